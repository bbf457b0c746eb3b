"""Columns of texts that pass for numbers or dates."""

import sqlite3
from pathlib import Path

import pytest

from resseq.assistant.doubts import DOUBTFUL, doubts
from resseq.assistant.session import Assistant
from resseq.assistant.translator import Translator
from resseq.text2sql.schema import Schema, read_database
from resseq.text2sql.sql import parse


@pytest.fixture
def sales(tmp_path: Path) -> Path:
    path = tmp_path / "sales.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute(
            "CREATE TABLE sale "
            "(sale_id INTEGER PRIMARY KEY, day TEXT, sold TEXT, amount TEXT, size TEXT, zip TEXT, code TEXT)"
        )
        rows = [
            (1, "03/15/2025", "2025-03-15", "1,200.50", "9", "01234", "A1"),
            (2, "12/24/2024", "2024-12-24", "$900", "10", "00501", "B2"),
        ]
        connection.executemany("INSERT INTO sale VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    connection.close()
    return path


@pytest.fixture
def schema(sales: Path) -> Schema:
    return read_database(sales)


@pytest.mark.parametrize(
    ("sql", "column"),
    [
        ("SELECT sale_id FROM sale WHERE day > '01/01/2025'", "day"),
        ("SELECT sale_id FROM sale ORDER BY day", "day"),
        ("SELECT max(day) FROM sale", "day"),
        ("SELECT sale_id FROM sale WHERE sale_id IN (SELECT sale_id FROM sale WHERE day BETWEEN '1' AND '2')", "day"),
        ("SELECT code FROM sale UNION SELECT min(day) FROM sale", "day"),
        ("SELECT count(*) FROM (SELECT code FROM sale WHERE day < '2')", "day"),
        ("SELECT sum(amount) FROM sale", "amount"),
        ("SELECT code FROM sale GROUP BY code HAVING avg(amount) > 3", "amount"),
        ("SELECT code FROM sale WHERE amount = 900", "amount"),
        ("SELECT max(amount - sale_id) FROM sale", "amount"),
        ("SELECT code FROM sale ORDER BY size DESC LIMIT 1", "size"),
        ("SELECT code FROM sale WHERE size > 9", "size"),
    ],
)
def test_what_texts_do_not_bear_is_said(schema: Schema, sql: str, column: str) -> None:
    found = doubts(parse(sql, schema), schema)
    assert len(found) == 1 and found[0].startswith(f"sale.{column} holds ")


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT day, amount, size FROM sale",
        "SELECT count(day) FROM sale WHERE day = '03/15/2025'",
        "SELECT day FROM sale GROUP BY day",
        "SELECT sum(size) FROM sale WHERE size = 9",
        "SELECT code FROM sale ORDER BY zip",
        "SELECT code FROM sale WHERE sold > '2025-01-01' ORDER BY code",
        "SELECT sum(sale_id) FROM sale",
    ],
)
def test_what_they_bear_is_not(schema: Schema, sql: str) -> None:
    assert doubts(parse(sql, schema), schema) == ()


def test_an_answer_is_not_sure_of_them(sales: Path, translator: Translator) -> None:
    with Assistant(sales, translator=translator) as assistant:
        answer = assistant.ask("What is the total amount of all sales?")
    assert answer.sql == "SELECT sum(amount) FROM sale" and answer.confidence <= DOUBTFUL
    assert any("sale.amount holds texts such as “1,200.50”" in note for note in answer.explanation.notes)


def test_alternatives_have_their_own_doubts(sales: Path, translator: Translator) -> None:
    with Assistant(sales, translator=translator) as assistant:
        answers = [assistant.ask(text) for text in ("How many sales are there?", "largest amount of a sale", "amounts")]
    others = [each for answer in answers for each in answer.alternatives]
    doubted = [each for each in others if each.notes]
    assert doubted and all(each.confidence <= DOUBTFUL for each in doubted)
    assert all("amount" in each.sql or "size" in each.sql or "day" in each.sql for each in doubted)


def test_amounts_of_a_file_are_said_to_be_read_as_numbers(tmp_path: Path, translator: Translator) -> None:
    file = tmp_path / "sale.csv"
    file.write_text('name,amount\nAnn,$900\nBo,"$1,200.50"\n')
    with Assistant(file, translator=translator) as assistant:
        answer = assistant.ask("What is the total amount of all sales?")
        other = assistant.ask("How many sales are there?")
    assert answer.rows == ((2100.5,),) and answer.confidence > DOUBTFUL
    assert answer.explanation.notes == ("sale.amount holds texts such as “$1,200.50”, read as numbers",)
    assert other.explanation.notes == ()


def test_a_few_other_values_hide_nothing(tmp_path: Path) -> None:
    """Of a column whose texts are mostly amounts, dates, or numbers with a unit."""
    path = tmp_path / "odd.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (salary TEXT, day TEXT, height TEXT, said TEXT)")
        rows = [
            ("$900", "2024-01-02", "180 cm", "03/15/2025"),
            ("n/a", "N/A", "95 cm", "unknown"),
            ("$1,200", "2023-05-06", "99 cm", "04/16/2025"),
        ]
        connection.executemany("INSERT INTO t VALUES (?, ?, ?, ?)", rows)
    connection.close()
    schema = read_database(path)
    for sql, holds in {
        "SELECT sum(salary) FROM t": "t.salary holds texts such as",
        "SELECT max(day) FROM t": "t.day holds dates and also “N/A”",
        "SELECT said FROM t ORDER BY height DESC LIMIT 1": "t.height holds texts such as “180 cm”",
        "SELECT max(said) FROM t": "t.said holds dates such as",
    }.items():
        (found,) = doubts(parse(sql, schema), schema)
        assert found.startswith(holds)


def test_what_no_row_can_be(schema: Schema) -> None:
    both = "SELECT code FROM sale WHERE code = 'A1' AND code = 'B2'"
    assert doubts(parse(both, schema), schema) == ("no row can be both “A1” and “B2”",)
    for sql in (both.replace("AND", "OR"), both.replace("= 'B2'", "!= 'B2'"), both.replace("AND code", "AND zip")):
        assert doubts(parse(sql, schema), schema) == ()


def test_tables_that_are_joined_by_what_no_key_connects(tmp_path: Path) -> None:
    path = tmp_path / "hire.sqlite"
    with sqlite3.connect(path) as connection:
        connection.executescript(
            """
            CREATE TABLE firm (firm_id INTEGER PRIMARY KEY, town TEXT);
            CREATE TABLE crane (crane_id INTEGER PRIMARY KEY, town TEXT, size INTEGER);
            CREATE TABLE hire (hire_id INTEGER PRIMARY KEY, firm_id REFERENCES firm, crane_id REFERENCES crane);
            CREATE TABLE visit (visit_id INTEGER PRIMARY KEY, firm REFERENCES firm (firm_id), size INTEGER);
            """
        )
    connection.close()
    schema = read_database(path)
    for condition, told in {
        "hire JOIN crane ON hire.firm_id = crane.crane_id": ("hire.firm_id and crane.crane_id are set equal, ",),
        "hire JOIN crane ON hire.crane_id = crane.crane_id": (),
        "hire JOIN visit ON hire.firm_id = visit.firm": (),  # both refer to firms
        "firm JOIN crane ON firm.town = crane.town": (),
        "crane JOIN visit ON crane.size = visit.size": (),
    }.items():
        found = doubts(parse(f"SELECT count(*) FROM {condition}", schema), schema)
        assert len(found) == len(told) and all(map(str.startswith, found, told))
        inner = f"SELECT town FROM firm WHERE firm_id IN (SELECT count(*) FROM {condition})"
        assert doubts(parse(inner, schema), schema) == found


def test_values_of_another_kind(tmp_path: Path) -> None:
    path = tmp_path / "boats.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE boat (year_built INTEGER, insured TEXT, length REAL, name TEXT)")
        connection.execute(
            "INSERT INTO boat VALUES (1962, '2025-03-04', 12.5, 'Petrel'), (2001, '2024-05-06', 8, 'Tern')"
        )
    connection.close()
    schema = read_database(path)
    for condition, told in {
        "year_built > 40": "boat.year_built holds years, and “40” is none",
        "insured LIKE 'expired%'": "boat.insured holds dates, and “expired%” is none",
        "insured > 12": "boat.insured holds dates, and “12” is none",
        "year_built LIKE 'eighties%'": "boat.year_built holds numbers, and “eighties%” is none",
    }.items():
        assert told in doubts(parse(f"SELECT name FROM boat WHERE {condition}", schema), schema)
    for condition in (
        "year_built > 1990",
        "insured LIKE '2025-03%'",
        "length > 12",
        "name LIKE 'P%'",
        "insured > 2024",
    ):
        assert doubts(parse(f"SELECT name FROM boat WHERE {condition}", schema), schema) == ()
    (found,) = doubts(parse("SELECT sum(insured) FROM boat", schema), schema)
    assert found.startswith("boat.insured holds dates, which are no numbers")
    (found,) = doubts(parse("SELECT name FROM boat EXCEPT SELECT name FROM boat", schema), schema)
    assert found == "the query takes away all that it has"


@pytest.fixture
def league(tmp_path: Path) -> Schema:
    """Matches without a key to the teams, and goals with one to the matches."""
    path = tmp_path / "league.sqlite"
    with sqlite3.connect(path) as connection:
        connection.executescript(
            """
            CREATE TABLE team (id INTEGER PRIMARY KEY, name TEXT, town TEXT);
            CREATE TABLE game (id INTEGER PRIMARY KEY, home INTEGER, day DATE);
            CREATE TABLE goal (id INTEGER PRIMARY KEY, game_id INTEGER REFERENCES game, scorer TEXT);
            INSERT INTO team VALUES (1, 'Northvale', 'Elm'); INSERT INTO game VALUES (1, 1, '2025-08-09');
            INSERT INTO goal VALUES (1, 1, 'Ann');
            """
        )
    connection.close()
    return read_database(path)


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        (
            "SELECT count(*) FROM game JOIN team WHERE team.name = 'Northvale'",
            "each row of team counts with every row of game, since nothing connects them",
        ),
        (
            "SELECT name FROM team WHERE id IN (SELECT team.id FROM goal JOIN game ON game_id = game.id JOIN team)",
            "each row of team counts with every row of goal, since nothing connects them",
        ),
        (
            "SELECT name FROM team WHERE id NOT IN (SELECT game_id FROM goal)",
            "team.id and goal.game_id are set equal, which no key connects",
        ),
        ("SELECT name FROM team WHERE id NOT IN (SELECT id FROM game)", "team.id and game.id are set equal, which no"),
        ("SELECT avg(name) FROM team", "team.name holds texts such as “Northvale”, which are no numbers to be added"),
        (
            "SELECT name FROM team WHERE town = 'Elm' OR town != 'Ash'",
            "whatever is unlike “Ash” counts, “Elm” or not",
        ),
    ],
)
def test_what_nothing_connects_and_nobody_means(league: Schema, sql: str, said: str) -> None:
    (found,) = doubts(parse(sql, league), league)
    assert found.startswith(said)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT count(*) FROM game JOIN team JOIN goal ON goal.game_id = game.id AND game.home = team.id",
        "SELECT count(*) FROM game JOIN team WHERE game.home = team.id",
        "SELECT day FROM game WHERE id NOT IN (SELECT game_id FROM goal)",
        "SELECT count(name) FROM team WHERE town = 'Elm' OR name != 'Ash'",
        "SELECT count(*) FROM team WHERE town = 'Elm' AND town != 'Ash'",
    ],
)
def test_what_is_connected(league: Schema, sql: str) -> None:
    assert doubts(parse(sql, league), league) == ()
