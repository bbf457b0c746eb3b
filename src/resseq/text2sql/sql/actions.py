"""A query as a sequence of actions, FROM first.

What a decoder chooses are the actions: keywords, pointers to the tables and columns of the schema, and values. FROM
comes first so that columns are chosen when their tables are known. A join that `derived_join` finds is left unsaid.

    SELECT name FROM singer WHERE age > (SELECT avg(age) FROM singer)

    singer WHERE singer.age > ( singer SELECT avg singer.age END SELECT singer.name END
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from resseq.errors import ResseqError
from resseq.text2sql.schema import ColumnRef, Schema
from resseq.text2sql.sql.canonical import canonical_form
from resseq.text2sql.sql.joins import derived_join
from resseq.text2sql.sql.syntax import (
    Aggregate,
    Arithmetic,
    ColumnUse,
    Condition,
    Literal,
    Operand,
    Query,
    QuerySource,
    Source,
    Star,
    TableSource,
)


class Keyword(Enum):
    """The actions that are the same for every schema."""

    ON = "on"  # a condition follows, in place of the derived one
    CROSS = "cross"  # no condition, where one could be derived
    WHERE = "where"
    GROUP = "group by"
    HAVING = "having"
    SELECT = "select"
    DISTINCT = "distinct"
    ORDER = "order by"
    DESC = "desc"
    LIMIT = "limit"
    INTERSECT = "intersect"
    UNION = "union"
    EXCEPT = "except"
    AND = "and"
    OR = "or"
    NOT = "not"
    EQUAL = "="
    UNEQUAL = "!="
    MORE = ">"
    LESS = "<"
    AT_LEAST = ">="
    AT_MOST = "<="
    LIKE = "like"
    IN = "in"
    BETWEEN = "between"
    MAX = "max"
    MIN = "min"
    COUNT = "count"
    SUM = "sum"
    AVG = "avg"
    MINUS = "-"  # operators stand before their operands
    PLUS = "+"
    TIMES = "*"
    OVER = "/"
    STAR = "all"
    OUTER = "outer"  # the column that follows is one of the query around this one
    FIRST = "first"  # which place of a table that stands in FROM several times the column before this was of
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    OPEN = "("  # a query follows, up to its END
    END = "end"

    # Each is there once; Enum's own hash, that of the name, takes a large part of a search's time.
    __hash__ = object.__hash__


@dataclass(frozen=True, slots=True)
class TableAction:
    """Another table of the FROM clause."""

    table: int


@dataclass(frozen=True, slots=True)
class ColumnAction:
    """A column, of a table in FROM."""

    column: ColumnRef


@dataclass(frozen=True, slots=True)
class ValueAction:
    """A text or a number."""

    value: str | int | float


Action = Keyword | TableAction | ColumnAction | ValueAction

PLACES = (Keyword.FIRST, Keyword.SECOND, Keyword.THIRD, Keyword.FOURTH)
FUNCTIONS = frozenset((Keyword.MAX, Keyword.MIN, Keyword.COUNT, Keyword.SUM, Keyword.AVG))
OPERATORS = frozenset((Keyword.MINUS, Keyword.PLUS, Keyword.TIMES, Keyword.OVER))
RELATIONS = frozenset((Keyword.EQUAL, Keyword.UNEQUAL, Keyword.MORE, Keyword.LESS, Keyword.AT_LEAST, Keyword.AT_MOST))
COMPARISONS = RELATIONS | {Keyword.LIKE, Keyword.IN, Keyword.BETWEEN}
CONNECTORS = frozenset((Keyword.AND, Keyword.OR))
SET_OPERATORS = frozenset((Keyword.INTERSECT, Keyword.UNION, Keyword.EXCEPT))


def spoken(action: Action, schema: Schema) -> str:
    """An action as a person reads it."""
    match action:
        case Keyword():
            return action.value
        case TableAction(table):
            return schema.tables[table].name
        case ColumnAction(column):
            return f"{schema.tables[column.table].name}.{schema.column(column).name}"
        case ValueAction(value):
            return repr(value)


class ActionError(ResseqError):
    """A sequence of actions that is no query, or a query that has no sequence."""


def actions_of(query: Query, schema: Schema) -> list[Action]:
    """The actions that build a query; those of its canonical form.

    Raises:
        ActionError: a table stands more than four times in one FROM clause, or a column belongs to a query that is
            further out than the next.
    """
    return list(_query(canonical_form(query), schema, ()))


def _query(query: Query, schema: Schema, outer: tuple[Source, ...]) -> Iterator[Action]:
    says = _Saying(schema, query.sources, outer)
    yield from says.sources()
    if query.where:
        yield Keyword.WHERE
        yield from says.condition(query.where)
    if query.group:
        yield Keyword.GROUP
        for use in query.group:
            yield from says.operand(use)
    if query.having:
        yield Keyword.HAVING
        yield from says.condition(query.having)
    yield Keyword.SELECT
    if query.distinct:
        yield Keyword.DISTINCT
    for expression in query.select:
        yield from says.operand(expression)
    if query.order:
        yield Keyword.ORDER
        for order in query.order:
            yield from says.operand(order.key)
            if order.descending:
                yield Keyword.DESC
    if query.limit:
        yield Keyword.LIMIT
        yield ValueAction(query.limit.value)
    if query.operator and query.operand:
        yield Keyword(query.operator)
        yield from _query(query.operand, schema, outer)
    else:
        yield Keyword.END


@dataclass(frozen=True)
class _Saying:
    """How the parts of one query are said, given the tables in its FROM clause and in that of the query around it."""

    schema: Schema
    own: tuple[Source, ...]
    outer: tuple[Source, ...]

    def sources(self) -> Iterator[Action]:
        for place, source in enumerate(self.own):
            if isinstance(source, QuerySource):
                yield Keyword.OPEN
                yield from _query(source.query, self.schema, ())
                return
            yield TableAction(source.table)
            if place:
                yield from self._join(place, source)

    def _join(self, place: int, source: TableSource) -> Iterator[Action]:
        derived = derived_join(self.schema, tables(self.own[:place]), source.table)
        if source.on == derived:
            return
        if source.on is None:
            yield Keyword.CROSS
        else:
            yield Keyword.ON
            yield from replace(self, own=self.own[: place + 1]).condition(source.on)

    def condition(self, condition: Condition) -> Iterator[Action]:
        for connector, predicate in zip(("", *condition.connectors), condition.predicates, strict=True):
            if connector:
                yield Keyword(connector)
            yield from self.operand(predicate.left)
            if predicate.negated:
                yield Keyword.NOT
            yield Keyword(predicate.comparison)
            yield from self.operand(predicate.right)
            if predicate.upper:
                yield from self.operand(predicate.upper)

    def operand(self, operand: Operand) -> Iterator[Action]:
        match operand:
            case Literal(value):
                yield ValueAction(value)
            case Star():
                yield Keyword.STAR
            case ColumnUse():
                yield from self._column(operand)
            case Aggregate(function, argument, distinct):
                yield Keyword(function)
                if distinct:
                    yield Keyword.DISTINCT
                yield from self.operand(argument)
            case Arithmetic(operator, left, right):
                yield Keyword(operator)
                yield from self.operand(left)
                yield from self.operand(right)
            case Query():
                yield Keyword.OPEN
                yield from _query(operand, self.schema, self.own)

    def _column(self, use: ColumnUse) -> Iterator[Action]:
        if use.level > 1:
            raise ActionError("sql: a column of a query further out than the next has no action — rewrite the query")
        if use.level:
            yield Keyword.OUTER
        sources = tables(self.outer if use.level else self.own)
        if use.source >= len(sources):
            raise ActionError("sql: a join condition names a table that comes after it — move it behind that table")
        table = sources[use.source].table
        yield ColumnAction(ColumnRef(table, use.column))
        places = places_of(table, sources)
        if len(places) > len(PLACES):
            raise ActionError(f"sql: a table stands {len(places)} times in one FROM clause — {len(PLACES)} at most")
        if len(places) > 1:
            yield PLACES[places.index(use.source)]


def tables(sources: Sequence[Source]) -> list[TableSource]:
    """The sources that are tables: all of them or none."""
    return [source for source in sources if isinstance(source, TableSource)]


def places_of(table: int, sources: Sequence[TableSource]) -> list[int]:
    """Where in a FROM clause a table stands."""
    return [place for place, source in enumerate(sources) if source.table == table]
