"""Events of any thread arrive on Qt's thread, in their order."""

import threading

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from pausa.core.events import Event
from pausa.ui.commands.event_bridge import EventBridge
from support.recording_events import RecordingEvents


def test_events_of_another_thread_come_on_qts_thread_in_their_order(qtbot: QtBot) -> None:
    bridge = EventBridge()
    received: list[Event] = []
    threads: set[QThread] = set()
    bridge.received.connect(received.append)
    bridge.received.connect(lambda _event: threads.add(QThread.currentThread()))
    events = RecordingEvents().starts().progresses(1, 1).progresses(2, 2).pauses(3, 3).events
    engine = threading.Thread(target=lambda: [bridge.post(event) for event in events])
    engine.start()
    engine.join()
    assert received == [], "nothing is received on the engine's thread"
    qtbot.waitUntil(lambda: len(received) == len(events))
    assert received == events
    assert threads == {QThread.currentThread()}


def test_an_event_of_qts_own_thread_does_not_overtake(qtbot: QtBot) -> None:
    bridge = EventBridge()
    received: list[Event] = []
    bridge.received.connect(received.append)
    first, second = RecordingEvents().starts().events
    engine = threading.Thread(target=bridge.post, args=(first,))
    engine.start()
    engine.join()
    bridge.post(second)
    assert received == []
    qtbot.waitUntil(lambda: received == [first, second])


def test_a_closed_bridge_drops_events(qtbot: QtBot) -> None:
    bridge = EventBridge()
    with qtbot.assertNotEmitted(bridge.received, wait=20):
        bridge.close()
        bridge.post(RecordingEvents().starts().events[0])
