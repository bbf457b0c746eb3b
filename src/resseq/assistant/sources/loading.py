"""Tables of files in a SQLite database: CSV, TSV, Parquet and JSON lines, read by DuckDB's readers."""

import csv
import gzip
import json
import re
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import duckdb

from resseq.assistant.remote_worker import first_line, plain, shut
from resseq.assistant.sources.amounts import amounts, is_amount
from resseq.errors import ResseqError
from resseq.text2sql.connection import quoted
from resseq.text2sql.names import split_name
from resseq.text2sql.questions import lemma
from resseq.text2sql.schema import folded

_ENDINGS = re.compile(r"(\.(csv|tsv|parquet|jsonl|ndjson|json))(\.gz)?$", re.IGNORECASE)
_PATTERN = re.compile(r"[*?\[{]")  # what makes a name a pattern for names
_DELIMITERS = ",;\t|"
_COLUMNS = 2000  # that a table of SQLite may have
_ROWS = 10_000  # that are handed over at once
_SMALLEST, _LARGEST = -(2**63), 2**63 - 1  # of SQLite's integers
_NUMBER = re.compile(r"(?!(?:19|20)\d\d$)[-+]?[\d.,]*\d[\d.,]*")  # but a year, of which a column may be
_SHOWN = 40  # characters of a line
_LINE = re.compile(r"Line: (\d+)|in line (\d+)")
# What DuckDB calls its types, and what they are declared as.
_DECLARED = (
    ("TEXT", re.compile(r"INTERVAL|\[|STRUCT|MAP|UNION")),
    ("BOOLEAN", re.compile("BOOL")),
    ("TIMESTAMP", re.compile("TIMESTAMP")),
    ("DATE", re.compile("DATE")),
    ("TIME", re.compile("TIME")),
    ("INTEGER", re.compile("INT")),
    ("REAL", re.compile("DOUBLE|FLOAT|DECIMAL")),
    ("BLOB", re.compile("BLOB")),
)


@dataclass
class _Loaded:
    """A table, as it stands in the database.

    Attributes:
        types: what its columns are declared as, by their names.
        unique: the columns whose values all differ and of which none is missing.
        amounts: the columns of texts that were made numbers, each with one as it was written.
        first_row: the line that names its columns, if it looks like a row.
        left_out: what of its file is not in it, in a sentence.
    """

    name: str
    types: dict[str, str]
    unique: set[str] = field(default_factory=set)
    amounts: dict[str, str] = field(default_factory=dict)
    first_row: str = ""
    left_out: str = ""

    def words(self, column: str) -> tuple[str, ...]:
        """The words of a column's name in their dictionary forms."""
        return tuple(map(lemma, split_name(column)))

    @property
    def key(self) -> str | None:
        """The column by which others refer to a row: `id`, or the name of the table with it."""
        named = (*map(lemma, split_name(self.name)), "id")
        wanted = [column for column in self.unique if self.words(column) in (("id",), named)]
        return min(wanted, key=lambda column: len(self.words(column)), default=None)


def load(paths: Sequence[Path], target: Path) -> tuple[list[str], dict[str, str]]:
    """Writes each file as a table of a new SQLite database.

    Returns:
        The names of the tables; and what a person should know of them, a sentence for a table or a column
        (`table.column`).

    A table is called after its file. Types are those of the values, and are declared; so are foreign keys that can be
    told by their names, `customer_id` being that of a table `customer` or `customers`, and `old_customer_id`, too, if
    all its values are there. The files stay as they are.

    Raises:
        ResseqError: a file is damaged, or two are called alike.
    """
    parts = [(path, part) for path in paths for part in _lists_of(path)]
    names = [part or _ENDINGS.sub("", path.name) for path, part in parts]
    for place, name in enumerate(names):
        if folded(name) in map(folded, names[:place]):
            raise ResseqError(f"source: two files hold a table {name} — rename one of them")
    with (
        tempfile.TemporaryDirectory(prefix="resseq-") as folder,
        closing(sqlite3.connect(target, isolation_level=None)) as database,
    ):
        database.execute("PRAGMA journal_mode = OFF")  # it is made anew, or not at all
        database.execute("PRAGMA synchronous = OFF")
        tables = []
        for (path, part), name in zip(parts, names, strict=True):
            # A name that SQLite keeps for its own tables is changed a little.
            table = _Loaded(f"_{name}" if folded(name).startswith("sqlite_") else name, {})
            try:
                _read(path, part, table, database, Path(folder))
            except duckdb.Error as error:
                raise _wrong(path, error) from error
            except (OSError, EOFError, csv.Error) as error:
                raise ResseqError(f"source: cannot read {path}: {error} — mend the file") from error
            tables.append(table)
        keys = [_foreign_keys(table, tables, database) for table in tables]
        for table, own in zip(tables, keys, strict=True):
            _declare(table, own, database)
        database.execute("VACUUM")
    return names, dict(remark for table in tables for remark in _remarks(table))


def _remarks(table: _Loaded) -> Iterator[tuple[str, str]]:
    if table.first_row:
        yield table.name, f"the first line of {table.name} was taken for the names of its columns: {table.first_row}"
    if table.left_out:
        yield table.name, table.left_out
    for name, said in table.amounts.items():
        column = f"{table.name}.{name}"
        yield column, f"{column} holds texts such as “{said}”, read as numbers"


def _lists_of(path: Path) -> list[str]:
    """The names of the lists of objects in a .json file that is one object, each of which is a table; else one empty
    name, for the file itself."""
    found = _ENDINGS.search(path.name.lower())
    if found is None or found[2] != "json":
        return [""]
    opened = gzip.open if found[3] else open
    try:
        with opened(path, "rt", encoding="utf-8-sig") as file:
            if file.read(1 << 12).lstrip()[:1] != "{":
                return [""]
            file.seek(0)
            content = json.load(file)
    except (OSError, EOFError, ValueError, RecursionError):  # several objects, or a file that its reader will tell of
        return [""]
    lists = [name for name, value in content.items() if isinstance(value, list) and value and _all_objects(value)]
    return lists or [""]


def _all_objects(values: Sequence[object]) -> bool:
    return all(isinstance(value, dict) for value in values)


def _read(path: Path, part: str, table: _Loaded, database: sqlite3.Connection, folder: Path) -> None:
    """Copies the rows of a file into a table whose name ends with a blank, until its keys are known."""
    kind, packed = "parquet", ""
    if found := _ENDINGS.search(path.name.lower()):
        kind, packed = found.group(2), found.group(3) or ""
    link = path.absolute()
    if _PATTERN.search(str(link)):  # of which DuckDB would read all the files that match
        link = folder / f"file.{kind}{packed}"
        link.unlink(missing_ok=True)
        link.symlink_to(path.absolute())
    with closing(_connect(link)) as reader:
        if kind in ("csv", "tsv"):
            rows = _read_separated(path, link, "\t" if kind == "tsv" else _DELIMITERS, table, reader)
        elif kind in ("jsonl", "ndjson", "json"):
            form = "auto" if kind == "json" else "newline_delimited"  # .json may be one array, too
            rows = _read_objects(f"read_json(?, format = '{form}', sample_size = -1)", link, part, table, reader)
        else:
            rows = reader.execute("SELECT * FROM read_parquet(?)", [str(link)])
        columns = rows.description or []
        if not 0 < len(columns) <= _COLUMNS:
            raise ResseqError(f"source: {path} has {len(columns):,} columns — a table has from 1 to {_COLUMNS:,}")
        for name, (_, type_, *_) in zip(_told_apart(column[0] for column in columns), columns, strict=True):
            table.types[name] = next((each for each, pattern in _DECLARED if pattern.search(str(type_))), "TEXT")
        shown = ", ".join(f"{quoted(name)} {type_}" for name, type_ in table.types.items())
        database.execute(f"CREATE TABLE {quoted(table.name + ' ')} ({shown})")
        insert = f"INSERT INTO {quoted(table.name + ' ')} VALUES ({', '.join('?' * len(columns))})"
        database.execute("BEGIN")
        while some := rows.fetchmany(_ROWS):
            database.executemany(insert, ([_stored(value) for value in row] for row in some))
        database.execute("COMMIT")
    if kind in ("csv", "tsv"):
        _count_amounts(table, database)
    distinct = ", ".join(f"count(DISTINCT {quoted(name)}) = count(*) AND count(*) > 0" for name in table.types)
    flags = database.execute(f"SELECT {distinct} FROM {quoted(table.name + ' ')}").fetchone()
    table.unique = {name for name, flag in zip(table.types, flags, strict=True) if flag}


def _count_amounts(table: _Loaded, database: sqlite3.Connection) -> None:
    """Makes numbers of the amounts in columns of texts that hold nothing else: $900, 1,200.50, 1.200,50 €."""
    rows = quoted(table.name + " ")
    for name, type_ in table.types.items():
        column = quoted(name)
        given = f"FROM {rows} WHERE {column} IS NOT NULL AND trim({column}) != ''"
        first = database.execute(f"SELECT {column} {given} LIMIT 1").fetchone() if type_ == "TEXT" else None
        if first is None or not is_amount(first[0]):  # as in nearly all columns of texts
            continue
        read = amounts(text for (text,) in database.execute(f"SELECT DISTINCT {column} {given}"))
        if read is not None:
            database.create_function("amount", 1, read.get, deterministic=True)
            table.types[name] = "REAL"
            table.amounts[name] = max(read, key=len)
            shown = ", ".join(f"{quoted(each)} {kind}" for each, kind in table.types.items())
            database.execute(f"CREATE TABLE {quoted(table.name + '  ')} ({shown})")
            places = ", ".join(f"amount({quoted(each)})" if each == name else quoted(each) for each in table.types)
            database.execute(f"INSERT INTO {quoted(table.name + '  ')} SELECT {places} FROM {rows}")
            database.execute(f"DROP TABLE {rows}")
            database.execute(f"ALTER TABLE {quoted(table.name + '  ')} RENAME TO {rows}")


def _connect(path: Path) -> duckdb.DuckDBPyConnection:
    """A connection through which one file can be read and nothing else."""
    connection = duckdb.connect()
    connection.execute("SET allowed_paths = [?]", [str(path)])
    connection.execute("SET temp_directory = ''")
    shut(connection)
    return connection


def _read_separated(
    path: Path, link: Path, delimiters: str, table: _Loaded, reader: duckdb.DuckDBPyConnection
) -> duckdb.DuckDBPyConnection:
    """A CSV file whose first line names the columns.

    Where DuckDB is to find out by itself how a file is written, it passes over the lines that are unlike the others.
    So that is found out from the names, and every line has to have as many values.
    """
    opened = gzip.open if path.name.lower().endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8-sig", errors="replace", newline="") as file:
        line = file.readline(1 << 20)
        file.seek(0)
        bare = re.sub('"[^"]*"', "", line)
        delimiter = max(delimiters, key=bare.count)
        names = next(csv.reader(file, delimiter=delimiter), [])
    if not names:
        raise ResseqError(f"source: {path} is empty — its first line names the columns")
    if any(_NUMBER.fullmatch(name.strip()) for name in names):
        table.first_row = line.strip()[:_SHOWN]
    if any("\N{REPLACEMENT CHARACTER}" in name for name in names):
        raise _not_text(path, ", line 1")
    options = {
        "header": "true",
        "delim": _text(delimiter),
        "quote": "'\"'",
        "escape": "'\"'",
        "new_line": r"'\r\n'" if line.endswith("\r\n") else r"'\r'" if line.endswith("\r") else r"'\n'",
    }
    columns = ", ".join(f"'c{place}': 'VARCHAR'" for place in range(len(names)))
    strict = {**options, "auto_detect": "false", "columns": f"{{{columns}}}"}
    reader.execute(f"SELECT count(*) FROM read_csv(?, {_options(strict)})", [str(link)])
    told = ", ".join(_text(name) for name in _told_apart(names))
    typed = {**options, "skip": "0", "comment": "''", "sample_size": "-1", "names": f"[{told}]"}
    return reader.execute(f"SELECT * FROM read_csv(?, {_options(typed)})", [str(link)])


def _read_objects(
    call: str, link: Path, part: str, table: _Loaded, reader: duckdb.DuckDBPyConnection
) -> duckdb.DuckDBPyConnection:
    """The objects of a JSON file as rows: a part of one, such as the city of an address, is a column `address_city`.

    Args:
        part: the name of the list in its one object whose objects are the rows; empty for those of the file.
    """
    source = call
    columns = reader.execute(f"SELECT * FROM {call} LIMIT 0", [str(link)]).description or ()
    parts: list[_Part] = [(quoted(name), (name,), type_) for name, type_, *_ in columns]
    inner = next((_objects(type_) for _, path, type_ in parts if path == (part,)), [])
    if inner:
        others = [path[0] for _, path, type_ in parts if not _objects(type_)]
        if others:
            table.left_out = f"of its file {', '.join(others)[:_SHOWN]} was left out, which is no list"
        source = f"(SELECT unnest({quoted(part)}) AS row FROM {call})"
        parts = [(f"row.{quoted(field)}", (field,), type_) for field, type_ in inner]
    shown = [f"{said} AS {quoted('_'.join(path))}" for each in parts for said, path, _ in _flat(each)]
    return reader.execute(f"SELECT {', '.join(shown)} FROM {source}", [str(link)])


_Part = tuple[str, tuple[str, ...], Any]  # how a part of a row is said in SQL, the names on the way to it, its type


def _objects(type_: Any) -> list[tuple[str, Any]]:
    """The fields of the objects of which a type is a list; none for any other type."""
    inner = dict(type_.children)["child"] if type_.id == "list" else None
    return list(inner.children) if inner is not None and inner.id == "struct" else []


def _flat(part: _Part) -> Iterator[_Part]:
    """A part of a row, or the parts that it has."""
    said, path, type_ = part
    if str(type_) == "JSON":  # values of several kinds, of which texts stand in quotes
        yield f"CASE json_type({said}) WHEN 'VARCHAR' THEN {said} ->> '$' ELSE {said}::VARCHAR END", path, type_
    elif type_.id != "struct":
        yield part
    else:
        for field_name, own in type_.children:
            yield from _flat((f"{said}.{quoted(field_name)}", (*path, field_name), own))


def _options(options: dict[str, str]) -> str:
    return ", ".join(f"{name} = {value}" for name, value in options.items())


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _told_apart(names: Iterable[str]) -> list[str]:
    """Names that are neither empty nor the same in SQLite, where case makes no difference."""
    taken: set[str] = set()
    found = []
    for place, name in enumerate(names):
        plain_name = " ".join("".join(each if each.isprintable() else " " for each in name).split())
        plain_name = plain_name or f"column{place + 1}"
        choices = (plain_name if number == 1 else f"{plain_name}_{number}" for number in count(1))
        free = next(each for each in choices if folded(each) not in taken)
        taken.add(folded(free))
        found.append(free)
    return found


def _stored(value: Any) -> str | int | float | bytes | None:
    found = plain(value)
    return str(found) if isinstance(found, int) and not _SMALLEST <= found <= _LARGEST else found


def _foreign_keys(table: _Loaded, tables: Sequence[_Loaded], database: sqlite3.Connection) -> list[str]:
    """The columns of a table that hold keys of another one, as a table's definition says it."""
    return [
        f"FOREIGN KEY ({quoted(column)}) REFERENCES {quoted(other.name)} ({quoted(key)})"
        for column, type_ in table.types.items()
        for other in tables
        if other is not table and (key := other.key) and other.types[key] == type_
        if _refers(table, column, other, key, database)
    ]


def _refers(table: _Loaded, column: str, other: _Loaded, key: str, database: sqlite3.Connection) -> bool:
    """Whether the name of a column says that it holds keys of another table: `team_id` those of `teams`, and
    `home_team_id`, too, if all its values are there."""
    words, named = table.words(column), (*map(lemma, split_name(other.name)), "id")
    if words == named or words[-len(named) :] != named:
        return words == named
    there = f"SELECT {quoted(key)} FROM {quoted(other.name + ' ')}"
    absent = f"SELECT 1 FROM {quoted(table.name + ' ')} WHERE {quoted(column)} NOT IN ({there}) LIMIT 1"
    return database.execute(absent).fetchone() is None


def _declare(table: _Loaded, foreign_keys: Sequence[str], database: sqlite3.Connection) -> None:
    """Makes the table with its keys, now that all tables are known."""
    parts = [f"{quoted(name)} {type_}" for name, type_ in table.types.items()]
    if table.key:
        parts.append(f"PRIMARY KEY ({quoted(table.key)})")
    database.execute(f"CREATE TABLE {quoted(table.name)} ({', '.join((*parts, *foreign_keys))})")
    database.execute(f"INSERT INTO {quoted(table.name)} SELECT * FROM {quoted(table.name + ' ')}")
    database.execute(f"DROP TABLE {quoted(table.name + ' ')}")


def _not_text(path: Path, place: str) -> ResseqError:
    return ResseqError(f"source: {path}{place}: it holds bytes that are not UTF-8 — save it as UTF-8")


def _wrong(path: Path, error: Exception) -> ResseqError:
    """What DuckDB says about a file, on one line."""
    text = str(error)
    line = _LINE.search(text)
    place = f", line {line.group(1) or line.group(2)}" if line else ""
    if "not utf-8" in text.lower() or "unicode" in text.lower():
        return _not_text(path, place)
    number = re.search(r"Expected Number of Columns: (\d+) Found: (\d+)", text)
    if number:
        return ResseqError(
            f"source: {path}{place}: it has {number.group(2)} values where {number.group(1)} columns are named — "
            "give every line as many"
        )
    if "unterminated quote" in text:
        return ResseqError(f"source: {path}{place}: a quotation mark is opened and not closed — close it")
    said = first_line(error).removeprefix("Invalid Input Error: ").replace(str(path.absolute()), path.name)
    return ResseqError(f"source: cannot read {path}: {said} — mend the file")
