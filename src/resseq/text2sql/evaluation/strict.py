"""Stricter rules of our own, beside the official ones: what those miss.

Exact match, strict: clause by clause as in the official rules, and besides the values, DISTINCT, the number of LIMIT,
the conditions of JOIN, and AND and OR in their number; within subqueries too, where columns that a foreign key joins
count as one and the order of columns and conditions is free, as it is outside. Execution, strict: the same rows on the
same data, column by column; in the same order if the gold query orders them, in any order if not; real numbers may
differ by a millionth, integers not at all.
"""

import math
from collections import Counter
from collections.abc import Collection, Hashable, Iterable
from typing import Any, TypeAlias

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
    if ordered:
        return all(_same_row(one, other) for one, other in zip(left, right, strict=True))
    counts, other_counts = Counter(left), Counter(right)
    return _same_rows_in_any_order(counts - other_counts, other_counts - counts)


def _same_row(left: Row, right: Row) -> bool:
    return all(one == other or _near(one, other) for one, other in zip(left, right, strict=True))


def _near(left: Any, right: Any) -> bool:
    """Whether two values are numbers within the tolerance, which only a real one has: integers are exact."""
    real = isinstance(left, float) or isinstance(right, float)
    return real and _is_number(left) and _is_number(right) and _within(left, right)


def _within(left: float, right: float) -> bool:
    return math.isclose(left, right, rel_tol=_TOLERANCE, abs_tol=_TOLERANCE)


def _is_number(cell: Any) -> bool:
    return isinstance(cell, int | float)


def _same_rows_in_any_order(left: Counter[Row], right: Counter[Row]) -> bool:
    """Whether each row on the left has one of its own on the right; none stands on both sides."""
    if left.total() != right.total():
        return False
    loose = {place for row in (*left, *right) for place, cell in enumerate(row) if isinstance(cell, float)}
    groups, other_groups = _groups(left, loose), _groups(right, loose)
    return groups.keys() == other_groups.keys() and all(
        _pair_off(rows, other_groups[key]) for key, rows in groups.items()
    )


_Group: TypeAlias = list[tuple[Row, int]]  # rows, and how often each stands there


def _groups(counts: Counter[Row], loose: Collection[int]) -> dict[Hashable, _Group]:
    """The rows that differ only in numbers of the `loose` columns, together."""
    groups: dict[Hashable, _Group] = {}
    for row, count in counts.items():
        key = tuple(
            (None, "number") if place in loose and _is_number(cell) else (cell, "") for place, cell in enumerate(row)
        )
        groups.setdefault(key, []).append((row, count))
    return groups


def _pair_off(left: _Group, right: _Group) -> bool:
    """Gives each row on the left the first free one on the right that is the same within the tolerance."""
    width = len(left[0][0])
    places = [place for place in range(width) if _is_number(left[0][0][place])]
    if not places:
        return False
    # Sorted by the column with the most values, few rows stand within the tolerance of one another.
    pivot = max(places, key=lambda place: len({row[place] for row, _ in left}))
    left, right = (sorted(rows, key=lambda each: each[0][pivot]) for rows in (left, right))
    free = [count for _, count in right]
    start = 0
    for row, count in left:
        value = row[pivot]
        while start < len(right) and (not free[start] or _below(right[start][0][pivot], value)):
            start += 1
        place = start
        while count and place < len(right) and not _below(value, right[place][0][pivot]):
            if free[place] and _same_row(row, right[place][0]):
                taken = min(count, free[place])
                count -= taken
                free[place] -= taken
            place += 1
        if count:
            return False
    return True


def _below(value: float, other: float) -> bool:
    """Whether a number is less than another by more than the tolerance."""
    return value < other and not _within(value, other)


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
