"""Words that mean a date by the day on which they are said, such as “last year”."""

import re
from datetime import date, timedelta

from resseq.assistant.spelling import Correction

_RELATIVE = re.compile(
    r"\b(?:(?P<when>in|during|over|for|of|from|since)\s+)?(?P<said>(?:the\s+)?(?P<which>last|previous|past|this|current)"
    r"\s+year(?!s))\b|\b(?P<day>today|yesterday)\b",
    re.IGNORECASE,
)


def with_dates(question: str, today: date) -> tuple[str, tuple[Correction, ...]]:
    """The question with years and days in the place of words that mean one, and which they were.

    `Who ordered most last year?` is `Who ordered most in 2025?` in 2026. A query has no clock, and the model has seen
    none in its training.
    """
    made: list[Correction] = []

    def written(found: re.Match[str]) -> str:
        if found["day"]:
            day = today if found["day"].lower() == "today" else today - timedelta(days=1)
            made.append(Correction(found["day"], day.isoformat()))
            return f"on {day.isoformat()}"
        year = today.year if found["which"].lower() in ("this", "current") else today.year - 1
        made.append(Correction(found["said"], str(year)))
        return f"{found['when'] or 'in'} {year}"

    return _RELATIVE.sub(written, question), tuple(made)
