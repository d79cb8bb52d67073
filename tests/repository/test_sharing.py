"""Tests that several processes share go on when one of them dies."""

import os
import subprocess
import sys
from pathlib import Path

from support.sharing import ROOT
from support.waiting import PATIENCE_S

TESTS = """
import os, signal
from pathlib import Path
import pytest

@pytest.mark.parametrize("number", range(40))
def test_one_of_many(number):
    if number == 25 and not Path("has_died").exists():
        Path("has_died").touch()
        os.kill(os.getpid(), signal.SIGTERM)
"""


OVERLAPPING = f"""
import os, signal, time
from pathlib import Path
import pytest

ME = os.environ["PYTEST_XDIST_WORKER"]

def wait_for(worker):
    end_s = time.monotonic() + {PATIENCE_S / 4}
    while not Path(worker).exists() and time.monotonic() < end_s:
        time.sleep(0.01)

# Of those that take the places of the dead, one works before the other, which is there, knows its tests.
if ME == "gw3":
    wait_for("gw4 is there")
if ME == "gw4":
    Path("gw4 is there").touch()
    wait_for("gw3")

@pytest.mark.parametrize("number", range(40))
def test_one_of_many(number):
    Path(ME).touch()
    if ME in ("gw0", "gw1"):
        os.kill(os.getpid(), signal.SIGTERM)
    if ME == "gw2":
        wait_for("gw4")  # leave something to the others
"""


def test_a_process_that_dies_costs_its_test_and_nothing_waits_for_ever(tmp_path: Path) -> None:
    # It is tried once more in the process that takes its place.
    assert "1 failed, 40 passed" in _output_of(TESTS, tmp_path)


def test_two_processes_may_die_at_once(tmp_path: Path) -> None:
    output = _output_of(OVERLAPPING, tmp_path)
    assert "2 failed, 40 passed" in output, output


def _output_of(tests: str, folder: Path) -> str:
    (folder / "test_many.py").write_text(tests)
    (folder / "pytest.ini").touch()
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "xdist.plugin",
            "-p",
            "support.sharing",
            "--numprocesses=3",
        ],
        cwd=folder,
        # The other plugins take a second in each process.
        env={**os.environ, "PYTHONPATH": str(ROOT / "tests"), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=4 * PATIENCE_S,
        check=False,
    )
    return run.stdout
