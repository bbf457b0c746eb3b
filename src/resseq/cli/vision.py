"""`resseq vision`: residual networks on images."""

import json
import os
from pathlib import Path
from typing import Any

import click

from resseq.cli.options import Tool, Verb, build, finish_study, path_of
from resseq.errors import ResseqError


@click.group(cls=Tool)
def vision() -> None:
    """Residual networks on images."""


@vision.command(
    cls=Verb,
    settings="resseq.vision.recipe:VisionConfig",
    example="resseq vision train --data digits --norm gn --epochs 10 --out runs/digits-gn",
)
@click.option("--out", metavar="RUN", help="run folder; the same command again resumes it")
@click.option("--output-file", "--output_file", metavar="FILE", help="also write the best weights to this file")
@click.option("--quiet", is_flag=True, help="no progress")
def train(out: str | None, output_file: str | None, quiet: bool, **values: Any) -> None:
    """Train a network, or go on with a run that was stopped."""
    from resseq.training.progress import EpochProgress
    from resseq.vision import recipe

    if not out and not output_file:
        raise click.UsageError("Missing option '--out' (or '--output-file').")
    if output_file and not Path(output_file).parent.is_dir():  # known now rather than after the training
        raise ResseqError(f"train: there is no folder {Path(output_file).parent} for the weights — create it first")
    folder = Path(out) if out else Path(f"{output_file}.run")
    config = build(recipe.VisionConfig, values)
    with EpochProgress(config.training.epochs, quiet=quiet) as progress:
        outcome = recipe.train(
            config,
            folder,
            on_start=lambda task, model, device: progress.start(
                f"{config.norm} on {task.source.name}: {device.path}, channels-last", task.steps_per_epoch(), folder
            ),
            on_epoch=progress.epoch,
            on_step=progress.step,
        )
    if os.environ.get("RANK", "0") != "0":  # under torchrun the first process speaks for all
        return
    if output_file:
        recipe.copy_weights(folder, Path(output_file))
    if not quiet:
        early = ", stopped early" if outcome.stopped_early else ""
        click.echo(
            f"{folder}: {outcome.best:.2%} on validation at epoch {outcome.best_epoch} of {outcome.epochs}{early}"
        )


@vision.command(cls=Verb, example="resseq vision evaluate runs/digits-gn --split test")
@click.argument("run", metavar="RUN")
@click.option(
    "--split",
    type=click.Choice(["train", "val", "test", "all"]),
    default="all",
    show_default=True,
    help="which part of the data; figures of other parts that were measured earlier are kept",
)
@click.option("--data-dir", "--data_dir", metavar="DIR", help="where the data lie now, if they were moved")
@click.option("--device", default="auto", show_default=True, help="where to compute (auto, cpu, cuda, mps)")
@click.option("--json", "as_json", is_flag=True, help="print the figures as JSON")
def evaluate(run: str, split: str, data_dir: str | None, device: str, as_json: bool) -> None:
    """Measure accuracy, F1 and loss of the best weights of a run."""
    from resseq.training.progress import Share
    from resseq.vision.evaluate import SPLITS, evaluate_run

    with Share("evaluate", quiet=as_json, silent=15.0) as share:
        splits = SPLITS if split == "all" else (split,)
        scores = evaluate_run(Path(run), splits, path_of(data_dir), device, share.update)
    if as_json:
        click.echo(json.dumps(scores, indent=1))
        return
    click.echo(f"{run}: weights of epoch {scores['best_epoch']} of {scores['epochs_run']}")
    click.echo("split    images  accuracy  micro F1  macro F1    loss")
    for name, figures in scores["splits"].items():
        if split in (name, "all"):
            numbers = "".join(f"{figures[key]:10.2%}" for key in ("accuracy", "micro_f1", "macro_f1"))
            click.echo(f"{name:6}{figures['images']:9,}{numbers}{figures['loss']:8.4f}")


@vision.command(cls=Verb, example="resseq vision predict runs/digits-gn --images photos/ --output answers.csv")
@click.argument("run", metavar="RUN", required=False)
@click.option("--images", "--test-data-file", "--test_data_file", metavar="FILE", help="a CSV, an image or a folder")
@click.option("--output", "--output-file", "--output_file", metavar="FILE", help="where the answers go")
@click.option("--model-file", "--model_file", metavar="FILE", help="a weights file, in place of RUN")
@click.option("--norm", "--normalization", metavar="NAME", help="check that the network has this normalization")
@click.option("--n", type=int, help="check that the network has this n")
@click.option("--device", default="auto", show_default=True, help="where to compute (auto, cpu, cuda, mps)")
def predict(
    run: str | None,
    images: str | None,
    output: str | None,
    model_file: str | None,
    norm: str | None,
    n: int | None,
    device: str,
) -> None:
    """Answer which class each image shows, in the order of the images.

    A CSV holds one image a line, channel first, as integers from 0 to 255; its answers are class numbers, one a line.
    """
    from resseq.vision.predict import predict as answer

    if run and model_file:
        raise click.UsageError("Give RUN or '--model-file', not both.")
    model = run or model_file
    if not model:
        raise click.UsageError("Missing argument 'RUN' or option '--model-file'.")
    for value, name in ((images, "--images"), (output, "--output")):
        if not value:
            raise click.UsageError(f"Missing option '{name}'.")
    count = answer(Path(model), Path(str(images)), Path(str(output)), norm, n, device)
    click.echo(f"{output}: {count:,} answers", err=True)


@vision.command(
    cls=Verb,
    settings="resseq.vision.study:StudyConfig",
    example="resseq vision study --data digits --profile quick --out runs/study",
)
@click.option("--out", metavar="DIR", required=True, help="folder of the study; the same command again goes on with it")
@click.option("--quiet", is_flag=True, help="no progress")
def study(out: str, quiet: bool, **values: Any) -> None:
    """Compare all normalizations: train, measure and report; runs only what is missing."""
    from resseq.vision.study import StudyConfig
    from resseq.vision.study import study as run_study

    finish_study(lambda on_progress: run_study(build(StudyConfig, values), Path(out), on_progress), out, quiet)
