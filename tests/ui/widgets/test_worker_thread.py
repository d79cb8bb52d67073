"""The thread for work that would keep the window waiting."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from pausa.ui.widgets.worker_thread import WorkerThread

WAIT_S = 10.0


def _is_running(name: str) -> bool:
    return any(thread.name == name for thread in threading.enumerate())


def test_jobs_run_in_order_on_one_other_thread() -> None:
    done: list[tuple[int, threading.Thread]] = []
    worker = WorkerThread("in order", longest_close_s=WAIT_S)
    go_on = threading.Event()
    worker.run(lambda: go_on.wait(WAIT_S) and None)
    for number in range(100):
        worker.run(lambda number=number: done.append((number, threading.current_thread())))
    go_on.set()
    worker.close()
    assert [number for number, _ in done] == list(range(100))
    (thread,) = {thread for _, thread in done}
    assert thread is not threading.current_thread()


@pytest.mark.logs_error("a job of unlucky failed")
def test_a_job_that_raises_is_logged_and_the_next_one_runs(caplog: pytest.LogCaptureFixture) -> None:
    done = threading.Event()
    worker = WorkerThread("unlucky", longest_close_s=WAIT_S)
    worker.run(lambda: 1 // 0 and None)
    worker.run(done.set)
    worker.close()
    assert done.is_set()
    assert "ZeroDivisionError" in caplog.text


def test_without_jobs_there_is_no_thread(qtbot: QtBot) -> None:
    worker = WorkerThread("idle", longest_close_s=WAIT_S)
    assert not _is_running("idle")
    for _ in range(2):
        done = threading.Event()
        worker.run(done.set)
        assert done.wait(WAIT_S)
        qtbot.waitUntil(lambda: not _is_running("idle"))
    worker.close()


def test_after_its_end_it_takes_no_more_jobs() -> None:
    done: list[int] = []
    worker = WorkerThread("closed", longest_close_s=WAIT_S)
    worker.close()
    worker.run(lambda: done.append(1))
    worker.close()
    assert done == []
    assert not _is_running("closed")


def test_a_job_that_does_not_end_does_not_keep_the_program_from_ending(
    caplog: pytest.LogCaptureFixture,
) -> None:
    go_on, begun = threading.Event(), threading.Event()

    def hang() -> None:
        begun.set()
        go_on.wait(WAIT_S)

    worker = WorkerThread("hung", longest_close_s=0.01)
    worker.run(hang)
    assert begun.wait(WAIT_S)
    worker.close()
    assert "hung is still busy" in caplog.text
    (thread,) = [thread for thread in threading.enumerate() if thread.name == "hung"]
    assert thread.daemon
    go_on.set()
    thread.join(WAIT_S)


class Held:
    """Notes on which thread it is let go."""

    def __init__(self, let_go: list[threading.Thread]) -> None:
        self._let_go = let_go

    def __call__(self) -> None:
        pass

    def __del__(self) -> None:
        self._let_go.append(threading.current_thread())


def test_what_a_job_holds_is_let_go_on_the_thread_that_gave_it() -> None:
    let_go: list[threading.Thread] = []
    worker = WorkerThread("holding", longest_close_s=WAIT_S)
    for _ in range(200):
        done = threading.Event()
        worker.run(Held(let_go))
        worker.run(done.set)
        assert done.wait(WAIT_S)
    worker.close()
    assert let_go == [threading.current_thread()] * 200
