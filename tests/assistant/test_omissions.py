"""Words that a query leaves out make its answer less sure, and are told of."""

import sqlite3
from pathlib import Path

import pytest

from resseq.assistant.doubts import DOUBTFUL
from resseq.assistant.explanation import explain, proper_names
from resseq.assistant.omissions import NARROWED, Omissions, omissions
from resseq.text2sql.inputs import Database, Question
from resseq.text2sql.sql import actions_of, parse


@pytest.fixture
def database(tmp_path: Path) -> Database:
    path = tmp_path / "hire.sqlite"
    with sqlite3.connect(path) as connection:
        connection.executescript(
            """
            CREATE TABLE machine (id INTEGER PRIMARY KEY, name TEXT, category TEXT, rate REAL, built INTEGER);
            INSERT INTO machine VALUES (1, 'Big Bob', 'Crane', 50, 2015), (2, 'Tom', 'Generator', 20, 2020);
            """
        )
    connection.close()
    return Database.open(path)


def omitted(database: Database, text: str, sql: str) -> Omissions:
    question = Question.of(text, database)
    actions = tuple(actions_of(parse(sql, database.schema), database.schema))
    return omissions(question, actions, explain(question, actions, None))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("How many Volvo machines are there?", "Volvo"),
        ("the average rate of machines in New Haven", "New Haven"),
        ("the rate of machines of NASA", "NASA"),
    ],
)
def test_a_name_that_is_found_nowhere(database: Database, text: str, name: str) -> None:
    found = omitted(database, text, "SELECT count(*) FROM machine")
    assert found == Omissions((f"“{name}” was found nowhere in the data, and the query leaves it out",), DOUBTFUL)


def test_a_name_that_is_a_part_of_values(database: Database) -> None:
    told = "“Bob” is a part of values such as “Big Bob” in machine.name, and the query leaves it out"
    assert omitted(database, "the average rate of Bob machines", "SELECT avg(rate) FROM machine").notes == (told,)
    sql = "SELECT rate FROM machine WHERE name LIKE '%Bob%'"
    assert omitted(database, "the rate of machines like Bob", sql) == Omissions((), 1.0)


def test_names_are_told_by_their_capitals_within_a_sentence(database: Database) -> None:
    def names(text: str) -> list[str]:
        question = Question.of(text, database)
        return [question.tokens[place].text for place in proper_names(question)]

    assert names("How many machines does Volvo own?") == ["Volvo"]
    assert names("Volvo machines") == []  # the first word of a sentence has a capital anyway,
    assert names("count the machines. Volvos count twice") == []
    assert names("How Many Volvo Machines Are There") == []  # and in a title every word
    assert names("the rate of Tom and of the Crane") == []  # of the database


@pytest.mark.parametrize(
    ("text", "sql"),
    [
        ("the average rate of lost machines", "SELECT avg(rate) FROM machine"),
        ("How many machines are retired?", "SELECT count(*) FROM machine"),
        ("the average rate of lawnmowers", "SELECT avg(rate) FROM machine"),
        ("the rate of machines in the category scooter", "SELECT rate FROM machine WHERE category = 'scooter'"),
        ("the oldest machine", "SELECT name FROM machine ORDER BY rate ASC LIMIT 1"),
        ("the average rate by category", "SELECT avg(rate) FROM machine"),
    ],
)
def test_what_narrows_down(database: Database, text: str, sql: str) -> None:
    assert omitted(database, text, sql).most == NARROWED


def test_a_part_that_no_value_has(database: Database) -> None:
    sql = "SELECT rate FROM machine WHERE name LIKE '%Volvo%'"
    assert omitted(database, "the rate of machines like Volvo", sql) == Omissions(
        ("“Volvo” was found in no value",), NARROWED
    )


@pytest.mark.parametrize(
    ("text", "sql"),
    [
        ("the average rate of machines", "SELECT avg(rate) FROM machine"),
        ("the average rate of machines in USD", "SELECT avg(rate) FROM machine"),
        ("How many machines are listed?", "SELECT count(*) FROM machine"),
        ("the rate of cranes", "SELECT rate FROM machine WHERE category = 'Crane'"),
        ("the most expensive machine", "SELECT name FROM machine ORDER BY rate DESC LIMIT 1"),
        ("the oldest machine", "SELECT name FROM machine ORDER BY built ASC LIMIT 1"),
        ("Which machines do people own?", "SELECT name FROM machine"),
    ],
)
def test_what_does_not(database: Database, text: str, sql: str) -> None:
    assert omitted(database, text, sql) == Omissions((), 1.0)


def test_a_value_that_only_its_column_has_to_do_with_is_left_out(database: Database) -> None:
    question = Question.of("the rate of cranes and generators", database)
    one = "SELECT rate FROM machine WHERE category = 'Crane'"
    unread = {
        sql: explain(question, actions_of(parse(sql, database.schema), database.schema), None).unread
        for sql in (one, f"{one} OR category = 'Generator'")
    }
    assert list(unread.values()) == [("generators",), ()]
