"""The settings, kept as one JSON file.

Every change is saved at once (temporary name, fsync, rename). A value that cannot be used costs that value alone; the
file as it was is then kept as ``*.broken``, and reported. What this version does not know (another version wrote it)
stays in the file, and so does what another process has changed meanwhile. What cannot be saved holds until the end of
the session.
"""

import contextlib
import json
import logging
import os
import time
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from pausa.core.durable_files import make_folder, write_atomically
from pausa.core.errors import InputError
from pausa.core.file_lock import FileLock
from pausa.core.formats import parse_inputs, parse_rate, parse_size
from pausa.core.orientation import Flip
from pausa.core.regular_files import read_regular_file
from pausa.core.sentences import sentence
from pausa.core.tolerant_json import read_json_object

MOST_BYTES: Final = 4_000_000
LOCK_S: Final = 0.3
"""How long to wait for another process that saves its settings."""
LOOK_S: Final = 0.02

log = logging.getLogger(__name__)


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

    model_config = ConfigDict(
        frozen=True, extra="ignore", validate_default=True, coerce_numbers_to_str=True, allow_inf_nan=False
    )

    # devices
    camera: str = "default"
    """An identifier as of ``pausa devices``, ``default``, ``synthetic`` or ``none``."""
    microphone: str = "default"
    size: str = "1280x720"
    fps: str = "30"
    stereo: bool = False
    microphone_inputs: str = ""
    """The inputs of the microphone's interface, as ``parse_inputs`` reads them. Empty: where something is heard."""
    gain_db: Annotated[float, Field(ge=-20, le=40)] = 0.0
    """By how much the microphone is made louder."""
    sound_correction_ms: Annotated[float, Field(ge=-5000, le=5000)] = 0.0
    """Added to the sound's times: positive if the sound is too early in the file."""
    mirror_preview: bool = True
    rotation: Literal[0, 90, 180, 270] = 0
    """Clockwise, in degrees: for a camera that hangs upside down or on its side."""
    flip: Flip = Flip.NONE
    hold_look: bool = True
    """Keep exposure, gain, white balance and focus of the camera as they are from *Record* to *Stop*."""

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
    lead_in_s: Literal[0, 2, 3, 5] = 0
    """How much of what was recorded last is played before *resume* goes on; 0: nothing."""
    when_active: WhenActive = WhenActive.REFUSE
    while_paused: WhilePaused = WhilePaused.KEEP_PREVIEW
    pause_reminder_minutes: Annotated[int, Field(ge=0, le=240)] = 5
    """0: no reminder."""
    ghost: bool = True
    """While paused, the last kept picture lies over the live one."""
    ghost_percent: Annotated[int, Field(ge=5, le=95)] = 40
    """How strongly it covers that."""
    keep_takes_days: Annotated[int, Field(ge=0, le=365)] = 7
    """How long what was taken back is kept after *stop*. 0: not at all."""

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
    last_folders: dict[str, str] = {}
    """Where each kind of dialog for files was left last."""
    welcomed: bool = False

    @field_validator("folder", "ffmpeg")
    @classmethod
    def _path(cls, value: str) -> str:
        if "\0" in value:
            raise ValueError("a path cannot contain the character NUL")
        os.fsencode(value)  # UnicodeEncodeError is a ValueError
        return value

    @field_validator("size")
    @classmethod
    def _size(cls, value: str) -> str:
        width, height = parse_size(value)
        return f"{width}x{height}"

    @field_validator("microphone_inputs")
    @classmethod
    def _inputs(cls, value: str) -> str:
        parse_inputs(value)
        return value.strip()

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
        self._failure_listeners: list[Callable[[OSError], None]] = []
        self.failure: OSError | None = None
        """Why the last change could not be saved, or None. It holds for this session all the same."""
        self._in_file: dict[str, Any] | None = None
        """What the file held when it was read or written last; None if there was none."""
        self.set_aside: Path | None = None
        """A copy of a file that could not be used as a whole, or None."""
        self.not_understood: tuple[str, ...] = ()
        """The settings that have their defaults because their values could not be used; empty if none was readable."""
        self._members = self._load()
        self._value = _value_of(self._members)[0]

    @property
    def nothing_read(self) -> bool:
        """There was a file, but nothing in it could be read."""
        return self.set_aside is not None and not self._in_file

    @property
    def value(self) -> Settings:
        return self._value

    def listen(self, listener: Callable[[Settings], None]) -> None:
        """Call ``listener`` with the new value after every change, on the changing thread."""
        self._listeners.append(listener)

    def listen_for_failures(self, listener: Callable[[OSError], None]) -> None:
        """Call ``listener`` on the changing thread when a change could not be saved; it holds for this session."""
        self._failure_listeners.append(listener)

    def change(self, **fields: Any) -> Settings:  # noqa: ANN401 - the fields of Settings
        """Validate, announce and save. Raises InputError for an invalid value.

        A change that cannot be saved holds all the same, until the end of the session, and is saved with the next.
        """
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
        return self._take(value.model_dump(include=set(fields)))

    def save_again(self) -> None:
        """Save what could not be saved before."""
        if self.failure is not None:
            self._take({})

    def _take(self, changed: dict[str, Any]) -> Settings:
        """Join ``changed`` with what is in the file now, take that as the value, announce and save it."""
        self.failure = None
        try:
            make_folder(self._path.parent)
            with self._locked():
                members = _without_defaults({**self._joined_with_others(), **changed})
                write_atomically(self._path, json.dumps(members, indent=2).encode())
                self._in_file = members
        except OSError as error:
            log.warning("the settings cannot be saved: %s", error)
            self.failure = error
            members = {**self._members, **changed}
        self._members = members
        value = _value_of(members)[0]
        if value != self._value:
            self._value = value
            for listener in tuple(self._listeners):
                listener(value)
        if self.failure is not None:
            for hear_failure in tuple(self._failure_listeners):
                hear_failure(self.failure)
        return value

    def _load(self) -> dict[str, Any]:
        try:
            read = read_json_object(read_regular_file(self._path, most_bytes=MOST_BYTES))
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except OSError as error:
            log.warning("the settings cannot be read: %s", error)
            self.set_aside = self._moved_aside()
            return {}
        self._in_file = read.members
        self.not_understood = _value_of(read.members)[1]
        if self.not_understood or not read.is_whole:
            self.set_aside = self._copied_aside()
        return read.members

    def _joined_with_others(self) -> dict[str, Any]:
        """Return our members with the changes that another process has written since we looked."""
        try:
            read = read_json_object(read_regular_file(self._path, most_bytes=MOST_BYTES))
        except OSError:
            return self._members
        if self._in_file is None or not read.is_whole:
            return {**read.members, **self._members} if read.is_whole else self._members
        ours, before, theirs = dict(self._members), self._in_file, read.members
        for name in {*before, *theirs}:
            if before.get(name) == theirs.get(name):
                continue
            if name in theirs:
                ours[name] = theirs[name]
            else:
                ours.pop(name, None)
        return ours

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Wait for another process that is saving; where the file system has no locks, go on without."""
        lock = FileLock(self._path.with_name(f".{self._path.name}.lock"))
        deadline = time.monotonic() + LOCK_S
        with contextlib.suppress(OSError):
            while not lock.take() and time.monotonic() < deadline:
                time.sleep(LOOK_S)
        try:
            yield
        finally:
            lock.release()

    def _copied_aside(self) -> Path:
        aside = self._aside
        try:
            write_atomically(aside, read_regular_file(self._path, most_bytes=MOST_BYTES))
        except OSError:
            return self._path
        return aside

    def _moved_aside(self) -> Path:
        aside = self._aside
        try:
            self._path.replace(aside)
        except OSError:
            return self._path
        return aside

    @property
    def _aside(self) -> Path:
        return self._path.with_name(self._path.name + ".broken")


def _value_of(members: dict[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings that ``members`` hold, and the names of those whose values cannot be used."""
    usable: dict[str, Any] = {}
    not_understood = []
    defaults = Settings()
    for name in Settings.model_fields.keys() & members.keys():
        value = members[name]
        if isinstance(value, dict) and isinstance(getattr(defaults, name), dict):
            usable[name] = {key: one for key, one in value.items() if _is_usable(name, {key: one})}
            is_understood = usable[name] == value
        else:
            is_understood = _is_usable(name, value)
            if is_understood:
                usable[name] = value
        if not is_understood:
            not_understood.append(name)
    return Settings.model_validate(usable), tuple(sorted(not_understood))


def _is_usable(name: str, value: Any) -> bool:  # noqa: ANN401 - whatever JSON holds
    try:
        Settings.model_validate({name: value})
    except (ValueError, InputError):
        return False
    return True


def _without_defaults(members: dict[str, Any]) -> dict[str, Any]:
    defaults = Settings().model_dump()
    return {name: value for name, value in members.items() if name not in defaults or value != defaults[name]}
