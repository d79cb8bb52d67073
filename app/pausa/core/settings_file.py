"""The settings, kept as one JSON file.

Every change is saved at once (temporary name, fsync, rename). A value that cannot be used costs that value alone; the
file as it was is then kept as ``*.broken``, and reported. What this version does not know (another version wrote it)
stays in the file, and so does what another process has changed meanwhile. What cannot be saved holds until the end of
the session.
"""

import contextlib
import json
import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from pausa.core.durable_files import make_folder, write_atomically
from pausa.core.errors import InputError
from pausa.core.file_lock import FileLock
from pausa.core.regular_files import read_regular_file
from pausa.core.sentences import sentence
from pausa.core.settings import Settings
from pausa.core.tolerant_json import read_json_object

MOST_BYTES: Final = 4_000_000
LOCK_S: Final = 0.3
"""How long to wait for another process that saves its settings."""

log = logging.getLogger(__name__)


class SettingsFile:
    """Owns the file and the current value, and calls its listeners after every change."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.RLock()
        self._for_now: dict[str, Any] = {}
        """Values that hold for this session alone, or until they are changed."""
        self._listeners: list[Callable[[Settings], None]] = []
        self._failure_listeners: list[Callable[[OSError], None]] = []
        self.failure: OSError | None = None
        """Why the last change could not be saved, or None. It holds for this session all the same."""
        self._in_file: dict[str, Any] | None = None
        """What the file held when it was read or written last; None if there was none."""
        self.set_aside: Path | None = None
        """A copy of a file that could not be used as a whole, or None."""
        self.not_understood: tuple[str, ...] = ()
        """The settings that have their defaults because their values could not be used; empty if none was readable."""
        self._members = self._load()
        self._value = _value_of(self._members)[0]

    @property
    def nothing_read(self) -> bool:
        """There was a file, but nothing in it could be read."""
        return self.set_aside is not None and not self._in_file

    @property
    def value(self) -> Settings:
        return self._value

    def listen(self, listener: Callable[[Settings], None]) -> None:
        """Call ``listener`` with the new value after every change, on the changing thread."""
        self._listeners.append(listener)

    def listen_for_failures(self, listener: Callable[[OSError], None]) -> None:
        """Call ``listener`` on the changing thread when a change could not be saved; it holds for this session."""
        self._failure_listeners.append(listener)

    def change(self, **fields: Any) -> Settings:  # noqa: ANN401 - the fields of Settings
        """Validate, announce and save. Raises InputError for an invalid value. Any thread.

        A change that cannot be saved holds all the same, until the end of the session, and is saved with the next.
        """
        with self._lock:
            value = self._validated(fields)
            was_for_now = self._for_now.keys() & fields.keys()
            for name in was_for_now:
                del self._for_now[name]
            if value == self._value and not was_for_now:
                return value
            return self._take(value.model_dump(include=set(fields)))

    def use_for_now(self, **fields: Any) -> Settings:  # noqa: ANN401 - the fields of Settings
        """Validate and announce, but save nothing: it holds until the end of the session. Raises InputError."""
        with self._lock:
            value = self._validated(fields)
            self._for_now.update(value.model_dump(include=set(fields)))
            self._announce(value)
            return value

    def _validated(self, fields: dict[str, Any]) -> Settings:
        unknown = set(fields) - set(Settings.model_fields)
        if unknown:
            raise InputError(
                sentence("There is no setting called {names}.", names=", ".join(sorted(unknown)))
            )
        try:
            return Settings.model_validate({**self._value.model_dump(), **fields})
        except ValidationError as error:
            first = error.errors()[0]
            raise InputError(
                sentence(
                    "“{setting}” cannot be set to that ({reason}). Nothing was changed.",
                    setting=".".join(str(part) for part in first["loc"]),
                    reason=first["msg"],
                )
            ) from None

    def save_again(self) -> None:
        """Save what could not be saved before."""
        with self._lock:
            if self.failure is not None:
                self._take({})

    def _take(self, changed: dict[str, Any]) -> Settings:
        """Join ``changed`` with what is in the file now, take that as the value, announce and save it."""
        self.failure = None
        try:
            make_folder(self._path.parent)
            with self._locked():
                members = _without_defaults({**self._joined_with_others(), **changed})
                write_atomically(self._path, json.dumps(members, indent=2).encode())
                self._in_file = members
        except OSError as error:
            log.warning("the settings cannot be saved: %s", error)
            self.failure = error
            members = {**self._members, **changed}
        self._members = members
        value = _value_of({**members, **self._for_now})[0]
        self._announce(value)
        if self.failure is not None:
            for hear_failure in tuple(self._failure_listeners):
                hear_failure(self.failure)
        return value

    def _announce(self, value: Settings) -> None:
        if value == self._value:
            return
        self._value = value
        for listener in tuple(self._listeners):
            listener(value)

    def _load(self) -> dict[str, Any]:
        try:
            read = read_json_object(read_regular_file(self._path, most_bytes=MOST_BYTES))
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except OSError as error:
            log.warning("the settings cannot be read: %s", error)
            self.set_aside = self._moved_aside()
            return {}
        self._in_file = read.members
        self.not_understood = _value_of(read.members)[1]
        if self.not_understood or not read.is_whole:
            self.set_aside = self._copied_aside()
        return read.members

    def _joined_with_others(self) -> dict[str, Any]:
        """Return our members with the changes that another process has written since we looked."""
        try:
            read = read_json_object(read_regular_file(self._path, most_bytes=MOST_BYTES))
        except OSError:
            return self._members
        if self._in_file is None or not read.is_whole:
            return {**read.members, **self._members} if read.is_whole else self._members
        ours, before, theirs = dict(self._members), self._in_file, read.members
        for name in {*before, *theirs}:
            if before.get(name) == theirs.get(name):
                continue
            if name in theirs:
                ours[name] = theirs[name]
            else:
                ours.pop(name, None)
        return ours

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Wait for another process that is saving; where the file system has no locks, go on without."""
        lock = FileLock(self._path.with_name(f".{self._path.name}.lock"))
        with contextlib.suppress(OSError):
            lock.take(LOCK_S)
        try:
            yield
        finally:
            lock.release()

    def _copied_aside(self) -> Path:
        aside = self._aside
        try:
            write_atomically(aside, read_regular_file(self._path, most_bytes=MOST_BYTES))
        except OSError:
            return self._path
        return aside

    def _moved_aside(self) -> Path:
        aside = self._aside
        try:
            self._path.replace(aside)
        except OSError:
            return self._path
        return aside

    @property
    def _aside(self) -> Path:
        return self._path.with_name(self._path.name + ".broken")


def _value_of(members: dict[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings that ``members`` hold, and the names of those whose values cannot be used."""
    usable: dict[str, Any] = {}
    not_understood = []
    defaults = Settings()
    for name in Settings.model_fields.keys() & members.keys():
        value = members[name]
        if isinstance(value, dict) and isinstance(getattr(defaults, name), dict):
            usable[name] = {key: one for key, one in value.items() if _is_usable(name, {key: one})}
            is_understood = usable[name] == value
        else:
            is_understood = _is_usable(name, value)
            if is_understood:
                usable[name] = value
        if not is_understood:
            not_understood.append(name)
    return Settings.model_validate(usable), tuple(sorted(not_understood))


def _is_usable(name: str, value: Any) -> bool:  # noqa: ANN401 - whatever JSON holds
    try:
        Settings.model_validate({name: value})
    except (ValueError, InputError):
        return False
    return True


def _without_defaults(members: dict[str, Any]) -> dict[str, Any]:
    defaults = Settings().model_dump()
    return {name: value for name, value in members.items() if name not in defaults or value != defaults[name]}
