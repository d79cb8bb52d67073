"""How the keeper opens and reads a microphone."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from pausa.capture.level_watch import Verdict
from pausa.capture.microphone import ChildMicrophone, StartChild, gone_sentence
from pausa.capture.sound_feed import SoundFeed
from pausa.capture.source import Microphone, MicrophoneFormat, MicrophoneRequest, SoundBlock
from pausa.capture.synthetic import SyntheticMicrophone
from pausa.capture.turn import Turn
from pausa.core.device_names import DEFAULT, SYNTHETIC, spoken_device
from pausa.core.errors import MicrophoneError, NoMicrophoneError, PausaError
from pausa.core.events import Listener, MicrophoneOpened, Noticed
from pausa.core.sentences import Sentence, sentence

FIRST_SOUND_S = 3.0
"""How long a microphone that is tried may take to be heard."""
LOOK_S = 0.05


def open_microphone(
    request: MicrophoneRequest,
    *,
    start_child: StartChild,
    goes_on: Callable[[], bool],
    lost: MicrophoneFormat | None,
    follow: str = "",
) -> Microphone:
    """Open the microphone behind an identifier, after a loss the same one. Blocks; raises MicrophoneError.

    ``follow``: where the sound server has moved the default one to, by the user's wish or because it was unplugged.
    """
    if request.device == SYNTHETIC:
        return SyntheticMicrophone(request)
    return ChildMicrophone(request, start_child=start_child, goes_on=goes_on, lost=lost, follow=follow)


class MicrophoneKeeping:
    """Lets the microphone deliver into the sound feed."""

    kind = "microphone"
    absent: ClassVar[type[PausaError]] = NoMicrophoneError

    def __init__(self, *, feed: SoundFeed, start_child: StartChild, emit: Listener) -> None:
        self._feed = feed
        self._start_child = start_child
        self._emit = emit
        self._opened: MicrophoneFormat | None = None
        """What was open last."""
        self._moved_to = ""

    def open(self, request: MicrophoneRequest, turn: Turn, *, lost: MicrophoneRequest | None) -> Microphone:
        """Open the microphone and start it; after a loss the same one. Raises MicrophoneError."""
        before = self._opened if lost == request else None
        try:
            microphone = self._open(request, turn, before)
        except NoMicrophoneError as error:
            if before is None:
                raise
            # What was open before must not be replaced by a test sound.
            raise MicrophoneError(error.sentence) from None
        self._start(microphone, turn.lose)
        is_other = before is not None and before.identity != microphone.format.identity
        # A named one that is found again at another port is no other one.
        if before is not None and is_other and request.device == DEFAULT:
            self._tell_other(before, microphone.format)
        self._opened = microphone.format
        self._moved_to = ""
        return microphone

    def forget(self) -> None:
        self._opened = None
        self._moved_to = ""

    def try_out(self, request: MicrophoneRequest, turn: Turn) -> None:
        """Open the default microphone, wait for its first sound, and close it. Raises MicrophoneError."""
        microphone = self._open(request, turn, None)
        heard, over = threading.Event(), threading.Event()

        def hear(_block: SoundBlock) -> None:
            heard.set()
            over.set()

        try:
            microphone.start(hear, over.set)
            until_s = time.monotonic() + FIRST_SOUND_S
            while not over.wait(LOOK_S) and turn.goes_on() and time.monotonic() < until_s:
                pass
            if not heard.is_set():
                raise MicrophoneError(
                    sentence(
                        "The microphone “{device}” delivers no sound. Unplug it and plug it in again, or choose another.",
                        device=microphone.format.device,
                    )
                )
        finally:
            microphone.close()

    def stand_in(self, request: MicrophoneRequest) -> Microphone:
        """Open the test sound and start it."""
        microphone = SyntheticMicrophone(replace(request, device=SYNTHETIC))
        self._start(microphone, lambda: None)
        return microphone

    def is_satisfying(self, device: Microphone) -> bool:
        """Whether sound comes, of the microphone that was asked for."""
        return not device.format.notice and self._feed.hears_well

    def _start(self, microphone: Microphone, lost: Callable[[], None]) -> None:
        self._feed.begin(microphone.format, failed=lost)
        try:
            microphone.start(self._feed.deliver, lost)
        except BaseException:
            microphone.close()
            self._feed.pause()
            raise

    def _open(self, request: MicrophoneRequest, turn: Turn, before: MicrophoneFormat | None) -> Microphone:
        return open_microphone(
            request,
            start_child=self._start_child,
            goes_on=turn.goes_on,
            lost=before,
            follow=self._moved_to if before is not None else "",
        )

    def _tell_other(self, before: MicrophoneFormat, now: MicrophoneFormat) -> None:
        self._emit(
            Noticed(
                monotonic_ns=time.monotonic_ns(),
                code="substituted",
                message=sentence(
                    "The default microphone is now “{device}” instead of “{before}”. Choose a microphone by its name to keep to it.",
                    device=now.device,
                    before=before.device,
                ),
            )
        )

    def deliver(self, device: Microphone, turn: Turn) -> None:
        turn.wait()
        if turn.lost:
            self._moved_to = getattr(device, "moved_to", "")
            raise MicrophoneError(self.gone(device))

    def closed(self) -> None:
        self._feed.pause()

    def opened_event(self, device: Microphone, *, stands_in: bool) -> MicrophoneOpened:
        microphone = device.format
        return MicrophoneOpened(
            monotonic_ns=time.monotonic_ns(),
            device=microphone.device,
            sample_rate=microphone.sample_rate,
            channels=microphone.channels,
            notice=microphone.notice,
            identity=microphone.identity,
            stands_in=stands_in,
        )

    def stands_in(self) -> Sentence:
        return sentence(
            "No microphone was found. A test sound is recorded instead until a microphone is plugged in."
        )

    def replaces_stand_in(self, device: Microphone) -> Sentence:
        return sentence(
            "The microphone “{device}” is used from now on, in place of the test sound.",
            device=device.format.device,
        )

    def not_opened(self, request: MicrophoneRequest) -> Sentence:
        return sentence(
            "The microphone “{device}” cannot be opened. Choose another.",
            device=spoken_device(request.device),
        )

    def gone(self, device: Microphone) -> Sentence:
        moved_to = getattr(device, "moved_to", "")
        if moved_to:
            return sentence(
                "The sound system has switched from “{device}” to another microphone.",
                device=device.format.device,
            )
        return gone_sentence(device.format.device)


def verdict_notice(verdict: Verdict) -> tuple[str, Sentence]:
    """Return the code and the sentence of a notice about how the microphone is heard."""
    match verdict:
        case Verdict.SILENT:
            return "microphone_silent", sentence(
                "The microphone is completely silent. Check whether it is muted or unplugged."
            )
        case Verdict.QUIET:
            return "microphone_quiet", sentence(
                "The microphone is very quiet. Move it closer, or raise its level."
            )
        case Verdict.CLIPPING:
            return "microphone_clipping", sentence(
                "The microphone is too loud, so the sound is distorted. Lower its level, or move it away."
            )
        case Verdict.WELL:
            return "microphone_well", sentence("The microphone can be heard well again.")
