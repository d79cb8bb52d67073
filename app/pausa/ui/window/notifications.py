"""What events tell the user beyond the state: notices in the window, notifications, screen reader announcements."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from pausa.core.edit.change import ChangeKind
from pausa.core.events import (
    CameraOpened,
    CommandRejected,
    DeviceLost,
    DeviceReturned,
    Event,
    MarkerSet,
    MicrophoneOpened,
    Noticed,
    OwnedElsewhere,
    RecordingDiscarded,
    RecordingEdited,
    RecordingFailed,
    RecordingProgressed,
    RecordingReady,
    RecordingStarting,
    RecordingStopped,
    SegmentRetaken,
)
from pausa.core.sentences import filled
from pausa.core.states import Command
from pausa.ui.commands.actions import LONGER
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.times_and_sizes import length_text, time_of_day_text
from pausa.ui.state.reason_texts import started_words, stopped_words
from pausa.ui.widgets.long_texts import short_title
from pausa.ui.window.notice_stack import NOTHING_ELSE, About, Notices, Offer, Tone
from pausa.ui.window.tray import Tray

try:
    from PySide6.QtGui import QAccessibleAnnouncementEvent
except ImportError:  # before Qt 6.8
    QAccessibleAnnouncementEvent = None  # type: ignore[assignment,misc]  # None means *not available*

_LEVEL = ("microphone_silent", "microphone_quiet", "microphone_clipping")
"""How the microphone is heard; each ends the one before, and ``microphone_well`` the last."""

_FROZEN = "camera_frozen"

_TOPICS = {
    "microphone_silent": "silence",
    "camera_missing": "camera",
    "stops_not": "stops_soon",
    "stop_waits": "stops_soon",
    "schedule_prolonged": "schedule_ends",
    "schedule_over": "schedule_ends",
}
"""Of the codes of *Noticed* that tell the state of a device, or end what another told; of all others the code is the topic."""

_ROOM_AGAIN_S = 900.0
"""With so much room on the disk, in seconds of recording, a warning of a full disk has become untrue."""

_HEARD_DBFS = -90.0
"""Louder than this is not *completely silent*."""

_URGENT = frozenset(
    {
        "list_not_kept",
        "disk_low",
        "microphone_silent",
        _FROZEN,
        "camera_missing",
        "sound_missing",
        "picture_still",
        "frames_lost",
        "rebuilt",
        "unreadable",
        "stop_waits",
        "not_watching",
        "schedule_soon",
        "schedule_late",
        "schedule_missed",
        "schedule_busy",
        "schedule_failed",
        "schedule_over",
        "webhook_disabled",
        "webhooks_lost",
    }
)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say ``words``."""
    if QAccessibleAnnouncementEvent is not None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
    else:
        widget.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged))


class Notifications(QObject):
    """Turns events into notices; adds a notification where the user is not looking at the window.

    Also ends them: a warning goes when its cause is over, and with the next recording.
    """

    play_asked = Signal(str)
    """The user wants to see the recording with this id, which has just been saved."""

    go_on_asked = Signal(str)
    """The recording with this id was to stop by itself, and is to go on."""

    longer_asked = Signal(int)
    """The scheduled recording that runs is to last so many minutes longer."""

    show_asked = Signal(str)
    """The user wants to see the file of the recording with this id."""

    def __init__(
        self,
        *,
        window: QWidget,
        notices: Notices,
        tray: Tray,
        stitch_again: Callable[[Path], None],
        take_over: Callable[[OwnedElsewhere], None],
        undo: QAction,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._notices = notices
        self._tray = tray
        self._stitch_again = stitch_again
        self._take_over = take_over
        self._undo = undo
        self._saved_id = ""
        """The recording whose notice *Saved* was the last."""
        self._of_user: set[str] = set()
        """Recordings of which the user knows when they stop."""
        self._names: dict[str, str] = {}
        """What the recordings are called that are neither finished nor gone, by their ids."""

    def on_event(self, event: Event) -> None:
        """Handle a core event, on Qt's thread."""
        match event:
            case Noticed():
                self._on_noticed(event)
            case DeviceLost():
                self._on_lost(event)
            case DeviceReturned():
                words = (
                    self.tr("“{device}” is connected again.")
                    if event.was_open
                    else self.tr("“{device}” is working now.")
                )
                self._notices.tell(
                    filled(words, device=engine_text(event.device)), about=About(topic=event.kind)
                )
            case CameraOpened(notice=notice):
                self._on_opened("camera", engine_text(notice))
            case MicrophoneOpened(notice=notice):
                self._on_opened("microphone", engine_text(notice))
            case CommandRejected(message=message):
                self._notices.tell(engine_text(message), about=About(topic="rejected"))
            case RecordingStarting():
                self._on_starting(event)
            case RecordingProgressed():
                self._on_progressed(event)
            case RecordingFailed():
                self._on_failed(event)
            case OwnedElsewhere():
                self._on_owned_elsewhere(event)
            case RecordingReady():
                self._on_ready(event)
            case RecordingStopped():
                self._notices.end_offers("retaken")
                self._notices.end_offers("stops_soon")
                self._notices.end_offers("schedule_ends")
                self._on_stopped(event)
            case RecordingDiscarded(message=message):
                self._notices.end_offers("retaken")
                if message:
                    self.warn(self.tr("Nothing recorded"), engine_text(message))
                self._names.pop(event.recording_id or "", None)
            case MarkerSet():
                announce(self._window, self.tr("Mark set"))
            case SegmentRetaken():
                self._on_retaken(event)
            case RecordingEdited():
                self._on_edited(event)
            case _:
                pass

    def expect_end(self, recording_id: str) -> None:
        """Do not tell of a recording that stops by itself why it did: whoever began it knows."""
        self._of_user.add(recording_id)

    def warn(self, title: str, text: str, *offers: Offer, about: About = NOTHING_ELSE) -> None:
        """Show a warning, and a notification if the window is not active."""
        self._notices.tell(text, Tone.WARNING, *offers, about=about)
        if not self._window.isActiveWindow():
            self._tray.tell(title, text, warning=True)

    def remind(self, minutes: int) -> None:
        """Remind of a paused recording, always by a notification too: it is for people who have forgotten it."""
        text = self.tr("Paused for %n minutes. Nothing is being recorded.", "", minutes)
        self._notices.tell(text, about=About(topic="paused"))
        self._tray.tell(self.tr("Still paused"), text)

    def warn_of_device(self, kind: str, text: str, *offers: Offer) -> None:
        """Warn of what the device in use means for the recording."""
        self.warn("Pausa", text, *offers, about=About(topic=f"unrecorded {kind}"))

    def end_warning_of_device(self, kind: str) -> None:
        self._notices.end(f"unrecorded {kind}")

    def forget(self, recording_id: str) -> None:
        """Offer nothing of a recording that was deleted."""
        if recording_id == self._saved_id:
            self._notices.end_offers("saved")

    def hear(self, peak_dbfs: float) -> None:
        """Take the microphone's level: what can be heard is not silent."""
        if peak_dbfs > _HEARD_DBFS:
            self._notices.end("silence")

    def _on_noticed(self, event: Noticed) -> None:
        about = About(
            topic=event.kind or _TOPICS.get(event.code, event.code),
            recording=self._names.get(event.recording_id or "", ""),
        )
        if event.code in (*_LEVEL, "microphone_well"):
            for code in _LEVEL:
                self._notices.end(_TOPICS.get(code, code))
        if event.code == "camera_well":
            self._notices.end(_FROZEN)
        if event.code in ("microphone_well", "camera_well"):
            return
        if event.code == "stops_soon":
            self._on_stops_soon(event, about)
            return
        if event.code == "schedule_ends":
            self._on_schedule_ends(event, about)
            return
        # Before a recording it is a hint; in one it costs the recording.
        costly = event.code in ("microphone_quiet", "microphone_clipping") and bool(self._names)
        if event.code in _URGENT or costly:
            self.warn("Pausa", engine_text(event.message), about=about)
        else:
            self._notices.tell(engine_text(event.message), about=about)

    def _on_stops_soon(self, event: Noticed, about: About) -> None:
        """Tell it everywhere: whoever speaks into the camera does not look at the window."""
        recording_id = event.recording_id or ""
        go_on = Offer(self.tr("Go on recording"), lambda: self.go_on_asked.emit(recording_id))
        text = engine_text(event.message)
        self._notices.tell(text, Tone.WARNING, go_on, about=about)
        self._tray.tell(self.tr("Recording stops soon"), text, warning=True)

    def _on_schedule_ends(self, event: Noticed, about: About) -> None:
        longer = [
            Offer(self.tr("%n minutes longer", "", minutes), partial(self.longer_asked.emit, minutes))
            for minutes in LONGER
        ]
        text = engine_text(event.message)
        self._notices.tell(text, Tone.WARNING, *longer, about=about)
        self._tray.tell(self.tr("Recording stops soon"), text, warning=True)

    def _on_retaken(self, event: SegmentRetaken) -> None:
        if not event.duration_ns:
            announce(self._window, self.tr("The newest segment was taken back. Paused where it began."))
            return
        text = filled(
            self.tr("The newest segment ({length}) was taken back. Undo brings it back."),
            length=length_text(event.duration_ns),
        )
        self._notices.tell(text, Tone.INFORMATION, self._offer_to_undo(), about=About(topic="retaken"))

    def _on_edited(self, event: RecordingEdited) -> None:
        """Tell what came back or went again; a retake and a mark are told with events of their own."""
        match event.command:
            case Command.UNDO:
                text = self._undone_words(event)
            case Command.REDO:
                text = self._redone_words(event)
            case Command.RESUME:
                text = self.tr("What came after this point ({length}) was taken back. Undo brings it back.")
            case Command.PUT_BACK:
                text = self.tr("What was taken back is in its place again.")
            case Command.FORGET:
                text = self.tr("What was taken back ({length}) is gone for good.")
            case _:
                return
        told = filled(text, length=length_text(event.duration_ns))
        offers = (self._offer_to_undo(),) if event.command in (Command.RESUME, Command.PUT_BACK) else ()
        self._notices.tell(told, Tone.INFORMATION, *offers, about=About(topic="retaken"))

    def _undone_words(self, event: RecordingEdited) -> str:
        match event.change:
            case ChangeKind.RETAKE:
                return self.tr("The segment is back.")
            case ChangeKind.GO_BACK:
                return self.tr("What came after is back ({length}).")
            case ChangeKind.PUT_BACK:
                return self.tr("It was taken back again, and what stood there before is back.")
            case ChangeKind.MARK:
                return self.tr("The mark is gone.")
            case _:
                return self.tr("Undone.")

    def _redone_words(self, event: RecordingEdited) -> str:
        match event.change:
            case ChangeKind.RETAKE | ChangeKind.GO_BACK:
                return self.tr("Taken back again ({length}).")
            case ChangeKind.PUT_BACK:
                return self.tr("What was taken back is in its place again.")
            case ChangeKind.MARK:
                return self.tr("The mark is set again.")
            case _:
                return self.tr("Done again.")

    def _offer_to_undo(self) -> Offer:
        key = self._undo.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        undo = self.tr("Undo")
        return Offer(f"{undo} – {key}" if key else undo, self._undo.trigger)

    def _on_opened(self, kind: str, notice: str) -> None:
        self._notices.end(kind)
        if kind == "camera":
            self._notices.end(_FROZEN)
        if notice:
            self._notices.tell(notice, about=About(topic=kind))

    def _on_starting(self, event: RecordingStarting) -> None:
        self._notices.end_with_the_last_recording()
        if event.recording_id is not None:
            self._names[event.recording_id] = event.title or self._untitled(event.created)
        if words := started_words(event.reason):
            self._tell_of_others(self.tr("Recording began"), words)

    def _on_stopped(self, event: RecordingStopped) -> None:
        words = stopped_words(event.reason) if event.recording_id not in self._of_user else ""
        self._of_user.discard(event.recording_id or "")
        if words:
            self._tell_of_others(self.tr("Recording stopped"), words)

    def _tell_of_others(self, title: str, text: str) -> None:
        """Tell what the user has not done at the window."""
        self._notices.tell(text, about=About(topic="not by hand"))
        if not self._window.isActiveWindow():
            self._tray.tell(title, text)

    def _untitled(self, created: str) -> str:
        time = time_of_day_text(datetime.fromisoformat(created))
        return filled(self.tr("Recording {time}"), time=time)

    def _on_progressed(self, event: RecordingProgressed) -> None:
        if event.disk_seconds_left is not None and event.disk_seconds_left > _ROOM_AGAIN_S:
            self._notices.end("disk_low")

    def _on_failed(self, event: RecordingFailed) -> None:
        again = Offer(self.tr("Finish it again"), lambda: self._stitch_again(event.folder))
        about = About(
            topic=f"failed {event.recording_id}", recording=self._names.pop(event.recording_id or "", "")
        )
        self.warn(self.tr("Not finished; everything is kept"), engine_text(event.message), again, about=about)

    def _on_owned_elsewhere(self, event: OwnedElsewhere) -> None:
        """Ask at once if the user wanted it finished; else offer to ask."""
        if event.asked:
            self._take_over(event)
            return
        offer = Offer(self.tr("Finish it here…"), lambda: self._take_over(event))
        about = About(
            topic=f"elsewhere {event.folder}", recording=event.title or event.folder.name, lasting=True
        )
        text = self.tr(
            "This recording belongs to the computer “{computer}”, which may still be working on it, so it was left alone."
        )
        told = filled(text, computer=event.computer or "?")
        self._notices.tell(told, Tone.WARNING, offer, about=about)

    def _on_lost(self, event: DeviceLost) -> None:
        if event.kind == "camera":
            self._notices.end(_FROZEN)
        title = (
            self.tr("Camera disconnected") if event.kind == "camera" else self.tr("Microphone disconnected")
        )
        self.warn(title, engine_text(event.message), about=About(topic=event.kind, lasting=True))

    def _on_ready(self, event: RecordingReady) -> None:
        if event.edited:
            return
        announce(self._window, filled(self.tr("Saved: {title}"), title=event.title or event.path.stem))
        recording_id = event.recording_id
        if recording_id is None:
            return
        self._names.pop(recording_id, None)
        self._notices.end(f"failed {recording_id}")
        text = self.tr("Saved: “{title}”")
        if event.recovered:
            text = self.tr("“{title}” was cut off and has been recovered.")
        else:
            self._saved_id = recording_id
        title = event.title or event.path.stem
        self._notices.tell(
            filled(text, title=title),
            Tone.INFORMATION,
            Offer(self.tr("Play"), lambda: self.play_asked.emit(recording_id)),
            Offer(self.tr("Show"), lambda: self.show_asked.emit(recording_id)),
            about=About(topic="recovered" if event.recovered else "saved"),
        )
        if self._window.isActiveWindow():
            return
        text = filled(self.tr("{title}. Click to play."), title=short_title(title))
        self._tray.tell(self.tr("Recording saved"), text, lambda: self.play_asked.emit(recording_id))
