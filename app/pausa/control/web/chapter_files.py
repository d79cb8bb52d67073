"""Chapters as files that other programs read."""

import re
from collections.abc import Iterable

from pausa.control.remote.remote_chapters import RemoteChapter
from pausa.core.time.timecodes import timecode
from pausa.core.words.transcript_files import cue_text


def webvtt(chapters: Iterable[RemoteChapter]) -> str:
    """Return them as browsers and players read them (https://www.w3.org/TR/webvtt1/)."""
    cues = [
        f"{number}\n{_time(one.start_s)} --> {_time(one.start_s + one.duration_s)}\n{cue_text(' '.join(one.title.split()))}\n"
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
    return timecode(round(seconds * 1000))


def _escaped(title: str) -> str:
    return re.sub(r"([=;#\\\n])", r"\\\1", title)
