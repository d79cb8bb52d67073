"""Cameras and microphones, real and synthetic, and the hub that passes on their frames and sound."""

import os

# OpenCV reads these once, when it is first imported, wherever that is.
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1")  # seconds; read() must not block for ten
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")  # quiet: its messages name addresses with passwords
