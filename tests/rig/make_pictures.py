#!/usr/bin/env python3
"""Make the pictures that the camera plays in a loop.

    make_pictures.py FOLDER [PICTURES [SIZE …]]

FOLDER/<W>x<H>.mjpeg holds JPEG pictures, one after the other: 4:2:2 as webcams send them, with a restart marker after
each row of blocks, because fakecam.c replaces the top rows by the bar code. FOLDER/<W>x<H>.idx holds "FCR1", width,
height and count (u32 each), then (u64 offset, u32 length, u32 0) of each picture.

The scene is a still room with a moving head, moving texture and the noise of a sensor, so that the sizes of the
pictures and the work of an encoder are those of a real webcam.
"""

import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

SIZES = ("640x480", "640x360", "1280x720", "1920x1080")
PICTURES = 90
QUALITY = 85

Colours = npt.NDArray[np.uint8]


def main() -> None:
    folder, *rest = sys.argv[1:]
    count = int(rest[0]) if rest else PICTURES
    Path(folder).mkdir(parents=True, exist_ok=True)
    cv2.setNumThreads(1)
    for size in rest[1:] or SIZES:
        width, height = map(int, size.split("x"))
        _write(Path(folder) / size, width, height, count)
        print(f"{size}: {count} pictures")


def _write(path: Path, width: int, height: int, count: int) -> None:
    offset, index = 0, b""
    with path.with_name(f"{path.name}.mjpeg").open("wb") as file:
        for picture in scene(width, height, count):
            data = _jpeg(picture)
            file.write(data)
            index += struct.pack("<QII", offset, len(data), 0)
            offset += len(data)
    # The index comes last: the set-up takes the pictures as made when it is there.
    head = b"FCR1" + struct.pack("<3I", width, height, count)
    path.with_name(f"{path.name}.idx").write_bytes(head + index)


def _jpeg(picture: Colours) -> bytes:
    settings = {
        cv2.IMWRITE_JPEG_QUALITY: QUALITY,
        cv2.IMWRITE_JPEG_RST_INTERVAL: picture.shape[1] // 16,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR: cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422,
    }
    done, data = cv2.imencode(".jpg", picture, [number for pair in settings.items() for number in pair])
    assert done
    return data.tobytes()


def scene(width: int, height: int, count: int) -> Iterator[Colours]:
    random = np.random.default_rng(7)
    room = _room(width, height, random)
    noises = [random.normal(0, 3, (height, width, 1)).astype(np.float32) for _ in range(4)]
    for number in range(count):
        picture = room.copy()
        _draw_head(picture, 2 * np.pi * number / count)
        at = (width // 40, height - height // 20)
        cv2.putText(picture, f"{number:03d}", at, cv2.FONT_HERSHEY_SIMPLEX, height / 400, (240, 240, 240), 3)
        noise = np.roll(noises[number % 4], (number * 37 % height, number * 91 % width), (0, 1))
        yield np.clip(picture.astype(np.float32) + noise, 0, 255).astype(np.uint8)


def _room(width: int, height: int, random: np.random.Generator) -> Colours:
    """Smooth coloured noise on three scales, and shelves."""
    room = np.zeros((height, width, 3), np.float32)
    for cells, strength in ((6, 70), (40, 25), (200, 12)):
        noise = random.normal(0, strength, (cells * height // width + 1, cells, 3)).astype(np.float32)
        room += cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC)
    room = np.clip(room + 120, 20, 235)
    for shelf in range(6):
        left, top = width * shelf // 6 + 9, height // 3
        right, bottom = width * shelf // 6 + width // 8, height // 3 + height // 20
        colour = [int(value) for value in random.integers(40, 220, 3)]
        cv2.rectangle(room, (left, top), (right, bottom), colour, -1)
    return np.clip(room, 0, 255).astype(np.uint8)


def _draw_head(picture: Colours, angle: float) -> None:
    height, width = picture.shape[:2]
    x = int(width * (0.5 + 0.12 * np.sin(angle)))
    y = int(height * (0.58 + 0.03 * np.sin(2 * angle)))
    mouth = int(height / 40 * (1.2 + np.sin(9 * angle)))
    skin, lips, dark, coat = (120, 150, 205), (60, 50, 120), (40, 30, 30), (110, 60, 40)
    cv2.ellipse(picture, (x, y), (height // 7, height // 5), 8 * np.sin(angle), 0, 360, skin, -1, cv2.LINE_AA)
    cv2.ellipse(picture, (x, y + height // 10), (height // 18, mouth), 0, 0, 360, lips, -1, cv2.LINE_AA)
    for side in (-1, 1):
        eye = (x + side * height // 18, y - height // 20)
        cv2.circle(picture, eye, height // 50, dark, -1, cv2.LINE_AA)
    cv2.rectangle(picture, (x - height // 4, y + height // 5), (x + height // 4, height), coat, -1)


if __name__ == "__main__":
    main()
