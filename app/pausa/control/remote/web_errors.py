"""How what went wrong becomes an answer over HTTP."""

from http import HTTPStatus
from typing import Any, Final

from pydantic import BaseModel, Field

from pausa.control.remote.confirmed_commands import TooManyCommands
from pausa.core.errors import CommandRefused, InputError, PausaError, UnknownIdError
from pausa.core.sentences import Sentence

_CODES: Final = {
    400: "malformed",
    401: "no_token",
    403: "forbidden",
    404: "unknown",
    405: "no_such_method",
    408: "too_slow",
    409: "not_possible",
    413: "too_large",
    416: "no_such_range",
    422: "invalid",
    429: "too_many",
    503: "unavailable",
}


class ErrorBody(BaseModel):
    """What went wrong."""

    error: str = Field(description="One word for programs, such as not_possible.")
    message: str = Field(description="A sentence for people.")
    state: str | None = Field(None, description="Of a command that is not possible: the recording's state.")
    action: str | None = Field(None, description="Of a command that is not possible: which one.")


class Answer(Exception):
    """An answer that is an error, with the status that fits it."""

    def __init__(
        self, status: int, message: Sentence | str, *, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers or {}


def status_of(error: PausaError) -> int:
    """Return the status that fits an error."""
    match error:
        case UnknownIdError():
            return 404
        case CommandRefused():
            return 409
        case InputError():
            return 422
        case TooManyCommands():
            return 429
        case _:
            return 503


def error_of_v1(status: int, message: str, error: Exception | None = None) -> dict[str, Any]:
    """Return the body of an error in Pausa's own interface."""
    refused = error if isinstance(error, CommandRefused) else None
    return ErrorBody(
        error=_CODES.get(status, HTTPStatus(status).phrase.lower().replace(" ", "_")),
        message=message,
        state=str(refused.state) if refused is not None and refused.state is not None else None,
        action=refused.command.replace(" ", "_") if refused is not None else None,
    ).model_dump()


def refusals(*more: int, model: type[BaseModel] = ErrorBody) -> dict[int | str, dict[str, Any]]:
    """Return what the document says of the answers that any call may get, and of ``more``."""
    return {
        status: {"model": model, "description": _MEANINGS[status]}
        for status in sorted({400, 401, 403, 408, 413, 422, 429, 503, *more})
    }


_MEANINGS: Final = {
    400: "The request is malformed.",
    401: "The token is missing or wrong.",
    403: "This page, or this name of the server, may not use it.",
    404: "There is no such recording, or it has no such thing.",
    405: "It cannot be used like that.",
    408: "The request came too slowly.",
    409: "Not possible in the state in which the recording is; nothing has changed.",
    413: "The request is too large.",
    416: "The file has no such part.",
    422: "What was asked for makes no sense; nothing has changed.",
    429: "Too many requests; try again after the seconds of Retry-After.",
    503: "Not possible at the moment: a device, a drive or the program itself is not ready.",
}
