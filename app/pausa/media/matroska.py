"""A pipe for frames with exact times: the smallest Matroska stream that ffmpeg reads.

A row of JPEGs would do only while every one decodes: a broken one would be dropped without a trace, and all later
frames would be a tick too early. Here each frame carries its tick, so ticks can also be left out: ffmpeg repeats the
frame before. The element numbers are those of RFC 9559.
"""

from fractions import Fraction

NANOSECONDS = 1_000_000_000
_LAYOUTS = {"yuv420p": b"I420", "nv12": b"NV12", "yuyv422": b"YUY2", "bgr24": b"BGR\x18"}
"""ffmpeg's names of the layouts of raw frames, and their names in the stream."""


def stream_header(*, pixel_format: str, width: int, height: int, fps: Fraction) -> bytes:
    """Return the bytes before the first frame. The stream's unit of time is one tick; ``pixel_format`` is ffmpeg's name."""
    tick_ns = round(NANOSECONDS / fps)
    ebml = _element(
        0x1A45DFA3,
        _uint(0x4286, 1),
        _uint(0x42F7, 1),
        _uint(0x42F2, 4),
        _uint(0x42F3, 8),
        _text(0x4282, "matroska"),
        _uint(0x4287, 4),
        _uint(0x4285, 2),
    )
    information = _element(
        0x1549A966, _uint(0x2AD7B1, tick_ns), _text(0x4D80, "Pausa"), _text(0x5741, "Pausa")
    )
    layout = _LAYOUTS.get(pixel_format)
    raw = [_element(0x2EB524, layout)] if layout else []
    picture = _element(0xE0, _uint(0xB0, width), _uint(0xBA, height), *raw)
    track = _element(
        0xAE,
        _uint(0xD7, 1),
        _uint(0x73C5, 1),
        _uint(0x83, 1),
        _uint(0x23E383, tick_ns),
        _text(0x86, "V_UNCOMPRESSED" if layout else "V_MJPEG"),
        picture,
    )
    segment_of_unknown_size = bytes.fromhex("18538067") + bytes.fromhex("01ffffffffffffff")
    return ebml + segment_of_unknown_size + information + _element(0x1654AE6B, track)


def picture_header(tick: int, size: int) -> bytes:
    """Return the bytes before the ``size`` bytes of the frame that tick ``tick`` shows."""
    block = bytes((0x81, 0, 0, 0x80))
    block_head = _number(0xA3) + _size(len(block) + size) + block
    time = _uint(0xE7, tick)
    return _number(0x1F43B675) + _size(len(time) + len(block_head) + size) + time + block_head


def _element(number: int, *children: bytes) -> bytes:
    content = b"".join(children)
    return _number(number) + _size(len(content)) + content


def _uint(number: int, value: int) -> bytes:
    return _element(number, value.to_bytes(max(1, (value.bit_length() + 7) // 8), "big"))


def _text(number: int, value: str) -> bytes:
    return _element(number, value.encode("ascii"))


def _number(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def _size(size: int) -> bytes:
    """Return the size in its longest form of eight bytes, which is always valid."""
    return (1 << 56 | size).to_bytes(8, "big")
