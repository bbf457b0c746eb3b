"""A run killed with SIGKILL at any moment and started again ends bit for bit like one that was left alone."""

import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from tiny_training import CONFIG, STEPS, Net, assert_same_run, history, train
from torch import nn

from resseq import cli
from resseq.training.checkpoint import load_state
from resseq.training.record import BEST, HISTORY, LAST, RUN

HERE = Path(__file__).parent


class Stop(Exception):
    pass


def stop_at(epoch: int, step: int) -> Callable[[int, int], None]:
    def on_step(*at: int) -> None:
        if at == (epoch, step):
            raise Stop

    return on_step


# --------------------------------------------------------------------------------------------- in every setting


@pytest.mark.parametrize("optimizer", ["sgd", "adam", "adamw", "muon"])
def test_every_optimizer_resumes(tmp_path: Path, optimizer: str) -> None:
    config = replace(CONFIG, optimizer=optimizer, clip=1.0, schedule="onecycle")
    train(tmp_path / "whole", config)
    for epoch, step in ((0, 0), (1, STEPS - 1), (2, 1)):
        with pytest.raises(Stop):
            train(tmp_path / "run", config, on_step=stop_at(epoch, step))
    train(tmp_path / "run", config)
    assert_same_run(tmp_path / "run", tmp_path / "whole")


def test_the_random_state_is_resumed(tmp_path: Path) -> None:
    """So the equality above is not owed to a network that draws nothing: without its state dropout differs."""
    train(tmp_path / "whole")
    with pytest.raises(Stop):
        train(tmp_path / "run", on_step=stop_at(1, 0))
    state = load_state(tmp_path / "run" / LAST)
    state["random"]["torch"] = torch.Generator().manual_seed(99).get_state()
    torch.save(state, tmp_path / "run" / LAST)
    train(tmp_path / "run")
    assert history(tmp_path / "run")[0] == history(tmp_path / "whole")[0]
    assert history(tmp_path / "run")[1] != history(tmp_path / "whole")[1]


def test_a_finished_run_started_again_stays_as_it_is(tmp_path: Path) -> None:
    outcome = train(tmp_path / "run")
    before = {path.name: path.read_bytes() for path in (tmp_path / "run").iterdir()}
    assert train(tmp_path / "run", on_step=stop_at(0, 0)) == outcome
    assert {path.name: path.read_bytes() for path in (tmp_path / "run").iterdir()} == before


def test_a_resumed_run_says_no_epoch_twice(tmp_path: Path) -> None:
    lines: list[int] = []

    def keep(line: Any) -> None:
        lines.append(line["epoch"])
        if lines == [1]:
            raise Stop

    with pytest.raises(Stop):
        train(tmp_path / "run", on_epoch=keep)
    train(tmp_path / "run", on_epoch=keep)
    assert lines == [1, 2, 3]


def test_a_checkpoint_holds_what_is_needed_and_no_more(tmp_path: Path) -> None:
    """Above all, nothing of the checkpoint that it went on from."""
    with pytest.raises(Stop):
        train(tmp_path / "run", on_step=stop_at(1, 0))
    train(tmp_path / "run")
    assert set(load_state(tmp_path / "run" / LAST)) == {"epoch", "best", "best_epoch", "model", "optimizer", "random"}


# ---------------------------------------------------------------------------------------------- at every moment


def crash(folder: Path, environment: dict[str, str], *flags: str) -> int:
    """Runs `crash_runs.py` and compares each run that was killed; returns how many there were."""
    command = [sys.executable, str(HERE / "crash_runs.py"), str(folder), *flags]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    runs = [run for run in folder.iterdir() if run.name != "whole"]
    for run in runs:
        assert_same_run(run, folder / "whole")
    return len(runs)


def test_a_kill_at_any_moment_of_writing_changes_nothing(tmp_path: Path, environment: dict[str, str]) -> None:
    """At one in four of the moments; the slow test takes all of them."""
    assert crash(tmp_path, environment, "--some") >= 3 * (5 + 3) // 4  # in each epoch a checkpoint and a line


@pytest.mark.slow
@pytest.mark.parametrize("flags", [[], ["--twice"], ["--lines"]])
def test_a_kill_at_every_moment_or_line_and_a_second_kill_change_nothing(
    tmp_path: Path, environment: dict[str, str], flags: list[str]
) -> None:
    assert crash(tmp_path, environment, *flags) >= 3 * (5 + 3)


def test_a_real_run_killed_from_outside_ends_like_one_that_was_not(tmp_path: Path, environment: dict[str, str]) -> None:
    """`resseq vision train`, killed soon after its start, and soon after its first epoch."""
    options = ["vision", "train", "--data", "digits", "--n", "1", "--epochs", "3", "--norm", "gn"]
    options += ["--batch-size", "256", "--exact", "--threads", "1", "--device", "cpu", "--out"]
    run, whole = tmp_path / "run", tmp_path / "whole"

    def start() -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "resseq", *options, str(run)]
        return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def epochs() -> int:
        return (run / HISTORY).read_bytes().count(b"\n") if (run / HISTORY).exists() else -1

    delay = random.SystemRandom().uniform(0, 0.3)  # another moment each time; it must not matter which
    for least in (0, 1):
        process = start()
        while epochs() < least and process.poll() is None:
            time.sleep(0.005)
        time.sleep(delay)
        process.kill()
        output = process.communicate()[0]
        assert process.returncode == -signal.SIGKILL, f"it ended by itself (delay {delay:.3f} s): {output}"
    process = start()
    output = process.communicate()[0]
    assert process.returncode == 0, output
    assert cli.main([*options, str(whole)]) == 0
    assert_same_run(run, whole)
    headers = [json.loads((folder / RUN).read_text()) for folder in (run, whole)]
    for key in ("config", "data", "model", "environment", "code", "resseq", "kind"):
        assert headers[0][key] == headers[1][key]
    assert (run / "split.json").read_bytes() == (whole / "split.json").read_bytes()


# ---------------------------------------------------------------------------------------------- after a long time


def test_an_old_best_is_kept_when_the_rest_is_worse(tmp_path: Path) -> None:
    """The best score is resumed with the rest, so that a worse epoch after the kill does not pass for the best."""
    with pytest.raises(Stop):
        train(tmp_path / "run", on_step=stop_at(1, 0))
    state = load_state(tmp_path / "run" / LAST)
    state["best"] = 2.0
    torch.save(state, tmp_path / "run" / LAST)
    best = (tmp_path / "run" / BEST).read_bytes()
    outcome = train(tmp_path / "run")
    assert (outcome.best, outcome.best_epoch) == (2.0, 1)
    assert (tmp_path / "run" / BEST).read_bytes() == best


def test_the_model_given_is_the_one_that_goes_on(tmp_path: Path) -> None:
    """Whatever it was initialized with, its weights are the checkpoint's."""
    train(tmp_path / "whole")
    with pytest.raises(Stop):
        train(tmp_path / "run", on_step=stop_at(2, 0))
    model = Net()
    for parameter in model.parameters():
        nn.init.constant_(parameter, 7.0)
    train(tmp_path / "run", model=model)
    assert_same_run(tmp_path / "run", tmp_path / "whole")
