"""The finished file while it grows and is edited: at the end it shows and sounds as the edit says."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pausa.core.edit.spans import Span, Spans
from pausa.media.mp4.movie_index import AAC_FRAME, PRIMING, Chapter, Information
from pausa.media.mp4.movie_reader import read_movie
from pausa.media.mp4.movie_sound import movie_sound
from pausa.media.mp4.segment_index import SegmentIndex
from pausa.media.probe import contents
from pausa.recording.film.film import Film, PicturePart, TakeFiles
from pausa.recording.writing.movie_draft import MovieDraft
from support.encoded_film import FFMPEG, HEIGHT, WIDTH, encode, luma

FPS = Fraction(30)
TAKES = {1: 100, 2: 75, 3: 40}


@dataclass
class CountedSound:
    """In the place of the track: frame n is the number n, so that it can be told from all others, and edits begin a new row."""

    row: int = 0
    kept: int = 0
    ready: int = 1 << 30
    changed: int = 1 << 30
    numbers: list[int] = field(default_factory=list)

    def edit(self, frame: int) -> None:
        """From this frame on there is something else."""
        self.row += 1
        self.changed = min(self.changed, frame)
        del self.numbers[frame:]

    def frames(self) -> int:
        return self.ready

    def unchanged(self) -> int:
        changed, self.changed = self.changed, 1 << 30
        return changed

    def read(self, first: int, frames: int) -> tuple[bytes, list[int]]:
        while len(self.numbers) < first + frames:
            self.numbers.append(self.row << 24 | len(self.numbers))
        told = self.numbers[first : first + frames]
        return b"".join(number.to_bytes(4, "big") for number in told), [4] * frames

    configuration = (48000, 1, bytes((0x11, 0x88)))


@dataclass
class DraftUnderTest:
    folder: Path
    takes: dict[int, list[PicturePart]]
    anew: int = 0
    has_pictures: bool = True

    def __post_init__(self) -> None:
        self.sound = CountedSound()
        self.path = self.folder / "draft.mp4"
        self.draft = MovieDraft(
            self.path,
            sound=self.sound,
            encode_anew=self._encode_anew,
            tick_rate=FPS,
            size=(WIDTH, HEIGHT) if self.has_pictures else (0, 0),
            reserved_bytes=0,
        )

    def _encode_anew(self, index: SegmentIndex, first: int, frames: int) -> SegmentIndex:
        self.anew += 1
        path = self.folder / f"anew-{self.anew}.mp4"
        encode(
            path,
            index.path,
            filters=f"trim=start_frame={first}:end_frame={first + frames},setpts=PTS-STARTPTS",
        )
        made = SegmentIndex(path)
        made.read_more()
        return made

    def film(self, spans: Spans) -> Film:
        return Film(spans, {take: TakeFiles(tuple(parts)) for take, parts in self.takes.items()})

    def completed(self, spans: Spans) -> Path:
        self.draft.complete(
            self.film(spans), Information(datetime(2026, 11, 26, tzinfo=UTC), {}, [Chapter(0, "One")])
        )
        return self.path


@pytest.fixture(scope="module")
def takes(tmp_path_factory: pytest.TempPathFactory) -> dict[int, list[PicturePart]]:
    """Three takes; the second lies in two files, and another encoder has written the third."""
    folder = tmp_path_factory.mktemp("takes")

    def film(name: str, take: int, ticks: int, first: int = 0, preset: str = "veryfast") -> Path:
        source = f"testsrc2=s={WIDTH}x{HEIGHT}:r=30:d={(first + ticks) / 30}"
        filters = f"hue=h={take * 80},trim=start_frame={first},setpts=PTS-STARTPTS"
        return encode(folder / name, source, "-f", "lavfi", filters=filters, preset=preset)

    return {
        1: [PicturePart(film("0001.mp4", 1, 110), 0, 100)],
        2: [PicturePart(film("0002.mp4", 2, 37), 0, 37), PicturePart(film("0002-1.mp4", 2, 38, 37), 37, 38)],
        3: [PicturePart(film("0003.mp4", 3, 40, preset="ultrafast"), 0)],
    }


@pytest.fixture(scope="module")
def shown(takes: dict[int, list[PicturePart]]) -> dict[int, npt.NDArray[np.uint8]]:
    """The pictures of each take."""
    return {take: np.concatenate([luma(part.path) for part in parts]) for take, parts in takes.items()}


def demand(under: DraftUnderTest, spans: Spans, shown: dict[int, npt.NDArray[np.uint8]]) -> None:
    """Complete the file, and check that it shows the spans' pictures and holds the newest row of sound."""
    path = under.completed(spans)
    pictures = luma(path)
    wanted = np.concatenate([shown[span.take][span.first : span.end] for span in spans])
    assert len(pictures) == len(wanted)
    away = np.abs(pictures.astype(np.int16) - wanted).mean(axis=(1, 2))
    assert (away[:1] < 2).all()
    assert (away < 2).all()
    copied = [
        tick
        for begin, span in zip(spans.begins, spans, strict=True)
        for tick in range(begin + min(span.ticks, 30), begin + span.ticks)
    ]
    assert not away[copied].any(), "from a second after the cut on, bit for bit"
    held = contents(FFMPEG, path)
    assert set(held.pictures.steps) <= {3000}
    data = path.read_bytes()
    frames = -(-(spans.ticks * 1600 + PRIMING) // AAC_FRAME)
    assert held.sound.count == frames
    places = [data.find(number.to_bytes(4, "big")) for number in under.sound.numbers[:frames]]
    assert -1 not in places


def test_it_grows_up_to_where_it_may_and_is_completed(
    tmp_path: Path, takes: dict[int, list[PicturePart]], shown: dict[int, npt.NDArray[np.uint8]]
) -> None:
    under = DraftUnderTest(tmp_path, takes)
    spans = Spans.of(Span(1, 0, 100), Span(2, 0, 75), Span(3, 0, 40))
    assert under.draft.follow(under.film(spans), 120)
    assert under.draft.ticks == 120
    size = under.path.stat().st_size
    demand(under, spans, shown)
    assert under.path.stat().st_size > size
    assert under.anew == 0


def test_it_waits_for_pictures_and_for_sound(tmp_path: Path, takes: dict[int, list[PicturePart]]) -> None:
    under = DraftUnderTest(tmp_path, takes)
    under.sound.ready = 1000
    assert not under.draft.follow(under.film(Spans.of(Span(3, 0, 50))), 50)
    under.sound.ready = 60
    assert not under.draft.follow(under.film(Spans.of(Span(1, 0, 100))), 100)
    assert under.draft.ticks == 30
    assert not under.draft.follow(under.film(Spans.of(Span(1, 0, 100))), 100, goes_on=lambda: False)
    under.sound.ready = 1000
    assert under.draft.follow(under.film(Spans.of(Span(1, 0, 100))), 100)
    under.draft.discard()
    under.draft.discard()
    assert not under.path.exists()


def test_sound_alone_is_written_again_from_where_it_was_changed(tmp_path: Path) -> None:
    under = DraftUnderTest(tmp_path, {1: []}, has_pictures=False)
    spans = Spans.of(Span(1, 0, 100))
    assert under.draft.follow(under.film(spans), 100)
    under.sound.edit(40)
    held = movie_sound(under.path, read_movie(under.completed(spans)))
    assert held is not None
    frames = -(-(100 * 1600 + PRIMING) // AAC_FRAME)
    data = held.read(0, len(held))[0]
    told = [int.from_bytes(data[place : place + 4], "big") for place in range(0, len(data), 4)]
    assert told == [*range(40), *(1 << 24 | number for number in range(40, frames))]


SPANS = st.lists(
    st.sampled_from(sorted(TAKES)).flatmap(
        lambda take: st.integers(0, TAKES[take] - 1).flatmap(
            lambda first: st.builds(Span, st.just(take), st.just(first), st.integers(1, TAKES[take] - first))
        )
    ),
    min_size=1,
    max_size=4,
).map(lambda spans: Spans.of(*spans))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(SPANS, min_size=1, max_size=4), data=st.data())
def test_whatever_is_edited_the_last_edit_is_shown(
    edits: list[Spans],
    data: st.DataObject,
    tmp_path_factory: pytest.TempPathFactory,
    takes: dict[int, list[PicturePart]],
    shown: dict[int, npt.NDArray[np.uint8]],
) -> None:
    under = DraftUnderTest(tmp_path_factory.mktemp("draft"), takes)
    before = Spans()
    for spans in edits:
        same = spans.begins_again_at(before)
        under.sound.edit(max(0, (same * 1600 + PRIMING) // AAC_FRAME - 3))
        under.draft.follow(under.film(spans), data.draw(st.integers(0, spans.ticks)))
        before = spans
    demand(under, before, shown)
