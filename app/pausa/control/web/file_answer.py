"""The answer that is a file: whole, one part of it, or only its headers."""

import asyncio
import hashlib
import os
import re
from dataclasses import dataclass
from email.utils import formatdate, parsedate_to_datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final
from urllib.parse import quote

from starlette.responses import Response

from pausa.control.remote.web_errors import Answer
from pausa.control.remote.work import Work
from pausa.control.web.guard import abort_of
from pausa.core.regular_files import open_regular_file

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

CHUNK_BYTES: Final = 256 * 1024

_TYPES: Final = {
    ".mp4": "video/mp4",
    ".mov": "video/quicktime",
    ".mkv": "video/matroska",
    ".jpg": "image/jpeg",
}
_RANGE: Final = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file that was opened, and what it was then."""

    file: BinaryIO
    name: str
    size: int
    modified_s: float
    tag: str


def open_file(path: Path) -> OpenFile:
    """Open a file to answer with it. Blocks. Raises OSError, also for a pipe or a device."""
    file = open_regular_file(path)
    status = os.fstat(file.fileno())
    return OpenFile(file, path.name, status.st_size, status.st_mtime, tag_of(status))


def tag_of(status: os.stat_result, what: str = "") -> str:
    """Return the ETag of a file, or of ``what`` is made of it."""
    stamp = f"{status.st_ino} {status.st_size} {status.st_mtime_ns}{what}".encode()
    return f'"{hashlib.sha256(stamp).hexdigest()[:32]}"'


def is_known(request: "Request", tag: str, modified_s: float) -> bool:
    """Whether the client says that it has just that, so that it need not be sent again."""
    if "if-none-match" in request.headers:
        return names_tag(request, tag)
    try:
        since = parsedate_to_datetime(request.headers.get("if-modified-since", ""))
        return int(modified_s) <= since.timestamp()
    except (ValueError, TypeError, OverflowError):
        return False


def names_tag(request: "Request", tag: str) -> bool:
    """Whether the client says that it has what bears this ETag."""
    tags = request.headers.get("if-none-match", "")
    return tags.strip() == "*" or tag in _tags(tags)


class FileAnswer(Response):
    """Reads as fast as its client takes it, on threads that may wait for the drive. Several parts at once: the whole file."""

    def __init__(self, opened: OpenFile, request: "Request", *, work: Work, stalled_s: float) -> None:
        """``stalled_s``: how long the client may take nothing. Raises Answer; the file is closed then."""
        self._opened = opened
        self._work = work
        self._stalled_s = stalled_s
        headers = {
            "content-type": _TYPES.get(Path(opened.name).suffix.lower(), "application/octet-stream"),
            "content-disposition": _disposition(opened.name),
            "etag": opened.tag,
            "last-modified": formatdate(opened.modified_s, usegmt=True),
            "accept-ranges": "bytes",
            "cache-control": "private, no-cache",
            "x-content-type-options": "nosniff",
        }
        self._begin, self._end = 0, opened.size
        status = 200
        if is_known(request, opened.tag, opened.modified_s):
            status, self._end = 304, 0
        elif self._is_current(request.headers.get("if-range")):
            try:
                part = _part(request.headers.get("range", ""), opened.size)
            except Answer:
                opened.file.close()
                raise
            if part is not None:
                status, (self._begin, self._end) = 206, part
                headers["content-range"] = f"bytes {part[0]}-{part[1] - 1}/{opened.size}"
        if status != 304:
            headers["content-length"] = str(self._end - self._begin)
        super().__init__(status_code=status)
        self.raw_headers = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]

    def _is_current(self, condition: str | None) -> bool:
        if condition is None:
            return True
        if condition.startswith(('"', "W/")):
            return condition == self._opened.tag
        try:
            return parsedate_to_datetime(condition).timestamp() == int(self._opened.modified_s)
        except (ValueError, TypeError, OverflowError):
            return False

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:  # noqa: ARG002 - ASGI's
        file = self._opened.file
        try:
            await send(
                {"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers}
            )
            at = self._begin
            if scope["method"] == "HEAD" or at == self._end:
                await send({"type": "http.response.body", "body": b"", "more_body": False})
                return
            while at < self._end:
                chunk = await self._work.run(partial(_read, file, at, min(CHUNK_BYTES, self._end - at)))
                at += len(chunk)
                if not chunk:
                    # The file has become shorter: what was announced cannot be sent.
                    abort_of(scope)()
                    return
                async with asyncio.timeout(self._stalled_s):
                    await send({"type": "http.response.body", "body": chunk, "more_body": at < self._end})
        except (TimeoutError, OSError):
            abort_of(scope)()
        finally:
            file.close()


def _read(file: BinaryIO, at: int, count: int) -> bytes:
    file.seek(at)
    return file.read(count)


def _disposition(name: str) -> str:
    plain = re.sub(r'[^ -~]|["\\%]', "_", name)
    return f"inline; filename=\"{plain}\"; filename*=UTF-8''{quote(os.fsencode(name), safe='')}"


def _tags(header: str) -> list[str]:
    return [one.strip().removeprefix("W/") for one in header.split(",")]


def _part(header: str, size: int) -> tuple[int, int] | None:
    """Return the part that is asked for; None: all of it. Raises Answer if there is no such part."""
    found = _RANGE.fullmatch(header.replace(" ", ""))
    if found is None or not any(found.groups()):
        return None
    first, last = found.groups()
    if not first:
        begin, end = max(0, size - int(last)), size
    else:
        begin, end = int(first), min(size, int(last) + 1) if last else size
        if last and int(last) < begin:
            return None
    if begin >= end:
        raise Answer(416, "The file has no such part.", headers={"content-range": f"bytes */{size}"})
    return begin, end
