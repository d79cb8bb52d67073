"""What can be said here about Windows and macOS: our code asks for nothing that they do not have."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SYSTEMS = ["win32", "darwin"]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="one system that pretends is enough")


class OtherSystem:
    """What Pausa says on a pretended other system: nothing is left behind yet, a recording, and the list after it."""

    def __init__(self, system: str, home: Path) -> None:
        synthetic = ["--camera", "synthetic", "--microphone", "synthetic", "--size", "320x240"]
        commands = [
            ["recover", "--json"],
            ["record", *synthetic, "--plan", "0.6 p0.3 0.4 r 0.5", "--json"],
            ["list", "--json"],
        ]
        done = subprocess.run(
            [sys.executable, ROOT / "tests" / "support" / "other_system.py", system, json.dumps(commands)],
            env={**os.environ, "PAUSA_HOME": str(home)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        told = json.loads(done.stdout)
        self.home = home
        self.failures: dict[str, str] = told["failures"]
        self.recovered, self.recorded, self.listed = told["answers"]


@pytest.fixture(scope="module", params=SYSTEMS)
def system(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> OtherSystem:
    return OtherSystem(request.param, tmp_path_factory.mktemp("home"))


def test_every_module_can_be_imported_but_those_for_the_keys_of_linux(system: OtherSystem) -> None:
    keys = "pausa.ui.keys"
    bus = "pausa.desktop.session_bus"
    assert set(system.failures) == {f"{keys}.x11_hotkeys", f"{keys}.portal_hotkeys", bus}
    assert "no Xlib" in system.failures[f"{keys}.x11_hotkeys"]
    assert "no jeepney" in system.failures[bus]


def test_a_recording_with_a_pause_asks_for_nothing_that_is_not_there(system: OtherSystem) -> None:
    code, printed = system.recorded
    assert code == 0, printed
    ready = json.loads(printed.splitlines()[-1])
    assert ready["event"] == "recording_ready"
    log = system.home / "pausa.log"
    assert not log.exists(), log.read_text(encoding="utf-8")
    made = [path for path in (system.home / "Recordings").rglob("*") if ".pausa" not in path.parts]
    assert [path.name for path in made] == [Path(ready["path"]).name]
    code, printed = system.listed
    assert (code, [entry["state"] for entry in json.loads(printed)]) == (0, ["ready"])


def test_what_was_left_behind_is_looked_for(system: OtherSystem) -> None:
    code, printed = system.recovered
    assert (code, json.loads(printed)) == (0, [])


def test_a_lock_that_windows_kept_from_being_removed_goes_with_its_release(tmp_path: Path) -> None:
    work, full = tmp_path / ".pausa" / "empty", tmp_path / "elsewhere" / "full"
    for folder in (work, full):
        folder.mkdir(parents=True)
    (full / "0001.mp4").touch()
    program = (
        "import sys; from pathlib import Path; from support.other_system import pretend; pretend('win32')\n"
        "from pausa.recording.workspace.lock import FolderLock\n"
        "for folder in map(Path, sys.argv[1:]):\n"
        "    lock = FolderLock(folder); assert lock.take(); lock.release(); lock.release()"
    )
    subprocess.run(
        [sys.executable, "-c", program, work, full],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=True,
    )
    assert [str(path.relative_to(tmp_path)) for path in sorted(tmp_path.rglob("*"))] == [
        "elsewhere",
        "elsewhere/full",
        "elsewhere/full/0001.mp4",
    ]
