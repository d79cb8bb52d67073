"""Ids of recordings as UUIDs."""

import string
import uuid
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from pausa.control.remote.recording_uuid import BOT_ID, recording_id_of, uuid_of


@given(st.datetimes(min_value=datetime(1000, 1, 1)), st.text("0123456789abcdef", min_size=6, max_size=6))  # noqa: DTZ001 - a local time without a zone
def test_an_id_is_a_uuid_that_can_be_read_back(created: datetime, rest: str) -> None:
    recording_id = f"{created:%Y%m%d-%H%M%S}-{rest}"
    made = uuid.UUID(uuid_of(recording_id))
    assert (made.version, made.variant) == (8, uuid.RFC_4122)
    for written in (str(made), made.hex, str(made).upper()):
        assert recording_id_of(written) == recording_id


@given(st.text(string.printable) | st.text() | st.uuids(version=4).map(str))
def test_what_is_no_such_id_stays_as_it_is(text: str) -> None:
    if recording_id_of(text) != text:
        assert uuid_of(recording_id_of(text)) == str(uuid.UUID(text))
    elif uuid_of(text) != text:
        assert recording_id_of(uuid_of(text)) == text


def test_the_bot_has_a_uuid_that_stays() -> None:
    assert (uuid.UUID(BOT_ID).version, BOT_ID) == (8, "10ca1000-0000-8000-8000-000000000001")
    assert recording_id_of(BOT_ID) == BOT_ID
