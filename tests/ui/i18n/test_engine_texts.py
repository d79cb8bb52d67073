"""The engine's sentences in the window's language: in notices, in the list, and after a restart."""

import errno
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pausa.core.errors import CommandRefused, LibraryError, storage_error
from pausa.core.events import CommandRejected, DeviceLost, Event, MarkerSummary, Noticed
from pausa.core.sentences import sentence, verbatim
from pausa.core.states import Command, State
from pausa.main import Engine
from pausa.recording.options import RecordingOptions
from pausa.ui.application import WindowProgram
from pausa.ui.i18n.engine_texts import engine_text, figures
from pausa.ui.i18n.times_and_sizes import length_text
from pausa.ui.recordings.entry_texts import entry_texts, moment_text
from pausa.ui.recordings.recordings_model import RecordingsModel
from pausa.ui.state.chapters import mark_title
from support.languages import speaking
from support.recordings_panel import NOW, entry_of
from support.window_engine import open_window_engine
from support.window_program import shown_program
from support.work_folder import WorkFolder

WAIT_MS = 60_000


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "de"):
        yield


@contextmanager
def _opened(home: Path, qtbot: QtBot, application: QApplication) -> Iterator[tuple[Engine, WindowProgram]]:
    with (
        open_window_engine(home, size="320x180", language="de") as side,
        shown_program(side, qtbot, application) as program,
    ):
        yield side, program


Open = Callable[[], AbstractContextManager[tuple[Engine, WindowProgram]]]


@pytest.fixture
def open_in_german(tmp_path: Path, qtbot: QtBot, qapp: QApplication, german: None) -> Open:
    """Open the window, any number of times, always in the same home."""
    del german
    return lambda: _opened(tmp_path / "home", qtbot, qapp)


def _reason_in_list(program: WindowProgram) -> str:
    """Return the tooltip of the only row."""
    model = program.panel.findChild(RecordingsModel)
    if model is None or not model.rowCount():
        return ""
    return str(model.index(0).data(Qt.ItemDataRole.ToolTipRole))


@pytest.mark.logs_error("could not be finished: What was recorded cannot be read")
def test_why_a_recording_failed_is_german_in_the_notice_in_the_list_and_after_a_restart(
    tmp_path: Path, qtbot: QtBot, open_in_german: Open
) -> None:
    work = WorkFolder(tmp_path / "films")
    work.add(90)
    work.journal.save(work.folder)
    (work.folder / "0001.mp4").write_bytes(bytes(100_000))
    (work.folder / "0001.s16").write_bytes(bytes(500_000))
    reason = f"Das Aufgenommene lässt sich nicht lesen; die Abschnitte sind in {work.folder} erhalten."
    with open_in_german() as (side, program):
        side.recorder.stitch_again(work.folder)
        qtbot.waitUntil(lambda: reason in program.window.contents.notices.texts, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: reason in _reason_in_list(program), timeout=WAIT_MS)
    with open_in_german() as (side, program):
        assert side.catalogue.entries()[0].message.startswith("What was recorded cannot be read.")
        qtbot.waitUntil(lambda: reason in _reason_in_list(program), timeout=WAIT_MS)


def test_a_recording_that_cannot_begin_says_why_in_german(
    tmp_path: Path, qtbot: QtBot, open_in_german: Open
) -> None:
    gone = tmp_path / "gone"
    with open_in_german() as (side, program):
        hub = side.hub
        qtbot.waitUntil(lambda: bool(hub.camera_format and hub.microphone_format), timeout=WAIT_MS)
        side.recorder.start(RecordingOptions(folder=gone, container=side.settings.value.container))
        told = (
            f"Nichts wurde aufgenommen, denn den Ordner {gone} gibt es nicht; "
            "bitte anlegen oder einen anderen auswählen."
        )
        qtbot.waitUntil(lambda: told in program.window.contents.notices.texts, timeout=WAIT_MS)
        bar = program.window.contents.bar
        assert (bar.camera.device, bar.microphone.device) == ("Testbild", "Testton")


def test_what_the_devices_and_the_recorder_say_is_german_in_the_notices(
    qtbot: QtBot, open_in_german: Open
) -> None:
    refused = CommandRefused(state="recording", command="resume").sentence
    silent = sentence(
        "The microphone did not deliver {seconds} s of sound; they are silent.", seconds=Decimal("2.5")
    )
    events: dict[str, Event] = {
        "„Fortsetzen“ ist während der Aufnahme nicht möglich; nichts hat sich geändert.": CommandRejected(
            recording_id="one",
            state=State.RECORDING,
            monotonic_ns=0,
            command=Command.RESUME,
            message=refused,
        ),
        "Vom Mikrofon fehlen 2,5\N{NO-BREAK SPACE}s Ton; an dieser Stelle ist Stille.": Noticed(
            recording_id="one",
            state=State.RECORDING,
            monotonic_ns=0,
            code="sound_missing",
            message=silent,
        ),
        "Die Kamera „{reason}“ ist nicht mehr da; bitte wieder anschließen oder eine andere auswählen.": DeviceLost(
            recording_id=None,
            state=None,
            monotonic_ns=0,
            kind="camera",
            device="{reason}",
            message=sentence(
                "The camera “{device}” is no longer connected. Plug it in again, or choose another.",
                device="{reason}",
            ),
        ),
    }
    with open_in_german() as (_, program):
        for german_words, event in events.items():
            program.bridge.post(event)
            qtbot.waitUntil(
                lambda words=german_words: words in program.window.contents.notices.texts, timeout=WAIT_MS
            )


def test_an_error_of_the_disk_is_german_with_the_systems_own_words_where_there_are_no_others(
    german: None,
) -> None:
    del german
    full = storage_error(OSError(errno.ENOSPC, "No space left on device"), Path("films"))
    assert engine_text(full.sentence).endswith("Bitte in films Platz schaffen und dann weitermachen.")
    known = storage_error(OSError(errno.EIO, "Input/output error"), None)
    assert "(das Laufwerk meldet einen Fehler)" in engine_text(known.sentence)
    odd = storage_error(OSError(errno.EBADF, "Bad file descriptor"), None)
    assert "(Bad file descriptor)" in engine_text(odd.sentence)
    assert engine_text(LibraryError("plain words").sentence) == "plain words"


def test_words_that_are_no_sentence_and_sentences_nobody_has_translated_stay_as_they_are(
    german: None,
) -> None:
    del german
    assert engine_text("Plain {words}, 100 %") == "Plain {words}, 100 %"
    assert engine_text(verbatim("Plain {words}")) == "Plain {words}"
    old = sentence("A sentence of an older Pausa about “{device}”.", device="it")
    assert engine_text(old) == "A sentence of an older Pausa about “it”."


@given(folder=st.text(), reason=st.text())
def test_any_part_comes_through_unharmed_in_every_language(
    qapp: QApplication, folder: str, reason: str
) -> None:
    said = sentence(
        "The sound cannot be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved.",
        folder=folder,
        reason=reason,
    )
    with speaking(qapp, "de"):
        assert engine_text(said) == (
            f"Der Ton lässt sich nicht in {folder} schreiben ({reason}); die Abschnitte sind erhalten. "
            "Sobald das behoben ist, bitte „Erneut fertigstellen“ wählen."
        )


def test_a_sentence_within_a_sentence_is_said_in_the_same_language(german: None) -> None:
    del german
    inner = sentence("ffmpeg crashed")
    outer = sentence(
        "The encoder does not work ({reason}). Everything recorded so far is kept.", reason=inner
    )
    assert (
        engine_text(outer)
        == "Der Encoder läuft nicht (ffmpeg ist abgestürzt); das Aufgenommene ist erhalten."
    )


# ── Figures, weekdays, marks ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("language", "length", "rate"),
    [
        ("en", "7.4 s", "29.97"),
        ("de", "7,4\N{NO-BREAK SPACE}s", "29,97"),
        ("fr", "7,4\N{NO-BREAK SPACE}s", "29,97"),
        ("es", "7,4\N{NO-BREAK SPACE}s", "29,97"),
        ("ja", "7.4秒", "29.97"),
        ("zh_CN", "7.4 秒", "29.97"),
    ],
)
def test_figures_have_the_decimal_sign_of_the_windows_language(
    qapp: QApplication, language: str, length: str, rate: str
) -> None:
    with speaking(qapp, language):
        assert length_text(7_400_000_000) == length
        assert figures("29.97") == rate


@pytest.mark.parametrize(
    ("language", "weekday"), [("en", "Tuesday"), ("de", "Dienstag"), ("fr", "Mardi"), ("es", "Martes")]
)
def test_a_weekday_that_begins_a_line_begins_with_a_capital(
    qapp: QApplication, tmp_path: Path, language: str, weekday: str
) -> None:
    with speaking(qapp, language):
        entry = entry_of(72, tmp_path)
        assert entry_texts(entry, now=NOW).when[0].startswith(weekday)
        assert moment_text(entry.created)[0] not in "abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    ("title", "shown"),
    [("Mark 7", "Marke 7"), ("", "Marke 2"), ("Mark 7a", "Mark 7a"), ("Der Punkt", "Der Punkt")],
)
def test_a_mark_that_nobody_has_named_is_called_by_its_number(german: None, title: str, shown: str) -> None:
    del german
    assert mark_title(MarkerSummary(title=title, recorded_ns=0), 2) == shown
