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
        ("orders this month", "orders in 2026-03"),
        ("last month's orders", "in 2026-02's orders"),
        ("sales of the last month", "sales of 2026-02"),
        ("orders this week", "orders between 2026-02-23 and 2026-03-01"),
        ("visits in the last week", "visits between 2026-02-16 and 2026-02-22"),
        ("orders last quarter", "orders between 2025-10-01 and 2025-12-31"),
        ("since last quarter", "since 2025-10-01"),
        ("bookings next month", "bookings in 2026-04"),
        ("revenue in Q2 2025", "revenue between 2025-04-01 and 2025-06-30"),
        ("after the first quarter of 2025", "after 2025-03-31"),
        ("How many orders in the last 30 days?", "How many orders since 2026-01-30?"),
        ("the past two weeks", "since 2026-02-15"),
        ("over the last 3 months", "since 2025-12-01"),
        ("orders 3 days ago", "orders on 2026-02-26"),
        ("after March 2025", "after 2025-03-31"),
        ("before March 2025", "before 2025-03-01"),
        ("since March 2025", "since 2025-03-01"),
        ("from March 2025 on", "since 2025-03-01"),
        ("until Feb 2024", "until 2024-02-29"),
        ("up to last month", "until 2026-02-28"),
        ("later than 2025-03", "after 2025-03-31"),
        ("in 2025-03", "in 2025-03"),
        ("on 2025-03-09", "on 2025-03-09"),
        ("between March 2025 and May 2025", "between 2025-03-01 and 2025-05-31"),
        ("between March and May 2025", "between 2025-03-01 and 2025-05-31"),
        ("from Jan to Mar 2024", "between 2024-01-01 and 2024-03-31"),
        ("in January and March 2024", "in 2024-01 and 2024-03"),
        ("between 3 May 2024 and 4 June 2024", "between 2024-05-03 and 2024-06-04"),
        ("on 31 June 2024", "on 31 June 2024"),
        ("no earlier than March 2025", "since 2025-03-01"),
        ("not later than March 2025", "until 2025-03-31"),
        ("not before last month", "since 2026-02-01"),
        ("on or after 3 May 2024", "since 2024-05-03"),
        ("in or before March 2025", "until 2025-03-31"),
        ("more than 30 days ago", "before 2026-01-30"),
        ("less than two weeks ago", "since 2026-02-15"),
        ("at least 2 years ago", "before 2024-03-01"),
        ("two months ago", "two months ago"),
        ("top 5 March 2025 orders", "top 5 2025-03 orders"),
        ("the last week of March 2025", "the last week of 2025-03"),
        ("the last month of 2024", "the last month of 2024"),
        ("Compare this year with last year", "Compare 2026 with 2025"),
        ("this year and last year", "in 2026 and 2025"),
        ("orders in \u017fept 2024", "orders in \u017fept 2024"),
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
        "the last 30 orders",
        "the last months",
        "orders since 2020",
        "between 2023 and 2024",
        "product code 2025-031",
    ],
)
def test_other_words_stay(question: str) -> None:
    assert with_dates(question, TODAY) == (question, ())


def test_months_that_are_values_stay() -> None:
    """As in a table with a column of months and one of years."""
    assert with_dates("sales in March 2024", TODAY, lambda: [(9, 14)]) == ("sales in March 2024", ())


@pytest.mark.parametrize("value", ["Gala May 2024", "Summit Q2 2025", "Fair Today"])
def test_titles_stay(value: str) -> None:
    question = f"Who came to {value} last year?"
    start = question.index(value)
    read = f"Who came to {value} in 2025?"
    assert with_dates(question, TODAY, lambda: [(start, start + len(value))])[0] == read
    for quotes in ('""', "''", "“”"):
        quoted = question.replace(value, value.join(quotes))
        assert with_dates(quoted, TODAY)[0] == read.replace(value, value.join(quotes))


def test_what_was_read_is_said() -> None:
    assert with_dates("who came last year and yesterday", TODAY)[1] == (
        Correction("last year", "2025"),
        Correction("yesterday", "2026-02-28"),
    )
    assert with_dates("orders after March 2025 and in 2025-04", TODAY)[1] == (
        Correction("after March 2025", "after 2025-03-31"),
    )
