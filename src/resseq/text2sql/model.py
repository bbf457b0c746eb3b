"""The four models, put together from the parts: what reads is different, what writes is always an LSTM."""

import math
from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn import functional as F

from resseq.text2sql.decoder import Decoder, Memory
from resseq.text2sql.embeddings import Vectors, Vocabulary
from resseq.text2sql.encoders import LstmEncoder, RelationLayer, WordEmbedding
from resseq.text2sql.inputs import Batch, Targets

MODELS = ("lstm", "lstm-attn")


@dataclass(frozen=True)
class Shape:
    """The sizes of a model.

    Attributes:
        model: one of MODELS.
        embedding: numbers of a word vector.
        width: of the nodes.
        layers: of relation-aware attention; `lstm` has none.
        heads: of all attention.
        hidden: of the decoder's state.
        dropout: everywhere.
    """

    model: str
    embedding: int
    width: int
    layers: int
    heads: int
    hidden: int
    dropout: float


class Parser(nn.Module):
    """A question and a schema in, scores for each next choice out."""

    def __init__(self, shape: Shape, vocabulary: Vocabulary, vectors: Vectors | None = None) -> None:
        """
        Args:
            vectors: those of the vocabulary's known words; left out where weights are loaded afterwards.
        """
        super().__init__()
        self.shape = shape
        self.vocabulary = vocabulary
        attention = shape.model != "lstm"
        words = WordEmbedding(vocabulary, shape.embedding, vectors.vectors if vectors else None)
        self.encoder = LstmEncoder(words, shape.width, shape.dropout)
        layers = shape.layers if attention else 0
        self.layers = nn.ModuleList(RelationLayer(shape.width, shape.heads, shape.dropout) for _ in range(layers))
        self.decoder = Decoder(shape.width, shape.hidden, shape.heads, shape.dropout, attention)

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

    def forward(self, batch: Batch, targets: Targets) -> Tensor:
        """Log-probabilities of all choices at each step of the targets, among those that the grammar lets come:
        (batch, steps, choices), -inf for all others."""
        before = F.pad(targets.choices[:, :-1], (1, 0), value=-1)
        scores, _, _ = self.decoder(self.encode(batch), before, targets.points, targets.depths)
        # Behind the end of a query nothing is allowed, and the loss leaves it out.
        allowed = targets.allowed | (targets.choices < 0)[:, :, None]
        found: Tensor = scores.masked_fill(~allowed, -math.inf).log_softmax(dim=-1)
        return found


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
