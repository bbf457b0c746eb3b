"""Crops and mirror images against a loop over the images; statistics against NumPy in float64."""

import numpy as np
import pytest
import torch
from scipy.stats import chisquare
from torch import Tensor

from resseq.vision.augment import Crops, apply, channel_statistics, draw, to_float

FILL = torch.tensor([125, 0, 255], dtype=torch.uint8)


def generator(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def random_images(count: int, height: int = 32, width: int = 32) -> Tensor:
    return torch.randint(0, 256, (count, 3, height, width), dtype=torch.uint8, generator=generator(7))


def one_by_one(images: Tensor, crops: Crops, pad: int, fill: Tensor) -> Tensor:
    """The definition, pixel by pixel: where the crop leaves the image, it shows `fill`."""
    count, channels, height, width = images.shape
    result = torch.empty_like(images)
    for i in range(count):
        for c in range(channels):
            for y in range(height):
                for x in range(width):
                    across = width - 1 - x if crops.mirrored[i] else x
                    row = y + int(crops.top[i]) - pad
                    column = across + int(crops.left[i]) - pad
                    inside = 0 <= row < height and 0 <= column < width
                    result[i, c, y, x] = images[i, c, row, column] if inside else fill[c]
    return result


@pytest.mark.parametrize("dtype", [torch.uint8, torch.float32])
@pytest.mark.parametrize(("height", "width", "pad"), [(6, 6, 2), (5, 8, 3), (4, 4, 0), (3, 3, 5)])
def test_apply_equals_the_loop(dtype: torch.dtype, height: int, width: int, pad: int) -> None:
    images = random_images(12, height, width).to(dtype)
    before = images.clone()
    crops = draw(12, pad, True, generator(1))
    assert crops.mirrored.any() and not crops.mirrored.all()
    result = apply(images, crops, pad, FILL)
    assert result.dtype == dtype
    assert torch.equal(result, one_by_one(images, crops, pad, FILL))
    assert torch.equal(images, before)


def test_corners_of_the_range_by_hand() -> None:
    image = torch.tensor([[1, 2], [3, 4]], dtype=torch.uint8).expand(4, 1, 2, 2)
    crops = Crops(torch.tensor([0, 2, 1, 1]), torch.tensor([0, 2, 1, 0]), torch.tensor([False, False, True, True]))
    result = apply(image, crops, 1, torch.tensor([9], dtype=torch.uint8))
    assert result[:, 0].tolist() == [[[9, 9], [9, 1]], [[4, 9], [9, 9]], [[2, 1], [4, 3]], [[1, 9], [3, 9]]]


def test_a_slice_of_the_global_batch_is_that_slice_of_the_result() -> None:
    images = random_images(16)
    crops = draw(16, 4, True, generator(2))
    whole = apply(images, crops, 4, FILL)
    parts = [apply(images[part], crops[part], 4, FILL) for part in (slice(0, 6), slice(6, 16))]
    assert torch.equal(torch.cat(parts), whole)


def test_layout_of_the_input_does_not_matter() -> None:
    images = random_images(8)
    crops = draw(8, 4, True, generator(3))
    last = images.contiguous(memory_format=torch.channels_last)
    result = apply(last, crops, 4, FILL)
    assert torch.equal(result, apply(images, crops, 4, FILL))
    assert result.is_contiguous()


def test_draw_repeats_with_the_generator_and_goes_on_with_it() -> None:
    first, again = (draw(64, 4, True, generator(5)) for _ in range(2))
    assert torch.equal(first.top, again.top)
    assert torch.equal(first.left, again.left)
    assert torch.equal(first.mirrored, again.mirrored)
    g = generator(5)
    draw(64, 4, True, g)
    assert not torch.equal(draw(64, 4, True, g).top, first.top)


def test_draws_are_uniform_and_independent() -> None:
    count = 81 * 2 * 200
    crops = draw(count, 4, True, generator(11))
    joint = (crops.top * 9 + crops.left) * 2 + crops.mirrored
    observed = torch.bincount(joint, minlength=162).numpy()
    assert len(observed) == 162  # nothing outside 0 … 8
    assert chisquare(observed).pvalue > 0.001


def test_without_flip_nothing_is_mirrored_and_without_pad_nothing_moves() -> None:
    images = random_images(32)
    assert not draw(1000, 4, False, generator(0)).mirrored.any()
    assert torch.equal(apply(images, draw(32, 0, False, generator(0)), 0, FILL), images)


def test_to_float_is_the_formula_in_channels_last() -> None:
    images = random_images(5)
    mean, std = torch.tensor([0.49, 0.48, 0.45]), torch.tensor([0.25, 0.24, 0.26])
    result = to_float(images, mean, std)
    expected = (images.double() / 255 - mean.double().view(1, 3, 1, 1)) / std.double().view(1, 3, 1, 1)
    assert result.dtype == torch.float32
    assert result.is_contiguous(memory_format=torch.channels_last)
    torch.testing.assert_close(result.double(), expected, rtol=0, atol=1e-6)


def test_padding_with_the_rounded_mean_is_padding_with_zero_after_normalizing() -> None:
    images = random_images(4)
    mean, std = channel_statistics(images)
    fill = (mean * 255).round().to(torch.uint8)
    far = Crops(torch.full((4,), 8), torch.full((4,), 8), torch.zeros(4, dtype=torch.bool))
    border = to_float(apply(images, far, 4, fill), mean, std)[:, :, -1, :]
    assert border.abs().max() <= 0.5 / 255 / std.min() + 1e-6


@pytest.mark.parametrize("count", [1, 1024, 2500])
def test_channel_statistics_equal_numpy(count: int) -> None:
    pixels = random_images(count, 4, 6) // torch.tensor([1, 2, 5], dtype=torch.uint8).view(1, 3, 1, 1)
    mean, std = channel_statistics(pixels)
    reference = pixels.numpy().astype(np.float64) / 255
    np.testing.assert_allclose(mean.numpy(), reference.mean(axis=(0, 2, 3)), rtol=1e-7)
    np.testing.assert_allclose(std.numpy(), reference.std(axis=(0, 2, 3)), rtol=1e-7)


def test_channel_statistics_see_the_chosen_images_alone() -> None:
    pixels = random_images(50)
    indices = torch.tensor([3, 10, 44])
    chosen = channel_statistics(pixels, indices)
    assert torch.equal(torch.stack(chosen), torch.stack(channel_statistics(pixels[indices])))
    pixels[4] = 255
    assert torch.equal(torch.stack(chosen), torch.stack(channel_statistics(pixels, indices)))


def test_sums_do_not_overflow_or_round() -> None:
    # 20,000 white images and one pixel of 254: far more than 2^31 in the sum of squares, the mean 2·10⁻¹⁰ below white.
    pixels = torch.full((20_000, 1, 32, 32), 255, dtype=torch.uint8)
    pixels[0, 0, 0, 0] = 254
    mean, std = channel_statistics(pixels)
    number = 20_000 * 1024
    assert mean.item() == pytest.approx(1.0, abs=1e-7)
    assert std.item() == pytest.approx((number - 1) ** 0.5 / number / 255, rel=1e-6)


def test_a_constant_channel_can_be_divided_by() -> None:
    pixels = random_images(3)
    pixels[:, 1] = 77
    mean, std = channel_statistics(pixels)
    assert std[1] == 1
    assert to_float(pixels, mean, std)[:, 1].abs().max() < 1e-6
