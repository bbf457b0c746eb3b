"""Optimizers, the parameter groups that a model may ask for, and learning-rate schedules."""

import math
from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from resseq.errors import ResseqError

OPTIMIZERS = ("sgd", "adam", "adamw", "muon")
SCHEDULES = ("cosine", "step", "onecycle", "constant")

ONE_CYCLE_RISE = 0.3  # the part of the steps in which the rate rises (Smith & Topin 2017)
ONE_CYCLE_START = 1 / 25
STEP_MILESTONES = (0.5, 0.75)  # He et al. 2016, section 4.2: divided by 10 at 32k and 48k of 64k iterations
STEP_FACTOR = 0.1


class Muon(Optimizer):
    """Momentum whose update of each weight matrix is orthogonalized (Jordan et al. 2024, "Muon").

    Weights with two or more dimensions are seen as matrices (outputs, everything else). Parameters with
    one dimension, such as biases and the scales of normalizations, follow Nesterov momentum.

    Args:
        lr: learning rate of the matrices; an update of shape (rows, columns) is scaled by
            0.2 * sqrt(max(rows, columns)), which gives it the size of an Adam step (Liu et al. 2025, eq. 4).
        momentum: of both kinds of parameters.
        weight_decay: decoupled, as in AdamW.
    """

    NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)
    ITERATIONS = 5

    def __init__(
        self, params: Iterable[Any], lr: float = 0.02, momentum: float = 0.95, weight_decay: float = 0.0
    ) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @classmethod
    def orthogonalize(cls, matrix: Tensor) -> Tensor:
        """Brings every singular value of a (rows, columns) matrix near 1 by a quintic Newton-Schulz iteration."""
        a, b, c = cls.NEWTON_SCHULZ
        x: Tensor = matrix / (matrix.norm() + 1e-7)
        transposed = x.shape[0] > x.shape[1]
        if transposed:
            x = x.T
        for _ in range(cls.ITERATIONS):
            gram = x @ x.T
            x = a * x + (b * gram + c * gram @ gram) @ x
        return x.T if transposed else x

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:  # type: ignore[override]
        """Updates every parameter that has a gradient."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is None:
                    continue
                state = self.state[parameter]
                if not state:
                    state["momentum_buffer"] = torch.zeros_like(parameter)
                buffer = state["momentum_buffer"]
                buffer.mul_(group["momentum"]).add_(parameter.grad)
                update = parameter.grad + group["momentum"] * buffer
                if parameter.ndim >= 2:
                    matrix = update.reshape(update.shape[0], -1)
                    matrix = self.orthogonalize(matrix) * (0.2 * math.sqrt(max(matrix.shape)))
                    update = matrix.reshape(update.shape)
                parameter.mul_(1 - group["lr"] * group["weight_decay"])
                parameter.add_(update, alpha=-group["lr"])
        return loss


def parameter_groups(model: nn.Module, weight_decay: float) -> list[dict[str, Any]]:
    """Sorts the parameters of a model into groups with one learning-rate factor and one weight decay each.

    A module asks for its own treatment of a parameter through a class attribute, for instance
    `optimizer_options = {"gate": {"lr_scale": 10.0, "weight_decay": 0.0}}`; all others get the given weight decay.
    """
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    seen: set[nn.Parameter] = set()
    for module in model.modules():
        asked = getattr(module, "optimizer_options", {})
        for name, parameter in module.named_parameters(recurse=False):
            if parameter in seen or not parameter.requires_grad:
                continue
            seen.add(parameter)
            options = asked.get(name, {})
            key = (options.get("lr_scale", 1.0), options.get("weight_decay", weight_decay))
            groups.setdefault(key, []).append(parameter)
    return [
        {"params": parameters, "lr_scale": lr_scale, "weight_decay": decay}
        for (lr_scale, decay), parameters in groups.items()
    ]


def make_optimizer(
    name: str, model: nn.Module, lr: float, momentum: float, nesterov: bool, weight_decay: float
) -> Optimizer:
    """The optimizer of that name over the model's parameter groups.

    Momentum and Nesterov's form of it concern `sgd`, momentum also `muon`; `adam` has its weight decay in the
    gradient, `adamw` and `muon` decouple it.

    Raises:
        ResseqError: the name is unknown.
    """
    groups = parameter_groups(model, weight_decay)
    if name == "sgd":
        return torch.optim.SGD(groups, lr=lr, momentum=momentum, nesterov=nesterov)
    if name == "adam":
        return torch.optim.Adam(groups, lr=lr)
    if name == "adamw":
        # One pass over all numbers of a weight, where the plain form on a CPU makes a dozen.
        return torch.optim.AdamW(groups, lr=lr, fused=True)
    if name == "muon":
        return Muon(groups, lr=lr, momentum=momentum)
    raise ResseqError(f"training: unknown optimizer {name!r} — choose one of {', '.join(OPTIMIZERS)}")


def schedule_factor(name: str, step: int, steps: int, warmup: int) -> float:
    """The factor on the learning rate at one step (0-based) of a training of `steps` steps.

    The first `warmup` steps rise linearly to where the schedule starts, reached at the last of them; then
    `constant` stays, `step` divides by 10 at 50 % and at 75 % of all steps (He et al. 2016, section 4.2),
    `cosine` falls to 0 over what is left (Loshchilov & Hutter 2017, eq. 5), and `onecycle` rises on a cosine from 1/25
    to 1 in the first 30 % of what is left and falls on a cosine to 0 in the rest (Smith & Topin 2017).

    Raises:
        ResseqError: the name is unknown.
    """
    if name not in SCHEDULES:
        raise ResseqError(f"training: unknown schedule {name!r} — choose one of {', '.join(SCHEDULES)}")
    if step < warmup:
        start = ONE_CYCLE_START if name == "onecycle" else 1.0
        return start * (step + 1) / warmup
    if name == "constant":
        return 1.0
    if name == "step":
        return STEP_FACTOR ** sum(step >= milestone * steps for milestone in STEP_MILESTONES)
    progress = (step - warmup) / max(1, steps - warmup)
    if name == "cosine":
        return 0.5 * (1 + math.cos(math.pi * progress))
    if progress < ONE_CYCLE_RISE:
        rise = 0.5 * (1 - math.cos(math.pi * progress / ONE_CYCLE_RISE))
        return ONE_CYCLE_START + (1 - ONE_CYCLE_START) * rise
    return 0.5 * (1 + math.cos(math.pi * (progress - ONE_CYCLE_RISE) / (1 - ONE_CYCLE_RISE)))


def set_learning_rate(optimizer: Optimizer, lr: float) -> None:
    """Sets the rate of every group, times the factor that the group asked for."""
    for group in optimizer.param_groups:
        group["lr"] = lr * group["lr_scale"]
