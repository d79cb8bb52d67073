"""Encodes the sound of a recording once, across all joins, while it is being recorded.

The segments' raw samples are on the disk; this reads them as they grow, fades three milliseconds at each end of a
segment so that a cut does not click (none where a segment goes on from the one before it), and feeds one AAC encoder. A retake of sound that was already encoded restarts
the encoder: a hundred seconds of sound take about one second.
"""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from pausa.core.durable_files import remove_if_there
from pausa.core.errors import MediaError, PausaError, StorageError, disk_reason, storage_error
from pausa.core.paths import is_folder
from pausa.core.regular_files import is_regular_file
from pausa.core.sentences import sentence
from pausa.core.settings import Container
from pausa.media.ffmpeg import Ffmpeg, sound_encoder
from pausa.media.process import Child
from pausa.recording.workspace.journal import Journal
from pausa.recording.writing.disk import reason_to_leave

FADE_S = 0.003
CHUNK_S = 2.0
FINISH_S = 20.0
"""How long to wait for the encoder after the last sample was written."""
LIFELESS_S = 2.5
"""An encoder that does nothing for this long is stopped or hangs."""
STUCK_S = 4.0
MOST_DEATHS = 3
GONE_WAIT_S = 5.0
"""A file that is gone may be found elsewhere so much later: its folder is lost, and the recording goes on in another."""

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Segment:
    path: Path
    samples: int = 0
    closed: bool = False
    goes_on: bool = False
    """From the segment before it, without a cut."""
    awaits_next: bool = False
    """A segment that goes on from it will come."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Samples of a segment that are encoded at once."""

    segment: _Segment
    begin: int
    end: int
    fades_in: bool
    fades_out_at: int | None
    """Where the segment ends, if it ends with a cut; None: elsewhere."""


class SoundTrack:
    """Feeds one AAC encoder from a thread of its own."""

    def __init__(
        self,
        *,
        destination: Path,
        sample_rate: int,
        channels: int,
        start_child: Callable[[Path], Child],
        stuck_s: float = STUCK_S,
    ) -> None:
        """``stuck_s``: a child that accepts no data for this long is replaced."""
        self._destination = destination
        self._sample_rate = sample_rate
        self._channels = channels
        self._fade = round(FADE_S * sample_rate)
        self._chunk = round(CHUNK_S * sample_rate)
        self._start_child = start_child
        self._stuck_s = stuck_s
        self._writing_since_s: float | None = None
        self._child: Child | None = None
        self._condition = threading.Condition()
        self._reading = threading.Lock()
        """Held while a segment's file is read; taken before the condition."""
        self._segments: list[_Segment] = []
        self._place = 0
        self._position = 0
        self._fed = 0
        self._generation = self._encoded_generation = 0
        self._ending = False
        self._aborted = False
        self._deaths = 0
        self._error: PausaError | None = None
        self.refusal: OSError | None = None
        """Why the disk does not take the track; until ``move_to``. Any thread."""
        self._thread = threading.Thread(target=self._run, name="sound-track", daemon=True)
        self._thread.start()

    def begin_segment(self, path: Path, *, goes_on: bool = False) -> None:
        """Begin a segment whose samples, 16 bits each, will be appended to ``path``.

        ``goes_on``: from the one before, which was ended with the same, without a cut.
        """
        with self._condition:
            self._segments.append(_Segment(path, goes_on=goes_on))

    def committed(self, samples: int) -> None:
        """Report that ``samples`` of the newest segment are in its file."""
        with self._condition:
            segment = self._segments[-1]
            segment.samples = samples
            if self._place == len(self._segments) - 1 and samples - self._position > self._chunk:
                self._condition.notify()

    def end_segment(self, samples: int, *, goes_on: bool = False) -> None:
        """End the newest segment at ``samples``: if its file holds more, cut it; if less, pad with silence.

        ``goes_on``: the next segment will go on from it without a cut.
        """
        with self._condition:
            self._segments[-1].samples = samples
            self._segments[-1].closed = True
            self._segments[-1].awaits_next = goes_on
            if self._has_encoded_end(len(self._segments) - 1):
                self._start_over()
            self._condition.notify()

    def drop_newest(self) -> None:
        """Take back the newest segment."""
        with self._condition:
            gone = self._segments.pop()
            if self._place > len(self._segments) or (self._place == len(self._segments) and self._position):
                self._start_over()
            if gone.goes_on and self._segments:
                # What was encoded without a fade ends with a cut now.
                self._segments[-1].awaits_next = False
                if self._has_encoded_end(len(self._segments) - 1):
                    self._start_over()
            self._condition.notify()

    def restore(self, place: int, path: Path, samples: int, *, goes_on: bool = False) -> None:
        """Put a segment that was taken back, and whose file holds ``samples``, at ``place`` of the others, from 0."""
        with self._condition:
            self._segments.insert(place, _Segment(path, samples, closed=True, goes_on=goes_on))
            again = goes_on and self._has_encoded_end(place - 1)
            if again or place < self._place or (place == self._place and self._position):
                self._start_over()
            self._condition.notify()

    def find_segments(self, path_of: Callable[[Path], Path]) -> None:
        """Read the segments' files under other paths from now on; when this returns, none is read under the old ones."""
        with self._reading, self._condition:
            for segment in self._segments:
                segment.path = path_of(segment.path)

    def move_to(self, folder: Path) -> None:
        """Encode into ``folder`` from now on, all from the beginning."""
        with self._condition:
            self._destination = folder / self._destination.name
            self.refusal = None
            self._start_over()
            self._condition.notify()

    @property
    def samples(self) -> int:
        """The length of the track."""
        with self._condition:
            return sum(segment.samples for segment in self._segments)

    @property
    def fraction(self) -> float:
        """The encoded share of the sound so far, from 0 to 1."""
        with self._condition:
            total = sum(segment.samples for segment in self._segments)
            return self._fed / total if total else 1.0

    def end(self) -> None:
        """Close the input; the rest is encoded in the background. Idempotent."""
        with self._condition:
            self._ending = True
            self._condition.notify()

    def finish(self, waiting: Callable[[float], None] = lambda _: None) -> Path:
        """Wait for the encoder, and return its file. ``waiting`` gets the fraction now and then. Raises MediaError, StorageError."""
        self.end()
        while self._thread.is_alive():
            self._thread.join(0.2)
            self.kill_if_stuck()
            waiting(self.fraction)
        if self._error is not None:
            raise self._error
        return self._destination

    def kill_if_stuck(self) -> None:
        """Kill a child that accepts no data; the next one gets all from the beginning. Called on another thread, because the track's own waits for the child."""
        with self._condition:
            since_s = self._writing_since_s
            if self._child is None or since_s is None:
                return
            stuck_s, lifeless_s = time.monotonic() - since_s, self._child.lifeless_s()
            if stuck_s > 2 * self._stuck_s or (stuck_s > self._stuck_s and lifeless_s > self._stuck_s / 2):
                log.error("the sound encoder takes nothing any more")
                self._writing_since_s = None
                self._child.kill()

    def abort(self) -> None:
        """Stop the encoder and remove its file. Idempotent."""
        with self._condition:
            self._aborted = True
            self._condition.notify()
            if self._child is not None:
                self._child.kill()
        self._thread.join()
        remove_if_there(self._destination)

    def _start_over(self) -> None:
        self._generation += 1
        self._place = self._position = self._fed = 0

    def _is_aborted(self) -> bool:
        with self._condition:
            return self._aborted

    def _run(self) -> None:
        try:
            self._encode()
        except Exception:
            # Whoever waits for the sound must hear of it; without an error the file would count as whole.
            log.exception("the sound cannot be encoded because of a fault")
            self._error = MediaError(
                sentence("An error in Pausa kept the recording from being finished. The segments are kept.")
            )
            self._drop_child()

    def _encode(self) -> None:
        while self._error is None:
            with self._condition:
                self._condition.wait_for(self._work_to_do)
                if self._aborted:
                    break
                generation = self._generation
                if self._encoded_generation != generation:
                    self._encoded_generation = generation
                    self._drop_child()
                work = self._next_work()
                if work is not None:
                    # From here on it counts as encoded: a retake while it is on its way has to start anew.
                    self._position = work.end
                    if self._child is None and not self._start():
                        return
            if work is not None:
                self._feed(work, generation)
            elif self._ending and self._ended_well():
                return
        if self._child is not None:
            self._child.finish(FINISH_S, lifeless_s=LIFELESS_S)

    def _start(self) -> bool:
        try:
            # What is there may be a link to somewhere else, and the child follows it.
            remove_if_there(self._destination)
            self._child = self._start_child(self._destination)
        except MediaError as error:
            self._error = error
        return self._error is None

    def _feed(self, work: _Stretch, generation: int) -> None:
        assert self._child is not None
        if not is_regular_file(work.segment.path) and self._is_found_elsewhere(generation):
            return
        try:
            with self._reading:
                samples = self._read(work)
        except (OSError, soundfile.SoundFileError) as error:
            with self._condition:
                if self._generation != generation:
                    return  # the segment was taken back, and its file with it, while it was being read
            # Not silence: the segments would go, and with them what may be readable again tomorrow.
            log.warning("the sound of %s cannot be read: %s", work.segment.path.name, error)
            self._error = StorageError(
                sentence(
                    "The sound in {folder} cannot be read. All of it is kept. Check the disk, and finish the recording again.",
                    folder=work.segment.path.parent,
                )
            )
            return
        self._writing_since_s = time.monotonic()
        try:
            self._child.write(samples)
        except BrokenPipeError:
            if not self._is_aborted():
                self._bury()
            return
        finally:
            self._writing_since_s = None
        with self._condition:
            if self._generation == generation:
                self._fed += work.end - work.begin

    def _is_found_elsewhere(self, generation: int) -> bool:
        """Return whether all is encoded anew, from files in another folder; wait until that is known, but not when it ends."""
        with self._condition:
            return self._condition.wait_for(
                lambda: self._ending or self._aborted or self._generation != generation, GONE_WAIT_S
            ) and (self._aborted or self._generation != generation)

    def _ended_well(self) -> bool:
        """Return False if the child died at the end, so that everything has to be encoded again."""
        if (
            self._child is None
            or self._child.finish(FINISH_S, lifeless_s=LIFELESS_S).well
            or self._is_aborted()
        ):
            return True
        self._bury()
        return False

    def _bury(self) -> None:
        """Replace a dead child; the new one gets all from the beginning."""
        assert self._child is not None
        outcome = self._child.finish(FINISH_S, lifeless_s=LIFELESS_S)
        log.warning("sound encoder died: %s", outcome.stderr)
        refusal = outcome.disk_error
        if refusal is not None and self._will_start_over(refusal):
            self._child = None
            return
        self._deaths += 1
        if refusal is not None and (self._deaths > 1 or reason_to_leave(refusal) is None):
            folder = self._destination.parent
            self._error = (
                storage_error(refusal, folder)
                if not is_folder(folder)
                else StorageError(
                    sentence(
                        "The sound cannot be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved.",
                        folder=folder,
                        reason=disk_reason(refusal),
                    )
                )
            )
            return
        if self._deaths > MOST_DEATHS:
            self._error = MediaError(
                sentence(
                    "The sound cannot be encoded ({reason}). The segments are kept. Finish the recording again.",
                    reason=outcome.reason,
                )
            )
            return
        with self._condition:
            self._child = None
            self._place = self._position = self._fed = 0

    def _will_start_over(self, refusal: OSError) -> bool:
        """Return whether all is encoded anew, because the recording leaves the folder of which its disk has just complained; wait until that is known."""
        with self._condition:
            if self._generation == self._encoded_generation:
                self.refusal = refusal
            self._condition.wait_for(
                lambda: self._ending or self._aborted or self._generation != self._encoded_generation
            )
            return self._generation != self._encoded_generation

    def _drop_child(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child.finish(FINISH_S, lifeless_s=LIFELESS_S)
            self._child = None

    def _work_to_do(self) -> bool:
        if self._aborted or self._ending or self._generation != self._encoded_generation:
            return True
        work = self._next_work()
        return work is not None and (work.segment.closed or work.end - work.begin >= self._chunk // 2)

    def _next_work(self) -> _Stretch | None:
        while self._place < len(self._segments):
            segment = self._segments[self._place]
            newest = self._place == len(self._segments) - 1
            # Of the end it must be known whether it fades.
            whole = segment.closed and not (newest and segment.awaits_next and not self._ending)
            until = segment.samples if whole else segment.samples - self._fade
            if self._position < until:
                fades_out = whole and (newest or not self._segments[self._place + 1].goes_on)
                return _Stretch(
                    segment,
                    self._position,
                    min(until, self._position + self._chunk),
                    fades_in=not segment.goes_on,
                    fades_out_at=segment.samples if fades_out else None,
                )
            if not whole:
                return None
            self._place, self._position = self._place + 1, 0
        return None

    def _has_encoded_end(self, place: int) -> bool:
        """Whether the end of the segment, in which it may fade, has been encoded."""
        return self._place > place or (
            self._place == place and self._position > max(0, self._segments[place].samples - self._fade)
        )

    def _read(self, work: _Stretch) -> bytes:
        """Raises OSError, SoundFileError."""
        segment, begin, end = work.segment, work.begin, work.end
        samples = np.zeros((end - begin, self._channels), np.int16)
        if is_regular_file(segment.path):
            # By descriptor: soundfile takes only names that are text.
            with (
                segment.path.open("rb", buffering=0) as raw,
                soundfile.SoundFile(
                    raw.fileno(),
                    samplerate=self._sample_rate,
                    channels=self._channels,
                    format="RAW",
                    subtype="PCM_16",
                    endian="LITTLE",
                    closefd=False,
                ) as file,
            ):
                if begin < file.frames:
                    file.seek(begin)
                    have = file.read(end - begin, dtype="int16", always_2d=True)
                    samples[: len(have)] = have
        else:
            log.warning("%s is gone; what it held is silent", segment.path.name)
        return self._faded(samples, work).tobytes()

    def _faded(self, samples: "np.typing.NDArray[np.int16]", work: _Stretch) -> "np.typing.NDArray[np.int16]":
        into, total = np.arange(work.begin, work.end), work.fades_out_at
        if work.fades_in and work.begin < self._fade:
            samples = self._scaled(samples, (into + 0.5) / self._fade)
        if total is not None and work.end > total - self._fade:
            samples = self._scaled(samples, (total - into - 0.5) / self._fade)
        return samples

    @staticmethod
    def _scaled(
        samples: "np.typing.NDArray[np.int16]", ramp: "np.typing.NDArray[np.float64]"
    ) -> "np.typing.NDArray[np.int16]":
        smooth = 0.5 - 0.5 * np.cos(np.pi * np.clip(ramp, 0, 1))
        return np.rint(samples * smooth[:, None]).astype(np.int16)


def start_sound_track(
    ffmpeg: Ffmpeg, journal: Journal, folder: Path, *, keep_open: tuple[int, ...]
) -> SoundTrack:
    """Start encoding a recording's sound."""
    suffix = ".mka" if journal.container is Container.MKV else ".m4a"
    return SoundTrack(
        destination=folder / f"sound{suffix}",
        sample_rate=journal.sample_rate,
        channels=journal.channels,
        start_child=lambda path: Child(
            sound_encoder(
                ffmpeg,
                path,
                sample_rate=journal.sample_rate,
                channels=journal.channels,
                container=journal.container,
            ),
            keep_open=keep_open,
            writes=path,
        ),
    )
