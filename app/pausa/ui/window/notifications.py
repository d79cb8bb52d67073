"""What events tell the user beyond the state: notices in the window, notifications, screen reader announcements."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

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
    RecordingFailed,
    RecordingReady,
    SegmentRetaken,
)
from pausa.core.sentences import filled
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.window.notice_stack import Notices, Offer, Tone
from pausa.ui.window.tray import Tray

try:
    from PySide6.QtGui import QAccessibleAnnouncementEvent
except ImportError:  # before Qt 6.8
    QAccessibleAnnouncementEvent = None  # type: ignore[assignment,misc]  # None means *not available*

_URGENT = frozenset({"disk_low", "microphone_silent", "camera_frozen", "sound_missing", "frames_lost"})


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say ``words``."""
    if QAccessibleAnnouncementEvent is not None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
    else:
        widget.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged))


class Notifications(QObject):
    """Turns events into notices; adds a notification where the user is not looking at the window."""

    play_asked = Signal(str)
    """The user clicked the notification of this recording id."""

    def __init__(
        self,
        *,
        window: QWidget,
        notices: Notices,
        tray: Tray,
        stitch_again: Callable[[Path], None],
        is_replaced: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        """``is_replaced`` says whether a stand-in is used for this kind of device; DevicesInUse reports that itself."""
        super().__init__(parent)
        self._window = window
        self._notices = notices
        self._tray = tray
        self._stitch_again = stitch_again
        self._is_replaced = is_replaced

    def on_event(self, event: Event) -> None:
        """Handle a core event, on Qt's thread."""
        match event:
            case Noticed():
                self._on_noticed(event)
            case DeviceLost():
                self._on_lost(event)
            case DeviceReturned():
                self._notices.tell(
                    filled(self.tr("“{device}” is connected again."), device=engine_text(event.device))
                )
            case CameraOpened(notice=notice) | MicrophoneOpened(notice=notice):
                if notice:
                    self._notices.tell(engine_text(notice))
            case CommandRejected(message=message):
                self._notices.tell(engine_text(message))
            case RecordingFailed(message=message, folder=folder):
                again = Offer(self.tr("Finish it again"), lambda: self._stitch_again(folder))
                self.warn(self.tr("Not finished; everything is kept"), engine_text(message), again)
            case RecordingReady():
                self._on_ready(event)
            case RecordingDiscarded(message=message):
                if message:
                    self.warn(self.tr("Nothing recorded"), engine_text(message))
            case MarkerSet():
                announce(self._window, self.tr("Mark set"))
            case SegmentRetaken():
                announce(self._window, self.tr("The newest segment was taken back. Paused where it began."))
            case _:
                pass

    def warn(self, title: str, text: str, offer: Offer | None = None) -> None:
        """Show a warning that stays until it is closed, and a notification if the window is not active."""
        self._notices.tell(text, Tone.WARNING, offer)
        if not self._window.isActiveWindow():
            self._tray.tell(title, text, warning=True)

    def remind(self, minutes: int) -> None:
        """Remind of a paused recording, always by a notification too: it is for people who have forgotten it."""
        text = self.tr("Paused for %n minutes. Nothing is being recorded.", "", minutes)
        self._notices.tell(text)
        self._tray.tell(self.tr("Still paused"), text)

    def _on_noticed(self, event: Noticed) -> None:
        if event.code in _URGENT:
            self.warn("Pausa", engine_text(event.message))
        else:
            self._notices.tell(engine_text(event.message))

    def _on_lost(self, event: DeviceLost) -> None:
        if self._is_replaced(event.kind):
            return
        title = (
            self.tr("Camera disconnected") if event.kind == "camera" else self.tr("Microphone disconnected")
        )
        self.warn(title, engine_text(event.message))

    def _on_ready(self, event: RecordingReady) -> None:
        announce(self._window, filled(self.tr("Saved: {title}"), title=event.title or event.path.stem))
        recording_id = event.recording_id
        if recording_id is None or self._window.isActiveWindow():
            return
        text = filled(self.tr("{title}. Click to play."), title=event.title or event.path.stem)
        self._tray.tell(self.tr("Recording saved"), text, lambda: self.play_asked.emit(recording_id))
