"""Words that mean a time, such as “last year” or “after March 2025”, as the dates that they mean."""

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from resseq.assistant.periods import RELATION, RELATIONS
from resseq.assistant.spelling import Correction
from resseq.text2sql.sql.syntax import Comparison

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_QUARTERS = ("first", "second", "third", "fourth")
_NAMES = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS) + "|sept"
_YEAR = r"[12]\d{3}"
_DAY = r"(?P<{}>\d{{1,2}})(?:st|nd|rd|th)?"
_NUMBER = rf"\d{{1,4}}|{'|'.join(_COUNTS)}"
# What each means, `_PERIODS` says.
_PHRASES = {
    "two_months": rf"(?P<first>{_NAMES})\b\.?(?P<between>\s+(?:and|to|until|till|through)\s+|\s*[-–]\s*)"
    rf"(?P<second>{_NAMES})\b\.?,?\s+(?P<their_year>{_YEAR})",
    "month": r"(?<!\btop\s)(?<!\bfirst\s)(?<!\blast\s)(?<!\bbest\s)"
    rf"(?:{_DAY.format('before_day')}\s+(?:of\s+)?)?(?P<named>{_NAMES})\b\.?"
    rf"(?:\s+{_DAY.format('behind_day')}\b)?,?\s+(?P<of_year>{_YEAR})",
    "quarter": rf"(?:q(?P<short>[1-4])[\s,]*(?:of\s+)?|(?:the\s+)?(?P<long>{'|'.join(_QUARTERS)}|last)\s+quarter\s+"
    rf"(?:of\s+|in\s+)?)(?P<whose_year>{_YEAR})",
    "iso_month": rf"(?P<iso>{_YEAR}-(?:0[1-9]|1[0-2]))(?!-?\d)",
    "relative": r"(?:the\s+)?(?P<which>last|previous|past|this|current|next)\s+(?P<unit>year|quarter|month|week)"
    rf"(?!\s+(?:of|in)\s+(?:the\s+)?(?:{_YEAR}|{_NAMES}|last|previous|this|next))",
    "span": rf"(?:the\s+)?(?:last|previous|past)\s+(?P<count>{_NUMBER})\s+(?P<units>year|month|week|day)s"
    rf"(?!\s+(?:of|in)\s+(?:the\s+)?(?:{_YEAR}|{_NAMES}|last|previous|this|next))",
    "ago": rf"(?:(?P<more>more\s+than|over|at\s+least|longer\s+than)\s+|(?P<less>less\s+than|fewer\s+than|within)\s+)?"
    rf"(?P<passed>{_NUMBER})\s+(?P<ago_unit>year|month|week|day)s?\s+ago",
    "day": r"(?P<day_said>today|yesterday|tomorrow)",
}
_PHRASE = re.compile(
    rf"\b(?:{'|'.join(f'(?P<{name}>{form})' for name, form in _PHRASES.items())})\b", re.IGNORECASE | re.ASCII
)
# The word that a model knows for each comparison with a time.
_WORDS: dict[Comparison, str] = {">": "after", ">=": "since", "<": "before", "<=": "until"}
_BEFORE = "in|during|over|for|of|from|on|within|with|than|versus|vs|and|or|to|compare"
_OPEN, _SHUT = "\ue000\ue001"  # around the number of a period, where it stood
_MARK = f"{_OPEN}(\\d+){_SHUT}"
_TO = r"(?:\s+(?:to|until|till|through)\s+|\s*[-–]\s*)"
_MARKED = re.compile(
    rf"\bbetween\s+{_MARK}\s+and\s+{_MARK}|(?:\b(?:between|{_BEFORE})\s+)?{_MARK}{_TO}{_MARK}"
    rf"|(?P<before>(?:(?P<relation>{RELATION})|\b(?:{_BEFORE}))\s+(?:the\s+)?)?{_MARK}(?P<on>\s+on(?:wards?)?\b)?",
    re.IGNORECASE | re.ASCII,
)
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|‘[^’]*’|(?<!\w)'[^']*'(?!\w)")


def with_dates(
    question: str, today: date, values: Callable[[], Sequence[tuple[int, int]]] = lambda: ()
) -> tuple[str, tuple[Correction, ...]]:
    """The question with dates in the place of words that mean a time, and which they were.

    `Who ordered most last year?` is `Who ordered most in 2025?` in 2026, `in March 2025` is `in 2025-03`, as dates
    begin in a database, and `after March 2025` is `after 2025-03-31`. A query has no clock, and the model has seen none
    in its training. Weeks are those of ISO 8601, from Monday to Sunday; the last 30 days begin 30 days before today.

    Args:
        values: tells from where to where values of the database stand in the question, such as titles or the name of a
            month; like what stands in quotes, they are left as they are.
    """
    plain = question.replace(_OPEN, " ").replace(_SHUT, " ")
    if not _PHRASE.search(plain):
        return question, ()
    reader = _Reader(today, [*values(), *(found.span() for found in _QUOTED.finditer(plain))])
    marked = _PHRASE.sub(reader.marked, plain)
    return _MARKED.sub(reader.written, marked), tuple(reader.made)


@dataclass(frozen=True)
class _Period:
    """A time that was said.

    Attributes:
        said: how.
        first, last: its days.
        written: as it is read where no relation to it is said.
        opens: the word before that where none stands; None if `written` has its own, whatever stands there.
    """

    said: str
    first: date
    last: date
    written: str
    opens: str | None = ""


class _Reader:
    """Reads the times of one question.

    Attributes:
        fixed: from where to where it says what is no time.
    """

    def __init__(self, today: date, fixed: Sequence[tuple[int, int]]) -> None:
        self.today, self.fixed = today, fixed
        self.periods: list[_Period] = []
        self.made: list[Correction] = []

    def marked(self, found: re.Match[str]) -> str:
        """Marks in the place of a phrase; for one that is a value of the database, itself."""
        article = re.match(r"the\s+", found[0], re.IGNORECASE)
        core = found.start() + (article.end() if article else 0), found.end()
        spans = core, *(found.span(month) for month in ("named", "first", "second") if found[month])
        if any(start <= span[0] and span[1] <= end for span in spans for start, end in self.fixed):
            return found[0]
        kind = next(name for name in _PHRASES if found[name])
        try:
            periods = _PERIODS[kind](found, self.today)
        except (ValueError, OverflowError):  # the 31st of June
            return found[0]
        start = len(self.periods)
        self.periods += periods
        return (found["between"] or "").join(f"{_OPEN}{start + place}{_SHUT}" for place in range(len(periods)))

    def written(self, found: re.Match[str]) -> str:
        """Periods with the word before them, as a model reads them."""
        periods = [self.periods[int(each)] for each in re.findall(_MARK, found[0])]
        only, last = periods[0], periods[-1]
        if len(periods) == 2:
            return self._noted(found, f"between {only.first} and {last.last}")
        before, behind = found["before"] or "", found["on"] or ""
        relation = _WORDS[RELATIONS[found["relation"].lower()]] if found["relation"] else ""
        if behind and before.lower().startswith("from"):
            relation, behind = "since", ""
        if relation and not _is_year(only.written):
            day = only.last if relation in ("after", "until") else only.first
            return self._noted(found, f"{relation} {day}{behind}")
        if only.opens is None:
            return self._noted(found, f"{only.written}{behind}")
        if only.said != only.written:
            self.made.append(Correction(only.said, only.written))
        return f"{before or only.opens}{only.written}{behind}"

    def _noted(self, found: re.Match[str], read: str) -> str:
        said = re.sub(_MARK, lambda mark: self.periods[int(mark[1])].said, found[0])
        if said != read:
            self.made.append(Correction(said, read))
        return read


def _is_year(written: str) -> bool:
    return len(written) == len("2025")


def _two_months(found: re.Match[str], today: date) -> list[_Period]:
    year = int(found["their_year"])
    names = (found["first"], found["first"]), (found["second"], f"{found['second']} {year}")
    return [_month(said, year, _number_of(name)) for name, said in names]


def _named_month(found: re.Match[str], today: date) -> list[_Period]:
    year, month = int(found["of_year"]), _number_of(found["named"])
    day = found["before_day"] or found["behind_day"]
    return [_day(found[0], date(year, month, int(day))) if day else _month(found[0], year, month)]


def _quarter(found: re.Match[str], today: date) -> list[_Period]:
    number = int(found["short"]) if found["short"] else (*_QUARTERS, "last").index(found["long"].lower()) + 1
    return [_quarter_of(found[0], int(found["whose_year"]), min(number, 4))]


def _iso_month(found: re.Match[str], today: date) -> list[_Period]:
    return [_month(found[0], int(found[0][:4]), int(found[0][5:]))]


def _relative(found: re.Match[str], today: date) -> list[_Period]:
    which, unit, said = found["which"].lower(), found["unit"].lower(), found[0]
    steps = {"next": 1, "this": 0, "current": 0}.get(which, -1)
    if unit == "year":
        year = today.year + steps
        return [_Period(said, date(year, 1, 1), date(year, 12, 31), str(year), "in ")]
    if unit == "month":
        months = today.year * 12 + today.month - 1 + steps
        return [replace(_month(said, months // 12, months % 12 + 1), opens="in ")]
    if unit == "quarter":
        quarters = today.year * 4 + (today.month - 1) // 3 + steps
        return [_quarter_of(said, quarters // 4, quarters % 4 + 1)]
    monday = today + timedelta(days=7 * steps - today.weekday())
    return [_range(said, monday, monday + timedelta(days=6))]


def _span(found: re.Match[str], today: date) -> list[_Period]:
    first = _earlier(today, _count(found["count"]), found["units"].lower())
    return [_Period(found[0], first, today, f"since {first}", None)]


def _ago(found: re.Match[str], today: date) -> list[_Period]:
    unit = found["ago_unit"].lower()
    day = _earlier(today, _count(found["passed"]), unit)
    if found["more"] or found["less"]:
        return [_Period(found[0], day, day, f"{'before' if found['more'] else 'since'} {day}", None)]
    if unit != "day":
        raise ValueError("two months ago is no day")
    return [replace(_day(found[0], day), opens="on ")]


def _today(found: re.Match[str], today: date) -> list[_Period]:
    steps = ("yesterday", "today", "tomorrow").index(found[0].lower()) - 1
    return [replace(_day(found[0], today + timedelta(days=steps)), opens="on ")]


_PERIODS: dict[str, Callable[[re.Match[str], date], list[_Period]]] = {
    "two_months": _two_months,
    "month": _named_month,
    "quarter": _quarter,
    "iso_month": _iso_month,
    "relative": _relative,
    "span": _span,
    "ago": _ago,
    "day": _today,
}


def _day(said: str, day: date) -> _Period:
    return _Period(said, day, day, day.isoformat())


def _month(said: str, year: int, month: int) -> _Period:
    return _Period(said, date(year, month, 1), date(year, month, monthrange(year, month)[1]), f"{year}-{month:02}")


def _quarter_of(said: str, year: int, number: int) -> _Period:
    return _range(said, date(year, 3 * number - 2, 1), date(year, 3 * number, 31 if number in (1, 4) else 30))


def _range(said: str, first: date, last: date) -> _Period:
    return _Period(said, first, last, f"between {first} and {last}", None)


def _number_of(month: str) -> int:
    return next(place for place, name in enumerate(_MONTHS, 1) if name.startswith(month[:3].lower()))


def _earlier(today: date, count: int, unit: str) -> date:
    if unit in ("day", "week"):
        return today - timedelta(days=count * (7 if unit == "week" else 1))
    months = today.year * 12 + today.month - 1 - count * (12 if unit == "year" else 1)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def _count(said: str) -> int:
    return int(said) if said.isdigit() else _COUNTS.index(said.lower()) + 1
