"""What is told of an evaluation: the tables, the warnings, and all of it as JSON."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from resseq.files import check_target
from resseq.text2sql.evaluation.files import read_pairs
from resseq.text2sql.evaluation.official import check_script, differences, run_official
from resseq.text2sql.evaluation.table import ALL, Figures, figures, official_table, strict_table
from resseq.text2sql.evaluation.verdicts import Judge, Options, Verdict

_LARGEST_FILE = 1 << 30  # bytes of a file in which SQLite sorts


@dataclass(frozen=True)
class Task:
    """What to evaluate.

    Attributes:
        gold, pred: files in Spider's form.
        databases: the folder of the databases.
        tables: tables.json.
        official: the folder of the official script, to run it too.
        json: where the caller will write all figures and rows; whether that can be is found out at once.
    """

    gold: Path
    pred: Path
    databases: Path
    tables: Path
    options: Options
    official: Path | None = None
    json: Path | None = None


@dataclass(frozen=True)
class Report:
    """`text` begins with the table that the official script prints, and is nothing else unless more was asked for.

    Attributes:
        content: all figures and rows, as JSON has them.
    """

    text: str
    warnings: list[str]
    content: dict[str, Any]


def evaluate_files(task: Task, on_progress: Callable[[int, int, str], None]) -> Report:
    """Evaluates two files.

    SQLite sorts what is large in files without a name; meanwhile the system lets no file of this process grow beyond
    a gigabyte, so that a query which would fill the disk fails.

    Args:
        on_progress: called with what is done, what there is to do, and what is going on.

    Raises:
        ResseqError: a file or a database is missing or damaged, or the JSON file could not be written.
    """
    if task.json:
        check_target(task.json, (task.gold, task.pred, task.tables))
    if task.official:  # known now rather than after the long work
        check_script(task.official)
    judge = Judge(task.databases, task.tables)
    pairs, warnings = read_pairs(task.gold, task.pred)
    if task.json:
        check_target(task.json, {judge.databases.path(pair.db_id) for pair in pairs})
    with _no_large_files():
        verdicts = judge.verdicts(pairs, task.options, lambda done, count: on_progress(done, count, "running queries"))
    warnings += remarks(verdicts)
    levels = figures(verdicts)
    text = official_table(levels, task.options)
    content = as_json(verdicts, task.options)
    if task.options.strict:
        text += "\n" + strict_table(levels, task.options)
    if task.official:
        files = (task.gold, task.pred, task.databases, task.tables)
        run = run_official(
            task.official, *files, task.options, lambda done: on_progress(done, len(pairs), "the official script")
        )
        if run.note:
            warnings.append(run.note)
        apart = differences(verdicts, run)
        content["total"]["official"] = {"differences": apart, "note": run.note}
        text += f"\nThe official script in {task.official} on the same files:\n"
        text += run.table or "no table, since it ended before: see the warnings\n"
        text += f"\nPairs on which the two differ: {len(apart)} of {len(pairs):,}\n" + "".join(
            f"{line}\n" for line in apart
        )
    return Report(text, warnings, content)


@contextmanager
def _no_large_files() -> Iterator[None]:
    """Has the system refuse this process files that grow beyond `_LARGEST_FILE`."""
    try:
        import resource
    except ImportError:  # on Windows there is none
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with suppress(ValueError, OSError):  # where the limit is lower already
        limits = [limit for limit in (soft, hard, _LARGEST_FILE) if limit != resource.RLIM_INFINITY]
        resource.setrlimit(resource.RLIMIT_FSIZE, (min(limits), hard))
    try:
        yield
    finally:
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def remarks(verdicts: Sequence[Verdict]) -> list[str]:
    """What a person should know of single pairs: where the official script would have ended or gone on for ever."""
    lines = []
    for number, verdict in enumerate(verdicts, start=1):
        place = f"pair {number} ({verdict.pair.db_id})"
        if verdict.hardness is None:
            lines.append(f"{place}: the official script ends on the gold query with {verdict.gold_error}; left out")
        elif verdict.gold_error:
            why = verdict.reason or verdict.gold_error
            lines.append(f"{place}: the gold query cannot be run: {why}; counted as failed in execution")
        elif verdict.reason and verdict.reason.startswith("gold:"):
            lines.append(f"{place}: no query can be compared with one that cannot be run: {verdict.reason}")
        elif verdict.error:
            lines.append(f"{place}: the official script ends on the prediction with {verdict.error}; counted as failed")
        elif verdict.slow:
            lines.append(f"{place}: a query met its deadline ({verdict.reason}); counted as failed in execution")
    return lines


def as_json(verdicts: Sequence[Verdict], options: Options) -> dict[str, Any]:
    """All that is known: figures under `total`, and a row a pair with the fields of `Verdict.row`.

    `total` has the figures of all pairs, of each level under `levels`, those of the strict rules under `strict`, and
    under `reasons` why queries could not be run, with the number of the pair.
    """
    levels = figures(verdicts)
    total = _shown(levels[ALL], options)
    total["gold_errors"] = sum(verdict.gold_error is not None for verdict in verdicts)
    total["errors"] = sum(verdict.error is not None for verdict in verdicts)
    total["slow"] = sum(verdict.slow for verdict in verdicts)
    total["reasons"] = [
        {"pair": number, "reason": verdict.reason} for number, verdict in enumerate(verdicts, start=1) if verdict.reason
    ]
    total["levels"] = {level: _shown(each, options) for level, each in levels.items() if level != ALL}
    return {"total": total, "rows": [verdict.row() for verdict in verdicts]}


def _shown(held: Figures, options: Options) -> dict[str, Any]:
    shown = asdict(held)
    partial = {part: list(shares) for part, shares in shown.pop("parts").items()}
    strict = {"exec": shown.pop("strict_exec"), "exact": shown.pop("strict_exact")}
    if not options.match:
        shown["exact"] = strict["exact"] = None
    else:
        shown["partial"] = partial
    if not options.execution:
        shown["exec"] = strict["exec"] = None
    return shown | ({"strict": strict} if options.strict else {})
