"""A query compares as its question says, whatever the model makes of “at least”."""

import sqlite3
from pathlib import Path

import pytest

from resseq.assistant.comparisons import as_said
from resseq.text2sql.schema import Schema, read_database
from resseq.text2sql.sql import parse, text


@pytest.fixture
def schema(tmp_path: Path) -> Schema:
    path = tmp_path / "hire.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute(
            "CREATE TABLE machine (id INTEGER PRIMARY KEY, kind TEXT, rate REAL, rank INTEGER, made TEXT)"
        )
        connection.execute("INSERT INTO machine VALUES (1, 'Crane', 50.0, 1, '2020')")
    connection.close()
    return read_database(path)


def said(schema: Schema, question: str, rest: str) -> str:
    """What becomes of `SELECT id FROM machine` with a rest, behind it; of a whole query if it is one."""
    begin = "" if rest.startswith("SELECT") else "SELECT id FROM machine "
    found = " ".join(text(as_said(parse(begin + rest, schema), schema, question), schema).split())
    return found.removeprefix(begin)


@pytest.mark.parametrize(
    ("question", "comparison"),
    [
        ("machines with a rate of at least 50", ">="),
        ("machines with a rate of no less than 50", ">="),
        ("machines that are not below 50", ">="),
        ("machines for 50 or more", ">="),
        ("machines with 50 euros or more", ">="),
        ("machines for 50 and up", ">="),
        ("machines with a rate of at most 50", "<="),
        ("machines up to $50", "<="),
        ("a rate of no more than 50", "<="),
        ("whose rate isn't above 50", "<="),
        ("not exceeding 50", "<="),
        ("that doesn't exceed 50", "<="),
        ("that cannot be over 50", "<="),
        ("machines for 50 or less", "<="),
        ("machines with exactly 50", "="),
        ("machines with only 50", "="),
        ("machines above 50", ">"),
        ("machines for more than 50.0", ">"),
        ("machines exceeding 50", ">"),
        ("machines cheaper than 50", "<"),
        ("machines under 50", "<"),
    ],
)
@pytest.mark.parametrize("written", ["rate > 50", "rate < 50", "rate = 50", "rate BETWEEN 50 AND 50"])
def test_numbers_are_compared_as_is_said(schema: Schema, question: str, comparison: str, written: str) -> None:
    assert said(schema, question, f"WHERE {written}") == f"WHERE rate {comparison} 50"


@pytest.mark.parametrize(
    ("question", "condition"),
    [
        ("machines for 50", "rate > 50"),
        ("machines for more than 500", "rate < 50"),  # is another number
        ("more than 50 but at most 50", "rate > 50"),  # says two things,
        ("at least 50 machines in depot 50", "rate > 50"),  # or one of two numbers
        ("at least 50%", "rate > 50"),
        ("at least 50", "rate BETWEEN 50 AND 60"),
        ("at least 50", "kind LIKE '%50%'"),
        ("more than 2020-05", "rate < 2020"),
        ("cranes of 5.50 or more", "rate = 50"),
        # What is compared again is another number,
        ("8 cranes and under 400", "rate = 8"),
        ("cranes of 4 and over 60 euros", "rate = 4"),
        ("a rate of 4 or under 60 euros", "rate = 4"),
        ("from 1975 and above average", "rate = 1975"),
        # and a negation before it may have turned the query round already.
        ("cranes that do not cost at least 50", "rate < 50"),
        ("cranes that never had a rate above 50", "rate < 50"),
        ("cranes without a rate of more than 50", "rate < 50"),
        ("all of which cost more than 50", "id NOT IN (SELECT id FROM machine WHERE rate <= 50)"),
    ],
)
def test_what_is_not_said_stays(schema: Schema, question: str, condition: str) -> None:
    assert said(schema, question, f"WHERE {condition}") == f"WHERE {condition}"


def test_what_is_taken_away_stays(schema: Schema) -> None:
    sql = "SELECT kind FROM machine EXCEPT SELECT kind FROM machine WHERE rate >= 50"
    assert said(schema, "kinds whose rate was always below 50", sql) == sql


def test_behind_a_negation_what_is_taken_away_is_compared_as_is_said(schema: Schema) -> None:
    sql = "SELECT kind FROM machine WHERE id NOT IN (SELECT id FROM machine WHERE rate {} 50)"
    assert said(schema, "kinds that have no machine above 50", sql.format("=")) == sql.format(">")
    assert said(schema, "kinds all of whose machines are above 50", sql.format("<=")) == sql.format("<=")


def test_a_bound_is_compared_the_other_way(schema: Schema, tmp_path: Path) -> None:
    """Up to four people fit in a room whose capacity is four or more."""
    path = tmp_path / "rooms.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE room (id INTEGER PRIMARY KEY, capacity INTEGER, minimum_nights INTEGER)")
    connection.close()
    rooms = read_database(path)
    for question, condition in (
        ("for up to 4 people", "capacity >= 4"),
        ("a minimum of 2 nights", "minimum_nights = 2"),
    ):
        assert said(rooms, question, f"SELECT id FROM room WHERE {condition}").endswith(condition)
    sql = "SELECT id FROM room ORDER BY capacity ASC LIMIT 1"
    assert said(rooms, "the room with the minimum nights and capacity", sql) == sql


def test_numbers_in_words(schema: Schema) -> None:
    assert said(schema, "with at least four machines", "WHERE rate > 4") == "WHERE rate >= 4"


def test_counts_and_thousands(schema: Schema) -> None:
    rest = "GROUP BY kind HAVING count(*) > 2"
    assert said(schema, "kinds with at least 2 machines", rest) == "GROUP BY kind HAVING count(*) >= 2"
    assert said(schema, "at least 5,000 a day", "WHERE rate > 5000") == "WHERE rate >= 5000"


@pytest.mark.parametrize(
    ("question", "comparison"),
    [
        ("cheaper than the average crane", "<"),
        ("below average", "<"),
        ("a rate higher than the average", ">"),
        ("not above average", "="),  # which is left to the model
        ("above average and below the average rank", "="),
        ("the average", "="),
    ],
)
def test_averages(schema: Schema, question: str, comparison: str) -> None:
    inner = "(SELECT avg(rate) FROM machine WHERE rate > 5)"
    assert said(schema, question, f"WHERE rate = {inner}") == f"WHERE rate {comparison} {inner}"
    highest = "(SELECT max(rate) FROM machine)"
    assert said(schema, question, f"WHERE rate = {highest}") == f"WHERE rate = {highest}"


def test_unlike_two_things_is_unlike_both(schema: Schema) -> None:
    condition = "WHERE kind != 'Crane' OR kind != 'Drill'"
    assert said(schema, "not cranes or drills", condition) == condition.replace("OR", "AND")
    for kept in ("kind != 'Crane' OR made != 'Drill'", "kind = 'Crane' OR kind = 'Drill'", "rate != 1 AND rate != 2"):
        assert said(schema, "any", f"WHERE {kept}") == f"WHERE {kept}"


BOTH = "SELECT rate FROM machine WHERE {} INTERSECT SELECT rate FROM machine WHERE {}"


@pytest.mark.parametrize(
    ("question", "becomes_or"),
    [
        ("machines that are cranes, of kind Crane or Lift", True),
        ("rates of kind 'Lift', or of kind Crane", True),
        ("of kind Crane or more, Lift", False),
        ("of kind Crane, Lift or 2020", False),
        ("rates of a lift or a crane", True),
        ('of kind "Lift" or "Crane"', True),
        ("of kind Crane, or Lift", True),
        ("both Crane and Lift", False),
        ("Crane and Lift or 2020", False),
        ("a Crane or Liftoff", False),
    ],
)
def test_one_or_the_other_need_not_be_both(schema: Schema, question: str, becomes_or: bool) -> None:
    crane, lift = "kind = 'Crane'", "kind = 'Lift'"
    connector, operator = ("OR", "UNION") if becomes_or else ("AND", "INTERSECT")
    assert said(schema, question, f"WHERE {crane} AND {lift}") == f"WHERE {crane} {connector} {lift}"
    both = BOTH.format(crane, lift)
    assert said(schema, question, both) == both.replace("INTERSECT", operator)


def test_what_or_does_not_stand_between_stays(schema: Schema) -> None:
    question = "kind Crane or Lift with a rate of 50"
    for rest in (
        "WHERE rate = 50 AND kind = 'Crane' AND kind = 'Lift'",  # OR would take all lifts
        BOTH.format("kind = 'Crane'", "rate = 50"),
        BOTH.format("kind = 'Crane'", "kind = 'Lift' AND rate = 50"),
        "SELECT rate FROM machine WHERE kind = 'Crane' INTERSECT SELECT rank FROM machine WHERE kind = 'Lift'",
    ):
        assert said(schema, question, rest) == rest


@pytest.mark.parametrize(
    ("question", "becomes_or"),
    [
        ("made in 2020 or with a rate over 50", True),
        ("with a rate above 50, or made in 2020", True),
        ("with a rate of 50 or more, of 2020", False),
        ("made in 2020 and with a rate over 50 or more", False),
        ("made in 2020 but with a rate over 50", False),
    ],
)
def test_or_stands_where_it_is_said(schema: Schema, question: str, becomes_or: bool) -> None:
    made = said(schema, question, "WHERE made = '2020' AND rate > 50")
    assert (" OR " in made) == becomes_or and (" AND " in made) != becomes_or


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("kind = 'Crane' OR kind = 'Crane'", "kind = 'Crane'"),
        ("kind = 'Crane' AND rate > 5 AND kind = 'Crane'", "kind = 'Crane' AND rate > 5"),
        ("kind = 'Crane' OR kind = 'Crane' AND rate > 5", "kind = 'Crane' OR kind = 'Crane' AND rate > 5"),
    ],
)
def test_what_is_said_twice_is_said_once(schema: Schema, condition: str, expected: str) -> None:
    assert said(schema, "any", f"WHERE {condition}") == f"WHERE {expected}"
