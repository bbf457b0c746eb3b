"""Whatever stands in a prediction file: the reader answers or says that it can not read it, and the judge goes on."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resseq.text2sql.evaluation.reader import Catalog, Query, Unreadable, catalog, read

WORDS = (
    *("select", "from", "where", "join", "on", "as", "and", "or", "not", "in", "like", "between", "group", "by", "is"),
    *("having", "order", "limit", "union", "except", "intersect", "distinct", "count", "max", "(", ")", ",", ".", "*"),
    *("-", "+", "/", "=", "!=", "! =", ">", "< =", ";", "1", "-2.5", "nan", "'x'", '"name"', "`age`", "singer", "t1"),
    *("name", "singer.name", "t1.name", "a.b.c", "desc", "exists", "can", "cannot", "...", "'", '"', "\x00", "é", "--"),
)


@pytest.fixture(scope="module")
def singers() -> Catalog:
    return catalog({"singer": ["singer_id", "name", "age"], "concert": ["singer_id", "year"]}, {})


@settings(max_examples=500, deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)))
def test_no_text_makes_it_crash(singers: Catalog, sql: str) -> None:
    for start in ("", "select name from singer ", "select name from singer where "):
        with suppress(Unreadable):
            assert isinstance(read(start + sql, singers), Query)


@pytest.mark.parametrize(
    "sql",
    [
        "select name from singer where age in (" * 20_000,
        "select " + "(" * 20_000 + "name from singer",
        "select name from singer union " * 3_000 + "select name from singer",
        "select name from singer where age = " + "1 and age = " * 20_000 + "1",
        "select name from singer where age = " + "name or age = " * 20_000 + "name",
    ],
    ids=["queries", "brackets", "union", "and", "or"],
)
def test_no_length_makes_it_hang(singers: Catalog, sql: str) -> None:
    with suppress(Unreadable):
        assert isinstance(read(sql, singers), Query)
