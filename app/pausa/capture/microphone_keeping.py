"""How the keeper opens and reads a microphone."""

import time

from pausa.capture.device_keeper import Turn
from pausa.capture.sound_feed import SoundFeed
from pausa.capture.source import Microphone, MicrophoneRequest
from pausa.core.device_names import SYNTHETIC, spoken_device
from pausa.core.errors import MicrophoneError
from pausa.core.events import MicrophoneOpened
from pausa.core.sentences import Sentence, sentence


def open_microphone(request: MicrophoneRequest, *, fresh: bool = False) -> Microphone:
    """Open the microphone behind an identifier. Blocks; raises MicrophoneError.

    ``fresh``: list the devices again first, because they may have changed.
    """
    if request.device == SYNTHETIC:
        from pausa.capture.synthetic import SyntheticMicrophone

        return SyntheticMicrophone(request)
    from pausa.capture.microphone import PortAudioMicrophone

    return PortAudioMicrophone(request, fresh=fresh)


class MicrophoneKeeping:
    """Lets the microphone deliver into the sound feed."""

    kind = "microphone"

    def __init__(self, *, feed: SoundFeed) -> None:
        self._feed = feed

    def open(self, request: MicrophoneRequest, turn: Turn, *, lost: MicrophoneRequest | None) -> Microphone:
        """Open the microphone and start it. Raises MicrophoneError."""
        microphone = open_microphone(request, fresh=lost is not None)
        self._feed.begin(microphone.format, failed=turn.lose)
        try:
            microphone.start(self._feed.deliver, turn.lose)
        except BaseException:
            microphone.close()
            self._feed.pause()
            raise
        return microphone

    def deliver(self, device: Microphone, turn: Turn) -> None:
        turn.wait()
        if turn.lost:
            raise MicrophoneError(self.gone(device))

    def closed(self) -> None:
        self._feed.pause()

    def opened_event(self, device: Microphone) -> MicrophoneOpened:
        microphone = device.format
        return MicrophoneOpened(
            monotonic_ns=time.monotonic_ns(),
            device=microphone.device,
            sample_rate=microphone.sample_rate,
            channels=microphone.channels,
            notice=microphone.notice,
        )

    def not_opened(self, request: MicrophoneRequest) -> Sentence:
        return sentence(
            "The microphone “{device}” cannot be opened. Choose another.",
            device=spoken_device(request.device),
        )

    def gone(self, device: Microphone) -> Sentence:
        return sentence(
            "The microphone “{device}” is no longer connected. Plug it in again. The picture is still being recorded, without sound.",
            device=device.format.device,
        )
