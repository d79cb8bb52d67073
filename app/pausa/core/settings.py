"""The settings, kept as one JSON file.

Every change is saved at once (temporary name, fsync, rename). A file that cannot be read is renamed to ``*.broken``
and reported; start-up continues with defaults. Unknown keys, of a newer version, are ignored.
"""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from pausa.core.durable_files import write_atomically
from pausa.core.errors import InputError
from pausa.core.formats import parse_rate, parse_size
from pausa.core.sentences import sentence


class Container(StrEnum):
    """The container of the finished file."""

    MP4 = "mp4"
    MKV = "mkv"
    MOV = "mov"


class Quality(StrEnum):
    SMALL = "small"
    STANDARD = "standard"
    HIGH = "high"

    @property
    def crf(self) -> int:
        """x264's constant rate factor."""
        return {Quality.SMALL: 28, Quality.STANDARD: 23, Quality.HIGH: 18}[self]


class Encoder(StrEnum):
    """What encodes the picture."""

    AUTO = "auto"
    X264 = "x264"
    NVENC = "nvenc"
    VAAPI = "vaapi"
    QUICK_SYNC = "quick_sync"
    AMF = "amf"
    VIDEOTOOLBOX = "videotoolbox"


class WhenActive(StrEnum):
    """What *start* does while a recording is active."""

    REFUSE = "refuse"
    REPLACE = "replace"
    PARALLEL = "parallel"


class WhilePaused(StrEnum):
    """What the devices do during a pause."""

    KEEP_PREVIEW = "keep_preview"
    DEVICES_OFF = "devices_off"


class Theme(StrEnum):
    """The window's colours."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


SIZES = ("640x360", "640x480", "1280x720", "1920x1080", "2560x1440", "3840x2160")
RATES = (15, 24, 25, 30, 50, 60)


class Settings(BaseModel):
    """All settings. Frozen: a change makes a new value, through :class:`SettingsFile`."""

    model_config = ConfigDict(frozen=True, extra="ignore", validate_default=True)

    # devices
    camera: str = "default"
    """An identifier as of ``pausa devices``, ``default``, ``synthetic`` or ``none``."""
    microphone: str = "default"
    size: str = "1280x720"
    fps: str = "30"
    stereo: bool = False
    sound_correction_ms: Annotated[float, Field(ge=-500, le=500)] = 0.0
    """Added to the sound's times: positive if the sound is too early in the file."""
    mirror_preview: bool = True

    # file
    folder: str = ""
    """Empty: the system's folder for videos."""
    name_pattern: str = "Recording {date} {time}"
    container: Container = Container.MP4
    quality: Quality = Quality.STANDARD
    encoder: Encoder = Encoder.AUTO
    ffmpeg: str = ""
    """Empty: the one that comes with Pausa. The environment's PAUSA_FFMPEG overrides both."""

    # behaviour
    countdown_s: Annotated[int, Field(ge=0, le=60)] = 0
    when_active: WhenActive = WhenActive.REFUSE
    while_paused: WhilePaused = WhilePaused.KEEP_PREVIEW
    pause_reminder_minutes: Annotated[int, Field(ge=0, le=240)] = 5
    """0: no reminder."""

    # window
    theme: Theme = Theme.SYSTEM
    language: str = ""
    """Empty: the system's."""
    shortcuts: dict[str, str] = {}
    """Keys that differ from the defaults: action → QKeySequence in portable text, empty for none."""
    global_shortcuts: dict[str, str] = {}
    compact: bool = False
    window_geometry: str = ""
    """QMainWindow.saveGeometry as base64."""
    splitter_state: str = ""
    volume: Annotated[float, Field(ge=0, le=1)] = 1.0
    sort: str = "newest"
    welcomed: bool = False

    @field_validator("size")
    @classmethod
    def _size(cls, value: str) -> str:
        width, height = parse_size(value)
        return f"{width}x{height}"

    @field_validator("fps")
    @classmethod
    def _rate(cls, value: str) -> str:
        parse_rate(value)
        return value.strip()


class SettingsFile:
    """Owns the file and the current value, and calls its listeners after every change."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._listeners: list[Callable[[Settings], None]] = []
        self.set_aside: Path | None = None
        """The new name of a broken file, or None."""
        self._value = self._load()

    @property
    def value(self) -> Settings:
        return self._value

    def listen(self, listener: Callable[[Settings], None]) -> None:
        """Call ``listener`` with the new value after every change, on the changing thread."""
        self._listeners.append(listener)

    def change(self, **fields: Any) -> Settings:  # noqa: ANN401 - the fields of Settings
        """Validate, save and announce. Raises InputError for an invalid value, OSError when it cannot be saved."""
        unknown = set(fields) - set(Settings.model_fields)
        if unknown:
            raise InputError(
                sentence("There is no setting called {names}.", names=", ".join(sorted(unknown)))
            )
        try:
            value = Settings.model_validate({**self._value.model_dump(), **fields})
        except ValidationError as error:
            first = error.errors()[0]
            raise InputError(
                sentence(
                    "“{setting}” cannot be set to that ({reason}). Nothing was changed.",
                    setting=".".join(str(part) for part in first["loc"]),
                    reason=first["msg"],
                )
            ) from None
        if value == self._value:
            return value
        self._save(value)
        self._value = value
        for listener in tuple(self._listeners):
            listener(value)
        return value

    def _load(self) -> Settings:
        try:
            text = self._path.read_text(encoding="utf-8")
            return Settings.model_validate_json(text)
        except FileNotFoundError:
            return Settings()
        except (ValueError, InputError, OSError):
            aside = self._path.with_name(self._path.name + ".broken")
            try:
                self._path.replace(aside)
                self.set_aside = aside
            except OSError:
                self.set_aside = self._path
            return Settings()

    def _save(self, value: Settings) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_atomically(self._path, value.model_dump_json(indent=2, exclude_defaults=True).encode())
