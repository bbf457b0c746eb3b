"""Sanity check: our batch normalization against the built-in one, over the first epoch on real CIFAR-10.

    python studies/sanity_check.py [--data-dir DIR]

Trains ResNet-14 through the first of 100 epochs in exact mode (eager, float32, deterministic) three times from one
seed, so with the same batches and crops: with `torch_bn`; with `bn`; and, as a yardstick of what rounding alone does,
with `torch_bn` from initial weights that are moved by one unit in the last place. Writes results/sanity-check.json.

Expected: the mean training loss of the epoch differs by less than 1e-3 between `torch_bn` and `bn`, as little as
between `torch_bn` and the yardstick. Losses of single steps drift apart in both comparisons, since training amplifies
rounding; the record keeps them all.
Cost: 8 minutes on 2 cores.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from unittest.mock import patch

import torch
from torch import Tensor, nn

from resseq.training.loop import TrainingConfig
from resseq.training.record import environment
from resseq.vision import recipe
from resseq.vision.resnet import ResNet

RECORD = Path(__file__).resolve().parent.parent / "results" / "sanity-check.json"
TOLERANCE = 1e-3


class _Enough(Exception):
    """Ends a training after its first epoch."""


class _Recorded(recipe.Classification):
    """Keeps the mean loss of every step."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.losses: list[float] = []

    def loss(self, model: nn.Module, batch: tuple[Tensor, Tensor, int]) -> tuple[Tensor, Mapping[str, Tensor]]:
        loss, sums = super().loss(model, batch)
        self.losses.append(loss.item())
        return loss, sums


def first_epoch(norm: str, data_dir: str, moved: bool = False) -> dict[str, Any]:
    """Losses of the first epoch: of the epoch, and of every step.

    Args:
        moved: move every initial weight by one unit in the last place, away from zero.
    """
    training = TrainingConfig(exact=True, threads=1)
    config = recipe.VisionConfig(data_dir=data_dir, norm=norm, training=training)
    found: dict[str, Any] = {}

    def on_start(task: recipe.Classification, model: ResNet, device: object) -> None:
        assert isinstance(task, _Recorded)
        found["steps"] = task.losses
        if moved:
            with torch.no_grad():
                for weight in model.parameters():
                    weight.copy_(torch.nextafter(weight, torch.where(weight < 0, -torch.inf, torch.inf)))

    def on_epoch(line: Mapping[str, Any]) -> None:
        found.update({part: line[part]["loss"] for part in ("running", "train", "val")})
        raise _Enough

    with tempfile.TemporaryDirectory() as folder, patch.object(recipe, "Classification", _Recorded):
        try:
            recipe.train(config, Path(folder) / "run", on_start, on_epoch)
        except _Enough:
            print(f"{norm}{', moved' if moved else ''}: {found['running']:.6f}", flush=True)
    return found


def main() -> int:
    """Runs, compares and writes; returns 1 where the loss of the epoch differs by more than the tolerance."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", default="", help="where the CIFAR-10 files lie")
    data_dir = parser.parse_args().data_dir
    RECORD.parent.mkdir(exist_ok=True)
    runs = {
        "torch_bn": first_epoch("torch_bn", data_dir),
        "bn": first_epoch("bn", data_dir),
        "yardstick": first_epoch("torch_bn", data_dir, moved=True),
    }
    differences: dict[str, dict[str, float]] = {}
    for name in ("bn", "yardstick"):
        ours, theirs = runs[name], runs["torch_bn"]
        apart = [abs(a - b) for a, b in zip(ours["steps"], theirs["steps"], strict=True)]
        differences[name] = {
            **{part: abs(ours[part] - theirs[part]) for part in ("running", "train", "val")},
            "largest of a step": max(apart),
            "largest of the first 20 steps": max(apart[:20]),
        }
    record = {"environment": environment(), "tolerance": TOLERANCE, "differences": differences, "losses": runs}
    RECORD.write_text(json.dumps(record, indent=1) + "\n")
    for name, figures in differences.items():
        print(f"torch_bn and {name}: " + ", ".join(f"{part} {value:.1e}" for part, value in figures.items()))
    return int(differences["bn"]["running"] > TOLERANCE)


if __name__ == "__main__":
    sys.exit(main())
