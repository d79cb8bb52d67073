"""With which model, and in which language, the words of a recording are written."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from pausa.core.sentences import filled
from pausa.speech.models import Model
from pausa.speech.spoken_languages import SPOKEN_LANGUAGES
from pausa.ui.i18n.spoken_languages_texts import language_name
from pausa.ui.widgets.form import FormGroup, FormRow
from pausa.ui.widgets.screen_room import room_for
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled

_WIDTH = 520


class WritingDialog(QDialog):
    """Asks, and changes no setting."""

    chosen = Signal(str, str, bool)
    """The model's name, the language as two letters, empty if it is to be found out, and whether corrected words stay."""
    models_asked = Signal()
    """Get more models."""

    def __init__(
        self,
        parent: QWidget,
        *,
        models: Sequence[Model],
        model: str,
        language: str,
        engine: str = "",
        corrected: int = 0,
    ) -> None:
        """``model``, ``language``: what is chosen at first. ``engine``: what wrote the words that are there; empty: there are none."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        again = bool(engine)
        title = self.tr("Write the words again") if again else self.tr("Write the words")
        self.setWindowTitle(title)
        self.setMinimumWidth(min(scaled(_WIDTH), room_for(self).width()))
        self._models = {one.name: one for one in models}
        self.model = self._chooser()
        for one in models:
            text = self.tr("{name}, English only") if one.is_english_only else "{name}"
            self.model.addItem(filled(text, name=one.name), one.name)
        self.language = self._chooser()
        self.language.addItem(self.tr("Found out by itself"), "")
        names = sorted(((language_name(code), code) for code in SPOKEN_LANGUAGES), key=lambda one: one[0])
        for name, code in names:
            self.language.addItem(name, code)
        self.keep = QCheckBox()
        self.keep.setChecked(True)
        self.write = QPushButton(self.tr("Write"))
        self._lay_out(title, engine, corrected)
        self.model.setCurrentIndex(max(0, self.model.findData(model)))
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.model.currentIndexChanged.connect(lambda _index: self._tell())
        self.language.currentIndexChanged.connect(lambda _index: self._tell())
        self._tell()
        self.write.setFocus()

    def _lay_out(self, title: str, engine: str, corrected: int) -> None:
        heading = QLabel(title)
        set_role(heading, StyleRole.TITLE)
        explanation = QLabel(
            filled(
                self.tr(
                    "The words that are there were written by {engine}; they stay until the new ones are. It goes on in the background, and waits while something is recorded."
                ),
                engine=engine,
            )
            if engine
            else self.tr("It goes on in the background, and waits while something is recorded.")
        )
        for label in (heading, explanation):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        group = FormGroup()
        self._model_row = FormRow(
            self.tr("Model"), self.model, about=self.tr("Larger ones write better and take longer.")
        )
        self._language_row = FormRow(self.tr("Language that is spoken"), self.language, reserves=True)
        group.add(self._model_row)
        group.add(self._language_row)
        if corrected:
            text = self.tr("Keep the %n sentences that you have corrected", "", corrected)
            group.add(FormRow(text, self.keep))
        more = QPushButton(self.tr("Get other models…"))
        more.setProperty("kind", "link")
        more.setAutoDefault(False)
        more.clicked.connect(self.models_asked)
        more.clicked.connect(self.reject)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.write.setDefault(True)
        self.write.clicked.connect(self._on_write)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(more)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.write)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(explanation)
        column.addSpacing(8)
        column.addWidget(group)
        column.addSpacing(8)
        column.addLayout(row)

    def _chooser(self) -> QComboBox:
        chooser = QComboBox()
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setMinimumContentsLength(16)
        # The list's own delegate does not follow the style sheet.
        chooser.setItemDelegate(QStyledItemDelegate(chooser))
        return chooser

    def _tell(self) -> None:
        """Say what does not go together."""
        model = self._models.get(self.model.currentData())
        if model is not None and not model.knows(self.language.currentData()):
            text = filled(self.tr("The model {name} knows English only."), name=model.name)
            self._language_row.tell(text, StyleRole.WARNING)
        else:
            self._language_row.tell("")
        self.write.setEnabled(model is not None)

    def _on_write(self) -> None:
        self.chosen.emit(self.model.currentData(), self.language.currentData(), self.keep.isChecked())
        self.accept()
