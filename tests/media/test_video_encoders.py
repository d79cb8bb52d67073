"""Encoders are chosen by a trial. The hardware here is a folder of device files and a script in place of ffmpeg."""

import stat
import sys
from pathlib import Path

import ffmpeg as arguments
import imageio_ffmpeg
import pytest

from pausa.core.settings import Encoder
from pausa.media.video_encoders import VideoEncoder, choose_encoder

FFMPEG = Path(imageio_ffmpeg.get_ffmpeg_exe())

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for ffmpeg is a shell script")

LISTED = " V....D libx264  x\n V....D h264_nvenc  x\n V....D h264_vaapi  x\n V..... h264_qsv  x"


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    """The device files of a computer with several graphics cards."""
    folder = tmp_path / "dev"
    (folder / "dri").mkdir(parents=True)
    for name in ("nvidiactl", "dri/renderD128", "dri/renderD129"):
        (folder / name).touch()
    return folder


def _ffmpeg(tmp_path: Path, *, works: str, listed: str = LISTED, otherwise: str = "exit 1") -> Path:
    """A script that succeeds only with arguments that match ``works``, and logs its runs."""
    script = tmp_path / "ffmpeg"
    script.write_text(
        f"""#!/bin/sh
echo "$*" >> '{tmp_path}/runs'
case "$*" in
  *-encoders*) cat <<'LIST'
{listed}
LIST
  ;;
  {works}) exit 0 ;;
  *) {otherwise} ;;
esac
"""
    )
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return script


def test_auto_takes_the_first_that_passes_its_trial(tmp_path: Path, devices: Path) -> None:
    ffmpeg = _ffmpeg(tmp_path, works="*h264_qsv*")
    chosen = choose_encoder(Encoder.AUTO, ffmpeg, "linux", devices_folder=devices)
    assert (chosen.encoder, chosen.name, chosen.notice) == (Encoder.QUICK_SYNC, "h264_qsv", "")


def test_each_graphics_card_is_tried_and_the_working_one_is_named(tmp_path: Path, devices: Path) -> None:
    ffmpeg = _ffmpeg(tmp_path, works="*renderD129*")
    chosen = choose_encoder(Encoder.VAAPI, ffmpeg, "linux", devices_folder=devices)
    assert chosen.encoder is Encoder.VAAPI
    assert chosen.input_arguments == ("-vaapi_device", str(devices / "dri" / "renderD129"))


def test_what_ffmpeg_was_not_built_with_is_not_tried(tmp_path: Path, devices: Path) -> None:
    ffmpeg = _ffmpeg(tmp_path, works="*", listed=" V....D libx264  x\n V..... h264_qsv  x")
    chosen = choose_encoder(Encoder.AUTO, ffmpeg, "linux", devices_folder=devices)
    assert chosen.encoder is Encoder.QUICK_SYNC
    assert "nvenc" not in (tmp_path / "runs").read_text()


def test_listed_but_not_working_falls_back_to_x264_and_says_so(tmp_path: Path, devices: Path) -> None:
    ffmpeg = _ffmpeg(tmp_path, works="nothing")
    chosen = choose_encoder(Encoder.NVENC, ffmpeg, "linux", devices_folder=devices)
    assert chosen.encoder is Encoder.X264
    assert chosen.notice.startswith("NVIDIA encoding does not work on this computer")


def test_a_computer_without_such_hardware_costs_no_run_of_ffmpeg(tmp_path: Path) -> None:
    ffmpeg = _ffmpeg(tmp_path, works="*")
    chosen = choose_encoder(Encoder.AUTO, ffmpeg, "linux", devices_folder=tmp_path)
    assert chosen.encoder is Encoder.X264
    assert "No graphics hardware" in chosen.notice
    assert not (tmp_path / "runs").exists()


def test_what_another_system_offers_is_refused_without_a_trial(tmp_path: Path, devices: Path) -> None:
    ffmpeg = _ffmpeg(tmp_path, works="*")
    chosen = choose_encoder(Encoder.VIDEOTOOLBOX, ffmpeg, "linux", devices_folder=devices)
    assert chosen.encoder is Encoder.X264
    assert chosen.notice
    assert not (tmp_path / "runs").exists()


def test_a_driver_that_hangs_is_left_behind(tmp_path: Path, devices: Path) -> None:
    ffmpeg = _ffmpeg(tmp_path, works="nothing", otherwise="exec tail -f /dev/null")
    chosen = choose_encoder(Encoder.AUTO, ffmpeg, "linux", devices_folder=devices, timeout_s=1.0)
    assert chosen.encoder is Encoder.X264


def test_an_ffmpeg_that_is_not_there_leaves_x264(tmp_path: Path, devices: Path) -> None:
    chosen = choose_encoder(Encoder.AUTO, tmp_path / "gone", "linux", devices_folder=devices)
    assert chosen.encoder is Encoder.X264


def test_the_real_ffmpeg_encodes_with_what_auto_chose_here(tmp_path: Path) -> None:
    chosen = choose_encoder(Encoder.AUTO, FFMPEG, sys.platform)
    film = tmp_path / "film.mp4"
    stream = arguments.input("testsrc=size=640x360:rate=30", format="lavfi", t=0.5)
    output = arguments.output(stream, str(film), **chosen.output_options(23))
    arguments.run(output.global_args("-v", "error", *chosen.input_arguments), cmd=str(FFMPEG))
    assert film.stat().st_size > 1000


def test_sharper_quality_asks_each_encoder_for_more() -> None:
    for kind in Encoder:
        if kind is Encoder.AUTO:
            continue
        encoder = VideoEncoder(encoder=kind)
        assert encoder.output_options(18) != encoder.output_options(28), kind
        assert encoder.output_options(18)["c:v"] == encoder.name
    videotoolbox = VideoEncoder(encoder=Encoder.VIDEOTOOLBOX)
    qualities = [int(videotoolbox.output_options(crf)["q:v"]) for crf in (0, 18, 23, 28, 51)]
    assert qualities == sorted(qualities, reverse=True)
    assert all(1 <= quality <= 100 for quality in qualities)
