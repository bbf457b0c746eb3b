"""A search for hyper-parameters: trainings over the points of a space, shared among processes, taken up after a kill.

All that the processes agree on is in a database, as a study of Optuna (Akiba et al. 2019). A point of the space is
tried by attempts, each a trial of the study that is written as running from the start:

- Of two attempts at one point the one with the lower number goes on, the other one is left. The database gives numbers
  out in their order, so no lock is needed, and no point is tried twice.
- An attempt whose process is dead counts as failed, and the point is attempted again, in the same run folder if it is
  there. A process is dead when its lock in the folder is free, or when it has not been heard of for a while (GRACE in
  `storage`).
"""

import json
import os
import secrets
import time
import warnings
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import optuna
import sqlalchemy
import torch
from optuna.distributions import BaseDistribution, CategoricalDistribution, FloatDistribution, IntDistribution
from optuna.samplers import BaseSampler, RandomSampler, TPESampler
from optuna.trial import FrozenTrial, TrialState

from resseq.errors import ResseqError
from resseq.files import write_failure, write_json
from resseq.text2sql import recipe
from resseq.text2sql.recipe import SqlConfig
from resseq.text2sql.space import Params, Range, Space, Value, check_space, each, grid, read_space, with_settings
from resseq.text2sql.storage import Heart, Worker, open_storage, storage_errors, storage_url
from resseq.training.loop import Diverged
from resseq.training.options import option
from resseq.training.record import HISTORY, OF_THE_MACHINE, read_history

RECORD = "search.json"
SAMPLERS = ("tpe", "grid", "each")
METRICS = ("exact", "loss")
WAIT = 5.0  # seconds between two looks at what other processes do, when nothing is left to begin
_TRIES = 20  # points that are proposed before one is looked for that is not known
_ENDED = (TrialState.COMPLETE, TrialState.PRUNED)

Train = Callable[[SqlConfig, Path, Callable[[Mapping[str, Any]], None]], object]


@dataclass(frozen=True)
class SearchConfig:
    """A search, and the training at each of its points."""

    trials: int = option(0, "points to try in all; 0 tries all of grid and each")
    sampler: str = option(
        "tpe",
        "tpe: by what was found so far; grid: all; each: the given settings, then one change at a time",
        choices=SAMPLERS,
    )
    metric: str = option("exact", "what is best on the held-out questions", choices=METRICS)
    prune: bool = option(False, "end a training whose held-out loss is worse than the median of the others")
    storage: str = option("", "database of all processes, as an URL; by default search.db in DIR  [sqlite, postgresql]")
    study: str = option("search", "name of the search in the database")
    run: SqlConfig = field(default_factory=SqlConfig)

    def check(self) -> None:
        """Raises ResseqError for a value that no search can have."""
        for name, value, choices in (("sampler", self.sampler, SAMPLERS), ("metric", self.metric, METRICS)):
            if value not in choices:
                raise ResseqError(f"search: unknown {name} {value!r} — choose one of {', '.join(choices)}")
        if self.trials < 0 or (self.trials == 0 and self.sampler == "tpe"):
            given = f"--trials is {self.trials}" if self.trials else "--trials is missing"
            raise ResseqError(f"search: {given} — give the number of points to try")
        if int(os.environ.get("WORLD_SIZE", "1")) > 1:
            raise ResseqError("search: torchrun would train at one point — start the command several times instead")
        self.run.check()


@dataclass(frozen=True)
class Point:
    """A point of the space, with all attempts at it, the earliest first."""

    number: int
    params: Params
    attempts: tuple[FrozenTrial, ...]

    @property
    def attempt(self) -> FrozenTrial | None:
        """The attempt that counts: the one that ended, else the first that runs. None where all were cut short."""
        for attempt in self.attempts:
            if attempt.state in _ENDED or "reason" in attempt.user_attrs:
                return attempt
        return next((attempt for attempt in self.attempts if attempt.state == TrialState.RUNNING), None)

    @property
    def state(self) -> str:
        return self.attempt.state.name.lower() if self.attempt else "waiting"

    def as_json(self, metric: str) -> dict[str, Any]:
        attempt = self.attempt.user_attrs if self.attempt else {}
        facts = attempt.get("facts", {})
        return {
            "number": self.number,
            "state": self.state,
            "value": _value(facts, metric) if self.state in ("complete", "pruned") else None,
            "params": self.params,
            **{name: facts.get(name) for name in METRICS},
            "seconds": facts.get("seconds"),
            "epochs": facts.get("epochs"),
            **({"reason": attempt["reason"]} if "reason" in attempt else {}),
        }


def search(
    config: SearchConfig,
    file: Path,
    out: Path,
    train: Train = lambda config, folder, on_epoch: recipe.train(config, folder, on_epoch=on_epoch),
    say: Callable[[str], None] = lambda line: None,
) -> dict[str, Any]:
    """Tries points until there are enough, beside other processes that do the same, and goes on with an earlier search.

    Args:
        file: what may be chosen (`read_space`).
        out: holds a run folder for each point, search.json, and the database unless it is elsewhere.
        train: trains one model in a run folder, and tells of each line of its history.
        say: told of each training that begins or ends.

    Returns:
        What search.json holds.

    Raises:
        ResseqError: a setting or the space is impossible, the database cannot be used or holds another search, or a
            training fails in a way that any other one would.
    """
    config.check()
    space = read_space(file)
    check_space(space, config.run, config.sampler, file)
    url = storage_url(config.storage, out)
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_failure(out, error) from error
    with warnings.catch_warnings(), storage_errors(url):
        warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
        warnings.filterwarnings("ignore", message=".*is already reported")
        return _Search(config, space, out, open_storage(url), train, say).run()


class _Search:
    """One process's part in a search."""

    def __init__(
        self,
        config: SearchConfig,
        space: Space,
        out: Path,
        storage: optuna.storages.RDBStorage,
        train: Train,
        say: Callable[[str], None],
    ) -> None:
        self.config = config
        self.space = space
        self.out = out
        self.storage = storage
        self.train = train
        self.say = say
        self.worker = Worker(out / ".workers")
        self.distributions = {name: self._distribution(name) for name in space}
        fixed = {
            name: value
            for name, value in config.run.flat().items()
            if name not in OF_THE_MACHINE | {"model", "setting"} | space.keys()
        }
        self.about = {
            "model": config.run.model,
            "setting": config.run.setting,
            "metric": config.metric,
            "sampler": config.sampler,
            "fixed": fixed,
            "space": {name: choice.as_json() for name, choice in space.items()},
            # What each value is compared with, where only one is changed at a time.
            "base": {name: config.run.flat()[name] for name in space if config.sampler == "each"},
        }
        self.study = self._study()

    def run(self) -> dict[str, Any]:
        waits = False
        with self.worker:
            try:
                while True:
                    self._bury()
                    points = self._points()
                    params = self._next(points)
                    if params is not None:
                        self._attempt(params)
                    elif all(point.state not in ("running", "waiting") for point in points):
                        return self._write()
                    else:
                        if not waits:
                            self.say("waiting for the trials of other processes")
                        time.sleep(WAIT)
                    waits = params is None
            finally:
                self._leave_all()

    # ------------------------------------------------------------------------------------------------ the study

    def _distribution(self, name: str) -> BaseDistribution:
        choice = self.space[name]
        if isinstance(choice, Range):
            if choice.whole:
                return IntDistribution(int(choice.low), int(choice.high), choice.log, int(choice.step or 1))
            return FloatDistribution(choice.low, choice.high, choice.log, choice.step)
        base = self.config.run.flat()[name]
        added = self.config.sampler == "each" and base not in choice.values
        return CategoricalDistribution([*choice.values, *([base] if added else [])])

    def _study(self) -> optuna.Study:
        """The study of this search, made if it is not there.

        Raises:
            ResseqError: it is another search's.
        """
        epochs = self.config.run.training.epochs
        study = optuna.create_study(
            study_name=self.config.study,
            storage=self.storage,
            load_if_exists=True,
            direction="maximize",
            sampler=RandomSampler(0),  # never asked: `_propose` chooses
            pruner=optuna.pruners.MedianPruner(n_warmup_steps=max(2, epochs // 4)),
        )
        ours = json.loads(json.dumps(self.about))
        theirs = study.user_attrs.get("about")
        if theirs is None and study.get_trials(deepcopy=False):
            raise ResseqError(
                f"search: the study {self.config.study!r} was not made by this command — choose another --study"
            )
        if theirs is None:
            study.set_user_attr("about", ours)
        elif theirs != ours:
            flat, before = ({**each, **each["fixed"], **each["space"]} for each in (ours, theirs))
            name = next(
                name
                for name in (*(before | flat).keys() - {"fixed", "space", "base"}, "base")
                if flat.get(name) != before.get(name)
            )
            was, now = (json.dumps(each.get(name, "not searched for")) for each in (before, flat))
            raise ResseqError(
                f"search: the study {self.config.study!r} was started with {name} {was}, now {now} — give the same "
                "to go on with it, or choose another --study and --out"
            )
        return study

    def _points(self) -> list[Point]:
        """The points so far, at most as many as are wanted: two processes may both have begun the last one."""
        found: dict[str, list[FrozenTrial]] = {}
        for trial in self.study.get_trials(deepcopy=False):
            if "point" in trial.user_attrs:
                found.setdefault(_key(trial.user_attrs["point"]), []).append(trial)
        points = [
            Point(number, attempts[0].user_attrs["point"], tuple(attempts))
            for number, attempts in enumerate(found.values())
        ]
        return points[: self.config.trials or None]

    # ------------------------------------------------------------------------------------------------ what comes next

    def _next(self, points: list[Point]) -> Params | None:
        """The next point to try, or None when there are enough, or no more."""
        for point in points:
            if point.attempt is None and not any(self._is_held(attempt) for attempt in point.attempts):
                return point.params
        if self.config.trials and len(points) >= self.config.trials:
            return None
        known = {_key(point.params) for point in points}
        return self._propose(len(points), known) if self.config.sampler == "tpe" else self._planned(known)

    def _is_held(self, attempt: FrozenTrial) -> bool:
        """Whether an attempt counts as failed, but its process lives on and may still hold the run folder."""
        name = attempt.user_attrs["worker"]
        return "left" not in attempt.user_attrs and name != self.worker.name and self.worker.lives(name) is True

    def _planned(self, known: set[str]) -> Params | None:
        """The first point that is not known, in the order of the plan."""
        plan = each(self.space, self.config.run) if self.config.sampler == "each" else grid(self.space)
        return next((params for params in plan if _key(params) not in known), None)

    def _propose(self, number: int, known: set[str]) -> Params | None:
        """A point by the tree-structured Parzen estimator (Bergstra et al. 2011), which knows of those that run.

        It depends on the seed, the number of the point and what was found so far, so a search that was interrupted
        goes on as if it had not been.
        """
        blank = optuna.trial.create_trial(state=TrialState.RUNNING)
        for attempt in range(2 * _TRIES):
            seeds = np.random.SeedSequence([self.config.run.training.seed, number, attempt])
            seed = int(seeds.generate_state(1)[0])
            sampler: BaseSampler = RandomSampler(seed)
            if attempt < _TRIES:
                sampler = TPESampler(seed=seed, multivariate=False, constant_liar=True)
            params = {
                name: self._plain(name, sampler.sample_independent(self.study, blank, name, distribution))
                for name, distribution in self.distributions.items()
            }
            if _key(params) not in known:
                return params
        return self._planned(known)

    def _plain(self, name: str, value: Any) -> Value:
        """A proposed value as one of Python's, exactly on the steps of its range."""
        choice = self.space[name]
        if not isinstance(choice, Range):
            return value  # type: ignore[no-any-return]
        if choice.whole:
            return int(value)
        return choice.low + round((value - choice.low) / choice.step) * choice.step if choice.step else float(value)

    # ------------------------------------------------------------------------------------------------ attempts

    def _attempt(self, params: Params) -> None:
        """Trains at a point, unless another process began before."""
        token = secrets.token_hex(8)
        self.study.add_trial(
            optuna.trial.create_trial(
                state=TrialState.RUNNING,
                params=params,
                distributions=self.distributions,
                user_attrs={"point": params, "worker": self.worker.name, "token": token},
            )
        )
        points = self._points()
        point = next((each for each in points if _is_of(each.attempt, token)), None)
        if point is None or point.attempt is None:
            return self._leave_all()
        wanted = f" of {self.config.trials}" if self.config.trials else ""
        self.say(f"trial {point.number}{wanted}: {_words(params, self.space)}")
        with suppress(optuna.exceptions.UpdateFinishedTrialError):  # it counted as dead, and was taken over
            self._train(point, optuna.trial.Trial(self.study, point.attempt._trial_id))
        self._write()

    def _train(self, point: Point, trial: optuna.Trial) -> None:
        folder = self.out / f"trial-{point.number:04d}"
        config = with_settings(self.config.run, point.params)

        def on_epoch(line: Mapping[str, Any]) -> None:
            trial.report(-line["val"]["loss"], line["epoch"])
            if self.config.prune and trial.should_prune():
                raise optuna.TrialPruned

        state, reason = TrialState.COMPLETE, ""
        with Heart(partial(self.storage.record_heartbeat, trial._trial_id)):
            try:
                config.check()
            except ResseqError as error:  # values of a range that do not go together
                state, reason = TrialState.FAIL, str(error)
            try:
                if not reason:
                    for line in read_history(folder / HISTORY):
                        trial.report(-line["val"]["loss"], line["epoch"])
                    self.train(config, folder, on_epoch)
            except optuna.TrialPruned:
                state = TrialState.PRUNED
            except Diverged as error:
                state, reason = TrialState.FAIL, str(error)
            except torch.OutOfMemoryError:
                state, reason = TrialState.FAIL, "the model is too large for the memory of the device"
            facts = _facts(folder)
            value = _value(facts, self.config.metric)
            if state == TrialState.COMPLETE and value is None:
                state, reason = TrialState.FAIL, "exact match was never measured: lower exact_every, or take the loss"
            trial.set_user_attr("facts", facts)
            if reason:
                trial.set_user_attr("reason", reason)
            self.study.tell(trial, value if state == TrialState.COMPLETE else None, state, skip_if_finished=True)
        shown = "" if value is None else f": {_shown(value, self.config.metric)}"
        self.say(f"trial {point.number} {state.name.lower()}{shown}{f' ({reason})' if reason else ''}")

    def _bury(self) -> None:
        """Lets the attempts of dead processes count as failed."""
        for attempt in self.study.get_trials(deepcopy=False, states=(TrialState.RUNNING,)):
            name = attempt.user_attrs.get("worker", "")
            if self.worker.lives(name) is False:
                self.study.tell(attempt.number, state=TrialState.FAIL, skip_if_finished=True)
                self.worker.forget(name)
        optuna.storages.fail_stale_trials(self.study)

    def _leave_all(self) -> None:
        """Lets what this process has begun and not ended count as failed."""
        with suppress(sqlalchemy.exc.SQLAlchemyError, optuna.exceptions.OptunaError):
            for attempt in self.study.get_trials(deepcopy=False, states=(TrialState.RUNNING,)):
                if attempt.user_attrs.get("worker") == self.worker.name:
                    self.storage.set_trial_user_attr(attempt._trial_id, "left", True)
                    self.study.tell(attempt.number, state=TrialState.FAIL, skip_if_finished=True)
            self.worker.left = True

    # ------------------------------------------------------------------------------------------------ the record

    def _write(self) -> dict[str, Any]:
        with self.worker.alone():
            record = self._record()
            write_json(self.out / RECORD, record)
        return record

    def _record(self) -> dict[str, Any]:
        trials = [point.as_json(self.config.metric) for point in self._points()]
        complete = [trial for trial in trials if trial["state"] == "complete"]
        best = max(complete, key=lambda trial: trial["value"], default=None)
        return {
            **self.about,
            "trials": trials,
            "best": {name: best[name] for name in ("number", "value", "params")} if best else None,
            "importances": _importances(self.study, [trial["value"] for trial in complete]),
        }


def _key(params: Mapping[str, Value]) -> str:
    return json.dumps(params, sort_keys=True)


def _is_of(attempt: FrozenTrial | None, token: str) -> bool:
    return attempt is not None and attempt.user_attrs["token"] == token


def _facts(folder: Path) -> dict[str, Any]:
    """What is kept of a training: its cost, and the best of both metrics."""
    history = read_history(folder / HISTORY)
    exact = [line["val"]["exact"] for line in history if line["val"]["exact"] is not None]
    return {
        "seconds": round(sum(line["seconds"] for line in history), 3),
        "epochs": len(history),
        "exact": max(exact, default=None),
        "loss": min((line["val"]["loss"] for line in history), default=None),
    }


def _value(facts: Mapping[str, Any], metric: str) -> float | None:
    """What is compared, higher being better."""
    found = facts.get(metric)
    return None if found is None else float(found) if metric == "exact" else -float(found)


def _shown(value: float, metric: str) -> str:
    return f"{value:.2%} exact match" if metric == "exact" else f"loss {-value:.4f}"


def _word(value: Value) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value).lower() if isinstance(value, bool) else str(value)


def _words(params: Params, space: Space) -> str:
    return ", ".join(f"{name} {_word(params[name])}" for name in space)


def _importances(study: optuna.Study, values: list[float]) -> dict[str, float]:
    """The share of each setting in how much the values differ, by fANOVA (Hutter et al. 2014), if that can be said."""
    if len(values) < 4 or len(set(values)) < 2:
        return {}
    try:
        found = optuna.importance.get_param_importances(
            study, evaluator=optuna.importance.FanovaImportanceEvaluator(seed=0)
        )
    except (RuntimeError, ValueError):  # where the values differ by no setting
        return {}
    return {name: float(share) for name, share in found.items()}


def as_text(record: Mapping[str, Any], count: int = 10) -> str:
    """The best trials of a record as a table, and which settings matter most."""
    complete = sorted(
        (trial for trial in record["trials"] if trial["state"] == "complete"), key=lambda trial: -trial["value"]
    )
    names = list(record["space"])
    title = "exact match" if record["metric"] == "exact" else "loss"
    rows = [["trial", title, "epochs", "seconds", *names]]
    for trial in complete[:count]:
        value = f"{trial['value']:.2%}" if record["metric"] == "exact" else f"{-trial['value']:.4f}"
        settings = [_word(trial["params"][name]) for name in names]
        rows.append([str(trial["number"]), value, str(trial["epochs"]), f"{trial['seconds']:,.0f}", *settings])
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    others = {state: sum(trial["state"] == state for trial in record["trials"]) for state in ("pruned", "fail")}
    told = ", ".join([f"{len(complete)} complete", *(f"{n} {state}" for state, n in others.items() if n)])
    lines = [f"{len(record['trials'])} trials of {record['model']} on {record['setting']} ({told})", *lines]
    if record["importances"]:
        shares = ", ".join(f"{name} {share:.0%}" for name, share in record["importances"].items())
        lines.append(f"importance (fANOVA): {shares}")
    return "\n".join(lines) + "\n"
