"""What of a question may be a value, and what of it stands in the database."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from resseq.text2sql.inputs import Database
from resseq.text2sql.questions import lemma, tokens_of
from resseq.text2sql.schema import ColumnRef, read_database
from resseq.text2sql.values import Candidate, Kind, ValueIndex, candidates, same_value

TOWN, NAME, AGE = ColumnRef(0, 2), ColumnRef(0, 1), ColumnRef(0, 3)


def found(question: str, database: Database) -> list[Candidate]:
    return candidates(tokens_of(question), question, database.values)


def test_tokens_keep_their_place_and_their_dictionary_form() -> None:
    question = "Which countries' singers' ids cost $1,200.50 in 2014-15?"
    tokens = tokens_of(question)
    assert [token.text for token in tokens] == [
        *("Which", "countries", "'", "singers", "'", "ids", "cost", "$", "1,200.50", "in", "2014", "-", "15", "?"),
    ]
    assert all(question[token.start : token.end] == token.text for token in tokens)
    assert lemma("Countries") == "country" and lemma("oldest") == "old"


def test_a_mention_is_found_as_the_database_spells_it(shop: Database) -> None:
    for question in ("Customers from new york", "Customers from NEW YORK?", "The New  York customers"):
        hits = [each for each in found(question, shop) if each.kind is Kind.DATABASE]
        assert [(each.value, each.column) for each in hits] == [("New York", TOWN)], question
        tokens = tokens_of(question)
        assert [token.lower for token in tokens[hits[0].start : hits[0].end + 1]] == ["new", "york"]


def test_a_mention_in_another_form_or_spelling_is_found(zoo: Database, shop: Database) -> None:
    assert Candidate("lion", Kind.DATABASE, 3, 3, ColumnRef(0, 1)) in found("the weight of lions", zoo)
    assert Candidate("New York", Kind.ALIKE, 1, 2, TOWN) in found("in New Yorck", shop)
    assert not [each for each in found("in new yorck", shop) if each.kind is Kind.ALIKE]  # no name, by its letters


def test_numbers_are_found_as_digits_as_words_and_in_the_database(shop: Database) -> None:
    hits = found("aged 31 or three or -4.5 or 1,200", shop)
    assert Candidate(31, Kind.DATABASE, 1, 1, AGE) in hits
    assert {each.value for each in hits if each.kind is Kind.NUMBER} == {31, 3, 4.5, -4.5, 1200}
    assert {1, 0, 2, 3} <= {each.value for each in hits if each.kind is Kind.CONSTANT}


def test_quotations_and_spans_keep_the_letters_of_the_question(shop: Database) -> None:
    hits = found('Whose title is "The Big  One, again" or Ann', shop)
    assert [each.value for each in hits if each.kind is Kind.QUOTED] == ["The Big  One, again"]
    spans = [each.value for each in hits if each.kind is Kind.SPAN]
    assert "Ann" in spans and "The Big  One" in spans
    assert "is" not in spans  # a stop word alone
    assert {"%Ann%", "Ann%", "%Ann"} <= {each.value for each in hits}


def test_no_value_for_the_official_parser_holds_a_quotation_mark(shop: Database) -> None:
    """It takes both marks for the end of the text. Elsewhere they are as good as any other letter."""
    question = "Is Cy O'Hara or O' Hara's name \"x\"?"

    def marked(official: bool) -> set[object]:
        hits = candidates(tokens_of(question), question, shop.values, official)
        return {each.value for each in hits if set("'\"") & set(str(each.value))}

    assert marked(official=True) == set()
    assert {"Cy O'Hara", "O' Hara's"} <= marked(official=False)


def test_a_value_with_an_apostrophe_is_found(tmp_path: Path) -> None:
    path = tmp_path / "films.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE film (title TEXT)")
        connection.execute("INSERT INTO film VALUES ('It''s a Wonderful Life')")
    database = Database.open(path)
    for question in ("Who made It's a Wonderful Life?", "Who made it’s a wonderful life?"):
        hits = [each for each in found(question, database) if each.kind is Kind.DATABASE]
        assert [(each.value, each.column) for each in hits] == [("It's a Wonderful Life", ColumnRef(0, 0))], question


@pytest.mark.parametrize(
    ("left", "right", "exactly", "same"),
    [
        ("Oslo", "Oslo", True, True),
        ("Oslo", "oslo", True, False),
        ("Oslo", "oslo", False, True),
        ("lions", "lion", False, True),
        ("7", 7, True, True),
        ("7.0", 7, True, True),
        ("1,200", 1200.0, True, True),
        ("7a", 7, True, False),
        ("", 0, False, False),
    ],
)
def test_values_are_compared_as_numbers_if_both_are(left: str, right: str | float, exactly: bool, same: bool) -> None:
    assert same_value(left, right, exactly) is same
    assert same_value(right, left, exactly) is same


def test_the_index_reads_odd_databases(tmp_path: Path) -> None:
    path = tmp_path / "odd.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript('CREATE TABLE "select" ("a b" TEXT, "c""d" BLOB, e); CREATE TABLE empty (x);')
    connection.execute(
        "INSERT INTO \"select\" VALUES ('Zürich', x'00ff', 2.0), (CAST(x'ff41' AS TEXT), NULL, ?)", ["y" * 99]
    )
    connection.commit()
    connection.close()
    index = ValueIndex.read(path, read_database(path))
    assert index.find(tokens_of("zürich")) == [("Zürich", ColumnRef(0, 0))]
    assert index.find(tokens_of("2")) == [(2, ColumnRef(0, 2))]
    assert not index.find(tokens_of("y" * 99))
