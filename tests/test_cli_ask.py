"""`resseq ask`: what goes to standard output, what to standard error, and the exit codes."""

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

NORWAY = "Show the names of customers from Norway"
SHOP = """
CREATE TABLE customer (customer_id INTEGER PRIMARY KEY, name TEXT, country TEXT, age INTEGER);
INSERT INTO customer VALUES (1, 'Ann Lee', 'France', 31), (2, 'Bo', 'Norway', 52), (3, 'Cy O''Hara', 'Norway', 20);
"""

Command = Callable[..., Any]  # of conftest


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(SHOP)
    connection.close()
    return path


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Sets what comes by standard input."""

    def come(content: bytes) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content), "utf-8"))

    return come


# ---------------------------------------------------------------------------------------------------- one question


def test_an_answer(resseq: Command, shop: Path) -> None:
    answer = resseq("ask", shop, NORWAY)
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert lines[0] == "SELECT name FROM customer WHERE country = 'Norway'"
    assert lines[2:7] == ["name", "─────────", "Bo", "Cy O'Hara", "2 rows"]
    assert lines[8].startswith("read as: ") and lines[9].endswith(" %)") and len(lines) == 10


def test_alternatives_and_an_explanation(resseq: Command, shop: Path) -> None:
    answer = resseq("ask", shop, "Show the names of custmers from Norwai", "--n-best", 3, "--explain")
    assert answer.code == 0
    assert "“Norwai” was read as “Norway”" in answer.out
    assert "\n2  " in answer.out and "\n3  " in answer.out and "\n4  " not in answer.out
    assert "→ value “Norway”" in answer.out and answer.out.endswith("no word was left out\n")


def test_json(resseq: Command, shop: Path) -> None:
    answer = resseq("ask", shop, NORWAY, "--json", "--n-best", 2)
    content = json.loads(answer.out)
    assert (answer.code, answer.err, answer.out.count("\n")) == (0, "", 1)
    assert content["rows"] == [["Bo"], ["Cy O'Hara"]] and len(content["alternatives"]) == 1
    assert (content["database"], content["dialect"]) == ("shop", "sqlite")


def test_csv_comes_byte_by_byte(shop: Path) -> None:
    """As on a computer whose output takes no UTF-8, where a program that reads the file expects it all the same."""
    with sqlite3.connect(shop) as connection:
        connection.execute("UPDATE customer SET name = ? WHERE name = 'Bo'", ("日\x1b[31m\nBo",))
    connection.close()
    done = subprocess.run(
        [sys.executable, "-m", "resseq", "ask", str(shop), NORWAY, "--csv"],
        capture_output=True,
        timeout=300,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == 'name\r\n"日\x1b[31m\nBo"\r\nCy O\'Hara\r\n'.encode()


def test_sql_is_printed_and_not_run(resseq: Command, shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resseq.assistant.sources.opening.SqliteSource.run", lambda *_: pytest.fail("it ran"))
    assert resseq("ask", shop, NORWAY, "--sql").out == "SELECT name FROM customer WHERE country = 'Norway'\n"
    assert len(resseq("ask", shop, NORWAY, "--sql", "--n-best", 3).out.splitlines()) == 3


def test_a_limit_of_rows(resseq: Command, shop: Path) -> None:
    assert "… more rows than these 1\n" in resseq("ask", shop, NORWAY, "--limit", 1).out
    answer = resseq("ask", shop, NORWAY, "--limit", 1, "--csv")
    assert answer.out == "name\r\nBo\r\n" and answer.code == 0
    assert answer.err == "warning: there are more than these 1 rows — raise --limit\n"
    assert json.loads(resseq("ask", shop, NORWAY, "--limit", 1, "--json").out)["truncated"] is True


def test_other_weights(resseq: Command, shop: Path, tmp_path: Path) -> None:
    from resseq.text2sql.weights import shipped_weights

    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "best.safetensors").write_bytes(shipped_weights().read_bytes())
    assert resseq("ask", shop, NORWAY, "--sql", "--weights", tmp_path / "run").code == 0
    assert "error: " in resseq("ask", shop, NORWAY, "--sql", "--weights", tmp_path / "none").error()


def test_files_of_tables(resseq: Command, tmp_path: Path) -> None:
    (tmp_path / "customer.csv").write_text("name,country\nAnn,France\nBo,Norway\n")
    (tmp_path / "product.tsv").write_text("product\tprice\nlamp\t9\n")
    files = tmp_path / "customer.csv", tmp_path / "product.tsv"
    assert "Bo\n" in resseq("ask", *files, NORWAY).out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["customer.csv", "product.tsv"]


def test_hostile_names_and_cells_reach_no_terminal(resseq: Command, tmp_path: Path) -> None:
    path = tmp_path / "hostile.sqlite"
    connection = sqlite3.connect(path)
    connection.execute('CREATE TABLE customer ("name\x1b[31m[red]" TEXT, country TEXT)')
    connection.execute("INSERT INTO customer VALUES ('\x1b]0;x\x07\u202e[bold]\r\n', 'Norway')")
    connection.commit()
    connection.close()
    for options in ((), ("--explain", "--n-best", 5), ("--json",)):
        answer = resseq("ask", path, "Show all of the customers from Norway", *options)
        assert answer.code == 0 and not {"\x1b", "\x07", "\u202e", "\r"} & set(answer.out + answer.err)


# ---------------------------------------------------------------------------------------------------- without an answer


def test_a_question_about_nothing_in_the_data(resseq: Command, shop: Path) -> None:
    expected = "error: question: this does not seem to be in the data — the nearest names are "
    for form in ((), ("--csv",), ("--sql",)):
        answer = resseq("ask", shop, "Where do blue whales sleep?", *form)
        assert answer.code == 1 and answer.err.startswith(expected) and "SELECT" not in answer.out
    answer = resseq("ask", shop, "Where do blue whales sleep?", "--json")
    content = json.loads(answer.out)
    assert answer.code == 1 and answer.err.startswith(expected)
    assert content["problem"] == "this does not seem to be in the data" and content["nearest"]


def test_a_query_that_fails(resseq: Command, shop: Path) -> None:
    with sqlite3.connect(shop) as connection:
        connection.execute(
            "CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"
        )
    connection.close()
    question = "How many endless are there?"
    answer = resseq("ask", shop, question, "--seconds", 0.3)
    assert answer.code == 1 and answer.out.startswith("SELECT count(*) FROM endless\n")
    assert answer.err == "error: database: the query was stopped after 0.3 s — ask for less\n"
    answer = resseq("ask", shop, question, "--seconds", 0.3, "--json")
    assert json.loads(answer.out)["problem"] in answer.err and answer.code == 1
    answer = resseq("ask", shop, question, "--seconds", 0.3, "--csv")
    assert (answer.code, answer.out) == (1, "")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["shpo.sqlite"], "ask: there is no file shpo.sqlite — "),
        (["shpo.sqlite", "how many?"], "ask: there is no file shpo.sqlite — "),
        (["x\x1b[31m.db"], "ask: there is no file x␛[31m.db — "),
        (["{shop}", ""], "question: it is empty"),
        (["{shop}", "x" * 2001], "question: it has 2,001 characters"),
        (["{shop}", "{shop}"], "source: a SQLite file is named together with others"),
        (["ftp://host/x", "how many?"], "source: ftp:// is not understood"),
        (["{shop}", "a", "--json", "--csv"], "Give '--json' or '--csv', not both."),
        (["{shop}", "a", "--csv", "--sql"], "Give '--csv' or '--sql', not both."),
        (["{shop}", "a", "--csv", "--explain"], "'--csv' prints nothing else: leave out '--explain'."),
        (["{shop}", "a", "--sql", "--explain"], "'--sql' prints nothing else: leave out '--explain'."),
        (["{shop}", "a", "--csv", "--n-best", "2"], "'--csv' prints one result: leave out '--n-best'."),
        (["{shop}", "a", "--seconds", "nan"], "it is no number"),
        (["{shop}", "a", "--limit", "0"], "0 is not in the range"),
        (["{shop}", "--csv"], "ask: --csv gives the result of one question"),
    ],
)
def test_what_cannot_be_asked(resseq: Command, shop: Path, arguments: list[str], expected: str) -> None:
    assert expected in resseq("ask", *(each.format(shop=shop) for each in arguments)).error()


def test_a_machine_format_is_for_no_session(
    resseq: Command, shop: Path, monkeypatch: pytest.MonkeyPatch, piped: Callable[[bytes], None]
) -> None:
    piped(b"")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert "ask: --json needs a question" in resseq("ask", shop, "--json").error()


def test_a_closed_output(resseq: Command, shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("sys.stdout", None)
        answer = resseq("ask", shop, NORWAY)
    assert answer.code == 1 and "output: standard output is closed" in answer.err


# ---------------------------------------------------------------------------------------------------- a pipe


def test_a_query_is_no_question(resseq: Command, shop: Path, piped: Callable[[bytes], None]) -> None:
    assert resseq("ask", shop, "Vacuum cleaners: how many customers?").code == 0
    says = "ask: this is a query and no question — run it in a session, `resseq ask DATABASE`"
    assert says in resseq("ask", shop, "SELECT name FROM customer").error()
    piped(b"DELETE FROM customer\nselect the names of all customers\n")
    answer = resseq("ask", shop)
    assert answer.code == 1 and f"line 1: {says}" in answer.err and "SELECT name FROM customer" in answer.out


def test_what_comes_nearest_is_listed_when_asked_for(resseq: Command, shop: Path) -> None:
    question = "Where do blue whales sleep?"
    answer = resseq("ask", shop, question)
    assert answer.code == 1 and "--n-best 5 lists the queries that come nearest" in answer.err
    answer = resseq("ask", shop, question, "--n-best", 3)
    assert answer.code == 1 and "\n1  under 1 %  " in answer.out and "--n-best 5" not in answer.err


def test_what_speaks_against_rows_is_told_beside_them(resseq: Command, shop: Path) -> None:
    """And not among them, where a program reads."""
    answer = resseq("ask", shop, "How many customers from Atlantis are there?", "--csv")
    assert answer.code == 0 and "Atlantis" not in answer.out
    assert answer.err == "note: “Atlantis” was found in no value\n"


def test_each_line_of_a_pipe_is_a_question(resseq: Command, shop: Path, piped: Callable[[bytes], None]) -> None:
    piped(b"How many customers are there?\n\n  \nWhere do blue whales sleep?\nselect \xff all names of customers\n")
    answer = resseq("ask", shop)
    assert answer.out.startswith("How many customers are there?\nSELECT count(*) FROM customer\n")
    assert "\n\nselect \ufffd all names of customers\nSELECT name FROM customer\n" in answer.out
    assert "\nWhere do blue whales sleep?\n" in answer.out  # and why it has no answer, for who keeps this alone
    assert "\nno answer: question: this does not seem to be in the data — " in answer.out
    line, last = answer.err.splitlines()
    assert line.startswith("error: line 4: question: this does not seem to be in the data — ")
    assert last == "error: ask: 1 of 3 questions have no answer — see the lines above" and answer.code == 1


def test_a_pipe_as_json_lines(resseq: Command, shop: Path, piped: Callable[[bytes], None]) -> None:
    piped(f"{NORWAY}\nHow many customers are there?".encode())
    answer = resseq("ask", shop, "--json")
    assert answer.code == 0
    assert [json.loads(line)["question"] for line in answer.out.splitlines()] == [
        NORWAY,
        "How many customers are there?",
    ]
    piped(f"{NORWAY}\n".encode())
    assert resseq("ask", shop, "--sql").out == "SELECT name FROM customer WHERE country = 'Norway'\n"


# ---------------------------------------------------------------------------------------------------- as a user runs it


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "resseq", "ask", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
    )


def test_from_the_command_line_to_the_answer(shop: Path) -> None:
    before = shop.read_bytes()
    done = run(shop, "How many customers are from Norway?")
    assert (done.returncode, done.stderr) == (0, "")
    assert "SELECT count(*) FROM customer WHERE country = 'Norway'" in done.stdout and "       2" in done.stdout
    assert shop.read_bytes() == before and [path.name for path in shop.parent.iterdir()] == ["shop.sqlite"]


def test_without_a_database_the_sample_is_asked(tmp_path: Path) -> None:
    done = run("How many customers are there?", "--csv", XDG_CACHE_HOME=str(tmp_path), HOME=str(tmp_path))
    assert done.stderr == "no database is named, so the sample shop is asked\n" and done.returncode == 0
    assert list(csv.reader(io.StringIO(done.stdout)))[1:] == [["300"]]
