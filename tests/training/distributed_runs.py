"""What several processes do together: `torchrun … distributed_runs.py FOLDER`, or one process, for comparison.

Each process leaves what it saw in FOLDER/seen-RANK.json.
"""

import io
import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import tiny_training
import torch
from tiny_training import CONFIG, STEPS, Batch, Blobs
from torch import Tensor, nn
from torch.nn import functional as F

from resseq.training import loop
from resseq.training.device import open_device
from resseq.training.loop import Diverged, TrainingConfig
from resseq.training.record import RunFolder
from resseq.vision import augment, images, recipe
from resseq.vision.recipe import Classification, VisionConfig
from resseq.vision.resnet import ResNet

RANK = int(os.environ.get("RANK", "0"))
IMAGES = 195  # batches of 97, 97 and 1: with two processes, shares of 48 and 49, and of 0 and 1
NORMS = ("bn", "gn", "bin")


class Precise(Classification):
    """A few images, in float64."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.train_indices = self.train_indices[:IMAGES]

    def batches(self, epoch: int) -> Iterator[tuple[Tensor, Tensor, int]]:
        for x, labels, whole in super().batches(epoch):
            yield x.double(), labels, whole

    def evaluate(self, model: nn.Module) -> dict[str, Any]:
        x = augment.to_float(self.pixels[self.val_indices], self.mean, self.std).double()
        scores, labels = model(x), self.labels[self.val_indices]
        accuracy = (scores.argmax(1) == labels).double().mean().item()
        return {"val": {"loss": F.cross_entropy(scores, labels).item(), "accuracy": accuracy}}


def precise(folder: Path, norm: str) -> None:
    """A residual network on digits, as the recipe builds it but for the dtype, so that rounding cannot grow."""
    training = TrainingConfig(batch_size=97, epochs=2, lr=0.1, exact=True, device="cpu", threads=1, clip=5.0)
    device = open_device("cpu", threads=1, exact=True)
    task = Precise(VisionConfig(data="digits", norm=norm, n=1, training=training), images.load_train("digits"), device)
    model = ResNet(1, 10, norm, "A", torch.Generator().manual_seed(0)).double()
    run = RunFolder(folder, asdict(training), {"data": task.facts()})
    if RANK:
        loop.fit(model, task, training, run, device)
    else:
        with run:
            loop.fit(model, task, training, run, device)


def tiny(folder: Path, task: type[Blobs] = Blobs, **callbacks: Any) -> None:
    """Without batch statistics, which the shares of the last batch are too small for."""
    torch.manual_seed(RANK)  # the weights of the first process count
    model = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 3))
    tiny_training.train(folder, replace(CONFIG, lr=0.02), task, model, **callbacks)


class BadShare(Blobs):
    """In the last step of epoch 2, the loss of the last process is not a number; those of the others are."""

    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Any]:
        loss, sums = super().loss(model, batch)
        self.seen = getattr(self, "seen", 0) + 1
        if self.seen == 2 * STEPS and RANK == 1:
            loss, sums = loss * torch.nan, {**sums, "loss": sums["loss"] * torch.nan}
        return loss, sums


def writes_below(folder: Path) -> list[str]:
    """A list that fills with what this process writes below a folder from now on."""
    seen: list[str] = []

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event == "open":
            path, mode, flags = args
            changes = bool(set(mode or "") & set("wax+")) or bool(flags & (os.O_WRONLY | os.O_RDWR))
        elif event in ("os.mkdir", "os.rename", "os.remove", "os.rmdir"):
            path, changes = args[0], True
        else:
            return
        if changes and str(path).startswith(str(folder)):
            seen.append(f"{event} {path}")

    sys.addaudithook(hook)
    return seen


def main(folder: Path) -> None:
    written = writes_below(folder)
    seen: dict[str, Any] = {}
    for norm in NORMS:
        precise(folder / norm, norm)

    def keep(line: Any) -> None:
        if line["epoch"] == 1:
            shutil.copytree(folder / "tiny", folder / "resumed")

    tiny(folder / "tiny", on_epoch=keep)
    tiny(folder / "resumed")
    try:
        tiny(folder / "diverged", BadShare)
    except Diverged as error:
        seen["diverged"] = str(error)
    with redirect_stderr(io.StringIO()) as said:
        built_in = VisionConfig(data="digits", norm="torch_bn", n=1, val=1300, training=replace(CONFIG, epochs=1))
        recipe.train(built_in, folder / "torch_bn")
    seen["warnings"] = [line for line in said.getvalue().splitlines() if line.startswith("warning: ")]
    seen["written"] = list(written)
    (folder / f"seen-{RANK}.json").write_text(json.dumps(seen))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
