"""What a model makes of a question and a schema: a vector for each word, table and column."""

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from resseq.text2sql.batches import Batch
from resseq.text2sql.embeddings import NGRAM_BUCKETS, Vocabulary
from resseq.text2sql.inputs import ITEM_KINDS
from resseq.text2sql.linking import RELATIONS, Link, Relation
from resseq.text2sql.pretrained import StateReader
from resseq.text2sql.recurrent import SequenceDropout, SequenceLstm


class WordEmbedding(nn.Module):
    """Fixed vectors from a file, with a trained part for frequent words, and character n-grams for words not there."""

    vectors: Tensor

    def __init__(self, vocabulary: Vocabulary, width: int, vectors: NDArray[np.float32] | None = None) -> None:
        """
        Args:
            vectors: (known words, width); left out where weights are loaded afterwards.
        """
        super().__init__()
        table = torch.zeros(len(vocabulary.known) + 1, width, dtype=torch.float16)
        if vectors is not None:
            table[1:] = torch.from_numpy(vectors)
        self.register_buffer("vectors", table)  # half precision is finer than what the vectors were trained to
        self.trained = nn.Embedding(len(vocabulary.trained) + 1, width, padding_idx=0)
        self.ngrams = nn.EmbeddingBag(NGRAM_BUCKETS + 1, width, mode="mean", padding_idx=0)
        nn.init.zeros_(self.trained.weight)
        nn.init.normal_(self.ngrams.weight, std=0.4)  # as wide as GloVe's numbers
        with torch.no_grad():
            self.ngrams.weight[0] = 0

    def forward(self, batch: Batch) -> Tensor:
        """The vectors of the batch's different words: (unique, width)."""
        found: Tensor = self.vectors[batch.known].float() + self.trained(batch.trained) + self.ngrams(batch.ngrams)
        return found


@dataclass(frozen=True)
class Recurrence:
    """How a bidirectional or plain LSTM reads, and what is dropped.

    Attributes:
        reading: one of recurrent.READINGS.
        layers: of the LSTM over the question.
        dropout: the share of numbers.
        shared: whether all positions of a sequence drop the same ones.
    """

    reading: str
    layers: int
    dropout: float
    shared: bool


class LstmEncoder(nn.Module):
    """A bidirectional LSTM over the words of the question, and one over those of each name.

    A word is read with how it is linked to the schema, an item with what it is and how the question mentions it, so
    that a decoder without attention sees the links as well.
    """

    def __init__(self, words: WordEmbedding, width: int, recurrence: Recurrence) -> None:
        super().__init__()
        self.words = words
        embedding = words.vectors.shape[1]
        self.linked = nn.Linear(2 * len(Link), embedding, bias=False)
        self.dropout = SequenceDropout(recurrence.dropout, recurrence.shared)
        self.question = SequenceLstm(embedding, width, recurrence.reading, recurrence.layers, self.dropout)
        self.name = SequenceLstm(embedding, width, recurrence.reading, 1, self.dropout)
        self.kinds = nn.Embedding(ITEM_KINDS + 1, width, padding_idx=0)
        self.mentions = nn.Linear(len(Link), width, bias=False)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """The nodes: (batch, words + items, width); and the final states over the questions: (batch, width)."""
        # A row of zeros stands for what is not there, which -1 points to.
        vectors = F.pad(self.words(batch), (0, 0, 0, 1))
        word_links, item_links = _links(batch)
        read = self.dropout(vectors[batch.words]) + self.linked(word_links)
        states, final = self.question(read, (batch.words >= 0).sum(dim=1).clamp(min=1))
        _, ends = self.name(self.dropout(vectors[batch.names]), (batch.names >= 0).sum(dim=1).clamp(min=1))
        items = F.pad(ends, (0, 0, 0, 1))[batch.items]
        items = items + self.kinds(batch.kinds) + self.mentions(item_links)
        return torch.cat([states, items], dim=1), final


class PretrainedEncoder(nn.Module):
    """An LSTM over what a pre-trained encoder makes of the words; the names' words it has read already.

    The states of several layers are mixed with weights that are learned (Peters et al. 2018, eq. 1). Links and kinds
    are added as in `LstmEncoder`.
    """

    def __init__(
        self, reader: StateReader | None, states: int, layers: int, width: int, recurrence: Recurrence
    ) -> None:
        """
        Args:
            reader: the encoder to fine-tune; None where batches bring the states of a frozen one.
            states: the width of its states.
            layers: of the encoder that give a state each.
        """
        super().__init__()
        self.reader = reader
        self.mix = nn.Parameter(torch.zeros(layers))
        self.project = nn.Linear(states, width)
        self.linked = nn.Linear(2 * len(Link), width, bias=False)
        self.dropout = SequenceDropout(recurrence.dropout, recurrence.shared)
        self.question = SequenceLstm(width, width, recurrence.reading, recurrence.layers, self.dropout)
        self.kinds = nn.Embedding(ITEM_KINDS + 1, width, padding_idx=0)
        self.mentions = nn.Linear(len(Link), width, bias=False)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """The nodes: (batch, words + items, width); and the final states over the questions: (batch, width)."""
        words, items = batch.words.shape[1], batch.kinds.shape[1]
        states = batch.states
        if self.reader is not None:
            assert batch.reading is not None
            states = self.reader(batch.reading, batch.size, words + items)
        assert states is not None
        by_layer = states.view(*states.shape[:2], len(self.mix), -1)
        mixed = (by_layer * self.mix.softmax(dim=0)[:, None]).sum(dim=-2)
        projected = self.project(self.dropout(mixed))
        word_links, item_links = _links(batch)
        read = projected[:, :words] + self.linked(word_links)
        question, final = self.question(read, (batch.words >= 0).sum(dim=1).clamp(min=1))
        named = projected[:, words:] + self.kinds(batch.kinds) + self.mentions(item_links)
        return torch.cat([question, named], dim=1), final


def _links(batch: Batch) -> tuple[Tensor, Tensor]:
    """Which links each word has to any table and to any column: (batch, words, 2 * links); each item to any word:
    (batch, items, links)."""
    words = batch.words.shape[1]
    related = batch.relations[:, :words, words:].long()
    present = (batch.words >= 0)[:, :, None] & (batch.kinds > 0)[:, None, :]
    links = F.one_hot(torch.where(present, related - Relation.WORD_TABLE, -1) + 1, 2 * len(Link) + 1)[
        ..., 1:
    ].contiguous()
    of_words = links.amax(dim=2).float()
    of_items = links.view(*links.shape[:3], 2, len(Link)).amax(dim=(1, 3)).float()
    return of_words, of_items


class RelationLayer(nn.Module):
    """Self-attention that knows how each pair of nodes is related (Shaw et al. 2018; Wang et al. 2020, eq. 2 and 3).

    A relation's vectors are added to keys and values. Since there are fewer relations than nodes it is cheaper to
    multiply a query with each relation's vector once, and to sum the weights of each relation, than to form the
    (nodes, nodes, width) vectors of the paper; the results are equal.
    """

    def __init__(self, width: int, heads: int, dropout: SequenceDropout) -> None:
        super().__init__()
        self.heads = heads
        self.inputs = nn.Linear(width, 3 * width)
        self.output = nn.Linear(width, width)
        self.keys = nn.Parameter(torch.empty(RELATIONS, width // heads))
        self.values = nn.Parameter(torch.empty(RELATIONS, width // heads))
        nn.init.xavier_uniform_(self.keys)
        nn.init.xavier_uniform_(self.values)
        self.attended = nn.LayerNorm(width)
        self.wide = nn.Linear(width, 2 * width)
        self.narrow = nn.Linear(2 * width, width)
        self.fed = nn.LayerNorm(width)
        self.dropout = dropout

    def forward(self, nodes: Tensor, related: Tensor, present: Tensor) -> Tensor:
        """
        Args:
            nodes: (batch, nodes, width).
            related: (batch, nodes, nodes) of `Relation`, int64.
            present: (batch, nodes), False for padding.
        """
        size = nodes.shape[-1] // self.heads
        queries, keys, values = self.inputs(nodes).unflatten(-1, (3, self.heads, size)).permute(2, 0, 3, 1, 4)
        queries = queries / math.sqrt(size)
        index = related[:, None].expand(-1, self.heads, -1, -1)
        # In place, since (batch, heads, nodes, nodes) numbers are most of what a CPU has to move here.
        scores = queries @ keys.mT
        scores += (queries @ self.keys.T).gather(-1, index)
        scores += scores.new_zeros(present.shape).masked_fill(~present, -math.inf)[:, None, None, :]
        weights = scores.softmax(dim=-1)  # none are dropped, which on a CPU takes a tenth of the training
        by_relation = weights.new_zeros(*weights.shape[:-1], RELATIONS).scatter_add(-1, index, weights)
        found = weights @ values + by_relation @ self.values
        nodes = self.attended(nodes + self.dropout(self.output(found.transpose(1, 2).flatten(2))))
        fed: Tensor = self.fed(nodes + self.dropout(self.narrow(self.dropout(F.relu(self.wide(nodes))))))
        return fed
