"""Queries as the official Spider script reads them: its grammar with all that it takes wrongly and all that it refuses.

The names of the script's own grammar are kept where they are the usual ones. What differs from SQL: aliases hold for
the whole text, wherever they are declared; FROM is read first; a connector between two conditions may be missing; what
follows a value up to the next comma, bracket or keyword is skipped; and whatever stands behind the query is ignored.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeAlias

from resseq.text2sql.connection import open_read_only
from resseq.text2sql.evaluation.tokens import UnbalancedQuotes, tokenize

AGGREGATES = {name: index for index, name in enumerate(("none", "max", "min", "count", "sum", "avg"))}
OPERATORS = {name: index for index, name in enumerate(("none", "-", "+", "*", "/"))}
COMPARISONS = {
    name: index
    for index, name in enumerate(
        ("not", "between", "=", ">", "<", ">=", "<=", "!=", "in", "like", "is", "exists"),
    )
}
BETWEEN, EQUAL, IN, LIKE = (COMPARISONS[name] for name in ("between", "=", "in", "like"))
SET_OPERATIONS = frozenset({"intersect", "union", "except"})
_BEFORE_COLUMN = frozenset({*AGGREGATES, "(", "distinct"})
_NO_NUMBER = frozenset("abcdefghjklmopqrstuvwxyz_")  # no number begins with these; inf and nan are numbers
_CLAUSES = frozenset({"select", "from", "where", "group", "order", "limit"}) | SET_OPERATIONS
_CLAUSE_ENDS = _CLAUSES | {")", ";"}
_CONDITION_ENDS = _CLAUSE_ENDS | {"join", "on", "as"}
_VALUE_ENDS = _CLAUSES | {",", ")", "and", "join", "on", "as"}
_NO_PLAIN_VALUE = _VALUE_ENDS | _BEFORE_COLUMN

# The script nests four of its functions for a subquery in a condition, two for one in FROM and one for a set operation,
# and Python stops at 1,000 of them; it begins with three and needs up to six more within a query.
_OUTERMOST, _DEEPEST = 4, 1000

ColumnUnit: TypeAlias = tuple[int, str, bool | None]  # aggregate, column, DISTINCT
ValueUnit: TypeAlias = tuple[int, ColumnUnit, ColumnUnit | None]  # operator, its two sides
Value: TypeAlias = "float | str | ColumnUnit | Query | None"
Condition: TypeAlias = tuple[bool, int, ValueUnit, "Value", "Value"]  # NOT, comparison, left side, value, second value
Conditions: TypeAlias = tuple[Condition | str, ...]  # mostly conditions and connectors in turn


class Query(NamedTuple):
    """What the script keeps of a query. Columns are its ids, such as `__singer.name__`."""

    distinct: bool
    select: tuple[tuple[int, ValueUnit], ...]  # aggregate and what it is applied to
    tables: "tuple[str | Query, ...]"
    joins: Conditions
    where: Conditions
    group: tuple[ColumnUnit, ...]
    having: Conditions
    order: tuple[str, tuple[ValueUnit, ...]] | None  # direction and what decides
    limit: int | None
    operation: str | None  # intersect, union or except
    operand: "Query | None"


class Unreadable(Exception):
    """The script cannot read a query. `kind`: the exception that it raises."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True)
class Catalog:
    """The tables of a database as the script sees them, all in lower case.

    Attributes:
        columns: the columns of each table.
        names: each table's name for itself, as an alias would give it.
        ids: what stands for `table`, `table.column` and `*` in a `Query`.
        shared: for the id of a table, its columns that count as another one's, by foreign keys.
    """

    columns: Mapping[str, frozenset[str]]
    names: Mapping[str, str]
    ids: Mapping[str, str]
    shared: Mapping[str, Mapping[str, str]]


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


def database_columns(path: Path) -> dict[str, list[str]]:
    """The columns of each table of a SQLite file, in lower case, tables of SQLite itself included, views not.

    Raises:
        ResseqError: the file is missing or no SQLite database.
    """
    connection = open_read_only(path)
    connection.set_authorizer(None)  # what follows is one fixed question
    try:
        rows = connection.execute(
            "SELECT master.name, info.name FROM sqlite_master AS master "
            "LEFT JOIN pragma_table_info(master.name) AS info WHERE master.type = 'table'"
        )
        columns: dict[str, list[str]] = {}
        for table, column in rows:
            names = columns.setdefault(table.lower(), [])
            if column is not None:
                names.append(column.lower())
        return columns
    finally:
        connection.close()


def read(sql: str, catalog: Catalog) -> Query:
    """Reads a query.

    Raises:
        Unreadable: the script cannot read it.
    """
    try:
        tokens = tokenize(sql)
    except UnbalancedQuotes:
        raise Unreadable("AssertionError") from None
    return parse(tokens, catalog)


def parse(tokens: list[str], catalog: Catalog) -> Query:
    """Reads a query that has been cut into tokens.

    Raises:
        Unreadable: the script cannot read it.
    """
    try:
        try:
            return _Reader(tokens, catalog).query(0, _OUTERMOST)[1]
        except RecursionError:
            # This reader may nest deeper than the script for the same query, and begins deeper.
            with _deeper():
                return _Reader(tokens, catalog).query(0, _OUTERMOST)[1]
    except (LookupError, ValueError, RecursionError) as error:
        raise Unreadable(type(error).__name__) from None


@contextmanager
def _deeper() -> Iterator[None]:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(limit + 3 * _DEEPEST)
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


def _require(holds: bool) -> None:
    if not holds:
        raise Unreadable("AssertionError")


class _Reader:
    """Reads one list of tokens. Each method takes a place in it and gives back the place behind what it has read."""

    def __init__(self, tokens: list[str], catalog: Catalog) -> None:
        self.tokens = tokens
        self.ids = catalog.ids
        self.columns = catalog.columns
        aliases = {}
        if "as" in tokens:
            aliases = {tokens[place + 1]: tokens[place - 1] for place, token in enumerate(tokens) if token == "as"}
        _require(not aliases.keys() & self.columns.keys())
        self.names = {**aliases, **catalog.names} if aliases else catalog.names

    def query(self, at: int, depth: int) -> tuple[int, Query]:
        """A query with all that set operations append to it."""
        parts: list[Query] = []
        operations: list[str] = []
        while True:
            at, part = self.simple_query(at, depth)
            parts.append(part)
            if at >= len(self.tokens) or self.tokens[at] not in SET_OPERATIONS:
                break
            operations.append(self.tokens[at])
            at += 1
            depth += 1
        whole = parts.pop()
        while parts:
            whole = parts.pop()._replace(operation=operations.pop(), operand=whole)
        return at, whole

    def simple_query(self, at: int, depth: int) -> tuple[int, Query]:
        tokens = self.tokens
        block = tokens[at] == "("
        behind, tables, joins, defaults = self.from_clause(at, depth)
        distinct, select = self.select_clause(at + block, defaults)
        at = behind
        where: Conditions = ()
        having: Conditions = ()
        group: tuple[ColumnUnit, ...] = ()
        order = limit = None
        size = len(tokens)
        if at < size and tokens[at] == "where":
            at, where = self.conditions(at + 1, defaults, depth + 2)
        if at < size and tokens[at] == "group":
            at, group = self.group_clause(at + 1, defaults)
        if at < size and tokens[at] == "having":
            at, having = self.conditions(at + 1, defaults, depth + 2)
        if at < size and tokens[at] == "order":
            at, order = self.order_clause(at + 1, defaults)
        if at < size and tokens[at] == "limit":
            limit = int(tokens[at + 1])
            at += 2
        if at < size and tokens[at] == ";":
            at = self.skip_semicolons(at)
        if block:
            _require(tokens[at] == ")")
            at = self.skip_semicolons(at + 1)
        if depth + 6 > _DEEPEST:
            nested = 6 if joins or where or having else 5 if select or (order and order[1]) else 4 if group else 3
            if depth + nested > _DEEPEST:
                raise RecursionError
        return at, Query(distinct, select, tables, joins, where, group, having, order, limit, None, None)

    def stands(self, at: int, keyword: str) -> bool:
        return at < len(self.tokens) and self.tokens[at] == keyword

    def skip_semicolons(self, at: int) -> int:
        while self.stands(at, ";"):
            at += 1
        return at

    def from_clause(self, at: int, depth: int) -> tuple[int, tuple[str | Query, ...], Conditions, list[str]]:
        """Also gives the tables in which a column without a table is looked for."""
        tokens, size = self.tokens, len(self.tokens)
        try:
            at = tokens.index("from", at) + 1
        except ValueError:
            raise Unreadable("AssertionError") from None
        tables: list[str | Query] = []
        joins: list[Condition | str] = []
        defaults: list[str] = []
        while at < size:
            block = tokens[at] == "("
            at += block
            if tokens[at] == "select":
                at, query = self.query(at, depth + 2)
                tables.append(query)
            else:
                if tokens[at] == "join":
                    at += 1
                name = self.names[tokens[at]]
                tables.append(self.ids[name])
                defaults.append(name)
                at += 3 if self.stands(at + 1, "as") else 1
            if self.stands(at, "on"):
                at, conditions = self.conditions(at + 1, defaults, depth + 2)
                if joins:
                    joins.append("and")
                joins.extend(conditions)
            if block:
                _require(tokens[at] == ")")
                at += 1
            if at < size and tokens[at] in _CLAUSE_ENDS:
                break
        return at, tuple(tables), tuple(joins), defaults

    def select_clause(self, at: int, defaults: list[str]) -> tuple[bool, tuple[tuple[int, ValueUnit], ...]]:
        tokens, size = self.tokens, len(self.tokens)
        _require(tokens[at] == "select")
        at += 1
        distinct = self.stands(at, "distinct")
        at += distinct
        items = []
        while at < size and tokens[at] not in _CLAUSES:
            aggregate = AGGREGATES.get(tokens[at])
            if aggregate is not None:
                at += 1
            at, unit = self.value_unit(at, defaults)
            items.append((aggregate or 0, unit))
            if at < size and tokens[at] == ",":
                at += 1
        return distinct, tuple(items)

    def group_clause(self, at: int, defaults: list[str]) -> tuple[int, tuple[ColumnUnit, ...]]:
        tokens, size = self.tokens, len(self.tokens)
        _require(tokens[at] == "by")
        at += 1
        units = []
        while at < size and tokens[at] not in _CLAUSE_ENDS:
            at, unit = self.column_unit(tokens, at, defaults)
            units.append(unit)
            if not self.stands(at, ","):
                break
            at += 1
        return at, tuple(units)

    def order_clause(self, at: int, defaults: list[str]) -> tuple[int, tuple[str, tuple[ValueUnit, ...]]]:
        tokens, size = self.tokens, len(self.tokens)
        _require(tokens[at] == "by")
        at += 1
        direction = "asc"
        units = []
        while at < size and tokens[at] not in _CLAUSE_ENDS:
            at, unit = self.value_unit(at, defaults)
            units.append(unit)
            if at < size and tokens[at] in ("asc", "desc"):
                direction = tokens[at]
                at += 1
            if not self.stands(at, ","):
                break
            at += 1
        return at, (direction, tuple(units))

    def conditions(self, at: int, defaults: list[str], depth: int) -> tuple[int, Conditions]:
        """`depth` is that of the script's function for conditions."""
        tokens, size = self.tokens, len(self.tokens)
        found: list[Condition | str] = []
        while at < size:
            at, unit = self.value_unit(at, defaults)
            negated = tokens[at] == "not"
            at += negated
            if at >= size or tokens[at] not in COMPARISONS:
                # The script names the token in its message, and there is none.
                raise Unreadable("IndexError" if at >= size else "AssertionError")
            comparison = COMPARISONS[tokens[at]]
            at, first = self.value(at + 1, defaults, depth)
            second: Value = None
            if comparison == BETWEEN:
                _require(tokens[at] == "and")
                at, second = self.value(at + 1, defaults, depth)
            found.append((negated, comparison, unit, first, second))
            if at < size:
                if tokens[at] in _CONDITION_ENDS:
                    break
                if tokens[at] in ("and", "or"):
                    found.append(tokens[at])
                    at += 1
        return at, tuple(found)

    def value(self, at: int, defaults: list[str], depth: int) -> tuple[int, Value]:
        tokens, size = self.tokens, len(self.tokens)
        start = at
        token = tokens[at]
        if (
            token[0] in _NO_NUMBER
            and token not in _NO_PLAIN_VALUE
            and (at + 1 >= size or tokens[at + 1] in _VALUE_ENDS)
        ):
            return at + 1, (0, self.column(token, defaults), False)
        block = token == "("
        at += block
        value: Value
        if tokens[at] == "select":
            at, value = self.query(at, depth + 2)
        elif '"' in tokens[at]:
            value = tokens[at]
            at += 1
        else:
            try:
                value = float(tokens[at])
                at += 1
            except ValueError:
                while at < size and tokens[at] not in _VALUE_ENDS:
                    at += 1
                _, value = self.column_unit(tokens[start:at], 0, defaults)
        if block:
            _require(tokens[at] == ")")
            at += 1
        return at, value

    def value_unit(self, at: int, defaults: list[str]) -> tuple[int, ValueUnit]:
        tokens = self.tokens
        block = tokens[at] == "("
        at, left = self.column_unit(tokens, at + block, defaults)
        operator = 0
        right = None
        if at < len(tokens) and tokens[at] in OPERATORS:
            operator = OPERATORS[tokens[at]]
            at, right = self.column_unit(tokens, at + 1, defaults)
        if block:
            _require(tokens[at] == ")")
            at += 1
        return at, (operator, left, right)

    def column_unit(self, tokens: list[str], at: int, defaults: list[str]) -> tuple[int, ColumnUnit]:
        token = tokens[at]
        if token not in _BEFORE_COLUMN:  # as most are
            return at + 1, (0, self.column(token, defaults), False)
        size = len(tokens)
        block = token == "("
        at += block
        aggregate = AGGREGATES.get(tokens[at])
        if aggregate is not None:
            at += 1
            _require(at < size and tokens[at] == "(")
            at += 1
        distinct = tokens[at] == "distinct"
        at += distinct
        column = self.column(tokens[at], defaults)
        at += 1
        if aggregate is not None:  # the outer bracket, if there is one, is left to whoever asked
            _require(at < size and tokens[at] == ")")
            at += 1
        elif block:
            _require(tokens[at] == ")")
            at += 1
        return at, (aggregate or 0, column, distinct)

    def column(self, token: str, defaults: list[str]) -> str:
        if token == "*":
            return self.ids["*"]
        if "." in token:
            alias, name = token.split(".")
            return self.ids[f"{self.names[alias]}.{name}"]
        for default in defaults:
            table = self.names[default]
            if token in self.columns[table]:
                return self.ids[f"{table}.{token}"]
        raise Unreadable("AssertionError")
