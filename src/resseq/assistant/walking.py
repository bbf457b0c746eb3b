"""Ways through a query: all that stand within it, and the column that an expression uses."""

from collections.abc import Iterator

from resseq.text2sql.schema import ColumnRef
from resseq.text2sql.sql.syntax import ColumnUse, Query, QuerySource, Source, TableSource

Scopes = tuple[tuple[Source, ...], ...]  # the sources of a query and of those around it, the nearest first


def queries_of(query: Query) -> Iterator[Query]:
    """The query and all within it: in its FROM clause, in its conditions, and behind a set operator."""
    yield query
    for source in query.sources:
        if isinstance(source, QuerySource):
            yield from queries_of(source.query)
    for condition in (query.where, query.having):
        for predicate in condition.predicates if condition else ():
            if isinstance(predicate.right, Query):
                yield from queries_of(predicate.right)
    if query.operand:
        yield from queries_of(query.operand)


def column_of(use: object, scopes: Scopes) -> ColumnRef | None:
    """The column of a table that an expression is; None for any other expression, and for one of a query in FROM."""
    if not isinstance(use, ColumnUse) or use.level >= len(scopes):
        return None
    source = scopes[use.level][use.source]
    return ColumnRef(source.table, use.column) if isinstance(source, TableSource) else None
