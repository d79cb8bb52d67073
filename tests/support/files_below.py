"""What lies below a folder in which something else may be deleting at the same time."""

import os
from pathlib import Path


def files_below(folder: Path) -> list[str]:
    """List all files below ``folder``, at all depths, relative to it; a folder that is gone meanwhile holds none."""
    found = [Path(inside, name) for inside, _, names in os.walk(folder) for name in names]
    return sorted(str(path.relative_to(folder)) for path in found)
