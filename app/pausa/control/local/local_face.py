"""The local face: open while Pausa runs, whatever the settings say about remote control."""

import sys
from collections.abc import Hashable
from pathlib import Path
from typing import TYPE_CHECKING

from pausa.control.local.local_commands import Addresses, LocalCommands, Prolong
from pausa.control.remote.remote_control import Face
from pausa.control.remote.remote_recorder import RemoteRecorder
from pausa.control.remote.remote_words import RemoteWords
from pausa.core.settings import Settings

if TYPE_CHECKING:
    from pausa.capture.hub import Hub


class LocalFace:
    """Opens the socket, or the pipe of Windows."""

    name = "local"

    def __init__(
        self,
        recorder: RemoteRecorder,
        hub: "Hub",
        *,
        home: Path,
        may_start: bool,
        prolong: Prolong | None,
        addresses: Addresses,
        words: RemoteWords,
    ) -> None:
        """``home``: the folder of the settings; all else as of :class:`LocalCommands`."""
        self._prolong = prolong
        self._addresses = addresses
        self._words = words
        self._recorder = recorder
        self._hub = hub
        self._home = home
        self._may_start = may_start

    def wanted(self, settings: Settings) -> Hashable | None:  # noqa: ARG002 - whatever they say
        """Return what of the settings it depends on: nothing."""
        return True

    def open(self, settings: Settings | None = None) -> Face:  # noqa: ARG002
        """Raises StorageError where there is no place for it."""
        commands = LocalCommands(
            self._recorder,
            self._hub,
            may_start=self._may_start,
            prolong=self._prolong,
            addresses=self._addresses,
            words=self._words,
        )
        if sys.platform == "win32":
            from pausa.control.local.pipe_server import PipeServer

            return PipeServer(commands, self._recorder.events, home=self._home)
        from pausa.control.local.unix_server import UnixServer

        return UnixServer(commands, self._recorder.events, home=self._home)
