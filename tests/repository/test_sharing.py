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


def test_a_process_that_dies_costs_its_test_and_nothing_waits_for_ever(tmp_path: Path) -> None:
    (tmp_path / "test_many.py").write_text(TESTS)
    (tmp_path / "pytest.ini").touch()
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "tests")}
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "support.sharing", "--numprocesses=3"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    # It is tried once more in the process that takes its place.
    assert "1 failed, 40 passed" in run.stdout
