"""A model's query, which is SQLite's, in the SQL of DuckDB and PostgreSQL.

sqlglot (https://github.com/tobymao/sqlglot) knows how the languages differ in their words. What SQLite does otherwise
with the same words is seen to here, since it takes a schema: LIKE without regard to case, numbers compared with texts,
integers divided, truth values that are numbers, columns that are neither grouped nor aggregated, names in any case.
"""

import re
from collections.abc import Iterator
from itertools import count

from sqlalchemy.dialects.postgresql.base import RESERVED_WORDS
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.scope import Scope, traverse_scope

from resseq.assistant.database import QueryFailed
from resseq.assistant.sources.grouping import complete_groups, order_distinct
from resseq.assistant.sources.permitted import SQLGLOT, parsed
from resseq.assistant.sources.trees import Catalog, argument_of, cast, class_of, kind_of, selects_of, tables_of
from resseq.text2sql.schema import folded
from resseq.text2sql.sql.writer import RESERVED

_NUMBERS = frozenset({"integer", "real"})
_PLAIN = re.compile(r"[a-z_][a-z0-9_]*")  # a name that every dialect reads as it is
_NUMBER = re.compile(r"\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d([ T]\d\d:\d\d(:\d\d(\.\d+)?)?)?")
_LEADING_NUMBER = r"^\s*[-+]?[0-9]+(?:\.[0-9]*)?"
# Names that stand in quotes: of PostgreSQL and SQLite, and what DuckDB's own list and a trial of each word add to them.
_OF_DUCKDB = """
    anti asof at by collation concurrently describe glob lambda lateral pivot pivot_longer pivot_wider positional
    qualify semi show summarize tablesample unpack unpivot
"""
_QUOTED = frozenset(RESERVED_WORDS) | RESERVED | frozenset(_OF_DUCKDB.split())
_TRUE, _FALSE = frozenset({"1", "t", "true", "y", "yes"}), frozenset({"0", "f", "false", "n", "no"})
_COMPARISONS = (exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE)
_CALCULATIONS = (exp.Add, exp.Sub, exp.Mul, exp.Div)


def spoken(sql: str, dialect: str, catalog: Catalog) -> str:
    """A query of SQLite's in another dialect.

    Raises:
        QueryFailed: it cannot be parsed, or names what is not there.
    """
    tree = parsed(sql, "sqlite")
    try:
        return _Speaker(tree, dialect, catalog).tree.sql(SQLGLOT[dialect], comments=False)
    except SqlglotError as error:
        said = " ".join(str(error).split())
        raise QueryFailed(f"database: cannot say the query in the SQL of {dialect}: {said}") from error


class _Speaker:
    """Changes a tree, part by part; the order matters. What is known of a column stands in its `meta`."""

    def __init__(self, tree: exp.Expr, dialect: str, catalog: Catalog) -> None:
        self.tree = tree
        self.dialect = dialect
        self.catalog = catalog
        for table in list(tree.find_all(exp.Table)):
            self._name_table(table)
        for scope in traverse_scope(tree):
            self._name_columns(scope)
        for order in list(tree.find_all(exp.Order)):
            self._name_results(order)
        for join in list(tree.find_all(exp.Join)):
            if not (join.args.get("on") or join.args.get("using") or join.method):
                join.set("kind", "CROSS")  # a comma would bind less tightly than the joins beside it
        for select in list(tree.find_all(exp.Select)):
            self._spread_star(select)
        converted = (*_COMPARISONS, exp.Between, exp.In, exp.Like, *_CALCULATIONS, exp.AggFunc)
        for node in reversed(list(tree.find_all(*converted))):  # what is within comes first
            self._convert(node)
        for operation in list(tree.find_all(exp.SetOperation)):
            self._match_results(operation)
        for select in list(tree.find_all(exp.Select)):
            complete_groups(select, dialect, catalog)
            order_distinct(select)
        unnamed = (f"part{number}" for number in count(1))
        for query in tree.find_all(exp.Subquery):
            if isinstance(query.parent, exp.From | exp.Join) and not query.alias:  # older PostgreSQL wants a name
                query.set("alias", exp.TableAlias(this=exp.to_identifier(next(unnamed))))
        for identifier in tree.find_all(exp.Identifier):
            # The name of a table within the query is written in any case, that of what the database holds in its own.
            word = identifier.name.lower() if "alias" in identifier.meta else identifier.name
            identifier.set("quoted", not _PLAIN.fullmatch(word) or word in _QUOTED)

    # ------------------------------------------------------------------------------------------------ names

    def _name_table(self, table: exp.Table) -> None:
        known = self.catalog.table(table.name)
        if known is not None:
            table.this.set("this", known)
        if table.alias:
            table.args["alias"].this.meta["alias"] = True

    def _name_columns(self, scope: Scope) -> None:
        for column in list(scope.find_all(exp.Column)):
            if isinstance(column.this, exp.Star):
                continue
            found = next((each for level in _levels(scope) for each in self._found(column, level)), None)
            if found:
                source, name, kind = found
                column.this.set("this", name)
                column.meta.update(kind=kind, source=folded(source))
            elif column.this.args.get("quoted") and not column.table:
                column.replace(exp.Literal.string(column.name))  # as SQLite does it
            if column.table:
                self._name_source(column.args["table"], scope)

    def _name_source(self, identifier: exp.Identifier, scope: Scope) -> None:
        """What stands before a column's name: an alias, or a table."""
        for level in _levels(scope):
            for alias, (node, _) in level.selected_sources.items():
                if folded(alias) == folded(identifier.name):
                    if node.alias:
                        identifier.meta["alias"] = True
                    else:
                        identifier.set("this", alias)
                    return

    def _found(self, column: exp.Column, scope: Scope) -> Iterator[tuple[str, str, str]]:
        """The source, the name and the kind of a column, from each source of a scope that has it."""
        for alias, (_, source) in scope.selected_sources.items():
            if column.table and folded(column.table) != folded(alias):
                continue
            if isinstance(source, exp.Table):
                table = self.catalog.table(source.name)
                name = table and self.catalog.column(table, column.name)
                if table and name:
                    yield alias, name, self.catalog.tables[table][name]
            elif isinstance(source, Scope) and isinstance(source.expression, exp.Query):
                for result in source.expression.selects:
                    if folded(result.alias_or_name) == folded(column.name):
                        yield alias, result.alias_or_name, kind_of(result)

    def _name_results(self, order: exp.Order) -> None:
        """What orders several queries together is named as their results are."""
        if isinstance(order.parent, exp.SetOperation):
            names = {folded(each.alias_or_name): each.alias_or_name for each in order.parent.selects}
            for column in order.find_all(exp.Column):
                column.this.set("this", names.get(folded(column.name), column.name))

    def _spread_star(self, select: exp.Select) -> None:
        """Names the columns for which `*` stands where rows are grouped."""
        if not select.args.get("group") or not any(isinstance(each, exp.Star) for each in select.expressions):
            return
        columns = []
        for table in tables_of(select):
            known = self.catalog.table(table.name)
            if known is None:
                return
            for name, kind in self.catalog.tables[known].items():
                column = exp.column(name, table.alias_or_name)
                column.meta.update(kind=kind, source=folded(table.alias_or_name))
                columns.append(column)
        spread: list[exp.Expr] = []
        for each in select.expressions:
            spread += columns if isinstance(each, exp.Star) else [each]
        select.set("expressions", spread)

    # ------------------------------------------------------------------------------------------------ kinds

    def _convert(self, node: exp.Expr) -> None:
        """Has two values compared, calculated or summed as SQLite would."""
        match node:
            case exp.Like():
                if kind_of(node.this) != "text":
                    node.this.replace(cast(node.this, "TEXT"))
                pattern = node.expression
                escapes = self.dialect == "postgresql" and not isinstance(node.parent, exp.Escape)
                if escapes and isinstance(pattern, exp.Literal):
                    pattern.set("this", pattern.this.replace("\\", "\\\\"))  # it escapes nothing in SQLite
                node.replace(exp.ILike(**node.args))  # with its NOT
            case exp.Between():
                for name in ("low", "high"):
                    self._compare(node, "this", name)
            case exp.In():
                self._convert_in(node)
            case exp.Div() | exp.Add() | exp.Sub() | exp.Mul():
                for name in ("this", "expression"):
                    node.args[name].replace(self._number(node.args[name]))
                if isinstance(node, exp.Div) and self.dialect == "duckdb" and kind_of(node) == "integer":
                    node.replace(exp.IntDiv(this=node.this, expression=exp.func("NULLIF", node.expression, "0")))
            case exp.Sum() | exp.Avg():
                inner = argument_of(node)
                inner.replace(self._number(inner))
            case exp.Max() | exp.Min():
                inner = argument_of(node)
                if kind_of(inner) == "boolean":
                    inner.replace(cast(inner, "INT"))
                elif kind_of(inner) == "other":
                    inner.replace(cast(inner, "TEXT"))
            case exp.Binary():
                self._compare(node, "this", "expression")

    def _convert_in(self, node: exp.In) -> None:
        query = node.args.get("query")
        if not query:
            kept = []
            for value in list(node.expressions):
                pair = exp.EQ(this=node.this.copy(), expression=value.copy())
                self._compare(pair, "this", "expression")
                if kind_of(node.this) in _NUMBERS and pair.this != node.this:
                    continue  # it is no number, so never the same
                if pair.this != node.this:  # it has to be converted for this value, so for all
                    node.set("this", pair.this)
                kept.append(pair.expression)
            node.set("expressions", kept or [exp.Null()])
            return
        inner = query.this if isinstance(query, exp.Subquery) else query
        left, right = class_of(kind_of(node.this)), class_of(kind_of(inner.selects[0]) if inner.selects else "")
        if left and right and left != right:
            node.this.replace(cast(node.this, "TEXT"))
            for select in selects_of(inner):
                first = select.expressions[0]
                first.replace(cast(first.unalias() if isinstance(first, exp.Alias) else first, "TEXT"))

    def _compare(self, node: exp.Expr, left: str, right: str) -> None:
        first, second = node.args[left], node.args[right]
        if _is_literal(first) and not _is_literal(second):
            first, second, left, right = second, first, right, left
        kinds = kind_of(first), kind_of(second)
        if _is_literal(second):
            self._compare_literal(node, left, right)
        elif all(kinds) and class_of(kinds[0]) != class_of(kinds[1]):
            for name, own, other in ((left, *kinds), (right, *reversed(kinds))):
                if own == "boolean" and other in _NUMBERS:
                    node.set(name, cast(node.args[name], "INT"))
                elif own != "text" and not (other == "boolean" and own in _NUMBERS):
                    node.set(name, cast(node.args[name], "TEXT"))

    def _compare_literal(self, node: exp.Expr, left: str, right: str) -> None:
        first, second = node.args[left], node.args[right]
        kind, value = kind_of(first), _literal(second)
        is_text = isinstance(second, exp.Literal) and second.is_string
        match kind:
            case "integer" | "real" if is_text:
                if _NUMBER.fullmatch(value):
                    node.set(right, exp.Literal.number(value.strip()))
                else:  # never the same
                    node.set(left, cast(first, "TEXT"))
            case "text" if not is_text:
                node.set(right, exp.Literal.string(value))
            case "boolean":
                lower = value.lower()
                if isinstance(node, exp.EQ | exp.NEQ) and lower in _TRUE | _FALSE:
                    node.set(right, exp.Boolean(this=lower in _TRUE))
                elif is_text:
                    node.set(left, cast(first, "TEXT"))
                else:
                    node.set(left, cast(first, "INT"))
            case "date" | "time" | "other" | "bytes":
                if kind in ("other", "bytes") or not (is_text and _DAY.fullmatch(value)):
                    node.set(left, cast(first, "TEXT"))
                    node.set(right, exp.Literal.string(value))

    def _number(self, value: exp.Expr) -> exp.Expr:
        """A value with which one can calculate."""
        match kind_of(value):
            case "boolean":
                return cast(value, "INT")
            case "date" | "time":  # SQLite takes the number with which its text begins
                return exp.Extract(this=exp.var("YEAR"), expression=value.copy())
            case "text" | "other" if self.dialect == "duckdb":
                return exp.TryCast(this=value.copy(), to=exp.DataType.build("DOUBLE"))
            case "text" | "other":  # PostgreSQL fails at a text that is no number, so what begins it is taken
                leading = exp.func("SUBSTRING", cast(value, "TEXT"), exp.Literal.string(_LEADING_NUMBER))
                return cast(leading, "DOUBLE")
            case _:
                return value

    def _match_results(self, operation: exp.SetOperation) -> None:
        """Makes texts of results of different kinds, of which PostgreSQL takes no union."""
        selects = list(selects_of(operation))
        for place, first in enumerate(selects[0].expressions):
            others = [each.expressions[place] for each in selects if place < len(each.expressions)]
            classes = {class_of(kind_of(each)) for each in others} - {""}
            if len(classes) > 1:
                for each in others:
                    value = each.this if isinstance(each, exp.Alias) else each
                    value.replace(cast(value, "TEXT"))
                if not isinstance(first, exp.Alias) and isinstance(first, exp.Column):
                    text = selects[0].expressions[place]
                    text.replace(exp.alias_(text.copy(), first.name))


def _levels(scope: Scope) -> Iterator[Scope]:
    """A scope and those around it."""
    level: Scope | None = scope
    while level is not None:
        yield level
        level = level.parent


def _is_literal(node: exp.Expr) -> bool:
    """Whether it is a number or a text as it stands."""
    return isinstance(node.this if isinstance(node, exp.Neg) else node, exp.Literal)


def _literal(node: exp.Expr) -> str:
    """What a literal holds, as a text."""
    return "-" + node.this.name if isinstance(node, exp.Neg) else node.name
