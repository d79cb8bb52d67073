"""Where ffmpeg is, and its command lines."""

import os
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import ffmpeg as arguments

from pausa.core.colours import STANDARD, Colours, Matrix
from pausa.core.errors import MediaError
from pausa.core.orientation import UPRIGHT, Flip, Orientation
from pausa.core.sentences import Sentence, sentence
from pausa.core.settings import Container
from pausa.media.process import output
from pausa.media.video_encoders import VideoEncoder

OLDEST = (5, 1)
ENVIRONMENT = "PAUSA_FFMPEG"
FRAGMENT_US = 50_000
"""A killed child loses its unfinished fragment, and all of the file without fragments. Joining a segment of an hour takes
longer the shorter they are: 2 s with 200 ms, 6 s with this, 15 s with one frame each."""
PIXELS_A_SECOND_OF_A_THREAD = 1920 * 1080 * 31
"""What one thread surely decodes: 1080p at 30 frames per second."""
VERSION_TIMEOUT_S = 20.0
LEAST_TIMESCALE = 10_000
SOUND_KBITS = {1: 128, 2: 192}
_STAND_INS = {0xDC00 + byte: 0x10FE00 + byte for byte in range(0x80, 0x100)}
_STOOD_FOR = {stand_in: escape for escape, stand_in in _STAND_INS.items()}
_TAGS = {Matrix.BT601: "smpte170m", Matrix.BT709: "bt709", Matrix.BT2020: "bt2020nc"}
_PRECISE = "bicubic+accurate_rnd+full_chroma_int"
"""Without it grey comes out of red, green and blue as 127, which is not grey."""
QUIET = ("-hide_banner", "-nostdin", "-loglevel", "warning")


@dataclass(frozen=True, slots=True)
class Ffmpeg:
    """A binary that works and is new enough."""

    path: Path
    version: tuple[int, int]
    """(999, 0) for a build without a version number."""


def find_ffmpeg(setting: str = "") -> Ffmpeg:
    """Find ffmpeg by PAUSA_FFMPEG, the setting, Pausa's own copy, or the system, in this order. Raises MediaError."""
    wanted = os.environ.get(ENVIRONMENT) or setting
    path = wanted or _embedded() or shutil.which("ffmpeg")
    if not path:
        raise MediaError(sentence("ffmpeg is missing. Install it, or enter its path in the settings."))
    found = shutil.which(path)
    if found is None:
        raise MediaError(_not_there(path))
    version = _version(Path(found))
    if version < OLDEST:
        raise MediaError(
            sentence(
                "ffmpeg {version} at “{path}” is too old. Pausa needs {oldest} or newer.",
                version=f"{version[0]}.{version[1]}",
                path=found,
                oldest=f"{OLDEST[0]}.{OLDEST[1]}",
            )
        )
    return Ffmpeg(Path(found), version)


def _not_there(path: str) -> Sentence:
    if os.environ.get(ENVIRONMENT):
        return sentence(
            "There is no ffmpeg at “{path}”. Correct {variable}.", path=path, variable=ENVIRONMENT
        )
    return sentence("There is no ffmpeg at “{path}”. Correct the path in the settings.", path=path)


def _not_startable(path: Path) -> Sentence:
    if os.environ.get(ENVIRONMENT):
        return sentence("“{path}” cannot be started. Correct {variable}.", path=path, variable=ENVIRONMENT)
    return sentence(
        "“{path}” cannot be started. Enter the path of a working ffmpeg in the settings.", path=path
    )


def _another_program(path: Path) -> Sentence:
    if os.environ.get(ENVIRONMENT):
        return sentence("“{path}” is not ffmpeg. Correct {variable}.", path=path, variable=ENVIRONMENT)
    return sentence("“{path}” is not ffmpeg. Enter the path of a working one in the settings.", path=path)


def _embedded() -> str | None:
    try:
        import imageio_ffmpeg

        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except (ImportError, RuntimeError):
        return None


def _version(path: Path) -> tuple[int, int]:
    try:
        printed, outcome = output([str(path), "-version"], timeout_s=VERSION_TIMEOUT_S)
    except MediaError:
        outcome = None
    if outcome is None or outcome.timed_out:
        raise MediaError(_not_startable(path))
    first = printed.decode(errors="replace").partition("\n")[0]
    if not first.startswith("ffmpeg version"):
        raise MediaError(_another_program(path))
    found = re.search(r"ffmpeg version n?(\d+)\.(\d+)", first)
    return (int(found[1]), int(found[2])) if found else (999, 0)


def file_address(path: Path) -> str:
    """Return ``path`` as ffmpeg has to be told it: without the prefix “a:b” would be a protocol, and “-x” an option.

    Bytes that are no text get stand-ins, because ffmpeg-python takes text only; ``words`` puts them back.
    """
    return f"file:{path}".translate(_STAND_INS)


def words(output: Any, *, ffmpeg: Path) -> list[str]:  # noqa: ANN401 - a node of ffmpeg-python
    """Return the argv for ``output``."""
    compiled = arguments.compile(output, cmd=str(ffmpeg).translate(_STAND_INS), overwrite_output=True)
    return [word.translate(_STOOD_FOR) for word in compiled]


def timescale(fps: Fraction) -> int:
    """Return units a second in which a tick is a whole number: 90000 where that works, else a multiple of the rate."""
    if (90_000 * fps.denominator) % fps.numerator == 0:
        return 90_000
    return int(fps.numerator * -(-LEAST_TIMESCALE // fps.numerator))


@dataclass(frozen=True, slots=True)
class PictureInput:
    """The format of the frames in the pipe."""

    pixel_format: str
    """ffmpeg's name of it."""
    width: int
    height: int
    colours: Colours = STANDARD


def picture_encoder(
    ffmpeg: Ffmpeg,
    source: PictureInput,
    destination: Path,
    *,
    fps: Fraction,
    width: int,
    height: int,
    encoder: VideoEncoder,
    crf: int,
    matrix: Matrix = Matrix.BT601,
    orientation: Orientation = UPRIGHT,
) -> list[str]:
    """Return the argv of a child that reads frames from its standard input (``matroska.py``) and writes a fragmented MP4.

    A tick without a frame of its own repeats the one before.

    A frame of another size or matrix (of a camera that came back with another format) is made to fit.
    """
    # Each further thread keeps a frame back, which is lost when the child is killed.
    threads = 2 if source.width * source.height * fps > PIXELS_A_SECOND_OF_A_THREAD else 1
    given: dict[str, Any] = {"f": "matroska", "threads": threads}
    options = dict(encoder.output_options(crf))
    filters = [*_fit(source, width, height, matrix, orientation), options.pop("vf", None)]
    options |= {
        **_segment(fps),
        "r": str(fps),
        "fps_mode": "cfr",
        "vf": ",".join(str(one) for one in filters if one),
        "color_range": "tv",
        "colorspace": _TAGS[matrix],
        "color_primaries": "bt709",
        "color_trc": "bt709",
    }
    stream = arguments.output(arguments.input("pipe:0", **given).video, file_address(destination), **options)
    return _argv(ffmpeg, stream, *_LOG, "-stats", "-stats_period", "3600", *encoder.input_arguments)


def _fit(
    source: PictureInput, width: int, height: int, matrix: Matrix, orientation: Orientation
) -> list[str]:
    """Return the filters for size, colours and orientation. The file has limited range, as all players expect."""
    width, height = orientation.size(width, height)
    steps = []
    place = after = ""
    if (source.width, source.height) == (width, height):
        pass
    elif (source.width & ~1, source.height & ~1) == (width, height):
        steps.append(f"crop={width}:{height}:0:0")
    else:
        place = f"{width}:{height}:force_original_aspect_ratio=decrease:force_divisible_by=2:"
        after = f"pad={width}:{height}:-1:-1"
    # 2 ms a frame of 1920 × 1080, so only where numbers change by more than their range.
    precise = f":flags={_PRECISE}" if matrix is not source.colours.matrix else ""
    colours, out = source.colours, f"out_color_matrix={matrix}:out_range=tv"
    if source.pixel_format == "bgr24" and colours.read_as_601:
        # Backwards first: that brings the camera's own numbers back.
        steps.append(f"scale=out_color_matrix=bt601:out_range=tv:flags={_PRECISE}")
        steps.append(f"format=yuv420p,setparams=range=tv:colorspace={_TAGS[colours.matrix]}")
        steps.append(f"scale={place}in_color_matrix={colours.matrix}:in_range=tv:{out}{precise}")
    elif source.pixel_format == "bgr24":
        steps.append(f"scale={place}{out}:flags={_PRECISE}")
    elif source.pixel_format == "mjpeg":
        steps.append(f"scale={place}in_color_matrix=bt601:{out}{precise}")
    else:
        given = f"in_color_matrix={colours.matrix}:in_range={'pc' if colours.full_range else 'tv'}"
        steps.append(f"scale={place}{given}:{out}{precise}")
    if after:
        steps.append(after)
    if orientation != UPRIGHT:
        steps += ["format=yuv420p", *_turn(orientation)]
    steps.append(f"setparams=range=tv:colorspace={_TAGS[matrix]}:color_primaries=bt709:color_trc=bt709")
    return steps


def _turn(orientation: Orientation) -> list[str]:
    flip = {Flip.NONE: [], Flip.HORIZONTAL: ["hflip"], Flip.VERTICAL: ["vflip"]}[orientation.flip]
    turn = {0: [], 90: ["transpose=clock"], 180: ["hflip", "vflip"], 270: ["transpose=cclock"]}
    return [*flip, *turn[orientation.rotation]]


def sound_encoder(ffmpeg: Ffmpeg, destination: Path, *, sample_rate: int, channels: int) -> list[str]:
    """Return the argv of a child that reads 16-bit samples from its standard input and writes frames of AAC (ADTS).

    Temporal noise shaping is off: with it ffmpeg's encoder (5.1 as well as 9.0) adds a few clicks a minute to clean
    tones. The fast coder needs half the time of the default one.
    """
    samples = arguments.input("pipe:0", f="s16le", ar=sample_rate, ac=channels)
    kbits = SOUND_KBITS.get(channels, SOUND_KBITS[2])
    options: dict[str, Any] = {"c:a": "aac", "b:a": f"{kbits}k", "aac_coder": "fast", "aac_tns": 0}
    options |= {"f": "adts", "flush_packets": 1}
    return _argv(ffmpeg, arguments.output(samples.audio, file_address(destination), **options), *_LOG)


def remuxer(
    ffmpeg: Ffmpeg, source: Path, *, information: Path, destination: Path, container: Container
) -> list[str]:
    """Return the argv of a child that copies pictures and sound of an MP4 into a file of another kind.

    ``information`` is a file of chapters and tags in ffmpeg's own format.
    """
    given = arguments.input(file_address(source))
    options: dict[str, Any] = {"c": "copy", "map": "0", "dn": None, "map_metadata": 1, "map_chapters": 1}
    match container:
        case Container.MP4 | Container.MOV:
            options |= {"f": container.value, "movflags": "+faststart"}
        case Container.MKV:
            options |= {"f": "matroska"}
    argv = _argv(
        ffmpeg,
        arguments.output(given, file_address(destination), **options),
        *QUIET,
        "-progress",
        "pipe:1",
        "-nostats",
    )
    # ffmpeg-python drops inputs without a stream, and this one has none.
    after_inputs = max(place for place, word in enumerate(argv) if word == "-i") + 2
    return [*argv[:after_inputs], "-f", "ffmetadata", "-i", f"file:{information}", *argv[after_inputs:]]


def part_encoder(
    ffmpeg: Ffmpeg,
    source: Path,
    destination: Path,
    *,
    first: int,
    frames: int,
    fps: Fraction,
    encoder: VideoEncoder,
    crf: int,
) -> list[str]:
    """Return the argv of a child that encodes ``frames`` frames of a segment anew, from the frame ``first`` on, from 0."""
    options: dict[str, Any] = {
        **encoder.output_options(crf),
        **_segment(fps),
        "frames:v": frames,
        "map_chapters": -1,
    }
    # Half a frame before it: times are rounded.
    begin_s = max(0.0, float((first - Fraction(1, 2)) / fps))
    stream = arguments.output(
        arguments.input(file_address(source), ss=f"{begin_s:.6f}").video, file_address(destination), **options
    )
    return _argv(ffmpeg, stream, *QUIET, *encoder.input_arguments)


def _segment(fps: Fraction) -> dict[str, Any]:
    """Return the options for a file that can be read while it is written, and after a crash."""
    return {
        "f": "mp4",
        "g": max(1, round(fps)),
        "video_track_timescale": timescale(fps),
        "movflags": "+frag_keyframe+empty_moov+default_base_moof",
        "frag_duration": FRAGMENT_US,
        "flush_packets": 1,
    }


def picture_decoder(ffmpeg: Ffmpeg, *, width: int, height: int) -> list[str]:
    """Return the argv of a child that reads H.264 (Annex B) and writes each picture as I420 of BT.601 and limited range.

    Two threads at most: it works beside recordings. Nothing is probed: the first bytes say all that is needed.
    """
    given = arguments.input("pipe:0", f="h264", threads=2, probesize=32, analyzeduration=0)
    size = f"scale={width}:{height}:flags=bilinear:out_color_matrix=bt601:out_range=tv"
    pictures = arguments.output(
        given.video, "pipe:1", f="rawvideo", pix_fmt="yuv420p", vf=size, fps_mode="passthrough"
    )
    return _argv(ffmpeg, pictures, "-hide_banner", "-nostdin", "-loglevel", "error")


def gap_filler(
    ffmpeg: Ffmpeg, source: Path, destination: Path, *, fps: Fraction, encoder: VideoEncoder, crf: int
) -> list[str]:
    """Return the argv of a child that re-encodes a segment in which frames are missing, and repeats the ones before them."""
    options: dict[str, Any] = {
        **encoder.output_options(crf),
        **_segment(fps),
        "vf": f"fps=fps={fps}:start_time=0",
    }
    stream = arguments.output(
        arguments.input(file_address(source)).video, file_address(destination), **options
    )
    return _argv(ffmpeg, stream, *QUIET, "-copyts", *encoder.input_arguments)


def fitting_encoder(
    ffmpeg: Ffmpeg,
    source: Path,
    destination: Path,
    *,
    fps: Fraction,
    width: int,
    height: int,
    encoder: VideoEncoder,
    crf: int,
    keys: Sequence[int] = (),
) -> list[str]:
    """Return the argv of a child that encodes the pictures of a file anew at another size and rate, with bars where the shapes differ.

    ``keys``: frames that become key frames.
    """
    filters = (
        f"fps=fps={fps}:start_time=0,scale={width}:{height}:force_original_aspect_ratio=decrease,"
        f"pad={width}:{height}:(ow-iw)/2:(oh-ih)/2,setsar=1"
    )
    options: dict[str, Any] = {
        **encoder.output_options(crf),
        **_segment(fps),
        "vf": filters,
        "map_chapters": -1,
    }
    if keys:
        # Half a frame before each: times are rounded.
        times = (float((frame - Fraction(1, 2)) / fps) for frame in keys)
        options["force_key_frames"] = ",".join(f"{time:.6f}" for time in times)
    output = arguments.output(
        arguments.input(file_address(source)).video, file_address(destination), **options
    )
    return _argv(ffmpeg, output, *QUIET, *encoder.input_arguments)


def black_encoder(
    ffmpeg: Ffmpeg,
    destination: Path,
    *,
    frames: int,
    fps: Fraction,
    width: int,
    height: int,
    encoder: VideoEncoder,
) -> list[str]:
    """Return the argv of a child that encodes so many black pictures."""
    options: dict[str, Any] = {**encoder.output_options(30), **_segment(fps), "frames:v": frames}
    black = arguments.input(f"color=black:size={width}x{height}:rate={fps}", f="lavfi")
    return _argv(
        ffmpeg,
        arguments.output(black.video, file_address(destination), **options),
        *QUIET,
        *encoder.input_arguments,
    )


def to_mp4(ffmpeg: Ffmpeg, source: Path, destination: Path) -> list[str]:
    """Return the argv of a child that copies pictures and sound of a file into an MP4."""
    options = {"c": "copy", "map": "0", "dn": None, "sn": None, "map_chapters": -1, "f": "mp4"}
    output = arguments.output(arguments.input(file_address(source)), file_address(destination), **options)
    return _argv(ffmpeg, output, *QUIET)


def sound_decoder(
    ffmpeg: Ffmpeg, source: Path, destination: Path, *, sample_rate: int, channels: int
) -> list[str]:
    """Return the argv of a child that writes the sound of a file as 16-bit samples."""
    sound = arguments.input(file_address(source)).audio
    options = {"f": "s16le", "ar": sample_rate, "ac": channels}
    return _argv(ffmpeg, arguments.output(sound, file_address(destination), **options), *QUIET)


def speech_decoder(ffmpeg: Ffmpeg, source: Path, destination: Path, *, sample_rate: int) -> list[str]:
    """Return the argv of a child that writes the sound of any file as 16-bit samples of one channel, from the file's beginning on.

    Sound that begins later in the file has silence before it.
    """
    sound = arguments.input(file_address(source))["a:0"]
    options = {"f": "s16le", "ar": sample_rate, "ac": 1, "af": "aresample=async=1:first_pts=0"}
    output = arguments.output(sound, file_address(destination), **options)
    return _argv(ffmpeg, output, *QUIET)


def subtitler(
    ffmpeg: Ffmpeg, source: Path, destination: Path, *, subtitles: Path | None, language: str
) -> list[str]:
    """Return the argv of a child that copies a finished file, with these subtitles (SubRip) instead of those that it has.

    ``subtitles`` None: without any. ``language``: three letters.
    """
    is_matroska = destination.suffix.lower() in (".mkv", ".mka")
    inputs = [
        "-i",
        file_address(source),
        *(["-f", "srt", "-i", file_address(subtitles)] if subtitles else []),
    ]
    streams = ["-map", "0:v?", "-map", "0:a?", *(["-map", "1:s"] if subtitles else [])]
    kind = (
        ["-f", "matroska", "-default_mode", "infer_no_subs"] if is_matroska else ["-movflags", "+faststart"]
    )
    if not is_matroska:
        kind = ["-f", "mov" if destination.suffix.lower() == ".mov" else "mp4", *kind]
    track = [
        *("-c:s", "srt" if is_matroska else "mov_text"),
        *("-metadata:s:s:0", f"language={language}"),
        *("-disposition:s:0", "0"),
    ]
    return [
        str(ffmpeg.path),
        *QUIET,
        "-y",
        *inputs,
        *streams,
        *("-c", "copy", "-map_metadata", "0", "-map_chapters", "0", "-fflags", "+bitexact"),
        *(track if subtitles else []),
        *kind,
        file_address(destination),
    ]


def subtitle_reader(ffmpeg: Ffmpeg, source: Path) -> list[str]:
    """Return the argv of a child that prints the first subtitles of a file as SubRip."""
    return [str(ffmpeg.path), *QUIET, "-i", file_address(source), "-map", "0:s:0", "-f", "srt", "pipe:1"]


def stream_hasher(ffmpeg: Ffmpeg, source: Path) -> list[str]:
    """Return the argv of a child that prints a line for pictures and for sound, each with a checksum of all that is encoded."""
    return [
        *(str(ffmpeg.path), *QUIET, "-i", file_address(source)),
        *("-map", "0:v?", "-map", "0:a?", "-c", "copy", "-f", "streamhash", "-hash", "md5", "pipe:1"),
    ]


def packet_lister(ffmpeg: Ffmpeg, source: Path) -> list[str]:
    """Return the argv of a child that prints a line for each packet: stream, dts, pts, duration, size, checksum."""
    output = arguments.output(
        arguments.input(file_address(source)), "pipe:1", map="0", dn=None, sn=None, c="copy", f="framecrc"
    )
    return _argv(ffmpeg, output, "-hide_banner", "-nostdin", "-loglevel", "error")


_LOG: Sequence[str] = ("-hide_banner", "-loglevel", "warning")


def _argv(ffmpeg: Ffmpeg, output: Any, *flags: str) -> list[str]:  # noqa: ANN401 - a node of ffmpeg-python
    argv = words(output, ffmpeg=ffmpeg.path)
    return [argv[0], *flags, *argv[1:]]
