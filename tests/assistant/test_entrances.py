"""All attacks through Python, as a query and as a question, and through the session, as a query that is edited."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from attacks import FORBIDDEN, WRITES
from sessions import typed

from resseq.assistant.database import Limits
from resseq.assistant.session import Assistant
from resseq.assistant.translator import Translator
from resseq.errors import ResseqError

ATTACKS = [*WRITES, *FORBIDDEN]
TYPED = [attack for attack in ATTACKS if attack.isprintable() and len(attack) < 1000]
STEP = 12  # attacks of a test


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
