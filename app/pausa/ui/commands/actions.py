"""One QAction for each thing that the user can do; buttons, menus, tray and keys trigger the same one."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from pausa.core.edit.change import ChangeKind
from pausa.ui.state.view_state import Phase, Primary, ViewState
from pausa.ui.widgets.icons import icon
from pausa.ui.widgets.theme import Colours

RECORDING = ("record", "pause", "retake", "mark", "stop")
"""Enabled or not depending on the recording's state."""

IN_DIALOGS = (*RECORDING, "mute", "undo", "redo")
"""Their keys work in dialogs too: people record while they read the guide or are asked something."""

HELP = ("guide", "shortcuts")
"""Their keys work in every window and dialog."""

LONGER = {5: "longer5", 10: "longer10"}
"""What makes a scheduled recording longer, by the minutes."""

_ICONS = {
    "record": "record",
    "pause": "pause",
    "retake": "retake",
    "mark": "mark",
    "mute": "microphone-off",
    "stop": "stop",
    "discard": "trash",
    "listen": "play",
    "forget": "trash",
    "search": "search",
    "play": "play",
    "rename": "rename",
    "trash": "trash",
    "undo": "undo",
    "redo": "redo",
    "compact": "compact",
    "fullscreen": "expand",
    "settings": "settings",
    "remote": "remote",
    "arm": "fermata",
    "guide": "guide",
    "shortcuts": "shortcuts",
    "recordings": "recordings",
    "show": "expand",
    "folder": "recordings",
    "about": "information",
    "quit": "close",
}


class Actions(QObject):
    """Id → action. The settings hold keys under the same ids."""

    def __init__(self, colours: Colours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.by_id = {name: self._made(name, text) for name, text in self._texts().items()}
        self.by_id["mirror"].setCheckable(True)
        self.by_id["ghost"].setCheckable(True)
        self.by_id["recordings"].setCheckable(True)
        for name in ("words", "prompter", "roll"):
            self.by_id[name].setCheckable(True)
        for name in ("again", "roll"):
            self.by_id[name].setEnabled(False)
        self.by_id["mute"].setCheckable(True)
        self.by_id["remote"].setVisible(False)
        for name in ("until", *LONGER.values()):
            self.by_id[name].setVisible(False)
        for name in HELP:
            self.by_id[name].setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self._resumes = False
        self.set_colours(colours)

    def __getitem__(self, name: str) -> QAction:
        return self.by_id[name]

    @property
    def of_recording(self) -> list[QAction]:
        """The actions that command a recording."""
        return [self.by_id[name] for name in RECORDING]

    @property
    def in_dialogs(self) -> list[QAction]:
        """The actions whose keys also work in a dialog."""
        return [self.by_id[name] for name in IN_DIALOGS]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self.by_id.values())

    def set_colours(self, colours: Colours) -> None:
        """Paint the icons in the theme's text colour."""
        self._colours = colours
        for name, icon_name in _ICONS.items():
            self.by_id[name].setIcon(icon(icon_name, colours.text, colours.secondary))
        self._paint_pause()

    def update_view(self, view: ViewState) -> None:
        """Enable and name the actions for the state."""
        enabled = {
            "record": view.can_record,
            "pause": view.can_pause,
            "retake": view.can_retake,
            "mark": view.can_mark,
            "stop": view.can_stop,
            "discard": view.can_discard,
            "listen": view.can_listen,
            "forget": view.can_forget,
        }
        for name, can in enabled.items():
            self.by_id[name].setEnabled(can)
        self.by_id["listen"].setText(self.tr("Stop playing") if view.listening else self.tr("Play from here"))
        undo = self.tr("Undo deletion") if view.undo_deletes else self._undo_text(view.undo)
        self._name("undo", undo, enabled=view.undo_deletes or view.undo is not None)
        self._name("redo", self._redo_text(view.redo), enabled=view.redo is not None)
        resumes = view.primary in (Primary.RESUME, Primary.GO_ON_NOW)
        self.by_id["pause"].setText(self._pause_text(view.primary))
        if resumes != self._resumes:
            self._resumes = resumes
            self._paint_pause()
        self.by_id["record"].setText(
            self.tr("Start now") if view.primary is Primary.START_NOW else self.tr("Record")
        )
        armed = view.phase is Phase.ARMED
        self.by_id["stop"].setText(self.tr("Call off") if armed else self.tr("Stop"))
        self.by_id["stop"].setToolTip(
            self.tr("Let no recording begin by itself") if armed else self._tips()["stop"]
        )

    def _pause_text(self, primary: Primary) -> str:
        match primary:
            case Primary.RESUME:
                return self.tr("Resume")
            case Primary.GO_ON_NOW:
                return self.tr("Record now")
            case _:
                return self.tr("Pause")

    def _name(self, action: str, words: str, *, enabled: bool) -> None:
        self.by_id[action].setText(words)
        self.by_id[action].setToolTip(words)
        self.by_id[action].setEnabled(enabled)

    def _undo_text(self, change: ChangeKind | None) -> str:
        match change:
            case ChangeKind.RETAKE:
                return self.tr("Undo retake")
            case ChangeKind.GO_BACK:
                return self.tr("Undo going back")
            case ChangeKind.PUT_BACK:
                return self.tr("Undo putting back")
            case ChangeKind.MARK:
                return self.tr("Undo mark")
            case ChangeKind.REMOVE:
                return self.tr("Undo removing")
            case ChangeKind.TRIM:
                return self.tr("Undo trimming")
            case ChangeKind.SPLIT:
                return self.tr("Undo splitting")
            case ChangeKind.RENAME_MARK:
                return self.tr("Undo renaming a chapter")
            case _:
                return self.tr("Undo")

    def _redo_text(self, change: ChangeKind | None) -> str:
        match change:
            case ChangeKind.RETAKE:
                return self.tr("Redo retake")
            case ChangeKind.GO_BACK:
                return self.tr("Redo going back")
            case ChangeKind.PUT_BACK:
                return self.tr("Redo putting back")
            case ChangeKind.MARK:
                return self.tr("Redo mark")
            case ChangeKind.REMOVE:
                return self.tr("Redo removing")
            case ChangeKind.TRIM:
                return self.tr("Redo trimming")
            case ChangeKind.SPLIT:
                return self.tr("Redo splitting")
            case ChangeKind.RENAME_MARK:
                return self.tr("Redo renaming a chapter")
            case _:
                return self.tr("Redo")

    def _paint_pause(self) -> None:
        """Give Pause the icon of what it does next, as on the large button."""
        sign = "record" if self._resumes else "pause"
        self.by_id["pause"].setIcon(icon(sign, self._colours.text, self._colours.secondary))

    def _made(self, name: str, text: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setToolTip(self._tips().get(name, text))
        return action

    def _texts(self) -> dict[str, str]:
        return {
            "record": self.tr("Record"),
            "pause": self.tr("Pause"),
            "retake": self.tr("Retake"),
            "again": self.tr("Retake from the last sentence"),
            "mark": self.tr("Mark"),
            "arm": self.tr("Wait again"),
            "until": "",
            "longer5": self.tr("5 minutes longer"),
            "longer10": self.tr("10 minutes longer"),
            "listen": self.tr("Play from here"),
            "mute": self.tr("Mute the microphone"),
            "stop": self.tr("Stop"),
            "discard": self.tr("Discard recording…"),
            "forget": self.tr("Discard what was taken back…"),
            "search": self.tr("Search recordings"),
            "play": self.tr("Play"),
            "rename": self.tr("Rename"),
            "trash": self.tr("Move to trash"),
            "undo": self.tr("Undo"),
            "redo": self.tr("Redo"),
            "compact": self.tr("Compact mode"),
            "fullscreen": self.tr("Full screen"),
            "settings": self.tr("Settings…"),
            "remote": self.tr("Remote control is on"),
            "guide": self.tr("Guide"),
            "shortcuts": self.tr("Keyboard shortcuts"),
            "mirror": self.tr("Mirror the preview"),
            "ghost": self.tr("Last picture over the live one while paused"),
            "words": self.tr("Words"),
            "prompter": self.tr("Teleprompter"),
            "roll": self.tr("Let the script run"),
            "recordings": self.tr("Recordings"),
            "show": self.tr("Show Pausa"),
            "folder": self.tr("Open the folder of recordings"),
            "log": self.tr("Show log"),
            "diagnostics": self.tr("Copy diagnostics"),
            "about": self.tr("About Pausa"),
            "quit": self.tr("Quit"),
        }

    def _tips(self) -> dict[str, str]:
        return {
            "record": self.tr("Start a new recording"),
            "pause": self.tr("Leave out what happens until you resume"),
            "retake": self.tr("Take back the newest segment and stay paused where it began"),
            "again": self.tr("Pause, and go back to where the last sentence begins; Resume says it again"),
            "mark": self.tr("Set a mark here"),
            "arm": self.tr("Let a recording begin by itself again, as the settings say"),
            "until": self.tr("This recording is scheduled. Let it last longer"),
            "listen": self.tr("Hear and see what is recorded, from the chosen place on"),
            "mute": self.tr("Record silence until you unmute the microphone"),
            "stop": self.tr("Stop recording and save it as one file"),
            "diagnostics": self.tr(
                "Copy versions, devices and the last errors, for a report; no titles, names or contents"
            ),
            "discard": self.tr("Throw the recording away, without making a file"),
            "forget": self.tr("Throw away for good what was taken back of this recording"),
            "words": self.tr("What is said, as text, while it is recorded"),
            "prompter": self.tr("A script to read from, close to the camera; never in the file"),
            "ghost": self.tr(
                "Helps you to sit again as you sat, so that the picture does not jump; never in the file"
            ),
        }
