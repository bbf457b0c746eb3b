"""Trees as texts, which SQLite reads to the same tree's rows."""

import sqlite3

import pytest
from tables import table
from walks import database, quoted

from resseq.text2sql.schema import Schema
from resseq.text2sql.sql import parse, text
from resseq.text2sql.sql.syntax import ColumnUse, Condition, Literal, Predicate, Query, TableSource
from resseq.text2sql.sql.writer import literal

# Every keyword of SQLite (sqlite.org/lang_keywords.html).
KEYWORDS = """
    ABORT ACTION ADD AFTER ALL ALTER ALWAYS ANALYZE AND AS ASC ATTACH AUTOINCREMENT BEFORE BEGIN BETWEEN BY CASCADE CASE
    CAST CHECK COLLATE COLUMN COMMIT CONFLICT CONSTRAINT CREATE CROSS CURRENT CURRENT_DATE CURRENT_TIME
    CURRENT_TIMESTAMP DATABASE DEFAULT DEFERRABLE DEFERRED DELETE DESC DETACH DISTINCT DO DROP EACH ELSE END ESCAPE
    EXCEPT EXCLUDE EXCLUSIVE EXISTS EXPLAIN FAIL FILTER FIRST FOLLOWING FOR FOREIGN FROM FULL GENERATED GLOB GROUP
    GROUPS HAVING IF IGNORE IMMEDIATE IN INDEX INDEXED INITIALLY INNER INSERT INSTEAD INTERSECT INTO IS ISNULL JOIN KEY
    LAST LEFT LIKE LIMIT MATCH MATERIALIZED NATURAL NO NOT NOTHING NOTNULL NULL NULLS OF OFFSET ON OR ORDER OTHERS OUTER
    OVER PARTITION PLAN PRAGMA PRECEDING PRIMARY QUERY RAISE RANGE RECURSIVE REFERENCES REGEXP REINDEX RELEASE RENAME
    REPLACE RESTRICT RETURNING RIGHT ROLLBACK ROW ROWS SAVEPOINT SELECT SET TABLE TEMP TEMPORARY THEN TIES TO
    TRANSACTION TRIGGER UNBOUNDED UNION UNIQUE UPDATE USING VACUUM VALUES VIEW VIRTUAL WHEN WHERE WINDOW WITH WITHOUT
"""
NAMES = (*KEYWORDS.split(), "count", "MAX", "rowid", "true", "null", "two words", 'a"b', "[x]", "`", "'", "9", "é", "")


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("select NAME from SINGER", "SELECT name FROM singer"),
        (
            "SELECT T1.name FROM singer AS T1 JOIN singer_in_concert AS T2 ON T1.singer_id = T2.singer_id",
            "SELECT singer.name FROM singer JOIN singer_in_concert ON singer.singer_id = singer_in_concert.singer_id",
        ),
        (
            "SELECT a.name FROM singer AS a JOIN singer AS b ON a.age < b.age WHERE b.name = 'O''Brien'",
            "SELECT T1.name FROM singer AS T1 JOIN singer AS T2 ON T1.age < T2.age WHERE T2.name = 'O''Brien'",
        ),
        (
            "SELECT name FROM singer WHERE age > (SELECT avg(s.age) FROM singer AS s WHERE s.country = singer.country) "
            "AND name IN (SELECT a.name FROM singer AS a JOIN singer AS b)",
            "SELECT name FROM singer AS T1 WHERE age > (SELECT avg(age) FROM singer WHERE country = T1.country) "
            "AND name IN (SELECT T2.name FROM singer AS T2 JOIN singer AS T3)",
        ),
        (
            "SELECT count(DISTINCT age), max(age - singer_id) FROM singer ORDER BY age LIMIT 1",
            "SELECT count(DISTINCT age), max(age - singer_id) FROM singer ORDER BY age ASC LIMIT 1",
        ),
    ],
)
def test_a_text_is_written(sql: str, says: str, concerts: Schema) -> None:
    assert text(parse(sql, concerts), concerts) == says


@pytest.mark.parametrize("name", NAMES)
def test_any_name_can_be_a_table_and_a_column(name: str) -> None:
    """Alone, called by its table, called by an alias, and compared with itself: SQLite finds the row, and so do we."""
    schema = Schema("names", (table(name, name, "other"), table("second", "other")))
    connection = database(schema)
    connection.execute(f"INSERT INTO {quoted(name)} VALUES ('here', 1)")
    connection.execute("INSERT INTO second VALUES (1)")
    column = ColumnUse(0, 0)
    same = Condition((Predicate(column, "=", column), Predicate(column, "=", Literal("here"))), ("and",))
    joined = Condition((Predicate(ColumnUse(0, 1), "=", ColumnUse(1, 0)),))
    self_joined = Condition((Predicate(ColumnUse(0, 1), "=", ColumnUse(1, 1)),))
    for sources in (
        (TableSource(0),),
        (TableSource(0), TableSource(1, joined)),
        (TableSource(0), TableSource(0, self_joined)),
    ):
        query = Query((column,), sources, where=same, group=(column,))
        sql = text(query, schema)
        assert connection.execute(sql).fetchall() == [("here",)], sql
        assert parse(sql, schema) == query


def test_an_alias_is_no_table_of_the_schema() -> None:
    schema = Schema("aliases", (table("t1", "a"), table("T3", "a")))
    query = parse("SELECT x.a FROM t1 AS x JOIN t1 AS y", schema)
    assert text(query, schema) == "SELECT T2.a FROM t1 AS T2 JOIN t1 AS T4"


@pytest.mark.parametrize(
    "value", ["", "O'Brien", 'say "x"', "a\nb", "--", "é", 0, -3, 2**63 - 1, 1e30, 0.1, -2.5e-8, 1e300]
)
def test_a_value_is_what_sqlite_reads(value: str | int | float, concerts: Schema) -> None:
    assert sqlite3.connect(":memory:").execute(f"SELECT {literal(value)}").fetchone() == (value,)
    query = parse(f"SELECT name FROM singer WHERE age = {literal(value)}", concerts)
    assert query.where is not None and query.where.predicates[0].right == Literal(value)


def test_names_that_differ_in_the_case_of_other_letters_are_two(concerts: Schema) -> None:
    """SQLite disregards the case of the 26 letters alone."""
    schema = Schema("letters", (table("É", "a"), table("é", "a")))
    query = parse('SELECT "É".a, "é".a FROM "É" JOIN "é"', schema)
    assert text(query, schema) == "SELECT É.a, é.a FROM É JOIN é"


def test_a_whole_number_that_is_too_long_is_a_floating_one(concerts: Schema) -> None:
    for digits in (str(2**63), "1" * 310, "1" * 5000):
        query = parse(f"SELECT name FROM singer WHERE age = {digits}", concerts)
        assert query.where is not None and query.where.predicates[0].right == Literal(float(digits))
        found = sqlite3.connect(":memory:").execute(f"SELECT {literal(float(digits))}").fetchone()
        assert found == sqlite3.connect(":memory:").execute(f"SELECT {digits}").fetchone()


def test_infinity_is_what_sqlite_reads() -> None:
    found = sqlite3.connect(":memory:").execute(f"SELECT {literal(float('inf'))}, {literal(float('-inf'))}").fetchone()
    assert found == (float("inf"), float("-inf"))
