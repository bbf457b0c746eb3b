"""Run folders, read back: every number of their files, and what is damaged named with its place."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError
from resseq.report.folders import Fields, read_fields, read_lines, run_folders

SPLITS = ("train", "val", "test")


@dataclass(frozen=True)
class Curve:
    """Mean cross-entropy (nats) and error (fraction of images) over one set of images."""

    loss: float
    error: float


@dataclass(frozen=True)
class Quantiles:
    """1st, 20th, 80th and 99th quantile of the pooled penultimate features over the validation images."""

    q01: float
    q20: float
    q80: float
    q99: float


@dataclass(frozen=True)
class Gate:
    """The batch-instance gate over all channels of all layers: 1 is batch, 0 is instance normalization."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True)
class Epoch:
    """One line of history.jsonl. `running` is of the augmented batches while training, `train` of plain images
    in eval mode after the epoch, measured on `train_images` of them."""

    number: int
    lr: float
    seconds: float
    train_seconds: float
    memory_mb: float | None
    running: Curve
    train: Curve
    train_images: int
    val: Curve
    features: Quantiles | None
    gate: Gate | None


@dataclass(frozen=True)
class Split:
    """The final figures on one split; `confusion` counts images, rows are the true classes. `correct` is "1" for each
    image, in order, whose class was found and "0" for the others; older records and other splits lack it."""

    images: int
    loss: float
    accuracy: float
    micro_f1: float
    macro_f1: float
    confusion: tuple[tuple[int, ...], ...]
    correct: str | None = None


@dataclass(frozen=True)
class Scores:
    """scores.json: the weights of the best epoch, measured on those SPLITS that `evaluate` was asked for."""

    best_epoch: int
    epochs_run: int
    splits: Mapping[str, Split]


@dataclass(frozen=True)
class Data:
    """What was trained on: name and content hash of the images, and the split of the training images."""

    name: str
    sha256: str
    class_names: tuple[str, ...]
    split_sha256: str
    split_seed: int
    train_images: int
    val_images: int


@dataclass(frozen=True)
class Run:
    """One run folder. `name` is its path below the folder that was asked for, `diverged` the epoch in which the loss
    stopped being a number, if it did."""

    folder: Path
    name: str
    version: str
    created: str
    command: str
    config: Mapping[str, Any]
    data: Data
    model: str
    parameters: int
    environment: Mapping[str, Any]
    commit: str | None
    modified: bool
    history: tuple[Epoch, ...]
    diverged: int | None
    scores: Scores | None
    norm: str
    seed: int
    batch_size: int
    epochs: int
    lr: float
    patience: int

    @property
    def unfinished(self) -> str | None:
        """Why this run cannot stand in a table, or not yet; None when it can."""
        if self.diverged is not None:
            return f"diverged in epoch {self.diverged}: the loss is not a number"
        done = f"{len(self.history)} of {self.epochs} epochs"
        if len(self.history) < self.epochs and not self.stopped_early:
            return done
        if self.scores is None:
            return f"{done}, not evaluated yet"
        if self.scores.epochs_run != len(self.history):
            return f"{done}, but scores.json is of {self.scores.epochs_run} epochs: evaluate it again"
        missing = [name for name in SPLITS if name not in self.scores.splits]
        return f"{done}, not evaluated on {', '.join(missing)} yet" if missing else None

    @property
    def stopped_early(self) -> bool:
        """Whether `patience` epochs passed without a better validation accuracy."""
        if not self.patience or not self.history:
            return False
        errors = [epoch.val.error for epoch in self.history]
        return len(errors) - 1 - errors.index(min(errors)) >= self.patience


def load(folder: Path) -> list[Run]:
    """Every run at or below `folder`, sorted by name.

    Raises ResseqError when the folder does not exist or holds no run, and, naming the file and the line, when a
    file of a run is damaged. A last line of history.jsonl that was cut short is left out: the run was killed then.
    """
    return [_run(path, folder) for path in run_folders(folder)]


# ---- one run folder ---------------------------------------------------------------------------------------------


def _run(folder: Path, root: Path) -> Run:
    record = read_fields(folder / "run.json")
    if record.text("kind") != "vision":
        raise ResseqError(
            f"report: {record.where}: kind {json.dumps(record.text('kind'))} is not one this report knows "
            "(vision, sql) — name a folder of such runs"
        )
    config, data, model = record.part("config"), record.part("data"), record.part("model")
    split, code = data.part("split"), record.part("code")
    for key in ("momentum", "weight_decay", "warmup"):  # shown as numbers where a run has them
        if config.has(key):
            config.number(key)
    class_names = tuple(str(name) for name in data.many("class_names"))
    diverged, scores = folder / "diverged.json", folder / "scores.json"
    return Run(
        folder=folder,
        name=folder.name if folder == root else folder.relative_to(root).as_posix(),
        version=record.text("resseq"),
        created=record.text("created"),
        command=record.text("command"),
        config=config.values,
        data=Data(
            name=data.text("name"),
            sha256=data.text("sha256"),
            class_names=class_names,
            split_sha256=split.text("sha256"),
            split_seed=split.whole("seed"),
            train_images=split.whole("train"),
            val_images=split.whole("val"),
        ),
        model=model.text("name"),
        parameters=model.whole("parameters"),
        environment=record.part("environment").values,
        commit=code.text("commit") if code.has("commit") else None,
        modified=code.flag("modified"),
        history=_history(folder / "history.jsonl"),
        diverged=read_fields(diverged).whole("epoch") if diverged.exists() else None,
        scores=_scores(scores, len(class_names)) if scores.exists() else None,
        norm=config.text("norm"),
        seed=config.whole("seed"),
        batch_size=config.whole("batch_size"),
        epochs=config.whole("epochs"),
        lr=config.number("lr"),
        patience=config.whole("patience"),
    )


def _history(path: Path) -> tuple[Epoch, ...]:
    return tuple(_epoch(line) for line in read_lines(path))


def _epoch(line: Fields) -> Epoch:
    train = line.part("train")
    features, gate = None, None
    if line.has("features"):
        quantiles = line.part("features")
        features = Quantiles(*(quantiles.number(key) for key in ("q01", "q20", "q80", "q99")))
    if line.has("gate"):
        gates = line.part("gate")
        gate = Gate(gates.number("mean"), gates.number("min"), gates.number("max"))
    return Epoch(
        number=line.whole("epoch"),
        lr=line.number("lr"),
        seconds=line.number("seconds"),
        train_seconds=line.number("train_seconds"),
        memory_mb=line.number("memory_mb") if line.has("memory_mb") else None,
        running=_curve(line.part("running")),
        train=_curve(train),
        train_images=train.whole("images"),
        val=_curve(line.part("val")),
        features=features,
        gate=gate,
    )


def _curve(part: Fields) -> Curve:
    return Curve(part.number("loss"), part.number("error"))


def _scores(path: Path, classes: int) -> Scores:
    record = read_fields(path)
    splits = record.part("splits")
    measured = {name: _split(splits.part(name), classes) for name in SPLITS if splits.has(name)}
    return Scores(record.whole("best_epoch"), record.whole("epochs_run"), measured)


def _split(part: Fields, classes: int) -> Split:
    confusion = part.many("confusion")
    sizes = [len(row) if isinstance(row, list) else 0 for row in confusion]
    # A network may have more outputs than the data have classes.
    if len(sizes) < classes or set(sizes) != {len(sizes)}:
        raise ResseqError(
            f"report: {part.where}: confusion is not square with a row for each of {classes} classes — "
            "evaluate the run again"
        )
    counts = [count for row in confusion for count in row]
    for count in counts:
        if type(count) is not int or count < 0:
            raise ResseqError(
                f"report: {part.where}: confusion holds {json.dumps(count)[:40]}, expected counts of images — "
                "evaluate the run again"
            )
    if not any(counts):
        raise ResseqError(f"report: {part.where}: confusion counts no image — evaluate the run again")
    images, accuracy = part.whole("images"), part.number("accuracy")
    return Split(
        images=images,
        loss=part.number("loss"),
        accuracy=accuracy,
        micro_f1=part.number("micro_f1"),
        macro_f1=part.number("macro_f1"),
        confusion=tuple(tuple(row) for row in confusion),
        correct=_correct(part, images, accuracy) if part.has("correct") else None,
    )


def _correct(part: Fields, images: int, accuracy: float) -> str:
    marks = part.text("correct")
    if len(marks) != images or set(marks) - {"0", "1"}:
        raise ResseqError(
            f"report: {part.where}: correct is not one 0 or 1 for each of {images:,} images — evaluate the run again"
        )
    hits = marks.count("1")
    if not abs(hits - accuracy * images) <= 0.5:  # NaN agrees with nothing
        raise ResseqError(
            f"report: {part.where}: correct marks {hits:,} of {images:,} images, but accuracy is {accuracy:g} — "
            "evaluate the run again"
        )
    return marks
