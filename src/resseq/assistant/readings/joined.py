"""How the tables of a query hang together: by which joins, and what has one value where something else has one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from resseq.text2sql.schema import ColumnRef, Schema
from resseq.text2sql.sql.joins import derived_join
from resseq.text2sql.sql.syntax import ColumnUse, Condition, Predicate, Query, QuerySource, TableSource, uses

Place = tuple[int, int]  # a source of a query, and a column of it
Pair = frozenset[ColumnRef]  # the two columns of a key


def tables_of(query: Query) -> list[TableSource]:
    """The sources that are tables: all of them, or none."""
    return [source for source in query.sources if isinstance(source, TableSource)]


def column_of(query: Query, operand: object) -> ColumnRef | None:
    """The column of the schema that an operand is, if it is one of a table of this very query."""
    if not isinstance(operand, ColumnUse) or operand.level:
        return None
    source = query.sources[operand.source]
    assert not isinstance(source, QuerySource)  # nothing names its columns
    return ColumnRef(source.table, operand.column)


def keys_among(schema: Schema, tables: Iterable[int]) -> set[Pair]:
    """The foreign keys from one to another of some tables."""
    among = set(tables)
    return {
        frozenset((key.source, key.target))
        for key in schema.foreign_keys
        if {key.source.table, key.target.table} <= among and key.source.table != key.target.table
    }


def pieces(query: Query) -> list[set[int]]:
    """The sources, by what is joined to what."""
    found = [{place} for place in range(len(query.sources))]
    for source in tables_of(query):
        for predicate in source.on.predicates if source.on else ():
            named = {use.source for use, depth in uses(predicate) if use.level == depth}
            met = [piece for piece in found if piece & named]
            if met:
                found = [piece for piece in found if not piece & named] + [set().union(*met)]
    return found


def untold(query: Query, schema: Schema) -> Iterator[Condition | Predicate]:
    """What tables are joined on, where the keys of the schema leave a doubt about it."""
    tables = tables_of(query)
    for place, source in enumerate(tables):
        if source.on is None:
            continue
        derived = derived_join(schema, tables[:place], source.table) if place else None
        expected = set(derived.predicates) if derived else set()
        if "or" in source.on.connectors or not expected <= set(source.on.predicates):
            yield source.on
            continue
        for predicate in source.on.predicates:
            ends = {ref.table for side in (predicate.left, predicate.right) if (ref := column_of(query, side))}
            if predicate not in expected or len(ends) < 2 or len(keys_among(schema, ends)) > 1:
                yield predicate


def by_all_keys(query: Query, schema: Schema) -> bool:
    """Whether different tables are joined by all foreign keys among them and by nothing else.

    The order in which they stand means nothing then.
    """
    tables = [source.table for source in tables_of(query)]
    joins = {pair for _, pair in _equalities(query)}
    told = not any(True for _ in untold(query, schema))
    return told and len(set(tables)) == len(tables) > 1 and joins == keys_among(schema, tables)


def root(query: Query, schema: Schema) -> int | None:
    """The source of whose rows each meets one row of every other at most: a row of the join is a row of it."""
    if by_all_keys(query, schema):
        for place in range(len(query.sources)):
            if not free(query, schema, determined(query, schema, all_columns(query, schema, place))):
                return place
    return None


def all_columns(query: Query, schema: Schema, place: int) -> set[Place]:
    """Every column of one source."""
    return {(place, column) for column in range(len(schema.tables[tables_of(query)[place].table].columns))}


def free(query: Query, schema: Schema, known: Set[Place]) -> list[int]:
    """The sources of which some column may have several values."""
    return [place for place in range(len(tables_of(query))) if not all_columns(query, schema, place) <= known]


def equal(query: Query, start: Iterable[Place]) -> set[Place]:
    """The columns that joins set equal to some."""
    known = set(start)
    links = [places for places, _ in _equalities(query)]
    for _ in links:
        known.update(*(link for link in links if link & known))
    return known


def determined(query: Query, schema: Schema, start: Iterable[Place]) -> set[Place]:
    """The columns that have one value where these have one: by joins, and by primary keys."""
    known: set[Place] = set()
    found = set(start)
    while found - known:
        known |= equal(query, found)
        for place, source in enumerate(tables_of(query)):
            primary = {(place, column) for column in schema.tables[source.table].primary_key}
            if primary and primary <= known:
                found |= all_columns(query, schema, place)
        found |= known
    return known


def entity(query: Query, schema: Schema) -> int | None:
    """The source whose rows are the groups: they go by its primary key, or by what is joined to that."""
    if len(query.group) != 1 or query.group[0].level or len(pieces(query)) > 1:
        return None
    own = (query.group[0].source, query.group[0].column)
    for place, column in [own, *sorted(equal(query, [own]))]:
        if schema.tables[tables_of(query)[place].table].primary_key == (column,):
            return place
    return None


def _equalities(query: Query) -> Iterator[tuple[set[Place], Pair]]:
    """The equalities of two columns that hold for all rows of a join."""
    for source in tables_of(query):
        for predicate in source.on.predicates if source.on and "or" not in source.on.connectors else ():
            left, right = predicate.left, predicate.right
            ends = [ref for side in (left, right) if (ref := column_of(query, side))]
            if predicate.comparison == "=" and len(ends) == 2:
                assert isinstance(left, ColumnUse) and isinstance(right, ColumnUse)
                yield {(left.source, left.column), (right.source, right.column)}, frozenset(ends)
