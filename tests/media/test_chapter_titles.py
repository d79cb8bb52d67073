"""A chapter gets another title, and nothing else of the file changes."""

from dataclasses import replace
from pathlib import Path

import pytest

from pausa.core.errors import MediaError
from pausa.media.chapter_titles import retitle_chapter
from pausa.media.ffmpeg import find_ffmpeg
from pausa.media.media_tags import read_tags
from pausa.media.probe import contents
from support.tagged_film import FFMPEG, make_film

AT_NS = 700_000_000
NEW = "Where; it = #turns\\ ünd"


@pytest.mark.parametrize("name", ["a.mp4", "a.mov", "a.mkv", "a.m4a", "a.mka"])
def test_the_title_changes_and_everything_else_stays(tmp_path: Path, name: str) -> None:
    ffmpeg = find_ffmpeg(str(FFMPEG))
    film = make_film(tmp_path / name, picture=name not in ("a.m4a", "a.mka"))
    tags, held = read_tags(FFMPEG, film), contents(ffmpeg, film)
    assert retitle_chapter(ffmpeg, film, start_ns=AT_NS, old="The point", new=NEW)
    after = read_tags(FFMPEG, film)
    assert [title for _, title in after.chapters] == [
        NEW if title == "The point" else title for _, title in tags.chapters
    ]
    assert replace(after, chapters=()) == replace(tags, chapters=())
    assert (contents(ffmpeg, film).pictures, contents(ffmpeg, film).sound) == (held.pictures, held.sound)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert film.stat().st_mode & 0o077 == 0


def test_without_such_a_chapter_nothing_is_written(tmp_path: Path) -> None:
    ffmpeg = find_ffmpeg(str(FFMPEG))
    film = make_film(tmp_path / "a.mp4")
    before = film.stat()
    assert not retitle_chapter(ffmpeg, film, start_ns=0, old="The point", new=NEW)
    assert not retitle_chapter(ffmpeg, film, start_ns=AT_NS, old="Another", new=NEW)
    assert (film.stat().st_ino, film.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_what_is_no_film_stays_as_it_is(tmp_path: Path) -> None:
    text = tmp_path / "a.mp4"
    text.write_text("no film")
    with pytest.raises(MediaError, match="as it was"):
        retitle_chapter(find_ffmpeg(str(FFMPEG)), text, start_ns=0, old="a", new="b")
    assert text.read_text() == "no film"
