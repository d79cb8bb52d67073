"""The child in which an engine runs, with what others leave of the processor.

It is a process of its own because an engine may crash, hang or fill the memory, and because recording comes first. It reads
commands from standard input and writes what it hears to standard output, a line of JSON each, and ends with its parent.
Nothing heavy is imported before it is known how many threads that may use.
"""

import contextlib
import json
import logging
import os
import sys
import threading
import time
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from typing import Any, BinaryIO

from pausa.speech.installed_engine import words_program

FLAG = "--speech-child"
"""A frozen bundle has no ``-m``: its entry point hands this flag to :func:`main`."""
NICENESS = 19
IDLE_PRIORITY_CLASS = 0x40
"""Of Windows."""
BEAT_S = 0.5


def command(*words: str) -> list[str]:
    """Return the command line that runs this module with ``words``."""
    if getattr(sys, "frozen", False):
        return [str(words_program() or sys.executable), FLAG, *words]
    return [sys.executable, "-m", __name__, *words]


def main(words: Sequence[str]) -> int:
    """Listen as the JSON in the last word says, until standard input ends."""
    options = json.loads(words[-1])
    _give_way()
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = str(options["threads"])
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    child = _Child(_own_output())
    try:
        child.listen(options)
    except BrokenPipeError:
        pass
    except Exception as error:
        logging.getLogger(__name__).exception("the engine failed")
        with contextlib.suppress(OSError):
            child.tell({"failed": "fault", "details": repr(error)})
        return _end(1)
    return _end(0)


def _end(code: int) -> int:
    """End at once: what libraries do at exit may hang."""
    sys.stderr.flush()
    os._exit(code)


def _give_way() -> None:
    """Let all other programs go first."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), IDLE_PRIORITY_CLASS)
    else:
        with contextlib.suppress(OSError):
            os.nice(NICENESS)


def _own_output() -> BinaryIO:
    """Return standard output for us alone: what libraries print goes to standard error."""
    ours = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return ours


class _Child:
    def __init__(self, output: BinaryIO) -> None:
        self._output = output
        self._telling = threading.Lock()
        self._commands: SimpleQueue[dict[str, Any]] = SimpleQueue()
        self._doing = "loading"

    def tell(self, message: dict[str, Any]) -> None:
        line = json.dumps(message, ensure_ascii=False).encode() + b"\n"
        with self._telling:
            self._output.write(line)
            self._output.flush()

    def listen(self, options: dict[str, Any]) -> None:
        threading.Thread(target=self._read_commands, name="parent", daemon=True).start()
        threading.Thread(target=self._beat, name="beat", daemon=True).start()
        from pausa.speech.engines import load_recogniser
        from pausa.speech.listening import Listening
        from pausa.speech.utterances import UtteranceEngine

        try:
            recogniser = load_recogniser(options)
        except ImportError as error:
            self.tell({"failed": "missing", "details": str(error)})
            return
        except (OSError, RuntimeError, ValueError) as error:
            self.tell({"failed": "model", "details": str(error)})
            return
        self.tell({"ready": recogniser.name})
        live = bool(options["live"])
        listening = Listening(
            lambda first: UtteranceEngine(recogniser, live=live, first_sample=first), self.tell
        )
        while True:
            self._doing = "waiting"
            listening.obey(self._commands.get())
            self._doing = "listening"
            is_busy = True
            while is_busy:
                with contextlib.suppress(Empty):
                    while True:
                        listening.obey(self._commands.get_nowait())
                is_busy = listening.step()

    def _read_commands(self) -> None:
        for line in sys.stdin.buffer:
            self._commands.put(json.loads(line))
        os._exit(0)

    def _beat(self) -> None:
        """Show that the process lives, and whether it works."""
        with contextlib.suppress(OSError):
            while True:
                self.tell({"beat": self._doing, "used_s": round(time.process_time(), 2)})
                time.sleep(BEAT_S)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
