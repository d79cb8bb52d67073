"""The dialog in which models are got: what there is, how large and how good, from where, and under which licence."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pausa.core.sentences import filled
from pausa.speech.got_models import begun_bytes, is_whole
from pausa.speech.model_catalogue import OFFERED_MODELS, OfferedModel
from pausa.speech.model_shelf import ModelShelf
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.times_and_sizes import size_text
from pausa.ui.settings.model_getter import ModelGetter
from pausa.ui.settings.read_only_table import ReadOnlyTable
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.wrapping_line import WrappingLine

_NAME, _LANGUAGES, _SIZE, _STATE = range(4)
_FINEST = 1000
"""Steps of the progress bar."""
_ABOUT_HEIGHT = 56
_LEAST_STATE = 120


class ModelsDialog(QDialog):
    """What comes goes on coming when it is closed."""

    def __init__(self, shelf: ModelShelf, getter: ModelGetter, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shelf = shelf
        self._getter = getter
        self.setWindowTitle(self.tr("Get a model"))
        self.resize(scaled(640), scaled(520))
        self.setMinimumSize(320, 360)
        intro = QLabel(
            self.tr(
                "A model is what turns speech into words, on this computer. The larger it is, the better it writes and the longer it takes. Nothing is fetched unless you get it here."
            )
        )
        intro.setWordWrap(True)
        set_role(intro, StyleRole.SECONDARY)
        columns = [self.tr("Model"), self.tr("Languages"), self.tr("Size"), self.tr("State")]
        self.table = ReadOnlyTable(
            columns, name=self.tr("Models"), numbers=(_SIZE,), stretched=_STATE, rows=len(OFFERED_MODELS)
        )
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setMinimumHeight(scaled(_ABOUT_HEIGHT))
        self._about.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setRange(0, _FINEST)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much has come"))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.get = QPushButton(self.tr("Get"))
        self.stop = QPushButton(self.tr("Stop"))
        self.remove = QPushButton(self.tr("Remove"))
        self.close_it = QPushButton(self.tr("Close"))
        getting = WrappingLine()
        for button in (self.get, self.stop, self.remove):
            getting.add(button)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(getting, 1)
        line.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(intro)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._about)
        layout.addWidget(self.bar)
        layout.addLayout(line)
        for button in (self.get, self.stop, self.remove, self.close_it):
            button.setAutoDefault(False)
        self.get.clicked.connect(lambda: getter.get(self._chosen))
        self.stop.clicked.connect(getter.stop)
        self.remove.clicked.connect(lambda: getter.remove(self._chosen))
        self.close_it.clicked.connect(self.accept)
        self.table.itemSelectionChanged.connect(self._show)
        getter.changed.connect(self._show)
        self._fill()
        self.table.selectRow(self._first_row())

    @property
    def about(self) -> str:
        """What is said about the chosen model, or what went wrong."""
        return self._about.accessibleName()

    @property
    def _chosen(self) -> OfferedModel:
        return OFFERED_MODELS[max(0, self.table.currentRow())]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _first_row(self) -> int:
        """Return the row of what comes, else of the one that suits most people."""
        name = self._getter.model.name if self._getter.model is not None else "base"
        return next(row for row, model in enumerate(OFFERED_MODELS) if model.name == name)

    def _fill(self) -> None:
        for row, model in enumerate(OFFERED_MODELS):
            languages = self.tr("English") if model.is_english else self.tr("Many")
            for column, text in enumerate((model.name, languages, size_text(model.size_bytes), "")):
                item = QTableWidgetItem(text)
                item.setTextAlignment(self.table.alignment(column))
                self.table.setItem(row, column, item)

    def _show(self) -> None:
        """Show what is there and what comes, and what can be done with the chosen one."""
        there = {model.name for model in self._shelf.models()}
        for row, model in enumerate(OFFERED_MODELS):
            item = self.table.item(row, _STATE)
            if item is not None and item.text() != (text := self._state_text(model, there)):
                item.setText(text)
        getter, chosen = self._getter, self._chosen
        if getter.error:
            self._say(getter.error, StyleRole.ERROR)
        else:
            source = chosen.source.removeprefix("https://")
            details = filled(
                self.tr(
                    "Licence: {licence}. From {source}, over an encrypted connection; each file is checked."
                ),
                licence=chosen.licence,
                source=source,
            )
            self._say(f"{engine_text(chosen.about)} {details}")
        is_coming = getter.model is not None
        self.bar.setVisible(is_coming)
        if getter.progress is not None:
            self.bar.setValue(_FINEST * getter.progress.done_bytes // getter.progress.size_bytes)
        elif not is_coming:
            self.bar.setValue(0)
        begun = begun_bytes(self._shelf.folder, chosen) > 0
        own = is_whole(self._shelf.folder, chosen)
        had_focus = self.get.hasFocus() or self.stop.hasFocus()
        self.get.setText(self.tr("Go on") if begun else self.tr("Get"))
        self.get.setEnabled(not is_coming and chosen.name not in there)
        self.stop.setEnabled(is_coming)
        self.remove.setEnabled((own or begun) and getter.model is not chosen)
        if had_focus:
            (self.stop if is_coming else self.get if self.get.isEnabled() else self.table).setFocus()

    def _state_text(self, model: OfferedModel, there: set[str]) -> str:
        progress = self._getter.progress
        if self._getter.model is model:
            if progress is None:
                return self.tr("Begins…")
            if progress.waits:
                return self.tr("The connection broke; trying again…")
            percent = 100 * progress.done_bytes // progress.size_bytes
            return filled(self.tr("{percent} % has come"), percent=percent)
        if model.name in there:
            return self.tr("On this computer")
        if begun := begun_bytes(self._shelf.folder, model):
            percent = 100 * begun // model.size_bytes
            return filled(self.tr("Stopped at {percent} %"), percent=percent)
        return ""

    def _fit(self) -> None:
        """Give each column what it needs, and the rest to the state; where that is little, leave out the languages."""
        header, room = self.table.horizontalHeader(), self.table.viewport().width()
        needed = {
            column: max(self.table.sizeHintForColumn(column), header.sectionSizeHint(column)) + 8
            for column in (_NAME, _LANGUAGES, _SIZE)
        }
        self.table.setColumnHidden(_LANGUAGES, room - sum(needed.values()) < scaled(_LEAST_STATE))
        for column, width in needed.items():
            header.resizeSection(column, width)

    def _say(self, text: str, role: StyleRole = StyleRole.SECONDARY) -> None:
        self._about.setText(text)
        self._about.setAccessibleName(text)
        set_role(self._about, role)
