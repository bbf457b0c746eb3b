"""Derived joins and the canonical form, against conditions written by hand."""

from dataclasses import replace

import pytest

from resseq.text2sql.schema import Schema
from resseq.text2sql.sql import canonical_form, parse, text
from resseq.text2sql.sql.joins import derived_join
from resseq.text2sql.sql.syntax import TableSource

LINKS = "singer.singer_id = singer_in_concert.singer_id AND concert.concert_id = singer_in_concert.concert_id"
STADIUM = "concert JOIN stadium ON concert.stadium_id = stadium.stadium_id"


@pytest.mark.parametrize(
    ("first", "then", "says"),
    [
        ("concert", "stadium", "concert.stadium_id = stadium.stadium_id"),
        ("stadium", "concert", "stadium.stadium_id = concert.stadium_id"),
        (STADIUM, "stadium", "concert.rain_stadium_id = T2.stadium_id"),
        ("singer JOIN concert", "singer_in_concert", LINKS),
        ("concert", "prize", "concert.year = prize.year"),
        ("singer", "prize", ""),
        ("singer", "stadium", ""),  # both have a name, but keys lead from one to the other over two more tables
    ],
)
def test_a_join_is_derived(first: str, then: str, says: str, concerts: Schema) -> None:
    """By foreign key in both directions, by one not yet used, to two groups at once, by name alone, or not at all."""
    query = parse(f"SELECT count(*) FROM {first}", concerts)
    sources = [source for source in query.sources if isinstance(source, TableSource)]
    table = concerts.find_table(then)
    assert table is not None
    condition = derived_join(concerts, sources, table)
    sql = text(replace(query, sources=(*sources, TableSource(table, condition))), concerts)
    assert sql.rpartition(" ON ")[2] == says if says else condition is None


def test_conditions_go_where_their_tables_are_first_all_there(concerts: Schema) -> None:
    scattered = (
        "SELECT T1.name FROM singer AS T1 JOIN concert AS T2 JOIN singer_in_concert AS T3 "
        "ON T3.concert_id = T2.concert_id AND T3.singer_id = T1.singer_id JOIN stadium AS T4 "
        "ON T4.capacity > 10 AND T4.stadium_id = T2.stadium_id AND T2.year = 2014"
    )
    assert text(canonical_form(parse(scattered, concerts)), concerts) == (
        "SELECT singer.name FROM singer JOIN concert ON concert.year = 2014 JOIN singer_in_concert "
        "ON concert.concert_id = singer_in_concert.concert_id AND singer.singer_id = singer_in_concert.singer_id "
        "JOIN stadium ON stadium.capacity > 10 AND concert.stadium_id = stadium.stadium_id"
    )


REVERSED = "concert JOIN stadium ON stadium.stadium_id = concert.stadium_id"


@pytest.mark.parametrize(
    "sql",
    [
        f"SELECT count(*) FROM {REVERSED} OR concert.year = 3",
        f"SELECT name FROM singer WHERE age IN (SELECT concert.year FROM {REVERSED})",
    ],
    ids=["a disjunction", "a query within a condition"],
)
def test_what_stays_as_it_was_written(sql: str, concerts: Schema) -> None:
    assert canonical_form(parse(sql, concerts)) == parse(sql, concerts)
