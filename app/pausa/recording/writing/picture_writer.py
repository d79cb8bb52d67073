"""Writes the frames of one segment into an encoder child.

A child that dies loses what it had not written yet. The newest frames are kept in a replay buffer for that: a new
child continues in a new file where the old file ends, and only frames older than the buffer are lost.
"""

import contextlib
import logging
import time
from collections import deque
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from pausa.capture.source import Frame
from pausa.core.durable_files import remove_if_there
from pausa.core.errors import MediaError, storage_error
from pausa.core.sentences import Sentence, sentence
from pausa.media import matroska
from pausa.media.ffmpeg import PictureInput
from pausa.media.process import Child
from pausa.recording.workspace.journal_records import PictureFile
from pausa.recording.writing.encoder_wait import EncoderWait

KEPT_FRAMES = 120
KEPT_BYTES = 192 << 20
FINISH_S = 30.0
LIFELESS_S = 2.5
"""An encoder that does nothing for this long is stopped or hangs, and is replaced; a slow one goes on."""
STUCK_NS = 4_000_000_000
"""A lifeless encoder that accepts no data for this long is replaced."""
DEAF_NS = 8_000_000_000
"""The same for one that does something, but accepts nothing."""
MOST_DEATHS = 3
"""Deaths in a row after which the encoder counts as broken."""
HEALTHY_NS = 10_000_000_000
SHOWN_WHOLE = 2
"""So many ticks of a frame are written before its repeats are left to ffmpeg: at the end of its input it adds as many repeats as
were left out before two of the last three frames, and there must be none."""

log = logging.getLogger(__name__)

StartChild = Callable[[PictureInput, Path], Child]
CountFrames = Callable[[Path], int]


class PictureWriter:
    """Writes the frames of one segment. One thread, except ``stuck``, ``stuck_ns``, ``note_processor_time`` and ``kill``."""

    def __init__(
        self, *, folder: Path, segment: int, fps: Fraction, start_child: StartChild, count_frames: CountFrames
    ) -> None:
        self._folder = folder
        self._segment = segment
        self._fps = fps
        self._start_child = start_child
        self._count_frames = count_frames
        self.files: list[PictureFile] = []
        self._folders: dict[str, Path] = {}
        """Where each file lies."""
        self._source: PictureInput | None = None
        self._child: Child | None = None
        self._kept: deque[tuple[int, Frame]] = deque()
        self._kept_bytes = 0
        self._shown_from = self._handed = 0
        """The first tick that shows the newest frame, and the newest tick that the child was given."""
        self._deaths: list[int] = []
        self._ended_ns: int | None = None
        """Since when the child should be ending."""
        self._hurries = False
        """Whether the next frame begins a new file."""
        self._discarded = False
        self._finished = False
        self.frames_lost = 0
        """Frames lost because they were older than the replay buffer when an encoder died; their ticks repeat the next frame."""
        self.restarts = 0
        self._wait = EncoderWait()

    @property
    def paths(self) -> list[Path]:
        return [self._path(file) for file in self.files]

    @property
    def stuck_ns(self) -> int:
        """How long the child has not accepted data, or has not ended though it has got all. Any thread."""
        since_ns = self._wait.since_ns
        if since_ns is None and self._ended_ns is not None and self.waiting:
            since_ns = self._ended_ns
        return time.monotonic_ns() - since_ns if since_ns is not None else 0

    @property
    def stuck(self) -> bool:
        """Whether the child should be replaced, because it accepts nothing. Ask now and then. Any thread."""
        stuck_ns, child = self.stuck_ns, self._child
        if child is None or stuck_ns < STUCK_NS - round(LIFELESS_S * 1e9):
            return False
        return (child.lifeless_s() > LIFELESS_S / 2 and stuck_ns > STUCK_NS) or stuck_ns > DEAF_NS

    def note_processor_time(self) -> None:
        """See ``EncoderWait``. Any thread."""
        if self._child is not None:
            self._wait.note_processor_time(self._child)

    @property
    def waited_ns(self) -> int:
        """How long it was waited for encoders to take frames."""
        return self._wait.total_ns

    @property
    def stopped_ns(self) -> int:
        """How long it was waited for an encoder that did nothing."""
        return self._wait.stopped_ns

    @property
    def waiting(self) -> bool:
        """Whether ``finish`` would block."""
        return self._child is not None and self._child.running

    def prepare(self, source: PictureInput) -> None:
        """Start the child before the first frame comes. Raises MediaError."""
        if self._child is None:
            self._open(source, first_tick=0)

    def write(self, tick: int, frame: Frame, *, sparing: bool = False) -> None:
        """Write the frame that ``tick`` of the segment shows. Raises MediaError, StorageError.

        ``sparing``: leave repeats of a frame to ffmpeg, which costs it less than reading and converting them.
        """
        source = picture_input(frame)
        if not self._kept or self._kept[-1][1] is not frame:
            # After a gap ffmpeg shows a frame one tick too early.
            self._hand_over_left_out()
            self._shown_from = tick
        if self._child is None:
            self._open(source, first_tick=tick)
        elif source != self._source or self._hurries:
            if self._hurries:
                self._hand_over_left_out()
            if tick == self.files[-1].first_tick:
                self._drop_unused()
            else:
                self._end_file(tick)
            self._open(source, first_tick=tick)
        self._hurries = False
        self._keep(tick, frame)
        if tick >= self._handed + self._fps:
            # Now and then, so that a killed encoder has little to catch up with; one more, as no tick before it was written.
            self._shown_from = tick + 1
        if sparing and tick >= self._shown_from + SHOWN_WHOLE:
            return
        try:
            self._hand_over(tick, frame)
        except BrokenPipeError:
            self._go_on_in_new_file()

    @property
    def kept_frames(self) -> list[Frame]:
        """The newest frames that were to be written, oldest first."""
        return [frame for _, frame in self._kept]

    def move_to(self, folder: Path) -> None:
        """Begin new files in ``folder``, also the one for frames that a child could not write any more."""
        self._folder = folder

    def hurry(self) -> None:
        """Begin a new file with the next frame, because a faster encoder is there."""
        self._hurries = True

    def finish(self, ticks: int) -> list[PictureFile]:
        """Wait for the child; return the files, together ``ticks`` long. Raises MediaError, StorageError."""
        if self._child is None or self._discarded:
            return []
        if self._finished:
            return self.files
        if ticks == 0:
            self.discard()
            return []
        while self._kept and self._kept[-1][0] >= ticks:
            self._kept.pop()  # the frame whose write has failed
        self._hand_over_left_out()
        while True:
            outcome = self._child.finish(FINISH_S, lifeless_s=LIFELESS_S)
            if outcome.well:
                break
            self._go_on_in_new_file()
            if self._resume_tick >= ticks:  # it had written all before it died
                break
        written = self.files[-1].first_tick + (outcome.frames or 0)
        if outcome.well and outcome.frames and written < ticks:
            self._repeat_the_last(written, ticks)
            written = ticks
        # The stitch cuts off what is too much, if it is said to be there.
        self.files[-1].ticks = max(written if outcome.well else 0, ticks) - self.files[-1].first_tick
        self._forget()
        self._finished = True
        return self.files

    def _repeat_the_last(self, written: int, ticks: int) -> None:
        """Repeat the last good frame for broken ones at the end, which the encoder left out."""
        good = [frame for tick, frame in self._kept if tick < written]
        if not good:
            raise MediaError(
                sentence("The camera’s frames cannot be read. Everything recorded so far is kept.")
            )
        self.files[-1].ticks = written - self.files[-1].first_tick
        self.frames_lost += ticks - written
        self._open(picture_input(good[-1]), first_tick=written)
        for tick in range(written, ticks):
            self._hand_over(tick, good[-1])
        assert self._child is not None
        if not self._child.finish(FINISH_S, lifeless_s=LIFELESS_S).well:
            raise MediaError(sentence("The encoder does not work. Everything recorded so far is kept."))

    def _hand_over_left_out(self) -> None:
        """Write the newest tick if it was left out; ffmpeg has to know how long the frame is shown. A dead child is found out later."""
        if self._kept and self._kept[-1][0] > self._handed:
            with contextlib.suppress(BrokenPipeError):
                self._hand_over(*self._kept[-1])

    def end_input(self) -> None:
        """Close the child's input, so that it finishes in the background."""
        if self._child is not None:
            self._hand_over_left_out()
            self._child.end_input()
            self._ended_ns = self._ended_ns or time.monotonic_ns()

    def abandon(self) -> None:
        """Kill the child and leave its files, for a segment that is not needed. Idempotent."""
        if self._child is not None:
            self._child.kill()
            self._child.finish(FINISH_S)
        self._forget()

    def discard(self) -> None:
        """Remove what was written. Idempotent."""
        self._discarded = True
        if self._child is not None:
            self._child.kill()
            self._child.finish(FINISH_S, lifeless_s=LIFELESS_S)
        for file in self.files:
            remove_if_there(self._path(file))
        self.files = []
        self._kept.clear()

    def kill(self) -> None:
        """Kill the child; called when it accepts no data any more. Any thread."""
        if self._child is not None:
            self._child.kill()

    def _open(self, source: PictureInput, *, first_tick: int) -> None:
        part = len(self.files)
        name = f"{self._segment:04}.mp4" if part == 0 else f"{self._segment:04}-{part}.mp4"
        self._source = source
        self._ended_ns = None
        self._folders[name] = self._folder
        self._child = self._start_child(source, self._folder / name)
        self.files.append(PictureFile(file=name, first_tick=first_tick))
        self._handed, self._shown_from = first_tick - 1, first_tick
        header = matroska.stream_header(
            pixel_format=source.pixel_format, width=source.width, height=source.height, fps=self._fps
        )
        try:
            self._child.write(header)
        except BrokenPipeError:
            log.warning(
                "the encoder died at once: %s", self._child.finish(FINISH_S, lifeless_s=LIFELESS_S).stderr
            )

    def _hand_over(self, tick: int, frame: Frame) -> None:
        assert self._child is not None
        self._wait.begin()
        try:
            self._child.write(matroska.picture_header(tick - self.files[-1].first_tick, len(frame.data)))
            self._child.write(frame.data)
            self._handed = tick
        finally:
            self._wait.end(self._child)

    def _keep(self, tick: int, frame: Frame) -> None:
        if not self._kept or self._kept[-1][1] is not frame:
            self._kept_bytes += len(frame.data)
        self._kept.append((tick, frame))
        while len(self._kept) > KEPT_FRAMES or self._kept_bytes > KEPT_BYTES:
            _, old = self._kept.popleft()
            if not self._kept or self._kept[0][1] is not old:
                self._kept_bytes -= len(old.data)

    def _end_file(self, tick: int) -> None:
        """Complete the file: the camera's format or the encoder changes from here on."""
        assert self._child is not None
        outcome = self._child.finish(FINISH_S, lifeless_s=LIFELESS_S)
        if outcome.well:
            self.files[-1].ticks = tick - self.files[-1].first_tick
            self._forget()
            return
        self._go_on_in_new_file()
        if self._resume_tick < tick:
            self._end_file(tick)
        else:
            self._forget()

    def _drop_unused(self) -> None:
        """Drop a child that was started for another format and got no frame."""
        assert self._child is not None
        self._child.kill()
        self._child.finish(FINISH_S, lifeless_s=LIFELESS_S)
        remove_if_there(self._path(self.files.pop()))

    def _forget(self) -> None:
        self._kept.clear()
        self._kept_bytes = 0

    def _go_on_in_new_file(self) -> None:
        """Keep what the dead child's file holds, and replay the frames after it into a new file."""
        while True:
            self._bury()
            kept = [(tick, frame) for tick, frame in self._kept if tick >= self._resume_tick]
            if not kept:
                return
            self._open(picture_input(kept[0][1]), first_tick=self._resume_tick)
            missing = kept[0][0] - self._resume_tick
            self.frames_lost += missing
            try:
                for tick in range(self._resume_tick, kept[0][0]):
                    self._hand_over(tick, kept[0][1])
                for tick, frame in kept:
                    self._hand_over(tick, frame)
            except BrokenPipeError:
                continue
            return

    def _bury(self) -> None:
        """Find out how the child ended and how far its file goes. Raises when continuing makes no sense."""
        assert self._child is not None
        outcome = self._child.finish(FINISH_S, lifeless_s=LIFELESS_S)
        file = self.files[-1]
        path = self._path(file)
        readable = self._count_frames(path) if path.exists() else 0
        self._resume_tick = file.first_tick + readable
        log.warning("encoder died (%s) after %s frames: %s", outcome.code, readable, outcome.stderr)
        refusal = outcome.disk_error
        if refusal is not None:
            file.ticks = readable
            if path.parent == self._folder:
                raise storage_error(refusal, self._folder)
        else:
            self._count_death(outcome.reason)
        if readable:
            file.ticks = readable
        else:
            # What is there may be refused to be removed too; it will not be looked for.
            with contextlib.suppress(OSError):
                remove_if_there(path)
            self.files.pop()

    def _count_death(self, reason: Sentence) -> None:
        """Raises MediaError if there were too many."""
        now_ns = time.monotonic_ns()
        self._deaths = [*(at for at in self._deaths if now_ns - at < HEALTHY_NS), now_ns]
        if len(self._deaths) > MOST_DEATHS:
            raise MediaError(
                sentence(
                    "The encoder does not work ({reason}). Everything recorded so far is kept.",
                    reason=reason,
                )
            )
        self.restarts += 1

    def _path(self, file: PictureFile) -> Path:
        return self._folders[file.file] / file.file


def picture_input(frame: Frame) -> PictureInput:
    """Return the encoder's input format for frames like this."""
    return PictureInput(frame.pixel_format.value, frame.width, frame.height, frame.colours)
