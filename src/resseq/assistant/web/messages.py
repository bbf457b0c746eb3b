"""Requests and answers as JSON."""

import json
import math
import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import anyio
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from resseq.assistant.database import Value
from resseq.assistant.session import Alternative, Answer
from resseq.text2sql.schema import ColumnRef, Schema
from resseq.text2sql.sql.writer import name as written_name

LARGEST_BODY = 1 << 20  # bytes; the longest query has 100,000 characters, of up to six bytes as JSON
_PATIENCE = 15.0  # seconds in which a request must have arrived
_EXACT = 1 << 53  # up to which JavaScript knows every integer


class Reply(Response):
    """JSON, whatever characters its texts hold."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        text = json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode(errors="replace")  # half of a pair is no character


async def fields_of(request: Request, *names: str) -> list[str]:
    """The texts of a request's JSON object, which must have these fields and no others.

    Raises:
        HTTPException: it is too large, too slow, of another type or form.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise HTTPException(415, "request: its Content-Type must be application/json")
    body = bytearray()
    try:
        if int(request.headers.get("content-length", "0")) > LARGEST_BODY:
            raise _too_large()
        with anyio.fail_after(_PATIENCE):
            async for part in request.stream():
                body += part
                if len(body) > LARGEST_BODY:
                    raise _too_large()
        content = json.loads(body)
    except TimeoutError:
        raise HTTPException(408, f"request: it did not arrive within {_PATIENCE:g} s — send it again") from None
    except (ValueError, RecursionError):
        raise HTTPException(400, "request: its body is no JSON") from None
    if not isinstance(content, dict) or set(content) != set(names):
        raise HTTPException(400, f"request: its body must be a JSON object of {', '.join(names)}")
    values = [content[name] for name in names]
    if not all(isinstance(value, str) for value in values):
        raise HTTPException(400, f"request: {', '.join(names)} must be texts")
    return values


def _too_large() -> HTTPException:
    return HTTPException(413, f"request: its body is larger than {LARGEST_BODY:,} bytes — ask for less")


def schema_message(database: str, dialect: str, schema: Schema) -> dict[str, Any]:
    """The tables of a database with their columns; `sql` is a name as it stands in a query."""
    keys: dict[ColumnRef, list[str]] = {}
    for key in schema.foreign_keys:
        target = f"{schema.tables[key.target.table].name}.{schema.column(key.target).name}"
        keys.setdefault(key.source, []).append(target)
    return {
        "database": database,
        "dialect": dialect,
        "tables": [
            {
                "name": table.name,
                "sql": written_name(table.name),
                "is_view": table.is_view,
                "columns": [
                    {
                        "name": column.name,
                        "sql": written_name(column.name),
                        "type": column.type,
                        "is_key": at in table.primary_key,
                        "references": keys.get(ColumnRef(place, at), []),
                        "samples": [_cell(value) for value in column.samples],
                    }
                    for at, column in enumerate(table.columns)
                ],
            }
            for place, table in enumerate(schema.tables)
        ],
    }


def result_message(
    columns: Sequence[str], rows: Iterable[Sequence[Value]], truncated: bool, seconds: float
) -> dict[str, Any]:
    """A result. A blob stands as `{"bytes": its size}`, a number that JavaScript lacks as `{"number": text}`."""
    cells = [[_cell(value) for value in row] for row in rows]
    return {"columns": list(columns), "rows": cells, "truncated": truncated, "seconds": seconds}


def answer_message(answer: Answer) -> dict[str, Any]:
    """What the model made of a question, without the result."""
    about = answer.explanation
    return {
        "question": answer.question,
        **asdict(Alternative(answer.sql, answer.reading, answer.confidence)),
        "alternatives": [asdict(each) for each in answer.alternatives],
        "explanation": {**asdict(about), "unread": list(about.unread)},
        "nearest": list(answer.nearest),
        "thought": answer.seconds[0],
    }


def _cell(value: Value) -> Any:
    match value:
        case bytes():
            return {"bytes": len(value)}
        case int() if not -_EXACT <= value <= _EXACT:
            return {"number": str(value)}
        case float() if not math.isfinite(value):
            return {"number": str(value)}
    return value


class Discretion:
    """Takes the places of a person's files out of what is said to a client."""

    def __init__(self, where: Iterable[str]) -> None:
        """`where` are the files and URLs that were named on the command line."""
        names = {}
        for each in filter(None, where):
            names[each] = Path(each).name if "://" not in each else "the database"
            if "://" not in each:
                path = Path(each)
                names |= {str(found): path.name for found in (path.absolute(), path.resolve())}
                names |= {str(found.parent): "…" for found in (path.absolute(), path.resolve())}
        source = Path(__file__).parents[3]
        for folder in (tempfile.gettempdir(), os.getcwd(), Path.home(), sys.prefix, source):
            names.setdefault(str(folder), "…")
        # The longer first, since it may begin with a shorter one.
        self._names = sorted(((name, said) for name, said in names.items() if len(name) > 1), key=lambda x: -len(x[0]))

    def told(self, message: str) -> str:
        """A message on one line, and without those places."""
        for name, said in self._names:
            message = message.replace(name, said)
        return " ".join(message.splitlines())
