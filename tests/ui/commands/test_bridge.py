"""The bridge: events of any thread, on Qt's thread, in their order."""

import threading

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from pausa.core.events import Event
from pausa.ui.commands.bridge import Bridge
from support.recording_events import RecordingEvents


def test_events_of_another_thread_come_on_qts_thread_in_their_order(qtbot: QtBot) -> None:
    bridge = Bridge()
    heard: list[Event] = []
    threads: set[QThread] = set()
    bridge.told.connect(heard.append)
    bridge.told.connect(lambda _event: threads.add(QThread.currentThread()))
    events = RecordingEvents().starts().progresses(1, 1).progresses(2, 2).pauses(3, 3).events
    engine = threading.Thread(target=lambda: [bridge.hear(event) for event in events])
    engine.start()
    engine.join()
    assert heard == [], "nothing is told on the engine's thread"
    qtbot.waitUntil(lambda: len(heard) == len(events))
    assert heard == events
    assert threads == {QThread.currentThread()}


def test_an_event_of_qts_own_thread_does_not_overtake(qtbot: QtBot) -> None:
    bridge = Bridge()
    heard: list[Event] = []
    bridge.told.connect(heard.append)
    first, second = RecordingEvents().starts().events
    engine = threading.Thread(target=bridge.hear, args=(first,))
    engine.start()
    engine.join()
    bridge.hear(second)
    assert heard == []
    qtbot.waitUntil(lambda: heard == [first, second])


def test_closed_it_tells_nothing_any_more(qtbot: QtBot) -> None:
    bridge = Bridge()
    with qtbot.assertNotEmitted(bridge.told, wait=20):
        bridge.close()
        bridge.hear(RecordingEvents().starts().events[0])
