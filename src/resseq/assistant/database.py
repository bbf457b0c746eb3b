"""Queries on a database that can neither change it nor exhaust the machine.

Each query runs in a process of its own (`resseq.assistant.worker`), through a connection that can only read. Within one
process a single call of `instr` or `LIKE` on long texts can run for hours and heeds no interrupt, and SQLite's limit on
memory holds for the whole process; a process of its own can be ended, and its limits are nobody else's.
"""

import base64
import json
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from resseq.assistant.worker import LATE
from resseq.errors import ResseqError
from resseq.text2sql.connection import DeadlineExceeded

Value = str | int | float | bytes | None

_PATIENCE = 30.0  # seconds that a worker may need to start and to hand over its answer, beside the query's own
_LONGEST_QUERY = 100_000  # characters
_FIRST_WORD = re.compile(r"(?:[ \t\n\f\r]|--[^\n]*(?:\n|\Z)|/\*.*?(?:\*/|\Z))*+(\w*)", re.DOTALL)


class Refused(ResseqError):
    """It is no query, or it asks for something that a reader may not do."""


class TooLarge(ResseqError):
    """A value, a row or the memory that the query needs is larger than allowed."""


class QueryFailed(ResseqError):
    """The database cannot run the query; the message says why, in the database's words."""


class Cancelled(ResseqError):
    """The query was ended by its `Stop`."""


class Stop:
    """By which another thread ends a query, while it runs or before it starts; what is stopped once stays so."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = False
        self._ends: list[Callable[[], object]] = []

    def cancel(self) -> None:
        """Ends what runs, and lets nothing more begin; called again, it does nothing."""
        with self._lock:
            self._cancelled = True
            for end in self._ends:
                end()
            self._ends.clear()

    def check(self) -> None:
        """
        Raises:
            Cancelled: it was cancelled.
        """
        if self._cancelled:
            raise Cancelled("database: the query was cancelled — ask again when you want its answer")

    @contextmanager
    def ending(self, end: Callable[[], object]) -> Iterator[None]:
        """Calls `end`, once, if this is cancelled within, or was before."""
        with self._lock:  # so that `end` is never called after this
            if self._cancelled:
                end()
            else:
                self._ends.append(end)
        try:
            yield
        finally:
            with self._lock:
                if end in self._ends:
                    self._ends.remove(end)


@dataclass(frozen=True)
class Limits:
    """What one query may cost."""

    seconds: float = 5.0
    rows: int = 1000
    result_bytes: int = 16 << 20  # of a value, and of all the rows together
    memory_bytes: int = 256 << 20  # that SQLite may hold, sorting and temporary tables included


@dataclass(frozen=True)
class Result:
    """The answer to a query."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    truncated: bool  # there are more rows than the limits let through
    seconds: float  # that the query took


class Database:
    """A SQLite file to put queries to.

    Any number of threads may use one of these at once: a query has a process and a connection of its own, so nothing is
    shared and no query finds what another left behind. The file and its folder stay as they are, to the byte, and so do
    the locks of whatever program writes to it meanwhile.
    """

    def __init__(self, path: Path | str, limits: Limits = Limits()) -> None:
        """Raises ResseqError when the file is missing, no SQLite database, or damaged."""
        self.path = path = Path(path)
        self.limits = limits
        self.run("SELECT 1")

    def run(self, sql: str, stop: Stop | None = None) -> Result:
        """Runs one query: SELECT, WITH or VALUES, with `json_each` and `json_tree`, but no EXPLAIN.

        Of more rows than `limits.rows` only so many come, and the result says that it is `truncated`.

        Args:
            stop: by which another thread may end the query.

        Raises:
            Refused: it is no single query, or it uses what is not for reading.
            DeadlineExceeded: it took longer than `limits.seconds`.
            Cancelled: `stop` was cancelled.
            TooLarge: a value or a row goes over `limits.result_bytes`, or the query over `limits.memory_bytes`.
            QueryFailed: SQLite finds an error in it.
            ResseqError: the file can no longer be read.
        """
        check(sql)
        request = {"path": str(self.path.absolute()), "sql": sql}
        return run_apart("resseq.assistant.worker", request, self.limits, stop)


def run_apart(worker: str, request: dict[str, Any], limits: Limits, stop: Stop | None = None) -> Result:
    """Has a query run in a process of its own.

    Args:
        worker: the module that the process runs.
        request: what it needs to know beside the limits.

    Raises:
        ResseqError: as `Database.run` does.
    """
    stop = stop or Stop()
    stop.check()
    # Neither the folder in which the user stands nor a cache of bytecode is any business of the worker.
    command = [sys.executable, "-P", "-B", "-m", worker]
    asked = json.dumps(request | {"limits": asdict(limits)}).encode()
    with (
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process,
        stop.ending(process.kill),
    ):
        try:
            answer, errors = process.communicate(asked, limits.seconds + _PATIENCE)
        except subprocess.TimeoutExpired:
            raise _late(limits) from None
        finally:
            process.kill()  # whatever keeps this from waiting, the keyboard included
    stop.check()
    if process.returncode == LATE:
        raise _late(limits)
    if process.returncode:
        said = errors.decode(errors="replace").splitlines()[-1:] or [f"exit code {process.returncode}"]
        raise QueryFailed(f"database: the process that ran the query broke ({said[0]}) — ask for something simpler")
    return _read(json.loads(answer))


def _late(limits: Limits) -> DeadlineExceeded:
    return DeadlineExceeded(f"database: the query was stopped after {limits.seconds:g} s — ask for less")


def check(sql: str) -> None:
    """Refuses what needs no database to be seen as no query.

    Raises:
        Refused: it is too long, no text, or begins with another word than a query does.
    """
    if len(sql) > _LONGEST_QUERY:
        raise Refused(f"database: the query has {len(sql):,} characters, at most {_LONGEST_QUERY:,} are allowed")
    if "\0" in sql or any("\ud800" <= character <= "\udfff" for character in sql):
        raise Refused("database: the query holds a character that no text has (NUL or half of a pair) — remove it")
    found = _FIRST_WORD.match(sql)
    word = found.group(1) if found else ""
    if word.upper() not in ("SELECT", "WITH", "VALUES"):
        raise Refused(f"database: only a query may run, and this begins with {word[:20]!r} — begin with SELECT or WITH")


def _read(answer: dict[str, Any]) -> Result:
    if "error" in answer:
        kinds = {"refused": Refused, "too large": TooLarge, "failed": QueryFailed}
        raise kinds.get(answer["error"], ResseqError)(answer["message"])
    rows = (tuple(_value(value) for value in row) for row in answer["rows"])
    return Result(tuple(answer["columns"]), tuple(rows), answer["truncated"], answer["seconds"])


def _value(value: Any) -> Value:
    """A value from JSON, where a blob stands as a list of its base64 text."""
    plain: Value = base64.b64decode(value[0]) if isinstance(value, list) else value
    return plain
