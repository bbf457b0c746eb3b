"""The same shop in SQLite, DuckDB and PostgreSQL: the same answers, and the same safety."""

import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import duckdb
import pytest
from attacks import FORBIDDEN, WRITES

from resseq.assistant.database import (
    Cancelled,
    DeadlineExceeded,
    Limits,
    QueryFailed,
    Refused,
    Result,
    Stop,
    TooLarge,
)
from resseq.assistant.sources import Source, open_source
from resseq.errors import ResseqError

SMALL = Limits(seconds=10, rows=100, result_bytes=1 << 20, memory_bytes=128 << 20)
HURRIED = Limits(seconds=1, rows=100, result_bytes=1 << 20, memory_bytes=128 << 20)

# In words that all three understand.
TABLES = """
CREATE TABLE "Customer" (
    "ID" INTEGER PRIMARY KEY, "full name" TEXT, country TEXT, age INTEGER, member BOOLEAN, joined DATE, code TEXT
);
CREATE TABLE purchase (
    id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES "Customer" ("ID"), "order" TEXT, price DOUBLE PRECISION,
    pieces INTEGER, "at" TIMESTAMP
);
INSERT INTO "Customer" VALUES
    (1, 'Ann Lee', 'France', 31, TRUE, '2020-01-02', '10'), (2, 'bo', 'Norway', 52, FALSE, '2021-05-06', '9'),
    (3, 'Cy O''Hara', 'Norway', 20, TRUE, '2019-12-31', 'x'), (4, 'Di', NULL, 44, NULL, NULL, NULL),
    (5, 'Ed', 'Chile', 20, FALSE, '2020-07-08', '010');
INSERT INTO purchase VALUES
    (1, 1, 'lamp', 9.5, 2, '2021-01-01 10:00:00'), (2, 1, 'Chair', 20, 1, '2021-01-02 10:00:00'),
    (3, 3, 'lamp', 7, 3, '2021-02-01 00:00:00'), (4, 2, 'table', 99.25, 1, NULL), (5, 3, 'LAMPSHADE', 3.5, 4, NULL),
    (6, 1, 'lamp', 8, 2, '2021-03-01 23:59:59'), (7, NULL, '100%', NULL, 0, NULL);
"""


class Shop:
    """The shop in one of the three, with how to see whether it is as it was."""

    def __init__(self, source: Callable[[Limits], Source], content: Callable[[], object]) -> None:
        self.open = source
        self.content = content
        self.source = source(SMALL)

    def run(self, sql: str) -> Result:
        """Runs what a model wrote."""
        return self.source.run(self.source.spoken(sql))


@pytest.fixture(scope="module")
def sqlite_shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    path = tmp_path_factory.mktemp("sqlite") / "shop.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(TABLES)
    connection.close()
    return Shop(lambda limits: open_source([path], limits), path.read_bytes)


@pytest.fixture(scope="module")
def duckdb_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    folder = tmp_path_factory.mktemp("a folder's % name")
    path = folder / "shop.anything"
    with duckdb.connect(str(path)) as connection:
        connection.execute(TABLES)
        connection.execute("CREATE VIEW cheap AS SELECT * FROM purchase WHERE price < 8")

    def content() -> object:
        return {each.name: each.read_bytes() for each in folder.iterdir()}

    shop = Shop(lambda limits: open_source([path], limits), content)
    yield shop
    shop.source.close()


@pytest.fixture(scope="module")
def postgresql_shop(server: Any) -> Iterator[Shop]:
    server.make(
        "shop",
        TABLES,
        "CREATE VIEW cheap AS SELECT * FROM purchase WHERE price < 8",
        "CREATE SEQUENCE numbers",
        "CREATE SCHEMA hidden",
        "CREATE TABLE hidden.elsewhere (x INTEGER)",
        "CREATE FUNCTION harm() RETURNS INTEGER LANGUAGE sql AS 'DELETE FROM purchase; SELECT 1'",
        "CREATE EXTENSION IF NOT EXISTS plpgsql",
    )

    def content() -> object:
        queries = (
            'SELECT * FROM "Customer" ORDER BY 1',
            "SELECT * FROM purchase ORDER BY 1",
            "SELECT last_value, is_called FROM numbers",
            "SELECT relname, relkind FROM pg_class WHERE relnamespace <> 'pg_toast'::regnamespace ORDER BY 1, 2",
            "SELECT count(*) FROM pg_largeobject_metadata",
            "SELECT name, setting FROM pg_settings WHERE source NOT IN ('session', 'client') ORDER BY 1",
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'",
        )
        with server.connect("shop") as connection:
            return [connection.execute(query).fetchall() for query in queries]

    shop = Shop(lambda limits: open_source([server.url("shop")], limits), content)
    yield shop
    shop.source.close()


@pytest.fixture(scope="module", params=["duckdb", "postgresql"])
def shop(request: pytest.FixtureRequest) -> Shop:
    """The shop where it is not SQLite's."""
    found: Shop = request.getfixturevalue(f"{request.param}_shop")
    return found


@pytest.fixture
def untouched(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    """The same, which a test must leave as it was, as it must the folder in which it stands."""
    monkeypatch.chdir(tmp_path)
    before = shop.content()
    yield shop
    assert shop.content() == before and not any(tmp_path.iterdir())


# ---------------------------------------------------------------------------------------------------- what is read


def test_a_model_reads_the_same_of_all(sqlite_shop: Shop, shop: Shop) -> None:
    ours, theirs = sqlite_shop.source.database, shop.source.database
    assert shop.source.name == "shop" and shop.source.dialect in ("duckdb", "postgresql")
    assert [table.name for table in theirs.schema.tables] == ["Customer", "purchase", "cheap"]
    for table, other in zip(ours.schema.tables, theirs.schema.tables, strict=False):
        assert (table.name, table.words, table.primary_key) == (other.name, other.words, other.primary_key)
        for column, another in zip(table.columns, other.columns, strict=True):
            assert (column.name, column.type, column.samples) == (another.name, another.type, another.samples)
    assert theirs.schema.foreign_keys == ours.schema.foreign_keys and len(ours.schema.foreign_keys) == 1
    for words in (("norway",), ("ann", "lee"), ("lamp",), ("9.5",)):
        assert set(ours.values.exact[words]) <= set(theirs.values.exact[words])


QUERIES = [
    "SELECT * FROM Customer",
    "SELECT count(*) FROM Customer",
    "SELECT CUSTOMER.\"Full Name\", PURCHASE.\"ORDER\" "
    "FROM CUSTOMER JOIN PURCHASE ON customer.id = purchase.CUSTOMER_ID",
    "SELECT T1.\"full name\", t2.price FROM Customer AS T1 JOIN purchase AS T2 ON t1.ID = T2.customer_id",
    "SELECT country, count(*) FROM Customer GROUP BY country HAVING count(*) > 1",
    "SELECT country, avg(age), sum(age), min(age), max(age) FROM Customer GROUP BY country",
    "SELECT \"order\" FROM purchase GROUP BY \"order\" ORDER BY count(*) DESC LIMIT 1",
    "SELECT Customer.\"full name\", count(*) FROM Customer JOIN purchase ON Customer.ID = purchase.customer_id "
    "GROUP BY Customer.ID ORDER BY count(*) DESC LIMIT 1",
    "SELECT Customer.\"full name\", Customer.country FROM purchase JOIN Customer ON Customer.ID = purchase.customer_id "
    "GROUP BY purchase.customer_id",
    "SELECT \"full name\", max(age) FROM Customer",
    "SELECT country, \"full name\", min(age) FROM Customer WHERE country IS NOT NULL AND age <> 20 GROUP BY country",
    "SELECT \"full name\" FROM Customer WHERE \"full name\" LIKE 'A%'",
    "SELECT id FROM purchase WHERE \"order\" LIKE '%lamp%'",
    "SELECT id FROM purchase WHERE \"order\" NOT LIKE 'lamp'",
    "SELECT id FROM purchase WHERE price LIKE '9%' OR \"order\" LIKE '100\\%'",
    "SELECT ID FROM Customer WHERE joined LIKE '2020%'",
    "SELECT country FROM Customer INTERSECT SELECT country FROM Customer WHERE age < 40",
    "SELECT ID FROM Customer EXCEPT SELECT customer_id FROM purchase",
    "SELECT country FROM Customer WHERE age = 20 UNION SELECT \"order\" FROM purchase WHERE price > 10",
    "SELECT \"full name\" FROM Customer WHERE ID IN (SELECT customer_id FROM purchase WHERE price > 8)",
    "SELECT \"full name\" FROM Customer WHERE ID NOT IN (SELECT customer_id FROM purchase WHERE customer_id > 0)",
    "SELECT \"full name\" FROM Customer WHERE age > (SELECT avg(age) FROM Customer)",
    "SELECT id FROM purchase WHERE price BETWEEN 7 AND 9.5",
    "SELECT count(DISTINCT country), count(country) FROM Customer",
    "SELECT DISTINCT country FROM Customer WHERE age > 20 AND country IS NOT NULL ORDER BY age DESC",
    "SELECT DISTINCT country FROM Customer ORDER BY country DESC",
    "SELECT ID FROM Customer WHERE age = '20' OR age = 'twenty'",
    "SELECT ID FROM Customer WHERE age != 'twenty'",
    "SELECT ID FROM Customer WHERE code = 10",
    "SELECT ID FROM Customer WHERE code IN (10, 9, 'x')",
    "SELECT ID FROM Customer WHERE age IN ('20', 'x', 52)",
    "SELECT Customer.ID FROM Customer JOIN purchase ON Customer.code = purchase.id + 6",
    "SELECT ID FROM Customer WHERE code IN (SELECT id + 3 FROM purchase)",
    "SELECT ID FROM Customer WHERE member = 1",
    "SELECT ID FROM Customer WHERE member = 0 OR member = 2",
    "SELECT sum(member), max(member), count(member) FROM Customer",
    "SELECT ID FROM Customer WHERE joined > '2020-01-02'",
    "SELECT max(joined), min(joined) FROM Customer",
    "SELECT id FROM purchase WHERE at >= '2021-02-01 00:00:00'",
    "SELECT pieces / 2, price / pieces, pieces - 1, price * pieces FROM purchase",
    "SELECT sum(price * pieces), sum(pieces) / count(*) FROM purchase",
    "SELECT age FROM Customer ORDER BY country, age DESC, ID LIMIT 3",
    "SELECT ID FROM Customer ORDER BY country DESC, ID",
    "SELECT count(*) FROM Customer JOIN purchase",
    "SELECT count(*) FROM (SELECT country FROM Customer GROUP BY country)",
    "SELECT ID FROM Customer WHERE ID NOT IN (SELECT customer_id FROM purchase WHERE customer_id IS NOT NULL)",
    "SELECT ID FROM Customer WHERE ID NOT IN (SELECT customer_id FROM purchase WHERE (price < 8 OR price > 9) "
    "AND customer_id IS NOT NULL)",
    "SELECT ID FROM Customer WHERE joined >= '2020-01-01' AND joined < '2021-01-01' OR age > 50",
    "SELECT ID FROM Customer WHERE joined NOT BETWEEN '2020-01-01' AND '2020-12-31 23:59:59.999'",
    "SELECT country FROM Customer GROUP BY country ORDER BY max(age) DESC",
    "SELECT avg(price), country FROM Customer JOIN purchase ON Customer.ID = purchase.customer_id GROUP BY country "
    "HAVING avg(price) >= 8 ORDER BY avg(price)",
]  # fmt: skip


@pytest.mark.parametrize("sql", QUERIES)
def test_queries_that_a_model_writes_have_the_same_answers(sqlite_shop: Shop, shop: Shop, sql: str) -> None:
    ours, theirs = sqlite_shop.run(sql), shop.run(sql)
    assert ours.rows or "= 'x'" in sql
    assert len(ours.columns) == len(theirs.columns)
    if "ORDER BY" in sql and 'GROUP BY "order"' not in sql:
        assert ours.rows == theirs.rows
    assert Counter(ours.rows) == Counter(theirs.rows)


def test_days_are_compared_as_days_or_as_texts(shop: Shop) -> None:
    """SQLite takes '2020' for a number here, which is less than any text."""
    assert shop.run("SELECT ID FROM Customer WHERE joined > '2020' ORDER BY ID").rows == ((1,), (2,), (5,))


def test_a_name_that_is_not_there_is_told(shop: Shop) -> None:
    with pytest.raises(QueryFailed, match="nothing"):
        shop.run("SELECT nothing FROM Customer")
    with pytest.raises(QueryFailed):
        shop.source.spoken("SELECT FROM WHERE (")


# ---------------------------------------------------------------------------------------------------- own queries


@pytest.mark.parametrize(
    ("sql", "rows"),
    [
        ("VALUES (1, 'a'), (2, NULL)", ((1, "a"), (2, None))),
        (
            "SELECT upper(country) || '!' FROM purchase, \"Customer\" "
            "WHERE \"Customer\".\"ID\" = 1 AND purchase.id = 1 -- ;",
            (("FRANCE!",),),
        ),
        ("WITH x AS (SELECT price FROM purchase) SELECT max(price) FROM x;", ((99.25,),)),
        ("SELECT id, rank() OVER (ORDER BY price DESC NULLS LAST) FROM purchase ORDER BY id LIMIT 2", ((1, 3), (2, 2))),
        ("SELECT extract(year FROM joined) FROM \"Customer\" WHERE \"ID\" = 1", ((2020,),)),
        ("SELECT count(*) FROM cheap", ((2,),)),
        ("SELECT CASE WHEN member THEN 1 END, CAST(age AS TEXT) FROM \"Customer\" WHERE \"ID\" < 2", ((1, "31"),)),
        ("SELECT string_agg(\"order\", ',' ORDER BY id) FROM purchase WHERE id < 3", (("lamp,Chair",),)),
        ("SELECT coalesce(country, '?') FROM \"Customer\" ORDER BY 1 LIMIT 1 OFFSET 0", (("?",),)),
        ("SELECT DATE '2020-02-03', CAST(1.50 AS DECIMAL(9, 2)), TRUE, NULL", (("2020-02-03", 1.5, 1, None),)),
        ("SELECT TIMESTAMP '2020-02-03 04:05:06'", (("2020-02-03 04:05:06",),)),
        ("SELECT 1 WHERE 1 = 0", ()),
    ],
)  # fmt: skip
def test_queries_of_a_persons_own(untouched: Shop, sql: str, rows: tuple[object, ...]) -> None:
    result = untouched.source.run(sql)
    assert result.rows == rows and result.columns and not result.truncated


def test_values_are_those_that_sqlite_has(server: Any, tmp_path: Path) -> None:
    server.make(
        "kinds",
        """CREATE TYPE mood AS ENUM ('glad', 'sad');
        CREATE DOMAIN short AS VARCHAR(9);
        CREATE TABLE k (n NUMERIC, i BIGINT, f REAL, c CHAR(5), s short, m mood, j JSONB, a INTEGER[], u UUID, b BYTEA,
        d DATE, z TIMESTAMPTZ, t TIME, v INTERVAL, y MONEY, nan DOUBLE PRECISION);
        INSERT INTO k VALUES (3, 9223372036854775807, 0.1, 'ab', 'cd', 'sad', '{"x": [1]}', '{1,NULL}',
        '00000000-0000-0000-0000-000000000001', '\\x00ff', 'infinity', '2020-01-02 03:04:05+00', '01:02', '3 days', 2,
        'NaN')""",
    )
    source = open_source([server.url("kinds") + "&options=-ctimezone%3DUTC"], SMALL)
    (row,) = source.run("SELECT * FROM k").rows
    assert row[:-2] == (
        *(3, 2**63 - 1, 0.1, "ab", "cd", "sad", '{"x": [1]}', "[1, null]", "00000000-0000-0000-0000-000000000001"),
        *(b"\0\xff", "infinity", "2020-01-02 03:04:05+00", "01:02:00", "3 days"),
    )
    assert row[-1] != row[-1]
    for sql in (
        "SELECT count(*) FROM k WHERE m = 'sad'",
        "SELECT count(*) FROM k WHERE m = 'glum' OR u = 'x' OR c = 'ab'",
        "SELECT count(*) FROM k WHERE s LIKE 'C%' AND j LIKE '%x%'",
        "SELECT count(*) FROM k WHERE a LIKE '%1%' AND y LIKE '%2%'",
    ):
        assert source.run(source.spoken(sql)).rows == ((1,),)
    assert source.run(source.spoken("SELECT max(m), max(u) FROM k")).rows[0][0] == "sad"
    source.close()


def test_values_of_duckdb_are_those_that_sqlite_has(tmp_path: Path) -> None:
    path = tmp_path / "kinds.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(
            """CREATE TABLE k (n DECIMAL(9, 2), h HUGEINT, f FLOAT, a INTEGER[], s STRUCT(x DATE), j JSON, u UUID,
            b BLOB, t TIME, m ENUM ('glad', 'sad'), nan DOUBLE);
            INSERT INTO k VALUES (3, 170141183460469231731687303715884105727, 0.1, [1, NULL], {x: '2020-01-02'},
            '{"x":1}', '00000000-0000-0000-0000-000000000001', '\\x00\\xFF', '01:02:00', 'sad', 'NaN')"""
        )
    source = open_source([path], SMALL)
    (row,) = source.run("SELECT * FROM k").rows
    assert row[:-1] == (
        *(3.0, 2**127 - 1, 0.1, "[1, null]", '{"x": "2020-01-02"}', '{"x":1}', "00000000-0000-0000-0000-000000000001"),
        *(b"\0\xff", "01:02:00", "sad"),
    )
    assert row[-1] != row[-1]
    assert source.run(source.spoken("SELECT count(*) FROM k WHERE m = 'glum' OR u LIKE '0000%'")).rows == ((1,),)
    source.close()


# ---------------------------------------------------------------------------------------------------- attacks

SUITE = [*WRITES, *FORBIDDEN]
ATTACKS = [
    "INSERT INTO purchase VALUES (9, 1, 'x', 1, 1, NULL)",
    "UPDATE purchase SET price = 0",
    "DELETE FROM purchase",
    "TRUNCATE purchase",
    "DROP TABLE purchase",
    "ALTER TABLE purchase RENAME TO gone",
    "CREATE TABLE more (x INTEGER)",
    "CREATE TEMP TABLE more AS SELECT 1",
    "CREATE VIEW more AS SELECT 1",
    "MERGE INTO purchase USING cheap ON purchase.id = cheap.id WHEN MATCHED THEN DELETE",
    "COPY purchase TO 'x.csv'",
    "COPY purchase TO PROGRAM 'touch x'",
    "COPY (SELECT 1) TO STDOUT",
    "EXPORT DATABASE 'x'",
    "ATTACH 'x.duckdb' AS other",
    "INSTALL httpfs",
    "LOAD httpfs",
    "SET lock_configuration = false",
    "SET default_transaction_read_only = off",
    "RESET ALL",
    "PRAGMA database_list",
    "CALL pragma_version()",
    "DO 'BEGIN DELETE FROM purchase; END'",
    "BEGIN; DELETE FROM purchase; COMMIT",
    "COMMIT",
    "LOCK TABLE purchase",
    "LISTEN x",
    "NOTIFY x",
    "VACUUM",
    "CHECKPOINT",
    "EXPLAIN ANALYZE DELETE FROM purchase",
    "SELECT 1; DELETE FROM purchase",
    "SELECT 1; COMMIT; DELETE FROM purchase",
    "SELECT ';'; /* ; */ DROP TABLE purchase; --",
    "SELECT 1 /* /* */ */ ; DELETE FROM purchase",
    "WITH d AS (DELETE FROM purchase RETURNING *) SELECT * FROM d",
    "WITH d AS (INSERT INTO purchase VALUES (9, 1, 'x', 1, 1, NULL) RETURNING *) SELECT count(*) FROM d",
    "WITH d AS (UPDATE purchase SET price = 0 RETURNING *) SELECT count(*) FROM d",
    "WITH x AS (SELECT 1) DELETE FROM purchase",
    "SELECT * INTO more FROM purchase",
    "SELECT * FROM purchase FOR UPDATE",
    "SELECT * FROM purchase FOR SHARE NOWAIT",
    "SELECT harm()",
    "SELECT public.harm()",
    "SELECT * FROM harm()",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_catalog.pg_read_file('/etc/passwd')",
    "SELECT \"pg_read_file\"('/etc/passwd')",
    "SELECT ('/etc/passwd'::text).pg_read_file",
    "SELECT x.pg_read_file FROM unnest(ARRAY['/etc/passwd']) AS x",
    "SELECT x.pg_read_file FROM (SELECT '/etc/passwd') AS x",
    "SELECT x.pg_read_file FROM (VALUES ('/etc/passwd')) AS x",
    "SELECT * FROM pg_ls_dir('.')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT lo_export(1, 'x')",
    "SELECT lo_creat(1)",
    "SELECT dblink('dbname=postgres', 'DELETE FROM purchase')",
    "SELECT pg_terminate_backend(1)",
    "SELECT pg_reload_conf()",
    "SELECT set_config('transaction_read_only', 'off', false)",
    "SELECT current_setting('data_directory')",
    "SELECT nextval('numbers')",
    "SELECT setval('numbers', 7)",
    "SELECT pg_advisory_lock(1)",
    "SELECT pg_sleep(0)",
    "SELECT query_to_xml('DELETE FROM purchase', true, true, '')",
    "SELECT database_to_xml(true, true, '')",
    "SELECT table_to_xml('pg_authid', true, true, '')",
    "SELECT txid_current()",
    "SELECT pg_notify('x', 'y')",
    "SELECT repeat('x', 1000000000)",
    "SELECT * FROM pg_authid",
    "SELECT * FROM pg_catalog.pg_shadow",
    "WITH pg_authid AS (SELECT 1) SELECT * FROM pg_authid",
    "SELECT * FROM (WITH pg_shadow AS (SELECT 1) SELECT * FROM pg_shadow) AS a, pg_shadow AS b",
    "SELECT * FROM information_schema.tables",
    "SELECT * FROM hidden.elsewhere",
    "SELECT * FROM duckdb_settings()",
    "SELECT * FROM sqlite_master",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM \"/etc/passwd\"",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM glob('*')",
    "SELECT content FROM read_blob('/etc/passwd')",
    "SELECT '/etc/passwd'.read_text()",
    "SELECT getenv('HOME')",
    "SELECT * FROM query('DELETE FROM purchase')",
    "SELECT * FROM query_table('purchase')",
    "SELECT * FROM where_am_i",
    "FROM purchase",
    "TABLE purchase",
    "SELECT $1",
    "SELECT 1 \0; DELETE FROM purchase",
    "SELECT " + "1 + " * 30_000 + "1",
]  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_is_not_for_reading_is_refused(untouched: Shop, attack: str) -> None:
    """Before it gets to the database; what no parser understands fails."""
    with pytest.raises((Refused, QueryFailed)) as caught:
        untouched.source.run(attack)
    assert "\n" not in str(caught.value) and "root:" not in str(caught.value)


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_database_itself_lets_no_change_through(
    untouched: Shop, attack: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if nothing is checked: it is open for reading only, and takes one statement."""
    harmless = ("pg_terminate", "pg_reload", "pg_notify", "TO PROGRAM")  # what a superuser may do at any time
    if any(name in attack for name in harmless) or "\0" in attack:
        pytest.skip("what only the check refuses: it changes nothing that is kept")
    monkeypatch.setattr("resseq.assistant.sources.permitted.permitted", lambda sql, *_: sql)
    try:
        result = untouched.source.run(attack)
    except ResseqError:
        return
    assert attack.startswith(("SELECT", "TABLE", "FROM", "WITH")) or not result.rows


@pytest.mark.parametrize("place", range(0, len(SUITE), 12))
def test_the_suite_of_sqlite_changes_nothing_either(untouched: Shop, place: int) -> None:
    for attack in SUITE[place : place + 12]:
        with suppress(ResseqError):
            result = untouched.source.run(attack)
            assert attack.lstrip("(").startswith(("SELECT", "WITH", "/*", "VALUES")) and len(result.rows) < 1000, attack


def test_texts_that_a_database_and_a_parser_might_read_differently(untouched: Shop) -> None:
    """What runs is written anew from what was understood."""
    for sql in (
        "SELECT E'\\'; DELETE FROM purchase; --'",
        "SELECT $$'; DELETE FROM purchase; --$$",
        "SELECT '\\'' ; DELETE FROM purchase; --'",
        "SELECT 'a' --'\n ; DELETE FROM purchase",
        "SELECT $a$ $b$ $a$, pg_read_file('/etc/passwd') --$b$",
    ):
        try:
            result = untouched.source.run(sql)
        except ResseqError:
            continue
        assert len(result.rows) == 1 and not any("root:" in str(value) for value in result.rows[0])


# ---------------------------------------------------------------------------------------------------- limits


def test_rows_and_bytes_are_limited(untouched: Shop) -> None:
    many = "SELECT a.id FROM purchase a, purchase b, purchase c"
    cut = untouched.source.run(many)
    assert len(cut.rows) == SMALL.rows and cut.truncated
    assert not untouched.source.run(f"{many} LIMIT 100").truncated
    assert untouched.source.run(f"{many} LIMIT 101").truncated


WIDE = "WITH RECURSIVE w(n, x) AS (SELECT 1, 'xxxxxxxx' UNION ALL SELECT n + 1, x || x FROM w WHERE n < {}) "


def test_values_are_limited(untouched: Shop) -> None:
    with pytest.raises(TooLarge):
        untouched.source.run(WIDE.format(19) + "SELECT x FROM w WHERE n = 19")  # 2 MiB, of 1
    wide = untouched.source.run(WIDE.format(16) + "SELECT w.x FROM w, purchase WHERE n = 16")  # 256 KiB each
    assert 0 < len(wide.rows) < 5 and wide.truncated


def test_what_takes_too_much_memory_is_stopped(untouched: Shop) -> None:
    with pytest.raises((TooLarge, DeadlineExceeded)):
        untouched.source.run(WIDE.format(28) + "SELECT x FROM w WHERE n = 28")  # a GiB
    assert untouched.source.run("SELECT 1").rows == ((1,),)


SLOW = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x > 0) SELECT count(*) FROM c"
HEAVY = "SELECT count(*) FROM " + ", ".join(f"purchase AS p{number}" for number in range(12))


@pytest.mark.parametrize("sql", [SLOW, HEAVY])
def test_what_takes_too_long_is_stopped(untouched: Shop, sql: str) -> None:
    source = untouched.open(HURRIED)
    with pytest.raises((DeadlineExceeded, TooLarge, QueryFailed)) as caught:
        source.run(sql)
    assert sql == SLOW or isinstance(caught.value, DeadlineExceeded)
    assert source.run("SELECT 1").rows == ((1,),)
    source.close()


def test_a_query_is_cancelled(untouched: Shop) -> None:
    source = untouched.open(Limits(seconds=120))
    stop = Stop()
    timer = threading.Timer(2, stop.cancel)
    timer.start()
    start = time.monotonic()
    with pytest.raises(Cancelled):
        source.run(HEAVY, stop)
    assert time.monotonic() - start < 60
    timer.join()
    assert source.run("SELECT 1").rows == ((1,),)
    with pytest.raises(Cancelled):
        source.run("SELECT 1", stop)
    source.close()


def test_a_server_does_not_go_on_with_what_was_cancelled(server: Any, postgresql_shop: Shop) -> None:
    source = postgresql_shop.open(Limits(seconds=120))
    stop = Stop()
    with ThreadPoolExecutor(1) as pool, server.connect() as other:
        running = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'resseq' AND state = 'active'"

        def wait(count: int) -> None:
            end = time.monotonic() + 60
            while other.execute(running).fetchone() != (count,):
                assert time.monotonic() < end
                time.sleep(0.05)

        query = pool.submit(source.run, HEAVY, stop)
        wait(1)
        stop.cancel()
        assert isinstance(query.exception(), Cancelled)
        if other.info.server_version >= 140000:
            wait(0)
    source.close()


def test_many_threads_at_once(untouched: Shop) -> None:
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda number: untouched.source.run(f"SELECT {number}").rows, range(6)))
    assert found == [((number,),) for number in range(6)]


# ---------------------------------------------------------------------------------------------------- PostgreSQL


def test_a_password_is_never_shown(server: Any) -> None:
    server.make("kept", "CREATE TABLE t (x INTEGER)")
    for address in (
        server.url("kept", password="wr0ng"),
        server.url("missing", password="wr0ng"),
        f"postgresql://me:wr0ng@/kept?host={server.folder}/nowhere",
        "postgresql://me:wr0ng@localhost:1/kept",
        f"postgresql://me@/kept?host={server.folder}&password=wr0ng",
        "postgresql://me:wr0ng@[bad/kept",
        "postgresql://me:wr0ng@host:port/kept",
        "postgresql://me:wr0ng@/kept?nonsense=1",
    ):
        with pytest.raises(ResseqError) as caught:
            open_source([address])
        shown = str(caught.value)
        assert "wr0ng" not in shown and "\n" not in shown and " — " in shown
    source = open_source([server.url("kept")])
    assert source.name == "kept" and "s3cret" not in repr(vars(source.database.schema))
    with server.connect() as connection:
        connection.execute("DROP DATABASE kept WITH (FORCE)")
    with pytest.raises(ResseqError, match="kept") as caught:
        source.run("SELECT 1 FROM t")
    assert "s3cret" not in str(caught.value)
    source.close()


def test_every_spelling_of_the_scheme(server: Any, postgresql_shop: Shop) -> None:
    for scheme in ("postgres", "postgresql+psycopg", "postgresql+psycopg2"):
        source = open_source([server.url("shop").replace("postgresql", scheme, 1)])
        assert source.name == "shop" and source.run("SELECT 1").rows == ((1,),)
        source.close()


def test_only_what_may_be_read_is_there(server: Any) -> None:
    server.make(
        "rights",
        "CREATE TABLE open (id INTEGER PRIMARY KEY, secret TEXT, shown TEXT); CREATE TABLE closed (x INTEGER)",
        "CREATE TABLE parted (x INTEGER) PARTITION BY LIST (x)",
        "CREATE TABLE part PARTITION OF parted FOR VALUES IN (1)",
        "CREATE SCHEMA sales; CREATE TABLE sales.deal (x INTEGER REFERENCES open)",
        "CREATE ROLE reader LOGIN PASSWORD 'r34der'",
        "GRANT SELECT (id, shown) ON open TO reader; GRANT SELECT ON parted, part TO reader",
        "GRANT USAGE ON SCHEMA sales TO reader; GRANT SELECT ON sales.deal TO reader",
        "INSERT INTO open VALUES (1, 'hush', 'look')",
    )
    address = server.url("rights", "reader", "r34der")
    source = open_source([address])
    tables = {table.name: [column.name for column in table.columns] for table in source.database.schema.tables}
    assert tables == {"open": ["id", "shown"], "parted": ["x"]}
    with pytest.raises(Refused, match="a query may only read the tables of public"):
        source.run("SELECT * FROM closed")
    with pytest.raises(Refused, match="permission denied"):
        source.run("SELECT secret FROM open")
    source.close()
    source = open_source([f"{address}&options=-csearch_path%3Dsales"])
    assert [table.name for table in source.database.schema.tables] == ["deal"]
    assert source.run("SELECT count(*) FROM sales.deal").rows == ((0,),)
    source.close()
    with pytest.raises(ResseqError, match="no schema on the search path"):
        open_source([f"{address}&options=-csearch_path%3Dnowhere"])
    server.make("bare")
    with pytest.raises(ResseqError, match="public of bare holds no table"):
        open_source([server.url("bare")])


def test_names_of_any_kind(server: Any, tmp_path: Path) -> None:
    """Names that hold quotation marks, signs of patterns and of formats, and names that differ only by case."""
    statements = (
        'CREATE TABLE "a ""b"" 100%s :x" ("c\'d" INTEGER, "select" TEXT, "Select" TEXT)',
        'INSERT INTO "a ""b"" 100%s :x" VALUES (1, \'x\', \'y\')',
        'CREATE TABLE "Order" (id INTEGER, "group" INTEGER)',
    )
    server.make("names", *statements, 'CREATE TABLE "order" (other INTEGER)')
    path = tmp_path / "names.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(statements[0].replace(', "Select" TEXT', ""))
        connection.execute(statements[2])
    for source in (open_source([server.url("names")]), open_source([path])):
        tables = [table.name for table in source.database.schema.tables]
        assert tables == ['a "b" 100%s :x', "Order"]
        assert [column.name for column in source.database.schema.tables[0].columns] == ["c'd", "select"]
        result = source.run(source.spoken('SELECT "a ""b"" 100%s :x"."c\'d", "SELECT" FROM "a ""b"" 100%s :x"'))
        assert result.columns == ("c'd", "select")
        assert source.run(source.spoken('SELECT count(*) FROM "ORDER" WHERE "GROUP" = \'1\'')).rows == ((0,),)
        source.close()


# ---------------------------------------------------------------------------------------------------- DuckDB


def test_duckdb_files_that_cannot_be_read(tmp_path: Path, duckdb_shop: Shop) -> None:
    damaged = tmp_path / "damaged.duckdb"
    damaged.write_bytes(b"\0" * 8 + b"DUCK" + bytes(range(256)) * 40)
    empty = tmp_path / "empty.duckdb"
    duckdb.connect(str(empty)).close()
    gone = Path(tmp_path / "gone.duckdb")
    with duckdb.connect(str(gone)) as connection:
        connection.execute("CREATE TABLE t (x INTEGER)")
    source = open_source([gone])
    gone.unlink()
    for action, said in (
        (lambda: open_source([damaged]), "cannot read .*damaged.duckdb"),
        (lambda: open_source([empty]), "main of empty holds no table"),
        (lambda: source.run("SELECT 1"), "cannot read .*gone.duckdb"),
    ):
        with pytest.raises(ResseqError, match=said) as caught:
            action()
        assert "\n" not in str(caught.value)
    source.close()


def test_a_view_that_never_ends_does_not_keep_a_database_from_being_opened(server: Any, tmp_path: Path) -> None:
    slow = "CREATE VIEW slow AS SELECT count(*) AS n FROM " + ", ".join(f"t AS t{number}" for number in range(9))
    rows = ", ".join(f"({number})" for number in range(30))
    statements = ("CREATE TABLE t (x INTEGER)", f"INSERT INTO t VALUES {rows}", slow)
    server.make("views", *statements)
    path = tmp_path / "views.duckdb"
    with duckdb.connect(str(path)) as connection:
        for statement in statements:
            connection.execute(statement)
    for where in (server.url("views"), path):
        source = open_source([where])
        assert [table.name for table in source.database.schema.tables] == ["t", "slow"]
        assert source.database.values.exact[("7",)]
        source.close()
