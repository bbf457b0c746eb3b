"""A year that is compared with a column of dates means the days of that year."""

import sqlite3
from pathlib import Path

import pytest

from resseq.assistant.periods import with_periods
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


def test_every_part_of_a_query_is_looked_at(orders: Path) -> None:
    schema = read_database(orders)
    sql = (
        "SELECT count(*) FROM (SELECT id FROM orders WHERE day > 2024) UNION "
        "SELECT count(*) FROM orders WHERE day < 2024 GROUP BY year"
    )
    found = text(with_periods(parse(sql, schema), schema), schema)
    assert "2025-01-01" in found and "2024-01-01" in found and "> 2024" not in found and "< 2024 " not in found
