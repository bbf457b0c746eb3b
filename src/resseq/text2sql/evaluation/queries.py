"""The words that the official Spider script knows, and what it keeps of a query."""

from typing import NamedTuple, TypeAlias

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
