"""The engine of a program that stays, and that others command."""

from typing import Protocol

from pausa.control.engine import Engine
from pausa.control.remote.remote_control import RemoteControl
from pausa.control.remote.remote_secrets import RemoteSecrets


class ServedEngine(Engine, Protocol):
    """What ``pausa serve`` needs beside what every command needs."""

    @property
    def remote(self) -> RemoteControl:
        """Raises MediaError."""
        ...

    @property
    def remote_secrets(self) -> RemoteSecrets: ...

    def recover_in_background(self) -> None:
        """Try the encoder and recover, on a thread of its own."""
        ...

    def follow(self) -> None:
        """Open what lets others command it, and begin and end recordings by itself, as the settings and the schedule say. Once."""
        ...
