"""Settings are read as far as they can be understood, and never lost by saving others."""

import json
import os
import threading
from pathlib import Path

import pytest

from pausa.core.errors import InputError
from pausa.core.settings import Container, Settings
from pausa.core.settings_file import SettingsFile

KEPT = {"folder": "/films", "fps": "25"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def _read(file: Path, content: bytes) -> SettingsFile:
    file.write_bytes(content)
    return SettingsFile(file)


def _changed(settings: SettingsFile) -> dict[str, object]:
    return settings.value.model_dump(exclude_defaults=True)


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(KEPT).encode("utf-8-sig"),
        json.dumps(KEPT).encode("utf-16"),
        json.dumps(KEPT).encode("utf-16-le"),
        json.dumps(KEPT).encode("utf-16-be"),
        b'{"folder": "/films", "fps": "25",}',
        b'{"folder": "/films", "fps": 25}',
        b'\r\n{"folder": "/films",\r\n"fps": "25"}\r\n',
    ],
    ids=["byte-order mark", "UTF-16", "UTF-16 LE", "UTF-16 BE", "trailing comma", "number", "Windows lines"],
)
def test_what_an_editor_leaves_costs_nothing(file: Path, content: bytes) -> None:
    settings = _read(file, content)
    assert _changed(settings) == KEPT
    assert settings.set_aside is None


def test_characters_of_an_old_windows_editor_are_understood(file: Path) -> None:
    assert _read(file, '{"folder": "/Vorträge"}'.encode("cp1252")).value.folder == "/Vorträge"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("size", "bogus"),
        ("microphone", ["a"]),
        ("container", "webm"),
        ("countdown_s", 1e999),
        ("volume", float("nan")),
        ("mirror_preview", {"deep": []}),
        ("ffmpeg", "/a\0b"),
        ("theme", None),
        ("global_shortcuts", ["pause"]),
    ],
)
def test_a_value_that_cannot_be_used_costs_that_value_alone(file: Path, name: str, value: object) -> None:
    content = json.dumps({**KEPT, name: value}).encode()
    settings = _read(file, content)
    assert _changed(settings) == KEPT
    assert settings.not_understood == (name,)
    assert settings.set_aside is not None
    assert settings.set_aside.read_bytes() == content


def test_one_bad_key_costs_that_key_alone(file: Path) -> None:
    settings = _read(file, b'{"shortcuts": {"pause": "P", "mark": null}}')
    assert settings.value.shortcuts == {"pause": "P"}
    assert settings.not_understood == ("shortcuts",)


@pytest.mark.parametrize(
    "content",
    [
        b'{"folder": "/films", "fps": "25", "camera": "front',
        b'{"folder": "/films", "fps": "25", "countdown_s": 12',
        b'{"folder": "/films",\n"camera": [1,},\n"fps": "25"}',
        b'{"folder": "/films" "fps": "25" \0\0\0\0\0\0',
    ],
    ids=["cut in a text", "cut in a number", "damaged value", "zeroed end"],
)
def test_a_damaged_file_gives_what_is_whole_in_it(file: Path, content: bytes) -> None:
    settings = _read(file, content)
    assert _changed(settings) == KEPT
    assert settings.set_aside is not None
    assert settings.set_aside.read_bytes() == content
    assert not settings.nothing_read


@pytest.mark.parametrize("content", [b"", b"\0" * 500, b"[]", b"not JSON", b'{"a":[' * 50_000, b"\xff" * 9])
def test_a_file_without_a_readable_value_is_set_aside(file: Path, content: bytes) -> None:
    settings = _read(file, content)
    assert settings.value == Settings()
    assert settings.nothing_read
    assert settings.set_aside == file.with_name("settings.json.broken")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes in folders")
def test_a_pipe_in_its_place_is_not_waited_for(file: Path) -> None:
    os.mkfifo(file)
    assert SettingsFile(file).nothing_read


def test_what_another_version_wrote_is_kept_when_something_else_is_saved(file: Path) -> None:
    settings = _read(file, b'{"container": "webm", "plugins": ["a"], "fps": "25"}')
    settings.change(fps="50")
    assert json.loads(file.read_bytes()) == {"container": "webm", "plugins": ["a"], "fps": "50"}
    settings.change(container=Container.MKV)
    assert json.loads(file.read_bytes())["container"] == "mkv"


def test_two_processes_keep_each_others_changes(file: Path) -> None:
    first, second = SettingsFile(file), SettingsFile(file)
    first.change(fps="25")
    second.change(size="1920x1080")
    first.change(volume=0.5)
    assert _changed(SettingsFile(file)) == {"fps": "25", "size": "1920x1080", "volume": 0.5}
    assert first.value.size == "1920x1080"


def test_a_setting_put_back_by_another_process_stays_put_back(file: Path) -> None:
    file.write_bytes(b'{"fps": "25"}')
    first, second = SettingsFile(file), SettingsFile(file)
    second.change(fps="30")
    first.change(volume=0.5)
    assert _changed(SettingsFile(file)) == {"volume": 0.5}


def test_a_file_that_vanished_is_written_anew_with_everything(file: Path) -> None:
    settings = _read(file, b'{"fps": "25"}')
    file.unlink()
    settings.change(volume=0.5)
    assert _changed(SettingsFile(file)) == {"fps": "25", "volume": 0.5}


def test_a_change_that_cannot_be_saved_holds_is_told_and_saved_later(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where a folder should be")
    settings = SettingsFile(tmp_path / "home" / "settings.json")
    told: list[OSError] = []
    heard: list[Settings] = []
    settings.listen(heard.append)
    settings.listen_for_failures(told.append)
    settings.change(fps="25")
    assert settings.value.fps == "25"
    assert [one.fps for one in heard] == ["25"]
    assert told == [settings.failure]
    (tmp_path / "home").unlink()
    settings.save_again()
    assert settings.failure is None
    assert SettingsFile(tmp_path / "home" / "settings.json").value.fps == "25"


def test_an_invalid_change_changes_nothing(file: Path) -> None:
    settings = SettingsFile(file)
    with pytest.raises(InputError, match="cannot be set"):
        settings.change(countdown_s=-1)
    with pytest.raises(InputError, match="no setting called"):
        settings.change(colour="red")
    assert settings.value == Settings()
    assert not file.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps names as text")
def test_a_folder_whose_name_is_no_text_is_saved_and_read(file: Path) -> None:
    SettingsFile(file).change(folder=os.fsdecode(b"/films-\xff"))
    assert SettingsFile(file).value.folder == os.fsdecode(b"/films-\xff")


def test_what_holds_for_now_is_never_saved_until_it_is_changed(file: Path) -> None:
    settings = _read(file, json.dumps(KEPT).encode())
    heard: list[Settings] = []
    settings.listen(heard.append)
    settings.use_for_now(fps="50", size="640x480")
    assert (heard[-1].fps, heard[-1].size) == ("50", "640x480")
    settings.change(stereo=True)
    assert (settings.value.fps, settings.value.stereo) == ("50", True)
    assert _changed(SettingsFile(file)) == {**KEPT, "stereo": True}
    settings.change(fps="50")
    assert _changed(SettingsFile(file)) == {**KEPT, "fps": "50", "stereo": True}
    with pytest.raises(InputError):
        settings.use_for_now(size="bogus")


def test_changes_on_many_threads_at_once_are_all_kept(file: Path) -> None:
    settings = SettingsFile(file)
    fields = {"fps": "25", "size": "640x480", "stereo": True, "gain_db": 3.0, "rotation": 90, "ghost": False}
    begin = threading.Barrier(len(fields))

    def change(name: str) -> None:
        begin.wait()
        settings.change(**{name: fields[name]})

    threads = [threading.Thread(target=change, args=(name,)) for name in fields]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert _changed(settings) == _changed(SettingsFile(file)) == fields
