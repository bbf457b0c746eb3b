"""A database's tables, columns and keys, read from a SQLite file or from Spider's tables.json (Yu et al. 2018)."""

import math
import re
import sqlite3
import string
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError
from resseq.files import read_json
from resseq.text2sql.connection import (
    DeadlineExceeded,
    deadline,
    error_code,
    lenient_text,
    open_read_only,
    quoted,
    unreadable,
)
from resseq.text2sql.names import split_glued, split_name

TYPES = ("text", "number", "time", "boolean", "others")  # the kinds of column that Spider tells apart
SAMPLES = 5  # distinct values kept of a column

_SAMPLE_ROWS = 1000  # at most so many rows of a table are looked at for them,
_SAMPLE_SECONDS = 0.5  # for so long: a view may need a whole large table for its first row
_SAMPLE_CHARACTERS = 80  # a longer text is no sample
_SAMPLE_BYTES = 1 << 20  # and a row with a value larger than this ends the search;
_COMPUTED_BYTES = 1 << 16  # less where values are computed, since one call of a function on long texts takes seconds
_LONGEST_PATTERN = 1000  # bytes of a LIKE or GLOB
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR}
# Tables in which a full-text or an R-tree index of SQLite keeps its content: its name, and one of these.
_SHADOWS = ("data", "idx", "content", "docsize", "config", "segments", "segdir", "stat", "node", "rowid", "parent")
_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)


@dataclass(frozen=True)
class Column:
    """A column: its name as the database spells it, the words of that name, what kind of values it holds.

    Attributes:
        type: one of TYPES.
        samples: some distinct values that stand in it.
        is_required: whether no value may be missing: it is declared NOT NULL, or is an INTEGER PRIMARY KEY. SQLite lets
            any other primary key be missing (sqlite.org/lang_createtable.html, section 3.5).
    """

    name: str
    words: tuple[str, ...]
    type: str
    samples: tuple[str | int | float, ...] = ()
    is_required: bool = False


@dataclass(frozen=True)
class Table:
    """A table or a view."""

    name: str
    words: tuple[str, ...]
    columns: tuple[Column, ...]
    primary_key: tuple[int, ...] = ()  # indices of columns
    is_view: bool = False


@dataclass(frozen=True, order=True)
class ColumnRef:
    """A column of a schema: the index of its table and its index within the table."""

    table: int
    column: int


@dataclass(frozen=True)
class ForeignKey:
    """A column whose values are those of another table's column."""

    source: ColumnRef
    target: ColumnRef


@dataclass(frozen=True)
class Schema:
    """The tables of a database, and the foreign keys between them. Names are found without regard to case."""

    name: str
    tables: tuple[Table, ...]
    foreign_keys: tuple[ForeignKey, ...] = ()

    def find_table(self, name: str) -> int | None:
        """The index of the table of that name, or None."""
        return self._tables.get(folded(name))

    def find_column(self, table: int, name: str) -> ColumnRef | None:
        """The column of that name in a table, or None."""
        column = self._columns[table].get(folded(name))
        return None if column is None else ColumnRef(table, column)

    def column(self, ref: ColumnRef) -> Column:
        """The column that a reference names."""
        return self.tables[ref.table].columns[ref.column]

    @cached_property
    def connected(self) -> tuple[int, ...]:
        """For each table a number, the same for all tables that foreign keys connect, over other tables or at once."""
        groups = list(range(len(self.tables)))
        for key in self.foreign_keys:
            one, other = groups[key.source.table], groups[key.target.table]
            groups = [one if group == other else group for group in groups]
        return tuple(groups)

    @cached_property
    def edges(self) -> dict[tuple[int, int], tuple[tuple[int, ColumnRef, ColumnRef], ...]]:
        """What `sql.joins` has found to join two tables by, kept from one query to the next."""
        return {}

    @cached_property
    def _tables(self) -> dict[str, int]:
        return _first_of_each(table.name for table in self.tables)

    @cached_property
    def _columns(self) -> Sequence[dict[str, int]]:
        return [_first_of_each(column.name for column in table.columns) for table in self.tables]


def folded(name: str) -> str:
    """A name as SQLite compares it: without regard to the case of ASCII letters, and of those only."""
    return name.translate(_LOWER)


def _first_of_each(names: Iterable[str]) -> dict[str, int]:
    """The place of each name; of two that differ in case only, as a tables.json may have them, the first."""
    places: dict[str, int] = {}
    for place, name in enumerate(names):
        places.setdefault(folded(name), place)
    return places


# ---------------------------------------------------------------------------------------------------- SQLite


def read_database(path: Path | str, described: Schema | None = None) -> Schema:
    """The schema of a SQLite file, named after the file.

    The work is bounded: the rows of a table are read up to a number and a time, never all. Left out are SQLite's own
    tables, those in which it keeps an index, and what no query can use: a view of something that is gone, a table
    whose module is not there, a table with a name that is not UTF-8. A column with such a name is marked.

    Args:
        described: what tables.json says of this database; its words and types, made by people, take the place of those
            found here, where the names agree.

    Raises:
        ResseqError: the file is missing, no SQLite database, or damaged.
    """
    path = Path(path)
    connection = open_read_only(path)
    connection.text_factory = lenient_text
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _SAMPLE_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, _LONGEST_PATTERN)
    try:
        rows = connection.execute(
            "SELECT name, type = 'view', rootpage FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY rowid"
        ).fetchall()
        shadows = {
            folded(f"{name}_{part}") for name, is_view, page in rows if not (is_view or page) for part in _SHADOWS
        }
        rows = [row for row in rows if folded(row[0]) not in shadows and not folded(row[0]).startswith("sqlite_")]
        known = {word for name, _, _ in rows for word in split_name(name)}
        tables = [_table(connection, name, bool(is_view), known) for name, is_view, _ in rows]
        schema = Schema(path.stem, tuple(table for table in tables if table.columns))
        schema = replace(schema, foreign_keys=tuple(_foreign_keys(connection, schema)))
    except sqlite3.Error as error:
        raise unreadable(path, error) from error
    finally:
        connection.close()
    return _with_words(schema, described) if described else schema


def _table(connection: sqlite3.Connection, name: str, is_view: bool, known: Iterable[str]) -> Table:
    columns: list[tuple[str, str, bool, int]] = []
    computed = is_view
    with _harmless_errors():
        # Of the hidden columns only the generated ones (2 and 3) belong to `SELECT *`.
        listed = connection.execute(f"PRAGMA table_xinfo({quoted(name)})").fetchall()
        columns = [
            (each, declared, bool(required), key)
            for _, each, declared, required, _, key, hidden in listed
            if hidden != 1
        ]
        computed = is_view or any(hidden in (2, 3) for *_, hidden in listed)
    keys = sum(bool(key) for *_, key in columns)
    values = _values(connection, name, len(columns), _COMPUTED_BYTES if computed else _SAMPLE_BYTES)
    return Table(
        name,
        split_name(name),
        tuple(
            Column(
                each,
                split_glued(split_name(each), known),
                _type(declared, held),
                _samples(held),
                required or (bool(key) and keys == 1 and declared.upper() == "INTEGER"),
            )
            for (each, declared, required, key), held in zip(columns, values, strict=True)
        ),
        tuple(place for _, place in sorted((key, place) for place, (*_, key) in enumerate(columns) if key)),
        is_view,
    )


@contextmanager
def _harmless_errors() -> Iterator[None]:
    """Passes over what is wrong with one table, but not over a damaged file."""
    try:
        yield
    except (DeadlineExceeded, UnicodeDecodeError):  # Python's authorizer cannot take a name that is not UTF-8
        pass
    except sqlite3.Error as error:
        if error_code(error) & 0xFF in _DAMAGED:
            raise


def _values(connection: sqlite3.Connection, table: str, width: int, longest: int) -> list[list[Any]]:
    """Distinct values of each column among the first rows, in the order in which they occur.

    Args:
        longest: bytes of a value; a row with a larger one ends the search.
    """
    values: list[dict[Any, None]] = [{} for _ in range(width)]
    if width:
        names = [f"c{place}" for place in range(width)]
        # A blob stands as an empty one, and a long text as its beginning: neither is needed whole.
        shown = (
            f"CASE typeof({name}) WHEN 'blob' THEN x'' WHEN 'text' THEN substr({name}, 1, {_SAMPLE_CHARACTERS + 1})"
            f" ELSE {name} END"
            for name in names
        )
        # By place, since a column's name may hold bytes that are not UTF-8.
        own = quoted(f"{table} ")  # any name but the table's
        query = (
            f"WITH {own}({', '.join(names)}) AS (SELECT * FROM {quoted(table)}) SELECT {', '.join(shown)} FROM {own}"
        )
        query += f" LIMIT {_SAMPLE_ROWS}"
        before = connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, max(longest, len(query.encode()) + 1))
        with _harmless_errors(), deadline(connection, _SAMPLE_SECONDS):
            for row in connection.execute(query):
                for held, value in zip(values, row, strict=True):
                    if value is not None:
                        held[value] = None
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, before)
    return [list(held) for held in values]


def _samples(values: Sequence[Any]) -> tuple[str | int | float, ...]:
    return tuple(value for value in values if _is_sample(value))[:SAMPLES]


def _is_sample(value: Any) -> bool:
    match value:
        case str():
            return 0 < len(value) <= _SAMPLE_CHARACTERS and "\N{REPLACEMENT CHARACTER}" not in value
        case float():
            return math.isfinite(value)
        case _:
            return isinstance(value, int)


def _type(declared: str, values: Sequence[Any]) -> str:
    """One of TYPES: by the declared type (https://www.sqlite.org/datatype3.html, section 3.1), else by the values."""
    for type_, pattern in _DECLARED:
        if pattern.search(declared):
            return type_
    kinds = {type(value) for value in values}
    if str in kinds:
        return "text"
    if kinds & {int, float}:
        return "number"
    if kinds:
        return "others"
    return "number" if declared else "text"


_DECLARED = [
    (type_, re.compile(pattern, re.IGNORECASE))
    for type_, pattern in (
        ("boolean", "BOOL"),
        ("time", "DATE|TIME|YEAR"),
        ("number", "INT"),
        ("text", "CHAR|CLOB|TEXT|STRING"),
        ("others", "BLOB"),
        ("number", "REAL|FLOA|DOUB|NUM|DEC|MONEY|CURRENCY"),
    )
]


def _foreign_keys(connection: sqlite3.Connection, schema: Schema) -> Iterator[ForeignKey]:
    """The declared foreign keys whose both ends are there, in the order of the tables and of the declarations."""
    for place, table in enumerate(schema.tables):
        keys: list[Any] = []
        with _harmless_errors():
            keys = connection.execute(f"PRAGMA foreign_key_list({quoted(table.name)})").fetchall()
        for _, part, target_table, column, target, *_ in sorted(keys, key=lambda key: (-key[0], key[1])):
            found = schema.find_table(target_table)
            source = schema.find_column(place, column)
            if found is None or source is None:
                continue
            primary = schema.tables[found].primary_key
            if target is not None:
                end = schema.find_column(found, target)
            else:  # the primary key is meant
                end = ColumnRef(found, primary[part]) if part < len(primary) else None
            if end is not None:
                yield ForeignKey(source, end)


def _with_words(schema: Schema, described: Schema) -> Schema:
    tables = []
    for table in schema.tables:
        place = described.find_table(table.name)
        if place is not None:
            columns = []
            for column in table.columns:
                ref = described.find_column(place, column.name)
                if ref is not None:
                    known = described.column(ref)
                    column = replace(column, words=known.words, type=known.type)
                columns.append(column)
            table = replace(table, words=described.tables[place].words, columns=tuple(columns))
        tables.append(table)
    return replace(schema, tables=tuple(tables))


# ---------------------------------------------------------------------------------------------------- tables.json


def read_tables_json(path: Path) -> dict[str, Schema]:
    """The schemas of a file in the form of Spider's tables.json, by the names of their databases, without samples.

    Raises:
        ResseqError: the file is missing or of another form; the message names the database.
    """
    content = read_json(path, "name a file like Spider's tables.json")
    if not isinstance(content, list):
        raise ResseqError(f"schema: {path} holds no list of databases — name a file like Spider's tables.json")
    schemas: dict[str, Schema] = {}
    for place, entry in enumerate(content):
        try:
            schema = _described(entry)
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            name = entry.get("db_id", f"number {place + 1}") if isinstance(entry, dict) else f"number {place + 1}"
            raise ResseqError(
                f"schema: {path}: database {name} is described wrongly ({type(error).__name__}: {error}) — "
                "each needs db_id, table_names, column_names, both with _original, column_types and the two keys"
            ) from error
        if schema.name in schemas:
            raise ResseqError(f"schema: {path} describes database {schema.name} twice — keep one")
        schemas[schema.name] = schema
    return schemas


def _described(entry: Any) -> Schema:
    for name in (entry["db_id"], *entry["table_names_original"]):
        if not isinstance(name, str):
            raise TypeError(f"the name {name!r:.40} is no text")
    tables = [
        Table(name, tuple(words.lower().split()), ())
        for name, words in zip(entry["table_names_original"], entry["table_names"], strict=True)
    ]
    columns: list[list[Column]] = [[] for _ in tables]
    refs: dict[int, ColumnRef] = {}  # by the place in the flat list, where place 0 is `*`
    listed = zip(entry["column_names_original"], entry["column_names"], entry["column_types"], strict=True)
    for flat, ((table, name), (_, words), type_) in enumerate(listed):
        if table < 0:
            continue
        if type_ not in TYPES:
            raise ValueError(f"column {name} is of type {type_!r}")
        refs[flat] = ColumnRef(table, len(columns[table]))
        columns[table].append(Column(name, tuple(words.lower().split()), type_))
    keys: list[list[int]] = [[] for _ in tables]
    for key in entry["primary_keys"]:
        for flat in key if isinstance(key, list) else [key]:  # later data sets write a composite key as a list
            keys[refs[flat].table].append(refs[flat].column)
    return Schema(
        entry["db_id"],
        tuple(
            replace(table, columns=tuple(own), primary_key=tuple(key))
            for table, own, key in zip(tables, columns, keys, strict=True)
        ),
        tuple(ForeignKey(refs[source], refs[target]) for source, target in entry["foreign_keys"]),
    )
