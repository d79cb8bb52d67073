"""What all tests share."""

import os

from hypothesis import settings

# The tests read English, whatever the computer speaks.
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")

# The machine is shared: how long one example takes says nothing. On CI the same examples run every time.
settings.register_profile("here", deadline=None, max_examples=60)
settings.register_profile("ci", deadline=None, max_examples=60, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
