"""What the tests of the assistant share: the model that comes with the program, and a small shop."""

import signal
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from resseq.assistant.translator import Translator

sys.path.insert(0, str(Path(__file__).parent))  # for `attacks`, `sessions` and `test_database`

SHOP = """
CREATE TABLE customer (customer_id INTEGER PRIMARY KEY, name TEXT, country TEXT, age INTEGER);
CREATE TABLE purchase (
    purchase_id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer, product TEXT, price REAL
);
INSERT INTO customer VALUES
    (1, 'Ann Lee', 'France', 31), (2, 'Bo', 'Norway', 52), (3, 'Cy O''Hara', 'Norway', 20), (4, 'Di', NULL, 44);
INSERT INTO purchase VALUES (1, 1, 'lamp', 9.5), (2, 1, 'chair', 20), (3, 3, 'lamp', 7);
"""


@pytest.fixture(autouse=True)
def _interruptible() -> Iterator[None]:
    """What a shell starts in the background ignores Ctrl-C; the tests are to be the same there."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session")
def translator() -> Translator:
    """The shipped weights, loaded once."""
    return Translator()


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A SQLite file of a test's own."""
    path = tmp_path / "shop.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(SHOP)
    connection.close()
    return path
