"""Many clients command the same recordings at once: each answer is true, and every recording is whole."""

from pathlib import Path

import pytest

from pausa.control.remote.remote_secrets import TOKEN_VARIABLE
from support.remote_load import consistent, loaded
from support.web_engine import open_web_engine


@pytest.mark.slow
def test_five_hundred_clients_get_true_answers_and_the_recordings_are_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(TOKEN_VARIABLE, raising=False)
    with open_web_engine(tmp_path) as web:
        load = loaded(web, clients=500, seconds=4)
        assert load.untrue == []
        assert load.broken == 0
        assert set(load.answers) <= {"200", "201", "404", "409", "429"}
        assert {"pause", "resume", "show"} <= load.carried_out.keys()
        assert consistent(web, load) == []
