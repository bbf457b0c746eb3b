"""The weights that the assistant answers with: those of Spider, taught how people put questions to their own databases.

    python studies/assistant_weights.py [--from FILE]      (a weights file with its record beside it)

Spider's questions name tables and columns almost as they are called, and ask for what they want column by column.
`phrases/pairs.csv` holds questions as people at work put them (“who ordered most in 2024”), about the small databases
that stand beside it and the sample that comes with the program, each with its query. Two trainings of `resseq sql train
--examples` start from FILE, by default the shipped weights of bert-tuned on inter: one without a fifth of the pairs,
whose gain on them is measured, and one with all of them, whose weights are kept. Both also repeat as many questions of
Spider's training set, so that what was learned there is not forgotten (rehearsal; Robins 1995, “Catastrophic
forgetting, rehearsal and pseudorehearsal”), read as a person's database is, without tables.json.

Writes weights/bert-tuned-assistant.safetensors in half precision and beside it a record: what was learned from, the
gain on the held-out pairs, and exact match and execution on Spider's dev set of inter, whose databases neither training
has seen, with the description of tables.json and, as a person's database is read, without. The calibration of its
confidence is then made by `studies/confidence.py`. Needs Spider (RESSEQ_DATA).

The held-out pairs are about the same databases and by the same authors as the others, so the gain on other people's
questions is likely smaller. Expected: many more of the held-out pairs right than before, and Spider's dev set as
before. Cost: about an hour of one core.
"""

import argparse
import random
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from own_pairs import write_pairs
from phrases import PAIRS, build

from resseq.files import read_json, write_json
from resseq.report.statistics import wilson
from resseq.text2sql.evaluation import Judge, Options, Pair
from resseq.text2sql.examples import Example, read_examples, read_split, spider_folder
from resseq.text2sql.inputs import Databases, Question
from resseq.text2sql.measure import executed
from resseq.text2sql.own_pairs import OwnJudge, parted
from resseq.text2sql.predict import answer, line_of, load_parser
from resseq.text2sql.weights import halve, weights_folder
from resseq.training.checkpoint import file_sha256
from resseq.training.record import BEST, RUN, code_version, environment

NAME = "bert-tuned-assistant"
BEAMS = (1, 5, 10)
HELD_OUT = 0.2
PLACES = ("start", "examples", "db")  # settings that name files


def rehearsed(count: int, spider: Path, folder: Path) -> list[Example]:
    """So many questions of Spider's training set, drawn at random; their databases are put into a folder.

    One of them has a namesake among ours, so they are called spider_NAME there.
    """
    drawn = random.Random(0).sample(read_split("inter", spider).train, count)
    for name in {each.db_id for each in drawn}:
        path = folder / f"spider_{name}" / f"spider_{name}.sqlite"
        path.parent.mkdir(parents=True)
        path.symlink_to((spider / "database" / name / f"{name}.sqlite").resolve())
    return [replace(each, db_id=f"spider_{each.db_id}") for each in drawn]


def learned(start: Path, examples: Sequence[Example], databases: Path, out: Path) -> dict[str, Any]:
    """Trains on examples; returns the record of the run."""
    out.mkdir()
    file = out / "examples.csv"
    write_pairs(file, examples)
    command = ("sql", "train", "--quiet", "--threads", "1", "--from", start, "--examples", file, "--db", databases)
    told = [sys.executable, "-m", "resseq", *map(str, command), "--hold-out", "0", "--out", str(out / "run")]
    subprocess.run(told, check=True)
    header = read_json(out / "run" / RUN)
    config = header["config"] | {name: Path(header["config"][name]).name for name in PLACES}
    return {"config": config} | {key: header[key] for key in ("data", "model", "environment", "code")}


def right(weights: Path, examples: Sequence[Example], databases: Path) -> dict[str, float]:
    """The shares of own pairs to which greedy search finds the query, and its rows."""
    opened = Databases(databases, None)
    questions = [Question.of(each.question, opened[each.db_id]) for each in examples]
    found = answer(load_parser(weights, torch.device("cpu")), questions)
    pairs = [Pair(each.db_id, each.query, line_of(own[0].sql)) for each, own in zip(examples, found, strict=True)]
    verdicts = OwnJudge(opened).verdicts(pairs, Options())
    return {name: sum(bool(getattr(each, name)) for each in verdicts) / len(pairs) for name in ("exact", "exec")}


def figures(weights: Path, tables: Path | None, beams: Sequence[int], spider: Path) -> list[dict[str, Any]]:
    """Exact match and execution on Spider's dev set of inter, by the official rules, for each width of the search."""
    examples = read_split("inter", spider).held_out
    databases = Databases(spider / "database", tables)
    questions = [Question.of(each.question, databases[each.db_id]) for each in examples]
    model = load_parser(weights, torch.device("cpu"))
    judge = Judge(spider / "database", spider / "tables.json")
    rows = []
    for beam in beams:
        lines = [line_of(own[0].sql) for own in answer(model, questions, beam)]
        pairs = [Pair(each.db_id, each.query, line) for each, line in zip(examples, lines, strict=True)]
        verdicts = judge.verdicts(pairs)
        rows.append(
            {
                "beam": beam,
                "tables_json": tables is not None,
                "questions": len(examples),
                "parsed": sum(bool(each.parsed) for each in verdicts),
                "executed": executed([(pair.db_id, pair.pred) for pair in pairs], spider / "database"),
                "exact": sum(bool(each.exact) for each in verdicts) / len(pairs),
                "exec": sum(bool(each.exec) for each in verdicts) / len(pairs),
            }
        )
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="start", type=Path, default=weights_folder() / "bert-tuned-inter.safetensors")
    start = parser.parse_args().start
    torch.set_num_threads(1)
    spider = spider_folder()
    target = weights_folder() / f"{NAME}.safetensors"
    own = read_examples(PAIRS)
    first, held_out = parted(own, HELD_OUT, 0)
    with tempfile.TemporaryDirectory() as place:
        folder, databases = Path(place), Path(place) / "databases"
        build(databases)
        known = rehearsed(len(own), spider, databases)
        learned(start, (*first, *known), databases, folder / "parted")
        before, after = (right(weights, held_out, databases) for weights in (start, folder / "parted" / "run" / BEST))
        header = learned(start, (*own, *known), databases, folder / "whole")
        halve(folder / "whole" / "run" / BEST, target)
    write_json(
        target.with_suffix(".json"),
        {
            "file": target.name,
            "bytes": target.stat().st_size,
            "sha256": file_sha256(target),
            "precision": "float16",
            "start": {"file": start.name, "sha256": file_sha256(start)},
            "run": header,
            "pairs": {"own": len(own), "rehearsed": len(known)},
            "held_out_pairs": {
                "count": len(held_out),
                "learned_from": len(first),
                "before": before,
                "after": after,
                "exact_interval": wilson(after["exact"], len(held_out)),
            },
            "searches": {
                f"beam{each['beam']}": each for each in figures(target, spider / "tables.json", BEAMS, spider)
            },
            "searches_of_start": read_json(start.with_suffix(".json"))["searches"],
            "without_tables_json": {
                name: figures(weights, None, (5,), spider)[0] for name, weights in (("start", start), ("this", target))
            },
            "environment": environment(),
            "code": code_version(),
        },
    )


if __name__ == "__main__":
    main()
