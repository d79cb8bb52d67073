"""Reads the rows of a damaged catalogue from its pages, without SQLite, which gives up at the first bad one.

The layout is that of https://www.sqlite.org/fileformat2.html. Nothing is written and no lock is taken, so this also
reads a file that cannot be opened: on a share without locks, or while another process holds it.
"""

import re
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

Value = str | int | float | bytes | None

MOST_BYTES: Final = 2_000_000_000
"""More than a million recordings: larger files are not read into memory."""
_MAGIC: Final = b"SQLite format 3\0"
_USUAL_PAGE: Final = 4096
_LEAF: Final = 13
_WAL_HEADER, _FRAME_HEADER = 32, 24
_INTEGER_BYTES: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_RECORDING_ID: Final = re.compile(r"[\w .%:+-]{1,200}")
_LEAST_COLUMNS: Final = 20
"""Fewer than the first version had, so that no other table's rows are taken for recordings."""


def salvaged_rows(path: Path, columns: Sequence[str]) -> list[dict[str, Value]]:
    """Return the readable rows, the newest version of each, by the names of ``columns``. Raises OSError.

    Rows of an older version lack the last columns.
    """
    pages = _Pages(path)
    newest: dict[str, tuple[int, dict[str, Value]]] = {}
    for rowid, values in pages.rows():
        if len(values) < _LEAST_COLUMNS:
            continue
        recording_id = values[0]
        if not isinstance(recording_id, str) or not _RECORDING_ID.fullmatch(recording_id):
            continue
        # A change of a row gives it a new and higher rowid; a stale page may still hold the old one.
        known = newest.get(recording_id)
        if known is None or known[0] <= rowid:
            newest[recording_id] = (rowid, dict(zip(columns, values, strict=False)))
    return [row for _, row in newest.values()]


class _Pages:
    """The pages of a database file, with those of its write-ahead log over them."""

    def __init__(self, path: Path) -> None:
        if path.stat().st_size > MOST_BYTES:
            raise OSError("the file is too large to be read into memory")
        self._content = path.read_bytes()
        header = self._content[:100].ljust(100, b"\0")
        size = int.from_bytes(header[16:18], "big") if header.startswith(_MAGIC) else _USUAL_PAGE
        self._size = 65536 if size == 1 else size
        if not 512 <= self._size <= 65536 or self._size & (self._size - 1):
            self._size = _USUAL_PAGE
        reserved = header[20] if header.startswith(_MAGIC) and header[20] < 32 else 0
        self._usable = self._size - reserved
        self._newer = self._logged(path.with_name(path.name + "-wal"))
        self._count = max([len(self._content) // self._size, *self._newer])

    def rows(self) -> Iterator[tuple[int, list[Value]]]:
        """Yield rowid and values of each readable row of each table."""
        unused = self._unused()
        for number in range(1, self._count + 1):
            if number not in unused:
                page = self._page(number)
                yield from self._rows_of(page, 100 if number == 1 else 0)

    def _page(self, number: int) -> bytes:
        if number in self._newer:
            return self._newer[number]
        return self._content[(number - 1) * self._size : number * self._size].ljust(self._size, b"\0")

    def _logged(self, log: Path) -> dict[int, bytes]:
        """Return the pages of the transactions that the write-ahead log holds."""
        try:
            content = log.read_bytes()
        except OSError:
            return {}
        salts = content[16:24]
        step = _FRAME_HEADER + self._size
        committed: dict[int, bytes] = {}
        open_transaction: dict[int, bytes] = {}
        for place in range(_WAL_HEADER, len(content) - step + 1, step):
            number, pages_after_commit = struct.unpack_from(">II", content, place)
            if content[place + 8 : place + 16] != salts or not 0 < number < 1 << 24:
                break
            open_transaction[number] = content[place + _FRAME_HEADER : place + step]
            if pages_after_commit:
                committed |= open_transaction
                open_transaction = {}
        return committed

    def _unused(self) -> set[int]:
        """Return the numbers of the pages that hold deleted rows."""
        trunk = int.from_bytes(self._page(1)[32:36], "big") if self._page(1).startswith(_MAGIC) else 0
        unused: set[int] = set()
        while 0 < trunk <= self._count and trunk not in unused:
            unused.add(trunk)
            page = self._page(trunk)
            following, leaves = struct.unpack_from(">II", page)
            if leaves > self._usable // 4:
                break
            unused.update(struct.unpack_from(f">{leaves}I", page, 8))
            trunk = following
        return unused

    def _rows_of(self, page: bytes, begin: int) -> Iterator[tuple[int, list[Value]]]:
        if len(page) < self._size or page[begin] != _LEAF:
            return
        cells = int.from_bytes(page[begin + 3 : begin + 5], "big")
        for index in range(min(cells, self._size // 4)):
            place = int.from_bytes(page[begin + 8 + 2 * index : begin + 10 + 2 * index], "big")
            try:
                length, place = _varint(page, place)
                rowid, place = _varint(page, place)
                yield rowid, _values(self._payload(page, place, length))
            except (ValueError, IndexError, struct.error):
                continue

    def _payload(self, page: bytes, place: int, length: int) -> bytes:
        """Join what lies in the page and in its overflow pages."""
        most_here = self._usable - 35
        if length <= most_here:
            return page[place : place + length]
        if length > len(self._content) + self._size * len(self._newer):
            raise ValueError("longer than the file")
        least_here = (self._usable - 12) * 32 // 255 - 23
        here = least_here + (length - least_here) % (self._usable - 4)
        here = here if here <= most_here else least_here
        parts = [page[place : place + here]]
        following = int.from_bytes(page[place + here : place + here + 4], "big")
        left, seen = length - here, set[int]()
        while left > 0:
            if not 0 < following <= self._count or following in seen:
                raise ValueError("the chain of overflow pages is broken")
            seen.add(following)
            overflow = self._page(following)
            parts.append(overflow[4 : 4 + min(left, self._usable - 4)])
            left -= len(parts[-1])
            following = int.from_bytes(overflow[:4], "big")
        return b"".join(parts)


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for length in range(9):
        byte = data[place + length]
        if length == 8:
            return value << 8 | byte, place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + length + 1
    raise AssertionError("unreachable: the ninth byte returns")


def _values(record: bytes) -> list[Value]:
    """Return the columns of a record. Raises ValueError, IndexError."""
    header_length, place = _varint(record, 0)
    kinds = []
    while place < header_length:
        kind, place = _varint(record, place)
        kinds.append(kind)
    place = header_length
    values: list[Value] = []
    for kind in kinds:
        length = _INTEGER_BYTES.get(kind, 8 if kind == 7 else max(0, kind - 12) // 2)
        data = record[place : place + length]
        if len(data) < length:
            raise ValueError("the record is cut")
        place += length
        values.append(_value(kind, data))
    return values


def _value(kind: int, data: bytes) -> Value:
    match kind:
        case 0:
            return None
        case 7:
            return float(struct.unpack(">d", data)[0])
        case 8 | 9:
            return kind - 8
        case _ if kind in _INTEGER_BYTES:
            return int.from_bytes(data, "big", signed=True)
        case _ if kind >= 12:
            return data.decode() if kind % 2 else data
        case _:
            raise ValueError(f"there is no column of the kind {kind}")
