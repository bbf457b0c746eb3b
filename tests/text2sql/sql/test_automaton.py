"""Walks of the automaton: what it lets through to the end binds to the schema, runs in SQLite, and is read."""

import random
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest
from walks import ODD, ODD_VALUES, PLAIN, VALUES, WORDS, database, random_schema, walk

from resseq.text2sql.evaluation.reader import catalog, read
from resseq.text2sql.schema import ColumnRef, Schema, read_database
from resseq.text2sql.sql import (
    Action,
    ActionError,
    ColumnAction,
    Keyword,
    State,
    TableAction,
    ValueAction,
    actions_of,
    canonical_form,
    parse,
    query_of,
    text,
)

WALKS_OF_A_SCHEMA = 5
WORK = 2_000_000  # steps of SQLite's machine after which a query that runs is let off


def walk_and_check(seed: int) -> None:
    """Some walks over one random schema; every third has names and values that the official parser can't read."""
    generator = random.Random(seed)
    odd = seed % 3 == 2
    schema = random_schema(generator, PLAIN + WORDS + (ODD if odd else ()))
    official = catalog({table.name.lower(): [c.name.lower() for c in table.columns] for table in schema.tables}, {})
    connection = database(schema)
    for _ in range(WALKS_OF_A_SCHEMA):
        sequence = walk(generator, schema, VALUES + (ODD_VALUES if odd else ()))
        query = query_of(sequence, schema)
        assert query_of(actions_of(query, schema), schema) == canonical_form(query)
        sql = text(query, schema)
        assert canonical_form(parse(sql, schema)) == canonical_form(query), sql
        run(connection, sql)
        if not odd:
            read(sql, official)


def run(connection: sqlite3.Connection, sql: str) -> None:
    connection.set_progress_handler(lambda: 1, WORK)
    try:
        connection.execute(sql).fetchall()
    except sqlite3.OperationalError as error:
        assert str(error) == "interrupted", sql


@pytest.mark.parametrize("first", range(0, 200, 25))
def test_random_walks_are_queries(first: int) -> None:
    for seed in range(first, first + 25):
        walk_and_check(seed)


@pytest.mark.slow
def test_ten_thousand_random_walks_are_queries() -> None:
    for seed in range(10_000 // WALKS_OF_A_SCHEMA):
        walk_and_check(seed)


def test_the_first_and_the_last_state(concerts: Schema) -> None:
    state = State.start(concerts)
    allowed = state.allowed()
    assert (allowed.keywords, allowed.tables, allowed.columns) == ({Keyword.OPEN}, set(range(5)), set())
    end = state.follow(actions_of(parse("SELECT name FROM singer", concerts), concerts))
    assert end.finished and not state.finished
    assert end.allowed() == type(allowed)()
    with pytest.raises(ActionError, match="^sql: END can not come there$"):
        end.advance(Keyword.END)


def test_a_refusal_says_what_and_after_what(concerts: Schema) -> None:
    for words, says in (
        ([Keyword.SELECT], "SELECT can not come first"),
        ([TableAction(0), Keyword.WHERE, Keyword.SELECT], "SELECT can not come after WHERE"),
        ([TableAction(0), TableAction(9)], "table 9 can not come after singer"),
        ([TableAction(0), Keyword.SELECT, ColumnAction(ColumnRef(1, 1))], "title can not come after SELECT"),
        ([TableAction(0), ColumnAction(ColumnRef(7, 0))], "column 0 of table 7 can not come after singer"),
        ([TableAction(0), ValueAction("x")], "'x' can not come after singer"),
    ):
        with pytest.raises(ActionError, match=f"^sql: {says}$"):
            State.start(concerts).follow(words)


@pytest.mark.parametrize(
    "value",
    [2**63, -(10**5000), float("nan"), True, "a\0b", "\ud800"],
    ids=["long", "longer", "nan", "true", "nul", "half"],
)
def test_values_that_no_query_can_hold_are_refused(value: str | int | float, concerts: Schema) -> None:
    state = State.start(concerts).follow([TableAction(0), Keyword.WHERE, ColumnAction(ColumnRef(0, 2)), Keyword.EQUAL])
    with pytest.raises(ActionError, match="^sql: a value that no query holds can not come there$"):
        state.advance(ValueAction(value))


def test_a_database_without_tables_has_no_query() -> None:
    with pytest.raises(ActionError, match="database empty holds no table"):
        State.start(Schema("empty", ()))


def test_columns_are_those_of_the_tables_in_from(concerts: Schema) -> None:
    state = State.start(concerts).follow([TableAction(0), TableAction(2), Keyword.WHERE])
    assert state.allowed().columns == {0, 2}
    inner = parse("SELECT name FROM singer WHERE age IN (SELECT capacity FROM stadium)", concerts)
    sequence = actions_of(inner, concerts)
    select = sequence.index(Keyword.SELECT)
    assert State.start(concerts).follow(sequence[: select + 1]).allowed().columns == {3}
    assert State.start(concerts).follow([*sequence[: select + 1], Keyword.OUTER]).allowed().columns == {0}


def test_limits_of_size_hold(concerts: Schema) -> None:
    """Sixteen tables in FROM at most, one table four times, eight queries within one another, nine in a row."""
    tables = [TableAction(place // 4) for place in range(16)]
    assert State.start(concerts).follow(tables[:4]).allowed().tables == {1, 2, 3, 4}
    assert not State.start(concerts).follow(tables).allowed().tables
    nested = State.start(concerts).follow([Keyword.OPEN] * 7)
    assert Keyword.OPEN not in nested.allowed().keywords and nested.allowed().tables
    one = actions_of(parse("SELECT name FROM singer", concerts), concerts)[:-1]
    more = actions_of(parse("SELECT name FROM singer WHERE" + " age > 1 AND" * 199 + " age > 1", concerts), concerts)
    full = State.start(concerts).follow(more[: more.index(Keyword.SELECT)])
    assert full.allowed().keywords == {Keyword.GROUP, Keyword.SELECT}
    chain = State.start(concerts).follow([*one, Keyword.UNION] * 8 + one)
    assert Keyword.UNION not in chain.allowed().keywords and Keyword.END in chain.allowed().keywords


def test_what_is_not_allowed_can_not_be_done(concerts: Schema) -> None:
    """At every step of some walks every action is tried: those allowed go on, all others are refused."""
    columns = [
        ColumnAction(ColumnRef(t, c)) for t, table in enumerate(concerts.tables) for c in (0, len(table.columns))
    ]
    values = [ValueAction("x"), ValueAction(3), ValueAction(-1)]
    for seed in range(20):
        state = State.start(concerts)
        for step in walk(random.Random(seed), concerts, VALUES)[:60]:
            allowed = state.allowed()
            expected = {
                *allowed.keywords,
                *map(TableAction, allowed.tables),
                *(each for each in columns if each.column.table in allowed.columns and each.column.column == 0),
                *(each for each in values if allowed.values and (not allowed.count or each.value == 3)),
            }
            done = set()
            for action in (*Keyword, *map(TableAction, range(-1, 6)), *columns, *values):
                with suppress(ActionError):
                    state.advance(action)
                    done.add(action)
            assert done == expected
            state = state.advance(step)


def test_what_is_known_of_other_queries_changes_nothing(concerts: Schema) -> None:
    """Everything that may be done or not, where other walks have been before and where none has."""
    columns = [
        ColumnAction(ColumnRef(t, c)) for t, table in enumerate(concerts.tables) for c in (0, -1, len(table.columns))
    ]
    values = [ValueAction(each) for each in ("x", 3, -1, True, "a\0b")]
    start = State.start(concerts)
    for seed in range(60):
        state = start
        for step in walk(random.Random(seed), concerts, VALUES)[:60]:
            fresh = State(concerts, state.points, state.scopes)
            assert fresh.allowed() == state.allowed()
            for action in (*Keyword, *map(TableAction, range(-1, 6)), *columns, *values):
                assert outcome(State(concerts, state.points, state.scopes), action) == outcome(state, action)
            state = state.advance(step)


def outcome(state: State, action: Action) -> State | str:
    try:
        return state.advance(action)
    except ActionError as error:
        return str(error)


def test_a_search_leaves_no_tables_unjoined_that_can_be_joined(tmp_path: Path) -> None:
    """student - enrolled - course, and a table that nothing leads to."""
    connection = sqlite3.connect(tmp_path / "school.sqlite")
    connection.executescript(
        "CREATE TABLE student (id INTEGER PRIMARY KEY, name TEXT);"
        "CREATE TABLE course (number INTEGER PRIMARY KEY, title TEXT);"
        "CREATE TABLE enrolled (who INTEGER REFERENCES student (id), what INTEGER REFERENCES course (number));"
        "CREATE TABLE weather (degrees REAL);"
    )
    connection.close()
    schema = read_database(tmp_path / "school.sqlite")
    student, course, enrolled, weather = (
        TableAction(next(place for place, table in enumerate(schema.tables) if table.name == name))
        for name in ("student", "course", "enrolled", "weather")
    )
    start = State.start(schema, joining=True)
    apart = start.follow([student, course]).allowed()
    assert apart.tables == {enrolled.table} and apart.keywords == {Keyword.ON}
    joined = start.follow([student, course, enrolled]).allowed()
    assert {Keyword.WHERE, Keyword.GROUP, Keyword.SELECT} <= joined.keywords and Keyword.CROSS not in joined.keywords
    assert weather.table in joined.tables
    said = [student, course, Keyword.ON, ColumnAction(ColumnRef(student.table, 0)), Keyword.EQUAL]
    assert Keyword.SELECT in start.follow([*said, ColumnAction(ColumnRef(course.table, 0))]).allowed().keywords
    alone = start.follow([student, weather]).allowed()
    assert Keyword.SELECT in alone.keywords and course.table in alone.tables
    # ON says that a column of the newest table is one of another, whichever comes first.
    on = start.follow([student, course, Keyword.ON])
    assert on.allowed().keywords == frozenset() and on.allowed().columns == {student.table, course.table}
    for first, second in ((student, course), (course, student)):
        begun = on.advance(ColumnAction(ColumnRef(first.table, 0)))
        assert begun.allowed().keywords == {Keyword.EQUAL}
        ended = begun.advance(Keyword.EQUAL).allowed()
        assert ended.columns == {second.table} and not ended.values and not ended.keywords
    # A table comes twice only where a key joins it.
    assert weather.table not in start.follow([weather]).allowed().tables
    assert enrolled.table not in start.follow([enrolled]).allowed().tables
    assert {student.table, enrolled.table} <= joined.tables
    # In learning from queries that leave them apart all is as before.
    assert weather.table in State.start(schema).follow([weather]).allowed().tables
    assert Keyword.SELECT in State.start(schema).follow([student, course]).allowed().keywords
    assert Keyword.CROSS in State.start(schema).follow([student, enrolled]).allowed().keywords


def test_a_join_that_is_spelled_out_joins_only_what_it_names(tmp_path: Path) -> None:
    """country - city - customer - purchase: with the first two joined the last one is still apart from them."""
    connection = sqlite3.connect(tmp_path / "shop.sqlite")
    connection.executescript(
        "CREATE TABLE country (id INTEGER PRIMARY KEY);"
        "CREATE TABLE city (id INTEGER PRIMARY KEY, of INTEGER REFERENCES country (id));"
        "CREATE TABLE customer (id INTEGER PRIMARY KEY, home INTEGER REFERENCES city (id));"
        "CREATE TABLE purchase (id INTEGER PRIMARY KEY, buyer INTEGER REFERENCES customer (id));"
    )
    connection.close()
    schema = read_database(tmp_path / "shop.sqlite")
    country, city, customer, purchase = (
        TableAction(next(place for place, table in enumerate(schema.tables) if table.name == name))
        for name in ("country", "city", "customer", "purchase")
    )
    start = State.start(schema, joining=True)
    on = (Keyword.ON, ColumnAction(ColumnRef(country.table, 0)), Keyword.EQUAL, ColumnAction(ColumnRef(city.table, 1)))
    apart = start.follow([country, purchase, city, *on]).allowed()
    assert apart.tables == {customer.table} and not apart.keywords
    assert Keyword.SELECT in start.follow([country, purchase, city, *on, customer]).allowed().keywords
    assert Keyword.SELECT in start.follow([country, city, *on]).allowed().keywords


def test_a_search_writes_no_query_that_looks_at_the_rows_around_it(concerts: Schema) -> None:
    """In learning one may be read; found by a search it could run for minutes."""
    singer = TableAction(next(place for place, table in enumerate(concerts.tables) if table.name == "singer"))
    column = ColumnAction(ColumnRef(singer.table, 0))
    steps = [singer, Keyword.WHERE, column, Keyword.EQUAL, Keyword.OPEN, singer, Keyword.WHERE]
    for joining in (False, True):
        state = State.start(concerts, joining).follow([*steps, column, Keyword.EQUAL])
        assert (Keyword.OUTER in state.allowed().keywords) == (not joining)
