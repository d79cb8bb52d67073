"""The page for the folder and the names of recordings, and how long what was taken back is kept."""

import os
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pausa.core.paths import is_folder
from pausa.core.sentences import filled
from pausa.core.settings import Settings
from pausa.core.settings_file import SettingsFile
from pausa.core.time.wall_clock import local_now
from pausa.core.written_paths import expanded_path
from pausa.library.file_names import PLACEHOLDERS, file_name, misplaced
from pausa.ui.settings.choosers import Chooser
from pausa.ui.settings.page import Page
from pausa.ui.widgets.form import FormRow
from pausa.ui.widgets.last_folders import existing
from pausa.ui.widgets.style_role import StyleRole


class FilesPage(Page):
    """``default_folder`` is the meaning of an empty setting; ``now`` is the date in the example."""

    def __init__(
        self,
        *,
        settings: SettingsFile,
        default_folder: Path,
        now: datetime | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(settings=settings, parent=parent)
        self._default_folder = default_folder
        self._now = now or local_now()

        self.folder = QLineEdit()
        self.choose_folder = QPushButton(self.tr("Choose…"))
        self.open_folder = QPushButton(self.tr("Open"))
        self.standard_folder = QPushButton(self.tr("Use the default folder"))
        self.standard_folder.setProperty("kind", "link")
        self.pattern = QLineEdit()
        self._parts = [
            (self.tr("Date"), "{date}"),
            (self.tr("Time"), "{time}"),
            (self.tr("Title"), "{title}"),
        ]
        self._folder_row = FormRow(
            self.tr("Folder for recordings"),
            self._folder_controls(),
            about=self.tr("New recordings are saved here. Existing ones stay where they are."),
            wide=True,
        )
        self.folder.setAccessibleName(self.tr("Folder for recordings"))
        self._pattern_row = FormRow(
            self.tr("File name"),
            self._pattern_controls(),
            about=self.tr(
                "Recordings without a title are named like this. A title becomes the file’s name, unless you insert it here: then it stands where you put it."
            ),
            wide=True,
        )
        self.pattern.setAccessibleName(self.tr("File name"))
        self.keep_takes = Chooser(
            [
                (0, self.tr("Not at all")),
                (1, self.tr("1 day")),
                (7, self.tr("7 days")),
                (30, self.tr("30 days")),
            ]
        )
        self._keep_takes_row = FormRow(
            self.tr("Keep what was taken back"),
            self.keep_takes,
            about=self.tr(
                "After the recording has stopped, so that it can still be put back. It takes up room on the disk."
            ),
        )
        group = self.add_group()
        group.add(self._folder_row)
        group.add(self._pattern_row)
        taken_back = self.add_group(self.tr("Taken back"))
        taken_back.add(self._keep_takes_row)

        self.folder.editingFinished.connect(self._on_folder_edited)
        self.choose_folder.clicked.connect(self._on_choose_folder)
        self.open_folder.clicked.connect(self._on_open_folder)
        self.standard_folder.clicked.connect(self._on_standard_folder)
        self.pattern.textChanged.connect(self._show_example)
        self.pattern.editingFinished.connect(self._on_pattern_edited)
        self.keep_takes.activated.connect(self._on_keep_takes_chosen)

    def show_settings(self, settings: Settings) -> None:
        self.folder.setText(settings.folder or str(self._default_folder))
        self.standard_folder.setVisible(bool(settings.folder))
        self.pattern.setText(settings.name_pattern)
        self.keep_takes.choose(settings.keep_takes_days, self.tr("%n days", "", settings.keep_takes_days))
        self._show_example()

    def finish(self) -> None:
        if self.folder.isModified():
            self._on_folder_edited()
        if self.pattern.isModified():
            self._on_pattern_edited()

    def _on_keep_takes_chosen(self) -> None:
        self.save(self._keep_takes_row, keep_takes_days=self.keep_takes.currentData())

    # ── folder ───────────────────────────────────────────────────────────────────────────────────────

    def _folder_controls(self) -> QWidget:
        controls = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose_folder)
        buttons.addWidget(self.open_folder)
        buttons.addStretch(1)
        buttons.addWidget(self.standard_folder)
        layout = QVBoxLayout(controls)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.folder)
        layout.addLayout(buttons)
        controls.setFocusProxy(self.folder)
        return controls

    def _on_choose_folder(self) -> None:
        present = expanded_path(self.folder.text().strip() or str(self._default_folder))
        begin = existing((present, *present.parents[:-1]))
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for recordings"), begin)
        if chosen:
            self.folder.setText(str(Path(chosen)))
            self._on_folder_edited()

    def _on_open_folder(self) -> None:
        folder = Path(self._settings.value.folder or self._default_folder)
        if not is_folder(folder):
            self._folder_row.tell(self.tr("The folder will be created with the first recording."))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _on_standard_folder(self) -> None:
        if self.save(self._folder_row, folder=""):
            self.folder.setFocus()
            self.show_settings(self._settings.value)

    def _on_folder_edited(self) -> None:
        text = self.folder.text().strip()
        folder = expanded_path(text)
        trouble = self._folder_trouble(folder) if text and folder != self._default_folder else ""
        if trouble:
            self._folder_row.tell(filled(trouble, folder=text), StyleRole.ERROR)
            return
        self.folder.setModified(False)
        chosen = "" if not text or folder == self._default_folder else str(folder)
        if self.save(self._folder_row, folder=chosen):
            self.show_settings(self._settings.value)

    def _folder_trouble(self, folder: Path) -> str:
        if not folder.is_absolute() or not is_folder(folder):
            return self.tr(
                "The folder “{folder}” does not exist. Recordings still go to the folder used before."
            )
        if not os.access(folder, os.W_OK):
            return self.tr("Pausa cannot write to “{folder}”. Recordings still go to the folder used before.")
        return ""

    # ── name ─────────────────────────────────────────────────────────────────────────────────────────

    def _pattern_controls(self) -> QWidget:
        controls = QWidget()
        parts = QHBoxLayout()
        parts.setSpacing(4)
        for text, part in self._parts:
            button = QPushButton(f"+ {text}")
            button.setProperty("kind", "chip")
            button.setAccessibleName(filled(self.tr("Insert: {part}"), part=text))
            button.clicked.connect(lambda _checked=False, part=part: self._insert(part))
            parts.addWidget(button)
        parts.addStretch(1)
        layout = QVBoxLayout(controls)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.pattern)
        layout.addLayout(parts)
        controls.setFocusProxy(self.pattern)
        return controls

    def _insert(self, part: str) -> None:
        self.pattern.insert(part)
        self.pattern.setFocus()
        self._on_pattern_edited()

    def _on_pattern_edited(self) -> None:
        if wrong := misplaced(self.pattern.text()):
            text = self.tr(
                "“{part}” has no meaning here. These have: {known}. Files are still named as before."
            )
            known = "\u2002".join(PLACEHOLDERS)
            self._pattern_row.tell(filled(text, part=wrong, known=known), StyleRole.ERROR)
            return
        self.pattern.setModified(False)
        if self.save(self._pattern_row, name_pattern=self.pattern.text()):
            self._show_example()

    def _show_example(self) -> None:
        title = self.tr("Fourier series") if "{title}" in self.pattern.text() else ""
        name = file_name(self.pattern.text(), title, self._now)
        example = f"{name}.{self._settings.value.container.value}"
        self._pattern_row.tell(filled(self.tr("For example: {name}"), name=example))
