"""Where the data come from that an assistant is asked about: a database file, tables in files, a database server."""

import hashlib
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from resseq.assistant.database import Database, Limits, QueryFailed, Result, Stop
from resseq.errors import ResseqError
from resseq.files import cache_folder, make_whole
from resseq.text2sql import inputs

_KINDS = "give a SQLite or DuckDB file, files of tables (.csv, .tsv, .parquet, .jsonl, .json), or postgresql://USER@HOST/NAME"
_TABLES = (
    ".csv",
    ".tsv",
    ".csv.gz",
    ".tsv.gz",
    ".parquet",
    ".jsonl",
    ".ndjson",
    ".jsonl.gz",
    ".ndjson.gz",
    ".json",
    ".json.gz",
)
_SQLITE = b"SQLite format 3\0"
_DUCKDB = slice(8, 12), b"DUCK"  # where its files say what they are
_USUAL = Limits()


class Source(Protocol):
    """A database that can be asked, whatever it is kept in.

    Attributes:
        name: what a person calls it; never with a password.
        dialect: sqlite, duckdb or postgresql.
        database: the schema and the values as a model reads them.
        remarks: what a person should know of a table or a column (`table.column`), a sentence each.
    """

    name: str
    dialect: str
    database: inputs.Database
    remarks: Mapping[str, str]

    def spoken(self, sql: str) -> str:
        """A query as a model writes it, in the SQL of this database.

        Raises:
            QueryFailed: that cannot be said in it.
        """

    def run(self, sql: str, stop: Stop | None = None) -> Result:
        """Runs a query in the SQL of this database, which stays as it is.

        Raises:
            ResseqError: as `resseq.assistant.database.Database.run` does.
        """

    def close(self) -> None:
        """Removes what was kept of it in temporary files."""


class SqliteSource:
    """A SQLite file, or tables of files that were loaded into one."""

    dialect = "sqlite"

    def __init__(
        self,
        name: str,
        path: Path,
        limits: Limits,
        folder: tempfile.TemporaryDirectory[str] | None = None,
        remarks: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`folder` is what to remove in the end."""
        self.name = name
        self.remarks = remarks
        self._file = Database(path, limits)
        self.database = inputs.Database.open(path)
        self._folder = folder

    def spoken(self, sql: str) -> str:
        """The query itself."""
        return sql

    def run(self, sql: str, stop: Stop | None = None) -> Result:
        """Runs a query.

        Raises:
            QueryFailed: a word in double quotes names no column, which SQLite would take for a text.
        """
        if '"' in sql:
            from resseq.assistant.sources.quoting import misquoted

            wrong = misquoted(sql, self.database.schema)
            if wrong is not None:
                raise QueryFailed(f'database: no such column: "{wrong}" — a text stands in single quotes')
        return self._file.run(sql, stop)

    def close(self) -> None:
        """Removes the temporary file, if there is one."""
        if self._folder:
            self._folder.cleanup()


def open_source(where: Sequence[str | Path], limits: Limits = _USUAL) -> Source:
    """Opens what a person names: by its content, else by the ending of its name.

    Args:
        where: one database, or the files of several tables.

    Raises:
        ResseqError: it is missing, damaged or something else, holds no table, or needs a package that is not there.
    """
    given = [where] if isinstance(where, str | Path) else list(where)
    if not given:
        raise ResseqError(f"source: nothing to ask was named — {_KINDS}")
    urls = [str(each) for each in given if "://" in str(each)]
    if urls:
        _alone(given, "the URL of a database")
        return _open_url(urls[0], limits)
    paths = [Path(each) for each in given]
    kinds = [_kind(path) for path in paths]
    for kind, said in (("sqlite", "a SQLite file"), ("duckdb", "a DuckDB file")):
        if kind in kinds:
            _alone(given, said)
    if kinds == ["sqlite"]:
        return SqliteSource(paths[0].stem, paths[0], limits)
    if kinds == ["duckdb"]:
        from resseq.assistant.sources.remote import open_duckdb_source

        return open_duckdb_source(paths[0], limits)
    from resseq.assistant.sources.loading import load

    folder = tempfile.TemporaryDirectory(prefix="resseq-")
    try:
        path = Path(folder.name, "tables.sqlite")
        names, remarks = load(paths, path)
        return SqliteSource("+".join(names), path, limits, folder, remarks)
    except BaseException:
        folder.cleanup()
        raise


def sqlite_of(path: Path) -> Path:
    """A SQLite file with what a file of a table holds, for whom only such a file will do; any other file as it is.

    It lies in the user's cache, under a name that tells the file's name and content, so that it is the same each time.

    Raises:
        ResseqError: the file is missing or damaged, or the cache cannot be written.
    """
    if not path.is_file() or _kind(path) != "table":
        return path
    from resseq.assistant.sources.loading import load

    digest = hashlib.sha256(path.name.encode() + b"\0" + path.read_bytes()).hexdigest()
    target = cache_folder() / "tables" / digest[:16] / f"{path.name.split('.')[0]}.sqlite"
    if not target.exists():

        def make(new: Path) -> None:
            load([path], new)

        make_whole(target, make)
    return target


def databases_of(where: Sequence[str]) -> list[tuple[str, ...]]:
    """What is named, by the database that it is: files of tables make one together, in the place of the first."""
    found: list[tuple[str, ...]] = []
    tables = tuple(each for each in where if "://" not in each and each.lower().endswith(_TABLES))
    for each in where:
        if each not in tables:
            found.append((each,))
        elif tables not in found:
            found.append(tables)
    return found


def _alone(given: Sequence[str | Path], said: str) -> None:
    if len(given) > 1:
        raise ResseqError(f"source: {said} is named together with others — one database can be asked at a time")


def _open_url(url: str, limits: Limits) -> Source:
    scheme = url.partition("://")[0]
    if scheme.partition("+")[0] in ("postgresql", "postgres"):
        from resseq.assistant.sources.remote import open_postgresql_source

        return open_postgresql_source(url, limits)
    raise ResseqError(f"source: {scheme[:20]}:// is not understood — {_KINDS}")


def _kind(path: Path) -> str:
    """sqlite, duckdb or table."""
    if not str(path).isprintable():
        raise ResseqError("source: the name of a file holds a character that cannot be shown — rename it")
    if path.is_dir():
        raise ResseqError(f"source: {path} is a folder — name the files in it")
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except FileNotFoundError:
        raise ResseqError(f"source: there is no file {path} — {_KINDS}") from None
    except OSError as error:
        raise ResseqError(f"source: cannot read {path}: {error.strerror} — name another file") from error
    if head == _SQLITE:
        return "sqlite"
    if head[_DUCKDB[0]] == _DUCKDB[1]:
        return "duckdb"
    if path.name.lower().endswith(_TABLES):
        return "table"
    if not head:  # as which SQLite takes it, too
        return "sqlite"
    raise ResseqError(f"source: {path} is nothing that can be asked — {_KINDS}")
