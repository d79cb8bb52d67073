"""Finishes the application that PyInstaller made on macOS, and puts it into a disk image.

    python packaging/macos/disk_image.py dist/Pausa.app dist/pausa-1.2.3-macos-arm64.dmg

The environment says with what it is signed and notarised; without that it is signed for no one, and this says so:

    PAUSA_SIGNING_IDENTITY    as "security find-identity" names it, such as "Developer ID Application: …"
    PAUSA_NOTARY_PROFILE      as "xcrun notarytool store-credentials" has stored it

Standard library only.
"""

import argparse
import json
import os
import plistlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "app"))

from pausa import __version__

MACH_O = frozenset(
    {b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"}
)
"""How a program or library begins: 32 or 64 bits, either byte order, or several of them in one file."""
BUNDLES = frozenset({".app", ".framework", ".bundle", ".plugin", ".xpc"})
NOBODY = "-"
"""Signed so that it runs, but for no one: macOS asks the user whether to trust it."""


def describe(app: Path, version_text: str) -> None:
    """The application's own words about itself, and the questions for camera and microphone in each language."""
    contents = app / "Contents"
    described = plistlib.loads((contents / "Info.plist").read_bytes())
    texts = json.loads((HERE / "usage_texts.json").read_text(encoding="utf-8"))
    described |= plistlib.loads((HERE / "Info.plist").read_bytes())
    described["CFBundleShortVersionString"] = described["CFBundleVersion"] = version_text
    described["CFBundleLocalizations"] = ["en", *texts]
    (contents / "Info.plist").write_bytes(plistlib.dumps(described))
    for language, sentences in texts.items():
        folder = contents / "Resources" / f"{language}.lproj"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "InfoPlist.strings").write_bytes(plistlib.dumps(sentences))


def parts_to_sign(app: Path) -> list[Path]:
    """Programs, libraries and bundles, each after all that lies in it, and the application last.

    A signature covers what is inside, so what is signed later must not change anything that was signed before.
    """
    inside = [*_code_in(app), app]
    return sorted(inside, key=lambda part: (-len(part.parts), str(part)))


def _code_in(app: Path) -> Iterator[Path]:
    for path in app.rglob("*"):
        if path.is_symlink():
            continue
        if path.is_dir():
            if path.suffix in BUNDLES:
                yield path
        elif path.stat().st_size >= 4:
            with path.open("rb") as file:
                if file.read(4) in MACH_O:
                    yield path


def sign_command(part: Path, identity: str) -> list[str]:
    """The hardened runtime only with a name: for no one, its rules would keep the libraries from each other.

    Only programs have entitlements, not the libraries that they load.
    """
    command = ["codesign", "--force", "--sign", identity]
    if identity != NOBODY:
        command += ["--timestamp", "--options", "runtime"]
        if part.suffix == ".app" or part.parent.name == "MacOS":
            command += ["--entitlements", str(HERE / "entitlements.plist")]
    return [*command, str(part)]


def notary_commands(image: Path, profile: str) -> list[list[str]]:
    """Apple's answer is waited for, and fastened to the image, so that it counts without a connection."""
    return [
        ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"],
        ["xcrun", "stapler", "staple", str(image)],
    ]


def make_image(app: Path, image: Path) -> None:
    """A window with the application and the folder into which it is dragged."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(app, Path(folder) / app.name, symlinks=True)
        (Path(folder) / "Applications").symlink_to("/Applications")
        image.unlink(missing_ok=True)
        _run(["hdiutil", "create", "-volname", "Pausa", "-srcfolder", folder, "-format", "UDZO", str(image)])


def finish(app: Path, image: Path, environment: Mapping[str, str]) -> str:
    """All of it; a sentence about how far the result is trusted."""
    identity = environment.get("PAUSA_SIGNING_IDENTITY") or NOBODY
    profile = environment.get("PAUSA_NOTARY_PROFILE", "")
    describe(app, __version__)
    for part in parts_to_sign(app):
        _run(sign_command(part, identity))
    _run(["codesign", "--verify", "--deep", "--strict", str(app)])
    make_image(app, image)
    if identity == NOBODY:
        return f"{image.name} is not signed by a developer known to Apple, and not notarised."
    _run(["codesign", "--sign", identity, "--timestamp", str(image)])
    if not profile:
        return f"{image.name} is signed as {identity}, and not notarised."
    for command in notary_commands(image, profile):
        _run(command)
    return f"{image.name} is signed as {identity}, and notarised."


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, check=True)


def main() -> int:
    """On macOS only: the tools are Apple's."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("app", type=Path)
    parser.add_argument("image", type=Path)
    wanted = parser.parse_args()
    if sys.platform != "darwin":
        print("Disk images are made on macOS only.", file=sys.stderr)
        return 1
    print(finish(wanted.app, wanted.image, os.environ))
    return 0


if __name__ == "__main__":
    sys.exit(main())
