"""What is wrong with a request, in plain words: which field, and what it must be."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pausa.control.remote.schedule_routes import LOCAL_TIME
from pausa.core.settings import Settings

AS_JSON: Final = "send it as JSON with Content-Type: application/json"

A_MOMENT: Final = "write a date, or a date and a time, such as 2026-11-30T10:00:00+01:00"

_PLACES: Final = ("body", "query", "path", "header")
_LOOKS_LIKE: Final = {
    "size": "write it as width x height, such as 1280x720",
    "fps": "write it as a number, such as 30 or 29.97",
    "part": "take the id of one of the recording's “taken_back”",
    "recording_id": "an id consists of letters, digits, - and _",
}
_MUST_BE: Final = {
    "missing": "it is missing",
    "string_type": "it must be a text",
    "string_unicode": "it contains half a character",
    "int_type": "it must be a whole number",
    "int_parsing": "it must be a whole number",
    "int_from_float": "it must be a whole number",
    "float_type": "it must be a number",
    "float_parsing": "it must be a number",
    "finite_number": "it must be a number",
    "bool_type": "it must be true or false",
    "bool_parsing": "it must be true or false",
    "list_type": "it must be a list",
    "tuple_type": "it must be a list",
    "enum": "it must be {expected}",
    "literal_error": "it must be {expected}",
    "greater_than": "it must be more than {gt}",
    "greater_than_equal": "it must be at least {ge}",
    "less_than": "it must be less than {lt}",
    "less_than_equal": "it must be at most {le}",
    "string_too_long": "it must have at most {max_length} characters",
    "string_too_short": "it must have at least {min_length} characters",
    "union_tag_invalid": "it must be one of {expected_tags}",
    "union_tag_not_found": "it is missing",
}
"""By what pydantic calls the fault, with what it tells of it."""


def described(fault: Mapping[str, Any]) -> str:
    """Return one fault of a request that the checks have found, as a part of a sentence."""
    path = [str(part) for part in fault["loc"]]
    kind, told = fault["type"], fault.get("ctx", {})
    if kind == "json_invalid":
        return f"the body is not JSON as it should be; {AS_JSON}"
    if path == ["body"] and kind in ("missing", "model_attributes_type", "dict_type", "model_type"):
        return f"the body is not an object of JSON; {AS_JSON}"
    if kind.startswith("union_tag"):
        path.append(str(told["discriminator"]).strip("'"))
    return f"{'.'.join(_named(path))}: {_words(path[-1], kind, told, str(fault['msg']))}"


def _words(field: str, kind: str, told: Mapping[str, Any], otherwise: str) -> str:
    if kind == "extra_forbidden":
        return (
            "it can be changed in the window only"
            if field in Settings.model_fields
            else "there is no such field"
        )
    if kind == "string_pattern_mismatch" and field in _LOOKS_LIKE:
        return _LOOKS_LIKE[field]
    if kind.startswith(("datetime_", "timezone_")) or (kind == "date_parsing"):
        return LOCAL_TIME if field == "start" else A_MOMENT
    if kind in _MUST_BE:
        return _MUST_BE[kind].format(**told)
    return otherwise.removeprefix("Value error, ")


def _named(path: list[str]) -> Iterator[str]:
    of_query = path[0] == "query"
    for number, part in enumerate(path):
        if (number == 0 and part in _PLACES) or (of_query and number > 1 and part.isdigit()):
            continue  # nor does a repeated parameter have numbers
        yield part
