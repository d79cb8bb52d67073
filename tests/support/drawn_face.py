"""A face drawn by arithmetic, which a detector of faces takes for one, and pictures that it must not."""

import cv2
import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]
"""Shape (height, width, 3): blue, green, red."""
WIDTH, HEIGHT = 640, 360
_SKIN = np.array([150.0, 180.0, 225.0])
_DARK = tuple(0.75 * _SKIN)
_HAIR = (30, 40, 55)


def noisy(picture: npt.NDArray[np.generic], seed: int) -> Picture:
    """Return the picture as a camera sees it."""
    noise = np.random.default_rng(seed).normal(0, 3, picture.shape)
    return np.clip(picture.astype(np.float64) + noise, 0, 255).astype(np.uint8)


def wall(seed: int = 0, *, width: int = WIDTH, height: int = HEIGHT) -> Picture:
    """Return a wall with more light on one side."""
    light = np.linspace(96, 144, width)[None, :, None] * np.ones((height, 1, 3))
    return noisy(light, seed)


def face(
    seed: int = 0,
    *,
    x: float = 320,
    y: float = 170,
    size: float = 100,
    mouth: float = 0.2,
    brightness: float = 1.0,
) -> Picture:
    """Return somebody before the wall. ``mouth``: how far it is open; ``size``: the width of the face is about that."""
    scale = size / 25  # drawn at twice the size
    canvas = np.full((2 * HEIGHT, 2 * WIDTH, 3), 110, np.uint8)
    canvas[:] = np.linspace(96, 144, 2 * WIDTH)[None, :, None]

    def at(across: float, down: float) -> tuple[int, int]:
        return round(2 * x + across * scale), round(2 * y + down * scale)

    def long(units: float) -> int:
        return max(1, round(units * scale))

    def oval(
        across: float,
        down: float,
        wide: float,
        high: float,
        colour: object,
        *,
        thick: float = 0,
        arc: tuple[int, int] = (0, 360),
    ) -> None:
        line = long(thick) if thick else -1
        axes = (long(wide), long(high))
        cv2.ellipse(canvas, at(across, down), axes, 0, *arc, colour, line, cv2.LINE_AA)  # type: ignore[call-overload]  # any colour

    oval(0, 95, 75, 45, (90, 60, 50), arc=(180, 360))
    cv2.rectangle(canvas, at(-14, 30), at(14, 62), tuple(0.82 * _SKIN), -1)
    oval(0, -6, 35, 44, _HAIR)
    _shade_skin(canvas, at(0, 0), long(29), long(39))
    oval(0, -30, 30, 14, _HAIR, arc=(180, 360))
    for side in (-1, 1):
        oval(12 * side, -7, 8.5, 6, _DARK)
        oval(12 * side, -7, 6.5, 3.7, (235, 240, 240))
        oval(12 * side, -7, 3, 3, (60, 50, 40))
        oval(12 * side, -7, 1.4, 1.4, (10, 10, 10))
        oval(12 * side, -7, 7, 4.2, (40, 40, 40), thick=0.9, arc=(190, 350))
        oval(12 * side, -13, 9, 4, _HAIR, thick=2.2, arc=(200, 340))
        oval(3 * side, 9.6, 1.5, 1, (60, 70, 90))
    cv2.line(canvas, at(-2, -4), at(-3.5, 8), _DARK, long(1.2), cv2.LINE_AA)
    oval(0, 9, 6, 3.2, _DARK, thick=1.4, arc=(0, 180))
    oval(0, 21, 10, 2.2 + 4 * mouth, (95, 95, 180))
    oval(0, 21, 8.5, 0.5 + 3 * mouth, (50, 40, 80))
    oval(0, 27, 8, 3, _DARK, thick=0.8, arc=(20, 160))
    soft = cv2.resize(cv2.GaussianBlur(canvas, (0, 0), 1.6), (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    return noisy(soft * brightness, seed)


def _shade_skin(canvas: Picture, centre: tuple[int, int], wide: int, high: int) -> None:
    left, top = max(0, centre[0] - wide - 2), max(0, centre[1] - high - 2)
    part = canvas[top : max(top, centre[1] + high + 3), left : max(left, centre[0] + wide + 3)]
    middle = (centre[0] - left, centre[1] - top)
    mask = np.zeros(part.shape[:2], np.uint8)
    cv2.ellipse(mask, middle, (wide, high), 0, 0, 360, 255, -1, cv2.LINE_AA)
    down, across = np.mgrid[0 : part.shape[0], 0 : part.shape[1]]
    across, down = (across - middle[0]) / wide, (down - middle[1]) / high
    light = 1.05 - 0.25 * across**2 - 0.12 * down**2 - 0.08 * across
    share = (mask / 255)[:, :, None]
    part[:] = np.clip(part * (1 - share) + light[:, :, None] * _SKIN * share, 0, 255).astype(np.uint8)


def not_faces() -> dict[str, Picture]:
    """Return pictures of what is in rooms besides people."""
    random = np.random.default_rng(5)
    shelf = wall()
    for left in range(20, 600, 24):
        colour = [int(part) for part in random.integers(20, 240, 3)]
        cv2.rectangle(shelf, (left, int(random.integers(60, 120))), (left + 20, 300), colour, -1)
    socket = wall()
    cv2.rectangle(socket, (260, 120), (380, 240), (235, 235, 235), -1)
    cv2.circle(socket, (320, 180), 45, (215, 215, 215), -1, cv2.LINE_AA)
    for across in (-18, 18):
        cv2.circle(socket, (320 + across, 180), 6, (30, 30, 30), -1, cv2.LINE_AA)
    clock = wall()
    cv2.circle(clock, (320, 150), 90, (230, 230, 230), -1, cv2.LINE_AA)
    cv2.circle(clock, (320, 150), 90, (40, 40, 40), 4, cv2.LINE_AA)
    cv2.line(clock, (320, 150), (320, 90), (20, 20, 20), 5, cv2.LINE_AA)
    cv2.line(clock, (320, 150), (370, 170), (20, 20, 20), 5, cv2.LINE_AA)
    lamp = wall()
    cv2.circle(lamp, (320, 160), 70, (200, 230, 250), -1, cv2.LINE_AA)
    leaves = wall()
    for _ in range(300):
        place = (int(random.integers(0, WIDTH)), int(random.integers(0, HEIGHT)))
        green = (int(random.integers(20, 80)), int(random.integers(90, 200)), int(random.integers(30, 90)))
        cv2.ellipse(leaves, place, (22, 8), int(random.integers(0, 180)), 0, 360, green, -1, cv2.LINE_AA)
    noise = random.integers(0, 256, (HEIGHT, WIDTH, 3)).astype(np.uint8)
    dark = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    return {
        "wall": wall(),
        "shelf": shelf,
        "socket": socket,
        "clock": clock,
        "lamp": lamp,
        "leaves": leaves,
        "noise": noise,
        "dark": dark,
    }
