"""How hard a gold query is: the four levels of Spider, counted as its official script counts."""

from collections.abc import Sequence

from resseq.text2sql.evaluation.queries import LIKE, Condition, Query, Unreadable

LEVELS = ("easy", "medium", "hard", "extra")


def hardness(query: Query) -> str:
    """One of `LEVELS`.

    Raises:
        Unreadable: a condition follows another without a connector, and the script stumbles over the connector after.
    """
    units: tuple[Condition | str, ...] = query.where[::2]
    if query.joins or query.having:
        units = (*query.joins[::2], *units, *query.having[::2])
    nested = _nested(query, units)
    clauses = _clauses(query, units)
    others = _others(query)
    if not nested:
        if clauses <= 1 and others == 0:
            return "easy"
        if (clauses <= 1 and others <= 2) or (clauses <= 2 and others <= 1):
            return "medium"
        if (clauses <= 2 and others > 2) or (clauses == 3 and others <= 2):
            return "hard"
        return "extra"
    return "hard" if nested == 1 and clauses <= 1 and others == 0 else "extra"


def _nested(query: Query, units: Sequence[Condition | str]) -> int:
    """Subqueries in conditions, and a set operation. Those in FROM do not count."""
    count = int(query.operand is not None)
    for unit in units:
        if isinstance(unit, str):
            raise Unreadable("IndexError")
        count += isinstance(unit[3], Query) + isinstance(unit[4], Query)
    return count


def _clauses(query: Query, units: Sequence[Condition | str]) -> int:
    count = (query.where != ()) + (query.group != ()) + (query.order is not None) + (query.limit is not None)
    if query.tables:
        count += len(query.tables) - 1
    if units:
        connectors = (*query.joins[1::2], *query.where[1::2], *query.having[1::2])
        count += connectors.count("or") + sum([unit[1] == LIKE for unit in units])
    return count


def _others(query: Query) -> int:
    """How many there are of: several aggregates, several columns, several conditions, several groups.

    What the script takes for an aggregate in WHERE and HAVING is a NOT, and in HAVING every connector too.
    """
    conditions = (*query.where[::2], *query.having) if query.having else query.where[::2]
    aggregates = 0
    for each in (query.select, conditions, query.group):
        for unit in each:
            if unit[0] != 0:
                aggregates += 1
    if query.order:
        for _, left, right in query.order[1]:
            aggregates += (left[0] != 0) + (right is not None and right[0] != 0)
    return (aggregates > 1) + (len(query.select) > 1) + (len(query.where) > 1) + (len(query.group) > 1)
