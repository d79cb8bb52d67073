"""A trash of the test's own instead of the user's."""

import os
import sys
from pathlib import Path

import pytest


def use_own_trash(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the trash lie in ``place``, and return its folder."""
    if not sys.platform.startswith("linux"):
        pytest.skip("only here the trash can be put elsewhere")
    from send2trash import plat_other

    folder = place / "data" / "Trash"
    monkeypatch.setattr(plat_other, "HOMETRASH_B", os.fsencode(folder))
    monkeypatch.setattr(plat_other, "get_dev", lambda _path: 0)
    return folder
