"""The token of remote control and OBS's password, in files that only their owner can read."""

import hmac
import os
import secrets
import threading
from pathlib import Path
from typing import Final

from pausa.core.durable_files import make_folder, write_atomically
from pausa.core.errors import InputError, StorageError, disk_reason
from pausa.core.regular_files import read_regular_file
from pausa.core.sentences import sentence

TOKEN_VARIABLE: Final = "PAUSA_TOKEN"  # noqa: S105 - the name of a variable
MOST_BYTES: Final = 4096
LEAST_LENGTH: Final = 8
LEAST_OF_TOKEN: Final = 16
"""Whoever may ask as often as they like would find a shorter one."""
_PASSWORD: Final = "obs-password"  # noqa: S105 - the name of a file


class RemoteSecrets:
    """Makes each secret when it is first needed. Any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._obs_for_now = ""
        self._known: dict[str, tuple[tuple[int, int, int], str]] = {}
        """By the file's name, what it held, and which file that was."""

    @property
    def token(self) -> str:
        """The token of every remote request. The environment's PAUSA_TOKEN sets it, whatever that is. Raises StorageError."""
        return os.environ.get(TOKEN_VARIABLE) or self._kept("token")

    @property
    def token_is_set(self) -> bool:
        """Whether the environment says which token is to be used."""
        return bool(os.environ.get(TOKEN_VARIABLE))

    def demand_long_token(self) -> None:
        """Raises InputError if the environment sets a token that is too short."""
        if self.token_is_set and len(self.token) < LEAST_OF_TOKEN:
            raise InputError(
                sentence(
                    "The token in {variable} needs at least {count} characters, so remote control is off.",
                    variable=TOKEN_VARIABLE,
                    count=LEAST_OF_TOKEN,
                )
            )

    @property
    def token_file(self) -> Path:
        """Where the token is kept, for its owner to read."""
        return self._folder / "token"

    @property
    def obs_password(self) -> str:
        """The password of OBS's protocol. Raises StorageError."""
        return self._obs_for_now or self._kept(_PASSWORD)

    def set_obs_password(self, password: str) -> None:
        """Raises InputError for one that is too short, StorageError."""
        _demand_length(password)
        self._obs_for_now = ""
        self._keep(_PASSWORD, password)

    def use_obs_password(self, password: str) -> None:
        """Use this one until the program ends, and keep it nowhere. Raises InputError for one that is too short."""
        _demand_length(password)
        self._obs_for_now = password

    def renew_token(self) -> str:
        """Make another token; the one before is refused from now on. Raises StorageError."""
        return self._keep("token", _made("token"))

    def renew_obs_password(self) -> str:
        """Make another password; the one before is refused from now on. Raises StorageError."""
        self._obs_for_now = ""
        return self._keep(_PASSWORD, _made(_PASSWORD))

    def is_token(self, given: str) -> bool:
        """Compare in a time that tells nothing. Raises StorageError."""
        return hmac.compare_digest(given.encode(errors="replace"), self.token.encode())

    def _kept(self, name: str) -> str:
        with self._lock:
            try:
                text = self._read(self._folder / name)
            except (OSError, UnicodeDecodeError):
                text = ""
        return text or self._keep(name, _made(name))

    def _read(self, file: Path) -> str:
        """Read a file again only if it is another than before: each request asks for the token."""
        status = file.stat()
        stamp = (status.st_ino, status.st_mtime_ns, status.st_size)
        known = self._known.get(file.name)
        if known is None or known[0] != stamp:
            text = read_regular_file(file, most_bytes=MOST_BYTES).decode().strip()
            known = self._known[file.name] = (stamp, text)
        return known[1]

    def _keep(self, name: str, text: str) -> str:
        with self._lock:
            try:
                make_folder(self._folder)
                write_atomically(self._folder / name, text.encode())
            except OSError as error:
                raise StorageError(
                    sentence(
                        "The secret of remote control cannot be kept in {folder} ({reason}).",
                        folder=self._folder,
                        reason=disk_reason(error),
                    )
                ) from None
        return text


def _made(name: str) -> str:
    return secrets.token_urlsafe(12 if name == _PASSWORD else 32)


def _demand_length(password: str) -> None:
    if len(password) < LEAST_LENGTH:
        raise InputError(sentence("The password needs at least {count} characters.", count=LEAST_LENGTH))
