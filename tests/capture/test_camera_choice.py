"""Which camera a request means, and whether its picture has colours."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest

from pausa.capture import camera_choice
from pausa.capture.camera import UnusableCamera
from pausa.capture.camera_choice import has_colour, open_default, open_named
from pausa.capture.camera_list import Flaw, PresentCamera
from pausa.capture.device_identity import DeviceIdentity, labels
from pausa.capture.source import CameraFormat, CameraRequest, Frame, PixelFormat
from pausa.core.errors import CameraError, NoCameraError
from pausa.core.sentences import NOTHING, Sentence, verbatim

WIDTH, HEIGHT = 64, 48


def frame(picture: np.ndarray, pixel_format: PixelFormat = PixelFormat.BGR) -> Frame:
    data = picture if pixel_format is not PixelFormat.JPEG else cv2.imencode(".jpg", picture)[1]
    return Frame(0, 0, memoryview(np.ascontiguousarray(data)).cast("B"), WIDTH, HEIGHT, pixel_format)


def grey() -> np.ndarray:
    across = np.linspace(0, 255, WIDTH).astype(np.uint8)
    return np.repeat(np.tile(across, (HEIGHT, 1))[..., None], 3, axis=2)


def coloured() -> np.ndarray:
    picture = grey()
    picture[8:24, 8:24] = (30, 60, 200)
    return picture


@pytest.mark.parametrize("pixel_format", [PixelFormat.BGR, PixelFormat.JPEG])
def test_colours_are_seen_and_grey_is_grey(pixel_format: PixelFormat) -> None:
    assert has_colour(frame(coloured(), pixel_format))
    assert not has_colour(frame(grey(), pixel_format))


def test_colours_of_raw_pictures_are_seen() -> None:
    packed = np.full((HEIGHT, WIDTH, 2), 128, np.uint8)
    assert not has_colour(frame(packed, PixelFormat.YUYV))
    packed[:8, :8, 1] = 200
    assert has_colour(frame(packed, PixelFormat.YUYV))


def test_a_frame_that_cannot_be_read_counts_as_coloured() -> None:
    broken = Frame(0, 0, memoryview(b"\xff\xd8no jpeg"), WIDTH, HEIGHT, PixelFormat.JPEG)
    assert has_colour(broken)


class OpenedCamera:
    """Stands for an open camera: its picture is grey, coloured, or never comes."""

    behaviours: dict[str, str]

    def __init__(
        self,
        request: CameraRequest,  # noqa: ARG002
        camera: PresentCamera,
        *,
        notice: Sentence = NOTHING,
        goes_on: Callable[[], bool],  # noqa: ARG002
        patience_s: float = 5.0,  # noqa: ARG002
    ) -> None:
        self.behaviour = self.behaviours.get(camera.label, "coloured")
        self.notice: str = notice
        self.label = camera.label
        if self.behaviour not in ("coloured", "grey"):
            raise UnusableCamera(
                verbatim(f"{camera.label} is {self.behaviour}."), reason=verbatim(f"it is {self.behaviour}")
            )
        self.format = CameraFormat(camera.label, WIDTH, HEIGHT, Fraction(30), PixelFormat.BGR)

    def read(self) -> Frame:
        return frame(grey() if self.behaviour == "grey" else coloured())

    def add_notice(self, notice: str) -> None:
        self.notice = notice

    def close(self) -> None: ...


def cameras(*named: str | DeviceIdentity, flaws: dict[str, Flaw] | None = None) -> list[PresentCamera]:
    identities = [one if isinstance(one, DeviceIdentity) else DeviceIdentity(one) for one in named]
    return [
        PresentCamera(
            identity, 2 * place, label, Path(f"/dev/video{2 * place}"), (), (flaws or {}).get(label)
        )
        for place, (identity, label) in enumerate(zip(identities, labels(identities), strict=True))
    ]


@pytest.fixture
def behaves(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def decide(**behaviours: str) -> None:
        monkeypatch.setattr(OpenedCamera, "behaviours", behaviours)

    monkeypatch.setattr(OpenedCamera, "behaviours", {}, raising=False)
    monkeypatch.setattr(camera_choice, "DeviceCamera", OpenedCamera)
    return decide


def by_default(present: list[PresentCamera]) -> tuple[str, str]:
    """Return the camera that is opened by default, and the notice."""
    opened, chosen = open_default(CameraRequest(), present, lambda: True)
    assert isinstance(opened, OpenedCamera)
    assert opened.label == chosen.label
    return opened.label, opened.notice


def named(device: str, present: list[PresentCamera]) -> tuple[str, str]:
    opened, _ = open_named(CameraRequest(device), present, lambda: True)
    assert isinstance(opened, OpenedCamera)
    return opened.label, opened.notice


@pytest.mark.usefixtures("behaves")
def test_the_first_camera_is_the_default_without_a_word() -> None:
    assert by_default(cameras("Desk", "Shelf")) == ("Desk", "")


@pytest.mark.parametrize("fault", ["busy", "mute"])
def test_a_camera_that_cannot_be_used_is_passed_over_and_named_with_its_reason(
    behaves: Callable[..., None], fault: str
) -> None:
    behaves(Desk=fault)
    label, notice = by_default(cameras("Desk", "Shelf"))
    assert label == "Shelf"
    assert "“Shelf” is used" in notice
    assert f"“Desk”: it is {fault}." in notice


@pytest.mark.usefixtures("behaves")
def test_infrared_raw_compressed_and_forbidden_cameras_are_passed_over_by_their_true_reasons() -> None:
    flaws = {"A": Flaw.INFRARED, "B": Flaw.RAW, "C": Flaw.COMPRESSED, "D": Flaw.FORBIDDEN}
    label, notice = by_default(cameras("A", "B", "C", "D", "Good", flaws=flaws))
    assert label == "Good"
    for words in ("infrared pictures only", "raw sensor data", "compressed video", "not allowed to open it"):
        assert words in notice


def test_a_grey_picture_is_passed_over_for_one_with_colours_and_taken_if_there_is_none(
    behaves: Callable[..., None],
) -> None:
    behaves(Desk="grey")
    assert by_default(cameras("Desk", "Shelf"))[0] == "Shelf"
    behaves(Desk="grey", Shelf="busy")
    label, notice = by_default(cameras("Desk", "Shelf"))
    assert label == "Desk"
    assert "“Shelf”: it is busy." in notice
    assert by_default(cameras("Desk"))[0] == "Desk"


def test_of_two_of_one_name_the_second_is_taken_where_the_first_is_busy(behaves: Callable[..., None]) -> None:
    twins = cameras(DeviceIdentity("Cam", port="usb-1-1"), DeviceIdentity("Cam", port="usb-1-2"))
    behaves(**{"Cam (port 1)": "busy"})
    assert by_default(twins)[0] == "Cam (port 2)"


def test_where_all_are_passed_over_the_error_names_each(behaves: Callable[..., None]) -> None:
    behaves(Desk="busy", Shelf="mute")
    with pytest.raises(CameraError, match=r"“Desk”: it is busy\. “Shelf”: it is mute\."):
        by_default(cameras("Desk", "Shelf"))


def test_the_only_camera_says_its_own_fault(behaves: Callable[..., None]) -> None:
    behaves(Desk="busy")
    with pytest.raises(UnusableCamera, match="Desk is busy"):
        by_default(cameras("Desk"))


def test_no_camera_at_all_is_an_error_of_its_own() -> None:
    with pytest.raises(NoCameraError):
        by_default([])


@pytest.mark.usefixtures("behaves")
@pytest.mark.parametrize(
    "text", ["Shelf", "shelf", "2", "/dev/video2", "she", "Shelf [serial=S2 port=usb-1-7]"]
)
def test_every_way_to_name_a_camera(text: str) -> None:
    present = cameras("Desk", DeviceIdentity("Shelf", "S2", "usb-1-2"))
    assert named(text, present) == ("Shelf", "")


@pytest.mark.usefixtures("behaves")
def test_a_link_of_udev_names_a_camera(tmp_path: Path) -> None:
    link = tmp_path / "usb-Shelf-video-index0"
    link.symlink_to("/dev/video2")
    assert named(str(link), cameras("Desk", "Shelf"))[0] == "Shelf"


@pytest.mark.usefixtures("behaves")
def test_a_shortened_name_that_fits_several_names_them() -> None:
    with pytest.raises(CameraError, match="“cam” fits several cameras: Desk cam, Shelf cam"):
        named("cam", cameras("Desk cam", "Shelf cam"))


@pytest.mark.usefixtures("behaves")
def test_another_camera_of_the_model_is_taken_with_a_notice_only() -> None:
    other = cameras(DeviceIdentity("Shelf", "S3", "usb-1-2"))
    label, notice = named("Shelf [serial=S2 port=usb-1-2]", other)
    assert label == "Shelf"
    assert "The chosen camera is not connected" in notice


@pytest.mark.usefixtures("behaves")
def test_a_forbidden_camera_that_is_named_says_what_to_do() -> None:
    with pytest.raises(CameraError, match="permission to use the camera “Desk”"):
        named("Desk", cameras("Desk", flaws={"Desk": Flaw.FORBIDDEN}))


@pytest.mark.usefixtures("behaves")
@pytest.mark.parametrize(
    "text", ["Gone", "7", "/dev/video7", "Gone [serial=G port=usb-1-1]", "", "²", "9" * 5000]
)
def test_a_camera_that_is_not_there_is_not_found(text: str) -> None:
    with pytest.raises(CameraError, match="was not found"):
        named(text, cameras("Desk"))
