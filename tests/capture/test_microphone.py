"""A microphone that a child reads, on a child that says what a test wants."""

import json
import threading
import time
from collections.abc import Sequence
from contextlib import closing
from typing import Any

import numpy as np
import pytest

from pausa.capture.device_identity import DeviceIdentity
from pausa.capture.microphone import ChildMicrophone
from pausa.capture.microphone_child import HEAD, JSON, SOUND
from pausa.capture.microphone_keeping import MicrophoneKeeping
from pausa.capture.sound_feed import SoundFeed
from pausa.capture.source import MicrophoneFormat, MicrophoneRequest, SoundBlock
from pausa.capture.turn import Turn
from pausa.core.errors import MicrophoneError
from pausa.core.events import Event, Noticed
from support.waiting import PATIENCE_S, until

YETI = str(DeviceIdentity("Yeti", "A1", "usb-1-2"))


class ScriptedChild:
    """A child that has written all of its messages; then it ends, or waits until it is told to."""

    def __init__(self, *messages: bytes, ends: bool = True) -> None:
        self._data = b"".join(messages)
        self._ends = ends
        self._ended = threading.Event()
        self.words: Sequence[str] = ()

    def __call__(self, words: Sequence[str]) -> "ScriptedChild":
        self.words = words
        return self

    @property
    def wanted(self) -> dict[str, Any]:
        wanted: dict[str, Any] = json.loads(self.words[-1])
        return wanted

    def read(self, count: int) -> bytes:
        if not self._data and not self._ends:
            self._ended.wait()
        read, self._data = self._data[:count], self._data[count:]
        return read

    def end(self, timeout_s: float) -> str:  # noqa: ARG002
        self._ended.set()
        return "no details"

    def close(self) -> None: ...


def told(**facts: object) -> bytes:
    body = json.dumps(facts).encode()
    return HEAD.pack(JSON, len(body), 0) + body


def opened(
    rate: int = 48000, channels: int = 1, certainty: str = "sure", others: Sequence[str] = ()
) -> bytes:
    return told(opened=YETI, rate=rate, channels=channels, certainty=certainty, others=list(others))


def sound(samples: "np.typing.NDArray[np.int16]", at_ns: int) -> bytes:
    return HEAD.pack(SOUND, samples.nbytes, at_ns) + samples.tobytes()


def refusal(child: ScriptedChild, request: MicrophoneRequest | None = None) -> str:
    with pytest.raises(MicrophoneError) as caught:
        ChildMicrophone(request or MicrophoneRequest("Yeti"), start_child=child, goes_on=lambda: True)
    return str(caught.value)


def heard(child: ScriptedChild, request: MicrophoneRequest | None = None) -> list[SoundBlock]:
    """Return the blocks that come before the child ends."""
    microphone = ChildMicrophone(request or MicrophoneRequest(), start_child=child, goes_on=lambda: True)
    blocks: list[SoundBlock] = []
    ended = threading.Event()
    microphone.start(blocks.append, ended.set)
    assert ended.wait(PATIENCE_S)
    microphone.close()
    return blocks


def test_its_sound_passes_untouched_with_the_times_of_the_child() -> None:
    first, second = np.arange(480, dtype=np.int16), np.arange(480, 960, dtype=np.int16)
    blocks = heard(ScriptedChild(opened(), sound(first, 7), sound(second, 9)))
    assert [(block.first_sample, block.arrival_ns) for block in blocks] == [(0, 7), (480, 9)]
    assert np.array_equal(np.concatenate([block.samples[:, 0] for block in blocks]), np.arange(960))


def test_a_child_that_ends_is_a_loss() -> None:
    assert heard(ScriptedChild(opened(), told(ended="gone", reason="unplugged"))) == []


def test_closing_is_no_loss() -> None:
    losses: list[str] = []
    microphone = ChildMicrophone(
        MicrophoneRequest(), start_child=ScriptedChild(opened(), ends=False), goes_on=lambda: True
    )
    microphone.start(lambda _: None, lambda: losses.append("lost"))
    microphone.close()
    microphone.close()
    assert losses == []


def test_a_child_that_never_answers_is_given_up_as_soon_as_another_microphone_is_wanted() -> None:
    wanted = threading.Event()
    wanted.set()
    threading.Timer(0.2, wanted.clear).start()
    begun_s = time.monotonic()
    with pytest.raises(MicrophoneError, match="does not answer"):
        ChildMicrophone(MicrophoneRequest(), start_child=ScriptedChild(ends=False), goes_on=wanted.is_set)
    assert time.monotonic() - begun_s < 5


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"failed": "hanging"}, "sound system does not answer"),
        ({"failed": "not_found"}, "“Yeti” was not found"),
        ({"failed": "missing_library"}, "PortAudio is missing"),
        ({"failed": "cannot_open", "name": "Yeti", "cause": "busy"}, "“Yeti” is used by another program"),
        ({"failed": "cannot_open", "name": "Yeti", "cause": "forbidden"}, "not allowed to use"),
        ({"failed": "cannot_open", "name": "Yeti", "cause": "gone"}, "“Yeti” is no longer connected"),
        ({"failed": "cannot_open", "name": "Yeti", "cause": ""}, "“Yeti” cannot be opened. Unplug"),
        (
            {"failed": "several", "found": ["Yeti X", "Yeti Nano"]},
            "Several microphones fit “Yeti”: “Yeti X”, “Yeti Nano”",
        ),
    ],
)
def test_each_reason_why_it_does_not_open_is_told_as_what_it_is(facts: dict[str, Any], words: str) -> None:
    said = refusal(ScriptedChild(told(**facts, details="Unanticipated host error")))
    assert words in said
    assert "host error" not in said


def test_a_number_that_is_none_says_that_names_are_wanted() -> None:
    child = ScriptedChild(told(failed="not_found"))
    with pytest.raises(MicrophoneError, match=r"no microphone with the number 0.*name"):
        ChildMicrophone(MicrophoneRequest("0"), start_child=child, goes_on=lambda: True)


def test_a_child_that_dies_without_a_word_is_a_sentence_too() -> None:
    said = refusal(ScriptedChild())
    assert "cannot be opened" in said
    assert "no details" not in said


@pytest.mark.parametrize("device", ["Yeti", "default"])
@pytest.mark.parametrize(
    "facts", [{"failed": "not_found"}, {"failed": "cannot_open", "name": "pulse", "cause": "gone"}]
)
def test_a_microphone_that_was_open_and_is_not_there_is_called_by_its_name(
    device: str, facts: dict[str, Any]
) -> None:
    before = MicrophoneFormat("Yeti", 48000, 1, identity=YETI)
    with pytest.raises(MicrophoneError, match="“Yeti” is no longer connected") as caught:
        ChildMicrophone(
            MicrophoneRequest(device),
            start_child=ScriptedChild(told(**facts)),
            goes_on=lambda: True,
            lost=before,
        )
    assert type(caught.value) is MicrophoneError


def test_after_a_loss_the_child_is_asked_for_the_same_microphone_only() -> None:
    child = ScriptedChild(opened(), ends=False)
    before = MicrophoneFormat("Yeti", 48000, 1, identity=YETI, others=("Webcam",))
    for device, lost in (("Yeti", YETI), ("default", "")):
        ChildMicrophone(
            MicrophoneRequest(device), start_child=child, goes_on=lambda: True, lost=before
        ).close()
        assert child.wanted["lost"] == lost
        child.__init__(opened(), ends=False)  # type: ignore[misc]  # the next child


@pytest.mark.parametrize(
    ("certainty", "words"), [("first of several", "the first of them"), ("another", "same model")]
)
def test_a_microphone_that_may_be_the_wrong_one_is_told(certainty: str, words: str) -> None:
    microphone = ChildMicrophone(
        MicrophoneRequest("Yeti"),
        start_child=ScriptedChild(opened(certainty=certainty)),
        goes_on=lambda: True,
    )
    microphone.close()
    assert words in microphone.format.notice


def test_one_of_two_with_the_same_name_is_called_by_its_port() -> None:
    twin = str(DeviceIdentity("Yeti", "A1", "usb-1-4"))
    microphone = ChildMicrophone(
        MicrophoneRequest("Yeti"), start_child=ScriptedChild(opened(others=[twin])), goes_on=lambda: True
    )
    microphone.close()
    assert microphone.format.device == "Yeti (port 2)"


@pytest.mark.parametrize(
    ("rate", "recorded"),
    [
        (8000, 8000),
        (44100, 44100),
        (96000, 96000),
        (176400, 44100),
        (192000, 48000),
        (384000, 48000),
        (768000, 48000),
    ],
)
def test_a_rate_beyond_the_encoder_is_divided_without_a_shift_in_time(rate: int, recorded: int) -> None:
    at_s = np.arange(rate // 4) / rate
    tone = np.rint(8000 * np.sin(2 * np.pi * 440 * at_s)).astype(np.int16)
    microphone_format = []

    def record() -> list[SoundBlock]:
        child = ScriptedChild(
            opened(rate=rate), *(sound(tone[at : at + 777], 0) for at in range(0, len(tone), 777))
        )
        microphone = ChildMicrophone(MicrophoneRequest(), start_child=child, goes_on=lambda: True)
        microphone_format.append(microphone.format)
        blocks: list[SoundBlock] = []
        ended = threading.Event()
        microphone.start(blocks.append, ended.set)
        assert ended.wait(PATIENCE_S)
        microphone.close()
        return blocks

    samples = np.concatenate([block.samples[:, 0] for block in record()])
    assert microphone_format[0].sample_rate == recorded
    expected = 8000 * np.sin(2 * np.pi * 440 * np.arange(len(samples)) / recorded)
    assert len(samples) >= recorded // 4 - 40
    assert np.abs(samples - expected)[64:-64].max() < 8000 * 0.01


def test_ended_is_told_even_if_the_child_dies_before_the_start() -> None:
    microphone = ChildMicrophone(
        MicrophoneRequest(), start_child=ScriptedChild(opened()), goes_on=lambda: True
    )
    ended: list[bool] = []
    microphone.start(lambda _: None, lambda: ended.append(True))
    until(lambda: bool(ended), what="the end is told")
    microphone.close()


@pytest.mark.parametrize(("device", "notices"), [("Yeti", 0), ("default", 1)])
def test_only_for_the_default_another_port_means_another_microphone(device: str, notices: int) -> None:
    events: list[Event] = []
    ports = iter([YETI, str(DeviceIdentity("Yeti", "A1", "usb-1-7"))])

    def start_child(_: Sequence[str]) -> ScriptedChild:
        return ScriptedChild(
            told(opened=next(ports), rate=48000, channels=1, certainty="sure", others=[]), ends=False
        )

    condition, request = threading.Condition(), MicrophoneRequest(device)
    with closing(SoundFeed(publish=lambda *_: None, judged=lambda _: None, closed=lambda: None)) as feed:
        keeping = MicrophoneKeeping(feed=feed, start_child=start_child, emit=events.append)
        for lost in (None, request):
            keeping.open(request, Turn(condition, lambda: True), lost=lost).close()

    assert [event.code for event in events if isinstance(event, Noticed)] == ["substituted"] * notices
