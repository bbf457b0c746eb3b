"""A year that is compared with a column of dates means the days of that year."""

import sqlite3
from pathlib import Path

import pytest

from resseq.assistant.periods import undecided, with_periods, with_whole_dates
from resseq.text2sql.inputs import Database, Question
from resseq.text2sql.schema import read_database
from resseq.text2sql.sql import parse, text

DAYS = ("2023-03-02", "2023-12-31 18:00:00", "2024-01-01", "2024-12-31 23:00:00", "2025-06-01")


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    path = tmp_path / "orders.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, day TEXT, year INTEGER, code TEXT)")
        rows = [(place, day, int(day[:4]), f"{day[:4]}x") for place, day in enumerate(DAYS)]
        connection.executemany("INSERT INTO orders VALUES (?, ?, ?, ?)", rows)
    connection.close()
    return path


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("day > 2024", [4]),
        ("day >= 2024", [2, 3, 4]),
        ("day < 2024", [0, 1]),
        ("day <= '2024'", [0, 1, 2, 3]),
        ("day = 2024", [2, 3]),
        ("day != 2024", [0, 1, 4]),
        ("day BETWEEN 2023 AND 2024", [0, 1, 2, 3]),
        ("day NOT BETWEEN 2023 AND 2024", [4]),
        ("id IN (SELECT id FROM orders WHERE day > 2024)", [4]),
        ("year > 2024", [4]),  # a column of years is compared with a year
        ("day > '2024-12-31 22'", [3, 4]),  # and one of dates with a date
        ("code = '2024x'", [2, 3]),
    ],
)
def test_rows_are_those_of_the_years(orders: Path, condition: str, expected: list[int]) -> None:
    schema = read_database(orders)
    query = parse(f"SELECT id FROM orders WHERE {condition}", schema)
    found = with_periods(query, schema)
    assert (found == query) == (condition.startswith(("year", "code", "day > '2024-12-31")))
    with sqlite3.connect(orders) as connection:
        rows = connection.execute(text(found, schema)).fetchall()
    connection.close()
    assert [row[0] for row in rows] == expected


@pytest.mark.parametrize(
    ("question", "condition", "expected"),
    [
        ("orders since 2024", "day > 2024", [2, 3, 4]),
        ("orders until 2024", "day > 2024", [0, 1, 2, 3]),
        ("orders no earlier than 2024", "day >= 2024", [2, 3, 4]),
        ("orders not after 2024", "day > 2024", [0, 1, 2, 3]),
        ("orders in or after 2024", "day > 2024", [2, 3, 4]),
        ("orders since 2024", "year > 2024", [2, 3, 4]),
        ("orders until 2024-12", "day LIKE '2024-12%'", [0, 1, 2, 3]),
        ("orders until 2024-12", "day LIKE '%2024-12%'", [0, 1, 2, 3]),
        ("orders no earlier than 2024", "day != 2024", [2, 3, 4]),
        ("orders no earlier than 2024", "day NOT BETWEEN 2024 AND 2024", [2, 3, 4]),
        ("orders not before 2024", "day NOT LIKE '2024%'", [2, 3, 4]),
        ("orders before 2024 or after 2024", "day < 2024 OR day > 2024", [0, 1, 4]),  # as the model understood it
        ("orders since 2 with a number above 2", "id > 2", [3, 4]),  # which is no time
        ("not until 2024", "day > 2024", [4]),
    ],
)
def test_a_comparison_is_the_one_that_is_said(orders: Path, question: str, condition: str, expected: list[int]) -> None:
    schema = read_database(orders)
    found = with_periods(parse(f"SELECT id FROM orders WHERE {condition}", schema), schema, question)
    with sqlite3.connect(orders) as connection:
        rows = connection.execute(text(found, schema)).fetchall()
    connection.close()
    assert [row[0] for row in rows] == expected


def test_a_number_that_is_no_year_is_left(tmp_path: Path) -> None:
    path = tmp_path / "t.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (price REAL)")
        connection.executemany("INSERT INTO t VALUES (?)", [(1999.5,), (2000,), (2500,)])
    connection.close()
    schema = read_database(path)
    query = parse("SELECT price FROM t WHERE price > 2000", schema)
    assert with_periods(query, schema, "prices above 2000 since 2000") == query


@pytest.mark.parametrize("mark", ["T", " "])
@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("at > 2024", [3]),
        ("at = 2024", [1, 2]),
        ("at != 2024", [0, 3]),
        ("at <= '2024-12'", [0, 1, 2]),
        ("at = '2024-12-31'", [2]),
        ("at BETWEEN '2023-12-31' AND '2024-01-01'", [0, 1]),
        ("at = '2024-12-31' OR at > 2024", [2, 3]),
    ],
)
def test_times_of_days(tmp_path: Path, mark: str, condition: str, expected: list[int]) -> None:
    path = tmp_path / "t.sqlite"
    times = ("2023-12-31 23:59:59.9", "2024-01-01 00:00:00", "2024-12-31 23:59:59.500", "2025-01-01 00:00:00")
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (id INTEGER, at TEXT)")
        connection.executemany(
            "INSERT INTO t VALUES (?, ?)", [(i, each.replace(" ", mark)) for i, each in enumerate(times)]
        )
    schema = read_database(path)
    found = text(with_periods(parse(f"SELECT id FROM t WHERE {condition}", schema), schema), schema)
    assert [row[0] for row in connection.execute(found)] == expected
    connection.close()


def test_a_part_of_a_date_is_no_value(orders: Path) -> None:
    question = Question.of("orders after 2025-03-31 or with 31 codes", Database.open(orders))
    kept = {(each.value, question.tokens[each.start].start) for each in with_whole_dates(question).candidates}
    assert ("2025-03-31", 13) in kept and not any(value in (31, "31") and start < 30 for value, start in kept)
    assert any(value == 31 for value, _ in kept)
    plain = Question.of("orders in 2025", Database.open(orders))
    assert with_whole_dates(plain) is plain


def test_every_part_of_a_query_is_looked_at(orders: Path) -> None:
    schema = read_database(orders)
    sql = (
        "SELECT count(*) FROM (SELECT id FROM orders WHERE day > 2024) UNION "
        "SELECT count(*) FROM orders WHERE day < 2024 GROUP BY year"
    )
    found = text(with_periods(parse(sql, schema), schema), schema)
    assert "2025-01-01" in found and "2024-01-01" in found and "> 2024" not in found and "< 2024 " not in found


def test_a_negation_before_it_may_have_turned_a_query_round(orders: Path) -> None:
    schema = read_database(orders)
    query = parse("SELECT id FROM orders WHERE day >= '2024-01-01'", schema)
    assert with_periods(query, schema, "orders that were not made before 2024-01-01") == query
    assert with_periods(query, schema, "orders not before 2024-01-01") == query
    (turned,) = with_periods(query, schema, "orders before 2024-01-01").where.predicates  # type: ignore[union-attr]
    assert turned.comparison == "<"


def test_what_starts_in_a_year(orders: Path) -> None:
    schema = read_database(orders)
    query = parse("SELECT id FROM orders WHERE year = 2024", schema)
    assert with_periods(query, schema, "orders starting in 2024") == query
    assert text(with_periods(query, schema, "orders of 2024 or later"), schema).endswith("year >= 2024")
    assert text(with_periods(query, schema, "orders of 2024 and earlier"), schema).endswith("year <= 2024")


def test_which_of_two_dates(tmp_path: Path) -> None:
    path = tmp_path / "hires.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE hire (id INTEGER PRIMARY KEY, start_date TEXT, end_date TEXT)")
        connection.execute("INSERT INTO hire VALUES (1, '2024-01-02', '2024-02-03')")
    connection.close()
    database = Database.open(path)
    query = parse("SELECT id FROM hire WHERE end_date LIKE '2024%'", database.schema)
    told = "hire has start_date and end_date, and the question does not tell which: end_date was taken"
    assert undecided(query, Question.of("hires in 2024", database)) == (told,)
    assert undecided(query, Question.of("hires with an end date in 2024", database)) == ()


def test_in_a_year_is_neither_after_nor_before_it(orders: Path) -> None:
    schema = read_database(orders)
    for written in ("year >= 2024", "year > 2024", "year < 2024", "year = 2024"):
        query = parse(f"SELECT id FROM orders WHERE {written}", schema)
        assert text(with_periods(query, schema, "orders made in 2024"), schema).endswith("year = 2024")
    for question in ("orders made in 2024 or later", "in or after 2024", "in 2024 but not in 2023"):
        query = parse("SELECT id FROM orders WHERE year >= 2024", schema)
        expected = "=" if "but" in question else ">="
        assert text(with_periods(query, schema, question), schema).endswith(f"year {expected} 2024")
