"""Requests about the inputs: the camera, of which there is a picture, and the microphone, which has a volume and can be mute."""

import asyncio
import math
from collections.abc import Callable
from typing import Any

import cv2

from pausa.control.engine import Engine
from pausa.control.obs.obs_codes import RequestRefused, Status
from pausa.control.obs.obs_fields import Fields
from pausa.control.obs.obs_microphone import (
    OBS_LOUDEST_DB,
    OBS_LOUDEST_MUL,
    OBS_SOFTEST_DB,
    ObsMicrophone,
)
from pausa.control.obs.obs_names import CAMERA, MICROPHONE, SCENE, Named
from pausa.control.obs.obs_picture import FORMATS, LEAST_PIXELS, MOST_PIXELS, image_url
from pausa.control.obs.obs_requests import Asked, Data, Handler, Later
from pausa.control.remote.work import Work
from pausa.core.orientation import Orientation

SPECIAL_INPUTS = ("desktop1", "desktop2", "mic1", "mic2", "mic3", "mic4")
TRACKS = 6


class InputRequests:
    """The server's loop only."""

    def __init__(self, engine: Engine, microphone: ObsMicrophone, *, work: Work) -> None:
        self._engine = engine
        self._microphone = microphone
        self._work = work
        self._making_image = asyncio.Lock()

    def table(self) -> dict[str, Handler]:
        """Return the requests by their names."""
        return {
            "GetInputList": self._list,
            "GetInputKindList": self._kinds,
            "GetSpecialInputs": self._special,
            "GetInputSettings": self._settings,
            "GetInputDefaultSettings": self._default_settings,
            "GetInputMute": self._get_mute,
            "SetInputMute": self._set_mute,
            "ToggleInputMute": self._toggle_mute,
            "GetInputVolume": self._get_volume,
            "SetInputVolume": self._set_volume,
            "GetInputAudioBalance": self._balance,
            "GetInputAudioSyncOffset": self._sync_offset,
            "GetInputAudioMonitorType": self._monitor_type,
            "GetInputAudioTracks": self._tracks,
            "GetSourceActive": self._source_active,
            "GetSourceScreenshot": self._screenshot,
        }

    def inputs(self) -> list[Named]:
        """Return what is to be recorded."""
        wanted = ((CAMERA, self._engine.hub.wants_camera), (MICROPHONE, self._microphone.is_there))
        return [one for one, is_wanted in wanted if is_wanted]

    def source(self, fields: Fields) -> Named:
        """Return the input or the scene that a request means. Raises RequestRefused."""
        return meant([*self.inputs(), SCENE], fields, "source")

    # ── which there are ──────────────────────────────────────────────────────────────────────────────

    async def _list(self, asked: Asked) -> Data:
        kind = asked.fields.optional_text("inputKind")
        return {
            "inputs": [
                {
                    **one.as_input(),
                    "inputKind": one.kind,
                    "unversionedInputKind": one.kind,
                    "inputKindCaps": 0,
                }
                for one in self.inputs()
                if kind in (None, "", one.kind)
            ]
        }

    async def _kinds(self, _asked: Asked) -> Data:
        return {"inputKinds": [CAMERA.kind, MICROPHONE.kind]}

    async def _special(self, _asked: Asked) -> Data:
        there = MICROPHONE.name if self._microphone.is_there else None
        return {name: there if name == "mic1" else None for name in SPECIAL_INPUTS}

    async def _settings(self, asked: Asked) -> Data:
        return {"inputSettings": {}, "inputKind": self._input(asked.fields).kind}

    async def _default_settings(self, asked: Asked) -> Data:
        if asked.fields.text("inputKind") not in (CAMERA.kind, MICROPHONE.kind):
            raise RequestRefused(Status.NOT_FOUND, "There is no such kind of input.")
        return {"defaultInputSettings": {}}

    async def _source_active(self, asked: Asked) -> Data:
        self.source(asked.fields)
        return {"videoActive": True, "videoShowing": True}

    # ── the microphone ───────────────────────────────────────────────────────────────────────────────

    async def _get_mute(self, asked: Asked) -> Data:
        self._sound(asked.fields)
        return {"inputMuted": self._microphone.muted}

    async def _set_mute(self, asked: Asked) -> Data:
        self._sound(asked.fields)
        self._microphone.mute(muted=asked.fields.flag("inputMuted"))
        return {}

    async def _toggle_mute(self, asked: Asked) -> Data:
        self._sound(asked.fields)
        self._microphone.mute(muted=not self._microphone.muted)
        return {"inputMuted": self._microphone.muted}

    async def _get_volume(self, asked: Asked) -> Data:
        self._sound(asked.fields)
        return self._microphone.volume()

    async def _set_volume(self, asked: Asked) -> Data:
        fields = asked.fields
        self._sound(fields)
        in_mul, in_db = fields.has("inputVolumeMul"), fields.has("inputVolumeDb")
        if in_mul and in_db:
            raise RequestRefused(Status.TOO_MANY_FIELDS, "Give either `inputVolumeMul` or `inputVolumeDb`.")
        if in_mul:
            factor = fields.number("inputVolumeMul", 0, OBS_LOUDEST_MUL)
            self._microphone.set_volume(20 * math.log10(factor) if factor > 0 else -math.inf)
        else:
            self._microphone.set_volume(fields.number("inputVolumeDb", OBS_SOFTEST_DB, OBS_LOUDEST_DB))
        return {}

    async def _balance(self, asked: Asked) -> Data:
        self._sound(asked.fields)
        return {"inputAudioBalance": 0.5}

    async def _sync_offset(self, asked: Asked) -> Data:
        self._sound(asked.fields)
        return {"inputAudioSyncOffset": round(self._engine.settings.value.sound_correction_ms)}

    async def _monitor_type(self, asked: Asked) -> Data:
        self._sound(asked.fields)
        return {"monitorType": "OBS_MONITORING_TYPE_NONE"}

    async def _tracks(self, asked: Asked) -> Data:
        self._sound(asked.fields)
        return {"inputAudioTracks": {str(track): track == 1 for track in range(1, TRACKS + 1)}}

    # ── the picture ──────────────────────────────────────────────────────────────────────────────────

    async def _screenshot(self, asked: Asked) -> Later:
        fields = asked.fields
        if self.source(fields) is MICROPHONE:
            raise RequestRefused(Status.INVALID_RESOURCE_STATE, "The microphone has no picture.")
        image_format = fields.text("imageFormat").lower()
        if image_format not in FORMATS:
            raise RequestRefused(Status.INVALID_FIELD, f"`imageFormat` must be one of {', '.join(FORMATS)}.")
        quality = -1
        if fields.has("imageCompressionQuality"):
            quality = round(fields.number("imageCompressionQuality", -1, 100))
        width, height = (_size(fields, name) for name in ("imageWidth", "imageHeight"))
        settings, frame = self._engine.settings.value, self._engine.hub.newest_frame
        if frame is None:
            raise RequestRefused(Status.PROCESSING_FAILED, "The camera delivers no picture now.")

        def make() -> dict[str, Any]:
            try:
                url = image_url(
                    frame,
                    image_format=image_format,
                    width=width,
                    height=height,
                    quality=quality,
                    orientation=Orientation(settings.rotation, settings.flip),
                )
            except (cv2.error, ValueError):
                raise RequestRefused(Status.PROCESSING_FAILED, "This frame is damaged. Try again.") from None
            return {"imageData": url}

        return Later(self._image(make))

    async def _image(self, make: Callable[[], dict[str, Any]]) -> Data:
        """Make one image at a time, whoever asks: the recording needs the processors."""
        async with self._making_image:
            return await self._work.run(make)

    # ── inside ───────────────────────────────────────────────────────────────────────────────────────

    def _input(self, fields: Fields) -> Named:
        return meant(self.inputs(), fields, "input")

    def _sound(self, fields: Fields) -> None:
        """Raises RequestRefused if not the microphone is meant."""
        if self._input(fields) is not MICROPHONE:
            raise RequestRefused(Status.INVALID_RESOURCE_STATE, "This input has no sound.")


def meant(known: list[Named], fields: Fields, what: str) -> Named:
    """Return the one of ``known`` that a request means by ``<what>Name`` or ``<what>Uuid``. Raises RequestRefused."""
    given_uuid = fields.optional_text(f"{what}Uuid")
    name = None if given_uuid else fields.text(f"{what}Name")
    for one in known:
        if one.is_meant(name, given_uuid):
            return one
    raise RequestRefused(Status.NOT_FOUND, f"There is no {what} of that name.")


def _size(fields: Fields, name: str) -> int | None:
    return round(fields.number(name, LEAST_PIXELS, MOST_PIXELS)) if fields.has(name) else None
