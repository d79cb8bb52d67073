"""The player as a page of the main area, made when something is played for the first time."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pausa.core.events import Event
from pausa.library.entry import Entry
from pausa.ui.picture.main_area import MainArea
from pausa.ui.widgets.theme import Colours

if TYPE_CHECKING:  # it brings Qt Multimedia, which nobody needs before something is played
    from pausa.ui.player.player import Player
    from pausa.ui.player.player_edit import PlayerEdit


class PlayerPage(QObject):
    """Shows the player in place of the picture; a recording goes on meanwhile."""

    mark_renamed = Signal(object, int, str)
    """An Entry, the place of a mark among its marks, and its new title."""
    edit_changed = Signal()
    """What the player edits, or what of it can be undone, is something else now."""
    spoken = Signal(str)
    """What was done, for a screen reader."""
    record_on_asked = Signal(object)
    """The Entry that shall go on at its end."""
    forget_asked = Signal(object)
    """The Entry of which all that was taken back shall be discarded for good."""

    def __init__(self, main_area: MainArea, make_player: "Callable[[], Player]") -> None:
        super().__init__(main_area)
        self._main_area = main_area
        self._make_player = make_player
        self._player: Player | None = None

    @property
    def player(self) -> "Player | None":
        """The player; None before anything was played."""
        return self._player

    @property
    def shown(self) -> bool:
        return self._player is not None and self._main_area.currentWidget() is self._player

    def play(self, entry: Entry) -> None:
        """Play ``entry`` in place of the picture."""
        if self._player is None:
            self._player = self._make_player()
            self._player.closed.connect(self.close)
            self._player.mark_renamed.connect(self.mark_renamed)
            self._player.edit_changed.connect(self.edit_changed)
            self._player.spoken.connect(self.spoken)
            self._player.forget_asked.connect(self.forget_asked)
            self._player.record_on_asked.connect(self.record_on_asked)
        self._main_area.show_page(self._player)
        self._player.open(entry)

    def play_at(self, entry: Entry, ns: int, text: str = "") -> None:
        """Play ``entry`` from a moment on, with its words beside the picture and ``text`` found in them."""
        player = self._player
        if player is None or not self.shown or player.entry is None or player.entry.id != entry.id:
            self.play(entry)
        if self._player is not None and self._player.words is not None:
            self._player.words.go_to(ns, text)

    @property
    def edit(self) -> "PlayerEdit | None":
        """What is edited in the player and can be undone; None: nothing, or it is not shown."""
        edit = self._player.edit if self._player is not None and self.shown else None
        return edit if edit is not None and edit.has_history else None

    def on_event(self, event: Event) -> None:
        """Take in what the engine tells."""
        if self._player is not None:
            self._player.on_event(event)

    def close(self) -> None:
        """Release the file and show the picture again. Idempotent."""
        if self._player is not None:
            self._player.close_media()
            self._main_area.leave_page(self._player)

    def end(self) -> None:
        """Release everything, as when the window closes. Idempotent."""
        self.close()
        if self._player is not None:
            self._player.end()

    def release(self, entry: Entry) -> None:
        """Close ``entry`` if it is the one being played, because its file goes to the trash."""
        if self._player is not None and self._player.entry is not None and self._player.entry.id == entry.id:
            self.close()

    def show_renamed(self, entry: Entry) -> None:
        """Show the new title of ``entry`` if it is the one being played."""
        if self._player is not None:
            self._player.show_renamed(entry)

    def toggle_full_screen(self) -> None:
        if self._player is not None:
            self._player.toggle_full_screen()

    def set_colours(self, colours: Colours) -> None:
        if self._player is not None:
            self._player.set_colours(colours)
