"""Size, rate and orientation of the picture, in the menu of the camera's chooser."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from pausa.core.events import CameraOpened
from pausa.core.orientation import ROTATIONS, Flip
from pausa.core.sentences import filled
from pausa.core.settings import RATES, SIZES
from pausa.core.settings_file import SettingsFile
from pausa.ui.i18n.engine_texts import figures
from pausa.ui.i18n.orientation_texts import flip_text, rotation_text
from pausa.ui.i18n.picture_formats import frame_rate_text, picture_size_text
from pausa.ui.state.live_recordings import LiveRecordings


class PictureFormatMenu(QObject):
    """Offers what the settings offer, and says what the camera really gives."""

    def __init__(
        self, *, settings: SettingsFile, live: LiveRecordings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._live = live
        self._opened: CameraOpened | None = None

    def take(self, opened: CameraOpened | None) -> None:
        """Remember what the camera gives; None: there is none."""
        self._opened = opened

    def fill(self, menu: QMenu) -> None:
        """Add the choices below the cameras."""
        settings = self._settings.value
        menu.addSeparator()
        if self._opened is not None:
            given = filled(
                self.tr("The camera delivers {width} × {height}, {rate} per second"),
                width=str(self._opened.width),
                height=str(self._opened.height),
                rate=figures(f"{self._opened.fps:.4g}"),
            )
            menu.addAction(given).setEnabled(False)
        if any("camera" not in live.without for live in self._live.active):
            menu.addAction(self.tr("Takes effect with the next recording:")).setEnabled(False)
        self._add(
            menu,
            self.tr("Picture size"),
            SIZES,
            settings.size,
            picture_size_text,
            lambda size: {"size": size},
        )
        self._add(
            menu,
            self.tr("Frames per second"),
            map(str, RATES),
            settings.fps,
            frame_rate_text,
            lambda rate: {"fps": rate},
        )
        self._add(
            menu,
            self.tr("Turn the picture"),
            map(str, ROTATIONS),
            str(settings.rotation),
            lambda degrees: rotation_text(int(degrees)),
            lambda degrees: {"rotation": int(degrees)},
        )
        self._add(
            menu,
            self.tr("Flip the picture"),
            Flip,
            settings.flip,
            lambda flip: flip_text(Flip(flip)),
            lambda flip: {"flip": flip},
        )

    def _add(
        self,
        menu: QMenu,
        title: str,
        offered: Iterable[str],
        chosen: str,
        words: Callable[[str], str],
        change: Callable[[str], dict[str, str | int]],
    ) -> None:
        submenu = menu.addMenu(f"{title}: {words(chosen)}")
        group = QActionGroup(submenu)
        for value in dict.fromkeys((*offered, chosen)):
            action = submenu.addAction(words(value))
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.setActionGroup(group)
            action.triggered.connect(lambda _checked, value=value: self._settings.change(**change(value)))
