"""Numbers in words."""

import pytest

from resseq.assistant.quantities import with_figures


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("less than 40k?", "less than 40000?"),
        ("over 2.5 million people", "over 2500000 people"),
        ("at least five thousand", "at least 5000"),
        ("twenty thousand", "20000"),
        ("two hundred", "200"),
        ("two hundred thousand", "200000"),
        ("a million", "1000000"),
        ("1,200k", "1200000"),
        ("3bn", "3000000000"),
        ("over 15 billion?", "over 15000000000?"),
        ("0.5 million", "500000"),
        ("earn 40k or more", "earn 40000 or more"),
    ],
)
def test_large_numbers_are_read_in_figures(question: str, expected: str) -> None:
    found, made = with_figures(question)
    assert found == expected
    assert [each.read for each in made] == ["".join(letter for letter in expected if letter.isdigit())]


@pytest.mark.parametrize(
    "question",
    [
        *("5 kg", "4K-TV", "route 66", "thousands of people", "m2 k3", "5 m", "v1.5k2"),
        *("a 401k plan", "4k screens", "twenty-five thousand", "one thousand two hundred", "half a million", "5k-10k"),
        *("two hundred and fifty thousand", "one hundred and fifty", "123456789012 thousand", "9" * 320 + "k"),
    ],
)
def test_others_stay(question: str) -> None:
    assert with_figures(question) == (question, ())


def test_values_stay() -> None:
    assert with_figures("the 10k run", lambda: [(4, 11)]) == ("the 10k run", ())


def test_decades() -> None:
    found, made = with_figures("boats built in the 1970s")
    assert found == "boats built between 1970 and 1979" and [each.said for each in made] == ["in the 1970s"]
    assert with_figures("the 70s") == ("the 70s", ())
