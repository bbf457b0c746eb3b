"""Answers as a person reads them in a terminal or a pipe."""

import math
import threading
import unicodedata
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, TextIO, TypeVar

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.text import Text

from resseq.assistant.database import Stop, Value
from resseq.text2sql.listing import as_text
from resseq.text2sql.schema import Schema

if TYPE_CHECKING:  # they come with torch
    from resseq.assistant.explanation import Explanation
    from resseq.assistant.session import Alternative, Answer

_T = TypeVar("_T")

_JOINERS = "\u200c\u200d"  # which letters of some scripts and emoji are joined by
_LINE_ENDS = "\n\x85\u2028\u2029"
_LONGEST = 60, 1000  # characters of a cell in a terminal, and elsewhere
_LEAST_WIDTH = 10  # of a column that is cut; where not all have it, rows are shown one below the other
_GAP = "  "  # between columns
_NO_WIDTH = 1_000_000  # of what is no terminal
_AROUND = 10  # lines of a screen that an answer takes beside its rows
_FEWEST_ROWS = 5  # on a screen however low
_LOOK_EVERY = 0.1  # seconds between two looks for Ctrl-C
_PATIENCE = 10.0  # seconds that what was stopped has to end
_HOW = {
    ("value", "value"): "as it is in the data",
    ("value", "similar value"): "which is spelled nearly like it",
    ("value", "part of a value"): "as a part of it",
    ("value", "words"): "as it was asked, found nowhere in the data",
    ("value", "number"): "as a number",
    **{(kind, "part of the name"): "by a part of its name" for kind in ("table", "column")},
    **{(kind, "part of a value"): "by a part of a value in it" for kind in ("table", "column")},
    **{(kind, "value"): "by a value in it" for kind in ("table", "column")},
    **{(kind, "meaning"): "by the model’s attention" for kind in ("table", "column", "value")},
}
_SURE = ((0.9, "very sure"), (0.75, "quite sure"), (0.5, "fairly sure"), (0.25, "not sure"), (0.0, "a mere guess"))


def visible(text: str) -> str:
    """A text on one line in which everything that could steer a terminal, or reorder what it shows, can be seen."""
    return text if text.isprintable() else "".join(map(_visible, text.replace("\r\n", "\n")))


def _visible(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    if character in _LINE_ENDS:
        return "⏎"
    if character < " ":
        return chr(0x2400 + ord(character))
    if unicodedata.category(character) == "Zs":
        return " "
    return "␡" if character == "\x7f" else character.encode("unicode_escape").decode()


def open_console(stream: TextIO) -> Console:
    """A console that shows what it is given as it is: in colors and cut to the width of a terminal, and in a file or a
    pipe in neither."""
    width = None if stream.isatty() else _NO_WIDTH
    return Console(file=stream, width=width, markup=False, highlight=False, emoji=False)


def stoppable(call: Callable[[Stop], _T]) -> _T:
    """Calls something that Ctrl-C stops.

    Raises:
        KeyboardInterrupt: it was stopped, and has ended.
    """
    stop = Stop()
    future: Future[_T] = Future()

    def work() -> None:
        try:
            future.set_result(call(stop))
        except BaseException as error:
            future.set_exception(error)

    try:
        # No pool: one that is interrupted while it starts a thread forgets it.
        threading.Thread(target=work, daemon=True).start()
        while not future.done():
            wait([future], _LOOK_EVERY)
    except KeyboardInterrupt:
        stop.cancel()
        wait([future], _PATIENCE)
        raise
    return future.result()


def screenful(console: Console) -> int | None:
    """How many rows are shown at once; None for all, where there is no screen."""
    return max(_FEWEST_ROWS, console.height - _AROUND) if console.file.isatty() else None


def problem_of(answer: "Answer") -> str:
    """Why there is no answer, and what is near; empty if there is one."""
    if answer.nearest:
        return f"question: {answer.problem} — the nearest names are {', '.join(answer.nearest)}"
    return answer.problem


def show_answer(console: Console, answer: "Answer", most: int | None) -> None:
    """The query, its result, what it asks for, how sure the model is, and what it read otherwise or not at all.

    Args:
        most: rows to show; None for all.
    """
    if answer.sql:
        show_sql(console, answer.sql)
        show_result(console, answer.columns, answer.rows, answer.truncated, most)
        console.print(Text.assemble(("read as: ", "dim"), visible(answer.reading)))
        console.print(Text(sureness(answer.confidence), "bold"))
    for note in answer.explanation.notes:
        console.print(Text(visible(note), "yellow"))
    if answer.explanation.unread:
        console.print(Text(f"not read: {', '.join(map(visible, answer.explanation.unread))}", "yellow"))


def show_sql(console: Console, sql: str) -> None:
    """A query in colors."""
    from rich.syntax import Syntax

    shown = Text(visible(sql))
    if console.is_terminal:
        shown = Syntax("", "sql", theme="ansi_dark", background_color="default").highlight(shown.plain)
        shown.rstrip()
    console.print(shown)


def show_result(
    console: Console, columns: Sequence[str], rows: Sequence[Sequence[Value]], truncated: bool, most: int | None
) -> None:
    """A table, or where the screen is too narrow for its columns, each row as a list; nothing without columns.

    Args:
        truncated: whether there are more rows than these.
        most: rows to show; None for all.
    """
    if not columns:
        return
    longest = _LONGEST[0 if console.file.isatty() else 1]
    names = [_cut(visible(name), longest) for name in columns]
    shown = rows[:most]
    cells = [[_cell(value, longest) for value in row] for row in shown]
    natural = [max(1, cell_len(name), *(row[place].cell_len for row in cells)) for place, name in enumerate(names)]
    room = console.width - len(_GAP) * (len(names) - 1)
    console.print()
    if sum(min(width, _LEAST_WIDTH) for width in natural) <= room:
        _show_table(console, names, cells, _numeric(columns, rows), _fitted(natural, room))
    else:
        cells = cells[: most and max(1, most // (len(names) + 1))]
        _show_records(console, names, cells)
    if len(rows) != 1 or truncated:
        console.print(Text(_count(len(cells), len(rows), truncated), "dim"))
    console.print()


def _show_table(
    console: Console, names: list[str], cells: list[list[Text]], numeric: list[bool], widths: list[int]
) -> None:
    console.print(_row([Text(name, "bold") for name in names], widths, numeric))
    rule = "─" if console.encoding.startswith("utf") else "-"
    console.print(Text(rule * (sum(widths) + len(_GAP) * (len(widths) - 1)), "dim"))
    for row in cells:
        console.print(_row(row, widths, numeric))


def _row(cells: Sequence[Text], widths: Sequence[int], to_the_right: Sequence[bool]) -> Text:
    """Cells side by side, each as wide as its column."""
    line = Text()
    for place, (cell, width, is_right) in enumerate(zip(cells, widths, to_the_right, strict=True)):
        fitting = cell.copy()
        fitting.truncate(width, overflow="ellipsis")
        fill = " " * (width - fitting.cell_len)
        line.append(_GAP if place else "").append(fill if is_right else "").append_text(fitting)
        line.append("" if is_right else fill)
    line.rstrip()
    return line


def _show_records(console: Console, names: list[str], cells: list[list[Text]]) -> None:
    width = min(max(map(cell_len, names)), max(console.width // 3, 1))
    for number, row in enumerate(cells):
        if number:
            console.print()
        for name, cell in zip(names, row, strict=True):
            line = Text.assemble((set_cell_size(name, width), "bold"), "  ", cell)
            line.truncate(console.width, overflow="ellipsis")
            console.print(line)


def _numeric(columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> list[bool]:
    """Which columns hold numbers, beside what is missing."""
    held = [{type(row[place]) for row in rows} - {type(None)} for place in range(len(columns))]
    return [bool(kinds) and kinds <= {int, float, bool} for kinds in held]


def _fitted(widths: list[int], room: int) -> list[int]:
    """Widths of columns that together fit; the widest are cut first."""
    fitted = list(widths)
    while sum(fitted) > room:
        fitted[fitted.index(max(fitted))] -= 1
    return fitted


def _cell(value: Value, longest: int) -> Text:
    match value:
        case None:
            return Text("NULL", "dim")
        case bytes():
            return Text(f"<{len(value):,} bytes>", "dim")
        case float():
            return Text(_number(value))
        case str():
            return Text(_cut(visible(value[: longest + 1]), longest))
        case _:
            return Text(str(value))


def _number(value: float) -> str:
    """All digits that a decimal number has, without rounding errors of sums; an exponent where it is far shorter."""
    rounded = float(f"{value:.15g}")
    if not math.isfinite(value) or (value and not 1e-6 <= abs(value) < 1e16):
        return repr(rounded)
    shown = f"{Decimal(repr(rounded)):f}"
    return shown if "." in shown else f"{shown}.0"


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _count(shown: int, fetched: int, truncated: bool) -> str:
    if fetched == 0:
        return "no rows"
    if shown == fetched and not truncated:
        return f"{fetched:,} rows"
    if shown == fetched:
        return f"… more rows than these {fetched:,}"
    return f"… {'more than ' * truncated}{fetched - shown:,} more row{'s' * (fetched - shown != 1)}"


def sureness(confidence: float) -> str:
    """How sure the model is, in words and percent."""
    return f"{next(words for least, words in _SURE if confidence >= least)} ({percent(confidence)})"


def percent(confidence: float) -> str:
    """A probability in percent; nobody is certain."""
    return "under 1 %" if confidence < 0.01 else "over 99 %" if confidence > 0.99 else f"{round(100 * confidence)} %"


def show_alternatives(console: Console, alternatives: Sequence["Alternative"], first: int = 2) -> None:
    """Other queries, each with its number, how likely it is, what it asks for, and its SQL.

    Args:
        first: the number of the first one; the answer is number 1.
    """
    if not alternatives:
        console.print(Text("no alternatives", "dim"))
    for number, each in enumerate(alternatives, first):
        head = (f"{number}  ", "bold"), (percent(each.confidence), "dim")
        console.print(Text.assemble(*head, "  ", visible(each.reading)))
        show_sql(console, each.sql)


def show_explanation(console: Console, explanation: "Explanation") -> None:
    """Which words led to which table, column or value, and how; and which were left unread."""
    rows: list[list[Text]] = []
    for leads, group in groupby(explanation.words, key=lambda word: word.leads):
        words = list(group)
        said = visible(explanation.question[words[0].start : words[-1].end])
        each_once = {(lead.kind, lead.name): lead for lead in reversed(leads)}  # by the first way that is given
        for place, lead in enumerate(reversed(each_once.values())):
            name = visible(f"“{lead.name}”" if lead.kind == "value" else lead.name)
            how = _HOW.get((lead.kind, lead.how), f"by its {lead.how}")
            rows.append([Text("" if place else said, "bold"), Text(f"→ {lead.kind} {name}"), Text(how, "dim")])
    widths = [max((row[place].cell_len for row in rows), default=0) for place in range(3)]
    for row in rows:
        console.print(_row(row, widths, [False] * 3))
    unread = ", ".join(map(visible, explanation.unread))
    guessed = [visible(word.text) for word in explanation.words if word.leads and not word.is_linked]
    whole = "no word was left out" + f"; by the model’s attention alone: {', '.join(guessed)}" * bool(guessed)
    console.print(Text(f"not read: {unread}", "yellow") if unread else Text(whole, "dim"))


def show_schema(console: Console, schema: Schema, table: int | None = None) -> None:
    """The tables with their columns, or one of them."""
    parts = as_text(schema).split("\n\n")  # the head, and a part for each table
    for line in ("\n\n".join(parts) if table is None else parts[1 + table]).split("\n"):
        console.print(Text(visible(line)), no_wrap=True, overflow="ellipsis")
