"""Answers as a program reads them: JSON and CSV."""

import base64
import json
import math
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from resseq.assistant.database import Value

if TYPE_CHECKING:  # it comes with torch
    from resseq.assistant.session import Answer

# What JSON lets through and a terminal might obey, or show in another order.
_STEERING = re.compile(
    "[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_QUOTED = re.compile('[",\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|^\\s|\\s$')


def as_json(answer: "Answer", database: str, dialect: str) -> dict[str, Any]:
    """An answer as plain data. The keys are always the same:

    `database` and `dialect`; `question`, `sql`, `reading`, `confidence`; `columns`, `rows` and `truncated`;
    `alternatives`, each with `sql`, `reading`, `confidence` and `notes`; `explanation` with the `question` as it was
    read, its `words` (`text`, `start`, `end`, `is_read`, and `leads` with `kind`, `name` and `how`), those `unread`,
    and `notes`; `problem`, which is empty if there is a result; `nearest` names; `seconds` of `translating` and
    `running`.

    Of a cell, what JSON has no form for stands as an object with one key: bytes as `{"base64": …}`, a number that is
    not finite as `{"number": "Infinity"}`.
    """
    explanation = answer.explanation
    return {
        "database": database,
        "dialect": dialect,
        "question": answer.question,
        "sql": answer.sql,
        "reading": answer.reading,
        "confidence": answer.confidence,
        "columns": list(answer.columns),
        "rows": [[_cell(value) for value in row] for row in answer.rows],
        "truncated": answer.truncated,
        "alternatives": [
            {"sql": each.sql, "reading": each.reading, "confidence": each.confidence, "notes": list(each.notes)}
            for each in answer.alternatives
        ],
        "explanation": {
            "question": explanation.question,
            "words": [
                {
                    "text": word.text,
                    "start": word.start,
                    "end": word.end,
                    "is_read": word.is_read,
                    "leads": [{"kind": lead.kind, "name": lead.name, "how": lead.how} for lead in word.leads],
                }
                for word in explanation.words
            ],
            "unread": list(explanation.unread),
            "notes": list(explanation.notes),
        },
        "problem": answer.problem,
        "nearest": list(answer.nearest),
        "seconds": {"translating": answer.seconds[0], "running": answer.seconds[1]},
    }


def json_line(content: Any, plain: bool) -> str:
    """JSON on one line, without what could steer a terminal.

    Args:
        plain: in ASCII, for an output that takes no UTF-8.
    """
    text = json.dumps(content, ensure_ascii=plain, allow_nan=False)
    return _STEERING.sub(lambda found: json.dumps(found[0])[1:-1], text)


def as_csv(columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> str:
    """A result as CSV by RFC 4180: with a header, and CR LF at the end of each line.

    What is missing is an empty cell, and an empty text is `""`. Bytes are in Base64. Cells are as they are in the data:
    one that begins with `=` is a formula to a spreadsheet.
    """
    lines = [[_quoted(name) for name in columns], *([_text(value) for value in row] for row in rows)]
    return "".join(f"{','.join(line)}\r\n" for line in lines)


def _cell(value: Value) -> Any:
    if isinstance(value, bytes):
        return {"base64": base64.b64encode(value).decode()}
    if isinstance(value, float) and not math.isfinite(value):
        return {"number": _number(value)}
    return value


def _text(value: Value) -> str:
    match value:
        case None:
            return ""
        case bytes():
            return base64.b64encode(value).decode()
        case float():
            return _number(value)
        case str():
            return _quoted(value)
        case _:
            return str(value)


def _number(value: float) -> str:
    if math.isfinite(value):
        return repr(value)
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def _quoted(text: str) -> str:
    return f'"{text.replace(chr(34), chr(34) * 2)}"' if not text or _QUOTED.search(text) else text
