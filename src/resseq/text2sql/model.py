"""The four models, put together from the parts: what reads is different, what writes is always an LSTM."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from resseq.text2sql.batches import Batch, Targets, batch_of
from resseq.text2sql.decoder import Decoder, Memory
from resseq.text2sql.embeddings import Vectors, Vocabulary
from resseq.text2sql.encoders import LstmEncoder, PretrainedEncoder, Recurrence, RelationLayer, WordEmbedding
from resseq.text2sql.inputs import Question
from resseq.text2sql.pretrained import Encoder, StateReader, frozen_states
from resseq.text2sql.recurrent import SequenceDropout

MODELS = ("lstm", "lstm-attn", "bert-frozen", "bert-tuned")
PRETRAINED = frozenset(("bert-frozen", "bert-tuned"))


@dataclass(frozen=True)
class Shape:
    """The sizes of a model.

    Attributes:
        model: one of MODELS.
        embedding: numbers of a word vector; 0 where a pre-trained encoder reads.
        width: of the nodes.
        layers: of relation-aware attention; `lstm` has none.
        heads: of all attention.
        hidden: of the decoder's state.
        dropout: everywhere.
        reading: the direction of the encoder's LSTMs, one of recurrent.READINGS.
        encoder_layers, decoder_layers: of the LSTMs.
        shared_dropout: whether all positions of a sequence drop the same numbers.
        mixed_layers: of a pre-trained encoder, from the top, whose states are mixed.
    """

    model: str
    embedding: int
    width: int
    layers: int
    heads: int
    hidden: int
    dropout: float
    reading: str = "both"
    encoder_layers: int = 1
    decoder_layers: int = 1
    shared_dropout: bool = True
    mixed_layers: int = 4


class Parser(nn.Module):
    """A question and a schema in, scores for each next choice out."""

    def __init__(
        self,
        shape: Shape,
        vocabulary: Vocabulary,
        vectors: Vectors | None = None,
        pretrained: Encoder | None = None,
    ) -> None:
        """
        Args:
            vocabulary: empty where a pre-trained encoder reads.
            vectors: those of the vocabulary's known words; left out where weights are loaded afterwards.
            pretrained: the encoder of the models that have one.
        """
        super().__init__()
        self.shape = shape
        self.vocabulary = vocabulary
        self.pretrained = _Described(pretrained) if pretrained else None
        self.encoder: LstmEncoder | PretrainedEncoder
        dropout = SequenceDropout(shape.dropout, shape.shared_dropout)
        recurrence = Recurrence(shape.reading, shape.encoder_layers, shape.dropout, shape.shared_dropout)
        if shape.model in PRETRAINED:
            assert pretrained is not None
            reader = StateReader(pretrained, shape.mixed_layers)
            self.encoder = PretrainedEncoder(
                reader if shape.model == "bert-tuned" else None, reader.width, reader.layers, shape.width, recurrence
            )
        else:
            words = WordEmbedding(vocabulary, shape.embedding, vectors.vectors if vectors else None)
            self.encoder = LstmEncoder(words, shape.width, recurrence)
        attention = shape.model != "lstm"
        layers = shape.layers if attention else 0
        self.layers = nn.ModuleList(RelationLayer(shape.width, shape.heads, dropout) for _ in range(layers))
        self.decoder = Decoder(shape.width, shape.hidden, shape.decoder_layers, shape.heads, dropout, attention)

    def batch(self, questions: Sequence[Question], states: Sequence[NDArray[np.float16]] | None = None) -> Batch:
        """What the model reads of questions.

        Args:
            states: of a frozen encoder, as `frozen_states` gives them; computed here if they are left out.
        """
        made = batch_of(questions, self.vocabulary)
        if self.pretrained is None:
            return made
        words, items = made.words.shape[1], made.kinds.shape[1]
        if self.shape.model == "bert-tuned":
            return replace(made, reading=self.pretrained.encoder.pieces.read(questions, words, items))
        if states is None:
            states = self.frozen_states(questions)
        padded = torch.zeros(len(questions), words + items, states[0].shape[1])
        for row, (question, each) in enumerate(zip(questions, states, strict=True)):
            own = len(question.tokens)
            padded[row, :own] = torch.from_numpy(each[:own])
            padded[row, words : words + len(each) - own] = torch.from_numpy(each[own:])
        return replace(made, states=padded)

    def frozen_states(
        self, questions: Sequence[Question], on_progress: Callable[[int, int], None] = lambda done, total: None
    ) -> list[NDArray[np.float16]]:
        """What the frozen encoder makes of each question."""
        assert self.pretrained is not None
        encoder = self.pretrained.encoder
        reader = StateReader(encoder, self.shape.mixed_layers)
        device = next(self.parameters()).device
        return frozen_states(reader.to(device), encoder.pieces, questions, device, on_progress)

    def encode(self, batch: Batch) -> Memory:
        """What the decoder can look at and choose from."""
        nodes, summary = self.encoder(batch)
        if self.layers:
            related = batch.relations.long()
            present = F.pad(batch.words >= 0, (0, batch.kinds.shape[1]), value=True)
            present[:, batch.words.shape[1] :] = batch.kinds > 0
            for layer in self.layers:
                nodes = layer(nodes, related, present)
        return self.decoder.remember(batch, nodes, summary)

    def forward(self, batch: Batch, targets: Targets, sampling: float = 0.0) -> Tensor:
        """Log-probabilities of all choices at each step of the targets, among those that the grammar lets come:
        (batch, steps, choices), -inf for all others.

        Args:
            sampling: how often the model's own choice stands before a step, in place of the right one (scheduled
                sampling, Bengio et al. 2015). It is drawn from a first pass over the right choices, so that there are
                two calls however long the queries are (Mihaylova & Martins 2019, section 3).
        """
        memory = self.encode(batch)
        before = F.pad(targets.choices[:, :-1], (1, 0), value=-1)
        # Behind the end of a query nothing is allowed, and the loss leaves it out.
        refused = ~(targets.allowed | (targets.choices < 0)[:, :, None])
        if sampling:
            with torch.no_grad():
                scores, _, _ = self.decoder(memory, before, targets.points, targets.depths)
                likely = scores.masked_fill(refused, -math.inf).softmax(dim=-1)
                drawn = torch.multinomial(likely.flatten(0, 1), 1).view(before.shape)
                replaced = (torch.rand(before.shape, device=before.device) < sampling) & (before >= 0)
                before = torch.where(replaced, F.pad(drawn[:, :-1], (1, 0), value=-1), before)
        scores, _, _ = self.decoder(memory, before, targets.points, targets.depths)
        found: Tensor = scores.masked_fill(refused, -math.inf).log_softmax(dim=-1)
        return found


class _Described:
    """Keeps an encoder out of the weights of the model that uses it, and out of its copies."""

    def __init__(self, encoder: Encoder) -> None:
        self.encoder = encoder

    def __deepcopy__(self, memo: dict[int, object]) -> "_Described":
        return self


def loss_of(log_probabilities: Tensor, targets: Targets, smoothing: float) -> tuple[Tensor, Tensor]:
    """The loss of each query, summed over its steps, and whether its likeliest choices are all right: (batch,) both.

    A step's loss is -log of the probability of all that is right there. With smoothing a part of it is the mean over
    what is allowed (Szegedy et al. 2016, section 7).
    """
    steps = targets.choices >= 0
    # Behind the end of a query nothing is right, and a sum over nothing has no gradient.
    counted = targets.right | ~steps[:, :, None]
    right = log_probabilities.masked_fill(~counted, -math.inf).logsumexp(dim=-1)
    loss = -right.masked_fill(~steps, 0)
    if smoothing:
        counts = targets.allowed.sum(dim=-1).clamp(min=1)
        mean = -log_probabilities.masked_fill(~targets.allowed, 0).sum(dim=-1) / counts
        loss = (1 - smoothing) * loss + smoothing * mean.masked_fill(~steps, 0)
    best = log_probabilities.argmax(dim=-1, keepdim=True)
    correct = (targets.right.gather(-1, best)[..., 0] | ~steps).all(dim=-1)
    return loss.sum(dim=-1), correct
