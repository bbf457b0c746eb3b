"""Years that a query compares with dates."""

import re
from dataclasses import replace

from resseq.text2sql.schema import Schema
from resseq.text2sql.sql.syntax import (
    ColumnUse,
    Comparison,
    Condition,
    Expression,
    Literal,
    Operand,
    Predicate,
    Query,
    QuerySource,
    Source,
    TableSource,
)

_DATE = re.compile(r"\d{4}-\d\d-\d\d\b")
_YEAR = re.compile(r"[12]\d{3}")
_BOUNDS: dict[Comparison, tuple[Comparison, int]] = {">": (">=", 1), ">=": (">=", 0), "<": ("<", 0), "<=": ("<", 1)}


def with_years(query: Query, schema: Schema) -> Query:
    """The query with days in the place of years that are compared with a column of dates.

    `ordered_on > 2024` is `ordered_on >= '2025-01-01'`: to SQLite a number comes before every text, and dates are
    texts, so that the former would hold for every row. The models have learned from columns of years, and write that.
    """
    return _query(query, schema, ())


def _query(query: Query, schema: Schema, around: tuple[tuple[Source, ...], ...]) -> Query:
    scopes = (query.sources, *around)
    return replace(
        query,
        sources=tuple(_source(each, schema, scopes) for each in query.sources),
        where=_condition(query.where, schema, scopes),
        having=_condition(query.having, schema, scopes),
        operand=_query(query.operand, schema, around) if query.operand else None,
    )


def _source(source: Source, schema: Schema, scopes: tuple[tuple[Source, ...], ...]) -> Source:
    if isinstance(source, QuerySource):
        return QuerySource(_query(source.query, schema, scopes[1:]))
    return replace(source, on=_condition(source.on, schema, scopes))


def _condition(condition: Condition | None, schema: Schema, scopes: tuple[tuple[Source, ...], ...]) -> Condition | None:
    if condition is None:
        return None
    return replace(condition, predicates=tuple(_predicate(each, schema, scopes) for each in condition.predicates))


def _predicate(predicate: Predicate, schema: Schema, scopes: tuple[tuple[Source, ...], ...]) -> Predicate:
    if isinstance(predicate.right, Query):
        return replace(predicate, right=_query(predicate.right, schema, scopes))
    year, last = _year(predicate.right), _year(predicate.upper)
    if year is None or not _is_of_dates(predicate.left, schema, scopes):
        return predicate
    if predicate.comparison in _BOUNDS:
        comparison, later = _BOUNDS[predicate.comparison]
        return replace(predicate, comparison=comparison, right=Literal(f"{year + later}-01-01"))
    if predicate.comparison in ("=", "!="):
        negated, last = predicate.comparison == "!=", year
    elif predicate.comparison == "between" and last is not None:
        negated = predicate.negated
    else:
        return predicate
    bounds = Literal(f"{year}-01-01"), Literal(f"{last}-12-31 23:59:59")
    return Predicate(predicate.left, "between", *bounds, negated)


def _year(operand: Operand | None) -> int | None:
    written = str(operand.value) if isinstance(operand, Literal) else ""
    return int(written) if _YEAR.fullmatch(written) else None


def _is_of_dates(use: Expression, schema: Schema, scopes: tuple[tuple[Source, ...], ...]) -> bool:
    """Whether a column's values are dates, written as ISO 8601 has them."""
    if not isinstance(use, ColumnUse) or use.level >= len(scopes):
        return False
    source = scopes[use.level][use.source]
    if not isinstance(source, TableSource):
        return False
    values = schema.tables[source.table].columns[use.column].samples
    return bool(values) and all(_DATE.match(str(each)) for each in values)
