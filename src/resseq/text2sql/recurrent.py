"""LSTMs over padded sequences, and what is known to help them: depth, direction, dropout, initial weights."""

import torch
from torch import Tensor, nn

READINGS = ("both", "forward", "reversed")
INITIALIZATIONS = ("default", "orthogonal", "narrow")
_NARROW = 0.08  # Sutskever et al. 2014, section 3.4


class SequenceDropout(nn.Module):
    """Dropout of (batch, positions, width), whose mask all positions of a sequence share or not.

    Shared: Gal & Ghahramani 2016, section 4; else Srivastava et al. 2014.
    """

    def __init__(self, rate: float, shared: bool) -> None:
        super().__init__()
        self.rate = rate
        self.shared = shared

    def forward(self, values: Tensor) -> Tensor:
        """The values, some of them zero and the others larger, in training; else as they are."""
        if not self.training or not self.rate:
            return values
        if not self.shared:
            return nn.functional.dropout(values, self.rate)
        mask = values.new_empty(values.shape[0], 1, values.shape[-1]).bernoulli_(1 - self.rate)
        return values * mask.div_(1 - self.rate)


class SequenceLstm(nn.Module):
    """An LSTM (Hochreiter & Schmidhuber 1997) over sequences of different lengths, in one direction or in both.

    `reversed` reads each sequence from its end (Sutskever et al. 2014, section 3.3); the states stand in the order of
    the sequence whatever the direction. Padding stands behind each sequence in either direction, where it changes
    nothing, so that all steps of a layer are one call; packed sequences would take one call a step on a CPU.
    """

    def __init__(self, inputs: int, width: int, reading: str, layers: int, dropout: SequenceDropout) -> None:
        """
        Args:
            width: of the states; where both directions are read each has half of it.
            reading: one of READINGS.
            dropout: between layers.
        """
        super().__init__()
        self.backward = {"both": (False, True), "forward": (False,), "reversed": (True,)}[reading]
        own = width // len(self.backward)
        self.lstms = nn.ModuleList(
            nn.LSTM(width if layer else inputs, own, batch_first=True) for layer in range(layers) for _ in self.backward
        )
        self.dropout = dropout

    def forward(self, vectors: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """All states, (batch, time, width), and the last one of each direction, (batch, width).

        What stands behind the end of a sequence is undefined.

        Args:
            vectors: (batch, time, inputs).
            lengths: (batch,) from 1 on.
        """
        places = torch.arange(vectors.shape[1], device=vectors.device)
        turned = torch.where(places < lengths[:, None], lengths[:, None] - 1 - places, places)[:, :, None]
        last = (lengths - 1)[:, None, None]
        ends: list[Tensor] = []
        for first in range(0, len(self.lstms), len(self.backward)):
            if first:
                vectors = self.dropout(vectors)
            directions, ends = [], []
            for backward, lstm in zip(self.backward, self.lstms[first:], strict=False):
                read = vectors.gather(1, turned.expand_as(vectors)) if backward else vectors
                states, _ = lstm(read)
                ends.append(states.gather(1, last.expand(-1, -1, states.shape[-1]))[:, 0])
                directions.append(states.gather(1, turned.expand_as(states)) if backward else states)
            vectors = torch.cat(directions, dim=-1)
        return vectors, torch.cat(ends, dim=-1)


def initialize(model: nn.Module, kind: str) -> None:
    """Gives all LSTMs of a model their initial weights.

    Args:
        kind: `default` is PyTorch's, uniform within one over the root of the width; `orthogonal` has orthogonal
            recurrent weights (Saxe et al. 2014), Xavier's for the inputs and a bias of 1 at the forget gate
            (Jozefowicz et al. 2015, section 2.1); `narrow` is uniform within 0.08 (Sutskever et al. 2014).
    """
    if kind == "default":
        return
    for module in model.modules():
        if not isinstance(module, nn.LSTM):
            continue
        for name, weights in module.named_parameters():
            if kind == "narrow":
                nn.init.uniform_(weights, -_NARROW, _NARROW)
            elif name.startswith("weight"):
                # The four gates lie one below the other.
                for gate in weights.detach().chunk(4):
                    (nn.init.orthogonal_ if name.startswith("weight_hh") else nn.init.xavier_uniform_)(gate)
            else:
                nn.init.zeros_(weights)
                if name.startswith("bias_ih"):
                    width = module.hidden_size
                    nn.init.ones_(weights.detach()[width : 2 * width])
