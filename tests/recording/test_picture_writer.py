"""Pictures on their way into a file, through the real encoder, which may die, hang or never run."""

import gc
import os
import signal
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from pausa.capture.source import CameraRequest, Frame, PixelFormat
from pausa.capture.synthetic import SyntheticCamera
from pausa.core.errors import MediaError
from pausa.core.settings import Encoder
from pausa.media import matroska
from pausa.media.ffmpeg import PictureInput, find_ffmpeg, picture_encoder
from pausa.media.probe import contents
from pausa.media.process import Child
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.writing.encoder_pace import EncoderPace
from pausa.recording.writing.encoder_wait import STOPPED_NS
from pausa.recording.writing.picture_writer import (
    FINISH_S,
    KEPT_FRAMES,
    PictureWriter,
    picture_input,
)
from support.played_file import counters, picture_times, pictures
from support.raw_pictures import as_nv12
from support.waiting import PATIENCE_S, until

FPS = Fraction(30)
WIDTH, HEIGHT = 320, 180
linux = pytest.mark.skipif(sys.platform != "linux", reason="only there a child is seen to do nothing")
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def frame(number: int, pixel_format: PixelFormat, *, width: int = WIDTH, height: int = HEIGHT) -> Frame:
    """The synthetic camera's picture with that counter, as another camera would hand it over."""
    camera = SyntheticCamera(CameraRequest("synthetic", width + (width & 1), height + (height & 1), FPS))
    planes = camera._draw(number, round(number * 1e9 / FPS))
    bgr = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)[:height, :width]
    match pixel_format:
        case PixelFormat.I420:
            data = planes
        case PixelFormat.NV12:
            data = as_nv12(planes, height)
        case PixelFormat.JPEG:
            data = cv2.imencode(".jpg", bgr)[1]
        case PixelFormat.BGR:
            data = np.ascontiguousarray(bgr)
        case PixelFormat.YUYV:
            data = cv2.cvtColor(bgr, cv2.COLOR_BGR2YUV_YUY2)
    return Frame(number, number, data.data.cast("B"), width, height, pixel_format)


@dataclass
class WriterUnderTest:
    """A writer of one segment, and the children it has started."""

    folder: Path
    width: int = WIDTH
    height: int = HEIGHT
    fps: Fraction = FPS
    command: Callable[[list[str]], list[str]] = lambda argv: argv
    """What is really started in place of the encoder."""
    encoder: VideoEncoder = field(default_factory=lambda: VideoEncoder(encoder=Encoder.X264))
    children: list[Child] = field(default_factory=list)

    def __post_init__(self) -> None:
        ffmpeg = find_ffmpeg()

        def start_child(source: PictureInput, destination: Path) -> Child:
            argv = picture_encoder(
                ffmpeg,
                source,
                destination,
                fps=self.fps,
                width=self.width,
                height=self.height,
                encoder=self.encoder,
                crf=23,
            )
            self.children.append(Child(self.command(argv), writes=destination))
            return self.children[-1]

        self.count = lambda path: contents(ffmpeg, path).pictures.count
        self.writer = PictureWriter(
            folder=self.folder, segment=1, fps=self.fps, start_child=start_child, count_frames=self.count
        )

    def write(self, frames: Iterable[Frame], *, tick: int = 0) -> None:
        for place, one in enumerate(frames):
            self.writer.write(tick + place, one)

    def finished(self, ticks: int) -> list[int | None]:
        """The counters of all pictures of all files, in order; each file is as long as it is said to be."""
        shown: list[int | None] = []
        first = 0
        for file in self.writer.finish(ticks):
            path = self.folder / file.file
            assert file.first_tick == first
            assert file.ticks == self.count(path) == len(pictures(path))
            first += file.ticks
            shown += counters(path)
        assert first == ticks
        assert {path.name for path in self.folder.iterdir()} == {file.file for file in self.writer.files}
        return shown


def take(pixel_format: PixelFormat, count: int, *, first: int = 0) -> list[Frame]:
    return [frame(number, pixel_format) for number in range(first, first + count)]


@pytest.mark.parametrize("pixel_format", list(PixelFormat))
def test_every_kind_of_picture_comes_out_in_order_and_all_last_equally_long(
    tmp_path: Path, pixel_format: PixelFormat
) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.write(take(pixel_format, 40))
    assert writing.finished(40) == list(range(40))
    times = picture_times(tmp_path / "0001.mp4")
    assert {after - before for before, after in pairwise(times)} == {3000}
    assert writing.writer.frames_lost == writing.writer.restarts == 0


def test_a_camera_of_29_97_keeps_its_exact_rate(tmp_path: Path) -> None:
    writing = WriterUnderTest(tmp_path, fps=Fraction(30000, 1001))
    writing.write(take(PixelFormat.JPEG, 31))
    assert writing.finished(31) == list(range(31))
    times = picture_times(tmp_path / "0001.mp4")
    assert {after - before for before, after in pairwise(times)} == {3003}


def test_light_and_dark_come_out_as_they_went_in(tmp_path: Path) -> None:
    writing = WriterUnderTest(tmp_path)
    one = frame(7, PixelFormat.I420)
    writing.write([one] * 5)
    writing.finished(5)
    shown = pictures(tmp_path / "0001.mp4")[2].astype(float)
    given = np.frombuffer(one.data, np.uint8)[: WIDTH * HEIGHT].reshape(HEIGHT, WIDTH)
    # The file is of limited range, what is decoded for the test is of full range.
    assert np.abs(shown - (given.astype(float) - 16) * 255 / 219).mean() < 6


@pytest.mark.parametrize("pixel_format", [PixelFormat.I420, PixelFormat.JPEG])
def test_an_encoder_in_a_hurry_takes_over_without_a_lost_picture_and_its_file_fits_to_the_other(
    tmp_path: Path, pixel_format: PixelFormat
) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.write(take(pixel_format, 20))
    faster = writing.encoder.hurrying
    assert faster is not None
    assert faster.hurrying is None
    writing.encoder = faster
    writing.writer.hurry()
    writing.write(take(pixel_format, 25, first=20), tick=20)
    assert writing.finished(45) == list(range(45))
    assert [file.first_tick for file in writing.writer.files] == [0, 20]
    assert writing.writer.frames_lost == writing.writer.restarts == 0
    heads = [(tmp_path / file.file).read_bytes().partition(b"avcC")[2][:64] for file in writing.writer.files]
    assert heads[0] == heads[1], "a player reads the second file with the head of the first"


def test_an_encoder_that_catches_up_after_a_stop_is_not_taken_for_too_slow() -> None:
    stopped, slow = EncoderPace(1e9 / 30), EncoderPace(1e9 / 30)
    for second, (after_stop_s, falling_behind_s) in enumerate([(0, 1.2), (4, 2.0), (2.8, 2.0), (1.5, 2.0)]):
        stopped.see((second + 1) * 10**9, round(after_stop_s * 1e9))
        slow.see((second + 1) * 10**9, round(falling_behind_s * 1e9))
        assert not stopped.too_slow
    assert slow.too_slow
    slow.begin_anew()
    assert not slow.too_slow


# ── Encoders that are too slow ───────────────────────────────────────────────────────────────────────


def paced(*, tick_ns: int, writes: int = 30, fps: int = 60) -> EncoderPace:
    pace = EncoderPace(1e9 / fps)
    for _ in range(writes):
        pace.wrote(1, tick_ns)
    return pace


def shown_of_a_second(pace: EncoderPace, *, behind_s: float) -> int:
    frames = [round(number * 1e9 / 60) for number in range(60)]
    return sum(not pace.leaves_out(10**12 + at, round(behind_s * 1e9)) for at in frames)


def test_an_encoder_that_keeps_up_costs_no_frame_however_much_waits() -> None:
    pace = paced(tick_ns=2_000_000)
    assert shown_of_a_second(pace, behind_s=5) == 60
    assert not pace.struggles


def test_an_encoder_has_time_to_catch_up_with_what_came_before_the_recording() -> None:
    pace = EncoderPace(1e9 / 60, pre_roll_ns=5 * 10**9)
    for _ in range(30):
        pace.wrote(1, 12_000_000)
    assert shown_of_a_second(pace, behind_s=5.5) == 60
    assert shown_of_a_second(pace, behind_s=0.5) == 60  # it has caught up
    assert shown_of_a_second(pace, behind_s=5.5) < 60


def test_an_encoder_that_is_too_slow_is_given_fewer_frames_the_more_work_waits() -> None:
    pace = paced(tick_ns=50_000_000)
    assert shown_of_a_second(pace, behind_s=0.2) == 60
    assert not pace.struggles
    some = shown_of_a_second(pace, behind_s=1.1)
    few = shown_of_a_second(pace, behind_s=6)
    assert 1 <= few < some < 10
    assert pace.struggles


def test_an_encoder_for_which_frames_are_left_out_again_and_again_is_too_slow() -> None:
    pace = paced(tick_ns=50_000_000)
    for second in range(1, 4):
        assert not pace.too_slow
        shown_of_a_second(pace, behind_s=1.1)
        pace.see(second * 10**9, 600_000_000)
    assert pace.too_slow


def runs(*lengths: int) -> list[int]:
    """Which picture each tick shows, if each is shown for so many ticks."""
    return [number for number, length in enumerate(lengths) for _ in range(length)]


@pytest.mark.parametrize("pixel_format", list(PixelFormat))
@pytest.mark.parametrize("last", range(1, 8))
def test_repeats_that_are_left_to_the_encoder_are_in_the_file_and_no_more(
    tmp_path: Path, pixel_format: PixelFormat, last: int
) -> None:
    writing = WriterUnderTest(tmp_path)
    shows = runs(1, 9, 1, 1, 12, 75, 2, last)
    kinds = take(pixel_format, max(shows) + 1)
    given: list[int] = []
    header = matroska.picture_header
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matroska, "picture_header", lambda tick, size: given.append(tick) or header(tick, size))
        for tick, number in enumerate(shows):
            writing.writer.write(tick, kinds[number], sparing=True)
        assert writing.finished(len(shows)) == shows
    assert len(given) < len(shows) / 3
    times = picture_times(tmp_path / "0001.mp4")
    assert {after - before for before, after in pairwise(times)} == {3000}


@pytest.mark.parametrize("last", [*range(25, 40), *range(60, 70)])
def test_one_picture_that_is_shown_until_the_end_is_shown_no_longer(tmp_path: Path, last: int) -> None:
    writing = WriterUnderTest(tmp_path)
    kinds = take(PixelFormat.JPEG, 2)
    for tick, number in enumerate(runs(3, last)):
        writing.writer.write(tick, kinds[number], sparing=True)
    assert writing.finished(3 + last) == runs(3, last)


def test_repeats_that_are_left_to_the_encoder_end_with_the_file_when_another_encoder_goes_on(
    tmp_path: Path,
) -> None:
    writing = WriterUnderTest(tmp_path)
    shows = runs(10, 10, 10, 10)
    kinds = take(PixelFormat.JPEG, 4)
    for tick, number in enumerate(shows):
        if tick == 18:
            writing.writer.hurry()
        writing.writer.write(tick, kinds[number], sparing=True)
    assert writing.finished(40) == shows
    assert [file.first_tick for file in writing.writer.files] == [0, 18]


@posix
def test_repeats_that_were_left_to_an_encoder_that_is_killed_are_not_lost(tmp_path: Path) -> None:
    writing = WriterUnderTest(tmp_path)
    shows = runs(20, 20, 20, 20)
    kinds = take(PixelFormat.I420, 4)
    for tick, number in enumerate(shows):
        if tick == 50:
            os.kill(writing.children[0].pid, signal.SIGKILL)
            until(lambda: not writing.children[0].running, what="the encoder dies")
        writing.writer.write(tick, kinds[number], sparing=True)
    assert writing.finished(80) == shows
    assert (writing.writer.restarts, writing.writer.frames_lost) == (1, 0)


@linux
def test_the_processor_is_not_asked_for_each_frame(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Child] = []
    monkeypatch.setattr(Child, "processor_s", lambda child: asked.append(child))
    writing = WriterUnderTest(tmp_path)
    writing.write(take(PixelFormat.I420, 60))
    writing.writer.note_processor_time()
    assert writing.finished(60) == list(range(60))
    assert not asked


def test_an_encoder_that_was_stopped_is_not_taken_for_slow(tmp_path: Path) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.write(take(PixelFormat.I420, 30))
    os.kill(writing.children[0].pid, signal.SIGSTOP)
    rest = take(PixelFormat.I420, 60, first=30)
    thread = threading.Thread(target=lambda: writing.write(rest, tick=30))
    thread.start()

    def has_waited() -> bool:
        writing.writer.note_processor_time()
        return writing.writer.stuck_ns > STOPPED_NS

    until(has_waited, what="the writer has waited")
    os.kill(writing.children[0].pid, signal.SIGCONT)
    thread.join(PATIENCE_S)
    assert writing.writer.stopped_ns > STOPPED_NS
    assert writing.finished(90) == list(range(90))


# ── Broken pictures and changing cameras ─────────────────────────────────────────────────────────────


def broken(one: Frame, *, header: bool) -> Frame:
    """A JPEG that a bad cable has spoilt: beginning and end are right, what is between is not."""
    data = bytearray(one.data)
    place = slice(20, 160) if header else slice(len(data) // 2, len(data) // 2 + 200)
    data[place] = bytes((value * 7 + 131) % 256 for value in data[place])
    return Frame(one.sequence, one.time_ns, memoryview(bytes(data)), WIDTH, HEIGHT, PixelFormat.JPEG)


@pytest.mark.parametrize("header", [False, True])
def test_a_broken_picture_inside_does_not_shift_the_later_ones(tmp_path: Path, header: bool) -> None:
    writing = WriterUnderTest(tmp_path)
    frames = take(PixelFormat.JPEG, 30)
    for place in (12, 13):
        frames[place] = broken(frames[place], header=header)
    writing.write(frames)
    shown = writing.finished(30)
    assert shown[:12] == list(range(12))
    assert shown[14:] == list(range(14, 30))


@pytest.mark.parametrize("place", [0, 29])
def test_a_broken_picture_at_an_edge_costs_no_other(tmp_path: Path, place: int) -> None:
    writing = WriterUnderTest(tmp_path)
    frames = take(PixelFormat.JPEG, 30)
    frames[place] = broken(frames[place], header=True)
    writing.write(frames)
    shown = writing.finished(30)
    assert [shown[n] for n in range(30) if n != place] == [n for n in range(30) if n != place]


def test_a_camera_that_changes_its_size_goes_on_in_a_second_file_of_the_same_size(tmp_path: Path) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.write(take(PixelFormat.JPEG, 20))
    writing.write((frame(n, PixelFormat.JPEG, width=640, height=360) for n in range(20, 35)), tick=20)
    writing.write(take(PixelFormat.I420, 10, first=35), tick=35)
    assert writing.finished(45) == list(range(45))
    assert [file.file for file in writing.writer.files] == ["0001.mp4", "0001-1.mp4", "0001-2.mp4"]
    for file in writing.writer.files:
        assert pictures(tmp_path / file.file)[0].shape == (HEIGHT, WIDTH)


def test_a_picture_of_another_shape_is_fitted_in_and_not_distorted(tmp_path: Path) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.write(frame(n, PixelFormat.JPEG, width=240, height=180) for n in range(5))
    assert len(writing.finished(5)) == 5
    shown = pictures(tmp_path / "0001.mp4")[0]
    assert shown[:, :36].max() < 30
    assert shown[:, -36:].max() < 30
    assert shown[10:-10, 50:-50].min() > 30


@pytest.mark.parametrize("size", [(321, 181), (320, 181), (321, 180)])
@pytest.mark.parametrize("pixel_format", [PixelFormat.JPEG, PixelFormat.BGR])
def test_odd_sizes_lose_their_last_row_or_column(
    tmp_path: Path, size: tuple[int, int], pixel_format: PixelFormat
) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.write(frame(n, pixel_format, width=size[0], height=size[1]) for n in range(10))
    assert len(writing.finished(10)) == 10
    assert pictures(tmp_path / "0001.mp4")[0].shape == (HEIGHT, WIDTH)


def test_a_child_that_waited_for_another_kind_of_picture_leaves_no_file(tmp_path: Path) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.writer.prepare(picture_input(frame(0, PixelFormat.JPEG)))
    writing.write(take(PixelFormat.I420, 20))
    assert writing.finished(20) == list(range(20))
    assert len(writing.children) == 2
    assert not writing.children[0].running


# ── Encoders that die ────────────────────────────────────────────────────────────────────────────────


@posix
@pytest.mark.parametrize("pixel_format", [PixelFormat.JPEG, PixelFormat.I420])
def test_when_the_encoder_is_killed_another_goes_on_and_no_picture_is_lost(
    tmp_path: Path, pixel_format: PixelFormat
) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.write(take(pixel_format, 75))
    until(lambda: writing.count(tmp_path / "0001.mp4") > 5, what="the encoder writes")
    os.kill(writing.children[0].pid, signal.SIGKILL)
    writing.write(take(pixel_format, 45, first=75), tick=75)
    assert writing.finished(120) == list(range(120))
    assert [file.file for file in writing.writer.files] == ["0001.mp4", "0001-1.mp4"]
    assert (writing.writer.restarts, writing.writer.frames_lost) == (1, 0)


@posix
def test_when_the_encoder_is_killed_before_it_has_written_anything_nothing_is_lost(tmp_path: Path) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.writer.prepare(picture_input(frame(0, PixelFormat.I420)))
    os.kill(writing.children[0].pid, signal.SIGKILL)
    writing.write(take(PixelFormat.I420, 40))
    assert writing.finished(40) == list(range(40))
    assert [file.file for file in writing.writer.files] == ["0001.mp4"]


@posix
def test_when_the_encoder_is_killed_after_the_last_picture_nothing_is_lost(tmp_path: Path) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.write(take(PixelFormat.JPEG, 60))
    until(lambda: writing.count(tmp_path / "0001.mp4") > 5, what="the encoder writes")
    os.kill(writing.children[0].pid, signal.SIGKILL)
    until(lambda: not writing.children[0].running, what="the encoder dies")
    assert writing.finished(60) == list(range(60))


@posix
def test_when_encoders_are_killed_again_and_again_each_goes_on_where_the_last_one_ended(
    tmp_path: Path,
) -> None:
    writing = WriterUnderTest(tmp_path)
    for death in range(3):
        writing.write(take(PixelFormat.JPEG, 35, first=35 * death), tick=35 * death)
        os.kill(writing.children[-1].pid, signal.SIGKILL)
        until(lambda: not writing.children[-1].running, what="the encoder dies")
    writing.write(take(PixelFormat.JPEG, 10, first=105), tick=105)
    assert writing.finished(115) == list(range(115))
    assert writing.writer.restarts == 3


@pytest.mark.skipif(sys.platform != "linux", reason="only there a pipe holds so many pictures")
def test_pictures_that_are_older_than_memory_are_counted_and_their_ticks_repeat_the_next(
    tmp_path: Path,
) -> None:
    writing = WriterUnderTest(tmp_path, width=160, height=120)
    frames = [frame(n, PixelFormat.JPEG, width=160, height=120) for n in range(KEPT_FRAMES + 60)]
    writing.writer.prepare(picture_input(frames[0]))
    os.kill(writing.children[0].pid, signal.SIGSTOP)
    writing.write(frames[:-1])
    os.kill(writing.children[0].pid, signal.SIGKILL)
    until(lambda: not writing.children[0].running, what="the encoder dies")
    writing.write(frames[-1:], tick=len(frames) - 1)
    shown = writing.finished(len(frames))
    assert writing.writer.frames_lost == 60
    assert shown == [60] * 60 + list(range(60, KEPT_FRAMES + 60))


def test_an_encoder_that_fails_when_all_is_written_has_done_its_work(tmp_path: Path) -> None:
    # Drivers of graphics cards are known to crash when they are put away.
    writing = WriterUnderTest(
        tmp_path,
        command=lambda argv: [
            sys.executable,
            "-c",
            "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1:]) or 3)",
            *argv,
        ],
    )
    writing.write(take(PixelFormat.JPEG, 30))
    assert writing.finished(30) == list(range(30))
    assert len(writing.children) == 1


@posix
def test_an_encoder_that_takes_nothing_is_noticed_and_killing_it_lets_the_writer_go_on(
    tmp_path: Path,
) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.write(take(PixelFormat.I420, 30))
    assert writing.writer.stuck_ns == 0
    until(lambda: writing.count(tmp_path / "0001.mp4") > 5, what="the encoder writes")
    os.kill(writing.children[0].pid, signal.SIGSTOP)
    rest = take(PixelFormat.I420, 60, first=30)
    thread = threading.Thread(target=lambda: writing.write(rest, tick=30))
    thread.start()
    until(lambda: writing.writer.stuck_ns > 100_000_000, what="the writer waits")
    assert thread.is_alive()
    writing.writer.kill()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
    assert writing.finished(90) == list(range(90))
    assert writing.writer.stuck_ns == 0


@linux
def test_an_encoder_that_is_stopped_when_all_is_written_is_replaced_within_seconds(tmp_path: Path) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.write(take(PixelFormat.JPEG, 60))
    os.kill(writing.children[0].pid, signal.SIGSTOP)
    begun_s = time.monotonic()
    assert writing.finished(60) == list(range(60))
    assert time.monotonic() - begun_s < FINISH_S / 2
    assert writing.writer.restarts == 1


# ── Encoders that never run ──────────────────────────────────────────────────────────────────────────


def test_an_encoder_that_ends_at_once_every_time_is_an_error_that_says_why(tmp_path: Path) -> None:
    writing = WriterUnderTest(
        tmp_path, command=lambda argv: [argv[0], "-v", "error", "-i", "nothing.mp4", "-f", "null", "-"]
    )
    with pytest.raises(MediaError, match=r"does not work \(ffmpeg failed; the log says why\)"):
        writing.write(take(PixelFormat.I420, 60))
    assert len(writing.children) <= 5
    writing.writer.discard()
    assert list(tmp_path.iterdir()) == []


def test_an_encoder_that_cannot_be_started_is_an_error(tmp_path: Path) -> None:
    writing = WriterUnderTest(tmp_path, command=lambda _: [str(tmp_path / "no ffmpeg")])
    with pytest.raises(MediaError, match="cannot be started"):
        writing.writer.prepare(picture_input(frame(0, PixelFormat.I420)))
    with pytest.raises(MediaError, match="cannot be started"):
        writing.write(take(PixelFormat.I420, 1))


# ── Nothing kept ─────────────────────────────────────────────────────────────────────────────────────


def test_what_is_discarded_leaves_no_file_and_no_child(tmp_path: Path) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.write(take(PixelFormat.JPEG, 30))
    writing.writer.discard()
    writing.writer.discard()
    assert list(tmp_path.iterdir()) == []
    assert not writing.children[0].running
    assert writing.writer.finish(30) == []


def abandon_one(folder: Path, *, ended: bool) -> None:
    """Write some frames and give them up, after the encoder's end or before it."""
    writing = WriterUnderTest(folder)
    writing.write(take(PixelFormat.I420, 30))
    if ended:
        writing.writer.end_input()
        until(lambda: not writing.writer.waiting, what="the encoder ends")
    writing.writer.abandon()


@pytest.mark.parametrize("ended", [True, False], ids=["ended by itself", "still at work"])
def test_of_an_encoder_that_is_not_needed_nothing_stays_open(tmp_path: Path, ended: bool) -> None:
    with warnings.catch_warnings(record=True) as unclosed:
        warnings.simplefilter("always", ResourceWarning)
        abandon_one(tmp_path, ended=ended)
        gc.collect()
    assert not unclosed
    assert [path.name for path in tmp_path.iterdir()] == ["0001.mp4"]


def test_a_segment_without_a_tick_leaves_no_file(tmp_path: Path) -> None:
    writing = WriterUnderTest(tmp_path)
    writing.writer.prepare(picture_input(frame(0, PixelFormat.JPEG)))
    assert writing.writer.finish(0) == []
    assert list(tmp_path.iterdir()) == []
    assert not writing.children[0].running


def test_a_writer_that_was_never_used_has_nothing_to_finish(tmp_path: Path) -> None:
    assert WriterUnderTest(tmp_path).writer.finish(0) == []
