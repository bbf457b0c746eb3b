"""Words of a question that are spelled otherwise than what they mean in the database."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import simplemma
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from resseq.assistant.explanation import OPERATIONS
from resseq.text2sql.inputs import Database
from resseq.text2sql.questions import STOP_WORDS, Token, lemma, tokens_of
from resseq.text2sql.schema import ColumnRef
from resseq.text2sql.values import Value

_LEAST = 5  # letters of a word that may be misspelled,
_LEAST_MEANT = 4  # and of the word that is meant
_LEAST_TWICE = 8  # letters from which on a word may be misspelled in two places
_WHOLE = 4_500  # values of a column that were read, from which on there may be more of them than were read
_LEAST_NEAR = 3  # letters of a word that may be near a name
_NEAREST = 70.0  # of 100, from which on a name is near enough to be offered (rapidfuzz's ratio)
_LETTERS = 32  # kinds of letters that are told apart where much has to be compared
_COUNTS = np.array([place.bit_count() for place in range(1 << 16)], np.uint8)
_QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’", "`": "`"}


@dataclass(frozen=True)
class Correction:
    """A word of the question that was read as another one."""

    said: str
    read: str


@dataclass(frozen=True)
class _Known:
    """The words that a question may mean.

    Attributes:
        names: in lower case, those of tables and columns, one and many; and those that ask for an operation.
        values: in lower case, those of the values, each with a value that it stands in.
        meant: of both, those that a misspelled word may have meant.
    """

    names: frozenset[str]
    values: Mapping[str, Value]
    meant: "_Spellings"


class _Spellings:
    """Words among which those are found that are spelled nearly like another one, in a few milliseconds."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._lengths = np.array([len(word) for word in words], np.int64)
        letters = np.frombuffer("".join(words).encode("utf-32-le"), np.uint32) % _LETTERS
        starts = np.cumsum(self._lengths) - self._lengths
        self._sets = np.bitwise_or.reduceat(np.uint32(1) << letters, starts) if words else np.zeros(0, np.uint32)

    def near(self, word: str, most: int) -> list[tuple[str, int]]:
        """The words that differ in at most so many places, and in how many."""
        own = _Spellings([word])._sets
        # A mistake takes one kind of letter from a word, and gives it another one, at most.
        alike = np.flatnonzero(np.abs(self._lengths - len(word)) <= most)
        apart = self._sets[alike] ^ own
        alike = alike[_COUNTS[apart & 0xFFFF] + _COUNTS[apart >> 16] <= 2 * most]
        found = [self._words[place] for place in alike]
        return [
            (other, int(distance))
            for other, distance, _ in process.extract(
                word, found, scorer=OSA.distance, score_cutoff=most, limit=len(found)
            )
        ]


class Speller:
    """The words of a database's names and values, to which misspelled words of questions are corrected."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def correct(self, question: str) -> tuple[str, tuple[Correction, ...]]:
        """The question with its misspelled words corrected, and which they were.

        A word is misspelled if neither English nor the database knows it, and the database has one that differs from it
        by one letter that is wrong, missing, too many or in its neighbour's place, or a longer one by two. What stands
        between quotation marks is meant as it stands there.
        """
        tokens = tokens_of(question)
        quoted = set(_quoted(tokens))
        made: list[Correction] = []
        parts, end = [], 0
        for place, token in enumerate(tokens):
            said = _stem(token)
            meant = self._meant(said) if place not in quoted else None
            if meant is not None:
                made.append(Correction(said, meant))
                parts += [question[end : token.start], meant]
                end = token.start + len(said)
        return "".join((*parts, question[end:])), tuple(made)

    def nearest(self, question: str, most: int = 5) -> tuple[str, ...]:
        """The names of tables and columns with words that are spelled most nearly like words of a question, the nearest
        first, and of those that are as near the shortest; those of the tables where none is near."""
        said = [_stem(token).lower() for token in tokens_of(question)]
        words = [lemma(word) for word in said if len(word) >= _LEAST_NEAR and word not in STOP_WORDS]
        best: dict[str, tuple[float, int]] = {}
        for name, parts in zip(self._called(), self.database.names, strict=True):
            near = max((fuzz.ratio(word, lemma(part)) for word in words for part in parts), default=0.0)
            if near >= _NEAREST:
                best[name] = -near, len(parts)
        found = sorted(best, key=lambda name: best[name])[:most]
        return tuple(found) or tuple(table.name for table in self.database.schema.tables[:most])

    @cached_property
    def _known(self) -> _Known:
        """Made when a question first has a word that no dictionary knows."""
        names = {word for name in self.database.names for word in name if word.isalpha()}
        many = {word[:-1] + "ies" if word.endswith("y") else word + "s" for word in names}
        plain = frozenset(names | many | OPERATIONS)
        held = self.database.values.exact
        # A person's word may be one of the values that were not read, and then is not to become another one.
        counts = Counter(column for each in held.values() for _, column in each)
        cut = {column for column, count in counts.items() if count >= _WHOLE}
        values: dict[str, Value] = {}
        whole: set[str] = set()
        for words, each in held.items():
            for word in words:
                values.setdefault(word, each[0][0])
            if not cut or _stands_in_whole(each, cut):
                whole.update(words)
        meant = [word for word in plain | whole if len(word) >= _LEAST_MEANT and word.isalpha()]
        return _Known(plain, values, _Spellings(meant))

    def _meant(self, said: str) -> str | None:
        """What a word means, as the database spells it, if it is misspelled."""
        word = said.lower()
        if len(word) < _LEAST or word in STOP_WORDS or simplemma.is_known(word, lang="en"):
            return None
        known = self._known
        if any(form in known.names or form in known.values for form in (word, lemma(word))):
            return None
        most = 2 if len(word) >= _LEAST_TWICE else 1
        near = known.meant.near(word, most)
        # Two mistakes are seldom made in a word of which the first letter is another one too.
        near = [(other, distance) for other, distance in near if distance < 2 or other[0] == word[0]]
        if not near:
            return None
        meant, _ = min(near, key=lambda each: _unlikeness(word, each[0], each[1], known.names))
        if meant in known.names:
            return meant.capitalize() if said[0].isupper() else meant
        return next(each.text for each in tokens_of(str(known.values[meant])) if each.lower == meant)

    def _called(self) -> Iterable[str]:
        """Each table and each column by its name."""
        schema = self.database.schema
        yield from (table.name for table in schema.tables)
        yield from (f"{schema.tables[ref.table].name}.{schema.column(ref).name}" for ref in self.database.places)


def _stands_in_whole(held: Iterable[tuple[Value, ColumnRef]], cut: set[ColumnRef]) -> bool:
    """Whether a value stands in a column of which all values were read."""
    return any(column not in cut for _, column in held)


def _unlikeness(said: str, other: str, distance: int, names: frozenset[str]) -> tuple[object, ...]:
    """By which the word that is meant comes first: the fewest mistakes, none in the first letter, in the vowels only
    (`Frence` is France rather than French), a name rather than a value."""
    return distance, said[0] != other[0], _consonants(said) != _consonants(other), other not in names, other


def _consonants(word: str) -> str:
    return "".join(letter for letter in word if letter not in "aeiouy")


def _stem(token: Token) -> str:
    """The letters of a word before an apostrophe; of what is no word nothing."""
    return token.text.replace("’", "'").partition("'")[0] if token.text[0].isalpha() else ""


def _quoted(tokens: Iterable[Token]) -> Iterator[int]:
    """The places of the words between quotation marks that are closed again."""
    closing = ""
    inside: list[int] = []
    for place, token in enumerate(tokens):
        if closing and token.text == closing:
            yield from inside
            closing = ""
        elif not closing and token.text in _QUOTES:
            closing, inside = _QUOTES[token.text], []
        elif closing:
            inside.append(place)
