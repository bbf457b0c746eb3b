"""The LSTM that writes a query, one choice after another, with or without attention to what was encoded."""

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from resseq.text2sql.inputs import DEPTHS, KEYWORDS, POINTS, Batch
from resseq.text2sql.values import CONSTANTS, Kind

_CONTEXT = 32  # numbers that say where in the grammar the query is


@dataclass(frozen=True)
class Memory:
    """What the decoder can look at and choose from.

    Attributes:
        nodes: (batch, nodes, width).
        present: (batch, nodes), False for padding.
        choices: (batch, choices, width): keywords, items, candidates for values.
        initial: (batch, hidden), the state before the first choice.
    """

    nodes: Tensor
    present: Tensor
    choices: Tensor
    initial: Tensor


class Decoder(nn.Module):
    """An LSTM over the choices so far, whose output is compared with the vector of each choice there is.

    The vectors of tables, columns and values come from the encoder, so that any schema can be written about (pointer
    networks, Vinyals et al. 2015). Attention follows the LSTM and is not fed back (Luong et al. 2015, section 3.1), so
    that in training all steps are one call.
    """

    def __init__(self, width: int, hidden: int, heads: int, dropout: float, attention: bool) -> None:
        super().__init__()
        self.heads = heads
        self.keywords = nn.Parameter(torch.empty(len(KEYWORDS), width))
        self.first = nn.Parameter(torch.empty(width))  # what stands before the first choice
        nn.init.normal_(self.keywords, std=1 / math.sqrt(width))
        nn.init.normal_(self.first, std=1 / math.sqrt(width))
        self.value_words = nn.Linear(2 * width, width)
        self.value_column = nn.Linear(width, width, bias=False)
        self.kinds = nn.Embedding(len(Kind) + len(CONSTANTS), width)
        self.points = nn.Embedding(len(POINTS), _CONTEXT)
        self.depths = nn.Embedding(DEPTHS, _CONTEXT)
        self.initial = nn.Linear(width, hidden)
        self.lstm = nn.LSTM(width + _CONTEXT, hidden, batch_first=True)
        self.query = nn.Linear(hidden, width) if attention else None
        self.keys = nn.Linear(width, 2 * width) if attention else None
        self.output = nn.Linear(hidden + width if attention else hidden, width)
        self.score = nn.Linear(width, width, bias=False)
        self.bias = nn.Linear(width, 1, bias=False)
        self.dropout = nn.Dropout(dropout)

    def remember(self, batch: Batch, nodes: Tensor, summary: Tensor) -> Memory:
        """What there is to look at and to choose from.

        Args:
            nodes: (batch, words + items, width).
            summary: (batch, width) of the question.
        """
        words = batch.words.shape[1]
        items = nodes[:, words:]
        # Where a value comes from no word, or stands in no column, a row of zeros is taken.
        padded = torch.cat([nodes, nodes.new_zeros(len(nodes), 1, nodes.shape[-1])], dim=1)
        none = nodes.shape[1]
        start, end, column, kind = batch.values.unbind(-1)

        def chosen(places: Tensor, first: int = 0) -> Tensor:
            index = torch.where(places >= 0, places + first, none)
            return padded.gather(1, index[:, :, None].expand(-1, -1, padded.shape[-1]))

        values = self.value_words(torch.cat([chosen(start), chosen(end)], dim=-1))
        values = values + self.value_column(chosen(column, words)) + self.kinds(kind.clamp(min=0))
        choices = torch.cat([self.keywords.expand(len(nodes), -1, -1), items, values], dim=1)
        present = torch.cat([batch.words >= 0, batch.kinds > 0], dim=1)
        return Memory(nodes, present, choices, torch.tanh(self.initial(summary)))

    def forward(
        self, memory: Memory, before: Tensor, points: Tensor, depths: Tensor, state: tuple[Tensor, Tensor] | None = None
    ) -> tuple[Tensor, tuple[Tensor, Tensor], Tensor | None]:
        """Scores of all choices after each of those so far.

        Args:
            before: (rows, steps) the choice before each step, -1 for none. There may be several rows for each of the
                batch, side by side, such as the hypotheses of a beam.
            points, depths: (rows, steps) of the grammar.
            state: of the LSTM; None for the first step.

        Returns:
            Scores (rows, steps, choices), the state behind the last step, and the attention averaged over its heads
            (rows, steps, nodes), None without.
        """
        batch, _, width = memory.choices.shape
        rows, steps = before.shape
        several = rows // batch
        flat = before.reshape(batch, several * steps)
        read = memory.choices.gather(1, flat.clamp(min=0)[:, :, None].expand(-1, -1, width)).view(rows, steps, width)
        read = torch.where((before < 0)[:, :, None], self.first, read)
        read = torch.cat([self.dropout(read), self.points(points) + self.depths(depths)], dim=-1)
        if state is None:
            start = memory.initial.repeat_interleave(several, dim=0)[None]
            state = start, torch.zeros_like(start)
        outputs, state = self.lstm(read, state)
        outputs = self.dropout(outputs).reshape(batch, several * steps, -1)
        weights = None
        if self.query is not None and self.keys is not None:
            found, weights = self._attend(memory, outputs)
            outputs = torch.cat([outputs, found], dim=-1)
            weights = weights.reshape(rows, steps, -1)
        outputs = self.dropout(torch.tanh(self.output(outputs)))
        scores = self.score(outputs) @ memory.choices.mT / math.sqrt(width) + self.bias(memory.choices).mT
        return scores.reshape(rows, steps, -1), state, weights

    def _attend(self, memory: Memory, outputs: Tensor) -> tuple[Tensor, Tensor]:
        """Scaled dot-product attention with several heads (Vaswani et al. 2017, section 3.2)."""
        assert self.query is not None and self.keys is not None
        size = memory.nodes.shape[-1] // self.heads
        queries = self.query(outputs).unflatten(-1, (self.heads, size)).transpose(1, 2)
        keys, values = self.keys(memory.nodes).unflatten(-1, (2, self.heads, size)).permute(2, 0, 3, 1, 4)
        scores = (queries @ keys.mT / math.sqrt(size)).masked_fill(~memory.present[:, None, None, :], -math.inf)
        weights = scores.softmax(dim=-1)
        return (weights @ values).transpose(1, 2).flatten(2), weights.mean(dim=1)
