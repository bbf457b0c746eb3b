"""A training small enough to run hundreds of times: a network with dropout and a gate, on made-up points."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from resseq.training import loop
from resseq.training.device import Device, open_device
from resseq.training.loop import Outcome, TrainingConfig
from resseq.training.record import RunFolder

CLASSES = 3
TRAIN, VAL = 50, 30
CONFIG = TrainingConfig(batch_size=16, epochs=3, lr=0.05, warmup=0.5, exact=True, device="cpu", threads=1)
STEPS = 4  # 50 points in batches of 16; the last batch has 2
TIMINGS = ("seconds", "train_seconds", "memory_mb")

Batch = tuple[Tensor, Tensor, int]


class Net(nn.Module):
    """Two layers, dropout between them, and a gate on every hidden unit that is clamped to [0, 1]."""

    optimizer_options: ClassVar[dict[str, dict[str, float]]] = {"gate": {"lr_scale": 10.0, "weight_decay": 0.0}}

    def __init__(self, dropout: float = 0.3) -> None:
        super().__init__()
        self.hidden = nn.Linear(2, 8)
        self.gate = nn.Parameter(torch.ones(8))
        self.norm = nn.BatchNorm1d(8)
        self.dropout = nn.Dropout(dropout)
        self.out = nn.Linear(8, CLASSES)

    def forward(self, x: Tensor) -> Tensor:
        hidden = torch.relu(self.norm(self.hidden(x))) * self.gate
        scores: Tensor = self.out(self.dropout(hidden))
        return scores

    @torch.no_grad()
    def after_step(self) -> None:
        self.gate.clamp_(0, 1)


class Blobs:
    """Points around three centres."""

    monitor = "val.accuracy"

    def __init__(self, config: TrainingConfig, device: Device) -> None:
        self.config, self.device = config, device
        generator = torch.Generator().manual_seed(config.seed)
        self.labels = torch.randint(0, CLASSES, (TRAIN + VAL,), generator=generator)
        angles = 2 * torch.pi * self.labels / CLASSES
        centres = torch.stack((angles.cos(), angles.sin()), dim=1)
        self.points = centres + torch.randn(TRAIN + VAL, 2, generator=generator)

    def steps_per_epoch(self) -> int:
        return -(-TRAIN // self.config.batch_size)

    def batches(self, epoch: int) -> Iterator[Batch]:
        order = torch.randperm(TRAIN, generator=torch.Generator().manual_seed(1000 * self.config.seed + epoch))
        rank, processes = self.device.fabric.global_rank, self.device.fabric.world_size
        for chosen in order.split(self.config.batch_size):
            whole = len(chosen)
            mine = chosen[rank * whole // processes : (rank + 1) * whole // processes]
            yield self.points[mine], self.labels[mine], whole

    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Mapping[str, Tensor]]:
        points, labels, whole = batch
        loss = F.cross_entropy(model(points), labels, reduction="sum")
        return loss / whole, {"loss": loss, "examples": torch.tensor(len(labels))}

    def evaluate(self, model: nn.Module) -> dict[str, Any]:
        scores = model(self.points[TRAIN:])
        accuracy = (scores.argmax(1) == self.labels[TRAIN:]).double().mean().item()
        return {"val": {"loss": F.cross_entropy(scores, self.labels[TRAIN:]).item(), "accuracy": accuracy}}

    def describe(self) -> Mapping[str, Any]:
        return {"classes": CLASSES}


def train(
    folder: Path,
    config: TrainingConfig = CONFIG,
    task: type[Blobs] = Blobs,
    model: nn.Module | None = None,
    sha256: str = "1234",
    **callbacks: Any,
) -> Outcome:
    """What a room's own `train` does: the settings, the device, the model, the run folder, the loop."""
    config.check()
    device = open_device(config.device, config.precision, config.compile, config.threads, config.exact)
    torch.manual_seed(config.seed)
    model = Net() if model is None else model
    run = RunFolder(folder, asdict(config), {"kind": "tiny", "data": {"sha256": sha256}})
    if not device.fabric.is_global_zero:
        return loop.fit(model, task(config, device), config, run, device, **callbacks)
    with run:
        return loop.fit(model, task(config, device), config, run, device, **callbacks)


def history(folder: Path) -> list[dict[str, Any]]:
    """The lines of the history, without what may differ between two runs of the same bits."""
    lines = [json.loads(line) for line in (folder / "history.jsonl").read_text().splitlines()]
    return [{key: value for key, value in line.items() if key not in TIMINGS} for line in lines]


def same(a: Any, b: Any) -> bool:
    """Whether two checkpoints, or parts of them, are equal bit for bit."""
    if isinstance(a, Tensor):
        return isinstance(b, Tensor) and a.dtype == b.dtype and torch.equal(a, b)
    if isinstance(a, Mapping):
        return isinstance(b, Mapping) and list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list | tuple):
        return type(a) is type(b) and len(a) == len(b) and all(map(same, a, b))
    return type(a) is type(b) and bool(a == b)


def assert_same_run(run: Path, reference: Path) -> None:
    """Two run folders hold the same files, history, best weights and checkpoint, bit for bit."""
    assert sorted(path.name for path in run.iterdir()) == sorted(path.name for path in reference.iterdir()), run
    assert history(run) == history(reference), run
    assert (run / "best.safetensors").read_bytes() == (reference / "best.safetensors").read_bytes(), run
    assert same(torch.load(run / "last.pt"), torch.load(reference / "last.pt")), run
