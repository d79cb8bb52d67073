"""Opens the dialogs, each made when it is first needed. None is modal, so that the user can pause meanwhile."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pausa.capture.devices import DeviceLister
from pausa.core.settings_file import SettingsFile
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.video_encoders import choose_encoder
from pausa.recording.automation.schedule import Schedule
from pausa.speech.model_shelf import ModelShelf
from pausa.ui.commands.actions import Actions
from pausa.ui.commands.remote_access import RemoteAccess
from pausa.ui.commands.remote_port import RemotePort
from pausa.ui.keys.global_hotkeys import GlobalHotkeys
from pausa.ui.keys.shortcuts import Shortcuts
from pausa.ui.widgets.change_signal import ChangeSignal
from pausa.ui.widgets.screen_room import ScreenFollower, fit_to_screen, keep_on_screens
from pausa.ui.widgets.theme import Colours

if TYPE_CHECKING:  # many widgets, loaded when the dialog is first opened
    from pausa.ui.settings.settings_dialog import SettingsDialog


class Dialogs(QObject):
    test_wanted = Signal(object)
    """The user wants a test recording of this length, in ns."""

    coming = Signal()
    """One is about to stand in front of the window."""

    def __init__(
        self,
        *,
        window: QWidget,
        actions: Actions,
        settings: SettingsFile,
        shortcuts: Shortcuts,
        hotkeys: GlobalHotkeys,
        ffmpeg: Ffmpeg,
        default_folder: Path,
        list_devices: DeviceLister,
        try_anew: Callable[[str], None],
        remote: RemotePort,
        access: RemoteAccess,
        schedule: Schedule,
        schedule_news: ChangeSignal,
        models: ModelShelf,
        colours: Colours,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._shortcuts = shortcuts
        self._hotkeys = hotkeys
        self._ffmpeg = ffmpeg
        self._default_folder = default_folder
        self._list_devices = list_devices
        self._try_anew = try_anew
        self._remote = remote
        self._access = access
        self._schedule = schedule
        self._schedule_news = schedule_news
        self._models = models
        self._colours = colours
        self._settings_dialog: SettingsDialog | None = None
        self._opened: dict[str, QDialog] = {}
        actions["settings"].triggered.connect(lambda: self.show_settings())
        actions["guide"].triggered.connect(lambda: self._toggle("guide", self.show_guide))
        actions["shortcuts"].triggered.connect(lambda: self._toggle("shortcuts", self.show_shortcuts))
        actions["remote"].triggered.connect(lambda: self.show_settings("remote"))
        actions["about"].triggered.connect(self.show_about)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        if self._settings_dialog is not None:
            self._settings_dialog.set_colours(colours)

    def end(self) -> None:
        """Let the dialogs ask and hear nothing any more, because the program ends. Idempotent."""
        if self._settings_dialog is not None:
            self._settings_dialog.end()

    def show_settings(self, page: str = "") -> None:
        """Show ``page``, or the page that was shown last."""
        if self._settings_dialog is None:
            from pausa.ui.settings.settings_dialog import SettingsDialog

            self._settings_dialog = SettingsDialog(
                settings=self._settings,
                shortcuts=self._shortcuts,
                hotkeys=self._hotkeys,
                list_devices=self._list_devices,
                try_anew=self._try_anew,
                probe_encoder=lambda wanted: choose_encoder(wanted, self._ffmpeg.path, sys.platform),
                default_folder=self._default_folder,
                remote=self._remote,
                access=self._access,
                schedule=self._schedule,
                schedule_news=self._schedule_news,
                models=self._models,
                colours=self._colours,
                parent=self._window,
            )
        if page:
            self._settings_dialog.show_page(page)
        self._show_in_front(self._settings_dialog)

    def show_guide(self) -> None:
        from pausa.ui.dialogs.guide import GuideDialog

        if not self._is_open("guide"):
            guide = GuideDialog(parent=self._window)
            guide.shortcuts_wanted.connect(self.show_shortcuts)
            self._open("guide", guide)

    def show_shortcuts(self) -> None:
        from pausa.ui.dialogs.shortcut_sheet import ShortcutSheet

        if not self._is_open("shortcuts"):
            sheet = ShortcutSheet(shortcuts=self._shortcuts, hotkeys=self._hotkeys, parent=self._window)
            sheet.change_wanted.connect(lambda: self.show_settings("shortcuts"))
            sheet.guide_wanted.connect(self.show_guide)
            self._open("shortcuts", sheet)

    def show_about(self) -> None:
        from pausa.ui.dialogs.about import AboutDialog

        if not self._is_open("about"):
            version = ".".join(str(part) for part in self._ffmpeg.version)
            about = AboutDialog(ffmpeg_version=version, parent=self._window)
            self._open("about", about)

    def show_welcome(self) -> None:
        from pausa.ui.dialogs.welcome import TEST_NS, WelcomeDialog

        if not self._is_open("welcome"):
            welcome = WelcomeDialog(
                settings=self._settings,
                list_devices=self._list_devices,
                try_anew=self._try_anew,
                parent=self._window,
            )
            welcome.test_wanted.connect(lambda: self.test_wanted.emit(TEST_NS))
            welcome.network_camera_wanted.connect(lambda: self.show_settings("devices"))
            self._open("welcome", welcome)

    def _toggle(self, name: str, show: Callable[[], None]) -> None:
        """Close the dialog if it is the active window, else show it: the key that opens it closes it too."""
        opened = self._opened.get(name)
        if opened is not None and opened.isActiveWindow():
            opened.close()
        else:
            show()

    def _is_open(self, name: str) -> bool:
        if name in self._opened:
            self._show_in_front(self._opened[name])
            return True
        return False

    def _open(self, name: str, dialog: QDialog) -> None:
        self._opened[name] = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda: self._opened.pop(name, None))
        self._show_in_front(dialog)

    def _show_in_front(self, dialog: QDialog) -> None:
        self.coming.emit()
        if not dialog.isVisible():
            if dialog.findChild(ScreenFollower) is not None:
                # It has been shown before. Without a place of its own it would be centred anew, now with its frame.
                dialog.move(dialog.pos())
            fit_to_screen(dialog)
        dialog.show()
        fit_to_screen(dialog)
        if dialog.findChild(ScreenFollower) is None:
            ScreenFollower(dialog, partial(keep_on_screens, dialog))
        dialog.raise_()
        dialog.activateWindow()
