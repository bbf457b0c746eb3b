"""The sample database: the same content each time, whole, and there whatever became of the one before."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from resseq.assistant.sample import CONTENT, VERSION, build, content_hash, sample_database
from resseq.errors import ResseqError
from resseq.text2sql.schema import ColumnRef, read_database
from resseq.text2sql.sql import parse, text

ROWS = {
    **{"country": 12, "city": 28, "customer": 300, "category": 8, "supplier": 12, "product": 80},
    **{"employee": 15, "customer_order": 640, "order_item": 1263, "review": 219},
}
KEYS = {
    ("city.country_id", "country.country_id"),
    ("customer.city_id", "city.city_id"),
    ("supplier.city_id", "city.city_id"),
    ("product.category_id", "category.category_id"),
    ("product.supplier_id", "supplier.supplier_id"),
    ("employee.manager_id", "employee.employee_id"),
    ("customer_order.customer_id", "customer.customer_id"),
    ("customer_order.employee_id", "employee.employee_id"),
    ("order_item.order_id", "customer_order.order_id"),
    ("order_item.product_id", "product.product_id"),
    ("review.product_id", "product.product_id"),
    ("review.customer_id", "customer.customer_id"),
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample database, read by many tests and changed by none."""
    path = tmp_path_factory.mktemp("shop") / "shop.sqlite"
    build(path)
    return path


@pytest.fixture
def cached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample database in a cache of its own."""
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda name: str(tmp_path / name))
    path = sample_database()
    assert path.is_relative_to(tmp_path)
    return path


def ask(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def is_sample(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        return content_hash(connection) == CONTENT and connection.execute("PRAGMA user_version").fetchone() == (
            VERSION,
        )


# ---------------------------------------------------------------------------------------------------- its content


def test_it_is_the_same_each_time(shop: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.sqlite"
    build(again)
    assert dump(again) == dump(shop)
    assert again.read_bytes() == shop.read_bytes()
    assert is_sample(shop), "a new content needs a new VERSION and CONTENT"


def test_it_has_so_many_rows(shop: Path) -> None:
    tables = [name for (name,) in ask(shop, "SELECT name FROM sqlite_master")]
    assert {name: ask(shop, f"SELECT count(*) FROM {name}")[0][0] for name in tables} == ROWS


def test_its_keys_hold(shop: Path) -> None:
    assert ask(shop, "PRAGMA foreign_key_check") == []
    assert ask(shop, "PRAGMA integrity_check") == [("ok",)]


def test_its_figures_agree_with_one_another(shop: Path) -> None:
    """Totals are those of the items, years those of the dates, and nobody reviews what they have not bought."""
    items = "SELECT sum(quantity * unit_price * (100 - discount_percent)) / 100 FROM order_item i"
    items += " WHERE i.order_id = o.order_id"
    assert ask(shop, f"SELECT order_id FROM customer_order o WHERE abs(total - ({items})) > 0.0051") == []
    assert (
        ask(shop, "SELECT order_id FROM customer_order WHERE year <> CAST(substr(order_date, 1, 4) AS INTEGER)") == []
    )
    span = "SELECT min(year), max(year), max(order_date) <= '2025-12-31' FROM customer_order"
    assert ask(shop, span) == [(2023, 2025, 1)]
    early = "SELECT order_id FROM customer_order NATURAL JOIN customer WHERE order_date < joined_date"
    assert ask(shop, early) == []
    bought = "SELECT customer_id, product_id FROM customer_order NATURAL JOIN order_item WHERE status = 'delivered'"
    assert ask(shop, f"SELECT customer_id, product_id FROM review EXCEPT {bought}") == []
    paid = "SELECT order_id FROM customer_order WHERE payment_method = 'cash' AND employee_id IS NULL"
    assert ask(shop, paid) == []


@pytest.mark.parametrize(
    "some",
    [
        "customer WHERE customer_id NOT IN (SELECT customer_id FROM customer_order)",
        "product WHERE product_id NOT IN (SELECT product_id FROM order_item)",
        "product WHERE stock = 0",
        "customer WHERE email IS NULL",
        "customer WHERE birth_year IS NULL",
        "customer WHERE last_name = 'Müller'",
        "supplier WHERE phone IS NULL",
        "customer_order WHERE employee_id IS NULL",
        "order_item WHERE discount_percent > 0",
        "review WHERE comment IS NULL",
    ],
)
def test_it_has_what_real_data_has(shop: Path, some: str) -> None:
    found, total = (ask(shop, f"SELECT count(*) FROM {each}")[0][0] for each in (some, some.split()[0]))
    assert isinstance(found, int) and isinstance(total, int)
    assert 0 < found < 0.7 * total


def test_names_of_people_are_unique(shop: Path) -> None:
    people = "SELECT first_name, last_name FROM customer UNION ALL SELECT first_name, last_name FROM employee"
    assert len(set(ask(shop, people))) == ROWS["customer"] + ROWS["employee"]


def test_one_customer_ordered_most_in_each_year(shop: Path) -> None:
    for year in (2023, 2024, 2025):
        counts = f"SELECT count(*) FROM customer_order WHERE year = {year} GROUP BY customer_id ORDER BY 1 DESC"
        (first,), (second,), *_ = ask(shop, counts)
        assert first > second  # type: ignore[operator]


def test_the_schema_is_read_as_declared(shop: Path) -> None:
    schema = read_database(shop)

    def name(ref: ColumnRef) -> str:
        return f"{schema.tables[ref.table].name}.{schema.column(ref).name}"

    assert [table.name for table in schema.tables] == list(ROWS)
    assert {(name(key.source), name(key.target)) for key in schema.foreign_keys} == KEYS
    assert all(table.primary_key == (0,) for table in schema.tables)
    orders = schema.tables[list(ROWS).index("customer_order")]
    assert [(column.name, column.type) for column in orders.columns] == [
        *(("order_id", "number"), ("customer_id", "number"), ("employee_id", "number"), ("order_date", "time")),
        *(("year", "number"), ("status", "text"), ("payment_method", "text"), ("total", "number")),
    ]
    assert all(column.samples for table in schema.tables for column in table.columns)


def test_no_name_needs_quotation_marks(shop: Path) -> None:
    schema = read_database(shop)
    for table in schema.tables:
        for column in table.columns:
            query = text(parse(f"SELECT {column.name} FROM {table.name}", schema), schema)
            assert query == f"SELECT {column.name} FROM {table.name}"


# ---------------------------------------------------------------------------------------------------- its file


def test_it_is_built_once(cached: Path) -> None:
    before = cached.stat()
    assert sample_database() == cached
    assert (cached.stat().st_ino, cached.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert [path.name for path in cached.parent.iterdir()] == ["shop.sqlite"]


def change(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)


def leave_a_log(path: Path) -> None:
    """As a program does that is killed while it writes."""
    script = f"""
import os, sqlite3
connection = sqlite3.connect({str(path)!r}, isolation_level=None)
connection.execute("PRAGMA journal_mode = WAL")
connection.execute("DELETE FROM review")
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", script], check=True)
    assert path.with_name(path.name + "-wal").stat().st_size


def overwrite_a_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[40_960:45_056] = b"\xff" * 4096
    path.write_bytes(content)


@pytest.mark.parametrize(
    "damage",
    [
        Path.unlink,
        lambda path: path.write_bytes(b""),
        lambda path: path.write_text("no database"),
        lambda path: path.write_bytes(path.read_bytes()[:70_000]),
        overwrite_a_page,
        lambda path: change(path, f"PRAGMA user_version = {VERSION + 1}"),
        lambda path: change(path, "UPDATE product SET price = 1 WHERE product_id = 1"),
        lambda path: change(path, "UPDATE customer SET last_name = CAST(x'ff' AS TEXT) WHERE customer_id = 1"),
        lambda path: change(path, "CREATE TABLE more (x)"),
        lambda path: change(path, "DROP TABLE review"),
        leave_a_log,
    ],
    ids=["gone", "empty", "text", "short", "page", "version", "row", "no utf-8", "more", "less", "log"],
)
def test_a_damaged_one_is_built_anew(cached: Path, damage: Callable[[Path], object]) -> None:
    damage(cached)
    assert sample_database() == cached
    assert is_sample(cached)
    assert [path.name for path in cached.parent.iterdir()] == ["shop.sqlite"]


def test_many_processes_at_once(tmp_path: Path) -> None:
    script = "from resseq.assistant.sample import sample_database; print(sample_database())"
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path), "HOME": str(tmp_path)}
    processes = [
        subprocess.Popen([sys.executable, "-c", script], env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(6)
    ]
    answers = {process.communicate()[0].strip() for process in processes}
    assert all(process.returncode == 0 for process in processes)
    (path,) = map(Path, answers)
    assert path.is_relative_to(tmp_path) and is_sample(path)
    assert [each.name for each in path.parent.iterdir()] == ["shop.sqlite"]


def test_a_cache_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resseq").write_text("a file where the cache should be")
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda name: str(tmp_path / name))
    with pytest.raises(ResseqError, match=r"^files: cannot write \S+shop.sqlite: .+ — .+$"):
        sample_database()


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("platformdirs.user_cache_dir", lambda name: str(tmp_path / name))
    monkeypatch.setattr("resseq.assistant.sample.build", full)
    with pytest.raises(ResseqError, match=r"^sample: cannot write \S+shop.sqlite: database or disk is full — free"):
        sample_database()
    assert not any((tmp_path / "resseq" / "sample").iterdir())
