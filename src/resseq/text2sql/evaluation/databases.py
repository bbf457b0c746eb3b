"""The databases of an evaluation: a folder of SQLite files, and the keys that tables.json gives them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError
from resseq.files import read_json
from resseq.text2sql.evaluation.reader import Catalog, catalog, database_columns


class Databases:
    """Finds the file of a database and what the official script knows of it; each catalog is read once."""

    def __init__(self, folder: Path, tables: Path) -> None:
        """`folder` holds <name>/<name>.sqlite; `tables` is Spider's tables.json or a file of its form.

        Raises:
            ResseqError: a file is missing, or tables.json has another form.
        """
        if not folder.is_dir():
            raise ResseqError(f"evaluate: there is no folder {folder} — name the one that holds the databases")
        self.folder = folder
        self.tables = tables
        entries = read_json(tables)
        try:
            self._entries: dict[str, Any] = {entry["db_id"]: entry for entry in entries}
        except (TypeError, KeyError):
            raise ResseqError(f"evaluate: {tables} is no list of databases with a db_id each, as Spider's is") from None
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
            if name not in self._entries:
                raise ResseqError(f"evaluate: {self.tables} has no database {name} — add it, or correct the gold file")
            try:
                keys = merged_keys(self._entries[name])
            except (TypeError, KeyError, IndexError, AttributeError, ValueError):
                raise ResseqError(f"evaluate: the entry of {name} in {self.tables} is damaged") from None
            self._catalogs[name] = catalog(database_columns(self.path(name)), keys)
        return self._catalogs[name]


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
