"""The network against He et al. 2016, section 4.2: its size, its parts, its first weights and its output."""

import math
from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from resseq.errors import ResseqError
from resseq.vision import BatchInstanceNorm2d, BatchNorm2d, GroupNorm, InstanceNorm2d, LayerNorm2d, ResNet
from resseq.vision.norms import NORMS
from resseq.vision.resnet import PaddedIdentity

LAYERS = {
    "torch_bn": nn.BatchNorm2d,
    "bn": BatchNorm2d,
    "in": InstanceNorm2d,
    "bin": BatchInstanceNorm2d,
    "ln": LayerNorm2d,
    "gn": GroupNorm,
}
# Parameters that a normalization adds for each of the 16(2n+1) + 32·2n + 64·2n normalized channels of a ResNet-6n+2.
PER_CHANNEL = {"torch_bn": 2, "bn": 2, "in": 2, "bin": 3, "ln": 2, "gn": 2, "nn": 1}


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def parameters(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters())


@pytest.mark.parametrize(
    ("n", "shortcut", "count"),
    [(1, "A", 75_290), (2, "A", 172_506), (2, "B", 175_258), (3, "A", 269_722), (3, "B", 272_474)],
)
def test_parameters(n: int, shortcut: str, count: int) -> None:
    for norm in ("torch_bn", "bn", "in", "ln", "gn"):
        assert parameters(ResNet(n, 10, norm, shortcut)) == count


@pytest.mark.parametrize("norm", NORMS)
def test_parameters_by_hand(norm: str) -> None:
    channels = 16 * 5 + 32 * 4 + 64 * 4  # n = 2
    weights = 9 * (3 * 16 + 4 * 16 * 16 + 16 * 32 + 3 * 32 * 32 + 32 * 64 + 3 * 64 * 64)
    assert parameters(ResNet(2, 7, norm)) == weights + PER_CHANNEL[norm] * channels + 64 * 7 + 7


@pytest.mark.parametrize("n", [1, 2, 3])
@pytest.mark.parametrize("shortcut", ["A", "B"])
def test_depth_is_6n_plus_2(n: int, shortcut: str) -> None:
    weighted = [m for m in ResNet(n, 10, "bn", shortcut).modules() if isinstance(m, nn.Conv2d | nn.Linear)]
    projections = [m for m in weighted if isinstance(m, nn.Conv2d) and m.kernel_size == (1, 1)]
    assert len(weighted) - len(projections) == 6 * n + 2
    assert [(m.in_channels, m.out_channels, m.stride) for m in projections] == (
        [] if shortcut == "A" else [(16, 32, (2, 2)), (32, 64, (2, 2))]
    )
    convolutions = [m for m in weighted if isinstance(m, nn.Conv2d) and m not in projections]
    widths = [16] * (2 * n + 1) + [32] * (2 * n) + [64] * (2 * n)
    assert [m.out_channels for m in convolutions] == widths
    assert [m.in_channels for m in convolutions] == [3, *widths[:-1]]
    # Only the first convolution of the second and of the third stage has a stride.
    assert [i for i, m in enumerate(convolutions) if m.stride == (2, 2)] == [2 * n + 1, 4 * n + 1]
    assert all(m.kernel_size == (3, 3) and m.padding == (1, 1) for m in convolutions)


@pytest.mark.parametrize(
    ("size", "sides"),
    [((32, 32), [(32, 32), (16, 16), (8, 8)]), ((16, 16), [(16, 16), (8, 8), (4, 4)]), ((33, 18), None)],
)
def test_shapes(size: tuple[int, int], sides: list[tuple[int, int]] | None) -> None:
    sides = sides or [(33, 18), (17, 9), (9, 5)]
    for shortcut in ("A", "B"):
        model = ResNet(2, 5, "gn", shortcut)
        shapes: list[tuple[int, ...]] = []
        for block in model.blocks:
            block.register_forward_hook(lambda module, args, output, seen=shapes: seen.append(tuple(output.shape)))
        x = torch.randn(3, 3, *size, generator=seeded())
        assert model(x).shape == (3, 5)
        assert model.features(x).shape == (3, 64)
        expected = [(3, width, *side) for width, side in zip((16, 32, 64), sides, strict=True) for _ in range(2)]
        assert shapes == expected * 2


def test_any_number_of_classes() -> None:
    for classes in (2, 3, 100):
        assert ResNet(1, classes)(torch.zeros(2, 3, 8, 8)).shape == (2, classes)


def test_shortcut_a_by_hand() -> None:
    x = torch.arange(2 * 3 * 5, dtype=torch.float32).view(1, 2, 3, 5)
    expected = torch.zeros(1, 4, 2, 3)
    expected[0, 0] = torch.tensor([[0.0, 2.0, 4.0], [10.0, 12.0, 14.0]])
    expected[0, 1] = torch.tensor([[15.0, 17.0, 19.0], [25.0, 27.0, 29.0]])
    assert torch.equal(PaddedIdentity(2, 4)(x), expected)


@pytest.mark.parametrize("shortcut", ["A", "B"])
@pytest.mark.parametrize("norm", LAYERS)
def test_every_convolution_is_normalized_at_once(norm: str, shortcut: str) -> None:
    """The input of each normalization is the very tensor that a convolution gave, and no convolution is left out."""
    model = ResNet(2, 10, norm, shortcut)
    given: list[Tensor] = []
    normalized: list[Tensor] = []
    for module in model.modules():
        if isinstance(module, nn.Conv2d):
            assert module.bias is None
            module.register_forward_hook(lambda module, args, output: given.append(output))
        elif not list(module.children()) and not isinstance(module, nn.Linear | nn.Identity | PaddedIdentity):
            assert type(module) is LAYERS[norm]
            module.register_forward_hook(lambda module, args, output: normalized.append(args[0]))
    model(torch.randn(2, 3, 16, 16, generator=seeded()))
    assert len(given) == (13 if shortcut == "A" else 15)
    assert [id(tensor) for tensor in given] == [id(tensor) for tensor in normalized]


def test_without_normalization_convolutions_have_a_bias() -> None:
    model = ResNet(2, 10, "nn", "B")
    for module in model.modules():
        if isinstance(module, nn.Conv2d):
            assert module.bias is not None and not module.bias.any()
    kinds = {type(module) for module in model.modules() if not list(module.children())}
    assert kinds == {nn.Conv2d, nn.Identity, nn.Linear}


def test_all_norms_start_from_the_same_weights() -> None:
    for shortcut in ("A", "B"):
        models = [ResNet(2, 10, norm, shortcut, seeded(7)) for norm in NORMS]
        weights = [[m.weight for m in model.modules() if isinstance(m, nn.Conv2d | nn.Linear)] for model in models]
        for others in weights[1:]:
            assert all(torch.equal(a, b) for a, b in zip(weights[0], others, strict=True))
    again, other = ResNet(1, 10, generator=seeded(1)), ResNet(1, 10, generator=seeded(2))
    assert not torch.equal(again.stem.weight, other.stem.weight)
    assert torch.equal(again.stem.weight, ResNet(1, 10, generator=seeded(1)).stem.weight)


def test_the_generator_alone_decides() -> None:
    torch.manual_seed(0)
    state = torch.get_rng_state()
    first = ResNet(1, 10, generator=seeded(5)).state_dict()
    torch.manual_seed(99)
    second = ResNet(1, 10, generator=seeded(5)).state_dict()
    assert all(torch.equal(first[name], second[name]) for name in first)
    assert not torch.equal(state, torch.get_rng_state())  # the seed was indeed another one


@pytest.mark.parametrize("shortcut", ["A", "B"])
def test_he_initialization(shortcut: str) -> None:
    for module in ResNet(3, 10, "bn", shortcut, seeded()).modules():
        if isinstance(module, nn.Conv2d):
            w = module.weight.detach()
            std = math.sqrt(2 / (module.kernel_size[0] ** 2 * module.out_channels))  # He et al. 2015, equation 14
            # The standard deviation of N normal numbers lies within std · (1 ± 1/√(2N)), their mean within std/√N.
            assert abs(w.std().item() - std) < 4.5 * std / math.sqrt(2 * w.numel())
            assert abs(w.mean().item()) < 4.5 * std / math.sqrt(w.numel())
            beyond = (w.abs() > 2 * std).float().mean().item()  # of a normal distribution 4.55 %
            assert abs(beyond - 0.0455) < 4.5 * math.sqrt(0.0455 / w.numel())


# ---------------------------------------------------------------------------------------------------- a reference


def normalize(x: Tensor, state: dict[str, Tensor], name: str, norm: str, training: bool) -> Tensor:
    """The layer `name` by PyTorch's own functions."""
    if norm == "nn":
        return x
    w, b = state[f"{name}.weight"], state[f"{name}.bias"]
    running = (state.get(f"{name}.running_mean"), state.get(f"{name}.running_var"))
    match norm:
        case "torch_bn" | "bn":
            return F.batch_norm(x, *running, w, b, training)
        case "in":
            return F.instance_norm(x, weight=w, bias=b)
        case "ln":
            return F.group_norm(x, 1, w, b)
        case "gn":
            return F.group_norm(x, 8, w, b)
    gate = state[f"{name}.gate"].view(1, -1, 1, 1)
    mixed = gate * F.batch_norm(x, *running, training=training) + (1 - gate) * F.instance_norm(x)
    return mixed * w.view(1, -1, 1, 1) + b.view(1, -1, 1, 1)


def reference(x: Tensor, state: dict[str, Tensor], n: int, norm: str, shortcut: str, training: bool) -> Tensor:
    """He et al. 2016, section 4.2, equations 1 and 2, with functions only."""
    state = {name: tensor.clone() for name, tensor in state.items()}

    def convolution(x: Tensor, name: str, stride: int = 1) -> Tensor:
        w = state[f"{name}.weight"]
        return F.conv2d(x, w, state.get(f"{name}.bias"), stride=stride, padding=w.shape[-1] // 2)

    def layer(x: Tensor, convolution_name: str, norm_name: str, stride: int = 1) -> Tensor:
        return normalize(convolution(x, convolution_name, stride), state, norm_name, norm, training)

    x = F.relu(layer(x, "stem", "stem_norm"))
    for index in range(3 * n):
        name = f"blocks.{index}"
        stride = 2 if index in (n, 2 * n) else 1
        residual = F.relu(layer(x, f"{name}.conv1", f"{name}.norm1", stride))
        residual = layer(residual, f"{name}.conv2", f"{name}.norm2")
        if stride == 1:
            carried = x
        elif shortcut == "A":
            # A max pool with a window of one pixel keeps every second pixel.
            kept = F.max_pool2d(x, kernel_size=1, stride=2)
            carried = torch.cat([kept, torch.zeros_like(kept)], dim=1)
        else:
            carried = layer(x, f"{name}.shortcut.0", f"{name}.shortcut.1", stride)
        x = F.relu(residual + carried)
    pooled = F.adaptive_avg_pool2d(x, 1).flatten(1)
    return F.linear(pooled, state["head.weight"], state["head.bias"])


@pytest.mark.parametrize("training", [False, True], ids=["eval", "train"])
@pytest.mark.parametrize(("n", "shortcut"), [(1, "A"), (1, "B"), (3, "A"), (2, "B")])
@pytest.mark.parametrize("norm", NORMS)
def test_equals_a_reference_of_functions(norm: str, n: int, shortcut: str, training: bool) -> None:
    model = ResNet(n, 10, norm, shortcut, seeded(n))
    generator = seeded(1)
    with torch.no_grad():  # nothing stays at the value it starts from, so nothing can be left out unseen
        for name, tensor in model.state_dict().items():
            if name.endswith(("running_var", "gate")):
                tensor.uniform_(0.5, 1.0, generator=generator)
            elif tensor.dim() == 1:
                tensor.add_(torch.randn(tensor.shape, generator=generator) * 0.1)
    model.train(training)
    state = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    x = torch.randn(4, 3, 20, 20, generator=generator)
    for given in (x, x.contiguous(memory_format=torch.channels_last)):
        model.load_state_dict(state)
        expected = reference(x, state, n, norm, shortcut, training)
        torch.testing.assert_close(model(given), expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("shortcut", ["A", "B"])
@pytest.mark.parametrize("norm", NORMS)
def test_gradients_reach_every_parameter(norm: str, shortcut: str) -> None:
    model = ResNet(2, 10, norm, shortcut, seeded())
    with torch.no_grad():
        for module in model.modules():
            if isinstance(module, BatchInstanceNorm2d):
                module.gate.fill_(0.6)
    x = torch.randn(8, 3, 16, 16, generator=seeded(1))
    torch.autograd.backward(F.cross_entropy(model(x), torch.arange(8)))
    for name, parameter in model.named_parameters():
        assert parameter.grad is not None and parameter.grad.abs().max() > 0, name


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: ResNet(0, 10), "n is 0"),
        (lambda: ResNet(-2, 10), "n is -2"),
        (lambda: ResNet(2, 1), "classes is 1"),
        (lambda: ResNet(2, 10, shortcut="C"), "shortcut is 'C'"),
        (lambda: ResNet(2, 10, shortcut="a"), "shortcut is 'a'"),
    ],
)
def test_what_cannot_be_built(build: Callable[[], ResNet], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        build()


def test_an_unknown_normalization() -> None:
    with pytest.raises(ResseqError, match="'bm' is unknown — choose one of torch_bn, bn, in, bin, ln, gn, nn"):
        ResNet(2, 10, "bm")
    assert isinstance(ResNet(1, 10, "inbuilt").stem_norm, nn.BatchNorm2d)
