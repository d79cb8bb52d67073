"""What all tests share."""

import gc
import os
import signal
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

from support.logged_errors import LoggedErrors, collected_errors, complaints

pytest_plugins = ["support.qt_messages", "support.sharing"]

# The tests read English, whatever the computer speaks.
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")

# The tests start hundreds of Pythons; each would compile the whole program anew, which takes longer than what it does.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# So would each run of the tests, whose asserts are rewritten.
sys.dont_write_bytecode = False

# As the program has it: the threads for large matrices, which we have none of, spin before they sleep.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Under nohup children would inherit that hang-ups are ignored, in the background of a shell that Ctrl+C is, and some tests
# send them these. A function is not inherited.
if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
    signal.signal(signal.SIGHUP, lambda _signal, _frame: None)
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# The machine is shared: how long one example takes says nothing. On CI the same examples run every time.
settings.register_profile("here", deadline=None, max_examples=60)
settings.register_profile("ci", deadline=None, max_examples=60, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_collection_finish() -> None:
    """Leave all tests and libraries out when garbage is looked for: they stay, and are a million objects."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def logged_errors() -> Iterator[LoggedErrors]:
    """What our code has logged as an error since the last test."""
    with collected_errors() as errors:
        yield errors
    # The fixtures of the last module have ended after its last test.
    assert not complaints(errors.take())


@pytest.fixture(autouse=True)
def _only_expected_errors(request: pytest.FixtureRequest, logged_errors: LoggedErrors) -> Iterator[None]:
    yield
    found = complaints(
        logged_errors.take(), _patterns(request.node, "logs_error"), _patterns(request.node, "may_log_error")
    )
    if found:
        pytest.fail("\n".join(found), pytrace=False)


def _patterns(test: pytest.Item, marker: str) -> list[str]:
    return [pattern for mark in test.iter_markers(marker) for pattern in mark.args]
