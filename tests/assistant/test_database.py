"""Attacks on a database, each of which is refused and leaves the file, its folder and the next query as they were."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from resseq.assistant.database import (
    Cancelled,
    Database,
    DeadlineExceeded,
    Limits,
    QueryFailed,
    Refused,
    Stop,
    TooLarge,
)
from resseq.errors import ResseqError
from resseq.text2sql.connection import open_read_only

ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
SMALL = Limits(seconds=0.5, rows=100, result_bytes=8 << 20, memory_bytes=64 << 20)


def snapshot(folder: Path) -> dict[str, bytes | None]:
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("a folder with 100% odd #name?")
    with sqlite3.connect(folder / "shop & co.db") as connection:
        connection.executescript(
            """
            CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT, price REAL);
            INSERT INTO item VALUES (1, 'pen', 1.5), (2, 'ink; -- not a comment', 7), (3, NULL, NULL);
            CREATE VIEW cheap AS SELECT name FROM item WHERE price < 5;
            CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM item; END;
            CREATE VIRTUAL TABLE note USING fts5(body);
            INSERT INTO note VALUES ('buy more ink'), ('sell the pen');
            CREATE VIRTUAL TABLE box USING rtree(id, low, high);
            INSERT INTO box VALUES (1, 0, 10);
            CREATE TABLE pragma_like (x);
            INSERT INTO pragma_like VALUES (1);
            """
        )
    connection.close()
    return folder


@pytest.fixture
def database(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """The database, which the test must leave as it was, as it must the folder in which it stands."""
    monkeypatch.chdir(tmp_path)
    before = snapshot(folder)
    found = Database(folder / "shop & co.db", SMALL)
    yield found
    assert snapshot(folder) == before and not any(tmp_path.iterdir())


# ---------------------------------------------------------------------------------------------------- attacks

WRITES = [
    "INSERT INTO item VALUES (4, 'x', 1)",
    "INSERT INTO item SELECT * FROM item RETURNING id",
    "REPLACE INTO item VALUES (1, 'x', 1)",
    "UPDATE item SET price = 0",
    "DELETE FROM item",
    "DROP TABLE item",
    "DROP VIEW IF EXISTS absent",
    "ALTER TABLE item RENAME TO gone",
    "CREATE TABLE more (x)",
    "CREATE TEMP TABLE more (x)",
    "CREATE TEMP VIEW more AS SELECT 1",
    "CREATE TABLE more AS SELECT * FROM item",
    "CREATE INDEX more ON item (name)",
    "CREATE VIRTUAL TABLE more USING fts5(x)",
    "CREATE TRIGGER more AFTER DELETE ON item BEGIN SELECT 1; END",
    "VACUUM",
    "VACUUM INTO 'copy.db'",
    "REINDEX",
    "ANALYZE",
    "BEGIN IMMEDIATE",
    "COMMIT",
    "ROLLBACK",
    "SAVEPOINT here",
    "RELEASE here",
    "ATTACH 'other.db' AS other",
    "ATTACH ':memory:' AS other",
    "DETACH main",
    "PRAGMA user_version = 7",
    "PRAGMA journal_mode = WAL",
    "PRAGMA query_only = 0",
    "PRAGMA writable_schema = 1",
    "PRAGMA table_info(item)",
    "PRAGMA data_version",
    "EXPLAIN SELECT 1",
    "EXPLAIN QUERY PLAN DELETE FROM item",
    "/* SELECT */ DELETE FROM item",
    "-- SELECT\nDELETE FROM item",
    "/* SELECT 1",
    ";DELETE FROM item",
    ".shell rm -rf x",
    "(SELECT 1)",
]
# What SQLite would run, because it does nothing or only tells of the query.
_IDLE = {"DROP VIEW IF EXISTS absent", "PRAGMA data_version", "EXPLAIN SELECT 1", "/* SELECT 1"}
FORBIDDEN = [
    "WITH x AS (SELECT 1) DELETE FROM item",
    "WITH x AS (SELECT 4) INSERT INTO item SELECT 4, 'x', 1 FROM x",
    "WITH x AS (SELECT 1) UPDATE item SET price = 0 RETURNING *",
    "WITH x(a) AS (VALUES (9)) REPLACE INTO item SELECT a, a, a FROM x",
    "SELECT load_extension('x')",
    "SELECT \"load_extension\"('x', 'y') FROM item",
    "SELECT fts3_tokenizer('simple', x'0011223344556677')",
    "SELECT writefile('file', 'text')",
    "SELECT readfile('/etc/passwd')",
    "SELECT edit('text')",
    "SELECT sqlite_log(1, 'text')",
    "SELECT rtreecheck('box')",
    "SELECT * FROM pragma_table_info('item')",
    "SELECT 1 FROM pragma_journal_mode('wal')",
    "SELECT count(*) FROM pragma_table_xinfo('item')",
    "SELECT user_version FROM pragma_user_version",
    "SELECT * FROM dbstat",
    "SELECT count(*) FROM sqlite_stmt",
    "SELECT * FROM fsdir('.')",
    "SELECT 1; DELETE FROM item",
    "SELECT 1; SELECT 2",
    "SELECT ';'; /* ; */ ATTACH 'other.db' AS other; --",
    "SELECT 1;;SELECT 2",
    "SELECT 1 /* open */; DROP TABLE item",
    "SELECT name INTO copy FROM item",
    "SELECT * FROM item WHERE id = ?",
    "SELECT * FROM other.item",
    "WITH x AS (DELETE FROM item RETURNING *) SELECT * FROM x",
    "SELECT * FROM (UPDATE item SET price = 0 RETURNING *)",
    "SELECT 1 UNION DELETE FROM item",
    "SELECT 1 \0; DELETE FROM item",
    "SELECT '\ud800'",
    "SELECT '" + "x" * 100_000 + "'",
]


@pytest.mark.parametrize("attack", WRITES)
def test_what_is_no_query_is_refused(database: Database, attack: str) -> None:
    with pytest.raises(Refused, match="only a query may run"):
        database.run(attack)


def test_what_is_no_query_would_get_no_further(database: Database) -> None:
    """The connection itself lets none of it through, whatever it begins with."""
    connection = open_read_only(database.path)
    for attack in WRITES:
        if attack in _IDLE:
            connection.execute(attack).fetchall()
        else:
            with pytest.raises(sqlite3.Error):
                connection.execute(attack).fetchall()
    connection.close()


@pytest.mark.parametrize("attack", FORBIDDEN)
def test_what_is_not_for_reading_is_refused(database: Database, attack: str) -> None:
    """What SQLite as built here does not have, or cannot parse, fails; everything else is refused."""
    unknown = any(name in attack for name in ("writefile", "readfile", "edit(", "fsdir", "other.item"))
    wrong = any(part in attack for part in (" INTO copy", "AS (DELETE", "(UPDATE", "UNION DELETE"))
    with pytest.raises(QueryFailed if unknown or wrong else Refused):
        database.run(attack)


@pytest.mark.parametrize(
    "attack",
    [
        "SELECT zeroblob(1000000000)",
        "SELECT randomblob(1000000000)",
        "SELECT hex(zeroblob(5000000))",
        "SELECT replace(hex(zeroblob(500000)), '0', hex(zeroblob(500)))",
        "SELECT replace(printf('%1000000d', 1), ' ', printf('%1000d', 1))",
        "WITH RECURSIVE c(x) AS (SELECT 'xxxxxxxx' UNION ALL SELECT x || x FROM c) SELECT count(*) FROM c",
        f"{ENDLESS} SELECT hex(zeroblob(100000)) || x FROM c ORDER BY 1",
        "SELECT " + ", ".join(["hex(zeroblob(3000000))"] * 1000),
        "SELECT " + ", ".join(["zeroblob(5000000)"] * 3),
    ],
)
def test_what_takes_too_much_memory_is_stopped(database: Database, attack: str) -> None:
    with pytest.raises(TooLarge):
        Database(database.path, Limits(20, SMALL.rows, SMALL.result_bytes, SMALL.memory_bytes)).run(attack)


@pytest.mark.parametrize(
    "attack",
    [
        f"{ENDLESS} SELECT count(*) FROM c",
        f"{ENDLESS} SELECT max(x) FROM c WHERE x < 0",
        # Sums that grow up to a limit and then go on for ever.
        f"{ENDLESS} SELECT group_concat(hex(zeroblob(100000))) FROM c",
        f"{ENDLESS} SELECT json_group_array(hex(zeroblob(100000))) FROM c",
        f"{ENDLESS} SELECT count(DISTINCT zeroblob(x * 1000)) FROM c",
        # Single calls, during which SQLite looks at no clock.
        "SELECT instr(hex(zeroblob(4000000)), hex(zeroblob(2000000)) || '1')",
        "SELECT length(replace(hex(zeroblob(4000000)), hex(zeroblob(2000000)) || '1', ''))",
        # What doubles with each step while the query is still being prepared.
        "WITH a0 AS (SELECT 1 AS x), "
        + ", ".join(f"a{n + 1} AS (SELECT count(*) AS x FROM a{n} p, a{n} q)" for n in range(24))
        + " SELECT * FROM a24",
    ],
)
def test_what_takes_too_long_is_stopped(database: Database, attack: str) -> None:
    with pytest.raises((DeadlineExceeded, TooLarge)):
        database.run(attack)


@pytest.mark.parametrize(
    ("attack", "expected"),
    [
        ("SELECT " + "(" * 20_000 + "1" + ")" * 20_000, "overflow|depth"),
        ("SELECT " + "NOT " * 20_000 + "1", "overflow|depth"),
        ("SELECT " + " + ".join(["1"] * 20_000), "depth"),
        (" UNION ALL ".join(["SELECT 1"] * 5000), "too many terms"),
        ("SELECT " + "(SELECT " * 5000 + "1" + ")" * 5000, "overflow|depth"),
        ("SELECT * FROM " + "(SELECT * FROM " * 3000 + "item" + ")" * 3000, "overflow|depth"),
        ("SELECT json_extract('" + "[" * 9000 + "]" * 9000 + "', '$')", "JSON"),
        ("SELECT " + ", ".join(["1"] * 5000), "too many columns"),
        ("SELECT 1 FROM " + ", ".join(f"item AS i{n}" for n in range(65)), "at most 64 tables"),
        ("SELECT 'a' LIKE '" + "%a" * 600 + "'", "too complex"),
        ("SELECT * FROM nowhere", "no such table: nowhere"),
        ("SELECT FROM WHERE", "syntax error"),
        ("SELECT 'open", "unrecognized token"),
        ("SELECT 1 /* open", ""),
    ],
)
def test_what_sqlite_cannot_run_fails_with_its_message(database: Database, attack: str, expected: str) -> None:
    if expected:
        with pytest.raises(QueryFailed, match=expected):
            database.run(attack)
    else:  # SQLite takes an open comment for one that ends with the text
        assert database.run(attack).rows == ((1,),)


def test_the_system_itself_refuses_the_worker_every_byte(tmp_path: Path) -> None:
    """The last line of defence, for what might get past the others: no byte can be put into a file."""
    target = tmp_path / "target"
    code = (
        "from resseq.assistant import worker\nworker.renounce_files()\n"
        f"with open({str(target)!r}, 'w') as file: file.write('x')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 1 and "OSError" in done.stderr and target.read_bytes() == b""


def test_a_worker_that_breaks_is_told_of(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "")
    monkeypatch.setattr(sys, "executable", shutil.which("false"))
    with pytest.raises(QueryFailed, match="exit code 1"):
        database.run("SELECT 1")
    monkeypatch.undo()


# ---------------------------------------------------------------------------------------------------- queries


@pytest.mark.parametrize(
    ("sql", "rows"),
    [
        ("SELECT name FROM item WHERE id = 2", (("ink; -- not a comment",),)),
        ("  \n-- a comment; with a semicolon\n/* DELETE; */ select ';' ; -- done;", ((";",),)),
        ("VALUES (1, 'a'), (2, NULL)", ((1, "a"), (2, None))),
        ("WITH x AS (SELECT price FROM item) SELECT max(price) FROM x", ((7.0,),)),
        ("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 4) SELECT sum(x) FROM c", ((10,),)),
        ("SELECT id, rank() OVER (ORDER BY price DESC) FROM item ORDER BY id", ((1, 2), (2, 1), (3, 3))),
        ("SELECT name FROM cheap", (("pen",),)),
        ("SELECT count(*) FROM cheap", ((1,),)),
        ("SELECT body FROM note WHERE note MATCH 'ink'", (("buy more ink",),)),
        ("SELECT highlight(note, 0, '[', ']') FROM note WHERE note MATCH 'pen'", (("sell the [pen]",),)),
        ("SELECT id FROM box WHERE low <= 5 AND high >= 5", ((1,),)),
        ("SELECT x FROM pragma_like", ((1,),)),
        ("SELECT value FROM json_each('[1, \"b\"]')", ((1,), ("b",))),
        ("SELECT fullkey FROM json_tree('{\"a\": 1}') WHERE atom IS NOT NULL", (("$.a",),)),
        ("SELECT name FROM sqlite_master WHERE type = 'view'", (("cheap",),)),
        ("SELECT x'00ff', 1e999, -9223372036854775808", ((b"\0\xff", float("inf"), -(2**63)),)),
        ("SELECT 'é\u3042', NULL", (("éあ", None),)),
        ("SELECT CAST(x'61ff' AS TEXT)", (("a\N{REPLACEMENT CHARACTER}",),)),
        ("SELECT upper(name) || '!' FROM item WHERE name LIKE 'P_N' OR name GLOB 'q*'", (("PEN!",),)),
        ("SELECT strftime('%Y', '2020-05-01'), round(2.5), iif(1, 2, 3)", (("2020", 3.0, 2),)),
        ("SELECT i.name FROM item i JOIN item j ON j.id = i.id + 1 EXCEPT SELECT 'pen'", (("ink; -- not a comment",),)),
        ("SELECT 1 WHERE 0", ()),
    ],
)  # fmt: skip
def test_queries_that_read(database: Database, sql: str, rows: tuple[object, ...]) -> None:
    result = database.run(sql)
    assert result.rows == rows and not result.truncated and 0 <= result.seconds <= SMALL.seconds


def test_an_error_leaves_nothing_behind(database: Database) -> None:
    for attack in (f"{ENDLESS} SELECT count(*) FROM c", "SELECT nothing", "SELECT zeroblob(1e9)", "SELECT 1; SELECT 2"):
        with pytest.raises(ResseqError):
            database.run(attack)
        assert database.run("SELECT count(*) FROM item").rows == ((3,),)


def test_columns_are_named_as_sqlite_names_them(database: Database) -> None:
    assert database.run("SELECT id, price * 2 AS double, id FROM item").columns == ("id", "double", "id")


def test_rows_and_bytes_are_limited(database: Database) -> None:
    numbers = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT {}) SELECT x FROM c"
    whole = database.run(numbers.format(100))
    assert len(whole.rows) == 100 and not whole.truncated
    cut = database.run(numbers.format(101))
    assert cut.rows == whole.rows and cut.truncated
    assert database.run(f"{ENDLESS} SELECT x FROM c").truncated  # an endless result ends with its first rows
    wide = database.run(
        "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT zeroblob(1000000) FROM c"
    )
    assert len(wide.rows) == 8 and wide.truncated  # of a million bytes each, within 8 MiB


def test_many_threads_at_once(database: Database) -> None:
    """Answers do not mix, and what one query does to its process harms no other."""
    queries = [*(f"SELECT {number}, count(*) FROM item" for number in range(6)), "SELECT zeroblob(1e9)"]

    def run(sql: str) -> object:
        try:
            return Database(database.path).run(sql).rows if "0, " in sql else database.run(sql).rows
        except TooLarge:
            return None

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(run, queries)) == [*(((number, 3),) for number in range(6)), None]


# ---------------------------------------------------------------------------------------------------- cancelling

SLOW = f"{ENDLESS} SELECT count(*) FROM c"


@pytest.mark.parametrize("sql", [SLOW, "SELECT instr(hex(zeroblob(4000000)), hex(zeroblob(2000000)) || '1')"])
def test_a_query_is_cancelled_while_it_runs(database: Database, sql: str) -> None:
    patient = Database(database.path, Limits(seconds=60))
    stop = Stop()
    timer = threading.Timer(0.5, stop.cancel)
    timer.start()
    start = time.monotonic()
    with pytest.raises(Cancelled, match="was cancelled"):
        patient.run(sql, stop)
    assert time.monotonic() - start < 30
    timer.join()
    assert patient.run("SELECT count(*) FROM item").rows == ((3,),)


def test_what_was_cancelled_does_not_begin(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    stop = Stop()
    stop.cancel()
    stop.cancel()
    monkeypatch.setattr(subprocess, "Popen", None)
    with pytest.raises(Cancelled):
        database.run("SELECT 1", stop)


def test_a_stop_that_comes_while_the_process_starts_ends_it() -> None:
    """What is to end a query is called at once if the stop was cancelled before, and never once the query is over."""
    stop = Stop()
    ended: list[int] = []
    with stop.ending(lambda: ended.append(1)):
        pass
    stop.cancel()
    assert ended == []
    with stop.ending(lambda: ended.append(2)):
        assert ended == [2]


def test_cancelling_after_the_end_harms_nothing(database: Database) -> None:
    stop = Stop()
    assert database.run("SELECT 1", stop).rows == ((1,),)
    stop.cancel()
    with pytest.raises(Cancelled):
        database.run("SELECT 1", stop)
    assert database.run("SELECT 1").rows == ((1,),)


def test_a_stop_ends_all_queries_that_have_it_and_no_other(database: Database) -> None:
    patient = Database(database.path, Limits(seconds=60))
    stop = Stop()
    numbers = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 3000000) SELECT count(*) FROM c"
    with ThreadPoolExecutor(3) as pool:
        stopped = [pool.submit(patient.run, SLOW, stop) for _ in range(2)]
        other = pool.submit(patient.run, numbers, Stop())
        time.sleep(0.5)
        stop.cancel()
        assert [type(each.exception()) for each in stopped] == [Cancelled] * 2
        assert other.result().rows == ((3_000_000,),)


# ---------------------------------------------------------------------------------------------------- files


def test_files_that_are_no_database(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("no database at all, though it has a good hundred bytes" * 3)
    for path, expected in [
        (tmp_path / "missing.db", "there is no file"),
        (tmp_path, "is not a file"),
        (tmp_path / "text.db", "is not a SQLite database"),
    ]:
        with pytest.raises(ResseqError, match=expected):
            Database(path)
    assert [path.name for path in tmp_path.iterdir()] == ["text.db"]


def test_a_database_that_goes_away(tmp_path: Path, folder: Path) -> None:
    path = Path(shutil.copy(folder / "shop & co.db", tmp_path / "copy.db"))
    database = Database(path)
    path.unlink()
    with pytest.raises(ResseqError, match="there is no file"):
        database.run("SELECT 1")


def test_a_database_that_its_own_program_is_writing_to(tmp_path: Path) -> None:
    """A query takes none of the locks from the connections of this process, and sees what they committed."""
    for mode in ("DELETE", "WAL"):
        path = tmp_path / f"{mode}.db"
        writer = sqlite3.connect(path, isolation_level=None)
        writer.execute(f"PRAGMA journal_mode = {mode}")
        writer.executescript("CREATE TABLE t (x); INSERT INTO t VALUES (1); BEGIN IMMEDIATE; INSERT INTO t VALUES (2)")
        database = Database(path)
        assert database.run("SELECT x FROM t").rows == ((1,),)
        other = sqlite3.connect(path, timeout=0)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("DELETE FROM t")
        writer.execute("COMMIT")
        assert database.run("SELECT x FROM t").rows == ((1,), (2,))
        writer.close()
        other.close()


def test_a_database_that_another_program_keeps_locked(tmp_path: Path) -> None:
    """Said as what it is, not as a query that took too long."""
    path = tmp_path / "locked.db"
    writer = sqlite3.connect(path, isolation_level=None)
    writer.executescript("CREATE TABLE t (x); INSERT INTO t VALUES (1); BEGIN EXCLUSIVE")
    with pytest.raises(ResseqError, match="another program keeps .* locked"):
        Database(path, Limits(seconds=1.0))
    writer.execute("ROLLBACK")
    assert Database(path, Limits(seconds=1.0)).run("SELECT x FROM t").rows == ((1,),)


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "latin.db"
    connection = sqlite3.connect(path)
    connection.executescript("CREATE TABLE t (cafXX, a); INSERT INTO t VALUES (1, 2)")
    connection.close()
    path.write_bytes(path.read_bytes().replace(b"cafXX", b"caf\xe9X"))
    assert Database(path).run("SELECT a FROM t").rows == ((2,),)
    with pytest.raises(QueryFailed, match="a name that is not UTF-8"):
        Database(path).run("SELECT * FROM t")


def test_a_folder_that_cannot_be_written(tmp_path: Path, folder: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    path = Path(shutil.copy(folder / "shop & co.db", home / "copy.db"))
    path.chmod(0o400)
    home.chmod(0o500)
    try:
        assert Database(path).run("SELECT id FROM item ORDER BY price DESC LIMIT 1").rows == ((2,),)
        assert os.listdir(home) == ["copy.db"]
    finally:
        home.chmod(0o700)
