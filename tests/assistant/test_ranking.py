"""What a person wrote decides between queries that a model thinks about equally likely."""

from pathlib import Path

import pytest

from resseq.assistant.ranking import UNLINKED, UNREAD, left_out, ranked, score
from resseq.assistant.translator import Translator
from resseq.text2sql.inputs import Database, Question
from resseq.text2sql.predict import Answer
from resseq.text2sql.sql import actions_of, parse

SHORT, WHOLE = "SELECT avg(price) FROM purchase", "SELECT avg(price) FROM purchase WHERE product = 'lamp'"
OTHER = "SELECT avg(age) FROM customer"


@pytest.fixture
def database(shop: Path) -> Database:
    return Database.open(shop)


def found(database: Database, sql: str, probability: float) -> Answer:
    actions = tuple(actions_of(parse(sql, database.schema), database.schema))
    return Answer(sql, actions, probability, probability)


def test_a_score_by_hand(database: Database) -> None:
    """Of the words that tell, “price” and “purchases” are said by the query, and “lamp”, a value, is not."""
    question = Question.of("average price of lamp purchases", database)
    assert left_out(question, found(database, SHORT, -1.0)) == (pytest.approx(1 / 3), 1)
    assert left_out(question, found(database, WHOLE, -1.0)) == (0, 0)
    assert score(question, found(database, SHORT, -1.0)) == pytest.approx(-1 - UNLINKED / 3 - UNREAD)
    assert score(question, found(database, WHOLE, -2.0)) == -2


def test_the_query_that_says_more_comes_first(database: Database) -> None:
    question = Question.of("average price of lamp purchases", database)
    queries = [found(database, sql, chance) for sql, chance in ((OTHER, -0.5), (SHORT, -0.6), (WHOLE, -1.5))]
    assert [each.sql for each in ranked(question, queries)] == [WHOLE, SHORT, OTHER]


def test_nothing_told_leaves_the_order_of_the_search(database: Database) -> None:
    question = Question.of("How many are there?", database)
    queries = [found(database, sql, chance) for sql, chance in ((SHORT, -0.5), (OTHER, -0.5), (WHOLE, -0.7))]
    assert ranked(question, queries) == queries


def test_how_many_are_asked_for_changes_no_answer(database: Database, translator: Translator) -> None:
    question = Question.of("Show the names of customers from Norway", database)
    whole = [each.sql for each in translator.translate(question, best=5)]
    assert [[each.sql for each in translator.translate(question, best=best)] for best in (1, 2, 3)] == [
        whole[:best] for best in (1, 2, 3)
    ]
    scores = [score(question, each) for each in translator.translate(question, best=5)]
    assert scores == sorted(scores, reverse=True)
