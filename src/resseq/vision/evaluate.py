"""What a trained network says of images, and how right it is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from resseq.errors import ResseqError
from resseq.files import read_json, write_json
from resseq.training import checkpoint
from resseq.training.device import open_device
from resseq.training.record import BEST, HISTORY, RUN, SCORES, read_history
from resseq.vision import augment, images
from resseq.vision.resnet import ResNet

EVALUATION_BATCH = 500
SPLITS = ("train", "val", "test")
QUANTILES = (0.01, 0.20, 0.80, 0.99)


@dataclass(frozen=True)
class Trained:
    """A network in evaluation mode, and what it needs to read images: (3, height, width), mean and std (3,)."""

    model: ResNet
    image: tuple[int, int, int]
    mean: Tensor
    std: Tensor
    class_names: tuple[str, ...]
    description: dict[str, Any]

    def name(self, answer: int) -> str:
        """The name of a class; its number where the network has more outputs than the data had classes."""
        return self.class_names[answer] if answer < len(self.class_names) else str(answer)


def load_trained(path: Path, device: torch.device) -> Trained:
    """Rebuilds a network from a weights file, or from the best weights of a run folder.

    Raises:
        ResseqError: the file is missing, damaged, or does not describe a network for images.
    """
    weights = path / BEST if path.is_dir() else path
    tensors, description = checkpoint.load_weights(weights)
    try:
        names = ("n", "classes", "norm", "shortcut")
        model = ResNet(**{name: description[name] for name in names})
        model.load_state_dict(tensors)
        mean, std = (torch.tensor(description[name], device=device) for name in ("mean", "std"))
        height, width = description["image"][1:]
        class_names = tuple(description["class_names"])
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        reason = " ".join(str(error).split())[:100]  # PyTorch lists all tensors that do not fit, one a line
        raise ResseqError(
            f"weights: {weights} does not hold a network for images ({reason}) — name one that vision train wrote"
        ) from error
    model.to(device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]
    return Trained(model, (3, height, width), mean, std, class_names, description)


@torch.no_grad()
def outputs(
    model: ResNet,
    pixels: Tensor,
    indices: Tensor | None,
    mean: Tensor,
    std: Tensor,
    features: Callable[[Tensor], Tensor] | None = None,
) -> Iterator[tuple[Tensor, Tensor]]:
    """Class scores and pooled features of un-augmented images, batch by batch.

    Args:
        pixels: uint8 (count, 3, height, width).
        indices: int64 (chosen,), which images; all of them if None.
        features: a faster form of `model.features`, used for full batches.

    Yields:
        (batch, classes) and (batch, 64), both float32.
    """
    count = len(pixels) if indices is None else len(indices)
    for start in range(0, count, EVALUATION_BATCH):
        part = slice(start, start + EVALUATION_BATCH)
        chosen = pixels[part] if indices is None else pixels[indices[part]]
        x = augment.to_float(chosen.to(mean.device), mean, std)
        full = features is not None and len(x) == EVALUATION_BATCH
        pooled = features(x) if full and features is not None else model.features(x)
        yield model.head(pooled).float(), pooled.float()


def measure(scores: Tensor, labels: Tensor, classes: int) -> dict[str, Any]:
    """Loss (mean cross-entropy), accuracy, micro and macro F1, and the confusion matrix (rows are the true classes).

    Args:
        scores: (count, classes), before the softmax.
        labels: int64 (count,).

    With one label an image, micro F1 equals accuracy; both are computed. Macro F1 is the mean over the classes
    that occur among labels or answers.
    """
    from sklearn.metrics import confusion_matrix, f1_score  # takes seconds to import, and training has no use for it

    loss = F.cross_entropy(scores.double(), labels).item()
    truth = labels.cpu().numpy()
    answers = scores.argmax(dim=1).cpu().numpy()
    return {
        "images": len(truth),
        "loss": loss,
        "accuracy": float(np.mean(answers == truth)),
        "micro_f1": float(f1_score(truth, answers, average="micro")),
        "macro_f1": float(f1_score(truth, answers, average="macro")),
        "confusion": confusion_matrix(truth, answers, labels=range(classes)).tolist(),
    }


def quantiles(features: Tensor) -> dict[str, float]:
    """The 1st, 20th, 80th and 99th percentile over all values of (count, 64) features, exact (linear interpolation)."""
    values = np.quantile(features.cpu().double().numpy(), QUANTILES)
    return {f"q{round(100 * q):02d}": float(value) for q, value in zip(QUANTILES, values, strict=True)}


def evaluate_run(
    run: Path,
    splits: tuple[str, ...] = SPLITS,
    data_dir: Path | None = None,
    device: str = "auto",
    on_progress: Callable[[int, int, str], None] = lambda done, total, doing: None,
) -> dict[str, Any]:
    """Measures the best weights of a run on parts of its data, and adds the figures to its scores.json.

    The test images are loaded here, and nowhere in training. For them it also records which answers are right
    ("correct": a 0 or 1 an image, in order), so that two networks can be compared image by image.

    Args:
        data_dir: where the data lie, if not where they lay at training.
        on_progress: called with the images done, all images, and the split.

    Raises:
        ResseqError: the run is damaged, or its data are not the ones it was trained on.
    """
    try:
        header = read_json(run / RUN)
        kind, config, facts = header["kind"], header["config"], header["data"]
        data, sha256, drawn = config["data"], facts["sha256"], facts["split"]
        val, seed = int(drawn["val"]), int(drawn["seed"])
    except (KeyError, TypeError, ValueError) as error:
        raise ResseqError(f"evaluate: {run / RUN} is not the record of a run on images ({error})") from error
    if kind != "vision":
        raise ResseqError(f"evaluate: {run} is not a run on images — name one that vision train wrote")
    where = open_device(device=device, precision="float32", compile="no").torch_device
    trained = load_trained(run, where)
    folder = data_dir or (Path(config["data_dir"]) if config.get("data_dir") else None)
    parts: dict[str, tuple[images.Images, Tensor]] = {}
    if {"train", "val"} & set(splits):
        source = images.load_train(data, folder)
        if source.sha256 != sha256:
            raise ResseqError(f"evaluate: the data of {run} have changed since it was trained — restore them")
        train, held_out = images.split(len(source.labels), val, seed)
        parts |= {"train": (source, train), "val": (source, held_out)}
    if "test" in splits:
        source = images.load_test(data, folder)
        if source.class_names != trained.class_names:
            raise ResseqError(f"evaluate: the test images of {run} have other classes than it was trained on")
        parts["test"] = (source, torch.arange(len(source.labels)))
    weights_sha256 = checkpoint.file_sha256(run / BEST)
    measured = _measured_before(run / SCORES, weights_sha256)
    total, done = sum(len(parts[name][1]) for name in splits), 0
    for name in splits:
        source, indices = parts[name]
        labels = source.labels[indices]
        answered = []
        for part, _ in outputs(trained.model, source.pixels, indices, trained.mean, trained.std):
            answered.append(part.cpu())
            done += len(part)
            on_progress(done, total, name)
        scores = torch.cat(answered)
        measured[name] = measure(scores, labels, trained.model.head.out_features)
        if name == "test":
            measured[name]["correct"] = "".join(str(int(right)) for right in scores.argmax(dim=1) == labels)
    content = {
        "best_epoch": trained.description["epoch"],
        "epochs_run": len(read_history(run / HISTORY)),
        "weights_sha256": weights_sha256,
        "splits": {name: measured[name] for name in SPLITS if name in measured},
    }
    write_json(run / SCORES, content)
    return content


def _measured_before(path: Path, weights_sha256: str) -> dict[str, Any]:
    """The figures of an earlier evaluation of the same weights, by split."""
    if not path.exists():
        return {}
    try:
        earlier = read_json(path)
        return dict(earlier["splits"]) if earlier["weights_sha256"] == weights_sha256 else {}
    except (KeyError, TypeError, ValueError) as error:
        raise ResseqError(f"evaluate: {path} is damaged ({error}) — delete it and run again") from error
