"""The texts that search looks in. Without Qt, so that a worker thread can prepare thousands of them."""

import re
import unicodedata

from pausa.library.entry import Entry

_ACCENTS = re.compile(r"[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u065f\u0670]+")
"""Latin, Greek and Cyrillic accents, Hebrew and Arabic points; not Japanese voicing marks, which change the letter."""


def haystack(entry: Entry) -> str:
    """Return title, date, marks and file name of ``entry``, as :func:`plain` text."""
    parts = [entry.title, entry.created.isoformat()[:10], *(marker.title for marker in entry.markers)]
    if entry.path is not None:
        parts.append(entry.path.name)
    return plain("\n".join(parts))


def plain(text: str) -> str:
    """Return ``text`` without case and accents: *resume* finds *Résumé*."""
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).casefold()
