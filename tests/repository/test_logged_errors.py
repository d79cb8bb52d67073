"""An error in the log that nobody expects is noticed."""

import logging

from support.logged_errors import LoggedErrors, complaints

LOG = logging.getLogger("pausa.recording.nowhere")


def test_errors_of_any_module_are_collected_and_warnings_are_not(logged_errors: LoggedErrors) -> None:
    LOG.warning("the disk is warm")
    LOG.error("the disk is on %s", "fire")
    assert logged_errors.take() == ["pausa.recording.nowhere: the disk is on fire"]
    assert logged_errors.take() == []


def test_an_error_that_is_not_expected_and_one_that_does_not_come_are_both_wrong() -> None:
    assert complaints(["pausa: on fire"], ["on fire"]) == []
    assert complaints(["pausa: on fire"], allowed=["fire"]) == complaints([], allowed=["fire"]) == []
    assert complaints(["pausa: on fire"]) == [
        "an error was logged that the test does not expect: pausa: on fire"
    ]
    assert complaints([], ["on fire"]) == ["no logged error matches 'on fire'"]
