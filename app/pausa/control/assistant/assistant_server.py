"""``pausa mcp``: tools with which an assistant commands the Pausa that is running.

It has no engine of its own: an assistant must not open somebody's camera without a Pausa that they see and can stop. So if
none is running, every tool says that. Nothing listens anywhere: whoever starts this program talks to it over its pipes.
"""

from pathlib import Path
from typing import Annotated, Any, Final

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import Field

from pausa import __version__
from pausa.control.assistant.checked_arguments import CheckedServer
from pausa.control.local.local_client import LocalClient
from pausa.control.local.nobody_answers import NobodyAnswersError
from pausa.core.stop_signals import discard_output

REASON: Final = "mcp"
INSTRUCTIONS: Final = (
    "Pausa records the camera and the microphone of this computer into one file. What is said and shown during a pause "
    "is never recorded. A recording is starting, recording, paused, stitching (its file is being made), ready, failed or "
    "discarded. Each tool answers when the command has been carried out, with the recording as it is then. If a command "
    "makes no sense now, the error says why and nothing has changed. Start, stop and discard only when the user wishes it."
)
_LOOKS: Final = ToolAnnotations(read_only_hint=True, open_world_hint=False)
_ADDS: Final = ToolAnnotations(read_only_hint=False, destructive_hint=False, open_world_hint=False)
_TAKES_BACK: Final = ToolAnnotations(read_only_hint=False, destructive_hint=True, open_world_hint=False)

_Id = Annotated[
    str,
    Field(
        description="Id of the recording, or enough of its beginning or end. Empty: the newest that is active."
    ),
]


def run_assistant_server(home: Path) -> None:
    """Serve until standard input ends, or nobody reads any more. Nothing but the protocol is written to standard output."""
    try:
        assistant_server(home).run("stdio")
    except* ConnectionError:  # the assistant's program has ended with an answer on its way
        discard_output()


def assistant_server(home: Path) -> MCPServer:
    """Return the server; ``home``: the folder of the settings of the Pausa that it commands."""
    server = CheckedServer(
        "Pausa", title="Pausa", version=__version__, instructions=INSTRUCTIONS, log_level="ERROR"
    )

    def ask(command: str, **message: object) -> dict[str, Any]:
        given = {name: value for name, value in message.items() if value not in ("", None)}
        try:
            with LocalClient(home) as client:
                answer = client.ask({"command": command, "reason": REASON, **given})
        except NobodyAnswersError:
            raise ToolError(
                "Pausa is not running, so nothing was done. Ask the user to open it, and try again."
            ) from None
        except TimeoutError:
            raise ToolError("Pausa does not answer. What it records goes on.") from None
        if not answer.pop("done", False):
            raise ToolError(str(answer.get("message") or "It was refused."))
        return answer

    @server.tool(annotations=_ADDS)
    def start(
        title: Annotated[str, Field(description="Title of the recording, and name of its file.")] = "",
        max_seconds: Annotated[
            float | None, Field(description="Stop by itself after so many recorded seconds.", gt=0)
        ] = None,
    ) -> dict[str, Any]:
        """Start a recording, with the camera and the microphone that the user has chosen."""
        return ask("start", title=title, max_seconds=max_seconds)

    @server.tool(annotations=_ADDS)
    def pause(recording_id: _Id = "") -> dict[str, Any]:
        """Pause: nothing from now on is recorded, until it is resumed."""
        return ask("pause", id=recording_id)

    @server.tool(annotations=_ADDS)
    def resume(recording_id: _Id = "") -> dict[str, Any]:
        """Go on recording after a pause."""
        return ask("resume", id=recording_id)

    @server.tool(annotations=_TAKES_BACK)
    def retake(recording_id: _Id = "") -> dict[str, Any]:
        """Take back the newest segment, what came after the last pause; the recording is then paused before it. Undo brings it again."""
        return ask("retake", id=recording_id)

    @server.tool(annotations=_ADDS)
    def undo(recording_id: _Id = "") -> dict[str, Any]:
        """Undo the newest retake or mark."""
        return ask("undo", id=recording_id)

    @server.tool(annotations=_ADDS)
    def mark(
        title: Annotated[str, Field(description="What is marked; it becomes the title of a chapter.")] = "",
        recording_id: _Id = "",
    ) -> dict[str, Any]:
        """Mark this moment of the recording; marks become chapters of the file."""
        return ask("mark", title=title, id=recording_id)

    @server.tool(annotations=_TAKES_BACK)
    def stop(recording_id: _Id = "") -> dict[str, Any]:
        """Stop the recording; its file is finished within seconds."""
        return ask("stop", id=recording_id)

    @server.tool(annotations=_LOOKS)
    def status() -> dict[str, Any]:
        """Show what is being recorded now, and whether the microphone is muted."""
        return ask("status")

    @server.tool(name="list", annotations=_LOOKS)
    def list_recordings() -> dict[str, Any]:
        """List the recordings, the newest first, at most 200."""
        return ask("list")

    @server.tool(annotations=_LOOKS)
    def chapters(
        recording_id: Annotated[str, Field(description="Id of the recording. Empty: the newest one.")] = "",
    ) -> dict[str, Any]:
        """Show the chapters of a recording: where it was paused, and what was marked."""
        return ask("chapters", id=recording_id)

    @server.tool(annotations=_LOOKS)
    def transcript(
        recording_id: Annotated[str, Field(description="Id of the recording. Empty: the newest one.")] = "",
    ) -> dict[str, Any]:
        """Show what was said in a finished recording, line by line, with the seconds of the file; only if its words have been written."""
        return ask("transcript", id=recording_id)

    @server.tool(annotations=_LOOKS)
    def search(
        text: Annotated[
            str, Field(description="Words that are said in one line; in quotation marks: one after another.")
        ] = "",
        limit: Annotated[int, Field(description="So many places at most.", ge=1, le=200)] = 50,
    ) -> dict[str, Any]:
        """Find where something was said, in all recordings whose words are written."""
        return ask("search", text=text, limit=limit)

    return server
