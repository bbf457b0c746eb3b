"""Comparisons that a question says in so many words, and a query that turns them round."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from resseq.assistant.rewriting import Rewriter
from resseq.assistant.walking import Scopes, column_of
from resseq.assistant.wordings import is_turned
from resseq.text2sql.schema import Schema
from resseq.text2sql.sql.syntax import (
    Aggregate,
    ColumnUse,
    Comparison,
    Condition,
    Literal,
    Predicate,
    Query,
)

_MORE = "more|greater|higher|larger|bigger"
_LESS = "less|fewer|lower|smaller|cheaper"
_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NUMBER = rf"[$€£¥]?\s?(\d+(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:{'|'.join(_WORDS)})\b)(?![\w%]|[.,:/-]\d)"
_NOT = r"(?:no|not|cannot|(?:is|are|was|were|do|does|did|can)n['’]t)\s+(?:be\s+|a\s+)?"
# What stands before a number, and how its query is to compare; a negation is a part of it.
_BEFORE: tuple[tuple[str, Comparison], ...] = (
    (rf"at\s+least|(?:a\s+)?minimum\s+of|{_NOT}(?:(?:{_LESS})\s+than|below|under)", ">="),
    (rf"at\s+most|up\s+to|(?:a\s+)?maximum\s+of|{_NOT}(?:(?:{_MORE})\s+than|above|over|exceed(?:ing)?)", "<="),
    (r"exactly|precisely|only|just", "="),
    (rf"(?:{_MORE})\s+than|above|over|exceed(?:s|ing)?", ">"),
    (rf"(?:{_LESS})\s+than|below|under", "<"),
)
_BEHIND: tuple[tuple[str, Comparison], ...] = (
    (rf"or\s+(?:{_MORE}|above|over)|and\s+up", ">="),
    (rf"or\s+(?:{_LESS}|below|under)", "<="),
)
# What is compared again stands behind the next comparison: “4 bedrooms or under 50”.
_AGAIN = r"(?!\s+(?:than|the|a|an|average|\$?\d))"
_SAID = re.compile(
    rf"(?<![\w-])(?:{'|'.join(f'(?P<b{place}>{words})' for place, (words, _) in enumerate(_BEFORE))})\s+{_NUMBER}"
    rf"(?:\s+\w+)?(?P<behind>\s+(?:or|and)\s+(?:{_MORE}|{_LESS}|above|below|over|under|up)\b)?",
    re.IGNORECASE,
)
_SAID_BEHIND = re.compile(
    rf"(?<![\w.,-]){_NUMBER}\s+(?:\w+\s+)?"
    rf"(?:{'|'.join(f'(?P<a{place}>{words})' for place, (words, _) in enumerate(_BEHIND))})\b{_AGAIN}",
    re.IGNORECASE,
)
_NUMBERS = re.compile(rf"(?<![\w.,-]){_NUMBER}", re.IGNORECASE)
_WITH_AVERAGE = re.compile(
    rf"\b(?:(?P<more>(?:{_MORE})\s+than|above|over|exceed(?:s|ing)?)|(?P<less>(?:{_LESS})\s+than|below|under))\s+"
    r"(?:the\s+|their\s+|its\s+)?(?:overall\s+)?(?:average|mean)\b",
    re.IGNORECASE,
)
_OR = re.compile(
    rf"\bor\s+(?!(?:{_MORE}|{_LESS}|above|over|below|under|later|earlier|after|before|since|older|newer|equal)\b)",
    re.IGNORECASE,
)
_NOT_OR = re.compile(r"\b(?:and|both|but|nor|not)\b|[;?!]", re.IGNORECASE)
_BOUNDS = frozenset(["min", "minimum", "max", "maximum", "capacity"])  # in the name of what is a bound itself


def as_said(query: Query, schema: Schema, question: str) -> Query:
    """The query with the comparisons that the question says, where it has others.

    A number behind “at least”, “up to” or “more than”, or before “or more”, is compared as these words say; what is
    said to be above or below an average likewise. What is unlike two things is unlike both: `a != 1 OR a != 2` holds
    for every row, and becomes AND. Where “or” stands between two values, nothing needs to be both: AND becomes OR
    there, and INTERSECT becomes UNION. What is said twice is said once.

    Where a question says two things of one number, the query stays as it is. What is said behind a negation is compared
    so only within what the query takes away by NOT IN or EXCEPT, and nothing else is there.

    Args:
        question: as the model read it.
    """
    numbers, turned = (_of_numbers(question, behind_negation) for behind_negation in (False, True))
    return _Comparer(schema, question, numbers, turned, _of_average(question)).query(query)


def _of_numbers(question: str, turned: bool) -> dict[float, Comparison]:
    """How each number is to be compared of which the question says it, and nothing else.

    Args:
        turned: of those behind a negation, or of the others.
    """
    said: dict[float, set[Comparison]] = {}
    for found in _SAID.finditer(question):
        if found["behind"] or is_turned(question, found.start()) != turned:  # “more than 5 or more”
            continue
        place = next(place for place in range(len(_BEFORE)) if found[f"b{place}"])
        said.setdefault(_value(found[len(_BEFORE) + 1]), set()).add(_BEFORE[place][1])
    for found in _SAID_BEHIND.finditer(question):
        if is_turned(question, found.start()) != turned:
            continue
        place = next(place for place in range(len(_BEHIND)) if found[f"a{place}"])
        said.setdefault(_value(found[1]), set()).add(_BEHIND[place][1])
    numbers = [_value(found[1]) for found in _NUMBERS.finditer(question)]
    return {number: next(iter(each)) for number, each in said.items() if len(each) == 1 and numbers.count(number) == 1}


def _of_average(question: str) -> Comparison | None:
    found = list(_WITH_AVERAGE.finditer(question))
    if len(found) != 1 or is_turned(question, found[0].start()):
        return None
    return ">" if found[0]["more"] else "<"


def _value(written: str) -> float:
    word = written.lower()
    return float(_WORDS.index(word) + 1 if word in _WORDS else word.replace(",", ""))


@dataclass(frozen=True)
class _Comparer(Rewriter):
    """Compares as is said.

    Attributes:
        numbers, average: how each number, and an average, is to be compared.
        turned: how each number behind a negation is, in what is taken away.
    """

    schema: Schema
    question: str
    numbers: Mapping[float, Comparison]
    turned: Mapping[float, Comparison]
    average: Comparison | None

    def complement(self) -> "_Comparer":
        """Compares as is said behind a negation."""
        return replace(self, numbers=self.turned, turned={}, average=None)

    def query(self, query: Query, around: Scopes = ()) -> Query:
        """The query, which takes what is one thing or another where the question says so."""
        made = super().query(query, around)
        if made.operator != "intersect" or made.operand is None or made.where is None or made.operand.where is None:
            return made
        left, right = made.where, made.operand.where
        apart = [pair for pair in zip(left.predicates, right.predicates, strict=False) if pair[0] != pair[1]]
        alike = replace(made, operator=None, operand=None, where=None) == replace(made.operand, where=None)
        is_one_apart = len(left.predicates) == len(right.predicates) and left.connectors == right.connectors
        if alike and is_one_apart and len(apart) == 1 and never_holds(*apart[0]) and self._is_either(*apart[0]):
            return replace(made, operator="union")
        return made

    def condition(self, condition: Condition | None, scopes: Scopes) -> Condition | None:
        """The condition, in which what is unlike two things is unlike both."""
        made = super().condition(condition, scopes)
        if made is None:
            return None
        if len(set(made.connectors)) == 1 and len(set(made.predicates)) < len(made.predicates):
            unique = tuple(dict.fromkeys(made.predicates))
            made = Condition(unique, made.connectors[: len(unique) - 1])
        # Among more of them OR would tear apart what AND holds together.
        if made.connectors == ("and",) and self._is_either(*made.predicates):
            return replace(made, connectors=("or",))
        pairs = zip(made.predicates, made.predicates[1:], made.connectors, strict=False)
        return replace(
            made,
            connectors=tuple("and" if _always_holds(left, right) else each for left, right, each in pairs),
        )

    def predicate(self, predicate: Predicate, scopes: Scopes) -> tuple[Predicate, ...]:
        """The predicate with the comparison that is said of its number or average."""
        if predicate.negated or predicate.comparison in ("like", "in"):
            return (predicate,)
        right = predicate.right
        if isinstance(right, Query):
            one = right.select[0]
            is_average = len(right.select) == 1 and isinstance(one, Aggregate) and one.function == "avg"
            comparison = self.average if is_average else None
        elif isinstance(right, Literal) and not isinstance(right.value, str) and not self._is_bound(predicate, scopes):
            comparison = self.numbers.get(float(right.value))
        else:
            comparison = None
        if comparison is None or (predicate.comparison == "between" and predicate.upper != right):
            return (predicate,)
        return (Predicate(predicate.left, comparison, right),)

    def _is_either(self, left: Predicate, right: Predicate) -> bool:
        """Whether the question has “or” between the values of two predicates, and nothing that joins them otherwise."""
        places = []
        for each in (left, right):
            if not isinstance(each.right, Literal) or each.negated:
                return False
            value = re.escape(str(each.right.value).strip("%"))
            found = list(re.finditer(rf"(?<![\w.]){value}(?!\w)", self.question, re.IGNORECASE))
            if not value or len(found) != 1:
                return False
            places.append(found[0].span())
        (_, begin), (end, _) = sorted(places)
        between = self.question[begin:end]
        return _OR.search(between) is not None and _NOT_OR.search(between) is None

    def _is_bound(self, predicate: Predicate, scopes: Scopes) -> bool:
        """Whether a column is a bound itself, as “up to 4 people” fit where the capacity is 4 or more."""
        column = column_of(predicate.left, scopes)
        words = self.schema.column(column).words if column else ()
        return not _BOUNDS.isdisjoint(word.lower() for word in words)


def _always_holds(left: Predicate, right: Predicate) -> bool:
    """Whether one of two predicates holds for every row, as being unlike one thing or unlike another."""
    return left.comparison == right.comparison == "!=" and are_of_one(left, right)


def never_holds(left: Predicate, right: Predicate) -> bool:
    """Whether no row can be as two predicates say at once, as being one thing and another."""
    return left.comparison == right.comparison == "=" and isinstance(left.left, ColumnUse) and are_of_one(left, right)


def are_of_one(left: Predicate, right: Predicate) -> bool:
    """Whether two predicates hold one thing against two different values."""
    return (
        left.left == right.left
        and isinstance(left.right, Literal)
        and isinstance(right.right, Literal)
        and left.right != right.right
    )
