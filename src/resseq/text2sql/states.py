"""States of a frozen encoder, computed once and kept in the user's cache for every later run on the same questions."""

import hashlib
import io
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from resseq.errors import ResseqError
from resseq.files import cache_folder, write_atomic
from resseq.text2sql.inputs import Question
from resseq.text2sql.pretrained import Encoder, StateReader, frozen_states


def kept_states(
    encoder: Encoder,
    layers: int,
    questions: Sequence[Question],
    device: torch.device,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[NDArray[np.float16]]:
    """What `frozen_states` gives, from the cache where it is there; what is computed is put there.

    Raises:
        ResseqError: the cache cannot be written.
    """
    reader = StateReader(encoder, layers).to(device)
    folder = cache_folder() / "states" / f"{encoder.sha256[:16]}-{reader.layers}"
    groups: dict[int, list[int]] = {}
    for place, question in enumerate(questions):
        groups.setdefault(id(question.database), []).append(place)
    found: list[NDArray[np.float16]] = [np.zeros((0, 0), np.float16)] * len(questions)
    done = 0
    for places in groups.values():
        # In one order, whichever of them are learned from and whichever are held out.
        places.sort(key=lambda place: questions[place].text)
        own = [questions[place] for place in places]
        path = folder / f"{_key(encoder, own)}.npy"
        ends = np.cumsum([question.nodes for question in own])
        rows = _read(path, (int(ends[-1]), reader.layers * reader.width))
        if rows is None:
            rows = np.concatenate(frozen_states(reader, encoder.pieces, own, device))
            _write(path, rows)
        for place, part in zip(places, np.split(rows, ends[:-1]), strict=True):
            found[place] = part
        done += len(places)
        on_progress(done, len(questions))
    return found


def _key(encoder: Encoder, questions: Sequence[Question]) -> str:
    """Of all that the states of a database's questions depend on, beside the encoder's weights and layers."""
    content = hashlib.sha256(encoder.pieces.json.encode())
    for question in questions:
        for span in encoder.pieces.sequences(question):
            content.update(repr((span.pieces, span.nodes)).encode())
    return content.hexdigest()[:32]


def _read(path: Path, shape: tuple[int, int]) -> NDArray[np.float16] | None:
    """The states in a file; None if it is not there, or not what it should be."""
    try:
        rows: NDArray[np.float16] = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    return rows if rows.shape == shape and rows.dtype == np.float16 else None


def _write(path: Path, rows: NDArray[np.float16]) -> None:
    buffer = io.BytesIO()
    np.save(buffer, rows)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ResseqError(
            f"cache: cannot create {path.parent}: {error.strerror} — free space, or mend its rights"
        ) from error
    write_atomic(path, buffer.getvalue())
