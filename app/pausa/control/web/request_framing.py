"""Where a request begins and ends, read so that nobody can read it otherwise.

h11 takes what old programs sent: folded headers, lines that end without a carriage return, a length that is given twice, trailers,
extensions of chunks. A proxy before Pausa may see the end of a request elsewhere then, and whoever sends it could hide a second one
in the first. So all of that is refused; no client of today sends it.
"""

import re
from typing import Final

import h11

_CONTROL: Final = bytes(code for code in (*range(0x20), 0x7F) if code not in b"\t\r\n")
_LENGTH: Final = re.compile(rb"\ncontent-length[ \t]*:([^\r\n]*)")
_CODING: Final = re.compile(rb"\ntransfer-encoding[ \t]*:([^\r\n]*)")
_CHUNK_LINE: Final = re.compile(rb"[0-9A-Fa-f]{1,8}")
_LONGEST_CHUNK_LINE: Final = 8
MOST_CHUNKS: Final = 4096
"""Of one body: a body is small, and each chunk costs time."""


class FramedConnection(h11.Connection):
    """The server's side of a connection. Whatever is unclear is a fault of the client, and nothing after it is read."""

    def __init__(self, *, head_bytes: int) -> None:
        super().__init__(h11.SERVER, head_bytes)
        self._chunks: ChunkLines | None = None
        """Of the body that is being read; None: it has none, or a length."""
        self._is_faulty = False

    def receive_data(self, data: bytes) -> None:
        super().receive_data(data)
        if self._chunks is not None:
            self._is_faulty |= not self._chunks.take(data)

    def next_event(self) -> "h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]":
        """Raises RemoteProtocolError."""
        before_head = self.their_state is h11.IDLE
        if before_head:
            self._is_faulty |= _is_unclear(self.trailing_data[0])
        if self._is_faulty:
            raise h11.RemoteProtocolError("the request can be read in two ways")
        event = super().next_event()
        if before_head and isinstance(event, h11.Request):
            self._chunks = None
            if any(name == b"transfer-encoding" for name, _ in event.headers):
                self._chunks = ChunkLines()
                self._is_faulty = not self._chunks.take(self.trailing_data[0])
        return event


class ChunkLines:
    """Follows a body that comes in chunks, beside h11. Nothing but its length may stand before a chunk, and nothing after the last."""

    def __init__(self) -> None:
        self._skip = 0
        """Bytes of the chunk, and of its end, that are still to come."""
        self._line = b""
        self._left = MOST_CHUNKS
        self._is_last = False
        self._is_over = False

    def take(self, data: bytes) -> bool:
        """Read on; return False if it is not as it should be. What comes after the body is left."""
        at = 0
        while at < len(data) and not self._is_over:
            if self._skip > 2:
                step = min(self._skip - 2, len(data) - at)
                self._skip -= step
                at += step
            elif self._skip:
                if data[at] != b"\r\n"[2 - self._skip]:
                    return False
                self._skip -= 1
                at += 1
                self._is_over = self._is_last and not self._skip
            else:
                end = data.find(b"\n", at, at + _LONGEST_CHUNK_LINE + 2)
                part = data[at : end + 1] if end >= 0 else data[at : at + _LONGEST_CHUNK_LINE + 2]
                self._line += part
                at += len(part)
                if end >= 0:
                    line, self._line = self._line, b""
                    if not line.endswith(b"\r\n") or _CHUNK_LINE.fullmatch(line[:-2]) is None:
                        return False
                    self._left -= 1
                    if not self._left:
                        return False
                    length = int(line, 16)
                    self._is_last = length == 0
                    self._skip = length + 2
                elif len(self._line) > _LONGEST_CHUNK_LINE + 1:
                    return False
        return True


def _is_unclear(received: bytes) -> bool:
    """Whether the head at the beginning, or what there is of it, can be read in two ways."""
    end = received.find(b"\r\n\r\n")
    head = (received if end < 0 else received[: end + 2]).lower()
    ends = head.count(b"\r\n")
    if head.count(b"\n") != ends or head.count(b"\r") - head.endswith(b"\r") != ends:
        return True
    if b"\n " in head or b"\n\t" in head or len(head.translate(None, _CONTROL)) != len(head):
        return True
    if end < 0:
        return False
    lengths, codings = _LENGTH.findall(head), _CODING.findall(head)
    if codings:
        line, _, _ = head.partition(b"\r\n")
        is_chunked = [one.strip(b" \t") for one in codings] == [b"chunked"]
        return bool(lengths) or not is_chunked or not line.endswith(b"http/1.1")
    return len(lengths) > 1 or not all(length.strip(b" \t").isdigit() for length in lengths)
