"""``python -m pausa``, and the command ``pausa``."""

import sys

from pausa.main import main

if __name__ == "__main__":
    sys.exit(main())
