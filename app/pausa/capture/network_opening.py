"""Opens a camera on the network on a thread of its own, so that nobody waits for one that is not wanted any more.

ffmpeg's connecting and reading cannot be interrupted. Both end by their own time-outs, and the thread with them.
"""

import logging
import threading
from collections.abc import Callable

from pausa.capture.source import Camera
from pausa.core.device_names import spoken_device
from pausa.core.errors import CameraError
from pausa.core.sentences import sentence

LOOK_S = 0.05

log = logging.getLogger(__name__)


class NetworkOpening:
    """One try to open the camera at an address."""

    def __init__(self, address: str, open_it: Callable[[Callable[[], bool]], Camera]) -> None:
        """``open_it`` is called on the thread with a function that says whether the camera is still wanted."""
        self.address = address
        self._open_it = open_it
        self._lock = threading.Lock()
        self._given_up = False
        self._camera: Camera | None = None
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="network-opening", daemon=True)
        self._thread.start()

    @property
    def is_over(self) -> bool:
        """Whether the thread has ended."""
        return not self._thread.is_alive()

    def wait(self, goes_on: Callable[[], bool]) -> None:
        """Wait until the thread has ended, while ``goes_on``."""
        while goes_on() and self._thread.is_alive():
            self._thread.join(LOOK_S)

    def result(self, goes_on: Callable[[], bool]) -> Camera:
        """Return the open camera. Raises what opening it raises, and CameraError as soon as it is not wanted any more.

        A camera that opens later than that is closed at once.
        """
        self.wait(goes_on)
        with self._lock:
            self._given_up = self._camera is None and self._error is None
        if self._given_up:
            log.info("%s is not wanted any more, and still being opened", spoken_device(self.address))
            raise CameraError(
                sentence("The connection to {address} was given up.", address=spoken_device(self.address))
            )
        if self._error is not None:
            raise self._error
        assert self._camera is not None
        return self._camera

    def _is_wanted(self) -> bool:
        return not self._given_up

    def _run(self) -> None:
        camera: Camera | None = None
        error: Exception | None = None
        try:
            camera = self._open_it(self._is_wanted)
        except Exception as failed:  # noqa: BLE001 - raised where it is waited for
            error = failed
        with self._lock:
            if not self._given_up:
                self._camera, self._error = camera, error
                return
        if camera is not None:
            camera.close()
        elif not isinstance(error, CameraError):
            log.error("opening %s failed", spoken_device(self.address), exc_info=error)
