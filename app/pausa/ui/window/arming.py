"""A recording that is to begin by itself: what the window knows of it, and what the user does about it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from pausa.core.events import (
    Event,
    RecordingDiscarded,
    RecordingStarting,
    StartArmed,
    StartDisarmed,
    StartRenamed,
)
from pausa.ui.commands.engine_port import AutomationPort
from pausa.ui.picture.preview import Preview
from pausa.ui.state.armed_texts import armed_words
from pausa.ui.window.notice_stack import About, Notices, Offer, Tone

_TOPIC = "armed"


class Arming(QObject):
    """Says over the picture what is waited for; begins at once, calls it off, and lets it wait again."""

    changed = Signal()

    def __init__(
        self,
        *,
        automation: AutomationPort,
        preview: Preview,
        notices: Notices,
        again: QAction,
        parent: QObject | None = None,
    ) -> None:
        """``again`` is shown while the user has called off what the settings want."""
        super().__init__(parent)
        self._automation = automation
        self._preview = preview
        self._notices = notices
        self._again = again
        self._armed: StartArmed | None = None
        self._coming: tuple[str, str] | None = None
        again.setVisible(False)
        again.triggered.connect(self._wait_again)

    @property
    def armed(self) -> bool:
        """Whether a recording is to begin by itself."""
        return self._armed is not None

    @property
    def _recording_id(self) -> str | None:
        return self._armed.recording_id if self._armed is not None else None

    @property
    def coming(self) -> tuple[str, str] | None:
        """The id and title of the recording to come, until it is there."""
        return self._coming

    @property
    def words(self) -> str:
        """What is waited for; empty: nothing."""
        return armed_words(self._armed) if self._armed is not None else ""

    @property
    def waits_for(self) -> str:
        """When it begins, in a sentence; empty: nothing is waited for."""
        return self.words.partition("\n")[0]

    def on_event(self, event: Event) -> None:
        """Handle a core event."""
        match event:
            case StartArmed():
                self._armed = event
                self._coming = event.recording_id or "", event.title
                self._notices.end_offers(_TOPIC)
            case RecordingStarting() | RecordingDiscarded():
                if self._coming is not None and self._coming[0] == event.recording_id:
                    self._coming = None
                return
            case StartRenamed(title=title) if self._recording_id == event.recording_id:
                self._coming = event.recording_id or "", title
            case StartDisarmed(reason=reason):
                before, self._armed = self._armed, None
                if reason != "begun":
                    self._coming = None
                if reason == "user" and before is not None:
                    self._tell_called_off(before)
            case _:
                return
        self._preview.show_armed(self.words)
        self._again.setVisible(self._automation.start_by_settings.held_off)
        self.changed.emit()

    def rename(self, recording_id: str, title: str) -> bool:
        """Give the recording to come another title; return whether it is this one."""
        renamed = self._automation.armed_start.rename(recording_id, title)
        if renamed:
            self._coming = recording_id, title
        return renamed

    def begin(self, at_ns: int) -> None:
        """Begin now, as of ``at_ns``."""
        if (recording_id := self._recording_id) is not None:
            self._automation.armed_start.begin(recording_id, at_ns=at_ns)

    def call_off(self) -> None:
        if (recording_id := self._recording_id) is not None:
            self._automation.armed_start.disarm(recording_id)

    def _wait_again(self) -> None:
        self._automation.start_by_settings.arm_again()

    def _tell_called_off(self, before: StartArmed) -> None:
        text = self.tr("Called off: no recording begins by itself.")
        offers = [Offer(self._again.text(), self._wait_again)] if before.automatic else []
        self._notices.tell(text, Tone.INFORMATION, *offers, about=About(topic=_TOPIC))
