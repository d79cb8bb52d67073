"""The encoded track after edits and accidents: as long and as good as if all had been encoded at once."""

import errno
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from pausa.core.errors import MediaError, StorageError
from pausa.media.ffmpeg import find_ffmpeg, sound_encoder
from pausa.media.mp4.adts import AacFrames
from pausa.media.mp4.movie_index import AAC_FRAME, PRIMING
from pausa.media.process import Child
from pausa.recording.film.film import SoundPart, SoundPiece
from pausa.recording.film.kept_sound import KeptSound
from pausa.recording.writing.sound_track import EncodedBefore, SoundTrack
from support.waiting import PATIENCE_S, until

RATE = 48000
FFMPEG = find_ffmpeg()
FADE = 144


@dataclass
class TrackUnderTest:
    """A track over takes of voice-like noise and tones."""

    folder: Path
    command: Callable[[list[str]], list[str]] = lambda argv: argv
    takes: dict[int, SoundPart] = field(default_factory=dict)
    children: list[Child] = field(default_factory=list)
    at_once: int = 1
    is_killed: int | None = None
    """The number of a child that is killed when it has started."""

    def __post_init__(self) -> None:
        self.track = SoundTrack(
            self.folder,
            sample_rate=RATE,
            channels=1,
            start_child=self._start,
            at_once=self.at_once,
            share_s=0.7,
        )
        self.pieces: list[SoundPiece] = []

    def _start(self, path: Path) -> Child:
        self.children.append(
            Child(self.command(sound_encoder(FFMPEG, path, sample_rate=RATE, channels=1)), writes=path)
        )
        if len(self.children) - 1 == self.is_killed:
            os.kill(self.children[-1].pid, signal.SIGKILL)
        return self.children[-1]

    def record(self, take: int, seconds: float, *, goes_on: bool = False) -> None:
        """Add a take at the end."""
        count = round(seconds * RATE)
        random = np.random.default_rng(take)
        times = np.arange(count) / RATE
        loud = np.clip(np.sin(2 * np.pi * 3.1 * times) + 0.5, 0, None)
        noise = np.convolve(random.standard_normal(count), np.ones(6) / 6, "same")
        sound = loud * (0.05 * noise + 0.2 * np.sin(2 * np.pi * (200 + 40 * take) * times))
        path = self.folder / f"{take:04}.s16"
        (np.clip(sound, -1, 1) * 30_000).astype("<i2").tofile(path)
        self.takes[take] = SoundPart(path, 0)
        self.pieces.append(SoundPiece((self.takes[take],), 0, count, goes_on))
        self.hear()

    def keep(self, *pieces: tuple[int, float, float]) -> None:
        """Let (take, from, to), in seconds, be heard."""
        self.pieces = [
            SoundPiece((self.takes[take],), round(first * RATE), round(end * RATE) - round(first * RATE))
            for take, first, end in pieces
        ]
        self.hear()

    @property
    def kept(self) -> KeptSound:
        return KeptSound(self.pieces, sample_rate=RATE, channels=1)

    def hear(self) -> None:
        self.track.hear(self.kept)

    def encoded(self, seconds: float) -> None:
        """Wait until so much has been encoded."""
        until(lambda: self.track.frames() * AAC_FRAME >= seconds * RATE, what=f"{seconds} s are encoded")

    def finished(self) -> npt.NDArray[np.float64]:
        """Finish the track; return what is heard when it is played."""
        self.track.finish()
        data, sizes = self.track.read(0, self.track.frames())
        heard = decoded(self.folder / "whole.aac", data, sizes)
        assert len(heard) >= PRIMING + self.kept.samples
        return heard[PRIMING : PRIMING + self.kept.samples]


def decoded(path: Path, data: bytes, sizes: list[int]) -> npt.NDArray[np.float64]:
    """Decode frames of 48 kHz, mono."""
    pieces, place = [], 0
    for size in sizes:
        length = size + 7
        head = bytes((0xFF, 0xF1, 0x4C, 0x40 | length >> 11, length >> 3 & 255, (length & 7) << 5 | 31, 0xFC))
        pieces.append(head + data[place : place + size])
        place += size
    path.write_bytes(b"".join(pieces))
    argv = [os.fspath(FFMPEG.path), "-v", "error", "-i", os.fspath(path), "-f", "s16le", "-"]
    return np.frombuffer(subprocess.run(argv, check=True, capture_output=True).stdout, "<i2").astype(float)


def noise(heard: npt.NDArray[np.float64], given: npt.NDArray[np.int16]) -> npt.NDArray[np.float64]:
    """How far what is heard is from what was said, frame by frame."""
    frames = len(given) // AAC_FRAME
    away = np.abs(heard - given)[: frames * AAC_FRAME]
    return away.reshape(frames, AAC_FRAME).mean(axis=1)


def demand_as_good_as_at_once(under: TrackUnderTest, folder: Path) -> None:
    """Check that the edited track is nowhere worse than one that was encoded at once."""
    given = under.kept.read(0, under.kept.samples)[:, 0]
    heard = under.finished()
    folder.mkdir()
    once = TrackUnderTest(folder, takes=under.takes, command=under.command)
    once.pieces = under.pieces
    once.hear()
    edited, reference = noise(heard, given), noise(once.finished(), given)
    once.track.abort()
    # Its rate control has had another past, so single frames differ by some decibels.
    around = np.array([reference[max(0, place - 4) : place + 5].max() for place in range(len(reference))])
    assert (edited <= 2.5 * around + 40).all()
    assert edited.mean() <= 1.1 * reference.mean() + 1


@pytest.fixture
def under(tmp_path: Path) -> TrackUnderTest:
    (tmp_path / "track").mkdir()
    return TrackUnderTest(tmp_path / "track")


def test_two_takes_become_one_track(under: TrackUnderTest, tmp_path: Path) -> None:
    under.record(1, 3)
    under.record(2, 2)
    demand_as_good_as_at_once(under, tmp_path / "once")
    assert len(under.children) == 1


@pytest.mark.parametrize(
    "kept",
    [
        [(1, 0, 4)],
        [(1, 0, 5.5)],
        [(1, 0, 2), (2, 0.5, 3)],
        [(2, 0, 3), (1, 0, 6)],
        [(1, 0, 0.05), (2, 0, 1)],
    ],
)
def test_after_an_edit_only_the_end_is_encoded_anew(
    under: TrackUnderTest, tmp_path: Path, kept: list[tuple[int, float, float]]
) -> None:
    under.record(1, 6)
    under.record(2, 3)
    under.encoded(8.5)
    under.track.unchanged()
    under.keep(*kept)
    demand_as_good_as_at_once(under, tmp_path / "once")
    same = kept[0][2] if kept[0][0] == 1 else 0
    frames = max(0, same * RATE // AAC_FRAME - 12)
    assert under.track.unchanged() >= (frames if same > 1 else 0)
    assert len(under.children) == 2


def test_many_edits_one_after_another(under: TrackUnderTest, tmp_path: Path) -> None:
    for take in range(1, 5):
        under.record(take, 2)
        under.encoded(1.5)
        under.keep((1, 0, 1.5))
        under.keep(*((one, 0, 1.5) for one in range(1, take + 1)))
    demand_as_good_as_at_once(under, tmp_path / "once")


@pytest.mark.parametrize("end", [0.2, 3.0, 3.9, 3.94, 3.98, 3.999, 4.0])
def test_a_track_goes_on_from_what_was_encoded_before(
    under: TrackUnderTest, tmp_path: Path, end: float
) -> None:
    under.record(1, 6)
    under.record(2, 2)
    under.keep((1, 0, 4), (2, 1, 2))
    under.finished()
    before = AacFrames(under.folder / "whole.aac")
    before.read_more()
    after = TrackUnderTest(tmp_path / "track", takes=under.takes)
    after.track.abort()
    after.track = SoundTrack(
        tmp_path / "track",
        sample_rate=RATE,
        channels=1,
        start_child=after._start,
        before=EncodedBefore(before, under.kept),
    )
    after.keep((1, 0, end), (2, 0, 2))
    demand_as_good_as_at_once(after, tmp_path / "once")
    assert before.path.exists()
    after.track.abort()


@pytest.fixture
def shared(tmp_path: Path) -> TrackUnderTest:
    (tmp_path / "track").mkdir()
    return TrackUnderTest(tmp_path / "track", at_once=3)


def test_several_encoders_share_what_is_long(shared: TrackUnderTest, tmp_path: Path) -> None:
    shared.record(1, 8)
    demand_as_good_as_at_once(shared, tmp_path / "once")
    assert len(shared.children) == 3


def test_an_encoder_has_enough_to_do_or_none_is_started(shared: TrackUnderTest, tmp_path: Path) -> None:
    shared.record(1, 1.5)
    demand_as_good_as_at_once(shared, tmp_path / "once")
    assert len(shared.children) == 2


@pytest.mark.parametrize("end", [0.5, 2.6, 2.7, 4.0, 5.3, 6.5, 7.9])
def test_an_edit_while_encoders_share_the_sound(shared: TrackUnderTest, tmp_path: Path, end: float) -> None:
    shared.record(1, 8)
    shared.record(2, 3)
    shared.encoded(0.2)
    shared.keep((1, 0, end), (2, 0, 3))
    demand_as_good_as_at_once(shared, tmp_path / "once")


@pytest.mark.parametrize("end", [2.6, 4.0, 6.5])
def test_an_edit_after_encoders_have_shared_the_sound_keeps_what_is_before_it(
    shared: TrackUnderTest, tmp_path: Path, end: float
) -> None:
    shared.record(1, 8)
    shared.encoded(7.5)
    shared.track.unchanged()
    shared.keep((1, 0, end), (1, 7, 8))
    demand_as_good_as_at_once(shared, tmp_path / "once")
    assert shared.track.unchanged() >= end * RATE // AAC_FRAME - 3


def test_what_is_shared_is_told_as_a_share_of_all(shared: TrackUnderTest) -> None:
    shared.record(1, 8)
    told: list[float] = []
    shared.track.finish(told.append)
    assert told == sorted(told)
    assert told[-1] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("which", [0, 1, 2])
def test_one_of_several_encoders_that_is_killed_costs_nothing(
    shared: TrackUnderTest, tmp_path: Path, which: int
) -> None:
    shared.is_killed = which
    shared.record(1, 8)
    demand_as_good_as_at_once(shared, tmp_path / "once")
    assert shared.children[which].finish(0).killed


def test_what_several_encoders_share_and_is_given_up_leaves_no_file_and_no_child(
    shared: TrackUnderTest,
) -> None:
    shared.record(1, 8)
    shared.encoded(0.1)
    shared.track.abort()
    assert not any(child.running for child in shared.children)
    assert [one.name for one in shared.folder.iterdir()] == ["0001.s16"]


def test_frames_of_other_sound_are_not_given_away_before_the_track_has_come_to_an_edit(
    under: TrackUnderTest, tmp_path: Path
) -> None:
    under.record(1, 6)
    under.finished()
    before = AacFrames(under.folder / "whole.aac")
    before.read_more()
    is_there = threading.Event()
    track = SoundTrack(
        tmp_path,
        sample_rate=RATE,
        channels=1,
        start_child=under._start,
        before=EncodedBefore(before, under.kept),
        prepare=lambda: is_there.wait(PATIENCE_S) and None,
    )
    assert track.frames() > 5 * RATE // AAC_FRAME
    under.pieces = [replace(under.pieces[0], samples=2 * RATE), replace(under.pieces[0], first=4 * RATE)]
    track.hear(under.kept)
    assert 1.8 * RATE // AAC_FRAME < track.frames() < 2 * RATE // AAC_FRAME
    is_there.set()
    track.finish()
    assert track.frames() * AAC_FRAME >= under.kept.samples
    track.abort()


def test_a_track_that_has_ended_gives_away_all_of_its_frames(under: TrackUnderTest) -> None:
    under.record(1, 2)
    under.track.finish()
    frames = under.track.frames()
    under.pieces = [replace(under.pieces[0], parts=(replace(under.takes[1], samples=2 * RATE),))]
    under.hear()
    assert under.track.frames() == frames


def test_a_take_that_grows_is_encoded_up_to_where_it_may_fade(under: TrackUnderTest, tmp_path: Path) -> None:
    under.record(1, 4, goes_on=True)
    under.encoded(3.4)
    assert len(under.children) == 1
    under.keep((1, 0, 4))
    demand_as_good_as_at_once(under, tmp_path / "once")
    assert len(under.children) == 1, "the end had not been encoded"


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_an_encoder_that_is_killed_is_replaced_where_it_was(under: TrackUnderTest, tmp_path: Path) -> None:
    under.record(1, 6, goes_on=True)
    under.encoded(5)
    os.kill(under.children[0].pid, signal.SIGKILL)
    under.keep((1, 0, 6))
    under.record(2, 2)
    demand_as_good_as_at_once(under, tmp_path / "once")
    assert under.children[0].finish(0).killed


def test_an_encoder_that_cannot_work_is_an_error(tmp_path: Path) -> None:
    under = TrackUnderTest(tmp_path, command=lambda argv: [argv[0], "-v", "error", "-i", "nothing"])
    under.record(1, 3)
    with pytest.raises(MediaError, match="cannot be encoded"):
        under.track.finish()
    under.track.abort()


def test_nothing_to_hear_is_a_track_without_frames(under: TrackUnderTest) -> None:
    under.track.finish()
    assert under.track.frames() == 0


def test_what_is_given_up_leaves_no_file_and_no_child(under: TrackUnderTest) -> None:
    under.record(1, 3)
    under.encoded(1)
    under.track.abort()
    under.track.abort()
    assert [path.name for path in under.folder.iterdir()] == ["0001.s16"]
    assert not under.children[0].running


# ── Segments that grow ───────────────────────────────────────────────────────────────────────────────

MOST_PADDING = 2 * AAC_FRAME
"""What the last frame adds is no sound."""

Mono = npt.NDArray[np.int16]


def tone(count: int, hz: float = 440.0, *, first: float = 0.0, peak: float = 20000) -> Mono:
    """``count`` samples of a sine, read from ``first`` on."""
    at = first + np.arange(count)
    return np.rint(peak * np.sin(2 * np.pi * hz / RATE * at)).astype(np.int16)[:, None]


def hiss(count: int, *, seed: int = 1) -> Mono:
    return np.random.default_rng(seed).integers(-30000, 30000, (count, 1), np.int16)


class WatchedChild(Child):
    """A child that can be kept busy: while ``idle`` is not set, it takes nothing."""

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(argv)
        self.idle = threading.Event()
        self.idle.set()
        self.waiting = threading.Event()

    def write(self, data: bytes | memoryview) -> None:
        if not self.idle.is_set():
            self.waiting.set()
            assert self.idle.wait(PATIENCE_S)
        super().write(data)

    def keep_busy(self) -> None:
        self.waiting.clear()
        self.idle.clear()


@dataclass
class Track:
    """A sound track under test, its segments on disk, and the children it has started."""

    folder: Path
    track: SoundTrack
    children: list[WatchedChild]
    pieces: list[SoundPiece] = field(default_factory=list)
    path: Path = Path()
    """Of the newest segment."""
    begun: int = 0

    def begin(self, *, goes_on: bool = False) -> None:
        """Begin a segment; ``goes_on``: of the same take."""
        self.begun += 1
        self.path = self.folder / f"{self.begun:04}.s16"
        self.path.touch()
        if goes_on:
            take = self.pieces.pop()
            parts = (*take.parts, SoundPart(self.path, take.samples))
            self.pieces.append(SoundPiece(parts, 0, take.samples, goes_on=True))
        else:
            self.pieces.append(SoundPiece((SoundPart(self.path, 0),), 0, 0, goes_on=True))
        self.hear()

    def grow(self, samples: Mono) -> None:
        """The newest segment gets more."""
        with self.path.open("ab") as file:
            file.write(samples.tobytes())
        self.pieces[-1] = replace(self.pieces[-1], samples=self.pieces[-1].samples + len(samples))
        self.hear()

    def end(self, samples: int | None = None) -> None:
        """``samples``: how many count, where it is not all of them."""
        newest = self.pieces[-1]
        self.pieces[-1] = replace(
            newest, samples=newest.samples if samples is None else samples, goes_on=False
        )
        self.hear()

    def record(self, samples: Mono) -> None:
        """A whole segment, grown piece by piece."""
        self.begin()
        for at in range(0, len(samples), 1600):
            self.grow(samples[at : at + 1600])
        self.end()

    def take_back(self) -> None:
        self.pieces.pop()
        self.hear()

    def find(self, folder: Path) -> None:
        """All segments lie in ``folder`` now."""
        self.pieces = [
            replace(piece, parts=tuple(replace(part, path=folder / part.path.name) for part in piece.parts))
            for piece in self.pieces
        ]
        self.hear()
        self.track.wait_for_reading()

    def hear(self) -> None:
        self.track.hear(KeptSound(self.pieces, sample_rate=RATE, channels=1))

    def played(self) -> Mono:
        """The finished track decoded: its length is right to the sample, but for what the last frame adds."""
        self.track.finish()
        data, sizes = self.track.read(0, self.track.frames())
        expected = sum(piece.samples for piece in self.pieces)
        heard = decoded(self.folder / "played.aac", data, sizes) if sizes else np.zeros(PRIMING)
        assert PRIMING + expected <= len(heard) < PRIMING + expected + MOST_PADDING
        return heard[PRIMING : PRIMING + expected].astype(np.int16)[:, None]

    def wait_until_encoded(self, fraction: float = 1.0) -> None:
        """Until so much of what there is has gone into the encoder."""
        until(lambda: self.track.fraction >= fraction, what="the encoder takes what there is")


@contextmanager
def sound_track(
    folder: Path, *, start: Callable[[Path], WatchedChild] | None = None, stuck_s: float = 8.0
) -> Iterator[Track]:
    """``start``: another child than ffmpeg's encoder."""
    children: list[WatchedChild] = []

    def start_child(destination: Path) -> Child:
        argv = sound_encoder(FFMPEG, destination, sample_rate=RATE, channels=1)
        children.append(start(destination) if start else WatchedChild(argv))
        return children[-1]

    made = SoundTrack(folder, sample_rate=RATE, channels=1, start_child=start_child, stuck_s=stuck_s)
    try:
        yield Track(folder, made, children)
    finally:
        for child in children:
            child.idle.set()
        made.abort()


def pitches(samples: Mono) -> list[float]:
    """The loudest frequency of each second, without the edges."""
    found = []
    for at in range(0, len(samples) - RATE + 1, RATE):
        window = samples[at + 2000 : at + RATE - 2000, 0] * np.hanning(RATE - 4000)
        found.append(float(np.argmax(np.abs(np.fft.rfft(window))) * RATE / len(window)))
    return found


def near(*frequencies: float) -> object:
    return pytest.approx(frequencies, abs=4)


def alike(one: Mono, other: Mono) -> bool:
    """Whether no listener could tell them apart."""
    return len(one) == len(other) and bool(np.abs(one.astype(int) - other).max() < 1500)


def test_segments_grown_on_disk_become_one_track_of_exactly_their_length(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(2 * RATE, 500))
        track.record(tone(333, 900))
        track.record(tone(RATE - 333, 900, first=333))
        track.record(tone(RATE + 11, 2000))
        assert pitches(track.played()) == near(500, 500, 900, 2000)


def test_a_folder_that_is_lost_when_its_encoder_starts_costs_nothing(
    tmp_path: Path,
) -> None:
    (tmp_path / "other").mkdir()
    with sound_track(tmp_path) as track:
        track.track.move_to(tmp_path / "gone")
        track.record(tone(3 * RATE, 500))
        until(lambda: track.children and not track.children[0].running, what="the encoder ends")
        track.track.move_to(tmp_path / "other")
        track.record(tone(RATE, 900))
        assert pitches(track.played()) == near(500, 500, 500, 900)


def test_a_cut_in_the_middle_of_a_wave_is_faded_for_three_milliseconds_on_both_sides(tmp_path: Path) -> None:
    loud = np.full((RATE, 1), 12000, np.int16)
    with sound_track(tmp_path) as track:
        track.record(loud)
        track.record(-loud)
        played = track.played()[:, 0].astype(int)
    assert abs(played[RATE]) < 1500
    assert played[RATE - 2 * FADE] == pytest.approx(12000, rel=0.1)
    assert played[RATE + 2 * FADE] == pytest.approx(-12000, rel=0.1)
    # Without fades it would jump by 24000 from one sample to the next.
    assert np.abs(np.diff(played[RATE - 2000 : RATE + 2000])).max() < 600


def played_whole(folder: Path, samples: Mono) -> Mono:
    folder.mkdir()
    with sound_track(folder) as track:
        track.record(samples)
        return track.played()


@pytest.mark.parametrize("cut", [160, RATE, 2 * RATE - 160])
def test_a_segment_that_goes_on_from_another_is_joined_to_the_sample_and_without_a_fade(
    tmp_path: Path, cut: int
) -> None:
    samples = tone(2 * RATE, 500)
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(samples[:cut])
        track.end()
        track.begin(goes_on=True)
        track.grow(samples[cut:])
        track.end()
        assert alike(track.played(), played_whole(tmp_path / "whole", samples))


def test_a_segment_from_which_none_went_on_after_all_ends_like_any_other(tmp_path: Path) -> None:
    samples = tone(2 * RATE, 500)
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(samples)
        track.end()
        assert alike(track.played(), played_whole(tmp_path / "whole", samples))


def test_what_is_recorded_is_encoded_meanwhile(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(hiss(6 * RATE))
        track.wait_until_encoded(0.6)
        track.end()
        track.played()


def test_an_end_that_comes_late_cuts_off_what_is_too_much(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(tone(3 * RATE, 500))
        track.wait_until_encoded(0.6)
        track.end(RATE)
        track.record(tone(RATE, 900))
        assert pitches(track.played()) == near(500, 900)


def test_an_end_that_cuts_off_what_is_just_being_encoded_cuts_it_off(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(RATE, 900))
        track.wait_until_encoded()
        track.children[0].keep_busy()
        track.begin()
        track.grow(tone(3 * RATE, 500))
        assert track.children[0].waiting.wait(PATIENCE_S)
        track.end(RATE)
        track.children[0].idle.set()
        track.record(tone(RATE, 2000))
        assert pitches(track.played()) == near(900, 500, 2000)


def test_what_a_file_has_too_little_is_silence(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(tone(RATE, 500))
        track.end(RATE + 1000)
        track.record(tone(RATE, 900))
        played = track.played()
    assert np.abs(played[RATE + 200 : RATE + 800]).max() < 1500
    assert pitches(played[RATE + 1000 :]) == near(900)


def test_a_retake_of_what_was_already_encoded_leaves_nothing_of_it(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(RATE, 500))
        track.record(tone(5 * RATE, 3000))
        track.wait_until_encoded()
        track.take_back()
        track.record(tone(RATE, 900))
        assert pitches(track.played()) == near(500, 900)


def test_a_retake_of_what_is_just_being_encoded_leaves_nothing_of_it(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(RATE, 500))
        track.wait_until_encoded()
        track.children[0].keep_busy()
        track.record(tone(RATE, 3000))
        assert track.children[0].waiting.wait(PATIENCE_S)
        track.take_back()
        track.children[0].idle.set()
        track.record(tone(2 * RATE, 900))
        assert pitches(track.played()) == near(500, 900, 900)


def test_a_retake_of_what_nobody_has_encoded_begins_nothing_anew(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(2 * RATE, 500))
        track.wait_until_encoded()
        track.begin()
        track.grow(tone(1600, 3000))
        track.take_back()
        track.record(tone(RATE, 900))
        assert pitches(track.played()) == near(500, 500, 900)
        assert len(track.children) == 1


def test_a_retake_of_the_only_segment_leaves_an_empty_track_that_can_go_on(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(3 * RATE, 3000))
        track.wait_until_encoded()
        track.take_back()
        track.record(tone(RATE, 500))
        assert pitches(track.played()) == near(500)


def test_an_encoder_that_is_killed_is_started_again_and_nothing_is_lost(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(3 * RATE, 500))
        track.wait_until_encoded()
        track.children[0].kill()
        until(lambda: not track.children[0].running, what="the encoder dies")
        track.record(tone(2 * RATE, 900))
        assert pitches(track.played()) == near(500, 500, 500, 900, 900)
        assert len(track.children) == 2


def test_an_encoder_that_is_killed_after_its_last_sample_is_started_again_too(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(3 * RATE, 500))
        track.wait_until_encoded()
        track.children[0].kill()
        until(lambda: not track.children[0].running, what="the encoder dies")
        assert pitches(track.played()) == near(500, 500, 500)


def test_an_encoder_that_does_not_run_is_told_and_says_that_the_segments_are_kept(tmp_path: Path) -> None:
    def useless(_: Path) -> WatchedChild:
        return WatchedChild([str(find_ffmpeg().path), "-v", "error", "-i", "nothing.wav", "-f", "null", "-"])

    with sound_track(tmp_path, start=useless) as track:
        track.record(hiss(2 * RATE))
        with pytest.raises(MediaError, match=r"\(ffmpeg failed; the log says why\). The segments are kept"):
            track.track.finish()
        assert len(track.children) <= 5


def refused_at_the_end(_: Path) -> WatchedChild:
    """Start a child that meets a write error at its end, and succeeds all the same, as ffmpeg 5 does."""
    says = "Error writing trailer of sound.aac: Input/output error"
    program = f"import sys; sys.stdin.buffer.read(); print({says!r}, file=sys.stderr)"
    return WatchedChild([sys.executable, "-c", program])


def test_a_disk_that_refuses_the_end_of_the_sound_is_told_as_that(tmp_path: Path) -> None:
    with sound_track(tmp_path, start=refused_at_the_end) as track:
        track.record(tone(RATE, 500))
        with pytest.raises(StorageError) as failed:
            track.track.finish()
    said = str(failed.value.sentence)
    assert said.startswith(f"The sound cannot be written to {tmp_path} (the disk reports an error).")
    assert "The segments are kept." in said


def test_a_disk_that_refuses_the_end_of_the_sound_only_for_a_moment_costs_nothing(tmp_path: Path) -> None:
    ffmpeg, tries = find_ffmpeg(), iter([refused_at_the_end])

    def start(destination: Path) -> WatchedChild:
        for refused in tries:
            return refused(destination)
        return WatchedChild(sound_encoder(ffmpeg, destination, sample_rate=RATE, channels=1))

    with sound_track(tmp_path, start=start) as track:
        track.record(tone(2 * RATE, 500))
        assert pitches(track.played()) == near(500, 500)


def test_an_encoder_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    def missing(_: Path) -> WatchedChild:
        return WatchedChild([str(tmp_path / "no ffmpeg")])

    with sound_track(tmp_path, start=missing) as track:
        track.record(hiss(2 * RATE))
        with pytest.raises(MediaError, match="cannot be started"):
            track.track.finish()


@pytest.mark.parametrize("finished", [False, True])
def test_after_abort_there_is_no_file_no_child_and_no_thread(tmp_path: Path, finished: bool) -> None:
    before = set(threading.enumerate())
    with sound_track(tmp_path) as track:
        track.record(hiss(3 * RATE))
        track.wait_until_encoded(0.5)
        if finished:
            track.track.finish()
        track.track.abort()
        track.track.abort()
        assert [path.suffix for path in tmp_path.iterdir()] == [".s16"]
        assert not any(child.running for child in track.children)
        assert set(threading.enumerate()) == before


def test_an_abort_does_not_wait_for_a_busy_encoder(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(RATE))
        track.wait_until_encoded()
        os.kill(track.children[0].pid, getattr(signal, "SIGSTOP", signal.SIGTERM))
        track.record(hiss(20 * RATE))
        track.track.abort()
        assert not track.children[0].running


@pytest.mark.logs_error("the sound encoder takes nothing any more")
@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be stopped by a signal there")
def test_an_encoder_that_takes_nothing_any_more_is_replaced_and_nothing_is_lost(tmp_path: Path) -> None:
    with sound_track(tmp_path, stuck_s=0.3) as track:
        track.record(tone(RATE, 500))
        track.wait_until_encoded()
        os.kill(track.children[0].pid, signal.SIGSTOP)
        # More than the pipe holds.
        track.record(tone(20 * RATE, 900))
        assert pitches(track.played()) == near(500, *[900] * 20)
        # On a busy machine the next one may be as slow.
        assert len(track.children) >= 2


def test_sound_that_cannot_be_read_is_kept_and_not_taken_for_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **_how: object) -> soundfile.SoundFile:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(soundfile, "SoundFile", refuse)
    with sound_track(tmp_path) as track:
        track.record(tone(3 * RATE, 500))
        with pytest.raises(StorageError, match="All of it is kept"):
            track.track.finish()


def test_a_segment_that_is_taken_back_while_it_is_read_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, taken_back = threading.Event(), threading.Event()
    real = soundfile.SoundFile

    def open_too_late(path: Path, **how: Any) -> soundfile.SoundFile:
        if not opened.is_set():
            opened.set()
            assert taken_back.wait(PATIENCE_S)
        return real(path, **how)

    with sound_track(tmp_path) as track:
        monkeypatch.setattr(soundfile, "SoundFile", open_too_late)
        track.record(tone(RATE, 3000))
        assert opened.wait(PATIENCE_S)
        gone = track.path
        track.take_back()
        gone.unlink()
        taken_back.set()
        track.record(tone(RATE, 500))
        assert pitches(track.played())[0] == pytest.approx(500, abs=4)


def test_sound_whose_file_has_just_gone_with_its_folder_is_read_where_it_is_found(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    samples, elsewhere = tone(2 * RATE, 500), tmp_path / "elsewhere"
    elsewhere.mkdir()
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(samples)
        track.path.rename(elsewhere / track.path.name)
        track.end()
        until(lambda: bool(track.children), what="the encoder has begun")
        track.find(elsewhere)
        track.track.move_to(elsewhere)
        assert alike(track.played(), played_whole(tmp_path / "whole", samples))
    assert "silent" not in caplog.text


def test_sound_whose_file_is_gone_is_silent_so_that_the_rest_is_not_lost(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(RATE, 500))
        track.begin()
        track.path.unlink()
        track.end(RATE)
        played = track.played()
        assert pitches(played)[0] == pytest.approx(500, abs=4)
        assert not played[RATE + 2048 :].any()
