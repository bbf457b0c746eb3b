"""What questions ask for that no query of the language can say, so that whatever answers them is wrong."""

import re
from collections.abc import Iterator

from resseq.assistant.walking import column_of
from resseq.text2sql.inputs import Question
from resseq.text2sql.linking import Link
from resseq.text2sql.schema import Column, ColumnRef
from resseq.text2sql.sql.syntax import Literal, Query, TableSource

# What stands behind a column whose values are compared rather than missing.
_COMPARED = re.compile(
    r"(?:\s+\w+)?\s+(?:of|above|below|over|under|than|equal|between|like|before|after|since|until|[=<>]|[\"'“‘]|\d|more|less)",
    re.IGNORECASE,
)
_NONE = frozenset(("0", "0.0", "no", "n", "false", "f", "none"))
_NEAR = 3  # words from “no” or “without” within which a column is named
_DEGREES = (
    "most|least|highest|lowest|largest|smallest|biggest|greatest|oldest|youngest|longest|shortest|best|worst|tallest"
    "|cheapest|newest|latest|earliest|heaviest|richest|fastest|slowest"
)
_ORDINALS = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|[4-9]th|10th"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_WEEKDAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_EACH = r"(?:per|each|every|by|which|what|the\s+busiest)"
_PHRASES = {
    "a middle value or a spread": r"median|quartiles?|percentiles?|standard\s+deviation|variance",
    "a share of the whole": r"(?<!\d\s)(?:percent|percentages?)|(?:what|which)\s+%|proportions?"
    r"|(?:(?:what|which)\s+|^(?:the\s+)?)(?:share|fraction)\s+of|ratios?\s+(?:of|between)",
    "any place but the first": rf"(?:{_ORDINALS})[\s-]+(?:{_DEGREES})|(?:came?|comes|finished)\s+(?:{_ORDINALS})"
    rf"|(?:{_ORDINALS})\s+place|runners?-up",
    "a part of a date": rf"{_EACH}\s+(?:month|week|weekday|quarter|year)|yearly|annually|(?:day|days)\s+of\s+the\s+week"
    rf"|calendar\s+weeks?|(?:the\s+)?(?:month|week|weekday|quarter)\s+(?:with|in\s+which)"
    rf"|(?:in|during)\s+(?:{_MONTHS})\b(?!\s+\d)|{_WEEKDAYS}|(?:on|at)\s+weekends?",
    "a growth or a running total": r"year[\s-]over[\s-]year|month[\s-]over[\s-]month|running\s+total|cumulative",
}
_KINDS = "|".join(f"(?P<k{place}>{words})" for place, words in enumerate(_PHRASES.values()))
_BEYOND = re.compile(rf"(?<!\w)(?:{_KINDS})(?!\w)", re.IGNORECASE)
_ABSENT = re.compile(
    r"\b(?:(?:ha(?:s|ve|d)|with|is|are|there(?:\s+is|\s+are))\s+no(?:\s+(?:known|recorded))?"
    r"|(?:without|missing|lacks?|lacking)(?:\s+an?y?)?"
    r"|(?:do|does|did)(?:\s+not|n['’]t)\s+have(?:\s+an?y?)?)\s+(?!more\b|fewer\b|less\b|the\b|exactly\b|both\b)"
    r"|(?P<behind>\b(?:is|are|was|were)\s+(?:not\s+(?:recorded|known|given|filled(?:\s+in)?)|missing|unknown|null|"
    r"blank|empty))\b",
    re.IGNORECASE,
)


def beyond(question: Question, query: Query) -> tuple[str, ...]:
    """What a question asks for that its query does not say, since no query here can, one sentence each: the language,
    which is that of Spider's golds, has no such function, and no test for a missing value.

    A word that is a name or a value of the database asks for that, and is not among them.
    """
    found = [f"“{said}” asks for {kind}, which cannot be asked for here" for said, kind in _functions(question)]
    return tuple(dict.fromkeys((*found, *_missing(question, query))))


def _functions(question: Question) -> Iterator[tuple[str, str]]:
    kinds = list(_PHRASES)
    for match in _BEYOND.finditer(question.text):
        place = next(place for place in range(len(kinds)) if match[f"k{place}"])
        # “may” without a capital is no month.
        if not _is_named(question, match.start(), match.end()) and not match[0].endswith("may"):
            yield match[0], kinds[place]


def _missing(question: Question, query: Query) -> Iterator[str]:
    """Of each column whose missing values are asked for."""
    schema = question.database.schema
    elsewhere, compared = _absent(query), set(_compared(query))
    for match in _ABSENT.finditer(question.text):
        behind = bool(match["behind"])
        near = [
            place
            for place, token in enumerate(question.tokens)
            if token.is_word and (token.end <= match.start() if behind else token.start >= match.end())
        ]
        for place in near[: -_NEAR - 1 : -1] if behind else near[:_NEAR]:
            if question.links.tables[place].max(initial=0) >= Link.EXACT:
                break  # rows of another table that there are none of
            links = question.links.columns[place]
            strongest = links.max(initial=0)
            if strongest in (Link.EXACT, Link.PARTIAL):
                refs = [ref for ref, link in zip(question.database.places, links, strict=True) if link == strongest]
                behind_it = question.text[question.tokens[place].end :] if not behind else ""
                if (
                    not any(ref.table in elsewhere or ref in compared for ref in refs)
                    and not all(_is_there(schema.column(ref)) for ref in refs)
                    and not _COMPARED.match(behind_it)
                ):
                    name = f"{schema.tables[refs[0].table].name}.{schema.column(refs[0]).name}"
                    yield f"which rows have no {name} (IS NULL) cannot be asked for in words, only written in SQL"
                break


def _is_there(column: Column) -> bool:
    """Whether a column says by a value that there is none: 0, or no."""
    said = {str(each).lower() for each in column.samples}
    return (
        column.is_required
        or column.type == "boolean"
        or not said.isdisjoint(("0", "0.0", "no", "n", "false", "f", "none"))
    )


def _compared(query: Query) -> Iterator[ColumnRef]:
    """The columns that a query compares with a value."""
    for predicate in query.where.predicates if query.where else ():
        column = column_of(predicate.left, (query.sources,))
        if column and isinstance(predicate.right, Literal):
            yield column


def _absent(query: Query) -> frozenset[int]:
    """The tables of which a query asks for what has no rows there."""
    inner = [
        predicate.right
        for condition in (query.where, query.having)
        for predicate in (condition.predicates if condition else ())
        if predicate.negated and isinstance(predicate.right, Query)
    ]
    if query.operator == "except" and query.operand:
        inner.append(query.operand)
    return frozenset(source.table for each in inner for source in each.sources if isinstance(source, TableSource))


def _is_named(question: Question, start: int, end: int) -> bool:
    """Whether a word of a phrase is part of a name or of a value of the database."""
    links = question.links
    return any(
        max(links.tables[place].max(initial=0), links.columns[place].max(initial=0)) >= Link.PARTIAL
        for place, token in enumerate(question.tokens)
        if start <= token.start and token.end <= end and token.text.isalpha()
    )
