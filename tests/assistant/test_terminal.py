"""How answers look: in terminals of all widths, in a pipe, and with texts that would steer a terminal."""

import io
import os
import signal
import sqlite3
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from resseq.assistant.database import Cancelled, Stop, Value
from resseq.assistant.explanation import Explanation, Lead, Word
from resseq.assistant.session import NOT_IN_THE_DATA, Alternative, Answer
from resseq.assistant.terminal.display import (
    open_console,
    percent,
    problem_of,
    screenful,
    show_alternatives,
    show_answer,
    show_explanation,
    show_result,
    show_schema,
    stoppable,
    sureness,
    visible,
)
from resseq.text2sql.schema import read_database

HOSTILE = "\x1b]0;pwned\x07\x1b[31mred\x9b2J\r\n\u202egnp.exe\u2066\x00\x7f[bold]x[/bold]:smile:"
SHOWN = "␛]0;pwned␇␛[31mred\\x9b2J⏎\\u202egnp.exe\\u2066␀␡[bold]x[/bold]:smile:"


def word(text: str, start: int, *leads: Lead, is_read: bool = True) -> Word:
    return Word(text, start, start + len(text), leads, is_read)


ANSWER = Answer(
    question="customers of Frence cheaply",
    sql="SELECT name, age FROM customer WHERE country = 'France'",
    reading="the name and the age of each customer whose country is “France”",
    columns=("name", "age"),
    rows=(("Ann", 31), ("Bo", None)),
    truncated=False,
    confidence=0.83,
    alternatives=(
        Alternative("SELECT name FROM customer", "the name of each customer", 0.1),
        Alternative("SELECT age FROM customer", "the age of each customer", 0.004),
    ),
    explanation=Explanation(
        question="customers of France cheaply",
        words=(
            word("customers", 0, Lead("table", "customer", "name"), Lead("column", "customer.name", "meaning")),
            word("of", 10),
            word("France", 13, Lead("value", "France", "value"), Lead("value", "France", "part of a value")),
            word("cheaply", 20, is_read=False),
        ),
        steps=(),
        attention=(),
        notes=("“Frence” was read as “France”",),
    ),
    problem="",
    nearest=(),
    seconds=(0.1, 0.2),
)


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def pipe() -> Console:
    return open_console(io.StringIO())


def terminal(monkeypatch: pytest.MonkeyPatch, columns: int = 80, lines: int = 24) -> Console:
    """A console of a size, with colors."""
    for name, value in {"COLUMNS": str(columns), "LINES": str(lines), "TERM": "xterm-256color"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("NO_COLOR", raising=False)
    return open_console(Terminal())


def text_of(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def lines_of(console: Console) -> list[str]:
    return [line.rstrip() for line in text_of(console).splitlines()]


# ---------------------------------------------------------------------------------------------------- harmless texts


def test_what_could_steer_a_terminal_is_visible() -> None:
    assert visible(HOSTILE) == SHOWN
    assert visible("Zoë 日本 🙂 – “x”") == "Zoë 日本 🙂 – “x”"
    assert visible("a\tb\u00a0c\u2028d\ud800") == "a␉b c⏎d\\ud800"
    assert visible("می\u200cخواهم 👩\u200d🔬") == "می\u200cخواهم 👩\u200d🔬"  # letters that are joined stay so


def test_every_character_is_shown_or_harmless() -> None:
    for number in (*range(0x10000), *range(0xE0000, 0xE0200)):
        shown = visible(chr(number))
        assert shown and all(each.isprintable() or each in "\u200c\u200d" for each in shown), hex(number)


def test_hostile_names_and_cells_reach_no_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    explanation = replace(
        ANSWER.explanation,
        question=HOSTILE,
        words=(
            Word(HOSTILE, 0, len(HOSTILE), tuple(Lead(kind, HOSTILE, "name") for kind in ("table", "value")), True),
            Word(HOSTILE, 0, len(HOSTILE), (), False),
        ),
        notes=(HOSTILE,),
    )
    answer = replace(
        ANSWER,
        sql=HOSTILE,
        reading=HOSTILE,
        columns=(HOSTILE, "b"),
        rows=((HOSTILE, 1),),
        alternatives=(Alternative(HOSTILE, HOSTILE, 0.1),),
        explanation=explanation,
    )
    connection = sqlite3.connect(tmp_path / "hostile.sqlite")
    name = HOSTILE.replace("\0", "")
    connection.execute(f'CREATE TABLE "{name}" ("{name}" TEXT)')
    connection.execute(f'INSERT INTO "{name}" VALUES (?)', (HOSTILE,))
    connection.commit()
    connection.close()
    schema = read_database(tmp_path / "hostile.sqlite")
    for width in (300, 30):
        monkeypatch.setenv("NO_COLOR", "1")
        consoles = [open_console(io.StringIO()), terminal(monkeypatch, width)]
        monkeypatch.setenv("NO_COLOR", "1")
        consoles.append(open_console(Terminal()))
        for console in consoles:
            show_answer(console, answer, None)
            show_alternatives(console, answer.alternatives)
            show_explanation(console, answer.explanation)
            show_schema(console, schema)
            written = text_of(console)
            for harm in ("\x1b]", "\x07", "\x9b", "\x00", "\x7f", "\r", "\u202e", "\u2066", "🙂", "😄"):
                assert harm not in written
            assert "[bold]" in written.replace("\n", "") or width == 30
    assert SHOWN in text_of(open_and_show(answer))


def open_and_show(answer: Answer) -> Console:
    console = open_console(io.StringIO())
    show_answer(console, answer, None)
    return console


# ---------------------------------------------------------------------------------------------------- answers


def test_an_answer_in_a_pipe(pipe: Console) -> None:
    show_answer(pipe, ANSWER, None)
    assert lines_of(pipe) == [
        "SELECT name, age FROM customer WHERE country = 'France'",
        "",
        "name   age",
        "──────────",
        "Ann     31",
        "Bo    NULL",
        "2 rows",
        "",
        "read as: the name and the age of each customer whose country is “France”",
        "quite sure (83 %)",
        "“Frence” was read as “France”",
        "not read: cheaply",
    ]


def test_a_terminal_gets_colors_unless_it_wants_none(monkeypatch: pytest.MonkeyPatch) -> None:
    console = terminal(monkeypatch)
    show_answer(console, ANSWER, None)
    assert "\x1b[" in text_of(console)
    monkeypatch.setenv("NO_COLOR", "1")
    plain = open_console(Terminal())
    show_answer(plain, ANSWER, None)
    for color in range(30, 38):
        assert f"\x1b[{color}m" not in text_of(plain) and f";{color}m" not in text_of(plain)


def test_alternatives_are_numbered_from_two(pipe: Console) -> None:
    show_alternatives(pipe, ANSWER.alternatives)
    assert lines_of(pipe) == [
        "2  10 %  the name of each customer",
        "SELECT name FROM customer",
        "3  under 1 %  the age of each customer",
        "SELECT age FROM customer",
    ]


def test_no_alternatives(pipe: Console) -> None:
    show_alternatives(pipe, ())
    assert lines_of(pipe) == ["no alternatives"]


def test_an_explanation(pipe: Console) -> None:
    show_explanation(pipe, ANSWER.explanation)
    assert [line.split() for line in lines_of(pipe)] == [
        ["customers", "→", "table", "customer", "by", "its", "name"],
        ["→", "column", "customer.name", "by", "the", "model’s", "attention"],
        ["France", "→", "value", "“France”", "as", "it", "is", "in", "the", "data"],
        ["not", "read:", "cheaply"],
    ]


def test_an_explanation_in_which_all_was_read(pipe: Console) -> None:
    show_explanation(pipe, replace(ANSWER.explanation, words=ANSWER.explanation.words[:3]))
    assert lines_of(pipe)[-1] == "no word was left out"


@pytest.mark.parametrize(
    ("confidence", "expected"),
    [
        (1.0, "very sure (over 99 %)"),
        (0.9, "very sure (90 %)"),
        (0.75, "quite sure (75 %)"),
        (0.5, "fairly sure (50 %)"),
        (0.25, "not sure (25 %)"),
        (0.0, "a mere guess (under 1 %)"),
    ],
)
def test_how_sure_it_is(confidence: float, expected: str) -> None:
    assert sureness(confidence) == expected
    assert percent(confidence) in expected


def test_what_kept_an_answer_away() -> None:
    assert problem_of(ANSWER) == ""
    assert problem_of(replace(ANSWER, problem="database: no")) == "database: no"
    about_nothing = replace(ANSWER, sql="", problem=NOT_IN_THE_DATA, nearest=("customer", "customer.age"))
    assert problem_of(about_nothing) == (
        "question: this does not seem to be in the data — the nearest names are customer, customer.age"
    )


# ---------------------------------------------------------------------------------------------------- tables


def table(
    console: Console, rows: Sequence[Sequence[Value]], *columns: str, most: int | None = None, cut: bool = False
) -> list[str]:
    show_result(console, columns, rows, cut, most)
    return lines_of(console)


def test_cells_of_every_kind(pipe: Console) -> None:
    rows = [(1.5, "x", b"\x00\x01"), (7.0, "", None), (0.1 + 0.2, "NULL", b""), (1e300, "y", b"1")]
    assert table(pipe, rows, "n", "s", "b") == [
        "",
        "     n  s     b",
        "───────────────────────",
        "   1.5  x     <2 bytes>",
        "   7.0        NULL",
        "   0.3  NULL  <0 bytes>",
        "1e+300  y     <1 bytes>",
        "4 rows",
        "",
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (123456789012.0, "123456789012.0"),
        (1e11, "100000000000.0"),
        (99999999999.99, "99999999999.99"),
        (0.1 + 0.2, "0.3"),
        (1 / 3, "0.333333333333333"),
        (-2.5e-5, "-0.000025"),
        (0.0, "0.0"),
        (1e-9, "1e-09"),
        (1e22, "1e+22"),
        (float("inf"), "inf"),
    ],
)
def test_a_number_is_not_rounded(pipe: Console, value: float, shown: str) -> None:
    assert table(pipe, [(value,)], "n")[3].strip() == shown


def test_wide_characters_keep_their_columns(pipe: Console) -> None:
    assert table(pipe, [("日本", 1), ("é", 22)], "a", "b")[3:5] == ["日本   1", "é     22"]


@pytest.mark.parametrize(
    ("fetched", "most", "cut", "expected"),
    [
        (0, 5, False, "no rows"),
        (2, 5, False, "2 rows"),
        (42, 5, False, "… 37 more rows"),
        (6, 5, False, "… 1 more row"),
        (42, 5, True, "… more than 37 more rows"),
        (5, 5, True, "… more rows than these 5"),
        (1000, None, False, "1,000 rows"),
    ],
)
def test_rows_beyond_a_screenful(pipe: Console, fetched: int, most: int | None, cut: bool, expected: str) -> None:
    lines = table(pipe, [(number,) for number in range(fetched)], "n", most=most, cut=cut)
    assert lines[-2] == expected
    assert len(lines) == 3 + min(fetched, most or fetched) + 2


def test_a_single_row_is_not_counted(pipe: Console) -> None:
    assert table(pipe, [(2,)], "count(*)") == ["", "count(*)", "────────", "       2", ""]


def test_no_columns_no_table(pipe: Console) -> None:
    assert table(pipe, []) == []


def test_a_screenful_leaves_place_for_the_rest(monkeypatch: pytest.MonkeyPatch, pipe: Console) -> None:
    assert screenful(terminal(monkeypatch, lines=40)) == 30
    assert screenful(terminal(monkeypatch, lines=3)) == 5
    assert screenful(pipe) is None


def test_long_cells_are_cut(monkeypatch: pytest.MonkeyPatch, pipe: Console) -> None:
    long = "x" * 5000
    monkeypatch.setenv("NO_COLOR", "1")
    console = terminal(monkeypatch, 200)
    assert table(console, [(long, 1)], "long", "n")[3] == "x" * 59 + "…  1"
    assert table(pipe, [(long, 1)], "long", "n")[3] == "x" * 999 + "…  1"


@pytest.mark.parametrize("width", [20, 40, 60, 79])
def test_nothing_is_wider_than_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    console = terminal(monkeypatch, width)
    plain = Console(file=console.file, width=width, markup=False, highlight=False, color_system=None)
    names = [f"column number {number}" for number in range(4)]
    lines = table(plain, [("word " * 20, 12345678, "日本" * 30, None)] * 3, *names)
    assert max(len(line) for line in lines) <= width
    if width >= 46:  # a table, in which the number is whole since wider columns were cut first
        assert sum("12345678" in line for line in lines) == 3
    else:  # each row as a list
        assert sum("column" in line for line in lines) == 12


def test_a_hundred_columns_are_shown_as_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    console = terminal(monkeypatch)
    names = [f"c{number}" for number in range(100)]
    lines = table(console, [tuple(range(100)), tuple(range(100))], *names, most=14)
    assert len(lines) == 1 + 100 + 1 + 1
    assert "1 more row" in lines[-2]


def test_an_output_without_the_characters() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, "cp437", errors="backslashreplace")
    show_answer(open_console(stream), replace(ANSWER, rows=(("日\x1b", 1),)), None)
    stream.flush()
    written = raw.getvalue().decode("cp437")
    assert "\\u65e5\\u241b" in written and "----" in written and "\\u201cFrance\\u201d" in written


# ---------------------------------------------------------------------------------------------------- Ctrl-C


def test_ctrl_c_stops_what_runs_and_waits_for_its_end() -> None:
    ended: list[str] = []

    def slow(stop: Stop) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        for _ in range(500):
            time.sleep(0.01)
            try:
                stop.check()
            except Cancelled:
                ended.append("cancelled")
                raise

    with pytest.raises(KeyboardInterrupt):
        stoppable(slow)
    assert ended == ["cancelled"]


def test_what_is_not_stopped_gives_its_answer_or_its_error() -> None:
    assert stoppable(lambda _: 3) == 3
    with pytest.raises(TimeoutError):  # which is not one of the waiting itself
        stoppable(lambda _: (_ for _ in ()).throw(TimeoutError()))
