"""Answers for images of one's own: a CSV of pixels, an image file, or a folder of them."""

import csv
import io
from pathlib import Path

from torch import Tensor

from resseq.errors import ResseqError
from resseq.files import write_atomic
from resseq.training.device import open_device
from resseq.vision import images
from resseq.vision.evaluate import Trained, load_trained, outputs
from resseq.vision.norms import normalization


def predict(
    model: Path, source: Path, output: Path, norm: str | None = None, n: int | None = None, device: str = "auto"
) -> int:
    """Writes the class of every image, in order: one class number a line for a CSV, and for image files a CSV with the
    columns image, class and name.

    Args:
        model: a run folder or a weights file.
        source: a folder of images; or an image, by the ending of its name; or else a CSV of 3 * height * width
            integers a line, channel first.
        norm: if given, what the model is expected to have been trained with; likewise `n`.

    Returns:
        The number of answers.

    Raises:
        ResseqError: a file is missing or damaged, or the model is another than expected.
    """
    trained = load_trained(model, open_device(device, precision="float32", compile="no").torch_device)
    made_with = trained.description["norm"]
    if norm is not None and normalization(norm) is not normalization(made_with):
        raise ResseqError(f"predict: {model} was trained with norm {made_with}, not {norm} — correct the option")
    if n is not None and n != trained.description["n"]:
        raise ResseqError(f"predict: {model} has n {trained.description['n']}, not {n} — correct the option")
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    is_folder = source.is_dir()
    if not is_folder and source.suffix.lower() not in images.SUFFIXES:
        answers = _answers(trained, images.read_csv(source, trained.image))
        writer.writerows([answer] for answer in answers)
    else:
        paths = images.list_images(source) if is_folder else [source]
        answers = _answers(trained, images.read_images(paths, trained.image[-1]))
        writer.writerow(["image", "class", "name"])
        for path, answer in zip(paths, answers, strict=True):
            writer.writerow([path, answer, trained.name(answer)])
    write_atomic(output, buffer.getvalue().encode())
    return len(answers)


def _answers(trained: Trained, pixels: Tensor) -> list[int]:
    parts = outputs(trained.model, pixels, None, trained.mean, trained.std)
    return [int(answer) for scores, _ in parts for answer in scores.argmax(dim=1)]
