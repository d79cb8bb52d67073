"""The server of OBS's protocol comes and goes with the settings."""

import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from pausa.control.obs.obs_kind import ObsFaceKind
from pausa.control.remote.remote_control import RemoteControl
from pausa.core.errors import InputError
from support.obs_client import PASSWORD, ObsUnderTest, open_obs
from support.remote_engine import RemoteEngine, open_remote_engine
from support.waiting import PATIENCE_S


@pytest.fixture
def remote(tmp_path: Path) -> Iterator[RemoteEngine]:
    with open_remote_engine(tmp_path) as remote:
        remote.engine.remote_secrets.set_obs_password(PASSWORD)
        yield remote


@pytest.fixture
def control(remote: RemoteEngine) -> Iterator[RemoteControl]:
    engine = remote.engine
    control = RemoteControl(
        engine.settings, kinds=[ObsFaceKind(engine, remote.remote, engine.remote_secrets)]
    )
    control.follow()
    assert control.wait_until_settled(PATIENCE_S)
    yield control
    control.close()
    assert not threads()


def threads() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name.startswith("obs")]


def settle(control: RemoteControl, remote: RemoteEngine, **settings: object) -> str:
    """Change settings, and return where the server can be reached then."""
    remote.engine.settings.change(**settings)
    assert control.wait_until_settled(PATIENCE_S)
    return control.status("obs").address


def port_of(address: str) -> int:
    return int(address.rpartition(":")[2])


def is_open(port: int, host: str = "127.0.0.1") -> bool:
    try:
        with socket.create_connection((host, port), 5):
            return True
    except OSError:
        return False


def test_it_is_off_until_it_is_switched_on(control: RemoteControl, remote: RemoteEngine) -> None:
    assert control.status("obs").address == ""
    assert not threads()
    address = settle(control, remote, obs_on=True, obs_port=0)
    assert address.startswith("ws://127.0.0.1:")
    assert is_open(port_of(address))
    assert settle(control, remote, obs_on=False) == ""
    assert not is_open(port_of(address))
    assert not threads()


def test_it_listens_on_this_computer_only(control: RemoteControl, remote: RemoteEngine) -> None:
    port = port_of(settle(control, remote, obs_on=True, obs_port=0))
    others = {one[4][0] for one in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for other in others - {"127.0.0.1"}:
        if not str(other).startswith("127."):
            assert not is_open(port, str(other))


def test_a_port_in_use_is_told_and_another_one_taken_once_it_is_set(
    control: RemoteControl, remote: RemoteEngine
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        assert settle(control, remote, obs_on=True, obs_port=taken) == ""
        assert str(taken) in control.status("obs").problem
        assert "OBS itself" in control.status("obs").problem
    assert settle(control, remote, obs_port=0)


def test_an_address_that_is_none_of_this_computer_is_told(
    control: RemoteControl, remote: RemoteEngine
) -> None:
    assert settle(control, remote, obs_on=True, obs_port=0, remote_address="192.0.2.7") == ""
    assert "192.0.2.7" in control.status("obs").problem
    assert settle(control, remote, remote_address="127.0.0.1")


def test_another_password_counts_once_it_is_opened_anew(control: RemoteControl, remote: RemoteEngine) -> None:
    settle(control, remote, obs_on=True, obs_port=0)
    remote.engine.remote_secrets.set_obs_password("another password")
    control.open_anew()
    assert control.wait_until_settled(PATIENCE_S)
    obs = reached(control, remote)
    with obs.stranger() as client:
        assert client.identify(password="another password") == {"negotiatedRpcVersion": 1}


def reached(control: RemoteControl, remote: RemoteEngine) -> ObsUnderTest:
    """Return the server that remote control has opened."""
    face = control._faces["obs"].face
    return ObsUnderTest(remote, face)  # type: ignore[arg-type]


def test_clients_are_told_that_the_program_ends(control: RemoteControl, remote: RemoteEngine) -> None:
    settle(control, remote, obs_on=True, obs_port=0)
    obs = reached(control, remote)
    with obs.client() as client, obs.client(packed=True) as other:
        control.close()
        for one in (client, other):
            assert one.close_code() == 1001
            assert [event["eventType"] for event in one.events] == ["ExitStarted"]


def test_clients_are_not_told_so_when_it_is_only_switched_off(
    control: RemoteControl, remote: RemoteEngine
) -> None:
    settle(control, remote, obs_on=True, obs_port=0)
    with reached(control, remote).client() as client:
        settle(control, remote, obs_on=False)
        assert client.close_code() == 1001
        assert client.events == []


def test_it_ends_while_clients_wait_and_do_not_read(tmp_path: Path) -> None:
    with open_obs(tmp_path) as obs, obs.client() as client, obs.stranger():
        client.call("StartRecord")
        slow = {"requestType": "Sleep", "requestData": {"sleepMillis": 50_000}}
        client.send(8, {"requestId": "slow", "requests": [slow]})
        obs.face.close()
        obs.face.close()
        assert not threads()
        assert obs.remote.remote.active()


def test_nothing_of_it_is_loaded_while_it_is_off() -> None:
    seen = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, pausa.control.obs.obs_kind; print('websockets' in sys.modules, 'msgpack' in sys.modules, 'cv2' in sys.modules)",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert seen.stdout.split() == ["False"] * 3


def test_a_password_that_is_too_short_is_not_taken(remote: RemoteEngine) -> None:
    with pytest.raises(InputError):
        remote.engine.remote_secrets.set_obs_password("short")
