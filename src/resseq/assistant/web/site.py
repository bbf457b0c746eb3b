"""The page and its JSON API, which other programs of this machine may use as well.

    GET  /api/databases                                    {databases: [{name, dialect, tables}], saves}
    GET  /api/schema?database=NAME                         {database, dialect, tables: [{name, sql, is_view, columns: [
                                                            {name, sql, type, is_key, references, samples}]}]}
    POST /api/ask   {database, question}                   {database, question, sql, reading, confidence, alternatives:
                                                            [{sql, reading, confidence}], explanation, nearest, thought,
                                                            problem, result}
    POST /api/run   {database, sql}                        {database, sql, result}
    POST /api/save  {database, question, sql}              {saved}

`result` is {columns, rows, truncated, seconds}, or null where `problem` says on one line why there is none. A cell is a
JSON value; a blob stands as {bytes: its size}, a number that JavaScript does not have as {number: text}. What
`explanation` holds is told in `resseq.assistant.explanation`; beside it stand its `unread` words. `thought` is the
seconds that the model took. `saved` is false where the pair was saved already.

Whatever fails gives {error: one line} with a status: 400 a request or question that cannot be read, 403 a request of
another site's page or a query that would do more than read, 404 no such database, 405, 408, 413, 415 as HTTP has them,
422 a query that fails, 429 too many waiting, 500, 503 a database that cannot be read, 504 a query that took too long.

A client that closes its connection ends its query. `X-Client` may name a client: of those who wait, one of each has its
turn, and none has all places. Several workers share nothing, so a client may talk to any of them.

Questions and queries are written nowhere; what broke is told on standard error without them.
"""

import hashlib
import os
import sys
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any, Protocol, TypeVar

import anyio
import anyio.to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from resseq.assistant.database import Cancelled, Limits, QueryFailed, Refused, Result, Stop, TooLarge
from resseq.assistant.session import Answer
from resseq.assistant.translator import TOGETHER
from resseq.assistant.web.guard import Guard
from resseq.assistant.web.messages import Discretion, Reply, answer_message, fields_of, result_message, schema_message
from resseq.assistant.web.turns import Busy, Turns
from resseq.errors import ResseqError
from resseq.text2sql.connection import DeadlineExceeded
from resseq.text2sql.own_pairs import append_pair
from resseq.text2sql.schema import Schema

_ASSETS = {
    "/": ("page.html", "text/html"),
    "/page.css": ("page.css", "text/css"),
    **{f"/{name}": (name, "text/javascript") for name in ("theme.js", "page.js", "text.js", "schema.js", "words.js")},
    **{f"/{name}": (name, "text/javascript") for name in ("table.js", "chart.js", "history.js")},
}
# Of the queries that were run: what a person did, in contrast to what became of the database.
_STATUS: dict[type[ResseqError], int] = {Refused: 403, QueryFailed: 422, TooLarge: 422, DeadlineExceeded: 504}
_GONE = 499  # as nginx counts clients that did not wait; nobody sees it

T = TypeVar("T")
Endpoint = Callable[["_Site", Request], Awaitable[Response]]


class Asked(Protocol):
    """What is needed of an `Assistant`."""

    @property
    def dialect(self) -> str: ...
    @property
    def schema(self) -> Schema: ...
    def ask(self, question: str, best: int = 5, run: bool = True, stop: Stop | None = None) -> Answer: ...
    def run(self, sql: str, stop: Stop | None = None) -> Result: ...


@dataclass(frozen=True)
class Settings:
    """What a worker is to serve.

    Attributes:
        databases: what `Assistant` opens, each one by itself.
        save: a CSV file for pairs that a person accepted or corrected; empty to offer no saving.
        weights: a run folder or a weights file; empty for those that come with the program.
        seconds: that a query may take.
    """

    databases: tuple[str, ...]
    host: str = "127.0.0.1"
    port: int = 8642
    save: str = ""
    weights: str = ""
    seconds: float = Limits.seconds


def application(
    assistants: Mapping[str, Asked], settings: Settings, close: Callable[[], None] = lambda: None
) -> Starlette:
    """The page and the API for databases that are open, under the names by which clients ask for them.

    Args:
        close: lets go of them when the server ends.
    """
    site = _Site(assistants, settings)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        close()

    def route(path: str, method: str, endpoint: Endpoint) -> Route:
        return Route(path, partial(site.answered, endpoint), methods=[method])

    return Starlette(
        routes=[
            *(Route(path, _asset(*asset)) for path, asset in _ASSETS.items()),
            route("/api/databases", "GET", _Site.databases),
            route("/api/schema", "GET", _Site.schema),
            route("/api/ask", "POST", _Site.ask),
            route("/api/run", "POST", _Site.run),
            route("/api/save", "POST", _Site.save),
        ],
        middleware=[Middleware(Guard, settings.host, settings.port)],
        exception_handlers={HTTPException: _failed},
        lifespan=lifespan,
    )


def _asset(name: str, kind: str) -> Callable[[Request], Awaitable[Response]]:
    content = files("resseq.assistant.web").joinpath(name).read_bytes()
    tag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'

    async def endpoint(request: Request) -> Response:
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers={"ETag": tag})
        return Response(content, media_type=kind, headers={"ETag": tag})

    return endpoint


async def _failed(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    detail = error.detail if ":" in error.detail else f"server: {error.detail.lower()}"
    return Reply({"error": detail}, error.status_code, headers=error.headers)


class _Site:
    """The endpoints of one worker."""

    def __init__(self, assistants: Mapping[str, Asked], settings: Settings) -> None:
        self.assistants = assistants
        self.pairs = Path(settings.save) if settings.save else None
        self.discretion = Discretion([*settings.databases, settings.save, settings.weights])
        # The model answers several questions in one batch; a query has a process of its own.
        self.thinking = Turns(at_once=TOGETHER, each=4)
        self.running = Turns(at_once=max(6, 2 * (os.cpu_count() or 1)), each=2)
        self.threads = anyio.CapacityLimiter(self.thinking.at_once + self.running.at_once + 8)

    async def answered(self, endpoint: Endpoint, request: Request) -> Response:
        """What an endpoint answers, or what is told of its failure."""
        try:
            return await endpoint(self, request)
        except Busy:
            raise HTTPException(429, "server: too many are waiting — ask again in a moment") from None
        except (Cancelled, ClientDisconnect):
            return Response(status_code=_GONE)
        except HTTPException:
            raise
        except tuple(_STATUS) as error:
            raise HTTPException(_STATUS[type(error)], self.discretion.told(str(error))) from None
        except ResseqError as error:
            raise HTTPException(503, self._unreadable(error)) from None
        except Exception as error:
            place = "".join(traceback.format_tb(error.__traceback__))  # without the message, which may quote a question
            print(f"{place}{type(error).__name__}", file=sys.stderr)
            raise HTTPException(500, "server: it broke on this — the terminal of `resseq serve` shows where") from None

    async def databases(self, _request: Request) -> Response:
        listed = [
            {"name": name, "dialect": each.dialect, "tables": len(each.schema.tables)}
            for name, each in self.assistants.items()
        ]
        return Reply({"databases": listed, "saves": self.pairs is not None})

    async def schema(self, request: Request) -> Response:
        name = request.query_params.get("database", "")
        assistant = self._assistant(name)
        return Reply(schema_message(name, assistant.dialect, assistant.schema))

    async def ask(self, request: Request) -> Response:
        name, question = await fields_of(request, "database", "question")
        assistant = self._assistant(name)

        async def answer(stop: Stop) -> Response:
            async with self.thinking.turn(_client(request)):
                try:
                    found = await self._in_thread(partial(assistant.ask, question, run=False))
                except ResseqError as error:
                    raise HTTPException(400, self.discretion.told(str(error))) from None
            problem, result = found.problem, None
            if found.sql:
                try:
                    result = await self._result(assistant, found.sql, request, stop)
                except tuple(_STATUS) as error:
                    problem = self.discretion.told(str(error))
                except Cancelled:
                    raise
                except ResseqError as error:
                    problem = self._unreadable(error)
            message = {"database": name, **answer_message(found), "problem": problem}
            return await self._in_thread(lambda: Reply(message | {"result": _message(result)}))

        return await _while_connected(request, answer)

    async def run(self, request: Request) -> Response:
        name, sql = await fields_of(request, "database", "sql")
        assistant = self._assistant(name)

        async def answer(stop: Stop) -> Response:
            result = await self._result(assistant, sql, request, stop)
            return await self._in_thread(lambda: Reply({"database": name, "sql": sql, "result": _message(result)}))

        return await _while_connected(request, answer)

    async def save(self, request: Request) -> Response:
        name, question, sql = await fields_of(request, "database", "question", "sql")
        assistant, pairs = self._assistant(name), self.pairs
        if pairs is None:
            raise HTTPException(404, "save: this server saves nothing — start it with --save FILE.csv")
        if assistant.dialect != "sqlite":
            raise HTTPException(400, f"save: a model learns from pairs in SQLite’s SQL only, not {assistant.dialect}’s")
        if not question.strip():
            raise HTTPException(400, "save: the question is empty — give one")

        async def answer(stop: Stop) -> Response:
            await self._result(assistant, sql, request, stop)  # what does not run is worth nothing as an example
            try:
                saved = await self._in_thread(partial(append_pair, pairs, name, question, sql))
            except ResseqError as error:
                raise HTTPException(503, self.discretion.told(str(error))) from None
            return Reply({"saved": saved})

        return await _while_connected(request, answer)

    def _assistant(self, name: str) -> Asked:
        if name not in self.assistants:
            raise HTTPException(404, "database: there is none of this name — take one of /api/databases")
        return self.assistants[name]

    async def _result(self, assistant: Asked, sql: str, request: Request, stop: Stop) -> Result:
        async with self.running.turn(_client(request)):
            return await self._in_thread(partial(assistant.run, sql, stop))

    async def _in_thread(self, work: Callable[[], T]) -> T:
        # It is waited for even when the client has gone, so that no more threads work than are counted.
        return await anyio.to_thread.run_sync(work, limiter=self.threads)

    def _unreadable(self, error: ResseqError) -> str:
        """What a client is told where the message would name files."""
        print(f"error: {' '.join(str(error).splitlines())}", file=sys.stderr)
        return "database: it cannot be read at the moment — the terminal of `resseq serve` tells why"


def _message(result: Result | None) -> dict[str, Any] | None:
    return result_message(result.columns, result.rows, result.truncated, result.seconds) if result else None


def _client(request: Request) -> str:
    """Who asks, as far as fairness is concerned."""
    host = request.client.host if request.client else ""
    return f"{host} {request.headers.get('x-client', '')[:64]}"


async def _while_connected(request: Request, answer: Callable[[Stop], Awaitable[Response]]) -> Response:
    """Waits for an answer as long as the client does; then the query ends, or is not begun."""
    stop = Stop()
    found: list[Response | Exception] = []

    async def watch() -> None:
        try:
            while (await request.receive())["type"] != "http.disconnect":
                pass
            group.cancel_scope.cancel()
        finally:  # also when the server ends
            stop.cancel()

    async with anyio.create_task_group() as group:
        group.start_soon(watch)
        try:
            found.append(await answer(stop))
        except Exception as error:  # out of the group, which would wrap it
            found.append(error)
        group.cancel_scope.cancel()
    if not found:
        return Response(status_code=_GONE)
    if isinstance(found[0], Exception):
        raise found[0]
    return found[0]
