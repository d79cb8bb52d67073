"""One running Pausa for each user, tested with real processes."""

import os
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from pausa.ui import single_instance
from pausa.ui.single_instance import Claim, SingleInstance

pytestmark = pytest.mark.usefixtures("qapp")

in_the_runtime_folder = pytest.mark.skipif(
    sys.platform != "linux", reason="looks into the folder that Linux has for this"
)

OTHER_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from pausa.ui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(home=Path(sys.argv[1]))
print(instance.claim(sys.argv[2:]).name, flush=True)
if "stay" in sys.argv:
    sys.exit(application.exec())
"""


@pytest.fixture
def runtime_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Short, because a socket's path must be."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def first(runtime_folder: Path, tmp_path: Path) -> Iterator[SingleInstance]:
    assert runtime_folder.is_dir()
    instance = SingleInstance(home=tmp_path)
    assert instance.claim([]) is Claim.FIRST
    yield instance
    instance.close()


def _start(home: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", OTHER_START, str(home), *arguments],
        stdout=subprocess.PIPE,
        text=True,
        cwd=home,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(sys.path),
            "XDG_ACTIVATION_TOKEN": "token of the click",
        },
    )


def test_a_second_start_sends_its_arguments_and_ends(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    with qtbot.waitSignal(first.arguments_received) as received:
        second = _start(tmp_path, "--record", "Fourier “4”.mp4", "")
    assert received.args == [["--record", "Fourier “4”.mp4", ""], str(tmp_path)]
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token of the click"
    assert second.communicate(timeout=60)[0] == "HANDED_OVER\n"


@in_the_runtime_folder
def test_a_crashed_first_does_not_block_the_next(runtime_folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    crashed = _start(tmp_path, "stay")
    assert crashed.stdout is not None
    assert crashed.stdout.readline() == "FIRST\n"
    crashed.send_signal(signal.SIGKILL)
    crashed.communicate(timeout=60)
    assert any(runtime_folder.iterdir()), "the crash has left its files"
    instance = SingleInstance(home=tmp_path)
    assert instance.claim([]) is Claim.FIRST
    with qtbot.waitSignal(instance.arguments_received):
        second = _start(tmp_path)
    assert second.communicate(timeout=60)[0] == "HANDED_OVER\n"
    instance.close()


@pytest.mark.usefixtures("first")
def test_a_first_that_hangs_is_noticed(tmp_path: Path) -> None:
    # Nobody runs the first one's event loop here.
    second = _start(tmp_path)
    assert second.communicate(timeout=60)[0] == "NO_ANSWER\n"


@pytest.mark.usefixtures("first")
def test_another_home_has_an_instance_of_its_own(tmp_path: Path) -> None:
    other_home = tmp_path / "portable"
    other_home.mkdir()
    assert _start(other_home).communicate(timeout=60)[0] == "FIRST\n"


@pytest.mark.skipif(os.name == "nt", reason="names there are text")
@pytest.mark.usefixtures("runtime_folder", "qtbot")
def test_a_home_whose_name_is_not_text_has_one_too(tmp_path: Path) -> None:
    home = tmp_path / os.fsdecode(b"caf\xe9")
    home.mkdir()
    instance = SingleInstance(home=home)
    assert instance.claim([]) is Claim.FIRST
    instance.close()


def test_after_closing_another_process_becomes_the_first(first: SingleInstance, tmp_path: Path) -> None:
    first.close()
    first.close()
    assert _start(tmp_path).communicate(timeout=60)[0] == "FIRST\n"


@in_the_runtime_folder
@pytest.mark.usefixtures("first")
def test_only_the_owner_can_reach_it(runtime_folder: Path) -> None:
    modes = {path.suffix: stat.S_IMODE(path.stat().st_mode) for path in runtime_folder.iterdir()}
    assert modes[".sock"] & 0o077 == 0
    assert modes[".lock"] & 0o077 == 0


@pytest.mark.parametrize(
    "nonsense", [b"\n", b"no json\n", b"[]\n", b'{"arguments": 3, "folder": ""}\n', b"{}\n"]
)
def test_nonsense_on_the_socket_is_ignored(
    first: SingleInstance, runtime_folder: Path, tmp_path: Path, qtbot: QtBot, nonsense: bytes
) -> None:
    address = next(runtime_folder.glob("*.sock"))
    socket = QLocalSocket()
    socket.connectToServer(str(address))
    with (
        qtbot.waitSignal(socket.disconnected),
        qtbot.assertNotEmitted(first.arguments_received),
    ):
        socket.write(nonsense)
    with qtbot.waitSignal(first.arguments_received) as received:
        second = _start(tmp_path, "after")
    assert received.args is not None
    assert received.args[0] == ["after"]
    second.communicate(timeout=60)


def test_where_nothing_can_be_written_each_start_is_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr(single_instance, "_private_folder", lambda home: home)
    instance = SingleInstance(home=tmp_path / "file")
    assert instance.claim([]) is Claim.FIRST
    instance.close()
