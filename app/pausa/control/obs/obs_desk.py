"""What all clients share: the requests that are answered, and the events that are told."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final, Protocol

from pausa.control.engine import Engine
from pausa.control.obs.obs_codes import OpCode, Subscription
from pausa.control.obs.obs_encoding import Encoding, Message
from pausa.control.obs.obs_general_requests import GeneralRequests
from pausa.control.obs.obs_input_requests import InputRequests
from pausa.control.obs.obs_levels import LevelSink
from pausa.control.obs.obs_microphone import ObsMicrophone, volume
from pausa.control.obs.obs_names import MICROPHONE
from pausa.control.obs.obs_output import RecordOutput
from pausa.control.obs.obs_record_requests import RecordRequests
from pausa.control.obs.obs_requests import Requests
from pausa.control.obs.obs_scene_requests import SceneRequests
from pausa.control.remote.remote_recorder import RemoteRecorder
from pausa.control.remote.work import Work
from pausa.core.events import (
    OF_WORDS,
    Event,
    MicrophoneMuted,
    MicrophoneUnmuted,
    RecordingProgressed,
    SaveProgressed,
    StitchProgressed,
)
from pausa.core.recording_snapshot import RecordingSnapshot

METERS_S: Final = 0.05
"""The protocol's own rate of levels."""


class Subscriber(Protocol):
    """A client that has identified itself."""

    @property
    def encoding(self) -> Encoding: ...

    @property
    def subscriptions(self) -> Subscription: ...

    def put(self, message: str | bytes) -> None:
        """Enqueue an event."""
        ...

    def put_meters(self, message: str | bytes) -> None:
        """Enqueue levels, unless it is behind."""
        ...

    async def all_sent(self) -> None:
        """Wait until nothing is left to be sent."""
        ...


class ObsDesk:
    """The server's loop only, but for ``close``."""

    def __init__(self, engine: Engine, remote: RemoteRecorder) -> None:
        self._engine = engine
        self._remote = remote
        self._loop = asyncio.get_running_loop()
        self._subscribers: set[Subscriber] = set()
        self._commands = Work("obs-work", threads=1)
        self._drives = Work("obs-drive-work", threads=3)
        self._levels = LevelSink(engine.hub)
        self._metering: asyncio.Task[None] | None = None
        self._volume_db = engine.settings.value.gain_db
        self._output = RecordOutput(remote, settings=lambda: engine.settings.value, tell=self.tell)
        microphone = ObsMicrophone(engine.hub, engine.settings, work=self._drives)
        self._microphone = microphone
        general = GeneralRequests(engine, self._output, tell=self.tell, work=self._drives)
        inputs = InputRequests(engine, microphone, work=self._drives)
        record = self._record = RecordRequests(
            engine, remote, self._output, microphone, commands=self._commands, drives=self._drives
        )
        scenes = SceneRequests(engine, inputs, self._output)
        self.requests: Requests = {
            **general.table(),
            **record.table(),
            **inputs.table(),
            **scenes.table(),
        }
        general.know_names(lambda: self.requests)
        self.next_frame: Callable[[], Awaitable[None]] = lambda: general.sleep_frames(1)
        self._unfollow = remote.follow(self._hear_anywhere)
        self._output.begin()

    def add(self, subscriber: Subscriber) -> None:
        """Tell events to a client."""
        self._subscribers.add(subscriber)

    def remove(self, subscriber: Subscriber) -> None:
        """Tell it no more. Idempotent."""
        self._subscribers.discard(subscriber)
        self.look_who_meters()

    def look_who_meters(self) -> None:
        """Measure the level while a client wants it, and not a moment longer."""
        is_wanted = any(Subscription.INPUT_VOLUME_METERS in one.subscriptions for one in self._subscribers)
        if is_wanted and self._metering is None:
            self._metering = asyncio.ensure_future(self._tell_meters())
        elif not is_wanted and self._metering is not None:
            self._metering.cancel()
            self._metering = None
        self._levels.watch(watching=is_wanted)

    def tell(self, subscription: Subscription, name: str, data: dict[str, Any] | None) -> None:
        """Tell an event to those who have subscribed to its kind."""
        encoded: dict[Encoding, str | bytes] = {}
        for one in tuple(self._subscribers):
            if subscription in one.subscriptions:
                message = encoded.get(one.encoding) or one.encoding.encode(_event(subscription, name, data))
                encoded[one.encoding] = message
                if subscription is Subscription.INPUT_VOLUME_METERS:
                    one.put_meters(message)
                else:
                    one.put(message)

    def take_volume(self, volume_db: float) -> None:
        """Tell the volume of the settings, if it is another one."""
        if volume_db != self._volume_db:
            self._volume_db = volume_db
            self.tell(
                Subscription.INPUTS, "InputVolumeChanged", {**MICROPHONE.as_input(), **volume(volume_db)}
            )

    async def all_told(self) -> None:
        """Wait until all events are on their way."""
        await asyncio.gather(*(one.all_sent() for one in self._subscribers))

    def close(self) -> None:
        """Follow nothing any more, and join the threads."""
        self._unfollow()
        self._levels.watch(watching=False)
        self._commands.close()
        self._drives.close()

    # ── inside ───────────────────────────────────────────────────────────────────────────────────────

    def _hear_anywhere(self, event: Event, snapshot: RecordingSnapshot | None) -> None:
        """On the emitting thread: pass the event on."""
        if not isinstance(event, (RecordingProgressed, StitchProgressed, SaveProgressed, *OF_WORDS)):
            self._loop.call_soon_threadsafe(self._hear, event, snapshot)

    def _hear(self, event: Event, snapshot: RecordingSnapshot | None) -> None:
        if isinstance(event, MicrophoneMuted | MicrophoneUnmuted):
            muted = isinstance(event, MicrophoneMuted)
            self._microphone.was_muted(muted=muted)
            self.tell(
                Subscription.INPUTS, "InputMuteStateChanged", {**MICROPHONE.as_input(), "inputMuted": muted}
            )
        else:
            self._output.hear(event, snapshot)
            self._record.hear(event)

    async def _tell_meters(self) -> None:
        while True:
            await asyncio.sleep(METERS_S)
            gain = volume(self._microphone.volume_db)["inputVolumeMul"]
            levels = [[magnitude, peak, min(1.0, peak / gain)] for magnitude, peak in self._levels.take()]
            shown = [{**MICROPHONE.as_input(), "inputLevelsMul": levels}] if self._microphone.is_there else []
            self.tell(Subscription.INPUT_VOLUME_METERS, "InputVolumeMeters", {"inputs": shown})


def _event(subscription: Subscription, name: str, data: dict[str, Any] | None) -> Message:
    content: Message = {"eventType": name, "eventIntent": int(subscription)}
    if data is not None:
        content["eventData"] = data
    return {"op": int(OpCode.EVENT), "d": content}
