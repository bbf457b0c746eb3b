"""The loop on a tiny task: what it calls, what it writes, when it stops, and what it does when numbers are none."""

import json
import math
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import pytest
import torch
from tiny_training import CONFIG, STEPS, TRAIN, VAL, Batch, Blobs, Net, assert_same_run, history, train
from torch import Tensor, nn
from torch.nn import functional as F

from resseq.errors import ResseqError
from resseq.training import checkpoint
from resseq.training.checkpoint import load_weights
from resseq.training.loop import Diverged, TrainingConfig
from resseq.training.record import BEST, DIVERGED, HISTORY, LAST

# One plain step of gradient descent after another, at a fixed rate.
PLAIN = replace(
    CONFIG, optimizer="sgd", momentum=0.0, nesterov=False, weight_decay=0.0, schedule="constant", warmup=0.0
)


def one_line(error: pytest.ExceptionInfo[ResseqError]) -> str:
    message = str(error.value)
    assert "\n" not in message
    return message


def scores_of(*scores: float | None) -> type[Blobs]:
    """The tiny task, with these validation scores in place of the measured ones."""

    class Scored(Blobs):
        monitor = "dev.score.exact"
        left: ClassVar[list[float | None]] = list(scores)

        def evaluate(self, model: nn.Module) -> dict[str, Any]:
            return {"dev": {"score": {"exact": self.left.pop(0)}}}

    return Scored


# ------------------------------------------------------------------------------------------------- what happens


def test_every_step_and_every_epoch_is_reported(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    lines: list[Any] = []
    outcome = train(tmp_path / "run", on_step=lambda *at: steps.append(at), on_epoch=lines.append)
    assert steps == [(epoch, step) for epoch in range(3) for step in range(STEPS)]
    assert [line["epoch"] for line in lines] == [1, 2, 3]
    written = [json.loads(line) for line in (tmp_path / "run" / HISTORY).read_text().splitlines()]
    assert written == lines
    for line in lines:
        assert set(line) == {"epoch", "lr", "seconds", "train_seconds", "memory_mb", "running", "val"}
        assert 0 < line["train_seconds"] <= line["seconds"]
        assert line["memory_mb"] > 50  # an interpreter with PyTorch takes more
    best = max(lines, key=lambda line: line["val"]["accuracy"])
    assert (outcome.epochs, outcome.best, outcome.best_epoch) == (3, best["val"]["accuracy"], best["epoch"])
    assert not outcome.stopped_early


def test_the_history_says_the_peak_rate_of_the_last_step(tmp_path: Path) -> None:
    """Not the tenfold one of the gate."""
    train(tmp_path / "run", replace(CONFIG, epochs=4, warmup=100.0, schedule="constant"))  # at most half is warm-up
    rates = [line["lr"] for line in history(tmp_path / "run")]
    assert rates == pytest.approx([0.025, 0.05, 0.05, 0.05])
    train(tmp_path / "step", replace(CONFIG, epochs=4, warmup=1.0, schedule="step"))
    assert [line["lr"] for line in history(tmp_path / "step")] == pytest.approx([0.05, 0.05, 0.005, 0.0005])
    train(tmp_path / "cosine", replace(CONFIG, epochs=2, warmup=0.0))
    expected = [0.05 * 0.5 * (1 + math.cos(math.pi * step / 8)) for step in (3, 7)]
    assert [line["lr"] for line in history(tmp_path / "cosine")] == pytest.approx(expected)


def test_modules_are_called_after_each_step(tmp_path: Path) -> None:
    class Counting(Net):
        calls = 0

        def after_step(self) -> None:
            assert self.out.weight.grad is None  # the step is over
            self.calls += 1
            super().after_step()

    model = Counting()
    gates: list[Tensor] = []
    wild = replace(CONFIG, lr=0.5)  # the gate moves at ten times that

    def keep(epoch: int, step: int) -> None:
        assert model.calls == epoch * STEPS + step + 1
        gates.append(model.gate.detach().clone())

    train(tmp_path / "run", wild, model=model, on_step=keep)
    assert model.calls == 3 * STEPS
    values = torch.stack(gates)
    assert values.min() == 0 and values.max() == 1  # it did hit the walls
    assert len(values.unique()) > 2


def test_evaluation_is_in_evaluation_mode_without_gradients_and_training_is_not(tmp_path: Path) -> None:
    class Watching(Blobs):
        def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Any]:
            assert model.training and torch.is_grad_enabled()
            return super().loss(model, batch)

        def evaluate(self, model: nn.Module) -> dict[str, Any]:
            assert not model.training and not torch.is_grad_enabled()
            return super().evaluate(model)

    assert train(tmp_path / "run", task=Watching).epochs == 3


def test_a_step_follows_the_gradient_of_the_mean_loss(tmp_path: Path) -> None:
    torch.manual_seed(1)
    model = nn.Linear(2, 3)
    expected = nn.Linear(2, 3)
    expected.load_state_dict(model.state_dict())
    tasks: list[Blobs] = []

    class Kept(Blobs):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args)
            tasks.append(self)

    train(tmp_path / "run", replace(PLAIN, batch_size=16, epochs=1), Kept, model)
    for points, labels, _ in tasks[0].batches(0):  # the last one has 2 points, and weighs as much as the others
        gradients = torch.autograd.grad(F.cross_entropy(expected(points), labels), list(expected.parameters()))
        with torch.no_grad():
            for parameter, gradient in zip(expected.parameters(), gradients, strict=True):
                parameter -= 0.05 * gradient
    torch.testing.assert_close(model.state_dict(), expected.state_dict())


def test_running_means_are_over_examples_not_batches(tmp_path: Path) -> None:
    """At a rate of nothing every batch sees the same network, so that the ragged last batch must not count extra."""
    torch.manual_seed(1)
    model = nn.Linear(2, 3)
    tasks: list[Blobs] = []

    class Kept(Blobs):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args)
            tasks.append(self)

    train(tmp_path / "run", replace(PLAIN, lr=1e-12), Kept, model)
    whole = F.cross_entropy(model(tasks[0].points[:TRAIN]), tasks[0].labels[:TRAIN]).item()
    for line in history(tmp_path / "run"):
        assert line["running"] == {"loss": pytest.approx(whole, abs=1e-6)}  # and "examples" is not among them
        assert line["val"]["accuracy"] * VAL == pytest.approx(round(line["val"]["accuracy"] * VAL))


def test_clip_bounds_the_step(tmp_path: Path) -> None:
    """Whole-batch gradient descent at rate 1: the step is the gradient, shortened to the given length."""
    torch.manual_seed(1)
    start = nn.Linear(2, 3).state_dict()
    lengths, steps = [], []
    for clip in (0.0, 0.05, 100.0):
        model = nn.Linear(2, 3)
        model.load_state_dict(start)
        train(tmp_path / str(clip), replace(PLAIN, lr=1.0, batch_size=TRAIN, epochs=1, clip=clip), model=model)
        step = torch.cat([(model.state_dict()[name] - start[name]).flatten() for name in start])
        steps.append(step)
        lengths.append(step.norm().item())
    assert lengths[0] > 0.1
    assert lengths[1] == pytest.approx(0.05, rel=1e-3)
    torch.testing.assert_close(steps[1] * lengths[0] / lengths[1], steps[0], rtol=1e-3, atol=1e-4)
    torch.testing.assert_close(steps[2], steps[0])


# --------------------------------------------------------------------------------------------------------- seeds


def test_exact_runs_of_one_seed_are_equal_and_of_two_seeds_are_not(tmp_path: Path) -> None:
    train(tmp_path / "a")
    torch.rand(7)  # whatever was drawn before
    train(tmp_path / "b")
    assert_same_run(tmp_path / "a", tmp_path / "b")
    train(tmp_path / "c", replace(CONFIG, seed=1))
    assert history(tmp_path / "c") != history(tmp_path / "a")


@pytest.mark.parametrize("name", ["adam", "adamw", "muon"])
def test_every_optimizer_trains(tmp_path: Path, name: str) -> None:
    train(tmp_path / "run", replace(CONFIG, optimizer=name, epochs=8, lr=0.02, schedule="onecycle"))
    losses = [line["val"]["loss"] for line in history(tmp_path / "run")]
    assert losses[-1] < 0.95 * losses[0]


# ------------------------------------------------------------------------------------------------ early stopping


def test_early_stopping_keeps_the_best_epoch(tmp_path: Path) -> None:
    """Epoch 4 is as good as epoch 2, which is not better, so patience 2 ends there and never sees the 0.9."""
    model = Net()
    weights: dict[int, dict[str, Tensor]] = {}

    def keep(line: Any) -> None:
        weights[line["epoch"]] = {name: tensor.clone() for name, tensor in model.state_dict().items()}

    config = replace(CONFIG, epochs=6, patience=2)
    outcome = train(tmp_path / "run", config, scores_of(0.1, 0.5, 0.4, 0.5, 0.9, 0.9), model, on_epoch=keep)
    assert (outcome.epochs, outcome.best_epoch, outcome.best, outcome.stopped_early) == (4, 2, 0.5, True)
    assert len(history(tmp_path / "run")) == 4
    tensors, description = checkpoint.load_weights(tmp_path / "run" / BEST)
    assert description == {"classes": 3, "epoch": 2, "dev.score.exact": 0.5}
    assert set(tensors) == set(weights[2])
    assert all(torch.equal(tensors[name], weights[2][name]) for name in tensors)
    assert not torch.equal(tensors["hidden.weight"], weights[4]["hidden.weight"])

    # Started again, it knows that it is over.
    def no_step(epoch: int, step: int) -> None:
        raise AssertionError("it trained on")

    assert train(tmp_path / "run", config, scores_of(1.0), Net(), on_step=no_step) == outcome


def test_patience_counts_on_over_an_interruption(tmp_path: Path) -> None:
    def stop(line: Any) -> None:
        if line["epoch"] == 3:
            raise KeyboardInterrupt

    config = replace(CONFIG, epochs=6, patience=2)
    with pytest.raises(KeyboardInterrupt):
        train(tmp_path / "run", config, scores_of(0.1, 0.5, 0.4), on_epoch=stop)
    outcome = train(tmp_path / "run", config, scores_of(0.5, 0.9, 0.9))
    assert (outcome.epochs, outcome.best_epoch, outcome.best, outcome.stopped_early) == (4, 2, 0.5, True)


def test_without_patience_it_goes_to_the_end(tmp_path: Path) -> None:
    outcome = train(tmp_path / "run", replace(CONFIG, epochs=5), scores_of(0.5, 0.4, 0.3, 0.2, 0.1))
    assert (outcome.epochs, outcome.best_epoch, outcome.stopped_early) == (5, 1, False)
    # Stopping in the very last epoch is not early.
    outcome = train(tmp_path / "late", replace(CONFIG, epochs=3, patience=2), scores_of(0.5, 0.4, 0.3))
    assert (outcome.epochs, outcome.stopped_early) == (3, False)


@pytest.mark.parametrize("name", ["val.f1", "accuracy", "epoch.accuracy"])
def test_a_monitored_metric_that_was_not_measured_is_named(tmp_path: Path, name: str) -> None:
    class Wrong(Blobs):
        monitor = name

    with pytest.raises(ResseqError, match=f"monitored metric '{name}' is not among what was measured") as error:
        train(tmp_path / "run", task=Wrong)
    one_line(error)
    assert not (tmp_path / "run" / LAST).exists()


# --------------------------------------------------------------------------------------------------- divergence


class BadLoss(Blobs):
    """The loss of the first step of epoch 3 is not a number."""

    bad = math.nan

    def batches(self, epoch: int) -> Any:
        for points, labels, whole in super().batches(epoch):
            yield (points * self.bad if epoch == 2 else points), labels, whole


class InfiniteLoss(BadLoss):
    bad = math.inf


class BadLastStep(Blobs):
    """Every loss is fine, but the last gradient of epoch 3 is not, so that only the evaluation can tell."""

    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Any]:
        loss, sums = super().loss(model, batch)
        self.seen = getattr(self, "seen", 0) + 1
        if self.seen == 3 * STEPS:
            loss = loss + (model.out.bias.sum() - model.out.bias.detach().sum()).sqrt()  # 0, of slope infinity
        return loss, sums


@pytest.mark.parametrize("task", [BadLoss, InfiniteLoss, BadLastStep])
def test_a_loss_that_is_no_number_stops_the_run_and_keeps_what_was_good(tmp_path: Path, task: type[Blobs]) -> None:
    run, good = tmp_path / "run", tmp_path / "good"
    config = replace(CONFIG, epochs=5)
    kept: dict[str, bytes] = {}

    def keep(line: Any) -> None:
        kept.update({name: (run / name).read_bytes() for name in (HISTORY, BEST, LAST)})

    with pytest.raises(Diverged, match="not a number any more") as error:
        train(run, config, task, on_epoch=keep)
    message = one_line(error)
    assert "epoch 3" in message and "--lr" in message
    assert json.loads((run / DIVERGED).read_text()) == {"epoch": 3, "message": message}
    assert {name: (run / name).read_bytes() for name in kept} == kept

    # They are those of two good epochs, whole and loadable.
    def stop(line: Any) -> None:
        if line["epoch"] == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(good, config, on_epoch=stop)
    (good / DIVERGED).write_bytes((run / DIVERGED).read_bytes())
    assert_same_run(run, good)
    assert all(tensor.isfinite().all() for tensor in checkpoint.load_weights(run / BEST)[0].values())
    assert checkpoint.load_state(run / LAST)["epoch"] == 2

    if task is not BadLastStep:  # which counts the steps of one start
        with pytest.raises(Diverged) as again:
            train(run, config, task)
        assert str(again.value) == message
        assert_same_run(run, good)


def test_the_message_says_where_the_loss_went_wrong(tmp_path: Path) -> None:
    with pytest.raises(Diverged, match="in epoch 3, step 1 "):
        train(tmp_path / "loss", replace(CONFIG, epochs=5), BadLoss)
    with pytest.raises(Diverged, match=r"running\.|val\.loss"):
        train(tmp_path / "gradient", replace(CONFIG, epochs=5), BadLastStep)


def test_a_first_epoch_that_diverges_leaves_no_weights(tmp_path: Path) -> None:
    class Hopeless(Blobs):
        def evaluate(self, model: nn.Module) -> dict[str, Any]:
            return {"val": {"loss": math.nan, "accuracy": 0.4}}

    with pytest.raises(Diverged) as error:
        train(tmp_path / "run", task=Hopeless)
    one_line(error)
    assert not (tmp_path / "run" / BEST).exists()
    assert not (tmp_path / "run" / LAST).exists()


def test_a_run_that_gets_over_it_does_not_count_as_diverged(tmp_path: Path) -> None:
    """With other threads, or on another device, the same command may well go through."""
    with pytest.raises(Diverged):
        train(tmp_path / "run", task=BadLoss)
    train(tmp_path / "run")
    train(tmp_path / "good")
    assert_same_run(tmp_path / "run", tmp_path / "good")  # and no diverged.json


# ------------------------------------------------------------------------------------------------------ settings


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("batch_size", 0),
        ("epochs", 0),
        ("warmup", -1.0),
        ("warmup", math.inf),
        ("warmup", math.nan),
        ("momentum", -0.1),
        ("momentum", math.nan),
        ("weight_decay", -1e-4),
        ("weight_decay", math.inf),
        ("clip", -1.0),
        ("patience", -1),
        ("seed", -1),
        ("seed", 2**64),
        ("lr", 0.0),
        ("lr", -0.1),
        ("lr", math.inf),
        ("lr", math.nan),
        ("optimizer", "lion"),
        ("schedule", "linear"),
        ("device", "tpu"),
        ("precision", "float8"),
        ("compile", "maybe"),
    ],
)
def test_an_impossible_setting_is_named_and_no_run_folder_is_spoiled(tmp_path: Path, key: str, value: Any) -> None:
    with pytest.raises(ResseqError) as error:
        train(tmp_path / "run", replace(CONFIG, **{key: value}))
    message = one_line(error)
    assert key in message and str(value) in message
    assert not (tmp_path / "run").exists()  # the right command can follow


def test_nesterov_needs_momentum(tmp_path: Path) -> None:
    with pytest.raises(ResseqError, match="nesterov needs a momentum above 0 — give one, or --no-nesterov"):
        train(tmp_path / "run", replace(CONFIG, momentum=0.0))
    assert not (tmp_path / "run").exists()
    for config in (replace(CONFIG, momentum=0.0, nesterov=False), replace(CONFIG, momentum=0.0, optimizer="adam")):
        config.check()


def test_the_defaults_are_possible() -> None:
    TrainingConfig().check()


# --------------------------------------------------------------------------------------------------- TensorBoard


def test_tensorboard_has_every_number_of_the_history_at_once(tmp_path: Path) -> None:
    """Each epoch can be read while the next one trains: a kill loses nothing."""
    accumulator = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    logs = tmp_path / "run" / "tensorboard"

    def read(tag: str) -> list[tuple[int, float]]:
        events = accumulator.EventAccumulator(str(logs))
        events.Reload()
        return [(event.step, event.value) for event in events.Scalars(tag)]

    def check(line: Any) -> None:
        assert read("val/loss")[-1] == (line["epoch"], pytest.approx(line["val"]["loss"]))
        if line["epoch"] == 2:
            raise KeyboardInterrupt

    config = replace(CONFIG, tensorboard=True)
    with pytest.raises(KeyboardInterrupt):
        train(tmp_path / "run", config, on_epoch=check)
    train(tmp_path / "run", config)
    lines = history(tmp_path / "run")
    for tag in ("running/loss", "val/loss", "val/accuracy", "lr"):
        expected = [(line["epoch"], _at(line, tag)) for line in lines]
        assert read(tag) == [(epoch, pytest.approx(value, rel=1e-6)) for epoch, value in expected]


def _at(line: Any, tag: str) -> float:
    for part in tag.split("/"):
        line = line[part]
    return float(line)


def test_no_tensorboard_unless_asked_for(tmp_path: Path) -> None:
    train(tmp_path / "run")
    assert not (tmp_path / "run" / "tensorboard").exists()


def test_missing_tensorboard_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    with pytest.raises(ResseqError, match=r"TensorBoard is not installed — run `pip install resseq\[tensorboard\]`"):
        train(tmp_path / "run", replace(CONFIG, tensorboard=True))


# ------------------------------------------------------------------------------------------- averaged weights


def test_the_moving_average_is_what_is_measured_and_kept(tmp_path: Path) -> None:
    """It starts at the weights after the first step, and keeps (1 + n) / (10 + n) of itself at each step n from then
    on, at most 0.4."""
    steps: list[dict[str, torch.Tensor]] = []
    net, seen = Net(dropout=0.0), []

    class Watched(Blobs):
        def evaluate(self, model: torch.nn.Module) -> dict[str, Any]:
            seen.append({name: each.clone() for name, each in model.named_parameters()})
            return super().evaluate(model)

    train(
        tmp_path / "run",
        task=Watched,
        model=net,
        average=0.4,
        on_step=lambda epoch, step: steps.append(
            {name: each.detach().clone() for name, each in net.named_parameters()}
        ),
    )
    expected = dict(steps[0])
    for step, weights in enumerate(steps[1:], 1):
        kept_of_it = min(0.4, (1 + step) / (10 + step))
        expected = {name: kept_of_it * expected[name] + (1 - kept_of_it) * weights[name] for name in expected}
        if step % STEPS == STEPS - 1:
            measured = seen[step // STEPS]
            assert all(torch.allclose(measured[name], expected[name], atol=1e-6) for name in expected)
            assert not all(torch.equal(measured[name], weights[name]) for name in expected)
    assert (1 + len(steps)) / (10 + len(steps)) > 0.4  # so that both were seen
    kept, about = load_weights(tmp_path / "run" / BEST)
    best = seen[about["epoch"] - 1]
    assert all(torch.equal(kept[name], best[name]) for name in best)


def test_an_averaged_run_resumes(tmp_path: Path) -> None:
    def stop(epoch: int, step: int) -> None:
        if (epoch, step) == (1, 1):
            raise KeyboardInterrupt

    train(tmp_path / "whole", average=0.9)
    with pytest.raises(KeyboardInterrupt):
        train(tmp_path / "run", average=0.9, on_step=stop)
    train(tmp_path / "run", average=0.9)
    assert_same_run(tmp_path / "run", tmp_path / "whole")


def test_an_epoch_without_the_monitored_metric_is_not_chosen(tmp_path: Path) -> None:
    outcome = train(tmp_path / "run", replace(CONFIG, epochs=4), scores_of(None, 0.3, None, 0.2))
    assert (outcome.epochs, outcome.best_epoch, outcome.best) == (4, 2, 0.3)
