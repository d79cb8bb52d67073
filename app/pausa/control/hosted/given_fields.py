"""The fields of a JSON body or a query, read by those who know them; what nobody has read has no meaning here."""

import json
import math
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, NoReturn

from pausa.core.errors import InputError

if TYPE_CHECKING:
    from starlette.requests import Request

MOST_BYTES: Final = 1_000_000
MOST_METADATA: Final = 32_000
MOST_TEXT: Final = 2000

_MOST_NAMED: Final = 20
_LONGEST_NAME: Final = 60
_NOT_SHOWN: Final = re.compile(r"[^A-Za-z0-9_.\-]")


class FieldError(InputError):
    """A field with a value that makes no sense."""

    def __init__(self, name: str, message: str) -> None:
        super().__init__(f"{name}: {message}" if name else message)
        self.name = name
        self.message = message


class GivenFields:
    """Notes which fields were read. What is null counts as left out."""

    def __init__(self, members: Mapping[str, Any], *, path: str = "") -> None:
        self._members = {str(name): value for name, value in members.items() if value is not None}
        self._path = path
        self._read: set[str] = set()
        self._inner: dict[str, GivenFields] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def any(self, name: str) -> Any:  # noqa: ANN401 - it is what the client has sent
        """Return the value as it was given."""
        self._read.add(name)
        return self._members.get(name)

    def holds(self, name: str, value: object) -> bool:
        """Whether the field has this value; it counts as read only then."""
        return self._members.get(name) == value and self.any(name) is not None

    def text(self, name: str, default: str = "", *, most: int = MOST_TEXT) -> str:
        """Raises FieldError."""
        value = self.any(name)
        if value is None:
            return default
        if not isinstance(value, str):
            raise self._refused(name, "Not a valid string.")
        if len(value) > most:
            raise self._refused(name, f"Ensure this field has no more than {most} characters.")
        return value

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Raises FieldError."""
        value = self.any(name)
        if value is None:
            return default
        if isinstance(value, bool):
            return value
        if isinstance(value, str) and value.lower() in ("true", "false"):
            return value.lower() == "true"
        raise self._refused(name, "Must be a valid boolean.")

    def number(self, name: str, *, least: float, most: float) -> float | None:
        """Raises FieldError."""
        value = self.any(name)
        if value is None:
            return None
        try:
            number = math.nan if isinstance(value, bool) else float(value)
        except (TypeError, ValueError, OverflowError):
            number = math.nan
        if math.isnan(number):
            raise self._refused(name, "A valid number is required.")
        if not least <= number <= most:
            raise self._refused(name, f"Ensure this value is between {least:.0f} and {most:.0f}.")
        return number

    def choice(self, name: str, choices: tuple[str, ...], default: str = "") -> str:
        """Raises FieldError."""
        value = self.text(name, default)
        if value != default and value not in choices:
            raise self._refused(name, f"Must be one of {', '.join(choices)}.")
        return value

    def moment(self, name: str) -> datetime | None:
        """Return an aware time. Raises FieldError."""
        text = self.text(name)
        if not text:
            return None
        try:
            moment = datetime.fromisoformat(text)
            moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
            return moment.astimezone(UTC)
        except (ValueError, OverflowError):
            raise self._refused(name, "Must be a date and time as of ISO 8601.") from None

    def inner(self, name: str) -> "GivenFields":
        """Return the fields of an object. Raises FieldError."""
        if name in self._inner:
            return self._inner[name]
        value = self.any(name)
        if value is None:
            value = {}
        if not isinstance(value, dict):
            raise self._refused(name, "Must be an object.")
        self._inner[name] = GivenFields(value, path=f"{self._path}{name}.")
        return self._inner[name]

    def metadata(self, name: str) -> dict[str, Any] | None:
        """Return an object of the client's own. Raises FieldError."""
        value = self.any(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self._refused(name, "Must be an object.")
        if len(json.dumps(value)) > MOST_METADATA:
            raise self._refused(name, f"Must be shorter than {MOST_METADATA} bytes.")
        return value

    @property
    def unread(self) -> Iterator[str]:
        """The names of the fields that nobody has read."""
        for name in self._members:
            if name not in self._read:
                yield f"{self._path}{name}"
        for fields in self._inner.values():
            yield from fields.unread

    def _refused(self, name: str, message: str) -> FieldError:
        return FieldError(f"{self._path}{name}", message)


def warning(
    names: Iterator[str] | list[str], text: str = "Accepted, but without effect here: "
) -> dict[str, str]:
    """Return the ``Warning`` header that names these fields; none if there are none."""
    shown = [_NOT_SHOWN.sub("?", name)[:_LONGEST_NAME] for name in names]
    if not shown:
        return {}
    more = f" and {len(shown) - _MOST_NAMED} more" if len(shown) > _MOST_NAMED else ""
    return {"Warning": f'299 pausa "{text}{", ".join(shown[:_MOST_NAMED])}{more}"'}


async def fields_of(request: "Request") -> GivenFields:
    """Read the body, whatever it says of its type; an empty one has no fields. Raises FieldError."""
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > MOST_BYTES:
            raise FieldError("", f"The body is larger than {MOST_BYTES} bytes.")
    if not content.strip():
        return GivenFields({})
    try:
        members = json.loads(bytes(content), parse_constant=_no_number, parse_float=_finite)
        # Lone surrogates are no text: they could be neither kept nor sent back.
        json.dumps(members, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise FieldError("", "JSON parse error: the body is no JSON object.") from error
    if not isinstance(members, dict):
        raise FieldError("", "Invalid data. Expected a dictionary.")
    return GivenFields(members)


def _no_number(text: str) -> NoReturn:
    raise ValueError(text)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number
