"""A message bus of the test's own, as a session has one."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

HAS_MESSAGE_BUS = sys.platform == "linux" and shutil.which("dbus-daemon") is not None


@dataclass(frozen=True)
class MessageBus:
    address: str
    daemon: "subprocess.Popen[str]"


@contextmanager
def open_message_bus() -> Iterator[MessageBus]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        yield MessageBus(daemon.stdout.readline().strip(), daemon)
    finally:
        daemon.terminate()
        daemon.communicate(timeout=20)
