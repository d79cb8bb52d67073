"""A finished recording of two takes, as the list knows it, with its takes gone."""

from datetime import datetime
from pathlib import Path

from pausa.recording.editing.finished_recording import FinishedRecording
from support.work_folder import WorkFolder


def finished_film(folder: Path) -> FinishedRecording:
    work = WorkFolder(folder)
    work.add(40)
    work.add(20)
    return FinishedRecording(
        id=work.journal.recording_id,
        title="A film",
        created=datetime.fromisoformat(work.journal.created),
        path=work.finished(),
        width=320,
        height=180,
    )
