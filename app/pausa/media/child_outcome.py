"""How a child ended, and why: what ffmpeg says of it, put into words and errors of our own."""

import errno
import re
import signal
from dataclasses import dataclass

from pausa.core.errors import disk_reason
from pausa.core.sentences import Sentence, sentence

_DISK_ERRORS = {
    errno.ENOSPC: "No space left on device",
    errno.EDQUOT: "Disk quota exceeded",
    errno.EFBIG: "File too large",
    errno.EROFS: "Read-only file system",
    errno.ESTALE: "Stale file handle",
    errno.ENOTCONN: "Transport endpoint is not connected",
    errno.ENAMETOOLONG: "File name too long",
    errno.EIO: "Input/output error",
}
"""How ffmpeg, which knows English only, tells of a disk that refuses to take the file."""
_OPENING_ERRORS = {
    errno.EPERM: "Operation not permitted",
    errno.EACCES: "Permission denied",
    errno.ENOENT: "No such file or directory",
    errno.ENOTDIR: "Not a directory",
    errno.ENODEV: "No such device",
    errno.EHOSTDOWN: "Host is down",
}
"""These only count where it names a file: it says the same of encoders and devices."""
_OPENING = re.compile(r"(?m)^(?:.*Error opening output )?(?:file:)?(?:/(?!dev/)|[A-Za-z]:[\\/]).*: (.+)$")
_WRITING_ERRORS = {
    errno.EAGAIN: "Resource temporarily unavailable",
    errno.ENODEV: "No such device",
    errno.ENXIO: "No such device or address",
    errno.ETIMEDOUT: "Connection timed out",
}
"""These only count where it tells of writing."""
_WRITING = re.compile(
    r"(?m)(?:.*Could not write header.*|av_interleaved_write_frame\(\)|Error (?:muxing|submitting) a packet.*|Error writing trailer.*|Error closing file.*): (.+)$"
)
_FAULTS = (
    ("Cannot allocate memory", sentence("the computer has no memory left")),
    ("Unknown encoder", sentence("ffmpeg does not have this encoder")),
    ("Invalid data found", sentence("its data is damaged")),
    ("moov atom not found", sentence("its data is damaged")),
)
"""What it says of the more frequent ones."""
_KILLED = (-9, -15)
"""Codes of a child that was ended by SIGKILL or SIGTERM."""
_TOO_LARGE = int(getattr(signal, "SIGXFSZ", 0))
"""Kills a child that writes beyond the largest file that the system allows it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a child ended."""

    code: int
    """0: success; negative: killed by that signal."""
    stderr: str
    """The end of its standard error."""
    timed_out: bool = False
    """It was killed because it did not end in time."""

    @property
    def well(self) -> bool:
        # ffmpeg 5 succeeds though the end of its file could not be written.
        return self.code == 0 and not _WRITING.search(self.stderr)

    @property
    def killed(self) -> bool:
        """Whether somebody else ended it, or it showed no life any more; a file can do no more than crash it."""
        return self.code in _KILLED and not self.timed_out

    @property
    def last_line(self) -> str:
        """The last thing that it said, for the log."""
        lines = [line for line in self.stderr.splitlines() if line.strip()]
        return lines[-1].strip() if lines else "no details"

    @property
    def reason(self) -> Sentence:
        """Why it failed, as a part of a sentence. What it said itself is for the log."""
        if (refusal := self.disk_error) is not None:
            return disk_reason(refusal)
        if self.timed_out:
            return sentence("ffmpeg did not answer")
        if self.killed:
            return sentence("ffmpeg was stopped from outside")
        if self.code < 0:
            return sentence("ffmpeg crashed")
        return next(
            (fault for text, fault in _FAULTS if text in self.stderr),
            sentence("ffmpeg failed; the log says why"),
        )

    @property
    def frames(self) -> int | None:
        """The number of frames that ffmpeg wrote; None unless it ran with ``-stats``."""
        counts = re.findall(r"frame=\s*(\d+)", self.stderr)
        return int(counts[-1]) if counts else None

    @property
    def disk_error(self) -> OSError | None:
        """What the disk refused, if that is why it failed."""
        if self.well:
            return None
        for number, text in _DISK_ERRORS.items():
            if text in self.stderr or (number == errno.EFBIG and self.code == -_TOO_LARGE):
                return OSError(number, text)
        for texts, pattern in ((_OPENING_ERRORS, _OPENING), (_WRITING_ERRORS, _WRITING)):
            said = set(pattern.findall(self.stderr))
            for number, text in texts.items():
                if text in said:
                    return OSError(number, text)
        return None
