"""Which script is shown: that of the recording, or the one for the next, which a recording that begins takes along."""

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.core.words.script import Script
from pausa.core.words.script_follower import ScriptFollower
from pausa.ui.prompter.prompter_pane import PrompterPane
from pausa.ui.prompter.script_keeping import NEXT, ScriptKeeping

_TYPING_MS = 250
_NOBODY = "-"
"""In place of the id whose script is asked for: the user has given another meanwhile."""


class ShownScript(QObject):
    replaced = Signal()
    """There is another script."""
    edited = Signal()
    """The user has changed something of it."""

    def __init__(self, *, pane: PrompterPane, keeping: ScriptKeeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._keeping = keeping
        self._recording_id = NEXT
        """Of the recording that is shown, if one is active."""
        self._is_of = NEXT
        """Whose script is shown."""
        self._asked_for: str | None = None
        self._typed: str | None = None
        """What stands in the field and is not the script yet."""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._take_typed)
        self.script = Script()
        self.follower = ScriptFollower(self.script)
        self.counts_characters = False
        pane.edited.connect(self._on_edited)
        pane.done.connect(self._take_typed)
        pane.dropped.connect(keeping.read_file)
        keeping.found.connect(self._on_found)
        keeping.read.connect(self._on_read)

    def look(self) -> None:
        """Bring the script, now that it is to be seen. Idempotent."""
        if self._asked_for is None:
            self._ask(self._recording_id)

    def begin(self, recording_id: str) -> None:
        """Take the script along into a recording that begins."""
        self._take_typed()
        self._recording_id = recording_id
        if self.script.text:
            self._asked_for = self._is_of = recording_id
            self._keeping.keep(recording_id, self.script.text)

    def belong_to(self, recording_id: str) -> None:
        """Show the script of an active recording; ``NEXT``: the one for the next."""
        self._take_typed()
        self._recording_id = recording_id
        if self._is_of != recording_id and self._asked_for is not None:
            self._ask(recording_id)

    def close(self) -> None:
        """Keep what is typed. Idempotent."""
        self._take_typed()
        self._keeping.close()

    def _ask(self, recording_id: str) -> None:
        self._asked_for = recording_id
        self._keeping.ask(recording_id)

    def _on_found(self, recording_id: str, text: str) -> None:
        if recording_id != self._asked_for:
            return
        if recording_id != NEXT and not text:
            # A recording without one is read with that of the next.
            self._ask(NEXT)
            return
        self._is_of = self._recording_id
        if self._is_of != recording_id and text:
            self._keeping.keep(self._is_of, text)
        if text != self.script.text:
            self._show(text)

    def _on_read(self, text: str) -> None:
        self._asked_for, self._typed = _NOBODY, None
        self._keep(text)
        self._show(text)
        self._pane.set_editing(on=False)

    def _on_edited(self, text: str) -> None:
        self._asked_for, self._typed = _NOBODY, text
        self._typing.start()

    def _take_typed(self) -> None:
        self._typing.stop()
        if self._typed is None:
            return
        text, self._typed = self._typed, None
        self._keep(text)
        self._set(text)
        self._pane.show_script(self.script, is_typed=True)
        self.edited.emit()

    def _keep(self, text: str) -> None:
        self._is_of = self._recording_id
        for name in dict.fromkeys((self._is_of, NEXT)):
            self._keeping.keep(name, text)

    def _show(self, text: str) -> None:
        self._set(text)
        self._pane.show_script(self.script)
        self.replaced.emit()

    def _set(self, text: str) -> None:
        self.script = Script.of(text)
        self.counts_characters = self.script.counts_characters
        self.follower = ScriptFollower(self.script)
