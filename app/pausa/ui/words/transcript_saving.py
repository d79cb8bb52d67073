"""*Save words as…* and *Copy as text*: the words of a recording for other programs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from pausa.core.errors import PausaError, disk_reason
from pausa.core.named_files import write_named
from pausa.core.sentences import filled
from pausa.core.words.chapter_text import NamedPlace, chapter_text
from pausa.core.words.transcript import Transcript
from pausa.core.words.transcript_files import TranscriptFormat, plain_text, text_of
from pausa.library.entry import Entry
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.state.chapters import chapters_of
from pausa.ui.widgets.answered_jobs import AnsweredJobs
from pausa.ui.widgets.last_folders import LastFolders
from pausa.ui.widgets.long_texts import short_title
from pausa.ui.widgets.worker_thread import WorkerThread

_KIND = "words"


class TranscriptSaving(QObject):
    """Asks on Qt's thread, reads and writes on one of its own."""

    message = Signal(str)
    """A sentence for the user: what was done, or why not."""

    def __init__(
        self, *, parent: QWidget, load: Callable[[str], Transcript | None], last_folders: LastFolders
    ) -> None:
        """``load``: reads the words of a recording; it may block and raise PausaError."""
        super().__init__(parent)
        self._window = parent
        self._load = load
        self._last_folders = last_folders
        self._jobs = AnsweredJobs(WorkerThread("words as files"), self)

    def save(self, entry: Entry, transcript: Transcript | None = None) -> None:
        """Ask where the words are to go, and in which form. The dialog itself asks before a file is replaced.

        ``transcript``: as it is shown; None: as it is kept.
        """
        self._with(entry, transcript, lambda words: self._ask(entry, words))

    def copy(self, entry: Entry, transcript: Transcript | None = None) -> None:
        """Put the words on the clipboard, as paragraphs."""
        self._with(entry, transcript, self._copy)

    def copy_chapters(self, entry: Entry) -> None:
        """Put the chapters on the clipboard, a line each with the time before it, as descriptions of videos have them."""
        named = [NamedPlace(one.title, one.start_ms * 1_000_000) for one in chapters_of(entry)]
        text = chapter_text(named, entry.duration_ns)
        QGuiApplication.clipboard().setText(text)
        self.message.emit(self.tr("%n chapters are copied.", "", text.count("\n")))

    def close(self) -> None:
        """Wait until what was chosen is written. Idempotent."""
        self._jobs.close()

    def _with(self, entry: Entry, transcript: Transcript | None, act: Callable[[Transcript], None]) -> None:
        if transcript is not None:
            act(transcript)
            return

        def loaded(answer: object) -> None:
            if isinstance(answer, PausaError):
                self.message.emit(engine_text(answer.sentence))
            elif isinstance(answer, Transcript):
                act(answer)
            else:
                text = self.tr("The words of “{title}” are not written yet. Play it to write them.")
                self.message.emit(filled(text, title=short_title(entry.name)))

        self._jobs.run(lambda: self._load(entry.id), loaded)

    def _copy(self, transcript: Transcript) -> None:
        text = plain_text(transcript)
        QGuiApplication.clipboard().setText(text)
        self.message.emit(
            self.tr("%n words are copied.", "", sum(len(line.words) for line in transcript.lines()))
        )

    def _ask(self, entry: Entry, transcript: Transcript) -> None:
        names = {
            TranscriptFormat.SRT: self.tr("Subtitles, SRT"),
            TranscriptFormat.VTT: self.tr("Subtitles, WebVTT"),
            TranscriptFormat.TXT: self.tr("Plain text"),
            TranscriptFormat.JSON: self.tr("JSON with the time of every word"),
        }
        dialog = QFileDialog(
            self._window,
            self.tr("Save words as"),
            self._last_folders.begin(_KIND, *([entry.path.parent] if entry.path is not None else [])),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {f"{name} (*.{form.value})": form for form, name in names.items()}
        dialog.setNameFilters(list(filters))
        stem = entry.path.stem if entry.path is not None else entry.name

        def show_suffix(chosen: str) -> None:
            # The dialog asks about the file that will be written, so the name has to have its suffix there.
            form = filters[chosen]
            dialog.setDefaultSuffix(form.value)
            typed = dialog.selectedFiles()
            name = Path(typed[0]).name if typed else stem
            if Path(name).suffix[1:] in [one.value for one in TranscriptFormat]:
                name = Path(name).stem
            dialog.selectFile(f"{name or stem}.{form.value}")

        dialog.filterSelected.connect(show_suffix)
        dialog.setDefaultSuffix(TranscriptFormat.SRT.value)
        dialog.selectFile(f"{stem}.{TranscriptFormat.SRT.value}")
        dialog.fileSelected.connect(
            lambda chosen: self._on_chosen(
                entry, transcript, Path(chosen), filters[dialog.selectedNameFilter()]
            )
        )
        dialog.open()

    def _on_chosen(self, entry: Entry, transcript: Transcript, file: Path, form: TranscriptFormat) -> None:
        self._last_folders.remember(_KIND, file.parent)
        suffix = file.suffix[1:].lower()
        if suffix in [one.value for one in TranscriptFormat]:
            form = TranscriptFormat(suffix)

        def write() -> str:
            text = text_of(transcript, form, title=entry.name)
            try:
                write_named(file, text.encode())
            except OSError as error:
                said = self.tr("The words could not be saved as {file} ({reason}). Choose another place.")
                return filled(said, file=str(file), reason=engine_text(disk_reason(error)))
            return filled(self.tr("The words are saved: {file}"), file=str(file))

        def written(answer: object) -> None:
            self.message.emit(str(answer))

        self._jobs.run(write, written)
