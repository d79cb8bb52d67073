"""The JPEG in a camera's frame: where it begins and ends, how large it is, and whether all of it came.

Cameras and drivers put things around it: nothing where the end mark should be, zeros or 0xFF up to the buffer's end, a
thumbnail in its head, rubbish before its begin. ffmpeg decodes all of that, so all of it is recorded. What a bad cable
has cut short is left out. What is passed on begins with the start mark and ends with the end mark, because other
decoders insist on these.
"""

from collections import deque
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

_START = b"\xff\xd8\xff"
_END = b"\xff\xd9"
_START_OF_SCAN = 0xDA
_WITHOUT_LENGTH = (0x01, *range(0xD0, 0xD9))
_SIZES = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))
"""The markers of the segments that hold the picture's size."""
_MOST_SEGMENTS = 200
_HABIT = 8
"""If one of so many frames had an end mark, a frame without one is cut short."""
_GREY = 128
"""What libjpeg fills in where the data end too early."""
_MORE = b"\x5a\xa5" * 64
"""Data that a decoder which lacks some takes for more of the picture."""


@dataclass(frozen=True, slots=True)
class JpegFrame:
    data: memoryview
    """From the start mark to the end mark."""
    width: int
    height: int


class JpegFrames:
    """Finds the pictures in one camera's frames, and learns whether it sends end marks."""

    def __init__(self) -> None:
        self._ended: deque[bool] = deque(maxlen=_HABIT)

    def find(self, data: memoryview) -> JpegFrame | None:
        """Return the first picture in ``data``; None if there is none, or not all of it."""
        begin = 0 if bytes(data[:3]) == _START else bytes(data).find(_START)
        head = _head(data, begin + 2) if begin >= 0 else None
        if head is None:
            return None
        scan, width, height = head
        end = _end(data, scan)
        usual = any(self._ended)
        self._ended.append(end is not None)
        if end is not None:
            return JpegFrame(data[begin:end], width, height)
        content = _without_padding(data)[begin:]
        begins = scan - begin < len(content)
        if usual or not begins or not _all_there(content):
            return None
        return JpegFrame(memoryview(content + _END), width, height)


def _end(data: memoryview, scan: int) -> int | None:
    """Return where the picture ends whose first scan is at ``scan``; None if it has no end mark."""
    if len(data) >= scan + 2 and bytes(data[-2:]) == _END:
        return len(data)
    content = bytes(data)
    end = len(content.rstrip(b"\0\xff"))
    if end > scan + 2 and content[end - 2 : end] == _END:
        return end
    end = content.find(_END, scan)
    return end + 2 if end >= 0 else None


def _without_padding(data: memoryview) -> bytes:
    content = bytes(data).rstrip(b"\0\xff")
    # Two bytes FF 00 stand for a byte FF of the picture, and may be its last.
    return content + (b"\xff\0" if bytes(data[len(content) : len(content) + 2]) == b"\xff\0" else b"")


def _head(data: memoryview, place: int) -> tuple[int, int, int] | None:
    """Return where the first scan begins, width and height; None if the head is broken or cut."""
    width = height = 0
    for _ in range(_MOST_SEGMENTS):
        while place < len(data) and data[place] != 0xFF:
            place += 1
        while place < len(data) and data[place] == 0xFF:
            place += 1
        if place + 3 > len(data):
            return None
        marker = data[place]
        place += 1
        if marker in _WITHOUT_LENGTH or marker == 0:
            continue
        if marker == _END[1]:
            return None
        length = data[place] << 8 | data[place + 1]
        if marker in _SIZES and place + 7 <= len(data):
            height = data[place + 3] << 8 | data[place + 4]
            width = data[place + 5] << 8 | data[place + 6]
        place += length
        if marker == _START_OF_SCAN:
            return (place, width, height) if width and height and place < len(data) else None
    return None


def _all_there(content: bytes) -> bool:
    """Whether the picture is complete but for its end mark: then more data after it change nothing.

    This decodes it, if only an eighth of it in each direction: 3.5 ms for 1920 × 1080, only for cameras that leave the
    mark out.
    """
    picture = _small(content + _END)
    if picture is None or picture[-1, -1] != _GREY:
        return True  # ffmpeg may well read what OpenCV does not
    other = _small(content + _MORE + _END)
    return other is not None and bool(np.array_equal(picture, other))


def _small(jpeg: bytes) -> npt.NDArray[np.uint8] | None:
    picture = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_REDUCED_GRAYSCALE_8)
    return None if picture is None else picture.astype(np.uint8, copy=False)
