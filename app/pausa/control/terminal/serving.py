"""``pausa serve``: keeps the devices open and lets others record from afar, without a window, until a signal ends it."""

import contextlib
import gc
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pausa.control.local.port_holder import OtherPausa, other_pausa
from pausa.control.remote.named_devices import NamedDevices
from pausa.control.remote.remote_secrets import TOKEN_VARIABLE
from pausa.control.remote.server_names import is_everywhere, openable
from pausa.control.terminal.event_output import JsonLines, Screen, ServedLines
from pausa.control.terminal.event_texts import list_problems, settings_set_aside
from pausa.control.terminal.message_queue import MessageQueue
from pausa.control.terminal.output_writer import OutputWriter
from pausa.control.terminal.record_request import container_of, demand_writable, existing_folder
from pausa.control.terminal.served_devices import ServedDevices
from pausa.control.terminal.served_engine import ServedEngine
from pausa.core.errors import InputError, PausaError
from pausa.core.events import Event, RecordingDiscarded, RecordingFailed, RecordingReady
from pausa.core.sentences import sentence
from pausa.core.settings import Settings
from pausa.core.states import Command
from pausa.core.stop_signals import StopSignal, stop_signals

OPENING_S: Final = 30.0
WEB: Final = "web"
OBS: Final = "obs"
_SPOKEN: Final = {WEB: "HTTP", OBS: "OBS's protocol"}
_LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeArguments:
    """As typed; None: as the settings say."""

    camera: str | None
    microphone: str | None
    size: str | None
    fps: str | None
    folder: str | None
    container: str | None
    address: str | None
    port: int | None
    obs_port: int | None
    obs_password: str | None
    show_token: bool
    as_json: bool


class Serving:
    """One run. Use it on the main thread, because signals arrive there."""

    def __init__(self, engine: ServedEngine, arguments: ServeArguments) -> None:
        """Raises InputError, StorageError for what was typed, PausaError if it is served already. Asks which devices there are, if one is named."""
        self._engine = engine
        self._arguments = arguments
        engine.remote_secrets.demand_long_token()
        fields = given_settings(arguments)
        kept = engine.settings.value
        other = self._refuse_twice(kept.model_copy(update=fields))
        self._others_ctl = other.process if other is not None else ""
        NamedDevices(engine.list_devices, lambda _: "").demand_known(
            {kind: fields[kind] for kind in ("camera", "microphone") if kind in fields},
            {"camera": kept.camera, "microphone": kept.microphone},
        )
        engine.settings.use_for_now(**fields)
        if arguments.obs_password is not None:
            engine.remote_secrets.use_obs_password(arguments.obs_password)
        self._devices = ServedDevices(engine, for_now=fields.keys())

    def run(self) -> None:
        """Serve until a signal comes; then stop and finish what is recorded. Raises PausaError."""
        engine = self._engine
        with contextlib.ExitStack() as stack:
            output = stack.enter_context(OutputWriter())
            screen: Screen = (JsonLines if self._arguments.as_json else ServedLines)(output)
            messages = MessageQueue(screen, ends_by_itself=True)
            messages.opening = False
            stack.enter_context(stop_signals(messages.put))
            output.report_losses(messages.put)
            stack.callback(engine.close)
            if engine.settings.set_aside:
                screen.say(settings_set_aside(engine.settings))
            for problem in list_problems(engine.catalogue):
                screen.say(problem)
            engine.subscribe(messages.put)
            engine.recover_in_background()
            self._devices.follow()
            engine.follow()
            self._tell(screen, output)
            # What is there by now stays. To look through it for garbage takes a tenth of a second, in which nothing else
            # runs, and each answer with some thousand words would have it done.
            gc.freeze()
            stack.callback(gc.unfreeze)
            self._serve_until_signal(messages)
            self._finish(messages)

    def _refuse_twice(self, settings: Settings) -> OtherPausa | None:
        """Return the other Pausa that runs with the same settings. Raises PausaError if it is commanded there already, before a device or a port of its is tried."""
        other = other_pausa(self._engine.places.settings_file.parent)
        for port in (settings.remote_port, settings.obs_port if settings.obs_on else 0):
            if port and other is not None and (told := other.told_of(port)):
                raise PausaError(told)
        return other

    def _serve_until_signal(self, messages: MessageQueue) -> None:
        while True:
            match messages.next(None):
                case StopSignal():
                    return
                case Event() as event:
                    self._devices.on_event(event)
                case _:
                    pass

    def _finish(self, messages: MessageQueue) -> None:
        """Stop what is active, and wait for the files; a second signal leaves that to the end of the program."""
        left = set(self._engine.recorder.active_ids)
        for recording_id in left:
            self._engine.recorder.post(Command.STOP, recording_id, reason="signal")
        while left:
            match messages.next(None):
                case StopSignal():
                    return
                case RecordingReady() | RecordingFailed() | RecordingDiscarded() as event:
                    left.discard(event.recording_id or "")
                case _:
                    pass

    def _tell(self, screen: Screen, output: OutputWriter) -> None:
        """Say where it can be reached. Raises PausaError if it cannot."""
        remote, secrets = self._engine.remote, self._engine.remote_secrets
        if not remote.wait_until_settled(OPENING_S):
            raise PausaError(sentence("The servers of remote control did not open in time."))
        for name in (WEB, OBS):
            if problem := remote.status(name).problem:
                raise PausaError(problem)
        addresses = remote.addresses(WEB, OBS)
        place = TOKEN_VARIABLE if secrets.token_is_set else str(secrets.token_file)
        if self._arguments.as_json:
            opened = {name: openable(address) for name, address in addresses.items()}
            told: dict[str, Any] = {"event": "serving", "addresses": opened, "token_is_in": place}
            if self._arguments.show_token:
                told["token"] = secrets.token
            output.print_line(json.dumps(told))
        else:
            for name, address in addresses.items():
                also = ", and at all other addresses of this computer" if is_everywhere(address) else ""
                output.print_line(f"{_SPOKEN[name]}: {openable(address)}{also}")
            output.print_line(
                f"Token: {secrets.token}" if self._arguments.show_token else f"The token is in {place}"
            )
        if self._others_ctl:
            screen.say(
                f"“pausa ctl” and “pausa mcp” command the other Pausa that runs with the same settings (process {self._others_ctl}), and not this one, until that one ends. With another PAUSA_HOME each has its own."
            )
        if self._engine.settings.value.remote_address.strip("[] ").lower() not in _LOOPBACK:
            screen.say(
                "Anybody on this network who has the token can record and read recordings, and the connection is not encrypted."
            )


def given_settings(arguments: ServeArguments) -> dict[str, Any]:
    """Return what was typed as settings that hold for this run. Raises InputError, StorageError."""
    fields: dict[str, Any] = {
        "remote_on": True,
        "camera": arguments.camera,
        "microphone": arguments.microphone,
        "size": arguments.size,
        "fps": arguments.fps,
        "remote_address": arguments.address,
        "remote_port": arguments.port,
        "obs_port": arguments.obs_port,
    }
    if arguments.obs_port is not None:
        fields["obs_on"] = True
    elif arguments.obs_password is not None:
        raise InputError("--obs-password needs --obs-port, such as --obs-port 4455.")
    if arguments.folder is not None:
        folder: Path = existing_folder(arguments.folder, otherwise="nothing was opened")
        demand_writable(folder, otherwise="nothing was opened")
        fields["folder"] = str(folder)
    if arguments.container is not None:
        fields["container"] = container_of(arguments.container)
    return {name: value for name, value in fields.items() if value is not None}
