"""Every text of the window is collected for translation, and every translation is complete."""

import ast
import importlib
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from pausa.ui.i18n.languages import LANGUAGES, install_language

ROOT = Path(__file__).resolve().parents[2]
pipeline = importlib.import_module("checkout.translations")


def _texts_in_code() -> Iterator[tuple[str, str, str]]:
    """Yield class, text and place of each ``tr`` in the window's code."""
    for path in sorted((ROOT / "app" / "pausa" / "ui").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for owner in (node for node in tree.body if isinstance(node, ast.ClassDef)):
            for call in ast.walk(owner):
                if (
                    isinstance(call, ast.Call)
                    and isinstance(call.func, ast.Attribute)
                    and call.func.attr == "tr"
                ):
                    place = f"{path.name}:{call.lineno}"
                    text = call.args[0]
                    assert isinstance(text, ast.Constant), f"{place}: only a plain text can be collected"
                    yield owner.name, str(text.value), place


@pytest.mark.parametrize("code", ['counted("5 segments", n)', "counted(text, n)", 'counted("%n marks")'])
def test_a_text_with_a_number_that_no_translator_would_see_is_an_error(tmp_path: Path, code: str) -> None:
    (tmp_path / "room.py").write_text(f"def text(n):\n    return {code}\n", encoding="utf-8")
    with pytest.raises(pipeline.NotCollectableError, match=r"room\.py:2"):
        pipeline.counted_texts(tmp_path)


def test_english_has_a_file_for_its_plurals_alone(tmp_path: Path) -> None:
    pipeline.update(tmp_path)
    english = {text for _, text in _collected(tmp_path / "pausa_en.ts")}
    assert english == {text for _, text in _collected(tmp_path / "pausa_de.ts") if "%n" in text}
    assert set(pipeline.counted_texts(pipeline.SOURCES)) < english


def _collected(ts: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ET.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    }


def test_every_text_of_the_window_is_collected(tmp_path: Path) -> None:
    pipeline.update(tmp_path)
    collected = _collected(tmp_path / "pausa_de.ts")
    missing = [f"{place}: {text}" for name, text, place in _texts_in_code() if (name, text) not in collected]
    assert missing == []


@pytest.mark.parametrize("language", pipeline.LANGUAGES)
def test_every_sentence_of_the_engine_is_translated_with_the_same_places(language: str) -> None:
    translated = {
        source: (texts, done)
        for context in ET.parse(ROOT / "resources" / "i18n" / f"pausa_{language}.ts")
        .getroot()
        .iter("context")
        if context.findtext("name") == "Engine"
        for source, texts, done in pipeline.messages(context)
    }
    patterns = pipeline.engine_patterns(pipeline.ENGINE)
    assert len(patterns) > 100, "this test would not notice a sentence"
    assert set(translated) == set(patterns)
    for pattern, (texts, done) in translated.items():
        assert done, pattern
        for text in texts:
            assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", pattern)), pattern
            assert text.endswith((".", "。")) == pattern.endswith("."), pattern


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        ('sentence(f"The {kind} is gone.")', "only a plain text"),
        ("sentence(words)", "only a plain text"),
        ('sentence("It is " + words)', "only a plain text"),
        ('sentence("One.", "Two.")', "only a plain text"),
        ("sentence(12)", "only a plain text"),
        ('sentence("The {device} is gone.")', "differ"),
        ('sentence("It is gone.", device=name)', "differ"),
        ('sentence("The {device} is gone.", **parts)', "differ"),
    ],
)
def test_a_sentence_that_no_translator_would_see_is_an_error(
    tmp_path: Path, code: str, complaint: str
) -> None:
    (tmp_path / "room.py").write_text(f"def tell():\n    return {code}\n", encoding="utf-8")
    with pytest.raises(pipeline.NotCollectableError, match=f"room.py:2.*{complaint}"):
        pipeline.engine_patterns([tmp_path])


def test_a_sentence_over_several_lines_is_collected_once(tmp_path: Path) -> None:
    (tmp_path / "room.py").write_text('one = sentence(\n    "It is “{a}”, "\n    "so.",\n    a=1)\n' * 2)
    assert pipeline.engine_patterns([tmp_path]) == ["It is “{a}”, so."]


def _home_with(folder: Path, sentence: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point the pipeline at copies of the translations and at an engine with one more sentence."""
    translations, engine = folder / "i18n", folder / "engine"
    shutil.copytree(ROOT / "resources" / "i18n", translations)
    engine.mkdir()
    (engine / "room.py").write_text(f"sentence({sentence!r})\n", encoding="utf-8")
    monkeypatch.setattr(pipeline, "FOLDER", translations)
    monkeypatch.setattr(pipeline, "ENGINE", (*pipeline.ENGINE, engine))


def test_a_sentence_that_is_not_in_the_files_fails_the_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _home_with(tmp_path, "Nobody has translated this.", monkeypatch)
    assert {complaint.partition(":")[0] for complaint in pipeline.check()} == {
        f"pausa_{language}.ts is out of date" for language in pipeline.LANGUAGES
    }
    pipeline.update(pipeline.FOLDER)
    pipeline.release(pipeline.FOLDER)
    assert set(pipeline.check()) == {
        f"pausa_{language}.ts: not translated: Nobody has translated this." for language in pipeline.LANGUAGES
    }


def test_a_translation_that_is_missing_fails_the_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _home_with(tmp_path, "Test picture", monkeypatch)
    assert list(pipeline.check()) == []
    ts = tmp_path / "i18n" / "pausa_de.ts"
    text = ts.read_text(encoding="utf-8")
    ts.write_text(
        text.replace(
            "<translation>beim Starten der Aufnahme</translation>",
            '<translation type="unfinished"></translation>',
        ),
        encoding="utf-8",
    )
    assert "pausa_de.ts: not translated: while the recording is starting" in list(pipeline.check())


def test_there_is_a_file_for_each_language_that_the_settings_offer() -> None:
    assert {"en", *pipeline.LANGUAGES} == set(LANGUAGES)
    for language in LANGUAGES:
        assert (ROOT / "resources" / "i18n" / f"pausa_{language}.ts").is_file()


SOURCE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>Page</name>
<message><source>Saved: {title}</source><translation>Gesichert: {title}</translation></message>
<message><source>Kept {n}</source><translation>Behalten</translation></message>
<message><source>Choose…</source><translation>Wählen</translation></message>
<message><source>Close</source><translation> Schließen</translation></message>
<message><source>Later</source><translation type="unfinished"></translation></message>
</context></TS>"""


def test_translations_that_would_show_wrongly_are_found(tmp_path: Path) -> None:
    ts = tmp_path / "pausa_de.ts"
    ts.write_text(SOURCE, encoding="utf-8")
    assert list(pipeline.unfinished(ts)) == ["Later"]
    assert [complaint.partition(":")[0] for complaint in pipeline.broken(ts)] == [
        "other places to fill in",
        "“…” at the end of one only",
        "spaces at the edge",
    ]


@pytest.fixture
def speaking(qapp: QCoreApplication) -> Iterator[QCoreApplication]:
    """Remove the translations that a test installs."""
    before = QLocale()
    known = set(qapp.findChildren(QTranslator))
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_a_translation_goes_all_the_way_to_the_window(tmp_path: Path, speaking: QCoreApplication) -> None:
    for language in LANGUAGES:
        (tmp_path / f"pausa_{language}.ts").write_text(SOURCE, encoding="utf-8")
    pipeline.release(tmp_path)
    assert install_language(speaking, "de", folder=tmp_path) == "de"
    assert QCoreApplication.translate("Page", "Saved: {title}") == "Gesichert: {title}"
    assert QCoreApplication.translate("Page", "Later") == "Later", "what is not translated stays English"
    assert QLocale().language() is QLocale.Language.German


def test_without_a_translation_it_is_english(tmp_path: Path, speaking: QCoreApplication) -> None:
    assert install_language(speaking, "de", folder=tmp_path) == "de"
    assert QCoreApplication.translate("Page", "Saved: {title}") == "Saved: {title}"


@pytest.mark.skipif(sys.platform != "linux", reason="only there the environment names the languages")
@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        ("de_CH.UTF-8", "de"),
        ("fr_CA:en", "fr"),
        ("it_IT:es:en", "es"),
        ("zh_CN", "zh_CN"),
        ("zh_TW:ja", "ja"),
        ("pt_BR", "en"),
        ("en_GB:de", "en"),
        ("C", "en"),
    ],
)
def test_like_the_system_is_the_first_of_its_languages_that_pausa_speaks(system: str, spoken: str) -> None:
    import os
    import subprocess

    program = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from pausa.ui.i18n.languages import install_language\n"
        "print(install_language(QCoreApplication([]), ''))"
    )
    first = system.partition(":")[0]
    environment = {**os.environ, "LANG": first, "LC_ALL": first, "LANGUAGE": system}
    environment["PYTHONPATH"] = os.pathsep.join(sys.path)
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == spoken
