"""The residual network of He et al. 2016, section 4.2: 6n+2 weighted layers for small images."""

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from resseq.vision.norms import normalization

WIDTHS = (16, 32, 64)
SHORTCUTS = ("A", "B")


def _convolution(inputs: int, outputs: int, stride: int, bias: bool) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, kernel_size=3, stride=stride, padding=1, bias=bias)


class PaddedIdentity(nn.Module):
    """Shortcut A: keep every second pixel and fill the new channels with zeros; no parameters.

    (batch, inputs, height, width) -> (batch, outputs, ceil(height / 2), ceil(width / 2))
    """

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.extra = outputs - inputs

    def forward(self, x: Tensor) -> Tensor:
        return F.pad(x[:, :, ::2, ::2], (0, 0, 0, 0, 0, self.extra))


class Block(nn.Module):
    """Two 3x3 convolutions, each normalized at once, and the shortcut around them (eq. 1 and 2).

    (batch, inputs, height, width) -> (batch, outputs, ceil(height / stride), ceil(width / stride))
    """

    def __init__(
        self, inputs: int, outputs: int, stride: int, norm: Callable[[int], nn.Module], bias: bool, shortcut: str
    ) -> None:
        super().__init__()
        self.conv1 = _convolution(inputs, outputs, stride, bias)
        self.norm1 = norm(outputs)
        self.conv2 = _convolution(outputs, outputs, 1, bias)
        self.norm2 = norm(outputs)
        self.shortcut: nn.Module
        if stride == 1 and inputs == outputs:
            self.shortcut = nn.Identity()
        elif shortcut == "A":
            self.shortcut = PaddedIdentity(inputs, outputs)
        else:
            projection = nn.Conv2d(inputs, outputs, kernel_size=1, stride=stride, bias=bias)
            self.shortcut = nn.Sequential(projection, norm(outputs))

    def forward(self, x: Tensor) -> Tensor:
        hidden = F.relu(self.norm1(self.conv1(x)))
        hidden = self.norm2(self.conv2(hidden))
        return F.relu(hidden + self.shortcut(x))


class ResNet(nn.Module):
    """A 6n+2-layer residual network: 3x3 stem, three stages of n blocks, global mean pool, linear output.

    Args:
        n: blocks in each of the three stages, at least 1.
        classes: number of classes, at least 2.
        norm: the normalization after every convolution, by name (see `resseq.vision.norms.NORMS`);
            with "nn" there is none, and the convolutions carry a bias instead.
        shortcut: "A" pads with zeros and has no parameters, "B" projects with a normalized 1x1 convolution.
        generator: draws the initial weights (He et al. 2015: normal, fan-out, gain sqrt 2). The weights of the
            convolutions and of the output layer do not depend on `norm`.

    Raises:
        ValueError: n or classes is too small, or the shortcut is not "A" or "B".
        ResseqError: the normalization is unknown.
    """

    def __init__(
        self,
        n: int,
        classes: int,
        norm: str = "torch_bn",
        shortcut: str = "A",
        generator: torch.Generator | None = None,
    ) -> None:
        super().__init__()
        if n < 1:
            raise ValueError(f"n is {n}, but a stage needs at least 1 block")
        if classes < 2:
            raise ValueError(f"classes is {classes}, but there must be at least 2")
        if shortcut not in SHORTCUTS:
            raise ValueError(f"shortcut is {shortcut!r}, expected A or B")
        make_norm = normalization(norm)
        bias = norm == "nn"
        self.stem = _convolution(3, WIDTHS[0], 1, bias)
        self.stem_norm = make_norm(WIDTHS[0])
        blocks: list[Block] = []
        inputs = WIDTHS[0]
        for width in WIDTHS:
            for index in range(n):
                stride = 2 if index == 0 and width != WIDTHS[0] else 1
                blocks.append(Block(inputs, width, stride, make_norm, bias, shortcut))
                inputs = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(WIDTHS[-1], classes)
        self._initialize(generator)

    def _initialize(self, generator: torch.Generator | None) -> None:
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu", generator=generator)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
        bound = self.head.in_features**-0.5
        nn.init.uniform_(self.head.weight, -bound, bound, generator=generator)
        nn.init.zeros_(self.head.bias)

    def features(self, images: Tensor) -> Tensor:
        """The pooled activations before the output layer: (batch, 3, height, width) -> (batch, 64)."""
        hidden = F.relu(self.stem_norm(self.stem(images)))
        hidden = self.blocks(hidden)
        pooled: Tensor = hidden.mean(dim=(2, 3))
        return pooled

    def forward(self, images: Tensor) -> Tensor:
        """Class scores before the softmax: (batch, 3, height, width) -> (batch, classes)."""
        logits: Tensor = self.head(self.features(images))
        return logits
