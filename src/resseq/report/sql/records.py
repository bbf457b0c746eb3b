"""Folders of text-to-SQL runs, read back: histories, scores, answers, attention, and baselines beside them."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError
from resseq.report.folders import Fields, read_fields, read_lines, run_folders

LEVELS = ("easy", "medium", "hard", "extra")
# The components whose scores the official script gives of each pair.
COMPONENTS = (
    *("select", "select(no AGG)", "where", "where(no OP)", "group(no Having)", "group"),
    *("order", "and/or", "IUEN", "keywords"),
)
SEARCH = "search.json"


@dataclass(frozen=True)
class Epoch:
    """One line of history.jsonl. `train_loss` and `train_error` are of the questions while they were learned, in
    nats a query and the share with any wrong choice; `val_accuracy` is the share of held-out queries all of whose
    choices are the likeliest. `exact` and `exec` are of greedy search, None in epochs that did not measure them."""

    number: int
    lr: float
    seconds: float
    train_seconds: float
    memory_mb: float | None
    train_loss: float
    train_error: float
    val_loss: float
    val_accuracy: float
    exact: float | None
    exec: float | None


@dataclass(frozen=True)
class Level:
    """Exact match and execution, as shares of `count` questions; None where they were not judged."""

    count: int
    exact: float | None
    exec: float | None


@dataclass(frozen=True)
class Search:
    """One search of scores.json over all held-out questions. `differences` are from the official script, if it was
    run too."""

    setting: str
    beam: int
    alpha: float
    given_up: int
    parsed: int
    executed: int
    total: Level
    levels: Mapping[str, Level]
    seconds: float | None
    differences: int | None


@dataclass(frozen=True)
class Scores:
    """scores.json: the weights of the best epoch, measured by `searches`, the narrowest beam first."""

    best_epoch: int
    epochs_run: int
    searches: tuple[Search, ...]


@dataclass(frozen=True)
class Answer:
    """One row of answers.json. `partial` holds of each of COMPONENTS accuracy, recall, F1, gold and predicted total;
    verdicts are None where the official script could not judge."""

    db_id: str
    question: str
    gold: str
    pred: str
    hardness: str | None
    exact: bool | None
    exec: bool | None
    partial: Mapping[str, tuple[float, ...]] | None


@dataclass(frozen=True)
class Answers:
    """answers.json: every held-out question, of one search."""

    beam: int
    rows: tuple[Answer, ...]


@dataclass(frozen=True)
class Attention:
    """What the decoder looked at for one question: `weights` has a row for each of `steps` and a column for each of
    `nodes`, of which the first `words` are the question's."""

    db_id: str
    question: str
    pred: str
    hardness: str | None
    exact: bool | None
    nodes: tuple[str, ...]
    words: int
    steps: tuple[str, ...]
    weights: tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class Data:
    """What was trained on and measured with; `reader` names the vectors or the encoder, whose parameters are None for
    vectors."""

    name: str
    sha256: str
    train: int
    held_out: int
    left_out: int
    without_candidate: int
    reader: str
    reader_parameters: int | None
    reader_sha256: str


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
    answers: Answers | None
    attention: tuple[Attention, ...]
    setting: str
    seed: int
    epochs: int
    patience: int

    @property
    def unfinished(self) -> str | None:
        """Why this run cannot stand in a table, or not yet; None when it can."""
        if self.diverged is not None:
            return f"diverged in epoch {self.diverged}: the loss is not a number"
        done = f"{len(self.history)} of {self.epochs} epochs"
        if len(self.history) < self.epochs and not self.stopped_early:
            return done
        if self.scores is None or not self.scores.searches:
            return f"{done}, not evaluated yet"
        if self.scores.epochs_run != len(self.history):
            return f"{done}, but scores.json is of {self.scores.epochs_run} epochs: evaluate it again"
        return None

    @property
    def stopped_early(self) -> bool:
        """Whether `patience` epochs passed without a better exact match."""
        if not self.patience or not self.history:
            return False
        known = [(epoch.exact, -epoch.number) for epoch in self.history if epoch.exact]
        return len(self.history) + (max(known)[1] if known else 0) >= self.patience

    @property
    def searches(self) -> dict[int, Search]:
        """What was measured, by the width of the beam, the narrowest first; of several length penalties the least."""
        found = sorted(self.scores.searches, key=lambda search: -search.alpha) if self.scores else []
        return dict(sorted({search.beam: search for search in found}.items()))


def load(folder: Path) -> list[Run]:
    """Every run at or below `folder`, sorted by name.

    Raises ResseqError when the folder does not exist or holds no run, and, naming the file and the place in it, when a
    file of a run is damaged. A last line of history.jsonl that was cut short is left out: the run was killed then.
    """
    return [_run(path, folder) for path in run_folders(folder)]


def baselines(folder: Path) -> dict[str, dict[str, tuple[Level, Mapping[str, Level]]]]:
    """The figures of baselines.json by setting and name: of all questions and by hardness; none when there is no such
    file. The number of questions is 0 where it does not tell."""
    path = folder / "baselines.json"
    if not path.exists():
        return {}
    record = read_fields(path)
    found: dict[str, dict[str, tuple[Level, Mapping[str, Level]]]] = {}
    for setting in record.values:
        named = record.part(setting)
        found[setting] = {name: _baseline(named.part(name)) for name in named.values}
    return found


# ---- one run folder ---------------------------------------------------------------------------------------------


def _run(folder: Path, root: Path) -> Run:
    record = read_fields(folder / "run.json")
    if record.text("kind") != "sql":
        raise ResseqError(f"report: {record.where}: kind is {json.dumps(record.text('kind'))}, expected sql")
    config, data, model, code = (record.part(key) for key in ("config", "data", "model", "code"))
    for key in ("momentum", "weight_decay", "warmup"):  # shown as numbers where a run has them
        if config.has(key):
            config.number(key)
    diverged = folder / "diverged.json"
    return Run(
        folder=folder,
        name=folder.name if folder == root else folder.relative_to(root).as_posix(),
        version=record.text("resseq"),
        created=record.text("created"),
        command=record.text("command"),
        config=config.values,
        data=_data(data),
        model=model.text("name"),
        parameters=model.whole("parameters"),
        environment=record.part("environment").values,
        commit=code.text("commit") if code.has("commit") else None,
        modified=code.flag("modified"),
        history=tuple(_epoch(line) for line in read_lines(folder / "history.jsonl")),
        diverged=read_fields(diverged).whole("epoch") if diverged.exists() else None,
        scores=_scores(folder / "scores.json"),
        answers=_answers(folder / "answers.json"),
        attention=_attention(folder / "attention.json"),
        setting=config.text("setting"),
        seed=config.whole("seed"),
        epochs=config.whole("epochs"),
        patience=config.whole("patience"),
    )


def _data(data: Fields) -> Data:
    reader, parameters, sha256 = "", None, ""
    if data.has("encoder"):
        encoder = data.part("encoder")
        reader, parameters = encoder.text("name"), encoder.whole("parameters")
        sha256 = encoder.text("sha256") if encoder.has("sha256") else ""
    elif data.has("vectors"):
        reader = data.part("vectors").text("name")
    return Data(
        name=data.text("name"),
        sha256=data.text("sha256"),
        train=data.whole("train"),
        held_out=data.whole("held_out"),
        left_out=data.whole("left_out"),
        without_candidate=data.whole("values_without_candidate"),
        reader=reader,
        reader_parameters=parameters,
        reader_sha256=sha256,
    )


def _epoch(line: Fields) -> Epoch:
    running, val = line.part("running"), line.part("val")
    return Epoch(
        number=line.whole("epoch"),
        lr=line.number("lr"),
        seconds=line.number("seconds"),
        train_seconds=line.number("train_seconds"),
        memory_mb=line.maybe("memory_mb"),
        train_loss=running.number("loss"),
        train_error=running.number("error"),
        val_loss=val.number("loss"),
        val_accuracy=val.number("accuracy"),
        exact=_share(val, "exact"),
        exec=_share(val, "exec"),
    )


def _share(part: Fields, key: str) -> float | None:
    """A number from 0 to 1, or None where it is missing or null."""
    value = part.maybe(key)
    if value is not None and not 0 <= value <= 1:  # NaN is in no range
        raise ResseqError(
            f"report: {part.where}: {key} is {value:g}, expected a share from 0 to 1 — evaluate the run again"
        )
    return value


def _scores(path: Path) -> Scores | None:
    if not path.exists():
        return None
    record = read_fields(path)
    searches = record.part("searches")
    measured = [_search(searches.part(name)) for name in searches.values]
    measured.sort(key=lambda search: search.beam)
    return Scores(record.whole("best_epoch"), record.whole("epochs_run"), tuple(measured))


def _search(part: Fields) -> Search:
    levels = part.part("levels")
    questions = part.whole("questions")
    if questions < 1:
        raise ResseqError(f"report: {part.where}: questions is {questions}, expected 1 or more — evaluate it again")
    return Search(
        setting=part.text("setting"),
        beam=part.whole("beam"),
        alpha=part.number("alpha"),
        given_up=part.whole("given_up"),
        parsed=part.whole("parsed"),
        executed=part.whole("executed"),
        total=_level(part, questions),
        levels={name: _level(levels.part(name)) for name in LEVELS if levels.has(name)},
        seconds=part.part("seconds").maybe("search") if part.has("seconds") else None,
        differences=part.whole("official_differences") if part.has("official_differences") else None,
    )


def _level(part: Fields, count: int | None = None) -> Level:
    return Level(part.whole("count") if count is None else count, _share(part, "exact"), _share(part, "exec"))


def _baseline(part: Fields) -> tuple[Level, dict[str, Level]]:
    count = next((part.whole(key) for key in ("questions", "count") if part.has(key)), 0)
    levels = part.part("levels") if part.has("levels") else Fields({}, part.where)
    found = {}
    for name in LEVELS:
        if levels.has(name):
            level = levels.part(name)
            found[name] = _level(level, level.whole("count") if level.has("count") else 0)
    return _level(part, count), found


def _answers(path: Path) -> Answers | None:
    if not path.exists():
        return None
    record = read_fields(path)
    return Answers(record.whole("beam"), tuple(_answer(row) for row in record.parts("rows")))


def _answer(row: Fields) -> Answer:
    partial = None
    if row.has("partial"):
        scores = row.part("partial")
        partial = {name: _numbers(scores, name, 5) for name in COMPONENTS}
    return Answer(
        db_id=row.text("db_id"),
        question=row.text("question"),
        gold=row.text("gold"),
        pred=row.text("pred"),
        hardness=row.text("hardness") if row.has("hardness") else None,
        exact=row.verdict("exact"),
        exec=row.verdict("exec"),
        partial=partial,
    )


def _numbers(part: Fields, key: str, count: int) -> tuple[float, ...]:
    values = part.many(key)
    if len(values) != count or not all(type(value) in (int, float) for value in values):
        raise ResseqError(
            f"report: {part.where}: {key} is {json.dumps(values)[:40]}, expected {count} numbers — "
            "evaluate the run again"
        )
    return tuple(values)


def _attention(path: Path) -> tuple[Attention, ...]:
    if not path.exists():
        return ()
    return tuple(_attended(part) for part in read_fields(path).parts("questions"))


def _attended(part: Fields) -> Attention:
    nodes, steps, words = part.texts("nodes"), part.texts("steps"), part.whole("words")
    weights = part.many("weights")
    shape = [len(row) if isinstance(row, list) else 0 for row in weights]
    numbers = [value for row in weights if isinstance(row, list) for value in row]
    if (
        not nodes
        or not 0 <= words <= len(nodes)
        or not steps
        or shape != [len(nodes)] * len(steps)
        or not all(type(value) in (int, float) and math.isfinite(value) for value in numbers)
    ):
        raise ResseqError(
            f"report: {part.where}: weights are not a number for each of {len(steps)} steps and {len(nodes)} nodes — "
            "evaluate the run again"
        )
    return Attention(
        db_id=part.text("db_id"),
        question=part.text("question"),
        pred=part.text("pred"),
        hardness=part.text("hardness") if part.has("hardness") else None,
        exact=part.verdict("exact"),
        nodes=nodes,
        words=words,
        steps=steps,
        weights=tuple(tuple(row) for row in weights),
    )
