"""Sessions, driven by what a person types."""

import os
import shutil
import signal
import sqlite3
import stat
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from sessions import CTRL_C, typed

from resseq.assistant.database import Limits
from resseq.assistant.session import Assistant
from resseq.assistant.terminal.interactive import COMMANDS, Names, history_file
from resseq.assistant.translator import Translator
from resseq.errors import ResseqError

NORWAY = "Show the names of customers from Norway"
ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"


@pytest.fixture
def assistant(shop: Path, translator: Translator) -> Iterator[Assistant]:
    """An assistant to a database that a session must leave as it was."""
    before = shop.read_bytes()
    with Assistant(shop, translator=translator, limits=Limits(seconds=60)) as found:
        yield found
    assert shop.read_bytes() == before


def test_a_question_is_answered(assistant: Assistant) -> None:
    shown = typed(assistant, NORWAY)
    assert shown.startswith("shop: 2 tables — ")
    for part in (
        "SELECT name FROM customer WHERE country = 'Norway'",
        "Bo\n",
        "Cy O'Hara",
        "2 rows",
        "read as: ",
        "%)",
    ):
        assert part in shown
    assert f"\\alternatives lists {len(assistant.ask(NORWAY).alternatives)} more" in shown


def test_alternatives_are_listed_and_taken(assistant: Assistant) -> None:
    shown = typed(assistant, NORWAY, "\\alternatives", "\\take 2", "\\take 1")
    second, *others = assistant.ask(NORWAY).alternatives
    assert shown.count(second.sql) >= 2 and others
    assert all(f"\n{number}  " in shown for number in range(2, 3 + len(others)))
    taken, again = shown.split(f"read as: {second.reading}\n")[1].split("read as: ")
    assert "Cy O'Hara\n" in taken and "Bo\n" not in taken
    assert "Cy O'Hara\n" in again and "Bo\n" in again


def test_an_explanation(assistant: Assistant) -> None:
    shown = typed(assistant, "How many custmers are from Norwai?", "\\explain")
    assert "“Norwai” was read as “Norway”" in shown
    assert "→ table customer" in shown and "→ value “Norway”" in shown


def test_what_is_refused_can_be_gone_past(assistant: Assistant, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    shown = typed(assistant, "Where do blue whales sleep?", "\\alternatives", "\\explain", "\\take 1", f"\\csv {file}")
    first = assistant.ask("Where do blue whales sleep?").alternatives[0]
    assert "\\alternatives lists the queries that come nearest" in shown
    assert f"1  under 1 %  {first.reading}\n{first.sql}\n" in shown and "→ value “blue whales sleep”" in shown
    assert f"{first.sql}\nread as: {first.reading}\n" in shown and file.exists()


def test_one_row_is_one(assistant: Assistant, tmp_path: Path) -> None:
    assert "out.csv: 1 row\n" in typed(assistant, "How many customers are there?", f"\\csv {tmp_path / 'out.csv'}")


@pytest.mark.parametrize("mark", ["'", '"'])
def test_a_file_may_stand_in_quotes(assistant: Assistant, tmp_path: Path, mark: str) -> None:
    typed(assistant, "How many customers are there?", f"\\csv {mark}{tmp_path / 'of all.csv'}{mark}")
    assert [each.name for each in tmp_path.glob("*.csv")] == ["of all.csv"]


def test_the_schema_or_a_table_of_it(assistant: Assistant) -> None:
    shown = typed(assistant, "\\schema")
    assert "table customer" in shown and "table purchase" in shown and "country" in shown
    shown = typed(assistant, "\\schema PURCHASE")
    assert "table purchase" in shown and "table customer" not in shown
    assert "error: session: there is no table nothing" in typed(assistant, "\\schema nothing")


def test_the_last_query_is_edited_and_run(assistant: Assistant) -> None:
    shown = typed(assistant, NORWAY, "\\sql", " LIMIT 1")
    assert shown.count("Cy O'Hara") == 1 and shown.count("Bo\n") == 2


def test_a_line_that_begins_as_a_query_runs_as_one(assistant: Assistant) -> None:
    assert "4" in typed(assistant, "select count(*) from customer").splitlines()[-2]
    assert "7" in typed(assistant, 'with "t"(x) as (select 7) select x from t').splitlines()[-2]
    assert "read as" in typed(assistant, "With age above 30, how many customers are there?")
    assert "only" not in typed(assistant, "Vacuum cleaners: how many customers are there?")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("SELECT nowhere FROM customer", "error: database: no such column: nowhere"),
        ("SELECT 1; DROP TABLE customer", "error: database: "),
        ("WITH t AS (SELECT 1) DELETE FROM customer", "error: database: "),
        ("DELETE FROM customer", "error: database: "),
        ("update customer set name = 'x'", "error: database: "),
        ("PRAGMA table_info(customer)", "error: database: "),
        (
            "Where do blue whales sleep?",
            "error: question: this does not seem to be in the data — the nearest",
        ),
        ("\\nonsense", "error: session: there is no \\nonsense — \\help"),
        ("\\s", "error: session: sql and schema and save begin with \\s — \\help"),
        ("\\", "error: session: there is no \\ — \\help"),
        ("\\alternatives", "error: session: there is no answer yet"),
        ("\\explain", "error: session: there is no answer yet"),
        ("\\take 1", "error: session: there is no answer yet"),
        ("\\csv x.csv", "error: session: there is no result yet"),
        ("\\save x.csv", "error: session: no question has this query"),
    ],
)
def test_what_goes_wrong_is_said_and_the_session_goes_on(assistant: Assistant, line: str, expected: str) -> None:
    shown = typed(assistant, line, "SELECT 'still here'")
    assert expected in shown and "still here" in shown


@pytest.mark.parametrize("line", ["\\take 0", "\\take beyond", "\\take", "\\take two", "\\take -1", "\\take ²"])
def test_numbers_that_no_query_has(assistant: Assistant, line: str) -> None:
    last = 1 + len(assistant.ask(NORWAY).alternatives)
    line = line.replace("beyond", str(last + 1))
    assert f"error: session: give a number from 1 to {last} — " in typed(assistant, NORWAY, line)


def test_no_file_that_is_there_is_written_over(assistant: Assistant, shop: Path, tmp_path: Path) -> None:
    """Least of all the database that is asked, by whatever name; nor what the session itself wrote, which somebody may
    have changed since."""
    before = shop.read_bytes()
    link, kept = tmp_path / "link.sqlite", tmp_path / "kept.csv"
    link.symlink_to(shop)
    kept.write_text("kept")
    for path in (shop, link, Path(f"{shop}-wal"), Path(f"{shop}-journal")):
        assert "is read, so it cannot be written to" in typed(assistant, NORWAY, f"\\csv {path}")
    assert "is there already" in typed(assistant, NORWAY, f"\\csv {kept}")
    assert shop.read_bytes() == before and kept.read_text() == "kept"
    assert not Path(f"{shop}-wal").exists()
    out = tmp_path / "out.csv"
    shown = typed(assistant, NORWAY, f"\\csv {out}", f"\\csv {out}")
    assert shown.count("out.csv: 2 rows") == 1 and "is there already — name a new file" in shown


def test_names_that_no_file_can_have(assistant: Assistant) -> None:
    for name in ("~nobody-of-that-name/x.csv", "a" * 300 + ".csv"):
        for command in ("csv", "save"):
            assert "can be no file — name another one" in typed(assistant, NORWAY, f"\\{command} {name}")


def test_commands_without_their_backslash(assistant: Assistant) -> None:
    for line, meant in (("quit", "quit"), ("EXIT;", "quit"), ("/help", "help"), ("2", "take 2")):
        assert f"did you mean \\{meant}?" in typed(assistant, line)


def test_only_the_answer_is_explained(assistant: Assistant) -> None:
    assert "the answer itself" in typed(assistant, NORWAY, "\\take 2", "\\explain")
    assert "error" not in typed(assistant, NORWAY, "\\take 1", "\\explain")


def test_results_are_written_as_csv(assistant: Assistant, tmp_path: Path) -> None:
    shown = typed(assistant, NORWAY, f"\\csv {tmp_path / 'out.csv'}")
    assert (tmp_path / "out.csv").read_bytes() == b"name\r\nBo\r\nCy O'Hara\r\n" and "2 rows" in shown
    assert "error: session: \\csv needs the name of a file" in typed(assistant, NORWAY, "\\csv")
    assert "error: files: cannot write " in typed(assistant, NORWAY, f"\\csv {tmp_path / 'no' / 'x.csv'}")


def test_pairs_are_saved_accepted_chosen_or_corrected(assistant: Assistant, tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    file = tmp_path / "mine.csv"
    save = f"\\save {file}"
    shown = typed(assistant, NORWAY, save, save, "\\take 2", save, "\\sql", " LIMIT 1", save)
    answer = assistant.ask(NORWAY)
    second = answer.alternatives[0].sql
    assert file.read_text().splitlines() == [
        "question,query,db_id",
        *(f"{NORWAY},{sql},shop" for sql in (answer.sql, second, f"{second} LIMIT 1")),
    ]
    assert shown.count("1 pair added") == 3 and shown.count("the pair is there already") == 1
    assert "error: session: \\save needs the name" in typed(assistant, NORWAY, "\\save")


def test_a_query_that_is_not_of_the_question_is_not_saved(assistant: Assistant, tmp_path: Path) -> None:
    file = tmp_path / "mine.csv"
    for lines in ((NORWAY, "SELECT 1"), ("SELECT 1",), (NORWAY, "SELECT 1", "\\sql", " LIMIT 1")):
        assert "error: session: no question has this query" in typed(assistant, *lines, f"\\save {file}")
    assert not file.exists()


@pytest.mark.parametrize("query", ["SELECT nothing FROM nowhere", "DELETE FROM customer"])
def test_a_query_that_did_not_run_is_not_saved(assistant: Assistant, tmp_path: Path, query: str) -> None:
    file = tmp_path / "mine.csv"
    shown = typed(assistant, "Where do blue whales sleep?", "\\sql", query, f"\\save {file}")
    assert "error: session: this query has no result" in shown and not file.exists()


def test_pairs_in_another_sql_than_sqlites_are_not_saved(tmp_path: Path, translator: Translator) -> None:
    path = tmp_path / "shop.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE customer (name TEXT); INSERT INTO customer VALUES ('Ann')")
    with Assistant(path, translator=translator) as assistant:
        shown = typed(assistant, "How many customers are there?", f"\\save {tmp_path / 'mine.csv'}")
    assert "not duckdb’s" in shown and not (tmp_path / "mine.csv").exists()


def test_a_question_without_an_answer_can_be_taught_one(assistant: Assistant, tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    file = tmp_path / "mine.csv"
    typed(assistant, "Where do blue whales sleep?", "\\sql", "SELECT country FROM customer", f"\\save {file}")
    assert file.read_text().splitlines()[1:] == ["Where do blue whales sleep?,SELECT country FROM customer,shop"]


def test_help_lists_every_command(assistant: Assistant) -> None:
    shown = typed(assistant, "\\help")
    assert all(f"\\{name}" in shown and command.about in shown for name, command in COMMANDS.items())


@pytest.mark.parametrize("line", ["\\quit", "\\q"])
def test_a_session_ends(assistant: Assistant, line: str) -> None:
    assert "never" not in typed(assistant, line, "SELECT 'never'")


def test_a_command_may_be_shortened(assistant: Assistant) -> None:
    assert "table purchase" in typed(assistant, "\\sch purchase")


def test_ctrl_c_at_the_prompt_ends_a_line_only(assistant: Assistant) -> None:
    assert "still here" in typed(assistant, CTRL_C, "", "SELECT 'still here'")
    assert "stopped" in typed(assistant, NORWAY, "\\sql", CTRL_C, "SELECT 'still here'")


def test_ctrl_c_stops_a_query_and_not_the_session(assistant: Assistant) -> None:
    threading.Timer(1.5, os.kill, [os.getpid(), signal.SIGINT]).start()
    start = time.monotonic()
    shown = typed(assistant, ENDLESS, "SELECT 'still here'")
    assert "stopped\n" in shown and "still here" in shown
    assert time.monotonic() - start < 30


def test_rows_are_as_many_as_is_asked_for(assistant: Assistant) -> None:
    assert "… 1 more row\n" in typed(assistant, "SELECT name FROM customer", rows=3)
    assert "4 rows\n" in typed(assistant, "SELECT name FROM customer")


def test_hostile_names_and_cells_are_shown_harmlessly(tmp_path: Path, translator: Translator) -> None:
    name = "\x1b]0;pwned\x07\u202ebad\n[red]"
    connection = sqlite3.connect(tmp_path / "a.sqlite")
    connection.execute(f'CREATE TABLE "{name}" (id INTEGER PRIMARY KEY, "{name}" TEXT)')
    connection.execute(f'INSERT INTO "{name}" VALUES (1, ?)', ("\x1b[2J\x9b\r",))
    connection.commit()
    connection.close()
    with Assistant(tmp_path / "a.sqlite", translator=translator) as found:
        lines = (
            "Show all pwned",
            "\\explain",
            "\\alternatives",
            "\\schema",
            f"\\schema {name}",
            "SELECT * FROM bad\x1b",
        )
        shown = typed(found, *lines, f'SELECT * FROM "{name}"'.replace("\n", " "), "\\schema x\u202e")
    assert "\x1b" not in shown and "\x07" not in shown and "\u202e" not in shown and "\x9b" not in shown
    assert "\r" not in shown and "␛" in shown
    shutil.copy(tmp_path / "a.sqlite", tmp_path / "a\x1b[31m.sqlite")
    with pytest.raises(ResseqError, match="holds a character that cannot be shown"):
        Assistant(tmp_path / "a\x1b[31m.sqlite", translator=translator)


# ---------------------------------------------------------------------------------------------------- completion


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("\\al", ["\\alternatives"]),
        ("\\s", ["\\sql", "\\schema", "\\save"]),
        ("\\schema CUS", ["customer"]),
        ("\\csv cus", []),
        ("how many cus", ["customer", "customer_id"]),
        ("SELECT cou", ["country"]),
        ("SELECT customer.a", ["age"]),
        ("SELECT (pri", ["price"]),
        ("SELECT un", ['"unit price"']),
        ("show un", ["unit price"]),
        ("show zz", []),
    ],
)
def test_names_are_completed(shop: Path, line: str, expected: list[str]) -> None:
    from resseq.text2sql.schema import read_database

    connection = sqlite3.connect(shop)
    connection.execute('ALTER TABLE purchase ADD COLUMN "unit price" REAL')
    connection.execute('ALTER TABLE purchase ADD COLUMN "cus\x1b[31m" REAL')
    connection.close()
    found = Names(read_database(shop)).get_completions(Document(line), CompleteEvent())
    assert [each.text for each in found] == expected


def test_completion_replaces_what_was_begun(shop: Path) -> None:
    from resseq.text2sql.schema import read_database

    [found] = Names(read_database(shop)).get_completions(Document("how many Purchase_"), CompleteEvent())
    assert (found.text, found.start_position) == ("purchase_id", -len("Purchase_"))


# ---------------------------------------------------------------------------------------------------- history


def test_history_is_kept_for_its_owner_only(assistant: Assistant) -> None:
    path = history_file()
    assert path is not None
    path.chmod(0o644)
    assert history_file() == path and stat.S_IMODE(path.stat().st_mode) == 0o600
    typed(assistant, "SELECT 'kept'", history=path)
    assert "SELECT 'kept'" in path.read_text()
    up = "\x1b[A"
    assert typed(assistant, up, history=path).count("kept") >= 1


def test_without_a_place_for_a_history_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda name: str(tmp_path / "file" / name))
    assert history_file() is None
