"""The settings dialog: the list of pages at the side, one page in the middle; every change is saved at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pausa.capture.devices import DeviceLister
from pausa.core.settings import Encoder
from pausa.core.settings_file import SettingsFile
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.automation.schedule import Schedule
from pausa.speech.model_shelf import ModelShelf
from pausa.ui.commands.remote_access import RemoteAccess
from pausa.ui.commands.remote_port import RemotePort
from pausa.ui.i18n.settings_texts import set_aside_text
from pausa.ui.keys.global_hotkeys import GlobalHotkeys
from pausa.ui.keys.shortcuts import Shortcuts
from pausa.ui.settings.appearance_page import AppearancePage
from pausa.ui.settings.automatic_page import AutomaticPage
from pausa.ui.settings.behaviour_page import BehaviourPage
from pausa.ui.settings.choosers import Chooser
from pausa.ui.settings.devices_page import DevicesPage
from pausa.ui.settings.files_page import FilesPage
from pausa.ui.settings.keys_page import ShortcutsPage
from pausa.ui.settings.page import Page
from pausa.ui.settings.recording_page import RecordingPage
from pausa.ui.settings.remote_page import RemotePage
from pausa.ui.settings.words_page import WordsPage
from pausa.ui.widgets.change_signal import ChangeSignal
from pausa.ui.widgets.file_browser import FileBrowser
from pausa.ui.widgets.icons import pixmap
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours

_NAVIGATION_WIDTH = 184
_NAVIGATION_ROW = 38
_EDGE = 20
_NARROW = 640
"""Below this width a drop-down list replaces the list of pages."""


class SettingsDialog(QDialog):
    """Can be shown again and again; it reads the settings each time.

    ``list_devices`` and ``probe_encoder`` are called on threads of their own: they may block and must not raise.
    """

    def __init__(
        self,
        *,
        settings: SettingsFile,
        shortcuts: Shortcuts,
        hotkeys: GlobalHotkeys,
        list_devices: DeviceLister,
        try_anew: Callable[[str], None],
        probe_encoder: Callable[[Encoder], VideoEncoder],
        default_folder: Path,
        remote: RemotePort,
        access: RemoteAccess,
        schedule: Schedule,
        schedule_news: ChangeSignal,
        models: ModelShelf,
        colours: Colours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(scaled(840), scaled(640))
        self._settings = settings
        self._file_browser = FileBrowser(self)
        self._colours = colours
        # Each page takes some milliseconds to make, and the user may open the dialog while recording.
        self._makers: dict[str, tuple[str, Callable[[], Page]]] = {
            "devices": (
                self.tr("Devices"),
                lambda: DevicesPage(settings=settings, list_devices=list_devices, try_anew=try_anew),
            ),
            "recording": (
                self.tr("Recording"),
                lambda: RecordingPage(settings=settings, probe_encoder=probe_encoder),
            ),
            "files": (
                self.tr("Files"),
                lambda: FilesPage(settings=settings, default_folder=default_folder),
            ),
            "behaviour": (self.tr("Behaviour"), lambda: BehaviourPage(settings=settings)),
            "words": (self.tr("Words"), lambda: WordsPage(settings=settings, shelf=models)),
            "automatic": (
                self.tr("Start and stop"),
                lambda: AutomaticPage(settings=settings, schedule=schedule, news=schedule_news),
            ),
            "remote": (
                self.tr("Remote control"),
                lambda: RemotePage(settings=settings, remote=remote, access=access),
            ),
            "shortcuts": (
                self.tr("Shortcuts"),
                lambda: ShortcutsPage(
                    settings=settings, shortcuts=shortcuts, hotkeys=hotkeys, colours=self._colours
                ),
            ),
            "appearance": (self.tr("Appearance"), lambda: AppearancePage(settings=settings)),
        }
        self._pages: dict[str, Page] = {}
        self.navigation = QListWidget()
        self.navigation.setObjectName("navigation")
        self.navigation.setAccessibleName(self.tr("Pages"))
        self.navigation.setFixedWidth(scaled(_NAVIGATION_WIDTH))
        self.navigation.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.narrow_navigation = Chooser()
        self.narrow_navigation.setAccessibleName(self.tr("Pages"))
        self._side = QWidget()
        self._stack = QStackedWidget()
        for title, _ in self._makers.values():
            item = QListWidgetItem(title, self.navigation)
            item.setSizeHint(QSize(0, scaled(_NAVIGATION_ROW)))
            item.setToolTip(title)
            self.narrow_navigation.addItem(title)
        self.banner = QFrame()
        self._banner_sign = QLabel()
        self._close = QPushButton(self.tr("Close"))
        self._arrange()
        self.set_colours(colours)
        self.navigation.currentRowChanged.connect(self._go_to)
        self.narrow_navigation.activated.connect(self._go_to)
        self._close.clicked.connect(self.accept)
        self._go_to(0)

    def page(self, name: str) -> Page:
        """Return the page ``devices``, ``recording``, ``files``, ``behaviour``, ``automatic``, ``remote``, ``shortcuts`` or ``appearance``."""
        if name not in self._pages:
            title, make = self._makers[name]
            page = self._pages[name] = make()
            page.set_title(title)
            page.show_settings(self._settings.value)
            self._stack.addWidget(page)
            # Qt would make one of them the default of the dialog when that is shown again.
            for button in page.findChildren(QPushButton):
                button.setAutoDefault(False)
        return self._pages[name]

    def show_page(self, name: str) -> None:
        """Show the page called ``name``, as in :meth:`page`."""
        self._go_to(list(self._makers).index(name))

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._banner_sign.setPixmap(pixmap("warning", colours.paused_text, 20, self.devicePixelRatioF()))
        for page in self._pages.values():
            page.set_colours(colours)

    def end(self) -> None:
        """Let the pages ask and hear nothing any more, because the program ends."""
        for page in self._pages.values():
            page.end()

    def showEvent(self, event: QShowEvent) -> None:
        self._show_settings()
        super().showEvent(event)
        self._fit()
        # Not what is visible: while the dialog is being shown nothing is.
        (self.narrow_navigation if self.width() < scaled(_NARROW) else self.navigation).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Reload the settings when the dialog becomes active: the window changes some too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible():
            if self.isActiveWindow():
                self._show_settings()
            else:
                self._finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from closing the dialog: in a field it ends the input."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._finish()
        super().done(result)

    def _finish(self) -> None:
        for page in self._pages.values():
            page.finish()

    def _show_settings(self) -> None:
        for page in self._pages.values():
            page.show_settings(self._settings.value)

    def _go_to(self, number: int) -> None:
        self._stack.setCurrentWidget(self.page(list(self._makers)[number]))
        self.navigation.setCurrentRow(number)
        self.narrow_navigation.setCurrentIndex(number)

    def _fit(self) -> None:
        narrow = self.width() < scaled(_NARROW)
        had_focus = self.navigation.hasFocus() or self.narrow_navigation.hasFocus()
        self.narrow_navigation.setVisible(narrow)
        self._side.setVisible(not narrow)
        if had_focus:
            (self.narrow_navigation if narrow else self.navigation).setFocus()

    # ── layout ───────────────────────────────────────────────────────────────────────────────────────

    def _arrange(self) -> None:
        self.setMinimumSize(400, 360)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(16, 20, 16, 16)
        side.addWidget(self.navigation)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(_EDGE, 16, _EDGE, 0)
        above.setSpacing(12)
        above.addWidget(self.narrow_navigation)
        above.addWidget(self.banner)
        middle.addLayout(above)
        middle.addWidget(self._stack, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._side)
        body.addLayout(middle, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addWidget(self._footer())
        self._fill_banner()

    def _footer(self) -> QWidget:
        footer = QFrame()
        footer.setObjectName("footer")
        note = QLabel(self.tr("Changes are saved at once."))
        set_role(note, StyleRole.SECONDARY)
        note.setWordWrap(True)
        self._close.setAutoDefault(False)
        line = QHBoxLayout(footer)
        line.setContentsMargins(_EDGE, 12, _EDGE, 12)
        line.setSpacing(16)
        line.addWidget(note, 1)
        line.addWidget(self._close)
        return footer

    def _fill_banner(self) -> None:
        set_aside = self._settings.set_aside
        self.banner.setObjectName("banner")
        self.banner.setVisible(set_aside is not None)
        if set_aside is None:
            return
        sentence = set_aside_text(self._settings)
        text = QLabel(sentence)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        self.banner.setAccessibleName(sentence)
        show = QPushButton(self.tr("Show the file"))
        show.setProperty("kind", "link")
        show.setAutoDefault(False)
        show.clicked.connect(lambda: self._file_browser.show(set_aside))
        line = QHBoxLayout(self.banner)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(12)
        line.addWidget(self._banner_sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        line.addWidget(show)
