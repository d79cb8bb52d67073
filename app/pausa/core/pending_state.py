"""Commands that are sent and not confirmed yet, as one face sees them: the window or the terminal."""

from pausa.core.events import CommandRejected, Event, RecordingProgressed
from pausa.core.states import COMMANDS, Command, State, allowed


class PendingState:
    """What the commands that one face has sent will lead to, until events confirm it.

    A second quick key press must act on that, and not on what has been told so far. One thread.
    """

    def __init__(self) -> None:
        self._recording_id = ""
        self._state: State | None = None

    def state(self, recording_id: str, told: State | None) -> State | None:
        """Return the pending state of a recording, or ``told`` if nothing is pending."""
        return self._state if self._state and recording_id == self._recording_id else told

    def ask(self, recording_id: str, told: State | None, command: Command) -> bool:
        """Remember what ``command`` will lead to. Return False if it makes no sense in the pending state."""
        state = self.state(recording_id, told)
        if state is None or command not in allowed(state):
            return False
        self._recording_id, self._state = recording_id, COMMANDS[state, command]
        return True

    def hear(self, event: Event) -> None:
        """Stop expecting what has been done or refused. Progress says nothing about commands."""
        if isinstance(event, RecordingProgressed) or event.recording_id != self._recording_id:
            return
        if isinstance(event, CommandRejected) or event.state is self._state:
            self._state = None
