"""The five normalizations of the study, written out.

All of them are one formula (Wu & He 2018, "Group Normalization", equations 1, 2 and 6),

    y = weight * xhat + bias,    xhat = (x - mean) / sqrt(var + eps),

and differ only in the set of values over which mean and (biased) variance are taken:

    BatchNorm2d          one channel of all samples             Ioffe & Szegedy 2015; Wu & He, equation 3
    LayerNorm2d          one sample                             Ba et al. 2016; Wu & He, equation 4
    InstanceNorm2d       one channel of one sample              Ulyanov et al. 2016; Wu & He, equation 5
    GroupNorm            C / groups channels of one sample      Wu & He, equation 7
    BatchInstanceNorm2d  a learned mixture of first and third   Nam & Kim 2018, equation 3

With x of shape (N, C, H, W) every such set is a union of planes, a plane being the (H, W) values of one channel of
one sample. So the large tensor is only ever reduced to one number a plane, and all that tells the layers apart is
arithmetic on small tensors of shape (N, C). This is what makes them fast, in either memory format.

Gradients are first order: differentiating them once more raises an error (`once_differentiable`).
Statistics are float32 at least, whatever the input's dtype; the output has the input's dtype and memory format.
"""

from collections.abc import Callable
from typing import Any, ClassVar, cast

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from resseq.errors import ResseqError

BATCH = 0  # in the place of a number of groups: a set is one channel of all samples


class _Normalize(torch.autograd.Function):
    """y = factor_1 * xhat_1 + factor_2 * xhat_2 + ... + bias: one factor (C) and one xhat for each kind of set.

    factors: (kinds, C). One tensor, since torch.compile, where no gradient is wanted, leaves out `ctx` if as many
        arguments are given as `forward` has parameters, which a list of two factors at its end would bring about.
    kinds: for each kind of set the number of groups that a sample's channels fall into, or BATCH.
    samples: how many samples all processes hold together, if statistics of the kind BATCH are to span them all.
    fixed: mean and variance (C), to be used in the place of the statistics of the kind BATCH.
    Returns y, and the mean and the variance (1, C) of the kind BATCH (None without such a kind).
    """

    @staticmethod
    def forward(
        ctx: Any,
        x: Tensor,
        bias: Tensor,
        kinds: tuple[int, ...],
        eps: float,
        samples: Tensor | None,
        fixed: tuple[Tensor, Tensor] | None,
        factors: Tensor,
    ) -> tuple[Tensor, Tensor | None, Tensor | None]:
        # Mean and variance of each plane by the corrected two-pass algorithm (Chan, Golub & LeVeque 1983):
        # center is the mean as far as its dtype can hold it, offset the rest. All but deviation are (N, C).
        values = _at_least_float32(x)
        center = values.mean((2, 3))
        deviation = values - center[..., None, None]
        offset = deviation.mean((2, 3))
        spread = (deviation * deviation).mean((2, 3)) - offset * offset

        batch_mean = batch_var = None
        scale, shift = torch.zeros_like(center), bias
        gaps, rstds = [], []
        for groups, factor in zip(kinds, factors.unbind(), strict=True):
            if groups == BATCH and fixed is not None:
                gap = (center - fixed[0]) + offset
                var = fixed[1].expand_as(gap)
            else:
                # The same algorithm once more, with the planes of a set in the place of the values of a plane.
                mean = _set_mean(center, groups, samples)
                gap = (center - mean) + offset
                error, square = _set_mean(torch.stack((gap, spread + gap * gap)), groups, samples)
                gap = gap - error  # mean of the plane minus mean of its set
                var = (square - error * error).clamp_min(0)
                if groups == BATCH:
                    batch_mean, batch_var = mean + error, var
            rstd = torch.rsqrt(var + eps)  # xhat = rstd * (deviation + gap - offset)
            slope = factor * rstd
            scale = scale + slope
            shift = shift + slope * (gap - offset)
            gaps.append(gap)
            rstds.append(rstd)
        scale, shift = _per_plane(scale, shift, like=center)
        y = torch.addcmul(shift, deviation, scale).to(x.dtype)

        ctx.save_for_backward(x, center, offset, factors, *gaps, *rstds)
        ctx.kinds, ctx.samples, ctx.fixed = kinds, samples, fixed is not None
        if batch_mean is not None:
            ctx.mark_non_differentiable(batch_mean, batch_var)
        return y, batch_mean, batch_var

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:
        x, center, offset, factors, *saved = ctx.saved_tensors
        k = len(ctx.kinds)
        gaps, rstds = saved[:k], saved[k:]
        dy = _at_least_float32(grads[0])
        deviation = _at_least_float32(x) - center[..., None, None]
        dy_sum = dy.sum((2, 3))
        dy_deviation = (dy * deviation).sum((2, 3)) - offset * dy_sum

        # Each kind adds (the chain rule of section 3 of Ioffe & Szegedy, collected; means are over the set)
        #     dx = rstd * (factor * dy - mean(factor * dy) - xhat * mean(factor * dy * xhat)),
        # of which the two means come through mean and variance, and are absent where these are fixed.
        # With xhat = rstd * (deviation + gap - offset) this is, with three numbers for each plane,
        #     dx = dy * of_dy + deviation * of_deviation + constant.
        of_dy = of_deviation = constant = torch.zeros_like(center)
        dfactors = []
        for groups, factor, gap, rstd in zip(ctx.kinds, factors.unbind(), gaps, rstds, strict=True):
            dy_xhat = rstd * (dy_deviation + gap * dy_sum)
            dfactors.append(dy_xhat.sum(0))
            of_dy = of_dy + factor * rstd
            if groups == BATCH and ctx.fixed:
                continue
            share = factor / (x.shape[2] * x.shape[3])
            mean_dy, mean_dy_xhat = _set_mean(share * torch.stack((dy_sum, dy_xhat)), groups, ctx.samples)
            slope = rstd * rstd * mean_dy_xhat
            of_deviation = of_deviation - slope
            constant = constant - rstd * mean_dy - slope * (gap - offset)
        of_dy, of_deviation, constant = _per_plane(of_dy, of_deviation, constant, like=center)
        dx = torch.addcmul(constant, deviation, of_deviation).addcmul_(dy, of_dy).to(x.dtype)
        return dx, dy_sum.sum(0), None, None, None, None, torch.stack(dfactors)


def _normalize(
    x: Tensor,
    bias: Tensor,
    kinds: tuple[int, ...],
    eps: float,
    *factors: Tensor,
    samples: Tensor | None = None,
    fixed: tuple[Tensor, Tensor] | None = None,
) -> tuple[Tensor, Tensor, Tensor]:
    """`_Normalize` as a function with types."""
    stacked = torch.stack([_at_least_float32(factor) for factor in factors])
    outputs = _Normalize.apply(x, _at_least_float32(bias), kinds, eps, samples, fixed, stacked)  # type: ignore[no-untyped-call]
    return cast(tuple[Tensor, Tensor, Tensor], outputs)


def _set_mean(planes: Tensor, groups: int, samples: Tensor | None) -> Tensor:
    """Mean over the set that each plane belongs to, of (..., N, C), in a shape that broadcasts with it."""
    if groups == BATCH:
        if samples is None:
            return planes.mean(-2, keepdim=True)
        total = planes.sum(-2, keepdim=True)
        dist.all_reduce(total)
        return total / samples
    grouped = planes.reshape(*planes.shape[:-1], groups, planes.shape[-1] // groups)
    return grouped.mean(-1, keepdim=True).expand_as(grouped).flatten(-2)


def _per_plane(*numbers: Tensor, like: Tensor) -> tuple[Tensor, ...]:
    """Expand tensors to (N, C, 1, 1).

    Stacking stores them, which keeps the compiler from computing them anew for each value of a plane.
    """
    return torch.stack([number.expand_as(like) for number in numbers])[..., None, None].unbind()


def _at_least_float32(x: Tensor) -> Tensor:
    return x if x.dtype == torch.float64 else x.float()


def _samples_of_all_processes(x: Tensor) -> Tensor | None:
    """The number of samples that all processes hold together, or None where there is one process."""
    if not (dist.is_available() and dist.is_initialized() and dist.get_world_size() > 1):
        return None
    samples = _at_least_float32(x).new_tensor(x.shape[0])
    dist.all_reduce(samples)
    return samples


def _check_channels(channels: int) -> None:
    if channels < 1:
        raise ValueError(f"expected 1 channel or more, got {channels}")


def _check_input(x: Tensor, channels: int) -> None:
    if x.dim() != 4 or x.shape[1] != channels:
        raise ValueError(f"expected input of shape (N, {channels}, H, W), got {tuple(x.shape)}")


def _check_plane(x: Tensor) -> None:
    if x.shape[2] * x.shape[3] == 1:
        raise ValueError(f"Expected more than 1 spatial element when training, got input size {x.shape}")


class BatchNorm2d(nn.Module):
    """Mean and variance over (N, H, W) of each channel (Ioffe & Szegedy 2015, algorithm 1).

    Equals `nn.BatchNorm2d`, and their state dicts interchange. In training mode running mean and (unbiased)
    variance move by `momentum` towards those of the batch; in eval mode they take their place. When
    torch.distributed is initialized, the batch is that of all processes, which may hold different numbers of samples.

    x and the output are (N, C, H, W). Raises ValueError where a channel has a single value to train on.
    """

    running_mean: Tensor
    running_var: Tensor
    num_batches_tracked: Tensor

    def __init__(self, channels: int, eps: float = 1e-5, momentum: float = 0.1) -> None:
        super().__init__()
        _check_channels(channels)
        self.channels, self.eps, self.momentum = channels, eps, momentum
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))
        self.register_buffer("running_mean", torch.zeros(channels))
        self.register_buffer("running_var", torch.ones(channels))
        self.register_buffer("num_batches_tracked", torch.tensor(0))

    def extra_repr(self) -> str:
        return f"{self.channels}, eps={self.eps}, momentum={self.momentum}"

    def forward(self, x: Tensor) -> Tensor:
        _check_input(x, self.channels)
        if self.training:
            return _with_batch_statistics(self, x, (BATCH,), self.weight)
        mean, var = self.running_mean[:, None, None], self.running_var[:, None, None]
        scale = self.weight[:, None, None] * torch.rsqrt(var + self.eps)
        return torch.addcmul(self.bias[:, None, None], _at_least_float32(x) - mean, scale).to(x.dtype)


class BatchInstanceNorm2d(nn.Module):
    """y = (gate * xhat_batch + (1 - gate) * xhat_instance) * weight + bias (Nam & Kim 2018, equation 3).

    The gate, one number per channel, starts at 1, which is BatchNorm2d; 0 is InstanceNorm2d. It wants a larger
    learning rate and no decay (`optimizer_options`), and after each step is clamped to [0, 1] (`after_step`;
    equation 4). Running statistics serve the batch part only, instances are normalized by their own in either mode.

    x and the output are (N, C, H, W). Raises ValueError for maps of a single value.
    """

    optimizer_options: ClassVar[dict[str, dict[str, float]]] = {"gate": {"lr_scale": 10.0, "weight_decay": 0.0}}

    running_mean: Tensor
    running_var: Tensor
    num_batches_tracked: Tensor

    def __init__(self, channels: int, eps: float = 1e-5, momentum: float = 0.1) -> None:
        super().__init__()
        _check_channels(channels)
        self.channels, self.eps, self.momentum = channels, eps, momentum
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))
        self.gate = nn.Parameter(torch.ones(channels))
        self.register_buffer("running_mean", torch.zeros(channels))
        self.register_buffer("running_var", torch.ones(channels))
        self.register_buffer("num_batches_tracked", torch.tensor(0))

    def extra_repr(self) -> str:
        return f"{self.channels}, eps={self.eps}, momentum={self.momentum}"

    def forward(self, x: Tensor) -> Tensor:
        _check_input(x, self.channels)
        _check_plane(x)
        kinds = (BATCH, self.channels)
        weight, gate = _at_least_float32(self.weight), _at_least_float32(self.gate)
        factors = (weight * gate, weight * (1 - gate))
        if self.training:
            return _with_batch_statistics(self, x, kinds, *factors)
        fixed = (self.running_mean, self.running_var)
        return _normalize(x, self.bias, kinds, self.eps, *factors, fixed=fixed)[0]

    @torch.no_grad()
    def after_step(self) -> None:
        """Clamp the gate to [0, 1], after each step of the optimizer."""
        self.gate.clamp_(0, 1)


def _with_batch_statistics(
    layer: BatchNorm2d | BatchInstanceNorm2d, x: Tensor, kinds: tuple[int, ...], *factors: Tensor
) -> Tensor:
    """Normalize a training batch, and let the running statistics follow."""
    samples = _samples_of_all_processes(x)
    if samples is None and x.shape[0] * x.shape[2] * x.shape[3] == 1:
        raise ValueError(f"Expected more than 1 value per channel when training, got input size {x.shape}")
    y, mean, var = _normalize(x, layer.bias, kinds, layer.eps, *factors, samples=samples)
    with torch.no_grad():
        count = (x.shape[0] if samples is None else samples) * x.shape[2] * x.shape[3]
        unbiased = var * (count / (count - 1))
        layer.running_mean.lerp_(mean[0].to(layer.running_mean.dtype), layer.momentum)
        layer.running_var.lerp_(unbiased[0].to(layer.running_var.dtype), layer.momentum)
        layer.num_batches_tracked += 1
    return y


class InstanceNorm2d(nn.Module):
    """Mean and variance over (H, W) of each channel of each sample (Ulyanov et al. 2016).

    Equals `nn.InstanceNorm2d(channels, affine=True)`. x and the output are (N, C, H, W).
    Raises ValueError for maps of a single value.
    """

    def __init__(self, channels: int, eps: float = 1e-5) -> None:
        super().__init__()
        _check_channels(channels)
        self.channels, self.eps = channels, eps
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))

    def extra_repr(self) -> str:
        return f"{self.channels}, eps={self.eps}"

    def forward(self, x: Tensor) -> Tensor:
        _check_input(x, self.channels)
        _check_plane(x)
        return _with_sample_statistics(self, x, groups=self.channels)


class LayerNorm2d(nn.Module):
    """Mean and variance over (C, H, W) of each sample (Ba et al. 2016), then an affine map per channel.

    Equals `nn.GroupNorm(1, channels)`. x and the output are (N, C, H, W).
    Raises ValueError for a batch of a single value.
    """

    def __init__(self, channels: int, eps: float = 1e-5) -> None:
        super().__init__()
        _check_channels(channels)
        self.channels, self.eps = channels, eps
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))

    def extra_repr(self) -> str:
        return f"{self.channels}, eps={self.eps}"

    def forward(self, x: Tensor) -> Tensor:
        _check_input(x, self.channels)
        return _with_sample_statistics(self, x, groups=1)


class GroupNorm(nn.Module):
    """Mean and variance over (C / groups, H, W) of each group of channels of each sample (Wu & He 2018, equation 7).

    Equals `nn.GroupNorm(groups, channels)`. x and the output are (N, C, H, W).
    Raises ValueError for channels that groups does not divide, and for a batch of a single value per group.
    """

    def __init__(self, channels: int, groups: int = 8, eps: float = 1e-5) -> None:
        super().__init__()
        _check_channels(channels)
        if groups < 1 or channels % groups:
            raise ValueError(f"{channels} channels cannot be divided into {groups} groups of equal size")
        self.channels, self.groups, self.eps = channels, groups, eps
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))

    def extra_repr(self) -> str:
        return f"{self.channels}, groups={self.groups}, eps={self.eps}"

    def forward(self, x: Tensor) -> Tensor:
        _check_input(x, self.channels)
        return _with_sample_statistics(self, x, self.groups)


def _with_sample_statistics(layer: InstanceNorm2d | LayerNorm2d | GroupNorm, x: Tensor, groups: int) -> Tensor:
    """Normalize each sample, in training and eval mode alike, over its `groups` sets of channels."""
    if x.numel() == groups:
        raise ValueError(f"Expected more than 1 value per channel when training, got input size {list(x.shape)}")
    return _normalize(x, layer.bias, (groups,), layer.eps, layer.weight)[0]


NORMS: dict[str, Callable[[int], nn.Module]] = {
    "torch_bn": nn.BatchNorm2d,
    "bn": BatchNorm2d,
    "in": InstanceNorm2d,
    "bin": BatchInstanceNorm2d,
    "ln": LayerNorm2d,
    "gn": GroupNorm,
    "nn": nn.Identity,
}
"""What each name builds, given the number of channels."""


def normalization(name: str) -> Callable[[int], nn.Module]:
    """What builds the layer called `name` from a number of channels; `inbuilt` is another name of `torch_bn`.

    Raises ResseqError for an unknown name.
    """
    name = "torch_bn" if name == "inbuilt" else name
    if name not in NORMS:
        raise ResseqError(f"normalization: {name!r} is unknown — choose one of {', '.join(NORMS)}")
    return NORMS[name]
