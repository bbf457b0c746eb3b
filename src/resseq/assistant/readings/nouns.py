"""What the tables and columns of a schema are called in an English sentence."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from resseq.text2sql.schema import Column, Schema, Table

_BIDI = dict.fromkeys(map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
_PLAIN = re.compile(r"[^\W_](?:[\w.%#&/+-]*[\w%#+])?|#|%|&|-")  # a word that never looks like a mark of the sentence
_QUOTES = ("“”", "«»", "‹›", "「」")
_SINGULAR = {
    **{"people": "person", "men": "man", "women": "woman", "children": "child", "movies": "movie"},
    **{"cookies": "cookie", "analyses": "analysis"},
}
_PLURAL = {"person": "people", "man": "men", "woman": "women", "child": "children", "analysis": "analyses"}
_UNCHANGED = {
    "series",
    "species",
    "news",
    "has",
    "gas",
    "physics",
    "staff",
    "information",
    "data",
    "media",
    "personnel",
}
# Names that begin with one of the first, or of tables, hold one of the second, are no nouns.
_WITHIN = {"in", "to", "by", "on", "at", "with", "from", "has", "have"}
_BEGINNINGS = {*_WITHIN, "is", "are", "was", "were", "for", "not", "if", "can"}
_SENTENCE = {"and", "or", "whose", "where", "which", "that", "only", "but"}  # a name that holds one stands in quotes


def clean(text: str) -> str:
    """The text on one line, without control characters and marks that turn the direction of writing."""
    spaced = (" " if c.isspace() else c for c in text.translate(_BIDI))
    return "".join(c for c in spaced if unicodedata.category(c) not in ("Cc", "Cs"))


def in_quotes(text: str) -> str:
    """The text between quotation marks that do not occur in it, where there are such."""
    pair = next((pair for pair in _QUOTES if not set(pair) & set(text)), _QUOTES[0])
    return f"{pair[0]}{text}{pair[1]}"


def with_article(noun: str) -> str:
    """`a singer`, `an airport`."""
    return f"{'an' if noun[:1] in 'aeio' or noun.startswith('un') else 'a'} {noun}"


def singular(noun: str) -> str:
    """A noun whose last word, if it is a plural, is made one thing."""
    before, _, last = noun.rpartition(" ")
    if last in _SINGULAR:
        last = _SINGULAR[last]
    elif len(last) > 3 and last.endswith("s") and last not in _UNCHANGED and not last.endswith(("ss", "us", "is")):
        if last.endswith("ies"):
            last = last[:-3] + "y"
        else:
            hissed = last.endswith(("sses", "xes", "ches", "shes")) or (
                last.endswith("uses") and last[-5:-4] not in "aeo"
            )
            last = last[:-2] if hissed else last[:-1]
    return f"{before} {last}".strip()


def is_plural(noun: str) -> bool:
    """Whether a noun means several."""
    return singular(noun) != noun


def plural(noun: str) -> str:
    """A noun whose last word, if it is one thing, is made several."""
    if is_plural(noun) or noun.endswith(("”", "»", "›", "」")):
        return noun
    before, _, last = noun.rpartition(" ")
    if last in _PLURAL:
        last = _PLURAL[last]
    elif last not in _UNCHANGED:
        if last.endswith("y") and last[-2:-1] not in tuple("aeiou"):
            last = last[:-1] + "ies"
        else:
            last += "es" if last.endswith(("s", "x", "ch", "sh", "z")) else "s"
    return f"{before} {last}".strip()


def table_nouns(schema: Schema) -> list[str]:
    """What one row of each table is called: no two tables' rows the same."""
    return _distinct([_table_noun(table) for table in schema.tables], [table.name for table in schema.tables])


def column_nouns(table: Table) -> list[str]:
    """What each column of a table is called: the words of its name, without those of the table where that is enough."""
    full = [_column_noun(column) for column in table.columns]
    owner = singular(" ".join(table.words)) + " "
    short = [noun.removeprefix(owner) for noun in full]
    both = Counter(full) + Counter(noun for noun, whole in zip(short, full, strict=True) if noun != whole)
    chosen = [noun if both[noun] == 1 else whole for noun, whole in zip(short, full, strict=True)]
    return _distinct(chosen, [column.name for column in table.columns])


def _table_noun(table: Table) -> str:
    words = table.words
    if not _readable(words):
        return in_quotes(table.name) + " record"
    noun = singular(" ".join(words))
    return noun + " record" if words[0] in _BEGINNINGS or set(words) & _WITHIN else noun


def _column_noun(column: Column) -> str:
    odd = not _readable(column.words) or column.words[0] in _BEGINNINGS or column.words[-1] in {"of", *_WITHIN}
    return in_quotes(column.name) if odd else " ".join(column.words)


def _readable(words: Sequence[str]) -> bool:
    return bool(words) and all(_PLAIN.fullmatch(word) and word not in _SENTENCE for word in words)


def _distinct(nouns: Sequence[str], names: Sequence[str]) -> list[str]:
    """The nouns, each that is not the only one of its kind followed by its name."""
    count = Counter(map(singular, nouns))
    return [
        noun if count[singular(noun)] == 1 else f"{noun} {in_quotes(name)}"
        for noun, name in zip(nouns, names, strict=True)
    ]
