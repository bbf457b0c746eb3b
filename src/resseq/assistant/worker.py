"""The process in which one query runs: a request as JSON comes in by standard input, its answer goes out the same way.

Run by `resseq.assistant.database` alone.
"""

import base64
import json
import os
import sqlite3
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError
from resseq.text2sql.connection import error_code, is_locked, lenient_text, open_read_only

LATE = 3  # the exit code when the time was over

_LONGEST_PATTERN = 1000  # bytes of a LIKE or GLOB
# What SQLite says where the authorizer refused something inside an expression or a table-valued function.
_REFUSALS = ("not authorized", "prohibited", "vtable constructor failed")
_TOO_LARGE = {sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_FULL}


def main() -> None:
    """Answers the one request."""
    request = json.load(sys.stdin.buffer)
    renounce_files()
    try:
        answer = _run(Path(request["path"]), request["sql"], **request["limits"])
    except ResseqError as error:
        answer = {"error": "unreadable", "message": str(error)}
    sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False).encode())


def renounce_files() -> None:
    """Has the system refuse this process any byte in any file, whatever SQLite might be talked into."""
    with suppress(ImportError):  # on Windows there is none
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def end_after(seconds: float) -> threading.Timer:
    """Ends this process when the time is over: a single call of an SQL function can keep a database busy for hours."""
    late = threading.Timer(seconds, os._exit, [LATE])
    late.daemon = True
    late.start()
    return late


def _run(path: Path, sql: str, seconds: float, rows: int, result_bytes: int, memory_bytes: int) -> dict[str, Any]:
    late = end_after(seconds)
    start = time.perf_counter()
    sqlite3.connect(":memory:").execute(f"PRAGMA hard_heap_limit = {memory_bytes}")  # it holds for the whole process
    connection = open_read_only(path, temporary_files=False, patience=min(1.0, seconds / 4))
    connection.text_factory = lenient_text
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, result_bytes)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, _LONGEST_PATTERN)
    try:
        columns, taken, truncated = _fetch(connection.execute(sql), rows, result_bytes)
    except MemoryError:
        return error_answer("too large", f"the query needs more than {memory_bytes:,} bytes of memory — ask for less")
    except UnicodeDecodeError:
        return error_answer("failed", "a table or column of the query has a name that is not UTF-8")
    except sqlite3.Error as error:
        return _failure(error)
    seconds = time.perf_counter() - start
    late.cancel()
    return {"columns": columns, "rows": taken, "truncated": truncated, "seconds": seconds}


def _fetch(cursor: sqlite3.Cursor, rows: int, result_bytes: int) -> tuple[list[str], list[list[Any]], bool]:
    """The names of the columns, the rows that the limits let through, and whether there are more."""
    columns = [str(column[0]) for column in cursor.description]
    taken: list[list[Any]] = []
    for row in cursor:
        result_bytes -= sum(len(value) if isinstance(value, str | bytes) else 8 for value in row)
        if len(taken) == rows or (taken and result_bytes < 0):
            return columns, taken, True
        if result_bytes < 0:
            raise sqlite3.DataError("string or blob too big")
        # JSON has no blobs: one stands as a list of its base64 text.
        taken.append([[base64.b64encode(value).decode()] if isinstance(value, bytes) else value for value in row])
    return columns, taken, False


def _failure(error: sqlite3.Error) -> dict[str, Any]:
    message = str(error)
    code = error_code(error)
    if is_locked(error):
        return error_answer("failed", "another program keeps the file locked — ask again when it is done")
    if code in _TOO_LARGE or isinstance(error, sqlite3.DataError):
        return error_answer("too large", f"{message} — leave out large values, or ask for less")
    if not code:  # Python itself finds a second statement, or a parameter
        return error_answer("refused", f"{message} — give one query, with its values in it")
    if code == sqlite3.SQLITE_AUTH or any(sign in message for sign in _REFUSALS):
        return error_answer("refused", f"{message} — a query may only read the tables of the database")
    return error_answer("failed", message)


def error_answer(kind: str, message: str) -> dict[str, Any]:
    """Why there are no rows, as `database` reads it."""
    return {"error": kind, "message": f"database: {message}"}


if __name__ == "__main__":
    main()
