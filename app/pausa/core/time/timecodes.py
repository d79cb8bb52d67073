"""Times as files and protocols write them: hours, minutes and seconds, whatever the language."""


def timecode(milliseconds: int, mark: str = ".") -> str:
    """Return a time as ``01:02:03.004``, with ``mark`` before the milliseconds."""
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{mark}{rest:03}"


def clock(seconds: int) -> str:
    """Return a time as ``1:02:03``."""
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
