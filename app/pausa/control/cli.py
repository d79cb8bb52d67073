"""The command line: ``pausa record``, ``devices``, ``list``, ``show``, ``edit``, ``join``, ``recover``, ``diagnostics``, ``schedule``, ``words``, ``search``, ``models``, ``transcribe``, ``ctl`` and ``mcp``."""

import contextlib
import errno
import io
import json
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer
from rich.console import Console
from typer.core import TyperCommand

from pausa import __version__
from pausa.control.engine import Engine
from pausa.control.terminal.event_texts import list_problems, settings_set_aside
from pausa.control.terminal.terminal_advice import with_advice
from pausa.core.device_names import without_secrets
from pausa.core.errors import InputError, MediaError, PausaError, disk_reason
from pausa.core.states import State
from pausa.core.stop_signals import discard_output
from pausa.core.visible_text import on_one_line, visible

if TYPE_CHECKING:
    from pausa.control.terminal.served_engine import ServedEngine
    from pausa.library.catalogue import Catalogue
    from pausa.library.entry import Entry
    from pausa.recording.finishing.fate import Fate

# The base class of typer's usage errors: older versions of typer take it from click, newer ones define their own.
_UsageError = cast("type[typer.BadParameter]", typer.BadParameter.__mro__[1])

AsJson = Annotated[bool, typer.Option("--json", help="Write JSON to standard output, for programs.")]


class PlainHelp(TyperCommand):
    """A command whose help has no names of Python's types in it, as newer versions of typer write them behind arguments."""

    def get_help(self, ctx: Any) -> str:  # noqa: ANN401 - typer's own class, or click's, by its version
        return re.sub(r" <[a-z\[\]]+>", lambda found: " " * len(found[0]), super().get_help(ctx))


_PRINTED_BY_PARSER = frozenset({"-h", "--help", "--version"})


def run(arguments: Sequence[str], engine: Engine) -> int:
    """Run one command and return its exit code. Errors are printed as one sentence."""
    # What the parser itself prints goes past ``_Output``.
    asks_parser = bool(_PRINTED_BY_PARSER.intersection(arguments))
    try:
        with _refusals() if asks_parser else contextlib.nullcontext():
            outcome = _application()(
                args=list(arguments),
                prog_name="pausa",
                standalone_mode=False,
                obj=engine,
                windows_expand_args=False,
            )
            if asks_parser:
                sys.stdout.flush()
    except _UsageError as error:
        message = without_secrets(error.format_message().rstrip())
        command = _command(error, arguments)
        return _refuse(
            InputError(
                f"{message}{'' if message[-1:] in '.?' else '.'} “{command} --help” shows how to use it."
            )
        )
    except PausaError as error:
        return _refuse(error, command=arguments[0] if arguments else "")
    except typer.Abort:
        return PausaError.exit_code
    return outcome if isinstance(outcome, int) else 0


def _command(error: typer.BadParameter, arguments: Sequence[str]) -> str:
    """Return the command that was used wrongly, as typed. The parser of its options leaves the context out."""
    if error.ctx:
        return error.ctx.command_path
    return f"pausa {arguments[0]}" if not arguments[0].startswith("-") else "pausa"


def record(
    context: typer.Context,
    camera: Annotated[
        str | None,
        typer.Option(
            metavar="ID", help="An id from “pausa devices”, a network address, “synthetic” or “none”."
        ),
    ] = None,
    microphone: Annotated[
        str | None, typer.Option(metavar="ID", help="An id from “pausa devices”, “synthetic” or “none”.")
    ] = None,
    inputs: Annotated[
        str | None,
        typer.Option(
            "--input",
            metavar="N",
            help="Input of the microphone's interface: 3, or 3,4 for left and right, or 3+4 mixed; else the one that is heard.",
        ),
    ] = None,
    gain: Annotated[
        str | None, typer.Option(metavar="DB", help="Make the microphone louder (6) or softer (-6).")
    ] = None,
    sound_correction: Annotated[
        str | None,
        typer.Option(metavar="MS", help="Milliseconds by which the sound is too early; at most 5000."),
    ] = None,
    muted: Annotated[
        bool, typer.Option("--muted", help="Begin with the microphone muted; u unmutes it.")
    ] = False,
    size: Annotated[
        str | None, typer.Option(metavar="1280x720", help="Width and height of the picture.")
    ] = None,
    fps: Annotated[str | None, typer.Option(metavar="30", help="Frames per second.")] = None,
    title: Annotated[
        str, typer.Option(metavar="T", help="Title of the recording and name of its file.")
    ] = "",
    folder: Annotated[
        str | None, typer.Option(metavar="DIR", help="Folder for the file; it must exist.")
    ] = None,
    container: Annotated[
        str | None, typer.Option("--format", metavar="mp4|mkv|mov", help="File format.")
    ] = None,
    plan: Annotated[
        str | None,
        typer.Option(
            metavar='"3 p1.5 2"',
            help="N records for N seconds, pN pauses, r retakes, u undoes a retake, m sets a marker; the end stops.",
        ),
    ] = None,
    max_seconds: Annotated[
        str | None, typer.Option(metavar="N", help="Stop after N recorded seconds.")
    ] = None,
    start_on: Annotated[
        str | None,
        typer.Option(
            metavar="voice|face|launch",
            help="Begin when somebody speaks, or is in the picture, or as soon as the devices deliver.",
        ),
    ] = None,
    pre_roll: Annotated[
        str | None,
        typer.Option(metavar="N", help="With --start-on, record the N seconds before that, too; at most 5."),
    ] = None,
    stop_after_silence: Annotated[
        str | None, typer.Option(metavar="N", help="Stop when nobody has spoken for N seconds.")
    ] = None,
    stop_after_nobody: Annotated[
        str | None, typer.Option(metavar="N", help="Stop when nobody has been in the picture for N seconds.")
    ] = None,
    stop_at: Annotated[str | None, typer.Option(metavar="17:30", help="Stop at this time of day.")] = None,
    rotate: Annotated[
        str | None,
        typer.Option(
            metavar="0|90|180|270", help="Turn the picture clockwise, for a camera that hangs askew."
        ),
    ] = None,
    flip: Annotated[
        str | None,
        typer.Option(metavar="none|horizontal|vertical", help="Flip the picture, before it is turned."),
    ] = None,
    hold_look: Annotated[
        bool | None,
        typer.Option(
            "--hold-look/--no-hold-look",
            help="Keep exposure, white balance and focus of the camera from start to stop, or let it change them.",
        ),
    ] = None,
    words: Annotated[
        bool | None,
        typer.Option("--words/--no-words", help="Write what is said while it is recorded, or do not."),
    ] = None,
    goes_on: Annotated[
        str | None,
        typer.Option("--continue", metavar="ID", help="Go on with a finished recording; it stays one file."),
    ] = None,
    as_json: AsJson = False,
) -> int:
    """Record until you press s, q, Ctrl+S or Ctrl+C. Space pauses and resumes, r retakes, z or Ctrl+Z undoes that, y does it again, m sets a marker, u mutes the microphone, x discards."""
    # Loading the device libraries takes half a second, and only this command needs them.
    from pausa.control.terminal.event_output import JsonLines, PlainLines, Screen, TerminalScreen
    from pausa.control.terminal.key_presses import keys_available
    from pausa.control.terminal.output_writer import OutputWriter
    from pausa.control.terminal.record_request import RecordArguments, read_request
    from pausa.control.terminal.session import Session

    engine = _engine(context)
    settings = engine.settings
    entry = None
    if goes_on is not None:
        from pausa.control.terminal.edit_request import finished_entry

        if title or folder is not None or container is not None:
            raise InputError(
                "With --continue, title, folder and format are those of the recording. Leave them out."
            )
        if start_on is not None:
            raise InputError("A recording that goes on begins at once. Leave out --continue or --start-on.")
        entry = finished_entry(engine, goes_on)
    arguments = RecordArguments(
        camera=camera,
        microphone=microphone,
        inputs=inputs,
        gain=gain,
        sound_correction=sound_correction,
        muted=muted,
        size=size,
        fps=fps,
        title=title,
        folder=folder,
        container=container,
        plan=plan,
        max_seconds=max_seconds,
        start_on=start_on,
        pre_roll=pre_roll,
        stop_after_silence=stop_after_silence,
        stop_after_nobody=stop_after_nobody,
        stop_at=stop_at,
        rotate=rotate,
        flip=flip,
        hold_look=hold_look,
        words=words,
        recorded_ns=entry.duration_ns if entry is not None else None,
    )
    request = read_request(arguments, settings.value, engine.places)
    interactive = not as_json and keys_available() and bool(sys.stdout and sys.stdout.isatty())
    kind = JsonLines if as_json else TerminalScreen if interactive else PlainLines
    with OutputWriter() as output:
        screen: Screen = kind(output)
        if settings.set_aside:
            screen.say(settings_set_aside(settings))
        Session(
            request,
            engine=engine,
            screen=screen,
            output=output,
            interactive=interactive,
            goes_on=engine.finished_recording(entry) if entry is not None else None,
        ).run()
    return 0


def devices(context: typer.Context, as_json: AsJson = False) -> None:
    """List the cameras and microphones."""
    from pausa.control.terminal.printed_tables import show_devices

    found = _engine(context).list_devices()
    if as_json:
        _print_json(asdict(found))
    else:
        show_devices(_console(), found)


def list_recordings(
    context: typer.Context,
    scan: Annotated[
        bool,
        typer.Option(
            "--scan",
            help="First look for files that were moved, and add recordings that are not in the list.",
        ),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List all recordings, newest first."""
    from pausa.control.json_values import entry_json
    from pausa.control.terminal.printed_tables import show_list

    if scan:
        _scan(_engine(context), quiet=as_json)
    engine = _engine(context)
    entries = _readable(engine).entries()
    if as_json:
        _print_json([entry_json(entry, _fate(engine, entry)) for entry in entries])
    else:
        show_list(_console(), [(entry, _fate(engine, entry)) for entry in entries])


def show(
    context: typer.Context,
    recording_id: Annotated[
        str, typer.Argument(metavar="ID", help="An id from “pausa list”, or enough of its beginning or end.")
    ],
    as_json: AsJson = False,
) -> None:
    """Show a recording with its segments, pauses and markers."""
    from pausa.control.json_values import entry_json
    from pausa.control.terminal.printed_tables import show_entry

    engine = _engine(context)
    entry = _readable(engine).entry(recording_id)
    if as_json:
        _print_json(entry_json(entry, _fate(engine, entry)))
    else:
        show_entry(_console(), entry, _fate(engine, entry))


def edit(
    context: typer.Context,
    recording_id: Annotated[
        str, typer.Argument(metavar="ID", help="An id from “pausa list”, or enough of its beginning or end.")
    ],
    remove: Annotated[
        list[str] | None,
        typer.Option(metavar="12.5-15", help="Remove what lies between these times; may be repeated."),
    ] = None,
    trim: Annotated[
        str | None, typer.Option(metavar="3-120", help="Keep only what lies between these times.")
    ] = None,
    split: Annotated[
        str | None,
        typer.Option(metavar="60", help="Make a recording of its own of what comes after this time."),
    ] = None,
    rename_mark: Annotated[
        list[str] | None,
        typer.Option(metavar="N=TITLE", help="Give the Nth mark this title; may be repeated."),
    ] = None,
    rename_segment: Annotated[
        list[str] | None,
        typer.Option(
            metavar="N=TITLE", help="Give the chapter of the Nth segment this title; may be repeated."
        ),
    ] = None,
    undo: Annotated[
        int, typer.Option("--undo", count=True, help="Take back the last change; may be repeated.")
    ] = 0,
    redo: Annotated[
        int, typer.Option("--redo", count=True, help="Do again what was undone; may be repeated.")
    ] = 0,
    forget: Annotated[
        bool, typer.Option("--forget", help="Discard for good what was taken back or removed.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Change a finished recording. All times are those of the recording as it is now; undo and redo come first."""
    from pausa.control.terminal.edit_request import EditArguments, edit_recording

    engine = _engine(context)
    _readable(engine)
    arguments = EditArguments(
        undo=undo,
        redo=redo,
        remove=remove or (),
        trim=trim,
        split=split,
        rename_mark=rename_mark or (),
        rename_segment=rename_segment or (),
        forget=forget,
    )
    _show_changed(edit_recording(engine, recording_id, arguments), as_json=as_json)


def join(
    context: typer.Context,
    recording_ids: Annotated[
        list[str], typer.Argument(metavar="ID ID…", help="Ids from “pausa list”, in the order of the parts.")
    ],
    as_json: AsJson = False,
) -> None:
    """Make one new recording of several, one after another. They stay as they are."""
    from pausa.control.terminal.edit_request import join_recordings

    engine = _engine(context)
    _readable(engine)
    _show_changed([join_recordings(engine, recording_ids)], as_json=as_json)


def _show_changed(entries: "list[Entry]", *, as_json: bool) -> None:
    from pausa.control.json_values import entry_json
    from pausa.control.terminal.printed_tables import show_entry

    if as_json:
        _print_json([entry_json(entry) for entry in entries])
        return
    for entry in entries:
        show_entry(_console(), entry)


def recover(
    context: typer.Context,
    folder: Annotated[
        str | None,
        typer.Option(metavar="DIR", help="Put the files into this folder instead of where they were to go."),
    ] = None,
    take: Annotated[
        str | None,
        typer.Option(
            metavar="DIR", help="Also finish what another computer left in this folder, if that is off."
        ),
    ] = None,
    as_json: AsJson = False,
) -> int:
    """Finish recordings that a crash or a power cut interrupted, or whose folder was missing or full."""
    from pausa.control.json_values import recovered_json
    from pausa.control.terminal.printed_tables import show_recovered
    from pausa.control.terminal.record_request import existing_folder

    engine = _engine(context)
    _catalogue(engine)
    found = engine.recover(
        existing_folder(folder, otherwise="nothing was changed") if folder is not None else None,
        take=existing_folder(take, otherwise="nothing was changed") if take is not None else None,
    )
    if as_json:
        _print_json([recovered_json(one) for one in found])
    else:
        show_recovered(_console(), found)
    return next((one.exit_code or MediaError.exit_code for one in found if one.failed), 0)


def _fate(engine: Engine, entry: "Entry") -> "Fate | None":
    """Tell who works on an unfinished recording; None: it is finished, or it has just begun."""
    if entry.state in (State.READY, State.FAILED):
        return None
    from pausa.library.catalogue import is_abandoned
    from pausa.recording.finishing.fate import Fate, fate_now

    folders = [work / entry.id for work in engine.places.work_folders([entry.folder])]
    found = next((fate for folder in folders if (fate := fate_now(folder)) is not None), None)
    if found is None and is_abandoned(entry, engine.places):
        return Fate.KEPT  # recovery finds its file, if it has one
    return found


def _scan(engine: Engine, *, quiet: bool) -> None:
    """Take what a scan of the folders finds into the list, and say so on standard error; if ``quiet``, not of nothing."""
    from pausa.control.terminal.amounts import counted
    from pausa.library.folder_scan import FolderScan

    catalogue = engine.catalogue
    found = FolderScan(engine.ffmpeg.path).look(engine.library_folders(), catalogue.entries())
    for entry in (*found.moved, *found.unknown):
        catalogue.restore(entry)
    if quiet and not (found.moved or found.unknown):
        return
    moved = counted(len(found.moved), "moved file", "moved files")
    added = counted(len(found.unknown), "recording", "recordings")
    print(f"{moved} found again, {added} added to the list.", file=sys.stderr)


def diagnostics(context: typer.Context) -> None:
    """Print versions, devices and the last errors, for a report of a fault. No titles, names or contents are in it."""
    print(_engine(context).diagnostics(), end="", file=_Output(), flush=True)


def schedule(
    context: typer.Context,
    action: Annotated[
        str, typer.Argument(metavar="list|add|remove|prolong", help="What to do; else list.")
    ] = "list",
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="WHAT",
            help="add: when, such as 2026-11-30T10:00; remove: an id; prolong: by how many minutes.",
        ),
    ] = None,
    minutes: Annotated[
        str | None, typer.Option(metavar="N", help="add: for so many minutes, pauses included.")
    ] = None,
    title: Annotated[str, typer.Option(metavar="T", help="add: title of the recordings.")] = "",
    weekly: Annotated[
        bool, typer.Option("--weekly", help="add: each week at this time, instead of once.")
    ] = False,
    despite_conflicts: Annotated[
        bool,
        typer.Option("--despite-conflicts", help="add: also if something is scheduled at that time."),
    ] = False,
    as_json: AsJson = False,
) -> int:
    """Show and change what the running Pausa records by itself at certain times, or prolong what it records so now."""
    from pausa.control.terminal.schedule_request import (
        NewEntryArguments,
        add_entry,
        entry_lines,
        schedule_entry_json,
    )

    kept = _engine(context).schedule
    if action not in ("list", "add", "remove", "prolong"):
        raise InputError(f"“schedule” knows list, add, remove and prolong, and no “{action}”.")
    if (what is None) != (action == "list"):
        raise InputError(f"“schedule {action}” takes {'nothing more' if what else 'one word more'}.")
    if action == "prolong":
        from pausa.control.local.ctl import run_ctl

        return run_ctl(["prolong", str(what), *(["--json"] if as_json else [])])
    if action == "remove":
        kept.remove(str(what))
    shown = kept.entries()
    if action == "add":
        shown = [add_entry(kept, NewEntryArguments(str(what), minutes, title, weekly, despite_conflicts))]
    if as_json:
        _print_json([schedule_entry_json(kept, entry) for entry in shown])
    else:
        lines = entry_lines(kept, shown) or ["Nothing is scheduled."]
        print(visible("\n".join(lines)), file=_Output(), flush=True)
    return 0


def models(
    context: typer.Context,
    action: Annotated[str, typer.Argument(metavar="list|get|remove", help="What to do; else list.")] = "list",
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="get, remove: which, as listed.")] = None,
    as_json: AsJson = False,
) -> int:
    """List the models that turn speech into words, get one from the network, or remove one. Ctrl+C stops getting it; what came is kept."""
    from pausa.control.terminal.models_request import discard_model, get_model, model_lines, models_json

    shelf = _engine(context).models
    if action not in ("list", "get", "remove"):
        raise InputError(f"“models” knows list, get and remove, and no “{action}”.")
    if (name is None) != (action == "list"):
        raise InputError(f"“models {action}” takes {'no name' if name else 'the name of a model'}.")
    if action == "get":
        get_model(shelf, str(name))
    elif action == "remove":
        discard_model(shelf, str(name))
    if as_json:
        _print_json([one for one in models_json(shelf) if name in (None, one["name"])])
    elif action == "get":
        print(visible(f"{name} is in {shelf.folder}."), file=_Output(), flush=True)
    elif action == "list":
        print(visible("\n".join(model_lines(shelf))), file=_Output(), flush=True)
    return 0


def words(
    context: typer.Context,
    recording_id: Annotated[
        str, typer.Argument(metavar="ID", help="An id from “pausa list”, or enough of its beginning or end.")
    ],
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="txt|srt|vtt|json|chapters",
            help="As text, subtitles, JSON with words, or the chapters for a video's description.",
        ),
    ] = "txt",
    times: Annotated[bool, typer.Option("--times", help="With txt: say when each paragraph begins.")] = False,
) -> None:
    """Write what was said in a recording to standard output. Its times are those of the file."""
    from pausa.control.terminal.words_request import written_words

    engine = _engine(context)
    entry = _readable(engine).entry(recording_id)
    text = written_words(engine, entry, form, with_times=times)
    print(visible(text) if sys.stdout.isatty() else text, end="", file=_Output(), flush=True)


def search(
    context: typer.Context,
    text: Annotated[
        list[str],
        typer.Argument(
            metavar="TEXT",
            help="Words that are said in one line; in quotation marks: one after another. The last one may go on.",
        ),
    ],
    limit: Annotated[int, typer.Option(metavar="N", min=1, max=1000, help="Show so many places.")] = 50,
    as_json: AsJson = False,
) -> None:
    """Find where something was said, in all recordings: the best places first, of equally good ones the newest."""
    from pausa.control.terminal.words_request import found_json, found_lines

    wanted = " ".join(text)
    if not wanted.strip():
        raise InputError("Name the words that are to be found.")
    engine = _engine(context)
    _readable(engine)
    found = engine.words.search(wanted, limit)
    if as_json:
        _print_json(found_json(engine, found))
    else:
        lines = found_lines(engine, found) or ["Nobody has said that in a recording whose words are written."]
        print(visible("\n".join(on_one_line(line) for line in lines)), file=_Output(), flush=True)


def transcribe(
    context: typer.Context,
    what: Annotated[
        str, typer.Argument(metavar="ID|FILE", help="An id from “pausa list”, or any file with sound.")
    ],
    model: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="A model of “pausa models”, or the folder of one; else that of the settings."
        ),
    ] = "",
    language: Annotated[
        str,
        typer.Option(
            metavar="en",
            help="The language that is spoken; else that of the settings, or the one that is found out.",
        ),
    ] = "",
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="txt|srt|vtt|json",
            help="What is written; else what the name of the output tells, or txt.",
        ),
    ] = None,
    output: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write into this file instead of printing.")
    ] = None,
) -> int:
    """Write what is said in a recording, again if it has words already, or in any file. Ctrl+C stops that."""
    from pausa.control.terminal.transcribe_request import TranscribeArguments
    from pausa.control.terminal.transcribe_request import transcribe as words_of

    engine = _engine(context)
    _readable(engine)
    arguments = TranscribeArguments(what=what, model=model, language=language, form=form, output=output)
    text = words_of(engine, arguments)
    if text is not None:
        print(visible(text) if sys.stdout.isatty() else text, end="", file=_Output(), flush=True)
    return 0


def serve(
    context: typer.Context,
    camera: Annotated[str | None, typer.Option(metavar="ID", help="As for record.")] = None,
    microphone: Annotated[str | None, typer.Option(metavar="ID", help="As for record.")] = None,
    size: Annotated[str | None, typer.Option(metavar="1280x720", help="As for record.")] = None,
    fps: Annotated[str | None, typer.Option(metavar="30", help="As for record.")] = None,
    folder: Annotated[
        str | None, typer.Option(metavar="DIR", help="Folder for the files; it must exist.")
    ] = None,
    container: Annotated[
        str | None, typer.Option("--format", metavar="mp4|mkv|mov", help="File format.")
    ] = None,
    address: Annotated[
        str | None,
        typer.Option(
            metavar="ADDR", help="Listen there instead of on this computer alone; 0.0.0.0: everywhere."
        ),
    ] = None,
    port: Annotated[
        int | None, typer.Option(metavar="8765", min=0, max=65535, help="Of the HTTP server; 0: a free one.")
    ] = None,
    obs_port: Annotated[
        int | None,
        typer.Option(metavar="4455", min=0, max=65535, help="Also speak OBS's protocol, at this port."),
    ] = None,
    obs_password: Annotated[
        str | None,
        typer.Option(
            metavar="P",
            help="Password of OBS's protocol, of 8 characters or more; else the one that is kept.",
        ),
    ] = None,
    show_token: Annotated[
        bool, typer.Option("--show-token", help="Print the token, instead of where it is kept.")
    ] = False,
    as_json: AsJson = False,
) -> int:
    """Let others record from afar, without a window: over HTTP, OBS's protocol and “pausa ctl”. Ctrl+C stops what is recorded and ends it."""
    from pausa.control.terminal.serving import ServeArguments, Serving

    arguments = ServeArguments(
        camera=camera,
        microphone=microphone,
        size=size,
        fps=fps,
        folder=folder,
        container=container,
        address=address,
        port=port,
        obs_port=obs_port,
        obs_password=obs_password,
        show_token=show_token,
        as_json=as_json,
    )
    Serving(cast("ServedEngine", context.obj), arguments).run()
    return 0


def ctl(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="COMMAND",
            help="start, pause, resume, toggle, stop, retake, undo, redo, mark [TITLE], go-back SECONDS, discard, mute [on|off], prolong MINUTES, status or watch.",
        ),
    ] = None,
    recording_id: Annotated[
        str | None,
        typer.Option("--id", metavar="ID", help="Which recording, if several are active; else the newest."),
    ] = None,
    title: Annotated[
        str | None, typer.Option(metavar="T", help="With start: title of the recording.")
    ] = None,
    max_seconds: Annotated[
        str | None, typer.Option(metavar="N", help="With start: stop after N recorded seconds.")
    ] = None,
    when_active: Annotated[
        str | None,
        typer.Option(metavar="refuse|replace|parallel", help="With start: what if a recording is active."),
    ] = None,
    begins_on: Annotated[
        str | None,
        typer.Option(
            "--on",
            metavar="launch|face|voice",
            help="With start: begin when the devices deliver, somebody is in the picture, or somebody speaks.",
        ),
    ] = None,
    camera: Annotated[str | None, typer.Option(metavar="ID", help="With start, as for record.")] = None,
    microphone: Annotated[str | None, typer.Option(metavar="ID", help="With start, as for record.")] = None,
    size: Annotated[str | None, typer.Option(metavar="1280x720", help="With start, as for record.")] = None,
    fps: Annotated[str | None, typer.Option(metavar="30", help="With start, as for record.")] = None,
    container: Annotated[
        str | None, typer.Option("--format", metavar="mp4|mkv|mov", help="With start, as for record.")
    ] = None,
    words_too: Annotated[
        str | None,
        typer.Option(
            "--words", metavar="on|off|en", help="With start: write what is said, or in which language."
        ),
    ] = None,
    as_json: AsJson = False,
) -> int:
    """Command the Pausa that is running, for key bindings, pedals and scripts. It answers when the command is carried out."""
    from pausa.control.local.ctl import run_ctl

    options = {
        "--id": recording_id,
        "--title": title,
        "--max-seconds": max_seconds,
        "--when-active": when_active,
        "--on": begins_on,
        "--camera": camera,
        "--microphone": microphone,
        "--size": size,
        "--fps": fps,
        "--format": container,
        "--words": words_too,
    }
    given = [f"{name}={value}" for name, value in options.items() if value is not None]
    return run_ctl([*given, *(["--json"] if as_json else []), "--", *(words or ())])


def mcp(context: typer.Context) -> None:
    """Let an assistant command the Pausa that is running, by the Model Context Protocol on standard input and output."""
    from pausa.control.assistant.assistant_server import run_assistant_server

    run_assistant_server(_engine(context).places.settings_file.parent)


def _application() -> typer.Typer:
    application = typer.Typer(
        name="pausa",
        help="Pausa records your camera and microphone; a pause leaves no trace in the file.",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    application.callback()(_options)
    commands: dict[str, Callable[..., int | None]] = {
        "record": record,
        "devices": devices,
        "list": list_recordings,
        "show": show,
        "edit": edit,
        "join": join,
        "recover": recover,
        "diagnostics": diagnostics,
        "schedule": schedule,
        "words": words,
        "search": search,
        "models": models,
        "transcribe": transcribe,
        "serve": serve,
        "ctl": ctl,
        "mcp": mcp,
    }
    for name, command in commands.items():
        application.command(name, cls=PlainHelp)(command)
    return application


def _options(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="Print the version.",
            callback=lambda wanted: _version(wanted),
            is_eager=True,
        ),
    ] = False,
) -> None:
    """Pausa records your camera and microphone; a pause leaves no trace in the file."""


def _version(wanted: bool) -> None:
    if wanted:
        print(f"pausa {__version__}")
        raise typer.Exit


def _catalogue(engine: Engine) -> "Catalogue":
    """Open the catalogue, and report a broken one and one that cannot be kept."""
    for problem in list_problems(engine.catalogue):
        print(visible(problem), file=sys.stderr)
    return engine.catalogue


def _readable(engine: Engine) -> "Catalogue":
    """Open the catalogue for reading. Raises LibraryError if nothing of it can be read."""
    refusal = engine.catalogue.refusal
    if refusal is not None and not engine.catalogue.entries():
        raise refusal
    return _catalogue(engine)


def _engine(context: typer.Context) -> Engine:
    return cast("Engine", context.obj)


def _console() -> Console:
    """Show text as it is, because a title may contain what rich would read as markup."""
    return Console(highlight=False, markup=False, emoji=False, file=cast("Any", _Output()))


def _refuse(error: PausaError, *, command: str = "") -> int:
    if str(error):
        print(visible(f"pausa: {with_advice(error, command=command)}"), file=sys.stderr)
    return error.exit_code


def _print_json(value: Any) -> None:  # noqa: ANN401 - whatever JSON holds
    print(json.dumps(value, indent=2), file=_Output(), flush=True)


class _Output(io.TextIOBase):
    """Standard output. A file that cannot be written is the world's fault, in one sentence."""

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return sys.stdout.encoding

    def write(self, text: str) -> int:
        with _refusals():
            sys.stdout.write(text)
        return len(text)

    def flush(self) -> None:
        with _refusals():
            sys.stdout.flush()

    def isatty(self) -> bool:
        return sys.stdout.isatty()


@contextlib.contextmanager
def _refusals() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno == errno.EPIPE:  # whoever reads has read enough
            raise
        # What is left in the buffer would be refused once more when the program ends.
        discard_output(sys.stdout)
        raise PausaError(
            f"The answer cannot be written to standard output ({disk_reason(error)}). Nothing was lost by that."
        ) from None
