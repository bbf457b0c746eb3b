"""The process in which the official script runs: it records what the script's functions give, and changes none of them.

    python -m resseq.text2sql.evaluation.official_process REQUEST

It writes a JSON object a line: one for each pair, and one named `end`.
"""

import contextlib
import importlib
import io
import json
import sqlite3
import sys
import tempfile
import time
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

from resseq.text2sql.connection import open_read_only
from resseq.text2sql.evaluation.tokens import words

_CHECK_EVERY = 20_000  # virtual machine instructions between two looks at the clock
_ALLOWED = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE})


def supply_tokenizer() -> str:
    """Puts our tokenizer in the place of NLTK's where that does not work; tells why.

    The script takes a missing tokenizer for a prediction that cannot be read, and would score all of them 0.
    """
    try:
        nltk: Any = importlib.import_module("nltk")
        nltk.word_tokenize("select name from singer")
    except ImportError:
        nltk = types.ModuleType("nltk")
        sys.modules["nltk"] = nltk
        note = "NLTK is not installed"
    except LookupError:
        note = "NLTK's punkt data are missing"
    else:
        return ""
    nltk.word_tokenize = words
    return f"{note}: the script was given an equivalent word tokenizer"


class _Cursor:
    """A cursor whose queries have a deadline."""

    def __init__(self, connection: sqlite3.Connection, seconds: float) -> None:
        self._cursor = connection.cursor()
        self._seconds = seconds
        self._end = 0.0
        connection.set_progress_handler(lambda: time.monotonic() > self._end, _CHECK_EVERY)

    def execute(self, sql: str) -> sqlite3.Cursor:
        self._end = time.monotonic() + self._seconds
        return self._cursor.execute(sql)

    def fetchall(self) -> list[Any]:
        return self._cursor.fetchall()


class _Connection:
    """A connection that can only read, with the part of sqlite3's interface that the script uses."""

    def __init__(self, path: str, seconds: float) -> None:
        self._connection = open_read_only(Path(path))
        self._connection.set_authorizer(_authorize)
        self._seconds = seconds

    def cursor(self) -> _Cursor:
        return _Cursor(self._connection, self._seconds)


def _authorize(action: int, first: str | None, *_: str | None) -> int:
    allowed = action in _ALLOWED or (action == sqlite3.SQLITE_PRAGMA and first == "table_info")
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


class _Recorder:
    """Listens at the script's functions; each pair's row is written when the next one begins."""

    def __init__(self, script: Any, write: Callable[[dict[str, Any]], None]) -> None:
        self.write = write
        self.row: dict[str, Any] | None = None
        self.rows = 0
        self.gold_is_next = True
        self.depth = 0
        script.get_sql = self._get_sql(script.get_sql)
        script.eval_exec_match = self._kept("exec", script.eval_exec_match, bool)
        script.Evaluator.eval_hardness = self._kept("hardness", script.Evaluator.eval_hardness, str)
        script.Evaluator.eval_exact_match = self._exact(script.Evaluator.eval_exact_match)

    def finish(self, stopped: str = "") -> None:
        """Ends the row of the last pair."""
        if self.row is not None:
            self.write({"stopped": stopped} if stopped else self.row)
            self.rows += 1
        self.row = None
        self.gold_is_next = True
        self.depth = 0

    def _get_sql(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def get_sql(schema: Any, query: str) -> Any:
            if self.gold_is_next:
                self.finish()
                self.row = {}
                self.gold_is_next = False
                return function(schema, query)
            assert self.row is not None
            self.gold_is_next = True
            self.row["parsed"] = False
            found = function(schema, query)
            self.row["parsed"] = True
            return found

        return get_sql

    def _kept(self, name: str, function: Callable[..., Any], kind: type) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            found = function(*arguments)
            assert self.row is not None
            self.row[name] = kind(found)
            return found

        return call

    def _exact(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def eval_exact_match(evaluator: Any, pred: Any, label: Any) -> Any:
            self.depth += 1
            found = function(evaluator, pred, label)
            self.depth -= 1
            if self.depth == 0:  # it calls itself for set operations
                assert self.row is not None
                self.row["exact"] = bool(found)
                self.row["partial"] = {
                    part: [int(score[name]) for name in ("acc", "rec", "f1", "label_total", "pred_total")]
                    for part, score in evaluator.partial_scores.items()
                }
            return found

        return eval_exact_match


def main(request: dict[str, Any]) -> None:
    """Runs the script on all pairs."""
    answers = sys.stdout

    def write(message: dict[str, Any]) -> None:
        answers.write(json.dumps(message) + "\n")
        answers.flush()

    note = supply_tokenizer()
    seconds = request["seconds"]
    sys.path.insert(0, request["folder"])
    script: Any = importlib.import_module("evaluation")
    reading = types.SimpleNamespace(connect=lambda path: _Connection(path, seconds))
    for name in ("evaluation", "process_sql"):
        vars(importlib.import_module(name))["sqlite3"] = reading
    recorder = _Recorder(script, write)
    keys = script.build_foreign_key_map_from_json(request["tables"])
    gold, pred = Path(request["gold"]), Path(request["pred"])
    table: str | None = None
    with tempfile.TemporaryDirectory() as folder:
        first = True
        while True:
            printed = io.StringIO()
            begun = recorder.rows
            try:
                with contextlib.redirect_stdout(printed):
                    script.evaluate(str(gold), str(pred), request["databases"], request["etype"], keys)
            except Exception as error:
                if recorder.row is None:
                    raise
                recorder.finish(type(error).__name__)
            else:
                recorder.finish()
                table = _table(printed.getvalue()) if first else None
                break
            rest = []
            for path, name in ((gold, "gold"), (pred, "pred")):
                with path.open() as file:
                    lines = [line for line in file if line.strip()]
                rest.append(Path(folder) / f"{name}{recorder.rows}")
                rest[-1].write_text("".join(lines[recorder.rows - begun :]))
            gold, pred = rest
            first = False
    write({"end": {"table": table, "note": note}})


def _table(printed: str) -> str:
    """The table, behind the pairs that the script prints before it."""
    lines = printed.splitlines(keepends=True)
    start = max(place for place, line in enumerate(lines) if line.startswith(" " * 20) and line.split()[:1] == ["easy"])
    return "".join(lines[start:])


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
