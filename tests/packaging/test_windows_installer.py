"""The installer for Windows: its script is read here; what it does can be seen on Windows only."""

import configparser
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "windows" / "pausa.iss"
TEXT = SCRIPT.read_text(encoding="utf-8-sig")
OF_INNO_SETUP = {"CreateDesktopIcon", "AdditionalIcons", "LaunchProgram"}


def _section(name: str) -> list[str]:
    """Return the lines of a section, without comments and preprocessor directives."""
    body = re.split(r"^\[(\w+)\]$", TEXT, flags=re.MULTILINE)
    lines = body[body.index(name) + 1].splitlines()
    return [line for line in lines if line and not line.startswith((";", "#"))]


def _setup() -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # names as they are written
    parser.read_string("[Setup]\n" + "\n".join(_section("Setup")))
    return dict(parser["Setup"])


def test_it_is_for_one_user_and_asks_for_no_administrator() -> None:
    setup = _setup()
    assert setup["PrivilegesRequired"] == "lowest"
    assert "PrivilegesRequiredOverridesAllowed" not in setup
    assert setup["DefaultDirName"].startswith("{localappdata}")
    places = re.findall(r"\{(auto|common|user)(programs|desktop)\}", "\n".join(_section("Icons")))
    assert {place for _, place in places} == {"programs", "desktop"}
    assert not [kind for kind, _ in places if kind == "common"]


def test_an_update_finds_what_it_updates() -> None:
    """Another AppId would be another program, and leave the older one beside it."""
    assert _setup()["AppId"] == "{{6ACE4378-F109-4922-B609-395B068B0A56}"


def test_it_speaks_the_languages_of_the_window() -> None:
    spoken = set(re.findall(r'^Name: "(\w+)"; MessagesFile', TEXT, flags=re.MULTILINE))
    ours = {path.stem.removeprefix("pausa_")[:2] for path in (ROOT / "resources" / "i18n").glob("*.ts")}
    assert spoken == ours | {"en"}
    texts = dict(re.findall(r"^(\w\w\.\w+)=(.+)$", TEXT, flags=re.MULTILINE))
    names = {key.partition(".")[2] for key in texts}
    assert set(texts) == {f"{language}.{name}" for language in spoken for name in names}
    used = set(re.findall(r"\{cm:(\w+)", TEXT)) | set(re.findall(r"CustomMessage\('(\w+)'\)", TEXT))
    assert used - OF_INNO_SETUP == names


def test_it_opens_the_settings_that_it_speaks_of() -> None:
    assert [line for line in _section("Run") if "ms-settings:privacy-webcam" in line and "unchecked" in line]


@pytest.mark.parametrize("never", ["UninstallDelete", "uninsdelete", "Videos", "settings.json", "recordings"])
def test_removing_pausa_removes_nothing_of_the_user(never: str) -> None:
    """An uninstaller takes away what it has brought, unless the script names more."""
    code = "\n".join(line for line in TEXT.splitlines() if not line.startswith(";"))
    assert never.casefold() not in code.casefold()


def test_windows_takes_the_script_for_unicode() -> None:
    assert SCRIPT.read_bytes().startswith(b"\xef\xbb\xbf")


def test_it_starts_the_program_that_is_bundled() -> None:
    spec = (ROOT / "packaging" / "pyinstaller" / "pausa.spec").read_text(encoding="utf-8")
    (program,) = re.findall(r'^#define Program "(\w+)\.exe"$', TEXT, flags=re.MULTILINE)
    assert re.search(rf'EXE\(.+name="{program}",.+COLLECT\(.+name="{program}"\)', spec, re.DOTALL)
    assert r"dist\pausa" in TEXT
