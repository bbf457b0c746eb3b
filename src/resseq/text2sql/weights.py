"""The trained weights that come with the program, and how they are made small."""

import sysconfig
from pathlib import Path

import torch

import resseq
from resseq.errors import ResseqError
from resseq.training.checkpoint import load_weights, write_weights

# A frozen encoder has a point more on Spider, which is within chance, but its weights would have to be got elsewhere.
PREFERRED = ("bert-tuned-assistant", "bert-tuned-inter", "lstm-attn-inter")  # the first of them that is there answers


def weights_folder() -> Path:
    """Where the weights lie: beside the sources in a checkout, else where the package was installed."""
    checkout = Path(resseq.__file__).parents[2] / "weights"
    return checkout if checkout.is_dir() else Path(sysconfig.get_path("data")) / "share" / "resseq" / "weights"


def shipped_weights() -> Path:
    """The weights that answer where none are named: those that people's own questions are answered best with.

    On Spider's questions, which name what they ask for, lstm-attn-inter has a point more.

    Raises:
        ResseqError: there are none.
    """
    for name in PREFERRED:
        path = weights_folder() / f"{name}.safetensors"
        if path.is_file():
            return path
    raise ResseqError(f"weights: there are none in {weights_folder()} — train a model, and name its run")


def calibration_file(weights: Path) -> Path:
    """Where the calibration of a weights file lies, by which its confidence can be relied on: beside it."""
    return weights.with_suffix(".confidence.json")


def halve(source: Path, target: Path) -> None:
    """Writes a weights file again in half precision, which takes half of the place.

    Raises:
        ResseqError: the source is missing or damaged, or a weight is too large for half precision.
    """
    tensors, about = load_weights(source)
    halved = {name: tensor.half() if tensor.is_floating_point() else tensor for name, tensor in tensors.items()}
    for name, tensor in halved.items():
        if tensor.is_floating_point() and not torch.isfinite(tensor).all():
            raise ResseqError(f"weights: {name} in {source} is too large for half precision — keep the file as it is")
    write_weights(target, halved, about)
