"""Which words of a question mention which part of a schema, and how the parts of a schema belong together.

The relations are those of RAT-SQL (Wang et al. 2020, table 1 and section 4.2): links by name and by value between
words and schema items, keys and membership between schema items, distances between words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, auto

import numpy as np
from numpy.typing import NDArray

from resseq.text2sql.questions import STOP_WORDS, Token, lemma
from resseq.text2sql.schema import ColumnRef, Schema
from resseq.text2sql.values import Candidate, Kind

LONGEST_NAME = 5  # words of a question that are compared with a name
_DISTANCE = 2  # between words, from which on all are one


class Link(IntEnum):
    """How a word mentions a table or a column; a later one outweighs those before it."""

    NONE = 0
    PARTIAL = 1  # a word of its name
    VALUE_PART = 2  # a word of a value that stands in the column, among others
    VALUE = 3
    EXACT = 4  # the whole name


class Relation(IntEnum):
    """How one node stands to another. The first ones are reserved for pairs of words and for links."""

    WORD_FAR_BEFORE = 0
    WORD_BEFORE = 1
    WORD_SAME = 2
    WORD_AFTER = 3
    WORD_FAR_AFTER = 4
    WORD_TABLE = 5  # + Link
    WORD_COLUMN = WORD_TABLE + len(Link)
    TABLE_WORD = WORD_COLUMN + len(Link)
    COLUMN_WORD = TABLE_WORD + len(Link)
    TABLE_SAME = COLUMN_WORD + len(Link)
    TABLE_TABLE = auto()
    TABLE_KEY_TO = auto()
    TABLE_KEY_FROM = auto()
    TABLE_KEY_BOTH = auto()
    TABLE_COLUMN = auto()
    TABLE_OWN = auto()
    TABLE_PRIMARY = auto()
    COLUMN_TABLE = auto()
    COLUMN_OF = auto()
    COLUMN_PRIMARY_OF = auto()
    COLUMN_SAME = auto()
    COLUMN_COLUMN = auto()
    COLUMN_SIBLING = auto()
    COLUMN_KEY_TO = auto()
    COLUMN_KEY_FROM = auto()
    COLUMN_NAMESAKE = auto()  # of the same name in another table


RELATIONS = max(Relation) + 1


@dataclass(frozen=True)
class Links:
    """How the words of a question mention the items of a schema.

    Attributes:
        tables: (words, tables) of `Link`.
        columns: (words, columns) of `Link`, the columns of all tables in their order.
    """

    tables: NDArray[np.uint8]
    columns: NDArray[np.uint8]


def column_places(schema: Schema) -> dict[ColumnRef, int]:
    """The place of each column in the list of the columns of all tables."""
    refs = [ColumnRef(table, place) for table, held in enumerate(schema.tables) for place in range(len(held.columns))]
    return {ref: place for place, ref in enumerate(refs)}


def link(tokens: Sequence[Token], schema: Schema, candidates: Sequence[Candidate]) -> Links:
    """Finds the names and the values of a schema in a question.

    Args:
        candidates: values, as `values.candidates` gives them.
    """
    tables = np.zeros((len(tokens), len(schema.tables)), np.uint8)
    places = column_places(schema)
    columns = np.zeros((len(tokens), len(places)), np.uint8)
    said, glued = _said(tokens)
    for place, table in enumerate(schema.tables):
        _link_name(said, glued, table.words, tables[:, place])
    for ref, place in places.items():
        _link_name(said, glued, schema.column(ref).words, columns[:, place])
    for candidate in candidates:
        if candidate.column is not None:
            whole = candidate.kind is Kind.DATABASE
            for word in range(candidate.start, candidate.end + 1):
                link = Link.VALUE if whole and tokens[word].lower not in STOP_WORDS else Link.VALUE_PART
                place = places[candidate.column]
                columns[word, place] = max(columns[word, place], link)
    return Links(tables, columns)


def _said(tokens: Sequence[Token]) -> tuple[dict[str, list[int]], dict[str, list[slice]]]:
    """Where each word stands that may be a part of a name, and where a name would that is these words in one."""
    lemmas = [token.lemma for token in tokens]
    words: dict[str, list[int]] = {}
    for place, (token, word) in enumerate(zip(tokens, lemmas, strict=True)):
        if token.is_word and word not in STOP_WORDS:
            words.setdefault(word, []).append(place)
    glued: dict[str, list[slice]] = {}
    for start in range(len(lemmas)):
        name = ""
        for end in range(start + 1, min(start + LONGEST_NAME, len(lemmas)) + 1):
            name += lemmas[end - 1]
            glued.setdefault(name, []).append(slice(start, end))
    return words, glued


def _link_name(
    words: Mapping[str, list[int]], glued: Mapping[str, list[slice]], name: Sequence[str], links: NDArray[np.uint8]
) -> None:
    """Marks the words that are a name, or a part of it. Both are compared in their dictionary forms."""
    wanted = [lemma(word) for word in name]
    for word in wanted:
        if word in words:
            links[words[word]] = Link.PARTIAL
    for place in glued.get("".join(wanted), ()):
        links[place] = Link.EXACT


def schema_relations(schema: Schema) -> NDArray[np.uint8]:
    """The relations between schema items: (tables + columns, tables + columns) of `Relation`."""
    places = column_places(schema)
    tables = len(schema.tables)
    found = np.zeros((tables + len(places),) * 2, np.uint8)
    found[:tables, :tables] = Relation.TABLE_TABLE
    found[:tables, tables:] = Relation.TABLE_COLUMN
    found[tables:, :tables] = Relation.COLUMN_TABLE
    found[tables:, tables:] = Relation.COLUMN_COLUMN
    names: dict[tuple[str, ...], list[int]] = {}
    for ref, place in places.items():
        names.setdefault(schema.column(ref).words, []).append(tables + place)
    for alike in names.values():
        found[np.ix_(alike, alike)] = Relation.COLUMN_NAMESAKE
    for ref, place in places.items():
        own = [tables + places[ColumnRef(ref.table, other)] for other in range(len(schema.tables[ref.table].columns))]
        found[tables + place, own] = Relation.COLUMN_SIBLING
        primary = ref.column in schema.tables[ref.table].primary_key
        found[ref.table, tables + place] = Relation.TABLE_PRIMARY if primary else Relation.TABLE_OWN
        found[tables + place, ref.table] = Relation.COLUMN_PRIMARY_OF if primary else Relation.COLUMN_OF
    for key in schema.foreign_keys:
        source, target = (tables + places[ref] for ref in (key.source, key.target))
        found[source, target], found[target, source] = Relation.COLUMN_KEY_TO, Relation.COLUMN_KEY_FROM
        left, right = key.source.table, key.target.table
        both = found[left, right] in (Relation.TABLE_KEY_FROM, Relation.TABLE_KEY_BOTH)
        found[left, right] = Relation.TABLE_KEY_BOTH if both else Relation.TABLE_KEY_TO
        found[right, left] = Relation.TABLE_KEY_BOTH if both else Relation.TABLE_KEY_FROM
    np.fill_diagonal(found[:tables, :tables], Relation.TABLE_SAME)
    np.fill_diagonal(found[tables:, tables:], Relation.COLUMN_SAME)
    return found


def relations(words: int, links: Links, schema: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """All relations: (nodes, nodes) of `Relation`; the nodes are the words, the tables and the columns, in this order.

    Args:
        schema: as `schema_relations` gives it.
    """
    tables = links.tables.shape[1]
    nodes = words + len(schema)
    found = np.zeros((nodes, nodes), np.uint8)
    distance = np.arange(words)[None, :] - np.arange(words)[:, None]
    found[:words, :words] = Relation.WORD_SAME + np.clip(distance, -_DISTANCE, _DISTANCE)
    columns = words + tables
    found[:words, words:columns] = Relation.WORD_TABLE + links.tables
    found[:words, columns:] = Relation.WORD_COLUMN + links.columns
    found[words:columns, :words] = Relation.TABLE_WORD + links.tables.T
    found[columns:, :words] = Relation.COLUMN_WORD + links.columns.T
    found[words:, words:] = schema
    return found
