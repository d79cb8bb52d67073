"""Microphones, each opened and read by a child of its own (``microphone_child.py``).

So a sound server or driver that hangs costs nothing but a child that is killed, and each new child sees the devices
that there are now.
"""

import json
import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any, Protocol

import numpy as np

from pausa.capture.decimator import Decimator, decimation
from pausa.capture.device_identity import Certainty, DeviceIdentity, labels
from pausa.capture.microphone_child import HEAD, JSON, command
from pausa.capture.sound_sources import Wanted
from pausa.capture.source import MicrophoneFormat, MicrophoneRequest, SoundBlock
from pausa.core.device_names import DEFAULT, spoken_device
from pausa.core.errors import MicrophoneError, NoMicrophoneError
from pausa.core.sentences import NOTHING, Sentence, sentence

OPEN_S = 7.0
"""How long a child may take to open the microphone."""
END_S = 0.5
LOOK_S = 0.05

log = logging.getLogger(__name__)


class SoundChild(Protocol):
    """A running child that writes to us until its input is closed."""

    def read(self, count: int) -> bytes:
        """Wait for ``count`` bytes; fewer mean that the child has ended."""
        ...

    def end(self, timeout_s: float) -> str:
        """Let it end, kill it after ``timeout_s``, and return why it failed. Idempotent."""
        ...

    def close(self) -> None: ...


StartChild = Callable[[Sequence[str]], SoundChild]


def no_child(_: Sequence[str]) -> SoundChild:
    """Stand where no microphone but the synthetic one is wanted."""
    raise MicrophoneError(sentence("No microphone was found. Plug one in, or record without sound."))


def gone_sentence(device: str) -> Sentence:
    """Return the sentence for a microphone that was open and is not there any more."""
    return sentence(
        "The microphone “{device}” is no longer connected. Plug it in again, or choose another. Until then sound is missing.",
        device=device,
    )


class ChildMicrophone:
    """An open microphone. Its reading thread lives from the beginning until ``close``."""

    def __init__(
        self,
        request: MicrophoneRequest,
        *,
        start_child: StartChild,
        goes_on: Callable[[], bool],
        lost: MicrophoneFormat | None = None,
        follow: str = "",
    ) -> None:
        """Open it; give up when it is not wanted any more. Raises MicrophoneError.

        ``lost``: only this very device, unless the default is wanted; then ``follow`` is where it was moved to.
        """
        self._request = request
        self._lost = lost
        self.moved_to = ""
        """Where the sound server has moved the stream to, if that ended it."""
        self._answered = threading.Event()
        self._started = threading.Event()
        self._closing = threading.Event()
        self._answer: dict[str, Any] = {}
        self._deliver: Callable[[SoundBlock], None] = lambda _: None
        self._ended: Callable[[], None] = lambda: None
        wanted = Wanted(request.device, follow=follow)
        if lost is not None and request.device != DEFAULT:
            wanted = Wanted(request.device, lost.identity, list(lost.others))
        self._child = start_child(command(json.dumps(asdict(wanted))))
        self._thread = threading.Thread(target=self._run, name="microphone-reader", daemon=True)
        self._thread.start()
        try:
            self._await_answer(goes_on)
            self._format, self._decimator = self._opened()
        except BaseException:
            self.close()
            raise

    @property
    def format(self) -> MicrophoneFormat:
        return self._format

    def start(self, deliver: Callable[[SoundBlock], None], ended: Callable[[], None]) -> None:
        self._deliver, self._ended = deliver, ended
        self._started.set()

    def close(self) -> None:
        """End the child and join the thread. Idempotent."""
        self._closing.set()
        self._started.set()
        self._child.end(END_S)
        self._thread.join()
        self._child.close()

    def _await_answer(self, goes_on: Callable[[], bool]) -> None:
        looks = round(OPEN_S / LOOK_S)
        while not self._answered.wait(LOOK_S):
            looks -= 1
            if looks <= 0 or not goes_on():
                raise MicrophoneError(
                    sentence(
                        "The microphone “{device}” does not answer. Unplug it and plug it in again, or choose another.",
                        device=spoken_device(self._request.device),
                    )
                )

    def _opened(self) -> tuple[MicrophoneFormat, Decimator]:
        answer = self._answer
        if "opened" not in answer:
            if answer.get("failed") == "not_found" and self._request.device == DEFAULT and self._lost is None:
                raise NoMicrophoneError(
                    sentence("No microphone was found. Plug one in, or record without sound.")
                )
            raise MicrophoneError(self._refusal(answer))
        identity = DeviceIdentity.parse(answer["opened"])
        others = tuple(answer["others"])
        name = labels([identity, *map(DeviceIdentity.parse, others)])[0]
        inputs = int(answer["channels"])
        factor = decimation(int(answer["rate"]))
        chosen = tuple(number for number in self._request.inputs if number <= inputs)
        channels = self._request.channels if chosen else min(self._request.channels, inputs)
        microphone = MicrophoneFormat(
            device=name,
            sample_rate=int(answer["rate"]) // factor,
            channels=channels,
            notice=self._notice(name, Certainty(answer["certainty"]), inputs, channels),
            identity=answer["opened"],
            others=others,
            inputs=inputs,
            chosen_inputs=chosen,
        )
        return microphone, Decimator(factor, inputs)

    def _notice(self, name: str, certainty: Certainty, inputs: int, channels: int) -> Sentence:
        if certainty is Certainty.FIRST_OF_SEVERAL:
            return sentence(
                "Several microphones have this name, and “{device}” is the first of them. If it is the wrong one, choose another.",
                device=name,
            )
        if certainty is Certainty.ANOTHER:
            return sentence(
                "“{device}” is not the same microphone as before but one of the same model. If it is the wrong one, choose another.",
                device=name,
            )
        beyond = [number for number in self._request.inputs if number > inputs]
        if beyond:
            return sentence(
                "{device} has no input {number}, so the input on which something is heard is recorded.",
                device=name,
                number=beyond[0],
            )
        if channels != self._request.channels:
            return sentence("{device} has only one channel; the sound is mono.", device=name)
        return NOTHING

    def _refusal(self, answer: dict[str, Any]) -> Sentence:
        device = spoken_device(self._request.device)
        match answer.get("failed"):
            case "missing_library":
                return sentence(
                    "The system’s sound library PortAudio is missing. Install the package libportaudio2, and start Pausa again."
                )
            case "hanging":
                return sentence(
                    "The computer’s sound system does not answer, so the microphone cannot be opened. Restart it, or record without sound."
                )
            case "several":
                names = labels([DeviceIdentity.parse(text) for text in answer["found"]])
                return sentence(
                    "Several microphones fit “{device}”: {names}. Choose one of them by more of its name.",
                    device=device,
                    names=", ".join(f"“{name}”" for name in names),
                )
            case "cannot_open":
                log.warning("a microphone cannot be opened: %s", answer.get("details"))
                return self._not_opened(str(answer.get("name", device)), answer.get("cause"))
            case "not_found" if self._lost is not None:
                return gone_sentence(self._lost.device)
            case "not_found" if self._request.device.isdigit():
                return sentence(
                    "There is no microphone with the number {number}. Numbers change, so name it, or a part of its name.",
                    number=device,
                )
            case "not_found":
                return sentence(
                    "The microphone “{device}” was not found. Plug it in, or choose another.", device=device
                )
            case _:
                log.warning("the child of a microphone ended without an answer: %s", self._child.end(END_S))
                return self._not_opened(self._lost.device if self._lost is not None else device, None)

    def _not_opened(self, device: str, cause: str | None) -> Sentence:
        """Say that ``device`` is there, or just was, and cannot be opened."""
        match cause:
            case "busy":
                return sentence(
                    "The microphone “{device}” is used by another program. Close that program, and try again.",
                    device=device,
                )
            case "forbidden":
                return sentence(
                    "Pausa is not allowed to use the microphone “{device}”. Allow it in the settings of your computer, and try again.",
                    device=device,
                )
            case "gone":
                return gone_sentence(self._lost.device if self._lost is not None else device)
            case _:
                return sentence(
                    "The microphone “{device}” cannot be opened. Unplug it and plug it in again, or choose another.",
                    device=device,
                )

    # ── the reading thread ───────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        try:
            self._read()
        except Exception:
            log.exception("reading the microphone failed")
        self._answered.set()
        if not self._closing.is_set():
            self._ended()

    def _read(self) -> None:
        first = 0
        while head := self._child.read(HEAD.size):
            if len(head) < HEAD.size:
                return
            kind, length, at_ns = HEAD.unpack(head)
            body = self._child.read(length)
            if len(body) < length:
                return
            if kind == JSON:
                self._hear(json.loads(body))
                continue
            samples = np.frombuffer(body, "<i2").astype(np.int16, copy=False).reshape(-1, self._format.inputs)
            samples = self._decimator.push(samples)
            if len(samples):
                self._deliver(SoundBlock(first, samples, at_ns))
                first += len(samples)

    def _hear(self, message: dict[str, Any]) -> None:
        if "ended" in message:
            self.moved_to = message.get("to", "")
            return
        self._answer = message
        self._answered.set()
        self._started.wait()
