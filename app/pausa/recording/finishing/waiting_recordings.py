"""Recordings whose finished file waits for its folder: looks now and then whether the folder's drive is back."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from pausa.core.errors import PausaError
from pausa.core.events import Event, RecordingDiscarded, RecordingFailed, RecordingReady
from pausa.recording.workspace.journal import Journal

LOOK_S = 5.0
_CLOSE_S = 1.0
"""How long closing waits for a drive that does not answer."""

log = logging.getLogger(__name__)


class WaitingRecordings:
    """Hears the recorder's events, and owns a thread while something waits."""

    def __init__(self, finish: Callable[[Path], None], *, look_s: float = LOOK_S) -> None:
        """``finish`` gets the work folder of a recording whose folder is back, on the thread of this."""
        self._finish = finish
        self._look_s = look_s
        self._lock = threading.Lock()
        self._folders: dict[str, Path] = {}
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None

    def on_event(self, event: Event) -> None:
        """Note what waits and what does not any more. Any thread."""
        match event:
            case RecordingFailed(recording_id=str() as recording_id, waits_for=Path()):
                with self._lock:
                    self._folders[recording_id] = event.folder
                    if self._thread is None and not self._closing.is_set():
                        self._thread = threading.Thread(target=self._run, name="waiting", daemon=True)
                        self._thread.start()
            case RecordingFailed() | RecordingReady() | RecordingDiscarded():
                with self._lock:
                    self._folders.pop(event.recording_id or "", None)
            case _:
                pass

    def close(self) -> None:
        """Join the thread, unless a drive keeps it waiting. Idempotent."""
        self._closing.set()
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join(_CLOSE_S)

    def _run(self) -> None:
        while not self._closing.wait(self._look_s):
            with self._lock:
                folders = list(self._folders.items())
            for recording_id, folder in folders:
                if _can_be_finished(folder) and not self._closing.is_set():
                    with self._lock:
                        self._folders.pop(recording_id, None)
                    self._finish(folder)


def _can_be_finished(folder: Path) -> bool:
    try:
        return Journal.load(folder).can_be_delivered(folder)
    except PausaError as error:
        log.warning("a recording that waits for its folder cannot be looked at now: %s", error)
        return False
