"""A small schema that the tests of the language share."""

import sys
from pathlib import Path

import pytest

from resseq.text2sql.schema import ColumnRef, ForeignKey, Schema

sys.path.insert(0, str(Path(__file__).parent))  # for `tables` and `walks`

from tables import table


@pytest.fixture(scope="session")
def concerts() -> Schema:
    """Singers, concerts, who sang in which, and stadiums, of which a concert has two: for sun and for rain."""
    tables = (
        table("singer", "singer_id", "name", "age", "country"),
        table("concert", "concert_id", "title", "stadium_id", "rain_stadium_id", "year"),
        table("singer_in_concert", "singer_id", "concert_id", key=None),
        table("stadium", "stadium_id", "name", "capacity"),
        table("prize", "year", "winner", key=None),
    )
    keys = ((1, 2, 3, 0), (1, 3, 3, 0), (2, 0, 0, 0), (2, 1, 1, 0))
    return Schema("concerts", tables, tuple(ForeignKey(ColumnRef(a, b), ColumnRef(c, d)) for a, b, c, d in keys))
