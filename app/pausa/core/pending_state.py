"""Commands that are sent and not confirmed yet, as one face sees them: the window or the terminal."""

from collections import deque

from pausa.core.events import CommandRejected, Event, RecordingProgressed
from pausa.core.states import COMMANDS, Command, State, allowed


class PendingState:
    """What the commands that one face has sent will lead to, until events confirm it.

    A second quick key press must act on that, and not on what has been told so far. One thread.
    """

    def __init__(self) -> None:
        self._recording_id = ""
        self._awaited: deque[State] = deque()
        """Each state that it will come to, in this order: what confirms the first of three commands does not confirm the third."""

    def state(self, recording_id: str, told: State | None) -> State | None:
        """Return the pending state of a recording, or ``told`` if nothing is pending."""
        return self._awaited[-1] if self._awaited and recording_id == self._recording_id else told

    def ask(self, recording_id: str, told: State | None, command: Command) -> bool:
        """Remember what ``command`` will lead to. Return False if it makes no sense in the pending state."""
        state = self.state(recording_id, told)
        if state is None or command not in allowed(state):
            return False
        if recording_id != self._recording_id:
            self._recording_id = recording_id
            self._awaited.clear()
        if (then := COMMANDS[state, command]) is not state:
            self._awaited.append(then)
        return True

    def hear(self, event: Event) -> None:
        """Stop expecting what has been done or refused. Progress says nothing about commands."""
        if isinstance(event, RecordingProgressed) or event.recording_id != self._recording_id:
            return
        is_over = event.state is not None and not event.state.active
        if isinstance(event, CommandRejected) or is_over:
            self.forget()
        elif self._awaited and event.state is self._awaited[0]:
            self._awaited.popleft()

    def forget(self) -> None:
        """Expect nothing any more: a command could not be given."""
        self._awaited.clear()
