"""The page for shortcuts, in the window and while another program is in front."""

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from pausa.core.errors import InputError
from pausa.core.sentences import filled
from pausa.core.settings import Settings
from pausa.core.settings_file import SettingsFile
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.keys.global_hotkeys import ACTIONS, SUGGESTED, GlobalHotkeys
from pausa.ui.keys.shortcuts import Shortcuts
from pausa.ui.settings.key_field import KeyRow
from pausa.ui.settings.page import Page
from pausa.ui.widgets.icons import icon
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.theme import Colours

_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutsPage(Page):
    """Asks the user before it takes a key from another action."""

    def __init__(
        self,
        *,
        settings: SettingsFile,
        shortcuts: Shortcuts,
        hotkeys: GlobalHotkeys,
        colours: Colours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(settings=settings, parent=parent)
        self._shortcuts = shortcuts
        self._hotkeys = hotkeys
        self._before_reset: Mapping[str, str] | None = None
        self.rows: dict[str, KeyRow] = {}
        self.global_rows: dict[str, KeyRow] = {}
        for title, actions in shortcuts.groups():
            group = self.add_group(title)
            for action in actions:
                row = KeyRow(action, shortcuts.name(action))
                row.chosen.connect(self._on_chosen)
                row.taken.connect(self._on_taken)
                row.reset_asked.connect(self._on_reset_asked)
                self.rows[action] = row
                group.add(row)
        self.reset_all = QPushButton(self.tr("Reset all"))
        self.bring_back = QPushButton(self.tr("Restore my keys"))
        self._add_buttons(self.reset_all, self.bring_back)

        everywhere = self.add_group(self.tr("While another program is in front"))
        for action in ACTIONS:
            row = KeyRow(action, shortcuts.name(action), resettable=False)
            row.chosen.connect(self._on_global_chosen)
            self.global_rows[action] = row
            everywhere.add(row)
        self._sentence = QLabel()
        set_role(self._sentence, StyleRole.SECONDARY)
        self._sentence.setWordWrap(True)
        self._sentence.setContentsMargins(16, 12, 16, 12)
        everywhere.add(self._sentence)
        self.suggest = QPushButton(self.tr("Use suggested keys"))
        self._add_buttons(self.suggest)

        self.reset_all.clicked.connect(self._on_reset_all)
        self.bring_back.clicked.connect(self._on_bring_back)
        self.suggest.clicked.connect(self._on_suggest)
        shortcuts.changed.connect(self._show_keys)
        hotkeys.changed.connect(self._show_global_keys)
        self.bring_back.hide()
        self.set_colours(colours)
        self._show_keys()
        self._show_global_keys()

    @property
    def sentence(self) -> str:
        """The text above the system-wide keys."""
        return self._sentence.text()

    def show_settings(self, settings: Settings) -> None:
        del settings
        self._show_keys()
        self._show_global_keys()

    def set_colours(self, colours: Colours) -> None:
        clear, reset = icon("close", colours.secondary), icon("undo", colours.secondary)
        for row in (*self.rows.values(), *self.global_rows.values()):
            row.set_signs(clear=clear, reset=reset)

    def _add_buttons(self, *buttons: QPushButton) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        for button in buttons:
            line.addWidget(button)
        self.add_line(line)

    # ── in the window ────────────────────────────────────────────────────────────────────────────────

    def _show_keys(self) -> None:
        conflicts = self._shortcuts.conflicts()
        for action, row in self.rows.items():
            row.show_key(self._shortcuts.key(action), is_default=self._shortcuts.is_default(action))
            if action in conflicts:
                same = self.tr("“{action}” uses the same key, so this one does not work. Choose another.")
                row.tell(filled(same, action=self._shortcuts.name(conflicts[action])))
            else:
                row.tell("")
        self.reset_all.setEnabled(any(not self._shortcuts.is_default(action) for action in self.rows))

    def _on_chosen(self, action: str, key: QKeySequence) -> None:
        row = self.rows[action]
        if key == self._shortcuts.key(action):
            row.show_key(key, is_default=self._shortcuts.is_default(action))
            return
        holder = self._shortcuts.holder(key, besides=action)
        if holder is not None:
            question = filled(
                self.tr("{key} is used for “{action}”."),
                key=key.toString(_NATIVE),
                action=self._shortcuts.name(holder),
            )
            row.ask(question, key)
            return
        self._on_taken(action, key)

    def _on_taken(self, action: str, key: QKeySequence) -> None:
        self.bring_back.hide()
        self._shortcuts.set_key(action, key)
        self._tell_if_not_saved(self.rows[action])

    def _on_reset_asked(self, action: str) -> None:
        self.rows[action].edit.setFocus()
        self._shortcuts.reset(action)
        self._tell_if_not_saved(self.rows[action])

    def _on_reset_all(self) -> None:
        self._before_reset = self._shortcuts.reset_all()
        self.bring_back.show()
        self.bring_back.setFocus()

    def _on_bring_back(self) -> None:
        if self._before_reset is not None:
            self._shortcuts.restore(self._before_reset)
        self._before_reset = None
        self.reset_all.setFocus()
        self.bring_back.hide()

    # ── everywhere ───────────────────────────────────────────────────────────────────────────────────

    def _show_global_keys(self) -> None:
        for action, row in self.global_rows.items():
            row.show_key(self._hotkeys.key(action))
            row.tell(self._hotkeys.trouble(action))
            chosen = self._hotkeys.chosen_by_desktop(action)
            if chosen:
                row.tell(filled(self.tr("On this desktop: {key}"), key=chosen), StyleRole.SECONDARY)
            row.edit.setEnabled(self._hotkeys.available or not self._hotkeys.key(action).isEmpty())
        hint = self.tr(
            "These keys are taken away from all other programs, so none is set until you choose one."
        )
        self._sentence.setText(self._hotkeys.sentence or hint)
        unset = all(self._hotkeys.key(action).isEmpty() for action in ACTIONS)
        self.suggest.setVisible(unset and self._hotkeys.available)

    def _on_global_chosen(self, action: str, key: QKeySequence) -> None:
        if key == self._hotkeys.key(action):
            self.global_rows[action].show_key(key)
            return
        self._set_global(action, key)

    def _on_suggest(self) -> None:
        self.global_rows[ACTIONS[0]].edit.setFocus()
        for action, key in SUGGESTED.items():
            self._set_global(action, QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText))

    def _set_global(self, action: str, key: QKeySequence) -> None:
        row = self.global_rows[action]
        try:
            self._hotkeys.set_key(action, key)
        except InputError as error:
            row.show_key(self._hotkeys.key(action))
            row.tell(engine_text(error.sentence), StyleRole.ERROR)
        else:
            self._tell_if_not_saved(row)

    def _tell_if_not_saved(self, row: KeyRow) -> None:
        if text := self.not_saved():
            row.tell(text, StyleRole.ERROR)
