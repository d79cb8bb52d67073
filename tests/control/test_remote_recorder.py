"""Commands of remote faces: each is answered by what really became of it."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from pausa.control.remote.confirmed_commands import ConfirmedCommands
from pausa.control.remote.remote_recorder import Done
from pausa.control.remote.start_wish import StartWish
from pausa.core import events
from pausa.core.errors import CommandRefused, InputError, StorageError, UnknownIdError
from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.settings import StartOn, WhenActive
from pausa.core.states import Command, State
from pausa.core.time.wall_clock import local_now
from support.own_trash import use_own_trash
from support.remote_engine import RemoteEngine, answer, open_remote_engine
from support.waiting import PATIENCE_S, until


@pytest.fixture
def remote(tmp_path: Path) -> Iterator[RemoteEngine]:
    with open_remote_engine(tmp_path) as engine:
        yield engine


def test_each_command_is_answered_with_the_recording_right_after_it(remote: RemoteEngine) -> None:
    recording_id = remote.start(title="Talk")
    remote.record_more(recording_id)
    paused = remote.give(Command.PAUSE, recording_id)
    resumed = remote.give(Command.RESUME, recording_id)
    remote.record_more(recording_id)
    marked = remote.give(Command.MARK, recording_id, title="here")
    retaken = remote.give(Command.RETAKE, recording_id)
    undone = remote.give(Command.UNDO, recording_id)
    renamed = remote.give(Command.RENAME, recording_id, title="Another")
    stopped = remote.give(Command.STOP, recording_id)
    shown = [paused, resumed, marked, retaken, undone, renamed, stopped]
    assert all(one is not None for one in shown)
    assert [one.state for one in shown if one] == [
        State.PAUSED,
        State.RECORDING,
        State.RECORDING,
        State.PAUSED,
        State.PAUSED,
        State.PAUSED,
        State.STITCHING,
    ]
    assert marked is not None
    assert [one.title for one in marked.markers] == ["here"]
    assert renamed is not None
    assert renamed.title == "Another"
    remote.log.wait_for(events.RecordingReady, recording_id)
    finished = remote.remote.recording(recording_id)
    assert finished.state is State.READY
    assert (finished.start_reason, finished.stop_reason) == ("api", "api")
    assert finished.completed_at is not None
    assert finished.output_file_name == "Another.mp4"
    assert finished.file_size


def test_a_command_that_makes_no_sense_is_refused_with_the_state(remote: RemoteEngine) -> None:
    recording_id = remote.start()
    with pytest.raises(CommandRefused) as refused:
        remote.give(Command.RESUME, recording_id)
    assert (refused.value.state, refused.value.command) == ("recording", "resume")
    assert remote.give(Command.DISCARD, recording_id) is None
    with pytest.raises(UnknownIdError):
        remote.give(Command.PAUSE, recording_id)
    with pytest.raises(UnknownIdError):
        remote.give(Command.PAUSE, "none")


def test_of_many_who_pause_at_once_one_is_told_that_it_paused(remote: RemoteEngine) -> None:
    recording_id = remote.start()
    answers: list[Future[Done]] = []
    begin = threading.Barrier(8)

    def pause() -> None:
        begin.wait()
        answers.append(remote.remote.give(Command.PAUSE, recording_id))

    threads = [threading.Thread(target=pause) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    errors = [one.exception(PATIENCE_S) for one in answers]
    assert errors.count(None) == 1
    assert sum(isinstance(error, CommandRefused) for error in errors) == 7


def test_a_second_start_is_refused_or_replaces_or_runs_beside_as_it_is_wished(remote: RemoteEngine) -> None:
    first = remote.start()
    with pytest.raises(CommandRefused):
        remote.start()
    second = remote.start(when_active=WhenActive.PARALLEL)
    remote.record_more(first)
    remote.record_more(second)
    assert {one.id for one in remote.remote.active()} == {first, second}
    third = remote.start(when_active=WhenActive.REPLACE)
    remote.log.wait_for(events.RecordingReady, first)
    remote.log.wait_for(events.RecordingReady, second)
    assert remote.remote.latest().id == third
    assert remote.remote.recording(first).stop_reason == "replaced"


@pytest.mark.parametrize(("ticks", "is_recorded"), [(0, False), (1, True)])
def test_a_start_that_is_ended_at_once_is_confirmed_only_if_a_frame_came(
    ticks: int, *, is_recorded: bool
) -> None:
    commands = ConfirmedCommands()
    begun = commands.give(Command.START, "", lambda _: "one")
    started = events.RecordingStarted(
        recording_id="one", monotonic_ns=1, width=1, height=1, fps=30, sample_rate=0, is_certain=False
    )
    commands.hear(started, None)
    assert not begun.done()
    commands.hear(
        events.SegmentClosed(
            recording_id="one", monotonic_ns=2, index=1, start_ns=1, ticks=ticks, samples=0, duration_ns=0
        ),
        None,
    )
    commands.hear(
        events.RecordingStopped(
            recording_id="one", state=State.STITCHING, monotonic_ns=2, reason="replaced", recorded_ns=0
        ),
        None,
    )
    if is_recorded:
        assert begun.result(0).event is started
    else:
        with pytest.raises(CommandRefused, match="ended before its first frame"):
            begun.result(0)


def test_a_wish_that_cannot_be_met_starts_nothing(remote: RemoteEngine) -> None:
    for wish in ({"size": "large"}, {"fps": "many"}, {"max_seconds": -1.0}):
        with pytest.raises(InputError):
            remote.remote.start(StartWish(**wish))
    assert remote.remote.active() == []


def test_a_recording_may_have_a_size_of_its_own(remote: RemoteEngine) -> None:
    recording_id = remote.start(size="320x240", fps="15")
    assert (remote.remote.recording(recording_id).width, remote.remote.recording(recording_id).height) == (
        320,
        240,
    )
    remote.record_more(recording_id)
    remote.give(Command.STOP, recording_id)
    remote.log.wait_for(events.RecordingReady, recording_id)
    again = remote.start()
    assert remote.remote.recording(again).width == 160


def test_a_recording_may_be_of_sound_alone(remote: RemoteEngine) -> None:
    recording_id = remote.start(camera="none")
    remote.record_more(recording_id)
    remote.give(Command.STOP, recording_id)
    remote.log.wait_for(events.RecordingReady, recording_id)
    finished = remote.remote.recording(recording_id)
    assert (finished.width, finished.counts.frames) == (0, 0)
    assert finished.counts.samples


def test_a_recording_without_devices_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with (
        open_remote_engine(tmp_path, camera="none", microphone="none") as remote,
        pytest.raises(InputError, match="neither a camera nor a microphone"),
    ):
        answer(remote.remote.start(StartWish()))


def test_whoever_follows_gets_each_recording_as_it_was_right_after_the_event_and_before_the_answer(
    remote: RemoteEngine,
) -> None:
    told: list[tuple[str, State]] = []

    def hear(event: events.Event, snapshot: RecordingSnapshot | None) -> None:
        if not isinstance(event, events.RecordingProgressed | events.StitchProgressed) and snapshot:
            told.append((event.name, snapshot.state))

    unfollow = remote.remote.follow(hear)
    recording_id = remote.start()
    assert told[-1] == ("recording_started", State.RECORDING)
    remote.give(Command.PAUSE, recording_id)
    assert ("segment_end_given", State.RECORDING) in told
    until(lambda: told[-1] == ("recording_paused", State.PAUSED), what="the pause is told")
    remote.give(Command.DISCARD, recording_id)
    assert told[-1] == ("recording_discarded", State.DISCARDED)
    unfollow()
    remote.start()
    assert told[-1] == ("recording_discarded", State.DISCARDED)


def test_one_recording_ends_where_another_begins(remote: RemoteEngine) -> None:
    first = remote.start()
    remote.record_more(first)
    second = answer(remote.remote.start(StartWish(when_active=WhenActive.PARALLEL)))
    stopped = answer(remote.remote.give(Command.STOP, first, as_of_ns=second.at_ns))
    assert 0 <= stopped.at_ns - second.at_ns < 1000


def test_a_pause_is_answered_as_soon_as_its_moment_is_certain(remote: RemoteEngine) -> None:
    recording_id = remote.start()
    remote.record_more(recording_id)
    paused = remote.give(Command.PAUSE, recording_id)
    assert paused is not None
    assert (paused.state, Command.RESUME in paused.actions) == (State.PAUSED, True)
    given = remote.log.wait_for(events.SegmentEndGiven, recording_id)
    told = remote.log.wait_for(events.RecordingPaused, recording_id)
    assert given.monotonic_ns == told.monotonic_ns
    assert abs(told.recorded_ns / 1e9 - paused.duration_s) < 0.1
    stopped = remote.give(Command.STOP, recording_id)
    assert stopped is not None
    assert (stopped.state, stopped.stop_reason, stopped.actions) == (State.STITCHING, "api", [])
    assert stopped.stopped_at is not None


def test_pauses_are_told_while_it_is_recorded_as_they_are_in_the_file(remote: RemoteEngine) -> None:
    recording_id = remote.start()
    remote.record_more(recording_id)
    remote.give(Command.PAUSE, recording_id)
    for command in (
        Command.RESUME,
        Command.PAUSE,
        Command.RETAKE,
        Command.UNDO,
        Command.RESUME,
        Command.PAUSE,
    ):
        remote.give(command, recording_id)
        if command is Command.RESUME:
            growing = remote.remote.recording(recording_id).segments[-1].pause_before_s
            assert growing > 0
            remote.record_more(recording_id)
    remote.log.wait_for(events.RecordingPaused, recording_id, count=3)
    shown = remote.remote.recording(recording_id)
    told = [one.pause_before_s for one in shown.segments]
    assert told[-1] == pytest.approx(growing)
    assert shown.counts.samples is None
    remote.give(Command.STOP, recording_id)
    remote.log.wait_for(events.RecordingReady, recording_id)
    finished = remote.remote.recording(recording_id)
    assert told == [one.pause_before_s for one in finished.segments]
    assert [pause > 0 for pause in told] == [False, True, True]
    assert finished.counts.samples


def test_a_finished_recording_is_renamed_and_goes_to_the_trash(
    remote: RemoteEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = use_own_trash(tmp_path, monkeypatch)
    recording_id = remote.start(title="Talk")
    remote.record_more(recording_id)
    for act in (lambda: remote.remote.rename(recording_id, "x"), lambda: remote.remote.trash(recording_id)):
        with pytest.raises(CommandRefused) as refused:
            act()
        assert refused.value.state == "recording"
    remote.give(Command.STOP, recording_id)
    remote.log.wait_for(events.RecordingReady, recording_id)
    renamed = remote.remote.rename(recording_id, "Another")
    assert (renamed.title, renamed.output_file_name) == ("Another", "Another.mp4")
    assert remote.log.wait_for(events.EntryRenamed, recording_id).path == tmp_path / "Another.mp4"
    remote.remote.trash(recording_id)
    remote.log.wait_for(events.EntryRemoved, recording_id)
    assert not (tmp_path / "Another.mp4").exists()
    assert (trash / "files" / "Another.mp4").exists()
    assert list((tmp_path / ".pausa").glob(f"{recording_id}*")) == []
    with pytest.raises(UnknownIdError):
        remote.remote.trash(recording_id)
    with pytest.raises(UnknownIdError):
        remote.give(Command.PAUSE, recording_id)


def test_a_recording_that_is_taken_back_as_a_whole_is_discarded_by_stop_and_its_takes_lie_in_the_trash(
    remote: RemoteEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = use_own_trash(tmp_path, monkeypatch)
    recording_id = remote.start(title="Talk")
    remote.record_more(recording_id)
    remote.give(Command.RETAKE, recording_id)
    stopped = remote.give(Command.STOP, recording_id)
    assert stopped is not None
    assert (stopped.state, stopped.stop_reason, stopped.actions) == (State.DISCARDED, "api", [])
    assert stopped.failure is not None
    assert "The takes are in the trash" in stopped.failure
    assert remote.remote.recording(recording_id) == stopped
    assert remote.remote.recordings() == []
    assert list((tmp_path / ".pausa").glob("*")) == []
    # Put back, it is a recording that was interrupted.
    (tmp_path / ".pausa").mkdir()
    (trash / "files" / recording_id).rename(tmp_path / ".pausa" / recording_id)
    remote.engine.recover()
    assert remote.log.wait_for(events.RecordingReady, recording_id).duration_s > 0
    assert remote.remote.recording(recording_id).state is State.READY


def test_what_was_taken_back_as_a_whole_goes_for_good_where_nothing_is_to_be_kept_or_there_is_no_trash(
    remote: RemoteEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = use_own_trash(tmp_path, monkeypatch)
    trash.parent.mkdir()
    trash.write_bytes(b"a file where the trash should be")
    for days in (7, 0):
        remote.engine.settings.change(keep_takes_days=days)
        recording_id = remote.start()
        remote.give(Command.RETAKE, recording_id)
        stopped = remote.give(Command.STOP, recording_id)
        assert stopped is not None
        assert (stopped.state, "trash" in str(stopped.failure)) == (State.DISCARDED, False)
        assert not (tmp_path / ".pausa").exists()


def test_a_drive_without_a_trash_deletes_nothing(
    remote: RemoteEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = use_own_trash(tmp_path, monkeypatch)
    trash.parent.mkdir()
    trash.write_bytes(b"a file where the trash should be")
    recording_id = remote.start(title="Talk")
    remote.record_more(recording_id)
    remote.give(Command.STOP, recording_id)
    remote.log.wait_for(events.RecordingReady, recording_id)
    with pytest.raises(StorageError, match="Nothing has been deleted"):
        remote.remote.trash(recording_id)
    assert (tmp_path / "Talk.mp4").exists()
    assert remote.remote.recording(recording_id).state is State.READY


def test_a_recording_that_is_to_begin_by_itself_is_shown_as_armed_and_begun_by_hand(
    remote: RemoteEngine,
) -> None:
    done = answer(remote.remote.start(StartWish(title="Talk", start_recording_on=StartOn.VOICE)))
    armed = done.recording
    assert armed is not None
    assert (armed.id, armed.state, armed.title) == (done.recording_id, "armed", "Talk")
    assert (armed.start_reason, armed.started_at, armed.duration_s) == ("voice", None, 0)
    assert remote.remote.recording(armed.id) == armed == remote.remote.armed()
    assert remote.remote.recordings() == [armed]
    assert remote.remote.active() == []
    with pytest.raises(CommandRefused) as refused:
        remote.give(Command.PAUSE, armed.id)
    assert (refused.value.state, refused.value.command) == ("armed", "pause")
    with pytest.raises(CommandRefused) as second:
        remote.remote.start(StartWish(start_recording_on=StartOn.FACE))
    assert second.value.state == "armed"
    renamed = remote.give(Command.RENAME, armed.id, title="Another")
    assert renamed is not None
    assert renamed.title == "Another"
    begun = remote.give(Command.RESUME, armed.id)
    assert begun is not None
    assert (begun.id, begun.state, begun.title, begun.start_reason) == (
        armed.id,
        State.RECORDING,
        "Another",
        "api",
    )
    assert remote.remote.armed() is None
    remote.record_more(armed.id)
    remote.give(Command.STOP, armed.id)
    remote.log.wait_for(events.RecordingReady, armed.id)


def test_another_recording_takes_the_place_of_an_armed_one_only_if_that_is_asked_for(
    remote: RemoteEngine,
) -> None:
    armed = answer(remote.remote.start(StartWish(title="Talk", start_recording_on=StartOn.VOICE))).recording
    assert armed is not None
    with pytest.raises(CommandRefused) as refused:
        remote.start()
    assert refused.value.state == "armed"
    assert remote.remote.armed() == armed
    other = remote.start(when_active=WhenActive.REPLACE)
    assert remote.remote.armed() is None
    remote.give(Command.DISCARD, other)


def test_an_armed_one_stays_armed_beside_others_and_keeps_its_devices(remote: RemoteEngine) -> None:
    wish = StartWish(title="Talk", start_recording_on=StartOn.VOICE, size="320x240")
    armed = answer(remote.remote.start(wish)).recording
    assert armed is not None
    beside = remote.start(when_active=WhenActive.PARALLEL)
    with pytest.raises(CommandRefused) as refused:
        remote.start(when_active=WhenActive.PARALLEL, size="640x480")
    assert refused.value.state == "recording"
    with pytest.raises(CommandRefused) as refused:
        remote.give(Command.START, armed.id)
    assert (refused.value.state, refused.value.command) == ("recording", "start")
    remote.give(Command.DISCARD, beside)
    assert remote.remote.armed() == armed
    begun = remote.give(Command.START, armed.id)
    assert begun is not None
    assert (begun.title, begun.width) == ("Talk", 320)
    remote.give(Command.DISCARD, armed.id)


def test_what_the_setting_alone_has_armed_may_be_replaced(remote: RemoteEngine) -> None:
    options = StartWish().options(remote.engine.settings.value, remote.engine.places, local_now())
    armed = remote.engine.armed_start.arm(options, StartOn.VOICE, pre_roll_ns=0, automatic=True)
    assert remote.start(title="Another") != armed.recording_id
    assert remote.remote.armed() is None


def test_an_armed_recording_can_be_called_off_and_never_was(remote: RemoteEngine) -> None:
    for command in (Command.STOP, Command.DISCARD):
        recording_id = remote.start(start_recording_on=StartOn.FACE, size="320x240")
        assert remote.give(command, recording_id) is None
        assert remote.remote.armed() is None
        with pytest.raises(UnknownIdError):
            remote.remote.recording(recording_id)
    assert remote.remote.recordings() == []
    # The devices are those of the settings again.
    opened = remote.log.of(events.CameraOpened)
    remote.log.wait_until(
        lambda: remote.log.of(events.CameraOpened)[-1].width == opened[0].width, what="the own camera opens"
    )
