"""What was said is told to addresses that ask for it: as it is certain, and only the newest guess before."""

import json
import time
from typing import Any

from pausa.control.remote.recording_uuid import recording_id_of_transcript, transcript_id, uuid_of
from pausa.control.webhooks.webhook_endpoint import Form
from pausa.control.webhooks.webhooks import Webhooks
from pausa.core import events
from pausa.core.states import State
from pausa.core.words.word import ShownWord
from support.spoken import spoken
from support.told_recordings import ToldRecording
from support.waiting import PATIENCE_S
from support.webhook_receiver import Answer, Receiver

WORDS = (ShownWord("Hello", 500_000_000, 900_000_000, 0.9, 7, 0),)


def guess(recording: ToldRecording, text: str, *, at_ns: int | None = None) -> events.Event:
    return events.TranscriptPartial(
        recording_id=recording.id,
        state=State.RECORDING,
        monotonic_ns=at_ns or time.monotonic_ns(),
        utterance=7,
        words=WORDS,
        text=text,
    )


def said(recording: ToldRecording, words: tuple[ShownWord, ...] = WORDS) -> events.Event:
    return events.TranscriptFinal(
        recording_id=recording.id,
        state=State.RECORDING,
        monotonic_ns=time.monotonic_ns(),
        utterance=7,
        words=words,
        text="Hello" if words else "",
        language="en",
    )


def written(recording: ToldRecording) -> events.Event:
    return events.TranscriptReady(
        recording_id=recording.id,
        state=State.READY,
        monotonic_ns=time.monotonic_ns(),
        transcript=spoken("Hello there."),
    )


def bodies(server: Receiver, count: int) -> list[Any]:
    return [json.loads(one.body) for one in server.wait_for(count)]


def test_what_was_said_is_told_in_recalls_form(webhooks: Webhooks, server: Receiver) -> None:
    names = ["transcript.data", "transcript.partial_data", "transcript.done"]
    endpoint = webhooks.add(server.address, form=Form.RECALL, events=names)
    recording = ToldRecording(webhooks).start()
    recording.tell(guess(recording, "Hel"))
    (partial,) = bodies(server, 1)
    recording.tell(said(recording))
    recording.tell(said(recording, words=()))
    recording.stop().finish().tell(written(recording))
    (_, final, done) = bodies(server, 3)
    assert [one["event"] for one in (partial, final, done)] == [names[1], names[0], names[2]]
    data = final["data"]
    assert data["data"]["words"] == [
        {"text": "Hello", "start_timestamp": {"relative": 0.5}, "end_timestamp": {"relative": 0.9}}
    ]
    assert data["data"]["participant"]["id"] == 1
    assert data["recording"] == {"id": uuid_of(recording.id), "metadata": {}}
    assert data["transcript"]["id"] == transcript_id(recording.id) != uuid_of(recording.id)
    assert data["realtime_endpoint"]["id"] == endpoint.id
    assert recording_id_of_transcript(data["transcript"]["id"]) == recording.id
    assert done["data"]["data"]["code"] == "done"


def test_realtimekits_form_leads_to_what_was_said_if_that_is_asked_for(
    webhooks: Webhooks, server: Receiver
) -> None:
    webhooks.add(server.address, form=Form.REALTIMEKIT, events=["meeting.transcript"])
    recording = ToldRecording(webhooks).start()
    recording.tell(said(recording))
    recording.stop().finish().tell(written(recording))
    (body,) = bodies(server, 1)
    assert body["event"] == "meeting.transcript"
    assert body["meeting"]["sessionId"] == uuid_of(recording.id)
    assert (body["transcriptDownloadUrl"], body["transcriptDownloadUrlExpiry"]) == (None, None)


def test_whoever_does_not_ask_for_words_is_told_none(webhooks: Webhooks, server: Receiver) -> None:
    webhooks.add(server.address)
    recording = ToldRecording(webhooks).start()
    recording.tell(guess(recording, "Hel"))
    recording.tell(said(recording))
    recording.pause().stop().finish().tell(written(recording))
    told = bodies(server, 5)
    assert [one["type"] for one in told] == [
        "recording.started",
        "recording.paused",
        "recording.stitching",
        "recording.ready",
        "transcript.ready",
    ]
    assert "Hello" not in json.dumps(told)
    assert told[-1]["data"]["transcript"] == {"language": "en", "engine": "", "count": 2}


def test_of_guesses_only_the_newest_waits_and_it_is_sent_once(webhooks: Webhooks, server: Receiver) -> None:
    server.answer = lambda _path, _count: Answer(503)
    endpoint = webhooks.add(server.address, events=["transcript.partial", "recording.paused"])
    recording = ToldRecording(webhooks).start().pause()
    server.wait_for(1)
    now_ns = time.monotonic_ns()
    for place in range(5):
        recording.tell(guess(recording, f"guess {place}", at_ns=now_ns + place * 1_100_000_000))
        recording.tell(guess(recording, "too soon", at_ns=now_ns + place * 1_100_000_000 + 1))
    assert webhooks.wait_until_kept(PATIENCE_S)
    # The pause is to be sent again; of all that was being said only the newest waits behind it.
    assert webhooks.waiting(endpoint.id) == 2
    recording.tell(said(recording))
    assert webhooks.wait_until_kept(PATIENCE_S)
    assert webhooks.waiting(endpoint.id) == 1
