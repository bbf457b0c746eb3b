"""The syntax tree of a query, bound to a schema: it holds tables and columns by their place there, never by a name.

The language is that of Spider (Yu et al. 2018, section 3) as its golds use it, in which every operand of a comparison
is a column, an aggregate, simple arithmetic over two of them, a literal or a query.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal as OneOf

Function = OneOf["max", "min", "count", "sum", "avg"]
Operator = OneOf["-", "+", "*", "/"]
Comparison = OneOf["=", "!=", ">", "<", ">=", "<=", "like", "in", "between"]
Connector = OneOf["and", "or"]
SetOperator = OneOf["intersect", "union", "except"]


@dataclass(frozen=True, slots=True)
class Literal:
    """A text or a number that stands in a query."""

    value: str | int | float


@dataclass(frozen=True, slots=True)
class Star:
    """All columns, or, counted, all rows."""


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """A column of one of the sources of a query.

    Args:
        source: which source of the FROM clause, from 0; a self-join holds the same table at two places.
        column: which column of that table, from 0.
        level: whose FROM clause: 0 for the query that the column stands in, 1 for the one around it, and so on.
    """

    source: int
    column: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """Two values added, subtracted, multiplied or divided."""

    operator: Operator
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A function over the rows of a group."""

    function: Function
    argument: Expression
    distinct: bool = False


Expression = Star | ColumnUse | Arithmetic | Aggregate


@dataclass(frozen=True, slots=True)
class Predicate:
    """A comparison.

    Args:
        left: what is compared.
        comparison: how.
        right: with what; a query in parentheses gives one column.
        upper: the upper bound of BETWEEN, else None.
        negated: NOT IN, NOT LIKE, NOT BETWEEN.
    """

    left: Expression
    comparison: Comparison
    right: Operand
    upper: Operand | None = None
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """Predicates joined by AND, which binds tighter, and OR: `connectors[i]` stands behind `predicates[i]`."""

    predicates: tuple[Predicate, ...]
    connectors: tuple[Connector, ...] = ()


@dataclass(frozen=True, slots=True)
class TableSource:
    """A table of a FROM clause, and the condition on which it is joined to the sources before it."""

    table: int
    on: Condition | None = None


@dataclass(frozen=True, slots=True)
class QuerySource:
    """A query in parentheses as the only source of a FROM clause; nothing names its columns."""

    query: Query


Source = TableSource | QuerySource


@dataclass(frozen=True, slots=True)
class Order:
    """One key of an ORDER BY clause."""

    key: Expression
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A SELECT, with what a set operator appends to it."""

    select: tuple[Expression, ...]
    sources: tuple[Source, ...]
    distinct: bool = False
    where: Condition | None = None
    group: tuple[ColumnUse, ...] = ()
    having: Condition | None = None
    order: tuple[Order, ...] = ()
    limit: Literal | None = None
    operator: SetOperator | None = None
    operand: Query | None = None


Operand = Literal | Expression | Query


def conjunction(predicates: Sequence[Predicate]) -> Condition | None:
    """All of these at once; None if there are none."""
    between: Connector = "and"
    return Condition(tuple(predicates), (between,) * (len(predicates) - 1)) if predicates else None


def uses(node: object, depth: int = 0) -> Iterator[tuple[ColumnUse, int]]:
    """Every column in a part of a query, with how many queries of that part it stands within."""
    if isinstance(node, ColumnUse):
        yield node, depth
    elif isinstance(node, tuple):
        for each in node:
            yield from uses(each, depth)
    elif isinstance(node, Query):
        parts = (node.select, node.sources, node.where, node.group, node.having, node.order)
        yield from uses(parts, depth + 1)
        yield from uses(node.operand, depth)
    elif isinstance(node, QuerySource):
        yield from uses(node.query, depth)
    elif isinstance(node, Condition):
        yield from uses(node.predicates, depth)
    elif isinstance(node, Predicate):
        yield from uses((node.left, node.right, node.upper), depth)
    elif isinstance(node, TableSource):
        yield from uses(node.on, depth)
    elif isinstance(node, Arithmetic):
        yield from uses((node.left, node.right), depth)
    elif isinstance(node, Aggregate):
        yield from uses(node.argument, depth)
    elif isinstance(node, Order):
        yield from uses(node.key, depth)
