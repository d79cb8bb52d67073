"""Chooses what encodes the picture: hardware where a real trial shows that it works, x264 everywhere else.

The encoders that ffmpeg was built with say nothing about the computer that it runs on, so each candidate encodes ten
small frames before it is trusted with a recording.
"""

import os
import re
import time
from dataclasses import dataclass, replace
from pathlib import Path

import ffmpeg as arguments

from pausa.core.errors import MediaError
from pausa.core.sentences import NOTHING, Sentence, sentence
from pausa.core.settings import Encoder
from pausa.media.process import Child, output

TRIAL_TIMEOUT_S = 5.0
"""A driver that hangs must not keep the first recording waiting longer than this."""

_CODECS = {
    Encoder.X264: "libx264",
    Encoder.NVENC: "h264_nvenc",
    Encoder.VAAPI: "h264_vaapi",
    Encoder.QUICK_SYNC: "h264_qsv",
    Encoder.AMF: "h264_amf",
    Encoder.VIDEOTOOLBOX: "h264_videotoolbox",
}
_NAMES = {
    Encoder.AUTO: "hardware",
    Encoder.X264: "x264",
    Encoder.NVENC: "NVIDIA",
    Encoder.VAAPI: "VAAPI",
    Encoder.QUICK_SYNC: "Intel Quick Sync",
    Encoder.AMF: "AMD",
    Encoder.VIDEOTOOLBOX: "VideoToolbox",
}
HARDWARE_ENCODERS = {
    "linux": (Encoder.NVENC, Encoder.VAAPI, Encoder.QUICK_SYNC, Encoder.AMF),
    "win32": (Encoder.NVENC, Encoder.QUICK_SYNC, Encoder.AMF),
    "darwin": (Encoder.VIDEOTOOLBOX,),
}
"""By ``sys.platform``: the encoders that there can be, in the order in which they are tried."""
_SHARPEST_CRF, _SHARPEST_Q, _Q_PER_CRF = 18, 70, 2.2
"""VideoToolbox's quality rises to 100; about two of its steps look like one of x264's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoEncoder:
    """One encoder that works here, and the arguments with which ffmpeg uses it."""

    encoder: Encoder
    """Never ``AUTO``."""
    input_arguments: tuple[str, ...] = ()
    """ffmpeg's global arguments for the device, anywhere in the argv."""
    notice: Sentence = NOTHING
    """A sentence if this is not the requested encoder."""
    hurried: bool = False
    """It works about twice as fast, for a larger file of the same quality."""

    @property
    def hurrying(self) -> "VideoEncoder | None":
        """The same encoder in a hurry, or None if it knows no greater one. Both kinds of file can be joined."""
        if self.hurried or self.encoder is not Encoder.X264:
            return None
        return replace(self, hurried=True)

    @property
    def name(self) -> str:
        """ffmpeg's name for it."""
        return _CODECS[self.encoder]

    def output_options(self, crf: int) -> dict[str, str | int]:
        """Return the output file's options; ``crf`` is on x264's scale, and hardware follows it approximately.

        No B-frames: the file of an encoder that is killed then ends with its last frame, without holes before it. And
        no frame waits long in it, because what it holds is lost when it is killed: x264's defaults keep 18 to 36 frames
        back, one frame of look-ahead and slices instead of frame threads keep 2, for 12 % fewer bits and 0.16 dB less
        in SSIM.
        """
        options: dict[str, str | int] = {"c:v": self.name}
        match self.encoder:
            case Encoder.X264 | Encoder.AUTO:
                quick = "rc-lookahead=1:sync-lookahead=0:sliced-threads=1"
                if self.hurried:
                    # What a player is told in the file's head stays as it is with "veryfast".
                    quick += ":cabac=1:8x8dct=1:weightp=1"
                return options | {
                    "preset": "ultrafast" if self.hurried else "veryfast",
                    "crf": crf,
                    "bf": 0,
                    "pix_fmt": "yuv420p",
                    "x264-params": quick,
                }
            case Encoder.NVENC:
                return options | {"rc": "constqp", "qp": crf, "bf": 0, "delay": 0, "pix_fmt": "yuv420p"}
            case Encoder.VAAPI:
                return options | {"rc_mode": "CQP", "qp": crf, "bf": 0, "vf": "format=nv12,hwupload"}
            case Encoder.QUICK_SYNC:
                return options | {"global_quality": crf, "bf": 0, "async_depth": 1, "pix_fmt": "nv12"}
            case Encoder.AMF:
                return options | {"rc": "cqp", "qp_i": crf, "qp_p": crf, "bf": 0, "pix_fmt": "yuv420p"}
            case Encoder.VIDEOTOOLBOX:
                quality = round(_SHARPEST_Q - (crf - _SHARPEST_CRF) * _Q_PER_CRF)
                return options | {
                    "q:v": min(max(quality, 1), 100),
                    "realtime": 1,
                    "bf": 0,
                    "pix_fmt": "yuv420p",
                }


def choose_encoder(
    wanted: Encoder,
    ffmpeg: Path,
    platform: str,
    *,
    devices_folder: Path = Path("/dev"),
    timeout_s: float = TRIAL_TIMEOUT_S,
) -> VideoEncoder:
    """Return the first of the ``wanted`` kind that passes a trial, else x264 with a notice. Blocks; never raises.

    ``platform`` is that of ``sys.platform``. A trial costs a start of ffmpeg, so callers keep the answer.
    """
    if wanted is Encoder.X264:
        return VideoEncoder(encoder=Encoder.X264)
    kinds = HARDWARE_ENCODERS.get(platform, ()) if wanted is Encoder.AUTO else (wanted,)
    candidates = [one for kind in kinds for one in _candidates(kind, platform, devices_folder)]
    if candidates:
        built_in = _built_in(ffmpeg, timeout_s)
        working = _first_working([one for one in candidates if one.name in built_in], ffmpeg, timeout_s)
        if working is not None:
            return working
    return VideoEncoder(encoder=Encoder.X264, notice=_fallback_notice(wanted))


def _candidates(kind: Encoder, platform: str, devices: Path) -> list[VideoEncoder]:
    """Skip encoders whose device node is missing, to save an ffmpeg start each."""
    if platform != "linux":
        return [VideoEncoder(encoder=kind)] if kind in HARDWARE_ENCODERS.get(platform, ()) else []
    graphics = sorted(devices.glob("dri/renderD*"))
    match kind:
        case Encoder.NVENC:
            # dxg is the graphics card's device in Windows Subsystem for Linux.
            present = any((devices / name).exists() for name in ("nvidiactl", "nvidia0", "dxg"))
            return [VideoEncoder(encoder=kind)] if present else []
        case Encoder.VAAPI:
            return [
                VideoEncoder(encoder=kind, input_arguments=("-vaapi_device", os.fspath(node)))
                for node in graphics
            ]
        case Encoder.QUICK_SYNC | Encoder.AMF:
            return [VideoEncoder(encoder=kind)] if graphics else []
        case _:
            return []


def _built_in(ffmpeg: Path, timeout_s: float) -> frozenset[str]:
    """Return the names that ``ffmpeg -encoders`` lists; none where ffmpeg does not answer."""
    try:
        printed, _ = output([os.fspath(ffmpeg), "-hide_banner", "-encoders"], timeout_s=timeout_s)
    except MediaError:
        return frozenset()
    return frozenset(re.findall(r"^ V\S+ (\w+)", printed.decode(errors="replace"), re.MULTILINE))


def _first_working(candidates: list[VideoEncoder], ffmpeg: Path, timeout_s: float) -> VideoEncoder | None:
    """Run all trials at once, so that the wait is the longest of them and not their sum."""
    deadline_s = time.monotonic() + timeout_s
    trials: list[tuple[VideoEncoder, Child]] = []
    try:
        for candidate in candidates:
            try:
                trials.append((candidate, Child(_trial(candidate, ffmpeg))))
            except MediaError:
                return None
        for candidate, child in trials:
            if child.finish(max(0.0, deadline_s - time.monotonic())).well:
                return candidate
        return None
    finally:
        for _, child in trials:
            child.kill()
            child.finish(0)


def _trial(candidate: VideoEncoder, ffmpeg: Path) -> list[str]:
    stream = arguments.input("testsrc=size=640x360:rate=30", format="lavfi")
    encoded = arguments.output(stream, "pipe:", format="null", vframes=10, **candidate.output_options(23))
    argv: list[str] = arguments.compile(
        encoded.global_args("-hide_banner", "-nostdin", "-loglevel", "error", *candidate.input_arguments),
        cmd=os.fspath(ffmpeg),
    )
    return argv


def _fallback_notice(wanted: Encoder) -> Sentence:
    if wanted is Encoder.AUTO:
        return sentence(
            "No graphics hardware that can encode was found, so the processor encodes instead. Recordings look the same."
        )
    return sentence(
        "{encoder} encoding does not work on this computer, so the processor encodes instead. Recordings look the same. Choose “Automatic” in the settings to stop seeing this message.",
        encoder=_NAMES[wanted],
    )
