"""Training throughput, side by side in one run: this package's trainer, and the loop of the PyTorch tutorial.

    python benchmarks/training.py [--json FILE]

Part 1 trains ResNet-14 at batch size 128 on random images of CIFAR-10's shape (speed does not depend on what they
show), in alternating rounds: `resseq`, through `recipe.train` as the command line calls it, and `plain`, as a user
would write it from the tutorial: float32, NCHW, a Dataset that crops, flips and normalizes one image at a time, a
DataLoader with two workers.

Part 2 times whole training steps of the network with each of our own normalizations against the built-in batch
normalization, eager and compiled, in alternating rounds.

Takes about 8 minutes on 2 cores. A figure is the median over rounds; run it on an otherwise idle machine.
"""

import argparse
import contextlib
import json
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import torch
from PIL import Image, ImageOps
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, Dataset

from resseq.training.device import COMPILE_OPTIONS, keep_freed_memory
from resseq.training.loop import TrainingConfig
from resseq.training.record import environment
from resseq.vision import images, recipe
from resseq.vision.norms import NORMS
from resseq.vision.resnet import ResNet

BATCH = 128
COUNT = 50_000
WARM_UP = 5


class _Enough(Exception):
    """Ends a training after the steps that are timed."""


def random_images() -> images.Images:
    """Images of CIFAR-10's number and shape that show nothing."""
    generator = torch.Generator().manual_seed(0)
    pixels = torch.randint(0, 256, (COUNT, 3, 32, 32), dtype=torch.uint8, generator=generator)
    labels = torch.randint(0, 10, (COUNT,), generator=generator)
    return images.Images(pixels, labels, tuple("0123456789"), "random", "", flip=True)


def resseq_round(source: images.Images, steps: int) -> float:
    """Images per second of this package's trainer."""
    stamps: list[float] = []

    def on_step(epoch: int, step: int) -> None:
        stamps.append(time.perf_counter())
        if len(stamps) == WARM_UP + steps:
            raise _Enough

    config = recipe.VisionConfig(data="random", norm="torch_bn", val=10_000, training=TrainingConfig(epochs=100))
    with (
        tempfile.TemporaryDirectory() as folder,
        patch.object(images, "load_train", lambda *_: source),
        contextlib.suppress(_Enough),
    ):
        recipe.train(config, Path(folder) / "run", on_step=on_step)
    return steps * BATCH / (stamps[-1] - stamps[WARM_UP - 1])


class _PlainImages(Dataset[tuple[Tensor, int]]):
    """What torchvision's CIFAR10 does with RandomCrop(32, padding=4), RandomHorizontalFlip, ToTensor and Normalize."""

    def __init__(self, source: images.Images) -> None:
        self.pixels = source.pixels.permute(0, 2, 3, 1).numpy()
        self.labels = source.labels.tolist()
        self.mean = torch.tensor([0.4914, 0.4822, 0.4465]).view(3, 1, 1)
        self.std = torch.tensor([0.2470, 0.2435, 0.2616]).view(3, 1, 1)

    def __len__(self) -> int:
        return 40_000

    def __getitem__(self, index: int) -> tuple[Tensor, int]:
        image = ImageOps.expand(Image.fromarray(self.pixels[index]), border=4)
        top, left = torch.randint(0, 9, (2,)).tolist()
        image = image.crop((left, top, left + 32, top + 32))
        if torch.rand(1) < 0.5:
            image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        x = torch.from_numpy(np.array(image)).permute(2, 0, 1).contiguous().float().div(255)
        return (x - self.mean) / self.std, self.labels[index]


def plain_round(source: images.Images, steps: int) -> float:
    """Images per second of the tutorial's loop."""
    loader = DataLoader(_PlainImages(source), batch_size=BATCH, shuffle=True, num_workers=2)
    model = ResNet(2, 10, "torch_bn")
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9, weight_decay=5e-4)
    running_loss = 0.0
    start = 0.0
    for index, (inputs, labels) in enumerate(loader):
        optimizer.zero_grad()
        loss = criterion(model(inputs), labels)
        loss.backward()
        optimizer.step()
        running_loss += loss.item()
        if index == WARM_UP - 1:
            start = time.perf_counter()
        if index == WARM_UP + steps - 1:
            break
    return steps * BATCH / (time.perf_counter() - start)


def training_step(norm: str, compiled: bool) -> Callable[[], None]:
    """One whole training step of ResNet-14 with a normalization: forward, loss, backward, update."""
    model = ResNet(2, 10, norm, generator=torch.Generator().manual_seed(0))
    model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    net: Any = torch.compile(model, dynamic=False, options=COMPILE_OPTIONS) if compiled else model
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9, nesterov=True, weight_decay=5e-4)
    x = torch.randn(BATCH, 3, 32, 32).contiguous(memory_format=torch.channels_last)
    labels = torch.randint(0, 10, (BATCH,))

    def step() -> None:
        loss = F.cross_entropy(net(x), labels)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        optimizer.zero_grad()

    return step


def step_ratios(norm: str, compiled: bool, rounds: int) -> dict[str, float]:
    """Median seconds of a step with a normalization, with the built-in one, and the median ratio of neighbours."""
    steps = {name: training_step(name, compiled) for name in (norm, "torch_bn")}
    for step in steps.values():
        for _ in range(3):
            step()
    seconds: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(rounds):
        for name, step in steps.items():
            start = time.perf_counter()
            step()
            seconds[name].append(time.perf_counter() - start)
    ratios = [own / built_in for own, built_in in zip(seconds[norm], seconds["torch_bn"], strict=True)]
    return {
        "seconds": statistics.median(seconds[norm]),
        "built_in_seconds": statistics.median(seconds["torch_bn"]),
        "ratio": statistics.median(ratios),
    }


def main() -> None:
    """Measures, prints and writes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, default=Path(__file__).parent / "records" / "training.json")
    parser.add_argument("--rounds", type=int, default=5, help="alternating rounds (default 5)")
    parser.add_argument("--steps", type=int, default=40, help="steps timed in each round of part 1 (default 40)")
    arguments = parser.parse_args()

    source = random_images()
    speeds: dict[str, list[float]] = {"plain": [], "resseq": []}
    for _ in range(arguments.rounds):
        speeds["plain"].append(plain_round(source, arguments.steps))
        speeds["resseq"].append(resseq_round(source, arguments.steps))
        print(", ".join(f"{name} {values[-1]:.0f} images/s" for name, values in speeds.items()), flush=True)
    medians = {name: statistics.median(values) for name, values in speeds.items()}
    ratio = medians["resseq"] / medians["plain"]
    print(f"throughput: {medians['resseq']:.0f} / {medians['plain']:.0f} images/s = {ratio:.2f}", flush=True)

    keep_freed_memory()
    table: dict[str, dict[str, dict[str, float]]] = {}
    for norm in NORMS:
        if norm == "torch_bn":
            continue
        table[norm] = {
            mode: step_ratios(norm, mode == "compiled", 4 * arguments.rounds) for mode in ("eager", "compiled")
        }
        print(norm, {mode: round(figures["ratio"], 3) for mode, figures in table[norm].items()}, flush=True)

    arguments.json.parent.mkdir(exist_ok=True)
    record = {
        "benchmark": "training",
        "environment": environment(),
        "batch_size": BATCH,
        "throughput": {"images_per_second": medians, "rounds": speeds, "ratio": ratio},
        "step": table,
    }
    arguments.json.write_text(json.dumps(record, indent=1) + "\n")
    print(f"written to {arguments.json}")


if __name__ == "__main__":
    main()
