"""The installer for Windows: its script is read here; what it does can be seen on Windows only."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "windows" / "pausa.iss"
TEXT = SCRIPT.read_text(encoding="utf-8-sig")
OF_INNO_SETUP = {"CreateDesktopIcon", "AdditionalIcons", "LaunchProgram"}


def test_an_update_finds_what_it_updates() -> None:
    """With another AppId Windows would install a second program beside the older one."""
    assert "\nAppId={{6ACE4378-F109-4922-B609-395B068B0A56}\n" in TEXT


def test_it_has_each_of_its_own_texts_in_each_of_its_languages() -> None:
    spoken = set(re.findall(r'^Name: "(\w+)"; MessagesFile', TEXT, flags=re.MULTILINE))
    texts = dict(re.findall(r"^(\w\w\.\w+)=(.+)$", TEXT, flags=re.MULTILINE))
    names = {key.partition(".")[2] for key in texts}
    assert set(texts) == {f"{language}.{name}" for language in spoken for name in names}
    used = set(re.findall(r"\{cm:(\w+)", TEXT)) | set(re.findall(r"CustomMessage\('(\w+)'\)", TEXT))
    assert used - OF_INNO_SETUP == names


@pytest.mark.parametrize("never", ["UninstallDelete", "uninsdelete", "Videos", "settings.json", "recordings"])
def test_removing_pausa_removes_nothing_of_the_user(never: str) -> None:
    """The uninstaller removes what the installer brought, unless the script names more."""
    code = "\n".join(line for line in TEXT.splitlines() if not line.startswith(";"))
    assert never.casefold() not in code.casefold()


def test_the_compiler_reads_the_script_as_unicode() -> None:
    assert SCRIPT.read_bytes().startswith(b"\xef\xbb\xbf")


def test_it_starts_the_program_that_is_bundled() -> None:
    spec = (ROOT / "packaging" / "pyinstaller" / "pausa.spec").read_text(encoding="utf-8")
    (program,) = re.findall(r'^#define Program "(\w+)\.exe"$', TEXT, flags=re.MULTILINE)
    assert re.search(rf'EXE\(.+name="{program}",.+COLLECT\(.+name="{program}"\)', spec, re.DOTALL)
    assert r"dist\pausa" in TEXT
