"""From commands and frames to one finished file: recorder, segments, journal and stitch."""
