"""Tables of files: what is made of them, and what is said of files that are none."""

import gzip
import sqlite3
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from resseq.assistant.sources import open_source
from resseq.assistant.sources.loading import load
from resseq.errors import ResseqError

CUSTOMERS = 'id,name,zip,born,vip,Score\n1,Ann Lee,01234,2001-02-03,true,1.5\n2,"Bo, the ""2nd""",00501,,false,\n'


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(path) as connection:
        found = connection.execute(sql).fetchall()
    connection.close()
    return found


def loaded(folder: Path, **files: str | bytes) -> Path:
    """Files, whose names have `_` for a dot, in a database."""
    paths = []
    for name, content in files.items():
        path = folder / ".".join(name.rsplit("__", 1))
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        paths.append(path)
    before = [path.read_bytes() for path in paths]
    target = folder / "target.sqlite"
    target.unlink(missing_ok=True)
    load(paths, target)
    assert [path.read_bytes() for path in paths] == before
    return target


def test_the_values_of_a_csv_have_types(tmp_path: Path) -> None:
    path = loaded(tmp_path, customers__csv=CUSTOMERS)
    assert rows(path, "SELECT * FROM customers") == [
        (1, "Ann Lee", "01234", "2001-02-03", 1, 1.5),
        (2, 'Bo, the "2nd"', "00501", None, 0, None),
    ]
    declared = [(name, type_, key) for _, name, type_, _, _, key in rows(path, "PRAGMA table_info(customers)")]
    assert declared == [
        ("id", "INTEGER", 1),
        ("name", "TEXT", 0),
        ("zip", "TEXT", 0),
        ("born", "DATE", 0),
        ("vip", "BOOLEAN", 0),
        ("Score", "REAL", 0),
    ]


def test_the_types_are_those_of_all_rows(tmp_path: Path) -> None:
    """Not only of those at the beginning."""
    path = loaded(tmp_path, t__csv="x,y\n" + "1,2\n" * 30_000 + "1.5,z\n")
    assert rows(path, "SELECT x, y, count(*) FROM t GROUP BY x, y") == [(1.0, "2", 30_000), (1.5, "z", 1)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("t__csv", "a;b\n1,5;x\n"),
        ("t__csv", "a|b\n1,5|x\n"),
        ("t__csv", "\ufeffa\tb\r\n1,5\tx\r\n"),
        ("t__tsv", "a\tb\n1,5\tx"),
        ("t__csv", 'a,b\n"1,5",x\n\n'),
    ],
)
def test_separators(tmp_path: Path, name: str, content: str) -> None:
    assert rows(loaded(tmp_path, **{name: content}), "SELECT a, b FROM t") == [(1.5, "x")]


def test_headers_are_told_apart(tmp_path: Path) -> None:
    path = loaded(tmp_path, t__csv='id,ID, id ,,"a""b","two\nlines",2019,select\n1,2,3,4,5,6,7,8\n')
    names = [name for _, name, *_ in rows(path, "PRAGMA table_info(t)")]
    assert names == ["id", "ID_2", "id_3", "column4", 'a"b', "two lines", "2019", "select"]
    assert rows(path, "SELECT * FROM t") == [(1, 2, 3, 4, 5, 6, 7, 8)]


def test_a_table_of_a_header_alone_has_no_rows(tmp_path: Path) -> None:
    assert rows(loaded(tmp_path, t__csv="id,name\n"), "SELECT count(id) FROM t") == [(0,)]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("t__csv", "", "t.csv is empty"),
        ("t__csv", "a,b\n1,2\n3\n4,5\n", r"t\.csv, line 3: it has 1 values where 2 columns are named"),
        ("t__csv", "a,b\n1,2\n3,4,5\n", r"t\.csv, line 3: it has 3 values where 2 columns are named"),
        ("t__csv", b"a,b\n1,2\n3,caf\xe9\n", r"t\.csv, line 3: it holds bytes that are not UTF-8"),
        ("t__csv", b"caf\xe9,b\n1,2\n", r"t\.csv.* UTF-8"),
        ("t__csv", 'a,b\n1,2\n3,"x\n', r"t\.csv, line 3: a quotation mark is opened"),
        ("t__jsonl", '{"a": 1}\n{"a":\n', r"t\.jsonl.*line 3|t\.jsonl, line \d"),
        ("t__parquet", b"PAR1 and no more", r"cannot read .*t\.parquet"),
        ("t__csv__gz", b"no gzip", r"cannot read .*t\.csv\.gz"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_on_one_line(
    tmp_path: Path, name: str, content: str | bytes, said: str
) -> None:
    with pytest.raises(ResseqError, match=said) as caught:
        loaded(tmp_path, **{name.replace("__csv__gz", ".csv__gz"): content})
    assert "\n" not in str(caught.value) and " — " in str(caught.value)


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (2, 1, 0)])
def test_amounts_become_numbers_in_any_order(tmp_path: Path, order: tuple[int, ...]) -> None:
    values = "900", '"1,200.50"', "350"
    path = loaded(tmp_path, sale__csv="name,price\n" + "".join(f"x,{values[place]}\n" for place in order))
    assert rows(path, "SELECT sum(price), max(price) FROM sale") == [(2450.5, 1200.5)]


def test_amounts_become_numbers(tmp_path: Path) -> None:
    content = 'price,fee,zip,mixed\n"1,200.50",$900,01234,$1\n300.25,"$1,100",00501,€1\n,$-5,,\n'
    path = loaded(tmp_path, sale__csv=content)
    assert rows(path, "SELECT sum(price), sum(fee), min(fee) FROM sale") == [(1500.75, 1995.0, -5.0)]
    assert rows(path, "SELECT price, zip, mixed FROM sale") == [
        *((1200.5, "01234", "$1"), (300.25, "00501", "€1"), (None, None, None)),
    ]
    assert [each[2] for each in rows(path, "PRAGMA table_info(sale)")] == ["REAL", "REAL", "TEXT", "TEXT"]


@pytest.mark.parametrize("content", ['{"a": 1, "b": "x"}\n{"a": 2}\n', '[{"a": 1, "b": "x"}, {"a": 2}]'])
def test_a_json_file_may_be_lines_or_an_array(tmp_path: Path, content: str) -> None:
    assert rows(loaded(tmp_path, t__json=content), "SELECT * FROM t") == [(1, "x"), (2, None)]


def test_json_lines(tmp_path: Path) -> None:
    content = '{"a": 1, "b": {"c": [1, 2]}, "d": "2020-01-01"}\n{"a": 2.5, "e": true}\n'
    for name in ("t__jsonl", "t__ndjson"):
        path = loaded(tmp_path, **{name: content})
        assert rows(path, "SELECT a, b_c, d, e FROM t") == [
            (1.0, "[1, 2]", "2020-01-01", None),
            (2.5, None, None, 1),
        ]


def test_parquet(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="needs PyArrow to write a Parquet file")
    from pyarrow import parquet

    table = {
        "id": [1, 2],
        "Id": [2**63 - 1, None],
        "price": [Decimal("1.50"), None],
        "large": [Decimal(2**70), None],
        "list": [[1, None], None],
        "map": [{"a": "é"}, None],
        "at": [datetime(2020, 1, 2, 3, 4, 5), None],
        "day": [date(2020, 1, 2), None],
        "blob": [b"\0\xff", None],
    }
    parquet.write_table(pa.table(table), tmp_path / "t.parquet")
    load([tmp_path / "t.parquet"], tmp_path / "target.sqlite")
    first, second = rows(tmp_path / "target.sqlite", "SELECT * FROM t")
    assert first[:3] == (1, 2**63 - 1, 1.5) and second == (2, *[None] * 8)
    assert float(first[3]) == 2.0**70  # type: ignore[arg-type]
    assert first[4:] == ("[1, null]", '{"a": "é"}', "2020-01-02 03:04:05", "2020-01-02", b"\0\xff")


def test_a_compressed_file(tmp_path: Path) -> None:
    path = tmp_path / "my table.csv.gz"
    path.write_bytes(gzip.compress(b"a,b\n1,2\n"))
    assert load([path], tmp_path / "target.sqlite") == (["my table"], {})
    assert rows(tmp_path / "target.sqlite", 'SELECT * FROM "my table"') == [(1, 2)]


def test_keys_are_told_by_their_names(tmp_path: Path) -> None:
    path = loaded(
        tmp_path,
        customers__csv="id,name\n1,x\n2,y\n",
        Category__csv="category_id,name\n7,x\n",
        products__csv="ProductID,category_id,maker_id\n1,7,1\n1,7,2\n",
        orders__csv="id,customerId,category_id,products_id,order_id\n5,1,abc,1,5\n6,,def,1,6\n",
    )

    def keys(table: str) -> list[tuple[object, ...]]:
        return [key[2:5] for key in rows(path, f"PRAGMA foreign_key_list({table})")]

    assert keys("orders") == [("customers", "customerId", "id")]  # another type, no unique column, itself: no key
    assert keys("products") == [("Category", "category_id", "category_id")]
    assert keys("customers") == keys("Category") == []
    source = open_source([tmp_path / "customers.csv", tmp_path / "orders.csv"])
    assert source.name == "customers+orders" and len(source.database.schema.foreign_keys) == 1
    source.close()


def test_keys_whose_names_say_more(tmp_path: Path) -> None:
    path = loaded(
        tmp_path,
        matches__csv="match_id,home_team_id,away_team_id,last_team_id,steam_id\n1,1,2,3,1\n2,2,,1,2\n",
        teams__csv="team_id,town\n1,x\n2,y\n",
    )
    keys = [key[2:5] for key in rows(path, "PRAGMA foreign_key_list(matches)")]
    # Of `last_team_id` one value is no team, and a steam is none.
    assert sorted(keys) == [("teams", "away_team_id", "team_id"), ("teams", "home_team_id", "team_id")]


def test_names_of_files_cannot_do_harm(tmp_path: Path) -> None:
    name = 'x"; DROP TABLE t; --'
    (tmp_path / f"{name}.csv").write_text('a\'b,"c""); DROP TABLE t"\n1,2\n')
    (tmp_path / "sqlite_master.csv").write_text("a\n1\n")
    load([tmp_path / f"{name}.csv", tmp_path / "sqlite_master.csv"], tmp_path / "target.sqlite")
    found = rows(tmp_path / "target.sqlite", "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
    assert found == [("_sqlite_master",), (name,)]


def test_two_files_called_alike(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    for path in (tmp_path / "t.csv", tmp_path / "other" / "T.tsv"):
        path.write_text("a\n1\n")
    with pytest.raises(ResseqError, match="two files hold a table T"):
        load([tmp_path / "t.csv", tmp_path / "other" / "T.tsv"], tmp_path / "target.sqlite")


def test_only_the_named_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pattern for names is a name, and nothing is left in the folder in which one stands."""
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("x\n1\n")
    Path("*.csv").write_text("y\n2\n")
    load([Path("*.csv")], Path("target.sqlite"))
    assert rows(Path("target.sqlite"), 'SELECT * FROM "*"') == [(2,)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["*.csv", "a.csv", "target.sqlite"]


def test_objects_within_objects(tmp_path: Path) -> None:
    """A part of an object is a column of its own, at any depth."""
    content = '[{"id": 1, "address": {"city": "Rome", "place": {"x": 2}}}, {"id": 2, "address": {"city": "Bonn"}}]'
    path = loaded(tmp_path, people__json=content)
    assert rows(path, "SELECT id, address_city, address_place_x FROM people") == [(1, "Rome", 2), (2, "Bonn", None)]


def test_lists_in_an_object(tmp_path: Path) -> None:
    """A file that is one object holds a table for each of its lists of objects, called as the list is."""
    items = '[{"id": 1, "at": {"n": 7}}, {"id": 2, "at": {"n": 8}}]'
    path = loaded(tmp_path, library__json=f'{{"total": 2, "papers": {items}}}')
    assert rows(path, "SELECT id, at_n FROM papers") == [(1, 7), (2, 8)]
    authors = '[{"id": 3, "paper_id": 1}]'
    path = loaded(tmp_path, library__json=f'{{"papers": {items}, "authors": {authors}, "tags": ["a"], "none": []}}')
    assert rows(path, "SELECT paper_id, at_n FROM authors JOIN papers ON paper_id = papers.id") == [(1, 7)]


def test_what_is_left_out_of_an_object_is_told(tmp_path: Path) -> None:
    told = "of its file name, city was left out, which is no list"
    for name, table, expected in (("ada.json", "orders", told), ("ada.jsonl", "ada", None)):
        file, target = tmp_path / name, tmp_path / f"{name}.sqlite"
        file.write_text('{"name": "Ada", "city": "Oslo", "orders": [{"n": 1}, {"n": 2}]}\n')
        _, remarks = load([file], target)
        assert remarks.get(table) == expected
        assert rows(target, f"SELECT count(*) FROM {table}") == [(2 if expected else 1,)]


def test_texts_among_other_values_have_no_quotes(tmp_path: Path) -> None:
    path = loaded(tmp_path, mixed__json='[{"a": 1, "b": "red"}, {"a": "x", "b": 2}, {"a": null, "b": {"c": 1}}]')
    assert rows(path, "SELECT a, b FROM mixed") == [("1", "red"), ("x", "2"), (None, '{"c":1}')]


def test_a_first_line_that_looks_like_a_row(tmp_path: Path) -> None:
    """It is told that it was taken for names, but of years as names there is nothing to tell."""
    for content, told in (("1,Anna,23\n2,Ben,31\n", True), ("country,2019,2020\nItaly,1,2\n", False)):
        file = tmp_path / "t.csv"
        file.write_text(content)
        target = tmp_path / "t.sqlite"
        _, remarks = load([file], target)
        target.unlink()
        assert ("t" in remarks) is told
    assert remarks == {}
