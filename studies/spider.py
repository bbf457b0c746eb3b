"""The runs of the text-to-SQL models on Spider whose records are in results/spider/, one after another.

    python studies/spider.py --encoder FOLDER [--large FOLDER] [--official FOLDER] [--out DIR] [RUN...]

Trains what is missing in DIR (runs/spider by default), with the settings of the recorded runs, and measures each with
beams of 1, 5, 20 and 10; of the last the answers stay, and with --official Spider's own evaluation.py from FOLDER
judges them, too. Can be stopped at any moment and started again. RUN, e.g. lstm-attn-inter, names those wanted alone,
and those that they begin with. Needs Spider and GloVe (RESSEQ_DATA).

Most records were made with all-MiniLM-L6-v2 (22.6 M parameters) as the encoder, one seed, 2 CPU cores. LSTM + attention
and, on the course's split, the others have the defaults (the LSTM alone with a higher rate and more epochs, the tuned
encoder with one epoch from the frozen one). The rest was trained before these were measured, with a moving average of
weights that began more slowly, so expect figures near the recorded ones (README.md), not the same. Cost: a day and a
half of a core.

The one with -whole in its name and the four with -mpnet were trained on one H200, all at once, in ten minutes. The four
read with all-mpnet-base-v2 (108.9 M), and are not repeated without --large. The weights of both encoders were rounded
to bfloat16 before; those that are tuned are tuned whole, and from there. What they were tuned to was kept as
differences from where they began, each tensor's in steps of an eighth (of the smaller encoder a 32nd) of their root
mean square; the weights so kept were measured.
"""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from resseq.cli import main as resseq
from resseq.files import read_json
from resseq.text2sql.study import BEAMS
from resseq.training.record import SCORES

ALL = {"threads": 1}
# As runs had it that were trained before the defaults of today.
EARLIER = {"initialization": "default", "shared-dropout": True, "dropout": 0.2, "sampling": 0.0}
NOW = {"precision": "float32", "exact-every": 6}
OF_ENCODER = {**EARLIER, "batch-size": 32, "lr": 1e-3}
TUNED = {"tuned-layers": 3, "encoder-lr": 5e-5, "encoder-decay": 0.8, "average": 0.995, "exact-every": 1}
WHOLE = "-whole"  # in that of the run that tunes the whole of the smaller encoder
LARGE = "-mpnet"  # in the names of runs with the larger encoder, which is tuned whole
LARGE_FROZEN = {"batch-size": 32, "threads": 2, "lr": 2e-3, "epochs": 18, "exact-every": 9}
LARGE_TUNED = {
    "batch-size": 32,
    "threads": 2,
    "lr": 1e-3,
    "epochs": 15,
    "exact-every": 7,
}
RUNS: dict[str, Mapping[str, object]] = {
    "lstm-intra": {**NOW, "lr": 4e-3, "epochs": 30},
    "lstm-inter": {**EARLIER, "lr": 4e-3, "epochs": 9, "exact-every": 3},
    "lstm-attn-intra": NOW,
    "lstm-attn-inter": {"exact-every": 6},
    "bert-frozen-intra": NOW,
    "bert-frozen-inter": {**OF_ENCODER, "epochs": 16, "exact-every": 4},
    "bert-tuned-intra": {**NOW, **TUNED, "from": "bert-frozen-intra", "lr": 3e-4, "epochs": 1, "warmup": 0.1},
    "bert-tuned-inter": {
        **OF_ENCODER,
        **TUNED,
        "from": "bert-frozen-inter",
        "lr": 5e-4,
        "epochs": 2,
        "warmup": 0.2,
    },
    f"bert-tuned{WHOLE}-inter": {**LARGE_TUNED, "encoder-lr": 1.5e-4, "epochs": 18, "exact-every": 9},
    **{f"bert-frozen{LARGE}-{setting}": LARGE_FROZEN for setting in ("intra", "inter")},
    **{f"bert-tuned{LARGE}-{setting}": LARGE_TUNED for setting in ("intra", "inter")},
}


def needed(names: list[str]) -> list[str]:
    """Runs with those that they begin with, in the order in which they are trained."""
    wanted = set(names)
    for name in reversed(RUNS):
        if name in wanted and "from" in RUNS[name]:
            wanted.add(str(RUNS[name]["from"]))
    return [name for name in RUNS if name in wanted]


def kind(name: str) -> tuple[str, str]:
    """The model of a run and the setting."""
    model, setting = name.rsplit("-", 1)
    return model.removesuffix(LARGE).removesuffix(WHOLE), setting


def training(name: str, out: Path, encoder: str) -> list[str]:
    """The arguments of `resseq` that train a run."""
    model, setting = kind(name)
    given = {"model": model, "setting": setting, **ALL, **RUNS[name]}
    if model.startswith("bert"):
        given["encoder"] = encoder
    if "from" in given:
        given["from"] = out / str(given["from"])
    arguments = ["sql", "train"]
    for option, value in given.items():
        arguments += [f"--{option}"] if value is True else [f"--{option}", str(value)]
    return [*arguments, "--out", str(out / name)]


def measured(folder: Path, beam: int) -> bool:
    """Whether a run has the figures of a beam."""
    return (folder / SCORES).exists() and f"beam{beam}" in read_json(folder / SCORES)["searches"]


def main() -> int:
    """Goes on with the runs; returns the exit code of the first command that fails."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", nargs="*", metavar="RUN")
    parser.add_argument("--encoder", required=True, help="folder or name of the pre-trained encoder")
    parser.add_argument("--large", default="", help=f"of the larger one, for the runs with {LARGE} in their names")
    parser.add_argument("--official", default="", help="folder of Spider's evaluation.py")
    parser.add_argument("--out", type=Path, default=Path("runs/spider"))
    given = parser.parse_args()
    unknown = [name for name in given.runs if name not in RUNS]
    if unknown:
        parser.error(f"there is no run {unknown[0]} — choose from {', '.join(RUNS)}")
    wanted = given.runs or [name for name in RUNS if given.large or LARGE not in name]
    if not given.large and any(LARGE in name for name in wanted):
        parser.error(f"the runs with {LARGE} in their names need --large")
    for name in needed(wanted):
        folder = given.out / name
        code = resseq(training(name, given.out, given.large if LARGE in name else given.encoder))
        for beam in BEAMS:
            if code:
                return code
            if not measured(folder, beam):
                official = ["--official", given.official] if given.official and beam == BEAMS[-1] else []
                code = resseq(["sql", "evaluate", "--run", str(folder), "--beam", str(beam), "--quiet", *official])
    return code


if __name__ == "__main__":
    sys.exit(main())
