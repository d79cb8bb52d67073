"""``python -m pausa``, and the command ``pausa``."""

import gc
import os
import sys

# NumPy and OpenCV each start a thread a core for large matrices, which we have none of, and those spin before they sleep.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# What is imported stays: looking for garbage among it costs a tenth of a start.
gc.disable()
from pausa.main import main  # noqa: E402 - see above

gc.enable()

if __name__ == "__main__":
    sys.exit(main())
