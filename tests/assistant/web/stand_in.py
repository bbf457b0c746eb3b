"""An assistant that finds its queries in a list, and runs them as the real one does."""

import re
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from resseq.assistant.database import Database, Limits, Result, Stop
from resseq.assistant.explanation import Explanation, Lead, Word
from resseq.assistant.session import NOT_IN_THE_DATA, Alternative, Answer
from resseq.assistant.web.site import Settings
from resseq.errors import ResseqError
from resseq.text2sql.schema import Schema, read_database

PORT = 8642
SHOP = """
CREATE TABLE country (country_id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE customer (
    customer_id INTEGER PRIMARY KEY, name TEXT, age INTEGER, country_id INTEGER REFERENCES country, photo BLOB
);
CREATE VIEW adult AS SELECT name FROM customer WHERE age >= 18;
INSERT INTO country VALUES (1, 'France'), (2, 'Norway'), (3, 'Peru');
INSERT INTO customer VALUES
    (1, 'Ann', 31, 1, x'00ff'), (2, '=HYPERLINK("http://evil")', 52, 2, NULL), (3, 'Cy', 20, 2, NULL),
    (4, 'Di', 44, 3, NULL);
CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT, price REAL);
INSERT INTO item VALUES (1, 'pen', 1.5), (2, 'ink; -- not a comment', 7), (3, NULL, NULL);
"""
# Names and values that would harm a page that took them for markup, a terminal, or a reader's eyes.
ZOO = """
CREATE TABLE "<img src=x onerror=alert(1)>" (
    id INTEGER PRIMARY KEY, "</script><script>alert(2)</script>" TEXT, "na\u202eme" TEXT
);
INSERT INTO "<img src=x onerror=alert(1)>" VALUES
    (1, '<svg onload=alert(3)>', 'a' || char(27) || '[31mred'), (2, '&amp;"''', 'x\u202etxt.exe'), (3, NULL, '')
"""
BY_COUNTRY = (
    "SELECT country.name, count(*) FROM country JOIN customer ON customer.country_id = country.country_id "
    "GROUP BY country.name ORDER BY country.name"
)
MANY = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 95) SELECT x, 'row ' || x AS label FROM c"
ENDLESS_COUNT = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"


def database(path: Path, script: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    return path


class StandIn:
    """Knows some questions, with the query, its reading, how sure it is, the alternatives, and leads of each word."""

    dialect = "sqlite"

    def __init__(self, path: Path, known: dict[str, tuple[str, str, float]], limits: Limits = Limits()) -> None:
        self.database = Database(path, limits)
        self.schema: Schema = read_database(path)
        self.known = known
        self.alternatives: tuple[Alternative, ...] = ()
        self.leads: dict[str, tuple[Lead, ...]] = {}
        self.notes: tuple[str, ...] = ()
        self.attention: dict[str, dict[str, float]] = {}  # of an item of the schema, to words
        self.before_run: Callable[[str], object] = lambda sql: None
        self.stops: list[Stop] = []
        self.begun = threading.Event()

    def ask(self, question: str, best: int = 5, run: bool = True, stop: Stop | None = None) -> Answer:
        assert not run, "the server runs queries in their own turn"
        if not question.strip():
            raise ResseqError("question: it is empty — ask for something in the database")
        words = tuple(self._word(each) for each in re.finditer(r"\w+|[^\w\s]", question))
        steps = tuple(self.attention)
        looked = tuple(tuple(self.attention[step].get(word.text.lower(), 0.0) for word in words) for step in steps)
        explanation = Explanation(question, words, steps, looked, self.notes)
        if question not in self.known:
            nothing = Answer(question, "", "", (), (), False, 0.0, (), explanation, NOT_IN_THE_DATA, (), (0.01, 0.0))
            nearest = tuple(table.name for table in self.schema.tables)
            return replace(nothing, nearest=nearest, alternatives=self.alternatives[:2])
        sql, reading, confidence = self.known[question]
        return Answer(
            question, sql, reading, (), (), False, confidence, self.alternatives, explanation, "", (), (0.01, 0.0)
        )

    def run(self, sql: str, stop: Stop | None = None) -> Result:
        assert stop is not None
        self.stops.append(stop)
        self.begun.set()
        self.before_run(sql)
        return self.database.run(sql, stop)

    def _word(self, found: re.Match[str]) -> Word:
        text = found.group()
        return Word(text, found.start(), found.end(), self.leads.get(text.lower(), ()), is_read=text != "please")


class Served(NamedTuple):
    """Two databases, and what serves them."""

    shop: StandIn
    zoo: StandIn
    settings: Settings
