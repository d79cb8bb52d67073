"""Stops recordings by themselves: after recorded time, after silence, when nobody is there any more, at a time of day.

Only what is recording is stopped. A paused recording is active and waits for its user: nothing is counted meanwhile, and
what was counted begins anew with *resume*; a time of day that passes is told, and that is all. Nothing is cut off: all
of the silence is in the file.

Twenty seconds before, it is told what will happen, also where a reason is there all at once: a rule or a clock was changed.
Whatever the user does with the recording calls it off, and so do a word, if it was silence, and a face, if nobody was there.

What is not known is no reason: while no sound comes no silence is counted, and while no picture comes nobody is missed.
When a device is back after a gap, that is counted anew.
"""

import datetime as dt
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pausa.capture.seen_faces import Seen
from pausa.capture.voice_detector import Heard
from pausa.core.events import (
    Event,
    Listener,
    MarkerSet,
    MicrophoneMuted,
    MicrophoneUnmuted,
    Noticed,
    RecordingEdited,
    RecordingProgressed,
    RecordingRenamed,
    RecordingResumed,
    RecordingStarted,
    RecordingStarting,
)
from pausa.core.sentences import Sentence, sentence
from pausa.core.states import State
from pausa.core.time.wall_clock import local_now
from pausa.recording.automation.senses import NOTHING, NOW_AND_THEN_S, Senses, Wanted
from pausa.recording.automation.stop_rules import StopRules
from pausa.recording.recorder import Recorder

WARNING_NS: Final = 20_000_000_000
LOOK_S: Final = 0.5
LATE_NS: Final = 1_000_000_000
"""So far back it stops: the thread that looks may be late. What was recorded before that stays."""
GAP_NS: Final = 10_000_000_000
"""For so long nothing was heard or seen: what was counted before is not known to have gone on."""
_BY_USER: Final = (RecordingEdited, RecordingRenamed, MarkerSet, RecordingResumed)

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Watched:
    """A recording that is active."""

    told: State
    recorded_ns: int = 0
    told_ns: int = 0
    """When so much was recorded."""
    limit_ns: int | None = None
    """The recording's own, which it keeps by itself."""
    active_ns: int = 0
    """When the user did something with it last, or it began or went on."""
    since: dt.datetime | None = None
    """From when on a time of day counts."""
    goes_on: bool = False
    """The user wants no limit and no time of day for it."""
    stopping: bool = False
    warned: str = ""
    """The reason that was told to be near."""
    spared_ns: int = 0
    """Until then it goes on, because the reason was there before it could be told."""

    def recorded_at(self, now_ns: int) -> int:
        return self.recorded_ns + max(0, now_ns - self.told_ns)


@dataclass(frozen=True, slots=True)
class _Due:
    at_ns: int
    reason: str
    by_itself: bool = False
    """The recording sees to it, to the tick."""


class AutomaticStop:
    """Hears all events; looks twice a second while something is recorded. Any thread."""

    def __init__(
        self, *, recorder: Recorder, senses: Senses, rules: Callable[[], StopRules], emit: Listener
    ) -> None:
        """``rules`` are those of now."""
        self._recorder = recorder
        self._senses = senses
        self._rules = rules
        self._emit = emit
        self._lock = threading.Lock()
        self._watched: dict[str, _Watched] = {}
        self._heard_ns = self._spoken_ns = 0
        """The end of the newest sound, and of the newest speech in it."""
        self._looked_ns = self._seen_ns = 0
        self._look = threading.Event()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="automatic-stop", daemon=True)

    def follow(self, rules: StopRules | None = None) -> None:
        """Begin. Idempotent. ``rules``: instead of the usual ones."""
        if self._thread.ident is not None:
            return
        if rules is not None:
            self._rules = lambda: rules
        self._senses.tell(self)
        self._recorder.subscribe(self.on_event)
        self._thread.start()

    def go_on(self, recording_id: str) -> None:
        """Let a recording go on: nothing counted so far stops it, and no length and no time of day will."""
        with self._lock:
            watched = self._watched.get(recording_id)
            if watched is not None:
                watched.goes_on = True
                watched.active_ns = time.monotonic_ns()
        self._look.set()

    def close(self) -> None:
        """Join the thread. Idempotent."""
        self._closed.set()
        self._look.set()
        if self._thread.is_alive():
            self._thread.join()

    # ── what happens ─────────────────────────────────────────────────────────────────────────────────

    def on_heard(self, heard: Heard) -> None:
        if heard.until_ns is not None:
            if heard.until_ns - self._heard_ns > GAP_NS:
                self._spoken_ns = max(self._spoken_ns, heard.until_ns)
            self._heard_ns = heard.until_ns
        if heard.newest_speech_ns is not None:
            self._spoken_ns = heard.newest_speech_ns

    def on_seen(self, seen: Seen) -> None:
        if seen.someone or seen.at_ns - self._looked_ns > GAP_NS:
            self._seen_ns = seen.at_ns
        self._looked_ns = seen.at_ns

    def on_event(self, event: Event) -> None:
        with self._lock:
            if isinstance(event, MicrophoneMuted | MicrophoneUnmuted):
                for watched in self._watched.values():
                    watched.active_ns = event.monotonic_ns
            elif event.recording_id is not None and event.state is not None:
                self._take(event.recording_id, event.state, event)
        if not isinstance(event, RecordingProgressed):
            self._look.set()

    def _take(self, recording_id: str, state: State, event: Event) -> None:
        if not state.active:
            self._watched.pop(recording_id, None)
            return
        watched = self._watched.setdefault(recording_id, _Watched(state))
        goes_on = state is State.RECORDING and watched.told is not State.RECORDING
        if state is State.PAUSED:
            watched.stopping = False  # it was paused just before, so it was not stopped
        watched.told = state
        if isinstance(event, RecordingStarting):
            watched.limit_ns = round(event.limit_s * 1e9) if event.limit_s is not None else None
        recorded_ns = 0 if isinstance(event, RecordingStarted) else getattr(event, "recorded_ns", None)
        if recorded_ns is not None and not isinstance(event, MarkerSet):
            watched.recorded_ns, watched.told_ns = recorded_ns, event.monotonic_ns
        if goes_on:
            watched.since = local_now()
        if goes_on or isinstance(event, _BY_USER):
            watched.active_ns = max(watched.active_ns, event.monotonic_ns)

    # ── the thread ───────────────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        while not self._closed.is_set():
            try:
                wait_s = self._look_at_all()
            except Exception:
                log.exception("looking for what is to stop by itself failed")
                wait_s = LOOK_S
            self._look.wait(wait_s)
            self._look.clear()

    def _look_at_all(self) -> float | None:
        """Return when to look again, in seconds; None: when something happens."""
        rules, now_ns, now = self._rules(), time.monotonic_ns(), local_now()
        with self._lock:
            recording = [one for one in self._watched.values() if one.told is State.RECORDING]
            watched = dict(self._watched)
        self._senses.want(
            self,
            Wanted(
                voices=rules.silence_ns is not None,
                faces_every_s=NOW_AND_THEN_S if rules.nobody_ns is not None else None,
            )
            if recording
            else NOTHING,
        )
        next_s: float | None = LOOK_S if watched else None
        for recording_id, one in watched.items():
            if one.stopping:
                continue
            if one.told is not State.RECORDING:
                self._remind(recording_id, one, rules, now, now_ns)
                continue
            due = min(self._due(one, rules, now, now_ns), key=lambda due: due.at_ns, default=None)
            if due is not None and not due.by_itself:
                due = self._told_before(one, due, now_ns)
            if due is not None and due.at_ns <= now_ns:
                if not due.by_itself:
                    self._recorder.stop_unless_paused(recording_id, at_ns=due.at_ns, reason=due.reason)
                    one.stopping = True
            else:
                self._warn(recording_id, one, due, now_ns)
                if due is not None:
                    next_s = min(LOOK_S, max(0.01, (due.at_ns - now_ns) / 1e9))
        return next_s

    def _due(self, one: _Watched, rules: StopRules, now: dt.datetime, now_ns: int) -> list[_Due]:
        due = []
        recorded_ns = one.recorded_at(now_ns)
        if rules.recorded_ns is not None and not one.goes_on:
            due.append(_Due(now_ns + rules.recorded_ns - recorded_ns, "limit"))
        if one.limit_ns is not None:
            due.append(_Due(now_ns + one.limit_ns - recorded_ns, "limit", by_itself=True))
        if rules.silence_ns is not None and self._heard_ns:
            silent_ns = self._heard_ns - max(self._spoken_ns, one.active_ns)
            due.append(_Due(now_ns + rules.silence_ns - max(0, silent_ns), "silence"))
        if rules.nobody_ns is not None and self._looked_ns:
            alone_ns = self._looked_ns - max(self._seen_ns, one.active_ns)
            due.append(_Due(now_ns + rules.nobody_ns - max(0, alone_ns), "nobody"))
        if rules.at is not None and one.since is not None and not one.goes_on:
            left = next_time(rules.at, one.since) - now
            due.append(_Due(now_ns + round(left.total_seconds() * 1e9), "time"))
        return due

    def _warn(self, recording_id: str, one: _Watched, due: _Due | None, now_ns: int) -> None:
        """Tell what is near, once, and that it is called off."""
        near = due if due is not None and due.at_ns - now_ns <= self._warning_ns(one, due) else None
        reason = near.reason if near is not None else ""
        if reason == one.warned:
            return
        one.warned = reason
        if near is None:
            self._notice(recording_id, one, "stops_not", sentence("The recording goes on."), now_ns)
            return
        seconds = max(1, round((near.at_ns - now_ns) / 1e9))
        self._notice(recording_id, one, "stops_soon", _warning(reason, seconds), now_ns)

    def _told_before(self, one: _Watched, due: _Due, now_ns: int) -> _Due:
        """Return when it stops, so that it was told before, and nothing is cut off that was recorded meanwhile."""
        if due.at_ns <= now_ns and one.warned != due.reason:
            one.spared_ns = now_ns + self._warning_ns(one, due)
        return _Due(max(due.at_ns, one.spared_ns, now_ns - LATE_NS), due.reason)

    def _warning_ns(self, one: _Watched, due: _Due) -> int:
        """Return how long before it is told: less where the time itself is short."""
        rules = self._rules()
        limit_ns = one.limit_ns if due.by_itself else rules.recorded_ns
        whole_ns = {"silence": rules.silence_ns, "nobody": rules.nobody_ns, "limit": limit_ns}.get(due.reason)
        return min(WARNING_NS, whole_ns // 3) if whole_ns else WARNING_NS

    def _remind(
        self, recording_id: str, one: _Watched, rules: StopRules, now: dt.datetime, now_ns: int
    ) -> None:
        if one.told is not State.PAUSED:
            return
        if one.warned:
            one.warned = ""
            self._notice(
                recording_id,
                one,
                "stops_not",
                sentence("The recording is paused, so it does not stop by itself."),
                now_ns,
            )
        if rules.at is None or one.since is None or one.goes_on or next_time(rules.at, one.since) > now:
            return
        one.since = now
        self._notice(
            recording_id,
            one,
            "stop_waits",
            sentence(
                "It is {time}, but the recording is paused, so it was not stopped by itself. Stop it when you are done.",
                time=f"{rules.at:%H:%M}",
            ),
            now_ns,
        )

    def _notice(self, recording_id: str, one: _Watched, code: str, message: Sentence, now_ns: int) -> None:
        self._emit(
            Noticed(
                recording_id=recording_id, state=one.told, monotonic_ns=now_ns, code=code, message=message
            )
        )


def next_time(at: dt.time, after: dt.datetime) -> dt.datetime:
    """Return when it is ``at`` for the first time after ``after``, by the clock on the wall."""
    local = after.astimezone()
    day = local.date()
    while True:
        moment = dt.datetime.combine(day, at).astimezone()
        if moment > local:
            return moment
        day += dt.timedelta(days=1)


def _warning(reason: str, seconds: int) -> Sentence:
    match reason:
        case "silence":
            return sentence(
                "Nobody has been speaking, so the recording stops in {seconds} s. Say something, and it goes on.",
                seconds=seconds,
            )
        case "nobody":
            return sentence(
                "Nobody has been in the picture, so the recording stops in {seconds} s. Show your face, and it goes on.",
                seconds=seconds,
            )
        case "time":
            return sentence(
                "The recording stops in {seconds} s, at the time that you have set.", seconds=seconds
            )
        case _:
            return sentence(
                "The recording stops in {seconds} s, because it will be as long as it may be.",
                seconds=seconds,
            )
