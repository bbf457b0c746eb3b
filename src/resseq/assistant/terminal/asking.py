"""What `resseq ask` does: which arguments are data and which are the question, and how its answer is given."""

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from resseq.assistant import formats
from resseq.assistant.database import Limits
from resseq.assistant.sample import sample_database
from resseq.assistant.terminal.display import (
    open_console,
    problem_of,
    screenful,
    show_alternatives,
    show_answer,
    show_explanation,
    stoppable,
    visible,
)
from resseq.errors import ResseqError

if TYPE_CHECKING:  # it comes with torch
    from resseq.assistant.session import Answer, Assistant

BEAM = 5
_GUESS = 0.25  # the confidence below which an answer is called a mere guess
_URL = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
# WITH and UPDATE begin many a question, too. What is no SELECT is refused when it runs.
_SQL = re.compile(
    r"\s*(SELECT\b|WITH\s+(RECURSIVE\s+)?(\w+|\"[^\"]+\")\s*(\([^)]*\)\s*)?AS\b|DELETE\s+FROM\b|INSERT\s+INTO\b"
    r"|UPDATE\s+\S+\s+SET\b|(DROP|CREATE|ALTER)\s+(TABLE|VIEW|INDEX)\b|EXPLAIN\s+SELECT\b"
    r"|PRAGMA\s+\w+\s*([(=;]|$)|ATTACH\s+(DATABASE\s+)?['\"]|VACUUM\s*(;|INTO\b|$))",
    re.IGNORECASE,
)
_DATABASES = (".sqlite", ".sqlite3", ".db", ".db3", ".s3db", ".duckdb")
_FILES = (".csv", ".tsv", ".parquet", ".jsonl", ".ndjson", ".json")


@dataclass(frozen=True)
class Order:
    """What is asked for.

    Attributes:
        arguments: databases or data files, and the question.
        form: `text`, `json`, `csv`, or `sql`, which does not run the query.
        best: queries to find, the answer among them.
        explain: whether to tell which words led to what.
        rows: to fetch and to show; None for the default, of which a screenful is shown.
        seconds: for a query.
        weights: a run folder or a weights file; empty for those that come with the program.
    """

    arguments: tuple[str, ...]
    form: str = "text"
    best: int = 1
    explain: bool = False
    rows: int | None = None
    seconds: float = Limits.seconds
    weights: str = ""


def told_apart(arguments: Sequence[str]) -> tuple[tuple[str, ...], str | None]:
    """The databases or data files among the arguments, and the question, if there is one.

    The last argument is the question, unless it is an existing file or a URL, or looks like the name of a file. Without
    a database, what has no space looks like one, too.

    Raises:
        ResseqError: a file is missing.
    """
    if not arguments:
        return (), None
    *others, last = arguments
    is_data = _is_data(last) or _looks_like_file(last) or (not others and not _looks_like_question(last))
    where, question = (tuple(arguments), None) if is_data else (tuple(others), last)
    for each in where:
        if not _is_data(each):
            raise ResseqError(f"ask: there is no file {each} — name one that exists, and put a question in quotes")
    return where, question


def is_sql(line: str) -> bool:
    """Whether a line is a query or a command of SQL rather than a question."""
    return _SQL.match(line) is not None


def _is_data(argument: str) -> bool:
    try:
        return bool(_URL.match(argument)) or (bool(argument) and Path(argument).exists())
    except (OSError, ValueError):  # a name too long for a file, or with NUL in it
        return False


def _looks_like_file(argument: str) -> bool:
    return Path(argument).suffix.lower() in (*_DATABASES, *_FILES)


def _looks_like_question(argument: str) -> bool:
    path = Path(argument)
    is_placed = path.is_absolute() or (path.parent != Path() and _is_data(str(path.parent)))
    return not argument or (len(argument.split()) > 1 and not is_placed)


def ask(order: Order) -> None:
    """Answers the question of an order, or those that come by standard input, or starts a session.

    Raises:
        ResseqError: a question has no answer, or something is missing or damaged.
    """
    try:
        _ask(order)
    except ResseqError as error:
        # Names in the database, and those of files, may hold anything.
        raise ResseqError(visible(str(error))) from error


def _ask(order: Order) -> None:
    where, question = told_apart(order.arguments)
    output = sys.stdout
    if output is None:
        raise ResseqError("output: standard output is closed — send it to a file or a terminal")
    is_session = question is None and sys.stdin is not None and sys.stdin.isatty() and output.isatty()
    if is_session and order.form != "text":
        raise ResseqError(f"ask: --{order.form} needs a question — put it after the database, in quotes")
    if question is None and order.form == "csv":
        raise ResseqError("ask: --csv gives the result of one question — put it after the database, in quotes")
    if not where:
        where = (str(sample_database()),)
        print("no database is named, so the sample shop is asked", file=sys.stderr)
    import torch

    from resseq.assistant.session import Assistant

    torch.set_num_threads(1)  # of one question, threads wait longer for one another than they compute
    limits = Limits(seconds=order.seconds, rows=order.rows or Limits.rows)
    with Assistant(*where, weights=order.weights or None, beam=max(BEAM, order.best), limits=limits) as assistant:
        if question is not None:
            problem = _give(assistant, question, order, output)
            if problem:
                raise ResseqError(problem)
        elif is_session:
            from resseq.assistant.terminal.interactive import Session, history_file

            Session(assistant, open_console(output), max(BEAM, order.best), order.rows, history_file()).run()
        else:
            _answer_lines(assistant, order, sys.stdin or (), output)


def _answer_lines(assistant: "Assistant", order: Order, lines: Iterable[str], output: TextIO) -> None:
    """Answers questions, one a line."""
    if isinstance(lines, TextIOWrapper):
        lines.reconfigure(errors="replace")
    count = failed = 0
    for number, line in enumerate(lines, 1):
        question = line.strip()
        if not question:
            continue
        if order.form == "text":
            output.write(f"{chr(10) if count else ''}{visible(question)}\n")
        try:
            if question.startswith("\\"):
                raise ResseqError("ask: commands are for a session in a terminal — leave them out of what is piped in")
            problem = _give(assistant, question, order, output)
        except ResseqError as error:
            problem = str(error)
        output.flush()
        count += 1
        if problem:
            failed += 1
            if order.form == "text" and not output.isatty():  # where it is read without what goes to standard error
                output.write(f"no answer: {visible(problem)}\n")
            print(f"error: line {number}: {visible(problem)}", file=sys.stderr)
    if failed:
        raise ResseqError(f"ask: {failed:,} of {count:,} questions have no answer — see the lines above")


def _give(assistant: "Assistant", question: str, order: Order, output: TextIO) -> str:
    """Answers a question; returns why there is no answer."""
    run = order.form != "sql"
    # “select all names of customers” is a question.
    if is_sql(question) and question.split()[0].isupper():
        raise ResseqError("ask: this is a query and no question — run it in a session, `resseq ask DATABASE`")
    answer = stoppable(lambda stop: assistant.ask(question, best=order.best, run=run, stop=stop))
    _WRITERS[order.form](assistant, answer, order, output)
    hint = "; --n-best 5 lists the queries that come nearest" if not answer.sql and order.best == 1 else ""
    return problem_of(answer) + hint


def _write_text(assistant: "Assistant", answer: "Answer", order: Order, output: TextIO) -> None:
    console = open_console(output)
    show_answer(console, answer, order.rows or screenful(console))
    if order.best > 1:
        console.print()
        show_alternatives(console, answer.alternatives, first=2 if answer.sql else 1)
    if order.explain:
        console.print()
        show_explanation(console, answer.explanation)


def _write_json(assistant: "Assistant", answer: "Answer", order: Order, output: TextIO) -> None:
    is_plain = (getattr(output, "encoding", "") or "").lower().replace("-", "") != "utf8"
    content = formats.as_json(answer, assistant.name, assistant.dialect)
    output.write(formats.json_line(content, is_plain) + "\n")


def _write_csv(assistant: "Assistant", answer: "Answer", order: Order, output: TextIO) -> None:
    if answer.columns:
        write_raw(formats.as_csv(answer.columns, answer.rows), output)
    if answer.truncated:
        print(f"warning: there are more than these {len(answer.rows):,} rows — raise --limit", file=sys.stderr)
    for note in answer.explanation.notes:
        print(f"note: {visible(note)}", file=sys.stderr)
    if answer.columns and answer.confidence < _GUESS:
        print(f"warning: the query is no more than a guess ({answer.confidence:.0%})", file=sys.stderr)


def _write_sql(assistant: "Assistant", answer: "Answer", order: Order, output: TextIO) -> None:
    if answer.sql:
        for sql in (answer.sql, *(each.sql for each in answer.alternatives)):
            write_raw(f"{sql}\n", output)


def write_raw(text: str, output: TextIO) -> None:
    """Writes a text byte by byte in UTF-8, for programs; on a terminal, its lines so that they cannot steer it."""
    if output.isatty():
        output.writelines(f"{visible(line)}\n" for line in re.split("\r?\n", text)[:-1])
    else:
        output.flush()
        output.buffer.write(text.encode(errors="surrogateescape"))
        output.flush()


_WRITERS: dict[str, Callable[["Assistant", "Answer", Order, TextIO], None]] = {
    "text": _write_text,
    "json": _write_json,
    "csv": _write_csv,
    "sql": _write_sql,
}
