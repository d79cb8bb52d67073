"""Run Pausa on a pretended other system: what that one lacks is removed, what only it has exists by name.

    python tests/support/other_system.py win32 '[["record", "--camera", "synthetic", …], ["list"]]'

Libraries of others stay this system's own. So this shows that our code asks for nothing that is not there, not that it
does the right thing there.
"""

import contextlib
import importlib
import importlib.abc
import io
import json
import multiprocessing.connection
import os
import pkgutil
import platform
import signal
import socket
import sys
import types
from collections.abc import Iterator, Mapping, Sequence

import pausa

LACKS: Mapping[str, frozenset[str]] = {
    "win32": frozenset(
        "fcntl termios tty pty pwd grp resource posix syslog curses readline Xlib jeepney".split()  # noqa: SIM905
    ),
    "darwin": frozenset({"msvcrt", "winreg", "ossaudiodev", "spwd", "Xlib", "jeepney"}),
}
LACKS_INSIDE: Mapping[str, Mapping[types.ModuleType, str]] = {
    # What the standard library uses on this system for what it has everywhere stays.
    "win32": {
        os: "fork forkpty getuid geteuid getgid getegid getpgrp getpgid tcgetpgrp setsid killpg mkfifo uname O_CLOEXEC "
        "O_NOCTTY sched_getaffinity posix_fallocate posix_fadvise pipe2 getloadavg "
        "nice sync mknod openpty ttyname setpriority wait3 wait4",
        signal: "SIGHUP SIGTSTP SIGUSR1 SIGUSR2 SIGPIPE SIGCHLD SIGQUIT SIGCONT SIGSTOP SIGALRM alarm setitimer sigwait",
        socket: "AF_UNIX",
    },
    "darwin": {os: "sched_getaffinity posix_fallocate posix_fadvise pipe2", signal: "SIGPOLL SIGPWR"},
}


class Missing(importlib.abc.MetaPathFinder):
    """Modules that the other system does not have."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names

    def find_spec(self, name: str, _path: Sequence[str] | None, _target: object = None) -> None:
        if name.partition(".")[0] in self._names:
            raise ModuleNotFoundError(f"there is no {name} there", name=name)


def modules() -> list[str]:
    """Return the names of our modules, without the one that starts the program."""
    names = (found.name for found in pkgutil.walk_packages(pausa.__path__, "pausa."))
    return [name for name in names if name != "pausa.__main__"]


def failures() -> dict[str, str]:
    """Import all our modules; return the reason for each that cannot be imported."""
    found = {}
    for name in modules():
        try:
            importlib.import_module(name)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what the test is about
            found[name] = repr(error)
    return found


def pretend(system: str) -> None:
    """Make this look like ``system`` (win32 or darwin) to our modules from now on."""
    # The libraries of others are loaded first, and keep the system for which they were installed.
    failures()
    for name in ("imageio_ffmpeg", "send2trash", "soundfile", "sounddevice", "rich.console", "sqlite3"):
        importlib.import_module(name)
    _leave_others_alone()
    for name in list(sys.modules):
        if name.partition(".")[0] in {"pausa", *LACKS[system]}:
            del sys.modules[name]
    sys.meta_path.insert(0, Missing(LACKS[system]))
    for module, names in LACKS_INSIDE[system].items():
        for name in names.split():
            if hasattr(module, name):
                delattr(module, name)
    if system == "win32":
        for name in [name for name in signal.Signals.__members__ if not hasattr(signal, name)]:
            del signal.Signals._member_map_[name]
        console = types.ModuleType("msvcrt")
        vars(console).update(LK_NBLCK=2, locking=lambda _descriptor, _mode, _length: None)
        sys.modules.setdefault("msvcrt", console)
        vars(multiprocessing.connection)["PipeListener"] = _refuse_pipe
    sys.platform = system
    platform.system = lambda: {"win32": "Windows", "darwin": "Darwin"}[system]


def _refuse_pipe(*_: object) -> None:
    raise OSError("there are no named pipes here")


def _leave_others_alone() -> None:
    stand_ins = {}
    for real, kept in ((sys, {"platform": sys.platform}), (platform, {"system": platform.system})):
        stand_ins[id(real)] = types.ModuleType(real.__name__)
        vars(stand_ins[id(real)]).update({**vars(real), **kept})
    for module in list(sys.modules.values()):
        if "site-packages" in (getattr(module, "__file__", None) or ""):
            # Some know them by another name.
            for name, value in list(vars(module).items()):
                if id(value) in stand_ins:
                    setattr(module, name, stand_ins[id(value)])


def answers(commands: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    """Do what each command line asks; yield its exit code and what it prints."""
    program = importlib.import_module("pausa.main")
    for words in commands:
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            code = int(program.main(words))
        yield code, printed.getvalue()


def main(system: str, commands: str) -> int:
    """Print what cannot be imported, and the answer to each of the command lines, a JSON list of lists."""
    pretend(system)
    print(json.dumps({"failures": failures(), "answers": list(answers(json.loads(commands)))}))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
