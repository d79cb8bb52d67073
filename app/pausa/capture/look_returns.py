"""Gives cameras back what was changed of them: at the end, when they are seen again, or after their holder has died."""

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial
from pathlib import Path

from pausa.capture.camera_controls import CameraControls, V4l2Controls
from pausa.capture.device_identity import DeviceIdentity, find_again
from pausa.capture.held_look import HeldLook, give_back
from pausa.capture.remembered_looks import RememberedLooks
from pausa.capture.source import Camera

log = logging.getLogger(__name__)


class LookReturns:
    """Uses what is remembered on the disk. One thread, which a driver may block."""

    def __init__(self, remembered: RememberedLooks) -> None:
        self._remembered = remembered

    def give_back(self, camera: Camera, identity: str, look: HeldLook) -> None:
        """Give back what is held now; to a camera that is away when it is seen again."""
        self._give_back(identity, look, lambda: open_controls(camera))

    def give_back_abandoned(self, camera: Camera) -> None:
        """Give back to an open camera what it did not get when it was held last."""
        for identity, look in self._remembered.abandoned():
            if is_same_camera(identity, camera.format.identity):
                self._give_back(identity, look, lambda: open_controls(camera))
            else:
                self._remembered.let_go(identity)

    def give_back_to_all_present(self) -> None:
        """Give back to each camera that is connected what a process left that has died."""
        from pausa.capture.camera_list import ON_LINUX, present_cameras
        from pausa.capture.video_nodes import VideoNodes

        if not ON_LINUX:
            return  # there a camera has to be opened first
        present = present_cameras(VideoNodes())
        for identity, look in self._remembered.abandoned():
            camera = find_again(DeviceIdentity.parse(identity), present, lambda one: one.identity)
            if camera is not None and camera.node is not None:
                self._give_back(identity, look, partial(_controls_at, camera.node))
            else:
                self._remembered.let_go(identity)

    def _give_back(
        self,
        identity: str,
        look: HeldLook,
        opened: Callable[[], AbstractContextManager[CameraControls | None]],
    ) -> None:
        """Forget what was given back, and leave what was not to the next time that the camera is seen."""
        name = device_name(identity)
        try:
            with opened() as controls:
                refused = give_back(controls, look) if controls is not None else look
            if refused.controls:
                log.info("the camera %s refuses to get back what was held", name)
                self._remembered.remember(identity, refused)
            else:
                log.info("the camera %s has got back what was held", name)
                self._remembered.forget(identity)
        except OSError as error:
            log.info("the camera %s gets back later what was held: %s", name, error)
        finally:
            self._remembered.let_go(identity)


def _controls_at(node: Path) -> AbstractContextManager[CameraControls]:
    return closing(V4l2Controls(node))


@contextmanager
def open_controls(camera: Camera) -> Iterator[CameraControls | None]:
    """Open the controls of a camera, if it has any, and close them in the end. Raises OSError where it is gone."""
    controls = camera.controls()
    if controls is None:
        yield None
    else:
        with closing(controls):
            yield controls


def device_name(identity: str) -> str:
    """Return what may be written into the log."""
    return DeviceIdentity.parse(identity).name


def is_same_camera(identity: str, other: str) -> bool:
    """Whether both are the same camera, be it in another port."""
    parsed = DeviceIdentity.parse(other)
    return identity == other or (
        find_again(DeviceIdentity.parse(identity), [parsed], lambda one: one) is not None
    )
