"""The encoded track after edits: as long and as good as if all had been encoded at once."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from pausa.core.errors import MediaError
from pausa.media.ffmpeg import find_ffmpeg
from pausa.media.mp4.movie_index import AAC_FRAME, PRIMING
from pausa.media.process import Child
from pausa.recording.writing.aac_track import AacTrack
from pausa.recording.writing.kept_sound import KeptSound, SoundPart, SoundPiece
from support.waiting import until

RATE = 48000
FFMPEG = find_ffmpeg()


def encoder(path: Path) -> list[str]:
    given = ["-f", "s16le", "-ar", str(RATE), "-ac", "1", "-i", "pipe:0"]
    options = ["-c:a", "aac", "-b:a", "96k", "-aac_coder", "fast", "-aac_tns", "0", "-flush_packets", "1"]
    return [os.fspath(FFMPEG.path), "-v", "error", *given, *options, "-f", "adts", f"file:{path}"]


@dataclass
class TrackUnderTest:
    """A track over takes of voice-like noise and tones."""

    folder: Path
    command: Callable[[list[str]], list[str]] = lambda argv: argv
    takes: dict[int, SoundPart] = field(default_factory=dict)
    children: list[Child] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.track = AacTrack(self.folder, sample_rate=RATE, channels=1, start_child=self._start)
        self.pieces: list[SoundPiece] = []

    def _start(self, path: Path) -> Child:
        self.children.append(Child(self.command(encoder(path)), writes=path))
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
