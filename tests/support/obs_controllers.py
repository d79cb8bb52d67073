"""Clients of OBS's protocol that others have written, behind one call."""

import asyncio
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import obsws_python
import simpleobsws

from support.obs_client import ALL, PASSWORD

JS_CLIENT = "obs-websocket-js@5.0.8"
INSTALL_S = 120
Data = dict[str, Any]


class Reachable(Protocol):
    """A server of OBS's protocol."""

    @property
    def url(self) -> str: ...


Call = Callable[[str, Data | None], Data]
"""Sends a request, and returns the data of its answer."""


@contextmanager
def obsws(obs: Reachable) -> Iterator[Call]:
    """obsws-python: JSON, and it reads only what it has asked for."""
    with obsws_python.ReqClient(
        host="127.0.0.1", port=int(obs.url.rpartition(":")[2]), password=PASSWORD, timeout=60
    ) as client:
        yield lambda kind, data: client.send(kind, data, raw=True) or {}


@contextmanager
def simple(obs: Reachable) -> Iterator[Call]:
    """simpleobsws: MessagePack."""
    with asyncio.Runner() as runner:
        wishes = simpleobsws.IdentificationParameters(eventSubscriptions=ALL)
        client = simpleobsws.WebSocketClient(obs.url, PASSWORD, wishes)

        async def connect() -> None:
            await client.connect()
            assert await client.wait_until_identified()

        async def ask(kind: str, data: Data | None) -> Data:
            answer = await client.call(simpleobsws.Request(kind, data), timeout=60)
            assert answer.ok(), answer
            found: Data = answer.responseData or {}
            return found

        runner.run(connect())
        yield lambda kind, data: runner.run(ask(kind, data))
        runner.run(client.disconnect())


@contextmanager
def javascript(obs: Reachable, folder: Path, *, build: str) -> Iterator[Call]:
    """obs-websocket-js, which is installed in ``folder``. ``build``: which of its encodings."""
    script = folder / "client.mjs"
    shutil.copy(Path(__file__).with_name("obs_js_client.mjs"), script)
    with subprocess.Popen(
        ["node", script, build, obs.url, PASSWORD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=folder,
    ) as node:
        assert node.stdin is not None
        assert node.stdout is not None
        stdin, stdout = node.stdin, node.stdout
        assert json.loads(stdout.readline()) == {"ready": True}

        def ask(kind: str, data: Data | None) -> Data:
            stdin.write(json.dumps([kind, data]) + "\n")
            stdin.flush()
            answer = json.loads(stdout.readline())
            assert "answer" in answer, answer
            found: Data = answer["answer"]
            return found

        yield ask
        stdin.close()
        node.wait(60)


def install_javascript(folder: Path) -> str:
    """Install obs-websocket-js into ``folder``. Return why that cannot be done; empty: it is there."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        return "there is no npm, or no node"
    folder.joinpath("package.json").write_text('{"private": true}')
    words = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock", JS_CLIENT]
    try:
        done = subprocess.run(
            [npm, *words], cwd=folder, capture_output=True, text=True, timeout=INSTALL_S, check=False
        )
    except subprocess.TimeoutExpired:
        return "the registry of npm does not answer"
    return "" if done.returncode == 0 else f"npm installs nothing: {done.stderr.strip()[:200]}"
