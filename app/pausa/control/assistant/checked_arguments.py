"""A server whose tools refuse what they do not take, in a sentence that an assistant can act on."""

from collections.abc import Mapping
from typing import Any, Final

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from pydantic import ValidationError

_MUST_BE: Final = {
    "string_type": "must be a text",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "finite_number": "must be a number",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "greater_than": "must be more than {gt}",
}
"""By what pydantic calls the fault, with what it tells of it."""


class CheckedServer(MCPServer):
    """Judges the arguments before the tool is called; by itself it would leave out those that it does not know."""

    async def call_tool(self, name: str, arguments: dict[str, Any], context: Any = None) -> Any:  # noqa: ANN401 - of the package
        """Raises ToolError."""
        tool = self._tool_manager.get_tool(name)
        if tool is not None:
            known = tool.parameters.get("properties", {})
            unknown = [given for given in arguments if given not in known]
            if unknown:
                takes = f"It takes {', '.join(known)}." if known else "It takes none."
                raise ToolError(f"“{name}” has no argument “{unknown[0][:50]}”. {takes} Nothing was done.")
            try:
                tool.fn_metadata.validate_arguments(arguments)
            except ValidationError as error:
                faults = "; ".join(_described(one) for one in error.errors())
                raise ToolError(f"“{name}” was not carried out: {faults}.") from None
        return await super().call_tool(name, arguments, context)


def _described(fault: Mapping[str, Any]) -> str:
    must_be = _MUST_BE.get(fault["type"], "does not fit").format(**fault.get("ctx", {}))
    return f"“{fault['loc'][0]}” {must_be}"
