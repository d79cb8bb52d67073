"""What a bundle is made of, as CycloneDX says it: the pinned packages, the parts inside them, and the licences.

    python packaging/bill_of_materials.py linux dist/pausa-1.2.3-linux.cdx.json

Needs cyclonedx-bom, which reads packaging/requirements/bundle-linux.txt (or windows, or macos). What it cannot know
stands in resources/licences.json.
"""

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "packaging" / "pyinstaller"), str(ROOT / "app")]

import bundle_parts

from pausa import __version__

LEFT_OUT = {"linux": bundle_parts.EXCLUDED_ON_LINUX}
"""Pinned and installed, but not in that system's bundle."""
SYSTEMS = ("linux", "windows", "macos")

Entry = dict[str, Any]


def plain(name: str) -> str:
    """A package's name as all its spellings have it in common."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def licences() -> list[Entry]:
    """All parts, as resources/licences.json has them."""
    entries: list[Entry] = json.loads((ROOT / "resources" / "licences.json").read_text(encoding="utf-8"))
    return entries


def completed(bill: Entry, entries: Iterable[Entry], *, system: str, version: str) -> Entry:
    """``bill`` with Pausa's version, a licence for each package, and what lies inside them; without tools."""
    own = {plain(entry["distribution"]): entry for entry in entries if _is_package(entry)}
    found = {plain(component["name"]): component for component in bill["components"]}
    left_out = {plain(name) for name in LEFT_OUT.get(system, ())}
    packages = {
        name: component
        for name, component in found.items()
        if not own[name].get("tool") and name not in left_out
    }
    for name, component in packages.items():
        component["licenses"] = [{"expression": own[name]["licence"]}]
        # The index from which the pins were made says nothing about where these files are from.
        component.pop("externalReferences", None)
        component.pop("description", None)
        component["bom-ref"] = name
    for entry in entries:
        host = packages.get(plain(entry.get("distribution", "")))
        if entry.get("inside") and host and system in entry.get("systems", SYSTEMS):
            part = {"type": "library", "bom-ref": plain(entry["name"]), "name": entry["name"]}
            host.setdefault("components", []).append(part | {"licenses": [{"expression": entry["licence"]}]})
    root = {**bill["metadata"]["component"], "version": version}
    references = sorted(packages)
    return {
        **bill,
        "metadata": {**bill["metadata"], "component": root},
        "components": [packages[name] for name in references],
        "dependencies": [
            {"ref": root["bom-ref"], "dependsOn": references},
            *({"ref": name} for name in references),
        ],
    }


def _is_package(entry: Entry) -> bool:
    return "distribution" in entry and not entry.get("inside")


def listed(system: str) -> Entry:
    """What cyclonedx-bom reads out of the pins."""
    pins = ROOT / "packaging" / "requirements" / f"bundle-{system}.txt"
    command = [sys.executable, "-m", "cyclonedx_py", "requirements", str(pins), "--output-reproducible"]
    command += [
        "--pyproject",
        str(ROOT / "pyproject.toml"),
        "--spec-version",
        "1.6",
        "--output-format",
        "JSON",
    ]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    bill: Entry = json.loads(done.stdout)
    return bill


def main() -> int:
    """Write the file that is named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("system", choices=SYSTEMS)
    parser.add_argument("file", type=Path)
    wanted = parser.parse_args()
    bill = completed(listed(wanted.system), licences(), system=wanted.system, version=__version__)
    wanted.file.parent.mkdir(parents=True, exist_ok=True)
    wanted.file.write_text(json.dumps(bill, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
