"""What several tests of webhooks start with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pausa.control.webhooks.webhooks import Webhooks
from support.webhook_receiver import Receiver, receiver


@pytest.fixture
def webhooks(tmp_path: Path) -> Iterator[Webhooks]:
    made = Webhooks(tmp_path)
    yield made
    made.close(grace_s=0)


@pytest.fixture
def server() -> Iterator[Receiver]:
    with receiver() as made:
        yield made
