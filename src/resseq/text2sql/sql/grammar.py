"""The grammar of action sequences, as data; `automaton` walks it.

Every sequence that it lets through to its end builds a query that binds to the schema, that SQLite runs, and
that the official parser of Spider reads (as far as it can read the schema's names). What that parser can not read,
though SQL has it, is not in the grammar: `max(a) - min(a)` in SELECT, or an OR behind `a = b` and before a parenthesis.
"""

from collections.abc import Iterable
from enum import Enum

from resseq.text2sql.sql.actions import (
    CONNECTORS,
    FUNCTIONS,
    OPERATORS,
    PLACES,
    RELATIONS,
    SET_OPERATORS,
    Keyword,
)


class Pointer(Enum):
    """The actions that depend on the schema or the question, by their kind."""

    TABLE = "table"
    COLUMN = "column"
    VALUE = "value"

    __hash__ = object.__hash__  # as that of the keywords


Terminal = Keyword | Pointer
Productions = dict[Terminal, tuple[str, ...]]


def _each(terminals: Iterable[Keyword], *symbols: str) -> Productions:
    return {terminal: symbols for terminal in terminals}


def _aggregates(argument: str, *symbols: str) -> Productions:
    """Any function of its argument; only rows, which are no value, are counted and nothing else."""
    return {**_each(FUNCTIONS, argument, *symbols), Keyword.COUNT: (f"{argument} or rows", *symbols)}


_AGAIN = {"where": ("where predicate", "after where"), "having": ("having predicate", "after having")}
_SELECT: Productions = {Keyword.SELECT: ("select",)}
_GROUP: Productions = {Keyword.GROUP: ("column", "after group")}
_WHERE: Productions = {Keyword.WHERE: _AGAIN["where"]}
_FROM: Productions = {Pointer.TABLE: ("joined",), **_WHERE, **_GROUP, **_SELECT}
_END: Productions = {Keyword.LIMIT: ("count", "end"), Keyword.END: ()}
_ITEMS: Productions = {
    Pointer.COLUMN: ("after item",),
    Keyword.OUTER: ("outer column", "after item"),
    Keyword.STAR: ("after item",),
    **_aggregates("selected argument", "after item"),
    **_each(OPERATORS, "column", "column", "after item"),
}
_ROWS: Productions = {Keyword.STAR: ("after rows",), Keyword.COUNT: ("rows", "after rows")}
_COMPOUND: Productions = _each(SET_OPERATORS, "query")
_KEYS: Productions = {
    Pointer.COLUMN: ("after key",),
    **_aggregates("argument", "after key"),
    **_each(OPERATORS, "term", "term", "after key"),
}
_ARGUMENT: Productions = {Keyword.DISTINCT: ("column",), Pointer.COLUMN: ()}
_ROW: Productions = {Keyword.STAR: ()}
_SELECTED: Productions = _ARGUMENT | _each(OPERATORS, "column", "column")
_VALUES: Productions = {Pointer.VALUE: (), Pointer.COLUMN: (), **_each(OPERATORS, "column", "column")}
_OPEN: Productions = {Keyword.OPEN: ("query",)}
_OUTER: Productions = {Keyword.OUTER: ("outer column",)}

# What may come at each point, and which points come then in its place, the next one first.
GRAMMAR: dict[str, Productions] = {
    "query": {Pointer.TABLE: ("from",), Keyword.OPEN: ("query", "from query")},
    "from": _FROM,
    "joined": {Keyword.ON: ("join predicate", "after on"), Keyword.CROSS: ("from",), **_FROM},
    "after on": _each(CONNECTORS, "join predicate", "after on") | _FROM,
    "after where": _each(CONNECTORS, *_AGAIN["where"]) | _GROUP | _SELECT,
    "after group": {Pointer.COLUMN: ("after group",), Keyword.HAVING: _AGAIN["having"], **_SELECT},
    "after having": _each(CONNECTORS, *_AGAIN["having"]) | _SELECT,
    "select": {Keyword.DISTINCT: ("items",), **_ITEMS},
    "items": _ITEMS,
    "after item": {**_ITEMS, Keyword.ORDER: ("keys",), **_COMPOUND, **_END},
    "keys": _KEYS,
    "after key": {Keyword.DESC: ("after desc",), **_KEYS, **_END},
    "after desc": _KEYS | _END,
    "count": {Pointer.VALUE: ()},
    "end": {Keyword.END: ()},
    # A query in FROM, of which no column has a name here.
    "from query": {Keyword.SELECT: ("select rows",)},
    "select rows": {Keyword.DISTINCT: ("some rows",), **_ROWS},
    "some rows": _ROWS,
    "after rows": _ROWS | _COMPOUND | _END,
    "rows": _ROW,
    # Parts of expressions.
    "column": {Pointer.COLUMN: ()},
    "outer column": {Pointer.COLUMN: ()},
    "term": {Pointer.COLUMN: (), **_aggregates("argument")},
    "argument": _ARGUMENT,
    "argument or rows": _ARGUMENT | _ROW,
    "selected argument": _SELECTED,
    "selected argument or rows": _SELECTED | _ROW,
    **{f"one of {size}": _each(PLACES[:size]) for size in range(2, len(PLACES) + 1)},
    # Parts of conditions.
    "where predicate": {
        Pointer.COLUMN: ("comparison",),
        Keyword.OUTER: ("outer column", "comparison"),
        **_each(OPERATORS, "column", "column", "comparison"),
    },
    "having predicate": {
        Pointer.COLUMN: ("comparison",),
        Keyword.OUTER: ("outer column", "comparison"),
        **_aggregates("argument", "comparison"),
        **_each(OPERATORS, "term", "term", "comparison"),
    },
    "join predicate": {
        Pointer.COLUMN: ("plain comparison",),
        **_each(OPERATORS, "column", "column", "plain comparison"),
    },
    "comparison": {
        **_each(RELATIONS, "operand"),
        Keyword.NOT: ("negatable",),
        Keyword.LIKE: ("value",),
        Keyword.IN: ("in query",),
        Keyword.BETWEEN: ("bound", "value"),
    },
    "negatable": {Keyword.LIKE: ("value",), Keyword.IN: ("in query",), Keyword.BETWEEN: ("bound", "value")},
    "operand": _VALUES | _OUTER | _OPEN,
    "bound": {Pointer.VALUE: (), **_OPEN},
    "in query": _OPEN,
    "value": {Pointer.VALUE: ()},
    # Without queries and parentheses: in ON, and where the official parser would stumble over them.
    "plain comparison": {
        **_each(RELATIONS, "plain operand"),
        Keyword.NOT: ("plain negatable",),
        Keyword.LIKE: ("value",),
        Keyword.BETWEEN: ("value", "value"),
    },
    "plain negatable": {Keyword.LIKE: ("value",), Keyword.BETWEEN: ("value", "value")},
    "plain operand": _VALUES,
    "plainest predicate": {
        Pointer.COLUMN: ("plainest comparison",),
        **_each(OPERATORS, "column", "column", "plainest comparison"),
    },
    "plainest comparison": {**_each(RELATIONS, "plain operand"), Keyword.LIKE: ("value",)},
}
# The points at which another column of the result may come.
ITEM_POINTS = frozenset(("select", "items", "after item", "select rows", "some rows", "after rows"))
# The points at which another key of the order may come, or a part of one.
KEY_POINTS = frozenset(("keys", "after key", "after desc", "term"))
# The points at which a comparison comes.
COMPARISON_POINTS = frozenset(
    ("comparison", "negatable", "plain comparison", "plain negatable", "plainest comparison"),
)
# The points at which a FROM clause may hold one more table, and what ends it there.
FROM_POINTS = frozenset(("from", "joined", "after on"))
FROM_ENDS = frozenset((Keyword.WHERE, Keyword.GROUP, Keyword.SELECT))
# The points behind a comparison.
OPERAND_POINTS = frozenset(("operand", "plain operand"))
