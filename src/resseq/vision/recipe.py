"""How a residual network is trained on images: the settings, the task for the loop, and `train`."""

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from resseq.errors import ResseqError
from resseq.files import write_atomic, write_json
from resseq.training import loop
from resseq.training.device import Device, open_device
from resseq.training.loop import Outcome, TrainingConfig
from resseq.training.options import option
from resseq.training.record import BEST, RunFolder, environment
from resseq.vision import augment, images
from resseq.vision.evaluate import outputs, quantiles
from resseq.vision.norms import NORMS, BatchInstanceNorm2d, normalization
from resseq.vision.resnet import SHORTCUTS, ResNet


@dataclass(frozen=True)
class VisionConfig:
    """A training run on images."""

    data: str = option("cifar10", "cifar10, digits, or a folder with one sub-folder of images a class")
    data_dir: str = option(
        "",
        "where the data lie; by default CIFAR-10 is where RESSEQ_DATA says, or is downloaded",
        spellings=("--data_dir",),
    )
    norm: str = option(
        "torch_bn",
        "normalization; inbuilt is another name of torch_bn",
        choices=tuple(NORMS),
        spellings=("--normalization",),
    )
    n: int = option(2, "blocks in each stage; the network has 6n+2 layers")
    classes: int = option(0, "units of the output layer; 0 takes as many as the data have classes", spellings=("--r",))
    shortcut: str = option("A", "shortcut where the size changes: A pads with zeros, B projects", choices=SHORTCUTS)
    val: int = option(0, "validation images; 0 takes 10,000 of CIFAR-10 and a fifth of other data")
    curve_images: int = option(0, "training images for the un-augmented training curve; 0 takes all")
    training: TrainingConfig = field(default_factory=TrainingConfig)

    def flat(self) -> dict[str, Any]:
        """All settings on one level, as run.json holds them."""
        own = asdict(self)
        return {**{key: value for key, value in own.items() if key != "training"}, **own["training"]}


class Classification:
    """Images, their split and their augmentation, as the training loop asks for them.

    All pixels stay on the device as uint8, once. Every process draws the order and the crops of whole batches from
    the same seed and takes its own slice, so that any number of processes sees the same batches.
    """

    monitor = "val.accuracy"

    def __init__(self, config: VisionConfig, source: images.Images, device: Device) -> None:
        """
        Raises:
            ResseqError: there are fewer outputs than classes, or too few images for the split.
        """
        self.config = config
        self.source = source
        self.device = device
        self.seed = config.training.seed
        count = len(source.labels)
        self.classes = config.classes or len(source.class_names)
        if self.classes < len(source.class_names):
            raise ResseqError(
                f"vision: classes is {self.classes}, but {source.name} has {len(source.class_names)} classes — "
                "raise --classes or leave it out"
            )
        if self.classes < 2:
            raise ResseqError(f"vision: classes is {self.classes}, but there must be at least 2")
        val = config.val or (10_000 if config.data == "cifar10" else count // 5)
        if not 0 < val < count:
            raise ResseqError(f"vision: val is {val}, but there are {count} images to split — choose fewer")
        if config.curve_images < 0:
            raise ResseqError(f"vision: curve_images is {config.curve_images}, expected 0 or more")
        self.train_indices, self.val_indices = images.split(count, val, self.seed)
        self.pixels = source.pixels.to(device.torch_device)
        self.labels = source.labels.to(device.torch_device)
        self.mean, self.std = augment.channel_statistics(self.pixels, self.train_indices)
        self.fill = (255 * self.mean).round().to(torch.uint8)
        self.pad = source.pixels.shape[-1] // 8  # He et al. 2016, section 4.2: 4 pixels at 32x32
        curve = config.curve_images or len(self.train_indices)
        chosen = np.random.default_rng(self.seed).permutation(len(self.train_indices))[:curve]
        self.curve_indices = self.train_indices[torch.from_numpy(np.sort(chosen))]
        self._features: Callable[[Tensor], Tensor] | None = None

    def steps_per_epoch(self) -> int:
        """Optimizer steps in an epoch; the last batch may be smaller."""
        return -(-len(self.train_indices) // self.config.training.batch_size)

    def batches(self, epoch: int) -> Iterator[tuple[Tensor, Tensor, int]]:
        """Augmented inputs (local batch, 3, height, width), labels (local batch,), and the size of the whole batch."""
        state = np.random.SeedSequence([self.seed, epoch]).generate_state(1, np.uint64)
        generator = torch.Generator().manual_seed(int(state[0] >> np.uint64(1)))
        order = self.train_indices[torch.randperm(len(self.train_indices), generator=generator)]
        rank, processes = self.device.fabric.global_rank, self.device.fabric.world_size
        where = self.device.torch_device
        for start in range(0, len(order), self.config.training.batch_size):
            chosen = order[start : start + self.config.training.batch_size]
            crops = augment.draw(len(chosen), self.pad, self.source.flip, generator)
            whole = len(chosen)
            if processes > 1:
                part = slice(rank * whole // processes, (rank + 1) * whole // processes)
                chosen, crops = chosen[part], crops[part]
            if where.type != "cpu":
                chosen = chosen.to(where, non_blocking=True)
                crops = crops.to(where)
            cut = augment.apply(self.pixels[chosen], crops, self.pad, self.fill)
            yield augment.to_float(cut, self.mean, self.std), self.labels[chosen], whole

    def loss(self, model: nn.Module, batch: tuple[Tensor, Tensor, int]) -> tuple[Tensor, Mapping[str, Tensor]]:
        """Cross-entropy, and the sums of loss and errors over this process's images."""
        x, labels, whole = batch
        scores = model(x)
        loss = F.cross_entropy(scores, labels, reduction="sum")
        errors = (scores.argmax(dim=1) != labels).sum()
        return loss / whole, {
            "loss": loss,
            "error": errors,
            "examples": torch.tensor(len(labels), device=labels.device),
        }

    def evaluate(self, model: nn.Module) -> dict[str, Any]:
        """Loss and error on un-augmented training and validation images, and quantiles of the validation features."""
        assert isinstance(model, ResNet)
        if self._features is None:
            self._features = self.device.compile(model.features)
        result: dict[str, Any] = {}
        for name, indices in (("train", self.curve_indices), ("val", self.val_indices)):
            indices = indices.to(self.pixels.device)
            parts = list(outputs(model, self.pixels, indices, self.mean, self.std, self._features))
            scores = torch.cat([part[0] for part in parts])
            labels = self.labels[indices]
            accuracy = (scores.argmax(dim=1) == labels).sum().item() / len(indices)
            loss = F.cross_entropy(scores.cpu().double(), labels.cpu()).item()
            result[name] = {"loss": loss, "error": 1 - accuracy, "images": len(indices)}
            if name == "val":
                result[name]["accuracy"] = accuracy
                result["features"] = quantiles(torch.cat([part[1] for part in parts]))
        gates = [module.gate for module in model.modules() if isinstance(module, BatchInstanceNorm2d)]
        if gates:
            values = torch.cat([gate.detach() for gate in gates])
            result["gate"] = {"mean": values.mean().item(), "min": values.min().item(), "max": values.max().item()}
        return result

    def describe(self) -> Mapping[str, Any]:
        """What rebuilds the network and its input from the weights file alone."""
        return {
            "n": self.config.n,
            "classes": self.classes,
            "norm": self.config.norm,
            "shortcut": self.config.shortcut,
            "image": list(self.source.pixels.shape[1:]),
            "mean": self.mean.tolist(),
            "std": self.std.tolist(),
            "class_names": list(self.source.class_names),
        }

    def facts(self) -> dict[str, Any]:
        """What run.json says of the data."""
        return {
            "name": self.source.name,
            "class_names": list(self.source.class_names),
            "image": list(self.source.pixels.shape[1:]),
            "sha256": self.source.sha256,
            "split": {
                "seed": self.seed,
                "train": len(self.train_indices),
                "val": len(self.val_indices),
                "sha256": images.split_sha256(self.val_indices),
            },
        }


def train(
    config: VisionConfig,
    out: Path,
    on_start: Callable[[Classification, ResNet, Device], None] = lambda task, model, device: None,
    on_epoch: Callable[[Mapping[str, Any]], None] = lambda line: None,
    on_step: Callable[[int, int], None] = lambda epoch, step: None,
) -> Outcome:
    """Trains a network in a run folder, or goes on with it.

    Raises:
        ResseqError: a setting is impossible, the data are damaged, or the folder is another run's.
    """
    training = config.training
    training.check()
    if config.n < 1:
        raise ResseqError(f"vision: n is {config.n}, but a stage needs at least 1 block")
    if config.shortcut not in SHORTCUTS:
        raise ResseqError(f"vision: unknown shortcut {config.shortcut!r} — choose one of {', '.join(SHORTCUTS)}")
    normalization(config.norm)  # an unknown one is refused before any data are fetched
    config = replace(config, data=images.canonical(config.data))
    if config.norm == "inbuilt":  # the course's other name for it
        config = replace(config, norm="torch_bn")
    source = images.load_train(config.data, Path(config.data_dir) if config.data_dir else None)
    steps = training.epochs * -(-len(source.labels) // training.batch_size)
    device = open_device(training.device, training.precision, training.compile, training.threads, training.exact, steps)
    torch.manual_seed(training.seed)
    task = Classification(config, source, device)
    model = ResNet(config.n, task.classes, config.norm, config.shortcut, torch.Generator().manual_seed(training.seed))
    model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    if config.norm == "torch_bn" and device.fabric.world_size > 1:
        _share_statistics(model, device)
    facts = {
        "kind": "vision",
        "data": task.facts(),
        "model": {
            "name": f"ResNet-{6 * config.n + 2}",
            "parameters": sum(parameter.numel() for parameter in model.parameters()),
        },
        "environment": {
            **environment(),
            "device": str(device.torch_device),
            "processes": device.fabric.world_size,
            "path": f"{device.path}, channels-last",
        },
    }
    folder = RunFolder(out, replace(config, classes=task.classes).flat(), facts)
    if not device.fabric.is_global_zero:
        return loop.fit(model, task, training, folder, device)
    with folder:
        write_json(out / "split.json", {**task.facts()["split"], "indices": task.val_indices.tolist()})
        on_start(task, model, device)
        return loop.fit(model, task, training, folder, device, on_epoch, on_step)


def _share_statistics(model: ResNet, device: Device) -> None:
    """Makes the built-in batch normalization span the processes, as `bn` does; on a CPU it cannot, and says so."""
    if device.torch_device.type == "cuda":
        nn.SyncBatchNorm.convert_sync_batchnorm(model)  # type: ignore[no-untyped-call]  # in place, below the top
    elif device.fabric.is_global_zero:
        print(
            "warning: with torch_bn on a CPU each process normalizes by its own share of the batch, so the losses "
            "differ from those of one process — give --norm bn, whose statistics span all processes",
            file=sys.stderr,
        )


def copy_weights(run: Path, target: Path) -> None:
    """Copies the best weights of a run to a file.

    Raises:
        ResseqError: the file cannot be written.
    """
    write_atomic(target, (run / BEST).read_bytes())
