"""Whether Pausa can be commanded from afar, and where: brought to Qt's thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface

from pausa.ui.commands.remote_port import FaceReach, RemoteControlPort
from pausa.ui.widgets.change_signal import ChangeSignal

FACES = ("web", "obs")
_ANY = ("0.0.0.0", "::")  # noqa: S104 - to be told as the addresses that they mean
_THIS_COMPUTER = "127.0.0.1"


def own_addresses() -> list[str]:
    """Return the addresses of this computer in its networks."""
    return [
        address.toString()
        for address in QNetworkInterface.allAddresses()
        if address.protocol() is QAbstractSocket.NetworkLayerProtocol.IPv4Protocol
        and not (address.isLoopback() or address.isLinkLocal())
    ]


class RemoteAccess(ChangeSignal):
    """Asks of remote control, and tells when that has changed."""

    def __init__(
        self,
        control: RemoteControlPort,
        parent: QObject | None = None,
        *,
        own_addresses: Callable[[], Sequence[str]] = own_addresses,
    ) -> None:
        super().__init__(parent)
        self._control = control
        self._own_addresses = own_addresses
        control.listen(self.hear)

    def reach(self, name: str) -> FaceReach:
        """Return whether the face ``name`` is open."""
        return self._control.status(name)

    def addresses_of(self, name: str) -> list[str]:
        """Return where the face can be reached now, for people to enter elsewhere; empty: it is closed.

        Where it listens at every address of this computer, these are told.
        """
        address = self._control.status(name).address
        if not address or QUrl(address).host() not in _ANY:
            return [address] if address else []
        return [_with_host(address, host) for host in self._own_addresses()] or [address]

    def local_address(self, name: str) -> str:
        """Return where this computer itself reaches the face; empty: it is closed."""
        address = self._control.status(name).address
        return _with_host(address, _THIS_COMPUTER) if QUrl(address).host() in _ANY else address

    @property
    def addresses(self) -> list[str]:
        """Where Pausa can be reached now; empty: nowhere."""
        return [address for face in FACES for address in self.addresses_of(face)]


def _with_host(address: str, host: str) -> str:
    url = QUrl(address)
    url.setHost(host)
    return url.toString()
