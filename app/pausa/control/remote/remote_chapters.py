"""The chapters of a recording as remote faces show them: those that the finished file has."""

from itertools import accumulate, pairwise
from typing import Final

from pydantic import BaseModel, ConfigDict, Field

from pausa.control.remote.remote_recording import RemoteRecording
from pausa.core.edit.chapter_places import chapter_places, unnamed_segment

_NEAR_MS: Final = 34
"""Times of recordings are told without the rate of the picture: a mark this near to a join stands at it."""


class RemoteChapter(BaseModel):
    """What lies between two joins or marks."""

    model_config = ConfigDict(frozen=True)

    title: str
    start_s: float = Field(description="Where it begins in the file.")
    duration_s: float


def chapters_of(recording: RemoteRecording) -> list[RemoteChapter]:
    """Return them in the order of time; none of a recording that nobody has cut or marked."""
    joins = accumulate((round(one.duration_s * 1000) for one in recording.segments), initial=0)
    begins = list(joins)[: len(recording.segments)]
    marks = [round(one.at_s * 1000) for one in recording.markers]
    places = chapter_places(begins, marks, near=_NEAR_MS)
    if len(places) < 2 and not marks:
        return []
    ends_s = [one.begin / 1000 for one in places] + [recording.duration_s]
    titles = [
        unnamed_segment((one.span or 0) + 1) if one.mark is None else recording.markers[one.mark].title
        for one in places
    ]
    return [
        RemoteChapter(title=title, start_s=begin_s, duration_s=max(0.0, end_s - begin_s))
        for title, (begin_s, end_s) in zip(titles, pairwise(ends_s), strict=True)
    ]
