"""What the width of the beam search is worth, up to 20, and whether all that it finds are valid queries.

    python studies/beam_widths.py RUN...

RUN is a text-to-SQL run of `resseq sql train`. With every width from 1 to 20 all held-out questions are answered, and
the answers counted: exact match and execution by the official rules, how many the official parser reads, and how many
run on the real database. At width 20 all hypotheses that the search finds are counted so, not only the best.

Writes results/beam-widths.json; a run that is there with the same weights is not measured again. Needs Spider
(RESSEQ_DATA).
Expected: every query is read and runs; little is gained beyond a width of 5. Cost: 5 to 20 minutes of one core a run.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from resseq.files import read_json, write_json
from resseq.text2sql.batches import Batch
from resseq.text2sql.decoder import Memory
from resseq.text2sql.evaluation import Judge, Options, Pair, Verdict
from resseq.text2sql.examples import Example, read_split, spider_folder
from resseq.text2sql.inputs import Databases, Question
from resseq.text2sql.measure import executed
from resseq.text2sql.model import Parser
from resseq.text2sql.predict import answer, line_of, load_parser
from resseq.text2sql.states import kept_states
from resseq.training.checkpoint import file_sha256
from resseq.training.record import BEST, RUN, code_version, environment

RECORD = Path(__file__).resolve().parent.parent / "results" / "beam-widths.json"
WIDTHS = tuple(range(1, 21))
WIDEST = 20


class Checker:
    """Judges queries, each once."""

    def __init__(self, spider: Path) -> None:
        self.folder = spider / "database"
        self.judge = Judge(self.folder, spider / "tables.json")
        self._verdicts: dict[Pair, Verdict] = {}
        self._runs: dict[tuple[str, str], bool] = {}

    def verdicts(self, pairs: Sequence[Pair]) -> list[Verdict]:
        """By the official rules."""
        new = [pair for pair in dict.fromkeys(pairs) if pair not in self._verdicts]
        self._verdicts |= dict(zip(new, self.judge.verdicts(new), strict=True))
        return [self._verdicts[pair] for pair in pairs]

    def read(self, queries: Sequence[tuple[str, str]]) -> int:
        """How many the official parser reads: each beside itself, and none of them runs."""
        pairs = [Pair(name, query, query) for name, query in queries]
        return sum(bool(each.parsed) for each in self.judge.verdicts(pairs, Options(execution=False)))

    def running(self, queries: Sequence[tuple[str, str]]) -> int:
        """How many run."""
        return executed(queries, self.folder, self._runs)


class Kept:
    """Encodes batches, which come in the same order at each width, once."""

    def __init__(self, model: Parser) -> None:
        self._encode = model.encode
        self._made: list[Memory] = []
        self._next = 0

    def begin(self) -> None:
        """From here on the batches come again from the first one."""
        self._next = 0

    def __call__(self, batch: Batch) -> Memory:
        if self._next == len(self._made):
            self._made.append(self._encode(batch))
        self._next += 1
        return self._made[self._next - 1]


def measured(folder: Path, spider: Path) -> dict[str, Any]:
    """The figures of a run by the width of the search."""
    header = read_json(folder / RUN)
    setting = header["config"]["setting"]
    examples: tuple[Example, ...] = read_split(setting, spider).held_out
    where = torch.device("cpu")
    model = load_parser(folder, where)
    databases = Databases(spider / "database", spider / "tables.json")
    questions = [Question.of(each.question, databases[each.db_id]) for each in examples]
    states = None
    if model.pretrained and model.shape.model == "bert-frozen":
        states = kept_states(
            model.pretrained.encoder, model.shape.mixed_layers, questions, where, lambda done, total: None
        )
    kept = Kept(model)
    model.encode = kept  # type: ignore[method-assign]
    checker = Checker(spider)
    widths = []
    for beam in WIDTHS:
        kept.begin()
        found = answer(model, questions, beam, best=beam if beam == WIDEST else 1, states=states)
        lines = [line_of(each[0].sql) for each in found]
        pairs = [Pair(each.db_id, each.query, line) for each, line in zip(examples, lines, strict=True)]
        verdicts = checker.verdicts(pairs)
        counts = {
            "beam": beam,
            "exact": sum(bool(each.exact) for each in verdicts),
            "exec": sum(bool(each.exec) for each in verdicts),
            "parsed": sum(bool(each.parsed) for each in verdicts),
            "executed": checker.running([(pair.db_id, pair.pred) for pair in pairs]),
        }
        widths.append(counts)
        print(folder.name, counts, flush=True)
    every = [(one.db_id, line_of(each.sql)) for one, own in zip(examples, found, strict=True) for each in own]
    return {
        "model": model.shape.model,
        **({"encoder": header["data"]["encoder"]["name"]} if model.pretrained else {}),
        "setting": setting,
        "seed": header["config"]["seed"],
        "weights_sha256": file_sha256(folder / BEST),
        "questions": len(examples),
        "widths": widths,
        "all_hypotheses": {
            "beam": WIDEST,
            "queries": len(every),
            "parsed": checker.read(every),
            "executed": checker.running(every),
        },
        "environment": environment(),
        "code": code_version(),
    }


def main(runs: Sequence[Path]) -> None:
    torch.set_num_threads(1)
    spider = spider_folder()
    record = read_json(RECORD) if RECORD.exists() else {}
    for folder in runs:
        seed = f"-s{read_json(folder / RUN)['config']['seed']}"
        name = folder.resolve().name.removesuffix(seed) + seed
        if record.get(name, {}).get("weights_sha256") != file_sha256(folder / BEST):
            record[name] = measured(folder, spider)
            write_json(RECORD, dict(sorted(record.items())))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main([Path(argument) for argument in sys.argv[1:]])
