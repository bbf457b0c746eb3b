"""Values of which only a part is said: “Gareth” of Gareth Jones."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from resseq.assistant.periods import is_period
from resseq.assistant.rewriting import Rewriter
from resseq.assistant.walking import Scopes, column_of
from resseq.text2sql.inputs import Database
from resseq.text2sql.questions import STOP_WORDS, tokens_of
from resseq.text2sql.schema import ColumnRef
from resseq.text2sql.sql.syntax import Literal, Predicate, Query

_SHOWN = 2  # of the values that hold a part


@dataclass(frozen=True)
class _Part:
    """A text that a query looks for in a column, and that is there only as a part of other values."""

    said: str
    values: tuple[str, ...]

    @property
    def note(self) -> str:
        """A sentence of it."""
        shown = " or ".join(f"“{value}”" for value in self.values[:_SHOWN])
        more = f" and {len(self.values) - _SHOWN} more" * (len(self.values) > _SHOWN)
        return f"“{self.said}” was taken for a part of {shown}{more}"


def with_wholes(query: Query, database: Database) -> Query:
    """The query that looks for the whole value where the column has none that is said, but one of which that is a part;
    for all that have the part where there are several."""
    return _Completer(database).query(query)


def parts_said(query: Query, database: Database) -> tuple[str, ...]:
    """What `with_wholes` took for a part, one sentence each.

    Args:
        query: before that.
    """
    completer = _Completer(database)
    completer.query(query)
    return tuple(dict.fromkeys(each.note for each in completer.found))


def is_misplaced(query: Query, database: Database) -> bool:
    """Whether a query looks for a text in a column that has it neither whole nor as a part of a value, while another
    column has."""
    completer = _Completer(database)
    completer.query(query)
    return any(_is_elsewhere(said, column, database) for said, column in completer.absent)


@dataclass(frozen=True)
class _Completer(Rewriter):
    """Looks for whole values, and remembers the parts that were said, and the texts that its columns do not have."""

    database: Database
    found: list[_Part] = field(default_factory=list)
    absent: list[tuple[str, ColumnRef]] = field(default_factory=list)

    def predicate(self, predicate: Predicate, scopes: Scopes) -> tuple[Predicate, ...]:
        """The predicate with whole values."""
        use, right = predicate.left, predicate.right
        column = column_of(use, scopes)
        if predicate.comparison not in ("=", "!=") or column is None:
            return (predicate,)
        if not isinstance(right, Literal) or not isinstance(right.value, str):
            return (predicate,)
        said = right.value
        words, held = _words(said), self.database.values.exact
        tells = any(word.isalpha() and word not in STOP_WORDS for word in words)
        if not tells or is_period(said) or any(where == column for _, where in held.get(words, ())):
            return (predicate,)
        values = tuple(dict.fromkeys(_longer(words, column, self.database)))
        if not values:
            self.absent.append((said, column))
            return (predicate,)
        self.found.append(_Part(said, values))
        if len(values) == 1:
            return (Predicate(use, predicate.comparison, Literal(values[0])),)
        low = said.lower()
        before = "" if all(value.lower().startswith(low) for value in values) else "%"
        behind = "" if all(value.lower().endswith(low) for value in values) else "%"
        pattern = Literal(f"{before}{said}{behind}")
        return (Predicate(use, "like", pattern, negated=predicate.comparison == "!="),)


def _is_elsewhere(said: str, column: ColumnRef, database: Database) -> bool:
    words = _words(said)
    columns = [where for _, where in database.values.exact.get(words, ())]
    columns += [where for key in _having(words, database) for _, where in database.values.exact[key]]
    return any(where != column for where in columns)


def _longer(words: tuple[str, ...], column: ColumnRef, database: Database) -> Iterator[str]:
    """The texts of a column that have these words, and more."""
    for key in _having(words, database):
        yield from (value for value, where in database.values.exact[key] if where == column and isinstance(value, str))


def _having(words: tuple[str, ...], database: Database) -> Iterator[tuple[str, ...]]:
    """The words of all values that have these, one behind another, and more."""
    count = len(words)
    for key in database.values.longer.get(words[0], ()) if words else ():
        if any(key[start : start + count] == words for start in range(len(key) - count + 1)) and len(key) > count:
            yield key


def _words(text: str) -> tuple[str, ...]:
    return tuple(token.lower for token in tokens_of(text))
