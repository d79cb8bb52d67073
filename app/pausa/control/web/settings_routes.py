"""/v1/settings: what may be seen and changed from afar.

Not shown: what only the window knows (its size, keys, language). Shown and not to be changed: where files go and which
program encodes them, because both would let whoever has the token write or run what is not theirs; and remote control
itself, because nobody should open a door wider from outside, or close it behind them.
"""

from typing import Annotated, Any, Final

from fastapi import APIRouter
from pydantic import ConfigDict, Field, create_model

from pausa.control.remote.web_errors import Answer, refusals
from pausa.control.remote.web_parts import WebParts
from pausa.control.web.given_values import Rate, Text
from pausa.core.device_names import spoken_device, without_secrets
from pausa.core.errors import InputError
from pausa.core.sentences import sentence
from pausa.core.settings import Settings
from pausa.core.storable_text import storable
from pausa.library.file_names import PLACEHOLDERS, misplaced

_CHANGEABLE: Final = (
    *("camera", "microphone", "size", "fps", "stereo", "microphone_inputs", "gain_db", "sound_correction_ms"),
    *("mirror_preview", "rotation", "flip", "hold_look"),
    *("name_pattern", "container", "quality", "encoder"),
    *("countdown_s", "lead_in_s", "when_active", "while_paused", "pause_reminder_minutes", "ghost"),
    *("ghost_percent", "keep_takes_days"),
    *("start_recording_on", "pre_roll_s", "stop_after_minutes", "stop_after_silence_minutes"),
    *("stop_after_nobody_minutes", "stop_at"),
)
_SHOWN: Final = (
    *_CHANGEABLE,
    *(
        "folder",
        "ffmpeg",
        "remote_on",
        "remote_address",
        "remote_port",
        "remote_origins",
        "obs_on",
        "obs_port",
    ),
)
_DEVICES: Final[tuple[str, ...]] = ("camera", "microphone")
_TAKEN_AWAY: Final = (*_DEVICES, "stereo", "microphone_inputs")
"""What opens a device anew, and would take picture or sound away from what is being recorded."""
_OF_NEXT: Final = (
    *("size", "fps", "rotation", "flip", "sound_correction_ms", "container", "quality", "encoder"),
    "while_paused",
)
"""What a recording has as it was when it began."""


def _type_of(name: str) -> Any:  # noqa: ANN401 - the type of a field
    field = Settings.model_fields[name]
    if field.annotation is str:
        return Text
    return Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation


# A folder may have a longer path than what may be given from afar.
_OF_SHOWN: Final[dict[str, Any]] = {
    name: (str if Settings.model_fields[name].annotation is str else _type_of(name), ...) for name in _SHOWN
}
_OF_CHANGED: Final[dict[str, Any]] = {
    name: (Rate if name == "fps" else _type_of(name), None) for name in _CHANGEABLE
}

ShownSettings: Final = create_model("Settings", __doc__="The settings, without secrets.", **_OF_SHOWN)
SettingsAfterChange: Final = create_model(
    "SettingsAfterChange",
    __doc__="The settings as they are now.",
    __base__=ShownSettings,
    from_next_recording=(
        list[str],
        Field(
            description="What of the change does not concern the recording that is active, but the next one."
        ),
    ),
)
ChangedSettings: Final = create_model(
    "ChangedSettings",
    __doc__="Settings to be changed; what is left out stays.",
    __config__=ConfigDict(extra="forbid"),
    **_OF_CHANGED,
)


def settings_routes(parts: WebParts) -> APIRouter:
    """Return the routes."""
    router = APIRouter(prefix="/v1/settings", tags=["settings"])

    @router.get("", response_model=ShownSettings, responses=refusals())
    async def show() -> dict[str, Any]:
        """Show the settings, without secrets: of a network camera only the host."""
        return _shown(parts.engine.settings.value)

    @router.put("", response_model=SettingsAfterChange, responses=refusals(409))
    async def change(settings: ChangedSettings | None = None) -> dict[str, Any]:  # type: ignore[valid-type]  # made above
        """Change some settings. They are checked as in the window, and hold at once.

        A recording that is active is not disturbed: 409 for its devices, and “from_next_recording” names what does not concern it.
        A device must be there, or be the one that the settings name already; 422 tells which there are.
        """
        told: Any = settings
        given = told.model_dump(exclude_unset=True) if told is not None else {}
        return await parts.work.run(lambda: _changed(parts, given))

    return router


def _changed(parts: WebParts, given: dict[str, Any]) -> dict[str, Any]:
    settings = parts.engine.settings
    before, shown = settings.value, _shown(settings.value)
    fields = {
        name: value
        for name, value in given.items()
        # What was shown without its secret is meant to stay as it is.
        if not (name in _DEVICES and value == shown[name])
    }
    changed = [name for name, value in fields.items() if value != getattr(before, name)]
    _demand_idle(parts, changed)
    named = {kind: fields[kind] for kind in _DEVICES if kind in changed}
    parts.recorder.named_devices.demand_known(named, {kind: getattr(before, kind) for kind in _DEVICES})
    if part := misplaced(fields.get("name_pattern", "")):
        raise InputError(
            sentence(
                "“{part}” has no meaning in the names of files. These have: {known}. Nothing was changed.",
                part=part,
                known=" ".join(PLACEHOLDERS),
            )
        )
    # It may have taken a while to find out.
    _demand_idle(parts, changed)
    now = _shown(settings.change(**fields))
    of_next = [name for name in changed if name in _OF_NEXT and parts.engine.recorder.active_ids]
    return {**now, "from_next_recording": of_next}


def _demand_idle(parts: WebParts, changed: list[str]) -> None:
    """Let nobody from afar take picture or sound away from what is being recorded. Raises Answer."""
    names = [name for name in changed if name in _TAKEN_AWAY]
    if names and parts.engine.recorder.active_ids:
        raise Answer(
            409,
            sentence(
                "“{names}” cannot be changed while something is recorded, because that would take picture or sound away from it. Nothing was changed. Stop the recording first.",
                names=", ".join(names),
            ),
        )


def _shown(settings: Settings) -> dict[str, Any]:
    shown = {
        name: storable(value) if type(value) is str else value
        for name, value in settings.model_dump(include=set(_SHOWN)).items()
    }
    for name in _DEVICES:
        if without_secrets(shown[name]) != shown[name]:
            shown[name] = spoken_device(shown[name])
    return shown
