"""Years, months and days that a query compares with dates."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from resseq.text2sql.inputs import Question
from resseq.text2sql.linking import link
from resseq.text2sql.schema import Schema
from resseq.text2sql.sql.syntax import (
    ColumnUse,
    Comparison,
    Condition,
    Expression,
    Literal,
    Operand,
    Predicate,
    Query,
    QuerySource,
    Source,
    TableSource,
)

_STORED = re.compile(r"\d{4}-\d\d-\d\d\b")
_PERIOD = r"[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_WRITTEN = re.compile(rf"(?<![\w-]){_PERIOD}(?![\w-])")
_SAYS: dict[str, Comparison] = {
    **dict.fromkeys(("after", "later than"), ">"),
    **dict.fromkeys(("since", "starting in", "starting from"), ">="),
    **dict.fromkeys(("before", "earlier than", "prior to"), "<"),
    **dict.fromkeys(("until", "till", "through", "up to", "no later than"), "<="),
}
_SAID = re.compile(rf"\b({'|'.join(_SAYS)})\s+(?:the\s+)?(?:year\s+)?({_PERIOD})(?![\w-])", re.IGNORECASE)
_Scopes = tuple[tuple[Source, ...], ...]


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
    said = {found[2]: _SAYS[found[1].lower()] for found in _SAID.finditer(question)}
    return _Rewriter(schema, said).query(query, ())


def is_period(value: object) -> bool:
    """Whether a value is a year, a month or a day as a query writes it."""
    return re.fullmatch(_PERIOD, str(value)) is not None


@dataclass(frozen=True)
class _Rewriter:
    """Writes a query anew. `said` are the comparisons with periods that the question says."""

    schema: Schema
    said: Mapping[str, Comparison]

    def query(self, query: Query, around: _Scopes) -> Query:
        scopes = (query.sources, *around)
        return replace(
            query,
            sources=tuple(self._source(each, scopes) for each in query.sources),
            where=self._condition(query.where, scopes),
            having=self._condition(query.having, scopes),
            operand=self.query(query.operand, around) if query.operand else None,
        )

    def _source(self, source: Source, scopes: _Scopes) -> Source:
        if isinstance(source, QuerySource):
            return QuerySource(self.query(source.query, scopes[1:]))
        return replace(source, on=self._condition(source.on, scopes))

    def _condition(self, condition: Condition | None, scopes: _Scopes) -> Condition | None:
        if condition is None:
            return None
        return replace(condition, predicates=tuple(self._predicate(each, scopes) for each in condition.predicates))

    def _predicate(self, predicate: Predicate, scopes: _Scopes) -> Predicate:
        if isinstance(predicate.right, Query):
            return replace(predicate, right=self.query(predicate.right, scopes))
        predicate = self._as_said(predicate)
        period, samples = _written(predicate.right), self._dates(predicate.left, scopes)
        if not period or not samples or predicate.comparison == "like":
            return predicate
        has_times = any(len(each) > len("2025-03-31") for each in samples)
        upper = _written(predicate.upper) if predicate.comparison == "between" else period
        days, last_days = _days(period), _days(upper)
        if not days or not last_days:
            return predicate
        if len(period) == len(upper) == len("2025-03-31") and not has_times:
            return predicate
        first, following = days[0], last_days[1] + timedelta(days=1)
        match predicate.comparison:
            case ">" | "<=":
                comparison: Comparison = ">=" if predicate.comparison == ">" else "<"
                return replace(predicate, comparison=comparison, right=Literal(following.isoformat()))
            case ">=" | "<":
                return replace(predicate, right=Literal(first.isoformat()))
        negated = predicate.negated or predicate.comparison == "!="
        end = f"{last_days[1]}{'T' if any('T' in each for each in samples) else ' '}23:59:59"
        return Predicate(predicate.left, "between", Literal(first.isoformat()), Literal(end), negated)

    def _as_said(self, predicate: Predicate) -> Predicate:
        """The predicate with the comparison that the question says, if it says one with its period."""
        is_pattern = predicate.comparison == "like"
        period = _written(predicate.right).rstrip("%" if is_pattern else "")
        comparison = self.said.get(period)
        if comparison is None or predicate.negated or predicate.comparison in ("!=", "between"):
            return predicate
        return replace(predicate, comparison=comparison, right=Literal(period) if is_pattern else predicate.right)

    def _dates(self, use: Expression, scopes: _Scopes) -> list[str]:
        """Some values of a column of dates, written as ISO 8601 has them; none for any other expression."""
        if not isinstance(use, ColumnUse) or use.level >= len(scopes):
            return []
        source = scopes[use.level][use.source]
        if not isinstance(source, TableSource):
            return []
        values = [str(each) for each in self.schema.tables[source.table].columns[use.column].samples]
        return values if all(_STORED.match(each) for each in values) else []


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
