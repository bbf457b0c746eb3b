"""Checkpoints: everything needed to go on (last.pt), and the best weights (best.safetensors)."""

import hashlib
import io
import json
import pickle
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch
from torch import Tensor, nn

from resseq.errors import ResseqError
from resseq.files import write_atomic


def save_state(path: Path, state: Mapping[str, Any]) -> None:
    """Writes a training state (tensors and plain values) atomically.

    Raises:
        ResseqError: the file cannot be written; an earlier state is untouched.
    """
    buffer = io.BytesIO()
    torch.save(dict(state), buffer)
    write_atomic(path, buffer.getvalue())


def load_state(path: Path) -> dict[str, Any]:
    """Reads a training state; nothing in the file is executed.

    Raises:
        ResseqError: the file is damaged.
    """
    try:
        with zipfile.ZipFile(path) as archive:  # PyTorch reads tensors without looking at their checksums
            altered = archive.testzip()
        if altered:
            raise ValueError(f"{altered} was altered")
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except (RuntimeError, EOFError, OSError, ValueError, KeyError, pickle.UnpicklingError, zipfile.BadZipFile) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ResseqError(
            f"run: the checkpoint {path} is damaged ({reason[:80]}) — delete it to train again from the start"
        ) from error
    return state


def save_weights(path: Path, model: nn.Module, metadata: Mapping[str, Any]) -> None:
    """Writes the weights and buffers of a model as safetensors, with what is needed to rebuild it as metadata.

    Raises:
        ResseqError: the file cannot be written; an earlier file is untouched.
    """
    # Copies, since the format refuses tensors that share memory, as tied weights do.
    tensors = {
        name: tensor.detach().cpu().clone(memory_format=torch.contiguous_format)
        for name, tensor in model.state_dict().items()
    }
    write_weights(path, tensors, metadata)


def write_weights(path: Path, tensors: Mapping[str, Tensor], metadata: Mapping[str, Any]) -> None:
    """Writes tensors as safetensors, with what is needed to rebuild their model as metadata.

    Raises:
        ResseqError: the file cannot be written; an earlier file is untouched.
    """
    about = {"resseq": json.dumps(metadata, sort_keys=True)}
    write_atomic(path, safetensors.torch.save(dict(tensors), metadata=about))


def load_weights(path: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """The tensors of a weights file and its metadata.

    Raises:
        ResseqError: the file is missing, damaged or was not written by this program.
    """
    if not path.is_file():
        raise ResseqError(f"weights: there is no file {path} — train first, or name another run or file")
    try:
        with safetensors.safe_open(path, framework="pt") as file:
            metadata = (file.metadata() or {}).get("resseq")
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        description = json.loads(metadata) if metadata is not None else None
    except (safetensors.SafetensorError, OSError, ValueError) as error:
        raise ResseqError(f"weights: {path} is damaged ({error}) — restore it or train again") from error
    if description is None:
        raise ResseqError(f"weights: {path} was not written by resseq (it has no description of its model)")
    return tensors, description


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
