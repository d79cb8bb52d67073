"""Every text of the window is collected for translation, and every translation is complete."""

import ast
import importlib
import os
import shutil
import subprocess
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


@pytest.fixture(scope="module")
def new_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all texts as they are collected, and no translations."""
    folder = tmp_path_factory.mktemp("i18n")
    pipeline.update(folder)
    return folder


def test_english_has_a_file_for_its_plurals_alone(new_files: Path) -> None:
    english = {text for _, text in _collected(new_files / "pausa_en.ts")}
    assert english == {text for _, text in _collected(new_files / "pausa_de.ts") if "%n" in text}
    assert set(pipeline.counted_texts(pipeline.SOURCES)) < english


def _collected(ts: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ET.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    }


def test_every_text_of_the_window_is_collected(new_files: Path) -> None:
    collected = _collected(new_files / "pausa_de.ts")
    missing = [f"{place}: {text}" for name, text, place in _texts_in_code() if (name, text) not in collected]
    assert missing == []


def test_every_text_of_window_and_engine_is_translated() -> None:
    assert len(pipeline.engine_patterns(pipeline.ENGINE)) > 100, "this test would not notice a sentence"
    complaints = list(pipeline.check())
    advice = "Translate what is named above, then run: python3 packaging/dev.py translations"
    assert not complaints, "\n".join([*complaints, advice])


def test_every_text_with_a_number_has_all_forms_of_its_language(new_files: Path) -> None:
    for language in LANGUAGES:
        file = ROOT / "resources" / "i18n" / f"pausa_{language}.ts"
        # A new file has as many forms, empty ones, as Qt knows of the language.
        wanted = {len(forms) for _, forms in _counted(new_files / file.name)}
        texts = list(_counted(file))
        assert len(texts) > 8, "this test would not notice a text"
        for source, forms in texts:
            place = f"{file.name}: {source}"
            assert {len(forms)} == wanted, place
            assert len(set(forms)) >= min(len(forms), 2), f"{place}: one of a thing is written differently"
            assert all("%n" in form for form in forms), place


def _counted(ts: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield each text with a number, and its plural forms."""
    for message in ET.parse(ts).getroot().iter("message"):
        source = message.findtext("source") or ""
        if "%n" in source:
            assert message.get("numerus") == "yes", source
            yield source, [form.text or "" for form in message.iter("numerusform")]


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


def test_a_new_sentence_fails_the_check_until_it_is_translated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "resources" / "i18n", tmp_path / "i18n")
    sentence = "Nobody has translated this."
    (tmp_path / "room.py").write_text(f'sentence("{sentence}")\n', encoding="utf-8")
    monkeypatch.setattr(pipeline, "FOLDER", tmp_path / "i18n")
    monkeypatch.setattr(pipeline, "ENGINE", (*pipeline.ENGINE, tmp_path))
    files = {f"pausa_{language}.ts" for language in pipeline.LANGUAGES}
    outdated = {complaint.partition(" is out of date")[0] for complaint in pipeline.check()}
    assert files <= outdated
    pipeline.update(pipeline.FOLDER)
    pipeline.release(pipeline.FOLDER)
    # Other texts may wait for a translator, too: the test before this one names them.
    of_this = {complaint for complaint in pipeline.check() if complaint.endswith(sentence)}
    assert of_this == {f"{file}: not translated: {sentence}" for file in files}


SOURCE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>Engine</name>
<message><source>Gone.</source><translation>Weg</translation></message>
</context><context><name>Page</name>
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
        "a full stop at the end of one only",
        "other places to fill in",
        "“…” at the end of one only",
        "spaces at the edge",
    ]


@pytest.mark.parametrize("text", ["Arrêté ; repris", "Prêt ?", "Mots : aucun", "« {n} »", "Fini\xa0!"])
def test_french_has_one_space_beside_each_kind_of_punctuation(tmp_path: Path, text: str) -> None:
    ts = tmp_path / "pausa_fr.ts"
    ts.write_text(SOURCE.replace("Behalten", f"{text} {{n}}"), encoding="utf-8")
    assert f"another space beside punctuation: {text} {{n}}" in list(pipeline.broken(ts))


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


ASK_FOR_LANGUAGE = """
from PySide6.QtCore import QCoreApplication; from pausa.ui.i18n.languages import install_language
print(install_language(QCoreApplication([]), ''))
"""


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
    first = system.partition(":")[0]
    environment = {**os.environ, "LANG": first, "LC_ALL": first, "LANGUAGE": system}
    environment["PYTHONPATH"] = os.pathsep.join(sys.path)
    done = subprocess.run(
        [sys.executable, "-c", ASK_FOR_LANGUAGE], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == spoken
