"""What was said in recordings, as remote faces read, search and correct it."""

from typing import TYPE_CHECKING, Final

from pydantic import BaseModel, ConfigDict, Field

from pausa.control.engine import Engine
from pausa.control.remote.confirmed_commands import Refused
from pausa.control.remote.remote_recorder import RemoteRecorder
from pausa.core.errors import UnknownIdError
from pausa.core.sentences import sentence
from pausa.core.states import State
from pausa.core.words.transcript import Transcript
from pausa.core.words.transcript_files import transcript_json
from pausa.library.words.word_index import FoundPassage

if TYPE_CHECKING:
    from pausa.library.entry import Entry

MOST_FOUND: Final = 1000


class RemoteWord(BaseModel):
    """One word, with its punctuation."""

    model_config = ConfigDict(frozen=True)

    text: str
    start_s: float = Field(description="Where it is said in the file.")
    end_s: float
    probability: float = Field(description="How sure the engine was; 1 for what a person has written.")
    place: int = Field(description="Its place in its utterance, counted from 0.")


class RemoteLine(BaseModel):
    """What was said in one go, without a cut in it."""

    model_config = ConfigDict(frozen=True)

    utterance: int = Field(description="The number of the utterance of which it is.")
    start_s: float
    end_s: float
    text: str
    repeats: int | None = Field(
        description="The number of an earlier utterance of which it is likely another try."
    )
    words: list[RemoteWord]


class RemoteTranscript(BaseModel):
    """All that is heard in a recording, on the clock of its file, in which no pause is."""

    model_config = ConfigDict(frozen=True)

    id: str = Field(description="Of the recording.")
    title: str
    language: str = Field(description="Such as en; empty: not known.")
    engine: str = Field(description="What wrote it.")
    duration_s: float
    missing_s: float = Field(description="How much of it nobody has listened to.")
    text: str
    lines: list[RemoteLine]


class RemotePassage(BaseModel):
    """A line in which something was found."""

    model_config = ConfigDict(frozen=True)

    recording_id: str
    title: str
    start_s: float = Field(description="Where it begins in the file.")
    end_s: float
    utterance: int
    text: str
    ranges: list[tuple[int, int]] = Field(
        description="Where it was found in the text: the first character, and the one after the last."
    )


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
        return RemotePassage(
            recording_id=found.recording_id,
            title=title,
            start_s=found.start_ns / 1e9,
            end_s=found.end_ns / 1e9,
            utterance=found.utterance,
            text=found.text,
            ranges=list(found.ranges),
        )


def shown_transcript(entry: "Entry", transcript: Transcript) -> RemoteTranscript:
    """Return a transcript as it is shown."""
    return RemoteTranscript.model_validate({"id": entry.id, **transcript_json(transcript, title=entry.name)})
