"""Where unfinished recordings lie."""

import os
from pathlib import Path

import pytest

from pausa.core.paths import UNFINISHED_FOLDER, WORK_FOLDER, Places, is_work_folder
from pausa.recording.workspace.journal import address_of, path_of


def test_they_lie_beside_the_finished_files_or_on_the_disk_of_the_computer(tmp_path: Path) -> None:
    places = Places.under(tmp_path)
    drive = Path("/media/drive")
    assert places.work_folders([drive, drive]) == [tmp_path / UNFINISHED_FOLDER, drive / WORK_FOLDER]


def test_only_the_folder_of_one_recording_is_a_work_folder(tmp_path: Path) -> None:
    places = Places.under(tmp_path)
    for work in places.work_folders([tmp_path]):
        assert is_work_folder(work / "20261120-150405-ab12cd")
        assert not is_work_folder(work)
    assert not is_work_folder(tmp_path / "Recordings")


@pytest.mark.parametrize(
    "name",
    ["C# course", "100 % sure?", "a \"b\" 'c'", "back\\slash", "two\nlines", "-x", " a ", "a:b", "ñ課"],
)
def test_any_path_survives_as_an_address(name: str, tmp_path: Path) -> None:
    assert path_of(address_of(tmp_path / name)) == tmp_path / name
    assert address_of(tmp_path / name).isascii()


@pytest.mark.skipif(os.name == "nt", reason="names there are text")
def test_a_path_that_is_not_text_survives_as_an_address() -> None:
    path = Path(os.fsdecode(b"/media/caf\xe9"))
    assert path_of(address_of(path)) == path
