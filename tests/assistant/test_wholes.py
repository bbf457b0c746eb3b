"""A part of a value stands for the whole of it, where there is no such value."""

import sqlite3
from pathlib import Path

import pytest

from resseq.assistant.ranking import is_unsound
from resseq.assistant.session import Assistant
from resseq.assistant.translator import Translator
from resseq.assistant.wholes import is_misplaced, parts_said, with_wholes
from resseq.text2sql.inputs import Database, Question
from resseq.text2sql.predict import Answer
from resseq.text2sql.sql import actions_of, parse, text


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "library.sqlite"
    with sqlite3.connect(found) as connection:
        connection.executescript(
            """
            CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT, town TEXT, born DATE);
            CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT, author_id INTEGER REFERENCES author);
            INSERT INTO author VALUES (1, 'Roald Dahl', 'Great Missenden', '1916-09-13');
            INSERT INTO author VALUES (2, 'Cornelia Funke', 'Hamburg', '1958-12-10');
            INSERT INTO author VALUES (3, 'Mary Shelley', 'London', '1797-08-30');
            INSERT INTO author VALUES (4, 'Mary Norton', 'London', '1903-12-10');
            INSERT INTO author VALUES (5, 'Ovid', 'Sulmona', NULL), (6, 'Ovid Densusianu', 'Bucharest', NULL);
            INSERT INTO book VALUES (1, 'Matilda', 1), (2, 'The BFG', 1), (3, 'Inkheart', 2), (4, 'Last Man', 3);
            """
        )
    connection.close()
    return found


@pytest.fixture
def database(path: Path) -> Database:
    return Database.open(path)


def completed(database: Database, condition: str) -> str:
    begin = "SELECT town FROM author WHERE "
    found = with_wholes(parse(begin + condition, database.schema), database)
    return " ".join(text(found, database.schema).split()).removeprefix(begin)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("name = 'Dahl'", "name = 'Roald Dahl'"),
        ("name = 'dahl' OR name = 'Funke'", "name = 'Roald Dahl' OR name = 'Cornelia Funke'"),
        ("name != 'Dahl'", "name != 'Roald Dahl'"),
        ("name = 'mary'", "name LIKE 'mary%'"),
        ("name != 'Mary'", "name NOT LIKE 'Mary%'"),
        ("id IN (SELECT author_id FROM book WHERE title = 'man')",
         "id IN (SELECT author_id FROM book WHERE title = 'Last Man')"),
    ],
)  # fmt: skip
def test_a_part_of_a_value_is_completed(database: Database, condition: str, expected: str) -> None:
    assert completed(database, condition) == expected


@pytest.mark.parametrize(
    "condition",
    [
        "name = 'Roald Dahl'",
        "name = 'Ovid'",  # is there, and a part of another
        "name = 'roald dahl'",
        "name = 'Shakespeare'",
        "name = 'Dah'",  # a part of a word
        "town = 'Dahl'",
        "name LIKE '%Dahl%'",
        "name > 'Dahl'",
        "id = 1",
        "born = '1916'",
    ],
)
def test_other_values_stay(database: Database, condition: str) -> None:
    assert completed(database, condition) == condition


def test_a_word_that_says_nothing_is_no_part(database: Database) -> None:
    query = parse("SELECT id FROM book WHERE title = 'the'", database.schema)
    assert with_wholes(query, database) == query


def test_what_was_taken_is_said(database: Database) -> None:
    query = parse("SELECT id FROM author WHERE name = 'Dahl' OR name = 'Mary'", database.schema)
    assert parts_said(query, database) == (
        "“Dahl” was taken for a part of “Roald Dahl”",
        "“Mary” was taken for a part of “Mary Shelley” or “Mary Norton”",
    )
    assert parts_said(with_wholes(query, database), database) == ()


def test_a_value_in_another_column_comes_behind(database: Database) -> None:
    question = Question.of("town of Dahl", database)
    for condition, misplaced in (("town = 'Dahl'", True), ("name = 'Dahl'", False), ("town = 'Oslo'", False)):
        query = parse(f"SELECT town FROM author WHERE {condition}", database.schema)
        assert is_misplaced(query, database) == misplaced
        actions = tuple(actions_of(query, database.schema))
        assert is_unsound(question, Answer(condition, actions, -1.0, -1.0)) == misplaced


def test_an_answer_with_a_part(path: Path, translator: Translator) -> None:
    with Assistant(path, translator=translator) as assistant:
        answer = assistant.ask("books by Dahl or Funke")
    assert answer.rows == (("Matilda",), ("The BFG",), ("Inkheart",))
    assert "“Funke” was taken for a part of “Cornelia Funke”" in answer.explanation.notes
