"""``python -m pausa``, and the command ``pausa``."""

import os
import sys

INTERRUPTED = 130
"""The exit code after Ctrl+C, as shells have it."""


def main() -> int:
    """Run Pausa. What ``pausa ctl`` does not need is not even imported: a key press waits for it."""
    try:
        _stand_in_for_closed_streams()
        return _run()
    except KeyboardInterrupt:  # while it began or ended: whatever works hears it by itself
        return INTERRUPTED


def _run() -> int:
    if sys.argv[1:2] == ["ctl"] and not {"-h", "--help"} & set(sys.argv):
        from pausa.control.local.ctl import run_ctl

        return run_ctl(sys.argv[2:])
    # NumPy and OpenCV each start a thread a core for large matrices, which we have none of, and those spin before they sleep.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # A thread that takes a frame waits so long for one that computes, as those of remote control; Python's own 5 ms add up.
    sys.setswitchinterval(0.0005)
    from pausa.main import main as run

    return run()


def _stand_in_for_closed_streams() -> None:
    """Open what the shell has closed (``>&-``), before a file of ours takes its number and gets what we print.

    An answer that nobody can read is refused as by a full disk; what is told besides goes nowhere.
    """
    if os.name != "posix":
        return
    for number, flags in ((0, os.O_WRONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, flags)
    if sys.stdin is None:
        sys.stdin = open(0, closefd=False)  # noqa: SIM115
    if sys.stdout is None:
        sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(2, "w", closefd=False)  # noqa: SIM115


if __name__ == "__main__":
    sys.exit(main())
