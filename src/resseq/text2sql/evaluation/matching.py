"""Exact match and the ten partial scores, by the rules of the official Spider script."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from resseq.text2sql.evaluation.catalog import Catalog, Merged
from resseq.text2sql.evaluation.queries import (
    IN,
    LIKE,
    SET_OPERATIONS,
    ColumnUnit,
    Conditions,
    Query,
    ValueUnit,
)

PARTS = (
    "select",
    "select(no AGG)",
    "where",
    "where(no OP)",
    "group(no Having)",
    "group",
    "order",
    "and/or",
    "IUEN",
    "keywords",
)

Score: TypeAlias = tuple[int, int, int, int, int]  # accuracy, recall, F1, gold total, predicted total
Partial: TypeAlias = Mapping[str, Score]  # for each of PARTS


class Unscorable(Exception):
    """The script fails while it compares. `kind`: the exception that it raises."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


# The keywords that the script counts, a bit each.
_WHERE, _GROUP, _HAVING, _LIMIT, _OR, _NOT, _IN, _LIKE, _ORDER, _ASC, _DESC = (1 << place for place in range(11))
_DIRECTIONS = {"asc": _ORDER | _ASC, "desc": _ORDER | _DESC}
_OPERATIONS = {name: 1 << place for place, name in enumerate(sorted(SET_OPERATIONS), start=11)}


class Comparable(NamedTuple):
    """What the script compares of a query: no values, no DISTINCT, columns that a foreign key joins made one.

    Subqueries within conditions and FROM keep their DISTINCT and their columns, those in FROM their values too.
    """

    select: tuple[tuple[int, ValueUnit], ...]
    tables: "tuple[str | Query, ...]"
    where: Conditions
    group: tuple[ColumnUnit, ...]
    having: Conditions
    order: tuple[str, tuple[ValueUnit, ...]] | None
    limited: bool
    keywords: int  # one bit for each
    operation: str | None
    operand: "Comparable | None"
    plain: bool  # no subquery in FROM, and one connector between two conditions: the script cannot fail on it


# What stands for a prediction that the script cannot read.
NOTHING = Comparable((), (), (), (), (), None, False, 0, None, None, True)


def comparable(query: Query, catalog: Catalog) -> Comparable:
    """Prepares a query for comparing.

    Raises:
        Unscorable: a connector stands where the script expects a condition.
    """
    merged = catalog.merging(query.tables)
    if query.operand is None:
        return _comparable(query, None, merged)
    parts = []
    part: Query | None = query
    while part is not None:  # a chain of set operations may be longer than Python's stack
        parts.append(part)
        part = part.operand
    whole: Comparable | None = None
    for part in reversed(parts):
        whole = _comparable(part, whole, merged)
    assert whole is not None
    return whole


def _comparable(query: Query, operand: Comparable | None, merged: Merged) -> Comparable:
    """One part of a set operation, or a query without."""
    _, select, tables, joins, where, group, having, order, limit, operation, _ = query
    keywords = 0
    plain = operand is None or operand.plain
    for table in tables:
        if table.__class__ is Query:
            plain = False
    if joins:
        keywords = _conditions_keywords(_without_values(joins, None))
    if where:
        where = _without_values(where, merged)
        keywords |= _WHERE | _conditions_keywords(where)
        for item in where[1::2]:
            if item.__class__ is not str:
                plain = False
    if having:
        having = _without_values(having, merged)
        keywords |= _HAVING | _conditions_keywords(having)
    if group:
        keywords |= _GROUP
        group = tuple([merged.column(unit) for unit in group])
    if order:
        keywords |= _DIRECTIONS[order[0]]
        order = order[0], tuple([merged[unit] for unit in order[1]])
    if limit is not None:
        keywords |= _LIMIT
    if operation:
        keywords |= _OPERATIONS[operation]
    return Comparable(
        tuple([(aggregate, merged[unit]) for aggregate, unit in select]),
        tables,
        where,
        group,
        having,
        order,
        limit is not None,
        keywords,
        operation,
        operand,
        plain,
    )


def _without_values(conditions: Conditions, merged: Merged | None) -> Conditions:
    """Conditions whose values are gone, subqueries excepted, with their columns merged unless `merged` is None.

    The script looks at every second element.
    """
    rebuilt = list(conditions)
    for place in range(0, len(conditions), 2):
        item = conditions[place]
        if isinstance(item, str):
            raise Unscorable("ValueError")
        negated, comparison, unit, first, second = item
        rebuilt[place] = (
            negated,
            comparison,
            unit if merged is None else merged[unit],
            _subquery(first) if isinstance(first, Query) else None,
            _subquery(second) if isinstance(second, Query) else None,
        )
    return tuple(rebuilt)


def _subquery(value: Query) -> Query:
    return value._replace(
        joins=_without_values(value.joins, None),
        where=_without_values(value.where, None),
        having=_without_values(value.having, None),
        operand=value.operand and _subquery(value.operand),
    )


def _conditions_keywords(conditions: Conditions) -> int:
    found = _OR if "or" in conditions[1::2] else 0
    for unit in conditions[::2]:
        if unit[0]:
            found |= _NOT
        if unit[1] == IN:
            found |= _IN
        elif unit[1] == LIKE:
            found |= _LIKE
    return found


def match(prediction: Comparable, gold: Comparable) -> tuple[bool, Partial]:
    """Whether two queries match exactly, and how their parts match.

    Raises:
        Unscorable: the script cannot compare them.
    """
    if gold.plain and prediction == gold:  # which spares most of the work, as most predictions are good
        return True, _full(gold)
    partial = dict(zip(PARTS, _scores(prediction, gold), strict=True))
    exact = all([score[2] == 1 for score in partial.values()])
    return exact and (not gold.tables or _same_tables(prediction.tables, gold.tables)), partial


def _full(gold: Comparable) -> Partial:
    """The scores where all is right: one object for all queries of the same size."""
    conditions = (len(gold.where) + 1) // 2
    ordered, compound = gold.order is not None, gold.operand is not None
    size = len(gold.select), conditions, len(gold.group), ordered, compound, gold.keywords.bit_count()
    known = _FULL.get(size)
    if known is not None:
        return known
    right = [_RIGHT[count] for count in size[:3]]
    found = _FULL[size] = {
        "select": right[0],
        "select(no AGG)": right[0],
        "where": right[1],
        "where(no OP)": right[1],
        "group(no Having)": right[2],
        "group": _RIGHT[size[2] > 0],
        "order": _RIGHT[ordered],
        "and/or": _RIGHT[1],
        "IUEN": _RIGHT[compound],
        "keywords": _RIGHT[size[5]],
    }
    return found


class _Right(dict[int, Score]):
    """The score of a part of which all that there is is right."""

    def __missing__(self, total: int) -> Score:
        score = self[total] = 1, 1, 1, int(total), int(total)
        return score


_RIGHT = _Right()
_FULL: dict[tuple[int, ...], Partial] = {}


def _scores(prediction: Comparable, gold: Comparable) -> tuple[Score, ...]:
    select, gold_select = prediction.select, gold.select
    if select == gold_select:
        in_select = in_select_columns = _RIGHT[len(select)]
    else:
        in_select, in_select_columns = _bag_scores(select, gold_select, 1)
    where, gold_where = prediction.where, gold.where
    if where == gold_where:
        in_where = in_where_columns = _RIGHT[(len(where) + 1) // 2]
    else:
        in_where, in_where_columns = _bag_scores(where[::2], gold_where[::2], 2)
    group, gold_group = prediction.group, gold.group
    if group or gold_group:
        columns, gold_columns = [unit[1] for unit in group], [unit[1] for unit in gold_group]
        same = _same_bag([*map(_name, columns)], [*map(_name, gold_columns)])
        in_group = _score(len(group), len(gold_group), same)
        same = columns == gold_columns and prediction.having == gold.having
        in_having = _score(group != (), gold_group != (), same)
    else:
        in_group = in_having = _RIGHT[0]
    order, gold_order = prediction.order, gold.order
    same = order == gold_order and (gold_order is None or prediction.limited == gold.limited)
    return (
        in_select,
        in_select_columns,
        in_where,
        in_where_columns,
        in_group,
        in_having,
        _score(order is not None, gold_order is not None, same),
        _connectors(prediction.where, gold.where),
        _operations(prediction, gold),
        _score(prediction.keywords.bit_count(), gold.keywords.bit_count(), prediction.keywords == gold.keywords),
    )


def _name(column: str) -> str:
    """A column without its table; a dot in its name hides what follows."""
    return column.split(".")[1] if "." in column else column


def _score(predicted: int, gold: int, same: bool) -> Score:
    return (1, 1, 1, int(gold), int(predicted)) if same and predicted == gold else (0, 0, 0, int(gold), int(predicted))


def _bag_scores(found: Sequence[Any], expected: Sequence[Any], unit: int) -> tuple[Score, Score]:
    """The score of two bags, and that of what their items hold at one place, which is what they are about."""
    whole = _score(len(found), len(expected), _same_bag(found, expected))
    if whole[0]:
        return whole, whole
    same = _same_bag([item[unit] for item in found], [item[unit] for item in expected])
    return whole, _score(len(found), len(expected), same)


def _same_bag(left: Sequence[Any], right: Sequence[Any]) -> bool:
    """Whether two sequences hold equal elements equally often; they may not be hashable in one way or comparable."""
    if left == right:
        return True
    if len(left) != len(right):
        return False
    rest = list(right)
    for item in left:
        if item not in rest:
            return False
        rest.remove(item)
    return True


def _connectors(where: Conditions, gold_where: Conditions) -> Score:
    if len(where) < 2 and len(gold_where) < 2:
        return _RIGHT[1]
    connectors, gold_connectors = where[1::2], gold_where[1::2]
    for item in (*connectors, *gold_connectors):
        if not isinstance(item, str) and (isinstance(item[3], Query) or isinstance(item[4], Query)):
            raise Unscorable("TypeError")  # the script puts them into a set
    found, expected = set(connectors), set(gold_connectors)
    if found == expected:
        return 1, 1, 1, 1, 1
    # The script takes the two for one another here.
    return 0, 0, 0, len(found), len(expected)


def _operations(prediction: Comparable, gold: Comparable) -> Score:
    if prediction.operand is None and gold.operand is None:
        return _RIGHT[0]
    totals = int(prediction.operand is not None), int(gold.operand is not None)
    same = False
    if prediction.operand and gold.operand and prediction.operation == gold.operation:
        same, _ = match(prediction.operand, gold.operand)
    return _score(*totals, same)


def _same_tables(tables: "tuple[str | Query, ...]", gold: "tuple[str | Query, ...]") -> bool:
    bags = []
    for each in (gold, tables):
        queries = [table for table in each if isinstance(table, Query)]
        if any(query != queries[0] for query in queries):
            raise Unscorable("TypeError")  # the script sorts them
        bags.append((queries, sorted(table for table in each if isinstance(table, str))))
    return bags[0] == bags[1]
