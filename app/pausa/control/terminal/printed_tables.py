"""Tables for the terminal: the devices, all recordings, one recording."""

import os
import shlex
from collections.abc import Set
from typing import TYPE_CHECKING, Literal

from rich.console import Console
from rich.table import Table
from rich.text import Text

from pausa.control.terminal.amounts import counted, duration_text, picture_text, size_text
from pausa.control.terminal.event_texts import stop_reason_text
from pausa.core.paths import is_there
from pausa.core.states import State
from pausa.library.folder_scan import is_missing

if TYPE_CHECKING:
    from pausa.capture.devices import Devices
    from pausa.library.entry import Entry
    from pausa.recording.finishing.fate import Fate
    from pausa.recording.finishing.recovery import Recovered

SHORTEST_ID = 6


def show_devices(console: Console, devices: "Devices") -> None:
    """Print cameras, microphones, and the built-in choices."""
    # Identifiers are copied, so they stay in one piece.
    cameras = _table("Camera", "Name", "Sizes", no_wrap={"Camera"})
    for camera in devices.cameras:
        cameras.add_row(camera.identifier, camera.name, ", ".join(camera.sizes))
    microphones = _table("Microphone", "Name", "Inputs", "", no_wrap={"Microphone"})
    for microphone in devices.microphones:
        default = "default" if microphone.is_default else ""
        microphones.add_row(microphone.identifier, microphone.name, str(microphone.channels), default)
    if devices.cameras:
        console.print(cameras)
    elif "cameras" in devices.unanswered:
        console.print("The system does not say which cameras there are.")
    else:
        console.print("No camera was found.")
    if devices.microphones:
        console.print(microphones)
    elif "microphones" in devices.unanswered:
        console.print("The computer’s sound system does not answer, so the microphones cannot be listed.")
    else:
        console.print("No microphone was found.")
    console.print(
        "A part of a name is enough if it fits one device. Also possible: default, synthetic, none, or the address of a network camera.",
        style="dim",
    )


def show_list(console: Console, entries: "list[tuple[Entry, Fate | None]]") -> None:
    """Print a table of the entries, in their order, each with who works on it if it is unfinished."""
    if not entries:
        console.print("There are no recordings yet. “pausa record” starts one.")
        return
    table = _table(
        "Id",
        "Title",
        "Recorded",
        "Duration",
        "Size",
        "Segments",
        "State",
        right={"Duration", "Size", "Segments"},
        no_wrap={"Id", "Recorded", "Duration", "Size"},
    )
    length = _distinct_length([entry.id for entry, _ in entries])
    for entry, fate in entries:
        table.add_row(
            entry.id[-length:],
            Text(_plain(entry.name), no_wrap=True, overflow="ellipsis"),  # “pausa show” has all of it
            f"{entry.created:%Y-%m-%d %H:%M}",
            duration_text(entry.duration_ns),
            size_text(entry.size_bytes),
            str(len(entry.segments)),
            state_text(entry, fate),
        )
    console.print(table)
    if any(_is_left_over(entry, fate) for entry, fate in entries):
        console.print("“pausa recover” finishes what was cut off or is not finished.")


def show_entry(console: Console, entry: "Entry", fate: "Fate | None" = None) -> None:
    """Print a recording with its segments, pauses and markers."""
    facts = Table.grid(padding=(0, 2))
    facts.add_column(style="dim", no_wrap=True)
    facts.add_column(overflow="fold")
    for name, value in _facts(entry, fate):
        facts.add_row(name, _plain(value))
    console.print(_plain(entry.name), style="bold", soft_wrap=True)
    console.print(facts)
    if entry.segments:
        table = _table("Segment", "Starts at", "Duration", "Pause before")
        begins_ns = 0
        for number, segment in enumerate(entry.segments, start=1):
            table.add_row(
                str(number),
                duration_text(begins_ns, tenths=True),
                duration_text(segment.duration_ns, tenths=True),
                duration_text(segment.pause_before_ns, tenths=True) if segment.pause_before_ns else "–",
            )
            begins_ns += segment.duration_ns
        console.print(table)
    if entry.markers:
        table = _table("Marker", "At")
        for marker in entry.markers:
            table.add_row(_plain(marker.title), duration_text(marker.recorded_ns, tenths=True))
        console.print(table)


def show_recovered(console: Console, found: "list[Recovered]") -> None:
    """Print each recovered file, and for the others the reason."""
    if not found:
        console.print("There is nothing to recover.")
    for one in found:
        if one.path:
            length = duration_text(round(one.duration_s * 1e9), tenths=True)
            console.print(_plain(f"Recovered: {one.path} ({length})"), soft_wrap=True)
            for notice in one.notices:
                console.print(_plain(notice), soft_wrap=True)
        else:
            console.print(_plain(f"{one.title or one.recording_id}: {one.message}"), soft_wrap=True)
            if one.fate == "elsewhere":
                console.print(
                    f"If that computer no longer works on it: pausa recover --take {shlex.quote(os.fspath(one.folder))}",
                    soft_wrap=True,
                )


def _lacks(entry: "Entry") -> list[str]:
    """Say what a finished recording does not show or sound."""
    parts: list[str] = [entry.stand_in] if entry.stood_in else []
    if entry.missing_sound_s:
        parts.append(f"{entry.missing_sound_s:.1f} s of sound missing")
    if entry.still_ns:
        parts.append(f"picture still for {entry.still_ns / 1e9:.1f} s")
    return parts


def state_text(entry: "Entry", fate: "Fate | None" = None) -> str:
    """``fate``: of an unfinished recording, who works on it."""
    if fate == "kept":
        return "cut off"
    if fate == "elsewhere":
        return "another computer’s"
    match entry.state:
        case State.READY if is_missing(entry):
            return "missing"
        case State.READY:
            state = "recovered" if entry.recovered else "ready"
            return ", ".join([state, *_lacks(entry)])
        case State.STITCHING:
            return "finishing"
        case State.FAILED:
            return "not finished"
        case _:
            return entry.state.value


def _is_left_over(entry: "Entry", fate: "Fate | None") -> bool:
    """Whether it is unfinished, and nobody on this computer works on it."""
    return entry.state is State.FAILED or fate in ("kept", "elsewhere")


def _facts(entry: "Entry", fate: "Fate | None") -> list[tuple[str, str]]:
    frames, sound = [], []
    if entry.counts_known:
        frames = [f"{entry.frames_repeated} repeated", f"{entry.frames_lost} lost"]
        sound = [f"{entry.samples_missing} missing"]
    facts = [
        ("Id", entry.id),
        ("State", state_text(entry, fate)),
        ("File", os.fspath(entry.path) if entry.path else "–"),
        ("Recorded", f"{entry.created:%Y-%m-%d %H:%M:%S}"),
        ("Duration", duration_text(entry.duration_ns, tenths=True)),
        ("Size", size_text(entry.size_bytes)),
        *([("Kept beside it", _kept_text(entry))] if entry.takes_bytes else []),
        ("Picture", picture_text(entry.width, entry.height)),
        ("Frames", ", ".join([f"{entry.frames}", *frames])),
        ("Sound", ", ".join([counted(entry.samples, "sample", "samples"), *sound])),
    ]
    if entry.still_ns:
        facts.append(
            (
                "",
                f"The picture stands still for {entry.still_ns / 1e9:.1f} s, because no new picture came in that time.",
            )
        )
    if entry.stood_in:
        facts.append(("", f"A {entry.stand_in} was recorded, because the device was missing."))
    if entry.path is not None and not is_there(entry.path):
        facts.insert(
            3, ("", "The file has been moved or deleted. “pausa list --scan” finds it if it was moved.")
        )
    if entry.state is State.FAILED:
        facts.append(("Error", entry.message))
        facts.append(("Segments kept in", os.fspath(entry.folder)))
    if _is_left_over(entry, fate):
        facts.append(("", "“pausa recover” finishes it."))
    if entry.stop_reason not in ("", "user"):
        facts.append(("Stop reason", stop_reason_text(entry.stop_reason)))
    return facts


def _kept_text(entry: "Entry") -> str:
    return f"{size_text(entry.takes_bytes)}: what was taken back, and what can be undone"


def _table(*columns: str, right: Set[str] = frozenset(), no_wrap: Set[str] = frozenset()) -> Table:
    """Return an empty table; ``right`` and ``no_wrap`` name the columns that are right-aligned or never wrapped."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for column in columns:
        justify: Literal["left", "right"] = "right" if column in right else "left"
        table.add_column(column, overflow="fold", justify=justify, no_wrap=column in no_wrap)
    return table


def _plain(text: str) -> str:
    """Replace control characters, because a title could contain escape sequences."""
    return "".join(character if character.isprintable() else " " for character in text)


def _distinct_length(ids: list[str]) -> int:
    """Return how many last characters tell the ids apart. They begin with the date, which has a column of its own."""
    longest = max(len(recording_id) for recording_id in ids)
    for length in range(SHORTEST_ID, longest):
        if len({recording_id[-length:] for recording_id in ids}) == len(ids):
            return length
    return longest
