"""Years, months and days that a query compares with dates."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from resseq.assistant.rewriting import Rewriter
from resseq.assistant.walking import Scopes, column_of
from resseq.assistant.wordings import is_turned
from resseq.text2sql.inputs import Question
from resseq.text2sql.linking import link
from resseq.text2sql.schema import ColumnRef, Schema
from resseq.text2sql.sql.syntax import (
    Comparison,
    Expression,
    Literal,
    Operand,
    Predicate,
    Query,
)

_STORED = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")
_PERIOD = r"[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_WRITTEN = re.compile(rf"(?<![\w-]){_PERIOD}(?![\w-])")
# How a person says each comparison with a time. What is longer stands first, as its end may be another.
RELATIONS: dict[str, Comparison] = {
    **dict.fromkeys(("no earlier than", "not earlier than", "not before", "on or after", "in or after"), ">="),
    **dict.fromkeys(("no later than", "not later than", "not after", "on or before", "in or before"), "<="),
    **dict.fromkeys(("starting from", "since"), ">="),
    **dict.fromkeys(("up to", "until", "till", "through"), "<="),
    **dict.fromkeys(("later than", "after"), ">"),
    **dict.fromkeys(("earlier than", "prior to", "before"), "<"),
}
# Behind another negation a word means something else.
RELATION = rf"(?<!\bnot\s)(?<!\bno\s)(?<!n't\s)(?<!n’t\s)\b(?:{'|'.join(RELATIONS)})"
_SAID = re.compile(rf"({RELATION})\s+(?:the\s+)?(?:year\s+)?({_PERIOD})(?![\w-])", re.IGNORECASE)
_SAID_IN = re.compile(rf"(?<!\bor\s)\b(?:in|during)\s+(?:the\s+year\s+)?({_PERIOD})(?![\w-])", re.IGNORECASE)
_SAID_BEHIND = re.compile(
    rf"(?<![\w-])({_PERIOD})\s+(?:or|and)\s+(later|after|newer|earlier|before|older)\b", re.IGNORECASE
)


def with_whole_dates(question: Question) -> Question:
    """The question without the values that are a part of a date in it, as 31 is of 2025-03-31."""
    dates = [
        {
            place
            for place, token in enumerate(question.tokens)
            if found.start() <= token.start and token.end <= found.end()
        }
        for found in _WRITTEN.finditer(question.text)
    ]
    kept = tuple(
        each
        for each in question.candidates
        if each.start < 0 or not any(set(range(each.start, each.end + 1)) < places for places in dates)
    )
    if len(kept) == len(question.candidates):
        return question
    return replace(question, candidates=kept, links=link(question.tokens, question.database.schema, kept))


def with_periods(query: Query, schema: Schema, question: str = "") -> Query:
    """The query with days in the place of years and months that are compared with a column of dates.

    `ordered_on > 2024` is `ordered_on >= '2025-01-01'`: to SQLite a number comes before every text, and dates are
    texts, so that the former would hold for every row. The models have learned from columns of years, and write that.

    Args:
        question: as the model read it. A year, month or day that stands there behind a word such as “since” or “until”
            is compared as that word says, since the models confuse them.
    """
    said, turned = (_said(question, behind_negation) for behind_negation in (False, True))
    return _Days(schema).query(_Saying(schema, said, turned).query(query))


def _said(question: str, turned: bool) -> dict[str, Comparison]:
    """How each period is to be compared of which the question says it once; what is said twice, as in “before 2023 or
    after 2023”, is left as the model understood it.

    Args:
        turned: of those behind a negation, or of the others.
    """
    said: dict[str, set[Comparison]] = {}
    for found in _SAID.finditer(question):
        if is_turned(question, found.start()) == turned:
            said.setdefault(found[2], set()).add(RELATIONS[found[1].lower()])
    for found in _SAID_IN.finditer(question):
        if is_turned(question, found.start()) == turned:
            said.setdefault(found[1], set()).add("=")
    for found in _SAID_BEHIND.finditer(question):
        if is_turned(question, found.start()) == turned:
            said.setdefault(found[1], set()).add(">=" if found[2].lower() in ("later", "after", "newer") else "<=")
    return {period: next(iter(each)) for period, each in said.items() if len(each) == 1}


def undecided(query: Query, question: Question) -> tuple[str, ...]:
    """Which column of dates was taken where a table has several and the question tells none, one sentence each."""
    schema = question.database.schema
    found: dict[str, None] = {}
    for predicate in query.where.predicates if query.where else ():
        taken = column_of(predicate.left, (query.sources,))
        if taken is None or not _written(predicate.right):
            continue
        columns = schema.tables[taken.table].columns
        dates = [place for place, column in enumerate(columns) if _of_dates(column.samples)]
        links = {place: _mentioned(question, ColumnRef(taken.table, place)) for place in dates}
        if taken.column in dates and sum(each == links[taken.column] for each in links.values()) > 1:
            table = schema.tables[taken.table].name
            names = " and ".join(columns[place].name for place in dates)
            found[
                f"{table} has {names}, and the question does not tell which: {columns[taken.column].name} was taken"
            ] = None
    return tuple(found)


def _mentioned(question: Question, column: ColumnRef) -> int:
    """How clearly a question mentions a column, by how many words and how."""
    place = question.database.places[column] - len(question.database.schema.tables)
    return int(question.links.columns[:, place].sum())


def is_period(value: object) -> bool:
    """Whether a value is a year, a month or a day as a query writes it."""
    return re.fullmatch(_PERIOD, str(value)) is not None


@dataclass(frozen=True)
class _Saying(Rewriter):
    """Compares periods as the question says: `said`, and behind a negation `turned`, in what is taken away."""

    schema: Schema
    said: Mapping[str, Comparison]
    turned: Mapping[str, Comparison]

    def complement(self) -> "_Saying":
        """Compares as is said behind a negation."""
        return replace(self, said=self.turned, turned={})

    def predicate(self, predicate: Predicate, scopes: Scopes) -> tuple[Predicate, ...]:
        """The predicate as the question says it, if its column holds dates or years."""
        samples = _samples(self.schema, predicate.left, scopes)
        if _of_dates(samples) or (samples and all(re.fullmatch(r"[12]\d{3}", str(each)) for each in samples)):
            return (self._as_said(predicate),)
        return (predicate,)

    def _as_said(self, predicate: Predicate) -> Predicate:
        """The predicate with the comparison that the question says, if it says one with its period."""
        is_pattern = predicate.comparison == "like"
        period = _written(predicate.right).strip("%" if is_pattern else "")
        comparison = self.said.get(period)
        if comparison is None or (predicate.comparison == "between" and predicate.upper != predicate.right):
            return predicate
        if comparison == "=" and predicate.comparison in ("like", "!="):
            return predicate
        right = Literal(period) if is_pattern else predicate.right
        return Predicate(predicate.left, comparison, right)


@dataclass(frozen=True)
class _Days(Rewriter):
    """Writes days for periods."""

    schema: Schema

    def predicate(self, predicate: Predicate, scopes: Scopes) -> tuple[Predicate, ...]:
        """The predicate with days, if its column holds dates."""
        return self._in_days(predicate, _of_dates(_samples(self.schema, predicate.left, scopes)))

    def _in_days(self, predicate: Predicate, dates: Sequence[str]) -> tuple[Predicate, ...]:
        """The predicate with days, if what it compares is a column with such dates."""
        period = _written(predicate.right)
        if not period or not dates or predicate.comparison == "like":
            return (predicate,)
        has_times = any(len(each) > len("2025-03-31") for each in dates)
        upper = _written(predicate.upper) if predicate.comparison == "between" else period
        days, last_days = _days(period), _days(upper)
        if not days or not last_days:
            return (predicate,)
        if len(period) == len(upper) == len("2025-03-31") and not has_times:
            return (predicate,)
        first, following = Literal(days[0].isoformat()), Literal((last_days[1] + timedelta(days=1)).isoformat())
        at_first = Predicate(predicate.left, ">=", first)
        match predicate.comparison:
            case ">":
                return (Predicate(predicate.left, ">=", following),)
            case "<=":
                return (Predicate(predicate.left, "<", following),)
            case ">=" | "<":
                return (replace(predicate, right=first),)
        if predicate.negated or predicate.comparison == "!=":  # which is one predicate, or OR would need parentheses
            end = Literal(f"{last_days[1]}{'T' if any('T' in each for each in dates) else ' '}23:59:59.999")
            return (Predicate(predicate.left, "between", first, end, negated=True),)
        return at_first, Predicate(predicate.left, "<", following)


def _of_dates(samples: Sequence[str | int | float]) -> list[str]:
    """Those of some values that begin with a date; none unless most do."""
    dates = [str(each) for each in samples if _STORED.match(str(each))]
    return dates if 2 * len(dates) > len(samples) else []


def _samples(schema: Schema, use: Expression, scopes: Scopes) -> tuple[str | int | float, ...]:
    """Some values of a column; none for any other expression."""
    column = column_of(use, scopes)
    return schema.column(column).samples if column else ()


def _written(operand: Operand | None) -> str:
    return str(operand.value) if isinstance(operand, Literal) else ""


def _days(period: str) -> tuple[date, date] | None:
    """The first and the last day of a year, a month or a day; None for anything else."""
    if not is_period(period):
        return None
    parts = [int(each) for each in period.split("-")]
    try:
        if len(parts) == 3:
            return date(*parts), date(*parts)
        year, month = parts[0], parts[1] if len(parts) == 2 else 12
        following = date(year + month // 12, month % 12 + 1, 1)
        return date(year, month if len(parts) == 2 else 1, 1), following - timedelta(days=1)
    except ValueError:  # the 31st of June
        return None
