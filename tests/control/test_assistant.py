"""``pausa mcp``, judged by the client of the package ``mcp``, over real pipes."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

if sys.platform == "win32":
    pytest.skip("sockets of POSIX", allow_module_level=True)

from mcp import Client, StdioServerParameters
from mcp.types import CallToolResult

from pausa.core import events
from pausa.core.states import State
from support.local_control import served
from support.remote_engine import RemoteEngine
from support.spoken import spoken
from support.waiting import PATIENCE_S

TOOLS = {
    "start",
    "pause",
    "resume",
    "retake",
    "undo",
    "mark",
    "stop",
    "status",
    "list",
    "chapters",
    "transcript",
    "search",
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def pausa(home: Path) -> Iterator[RemoteEngine]:
    with served(home) as engine:
        yield engine


def with_assistant(home: Path, act: Callable[[Client], Awaitable[None]]) -> None:
    """Let a client start ``pausa mcp`` and use it."""
    program = StdioServerParameters(
        command=sys.executable,
        args=["-m", "pausa", "mcp"],
        env={"PAUSA_HOME": str(home), "PYTHONPATH": os.environ.get("PYTHONPATH", "")},
    )

    async def run() -> None:
        async with asyncio.timeout(PATIENCE_S), Client(program) as client:
            await act(client)

    asyncio.run(run())


def value(result: CallToolResult) -> Any:
    assert not result.is_error, result.content
    return result.structured_content


def refused(result: CallToolResult) -> str:
    assert result.is_error
    return " ".join(getattr(one, "text", "") for one in result.content)


def test_an_assistant_runs_a_recording(pausa: RemoteEngine, home: Path) -> None:
    seen: dict[str, Any] = {}

    async def act(client: Client) -> None:
        assert {tool.name for tool in (await client.list_tools()).tools} == TOOLS
        started = value(await client.call_tool("start", {"title": "Lesson"}))["recording"]
        seen["id"] = started["id"]
        assert (started["state"], started["start_reason"]) == ("recording", "mcp")
        await asyncio.to_thread(pausa.record_more, started["id"])
        assert value(await client.call_tool("mark", {"title": "Beginning"}))["recording"]["markers"]
        await asyncio.to_thread(pausa.record_more, started["id"])
        assert value(await client.call_tool("pause"))["recording"]["state"] == "paused"
        again = await client.call_tool("pause")
        assert "“pause” is not possible while the recording is paused. Nothing has changed." in refused(again)
        assert value(await client.call_tool("resume"))["recording"]["state"] == "recording"
        await asyncio.to_thread(pausa.record_more, started["id"])
        assert value(await client.call_tool("retake"))["recording"]["state"] == "paused"
        assert len(value(await client.call_tool("undo"))["recording"]["segments"]) == 2
        assert value(await client.call_tool("status"))["recording"]["id"] == started["id"]
        assert value(await client.call_tool("stop", {"recording_id": started["id"]}))
        await asyncio.to_thread(pausa.log.wait_for, events.RecordingReady, started["id"])
        assert [one["title"] for one in value(await client.call_tool("list"))["recordings"]] == ["Lesson"]
        chapters = value(await client.call_tool("chapters", {"recording_id": started["id"]}))["chapters"]
        assert [one["title"] for one in chapters] == ["Segment 1", "Beginning", "Segment 2"]
        assert "have not been written" in refused(await client.call_tool("transcript"))
        pausa.engine.words.keep(started["id"], spoken("Welcome to the lesson."))
        lines = value(await client.call_tool("transcript"))["lines"]
        assert [(one["text"], one["start_s"]) for one in lines] == [("Welcome to the lesson.", 0.5)]
        (found,) = value(await client.call_tool("search", {"text": "less"}))["passages"]
        assert (found["recording_id"], found["title"]) == (started["id"], "Lesson")

    with_assistant(home, act)
    finished = pausa.remote.recording(seen["id"])
    assert (finished.state, finished.stop_reason) == (State.READY, "mcp")


def test_what_is_recorded_goes_on_without_the_assistant(pausa: RemoteEngine, home: Path) -> None:
    async def act(client: Client) -> None:
        value(await client.call_tool("start"))

    with_assistant(home, act)
    (recording,) = pausa.remote.active()
    pausa.record_more(recording.id)


def test_without_pausa_each_tool_says_so_and_nothing_is_recorded(home: Path) -> None:
    async def act(client: Client) -> None:
        for tool in sorted(TOOLS):
            assert "Pausa is not running" in refused(await client.call_tool(tool))

    with_assistant(home, act)
    assert not (home / "Recordings").exists()


def test_nonsense_is_refused(pausa: RemoteEngine, home: Path) -> None:
    async def act(client: Client) -> None:
        for arguments, said in (
            ({"max_seconds": -5}, "“max_seconds” must be more than 0"),
            ({"max_seconds": "long"}, "“max_seconds” must be a number"),
            ({"title": 5}, "“title” must be a text"),
            ({"titel": "x"}, "“start” has no argument “titel”. It takes title, max_seconds."),
        ):
            told = refused(await client.call_tool("start", arguments))
            assert (said in told, "http" in told) == (True, False), told
        for limit, said in (
            (0, "“limit” must be at least 1"),
            (201, "must be at most 200"),
            (1.5, "whole number"),
        ):
            assert said in refused(await client.call_tool("search", {"text": "a", "limit": limit}))
        refused(await client.call_tool("pause", {"recording_id": "../../etc"}))
        refused(await client.call_tool("chapters", {"recording_id": "none"}))

    with_assistant(home, act)
    assert pausa.remote.active() == []


def test_nothing_but_the_protocol_is_on_standard_output(home: Path) -> None:
    child = subprocess.run(
        [sys.executable, "-m", "pausa", "mcp"],
        env={**os.environ, "PAUSA_HOME": str(home)},
        input=b"no message\n",
        capture_output=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert child.returncode == 0
    assert all(line.startswith(b"{") for line in child.stdout.splitlines())


def test_an_assistant_that_is_gone_ends_it_without_a_fault(home: Path) -> None:
    ask = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "x", "version": "1"}}
    begin = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": ask}
    with subprocess.Popen(
        [sys.executable, "-m", "pausa", "mcp"],
        env={**os.environ, "PAUSA_HOME": str(home)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdout.close()
        child.stdin.write(json.dumps(begin).encode() + b"\n")
        child.stdin.flush()
        _, said = child.communicate(timeout=PATIENCE_S)
    assert child.returncode == 0, said
    assert b"error" not in said.lower(), said
