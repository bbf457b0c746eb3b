"""The words of names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resseq.text2sql.names import split_glued, split_name


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("StudentID", "student id"),
        ("home_town", "home town"),
        ("flno", "flno"),
        ("HTTPServer", "http server"),
        ("parseHTTPResponse2", "parse http response 2"),
        ("IDs", "ids"),
        ("studentIDs_list", "student ids list"),
        ("SHOUTED_NAME", "shouted name"),
        ("Name", "name"),
        ("aB", "a b"),
        ("address line 2", "address line 2"),
        ("T1", "t 1"),
        ("2nd", "2 nd"),
        ("__x__", "x"),
        ("Official_ratings_(millions)", "official ratings millions"),
        ("GrößeÜberAlles", "größe über alles"),
        ("Straße", "straße"),
        ("価格", "価格"),
        ("हिन्दी_नाम", "हिन्दी नाम"),
        ("Cafe\u0301Nom", "café nom"),
        ("%", "%"),
        ("a'b\"c", "a b c"),
        ("", ""),
    ],
)
def test_words_of_a_name(name: str, words: str) -> None:
    assert " ".join(split_name(name)) == words


@given(st.text())
def test_nothing_but_separators_is_lost(name: str) -> None:
    words = split_name(name)
    assert bool(words) == bool(name) and all(words)
    assert all(word == word.lower() for word in words)
    if name.isascii() and any(map(str.isalnum, name)):
        assert "".join(words) == "".join(filter(str.isalnum, name)).lower()


@pytest.mark.parametrize(
    ("word", "known", "words"),
    [
        ("flno", ["flight"], "fl no"),
        ("dormid", ["dorm"], "dorm id"),
        ("stuid", ["has", "student"], "stu id"),
        ("flno", ["aircraft"], "flno"),
        ("piano", ["pianos"], "piano"),
        ("casino", ["casinos", "case"], "casino"),
        ("id", ["idea"], "id"),
        ("aid", ["aircraft"], "aid"),  # one letter begins too much
        ("valid", ["validity", "value"], "valid"),
    ],
)
def test_names_written_together(word: str, known: list[str], words: str) -> None:
    assert " ".join(split_glued((word,), known)) == words


def test_a_name_of_several_words_stays() -> None:
    assert split_glued(("dormid", "old"), ["dorm"]) == ("dormid", "old")
