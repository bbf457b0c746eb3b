"""CIFAR-10 (Krizhevsky 2009) from the files of its python or its binary archive, each of them checked."""

import hashlib
import pickle
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from resseq.errors import ResseqError
from resseq.files import data_places
from resseq.vision.download import ARCHIVE, fetch_cifar10

TRAIN = ("data_batch_1", "data_batch_2", "data_batch_3", "data_batch_4", "data_batch_5")
TEST = ("test_batch",)
CLASSES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
# Size in bytes and md5 of each file of the two official archives. Both forms hold the same images in the same order.
PYTHON_FILES = {
    "batches.meta": (158, "5ff9c542aee3614f3951f8cda6e48888"),
    "data_batch_1": (31_035_704, "c99cafc152244af753f735de768cd75f"),
    "data_batch_2": (31_035_320, "d4bba439e000b95fd0a9bffe97cbabec"),
    "data_batch_3": (31_035_999, "54ebc095f3ab1f0389bbae665268c751"),
    "data_batch_4": (31_035_696, "634d18415352ddfa80567beed471001a"),
    "data_batch_5": (31_035_623, "482c414d41f54cd18b22e5b47cb7c3cb"),
    "test_batch": (31_035_526, "40351d587109b95175f43aff81a1287e"),
}
BINARY_FILES = {
    "data_batch_1.bin": (30_730_000, "5dd7e06a14cb22eb9f671a540d1b7c25"),
    "data_batch_2.bin": (30_730_000, "5ea93a67294ea407fff1d09f752e9692"),
    "data_batch_3.bin": (30_730_000, "942cd6a4bcdd0dd3c604fbe906cb4421"),
    "data_batch_4.bin": (30_730_000, "ae636b3ba5c66a11e91e8cb52e771fcb"),
    "data_batch_5.bin": (30_730_000, "53f37980c15c3d472c316c40844f3f0d"),
    "test_batch.bin": (30_730_000, "803d5f7f4d78ea53de84dbe85f74fb6d"),
}
BATCH = 10_000  # images in a CIFAR-10 file


def read(folder: Path | None, batches: Sequence[str]) -> tuple[Tensor, Tensor]:
    """The images and labels of some batches, read once into place.

    Args:
        folder: what holds cifar-10-batches-py or cifar-10-batches-bin, or one of these two; by default the folder that
            RESSEQ_DATA names, then the user's cache. Downloaded if that is empty, or if nothing is found by default.
        batches: names such as "data_batch_1", in the order wanted.

    Returns:
        uint8 (10,000 for each batch, 3, 32, 32) and int64 (10,000 for each batch,).

    Raises:
        ResseqError: a file is missing, truncated or altered.
    """
    home = _home(folder)
    python = any((home / name).exists() for name in PYTHON_FILES)
    pixels = torch.empty((BATCH * len(batches), 3, 32, 32), dtype=torch.uint8)
    labels = torch.empty(BATCH * len(batches), dtype=torch.int64)
    if python:
        _checked(home / "batches.meta", *PYTHON_FILES["batches.meta"])
    for place, batch in enumerate(batches):
        part = slice(place * BATCH, (place + 1) * BATCH)
        if python:
            content = _unpickle(_checked(home / batch, *PYTHON_FILES[batch]))
            pixels.numpy()[part] = content["data"].reshape(BATCH, 3, 32, 32)
            labels.numpy()[part] = content["labels"]
        else:
            name = f"{batch}.bin"
            records = np.frombuffer(_checked(home / name, *BINARY_FILES[name]), np.uint8).reshape(BATCH, 3073)
            pixels.numpy()[part] = records[:, 1:].reshape(BATCH, 3, 32, 32)
            labels.numpy()[part] = records[:, 0]
    return pixels, labels


def _home(folder: Path | None) -> Path:
    """The folder that holds the files themselves, downloaded if need be."""
    places = data_places() if folder is None else [folder]
    for place in places:
        for home in (place / "cifar-10-batches-py", place / "cifar-10-batches-bin", place):
            if any((home / name).exists() for name in (*PYTHON_FILES, *BINARY_FILES)):
                return home
    if folder is not None:
        if not folder.exists():  # a slip of the pen must not start a download
            raise ResseqError(
                f"images: there is no folder {folder} — correct it, or create it to download CIFAR-10 there"
            )
        if not folder.is_dir():
            raise ResseqError(f"images: {folder} is not a folder — name the one that holds cifar-10-batches-py")
        held = [path.name for path in folder.iterdir()]
        if held and not any(name.startswith(ARCHIVE) for name in held):  # the archive, whole or in part, is enough
            raise ResseqError(
                f"images: no CIFAR-10 in {folder} — looked for cifar-10-batches-py and cifar-10-batches-bin; "
                "name the folder that holds one of them, or an empty folder to download it into"
            )
    return fetch_cifar10(places[0])


def _checked(path: Path, size: int, md5: str) -> bytes:
    """The bytes of a file, once their number and md5 are found to be right."""
    if (path.parent.parent / ARCHIVE).exists():
        mend = f"delete {path.parent} and run again to unpack it anew"
    else:
        mend = "put a good copy in its place, or name an empty folder to download all into"
    if not path.is_file():
        raise ResseqError(f"images: {path.name} is missing in {path.parent}, expected {size:,} bytes — {mend}")
    found = path.stat().st_size
    if found != size:
        raise ResseqError(f"images: {path} has {found:,} bytes, expected {size:,} — {mend}")
    content = path.read_bytes()
    digest = hashlib.md5(content, usedforsecurity=False).hexdigest()
    if digest != md5:
        raise ResseqError(f"images: {path} was altered: its md5 is {digest}, expected {md5} — {mend}")
    return content


class _Unpickler(pickle.Unpickler):
    """Builds numpy arrays and plain data, and nothing else: a pickle that asks for more could run any code."""

    def find_class(self, module: str, name: str) -> Any:
        match module, name:
            case "numpy.core.multiarray", "_reconstruct":  # the files' name for it, gone from newer NumPy
                return lambda kind, shape, dtype: np.ndarray.__new__(kind, shape, dtype)
            case "numpy", "ndarray":
                return np.ndarray
            case "numpy", "dtype":
                return np.dtype
        raise pickle.UnpicklingError(f"{module}.{name} is not allowed")


def _unpickle(content: bytes) -> Any:
    return _Unpickler(BytesIO(content), encoding="latin1").load()
