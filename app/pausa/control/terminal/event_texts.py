"""Events as sentences."""

from typing import TYPE_CHECKING

from pausa.control.terminal.amounts import counted, duration_text, size_text
from pausa.core.edit.change import ChangeKind
from pausa.core.events import (
    CameraOpened,
    CommandRejected,
    DeviceLost,
    DeviceReturned,
    Event,
    MarkerSet,
    MicrophoneMuted,
    MicrophoneOpened,
    MicrophoneUnmuted,
    Noticed,
    OwnedElsewhere,
    RecordingDiscarded,
    RecordingEdited,
    RecordingPaused,
    RecordingReady,
    RecordingRenamed,
    RecordingResumed,
    RecordingStarted,
    RecordingStopped,
    RecordingTakenUp,
    SegmentRestored,
    SegmentRetaken,
    StartArmed,
    TranscriptFinal,
)
from pausa.core.settings import StartOn
from pausa.core.settings_file import SettingsFile
from pausa.core.states import Command

if TYPE_CHECKING:
    from pausa.library.catalogue import Catalogue

_STOP_REASONS = {
    "plan": "end of the plan",
    "limit": "time limit reached",
    "silence": "nobody spoke any more",
    "nobody": "nobody was in the picture any more",
    "time": "time of day reached",
    "signal": "Ctrl-C or another signal",
    "disk": "disk problem",
    "error": "error",
    "recovered": "crash or power cut",
}

WAITS_FOR = {
    StartOn.MANUAL: "you begin",
    StartOn.LAUNCH: "the devices deliver",
    StartOn.FACE: "somebody is in the picture",
    StartOn.VOICE: "somebody speaks",
}


def event_text(event: Event, *, by_keys: bool = True) -> str | None:
    """Describe an event that the user caused or waits for; None for other events. ``by_keys``: whether keys command the program."""
    match event:
        case CameraOpened():
            return (
                f"Camera: {event.device}, {event.width} × {event.height}, {event.fps:.4g} frames per second."
            )
        case MicrophoneOpened():
            return f"Microphone: {event.device}, {event.sample_rate} Hz, {'stereo' if event.channels == 2 else 'mono'}."
        case MicrophoneMuted():
            unmute = "u" if by_keys else "“pausa ctl mute off”"
            return f"The microphone is muted: silence is recorded until {unmute} unmutes it."
        case MicrophoneUnmuted():
            return "The microphone is recorded again."
        case StartArmed():
            return f"Waiting until {WAITS_FOR[event.on]}. Nothing is recorded until then."
        case RecordingTakenUp():
            return f"Going on with “{event.title or event.recording_id}” at {_time(event.recorded_ns)}."
        case RecordingStarted():
            return "Recording."
        case RecordingPaused():
            return f"Paused at {_time(event.recorded_ns)}."
        case RecordingResumed():
            return f"Recording again from {_time(event.recorded_ns)}."
        case SegmentRetaken():
            taken = f"Took back the newest segment; paused at {_time(event.recorded_ns)}."
            undo = "z" if by_keys else "“pausa ctl undo”"
            return (
                f"{taken} {undo} brings its {_time(event.duration_ns)} back." if event.duration_ns else taken
            )
        case TranscriptFinal(text=text) if text:
            return f"“{text}”"
        case RecordingEdited(command=Command.UNDO | Command.REDO):
            return _undone_text(event)
        case SegmentRestored():
            return f"Brought back segment {event.index} ({_time(event.duration_ns)}); now at {_time(event.recorded_ns)}."
        case MarkerSet():
            return f"Marker at {_time(event.recorded_ns)}."
        case RecordingRenamed():
            return f"Title: {event.title}" if event.title else "The title was removed."
        case RecordingStopped():
            reason = stop_reason_text(event.reason)
            because = f" ({reason})" if reason else ""
            return f"Stopped after {_time(event.recorded_ns)}{because}; finishing the file."
        case RecordingReady():
            return f"Saved: {event.path}\n{_summary(event)}"
        case RecordingDiscarded():
            return None if event.message else "Discarded. Nothing of this recording is kept."
        case _:
            return None


def _undone_text(event: RecordingEdited) -> str | None:
    """Say what was undone, or done again; None for what an event of its own tells."""
    length, now_at = _time(event.duration_ns), f"now at {_time(event.recorded_ns)}"
    match event.command, event.change:
        case Command.UNDO, ChangeKind.RETAKE:
            return None
        case Command.UNDO, ChangeKind.GO_BACK:
            return f"Undid going back: its {length} are there again; {now_at}."
        case Command.UNDO, ChangeKind.MARK:
            return "Took back the newest marker."
        case Command.REDO, ChangeKind.RETAKE:
            return f"Took back the segment again ({length}); {now_at}."
        case Command.REDO, ChangeKind.GO_BACK:
            return f"Went back again, and took back {length}; {now_at}."
        case Command.REDO, ChangeKind.MARK:
            return "Set the marker again."
        case Command.UNDO, _:
            return f"Undid the last change; {now_at}."
        case _:
            return f"Did the last change again; {now_at}."


def notice_text(event: Event) -> str | None:
    """Describe what the user did not ask for and should know; None if there is nothing."""
    match event:
        case CameraOpened() | MicrophoneOpened():
            return event.notice or None
        case Noticed(code="microphone_muted"):
            return None  # the line for MicrophoneMuted and the status line say it
        case DeviceLost() | Noticed() | CommandRejected() | OwnedElsewhere():
            return event.message
        case DeviceReturned():
            return f"The {event.kind} “{event.device}” is {'back' if event.was_open else 'working now'}."
        case _:
            return None


def stop_reason_text(reason: str) -> str:
    """Say why a recording stopped; nothing if the user stopped it."""
    return "" if reason == "user" else _STOP_REASONS.get(reason, reason)


def settings_set_aside(settings: SettingsFile) -> str:
    """Say what of the settings could not be read, and where the file is kept as it was."""
    if settings.nothing_read:
        return (
            f"The settings could not be read and are kept as {settings.set_aside}. Pausa uses the defaults."
        )
    if settings.not_understood:
        names = ", ".join(settings.not_understood)
        return f"These settings could not be understood and are back to their defaults: {names}. All the others are unchanged. The old file is kept as {settings.set_aside}."
    return f"A part of the settings could not be read. All the others are unchanged. The old file is kept as {settings.set_aside}."


def list_problems(catalogue: "Catalogue") -> list[str]:
    """Say that the list was damaged, or that it cannot be kept at present."""
    problems = []
    if catalogue.set_aside is not None:
        read = counted(catalogue.salvaged, "recording", "recordings")
        problems.append(
            f"The list of recordings was damaged; {read} could be read from it. The old list is kept as {catalogue.set_aside}. Your files are untouched."
        )
    if catalogue.problem is not None:
        problems.append(catalogue.problem)
    return problems


def _summary(ready: RecordingReady) -> str:
    parts = [
        duration_text(round(ready.duration_s * 1e9), tenths=True),
        size_text(ready.size_bytes),
        counted(len(ready.segments), "segment", "segments"),
    ]
    if ready.frames:
        parts.append(counted(ready.frames, "frame", "frames"))
        if ready.frames_repeated is not None:
            parts.append(f"{ready.frames_repeated} repeated, {ready.frames_lost} lost")
    if ready.still_s:
        parts.append(f"picture still for {ready.still_s:.1f} s")
    if ready.samples_missing:
        parts.append(counted(ready.samples_missing, "audio sample missing", "audio samples missing"))
    return ", ".join(parts) + "."


def _time(recorded_ns: int) -> str:
    return duration_text(recorded_ns, tenths=True)
