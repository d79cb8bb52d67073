"""Pauses by the hosted recorders' interfaces, on the rig: nothing of them is in the file."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from cloudflare import Cloudflare

from support import rig
from support.served_on_rig import (
    demand_nothing_of_the_pauses,
    file_of,
    now_ms,
    pause_for,
    record_for,
    served,
)
from support.waiting import PATIENCE_S

pytestmark = [
    pytest.mark.rig,
    pytest.mark.slow,
    pytest.mark.skipif(not rig.is_set_up(), reason=rig.NOT_SET_UP),
]


def test_nothing_of_pauses_by_cloudflares_client_is_in_the_file(tmp_path: Path) -> None:
    with served(tmp_path) as program:
        own = httpx.Client(
            base_url=program.address, headers={"Authorization": f"Bearer {program.token}"}, timeout=PATIENCE_S
        )
        foreign = Cloudflare(
            base_url=f"{program.address}/client/v4", api_token=program.token, timeout=PATIENCE_S
        )
        where: dict[str, Any] = {"account_id": "a", "app_id": "b"}
        with own, foreign:
            recordings = foreign.realtime_kit.recordings
            started: Any = recordings.start_recordings("b", account_id="a", meeting_id="talk").data
            for number in range(3):
                record_for(own, started.pausa_id, number + 1)
                recordings.pause_resume_stop_recording(started.id, **where, action="pause")
                begin = now_ms()
                pause_for(begin)
                program.pauses.append((begin, now_ms()))
                recordings.pause_resume_stop_recording(started.id, **where, action="resume")
            record_for(own, started.pausa_id, 4)
            recordings.pause_resume_stop_recording(started.id, **where, action="stop")
            path = file_of(own, started.pausa_id, tmp_path)
        demand_nothing_of_the_pauses(program.judged(path))


def test_nothing_of_pauses_by_recalls_calls_is_in_the_file(tmp_path: Path) -> None:
    with served(tmp_path) as program:
        own = httpx.Client(
            base_url=program.address, headers={"Authorization": f"Bearer {program.token}"}, timeout=PATIENCE_S
        )
        recall = httpx.Client(
            base_url=f"{program.address}/api/v1/bot/local",
            headers={"Authorization": f"Token {program.token}"},
            timeout=PATIENCE_S,
        )
        with own, recall:
            bot = recall.post("/start_recording/").json()
            recording_id = bot["recordings"][-1]["pausa"]["id"]
            for number in range(3):
                record_for(own, recording_id, number + 1)
                assert recall.post("/pause_recording/").status_code == 200
                begin = now_ms()
                pause_for(begin)
                program.pauses.append((begin, now_ms()))
                assert recall.post("/resume_recording/").status_code == 200
            record_for(own, recording_id, 4)
            assert recall.post("/stop_recording/").status_code == 200
            path = file_of(own, recording_id, tmp_path)
        demand_nothing_of_the_pauses(program.judged(path))
