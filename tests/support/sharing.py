"""How several processes share the tests (pytest-xdist): one by one, long ones first.

Those of the one rig run in one process, and so do those of a file that read the whole repository, or share what takes long to make.
"""

import os
from collections.abc import Generator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

ROOT = Path(__file__).resolve().parents[2]
IMPORT_OF_THE_RIG = "from support import rig\n"
"""By this line in its file a test is known to be on the rig."""
TOGETHER = ("tests/repository/", "tests/control/test_edit.py", "tests/end_to_end/test_killed_edits.py")
"""Files whose tests stay in one process: what they share would be made anew in each."""
AHEAD = 5


class RigInOneProcess(LoadScopeScheduling):
    """Hands out each test alone, or all of a file, in the order in which they were collected."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        if _is_on_the_rig(file):
            return "rig"
        return file if file.startswith(TOGETHER) else nodeid

    def _assign_work_unit(self, node: WorkerController) -> None:
        """Give ``node`` work, even if it has just died: others do it as soon as that is known."""
        with suppress(OSError):
            super()._assign_work_unit(node)

    def _reschedule(self, node: WorkerController) -> None:
        """Give ``node`` work until it can go on.

        A process begins a test when it knows the next one, so one that took the place of a crashed one and is given a
        single test, or a test that the crashed one had done, would wait for ever. One that has not told its tests yet
        is given some when it has.
        """
        if node not in self.registered_collections:
            return
        while not node.shutting_down:
            for scope in [scope for scope, tests in self.workqueue.items() if all(tests.values())]:
                del self.workqueue[scope]
            super()._reschedule(node)
            if self._pending_of(self.assigned_work[node]) > 1:
                return


@cache
def _is_on_the_rig(file: str) -> bool:
    # The process that hands out collects nothing itself, so it knows no markers.
    path = ROOT / file
    return path.is_file() and IMPORT_OF_THE_RIG in path.read_text(encoding="utf-8")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Return how many processes there are: three for two cores, because a test of a recording mostly waits; with more, recordings starve."""
    return max(2, 3 * (os.cpu_count() or 1) // 2)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    config.option.loadscopereorder = False
    return RigInOneProcess(config, log)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Let the tests of the rig go first on the processor where that is allowed: they judge what an idle machine delivers."""
    shares = hasattr(item.config, "workerinput")
    if not (shares and _is_on_the_rig(item.nodeid.partition("::")[0]) and _nicer(-AHEAD)):
        return (yield)
    try:
        return (yield)
    finally:
        _nicer(AHEAD)


def _nicer(by: int) -> bool:
    """Let this process and the children that it will have be so much nicer to others; return whether that was allowed."""
    try:
        os.nice(by)
    except (AttributeError, OSError):  # Windows has none; a user may not be less nice
        return False
    return True


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what takes long: at the end the other processes would wait for it."""
    for item in items:
        file = item.nodeid.partition("::")[0]
        if item.get_closest_marker("rig") and not _is_on_the_rig(file):
            raise pytest.UsageError(
                f"{file} is on the rig without this line, by which tests that share it are kept in one process: {IMPORT_OF_THE_RIG}"
            )
    if hasattr(config, "workerinput"):
        items.sort(
            key=lambda item: (
                not _is_on_the_rig(item.nodeid.partition("::")[0]),
                not item.get_closest_marker("slow"),
            )
        )
