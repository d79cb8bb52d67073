"""The files around the bundle in the .deb, held against Pausa itself and against the desktops' own judges."""

import configparser
import importlib
import json
import re
import shutil
import subprocess
import sysconfig
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest

from pausa.main import main as pausa

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
documents = importlib.import_module("documents")
releases_module = importlib.import_module("releases")
make_deb = importlib.import_module("make_deb")
verify_deb = importlib.import_module("verify_deb")

LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")
COMMANDS = ("record", "devices", "list", "show", "recover")
NOWHERE = documents.Project(homepage="", screenshots="", maintainer="Ann <ann@example.org>")
SOMEWHERE = documents.Project(
    homepage="https://example.org/pausa",
    screenshots="https://example.org/pictures",
    maintainer="Ann <ann@example.org>",
)
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
LICENCES = json.loads((ROOT / "resources" / "licences.json").read_text(encoding="utf-8"))


def _entry(name: str) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # the standard's keys are written large
    parser.read(LINUX / name, encoding="utf-8")
    return parser["Desktop Entry"]


# ── menu and autostart ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_speaks_pausas_languages(key: str, language: str) -> None:
    entry = _entry("pausa.desktop")
    assert entry[f"{key}[{language}]"] not in ("", entry[key])


def test_the_menu_starts_the_window_and_promises_no_files() -> None:
    entry = _entry("pausa.desktop")
    assert entry["Exec"] == entry["TryExec"] == entry["Icon"] == "pausa"
    assert "MimeType" not in entry
    assert entry["Version"] != "1.5"  # Debian 12's validator does not know it


def test_the_window_says_which_entry_is_its_own() -> None:
    text = (ROOT / "app" / "pausa" / "ui" / "application.py").read_text(encoding="utf-8")
    assert 'setDesktopFileName("pausa")' in text
    assert f'setApplicationName("{_entry("pausa.desktop")["StartupWMClass"]}")' in text


def test_starting_with_the_session_is_off() -> None:
    assert _entry("autostart.desktop")["Hidden"] == "true"
    assert str(make_deb.CONFIGURATION) == "etc/xdg/autostart/pausa.desktop"


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="of desktop-file-utils")
@pytest.mark.parametrize("name", ["pausa.desktop", "autostart.desktop"])
def test_the_entries_are_valid(name: str) -> None:
    done = subprocess.run(
        ["desktop-file-validate", str(LINUX / name)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


# ── AppStream ────────────────────────────────────────────────────────────────────────────────────────


def _metainfo(project: object) -> str:
    found = releases_module.releases(CHANGELOG, version="0.2.0", day=date(2026, 11, 20))
    text: str = documents.metainfo(LINUX / "pausa.metainfo.xml", found, project)
    return text


def test_the_software_centre_gets_the_pictures_where_their_place_is_known() -> None:
    root = ET.fromstring(_metainfo(SOMEWHERE))
    pictures = [image.text or "" for image in root.iter("image")]
    names = [picture.removeprefix("https://example.org/pictures/") for picture in pictures]
    assert len(names) >= 2
    assert [name for name in names if not (ROOT / "resources" / "screenshots" / name).is_file()] == []
    assert root.findtext("url") == "https://example.org/pausa"


def test_without_a_home_page_no_address_stands_in_it() -> None:
    text = _metainfo(NOWHERE)
    assert "://" not in text
    assert ET.fromstring(text).find("screenshots") is None


def test_the_software_centre_gets_the_releases() -> None:
    releases = ET.fromstring(_metainfo(NOWHERE)).findall("releases/release")
    assert [(one.get("version"), one.get("date")) for one in releases] == [
        ("0.2.0", "2026-11-20"),
        ("0.1.0", "2026-11-01"),
    ]
    assert [point.text for point in releases[0].iter("li")] == [
        "A thing that is new, and whose sentence goes on."
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_software_centre_speaks_pausas_languages(language: str) -> None:
    root = ET.fromstring(_metainfo(SOMEWHERE))
    key = "{http://www.w3.org/XML/1998/namespace}lang"
    translated = [element.tag for element in root.iter() if element.get(key) == language.replace("_", "-")]
    english = [
        element.tag
        for element in root.iter()
        if element.tag in ("summary", "p", "caption") and not element.get(key)
    ]
    assert sorted(tag for tag in translated if tag != "li") == sorted(english)


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="of appstream")
@pytest.mark.parametrize("project", [NOWHERE, SOMEWHERE], ids=["without a home page", "with one"])
def test_the_software_centres_own_judge_agrees(tmp_path: Path, project: object) -> None:
    file = tmp_path / "org.pausa.Pausa.metainfo.xml"
    file.write_text(_metainfo(project), encoding="utf-8")
    judge = ["appstreamcli", "validate", "--no-net", "--no-color", str(file)]
    done = subprocess.run(judge, capture_output=True, text=True, check=False)
    told = re.findall(r"^[EW]: \S+ (\S+)", done.stdout, re.MULTILINE)
    # Newer judges miss the home page where there is none.
    assert set(told) <= ({"url-homepage-missing"} if project is NOWHERE else set()), done.stdout
    assert "alidation" in done.stdout


# ── changelog ────────────────────────────────────────────────────────────────────────────────────────


def test_debians_changelog_is_as_debian_reads_it() -> None:
    found = releases_module.releases(CHANGELOG, version="0.2.0", day=date(2026, 11, 20))
    text = releases_module.debian_changelog(found, maintainer="Ann <ann@example.org>")
    first, second = text.split("\n\npausa ")[0], text.split("\n\npausa ")[1]
    assert first.startswith(
        "pausa (0.2.0) stable; urgency=medium\n\n  * A thing that is `new`, and whose sentence"
    )
    assert first.endswith("\n\n -- Ann <ann@example.org>  Fri, 20 Nov 2026 12:00:00 +0000")
    assert second.startswith("(0.1.0) stable")
    assert "  * The first thing.\n  * The second.\n" in second


def test_a_version_that_is_released_is_not_told_twice() -> None:
    found = releases_module.releases(CHANGELOG, version="0.1.0", day=date(2026, 11, 20))
    assert [release.version for release in found] == ["0.1.0"]


def test_a_trial_build_is_told_as_one() -> None:
    found = releases_module.releases(CHANGELOG, version="0.2.0~trial1", day=date(2026, 11, 20))
    kinds = [one.get("type") for one in releases_module.appstream_releases(found)]
    assert kinds == ["development", "stable"]


def test_our_own_changelog_can_be_read() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = releases_module.releases(text, version="9.9.9", day=date(2026, 11, 20))[0]
    assert newest.version == "9.9.9"
    assert newest.points


# ── manual page and completion ───────────────────────────────────────────────────────────────────────


@pytest.fixture
def options(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> dict[str, set[str]]:
    """Command → its options, as the help tells them."""
    monkeypatch.setenv("PAUSA_HOME", str(tmp_path))
    told = {}
    for command in ("", *COMMANDS):
        assert pausa([*command.split(), "--help"]) == 0
        told[command] = set(re.findall(r"(?<![\w-])--[a-z-]+", capsys.readouterr().out))
    return told


def test_help_knows_the_commands_that_these_tests_know(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PAUSA_HOME", str(tmp_path))
    pausa(["--help"])
    listed = capsys.readouterr().out.partition("Commands:")[2]
    assert re.findall(r"^  (\w+)", listed, re.MULTILINE) == list(COMMANDS)


def test_the_manual_page_names_every_command_and_option(options: dict[str, set[str]]) -> None:
    page = (LINUX / "pausa.1").read_text(encoding="utf-8").replace("\\-", "-")
    chapters = dict(re.findall(r"^\.SS (\w+).*\n((?:(?!\.S[SH]).*\n)*)", page, re.MULTILINE))
    assert set(chapters) == set(COMMANDS)
    general = page.partition(".SH COMMANDS")[0]
    assert {option for option in options[""] if option not in general} == set()
    for command in COMMANDS:
        told = options[command] - {"--help"}
        assert told == set(re.findall(r"(?<![\w-])--[a-z-]+", chapters[command])) - {"--"}, command


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_every_command_and_option(shell: str, options: dict[str, set[str]]) -> None:
    text = (LINUX / f"completion.{shell}").read_text(encoding="utf-8")
    form = r"(?:^| )-l ([a-z-]+)" if shell == "fish" else r"--([a-z-]+)"
    known = {f"--{name}" for name in re.findall(form, text)}
    assert known == set().union(*options.values())
    assert all(re.search(rf"\b{command}\b", text) for command in COMMANDS)


@pytest.mark.parametrize(
    ("shell", "name"), [("bash", "completion.bash"), ("zsh", "completion.zsh"), ("sh", "try_window.sh")]
)
def test_the_shells_can_read_what_is_theirs(shell: str, name: str) -> None:
    if not shutil.which(shell):
        pytest.skip(f"no {shell} here")
    done = subprocess.run([shell, "-n", str(LINUX / name)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def _completed(*words: str) -> list[str]:
    """What bash offers for the last of ``words``."""
    typed = " ".join(f"'{word}'" for word in words)
    script = (
        f". {LINUX / 'completion.bash'}; COMP_WORDS=({typed}); COMP_CWORD={len(words) - 1}; "
        "_pausa; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    return subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
def test_bash_completes_commands_options_and_values() -> None:
    assert _completed("pausa", "rec") == ["record", "recover"]
    assert _completed("pausa", "record", "--f") == ["--fps", "--folder", "--format"]
    assert _completed("pausa", "record", "--format", "m") == ["mp4", "mkv", "mov"]
    assert _completed("pausa", "list", "--") == ["--json", "--help"]


# ── control and copyright ────────────────────────────────────────────────────────────────────────────


def test_what_is_loaded_by_name_is_depended_on_too() -> None:
    depends = documents.all_depends("shlibs:Depends=libc6 (>= 2.36), libgssapi-krb5-2 (>= 1.17)\n")
    assert depends == ["ffmpeg (>= 7:5.1)", "libc6 (>= 2.36)", "libgssapi-krb5-2 (>= 1.17)", "libportaudio2"]


def test_a_name_that_newer_releases_do_not_have_is_refused() -> None:
    with pytest.raises(documents.Unfit, match="ALSA"):
        documents.all_depends("shlibs:Depends=libasound2 (>= 1.2), libc6")


def test_the_control_file_has_what_debian_asks_for() -> None:
    text = documents.control(
        version="0.2.0", architecture="amd64", size_kb=7, depends=["libc6", "ffmpeg"], project=SOMEWHERE
    )
    fields = dict(re.findall(r"^([A-Z][\w-]+): (.*)$", text, re.MULTILINE))
    assert fields["Depends"] == "libc6, ffmpeg"
    assert fields["Homepage"] == "https://example.org/pausa"
    assert {"Package", "Version", "Architecture", "Maintainer", "Installed-Size", "Description"} <= set(
        fields
    )
    description = text.partition("Description: ")[2].splitlines()
    assert len(description[0]) < 80
    assert all(line.startswith(" ") for line in description[1:])
    assert "Homepage" not in documents.control(
        version="0.2.0", architecture="amd64", size_kb=7, depends=["libc6"], project=NOWHERE
    )


def test_each_part_of_the_bundle_brings_its_licence_or_finds_it_on_debian(tmp_path: Path) -> None:
    distributions = Path(sysconfig.get_path("purelib"))
    from_debian = set(documents.TEXTS_OF_DEBIAN)
    parts = documents.parts_here(
        [part for part in LICENCES if part["name"] not in from_debian], distributions
    )
    names = {part["name"] for part in parts}
    assert {"numpy", "rich", "Qt", "OpenBLAS"} <= names
    assert not {"imageio-ffmpeg", "FFmpeg", "pynput", "PortAudio"} & names
    texts = documents.copy_licences(parts, distributions, tmp_path)
    page = documents.copyright_file(parts, texts, (ROOT / "LICENSE").read_text(encoding="utf-8"))
    assert "Permission is hereby granted" in page
    assert all(f"\n{name}" in page for name in names)
    folders = re.findall(r"/usr/share/doc/pausa/licences/(\S+)", page)
    assert folders
    assert all(any((tmp_path / folder).iterdir()) for folder in folders)


def test_a_part_without_a_text_of_its_licence_is_refused() -> None:
    part = {"name": "thing", "licence": "MIT", "distribution": "thing"}
    with pytest.raises(documents.Unfit, match="thing brings no text"):
        documents.copyright_file([part], set(), "")


def test_every_override_says_why() -> None:
    paragraphs = (LINUX / "lintian-overrides").read_text(encoding="utf-8").strip().split("\n\n")
    assert len(paragraphs) > 3
    for paragraph in paragraphs:
        kinds = "".join("#" if line.startswith("#") else "x" for line in paragraph.splitlines())
        assert re.fullmatch("#+x+", kinds), paragraph


# ── upgrade ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="of dpkg")
def test_the_previous_version_is_lower_and_otherwise_the_same(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "file").write_text("content")
    control = documents.control(
        version="0.2.0", architecture="all", size_kb=1, depends=["libc6"], project=NOWHERE
    )
    (tree / "DEBIAN" / "control").write_text(control)
    deb = tmp_path / "new.deb"
    subprocess.run(["dpkg-deb", "-b", str(tree), str(deb)], check=True, capture_output=True)
    old = verify_deb.previous(deb, tmp_path / "previous")
    shown = [
        subprocess.run(
            ["dpkg-deb", "-f", str(one), "Version"], check=True, capture_output=True, text=True
        ).stdout.strip()
        for one in (old, deb)
    ]
    assert (
        subprocess.run(["dpkg", "--compare-versions", shown[0], "lt", shown[1]], check=False).returncode == 0
    )
    contents = [
        subprocess.run(
            ["dpkg-deb", "--fsys-tarfile", str(one)], check=True, capture_output=True
        ).stdout.count(b"content")
        for one in (old, deb)
    ]
    assert contents == [1, 1]
