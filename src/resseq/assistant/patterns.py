"""How texts begin and end, where a question says it: “names that start with A”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from resseq.assistant.rewriting import Rewriter
from resseq.assistant.walking import Scopes, queries_of
from resseq.text2sql.sql.syntax import Literal, Predicate, Query

_SAID = re.compile(
    r"\b(?:(?P<first>start(?:s|ed|ing)?|begin(?:s|ning)?|began)|(?P<last>end(?:s|ed|ing)?))\s+(?:with|in|on|by)\s+"
    r"(?:an?\s+|the\s+(?=letter|word|character|digit))?(?:(?:letter|word|character|digit)s?\s+)?"
    r"(?:[\"“]([^\"”]+)[\"”]|[‘']([^'’]+)['’]|([^\W_][\w-]*))",
    re.IGNORECASE,
)
# What may begin or end in time, and is no text: “tours that start in May”, “that ended on Monday”.
_IN_TIME = re.compile(r"\s+(?:in|on|by)\s+[^\"“‘']", re.IGNORECASE)


@dataclass(frozen=True)
class _Said:
    """What texts are said to begin or end with."""

    words: str
    text: str
    at_start: bool


def with_patterns(query: Query, question: str) -> Query:
    """The query whose LIKE looks for a text where the question says that it stands: at the beginning, or at the end.

    Args:
        question: as the model read it.
    """
    said = list(_said(question))
    return _Placer(question, said[0]).query(query) if len(said) == 1 else query


def unplaced(query: Query, question: str) -> tuple[str, ...]:
    """What texts are said to begin or end with, and the query does not look for there, one sentence each.

    Args:
        query: as `with_patterns` gives it.
    """
    patterns = {value.lower() for value in _patterns(query)}
    return tuple(
        f"“{each.words}” is not what the query looks for"
        for each in _said(question)
        if not any(
            pattern.startswith(each.text.lower()) if each.at_start else pattern.endswith(each.text.lower())
            for pattern in patterns
        )
    )


def _said(question: str) -> Iterator[_Said]:
    for found in _SAID.finditer(question):
        said = found[3] or found[4] or found[5]
        if found[5] and (_IN_TIME.search(found[0]) or found[5].isdigit()):
            continue
        yield _Said(found[0], said, found["first"] is not None)


def _patterns(query: Query) -> Iterator[str]:
    for each in queries_of(query):
        for condition in (each.where, each.having):
            for predicate in condition.predicates if condition else ():
                if predicate.comparison == "like" and isinstance(predicate.right, Literal):
                    yield str(predicate.right.value)


@dataclass(frozen=True)
class _Placer(Rewriter):
    """Looks for a text where it is said to stand."""

    question: str
    said: _Said

    def predicate(self, predicate: Predicate, scopes: Scopes) -> tuple[Predicate, ...]:
        """The predicate with the pattern that is said, if it looks for that text, or for all the words of it."""
        if predicate.comparison not in ("like", "=") or not isinstance(predicate.right, Literal):
            return (predicate,)
        text = str(predicate.right.value).strip("%")
        begin = self.question.lower().find(self.said.words.lower()) + len(self.said.words)
        begin -= len(self.said.text) + (self.said.words[-1] in "\"”'’")
        if self.question[begin:].lower().startswith(text.lower()) and text.lower().startswith(self.said.text.lower()):
            wanted = text
        elif predicate.comparison == "like" and text and self.said.words.lower().endswith(text.lower()):
            wanted = self.said.text
        else:
            return (predicate,)
        pattern = f"{wanted}%" if self.said.at_start else f"%{wanted}"
        return (replace(predicate, comparison="like", right=Literal(pattern)),)
