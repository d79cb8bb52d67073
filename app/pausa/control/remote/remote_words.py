"""What was said in recordings, as remote faces read, search and correct it."""

from typing import TYPE_CHECKING, Final

from pausa.control.engine import Engine
from pausa.control.remote.confirmed_commands import Refused
from pausa.control.remote.remote_recorder import RemoteRecorder
from pausa.control.remote.remote_transcript import RemoteLine, RemotePassage, RemoteTranscript
from pausa.core.errors import UnknownIdError
from pausa.core.sentences import sentence
from pausa.core.states import State
from pausa.core.words.transcript import Transcript
from pausa.core.words.transcript_files import transcript_json
from pausa.library.words.word_index import FoundPassage

if TYPE_CHECKING:
    from pausa.library.entry import Entry

MOST_FOUND: Final = 1000


class RemoteWords:
    """Any thread; all of it blocks."""

    def __init__(self, engine: Engine, recorder: RemoteRecorder) -> None:
        self._engine = engine
        self._recorder = recorder

    def of(self, recording_id: str) -> "tuple[Entry, Transcript]":
        """Return the words of a recording that is over, by its whole id. Raises UnknownIdError, Refused, LibraryError."""
        entry = self._over(recording_id)
        found = self._engine.words.transcript(entry.id)
        if found is None:
            raise UnknownIdError(sentence("The words of “{title}” have not been written.", title=entry.name))
        return entry, found

    def are_written(self, recording_id: str) -> bool:
        """Whether a recording that is over has its words. Raises as ``of``."""
        return self._over(recording_id).id in self._engine.words.recordings()

    def _over(self, recording_id: str) -> "Entry":
        if self._recorder.is_active(recording_id):
            raise Refused(
                state=self._recorder.snapshot(recording_id).certain_state.value,
                command="transcript",
                message=sentence(
                    "The words of a recording can be read and written when it is finished. Events tell what is being said."
                ),
            )
        return self._recorder.entry(recording_id)

    def shown(self, recording_id: str) -> RemoteTranscript:
        """Return them as they are shown. Raises as ``of``."""
        return shown_transcript(*self.of(recording_id))

    def search(self, text: str, limit: int) -> list[RemotePassage]:
        """Return where all these words are said, the best places first. Raises LibraryError."""
        return [self._passage(one) for one in self._engine.words.search(text, min(limit, MOST_FOUND))]

    def correct(self, recording_id: str, utterance: int, place: int | None, text: str) -> RemoteTranscript:
        """Put another text in the place of a word, or of all that an utterance says. Raises as ``of``."""
        entry, _ = self.of(recording_id)
        if place is None:
            return shown_transcript(entry, self._engine.correct_line(entry.id, utterance, text))
        return shown_transcript(entry, self._engine.correct_word(entry.id, utterance, place, text))

    def write(self, recording_id: str, *, model: str, language: str, keeps_corrected: bool) -> None:
        """Let the words of a finished recording be written, again if it has some. Events tell the rest.

        Raises UnknownIdError, Refused, InputError, SpeechError, LibraryError.
        """
        entry = self._over(recording_id)
        if entry.state is not State.READY or entry.path is None:
            raise Refused(
                state=entry.state.value,
                command="transcript",
                message=sentence("The recording has no finished file whose words could be written."),
            )
        self._engine.transcribe(entry, model=model, language=language, keeps_corrected=keeps_corrected)

    def write_not(self, recording_id: str) -> None:
        """Do not write them, if they are being written. Raises UnknownIdError, LibraryError."""
        self._engine.cancel_transcription(self._recorder.entry(recording_id).id)

    def _passage(self, found: FoundPassage) -> RemotePassage:
        try:
            title = self._recorder.entry(found.recording_id).name
        except UnknownIdError:
            title = ""
        return RemotePassage.of(found, title)


def shown_transcript(entry: "Entry", transcript: Transcript) -> RemoteTranscript:
    """Return a transcript as it is shown."""
    shown = transcript_json(transcript, title=entry.name)
    lines = [RemoteLine.model_validate(one) for one in shown.pop("lines")]  # one by one, as of ``as_json``
    return RemoteTranscript.model_validate({"id": entry.id, "lines": lines, **shown})
