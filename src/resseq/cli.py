"""The `resseq` command. Each verb is a few lines that call a room; rooms are imported only when their verb runs."""

import errno
import io
import json
import math
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import fields, is_dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from resseq import __version__
from resseq.errors import ResseqError

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)  # of a standard output that takes no more


class _Verb(click.Command):
    """A command with an example in its help and, if asked, one option for each field of a settings dataclass."""

    def __init__(self, *args: Any, example: str, settings: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.epilog = f"\b\nExample:\n  {example}"
        self.settings = settings

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        if self.settings:  # the dataclass lives in a room that imports torch, so it is read only here
            self.params = [*_options(_settings(self.settings)), *self.params]
            self.settings = ""
        return super().get_params(ctx)


class _Tool(click.Group):
    """A group whose help lists every verb of its rooms; alone on the command line it shows that help."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, args or ["--help"])

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = []
        for name, command in sorted(self.commands.items(), key=lambda item: isinstance(item[1], click.Group)):
            verbs = command.commands.items() if isinstance(command, click.Group) else [("", command)]
            rows += [(f"{name} {verb}".strip(), each.get_short_help_str(90)) for verb, each in verbs]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


def _settings(name: str) -> Any:
    module, attribute = name.split(":")
    return getattr(import_module(module), attribute)


def _options(settings: Any) -> list[click.Parameter]:
    options: list[click.Parameter] = []
    for each in fields(settings):
        if is_dataclass(each.type):
            options += _options(each.type)
            continue
        assert isinstance(each.type, type)
        about = each.metadata
        flag = "--" + each.name.replace("_", "-")
        declaration = f"{flag}/--no-{flag[2:]}" if each.type is bool else flag
        spellings = [spelling for spelling in about["spellings"] if spelling != flag]
        choices = about["choices"]
        description = about["description"] + (f" ({', '.join(choices)})" if choices else "")
        options.append(
            click.Option(
                [declaration, *spellings, each.name],
                type=each.type,
                default=each.default,
                show_default=each.default != "",
                help=description,
            )
        )
    return options


def _build(settings: Any, values: Mapping[str, Any]) -> Any:
    """A settings dataclass from the flat values of the command line."""
    own = {
        each.name: _build(each.type, values) if is_dataclass(each.type) else values[each.name]
        for each in fields(settings)
    }
    return settings(**own)


def _path(value: str | None) -> Path | None:
    return Path(value) if value else None


@click.group(cls=_Tool, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="resseq")
def tool() -> None:
    """Residual networks with five normalizations, and questions turned into SQL.

    Each command shows its options and an example with --help.
    """


@tool.group(cls=_Tool)
def vision() -> None:
    """Residual networks on images."""


@vision.command(
    cls=_Verb,
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
    config = _build(recipe.VisionConfig, values)
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


@vision.command(cls=_Verb, example="resseq vision evaluate runs/digits-gn --split test")
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
        scores = evaluate_run(Path(run), splits, _path(data_dir), device, share.update)
    if as_json:
        click.echo(json.dumps(scores, indent=1))
        return
    click.echo(f"{run}: weights of epoch {scores['best_epoch']} of {scores['epochs_run']}")
    click.echo("split    images  accuracy  micro F1  macro F1    loss")
    for name, figures in scores["splits"].items():
        if split in (name, "all"):
            numbers = "".join(f"{figures[key]:10.2%}" for key in ("accuracy", "micro_f1", "macro_f1"))
            click.echo(f"{name:6}{figures['images']:9,}{numbers}{figures['loss']:8.4f}")


@vision.command(cls=_Verb, example="resseq vision predict runs/digits-gn --images photos/ --output answers.csv")
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
    cls=_Verb,
    settings="resseq.vision.study:StudyConfig",
    example="resseq vision study --data digits --profile quick --out runs/study",
)
@click.option("--out", metavar="DIR", required=True, help="folder of the study; the same command again goes on with it")
@click.option("--quiet", is_flag=True, help="no progress")
def study(out: str, quiet: bool, **values: Any) -> None:
    """Compare all normalizations: train, measure and report; runs only what is missing."""
    from resseq.report.page import write
    from resseq.training.progress import Share
    from resseq.vision.study import StudyConfig
    from resseq.vision.study import study as run_study

    with Share("study", quiet) as share:
        failures = run_study(_build(StudyConfig, values), Path(out), share.update)
    failed = "study: runs failed: " + "; ".join(failures)
    try:
        click.echo(f"report: {write(Path(out))}")
    except ResseqError as error:  # such as no run to report on, because all of them failed
        raise ResseqError(failed if failures else str(error)) from error
    if failures:
        raise ResseqError(failed)


@tool.command(cls=_Verb, example="resseq report runs/study")
@click.argument("folder", metavar="DIR")
def report(folder: str) -> None:
    """Turn the runs in a folder into tables, figures and a page."""
    from resseq.report.page import write

    click.echo(f"report: {write(Path(folder))}")


@tool.group(cls=_Tool)
def sql() -> None:
    """Questions to SQL, schemas and verdicts."""


@sql.command(cls=_Verb, example="resseq sql schema concert_singer.sqlite")
@click.argument("database", metavar="DATABASE")
@click.option("--json", "as_json", is_flag=True, help="print JSON")
def schema(database: str, as_json: bool) -> None:
    """Show what is understood of a database: tables, keys, words, values."""
    from resseq.text2sql.listing import as_dict, as_text
    from resseq.text2sql.schema import read_database

    found = read_database(Path(database))
    if not as_json:
        return _answer(as_text(found) + "\n")
    plain = (getattr(sys.stdout, "encoding", "") or "").lower().replace("-", "") != "utf8"
    _answer(json.dumps(as_dict(found), indent=1, ensure_ascii=plain) + "\n")


@sql.command(
    "evaluate",
    cls=_Verb,
    example="resseq sql evaluate --gold dev_gold.sql --pred predictions.sql --db database --table tables.json",
)
@click.option("--gold", metavar="FILE", required=True, help="gold queries: a line is a query, a TAB and its database")
@click.option("--pred", metavar="FILE", required=True, help="predictions: a query a line, in the same order")
@click.option("--db", metavar="FOLDER", required=True, help="what holds NAME/NAME.sqlite for each database")
@click.option("--table", metavar="FILE", required=True, help="tables.json, which knows the databases' foreign keys")
@click.option(
    "--etype",
    type=click.Choice(["all", "exec", "match"]),
    default="all",
    show_default=True,
    help="exec: compare results only; match: exact match and its parts only",
)
@click.option("--official", metavar="FOLDER", help="also run Spider's evaluation.py from here, and compare")
@click.option("--strict", is_flag=True, help="also judge by our own stricter rules")
@click.option("--json", "json_file", metavar="FILE", help="write all figures and a row for each pair")
@click.option(
    "--deadline",
    type=click.FloatRange(min=0.01),
    default=20.0,
    show_default=True,
    callback=lambda _context, _option, value: _finite(value),
    help="seconds for a query",
)
@click.option("--jobs", type=click.IntRange(min=1), help="queries that run at once  [default: all processors]")
@click.option("--quiet", is_flag=True, help="no progress")
def evaluate_sql(
    gold: str,
    pred: str,
    db: str,
    table: str,
    etype: str,
    official: str | None,
    strict: bool,
    json_file: str | None,
    deadline: float,
    jobs: int | None,
    quiet: bool,
) -> None:
    """Judge predicted queries as Spider's official script does."""
    from resseq.files import write_json
    from resseq.text2sql.evaluation.report import Task, evaluate_files
    from resseq.text2sql.evaluation.verdicts import Options
    from resseq.training.progress import Share

    if json_file == "":
        raise click.UsageError("Option '--json' needs the name of a file.")
    parts = Options(match=etype != "exec", execution=etype != "match", strict=strict, seconds=deadline)
    options = replace(parts, jobs=jobs) if jobs else parts
    task = Task(Path(gold), Path(pred), Path(db), Path(table), options, _path(official), _path(json_file))
    with Share("evaluate", quiet, silent=3.0) as share:
        report = evaluate_files(task, share.update)
    for line in report.warnings:
        click.echo(f"warning: {line}", err=True)
    try:
        _answer(report.text)
    finally:  # of two places that cannot be written, the other one gets what it should
        if task.json:
            write_json(task.json, report.content)


@sql.command(cls=_Verb, example="resseq sql check train.csv --db database --table tables.json")
@click.argument("file", metavar="FILE")
@click.option("--db", metavar="PATH", required=True, help="a SQLite file, or what holds NAME/NAME.sqlite for each")
@click.option("--table", metavar="FILE", help="tables.json, in place of what the databases say of themselves")
@click.option("--json", "as_json", is_flag=True, help="print JSON")
@click.option("--quiet", is_flag=True, help="no progress")
def check(file: str, db: str, table: str | None, as_json: bool, quiet: bool) -> None:
    """Check that queries are read, bound to their databases and written again.

    FILE is a CSV, JSON or JSONL file of examples, or lines of a query, a TAB and its database. The exit code is 1 if a
    query does not pass.
    """
    from resseq.text2sql import checking
    from resseq.training.progress import Share

    with Share("check", quiet, silent=3.0) as share:
        found = checking.check_file(Path(file), Path(db), _path(table), share.update)
    click.echo(json.dumps(found.as_json(), indent=1, ensure_ascii=False) if as_json else found.as_text())
    if found.faults:
        raise ResseqError(f"check: {len(found.faults):,} of {found.total:,} queries do not pass — see their reasons")


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise click.BadParameter(f"{value} is not a finite number.")
    return value


def _answer(text: str) -> None:
    """Prints what a command was asked for, which is an error where nothing takes it."""
    if sys.stdout is None:
        raise ResseqError("output: standard output is closed — send it to a file or a terminal")
    click.echo(text, nl=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns the exit code (0 done, 1 an error of the data or files, 2 of the command line)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # what a terminal cannot show is shown in its place, not an error
            stream.reconfigure(errors="backslashreplace")
    try:
        tool.main(args=arguments, prog_name="resseq", standalone_mode=False)
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "resseq"
        click.echo(f"error: {error.format_message()} See '{command} --help'.", err=True)
        return 2
    except ResseqError as error:
        # Libraries explain their errors in several lines, and file names may hold line ends.
        click.echo(f"error: {' '.join(str(error).splitlines())}", err=True)
        return 1
    except OSError as error:
        if error.filename is not None or error.errno not in _FULL:
            raise
        _forget_output()
        click.echo(f"error: output: cannot write: {error.strerror} — free space, or send it elsewhere", err=True)
        return 1
    except (KeyboardInterrupt, click.Abort):
        verb = list(sys.argv[1:] if arguments is None else arguments)[:2]
        resumes = verb in (["vision", "train"], ["vision", "study"])
        click.echo("stopped: the same command goes on where it was" if resumes else "stopped", err=True)
        return 130
    return 0


def _forget_output() -> None:
    """Lets go of what standard output did not take, which Python would try to write once more when it ends."""
    with suppress(OSError, AttributeError):  # where tests have put something else in its place
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
