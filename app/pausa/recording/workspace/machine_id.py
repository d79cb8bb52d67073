"""What tells a computer from others for as long as its system is installed, whatever it is called."""

import contextlib
import ctypes
import sys
from pathlib import Path

_MACHINE_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


def machine_id() -> str:
    """Return the system's own id of this computer, which must not be passed on itself; empty if it has none."""
    if sys.platform == "win32":
        return _of_windows()
    if sys.platform == "darwin":
        return _of_macos()
    for path in _MACHINE_IDS:
        with contextlib.suppress(OSError):
            if found := path.read_text(errors="replace").strip():
                return found
    return ""


def _of_windows() -> str:
    """Written after the documentation of the registry; nobody has run it."""
    if sys.platform == "win32":
        place = r"SOFTWARE\Microsoft\Cryptography"
        with contextlib.suppress(OSError, ImportError):
            import winreg

            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place, access=access) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    return ""


def _of_macos() -> str:
    """Written after the manual of ``gethostuuid``; nobody has run it."""
    found, at_once = (ctypes.c_ubyte * 16)(), (ctypes.c_long * 2)(0, 0)
    with contextlib.suppress(OSError, AttributeError):
        if ctypes.CDLL("/usr/lib/libSystem.dylib").gethostuuid(found, at_once) == 0:
            return bytes(found).hex()
    return ""
