"""The parts of remote control that the window uses, as protocols."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from pausa.core.sentences import Sentence
from pausa.ui.commands.webhooks_port import WebhooksPort


class FaceReach(Protocol):
    """Whether a face is open."""

    @property
    def address(self) -> str:
        """Where it can be reached; empty: it is closed."""

    @property
    def problem(self) -> Sentence:
        """Why it could not be opened; empty: it could, or is off."""


class RemoteControlPort(Protocol):
    """Opens and closes faces as the settings say."""

    def follow(self) -> None:
        """Open what the settings want from now on. Does not block. Idempotent."""

    def status(self, name: str, /) -> FaceReach:
        """Return whether the face ``web`` or ``obs`` is open. Any thread."""

    def listen(self, listener: Callable[[], None], /) -> None:
        """Call ``listener``, on any thread, when a status has changed."""

    def open_anew(self) -> None:
        """Close and open what is wanted, because a secret is another now. Does not block."""


class RemoteSecretsPort(Protocol):
    """What programs have to know to be let in. Each is made when it is first asked for; all raise StorageError."""

    @property
    def token(self) -> str: ...

    @property
    def token_is_set(self) -> bool:
        """Whether the environment says which token is to be used."""

    @property
    def obs_password(self) -> str: ...

    def set_obs_password(self, password: str, /) -> None:
        """Raises InputError for one that is too short."""

    def renew_token(self) -> str:
        """Make another token; the one before is refused from now on."""

    def renew_obs_password(self) -> str:
        """Make another password; the one before is refused from now on."""


@dataclass(frozen=True, slots=True)
class RemotePort:
    control: RemoteControlPort
    secrets: RemoteSecretsPort
    webhooks: Callable[[], WebhooksPort]
    """Makes them if there are none yet: most people never need any."""
