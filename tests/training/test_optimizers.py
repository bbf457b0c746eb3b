"""Optimizers against their papers' update rules, parameter groups, and schedules against PyTorch's own."""

import math
from copy import deepcopy
from itertools import pairwise
from typing import ClassVar

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.optim import SGD, Optimizer
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, LRScheduler, MultiStepLR, OneCycleLR

from resseq.errors import ResseqError
from resseq.training.optimizers import (
    OPTIMIZERS,
    SCHEDULES,
    Muon,
    make_optimizer,
    parameter_groups,
    schedule_factor,
    set_learning_rate,
)

LR, MOMENTUM, DECAY, STEPS = 0.05, 0.8, 0.01, 6


class Gated(nn.Module):
    """A module that asks for its own treatment of one parameter."""

    optimizer_options: ClassVar[dict[str, dict[str, float]]] = {"gate": {"lr_scale": 10.0, "weight_decay": 0.0}}

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3))
        self.gate = nn.Parameter(torch.ones(3))


# ------------------------------------------------------------------------------------------------ update rules


def steps_of(optimizer_name: str, nesterov: bool = True) -> tuple[Tensor, list[Tensor], Tensor]:
    """Start, gradients and end of one float64 vector under a few steps with known gradients."""
    generator = torch.Generator().manual_seed(0)
    start = torch.randn(5, generator=generator, dtype=torch.float64)
    gradients = [torch.randn(5, generator=generator, dtype=torch.float64) for _ in range(STEPS)]
    model = nn.ParameterList([nn.Parameter(start.clone())])
    optimizer = make_optimizer(optimizer_name, model, LR, MOMENTUM, nesterov, DECAY)
    for gradient in gradients:
        model[0].grad = gradient.clone()
        optimizer.step()
    return start, gradients, model[0].detach()


@pytest.mark.parametrize("nesterov", [True, False])
def test_sgd_is_momentum_with_l2_in_the_gradient(nesterov: bool) -> None:
    start, gradients, end = steps_of("sgd", nesterov)
    weight, velocity = start.clone(), torch.zeros_like(start)
    for gradient in gradients:
        gradient = gradient + DECAY * weight
        velocity = MOMENTUM * velocity + gradient
        weight = weight - LR * (gradient + MOMENTUM * velocity if nesterov else velocity)
    torch.testing.assert_close(end, weight, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("decoupled", [False, True])
def test_adam_has_its_decay_in_the_gradient_and_adamw_beside_it(decoupled: bool) -> None:
    """Kingma & Ba 2015, algorithm 1; Loshchilov & Hutter 2019, algorithm 2."""
    start, gradients, end = steps_of("adamw" if decoupled else "adam")
    weight, first, second = start.clone(), torch.zeros_like(start), torch.zeros_like(start)
    for step, gradient in enumerate(gradients, start=1):
        if decoupled:
            weight = weight * (1 - LR * DECAY)
        else:
            gradient = gradient + DECAY * weight
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        corrected = (second / (1 - 0.999**step)).sqrt() + 1e-8
        weight = weight - LR * first / (1 - 0.9**step) / corrected
    torch.testing.assert_close(end, weight, rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_optimizer_goes_on_from_its_state_bit_for_bit(name: str) -> None:
    generator = torch.Generator().manual_seed(1)
    gradients = [
        [torch.randn(4, 3, generator=generator), torch.randn(4, generator=generator)] for _ in range(2 * STEPS)
    ]

    def advance(model: nn.Module, optimizer: Optimizer, part: list[list[Tensor]]) -> None:
        for step in part:
            for parameter, gradient in zip(model.parameters(), step, strict=True):
                parameter.grad = gradient.clone()
            optimizer.step()

    torch.manual_seed(0)
    model = nn.Linear(3, 4)
    optimizer = make_optimizer(name, model, LR, MOMENTUM, True, DECAY)
    advance(model, optimizer, gradients[:STEPS])
    resumed = nn.Linear(3, 4)
    resumed.load_state_dict(model.state_dict())
    again = make_optimizer(name, resumed, LR, MOMENTUM, True, DECAY)
    fresh = nn.Linear(3, 4)
    fresh.load_state_dict(model.state_dict())
    forgetful = make_optimizer(name, fresh, LR, MOMENTUM, True, DECAY)
    again.load_state_dict(deepcopy(optimizer.state_dict()))  # it would share the tensors otherwise
    for each, its in ((model, optimizer), (resumed, again), (fresh, forgetful)):
        advance(each, its, gradients[STEPS:])
    assert torch.equal(model.weight, resumed.weight)
    assert torch.equal(model.bias, resumed.bias)
    assert not torch.equal(model.weight, fresh.weight)  # so the state did matter


def test_unknown_optimizer_is_named() -> None:
    with pytest.raises(ResseqError, match=r"unknown optimizer 'lion' — choose one of sgd, adam, adamw, muon"):
        make_optimizer("lion", nn.Linear(2, 2), LR, MOMENTUM, True, DECAY)


# --------------------------------------------------------------------------------------------------------- Muon


def quintic(value: float) -> float:
    """The polynomial of the Newton-Schulz iteration on one singular value (Jordan et al. 2024), five times."""
    for _ in range(5):
        value = 3.4445 * value - 4.7750 * value**3 + 2.0315 * value**5
    return value


@pytest.mark.parametrize(("rows", "columns"), [(6, 40), (40, 6), (16, 16), (1, 7), (7, 1)])
def test_orthogonalize_brings_singular_values_near_one(rows: int, columns: int) -> None:
    generator = torch.Generator().manual_seed(rows)
    size = min(rows, columns)
    left = torch.linalg.qr(torch.randn(rows, size, generator=generator))[0]
    right = torch.linalg.qr(torch.randn(columns, size, generator=generator))[0]
    values = torch.linspace(20, 1, size)  # uneven, far from 1, and one thirtieth of the norm at the least
    result = Muon.orthogonalize(left * values @ right.T)
    assert result.shape == (rows, columns)
    reached = torch.linalg.svdvals(result)
    assert 0.67 < reached.min() <= reached.max() < 1.2  # the paper says 0.7; a value of exactly 1 ends at 0.696
    # The singular vectors stay: seen from them the result is a diagonal of positive numbers.
    diagonal = left.T @ result @ right
    torch.testing.assert_close(diagonal, torch.diag(diagonal.diag()), rtol=0, atol=1e-4)
    assert (diagonal.diag() > 0).all()


def test_orthogonalize_of_nothing_is_nothing() -> None:
    assert torch.equal(Muon.orthogonalize(torch.zeros(3, 5)), torch.zeros(3, 5))


@pytest.mark.parametrize("shape", [(2, 3), (3, 2)])
def test_muon_moves_a_matrix_by_an_orthogonal_one_of_known_size(shape: tuple[int, int]) -> None:
    weight = nn.Parameter(torch.zeros(shape, dtype=torch.float64))
    weight.grad = 7.0 * torch.eye(*shape, dtype=torch.float64)  # both singular values 1/sqrt(2) of the norm
    Muon([weight], lr=0.1, momentum=0.9).step()
    expected = -0.1 * 0.2 * math.sqrt(3) * quintic(math.sqrt(0.5)) * torch.eye(*shape, dtype=torch.float64)
    torch.testing.assert_close(weight.detach(), expected, rtol=1e-6, atol=1e-9)


def test_muon_sees_a_convolution_as_outputs_by_everything_else() -> None:
    gradient = torch.randn(4, 2, 3, 3, generator=torch.Generator().manual_seed(0))
    convolution = nn.Parameter(torch.zeros(4, 2, 3, 3).to(memory_format=torch.channels_last))
    matrix = nn.Parameter(torch.zeros(4, 18))
    convolution.grad = gradient.to(memory_format=torch.channels_last)
    matrix.grad = gradient.reshape(4, 18)
    Muon([convolution, matrix], lr=1.0).step()
    assert torch.equal(convolution.detach().reshape(4, 18), matrix.detach())
    # Of the scale of an Adam step, about 0.2 of the learning rate in the root mean square (Liu et al. 2025).
    wide = nn.Parameter(torch.zeros(64, 64))
    wide.grad = torch.randn(64, 64, generator=torch.Generator().manual_seed(0))
    Muon([wide], lr=1.0).step()
    assert 0.1 < wide.detach().square().mean().sqrt() < 0.25


def test_muon_moves_vectors_and_numbers_by_nesterov_momentum() -> None:
    generator = torch.Generator().manual_seed(0)
    for shape in ((5,), ()):
        ours, theirs = (nn.Parameter(torch.ones(shape)) for _ in range(2))
        muon = Muon([ours], lr=LR, momentum=MOMENTUM)
        sgd = SGD([theirs], lr=LR, momentum=MOMENTUM, nesterov=True)
        for _ in range(STEPS):
            gradient = torch.randn(shape, generator=generator)
            ours.grad, theirs.grad = gradient.clone(), gradient.clone()
            muon.step()
            sgd.step()
            torch.testing.assert_close(ours, theirs, rtol=1e-6, atol=1e-7)


def test_muon_decays_weights_beside_the_gradient() -> None:
    gradient = torch.randn(4, 3, generator=torch.Generator().manual_seed(0))
    moved = []
    for decay in (0.0, 0.1):
        weight = nn.Parameter(torch.full((4, 3), 2.0))
        weight.grad = gradient.clone()
        Muon([weight], lr=0.5, weight_decay=decay).step()
        moved.append(weight.detach())
    torch.testing.assert_close(moved[0] - moved[1], torch.full((4, 3), 2.0 * 0.5 * 0.1))


def test_muon_leaves_parameters_without_a_gradient_alone() -> None:
    weight = nn.Parameter(torch.ones(2, 2))
    optimizer = Muon([weight], lr=0.1, weight_decay=0.1)
    optimizer.step()
    assert torch.equal(weight.detach(), torch.ones(2, 2))
    assert not optimizer.state


def test_muon_trains_a_small_problem() -> None:
    """A two-layer network learns the sign of a product, which no linear one can."""
    torch.manual_seed(0)
    x = torch.randn(256, 2)
    y = (x.prod(dim=1) > 0).float()
    model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
    optimizer = make_optimizer("muon", model, 0.1, 0.95, False, 0.0)

    def closure() -> float:
        optimizer.zero_grad()
        loss = nn.functional.binary_cross_entropy_with_logits(model(x)[:, 0], y)
        loss.backward()
        return loss.item()

    losses = [optimizer.step(closure) for _ in range(150)]
    assert losses[0] is not None and losses[0] > 0.6
    assert losses[-1] is not None and losses[-1] < 0.1


# --------------------------------------------------------------------------------------------- parameter groups


def test_a_module_gets_the_treatment_it_asks_for() -> None:
    model = nn.Sequential(nn.Linear(2, 3), Gated(), Gated())
    usual, gates = parameter_groups(model, 0.1)
    assert (usual["lr_scale"], usual["weight_decay"]) == (1.0, 0.1)
    assert (gates["lr_scale"], gates["weight_decay"]) == (10.0, 0.0)
    assert [id(p) for p in gates["params"]] == [id(model[1].gate), id(model[2].gate)]
    assert len(usual["params"]) == 4


def test_every_parameter_is_in_exactly_one_group_and_frozen_ones_in_none() -> None:
    model = nn.Sequential(Gated(), nn.Linear(3, 3), nn.Linear(3, 3), Gated())
    model[2].weight = model[1].weight  # shared: counted once
    model[3].gate = model[0].gate
    model[1].bias.requires_grad_(False)
    found = [id(p) for group in parameter_groups(model, 0.0) for p in group["params"]]
    assert len(found) == len(set(found))
    assert set(found) == {id(p) for p in model.parameters() if p.requires_grad}


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_the_optimizer_honours_the_groups(name: str) -> None:
    """The gate moves ten times as far as an equal parameter with an equal gradient, and is never decayed."""
    model = Gated()
    optimizer = make_optimizer(name, model, LR, MOMENTUM, True, 0.0)
    set_learning_rate(optimizer, LR / 2)
    assert [group["lr"] for group in optimizer.param_groups] == [LR / 2, 10 * LR / 2]
    for parameter in model.parameters():
        parameter.grad = torch.ones(3)
    optimizer.step()
    torch.testing.assert_close(1 - model.gate, 10 * (1 - model.weight))

    model = Gated()
    optimizer = make_optimizer(name, model, LR, MOMENTUM, True, 0.5)
    set_learning_rate(optimizer, LR)
    for parameter in model.parameters():
        parameter.grad = torch.zeros(3)
    optimizer.step()
    assert torch.equal(model.gate.detach(), torch.ones(3))
    assert (model.weight < 1).all()


# ---------------------------------------------------------------------------------------------------- schedules


def rates_of(scheduler: type[LRScheduler], steps: int, **options: object) -> list[float]:
    """The learning rates that PyTorch's own scheduler gives at peak rate 1."""
    optimizer = SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
    schedule = scheduler(optimizer, **options)
    rates = []
    for _ in range(steps):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
    return rates


def factors(name: str, steps: int, warmup: int = 0) -> list[float]:
    return [schedule_factor(name, step, steps, warmup) for step in range(steps)]


@pytest.mark.parametrize("steps", [1, 2, 40, 97])
def test_cosine_is_pytorchs(steps: int) -> None:
    expected = rates_of(CosineAnnealingLR, steps, T_max=steps)
    assert factors("cosine", steps) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("warmup", [1, 7, 20])
def test_cosine_starts_where_the_warm_up_ends(warmup: int) -> None:
    expected = rates_of(CosineAnnealingLR, 40 - warmup, T_max=40 - warmup)
    assert factors("cosine", 40, warmup)[warmup:] == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("steps", [8, 40])
def test_step_is_pytorchs_with_milestones_at_half_and_three_quarters(steps: int) -> None:
    expected = rates_of(MultiStepLR, steps, milestones=[steps // 2, steps * 3 // 4], gamma=0.1)
    assert factors("step", steps) == pytest.approx(expected, abs=1e-12)


def test_step_divides_at_the_first_step_past_an_odd_half() -> None:
    assert factors("step", 5) == pytest.approx([1, 1, 1, 0.1, 0.01])


@pytest.mark.parametrize("steps", [10, 40, 100])
def test_onecycle_is_pytorchs(steps: int) -> None:
    """PyTorch's ends with the last step and gives the rise as the index of its last step; ours ends one after it."""
    expected = rates_of(
        OneCycleLR,
        steps,
        max_lr=1.0,
        total_steps=steps + 1,
        pct_start=(0.3 * steps + 1) / (steps + 1),
        anneal_strategy="cos",
        cycle_momentum=False,
        div_factor=25.0,
        final_div_factor=float("inf"),  # down to 0
        three_phase=False,
    )
    assert factors("onecycle", steps) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("name", ["cosine", "step", "constant"])
def test_warm_up_is_pytorchs_linear_one(name: str) -> None:
    expected = rates_of(LinearLR, 10, start_factor=0.1, end_factor=1.0, total_iters=9)
    assert factors(name, 40, 10)[:10] == pytest.approx(expected, abs=1e-12)


def test_onecycle_warms_up_to_where_it_starts() -> None:
    result = factors("onecycle", 50, 10)
    assert result[:10] == pytest.approx([(step + 1) / 250 for step in range(10)])
    assert result[10:] == pytest.approx(factors("onecycle", 40))


def test_constant_stays() -> None:
    assert factors("constant", 5) == [1.0] * 5


@given(st.sampled_from(SCHEDULES), st.integers(1, 400), st.data())
def test_every_factor_is_between_zero_and_one(name: str, steps: int, data: st.DataObject) -> None:
    warmup = data.draw(st.integers(0, steps // 2))
    result = factors(name, steps, warmup)
    assert all(0 <= factor <= 1 for factor in result)
    assert all(0 < a < b for a, b in pairwise(result[:warmup]))
    if name != "onecycle":  # which goes on rising
        assert all(a >= b for a, b in pairwise(result[warmup:]))
        assert max(result) == 1.0
    if name == "cosine" and steps - warmup > 1:
        left = steps - warmup
        assert result[-1] == pytest.approx(math.sin(math.pi / 2 / left) ** 2)  # one step above 0
    if name == "onecycle" and steps - warmup >= 20:
        assert result[-1] < 0.02


def test_unknown_schedule_is_named() -> None:
    with pytest.raises(ResseqError, match="unknown schedule 'linear' — choose one of cosine, step"):
        schedule_factor("linear", 0, 10, 0)
