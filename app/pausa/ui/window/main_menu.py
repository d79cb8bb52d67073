"""The window's menu: behind a button, and on macOS in the menu bar of the screen."""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from pausa.ui.commands.actions import HELP, LONGER, Actions

FAULTS = ("log", "diagnostics")
"""What helps to report a fault."""
_GROUPS = (
    ("record", "pause", "retake", "again", "mark", "stop", "arm", *LONGER.values(), "listen", "mute"),
    ("undo", "redo", "forget", "discard"),
    ("search", "folder", "compact", "fullscreen", "mirror", "ghost", "words", "prompter"),
    (*HELP, "settings", "remote", "about"),
    FAULTS,
    ("quit",),
)


def made_menu(actions: Actions, parent: QWidget) -> QMenu:
    """Return a menu of all actions, in groups."""
    menu = QMenu(parent)
    for number, group in enumerate(_GROUPS):
        if number:
            menu.addSeparator()
        for name in group:
            menu.addAction(actions[name])
    return menu


def fill_menu_bar(window: QMainWindow, actions: Actions, platform: str = sys.platform) -> None:
    """Fill the menu bar on macOS; on other systems the button is enough."""
    if platform == "darwin":
        menu = made_menu(actions, window)
        menu.setTitle("Pausa")
        window.menuBar().addMenu(menu)
        help_menu = window.menuBar().addMenu(QCoreApplication.translate("MainMenu", "Help"))
        help_menu.addActions([actions[name] for name in (*HELP, *FAULTS)])
