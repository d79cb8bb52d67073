"""/v1/settings: what may be seen and changed from afar.

Not shown: what only the window knows (its size, keys, language). Shown and not to be changed: where files go and which
program encodes them, because both would let whoever has the token write or run what is not theirs; and remote control
itself, because nobody should open a door wider from outside, or close it behind them.
"""

from typing import Annotated, Any, Final

from fastapi import APIRouter
from pydantic import ConfigDict, create_model

from pausa.control.remote.web_errors import refusals
from pausa.control.remote.web_parts import WebParts
from pausa.control.web.given_values import Text
from pausa.core.device_names import spoken_device, without_secrets
from pausa.core.settings import Settings

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
_DEVICES: Final = ("camera", "microphone")


def _type_of(name: str) -> Any:  # noqa: ANN401 - the type of a field
    field = Settings.model_fields[name]
    if field.annotation is str:
        return Text
    return Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation


_OF_SHOWN: Final[dict[str, Any]] = {name: (_type_of(name), ...) for name in _SHOWN}
_OF_CHANGED: Final[dict[str, Any]] = {name: (_type_of(name), None) for name in _CHANGEABLE}

ShownSettings: Final = create_model("Settings", __doc__="The settings, without secrets.", **_OF_SHOWN)
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

    @router.put("", response_model=ShownSettings, responses=refusals())
    async def change(settings: ChangedSettings | None = None) -> dict[str, Any]:  # type: ignore[valid-type]  # made above
        """Change some settings. They are checked and applied as in the window."""
        told: Any = settings
        given = told.model_dump(exclude_unset=True) if told is not None else {}
        return await parts.work.run(lambda: _changed(parts, given))

    return router


def _changed(parts: WebParts, given: dict[str, Any]) -> dict[str, Any]:
    before = _shown(parts.engine.settings.value)
    fields = {
        name: value
        for name, value in given.items()
        # What was shown without its secret is meant to stay as it is.
        if not (name in _DEVICES and value == before[name])
    }
    return _shown(parts.engine.settings.change(**fields))


def _shown(settings: Settings) -> dict[str, Any]:
    shown = settings.model_dump(include=set(_SHOWN))
    for name in _DEVICES:
        if without_secrets(shown[name]) != shown[name]:
            shown[name] = spoken_device(shown[name])
    return shown
