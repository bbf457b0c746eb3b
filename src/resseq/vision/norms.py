"""The five normalizations of the study, written out.

All of them are one formula (Wu & He 2018, "Group Normalization", equations 1, 2 and 6),

    y = weight * (x - mean) / sqrt(var + eps) + bias,

and differ only in the set of values over which mean and (biased) variance are taken. With x of shape
(N, C, H, W) every such set is a union of planes, the (H, W) values of one sample and channel, so that the
large tensor is read once for the moments of its N * C planes and all the rest is arithmetic on (N, C) numbers:

    BatchNorm          Ioffe & Szegedy 2015, algorithm 1     a channel's planes of all samples
    InstanceNorm       Ulyanov et al. 2016, equation 4       one plane
    LayerNorm          Ba et al. 2016, equation 3            all planes of a sample
    GroupNorm          Wu & He 2018, equation 7              C / groups neighbouring planes of a sample
    BatchInstanceNorm  Nam & Kim 2018, equation 3            a learned mixture of the first two

Statistics are float32 at least, whatever the input is; the output has the input's dtype.
"""

from collections.abc import Callable
from typing import Any, ClassVar, cast

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from resseq.errors import ResseqError

BATCH = 0
"""Where a number of groups is expected: the set is a channel's planes of all samples, not of one."""


class _Normalize(torch.autograd.Function):
    """y = factor_1 * xhat_1 + factor_2 * xhat_2 + ... + bias, one factor (C) and one xhat for each kind of set.

    `sets` holds the number of groups of each kind (`BATCH` for sets that span the batch). `fixed`, a mean and a
    variance of shape (1, C, 1, 1), replaces the statistics of the kind `BATCH`.
    Returns y, and the mean and variance, (1, C, 1, 1) each, of the kind `BATCH` (None where there is none).

    Below, `plane` in a comment is the shape (N, C, 1, 1), one number a plane.
    """

    @staticmethod
    def forward(
        ctx: Any,
        x: Tensor,
        bias: Tensor,
        sets: tuple[int, ...],
        eps: float,
        fixed: tuple[Tensor, Tensor] | None,
        synchronize: bool,
        *factors: Tensor,
    ) -> tuple[Tensor, Tensor | None, Tensor | None]:
        center, offset, deviation, spread = _plane_moments(x)
        scale, shift = torch.zeros_like(center), _channels(bias)
        batch_mean = batch_var = None
        gaps, rstds = [], []
        for kind, factor in zip(sets, factors, strict=True):
            if kind == BATCH and fixed is not None:
                gap, var = (center - fixed[0]) + offset, fixed[1]
            else:
                # The two-pass algorithm once more, with planes in the place of values.
                (mean,) = _set_means(kind, synchronize, center)
                gap = (center - mean) + offset
                error, square = _set_means(kind, synchronize, gap, spread + gap * gap)
                gap = gap - error  # plane: mean of the plane minus mean of its set
                var = square - error * error
                if kind == BATCH:
                    batch_mean, batch_var = mean + error, var
            rstd = torch.rsqrt(var + eps)
            slope = _channels(factor) * rstd
            scale = scale + slope
            shift = shift + slope * (gap - offset)
            gaps.append(gap)
            rstds.append(rstd)
        scale, shift = _table(scale, shift, like=center)
        y = torch.addcmul(shift, deviation, scale, out=deviation).to(x.dtype)
        ctx.save_for_backward(x, center, offset, *factors, *gaps, *rstds)
        ctx.sets, ctx.fixed, ctx.synchronize = sets, fixed is not None, synchronize
        if batch_mean is not None:
            ctx.mark_non_differentiable(batch_mean, batch_var)
        return y, batch_mean, batch_var

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:
        x, center, offset, *saved = ctx.saved_tensors
        kinds = len(ctx.sets)
        factors, gaps, rstds = saved[:kinds], saved[kinds : 2 * kinds], saved[2 * kinds :]
        dy = _at_least_float32(grads[0])
        values = x.shape[2] * x.shape[3]
        deviation = _at_least_float32(x) - center
        dy_sum = dy.sum((2, 3), keepdim=True)  # plane: sum of dL/dy
        dy_dev = (dy * deviation).sum((2, 3), keepdim=True) - offset * dy_sum
        # dL/dx = of_dy * dy + of_deviation * deviation + constant, Ioffe & Szegedy's section 3 rearranged.
        of_dy = of_deviation = constant = torch.zeros_like(center)
        dfactors = []
        for kind, factor, gap, rstd in zip(ctx.sets, factors, gaps, rstds, strict=True):
            dy_xhat = rstd * (dy_dev + gap * dy_sum)  # plane: sum of dL/dy * xhat
            dfactors.append(dy_xhat.sum((0, 2, 3)).to(factor.dtype))
            slope = _channels(factor) * rstd
            of_dy = of_dy + slope
            if kind == BATCH and ctx.fixed:
                continue
            share = _channels(factor) / values
            g, q = _set_means(kind, ctx.synchronize, share * dy_sum, share * dy_xhat)
            curve = rstd * rstd * q
            of_deviation = of_deviation - curve
            constant = constant - rstd * g - curve * (gap - offset)
        of_dy, of_deviation, constant = _table(of_dy, of_deviation, constant, like=center)
        dx = torch.addcmul(constant, deviation, of_deviation, out=deviation).addcmul_(dy, of_dy).to(x.dtype)
        dbias = dy_sum.sum((0, 2, 3)).to(factors[0].dtype)
        return dx, dbias, None, None, None, None, *dfactors


def _table(*planes: Tensor, like: Tensor) -> tuple[Tensor, ...]:
    """Broadcast to (N, C, 1, 1) and stored side by side.

    Storing keeps the compiler from computing the numbers of a plane anew for each of its values.
    """
    return torch.stack([plane.expand_as(like) for plane in planes]).unbind()


def _plane_moments(x: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Mean and variance of each plane, by the corrected two-pass algorithm (Chan, Golub & LeVeque 1983, equation 1.7).

    Returns center (N, C, 1, 1), the mean as far as its dtype can hold it; offset (N, C, 1, 1), what it lacks;
    deviation (N, C, H, W) = x - center; and the biased variance (N, C, 1, 1).
    """
    x = _at_least_float32(x)
    center = x.mean((2, 3), keepdim=True)
    deviation = x - center
    offset = deviation.mean((2, 3), keepdim=True)
    spread = (deviation * deviation).mean((2, 3), keepdim=True) - offset * offset
    return center, offset, deviation, spread


def _set_means(groups: int, synchronize: bool, *planes: Tensor) -> tuple[Tensor, ...]:
    """Means of (N, C, 1, 1) tensors over sets of planes, in a shape that broadcasts with (N, C, 1, 1)."""
    if groups != BATCH:
        n, c = planes[0].shape[:2]
        return tuple(
            p.expand(n, c, 1, 1).view(n, groups, -1).mean(2, keepdim=True).expand(-1, -1, c // groups).reshape(n, c, 1, 1)
            for p in planes
        )
    if not synchronize:
        return tuple(p.mean(0, keepdim=True) for p in planes)
    # Each process contributes its sums and its number of samples, which may differ between processes.
    sums = torch.cat([*(p.sum(0).flatten() for p in planes), planes[0].new_tensor([planes[0].shape[0]])])
    dist.all_reduce(sums)
    return tuple((part / sums[-1]).view(1, -1, 1, 1) for part in sums[:-1].chunk(len(planes)))


def _channels(parameter: Tensor) -> Tensor:
    """(..., C) to (..., C, 1, 1), in float32 at least."""
    return _at_least_float32(parameter)[..., None, None]


def _at_least_float32(x: Tensor) -> Tensor:
    return x if x.dtype in (torch.float32, torch.float64) else x.float()


def _synchronized(training: bool) -> bool:
    """Whether batch statistics have to be gathered from other processes."""
    return training and dist.is_available() and dist.is_initialized() and dist.get_world_size() > 1


class _Affine(nn.Module):
    """Holds what all layers have: weight (C) at 1, bias (C) at 0, and a check of the input's shape."""

    def __init__(self, channels: int, eps: float = 1e-5) -> None:
        super().__init__()
        if channels < 1:
            raise ValueError(f"{type(self).__name__}: channels is {channels}, expected 1 or more")
        self.channels = channels
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))

    def extra_repr(self) -> str:
        return f"{self.channels}, eps={self.eps}"

    def check(self, x: Tensor) -> None:
        if x.dim() != 4 or x.shape[1] != self.channels:
            raise ValueError(f"expected an input of shape (N, {self.channels}, H, W), got {tuple(x.shape)}")


class _Batch(_Affine):
    running_mean: Tensor
    running_var: Tensor
    num_batches_tracked: Tensor

    def __init__(self, channels: int, eps: float = 1e-5, momentum: float = 0.1) -> None:
        super().__init__(channels, eps)
        self.momentum = momentum
        self.register_buffer("running_mean", torch.zeros(channels))
        self.register_buffer("running_var", torch.ones(channels))
        self.register_buffer("num_batches_tracked", torch.tensor(0))


class BatchNorm2d(_Batch):
    def forward(self, x: Tensor) -> Tensor:
        self.check(x)
        return _batch(self, x, (BATCH,), self.weight)


def _batch(layer: _Batch, x: Tensor, sets: tuple[int, ...], *factors: Tensor) -> Tensor:
    synchronize = _synchronized(layer.training)
    values = x.numel() // layer.channels
    fixed = None
    if layer.training:
        if values == 1 and not synchronize:
            raise ValueError(f"Expected more than 1 value per channel when training, got input size {x.shape}")
    else:
        fixed = (_channels(layer.running_mean)[None], _channels(layer.running_var)[None])
    y, mean, var = _Normalize.apply(x, layer.bias, sets, layer.eps, fixed, synchronize, *factors)
    if layer.training:
        with torch.no_grad():
            count: float | Tensor = float(values)
            if synchronize:
                count = torch.full((1,), count, device=x.device)
                dist.all_reduce(count)
            layer.running_mean.lerp_(mean.flatten().to(layer.running_mean.dtype), layer.momentum)
            unbiased = var.flatten() * (count / (count - 1))
            layer.running_var.lerp_(unbiased.to(layer.running_var.dtype), layer.momentum)
            layer.num_batches_tracked += 1
    return cast(Tensor, y)


class InstanceNorm2d(_Affine):
    def forward(self, x: Tensor) -> Tensor:
        self.check(x)
        if x.shape[2] * x.shape[3] == 1:
            raise ValueError(f"Expected more than 1 spatial element when training, got input size {x.shape}")
        return cast(Tensor, _Normalize.apply(x, self.bias, (self.channels,), self.eps, None, False, self.weight)[0])


class BatchInstanceNorm2d(_Batch):
    optimizer_options: ClassVar[dict[str, dict[str, float]]] = {"gate": {"lr_scale": 10.0, "weight_decay": 0.0}}

    def __init__(self, channels: int, eps: float = 1e-5, momentum: float = 0.1) -> None:
        super().__init__(channels, eps, momentum)
        self.gate = nn.Parameter(torch.ones(channels))

    def forward(self, x: Tensor) -> Tensor:
        self.check(x)
        if x.shape[2] * x.shape[3] == 1:
            raise ValueError(f"Expected more than 1 spatial element when training, got input size {x.shape}")
        return _batch(self, x, (BATCH, self.channels), self.weight * self.gate, self.weight * (1 - self.gate))

    @torch.no_grad()
    def after_step(self) -> None:
        self.gate.clamp_(0, 1)


class LayerNorm2d(_Affine):
    def forward(self, x: Tensor) -> Tensor:
        self.check(x)
        return cast(Tensor, _Normalize.apply(x, self.bias, (1,), self.eps, None, False, self.weight)[0])


class GroupNorm(_Affine):
    def __init__(self, channels: int, groups: int = 8, eps: float = 1e-5) -> None:
        super().__init__(channels, eps)
        if groups < 1:
            raise ValueError(f"GroupNorm: groups is {groups}, expected 1 or more")
        if channels % groups:
            raise ValueError(f"GroupNorm: {channels} channels cannot be divided into {groups} groups of equal size")
        self.groups = groups

    def extra_repr(self) -> str:
        return f"{self.channels}, groups={self.groups}, eps={self.eps}"

    def forward(self, x: Tensor) -> Tensor:
        self.check(x)
        return cast(Tensor, _Normalize.apply(x, self.bias, (self.groups,), self.eps, None, False, self.weight)[0])


NORMS: dict[str, Callable[[int], nn.Module]] = {
    "torch_bn": nn.BatchNorm2d,
    "bn": BatchNorm2d,
    "in": InstanceNorm2d,
    "bin": BatchInstanceNorm2d,
    "ln": LayerNorm2d,
    "gn": GroupNorm,
    "nn": nn.Identity,
}


def normalization(name: str) -> Callable[[int], nn.Module]:
    name = "torch_bn" if name == "inbuilt" else name
    if name not in NORMS:
        raise ResseqError(f"normalization: {name!r} is unknown — choose one of {', '.join(NORMS)}")
    return NORMS[name]
