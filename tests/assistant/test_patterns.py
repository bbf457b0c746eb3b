"""Texts are looked for where a question says that they stand."""

import sqlite3
from pathlib import Path

import pytest

from resseq.assistant.patterns import unplaced, with_patterns
from resseq.text2sql.schema import Schema, read_database
from resseq.text2sql.sql import parse, text


@pytest.fixture
def schema(tmp_path: Path) -> Schema:
    path = tmp_path / "parts.sqlite"
    with sqlite3.connect(path) as connection:
        connection.executescript(
            "CREATE TABLE part (id INTEGER PRIMARY KEY, name TEXT, price REAL);"
            "INSERT INTO part VALUES (1, 'inner tube', 6.5), (2, 'brake pad', 9.9), (3, 'bell', 5);"
        )
    connection.close()
    return read_database(path)


def placed(schema: Schema, question: str, condition: str) -> str:
    begin = "SELECT name FROM part WHERE "
    return " ".join(text(with_patterns(parse(begin + condition, schema), question), schema).split()).removeprefix(begin)


@pytest.mark.parametrize(
    ("question", "condition", "expected"),
    [
        ("parts starting with b", "name LIKE '%b%'", "name LIKE 'b%'"),
        ("parts whose name starts with B?", "name LIKE '%b%'", "name LIKE 'b%'"),
        ("parts that begin with 'b'", "name LIKE '%b%'", "name LIKE 'b%'"),
        ("parts that begin with the letter b", "name LIKE '%b%'", "name LIKE 'b%'"),
        ("parts whose name starts with A", "name LIKE '%starts with A%'", "name LIKE 'A%'"),
        ("parts ending with d", "name LIKE '%d%'", "name LIKE '%d'"),
        ("parts ending in “ad”", "name LIKE '%ad%'", "name LIKE '%ad'"),
        ("parts starting with Brake pad", "name LIKE '%brake pad%'", "name LIKE 'brake pad%'"),
        ("parts starting with b", "name = 'b'", "name LIKE 'b%'"),
        ("parts not starting with b", "name NOT LIKE '%b%'", "name NOT LIKE 'b%'"),
    ],
)
def test_a_text_stands_where_it_is_said(schema: Schema, question: str, condition: str, expected: str) -> None:
    assert placed(schema, question, condition) == expected
    assert unplaced(with_patterns(parse(f"SELECT name FROM part WHERE {condition}", schema), question), question) == ()


@pytest.mark.parametrize(
    ("question", "condition"),
    [
        ("parts with b", "name LIKE '%b%'"),
        ("parts starting with b", "name LIKE '%tube%'"),
        ("parts starting with b", "price > 5"),
        ("parts starting with b and ending with d", "name LIKE '%b%'"),
        ("sold starting in 2020", "name LIKE '%2020%'"),
    ],
)
def test_other_conditions_stay(schema: Schema, question: str, condition: str) -> None:
    assert placed(schema, question, condition) == condition


def test_what_is_looked_for_elsewhere_is_told(schema: Schema) -> None:
    for sql in ("SELECT name FROM part", "SELECT name FROM part WHERE name LIKE '%the%'"):
        found = unplaced(parse(sql, schema), "titles starting with The")
        assert found == ("“starting with The” is not what the query looks for",)
    within = "SELECT name FROM part WHERE id IN (SELECT id FROM part WHERE name LIKE 'the%')"
    assert unplaced(parse(within, schema), "titles starting with The") == ()
    assert unplaced(parse("SELECT name FROM part", schema), "tours that start in May, or start with 5 people") == ()
