"""How routes of these faces answer errors, and their JSON."""

import json
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, ClassVar

from fastapi import Request, Response
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from pydantic import BaseModel

from pausa.control.hosted.given_fields import FieldError
from pausa.control.remote.confirmed_commands import TooManyCommands
from pausa.core.errors import CommandRefused, InputError, PausaError, UnknownIdError

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class PlainJson(JSONResponse):
    """JSON in ASCII: a title may hold what is no text in UTF-8."""

    def render(self, content: object) -> bytes:
        return json.dumps(content, allow_nan=False, separators=(",", ":")).encode()


class FaceRoute(APIRoute):
    """Answers a PausaError in the face's own form."""

    status_of_refusal: ClassVar[int] = 409
    """Of a command that the state does not allow."""

    @classmethod
    def error_body(cls, status: int, error: PausaError) -> Mapping[str, Any]:
        raise NotImplementedError

    @classmethod
    def error_headers(cls, status: int) -> dict[str, str]:  # noqa: ARG003 - others use it
        return {}

    def get_route_handler(self) -> Handler:
        handle = super().get_route_handler()

        async def guarded(request: Request) -> Response:
            try:
                return await handle(request)
            except PausaError as error:
                status = self._status(error)
                return PlainJson(self.error_body(status, error), status, headers=self.error_headers(status))

        return guarded

    def _status(self, error: PausaError) -> int:
        match error:
            case FaceError():
                return error.status
            case FieldError():
                return 400
            case CommandRefused():
                return self.status_of_refusal
            case InputError():
                return 400
            case UnknownIdError():
                return 404
            case TooManyCommands():
                return 429
            case _:
                return 503


class FaceError(InputError):
    """Something that is answered with a status, and a code that the face's clients know."""

    def __init__(self, status: int, message: str, *, code: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.code = code


def body_of(example: Mapping[str, Any], *, needed: bool) -> dict[str, Any]:
    """Return what the document says of a body: any object is read, and its unknown fields are named in the answer."""
    content = {"schema": {"type": "object"}, "example": dict(example)}
    return {"requestBody": {"required": needed, "content": {"application/json": content}}}


def as_json(model: BaseModel, status: int = 200, headers: Mapping[str, str] | None = None) -> PlainJson:
    """Return a model as it goes over the wire."""
    return PlainJson(model.model_dump(mode="json", by_alias=True), status, headers=dict(headers or {}))
