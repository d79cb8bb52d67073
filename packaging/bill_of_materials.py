"""What a bundle is made of, as a CycloneDX list: the pinned packages, the parts inside them, and their licences.

    python packaging/bill_of_materials.py linux dist/pausa-1.2.3-linux.cdx.json
    python packaging/bill_of_materials.py linux dist/pausa-words-1.2.3-linux.cdx.json words

cyclonedx-bom reads packaging/requirements/bundle-linux.txt (or windows, or macos), for the bundle that writes words also
words-linux.txt; resources/licences.json adds what it cannot know.
"""

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "packaging" / "pyinstaller"), str(ROOT / "app")]

import bundle_parts

from pausa import __version__

LEFT_OUT = {"linux": bundle_parts.EXCLUDED_ON_LINUX}
"""Pinned and installed, but not in that system's bundle."""
SYSTEMS = ("linux", "windows", "macos")
WORDS = "words"
"""The bundle that writes words, installed beside the first."""

Entry = dict[str, Any]


def listed(system: str, *pins: str) -> Entry:
    """Return what cyclonedx-bom reads out of these pins together, such as ``bundle``."""
    folder = ROOT / "packaging" / "requirements"
    text = "".join((folder / f"{name}-{system}.txt").read_text(encoding="utf-8") for name in pins)
    command = [sys.executable, "-m", "cyclonedx_py", "requirements", "--output-reproducible"]
    command += [
        "--spec-version",
        "1.6",
        "--output-format",
        "JSON",
        "--pyproject",
        str(ROOT / "pyproject.toml"),
    ]
    command += ["-"]
    read = subprocess.run(command, input=text, check=True, capture_output=True, text=True)
    bill: Entry = json.loads(read.stdout)
    return bill


def completed(
    bill: Entry, entries: Sequence[Entry], *, system: str, version: str, only: Collection[str] | None = None
) -> Entry:
    """Add Pausa's version, a licence for each package, and the parts inside them; leave out the tools.

    ``only``: the packages that are in this bundle, which then has none of Pausa's resources; None: all that are pinned.
    Raises KeyError for a package that ``entries`` do not have.
    """
    own = {
        plain(entry["distribution"]): entry
        for entry in entries
        if "distribution" in entry and not entry.get("inside")
    }
    left_out = {plain(name) for name in LEFT_OUT.get(system, ())}
    packages = {}
    for component in bill["components"]:
        name = plain(component["name"])
        if own[name].get("tool") or name in left_out or (only is not None and name not in only):
            continue
        # What the pins' file says of a package's origin is nothing but the index that made it.
        kept = {
            key: value for key, value in component.items() if key not in ("externalReferences", "description")
        }
        packages[name] = kept | {"bom-ref": name, "licenses": [{"expression": own[name]["licence"]}]}
    for entry in entries:
        host = packages.get(plain(entry.get("distribution", "")))
        if entry.get("inside") and host and system in entry.get("systems", SYSTEMS):
            part = {"type": "library", "bom-ref": plain(entry["name"]), "name": entry["name"]}
            host.setdefault("components", []).append(part | {"licenses": [{"expression": entry["licence"]}]})
        if "file" in entry and only is None:
            packages[plain(entry["name"])] = of_file(entry)
    root = {**bill["metadata"]["component"], "version": version}
    names = sorted(packages)
    return {
        **bill,
        "metadata": {**bill["metadata"], "component": root},
        "components": [packages[name] for name in names],
        "dependencies": [{"ref": root["bom-ref"], "dependsOn": names}, *({"ref": name} for name in names)],
    }


def of_file(entry: Entry) -> Entry:
    """Return what others have made and that lies as a file among Pausa's resources, such as a network that recognises faces."""
    content = (ROOT / "resources" / entry["file"]).read_bytes()
    return {
        "type": "machine-learning-model" if entry["file"].endswith(".onnx") else "file",
        "bom-ref": plain(entry["name"]),
        "name": entry["name"],
        "description": f"resources/{entry['file']}",
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(content).hexdigest()}],
        "licenses": [{"expression": entry["licence"]}],
    }


def plain(name: str) -> str:
    """Return a package's name in the spelling that PyPI compares by."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def licences() -> list[Entry]:
    entries: list[Entry] = json.loads((ROOT / "resources" / "licences.json").read_text(encoding="utf-8"))
    return entries


def main(system: str, file: str, bundle: str = "") -> None:
    if bundle == WORDS:
        read, only = listed(system, "bundle", WORDS), bundle_parts.WORDS_PACKAGES
    else:
        read, only = listed(system, "bundle"), None
    bill = completed(read, licences(), system=system, version=__version__, only=only)
    Path(file).parent.mkdir(parents=True, exist_ok=True)
    Path(file).write_text(json.dumps(bill, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
