"""Sanity check: our batch normalization against the built-in one, over the first epoch on real CIFAR-10.

    python studies/sanity_check.py [--data-dir DIR]

Trains ResNet-14 for one epoch twice in exact mode (eager, float32, deterministic) from the same seed, so with the same
initial weights, batches and crops: once with `bn`, once with `torch_bn`. Writes both runs and `comparison.json` under
results/sanity-check/.

Expected: the losses of the epoch (of the augmented batches while training; of plain training and of validation
images after it) differ by less than 1e-3. Rounding differs, and training amplifies it, so they are not the same bits.
Cost: 5 minutes on 2 cores.
"""

import argparse
import json
import sys
from pathlib import Path

from resseq.cli import main as resseq
from resseq.training.record import HISTORY, read_history

FOLDER = Path("results/sanity-check")
TOLERANCE = 1e-3


def main() -> int:
    """Runs what is missing and compares; returns 1 where a loss differs by more than the tolerance."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", default="", help="where the CIFAR-10 files lie")
    data_dir = parser.parse_args().data_dir
    lines = {}
    for norm in ("torch_bn", "bn"):
        run = FOLDER / norm
        options = ["--data", "cifar10", "--norm", norm, "--epochs", "1", "--seed", "0", "--exact"]
        where = ["--data-dir", data_dir] if data_dir else []
        if code := resseq(["vision", "train", *options, *where, "--out", str(run)]):
            return code
        lines[norm] = read_history(run / HISTORY)[0]
    losses = {part: {norm: line[part]["loss"] for norm, line in lines.items()} for part in ("running", "train", "val")}
    differences = {part: abs(pair["bn"] - pair["torch_bn"]) for part, pair in losses.items()}
    record = {"losses": losses, "differences": differences, "tolerance": TOLERANCE}
    (FOLDER / "comparison.json").write_text(json.dumps(record, indent=1) + "\n")
    for part, pair in losses.items():
        print(f"{part:8} torch_bn {pair['torch_bn']:.6f}  bn {pair['bn']:.6f}  difference {differences[part]:.1e}")
    return int(max(differences.values()) > TOLERANCE)


if __name__ == "__main__":
    sys.exit(main())
