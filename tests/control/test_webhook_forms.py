"""The three forms of webhooks: names, bodies and signatures, verified by what others wrote."""

import base64
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import standardwebhooks
import svix.webhooks
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from pausa.control.remote.recording_uuid import BOT_ID, uuid_of
from pausa.control.webhooks.message_signature import SigningKey
from pausa.control.webhooks.webhook_endpoint import Form, event_names
from pausa.control.webhooks.webhooks import BOTH_SIGN_S, Webhooks
from pausa.core.errors import InputError, StorageError
from pausa.core.events import Event, Noticed
from support.set_clock import SetClock
from support.told_recordings import ToldRecording
from support.waiting import PATIENCE_S
from support.webhook_receiver import Received, Receiver


def bodies(received: list[Received]) -> list[Any]:
    return [json.loads(one.body) for one in received]


def test_standard_webhooks_and_svix_verify_what_is_signed(webhooks: Webhooks, server: Receiver) -> None:
    secrets = {}
    for form in (Form.PAUSA, Form.RECALL):
        endpoint = webhooks.add(f"{server.address}/{form}", form=form)
        secrets[f"/{form}"] = webhooks.secret(endpoint.id)
    ToldRecording(webhooks).start().mark("Zürich 日本 🎬").pause().stop().finish()
    for one in server.wait_for(5 + 6):
        secret = secrets[one.path]
        assert secret.startswith("whsec_")
        assert len(base64.b64decode(secret.removeprefix("whsec_"))) == 32
        assert standardwebhooks.Webhook(secret).verify(one.body, one.headers) == json.loads(one.body)
        svix.webhooks.Webhook(secret).verify(one.body, one.headers)
        with pytest.raises(svix.webhooks.WebhookVerificationError):
            svix.webhooks.Webhook(secret).verify(one.body + b" ", one.headers)
        with pytest.raises(standardwebhooks.WebhookVerificationError):
            standardwebhooks.Webhook(secret).verify(one.body + b" ", one.headers)
        other = next(value for path, value in secrets.items() if path != one.path)
        with pytest.raises(standardwebhooks.WebhookVerificationError):
            standardwebhooks.Webhook(other).verify(one.body, one.headers)
        if one.path == "/recall":
            older = {key: value for key, value in one.headers.items() if key.startswith("svix-")}
            svix.webhooks.Webhook(secret).verify(one.body, older)


def test_a_new_secret_signs_at_once_and_the_one_before_for_a_day_too(
    tmp_path: Path, server: Receiver
) -> None:
    clock = SetClock()
    webhooks = Webhooks(tmp_path / "timed", clock=clock)
    endpoint = webhooks.add(server.address)
    before = webhooks.secret(endpoint.id)
    after = webhooks.renew_secret(endpoint.id)
    assert webhooks.secret(endpoint.id) == after != before

    def verifies(secret: str) -> bool:
        webhooks.test(endpoint.id).result(PATIENCE_S)
        received = server.received[-1]
        # The library compares with the computer's clock, which is not ours.
        made = standardwebhooks.Webhook(secret).sign(
            received.id,
            datetime.fromtimestamp(int(received.headers["webhook-timestamp"]), UTC),
            received.body.decode(),
        )
        return made in received.headers["webhook-signature"].split(" ")

    assert verifies(after)
    assert verifies(before)
    clock.pass_s(BOTH_SIGN_S + 1)
    assert verifies(after)
    assert not verifies(before)
    webhooks.close(grace_s=0)


def test_recall_is_told_of_the_bot_and_of_the_recording(webhooks: Webhooks, server: Receiver) -> None:
    webhooks.add(server.address, form=Form.RECALL)
    recording = ToldRecording(webhooks).start().pause().resume().retake().resume().stop("silence").finish()
    received = bodies(server.wait_for(13))
    assert [one["event"] for one in received] == [
        "bot.in_call_recording",
        "recording.processing",
        "bot.in_call_not_recording",
        "recording.paused",
        "bot.in_call_recording",
        "recording.processing",
        "bot.in_call_not_recording",
        "recording.paused",
        "bot.in_call_recording",
        "recording.processing",
        "bot.in_call_not_recording",
        "bot.recording_done",
        "recording.done",
    ]
    assert received[0]["data"]["bot"] == {"id": BOT_ID, "metadata": {}}
    assert set(received[0]["data"]) == {"data", "bot"}
    assert set(received[0]["data"]["data"]) == {"code", "sub_code", "updated_at"}
    assert received[1]["data"]["recording"] == {"id": uuid_of(recording.id), "metadata": {}}
    assert received[1]["data"]["data"]["code"] == "processing"
    assert received[11]["data"]["data"]["sub_code"] == "timeout_exceeded_silence_detected"


@pytest.mark.parametrize(
    ("live", "told"),
    [
        (
            lambda one: one.stop().fail(),
            ["bot.in_call_not_recording", "bot.recording_done", "recording.failed"],
        ),
        (lambda one: one.discard(), ["bot.in_call_not_recording", "recording.deleted"]),
        (
            lambda one: one.pause().discard(),
            ["bot.in_call_not_recording", "recording.paused", "recording.deleted"],
        ),
        (
            lambda one: one.pause().stop().finish(),
            ["bot.in_call_not_recording", "recording.paused", "bot.recording_done", "recording.done"],
        ),
    ],
    ids=["failed", "discarded", "discarded while paused", "stopped while paused"],
)
def test_recall_is_told_how_a_recording_ends(
    webhooks: Webhooks, server: Receiver, live: Any, told: list[str]
) -> None:
    webhooks.add(server.address, form=Form.RECALL)
    live(ToldRecording(webhooks).start())
    received = bodies(server.wait_for(2 + len(told)))
    assert [one["event"] for one in received][2:] == told


def test_realtimekit_is_told_of_each_status_signed_with_rsa(webhooks: Webhooks, server: Receiver) -> None:
    endpoint = webhooks.add(server.address, form=Form.REALTIMEKIT)
    recording = ToldRecording(webhooks).start().pause().retake().resume().mark().stop().finish()
    received = server.wait_for(6)
    assert [one["recording"]["status"] for one in bodies(received)] == [
        "INVOKED",
        "RECORDING",
        "PAUSED",
        "RECORDING",
        "UPLOADING",
        "UPLOADED",
    ]
    last = bodies(received)[-1]
    assert last["event"] == "recording.statusUpdate"
    assert (last["recording"]["fileSize"], last["recording"]["recordingDuration"]) == ("123456", 1)
    assert last["recording"]["id"] == last["recording"]["recordingId"] == uuid_of(recording.id)
    assert last["meeting"]["status"] == "ENDED"
    key = load_pem_public_key(webhooks.public_key().encode())
    assert isinstance(key, rsa.RSAPublicKey)
    for one in received:
        for name in ("rtk", "dyte"):
            signature = base64.b64decode(one.headers[f"{name}-signature"])
            key.verify(signature, one.body, padding.PKCS1v15(), hashes.SHA256())
            with pytest.raises(InvalidSignature):
                key.verify(signature, one.body + b" ", padding.PKCS1v15(), hashes.SHA256())
            assert one.headers[f"{name}-webhook-id"] == endpoint.id
        assert one.headers["rtk-uuid"] == one.headers["dyte-uuid"]
    assert len({one.headers["rtk-uuid"] for one in received}) == 6


def test_a_recording_without_an_end_of_its_own_is_errored_for_realtimekit(
    webhooks: Webhooks, server: Receiver
) -> None:
    webhooks.add(server.address, form=Form.REALTIMEKIT, events=["recording.statusUpdate", "meeting.ended"])
    ToldRecording(webhooks).start().discard()
    ToldRecording(webhooks, 2).start().fail()
    statuses = sorted(one["recording"]["status"] for one in bodies(server.wait_for(6)))
    assert statuses == ["ERRORED", "ERRORED", "INVOKED", "INVOKED", "RECORDING", "RECORDING"]


def test_a_pause_is_told_in_every_form(webhooks: Webhooks, server: Receiver) -> None:
    for form in Form:
        webhooks.add(f"{server.address}/{form}", form=form)
    ToldRecording(webhooks).start().pause()
    server.wait_for(2 + 4 + 3)
    told = {form: [one.body for one in server.received if one.path == f"/{form}"] for form in Form}
    assert all(b"paus" in bodies[-1].lower() for bodies in told.values())


def test_the_signing_key_stays_the_same_and_is_for_its_owner_alone(tmp_path: Path) -> None:
    first = Webhooks(tmp_path / "remote")
    key = first.public_key()
    first.close(grace_s=0)
    again = Webhooks(tmp_path / "remote")
    assert again.public_key() == key
    again.close(grace_s=0)
    for file in (tmp_path / "remote").iterdir():
        assert os.name == "nt" or not file.stat().st_mode & 0o077, file
    assert SigningKey.read(SigningKey.made().private_pem)


def test_names_that_a_form_does_not_have_are_refused(webhooks: Webhooks) -> None:
    for form in Form:
        for name in event_names(form):
            assert webhooks.add("http://127.0.0.1:9/", form=form, events=[name, name]).events == (name,)
        with pytest.raises(InputError, match="no event"):
            webhooks.add("http://127.0.0.1:9/", form=form, events=["recording.unheard"])


def test_a_broken_list_is_set_aside_and_another_begun(tmp_path: Path) -> None:
    file = tmp_path / "webhooks.sqlite"
    file.write_bytes(b"no database" * 100)
    told: list[Event] = []
    webhooks = Webhooks(tmp_path, announce=told.append)
    assert webhooks.endpoints() == []
    ToldRecording(webhooks).start()
    webhooks.close(grace_s=0)
    assert (tmp_path / "webhooks.sqlite.broken").exists()
    assert [one.code for one in told if isinstance(one, Noticed)] == ["webhooks_lost"] * 2


def test_a_list_that_cannot_be_kept_is_said(tmp_path: Path) -> None:
    (tmp_path / "remote").write_text("a file where a folder should be")
    webhooks = Webhooks(tmp_path / "remote")
    with pytest.raises(StorageError, match="list of webhooks"):
        webhooks.add("http://127.0.0.1:9/")
    ToldRecording(webhooks).start()
    webhooks.close(grace_s=0)
