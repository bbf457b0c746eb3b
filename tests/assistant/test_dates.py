"""What “last year” means depends on when it is said."""

from datetime import date

import pytest

from resseq.assistant.dates import with_dates
from resseq.assistant.spelling import Correction

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("question", "read"),
    [
        ("Which customers ordered most last year?", "Which customers ordered most in 2025?"),
        ("orders in the previous year", "orders in 2025"),
        ("What did we sell during this year, and of last year?", "What did we sell during 2026, and of 2025?"),
        ("THIS YEAR's revenue", "in 2026's revenue"),
        ("who ordered yesterday", "who ordered on 2026-02-28"),
        ("visits today", "visits on 2026-03-01"),
        ("everything since last year", "everything since 2025"),
        ("orders in March 2025", "orders in 2025-03"),
        ("orders in Sept. 2025 and dec 2024", "orders in 2025-09 and 2024-12"),
        ("before 12 March 2024", "before 2024-03-12"),
        ("on the 1st of May 2023", "on the 2023-05-01"),
        ("after June 3rd, 2024", "after 2024-06-03"),
    ],
)
def test_words_become_dates(question: str, read: str) -> None:
    assert with_dates(question, TODAY)[0] == read


@pytest.mark.parametrize(
    "question",
    [
        "What was the last order?",
        "the last years of the bands",
        "which year had most orders",
        "past yearbooks",
        "todays",
        "who may come in 2024",
        "marches of 2024",
        "March sales",
    ],
)
def test_other_words_stay(question: str) -> None:
    assert with_dates(question, TODAY) == (question, ())


def test_months_that_are_values_stay() -> None:
    """As in a table with a column of months and one of years."""
    assert with_dates("sales in March 2024", TODAY, lambda said: said == "March") == ("sales in March 2024", ())


def test_what_was_read_is_said() -> None:
    assert with_dates("who came last year and yesterday", TODAY)[1] == (
        Correction("last year", "2025"),
        Correction("yesterday", "2026-02-28"),
    )
