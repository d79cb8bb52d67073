"""What is a model, and what only looks like one."""

from pathlib import Path

import pytest

from pausa.core.errors import SpeechError
from pausa.speech.models import ENGLISH_WORDS, read_model
from pausa.speech.whisper_engine import WhisperRecogniser

HEAD = b"\x06\0\0\0\x0c\0WhisperSpec\0\x03\0\0\0"


def model_folder(folder: Path, *, words: int = ENGLISH_WORDS) -> Path:
    """Make what has the looks of a model."""
    folder.mkdir()
    (folder / "model.bin").write_bytes(HEAD)
    (folder / "config.json").write_text("{}")
    (folder / "tokenizer.json").write_text("{}")
    (folder / "vocabulary.txt").write_text("a\n" * words)
    return folder


def test_a_model_is_known_by_its_files_and_its_languages_by_its_vocabulary(tmp_path: Path) -> None:
    english = read_model(model_folder(tmp_path / "tiny.en"))
    assert english.name == "tiny.en"
    assert english.knows("en")
    assert not english.knows("de")
    assert read_model(model_folder(tmp_path / "tiny", words=ENGLISH_WORDS + 1)).knows("de")


@pytest.mark.parametrize("name", ["model.bin", "config.json", "tokenizer.json", "vocabulary.txt"])
@pytest.mark.parametrize("content", [None, b"", b"version https://git-lfs.github.com/spec/v1\n"])
def test_a_file_that_is_missing_or_only_begun_is_named(
    tmp_path: Path, name: str, content: bytes | None
) -> None:
    folder = model_folder(tmp_path / "half")
    (folder / name).unlink()
    if content is not None:
        (folder / name).write_bytes(content)
    with pytest.raises(SpeechError, match=name):
        read_model(folder)


def test_a_model_of_another_kind_is_none(tmp_path: Path) -> None:
    folder = model_folder(tmp_path / "translator")
    with (folder / "model.bin").open("r+b") as file:
        file.write(HEAD.replace(b"WhisperSpec", b"Transformer"))
    with pytest.raises(SpeechError, match=r"model\.bin"):
        read_model(folder)


def test_a_folder_that_is_not_there_is_said_not_to_be(tmp_path: Path) -> None:
    with pytest.raises(SpeechError, match="There is no folder"):
        read_model(tmp_path / "gone")


def test_a_model_that_loses_a_file_before_it_is_loaded_is_not_looked_for_elsewhere(tmp_path: Path) -> None:
    pytest.importorskip("faster_whisper")
    folder = model_folder(tmp_path / "half")
    (folder / "tokenizer.json").unlink()
    with pytest.raises(ValueError, match=r"no tokenizer\.json"):
        WhisperRecogniser(folder, language="en", threads=1)
    with pytest.raises(ValueError, match=r"no tokenizer\.json"):
        WhisperRecogniser(tmp_path / "gone", language="en", threads=1)
