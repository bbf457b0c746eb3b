"""The search for hyper-parameters: which points are tried, by whom, how often, and what is told of it."""

import json
import math
import multiprocessing
import os
import re
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import optuna
import pytest

from resseq.errors import ResseqError
from resseq.text2sql import tuning
from resseq.text2sql.recipe import SqlConfig
from resseq.text2sql.space import check_space, each, grid, read_space, with_settings
from resseq.text2sql.storage import Heart, open_storage, storage_url
from resseq.text2sql.tuning import SearchConfig, search
from resseq.training.loop import Diverged
from resseq.training.record import HISTORY, read_history

pytestmark = pytest.mark.filterwarnings("ignore::optuna.exceptions.ExperimentalWarning")

Log = list[tuple[str, Any, Any]]
GRID = 'dropout = [0.0, 0.25]\nlr = [0.001, 0.002, 0.004]\nreading = ["both"]\n'
POINTS = [(dropout, lr) for dropout in (0.0, 0.25) for lr in (0.001, 0.002, 0.004)]


def write(folder: Path, text: str = GRID, name: str = "space.toml") -> Path:
    path = folder / name
    path.write_text(text)
    return path


def score(config: SqlConfig) -> float:
    return 0.5 + config.dropout - 100 * abs(config.training.lr - 0.002)


def line(config: SqlConfig, epoch: int) -> dict[str, Any]:
    val = {"loss": 9.0 - epoch - score(config), "accuracy": 0.0, "exact": score(config) if epoch == 2 else None}
    return {"epoch": epoch, "seconds": 1.5, "running": {"loss": 1.0}, "val": val}


def trainer(log: Log, fault: Callable[[SqlConfig, int], object] = lambda config, epoch: None) -> tuning.Train:
    """In place of a training: two epochs whose figures follow from the settings, and a history that is gone on with."""

    def train(config: SqlConfig, folder: Path, on_epoch: Callable[[Mapping[str, Any]], None]) -> None:
        folder.mkdir(exist_ok=True)
        log.append((folder.name, config.dropout, config.training.lr))
        for epoch in range(len(read_history(folder / HISTORY)) + 1, 3):
            fault(config, epoch)
            with (folder / HISTORY).open("a") as file:
                file.write(json.dumps(line(config, epoch)) + "\n")
            on_epoch(line(config, epoch))

    return train


GRID_SEARCH = SearchConfig(sampler="grid")
IMPORTANCES = tuning._importances


@pytest.fixture(autouse=True)
def _no_importances(monkeypatch: pytest.MonkeyPatch) -> None:
    """They take longer than all else here, and one test looks at them."""
    monkeypatch.setattr(tuning, "_importances", lambda study, values: {})


# ---------------------------------------------------------------------------------------------------- which points


def test_a_grid_tries_each_point_once_and_ends_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log: Log = []
    search(GRID_SEARCH, write(tmp_path), tmp_path / "out", trainer(log))
    assert log == [(f"trial-{number:04d}", *point) for number, point in enumerate(POINTS)]
    monkeypatch.setattr(tuning, "_importances", IMPORTANCES)
    record = search(GRID_SEARCH, write(tmp_path), tmp_path / "out", trainer(log))
    assert len(log) == 6

    assert record == json.loads((tmp_path / "out" / "search.json").read_text())
    assert list(record) == [
        *("model", "setting", "metric", "sampler", "fixed", "space", "base", "trials", "best", "importances")
    ]
    assert (record["model"], record["setting"], record["metric"]) == ("lstm-attn", "inter", "exact")
    assert record["space"] == {"dropout": [0.0, 0.25], "lr": [0.001, 0.002, 0.004], "reading": ["both"]}
    assert record["fixed"]["width"] == 128 and record["fixed"]["epochs"] == 24
    assert not record["fixed"].keys() & {"dropout", "lr", "reading", "model", "setting", "data_dir", "device"}
    assert record["trials"][4] == {
        "number": 4,
        "state": "complete",
        "value": 0.75,
        "exact": 0.75,
        "loss": 6.25,
        "params": {"dropout": 0.25, "lr": 0.002, "reading": "both"},
        "seconds": 3.0,
        "epochs": 2,
    }
    values = [0.4, 0.5, 0.3, 0.65, 0.75, 0.55]
    assert [trial["value"] for trial in record["trials"]] == pytest.approx(values)
    assert record["best"] == {key: record["trials"][4][key] for key in ("number", "value", "params")}
    # Dropout explains 6 * 0.125² of the sum of squares, the rate the rest.
    dropout, lr = 6 * 0.125**2, sum(2 * (each - 0.1) ** 2 for each in (0.1, 0.2, 0.0))
    shares = record["importances"]
    assert shares.get("reading", 0) == 0 and shares["dropout"] == pytest.approx(dropout / (dropout + lr), abs=0.15)
    assert sum(shares.values()) == pytest.approx(1)
    assert not any((tmp_path / "out" / ".workers").glob("*-*"))


def test_the_loss_can_be_what_counts(tmp_path: Path) -> None:
    config = replace(GRID_SEARCH, metric="loss", trials=3)
    record = search(config, write(tmp_path), tmp_path / "out", trainer([]))
    assert [trial["value"] for trial in record["trials"]] == pytest.approx([-6.6, -6.5, -6.7])
    assert record["best"]["number"] == 1 and record["importances"] == {}


def test_the_number_of_trials_is_the_total(tmp_path: Path) -> None:
    log: Log = []
    for trials, expected in ((2, 2), (2, 2), (4, 4), (3, 3), (0, 6)):
        record = search(replace(GRID_SEARCH, trials=trials), write(tmp_path), tmp_path / "out", trainer(log))
        assert len(record["trials"]) == expected
    assert len(log) == 6


def test_one_change_at_a_time(tmp_path: Path) -> None:
    file = write(tmp_path, 'dropout = [0.0, 0.2]\nreading = ["forward"]\nlr = [0.001, 0.002]\nbuckets = [false]\n')
    run = SqlConfig(dropout=0.1)
    log: Log = []
    record = search(SearchConfig(sampler="each", run=run), file, tmp_path / "out", trainer(log))
    base = {"dropout": 0.1, "reading": "both", "lr": 0.002, "buckets": True}
    changes: list[dict[str, Any]] = [{}, {"dropout": 0.0}, {"dropout": 0.2}, {"reading": "forward"}, {"lr": 0.001}]
    assert [trial["params"] for trial in record["trials"]] == [base | each for each in [*changes, {"buckets": False}]]
    assert record["base"] == base
    with pytest.raises(ResseqError, match=r"with base .*0\.1.*, now .*0\.3.* give the same"):
        search(
            SearchConfig(sampler="each", run=SqlConfig(dropout=0.3)),
            write(tmp_path, file.read_text()),
            tmp_path / "out",
            trainer(log),
        )


RANGES = (
    "dropout = { low = 0.0, high = 0.45, step = 0.1 }\nlr = { low = 1e-4, high = 1e-2, log = true }\n"
    'layers = { low = 1, high = 4 }\nreading = ["both", "forward"]\n'
)


def test_tpe_goes_on_as_if_it_had_not_been_interrupted(tmp_path: Path) -> None:
    config = SearchConfig(trials=14)
    whole = search(config, write(tmp_path, RANGES), tmp_path / "whole", trainer([]))
    search(replace(config, trials=5), write(tmp_path, RANGES), tmp_path / "parts", trainer([]))
    search(replace(config, trials=11), write(tmp_path, RANGES), tmp_path / "parts", trainer([]))
    assert search(config, write(tmp_path, RANGES), tmp_path / "parts", trainer([])) == whole
    params = [trial["params"] for trial in whole["trials"]]
    assert len({json.dumps(each) for each in params}) == 14
    for each_point in params:
        assert round(each_point["dropout"] * 10, 9) in (0, 1, 2, 3, 4) and 1e-4 <= each_point["lr"] <= 1e-2
        assert each_point["layers"] in (1, 2, 3, 4) and each_point["reading"] in ("both", "forward")
    other = replace(config, trials=1, run=with_settings(config.run, {"seed": 1}))
    record = search(other, write(tmp_path, RANGES), tmp_path / "other", trainer([]))
    assert record["trials"][0]["params"] != params[0]
    # What it learns shows: the later points are better than the first, which are random.
    values = [trial["value"] for trial in whole["trials"]]
    assert sum(values[10:]) / 4 > sum(values[:10]) / 10


def test_tpe_tries_no_point_twice_and_ends_when_there_are_no_more(tmp_path: Path) -> None:
    log: Log = []
    record = search(SearchConfig(trials=50), write(tmp_path), tmp_path / "out", trainer(log))
    assert sorted((dropout, lr) for _, dropout, lr in log) == POINTS and len(record["trials"]) == 6


# ---------------------------------------------------------------------------------------------------- interruptions


def test_a_search_that_is_stopped_goes_on(tmp_path: Path) -> None:
    """In the middle of a trial: what is finished is not repeated, what is not goes on in its own folder."""

    def stop(config: SqlConfig, epoch: int) -> None:
        if (config.dropout, config.training.lr, epoch) == (0.0, 0.004, 2):
            raise KeyboardInterrupt

    log: Log = []
    with pytest.raises(KeyboardInterrupt):
        search(GRID_SEARCH, write(tmp_path), tmp_path / "out", trainer(log, stop))
    assert len(log) == 3 and len(read_history(tmp_path / "out" / "trial-0002" / HISTORY)) == 1
    record = search(GRID_SEARCH, write(tmp_path), tmp_path / "out", trainer(log))
    assert [name for name, _, _ in log] == [f"trial-{number:04d}" for number in (0, 1, 2, 2, 3, 4, 5)]
    assert record == search(GRID_SEARCH, write(tmp_path), tmp_path / "whole", trainer([]))


SMALL = ("--width", 16, "--layers", 1, "--heads", 2, "--hidden", 16, "--threads", 1, "--exact", "--average", 0.5)
KILLED = """
import os, signal, sys
from pathlib import Path
from resseq.cli import main
from resseq.training import loop
append = loop.RunFolder.append

def kill(folder, line):
    if folder.path.name == "trial-0001" and line["epoch"] == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    append(folder, line)

loop.RunFolder.append = kill
main(sys.argv[1:])
"""


def test_a_search_that_was_killed_goes_on_with_its_trainings(spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    """From the command line, with real trainings."""
    file = write(tmp_path, '{"lr": [0.01, 0.02], "initialization": ["orthogonal"]}', "space.json")
    data = ("--data-dir", spider, "--glove", spider / "glove.small.txt", "--epochs", 4, "--exact-every", 2)
    arguments = ("sql", "search", *data, *SMALL, "--batch-size", 4, "--space", file, "--sampler", "grid", "--out")
    out = tmp_path / "out"
    done = subprocess.run(
        [sys.executable, "-c", KILLED, *map(str, arguments), str(out), "--quiet"], capture_output=True, timeout=300
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    first, second = (read_history(out / f"trial-000{number}" / HISTORY) for number in (0, 1))
    assert (len(first), len(second)) == (4, 2)
    answer = resseq(*arguments, out)
    assert answer.code == 0, answer
    assert "trial 1: lr 0.02, initialization orthogonal" in answer.err and "trial 0" not in answer.err
    assert "epoch 3/4" in answer.err and "epoch 2/4" not in answer.err
    after = [read_history(out / f"trial-000{number}" / HISTORY) for number in (0, 1)]
    assert after[0] == first and after[1][:2] == second and len(after[1]) == 4  # the seconds, too
    record = json.loads((out / "search.json").read_text())
    for trial, history in zip(record["trials"], after, strict=True):
        assert trial["value"] == max(history[epoch]["val"]["exact"] for epoch in (1, 3))
        assert (trial["state"], trial["epochs"]) == ("complete", 4)
        assert trial["seconds"] == pytest.approx(sum(each["seconds"] for each in history))
    title, head, best, *_, place = answer.out.splitlines()
    assert title == "2 trials of lstm-attn on inter (2 complete)" and place == str(out / "search.json")
    assert head.split() == ["trial", "exact", "match", "epochs", "seconds", "lr", "initialization"]
    assert best.split()[0] == str(record["best"]["number"]) and f"{record['best']['value']:.2%}" in best
    # The trainings are those of `sql train`: bit for bit.
    alone = ("sql", "train", *data, *SMALL, "--batch-size", 4, "--lr", 0.02, "--initialization", "orthogonal")
    assert resseq(*alone, "--quiet", "--out", tmp_path / "alone").code == 0
    names = [folder / "best.safetensors" for folder in (tmp_path / "alone", out / "trial-0001")]
    assert names[0].read_bytes() == names[1].read_bytes()


def test_a_training_that_fails_for_good_is_not_repeated(tmp_path: Path) -> None:
    def diverge(config: SqlConfig, epoch: int) -> None:
        if config.training.lr == 0.004 and epoch == 2:
            raise Diverged("training: loss is not a number any more")

    log: Log = []
    for _ in range(2):
        record = search(GRID_SEARCH, write(tmp_path), tmp_path / "out", trainer(log, diverge))
    assert len(log) == 6
    failed = [trial for trial in record["trials"] if trial["state"] == "fail"]
    assert [trial["number"] for trial in failed] == [2, 5]
    assert all(
        trial["value"] is None and trial["epochs"] == 1 and "not a number" in trial["reason"] for trial in failed
    )
    assert "6 trials of lstm-attn on inter (4 complete, 2 fail)" in tuning.as_text(record)


def test_an_error_that_any_training_would_have_ends_the_search_and_loses_nothing(tmp_path: Path) -> None:
    def fail(config: SqlConfig, epoch: int) -> None:
        raise ResseqError("files: the disk is full")

    log: Log = []
    with pytest.raises(ResseqError, match="disk is full"):
        search(GRID_SEARCH, write(tmp_path), tmp_path / "out", trainer(log, fail))
    assert len(log) == 1
    record = search(GRID_SEARCH, write(tmp_path), tmp_path / "out", trainer(log))
    assert len(log) == 7 and {trial["state"] for trial in record["trials"]} == {"complete"}


def test_values_that_do_not_go_together_are_a_failed_trial_of_tpe(tmp_path: Path) -> None:
    file = write(tmp_path, "width = [16, 24]\nheads = [4, 16]\n")
    log: Log = []
    record = search(SearchConfig(trials=9), file, tmp_path / "out", trainer(log))
    assert len(log) == 3 and len(record["trials"]) == 4
    (failed,) = [trial for trial in record["trials"] if trial["state"] == "fail"]
    assert failed["params"] == {"width": 24, "heads": 16} and "multiple of heads" in failed["reason"]


def test_pruning_ends_what_is_worse_than_the_median(tmp_path: Path) -> None:
    values = ", ".join(str(each / 1000) for each in (2, 2.1, 2.2, 2.3, 2.4, 6, 2.05))
    file = write(tmp_path, f"lr = [{values}]\n")
    run = with_settings(SqlConfig(), {"epochs": 2})
    config = SearchConfig(sampler="grid", prune=True, run=run)
    states = [trial["state"] for trial in search(config, file, tmp_path / "out", trainer([]))["trials"]]
    assert states == ["complete"] * 5 + ["pruned", "complete"]
    record = search(config, file, tmp_path / "out", trainer([]))
    assert record["trials"][5]["epochs"] == 2 and record["best"]["number"] == 0
    config = replace(config, prune=False)
    assert search(config, file, tmp_path / "all", trainer([]))["trials"][5]["state"] == "complete"


# ---------------------------------------------------------------------------------------------------- several processes


def _work(config: SearchConfig, file: Path, out: Path, log: Path, both: Any) -> None:
    waited: list[int] = []

    def wait(settings: SqlConfig, epoch: int) -> None:
        if not waited:
            waited.append(1)
            both.wait(60)
        with log.open("a") as lines:
            lines.write(f"{os.getpid()} {settings.dropout} {settings.training.lr} {epoch}\n")

    search(config, file, out, trainer([], wait))


def share(config: SearchConfig, file: Path, folders: list[Path], log: Path) -> list[list[str]]:
    """Several processes at one search; each begins a training before any goes on. The lines that they wrote."""
    context = multiprocessing.get_context("fork")
    both = context.Barrier(len(folders))
    processes = [context.Process(target=_work, args=(config, file, out, log, both)) for out in folders]
    for process in processes:
        process.start()
    for process in processes:
        process.join(120)
        assert process.exitcode == 0
    return [each.split() for each in log.read_text().splitlines()]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tuning, "WAIT", 0.05)


@pytest.mark.parametrize("sampler", ["grid", "tpe"])
def test_processes_share_a_search(tmp_path: Path, quick: None, sampler: str) -> None:
    """Also when they make its database at the same moment, and propose from the same seed."""
    config = SearchConfig(sampler=sampler, trials=6)
    lines = share(config, write(tmp_path), [tmp_path / "out"] * 3, tmp_path / "log")
    assert len({process for process, *_ in lines}) == 3
    assert sorted((float(dropout), float(lr)) for _, dropout, lr, epoch in lines if epoch == "1") == POINTS
    assert len(lines) == 12
    record = json.loads((tmp_path / "out" / "search.json").read_text())
    assert [trial["state"] for trial in record["trials"]] == ["complete"] * 6
    assert sorted(path.name for path in (tmp_path / "out").glob("trial-*")) == [f"trial-000{each}" for each in range(6)]


def _elsewhere(out: Path, host: str) -> int:
    """Another process's attempt at the first point of the grid, which is running."""
    storage = open_storage(storage_url("", out))
    study = optuna.load_study(study_name="search", storage=storage)
    (before,) = study.get_trials(states=(optuna.trial.TrialState.COMPLETE,))
    other = {"dropout": 0.0, "lr": 0.002, "reading": "both"}
    attrs = {"point": other, "worker": f"{host}-1-abcd", "token": "t"}
    state = optuna.trial.TrialState.RUNNING
    study.add_trial(
        optuna.trial.create_trial(state=state, params=other, distributions=before.distributions, user_attrs=attrs)
    )
    storage.record_heartbeat(storage.get_trial_id_from_study_id_trial_number(study._study_id, 1))
    return 1


def _age(out: Path) -> None:
    with sqlite3.connect(out / "search.db") as connection:
        connection.execute("UPDATE trial_heartbeats SET heartbeat = datetime('now', '-1 hour')")


def test_a_trial_of_another_machine_is_taken_over_only_when_it_is_not_heard_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, out, log = write(tmp_path), tmp_path / "out", []
    search(replace(GRID_SEARCH, trials=1), file, out, trainer(log))
    _elsewhere(out, "elsewhere")
    waits: list[int] = []

    def sleep(seconds: float) -> None:
        waits.append(len(log))
        record = json.loads((out / "search.json").read_text())
        assert [trial["state"] for trial in record["trials"]] == ["complete", "running", *["complete"] * 4]
        if len(waits) == 2:
            _age(out)

    monkeypatch.setattr(tuning.time, "sleep", sleep)
    said: list[str] = []
    record = search(GRID_SEARCH, file, out, trainer(log), said.append)
    assert waits == [5, 5] and len(log) == 6 and log[-1] == ("trial-0001", 0.0, 0.002)
    assert said.count("waiting for the trials of other processes") == 1
    assert record == search(GRID_SEARCH, file, tmp_path / "whole", trainer([]))


def test_a_living_process_of_this_machine_is_never_taken_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may have been asleep for longer than its signs of life are waited for: its lock shows that it is there."""
    import fcntl
    import socket

    file, out, log = write(tmp_path), tmp_path / "out", []
    search(replace(GRID_SEARCH, trials=1), file, out, trainer(log))
    _elsewhere(out, socket.gethostname())
    _age(out)
    lock = os.open(out / ".workers" / f"{socket.gethostname()}-1-abcd", os.O_RDWR | os.O_CREAT)
    fcntl.flock(lock, fcntl.LOCK_EX)
    waits: list[int] = []

    def sleep(seconds: float) -> None:
        waits.append(len(log))
        if len(waits) == 2:
            os.close(lock)

    monkeypatch.setattr(tuning.time, "sleep", sleep)
    search(GRID_SEARCH, file, out, trainer(log))
    assert waits == [5, 5] and log[-1] == ("trial-0001", 0.0, 0.002)


def test_a_process_whose_trial_was_taken_from_it_goes_on(tmp_path: Path) -> None:
    """It slept too long for another machine; its own training is then found done, or goes on."""
    out, log = tmp_path / "out", []
    taken: list[int] = []

    def take(config: SqlConfig, epoch: int) -> None:
        if epoch == 2 and config.training.lr == 0.002 and not taken:
            taken.append(1)
            _age(out)
            storage = open_storage(storage_url("", out))
            optuna.storages.fail_stale_trials(optuna.load_study(study_name="search", storage=storage))

    record = search(GRID_SEARCH, write(tmp_path), out, trainer(log, take))
    assert [name for name, _, _ in log] == [f"trial-{number:04d}" for number in (0, 1, 1, 2, 3, 4, 5)]
    assert {trial["state"] for trial in record["trials"]} == {"complete"} and len(record["trials"]) == 6


# ---------------------------------------------------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "names no setting"),
        ("dropout = [0.1", "no TOML"),
        ("lerning_rate = [0.1]", "lerning_rate is no setting"),
        ("encoder-layers = [1]", "did you mean encoder_layers?"),
        ('device = ["cpu"]', "device is nothing to search for"),
        ('model = ["lstm"]', "model is nothing to search for"),
        ("training = [1]", "training is no setting"),
        ("dropout = 0.1", "dropout is 0.1 — give a list of values"),
        ("dropout = []", "dropout has an empty list"),
        ('dropout = ["0.1"]', "dropout has the value '0.1', expected a number"),
        ("dropout = [0, 0.0]", "dropout has the value 0.0 twice"),
        ("dropout = [nan]", "expected a number"),
        ("dropout = [1.5]", "dropout 1.5 is impossible (sql: dropout is 1.5"),
        ("layers = [1.0]", "layers has the value 1.0, expected a whole number"),
        ("layers = [true]", "expected a whole number"),
        ("buckets = [1]", "expected true or false"),
        ('reading = ["sideways"]', "choose among"),
        ("width = [16, 17]", "width 17 is impossible"),
        ("lr = { low = 1e-4 }", "lr has no 'high'"),
        ("lr = { low = 1e-4, high = 1e-5 }", "lr is an empty range from 0.0001 to 1e-05"),
        ("lr = { low = 0, high = 1, log = true }", "begin above 0"),
        ("lr = { low = 0.1, high = 1, log = 1 }", "log 1, expected true or false"),
        ("lr = { low = 0.1, high = 1, log = true, step = 0.1 }", "a step above 0, and log without"),
        ("lr = { low = 0.1, high = 1, step = 0 }", "a step above 0"),
        ("lr = { low = 0.1, high = 1, base = 2 }", "unknown part 'base'"),
        ('lr = { low = "a", high = 1 }', "lr has low 'a', expected a number"),
        ("lr = { low = 0, high = 1 }", "lr 0.0 is impossible"),
        ("layers = { low = 1, high = 2.5 }", "high 2.5, expected a whole number"),
        ("buckets = { low = 0, high = 1 }", "has no range"),
    ],
)
def test_a_space_that_is_none(tmp_path: Path, resseq, text: str, expected: str) -> None:  # type: ignore[no-untyped-def]
    file, out = write(tmp_path, text), tmp_path / "out"
    answer = resseq("sql", "search", "--space", file, "--trials", 3, "--out", out)
    assert answer.code == 1 and str(file) in answer.error() and expected in answer.error()
    assert not out.exists()


def test_what_the_command_line_refuses(tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    file, out = write(tmp_path, RANGES), tmp_path / "out"

    def error(*more: object, space: Path = file) -> str:
        return str(resseq("sql", "search", "--space", space, "--out", out, *more).error())

    assert "--trials is missing" in error()
    assert "--trials is -1" in error("--trials", -1, "--sampler", "grid")
    assert "dropout is a range, but --sampler grid needs a list" in error("--sampler", "grid")
    assert "unknown sampler 'cma'" in error("--sampler", "cma") and "unknown metric" in error("--metric", "f1")
    assert "dropout is searched for, and given as --dropout" in error("--trials", 3, "--dropout", 0.3)
    assert "there is no file" in error("--trials", 3, space=tmp_path / "none")
    assert "cannot read" in error("--trials", 3, space=tmp_path)
    assert "no TOML" in error("--trials", 3, space=write(tmp_path, "[1, 2", "space.json"))
    binary = tmp_path / "binary.toml"
    binary.write_bytes(b"\xff\xfe")
    assert "no TOML" in error("--trials", 3, space=binary)
    pair = write(tmp_path, "width = [16, 24]\nheads = [4, 16]\n", "pair.toml")
    assert "the point width 24, heads 16 is impossible" in error("--sampler", "grid", space=pair)
    large = write(tmp_path, f"lr = {[each / 1e4 for each in range(1, 402)]}\nseed = {list(range(401))}\n", "large.toml")
    assert "the grid has 160,801 points" in error("--sampler", "grid", space=large)
    assert not out.exists()


def test_another_search_in_the_same_place_is_refused(tmp_path: Path) -> None:
    def error(config: SearchConfig, text: str = GRID) -> str:
        with pytest.raises(ResseqError) as caught:
            search(config, write(tmp_path, text), tmp_path / "out", trainer([]))
        return str(caught.value)

    search(GRID_SEARCH, write(tmp_path), tmp_path / "out", trainer([]))
    assert "started with lr [0.001, 0.002, 0.004], now [0.001]" in error(
        GRID_SEARCH, GRID.replace(", 0.002, 0.004", "")
    )
    assert "started with layers 3, now 2" in error(replace(GRID_SEARCH, run=SqlConfig(layers=2)))
    assert "started with layers 3, now [1, 2]" in error(GRID_SEARCH, GRID + "layers = [1, 2]\n")
    assert 'started with model "lstm-attn", now "lstm"' in error(replace(GRID_SEARCH, run=SqlConfig(model="lstm")))
    assert 'started with metric "exact", now "loss"' in error(replace(GRID_SEARCH, metric="loss"))
    assert 'started with sampler "grid", now "tpe"' in error(replace(GRID_SEARCH, sampler="tpe", trials=9))
    elsewhere = replace(GRID_SEARCH, run=SqlConfig(data_dir="/elsewhere"))  # is the same search
    assert len(search(elsewhere, write(tmp_path), tmp_path / "out", trainer([]))["trials"]) == 6
    optuna.create_study(storage=f"sqlite:///{tmp_path / 'out' / 'search.db'}", study_name="mine").add_trial(
        optuna.trial.create_trial(value=1.0)
    )
    assert "was not made by this command" in error(replace(GRID_SEARCH, study="mine"))


def test_databases_that_cannot_be_used(tmp_path: Path, resseq, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    file = write(tmp_path)

    def error(storage: str) -> str:
        where = ("--space", file, "--sampler", "grid", "--out", tmp_path / "out")
        return str(resseq("sql", "search", *where, "--storage", storage).error())

    assert "is no URL" in error("search.db")
    assert "names no file" in error("sqlite://") and "names no file" in error("sqlite:///:memory:")
    assert "cannot be used: Can't load plugin" in error("oracool://user:secret@host/db")
    (tmp_path / "text.db").write_text("This is no database. " * 100)
    assert "cannot be used: file is not a database" in error(f"sqlite:///{tmp_path / 'text.db'}")
    assert "cannot be used: unable to open" in error(f"sqlite:///{tmp_path / 'none' / 'search.db'}")
    monkeypatch.setitem(sys.modules, "psycopg", None)
    message = error("postgresql://user:secret@localhost/db")
    assert "run `pip install resseq[postgresql]`" in message and "secret" not in message


def test_the_library_is_quiet_and_loaded_by_this_verb_only(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    search(GRID_SEARCH, write(tmp_path), tmp_path / "out", trainer([]))
    assert capfd.readouterr() == ("", "")
    sources = Path(tuning.__file__).parents[1].rglob("*.py")
    assert sorted(path.name for path in sources if "import optuna" in path.read_text()) == ["storage.py", "tuning.py"]


def test_a_run_does_not_tell_the_password_of_a_database() -> None:
    from resseq.training.record import _without_passwords

    assert _without_passwords("resseq --storage postgresql+psycopg://me:se:c@ret@host:5432/db --out x") == (
        "resseq --storage postgresql+psycopg://me:***@host:5432/db --out x"
    )
    for plain in ("resseq --storage sqlite:////tmp/a@b/c.db", "resseq --storage postgresql://me@host:5432/db"):
        assert _without_passwords(plain) == plain


def test_the_study_of_the_tricks_can_be_run() -> None:
    file = Path(__file__).parents[2] / "studies" / "tricks.toml"
    base = {"initialization": "default", "shared_dropout": True, "dropout": 0.2, "sampling": 0.0}
    config = with_settings(SqlConfig(), base)
    space = read_space(file)
    check_space(space, config, "each", file)
    points = list(each(space, config))
    assert f"{len(points)} trainings" in file.read_text()
    changed = [{name for name, value in point.items() if value != points[0][name]} for point in points[1:]]
    assert all(len(names) == 1 for names in changed) and set.union(*changed) == set(space)
    assert set(space) == {
        *("reading", "encoder_layers", "decoder_layers", "initialization", "shared_dropout", "dropout", "smoothing"),
        *("sampling", "average", "buckets", "clip", "lr", "seed"),
    }
    assert math.prod(len(set(map(str, values))) for values in zip(*(p.values() for p in points), strict=True)) > 1000
    assert next(grid(space)).keys() == space.keys()


# ---------------------------------------------------------------------------------------------------- PostgreSQL


def test_processes_share_a_search_through_postgresql(server: Any, tmp_path: Path, quick: None) -> None:
    """Each with a folder of its own, as on different machines."""
    config = SearchConfig(sampler="grid", storage=server.url())
    lines = share(config, write(tmp_path), [tmp_path / name for name in "abc"], tmp_path / "log")
    assert len({process for process, *_ in lines}) == 3
    assert sorted((float(dropout), float(lr)) for _, dropout, lr, epoch in lines if epoch == "1") == POINTS
    records = [json.loads((tmp_path / name / "search.json").read_text()) for name in "abc"]
    assert records[0] == records[1] == records[2]
    assert records[0] == search(GRID_SEARCH, write(tmp_path), tmp_path / "alone", trainer([])) | {
        "trials": records[0]["trials"],
        "best": records[0]["best"],
        "importances": records[0]["importances"],
    }
    assert records[0]["best"]["value"] == 0.75
    with pytest.raises(ResseqError) as caught:
        search(replace(config, storage=server.url(password="wr0ng")), write(tmp_path), tmp_path / "d", trainer([]))
    assert "password authentication failed" in str(caught.value) and "wr0ng" not in str(caught.value)
    with pytest.raises(ResseqError, match=r"postgresql\+psycopg://me:\*\*\*@.* cannot be used") as caught:
        gone = re.sub("host=.*", f"host={tmp_path}", server.url())
        search(replace(config, storage=gone), write(tmp_path), tmp_path / "d", trainer([]))
    assert "s3cret" not in str(caught.value)


def test_first_sign_of_life_comes_before_an_attempt_begins() -> None:
    beats: list[threading.Thread] = []
    with Heart(lambda: beats.append(threading.current_thread())):
        assert beats == [threading.current_thread()]
