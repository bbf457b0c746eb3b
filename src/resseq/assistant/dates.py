"""Words that mean a date by the day on which they are said, such as “last year”."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from resseq.assistant.spelling import Correction

_RELATIVE = re.compile(
    r"\b(?:(?P<when>in|during|over|for|of|from|since)\s+)?(?P<said>(?:the\s+)?(?P<which>last|previous|past|this|current)"
    r"\s+year(?!s))\b|\b(?P<day>today|yesterday)\b",
    re.IGNORECASE,
)
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_NAMES = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS) + "|sept"
_DAY = r"(?P<{}>\d{{1,2}})(?:st|nd|rd|th)?"
_MONTH = re.compile(
    rf"\b(?:{_DAY.format('before')}\s+(?:of\s+)?)?(?P<month>{_NAMES})\b\.?(?:\s+{_DAY.format('behind')}\b)?,?\s+"
    r"(?P<year>[12]\d{3})\b",
    re.IGNORECASE,
)


def with_dates(
    question: str, today: date, holds: Callable[[str], bool] = lambda value: False
) -> tuple[str, tuple[Correction, ...]]:
    """The question with years, months and days in the place of words that mean one, and which they were.

    `Who ordered most last year?` is `Who ordered most in 2025?` in 2026, and `in March 2025` is `in 2025-03`, as dates
    begin in a database. A query has no clock, and the model has seen none in its training.

    Args:
        holds: whether a value stands in the database as it is, such as the name of a month.
    """
    made: list[Correction] = []

    def numbered(found: re.Match[str]) -> str:
        if holds(found["month"]) or holds(found[0]):
            return found[0]
        month = next(place for place, name in enumerate(_MONTHS, 1) if name.startswith(found["month"][:3].lower()))
        day = found["before"] or found["behind"]
        made.append(Correction(found[0], f"{found['year']}-{month:02}" + (f"-{int(day):02}" if day else "")))
        return made[-1].read

    def written(found: re.Match[str]) -> str:
        if found["day"]:
            day = today if found["day"].lower() == "today" else today - timedelta(days=1)
            made.append(Correction(found["day"], day.isoformat()))
            return f"on {day.isoformat()}"
        year = today.year if found["which"].lower() in ("this", "current") else today.year - 1
        made.append(Correction(found["said"], str(year)))
        return f"{found['when'] or 'in'} {year}"

    return _MONTH.sub(numbered, _RELATIVE.sub(written, question)), tuple(made)
