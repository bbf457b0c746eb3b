"""What a person may name as the data to ask, and what is said of everything else."""

import builtins
import shutil
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from resseq.assistant import sources
from resseq.assistant.database import Cancelled, Limits, Refused, Stop
from resseq.assistant.sources import open_source, opening
from resseq.errors import ResseqError

ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"


def test_a_sqlite_file_is_known_by_its_content(shop: Path, tmp_path: Path) -> None:
    for name in ("shop.sqlite", "shop", "my shop.csv"):
        path = tmp_path / "other" / name
        path.parent.mkdir(exist_ok=True)
        shutil.copy(shop, path)
        source = open_source([str(path)])
        assert (source.name, source.dialect) == (path.stem, "sqlite")
        assert [table.name for table in source.database.schema.tables] == ["customer", "purchase"]
        assert source.database.values.exact[("norway",)]
        sql = "SELECT count(*) FROM customer WHERE country = 'Norway'"
        assert source.spoken(sql) == sql and source.run(sql).rows == ((2,),)
        with pytest.raises(Refused):
            source.run("DELETE FROM customer")
        source.close()
        assert path.exists()


def test_a_query_can_be_cancelled(shop: Path) -> None:
    source = open_source([shop], Limits(seconds=60))
    stop = Stop()
    threading.Timer(0.5, stop.cancel).start()
    start = time.monotonic()
    with pytest.raises(Cancelled):
        source.run(ENDLESS, stop)
    assert time.monotonic() - start < 20
    assert source.run("SELECT 1").rows == ((1,),)


def test_tables_of_files_are_gone_in_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    (tmp_path / "wines.csv").write_text("id,name\n1,Merlot\n")
    (tmp_path / "bad.csv").write_text("a,b\n1\n")
    source = open_source([tmp_path / "wines.csv"])
    assert (source.name, source.dialect) == ("wines", "sqlite")
    assert source.run(source.spoken("SELECT name FROM wines")).rows == (("Merlot",),)
    assert any(temporary.iterdir())
    source.close()
    with pytest.raises(ResseqError, match="bad.csv, line 2"):
        open_source([tmp_path / "bad.csv"])
    assert not any(temporary.iterdir())


def test_a_file_of_a_table_as_a_sqlite_file(shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "cache_folder", lambda: tmp_path / "cache")
    assert opening.sqlite_of(shop) == shop and opening.sqlite_of(tmp_path / "none") == tmp_path / "none"
    table = tmp_path / "fruit.csv"
    table.write_text("name,price\napple,1.5\n")
    first = opening.sqlite_of(table)
    assert first.stem == "fruit" and opening.sqlite_of(table) == first
    with closing(sqlite3.connect(first)) as connection:
        assert connection.execute("SELECT * FROM fruit").fetchall() == [("apple", 1.5)]
    table.write_text("name,price\npear,2\n")
    assert opening.sqlite_of(table) != first
    assert sorted(each.suffix for each in (tmp_path / "cache").rglob("*.*")) == [".sqlite", ".sqlite"]


def test_one_path_alone_is_one(shop: Path) -> None:
    assert open_source(str(shop)).name == "shop"


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ([], "nothing to ask was named"),
        (["missing.sqlite"], "there is no file missing.sqlite"),
        (["folder"], "folder is a folder"),
        (["notes.txt"], "notes.txt is nothing that can be asked"),
        (["empty.db"], "no table"),
        (["a\0b"], "a character that cannot be shown"),
        (["\x1b[31m.csv"], "a character that cannot be shown"),
        (["shop.sqlite", "other.sqlite"], "one database can be asked at a time"),
        (["shop.sqlite", "a.csv"], "a SQLite file is named together with others"),
        (["a.csv", "lake.duckdb"], "a DuckDB file is named together with others"),
        (["postgresql://me@host/x", "a.csv"], "the URL of a database is named together with others"),
        (["mysql://me:secret@host/x"], "mysql:// is not understood"),
        (["sqlite:///shop.sqlite"], "sqlite:// is not understood"),
    ],
)
def test_what_cannot_be_asked(
    shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("notes.txt").write_text("no table")
    Path("empty.db").write_bytes(b"")
    Path("a.csv").write_text("x\n1\n")
    Path("lake.duckdb").write_bytes(b"\0" * 8 + b"DUCK" + b"\0" * 100)
    shutil.copy(shop, "other.sqlite")
    with pytest.raises(ResseqError, match=said) as caught:
        open_source(where)
    assert "\n" not in str(caught.value) and "secret" not in str(caught.value)


def test_a_package_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.partition(".")[0] == "psycopg":
            raise ModuleNotFoundError(f"No module named {name!r}", name="psycopg")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ResseqError, match=r"pip install resseq\[postgresql\]"):
        open_source(["postgresql://me:secret@/x"])


def test_sqlite_needs_nothing_installed(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        assert name.partition(".")[0] not in ("duckdb", "psycopg", "sqlglot", "sqlalchemy")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    assert sources.open_source([shop]).run("SELECT max(age) FROM customer").rows == ((52,),)


def test_files_of_tables_are_one_database() -> None:
    where = ["a.csv", "shop.sqlite", "B.TSV", "postgresql://x/y.csv", "c.json"]
    assert opening.databases_of(where) == [("a.csv", "B.TSV", "c.json"), ("shop.sqlite",), ("postgresql://x/y.csv",)]
    assert opening.databases_of([]) == []
