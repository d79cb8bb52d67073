"""Commands over OBS's protocol that wait until those before them are confirmed."""

import asyncio
from concurrent.futures import Future

from pausa.control.obs.obs_turns import MOST_GIVEN, CommandTurns
from pausa.control.remote.confirmed_commands import MOST_OF_ONE


def test_a_command_waits_while_as_many_wait_as_a_recording_takes_well() -> None:
    async def given() -> bool:
        turns = CommandTurns()
        answers = [turns.counted(Future[None]()) for _ in range(MOST_GIVEN)]
        turn = asyncio.ensure_future(turns.wait())
        await asyncio.sleep(0)
        assert not turns.has_room
        assert not turn.done()
        answers[3].set_result(None)
        await turn
        return turns.has_room

    assert MOST_GIVEN < MOST_OF_ONE
    assert asyncio.run(given())
