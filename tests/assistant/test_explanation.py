"""Which words led to what of a query, on questions about a small shop whose answers are given here."""

from pathlib import Path

import numpy as np
import pytest

from resseq.assistant.explanation import Lead, explain, is_about, telling_words, unknown_words
from resseq.text2sql.inputs import Database, Question
from resseq.text2sql.sql import Action, actions_of, parse


@pytest.fixture
def database(shop: Path) -> Database:
    return Database.open(shop)


def _asked(database: Database, text: str, sql: str) -> tuple[Question, tuple[Action, ...]]:
    return Question.of(text, database), tuple(actions_of(parse(sql, database.schema), database.schema))


def _leads(question: Question, actions: tuple[Action, ...]) -> dict[str, tuple[Lead, ...]]:
    return {word.text: word.leads for word in explain(question, actions, None).words if word.leads}


def test_names_and_values_lead_to_what_they_name(database: Database) -> None:
    sql = "SELECT age FROM customer WHERE country = 'Norway'"
    question, actions = _asked(database, "How old, by age, are customers in the country Norway?", sql)
    assert _leads(question, actions) == {
        "age": (Lead("column", "customer.age", "name"),),
        "customers": (Lead("table", "customer", "name"),),
        "country": (Lead("column", "customer.country", "name"),),
        "Norway": (Lead("value", "Norway", "value"),),
    }


def test_a_column_that_only_its_value_names(database: Database) -> None:
    question, actions = _asked(database, "customers in Norway", "SELECT name FROM customer WHERE country = 'Norway'")
    assert set(_leads(question, actions)["Norway"]) == {
        Lead("column", "customer.country", "value"),
        Lead("value", "Norway", "value"),
    }


def test_a_pattern_is_part_of_a_value(database: Database) -> None:
    sql = "SELECT name FROM customer WHERE name LIKE '%Lee%'"
    question, actions = _asked(database, "customers whose name contains Lee", sql)
    assert Lead("value", "%Lee%", "part of a value") in _leads(question, actions)["Lee"]


def test_words_without_effect_are_unread(database: Database) -> None:
    question, actions = _asked(database, "How many blue customers bought the 7 lamps?", "SELECT count(*) FROM customer")
    assert explain(question, actions, None).unread == ("blue", "bought", "7", "lamps")
    words = {word.text: word for word in explain(question, actions, None).words}
    assert words["many"].is_read and words["?"].is_read and words["the"].is_read
    assert question.text[words["blue"].start : words["blue"].end] == "blue"


@pytest.mark.parametrize(
    ("text", "sql", "read"),
    [
        ("the three most senior customers", "SELECT name FROM customer ORDER BY age DESC LIMIT 3", True),
        ("the greyest customer", "SELECT name FROM customer ORDER BY age DESC LIMIT 1", True),
        ("the most advanced years of a customer", "SELECT max(age) FROM customer", True),
        # What is counted is no column, and a degree says nothing where nothing is ranked.
        (
            "the most loyal country",
            "SELECT country FROM customer GROUP BY country ORDER BY count(*) DESC LIMIT 1",
            False,
        ),
        ("the most senior customers", "SELECT name FROM customer", False),
        ("the three senior customers", "SELECT name FROM customer ORDER BY age DESC LIMIT 3", False),
    ],
)
def test_a_degree_leads_to_the_column_that_is_ranked(database: Database, text: str, sql: str, read: bool) -> None:
    question, actions = _asked(database, text, sql)
    found = [lead for leads in _leads(question, actions).values() for lead in leads]
    assert (Lead("column", "customer.age", "meaning") in found) is read


def test_attention_tells_what_nothing_else_does(database: Database) -> None:
    question, actions = _asked(database, "How many blue clients are there?", "SELECT count(*) FROM customer")
    nodes = len(question.tokens) + len(database.names)
    attention = np.full((len(actions), nodes), 0.01, np.float32)
    attention[0, 3] = 0.4  # “clients” before the table
    explanation = explain(question, actions, attention)
    by_word = {word.text: word for word in explanation.words}
    assert by_word["clients"].leads == (Lead("table", "customer", "meaning"),)
    assert by_word["clients"].is_read and not by_word["clients"].is_linked
    assert explanation.unread == ("blue",)
    assert len(explanation.attention) == len(explanation.steps) == len(actions)
    assert explanation.attention[0][3] == pytest.approx(0.4)
    # Where a link tells already, or the attention is on a word that means nothing by itself, it adds nothing.
    question, actions = _asked(database, "How many blue customers are there?", "SELECT count(*) FROM customer")
    attention[0, 3], attention[0, 1] = 0.01, 0.9
    assert explain(question, actions, attention).unread == ("blue",)


def test_a_word_that_names_something_else_is_unread_however_much_it_was_looked_at(database: Database) -> None:
    question, actions = _asked(database, "How many clients by age are there?", "SELECT count(*) FROM customer")
    words = [token.text for token in question.tokens]
    looked = np.zeros((len(actions), question.nodes), np.float32)
    looked[:, words.index("age")] = 1.0
    found = explain(question, actions, looked)
    assert found.unread == ("clients", "age") and not found.words[words.index("age")].leads


def test_a_value_that_is_spelled_differently_is_said(database: Database) -> None:
    sql = "SELECT name FROM customer WHERE country = 'Norway'"
    question, actions = _asked(database, "customers in Norwayy", sql)
    explanation = explain(question, actions, None, ["only half was read"])
    assert explanation.notes == ("only half was read", "“Norwayy” was read as “Norway”")
    question, actions = _asked(database, "customers in Norway", sql)
    assert explain(question, actions, None).notes == ()


def test_a_value_that_the_data_lack_is_said(database: Database) -> None:
    """It is written as it was asked, and not passed off as one of the data."""
    sql = "SELECT name FROM customer WHERE country = 'Atlantis' AND age > 30"
    question, actions = _asked(database, "customers in Atlantis older than 30", sql)
    leads = _leads(question, actions)
    assert leads["Atlantis"] == (Lead("value", "Atlantis", "words"),)
    assert Lead("value", "30", "number") in leads["30"]
    assert explain(question, actions, None).notes == ("“Atlantis” was not found in customer.country",)
    question, actions = _asked(database, "customers in Norwayy", "SELECT name FROM customer WHERE country = 'Norway'")
    assert Lead("value", "Norway", "similar value") in _leads(question, actions)["Norwayy"]


def test_words_that_tell_and_words_that_are_unknown(database: Database) -> None:
    question = Question.of("List the total price of green lamps per customer, please!", database)
    assert [question.tokens[place].text for place in telling_words(question)] == ["price", "green", "lamps", "customer"]
    assert unknown_words(question) == ("green",)
    assert is_about(question)
    assert not is_about(Question.of("Will it rain tomorrow?", database))


@pytest.mark.parametrize("text", ["?", "how many"])
def test_a_question_without_a_telling_word(database: Database, text: str) -> None:
    question, actions = _asked(database, text, "SELECT count(*) FROM customer")
    assert explain(question, actions, np.zeros((len(actions), question.nodes), np.float32)).unread == ()
    assert telling_words(question) == unknown_words(question) == ()


@pytest.mark.parametrize(
    ("text", "sql", "unread"),
    [
        ("average age of customers", "SELECT age FROM customer", ("average",)),
        ("average age of customers", "SELECT avg(age) FROM customer", ()),
        ("different countries of customers", "SELECT country FROM customer", ("different",)),
        ("different countries of customers", "SELECT DISTINCT country FROM customer", ()),
        ("customers without purchases", "SELECT * FROM customer JOIN purchase", ("without",)),
    ],
)
def test_an_operation_that_the_query_lacks_is_unread(
    database: Database, text: str, sql: str, unread: tuple[str, ...]
) -> None:
    question, actions = _asked(database, text, sql)
    assert explain(question, actions, None).unread == unread


@pytest.mark.parametrize(
    ("text", "tells"),
    [("average order value", True), ("in order of age", False), ("order by age", False), ("order of Ann", False)],
)
def test_an_order_may_be_a_thing(database: Database, text: str, tells: bool) -> None:
    question = Question.of(text, database)
    told = [question.tokens[place].text for place in telling_words(question)]
    assert ("order" in told) == tells
