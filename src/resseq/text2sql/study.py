"""The study of the four models: which runs it has, running those that are missing, and measuring them."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError
from resseq.files import read_json, write_json
from resseq.text2sql.evaluation import Judge, Pair
from resseq.text2sql.evaluation.table import ALL, figures
from resseq.text2sql.examples import SETTINGS, read_split, spider_folder
from resseq.text2sql.model import MODELS
from resseq.text2sql.nearest import nearest_queries
from resseq.text2sql.pretrained import DEFAULT
from resseq.training.device import DEVICES, choose_accelerator
from resseq.training.jobs import Processes, run_all
from resseq.training.options import option
from resseq.training.record import DIVERGED, HISTORY, RUN, SCORES

BASELINES = "baselines.json"
BEAMS = (1, 5, 20, 10)  # of the last the answers stay, which the tables of mistakes show
# What differs from the defaults where an encoder is tuned whole: that of `studies/spider.py` with the larger encoder.
_TUNED = {"--batch-size": 32, "--lr": 1e-3}
_COST = {"lstm": 1, "lstm-attn": 3, "bert-frozen": 4, "bert-tuned": 30}  # of an epoch, about


@dataclass(frozen=True)
class Profile:
    """How much a study does."""

    epochs: int
    seeds: int
    limit: int


PROFILES = {"quick": Profile(epochs=8, seeds=1, limit=1500), "full": Profile(epochs=24, seeds=3, limit=0)}


@dataclass(frozen=True)
class SqlStudyConfig:
    """A study; what is 0 or empty is taken from the profile (`PROFILES`)."""

    data_dir: str = option("", "Spider's folder; by default the one where RESSEQ_DATA says")
    profile: str = option("quick", "quick: a first look; full: for the record", choices=tuple(PROFILES))
    models: str = option(",".join(MODELS), "which of the models, with commas between")
    settings: str = option(",".join(SETTINGS), "which of the settings, with commas between")
    seeds: int = option(0, "runs of each model and setting, with seeds from 0; 0 takes the profile's: quick 1, full 3")
    epochs: int = option(0, "epochs of each run; 0 takes the profile's: quick 8, full 24")
    limit: int = option(0, "training examples of each run; 0 takes the profile's: quick 1500, full all")
    encoder: str = option(DEFAULT, "the pre-trained encoder of the bert models, by name or folder")
    glove: str = option("", "word vectors; by default in RESSEQ_DATA")
    device: str = option("auto", "where to train", choices=DEVICES)
    official: str = option("", "folder of Spider's evaluation.py, to hold the answers of the last beam against it, too")
    jobs: int = option(0, "runs at a time; 0 takes one a CPU core, or one on an accelerator")


@dataclass(frozen=True)
class Cell:
    """One run of the study."""

    model: str
    setting: str
    seed: int
    epochs: int
    limit: int

    @property
    def name(self) -> str:
        """The name of its folder."""
        return f"{self.model}-{self.setting}-s{self.seed}"


def plan(config: SqlStudyConfig) -> list[Cell]:
    """The runs of a study, the cheap models first.

    Raises:
        ResseqError: the profile, a model or a setting is unknown, or a number is out of range.
    """
    if config.profile not in PROFILES:
        raise ResseqError(f"study: unknown profile {config.profile!r} — choose one of {', '.join(PROFILES)}")
    profile = PROFILES[config.profile]
    for name in ("seeds", "epochs", "limit", "jobs"):
        if getattr(config, name) < 0:
            raise ResseqError(f"study: {name} is {getattr(config, name)}, expected 0 or more")
    chosen = {}
    for name, given, known in (("models", config.models, MODELS), ("settings", config.settings, SETTINGS)):
        chosen[name] = given.split(",")
        for each in chosen[name]:
            if each not in known:
                raise ResseqError(f"study: unknown {each!r} among {name} — choose from {', '.join(known)}")
    return [
        Cell(model, setting, seed, config.epochs or profile.epochs, config.limit or profile.limit)
        for seed in range(config.seeds or profile.seeds)
        for model in MODELS
        if model in chosen["models"]
        for setting in chosen["settings"]
    ]


def command(cell: Cell, config: SqlStudyConfig, folder: Path, threads: int) -> list[str]:
    """The arguments of `resseq` that train one run."""
    options = {
        "--model": cell.model,
        "--setting": cell.setting,
        "--epochs": cell.epochs,
        "--limit": cell.limit,
        "--seed": cell.seed,
        "--data-dir": config.data_dir,
        "--glove": config.glove,
        "--encoder": config.encoder if cell.model.startswith("bert") else "",
        **(_TUNED if cell.model == "bert-tuned" else {}),
        "--threads": threads,
        "--device": config.device if config.device != "auto" else "",
    }
    given = [str(each) for name, value in options.items() if value or name == "--seed" for each in (name, value)]
    return ["sql", "train", *given, "--quiet", "--out", str(folder)]


def _folder(out: Path, cell: Cell) -> Path:
    return out / "runs" / cell.name


def _is_done(folder: Path, cell: Cell) -> bool:
    """Whether a run diverged, or ended and was measured with every width of the search after its last epoch."""
    if (folder / DIVERGED).exists():
        return True
    if not (folder / SCORES).exists():
        return False
    scores = read_json(folder / SCORES)
    try:
        return scores["epochs_run"] >= cell.epochs and {f"beam{beam}" for beam in BEAMS} <= set(scores["searches"])
    except (KeyError, TypeError) as error:
        raise ResseqError(f"study: {folder / SCORES} is damaged ({error}) — delete it and run again") from error


def _epochs_done(folder: Path, cell: Cell) -> int:
    if _is_done(folder, cell):
        return cell.epochs
    try:
        return (folder / HISTORY).read_bytes().count(b"\n")
    except OSError:
        return 0


def _run(cell: Cell, config: SqlStudyConfig, out: Path, threads: int, processes: Processes) -> str:
    """Trains and measures one run; returns an empty string, or what went wrong."""
    folder = _folder(out, cell)
    code, reason = processes.run(command(cell, config, folder, threads))
    for beam in BEAMS:
        if code:
            return "" if (folder / DIVERGED).exists() else reason
        more = [*(("--device", config.device) if config.device != "auto" else ())]
        if config.official and beam == BEAMS[-1]:
            more += ["--official", config.official]
        code, reason = processes.run(["sql", "evaluate", "--run", str(folder), "--beam", str(beam), *more, "--quiet"])
    return reason


def _check_same_study(cells: list[Cell], config: SqlStudyConfig, out: Path) -> None:
    """Runs that are there already must be runs of this study."""
    for cell in cells:
        path = _folder(out, cell) / RUN
        if not path.exists():
            continue
        header = read_json(path)
        before = header.get("config") if isinstance(header, dict) else None
        if not isinstance(before, dict):
            raise ResseqError(f"study: {path} is not the record of a run — restore it, or delete {path.parent}")
        expected: dict[str, Any] = {"epochs": cell.epochs, "limit": cell.limit}
        if cell.model.startswith("bert"):
            expected["encoder"] = config.encoder
        for key, value in expected.items():
            if before.get(key) != value:
                raise ResseqError(
                    f"study: {path.parent} was run with {key} {before.get(key)}, now {value} — "
                    "give the same options to go on, or choose another --out"
                )


def baselines(spider: Path, setting: str) -> dict[str, Any]:
    """The official figures of copying the query of the nearest training question of the same database.

    Raises:
        ResseqError: the data are missing or damaged.
    """
    split = read_split(setting, spider)
    found = nearest_queries(split.train, split.held_out)
    judge = Judge(spider / "database", spider / "tables.json")
    pairs = [Pair(each.db_id, each.query, query) for each, query in zip(split.held_out, found, strict=True)]
    levels = figures(judge.verdicts(pairs))
    shares = {level: {"count": held.count, "exact": held.exact, "exec": held.exec} for level, held in levels.items()}
    return {**shares.pop(ALL), "levels": shares}


def study(
    config: SqlStudyConfig,
    out: Path,
    on_progress: Callable[[int, int, str], None] = lambda done, total, doing: None,
) -> list[str]:
    """Runs what is missing of a study; can be stopped at any moment and started again.

    Args:
        on_progress: called about twice a second with the weight of work done, of all work, and what is running and
            what failed.

    Returns:
        A line for each reason for which runs failed, with their names.

    Raises:
        ResseqError: a setting is impossible, the data are missing, or the folder holds another study.
    """
    cells = plan(config)
    cores = os.cpu_count() or 1
    on_cpu = choose_accelerator(config.device) == "cpu"
    jobs = config.jobs or (cores if on_cpu else 1)
    threads = max(1, cores // jobs) if on_cpu else 0
    _check_same_study(cells, config, out)
    spider = Path(config.data_dir) if config.data_dir else spider_folder()
    if not (out / BASELINES).exists():
        # Where databases are not shared there is no training question to copy from.
        found = (
            {"intra": {"nearest": baselines(spider, "intra")}} if "intra" in {each.setting for each in cells} else {}
        )
        out.mkdir(parents=True, exist_ok=True)
        write_json(out / BASELINES, found)
    missing = [cell for cell in cells if not _is_done(_folder(out, cell), cell)]
    total = sum(_COST[cell.model] * cell.epochs for cell in cells)

    def look(doing: str) -> None:
        done = sum(_COST[cell.model] * _epochs_done(_folder(out, cell), cell) for cell in cells)
        on_progress(done, total, doing)

    failures = run_all({cell.name: partial(_run, cell, config, out, threads) for cell in missing}, jobs, look)
    on_progress(total, total, "")
    return failures
