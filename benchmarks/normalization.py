"""Time of each own normalization against PyTorch's, forward and backward, eager and compiled.

    python benchmarks/normalization.py [--json FILE] [--contiguous]

The inputs are the three feature maps of the network at batch size 128, in channels-last format as in training
(`--contiguous`: in PyTorch's default format). The references are nn.BatchNorm2d, nn.InstanceNorm2d(affine=True) and
nn.GroupNorm. PyTorch has no batch-instance normalization: its reference is the time of nn.BatchNorm2d plus that of
nn.InstanceNorm2d, the two that it computes.

Own and built-in layer run in turn, round after round. A figure is the fastest of all calls, since whatever else the
machine does can only make a call slower. Takes about 2 minutes on 2 cores.
"""

import argparse
import itertools
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import nn

from resseq.training.device import COMPILE_OPTIONS, keep_freed_memory
from resseq.training.record import environment
from resseq.vision.norms import BatchInstanceNorm2d, BatchNorm2d, GroupNorm, InstanceNorm2d, LayerNorm2d

SHAPES = ((128, 16, 32, 32), (128, 32, 16, 16), (128, 64, 8, 8))
MODES = ("eager", "compiled")
CALLS = 3  # timed calls in a round, of which the fastest counts

OWN: dict[str, Callable[[int], nn.Module]] = {
    "BN": BatchNorm2d,
    "IN": InstanceNorm2d,
    "BIN": BatchInstanceNorm2d,
    "LN": LayerNorm2d,
    "GN": GroupNorm,
}
BUILT_IN: dict[str, Callable[[int], nn.Module]] = {
    "BN": nn.BatchNorm2d,
    "IN": lambda channels: nn.InstanceNorm2d(channels, affine=True),
    "LN": lambda channels: nn.GroupNorm(1, channels),
    "GN": lambda channels: nn.GroupNorm(8, channels),
}
REFERENCES = {"BN": ("BN",), "IN": ("IN",), "BIN": ("BN", "IN"), "LN": ("LN",), "GN": ("GN",)}


def forward_and_backward(
    layer: nn.Module, shape: tuple[int, ...], mode: str, memory_format: torch.memory_format
) -> Callable[[], None]:
    """One pass through a layer, warmed up."""
    x = torch.randn(shape).contiguous(memory_format=memory_format).requires_grad_()
    gradient = torch.randn(shape).contiguous(memory_format=memory_format)
    # fullgraph: an error, rather than a slow figure, should a layer not compile as a whole.
    function: Any = (
        torch.compile(layer, fullgraph=True, dynamic=False, options=COMPILE_OPTIONS) if mode == "compiled" else layer
    )

    def call() -> None:
        x.grad = None
        function(x).backward(gradient)

    for _ in range(3):
        call()
    return call


def milliseconds(call: Callable[[], None]) -> float:
    """The fastest of a few calls, after one that fetches from the caches what another layer has displaced."""
    call()
    times = []
    for _ in range(CALLS):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


def measure(
    name: str, shape: tuple[int, ...], mode: str, rounds: int, memory_format: torch.memory_format
) -> dict[str, Any]:
    """One layer, at one size of feature map, beside its reference."""
    torch.compiler.reset()
    layers = [OWN[name](shape[1]), *(BUILT_IN[part](shape[1]) for part in REFERENCES[name])]
    calls = [forward_and_backward(layer, shape, mode, memory_format) for layer in layers]
    own, *reference = (
        min(times) for times in zip(*([milliseconds(call) for call in calls] for _ in range(rounds)), strict=True)
    )
    return {
        "layer": name,
        "mode": mode,
        "shape": shape,
        "own_ms": own,
        "built_in_ms": sum(reference),
        "ratio": own / sum(reference),
    }


def main() -> None:
    """Measures, prints and writes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, default=Path(__file__).parent / "records" / "normalization.json")
    parser.add_argument("--contiguous", action="store_true", help="inputs in the default format, not channels-last")
    parser.add_argument("--rounds", type=int, default=20, help="alternating rounds (default 20)")
    arguments = parser.parse_args()

    keep_freed_memory()
    torch.manual_seed(0)
    memory_format = torch.contiguous_format if arguments.contiguous else torch.channels_last
    rows = []
    print(f"{'layer':6}{'shape':18}{'mode':10}{'own ms':>8}{'built-in ms':>13}{'ratio':>7}")
    for name, shape, mode in itertools.product(OWN, SHAPES, MODES):
        row = measure(name, shape, mode, arguments.rounds, memory_format)
        print(
            f"{name:6}{'x'.join(map(str, shape)):18}{mode:10}"
            f"{row['own_ms']:8.2f}{row['built_in_ms']:13.2f}{row['ratio']:7.2f}",
            flush=True,
        )
        rows.append(row)

    record = {
        "benchmark": "normalization",
        "environment": environment(),
        "memory_format": "contiguous" if arguments.contiguous else "channels-last",
        "references": {name: " + ".join(parts) for name, parts in REFERENCES.items()},
        "rounds": arguments.rounds,
        "layers": rows,
    }
    arguments.json.parent.mkdir(exist_ok=True)
    arguments.json.write_text(json.dumps(record, indent=1) + "\n")
    print(f"written to {arguments.json}")


if __name__ == "__main__":
    main()
