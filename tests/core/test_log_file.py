"""The log: a bug in a Qt slot or in a thread leaves its traceback, with a terminal and without."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from pausa.core.log_file import MOST_IN_A_MINUTE, OwnerOnlyLog
from pausa.core.repeat_limit import RepeatLimit

SLOT_THAT_RAISES = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from pausa.core.log_file import keep_log

def slot():
    raise ZeroDivisionError("a bug in a slot")

keep_log(Path(sys.argv[1]))
if "windowed" in sys.argv:
    sys.stderr = None
application = QCoreApplication([])
QTimer.singleShot(0, slot)
QTimer.singleShot(0, application.quit)
sys.exit(application.exec())
"""
THREAD_THAT_RAISES = """
import sys
import threading
from pathlib import Path
from pausa.core.log_file import keep_log

def work():
    raise ZeroDivisionError("a bug in a thread")

keep_log(Path(sys.argv[1]))
thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()
"""


def _run(program: str, log: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, str(log), *words], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("windowed", [False, True], ids=["terminal", "without a terminal"])
def test_a_bug_in_a_qt_slot_reaches_the_log_with_its_traceback(tmp_path: Path, windowed: bool) -> None:
    log = tmp_path / "pausa.log"
    done = _run(SLOT_THAT_RAISES, log, *(["windowed"] if windowed else []))
    assert done.returncode == 0, "the program goes on"
    text = log.read_text(encoding="utf-8")
    assert "Traceback" in text
    assert "in slot" in text
    assert "ZeroDivisionError: a bug in a slot" in text
    assert ("a bug in a slot" in done.stderr) is not windowed


def test_a_bug_in_a_thread_reaches_the_log_with_its_traceback(tmp_path: Path) -> None:
    log = tmp_path / "pausa.log"
    _run(THREAD_THAT_RAISES, log)
    text = log.read_text(encoding="utf-8")
    assert "the thread worker" in text
    assert "ZeroDivisionError: a bug in a thread" in text


def test_a_message_that_comes_too_often_is_left_out_and_counted(tmp_path: Path) -> None:
    now_s = [0.0]
    limit = RepeatLimit(2, now_s=lambda: now_s[0])
    assert [limit.left_out("refused") for _ in range(5)] == [0, 0, None, None, None]
    assert limit.left_out("something else") == 0
    now_s[0] = 61.0
    assert [limit.left_out("refused") for _ in range(3)] == [3, 0, None]
    file = OwnerOnlyLog(tmp_path / "log")
    for _ in range(1000):
        file.handle(logging.LogRecord("web", logging.INFO, "", 0, "refused %d", (1,), None))
    file.close()
    assert len((tmp_path / "log").read_text().splitlines()) == MOST_IN_A_MINUTE


def test_no_line_and_no_traceback_holds_a_password(tmp_path: Path) -> None:
    log = tmp_path / "pausa.log"
    program = SLOT_THAT_RAISES.replace(
        "a bug in a slot", "rtsp://me:Gehe1m/x@10.0.0.2/live?token=Gehe1m cannot be read"
    )
    done = _run(program, log)
    text = log.read_text(encoding="utf-8")
    assert "ZeroDivisionError: rtsp://… cannot be read" in text
    assert "Gehe1m" not in text.replace(program, "")
    assert "Gehe1m" not in done.stderr
