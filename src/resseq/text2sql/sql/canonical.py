"""The one form of queries that differ only in how their joins are written."""

from dataclasses import replace

from resseq.text2sql.sql.syntax import (
    ColumnUse,
    Predicate,
    Query,
    Source,
    TableSource,
    conjunction,
    uses,
)


def canonical_form(query: Query) -> Query:
    """The same query with each join condition where its tables are first all there, the earlier table's column first.

    Conditions of inner joins may stand behind any of the tables that come after those they name (SQL-92, 7.5), and
    annotators put them anywhere; here every equality stands where `derived_join` would put it.

    Queries within conditions and within FROM stay as they are, since the official exact match of Spider, which looks at
    no join conditions elsewhere, compares them there as they are written.
    """
    return replace(
        query, sources=_sources(query.sources), operand=canonical_form(query.operand) if query.operand else None
    )


def _sources(sources: tuple[Source, ...]) -> tuple[Source, ...]:
    tables = [source for source in sources if isinstance(source, TableSource)]
    if not tables:
        return sources
    if any("or" in each.on.connectors for each in tables if each.on):
        return sources  # without parentheses a disjunction can not be joined to anything else
    kept: list[list[Predicate]] = [[] for _ in tables]
    for place, table in enumerate(tables):
        for predicate in table.on.predicates if table.on else ():
            named = [use.source for use, depth in uses(predicate) if use.level == depth]
            kept[max(named, default=place) or 1].append(_earlier_first(predicate))
    return tuple(TableSource(table.table, conjunction(parts)) for table, parts in zip(tables, kept, strict=True))


def _earlier_first(predicate: Predicate) -> Predicate:
    left, right = predicate.left, predicate.right
    if predicate.comparison != "=" or not (isinstance(left, ColumnUse) and isinstance(right, ColumnUse)):
        return predicate
    if (left.source, left.column) > (right.source, right.column):
        return replace(predicate, left=right, right=left)
    return predicate
