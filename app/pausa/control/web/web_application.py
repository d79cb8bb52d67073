"""The application behind the server: the routes of all faces, their errors, and the document that describes them."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from fastapi import APIRouter, Depends, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.exceptions import HTTPException
from starlette.routing import compile_path

from pausa import __version__
from pausa.control.remote.figures import Figure
from pausa.control.remote.web_errors import Answer, error_of_v1, status_of
from pausa.control.remote.web_parts import WebFace, WebParts
from pausa.control.web.documentation import HEADERS, documentation_page
from pausa.control.web.event_stream import StreamCounts
from pausa.control.web.known_parameters import KnownParameters
from pausa.control.web.media_routes import media_routes
from pausa.control.web.program_routes import program_routes
from pausa.control.web.recording_routes import recording_routes
from pausa.control.web.request_faults import described
from pausa.control.web.settings_routes import settings_routes
from pausa.control.web.web_limits import WebLimits
from pausa.control.web.word_routes import word_routes
from pausa.core.errors import PausaError
from pausa.core.storable_text import storable

OPEN_PATHS: Final = ("/", "/openapi.json")
"""The same for every Pausa, so nothing is told by them."""

_SCHEMES: Final = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "basic": {"type": "http", "scheme": "basic", "description": "The token is the password."},
    "token": {
        "type": "apiKey",
        "in": "header",
        "name": "Authorization",
        "description": "The word Token, a space and the token.",
    },
    "bare": {
        "type": "apiKey",
        "in": "header",
        "name": "Authorization",
        "description": "The token alone.",
    },
}
_DESCRIPTION: Final = (
    "Pausa records the camera and the microphone of this computer. What is paused is never recorded, what is recorded "
    "is never lost, and each recording is one file without a seam. Every request needs the token that the settings "
    "show, as “Authorization: Bearer …”. Errors are a word for programs and a sentence for people."
)


def face_of_v1(
    parts: WebParts,
    *,
    limits: WebLimits,
    counts: StreamCounts,
    figures: Callable[[], Iterable[Figure]],
) -> WebFace:
    """Return Pausa's own interface. ``figures`` may block on the list."""
    router = APIRouter()
    for routes in (
        recording_routes(parts),
        media_routes(parts, stalled_s=limits.stalled_s),
        program_routes(parts, counts=counts, limits=limits, figures=figures),
        settings_routes(parts),
        word_routes(parts),
    ):
        router.include_router(routes)
    return WebFace(prefix="/v1", router=router, schemes=frozenset({"bearer"}), error_body=error_of_v1)


def web_application(faces: Sequence[WebFace], *, address: str) -> FastAPI:
    """Return the application of ``faces``, of which those with a longer prefix count before others."""
    application = FastAPI(
        title="Pausa",
        version=__version__,
        description=_DESCRIPTION,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    by_length = sorted(faces, key=lambda face: len(face.prefix), reverse=True)
    parameters = KnownParameters()
    for face in by_length:
        demands = [Depends(parameters.demand_known)] if face.is_own else []
        application.include_router(face.router, dependencies=demands)
    document = _with_schemes(application.openapi(), by_length)
    parameters.learn(document)
    _answer_errors(application, by_length, document)
    page = documentation_page(document, address=address)

    @application.get("/openapi.json", include_in_schema=False)
    async def openapi() -> Response:
        return JSONResponse(document)

    @application.get("/", include_in_schema=False)
    async def documentation() -> Response:
        return HTMLResponse(page, headers=HEADERS)

    return application


def _answer_errors(application: FastAPI, faces: Sequence[WebFace], document: dict[str, Any]) -> None:
    def answer(
        request: Request,
        status: int,
        message: str,
        error: Exception,
        headers: dict[str, str] | None = None,
    ) -> Response:
        path = request.url.path
        face = next((one for one in faces if path.startswith(f"{one.prefix}/") or path == one.prefix), None)
        shape = face.error_body if face is not None else error_of_v1
        return JSONResponse(shape(status, storable(message), error), status_code=status, headers=headers)

    @application.exception_handler(PausaError)
    async def pausa_error(request: Request, error: PausaError) -> Response:
        status = status_of(error)
        return answer(request, status, str(error), error, {"retry-after": "1"} if status == 429 else None)

    @application.exception_handler(Answer)
    async def other_answer(request: Request, error: Answer) -> Response:
        return answer(request, error.status, str(error), error, error.headers)

    @application.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> Response:
        faults = "; ".join(described(one) for one in error.errors()[:3])
        return answer(request, 422, f"The request does not fit ({faults}). Nothing has changed.", error)

    @application.exception_handler(HTTPException)
    async def http_error(request: Request, error: HTTPException) -> Response:
        messages = {
            400: "The body is not JSON as it should be.",
            404: "There is nothing at this path.",
            405: "This path cannot be used like that.",
        }
        message = messages.get(error.status_code, str(error.detail))
        headers = dict(error.headers or {})
        if error.status_code == 405:
            headers = {"allow": _methods_of(document, request.url.path) or "GET"}
        return answer(request, error.status_code, message, error, headers)

    @application.exception_handler(Exception)
    async def fault(request: Request, error: Exception) -> Response:
        return answer(request, 500, "An error in Pausa. What is recorded is not touched by it.", error)


def _methods_of(document: dict[str, Any], path: str) -> str:
    """Return in which ways a path can be used. The framework itself knows of the first route alone."""
    paths: dict[str, Any] = document["paths"]
    fitting = (item for known, item in paths.items() if compile_path(known)[0].match(path))
    found: dict[str, Any] = paths.get(path) or next(fitting, {})
    return ", ".join(sorted(method.upper() for method in found))


def _with_schemes(document: dict[str, Any], faces: Sequence[WebFace]) -> dict[str, Any]:
    """Tell in which forms each operation takes the token."""
    document.setdefault("components", {})["securitySchemes"] = _SCHEMES
    for path, item in document["paths"].items():
        face = next((one for one in faces if path.startswith(one.prefix)), None)
        for operation in item.values():
            is_open = face is not None and path in face.open_paths
            operation["security"] = (
                [] if face is None or is_open else [{scheme: []} for scheme in sorted(face.schemes)]
            )
    return document
