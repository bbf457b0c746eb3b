"""Where a negation turns round what is said behind it."""

import re

_CLAUSE = re.compile(r"[,;:.?!]\s|\bbut\b", re.IGNORECASE)
_NEGATION = re.compile(r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b", re.IGNORECASE)


def is_turned(question: str, place: int) -> bool:
    """Whether a negation before a place, in its clause, may turn round what is said there."""
    clauses = [found.end() for found in _CLAUSE.finditer(question, 0, place)]
    return _NEGATION.search(question, clauses[-1] if clauses else 0, place) is not None
