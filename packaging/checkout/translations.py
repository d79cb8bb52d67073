#!/usr/bin/env python3
"""The texts of the window and their translations: collect, compile, check.

    python3 packaging/dev.py translations           collect the texts into resources/i18n/*.ts and compile them
    python3 packaging/dev.py translations check     change nothing; fail if something is out of date, missing or broken

The window's own texts stand in tr("…") and counted("…"), the engine's in sentence("…"); the window shows both.
PySide6 brings lupdate and lrelease. The compiled .qm files are kept in the repository, so that an installation needs no
tools of Qt.
"""

from __future__ import annotations

import ast
import filecmp
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from pausa.ui.i18n.languages import LANGUAGES as WINDOW_LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
ENGLISH = "en"
"""Its file holds the plural forms only."""
LANGUAGES = tuple(language for language in WINDOW_LANGUAGES if language != ENGLISH)
SOURCES = ROOT / "app" / "pausa" / "ui"
ENGINE_ROOMS = (
    "core",
    "capture",
    "media",
    "speech",
    "recording",
    "library",
    # Of remote control the window shows why something cannot be opened, entered or delivered.
    "control/remote",
    "control/obs",
    "control/web",
    "control/webhooks",
)
ENGINE = tuple(ROOT / "app" / "pausa" / room for room in ENGINE_ROOMS)
ENGINE_CONTEXT = "Engine"
"""As in ui/i18n/engine_texts.py."""
COUNTED_CONTEXT = "Counted"
"""As in ui/i18n/plurals.py."""


_FRENCH_SPACES = re.compile(r"[ \xa0][;?!]|[ \u202f][:»](?!\w)|«[ \u202f]")
"""Beside punctuation, and others than all texts have there."""


class NotCollectableError(Exception):
    """A text would not reach the translators, or would reach them wrongly."""


def main(arguments: Sequence[str]) -> int:
    """Return the exit code."""
    match list(arguments):
        case []:
            try:
                update(FOLDER)
            except NotCollectableError as error:
                print(error)
                return 1
            release(FOLDER)
            for language in (*LANGUAGES, ENGLISH):
                print(f"{language}: {sum(1 for _ in unfinished(_ts(FOLDER, language)))} texts to translate")
            return 0
        case ["check"]:
            complaints = list(check())
            print("\n".join(complaints) or "The translations are complete.")
            return 1 if complaints else 0
        case _:
            print(__doc__)
            return 2


def update(folder: Path) -> None:
    """Collect all texts into the .ts files of ``folder``: keep translations, remove texts that are gone.

    Raises NotCollectableError; then nothing has changed.
    """
    sources = sorted(str(path.relative_to(ROOT)) for path in SOURCES.rglob("*.py"))
    lines = [
        f"QCoreApplication.translate({json.dumps(ENGINE_CONTEXT)}, {json.dumps(pattern, ensure_ascii=False)})\n"
        for pattern in engine_patterns(ENGINE)
    ]
    lines += [f"class {COUNTED_CONTEXT}:\n", "    def texts(self):\n"]
    lines += [f'        self.tr({json.dumps(text)}, "", 2)\n' for text in counted_texts(SOURCES)]
    with tempfile.TemporaryDirectory() as scratch:
        # lupdate knows tr and translate only, so it reads the other texts as calls of those.
        collected = Path(scratch) / "collected.py"
        collected.write_text("".join(lines), encoding="utf-8")
        files = [*sources, str(collected)]
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        for language in (*LANGUAGES, ENGLISH):
            plural = ["-pluralonly"] if language == ENGLISH else []
            target = ["-target-language", language, *files, "-ts", str(_ts(folder, language))]
            _run("lupdate", *options, *plural, *target)


def engine_patterns(rooms: Iterable[Path]) -> list[str]:
    """Return each pattern of ``sentence("…")`` below ``rooms`` once. Raises NotCollectableError with the place."""
    return list(dict.fromkeys(_pattern(call, place) for call, place in _calls("sentence", rooms)))


def counted_texts(sources: Path) -> list[str]:
    """Return each text of ``counted("…", n)`` below ``sources`` once. Raises NotCollectableError with the place."""
    found: dict[str, None] = {}
    for call, place in _calls("counted", [sources]):
        match call.args:
            case [ast.Constant(value=str(text)), _] if "%n" in text:
                found[text] = None
            case _:
                raise NotCollectableError(
                    f"{place}: only a plain text with %n in counted(…) can be collected"
                )
    return list(found)


def _calls(name: str, folders: Iterable[Path]) -> Iterator[tuple[ast.Call, str]]:
    """Yield the calls of ``name`` below ``folders``, each with its place."""
    for path in sorted(path for folder in folders for path in folder.rglob("*.py")):
        for call in _named_calls(path.read_text(encoding="utf-8")):
            if isinstance(call.func, ast.Name) and call.func.id == name:
                yield call, f"{path.name}:{call.lineno}"


@cache
def _named_calls(code: str) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    ]


def _pattern(call: ast.Call, place: str) -> str:
    match call.args:
        case [ast.Constant(value=str(pattern))]:
            pass
        case _:
            raise NotCollectableError(f"{place}: only a plain text in sentence(…) can be collected")
    places, parts = set(re.findall(r"\{(\w+)\}", pattern)), {keyword.arg for keyword in call.keywords}
    if places != parts:
        raise NotCollectableError(f"{place}: the places and the parts of {pattern!r} differ")
    return pattern


def release(folder: Path) -> None:
    """Compile the .ts files of ``folder``; a text without a translation stays English."""
    for language in (*LANGUAGES, ENGLISH):
        ts = _ts(folder, language)
        _run("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(ts.with_suffix(".qm")))


def check() -> Iterator[str]:
    """Yield a line for each thing that is wrong."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for language in (*LANGUAGES, ENGLISH):
            if _ts(FOLDER, language).exists():
                shutil.copy(_ts(FOLDER, language), fresh)
        try:
            update(fresh)
        except NotCollectableError as error:
            yield str(error)
            return
        release(fresh)
        for made in sorted(fresh.iterdir()):
            kept = FOLDER / made.name
            if not kept.exists() or not filecmp.cmp(made, kept, shallow=False):
                yield f"{made.name} is out of date: run python3 packaging/dev.py translations"
    for language in (*LANGUAGES, ENGLISH):
        ts = _ts(FOLDER, language)
        if ts.exists():
            yield from (f"{ts.name}: not translated: {text}" for text in unfinished(ts))
            yield from (f"{ts.name}: {complaint}" for complaint in broken(ts))


def unfinished(ts: Path) -> Iterator[str]:
    """Yield the texts of ``ts`` that have no finished translation."""
    for source, translations, done in messages(ET.parse(ts).getroot()):
        if not done or not all(translations):
            yield source


def broken(ts: Path) -> Iterator[str]:
    """Yield what is wrong in translations of ``ts``: places to fill in, ends of sentences, spaces."""
    for context in ET.parse(ts).getroot().iter("context"):
        of_engine = context.findtext("name") == ENGINE_CONTEXT
        for source, translations, _ in messages(context):
            for text in filter(None, translations):
                if sorted(re.findall(r"\{\w+\}|%n", source)) != sorted(re.findall(r"\{\w+\}|%n", text)):
                    yield f"other places to fill in: {source} → {text}"
                if source.endswith("…") != text.endswith("…"):
                    yield f"“…” at the end of one only: {source} → {text}"
                if of_engine and source.endswith(".") != text.endswith((".", "。")):
                    yield f"a full stop at the end of one only: {source} → {text}"
                if ts == _ts(ts.parent, "fr") and _FRENCH_SPACES.search(text):
                    yield f"another space beside punctuation: {text}"
                if text != text.strip():
                    yield f"spaces at the edge: {text!r}"


def messages(part: ET.Element) -> Iterator[tuple[str, list[str], bool]]:
    """Yield source, translations (several for plural forms) and whether they are finished."""
    for message in part.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("source") or "", forms, translation.get("type") != "unfinished"


def _ts(folder: Path, language: str) -> Path:
    return folder / f"pausa_{language}.ts"


def _run(tool: str, *arguments: str) -> None:
    """Run one of the tools that PySide6 brings; show its output only if it fails."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    program = next(path for path in (folder / tool, folder / f"{tool}.exe") if path.exists())
    done = subprocess.run([str(program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{tool} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
