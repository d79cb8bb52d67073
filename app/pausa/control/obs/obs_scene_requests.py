"""What clients ask when they connect: one scene that never changes, and that of what OBS has else there is nothing here."""

from fractions import Fraction
from typing import Any

from pausa.control.engine import Engine
from pausa.control.obs.obs_codes import RequestRefused, Status
from pausa.control.obs.obs_input_requests import InputRequests, meant
from pausa.control.obs.obs_names import MICROPHONE, OUTPUT, SCENE, Named
from pausa.control.obs.obs_output import RecordOutput
from pausa.control.obs.obs_record_requests import record_status
from pausa.control.obs.obs_requests import Asked, Data, Handler
from pausa.core.formats import parse_rate, parse_size
from pausa.core.orientation import Orientation
from pausa.core.time.timecodes import timecode


class SceneRequests:
    """The server's loop only."""

    def __init__(self, engine: Engine, inputs: InputRequests, output: RecordOutput) -> None:
        self._engine = engine
        self._inputs = inputs
        self._output = output

    def table(self) -> dict[str, Handler]:
        """Return the requests by their names."""
        return {
            "GetSceneList": self._scenes,
            "GetCurrentProgramScene": self._program_scene,
            "SetCurrentProgramScene": self._set_program_scene,
            "GetCurrentPreviewScene": self._preview_scene,
            "GetSceneItemList": self._items,
            "GetSceneItemId": self._item_id,
            "GetSceneItemEnabled": self._item_enabled,
            "GetVideoSettings": self._video,
            "GetOutputList": self._outputs,
            "GetOutputStatus": self._output_status,
            "GetStreamStatus": self._stream_status,
            # OBS refuses both where they are switched off; many controllers take that for a connection that failed.
            "GetVirtualCamStatus": _answering({"outputActive": False}),
            "GetReplayBufferStatus": _answering({"outputActive": False}),
            "GetStudioModeEnabled": _answering({"studioModeEnabled": False}),
            "GetGroupList": _answering({"groups": []}),
            "GetMonitorList": _answering({"monitors": []}),
            "GetSourceFilterList": self._filters,
            "GetSourceFilterKindList": _answering({"sourceFilterKinds": []}),
            "GetTransitionKindList": _answering({"transitionKinds": []}),
            "GetSceneTransitionList": _answering(
                {
                    "currentSceneTransitionName": None,
                    "currentSceneTransitionUuid": None,
                    "currentSceneTransitionKind": None,
                    "transitions": [],
                }
            ),
            "GetProfileList": _answering({"currentProfileName": SCENE.name, "profiles": [SCENE.name]}),
            "GetSceneCollectionList": _answering(
                {"currentSceneCollectionName": SCENE.name, "sceneCollections": [SCENE.name]}
            ),
        }

    async def _scenes(self, _asked: Asked) -> Data:
        return {
            "currentProgramSceneName": SCENE.name,
            "currentProgramSceneUuid": SCENE.uuid,
            "currentPreviewSceneName": None,
            "currentPreviewSceneUuid": None,
            "scenes": [{"sceneIndex": 0, "sceneName": SCENE.name, "sceneUuid": SCENE.uuid}],
        }

    async def _program_scene(self, _asked: Asked) -> Data:
        return {
            "sceneName": SCENE.name,
            "sceneUuid": SCENE.uuid,
            "currentProgramSceneName": SCENE.name,
            "currentProgramSceneUuid": SCENE.uuid,
        }

    async def _set_program_scene(self, asked: Asked) -> Data:
        meant([SCENE], asked.fields, "scene")
        return {}

    async def _preview_scene(self, _asked: Asked) -> Data:
        raise RequestRefused(Status.STUDIO_MODE_NOT_ACTIVE, "There is no studio mode.")

    async def _items(self, asked: Asked) -> Data:
        meant([SCENE], asked.fields, "scene")
        return {"sceneItems": [self._item(index, one) for index, one in enumerate(self._inputs.inputs())]}

    async def _item_id(self, asked: Asked) -> Data:
        meant([SCENE], asked.fields, "scene")
        inputs = self._inputs.inputs()
        return {"sceneItemId": inputs.index(meant(inputs, asked.fields, "source")) + 1}

    async def _item_enabled(self, asked: Asked) -> Data:
        meant([SCENE], asked.fields, "scene")
        if asked.fields.number("sceneItemId", 0, 1e9) not in range(1, len(self._inputs.inputs()) + 1):
            raise RequestRefused(Status.NOT_FOUND, "The scene has no such item.")
        return {"sceneItemEnabled": True}

    def _item(self, index: int, one: Named) -> dict[str, Any]:
        width, height, _ = self._picture()
        if one is MICROPHONE:
            width = height = 0
        return {
            "sceneItemId": index + 1,
            "sceneItemIndex": index,
            "sceneItemEnabled": True,
            "sceneItemLocked": True,
            "sceneItemBlendMode": "OBS_BLEND_NORMAL",
            "sceneItemTransform": {
                "sourceWidth": float(width),
                "sourceHeight": float(height),
                "width": float(width),
                "height": float(height),
                "positionX": 0.0,
                "positionY": 0.0,
                "rotation": 0.0,
                "scaleX": 1.0,
                "scaleY": 1.0,
            },
            "sourceName": one.name,
            "sourceUuid": one.uuid,
            "sourceType": "OBS_SOURCE_TYPE_INPUT",
            "inputKind": one.kind,
            "isGroup": None,
        }

    async def _video(self, _asked: Asked) -> Data:
        width, height, rate = self._picture()
        return {
            "fpsNumerator": rate.numerator,
            "fpsDenominator": rate.denominator,
            "baseWidth": width,
            "baseHeight": height,
            "outputWidth": width,
            "outputHeight": height,
        }

    async def _filters(self, asked: Asked) -> Data:
        self._inputs.source(asked.fields)
        return {"filters": []}

    async def _outputs(self, _asked: Asked) -> Data:
        width, height, _ = self._picture()
        return {
            "outputs": [
                {
                    "outputName": OUTPUT.name,
                    "outputKind": "ffmpeg_muxer",
                    "outputWidth": width,
                    "outputHeight": height,
                    "outputActive": self._output.snapshot is not None,
                    "outputFlags": {
                        "OBS_OUTPUT_AUDIO": True,
                        "OBS_OUTPUT_VIDEO": True,
                        "OBS_OUTPUT_ENCODED": True,
                        "OBS_OUTPUT_MULTI_TRACK": False,
                        "OBS_OUTPUT_SERVICE": False,
                    },
                }
            ]
        }

    async def _output_status(self, asked: Asked) -> Data:
        if asked.fields.text("outputName") != OUTPUT.name:
            raise RequestRefused(Status.NOT_FOUND, "There is no output of that name.")
        snapshot = self._output.snapshot
        return {
            **record_status(snapshot),
            "outputReconnecting": False,
            "outputCongestion": 0.0,
            "outputSkippedFrames": (snapshot.frames_lost or 0) if snapshot is not None else 0,
            "outputTotalFrames": snapshot.frames if snapshot is not None else 0,
        }

    async def _stream_status(self, _asked: Asked) -> Data:
        return {
            "outputActive": False,
            "outputReconnecting": False,
            "outputTimecode": timecode(0),
            "outputDuration": 0,
            "outputCongestion": 0.0,
            "outputBytes": 0,
            "outputSkippedFrames": 0,
            "outputTotalFrames": 0,
        }

    def _picture(self) -> tuple[int, int, Fraction]:
        """Return size and rate of the picture as it is recorded, or is asked for as long as no camera delivers."""
        settings, camera = self._engine.settings.value, self._engine.hub.camera_format
        if camera is not None:
            size, rate = (camera.width, camera.height), camera.fps
        else:
            size, rate = parse_size(settings.size), parse_rate(settings.fps)
        width, height = Orientation(settings.rotation, settings.flip).size(*size)
        return width, height, rate


def _answering(data: dict[str, Any]) -> Handler:
    async def answer(_asked: Asked) -> Data:
        return data

    return answer
