"""From a bare Python to a running Pausa: what packaging/dev.py decides before it touches anything."""

import importlib
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
dev = importlib.import_module("dev")
checkout_environment = importlib.import_module("checkout_environment")
system_needs = importlib.import_module("system_needs")
Stamp = checkout_environment.Stamp
Machine = system_needs.Machine
LIBRARIES = system_needs.LIBRARIES
TEST_PROGRAMS = system_needs.TEST_PROGRAMS

BARE = Machine(
    libraries=frozenset(),
    programs=frozenset(),
    has_fonts=False,
    has_ensurepip=False,
    venv_package="python3-venv",
)
COMPLETE = Machine(
    libraries=frozenset(LIBRARIES),
    programs=frozenset(TEST_PROGRAMS),
    has_fonts=True,
    has_ensurepip=True,
    venv_package="python3-venv",
)


def test_a_complete_machine_misses_nothing() -> None:
    assert COMPLETE.missing(libraries=True, tests=True) == []


def test_a_bare_machine_misses_everything_once() -> None:
    missing = BARE.missing(libraries=True, tests=True)
    assert {"python3-venv", "libportaudio2", "libegl1", "xvfb", "xdotool", "fonts-dejavu-core"} <= set(
        missing
    )
    assert len(missing) == len(set(missing)) == 1 + len(LIBRARIES) + len(TEST_PROGRAMS) + 1


def test_running_asks_for_nothing_that_only_tests_need() -> None:
    missing = BARE.missing(libraries=True, tests=False)
    assert "libportaudio2" in missing
    assert not {"xvfb", "xdotool", "fonts-dejavu-core"} & set(missing)


def test_judging_the_code_needs_no_library() -> None:
    assert BARE.missing(libraries=False, tests=False) == ["python3-venv"]


def test_a_system_without_a_list_of_libraries_is_trusted() -> None:
    unknown = Machine(
        libraries=None, programs=frozenset(), has_fonts=True, has_ensurepip=True, venv_package="python3-venv"
    )
    assert unknown.missing(libraries=True, tests=False) == []


def test_the_commands_ask_for_what_they_start() -> None:
    assert dev.COMMANDS["test"].tests
    assert dev.COMMANDS["test"].extras == dev.COMMANDS["lint"].extras == "dev"
    assert not dev.COMMANDS["run"].tests
    assert dev.COMMANDS["run"].libraries
    assert dev.COMMANDS["run"].extras == ""


def test_libraries_of_another_processor_do_not_count() -> None:
    listing = (
        "3 libs found in cache\n"
        "\tlibEGL.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libEGL.so.1\n"
        "\tlibGL.so.1 (libc6) => /lib/i386-linux-gnu/libGL.so.1\n"
        "\tlibX11.so.6 (libc6,AArch64) => /lib/aarch64-linux-gnu/libX11.so.6\n"
    )
    assert system_needs.libraries_listed(listing, machine="x86_64") == {"libEGL.so.1"}
    assert system_needs.libraries_listed(listing, machine="aarch64") == {"libX11.so.6"}


@pytest.mark.skipif(sys.platform != "linux", reason="ldconfig is Linux's")
def test_this_machine_is_seen_as_it_is() -> None:
    libraries = Machine.here().libraries
    assert libraries is None or "libc.so.6" in libraries


def test_no_package_is_named_that_only_some_releases_have() -> None:
    names = [*LIBRARIES.values(), *TEST_PROGRAMS.values(), system_needs.FONT_PACKAGE]
    assert not [name for name in names if "t64" in name or name.startswith("libasound")]


POLICY_OF_UBUNTU = """\
libglib2.0-0:
  Installed: (none)
  Candidate: (none)
  Version table:
libglib2.0-0t64:
  Installed: (none)
  Candidate: 2.80.0-6ubuntu3.1
  Version table:
     2.80.0-6ubuntu3.1 500
libpulse0:
  Installed: (none)
  Candidate: 1:16.1+dfsg1-2ubuntu10
  Version table:
"""


def test_packages_are_asked_for_by_the_name_that_the_release_knows() -> None:
    assert system_needs.installable_names(["libglib2.0-0", "libpulse0"], POLICY_OF_UBUNTU) == [
        "libglib2.0-0t64",
        "libpulse0",
    ]


def test_without_any_package_lists_the_plain_names_stay() -> None:
    assert system_needs.installable_names(["libglib2.0-0", "libpulse0"], "") == ["libglib2.0-0", "libpulse0"]


def test_an_ordinary_user_gets_one_line_to_type() -> None:
    line = system_needs.line_to_type(["xvfb", "xdotool"], has_sudo=True)
    assert line == ("sudo apt-get update && sudo apt-get install --yes --no-install-recommends xvfb xdotool")


def test_without_sudo_the_line_asks_for_roots_password() -> None:
    line = system_needs.line_to_type(["xvfb"], has_sudo=False)
    assert line == "su - -c 'apt-get update && apt-get install --yes --no-install-recommends xvfb'"


def test_the_systems_own_python_is_completed_by_python3_venv() -> None:
    assert system_needs.venv_package(Path("/usr/bin/python3").resolve()) == "python3-venv"


def test_a_second_python_of_the_system_has_its_own_package() -> None:
    assert system_needs.venv_package(Path("/usr/bin/python3.99")) == "python3.99-venv"


def test_a_python_from_elsewhere_is_told_the_general_package() -> None:
    assert system_needs.venv_package(Path("/home/ann/python/bin/python3.99")) == "python3-venv"


INSTALLED = Stamp(checkout="/home/ann/pausa", python="3.12", project="1f", extras="dev")


def test_what_is_installed_for_tests_also_runs() -> None:
    assert INSTALLED.covers(INSTALLED)
    assert INSTALLED.covers(Stamp(checkout="/home/ann/pausa", python="3.12", project="1f", extras=""))


@pytest.mark.parametrize(
    "wanted",
    [
        Stamp(checkout="/home/ann/moved", python="3.12", project="1f", extras="dev"),
        Stamp(checkout="/home/ann/pausa", python="3.13", project="1f", extras="dev"),
        Stamp(checkout="/home/ann/pausa", python="3.12", project="2f", extras="dev"),
        Stamp(checkout="/home/ann/pausa", python="3.12", project="1f", extras="docs"),
    ],
)
def test_a_change_of_place_python_or_project_installs_anew(wanted: Stamp) -> None:
    assert not INSTALLED.covers(wanted)


def test_what_is_installed_for_running_does_not_test() -> None:
    running = Stamp(checkout="/home/ann/pausa", python="3.12", project="1f", extras="")
    assert not running.covers(INSTALLED)


def test_a_stamp_is_read_as_it_was_written(tmp_path: Path) -> None:
    INSTALLED.write(tmp_path / "stamp.json")
    assert Stamp.read(tmp_path / "stamp.json") == INSTALLED


@pytest.mark.parametrize("content", ["", '{"checkout": "/home', '{"other": 1}', "[]", "7"])
def test_a_stamp_that_makes_no_sense_is_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "stamp.json").write_text(content)
    assert Stamp.read(tmp_path / "stamp.json") is None


def test_a_python_that_is_gone_has_no_version(tmp_path: Path) -> None:
    assert checkout_environment.version_of(tmp_path / "bin" / "python") is None


def test_an_environment_without_pip_is_as_good_as_gone(tmp_path: Path) -> None:
    venv.create(tmp_path / "half", with_pip=False)
    assert checkout_environment.version_of(checkout_environment.python_of(tmp_path / "half")) is None


def test_a_whole_environment_says_its_version() -> None:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert checkout_environment.version_of(Path(sys.executable)) == version


def test_a_stamped_environment_is_used_without_installing(tmp_path: Path) -> None:
    root = tmp_path / "checkout"
    venv.create(root / ".venv", with_pip=False, system_site_packages=False)
    python = checkout_environment.python_of(root / ".venv")
    _give_pip(python)
    (root / "pyproject.toml").write_text("this would make pip fail")
    version = checkout_environment.version_of(python)
    assert version
    stamp = Stamp(
        checkout=str(root),
        python=version,
        project=checkout_environment.hash_of(root / "pyproject.toml"),
        extras="dev",
    )
    stamp.write(root / ".venv" / "pausa-stamp.json")
    assert checkout_environment.provide_environment(root, extras="") == python


def test_a_failed_installation_is_told_and_leaves_no_stamp(tmp_path: Path) -> None:
    root = tmp_path / "checkout"
    venv.create(root / ".venv", with_pip=False)
    _give_pip(checkout_environment.python_of(root / ".venv"))
    (root / "pyproject.toml").write_text("[project]\n")
    with pytest.raises(system_needs.NotReady, match="did not succeed"):
        checkout_environment.provide_environment(root, extras="dev")
    assert not (root / ".venv" / "pausa-stamp.json").exists()


def _give_pip(python: Path) -> None:
    """A package named pip that cannot install, in place of the real one that takes seconds to unpack."""
    where = [str(python), "-I", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    folder = Path(subprocess.run(where, capture_output=True, text=True, check=True).stdout.strip())
    (folder / "pip.py").write_text("raise SystemExit('no network')\n")


def test_arguments_of_the_user_are_passed_on_untouched() -> None:
    arguments = ["record", "--json", "--title", "A b"]
    assert dev.arguments_for_run(arguments, has_display=False, has_window=False) == arguments


def test_where_a_window_can_open_pausa_starts_with_it() -> None:
    assert dev.arguments_for_run([], has_display=True, has_window=True) == []


@pytest.mark.parametrize(("has_display", "has_window"), [(False, True), (True, False), (False, False)])
def test_where_no_window_can_open_a_short_recording_with_a_pause_is_made(
    has_display: bool, has_window: bool
) -> None:
    chosen = dev.arguments_for_run([], has_display=has_display, has_window=has_window)
    assert chosen == ["record", "--plan", "5 p2 5"]


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_a_display_is_known_by_its_variable(environment: dict[str, str], expected: bool) -> None:
    assert dev.has_display(environment) is expected


def _dev(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, str(ROOT / "packaging" / "dev.py"), *arguments]
    return subprocess.run(program, cwd=folder, capture_output=True, text=True, check=False)


def test_help_names_every_command_from_any_folder(tmp_path: Path) -> None:
    answer = _dev("--help", folder=tmp_path)
    assert answer.returncode == 0
    assert all(f"\n  {name} " in answer.stdout for name in dev.COMMANDS)


def test_no_command_at_all_is_a_call_for_help(tmp_path: Path) -> None:
    assert _dev(folder=tmp_path).stdout == dev.HELP


def test_a_command_that_does_not_exist_is_named(tmp_path: Path) -> None:
    answer = _dev("fly", folder=tmp_path)
    assert answer.returncode == 2
    assert "'fly'" in answer.stderr
    assert "Traceback" not in answer.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the first process")
def test_the_started_command_takes_the_place_of_the_script(tmp_path: Path) -> None:
    second = "import os; print(os.getpid()); raise SystemExit(7)"
    code = (
        f"import dev, os, sys; print(os.getpid()); dev.become([sys.executable, '-c', {second!r}], os.environ)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    answer = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    before, after = answer.stdout.split()
    assert before == after
    assert answer.returncode == 7


def test_the_readme_names_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python3 packaging/dev.py run" in text
    assert "python3 packaging/dev.py test" in text
