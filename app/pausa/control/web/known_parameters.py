"""What may stand behind the question mark of an address of Pausa's own interface: what the document names, and nothing else."""

from collections.abc import Mapping
from typing import Any, Final

from fastapi import Request

from pausa.control.remote.web_errors import Answer

MOST_NAMED: Final = 3


class KnownParameters:
    """Refuses a parameter that a call does not have: a misspelt filter would otherwise be none."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str], list[str]] = {}

    def learn(self, document: Mapping[str, Any]) -> None:
        """Take the names of each call from the OpenAPI document."""
        for path, item in document["paths"].items():
            for method, operation in item.items():
                self._names[path, method.upper()] = [
                    one["name"] for one in operation.get("parameters", ()) if one["in"] == "query"
                ]

    async def demand_known(self, request: Request) -> None:
        """Raises Answer."""
        method = "GET" if request.method == "HEAD" else request.method
        known = self._names.get((request.scope["route"].path_format, method), [])
        unknown = [name for name in request.query_params if name not in known]
        if unknown:
            named = ", ".join(f"“{name[:50]}”" for name in unknown[:MOST_NAMED])
            there_are = f"there are {', '.join(known)}" if known else "this call has none"
            raise Answer(
                422,
                f"The request does not fit ({named}: there is no such parameter; {there_are}). Nothing has changed.",
            )
