"""The guide, offline: chapters at the side, the text beside them."""

from pathlib import Path

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextBlock, QTextBlockFormat, QTextCursor, QTextTable
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from pausa.core.paths import resources_folder
from pausa.ui.widgets.text_size import scaled

_CHAPTER_LEVEL = 2
_NAVIGATION_WIDTHS = (200, 320)
_NAVIGATION_EDGES = 40
_NAVIGATION_ROW = 38
_NARROW = 600
_LINE_HEIGHT_PERCENT = 115.0
_CELL_PADDING = 5.0


def guide_file(folder: Path, language: str) -> Path:
    """Return the text in ``language`` (“de”, “zh_CN”) if there is one, else the English one."""
    translated = folder / f"guide_{language}.md"
    return translated if translated.is_file() else folder / "guide.md"


class GuideDialog(QDialog):
    """Fetches nothing, and no link leads out of the guide."""

    shortcuts_wanted = Signal()

    def __init__(self, *, file: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(940, 660)
        self.setMinimumSize(320, 320)
        self.chapters = QListWidget()
        self.chapters.setObjectName("navigation")
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.chapters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Guide"))
        self.text.setOpenLinks(False)
        self._shortcuts = QPushButton(self.tr("Keyboard shortcuts"))
        self._close = QPushButton(self.tr("Close"))
        for button in (self._shortcuts, self._close):
            button.setAutoDefault(False)
        self._blocks: list[QTextBlock] = []
        self._is_jumping = False
        self._arrange()
        language = QLocale().name()
        folder = resources_folder() / "guide"
        self._show(
            file or guide_file(folder, language if language == "zh_CN" else language.partition("_")[0])
        )
        self.chapters.currentRowChanged.connect(self._on_chapter_chosen)
        self.text.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._shortcuts.clicked.connect(self.shortcuts_wanted)
        self._close.clicked.connect(self.accept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chapters.setVisible(self.width() >= scaled(_NARROW))

    def _show(self, file: Path) -> None:
        self.text.setMarkdown(file.read_text(encoding="utf-8"))
        document = self.text.document()
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            self._set_spacing(block, level)
            if level == _CHAPTER_LEVEL:
                self._blocks.append(block)
                item = QListWidgetItem(block.text(), self.chapters)
                item.setSizeHint(QSize(0, scaled(_NAVIGATION_ROW)))
                item.setToolTip(block.text())
            block = block.next()
        self._fit_chapters()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format()
                form.setBorder(0)
                form.setCellPadding(_CELL_PADDING)
                form.setLeftMargin(-_CELL_PADDING)
                frame.setFormat(form)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.chapters.setCurrentRow(0)

    def _fit_chapters(self) -> None:
        measure = self.chapters.fontMetrics().horizontalAdvance
        titles = max((measure(block.text()) for block in self._blocks), default=0)
        narrowest, widest = (scaled(width) for width in _NAVIGATION_WIDTHS)
        self.chapters.setFixedWidth(min(max(narrowest, titles + _NAVIGATION_EDGES), widest))

    def _set_spacing(self, block: QTextBlock, level: int) -> None:
        """Set margins and line height, which Qt leaves tight for Markdown."""
        form = QTextBlockFormat()
        form.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if level:
            form.setTopMargin(24.0 if block.blockNumber() else 4.0)
            form.setBottomMargin(6.0)
        elif block.textList() is not None:
            form.setBottomMargin(4.0 if block.next().textList() is not None else 10.0)
        else:
            form.setBottomMargin(10.0)
        QTextCursor(block).mergeBlockFormat(form)

    def _on_chapter_chosen(self, number: int) -> None:
        if number < 0:
            return
        self._is_jumping = True
        self.text.verticalScrollBar().setValue(self._top(number))
        self._is_jumping = False

    def _on_scrolled(self, value: int) -> None:
        """Highlight the chapter at the top; at the end of the text the last, which may be too short to get there."""
        if self._is_jumping:
            return
        at_end = 0 < value == self.text.verticalScrollBar().maximum()
        at_top = max(number for number in range(len(self._blocks)) if self._top(number) <= value)
        with QSignalBlocker(self.chapters):
            self.chapters.setCurrentRow(len(self._blocks) - 1 if at_end else at_top)

    def _top(self, number: int) -> int:
        """Return the scroll position of chapter ``number``; the first includes the title above it."""
        layout = self.text.document().documentLayout()
        return round(layout.blockBoundingRect(self._blocks[number]).top()) if number else 0

    def _arrange(self) -> None:
        body = QHBoxLayout()
        body.setContentsMargins(16, 16, 16, 16)
        body.setSpacing(16)
        body.addWidget(self.chapters)
        body.addWidget(self.text, 1)
        footer = QFrame()
        footer.setObjectName("footer")
        line = QHBoxLayout(footer)
        line.setContentsMargins(20, 12, 20, 12)
        line.addWidget(self._shortcuts)
        line.addStretch(1)
        line.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        whole.addWidget(footer)
