"""What the parts of `resseq.assistant.sources.dialects` share: the tables of a database, and questions about a tree."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from sqlglot import exp

from resseq.text2sql.schema import folded

# The kinds of columns that are told apart here, with what each is declared as in SQLite.
DECLARED = {
    "integer": "INTEGER",
    "real": "NUMERIC",
    "text": "TEXT",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "time": "TIMESTAMP",
    "bytes": "BLOB",
    "other": "TEXT",
}


@dataclass(frozen=True)
class Catalog:
    """The tables of a database as it spells them.

    Attributes:
        tables: the columns of each with their kinds, which are the keys of DECLARED.
        keys: the columns of primary keys, of the tables that have one.
    """

    tables: Mapping[str, Mapping[str, str]]
    keys: Mapping[str, tuple[str, ...]]

    def table(self, name: str) -> str | None:
        """The name as the database spells it."""
        return self._names.get(folded(name))

    def column(self, table: str, name: str) -> str | None:
        """The name as the database spells it."""
        return self._columns[table].get(folded(name))

    @cached_property
    def _names(self) -> dict[str, str]:
        return {folded(name): name for name in self.tables}

    @cached_property
    def _columns(self) -> dict[str, dict[str, str]]:
        return {table: {folded(name): name for name in columns} for table, columns in self.tables.items()}


def kind_of(node: exp.Expr) -> str:
    """The kind of the values of an expression; "" if that is not known."""
    match node:
        case exp.Column():
            kind: str = node.meta.get("kind", "")
            return kind
        case exp.Literal():
            return "text" if node.is_string else "integer" if node.is_int else "real"
        case exp.Cast():
            return {"TEXT": "text", "INT": "integer"}.get(node.to.this.value, "real")
        case exp.Paren() | exp.Neg() | exp.Alias() | exp.Subquery() | exp.Max() | exp.Min() | exp.Distinct():
            inner = node.expressions[0] if isinstance(node, exp.Distinct) else node.this
            return kind_of(inner)
        case exp.Select() | exp.SetOperation():
            return kind_of(node.selects[0]) if node.selects else ""
        case exp.Count():
            return "integer"
        case exp.Avg():
            return "real"
        case exp.Sum():
            return "integer" if kind_of(argument_of(node)) in ("integer", "boolean") else "real"
        case exp.Add() | exp.Sub() | exp.Mul() | exp.Div():
            return "integer" if {kind_of(node.this), kind_of(node.expression)} == {"integer"} else "real"
        case _:
            return ""


def class_of(kind: str) -> str:
    """Kinds of one class can be compared with each other."""
    return {"integer": "number", "real": "number", "date": "day", "time": "day"}.get(kind, kind)


def cast(value: exp.Expr, type_: str) -> exp.Expr:
    """A value as one of another type."""
    return exp.Cast(this=value.copy(), to=exp.DataType.build(type_))


def identity(column: exp.Column) -> tuple[str, str]:
    """The source of a column and its name."""
    return column.meta.get("source", folded(column.table)), column.name


def own_nodes(part: exp.Expr, *others: type[exp.Expr]) -> Iterator[exp.Expr]:
    """The nodes of a part that belong to its own query, not to one within, nor to what stands in one of `others`."""
    return part.walk(prune=lambda node: isinstance(node, (exp.Query, *others)))


def argument_of(call: exp.Expr) -> exp.Expr:
    """The argument of an aggregate function, without DISTINCT."""
    argument: exp.Expr = call.this
    return argument.expressions[0] if isinstance(argument, exp.Distinct) else argument


def tables_of(select: exp.Select) -> list[exp.Table]:
    """The tables from which a query takes its rows; none where there is something else among them."""
    start = select.args.get("from_")
    sources = [start.this] if start else []
    sources += [join.this for join in select.args.get("joins") or []]
    tables = [each for each in sources if isinstance(each, exp.Table)]
    return tables if len(tables) == len(sources) else []


def selects_of(query: exp.Expr) -> Iterator[exp.Select]:
    """The queries that are put together to one."""
    match query:
        case exp.Select():
            yield query
        case exp.SetOperation():
            yield from selects_of(query.this)
            yield from selects_of(query.expression)
        case exp.Subquery():
            yield from selects_of(query.this)
