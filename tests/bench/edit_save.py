"""How long it takes to save an hour from which ten places were removed, beside a copy of the file."""

import shutil
import time
from datetime import datetime
from pathlib import Path

from stitching import FFMPEG, FPS, measure_stitch

from pausa.core.edit.change import ChangeKind
from pausa.core.settings import Encoder
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.editing.edited_recording import EditedRecording
from pausa.recording.editing.finished_recording import FinishedRecording
from support.file_names import name_file

PLACES, REMOVED_S = 10, 20


def measure_save(folder: Path) -> None:
    """Remove ten places of an hour; save at once, as the command line does, and save what was prepared, as the player does."""
    path, journal = measure_stitch(folder)
    recording = FinishedRecording(
        id=journal.recording_id,
        title="Bench",
        created=datetime.fromisoformat(journal.created),
        path=path,
        width=journal.width,
        height=journal.height,
    )
    begin_s = time.monotonic()
    shutil.copyfile(path, folder / "copy.mp4")
    copied_s = time.monotonic() - begin_s
    (folder / "copy.mp4").unlink()
    taken = []
    for prepared in (False, True):
        edited = EditedRecording(
            recording, work_folders=[], ffmpeg=FFMPEG, encoder=VideoEncoder(encoder=Encoder.X264)
        )
        step = edited.edit.ticks // (PLACES + 1)
        for place in range(PLACES, 0, -1):
            edited.change(edited.edit.removal(ChangeKind.REMOVE, place * step + 11, REMOVED_S * FPS))
        if prepared:
            begin_s = time.monotonic()
            edited.prepare()
            edited.prepare_file()
            draft = edited._growth
            while draft is None or not draft.is_whole:
                time.sleep(0.1)
            print(f"save: prepared in {time.monotonic() - begin_s:.1f} s")
        begin_s = time.monotonic()
        edited.save(name_file=name_file, emit=lambda _: None, keep_days=lambda: 7)
        taken.append(time.monotonic() - begin_s)
        edited.close()
    size = path.stat().st_size / 1e9
    print(
        f"save after removing {PLACES} places of an hour, {size:.2f} GB: {taken[0]:.2f} s, prepared {taken[1]:.2f} s "
        f"(a copy: {copied_s:.2f} s)"
    )
