"""Events: what has happened, as frozen dataclasses named as facts.

The recorder and the hub emit them; the window, the command line and the library hear them. Every event
has ``recording_id`` (None: it concerns the devices), ``state`` (of that recording, after the fact) and
``monotonic_ns``: the moment that counts. For start, pause, resume, retake and stop that is the moment of
the command, where the cut is, not the moment at which a thread got round to it.
"""

import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from pausa.core.edit.change import ChangeKind
from pausa.core.edit.spans import Span
from pausa.core.sentences import NOTHING, Sentence
from pausa.core.settings import StartOn
from pausa.core.states import Command, State
from pausa.core.words.transcript import Transcript
from pausa.core.words.word import ShownWord


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The fields of every event."""

    recording_id: str | None = None
    state: State | None = None
    monotonic_ns: int

    @property
    def name(self) -> str:
        """The class name in snake case, as it stands in ``--json``."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()

    def as_json(self) -> dict[str, Any]:
        """A dict of plain JSON values: ``event`` first, then the fields."""
        fields = {
            key: str(value) if isinstance(value, Path) else value for key, value in asdict(self).items()
        }
        return {"event": self.name, **fields}


# ── Before a recording begins ────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class StartArmed(Event):
    """A recording will begin by itself. It has no state yet, because nothing of it exists; its id is that of the recording to come."""

    on: StartOn
    """What begins it."""
    pre_roll_s: float
    """How much of what came before that will be in it."""
    title: str
    automatic: bool
    """By the setting; else because somebody wished this one."""
    after_absence: bool = False
    """Whoever is there now does not begin it: first the voice must be silent, or the face gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StartRenamed(Event):
    """What will begin by itself has another title."""

    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StartDisarmed(Event):
    """It waits no more."""

    reason: str
    """``begun`` (the recording follows), ``user``, ``api`` or who else has called it off, ``replaced``, ``manual`` (another was begun), ``settings``, ``quit`` or ``error``."""
    automatic: bool
    """As of StartArmed."""


# ── The life of a recording ──────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingStarting(Event):
    """Accepted; the devices have not delivered yet. The recording has its entry from here on."""

    title: str
    created: str
    """ISO 8601 local time with offset."""
    camera: str | None
    microphone: str | None
    folder: Path
    reason: str = "user"
    """``user``, ``api``, ``launch``, ``face``, ``voice`` or ``schedule``."""
    limit_s: float | None = None
    """How long it may become; None: as long as the user wants."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingTakenUp(Event):
    """A finished recording is active again, paused at its end."""

    title: str
    created: str
    """ISO 8601 local time with offset."""
    folder: Path
    width: int
    height: int
    recorded_ns: int
    segments_ns: tuple[int, ...]
    pauses_ns: tuple[int, ...] = ()
    kept_until_ns: int = 0
    """As of RecordingEdited."""
    markers: "tuple[MarkerSummary, ...]"
    undo: ChangeKind | None
    redo: ChangeKind | None
    taken_back: "tuple[TakenBackSummary, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingStarted(Event):
    """The first frame (or sample) is in."""

    width: int
    height: int
    fps: float
    sample_rate: int
    """Hz; 0 without a microphone."""
    is_certain: bool = True
    """False: it is told because of a command that ends the segment; nothing has come yet, and perhaps nothing will."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentEndGiven(Event):
    """Nothing captured at or after ``monotonic_ns`` gets into the open segment; the last of it is still to be written."""

    command: Command
    """``pause`` or ``stop``, whose own event tells when all of the segment is on the disk."""
    reason: str = ""
    """Of *stop*, as of RecordingStopped."""
    recorded_ns: int
    """As it will be, to a tick."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingPaused(Event):
    """The segment is cut at ``monotonic_ns``; ``recorded_ns`` stands still from here."""

    recorded_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingResumed(Event):
    """A new segment has begun."""

    recorded_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentClosed(Event):
    """A segment's ticks and samples are final. ``monotonic_ns`` is its end."""

    index: int
    """Counted from 1 over all segments, retaken ones included."""
    start_ns: int
    ticks: int
    samples: int
    duration_ns: int
    goes_on: bool = False
    """It goes on without a cut from the one before, which lies in another folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentRetaken(Event):
    """The newest segment is taken back; the recording stands paused before it."""

    index: int
    recorded_ns: int
    duration_ns: int = 0
    """Of what was taken back, to a tick or two; 0: the segment was empty, and there is nothing to restore."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkerSummary:
    """One marker as the library and the player show it."""

    title: str
    recorded_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentRestored(Event):
    """The segment that was taken back last counts again, with its marks, in the order of recording."""

    index: int
    start_ns: int
    end_ns: int
    ticks: int
    duration_ns: int
    recorded_ns: int
    markers: tuple[MarkerSummary, ...]
    """All marks of the recording: those of later segments have moved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBackSummary:
    """Something that was taken back and can be put back."""

    at_ns: int
    """Where it would stand in the recorded time."""
    duration_ns: int
    take: int
    first_tick: int
    """Of the take."""
    ticks: int

    @property
    def span(self) -> Span:
        """What it is of the take."""
        return Span(self.take, self.first_tick, self.ticks)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingEdited(Event):
    """What is kept of the recording has changed. It comes before the event that tells what was done, if there is one for that."""

    command: Command
    """``retake``, ``resume`` (from an earlier place), ``put back``, ``forget``, ``mark``, ``undo`` or ``redo``."""
    change: ChangeKind
    """What was done, undone or done again."""
    recorded_ns: int
    duration_ns: int
    """By how much the recorded time has become shorter or longer, to a tick or two."""
    segments_ns: tuple[int, ...]
    """The lengths of what is kept between cuts, without what is being recorded."""
    pauses_ns: tuple[int, ...] = ()
    """How long it was paused before each of them."""
    kept_until_ns: int = 0
    """When the last of them ended; 0: something was recorded after it that is not kept."""
    markers: tuple[MarkerSummary, ...]
    undo: ChangeKind | None
    """What *undo* would take back; None: there is nothing."""
    redo: ChangeKind | None
    taken_back: tuple[TakenBackSummary, ...] = ()
    """What was recorded and is not kept, but is still there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkerSet(Event):
    """A marker stands at ``recorded_ns`` of the recorded time."""

    title: str
    recorded_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingRenamed(Event):
    """The recording, while it is active, has this title; its file will be called by it."""

    title: str
    """Empty: none; the file is called by the pattern of the settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingStopped(Event):
    """No more is recorded; the stitch begins. The entry of the list shows *finishing*."""

    reason: str
    """``user``, ``api``, ``plan``, ``limit``, ``silence``, ``nobody``, ``time``, ``schedule``, ``signal``, ``disk``, ``replaced``, ``quit``, ``sleep`` or ``error``."""
    recorded_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscriptPartial(Event):
    """What is being said, as it is understood so far; the next one, or TranscriptFinal, with the same ``utterance`` replaces it."""

    utterance: int
    words: tuple[ShownWord, ...]
    """On the file's clock, as it would be if *stop* came now. Empty: it was no word."""
    text: str
    repeats: int | None = None
    """As of TranscriptFinal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscriptFinal(Event):
    """An utterance is written and will not change by itself."""

    utterance: int
    words: tuple[ShownWord, ...]
    """On the file's clock. Empty: it was no word, or its passage has been taken back meanwhile."""
    text: str
    language: str = ""
    repeats: int | None = None
    """The number of the earlier utterance of which it is likely another try."""
    latency_s: float = 0.0
    """From when its last word was said to now, without pauses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscriptReady(Event):
    """The words of a recording that is over are written, or have changed with it. It comes after RecordingReady where both come.

    Every listener that keeps words takes them from here.
    """

    transcript: Transcript
    path: Path | None = None

    def as_json(self) -> dict[str, Any]:
        """Without the words, of which there may be many: they are asked for."""
        lines = self.transcript.lines()
        return {
            "event": self.name,
            "monotonic_ns": self.monotonic_ns,
            "recording_id": self.recording_id,
            "state": self.state,
            "language": self.transcript.language,
            "engine": self.transcript.engine,
            "utterances": len(lines),
            "words": sum(len(line.words) for line in lines),
            "missing_s": self.transcript.missing_ns / 1e9,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscribeProgressed(Event):
    """How far a finished recording is whose words are written anew. ``fraction`` from 0 to 1."""

    fraction: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscribeFailed(Event):
    """The words of a finished recording could not be written; those that it had are as they were."""

    message: Sentence
    exit_code: int = 1
    cancelled: bool = False


OF_WORDS: Final = (
    TranscriptPartial,
    TranscriptFinal,
    TranscriptReady,
    TranscribeProgressed,
    TranscribeFailed,
)
"""They may come late, and change nothing of a recording but its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandInRecorded(Event):
    """A test picture or a test sound is recorded from here on, because the device is missing."""

    kind: str
    """``camera`` or ``microphone``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StitchProgressed(Event):
    """``fraction`` from 0 to 1."""

    fraction: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveProgressed(Event):
    """How far a finished recording is that is saved again, or made of others. ``fraction`` from 0 to 1."""

    fraction: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentSummary:
    """One segment as the library and the segment strip show it."""

    index: int
    duration_ns: int
    pause_before_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingReady(Event):
    """The finished file is in its place and has been read back."""

    path: Path
    title: str
    duration_s: float
    size_bytes: int
    frames: int
    frames_repeated: int | None
    """This and the two below: None where they are not known for what the file shows."""
    frames_lost: int | None
    samples: int
    samples_missing: int | None
    width: int
    height: int
    segments: tuple[SegmentSummary, ...]
    markers: tuple[MarkerSummary, ...]
    recovered: bool = False
    still_s: float = 0.0
    """How long the picture stands still because the camera was away."""
    created: str = ""
    """When it was begun, ISO 8601."""
    edited: bool = False
    """The file was made by saving an edit, splitting or joining, of which whoever asked for it is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakesKept(Event):
    """What is kept beside a finished file: what was taken back, and what can be undone."""

    size_bytes: int
    """0: nothing any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRenamed(Event):
    """A recording that is over was given this title, and its file the name of it, by somebody else than the window."""

    title: str
    path: Path | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRemoved(Event):
    """A recording that is over is in the list no more, by somebody else than the window; its file is in the trash."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingFailed(Event):
    """No finished file; the segments are kept in ``folder``."""

    message: Sentence
    folder: Path
    exit_code: int = 1
    waits_for: Path | None = None
    """The folder of the finished file if only that is missing: when it is back, the recording is finished by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnedElsewhere(Event):
    """An unfinished recording was left alone because another computer may still work on it. Its user may take it."""

    message: Sentence
    title: str
    folder: Path
    """Where its segments are."""
    destination: Path | None
    """Where the finished file was wanted, if elsewhere than planned."""
    computer: str
    last_change: str
    """ISO 8601 local time with offset: when something was written into its folder last."""
    asked: bool
    """Whether somebody wanted it finished; False: it was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingDiscarded(Event):
    """Everything of this recording is gone: by the user's wish, or because nothing had been recorded."""

    message: Sentence = NOTHING
    """Empty: the user wished it so."""
    exit_code: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingProgressed(Event):
    """A few times a second while active: what the status line and the control bar show."""

    recorded_ns: int
    size_bytes: int
    frames: int
    frames_repeated: int
    frames_lost: int
    samples_missing: int
    disk_free_bytes: int
    disk_seconds_left: float | None
    """Recorded seconds that still fit, at the measured bit rate and with room for the stitch; None: not known yet."""
    peak_dbfs: float
    """Of the sound since the last event, as the writer gets it; -inf never occurs, the floor is -96."""
    rms_dbfs: float
    still_s: float = 0.0
    """How long the picture stands still in what is recorded, because the camera was away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandRejected(Event):
    """A command came that the table does not hold; nothing has changed."""

    command: Command
    message: Sentence


# ── Devices and other news ───────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraOpened(Event):
    """Frames may come. ``notice`` is a sentence where something else than asked for was taken."""

    device: str
    width: int
    height: int
    fps: float
    pixel_format: str
    notice: Sentence = NOTHING
    identity: str = ""
    """What it is, whatever its number and place: a text for the settings; empty for network and test pictures."""
    stands_in: bool = False
    """It is a test picture in place of a camera that is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrophoneOpened(Event):
    """Sound may come."""

    device: str
    sample_rate: int
    channels: int
    notice: Sentence = NOTHING
    identity: str = ""
    """As of CameraOpened."""
    stands_in: bool = False
    """It is a test sound in place of a microphone that is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrophoneMuted(Event):
    """The user has muted the microphone: silence is recorded from ``monotonic_ns`` on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrophoneUnmuted(Event):
    """The microphone is recorded again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceLost(Event):
    """A camera or microphone went away; the recording goes on with the last picture, or with silence."""

    kind: str
    """``camera`` or ``microphone``."""
    device: str
    message: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceReturned(Event):
    """The same device is back, or one that did not open at first now does."""

    kind: str
    device: str
    was_open: bool = True
    """False: it opened for the first time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed(Event):
    """Something the user should know, and what was kept: a sentence.

    ``code``: ``encoder_restarted``, ``frames_lost``, ``sound_missing``, ``picture_still`` (for how long in the finished file), ``microphone_silent``, ``microphone_quiet``,
    ``microphone_clipping``, ``microphone_well`` (the one before is over), ``microphone_muted``, ``camera_frozen``,
    ``camera_slow``, ``camera_well`` (it is frozen no more), ``camera_missing`` (sound is recorded without it), ``resized`` (the camera’s
    picture), ``disk_low``, ``left_alone``, ``slept``, ``synthetic`` (a test picture or sound is recorded in place of a
    missing device), ``found`` (the device that was missing), ``unusable`` (it is there and cannot be used yet),
    ``substituted``, ``encoder_fallback``, ``encoder_slow``, ``list_not_kept``, ``folder_gone``, ``disk_silent``,
    ``rebuilt`` (from segments without a journal), ``unreadable`` (a part of what was recorded), ``stops_soon`` (by itself),
    ``stops_not`` (that is called off), ``stop_waits`` (it was to stop, but is paused), ``not_watching`` (what starts or
    stops recordings by itself cannot work); of the schedule:
    ``schedule_soon``, ``schedule_late``, ``schedule_missed``, ``schedule_busy`` (something else is recorded at that time),
    ``schedule_failed``, ``schedule_ends`` (in a minute), ``schedule_over`` (paused when its time was over),
    ``schedule_prolonged``, ``schedule_conflict``; of words: ``words_failed`` (they can be written afterwards), ``words_late``,
    ``words_well`` (the two before are over); of webhooks: ``webhook_disabled`` (its receiver is gone, or took nothing
    for days), ``webhooks_lost`` (their list was damaged).
    """

    code: str
    message: Sentence
    kind: str = ""
    """``camera`` or ``microphone``, if it tells the state of that device."""


class Listener(Protocol):
    """Hears events. Called on the emitting thread: must return at once and must not raise."""

    def __call__(self, event: Event, /) -> None: ...


Unsubscribe = Callable[[], None]
