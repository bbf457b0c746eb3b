"""Connections that can only read, and queries that end in time."""

import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from resseq.errors import ResseqError
from resseq.text2sql import connection as connection_module
from resseq.text2sql.connection import DeadlineExceeded, deadline, open_read_only

ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"


def make(path: Path, script: str) -> Path:
    connection = sqlite3.connect(path)
    connection.executescript(script)
    connection.close()
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "100% #1?.db", "CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)")


def test_reading_works_and_writing_does_not(path: Path) -> None:
    before = path.read_bytes()
    connection = open_read_only(path)
    assert connection.execute("SELECT sum(a) FROM T").fetchall() == [(3,)]
    for attack in ("DELETE FROM t", "ATTACH 'x' AS y", "CREATE TEMP TABLE u (a)", "PRAGMA user_version = 1", "BEGIN"):
        with pytest.raises(sqlite3.DatabaseError, match="not authorized"):
            connection.execute(attack)
    with pytest.raises(sqlite3.OperationalError, match="not authorized to use function: load_extension"):
        connection.execute("SELECT load_extension('x')")
    connection.close()
    assert path.read_bytes() == before and list(path.parent.iterdir()) == [path]


def test_even_without_the_authorizer_the_file_cannot_be_written(path: Path) -> None:
    connection = open_read_only(path)
    connection.set_authorizer(None)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM t")


def test_functions_that_a_program_adds_are_refused(path: Path) -> None:
    connection = open_read_only(path)
    connection.create_function("writefile", 2, lambda name, text: Path(name).write_text(text))
    with pytest.raises(sqlite3.OperationalError, match="not authorized"):
        connection.execute("SELECT writefile('a', 'b')")


def test_a_query_that_runs_too_long_ends_and_the_connection_goes_on(path: Path) -> None:
    connection = open_read_only(path)
    for _ in range(2):
        with pytest.raises(DeadlineExceeded, match=r"stopped after 0\.05 s"), deadline(connection, 0.05):
            connection.execute(ENDLESS).fetchall()
    with deadline(connection, 60):
        assert connection.execute("SELECT count(*) FROM t").fetchall() == [(2,)]
    # The deadline is over with its block, and what else goes wrong within it is left as it is.
    with deadline(connection, 0.001):
        pass
    assert connection.execute(ENDLESS.replace("FROM c)", "FROM c LIMIT 100000)")).fetchall() == [(100_000,)]
    with pytest.raises(sqlite3.OperationalError, match="no such table"), deadline(connection, 60):
        connection.execute("SELECT * FROM u")
    with pytest.raises(sqlite3.OperationalError, match="decode to UTF-8"), deadline(connection, 60):
        connection.execute("SELECT CAST(x'ff' AS TEXT)").fetchall()


def test_an_interrupt_counts_as_the_deadline(path: Path) -> None:
    connection = open_read_only(path)
    timer = threading.Timer(0.05, connection.interrupt)
    timer.start()
    with pytest.raises(DeadlineExceeded), deadline(connection, 3600):
        connection.execute(ENDLESS).fetchall()
    timer.join()


def test_where_sqlite_looks_at_no_clock_it_is_interrupted(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a count of a large table, which is one instruction of its virtual machine."""
    monkeypatch.setattr(connection_module, "_CHECK_EVERY", 2**31 - 1)
    connections = [open_read_only(path) for _ in range(2)]
    for _ in range(2):  # the thread that watches begins anew
        with deadline(connections[1], 60):
            with pytest.raises(DeadlineExceeded), deadline(connections[0], 0.01):
                connections[0].execute(ENDLESS).fetchall()
            assert connections[1].execute("SELECT count(*) FROM t").fetchall() == [(2,)]
        assert not connection_module._WATCH._ends
        assert connections[0].execute("SELECT count(*) FROM t").fetchall() == [(2,)]


def test_a_locked_file_is_called_locked(path: Path) -> None:
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ResseqError, match="another program keeps .* locked — run again when it is done"):
        open_read_only(path, patience=0.01)
    writer.execute("ROLLBACK")
    open_read_only(path, patience=0.01)


def test_an_empty_file_is_an_empty_database(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    assert open_read_only(tmp_path / "empty.db").execute("SELECT * FROM sqlite_master").fetchall() == []


def test_files_that_cannot_be_read(tmp_path: Path, path: Path) -> None:
    make(tmp_path / "large.db", "CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(50000))")
    content = (tmp_path / "large.db").read_bytes()
    cases = {
        "cut.db": (content[:9000], "malformed"),
        "head.db": (content[:60], "not a database|malformed"),
        "garbled.db": (content[:16] + bytes(len(content) - 16), "not a database"),
        "encrypted.db": (bytes(byte ^ 0x5A for byte in content), "is not a SQLite database"),
        "short.db": (b"SQL", "is not a SQLite database"),
    }
    for name, (bytes_, expected) in cases.items():
        (tmp_path / name).write_bytes(bytes_)
        with pytest.raises(ResseqError, match=expected) as caught:
            open_read_only(tmp_path / name)
        assert name in str(caught.value) and "\n" not in str(caught.value)
    with pytest.raises(ResseqError, match="there is no file"):
        open_read_only(tmp_path / "missing.db")
    with pytest.raises(ResseqError, match="is not a file"):
        open_read_only(tmp_path)
    assert not (tmp_path / "missing.db").exists()


def test_a_file_without_permission(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # tests may run as a user who may read everything
    with pytest.raises(ResseqError, match="cannot read .*: Permission denied"):
        open_read_only(path)


def test_a_database_whose_writer_was_stopped_midway_is_left_for_its_program(tmp_path: Path) -> None:
    """Its journal tells how to undo what was begun; doing that would be writing."""
    path = make(tmp_path / "hot.db", "CREATE TABLE t (a); INSERT INTO t VALUES (1)")
    crash = (
        "import os, sqlite3\n"
        f"connection = sqlite3.connect({str(path)!r})\n"
        "connection.execute('PRAGMA cache_size = 1')\n"
        "connection.executemany('INSERT INTO t VALUES (zeroblob(?))', [(3000,)] * 100)\n"
        "os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", crash], check=True)
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    assert set(before) == {"hot.db", "hot.db-journal"}
    with pytest.raises(ResseqError, match="stopped midway; open it once with that program"):
        open_read_only(path)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


WRITER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = WAL")
connection.executescript("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)")
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("state", ["in use", "stopped midway", "copied with its log", "closed"])
def test_write_ahead_logs(tmp_path: Path, state: str) -> None:
    """What the log holds is read, and no file is made or changed, not even the memory that its writer shares."""
    path = tmp_path / "wal.db"
    # In a process of its own, since reading its files here would give up its locks.
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout and writer.stdout.readline() == "ready\n"
        if state == "stopped midway":
            writer.kill()
        if state == "closed":
            writer.communicate()
        if state == "copied with its log":
            (tmp_path / "copy").mkdir()
            for name in ("wal.db", "wal.db-wal"):
                shutil.copy(tmp_path / name, tmp_path / "copy")
            path = tmp_path / "copy" / "wal.db"
        before = {each.name: each.read_bytes() for each in path.parent.glob("wal*")}
        assert len(before) == {"closed": 1, "copied with its log": 2}.get(state, 3)
        connections = [open_read_only(path) for _ in range(2)]
        for connection in connections:
            assert connection.execute("SELECT count(*) FROM t").fetchall() == [(2,)]
        for connection in connections:
            connection.close()
        assert {each.name: each.read_bytes() for each in path.parent.glob("wal*")} == before


def test_virtual_tables_and_broken_views(tmp_path: Path) -> None:
    path = make(
        tmp_path / "odd.db",
        "CREATE VIRTUAL TABLE f USING fts5(x); INSERT INTO f VALUES ('a b');"
        "CREATE VIRTUAL TABLE r USING rtree(i, l, h);"
        "CREATE TABLE gone (a); CREATE VIEW v AS SELECT a FROM gone; DROP TABLE gone; CREATE TABLE t (a);"
        "PRAGMA writable_schema = 1; UPDATE sqlite_master SET sql = 'CREATE VIRTUAL TABLE r USING absent(x)'"
        " WHERE name = 'r'",
    )
    connection = open_read_only(path)
    assert connection.execute("SELECT x FROM f WHERE f MATCH 'b'").fetchall() == [("a b",)]
    assert connection.execute("SELECT count(*) FROM t").fetchall() == [(0,)]
    with pytest.raises(sqlite3.OperationalError, match="no such module: absent"):
        connection.execute("SELECT * FROM r")
    with pytest.raises(sqlite3.OperationalError, match="no such table: main.gone"):
        connection.execute("SELECT * FROM v")
