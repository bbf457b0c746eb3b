"""Random schemas, and random walks of the automaton over them."""

import random
import sqlite3
from collections.abc import Sequence

from resseq.text2sql.schema import Column, ColumnRef, ForeignKey, Schema, Table
from resseq.text2sql.sql import Action, ColumnAction, Keyword, State, TableAction, ValueAction

PLAIN = ("singer", "city", "Id", "name", "home_town", "StudentID", "T1", "t2", "year", "café", "rank", "x1", "_y")
# Keywords that SQLite takes for names, and what the official parser takes for something else unless a table is named.
WORDS = ("count", "MAX", "desc", "like", "end", "key", "match", "current_date", "cast", "by", "first", "nan", "rows")
# Names that must stand in quotes, which the official parser can not read.
ODD = ("order", "Group", "two words", "9lives", 'say "x"', "o'clock", "a.b", "semi;colon", "%", "from", "[x]", "日 本")
VALUES = ("x", "New York", "%a_", "", "1999-01-01", 0, 7, -3, 2.5, 1e20, "select", "a, b)", "; drop", "naïve")
ODD_VALUES = ("O'Brien", 'a "b" c', '"')
# What brings a walk to its end: a quarter of the choices are of these, if they are there.
ENDING = (Keyword.END, Keyword.SELECT)


def random_schema(generator: random.Random, names: Sequence[str]) -> Schema:
    """A schema of one to five tables with one to six columns each, and up to three foreign keys."""
    tables = []
    for table in distinct(generator, names, generator.randint(1, 5)):
        columns = distinct(generator, names, generator.randint(1, 6))
        keys = (generator.randrange(len(columns)),) if generator.random() < 0.5 else ()
        tables.append(Table(table, (table,), tuple(Column(name, (name,), "text") for name in columns), keys))
    places = [ColumnRef(t, c) for t, table in enumerate(tables) for c in range(len(table.columns))]
    keys = [ForeignKey(generator.choice(places), generator.choice(places)) for _ in range(generator.randint(0, 3))]
    return Schema("random", tuple(tables), tuple(keys))


def distinct(generator: random.Random, names: Sequence[str], count: int) -> list[str]:
    """Names of which no two differ in their case alone."""
    shuffled = generator.sample(names, len(names))
    return list({name.lower(): name for name in shuffled}.values())[:count]


def database(schema: Schema) -> sqlite3.Connection:
    """An empty database in memory with the tables of a schema."""
    connection = sqlite3.connect(":memory:")
    for table in schema.tables:
        columns = ", ".join(quoted(column.name) for column in table.columns)
        connection.execute(f"CREATE TABLE {quoted(table.name)} ({columns})")
    return connection


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def walk(generator: random.Random, schema: Schema, values: Sequence[str | int | float]) -> list[Action]:
    """A walk to its end, which is a query; half of them leave no tables unjoined that can be joined."""
    state, actions = State.start(schema, joining=generator.random() < 0.5), []
    while not state.finished:
        allowed = state.allowed()
        choices: list[Action] = [*allowed.keywords, *map(TableAction, allowed.tables)]
        choices.sort(key=str)  # a set's order is not the same from run to run
        ending = [each for each in ENDING if each in allowed.keywords]
        for table in sorted(allowed.columns):
            columns = range(len(schema.tables[table].columns))
            choices += [ColumnAction(ColumnRef(table, column)) for column in columns]
        if allowed.values:
            choices += [ValueAction(generator.randint(0, 9) if allowed.count else generator.choice(values))]
        actions.append(generator.choice(ending if ending and generator.random() < 0.25 else choices))
        state = state.advance(actions[-1])
    return actions
