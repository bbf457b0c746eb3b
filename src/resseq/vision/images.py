"""Labelled images as tensors: CIFAR-10, the scanned digits of scikit-learn, or a folder with one sub-folder a class.

`load_train` gives the images that training and validation are drawn from, `load_test` the test images. They are two
functions so that the training path has no way to reach the test images: it never calls the second.
"""

import hashlib
import itertools
import json
import os
import warnings
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image, ImageOps
from torch import Tensor

from resseq.errors import ResseqError
from resseq.vision import cifar10

SIZE = 32  # side in pixels to which the images of a folder are brought
SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff"})
HELD_OUT_SEED = 20_160_627  # draws the test fifth of `digits` and of folders without a test part; never changes

NAMED = ("cifar10", "digits")  # any other data are a folder
_CSV_LINES = 512  # lines of a CSV that are parsed at once: 12 MiB of numbers


@dataclass(frozen=True)
class Images:
    """A set of labelled images of one size.

    Attributes:
        pixels: uint8 (count, 3, height, width), red, green, blue.
        labels: int64 (count,), places in `class_names`.
        class_names: the classes, in the order of their numbers.
        name: "cifar10", "digits" or the folder's name.
        sha256: hash of pixels, labels and class names; the same for both forms of CIFAR-10.
        flip: whether a mirrored image keeps its class.
    """

    pixels: Tensor
    labels: Tensor
    class_names: tuple[str, ...]
    name: str
    sha256: str
    flip: bool


def canonical(data: str) -> str:
    """One spelling for each choice of data: "./photos/" and "photos" are the same folder."""
    return data if data in NAMED else str(Path(data))


def load_train(data: str, folder: Path | None = None) -> Images:
    """The images that training and validation are drawn from.

    Args:
        data: "cifar10"; "digits" (1,438 grey scans of 16×16 pixels); or the path of a folder that holds one sub-folder
            of images a class, of which a fixed fifth is the test part, or train and test with such sub-folders each.
        folder: for "cifar10", the folder that holds cifar-10-batches-py or cifar-10-batches-bin, or one of these
            two itself; by default the folder that the environment variable RESSEQ_DATA names, then the user's cache.
            CIFAR-10 is downloaded if it is not given and nothing is found, or if it is empty or holds the archive
            alone, whole or in part. For a folder of images, where it lies, in place of `data`.

    Raises:
        ResseqError: a file is missing, truncated, altered or unreadable, or a folder has too few images or classes.
    """
    return _load(data, folder, test=False)


def load_test(data: str, folder: Path | None = None) -> Images:
    """The test images; arguments and errors as for `load_train`."""
    return _load(data, folder, test=True)


def split(count: int, val: int, seed: int) -> tuple[Tensor, Tensor]:
    """Draw `val` of `count` images at random for validation; the rest is for training.

    The images with the smallest of `count` 64-bit numbers from a PCG64 generator are drawn. NumPy guarantees the raw
    numbers of its bit generators for ever, unlike its or PyTorch's permutations, so a seed means the same split on
    every platform and version.

    Returns:
        Two disjoint, sorted int64 tensors of indices: training (count − val,), validation (val,).

    Raises:
        ResseqError: `val` is not between 0 and count − 1, or the seed is negative.
    """
    if not 0 <= val < count:
        raise ResseqError(f"images: cannot hold out {val:,} of {count:,} images — choose 0 to {count - 1:,}")
    if seed < 0:
        raise ResseqError(f"images: the seed of the split is {seed} — choose 0 or more")
    order = np.argsort(np.random.PCG64(seed).random_raw(count), kind="stable")
    return torch.from_numpy(np.sort(order[val:])), torch.from_numpy(np.sort(order[:val]))


def split_sha256(val_indices: Tensor) -> str:
    """Hash of a split: SHA-256 of the validation indices as little-endian 64-bit integers, in the order given."""
    return hashlib.sha256(val_indices.cpu().numpy().astype("<i8").tobytes()).hexdigest()


def read_images(paths: Sequence[Path], size: int) -> Tensor:
    """Read image files: turned upright by their EXIF note, as RGB on white, scaled and cut to a square.

    The short side is scaled to `size` (Lanczos, which averages when it shrinks), and the middle of the long side is
    kept. An RGB image of exactly that size keeps its pixels.

    Returns:
        uint8 (count, 3, size, size).

    Raises:
        ResseqError: a file is missing, is no image, is corrupt, or has more pixels than Pillow holds to be safe.
    """
    images = torch.empty((len(paths), 3, size, size), dtype=torch.uint8)
    with warnings.catch_warnings(), ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as pool:
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            for image, pixels in zip(images, pool.map(_read_pixels, paths, itertools.repeat(size)), strict=True):
                image.copy_(torch.from_numpy(pixels))
        except ResseqError:
            pool.shutdown(cancel_futures=True)
            raise
    return images


def list_images(folder: Path) -> list[Path]:
    """All image files in a folder and its sub-folders, sorted by path; hidden files and folders are left out.

    Raises:
        ResseqError: there is no such folder, or no image in it.
    """
    if not folder.is_dir():
        raise ResseqError(f"images: there is no folder {folder}")
    places = (path.relative_to(folder) for path in folder.rglob("*") if _is_image(path))
    visible = (place for place in places if not any(part.startswith(".") for part in place.parts))
    found = [folder / place for place in sorted(visible, key=Path.as_posix)]
    if not found:
        raise ResseqError(f"images: no image in {folder} — looked for {_suffixes()}")
    return found


def read_csv(path: Path, shape: tuple[int, int, int]) -> Tensor:
    """Read a CSV file with one image a line: channels · height · width whole numbers, 0 to 255, channel by channel.

    Lines may end in the Windows manner, and the file in blank lines. It is read in chunks.

    Returns:
        uint8 (count, *shape).

    Raises:
        ResseqError: there is no such file, or it has no line, or a line has the wrong count of numbers, a number
            out of range or something else; the message names the line.
    """
    pixels = bytearray()  # grows in place, and becomes the tensor without a copy
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            rest, number = _without_last_blanks(file), 1
            while lines := list(itertools.islice(rest, _CSV_LINES)):
                pixels += _parse_lines(lines, number, shape, path).tobytes()
                number += len(lines)
    except OSError as error:
        raise ResseqError(f"images: cannot read {path}: {error.strerror}") from error
    if not pixels:
        raise ResseqError(f"images: {path} is empty — it takes one image a line")
    return torch.frombuffer(pixels, dtype=torch.uint8).view(-1, *shape)


def _load(data: str, folder: Path | None, test: bool) -> Images:
    if data == "cifar10":
        pixels, labels = cifar10.read(folder, cifar10.TEST if test else cifar10.TRAIN)
        return _images(pixels, labels, cifar10.CLASSES, "cifar10", flip=True)
    if data == "digits":
        return _digits(test)
    return _image_folder(folder or Path(data), test)


def _images(pixels: Tensor, labels: Tensor, class_names: tuple[str, ...], name: str, flip: bool) -> Images:
    head = json.dumps({"shape": list(pixels.shape), "class_names": class_names})
    digest = hashlib.sha256(head.encode())
    digest.update(pixels.numpy().data)
    digest.update(labels.numpy().astype("<i8").data)
    return Images(pixels, labels, class_names, name, digest.hexdigest(), flip)


# ---------------------------------------------------------------------------------------------------- digits


def _digits(test: bool) -> Images:
    """8×8 scans with 17 grey levels, each pixel doubled; a fifth, drawn with HELD_OUT_SEED, is the test part."""
    from sklearn.datasets import load_digits  # takes a second to import: only those who use it wait

    scans = load_digits()
    grey = np.rint(scans.images * (255 / 16)).astype(np.uint8).repeat(2, axis=1).repeat(2, axis=2)
    chosen = split(len(grey), round(len(grey) / 5), HELD_OUT_SEED)[test]
    pixels = torch.from_numpy(grey)[chosen][:, None].repeat(1, 3, 1, 1)
    labels = torch.from_numpy(scans.target.astype(np.int64))[chosen]
    return _images(pixels, labels, tuple("0123456789"), "digits", flip=False)


# ---------------------------------------------------------------------------------------------------- folders


def _image_folder(root: Path, test: bool) -> Images:
    parts = _folder_parts(root)
    chosen = [held_out if test else kept for _, kept, held_out in parts]
    pixels = read_images([path for files in chosen for path in files], SIZE)
    labels = torch.arange(len(parts)).repeat_interleave(torch.tensor([len(files) for files in chosen]))
    return _images(pixels, labels, tuple(name for name, _, _ in parts), root.resolve().name, flip=True)


def _folder_parts(root: Path) -> list[tuple[str, list[Path], list[Path]]]:
    """Class name, training files and test files of each class of a folder.

    The folder holds one sub-folder a class; a fifth of each class, drawn with HELD_OUT_SEED, is its test part. Or it
    holds sub-folders train and test with the same class sub-folders each; what else it then holds is not read.
    """
    if not root.is_dir():
        raise ResseqError(
            f"images: there is no folder {root} — name one with a sub-folder of images a class, or cifar10, or digits"
        )
    if _sub_folders(root / "train"):
        train, test = _sub_folders(root / "train"), _sub_folders(root / "test")
        if not test:
            raise ResseqError(f"images: {root} has train but no test with class sub-folders — add one beside it")
        if train.keys() != test.keys():
            odd = ", ".join(sorted(train.keys() ^ test.keys()))
            raise ResseqError(f"images: train and test in {root} hold different classes: {odd} — make them equal")
        parts = [(name, _class_images(train[name], 2), _class_images(test[name], 1)) for name in train]
    else:
        parts = []
        for name, folder in _sub_folders(root).items():
            files = _class_images(folder, 3)
            kept, held_out = split(len(files), max(1, round(len(files) / 5)), HELD_OUT_SEED)
            parts.append((name, [files[i] for i in kept.tolist()], [files[i] for i in held_out.tolist()]))
    if not parts:
        raise ResseqError(f"images: {root} has no class sub-folders — looked for one a class, with {_suffixes()}")
    if len(parts) < 2:
        raise ResseqError(f"images: {root} has the one class {parts[0][0]} — two or more are needed")
    return parts


def _sub_folders(root: Path) -> dict[str, Path]:
    """Name to folder, sorted by name; empty if there is no such folder."""
    if not root.is_dir():
        return {}
    folders = (path for path in root.iterdir() if path.is_dir() and not path.name.startswith("."))
    return {path.name: path for path in sorted(folders, key=lambda path: path.name)}


def _class_images(folder: Path, least: int) -> list[Path]:
    files = sorted((path for path in folder.iterdir() if _is_image(path)), key=lambda path: path.name)
    if len(files) < least:
        raise ResseqError(
            f"images: class {folder.name} has {len(files)} images in {folder}, needs {least} or more "
            f"({_suffixes()}) — add some or remove the folder"
        )
    return files


def _is_image(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES and not path.name.startswith(".") and path.is_file()


def _suffixes() -> str:
    return " ".join(sorted(SUFFIXES))


def _read_pixels(path: Path, size: int) -> NDArray[np.uint8]:
    """One image file as (3, size, size)."""
    if not path.is_file():
        raise ResseqError(f"images: there is no file {path}")
    try:
        with Image.open(path) as image:
            upright = ImageOps.exif_transpose(image)
            square = ImageOps.fit(_to_rgb(upright), (size, size), Image.Resampling.LANCZOS)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise ResseqError(f"images: {path} has too many pixels to be read safely — shrink or delete it") from error
    except Exception as error:  # Pillow's decoders raise exceptions of a dozen kinds on corrupt files
        raise ResseqError(f"images: {path} cannot be read as an image ({error}) — delete or repair it") from error
    return np.ascontiguousarray(np.asarray(square).transpose(2, 0, 1))


def _to_rgb(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):  # 16-bit grey, which Pillow's own conversion would cut off at 255
        values = np.asarray(image)
        if values.min() < 0 or values.max() > 65_535:
            raise ValueError("its values do not fit in 16 bits")
        image = Image.fromarray(np.rint(values / 257).astype(np.uint8))
    elif image.mode == "F":
        raise ValueError("its pixels are fractions, of unknown range")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image)
    return image.convert("RGB")


# ---------------------------------------------------------------------------------------------------- CSV


def _parse_lines(lines: list[str], first: int, shape: tuple[int, int, int], path: Path) -> NDArray[np.uint8]:
    """The pixels of some lines of a CSV, (lines, channels · height · width); `first` is the first one's number."""
    expected = int(np.prod(shape))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            values = np.loadtxt(lines, dtype=np.int64, delimiter=",", comments=None, ndmin=2)
        if values.shape == (len(lines), expected) and values.min() >= 0 and values.max() <= 255:
            return values.astype(np.uint8)
    except (ValueError, Warning):
        pass  # read again below, line by line, to say which line it is
    return np.array(list(_parse_slowly(lines, first, expected, path)), dtype=np.uint8)


def _parse_slowly(lines: list[str], first: int, expected: int, path: Path) -> Iterator[list[int]]:
    for number, line in enumerate(lines, first):
        where = f"images: {path}, line {number:,}"
        if not line.strip():
            raise ResseqError(f"{where} is empty — delete it")
        values = []
        for place, field in enumerate(line.strip().split(","), 1):
            try:
                value = int(field)
            except ValueError:
                hint = "delete the line if it is a header" if number == 1 else "correct it"
                raise ResseqError(f"{where}: value {place:,} is {field[:20]!r}, not a whole number — {hint}") from None
            if not 0 <= value <= 255:
                raise ResseqError(f"{where}: value {place:,} is {field[:20].strip()}, outside 0 to 255 — correct it")
            values.append(value)
        if len(values) != expected:
            raise ResseqError(f"{where} has {len(values):,} numbers, expected {expected:,} — one line is one image")
        yield values


def _without_last_blanks(file: Iterable[str]) -> Iterator[str]:
    """The lines of a file, less the blank ones at its end."""
    blank = 0
    for line in file:
        if not line.strip():
            blank += 1
            continue
        yield from itertools.repeat("", blank)
        blank = 0
        yield line
