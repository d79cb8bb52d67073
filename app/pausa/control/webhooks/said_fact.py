"""What was said, as webhooks tell it."""

from pydantic import BaseModel, ConfigDict

from pausa.core.events import Event, TranscriptFinal, TranscriptPartial, TranscriptReady


class SaidWord(BaseModel):
    """One word, in seconds of the file."""

    model_config = ConfigDict(frozen=True)

    text: str
    start_s: float
    end_s: float
    probability: float


class Said(BaseModel):
    """An utterance; or of a recording whose words are written, how many there are."""

    model_config = ConfigDict(frozen=True)

    utterance: int | None = None
    text: str = ""
    language: str = ""
    repeats: int | None = None
    words: tuple[SaidWord, ...] = ()
    engine: str = ""
    count: int = 0
    """Of all words of the recording."""


def said_of(event: Event) -> Said | None:
    """Return what an event says; None: it is not about words."""
    match event:
        case TranscriptPartial() | TranscriptFinal():
            return Said(
                utterance=event.utterance,
                text=event.text,
                language=event.language if isinstance(event, TranscriptFinal) else "",
                repeats=event.repeats,
                words=tuple(
                    SaidWord(
                        text=one.text,
                        start_s=one.start_ns / 1e9,
                        end_s=one.end_ns / 1e9,
                        probability=round(one.probability, 3),
                    )
                    for one in event.words
                ),
            )
        case TranscriptReady(transcript=transcript):
            return Said(
                language=transcript.language,
                engine=transcript.engine,
                count=sum(len(line.words) for line in transcript.lines()),
            )
        case _:
            return None
