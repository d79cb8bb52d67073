"""Batches: several requests in one message, in order or at once."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from pausa.control.obs.obs_codes import BatchExecution, CloseCode, SessionRefused, Status
from pausa.control.obs.obs_encoding import Message

MOST_REQUESTS: Final = 1000

Answer = Callable[[Message, BatchExecution], Awaitable[Message]]
"""Answers one request, with ``requestStatus`` and the rest."""


@dataclass(frozen=True, slots=True)
class Batch:
    """A checked batch."""

    requests: list[Message]
    execution: BatchExecution
    halt_on_failure: bool
    variables: dict[str, Any]


def read_batch(data: Message) -> Batch:
    """Raises SessionRefused for what the protocol does not allow."""
    execution = data.get("executionType")
    if execution is None:
        execution = BatchExecution.SERIAL_REALTIME
    elif not isinstance(execution, int) or isinstance(execution, bool):
        raise _wrong_type("executionType", "a number")
    elif execution not in list(BatchExecution):
        raise SessionRefused(CloseCode.INVALID_DATA_FIELD_VALUE, "Your `executionType` is not known.")
    variables = data.get("variables")
    if variables is not None and not isinstance(variables, dict):
        raise _wrong_type("variables", "an object")
    if variables is not None and execution == BatchExecution.PARALLEL:
        raise SessionRefused(
            CloseCode.UNSUPPORTED_FEATURE, "There are no variables in a batch that runs in parallel."
        )
    halt = data.get("haltOnFailure")
    if halt is not None and not isinstance(halt, bool):
        raise _wrong_type("haltOnFailure", "a boolean")
    requests = data.get("requests")
    if requests is None:
        raise SessionRefused(CloseCode.MISSING_DATA_FIELD, "Your batch is missing `requests`.")
    if not isinstance(requests, list) or not all(isinstance(one, dict) for one in requests):
        raise _wrong_type("requests", "an array of objects")
    if len(requests) > MOST_REQUESTS:
        raise SessionRefused(
            CloseCode.INVALID_DATA_FIELD_VALUE, f"A batch has {MOST_REQUESTS} requests at most."
        )
    return Batch(requests, BatchExecution(execution), halt is True, dict(variables or {}))


async def run_batch(
    batch: Batch, answer: Answer, *, next_frame: Callable[[], Awaitable[None]]
) -> list[Message]:
    """Return the answers in the order of the requests; none of those after a failure that halts it.

    ``next_frame`` waits for the camera's next frame: with SerialFrame the requests begin there.
    """
    if batch.execution is BatchExecution.PARALLEL:
        tasks = [asyncio.ensure_future(answer(request, batch.execution)) for request in batch.requests]
        try:
            return list(await asyncio.gather(*tasks))
        finally:
            for task in tasks:
                task.cancel()
    if batch.execution is BatchExecution.SERIAL_FRAME:
        await next_frame()
    variables, answers = dict(batch.variables), []
    for request in batch.requests:
        done = await answer(_with_variables(request, variables), batch.execution)
        answers.append(done)
        _keep_variables(request, done, variables)
        if batch.halt_on_failure and done["requestStatus"]["code"] != Status.SUCCESS:
            break
    return answers


def _with_variables(request: Message, variables: dict[str, Any]) -> Message:
    """Fill the fields for which variables are named."""
    names = request.get("inputVariables")
    data = request.get("requestData", {})
    if not isinstance(names, dict) or not isinstance(data, dict | None):
        return request
    known = {
        field: variables[name] for field, name in names.items() if isinstance(name, str) and name in variables
    }
    return {**request, "requestData": {**(data or {}), **known}} if known else request


def _keep_variables(request: Message, done: Message, variables: dict[str, Any]) -> None:
    """Set the variables that are to hold fields of the answer."""
    names, data = request.get("outputVariables"), done.get("responseData")
    if isinstance(names, dict) and isinstance(data, dict):
        variables.update(
            {
                variable: data[field]
                for variable, field in names.items()
                if isinstance(field, str) and field in data
            }
        )


def _wrong_type(name: str, wanted: str) -> SessionRefused:
    return SessionRefused(CloseCode.INVALID_DATA_FIELD_TYPE, f"Your `{name}` is not {wanted}.")
