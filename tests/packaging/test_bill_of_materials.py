"""The lists of materials: what they say beyond what cyclonedx-bom reads out of the pins."""

import hashlib
import importlib
from collections.abc import Collection
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
bill_of_materials = importlib.import_module("bill_of_materials")


def _completed(system: str, *names: str, only: Collection[str] | None = None) -> dict[str, Any]:
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
        read, bill_of_materials.licences(), system=system, version="1.2.3", only=only
    )
    return completed


def test_pausa_has_its_version_and_what_it_depends_on() -> None:
    bill = _completed("windows", "numpy", "Send2Trash")
    assert bill["metadata"]["component"]["version"] == "1.2.3"
    assert bill["dependencies"][0] == {"ref": "root-component", "dependsOn": ["numpy", "send2trash", "yunet"]}


def test_each_package_has_its_licence_and_names_no_server() -> None:
    package, _ = _completed("windows", "Send2Trash")["components"]
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
    ] == ["six", "YuNet"]
    assert len(_completed("macos", "altgraph", "imageio-ffmpeg", "six")["components"]) == 3


def test_the_bundle_that_writes_words_has_what_it_is_made_of_alone() -> None:
    bill = _completed("linux", "ctranslate2", "fastapi", "numpy", only=["ctranslate2", "numpy"])
    assert [part["name"] for part in bill["components"]] == ["ctranslate2", "numpy"]
    assert bill["components"][0]["licenses"] == [{"expression": "MIT"}]


def test_a_model_among_the_resources_is_named_with_its_licence_and_what_it_is() -> None:
    (model,) = _completed("linux")["components"]
    assert (model["name"], model["type"]) == ("YuNet", "machine-learning-model")
    assert model["licenses"] == [{"expression": "MIT"}]
    content = (ROOT / model["description"]).read_bytes()
    assert model["hashes"] == [{"alg": "SHA-256", "content": hashlib.sha256(content).hexdigest()}]
    named = {entry["file"] for entry in bill_of_materials.licences() if "file" in entry}
    models = ROOT / "resources" / "models"
    assert {f"models/{file.name}" for file in models.iterdir() if file.suffix == ".onnx"} == named


def test_a_package_without_a_licence_written_down_is_refused() -> None:
    with pytest.raises(KeyError, match="left-pad"):
        _completed("linux", "left-pad")
