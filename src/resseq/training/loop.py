"""The training loop: any model, any task; resumable, and bit for bit the same when interrupted in exact mode."""

import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from torch.optim import Optimizer
from torch.optim.swa_utils import AveragedModel

from resseq.errors import ResseqError
from resseq.files import write_json
from resseq.training import checkpoint
from resseq.training.device import COMPILES, DEVICES, PRECISIONS, Device
from resseq.training.optimizers import (
    OPTIMIZERS,
    SCHEDULES,
    make_optimizer,
    schedule_factor,
    set_learning_rate,
)
from resseq.training.options import option
from resseq.training.record import BEST, DIVERGED, LAST, RunFolder

# How often the running loss is fetched from the device to see whether it is still a number.
STEPS_BETWEEN_CHECKS = 50


@dataclass(frozen=True)
class TrainingConfig:
    """How a model is trained."""

    batch_size: int = option(128, "examples per optimizer step, over all processes")
    epochs: int = option(100, "passes over the training examples")
    optimizer: str = option("sgd", "update rule", choices=OPTIMIZERS)
    lr: float = option(0.1, "peak learning rate; 0.1 is for sgd, adam and adamw want about 0.001, muon about 0.02")
    momentum: float = option(0.9, "momentum of sgd and muon")
    nesterov: bool = option(True, "Nesterov's form of the momentum of sgd")
    weight_decay: float = option(5e-4, "weight decay (L2 in sgd and adam, decoupled in adamw and muon)")
    schedule: str = option("cosine", "learning rate over the steps", choices=SCHEDULES)
    warmup: float = option(1.0, "epochs of linear warm-up")
    clip: float = option(0.0, "largest norm of the gradient; 0 does not clip")
    patience: int = option(0, "stop after this many epochs without a better validation score; 0 never stops early")
    seed: int = option(0, "seed of the split, the initial weights, the order and the augmentation")
    exact: bool = option(False, "eager, float32 and deterministic: the same seed gives the same bits")
    device: str = option("auto", "where to train", choices=DEVICES)
    precision: str = option("auto", "arithmetic of the convolutions and products", choices=PRECISIONS)
    compile: str = option("auto", "compile the model", choices=COMPILES)
    threads: int = option(0, "CPU threads; 0 takes all")
    tensorboard: bool = option(False, "also write TensorBoard logs into the run folder")

    def check(self) -> None:
        """Raises ResseqError for a value that no training can have, before anything is written."""
        for each in fields(self):
            choices = each.metadata["choices"]
            if choices and getattr(self, each.name) not in choices:
                raise ResseqError(
                    f"training: unknown {each.name} {getattr(self, each.name)!r} — choose one of {', '.join(choices)}"
                )
        for name, value, least in (
            ("batch_size", self.batch_size, 1),
            ("epochs", self.epochs, 1),
            ("warmup", self.warmup, 0),
            ("momentum", self.momentum, 0),
            ("weight_decay", self.weight_decay, 0),
            ("clip", self.clip, 0),
            ("patience", self.patience, 0),
            ("seed", self.seed, 0),
        ):
            if not least <= value < 2**63:  # beyond are infinity, NaN, and seeds that no generator takes
                raise ResseqError(f"training: {name} is {value}, expected {least} or more")
        if not (self.lr > 0 and math.isfinite(self.lr)):
            raise ResseqError(f"training: lr is {self.lr}, expected a number above 0")
        if self.optimizer == "sgd" and self.nesterov and self.momentum == 0:
            raise ResseqError("training: nesterov needs a momentum above 0 — give one, or --no-nesterov")


class Task(Protocol):
    """What the loop must know of a task: batches, the loss of one, and what to measure after an epoch."""

    monitor: str
    """The metric that chooses the best epoch and stops early, as "part.name"; higher is better. An epoch in which it
    is None is not chosen."""

    def steps_per_epoch(self) -> int:
        """Optimizer steps in an epoch."""
        ...

    def batches(self, epoch: int) -> Iterable[Any]:
        """The batches of one epoch (from 0) for this process; must depend on nothing but the seed and the epoch."""
        ...

    def loss(self, model: nn.Module, batch: Any) -> tuple[Tensor, Mapping[str, Tensor]]:
        """The loss of this process's part of a batch, and sums over its examples.

        The loss is the sum over this process's examples divided by the number of examples of the whole batch, so that
        its sum over the processes is the mean loss whatever their shares. The sums hold "examples", and
        whatever is to be reported as a mean over the epoch.
        """
        ...

    def evaluate(self, model: nn.Module) -> dict[str, Any]:
        """What to record after an epoch; the model is in evaluation mode and gradients are off."""
        ...

    def describe(self) -> Mapping[str, Any]:
        """What is needed beside the weights to rebuild and use the model; becomes the metadata of the weights file."""
        ...


class Diverged(ResseqError):
    """The loss is not a number any more."""


@dataclass(frozen=True)
class Outcome:
    """How a training ended."""

    epochs: int
    best_epoch: int
    best: float
    stopped_early: bool


def _metric(line: Mapping[str, Any], name: str) -> float | None:
    """A metric of an epoch; None where the task did not measure it then, and said so."""
    value: Any = line
    for part in name.split("."):
        try:
            value = value[part]
        except (KeyError, TypeError):
            raise ResseqError(f"training: the monitored metric {name!r} is not among what was measured") from None
    return None if value is None else float(value)


def _random_states() -> dict[str, Any]:
    states: dict[str, Any] = {"torch": torch.get_rng_state()}
    if torch.cuda.is_available():
        states["cuda"] = torch.cuda.get_rng_state()
    return states


def _restore_random_states(states: Mapping[str, Any]) -> None:
    torch.set_rng_state(states["torch"])
    if "cuda" in states and torch.cuda.is_available():
        torch.cuda.set_rng_state(states["cuda"])


def _resume(path: Path, model: nn.Module, optimizer: Optimizer, averaged: AveragedModel | None) -> dict[str, Any]:
    """Puts models, optimizer and random states back to where a checkpoint left them; returns where that was."""
    state = checkpoint.load_state(path)
    try:
        model.load_state_dict(state["model"])
        if averaged is not None:
            averaged.load_state_dict(state["averaged"])
        optimizer.load_state_dict(state["optimizer"])
        _restore_random_states(state["random"])
        return {name: state[name] for name in ("epoch", "best", "best_epoch")}
    except (KeyError, RuntimeError, TypeError, ValueError) as error:
        raise ResseqError(
            f"run: the checkpoint {path} is of another model or optimizer — delete it to train again from the start"
        ) from error


def _after_step_hooks(model: nn.Module) -> list[Callable[[], None]]:
    """What modules ask to be called after each optimizer step, such as the clamp of a gate."""
    hooks = (getattr(module, "after_step", None) for module in model.modules())
    return [hook for hook in hooks if callable(hook)]


def _check_finite(values: Mapping[str, Any], where: str) -> None:
    for name, value in _numbers(values):
        if not math.isfinite(value):
            raise Diverged(
                f"training: {name} is not a number any more {where} — the weights of earlier epochs, if any, are kept; "
                "start another run with a smaller --lr, a longer --warmup or --clip 1"
            )


class _Averages:
    """Sums over an epoch, kept on the device."""

    def __init__(self) -> None:
        self.sums: dict[str, Tensor] = {}

    def add(self, sums: Mapping[str, Tensor]) -> None:
        for name, value in sums.items():
            # Apple's devices have no float64.
            value = value.detach().to(torch.float32 if value.device.type == "mps" else torch.float64)
            self.sums[name] = self.sums[name] + value if name in self.sums else value

    def totals(self, device: Device) -> dict[str, float]:
        """The sums over all processes, which every process must ask for at the same moment."""
        names = sorted(self.sums)
        totals = torch.stack([self.sums[name] for name in names])
        if device.fabric.world_size > 1:
            reduced = device.fabric.all_reduce(totals, reduce_op="sum")
            assert isinstance(reduced, Tensor)
            totals = reduced
        return dict(zip(names, totals.tolist(), strict=True))

    def means(self, device: Device) -> dict[str, float]:
        totals = self.totals(device)
        examples = totals.pop("examples")
        return {name: value / examples for name, value in totals.items()}


def _train_epoch(
    net: nn.Module,
    task: Task,
    optimizer: Optimizer,
    config: TrainingConfig,
    device: Device,
    epoch: int,
    hooks: list[Callable[[], None]],
    on_step: Callable[[int, int], None],
) -> dict[str, float]:
    steps = task.steps_per_epoch()
    averages = _Averages()
    world_size = device.fabric.world_size
    for index, batch in enumerate(task.batches(epoch)):
        factor = schedule_factor(
            config.schedule,
            epoch * steps + index,
            config.epochs * steps,
            min(round(config.warmup * steps), config.epochs * steps // 2),
        )
        set_learning_rate(optimizer, config.lr * factor)
        loss, sums = task.loss(net, batch)
        # Data parallelism averages the gradients of the processes; their losses are meant to be summed.
        device.fabric.backward(loss * world_size)
        if config.clip:
            nn.utils.clip_grad_norm_(net.parameters(), config.clip)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        for hook in hooks:
            hook()
        averages.add(sums)
        last = index == steps - 1
        if last or index % STEPS_BETWEEN_CHECKS == 0:
            _check_finite(averages.totals(device), f"in epoch {epoch + 1}, step {index + 1}")
        on_step(epoch, index)
    return averages.means(device)


def fit(
    model: nn.Module,
    task: Task,
    config: TrainingConfig,
    folder: RunFolder,
    device: Device,
    on_epoch: Callable[[Mapping[str, Any]], None] = lambda line: None,
    on_step: Callable[[int, int], None] = lambda epoch, step: None,
    average: float = 0.0,
) -> Outcome:
    """Trains a model, or goes on from the last finished epoch of its run folder.

    Args:
        model: already initialized; moved to the device.
        average: the decay, at each step, of an exponential moving average of the weights, which is then what is
            measured and kept (Polyak & Juditsky 1992); 0 measures and keeps the weights themselves. At first the decay
            is smaller, (1 + n) / (10 + n) after n steps: else a short training would mostly measure how it began.
        on_epoch: called with each new line of the history.
        on_step: called with the epoch and the step, both from 0, after each optimizer step.

    Returns:
        How it ended; the best weights are in the folder.

    Raises:
        ResseqError: a setting is impossible, a file is damaged or cannot be written, or the loss is no number any more.
    """
    fabric = device.fabric
    main = fabric.is_global_zero
    model.to(device.torch_device)
    optimizer = make_optimizer(
        config.optimizer, model, config.lr, config.momentum, config.nesterov, config.weight_decay
    )
    averaged: AveragedModel | None = None
    if average:
        averaged = AveragedModel(model, multi_avg_fn=_moving_average(average))
    measured_model: nn.Module = averaged.module if averaged is not None else model
    state: dict[str, Any] = {"epoch": 0, "best": -math.inf, "best_epoch": 0}
    if (folder.path / LAST).exists():
        state = _resume(folder.path / LAST, model, optimizer, averaged)
    fabric.barrier()
    if main:
        (folder.path / DIVERGED).unlink(missing_ok=True)
        history = folder.keep_epochs(state["epoch"])
        if len(history) < state["epoch"]:
            raise ResseqError(
                f"run: {folder.path} has a checkpoint of epoch {state['epoch']} but a history of {len(history)} — "
                f"restore the history, or delete {LAST} to train again from the start"
            )
    net: nn.Module = fabric.setup_module(device.compile(model))
    hooks = _after_step_hooks(model)
    if averaged is not None:
        hooks.append(partial(averaged.update_parameters, model))

    with _tensorboard(folder, config.tensorboard and main) as log:
        while state["epoch"] < config.epochs and not _is_stale(state, config.patience):
            epoch = state["epoch"]
            start = time.perf_counter()
            model.train()
            try:
                running = _train_epoch(net, task, optimizer, config, device, epoch, hooks, on_step)
                train_seconds = time.perf_counter() - start
                measured: dict[str, Any] = {}
                if main:
                    measured_model.eval()
                    with torch.no_grad():
                        measured = task.evaluate(measured_model)
                measured = fabric.broadcast(measured)
                line = {
                    "epoch": epoch + 1,
                    "lr": max(group["lr"] / group["lr_scale"] for group in optimizer.param_groups),
                    "seconds": round(time.perf_counter() - start, 3),
                    "train_seconds": round(train_seconds, 3),
                    "memory_mb": round(device.memory_mb(), 1),
                    "running": running,
                    **measured,
                }
                # The last step of an epoch may spoil the weights without a trace in the running loss.
                _check_finite(line, f"after epoch {epoch + 1}")
            except Diverged as error:
                if main:
                    write_json(folder.path / DIVERGED, {"epoch": epoch + 1, "message": str(error)})
                fabric.barrier()  # the launcher ends all processes as soon as one of them fails
                raise
            state["epoch"] = epoch + 1
            score = _metric(line, task.monitor)
            if score is not None and score > state["best"]:
                state |= {"best": score, "best_epoch": epoch + 1}
                if main:
                    checkpoint.save_weights(
                        folder.path / BEST,
                        measured_model,
                        {**task.describe(), "epoch": epoch + 1, task.monitor: score},
                    )
            if main:
                # The history first: after a kill between the two it is cut back to the checkpoint, never the reverse.
                folder.append(line)
                checkpoint.save_state(
                    folder.path / LAST,
                    {
                        **state,
                        "model": model.state_dict(),
                        "optimizer": optimizer.state_dict(),
                        "random": _random_states(),
                        **({"averaged": averaged.state_dict()} if averaged is not None else {}),
                    },
                )
                log(line)
                on_epoch(line)
            fabric.barrier()
    return Outcome(state["epoch"], state["best_epoch"], state["best"], stopped_early=state["epoch"] < config.epochs)


_Weights = tuple[Tensor, ...] | list[Tensor]


def _moving_average(decay: float) -> Callable[[_Weights, _Weights, Tensor | int], None]:
    """How `AveragedModel` takes in the weights after a step."""

    @torch.no_grad()
    def take_in(averaged: _Weights, weights: _Weights, steps: Tensor | int) -> None:
        # All on the device: to ask for the number of steps would wait for it at each step.
        share = (9 / (10 + torch.as_tensor(steps))).clamp(min=1 - decay)
        for own, new in zip(averaged, weights, strict=True):
            if own.is_floating_point():
                own.lerp_(new, share.to(own.dtype))
            else:
                own.copy_(new)

    return take_in


def _is_stale(state: Mapping[str, Any], patience: int) -> bool:
    return patience > 0 and state["epoch"] - state["best_epoch"] >= patience


class _tensorboard:
    """Writes every number of the history to TensorBoard, or nothing when it is off."""

    def __init__(self, folder: RunFolder, wanted: bool) -> None:
        self.writer: Any = nullcontext()
        self.wanted = wanted
        if wanted:
            try:
                from torch.utils.tensorboard import SummaryWriter
            except ImportError as error:
                raise ResseqError(
                    "training: TensorBoard is not installed — run `pip install resseq[tensorboard]`"
                ) from error
            self.writer = SummaryWriter(str(folder.path / "tensorboard"))

    def __enter__(self) -> Callable[[Mapping[str, Any]], None]:
        return self.log

    def log(self, line: Mapping[str, Any]) -> None:
        if self.wanted:
            for name, value in _numbers(line):
                self.writer.add_scalar(name.replace(".", "/"), value, line["epoch"])
            self.writer.flush()

    def __exit__(self, *exc: object) -> None:
        if self.wanted:
            self.writer.close()


def _numbers(line: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, float]]:
    for name, value in line.items():
        if isinstance(value, Mapping):
            yield from _numbers(value, f"{prefix}{name}.")
        elif isinstance(value, int | float):
            yield f"{prefix}{name}", float(value)
