"""The program with a window: sets up Qt and wires the window, the dialogs and the engine together."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import (
    QEventLoop,
    QLocale,
    QLoggingCategory,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from pausa.core.errors import PausaError
from pausa.core.events import Event, RecordingReady
from pausa.core.paths import Places, is_there
from pausa.core.sentences import filled
from pausa.core.settings import Settings
from pausa.core.settings_file import SettingsFile
from pausa.core.stop_signals import StopSignal, discard_output, stop_signals
from pausa.library.entry import Entry
from pausa.recording.automation.schedule import Schedule
from pausa.speech.model_shelf import ModelShelf
from pausa.ui.commands.actions import Actions
from pausa.ui.commands.engine_port import AutomationPort, EditingPort, EnginePort
from pausa.ui.commands.event_bridge import EventBridge
from pausa.ui.commands.input_clock import InputClock
from pausa.ui.commands.remote_access import RemoteAccess
from pausa.ui.commands.remote_port import RemoteControlPort, RemotePort, RemoteSecretsPort
from pausa.ui.commands.schedule_port import ScheduleRunPort
from pausa.ui.commands.signal_wakeup import signals_wake_qt
from pausa.ui.commands.webhooks_port import WebhooksPort
from pausa.ui.commands.words_access import WordsAccess, WordsEngine
from pausa.ui.dialogs.dialogs import Dialogs
from pausa.ui.garbage_collection import GarbageCollection
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.languages import install_language
from pausa.ui.i18n.settings_texts import not_saved_text, set_aside_text
from pausa.ui.keys.dialog_keys import DialogKeys
from pausa.ui.keys.enter_presses import EnterPresses
from pausa.ui.keys.global_hotkeys import GlobalHotkeys
from pausa.ui.keys.held_keys import HeldKeys
from pausa.ui.keys.menu_keys import MenuKeys
from pausa.ui.keys.placed_keys import PlacedKeys
from pausa.ui.keys.shortcuts import DEFAULTS, Shortcuts
from pausa.ui.recordings.recordings_panel import RecordingsPanel
from pausa.ui.single_instance import Claim, SingleInstance
from pausa.ui.widgets.background_query import BackgroundQuery
from pausa.ui.widgets.change_signal import ChangeSignal
from pausa.ui.widgets.file_browser import FileBrowser
from pausa.ui.widgets.icons import IconState, application_icon
from pausa.ui.widgets.last_folders import LastFolders
from pausa.ui.widgets.text_size import USUAL_PX, current_scale, text_scale
from pausa.ui.widgets.theme import Colours, colours_for, palette, style_sheet
from pausa.ui.window.main_window import MainWindow
from pausa.ui.window.notice_stack import Offer, Tone
from pausa.ui.window.pause_reminder import PauseReminder
from pausa.ui.words.transcript_saving import TranscriptSaving

if TYPE_CHECKING:
    from pausa.capture.devices import DeviceLister
    from pausa.capture.hub import Hub
    from pausa.library.catalogue import Catalogue
    from pausa.library.words.word_store import WordStore
    from pausa.media.ffmpeg import Ffmpeg
    from pausa.recording.recorder import Recorder
    from pausa.ui.player.player import Player

_START_UP_DELAY_MS = 400
"""Delay for start-up work that is not needed for the first paint."""


_SESSION_END_MS = 30_000
"""The longest time for which the end of a session is held up. What is not finished by then is at the next start."""


class WindowEngine(EditingPort, AutomationPort, WordsEngine, Protocol):
    """The engine that the composition root provides.

    Only ``places`` and ``settings`` are read if another Pausa is running already, so the rest may be built on demand.
    """

    @property
    def places(self) -> Places: ...
    @property
    def settings(self) -> SettingsFile: ...
    @property
    def hub(self) -> "Hub": ...
    @property
    def recorder(self) -> "Recorder": ...
    @property
    def catalogue(self) -> "Catalogue": ...
    @property
    def ffmpeg(self) -> "Ffmpeg": ...
    @property
    def remote(self) -> RemoteControlPort: ...
    @property
    def remote_secrets(self) -> RemoteSecretsPort: ...
    @property
    def models(self) -> ModelShelf: ...
    @property
    def schedule(self) -> Schedule: ...
    @property
    def schedule_run(self) -> ScheduleRunPort: ...
    @property
    def webhooks(self) -> WebhooksPort: ...
    @property
    def list_devices(self) -> "DeviceLister": ...
    @property
    def words(self) -> "WordStore": ...
    def speech_options(self, model: str, language: str, *, live: bool = False) -> object: ...
    def recover_in_background(self) -> None: ...
    def library_folders(self) -> list[Path]: ...
    def diagnostics(self) -> str: ...


def run_window(engine: WindowEngine, arguments: Sequence[str]) -> int:
    """Run until the user quits; return the exit code. A second start raises the first window and returns at once."""
    application = create_application(engine.settings.value)
    single = SingleInstance(home=engine.places.settings_file.parent)
    try:
        if single.claim(arguments) is Claim.HANDED_OVER:
            return 0
        program = WindowProgram(application, engine)
        single.arguments_received.connect(program.window.modes.come_forward)
        program.show()
        with stop_signals(program.on_stop_signal), signals_wake_qt(program):
            try:
                return application.exec()
            finally:
                program.close()
    finally:
        single.close()


def show_problem(sentence: str) -> None:
    """Show an error that keeps the window from opening."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    QMessageBox.critical(None, application.applicationName() or "Pausa", engine_text(sentence))


def create_application(settings: Settings) -> QApplication:
    """Return the QApplication with our name, style, font and language."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    # Qt Multimedia would write details of each file to the terminal.
    QLoggingCategory.setFilterRules("qt.multimedia*=false")
    application.setApplicationName("Pausa")
    application.setApplicationDisplayName("Pausa")
    application.setDesktopFileName("pausa")
    application.setStyle("Fusion")
    application.setWindowIcon(application_icon(IconState.IDLE))
    # The window can hide in the tray or behind the compact bar, so closing the last window must not quit.
    application.setQuitOnLastWindowClosed(False)
    font = QFont(application.font())
    if font.pointSizeF() > 0:  # else it has been set here before
        font.setPixelSize(round(USUAL_PX * text_scale(font)))
        application.setFont(font)
    language = install_language(application, settings.language)
    application.setLayoutDirection(QLocale(language).textDirection())
    return application


class WindowProgram(QObject):
    """Connects the window, the dialogs, the keys and the engine."""

    _settings_changed = Signal(object)
    _settings_not_saved = Signal()

    def __init__(self, application: QApplication, engine: WindowEngine) -> None:
        super().__init__()
        self._application = application
        self._engine = engine
        self._settings = engine.settings
        self._ffmpeg = engine.ffmpeg
        self._colours = self._wanted_colours()
        self._apply_theme(self._colours)
        self._garbage = GarbageCollection(self)
        self.bridge = EventBridge(self)
        self._unsubscribe = engine.recorder.subscribe(self.bridge.post)
        engine.recover_in_background()
        self.actions = Actions(self._colours, self)
        self.input_clock = InputClock(parent=self)
        self.shortcuts = Shortcuts(settings=self._settings)
        self.shortcuts.apply(self.actions.by_id)
        # What is made later sees a key first.
        MenuKeys(application, self.actions.in_dialogs, parent=self)
        HeldKeys(application, parent=self)
        PlacedKeys(application, self.shortcuts, parent=self)
        EnterPresses(application, parent=self)
        self.words = WordsAccess(engine)
        self.panel = self._made_panel()
        self.access = RemoteAccess(engine.remote, self)
        self.schedule_news = ChangeSignal(self)
        self._unlisten = engine.schedule.listen(self.schedule_news.hear)
        self.window = MainWindow(
            engine=EnginePort(
                hub=engine.hub,
                recorder=engine.recorder,
                settings=self._settings,
                places=engine.places,
                list_devices=engine.list_devices,
                ffmpeg=engine.ffmpeg,
                editing=engine,
                automation=engine,
                scripts=engine.words,
                hindrance=self._hindrance_of_words,
            ),
            access=self.access,
            schedule_run=engine.schedule_run,
            schedule_news=self.schedule_news,
            actions=self.actions,
            input_clock=self.input_clock,
            panel=self.panel,
            make_player=self._made_player,
            colours=self._colours,
        )
        self.saving = TranscriptSaving(
            parent=self.window,
            load=self.words.transcript,
            last_folders=LastFolders(self._settings, recordings=engine.library_folders),
        )
        DialogKeys(application, self.actions.in_dialogs, window=self.window, parent=self)
        self.hotkeys = GlobalHotkeys(settings=self._settings, shortcuts=self.shortcuts, parent=self)
        self.dialogs = Dialogs(
            window=self.window,
            actions=self.actions,
            settings=self._settings,
            shortcuts=self.shortcuts,
            hotkeys=self.hotkeys,
            ffmpeg=self._ffmpeg,
            default_folder=engine.places.default_folder,
            list_devices=engine.list_devices,
            try_anew=engine.hub.choose_anew,
            remote=RemotePort(engine.remote, engine.remote_secrets, lambda: engine.webhooks),
            access=self.access,
            schedule=engine.schedule,
            schedule_news=self.schedule_news,
            models=engine.models,
            colours=self._colours,
        )
        self._diagnostics = BackgroundQuery(engine.diagnostics, name="diagnostics", parent=self)
        self._test_id = ""
        self._closed = False
        self._browser = FileBrowser(self)
        self.reminder = PauseReminder(settings=self._settings, parent=self)
        self._connect()

    def show(self) -> None:
        """Show the window; other start-up work follows after ``_START_UP_DELAY_MS``."""
        window = self.window
        restored = window.window_geometry.restore()
        if not restored:
            window.resize(window.sizeHint())
        window.window_geometry.fit()
        if not restored:
            window.contents.fold.begin_with(window.width())
        if self._settings.value.compact:
            self.actions["compact"].trigger()
        else:
            window.show()
        window.contents.fold.remember_width()
        QTimer.singleShot(_START_UP_DELAY_MS, self, self._finish_start_up)

    def on_stop_signal(self, stop_signal: StopSignal) -> None:
        """Stop and save what is recording, then quit. Called while Python handles the signal."""
        if stop_signal.name == "SIGHUP":
            discard_output()
        QTimer.singleShot(0, self, self.end_without_asking)

    def end_without_asking(self) -> None:
        """Stop and save what is recording, then quit."""
        if self.window.closing.anything_left:
            self.window.closing.end_without_asking()
        else:
            self._application.quit()

    def close(self) -> None:
        """Disconnect from the engine, which the composition root closes; idempotent."""
        self._closed = True
        self._unsubscribe()
        self._diagnostics.close()
        self.bridge.close()
        self.access.close()
        self.schedule_news.close()
        self._unlisten()
        self.dialogs.end()
        self.saving.close()
        self.hotkeys.close()
        self._garbage.close()

    def _hindrance_of_words(self) -> str:
        settings = self._settings.value
        try:
            self._engine.speech_options(settings.words_model, settings.words_language, live=True)
        except PausaError as error:
            return error.sentence
        return ""

    def _made_panel(self) -> RecordingsPanel:
        panel = RecordingsPanel(
            catalogue=self._engine.catalogue,
            thumbnails_folder=self._engine.places.cache_folder / "thumbnails",
            ffmpeg=self._ffmpeg,
            stitch_again=self._engine.recorder.stitch_again,
            folders=self._engine.library_folders,
            work_folders=lambda: self._engine.places.work_folders(self._engine.library_folders()),
            last_folders=LastFolders(self._settings, recordings=self._engine.library_folders),
            said=self.words,
            colours=self._colours,
        )
        panel.set_sort(self._settings.value.sort)
        return panel

    def _made_player(self) -> "Player":
        from pausa.ui.player.player import Player  # loads Qt Multimedia, which only playing needs

        player = Player(
            colours=self._colours,
            commands=self.actions.of_recording,
            editing=self.window.editing,
            ffmpeg=lambda: self._ffmpeg,
            undo=self.actions["undo"],
            redo=self.actions["redo"],
            words=self.words,
        )
        player.set_volume(self._settings.value.volume)
        player.volume_changed.connect(lambda volume: self._settings.change(volume=volume))
        if player.words is not None:
            player.words.show(shown=self._settings.value.player_words)
            player.words.shown_changed.connect(lambda shown: self._settings.change(player_words=shown))
            player.words.failed.connect(lambda why: self.window.contents.notices.tell(why, Tone.WARNING))
            player.words.settings_asked.connect(lambda: self.dialogs.show_settings("words"))
            player.words.save_asked.connect(self.saving.save)
            player.words.copy_asked.connect(self.saving.copy)
            player.words.chapters_asked.connect(self.saving.copy_chapters)
        return player

    def _connect(self) -> None:
        self.bridge.received.connect(self._on_event)
        self._settings.listen(self._settings_changed.emit)
        self._settings.listen_for_failures(lambda _error: self._settings_not_saved.emit())
        self._settings_not_saved.connect(self._on_settings_not_saved)
        self._settings_changed.connect(self._on_settings_changed)
        self._application.styleHints().colorSchemeChanged.connect(self._on_theme_changed)
        self._application.commitDataRequest.connect(lambda _manager: self.end_session())
        self.window.ended.connect(self._application.quit)
        self.window.notifications.play_asked.connect(self.panel.play_recording)
        self.window.notifications.show_asked.connect(self.panel.show_file)
        self.shortcuts.changed.connect(self._on_keys_changed)
        self.hotkeys.trigger_actions(self.actions.by_id, self.input_clock)
        self.reminder.due.connect(lambda _recording_id, minutes: self.window.notifications.remind(minutes))
        self.saving.message.connect(lambda text: self.window.contents.notices.tell(text))
        self.panel.save_words_requested.connect(self.saving.save)
        self.panel.copy_words_requested.connect(self.saving.copy)
        self.panel.copy_chapters_requested.connect(self.saving.copy_chapters)
        self.actions["folder"].triggered.connect(self._on_folder_wanted)
        self.actions["log"].triggered.connect(self._on_log_wanted)
        self.actions["diagnostics"].triggered.connect(self._diagnostics.ask)
        self._diagnostics.answered.connect(self._on_diagnostics)
        self.panel.unlisted.connect(self._on_unlisted)
        self._application.applicationStateChanged.connect(self._on_application_state)
        self.panel.sort_changed.connect(lambda sort: self._settings.change(sort=sort))
        self.window.words_and_script.settings_asked.connect(lambda: self.dialogs.show_settings("words"))
        self.dialogs.test_wanted.connect(self._on_test_wanted)
        self.dialogs.coming.connect(self.window.begin_nothing)
        self._on_keys_changed()

    def _finish_start_up(self) -> None:
        if self._closed:
            return
        self._garbage.leave_out_what_is_there()
        self.hotkeys.start()
        self._engine.remote.follow()
        self._engine.automatic_stop.follow()
        self._engine.start_by_settings.follow()
        self._engine.schedule_run.follow()
        if not self._settings.value.welcomed:
            self.dialogs.show_welcome()
        notices = self.window.contents.notices
        if self._settings.set_aside is not None:
            notices.tell(set_aside_text(self._settings), Tone.WARNING)
        catalogue = self._engine.catalogue
        if catalogue.set_aside is not None:
            text = self.tr(
                "The list of recordings was damaged; %n recordings could be read from it. Your files are untouched, and the old list is kept in {file}.",
                "",
                catalogue.salvaged,
            )
            notices.tell(filled(text, file=str(catalogue.set_aside)), Tone.WARNING)
        if catalogue.problem is not None:
            notices.tell(engine_text(catalogue.problem), Tone.WARNING)

    def end_session(self) -> None:
        """Stop and save what is recording, and return when it is saved: after that the system may end us."""
        if not self.window.closing.anything_left:
            return
        waiting = QEventLoop()

        def look() -> None:
            if not self.window.closing.anything_left:
                waiting.quit()

        self.bridge.received.connect(look)
        QTimer.singleShot(_SESSION_END_MS, waiting, waiting.quit)
        self.window.closing.end_without_asking()
        waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.bridge.received.disconnect(look)

    def _on_event(self, event: Event) -> None:
        if self._closed:  # the event was queued before
            return
        self.window.on_event(event)
        if isinstance(event, RecordingReady) and event.recording_id == self._test_id:
            self.panel.play_recording(self._test_id)
        self.reminder.on_event(event)

    def _on_settings_changed(self, settings: Settings) -> None:
        self._on_theme_changed()
        self.window.take_settings(settings)

    def _on_folder_wanted(self) -> None:
        folder = self._engine.library_folders()[0]
        if not self._browser.show_inside(folder):
            text = self.tr("The folder “{folder}” is not there yet. The first recording will create it.")
            self.window.contents.notices.tell(filled(text, folder=str(folder)))

    def _on_log_wanted(self) -> None:
        log_file = self._engine.places.log_file
        if not is_there(log_file) or not self._browser.show(log_file):
            self.window.contents.notices.tell(self.tr("The log is empty: nothing has gone wrong yet."))

    def _on_diagnostics(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.window.contents.notices.tell(
            self.tr(
                "The diagnostics are on the clipboard. They contain no titles, file names or contents; paste them into your report."
            )
        )

    def _on_unlisted(self, entries: list[Entry]) -> None:
        text = self.tr("%n recordings in your folders are not in the list.", "", len(entries))
        offer = Offer(self.tr("Add"), lambda: self.panel.add(entries))
        self.window.contents.notices.tell(text, Tone.WARNING, offer)

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and not self._closed:
            self.panel.look_for_files()

    def _on_settings_not_saved(self) -> None:
        if not self._closed:
            self.window.contents.notices.tell(not_saved_text(self._settings), Tone.WARNING)

    def _on_keys_changed(self) -> None:
        self.panel.set_keys({name: self.shortcuts.text(name) for name in DEFAULTS})

    def _on_test_wanted(self, length_ns: int) -> None:
        self._test_id = self.window.commands.start_test(length_ns, self.tr("Test recording"))
        self.window.notifications.expect_end(self._test_id)

    # ── theme ────────────────────────────────────────────────────────────────────────────────────────

    def _wanted_colours(self) -> Colours:
        dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return colours_for(self._settings.value.theme, system_is_dark=dark)

    def _on_theme_changed(self) -> None:
        colours = self._wanted_colours()
        if colours != self._colours:
            self._colours = colours
            self._apply_theme(colours)
            self.window.set_colours(colours)
            self.dialogs.set_colours(colours)

    def _apply_theme(self, colours: Colours) -> None:
        self._application.setPalette(palette(colours))
        self._application.setStyleSheet(style_sheet(colours, scale=current_scale()))
