"""Misspelled words of questions: which are corrected, to what, and which are left alone."""

from pathlib import Path
from random import Random
from string import ascii_lowercase

import pytest
from rapidfuzz.distance import OSA

from resseq.assistant.spelling import Correction, Speller, _Spellings
from resseq.text2sql.inputs import Database
from resseq.text2sql.schema import ColumnRef


@pytest.fixture
def speller(shop: Path) -> Speller:
    return Speller(Database.open(shop))


@pytest.mark.parametrize(
    ("question", "read"),
    [
        ("How many custmers are there?", "How many customers are there?"),  # a letter is missing
        ("How many customerss are there?", "How many customers are there?"),  # one too many
        ("How many cusdomers are there?", "How many customers are there?"),  # a wrong one
        ("How many cutsomers are there?", "How many customers are there?"),  # two that changed places
        ("Custmers from France", "Customers from France"),  # a capital stays
        ("Who lives in Frence?", "Who lives in France?"),  # a value is written as the database writes it
        ("who lives in frence", "who lives in France"),
        ("the avrage age of all custommers", "the average age of all customers"),  # a word that asks for an operation
        ("the custmer's age", "the customer's age"),
        ("countires of customers", "countries of customers"),  # a name of which the database has one only
    ],
)
def test_a_misspelled_word_is_corrected(speller: Speller, question: str, read: str) -> None:
    found, made = speller.correct(question)
    assert found == read
    assert len(made) == sum(said != other for said, other in zip(question.split(), read.split(), strict=True))


@pytest.mark.parametrize(
    "question",
    [
        "How many customers are there?",
        "What is the average price of lamps and chairs?",
        "Who is Cy O'Hara?",
        "Which customer is called 'Frence'?",  # quoted: as it stands
        "products of “Noway” only",
        "customers named Hendrikson",  # nothing is near
        "Lemp and cair",  # too short to be sure
        "Show the coverage of each purchaser.",  # English knows them
        "",
        "?!",
    ],
)
def test_what_is_not_misspelled_stays(speller: Speller, question: str) -> None:
    assert speller.correct(question) == (question, ())


def test_what_was_corrected_is_said(speller: Speller) -> None:
    assert speller.correct("custmers in Norwai")[1] == (
        Correction("custmers", "customers"),
        Correction("Norwai", "Norway"),
    )


def test_the_same_consonants_are_nearer(shop: Path) -> None:
    database = Database.open(shop)
    database.values.exact[("french",)] = [("French", ColumnRef(0, 2))]
    assert Speller(database).correct("from Frence")[0] == "from France"


def test_a_word_of_a_column_that_was_not_read_whole_is_no_correction(shop: Path) -> None:
    """The person's own may be among the values that were not read."""
    database = Database.open(shop)
    random = Random(0)
    for _ in range(5_000):
        word = "".join(random.choices(ascii_lowercase, k=9))
        database.values.exact[(word,)] = [(word, ColumnRef(0, 1))]
    database.values.exact[("hernandez",)] = [("Hernandez", ColumnRef(0, 1))]
    speller = Speller(database)
    assert speller.correct("customers named Hernandes")[1] == ()
    assert speller.correct("customers in Norwai")[0] == "customers in Norway"


def test_near_words_are_found_as_if_each_were_compared() -> None:
    random = Random(0)
    words = list({"".join(random.choices("abcdé", k=random.randint(4, 9))) for _ in range(3_000)})
    spellings = _Spellings(words)
    for said in random.sample(words, 20):
        said = said[1:] + random.choice("abcdéz")
        for most in (1, 2):
            expected = {(word, OSA.distance(said, word)) for word in words if OSA.distance(said, word) <= most}
            assert set(spellings.near(said, most)) == expected
    assert _Spellings([]).near("word", 2) == []


def test_the_nearest_names(speller: Speller) -> None:
    assert speller.nearest("What do the customer's products cost?")[:2] == ("customer", "purchase.product")
    assert speller.nearest("Which purchaises were there?")[0] == "purchase"
    assert speller.nearest("Will it rain?") == ("customer", "purchase")  # nothing is near: the tables
    assert len(speller.nearest("customer name country age product price", most=3)) == 3
