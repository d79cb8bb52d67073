"""The fields of one request, checked as the protocol wants it."""

import math
from typing import Any

from pausa.control.obs.obs_codes import RequestRefused, Status


class Fields:
    """What a request brings along. Every method raises RequestRefused."""

    def __init__(self, data: object) -> None:
        if data is not None and not isinstance(data, dict):
            raise RequestRefused(Status.INVALID_FIELD_TYPE, "`requestData` is not an object.")
        self._members: dict[str, Any] | None = data

    def has(self, name: str) -> bool:
        return self._members is not None and self._members.get(name) is not None

    def text(self, name: str) -> str:
        """Return a text that is not empty."""
        found = self._required(name, str, "a string")
        assert isinstance(found, str)
        if not found:
            raise RequestRefused(Status.FIELD_EMPTY, f"The field `{name}` is empty.")
        return found

    def optional_text(self, name: str) -> str | None:
        """Return a text, which may be empty; None: there is none."""
        if not self.has(name):
            return None
        found = self._required(name, str, "a string")
        assert isinstance(found, str)
        return found

    def flag(self, name: str) -> bool:
        found = self._required(name, bool, "a boolean")
        assert isinstance(found, bool)
        return found

    def members(self, name: str) -> dict[str, Any]:
        found = self._required(name, dict, "an object")
        assert isinstance(found, dict)
        return found

    def number(self, name: str, least: float, most: float) -> float:
        found = self._required(name, (int, float), "a number")
        if isinstance(found, bool):
            raise RequestRefused(Status.INVALID_FIELD_TYPE, f"The field `{name}` must be a number.")
        assert isinstance(found, int | float)
        if not least <= found <= most or math.isnan(found):
            raise RequestRefused(
                Status.FIELD_OUT_OF_RANGE, f"The field `{name}` must be between {least:g} and {most:g}."
            )
        return found

    def _required(self, name: str, kind: type | tuple[type, ...], called: str) -> object:
        if self._members is None:
            raise RequestRefused(Status.MISSING_DATA, "The request needs `requestData`.")
        found = self._members.get(name)
        if found is None:
            raise RequestRefused(Status.MISSING_FIELD, f"The request lacks the field `{name}`.")
        if not isinstance(found, kind):
            raise RequestRefused(Status.INVALID_FIELD_TYPE, f"The field `{name}` must be {called}.")
        return found
