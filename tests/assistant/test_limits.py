"""What no query can say is told, and what one can is not."""

import sqlite3
from pathlib import Path

import pytest

from resseq.assistant.doubts import DOUBTFUL
from resseq.assistant.limits import beyond
from resseq.assistant.session import Assistant
from resseq.assistant.translator import Translator
from resseq.text2sql.inputs import Database, Question
from resseq.text2sql.sql import parse

ALL = "SELECT name FROM member"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "club.sqlite"
    with sqlite3.connect(found) as connection:
        connection.executescript(
            """
            CREATE TABLE member (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, age INTEGER, joined TEXT);
            CREATE TABLE payment (
                id INTEGER PRIMARY KEY, member_id INTEGER REFERENCES member, mode TEXT, fee REAL, rebate REAL
            );
            INSERT INTO member VALUES (1, 'Ann', '12', 30, '2024-01-02'), (2, 'Bo', NULL, 41, '2023-02-03');
            INSERT INTO payment VALUES (1, 1, 'cash', 5, 0), (2, 1, 'cash', 6, 2);
            """
        )
    connection.close()
    return found


@pytest.fixture
def database(path: Path) -> Database:
    return Database.open(path)


def told(database: Database, question: str, sql: str = ALL) -> tuple[str, ...]:
    return beyond(Question.of(question, database), parse(sql, database.schema))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What is the median age?", "median"),
        ("What percentage of members paid?", "percentage"),
        ("What share of members paid in cash?", "What share of"),
        ("the second oldest member", "second oldest"),
        ("third most expensive payment", "third most"),
        ("payments per month", "per month"),
        ("Which month had the most payments?", "Which month"),
        ("members who joined on Sundays", "Sundays"),
        ("members who joined on a Monday", "Monday"),
        ("What % of members paid?", "What %"),
        ("Share of members who paid", "Share of"),
        ("Which member came second?", "came second"),
        ("the 2nd best member", "2nd best"),
        ("members in second place", "second place"),
        ("How many members joined in March?", "in March"),
        ("members who joined in May", "in May"),
        ("Which day of the week had the most payments?", "day of the week"),
        ("the month with the most payments", "the month with"),
        ("the busiest month", "the busiest month"),
        ("members by year", "by year"),
    ],
)
def test_functions_that_there_are_none_of(database: Database, question: str, said: str) -> None:
    found = told(database, question)
    assert len(found) == 1 and found[0].startswith(f"“{said}” asks for ")


@pytest.mark.parametrize(
    "question",
    [
        "the mode of each payment",  # a column of that name
        "the oldest member",
        "the second payment",
        "members who share a name",
        "payments last month",
        "members who joined in March 2024",
        "in which place may a member be",
        "a fee of 10 percent",
        "the second contest",
        "members and payments which share a number",
    ],
)
def test_others_are_not_told_of(database: Database, question: str) -> None:
    assert told(database, question) == ()


@pytest.mark.parametrize(
    ("question", "column"),
    [
        ("Which members have no phone?", "member.phone"),
        ("members without an age", "member.age"),
        ("members who do not have a phone", "member.phone"),
        ("Which members lack a phone?", "member.phone"),
        ("members whose age is not recorded", "member.age"),
        ("payments where the fee is missing", "payment.fee"),
    ],
)
def test_missing_values(database: Database, question: str, column: str) -> None:
    found = told(database, question)
    assert len(found) == 1 and f"have no {column} (IS NULL)" in found[0]


@pytest.mark.parametrize(
    ("question", "sql"),
    [
        ("members without payments", ALL),
        ("members without a name", ALL),  # which none can be
        ("members with no more than 3 payments", ALL),
        ("members who do not have the phone 12", ALL),
        ("members who do not have an age of 30", ALL),
        ("members who do not have an age above 30", ALL),
        ("members without an age of 41", "SELECT name FROM member WHERE age != 41"),
        ("payments with no rebate", ALL),  # of which 0 is one
        # What has no row in another table has no value there either.
        ("members without a fee", "SELECT name FROM member WHERE id NOT IN (SELECT member_id FROM payment)"),
        (
            "members without a fee",
            f"{ALL} EXCEPT SELECT name FROM member JOIN payment ON member.id = payment.member_id",
        ),
    ],
)
def test_missing_rows_can_be_asked_for(database: Database, question: str, sql: str) -> None:
    assert told(database, question, sql) == ()


def test_an_answer_to_such_a_question_is_a_guess(path: Path, translator: Translator) -> None:
    with Assistant(path, translator=translator) as assistant:
        answer = assistant.ask("What is the median age of the members?")
    assert answer.confidence <= DOUBTFUL and any("median" in note for note in answer.explanation.notes)
