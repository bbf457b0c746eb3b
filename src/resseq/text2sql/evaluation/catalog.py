"""The tables of a database as the official Spider script sees them, and what was read and made of them so far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from resseq.text2sql.evaluation.queries import ColumnUnit, Conditions, Query, ValueUnit

REMEMBERED = 20_000  # FROM clauses of a database
EVERYTHING: ValueUnit = 0, (0, "__all__", False), None  # the column *


@dataclass(frozen=True)
class Catalog:
    """The tables of a database as the script sees them, all in lower case.

    Attributes:
        columns: the columns of each table.
        names: each table's name for itself, as an alias would give it.
        ids: what stands for `table`, `table.column` and `*` in a `Query`.
        shared: for the id of a table, its columns that count as another one's, by foreign keys.
        scopes: what FROM clauses were read to, by their tokens.
        merged: for the tables of a FROM clause, what comparing makes of columns.
    """

    columns: Mapping[str, frozenset[str]]
    names: Mapping[str, str]
    ids: Mapping[str, str]
    shared: Mapping[str, Mapping[str, str]]
    scopes: dict[tuple[str, ...], "Scope"] = field(default_factory=dict, compare=False, repr=False)
    merged: dict[tuple["str | Query", ...], "Merged"] = field(default_factory=dict, compare=False, repr=False)

    def merging(self, tables: "tuple[str | Query, ...]") -> "Merged":
        """What comparing makes of the columns of a query from `tables`."""
        found = self.merged.get(tables)
        if found is None:
            if len(self.merged) >= REMEMBERED:
                self.merged.clear()
            found = Merged(self.same(tables))
            if all([isinstance(table, str) for table in tables]):
                self.merged[tables] = found
        return found

    def same(self, tables: "tuple[str | Query, ...]") -> dict[str, str]:
        """The columns of tables that count as another one's."""
        same: dict[str, str] = {}
        for table in tables:
            if isinstance(table, str):
                same.update(self.shared.get(table, {}))
        return same


class Merged(dict[ValueUnit, ValueUnit]):
    """What comparing makes of a column or two with an operator: DISTINCT is gone, and foreign keys make columns one."""

    def __init__(self, same: Mapping[str, str]) -> None:
        super().__init__()
        self.same = same

    def __missing__(self, unit: ValueUnit) -> ValueUnit:
        operator, left, right = unit
        if right:
            return operator, self.column(left), self.column(right)
        merged = self[unit] = operator, self.column(left), None
        return merged

    def column(self, unit: ColumnUnit) -> ColumnUnit:
        """One column."""
        return unit[0], self.same.get(unit[1], unit[1]), None


def catalog(columns: Mapping[str, Sequence[str]], keys: Mapping[str, str]) -> Catalog:
    """Builds a catalog from the columns of each table, and the ids that foreign keys make equal to others."""
    ids = {"*": "__all__"}
    for table, names in columns.items():
        ids.update({f"{table}.{name}": f"__{table}.{name}__" for name in names})
    ids.update({table: f"__{table}__" for table in columns})
    shared: dict[str, dict[str, str]] = {}
    for column in ids.values():
        if "." in column and column in keys:
            shared.setdefault(column[: column.index(".")] + "__", {})[column] = keys[column]
    held = {table: frozenset(names) for table, names in columns.items()}
    return Catalog(held, {table: table for table in columns}, ids, shared)


class Scope:
    """What a FROM clause holds, and what was found in it.

    Attributes:
        tables: the tables and subqueries.
        joins: the conditions behind ON.
        defaults: the tables in which a column without a table is looked for.
        aliases: how many aliases the whole text declares.
        units: the columns that were read in it so far, by their token.
    """

    __slots__ = ("aliases", "defaults", "joins", "tables", "units")

    def __init__(self, aliases: int) -> None:
        self.tables: tuple[str | Query, ...] = ()
        self.joins: Conditions = ()
        self.defaults: list[str] = []
        self.aliases = aliases
        self.units: dict[str, ValueUnit] = {"*": EVERYTHING}
