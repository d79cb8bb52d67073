"""The texts that search looks in. Without Qt, so that a worker thread can prepare thousands of them."""

from pausa.core.words.written_text import bare
from pausa.library.entry import Entry


def haystack(entry: Entry) -> str:
    """Return title, date, marks and file name of ``entry``, without case and accents."""
    parts = [entry.title, entry.created.isoformat()[:10], *(marker.title for marker in entry.markers)]
    if entry.path is not None:
        parts.append(entry.path.name)
    return bare("\n".join(parts))
