"""Groups and distinct rows as SQLite has them, for databases that are stricter."""

from collections.abc import Iterator

from sqlglot import exp

from resseq.assistant.sources.trees import Catalog, identity, kind_of, own_nodes, tables_of
from resseq.text2sql.schema import folded


def complete_groups(select: exp.Select, dialect: str, catalog: Catalog) -> None:
    """Gives a column that is neither grouped nor aggregated the value that SQLite gives it: of the row of the one
    greatest or least value, else of any row of the group."""
    group = select.args.get("group")
    parts = [*select.expressions, *(select.args[name] for name in ("having", "order") if select.args.get(name))]
    aggregates = [node for part in parts for node in own_nodes(part) if isinstance(node, exp.AggFunc)]
    if not group and not aggregates:
        return
    keys = group.expressions if group else []
    grouped = {identity(key) for key in keys if isinstance(key, exp.Column)}
    bare = [
        node
        for part in parts
        for node in own_nodes(part, exp.AggFunc)
        if isinstance(node, exp.Column) and not isinstance(node.this, exp.Star) and node not in keys
    ]
    bare = [column for column in bare if "source" in column.meta and identity(column) not in grouped]
    unique = {source for source, key in _keys(select, catalog) if key and key <= {c for s, c in grouped if s == source}}
    extremes = [node for node in aggregates if isinstance(node, exp.Max | exp.Min)]
    extreme = extremes[0].copy() if len({each.sql() for each in extremes}) == 1 else None
    alone = len({identity(column) for column in bare}) == 1
    for column in bare:
        determined = column.meta["source"] in unique
        if determined and dialect == "postgresql":
            continue  # which it finds out by itself
        value = _representative(column, None if determined else extreme, determined or alone, dialect)
        if column.parent is select:
            value = exp.alias_(value, column.name)
        column.replace(value)


def _keys(select: exp.Select, catalog: Catalog) -> Iterator[tuple[str, set[str]]]:
    """The sources of a query that have a primary key, and that."""
    for table in tables_of(select):
        known = catalog.table(table.name)
        if known is not None and known in catalog.keys:
            yield folded(table.alias_or_name), set(catalog.keys[known])


def _representative(column: exp.Column, extreme: exp.Expr | None, one: bool, dialect: str) -> exp.Expr:
    kind = kind_of(column)
    own = column.copy()
    if extreme is not None and dialect == "duckdb":
        call = exp.ArgMax if isinstance(extreme, exp.Max) else exp.ArgMin
        return call(this=own, expression=extreme.this.copy())
    if extreme is not None:
        descends = isinstance(extreme, exp.Max)
        ordered = exp.Ordered(this=extreme.this.copy(), desc=descends, nulls_first=False)
        return _first(exp.ArrayAgg(this=exp.Order(this=own, expressions=[ordered])))
    if one and dialect == "duckdb":
        return exp.AnyValue(this=own)
    if one and kind in ("integer", "real", "text", "date", "time"):
        return exp.Min(this=own)
    return _first(exp.ArrayAgg(this=own))


def order_distinct(select: exp.Select) -> None:
    """Groups where distinct rows are ordered by what is not among their columns."""
    order = select.args.get("order")
    if not select.args.get("distinct") or not order:
        return
    shown = [each.this if isinstance(each, exp.Alias) else each for each in select.expressions]
    hidden = [each for each in order.expressions if each.this not in shown and not each.this.is_number]
    if not hidden or any(isinstance(each, exp.Star) for each in shown):
        return
    group = select.args.get("group")
    if group:
        if all(key in shown for key in group.expressions):
            select.set("distinct", None)  # the groups are distinct already
        return
    select.set("distinct", None)
    select.set("group", exp.Group(expressions=[each.copy() for each in shown]))
    for each in hidden:
        each.this.replace((exp.Max if each.args.get("desc") else exp.Min)(this=each.this.copy()))


def _first(array: exp.Expr) -> exp.Expr:
    """The first of an array."""
    return exp.Bracket(this=exp.Paren(this=array), expressions=[exp.Literal.number(1)], offset=1)
