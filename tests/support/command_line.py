"""Pausa's command line as its users start it: a process, and what it leaves behind."""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from support.files_below import files_below

TIMEOUT_S = 60


@dataclass(frozen=True)
class CommandLine:
    """Runs Pausa as a process of its own, with the folders of an invented user."""

    root: Path

    @property
    def recordings(self) -> Path:
        return self.root / "Recordings"

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "PAUSA_HOME": str(self.root), "COLUMNS": "120", "PYTHONWARNINGS": "error"}

    def run(self, *arguments: str, **changed: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "pausa", *arguments],
            env={**self.environment, **changed},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=False,
        )

    @contextlib.contextmanager
    def start(self, *arguments: str) -> "Iterator[subprocess.Popen[str]]":
        """Start a command; kill it at the end if it still runs."""
        with subprocess.Popen(
            [sys.executable, "-m", "pausa", *arguments],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as child:
            try:
                yield child
            finally:
                if child.poll() is None:
                    child.kill()

    def files(self) -> list[str]:
        """List all files in the folder of recordings, including the work folders."""
        return files_below(self.recordings)


def wait_for(child: "subprocess.Popen[str]", name: str) -> dict[str, Any]:
    """Read the child's JSON lines up to the first event with this name."""
    assert child.stdout
    for line in child.stdout:
        event: dict[str, Any] = json.loads(line)
        if event["event"] == name:
            return event
    raise AssertionError(f"there was no {name}; {child.stderr.read() if child.stderr else ''}")


def wait_for_frames(child: "subprocess.Popen[str]") -> None:
    """Wait until a frame is recorded, so that there is a file to keep."""
    while wait_for(child, "recording_progressed")["frames"] == 0:
        pass
