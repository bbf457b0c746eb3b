"""The command line: its help, its contract, and one clear line for everything that can be wrong."""

import ast
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import numpy as np
import pytest
import torch
from PIL import Image

from resseq import cli
from resseq.cli import main
from resseq.cli.options import build
from resseq.training.loop import Outcome
from resseq.vision import images, recipe
from resseq.vision.evaluate import load_trained
from resseq.vision.recipe import VisionConfig

VERBS = (
    *(f"vision {verb}" for verb in ("train", "evaluate", "predict", "study")),
    *(f"sql {verb}" for verb in ("train", "search", "evaluate", "predict", "study", "schema", "check")),
    "report",
    "ask",
    "serve",
)
SMALL = ("--data", "digits", "--n", 1, "--epochs", 1, "--threads", 1)

Command = Callable[..., Any]  # of conftest


def python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=300, env={**os.environ, **environment}
    )


# ---------------------------------------------------------------------------------------------------- help


def test_help_shows_the_whole_tool_and_loads_nothing() -> None:
    """Neither torch nor another library that takes long: what is loaded comes from Python, click and this package."""
    done = python(
        "import sys\n"
        "before = set(sys.modules)\n"
        "from resseq.cli import main\n"
        "code = main(['--help'])\n"
        "print(sorted({name.split('.')[0] for name in set(sys.modules) - before} - set(sys.stdlib_module_names)))\n"
        "sys.exit(code)"
    )
    assert (done.returncode, done.stderr) == (0, "")
    *text, loaded = done.stdout.splitlines()
    assert set(ast.literal_eval(loaded)) <= {"resseq", "click", "colorama"}
    for verb in VERBS:
        assert any(line.strip().startswith(f"{verb} ") for line in text), verb
    assert len(text) < 35  # at a glance


def test_alone_it_shows_its_help(resseq: Command) -> None:
    assert resseq() == resseq("--help") and resseq().code == 0
    assert resseq("vision") == resseq("vision", "--help")
    for verb in ("train", "evaluate", "predict", "study"):
        assert verb in resseq("vision").out


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_has_an_example_and_describes_its_options(resseq: Command, verb: str) -> None:
    answer = resseq(*verb.split(), "--help")
    assert answer.code == 0 and answer.err == "" and f"Example:\n    resseq {verb} " in answer.out
    assert resseq(*verb.split(), "-h") == answer

    command: Any = cli.tool
    for name in verb.split():
        command = command.commands[name]
    context = click.Context(command)
    for option in command.get_params(context):
        if isinstance(option, click.Option):
            assert option.help, option.name
            assert all(spelling.startswith("-") for spelling in option.opts)
            assert any(spelling in answer.out for spelling in option.opts)
    # The example is one that the command line takes: it is read without an error.
    example = answer.out.split("Example:\n")[1].split()
    assert example[: 1 + len(verb.split())] == ["resseq", *verb.split()]
    command.make_context(verb, example[1 + len(verb.split()) :])


def test_the_options_of_the_contract(resseq: Command) -> None:
    """Every option that the commands are promised to have, in both spellings where there are two."""
    train = resseq("vision", "train", "--help").out
    own = ("--data", "--data-dir", "--norm", "--n", "--classes", "--batch-size", "--epochs", "--lr", "--seed")
    for option in (*own, "--exact", "--out", "--normalization", "--data_dir", "--output_file"):
        assert f"{option} " in train or f"{option}," in train, option
    for option in ("--split", "--json"):
        assert option in resseq("vision", "evaluate", "--help").out
    predict = resseq("vision", "predict", "--help").out
    for option in ("--images", "--output", "--model_file", "--normalization", "--n", "--test_data_file"):
        assert option in predict
    study = resseq("vision", "study", "--help").out
    for option in ("--data", "--profile", "--seeds", "--out"):
        assert option in study
    context = cli.vision.commands["train"].make_context("train", ["--out", "x"])
    assert build(VisionConfig, context.params) == VisionConfig()  # the command line's defaults are the library's


def test_version(resseq: Command) -> None:
    assert resseq("--version").out == "resseq, version 0.1.0\n"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--colour"], "No such option"),
        (["visoin"], "No such command"),
        (["vision", "tarin"], "No such command"),
        (["vision", "train", "--nrom", "bn"], "No such option"),
        (["vision", "train", "--norm"], "requires an argument"),
        (["vision", "train", "--n", "two", "--out", "x"], "'two' is not a valid integer"),
        (["vision", "train", "--lr", "fast", "--out", "x"], "'fast' is not a valid float"),
        (["vision", "train", "--data", "digits"], "Missing option '--out'"),
        (["vision", "train", "extra", "--out", "x"], "unexpected extra argument"),
        (["vision", "evaluate"], "Missing argument 'RUN'"),
        (["vision", "evaluate", "run", "--split", "dev"], "'dev' is not one of"),
        (["vision", "predict", "--images", "a", "--output", "b"], "Missing argument 'RUN' or option '--model-file'"),
        (["vision", "predict", "run", "--output", "b"], "Missing option '--images'"),
        (["vision", "predict", "run", "--images", "a"], "Missing option '--output'"),
        (["vision", "study"], "Missing option '--out'"),
        (["report"], "Missing argument 'DIR'"),
        (["sql", "schema"], "Missing argument 'DATABASE'"),
    ],
)
def test_a_wrong_command_line(resseq: Command, arguments: list[str], expected: str) -> None:
    answer = resseq(*arguments)
    assert answer.code == 2 and expected in answer.error()
    assert "--help'." in answer.err  # where to look


# ---------------------------------------------------------------------------------------------------- the verbs


def test_train_evaluate_predict_report(resseq: Command, tmp_path: Path) -> None:
    run = tmp_path / "runs" / "gn"
    answer = resseq("vision", "train", *SMALL, "--norm", "gn", "--batch-size", 32, "--out", run)
    assert answer.code == 0 and answer.out.startswith(f"{run}: ") and "on validation at epoch 1 of 1" in answer.out
    assert re.search("gn on digits: cpu, (float32|bfloat16), eager", answer.err) and "epoch 1/1: loss" in answer.err
    assert "left" in answer.err

    # The same command again finds it done; the record says how it was made.
    history = (run / "history.jsonl").read_bytes()
    again = resseq("vision", "train", *SMALL, "--norm", "gn", "--batch-size", 32, "--out", run, "--quiet")
    assert (again.code, again.out, again.err) == (0, "", "") and (run / "history.jsonl").read_bytes() == history

    scores = json.loads(resseq("vision", "evaluate", run, "--split", "test", "--json").out)
    assert list(scores["splits"]) == ["test"] and scores == json.loads((run / "scores.json").read_text())
    answer = resseq("vision", "evaluate", run)
    assert answer.code == 0 and answer.err == ""
    title, columns, *rows = answer.out.splitlines()
    assert title == f"{run}: weights of epoch 1 of 1" and columns.split()[:2] == ["split", "images"]
    assert [row.split()[:2] for row in rows] == [["train", "1,151"], ["val", "287"], ["test", "359"]]
    accuracy = json.loads((run / "scores.json").read_text())["splits"]["test"]["accuracy"]
    assert f"{accuracy:.2%}" in rows[2]
    assert len(resseq("vision", "evaluate", run, "--split", "val").out.splitlines()) == 3

    Image.new("L", (16, 16)).save(tmp_path / "black.png")
    answer = resseq("vision", "predict", run, "--images", tmp_path / "black.png", "--output", tmp_path / "out.csv")
    assert (answer.code, answer.out, answer.err) == (0, "", f"{tmp_path / 'out.csv'}: 1 answers\n")
    assert (tmp_path / "out.csv").read_text().startswith(f"image,class,name\n{tmp_path / 'black.png'},")

    answer = resseq("report", tmp_path / "runs")
    page = tmp_path / "runs" / "report" / "index.html"
    assert (answer.code, answer.out) == (0, f"report: {page}\n") and page.stat().st_size > 10_000


@pytest.mark.parametrize(("train", "infer"), [("bn", "bn"), ("torch_bn", "inbuilt"), ("inbuilt", "torch_bn")])
def test_the_two_command_lines_of_the_course(
    resseq: Command, small_cifar10: Path, tmp_path: Path, train: str, infer: str
) -> None:
    """`resseq vision train` and `predict` with the course's own options, for images in the form of CIFAR-10."""
    model, answers = tmp_path / "model", tmp_path / "answers.csv"
    course = ("--normalization", train, "--data_dir", small_cifar10, "--output_file", model, "--n", 1)
    ours = ("--epochs", 3, "--val", 60, "--batch-size", 20, "--warmup", 0, "--threads", 1, "--quiet")
    assert resseq("vision", "train", *course, *ours) == (0, "", "")

    test = images.load_test("cifar10", small_cifar10)
    chosen = torch.randperm(60, generator=torch.Generator().manual_seed(1))[:41]
    lines = [",".join(map(str, image)) for image in test.pixels[chosen].flatten(1).tolist()]
    (tmp_path / "test.csv").write_text("\n".join(lines))
    own = ("--model_file", model, "--normalization", infer, "--n", 1)
    data = ("--test_data_file", tmp_path / "test.csv", "--output_file", answers)
    assert resseq("vision", "predict", *own, *data).code == 0
    given = [int(line) for line in answers.read_text().splitlines()]
    trained = load_trained(model, torch.device("cpu"))
    with torch.no_grad():
        inputs = (test.pixels[chosen] / 255 - trained.mean.view(3, 1, 1)) / trained.std.view(3, 1, 1)
        assert given == trained.model(inputs).argmax(1).tolist()
    assert len(given) == 41 and np.mean(np.array(given) == test.labels[chosen].numpy()) > 0.5

    wrong = resseq("vision", "predict", "--model_file", model, "--normalization", "gn", "--n", 1, *data)
    assert wrong.code == 1 and "was trained with norm" in wrong.error()


@pytest.mark.slow
def test_the_course_on_real_cifar10(resseq: Command, real_cifar10: Path, tmp_path: Path) -> None:
    """Trains on 500 images and measures 49,500 for validation: a minute or two."""
    model, answers = tmp_path / "model", tmp_path / "answers"
    course = ("--normalization", "bn", "--data_dir", real_cifar10.parent, "--output_file", model, "--n", 1)
    ours = ("--epochs", 1, "--val", 49_500, "--curve-images", 100, "--quiet")
    assert resseq("vision", "train", *course, *ours).code == 0
    pixels = images.load_test("cifar10", real_cifar10).pixels[:501]
    (tmp_path / "test.csv").write_text(
        "".join(",".join(map(str, image)) + "\n" for image in pixels.flatten(1).tolist())
    )
    own = ("--model_file", model, "--normalization", "bn", "--n", 1)
    data = ("--test_data_file", tmp_path / "test.csv", "--output_file", answers)
    assert resseq("vision", "predict", *own, *data).code == 0
    given = [int(line) for line in answers.read_text().splitlines()]
    assert len(given) == 501 and set(given) <= set(range(10))


def test_a_run_is_interrupted_and_resumed(tmp_path: Path, resseq: Command) -> None:
    """Ctrl-C ends with one line and code 130; the same command goes on, and ends as if nothing had been."""
    small = ("vision", "train", *SMALL[:-4], "--epochs", 4, "--threads", 1, "--exact", "--quiet")
    run, whole = tmp_path / "run", tmp_path / "whole"
    process = subprocess.Popen(
        [sys.executable, "-m", "resseq", *map(str, small), "--out", str(run)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Where the tests were started in the background, SIGINT is ignored, and a child would inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    try:
        end = time.monotonic() + 300
        while not (run / "last.pt").exists() and process.poll() is None and time.monotonic() < end:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=120)
    finally:
        process.kill()
    assert (process.returncode, out) == (130, "")
    assert err.strip() == "stopped: the same command goes on where it was"
    done = (run / "history.jsonl").read_text().splitlines()
    assert 1 <= len(done) < 4

    for folder in (run, whole):
        assert resseq(*small, "--out", folder).code == 0
    assert (run / "best.safetensors").read_bytes() == (whole / "best.safetensors").read_bytes()
    lines = [(folder / "history.jsonl").read_text().splitlines() for folder in (run, whole)]
    assert lines[0][: len(done)] == done and len(lines[0]) == len(lines[1]) == 4
    for one, other in zip(*(map(json.loads, each) for each in lines), strict=True):
        for key in ("running", "train", "val", "features", "lr"):
            assert one[key] == other[key]


# ---------------------------------------------------------------------------------------------------- bad input


def photos(folder: Path, *counts: int) -> Path:
    """One sub-folder a class with so many small images."""
    for number, count in enumerate(counts):
        (folder / f"class{number}").mkdir(parents=True)
        for index in range(count):
            Image.new("RGB", (32, 32), (40 * number, index, 0)).save(folder / f"class{number}" / f"{index}.png")
    return folder


def fails(answer: Any, *expected: str) -> None:
    line = answer.error()
    assert answer.code == 1
    for part in expected:
        assert part in line, line


def test_folders_of_images_that_cannot_be_used(resseq: Command, tmp_path: Path) -> None:
    def train(folder: Path) -> Any:
        return resseq("vision", "train", "--data", folder, *SMALL[2:], "--out", tmp_path / "run")

    (tmp_path / "empty").mkdir()
    fails(train(tmp_path / "nowhere"), "there is no folder")
    fails(train(tmp_path / "empty"), "has no class sub-folders")
    fails(train(photos(tmp_path / "no images", 0, 0)), "class class0 has 0 images", "needs 3 or more")
    fails(train(photos(tmp_path / "one class", 5)), "has the one class class0")
    fails(train(photos(tmp_path / "one image", 8, 1)), "class class1 has 1 images", "needs 3 or more")
    corrupt = photos(tmp_path / "corrupt", 9, 9)
    for image in corrupt.rglob("*.png"):
        if image.name != "0.png":
            os.truncate(image, 60)
    fails(train(corrupt), "cannot be read as an image", "delete or repair it")
    assert not (tmp_path / "run").exists()


def test_grey_and_transparent_images_are_taken(resseq: Command, tmp_path: Path) -> None:
    folder = photos(tmp_path / "photos", 12, 12)
    for image in folder.rglob("[0-5].png"):
        Image.open(image).convert("L" if image.parent.name == "class0" else "RGBA").save(image)
    run = tmp_path / "run"
    assert resseq("vision", "train", "--data", folder, *SMALL[2:], "--quiet", "--out", run).code == 0
    assert resseq("vision", "predict", run, "--images", folder, "--output", tmp_path / "out").code == 0
    assert len((tmp_path / "out").read_text().splitlines()) == 25


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--norm", "batch"], "'batch' is unknown — choose one of torch_bn, bn, in, bin, ln, gn, nn"),
        (["--n", 0], "n is 0, but a stage needs at least 1 block"),
        (["--classes", 9], "classes is 9, but digits has 10 classes"),
        (["--classes", 1], "classes is 1, but digits has 10 classes"),
        (["--shortcut", "C"], "unknown shortcut 'C'"),
        (["--val", 1438], "val is 1438, but there are 1438 images"),
        (["--curve-images", -3], "curve_images is -3"),
        (["--batch-size", 0], "batch_size is 0"),
        (["--epochs", 0], "epochs is 0"),
        (["--lr", "nan"], "lr is nan"),
        (["--lr", -1], "lr is -1"),
        (["--seed", -1], "seed is -1"),
        (["--optimizer", "sdg"], "'sdg'"),
        (["--schedule", "cosin"], "'cosin'"),
        (["--device", "gpu"], "unknown device 'gpu'"),
        (["--precision", "fp8"], "unknown precision 'fp8'"),
        (["--exact", "--precision", "bfloat16"], "exact mode is float32"),
        (["--threads", -1], "threads is -1"),
        (["--data", "cifar10", "--data-dir", "{empty}/file"], "is not a folder"),
    ],
)
def test_settings_that_cannot_be(resseq: Command, tmp_path: Path, options: list[object], expected: str) -> None:
    (tmp_path / "file").touch()
    given = [str(option).format(empty=tmp_path) for option in options]
    fails(resseq("vision", "train", *SMALL, *given, "--out", tmp_path / "run"), expected)
    # A slip of the finger leaves nothing behind that would be in the way of the right command.
    assert not (tmp_path / "run").exists()


def test_a_folder_that_cannot_be_written(resseq: Command, tmp_path: Path, digits_run: Path) -> None:
    (tmp_path / "file").touch()
    below = tmp_path / "file" / "run"
    fails(resseq("vision", "train", *SMALL, "--out", below), f"cannot write {below}: Not a directory")
    fails(resseq("vision", "train", *SMALL, "--out", tmp_path / "file"), f"cannot write {tmp_path / 'file'}")
    Image.new("L", (16, 16)).save(tmp_path / "a.png")
    predict = ("vision", "predict", digits_run, "--images", tmp_path / "a.png", "--output")
    fails(resseq(*predict, below), "cannot write", "Not a directory")
    fails(resseq(*predict, tmp_path), "cannot write")


@pytest.mark.parametrize("name", ["run.json", "split.json", "last.pt", "best.safetensors"])
def test_a_full_disk(resseq: Command, tmp_path: Path, name: str) -> None:
    run = tmp_path / "run"
    run.mkdir()
    (run / f"{name}.resseq-tmp").symlink_to("/dev/full")
    train = ("vision", "train", *SMALL, "--batch-size", 512, "--quiet", "--out", run)
    fails(resseq(*train), f"cannot write {run / name}: No space left on device", "free space")
    assert resseq(*train).code == 0  # the link is gone, as if space had been freed


def test_a_run_of_another_configuration(resseq: Command, digits_run: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    shutil.copytree(digits_run, run)
    before = {path: path.read_bytes() for path in run.iterdir()}
    own = ("--data", "digits", "--n", 1, "--epochs", 2, "--batch-size", 32, "--warmup", 0.3, "--seed", 3)
    for option, expected in (
        (["--norm", "gn"], "started with norm torch_bn, now gn — give the same options to resume it"),
        (["--n", 2], "started with n 1, now 2"),
        (["--epochs", 3], "started with epochs 2, now 3"),
    ):
        fails(resseq("vision", "train", *own, *option, "--quiet", "--out", run), str(run), expected)
    assert {path: path.read_bytes() for path in run.iterdir()} == before
    assert resseq("vision", "train", *own, "--norm", "inbuilt", "--quiet", "--out", run).code == 0


def test_a_checkpoint_that_is_cut_in_half(resseq: Command, digits_run: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    shutil.copytree(digits_run, run)
    os.truncate(run / "last.pt", (run / "last.pt").stat().st_size // 2)
    own = ("--data", "digits", "--n", 1, "--epochs", 2, "--batch-size", 32, "--warmup", 0.3, "--seed", 3)
    fails(resseq("vision", "train", *own, "--quiet", "--out", run), f"{run / 'last.pt'} is damaged", "delete it")
    os.truncate(run / "best.safetensors", (run / "best.safetensors").stat().st_size // 2)
    fails(resseq("vision", "evaluate", run), f"{run / 'best.safetensors'} is damaged")


def test_damaged_files_of_cifar10(resseq: Command, small_cifar10: Path, tmp_path: Path) -> None:
    home = small_cifar10 / "cifar-10-batches-bin"
    train = ("vision", "train", "--data_dir", small_cifar10, *SMALL[2:], "--out", tmp_path / "run")
    whole = (home / "data_batch_3.bin").read_bytes()
    os.truncate(home / "data_batch_3.bin", 100_000)
    fails(resseq(*train), f"{home / 'data_batch_3.bin'} has 100,000 bytes, expected 184,380")
    (home / "data_batch_3.bin").write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    fails(resseq(*train), f"{home / 'data_batch_3.bin'} was altered: its md5 is")
    (home / "data_batch_3.bin").unlink()
    fails(resseq(*train), "data_batch_3.bin is missing")


@pytest.mark.parametrize("damage", ["truncated", "altered"])
def test_damaged_files_of_real_cifar10(resseq: Command, real_cifar10: Path, tmp_path: Path, damage: str) -> None:
    home = tmp_path / "cifar-10-batches-py"
    home.mkdir()
    for name in ("batches.meta", "data_batch_1"):
        shutil.copy(real_cifar10 / name, home)
    if damage == "truncated":
        os.truncate(home / "data_batch_1", 30_999_000)
        expected = "has 30,999,000 bytes, expected 31,035,704"
    else:
        with (home / "data_batch_1").open("r+b") as file:
            file.seek(1_000_000)
            byte = file.read(1)[0]
            file.seek(1_000_000)
            file.write(bytes([byte ^ 1]))
        expected = "was altered: its md5 is"
    answer = resseq("vision", "train", "--data", "cifar10", "--data-dir", tmp_path, "--out", tmp_path / "run")
    fails(answer, f"{home / 'data_batch_1'} {expected}")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (["7"] * 767, "line 2 has 767 numbers, expected 768"),
        (["7"] * 767 + ["256"], "line 2: value 768 is 256, outside 0 to 255"),
        (["seven"] * 768, "line 2: value 1 is 'seven', not a whole number"),
    ],
)
def test_a_bad_line_in_a_csv(resseq: Command, digits_run: Path, tmp_path: Path, line: list[str], expected: str) -> None:
    (tmp_path / "images.csv").write_text("\n".join([",".join(["0"] * 768), ",".join(line)]))
    output = tmp_path / "answers"
    output.write_text("earlier\n")
    answer = resseq("vision", "predict", digits_run, "--images", tmp_path / "images.csv", "--output", output)
    fails(answer, f"{tmp_path / 'images.csv'}, {expected}")
    assert output.read_text() == "earlier\n"


def test_a_loss_that_is_no_number_any_more(resseq: Command, tmp_path: Path) -> None:
    run = tmp_path / "run"
    train = ("vision", "train", *SMALL[:-4], "--epochs", 2, "--norm", "nn", "--warmup", 0, "--quiet", "--out", run)
    fails(resseq(*train, "--lr", 1e9), "is not a number any more", "start another run with a smaller --lr")
    assert json.loads((run / "diverged.json").read_text())["epoch"] == 1
    fails(resseq("vision", "evaluate", run), "there is no file", "best.safetensors")
    assert resseq("report", run).code == 0
    assert "diverged in epoch 1" in (run / "report" / "tables.md").read_text()


def test_folders_without_runs(resseq: Command, tmp_path: Path) -> None:
    fails(resseq("report", tmp_path / "nowhere"), "is not a folder")
    fails(resseq("report", tmp_path), f"no run.json at or below {tmp_path}")
    fails(resseq("vision", "evaluate", tmp_path), f"there is no {tmp_path / 'run.json'}")
    Image.new("L", (16, 16)).save(tmp_path / "a.png")
    predict = ("--images", tmp_path / "a.png", "--output", tmp_path / "out")
    fails(resseq("vision", "predict", tmp_path, *predict), "there is no file", "train first")


def test_a_study_whose_runs_all_fail_says_why(resseq: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not that there is nothing to report on."""
    from resseq.training import jobs
    from resseq.vision import study

    monkeypatch.setattr(study, "NORMS", ("bn", "gn"))
    monkeypatch.setattr(jobs, "_RUN", "import sys; sys.exit('error: device: no such thing')")
    options = ("--data", "digits", "--batch-sizes", "none", "--quiet", "--out", tmp_path / "study")
    expected = "study: runs failed: bn-b128-lr0.1-s0, gn-b128-lr0.1-s0: device: no such thing"
    fails(resseq("vision", "study", *options), expected)
    fails(resseq("vision", "study", *options, "--profile", "huge"), "unknown profile 'huge'")


def test_errors_of_several_lines_become_one(resseq: Command, tmp_path: Path) -> None:
    fails(resseq("vision", "evaluate", tmp_path / "two\nlines"), f"there is no {tmp_path}/two lines/run.json")


def test_a_reader_that_goes_away() -> None:
    """`resseq … | head` ends without a traceback."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing) as closed:
        done = subprocess.run(
            [sys.executable, "-m", "resseq", "--help"], stdout=closed, stderr=subprocess.PIPE, text=True, timeout=300
        )
    assert done.returncode == 1 and done.stderr == ""


@pytest.mark.parametrize("arguments", [["--help"], ["sql", "schema", "empty.db"]])
def test_an_output_that_takes_nothing(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "empty.db").touch()
    command = [sys.executable, "-m", "resseq", *arguments]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=300, cwd=tmp_path)
    assert done.returncode == 1 and done.stderr.startswith("error: output: cannot write: No space left on device — ")
    assert done.stderr.count("\n") == 1


def test_an_output_that_is_closed(resseq: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty.db").touch()
    monkeypatch.setattr(sys, "stdout", None)
    assert resseq("sql", "schema", tmp_path / "empty.db").error().startswith("error: output: standard output is closed")


def test_an_output_that_cannot_show_every_character(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "é日.db")
    connection.execute('CREATE TABLE "日本é" (a)')
    connection.close()
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    for option in ((), ("--json",)):
        command = [sys.executable, "-m", "resseq", "sql", "schema", str(tmp_path / "é日.db"), *option]
        done = subprocess.run(command, capture_output=True, timeout=300, env=environment)
        assert (done.returncode, done.stderr) == (0, b"")
        if option:
            assert json.loads(done.stdout)["tables"][0]["name"] == "日本é"
        else:
            assert done.stdout.startswith(b"\xe9\\u65e5: 1 table")
    missing = subprocess.run(
        [*command[:-2], str(tmp_path / "日.db")], capture_output=True, timeout=300, env=environment
    )
    assert missing.returncode == 1 and b"\\u65e5.db" in missing.stderr and missing.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    ("arguments", "resumes"),
    [
        (["vision", "train", "--out", "x"], True),
        (["vision", "study", "--out", "x"], True),
        (["vision", "evaluate", "x"], False),
        (["sql", "schema", "x"], False),
        (["report", "x"], False),
    ],
)
def test_only_what_resumes_says_so(
    resseq: Command, monkeypatch: pytest.MonkeyPatch, arguments: list[str], resumes: bool
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(click.Command, "invoke", stop)
    answer = resseq(*arguments)
    said = "stopped: the same command goes on where it was" if resumes else "stopped"
    assert (answer.code, answer.out, answer.err.strip()) == (130, "", said)


@pytest.mark.parametrize(
    ("flag", "value", "name", "expected"),
    [
        ("--r", "12", "classes", 12),
        ("--shortcut", "B", "shortcut", "B"),
        ("--optimizer", "muon", "optimizer", "muon"),
        ("--momentum", "0.5", "momentum", 0.5),
        ("--no-nesterov", None, "nesterov", False),
        ("--weight-decay", "0", "weight_decay", 0.0),
        ("--schedule", "step", "schedule", "step"),
        ("--warmup", "2.5", "warmup", 2.5),
        ("--clip", "1", "clip", 1.0),
        ("--patience", "7", "patience", 7),
        ("--precision", "float32", "precision", "float32"),
        ("--compile", "no", "compile", "no"),
        ("--device", "cpu", "device", "cpu"),
        ("--tensorboard", None, "tensorboard", True),
        ("--data_dir", "there", "data_dir", "there"),
        ("--normalization", "gn", "norm", "gn"),
    ],
)
def test_every_option_reaches_its_setting(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, flag: str, value: str | None, name: str, expected: object
) -> None:
    given: list[recipe.VisionConfig] = []

    def train(config: recipe.VisionConfig, out: Path, **_: object) -> Outcome:
        given.append(config)
        return Outcome(1, 1, 0.5, stopped_early=False)

    monkeypatch.setattr(recipe, "train", train)
    arguments = [flag] if value is None else [flag, value]
    assert main(["vision", "train", *arguments, "--out", str(tmp_path / "run"), "--quiet"]) == 0
    flat = given[0].flat()
    assert flat[name] == expected
    default = recipe.VisionConfig().flat()
    assert {key for key in flat if flat[key] != default[key]} == {name}


def test_a_run_and_a_weights_file_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["vision", "predict", "run", "--model-file", "x", "--images", "a", "--output", "b"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_weights_into_a_missing_folder_are_refused_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "missing" / "model.safetensors"
    assert main(["vision", "train", "--data", "digits", "--output-file", str(target)]) == 1
    assert "there is no folder" in capsys.readouterr().err and not list(tmp_path.iterdir())
