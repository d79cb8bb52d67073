"""The base of all settings pages."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pausa.core.errors import InputError
from pausa.core.settings import Settings
from pausa.core.settings_file import SettingsFile
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.settings_texts import not_saved_text
from pausa.ui.widgets.form import FormGroup, FormRow
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours

_WIDEST = 720


class Page(QScrollArea):
    """A heading and groups of rows. Each change is saved when it is made."""

    def __init__(self, *, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("ground")
        content.setMaximumWidth(scaled(_WIDEST))
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(20, 12, 20, 24)
        self._content.setSpacing(8)
        self._heading = QLabel()
        set_role(self._heading, StyleRole.HEADING)
        self._content.addWidget(self._heading)
        self._content.addStretch(1)
        self.setWidget(content)

    def set_title(self, title: str) -> None:
        """Set the heading, which is also the title in the list of pages."""
        self._heading.setText(title)
        self.setAccessibleName(title)

    def show_settings(self, settings: Settings) -> None:
        """Show ``settings`` in the controls, without saving anything."""
        raise NotImplementedError

    def set_colours(self, colours: Colours) -> None:
        """Override this in pages that paint something themselves."""

    def finish(self) -> None:
        """Save the text of a field that still has the focus."""

    def end(self) -> None:
        """Ask and hear nothing any more, because the program ends."""

    def save(self, row: FormRow, **fields: Any) -> bool:  # noqa: ANN401 - the fields of Settings
        """Save ``fields`` and return whether that worked; an error is shown below the row."""
        try:
            self._settings.change(**fields)
        except InputError as error:
            row.tell(engine_text(error.sentence), StyleRole.ERROR)
            return False
        row.tell(self.not_saved(), StyleRole.ERROR)
        return self._settings.failure is None

    def not_saved(self) -> str:
        """Return the sentence for a change that holds but could not be saved; empty if it was."""
        return not_saved_text(self._settings)

    def add_group(self, title: str = "") -> FormGroup:
        """Add a group below the others."""
        if title:
            self.add_title(title)
        else:
            self._content.insertSpacing(self._content.count() - 1, 8)
        group = FormGroup()
        if title:
            group.setAccessibleName(title)
        self._content.insertWidget(self._content.count() - 1, group)
        return group

    def add_title(self, title: str) -> None:
        """Add the title of what follows."""
        label = QLabel(title)
        set_role(label, StyleRole.TITLE)
        label.setContentsMargins(0, 12, 0, 0)
        label.setWordWrap(True)
        self._content.insertWidget(self._content.count() - 1, label)

    def add_widget(self, widget: QWidget) -> None:
        """Add a widget of its own below the groups."""
        self._content.insertWidget(self._content.count() - 1, widget)

    def add_note(self, text: str) -> None:
        """Add a sentence about the group above it."""
        label = QLabel(text)
        set_role(label, StyleRole.SECONDARY)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setContentsMargins(16, 0, 16, 0)
        self._content.insertWidget(self._content.count() - 1, label)

    def add_line(self, line: QHBoxLayout) -> None:
        """Add a line of buttons below the groups."""
        self._content.insertLayout(self._content.count() - 1, line)
