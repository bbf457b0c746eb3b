"""DuckDB files and PostgreSQL databases as sources: a model reads a picture of them, queries run on the real thing.

A picture is a temporary SQLite file with the same tables, columns and keys and some of the values, so that everything
that reads SQLite reads it as it is.
"""

import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb
import sqlalchemy
from sqlalchemy import types
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import URL, make_url

from resseq.assistant.database import Limits, Result, Stop, run_apart
from resseq.assistant.remote_worker import first_line, open_duckdb, plain, session_settings
from resseq.errors import ResseqError
from resseq.text2sql import inputs
from resseq.text2sql.connection import quoted
from resseq.text2sql.schema import folded

_SAMPLE_ROWS = 5000  # of each table that are looked at,
_SAMPLE_SECONDS = 1.0  # for so long
_LONGEST = 80  # characters of a value that is kept
_COLUMNS = 2000  # that a table of SQLite may have
_CONNECT_SECONDS = 10
_CATALOG_SECONDS = 10.0
_LARGEST = 2**63  # beyond SQLite's integers
_INTEGERS = frozenset(
    (
        *("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "BIGNUM"),
        *("UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT"),
    )
)


@dataclass
class _Table:
    """What is known of a table: its columns with their kinds (the keys of `trees.DECLARED`), and its keys.

    Attributes:
        foreign: of each foreign key the columns, the table that is meant, and the columns there.
    """

    columns: dict[str, str]
    primary: tuple[str, ...] = ()
    foreign: list[tuple[Sequence[str], str, Sequence[str]]] = field(default_factory=list)


class RemoteSource:
    """A database that is read through a picture of it."""

    def __init__(
        self,
        name: str,
        dialect: str,
        place: Any,
        schema: str,
        tables: Mapping[str, _Table],
        rows: Callable[[str], list[Sequence[Any]]],
        limits: Limits,
        hide: Callable[[str], str] = str,
    ) -> None:
        """
        Args:
            place: how `remote_worker` reaches it.
            schema: in which its tables are.
            rows: what answers a query for a sample; nothing where that takes too long.
            hide: takes what is secret out of a message.
        """
        from resseq.assistant.sources.trees import Catalog

        self.name = name
        self.dialect = dialect
        self.remarks: Mapping[str, str] = {}
        self._place, self._schema, self._limits, self._hide = place, schema, limits, hide
        if not tables:
            raise ResseqError(f"source: {schema} of {name} holds no table that may be read — name another database")
        self._catalog = Catalog(
            {table: known.columns for table, known in tables.items()},
            {table: known.primary for table, known in tables.items() if known.primary},
        )
        self._folder = tempfile.TemporaryDirectory(prefix="resseq-")
        try:
            picture = Path(self._folder.name, f"{''.join(each if each.isalnum() else '_' for each in name)}.sqlite")
            _draw(picture, tables, rows)
            self.database = inputs.Database.open(picture)
        except BaseException:
            self.close()
            raise

    def spoken(self, sql: str) -> str:
        """A query as a model writes it, in the SQL of this database."""
        from resseq.assistant.sources.dialects import spoken

        return spoken(sql, self.dialect, self._catalog)

    def run(self, sql: str, stop: Stop | None = None) -> Result:
        """Runs a query that was found to do nothing but read, in a transaction or on a connection that can no more.

        Raises:
            ResseqError: as `Database.run` does; the database cannot be reached any more.
        """
        from resseq.assistant.sources.permitted import permitted

        checked = permitted(sql, self.dialect, lambda name: self._catalog.table(name) is not None, self._schema)
        request = {"dialect": self.dialect, "place": self._place, "sql": checked}
        try:
            return run_apart("resseq.assistant.remote_worker", request, self._limits, stop)
        except ResseqError as error:
            raise type(error)(self._hide(str(error))) from None

    def close(self) -> None:
        """Removes the picture."""
        self._folder.cleanup()


# ---------------------------------------------------------------------------------------------------- the picture


def _draw(path: Path, tables: Mapping[str, _Table], rows: Callable[[str], list[Sequence[Any]]]) -> None:
    """Makes the picture."""
    from resseq.assistant.sources.trees import DECLARED

    with closing(sqlite3.connect(path, isolation_level=None)) as picture:
        picture.execute("PRAGMA journal_mode = OFF")
        picture.execute("PRAGMA synchronous = OFF")
        for name, table in tables.items():
            parts = [f"{quoted(column)} {DECLARED[kind]}" for column, kind in table.columns.items()]
            if table.primary:
                parts.append(f"PRIMARY KEY ({_list(table.primary)})")
            for own, target, theirs in table.foreign:
                parts.append(f"FOREIGN KEY ({_list(own)}) REFERENCES {quoted(target)} ({_list(theirs)})")
            picture.execute(f"CREATE TABLE {quoted(name)} ({', '.join(parts)})")
            insert = f"INSERT OR IGNORE INTO {quoted(name)} VALUES ({', '.join('?' * len(table.columns))})"
            shown = ", ".join(_short(column, kind) for column, kind in table.columns.items())
            taken = rows(f"SELECT {shown} FROM {quoted(name)} LIMIT {_SAMPLE_ROWS}")
            picture.execute("BEGIN")
            picture.executemany(insert, ([_kept(value) for value in row] for row in taken))
            picture.execute("COMMIT")


def _short(column: str, kind: str) -> str:
    """A column without its long values, as SQL."""
    if kind == "bytes":
        return "NULL"
    if kind in ("integer", "real", "boolean"):
        return quoted(column)
    text = f"CAST({quoted(column)} AS VARCHAR)"
    return f"CASE WHEN length({text}) <= {_LONGEST} THEN {text} END"


def _kept(value: Any) -> str | int | float | bytes | None:
    found = plain(value)
    return float(found) if isinstance(found, int) and abs(found) >= _LARGEST else found


def _list(names: Sequence[str]) -> str:
    return ", ".join(map(quoted, names))


def _told_apart(tables: Mapping[str, _Table]) -> dict[str, _Table]:
    """The tables and columns that SQLite can tell apart, which pays no regard to case; keys of others are left out."""
    kept: dict[str, _Table] = {}
    for name, table in tables.items():
        columns: dict[str, str] = {}
        for column, kind in table.columns.items():
            if folded(column) not in map(folded, columns) and len(columns) < _COLUMNS:
                columns[column] = kind
        if columns and folded(name) not in map(folded, kept) and not folded(name).startswith("sqlite_"):
            kept[name] = _Table(columns, table.primary if set(table.primary) <= set(columns) else ())
    for name, known in kept.items():
        for own, target, theirs in tables[name].foreign:
            if target in kept and set(own) <= set(known.columns) and set(theirs) <= set(kept[target].columns):
                known.foreign.append((own, target, theirs))
    return kept


# ---------------------------------------------------------------------------------------------------- DuckDB


def open_duckdb_source(path: Path, limits: Limits) -> RemoteSource:
    """A DuckDB file as a source.

    Raises:
        ResseqError: it is damaged, kept by another program, or empty.
    """
    place = str(path.absolute())
    try:
        with closing(open_duckdb(place, limits.memory_bytes)) as connection:
            tables = _duckdb_tables(connection)

            def rows(query: str) -> list[Sequence[Any]]:
                late = threading.Timer(_SAMPLE_SECONDS, connection.interrupt)
                late.start()
                try:
                    found: list[Sequence[Any]] = connection.execute(query).fetchall()
                    return found
                except duckdb.Error:  # of one table or view, which is then without values
                    return []
                finally:
                    late.cancel()

            return RemoteSource(path.stem, "duckdb", place, "main", _told_apart(tables), rows, limits)
    except duckdb.Error as error:
        raise ResseqError(
            f"source: cannot read {path}: {first_line(error)} — close the program that writes to it, or mend the file"
        ) from error


def _duckdb_tables(connection: Any) -> dict[str, _Table]:
    """The tables and views of the main schema, from DuckDB's own catalog: the inspector of its SQLAlchemy dialect,
    duckdb-engine 0.17, does not work with DuckDB 2."""
    own = "database_name = current_database() AND schema_name = 'main'"
    tables: dict[str, _Table] = {}
    columns = f"SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE {own} AND NOT internal"
    for table, column, type_ in connection.execute(f"{columns} ORDER BY table_oid, column_index").fetchall():
        tables.setdefault(table, _Table({})).columns[column] = _duckdb_kind(type_)
    constraints = (
        "SELECT table_name, constraint_type, constraint_column_names, referenced_table, referenced_column_names "
        f"FROM duckdb_constraints() WHERE {own} ORDER BY constraint_index"
    )
    for table, type_, names, target, theirs in connection.execute(constraints).fetchall():
        if type_ == "PRIMARY KEY":
            tables[table].primary = tuple(names)
        elif type_ == "FOREIGN KEY":
            tables[table].foreign.append((names, target, theirs))
    return tables


def _duckdb_kind(type_: str) -> str:
    if type_ in _INTEGERS:
        return "integer"
    if type_ in ("FLOAT", "DOUBLE") or (type_.startswith("DECIMAL") and not type_.endswith("]")):
        return "real"
    if type_.startswith("TIMESTAMP") and not type_.endswith("]"):
        return "time"
    kinds = {"BOOLEAN": "boolean", "VARCHAR": "text", "DATE": "date", "TIME": "time", "BLOB": "bytes"}
    return kinds.get(type_, "other")


# ---------------------------------------------------------------------------------------------------- PostgreSQL

# Of the first schema of the search path, the relations whose columns may be read, without the parts of divided tables.
_READABLE = """
    SELECT c.relname, a.attname
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = current_schema())
      AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
      AND has_column_privilege(c.oid, a.attnum, 'SELECT')
    ORDER BY c.oid, a.attnum
"""


def open_postgresql_source(address: str, limits: Limits) -> RemoteSource:
    """A database of a PostgreSQL server as a source: the tables of the first schema of its search path.

    Raises:
        ResseqError: it cannot be reached, holds no table that may be read, or psycopg is not installed.
    """
    url = _url(address)
    try:
        engine = sqlalchemy.create_engine(url, poolclass=sqlalchemy.NullPool, isolation_level="AUTOCOMMIT")
    except ImportError as error:
        raise ResseqError(
            f"source: PostgreSQL needs the package {error.name} — run `pip install resseq[postgresql]`"
        ) from None
    _, known = engine.dialect.create_connect_args(url)
    place = {"connect_timeout": _CONNECT_SECONDS, "application_name": "resseq"}
    place |= {name: value for name, value in known.items() if isinstance(value, str | int)}  # not SQLAlchemy's own

    def hide(text: str) -> str:
        secrets = [url.password, url.query.get("password")]
        for secret in secrets:
            for each in (secret,) if isinstance(secret, str) else secret or ():
                text = text.replace(str(each), "***")
        return text

    with _errors(url, hide), engine.connect() as connection:
        version: Any = connection.dialect.server_version_info
        for setting in session_settings(_CATALOG_SECONDS, version[0] * 10_000):
            connection.exec_driver_sql(setting)
        schema = connection.exec_driver_sql("SELECT current_schema()").scalar()
        if schema is None:
            raise ResseqError(f"source: no schema on the search path of {url.database} may be used — set search_path")
        tables = _postgresql_tables(connection)
        connection.exec_driver_sql(f"SET statement_timeout = {round(_SAMPLE_SECONDS * 1000)}")

        def rows(query: str) -> list[Sequence[Any]]:
            try:
                return list(connection.exec_driver_sql(query.replace("%", "%%")).fetchall())
            except sqlalchemy.exc.DBAPIError as error:
                if error.connection_invalidated:
                    raise
                return []  # of one table or view, which is then without values

        name = url.database or url.username or "postgresql"
        return RemoteSource(name, "postgresql", place, schema, _told_apart(tables), rows, limits, hide)


def _url(address: str) -> URL:
    try:
        url = make_url(address)
    except (sqlalchemy.exc.ArgumentError, ValueError):
        raise ResseqError(
            "source: that is no URL of a database — give postgresql://USER@HOST/NAME, with signs like @ in a password "
            "as %40"
        ) from None
    return url.set(drivername="postgresql+psycopg")


@contextmanager
def _errors(url: URL, hide: Callable[[str], str]) -> Iterator[None]:
    """One line for whatever the server may say, without the password."""
    try:
        yield
    except sqlalchemy.exc.SQLAlchemyError as error:
        said = hide(first_line(getattr(error, "orig", None) or error))
        raise ResseqError(
            f"source: the database {hide(url.render_as_string())} cannot be read: {said} — mend the URL, or start it"
        ) from None


def _postgresql_tables(connection: sqlalchemy.Connection) -> dict[str, _Table]:
    readable: dict[str, set[str]] = {}
    for table, column in connection.exec_driver_sql(_READABLE):
        readable.setdefault(table, set()).add(column)
    inspector = sqlalchemy.inspect(connection)
    names = list(readable)
    every = sqlalchemy.engine.reflection.ObjectKind.ANY
    tables: dict[str, _Table] = {}
    found = inspector.get_multi_columns(filter_names=names, kind=every)
    for name in names:
        columns = found.get((None, name), [])
        tables[name] = _Table({each["name"]: _kind(each["type"]) for each in columns if each["name"] in readable[name]})
    for (_, name), key in inspector.get_multi_pk_constraint(filter_names=names).items():
        if name and key:
            tables[name].primary = tuple(key["constrained_columns"])
    for (_, name), keys in inspector.get_multi_foreign_keys(filter_names=names).items():
        for each in keys if name else ():
            if each["referred_schema"] is None:  # else it is one that is not read
                tables[name].foreign.append(
                    (each["constrained_columns"], each["referred_table"], each["referred_columns"])
                )
    return tables


def _kind(type_: types.TypeEngine[Any]) -> str:
    match type_:
        case postgresql.DOMAIN():
            return _kind(type_.data_type)
        case types.Boolean():
            return "boolean"
        case types.Integer():
            return "integer"
        case types.Numeric() | types.Float():
            return "real"
        case types.Enum():
            return "other"
        case types.String():
            return "text"
        case types.Date():
            return "date"
        case types.DateTime() | types.Time():
            return "time"
        case types.LargeBinary():
            return "bytes"
        case _:
            return "other"
