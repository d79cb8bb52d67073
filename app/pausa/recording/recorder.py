"""The recorder: takes commands, checks them against the state table, runs recordings and has them finished.

One thread and one queue. The window, the command line and all others post commands to it and hear its events; they
share nothing else with it.
"""

import itertools
import logging
import queue
import secrets
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from pausa.capture.hub import Hub
from pausa.capture.recent_input import KEPT_NS
from pausa.capture.source import CameraFormat, MicrophoneFormat
from pausa.core import events
from pausa.core.announcer import Announcer
from pausa.core.device_names import DEFAULT
from pausa.core.edit.spans import Span
from pausa.core.errors import CommandRefused, MediaError, PausaError, refused_start
from pausa.core.events import Event, Listener, Unsubscribe
from pausa.core.sentences import Sentence, sentence
from pausa.core.settings import Encoder, WhenActive
from pausa.core.states import Command, Outcome, RecordingState, State, Step, may_start
from pausa.core.storable_text import storable_title
from pausa.core.time.timeline import STILL_WAIT_NS
from pausa.core.time.wall_clock import local_now
from pausa.core.words.transcript import Transcript
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.editing.edited_recording import EditedRecording, TakenUp
from pausa.recording.editing.finished_recording import FinishedRecording
from pausa.recording.editing.fitting import camera_of as _camera_of
from pausa.recording.editing.fitting import differences, fit, wished_picture
from pausa.recording.film.film import Film
from pausa.recording.finishing.fate import journal_of
from pausa.recording.finishing.finishing import Finishing
from pausa.recording.finishing.keeping import take_up
from pausa.recording.finishing.stitcher import NameFile
from pausa.recording.finishing.waiting_recordings import WaitingRecordings
from pausa.recording.inbox import Inbox
from pausa.recording.late_streams import LateStreams
from pausa.recording.options import RecordingOptions
from pausa.recording.recording import Ended, Recording
from pausa.recording.timed_command import TimedCommand
from pausa.recording.transcribing.live_transcript import LiveTranscript, NewHearer
from pausa.recording.workspace.folder import WorkPlace, remove_folder
from pausa.recording.workspace.journal import Journal, new_journal
from pausa.recording.workspace.kept_folder import SUFFIX
from pausa.recording.writing.disk import demand_room

DEVICES_WAIT_NS = 8_000_000_000
"""How long *start* waits for devices that are still opening."""
LOST_CAMERA_WAIT_NS = 1_500_000_000
"""How long *start* waits for a camera that is known to be missing: less than what the hub remembers of the sound."""
REOPENING_WAIT_NS = 6_000_000_000
"""How long a segment waits for its first frame where the camera is closed during pauses."""
LAST_WORDS_S = 4.0
"""How long ``close`` waits for the last words; what is missing then can be written afterwards."""
LOOK_S = 0.05
STRUGGLE_NS = 300_000_000
"""As long as sound may come late, frames wait on an idle computer, too."""

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Active:
    """A recording from *start* until it is handed over to be finished, or is gone."""

    recording_id: str
    options: RecordingOptions
    created: datetime
    start_ns: int
    state: RecordingState = field(default_factory=RecordingState)
    recording: Recording | None = None
    """None until the devices deliver."""
    waiting: list[TimedCommand] = field(default_factory=list)
    """Commands given before the devices delivered."""
    waited: bool = False
    """Start had to wait for devices, so the recording begins when they are ready and not at the click."""
    taken_up: TakenUp | None = None
    """A finished recording that is taken up again; it begins paused."""
    words: LiveTranscript | None = None
    """What is said, if that is written."""
    heard_since_ns: int | None = None
    """Since when the microphone has been delivering, as far as was looked."""


class Recorder:
    """All public methods may be called from any thread and return at once, except ``close``."""

    def __init__(
        self,
        *,
        hub: Hub,
        ffmpeg: Ffmpeg,
        choose_encoder: Callable[[Encoder], VideoEncoder],
        name_file: NameFile,
        announcer: Announcer,
        unfinished_folder: Path | None = None,
        keep_takes_days: Callable[[], int] = lambda: 0,
        file_of: Callable[[str], Path | None] = lambda _: None,
        hearer_for: Callable[[RecordingOptions], NewHearer | None] = lambda _: None,
    ) -> None:
        """``unfinished_folder``: where segments lie on the computer's own disk; None: nowhere.

        ``hearer_for``: what writes the words of a recording with these options.
        ``keep_takes_days``: how long what was taken back is kept; ``file_of``: where the list has the file of a recording.
        """
        self._hub = hub
        self._unfinished_folder = unfinished_folder
        self._ffmpeg = ffmpeg
        self._choose_encoder = choose_encoder
        self._announcer = announcer
        self._hearer_for = hearer_for
        self._listening: list[LiveTranscript] = []
        """The words of recordings that are over, of which not all are heard yet."""
        self._numbers = itertools.count(1)
        self._active: dict[str, Active] = {}
        self._queue: queue.Queue[Callable[[], None] | None] = queue.Queue()
        self._resting = False
        self._closed = False
        self._finishing = Finishing(
            ffmpeg=ffmpeg,
            choose_encoder=choose_encoder,
            name_file=name_file,
            emit=announcer,
            done=lambda: self._put(self._on_stitched),
            idle=lambda: not self._active,
            keep_days=keep_takes_days,
            file_of=file_of,
            finish_again=lambda folder: self._put(lambda: self._make_anew(folder)),
        )
        self._waiting = WaitingRecordings(lambda folder: self._put(lambda: self._stitch_again(folder, None)))
        announcer.subscribe(self._waiting.on_event)
        self._idle = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    # ── for everybody ────────────────────────────────────────────────────────────────────────────────

    def subscribe(self, listener: Listener) -> Unsubscribe:
        """Call ``listener`` for every event of the recorder and of the devices, on their threads."""
        return self._announcer.subscribe(listener)

    def start(
        self, options: RecordingOptions, *, at_ns: int | None = None, recording_id: str | None = None
    ) -> str:
        """Begin a recording as of ``at_ns`` (default: now). Return the id that its events carry, a refusal included.

        ``recording_id``: one that ``new_recording_id`` has made before.
        """
        at_ns = time.monotonic_ns() if at_ns is None else at_ns
        created = local_now()
        begun_id = recording_id or new_recording_id(created)
        options = replace(options, title=storable_title(options.title))
        self._hub.need(begun_id, at_ns)
        self._put(lambda: self._start_in_turn(begun_id, options, created, at_ns))
        return begun_id

    def post(
        self,
        command: Command,
        recording_id: str | None = None,
        *,
        at_ns: int | None = None,
        title: str = "",
        reason: str = "user",
        back_to_ns: int | None = None,
        span: Span | None = None,
    ) -> None:
        """Queue a command as of ``at_ns`` (default: now) for a recording, or for the newest active one. Events tell the result.

        ``back_to_ns``: the recorded time from which a *resume* goes on; what comes after it is taken back.
        ``span``: what is to be *put back*.
        """
        at_ns = time.monotonic_ns() if at_ns is None else at_ns
        given = TimedCommand(command, at_ns, storable_title(title), reason, back_to_ns, span)
        self._put(lambda: self._command(given, recording_id))

    def stop_unless_paused(self, recording_id: str, *, at_ns: int, reason: str) -> None:
        """Stop a recording that nobody at it stops. A pause counts from when it is accepted: nothing happens then."""
        given = TimedCommand(Command.STOP, at_ns, reason=reason)
        self._put(lambda: self._stop_unless_paused(given, recording_id))

    def stitch_again(self, folder: Path, destination: Path | None = None, *, taken: bool = False) -> None:
        """Finish the recording whose segments a failed stitch has left in ``folder``; into ``destination`` if it is given.

        One that belongs to another computer only if it is ``taken``; else an event tells that.
        """
        self._put(lambda: self._stitch_again(folder, destination, asked=True, taken=taken))

    def take_up(
        self, recording: FinishedRecording, options: RecordingOptions, *, work_folders: Iterable[Path] = ()
    ) -> None:
        """Let a finished recording be active again, paused at its end, under its id; its next *stop* makes one file of all.

        ``options``: of what is recorded from now on. ``work_folders``: where its takes may lie. Events tell the result.
        """
        at_ns, folders = time.monotonic_ns(), list(work_folders)
        self._put(lambda: self._take_up(recording, options, folders, at_ns))

    def look_after(self, folders: Iterable[Path]) -> None:
        """Look after what is kept beside finished files in these folders, while nothing is recorded."""
        self._finishing.file_check.add(folders)

    def leave(self, folders: Iterable[Path]) -> None:
        """Let whoever looks after what is kept there leave these folders to the caller, until ``look_after``. Blocks for a moment."""
        for folder in folders:
            self._finishing.file_check.leave(folder)

    @property
    def active_ids(self) -> tuple[str, ...]:
        """The recordings that are starting, recording or paused; the newest last."""
        return tuple(active.recording_id for active in self._commanded_active())

    def expect_resume(self, *, soon: bool) -> None:
        """Open devices that rest in a pause, because a *resume* will come soon; or let them rest again, because it will not."""
        self._put(self._wake if soon else self._rest_if_all_paused)

    def film(self, recording_id: str) -> Film | None:
        """Return what an active recording keeps, as of its last edit; None: it has not begun, or is over."""
        active = self._active.get(recording_id)
        return active.recording.film if active is not None and active.recording is not None else None

    def transcript(self, recording_id: str) -> Transcript | None:
        """Return what is written of what an active recording says, as it is edited now; None: nothing is written."""
        active = self._active.get(recording_id)
        return active.words.transcript if active is not None and active.words is not None else None

    def behind_ns(self, recording_id: str) -> int:
        """Return how much of what has been captured for a recording waits to be written."""
        active = self._active.get(recording_id)
        return active.recording.inbox.behind_ns if active is not None and active.recording is not None else 0

    @property
    def struggles(self) -> bool:
        """Whether something active gets too little of the processor just now: captured frames wait. Any thread."""
        return any(self.behind_ns(one) > STRUGGLE_NS for one in list(self._active))

    def close(self, *, reason: str = "quit") -> None:
        """Stop what is active, wait for the stitches, join the threads. Idempotent."""
        if self._closed:
            return
        self._closed = True
        self._waiting.close()
        given = TimedCommand(Command.STOP, time.monotonic_ns(), reason=reason)
        settled = threading.Event()
        self._put(lambda: self._stop_all(given))
        self._put(settled.set)
        settled.wait()
        with self._idle:
            self._idle.wait_for(lambda: not self._active and not self._finishing.pending)
        self._queue.put(None)
        self._thread.join()
        self._finishing.close()
        patience_s = time.monotonic() + LAST_WORDS_S
        for words in self._listening:
            words.close(max(0.0, patience_s - time.monotonic()))

    # ── the recorder's thread ────────────────────────────────────────────────────────────────────────

    def _put(self, work: Callable[[], None]) -> None:
        self._queue.put(work)

    def _run(self) -> None:
        while True:
            try:
                work = self._queue.get(timeout=LOOK_S)
            except queue.Empty:
                work = self._look
            if work is None:
                return
            try:
                work()
            except Exception:
                log.exception("the recorder made a mistake")

    def _look(self) -> None:
        for active in list(self._active.values()):
            if active.recording is None:
                self._open(active)
            else:
                active.recording.look_after()

    def _start_in_turn(
        self, recording_id: str, options: RecordingOptions, created: datetime, at_ns: int
    ) -> None:
        try:
            self._start(recording_id, options, created, at_ns)
        finally:
            self._hub.need(recording_id, None)

    def _start(self, recording_id: str, options: RecordingOptions, created: datetime, at_ns: int) -> None:
        others = self._commanded_active()
        if not may_start(others_active=bool(others), when_active=options.when_active):
            message = sentence(
                "A recording is already running. Stop it first, or allow several at once in the settings."
            )
            self._reject(recording_id, None, TimedCommand(Command.START, at_ns), message)
            return
        if others and options.when_active is WhenActive.REPLACE:
            command = Command.DISCARD if options.replace_discards else Command.STOP
            for other in others:
                self._command(TimedCommand(command, at_ns, reason="replaced"), other.recording_id)
        if not self._commanded_active():
            self._hub.ask_for_picture(None)
        active = Active(recording_id, options, created, at_ns, heard_since_ns=at_ns)
        self._active[recording_id] = active
        camera, microphone = self._hub.camera_format, self._hub.microphone_format
        self._announcer(
            events.RecordingStarting(
                recording_id=recording_id,
                state=active.state.told,
                monotonic_ns=at_ns,
                title=options.title,
                created=created.isoformat(timespec="milliseconds"),
                camera=camera.device if camera else None,
                microphone=microphone.device if microphone else None,
                folder=options.folder,
                reason=options.start_reason,
                limit_s=options.max_ns / 1e9 if options.max_ns is not None else None,
            )
        )
        self._wake()
        self._hub.seek_devices()
        self._open(active)

    def _take_up(
        self, recording: FinishedRecording, options: RecordingOptions, work_folders: list[Path], at_ns: int
    ) -> None:
        given = TimedCommand(Command.START, at_ns)
        others = self._commanded_active()
        if recording.id in self._active or not may_start(
            others_active=bool(others), when_active=options.when_active
        ):
            message = sentence(
                "A recording is already running. Stop it first, or allow several at once in the settings."
            )
            self._reject(recording.id, None, given, message)
            return
        self.leave(folder / f"{recording.id}{SUFFIX}" for folder in work_folders)
        try:
            edited = EditedRecording(
                recording,
                work_folders=work_folders,
                ffmpeg=self._ffmpeg,
                encoder=self._choose_encoder(Encoder.X264),
            )
            taken_up = edited.hand_over()
        except PausaError as error:
            self._reject(recording.id, None, given, error.sentence)
            return
        if others and options.when_active is WhenActive.REPLACE:
            for other in others:
                self._command(TimedCommand(Command.STOP, at_ns, reason="replaced"), other.recording_id)
        options = replace(
            options, folder=recording.path.parent, container=taken_up.journal.container, title=recording.title
        )
        active = Active(
            recording.id,
            options,
            recording.created,
            at_ns,
            state=RecordingState(Step.PAUSED),
            taken_up=taken_up,
            heard_since_ns=at_ns,
        )
        self._active[recording.id] = active
        if self._commanded_active() == [active]:
            self._ask_for_picture_of(taken_up.journal, options)
        self._wake()
        self._hub.seek_devices()
        self._open(active)

    def _ask_for_picture_of(self, journal: Journal, options: RecordingOptions) -> None:
        """Have the camera deliver what a recording has that is taken up, until nothing is recorded any more."""
        wish, there = wished_picture(journal, options), self._hub.camera_format
        if wish is None or not self._hub.wants_camera:
            return
        if there is None or (there.width & ~1, there.height & ~1, there.fps) != (
            wish.width,
            wish.height,
            wish.fps,
        ):
            self._hub.ask_for_picture(wish)

    def _open(self, active: Active) -> None:
        """Begin as soon as the devices deliver."""
        hub, now_ns = self._hub, time.monotonic_ns()
        if active.taken_up is not None and hub.is_camera_away:
            hub.ask_for_picture(None)  # it may open with what it delivered before
        if not hub.hears:
            active.heard_since_ns = None
        elif active.heard_since_ns is None:
            active.heard_since_ns = now_ns
        may_lack_camera = active.options.begins_without_camera and hub.hears
        wait_ns = LOST_CAMERA_WAIT_NS if may_lack_camera and hub.is_camera_away else DEVICES_WAIT_NS
        if hub.still_opening and now_ns - active.start_ns < wait_ns:
            active.waited = True
            return
        try:
            hub.demand_devices(camera=not may_lack_camera)
            self._begin(active)
        except PausaError as error:
            self._give_up(active, error)
        except OSError as error:
            self._give_up(active, refused_start(error, active.options.folder))
        except Exception:
            # Not once more at the next look: a start that meets a fault ends.
            log.exception("recording %s cannot begin because of a fault", active.recording_id)
            message = sentence("An error in Pausa kept the recording from beginning. Nothing was recorded.")
            self._give_up(active, PausaError(message))

    def _begin(self, active: Active) -> None:
        hub = self._hub
        camera, microphone = hub.camera_format, hub.microphone_format
        missing = hub.expected_camera if camera is None else None
        taken_up = active.taken_up.journal if active.taken_up is not None else None
        if taken_up is not None:
            camera = (camera or missing or _camera_of(taken_up)) if taken_up.has_pictures else None
        late = LateStreams.from_correction(active.options.sound_correction_ns)
        inbox = Inbox(
            sound_late_ns=late.sound_ns,
            pre_roll_ns=active.options.pre_roll_ns,
            pictures=taken_up is None or taken_up.has_pictures,
            sound=taken_up is None or taken_up.has_sound,
        )
        hub.expect_late_sound(late.sound_ns)
        begin_ns = time.monotonic_ns() if active.waited else active.start_ns
        if missing is not None and active.heard_since_ns is not None:
            # Nothing of what was said since then is lost.
            begin_ns = max(active.start_ns, active.heard_since_ns, begin_ns - KEPT_NS)
        if active.options.pre_roll_ns and camera is not None:
            # Where it did not fit into memory, or the camera was opened only then: picture and sound begin together.
            begin_ns = max(begin_ns, hub.frames_since_ns or begin_ns)
        # First of all: what comes while the encoder starts is in the recording, and what came since the click.
        hub.add(inbox, since_ns=begin_ns)
        try:
            self._begin_into(inbox, late, active, begin_ns, camera or missing, microphone)
        except BaseException:
            hub.remove(inbox)
            raise
        if missing is not None:
            self._notice(active, "camera_missing", _without_picture(missing.device))

    def _begin_into(
        self,
        inbox: Inbox,
        late: LateStreams,
        active: Active,
        begin_ns: int,
        camera: CameraFormat | None,
        microphone: MicrophoneFormat | None,
    ) -> None:
        options = active.options
        demand_room(options.folder)
        place = WorkPlace(options.folder, self._unfinished_folder)
        taken_up = active.taken_up
        if taken_up is not None:
            journal, folder, lock = taken_up.journal, taken_up.folder, taken_up.lock
            fit(journal, options, camera)
        else:
            journal = new_journal(active.recording_id, options, active.created, camera, microphone)
            folder, lock = place.new_folder(active.recording_id)
        recording: Recording | None = None
        encoder = self._choose_encoder(options.encoder)
        try:
            demand_room(folder)
            # Before any other file: a death from here on leaves nothing that nobody knows.
            journal.save(folder)
            active.words = self._new_words(active, journal, folder)
            recording = Recording(
                state=active.state,
                journal=journal,
                folder=folder,
                lock=lock,
                destination=options.folder,
                new_folder=lambda lost: place.new_folder(active.recording_id, instead_of=lost),
                new_draft=partial(self._finishing.new_draft, journal, options.folder, encoder, lock),
                inbox=inbox,
                frame_times=[at for at in self._hub.frame_times if at < begin_ns],
                ffmpeg=self._ffmpeg,
                encoder=encoder,
                camera=camera,
                emit=self._hear,
                ended=lambda ended: self._put(lambda: self._on_ended(ended)),
                max_ns=options.max_ns,
                late=late,
                still_wait_ns=REOPENING_WAIT_NS if options.devices_off_while_paused else STILL_WAIT_NS,
                resamples=microphone is not None and microphone.sample_rate != journal.sample_rate,
                pre_roll_ns=options.pre_roll_ns,
                follower=active.words,
            )
            if recording.encoder.notice and options.encoder not in (Encoder.AUTO, Encoder.X264):
                self._notice(active, "encoder_fallback", recording.encoder.notice)
            if taken_up is None:
                recording.start(begin_ns)
            else:
                recording.take_up()
        except BaseException:
            if recording is not None:
                recording.abandon()
            if active.words is not None:
                active.words.close(0)
            if taken_up is None:
                lock.release()
                remove_folder(folder)
            raise
        if microphone is not None and self._hub.muted:
            self._notice(
                active,
                "microphone_muted",
                sentence("The microphone is muted, so silence is recorded until you unmute it."),
            )
        active.recording = recording
        if taken_up is not None:
            self._announcer(
                replace(
                    recording.taken_up,
                    recording_id=active.recording_id,
                    state=active.state.told,
                    folder=options.folder,
                )
            )
            recording.go_on()
            was_there = camera if journal.has_pictures else self._hub.camera_format
            for message in differences(journal, was_there, microphone):
                self._notice(active, "fitted", message)
        for given in active.waiting:
            recording.inbox.on_command(given)
        active.waiting.clear()

    def _new_words(self, active: Active, journal: Journal, folder: Path) -> LiveTranscript | None:
        """Begin to write what is said, if that is wished, or the recording has words already."""
        new_hearer = self._hearer_for(active.options) if active.options.words else None
        before = active.taken_up.transcript if active.taken_up is not None else None
        if new_hearer is None and before is None:
            return None

        def emit(event: Event) -> None:
            self._announcer(replace(event, recording_id=active.recording_id, state=active.state.told))

        return LiveTranscript(
            folder=folder,
            tick_rate=journal.tick_rate,
            sample_rate=journal.sample_rate,
            channels=journal.channels,
            emit=emit,
            new_hearer=new_hearer,
            before=before,
        )

    def _notice(self, active: Active, code: str, message: Sentence) -> None:
        self._announcer(
            events.Noticed(
                recording_id=active.recording_id,
                state=active.state.told,
                monotonic_ns=time.monotonic_ns(),
                code=code,
                message=message,
            )
        )

    def _give_up(self, active: Active, error: PausaError) -> None:
        del self._active[active.recording_id]
        if active.taken_up is not None:
            try:
                active.taken_up.give_back()
            except OSError:
                log.exception("recording %s could not be given back", active.recording_id)
            self._reject(
                active.recording_id, None, TimedCommand(Command.START, active.start_ns), error.sentence
            )
            self._note_idle()
            return
        self._announcer(
            events.RecordingDiscarded(
                recording_id=active.recording_id,
                state=active.state.report(Outcome.THROWN_AWAY),
                monotonic_ns=active.start_ns,
                message=error.sentence,
                exit_code=error.exit_code,
            )
        )
        self._note_idle()

    def _command(self, given: TimedCommand, recording_id: str | None) -> None:
        active = self._find(recording_id)
        try:
            if active is None:
                raise CommandRefused(state=None, command=given.command.value)
            active.state.apply(given.command)
        except CommandRefused as refused:
            state = active.state.commanded if active else None
            self._reject(active.recording_id if active else recording_id, state, given, refused.sentence)
            return
        if given.command is Command.RESUME:
            self._wake()
        if active.recording is not None:
            active.recording.inbox.on_command(given)
        elif given.command in (Command.STOP, Command.DISCARD):
            message = sentence("Nothing was recorded, because no picture and no sound had come yet.")
            self._give_up(active, MediaError(message))
        else:
            active.waiting.append(given)

    def _stop_unless_paused(self, given: TimedCommand, recording_id: str) -> None:
        active = self._find(recording_id)
        if active is not None and active.state.commanded in (State.STARTING, State.RECORDING):
            self._command(given, recording_id)

    def _stop_all(self, given: TimedCommand) -> None:
        """Runs on the recorder's thread, so that a start that is still queued is stopped too."""
        for recording_id in self.active_ids:
            self._command(given, recording_id)

    def _find(self, recording_id: str | None) -> Active | None:
        if recording_id is not None:
            return self._active.get(recording_id)
        active = self._commanded_active()
        return active[-1] if active else None

    def _commanded_active(self) -> list[Active]:
        return [active for active in list(self._active.values()) if active.state.commanded.active]

    def _reject(
        self, recording_id: str | None, state: State | None, given: TimedCommand, message: Sentence
    ) -> None:
        self._announcer(
            events.CommandRejected(
                recording_id=recording_id,
                state=state,
                monotonic_ns=given.at_ns,
                command=given.command,
                message=message,
            )
        )

    def _hear(self, event: Event) -> None:
        """Pass on a recording's event; called on the recording's thread."""
        self._announcer(event)
        if isinstance(event, events.RecordingPaused | events.SegmentRetaken):
            self._put(self._rest_if_all_paused)

    def _rest_if_all_paused(self) -> None:
        running = self._commanded_active()
        wanted = all(active.options.devices_off_while_paused for active in running)
        if running and wanted and all(active.state.commanded is State.PAUSED for active in running):
            self._resting = True
            self._hub.rest()

    def _wake(self) -> None:
        if self._resting:
            self._resting = False
            self._hub.wake()

    def _on_ended(self, ended: Ended) -> None:
        active = self._active.pop(ended.recording.recording_id)
        try:
            self._hand_over(active, ended)
        except Exception:
            log.exception("recording %s could not be handed over to be finished", active.recording_id)
            self._keep_unfinished(active, ended.recording)
        finally:
            # Whatever happened, ``close`` must not wait for a recording that is gone.
            self._note_idle()

    def _hand_over(self, active: Active, ended: Ended) -> None:
        recording = ended.recording
        self._hub.remove(recording.inbox)
        recording.join()
        draft = recording.take_draft()
        if not self._commanded_active():
            self._wake()
        words = active.words
        if words is not None:
            self._listening.append(words)
            words.stop()
        if active.state.told is State.DISCARDED:
            if words is not None:
                words.discard()
            self._announce_discarded(recording, ended.at_ns)
            return
        self._finishing.finish(
            state=active.state,
            journal=recording.journal,
            folder=recording.folder,
            destination=active.options.folder,
            lock=recording.lock,
            encoder=recording.encoder,
            sound=recording.sound_track,
            draft=draft,
            finish_files=recording.finish_files,
            unchanged=recording.unchanged,
            words=words,
        )

    def _keep_unfinished(self, active: Active, recording: Recording) -> None:
        """After a fault: remove what was discarded; of all else close the files, so that it can be finished later."""
        if active.words is not None:
            active.words.no_file()
        if active.state.told is State.DISCARDED:
            self._announce_discarded(recording, time.monotonic_ns())
            return
        try:
            recording.finish_files()
        except Exception:
            log.exception("the files of recording %s could not be closed", active.recording_id)
        if recording.sound_track is not None:
            recording.sound_track.abort()
        if (draft := recording.take_draft()) is not None:
            draft.discard()
        recording.lock.release()
        self._announcer(
            events.RecordingFailed(
                recording_id=active.recording_id,
                state=active.state.report(Outcome.STITCH_FAILED),
                monotonic_ns=time.monotonic_ns(),
                message=sentence(
                    "An error in Pausa kept the recording from being finished. The segments are kept."
                ),
                folder=recording.folder,
            )
        )

    def _announce_discarded(self, recording: Recording, at_ns: int) -> None:
        remove_folder(recording.folder)
        recording.let_go()
        recording.lock.release()
        self._announcer(
            events.RecordingDiscarded(
                recording_id=recording.recording_id, state=recording.state.told, monotonic_ns=at_ns
            )
        )

    def _stitch_again(
        self, folder: Path, destination: Path | None, *, asked: bool = False, taken: bool = False
    ) -> None:
        try:
            self._finishing.again(folder, destination, asked=asked, taken=taken)
        except PausaError as error:
            given = TimedCommand(Command.STITCH_AGAIN, time.monotonic_ns())
            self._reject(folder.name, None, given, error.sentence)

    def _make_anew(self, folder: Path) -> None:
        """Make a finished file again that was found damaged, from the takes that have been kept for that."""
        try:
            journal = journal_of(folder)
            unfinished = take_up(journal, folder, replaces=journal.renderings[-1].name)
            journal.renderings = [one for one in journal.renderings if one.is_version]
            journal.save(unfinished)
        except (PausaError, OSError):
            log.exception("the file of the recording in %s cannot be made again", folder)
            return
        self._stitch_again(unfinished, None)

    def _on_stitched(self) -> None:
        self._finishing.note_done()
        self._listening = [words for words in self._listening if not words.is_over]
        self._note_idle()

    def _note_idle(self) -> None:
        if not self._active:
            self._hub.ask_for_picture(None)
        with self._idle:
            self._idle.notify_all()


def new_recording_id(created: datetime) -> str:
    """Return an id that no other recording has."""
    return f"{created:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"


def _without_picture(camera: str) -> Sentence:
    if camera == DEFAULT:
        return sentence(
            "There is no picture from the camera. The sound is recorded, and the picture is black until the camera delivers. Check the camera, or choose another."
        )
    return sentence(
        "There is no picture from “{device}”. The sound is recorded, and the picture is black until the camera delivers. Check the camera, or choose another.",
        device=camera,
    )
