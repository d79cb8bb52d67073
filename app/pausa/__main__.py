"""``python -m pausa``, and the command ``pausa``."""

import os
import sys

# NumPy and OpenCV each start a thread a core for large matrices, which we have none of, and those spin before they sleep.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from pausa.main import main

if __name__ == "__main__":
    sys.exit(main())
