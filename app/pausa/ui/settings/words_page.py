"""The page for words: whether what is said is written, by which model, in which language, and where the words go."""

import platform
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QVBoxLayout, QWidget

from pausa.core.errors import PausaError
from pausa.core.sentences import filled
from pausa.core.settings import Settings
from pausa.core.settings_file import SettingsFile
from pausa.speech.installed_engine import engine_is_installed
from pausa.speech.model_shelf import ModelShelf
from pausa.speech.models import Model, read_model
from pausa.speech.spoken_languages import SPOKEN_LANGUAGES
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.spoken_languages_texts import language_name
from pausa.ui.settings.choosers import Chooser
from pausa.ui.settings.model_getter import ModelGetter
from pausa.ui.settings.models_dialog import ModelsDialog
from pausa.ui.settings.page import Page
from pausa.ui.widgets.check_line import CheckLine
from pausa.ui.widgets.choice_bar import ChoiceBar
from pausa.ui.widgets.form import FormRow
from pausa.ui.widgets.last_folders import existing
from pausa.ui.widgets.style_role import StyleRole
from pausa.ui.widgets.wrapping_line import WrappingLine

_PIP = 'pip install "pausa[words]"'
_FILES = {"srt": "SRT", "vtt": "WebVTT", "txt": "TXT", "json": "JSON"}
"""As the settings name them → as people do."""


class WordsPage(Page):
    """Says how to get what is missing; everything can be set before it is there."""

    def __init__(
        self,
        *,
        settings: SettingsFile,
        shelf: ModelShelf,
        has_engine: Callable[[], bool] = engine_is_installed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(settings=settings, parent=parent)
        self._shelf = shelf
        self._has_engine = has_engine
        self.getter = ModelGetter(shelf, self)
        self.on = QCheckBox()
        self.model = Chooser()
        self.choose_folder = QPushButton(self.tr("Choose a folder…"))
        self.get_model = QPushButton(self.tr("Get a model…"))
        self.language = Chooser(
            [
                ("", self.tr("Found out by itself")),
                *sorted(((code, language_name(code)) for code in SPOKEN_LANGUAGES), key=lambda one: one[1]),
            ]
        )
        self.in_file = QCheckBox()
        self.files = {name: CheckLine(text) for name, text in _FILES.items()}
        self.place = ChoiceBar([(True, self.tr("Beside the picture")), (False, self.tr("Under the picture"))])
        self._arrange()
        self.on.clicked.connect(lambda on: self._save(self._on_row, words_on=on))
        self.model.activated.connect(self._on_model_chosen)
        self.choose_folder.clicked.connect(self._on_choose_folder)
        self.get_model.clicked.connect(self._on_get_model)
        self.language.activated.connect(
            lambda: self._save(self._language_row, words_language=self.language.currentData())
        )
        self.in_file.clicked.connect(lambda on: self.save(self._in_file_row, words_in_file=on))
        for box in self.files.values():
            box.clicked.connect(self._on_files_chosen)
        self.place.chosen.connect(lambda beside: self.save(self._place_row, words_beside=beside))
        self.getter.changed.connect(self._on_getter_changed)

    def show_settings(self, settings: Settings) -> None:
        self.on.setChecked(settings.words_on)
        self._fill_models(settings)
        self.language.choose(settings.words_language, settings.words_language)
        self.in_file.setChecked(settings.words_in_file)
        chosen = settings.words_files.split()
        for name, box in self.files.items():
            box.setChecked(name in chosen)
        self.place.choose(settings.words_beside)
        self._tell()

    def end(self) -> None:
        self.getter.close()

    # ── layout ───────────────────────────────────────────────────────────────────────────────────────

    def _arrange(self) -> None:
        self._on_row = FormRow(
            self.tr("Write what is said while recording"),
            self.on,
            about=self.tr(
                "On this computer: neither sound nor words leave it. What is said in a pause is not listened to."
            ),
            reserves=True,
        )
        self._model_row = FormRow(
            self.tr("Model"),
            self._model_controls(),
            about=self.tr("It turns speech into words. Larger ones write better and take longer."),
            wide=True,
            reserves=True,
        )
        self.model.setAccessibleName(self.tr("Model"))
        self._language_row = FormRow(self.tr("Language that is spoken"), self.language)
        group = self.add_group()
        for row in (self._on_row, self._model_row, self._language_row):
            group.add(row)
        self._in_file_row = FormRow(
            self.tr("Subtitles in the file"),
            self.in_file,
            about=self.tr("A track that players can show and hide."),
        )
        self._files_row = FormRow(
            self.tr("Files beside it"),
            self._file_controls(),
            about=self.tr("SRT and WebVTT are subtitles, TXT is for reading, JSON is for programs."),
            wide=True,
        )
        finished = self.add_group(self.tr("When a recording is finished"))
        finished.add(self._in_file_row)
        finished.add(self._files_row)
        self._place_row = FormRow(self.tr("Where words stand"), self.place)
        self.add_group(self.tr("In the window")).add(self._place_row)

    def _model_controls(self) -> QWidget:
        controls = QWidget()
        buttons = WrappingLine()
        buttons.add(self.get_model)
        buttons.add(self.choose_folder)
        layout = QVBoxLayout(controls)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.model)
        layout.addWidget(buttons)
        controls.setFocusProxy(self.model)
        return controls

    def _file_controls(self) -> QWidget:
        controls = QWidget()
        layout = QVBoxLayout(controls)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for box in self.files.values():
            layout.addWidget(box)
        controls.setFocusProxy(self.files["srt"])
        return controls

    # ── what holds ───────────────────────────────────────────────────────────────────────────────────

    def _save(self, row: FormRow, **fields: object) -> None:
        if self.save(row, **fields):
            self._tell()

    def _tell(self) -> None:
        """Say what is missing, where something is; else from when on a change holds."""
        settings = self._settings.value
        if self.not_saved():
            return
        if not self._has_engine():
            self._on_row.tell(self._missing_engine(), StyleRole.WARNING)
        else:
            self._on_row.tell(self.tr("A change holds from the next recording on."))
        model = self._used(settings)
        if self.getter.model is None:
            if isinstance(model, PausaError):
                self._model_row.tell(engine_text(model.sentence), StyleRole.WARNING)
            else:
                self._model_row.tell("")
        if isinstance(model, Model) and not model.knows(settings.words_language):
            text = self.tr("The model {name} knows English only.")
            self._language_row.tell(filled(text, name=model.name), StyleRole.WARNING)
        else:
            self._language_row.tell("")

    def _missing_engine(self) -> str:
        if not getattr(sys, "frozen", False):
            return filled(
                self.tr(
                    "What writes words is not installed. In a terminal: {command}. Then start Pausa again."
                ),
                command=_PIP,
            )
        if platform.system() == "Linux":
            return self.tr(
                "What writes words is not installed. Install the package pausa-words, and start Pausa again."
            )
        return filled(
            self.tr(
                "This installation brings nothing that writes words. Installed by {command}, Pausa does."
            ),
            command=_PIP,
        )

    def _used(self, settings: Settings) -> "Model | PausaError":
        try:
            return self._shelf.chosen(settings.words_model, settings.words_language)
        except PausaError as error:
            return error

    # ── model ────────────────────────────────────────────────────────────────────────────────────────

    def _fill_models(self, settings: Settings) -> None:
        self.model.clear()
        models = self._shelf.models()
        try:
            suits = self._shelf.chosen("", settings.words_language).name
            self.model.addItem(filled(self.tr("Automatic ({name})"), name=suits), "")
        except PausaError:
            self.model.addItem(self.tr("None yet"), "")
        for model in models:
            text = self.tr("{name}, English only") if model.is_english_only else "{name}"
            self.model.addItem(filled(text, name=model.name), model.name)
        self.model.choose(settings.words_model, settings.words_model)

    def _on_model_chosen(self) -> None:
        self._save(self._model_row, words_model=self.model.currentData())

    def _on_choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder with a model"), existing((self._shelf.folder, Path.home()))
        )
        if chosen:
            self.take_folder(Path(chosen))

    def take_folder(self, folder: Path) -> None:
        """Use the model in ``folder``; if there is none, say so and use what was used before."""
        try:
            read_model(folder)
        except PausaError as error:
            self._model_row.tell(engine_text(error.sentence), StyleRole.ERROR)
            return
        if self.save(self._model_row, words_model=str(folder)):
            self.show_settings(self._settings.value)

    def _on_get_model(self) -> None:
        dialog = ModelsDialog(self._shelf, self.getter, parent=self)
        dialog.open()

    def _on_getter_changed(self) -> None:
        """Show what comes also where the dialog is closed, and what came among the others."""
        getter = self.getter
        if getter.model is not None:
            progress = getter.progress
            percent = 100 * progress.done_bytes // progress.size_bytes if progress is not None else 0
            text = self.tr("{name} comes: {percent} %")
            self._model_row.tell(filled(text, name=getter.model.name, percent=percent))
            return
        self.show_settings(self._settings.value)
        if getter.error:
            self._model_row.tell(getter.error, StyleRole.ERROR)
        elif getter.got is not None:
            self._model_row.tell(filled(self.tr("{name} is there."), name=getter.got.name))

    def _on_files_chosen(self) -> None:
        chosen = " ".join(name for name, box in self.files.items() if box.isChecked())
        self.save(self._files_row, words_files=chosen)
