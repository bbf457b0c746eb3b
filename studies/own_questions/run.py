"""How often the assistant is right on 30 questions that were written before it was asked any of them.

    python studies/own_questions/run.py [--blind]

Asks the ten questions on each of three databases that `questions.jsonl` lists: the sample that comes with the program,
a veterinary clinic and a season of cycle races (`databases.py`). An answer is right if its rows are those of the gold
query or of one listed under `also`: in any order unless that query orders them, with as many columns, in any order.
Three questions, of kind `beyond`, need what the models' language lacks: percentages, months of dates, arithmetic with
constants. Writes results/own-questions.json: each answer with its verdict, whether it or one of the next four is right,
and totals by kind and by database.

With --blind it asks the thirty in `blind/`, about a mountain rescue, a beekeepers' cooperative and a ferry line, which
were written by somebody who knew neither the program nor its training pairs; writes results/blind-questions.json.

Expected: no figure was expected; the record has what was found. Those `beyond` are wrong by design.
Cost: one or two minutes on 2 cores.
"""

import argparse
import json
import re
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from typing import Any

from databases import build

from resseq import Assistant
from resseq.assistant.sample import sample_database
from resseq.errors import ResseqError
from resseq.files import write_json
from resseq.text2sql.evaluation.execution import Result
from resseq.text2sql.evaluation.strict import same_rows
from resseq.text2sql.weights import shipped_weights
from resseq.training.checkpoint import file_sha256
from resseq.training.record import code_version, environment

FOLDER = Path(__file__).resolve().parent
BLIND = FOLDER / "blind"
RESULTS = FOLDER.parents[1] / "results"
VERDICTS = ("right", "wrong", "no answer")
BEST = 5  # queries of each answer that are looked at, itself among them

Rows = Sequence[tuple[Any, ...]]


@dataclass(frozen=True)
class Question:
    """A question with the queries that answer it.

    Attributes:
        kind: what the query takes, e.g. count, join or nested.
        also: further queries that are as right; `note` says why there are several.
    """

    database: str
    kind: str
    question: str
    sql: str
    also: tuple[str, ...] = ()
    note: str = ""


def read_questions(folder: Path = FOLDER) -> list[Question]:
    """The questions of a folder in their order."""
    lines = (json.loads(line) for line in (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines())
    return [Question(**{**line, "also": tuple(line.get("also", ()))}) for line in lines]


@contextmanager
def blind_databases() -> Iterator[dict[str, Path]]:
    """The files of the databases of the blind questions by their names, for as long as they are needed."""
    with tempfile.TemporaryDirectory() as folder:
        paths = {script.stem: Path(folder, f"{script.stem}.sqlite") for script in sorted(BLIND.glob("*.sql"))}
        for name, path in paths.items():
            with closing(sqlite3.connect(path)) as connection:
                connection.executescript((BLIND / f"{name}.sql").read_text(encoding="utf-8"))
        yield paths


@contextmanager
def databases() -> Iterator[dict[str, Path]]:
    """The files of the three databases by their names, for as long as they are needed."""
    with tempfile.TemporaryDirectory() as folder:
        paths = {name: Path(folder, f"{name}.sqlite") for name in ("clinic", "cycling")}
        for name, path in paths.items():
            build(name, path)
        yield {"shop": sample_database(), **paths}


def orders(sql: str) -> bool:
    """Whether a query, rather than one within it, puts its rows in order."""
    plain = re.sub(r"'[^']*'", "", sql)
    while (shorter := re.sub(r"\([^()]*\)", "", plain)) != plain:
        plain = shorter
    return re.search(r"\border\s+by\b", plain, re.IGNORECASE) is not None


def same_answer(found: Rows, gold: Rows, ordered: bool) -> bool:
    """Whether two results say the same: equal rows as often, with the columns in any order, but none more or less.

    Args:
        ordered: the order of the rows counts.
    """
    width = len(gold[0]) if gold else 0
    if len(found) != len(gold) or any(len(row) != width for row in found):
        return False
    right = Result(list(gold), width, True)
    return any(
        same_rows(Result([tuple(row[place] for place in places) for row in found], width, True), right, ordered)
        for places in permutations(range(width))
    )


def is_right(rows: Rows, question: Question, assistant: Assistant) -> bool:
    """Whether rows answer a question on the assistant's database."""
    return any(same_answer(rows, assistant.run(sql).rows, orders(sql)) for sql in (question.sql, *question.also))


def judged(question: Question, assistant: Assistant) -> dict[str, Any]:
    """What the assistant says to a question, and what is to be thought of it."""
    line = {"database": question.database, "kind": question.kind, "question": question.question, "gold": question.sql}
    try:
        answer = assistant.ask(question.question)
    except ResseqError as error:
        return {**line, "sql": "", "verdict": "no answer", "problem": str(error), "right_among_five": False}
    first = bool(answer.sql) and is_right(answer.rows, question, assistant)
    others = []
    for sql in [each.sql for each in answer.alternatives][: BEST - 1]:
        try:
            right = is_right(assistant.run(sql).rows, question, assistant)
        except ResseqError:
            right = False
        others.append({"sql": sql, "right": right})
    return {
        **line,
        "sql": answer.sql,
        "verdict": "right" if first else "wrong" if answer.sql else "no answer",
        "problem": answer.problem,
        "confidence": answer.confidence,
        "rows": len(answer.rows),
        "right_among_five": first or any(each["right"] for each in others),
        "alternatives": others,
    }


def totals(lines: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """How many are right: of all, of all that are not `beyond`, by kind and by database."""
    all_of_them = list(lines)

    def counts(some: list[Mapping[str, Any]]) -> dict[str, int]:
        return {
            "questions": len(some),
            **{verdict.replace(" ", "_"): sum(line["verdict"] == verdict for line in some) for verdict in VERDICTS},
            "right_among_five": sum(line["right_among_five"] for line in some),
        }

    def by(key: str) -> dict[str, dict[str, int]]:
        groups = dict.fromkeys(line[key] for line in all_of_them)
        return {group: counts([line for line in all_of_them if line[key] == group]) for group in groups}

    within = [line for line in all_of_them if line["kind"] != "beyond"]
    return {
        "all": counts(all_of_them),
        "without beyond": counts(within),
        "by kind": by("kind"),
        "by database": by("database"),
    }


def main(blind: bool) -> None:
    """Asks all questions and writes the record."""
    questions = read_questions(BLIND if blind else FOLDER)
    lines: list[dict[str, Any]] = []
    with blind_databases() if blind else databases() as paths:
        for name, path in paths.items():
            with Assistant(path) as assistant:
                for question in questions:
                    if question.database == name:
                        lines.append(judged(question, assistant))
                        print(f"{lines[-1]['verdict']:>9}  {name}: {question.question}", flush=True)
    weights = shipped_weights()
    found = totals(lines)
    write_json(
        RESULTS / ("blind-questions.json" if blind else "own-questions.json"),
        {
            "environment": environment(),
            "code": code_version(),
            "weights": {"file": weights.name, "sha256": file_sha256(weights)},
            "totals": found,
            "questions": lines,
        },
    )
    print(
        f"{found['all']['right']} of {found['all']['questions']} right, {found['all']['right_among_five']} among five"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--blind", action="store_true", help="the questions in blind/")
    main(parser.parse_args().blind)
