"""``pausa record``: opens the devices, waits until they deliver, runs the recording, and closes everything."""

import contextlib
import time

from pausa.capture.devices import remembered
from pausa.control.engine import Engine
from pausa.control.terminal.command_keys import ENDING
from pausa.control.terminal.event_output import Screen
from pausa.control.terminal.event_texts import list_problems
from pausa.control.terminal.key_presses import KeyPress, pressed_keys
from pausa.control.terminal.message_queue import NS, MessageQueue
from pausa.control.terminal.output_writer import OutputWriter
from pausa.control.terminal.record_request import RecordRequest
from pausa.control.terminal.recording_run import RecordingRun, StoppedEarly
from pausa.core.errors import CameraError, MicrophoneError, PausaError
from pausa.core.events import CameraOpened, DeviceLost, Event, MicrophoneOpened, RecordingReady
from pausa.core.settings import StartOn
from pausa.core.stop_signals import StopSignal, stop_signals
from pausa.recording.automation.stop_rules import StopRules
from pausa.recording.editing.finished_recording import FinishedRecording

OPENING_S = 30
"""A network camera may take ten seconds; a driver that does not answer for this long hangs."""

LOOK_NS = 20_000_000


class Session:
    """One run of ``pausa record``. Use it on the main thread, because signals arrive there."""

    def __init__(
        self,
        request: RecordRequest,
        *,
        engine: Engine,
        screen: Screen,
        output: OutputWriter,
        interactive: bool,
        goes_on: FinishedRecording | None = None,
    ) -> None:
        """``output``: what ``screen`` writes to. ``goes_on``: a recording that is taken up again."""
        self._goes_on = goes_on
        self._request = request
        self._engine = engine
        self._screen = screen
        self._output = output
        self._interactive = interactive
        self._messages = MessageQueue(screen, ends_by_itself=request.ends_by_itself)
        self._camera = request.camera
        self._microphone = request.microphone

    def run(self) -> RecordingReady:
        """Record, and return when the file is finished. Raises PausaError if there is none."""
        told = list_problems(self._engine.catalogue)
        with contextlib.ExitStack() as stack:
            stack.enter_context(stop_signals(self._messages.put))
            self._output.report_losses(self._messages.put)
            if self._interactive:
                stack.enter_context(pressed_keys(self._messages.put))
            stack.enter_context(self._screen)
            stack.callback(self._messages.show_last_words)
            stack.callback(self._engine.close)
            self._engine.subscribe(self._messages.put)
            recorder = self._engine.recorder
            self._engine.open_local_face()
            self._engine.look_after_takes()
            for problem in told:
                self._messages.say(problem)
            self._open_devices()
            self._messages.opening = False
            engine = self._engine
            if self._request.stop_rules != StopRules():
                engine.automatic_stop.follow(self._request.stop_rules)
            run = RecordingRun(
                recorder,
                self._messages,
                armed_start=engine.armed_start,
                toggle_mute=self._toggle_mute,
                work_folders=engine.places.work_folders(engine.library_folders()),
            )
            if self._interactive and self._request.start_on is not StartOn.MANUAL:
                self._messages.say("Space begins at once, q gives up.")
            ready = run.record(self._request, self._goes_on)
        # The list was closed last of all, and may have been refused even then.
        for problem in list_problems(self._engine.catalogue):
            if problem not in told:
                self._screen.say(problem)
        return ready

    def _toggle_mute(self, at_ns: int) -> None:
        hub = self._engine.hub
        hub.mute(at_ns, muted=not hub.muted)

    def _open_devices(self) -> None:
        """Wait until each device delivers. Raises CameraError, MicrophoneError; PausaError if the user stops it."""
        missing: set[type[Event]] = set()
        if self._camera:
            missing.add(CameraOpened)
        if self._microphone:
            missing.add(MicrophoneOpened)
        self._engine.hub.amplify(self._request.gain_db)
        self._engine.hub.hold_look(wanted=self._request.hold_look)
        if self._request.muted:
            self._engine.hub.mute(time.monotonic_ns(), muted=True)
        self._engine.hub.use(self._camera, self._microphone)
        self._engine.try_encoder()
        deadline_ns = time.monotonic_ns() + OPENING_S * NS
        # A plan counts from the start, so the sound must be steady by then.
        while missing or self._engine.hub.still_opening:
            look_ns = deadline_ns if missing else time.monotonic_ns() + LOOK_NS
            match self._messages.next(min(look_ns, deadline_ns)):
                case None if time.monotonic_ns() >= deadline_ns:
                    raise _not_delivering(missing)
                case CameraOpened() | MicrophoneOpened() as opened:
                    missing.discard(type(opened))
                    self._keep_identity(opened)
                case DeviceLost() as lost:
                    raise (CameraError if lost.kind == "camera" else MicrophoneError)(lost.message)
                case StopSignal():
                    raise StoppedEarly
                case KeyPress(key=key) if key in ENDING:
                    raise StoppedEarly
                case _:
                    pass

    def _keep_identity(self, opened: CameraOpened | MicrophoneOpened) -> None:
        """Store in the settings what the device is that they named by a number or a node, which may change."""
        kind, request = (
            ("camera", self._camera) if isinstance(opened, CameraOpened) else ("microphone", self._microphone)
        )
        settings = self._engine.settings
        chosen = getattr(settings.value, kind)
        if request is not None and request.device == chosen:
            settings.change(**{kind: remembered(chosen, opened.identity)})


def _not_delivering(missing: set[type[Event]]) -> PausaError:
    if CameraOpened in missing:
        return CameraError(
            "The camera does not respond, so nothing was recorded. Unplug it and plug it in again, or choose another with --camera."
        )
    return MicrophoneError(
        "The microphone does not respond, so nothing was recorded. Unplug it and plug it in again, or choose another with --microphone."
    )
