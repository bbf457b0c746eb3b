"""The study: its plan, and that it survives whatever happens to it or to one of its runs."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from resseq.cli import main, vision
from resseq.cli.options import build
from resseq.errors import ResseqError
from resseq.training import jobs
from resseq.training.loop import TrainingConfig
from resseq.vision import images, study
from resseq.vision.norms import NORMS
from resseq.vision.recipe import VisionConfig
from resseq.vision.study import Cell, StudyConfig, command, plan

# ---------------------------------------------------------------------------------------------------- the plan


def test_the_quick_plan() -> None:
    assert [cell.name for cell in plan(StudyConfig())] == [
        *(f"{norm}-b128-lr0.1-s0" for norm in ("torch_bn", "bn", "in", "bin", "ln", "gn", "nn")),
        "bn-b8-lr0.1-s0",
        "gn-b8-lr0.1-s0",
    ]
    assert {(cell.epochs, cell.patience) for cell in plan(StudyConfig())} == {(20, 0), (5, 0)}


def test_the_full_plan() -> None:
    cells = plan(StudyConfig(profile="full"))
    assert len(cells) == 3 * (7 + 4 * 2 * 2) == len({cell.name for cell in cells})
    assert Counter(cell.seed for cell in cells) == {0: 23, 1: 23, 2: 23}
    assert {cell.epochs for cell in cells} == {100}
    base = [cell for cell in cells if cell.batch_size == 128]
    assert Counter(cell.norm for cell in base) == dict.fromkeys(NORMS, 3)
    assert {cell.lr for cell in base} == {0.1}
    side = {(cell.norm, cell.batch_size, cell.lr) for cell in cells if cell.batch_size != 128}
    # Each size at the rate of the study and at 0.1 · batch / 128.
    rates = {32: 0.025, 8: 0.00625, 4: 0.003125, 2: 0.0015625}
    assert side == {(norm, size, lr) for norm in ("bn", "gn") for size in rates for lr in (0.1, rates[size])}
    assert "gn-b2-lr0.0015625-s2" in {cell.name for cell in cells}


def test_what_the_profile_says_can_be_changed() -> None:
    config = StudyConfig(profile="full", seeds=2, epochs=7, batch_epochs=3, lr=0.05, patience=4)
    cells = plan(replace(config, batch_sizes="64,16", rates="scaled"))
    assert len(cells) == 2 * (7 + 2 * 2)
    assert {(cell.batch_size, cell.epochs, cell.patience) for cell in cells} == {(128, 7, 0), (64, 3, 4), (16, 3, 4)}
    assert {(cell.batch_size, cell.lr) for cell in cells} == {(128, 0.05), (64, 0.025), (16, 0.00625)}
    assert len(plan(replace(config, batch_sizes="none"))) == 14
    # The runs at batch 128 are there already, and must not be planned twice with other epochs.
    assert plan(replace(config, batch_sizes="128,64")) == plan(replace(config, batch_sizes="64"))
    assert plan(replace(config, batch_sizes="64,64")) == plan(replace(config, batch_sizes="64"))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"profile": "medium"}, "unknown profile 'medium' — choose one of quick, full"),
        ({"batch_sizes": "8,few"}, "batch sizes are '8,few', expected numbers like 32,8"),
        ({"batch_sizes": "8,"}, "batch sizes are '8,'"),
        ({"batch_sizes": "8,0"}, "batch sizes are '8,0', expected 1 or more"),
        ({"rates": "fixed,linear"}, "unknown rates 'linear' — choose from fixed, scaled"),
        ({"rates": "fixed,"}, "unknown rates ''"),
        ({"seeds": -1}, "seeds is -1, expected 0 or more"),
        ({"n": 0}, "n is 0, expected 1 or more"),
        ({"epochs": -1}, "epochs is -1"),
        ({"batch_epochs": -5}, "batch_epochs is -5"),
        ({"patience": -1}, "patience is -1"),
        ({"curve_images": -1}, "curve_images is -1"),
        ({"jobs": -1}, "jobs is -1"),
        ({"lr": 0.0}, "lr is 0.0, expected a number above 0"),
        ({"lr": float("inf")}, "lr is inf"),
    ],
)
def test_plans_that_cannot_be(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ResseqError, match=message):
        plan(replace(StudyConfig(), **change))


def test_the_command_of_a_run_is_that_of_a_person(tmp_path: Path) -> None:
    """Every setting of the study reaches the run: read back by the command line itself."""

    def settings(cell: Cell, config: StudyConfig, threads: int) -> VisionConfig:
        arguments = command(cell, config, tmp_path / "run", threads)
        assert arguments[:2] == ["vision", "train"] and arguments[-2:] == ["--out", str(tmp_path / "run")]
        context = vision.commands["train"].make_context("train", arguments[2:])
        built: VisionConfig = build(VisionConfig, context.params)
        return built

    cell = Cell("gn", 8, 0.00625, 30, 5, 2)
    config = StudyConfig(data="digits", data_dir="some where", n=3, curve_images=500, exact=True, device="cpu")
    made = settings(cell, config, threads=2)
    assert (made.data, made.data_dir, made.norm, made.n, made.curve_images) == ("digits", "some where", "gn", 3, 500)
    training = made.training
    assert (training.batch_size, training.lr, training.epochs, training.patience) == (8, 0.00625, 30, 5)
    assert (training.seed, training.exact, training.device, training.threads) == (2, True, "cpu", 2)
    # All else is as for anyone who trains with these options alone.
    plain = settings(replace(cell, patience=0, seed=0), StudyConfig(data="digits"), threads=0)
    training = TrainingConfig(batch_size=8, lr=0.00625, epochs=30)
    assert plain == VisionConfig(data="digits", norm="gn", training=training)


# ---------------------------------------------------------------------------------------------------- made-up runs

# In the place of a training: a process that ends in the manner that its normalization asks for.
FAKE = """
import os, shutil, sys, time
arguments = dict(zip(sys.argv[3::2], sys.argv[4::2]))
norm, out = arguments["--norm"], arguments["--out"]
with open(os.environ["FAKE_LOG"], "a") as log:
    log.write(out.rsplit("/", 1)[-1] + "\\n")
if norm == "in":
    sys.exit("a warning\\nerror: vision: no more memory")
if norm == "ln":
    os.kill(os.getpid(), 9)
if norm == "bin":
    os.read(0, 1)  # for ever, unless the study ends
    os._exit(1)
os.makedirs(out, exist_ok=True)
if norm == "nn":
    open(out + "/diverged.json", "w").write('{"epoch": 1, "message": ""}')
    sys.exit("error: training: the loss is not a number any more")
if norm == "gn":
    sys.exit(0)  # as if it had trained, but there is nothing to evaluate
shutil.copytree(os.environ["FAKE_RUN"], out, dirs_exist_ok=True, ignore=shutil.ignore_patterns("scores.json"))
"""


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, digits_run: Path) -> Callable[[], list[str]]:
    """Made-up trainings; gives the names of those that were started, in alphabetical order."""
    monkeypatch.setattr(jobs, "_RUN", FAKE)
    monkeypatch.setenv("FAKE_LOG", str(tmp_path / "log"))
    monkeypatch.setenv("FAKE_RUN", str(digits_run))

    def started() -> list[str]:
        names = sorted((tmp_path / "log").read_text().split())
        (tmp_path / "log").write_text("")
        return names

    (tmp_path / "log").touch()
    return started


def digits_study() -> StudyConfig:
    return StudyConfig(data="digits", n=1, epochs=2, batch_sizes="none", jobs=2)


def only(monkeypatch: pytest.MonkeyPatch, *norms: str) -> None:
    monkeypatch.setattr(study, "NORMS", norms)


def test_what_happens_to_one_run_does_not_stop_the_others(
    fake: Callable[[], list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only(monkeypatch, "in", "ln", "nn", "gn", "torch_bn", "bn")
    seen: list[tuple[int, int, str]] = []
    failures = study.study(digits_study(), tmp_path / "study", lambda *now: seen.append(now))
    runs = tmp_path / "study" / "runs"
    assert failures == [
        "in-b128-lr0.1-s0: vision: no more memory",
        "ln-b128-lr0.1-s0: it ended with code -9",
        f"gn-b128-lr0.1-s0: files: there is no {runs / 'gn-b128-lr0.1-s0' / 'run.json'}",
    ]
    for norm in ("torch_bn", "bn"):
        scores = json.loads((runs / f"{norm}-b128-lr0.1-s0" / "scores.json").read_text())
        assert list(scores["splits"]) == ["train", "val", "test"]
    assert len(fake()) == 6
    assert seen[0][:2] == (0, 6 * 2 * 107)  # 12 epochs
    assert seen[-1] == (6 * 2 * 107, 6 * 2 * 107, "")
    assert any("failed: in-b128-lr0.1-s0: vision: no more memory" in doing for _, _, doing in seen)
    assert [done for done, _, _ in seen] == sorted(done for done, _, _ in seen)

    # Once more: those that were measured or diverged are left alone, those that failed are tried again.
    times = {path: path.stat().st_mtime_ns for path in runs.rglob("*.json")}
    assert len(study.study(digits_study(), tmp_path / "study")) == 3
    assert fake() == ["gn-b128-lr0.1-s0", "in-b128-lr0.1-s0", "ln-b128-lr0.1-s0"]
    assert {path: path.stat().st_mtime_ns for path in times} == times


def test_an_interrupted_study_ends_its_runs(
    fake: Callable[[], list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only(monkeypatch, "bin", "torch_bn", "bn")

    def interrupt(done: int, total: int, doing: str) -> None:
        if "bin" in doing:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):  # comes back only after every process has ended
        study.study(replace(digits_study(), seeds=2, jobs=1), tmp_path / "study", interrupt)
    assert fake() == ["bin-b128-lr0.1-s0"]  # none was started afterwards


def test_a_run_ends_with_its_study(tmp_path: Path) -> None:
    """What each run is started with, around a made-up command line that never ends by itself."""
    (tmp_path / "resseq").mkdir()
    (tmp_path / "resseq" / "__init__.py").touch()
    (tmp_path / "resseq" / "cli.py").write_text(
        "import sys, time\n\ndef main():\n    print(sys.argv[1:], flush=True)\n    time.sleep(600)\n"
    )
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-c", jobs._RUN, "vision", "train"],
        stdin=reading,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )
    assert process.stdout is not None
    with process, process.stdout:
        assert process.stdout.readline() == "['vision', 'train']\n"
        os.close(reading)
        assert process.poll() is None
        os.close(writing)
        try:
            assert process.wait(60) == 1
        finally:
            process.kill()


def test_data_are_looked_at_before_any_run(
    fake: Callable[[], list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ResseqError, match="there is no folder"):
        study.study(replace(digits_study(), data=str(tmp_path / "nowhere")), tmp_path / "study")
    assert fake() == [] and not (tmp_path / "study").exists()
    only(monkeypatch, "torch_bn")
    study.study(digits_study(), tmp_path / "study")
    monkeypatch.setattr(images, "load_train", None)
    assert study.study(digits_study(), tmp_path / "study") == []  # nothing is missing, so nothing is read


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"n": 3}, "was run with n 1, now 3 — give the same options to go on, or choose another --out"),
        ({"epochs": 9}, "was run with epochs 2, now 9"),
        ({"exact": True}, "was run with exact False, now True"),
        ({"data": "cifar10"}, "was run with data digits, now cifar10"),
        ({"curve_images": 10}, "was run with curve_images 0, now 10"),
    ],
)
def test_a_folder_of_another_study(
    fake: Callable[[], list[str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    change: dict[str, Any],
    message: str,
) -> None:
    only(monkeypatch, "torch_bn")
    study.study(digits_study(), tmp_path / "study")
    fake()
    with pytest.raises(ResseqError, match=message):
        study.study(replace(digits_study(), **change), tmp_path / "study")
    assert fake() == []


# ---------------------------------------------------------------------------------------------------- a real one

# The command, with as many of the normalizations as a test has time for.
START = """
import sys
from resseq.cli import main
from resseq.vision import study
study.NORMS, study.BATCH_NORMS = eval(sys.argv.pop(1))
sys.exit(main(sys.argv[1:]))
"""


def wait_for(condition: Callable[[], bool], seconds: float = 300) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


@pytest.mark.parametrize(
    ("norms", "batch_norms"),
    [
        (("bn",), ("gn",)),
        pytest.param(tuple(NORMS), ("bn", "gn"), marks=pytest.mark.slow),
    ],
    ids=["two runs", "the quick profile"],
)
def test_a_study_that_is_killed_goes_on_where_it_was(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    norms: tuple[str, ...],
    batch_norms: tuple[str, ...],
) -> None:
    out = tmp_path / "study"
    small = ("--data", "digits", "--n", "1", "--epochs", "1", "--batch-epochs", "3", "--batch-sizes", "64")
    arguments = ("vision", "study", *small, "--jobs", "2", "--device", "cpu", "--quiet", "--out", str(out))
    names = {f"{norm}-b128-lr0.1-s0" for norm in norms} | {f"{norm}-b64-lr0.1-s0" for norm in batch_norms}

    def there(name: str) -> set[str]:
        return {path.parent.name for path in out.glob(f"runs/*/{name}")}

    def ended() -> bool:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, 0)
            return False
        return True

    start = [sys.executable, "-c", START, repr((norms, batch_norms)), *arguments]
    process = subprocess.Popen(start, start_new_session=True, stdout=subprocess.DEVNULL)
    try:  # to kill it when one run is measured and another is being trained
        wait_for(lambda: bool(there("scores.json") and there("run.json") - there("scores.json")))
        process.kill()  # SIGKILL, and not to its runs
        process.wait()
        wait_for(ended, 60)  # they end by themselves
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    measured = {path: path.stat().st_mtime_ns for path in out.glob("runs/*/scores.json")}
    assert 1 <= len(measured) < len(names) and not (out / "report").exists()

    monkeypatch.setattr(study, "NORMS", norms)
    monkeypatch.setattr(study, "BATCH_NORMS", batch_norms)
    assert main(arguments) == 0
    assert capsys.readouterr() == (f"report: {out / 'report' / 'index.html'}\n", "")
    assert there("scores.json") == names
    assert {path: path.stat().st_mtime_ns for path in measured} == measured
    for name in names:
        scores = json.loads((out / "runs" / name / "scores.json").read_text())
        epochs = 3 if "b64" in name else 1
        assert list(scores["splits"]) == ["train", "val", "test"] and scores["epochs_run"] == epochs
        assert len((out / "runs" / name / "history.jsonl").read_text().splitlines()) == epochs
    assert (out / "report" / "index.html").stat().st_size > 10_000
    header = json.loads((out / "runs" / "gn-b64-lr0.1-s0" / "run.json").read_text())
    assert header["command"].startswith("resseq vision train --data digits --norm gn --n 1 --batch-size 64")


@pytest.mark.parametrize(
    ("epochs_run", "best_epoch", "patience", "splits", "done"),
    [
        (3, 2, 0, "train val test", True),
        (3, 2, 0, "val", False),  # measured by hand on one split
        (1, 1, 0, "train val test", False),  # measured by hand before it ended
        (2, 1, 1, "train val test", True),  # stopped early
        (2, 2, 1, "train val test", False),
    ],
)
def test_a_run_counts_as_done_when_it_ended_and_was_measured_whole(
    tmp_path: Path, epochs_run: int, best_epoch: int, patience: int, splits: str, done: bool
) -> None:
    config = StudyConfig(data="digits", n=1, epochs=3, batch_epochs=3, batch_sizes="8", patience=patience)
    cell = next(cell for cell in plan(config) if cell.batch_size == 8)
    folder = tmp_path / "runs" / cell.name
    folder.mkdir(parents=True)
    scores = {"epochs_run": epochs_run, "best_epoch": best_epoch, "splits": dict.fromkeys(splits.split())}
    (folder / "scores.json").write_text(json.dumps(scores))
    assert study._is_done(folder, cell) is done


def test_an_unknown_device_is_refused_before_any_run(tmp_path: Path) -> None:
    with pytest.raises(ResseqError, match="unknown device"):
        study.study(StudyConfig(data="digits", device="gpu"), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_another_spelling_of_a_folder_is_the_same_study(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    config = StudyConfig(data="./photos/", n=1, epochs=1, batch_sizes="none")
    for cell in plan(config):
        folder = tmp_path / "runs" / cell.name
        folder.mkdir(parents=True)
        before = VisionConfig(data="photos", n=1, training=TrainingConfig(epochs=1)).flat()
        (folder / "run.json").write_text(json.dumps({"config": before}))
        scores = {"epochs_run": 1, "best_epoch": 1, "splits": dict.fromkeys(("train", "val", "test"))}
        (folder / "scores.json").write_text(json.dumps(scores))
    assert study.study(config, tmp_path) == []
