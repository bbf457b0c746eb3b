"""The LSTM that writes a query, one choice after another, with or without attention to what was encoded."""

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from resseq.text2sql.batches import Batch
from resseq.text2sql.inputs import DEPTHS, KEYWORDS, POINTS
from resseq.text2sql.recurrent import SequenceDropout
from resseq.text2sql.values import CONSTANTS, Kind

_CONTEXT = 32  # numbers that say where in the grammar the query is


@dataclass(frozen=True)
class Memory:
    """What the decoder can look at and choose from.

    Attributes:
        keys, values: (batch, heads, nodes, width / heads) of the nodes; None without attention.
        present: (batch, nodes), False for padding.
        plain: how many choices are keywords or items.
        sources: (batch, sources, width), the vectors that choices are made of: first those of keywords and items, then
            zeros, then the parts of values.
        parts: (batch, candidates, 4) the sources whose sum is the vector of a candidate for a value.
        initial: (batch, hidden), the state before the first choice.
    """

    keys: Tensor | None
    values: Tensor | None
    present: Tensor
    plain: int
    sources: Tensor
    parts: Tensor
    initial: Tensor

    def vectors(self, choices: Tensor) -> Tensor:
        """The vectors of some choices (batch, any), zeros for -1: (batch, any, width)."""
        value = (choices - self.plain).clamp(min=0)
        parts = self.parts.gather(1, value[:, :, None].expand(-1, -1, self.parts.shape[-1]))
        single = F.pad(choices[:, :, None], (0, self.parts.shape[-1] - 1), value=-1)
        places = torch.where((choices >= self.plain)[:, :, None], parts, single)
        places = torch.where(places < 0, self.plain, places).flatten(1)
        width = self.sources.shape[-1]
        found = self.sources.gather(1, places[:, :, None].expand(-1, -1, width))
        return found.view(*choices.shape, self.parts.shape[-1], width).sum(dim=2)

    def scores(self, written: Tensor) -> Tensor:
        """Those of all choices at some outputs of the decoder (batch, any, width): (batch, any, choices)."""
        of_sources = written @ self.sources.mT
        parts = self.parts[:, None].expand(-1, of_sources.shape[1], -1, -1)
        return torch.cat([of_sources[..., : self.plain], _summed(of_sources, parts)], dim=-1)

    def plain_scores(self, written: Tensor) -> Tensor:
        """The same of keywords and items alone: (batch, any, plain)."""
        return written @ self.sources[:, : self.plain].mT

    def value_scores(self, written: Tensor, rows: Tensor) -> Tensor:
        """The same of values alone, at few of the outputs: (rows, choices - plain).

        Args:
            rows: (rows,) the places of those outputs among all, (batch * any,), in ascending order.
        """
        inputs, place = rows // written.shape[1], rows % written.shape[1]
        own, back = torch.unique_consecutive(inputs, return_inverse=True)
        of_sources = (written[own] @ self.sources[own, self.plain :].mT)[back, place]
        return _summed(of_sources, self.parts[inputs] - self.plain)


def _summed(of_sources: Tensor, parts: Tensor) -> Tensor:
    """Products with values, (..., candidates), from those with their parts, (..., sources), at (..., candidates, 4)."""
    value = of_sources.new_zeros(parts.shape[:-1])
    for part in parts.unbind(-1):
        value = value + of_sources.gather(-1, part)
    return value


class Decoder(nn.Module):
    """An LSTM over the choices so far, whose output is compared with the vector of each choice there is.

    The vectors of tables, columns and values come from the encoder, so that any schema can be written about (pointer
    networks, Vinyals et al. 2015). That of a value is a sum: of its first and last words', its column's and its kind's.
    There are hundreds of them, so an output is compared with the parts, and the products are summed. Attention follows
    the LSTM and is not fed back (Luong et al. 2015, section 3.1), so that in training all steps are one call.
    """

    def __init__(
        self, width: int, hidden: int, layers: int, heads: int, dropout: SequenceDropout, attention: bool
    ) -> None:
        super().__init__()
        self.heads = heads
        self.keywords = nn.Parameter(torch.empty(len(KEYWORDS), width))
        self.first = nn.Parameter(torch.empty(width))  # what stands before the first choice
        nn.init.normal_(self.keywords, std=1 / math.sqrt(width))
        nn.init.normal_(self.first, std=1 / math.sqrt(width))
        self.value_words = nn.Linear(width, 2 * width, bias=False)
        self.value_column = nn.Linear(width, width, bias=False)
        self.kinds = nn.Parameter(torch.empty(len(Kind) + len(CONSTANTS), width))
        nn.init.normal_(self.kinds)
        self.points = nn.Embedding(len(POINTS), _CONTEXT)
        self.depths = nn.Embedding(DEPTHS, _CONTEXT)
        self.initial = nn.Linear(width, hidden)
        between = dropout.rate if layers > 1 else 0.0
        self.lstm = nn.LSTM(width + _CONTEXT, hidden, layers, batch_first=True, dropout=between)
        self.query = nn.Linear(hidden, width) if attention else None
        self.keys = nn.Linear(width, 2 * width) if attention else None
        self.output = nn.Linear(hidden + width if attention else hidden, width)
        self.score = nn.Linear(width, width, bias=False)
        self.bias = nn.Linear(width, 1, bias=False)
        self.dropout = dropout

    def remember(self, batch: Batch, nodes: Tensor, summary: Tensor) -> Memory:
        """What there is to look at and to choose from.

        Args:
            nodes: (batch, words + items, width).
            summary: (batch, width) of the question.
        """
        words = batch.words.shape[1]
        items = nodes[:, words:]
        keywords, kinds = (each.expand(len(nodes), -1, -1) for each in (self.keywords, self.kinds))
        first_words, last_words = self.value_words(nodes[:, :words]).chunk(2, dim=-1)
        zeros = nodes.new_zeros(len(nodes), 1, nodes.shape[-1])
        parts = (first_words, last_words, self.value_column(items), kinds)
        sources = torch.cat([keywords, items, zeros, *parts], dim=1)
        plain = len(KEYWORDS) + items.shape[1]
        first = plain + 1
        places = []
        for column, part in zip(batch.values.unbind(-1), parts, strict=True):
            # Where a value comes from no word, or stands in no column, zeros are taken.
            places.append(torch.where(column >= 0, column + first, plain))
            first += part.shape[1]
        keys, values = None, None
        if self.keys is not None:
            size = nodes.shape[-1] // self.heads
            keys, values = self.keys(nodes).unflatten(-1, (2, self.heads, size)).permute(2, 0, 3, 1, 4)
        present = torch.cat([batch.words >= 0, batch.kinds > 0], dim=1)
        return Memory(
            keys, values, present, plain, sources, torch.stack(places, dim=-1), torch.tanh(self.initial(summary))
        )

    def forward(
        self, memory: Memory, before: Tensor, points: Tensor, depths: Tensor, state: tuple[Tensor, Tensor] | None = None
    ) -> tuple[Tensor, tuple[Tensor, Tensor], Tensor | None]:
        """Scores of all choices after each of those so far.

        Args:
            before, points, depths, state: as in `write`.

        Returns:
            Scores (rows, steps, choices), the state behind the last step, and the attention of each head
            (rows, steps, heads, nodes), None without.
        """
        rows, steps = before.shape
        written, state, weights = self.write(memory, before, points, depths, state)
        if weights is not None:
            weights = weights.transpose(1, 2).reshape(rows, steps, self.heads, -1)
        return memory.scores(written).reshape(rows, steps, -1), state, weights

    def write(
        self, memory: Memory, before: Tensor, points: Tensor, depths: Tensor, state: tuple[Tensor, Tensor] | None = None
    ) -> tuple[Tensor, tuple[Tensor, Tensor], Tensor | None]:
        """What is compared with the vectors of choices after each of those so far.

        Args:
            before: (rows, steps) the choice before each step, -1 for none. There may be several rows for each of the
                batch, side by side, such as the hypotheses of a beam.
            points, depths: (rows, steps) of the grammar.
            state: of the LSTM; None for the first step.

        Returns:
            Outputs (batch, rows / batch * steps, width), of which `Memory` gives the scores, the state behind the last
            step, and the attention of each head (batch, heads, rows / batch * steps, nodes), None without.
        """
        batch, _, width = memory.sources.shape
        rows, steps = before.shape
        several = rows // batch
        read = memory.vectors(before.reshape(batch, several * steps)).view(rows, steps, width)
        read = torch.where((before < 0)[:, :, None], self.first, read)
        read = torch.cat([self.dropout(read), self.points(points) + self.depths(depths)], dim=-1)
        if state is None:
            start = memory.initial.repeat_interleave(several, dim=0).expand(self.lstm.num_layers, -1, -1).contiguous()
            state = start, torch.zeros_like(start)
        outputs, state = self.lstm(read, state)
        outputs = self.dropout(outputs).reshape(batch, several * steps, -1)
        weights = None
        if self.query is not None:
            found, weights = self._attend(memory, self.query(outputs))
            outputs = torch.cat([outputs, found], dim=-1)
        outputs = self.dropout(torch.tanh(self.output(outputs)))
        return self.score(outputs) / math.sqrt(width) + self.bias.weight, state, weights

    def _attend(self, memory: Memory, queries: Tensor) -> tuple[Tensor, Tensor]:
        """Scaled dot-product attention with several heads (Vaswani et al. 2017, section 3.2)."""
        assert memory.keys is not None and memory.values is not None
        size = memory.keys.shape[-1]
        queries = queries.view(*queries.shape[:2], self.heads, size).transpose(1, 2) / math.sqrt(size)
        scores = (queries @ memory.keys.mT).masked_fill(~memory.present[:, None, None, :], -math.inf)
        weights = scores.softmax(dim=-1)
        return (weights @ memory.values).transpose(1, 2).flatten(2), weights
