"""Which actions may come next, given those so far."""

from __future__ import annotations

import math
from collections.abc import Iterable, Set
from dataclasses import dataclass, field, replace

from resseq.text2sql.schema import ColumnRef, Schema
from resseq.text2sql.sql.actions import (
    COMPARISONS,
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
)
from resseq.text2sql.sql.grammar import (
    COMPARISON_POINTS,
    FROM_ENDS,
    FROM_POINTS,
    GRAMMAR,
    ITEM_POINTS,
    KEY_POINTS,
    OPERAND_POINTS,
    Pointer,
    Terminal,
)
from resseq.text2sql.sql.joins import bridges, joinable, repeatable
from resseq.text2sql.sql.parser import LARGEST

MAX_SOURCES = 16  # tables in one FROM clause; Spider's queries have up to 7
MAX_DEPTH = 8  # queries within queries; Spider's have up to 3
MAX_CHAIN = 8  # set operators in a row; Spider's have up to 2
MAX_PREDICATES = 200  # in one query; Spider's have up to 7, and SQLite refuses expressions deeper than 1,000
MAX_WIDTH = 2000  # columns of a result, which is SQLite's own limit (sqlite.org/limits.html)
_KEPT = 4_000  # states that are kept of one schema, of 5 kB each; 50 questions have up to 1,100


@dataclass(frozen=True, slots=True)
class Allowed:
    """What may come next.

    Args:
        keywords: these.
        tables: any of these tables.
        columns: any column of these tables.
        values: any value.
        count: if a value may come, only a whole number from 0 will do.
    """

    keywords: frozenset[Keyword] = frozenset()
    tables: frozenset[int] = frozenset()
    columns: frozenset[int] = frozenset()
    values: bool = False
    count: bool = False


@dataclass(frozen=True, slots=True)
class _Scope:
    """What matters of a query that is being built.

    Args:
        tables: of its FROM clause so far, in their order.
        parts: those of them that are joined to one another, for each part.
        star: how many columns a star is, the tables' or those of the query in FROM.
        selected: columns of the result so far.
        width: how many the result must have; 0 if any number will do.
        chain: set operators before it.
        predicates: comparisons so far.
        aggregated: whether its rows are grouped, so that ORDER BY may hold functions.
        sees_outer: whether the query around it lends it columns.
        swallowing: whether the official parser would take an OR that comes now for a part of the operand before it.
        left: the table of the column with which the latest condition of a join began.
    """

    tables: tuple[int, ...] = ()
    parts: tuple[frozenset[int], ...] = ()
    star: int = 0
    selected: int = 0
    width: int = 0
    chain: int = 0
    predicates: int = 0
    aggregated: bool = False
    sees_outer: bool = False
    swallowing: bool = False
    left: int = -1


@dataclass(frozen=True, slots=True)
class _Known:
    """What was found out of a schema's states, so that it need not be found out again.

    A search meets the same few states in most of its hypotheses, and in most questions on a database.

    Args:
        allowed: by all that it depends on: the two next points, the two innermost scopes and how many there are.
        same: for what is allowed the one object that stands for all that are equal.
        states: each that was met, by its points and scopes.
    """

    allowed: dict[tuple[object, ...], Allowed] = field(default_factory=dict)
    same: dict[Allowed, Allowed] = field(default_factory=dict)
    states: dict[tuple[object, ...], State] = field(default_factory=dict)


@dataclass(slots=True)
class _Met:
    """What was found out of one state.

    Args:
        allowed: what may come next; None if nobody has asked yet.
        after: the state after an action, by itself if it is no value, and by its kind and its table or its column's.
    """

    allowed: Allowed | None = None
    after: dict[Action | tuple[Terminal, int | None], State] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class State:
    """A point in a sequence of actions. It does not change; `advance` gives the next one.

    Args:
        schema: what the query is bound to.
        points: of the grammar, that are still to be gone through, the next one last.
        scopes: the queries that are being built, the innermost last.
        joining: whether `allowed` keeps a FROM clause going until its tables are joined to one another, where they can
            be, lets no table come twice but by a key, lets ON say nothing but that a column of the newest table equals
            one of another, and lets no query refer to the rows of the one around it. Nearly no query of a person's is
            otherwise (none of Spider's has a table twice without a key, and one in a thousand another ON), and one that
            is may run for hours.
        known: shared by all states that come from one start, each of which is there once.
        met: what is kept of this one.
    """

    schema: Schema
    points: tuple[str, ...]
    scopes: tuple[_Scope, ...]
    joining: bool = False
    known: _Known = field(default_factory=_Known, compare=False, repr=False)
    met: _Met = field(default_factory=_Met, compare=False, repr=False)

    @staticmethod
    def start(schema: Schema, joining: bool = False) -> State:
        """The state before the first action.

        Args:
            joining: see `State`.

        Raises:
            ActionError: the schema holds no table.
        """
        if not schema.tables:
            raise ActionError(f"sql: database {schema.name} holds no table, so there is no query of it")
        return State(schema, ("query",), (_Scope(),), joining)

    @property
    def finished(self) -> bool:
        """Whether the actions so far are a whole query."""
        return not self.points

    def allowed(self) -> Allowed:
        """What may come next; nothing once the query is finished."""
        if self.met.allowed is None:
            key = self.points[-2:], self.scopes[-2:], len(self.scopes)
            found = self.known.allowed.get(key)
            if found is None:
                if len(self.known.allowed) >= _KEPT:
                    self.known.allowed.clear()
                    self.known.same.clear()
                found = Allowed() if self.finished else self._allowed()
                found = self.known.allowed[key] = self.known.same.setdefault(found, found)
            self.met.allowed = found
        return self.met.allowed

    def _allowed(self) -> Allowed:
        point = self.points[-1]
        fitting = [alike for alike in _ALIKE[point] if self._fits(point, alike.first)]
        scope = self._scope_of_columns()
        keywords = frozenset[Keyword]().union(*(alike.keywords for alike in fitting))
        pointers = frozenset[Pointer]().union(*(alike.pointers for alike in fitting))
        tables = frozenset(self._tables()) if Pointer.TABLE in pointers else frozenset()
        if self.joining and point in FROM_POINTS:
            keywords -= {Keyword.CROSS}
            held = scope.tables
            tables = frozenset(t for t in tables if t not in held or repeatable(self.schema, held, t))
            missing = bridges(self.schema, scope.parts) & tables
            if missing:
                # Behind a condition that has not joined them, more conditions might go on for ever.
                keywords, tables = frozenset() if point == "after on" else keywords - FROM_ENDS, missing
        columns = frozenset(scope.tables) if Pointer.COLUMN in pointers else frozenset()
        values = Pointer.VALUE in pointers
        if self.joining:
            # A query that looks at each row of the one around it takes the square of the time, and in a third one the
            # cube; of Spider's queries one has it, by mistake.
            keywords -= {Keyword.OUTER}
        if self.joining and point == "join predicate":
            keywords = frozenset()
        elif self.joining and self.points[-2:-1] == ("after on",) and point in ("plain comparison", "plain operand"):
            keywords &= {Keyword.EQUAL}
            values = False
            *earlier, newest = scope.tables
            if newest not in earlier:
                columns &= frozenset(earlier) if scope.left == newest else {newest}
        return Allowed(
            keywords=keywords,
            tables=tables,
            columns=columns,
            values=values,
            count=point == "count",
        )

    def advance(self, action: Action) -> State:
        """The state after one more action.

        Raises:
            ActionError: the action is not allowed.
        """
        # A value is none of the keys, since 1, 1.0 and True are one key, and not all of them may come everywhere.
        known = None if isinstance(action, ValueAction) else self.met.after.get(action)
        if known is not None:
            return known
        terminal = _terminal(action)
        kind = terminal, _table(action)
        found = self.met.after.get(kind)
        # What is kept was permitted for an action of this kind; which column or value it is has still to be looked at.
        if not (self._permits(action, terminal) if found is None else self._exists(action)):
            raise ActionError(f"sql: {spoken(action, self.schema)} can not come there")
        if found is None:
            found = self.met.after[kind] = self._once(*self._next(action, terminal))
        if not isinstance(action, ValueAction):
            self.met.after[action] = found
        return found

    def _once(self, points: tuple[str, ...], scopes: tuple[_Scope, ...]) -> State:
        """The state of these points and scopes, the same one each time."""
        states = self.known.states
        found = states.get((points, scopes))
        if found is None:
            if len(states) >= _KEPT:
                # They hold one another, and so would all be kept.
                for state in states.values():
                    state.met.after.clear()
                states.clear()
            found = states[points, scopes] = State(self.schema, points, scopes, self.joining, self.known)
        return found

    def _next(self, action: Action, terminal: Terminal) -> tuple[tuple[str, ...], tuple[_Scope, ...]]:
        """The points and scopes after an action that is permitted."""
        point, scope = self.points[-1], self.scopes[-1]
        symbols = GRAMMAR[point][terminal]
        if scope.swallowing and action is Keyword.OR:
            symbols = ("plainest predicate", symbols[-1])
        points, scopes = [*self.points[:-1], *reversed(symbols)], [*self.scopes[:-1], self._after(point, action)]
        match action:
            case ColumnAction(column):
                places = self._scope_of_columns().tables.count(column.table)
                if places > 1:
                    points.append(f"one of {places}")
            case Keyword.OPEN:
                scopes.append(_Scope(width=point != "query", sees_outer=point != "query"))
            case Keyword.END:
                inner = scopes.pop()
                if points and points[-1] == "from query":
                    scopes[-1] = replace(scopes[-1], star=inner.selected)
            case _ if action in SET_OPERATORS:
                scopes[-1] = _Scope(width=scope.selected, chain=scope.chain + 1, sees_outer=scope.sees_outer)
        return tuple(points), tuple(scopes)

    def follow(self, actions: Iterable[Action]) -> State:
        """The state after these actions.

        Raises:
            ActionError: one of them is not allowed; the message says which, and after what.
        """
        state = self
        before: Action | None = None
        for action in actions:
            try:
                state = state.advance(action)
            except ActionError as error:
                where = f"after {spoken(before, self.schema)}" if before else "first"
                raise ActionError(f"{str(error).removesuffix('there')}{where}") from None
            before = action
        return state

    def _permits(self, action: Action, terminal: Terminal) -> bool:
        if self.finished or terminal not in GRAMMAR[self.points[-1]] or not self._fits(self.points[-1], terminal):
            return False
        match action:
            case TableAction(table):
                return table in self._tables()
            case ColumnAction(column):
                return column.table in self._scope_of_columns().tables and self._exists(action)
        return self._exists(action)

    def _exists(self, action: Action) -> bool:
        """Whether there is such a column of its table, or such a value here."""
        match action:
            case ColumnAction(column):
                return 0 <= column.column < len(self.schema.tables[column.table].columns)
            case ValueAction(value):
                return is_value(value) and (self.points[-1] != "count" or (type(value) is int and value >= 0))
        return True

    def _scope_of_columns(self) -> _Scope:
        return self.scopes[-2 if self.points[-1] == "outer column" else -1]

    def _tables(self) -> list[int]:
        """The tables that FROM may hold yet."""
        held = self.scopes[-1].tables
        return [table for table in range(len(self.schema.tables)) if held.count(table) < len(PLACES)]

    def _fits(self, point: str, terminal: Terminal) -> bool:
        """Whether what surrounds a point lets a terminal come that the grammar names there."""
        scope = self.scopes[-1]
        match terminal:
            case Pointer.TABLE:
                return len(scope.tables) < MAX_SOURCES and len(self._tables()) > 0
            case Keyword.OPEN | Keyword.IN:
                return len(self.scopes) < MAX_DEPTH
            case Keyword.AND | Keyword.OR:
                return scope.predicates < MAX_PREDICATES
            case Keyword.CROSS:
                return any(joinable(self.schema, earlier, scope.tables[-1]) for earlier in scope.tables[:-1])
            case Keyword.OUTER if not (scope.sees_outer and self.scopes[-2].tables):
                return False
            case Keyword.ORDER | Keyword.LIMIT if scope.chain:
                return False  # SQLite takes them for those of the whole compound, the official parser does not
        if point in KEY_POINTS and terminal in FUNCTIONS:
            return scope.aggregated
        if point not in ITEM_POINTS:
            return True
        if terminal in ENDS_OF_ITEMS:
            chained = terminal in SET_OPERATORS
            return scope.selected == (scope.width or scope.selected) and not (chained and scope.chain == MAX_CHAIN)
        more = scope.star if terminal is Keyword.STAR else 1
        return terminal is Keyword.DISTINCT or scope.selected + more <= (scope.width or MAX_WIDTH)

    def _after(self, point: str, action: Action) -> _Scope:
        """The innermost scope after an action that neither opens nor ends one."""
        scope = self.scopes[-1]
        if isinstance(action, TableAction):
            star = scope.star + len(self.schema.tables[action.table].columns)
            near = [part for part in scope.parts if any(joinable(self.schema, each, action.table) for each in part)]
            parts = _united((*scope.parts, frozenset((action.table,))), frozenset((action.table,)).union(*near))
            return replace(scope, tables=(*scope.tables, action.table), parts=parts, star=star)
        if point == "join predicate" and isinstance(action, ColumnAction):
            return replace(scope, left=action.column.table)
        if point in COMPARISON_POINTS and action in COMPARISONS:
            return replace(scope, predicates=scope.predicates + 1)
        if point in OPERAND_POINTS:
            open_ended = isinstance(action, ColumnAction) or action is Keyword.OUTER or action in OPERATORS
            parts = scope.parts
            if isinstance(action, ColumnAction) and self.points[-2:-1] == ("after on",):
                # An equality joins the tables that it names, and leaves apart what is apart from both.
                parts = _united(parts, {scope.tables[-1], scope.left, action.column.table})
            return replace(scope, swallowing=scope.swallowing or open_ended, parts=parts)
        if point in ITEM_POINTS and action not in ENDS_OF_ITEMS and action is not Keyword.DISTINCT:
            selected = scope.selected + (scope.star if action is Keyword.STAR else 1)
            return replace(scope, selected=selected, aggregated=scope.aggregated or action in FUNCTIONS)
        if action in CLEARING:
            return replace(scope, swallowing=False, aggregated=scope.aggregated or action is Keyword.GROUP)
        return scope


ENDS_OF_ITEMS = SET_OPERATORS | {Keyword.ORDER, Keyword.LIMIT, Keyword.END}
# What ends the operand that the official parser of Spider reads up to (`parse_value` in its process_sql.py).
CLEARING = frozenset((Keyword.AND, Keyword.WHERE, Keyword.GROUP, Keyword.HAVING, Keyword.SELECT))


@dataclass(frozen=True, slots=True)
class _Alike:
    """Terminals of a point that `State._fits` lets come under the same conditions: those of one of them."""

    first: Terminal
    keywords: frozenset[Keyword]
    pointers: frozenset[Pointer]


def _alike(point: str) -> list[_Alike]:
    """The terminals of a point, those together that come under the same conditions."""
    groups: dict[object, list[Terminal]] = {}
    for terminal in GRAMMAR[point]:
        sort: object = terminal if terminal in _CONDITIONED else None
        for several in (SET_OPERATORS, FUNCTIONS):
            if terminal in several:
                sort = several
        groups.setdefault(sort, []).append(terminal)
    return [
        _Alike(
            group[0],
            frozenset(each for each in group if isinstance(each, Keyword)),
            frozenset(each for each in group if isinstance(each, Pointer)),
        )
        for group in groups.values()
    ]


# Each of these has conditions of its own, or none where others have some.
_CONDITIONED = frozenset(
    (
        *(Pointer.TABLE, Keyword.OPEN, Keyword.IN, Keyword.AND, Keyword.OR, Keyword.CROSS, Keyword.OUTER),
        *(Keyword.ORDER, Keyword.LIMIT, Keyword.END, Keyword.STAR, Keyword.DISTINCT),
    )
)
_ALIKE = {point: _alike(point) for point in GRAMMAR}


def spoken(action: Action, schema: Schema) -> str:
    """An action as a person reads it."""
    match action:
        case Keyword():
            return action.value.upper()
        case TableAction(table):
            return schema.tables[table].name if 0 <= table < len(schema.tables) else f"table {table}"
        case ColumnAction(ColumnRef(table, column)):
            known = 0 <= table < len(schema.tables) and 0 <= column < len(schema.tables[table].columns)
            return schema.column(action.column).name if known else f"column {column} of table {table}"
        case ValueAction(value):
            return repr(value) if is_value(value) else "a value that no query holds"


def is_value(value: object) -> bool:
    """Whether SQLite can read a value in a query: a number that it has, or a text that can be encoded, without NUL."""
    match value:
        case bool():
            return False
        case int():
            return abs(value) <= LARGEST
        case float():
            return not math.isnan(value)
        case str():
            return not any(character == "\0" or "\ud800" <= character <= "\udfff" for character in value)
    return False


def _table(action: Action) -> int | None:
    match action:
        case TableAction(table):
            return table
        case ColumnAction(column):
            return column.table
    return None


def _terminal(action: Action) -> Terminal:
    match action:
        case Keyword():
            return action
        case TableAction():
            return Pointer.TABLE
        case ColumnAction():
            return Pointer.COLUMN
        case ValueAction():
            return Pointer.VALUE


def _united(parts: Iterable[frozenset[int]], tables: Set[int]) -> tuple[frozenset[int], ...]:
    """Parts of a FROM clause when some tables are joined to one another: all parts that hold one of them are one."""
    met = [part for part in parts if part & tables]
    return (*(part for part in parts if part not in met), frozenset().union(*met))
