"""A child that writes words makes way for a recording that gets too little of the processor."""

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from pausa.media.process import Partner
from pausa.speech import transcriber, watched_child
from pausa.speech.sound_files import SoundFile
from pausa.speech.transcriber import FinalHeard, Heard
from support import scripted_speech
from support.scripted_hearer import scripted_hearer
from support.waiting import PATIENCE_S, until

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="processes cannot be stopped here")
RATE = 48_000
PARENT = """
import sys
from pausa.media.process import Partner
child = Partner(sys.argv[1:])
child.halt()
print(child.pid, flush=True)
sys.stdin.read()
"""


def test_it_rests_as_long_as_something_else_needs_the_processor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watched_child, "REST_S", 0.1)
    monkeypatch.setattr(transcriber, "LOOK_S", 0.02)
    busy, asked, heard = threading.Event(), threading.Semaphore(0), list[Heard]()

    def rests() -> bool:
        asked.release()
        return busy.is_set()

    file = tmp_path / "0001.s16"
    file.write_bytes(bytes(2 * RATE))
    hearer = scripted_hearer(rests=rests)(heard.append, lambda error: pytest.fail(str(error)))
    hearer.add(SoundFile(file, 1, 0, 0, RATE, 1))
    hearer.written(1, RATE // 2)
    until(lambda: any(isinstance(one, FinalHeard) for one in heard), what="the first utterance is heard")
    busy.set()
    for _ in range(20):
        assert asked.acquire(timeout=PATIENCE_S)
    before = list(heard)
    hearer.end_take(1, RATE)
    for _ in range(20):
        assert asked.acquire(timeout=PATIENCE_S)
    assert heard == before
    busy.clear()
    assert hearer.finish(PATIENCE_S)
    hearer.close()
    assert len([one for one in heard if isinstance(one, FinalHeard)]) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at in /proc")
def test_one_that_rests_ends_with_its_parent_however_that_ends() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, *scripted_speech.command()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        until(lambda: _state(pid) == "T", what="it rests")
        parent.kill()
    until(lambda: _state(pid) in "ZX", what="the child ends")


def _state(pid: int) -> str:
    """Return the state as in ps; X: it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0]
    except OSError:
        return "X"


def test_resting_is_not_taken_for_hanging(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched_child, "LOOK_S", 0.0)
    with watched_child.WatchedChild(scripted_speech.command(), Partner, threading.Condition()) as watched:
        watched.rest(True)
        for _ in range(watched_child.LOADING_LOOKS + 1):
            watched.messages(0, or_if=lambda: True)
        assert not watched.hangs
        assert not watched.answers, "it is sent nothing, which would fill the pipe"


def test_closing_waits_for_no_child_that_rests() -> None:
    with watched_child.WatchedChild(scripted_speech.command(), Partner, threading.Condition()) as watched:
        watched.rest(True)
    assert watched.has_ended
