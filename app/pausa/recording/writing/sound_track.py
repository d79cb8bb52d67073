"""Encodes the sound that a recording keeps while it is being recorded, and mends the end when an edit changes it.

Frames of AAC depend on their neighbours only: after an edit the frames before it stay, and a new encoder begins a few
frames earlier, of which the first are left out. So an edit costs as much as the sound after it, whatever lies before.
For the same reason several encoders can share a long stretch of sound, each of which encodes a part of it.
"""

import contextlib
import logging
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Protocol

import soundfile

from pausa.core.durable_files import remove_if_there
from pausa.core.errors import MediaError, PausaError, StorageError, disk_reason, storage_error
from pausa.core.paths import is_folder
from pausa.core.sentences import sentence
from pausa.media.ffmpeg import Ffmpeg, sound_encoder
from pausa.media.mp4.adts import RATES, AacFrames
from pausa.media.mp4.movie_index import AAC_FRAME, PRIMING
from pausa.media.process import Child
from pausa.recording.film.kept_sound import KeptSound
from pausa.recording.workspace.journal import Journal
from pausa.recording.writing.disk import reason_to_leave

RUN_UP = 8
"""So many frames of a new encoder are left out: with fewer its first ones are noisier than those of one that has been
encoding for long (measured: with 2 by up to 6 dB, with 5 and more not at all)."""
LOOK_AHEAD = 2
"""So many frames before a change may depend on what comes after it."""
CHUNK_S = 0.5
SLICE_BYTES = 1 << 15
FINISH_S = 20.0
"""How long to wait for the encoder after the last sample was written."""
LIFELESS_S = 2.5
"""An encoder that does nothing for this long is stopped or hangs."""
STUCK_S = 4.0
MOST_DEATHS = 3
SHARE_S = 60.0
"""An encoder of its own is worth its start for so much sound."""
GONE_WAIT_S = 5.0
"""A file that is gone may be found elsewhere so much later: its folder is lost, and the recording goes on in another."""

log = logging.getLogger(__name__)


class Frames(Protocol):
    """AAC frames in a file; see ``AacFrames``."""

    path: Path
    sample_rate: int
    channels: int
    configuration: bytes

    def __len__(self) -> int: ...

    def read_more(self) -> None: ...

    def read(self, first: int, frames: int) -> tuple[bytes, list[int]]: ...


@dataclass(frozen=True, slots=True)
class EncodedBefore:
    """Sound that was encoded already, with which the track begins as far as it is still to be heard."""

    frames: Frames
    sound: KeptSound


@dataclass(slots=True)
class _Stretch:
    """Frames of one encoder that are a part of the track."""

    frames: Frames
    left_out: int
    """So many at its beginning are not."""
    first: int
    """The first that is used, counted in the track."""
    end: int | None = None
    """The frame after the last that is used, counted in the track, once an edit has cut it; None: all."""
    own: AacFrames | None = None
    """The same, if their file is one of the track's own."""

    @property
    def whole(self) -> int:
        """How many frames the track has with those that it has written so far."""
        written = self.first + max(0, len(self.frames) - self.left_out)
        return written if self.end is None else min(written, self.end)


@dataclass(slots=True)
class _Share:
    """Sound before that of the newest encoder, which another one encodes beside it."""

    child: Child
    fed: int
    """Up to this sample it was given the sound."""
    end: int


class SoundTrack:
    """Feeds encoders from a thread of its own, one after another or several at once. What is to be heard is set with ``hear``."""

    def __init__(
        self,
        folder: Path,
        *,
        sample_rate: int,
        channels: int,
        start_child: Callable[[Path], Child],
        before: EncodedBefore | None = None,
        prepare: Callable[[], None] = lambda: None,
        stuck_s: float = STUCK_S,
        at_once: int = 1,
        share_s: float = SHARE_S,
    ) -> None:
        """``start_child`` starts an encoder of samples that writes frames to a file. ``stuck_s``: one that accepts no data for this long is replaced.

        ``at_once``: how many encoders may work at the same time, where each has ``share_s`` of sound to encode.

        ``prepare`` is called on the track's thread before anything is read. It may raise MediaError, StorageError, OSError.
        """
        self._folder = folder
        self._can_go_on = sample_rate in RATES
        """Else the encoder changes the rate, and has to begin anew after each edit."""
        self._rate = sample_rate
        self._chunk = round(CHUNK_S * sample_rate)
        self._start_child = start_child
        self._stuck_s = stuck_s
        self._at_once, self._share_s = at_once, share_s
        self._condition = threading.Condition()
        self._reading = threading.Lock()
        """Held while samples are read; taken before the condition."""
        self._sound = self._encoded = KeptSound((), sample_rate=sample_rate, channels=channels)
        """What is to be heard, and what was to be heard when it was last encoded."""
        self._stretches: list[_Stretch] = []
        self._fed = 0
        """Up to this sample the encoder was given the sound."""
        self._lowest = sys.maxsize
        """So many frames have stayed what they were since it was last asked, or all."""
        self._kept = 0
        """How many frames the next encoder finds."""
        self._child: Child | None = None
        """The one that encodes the end."""
        self._shares: list[_Share] = []
        self._written_to: Child | None = None
        """The one that is being given samples, since ``_writing_since_s``."""
        self._writing_since_s = 0.0
        self._started = 0
        self._deaths = 0
        self._ending = self._aborted = self._has_moved = False
        self.refusal: OSError | None = None
        """Why the disk does not take the track; until ``move_to``. Any thread."""
        self._error: PausaError | None = None
        self._prepare = prepare
        if before is not None and self._can_go_on:
            self._stretches.append(_Stretch(before.frames, 0, 0))
            self._sound = self._encoded = before.sound
            self._go_back(before.sound.samples)
        self._thread = threading.Thread(target=self._run, name="sound-track", daemon=True)
        self._thread.start()

    # ── any thread ───────────────────────────────────────────────────────────────────────────────────

    def hear(self, sound: KeptSound) -> None:
        """Let the track hold this."""
        with self._condition:
            self._sound = sound
            self._condition.notify()

    def wait_for_reading(self) -> None:
        """Return when nothing is read any more of what was to be heard before the last ``hear``."""
        with self._reading:
            pass

    def move_to(self, folder: Path) -> None:
        """Encode into ``folder`` from now on, all from the beginning."""
        with self._condition:
            self._folder = folder
            self._has_moved, self.refusal = True, None
            self._condition.notify()

    @property
    def fraction(self) -> float:
        """The encoded share of the sound, from 0 to 1."""
        with self._condition:
            samples = self._sound.samples
            left = samples - self._fed + sum(share.end - share.fed for share in self._shares)
            return min(1.0, max(0.0, 1 - left / samples)) if samples else 1.0

    @property
    def has_failed(self) -> bool:
        """Whether nothing is encoded any more, because something was in the way."""
        return self._error is not None

    def end(self) -> None:
        """Encode what is to be heard now to its end, in the background. Idempotent."""
        with self._condition:
            self._ending = True
            self._condition.notify()

    def finish(self, waiting: Callable[[float], None] = lambda _: None) -> None:
        """Wait until all is encoded. ``waiting`` gets the fraction now and then. Raises MediaError, StorageError."""
        self.end()
        while self._thread.is_alive():
            self._thread.join(0.2)
            self.kill_if_stuck()
            waiting(self.fraction)
        if self._error is not None:
            raise self._error

    def kill_if_stuck(self) -> None:
        """Kill a child that accepts no data. Called on another thread, because the track's own waits for the child."""
        with self._condition:
            child = self._written_to
            if child is None:
                return
            stuck_s, lifeless_s = time.monotonic() - self._writing_since_s, child.lifeless_s()
            if stuck_s > 2 * self._stuck_s or (stuck_s > self._stuck_s and lifeless_s > self._stuck_s / 2):
                log.error("the sound encoder takes nothing any more")
                self._written_to = None
                child.kill()

    def abort(self) -> None:
        """Stop the encoder and remove its files. Idempotent."""
        with self._condition:
            self._aborted = True
            self._condition.notify()
            for child in self._children():
                child.kill()
        self._thread.join()
        for stretch in self._stretches:
            _remove(stretch)

    # ── the frames, for whoever puts them into a file; one thread beside the track's ──────────────────

    def frames(self) -> int:
        """Return how many frames there are that will stay unless an edit changes them. Raises MediaError, OSError."""
        with self._condition:
            whole = self._whole_frames()
            if self._encoded is self._sound or not self._thread.is_alive():
                return whole
            # What was encoded of other sound stays only until the track's thread comes to that.
            same = self._encoded.same_until(self._sound)
            return whole if same >= self._used else min(whole, max(0, same // AAC_FRAME - LOOK_AHEAD))

    def unchanged(self) -> int:
        """Return how many of the frames have stayed what they were since this was last asked, or more where all have."""
        with self._condition:
            lowest, self._lowest = self._lowest, sys.maxsize
            return lowest

    def read(self, first: int, frames: int) -> tuple[bytes, list[int]]:
        """Return frames one after another, and the size of each. Raises IndexError if an edit has removed some, OSError."""
        with self._condition:
            pieces: list[bytes] = []
            sizes: list[int] = []
            end = first + frames
            for stretch in self._stretches:
                start, stop = max(first, stretch.first), min(end, stretch.whole)
                if start < stop:
                    data, of_it = stretch.frames.read(start - stretch.first + stretch.left_out, stop - start)
                    pieces.append(data)
                    sizes += of_it
            if len(sizes) != frames:
                raise IndexError(end)
            return b"".join(pieces), sizes

    @property
    def configuration(self) -> tuple[int, int, bytes]:
        """Sample rate, channels and AudioSpecificConfig of the frames; only once there are some."""
        with self._condition:
            frames = self._stretches[0].frames
            return frames.sample_rate, frames.channels, frames.configuration

    def _whole_frames(self) -> int:
        """Return how many frames there are without a gap."""
        whole = 0
        for stretch in self._stretches:
            if stretch.end is None or stretch.whole < stretch.end:
                with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                    stretch.frames.read_more()
            whole = stretch.whole
            if stretch.end is None or whole < stretch.end:
                break
        return whole

    # ── the track's thread ───────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        try:
            self._prepare()
            self._encode()
        except OSError as error:
            self._error = self._not_written(error)
        except PausaError as error:
            self._error = error
        except Exception:
            # Whoever waits for the sound must hear of it; without an error the track would count as whole.
            log.exception("the sound cannot be encoded because of a fault")
            self._error = MediaError(
                sentence("An error in Pausa kept the recording from being finished. The segments are kept.")
            )
        finally:
            self._drop_children()

    def _encode(self) -> None:
        goes_on = True
        while goes_on:
            try:
                goes_on = self._encode_more()
            except OSError as error:
                # What was encoded cannot be read or removed any more.
                if not self._moves(error):
                    raise self._not_written(error) from None

    def _encode_more(self) -> bool:
        """Encode what there is, and return whether more may come. Raises MediaError, StorageError, OSError."""
        with self._condition:
            self._condition.wait_for(self._work_to_do)
            if self._aborted:
                return False
            self._follow_edit()
            sound, begin = self._sound, self._fed
            ready = sound.samples if self._ending else sound.certain_samples
            end = min(begin + 4 * self._chunk, ready)
            if begin < end:
                self._fed = end
                if self._child is None:
                    begin = self._start(begin, ready)
                    end = self._fed = max(end, begin)
            shares = [share for share in self._shares if share.fed < share.end]
        if begin < end or shares:
            self._feed(sound, begin, end, shares)
            return True
        return not (self._ending and self._ended_well())

    def _work_to_do(self) -> bool:
        if self._aborted or self._ending or self._has_moved:
            return True
        if self._encoded.same_until(self._sound) < self._used:
            return True
        if any(share.fed < share.end for share in self._shares):
            return True
        ready = self._sound.certain_samples - self._fed
        return ready >= self._chunk or (ready > 0 and not self._sound.goes_on)

    @property
    def _used(self) -> int:
        """Up to which sample the sound has been used: by the encoder, or for the frames that were kept when it had to go back."""
        return max(self._fed, (self._kept + LOOK_AHEAD) * AAC_FRAME if self._kept else 0)

    def _follow_edit(self) -> None:
        """Forget what was encoded and is not to be heard any more, or lies in a folder that was left."""
        if self._has_moved:
            self._has_moved = False
            self._encoded = self._sound
            self._go_back(0)
        same = self._encoded.same_until(self._sound)
        self._encoded = self._sound
        if same < self._used:
            self._go_back(same)

    def _go_back(self, sample: int) -> None:
        """Let the next encoder begin so that all up to ``sample`` stays as it is, as far as frames do not depend on what follows."""
        # What they were given is either in their files or not needed.
        self._drop_children()
        kept = sample // AAC_FRAME - LOOK_AHEAD
        if kept > RUN_UP and self._can_go_on:
            kept = min(kept, self._whole_frames())
        if kept <= RUN_UP or not self._can_go_on:
            kept = 0
        while self._stretches and self._stretches[-1].first >= kept:
            _remove(self._stretches.pop())
        if self._stretches:
            self._stretches[-1].end = kept
            _cut_off_rest(self._stretches[-1])
        self._lowest = min(self._lowest, kept)
        self._fed = max(0, kept - RUN_UP) * AAC_FRAME
        self._kept = kept

    def _start(self, begin: int, ready: int) -> int:
        """Start an encoder at the sample ``begin``, or several that share all up to ``ready``. Return where the last one begins."""
        kept, frames = self._kept, ready // AAC_FRAME - self._kept
        parts = (
            min(self._at_once, int(frames * AAC_FRAME / (self._share_s * self._rate)))
            if self._can_go_on
            else 1
        )
        firsts = [kept + frames * part // parts for part in range(parts)] if parts > 1 else [kept]
        for first, following in zip_longest(firsts, firsts[1:]):
            if first > kept:
                begin = (first - RUN_UP) * AAC_FRAME
            self._started += 1
            path = self._folder / f"sound-{self._started}.aac"
            # What is there may be a link to somewhere else, and the child follows it.
            remove_if_there(path)
            child = self._start_child(path)
            encoded = AacFrames(path)
            self._stretches.append(
                _Stretch(encoded, first - begin // AAC_FRAME, first, end=following, own=encoded)
            )
            if following is None:
                self._child = child
            else:
                self._shares.append(_Share(child, begin, (following + LOOK_AHEAD) * AAC_FRAME))
        return begin

    def _feed(self, sound: KeptSound, begin: int, end: int, shares: Sequence[_Share]) -> None:
        """Give the newest encoder these samples, and those that share the sound before it the next of theirs."""
        assert self._child is not None
        parts = [(share.child, share.fed, min(share.fed + 4 * self._chunk, share.end)) for share in shares]
        if begin < end:
            parts.append((self._child, begin, end))
        given: list[tuple[Child, memoryview]] = []
        for child, start, stop in parts:
            samples = self._read(sound, start, stop, instead_of=begin)
            if samples is None:
                return
            given.append((child, samples))
        for share, (_, _, stop) in zip(shares, parts, strict=False):
            share.fed = stop
        # In turn, and no more at once than a pipe takes: then none waits for another.
        for place in range(0, max(len(samples) for _, samples in given), SLICE_BYTES):
            for child, samples in given:
                if not self._write(child, samples[place : place + SLICE_BYTES]):
                    return
        for share in shares:
            if share.fed == share.end:
                share.child.end_input()

    def _write(self, child: Child, samples: memoryview) -> bool:
        """Return False if the child has died, and was buried."""
        with self._condition:
            self._written_to, self._writing_since_s = child, time.monotonic()
        try:
            child.write(samples)
        except BrokenPipeError:
            self._bury(child)
            return False
        finally:
            self._written_to = None
        return True

    def _read(self, sound: KeptSound, begin: int, end: int, *, instead_of: int) -> memoryview | None:
        """Return samples as bytes; None: they are not to be heard any more, or lie elsewhere, and all is looked for again.

        ``instead_of``: what the newest encoder was to be given next.
        """
        try:
            with self._reading:
                missing = sound.missing_files(begin, end)
                samples = sound.read(begin, end - begin) if not missing else None
        except (OSError, soundfile.SoundFileError) as error:
            if self._is_edited(sound, instead_of):
                return None  # the take was taken back for good while it was being read
            # Not silence: the takes would go, and with them what may be readable again tomorrow.
            log.warning("the sound cannot be read: %s", error)
            raise StorageError(
                sentence(
                    "The sound in {folder} cannot be read. All of it is kept. Check the disk, and finish the recording again.",
                    folder=self._folder,
                )
            ) from None
        if samples is None:
            if self._is_found_elsewhere(sound, instead_of):
                return None
            samples = sound.read(begin, end - begin)
        return memoryview(samples.tobytes())

    def _is_edited(self, sound: KeptSound, begin: int) -> bool:
        """Return whether something else is to be heard by now; then nothing from ``begin`` on has been given to the encoder."""
        with self._condition:
            if self._sound is sound:
                return False
            self._fed = begin
            return True

    def _is_found_elsewhere(self, sound: KeptSound, begin: int) -> bool:
        """Return whether the sound lies in another folder by now; wait until that is known, but not when it ends."""
        with self._condition:
            self._condition.wait_for(
                lambda: self._ending or self._aborted or self._sound is not sound, GONE_WAIT_S
            )
            if self._aborted:
                return True
        return self._is_edited(sound, begin)

    def _ended_well(self) -> bool:
        """Return False if a child died at the end, or an edit came, so that more has to be encoded."""
        for child in self._children():
            if not child.finish(FINISH_S, lifeless_s=LIFELESS_S).well:
                self._bury(child)
                return False
        with self._condition:
            return self._sound is self._encoded and self._lacks_nothing()

    def _lacks_nothing(self) -> bool:
        if (
            not self._sound.samples
            or not self._can_go_on
            or self._whole_frames() * AAC_FRAME >= self._sound.samples + PRIMING
        ):
            return True
        raise MediaError(
            sentence(
                "The sound cannot be encoded ({reason}). The segments are kept. Finish the recording again.",
                reason="AAC",
            )
        )

    def _bury(self, child: Child) -> None:
        """Replace a dead child; the next one gets what is not whole. Raises MediaError, StorageError."""
        outcome = child.finish(FINISH_S, lifeless_s=LIFELESS_S)
        with self._condition:
            if self._aborted:
                return
        log.warning("sound encoder died: %s", outcome.stderr)
        self._drop_children()
        self._at_once = 1
        refusal = outcome.disk_error
        if refusal is not None and self._moves(refusal):
            return
        self._deaths += 1
        if refusal is not None and (self._deaths > 1 or reason_to_leave(refusal) is None):
            raise self._not_written(refusal)
        if self._deaths > MOST_DEATHS:
            raise MediaError(
                sentence(
                    "The sound cannot be encoded ({reason}). The segments are kept. Finish the recording again.",
                    reason=outcome.reason,
                )
            )
        with self._condition:
            self._go_back(self._whole_frames() * AAC_FRAME)

    def _not_written(self, refusal: OSError) -> StorageError:
        if not is_folder(self._folder):
            return storage_error(refusal, self._folder)
        return StorageError(
            sentence(
                "The sound cannot be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved.",
                folder=self._folder,
                reason=disk_reason(refusal),
            )
        )

    def _moves(self, refusal: OSError) -> bool:
        """Return whether the recording leaves the folder of which its disk has just complained; wait until that is known."""
        with self._condition:
            if not self._has_moved:
                self.refusal = refusal
            self._condition.wait_for(lambda: self._ending or self._aborted or self._has_moved)
            return self._has_moved

    def _children(self) -> list[Child]:
        """Return all that work, in the order of what they encode."""
        newest = [self._child] if self._child is not None else []
        return [share.child for share in self._shares] + newest

    def _drop_children(self) -> None:
        children = self._children()
        for child in children:
            child.kill()
        for child in children:
            child.finish(FINISH_S, lifeless_s=LIFELESS_S)
        with self._condition:
            self._child, self._shares = None, []


def _remove(stretch: _Stretch) -> None:
    """Remove a file that is not needed any more; it may lie in a folder that was left because its disk fails."""
    try:
        if stretch.own is not None:
            remove_if_there(stretch.own.path)
    except OSError as error:
        log.warning("%s stays: %s", stretch.frames.path, error)


def _cut_off_rest(stretch: _Stretch) -> None:
    """Cut off the file what is not a part of the track any more: it may be discarded for good. Nobody writes to it."""
    if stretch.own is None or stretch.end is None:
        return
    try:
        stretch.own.cut(stretch.end - stretch.first + stretch.left_out)
    except (MediaError, OSError) as error:
        log.warning("the end of %s stays: %s", stretch.own.path, error)


def start_sound_track(
    ffmpeg: Ffmpeg,
    journal: Journal,
    folder: Path,
    *,
    keep_open: tuple[int, ...],
    before: EncodedBefore | None = None,
    prepare: Callable[[], None] = lambda: None,
    at_once: int = 1,
) -> SoundTrack:
    """Start encoding a recording's sound, in ``at_once`` children where there is much of it."""
    return SoundTrack(
        folder,
        before=before,
        prepare=prepare,
        at_once=at_once,
        sample_rate=journal.sample_rate,
        channels=journal.channels,
        start_child=lambda path: Child(
            sound_encoder(ffmpeg, path, sample_rate=journal.sample_rate, channels=journal.channels),
            keep_open=keep_open,
            writes=path,
            yields=at_once > 1,
        ),
    )
