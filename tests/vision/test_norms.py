"""The normalizations against PyTorch's own, against the paper's definition, and against what they promise."""

import copy
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
import torch
import torch.distributed as dist
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.func import functional_call

from resseq.errors import ResseqError
from resseq.training.device import open_device
from resseq.vision.norms import (
    NORMS,
    BatchInstanceNorm2d,
    BatchNorm2d,
    GroupNorm,
    InstanceNorm2d,
    LayerNorm2d,
    normalization,
)

CHANNELS = 16
TOLERANCE = {torch.float64: 1e-10, torch.float32: 1e-5}


class OfficialBIN(nn.Module):
    """Batch-instance normalization as its authors define it: two normalizations, weighted and added."""

    def __init__(self, channels: int, eps: float = 1e-5, momentum: float = 0.1) -> None:
        super().__init__()
        self.weight, self.bias = nn.Parameter(torch.ones(channels)), nn.Parameter(torch.zeros(channels))
        self.gate = nn.Parameter(torch.ones(channels))
        self.eps, self.momentum = eps, momentum
        self.register_buffer("running_mean", torch.zeros(channels))
        self.register_buffer("running_var", torch.ones(channels))
        self.register_buffer("num_batches_tracked", torch.tensor(0))

    def forward(self, x: Tensor) -> Tensor:
        self.num_batches_tracked += self.training
        batch_weight, instance_weight = self.weight * self.gate, self.weight * (1 - self.gate)
        batch = F.batch_norm(
            x, self.running_mean, self.running_var, batch_weight, self.bias, self.training, self.momentum, self.eps
        )
        # Each channel of each sample becomes a channel of one sample. Contiguous, because on one sample reshaped in
        # channels-last format PyTorch 2.13 returns a wrong gradient.
        merged = x.contiguous().reshape(1, -1, *x.shape[2:])
        instance = F.batch_norm(merged, None, None, None, None, True, 0.0, self.eps).view(x.shape)
        return batch + instance * instance_weight[:, None, None]


# name: (own layer, reference), both made from the number of channels and eps
PAIRS: dict[str, tuple[Callable[..., nn.Module], Callable[..., nn.Module]]] = {
    "bn": (BatchNorm2d, nn.BatchNorm2d),
    "in": (InstanceNorm2d, lambda c, **options: nn.InstanceNorm2d(c, affine=True, **options)),
    "bin": (BatchInstanceNorm2d, OfficialBIN),
    "ln": (LayerNorm2d, lambda c, **options: nn.GroupNorm(1, c, **options)),
    "gn": (GroupNorm, lambda c, **options: nn.GroupNorm(8, c, **options)),
}
EVERY = pytest.mark.parametrize("name", PAIRS)


def randn(*shape: int, seed: int = 0) -> Tensor:
    """Float64, with mean 3 and deviation 2, so that neither can be forgotten."""
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64) * 2 + 3


INPUTS: dict[str, Tensor] = {
    "ordinary": randn(8, CHANNELS, 6, 7),
    "batch of one": randn(1, CHANNELS, 6, 7),
    "odd last batch": randn(3, CHANNELS, 5, 5),
    "1x1 maps": randn(6, CHANNELS, 1, 1),
    "one row": randn(4, CHANNELS, 1, 9),
    "channels last": randn(4, CHANNELS, 6, 7).contiguous(memory_format=torch.channels_last),
    "batch of one, channels last": randn(1, CHANNELS, 6, 7).contiguous(memory_format=torch.channels_last),
    "every second channel": randn(4, 2 * CHANNELS, 6, 7)[:, ::2],
    "transposed": randn(4, CHANNELS, 7, 6).transpose(2, 3),
    "cropped": randn(4, CHANNELS, 9, 9)[:, :, 1:7, 2:8],
    "one map for all": randn(1, 1, 6, 7).expand(4, CHANNELS, 6, 7),
}


def randomize(layer: nn.Module) -> None:
    """Give every parameter a value of its own for each channel (the gate one between 0 and 1)."""
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for name, parameter in layer.named_parameters():
            parameter.copy_(torch.rand(parameter.shape, generator=generator, dtype=torch.float64))
            if name != "gate":
                parameter.mul_(2).sub_(0.7)


def pair(name: str, dtype: torch.dtype) -> tuple[nn.Module, nn.Module]:
    """The own layer in `dtype`, and the reference in float64, so that its own rounding is not in question."""
    own, reference = (make(CHANNELS, eps=1e-3) for make in PAIRS[name])
    randomize(reference)
    reference.to(dtype)  # rounds the parameters
    own.load_state_dict(reference.state_dict())
    return own.to(dtype), reference.double()


def assert_near(actual: Tensor, expected: Tensor, tolerance: float, what: str) -> None:
    """Largest difference, relative to the largest value where that is above 1."""
    error = (actual.double() - expected.double()).abs().max().item()
    assert error <= tolerance * max(1.0, expected.abs().max().item()), f"{what}: {error}"


def run(layer: nn.Module, x: Tensor) -> dict[str, Tensor]:
    """Output, every gradient, and every number of the state after one forward and backward."""
    layer.zero_grad()
    x = x.detach().requires_grad_()
    y = layer(x)
    y.backward(randn(*y.shape, seed=2).to(y) - 3)
    gradients = {f"gradient of {key}": parameter.grad for key, parameter in layer.named_parameters()}
    return {"output": y.detach(), "gradient of input": x.grad, **gradients, **layer.state_dict()}


def assert_equal_runs(own: nn.Module, reference: nn.Module, x: Tensor, tolerance: float) -> None:
    actual, expected = run(own, x), run(reference, x.to(reference.weight.dtype))
    assert actual.keys() == expected.keys()
    for what in expected:
        assert_near(actual[what], expected[what], tolerance, what)


@EVERY
@pytest.mark.parametrize("kind", INPUTS)
@pytest.mark.parametrize("dtype", TOLERANCE)
def test_equals_the_reference_in_training_and_evaluation(name: str, kind: str, dtype: torch.dtype) -> None:
    if kind == "1x1 maps" and name in ("in", "bin"):
        pytest.skip("an error, here as in the reference")
    own, reference = pair(name, dtype)
    x = INPUTS[kind].to(dtype)
    assert_equal_runs(own, reference, x, TOLERANCE[dtype])
    assert_equal_runs(own, reference, randn(5, CHANNELS, 4, 4, seed=3).to(dtype), TOLERANCE[dtype])
    own.eval(), reference.eval()
    assert_equal_runs(own, reference, x, TOLERANCE[dtype])


@EVERY
def test_state_dicts_interchange(name: str) -> None:
    own, reference = (make(CHANNELS) for make in PAIRS[name])
    randomize(own)
    own(randn(4, CHANNELS, 5, 5).float())
    reference.load_state_dict(own.state_dict())
    back = PAIRS[name][0](CHANNELS)
    back.load_state_dict(reference.state_dict())
    x = randn(4, CHANNELS, 5, 5, seed=4).float()
    assert_near(reference.eval()(x), own.eval()(x), 1e-5, "own to reference")
    assert torch.equal(back.eval()(x), own(x))


def test_batch_norm_state_dict_has_the_keys_of_the_built_in_one_in_the_same_order() -> None:
    assert list(BatchNorm2d(4).state_dict()) == list(nn.BatchNorm2d(4).state_dict())


def test_batch_norm_by_hand() -> None:
    layer = BatchNorm2d(1, eps=0.5, momentum=0.25)
    x = torch.tensor([[[[1.0, 2.0]]], [[[3.0, 6.0]]]])  # mean 3, sum of squared deviations 14
    assert torch.allclose(layer(x).flatten(), torch.tensor([-2.0, -1.0, 0.0, 3.0]) / 4**0.5)
    assert layer.running_mean.item() == pytest.approx(0.75 * 0 + 0.25 * 3)
    assert layer.running_var.item() == pytest.approx(0.75 * 1 + 0.25 * 14 / 3)
    assert layer.num_batches_tracked.item() == 1


def test_groups_are_neighbouring_channels() -> None:
    x = torch.tensor([1.0, 3.0, 10.0, 30.0]).view(1, 4, 1, 1).expand(1, 4, 2, 2)
    y = GroupNorm(4, groups=2, eps=0.0)(x)
    assert torch.allclose(y[0, :, 0, 0], torch.tensor([-1.0, 1.0, -1.0, 1.0]))


@pytest.mark.parametrize("groups", [1, 2, 4, 16])
def test_group_norm_equals_the_built_in_one_for_any_number_of_groups(groups: int) -> None:
    own, reference = GroupNorm(CHANNELS, groups).double(), nn.GroupNorm(groups, CHANNELS).double()
    randomize(reference)
    own.load_state_dict(reference.state_dict())
    assert_equal_runs(own, reference, INPUTS["ordinary"], 1e-10)


@pytest.mark.parametrize(("groups", "other"), [(1, LayerNorm2d), (CHANNELS, InstanceNorm2d)])
def test_group_norm_of_one_group_is_layer_norm_and_of_all_groups_instance_norm(
    groups: int, other: Callable[[int], nn.Module]
) -> None:
    assert_equal_runs(GroupNorm(CHANNELS, groups).double(), other(CHANNELS).double(), INPUTS["ordinary"], 0.0)


@pytest.mark.parametrize(("gate", "other"), [(1.0, BatchNorm2d), (0.0, InstanceNorm2d)])
@pytest.mark.parametrize("training", [True, False])
def test_a_gate_of_one_is_batch_norm_and_of_zero_instance_norm(
    gate: float, other: Callable[[int], nn.Module], training: bool
) -> None:
    own, reference = BatchInstanceNorm2d(CHANNELS).double(), other(CHANNELS).double()
    randomize(own)
    nn.init.constant_(own.gate, gate)
    reference.load_state_dict(own.state_dict(), strict=False)
    own.train(training), reference.train(training)
    actual, expected = run(own, INPUTS["ordinary"]), run(reference, INPUTS["ordinary"])
    for what in expected:
        assert_near(actual[what], expected[what], 1e-10, what)


def test_the_gate_starts_at_one_is_trained_and_is_clamped() -> None:
    layer = BatchInstanceNorm2d(CHANNELS)
    assert torch.equal(layer.gate, torch.ones(CHANNELS))
    optimizer = torch.optim.SGD([layer.gate], lr=1.0)
    x = randn(4, CHANNELS, 5, 5).float()
    (layer(x) * torch.randn(x.shape, generator=torch.Generator().manual_seed(5))).sum().backward()
    optimizer.step()
    assert (layer.gate > 1).any() and (layer.gate < 1).any()
    inside = (layer.gate >= 0) & (layer.gate <= 1)
    before = layer.gate.detach().clone()
    layer.after_step()
    assert torch.equal(layer.gate[inside], before[inside])
    assert torch.equal(layer.gate, before.clamp(0, 1))


def test_the_gate_has_ten_times_the_learning_rate_and_no_decay() -> None:
    assert BatchInstanceNorm2d.optimizer_options == {"gate": {"lr_scale": 10.0, "weight_decay": 0.0}}
    assert set(BatchInstanceNorm2d.optimizer_options) <= dict(BatchInstanceNorm2d(4).named_parameters()).keys()


@EVERY
@pytest.mark.parametrize("training", [True, False])
def test_gradients_by_finite_differences(name: str, training: bool) -> None:
    layer = PAIRS[name][0](8).double().train(training)
    randomize(layer)
    names, values = zip(*layer.named_parameters(), strict=True)

    def function(x: Tensor, *parameters: Tensor) -> Tensor:
        return functional_call(layer, dict(zip(names, parameters, strict=True)), (x,))

    x = randn(2, 8, 2, 3).requires_grad_()
    assert torch.autograd.gradcheck(function, (x, *values))


@EVERY
def test_a_second_derivative_is_refused(name: str) -> None:
    x = randn(2, CHANNELS, 3, 3).requires_grad_()
    (gradient,) = torch.autograd.grad(PAIRS[name][0](CHANNELS).double()(x).pow(2).sum(), x, create_graph=True)
    with pytest.raises(RuntimeError, match="once_differentiable"):
        gradient.sum().backward()


@EVERY
@pytest.mark.parametrize("mean", [1e3, -1e5])
def test_a_large_mean_costs_no_accuracy(name: str, mean: float) -> None:
    # float32 holds values near 1e5 to 0.004 only: the rounded input is the same for both sides.
    x = (torch.randn(16, CHANNELS, 12, 12, generator=torch.Generator().manual_seed(6)) + mean).float()
    own, reference = pair(name, torch.float32)
    assert_equal_runs(own, reference, x, 1e-5)


@EVERY
@pytest.mark.parametrize("value", [0.0, 1e-20, 1e10])
def test_constant_maps_give_the_bias(name: str, value: float) -> None:
    layer = PAIRS[name][0](CHANNELS)
    nn.init.constant_(layer.bias, 0.5)
    result = run(layer, torch.full((2, CHANNELS, 7, 7), value))
    assert torch.allclose(result["output"], torch.tensor(0.5), atol=1e-6)
    assert all(tensor.isfinite().all() for tensor in result.values())


@EVERY
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
@pytest.mark.parametrize("parameters", ["float32", "half"])
def test_half_precision_rounds_input_and_output_only(name: str, dtype: torch.dtype, parameters: str) -> None:
    own, reference = pair(name, torch.float32)
    if parameters == "half":
        own = own.to(dtype)
        reference.load_state_dict(own.state_dict())
    x = (INPUTS["channels last"] * 3).to(dtype)
    actual, expected = run(own, x), run(reference, x.double())
    assert actual["output"].dtype == actual["gradient of input"].dtype == dtype
    for key, parameter in own.named_parameters():
        assert actual[f"gradient of {key}"].dtype == parameter.dtype
    for what in expected:
        assert_near(actual[what], expected[what], 2 * torch.finfo(dtype).eps, what)


@EVERY
def test_autocast_changes_nothing_but_the_input(name: str) -> None:
    layer, convolution = PAIRS[name][0](CHANNELS), nn.Conv2d(3, CHANNELS, 3)
    images = randn(4, 3, 8, 8).float()
    with torch.autocast("cpu", torch.bfloat16):
        hidden = convolution(images)
        inside = layer(hidden)
    assert inside.dtype == hidden.dtype == torch.bfloat16
    assert torch.equal(inside, PAIRS[name][0](CHANNELS)(hidden))
    inside.float().square().sum().backward()
    assert convolution.weight.grad.isfinite().all() and layer.weight.grad.dtype == torch.float32


@EVERY
@pytest.mark.parametrize("training", [True, False])
@pytest.mark.parametrize("memory_format", [torch.channels_last, torch.contiguous_format])
def test_keeps_the_memory_format(name: str, training: bool, memory_format: torch.memory_format) -> None:
    layer = PAIRS[name][0](CHANNELS).train(training)
    result = run(layer, randn(3, CHANNELS, 4, 5).float().contiguous(memory_format=memory_format))
    assert result["output"].is_contiguous(memory_format=memory_format)
    assert result["gradient of input"].is_contiguous(memory_format=memory_format)


@pytest.mark.parametrize(("name", "training"), [("bn", True), ("gn", True), ("bin", True), ("bin", False)])
def test_compiles_whole_and_agrees(name: str, training: bool) -> None:
    torch.compiler.reset()
    (eager, _), (compiled, _) = pair(name, torch.float32), pair(name, torch.float32)
    eager.train(training), compiled.train(training)
    x = INPUTS["channels last"].float()
    expected = run(eager, x)
    function = torch.compile(compiled, fullgraph=True, backend="aot_eager")
    x.requires_grad_()
    y = function(x)
    y.backward(randn(*y.shape, seed=2).to(y) - 3)
    assert_near(y, expected["output"], 1e-5, "output")
    assert_near(x.grad, expected["gradient of input"], 1e-5, "gradient of input")
    for key, parameter in compiled.named_parameters():
        assert_near(parameter.grad, expected[f"gradient of {key}"], 1e-5, key)
    for key, buffer in compiled.named_buffers():
        assert_near(buffer, expected[key], 1e-5, key)


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("training", [True, False])
def test_compiles_where_no_gradient_is_wanted(name: str, training: bool) -> None:
    torch.compiler.reset()
    eager, compiled = pair(name, torch.float32)[0].train(training), pair(name, torch.float32)[0].train(training)
    x = INPUTS["channels last"].float()
    with torch.no_grad():
        assert_near(torch.compile(compiled, fullgraph=True, backend="aot_eager")(x), eager(x), 1e-5, "output")


shapes = st.tuples(st.integers(2, 5), st.sampled_from([8, 16, 24]), st.integers(2, 5), st.integers(2, 5))
inputs = st.builds(
    lambda shape, seed, scale, mean: (randn(*shape, seed=seed) - 3) * scale + mean,
    shapes,
    st.integers(0, 1000),
    st.floats(0.5, 100),
    st.floats(-1000, 1000),
)


def sets(name: str, x: Tensor) -> Tensor:
    """(number of sets, values of a set)"""
    n, c = x.shape[:2]
    return {
        "bn": lambda: x.transpose(0, 1).reshape(c, -1),
        "in": lambda: x.reshape(n * c, -1),
        "ln": lambda: x.reshape(n, -1),
        "gn": lambda: x.reshape(n * 8, -1),
    }[name]()


@pytest.mark.parametrize("name", ["bn", "in", "ln", "gn"])
@settings(max_examples=15, deadline=None)
@given(x=inputs)
def test_each_set_gets_mean_zero_and_variance_one(name: str, x: Tensor) -> None:
    y = sets(name, PAIRS[name][0](x.shape[1], eps=1e-12).double()(x))
    assert y.mean(1).abs().max() < 1e-9
    assert (y.var(1, correction=0) - 1).abs().max() < 1e-9


@pytest.mark.parametrize("name", ["in", "ln", "gn"])
@settings(max_examples=15, deadline=None)
@given(x=inputs, scale=st.floats(0.1, 10), shift=st.floats(-10, 10))
def test_a_sample_depends_neither_on_the_others_nor_on_its_scale(
    name: str, x: Tensor, scale: float, shift: float
) -> None:
    layer = PAIRS[name][0](x.shape[1], eps=1e-12).double()
    assert_near(layer(x)[:1], layer(x[:1] * scale + shift), 1e-8, "output")


@settings(max_examples=15, deadline=None)
@given(x=inputs, seed=st.integers(0, 1000))
def test_batch_norm_undoes_an_affine_map_of_each_channel(x: Tensor, seed: int) -> None:
    scale, shift = torch.rand(2, x.shape[1], 1, 1, generator=torch.Generator().manual_seed(seed)).double() + 0.1
    layer = BatchNorm2d(x.shape[1], eps=1e-12).double()
    assert_near(layer(x * scale + shift), layer(x), 1e-8, "output")


@pytest.mark.parametrize(
    ("own", "reference", "shape"),
    [
        (BatchNorm2d(4), nn.BatchNorm2d(4), (1, 4, 1, 1)),
        (BatchInstanceNorm2d(4), nn.InstanceNorm2d(4), (2, 4, 1, 1)),
        (InstanceNorm2d(4), nn.InstanceNorm2d(4), (2, 4, 1, 1)),
        (InstanceNorm2d(4).eval(), nn.InstanceNorm2d(4).eval(), (2, 4, 1, 1)),
        (GroupNorm(4, 4), nn.GroupNorm(4, 4), (1, 4, 1, 1)),
        (LayerNorm2d(1), nn.GroupNorm(1, 1), (1, 1, 1, 1)),
    ],
)
def test_a_single_value_is_refused_in_the_words_of_the_built_in_layer(
    own: nn.Module, reference: nn.Module, shape: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match="Expected more than 1") as expected:
        reference(torch.ones(shape))
    with pytest.raises(ValueError, match="Expected more than 1") as actual:
        own(torch.ones(shape))
    assert str(actual.value) == str(expected.value)


def test_a_single_value_can_be_evaluated() -> None:
    assert BatchNorm2d(4).eval()(torch.ones(1, 4, 1, 1)).shape == (1, 4, 1, 1)


@EVERY
@pytest.mark.parametrize("shape", [(2, CHANNELS + 8, 3, 3), (2, CHANNELS, 3), (2, CHANNELS)])
def test_an_input_of_the_wrong_shape_is_refused(name: str, shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=rf"\(N, {CHANNELS}, H, W\), got \(2, "):
        PAIRS[name][0](CHANNELS)(torch.ones(shape))


@EVERY
def test_no_channels_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="got 0"):
        PAIRS[name][0](0)


@pytest.mark.parametrize(("channels", "groups"), [(12, 8), (4, 8), (16, 3), (16, 0), (16, -4)])
def test_groups_that_do_not_divide_the_channels_are_refused(channels: int, groups: int) -> None:
    with pytest.raises(ValueError, match=f"{channels} channels cannot be divided into {groups} groups"):
        GroupNorm(channels, groups)


def test_every_name_builds_its_layer() -> None:
    assert list(NORMS) == ["torch_bn", "bn", "in", "bin", "ln", "gn", "nn"]
    assert normalization("inbuilt") is normalization("torch_bn") is nn.BatchNorm2d
    for name, (own, _) in PAIRS.items():
        assert normalization(name) is own
    layer = normalization("gn")(32)
    assert isinstance(layer, GroupNorm) and layer.groups == 8
    x = torch.ones(1, 4, 2, 2)
    assert normalization("nn")(4)(x) is x


def test_an_unknown_name_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ResseqError, match="'batch' is unknown — choose one of torch_bn, bn, in, bin, ln, gn, nn"):
        normalization("batch")


@EVERY
def test_prints_what_it_was_made_with(name: str) -> None:
    assert "16, " in repr(PAIRS[name][0](CHANNELS)) and "eps=1e-05" in repr(PAIRS[name][0](CHANNELS))


# Samples that each of two processes holds, and the size of the maps.
SLICES = [((5, 3), 4), ((1, 7), 3), ((1, 1), 1), ((4, 0), 3)]


def case(number: int) -> tuple[Tensor, list[nn.Module]]:
    """The whole batch, and the layers, of one of SLICES."""
    counts, size = SLICES[number]
    layers: list[nn.Module] = [BatchNorm2d(CHANNELS).double()]
    if size > 1:
        layers.append(BatchInstanceNorm2d(CHANNELS).double())
    for layer in layers:
        randomize(layer)
    return randn(sum(counts), CHANNELS, size, size, seed=number), layers


def run_part(layer: nn.Module, x: Tensor, rows: slice) -> dict[str, Tensor]:
    """As `run`, on some rows of the batch, with the gradient that they get in the whole batch."""
    part = x[rows].detach().requires_grad_()
    y = layer(part)
    y.backward((randn(*x.shape, seed=2) - 3)[rows])
    gradients = {key: parameter.grad for key, parameter in layer.named_parameters()}
    return {"y": y.detach(), "x": part.grad, **gradients, **dict(layer.named_buffers())}


def test_two_processes_with_slices_of_a_batch_are_one_with_the_whole_batch(tmp_path: Path) -> None:
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    processes = [
        subprocess.Popen([sys.executable, __file__, str(rank), str(tmp_path)], env=environment, stderr=subprocess.PIPE)
        for rank in range(2)
    ]
    errors = [process.communicate(timeout=100)[1].decode() for process in processes]
    assert [process.returncode for process in processes] == [0, 0], "\n".join(errors)
    parts = [torch.load(tmp_path / f"{rank}.pt") for rank in range(2)]
    for number in range(len(SLICES)):
        x, layers = case(number)
        for index, layer in enumerate(layers):
            whole = run_part(layer, x, slice(None))
            first, second = parts[0][number][index], parts[1][number][index]
            for what, expected in whole.items():
                if what in ("y", "x"):
                    actual = torch.cat((first[what], second[what]))
                elif what in dict(layer.named_buffers()):
                    assert torch.equal(first[what], second[what]), what
                    actual = first[what]
                else:  # the gradients of parameters stay those of each process's own samples
                    actual = first[what] + second[what]
                assert_near(actual, expected, 1e-10, f"{what}, slices {SLICES[number]}, {type(layer).__name__}")


def one_of_two_processes(rank: int, folder: Path) -> None:
    dist.init_process_group(
        "gloo", init_method=f"file://{folder}/rendezvous", rank=rank, world_size=2, timeout=timedelta(seconds=60)
    )
    results = []
    for number, ((first, _), _) in enumerate(SLICES):
        x, layers = case(number)
        results.append([run_part(layer, x, slice(first) if rank == 0 else slice(first, None)) for layer in layers])
    if rank == 0:  # evaluation asks nothing of the other process
        BatchNorm2d(CHANNELS).eval()(torch.ones(1, CHANNELS, 2, 2))
    torch.save(results, folder / f"{rank}.pt")
    dist.destroy_process_group()


if __name__ == "__main__":
    one_of_two_processes(int(sys.argv[1]), Path(sys.argv[2]))


def compiled_gradients_agree(norm: str) -> None:
    """Two layers with a convolution between them, as in a block: that is where compilers reuse memory."""
    device = open_device(device="cpu", compile="yes", precision="float32")
    torch.manual_seed(0)
    first, second = (nn.Conv2d(channels, 16, 3, padding=1, bias=False) for channels in (3, 16))
    eager = nn.Sequential(first, PAIRS[norm][0](16), nn.ReLU(), second, PAIRS[norm][0](16), nn.ReLU())
    eager.to(memory_format=torch.channels_last)
    compiled = copy.deepcopy(eager)
    x = torch.randn(8, 3, 8, 8).to(memory_format=torch.channels_last)
    for function in (eager, device.compile(compiled)):
        function(x).square().mean().backward()
    for (name, expected), found in zip(eager.named_parameters(), compiled.parameters(), strict=True):
        assert_near(found.grad, expected.grad, 1e-5, name)


needs_compiler = pytest.mark.skipif(shutil.which("c++") is None, reason="no C++ compiler")


@needs_compiler
def test_compiled_as_in_training_its_gradients_are_right() -> None:
    compiled_gradients_agree("bn")


@pytest.mark.slow
@needs_compiler
@pytest.mark.parametrize("norm", PAIRS)
def test_compiled_as_in_training_all_gradients_are_right(norm: str) -> None:
    compiled_gradients_agree(norm)
