"""From actions back to the tree."""

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

from resseq.text2sql.schema import Schema
from resseq.text2sql.sql.actions import (
    COMPARISONS,
    CONNECTORS,
    FUNCTIONS,
    OPERATORS,
    PLACES,
    SET_OPERATORS,
    Action,
    ActionError,
    ColumnAction,
    Keyword,
    TableAction,
    ValueAction,
    places_of,
    tables,
)
from resseq.text2sql.sql.automaton import State
from resseq.text2sql.sql.joins import derived_join
from resseq.text2sql.sql.syntax import (
    Aggregate,
    Arithmetic,
    ColumnUse,
    Comparison,
    Condition,
    Connector,
    Expression,
    Function,
    Literal,
    Operand,
    Operator,
    Order,
    Predicate,
    Query,
    QuerySource,
    SetOperator,
    Source,
    Star,
    TableSource,
)

Kind = TypeVar("Kind", bound=Action)
Part = TypeVar("Part")
EXPRESSIONS = FUNCTIONS | OPERATORS | {Keyword.STAR, Keyword.OUTER}  # the keywords that begin one


def query_of(sequence: Sequence[Action], schema: Schema) -> Query:
    """The query that a whole sequence of actions builds.

    Raises:
        ActionError: the sequence is not one of the grammar, or it ends too early or too late.
    """
    if not State.start(schema).follow(sequence).finished:
        raise ActionError("sql: the actions end before the query does")
    return _Reader(sequence, schema).query(())


@dataclass(frozen=True)
class _Tables:
    """The FROM clause of the query that is read, and that of the query around it."""

    own: Sequence[Source]
    outer: Sequence[Source]


class _Reader:
    """Reads a sequence that the automaton has let through, so that nothing in it can come as a surprise."""

    def __init__(self, sequence: Sequence[Action], schema: Schema) -> None:
        self.sequence, self.schema = sequence, schema
        self.place = 0

    @property
    def next(self) -> Action | None:
        return self.sequence[self.place] if self.place < len(self.sequence) else None

    def take(self, keyword: Keyword) -> bool:
        taken = self.next is keyword
        self.place += taken
        return taken

    def any_of(self, keywords: Container[Keyword]) -> str:
        """The word of the next action if it is one of these keywords, else the empty string."""
        action = self.next
        if not isinstance(action, Keyword) or action not in keywords:
            return ""
        self.place += 1
        return action.value

    def expect(self, kind: type[Kind]) -> Kind:
        action = self.next
        assert isinstance(action, kind)
        self.place += 1
        return action

    def query(self, outer: Sequence[Source]) -> Query:
        known = _Tables(self._sources(outer), outer)
        where = self._condition(known) if self.take(Keyword.WHERE) else None
        group = self._several(lambda: self._column(known)) if self.take(Keyword.GROUP) else ()
        having = self._condition(known) if self.take(Keyword.HAVING) else None
        self.take(Keyword.SELECT)
        distinct = self.take(Keyword.DISTINCT)
        select = self._several(lambda: self._expression(known))
        order = self._several(lambda: self._order(known)) if self.take(Keyword.ORDER) else ()
        limit = Literal(self.expect(ValueAction).value) if self.take(Keyword.LIMIT) else None
        operator = self.any_of(SET_OPERATORS)
        if not operator:
            self.take(Keyword.END)
        return Query(
            select=select,
            sources=tuple(known.own),
            distinct=distinct,
            where=where,
            group=group,
            having=having,
            order=order,
            limit=limit,
            operator=cast(SetOperator, operator) if operator else None,
            operand=self.query(outer) if operator else None,
        )

    def _sources(self, outer: Sequence[Source]) -> list[Source]:
        if self.take(Keyword.OPEN):
            return [QuerySource(self.query(()))]
        sources: list[Source] = [TableSource(self.expect(TableAction).table)]
        while isinstance(self.next, TableAction):
            table = self.expect(TableAction).table
            on = derived_join(self.schema, tables(sources), table)
            sources.append(TableSource(table, on))
            if self.take(Keyword.CROSS):
                sources[-1] = TableSource(table)
            elif self.take(Keyword.ON):
                sources[-1] = TableSource(table, self._condition(_Tables(sources, outer)))
        return sources

    def _several(self, part: Callable[[], Part]) -> tuple[Part, ...]:
        parts = [part()]
        while isinstance(self.next, ColumnAction) or self.next in EXPRESSIONS:
            parts.append(part())
        return tuple(parts)

    def _condition(self, known: _Tables) -> Condition:
        predicates, connectors = [self._predicate(known)], []
        while connector := self.any_of(CONNECTORS):
            connectors.append(cast(Connector, connector))
            predicates.append(self._predicate(known))
        return Condition(tuple(predicates), tuple(connectors))

    def _predicate(self, known: _Tables) -> Predicate:
        left = self._expression(known)
        negated = self.take(Keyword.NOT)
        comparison = self.any_of(COMPARISONS)
        right = self._operand(known)
        upper = self._operand(known) if comparison == "between" else None
        return Predicate(left, cast(Comparison, comparison), right, upper, negated)

    def _operand(self, known: _Tables) -> Operand:
        if isinstance(self.next, ValueAction):
            return Literal(self.expect(ValueAction).value)
        return self.query(known.own) if self.take(Keyword.OPEN) else self._expression(known)

    def _order(self, known: _Tables) -> Order:
        return Order(self._expression(known), self.take(Keyword.DESC))

    def _expression(self, known: _Tables) -> Expression:
        if self.take(Keyword.STAR):
            return Star()
        if function := self.any_of(FUNCTIONS):
            distinct = self.take(Keyword.DISTINCT)
            return Aggregate(cast(Function, function), self._expression(known), distinct)
        if operator := self.any_of(OPERATORS):
            left = self._expression(known)
            return Arithmetic(cast(Operator, operator), left, self._expression(known))
        return self._column(known)

    def _column(self, known: _Tables) -> ColumnUse:
        level = int(self.take(Keyword.OUTER))
        column = self.expect(ColumnAction).column
        places = places_of(column.table, tables(known.outer if level else known.own))
        which = [place.value for place in PLACES].index(self.any_of(PLACES)) if len(places) > 1 else 0
        return ColumnUse(places[which], column.column, level)
