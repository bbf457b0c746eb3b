"""What a person's own pairs of question and query gain on a database that was never trained on.

    python studies/own_pairs.py tune|measure [--weights FILE] [--work DIR]

Of a dev database, which the `inter` weights have not been trained on, half of the questions (50 if half are fewer) are
the pool of pairs that a person might have written; the others are the test. Questions with one gold query, which in
Spider are one question in other words, stay on one side. Each training is `resseq sql train --examples … --db …` in a
process of its own, whose seconds and peak memory are those that a person sees. The databases are read as a person's
are, without Spider's tables.json, before and after; the answers, of a beam of 5, are judged by the official rules.

tune     Rates, epochs and whether to hold pairs out, on five databases of middling size: 20 pairs of each alone. The
         defaults of `resseq.text2sql.own_pairs` were chosen by this.
measure  The five largest databases, with the defaults: 20 and 50 pairs of each alone, and 200 of all five together (40
         of each), with two seeds for which pairs are drawn and in which order they are learned. The difference to
         the answers before is that on the same questions, with an interval from a bootstrap over queries. What the
         same weights lose on the four databases that they did not learn from is measured too.

Writes its part of results/own-pairs.json, and goes on where it was stopped: what is done lies in the folder of --work.
Needs Spider (RESSEQ_DATA).
Expected: gains with every number of pairs, more with more of them. Cost: 20 and 15 minutes of one core with the
shipped LSTM.
"""

import argparse
import csv
import json
import os
import subprocess
import sys
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from resseq.files import read_json, write_json
from resseq.report.statistics import wilson
from resseq.text2sql.evaluation import Judge, Pair
from resseq.text2sql.examples import FIELDS, Example, read_split, spider_folder
from resseq.text2sql.inputs import Databases, Question
from resseq.text2sql.predict import answer, line_of, load_parser
from resseq.text2sql.weights import shipped_weights
from resseq.training.checkpoint import file_sha256
from resseq.training.record import HISTORY, code_version, environment

RECORD = Path(__file__).resolve().parent.parent / "results" / "own-pairs.json"
MEASURED = ("world_1", "car_1", "cre_Doc_Template_Mgt", "dog_kennels", "flight_2")
TUNED_ON = ("student_transcripts_tracking", "wta_1", "tvshow", "network_1", "concert_singer")
BEAM = 5  # as the assistant searches
LEAST_POOL = 50
SEEDS = (0, 1)
DRAWS = 10_000
JUDGED = ("exact", "exec")


@dataclass(frozen=True)
class Sides:
    """The questions of a database: those to draw own pairs from, in a random order, and those to test on."""

    pool: tuple[Example, ...]
    test: tuple[Example, ...]


def write_pairs(file: Path, pairs: Sequence[Example]) -> None:
    """Writes the file that `resseq sql train --examples` reads."""
    with file.open("w", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(FIELDS)
        writer.writerows([getattr(each, name) for name in FIELDS] for each in pairs)


def query_of(example: Example) -> str:
    """By which a question is known to be another one in other words."""
    return " ".join(example.query.lower().split())


def sides(examples: Sequence[Example], least: int) -> Sides:
    """Parts the questions of a database, those with one query together; `least` pairs go into the pool."""
    groups: dict[str, list[Example]] = {}
    for each in examples:
        groups.setdefault(query_of(each), []).append(each)
    order = list(groups.values())
    np.random.default_rng(0).shuffle(order)
    pool: list[Example] = []
    while len(pool) < max(least, len(examples) / 2):
        pool += order.pop()
    return Sides(tuple(pool), tuple(each for group in order for each in group))


def drawn(pool: Sequence[Example], count: int, seed: int) -> list[Example]:
    """Pairs of a pool, at random."""
    return [pool[place] for place in np.random.default_rng([1, seed]).permutation(len(pool))[:count]]


@dataclass(frozen=True)
class Study:
    """What all trainings share."""

    spider: Path
    weights: Path
    work: Path
    test: tuple[Example, ...]
    questions: tuple[Question, ...]  # of the test, prepared
    judge: Judge

    def train(
        self, name: str, pairs: Sequence[Example], databases: Collection[str], *options: object
    ) -> dict[str, Any]:
        """Learns from pairs and answers the test of these databases, unless that was done before; returns what came of
        it."""
        done = self.work / f"{name}.json"
        if done.exists():
            found: dict[str, Any] = read_json(done)
            return found
        file = self.work / f"{name}.csv"
        write_pairs(file, pairs)
        command = (sys.executable, "-m", "resseq", "sql", "train", "--quiet", "--threads", 1, "--from", self.weights)
        out = self.work / name
        told = ("--examples", file, "--db", self.spider / "database", *options, "--out", out)
        start = time.perf_counter()
        process = subprocess.Popen([str(each) for each in (*command, *told)])
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        if status:
            sys.exit(f"{name}: the training failed")
        history = [json.loads(line) for line in (out / HISTORY).read_text().splitlines()]
        result = {
            "pairs": len(pairs),
            "seconds": round(seconds, 1),
            "processor_seconds": round(used.ru_utime + used.ru_stime, 1),
            "seconds_per_epoch": round(sum(line["seconds"] for line in history) / len(history), 2),
            "memory_mb": round(used.ru_maxrss / 2**10),
            **self.answers(out, databases),
        }
        for weights in (*out.glob("*.safetensors"), *out.glob("*.pt")):
            weights.unlink()
        write_json(done, result)
        print(name, result["seconds"], flush=True)
        return result

    def before(self) -> dict[str, Any]:
        """What the weights answer as they are."""
        done = self.work / f"before-{len(self.test)}.json"
        if not done.exists():
            write_json(done, self.answers(self.weights, {each.db_id for each in self.test}))
        found: dict[str, Any] = read_json(done)
        return found

    def answers(self, weights: Path, databases: Collection[str]) -> dict[str, list[int | None]]:
        """Which of the test questions are answered rightly, as 0 and 1; None for those of other databases."""
        asked = [place for place, each in enumerate(self.test) if each.db_id in databases]
        examples = [self.test[place] for place in asked]
        found = answer(load_parser(weights, torch.device("cpu")), [self.questions[place] for place in asked], BEAM)
        pairs = [Pair(each.db_id, each.query, line_of(own[0].sql)) for each, own in zip(examples, found, strict=True)]
        right: dict[str, list[int | None]] = {name: [None] * len(self.test) for name in JUDGED}
        for place, verdict in zip(asked, self.judge.verdicts(pairs), strict=True):
            for name in JUDGED:
                right[name][place] = int(bool(getattr(verdict, name)))
        return right

    def compared(
        self, before: Mapping[str, Any], runs: Sequence[tuple[Mapping[str, Any], Sequence[str]]]
    ) -> dict[str, Any]:
        """Shares of right answers before and after, and their difference with its interval.

        Args:
            runs: results, each with the databases whose questions count; a question of several results counts with its
                mean over them.
        """
        queries = [f"{each.db_id} {query_of(each)}" for each in self.test]
        found: dict[str, Any] = {}
        for name in JUDGED:
            values: dict[int, list[int]] = {}
            for result, counted in runs:
                for place, each in enumerate(self.test):
                    if each.db_id in counted:
                        values.setdefault(place, []).append(result[name][place])
            places = sorted(values)
            old = np.array([before[name][place] for place in places], float)
            new = np.array([np.mean(values[place]) for place in places])
            groups = np.unique([queries[place] for place in places], return_inverse=True)[1]
            gains, sizes = np.bincount(groups, new - old), np.bincount(groups)
            chosen = np.random.default_rng(0).integers(0, len(sizes), (DRAWS, len(sizes)))
            means = gains[chosen].sum(axis=1) / sizes[chosen].sum(axis=1)
            found[name] = {
                "before": round(float(old.mean()), 4),
                "before_interval": [round(each, 4) for each in wilson(float(old.mean()), len(old))],
                "after": round(float(new.mean()), 4),
                "difference": round(float((new - old).mean()), 4),
                "interval": [round(float(each), 4) for each in np.quantile(means, (0.025, 0.975))],
            }
            found["questions"], found["queries"] = len(places), len(sizes)
        return found


def tune(study: Study, split: Mapping[str, Sides]) -> list[dict[str, Any]]:
    """Each combination of rate and epochs with all pairs and the last epoch, then the hold-out beside it."""
    plain = [(1e-4, 8), (3e-4, 8), (1e-3, 8), (1e-4, 20), (3e-4, 20)]
    grid: list[tuple[object, ...]] = [("--lr", lr, "--epochs", epochs, "--hold-out", 0) for lr, epochs in plain]
    grid.append(("--lr", 1e-4, "--epochs", 8, "--hold-out", 0.2))
    rows = []
    for options in grid:
        told = "".join(str(each) for each in options)
        runs = [
            (study.train(f"tune-{name}{told}", drawn(each.pool, 20, 0), [name], *options), [name])
            for name, each in split.items()
        ]
        rows.append({"options": " ".join(map(str, options)), "pairs": 20, **study.compared(study.before(), runs)})
    return rows


def measure(study: Study, split: Mapping[str, Sides]) -> list[dict[str, Any]]:
    """The defaults, with few pairs and with more."""
    rows = []
    for count in (20, 50):
        found = {
            name: [
                study.train(
                    f"{name}-{count}-s{seed}",
                    drawn(each.pool, count, seed),
                    [name] if seed else list(split),
                    *("--seed", seed),
                )
                for seed in SEEDS
            ]
            for name, each in split.items()
        }
        runs = [(result, [name]) for name, results in found.items() for result in results]
        others = [(result, [each for each in split if each != name]) for name, (result, *_) in found.items()]
        rows.append(
            {
                "pairs": f"{count} of the database itself",
                **_cost([result for result, _ in runs]),
                **study.compared(study.before(), runs),
                "by_database": {
                    name: study.compared(study.before(), [(each, [name]) for each in results])
                    for name, results in found.items()
                },
                "on_the_other_databases": study.compared(study.before(), others),
            }
        )
    together = [
        study.train(
            f"all-200-s{seed}",
            [pair for each in split.values() for pair in drawn(each.pool, 200 // len(split), seed)],
            list(split),
            *("--seed", seed),
        )
        for seed in SEEDS
    ]
    all_of_them = study.compared(study.before(), [(each, list(split)) for each in together])
    rows.append({"pairs": f"200, {200 // len(split)} of each database", **_cost(together), **all_of_them})
    return rows


def _cost(results: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {
        "trainings": len(results),
        "seconds": [min(each["seconds"] for each in results), max(each["seconds"] for each in results)],
        "processor_seconds": [
            min(each["processor_seconds"] for each in results),
            max(each["processor_seconds"] for each in results),
        ],
        "memory_mb": max(each["memory_mb"] for each in results),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=("tune", "measure"))
    parser.add_argument("--weights", type=Path, default=shipped_weights())
    parser.add_argument("--work", type=Path, default=Path("runs/own-pairs"))
    given = parser.parse_args()
    torch.set_num_threads(1)
    spider = spider_folder()
    examples = read_split("inter", spider).held_out
    names, least = (MEASURED, LEAST_POOL) if given.part == "measure" else (TUNED_ON, 0)
    split = {name: sides([each for each in examples if each.db_id == name], least) for name in names}
    work = given.work / given.weights.stem
    work.mkdir(parents=True, exist_ok=True)
    test = tuple(each for own in split.values() for each in own.test)
    databases = Databases(spider / "database", None)
    questions = tuple(Question.of(each.question, databases[each.db_id]) for each in test)
    judge = Judge(spider / "database", spider / "tables.json")
    study = Study(spider, given.weights, work, test, questions, judge)
    rows = (measure if given.part == "measure" else tune)(study, split)
    record = read_json(RECORD) if RECORD.exists() else {}
    record.setdefault(given.weights.stem, {})[given.part] = {
        "weights_sha256": file_sha256(given.weights),
        "databases": {name: {"pool": len(each.pool), "test": len(each.test)} for name, each in split.items()},
        "beam": BEAM,
        "environment": environment(),
        "code": code_version(),
        "rows": rows,
    }
    write_json(RECORD, record)
    for row in rows:
        print(row.get("options", row["pairs"]), row["exact"], row["exec"])


if __name__ == "__main__":
    main()
