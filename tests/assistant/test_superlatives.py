"""A query takes the end that its question names, whatever the model makes of “oldest”."""

import sqlite3
from pathlib import Path

import pytest

from resseq.assistant.superlatives import tells_time, with_extremes
from resseq.text2sql.schema import Schema, read_database
from resseq.text2sql.sql import parse, text


@pytest.fixture
def schema(tmp_path: Path) -> Schema:
    path = tmp_path / "hire.sqlite"
    with sqlite3.connect(path) as connection:
        connection.executescript(
            "CREATE TABLE machine (id INTEGER PRIMARY KEY, kind TEXT, rate REAL, rank INTEGER, made TEXT);"
            "INSERT INTO machine VALUES (1, 'Crane', 50.0, 1, '2020');"
            "CREATE TABLE pupil (id INTEGER PRIMARY KEY, name TEXT, age INTEGER, birthday DATE, joined TEXT,"
            " first_year INTEGER, points INTEGER, shown TEXT);"
            "INSERT INTO pupil VALUES (1, 'Mia', 12, '2013-02-01', '2024-09-01', 2024, 1990, 'never');"
        )
    connection.close()
    return read_database(path)


def said(schema: Schema, question: str, rest: str) -> str:
    """What becomes of `SELECT id FROM machine` with a rest, behind it; of a whole query if it is one."""
    begin = "" if rest.startswith("SELECT") else "SELECT id FROM machine "
    found = " ".join(text(with_extremes(parse(begin + rest, schema), schema, question), schema).split())
    return found.removeprefix(begin)


@pytest.mark.parametrize(
    ("question", "sql", "expected"),
    [
        ("the cheapest crane", "ORDER BY rate DESC LIMIT 1", "ORDER BY rate ASC LIMIT 1"),
        ("the crane with the highest rate", "ORDER BY rate ASC LIMIT 1", "ORDER BY rate DESC LIMIT 1"),
        ("the minimum rate", "SELECT max(rate) FROM machine", "SELECT min(rate) FROM machine"),
        (
            "machines above the minimum rate",
            "WHERE rate > (SELECT max(rate) FROM machine)",
            "WHERE rate > (SELECT min(rate) FROM machine)",
        ),
        (
            "the kind with the fewest machines",
            "SELECT kind FROM machine GROUP BY kind ORDER BY count(*) DESC LIMIT 1",
            "SELECT kind FROM machine GROUP BY kind ORDER BY count(*) ASC LIMIT 1",
        ),
    ],
)
def test_extremes_are_those_that_are_said(schema: Schema, question: str, sql: str, expected: str) -> None:
    assert said(schema, question, sql) == expected


@pytest.mark.parametrize(
    ("question", "sql"),
    [
        ("the lowest and the highest rate", "SELECT max(rate), min(rate) FROM machine"),
        ("the lowest rate and the most machines", "ORDER BY rate DESC LIMIT 1"),
        ("at least one machine", "ORDER BY rate DESC LIMIT 1"),
        ("the highest rank", "ORDER BY rank ASC LIMIT 1"),  # is the first
        ("the oldest machine", "ORDER BY rate ASC LIMIT 1"),
        ("the most affordable machine", "ORDER BY rate ASC LIMIT 1"),
        ("the earliest with the maximum rate", "ORDER BY made ASC LIMIT 1"),
        ("the first of the biggest", "ORDER BY made ASC LIMIT 1"),
        ("sorted from the lowest", "ORDER BY rate DESC"),
    ],
)
def test_other_extremes_stay(schema: Schema, question: str, sql: str) -> None:
    assert said(schema, question, sql) == sql


PUPILS = "SELECT name FROM pupil ORDER BY {} LIMIT 1"


@pytest.mark.parametrize("column", ["age", "birthday", "joined", "first_year"])
@pytest.mark.parametrize(
    ("word", "is_old"), [("oldest", True), ("eldest", True), ("earliest", True), ("youngest", False), ("latest", False)]
)
def test_the_oldest_has_the_highest_age_and_the_earliest_date(
    schema: Schema, column: str, word: str, is_old: bool
) -> None:
    right, wrong = ("DESC", "ASC") if (column == "age") == is_old else ("ASC", "DESC")
    for order in (right, wrong):
        made = said(schema, f"Who is the {word} pupil?", PUPILS.format(f"{column} {order}"))
        assert made == PUPILS.format(f"{column} {right}")


def test_the_extreme_of_a_date_alone(schema: Schema) -> None:
    assert said(schema, "the oldest birthday", "SELECT max(birthday) FROM pupil") == "SELECT min(birthday) FROM pupil"
    inner = "SELECT name FROM pupil WHERE birthday = (SELECT {}(birthday) FROM pupil)"
    assert said(schema, "the most recent birthday", inner.format("min")) == inner.format("max")


@pytest.mark.parametrize(
    ("question", "order"),
    [
        ("the oldest pupil", "points ASC"),  # numbers like years, and no years
        ("the oldest pupil", "shown ASC"),
        ("the oldest pupil", "name ASC"),
        ("the oldest and the youngest pupil", "birthday DESC"),
        ("the pupil who has been here longest", "joined ASC"),
        ("the oldest pupil with the most points", "birthday DESC"),
        ("the oldest of old pupils", "birthday ASC"),
    ],
)
def test_what_is_not_certain_stays(schema: Schema, question: str, order: str) -> None:
    assert said(schema, question, PUPILS.format(order)) == PUPILS.format(order)


@pytest.mark.parametrize(
    ("question", "order"),
    [
        ("pupils from youngest to oldest", "birthday DESC"),
        ("list pupils from the oldest to the youngest", "birthday ASC"),
        ("oldest pupils first", "birthday ASC"),
        ("all of them, youngest first", "age ASC"),
    ],
)
@pytest.mark.parametrize("limit", ["", " LIMIT 1"])
def test_a_list_comes_whole_and_in_the_order_that_is_said(
    schema: Schema, question: str, order: str, limit: str
) -> None:
    column, right = order.split()
    for written in ("ASC", "DESC"):
        made = said(schema, question, f"SELECT name FROM pupil ORDER BY {column} {written}{limit}")
        assert made == f"SELECT name FROM pupil ORDER BY {column} {right}"


def test_which_columns_tell_time(schema: Schema) -> None:
    names = [column.name for table in schema.tables for column in table.columns if tells_time(column)]
    assert names == ["made", "birthday", "joined", "first_year"]
