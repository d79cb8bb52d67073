"""``python -m pausa``, and the command ``pausa``."""

import os
import sys


def main() -> int:
    """Run Pausa. What ``pausa ctl`` does not need is not even imported: a key press waits for it."""
    if sys.argv[1:2] == ["ctl"] and not {"-h", "--help"} & set(sys.argv):
        from pausa.control.local.ctl import run_ctl

        return run_ctl(sys.argv[2:])
    # NumPy and OpenCV each start a thread a core for large matrices, which we have none of, and those spin before they sleep.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # A thread that takes a frame waits so long for one that computes, as those of remote control; Python's own 5 ms add up.
    sys.setswitchinterval(0.0005)
    from pausa.main import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
