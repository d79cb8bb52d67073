"""What is recorded into a recording that was made earlier, perhaps with other devices: it is fitted to that."""

from collections.abc import Iterator

from pausa.capture.source import CameraFormat, MicrophoneFormat, PictureWish, PixelFormat
from pausa.core.sentences import Sentence, sentence
from pausa.recording.options import RecordingOptions
from pausa.recording.workspace.journal import Journal


def fit(journal: Journal, options: RecordingOptions, camera: CameraFormat | None) -> None:
    """Have in the journal how what comes now is to be turned and encoded."""
    journal.rotation, journal.flip = options.orientation.rotation, options.orientation.flip
    journal.crf = options.crf
    if camera is not None:
        journal.matrix = camera.colours.matrix


def wished_picture(journal: Journal, options: RecordingOptions) -> PictureWish | None:
    """Return what to ask of the camera, so that nothing has to be fitted; None: the recording has no pictures."""
    if not journal.has_pictures:
        return None
    # Turning it once more the same way, or back, changes the sides in the same way.
    width, height = options.orientation.size(journal.width, journal.height)
    return PictureWish(width, height, journal.fps)


def camera_of(journal: Journal) -> CameraFormat:
    """Return the format of a camera that delivers what the recording has, for a black picture where there is none."""
    return CameraFormat("", journal.width, journal.height, journal.fps, PixelFormat.BGR)


def differences(
    journal: Journal, camera: CameraFormat | None, microphone: MicrophoneFormat | None
) -> Iterator[Sentence]:
    """Say how what the devices deliver differs from what was recorded earlier."""
    if journal.has_pictures and camera is not None and camera.device:
        turned = journal.rotation in (90, 270)
        size = (camera.height & ~1, camera.width & ~1) if turned else (camera.width & ~1, camera.height & ~1)
        if size != (journal.width, journal.height) or camera.fps != journal.fps:
            yield sentence(
                "The camera delivers {width} × {height} at {rate} frames a second now. The recording has {old_width} × {old_height} at {old_rate}, so the picture is fitted to that.",
                width=size[0],
                height=size[1],
                rate=f"{float(camera.fps):g}",
                old_width=journal.width,
                old_height=journal.height,
                old_rate=f"{float(journal.fps):g}",
            )
    elif journal.has_pictures:
        yield sentence("There is no camera now. The sound is recorded, and the picture is black.")
    elif camera is not None:
        yield sentence("The recording has no picture, so the camera is not recorded.")
    if journal.has_sound and microphone is None:
        yield sentence("There is no microphone now, so silence is recorded.")
    elif not journal.has_sound and microphone is not None:
        yield sentence("The recording has no sound, so the microphone is not recorded.")
    elif microphone is not None and microphone.sample_rate != journal.sample_rate:
        yield sentence(
            "The microphone delivers {rate} samples a second now. The recording has {old_rate}, so the sound is fitted to that.",
            rate=microphone.sample_rate,
            old_rate=journal.sample_rate,
        )
