"""All attacks through Python, as a query and as a question, through the session, as a query that is edited, and
through the command line; and names of files, tables and columns that are attacks."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from attacks import FAILING, FORBIDDEN, TOO_LARGE, TOO_LONG, WRITES
from sessions import typed

from resseq.assistant.database import Limits
from resseq.assistant.session import Assistant
from resseq.assistant.translator import Translator
from resseq.errors import ResseqError

ATTACKS = [*WRITES, *FORBIDDEN]
TYPED = [attack for attack in ATTACKS if attack.isprintable() and len(attack) < 1000]
STEP = 12  # attacks of a test
HEAVY = [*TOO_LARGE, *TOO_LONG]
SMALL = Limits(seconds=1.0, rows=100, result_bytes=8 << 20, memory_bytes=64 << 20)


@pytest.fixture
def assistant(tmp_path: Path, translator: Translator) -> Iterator[Assistant]:
    """An assistant to a database that no attack may change, in a folder to which none may add."""
    path = tmp_path / "stock.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT, price REAL);"
            "INSERT INTO item VALUES (1, 'pen', 1.5), (2, 'ink', 7), (3, NULL, NULL);"
        )
    before = path.read_bytes()
    with Assistant(path, translator=translator, limits=Limits(seconds=20)) as found:
        yield found
        assert found.run("SELECT count(*) FROM item").rows == ((3,),)
    assert path.read_bytes() == before and [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("place", range(0, len(ATTACKS), STEP))
def test_as_a_query_of_ones_own(assistant: Assistant, place: int) -> None:
    for attack in ATTACKS[place : place + STEP]:
        with pytest.raises(ResseqError):
            assistant.run(attack)


@pytest.mark.parametrize("place", range(0, len(ATTACKS), STEP))
def test_as_a_question(assistant: Assistant, place: int) -> None:
    """What is found is one query that reads, or none."""
    for attack in ATTACKS[place : place + STEP]:
        if len(attack) < 2000:
            found = assistant.ask(attack.replace("\ud800", "?"))
            for sql in (found.sql, *(each.sql for each in found.alternatives)):
                assert sql == "" or (sql.startswith("SELECT ") and ";" not in sql.replace(f"'{attack}'", "")), attack


@pytest.mark.parametrize("place", range(0, len(HEAVY), 6))
def test_what_takes_too_much_is_stopped(assistant: Assistant, translator: Translator, place: int) -> None:
    with Assistant(assistant.files[0], translator=translator, limits=SMALL) as small:
        for attack in HEAVY[place : place + 6]:
            with pytest.raises(ResseqError):
                small.run(attack)
            assert "error: " in typed(small, "\\sql", attack), attack


def test_what_cannot_be_run_fails_with_its_message(assistant: Assistant) -> None:
    for attack, expected in FAILING:
        if not expected:
            assert assistant.run(attack).rows == ((1,),)
            continue
        with pytest.raises(ResseqError) as caught:
            assistant.run(attack)
        assert any(part in str(caught.value) for part in expected.split("|")) and "\n" not in str(caught.value), attack


@pytest.mark.parametrize("place", range(0, len(TYPED), STEP))
def test_as_an_edited_query_of_a_session(assistant: Assistant, place: int) -> None:
    attacks = TYPED[place : place + STEP]
    for attack in attacks:
        assert "error: " in typed(assistant, "\\sql", attack), attack
    shown = typed(assistant, *attacks, "SELECT count(*) FROM item")
    assert shown.rstrip().endswith("3")


def test_a_file_name_is_nothing_but_a_name(assistant: Assistant, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("files")
    name = "$(touch evil); rm -rf . `touch evil` | x.csv"
    typed(assistant, "SELECT name FROM item", f"\\csv {folder}/{name}")
    assert [each.name for each in folder.iterdir()] == [name]
    assert (folder / name).read_bytes() == b"name\r\npen\r\nink\r\n\r\n"


# ---------------------------------------------------------------------------------------------------- the command line


def commanded(*arguments: str, lines: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
    """`resseq ask` as a user runs it, with lines from a pipe."""
    command = [sys.executable, "-m", "resseq", "ask", *arguments]
    return subprocess.run(command, input="\n".join(lines), capture_output=True, text=True, timeout=300, check=False)


def test_through_a_pipe(assistant: Assistant) -> None:
    """A query is no question, and what is taken for a question leads to a query that reads."""
    heavy = [attack for attack in HEAVY if len(attack) < 1000]
    found = commanded(str(assistant.files[0]), lines=[*TYPED, *heavy, "How many items are there?"])
    assert found.returncode == 1 and "Traceback" not in found.stdout + found.stderr
    assert "\nSELECT count(*) FROM item\n" in found.stdout and "very sure" in found.stdout[-100:]
    assert found.stderr.count("this is a query and no question") > len(TYPED) // 2


# ---------------------------------------------------------------------------------------------------- names

HOSTILE = '"; DROP TABLE item; --'


@pytest.fixture
def hostile(tmp_path: Path) -> Iterator[Path]:
    """A database whose table and column are called like attacks."""
    path = tmp_path / "hostile.sqlite"
    name = HOSTILE.replace('"', '""')
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO item VALUES (1, 'pen');"
            f'CREATE TABLE "{name}" (id INTEGER PRIMARY KEY, "x{name}" TEXT, item_id INTEGER REFERENCES item);'
            f"""INSERT INTO "{name}" VALUES (1, '\x1b[31m{HOSTILE}', 1)"""
        )
    before = path.read_bytes()
    yield path
    assert path.read_bytes() == before and [each.name for each in tmp_path.iterdir()] == [path.name]


def test_names_in_the_schema_that_are_attacks(hostile: Path, translator: Translator) -> None:
    everything = "SELECT * FROM " + '"' + HOSTILE.replace('"', '""') + '"'
    with Assistant(hostile, translator=translator) as assistant:
        for question in ("how many drop table item?", "all of drop table item", f"list {HOSTILE}"):
            answer = assistant.ask(question)
            for sql in [answer.sql, *(each.sql for each in answer.alternatives)]:
                assert sql == "" or len(assistant.run(sql).columns) > 0
        shown = typed(assistant, "how many drop table item?", "\\schema", "\\alternatives", everything)
        assert HOSTILE in shown and "\x1b[31m" not in shown
    found = commanded(str(hostile), "all of drop table item", "--n-best", "5")
    assert found.returncode in (0, 1) and "\x1b[31m" not in found.stdout and "Traceback" not in found.stderr


@pytest.mark.parametrize(
    "name",
    [
        "a?mode=rwc",
        "a.sqlite?mode=memory&cache=shared",
        ":memory:",
        "a#b",
        "%41.sqlite",
        "-rf",
        "$(touch evil)",
        "a'; DROP TABLE item; --.sqlite",
        'a" b.sqlite',
        "[a]*.sqlite",
    ],
)
def test_names_of_files_that_are_attacks(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is the file of that name, and no other is made or read."""
    path = tmp_path / name
    with closing(sqlite3.connect(os.fspath(path))) as connection:
        connection.executescript("CREATE TABLE item (id INTEGER PRIMARY KEY); INSERT INTO item VALUES (1), (2)")
    before = path.read_bytes()
    monkeypatch.chdir(tmp_path)
    found = commanded(f"./{name}", "How many items are there?", "--csv")
    assert found.returncode == 0 and found.stdout.rstrip().endswith("2"), found.stderr
    assert path.read_bytes() == before and os.listdir(tmp_path) == [name]
