"""A recording that is to begin by itself: as soon as the devices deliver, somebody is in the picture, or somebody speaks.

*Armed* is no state of a recording, and so not in the state table: while it is waited for, nothing of the recording exists,
neither folder nor journal nor entry of the list. All that the table promises of an active recording (a pause that cuts, a
stop that leaves a file) would be false. It is a condition beside the recordings, with the id that the recording will bear.
There is one at a time. It ends in one of two ways: the recording begins, or it is disarmed, and then there never was one.
What somebody has wished waits until what it may not run beside is over; what the setting has armed makes way for it.

What comes before is kept by the hub, in memory alone, and a little longer than is wished, because a face and a voice are
recognised some tenths of a second after they are there.
"""

import threading
import time
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from pausa.capture.hub import Hub
from pausa.capture.recent_input import KEPT_NS
from pausa.capture.seen_faces import Seen
from pausa.capture.voice_detector import Heard
from pausa.capture.watch_thread import WatchThread
from pausa.core.errors import CommandRefused, InputError
from pausa.core.events import (
    CommandRejected,
    Event,
    Listener,
    Noticed,
    RecordingDiscarded,
    RecordingStarted,
    RecordingStarting,
    RecordingTakenUp,
    StartArmed,
    StartDisarmed,
    StartRenamed,
)
from pausa.core.sentences import sentence
from pausa.core.settings import StartOn
from pausa.core.states import Command, may_start
from pausa.core.storable_text import storable_title
from pausa.core.time.wall_clock import local_now
from pausa.recording.automation.ordered_calls import OrderedCalls
from pausa.recording.automation.senses import NOTHING, QUICKLY_S, Senses, Wanted
from pausa.recording.options import RecordingOptions
from pausa.recording.recorder import Recorder, new_recording_id

LEAD_NS: Final = 500_000_000
"""A recording begins so much before the first sure syllable, whatever pre-roll is wished: so the beginning of the word is in it."""
ABSENCE_NS: Final = 3_000_000_000
"""Whoever is to be gone first, or silent, is so after this long."""
LOOK_S: Final = 0.05
MOST_PRE_ROLL_NS: Final = 5_000_000_000

REASONS: Final = {StartOn.LAUNCH: "launch", StartOn.FACE: "face", StartOn.VOICE: "voice"}
_WANTED: Final = {StartOn.FACE: Wanted(faces_every_s=QUICKLY_S), StartOn.VOICE: Wanted(voices=True)}


@dataclass(frozen=True, slots=True)
class Armed:
    """What is waited for."""

    recording_id: str
    """That of the recording to come."""
    on: StartOn
    options: RecordingOptions
    pre_roll_ns: int
    since: datetime
    automatic: bool
    after_absence: bool


class ArmedStart:
    """Any thread; nothing blocks, but ``close``."""

    def __init__(self, *, hub: Hub, recorder: Recorder, senses: Senses, emit: Listener) -> None:
        self._hub = hub
        self._recorder = recorder
        self._senses = senses
        self._emit = emit
        self._lock = threading.RLock()
        self._calls = OrderedCalls()
        """Events to tell, and recordings to begin."""
        self._armed: Armed | None = None
        self._absent_since_ns: int | None = None
        """Since when nobody is there, as far as was looked."""
        self._may_begin = True
        """Whether whoever was to be gone first has been."""
        self._begun: Armed | None = None
        """What has been begun and may not have taken yet what is kept for it."""
        self._launch = WatchThread("launch-watch", self._wait_for_devices, failed=lambda _: None)
        senses.tell(self)
        recorder.subscribe(self.on_event)

    @property
    def armed(self) -> Armed | None:
        """What is waited for; None: nothing."""
        return self._armed

    @property
    def begun(self) -> Armed | None:
        """What waits no more, and has not delivered its first frame yet; None: nothing."""
        return self._begun

    def arm(
        self,
        options: RecordingOptions,
        on: StartOn,
        *,
        pre_roll_ns: int,
        automatic: bool = False,
        after_absence: bool = False,
    ) -> Armed:
        """Begin a recording when what ``on`` says happens; that may be at once.

        ``automatic``: by the setting. ``after_absence``: whoever is there now must have gone, or be silent, first.
        Raises CommandRefused while a recording is active that forbids another, or one is armed that somebody has wished;
        one that the setting has armed is replaced. Raises InputError if that can never happen with these devices.
        """
        with self._lock:
            self._demand_possible(options, on, automatic=automatic)
            self._disarm("replaced")
            pre_roll_ns = 0 if on is StartOn.LAUNCH else min(max(0, pre_roll_ns), MOST_PRE_ROLL_NS)
            since = local_now()
            options = replace(options, title=storable_title(options.title), start_reason=REASONS[on])
            armed = Armed(new_recording_id(since), on, options, pre_roll_ns, since, automatic, after_absence)
            self._armed, self._absent_since_ns, self._may_begin = armed, None, not after_absence
            self._hub.keep(KEPT_NS + pre_roll_ns + LEAD_NS)
            event = StartArmed(
                recording_id=armed.recording_id,
                monotonic_ns=time.monotonic_ns(),
                on=on,
                pre_roll_s=pre_roll_ns / 1e9,
                title=options.title,
                automatic=automatic,
                after_absence=after_absence,
            )
            self._calls.put(lambda: self._emit(event))
            self._senses.want(self, _WANTED.get(on, NOTHING))
            self._launch.want(wanted=on is StartOn.LAUNCH)
        self._calls.make()
        return armed

    def _demand_possible(self, options: RecordingOptions, on: StartOn, *, automatic: bool) -> None:
        if on is StartOn.FACE and not self._hub.wants_camera:
            raise InputError(
                sentence("Without a camera no face can start a recording. Choose a camera first.")
            )
        if on is StartOn.VOICE and not self._hub.wants_microphone:
            raise InputError(
                sentence("Without a microphone no voice can start a recording. Choose a microphone first.")
            )
        active = bool(self._recorder.active_ids)
        if not may_start(others_active=active, when_active=options.when_active):
            raise CommandRefused(state="recording", command=Command.START.value)
        if self._armed is not None and not self._armed.automatic and not automatic:
            raise CommandRefused(state="armed", command=Command.START.value)

    def begin(
        self, recording_id: str | None = None, *, at_ns: int | None = None, reason: str = "user"
    ) -> str | None:
        """Begin now what is armed, and return its id; None: nothing is, or not this one. ``reason`` as of RecordingStarting."""
        begun = self.prepare(
            recording_id, at_ns=time.monotonic_ns() if at_ns is None else at_ns, reason=reason
        )
        self.carry_out()
        return begun

    def prepare(self, recording_id: str | None, *, at_ns: int, reason: str) -> str | None:
        """Do as ``begin``, but tell nothing and begin nothing before ``carry_out`` is called: for who holds a lock."""
        with self._lock:
            armed = self._find(recording_id)
            if armed is None:
                return None
            self._begin(armed, replace(armed.options, start_reason=reason), at_ns)
        return armed.recording_id

    def carry_out(self) -> None:
        """Begin what was prepared."""
        self._calls.make()

    def rename(self, recording_id: str | None, title: str) -> bool:
        """Give the recording to come another title; return whether this one is armed."""
        title = storable_title(title).strip()
        with self._lock:
            armed = self._find(recording_id)
            if armed is not None:
                self._armed = replace(armed, options=replace(armed.options, title=title))
                event = StartRenamed(
                    recording_id=armed.recording_id, monotonic_ns=time.monotonic_ns(), title=title
                )
                self._calls.put(lambda: self._emit(event))
        self._calls.make()
        return armed is not None

    def disarm(self, recording_id: str | None = None, *, reason: str = "user") -> bool:
        """Wait no longer; return whether anything, or this one, was armed. What was kept of the past is dropped."""
        with self._lock:
            was_armed = self._find(recording_id) is not None and self._disarm(reason)
        self._calls.make()
        return was_armed

    def _find(self, recording_id: str | None) -> Armed | None:
        armed = self._armed
        return armed if armed is not None and recording_id in (None, armed.recording_id) else None

    def close(self) -> None:
        """Disarm, and join the thread. Idempotent."""
        self.disarm(reason="quit")
        self._launch.close()

    # ── what happens ─────────────────────────────────────────────────────────────────────────────────

    def on_heard(self, heard: Heard) -> None:
        """Somebody may speak."""
        with self._lock:
            armed = self._armed
            if armed is None or armed.on is not StartOn.VOICE or heard.until_ns is None:
                return
            self._note_absence(heard.until_ns, there=heard.newest_speech_ns is not None)
            if not self._has_room(armed):
                self._may_begin = False
            elif heard.voice_since_ns is not None and self._may_begin:
                self._begin(armed, self._with_pre_roll(armed), heard.voice_since_ns - LEAD_NS)
        self._calls.make()

    def on_seen(self, seen: Seen) -> None:
        """Somebody may be in the picture."""
        with self._lock:
            armed = self._armed
            if armed is None or armed.on is not StartOn.FACE:
                return
            self._note_absence(seen.at_ns, there=seen.someone)
            if not self._has_room(armed):
                self._may_begin = False
            elif seen.since_ns is not None and self._may_begin:
                self._begin(armed, self._with_pre_roll(armed), seen.since_ns)
        self._calls.make()

    def on_event(self, event: Event) -> None:
        """Another recording that is begun ends a waiting that nobody has wished, and a watch that cannot work ends any."""
        if isinstance(event, Noticed):
            if event.code == "not_watching":
                self.disarm(reason="error")
        elif isinstance(event, RecordingStarting | RecordingTakenUp):
            armed = self._armed
            if armed is not None and armed.automatic and event.recording_id != armed.recording_id:
                self.disarm(armed.recording_id, reason="manual")
        elif (
            isinstance(event, RecordingStarted | RecordingDiscarded | CommandRejected)
            and self._begun is not None
            and event.recording_id == self._begun.recording_id
        ):
            with self._lock:
                self._begun = None
                if self._armed is None:
                    self._hub.keep(0)

    def _note_absence(self, at_ns: int, *, there: bool) -> None:
        if self._may_begin:
            return
        if there or self._absent_since_ns is None:
            self._absent_since_ns = at_ns
        self._may_begin = at_ns - self._absent_since_ns >= ABSENCE_NS

    def _has_room(self, armed: Armed) -> bool:
        """Whether it may begin now. Where not, whoever is there is in what is being recorded, and must have gone first when that is over."""
        active = bool(self._recorder.active_ids)
        return may_start(others_active=active, when_active=armed.options.when_active)

    def _with_pre_roll(self, armed: Armed) -> RecordingOptions:
        return replace(armed.options, pre_roll_ns=armed.pre_roll_ns + LEAD_NS)

    def _wait_for_devices(self, ending: threading.Event) -> None:
        while not self._can_launch():
            if ending.wait(LOOK_S):
                return
        with self._lock:
            armed = self._armed
            if armed is not None and armed.on is StartOn.LAUNCH and not ending.is_set():
                self._begin(armed, armed.options, time.monotonic_ns())
        self._calls.make()

    def _can_launch(self) -> bool:
        armed, hub = self._armed, self._hub
        has_devices = not hub.still_opening and (hub.wants_camera or hub.wants_microphone)
        return has_devices and (armed is None or self._has_room(armed))

    def _begin(self, armed: Armed, options: RecordingOptions, at_ns: int) -> None:
        """The lock is held."""
        self._armed = None
        self._begun = replace(armed, options=options)
        self._let_go(armed, "begun")
        begin_ns = at_ns - (armed.pre_roll_ns if options.pre_roll_ns else 0)
        self._calls.put(
            lambda: self._recorder.start(options, at_ns=begin_ns, recording_id=armed.recording_id)
        )

    def _disarm(self, reason: str) -> bool:
        """The lock is held."""
        armed, self._armed = self._armed, None
        if armed is None:
            return False
        if self._begun is None:
            self._hub.keep(0)
        self._let_go(armed, reason)
        return True

    def _let_go(self, armed: Armed, reason: str) -> None:
        self._senses.want(self, NOTHING)
        self._launch.want(wanted=False)
        event = StartDisarmed(
            recording_id=armed.recording_id,
            monotonic_ns=time.monotonic_ns(),
            reason=reason,
            automatic=armed.automatic,
        )
        self._calls.put(lambda: self._emit(event))
