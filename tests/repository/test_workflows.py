"""The workflows: they can be read, call only what is there, and may do no more than they need."""

import importlib
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))
dev = importlib.import_module("dev")


def _read(file: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return read


def _jobs() -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    for file in FILES:
        workflow = _read(file)
        for name, job in workflow["jobs"].items():
            yield f"{file.stem}/{name}", job, workflow


def _steps() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, job, _ in _jobs():
        for step in job["steps"]:
            yield name, step


def _scripts() -> list[tuple[str, str, str]]:
    """Return job, shell and text of each script."""
    return [(name, step.get("shell", "bash"), step["run"]) for name, step in _steps() if "run" in step]


def test_actions_are_pinned_to_a_commit_and_say_which_version_that_is() -> None:
    text = "\n".join(file.read_text(encoding="utf-8") for file in FILES)
    used = re.findall(r"uses: (.+)", text)
    assert used
    for one in used:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one), one
    assert len(set(used)) == len({one.partition("@")[0] for one in used}), "one action, one version"


def test_only_the_release_itself_may_write() -> None:
    for name, job, workflow in _jobs():
        assert workflow["permissions"] == {"contents": "read"}
        assert job.get("permissions", {}) == ({"contents": "write"} if name == "release/release" else {})
        assert job["timeout-minutes"] <= 60
    for name, step in _steps():
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False, name


def test_nobody_elses_change_sees_a_secret() -> None:
    for file in FILES:
        triggers = _read(file)[True]  # YAML takes the word "on" for a truth
        assert "pull_request_target" not in triggers
        assert "pull_request" not in triggers or "secrets." not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(("job", "shell", "script"), _scripts())
def test_each_script_calls_commands_and_files_that_exist(job: str, shell: str, script: str) -> None:
    words = shlex.split(script.replace("\\\n", " ").replace("\\", "/"), comments=True)
    for number, word in enumerate(words):
        inside = re.match(r"^(packaging|app|tests|resources)/[\w./-]+$", word)
        if inside:
            assert (ROOT / word).exists(), f"{job}: {word}"
        if word == "packaging/dev.py":
            assert words[number + 1] in dev.COMMANDS, f"{job}: dev.py {words[number + 1]}"
    assert shell in ("bash", "pwsh")


@pytest.mark.parametrize(
    ("job", "script"), [(job, script) for job, shell, script in _scripts() if shell == "bash"]
)
@pytest.mark.skipif(shutil.which("bash") is None, reason="bash reads the scripts")
def test_bash_understands_each_script(job: str, script: str) -> None:
    read = subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True, check=False)
    assert (read.returncode, read.stderr) == (0, ""), job


def test_each_file_that_is_handed_on_is_one_that_the_job_makes() -> None:
    """Each job leaves its work in dist, which is what the release takes."""
    handed_on = {
        name: step["with"]["path"] for name, step in _steps() if "upload-artifact" in step.get("uses", "")
    }
    assert handed_on == {
        "release/python": "dist/",
        "release/deb": "dist/*.deb",
        "release/windows": "dist/*.exe",
        "release/macos": "dist/*.dmg",
    }
    release = _read(FOLDER / "release.yml")["jobs"]["release"]
    assert {f"release/{name}" for name in release["needs"]} == set(handed_on)
    assert any("sha256sum" in step.get("run", "") for step in release["steps"])
