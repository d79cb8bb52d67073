"""Tries the .deb in fresh Debian 12, Debian 13 and Ubuntu 24.04: install, record, upgrade, purge.

    python3 packaging/dev.py verify deb [FILE]

Without FILE the newest of dist/. Needs root, debootstrap and a Debian or Ubuntu. Mirrors come from this machine's own
apt configuration; PAUSA_MIRROR_<SUITE> names another, and PAUSA_KEYRING_<SUITE> the keyring that it is checked
against. A suite that cannot be fetched is named as not tried.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bare_system import (
    BareSystem,
    Failed,
    Steps,
    add_options,
    copy_of,
    debootstrapped,
    mirror_of,
    no_mirror,
    refuse_without_root,
)
from build_deb import DIST

SUITES = ("bookworm", "trixie", "noble")
JUDGES_SUITE = "bookworm"
JUDGES = ("lintian", "desktop-file-utils", "appstream", "man-db", "groff")
BEFORE_THE_SCREEN = ("xvfb", "xdotool", "xkb-data")

USER, HOME = 1234, "/home/ann"
NEW, OLD = "/srv/pausa.deb", "/srv/pausa-previous.deb"
PLAN, PLAN_S = "2 p1 2", 4.0
KEYS_S = (5.5, 9.0)
"""What the script of the window records: twice three seconds, and what the machine needs between two words of it."""

MISSING_LIBRARIES = """\
export LD_LIBRARY_PATH=/usr/lib/pausa/_internal
files=0
for file in $(find /usr/lib/pausa -type f); do
    [ "$(head -c 4 "$file" | tail -c 3 | tr -d '\\000')" = ELF ] || continue
    files=$((files + 1))
    ldd "$file" 2> /dev/null | grep 'not found' | sed "s,^,$file:,"
done
echo "files $files"
"""

LEFT_BY_US = (
    f"{HOME}/.config/pausa",
    f"{HOME}/.local/share/pausa",
    f"{HOME}/.local/state/pausa",
    f"{HOME}/.cache/pausa",
    f"{HOME}/Videos/Pausa",
)


def main(arguments: Sequence[str]) -> int:
    """0 when every suite that has a mirror holds, and at least one has."""
    parser = argparse.ArgumentParser(
        prog="dev.py verify deb", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", nargs="?", type=Path, help="the .deb; default: the newest of dist/")
    parser.add_argument("--suite", action="append", choices=SUITES, help="only this one; may be given again")
    add_options(parser, folder="pausa-verify")
    chosen = parser.parse_args(arguments)
    file = chosen.file or newest()
    if file is None or not file.is_file():
        parser.error(f"there is no {file or '.deb in dist/; build it first'}")
    refuse_without_root(parser)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    tried: list[Steps] = []
    not_tried: list[str] = []
    failed = False
    try:
        old = previous(file, chosen.folder / "previous")
    except subprocess.CalledProcessError:
        parser.error(f"{file} is no package that dpkg-deb can read")
    for suite in chosen.suite or SUITES:
        mirror = mirror_of(suite)
        if mirror is None:
            not_tried.append(f"{suite}: not tried, because {no_mirror(suite)}")
            continue
        steps = Steps(suite)
        tried.append(steps)
        try:
            verify(steps, mirror, file, old, chosen)
        except Failed as reason:
            failed = True
            print(f"{suite}: {reason}", file=sys.stderr)
            steps.note("FAILED", 0.0, str(reason).splitlines()[0])
    print(
        "\n".join(["", f"{file.name}, {file.stat().st_size / 1e6:.1f} MB", *(one.table() for one in tried)])
    )
    print("\n".join(not_tried))
    return 1 if failed or not tried else 0


def newest() -> Path | None:
    """The youngest package in dist/."""
    return max(DIST.glob("pausa_*.deb"), key=lambda file: file.stat().st_mtime, default=None)


def previous(deb: Path, folder: Path) -> Path:
    """The same package with a lower version, so that there is something to upgrade."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run(["dpkg-deb", "-R", str(deb), str(folder / "tree")], check=True)
    control = folder / "tree" / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    lower = re.sub(r"^(Version: .*)$", r"\1~previous", text, count=1, flags=re.MULTILINE)
    control.write_text(lower, encoding="utf-8")
    old = folder / "previous.deb"
    packed = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "-b", str(folder / "tree"), str(old)]
    subprocess.run(packed, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(folder / "tree")
    return old


def verify(steps: Steps, mirror: str, deb: Path, old: Path, chosen: argparse.Namespace) -> None:
    """Everything in the system of one suite. Raises Failed."""
    suite = steps.suite
    folder: Path = chosen.folder.absolute()
    shared = [path.absolute() for path in chosen.share]
    log = folder / f"{suite}.log"
    log.unlink(missing_ok=True)
    place = folder / f"system-{suite}"
    system = BareSystem(place, log=log, shared_folders=[path for path in shared if path.is_dir()])
    base = steps.timed("debootstrap", lambda: debootstrapped(suite, mirror, folder))
    try:
        copy_of(base, place, shared=shared)
        shutil.copyfile(deb, place / NEW.lstrip("/"))
        shutil.copyfile(old, place / OLD.lstrip("/"))
        system.run("user", ["useradd", "--create-home", "--uid", str(USER), "ann"])
        installed(steps, system)
        upgraded(steps, system)
        typed(steps, system, folder / f"pictures-{suite}")
        if suite == JUDGES_SUITE:
            judged(steps, system)
        purged(steps, system)
    finally:
        if not chosen.keep:
            shutil.rmtree(place, ignore_errors=True)


def installed(steps: Steps, system: BareSystem) -> None:
    """The previous version: nothing is missing, and the command line records."""
    seconds = system.install("install", [OLD])
    steps.note("apt installs the previous version, nothing recommended with it", seconds, "ok")
    count_missing(steps, system)
    seconds, output = as_user(system, "version", ["pausa", "--version"])
    steps.note("pausa --version", seconds, output.strip())
    devices = ["--camera", "synthetic", "--microphone", "synthetic"]
    seconds, output = as_user(system, "record", ["pausa", "record", *devices, "--plan", PLAN, "--json"])
    ready = [json.loads(line) for line in output.splitlines() if '"recording_ready"' in line]
    if len(ready) != 1:
        raise Failed(f"record: one finished recording was expected, and {len(ready)} were told")
    steps.note(
        "command line", seconds, checked(system, ready[0]["path"], least_s=PLAN_S - 0.5, most_s=PLAN_S + 0.5)
    )
    seconds, output = as_user(system, "devices", ["pausa", "devices", "--json"])
    if set(json.loads(output)) != {"cameras", "microphones"}:
        raise Failed(f"devices: {output}")
    steps.note("pausa devices, through its helper child", seconds, "ok")


def upgraded(steps: Steps, system: BareSystem) -> None:
    """The new version over it: the list and the settings survive."""
    before = entries(system)
    if len(before) != 1:
        raise Failed(f"upgrade: one recording was expected before it, and the list is {before}")
    recording = system.folder / before[0]["path"].lstrip("/")
    content = recording.read_bytes()
    seconds = system.run("upgrade", ["apt-get", "--quiet", "install", "--yes", NEW])[0]
    if entries(system) != before or recording.read_bytes() != content:
        raise Failed(f"upgrade: the list was {before}, and is {entries(system)}; or the file is another")
    _, version = system.run("version", ["dpkg-query", "--show", "--showformat", "${Version}", "pausa"])
    steps.note(
        "upgrade with a library in place", seconds, f"to {version}; the entry is there, its file untouched"
    )
    count_missing(steps, system)


def typed(steps: Steps, system: BareSystem, pictures: Path) -> None:
    """The window, by real keys before a virtual screen."""
    seconds = system.install("screen", BEFORE_THE_SCREEN)
    steps.note("Xvfb and xdotool", seconds, "ok")
    script = Path(__file__).resolve().parent / "linux" / "try_window.sh"
    shutil.copy(script, system.folder / "srv" / script.name)
    inside = system.folder / HOME.lstrip("/") / "pictures"
    try:
        seconds, output = as_user(system, "window", ["sh", f"/srv/{script.name}", f"{HOME}/pictures"])
    finally:
        shutil.rmtree(pictures, ignore_errors=True)
        if inside.is_dir():
            shutil.move(inside, pictures)
    newest_entry, *others = entries(system)
    if len(others) != 1 or newest_entry["state"] != "ready" or len(newest_entry["segments"]) != 2:
        raise Failed(f"window: the list is {[newest_entry, *others]}")
    result = checked(system, newest_entry["path"], least_s=KEYS_S[0], most_s=KEYS_S[1])
    window_class = re.search(r"^class (\S+)", output, re.MULTILINE)
    steps.note("window: Ctrl+R, Space, Space, Ctrl+S, then Enter to play it, Ctrl+Q", seconds, result)
    steps.note("played by Qt's ffmpeg plugin; pictures", 0.0, str(pictures))
    if window_class is None or window_class[1] != "Pausa":
        raise Failed(f"window: its class is not what the menu entry says: {output}")


def judged(steps: Steps, system: BareSystem) -> None:
    """Debian's and the desktops' own judges."""
    seconds = system.install("judges", JUDGES)
    steps.note("judges", seconds, "ok")
    # It refuses to be root in some releases, and warns in all.
    lintian = ["lintian", "--fail-on", "error,warning", "--tag-display-limit", "0", NEW]
    for what, command in {
        "lintian": lintian,
        "desktop-file-validate": [
            "desktop-file-validate",
            "/usr/share/applications/pausa.desktop",
            "/etc/xdg/autostart/pausa.desktop",
        ],
        "appstreamcli": [
            "appstreamcli",
            "validate",
            "--no-net",
            "/usr/share/metainfo/org.pausa.Pausa.metainfo.xml",
        ],
    }.items():
        seconds, output = as_user(system, what, command)
        told = [line for line in output.splitlines() if re.match(r"[EW]:|.*: (error|warning):", line)]
        if told:
            raise Failed(f"{what}: {'; '.join(told)}")
        steps.note(what, seconds, "clean")
    seconds, output = as_user(system, "man", ["sh", "-c", "man --warnings pausa 2>&1 > /dev/null"])
    if output.strip():
        raise Failed(f"man: {output}")
    steps.note("man pausa", seconds, "no warning")


def purged(steps: Steps, system: BareSystem) -> None:
    """Nothing is left but what is the user's."""
    recorded = [entry["path"] for entry in entries(system)]
    seconds, _ = system.run("purge", ["apt-get", "--quiet", "purge", "--yes", "pausa"])
    left = sorted(
        f"/{path.relative_to(system.folder)}"
        for path in system.folder.rglob("*[Pp][Aa][Uu][Ss][Aa]*")
        if path.relative_to(system.folder).parts[0] not in ("proc", "srv", "tmp")
    )
    strange = [path for path in left if not path.startswith(LEFT_BY_US)]
    if strange:
        raise Failed(f"purge: left behind: {' '.join(strange)}")
    gone = [path for path in recorded if not (system.folder / path.lstrip("/")).is_file()]
    if gone or not recorded:
        raise Failed(f"purge: these recordings are gone: {gone}")
    kept = sorted({place for place in LEFT_BY_US if (system.folder / place.lstrip("/")).exists()})
    steps.note("purge", seconds, f"left: {' '.join(kept)}")


def count_missing(steps: Steps, system: BareSystem) -> None:
    """The bar is none."""
    seconds, output = system.run("libraries", ["sh", "-ec", MISSING_LIBRARIES])
    *missing, files = output.strip().splitlines()
    if missing or int(files.split()[1]) < 50:
        raise Failed(f"libraries: {files}, missing: {' '.join(missing)}")
    steps.note("missing libraries", seconds, f"0 of {files.split()[1]} programs and libraries miss one")


def checked(system: BareSystem, recording: str, *, least_s: float, most_s: float) -> str:
    """Decodes all of it and says what is in it. Raises Failed."""
    _, output = as_user(
        system, "decode", ["ffmpeg", "-v", "error", "-xerror", "-i", recording, "-f", "null", "-"]
    )
    if output.strip():
        raise Failed(f"decode: {output}")
    asked = ["-v", "error", "-show_entries", "stream=codec_type,codec_name,duration", "-of", "json"]
    told = json.loads(as_user(system, "probe", ["ffprobe", *asked, recording])[1])
    # The chapters of an MP4 are a stream of their own.
    streams = [stream for stream in told["streams"] if stream["codec_type"] in ("video", "audio")]
    codecs = [stream["codec_name"] for stream in streams]
    lengths = [float(stream["duration"]) for stream in streams]
    if codecs != ["h264", "aac"] or not all(least_s <= length <= most_s for length in lengths):
        raise Failed(f"{recording}: {codecs} of {lengths} s; {least_s} to {most_s} s were expected")
    if abs(lengths[0] - lengths[1]) > 0.05:
        raise Failed(f"{recording}: picture and sound differ: {lengths} s")
    return f"{Path(recording).name} decodes: h264 {lengths[0]:.2f} s, aac {lengths[1]:.2f} s"


def entries(system: BareSystem) -> list[dict[str, Any]]:
    """As ``pausa list`` tells them, newest first."""
    found: list[dict[str, Any]] = json.loads(as_user(system, "list", ["pausa", "list", "--json"])[1])
    return found


def as_user(system: BareSystem, what: str, command: Sequence[str]) -> tuple[float, str]:
    """An ordinary user's command, at home."""
    return system.run(what, ["env", f"--chdir={HOME}", *command], user=USER, home=HOME)
