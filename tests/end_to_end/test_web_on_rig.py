"""Pauses by Pausa's own interface, /v1, on the rig: nothing of them is in the file, and each command is confirmed at once."""

from pathlib import Path

import httpx
import pytest

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


def test_nothing_of_pauses_by_our_own_interface_is_in_the_file(tmp_path: Path) -> None:
    with served(tmp_path) as program:
        client = httpx.Client(
            base_url=program.address,
            headers={"Authorization": f"Bearer {program.token}"},
            timeout=PATIENCE_S,
        )
        with client:
            recording_id = client.post("/v1/recordings", json={"title": "Talk"}).json()["id"]
            place = f"/v1/recordings/{recording_id}"
            for number in range(3):
                record_for(client, recording_id, number + 1)
                assert client.put(place, json={"action": "pause"}).json()["state"] == "paused"
                begin = now_ms()
                pause_for(begin)
                program.pauses.append((begin, now_ms()))
                assert client.put(place, json={"action": "resume"}).json()["state"] == "recording"
            record_for(client, recording_id, 4)
            assert client.put(place, json={"action": "stop"}).status_code == 200
            path = file_of(client, recording_id, tmp_path)
        demand_nothing_of_the_pauses(program.judged(path))
