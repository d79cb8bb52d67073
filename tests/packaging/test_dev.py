"""From a bare Python to a running Pausa: what packaging/dev.py decides before it starts anything."""

import importlib
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
dev = importlib.import_module("dev")
environment = importlib.import_module("checkout.environment")
system_packages = importlib.import_module("checkout.system_packages")

STATUS = """\
libportaudio2 installed
libglib2.0-0t64 installed
libpulse0 config-files
"""


def test_packages_count_as_installed_by_their_old_name_too() -> None:
    wanted = ["libportaudio2", "libglib2.0-0", "libpulse0", "xvfb"]
    assert system_packages.not_in(STATUS, wanted) == ["libpulse0", "xvfb"]


def test_no_package_is_named_that_only_some_releases_have() -> None:
    names = [
        *system_packages.LIBRARIES,
        *system_packages.FOR_TESTS,
        *system_packages.WELCOME_FOR_TESTS,
    ]
    assert len(names) == len(set(names)) > 30
    assert not [name for name in names if "t64" in name or name.startswith("libasound")]


def _without_privileges(monkeypatch: pytest.MonkeyPatch, programs: dict[str, str]) -> None:
    """Pretend to be an ordinary user on a Debian where dpkg reports ``STATUS``."""
    answers = {"dpkg-query": (0, STATUS), "sudo": (1, "")}

    def answered(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        code, output = answers[command[0]]
        return subprocess.CompletedProcess(command, code, output)

    monkeypatch.setattr(system_packages.sys, "platform", "linux")
    monkeypatch.setattr(system_packages.shutil, "which", programs.get)
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(system_packages.subprocess, "run", answered)


@pytest.mark.parametrize(
    ("programs", "line"),
    [
        ({"sudo": "/usr/bin/sudo"}, "sudo apt-get update && sudo {install}"),
        ({}, "su - -c 'apt-get update && {install}'"),
    ],
)
def test_an_ordinary_user_gets_one_line_to_type(
    monkeypatch: pytest.MonkeyPatch, programs: dict[str, str], line: str
) -> None:
    _without_privileges(monkeypatch, {"apt-get": "/usr/bin/apt-get", **programs})
    line = line.format(install="apt-get install --yes --no-install-recommends libpulse0 xvfb")
    with pytest.raises(system_packages.NotReady, match="2 system packages are missing") as refused:
        system_packages.provide_system_packages(["libportaudio2", "libpulse0", "xvfb"])
    assert f"\n  {line}\n" in str(refused.value)


def test_what_only_a_few_tests_need_keeps_nobody_from_running_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _without_privileges(monkeypatch, {"apt-get": "/usr/bin/apt-get"})
    system_packages.welcome_system_packages(["libpulse0", "xvfb"])
    assert capsys.readouterr().out.endswith("are skipped: libpulse0 xvfb\n")


def test_where_everything_is_installed_nobody_is_asked_for_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    _without_privileges(monkeypatch, {"apt-get": "/usr/bin/apt-get"})
    system_packages.provide_system_packages(["libportaudio2", "libglib2.0-0"])


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a checkout whose environment has a pip that fails, because the real one takes seconds to unpack."""
    venv.create(tmp_path / ".venv", with_pip=False)
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    python = environment.python_of(tmp_path / ".venv")
    answer = subprocess.run([python, "-I", "-c", where], capture_output=True, text=True, check=True)
    (Path(answer.stdout.strip()) / "pip.py").write_text(
        "if __name__ == '__main__': raise SystemExit('no network')"
    )
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return tmp_path


def test_a_stamped_environment_is_used_without_installing(checkout: Path) -> None:
    (checkout / ".venv" / "pausa-stamp.txt").write_text(environment.stamp_for(checkout))
    assert environment.provide_environment(checkout) == environment.python_of(checkout / ".venv")


def test_a_changed_project_installs_again_and_a_failure_leaves_no_stamp(checkout: Path) -> None:
    stamp = checkout / ".venv" / "pausa-stamp.txt"
    stamp.write_text(environment.stamp_for(checkout))
    (checkout / "pyproject.toml").write_text("[project]\nname = 'another'\n")
    with pytest.raises(system_packages.NotReady, match="did not succeed"):
        environment.provide_environment(checkout)
    assert not stamp.exists()
    assert environment.is_usable(environment.python_of(checkout / ".venv")), "it was not made again for that"


def test_an_environment_that_is_gone_or_half_made_is_not_usable(tmp_path: Path) -> None:
    assert not environment.is_usable(tmp_path / "bin" / "python")
    venv.create(tmp_path / "half", with_pip=False)
    assert not environment.is_usable(environment.python_of(tmp_path / "half"))
    assert environment.is_usable(Path(sys.executable))


@pytest.mark.parametrize(
    ("arguments", "display", "started"),
    [
        ([], {}, ["record", "--plan", "5 p2 5"]),
        ([], {"DISPLAY": ""}, ["record", "--plan", "5 p2 5"]),
        ([], {"DISPLAY": ":0"}, []),
        ([], {"WAYLAND_DISPLAY": "wayland-0"}, []),
        (["list", "--json"], {}, ["list", "--json"]),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a window can always open")
def test_without_a_display_a_short_recording_with_a_pause_is_made(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], display: dict[str, str], started: list[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in display.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(dev, "become", lambda command, _: command[3:])
    assert dev.run(Path("python"), arguments) == started


@pytest.mark.parametrize(
    ("arguments", "is_shared"),
    [
        ([], True),
        (["-m", "not slow"], True),
        (["tests/core"], True),
        (["tests/core/test_states.py"], False),
        (["tests/core/test_states.py::test_one", "-q"], False),
        (["-n0"], False),
        (["-n", "3"], False),
        (["--numprocesses=3"], False),
        (["--pdb"], False),
    ],
)
def test_several_processes_share_the_tests_unless_one_file_is_named_or_the_user_says_how_many(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], is_shared: bool
) -> None:
    monkeypatch.setattr(dev, "become", lambda command, _: command)
    monkeypatch.chdir(ROOT)
    begun = dev.test(Path("python"), arguments)
    assert begun[-len(arguments) :] == arguments or not arguments
    assert ("--numprocesses=auto" in begun) is is_shared


def _dev(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, str(ROOT / "packaging" / "dev.py"), *arguments]
    return subprocess.run(program, cwd=folder, capture_output=True, text=True, check=False)


def test_help_names_every_command_from_any_folder(tmp_path: Path) -> None:
    answer = _dev(folder=tmp_path)
    assert answer.returncode == 0
    assert all(f"\n  {name} " in answer.stdout for name in dev.COMMANDS)


def test_a_command_that_does_not_exist_is_named() -> None:
    answer = _dev("fly")
    assert answer.returncode == 2
    assert answer.stderr.startswith("There is no command 'fly'.")


@pytest.mark.parametrize(
    ("command", "kinds"), [("build", "deb"), ("build rpm", "deb"), ("verify", "deb, checkout")]
)
def test_building_and_verifying_say_what_they_know(command: str, kinds: str) -> None:
    answer = _dev(*command.split())
    assert answer.returncode == 1
    assert answer.stderr == f"{command.split()[0]} takes one of these first: {kinds}.\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the first process")
def test_the_started_command_takes_the_place_of_the_script() -> None:
    second = "import os; print(os.getpid()); raise SystemExit(7)"
    code = (
        f"import dev, os, sys; print(os.getpid()); dev.become([sys.executable, '-c', {second!r}], os.environ)"
    )
    variables = {**os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    answer = subprocess.run(
        [sys.executable, "-c", code], env=variables, capture_output=True, text=True, check=False
    )
    before, after = answer.stdout.split()
    assert before == after
    assert answer.returncode == 7
