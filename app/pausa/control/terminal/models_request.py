"""``pausa models``: the models that turn speech into words, as a table; getting one, and removing it."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pausa.control.terminal.amounts import size_text
from pausa.control.terminal.interruptible import run_interruptibly
from pausa.core.errors import InputError, PausaError
from pausa.core.visible_text import visible
from pausa.speech.got_models import begun_bytes, is_whole, remove_model
from pausa.speech.model_catalogue import OFFERED_MODELS, OfferedModel, offered_model
from pausa.speech.model_download import DownloadCancelled, DownloadProgress, ModelDownload
from pausa.speech.model_shelf import ModelShelf

_STEP = 10
"""Percent, where each progress is a line of its own."""


def model_lines(shelf: ModelShelf) -> list[str]:
    """Return a line for each model that is there and then for each that can be got: name, size, languages, licence, where."""
    there = {model.name: model for model in shelf.models()}
    lines = [
        _line(model.name, None, is_english=model.is_english_only, state=str(model.folder))
        for model in there.values()
    ]
    for offered in OFFERED_MODELS:
        if offered.name in there:
            continue
        begun = begun_bytes(shelf.folder, offered)
        state = f"{begun * 100 // offered.size_bytes} % has come" if begun else f"“get {offered.name}”"
        lines.append(
            _line(
                offered.name,
                offered.size_bytes,
                is_english=offered.is_english,
                state=f"{state:<22} {offered.licence}  {offered.source}",
            )
        )
    return lines


def models_json(shelf: ModelShelf) -> list[dict[str, Any]]:
    """Return the models that are there, and those that can be got."""
    there = {model.name: model for model in shelf.models()}
    own = [
        {"name": model.name, "is_english_only": model.is_english_only, "folder": str(model.folder)}
        for model in there.values()
        if not any(offered.name == model.name for offered in OFFERED_MODELS)
    ]
    return [*own, *(_offered_json(offered, shelf, there) for offered in OFFERED_MODELS)]


def get_model(shelf: ModelShelf, name: str) -> Path:
    """Get a model, with its progress on standard error; Ctrl+C ends that. Return its folder. Raises PausaError."""
    model = offered_model(name)
    if is_whole(shelf.folder, model):
        return shelf.folder / model.name
    print(
        f"{model.name}: {size_text(model.size_bytes)} from {model.source} (licence: {model.licence})",
        file=sys.stderr,
    )
    download = ModelDownload(model, shelf.folder, tell=_progress_shown(model))
    try:
        return run_interruptibly(download.run, download.cancel, thread="model-download")
    except DownloadCancelled:
        raise PausaError(
            f"Stopped. What came of {model.name} is kept; “pausa models get {model.name}” goes on from there."
        ) from None


def discard_model(shelf: ModelShelf, name: str) -> None:
    """Remove a model that was got, and what came of one. Raises PausaError."""
    model = offered_model(name)
    if not remove_model(shelf.folder, model):
        raise InputError(f"No model {model.name} is in {shelf.folder}. Nothing was removed.")


def _line(name: str, size_bytes: int | None, *, is_english: bool, state: str) -> str:
    size = size_text(size_bytes) if size_bytes is not None else ""
    return f"{name:<15} {size:>9}  {'English' if is_english else 'many languages':<12}  {state}"


def _offered_json(offered: OfferedModel, shelf: ModelShelf, there: dict[str, Any]) -> dict[str, Any]:
    model = there.get(offered.name)
    return {
        "name": offered.name,
        "is_english_only": offered.is_english,
        "folder": str(model.folder) if model is not None else None,
        "size_bytes": offered.size_bytes,
        "begun_bytes": begun_bytes(shelf.folder, offered),
        "licence": offered.licence,
        "source": offered.source,
    }


def _progress_shown(model: OfferedModel) -> Callable[[DownloadProgress], None]:
    is_terminal = sys.stderr.isatty()
    last = [-1]

    def tell(progress: DownloadProgress) -> None:
        percent = progress.done_bytes * 100 // progress.size_bytes
        if is_terminal:
            note = "  the connection broke; trying again" if progress.waits else ""
            end = "\n" if progress.done_bytes == progress.size_bytes else ""
            text = (
                f"{percent:3} %  {size_text(progress.done_bytes)} of {size_text(progress.size_bytes)}{note}"
            )
            print(f"\r{text:<70}", end=end, file=sys.stderr, flush=True)
        elif percent // _STEP > last[0] // _STEP or (progress.waits and percent != last[0]):
            note = ", the connection broke; trying again" if progress.waits else ""
            print(visible(f"{model.name}: {percent} %{note}"), file=sys.stderr, flush=True)
        last[0] = percent

    return tell
