"""The words for what begins a recording by itself: the same in every face."""

from pathlib import Path

import pytest

from pausa.control.remote.start_wish import StartWish
from pausa.control.terminal.record_request import RecordArguments, read_request
from pausa.control.web.given_values import StartBody
from pausa.core.errors import InputError
from pausa.core.paths import Places
from pausa.core.settings import Settings, StartOn


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("launch", StartOn.LAUNCH),
        ("call_join", StartOn.LAUNCH),
        ("face", StartOn.FACE),
        ("participant_join", StartOn.FACE),
        ("voice", StartOn.VOICE),
        ("participant_speak", StartOn.VOICE),
    ],
)
def test_each_word_is_taken_by_the_settings_over_http_and_on_the_command_line(
    word: str, meant: StartOn, tmp_path: Path
) -> None:
    settings = Settings.model_validate({"start_recording_on": word, "folder": str(tmp_path)})
    assert settings.start_recording_on is meant
    assert settings.model_dump(mode="json")["start_recording_on"] == meant.value
    assert StartBody.model_validate({"start_recording_on": word}).wish().start_recording_on is meant
    assert read_request(RecordArguments(start_on=word), settings, Places.under(tmp_path)).start_on is meant


def test_another_word_is_none() -> None:
    with pytest.raises(ValueError, match="face"):
        Settings.model_validate({"start_recording_on": "somebody’s face"})


def test_a_language_that_there_is_not_is_refused_at_the_start(tmp_path: Path) -> None:
    settings = Settings.model_validate({"folder": str(tmp_path)})
    assert StartWish(words=True, words_language="de-AT").settings(settings).words_language == "de"
    with pytest.raises(InputError, match="xx"):
        StartWish(words=True, words_language="xx").settings(settings)
