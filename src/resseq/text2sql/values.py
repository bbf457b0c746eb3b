"""Values that a query may hold: what of a database the question mentions, and what of the question may be a value."""

import math
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property
from pathlib import Path

from rapidfuzz import fuzz, process

from resseq.text2sql.connection import DeadlineExceeded, deadline, lenient_text, open_read_only, quoted
from resseq.text2sql.questions import STOP_WORDS, Token, lemma, tokens_of
from resseq.text2sql.schema import ColumnRef, Schema

Value = str | int | float

LONGEST_SPAN = 6  # tokens of a value that stands in the question
COLUMNS_OF_VALUE = 4  # columns in which one value is said to stand
_LONGEST_VALUE = 60  # characters of a value that is looked for
_ROWS = 20_000  # of each table that are looked at,
_SECONDS = 1.0  # for so long
_DISTINCT = 5_000  # values of a column; one with more is looked at so far
_ALIKE = 88.0  # of 100, from which on a differently spelled value counts as mentioned (rapidfuzz's ratio)
_LEAST_ALIKE = 5  # characters of a word that may be spelled differently
_NUMBERS = (
    *("zero", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
CONSTANTS = (1, 0, 2, 3, 5, 10)  # numbers that queries hold and questions leave unsaid
_QUOTES = frozenset("'\"")
_DIGITS = 20  # of SQLite's largest integer, and a sign
_NUMBER = re.compile(r"-?\d+(?:,\d{3})*(?:\.\d+)?")


class Kind(IntEnum):
    """Where a candidate comes from, and what is made of it."""

    DATABASE = 0  # as the database spells it
    ALIKE = 1  # the same, from a mention that is spelled differently
    QUOTED = 2  # what stands between quotation marks
    SPAN = 3  # words of the question
    NUMBER = 4
    CONSTANT = 5  # not in the question at all
    CONTAINS = 6  # %words%, a pattern of LIKE, as are the next two
    BEGINS = 7
    ENDS = 8


PATTERNS = frozenset((Kind.CONTAINS, Kind.BEGINS, Kind.ENDS))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that a query may hold.

    Attributes:
        start, end: the first and the last token of the question that it comes from; -1 for none.
        column: of the schema, in which it stands; None if it was found in none.
    """

    value: Value
    kind: Kind
    start: int = -1
    end: int = -1
    column: ColumnRef | None = None


@dataclass
class ValueIndex:
    """The values of a database, by the words that they consist of.

    Attributes:
        exact: by their tokens in lower case.
        lemmas: by the dictionary forms of their tokens.
    """

    exact: dict[tuple[str, ...], list[tuple[Value, ColumnRef]]] = field(default_factory=dict)
    lemmas: dict[tuple[str, ...], list[tuple[Value, ColumnRef]]] = field(default_factory=dict)

    @cached_property
    def _spelled(self) -> tuple[list[tuple[str, ...]], list[str]]:
        """The texts among the values, as keys of `exact` and as one string each."""
        keys = [key for key, held in self.exact.items() if isinstance(held[0][0], str)]
        return keys, [" ".join(key) for key in keys]

    @cached_property
    def longer(self) -> dict[str, list[tuple[str, ...]]]:
        """For each word in lower case the values of several words that have it, as keys of `exact`."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for words in self.exact:
            if len(words) > 1:
                for word in dict.fromkeys(words):
                    found.setdefault(word, []).append(words)
        return found

    @classmethod
    def read(cls, path: Path, schema: Schema) -> "ValueIndex":
        """Reads the first rows of each table, up to a number and a time; blobs and long texts are left out.

        Raises:
            ResseqError: the file is missing or no database.
        """
        index = cls()
        connection = open_read_only(path)
        connection.text_factory = lenient_text
        try:
            for table, ref in enumerate(schema.tables):
                held: list[dict[Value, None]] = [{} for _ in ref.columns]
                shown = ", ".join(
                    f"CASE WHEN typeof({name}) IN ('integer', 'real') OR (typeof({name}) = 'text' AND length({name}) "
                    f"<= {_LONGEST_VALUE}) THEN {name} END"
                    for name in (quoted(column.name) for column in ref.columns)
                )
                with suppress(DeadlineExceeded, sqlite3.Error), deadline(connection, _SECONDS):
                    for row in connection.execute(f"SELECT {shown} FROM {quoted(ref.name)} LIMIT {_ROWS}"):
                        for values, value in zip(held, row, strict=True):
                            if value is not None and len(values) < _DISTINCT:
                                values[value] = None
                for column, values in enumerate(held):
                    for value in values:
                        index._add(value, ColumnRef(table, column))
        finally:
            connection.close()
        return index

    def _add(self, value: Value, column: ColumnRef) -> None:
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        found = tokens_of(str(value))
        words = _key(found)
        if not 0 < len(words) <= LONGEST_SPAN:
            return
        self.exact.setdefault(words, []).append((value, column))
        if isinstance(value, str):
            lemmas = tuple(token.lemma for token in found if token.is_word)
            if lemmas != words:
                self.lemmas.setdefault(lemmas, []).append((value, column))

    def find(self, words: Sequence[Token]) -> list[tuple[Value, ColumnRef]]:
        """The values of exactly these words, else those of the same dictionary forms."""
        lower = _key(words)
        found = self.exact.get(lower)
        if found:
            return found
        lemmas = tuple(token.lemma for token in words if token.is_word)
        return self.lemmas.get(lemmas) or self.exact.get(lemmas) or []

    def alike(self, words: Sequence[Token]) -> list[tuple[Value, ColumnRef]]:
        """The values that are spelled most nearly like these words, if any is near enough."""
        keys, spelled = self._spelled
        text = " ".join(_key(words))
        best = process.extractOne(text, spelled, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        return self.exact[keys[best[2]]] if best else []


def _key(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The words by which a value is found: in lower case, and with one kind of apostrophe."""
    return tuple(token.lower.replace("’", "'") for token in tokens if token.is_word)


def candidates(tokens: Sequence[Token], question: str, index: ValueIndex, official: bool = False) -> list[Candidate]:
    """All values that a query for a question may hold, those that the database has first.

    Args:
        tokens: of the question.
        official: whether the official parser is to read the query; it can read no quotation mark within a value.
    """
    found: dict[Candidate, None] = {}
    spans = list(_spans(tokens))
    for start, end in spans:
        held = index.find(tokens[start : end + 1])
        for value, column in held[:COLUMNS_OF_VALUE]:
            found[Candidate(value, Kind.DATABASE, start, end, column)] = None
        if not held and _may_be_misspelled(tokens, start, end):
            for value, column in index.alike(tokens[start : end + 1])[:COLUMNS_OF_VALUE]:
                found[Candidate(value, Kind.ALIKE, start, end, column)] = None
    for start, end in _quotations(tokens):
        found[Candidate(_text(question, tokens, start, end), Kind.QUOTED, start, end)] = None
    for start, end in spans:
        text = _text(question, tokens, start, end)
        for kind, value in (
            (Kind.SPAN, text),
            (Kind.CONTAINS, f"%{text}%"),
            (Kind.BEGINS, f"{text}%"),
            (Kind.ENDS, f"%{text}"),
        ):
            if kind is not Kind.SPAN or _number(text) is None:  # which is a candidate as a number
                found[Candidate(value, kind, start, end)] = None
    for place, token in enumerate(tokens):
        number = _number(token.lower)
        if number is not None:
            found[Candidate(number, Kind.NUMBER, place, place)] = None
            if place and tokens[place - 1].text == "-":
                found[Candidate(-number, Kind.NUMBER, place, place)] = None
    for number in CONSTANTS:
        found[Candidate(number, Kind.CONSTANT)] = None
    if not official:
        return list(found)
    return [each for each in found if not (isinstance(each.value, str) and _QUOTES.intersection(each.value))]


def _spans(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The first and last tokens of what may be a value: it begins and ends with a word, not all are stop words."""
    words = [token.is_word for token in tokens]
    tells = [token.lower not in STOP_WORDS for token in tokens]
    ends = [token.text in ("?", ";") for token in tokens]
    for start, is_word in enumerate(words):
        if not is_word:
            continue
        telling = False
        for end in range(start, min(start + LONGEST_SPAN, len(tokens))):
            if ends[end]:
                break
            telling = telling or tells[end]
            if words[end] and telling:
                yield start, end


def _quotations(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The first and last tokens between quotation marks."""
    opened: int | None = None
    for place, token in enumerate(tokens):
        if token.text in ('"', "'", "“", "”", "‘", "’", "`"):
            if opened is not None and place > opened + 1:
                yield opened + 1, place - 1
                opened = None
            else:
                opened = place


def _may_be_misspelled(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Names only: they begin with a capital, but not because the question begins there."""
    named = all(token.text[0].isupper() for token in tokens[start : end + 1] if token.is_word)
    return named and start > 0 and tokens[end].end - tokens[start].start >= _LEAST_ALIKE


def _text(question: str, tokens: Sequence[Token], start: int, end: int) -> str:
    return question[tokens[start].start : tokens[end].end]


def _number(word: str) -> int | float | None:
    if word in _NUMBERS:
        return _NUMBERS.index(word)
    if not _NUMBER.fullmatch(word):
        return None
    plain = word.replace(",", "")
    if "." not in plain and len(plain) <= _DIGITS and abs(int(plain)) < 2**63:
        return int(plain)
    number = float(plain)  # SQLite has no larger integers, and reads them so
    return number if math.isfinite(number) else None


def same_value(left: Value, right: Value, exactly: bool = True) -> bool:
    """Whether two values are the same: as numbers if both are, else as texts, with or without regard to case."""
    numbers = [_as_number(value) for value in (left, right)]
    if None not in numbers:
        return numbers[0] == numbers[1]
    texts = [str(value) if exactly else " ".join(map(lemma, str(value).split())) for value in (left, right)]
    return texts[0] == texts[1]


def _as_number(value: Value) -> float | None:
    if isinstance(value, str):
        if not _NUMBER.fullmatch(value.strip()):
            return None
        value = float(value.strip().replace(",", ""))
    return float(value)
