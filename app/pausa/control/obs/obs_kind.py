"""OBS's protocol as a face that remote control opens and closes; the server is loaded only where it is opened."""

from collections.abc import Hashable
from typing import TYPE_CHECKING, Final

from pausa.control.engine import Engine
from pausa.control.remote.remote_recorder import RemoteRecorder
from pausa.control.remote.remote_secrets import RemoteSecrets
from pausa.core.settings import Settings

if TYPE_CHECKING:
    from pausa.control.obs.obs_face import ObsFace


class ObsFaceKind:
    """Opens one at a time."""

    name: Final = "obs"

    def __init__(self, engine: Engine, remote: RemoteRecorder, secrets: RemoteSecrets) -> None:
        self._engine = engine
        self._remote = remote
        self._secrets = secrets
        self._face: ObsFace | None = None
        engine.settings.listen(self._take)

    def wanted(self, settings: Settings) -> Hashable | None:
        """Return what of the settings it depends on; None: it is off."""
        if not settings.obs_on:
            return None
        return settings.remote_address, settings.obs_port, settings.remote_origins

    def open(self, settings: Settings) -> "ObsFace":
        """Open it as the settings say. Raises PausaError."""
        from pausa.control.obs.obs_face import ObsFace

        self._face = ObsFace(
            self._engine,
            self._remote,
            password=self._secrets.obs_password,
            address=settings.remote_address,
            port=settings.obs_port,
            origins=settings.remote_origins,
        )
        return self._face

    def _take(self, settings: Settings) -> None:
        """Tell the volume; on the thread that has changed it."""
        if self._face is not None:
            self._face.take_volume(settings.gain_db)
