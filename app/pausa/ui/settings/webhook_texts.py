"""Webhooks in words."""

from PySide6.QtCore import QCoreApplication

from pausa.core.sentences import filled
from pausa.ui.commands.webhooks_port import AttemptView, EndpointView
from pausa.ui.i18n.engine_texts import engine_text, figures
from pausa.ui.i18n.plurals import counted
from pausa.ui.i18n.times_and_sizes import SEPARATOR, short_moment_text
from pausa.ui.widgets.long_texts import without_middle

_LONGEST_ADDRESS = 40
"""Beside the form and the events, so that all of it is one line in a window of the usual width."""


def form_text(form: str) -> str:
    """Return whose names, bodies and signatures are sent."""
    match form:
        case "recall":
            return QCoreApplication.translate("Webhooks", "As Recall.ai sends them")
        case "realtimekit":
            return QCoreApplication.translate("Webhooks", "As RealtimeKit (Dyte) sends them")
        case _:
            return QCoreApplication.translate("Webhooks", "Pausa’s own")


def endpoint_text(endpoint: EndpointView) -> str:
    """Return the form and the events."""
    events = (
        counted("%n events", len(endpoint.events))
        if endpoint.events
        else QCoreApplication.translate("Webhooks", "All events")
    )
    parts = [without_middle(endpoint.address, _LONGEST_ADDRESS)] if endpoint.name else []
    return SEPARATOR.join([*parts, form_text(endpoint.form), events])


def result_text(attempt: AttemptView) -> str:
    """Return what became of an attempt."""
    if not attempt.error:
        text = QCoreApplication.translate("Webhooks", "Taken")
        return f"{text} ({attempt.status})" if attempt.status is not None else text
    reason = engine_text(attempt.error)
    if attempt.next_at is None:
        return filled(QCoreApplication.translate("Webhooks", "Not taken: {reason}"), reason=reason)
    again = QCoreApplication.translate("Webhooks", "Not taken: {reason}; again at {time}")
    return filled(again, reason=reason, time=short_moment_text(attempt.next_at))


def duration_text(attempt: AttemptView) -> str:
    """Return how long it took."""
    return filled(
        QCoreApplication.translate("Durations", "{seconds} s"), seconds=figures(f"{attempt.duration_s:.2f}")
    )
