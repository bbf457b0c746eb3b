"""Time of Spider's official verdicts, ours and those of the script itself, on the same files in one run.

    python benchmarks/evaluation.py FOLDER --gold FILE --pred FILE --db FOLDER --table FILE [--json FILE]

FOLDER holds the official evaluation.py. Each round evaluates all pairs once by each, in this process and one thread,
from the files to the printed table, nothing kept from an earlier round. The script is given NLTK's `NLTKWordTokenizer`,
which needs no punkt data; where NLTK is not installed our own tokenizer, which is faster. A figure of matching is the
fastest of all rounds, in seconds of the processor, since whatever else the machine does can only make it slower.
Before each half the garbage of the other is collected and what is left (torch alone leaves many objects) is put out of
the collector's sight, so that neither half pays for looking through objects that are not its own.

With execution: our whole evaluation, and what SQLite itself needs to run each distinct query once and to hand over
its rows, up to one more than the gold query has; one after the other in each round, the median of the ratios is kept.
Then the same on all cores: there the seconds of the clock on the wall are compared with those on one.
"""

import argparse
import contextlib
import gc
import importlib
import io
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from resseq.text2sql.connection import open_read_only
from resseq.text2sql.evaluation import Judge, Options
from resseq.text2sql.evaluation.execution import DEADLINE, MOST_ROWS, Result, run
from resseq.text2sql.evaluation.files import read_pairs
from resseq.text2sql.evaluation.official_process import supply_tokenizer
from resseq.text2sql.evaluation.table import figures, official_table
from resseq.training.record import environment


def ours(arguments: argparse.Namespace, options: Options) -> str:
    """The table of our evaluation."""
    pairs, _ = read_pairs(arguments.gold, arguments.pred)
    verdicts = Judge(arguments.db, arguments.table).verdicts(pairs, options)
    return official_table(figures(verdicts), options)


def official(arguments: argparse.Namespace, script: Any) -> str:
    """What the script prints when it matches."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        keys = script.build_foreign_key_map_from_json(str(arguments.table))
        script.evaluate(str(arguments.gold), str(arguments.pred), str(arguments.db), "match", keys)
    return printed.getvalue()


def timed(evaluation: Callable[[], str]) -> tuple[str, float]:
    """What an evaluation gives, and the seconds of the processor that it took."""
    gc.collect()
    gc.freeze()
    try:
        start = time.process_time()
        table = evaluation()
        return table, time.process_time() - start
    finally:
        gc.unfreeze()


def sqlite_alone(arguments: argparse.Namespace) -> int:
    """Runs each distinct query; returns their number."""
    pairs, _ = read_pairs(arguments.gold, arguments.pred)
    databases: dict[str, dict[str, list[str]]] = {}
    for pair in pairs:
        databases.setdefault(pair.db_id, {}).setdefault(pair.gold, []).append(pair.pred)
    count = 0
    for name, golds in databases.items():
        connection = open_read_only(arguments.db / name / f"{name}.sqlite")
        done = set(golds)
        count += len(golds)
        for gold, preds in golds.items():
            outcome = run(connection, gold, DEADLINE, MOST_ROWS)
            rows = len(outcome.rows) if isinstance(outcome, Result) else 1
            for pred in dict.fromkeys(preds):
                if pred not in done:
                    run(connection, pred, DEADLINE, rows)
                    done.add(pred)
                    count += 1
        connection.close()
    return count


def main() -> None:
    """Measures, prints and writes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("script", type=Path)
    for name in ("gold", "pred", "db", "table"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--json", type=Path, default=Path(__file__).parent / "records" / "evaluation.json")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of matching (default 5)")
    parser.add_argument("--execution-rounds", type=int, default=3, help="rounds with execution (default 3)")
    parser.add_argument("--remark", default="", help="what to keep of the circumstances, such as other work")
    arguments = parser.parse_args()

    tokenizer = supply_tokenizer() or "NLTK's word_tokenize"
    with contextlib.suppress(ImportError):
        tokenize = importlib.import_module("nltk.tokenize.destructive").NLTKWordTokenizer().tokenize
        vars(sys.modules["nltk"])["word_tokenize"] = tokenize
        tokenizer = f"NLTKWordTokenizer of NLTK {vars(sys.modules['nltk'])['__version__']}"
    sys.path.insert(0, str(arguments.script.absolute()))
    script = importlib.import_module("evaluation")
    matching = Options(execution=False)
    seconds: dict[str, list[float]] = {"official": [], "resseq": []}
    for _ in range(arguments.rounds):
        printed, taken = timed(lambda: official(arguments, script))
        seconds["official"].append(taken)
        table, taken = timed(lambda: ours(arguments, matching))
        seconds["resseq"].append(taken)
        assert printed.endswith(table)
    fastest = {name: min(each) for name, each in seconds.items()}
    ratio = fastest["official"] / fastest["resseq"]
    print(
        f"exact match: official {fastest['official']:.3f} s, resseq {fastest['resseq']:.3f} s: {ratio:.1f} times faster"
    )

    rounds = []
    queries = 0
    cores = Options().jobs
    for _ in range(arguments.execution_rounds):
        start = time.process_time()
        queries = sqlite_alone(arguments)
        middle, clock = time.process_time(), time.perf_counter()
        ours(arguments, Options(jobs=1))
        taken, one = time.process_time() - middle, time.perf_counter() - clock
        ours(arguments, Options(jobs=cores))
        every = time.perf_counter() - clock - one
        rounds.append({"sqlite": middle - start, "resseq": taken, "wall_one_core": one, "wall_all_cores": every})
    share = statistics.median(each["resseq"] / each["sqlite"] for each in rounds) if rounds else None
    by_cores = statistics.median(each["wall_all_cores"] / each["wall_one_core"] for each in rounds) if rounds else None
    print(f"on {cores} cores {by_cores} of the time on one")
    print(f"with execution: {rounds}, {share} of what SQLite needs for {queries:,} queries")

    record = {
        "benchmark": "evaluation",
        "environment": environment(),
        "remark": arguments.remark,
        "pairs": len(read_pairs(arguments.gold, arguments.pred)[0]),
        "tokenizer": tokenizer,
        "exact_match": {"processor_seconds": fastest, "rounds": seconds, "ratio": ratio},
        "execution": {
            "queries": queries,
            "rounds": rounds,
            "of_sqlite": share,
            "cores": cores,
            "of_one_core": by_cores,
        },
    }
    arguments.json.parent.mkdir(exist_ok=True)
    arguments.json.write_text(json.dumps(record, indent=1) + "\n")
    print(f"written to {arguments.json}")


if __name__ == "__main__":
    main()
