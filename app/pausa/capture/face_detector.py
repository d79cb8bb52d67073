"""Finds faces in a picture, by a small neural network (YuNet) that ships with Pausa."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from pausa.capture.frame_pixels import Pixels
from pausa.core.errors import MediaError
from pausa.core.paths import resources_folder
from pausa.core.sentences import sentence

MODEL: Final = "models/face_detection_yunet_2023mar.onnx"
WIDTH: Final = 320
"""The picture is made so wide: that takes nine milliseconds, and a face four metres away is still found."""
LEAST_SCORE: Final = 0.8
LEAST_HEIGHT: Final = 0.08
"""Of the picture's height: smaller ones are passers-by, or a picture in the background."""
MOST: Final = 16
_SIDE: Final = 24


@dataclass(frozen=True, slots=True)
class Face:
    """Where a face is, in parts of the picture's width and height."""

    left: float
    top: float
    width: float
    height: float

    def overlap(self, other: "Face") -> float:
        """Return which share of both together both cover."""
        across = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        down = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        both = max(0.0, across) * max(0.0, down)
        return both / (self.width * self.height + other.width * other.height - both)


class Look:
    """One small picture, and the faces in it."""

    def __init__(self, pixels: Pixels, faces: tuple[Face, ...]) -> None:
        self._grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
        self.faces = faces

    def appearance(self, place: Face) -> npt.NDArray[np.float32]:
        """Return what is at ``place``, whatever its brightness and contrast, to be compared with that of another look."""
        height, width = self._grey.shape
        left, top = max(0, round(place.left * width)), max(0, round(place.top * height))
        right = max(left + 1, round((place.left + place.width) * width))
        bottom = max(top + 1, round((place.top + place.height) * height))
        part = self._grey[top:bottom, left:right]
        if not part.size:
            return np.zeros((_SIDE, _SIDE), np.float32)
        small = cv2.resize(part, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)
        return np.asarray((small - small.mean()) / (small.std() + 1e-3), np.float32)


class FaceDetector:
    """One thread. Raises MediaError where the network cannot be loaded."""

    def __init__(self) -> None:
        try:
            # Read here: OpenCV itself does not find files whose folders have unusual names on Windows.
            model = np.fromfile(resources_folder() / MODEL, np.uint8)
            self._network = cv2.FaceDetectorYN.create(
                "onnx", model, np.zeros(0, np.uint8), (WIDTH, WIDTH), LEAST_SCORE, 0.3, 4 * MOST
            )
        except (cv2.error, OSError, AttributeError) as error:
            raise MediaError(
                sentence(
                    "Faces cannot be recognised on this computer ({reason}). Start by hand instead.",
                    reason=str(error),
                )
            ) from error

    def look(self, pixels: Pixels) -> Look | None:
        """Find the faces in a picture of any size; None if the picture cannot be used."""
        height = max(1, round(pixels.shape[0] * WIDTH / pixels.shape[1]))
        try:
            small = cv2.resize(pixels, (WIDTH, height), interpolation=cv2.INTER_AREA).astype(
                np.uint8, copy=False
            )
            self._network.setInputSize((WIDTH, height))
            _, found = self._network.detect(small)
        except cv2.error:
            return None
        rows = found[:MOST, :4] if found is not None else np.zeros((0, 4))
        faces = (
            Face(float(left) / WIDTH, float(top) / height, float(across) / WIDTH, float(down) / height)
            for left, top, across, down in rows
            if across > 0
        )
        return Look(small, tuple(face for face in faces if face.height >= LEAST_HEIGHT))
