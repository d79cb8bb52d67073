"""What clients find: one scene with a camera and a microphone. The names stay, so that a button that was set up keeps working."""

import sys
import uuid
from dataclasses import dataclass
from typing import Any, Final

_SPACE: Final = uuid.UUID("5d0c8a0e-3b53-4f0c-9c57-5e6a3f1f7a10")
_CAMERA_KINDS: Final = {"linux": "v4l2_input", "win32": "dshow_input", "darwin": "macos-avcapture"}
_MICROPHONE_KINDS: Final = {
    "linux": "pulse_input_capture",
    "win32": "wasapi_input_capture",
    "darwin": "coreaudio_input_capture",
}


@dataclass(frozen=True, slots=True)
class Named:
    """Something that a request may mean, by its name or its UUID."""

    name: str
    kind: str = ""
    """As OBS calls inputs of this kind on this system: clients tell sound and picture by it."""

    @property
    def uuid(self) -> str:
        return str(uuid.uuid5(_SPACE, self.name))

    def as_input(self) -> dict[str, Any]:
        return {"inputName": self.name, "inputUuid": self.uuid}

    def is_meant(self, name: str | None, given_uuid: str | None) -> bool:
        """Whether it is the one; a UUID counts before a name."""
        return given_uuid == self.uuid if given_uuid else name == self.name


SCENE: Final = Named("Pausa")
CAMERA: Final = Named("Camera", _CAMERA_KINDS.get(sys.platform, "v4l2_input"))
MICROPHONE: Final = Named("Microphone", _MICROPHONE_KINDS.get(sys.platform, "pulse_input_capture"))
OUTPUT: Final = Named("Recording")
