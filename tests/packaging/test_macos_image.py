"""What the application says on macOS, and in which order it is signed; Apple's tools are replaced by stand-ins."""

import importlib
import json
import os
import plistlib
import re
from pathlib import Path

import pytest

import pausa

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "macos"
disk_image = importlib.import_module("disk_image")

PROGRAM = b"\xcf\xfa\xed\xfe and more"
IDENTITY = "Developer ID Application: Somebody (ABCDE12345)"
posix = pytest.mark.skipif(os.name == "nt", reason="the tools that stand in for Apple's are shell scripts")


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """Return a small application in the form in which PyInstaller leaves it."""
    app = tmp_path / "dist" / "Pausa.app"
    files = {
        "Contents/MacOS/pausa": PROGRAM,
        "Contents/Frameworks/libportaudio.dylib": PROGRAM,
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore": PROGRAM,
        "Contents/Frameworks/PySide6/QtCore.abi3.so": b"\xca\xfe\xba\xbe both processors",
        "Contents/Resources/pausa/resources/icons/pausa.svg": b"<svg/>",
        "Contents/Resources/empty": b"",
    }
    for name, content in files.items():
        (app / name).parent.mkdir(parents=True, exist_ok=True)
        (app / name).write_bytes(content)
    (app / "Contents/Resources/libportaudio.dylib").symlink_to("../Frameworks/libportaudio.dylib")
    made_by_pyinstaller = {"CFBundleExecutable": "pausa", "CFBundleVersion": "0.0.0", "CFBundleName": "pausa"}
    (app / "Contents/Info.plist").write_bytes(plistlib.dumps(made_by_pyinstaller))
    return app


def test_the_questions_for_camera_microphone_and_network_are_translated() -> None:
    texts = json.loads((FOLDER / "usage_texts.json").read_text(encoding="utf-8"))
    english = plistlib.loads((FOLDER / "Info.plist").read_bytes())
    for sentences in texts.values():
        assert set(sentences) == {key for key in english if key.endswith("UsageDescription")}
        assert all("Pausa" in sentence for sentence in sentences.values())


def test_the_application_describes_itself(app: Path) -> None:
    disk_image.describe(app, "1.2.3")
    described = plistlib.loads((app / "Contents/Info.plist").read_bytes())
    assert described["CFBundleExecutable"] == "pausa"
    assert described["CFBundleName"] == "Pausa"
    assert described["CFBundleVersion"] == described["CFBundleShortVersionString"] == "1.2.3"
    assert described["NSHighResolutionCapable"] is True
    assert float(described["LSMinimumSystemVersion"]) >= 13
    german = plistlib.loads((app / "Contents/Resources/de.lproj/InfoPlist.strings").read_bytes())
    assert "Kamera" in german["NSCameraUsageDescription"]


def test_nothing_is_allowed_that_pausa_does_not_need() -> None:
    allowed = plistlib.loads((FOLDER / "entitlements.plist").read_bytes())
    assert all(value is True for value in allowed.values())
    assert {name.removeprefix("com.apple.security.") for name in allowed} == {
        "device.camera",
        "device.audio-input",
        "cs.allow-unsigned-executable-memory",
        "cs.disable-library-validation",
    }


def test_each_part_is_signed_after_what_lies_in_it_and_only_once(app: Path) -> None:
    parts = [part.relative_to(app).as_posix() for part in disk_image.parts_to_sign(app)]
    assert parts[-1] == "."
    assert set(parts) == {
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework",
        "Contents/Frameworks/PySide6/QtCore.abi3.so",
        "Contents/Frameworks/libportaudio.dylib",
        "Contents/MacOS/pausa",
        ".",
    }
    for number, part in enumerate(parts):
        assert not [later for later in parts[number + 1 :] if later.startswith(f"{part}/")]


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file in which stand-ins for Apple's tools note how they were called; the image is empty."""
    calls = tmp_path / "calls"
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("codesign", "hdiutil", "xcrun"):
        tool = tools / name
        tool.write_text(
            f'#!/bin/sh\necho "{name} $*" >> "{calls}"\n'
            'if [ "$1" = create ]; then for last; do :; done; : > "$last"; fi\n'
        )
        tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tools), prepend=os.pathsep)
    return calls


@posix
def test_without_an_identity_it_is_signed_for_no_one_and_says_so(app: Path, calls: Path) -> None:
    image = app.parent / "pausa.dmg"
    result = disk_image.finish(app, image, {})
    described = plistlib.loads((app / "Contents/Info.plist").read_bytes())
    assert described["CFBundleVersion"] == pausa.__version__
    assert "not signed" in result
    assert "not notarised" in result
    assert image.exists()
    assert not re.search("--options runtime|^xcrun", calls.read_text(), re.MULTILINE)
    assert [call.split()[0] for call in calls.read_text().splitlines()[-2:]] == ["codesign", "hdiutil"]


@posix
def test_with_an_identity_and_a_notary_it_is_trusted(app: Path, calls: Path) -> None:
    image = app.parent / "pausa.dmg"
    trust = {"PAUSA_SIGNING_IDENTITY": IDENTITY, "PAUSA_NOTARY_PROFILE": "pausa"}
    assert disk_image.finish(app, image, trust).endswith("and notarised.")
    *before, signing, submitting, stapling = calls.read_text().splitlines()
    with_rights = [call for call in before if "--entitlements" in call]
    assert [Path(call.split()[-1]).name for call in with_rights] == ["pausa", "Pausa.app"]
    assert signing == f"codesign --sign {IDENTITY} --timestamp {image}"
    assert submitting.startswith("xcrun notarytool submit")
    assert stapling == f"xcrun stapler staple {image}"


@posix
def test_with_an_identity_alone_it_says_that_no_notary_has_seen_it(app: Path, calls: Path) -> None:
    result = disk_image.finish(app, app.parent / "pausa.dmg", {"PAUSA_SIGNING_IDENTITY": IDENTITY})
    assert result.endswith("and not notarised.")
    assert "xcrun" not in calls.read_text()
