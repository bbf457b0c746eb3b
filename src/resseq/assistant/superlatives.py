"""Superlatives that a question says in so many words, and a query that takes the other end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal as OneOf

from resseq.assistant.rewriting import Rewriter
from resseq.assistant.walking import Scopes, column_of
from resseq.text2sql.schema import Column, Schema
from resseq.text2sql.sql.syntax import Aggregate, ColumnUse, Expression, Order, Query

_Kind = OneOf["low", "high", "old", "new"]
_WORDS: dict[_Kind, str] = {
    "low": "cheapest|lowest|smallest|fewest|minimum|minimal|min|shortest|lightest",
    "high": "highest|largest|biggest|greatest|maximum|maximal|max|longest|heaviest|tallest",
    "old": "oldest|eldest|earliest",
    "new": r"youngest|newest|latest|most\s+recent",
}
_ANY = "|".join(_WORDS.values())
_SAID = {kind: re.compile(rf"\b(?:{words})\b(?!\s+of\b)", re.IGNORECASE) for kind, words in _WORDS.items()}
# Another extreme may be the one that a query takes.
_OTHER = re.compile(
    rf"(?<!\bat\s)\b(?!(?:{_ANY})\b)(?:most|least|first|last|top|bottom|best|worst|\w{{3,}}est)\b", re.IGNORECASE
)
_LISTED = re.compile(
    rf"\bfrom\s+(?:the\s+)?({_ANY})\s+to\s+(?:the\s+)?(?:{_ANY})\b|\b({_ANY})\s+(?:\w+\s+)?first\b", re.IGNORECASE
)
_RANKS = re.compile(r"rank|position|place|order|grade|level|priorit|class", re.IGNORECASE)  # the first is the highest
_BOUNDS = frozenset(["min", "minimum", "max", "maximum"])  # as “maximum temperature” begins the name of a column
_AGES = frozenset(("age", "ages"))
_TIMES = re.compile(
    r"\b(?:birth\w*|born|dob|date|day|time|year|since|founded|built|opened|established|created|joined|hired|started"
    r"|published|released|registered)\b",
    re.IGNORECASE,
)
_DATE = re.compile(r"\s*[12]\d{3}(?:-\d\d|\s*$)")
_FIRST_YEAR, _LAST_YEAR = 1000, 2200
_OF_LENGTH = re.compile(r"\b(?:longest|shortest)\b", re.IGNORECASE)


def with_extremes(query: Query, schema: Schema, question: str) -> Query:
    """The query with the end that the only superlative of a question asks for, where it takes the other.

    The cheapest has the lowest price; the oldest the highest age, but the earliest birth, year or date. Of a column
    that tells neither age nor time the oldest may be either, and the query stays as it is; so it does where a question
    names two extremes, or where the extreme is a part of a name. What is to come “oldest first”, or “from the oldest to
    the youngest”, is put in that order and comes whole.

    Args:
        question: as the model read it.
    """
    listed = _LISTED.search(question)
    if listed:
        kinds: list[_Kind] = [kind for kind in _WORDS if re.fullmatch(_WORDS[kind], listed[1] or listed[2], re.I)]
    else:
        kinds = [kind for kind, pattern in _SAID.items() if pattern.search(question)]
        if _OTHER.search(question):
            return query
    named = {word.lower() for table in schema.tables for column in table.columns for word in column.words}
    bounds = {word[:3] for word in named & _BOUNDS}
    words = {found[0].lower()[:3] for pattern in _SAID.values() for found in pattern.finditer(question)}
    if len(kinds) != 1 or words & bounds:
        return query
    if listed and query.order and query.limit and query.limit.value == 1:
        query = replace(query, limit=None)
    found = list(_extremes(query, schema, bool(listed)))
    if len(found) != 1:
        return query
    key, highest, column = found[0]
    wanted = _wanted(kinds[0], key, column, question)
    return query if wanted is None or wanted == highest else _Turner(wanted, bool(listed)).query(query)


def _wanted(kind: _Kind, key: Expression, column: Column | None, question: str) -> bool | None:
    """Whether an extreme is to be the highest of a column or other expression; None where that is not certain."""
    if isinstance(key, ColumnUse) and column is None:
        return None
    if kind in ("low", "high"):
        is_unsure = column is not None and (
            _RANKS.search(column.name) is not None or (tells_time(column) and _OF_LENGTH.search(question) is not None)
        )
        return None if is_unsure else kind == "high"
    if column is None:
        return None
    if not _AGES.isdisjoint(word.lower() for word in column.words):
        return kind == "old"
    return kind == "new" if tells_time(column) else None


def tells_time(column: Column) -> bool:
    """Whether a column seems to hold dates, times or years."""
    numbers = [each for each in column.samples if isinstance(each, int | float)]
    texts = [each for each in column.samples if isinstance(each, str)]
    if numbers and not texts:
        are_years = all(_FIRST_YEAR <= each <= _LAST_YEAR for each in numbers)
        return are_years and _TIMES.search(" ".join(column.words)) is not None
    if texts:
        return all(map(_DATE.match, texts))
    return column.type == "time"


_Extreme = tuple[Expression, bool, Column | None]


def _extremes(query: Query, schema: Schema, listed: bool) -> Iterator[_Extreme]:
    """Each extreme that a query takes, and those within it: of what, whether it is the highest, and the column if it is
    of one.

    Args:
        listed: whether the order of all rows counts as one.
    """
    keys: list[tuple[Expression, bool]] = [
        (each.argument, each.function == "max")
        for each in (*query.select, *(order.key for order in query.order))
        if isinstance(each, Aggregate) and each.function in ("max", "min")
    ]
    if query.order and (query.limit or listed):
        keys.append((query.order[0].key, query.order[0].descending))
    for key, highest in keys:
        column = column_of(key, (query.sources,))
        yield key, highest, schema.column(column) if column else None
    for condition in (query.where, query.having):
        for predicate in condition.predicates if condition else ():
            if isinstance(predicate.right, Query):
                yield from _extremes(predicate.right, schema, False)
    if query.operand:
        yield from _extremes(query.operand, schema, False)


@dataclass(frozen=True)
class _Turner(Rewriter):
    """Takes the highest in the place of the lowest, or the other way round.

    Attributes:
        listed: whether an order of all rows is turned, too.
    """

    highest: bool
    listed: bool

    def query(self, query: Query, around: Scopes = ()) -> Query:
        """The query with the other extreme."""
        made = super().query(query, around)
        return replace(
            made,
            select=tuple(map(self._expression, made.select)),
            order=tuple(
                Order(
                    self._expression(each.key),
                    self.highest if not place and (made.limit or self.listed) else each.descending,
                )
                for place, each in enumerate(made.order)
            ),
        )

    def _expression(self, expression: Expression) -> Expression:
        if isinstance(expression, Aggregate) and expression.function in ("max", "min"):
            return replace(expression, function="max" if self.highest else "min")
        return expression
