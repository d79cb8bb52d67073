"""The main window: one large picture, one bar, one list."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QMainWindow, QWidget

from pausa.core.edit.places import Move
from pausa.core.events import (
    Event,
    RecordingDiscarded,
    RecordingEdited,
    RecordingProgressed,
    RecordingStarting,
    RecordingStopped,
    RecordingTakenUp,
    StartDisarmed,
    TakenBackSummary,
)
from pausa.core.orientation import Orientation
from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.sentences import filled
from pausa.core.settings import Settings
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.recording.options import next_recording, recordings_folder
from pausa.ui.commands.actions import LONGER, RECORDING, Actions
from pausa.ui.commands.commands import Commands
from pausa.ui.commands.engine_port import EnginePort
from pausa.ui.commands.input_clock import InputClock
from pausa.ui.commands.remote_access import RemoteAccess
from pausa.ui.commands.schedule_port import ScheduleRunPort
from pausa.ui.devices.devices_in_use import DevicesInUse
from pausa.ui.devices.microphone_menu import MicrophoneMenu
from pausa.ui.devices.mute_display import MuteDisplay
from pausa.ui.devices.unrecorded_devices import UnrecordedDevices
from pausa.ui.i18n.times_and_sizes import duration_text
from pausa.ui.keys.moving_keys import MovingKeys
from pausa.ui.keys.text_field_guard import takes_text
from pausa.ui.picture.film_playback import FilmPlayback
from pausa.ui.picture.ghost import Ghost
from pausa.ui.picture.take_playing import TakePlaying
from pausa.ui.player.editing import Editing
from pausa.ui.player.player_page import PlayerPage
from pausa.ui.recordings.entry_texts import title_text
from pausa.ui.state.live_recordings import LiveRecordings, SteadyTime
from pausa.ui.state.phase_texts import phase_words, stand_in_words, title_words
from pausa.ui.state.reason_texts import started_words
from pausa.ui.state.view_state import Phase, ViewState, view_of
from pausa.ui.widgets.change_signal import ChangeSignal
from pausa.ui.widgets.device_watch import DeviceWatch
from pausa.ui.widgets.icons import application_icon
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours, Themed
from pausa.ui.window.also_open import AlsoOpen
from pausa.ui.window.arming import Arming
from pausa.ui.window.closing import Closing
from pausa.ui.window.compact_bar import CompactBar
from pausa.ui.window.discarding import Discarding
from pausa.ui.window.disk_estimate import DiskEstimate
from pausa.ui.window.focus_heir import FocusHeir
from pausa.ui.window.forgetting import Forgetting
from pausa.ui.window.going_back import GoingBack
from pausa.ui.window.joining import Joining
from pausa.ui.window.lead_in import LeadIn
from pausa.ui.window.main_menu import fill_menu_bar
from pausa.ui.window.notice_stack import About, Offer, Tone
from pausa.ui.window.notifications import Notifications, announce
from pausa.ui.window.remote_sign import RemoteSign
from pausa.ui.window.scheduled import Scheduled
from pausa.ui.window.taking_over import TakingOver
from pausa.ui.window.tray import Tray, icon_state_of
from pausa.ui.window.window_contents import WindowContents
from pausa.ui.window.window_geometry import WindowGeometry
from pausa.ui.window.window_modes import WindowModes
from pausa.ui.window.words_and_script import WordsAndScript

if TYPE_CHECKING:  # the player brings Qt Multimedia, which nobody needs before something is played
    from pausa.ui.player.player import Player
    from pausa.ui.recordings.recordings_panel import RecordingsPanel

_LATER_MS = 500
"""Delay before the first device scan: its child process would slow down the first paint."""

_PULSE_MS = 50
"""The level bar and the time are updated 20 times a second."""


_NATIVE = QKeySequence.SequenceFormat.NativeText


class MainWindow(QMainWindow):
    """Shows the state that events report, and passes the user's commands to the recorder. It decides nothing itself."""

    ended = Signal()
    """Nothing is being recorded or finished: the program may end."""

    def __init__(
        self,
        *,
        engine: EnginePort,
        actions: Actions,
        input_clock: InputClock,
        panel: "RecordingsPanel",
        make_player: "Callable[[], Player]",
        access: RemoteAccess,
        schedule_run: ScheduleRunPort,
        schedule_news: ChangeSignal,
        colours: Colours,
        monotonic_ns: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        super().__init__()
        self.engine = engine
        self.input_clock = input_clock
        self._view: ViewState | None = None
        self._ending = False
        self.actions_by_id = actions
        self.panel = panel
        self.live = LiveRecordings()
        self._steady = SteadyTime(monotonic_ns)
        self._build(actions, colours)
        self.player_page = PlayerPage(self.contents.main_area, make_player)
        self.editing = Editing(engine.editing, self)
        self._monotonic_ns = monotonic_ns
        self._collaborate(engine, actions, colours)
        self.remote_sign = RemoteSign(
            access=access,
            action=actions["remote"],
            tray=self.tray,
            notices=self.contents.notices,
            parent=self,
        )
        self.scheduled = Scheduled(
            run=schedule_run,
            news=schedule_news,
            until=actions["until"],
            longer={minutes: actions[name] for minutes, name in LONGER.items()},
            notices=self.contents.notices,
            parent=self,
        )
        self.notifications.longer_asked.connect(self.scheduled.prolong)
        self._pulse = QTimer(self)
        self._pulse.setInterval(_PULSE_MS)
        self._pulse.timeout.connect(self._on_pulse)
        self._connect(actions)
        self.take_settings(engine.settings.value)
        self.refresh()

    # ── construction ─────────────────────────────────────────────────────────────────────────────────

    def _build(self, actions: Actions, colours: Colours) -> None:
        hub = self.engine.hub
        self.contents = WindowContents(
            actions=actions,
            panel=self.panel,
            newest_frame=lambda: hub.newest_frame,
            command_ns=self.input_clock.at_ns,
            colours=colours,
            parent=self,
        )
        self.setCentralWidget(self.contents)
        # Otherwise the minimum width would include the list, and the window could never get narrow enough to fold it.
        layout = self.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(self.contents.least_size)
        self.compact = CompactBar(actions, colours)
        self.tray = Tray(actions, self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            heir = FocusHeir(application, window=self, heir=self.contents.bar.primary)
            heir.watch_pages(self.contents.main_area)
            self.contents.fold.folds.connect(lambda: heir.inherit_from(self.panel))
            FocusHeir(application, window=self.compact, heir=self.compact.primary)
        for action in actions:
            self.addAction(action)
        fill_menu_bar(self, actions)

    def _collaborate(self, engine: EnginePort, actions: Actions, colours: Colours) -> None:
        settings, title = engine.settings, self.contents.strip_row.title
        self.playback = FilmPlayback(lambda: engine.ffmpeg, self)
        self.going_back = GoingBack(
            live=self.live,
            film=engine.recorder.film,
            playback=self.playback,
            preview=self.contents.preview,
            parent=self,
        )
        self.lead_in = LeadIn(playback=self.playback, preview=self.contents.preview, parent=self)
        self.moving_keys = MovingKeys(
            may_move=self._may_move, holds_escape=lambda: self.lead_in.running, parent=self
        )
        self.commands = Commands(
            actions=actions,
            recorder=engine.recorder,
            live=self.live,
            options=lambda: replace(next_recording(settings.value, engine.places), title=title.title),
            before_stop=title.keep,
            countdown_s=lambda: settings.value.countdown_s,
            lead_in_s=lambda: settings.value.lead_in_s,
            place=self.going_back,
            at_ns=self.input_clock.at_ns,
            parent=self,
        )
        self.watch = DeviceWatch(engine.list_devices, self)
        self.devices = DevicesInUse(
            hub=engine.hub,
            settings=settings,
            live=self.live,
            watch=self.watch,
            camera=self.contents.bar.camera,
            microphone=self.contents.bar.microphone,
            parent=self,
        )
        self.unrecorded = UnrecordedDevices(
            live=self.live,
            camera=self.contents.bar.camera,
            microphone=self.contents.bar.microphone,
            level_bars=(self.contents.bar.level_bar, self.compact.level_bar),
            parent=self,
        )
        self.mute = MuteDisplay(
            hub=engine.hub,
            action=actions["mute"],
            chooser=self.contents.bar.microphone,
            level_bars=(self.contents.bar.level_bar, self.compact.level_bar),
            at_ns=self.input_clock.at_ns,
            parent=self,
        )
        self.ghost = Ghost(
            film_of=engine.recorder.film,
            ffmpeg=engine.ffmpeg,
            preview=self.contents.preview,
            action=actions["ghost"],
            settings=settings,
            parent=self,
        )
        self.take_playing = TakePlaying(
            film_of=engine.recorder.film,
            playback=self.playback,
            preview=self.contents.preview,
            parent=self,
        )
        self.microphone_menu = MicrophoneMenu(
            hub=engine.hub, settings=settings, mute=actions["mute"], parent=self
        )
        self.contents.bar.microphone.fill_below(self.microphone_menu.fill)
        self.disk_estimate = DiskEstimate(
            recordings_folder(settings.value, engine.places), settings.value, self
        )
        self.taking_over = TakingOver(window=self, take_over=engine.recorder.stitch_again)
        self.notifications = Notifications(
            window=self,
            notices=self.contents.notices,
            tray=self.tray,
            stitch_again=engine.recorder.stitch_again,
            take_over=self.taking_over.ask,
            undo=actions["undo"],
            parent=self,
        )
        self.arming = Arming(
            automation=engine.automation,
            preview=self.contents.preview,
            notices=self.contents.notices,
            again=actions["arm"],
            parent=self,
        )
        self.also_open = AlsoOpen(
            live=self.live,
            button=self.contents.strip_row.also_open,
            notices=self.contents.notices,
            parent=self,
        )
        self.closing = Closing(
            window=self,
            live=self.live,
            stop_all=self.commands.stop_all,
            has_tray=lambda: self.tray.available,
            waits_for=lambda: self.arming.waits_for,
        )
        self.discarding = Discarding(window=self, live=self.live, discard=self.commands.discard)
        self.forgetting = Forgetting(
            window=self, live=self.live, forget=self.commands.forget, forget_kept=self.editing.forget
        )
        self.modes = WindowModes(
            window=self,
            compact=self.compact,
            tray=self.tray,
            player_page=self.player_page,
            input_clock=self.input_clock,
        )
        self.window_geometry = WindowGeometry(self, self.contents, settings)
        self.words_and_script = WordsAndScript(
            engine=engine,
            actions=actions,
            stage=self.contents.stage,
            live=self.live,
            going_back=self.going_back,
            notices=self.contents.notices,
            may_move=self._may_move,
            show_places=self._show_places,
            colours=colours,
            monotonic_ns=self._monotonic_ns,
            parent=self,
        )

    def _connect(self, actions: Actions) -> None:
        contents, countdown = self.contents, self.contents.countdown
        self.devices.camera_told.connect(contents.preview.show_message)
        self.devices.stand_in_told.connect(contents.preview.show_stand_in)
        self.devices.stand_in_told.connect(self._on_stand_in_told)
        self.unrecorded.picture_told.connect(contents.preview.show_unrecorded)
        self.unrecorded.found.connect(self._on_unrecorded_found)
        self.unrecorded.missed.connect(self.notifications.warn_of_device)
        self.unrecorded.over.connect(self.notifications.end_warning_of_device)
        for show_muted in (contents.bar.show_muted, contents.preview.show_muted, self.tray.show_muted):
            self.mute.changed.connect(show_muted)
        self.disk_estimate.changed.connect(contents.bar.show_disk_time)
        self.commands.countdown_asked.connect(self._on_countdown_asked)
        self.commands.skip_asked.connect(countdown.skip)
        self.commands.stop_posted.connect(self.refresh)
        self.commands.edit_posted.connect(self.refresh)
        self.panel.can_undo_changed.connect(self.refresh)
        self.commands.cancel_asked.connect(countdown.cancel)
        self.commands.begin_asked.connect(lambda: self.arming.begin(self.input_clock.at_ns()))
        self.commands.call_off_asked.connect(self.arming.call_off)
        self.notifications.go_on_asked.connect(self._on_go_on)
        self.arming.changed.connect(lambda: self.commands.set_armed(armed=self.arming.armed))
        self.commands.stop_posted.connect(self.lead_in.cancel)
        self.commands.lead_in_asked.connect(self._on_lead_in_asked)
        self.commands.skip_lead_in_asked.connect(lambda: self.lead_in.skip(self.input_clock.at_ns()))
        self.lead_in.changed.connect(self._on_lead_in_changed)
        self.lead_in.over.connect(self._on_lead_in_over)
        self.going_back.changed.connect(self.refresh)
        self.going_back.spoken.connect(lambda words: announce(self, words))
        self.moving_keys.moved.connect(self._on_moved)
        self.moving_keys.escaped.connect(self._leave_lead_in)
        contents.strip_row.sought.connect(self._on_place_sought)
        actions["listen"].triggered.connect(self._on_listen)
        self.panel.play_requested.connect(self._on_other_played)
        countdown.ended.connect(self._on_countdown_ended)
        countdown.cancelled.connect(self._on_countdown_over)
        self.also_open.chosen.connect(self._on_other_chosen)
        contents.strip_row.narrow_changed.connect(lambda narrow: self.also_open.set_brief(brief=narrow))
        self.closing.may_end.connect(self.end)
        self.closing.hide_asked.connect(self.modes.step_back)
        self.modes.changed.connect(self._run_pulse)
        self.panel.message.connect(lambda text: contents.notices.tell(text))
        self.panel.play_requested.connect(self.player_page.play)
        self.panel.place_requested.connect(self._on_other_played)
        self.panel.place_requested.connect(self.player_page.play_at)
        self.panel.deleted.connect(self.player_page.release)
        self.panel.deleted.connect(lambda entry: self.notifications.forget(entry.id))
        self.panel.renamed.connect(self.player_page.show_renamed)
        self.player_page.mark_renamed.connect(self.panel.rename_mark)
        self.player_page.edit_changed.connect(self.refresh)
        self.player_page.spoken.connect(lambda words: announce(self, words))
        self.editing.failed.connect(lambda why: contents.notices.tell(why, Tone.WARNING))
        self.editing.told.connect(lambda text: contents.notices.tell(text))
        self.editing.left_unsaved.connect(self._on_left_unsaved)
        self.editing.settled.connect(lambda one, saved: self.panel.show_unsaved(one, is_unsaved=not saved))
        self.editing.joining.connect(Joining(self).show_progress)
        self.editing.made.connect(self.panel.show_new)
        self.panel.join_requested.connect(self.editing.join)
        self.panel.record_on_requested.connect(self._on_record_on)
        self.player_page.record_on_asked.connect(self._on_record_on)
        self.panel.forget_requested.connect(self.forgetting.ask_about)
        self.player_page.forget_asked.connect(lambda entry: self.forgetting.ask_about(entry, False))
        taken_back = contents.strip_row.taken_back
        taken_back.play_asked.connect(self._on_take_wanted)
        taken_back.stop_asked.connect(self.take_playing.stop)
        taken_back.put_back_asked.connect(lambda taken: self.commands.put_back(taken.span))
        self.take_playing.changed.connect(taken_back.show_played)
        self.playback.failed.connect(
            lambda why: contents.notices.tell(why, Tone.WARNING, about=About(topic="film"))
        )
        self.words_and_script.least_size_changed.connect(self.window_geometry.fit)
        contents.main_area.currentChanged.connect(
            lambda: self.words_and_script.leave_keys(to_player=self.player_page.shown)
        )
        title = contents.strip_row.title
        title.renamed.connect(self._on_renamed)
        title.left.connect(contents.bar.primary.setFocus)
        for name in RECORDING:
            # Otherwise the next Space would be typed.
            actions[name].triggered.connect(title.leave)
        actions["compact"].triggered.connect(self.modes.toggle_compact)
        actions["fullscreen"].triggered.connect(self.modes.toggle_full_screen)
        actions["mirror"].triggered.connect(lambda on: self.engine.settings.change(mirror_preview=on))
        actions["show"].triggered.connect(self.modes.come_forward)
        actions["quit"].triggered.connect(self._on_quit)
        actions["search"].triggered.connect(self._on_search)
        actions["play"].triggered.connect(self.panel.play_selected)
        actions["rename"].triggered.connect(self.panel.rename_selected)
        actions["trash"].triggered.connect(self.panel.trash_selected)
        actions["discard"].triggered.connect(self._on_discard)
        actions["forget"].triggered.connect(self._on_forget)
        actions["undo"].triggered.connect(self._on_undo)
        actions["redo"].triggered.connect(self._on_redo)

    # ── events and settings ──────────────────────────────────────────────────────────────────────────

    def on_event(self, event: Event) -> None:
        """Handle a core event, on Qt's thread: the only way in which the engine answers."""
        self.live.hear(event)
        self.commands.on_event(event)
        self.arming.on_event(event)
        self._leave_places(event)
        if isinstance(event, RecordingStarting | RecordingTakenUp):
            self._make_way(by_hand=not (isinstance(event, RecordingStarting) and started_words(event.reason)))
        self.devices.on_event(event)
        self.mute.on_event(event)
        self._mirror()
        self.words_and_script.on_event(event)
        if not self.words_and_script.takes(event):
            self.notifications.on_event(event)
        self.unrecorded.update(self.engine.settings.value)
        self.panel.on_event(event)
        self.player_page.on_event(event)
        if isinstance(event, RecordingStopped) and event.recording_id and not self.player_page.shown:
            self.panel.show_new(event.recording_id)
        if isinstance(event, RecordingProgressed):
            self.disk_estimate.take_progress(event)
        if isinstance(event, RecordingDiscarded) and event.message:
            self.contents.strip_row.title.keep_for_next()
        if isinstance(event, StartDisarmed) and event.reason != "begun":
            self.contents.strip_row.title.keep_if_typed()
        self.refresh()
        self.discarding.refresh()
        self.forgetting.refresh()
        self.closing.on_event(event)

    def take_settings(self, settings: Settings) -> None:
        self.actions_by_id["mirror"].setChecked(settings.mirror_preview)
        self.devices.take_settings(settings)
        self.unrecorded.update(settings)
        self.mute.take_settings(settings)
        self.ghost.take_settings(settings)
        self.words_and_script.take_settings(settings)
        self.disk_estimate.take_settings(recordings_folder(settings, self.engine.places), settings)
        self._mirror()
        self.contents.preview.set_orientation(Orientation(settings.rotation, settings.flip))
        self.refresh()

    def _mirror(self) -> None:
        # Mirroring is for people who see themselves; the test picture's digits must stay readable.
        wanted = self.engine.settings.value.mirror_preview
        self.contents.preview.set_mirrored(wanted and not self.devices.shows_test_picture)

    def _on_stand_in_told(self) -> None:
        self._mirror()
        self.compact.level_bar.show_stand_in(stand_in_words(self.devices.stand_ins))
        if self._view is not None:
            self.update_view(self._view)

    def set_colours(self, colours: Colours) -> None:
        parts: tuple[Themed, ...] = (
            self.actions_by_id,
            self.contents,
            self.compact,
            self.player_page,
            self.words_and_script,
        )
        for themed in parts:
            themed.set_colours(colours)
        if self._view is not None:
            self.update_view(self._view)

    @property
    def phase(self) -> Phase:
        return self._view.phase if self._view is not None else Phase.IDLE

    # ── display ──────────────────────────────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        """Update everything from the recordings; cheap if nothing has changed."""
        said = self.also_open.words
        self.also_open.refresh()
        current = self.live.current
        view = view_of(
            current.state if current else None,
            segments=len(current.segments_ns) if current else 0,
            counting_down=self.contents.countdown.running,
            armed=self.arming.armed,
            when_active=self.engine.settings.value.when_active,
            stopping=self.commands.stopping,
            taken_back=bool(current and current.taken_back),
            place_ns=self.going_back.place_ns,
            leading_in=self.lead_in.running,
            listening=self.going_back.listening,
            undo=self.commands.undo_kind,
            redo=self.commands.redo_kind,
            deleted=self.panel.can_undo,
        )
        if (edit := self.player_page.edit) is not None:
            view = replace(view, undo=edit.undo_kind, redo=edit.redo_kind, undo_deletes=False)
        if self._view is not None and _is_moved(self._view, view):
            # Many times a second, while a key is held: no other widget shows the place.
            self._view = view
        if view != self._view or said != self.also_open.words:
            before, self._view = self._view, view
            self.update_view(view)
            if before is not None and before.phase is not view.phase:
                announce(self, f"{self._phase_words(view.phase)} {self.arming.words}".strip())
        self.words_and_script.update_view(view)
        self.take_playing.follow(current)
        self.ghost.follow(current, place_ns=view.place_ns)
        self._show_figures(view)
        self._run_pulse()

    def update_view(self, view: ViewState) -> None:
        """Set every widget for this state."""
        words = self._phase_words(view.phase)
        self.actions_by_id.update_view(view)
        self.contents.update_view(view)
        self.compact.update_view(
            view, words, more=self.arming.words or self.also_open.words, others=len(self.live.others)
        )
        self.tray.update_view(view.phase, words)
        self.setWindowTitle(title_words(view.phase))
        self.setWindowIcon(application_icon(icon_state_of(view.phase)))

    def _phase_words(self, phase: Phase) -> str:
        return phase_words(phase, without=self._without, stand_ins=self.devices.stand_ins)

    @property
    def _without(self) -> frozenset[str]:
        """The kinds of device that the shown recording does not record."""
        return self.live.current.without if self.live.current is not None else frozenset()

    def _show_figures(self, view: ViewState) -> None:
        current = self.live.current
        recorded_ns = self._steady.shown_ns(current)
        self.contents.preview.pill.show_phase(
            view.phase,
            finished=current.stitched if current else 0.0,
            without=self._without,
            stand_ins=self.devices.stand_ins,
            place=duration_text(view.place_ns) if view.place_ns is not None else "",
        )
        if view.place_ns is not None:
            recorded_ns = view.place_ns
        self.contents.strip_row.show_recording(current, view, recorded_ns)
        self._show_title(current if current is not None and current.state.active else None)
        self.contents.bar.time.show_ns(recorded_ns)
        self.compact.time.show_ns(recorded_ns)

    def _show_title(self, current: RecordingSnapshot | None) -> None:
        title = self.contents.strip_row.title
        if current is None and self.arming.coming is not None:
            title.show_coming(*self.arming.coming)
        else:
            title.show_recording(current)

    def _run_pulse(self) -> None:
        seen = self.modes.seen
        if seen != self._pulse.isActive():
            if seen:
                self._pulse.start()
            else:
                self._pulse.stop()

    def _on_pulse(self) -> None:
        hub = self.engine.hub
        level = hub.level() if hub.microphone_format is not None else None
        self.contents.bar.level_bar.show_level(level)
        self.compact.level_bar.show_level(level)
        if level is not None:
            self.notifications.hear(level.peak_dbfs)
        if self._view is not None and self._view.phase is Phase.RECORDING:
            self._show_figures(self._view)

    # ── commands ─────────────────────────────────────────────────────────────────────────────────────

    def _on_countdown_asked(self) -> None:
        self.modes.come_forward()
        self.player_page.close()
        self.contents.show_picture()
        self.contents.countdown.begin(self.engine.settings.value.countdown_s)
        self._on_countdown_over()

    def _on_countdown_ended(self, at_ns: int) -> None:
        self._on_countdown_over()
        self.commands.start(at_ns)

    def _on_countdown_over(self) -> None:
        self.commands.set_counting_down(running=self.contents.countdown.running)
        self.refresh()

    # ── places in the recording ──────────────────────────────────────────────────────────────────────

    def _may_move(self) -> bool:
        view = self._view
        return view is not None and view.can_listen and self.isVisible() and not self.player_page.shown

    def _show_places(self) -> None:
        """Show the picture, where places are seen, in place of the player or the folded list."""
        self.player_page.close()
        self.contents.show_picture()

    def _on_moved(self, move: Move) -> None:
        self.contents.show_picture()
        self.going_back.move(move)

    def _on_place_sought(self, recorded_ns: int) -> None:
        self._show_places()
        self.going_back.move_to(recorded_ns)

    def _on_listen(self) -> None:
        self._show_places()
        self.going_back.listen()

    def _on_other_played(self) -> None:
        self._leave_lead_in()
        self.going_back.leave()

    def _on_lead_in_asked(self) -> None:
        at_ns = self.input_clock.at_ns()
        if QApplication.activeModalWidget() is not None:
            # Behind a question nobody sees how long it still takes.
            self.commands.resume(at_ns)
            return
        if isinstance(QApplication.activeWindow(), QDialog):
            self.modes.come_forward()  # so that Escape is ours
        self._show_places()
        film = self.going_back.film()
        at_ns = self.going_back.quiet_ns(at_ns)
        seconds = self.engine.settings.value.lead_in_s
        self.lead_in.key = self.actions_by_id["pause"].shortcut().toString(_NATIVE)
        if film is None or not self.lead_in.begin(film, self.going_back.place_ns, seconds):
            self.commands.resume(at_ns)
            return
        self.engine.recorder.expect_resume(soon=True)

    def _on_lead_in_changed(self) -> None:
        self.commands.set_leading_in(running=self.lead_in.running)
        self.refresh()

    def _on_lead_in_over(self, at_ns: int) -> None:
        self._on_lead_in_changed()
        self.commands.resume(at_ns)

    def _leave_lead_in(self) -> None:
        """Stay paused, at the same place."""
        if self.lead_in.running:
            self.lead_in.cancel()
            self.going_back.show_again()
            self.engine.recorder.expect_resume(soon=False)

    def _leave_places(self, event: Event) -> None:
        """End the lead-in and return to the end where the recording was edited, or is not paused any more."""
        current = self.live.current
        paused = current is not None and current.state is State.PAUSED
        self.going_back.on_event(event)
        if not paused or isinstance(event, RecordingEdited):
            self._leave_lead_in()

    # ── more commands ────────────────────────────────────────────────────────────────────────────────

    def _on_unrecorded_found(self, kind: str, text: str) -> None:
        self.notifications.warn_of_device(
            kind, text, Offer(self.tr("Begin a new recording"), self.commands.begin_anew)
        )

    def _on_go_on(self, recording_id: str) -> None:
        self.engine.automation.automatic_stop.go_on(recording_id)

    def _on_other_chosen(self, recording_id: str) -> None:
        """Show another of the active recordings; all commands are for that one from now on."""
        self.contents.strip_row.title.keep()
        self._leave_lead_in()
        self.going_back.leave()
        self.take_playing.stop()
        self.live.choose(recording_id)
        self.commands.expect_nothing()
        self._show_places()
        self.unrecorded.update(self.engine.settings.value)
        self.refresh()

    def _on_discard(self) -> None:
        self.modes.come_forward()
        self.discarding.ask()

    def _on_forget(self) -> None:
        self.modes.come_forward()
        self.forgetting.ask()

    def _on_take_wanted(self, taken: TakenBackSummary) -> None:
        if self.live.current is not None:
            self._leave_lead_in()
            self.going_back.leave()
            self._show_places()
            self.take_playing.play(self.live.current.id, taken)

    def _on_undo(self) -> None:
        """Undo what is edited in the player while that is shown, else the newest change of the recording or the newest deletion."""
        if (edit := self.player_page.edit) is not None:
            edit.undo()
        elif not self.commands.undo():
            self.panel.undo()

    def _on_redo(self) -> None:
        if (edit := self.player_page.edit) is not None:
            edit.redo()
        else:
            self.commands.redo()

    def _on_record_on(self, entry: Entry) -> None:
        self.editing.leave_to_record_on(entry)
        self.player_page.release(entry)
        settings, places = self.engine.settings.value, self.engine.places
        self.editing.record_on(entry, next_recording(settings, places))

    def _on_left_unsaved(self, entry: Entry) -> None:
        text = self.tr(
            "What you changed in “{title}” is kept, but not in its file yet. Play it again to go on."
        )
        self.contents.notices.tell(filled(text, title=title_text(entry)))

    def _make_way(self, *, by_hand: bool) -> None:
        """Show what is recorded, and let the keys command it: nobody types, searches or plays any more.

        Unless the recording was begun ``by_hand``, somebody who types goes on typing: the next letters must not become
        commands.
        """
        focus = self.focusWidget()
        typed_into = focus if focus is not None and takes_text(focus) else None
        if not by_hand and self._would_lose(typed_into):
            return
        self.player_page.close()
        self.contents.show_picture()
        # A title that is being typed into the list is left alone.
        if by_hand and typed_into is not None and not self.panel.is_renaming:
            self.contents.bar.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _would_lose(self, typed_into: QWidget | None) -> bool:
        """Whether what is being typed would go with the player or the folded list: in one of its fields or dialogs."""
        if QApplication.activeModalWidget() is not None:
            return self.player_page.shown
        return typed_into is not None and self.contents.main_area.isAncestorOf(typed_into)

    def _on_renamed(self, recording_id: str, title: str) -> None:
        if not self.arming.rename(recording_id, title):
            self.commands.rename(recording_id, title)

    def _on_search(self) -> None:
        self.contents.fold.unfold()
        self.panel.focus_search()

    # ── showing and closing ──────────────────────────────────────────────────────────────────────────

    def sizeHint(self) -> QSize:
        """Return the size at which a 16:9 picture exactly fills its area."""
        return QSize(scaled(1240), scaled(696))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to timestamp clicks, and scan for devices."""
        super().showEvent(event)
        self.window_geometry.follow_screen()
        self.input_clock.watch(self.windowHandle())
        self.moving_keys.watch(self.windowHandle())
        self.words_and_script.watch(self.windowHandle())
        self._run_pulse()
        QTimer.singleShot(0, self, self.disk_estimate.look)
        QTimer.singleShot(_LATER_MS, self, self.watch.look)

    def event(self, event: QEvent) -> bool:
        """Keep a recording from beginning behind a question."""
        if event.type() is QEvent.Type.WindowBlocked:
            self.begin_nothing()
        return super().event(event)

    def begin_nothing(self) -> None:
        """Give up what would begin to record by itself in a moment: a dialog stands before it, so nobody would see that."""
        self._leave_lead_in()
        self.contents.countdown.cancel()

    def changeEvent(self, event: QEvent) -> None:
        """Decode and paint nothing while minimised."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self.contents.preview.set_minimised(self.isMinimized())
            self._run_pulse()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the list in a narrow window."""
        super().resizeEvent(event)
        self.contents.fold.take_width(event.size().width())
        self.window_geometry.take_least_size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape, which nobody else wants, end the countdown, leave the player, return to the end, close the notices or leave full screen."""
        """Let Escape, which nobody else wants, end the countdown, stop a take, leave the player, close the notices or leave full screen."""
        if event.key() != Qt.Key.Key_Escape or event.modifiers():
            super().keyPressEvent(event)
        elif self.contents.countdown.running:
            self.contents.countdown.cancel()
        elif self.take_playing.span is not None:
            self.take_playing.stop()
        elif self.player_page.shown:
            self.player_page.close()
        elif self.going_back.place_ns is not None or self.going_back.listening:
            self.going_back.leave()
        elif self.contents.notices.texts:
            self.contents.notices.close_all()
        elif self.isFullScreen():
            self.showNormal()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Refuse to close while something records or finishes."""
        event.setAccepted(self._ending or self._end_unless_busy())

    def _on_quit(self) -> None:
        if self.live.current is not None or self.arming.armed:
            self.modes.come_forward()
        self._end_unless_busy()

    def _end_unless_busy(self) -> bool:
        """End if nothing would be lost; otherwise return False, with the question or the progress dialog open."""
        if not self.closing.may_close_now():
            return False
        self.end()
        return True

    def end(self) -> None:
        """Stop timers and workers, and hide. Idempotent. A recording goes on until the recorder is closed."""
        if self._ending:
            return
        self._ending = True
        self.window_geometry.save(
            with_splitter=not self.contents.fold.folded, compact=self.compact.isVisible()
        )
        self._pulse.stop()
        self.contents.countdown.cancel()
        self.player_page.end()
        self.lead_in.cancel()
        self.playback.close()
        self.words_and_script.close()
        self.contents.preview.close_feed()
        self.watch.close()
        self.ghost.close()
        self.disk_estimate.close()
        self.panel.close_workers()
        self.editing.close()
        self.tray.hide()
        self.compact.hide()
        self.hide()
        self.ended.emit()


def _is_moved(before: ViewState, now: ViewState) -> bool:
    """Whether two states differ in the place alone."""
    both = before.place_ns is not None and now.place_ns is not None
    return both and replace(before, place_ns=None) == replace(now, place_ns=None)
