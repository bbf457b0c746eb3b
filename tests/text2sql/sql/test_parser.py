"""Texts, and the trees that they are by hand."""

import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resseq.text2sql.schema import Schema, read_database
from resseq.text2sql.sql import ActionError, SqlError, actions_of, canonical_form, parse, query_of, text
from resseq.text2sql.sql.syntax import (
    Aggregate,
    Arithmetic,
    ColumnUse,
    Condition,
    Literal,
    Order,
    Predicate,
    Query,
    QuerySource,
    Star,
    TableSource,
)

NAME, AGE = ColumnUse(0, 1), ColumnUse(0, 2)
SINGER = (TableSource(0),)


def where(left: object, comparison: str, right: object, **more: object) -> Condition:
    return Condition((Predicate(left, comparison, right, **more),))  # type: ignore[arg-type]


CASES = {
    "SELECT * FROM singer": Query((Star(),), SINGER),
    "SELECT /* all */ * FROM singer -- of them": Query((Star(),), SINGER),
    "select distinct NAME , Singer.Age from SINGER ;;": Query((NAME, AGE), SINGER, distinct=True),
    "SELECT count(*), max(DISTINCT age) FROM singer": Query(
        (Aggregate("count", Star()), Aggregate("max", AGE, distinct=True)), SINGER
    ),
    "SELECT avg(age - singer_id), (age)/age FROM singer": Query(
        (Aggregate("avg", Arithmetic("-", AGE, ColumnUse(0, 0))), Arithmetic("/", AGE, AGE)), SINGER
    ),
    "SELECT name FROM singer WHERE age <> -3 AND name = 'O''Brien' OR age >= 2.50": Query(
        (NAME,),
        SINGER,
        where=Condition(
            (
                Predicate(AGE, "!=", Literal(-3)),
                Predicate(NAME, "=", Literal("O'Brien")),
                Predicate(AGE, ">=", Literal(2.5)),
            ),
            ("and", "or"),
        ),
    ),
    'SELECT name FROM singer WHERE name = "Bob"': Query((NAME,), SINGER, where=where(NAME, "=", Literal("Bob"))),
    'SELECT name FROM singer WHERE name = "country"': Query((NAME,), SINGER, where=where(NAME, "=", ColumnUse(0, 3))),
    "SELECT name FROM singer WHERE age NOT BETWEEN 1 AND 5": Query(
        (NAME,), SINGER, where=where(AGE, "between", Literal(1), upper=Literal(5), negated=True)
    ),
    "SELECT name FROM singer WHERE name NOT LIKE '%a%'": Query(
        (NAME,), SINGER, where=where(NAME, "like", Literal("%a%"), negated=True)
    ),
    "SELECT name FROM singer WHERE age > (SELECT avg(age) FROM singer)": Query(
        (NAME,), SINGER, where=where(AGE, ">", Query((Aggregate("avg", AGE),), SINGER))
    ),
    "SELECT name FROM singer WHERE age IN (SELECT capacity FROM stadium WHERE stadium.name = singer.name)": Query(
        (NAME,),
        SINGER,
        where=where(
            AGE, "in", Query((ColumnUse(0, 2),), (TableSource(3),), where=where(NAME, "=", ColumnUse(0, 1, level=1)))
        ),
    ),
    "SELECT country FROM singer GROUP BY (country), name HAVING count(*) > 1 "
    "ORDER BY count(*) DESC, name LIMIT 3": Query(
        (ColumnUse(0, 3),),
        SINGER,
        group=(ColumnUse(0, 3), NAME),
        having=where(Aggregate("count", Star()), ">", Literal(1)),
        order=(Order(Aggregate("count", Star()), descending=True), Order(NAME)),
        limit=Literal(3),
    ),
    "SELECT T2.title FROM singer_in_concert AS T1 JOIN concert AS T2 ON T1.concert_id = T2.concert_id": Query(
        (ColumnUse(1, 1),),
        (TableSource(2), TableSource(1, where(ColumnUse(0, 1), "=", ColumnUse(1, 0)))),
    ),
    "SELECT a.name FROM singer AS a JOIN singer AS b ON c.year > (SELECT year FROM prize) JOIN concert AS c": Query(
        (NAME,),
        (
            TableSource(0),
            TableSource(0, where(ColumnUse(2, 4), ">", Query((ColumnUse(0, 0),), (TableSource(4),)))),
            TableSource(1),
        ),
    ),
    "SELECT b.name FROM singer AS a JOIN singer AS b": Query((ColumnUse(1, 1),), (TableSource(0), TableSource(0))),
    "SELECT count(*) FROM (SELECT name FROM singer)": Query(
        (Aggregate("count", Star()),), (QuerySource(Query((NAME,), SINGER)),)
    ),
    "SELECT name FROM singer UNION SELECT name FROM stadium EXCEPT SELECT winner FROM prize": Query(
        (NAME,),
        SINGER,
        operator="union",
        operand=Query(
            (ColumnUse(0, 1),),
            (TableSource(3),),
            operator="except",
            operand=Query((ColumnUse(0, 1),), (TableSource(4),)),
        ),
    ),
}


@pytest.mark.parametrize("sql", CASES)
def test_a_text_is_this_tree(sql: str, concerts: Schema) -> None:
    assert parse(sql, concerts) == CASES[sql]


@pytest.mark.parametrize("condition", ["", "year > 3", "year > 3 AND title = 'x'", "year > 3 OR title = 'x'"])
def test_what_a_query_leaves_out_may_be_missing(condition: str, concerts: Schema) -> None:
    """NOT IN passes over what is missing by a condition that the language itself lacks."""
    within = "SELECT stadium_id FROM concert" + f" WHERE {condition}" * bool(condition)
    query = parse(f"SELECT name FROM stadium WHERE stadium_id NOT IN ({within}) AND capacity > 5", concerts)
    bracketed = f"({condition}) AND " if " OR " in condition else f"{condition} AND " * bool(condition)
    says = f"NOT IN (SELECT stadium_id FROM concert WHERE {bracketed}stadium_id IS NOT NULL) AND capacity > 5"
    written = text(query, concerts, present=True)
    assert written.endswith(says)
    assert parse(written, concerts) == query
    assert "NULL" not in text(query, concerts)


@pytest.mark.parametrize(
    ("within", "may_miss"),
    [
        ("SELECT number FROM town", False),
        ("SELECT code FROM town", True),  # SQLite lets a key that is no integer be missing
        ("SELECT name FROM town", False),
        ("SELECT mayor FROM town", True),
        ("SELECT max(mayor) FROM town", False),
        ("SELECT mayor FROM town ORDER BY name ASC LIMIT 2", False),  # else a third would come in
    ],
)
def test_what_may_be_missing_is_known_from_the_database(tmp_path: Path, within: str, may_miss: bool) -> None:
    path = tmp_path / "towns.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE town (number INTEGER PRIMARY KEY, name TEXT NOT NULL, mayor INTEGER)")
        connection.execute("CREATE TABLE other (code TEXT PRIMARY KEY)")
    connection.close()
    schema = read_database(path)
    within = within.replace("code FROM town", "code FROM other")
    sql = f"SELECT name FROM town WHERE number NOT IN ({within})"
    assert ("IS NOT NULL" in text(parse(sql, schema), schema, present=True)) == may_miss
    assert text(parse(sql, schema), schema) == sql
    assert "NULL" not in text(parse(sql.replace("NOT IN", "IN"), schema), schema, present=True)


def test_only_what_is_selected_is_read_past(concerts: Schema) -> None:
    sql = "SELECT name FROM stadium WHERE stadium_id NOT IN (SELECT stadium_id FROM concert WHERE year IS NOT NULL)"
    with pytest.raises(SqlError, match="does not have 'IS'"):
        parse(sql, concerts)


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("SELECT name FROM singer WHERE singer_id IN (SELECT year FROM concert WHERE year IS NOT NULL)", "have 'IS'"),
        ("SELECT age FROM singer WHERE age NOT IN (SELECT year FROM concert WHERE shoe IS NOT NULL)", "column"),
        ("SELECT name FROM singer WHERE age NOT IN (SELECT year FROM concert WHERE year IS NULL)", "have 'IS'"),
        ("SELECT name FROM singer WHERE age NOT IN (SELECT year FROM concert WHERE (year=1 OR year=2))", "AND is"),
        ("SELECT name FROM singer WHERE age NOT IN 3", "IN takes a query in parentheses, not '3'"),
        ("", "SELECT is expected before the end at character 1"),
        ("DROP TABLE singer", "SELECT is expected before 'DROP'"),
        ("SELECT name", "FROM is expected before the end"),
        ("SELECT name FROM band", "database concerts has no table 'band' at character 18"),
        ("SELECT shoe FROM singer", "no table of the FROM clause has the column 'shoe'"),
        ("SELECT x.name FROM singer", "FROM has no table or alias, declared with AS, of the name 'x'"),
        ("SELECT name FROM singer JOIN stadium", "more than one table of the FROM clause has the column 'name'"),
        ("SELECT a.name FROM singer AS a JOIN stadium AS a", "more than one table of the FROM clause has the column"),
        ("SELECT name FROM singer WHERE name = 'x", "a quote that is never closed at character 38"),
        ("SELECT name FROM singer WHERE age ~ 3", "an unexpected '~' at character 35"),
        (
            "SELECT name FROM singer WHERE age IS NULL",
            "this language, which is Spider's, does not have 'IS' at character 35",
        ),
        ("SELECT name FROM singer WHERE age IN (1, 2)", "IN takes a query in parentheses, not '('"),
        ("SELECT name FROM singer LIMIT age", "LIMIT takes a whole number and stands before 'age'"),
        ("SELECT name FROM singer LIMIT 2.5", "LIMIT takes a whole number and stands before '2.5'"),
        ("SELECT name FROM singer; SELECT name FROM singer", "the query ends before 'SELECT'"),
        ("SELECT name FROM singer JOIN prize ON age = year 3", "the condition of a JOIN ends before '3'"),
        ("SELECT name FROM singer JOIN prize ON age = year)", "the query ends before ')'"),
        ("SELECT name FROM singer LEFT JOIN concert", "this language, which is Spider's, does not have 'LEFT'"),
        ("SELECT name FROM singer, concert", "tables are joined by JOIN, not by ','"),
        ("SELECT name FROM singer LIMIT 1 OFFSET 2", "does not have 'OFFSET'"),
        ("SELECT name FROM singer UNION ALL SELECT name FROM singer", "does not have 'ALL'"),
        ("SELECT name FROM singer WHERE age = NULL", "does not have 'NULL' at character 37"),
        ("SELECT CASE WHEN 1 THEN 2 END FROM singer", "does not have 'CASE'"),
        ("SELECT lower(name) FROM singer", "does not have the function 'lower'"),
        ("SELECT name FROM singer WHERE (age = 1 OR age = 2)", "a condition stands in parentheses"),
        ("SELECT name FROM singer LIMIT " + "1" * 400, "LIMIT takes a whole number and stands before '111"),
        ("SELECT (SELECT 1) FROM singer", "a column is expected before 'SELECT'"),
        ("SELECT count(name FROM singer", "FROM is expected before the end"),
        ("SELECT name FROM singer WHERE", "a column is expected before the end"),
        ("SELECT name FROM singer WHERE age > (SELECT", "SELECT"),
    ],
)
def test_a_text_that_is_no_query_says_where(sql: str, says: str, concerts: Schema) -> None:
    with pytest.raises(SqlError, match=r"^sql: .* at character \d+ — correct the query$") as error:
        parse(sql, concerts)
    assert says in str(error.value) or says == "SELECT"


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT name FROM singer WHERE age IN (" * 20_000,
        "SELECT " + "(" * 20_000 + "name" + ")" * 20_000 + " FROM singer",
        "SELECT " + "max(" * 20_000 + "name" + ")" * 20_000 + " FROM singer",
        "SELECT count(*) FROM (" * 5_000 + "SELECT name FROM singer" + ")" * 5_000,
        "SELECT name FROM singer UNION " * 5_000 + "SELECT name FROM singer",
    ],
    ids=["in", "parentheses", "functions", "from", "union"],
)
def test_nesting_without_end_is_refused(sql: str, concerts: Schema) -> None:
    with pytest.raises(SqlError, match="more than 50 queries or parentheses|FROM is expected"):
        parse(sql, concerts)


WORDS = (
    *("select", "from", "where", "join", "on", "as", "and", "or", "not", "in", "like", "between", "group", "by"),
    *("having", "order", "limit", "union", "except", "intersect", "distinct", "count", "max", "(", ")", ",", ".", "*"),
    *("-", "+", "/", "=", "!=", ">", "<", ";", "1", "2.5", "'x'", '"name"', "`age`", "[country]", "singer", "concert"),
    *(
        "name",
        "age",
        "T1",
        "T1.name",
        "singer.name",
        "'",
        '"',
        "\x00",
        "é",
        "--",
        "/*",
        "1e999",
        "\n",
        "9" * 400,
        "9" * 5000,
        "is",
        "null",
        "union all",
    ),
)


@settings(max_examples=600, deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)))
def test_no_text_makes_it_crash(concerts: Schema, sql: str) -> None:
    for start in ("", "SELECT name FROM singer ", "SELECT name FROM singer WHERE age > "):
        with suppress(SqlError):
            query = parse(start + sql, concerts)
            assert canonical_form(parse(text(query, concerts), concerts)) == canonical_form(query)
            with suppress(ActionError):
                assert query_of(actions_of(query, concerts), concerts) == canonical_form(query)


def test_a_very_long_text_is_read(concerts: Schema) -> None:
    query = parse("SELECT name FROM singer WHERE " + " AND ".join(["age > 1"] * 10_000), concerts)
    assert query.where is not None and len(query.where.predicates) == 10_000


def test_the_lowest_is_one_that_is_there(tmp_path: Path) -> None:
    """In SQLite what is missing comes first; the same tree is read from what passes over it."""
    path = tmp_path / "boats.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE boat (id INTEGER PRIMARY KEY, name TEXT NOT NULL, built INTEGER)")
    connection.execute("INSERT INTO boat VALUES (1, 'Tern', NULL), (2, 'Petrel', 1962), (3, 'Gull', 1950)")
    schema = read_database(path)
    for sql, expected in {
        "SELECT name FROM boat ORDER BY built ASC LIMIT 1": "Gull",
        "SELECT name FROM boat WHERE id < 3 ORDER BY built ASC LIMIT 1": "Petrel",
        "SELECT name FROM boat WHERE id = 1 OR id = 2 ORDER BY built ASC LIMIT 1": "Petrel",
    }.items():
        query = parse(sql, schema)
        written = text(query, schema, present=True)
        assert "built IS NOT NULL ORDER BY" in written and parse(written, schema) == query
        assert connection.execute(written).fetchone() == (expected,)
    connection.close()
    for rest in ("ORDER BY built DESC LIMIT 1", "ORDER BY built ASC", "ORDER BY name ASC LIMIT 1"):
        assert "NULL" not in text(parse(f"SELECT name FROM boat {rest}", schema), schema, present=True)
    for rest in ("built IS NOT NULL", "built IS NOT NULL ORDER BY name ASC LIMIT 1"):
        with pytest.raises(SqlError):
            parse(f"SELECT name FROM boat WHERE {rest}", schema)
