"""MP4 files (ISO/IEC 14496-12): reads where the frames of ours lie, and writes files that grow."""
