"""Gets a model when somebody asks for it, and goes on where an earlier try broke off.

What comes lies in a folder that no reader takes for a model, ``.NAME.part``; it gets its name when each file has the size
and the checksum of the table. A file that has not is set aside as ``*.damaged``.
"""

import contextlib
import errno
import hashlib
import logging
import os
import re
import shutil
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

import certifi
import httpx

from pausa import __version__
from pausa.core.durable_files import make_folder, remove_if_there, sync_file, sync_folder, write_for_owner
from pausa.core.errors import DownloadError, InputError, PausaError, StorageError, disk_reason
from pausa.core.paths import is_file
from pausa.core.sentences import Sentence, sentence, verbatim
from pausa.speech.got_models import alone, is_whole, part_of, remove_folder
from pausa.speech.model_catalogue import HUB, ModelFile, OfferedModel

WAITS_S: Final = (1.0, 3.0, 10.0)
"""Before each new try after a break; a try that brings something begins the row anew."""
SILENT_S: Final = 20.0
"""After so long without a byte a connection counts as broken."""
CONNECTED_S: Final = 8.0
"""So long it may take to reach the source; that alone cannot be cancelled."""
LEFT_FREE_BYTES: Final = 200_000_000
"""Of the disk, for the recordings."""
MOST_REDIRECTS: Final = 5
BLOCK_BYTES: Final = 1 << 20
TELL_S: Final = 0.1

_RANGE = re.compile(r"bytes ([0-9]{1,18})-[0-9]{1,18}/([0-9]{1,18}|\*)")
_SIZE = re.compile(r"[0-9]{1,18}")
_MARK = re.compile(r'"[!#-~]{1,200}"')
"""An ETag that can be sent back: a strong one, in plain characters."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How much of a model has come."""

    done_bytes: int
    size_bytes: int
    waits: bool = False
    """Whether the connection broke, and the next try comes soon."""


class DownloadCancelled(Exception):
    """Somebody has cancelled it; what came is kept, and the next try goes on from there."""


class _BrokenError(Exception):
    """The connection broke, or could not be made; another try may bring more. The text says why."""


class ModelDownload:
    """One try to get one model. ``run`` blocks, on a thread of the caller's; ``cancel`` may be called on any."""

    def __init__(
        self,
        model: OfferedModel,
        folder: Path,
        *,
        tell: Callable[[DownloadProgress], None] = lambda _: None,
        hub: str | None = None,
        waits_s: tuple[float, ...] = WAITS_S,
        silent_s: float = SILENT_S,
        tell_s: float = TELL_S,
    ) -> None:
        """``folder``: that of all models. ``hub``: where they are fetched from; else as HF_ENDPOINT says. Raises InputError."""
        self._model = model
        self._folder = folder
        self._tell = tell
        self._hub = _checked_hub(hub if hub is not None else os.environ.get("HF_ENDPOINT") or HUB)
        self._waits_s = waits_s
        self._silent_s = silent_s
        self._tell_s = tell_s
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        """Of the connection that is asked now: a second handle of it, which stays as it is when the first becomes encrypted."""
        self._told_s = 0.0

    @property
    def place(self) -> Path:
        """The folder of the model when it is there."""
        return self._folder / self._model.name

    @property
    def _part(self) -> Path:
        return part_of(self._folder, self._model)

    def run(self) -> Path:
        """Return the folder of the model. Raises DownloadError, StorageError and DownloadCancelled."""
        if is_whole(self._folder, self._model):
            return self.place
        try:
            make_folder(self._folder)
            with alone(self._folder, self._model):
                return self._get_all()
        except OSError as error:
            raise self._refused_by_disk(error) from error

    def _get_all(self) -> Path:
        if is_whole(self._folder, self._model):  # another Pausa has just got it
            return self.place
        make_folder(self._part)
        self._require_room()
        with self._client() as client:
            for file in self._model.files:
                self._get(client, file)
        return self._put_in_place()

    def cancel(self) -> None:
        """End it soon, wherever it waits. Idempotent."""
        self._cancelled.set()
        with self._lock:
            if self._socket is not None:
                with contextlib.suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)

    # ── one file ─────────────────────────────────────────────────────────────────────────────────────

    def _get(self, client: httpx.Client, file: ModelFile) -> None:
        path = self._part / file.name
        if is_file(path):  # only whole and right ones have this name
            return
        waits = iter(self._waits_s)
        furthest = self._come_of(file)
        while True:
            try:
                self._get_rest(client, file)
                break
            except _BrokenError as error:
                self._check_cancelled()
                log.info("getting %s of %s broke off: %s", file.name, self._model.name, error)
                if self._come_of(file) > furthest:
                    furthest = self._come_of(file)
                    waits = iter(self._waits_s)
                wait_s = next(waits, None)
                if wait_s is None:
                    raise DownloadError(
                        sentence(
                            "The model {name} could not be got: {reason}. What came of it is kept; get it again, and it goes on from there.",
                            name=self._model.name,
                            reason=verbatim(error.args[0]),
                        )
                    ) from error
                self._tell(DownloadProgress(self._come(), self._model.size_bytes, waits=True))
                self._cancelled.wait(wait_s)
                self._check_cancelled()
        self._accept(file)

    def _get_rest(self, client: httpx.Client, file: ModelFile) -> None:
        """Append to what came of ``file`` until it has its size. Raises _BrokenError."""
        partial = self._partial_of(file)
        come = self._come_of(file)
        if come > file.size_bytes:
            self._set_aside(file)
            come = 0
        if come == file.size_bytes:
            return
        headers = {}
        if come:
            headers["Range"] = f"bytes={come}-"
            if mark := self._kept_mark(file):
                headers["If-Range"] = mark
        with self._answer(client, self._model.address(file, self._hub), headers) as answer:
            come = self._begin_of(answer, file, asked=come)
            with _opened(partial, come) as written:
                mark = answer.headers.get("ETag", "")
                if _MARK.fullmatch(mark):
                    write_for_owner(self._mark_of(file), mark)
                else:
                    remove_if_there(self._mark_of(file))
                self._write(answer, written, file, come)
        if self._come_of(file) < file.size_bytes:
            raise _BrokenError(sentence("the connection broke"))

    def _begin_of(self, answer: httpx.Response, file: ModelFile, *, asked: int) -> int:
        """Return at which byte of the file the answer begins. Raises _BrokenError and DownloadError."""
        given = answer.headers.get("Content-Encoding", "identity")
        match answer.status_code:
            case 200 if given == "identity":
                begin, size = 0, answer.headers.get("Content-Length", "")
            case 206 if given == "identity" and (
                found := _RANGE.fullmatch(answer.headers.get("Content-Range", ""))
            ):
                begin, size = int(found[1]), found[2]
            case 416 if asked:
                self._set_aside(file)
                raise _BrokenError(sentence("the source does not go on where it ended"))
            case 404 | 410 | 401 | 403:
                raise DownloadError(
                    sentence(
                        "The model {name} could not be got: its source does not have it any more ({status}). A folder with a model can be chosen instead.",
                        name=self._model.name,
                        status=answer.status_code,
                    )
                )
            case status:
                raise _BrokenError(sentence("its source answers with {status}", status=status))
        if begin not in (0, asked):
            self._set_aside(file)
            raise _BrokenError(sentence("the source does not go on where it ended"))
        if _SIZE.fullmatch(size) and int(size) != file.size_bytes:
            raise self._other_file(file)
        return begin

    def _write(self, answer: httpx.Response, written: BinaryIO, file: ModelFile, come: int) -> None:
        try:
            for block in answer.iter_raw():
                self._check_cancelled()
                written.write(block)
                come += len(block)
                if come > file.size_bytes:
                    self._set_aside(file)
                    raise self._other_file(file)
                self._tell_now_and_then(file, come)
        except httpx.HTTPError as error:
            self._check_cancelled()
            raise _BrokenError(_said(error)) from error

    def _accept(self, file: ModelFile) -> None:
        """Give a file its name if it is the right one. Raises DownloadError."""
        partial = self._partial_of(file)
        checksum = hashlib.sha256()
        with partial.open("rb") as content:
            while block := content.read(BLOCK_BYTES):
                checksum.update(block)
                self._check_cancelled()
        if checksum.hexdigest() != file.sha256:
            self._set_aside(file)
            raise DownloadError(
                sentence(
                    "The model {name} arrived damaged: {file} does not have the checksum that it must have. It was set aside and is not used; get the model again.",
                    name=self._model.name,
                    file=file.name,
                )
            )
        sync_file(partial)
        partial.replace(self._part / file.name)
        remove_if_there(self._mark_of(file))

    # ── connection ───────────────────────────────────────────────────────────────────────────────────

    def _client(self) -> httpx.Client:
        logging.getLogger("httpx").setLevel(logging.WARNING)  # it would note each address
        trusted = ssl.create_default_context()
        trusted.load_verify_locations(certifi.where())  # where the system has none
        return httpx.Client(
            verify=trusted,
            timeout=httpx.Timeout(self._silent_s, connect=min(self._silent_s, CONNECTED_S)),
            headers={"User-Agent": f"pausa/{__version__}", "Accept-Encoding": "identity"},
            # A connection for each request: the newest one is always that which is asked.
            limits=httpx.Limits(max_keepalive_connections=0),
        )

    @contextlib.contextmanager
    def _answer(
        self, client: httpx.Client, address: str, headers: Mapping[str, str]
    ) -> Iterator[httpx.Response]:
        """Follow redirects, but never off the encrypted ways. Raises _BrokenError and DownloadError."""
        for _ in range(MOST_REDIRECTS + 1):
            self._check_cancelled()
            try:
                request = client.build_request(
                    "GET", address, headers=headers, extensions={"trace": self._on_trace}
                )
                answer = client.send(request, stream=True)
            except httpx.HTTPError as error:
                self._let_go()
                self._check_cancelled()
                raise _BrokenError(_said(error)) from error
            except httpx.InvalidURL as error:
                self._let_go()
                raise _BrokenError(sentence("the source leads nowhere")) from error
            try:
                if not answer.is_redirect:
                    yield answer
                    return
                address = self._next_address(answer)
            finally:
                answer.close()
                self._let_go()
        raise _BrokenError(sentence("the source leads round in a circle"))

    def _next_address(self, answer: httpx.Response) -> str:
        try:
            following = answer.url.join(answer.headers.get("Location", ""))
        except httpx.InvalidURL as error:
            raise _BrokenError(sentence("the source leads nowhere")) from error
        if not _is_safe(following, loopback=_is_loopback(answer.url)):
            raise DownloadError(
                sentence(
                    "The model {name} was not got: its source leads to an address that is not encrypted.",
                    name=self._model.name,
                )
            )
        return str(following)

    def _on_trace(self, step: str, info: Mapping[str, Any]) -> None:
        """Keep the connection as soon as there is one, so that ``cancel`` can end it."""
        if step != "connection.connect_tcp.complete":
            return
        self._let_go()
        with self._lock:
            self._socket = info["return_value"].get_extra_info("socket").dup()
        self._check_cancelled()

    def _let_go(self) -> None:
        with self._lock:
            if self._socket is not None:
                self._socket.close()
                self._socket = None

    def _check_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise DownloadCancelled

    # ── disk ─────────────────────────────────────────────────────────────────────────────────────────

    def _require_room(self) -> None:
        missing = self._model.size_bytes - self._come()
        free = shutil.disk_usage(self._part).free
        if free < missing + LEFT_FREE_BYTES:
            raise StorageError(
                sentence(
                    "The model {name} needs {needed} MB, and only {free} MB are free in {folder}. Nothing was got. Free some space first.",
                    name=self._model.name,
                    needed=-(-(missing + LEFT_FREE_BYTES) // 1_000_000),
                    free=free // 1_000_000,
                    folder=self._folder,
                )
            )

    def _put_in_place(self) -> Path:
        """Make a model of what has come: all of it, under its name."""
        for left in [*self._part.glob("*.damaged"), *self._part.glob("*.part"), *self._part.glob("*.mark")]:
            remove_if_there(left)
        remove_folder(self.place)  # a part of it was lost
        sync_folder(self._part)
        self._part.replace(self.place)
        sync_folder(self._folder)
        return self.place

    def _partial_of(self, file: ModelFile) -> Path:
        return self._part / f"{file.name}.part"

    def _mark_of(self, file: ModelFile) -> Path:
        """Where the source's own mark of this version of the file is kept."""
        return self._part / f"{file.name}.mark"

    def _kept_mark(self, file: ModelFile) -> str:
        """Return that mark; empty: there is none that can be sent."""
        try:
            kept = self._mark_of(file).read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return ""
        return kept if _MARK.fullmatch(kept) else ""

    def _set_aside(self, file: ModelFile) -> None:
        with contextlib.suppress(FileNotFoundError):
            self._partial_of(file).replace(self._part / f"{file.name}.damaged")
        remove_if_there(self._mark_of(file))

    def _come_of(self, file: ModelFile) -> int:
        if is_file(self._part / file.name):
            return file.size_bytes
        try:
            return self._partial_of(file).stat().st_size
        except FileNotFoundError:
            return 0

    def _come(self) -> int:
        return sum(self._come_of(file) for file in self._model.files)

    def _tell_now_and_then(self, file: ModelFile, come: int) -> None:
        now_s = time.monotonic()
        if now_s - self._told_s >= self._tell_s or come == file.size_bytes:
            self._told_s = now_s
            others = sum(self._come_of(one) for one in self._model.files if one is not file)
            self._tell(DownloadProgress(others + come, self._model.size_bytes))

    # ── errors ───────────────────────────────────────────────────────────────────────────────────────

    def _other_file(self, file: ModelFile) -> DownloadError:
        return DownloadError(
            sentence(
                "The model {name} was not got: its source has another {file} than the one that was checked. Nothing of it is used.",
                name=self._model.name,
                file=file.name,
            )
        )

    def _refused_by_disk(self, error: OSError) -> PausaError:
        pattern = (
            sentence(
                "The disk is full. What came of the model {name} is kept; free some space, get it again, and it goes on from there.",
                name=self._model.name,
            )
            if error.errno in (errno.ENOSPC, errno.EDQUOT)
            else sentence(
                "The model {name} cannot be written to {folder} ({reason}).",
                name=self._model.name,
                folder=self._folder,
                reason=disk_reason(error),
            )
        )
        return StorageError(pattern)


@contextlib.contextmanager
def _opened(path: Path, begin: int) -> Iterator[BinaryIO]:
    """Open a partial file to write on from ``begin``. What was written is on its way to the disk at the end."""
    flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.truncate(begin)
        file.seek(begin)
        yield file


def _checked_hub(hub: str) -> str:
    try:
        address = httpx.URL(hub)
    except (httpx.InvalidURL, ValueError):
        address = None
    if address is None or not _is_safe(address, loopback=True):
        raise InputError(
            sentence(
                "Models are fetched over https only, and “{address}” is no such address. Nothing was got.",
                address=hub,
            )
        )
    return hub.rstrip("/")


def _is_safe(address: httpx.URL, *, loopback: bool) -> bool:
    """Whether what comes from there is encrypted, or, if that is allowed, from this computer."""
    return bool(address.host) and (
        address.scheme == "https" or (loopback and address.scheme == "http" and _is_loopback(address))
    )


def _is_loopback(address: httpx.URL) -> bool:
    return address.host in ("127.0.0.1", "::1", "localhost")


def _said(error: httpx.HTTPError) -> Sentence:
    """Return what happened as a part of a sentence."""
    match error:
        case httpx.ConnectTimeout() | httpx.ConnectError():
            return sentence("its source cannot be reached")
        case httpx.TimeoutException():
            return sentence("its source has fallen silent")
        case _:
            return sentence("the connection broke")
