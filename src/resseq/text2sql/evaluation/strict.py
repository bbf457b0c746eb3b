"""Stricter rules of our own, beside the official ones: what those miss.

Exact match, strict: clause by clause as in the official rules, and besides the values, DISTINCT, the number of LIMIT,
the conditions of JOIN, and AND and OR in their number; within subqueries too, where columns that a foreign key joins
count as one and the order of columns and conditions is free, as it is outside. Execution, strict: the same rows on the
same data, column by column; in the same order if the gold query orders them, in any order if not; real numbers may
differ by a millionth.
"""

import math
from collections import Counter
from collections.abc import Hashable, Iterable
from typing import Any

from resseq.text2sql.evaluation.catalog import Catalog
from resseq.text2sql.evaluation.execution import Result, Row
from resseq.text2sql.evaluation.queries import (
    EQUAL,
    ColumnUnit,
    Condition,
    Conditions,
    Query,
    Value,
    ValueUnit,
)

_TOLERANCE = 1e-6


def same_query(prediction: Query, gold: Query, catalog: Catalog) -> bool:
    """Whether two queries say the same by the strict rules."""
    return _form(prediction, catalog) == _form(gold, catalog)


def orders(query: Query) -> bool:
    """Whether a query puts its rows in order: the last part of a set operation speaks for all."""
    while query.operand is not None:
        query = query.operand
    return query.order is not None


def same_rows(prediction: Result, gold: Result, ordered: bool) -> bool:
    """Whether two results hold the same rows."""
    if not prediction.whole or len(prediction.rows) != len(gold.rows) or prediction.width != gold.width:
        return False
    left, right = prediction.rows, gold.rows
    if left == right:
        return True
    if not ordered:
        if Counter(left) == Counter(right):
            return True
        left, right = sorted(left, key=_rank), sorted(right, key=_rank)
    return all(_same_row(one, other) for one, other in zip(left, right, strict=True))


def _same_row(left: Row, right: Row) -> bool:
    return all(
        one == other
        or (
            isinstance(one, int | float)
            and isinstance(other, int | float)
            and math.isclose(one, other, rel_tol=_TOLERANCE, abs_tol=_TOLERANCE)
        )
        for one, other in zip(left, right, strict=True)
    )


def _rank(row: Row) -> list[tuple[str, Any]]:
    """An order in which NULL, numbers, texts and blobs can stand beside one another."""
    return [("", 0) if cell is None else (_kind(cell), cell) for cell in row]


def _kind(cell: Any) -> str:
    return "number" if isinstance(cell, int | float) else type(cell).__name__


def _form(query: Query, catalog: Catalog) -> Hashable:
    """A query in a form in which what is free in its order is gone."""
    same = catalog.same(query.tables)

    def column(unit: ColumnUnit) -> ColumnUnit:
        return unit[0], same.get(unit[1], unit[1]), unit[2]

    def columns(unit: ValueUnit) -> ValueUnit:
        return unit[0], column(unit[1]), unit[2] and column(unit[2])

    def value(item: Value) -> Hashable:
        if isinstance(item, Query):
            return _form(item, catalog)
        return column(item) if isinstance(item, tuple) else item

    def conditions(items: Conditions) -> Hashable:
        units = [item for item in items if not isinstance(item, str)]
        connectors = tuple(item for item in items if isinstance(item, str))
        found = [(unit[0], unit[1], columns(unit[2]), value(unit[3]), value(unit[4])) for unit in units]
        # AND binds more strongly than OR, so where both stand their order matters.
        return (tuple(found), connectors) if len(set(connectors)) > 1 else (_bag(found), connectors)

    return (
        query.distinct,
        _bag((aggregate, columns(unit)) for aggregate, unit in query.select),
        _bag(_form(table, catalog) if isinstance(table, Query) else table for table in query.tables),
        _bag(_join(item, catalog) for item in query.joins),
        conditions(query.where),
        _bag(column(unit) for unit in query.group),
        conditions(query.having),
        query.order and (query.order[0], tuple(columns(unit) for unit in query.order[1])),
        query.limit,
        query.operation,
        query.operand and _form(query.operand, catalog),
    )


def _join(item: Condition | str, catalog: Catalog) -> Hashable:
    """A condition of a JOIN: its columns as they are, and the two sides of an equality in any order."""
    if isinstance(item, str):
        return item
    negated, comparison, unit, first, second = item
    sides = [_form(each, catalog) if isinstance(each, Query) else each for each in (first, second)]
    if comparison == EQUAL and not unit[0]:
        return negated, frozenset((unit[1], sides[0]))
    return negated, comparison, unit, *sides


def _bag(items: Iterable[Hashable]) -> Hashable:
    return frozenset(Counter(items).items())
