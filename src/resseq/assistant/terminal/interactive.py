"""A session in a terminal: questions, commands, and queries by hand."""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import DummyHistory, FileHistory, History
from rich.console import Console
from rich.text import Text

from resseq.assistant.database import Result
from resseq.assistant.formats import as_csv
from resseq.assistant.terminal.asking import is_sql
from resseq.assistant.terminal.display import (
    problem_of,
    screenful,
    show_alternatives,
    show_answer,
    show_explanation,
    show_result,
    show_schema,
    show_sql,
    stoppable,
    visible,
)
from resseq.errors import ResseqError
from resseq.files import cache_folder, check_target, write_atomic
from resseq.text2sql.schema import Schema

if TYPE_CHECKING:  # it comes with torch
    from resseq.assistant.session import Answer, Assistant

_PLAIN_NAME = re.compile(r"[A-Za-z_]\w*")
_BEING_WRITTEN = re.compile(r"[^\s.,;()=<>\"'?]*\Z")
_QUIT = "quit"
# What other programs call their commands, and no question.
_BARE = {**dict.fromkeys(("quit", "exit", "bye", "q"), _QUIT), "help": "help", "?": "help"}


@dataclass(frozen=True)
class _Command:
    """What a line that begins with a backslash does."""

    does: Callable[["Session", str], None]
    takes: str
    about: str


class Session:
    """Questions to one database, and what can be done with the last one.

    Attributes:
        answer: of the last question.
        sql: the query that ran last: the answer's, an alternative, or one written by hand.
        result: of this query; None if it has none.
        is_own: whether this query has nothing to do with the last question.
    """

    def __init__(
        self,
        assistant: "Assistant",
        console: Console,
        best: int = 5,
        rows: int | None = None,
        history: Path | None = None,
    ) -> None:
        """
        Args:
            best: queries to find for a question, the answer among them.
            rows: to show of a result; a screenful by default.
            history: the file that keeps what was typed; none by default.
        """
        self.assistant = assistant
        self.console = console
        self.best = best
        self.rows = rows
        kept: History = FileHistory(history) if history else DummyHistory()
        completer = Names(assistant.schema)
        self._lines: PromptSession[str] = PromptSession(history=kept, completer=completer, complete_while_typing=False)
        self._queries: PromptSession[str] = PromptSession(completer=completer, complete_while_typing=False)
        self.answer: Answer | None = None
        self.sql = ""
        self.result: Result | None = None
        self.is_own = False

    def run(self) -> None:
        """Takes lines until the person ends the session. Ctrl-C ends what is going on, and not the session."""
        name, tables = visible(self.assistant.name), len(self.assistant.schema.tables)
        self._say(f"{name}: {tables:,} table{'s' * (tables != 1)} — ask in plain words, or \\help")
        while True:
            try:
                line = self._lines.prompt(f"{name}> ").strip()
            except KeyboardInterrupt:
                continue
            except EOFError:
                return
            try:
                if line and not self._take(line):
                    return
            except (KeyboardInterrupt, EOFError):
                self._say("stopped")
            except ResseqError as error:
                self._fail(str(error))

    def _take(self, line: str) -> bool:
        """Does what a line asks for; False to end the session."""
        if not line.startswith("\\"):
            bare = line.lower().lstrip("/").rstrip(";")
            command = f"take {bare}" if bare.isdecimal() else _BARE.get(bare)
            if command:
                raise ResseqError(f"session: commands begin with a backslash — did you mean \\{command}?")
            if is_sql(line):
                self._run(line, is_own=True)
            else:
                self._ask(line)
            return True
        word, _, rest = line[1:].partition(" ")
        meant = [name for name in COMMANDS if word and name.startswith(word)]
        if len(meant) != 1:
            what = "there is no" if not meant else f"{' and '.join(meant)} begin with"
            raise ResseqError(f"session: {what} \\{word} — \\help lists what there is")
        if meant[0] == _QUIT:
            return False
        COMMANDS[meant[0]].does(self, rest.strip())
        return True

    def _ask(self, question: str) -> None:
        answer = stoppable(lambda stop: self.assistant.ask(question, best=self.best, stop=stop))
        self.answer, self.sql, self.is_own = answer, answer.sql, False
        has_result = bool(answer.sql) and not answer.problem
        self.result = Result(answer.columns, answer.rows, answer.truncated, answer.seconds[1]) if has_result else None
        show_answer(self.console, answer, self._most())
        problem = problem_of(answer)
        if problem:
            self._fail(problem)
        if answer.alternatives:
            more = f"{len(answer.alternatives)} more" if answer.sql else "the queries that come nearest"
            self._say(f"\\alternatives lists {more}, \\explain tells why")

    def _run(self, sql: str, is_own: bool) -> None:
        self.sql, self.is_own, self.result = sql, is_own, None
        result = stoppable(lambda stop: self.assistant.run(sql, stop))
        self.result = result
        show_result(self.console, result.columns, result.rows, result.truncated, self._most())

    def alternatives(self, _: str) -> None:
        """Lists other queries for the last question."""
        answer = self._answered()
        show_alternatives(self.console, answer.alternatives, first=2 if answer.sql else 1)

    def explain(self, _: str) -> None:
        """Tells which words of the last question led to what."""
        answer = self._answered()
        if self.sql != answer.sql:
            raise ResseqError(
                "session: only the answer itself is explained, not what was taken, written or edited since"
            )
        show_explanation(self.console, answer.explanation)

    def schema(self, table: str) -> None:
        """Shows the tables, or one of them."""
        place = self.assistant.schema.find_table(table.strip('"')) if table else None
        if table and place is None:
            raise ResseqError(f"session: there is no table {table} — \\schema lists all of them")
        show_schema(self.console, self.assistant.schema, place)

    def edit(self, _: str) -> None:
        """Has the last query written anew by hand, and runs it."""
        sql = self._queries.prompt("sql> ", default=self.sql).strip()
        if sql:
            self._run(sql, is_own=self.is_own or self.answer is None)

    def take(self, number: str) -> None:
        """Runs one of the queries for the last question: 1 is the answer, if there is one, the alternatives follow.

        Raises:
            ResseqError: there is no answer yet, or no query of that number.
        """
        answer = self._answered()
        queries: list[tuple[str, str, tuple[str, ...]]] = [(answer.sql, answer.reading, ())] if answer.sql else []
        queries += [(each.sql, each.reading, each.notes) for each in answer.alternatives]
        if not (number.isdecimal() and 1 <= int(number) <= len(queries)):
            raise ResseqError(f"session: give a number from 1 to {len(queries)} — \\alternatives lists them")
        sql, reading, notes = queries[int(number) - 1]
        show_sql(self.console, sql)
        self._say(f"read as: {visible(reading)}")
        for note in notes:
            self.console.print(Text(visible(note), "yellow"))
        self._run(sql, is_own=False)

    def save(self, file: str) -> None:
        """Adds the last question with its query, as it stands now, to a file that a model can learn from.

        Raises:
            ResseqError: no question has this query, it has no result, or the file cannot be written.
        """
        from resseq.text2sql.own_pairs import append_pair

        path = _path(file, "save")
        if self.assistant.dialect != "sqlite":
            raise ResseqError(
                f"session: a model learns from pairs in SQLite’s SQL only, not {self.assistant.dialect}’s"
            )
        if self.answer is None or not self.sql or self.is_own:
            raise ResseqError("session: no question has this query — ask one, then choose by \\take or edit by \\sql")
        if self.result is None:
            raise ResseqError("session: this query has no result — only one that ran can be saved: edit it by \\sql")
        added = append_pair(path, self.assistant.name, self.answer.question.strip(), self.sql)
        self._say(f"{visible(str(path))}: {'1 pair added' if added else 'the pair is there already'}")

    def csv(self, file: str) -> None:
        """Writes the last result to a new file.

        Raises:
            ResseqError: there is no result yet, or the file is there already or cannot be written.
        """
        if self.result is None:
            raise ResseqError("session: there is no result yet — ask for something")
        path = _path(file, "csv")
        check_target(path, self.assistant.files)
        if path.exists():
            raise ResseqError(f"session: {path} is there already — name a new file")
        write_atomic(path, as_csv(self.result.columns, self.result.rows).encode())
        cut = ", the first of more (--limit raises it)" if self.result.truncated else ""
        count = len(self.result.rows)
        self._say(f"{visible(str(path))}: {count:,} row{'s' * (count != 1)}{cut}")

    def help(self, _: str) -> None:
        """Lists the commands."""
        lines = {"a question": "in plain words is answered", "SELECT …, WITH …": "runs as it is"}
        lines |= {f"\\{name} {command.takes}": command.about for name, command in COMMANDS.items()}
        lines["Tab, Ctrl-C, Ctrl-D"] = "complete a name, stop a query, end the session"
        for said, about in lines.items():
            self.console.print(Text.assemble((f"{said:20}", "bold"), "  ", about))

    def _answered(self) -> "Answer":
        """The answer to the last question.

        Raises:
            ResseqError: there is none.
        """
        if self.answer is None:
            raise ResseqError("session: there is no answer yet — ask for something in the data")
        return self.answer

    def _most(self) -> int | None:
        return self.rows or screenful(self.console)

    def _say(self, text: str) -> None:
        self.console.print(Text(text, "dim"))

    def _fail(self, problem: str) -> None:
        self.console.print(Text(f"error: {visible(problem)}", "red"))


COMMANDS = {
    "alternatives": _Command(Session.alternatives, "", "lists other queries for the last question"),
    "explain": _Command(Session.explain, "", "tells which of its words led to which table, column or value"),
    "take": _Command(Session.take, "N", "runs one of these queries; the answer is number 1"),
    "sql": _Command(Session.edit, "", "lets the last query be written anew by hand, and runs it"),
    "schema": _Command(Session.schema, "[TABLE]", "shows the tables and their columns"),
    "csv": _Command(Session.csv, "FILE", "writes the last result to a file"),
    "save": _Command(Session.save, "FILE", "adds the last question and its query to a CSV file to learn from"),
    "help": _Command(Session.help, "", "lists all this"),
    _QUIT: _Command(lambda *_: None, "", "ends the session"),
}


class Names(Completer):
    """Completes commands, and the names of tables and columns."""

    def __init__(self, schema: Schema) -> None:
        self.tables = _distinct(table.name for table in schema.tables)
        self.columns = _distinct(column.name for table in schema.tables for column in table.columns)

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterator[Completion]:
        line = document.text_before_cursor
        if line.startswith("\\") and " " not in line:
            yield from _beginning(line, (f"\\{name}" for name in COMMANDS))
            return
        found = _BEING_WRITTEN.search(line)
        word = found[0] if found else ""
        if line.startswith("\\"):
            yield from _beginning(word, self.tables if line.startswith("\\schema ") else ())
            return
        names = _distinct((*self.tables, *self.columns))
        if is_sql(line):
            names = [name if _PLAIN_NAME.fullmatch(name) else '"' + name.replace('"', '""') + '"' for name in names]
        yield from _beginning(word, names)


def _beginning(word: str, names: Iterable[str]) -> Iterator[Completion]:
    for name in names:
        if name.strip('"').lower().startswith(word.lower()):
            yield Completion(name, -len(word))


def _distinct(names: Iterable[str]) -> list[str]:
    """Each name once, but for those that no line can hold."""
    return [name for name in dict.fromkeys(names) if name.isprintable()]


def history_file() -> Path | None:
    """The file that keeps what was typed, which nobody else can read; None if there can be none."""
    path = cache_folder() / "history"
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
        path.chmod(0o600)
        return path
    return None


def _path(file: str, command: str) -> Path:
    if len(file) > 1 and file[0] == file[-1] and file[0] in "\"'":  # as a shell asks for where there are blanks
        file = file[1:-1]
    if not file:
        raise ResseqError(f"session: \\{command} needs the name of a file — write it behind")
    try:
        path = Path(file).expanduser()
        path.exists()
    except (OSError, RuntimeError, ValueError) as error:  # too long a name, ~nobody, or NUL
        raise ResseqError(f"session: {visible(file[:60])} can be no file — name another one") from error
    return path
