"""Questions and queries in padded batches, and the way from a place in a batch back to a question's own choice.

The nodes of a batch are the words of its questions, then the tables and columns of their schemas; what the decoder
chooses from are the keywords, then the tables and the columns, then the candidates for values.

Batches are not frozen, since Fabric, which converts what is given to a model in bfloat16, refuses frozen ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

import numpy as np
import torch
from torch import Tensor

from resseq.text2sql.embeddings import NGRAMS, Vocabulary
from resseq.text2sql.inputs import KEYWORDS, NAME_WORDS, Question, Target


@dataclass
class Reading:
    """The pieces of words that a pre-trained encoder reads, padded; a question may need several sequences.

    Attributes:
        pieces, kinds: (sequences, pieces) their numbers, and 0 for the question or 1 for the schema.
        present: (sequences, pieces), False for padding.
        nodes: (sequences, pieces) the place among all nodes of the batch, question by question; -1 for none.
    """

    pieces: Tensor
    kinds: Tensor
    present: Tensor
    nodes: Tensor

    def to(self, device: torch.device) -> "Reading":
        """The same on a device."""
        return Reading(**{each.name: getattr(self, each.name).to(device) for each in fields(self)})


@dataclass
class Batch:
    """Questions, padded. All but `relations` and the masks are int64.

    Attributes:
        known, trained: (unique,) the places of the batch's different words in the vocabulary.
        ngrams: (unique, NGRAMS) the buckets of their n-grams, 0 where there are no more.
        words: (batch, words) which of them stand in the questions; -1 behind the end.
        names: (names, NAME_WORDS) which of them stand in the batch's different names; -1 for none.
        items: (batch, items) which of the names each table and column has; -1 behind the end.
        kinds: (batch, items) what the items are, 0 behind the end.
        relations: (batch, words + items, words + items) uint8 of `Relation`.
        values: (batch, candidates, 4) the first and last word, the column among the items, and the kind,
            which is one of its own for each constant; -1 for none.
        reading: for a pre-trained encoder that is fine-tuned.
        states: (batch, words + items, width) of a frozen one.
    """

    known: Tensor
    trained: Tensor
    ngrams: Tensor
    words: Tensor
    names: Tensor
    items: Tensor
    kinds: Tensor
    relations: Tensor
    values: Tensor
    reading: Reading | None = None
    states: Tensor | None = None

    @property
    def size(self) -> int:
        """Questions in it."""
        return len(self.words)

    def to(self, device: torch.device) -> "Batch":
        """The same on a device."""
        held = {each.name: getattr(self, each.name) for each in fields(self) if getattr(self, each.name) is not None}
        return replace(self, **{name: value.to(device) for name, value in held.items()})


@dataclass
class Targets:
    """Queries, padded.

    Attributes:
        choices: (batch, steps); -1 behind the end.
        right, allowed: (batch, steps, choices) as in `Target`, False for what is padding.
        points, depths: (batch, steps).
    """

    choices: Tensor
    right: Tensor
    allowed: Tensor
    points: Tensor
    depths: Tensor

    def to(self, device: torch.device) -> "Targets":
        """The same on a device."""
        return Targets(**{each.name: getattr(self, each.name).to(device) for each in fields(self)})


def batch_of(questions: Sequence[Question], vocabulary: Vocabulary) -> Batch:
    """Pads questions to the longest of them."""
    unique: dict[str, int] = {}
    words = max(1, *[len(question.tokens) for question in questions])
    items = max([len(question.database.names) for question in questions])
    values = max([len(question.candidates) for question in questions])
    count = len(questions)
    word_places = np.full((count, words), -1, np.int64)
    names: dict[tuple[str, ...], int] = {}  # many columns are called alike
    name_places = np.full((count, items), -1, np.int64)
    kinds = np.zeros((count, items), np.int64)
    related = np.zeros((count, words + items, words + items), np.uint8)
    value_places = np.full((count, values, 4), -1, np.int64)
    for row, question in enumerate(questions):
        for place, token in enumerate(question.tokens):
            word_places[row, place] = unique.setdefault(token.lower, len(unique))
        name_places[row, : len(question.database.names)] = [
            names.setdefault(name, len(names)) for name in question.database.names
        ]
        own, held = len(question.tokens), len(question.database.names)
        kinds[row, :held] = question.database.kinds
        found = question.relations
        related[row, :own, :own] = found[:own, :own]
        related[row, :own, words : words + held] = found[:own, own:]
        related[row, words : words + held, :own] = found[own:, :own]
        related[row, words : words + held, words : words + held] = found[own:, own:]
        value_places[row, : len(question.candidates)] = question.value_places
    name_words = np.full((len(names), NAME_WORDS), -1, np.int64)
    for row, name in enumerate(names):
        # Of a long name the last words say most: they are what it is a kind of.
        for part, word in enumerate(name[-NAME_WORDS:]):
            name_words[row, part] = unique.setdefault(word, len(unique))
    numbers = [vocabulary.numbers(word) for word in unique]
    ngrams = np.zeros((max(1, len(numbers)), NGRAMS), np.int64)
    for row, (_, _, buckets) in enumerate(numbers):
        ngrams[row, : len(buckets)] = buckets
    return Batch(
        torch.tensor([known for known, _, _ in numbers] or [0]),
        torch.tensor([trained for _, trained, _ in numbers] or [0]),
        torch.from_numpy(ngrams),
        torch.from_numpy(word_places),
        torch.from_numpy(name_words),
        torch.from_numpy(name_places),
        torch.from_numpy(kinds),
        torch.from_numpy(related),
        torch.from_numpy(value_places),
    )


def targets_of(targets: Sequence[Target], questions: Sequence[Question], batch: Batch) -> Targets:
    """Pads the queries of a batch's questions to the longest of them."""
    steps = max([len(target.choices) for target in targets])
    items, values = batch.items.shape[1], batch.values.shape[1]
    choices = np.full((len(targets), steps), -1, np.int64)
    right = np.zeros((len(targets), steps, len(KEYWORDS) + items + values), bool)
    allowed = np.zeros_like(right)
    points = np.zeros_like(choices)
    depths = np.zeros_like(choices)
    for row, (target, question) in enumerate(zip(targets, questions, strict=True)):
        own, held = len(target.choices), len(KEYWORDS) + len(question.database.names)
        is_value = target.choices >= held
        choices[row, :own] = np.where(is_value, target.choices - held + len(KEYWORDS) + items, target.choices)
        for source, padded in ((target.right, right), (target.allowed, allowed)):
            padded[row, :own, :held] = source[:, :held]
            first = len(KEYWORDS) + items
            padded[row, :own, first : first + len(question.candidates)] = source[:, held:]
        points[row, :own], depths[row, :own] = target.points, target.depths
    return Targets(*map(torch.from_numpy, (choices, right, allowed, points, depths)))


def own_choice(question: Question, choice: int, batch: Batch) -> int:
    """The question's own choice that stands at a place in a batch."""
    first = len(KEYWORDS) + batch.items.shape[1]
    return choice if choice < first else choice - first + len(KEYWORDS) + len(question.database.names)
