"""The page for words: everything can be set before the engine is there, and a model is got with its progress shown."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pausa.core.settings_file import SettingsFile
from pausa.speech import model_catalogue
from pausa.speech.got_models import begun_bytes
from pausa.speech.model_shelf import ModelShelf
from pausa.speech.models import ENGLISH_WORDS
from pausa.ui.settings import models_dialog
from pausa.ui.settings.models_dialog import ModelsDialog
from pausa.ui.settings.words_page import WordsPage
from support.model_source import ModelSource, model_source, small_model

CONTENT = {
    "config.json": json.dumps({"suppress_ids": []}).encode(),
    "model.bin": b"\x06\0\0\0\x0c\0WhisperSpec\0" + bytes(300_000),
    "tokenizer.json": b"{}",
    "vocabulary.txt": b"a\n" * (ENGLISH_WORDS + 1),
}
MODEL = small_model("base", CONTENT)


@pytest.fixture
def source(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelSource]:
    with model_source(CONTENT) as source:
        monkeypatch.setenv("HF_ENDPOINT", source.address)
        monkeypatch.setattr(model_catalogue, "OFFERED_MODELS", (MODEL,))
        monkeypatch.setattr(models_dialog, "OFFERED_MODELS", (MODEL,))
        yield source


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


Make = Callable[..., WordsPage]


@pytest.fixture
def make(tmp_path: Path, settings: SettingsFile, qtbot: QtBot) -> Make:
    def _make(*, has_engine: bool = True) -> WordsPage:
        page = WordsPage(
            settings=settings, shelf=ModelShelf(tmp_path / "models"), has_engine=lambda: has_engine
        )
        qtbot.addWidget(page, before_close_func=lambda _: page.end())
        page.show_settings(settings.value)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return _make


def row_of(page: WordsPage, name: str) -> str:
    return str(getattr(page, f"_{name}_row").message)


def test_each_choice_is_kept(make: Make, settings: SettingsFile) -> None:
    page = make()
    page.on.click()
    page.in_file.click()
    page.files["srt"].click()
    page.files["json"].click()
    page.language.setCurrentIndex(page.language.findData("de"))
    page.language.activated.emit(page.language.currentIndex())
    value = settings.value
    assert (value.words_on, value.words_in_file, value.words_files) == (True, True, "srt json")
    assert value.words_language == "de"
    assert page.language.currentText() == "Deutsch"
    assert row_of(page, "on") == "A change holds from the next recording on."


def test_without_the_engine_it_says_how_to_get_it_and_all_can_be_set(
    make: Make, settings: SettingsFile
) -> None:
    page = make(has_engine=False)
    assert 'pip install "pausa[words]"' in row_of(page, "on")
    page.on.click()
    assert settings.value.words_on


def test_a_folder_without_a_model_is_refused_in_a_sentence(
    make: Make, settings: SettingsFile, tmp_path: Path
) -> None:
    page = make()
    page.take_folder(tmp_path)
    assert "holds no model" in row_of(page, "model")
    assert settings.value.words_model == ""
    for name, content in CONTENT.items():
        (tmp_path / name).write_bytes(content)
    page.take_folder(tmp_path)
    assert settings.value.words_model == str(tmp_path)


def test_a_model_is_got_with_its_progress_and_can_be_removed(
    make: Make, source: ModelSource, tmp_path: Path, qtbot: QtBot
) -> None:
    source.falls_silent_after = 100_000
    page = make()
    dialog = ModelsDialog(ModelShelf(tmp_path / "models"), page.getter, parent=page)
    with qtbot.waitExposed(dialog):
        dialog.open()
    assert "Licence: MIT. From huggingface.co/owner/repository" in dialog.about
    QTest.mouseClick(dialog.get, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: begun_bytes(tmp_path / "models", MODEL) > 100_000)
    assert row_of(page, "model").startswith("base comes: ")
    dialog.stop.click()
    qtbot.waitUntil(lambda: dialog.get.isEnabled())
    assert dialog.get.text() == "Go on"
    source.falls_silent_after = None
    source.let_go.set()
    dialog.get.click()
    qtbot.waitUntil(lambda: row_of(page, "model") == "base is there.")
    assert "base" in [model.name for model in ModelShelf(tmp_path / "models").models()]
    assert page.model.findData("base") >= 0
    assert not dialog.get.isEnabled()
    dialog.remove.click()
    assert page.model.findData("base") < 0


def test_what_went_wrong_is_said_where_it_was_asked_for(
    make: Make, source: ModelSource, tmp_path: Path, qtbot: QtBot
) -> None:
    source.status = 404
    page = make()
    dialog = ModelsDialog(ModelShelf(tmp_path / "models"), page.getter, parent=page)
    dialog.open()
    dialog.get.click()
    qtbot.waitUntil(lambda: "does not have it any more" in dialog.about)
    assert "does not have it any more" in row_of(page, "model")
