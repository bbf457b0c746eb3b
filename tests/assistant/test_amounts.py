"""Numbers as people write them."""

import pytest

from resseq.assistant.sources.amounts import amounts


@pytest.mark.parametrize(
    ("texts", "numbers"),
    [
        (("1,200.50", "300.25", "-7"), (1200.5, 300.25, -7)),
        (("1.200,50", "300,25", "7"), (1200.5, 300.25, 7)),
        (("1 200,50 €", "12 €"), (1200.5, 12)),
        (("$900", "$1,100", "-$5", "$-0.50"), (900, 1100, -5, -0.5)),
        (("EUR 3", "4 EUR"), (3, 4)),
        (("1,200", "35,000,000"), (1200, 35_000_000)),
        (("12,5", "1,200"), (12.5, 1.2)),  # only with a decimal comma are both numbers
        (("3 kr", " ", ""), (3,)),
    ],
)
def test_amounts_are_numbers(texts: tuple[str, ...], numbers: tuple[float, ...]) -> None:
    found = amounts(texts)
    assert found is not None and tuple(found.values()) == numbers


@pytest.mark.parametrize(
    "texts",
    [
        ("$5", "€5"),
        ("01234", "00501"),
        ("ABC123", "USA300"),
        ("192.168.100", "10.000.001"),
        ("555 123 456",),
        ("1,2,3",),
        ("1,20.5",),
        ("$5", "free"),
        ("12", "13"),
        ("$",),
        ("", " "),
        (),
    ],
)
def test_other_texts_are_none(texts: tuple[str, ...]) -> None:
    assert amounts(texts) is None
