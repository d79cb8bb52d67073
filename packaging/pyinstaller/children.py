"""Runtime hook of the Linux bundle: children of Pausa find the system's libraries, not the bundle's.

PyInstaller points LD_LIBRARY_PATH at the bundle for the bundle's own program. The linker of this process has read it
already; a child (ffmpeg, the file manager) would inherit it and load libraries that it was not built with.
"""

import os
import sys

if sys.platform.startswith("linux"):
    original = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if original:
        os.environ["LD_LIBRARY_PATH"] = original
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
