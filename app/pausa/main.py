"""The composition root: makes every part of the program and hands it to those that use it.

Heavy modules (cameras, sound, Qt) are imported where they are first needed, because most commands need none of them.
"""

import contextlib
import io
import logging
import os
import platform
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pausa.control.cli import run
from pausa.core.device_names import spoken_device
from pausa.core.errors import PausaError, SpeechError, UnknownIdError
from pausa.core.events import Event, Listener, Noticed
from pausa.core.held_events import HeldEvents
from pausa.core.log_file import keep_log
from pausa.core.paths import Places, is_file, is_there, is_work_folder
from pausa.core.sentences import sentence
from pausa.core.settings import Encoder
from pausa.core.settings_file import SettingsFile
from pausa.core.states import State

if TYPE_CHECKING:
    from collections.abc import Collection

    from pausa.capture.devices import DeviceKind, Devices
    from pausa.capture.hub import Hub
    from pausa.control.hosted.recall_bot import RecallBotStatus
    from pausa.control.local.local_commands import Prolong
    from pausa.control.local.local_face import LocalFace
    from pausa.control.remote.face_memory import FaceMemory
    from pausa.control.remote.media_links import MediaLinks
    from pausa.control.remote.remote_control import FaceKind, RemoteControl
    from pausa.control.remote.remote_recorder import RemoteRecorder
    from pausa.control.remote.remote_recording import RemoteRecording
    from pausa.control.remote.remote_secrets import RemoteSecrets
    from pausa.control.remote.web_parts import WebFace, WebParts
    from pausa.control.webhooks.webhooks import Webhooks
    from pausa.core.announcer import Announcer
    from pausa.core.edit.spans import Spans
    from pausa.core.recording_snapshot import RecordingSnapshot
    from pausa.core.words.transcript import Transcript
    from pausa.library.catalogue import Catalogue
    from pausa.library.entry import Entry
    from pausa.library.words.sidecar_files import SidecarFiles
    from pausa.library.words.word_store import WordStore
    from pausa.media.ffmpeg import Ffmpeg
    from pausa.media.video_encoders import VideoEncoder
    from pausa.recording.automation.armed_start import ArmedStart
    from pausa.recording.automation.automatic_stop import AutomaticStop
    from pausa.recording.automation.schedule import Schedule
    from pausa.recording.automation.schedule_run import ScheduleRun
    from pausa.recording.automation.senses import Senses
    from pausa.recording.automation.start_by_settings import StartBySettings
    from pausa.recording.editing.edited_recording import EditedRecording
    from pausa.recording.editing.finished_recording import FinishedRecording
    from pausa.recording.editing.new_from_parts import NewRecording
    from pausa.recording.finishing.recovery import Recovered
    from pausa.recording.options import RecordingOptions
    from pausa.recording.recorder import Recorder
    from pausa.recording.transcribing.live_transcript import Hearer, Hearing, NewHearer
    from pausa.recording.transcribing.subtitle_tracks import SubtitleTracks
    from pausa.recording.transcribing.transcribing_queue import TranscribingQueue
    from pausa.speech.model_shelf import ModelShelf
    from pausa.speech.transcriber import SpeechOptions

DEVICE_LIST_TIMEOUT_S = 15.0
"""For each kind of device: a hanging sound server must not hide the cameras."""
OPENING_S = 5.0
"""How long opening a recording for editing waits for what is done with its file at the moment."""
OPEN_FILES = 4096
FAULT = 70
"""The exit code of a bug."""

log = logging.getLogger("pausa")


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window if there are no arguments, else run the command line. Return the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    # For the owner alone, and always for the owner: one that takes the owner's own rights away would end every recording.
    os.umask(0o077)
    _allow_open_files()
    places = Places.of_this_user()
    keep_log(places.log_file)
    _replace_unprintable_characters()
    if arguments is None and words[:1] == ["record"]:
        _keep_libraries_off_the_terminal()
    try:
        if words[:1] == ["--list-devices-child"]:
            return _list_devices_for_the_parent(words)
        if words[:1] == ["--microphone-child"]:
            return _read_microphone_for_the_parent(words)
        if words[:1] == ["--speech-child"]:
            return _write_words_for_the_parent(words)
        with contextlib.closing(Engine(places)) as engine:
            return run(words, engine) if words else open_window(engine)
    except Exception:
        log.exception("a fault ended Pausa; it was asked to %s", words[:1])
        print(
            f"pausa: An error in Pausa ended the program. Everything recorded so far is kept. The log has the details: {places.log_file}",
            file=sys.stderr,
        )
        return FAULT


def _allow_open_files() -> None:
    """Raise the number of files that may be open, where the system allows it: macOS gives 256, and each segment needs some."""
    if sys.platform == "win32":  # there is no such limit
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = OPEN_FILES if hard == resource.RLIM_INFINITY else min(OPEN_FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def open_window(engine: "Engine") -> int:
    """Open the window, or print the help if there is no screen. Return the exit code."""
    if not _has_screen():
        return run(["--help"], engine)
    from pausa.ui.application import run_window, show_problem

    try:
        return run_window(engine, [])
    except PausaError as error:
        show_problem(error.sentence)
        return error.exit_code


def _has_screen() -> bool:
    if platform.system() != "Linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


class Engine:
    """The parts of the program, wired. Each is made when it is first used, because most commands need few of them.

    Parts are made on one thread; ``close`` closes those that were made.
    """

    def __init__(self, places: Places) -> None:
        self.places = places
        self._made = contextlib.ExitStack()
        self._making_webhooks = threading.Lock()
        self._correcting = threading.Lock()
        self._held_for_webhooks = HeldEvents(self._found_webhooks)

    @cached_property
    def settings(self) -> SettingsFile:
        settings = SettingsFile(self.places.settings_file)
        self._made.callback(settings.save_again)
        return settings

    @cached_property
    def ffmpeg(self) -> "Ffmpeg":
        """The ffmpeg that the settings name when it is first needed. Raises MediaError."""
        from pausa.media.ffmpeg import find_ffmpeg

        return find_ffmpeg(self.settings.value.ffmpeg)

    @cached_property
    def catalogue(self) -> "Catalogue":
        """The list; kept in memory where its file cannot be used."""
        from pausa.library.catalogue import Catalogue

        catalogue = Catalogue(self.places.catalogue_file)
        self._made.callback(catalogue.close)
        catalogue.tell_removed(self._let_words_go)
        catalogue.tell_renamed(lambda recording_id: self.word_files.write_soon(recording_id))
        return catalogue

    @cached_property
    def words(self) -> "WordStore":
        """What was said in finished recordings. Its files are opened when they are needed."""
        from pausa.library.words.word_store import WordStore

        words = WordStore(self.places.words_file)
        self._made.callback(words.close)
        return words

    @cached_property
    def word_files(self) -> "SidecarFiles":
        """The files of words beside finished files."""
        from pausa.core.words.transcript_files import formats_of
        from pausa.library.words.sidecar_files import SidecarFiles

        files = SidecarFiles(
            self.words,
            formats=lambda: formats_of(self.settings.value.words_files),
            file_of=self._file_of,
        )
        self._made.callback(files.close)
        return files

    def _let_words_go(self, recording_id: str) -> None:
        self.words.remove_soon(recording_id)
        self.word_files.write_soon(recording_id)

    def correct_word(self, recording_id: str, utterance: int, place: int, text: str) -> "Transcript":
        """Put another text in the place of a word of a finished recording; empty: none. Blocks. Raises LibraryError.

        Everybody hears of it who keeps words.
        """
        return self._corrected(
            recording_id, lambda transcript: transcript.corrected_word(utterance, place, text)
        )

    def correct_line(self, recording_id: str, utterance: int, text: str) -> "Transcript":
        """Put another text in the place of all that an utterance says; words that stay keep their times. Blocks. Raises LibraryError."""
        from pausa.core.words.corrected_text import with_text

        return self._corrected(recording_id, lambda transcript: with_text(transcript, utterance, text))

    def put_words(self, recording_id: str, transcript: "Transcript") -> "Transcript":
        """Keep these words of a finished recording, corrected by hand, or as they were before. Blocks. Raises LibraryError."""
        return self._corrected(recording_id, lambda _: transcript)

    def _corrected(self, recording_id: str, change: "Callable[[Transcript], Transcript]") -> "Transcript":
        from pausa.core.events import TranscriptReady

        entry = self.catalogue.entry(recording_id)
        with self._correcting:
            before = self.words.transcript(entry.id)
            try:
                if before is None:
                    raise LookupError("no transcript")
                corrected = change(before)
            except LookupError as error:
                raise UnknownIdError(
                    sentence(
                        "“{title}” has no such word any more. Nothing was changed; look at its words again.",
                        title=entry.name,
                    )
                ) from error
            self._announcer(
                TranscriptReady(
                    recording_id=entry.id,
                    state=entry.state,
                    monotonic_ns=time.monotonic_ns(),
                    transcript=corrected,
                    path=entry.path,
                )
            )
        return corrected

    @cached_property
    def models(self) -> "ModelShelf":
        """The models that turn speech into words."""
        from pausa.speech.model_shelf import ModelShelf

        return ModelShelf(self.places.models_folder)

    @cached_property
    def hub(self) -> "Hub":
        from pausa.capture.hub import Hub
        from pausa.media.process import Talker

        hub = Hub(emit=self._announcer, start_child=Talker, looks_folder=self.places.looks_folder)
        self._announcer.subscribe(hub.on_event)
        self._made.callback(hub.close)
        return hub

    @cached_property
    def recorder(self) -> "Recorder":
        """Raises MediaError."""
        from pausa.recording.recorder import Recorder

        ffmpeg = self.ffmpeg
        self._tell_webhooks()
        recorder = Recorder(
            hub=self.hub,
            ffmpeg=ffmpeg,
            choose_encoder=self._choose_encoder,
            name_file=self._name_file,
            announcer=self._announcer,
            unfinished_folder=self.places.unfinished_folder,
            keep_takes_days=lambda: self.settings.value.keep_takes_days,
            file_of=self._file_of,
            hearer_for=self._hearer_for,
        )
        self._made.callback(recorder.close)
        return recorder

    def _hearer_for(self, options: "RecordingOptions") -> "NewHearer":
        """Return what writes the words of a recording with these options."""
        return self._new_hearer(
            lambda: self.speech_options(options.words_model, options.words_language, live=True)
        )

    def _new_hearer(self, options: "Callable[[], SpeechOptions]") -> "NewHearer":
        """Return what begins to write words, with what ``options`` finds then."""

        def new_hearer(hear: "Callable[[Hearing], None]", failed: "Callable[[PausaError], None]") -> "Hearer":
            from pausa.media.process import Partner
            from pausa.speech.transcriber import Transcriber

            return Transcriber(
                options(), start_child=Partner, hear=hear, failed=failed, rests=self._recorder_struggles
            )

        return new_hearer

    @cached_property
    def _transcribing(self) -> "TranscribingQueue":
        from pausa.recording.transcribing.transcribing_queue import TranscribingQueue

        transcribing = TranscribingQueue(
            ffmpeg=lambda: self.ffmpeg,
            scratch=self.places.cache_folder,
            emit=self._announcer,
            words_of=self._words_of,
            file_of=self._file_of,
            gives_way=self._is_recording,
        )
        self._made.callback(transcribing.close)
        return transcribing

    def _new_subtitle_tracks(self, announcer: "Announcer") -> "SubtitleTracks":
        """Return what keeps the words in finished files, if the settings say so."""
        from pausa.recording.transcribing.subtitle_tracks import SubtitleTracks
        from pausa.recording.workspace.kept_folder import kept_folder_in

        def changed(recording_id: str, size_bytes: int) -> None:
            with contextlib.suppress(PausaError):
                self.catalogue.restore(replace(self.catalogue.entry(recording_id), size_bytes=size_bytes))

        subtitles = SubtitleTracks(
            ffmpeg=lambda: self.ffmpeg,
            scratch=self.places.cache_folder,
            emit=announcer,
            is_wanted=lambda: self.settings.value.words_in_file,
            gives_way=self._is_recording,
            file_of=self._file_of,
            kept_folder_of=lambda recording_id, path: kept_folder_in(
                self.places.work_folders([path.parent, *self.library_folders()]), recording_id
            ),
            changed=changed,
        )
        self._made.callback(subtitles.close)
        return subtitles

    def _recorder_struggles(self) -> bool:
        made: Recorder | None = self.__dict__.get("recorder")
        return made is not None and made.struggles

    def _is_recording(self) -> bool:
        made: Recorder | None = self.__dict__.get("recorder")
        return made is not None and bool(made.active_ids)

    def transcribe(
        self, entry: "Entry", *, model: str = "", language: str = "", keeps_corrected: bool = True
    ) -> None:
        """Write the words of a finished recording, again if it has some, while nothing is recorded. Events tell the rest.

        ``model`` and ``language``: as in the settings; empty: what those say. Raises InputError, SpeechError.
        """
        from pausa.recording.transcribing.transcribing_queue import TranscribingJob

        options = self._speech_options(model, language)
        assert entry.path is not None
        new_hearer = self._new_hearer(lambda: options)
        self._transcribing.add(TranscribingJob(entry.id, entry.path, new_hearer, keeps_corrected))

    def cancel_transcription(self, recording_id: str) -> None:
        """Do not write the words of this recording any more."""
        self._transcribing.cancel(recording_id)

    def transcribed_file(
        self,
        path: Path,
        *,
        model: str = "",
        language: str = "",
        progress: "Callable[[float], None]" = lambda _: None,
        cancelled: "Callable[[], bool]" = lambda: False,
    ) -> "Transcript":
        """Return what is said in any file. Blocks. Raises PausaError."""
        from pausa.recording.transcribing.transcribed_file import TranscribedFile

        options = self._speech_options(model, language)
        return TranscribedFile(
            lambda: path,
            ffmpeg=self.ffmpeg,
            new_hearer=self._new_hearer(lambda: options),
            scratch=self.places.cache_folder,
            progress=progress,
            cancelled=cancelled,
        ).words()

    def _speech_options(self, model: str, language: str) -> "SpeechOptions":
        """Return the same for a file; what is empty is as the settings say. Raises InputError, SpeechError."""
        settings = self.settings.value
        return self.speech_options(model or settings.words_model, language or settings.words_language)

    def speech_options(self, model: str, language: str, *, live: bool = False) -> "SpeechOptions":
        """Return what writes words with a model, as the settings name one, and a language. Raises SpeechError."""
        from pausa.speech.engines import OF_POCKETSPHINX, POCKETSPHINX, WHISPER
        from pausa.speech.installed_engine import engine_is_installed
        from pausa.speech.spoken_languages import spoken_language
        from pausa.speech.transcriber import SpeechOptions, missing_sentence

        language = spoken_language(language)
        if model == POCKETSPHINX:
            OF_POCKETSPHINX.demand(language)
            return SpeechOptions(POCKETSPHINX, None, language, live=live)
        # Before the model: who gets one of hundreds of megabytes must not learn afterwards that it is of no use.
        if not engine_is_installed():
            raise SpeechError(missing_sentence())
        chosen = self.models.chosen(model, language)
        chosen.demand(language)
        return SpeechOptions(WHISPER, chosen.folder, language, live=live)

    @cached_property
    def senses(self) -> "Senses":
        """What hears voices and sees faces, as long as somebody wants to know of them."""
        from pausa.core.orientation import Orientation
        from pausa.recording.automation.senses import Senses

        senses = Senses(
            self.hub,
            orientation=lambda: Orientation(self.settings.value.rotation, self.settings.value.flip),
            emit=self._announcer,
        )
        self._made.callback(senses.close)
        return senses

    @cached_property
    def armed_start(self) -> "ArmedStart":
        """The recording that is to begin by itself. Raises MediaError."""
        from pausa.recording.automation.armed_start import ArmedStart

        armed_start = ArmedStart(
            hub=self.hub, recorder=self.recorder, senses=self.senses, emit=self._announcer
        )
        self._made.callback(armed_start.close)
        return armed_start

    @cached_property
    def start_by_settings(self) -> "StartBySettings":
        """Arms what the settings say; nothing until ``follow`` is called. Raises MediaError."""
        from pausa.recording.automation.start_by_settings import StartBySettings
        from pausa.recording.options import next_recording

        start = StartBySettings(
            armed_start=self.armed_start,
            recorder=self.recorder,
            settings=self.settings,
            options=lambda settings: next_recording(settings, self.places),
        )
        self._made.callback(start.close)
        return start

    @cached_property
    def automatic_stop(self) -> "AutomaticStop":
        """Stops recordings as the settings say; none until ``follow`` is called. Raises MediaError."""
        from pausa.recording.automation.automatic_stop import AutomaticStop
        from pausa.recording.automation.stop_rules import StopRules

        stop = AutomaticStop(
            recorder=self.recorder,
            senses=self.senses,
            rules=lambda: StopRules.of_settings(self.settings.value),
            emit=self._announcer,
        )
        self._made.callback(stop.close)
        return stop

    @cached_property
    def remote(self) -> "RemoteControl":
        """Remote control as the settings say; it is off until ``follow`` is called. Raises MediaError."""
        from pausa.control.local.port_holder import port_holder
        from pausa.control.remote.remote_control import RemoteControl

        home = self.places.settings_file.parent
        remote = RemoteControl(
            self.settings, kinds=self._kinds_of_faces(), holder=lambda port: port_holder(home, port)
        )
        self._made.callback(remote.close)
        return remote

    @cached_property
    def remote_recorder(self) -> "RemoteRecorder":
        """What remote faces do with recordings. Raises MediaError."""
        from pausa.control.remote.remote_recorder import RemoteRecorder

        remote = RemoteRecorder(self)
        self._made.callback(remote.close)
        return remote

    @cached_property
    def face_memory(self) -> "FaceMemory":
        """What remote faces remember beside the recordings."""
        from pausa.control.remote.face_memory import FaceMemory

        memory = FaceMemory(self.places.remote_folder)
        self._made.callback(memory.close)
        self.subscribe(memory.on_event)
        return memory

    @cached_property
    def recall_status(self) -> "RecallBotStatus":
        """The statuses of Recall's bot, for as long as the program runs. Raises MediaError."""
        from pausa.control.hosted.recall_bot import RecallBotStatus

        status = RecallBotStatus(self.face_memory, self.remote_recorder)
        self._made.callback(status.close)
        return status

    @cached_property
    def webhooks(self) -> "Webhooks":
        """Tells addresses on the web what happens to recordings from now on, and what could not be told before. Any thread."""
        from pausa.control.remote.remote_recording import remote_recording
        from pausa.control.webhooks.fact_spool import memory_folder
        from pausa.control.webhooks.webhook_message import Surroundings
        from pausa.control.webhooks.webhooks import Webhooks
        from pausa.library.entry import snapshot_of_entry

        with self._making_webhooks:
            made: Webhooks | None = self.__dict__.get("webhooks")
            if made is not None:
                return made
            # Not by what remote faces use, which may be in the making.
            memory, catalogue = self.face_memory, self.catalogue

            def recordings() -> "list[RemoteRecording]":
                now_ns = time.monotonic_ns()
                return [remote_recording(snapshot_of_entry(entry), now_ns) for entry in catalogue.entries()]

            webhooks = Webhooks(
                self.places.remote_folder,
                recordings=recordings,
                known=self._known,
                is_gone=self._is_gone,
                announce=self._announcer,
                memory=memory_folder(),
                surroundings=Surroundings(
                    media_address=self._media_address,
                    transcript_address=self._transcript_address,
                    remembered=memory.of,
                    bot_metadata=lambda: memory.bot.metadata,
                ),
            )
            self.__dict__["webhooks"] = webhooks
            return webhooks

    def _tell_webhooks(self) -> None:
        """Make the webhooks where there are some: a program that records without a window tells them as well."""
        from pausa.control.webhooks import FILE_NAME

        if is_file(self.places.remote_folder / FILE_NAME):
            assert self.webhooks is not None

    def _hear_for_webhooks(self, event: Event) -> None:
        made: Webhooks | None = self.__dict__.get("webhooks")
        if made is None or not made.tells or self._held_for_webhooks.is_looking:
            self._held_for_webhooks.hear(event)
        else:
            made.on_event(event)

    def _found_webhooks(self) -> Listener | None:
        """Return what tells webhooks, if another program has named the first address since; None: nobody has."""
        made: Webhooks | None = self.__dict__.get("webhooks")
        if made is not None and made.tells:
            return None  # this program itself has, after what is held
        self._tell_webhooks()
        made = self.__dict__.get("webhooks")
        return made.on_event if made is not None and made.look_for_file() else None

    def _known(self, recording_id: str) -> "RecordingSnapshot | None":
        """Return what the events of this run of the program have told of a recording. Does not block."""
        remote: RemoteRecorder | None = self.__dict__.get("remote_recorder")
        return remote.known(recording_id) if remote is not None else None

    def _close_webhooks(self) -> None:
        """After the recorder, which tells to the end."""
        self._held_for_webhooks.close()
        if (made := self.__dict__.get("webhooks")) is not None:
            made.close()

    def _media_address(self, recording_id: str) -> str | None:
        """Return a link to a recording's file that needs no token; None: it is not served, or nobody wants one."""
        if not self.face_memory.of(recording_id).links:
            return None
        return self._link(lambda links, valid_s: links.path(recording_id, valid_s=valid_s))

    def _transcript_address(self, recording_id: str) -> str | None:
        """Return a link to what was said in a recording that needs no token; None: it is not served."""
        from pausa.control.remote.recording_uuid import uuid_of

        return self._link(
            lambda links, valid_s: links.session_path(uuid_of(recording_id), form="CSV", valid_s=valid_s)
        )

    def _link(self, path: "Callable[[MediaLinks, int], str]") -> str | None:
        """Return the address of what ``path`` leads to, which holds as long as hosted recorders' do; None: it is not served."""
        from pausa.control.remote.media_links import MediaLinks
        from pausa.control.webhooks.realtimekit_form import LINK_LASTS

        remote = self.__dict__.get("remote")
        address = remote.status("web").address if remote is not None else ""
        if not address:
            return None
        try:
            return address + path(MediaLinks(self.remote_secrets), round(LINK_LASTS.total_seconds()))
        except PausaError:
            return None

    def _is_gone(self, recording_id: str) -> bool:
        """Whether neither the list nor a folder of unfinished recordings has anything of a recording."""
        try:
            self.catalogue.entry(recording_id)
        except UnknownIdError:
            folders = self.places.work_folders(self.library_folders())
            return not any(is_there(folder / recording_id) for folder in folders)
        return False

    @cached_property
    def schedule(self) -> "Schedule":
        """What is recorded by itself at certain times."""
        from pausa.recording.automation.schedule import Schedule

        return Schedule(self.places.remote_folder / "schedule.json")

    @cached_property
    def schedule_run(self) -> "ScheduleRun":
        """Who records what is scheduled, once ``follow`` is called. Raises MediaError."""
        from pausa.recording.automation.schedule_run import ScheduleRun
        from pausa.recording.options import next_recording

        run = ScheduleRun(
            self.schedule,
            recorder=self.recorder,
            hub=self.hub,
            settings=lambda: self.settings.value,
            options=lambda: next_recording(self.settings.value, self.places),
            emit=self._announcer,
            lock_file=self.places.remote_folder / "schedule-run.lock",
        )
        self._announcer.subscribe(run.on_event)
        self._made.callback(run.close)
        return run

    @cached_property
    def remote_secrets(self) -> "RemoteSecrets":
        from pausa.control.remote.remote_secrets import RemoteSecrets

        return RemoteSecrets(self.places.remote_folder)

    def _kinds_of_faces(self) -> "list[FaceKind]":
        from pausa.control.obs.obs_kind import ObsFaceKind
        from pausa.control.web.web_server import WebServer

        # Made here: faces are opened on another thread.
        assert self.armed_start is not None
        recorder, secrets = self.remote_recorder, self.remote_secrets
        memory, status = self.face_memory, self.recall_status
        schedule, schedule_run = self.schedule, self.schedule_run

        def others(parts: "WebParts") -> "list[WebFace]":
            from pausa.control.hosted.hosted_faces import hosted_faces
            from pausa.control.remote.schedule_routes import schedule_faces
            from pausa.control.webhooks.webhook_routes import webhook_faces

            return [
                *schedule_faces(parts, schedule, schedule_run),
                *webhook_faces(parts, self.webhooks),
                *hosted_faces(parts, memory, status, self.webhooks),
            ]

        return [
            self._local_face(lambda minutes: schedule_run.prolong(minutes).occurrence.end),
            WebServer(self, recorder, secrets, faces=[others]),
            ObsFaceKind(self, recorder, secrets),
        ]

    def follow(self) -> None:
        """Open what lets others command it, and begin and end recordings by itself, as the settings and the schedule say. Once."""
        assert self.recorder is not None  # made on this thread, and before those that need it
        self.remote.follow()
        self.automatic_stop.follow()
        self.start_by_settings.follow()
        self.schedule_run.follow()

    def open_local_face(self) -> None:
        """Let other programs of this user command the recording that this one runs for. It is closed with the engine."""
        assert self.armed_start is not None  # made on this thread
        try:
            face = self._local_face(None).open()
        except PausaError as error:
            log.warning("%s", error)
            return
        self._made.callback(face.close)

    def _local_face(self, prolong: "Prolong | None") -> "LocalFace":
        """``prolong``: of a program that stays, and so may begin recordings and run the schedule."""
        from pausa.control.local.local_face import LocalFace
        from pausa.control.remote.remote_words import RemoteWords

        home = self.places.settings_file.parent
        return LocalFace(
            self.remote_recorder,
            self.hub,
            home=home,
            may_start=prolong is not None,
            prolong=prolong,
            addresses=lambda: self.remote.addresses("web", "obs") if prolong is not None else {},
            words=RemoteWords(self, self.remote_recorder),
        )

    def subscribe(self, listener: Listener) -> None:
        """Call ``listener`` with every event of the devices and of the recordings."""
        self._announcer.subscribe(listener)

    def announce(self, event: Event) -> None:
        """Tell ``event`` to all who subscribed."""
        self._announcer(event)

    def list_devices(self, kinds: "Collection[DeviceKind] | None" = None) -> "Devices":
        """Return the cameras and microphones that are there. Blocks for up to some seconds; never raises."""
        from pausa.capture.devices import list_devices
        from pausa.media.process import output

        return list_devices(lambda argv: output(argv, timeout_s=DEVICE_LIST_TIMEOUT_S)[0], kinds)

    def diagnostics(self) -> str:
        """Return what helps to find a fault, without anything of the user's. Blocks for up to some seconds; never raises."""
        from pausa.core.diagnostics import diagnostics_text

        return diagnostics_text(
            settings=self.settings.value,
            found=list(self._found()),
            log_file=self.places.log_file,
            private=self._private(),
        )

    def _found(self) -> Iterator[tuple[str, str]]:
        """Yield what can be found out of ffmpeg, the encoder and the devices."""
        try:
            yield "ffmpeg", ".".join(str(part) for part in self.ffmpeg.version)
            yield "Encoder", self._choose_encoder(self.settings.value.encoder).name
        except PausaError as error:
            yield "ffmpeg", type(error).__name__
        devices = self.list_devices()
        for camera in devices.cameras:
            yield "Camera", f"{spoken_device(camera.name)} ({', '.join(camera.sizes)})"
        for microphone in devices.microphones:
            yield "Microphone", f"{spoken_device(microphone.name)} ({microphone.channels})"
        for kind in devices.unanswered:
            yield "No answer about", kind
        from pausa.speech.installed_engine import engine_is_installed
        from pausa.speech.model_catalogue import OFFERED_MODELS

        yield "Engine for words", "installed" if engine_is_installed() else "not installed"
        # Not the folders that people put there by hand: their names are theirs.
        known = {model.name for model in OFFERED_MODELS}
        yield "Models", ", ".join(model.name for model in self.models.models() if model.name in known)
        yield "Recordings in the list", str(len(self.catalogue.entries()))
        if self.catalogue.refusal is not None:
            yield "List", "kept in memory"

    def _private(self) -> Iterator[str]:
        """Yield titles, names of files and folders, which the log may contain."""
        for folder in (*self.library_folders(), self.places.log_file.parent):
            yield from (str(folder), folder.name)
        for entry in self.catalogue.entries():
            yield entry.title
            if entry.path is not None:
                yield from (str(entry.path), entry.path.name, entry.path.stem)
            yield from (marker.title for marker in entry.markers)

    def try_encoder(self) -> None:
        """Find the encoder that works now, so that the first recording need not wait. Blocks for up to some seconds."""
        self._choose_encoder(self.settings.value.encoder)

    def recover(self, destination: Path | None = None, *, take: Path | None = None) -> "list[Recovered]":
        """Finish what dead processes left in every folder that recordings went to. Raises MediaError.

        ``destination``: where the files go instead; ``take``: a folder in which also that is finished which belongs to
        another computer.
        """
        from pausa.capture.look_keeper import LookKeeper
        from pausa.recording.finishing.keeping import tidy_up
        from pausa.recording.finishing.recovery import out_of_reach, recover
        from pausa.recording.options import recordings_folder
        from pausa.recording.workspace.kept_folder import kept_folders

        self._tell_webhooks()
        LookKeeper(self.places.looks_folder).close()
        work_folders = self.places.work_folders([*self.library_folders(), *([take] if take else [])])
        found = recover(
            [*work_folders, *([take.parent] if take and is_work_folder(take) else [])],
            ffmpeg=self.ffmpeg,
            choose_encoder=self._choose_encoder,
            name_file=self._name_file,
            emit=self._announcer,
            destination=destination,
            take=take,
            usual_folder=recordings_folder(self.settings.value, self.places),
            keep_days=lambda: self.settings.value.keep_takes_days,
        )
        self._settle_abandoned()
        for folder in kept_folders(work_folders):
            tidy_up(folder)
        told = {one.recording_id for one in found}
        lost = [
            out_of_reach(entry.id, entry.title, entry.folder)
            for entry in self.catalogue.entries()
            if entry.state is State.FAILED and entry.id not in told and not is_there(entry.folder)
        ]
        return [*found, *lost]

    def _settle_abandoned(self) -> None:
        """Find the files of those recordings whose end the list did not hear of, and remove those that have none."""
        from pausa.library.folder_scan import FolderScan

        abandoned = self.catalogue.abandoned(self.places)
        if not abandoned:
            return
        found = FolderScan(self.ffmpeg.path).look(
            {entry.folder for entry in abandoned},
            self.catalogue.entries(),
            since=min(entry.created for entry in abandoned),
        )
        for entry in found.moved:
            self.catalogue.restore(entry)
        for recording_id in {one.id for one in abandoned} - {one.id for one in found.moved}:
            self.catalogue.remove(recording_id)

    def open_for_editing(self, entry: "Entry") -> "EditedRecording":
        """Open a finished recording, to change and save it; ``close`` it in the end. Blocks. Raises PausaError."""
        from pausa.recording.editing.edited_recording import EditedRecording

        kept = self._kept_folder(entry)
        made: Recorder | None = self.__dict__.get("recorder")
        if made is not None and kept is not None:
            made.leave([kept])
        try:
            return EditedRecording(
                self.finished_recording(entry),
                work_folders=self.places.work_folders(self.library_folders()),
                ffmpeg=self.ffmpeg,
                encoder=self._choose_encoder(Encoder.X264),
                patience_s=OPENING_S,
            )
        finally:
            # Its own lock keeps the recorder away from now on.
            if made is not None and kept is not None:
                made.look_after([kept])

    def save_edited(self, edited: "EditedRecording", *, forget: bool = False) -> None:
        """Put what was changed into the file. Blocks. Raises PausaError; the file is as it was then.

        ``forget``: discard for good what the file does not show then, and the history.
        """
        self._tell_webhooks()
        edited.take_words(self._words_of(edited.recording.id))
        edited.save(
            name_file=self._name_file,
            emit=self._announcer,
            keep_days=lambda: 0 if forget else self.settings.value.keep_takes_days,
        )

    def split_off(self, edited: "EditedRecording", spans: "Spans", *, title: str) -> str:
        """Make a recording of a part of another one, and return its id. Blocks. Raises PausaError."""
        edited.take_words(self._words_of(edited.recording.id))
        return self._new_recording.of_part(edited, spans, title=title)

    def join(self, edited: "Sequence[EditedRecording]", *, title: str) -> str:
        """Make a recording of several, one after another, and return its id. Blocks. Raises PausaError."""
        for one in edited:
            one.take_words(self._words_of(one.recording.id))
        return self._new_recording.of_all(edited, title=title)

    def record_on(self, entry: "Entry", options: "RecordingOptions") -> None:
        """Let a finished recording be active again, paused at its end. Events tell the result."""
        folders = self.places.work_folders([entry.folder, *self.library_folders()])
        self.recorder.take_up(self.finished_recording(entry), options, work_folders=folders)

    def has_takes(self, entry: "Entry") -> bool:
        """Whether something is kept beside a finished file. Asks its drive."""
        return self._kept_folder(entry) is not None

    def let_go(self, edited: "EditedRecording") -> None:
        """Close a recording that was edited, and tell what is kept beside its file. Blocks."""
        from pausa.core.events import TakesKept
        from pausa.recording.workspace.kept_folder import size_of

        edited.close()
        made: Recorder | None = self.__dict__.get("recorder")
        if made is not None:
            made.look_after([edited.folder])
        size_bytes = size_of(edited.folder)
        self._announcer(
            TakesKept(
                recording_id=edited.recording.id, monotonic_ns=time.monotonic_ns(), size_bytes=size_bytes
            )
        )

    def _kept_folder(self, entry: "Entry") -> Path | None:
        from pausa.recording.workspace.kept_folder import kept_folder_in

        return kept_folder_in(self.places.work_folders([entry.folder, *self.library_folders()]), entry.id)

    def forget_takes(self, entry: "Entry") -> None:
        """Discard for good what is kept beside a finished file: what was taken back, and what can be undone. Blocks. Raises PausaError."""
        from pausa.core.events import TakesKept
        from pausa.recording.editing.edited_recording import discard_kept

        try:
            edited = self.open_for_editing(entry)
        except PausaError:
            # It may be damaged, or the file another one: all the more it can be discarded.
            folder = self._kept_folder(entry)
            if folder is None:
                raise
            discard_kept(self.finished_recording(entry), folder)
        else:
            try:
                edited.forget()
            finally:
                edited.close()
        self._announcer(TakesKept(recording_id=entry.id, monotonic_ns=time.monotonic_ns(), size_bytes=0))

    @property
    def _new_recording(self) -> "NewRecording":
        from pausa.recording.editing.new_from_parts import NewRecording

        self._tell_webhooks()
        return NewRecording(
            ffmpeg=self.ffmpeg,
            encoder=self._choose_encoder(Encoder.X264),
            name_file=self._name_file,
            emit=self._announcer,
        )

    def finished_recording(self, entry: "Entry") -> "FinishedRecording":
        """Return what the list knows of a finished recording, for the recorder."""
        from pausa.recording.editing.finished_recording import FinishedRecording

        assert entry.path is not None
        return FinishedRecording(
            id=entry.id,
            title=entry.title,
            created=entry.created,
            path=entry.path,
            width=entry.width,
            height=entry.height,
            segments=entry.segments,
            frames_repeated=entry.frames_repeated,
            frames_lost=entry.frames_lost,
            samples_missing=entry.samples_missing,
            counts_known=entry.counts_known,
            markers=entry.markers,
            crf=self.settings.value.quality.crf,
            transcript=self._words_of(entry.id),
        )

    def _words_of(self, recording_id: str) -> "Transcript | None":
        """Return what is said in a finished recording; None: that was never written, or cannot be read now."""
        try:
            return self.words.transcript(recording_id)
        except PausaError as error:
            log.warning("%s", error)
            return None

    def library_folders(self) -> list[Path]:
        """Return the folders that recordings are saved to, and those that they went to earlier."""
        from pausa.recording.options import recordings_folder

        chosen = recordings_folder(self.settings.value, self.places)
        return list(dict.fromkeys([chosen, self.places.default_folder, *self.catalogue.folders()]))

    def recover_in_background(self) -> None:
        """Try the encoder and recover, on a thread of its own. The recorder has been made."""
        thread = threading.Thread(target=self._recover_and_log, name="recovery", daemon=True)
        self._made.callback(thread.join)
        thread.start()

    def close(self) -> None:
        """Stop every recording, wait until its file is finished, and release everything. Idempotent."""
        self._made.close()

    @cached_property
    def _announcer(self) -> "Announcer":
        from pausa.core.announcer import Announcer
        from pausa.desktop.idle_sleep import IdleSleep
        from pausa.recording.stand_in_watch import StandInWatch

        announcer = Announcer()
        announcer.subscribe(self.catalogue.on_event)
        words = self.words
        announcer.subscribe(words.on_event)
        announcer.subscribe(self.word_files.on_event)
        announcer.subscribe(self._new_subtitle_tracks(announcer).on_event)
        words.tell_problems(
            lambda problem: announcer(
                Noticed(monotonic_ns=time.monotonic_ns(), code="words_failed", message=problem)
            )
        )
        # Before whoever answers a command that an event confirms.
        announcer.subscribe(self._hear_for_webhooks)
        self._made.callback(self._close_webhooks)
        self.catalogue.tell_problems(
            lambda problem: announcer(
                Noticed(monotonic_ns=time.monotonic_ns(), code="list_not_kept", message=problem)
            )
        )
        announcer.subscribe(StandInWatch(announcer).on_event)
        idle_sleep = IdleSleep()
        self._made.callback(idle_sleep.close)
        announcer.subscribe(idle_sleep.on_event)
        return announcer

    @cached_property
    def _choose_encoder(self) -> "Callable[[Encoder], VideoEncoder]":
        return _encoder_chooser(self.ffmpeg.path)

    def _name_file(self, title: str, created: datetime, folder: Path, suffix: str) -> Path:
        """Name a file by its title, or by the pattern that the settings hold when it is finished."""
        from pausa.library.file_names import file_name, free_path

        return free_path(folder, file_name(self.settings.value.name_pattern, title, created), suffix)

    def _file_of(self, recording_id: str) -> Path | None:
        """Return where the list has the file of a recording."""
        try:
            return self.catalogue.entry(recording_id).path
        except PausaError:
            return None

    def _recover_and_log(self) -> None:
        self.try_encoder()
        try:
            self.recover()
        except PausaError:
            log.exception("interrupted recordings could not be recovered")
        self.look_after_takes()

    def look_after_takes(self) -> None:
        """Look after what is kept beside finished files: what has not been checked, and whose time is over."""
        from pausa.recording.workspace.kept_folder import kept_folders

        self.recorder.look_after(kept_folders(self.places.work_folders(self.library_folders())))


def _list_devices_for_the_parent(words: Sequence[str]) -> int:
    """List the devices as the child of another Pausa: a frozen bundle has no other program to start."""
    from pausa.capture.devices import main as list_as_child

    list_as_child(words)
    return 0


def _read_microphone_for_the_parent(words: Sequence[str]) -> int:
    """Read a microphone as the child of another Pausa."""
    from pausa.capture.microphone_child import main as read_as_child

    return read_as_child(words)


def _write_words_for_the_parent(words: Sequence[str]) -> int:
    """Write words as the child of another Pausa."""
    from pausa.speech.speech_child import main as write_as_child

    return write_as_child(words)


def _encoder_chooser(ffmpeg: Path) -> "Callable[[Encoder], VideoEncoder]":
    """Return a function that tries each kind of encoder once; concurrent callers wait for the running trial."""
    from pausa.media.video_encoders import choose_encoder

    chosen: dict[Encoder, VideoEncoder] = {}
    trying = threading.Lock()

    def choose(wanted: Encoder) -> "VideoEncoder":
        with trying:
            if wanted not in chosen:
                chosen[wanted] = choose_encoder(wanted, ffmpeg, sys.platform)
            return chosen[wanted]

    return choose


def _keep_libraries_off_the_terminal() -> None:
    """Let only Pausa itself write to standard error: libjpeg complains there of each damaged frame, thirty times a second."""
    if not isinstance(sys.stderr, io.TextIOWrapper):
        return
    with contextlib.suppress(OSError, ValueError):
        number = sys.stderr.fileno()
        kept = os.dup(number)
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, number)
        os.close(nothing)
        sys.stderr = os.fdopen(kept, "w", buffering=1, encoding=sys.stderr.encoding, errors="replace")


def _replace_unprintable_characters() -> None:
    """Print a question mark, not an error, for a character that the terminal's encoding does not have."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
