"""The databases of an evaluation: a folder of SQLite files, and the keys that tables.json gives them."""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError
from resseq.files import read_json
from resseq.text2sql.connection import keeps_no_log, open_read_only
from resseq.text2sql.evaluation.catalog import Catalog, catalog

_DECODER = json.JSONDecoder()
_KEY = '"db_id"'
_NAME = re.compile(r'"db_id"\s*:\s*"([^"\\]*)"')


class Databases:
    """Finds the file of a database and what the official script knows of it; each catalog is read once."""

    def __init__(self, folder: Path, tables: Path) -> None:
        """`folder` holds <name>/<name>.sqlite; `tables` is Spider's tables.json or a file of its form.

        Raises:
            ResseqError: a file is missing, or tables.json has another form.
        """
        if not folder.is_dir():
            found = f"{folder} is a file, not a folder" if folder.exists() else f"there is no folder {folder}"
            raise ResseqError(f"evaluate: {found} — name the folder that holds the databases")
        self.folder = folder
        self.tables = tables
        self._text = _text(tables)
        places = list(_names(self._text))
        self._places = dict(places)
        self._entries: dict[str, Any] | None = None
        if len(self._places) < len(places):  # the same name twice
            self._entries = _entries(tables)
        self._catalogs: dict[str, Catalog] = {}

    def path(self, name: str) -> Path:
        """The file of a database."""
        return self.folder / name / f"{name}.sqlite"

    def catalog(self, name: str) -> Catalog:
        """The tables and keys of a database.

        Raises:
            ResseqError: tables.json does not know it, its entry is damaged, or its file is missing or no database.
        """
        if name not in self._catalogs:
            self.read([name])
        return self._catalogs[name]

    def read(self, names: Iterable[str]) -> None:
        """Reads the catalogs of these databases, one after another through one connection.

        Raises:
            ResseqError: as `catalog` does.
        """
        # Attaching one database after another takes less time than opening each.
        with closing(sqlite3.connect("file::memory:", 0, uri=True, isolation_level=None)) as connection:
            for name in names:
                if name in self._catalogs:
                    continue
                entry = self._entry(name)
                try:
                    keys = merged_keys(entry)
                except (TypeError, KeyError, IndexError, AttributeError, ValueError):
                    raise ResseqError(
                        f"evaluate: the entry of {name} in {self.tables} is damaged — restore it from Spider's "
                        "tables.json"
                    ) from None
                self._catalogs[name] = catalog(database_columns(self.path(name), connection), keys)

    def _entry(self, name: str) -> Any:
        """What tables.json says of a database; of the whole file only as much is decoded as is needed."""
        if self._entries is None and name in self._places:
            start = self._text.rfind("{", 0, self._places[name])
            with suppress(ValueError, RecursionError):
                entry, _ = _DECODER.raw_decode(self._text, start)
                if entry.get("db_id") == name:
                    return entry
        if self._entries is None:
            self._entries = _entries(self.tables)
        if name not in self._entries:
            raise ResseqError(f"evaluate: {self.tables} has no database {name} — add it, or correct the gold file")
        return self._entries[name]


def _text(tables: Path) -> str:
    """The text of tables.json, which looks whole: a list that ends, with a db_id in it."""
    try:
        text = tables.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        text = ""
    if not (text[:100].lstrip()[:1] == "[" and text[-100:].rstrip()[-1:] == "]" and _KEY in text):
        _entries(tables)
    return text


def _entries(tables: Path) -> dict[str, Any]:
    content = read_json(tables, "name a file like Spider's tables.json")
    entries: dict[str, Any] = {}
    try:
        for entry in content:
            if entry["db_id"] in entries:  # the script would take the last one, most other programs the first
                raise ResseqError(f"evaluate: {tables} describes database {entry['db_id']} twice — keep one")
            entries[entry["db_id"]] = entry
    except (TypeError, KeyError):
        raise ResseqError(
            f"evaluate: {tables} is no list of databases with a db_id each — name a file like Spider's tables.json"
        ) from None
    return entries


def _names(text: str) -> Iterator[tuple[str, int]]:
    """The names of databases in the text of a tables.json, with where each is said."""
    place = text.find(_KEY)
    while place >= 0:  # much faster than a search for the pattern all over the text
        match = _NAME.match(text, place)
        if match:
            yield match[1], place
        place = text.find(_KEY, place + 1)


def merged_keys(entry: Mapping[str, Any]) -> dict[str, str]:
    """For each column of a foreign key, the one that it counts as: the first of all that are linked.

    A key joins the first group that holds one of its ends, and groups that it links stay apart, as in the script.
    """
    tables = entry["table_names_original"]
    ids = [
        f"__{tables[table].lower()}.{name.lower()}__" if table >= 0 else "__all__"
        for table, name in entry["column_names_original"]
    ]
    groups: list[set[int]] = []
    for source, target in entry["foreign_keys"]:
        group = next((each for each in groups if source in each or target in each), None)
        if group is None:
            group = set()
            groups.append(group)
        group.update((source, target))
    return {ids[column]: ids[min(group)] for group in groups for column in sorted(group)}


def database_columns(path: Path, connection: sqlite3.Connection) -> dict[str, list[str]]:
    """The columns of each table of a SQLite file, in lower case, tables of SQLite itself included, views not.

    Args:
        connection: of no file, to which the file is attached meanwhile.

    Raises:
        ResseqError: the file is missing or no SQLite database.
    """
    if keeps_no_log(path):
        with suppress(sqlite3.Error):
            connection.execute("ATTACH ? AS file", [f"{path.absolute().as_uri()}?mode=ro"])
            try:
                return _columns(connection, "file")
            finally:
                connection.execute("DETACH file")
    opened = open_read_only(path)  # which knows how to read one that has a log, and why one cannot be read
    opened.set_authorizer(None)  # what follows is one fixed question
    with closing(opened):
        return _columns(opened, "main")


def _columns(connection: sqlite3.Connection, schema: str) -> dict[str, list[str]]:
    rows = connection.execute(
        f"SELECT master.name, info.name FROM {schema}.sqlite_master AS master "
        f"LEFT JOIN pragma_table_info(master.name, '{schema}') AS info WHERE master.type = 'table'"
    ).fetchall()
    columns: dict[str, list[str]] = {}
    for table, column in rows:
        names = columns.setdefault(table.lower(), [])
        if column is not None:
            names.append(column.lower())
    return columns
