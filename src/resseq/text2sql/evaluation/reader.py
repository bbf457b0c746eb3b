"""Queries as the official Spider script reads them: its grammar with all that it takes wrongly and all that it refuses.

The names of the script's own grammar are kept where they are the usual ones. What differs from SQL: aliases hold for
the whole text, wherever they are declared; FROM is read first; a connector between two conditions may be missing; what
follows a value up to the next comma, bracket or keyword is skipped; and whatever stands behind the query is ignored.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from resseq.text2sql.evaluation.catalog import EVERYTHING, REMEMBERED, Catalog, Scope, catalog
from resseq.text2sql.evaluation.queries import (
    AGGREGATES,
    BETWEEN,
    COMPARISONS,
    OPERATORS,
    SET_OPERATIONS,
    ColumnUnit,
    Condition,
    Conditions,
    Query,
    Unreadable,
    Value,
    ValueUnit,
)
from resseq.text2sql.evaluation.tokens import UnbalancedQuotes, tokenize

__all__ = ["NOT_A_NUMBER", "Catalog", "Query", "Unreadable", "catalog", "parse", "read"]

_BEFORE_COLUMN = frozenset({*AGGREGATES, "(", "distinct"})
_NO_NUMBER = frozenset("abcdefghjklmopqrstuvwxyz_")  # no number begins with these; inf and nan are numbers
_CLAUSES = frozenset({"select", "from", "where", "group", "order", "limit"}) | SET_OPERATIONS
_CLAUSE_ENDS = _CLAUSES | {")", ";"}
_CONDITION_ENDS = _CLAUSE_ENDS | {"join", "on", "as"}
_VALUE_ENDS = _CLAUSES | {",", ")", "and", "join", "on", "as", ""}
NOT_A_NUMBER = frozenset({"nan", "+nan", "-nan"})  # of which each, read anew, differs from the other
_NOT_TO_KEEP = NOT_A_NUMBER | {"("}
_SELECT_ENDS = _CLAUSES | {""}
_SCOPE_ENDS = _CLAUSE_ENDS | {""}
_NO_PLAIN_VALUE = _VALUE_ENDS | _BEFORE_COLUMN

# The script nests four of its functions for a subquery in a condition, two for one in FROM and one for a set operation,
# and Python stops at 1,000 of them; it begins with three and needs up to six more within a query.
_OUTERMOST, _DEEPEST = 4, 1000


def read(sql: str, catalog: Catalog) -> Query:
    """Reads a query.

    Raises:
        Unreadable: the script cannot read it.
    """
    try:
        tokens = tokenize(sql)
    except UnbalancedQuotes:
        raise Unreadable("AssertionError") from None
    return parse(tokens, catalog)


def parse(tokens: list[str], catalog: Catalog) -> Query:
    """Reads a query that has been cut into tokens.

    Raises:
        Unreadable: the script cannot read it.
    """
    try:
        try:
            return _Reader(tokens, catalog).query(0, _OUTERMOST)[1]
        except RecursionError:
            # This reader may nest deeper than the script for the same query, and begins deeper.
            with _deeper():
                return _Reader(tokens, catalog).query(0, _OUTERMOST)[1]
    except (LookupError, ValueError, RecursionError) as error:
        raise Unreadable(type(error).__name__) from None


@contextmanager
def _deeper() -> Iterator[None]:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(limit + 3 * _DEEPEST)
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


def _require(holds: bool) -> None:
    if not holds:
        raise Unreadable("AssertionError")


class _Reader:
    """Reads one list of tokens. Each method takes a place in it and gives back the place behind what it has read.

    Where a token may be missing `ahead` is asked, which has an empty one behind the last; elsewhere the script fails on
    a missing token, as `tokens` does.
    """

    def __init__(self, tokens: list[str], catalog: Catalog) -> None:
        self.tokens = tokens
        self.ahead = [*tokens, ""]
        self.ids = catalog.ids
        self.columns = catalog.columns
        self.scopes = catalog.scopes
        self.names = catalog.names
        self.aliases = tokens.count("as")
        if self.aliases:
            aliases = {}
            place = -1
            for _ in range(self.aliases):
                place = tokens.index("as", place + 1)
                aliases[tokens[place + 1]] = tokens[place - 1]
            _require(not aliases.keys() & self.columns.keys())
            self.names = {**aliases, **catalog.names}

    def query(self, at: int, depth: int) -> tuple[int, Query]:
        """A query with all that set operations append to it."""
        at, whole = self.simple_query(at, depth)
        if self.ahead[at] not in SET_OPERATIONS:
            return at, whole
        parts: list[Query] = []
        operations: list[str] = []
        while self.ahead[at] in SET_OPERATIONS:
            parts.append(whole)
            operations.append(self.tokens[at])
            depth += 1
            at, whole = self.simple_query(at + 1, depth)
        while parts:
            whole = parts.pop()._replace(operation=operations.pop(), operand=whole)
        return at, whole

    def simple_query(self, at: int, depth: int) -> tuple[int, Query]:
        tokens, ahead = self.tokens, self.ahead
        block = tokens[at] == "("
        behind, scope = self.scope(at, depth)
        distinct, select = self.select_clause(at + block, scope)
        at = behind
        where: Conditions = ()
        having: Conditions = ()
        group: tuple[ColumnUnit, ...] = ()
        order = limit = None
        if ahead[at] == "where":
            at, where = self.conditions(at + 1, scope, depth + 2)
        if ahead[at] == "group":
            at, group = self.group_clause(at + 1, scope)
        if ahead[at] == "having":
            at, having = self.conditions(at + 1, scope, depth + 2)
        if ahead[at] == "order":
            at, order = self.order_clause(at + 1, scope)
        if ahead[at] == "limit":
            limit = int(tokens[at + 1])
            at += 2
        if ahead[at] == ";":
            at = self.skip_semicolons(at)
        if block:
            _require(tokens[at] == ")")
            at = self.skip_semicolons(at + 1)
        if depth + 6 > _DEEPEST:
            nested = 6 if scope.joins or where or having else 5 if select or (order and order[1]) else 4 if group else 3
            if depth + nested > _DEEPEST:
                raise RecursionError
        return at, Query(distinct, select, scope.tables, scope.joins, where, group, having, order, limit, None, None)

    def skip_semicolons(self, at: int) -> int:
        while self.ahead[at] == ";":
            at += 1
        return at

    def scope(self, at: int, depth: int) -> tuple[int, Scope]:
        """The next FROM clause, as it was read before if it is known and no alias is declared outside of it."""
        ahead = self.ahead
        try:
            at = self.tokens.index("from", at) + 1
        except ValueError:
            raise Unreadable("AssertionError") from None
        end = at
        while ahead[end] not in _SCOPE_ENDS:
            end += 1
        key = tuple(ahead[at : end + 1])  # with what ends it, on which the last value may depend
        known = self.scopes.get(key)
        if known and known.aliases == self.aliases:
            return end, known
        scope = Scope(self.aliases)
        behind = self.from_clause(at, scope, depth)
        if behind == end and key.count("as") == self.aliases and _NOT_TO_KEEP.isdisjoint(key):
            if len(self.scopes) >= REMEMBERED:
                self.scopes.clear()
            self.scopes[key] = scope
        return behind, scope

    def from_clause(self, at: int, scope: Scope, depth: int) -> int:
        tokens, ahead, size = self.tokens, self.ahead, len(self.tokens)
        tables: list[str | Query] = []
        joins: list[Condition | str] = []
        while at < size:
            block = tokens[at] == "("
            at += block
            if tokens[at] == "select":
                at, query = self.query(at, depth + 2)
                tables.append(query)
            else:
                if tokens[at] == "join":
                    at += 1
                name = self.names[tokens[at]]
                tables.append(self.ids[name])
                scope.defaults.append(name)
                at += 3 if ahead[at + 1] == "as" else 1
            if ahead[at] == "on":
                at, conditions = self.conditions(at + 1, scope, depth + 2)
                if joins:
                    joins.append("and")
                joins.extend(conditions)
            if block:
                _require(tokens[at] == ")")
                at += 1
            if ahead[at] in _CLAUSE_ENDS:
                break
        scope.tables, scope.joins = tuple(tables), tuple(joins)
        return at

    def select_clause(self, at: int, scope: Scope) -> tuple[bool, tuple[tuple[int, ValueUnit], ...]]:
        ahead = self.ahead
        _require(self.tokens[at] == "select")
        at += 1
        distinct = ahead[at] == "distinct"
        at += distinct
        items = []
        units = scope.units
        token = ahead[at]
        while token not in _SELECT_ENDS:
            aggregate = AGGREGATES.get(token)
            if aggregate is None:
                aggregate = 0
            else:
                at += 1
                token = ahead[at]
            # What `value_unit` does with a column that was read before, alone or in brackets, as most are.
            unit = units.get(token)
            if unit is not None and ahead[at + 1] not in OPERATORS:
                at += 1
            elif token == "(" and (unit := units.get(ahead[at + 1])) is not None and ahead[at + 2] == ")":
                at += 3
            else:
                at, unit = self.value_unit(at, scope)
            items.append((aggregate, unit))
            token = ahead[at]
            if token == ",":
                at += 1
                token = ahead[at]
        return distinct, tuple(items)

    def group_clause(self, at: int, scope: Scope) -> tuple[int, tuple[ColumnUnit, ...]]:
        tokens, ahead, size = self.tokens, self.ahead, len(self.tokens)
        _require(tokens[at] == "by")
        at += 1
        units = []
        while at < size and tokens[at] not in _CLAUSE_ENDS:
            at, unit = self.column_unit(tokens, at, scope)
            units.append(unit)
            if ahead[at] != ",":
                break
            at += 1
        return at, tuple(units)

    def order_clause(self, at: int, scope: Scope) -> tuple[int, tuple[str, tuple[ValueUnit, ...]]]:
        tokens, ahead, size = self.tokens, self.ahead, len(self.tokens)
        _require(tokens[at] == "by")
        at += 1
        direction = "asc"
        units = []
        while at < size and tokens[at] not in _CLAUSE_ENDS:
            at, unit = self.value_unit(at, scope)
            units.append(unit)
            if ahead[at] in ("asc", "desc"):
                direction = tokens[at]
                at += 1
            if ahead[at] != ",":
                break
            at += 1
        return at, (direction, tuple(units))

    def conditions(self, at: int, scope: Scope, depth: int) -> tuple[int, Conditions]:
        """`depth` is that of the script's function for conditions."""
        tokens, ahead, size = self.tokens, self.ahead, len(self.tokens)
        found: list[Condition | str] = []
        units = scope.units
        while at < size:
            unit = units.get(tokens[at])
            if unit is not None and ahead[at + 1] not in OPERATORS:
                at += 1
            else:
                at, unit = self.value_unit(at, scope)
            negated = tokens[at] == "not"
            at += negated
            comparison = COMPARISONS.get(ahead[at])
            if comparison is None:
                # The script names the token in its message, and there may be none.
                raise Unreadable("IndexError" if at >= size else "AssertionError")
            at, first = self.value(at + 1, scope, depth)
            second: Value = None
            if comparison == BETWEEN:
                _require(tokens[at] == "and")
                at, second = self.value(at + 1, scope, depth)
            found.append((negated, comparison, unit, first, second))
            token = ahead[at]
            if token in _CONDITION_ENDS:
                break
            if token in ("and", "or"):
                found.append(token)
                at += 1
        return at, tuple(found)

    def value(self, at: int, scope: Scope, depth: int) -> tuple[int, Value]:
        tokens, ahead = self.tokens, self.ahead
        token = tokens[at]
        if token[0] == '"':
            return at + 1, token
        if token[0] in _NO_NUMBER and token not in _NO_PLAIN_VALUE and ahead[at + 1] in _VALUE_ENDS:
            return self.column_unit(tokens, at, scope)
        start = at
        block = token == "("
        at += block
        value: Value
        if tokens[at] == "select":
            at, value = self.query(at, depth + 2)
        elif '"' in tokens[at]:
            value = tokens[at]
            at += 1
        else:
            try:
                value = float(tokens[at])
                at += 1
            except ValueError:
                while ahead[at] not in _VALUE_ENDS:
                    at += 1
                _, value = self.column_unit(tokens[start:at], 0, scope)
        if block:
            _require(tokens[at] == ")")
            at += 1
        return at, value

    def value_unit(self, at: int, scope: Scope) -> tuple[int, ValueUnit]:
        tokens, ahead = self.tokens, self.ahead
        block = tokens[at] == "("
        if block:
            at += 1
        unit = scope.units.get(ahead[at])
        if unit is None or ahead[at + 1] in OPERATORS:
            at, left = self.column_unit(tokens, at, scope)
            operator = 0
            right = None
            if ahead[at] in OPERATORS:
                operator = OPERATORS[tokens[at]]
                at, right = self.column_unit(tokens, at + 1, scope)
            unit = operator, left, right
        else:
            at += 1
        if block:
            _require(tokens[at] == ")")
            at += 1
        return at, unit

    def column_unit(self, tokens: list[str], at: int, scope: Scope) -> tuple[int, ColumnUnit]:
        token = tokens[at]
        known = scope.units.get(token)
        if known:
            return at + 1, known[1]
        if token not in _BEFORE_COLUMN:  # as most are
            unit = 0, self.column(token, scope.defaults), False
            scope.units[token] = 0, unit, None
            return at + 1, unit
        size = len(tokens)
        block = token == "("
        at += block
        aggregate = AGGREGATES.get(tokens[at])
        if aggregate is not None:
            at += 1
            _require(at < size and tokens[at] == "(")
            at += 1
        distinct = tokens[at] == "distinct"
        at += distinct
        column = self.column(tokens[at], scope.defaults)
        at += 1
        if aggregate is not None:  # the outer bracket, if there is one, is left to whoever asked
            _require(at < size and tokens[at] == ")")
            at += 1
        elif block:
            _require(tokens[at] == ")")
            at += 1
        return at, (aggregate or 0, column, distinct)

    def column(self, token: str, defaults: list[str]) -> str:
        if token == "*":
            return EVERYTHING[1][1]
        if "." in token:
            alias, name = token.split(".")
            return self.ids[f"{self.names[alias]}.{name}"]
        for default in defaults:
            table = self.names[default]
            if token in self.columns[table]:
                return self.ids[f"{table}.{token}"]
        raise Unreadable("AssertionError")
