"""The wall clock: for names and dates. All that is measured is measured on the monotonic clock, which nobody sets."""

import time
from datetime import datetime


def local_now() -> datetime:
    """Return the local time with its offset, in the zone in which the computer is now: it may have travelled since we started."""
    if hasattr(time, "tzset"):
        # Without that the C library keeps the zone that it has read first.
        time.tzset()
    return datetime.now().astimezone()
