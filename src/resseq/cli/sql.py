"""`resseq sql`: questions to SQL, schemas and verdicts."""

import json
import math
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from resseq.cli.options import Tool, Verb, build, finish_study, path_of, say
from resseq.errors import ResseqError

_SHOWN = 8  # pairs that are left out, each with a line of its own
# Below 0 the search would end before the best query can be known.
_ALPHA = click.FloatRange(0, 5)


@click.group(cls=Tool)
def sql() -> None:
    """Questions to SQL, schemas and verdicts."""


@sql.command(
    cls=Verb,
    settings="resseq.text2sql.recipe:SqlConfig",
    example="resseq sql train --model lstm-attn --setting inter --out runs/lstm-attn",
)
@click.option("--out", metavar="RUN", required=True, help="run folder; the same command again resumes it")
@click.option("--quiet", is_flag=True, help="no progress")
def train(out: str, quiet: bool, **values: Any) -> None:
    """Train a model, or go on with a run that was stopped.

    With --examples and --db trained weights learn from your own pairs of question and query: those of --from, else
    those that come with the program. What is not given is then as in these weights, and --epochs 8, --lr 0.0001,
    --batch-size 8, --average 0, --sampling 0, --exact-every 1; of a fine-tuned encoder --tuned-layers 2 and
    --encoder-lr 2e-05.
    """
    from resseq.text2sql import own_pairs, recipe

    if values["examples"]:
        from resseq.assistant.sources.opening import sqlite_of

        values["db"] = str(sqlite_of(Path(values["db"]))) if values["db"] else ""
        given = {name: value for name, value in values.items() if not _is_default(name)}
        values |= own_pairs.settings(given)
    config = build(recipe.SqlConfig, values)
    folder = Path(out)
    outcome = _train(config, folder, quiet)
    if os.environ.get("RANK", "0") == "0" and not quiet:
        early = ", stopped early" if outcome.stopped_early else ""
        own = own_pairs.outcome(folder) if config.examples else ""
        click.echo(
            f"{folder}: {outcome.best:.2%} exact match{own} at epoch {outcome.best_epoch} of {outcome.epochs}{early}"
        )


def _is_default(name: str) -> bool:
    """Whether an option of the running command was not given."""
    return click.get_current_context().get_parameter_source(name) is ParameterSource.DEFAULT


def _train(config: Any, folder: Path, quiet: bool, on_epoch: Callable[[Any], None] = lambda line: None) -> Any:
    """Trains in a run folder, with progress."""
    from resseq.text2sql import recipe
    from resseq.training.progress import EpochProgress, Share

    with Share("prepare", quiet, silent=15.0) as share, EpochProgress(config.training.epochs, quiet) as progress:

        def after_epoch(line: Any) -> None:
            progress.epoch(line)
            on_epoch(line)

        return recipe.train(
            config,
            folder,
            on_start=lambda task, model, device: progress.start(
                f"{config.model} on {task.facts['name']}: {device.path}", task.steps_per_epoch(), folder
            ),
            on_epoch=after_epoch,
            on_step=progress.step,
            on_prepare=lambda done, total: share.update(done, total, "questions"),
            on_faults=_warn,
        )


def _warn(faults: Sequence[str]) -> None:
    """Says which pairs are not learned from."""
    for line in faults[:_SHOWN]:
        click.echo(f"warning: {line}", err=True)
    if len(faults) > _SHOWN:
        click.echo(f"warning: and {len(faults) - _SHOWN:,} more — `resseq sql check` lists them all", err=True)


@sql.command(
    cls=Verb,
    settings="resseq.text2sql.tuning:SearchConfig",
    example="resseq sql search --model lstm-attn --space studies/tricks.toml --sampler each --out runs/tricks",
)
@click.option("--space", metavar="FILE", required=True, help="TOML or JSON: what each setting may be")
@click.option(
    "--out", metavar="DIR", default="runs/search", show_default=True, help="a run folder a trial, and search.json"
)
@click.option("--quiet", is_flag=True, help="no progress")
def search(space: str, out: str, quiet: bool, **values: Any) -> None:
    """Search for hyper-parameters, or go on with a search.

    FILE has a line for each setting of `resseq sql train` that is searched for, such as dropout = [0.1, 0.3] or
    lr = { low = 1e-4, high = 1e-2, log = true }; all others are as given here. Several processes and machines may share
    a search: start the command on each of them with the same --storage.
    """
    from resseq.text2sql import tuning

    if values["examples"]:
        raise ResseqError("search: own pairs are for `resseq sql train` — leave out --examples")
    record = tuning.search(
        build(tuning.SearchConfig, values),
        Path(space),
        Path(out),
        train=lambda config, folder, on_epoch: _train(config, folder, quiet, on_epoch),
        say=lambda line: None if quiet else click.echo(line, err=True),
    )
    say(f"{tuning.as_text(record)}{Path(out) / tuning.RECORD}\n")


@sql.command(
    cls=Verb,
    settings="resseq.text2sql.study:SqlStudyConfig",
    example="resseq sql study --profile quick --models lstm,lstm-attn --out runs/sql-study",
)
@click.option("--out", metavar="DIR", required=True, help="folder of the study; the same command again goes on with it")
@click.option("--quiet", is_flag=True, help="no progress")
def study(out: str, quiet: bool, **values: Any) -> None:
    """Compare the models on both settings: train, measure and report; runs only what is missing."""
    from resseq.text2sql.study import SqlStudyConfig
    from resseq.text2sql.study import study as run_study

    finish_study(lambda on_progress: run_study(build(SqlStudyConfig, values), Path(out), on_progress), out, quiet)


@sql.command(cls=Verb, example="resseq sql predict runs/lstm-attn --input val.csv --db database --output answers.sql")
@click.argument("run", metavar="[RUN]", required=False)
@click.option("--input", "questions", metavar="FILE", required=True, help="CSV, JSON or JSONL of question and db_id")
@click.option("--db", metavar="FOLDER", required=True, help="what holds NAME/NAME.sqlite for each database")
@click.option("--table", metavar="FILE", help="tables.json, in place of what the databases say of themselves")
@click.option("--beam", type=click.IntRange(1, 100), default=10, show_default=True, help="width of the search")
@click.option("--alpha", type=_ALPHA, default=0.0, show_default=True, help="length penalty of the search; 0 is none")
@click.option("--n-best", type=click.IntRange(min=1), default=1, show_default=True, help="queries for each question")
@click.option("--scores", is_flag=True, help="behind each query, a TAB and its log-probability")
@click.option("--execute", is_flag=True, help="of the beam, the best query that runs without an error")
@click.option("--output", metavar="FILE", required=True, help="a query a line; with --n-best a blank line between")
@click.option("--encoder", metavar="FOLDER", default="", help="the frozen encoder of RUN, if it was moved")
@click.option("--device", default="auto", show_default=True, help="where to compute (auto, cpu, cuda, mps)")
@click.option("--quiet", is_flag=True, help="no progress")
def predict(
    run: str | None,
    questions: str,
    db: str,
    table: str | None,
    beam: int,
    alpha: float,
    n_best: int,
    scores: bool,
    execute: bool,
    output: str,
    encoder: str,
    device: str,
    quiet: bool,
) -> None:
    """Write a query for each question, in their order.

    RUN is a run folder or a weights file; without it the weights that come with the program answer.
    """
    from resseq.text2sql.inputs import MAX_WORDS
    from resseq.text2sql.predict import Order, predict_file
    from resseq.text2sql.weights import shipped_weights
    from resseq.training.progress import Share

    if n_best > beam:
        raise click.UsageError(f"--n-best {n_best} needs a --beam of {n_best} or more.")
    if execute and n_best > 1:
        raise click.UsageError("Give '--execute' or '--n-best', not both.")
    files = Path(questions), Path(db), path_of(table), Path(output)
    order = Order(*files, beam, _finite(alpha), n_best, scores, execute, encoder)
    with Share("predict", quiet, silent=3.0) as share:
        count, cut = predict_file(
            Path(run) if run else shipped_weights(),
            order,
            device,
            lambda done, total: share.update(done, total, "questions"),
        )
    if cut:
        rows = ", ".join(map(str, cut[:8])) + (", …" if len(cut) > 8 else "")
        click.echo(f"warning: of questions longer than {MAX_WORDS} words the rest was not read: {rows}", err=True)
    click.echo(f"{output}: {count:,} answers", err=True)


@sql.command(cls=Verb, example="resseq sql schema concert_singer.sqlite")
@click.argument("database", metavar="DATABASE")
@click.option("--json", "as_json", is_flag=True, help="print JSON")
def schema(database: str, as_json: bool) -> None:
    """Show what is understood of a database: tables, keys, words, values."""
    from resseq.text2sql.listing import as_dict, as_text
    from resseq.text2sql.schema import read_database

    found = read_database(Path(database))
    if not as_json:
        return say(as_text(found) + "\n")
    plain = (getattr(sys.stdout, "encoding", "") or "").lower().replace("-", "") != "utf8"
    say(json.dumps(as_dict(found), indent=1, ensure_ascii=plain) + "\n")


@sql.command(
    "evaluate",
    cls=Verb,
    example="resseq sql evaluate --gold dev_gold.sql --pred predictions.sql --db database --table tables.json",
)
@click.option("--gold", metavar="FILE", help="gold queries: a line is a query, a TAB and its database")
@click.option("--pred", metavar="FILE", help="predictions: a query a line, in the same order")
@click.option("--db", metavar="FOLDER", help="what holds NAME/NAME.sqlite for each database")
@click.option("--table", metavar="FILE", help="tables.json, which knows the databases' foreign keys")
@click.option("--run", metavar="RUN", help="in place of the four: a trained model, which answers first")
@click.option("--setting", default="", help="held-out questions for --run (intra, inter)  [default: the run's own]")
@click.option("--data-dir", metavar="DIR", default="", help="Spider's folder for --run  [default: the run's own]")
@click.option("--encoder", metavar="FOLDER", default="", help="the frozen encoder of --run, if it was moved")
@click.option("--beam", type=click.IntRange(1, 100), default=10, show_default=True, help="width of the search of --run")
@click.option("--alpha", type=_ALPHA, default=0.0, show_default=True, help="length penalty of the search of --run")
@click.option("--device", default="auto", show_default=True, help="where --run computes (auto, cpu, cuda, mps)")
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
    gold: str | None,
    pred: str | None,
    db: str | None,
    table: str | None,
    run: str | None,
    setting: str,
    data_dir: str,
    encoder: str,
    beam: int,
    alpha: float,
    device: str,
    etype: str,
    official: str | None,
    strict: bool,
    json_file: str | None,
    deadline: float,
    jobs: int | None,
    quiet: bool,
) -> None:
    """Judge predicted queries as Spider's official script does.

    Either --gold, --pred, --db and --table, or --run: then the run answers the held-out questions of its setting, and
    the answers and the figures are kept in its folder.
    """
    from resseq.files import write_json
    from resseq.text2sql.evaluation.report import Task, evaluate_files
    from resseq.text2sql.evaluation.verdicts import Options
    from resseq.training.progress import Share

    if json_file == "":
        raise click.UsageError("Option '--json' needs the name of a file.")
    parts = Options(match=etype != "exec", execution=etype != "match", strict=strict, seconds=deadline)
    options = replace(parts, jobs=jobs) if jobs else parts
    files = {"--gold": gold, "--pred": pred, "--db": db, "--table": table}
    if run and any(files.values()):
        raise click.UsageError("Give '--run', or the files and folders of queries, not both.")
    missing = [name for name, value in files.items() if not value]
    if not run and missing:
        raise click.UsageError(f"Missing {', '.join(missing)} — or give '--run' instead.")
    target = path_of(json_file)
    with Share("evaluate", quiet, silent=3.0) as share:
        if run:
            from resseq.text2sql.measure import Measurement, measure_run

            wanted = Measurement(
                *(Path(run), setting, beam, _finite(alpha), options, path_of(official)), device, data_dir, encoder
            )
            report = measure_run(wanted, share.update)
        else:
            given = [Path(str(value)) for value in files.values()]
            task = Task(given[0], given[1], given[2], given[3], options, path_of(official), target)
            report = evaluate_files(task, share.update)
    for line in report.warnings:
        click.echo(f"warning: {line}", err=True)
    try:
        say(report.text)
    finally:  # of two places that cannot be written, the other one gets what it should
        if target:
            write_json(target, report.content)


@sql.command(cls=Verb, example="resseq sql check train.csv --db database --table tables.json")
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
        found = checking.check_file(Path(file), Path(db), path_of(table), share.update)
    click.echo(json.dumps(found.as_json(), indent=1, ensure_ascii=False) if as_json else found.as_text())
    if found.faults:
        raise ResseqError(f"check: {len(found.faults):,} of {found.total:,} queries do not pass — see their reasons")


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise click.BadParameter(f"{value} is not a finite number.")
    return value
