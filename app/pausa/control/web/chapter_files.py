"""Chapters as files that other programs read."""

import re
from collections.abc import Iterable

from pausa.control.remote.remote_chapters import RemoteChapter


def webvtt(chapters: Iterable[RemoteChapter]) -> str:
    """Return them as browsers and players read them (https://www.w3.org/TR/webvtt1/)."""
    cues = [
        f"{number}\n{_time(one.start_s)} --> {_time(one.start_s + one.duration_s)}\n{_cue_text(one.title)}\n"
        for number, one in enumerate(chapters, 1)
    ]
    return "\n".join(["WEBVTT\n", *cues])


def ffmetadata(chapters: Iterable[RemoteChapter]) -> str:
    """Return them as ffmpeg reads them (https://ffmpeg.org/ffmpeg-formats.html#Metadata-2)."""
    parts = [
        "[CHAPTER]\nTIMEBASE=1/1000\n"
        f"START={round(one.start_s * 1000)}\nEND={round((one.start_s + one.duration_s) * 1000)}\n"
        f"title={_escaped(one.title)}\n"
        for one in chapters
    ]
    return "".join([";FFMETADATA1\n", *parts])


def _time(seconds: float) -> str:
    ms = round(seconds * 1000)
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"


def _cue_text(title: str) -> str:
    line = " ".join(title.split())
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _escaped(title: str) -> str:
    return re.sub(r"([=;#\\\n])", r"\\\1", title)
