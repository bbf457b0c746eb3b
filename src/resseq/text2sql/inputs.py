"""A question and a database as a model reads them, and a query as it is to be written, in numbers.

The nodes of an example are the words of its question, then the tables and then the columns of its schema. What the
decoder chooses from are the keywords, then the tables and the columns, then the candidates for values.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from resseq.errors import ResseqError
from resseq.text2sql.linking import Links, column_places, link, relations, schema_relations
from resseq.text2sql.questions import Token, tokens_of
from resseq.text2sql.schema import TYPES, ColumnRef, Schema, read_database, read_tables_json
from resseq.text2sql.sql import Action, Allowed, ColumnAction, Keyword, State, TableAction, ValueAction
from resseq.text2sql.sql.grammar import GRAMMAR
from resseq.text2sql.sql.writer import name as written_name
from resseq.text2sql.values import CONSTANTS, PATTERNS, Candidate, Kind, Value, ValueIndex, candidates, same_value

KEYWORDS = tuple(Keyword)
KEYWORD_PLACES = {keyword: place for place, keyword in enumerate(KEYWORDS)}
POINTS = {point: place for place, point in enumerate(GRAMMAR)}  # of the grammar
MAX_WORDS = 60  # of a question; the longest of Spider has 46
NAME_WORDS = 6  # of a name that are read
ITEM_KINDS = 1 + 2 * len(TYPES)  # a table, or a column of a type, in the primary key or not
DEPTHS = 4  # of queries within queries that are told apart
_KEPT = 10_000  # masks of a database


@dataclass(frozen=True)
class Database:
    """A schema with what its rows hold, prepared once for all questions.

    Attributes:
        official: whether what is written about it must be readable for Spider's official parser.
    """

    schema: Schema
    values: ValueIndex
    official: bool = False

    @staticmethod
    def open(path: Path, described: Schema | None = None) -> "Database":
        """Reads a SQLite file.

        Args:
            described: what tables.json says of it; then the official parser is to read what is written about it.

        Raises:
            ResseqError: the file is missing, damaged, or holds no table.
        """
        schema = read_database(path, described)
        if described is not None:  # its keys are those that the official script knows
            schema = _bound(described, schema)
        if not schema.tables:
            raise ResseqError(f"schema: {path} holds no table that can be read, so there is nothing to ask")
        return Database(schema, ValueIndex.read(path, schema), described is not None)

    @cached_property
    def start(self) -> State:
        """Before the first action of any query; what is found out of the grammar's states is shared from here on."""
        return State.start(self.schema)

    @cached_property
    def search_start(self) -> State:
        """The same for a search, which does not leave tables unjoined."""
        return State.start(self.schema, joining=True)

    @cached_property
    def relations(self) -> NDArray[np.uint8]:
        """Between the schema's items."""
        return schema_relations(self.schema)

    @cached_property
    def places(self) -> dict[ColumnRef, int]:
        """The place of each column among the items of the schema, which are its tables and then its columns."""
        return {ref: len(self.schema.tables) + place for ref, place in column_places(self.schema).items()}

    @cached_property
    def names(self) -> list[tuple[str, ...]]:
        """The words of each item."""
        return [table.words for table in self.schema.tables] + [self.schema.column(ref).words for ref in self.places]

    @cached_property
    def kinds(self) -> list[int]:
        """What each item is, from 1 to ITEM_KINDS."""
        found = [1] * len(self.schema.tables)
        for ref in self.places:
            primary = ref.column in self.schema.tables[ref.table].primary_key
            found.append(2 + 2 * TYPES.index(self.schema.column(ref).type) + primary)
        return found

    @cached_property
    def items(self) -> list[TableAction | ColumnAction]:
        """What it means to choose each item."""
        return [TableAction(table) for table in range(len(self.schema.tables))] + [
            ColumnAction(ref) for ref in self.places
        ]

    def allowed(self, allowed: Allowed) -> NDArray[np.bool_]:
        """Which keywords and items the grammar lets come: (keywords + items,); not to be changed."""
        found = self._allowed.get(allowed)
        if found is None:
            found = np.zeros(len(KEYWORDS) + len(self.names), bool)
            found[[KEYWORD_PLACES[keyword] for keyword in allowed.keywords]] = True
            found[[len(KEYWORDS) + table for table in allowed.tables]] = True
            for table in allowed.columns:
                found[len(KEYWORDS) + self._columns_of[table]] = True
            if len(self._allowed) >= _KEPT:
                self._allowed.clear()
            self._allowed[allowed] = found
        return found

    @cached_property
    def searched(self) -> NDArray[np.bool_]:
        """The keywords and items that a search may choose: (keywords + items,).

        Where the official parser is to read the answers, no name that has to be quoted, which it cannot read; but all
        where there is no other table.
        """
        tables = [table.name for table in self.schema.tables]
        written = [
            written_name(each) == each for each in (*tables, *(self.schema.column(ref).name for ref in self.places))
        ]
        if not self.official or not any(written[: len(tables)]):
            written = [True] * len(written)
        return np.array([True] * len(KEYWORDS) + written)

    @cached_property
    def _allowed(self) -> dict[Allowed, NDArray[np.bool_]]:
        return {}

    @cached_property
    def _columns_of(self) -> list[NDArray[np.int64]]:
        owners = [ref.table for ref in self.places]
        places = np.fromiter(self.places.values(), np.int64, len(owners))
        return [places[np.array(owners) == table] for table in range(len(self.schema.tables))]


class Databases:
    """The databases of a folder, each read once."""

    def __init__(self, folder: Path, tables: Path | None) -> None:
        """`folder` holds <name>/<name>.sqlite; `tables` is a tables.json that describes them, or None."""
        self.folder = folder
        self.described = read_tables_json(tables) if tables else {}
        self._read: dict[str, Database] = {}

    def __getitem__(self, name: str) -> Database:
        """
        Raises:
            ResseqError: its file is missing or damaged.
        """
        if name not in self._read:
            self._read[name] = Database.open(self.path(name), self.described.get(name))
        return self._read[name]

    def path(self, name: str) -> Path:
        """The file of a database."""
        return self.folder / name / f"{name}.sqlite"


def _bound(described: Schema, found: Schema) -> Schema:
    """What tables.json says, if the file has all of it; what the file alone has is left out."""
    for place, table in enumerate(described.tables):
        if table.name.startswith("sqlite_"):  # SQLite's own, which tables.json names and `read_database` leaves out
            continue
        other = found.find_table(table.name)
        if other is None or any(found.find_column(other, column.name) is None for column in table.columns):
            raise ResseqError(
                f"schema: tables.json says that {described.name} has a table {described.tables[place].name} of "
                f"{len(table.columns)} columns, and the database has no such table — give the file that describes it"
            )
    return described


@dataclass(frozen=True)
class Question:
    """A question on a database, prepared: its tokens, the candidates for values, and how all is linked."""

    text: str
    database: Database
    tokens: tuple[Token, ...]
    candidates: tuple[Candidate, ...]
    links: Links

    @staticmethod
    def of(text: str, database: Database) -> "Question":
        """Prepares a question; what is longer than MAX_WORDS is read up to there."""
        tokens = tokens_of(text)[:MAX_WORDS]
        found = tuple(candidates(tokens, text, database.values, database.official))
        return Question(text, database, tokens, found, link(tokens, database.schema, found))

    @property
    def is_cut(self) -> bool:
        """Whether it has more words than are read."""
        return len(self.tokens) == MAX_WORDS < len(tokens_of(self.text))

    @property
    def nodes(self) -> int:
        """How many words, tables and columns there are."""
        return len(self.tokens) + len(self.database.names)

    @property
    def choices(self) -> int:
        """How many choices there are at each step."""
        return len(KEYWORDS) + len(self.database.names) + len(self.candidates)

    @cached_property
    def relations(self) -> NDArray[np.uint8]:
        """Between all nodes."""
        return relations(len(self.tokens), self.links, self.database.relations)

    def action(self, choice: int) -> Action:
        """What a choice means."""
        if choice < len(KEYWORDS):
            return KEYWORDS[choice]
        choice -= len(KEYWORDS)
        if choice < len(self.database.items):
            return self.database.items[choice]
        return ValueAction(self.candidates[choice - len(self.database.items)].value)

    def allowed(self, allowed: Allowed, before: Action | None) -> NDArray[np.bool_]:
        """Which choices the grammar lets come: (choices,).

        Args:
            before: the last action; behind LIKE a pattern is to come.
        """
        found = np.zeros(self.choices, bool)
        plain = self.database.allowed(allowed)
        found[: len(plain)] = plain
        if allowed.values:
            found[len(plain) :] = self.allowed_values(allowed, before)
        return found

    def allowed_values(self, allowed: Allowed, before: Action | None) -> NDArray[np.bool_]:
        """Which candidates may come where a value may: (candidates,); not to be changed."""
        return self._values["count" if allowed.count else "pattern" if before is Keyword.LIKE else "plain"]

    @cached_property
    def value_places(self) -> NDArray[np.int64]:
        """What each candidate is made of: (candidates, 4), as `Batch.values` has it."""
        places = self.database.places
        found = [
            (
                each.start,
                each.end,
                -1 if each.column is None else places[each.column],
                # A constant has nothing but itself to be told apart by.
                len(Kind) + CONSTANTS.index(each.value) if each.kind is Kind.CONSTANT else each.kind,
            )
            for each in self.candidates
        ]
        return np.array(found, np.int64).reshape(-1, 4)

    @cached_property
    def first_of_same(self) -> NDArray[np.int64]:
        """For each candidate the first one that gives the same value."""
        places: dict[tuple[type, Value], int] = {}
        found = [places.setdefault((type(each.value), each.value), at) for at, each in enumerate(self.candidates)]
        return np.array(found, np.int64)

    @cached_property
    def _values(self) -> Mapping[str, NDArray[np.bool_]]:
        """Which candidates there are for a number of rows, a pattern, and any other value. None of the three is empty:
        constants are always among the candidates, and stand for the patterns that are missing."""
        patterns = np.array([each.kind in PATTERNS for each in self.candidates])
        counts = np.array([isinstance(each.value, int) and each.value >= 0 for each in self.candidates])
        return {"count": counts, "pattern": patterns if patterns.any() else counts, "plain": ~patterns}


@dataclass(frozen=True)
class Target:
    """A query as the choices that build it.

    Attributes:
        choices: (steps,) the choice at each step, the first one where several are right.
        right: (steps, choices) whether a choice is right: a value may have several candidates; where it has none all
            that are allowed are right, since which value it is cannot be learned there.
        allowed: (steps, choices) what the grammar lets come.
        points: (steps,) the point of the grammar.
        depths: (steps,) how many queries are open.
        found: whether each value has a candidate.
    """

    choices: NDArray[np.int64]
    right: NDArray[np.bool_]
    allowed: NDArray[np.bool_]
    points: NDArray[np.int64]
    depths: NDArray[np.int64]
    found: bool

    @staticmethod
    def of(actions: Sequence[Action], question: Question) -> "Target":
        """The choices of a query's actions.

        Raises:
            ActionError: the grammar does not let an action come.
        """
        state = question.database.start
        right = np.zeros((len(actions), question.choices), bool)
        allowed = np.zeros_like(right)
        points, depths = [], []
        found = True
        before: Action | None = None
        for step, action in enumerate(actions):
            allowed[step] = question.allowed(state.allowed(), before)
            points.append(POINTS[state.points[-1]])
            depths.append(min(len(state.scopes), DEPTHS) - 1)
            places = _places(action, question, allowed[step])
            if isinstance(action, ValueAction) and not places:
                found = False
                right[step] = allowed[step]
            else:
                right[step, places] = True
            state = state.advance(action)
            before = action
        return Target(right.argmax(axis=1), right, allowed, np.array(points), np.array(depths), found)


def _places(action: Action, question: Question, allowed: NDArray[np.bool_]) -> list[int]:
    """The choices that mean an action."""
    first = len(KEYWORDS)
    match action:
        case Keyword():
            return [KEYWORD_PLACES[action]]
        case TableAction(table):
            return [first + table]
        case ColumnAction(column):
            return [first + question.database.places[column]]
        case ValueAction(value):
            first += len(question.database.names)
            held = [(first + place, each.value) for place, each in enumerate(question.candidates)]
            held = [(place, other) for place, other in held if allowed[place]]
            for exactly in (True, False):
                places = [place for place, other in held if same_value(value, other, exactly)]
                if places:
                    return places
            return []
