"""Who or what began and ended a recording, in words; nothing is said where it was the user."""

from PySide6.QtCore import QCoreApplication

_NOT_SAID = ("user", "plan", "signal", "disk", "replaced", "quit", "sleep", "error", "recovered", "")
"""The user knows these, or is told of them elsewhere."""


def started_words(reason: str) -> str:
    """Return a sentence on why the recording has begun; empty: the user began it."""
    match reason:
        case "launch":
            return QCoreApplication.translate(
                "Reasons", "Recording began by itself, because camera and microphone were ready."
            )
        case "face":
            return QCoreApplication.translate(
                "Reasons", "Recording began by itself, because somebody was in the picture."
            )
        case "voice":
            return QCoreApplication.translate(
                "Reasons", "Recording began by itself, because somebody was speaking."
            )
        case "schedule":
            return QCoreApplication.translate("Reasons", "Recording began, as scheduled.")
        case _ if reason in _NOT_SAID:
            return ""
        case _:
            return QCoreApplication.translate("Reasons", "Recording was started by remote control.")


def started_sign(reason: str) -> str:
    """Return the same in a few words, for as long as it is recorded."""
    match reason:
        case "launch" | "face" | "voice":
            return QCoreApplication.translate("Reasons", "Began by itself")
        case "schedule":
            return QCoreApplication.translate("Reasons", "Scheduled")
        case _ if reason in _NOT_SAID:
            return ""
        case _:
            return QCoreApplication.translate("Reasons", "Started by remote control")


def stopped_words(reason: str) -> str:
    """Return a sentence on why the recording has ended; empty: the user knows, or is told elsewhere."""
    match reason:
        case "limit":
            return QCoreApplication.translate(
                "Reasons", "Recording stopped by itself, because it is as long as it was to be."
            )
        case "silence":
            return QCoreApplication.translate(
                "Reasons", "Recording stopped by itself, because nobody was speaking any more."
            )
        case "nobody":
            return QCoreApplication.translate(
                "Reasons", "Recording stopped by itself, because nobody was in the picture any more."
            )
        case "time":
            return QCoreApplication.translate(
                "Reasons", "Recording stopped by itself, at the time that was set."
            )
        case "schedule":
            return QCoreApplication.translate("Reasons", "Recording stopped, as scheduled.")
        case _ if reason in _NOT_SAID:
            return ""
        case _:
            return QCoreApplication.translate("Reasons", "Recording was stopped by remote control.")
