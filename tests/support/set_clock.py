"""The clocks of deliveries, set by hand."""

import time
from dataclasses import dataclass, field


@dataclass
class SetClock:
    """Begins now, and stands still."""

    monotonic: float = 1000.0
    wall: float = field(default_factory=time.time)

    def monotonic_s(self) -> float:
        return self.monotonic

    def wall_s(self) -> float:
        return self.wall

    def pass_s(self, seconds: float) -> None:
        """Time passes."""
        self.monotonic += seconds
        self.wall += seconds

    def sleep_s(self, seconds: float) -> None:
        """The computer sleeps: one clock stands still."""
        self.wall += seconds

    def set_by_s(self, seconds: float) -> None:
        """Somebody sets the wall clock."""
        self.wall += seconds
