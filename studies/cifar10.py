"""The study of normalizations on real CIFAR-10, as far as 2 CPU cores go.

    python studies/cifar10.py [--data-dir DIR]

All seven variants for 15 epochs at batch size 128 and BN and GN for 5 epochs at batch size 8, one seed, into
results/cifar10-15-epochs/; runs only what is missing there, and can be stopped at any moment.

Expected test accuracy after 15 epochs (measured, seed 0): BIN 87.0 %, built-in BN 86.3, BN 86.1, GN 83.6, IN 82.9,
LN 80.6, none 80.6; after 5 epochs at batch size 8: BN 78.5, GN 68.0. Then the built-in BN for 40 epochs, which reached
89.5 %:

    resseq vision train --data cifar10 --norm torch_bn --epochs 40 --curve-images 5000 \\
        --out results/cifar10-torch_bn-40-epochs

Cost: 100 to 150 seconds of one core an epoch at either batch size, so about 2.5 hours of 2 idle cores for all.

The assignment's protocol, three seeds and all batch sizes, is `resseq vision study --data cifar10 --profile full`.
"""

import argparse
import sys

from resseq.cli import main as resseq

OPTIONS = (
    *("--profile", "full", "--seeds", "1", "--epochs", "15", "--curve-images", "5000"),
    *("--batch-sizes", "8", "--batch-epochs", "5", "--rates", "fixed"),
    *("--out", "results/cifar10-15-epochs"),
)


def main() -> int:
    """Goes on with the study; returns the exit code of the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", default="", help="where the CIFAR-10 files lie")
    data_dir = parser.parse_args().data_dir
    return resseq(["vision", "study", "--data", "cifar10", "--data-dir", data_dir, *OPTIONS])


if __name__ == "__main__":
    sys.exit(main())
