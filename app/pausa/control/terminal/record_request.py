"""The arguments of ``pausa record``, parsed and checked before any device opens."""

import datetime as dt
import math
import os
import tempfile
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

from pausa.capture.requests import camera_request, microphone_request
from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.control.terminal.record_plan import Plan, parse_plan
from pausa.core.device_names import NONE, chosen_device
from pausa.core.durable_files import make_folder
from pausa.core.errors import InputError, StorageError
from pausa.core.orientation import parse_flip, parse_rotation
from pausa.core.paths import Places, is_folder, is_there
from pausa.core.settings import Container, Settings, StartOn
from pausa.core.written_paths import absolute_path
from pausa.recording.automation.stop_rules import StopRules
from pausa.recording.options import RecordingOptions, recording_options, recordings_folder

RequestT = TypeVar("RequestT", CameraRequest | None, MicrophoneRequest | None)

LONGEST_S = 10_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordArguments:
    """The options as typed; None for those left out."""

    camera: str | None = None
    microphone: str | None = None
    inputs: str | None = None
    gain: str | None = None
    sound_correction: str | None = None
    size: str | None = None
    fps: str | None = None
    title: str = ""
    folder: str | None = None
    container: str | None = None
    plan: str | None = None
    max_seconds: str | None = None
    start_on: str | None = None
    pre_roll: str | None = None
    stop_after_silence: str | None = None
    stop_after_nobody: str | None = None
    stop_at: str | None = None
    muted: bool = False
    rotate: str | None = None
    flip: str | None = None
    hold_look: bool | None = None
    words: bool | None = None
    recorded_ns: int | None = None
    """Of the recording that is taken up again; None: a new one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRequest:
    """The checked arguments: every value is valid, and the folder is writable."""

    camera: CameraRequest | None
    microphone: MicrophoneRequest | None
    gain_db: float
    muted: bool
    hold_look: bool
    options: RecordingOptions
    plan: Plan | None
    start_on: StartOn = StartOn.MANUAL
    pre_roll_ns: int = 0
    stop_rules: StopRules = field(default_factory=StopRules)

    @property
    def ends_by_itself(self) -> bool:
        """Whether it needs nobody who stops it."""
        return self.plan is not None or self.options.max_ns is not None or self.stop_rules != StopRules()


def read_request(arguments: RecordArguments, settings: Settings, places: Places) -> RecordRequest:
    """Check the arguments and fill in the settings. Raises InputError, and StorageError for the folder."""
    camera = chosen_device(settings.camera if arguments.camera is None else arguments.camera)
    microphone = chosen_device(settings.microphone if arguments.microphone is None else arguments.microphone)
    if camera == NONE and microphone == NONE:
        raise InputError("There is neither a camera nor a microphone to record. Choose at least one.")
    chosen = settings.model_copy(
        update={
            "camera": camera,
            "microphone": microphone,
            "size": arguments.size or settings.size,
            "fps": arguments.fps or settings.fps,
            "microphone_inputs": settings.microphone_inputs if arguments.inputs is None else arguments.inputs,
            "sound_correction_ms": settings.sound_correction_ms
            if arguments.sound_correction is None
            else _number(arguments.sound_correction, "--sound-correction", "ms", least=-5000, most=5000),
            "container": settings.container
            if arguments.container is None
            else container_of(arguments.container),
            "rotation": settings.rotation if arguments.rotate is None else parse_rotation(arguments.rotate),
            "flip": settings.flip if arguments.flip is None else parse_flip(arguments.flip),
        }
    )
    plan = None
    if arguments.plan is not None:
        plan = parse_plan(arguments.plan, recorded_ns=arguments.recorded_ns)
    max_ns = _optional_ns(arguments.max_seconds, "--max-seconds")
    start_on = _start_on(arguments.start_on, camera=camera, microphone=microphone)
    if arguments.pre_roll is not None and start_on is StartOn.MANUAL:
        raise InputError(
            "Only what begins by itself has a pre-roll. Add --start-on voice, or leave out --pre-roll."
        )
    return RecordRequest(
        camera=_named(camera_request(chosen), arguments.camera),
        microphone=_named(microphone_request(chosen), arguments.microphone),
        gain_db=settings.gain_db
        if arguments.gain is None
        else _number(arguments.gain, "--gain", "dB", least=-20, most=40),
        muted=arguments.muted,
        hold_look=settings.hold_look if arguments.hold_look is None else arguments.hold_look,
        options=replace(
            recording_options(chosen, _folder(arguments.folder, settings, places)),
            title=arguments.title,
            max_ns=max_ns,
            words=settings.words_on if arguments.words is None else arguments.words,
        ),
        plan=plan,
        start_on=start_on,
        pre_roll_ns=round(
            1e9
            * (
                settings.pre_roll_s
                if arguments.pre_roll is None
                else _number(arguments.pre_roll, "--pre-roll", "s", least=0, most=5)
            )
        ),
        stop_rules=StopRules(
            silence_ns=_optional_ns(arguments.stop_after_silence, "--stop-after-silence"),
            nobody_ns=_optional_ns(arguments.stop_after_nobody, "--stop-after-nobody"),
            at=_time_of_day(arguments.stop_at),
        ),
    )


def _start_on(text: str | None, *, camera: str, microphone: str) -> StartOn:
    if text is None:
        return StartOn.MANUAL
    try:
        start_on = StartOn(text.strip().lower())
    except ValueError:
        raise InputError(
            f"“{text}” cannot begin a recording. Write --start-on voice, face or launch."
        ) from None
    if start_on is StartOn.FACE and camera == NONE:
        raise InputError("Without a camera no face can start a recording. Choose a camera first.")
    if start_on is StartOn.VOICE and microphone == NONE:
        raise InputError("Without a microphone no voice can start a recording. Choose a microphone first.")
    return start_on


def _optional_ns(text: str | None, option: str) -> int | None:
    return None if text is None else _seconds_ns(text, option)


def _time_of_day(text: str | None) -> dt.time | None:
    if text is None:
        return None
    try:
        return dt.time.fromisoformat(text.strip()).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        raise InputError(f"“{text}” is no time of day. Write for example --stop-at 17:30.") from None


def _named(request: RequestT, argument: str | None) -> RequestT:
    """Let no stand-in take the place of a device that the command line names, be it as ``default``."""
    return request if request is None or argument is None else replace(request, may_stand_in=False)


def _number(text: str, option: str, unit: str, *, least: float, most: float) -> float:
    try:
        value = float(text.strip().lower().removesuffix(unit.lower()))
    except ValueError:
        value = math.nan
    if not least <= value <= most:
        raise InputError(
            f"“{text}” does not fit {option}. Write a number of {unit} between {least:g} and {most:g}."
        )
    return value


def container_of(text: str) -> Container:
    """Return the format that was typed. Raises InputError."""
    try:
        return Container(text.strip().lower().removeprefix("."))
    except ValueError:
        known = ", ".join(container.value for container in Container)
        raise InputError(f"Pausa cannot write the format “{text}”. Choose one of these: {known}.") from None


def _seconds_ns(text: str, option: str) -> int:
    try:
        limit_s = Fraction(text.strip())
    except (ValueError, ZeroDivisionError):
        raise InputError(f"“{text}” is not a number of seconds. Write for example {option} 90.") from None
    limit_ns = round(limit_s * 1_000_000_000)
    if limit_ns <= 0:
        raise InputError(f"With {option} {text} nothing would be recorded. Write a number greater than zero.")
    if limit_s > LONGEST_S:
        raise InputError(
            f"{option} {text} is more than a hundred days. Leave it out to record until you stop."
        )
    return limit_ns


def existing_folder(named: str, *, otherwise: str = "nothing was recorded") -> Path:
    """Return the folder that was named on the command line. Raises StorageError, which says ``otherwise``, if there is none."""
    folder = absolute_path(named)
    if not named.strip() or not is_there(folder):
        raise _leads_nowhere(folder, otherwise) or StorageError(
            f"The folder “{named}” does not exist, so {otherwise}. Create it, or choose another with --folder."
        )
    return folder


def _leads_nowhere(folder: Path, otherwise: str) -> StorageError | None:
    """Return the error for a folder that is, or lies in, a link to what is not there; None: it has no such link."""
    for link in (folder, *folder.parents):
        if os.path.islink(link) and not is_there(link):  # noqa: PTH114 - Path's own raises where nobody may look
            target = os.readlink(link)  # noqa: PTH115 - as it was written
            return StorageError(
                f"{link} is a link to “{target}”, which is not there, so {otherwise}. "
                "Connect its drive, mend the link, or choose another folder with --folder."
            )
    return None


def _folder(named: str | None, settings: Settings, places: Places) -> Path:
    """Return a writable folder. One that was named must exist, because a typing error should not create one."""
    if named is not None:
        folder = existing_folder(named)
    else:
        folder = recordings_folder(settings, places)
        try:
            if settings.folder:
                folder.mkdir(exist_ok=True, mode=0o700)
            else:
                make_folder(folder)
        except OSError as error:
            raise _leads_nowhere(folder, "nothing was recorded") or StorageError(
                f"The folder for recordings, {folder}, cannot be created ({error.strerror}), so nothing was recorded. "
                "Choose another with --folder."
            ) from None
    demand_writable(folder)
    return folder


def demand_writable(folder: Path, *, otherwise: str = "nothing was recorded") -> None:
    """Check that files can be made in a folder that is there. Raises StorageError, which says ``otherwise``."""
    if not is_folder(folder):
        raise StorageError(
            f"“{folder}” is a file, not a folder, so {otherwise}. Choose a folder with --folder."
        )
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise StorageError(
            f"The folder {folder} cannot be written to ({error.strerror}), so {otherwise}. Choose another with --folder."
        ) from None
