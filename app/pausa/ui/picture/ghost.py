"""The ghost: the last kept picture, over the live one while a recording is paused, so that one can sit as one sat."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QImage, QKeySequence

from pausa.core.edit.spans import Place
from pausa.core.errors import PausaError
from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.settings import Settings
from pausa.core.settings_file import SettingsFile
from pausa.core.states import State
from pausa.media.ffmpeg import Ffmpeg
from pausa.recording.film.film import Film
from pausa.recording.film.film_pictures import FilmPictures
from pausa.ui.picture.film_reader import image_of
from pausa.ui.picture.preview import Preview
from pausa.ui.picture.preview_feed import Box
from pausa.ui.widgets.background_query import BackgroundQuery

_LARGEST = Box(1920, 1080)
_TRIES = 5
"""The newest frames may not have reached their file yet; the next event tries again."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Wanted:
    recording_id: str
    film: Film
    tick: int

    @property
    def place(self) -> tuple[str, Place]:
        """What the picture shows, whatever comes before and after it."""
        return self.recording_id, self.film.spans.place_at(self.tick)


class Ghost(QObject):
    """Finds the picture, has it decoded on a thread of its own, and shows it as the settings say."""

    def __init__(
        self,
        *,
        film_of: Callable[[str], Film | None],
        ffmpeg: Ffmpeg,
        preview: Preview,
        action: QAction,
        settings: SettingsFile,
        parent: QObject | None = None,
    ) -> None:
        """``film_of`` returns what an active recording keeps."""
        super().__init__(parent)
        self._film_of = film_of
        self._ffmpeg = ffmpeg
        self._preview = preview
        self._action = action
        self._settings = settings
        self._wanted: _Wanted | None = None
        self._tries = 0
        self._is_asking = False
        self._picture: QImage | None = None
        self._query = BackgroundQuery(self._decode, name="ghost", parent=self)
        self._query.answered.connect(self._on_answered)
        self._live: RecordingSnapshot | None = None
        self._place_ns: int | None = None
        self._at_place = False
        action.triggered.connect(self._on_triggered)
        preview.reshaped.connect(self._look)

    @property
    def picture(self) -> QImage | None:
        """The picture as it is in the film, not mirrored; None: there is none, or it is still being decoded."""
        return self._picture

    @property
    def is_wanted(self) -> bool:
        """Whether the picture is there, or being decoded."""
        return self._wanted is not None

    def take_settings(self, settings: Settings) -> None:
        self._action.setChecked(settings.ghost)
        self._show()

    def follow(self, live: RecordingSnapshot | None, *, place_ns: int | None = None) -> None:
        """Look for the last picture of what is kept of ``live``; cheap if it is the same.

        ``place_ns``: the place in it from which recording goes on; None: its end. At a place its own picture is shown
        until the user wants to see themselves, and the last picture before the place over that.
        """
        if place_ns != self._place_ns:
            self._place_ns, self._at_place = place_ns, False
        self._live = live
        self._look()

    def _look(self) -> None:
        if self._wanted is None and not self._preview.isVisible():
            return  # in the compact bar, or in the tray: decoded when the picture is seen
        shown = self._settings.value.ghost if self._place_ns is None else self._at_place
        wanted = self._look_for(self._live) if shown else None
        if wanted is None:
            self._forget()
            return
        if self._wanted is not None and wanted.place == self._wanted.place:
            if self._picture is not None or self._is_asking or self._tries >= _TRIES:
                return
        else:
            self._forget()
        self._wanted = wanted
        self._is_asking = True
        self._query.ask()

    def _on_triggered(self, on: bool) -> None:
        if self._place_ns is None:
            self._settings.change(ghost=on)
            return
        self._action.setChecked(self._settings.value.ghost)
        self._at_place = not self._at_place
        self._look()

    def close(self) -> None:
        """Wait for the decoder. Idempotent."""
        self._query.close()

    def _look_for(self, live: RecordingSnapshot | None) -> _Wanted | None:
        if live is None or live.state is not State.PAUSED:
            return None
        film = self._film_of(live.id)
        if film is None or not film.width:
            return None
        end = film.spans.ticks
        if self._place_ns is not None:
            end = min(end, int(self._place_ns * film.tick_rate / 1_000_000_000))
        return _Wanted(live.id, film, end - 1) if end > 0 else None

    def _forget(self) -> None:
        self._wanted, self._tries, self._is_asking = None, 0, False
        self._picture = None
        self._show()

    def _show(self) -> None:
        settings = self._settings.value
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        at_place = self._place_ns is not None
        words = self.tr("Last picture before this place") if at_place else self.tr("Last kept picture")
        self._preview.show_ghost(
            self._picture if settings.ghost or at_place else None,
            settings.ghost_percent / 100,
            f"{words} · {key}" if key else words,
            at_place=at_place,
        )

    def _decode(self) -> tuple[_Wanted, QImage | None] | None:
        wanted = self._wanted
        if wanted is None:
            return None
        try:
            with FilmPictures(self._ffmpeg) as pictures:
                pictures.show(wanted.film, width=_LARGEST.width, height=_LARGEST.height)
                picture = pictures.at(wanted.tick)
        except (PausaError, OSError, IndexError) as error:
            log.info("no picture at tick %d: %s", wanted.tick, error)
            return wanted, None
        size = Box(picture.width, picture.height)
        return wanted, image_of(picture, size, mirrored=False)

    def _on_answered(self, answer: tuple[_Wanted, QImage | None] | None) -> None:
        if answer is None or self._wanted is None or answer[0].place != self._wanted.place:
            return
        self._is_asking = False
        picture = answer[1]
        self._tries += 1
        if picture is not None:
            self._picture = picture
            self._show()
