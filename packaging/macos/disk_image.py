"""Finish the application that PyInstaller made on macOS, and put it into a disk image.

    python packaging/macos/disk_image.py dist/Pausa.app dist/pausa-1.2.3-macos-arm64.dmg

The environment names the identity that signs and the notary's profile; without them the application is signed for
no one, and the output says so:

    PAUSA_SIGNING_IDENTITY    as "security find-identity" prints it, such as "Developer ID Application: …"
    PAUSA_NOTARY_PROFILE      as "xcrun notarytool store-credentials" has stored it

Standard library and Apple's tools only.
"""

import json
import os
import plistlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
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


def describe(app: Path, version: str) -> None:
    """Write the application's Info.plist, and its questions for camera, microphone and network in each language."""
    contents = app / "Contents"
    texts = json.loads((HERE / "usage_texts.json").read_text(encoding="utf-8"))
    described = plistlib.loads((contents / "Info.plist").read_bytes())
    described |= plistlib.loads((HERE / "Info.plist").read_bytes())
    described["CFBundleShortVersionString"] = described["CFBundleVersion"] = version
    described["CFBundleLocalizations"] = ["en", *texts]
    (contents / "Info.plist").write_bytes(plistlib.dumps(described))
    for language, sentences in texts.items():
        folder = contents / "Resources" / f"{language}.lproj"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "InfoPlist.strings").write_bytes(plistlib.dumps(sentences))


def parts_to_sign(app: Path) -> list[Path]:
    """Return programs, libraries and bundles, each after everything inside it, and the application last.

    A signature covers what is inside, so signing must not change anything that is already covered.
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


def sign(part: Path, identity: str) -> None:
    """Sign one part, with the hardened runtime where there is an identity.

    Without one the runtime's rules would keep the libraries from each other. Only programs have entitlements, not the
    libraries that they load.
    """
    options = []
    if identity != NOBODY:
        options += ["--timestamp", "--options", "runtime"]
        if part.suffix == ".app" or part.parent.name == "MacOS":
            options += ["--entitlements", HERE / "entitlements.plist"]
    _run("codesign", "--force", "--sign", identity, *options, part)


def make_image(app: Path, image: Path) -> None:
    """Put the application and a link to the folder of programs, onto which the user drags it, into an image."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(app, Path(folder) / app.name, symlinks=True)
        (Path(folder) / "Applications").symlink_to("/Applications")
        image.unlink(missing_ok=True)
        _run("hdiutil", "create", "-volname", "Pausa", "-srcfolder", folder, "-format", "UDZO", image)


def finish(app: Path, image: Path, environment: Mapping[str, str]) -> str:
    """Do all of it; return a sentence about how far the result is trusted."""
    identity = environment.get("PAUSA_SIGNING_IDENTITY") or NOBODY
    profile = environment.get("PAUSA_NOTARY_PROFILE", "")
    describe(app, __version__)
    for part in parts_to_sign(app):
        sign(part, identity)
    _run("codesign", "--verify", "--deep", "--strict", app)
    make_image(app, image)
    if identity == NOBODY:
        return f"{image.name} is not signed by a developer known to Apple, and not notarised."
    _run("codesign", "--sign", identity, "--timestamp", image)
    if not profile:
        return f"{image.name} is signed as {identity}, and not notarised."
    _run("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
    # Apple's answer is attached to the image, so that it counts without a connection.
    _run("xcrun", "stapler", "staple", image)
    return f"{image.name} is signed as {identity}, and notarised."


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    print(finish(Path(sys.argv[1]), Path(sys.argv[2]), os.environ))
