"""The lists of materials: what they say beyond what cyclonedx-bom reads out of the pins."""

import importlib
from typing import Any

import pytest

bill_of_materials = importlib.import_module("bill_of_materials")


def _completed(system: str, *names: str) -> dict[str, Any]:
    """Complete a list with these packages in the form in which cyclonedx-bom makes it."""
    components = [
        {
            "name": name,
            "purl": f"pkg:pypi/{name}@1.0",
            "description": "requirements line",
            "externalReferences": [{"type": "distribution", "url": "somewhere"}],
        }
        for name in names
    ]
    read = {
        "metadata": {"component": {"bom-ref": "root-component", "name": "pausa"}},
        "components": components,
    }
    completed: dict[str, Any] = bill_of_materials.completed(
        read, bill_of_materials.licences(), system=system, version="1.2.3"
    )
    return completed


def test_pausa_has_its_version_and_what_it_depends_on() -> None:
    bill = _completed("windows", "numpy", "Send2Trash")
    assert bill["metadata"]["component"]["version"] == "1.2.3"
    assert bill["dependencies"][0] == {"ref": "root-component", "dependsOn": ["numpy", "send2trash"]}


def test_each_package_has_its_licence_and_names_no_server() -> None:
    (package,) = _completed("windows", "Send2Trash")["components"]
    assert package["licenses"] == [{"expression": "BSD-3-Clause"}]
    assert package["purl"] == "pkg:pypi/Send2Trash@1.0"
    assert not {"externalReferences", "description"} & set(package)


def test_what_lies_inside_a_package_is_named_with_it() -> None:
    names = {
        system: [
            part["name"] for part in _completed(system, "sounddevice")["components"][0].get("components", [])
        ]
        for system in bill_of_materials.SYSTEMS
    }
    assert names == {"linux": [], "windows": ["PortAudio"], "macos": ["PortAudio"]}


def test_tools_and_what_the_bundle_leaves_out_are_not_in_it() -> None:
    assert [
        part["name"] for part in _completed("linux", "altgraph", "imageio-ffmpeg", "six")["components"]
    ] == ["six"]
    assert len(_completed("macos", "altgraph", "imageio-ffmpeg", "six")["components"]) == 2


def test_a_package_without_a_licence_written_down_is_refused() -> None:
    with pytest.raises(KeyError, match="left-pad"):
        _completed("linux", "left-pad")
