"""The settings: every value that the user can choose, with its bounds and its default."""

import datetime as dt
import os
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from pausa.core.formats import parse_inputs, parse_rate, parse_size
from pausa.core.orientation import Flip


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


class StartOn(StrEnum):
    """What begins a recording by itself. The words ``face``, ``voice`` and ``call_join`` mean one of these, too."""

    MANUAL = "manual"
    LAUNCH = "launch"
    """As soon as the devices deliver."""
    FACE = "participant_join"
    """Somebody is in the picture."""
    VOICE = "participant_speak"
    """Somebody speaks."""

    @classmethod
    def _missing_(cls, value: object) -> "StartOn | None":
        match value:
            case "face":
                return cls.FACE
            case "voice":
                return cls.VOICE
            case "call_join":
                return cls.LAUNCH
            case _:
                return None


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

    # start and end by itself
    start_recording_on: StartOn = StartOn.MANUAL
    pre_roll_s: Annotated[int, Field(ge=0, le=5)] = 2
    """How much of what came before the first word or face is in the recording."""
    stop_after_minutes: Annotated[int, Field(ge=0, le=1440)] = 0
    """Of recorded time; 0: never, as in the fields below."""
    stop_after_silence_minutes: Annotated[int, Field(ge=0, le=240)] = 0
    stop_after_nobody_minutes: Annotated[int, Field(ge=0, le=240)] = 0
    stop_at: str = ""
    """A time of day, as 17:30; empty: none."""

    # words
    words_on: bool = False
    """Whether what is said is written while it is recorded."""
    words_model: str = ""
    """The name of a model, or the folder of one; empty: the best of those that are there."""
    words_language: str = ""
    """As two letters; empty: found out."""
    words_in_file: bool = False
    """Whether the finished file has the words as a subtitle track."""
    words_files: str = ""
    """Which files are kept beside the finished one, as ``srt vtt``: of srt, vtt, txt and json."""

    # remote control
    remote_on: bool = False
    remote_address: str = "127.0.0.1"
    remote_port: Annotated[int, Field(ge=0, le=65535)] = 8765
    remote_origins: str = ""
    """Web pages that may use it, such as ``https://example.org``, separated by spaces."""
    obs_on: bool = False
    obs_port: Annotated[int, Field(ge=0, le=65535)] = 4455

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
    player_words: bool = False
    """Whether the words stand beside the picture that is played."""
    words_panel: bool = False
    """Whether the words stand beside the picture."""
    words_beside: bool = True
    """Beside the picture; else under it."""
    prompter: bool = False
    """Whether the script is shown."""
    prompter_above: bool = True
    """Above the picture, where the camera of most screens is; else under it."""
    prompter_px: Annotated[int, Field(ge=16, le=160)] = 36
    """The height of its letters."""
    prompter_pace: Annotated[int, Field(ge=20, le=400)] = 130
    """Words a minute."""
    prompter_follows: bool = True
    """Whether it follows the voice where words are written; else it goes on at its pace."""
    prompter_mirrored: bool = False
    """For a glass in front of the camera."""

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

    @field_validator("stop_at")
    @classmethod
    def _time_of_day(cls, value: str) -> str:
        return f"{dt.time.fromisoformat(value.strip()):%H:%M}" if value.strip() else ""

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
