"""What a trained model is worth: its answers to the held-out questions, and the official verdicts on them."""

import json
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError
from resseq.files import read_json, write_atomic, write_json
from resseq.text2sql.connection import open_read_only
from resseq.text2sql.evaluation.execution import DEADLINE, Failure, run
from resseq.text2sql.evaluation.report import Report, Task, evaluate_files
from resseq.text2sql.evaluation.verdicts import Options
from resseq.text2sql.examples import SETTINGS, read_split, spider_folder
from resseq.text2sql.inputs import Databases, Question
from resseq.text2sql.model import Parser
from resseq.text2sql.predict import answer, attention_of, line_of, load_parser
from resseq.text2sql.recipe import data_sha256
from resseq.text2sql.sql import Action, spoken
from resseq.text2sql.states import kept_states
from resseq.training.checkpoint import file_sha256, load_weights
from resseq.training.device import open_device
from resseq.training.record import BEST, HISTORY, RUN, SCORES, code_version, read_history

PREDICTIONS = "predictions"  # a folder in the run's
ANSWERS = "answers.json"  # each held-out question with its answer and the verdicts, of the last search measured
ATTENTION = "attention.json"  # what the decoder looked at, for some of them
_SHOWN = 2  # questions of each hardness whose attention is kept,
_SHOWN_NODES = 30  # with so many words, tables and columns at most


@dataclass(frozen=True)
class Measurement:
    """What to measure of a run.

    Attributes:
        setting: whose held-out questions; empty takes the run's own.
        official: the folder of the official script, to run it too.
        data_dir: Spider's folder; empty takes the one that the run was trained with.
        encoder: where the frozen encoder of `bert-frozen` lies now, if not where it lay at training.
    """

    run: Path
    setting: str
    beam: int
    alpha: float
    options: Options
    official: Path | None = None
    device: str = "auto"
    data_dir: str = ""
    encoder: str = ""

    @property
    def name(self) -> str:
        """By which its figures and answers are told from those of other searches."""
        return f"beam{self.beam}" + (f"-alpha{self.alpha:g}" if self.alpha else "")


def measure_run(wanted: Measurement, on_progress: Callable[[int, int, str], None]) -> Report:
    """Answers all held-out questions, judges the answers, and adds the figures to the run's scores.json.

    The answers are left beside it, in the form that the official script reads.

    Raises:
        ResseqError: the run or the data are missing or damaged, or are other data than it was trained on.
    """
    folder = wanted.run
    try:
        header = read_json(folder / RUN)
        config, kind = header["config"], header["kind"]
        trained, data_dir = config["setting"], wanted.data_dir or config["data_dir"]
        limit, sha256 = config["limit"], header["data"]["sha256"]
    except (KeyError, TypeError) as error:
        raise ResseqError(f"evaluate: {folder / RUN} is not the record of a text-to-SQL run ({error})") from error
    if kind != "sql":
        raise ResseqError(f"evaluate: {folder} is not a text-to-SQL run — name one that sql train wrote")
    setting = wanted.setting or trained
    if setting not in SETTINGS:
        raise ResseqError(f"evaluate: there is no setting {setting} — choose {' or '.join(SETTINGS)}")
    if setting != trained:
        raise ResseqError(
            f"evaluate: {folder} was trained on the setting {trained}, whose training questions hold the held-out "
            f"ones of {setting} — leave --setting out, or name {trained}"
        )
    spider = Path(data_dir) if data_dir else spider_folder()
    split = read_split(setting, spider)
    examples = split.held_out
    if data_sha256((*split.first(limit), *examples)) != sha256:
        raise ResseqError(
            f"evaluate: the questions in {spider} are other ones than {folder} was trained with — "
            "name the folder that it was trained with by --data-dir"
        )
    where = open_device(device=wanted.device, precision="float32", compile="no").torch_device
    model = load_parser(folder, where, wanted.encoder)
    databases = Databases(spider / "database", spider / "tables.json")
    start = time.perf_counter()
    questions = [Question.of(example.question, databases[example.db_id]) for example in examples]
    prepared = time.perf_counter()
    # What a frozen encoder makes of the questions is the same for every search.
    states = (
        kept_states(
            model.pretrained.encoder,
            model.shape.mixed_layers,
            questions,
            where,
            lambda done, total: on_progress(done, total, "reading"),
        )
        if model.pretrained and model.shape.model == "bert-frozen"
        else None
    )
    encoded = time.perf_counter()
    answers = answer(
        model,
        questions,
        wanted.beam,
        wanted.alpha,
        1,
        lambda done, total: on_progress(done, total, "answering"),
        states,
    )
    searched = time.perf_counter()
    lines = [line_of(found[0].sql) for found in answers]
    (folder / PREDICTIONS).mkdir(exist_ok=True)
    gold, pred = folder / PREDICTIONS / f"{setting}-gold.sql", folder / PREDICTIONS / f"{setting}-{wanted.name}.sql"
    write_atomic(gold, "".join(f"{line_of(each.query)}\t{each.db_id}\n" for each in examples).encode())
    write_atomic(pred, "".join(f"{line}\n" for line in lines).encode())
    task = Task(gold, pred, spider / "database", spider / "tables.json", wanted.options, wanted.official)
    report = evaluate_files(task, on_progress)
    total = report.content["total"]
    figures: dict[str, Any] = {
        "setting": setting,
        "beam": wanted.beam,
        "alpha": wanted.alpha,
        "code": code_version(),
        "questions": len(examples),
        "given_up": sum(found[0].log_probability == float("-inf") for found in answers),
        "parsed": sum(bool(row.get("parsed")) for row in report.content["rows"]),
        "executed": executed(
            [(each.db_id, line) for each, line in zip(examples, lines, strict=True)], spider / "database"
        ),
        **{name: total[name] for name in ("exact", "exec", "levels", "partial") if name in total},
        "seconds": {
            "prepare": round(prepared - start, 3),
            **({"states": round(encoded - prepared, 3)} if states else {}),
            "search": round(searched - encoded, 3),
        },
    }
    if "official" in total:
        figures["official_differences"] = len(total["official"]["differences"])
    _, about = load_weights(folder / BEST)
    weights_sha256 = file_sha256(folder / BEST)
    before = read_json(folder / SCORES) if (folder / SCORES).exists() else {}
    searches = before.get("searches", {}) if before.get("weights_sha256") == weights_sha256 else {}
    write_json(
        folder / SCORES,
        {
            "best_epoch": about["epoch"],
            "epochs_run": len(read_history(folder / HISTORY)),
            "weights_sha256": weights_sha256,
            "searches": {**searches, wanted.name: figures},
        },
    )
    rows = [
        {
            "db_id": example.db_id,
            "question": example.question,
            "gold": line_of(example.query),
            "pred": line,
            **{name: row.get(name) for name in ("hardness", "exact", "exec", "partial")},
        }
        for example, line, row in zip(examples, lines, report.content["rows"], strict=True)
    ]
    # A line a question, so that two records can be compared line by line.
    content = {"setting": setting, "beam": wanted.beam}
    text = json.dumps(content)[:-1] + ', "rows": [\n' + ",\n".join(map(json.dumps, rows)) + "\n]}\n"
    write_atomic(folder / ANSWERS, text.encode())
    _write_attention(folder / ATTENTION, model, questions, [found[0].actions for found in answers], rows)
    return report


def _write_attention(
    path: Path,
    model: Parser,
    questions: Sequence[Question],
    actions: Sequence[Sequence[Action]],
    rows: Sequence[Mapping[str, Any]],
) -> None:
    """Keeps the attention for the first questions of each hardness whose maps are small enough to be looked at."""
    shown: list[dict[str, Any]] = []
    for question, chosen, row in zip(questions, actions, rows, strict=True):
        alike = sum(each["hardness"] == row["hardness"] for each in shown)
        if alike == _SHOWN or question.nodes > _SHOWN_NODES:
            continue
        weights = attention_of(model, question, chosen)
        if weights is None:
            return
        names = [" ".join(name) for name in question.database.names]
        shown.append(
            {
                **{name: row[name] for name in ("db_id", "question", "pred", "hardness", "exact")},
                "nodes": [*(token.text for token in question.tokens), *names],
                "words": len(question.tokens),
                "steps": [spoken(action, question.database.schema) for action in chosen],
                "weights": [[round(float(each), 4) for each in step] for step in weights],
            }
        )
    write_json(path, {"questions": shown})


def executed(queries: Sequence[tuple[str, str]], folder: Path, known: dict[tuple[str, str], bool] | None = None) -> int:
    """How many queries run, each a pair of its database and itself.

    Args:
        folder: holds NAME/NAME.sqlite for each database.
        known: of which it is known whether they run; the others are added.
    """
    known = {} if known is None else known
    for name in dict.fromkeys(name for name, _ in queries):
        with closing(open_read_only(folder / name / f"{name}.sqlite")) as connection:
            connection.text_factory = bytes  # whether it runs does not depend on how its texts are encoded
            for query in {query for held, query in queries if held == name and (held, query) not in known}:
                known[name, query] = not isinstance(run(connection, query, DEADLINE, 1), Failure)
    return sum(known[query] for query in queries)
