"""The process in which one query runs on DuckDB or PostgreSQL: the twin of `resseq.assistant.worker`.

The query was checked before it came here (`sources.permitted`); what it runs on can only read all the same.
Run by `resseq.assistant.sources.remote` alone.
"""

import base64
import ctypes
import json
import math
import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from itertools import chain
from typing import Any, NoReturn

from resseq.assistant.worker import LATE, end_after, error_answer, renounce_files

_ROOM = 1 << 30  # bytes of addresses that DuckDB and its threads reserve, beside what the query may take
_GRACE = 0.5  # seconds after which a server that does not heed its own timeout is left alone
_WATCH = 250  # milliseconds between two looks of the server whether this process is still there
_PADDED = 1042  # PostgreSQL's number for char(n), whose blanks at the end mean nothing
# What PostgreSQL writes better than Python reads: there is no year 10,000 and no infinite day in Python.
_AS_WRITTEN = ("date", "time", "timetz", "timestamp", "timestamptz", "interval", "json", "jsonb", "uuid")
# PostgreSQL's numbers for errors (appendix A of its manual), and the names of DuckDB's exceptions.
_REFUSALS = {"25006", "42501", "PermissionException"}
_TOO_LARGE = {"53100", "53200", "53400", "54000", "OutOfMemoryException"}


def main() -> NoReturn:
    """Answers the one request and ends at once: nothing that the query left running shall keep it."""
    request = json.load(sys.stdin.buffer)
    renounce_files()
    run = _on_duckdb if request["dialect"] == "duckdb" else _on_postgresql
    try:
        answer = run(request["place"], request["sql"], request["limits"])
    except MemoryError:
        answer = error_answer(
            "too large", f"the query needs more than {request['limits']['memory_bytes']:,} bytes of memory"
        )
    sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False).encode(errors="replace"))
    sys.stdout.buffer.flush()
    os._exit(0)


def open_duckdb(path: str, memory_bytes: int) -> Any:
    """A connection to a DuckDB file that can read it, and reach nothing else."""
    import duckdb

    # What does not fit into memory would go to a folder that DuckDB makes beside the file.
    config: dict[str, Any] = {"memory_limit": f"{memory_bytes}B", "temp_directory": ""}
    connection = duckdb.connect(path, read_only=True, config=config)
    shut(connection)
    return connection


def shut(connection: Any) -> None:
    """Lets a connection of DuckDB reach nothing but what it has, for as long as it lives."""
    connection.execute("SET python_enable_replacements = false")  # or variables of this program would be tables
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")


def session_settings(seconds: float, version: int) -> list[str]:
    """What a session of PostgreSQL is told before it reads."""
    told = [
        "SET default_transaction_read_only = on",
        f"SET statement_timeout = {max(1, round(seconds * 1000))}",
        "SET standard_conforming_strings = on",  # as the check of the query takes its texts
        "SET datestyle = 'ISO'",
    ]
    if version >= 140000:  # so that a query ends with the process that asked it
        told.append(f"SET client_connection_check_interval = {_WATCH}")
    return told


def plain(value: Any) -> str | int | float | bytes | None:
    """A value of any database as one of the kinds that SQLite has: dates as ISO texts, lists as JSON."""
    match value:
        case None | str() | float() | bytes():
            return value
        case int():
            return int(value)  # of a truth value, 0 or 1
        case Decimal():
            whole = value.is_finite() and int(value.as_tuple().exponent) >= 0
            return int(value) if whole else float(value)
        case datetime():
            return value.isoformat(" ")
        case date():
            return value.isoformat()
        case bytearray() | memoryview():
            return bytes(value)
        case list() | tuple() | dict():
            return json.dumps(_for_json(value), ensure_ascii=False)
        case _:
            return str(value)


def first_line(error: Exception) -> str:
    """What an error says, on one line."""
    said = getattr(getattr(error, "diag", None), "message_primary", None) or str(error)
    return next((line.strip() for line in said.splitlines() if line.strip()), type(error).__name__)


def _for_json(value: Any) -> Any:
    match value:
        case list() | tuple():
            return [_for_json(each) for each in value]
        case dict():
            return {str(plain(key)): _for_json(each) for key, each in value.items()}
        case bool():
            return value
        case bytes() | bytearray() | memoryview():
            return bytes(value).hex()
        case _:
            found = plain(value)
            return str(found) if isinstance(found, float) and not math.isfinite(found) else found


def _on_duckdb(path: Any, sql: str, limits: dict[str, Any]) -> dict[str, Any]:
    import duckdb

    end_after(limits["seconds"])
    start = time.perf_counter()
    try:
        connection = open_duckdb(path, limits["memory_bytes"])
    except duckdb.Error as error:
        return {"error": "unreadable", "message": f"database: cannot read {path}: {first_line(error)}"}
    _bound_memory(limits["memory_bytes"] + _ROOM)
    try:
        statements = connection.extract_statements(sql)
        if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
            return error_answer("refused", "it is not one query — begin with SELECT or WITH")
        found = connection.execute(statements[0])
        columns = found.description
        short = [number for number, column in enumerate(columns) if str(column[1]) == "FLOAT"]
        rows = (_changed(row, short, _shortest) for row in iter(found.fetchone, None))
        return _taken([column[0] for column in columns], rows, limits, start)
    except duckdb.Error as error:
        return _failure(type(error).__name__, error)


def _on_postgresql(place: Any, sql: str, limits: dict[str, Any]) -> dict[str, Any]:
    import psycopg
    from psycopg.types.string import TextLoader

    try:
        connection = psycopg.connect(**place, autocommit=True)
        for setting in session_settings(limits["seconds"], connection.info.server_version):
            connection.execute(setting)
    except psycopg.Error as error:
        return {"error": "unreadable", "message": f"database: cannot be reached: {first_line(error)}"}
    connection.autocommit, connection.read_only = False, True
    for name in _AS_WRITTEN:
        connection.adapters.register_loader(name, TextLoader)
    _bound_memory(2 * limits["memory_bytes"])
    end_after(limits["seconds"] + _GRACE)
    start = time.perf_counter()
    cursor = connection.cursor()
    try:
        # Rows come one by one, and by a protocol that takes a single statement only.
        rows = cursor.stream(sql)
        first = next(rows, None)
        if first is None:  # of no rows psycopg does not tell the columns
            return _taken(_column_names(connection, sql), (), limits, start)
        columns = cursor.description or []
        padded = [number for number, column in enumerate(columns) if column.type_code == _PADDED]
        found = (_changed(row, padded, str.rstrip) for row in chain([first], rows))
        return _taken([column.name for column in columns], found, limits, start)
    except psycopg.errors.QueryCanceled:
        os._exit(LATE)
    except psycopg.Error as error:
        if "out of memory" in str(error):  # which is this process, not the server
            raise MemoryError from error
        return _failure(error.sqlstate or "", error)


def _column_names(connection: Any, sql: str) -> list[str]:
    """What the columns of a query that has run are called, from PostgreSQL itself."""
    connection.pgconn.prepare(b"", sql.encode())
    described = connection.pgconn.describe_prepared(b"")
    return [(described.fname(place) or b"").decode(errors="replace") for place in range(described.nfields)]


def _changed(row: Sequence[Any], places: Sequence[int], change: Callable[[Any], Any]) -> list[Any]:
    """A row whose values at some places are not as they came."""
    values = list(row)
    for place in places:
        if values[place] is not None:
            values[place] = change(values[place])
    return values


def _shortest(value: float) -> float:
    """The shortest number that has the same 32 bits: 0.1, not 0.10000000149011612."""
    if not math.isfinite(value):
        return value
    shorter = (float(f"{value:.{digits}g}") for digits in range(6, 9))
    return next((each for each in shorter if ctypes.c_float(each).value == value), value)


def _taken(
    names: Sequence[str], found: Iterable[Sequence[Any]], limits: dict[str, Any], start: float
) -> dict[str, Any]:
    """The rows that the limits let through, and whether there are more."""
    rows: list[list[Any]] = []
    room = limits["result_bytes"]
    truncated = False
    for row in found:
        values = [plain(value) for value in row]
        sizes = [len(value) if isinstance(value, str | bytes) else 8 for value in values]
        room -= sum(sizes)
        if max(sizes, default=0) > limits["result_bytes"] or (not rows and room < 0):
            return error_answer("too large", "a value or a row is too big — leave out large values")
        if len(rows) == limits["rows"] or room < 0:
            truncated = True
            break
        # JSON has no blobs: one stands as a list of its base64 text.
        rows.append([[base64.b64encode(each).decode()] if isinstance(each, bytes) else each for each in values])
    return {"columns": list(names), "rows": rows, "truncated": truncated, "seconds": time.perf_counter() - start}


def _bound_memory(more: int) -> None:
    """Has the system refuse this process more memory than it has now and so many bytes."""
    with suppress(ImportError, OSError, ValueError):  # elsewhere than on Linux the database's own limit has to do
        import resource

        with open("/proc/self/statm", encoding="ascii") as file:
            now = int(file.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (now + more, now + more))


def _failure(kind: str, error: Exception) -> dict[str, Any]:
    said = first_line(error)
    if kind in _REFUSALS:
        return error_answer("refused", f"{said} — a query may only read the tables of the database")
    if kind in _TOO_LARGE or "invalid memory alloc request size" in said:  # of which PostgreSQL says no kind
        return error_answer("too large", f"{said} — ask for less")
    return error_answer("failed", said)


if __name__ == "__main__":
    main()
