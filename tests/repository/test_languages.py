"""Each language of the window is in every file that speaks to users."""

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest

from pausa.ui.i18n.languages import LANGUAGES
from support.markdown import ROOT

TRANSLATED = sorted(set(LANGUAGES) - {"en"})


def _of_names(pattern: str) -> set[str]:
    """Return the codes at the end of file names; ``pattern`` has “*” for the code."""
    start, _, end = pattern.rpartition("/")[2].partition("*")
    return {file.name.removeprefix(start).removesuffix(end) for file in ROOT.glob(pattern)}


def _of_desktop_entry(path: str) -> set[str]:
    return set(re.findall(r"^Comment\[(\w+)\]=\S", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE))


def _of_metainfo(path: str) -> set[str]:
    key = "{http://www.w3.org/XML/1998/namespace}lang"
    summaries = ET.parse(ROOT / path).getroot().iter("summary")
    return {summary.get(key, "en").replace("-", "_") for summary in summaries}


def _of_usage_texts(path: str) -> set[str]:
    apples = {"zh-Hans": "zh_CN"}
    texts = json.loads((ROOT / path).read_text(encoding="utf-8"))
    return {apples.get(code, code.replace("-", "_")) for code in texts}


def _of_installer(path: str) -> set[str]:
    """Return the codes of [Languages]; the installer's are words, so Chinese is “zh” there."""
    names = re.findall(
        r'^Name: "(\w+)"; MessagesFile', (ROOT / path).read_text(encoding="utf-8-sig"), re.MULTILINE
    )
    return {{"zh": "zh_CN"}.get(name, name) for name in names}


FILES: dict[str, Callable[[str], set[str]]] = {
    "resources/i18n/pausa_*.ts": _of_names,
    "resources/i18n/pausa_*.qm": _of_names,
    "resources/guide/guide_*.md": _of_names,
    "packaging/linux/pausa.desktop": _of_desktop_entry,
    "packaging/linux/autostart.desktop": _of_desktop_entry,
    "packaging/linux/pausa.metainfo.xml": _of_metainfo,
    "packaging/macos/usage_texts.json": _of_usage_texts,
    "packaging/windows/pausa.iss": _of_installer,
}
"""File → what finds its languages."""


@pytest.mark.parametrize("file", FILES)
def test_each_file_has_the_languages_of_the_window_and_no_others(file: str) -> None:
    found = FILES[file](file) - {"en"}
    assert sorted(set(TRANSLATED) - found) == [], f"{file} lacks these languages of the window"
    assert sorted(found - set(TRANSLATED)) == [], f"{file} has languages that the window does not offer"
