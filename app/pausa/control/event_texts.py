"""Events as sentences."""

from pathlib import Path

from pausa.control.amounts import counted, duration_text, size_text
from pausa.core.events import (
    CameraOpened,
    CommandRejected,
    DeviceLost,
    DeviceReturned,
    Event,
    MarkerSet,
    MicrophoneOpened,
    Noticed,
    RecordingDiscarded,
    RecordingPaused,
    RecordingReady,
    RecordingResumed,
    RecordingStarted,
    RecordingStopped,
    SegmentRetaken,
)

_REASONS = {
    "user": "",
    "plan": " (end of the plan)",
    "limit": " (as long as was asked for)",
    "signal": " (asked to end)",
    "disk": " (the disk is nearly full)",
    "sleep": " (the computer slept)",
    "error": " (a fault in Pausa; what was recorded is kept)",
}


def event_text(event: Event) -> str | None:
    """Describe an event that the user caused or waits for; None for other events."""
    match event:
        case CameraOpened():
            return f"Camera: {event.device}, {event.width} × {event.height}, {event.fps:.4g} frames a second."
        case MicrophoneOpened():
            return f"Microphone: {event.device}, {event.sample_rate} Hz, {'stereo' if event.channels == 2 else 'mono'}."
        case RecordingStarted():
            return "Recording."
        case RecordingPaused():
            return f"Paused at {_time(event.recorded_ns)}."
        case RecordingResumed():
            return f"Recording again from {_time(event.recorded_ns)}."
        case SegmentRetaken():
            return f"Took the newest segment back; paused at {_time(event.recorded_ns)}."
        case MarkerSet():
            return f"Marker at {_time(event.recorded_ns)}."
        case RecordingStopped():
            return f"Stopped after {_time(event.recorded_ns)}{_REASONS.get(event.reason, '')}; finishing the file."
        case RecordingReady():
            return f"Saved: {event.path}\n{_summary(event)}"
        case RecordingDiscarded():
            return None if event.message else "Discarded; nothing of this recording is left."
        case _:
            return None


def notice_text(event: Event) -> str | None:
    """Describe what the user did not ask for and should know; None if there is nothing."""
    match event:
        case CameraOpened() | MicrophoneOpened():
            return event.notice or None
        case DeviceLost() | Noticed() | CommandRejected():
            return event.message
        case DeviceReturned():
            return f"The {event.kind} “{event.device}” is back."
        case _:
            return None


def list_set_aside(aside: Path) -> str:
    return f"The list of recordings was broken and begins anew; the old one is {aside}. The recordings are untouched."


def _summary(ready: RecordingReady) -> str:
    parts = [
        duration_text(round(ready.duration_s * 1e9), tenths=True),
        size_text(ready.size_bytes),
        counted(len(ready.segments), "segment", "segments"),
    ]
    if ready.frames:
        parts.append(counted(ready.frames, "picture", "pictures"))
        parts.append(f"{ready.frames_repeated} repeated, {ready.frames_lost} lost")
    if ready.samples_missing:
        parts.append(f"{ready.samples_missing} samples of sound missing")
    return ", ".join(parts) + "."


def _time(recorded_ns: int) -> str:
    return duration_text(recorded_ns, tenths=True)
