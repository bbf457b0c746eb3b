"""The study of normalizations on real CIFAR-10, as far as 2 CPU cores go.

    python studies/cifar10.py [--data-dir DIR]

All seven variants for 15 epochs at batch size 128 and BN and GN for 5 epochs at batch size 8, one seed, into
results/cifar10-15-epochs/; runs only what is missing there, and can be stopped at any moment.

Expected: 86.3 % test accuracy with the built-in batch normalization, 86.1 % with ours, 80.6 % without (measured); the
others are to be trained (again). Then PyTorch's batch normalization for 40 epochs, which reached 89.5 %:

    resseq vision train --data cifar10 --norm torch_bn --epochs 40 --curve-images 5000 \\
        --out results/cifar10-torch_bn-40-epochs

Cost: about 100 seconds of one core an epoch at batch size 128, so 1.5 hours on 2 otherwise idle cores for the seven.

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
