"""``pausa ctl``: one command for the running Pausa.

It runs without the rest of the program, so that a key or a pedal is answered at once: whatever is imported here, the
user waits for.
"""

import contextlib
import json
import os
import sys
from collections.abc import Sequence
from typing import Any, Final

from pausa.control.local.local_address import home_of_this_user
from pausa.control.local.local_client import LocalClient
from pausa.control.local.nobody_answers import NobodyAnswersError
from pausa.control.local.watch_texts import WatchTexts, duration, spoken_title
from pausa.core.visible_text import on_one_line, visible

REFUSED: Final = 2
FAILED: Final = 1
NOT_RUNNING: Final = 8
ACTIONS: Final = {
    "start": 0,
    "pause": 0,
    "resume": 0,
    "toggle": 0,
    "stop": 0,
    "retake": 0,
    "undo": 0,
    "redo": 0,
    "mark": 1,
    "go-back": 1,
    "discard": 0,
    "mute": 1,
    "prolong": 1,
    "status": 0,
    "watch": 0,
}
"""Action → how many words may follow it."""
WORD_OF: Final = {"mark": "title", "go-back": "seconds", "mute": "how", "prolong": "minutes"}
NEEDS_A_WORD: Final = ("go-back", "prolong")
OF_START: Final = (
    "title",
    "max-seconds",
    "when-active",
    "on",
    "camera",
    "microphone",
    "size",
    "fps",
    "format",
    "words",
)
"""Options of *start*."""
_SAID: Final = {
    "armed": "waiting to begin",
    "starting": "starting",
    "recording": "recording",
    "paused": "paused",
    "stitching": "finishing",
    "ready": "saved",
    "failed": "failed",
    "discarded": "discarded",
}


class WrongUse(Exception):
    """The words make no command."""


def run_ctl(words: Sequence[str]) -> int:
    """Do what ``words`` say, which stand behind ``pausa ctl``, and return the exit code."""
    try:
        message, as_json = _message(words)
    except WrongUse as error:
        return _fail(f"{error} “pausa ctl --help” shows how to use it.", REFUSED)
    try:
        with LocalClient(home_of_this_user()) as client:
            answer = client.ask(message)
            if not answer.get("done"):
                return _refused(answer, as_json=as_json)
            _print(_lines_of(message["command"], answer, as_json=as_json))
            if message["command"] == "watch":
                _watch(client, answer, as_json=as_json)
    except NobodyAnswersError:
        return _fail(
            "Pausa is not running, so nothing was done. Start it, or run “pausa serve”, and try again.",
            NOT_RUNNING,
        )
    except TimeoutError:
        return _fail("Pausa does not answer. What it records goes on.", FAILED)
    except KeyboardInterrupt:
        return 0
    except BrokenPipeError:
        # Whoever read has read enough; what is left must not be written when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _watch(client: LocalClient, status: dict[str, Any], *, as_json: bool) -> None:
    """Print what happens until Pausa ends."""
    texts = WatchTexts()
    for one in [*(status.get("active") or []), *filter(None, [status.get("armed")])]:
        texts.know(one)
    for event in client.stream():
        line = json.dumps(event) if as_json else texts.line(event)
        if line is not None:
            _print([line])


def _message(words: Sequence[str]) -> tuple[dict[str, Any], bool]:
    """Return the command as it is sent, and whether the answer is wanted as JSON. Raises WrongUse."""
    message: dict[str, Any] = {}
    plain: list[str] = []
    as_json = False
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "--":
            plain += rest
            break
        name, equals, value = word.partition("=")
        if word == "--json":
            as_json = True
        elif name.startswith("--") and name[2:] in ("id", *OF_START):
            if not equals and not rest:
                raise WrongUse(f"{name} needs a value.")
            message[name[2:].replace("-", "_")] = value if equals else rest.pop(0)
        elif word.startswith("--"):
            raise WrongUse(f"There is no option {word}.")
        else:
            plain.append(word)
    if not plain:
        raise WrongUse(f"Say what to do: {', '.join(ACTIONS)}.")
    action, following = plain[0], plain[1:]
    if action not in ACTIONS:
        raise WrongUse(f"There is no command “{action}”.")
    if action == "mark":
        following = [" ".join(following)] if following else []
    if len(following) > ACTIONS[action] or (action in NEEDS_A_WORD and not following):
        raise WrongUse(f"“{action}” takes {_word_text(action)}.")
    surplus = [name for name in message if name != "id" and action != "start"]
    if surplus:
        raise WrongUse(f"--{surplus[0].replace('_', '-')} is for “start” only.")
    if following:
        message[WORD_OF[action]] = following[0]
    return {"command": action, **message}, as_json


def _word_text(action: str) -> str:
    if not ACTIONS[action]:
        return "no further word"
    return f"one {WORD_OF[action]}" if action in NEEDS_A_WORD else f"at most one {WORD_OF[action]}"


def _lines_of(action: str, answer: dict[str, Any], *, as_json: bool) -> list[str]:
    if as_json:
        answer.pop("done", None)
        return [json.dumps(answer)] if action == "watch" else [json.dumps(answer, indent=2)]
    if action == "mute":
        return ["muted" if answer.get("muted") else "not muted"]
    if action == "prolong":
        return [f"until {answer.get('until')}"]
    if action in ("status", "watch"):
        shown = [*(answer.get("active") or []), *filter(None, [answer.get("armed")])]
        return [_described(one) for one in shown] or ["idle"]
    recording = answer.get("recording")
    return [_described(recording)] if recording else ["discarded"]


def _described(recording: dict[str, Any]) -> str:
    state = _SAID.get(str(recording.get("state")), str(recording.get("state")))
    length = duration({"recorded_ns": round(float(recording.get("duration_s") or 0) * 1e9)})
    title = spoken_title(str(recording.get("title") or ""), str(recording.get("id") or ""))
    return on_one_line(f"{state}  {length}  {title}")


def _print(lines: Sequence[str]) -> None:
    for line in lines:
        encoding = sys.stdout.encoding or "utf-8"
        print(visible(line).encode(encoding, "replace").decode(encoding))
    sys.stdout.flush()


def _refused(answer: dict[str, Any], *, as_json: bool) -> int:
    code = answer.get("exit_code")
    if as_json:
        answer.pop("done", None)
        with contextlib.suppress(BrokenPipeError):
            _print([json.dumps(answer, indent=2)])
    return _fail(str(answer.get("message") or "It was refused."), code if isinstance(code, int) else FAILED)


def _fail(message: str, code: int) -> int:
    encoding = sys.stderr.encoding or "utf-8"
    print(visible(f"pausa: {message}").encode(encoding, "replace").decode(encoding), file=sys.stderr)
    return code
