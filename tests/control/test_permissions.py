"""Only their owner can read recordings, settings, lists and logs, whatever umask Pausa is started with."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from support.command_line import CommandLine

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")

PROGRAM = """
import os, sys
from pathlib import Path
os.umask(int(sys.argv[1], 8))
from pausa.main import main
from pausa.core.paths import Places
seen = {}
def look():
    for path in Path(os.environ["PAUSA_HOME"]).rglob("*"):
        try:
            seen[str(path)] = max(seen.get(str(path), 0), path.lstat().st_mode & 0o777)
        except OSError:
            pass
import threading
done = threading.Event()
def watch():
    while not done.wait(0.05):
        look()
watcher = threading.Thread(target=watch)
watcher.start()
code = main(["record", "--camera", "synthetic", "--microphone", "synthetic", "--size", "160x120", "--plan", "1 p1 1"])
done.set()
watcher.join()
look()
from pausa.core.settings_file import SettingsFile
import logging
logging.getLogger("pausa").error("for the log")
SettingsFile(Places.of_this_user().settings_file).change(fps="25")
look()
for name, mode in seen.items():
    print(f"{mode:o}", name)
sys.exit(code)
"""


@pytest.mark.parametrize("umask", ["000", "022", "077", "277", "777"])
def test_every_file_is_the_owners_alone(tmp_path: Path, umask: str) -> None:
    home = CommandLine(tmp_path / "home")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, umask],
        env=home.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    modes = {}
    for line in done.stdout.splitlines():
        mode, _, name = line.partition(" ")
        if mode.isdecimal() and name.startswith(str(tmp_path)):
            modes[name] = int(mode, 8)
    names = {Path(name).name for name in modes}
    assert {
        "0001.mp4",
        "0001.s16",
        "journal.json",
        "settings.json",
        "recordings.sqlite",
        "pausa.log",
    } <= names
    assert any(name.endswith("-wal") for name in names)
    assert any(name.startswith("Recording ") for name in names)
    open_to_others = {name: f"{mode:o}" for name, mode in modes.items() if mode & 0o077}
    assert not open_to_others
    closed_to_the_owner = {name: f"{mode:o}" for name, mode in modes.items() if mode & 0o600 != 0o600}
    assert not closed_to_the_owner
    assert stat.S_IMODE(os.lstat(home.root).st_mode) & 0o077 == 0
