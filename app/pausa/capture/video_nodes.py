"""Video4Linux2: which nodes below /dev capture pictures, what they are and what they offer.

Names and serial numbers are read from sysfs, so that also a camera that may not be opened has its name.
"""

import errno
import logging
import os
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pausa.capture.device_identity import DeviceIdentity
from pausa.core.colours import Colours, Matrix

SYSFS = Path("/sys/class/video4linux")
ANSWER_S = 3.0
"""How long a driver may take to say what its node is, before others are tried instead."""

# Numbers from the kernel's videodev2.h; the ioctls are the same on all architectures that Pausa runs on.
_QUERYCAP = 0x80685600
_ENUM_FMT = 0xC0405602
_ENUM_FRAMESIZES = 0xC02C564A
_G_FMT = 0xC0D05604
_S_FMT = 0xC0D05605
_REQBUFS = 0xC0145608
_QBUF = 0xC058560F
_STREAMON = 0x40045612
_STREAMOFF = 0x40045613
_VIDEO_CAPTURE = 0x00000001
_DEVICE_CAPS = 0x80000000
_BUF_CAPTURE = 1
_MEMORY_MMAP = 1
_DISCRETE = 1
_MOST = 64
"""Formats and sizes asked for; more than any camera has."""

_SPACE_JPEG = 7
_FULL_RANGE = 1
_ENCODINGS = {1: Matrix.BT601, 2: Matrix.BT709, 3: Matrix.BT601, 4: Matrix.BT709, 6: Matrix.BT2020}
_SPACES = {3: Matrix.BT709, 10: Matrix.BT2020, 12: Matrix.BT709}

JPEG, YUYV = "MJPG", "YUYV"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class VideoNode:
    """A node that captures pictures."""

    path: Path
    identity: DeviceIdentity
    formats: tuple[str, ...] = ()
    """The four-character codes that it offers; empty if it does not list them."""
    sizes: tuple[tuple[int, int], ...] = ()
    """Width and height as motion JPEG or YUYV, largest first; empty if it does not list them."""
    is_forbidden: bool = False
    """This user may not open it, so that formats and port are unknown."""
    hangs: bool = False
    """Its driver does not answer, so that nothing but its name is known."""

    @property
    def number(self) -> int:
        return int(self.path.name[5:])


class _Question:
    """What is one node? Asked on a thread of its own, because a driver may hang in any call."""

    def __init__(self, path: Path) -> None:
        self._answer: VideoNode | None = None
        self._thread = threading.Thread(target=self._ask, args=(path,), name="video-node", daemon=True)
        self._thread.start()

    def answered(self, until_s: float) -> bool:
        """Wait until that time at most."""
        self._thread.join(max(0.0, until_s - time.monotonic()))
        return not self._thread.is_alive()

    @property
    def answer(self) -> VideoNode | None:
        return self._answer

    def _ask(self, path: Path) -> None:
        try:
            self._answer = video_node(path)
        except Exception:
            log.exception("looking at %s failed", path)


class VideoNodes:
    """Looks at the nodes below /dev, whatever the driver of one of them does."""

    def __init__(self) -> None:
        self._unanswered: dict[Path, _Question] = {}
        """A driver that hangs is not asked again before it has answered."""

    def look(self) -> list[VideoNode]:
        """Return the capture nodes in the order of their numbers, without metadata nodes and outputs. Takes three seconds at most."""
        questions = {path: self._unanswered.get(path) or _Question(path) for path in node_paths()}
        until_s = time.monotonic() + ANSWER_S
        self._unanswered = {
            path: question for path, question in questions.items() if not question.answered(until_s)
        }
        found = (
            _silent_node(path) if path in self._unanswered else question.answer
            for path, question in questions.items()
        )
        return [node for node in found if node is not None]


def node_paths() -> list[Path]:
    """Return all video nodes, cameras or not, in the order of their numbers."""
    numbered = sorted(
        (int(node.name[5:]), node)
        for node in Path("/dev").iterdir()
        if node.name.startswith("video") and node.name[5:].isdecimal()
    )
    return [node for _, node in numbered]


def _silent_node(path: Path) -> VideoNode | None:
    """Return what sysfs tells of a node whose driver hangs; None for all nodes of a device but its first, which is the camera."""
    if _read(SYSFS / path.name / "index") not in ("", "0"):
        return None
    serial = _read(SYSFS / path.name / "device" / ".." / "serial")
    identity = DeviceIdentity(_read(SYSFS / path.name / "name") or path.name, serial)
    return VideoNode(path, identity, hangs=True)


def video_node(path: Path) -> VideoNode | None:
    """Return what a node is, or None if it does not capture pictures or is missing."""
    name, serial = _read(SYSFS / path.name / "name"), _read(SYSFS / path.name / "device" / ".." / "serial")
    try:
        with _opened(path) as descriptor:
            answer = _ask(descriptor, _QUERYCAP, bytes(104))
            capabilities, own = struct.unpack_from("<II", answer, 84)
            if not (own if capabilities & _DEVICE_CAPS else capabilities) & _VIDEO_CAPTURE:
                return None
            formats = _formats(descriptor)
            return VideoNode(
                path=path,
                identity=DeviceIdentity(
                    name or _text(answer[16:48]) or "Camera", serial, _text(answer[48:80])
                ),
                formats=formats,
                sizes=_all_sizes(descriptor),
            )
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM):
            return VideoNode(path, DeviceIdentity(name or path.name, serial), is_forbidden=True)
        if error.errno == errno.EBUSY:
            # A few drivers let one program open the node at a time.
            return VideoNode(path, DeviceIdentity(name or path.name, serial))
        return None


def is_busy(path: Path) -> bool:
    """Whether another program records from the node now."""
    try:
        with _opened(path) as descriptor:
            # Which of the two a driver refuses to the second program differs; neither changes anything.
            _ask(descriptor, _REQBUFS, struct.pack("<III8x", 0, _BUF_CAPTURE, _MEMORY_MMAP))
            _ask(descriptor, _S_FMT, _ask(descriptor, _G_FMT, struct.pack("<I204x", _BUF_CAPTURE)))
    except OSError as error:
        return error.errno == errno.EBUSY
    return False


def stream_refusal(path: Path) -> int:
    """Return the error number with which the node refuses to stream now, as it is set up; 0 if it begins to.

    OpenCV keeps that number for itself, and it alone tells a socket without room (ENOSPC) from a camera that hangs.
    """
    try:
        with _opened(path) as descriptor:
            _ask(descriptor, _REQBUFS, struct.pack("<III8x", 2, _BUF_CAPTURE, _MEMORY_MMAP))
            for index in range(2):
                # Some drivers begin only when they have buffers.
                _ask(descriptor, _QBUF, struct.pack("<II52xI24x", index, _BUF_CAPTURE, _MEMORY_MMAP))
            _ask(descriptor, _STREAMON, struct.pack("<I", _BUF_CAPTURE))
            _ask(descriptor, _STREAMOFF, struct.pack("<I", _BUF_CAPTURE))
    except OSError as error:
        return error.errno or errno.EIO
    return 0


def nearest_size(path: Path, width: int, height: int) -> tuple[int, int, bool]:
    """Return the offered size nearest to the one asked for, and whether it is motion JPEG, which is preferred to raw."""
    try:
        with _opened(path) as descriptor:
            offers = [(*size, code == JPEG) for code in (JPEG, YUYV) for size in _sizes(descriptor, code)]
    except OSError:
        offers = []
    if not offers:
        return width, height, True
    return min(offers, key=lambda offer: (abs(offer[0] - width) + abs(offer[1] - height), not offer[2]))


def stated_colours(path: Path) -> Colours | None:
    """Return the colours of raw frames that the driver states; None: it leaves them open.

    What it leaves to the colour space is decided as the kernel's ``V4L2_MAP_…_DEFAULT`` do.
    """
    try:
        with _opened(path) as descriptor:
            answer = _ask(descriptor, _G_FMT, struct.pack("<I204x", _BUF_CAPTURE))
    except OSError:
        return None
    # The union begins at 8 on 64-bit systems, and its member ``colorspace`` 24 bytes later.
    space, _, _, encoding, quantization = struct.unpack_from("<5I", answer, struct.calcsize("P") + 24)
    if not (space or encoding or quantization):
        return None
    matrix = _ENCODINGS.get(encoding) or _SPACES.get(space, Matrix.BT601)
    full = quantization == _FULL_RANGE or (not quantization and space == _SPACE_JPEG)
    return Colours(matrix, full_range=full)


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    descriptor = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _ask(descriptor: int, request: int, question: bytes) -> bytes:
    import fcntl

    return fcntl.ioctl(descriptor, request, question)


def _formats(descriptor: int) -> tuple[str, ...]:
    found: list[str] = []
    try:
        for index in range(_MOST):
            answer = _ask(descriptor, _ENUM_FMT, struct.pack("<II56x", index, _BUF_CAPTURE))
            found.append(answer[44:48].decode("latin-1"))
    except OSError:
        pass
    return tuple(dict.fromkeys(found))


def _all_sizes(descriptor: int) -> tuple[tuple[int, int], ...]:
    sizes = {size for code in (JPEG, YUYV) for size in _sizes(descriptor, code)}
    return tuple(sorted(sizes, key=lambda size: size[0] * size[1], reverse=True))


def _sizes(descriptor: int, code: str) -> list[tuple[int, int]]:
    sizes: list[tuple[int, int]] = []
    number = int.from_bytes(code.encode(), "little")
    try:
        for index in range(_MOST):
            answer = _ask(descriptor, _ENUM_FRAMESIZES, struct.pack("<II36x", index, number))
            _, _, kind, width, height = struct.unpack_from("<5I", answer)
            if kind != _DISCRETE:
                break
            sizes.append((width, height))
    except OSError:
        pass
    return sizes


def _text(field: bytes) -> str:
    return field.split(b"\0")[0].decode(errors="replace").strip()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
