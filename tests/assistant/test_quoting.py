"""SQLite takes a word in double quotes for a text where it names no column; here that is an error."""

from pathlib import Path

import pytest

from resseq.assistant.database import Limits, QueryFailed
from resseq.assistant.sources import open_source


@pytest.mark.parametrize("sql", ['SELECT "contry" FROM customer', 'SELECT name FROM customer WHERE country = "Norway"'])
def test_a_name_that_is_none_is_an_error(shop: Path, sql: str) -> None:
    source = open_source([shop], Limits())
    with pytest.raises(QueryFailed, match=r'no such column: "(contry|Norway)" — a text stands in single quotes'):
        source.run(sql)


@pytest.mark.parametrize(
    ("sql", "rows"),
    [
        ('SELECT "name" FROM "customer" WHERE "COUNTRY" = \'Norway\' ORDER BY 1', (("Bo",), ("Cy O'Hara",))),
        ('SELECT count(*) AS "how many" FROM customer HAVING "how many" > 1', ((4,),)),
        ('WITH "t"("x") AS (SELECT 7) SELECT "x" FROM "t"', ((7,),)),
        ('SELECT "c"."name" FROM customer AS "c" LIMIT 1', (("Ann Lee",),)),
        ('SELECT "y" FROM (SELECT age AS "y" FROM customer) WHERE "y" > 50', ((52,),)),
        ("SELECT 'say \"hi\"'", (('say "hi"',),)),
        ('SELECT "rowid" FROM customer LIMIT 1', ((1,),)),
    ],
)
def test_names_are_names(shop: Path, sql: str, rows: tuple[tuple[object, ...], ...]) -> None:
    assert open_source([shop], Limits()).run(sql).rows == rows
