"""Crops, mirror images and normalized inputs: whole batches at once, on the device where the images live.

Augmentation follows He et al. 2016, section 4.2: four pixels are padded on each side, and a crop of the original
size is taken from the padded image or its mirror image. What is random (`draw`) stands apart from what is done
(`apply`), so that processes that share a global batch can draw it whole and each apply its own slice.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

_CHUNK = 1024  # images whose squares are held at once: 12 MiB for 32×32 pixels


@dataclass(frozen=True)
class Crops:
    """Where each image of a batch is cut from its padded form, and which are mirrored afterwards.

    Attributes:
        top: int64 (batch,), rows above the crop, 0 … 2·pad; `pad` leaves the image where it was.
        left: int64 (batch,), columns left of the crop, 0 … 2·pad.
        mirrored: bool (batch,).
    """

    top: Tensor
    left: Tensor
    mirrored: Tensor

    def __getitem__(self, part: slice) -> "Crops":
        """The crops of a slice of the batch."""
        return Crops(self.top[part], self.left[part], self.mirrored[part])

    def to(self, device: torch.device) -> "Crops":
        """The same crops on another device."""
        return Crops(*(t.to(device, non_blocking=True) for t in (self.top, self.left, self.mirrored)))


def draw(count: int, pad: int, flip: bool, generator: torch.Generator) -> Crops:
    """Draw crops for `count` images: offsets uniform over 0 … 2·pad, mirrored with probability 1/2 if `flip`.

    The tensors lie on the generator's device. The same generator state gives the same crops.
    """
    device = generator.device
    top, left = torch.randint(0, 2 * pad + 1, (2, count), generator=generator, device=device)
    if flip:
        mirrored = torch.randint(0, 2, (count,), generator=generator, device=device).bool()
    else:
        mirrored = torch.zeros(count, dtype=torch.bool, device=device)
    return Crops(top, left, mirrored)


def apply(images: Tensor, crops: Crops, pad: int, fill: Tensor) -> Tensor:
    """Pad each image by `pad` pixels of `fill` on all sides, cut out its crop, mirror it if the crop says so.

    The paper pads with zeros after the mean was subtracted, that is with the mean. Here images are padded
    before they are normalized, so `fill` is the training mean, rounded to a pixel value.

    Args:
        images: (batch, channels, height, width), any dtype; not changed.
        crops: one for each image, on the same device.
        pad: the padding that the crops were drawn for.
        fill: (channels,), in the units and on the device of the images.

    Returns:
        (batch, channels, height, width), same dtype, contiguous.
    """
    batch, channels, height, width = images.shape
    wide = width + 2 * pad
    padded = fill.to(images.dtype).view(1, channels, 1, 1).repeat(batch, 1, height + 2 * pad, wide)
    padded[:, :, pad : pad + height, pad : pad + width] = images

    # One gather along the flattened pixels (row · wide + column) does the crop and the mirroring together.
    rows = crops.top[:, None] + torch.arange(height, device=images.device)  # (batch, height)
    columns = torch.arange(width, device=images.device)
    columns = crops.left[:, None] + torch.where(crops.mirrored[:, None], width - 1 - columns, columns)
    positions = (rows[:, :, None] * wide + columns[:, None, :]).view(batch, 1, height * width)
    cut = padded.flatten(2).gather(2, positions.expand(batch, channels, height * width))
    return cut.view(batch, channels, height, width)


def to_float(images: Tensor, mean: Tensor, std: Tensor) -> Tensor:
    """(images / 255 − mean) / std, as float32 in channels-last memory format.

    Args:
        images: uint8 (batch, channels, height, width).
        mean: float32 (channels,), in units of 1 = white, as `channel_statistics` gives them.
        std: float32 (channels,), likewise.
    """
    scale = (1 / (255 * std)).view(1, -1, 1, 1)
    shift = (-mean / std).view(1, -1, 1, 1)
    # Float planes first, channels-last at the end: on a CPU twice as fast as converting interleaved bytes.
    return images.float().mul_(scale).add_(shift).contiguous(memory_format=torch.channels_last)


def channel_statistics(pixels: Tensor, indices: Tensor | None = None) -> tuple[Tensor, Tensor]:
    """Mean and standard deviation of each channel over all pixels of some images, in units of 1 = white.

    Summed in integers, so the result depends on neither order nor chunks. A channel that never varies gets
    standard deviation 1, so that it can be divided by.

    Args:
        pixels: uint8 (count, channels, height, width).
        indices: int64 (chosen,), the images to count, such as the training part of a split; all if None.

    Returns:
        mean and std (biased: of the population), float32 (channels,) each, on the device of the pixels.
    """
    chosen = torch.arange(len(pixels), device=pixels.device) if indices is None else indices.to(pixels.device)
    channels = pixels.shape[1]
    sums = torch.zeros(channels, dtype=torch.int64, device=pixels.device)
    squares = torch.zeros_like(sums)
    for start in range(0, len(chosen), _CHUNK):
        values = pixels[chosen[start : start + _CHUNK]].int()
        sums += values.sum(dim=(0, 2, 3), dtype=torch.int64)
        squares += values.square_().sum(dim=(0, 2, 3), dtype=torch.int64)

    number = len(chosen) * pixels.shape[2] * pixels.shape[3]
    mean = [total / number / 255 for total in sums.tolist()]
    # number · Σv² − (Σv)² is exact in Python's integers; only the root and the division round.
    variance = [number * s - t * t for s, t in zip(squares.tolist(), sums.tolist(), strict=True)]
    std = [v**0.5 / number / 255 if v else 1.0 for v in variance]
    return (
        torch.tensor(mean, dtype=torch.float32, device=pixels.device),
        torch.tensor(std, dtype=torch.float32, device=pixels.device),
    )
