"""A clock that a test sets by hand."""

from dataclasses import dataclass


@dataclass
class ManualClock:
    """Called, it returns ``now_ns``."""

    now_ns: int = 0

    def __call__(self) -> int:
        return self.now_ns

    @property
    def now_s(self) -> float:
        return self.now_ns / 1e9

    @now_s.setter
    def now_s(self, seconds: float) -> None:
        self.now_ns = round(seconds * 1e9)
