"""Keeps the wanted microphone open, on a thread of its own."""

import logging
import threading

from pausa.capture.device_events import device_lost, device_returned, microphone_opened
from pausa.capture.sound_feed import SoundFeed
from pausa.capture.source import Microphone, MicrophoneFormat, MicrophoneRequest, spoken_device
from pausa.capture.wish import Wish
from pausa.core.errors import MicrophoneError
from pausa.core.events import Listener
from pausa.core.sentences import sentence

log = logging.getLogger(__name__)


def open_microphone(request: MicrophoneRequest, *, fresh: bool = False) -> Microphone:
    """The microphone behind an identifier. Blocks; raises MicrophoneError."""
    if request.device == "synthetic":
        from pausa.capture.synthetic import SyntheticMicrophone

        return SyntheticMicrophone(request)
    from pausa.capture.microphone import PortAudioMicrophone

    return PortAudioMicrophone(request, fresh=fresh)


def _open_microphone(request: MicrophoneRequest, *, fresh: bool) -> Microphone:
    """See above."""
    try:
        return open_microphone(request, fresh=fresh)
    except MicrophoneError:
        raise
    except Exception:
        log.exception("opening the microphone %s failed", request.device)
        raise MicrophoneError(
            sentence(
                "The microphone “{device}” cannot be opened; choose another.",
                device=spoken_device(request.device),
            )
        ) from None


class MicrophoneKeeper:
    """Opens the wanted microphone on a thread of its own and tries again after a loss."""

    def __init__(self, *, emit: Listener, feed: SoundFeed) -> None:
        self._emit = emit
        self._feed = feed
        self._wish: Wish[MicrophoneRequest] = Wish()
        self._ended = False
        self.format: MicrophoneFormat | None = None
        """None while none is open."""
        self._thread = threading.Thread(target=self._run, name="microphone", daemon=True)
        self._thread.start()

    def want(self, request: MicrophoneRequest | None) -> None:
        """This from now on; None: none. Returns at once."""
        self._wish.set(request)

    def close(self) -> None:
        """Joins the thread."""
        self._wish.close()
        self._thread.join()

    def _run(self) -> None:
        lost: MicrophoneRequest | None = None
        while (request := self._wish.next()) is not None:
            self._ended = False
            microphone: Microphone | None = None
            try:
                microphone = _open_microphone(request, fresh=lost is not None)
                self._feed.begin(microphone.format)
                microphone.start(self._feed.deliver, self._on_ended)
            except MicrophoneError as error:
                if microphone is not None:
                    microphone.close()
                if lost != request:
                    self._emit(device_lost("microphone", request.device, error.sentence))
                lost = request
                self._wish.wait_to_retry(request)
                continue
            if lost == request:
                self._emit(device_returned("microphone", microphone.format.device))
            lost = self._keep(microphone, request)

    def _keep(self, microphone: Microphone, request: MicrophoneRequest) -> MicrophoneRequest | None:
        self.format = microphone.format
        self._emit(microphone_opened(microphone.format))
        self._wish.wait_while(request, until=lambda: self._ended)
        ended = self._ended and self._wish.holds(request)
        self.format = None
        microphone.close()
        self._feed.pause()
        if not ended:
            return None
        message = sentence(
            "The microphone “{device}” is gone; plug it in again. The picture goes on without sound.",
            device=microphone.format.device,
        )
        self._emit(device_lost("microphone", request.device, message))
        return request

    def _on_ended(self) -> None:
        self._ended = True
        self._wish.wake()
