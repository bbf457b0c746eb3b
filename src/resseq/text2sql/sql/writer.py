"""From tree to text."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from resseq.text2sql.schema import Schema, folded
from resseq.text2sql.sql.parser import FUNCTIONS, KEYWORDS
from resseq.text2sql.sql.syntax import (
    Aggregate,
    Arithmetic,
    ColumnUse,
    Condition,
    Literal,
    Operand,
    Order,
    Predicate,
    Query,
    QuerySource,
    Star,
    TableSource,
    uses,
)

# The keywords of SQLite that it takes for a name in quotes only (sqlite.org/lang_keywords.html lists all of them, most
# of which it does take for a bare name).
_RESERVED = """
    add all alter and as autoincrement between case check collate commit constraint create default deferrable delete
    distinct drop else escape except exists foreign from group having in index insert intersect into is isnull join
    limit not nothing notnull null on or order primary references returning select set table then to transaction
    union unique update using values when where
"""
RESERVED = frozenset(_RESERVED.split())
# Those that name a table well, but begin something else where a column or its table is expected.
CALLS = frozenset(("cast", "raise", "current_date", "current_time", "current_timestamp"))
# Names of columns that SQLite or the official parser of Spider takes for something else when they stand alone.
MISLEADING = CALLS | KEYWORDS | frozenset(FUNCTIONS) | {"inf", "infinity", "nan"}


def text(query: Query, schema: Schema, present: bool = False) -> str:
    """Writes a query as SQLite reads it, and the official parser of Spider too where it can.

    Tables go by their names, and columns by `table.column` if the FROM clause holds more than one. Only what would be
    ambiguous gets an alias, each alias of the whole query another one, since the official parser knows no scopes. A
    name is quoted only where it must be; that parser can not read it then, nor a text with a quotation mark in it.

    Args:
        present: whether NOT IN passes over what is missing in the column that it looks in, and the lowest of a column
            is one that is there, by an IS NOT NULL that the tree has no form for and `parse` reads past. Without it a
            single NULL there leaves no row of NOT IN (SQL-92, 8.4), and comes first where rows are put in order.
    """
    taken = {folded(table.name) for table in schema.tables}
    aliases = (alias for alias in (f"T{number}" for number in count(1)) if folded(alias) not in taken)
    return _Writer(schema, aliases, [], present).query(query)


def name(word: str) -> str:
    """A name as it stands in a query, in quotes if it must be."""
    if word.isidentifier() and word.lower() not in RESERVED:
        return word
    return '"' + word.replace('"', '""') + '"'


@dataclass
class _Writer:
    schema: Schema
    aliases: Iterator[str]
    scopes: list[tuple[Query, list[str]]]  # the queries around the place, the innermost last, and their sources' names
    present: bool

    def query(self, query: Query, is_excluded: bool = False) -> str:
        """`is_excluded`: whether NOT IN looks in it."""
        self.scopes.append((query, self._names(query)))
        parts = ["SELECT DISTINCT" if query.distinct else "SELECT", ", ".join(map(self.operand, query.select))]
        parts += ["FROM", self._from(query)]
        where = [self.condition(query.where)] if query.where else []
        looked_at = query.select[0] if is_excluded and not query.limit else self._lowest(query)
        if looked_at and self.present and self._may_miss(looked_at):
            bracketed = query.where is not None and "or" in query.where.connectors
            where = [f"({each})" if bracketed else each for each in where]
            where.append(f"{self.operand(looked_at)} IS NOT NULL")
        if where:
            parts += ["WHERE", " AND ".join(where)]
        if query.group:
            parts += ["GROUP BY", ", ".join(map(self.operand, query.group))]
        if query.having:
            parts += ["HAVING", self.condition(query.having)]
        if query.order:
            parts += ["ORDER BY", ", ".join(map(self._order, query.order))]
        if query.limit:
            parts += ["LIMIT", self.operand(query.limit)]
        self.scopes.pop()
        if query.operator and query.operand:
            parts += [query.operator.upper(), self.query(query.operand, is_excluded)]
        return " ".join(parts)

    def _lowest(self, query: Query) -> Operand | None:
        """The column of which a query gives the rows with the lowest values."""
        lowest = query.order and query.limit and not query.order[0].descending and not query.group
        return query.order[0].key if lowest else None

    def _may_miss(self, use: Operand) -> bool:
        """Whether a value may be missing: of a column that may hold NULL."""
        if not isinstance(use, ColumnUse):
            return False
        source = self.scopes[-1 - use.level][0].sources[use.source]
        return isinstance(source, TableSource) and not self.schema.tables[source.table].columns[use.column].is_required

    def _names(self, query: Query) -> list[str]:
        """What columns call each source by: its table, or an alias that is drawn now."""
        tables = [source.table if isinstance(source, TableSource) else -1 for source in query.sources]
        inside = (query.sources, query.select, query.where, query.group, query.having, query.order)
        from_within = {use.source for use, depth in uses(inside) if depth and use.level == depth}
        names = [name(self.schema.tables[table].name) if table >= 0 else "" for table in tables]
        return [
            next(self.aliases) if tables.count(table) > 1 or place in from_within or known.lower() in CALLS else known
            for place, (table, known) in enumerate(zip(tables, names, strict=True))
        ]

    def _from(self, query: Query) -> str:
        parts = []
        for source, known in zip(query.sources, self.scopes[-1][1], strict=True):
            if isinstance(source, QuerySource):
                # What stands in FROM sees nothing of the queries around it, its own included.
                return f"({_Writer(self.schema, self.aliases, [], self.present).query(source.query)})"
            table = name(self.schema.tables[source.table].name)
            alias = "" if known == table else f" AS {known}"
            condition = f" ON {self.condition(source.on)}" if source.on else ""
            parts.append(table + alias + condition)
        return " JOIN ".join(parts)

    def condition(self, condition: Condition) -> str:
        words = [self._predicate(condition.predicates[0])]
        for connector, predicate in zip(condition.connectors, condition.predicates[1:], strict=True):
            words += [connector.upper(), self._predicate(predicate)]
        return " ".join(words)

    def _predicate(self, predicate: Predicate) -> str:
        comparison = ("NOT " if predicate.negated else "") + predicate.comparison.upper()
        is_excluded = predicate.comparison == "in" and predicate.negated
        right = (
            f"({self.query(predicate.right, is_excluded)})"
            if isinstance(predicate.right, Query)
            else self.operand(predicate.right)
        )
        words = [self.operand(predicate.left), comparison, right]
        return " ".join([*words, "AND", self.operand(predicate.upper)] if predicate.upper else words)

    def operand(self, operand: Operand) -> str:
        match operand:
            case Literal(value):
                return literal(value)
            case Star():
                return "*"
            case ColumnUse():
                return self._column(operand)
            case Aggregate(function, argument, distinct):
                return f"{function}({'DISTINCT ' if distinct else ''}{self.operand(argument)})"
            case Arithmetic(operator, left, right):
                sides = [
                    f"({self.operand(s)})" if isinstance(s, Arithmetic) else self.operand(s) for s in (left, right)
                ]
                return f"{sides[0]} {operator} {sides[1]}"
            case Query():
                return f"({self.query(operand)})"

    def _column(self, use: ColumnUse) -> str:
        query, names = self.scopes[-1 - use.level]
        source = query.sources[use.source]
        assert isinstance(source, TableSource)
        column = self.schema.tables[source.table].columns[use.column].name
        alone = len(query.sources) == 1 and not use.level and column.lower() not in MISLEADING
        return name(column) if alone else f"{names[use.source]}.{name(column)}"

    def _order(self, order: Order) -> str:
        return self.operand(order.key) + (" DESC" if order.descending else " ASC")


def literal(value: str | int | float) -> str:
    """A value as it stands in a query."""
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return repr(value) if isinstance(value, int) or math.isfinite(value) else "9e999" if value > 0 else "-9e999"
