"""Exact match and the ten partial scores, by the rules of the official Spider script."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from resseq.text2sql.evaluation.reader import (
    IN,
    LIKE,
    Catalog,
    ColumnUnit,
    Conditions,
    Query,
    Value,
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
Partial: TypeAlias = dict[str, Score]  # for each of PARTS


class Unscorable(Exception):
    """The script fails while it compares. `kind`: the exception that it raises."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


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
    keywords: frozenset[str]
    operation: str | None
    operand: "Comparable | None"
    plain: bool  # no subquery in FROM, and one connector between two conditions: the script cannot fail on it


# What stands for a prediction that the script cannot read.
NOTHING = Comparable((), (), (), (), (), None, False, frozenset(), None, None, True)


def comparable(query: Query, catalog: Catalog) -> Comparable:
    """Prepares a query for comparing.

    Raises:
        Unscorable: a connector stands where the script expects a condition.
    """
    same: dict[str, str] = {}
    for table in query.tables:
        if isinstance(table, str):
            same.update(catalog.shared.get(table, {}))
    parts = []
    part: Query | None = query
    while part is not None:  # a chain of set operations may be longer than Python's stack
        parts.append(part)
        part = part.operand
    whole: Comparable | None = None
    for part in reversed(parts):
        joins = _without_values(part.joins) if part.joins else ()
        where = _without_values(part.where, same) if part.where else ()
        having = _without_values(part.having, same) if part.having else ()
        whole = Comparable(
            tuple([(aggregate, _merged_unit(unit, same)) for aggregate, unit in part.select]),
            part.tables,
            where,
            tuple([_merged(unit, same) for unit in part.group]),
            having,
            part.order and (part.order[0], tuple([_merged_unit(unit, same) for unit in part.order[1]])),
            part.limit is not None,
            _keywords(part, joins, where, having),
            part.operation,
            whole,
            all([isinstance(table, str) for table in part.tables])
            and all([isinstance(item, str) for item in where[1::2]])
            and (whole is None or whole.plain),
        )
    assert whole is not None
    return whole


def _merged(unit: ColumnUnit, same: Mapping[str, str]) -> ColumnUnit:
    return unit[0], same.get(unit[1], unit[1]), None


def _merged_unit(unit: ValueUnit, same: Mapping[str, str]) -> ValueUnit:
    operator, left, right = unit
    return operator, _merged(left, same), right and _merged(right, same)


def _without_values(conditions: Conditions, same: Mapping[str, str] | None = None) -> Conditions:
    """Conditions whose values are gone, subqueries excepted, with their columns merged unless `same` is None.

    The script looks at every second element.
    """
    rebuilt = list(conditions)
    for place in range(0, len(conditions), 2):
        item = conditions[place]
        if isinstance(item, str):
            raise Unscorable("ValueError")
        negated, comparison, unit, first, second = item
        if same is not None:
            unit = _merged_unit(unit, same)
        rebuilt[place] = (negated, comparison, unit, _subquery(first), _subquery(second))
    return tuple(rebuilt)


def _subquery(value: Value) -> Query | None:
    if not isinstance(value, Query):
        return None
    return value._replace(
        joins=_without_values(value.joins),
        where=_without_values(value.where),
        having=_without_values(value.having),
        operand=_subquery(value.operand),
    )


def _keywords(query: Query, joins: Conditions, where: Conditions, having: Conditions) -> frozenset[str]:
    found = set()
    if where:
        found.add("where")
    if query.group:
        found.add("group")
    if having:
        found.add("having")
    if query.order:
        found.update(("order", query.order[0]))
    if query.limit is not None:
        found.add("limit")
    if query.operation:
        found.add(query.operation)
    for conditions in (joins, where, having):
        if "or" in conditions[1::2]:
            found.add("or")
        for unit in conditions[::2]:
            if unit[0]:
                found.add("not")
            if unit[1] == IN:
                found.add("in")
            elif unit[1] == LIKE:
                found.add("like")
    return frozenset(found)


def match(prediction: Comparable, gold: Comparable) -> tuple[bool, Partial]:
    """Whether two queries match exactly, and how their parts match.

    Raises:
        Unscorable: the script cannot compare them.
    """
    if gold.plain and prediction == gold:  # which spares most of the work, as most predictions are good
        return True, _full(gold)
    partial = dict(zip(PARTS, _scores(prediction, gold), strict=True))
    exact = all(score[2] == 1 for score in partial.values())
    return exact and (not gold.tables or _same_tables(prediction.tables, gold.tables)), partial


def _full(gold: Comparable) -> Partial:
    items, conditions, groups = len(gold.select), (len(gold.where) + 1) // 2, len(gold.group)
    grouped, ordered = groups > 0, gold.order is not None
    totals = (
        items,
        items,
        conditions,
        conditions,
        groups,
        int(grouped),
        int(ordered),
        1,
        int(gold.operand is not None),
    )
    scores = [(1, 1, 1, total, total) for total in (*totals, len(gold.keywords))]
    return dict(zip(PARTS, scores, strict=True))


def _scores(prediction: Comparable, gold: Comparable) -> tuple[Score, ...]:
    select, gold_select = prediction.select, gold.select
    items = len(select), len(gold_select)
    where, gold_where = prediction.where[::2], gold.where[::2]
    counts = len(where), len(gold_where)
    columns, gold_columns = [unit[1] for unit in prediction.group], [unit[1] for unit in gold.group]
    groups = len(columns), len(gold_columns)
    grouped = groups[0] > 0, groups[1] > 0
    ordered = prediction.order is not None, gold.order is not None
    same_select, same_where = _same_bag(select, gold_select), _same_bag(where, gold_where)
    return (
        _score(*items, same_select),
        _score(*items, same_select or _same_bag([item[1] for item in select], [item[1] for item in gold_select])),
        _score(*counts, same_where),
        _score(*counts, same_where or _same_bag([unit[2] for unit in where], [unit[2] for unit in gold_where])),
        _score(*groups, _same_bag(list(map(_name, columns)), list(map(_name, gold_columns)))),
        _score(*grouped, columns == gold_columns and (not columns or prediction.having == gold.having)),
        _score(*ordered, prediction.order == gold.order and (not ordered[1] or prediction.limited == gold.limited)),
        _connectors(prediction.where, gold.where),
        _operations(prediction, gold),
        _score(len(prediction.keywords), len(gold.keywords), prediction.keywords == gold.keywords),
    )


def _name(column: str) -> str:
    """A column without its table; a dot in its name hides what follows."""
    return column.split(".")[1] if "." in column else column


def _score(predicted: int, gold: int, same: bool) -> Score:
    return (1, 1, 1, int(gold), int(predicted)) if same and predicted == gold else (0, 0, 0, int(gold), int(predicted))


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
    totals = int(prediction.operand is not None), int(gold.operand is not None)
    same = totals == (0, 0)
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
