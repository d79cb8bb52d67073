"""Looks for garbage on Qt's thread alone.

Python does it on whichever thread happens to make the next object, which is mostly one of the engine's. A dialog that is
let go there takes its connections apart on that thread, and holds a lock of Qt meanwhile that Qt's own thread may be
waiting for while it holds Python's: the window would freeze for ever (seen with PySide 6.11).
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class GarbageCollection(QObject):
    """In the place of Python's own, as long as it is not closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._python_collects = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def leave_out_what_is_there(self) -> None:
        """Never look again at what exists by now: it is there to stay, and looking takes time in which nothing else runs."""
        gc.freeze()

    def close(self) -> None:
        """Let Python do it again. Idempotent."""
        self._timer.stop()
        gc.unfreeze()
        if self._python_collects:
            gc.enable()

    def _collect(self) -> None:
        """Collect the oldest generation that is due, by Python's own measure."""
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if 0 < most < count
        ]
        if due:
            gc.collect(due[-1])
