"""Schemas of odd databases, of real ones, and of tables.json; and how they are shown."""

import codecs
import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from resseq.errors import ResseqError
from resseq.text2sql import schema as schema_module
from resseq.text2sql.connection import quoted
from resseq.text2sql.listing import as_text
from resseq.text2sql.schema import ColumnRef, Schema, Table, read_database, read_tables_json

Command = Callable[..., Any]  # of conftest


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Schema]:
    """Makes a database with a script and gives its schema."""

    def make(script: str, described: Schema | None = None) -> Schema:
        connection = sqlite3.connect(tmp_path / "made.db")
        connection.executescript(script)
        connection.close()
        before = (tmp_path / "made.db").read_bytes()
        schema = read_database(tmp_path / "made.db", described)
        assert (tmp_path / "made.db").read_bytes() == before and len(list(tmp_path.iterdir())) == 1
        return schema

    return make


def names(table: Table) -> list[str]:
    return [column.name for column in table.columns]


def keys(schema: Schema) -> list[str]:
    def end(ref: ColumnRef) -> str:
        return f"{schema.tables[ref.table].name}.{schema.column(ref).name}"

    return [f"{end(key.source)} {end(key.target)}" for key in schema.foreign_keys]


# ---------------------------------------------------------------------------------------------------- odd databases


def test_a_plain_database(read: Callable[..., Schema]) -> None:
    schema = read(
        "CREATE TABLE Student (StudentID INTEGER PRIMARY KEY, home_town VARCHAR(20), born DATE, gpa REAL, fit BOOLEAN);"
        "INSERT INTO Student VALUES"
        " (7, 'Rome', '2001-02-03', 3.5, 1), (8, 'Oslo', NULL, 4.0, 0), (9, 'Rome', '', 3.5, 1)"
    )
    (table,) = schema.tables
    assert (schema.name, table.name, table.words, table.primary_key, table.is_view) == (
        *("made", "Student", ("student",), (0,), False),
    )
    assert [(column.name, " ".join(column.words), column.type, column.samples) for column in table.columns] == [
        ("StudentID", "student id", "number", (7, 8, 9)),
        ("home_town", "home town", "text", ("Rome", "Oslo")),
        ("born", "born", "time", ("2001-02-03",)),
        ("gpa", "gpa", "number", (3.5, 4.0)),
        ("fit", "fit", "boolean", (1, 0)),
    ]


ODD_NAMES = (
    "two words",
    "c0 ",
    'a"quote',
    "it's",
    "`tick`",
    "[b]",
    "select",
    "ORDER",
    "größe",
    "価格",
    "a.b",
    "a;b",
    "%s",
    "-- x",
    "a\nb",
    "",
)


def test_any_name_will_do(read: Callable[..., Schema]) -> None:
    columns = ", ".join(map(quoted, ODD_NAMES))
    schema = read(
        "".join(
            f"CREATE TABLE {quoted(name)} ({columns}, PRIMARY KEY ({quoted(name)}));"
            f"INSERT INTO {quoted(name)} VALUES ({', '.join(map(str, range(len(ODD_NAMES))))});"
            for name in ODD_NAMES
        )
    )
    assert [table.name for table in schema.tables] == list(ODD_NAMES)
    for place, table in enumerate(schema.tables):
        assert names(table) == list(ODD_NAMES) and table.primary_key == (place,)
        assert [column.samples for column in table.columns] == [(number,) for number in range(len(ODD_NAMES))]
    text = as_text(schema)
    assert len(text.splitlines()) == 1 + len(ODD_NAMES) * (2 + len(ODD_NAMES))  # no name breaks its line


def test_case_is_disregarded_as_sqlite_does_it(read: Callable[..., Schema]) -> None:
    schema = read("CREATE TABLE Street (Name, É, é)")
    assert schema.find_table("STREET") == 0 and schema.find_table("street ") is None
    assert schema.find_column(0, "nAME") == ColumnRef(0, 0) and schema.find_column(0, "town") is None
    # Of other letters SQLite takes the two cases for two names.
    assert [schema.find_column(0, name) for name in ("É", "é")] == [ColumnRef(0, 1), ColumnRef(0, 2)]


def test_an_empty_database(read: Callable[..., Schema]) -> None:
    assert read("VACUUM") == Schema("made", ())
    assert as_text(Schema("made", ())) == "made: 0 tables, 0 columns, 0 foreign keys"


def test_tables_of_every_kind(read: Callable[..., Schema]) -> None:
    schema = read(
        "CREATE TABLE w (a TEXT, b INT, c, PRIMARY KEY (b, a)) WITHOUT ROWID; INSERT INTO w VALUES ('x', 1, 2.5);"
        "CREATE TABLE s (a INT, b ANY) STRICT; INSERT INTO s VALUES (1, 'x');"
        "CREATE TABLE g (a INT, b AS (a * 2), c TEXT AS (a || '!') STORED); INSERT INTO g VALUES (4);"
        "CREATE TABLE n (a INTEGER PRIMARY KEY AUTOINCREMENT, b INT REFERENCES n); ANALYZE;"
        "CREATE VIEW v (total, \"the name\") AS SELECT b * 2, a FROM w;"
    )  # fmt: skip
    assert [table.name for table in schema.tables] == ["w", "s", "g", "n", "v"]  # none of SQLite's own
    w, s, g, n, v = schema.tables
    assert w.primary_key == (1, 0) and [column.type for column in w.columns] == ["text", "number", "number"]
    assert [column.samples for column in s.columns] == [(1,), ("x",)] and s.columns[1].type == "text"
    assert names(g) == ["a", "b", "c"] and [column.samples for column in g.columns] == [(4,), (8,), ("4!",)]
    assert n.primary_key == (0,) and keys(schema) == ["n.b n.a"] and n.columns[1].samples == ()
    assert (
        v.is_view and names(v) == ["total", "the name"] and [column.samples for column in v.columns] == [(2,), ("x",)]
    )


def test_full_text_and_spatial_tables_show_without_what_they_keep(read: Callable[..., Schema]) -> None:
    schema = read(
        "CREATE VIRTUAL TABLE note USING fts5(title, body); INSERT INTO note VALUES ('a', 'b');"
        "CREATE VIRTUAL TABLE old USING fts4(text); INSERT INTO old VALUES ('c');"
        "CREATE VIRTUAL TABLE box USING rtree(id, low, high); INSERT INTO box VALUES (1, 2, 3);"
        "CREATE TABLE note_taker (x); CREATE TABLE my_data (x);"
    )
    assert [table.name for table in schema.tables] == ["note", "old", "box", "note_taker", "my_data"]
    assert names(schema.tables[0]) == ["title", "body"] and schema.tables[0].columns[1].samples == ("b",)


def test_what_no_query_can_use_is_left_out(read: Callable[..., Schema]) -> None:
    schema = read(
        "CREATE TABLE gone (a); CREATE VIEW v AS SELECT a FROM gone; DROP TABLE gone; CREATE TABLE t (a);"
        "CREATE VIRTUAL TABLE x USING fts5(y); PRAGMA writable_schema = 1;"
        "UPDATE sqlite_master SET sql = 'CREATE VIRTUAL TABLE x USING absent(y)' WHERE name = 'x'"
    )
    assert [table.name for table in schema.tables] == ["t"]


def test_text_that_is_not_utf8(tmp_path: Path) -> None:
    """In rows it is no sample; in the name of a column it is marked; a table named so cannot be asked for."""
    path = tmp_path / "latin.db"
    connection = sqlite3.connect(path)
    connection.executescript(
        "CREATE TABLE t (a, b); INSERT INTO t VALUES (CAST(x'636166e9' AS TEXT), 1), ('plain', 2);"
        "CREATE TABLE u (cafXX, other TEXT); INSERT INTO u VALUES (1, 2); CREATE TABLE nXX (a)"
    )
    connection.close()
    path.write_bytes(path.read_bytes().replace(b"cafXX", b"caf\xe9X").replace(b"nXX", b"n\xe9X"))
    t, u = read_database(path).tables
    assert [column.samples for column in t.columns] == [("plain",), (1, 2)] and t.columns[0].type == "text"
    assert names(u) == ["caf\N{REPLACEMENT CHARACTER}X", "other"]


def test_databases_in_utf16(read: Callable[..., Schema]) -> None:
    schema = read(
        "PRAGMA encoding = 'UTF-16le'; CREATE TABLE \"größe 価\" (é TEXT); INSERT INTO \"größe 価\" VALUES ('ü')"
    )
    assert schema.tables[0].name == "größe 価" and schema.tables[0].columns[0].samples == ("ü",)


def test_many_columns(read: Callable[..., Schema]) -> None:
    columns = [f"column_{number}" for number in range(2000)]
    schema = read(f"CREATE TABLE wide ({', '.join(columns)}); INSERT INTO wide (column_1999) VALUES (5)")
    assert names(schema.tables[0]) == columns and schema.tables[0].columns[1999].samples == (5,)
    assert schema.find_column(0, "COLUMN_1234") == ColumnRef(0, 1234)


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("CREATE TABLE b (x, y, PRIMARY KEY (y, x)); CREATE TABLE a (p, q, FOREIGN KEY (p, q) REFERENCES b);",
         ["a.p b.y", "a.q b.x"]),
        ("CREATE TABLE b (x, y); CREATE TABLE a (p REFERENCES B (Y), q REFERENCES b (x));", ["a.p b.y", "a.q b.x"]),
        ("CREATE TABLE a (p REFERENCES gone, q REFERENCES b (gone), r REFERENCES b); CREATE TABLE b (x);", []),
        ("CREATE TABLE b (x PRIMARY KEY); CREATE TABLE a (p, q, FOREIGN KEY (p, q) REFERENCES b);", ["a.p b.x"]),
        ("CREATE TABLE a (x INTEGER PRIMARY KEY, up REFERENCES a);", ["a.up a.x"]),
    ],
)  # fmt: skip
def test_foreign_keys(read: Callable[..., Schema], script: str, expected: list[str]) -> None:
    assert keys(read(script)) == expected


@pytest.mark.parametrize(
    ("declared", "values", "type_"),
    [
        *(
            (declared, "'x'", "number")
            for declared in ("INT", "BIGINT", "DECIMAL(8, 2)", "NUMERIC", "double precision")
        ),
        *((declared, "1", "text") for declared in ("TEXT", "VARCHAR(9)", "NATIVE CHARACTER(70)", "CLOB", "STRING")),
        *((declared, "1", "time") for declared in ("DATE", "datetime", "TIMESTAMP", "YEAR")),
        *((declared, "1", "boolean") for declared in ("BOOL", "boolean")),
        ("BLOB", "'x'", "others"),
        ("", "1), (2.5", "number"),
        ("", "1), ('x'", "text"),
        ("", "x'00'", "others"),
        ("", "NULL", "text"),
        ("JSON", "'{}'", "text"),
        ("JSON", "NULL", "number"),  # SQLite would turn text that looks like a number into one
    ],
)
def test_types(read: Callable[..., Schema], declared: str, values: str, type_: str) -> None:
    schema = read(f"CREATE TABLE t (a {declared}); INSERT INTO t VALUES ({values})")
    assert schema.tables[0].columns[0].type == type_


def test_samples_are_few_short_distinct_and_real(read: Callable[..., Schema]) -> None:
    schema = read(
        "CREATE TABLE t (a, b, c);"
        "INSERT INTO t SELECT value, 'same', x'00' FROM json_each('[3, 1, 3, 2, 9, 8, 7]');"
        "INSERT INTO t VALUES (NULL, printf('%81d', 1), ''), (NULL, printf('%80d', 1), 9e999), (NULL, NULL, 5)"
    )
    assert [column.samples for column in schema.tables[0].columns] == [(3, 1, 2, 9, 8), ("same", f"{1:80}"), (5,)]


def test_the_work_is_bounded(read: Callable[..., Schema], monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows past the first thousand are not read, a slow view is given up, and a huge value ends the search."""
    monkeypatch.setattr(schema_module, "_SAMPLE_SECONDS", 0.05)
    schema = read(
        "CREATE TABLE t (a); WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 1001)"
        " INSERT INTO t SELECT iif(x <= 1000, NULL, x) FROM c;"
        "CREATE VIEW slow AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
        " SELECT count(*) AS a FROM c;"
        "CREATE TABLE huge (a, b);"
        "INSERT INTO huge VALUES ('first', 1), ('first', 1), (printf('%2000000d', 1), 2), ('last', 3)"
    )
    assert [table.name for table in schema.tables] == ["t", "slow", "huge"]
    assert [table.columns[0].samples for table in schema.tables] == [(), (), ("first",)]


def test_what_views_and_generated_columns_compute_is_bounded(read: Callable[..., Schema]) -> None:
    """Nothing interrupts one call on long texts."""
    call = "instr(hex(zeroblob(5000000)), hex(zeroblob(2500000)) || '1')"  # hours
    schema = read(
        f"CREATE TABLE t (a); INSERT INTO t VALUES (1); ALTER TABLE t ADD COLUMN b AS ({call});"
        f"CREATE VIEW long AS SELECT {call} AS a FROM t;"
        "CREATE VIEW short AS SELECT a FROM t"
    )
    assert [[column.samples for column in table.columns] for table in schema.tables] == [[(), ()], [()], [(1,)]]
    many = ", ".join(f"1 AS {'x' * 50}{place}" for place in range(1500))  # the query for the samples is long itself
    *_, view = read(f"CREATE VIEW wide AS SELECT {many}").tables
    assert {column.samples for column in view.columns} == {(1,)}


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ResseqError, match="there is no file"):
        read_database(tmp_path / "missing.db")
    # A page in the middle that is overwritten: found only when the rows are read.
    connection = sqlite3.connect(tmp_path / "torn.db")
    connection.executescript("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
    connection.close()
    content = (tmp_path / "torn.db").read_bytes()
    (tmp_path / "torn.db").write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    with pytest.raises(ResseqError, match=r"cannot read .*torn\.db: database disk image is malformed"):
        read_database(tmp_path / "torn.db")


# ---------------------------------------------------------------------------------------------------- tables.json

SHOP: dict[str, Any] = {
    "db_id": "shop",
    "table_names_original": ["Emp", "dept"],
    "table_names": ["employee", "department"],
    "column_names_original": [[-1, "*"], [0, "eid"], [0, "dno"], [1, "no"], [1, "Dname"]],
    "column_names": [[-1, "*"], [0, "employee id"], [0, "department Number"], [1, "number"], [1, "department name"]],
    "column_types": ["text", "number", "number", "number", "text"],
    "primary_keys": [1, 3],
    "foreign_keys": [[2, 3]],
}


def described(tmp_path: Path, *entries: object) -> dict[str, Schema]:
    path = tmp_path / "tables.json"
    path.write_text(json.dumps(entries))
    found = read_tables_json(path)
    path.unlink()
    return found


def test_tables_json(tmp_path: Path) -> None:
    composite = {**SHOP, "db_id": "composite", "primary_keys": [[2, 1]]}
    found = described(tmp_path, SHOP, composite)
    assert list(found) == ["shop", "composite"]
    shop = found["shop"]
    assert [table.words for table in shop.tables] == [("employee",), ("department",)]
    assert [column.words for column in shop.tables[0].columns] == [("employee", "id"), ("department", "number")]
    assert [table.primary_key for table in shop.tables] == [(0,), (0,)] and keys(shop) == ["Emp.dno dept.no"]
    assert found["composite"].tables[0].primary_key == (1, 0)


def test_the_words_of_people_are_preferred(read: Callable[..., Schema], tmp_path: Path) -> None:
    shop = described(tmp_path, SHOP)["shop"]
    schema = read("CREATE TABLE EMP (eid TEXT, salary); INSERT INTO emp VALUES ('e7', 3); CREATE TABLE more (x)", shop)
    assert schema.tables[0].words == ("employee",) and schema.tables[1].words == ("more",)
    assert [(column.words, column.type, column.samples) for column in schema.tables[0].columns] == [
        (("employee", "id"), "number", ("e7",)),
        (("salary",), "number", (3,)),
    ]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"column_types": ["text"]}, "database shop is described wrongly"),
        ({"column_types": ["text", "number", "money", "number", "text"]}, "column dno is of type 'money'"),
        ({"foreign_keys": [[2, 9]]}, "described wrongly"),
        ({"primary_keys": ["eid"]}, "described wrongly"),
        ({"column_names_original": [[-1, "*"], [7, "eid"], [0, "dno"], [1, "no"], [1, "Dname"]]}, "described wrongly"),
        ({"table_names": None}, "described wrongly"),
        ({"db_id": ["shop"]}, "the name .* is no text"),
        ({"table_names_original": [1, 2]}, "the name 1 is no text"),
    ],
)
def test_tables_json_that_is_wrong(tmp_path: Path, change: dict[str, Any], expected: str) -> None:
    with pytest.raises(ResseqError, match=expected):
        described(tmp_path, {**SHOP, **change})


def test_tables_json_of_another_form(tmp_path: Path) -> None:
    with pytest.raises(ResseqError, match="describes database shop twice"):
        described(tmp_path, SHOP, SHOP)
    with pytest.raises(ResseqError, match="database number 2 is described wrongly"):
        described(tmp_path, SHOP, "dept")
    (tmp_path / "tables.json").write_text('{"shop": 1}')
    with pytest.raises(ResseqError, match="holds no list of databases"):
        read_tables_json(tmp_path / "tables.json")
    (tmp_path / "tables.json").write_text("[" * 100_000)
    with pytest.raises(ResseqError, match="nested too deeply — name a file like Spider's"):
        read_tables_json(tmp_path / "tables.json")
    (tmp_path / "tables.json").write_bytes(codecs.BOM_UTF8 + json.dumps([SHOP]).encode())
    assert list(read_tables_json(tmp_path / "tables.json")) == ["shop"]


def test_real_databases_agree_with_tables_json() -> None:
    """Found independently of each other: names, keys, types, and most words."""
    folder = Path(os.environ.get("RESSEQ_DATA", ""), "spider")
    if "RESSEQ_DATA" not in os.environ or not folder.is_dir():
        pytest.skip("needs real Spider: set RESSEQ_DATA to the folder that holds spider")
    known = read_tables_json(folder / "tables.json")
    assert len(known) == 166
    columns = types = words = declared = missing = 0
    for name in sorted(known)[::4]:
        found = read_database(folder / "database" / name / f"{name}.sqlite")
        for table in (each for each in known[name].tables if each.name != "sqlite_sequence"):
            place = found.find_table(table.name)
            assert place is not None, (name, table.name)
            for column in table.columns:
                ref = found.find_column(place, column.name)
                assert ref is not None, (name, table.name, column.name)
                columns += 1
                types += found.column(ref).type == column.type
                words += found.column(ref).words == column.words
        declared += len(known[name].foreign_keys)
        missing += len({key.lower() for key in keys(known[name])} - {key.lower() for key in keys(found)})
    assert declared > 150 and missing <= 1  # tables.json has one key of soccer_1 that its file lacks
    assert types / columns > 0.98 and words / columns > 0.9


# ---------------------------------------------------------------------------------------------------- the command


def test_the_command(resseq: Command, tmp_path: Path) -> None:
    path = tmp_path / "school.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(
        "CREATE TABLE Student (StudentID INTEGER PRIMARY KEY, home_town TEXT);"
        "INSERT INTO Student VALUES (1, 'Rome'), (2, 'Oslo\x1b[31m'), (3, 'Bonn'), (4, 'Graz');"
        "CREATE TABLE pet (petid INT PRIMARY KEY REFERENCES Student, weight);"
        "CREATE VIEW towns AS SELECT DISTINCT home_town FROM Student;"
    )
    connection.close()
    answer = resseq("sql", "schema", path)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        "school: 3 tables, 5 columns, 1 foreign key",
        "",
        "table Student (student)",
        "  P  StudentID  number  student id  1, 2, 3",
        r"     home_town  text    home town   'Rome', 'Oslo\x1b[31m', 'Bonn'",
        "",
        "table pet (pet)",
        "  PF  petid   number  pet id  -> Student.StudentID",
        "      weight  text    weight",
        "",
        "view towns (towns)",
        r"    home_town  text  home town  'Rome', 'Oslo\x1b[31m', 'Bonn'",
    ]
    content = json.loads(resseq("sql", "schema", path, "--json").out)
    assert list(content) == ["name", "tables", "foreign_keys"] and content["name"] == "school"
    assert content["tables"][0] == {
        "name": "Student",
        "words": ["student"],
        "is_view": False,
        "primary_key": ["StudentID"],
        "columns": [
            {"name": "StudentID", "words": ["student", "id"], "type": "number", "samples": [1, 2, 3, 4]},
            {
                "name": "home_town",
                "words": ["home", "town"],
                "type": "text",
                "samples": ["Rome", "Oslo\x1b[31m", "Bonn", "Graz"],
            },
        ],
    }
    assert content["foreign_keys"] == [
        {"table": "pet", "column": "petid", "references": {"table": "Student", "column": "StudentID"}}
    ]


def test_the_command_on_what_is_no_database(resseq: Command, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no database")
    for path, expected in (
        ("missing", "there is no file"),
        ("", "is not a file"),
        ("text", "is not a SQLite database"),
    ):
        answer = resseq("sql", "schema", tmp_path / path)
        assert answer.code == 1 and expected in answer.error()
