"""The study of normalizations: which runs it has, running those that are missing, and measuring them."""

import math
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import torch

from resseq.errors import ResseqError
from resseq.files import read_json
from resseq.training.device import DEVICES, choose_accelerator
from resseq.training.jobs import Processes, run_all
from resseq.training.options import option
from resseq.training.record import DIVERGED, HISTORY, RUN, SCORES
from resseq.vision import images
from resseq.vision.evaluate import SPLITS, evaluate_run
from resseq.vision.norms import NORMS

PROFILES = ("quick", "full")
RATES = ("fixed", "scaled")
BATCH_SIZE = 128
BATCH_NORMS = ("bn", "gn")  # the two whose answer to small batches is compared (Wu & He 2018, figure 1)


@dataclass(frozen=True)
class Profile:
    """How much a study does."""

    epochs: int
    batch_epochs: int
    seeds: int
    batch_sizes: tuple[int, ...]
    rates: tuple[str, ...]


SETTINGS = {
    "quick": Profile(epochs=20, batch_epochs=5, seeds=1, batch_sizes=(8,), rates=("fixed",)),
    "full": Profile(epochs=100, batch_epochs=100, seeds=3, batch_sizes=(32, 8, 4, 2), rates=RATES),
}


@dataclass(frozen=True)
class StudyConfig:
    """A study; what is 0 or empty is taken from the profile (`SETTINGS`)."""

    data: str = option("cifar10", "cifar10, digits, or a folder with one sub-folder of images a class")
    data_dir: str = option(
        "",
        "where the data lie; by default CIFAR-10 is where RESSEQ_DATA says, or is downloaded",
        spellings=("--data_dir",),
    )
    profile: str = option("quick", "quick: minutes on digits; full: the assignment's protocol", choices=PROFILES)
    seeds: int = option(0, "runs of each variant, with seeds from 0; 0 takes the profile's: quick 1, full 3")
    n: int = option(2, "blocks in each stage; the network has 6n+2 layers")
    lr: float = option(0.1, "peak learning rate at batch size 128")
    epochs: int = option(0, "epochs at batch size 128; 0 takes the profile's: quick 20, full 100")
    batch_epochs: int = option(0, "epochs at the other batch sizes; 0 takes the profile's: quick 5, full 100")
    batch_sizes: str = option("", "the other batch sizes of bn and gn, or none; by default quick 8, full 32,8,4,2")
    rates: str = option(
        "", "their rates: fixed, scaled (lr x batch / 128), or both; by default quick fixed, full fixed,scaled"
    )
    patience: int = option(0, "stop the small-batch runs after this many epochs without progress; 0 never")
    curve_images: int = option(0, "training images for the un-augmented training curve; 0 takes all")
    exact: bool = option(False, "eager, float32 and deterministic")
    device: str = option("auto", "where to train", choices=DEVICES)
    jobs: int = option(0, "runs at a time; 0 takes one a CPU core, or one on an accelerator")


@dataclass(frozen=True)
class Cell:
    """One run of the study."""

    norm: str
    batch_size: int
    lr: float
    epochs: int
    patience: int
    seed: int

    @property
    def name(self) -> str:
        """The name of its folder."""
        return f"{self.norm}-b{self.batch_size}-lr{self.lr:g}-s{self.seed}"


def plan(config: StudyConfig) -> list[Cell]:
    """The runs of a study, the base and its variants first.

    Raises:
        ResseqError: the profile, a batch size or a rate is unknown, or a number is out of range.
    """
    if config.profile not in SETTINGS:
        raise ResseqError(f"study: unknown profile {config.profile!r} — choose one of {', '.join(PROFILES)}")
    for name, value, least in (
        ("seeds", config.seeds, 0),
        ("n", config.n, 1),
        ("epochs", config.epochs, 0),
        ("batch_epochs", config.batch_epochs, 0),
        ("patience", config.patience, 0),
        ("curve_images", config.curve_images, 0),
        ("jobs", config.jobs, 0),
    ):
        if value < least:
            raise ResseqError(f"study: {name} is {value}, expected {least} or more")
    if not (config.lr > 0 and math.isfinite(config.lr)):
        raise ResseqError(f"study: lr is {config.lr}, expected a number above 0")
    profile = SETTINGS[config.profile]
    sizes: tuple[int, ...] = profile.batch_sizes
    if config.batch_sizes == "none":
        sizes = ()
    elif config.batch_sizes:
        try:
            sizes = tuple(int(size) for size in config.batch_sizes.split(","))
        except ValueError:
            raise ResseqError(f"study: batch sizes are {config.batch_sizes!r}, expected numbers like 32,8") from None
        if min(sizes) < 1:
            raise ResseqError(f"study: batch sizes are {config.batch_sizes!r}, expected 1 or more")
    rates = tuple(config.rates.split(",")) if config.rates else profile.rates
    unknown = set(rates) - set(RATES)
    if unknown:
        raise ResseqError(f"study: unknown rates {sorted(unknown)[0]!r} — choose from {', '.join(RATES)}")
    cells = []
    for seed in range(config.seeds or profile.seeds):
        epochs = config.epochs or profile.epochs
        cells += [Cell(norm, BATCH_SIZE, config.lr, epochs, 0, seed) for norm in NORMS]
        epochs = config.batch_epochs or profile.batch_epochs
        for size in sizes:
            if size == BATCH_SIZE:  # the variants are these runs
                continue
            for rate in rates:
                lr = config.lr if rate == "fixed" else config.lr * size / BATCH_SIZE
                cells += [Cell(norm, size, lr, epochs, config.patience, seed) for norm in BATCH_NORMS]
    return list(dict.fromkeys(cells))


def command(cell: Cell, config: StudyConfig, folder: Path, threads: int) -> list[str]:
    """The arguments of `resseq` that train one run."""
    options = {
        "--data": config.data,
        "--norm": cell.norm,
        "--n": config.n,
        "--batch-size": cell.batch_size,
        "--epochs": cell.epochs,
        "--lr": f"{cell.lr:g}",
        "--seed": cell.seed,
    }
    if config.data_dir:
        options["--data-dir"] = config.data_dir
    if cell.patience:
        options["--patience"] = cell.patience
    if config.curve_images:
        options["--curve-images"] = config.curve_images
    if threads:
        options["--threads"] = threads
    if config.device != "auto":
        options["--device"] = config.device
    flags = ["--exact"] if config.exact else []
    return ["vision", "train", *(str(x) for pair in options.items() for x in pair), *flags, "--out", str(folder)]


def _folder(out: Path, cell: Cell) -> Path:
    return out / "runs" / cell.name


def _is_done(folder: Path, cell: Cell) -> bool:
    """Whether a run diverged, or ended and was measured on every split after its last epoch."""
    if (folder / DIVERGED).exists():
        return True
    if not (folder / SCORES).exists():
        return False
    scores = read_json(folder / SCORES)
    try:
        epochs, best = scores["epochs_run"], scores["best_epoch"]
        ended = epochs >= cell.epochs or 0 < cell.patience <= epochs - best
        return ended and set(scores["splits"]) == set(SPLITS)
    except (KeyError, TypeError) as error:
        raise ResseqError(f"study: {folder / SCORES} is damaged ({error}) — delete it and run again") from error


def _epochs_done(folder: Path, cell: Cell) -> int:
    """Finished epochs of a run, all of them if it ended early."""
    if _is_done(folder, cell):
        return cell.epochs
    try:
        return (folder / HISTORY).read_bytes().count(b"\n")
    except OSError:
        return 0


class _Runs:
    """Trains and measures cells."""

    def __init__(self, config: StudyConfig, out: Path, threads: int) -> None:
        self.config, self.out, self.threads = config, out, threads
        self.lock = threading.Lock()

    def run(self, cell: Cell, processes: Processes) -> str:
        """Trains and measures one run; returns an empty string, or what went wrong."""
        folder = _folder(self.out, cell)
        code, reason = processes.run([*command(cell, self.config, folder, self.threads), "--quiet"])
        if code:
            return "" if (folder / DIVERGED).exists() else reason
        if processes.stopped:
            return ""
        try:
            with self.lock:
                data_dir = Path(self.config.data_dir) if self.config.data_dir else None
                evaluate_run(folder, data_dir=data_dir, device=self.config.device)
        except ResseqError as error:
            return str(error)
        return ""


def _check_same_study(cells: list[Cell], config: StudyConfig, out: Path) -> None:
    """Runs that are there already must be runs of this study."""
    for cell in cells:
        path = _folder(out, cell) / RUN
        if not path.exists():
            continue
        header = read_json(path)
        before = header.get("config") if isinstance(header, dict) else None
        if not isinstance(before, dict):
            raise ResseqError(f"study: {path} is not the record of a run — restore it, or delete {path.parent}")
        expected = {"data": config.data, "n": config.n, "epochs": cell.epochs, "exact": config.exact}
        expected |= {"curve_images": config.curve_images, "patience": cell.patience}
        for key, value in expected.items():
            if before.get(key) != value:
                raise ResseqError(
                    f"study: {path.parent} was run with {key} {before.get(key)}, now {value} — "
                    "give the same options to go on, or choose another --out"
                )


def study(
    config: StudyConfig,
    out: Path,
    on_progress: Callable[[int, int, str], None] = lambda done, total, doing: None,
) -> list[str]:
    """Runs what is missing of a study; can be stopped at any moment and started again.

    Args:
        on_progress: called about once a second with the weight of work done, of all work, and what is running and what
            failed.
            The weight of an epoch grows with its number of steps.

    Returns:
        A line for each reason for which runs failed, with their names.

    Raises:
        ResseqError: a setting is impossible, or the folder holds another study.
    """
    config = replace(config, data=images.canonical(config.data))
    cells = plan(config)
    cores = os.cpu_count() or 1
    on_cpu = choose_accelerator(config.device) == "cpu"
    jobs = config.jobs or (cores if on_cpu else 1)
    threads = max(1, cores // jobs) if on_cpu else 0
    if threads:
        torch.set_num_threads(threads)  # the measuring shares the cores with the runs that are being trained
    _check_same_study(cells, config, out)
    missing = [cell for cell in cells if not _is_done(_folder(out, cell), cell)]
    if missing:  # data that are damaged or yet to be downloaded are met once, here, and not in every run
        images.load_train(config.data, Path(config.data_dir) if config.data_dir else None)
    total = sum(_work(cell, cell.epochs) for cell in cells)
    runs = _Runs(config, out, threads)

    def look(doing: str) -> None:
        done = sum(_work(cell, _epochs_done(_folder(out, cell), cell)) for cell in cells)
        on_progress(done, total, doing)

    failures = run_all({cell.name: partial(runs.run, cell) for cell in missing}, jobs, look)
    on_progress(total, total, "")
    return failures


def _work(cell: Cell, epochs: int) -> int:
    # A small step costs nearly as much as a larger one: seen, 8 images take a seventh of the time of 128.
    return epochs * (100 + 1000 // cell.batch_size)
