"""One message to one address: sent, answered and judged within fifteen seconds, whatever the other side does."""

import asyncio
import concurrent.futures
import contextlib
import email.utils
import ssl
import time
from collections.abc import Mapping
from typing import Final

import certifi
import httpx

from pausa import __version__
from pausa.control.webhooks.delivery_outcome import Outcome
from pausa.control.webhooks.name_lookup import Found, NameLookup
from pausa.control.webhooks.webhook_address import may_be_called, parsed_address, refusal
from pausa.core.errors import InputError
from pausa.core.sentences import Sentence, sentence

LIMIT_S: Final = 15.0
MOST_BYTES: Final = 64 * 1024
"""Of an answer's body, which nobody reads."""
NEXT_LITERAL_S: Final = 4.0
"""After this long another address of the same host is tried."""


class HttpExchange:
    """Sends by HTTP. No redirects, cookies, proxies or credentials; each message has a connection of its own."""

    def __init__(self, lookup: NameLookup, *, limit_s: float = LIMIT_S) -> None:
        self._lookup = lookup
        self._limit_s = limit_s
        trusted = ssl.create_default_context()
        trusted.load_verify_locations(
            certifi.where()
        )  # where the system has none, or not where it is looked for
        self._transport = httpx.AsyncHTTPTransport(
            verify=trusted,
            trust_env=False,
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=0),
        )

    async def post(self, address: str, headers: Mapping[str, str], body: bytes) -> Outcome:
        """Never raises but when it is cancelled."""
        begun = time.monotonic()
        try:
            async with asyncio.timeout(self._limit_s):
                outcome = await self._post(address, headers, body)
        except TimeoutError:
            outcome = _failed(sentence("no answer within {seconds} s", seconds=f"{self._limit_s:g}"))
        return Outcome(
            status=outcome.status,
            error=outcome.error,
            retry_after_s=outcome.retry_after_s,
            duration_s=time.monotonic() - begun,
        )

    async def close(self) -> None:
        """Let go of everything."""
        await self._transport.aclose()

    async def _post(self, address: str, headers: Mapping[str, str], body: bytes) -> Outcome:
        try:
            url = parsed_address(address)
        except InputError as error:
            return _failed(error.sentence)
        host = url.raw_host.decode("ascii")
        found = await self._found(host)
        if not found.literals:
            return _failed(sentence("the host was not found"))
        literals = [literal for literal in found.literals if may_be_called(literal)]
        if not literals:
            return _failed(refusal(url.host))
        for literal in literals[:-1]:
            try:
                return await self._exchange(url, literal, headers, body, connect_s=NEXT_LITERAL_S)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
            except httpx.HTTPError as error:
                return _failed(_said(error))
        try:
            return await self._exchange(url, literals[-1], headers, body, connect_s=None)
        except httpx.HTTPError as error:
            return _failed(_said(error))

    async def _found(self, host: str) -> Found:
        loop = asyncio.get_running_loop()
        arrived: asyncio.Future[Found] = loop.create_future()

        def take(found: Found) -> None:
            if not arrived.done():
                arrived.set_result(found)

        def tell(answer: "concurrent.futures.Future[Found]") -> None:
            with contextlib.suppress(RuntimeError):  # it comes after the end
                loop.call_soon_threadsafe(take, answer.result())

        self._lookup.ask(host).add_done_callback(tell)
        return await arrived

    async def _exchange(
        self,
        url: httpx.URL,
        literal: str,
        headers: Mapping[str, str],
        body: bytes,
        *,
        connect_s: float | None,
    ) -> Outcome:
        """Raises httpx.HTTPError."""
        request = httpx.Request(
            "POST",
            # What was judged is what is called.
            url.copy_with(host=literal),
            headers={
                "Host": url.netloc.decode("ascii"),
                "User-Agent": f"Pausa/{__version__}",
                "Content-Type": "application/json",
                "Accept": "*/*",
                "Connection": "close",
                **headers,
            },
            content=body,
            extensions={
                "sni_hostname": url.raw_host.decode("ascii"),
                "timeout": {"connect": connect_s},
            },
        )
        response = await self._transport.handle_async_request(request)
        response.request = request
        try:
            await _read(response)
        finally:
            await response.aclose()
        return _judged(response)


async def _read(response: httpx.Response) -> None:
    """Read the body to its end, or to its bounds: an answer that is cut off may be none."""
    count = 0
    async for chunk in response.aiter_raw():
        count += len(chunk)
        if count > MOST_BYTES:
            return


def _judged(response: httpx.Response) -> Outcome:
    status = response.status_code
    if 200 <= status < 300:
        return Outcome(status=status)
    if 300 <= status < 400:
        error = sentence("it answers {status}: redirects are not followed", status=status)
    else:
        error = sentence("it answers {status}", status=status)
    return Outcome(
        status=status, error=error, retry_after_s=_retry_after_s(response.headers.get("retry-after"))
    )


def _retry_after_s(text: str | None) -> float | None:
    """Return for how long the other side wants to be left alone; None: it does not say, or not so that it is understood."""
    text = (text or "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        moment = email.utils.parsedate_to_datetime(text)
        return max(0.0, moment.timestamp() - time.time())
    except (ValueError, TypeError, OverflowError, OSError):
        return None


def _failed(error: Sentence) -> Outcome:
    return Outcome(error=error)


def _said(error: httpx.HTTPError) -> Sentence:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return sentence("its certificate is not accepted ({reason})", reason=cause.verify_message)
        if isinstance(cause, ssl.SSLError):
            return sentence("no secure connection comes about ({reason})", reason=cause.reason or "TLS")
        cause = cause.__cause__ or cause.__context__
    match error:
        case httpx.ConnectTimeout():
            return sentence("it cannot be reached")
        case httpx.ConnectError():
            return sentence("it cannot be reached")
        case httpx.RemoteProtocolError():
            return sentence("its answer is not HTTP, or it ended before it was complete")
        case _:
            return sentence("the connection broke")
