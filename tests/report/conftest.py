"""Made-up run folders: deterministic histories that look like training, with numbers that tests can recompute."""

import json
import math
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # for `pages`

CLASSES = ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"]
# Final validation error (%) of each normalization.
FINAL = {"torch_bn": 9.6, "bn": 9.6, "in": 11.4, "bin": 9.4, "ln": 11.2, "gn": 10.6, "nn": 12.3}
PARAMETERS = {"bin": 172_954, "nn": 171_834}
TEST_IMAGES = 10_000


def confusion(accuracy: float, images: int, classes: int) -> list[list[int]]:
    """Equal classes; all errors of a class fall on its two neighbours."""
    row = images // classes
    hits = round(accuracy * row)
    matrix = []
    for i in range(classes):
        counts = [0] * classes
        counts[i] = hits
        counts[(i + 1) % classes] += (row - hits) // 2
        counts[(i - 1) % classes] += row - hits - (row - hits) // 2
        matrix.append(counts)
    return matrix


def epoch_line(number: int, epochs: int, norm: str, seed: int) -> dict[str, Any]:
    t = number / epochs
    kind = "bn" if norm == "torch_bn" else norm  # the two agree but for rounding
    wave = math.sin(7.3 * number + 3.1 * seed + 1.7 * (ord(kind[0]) + len(kind)))
    last = FINAL.get(norm, 15.0) / 100
    val = last + (0.42 * math.exp(-5 * t) + 0.05 * (1 - t)) * (1 + 0.25 * wave)
    train = 0.6 * (val - last) + 0.02 + 0.03 * (1 - t)
    val += 0.002 * math.sin(seed * 5 + ord(norm[0]))
    line: dict[str, Any] = {
        "epoch": number,
        "lr": 0.05 * (1 + math.cos(math.pi * t)),
        "seconds": 12.0 + len(norm) + 0.3 * wave,
        "train_seconds": 10.0 + len(norm) + 0.3 * wave,
        "memory_mb": 800.0 + 40 * len(norm),
        "running": {"loss": 3.1 * train + 0.12 + 0.0004 * (norm == "bn"), "error": train + 0.05},
        "train": {"loss": 2.8 * train, "error": train, "images": 40_000},
        "val": {"loss": 3.0 * val, "error": val, "accuracy": 1 - val},
        "features": {
            "q01": 0.01 * t,
            "q20": 0.1 + 0.05 * t,
            "q80": 0.6 + 0.4 * t,
            "q99": (1.6 + 1.0 * t) * (3 if norm == "nn" else 1) + 0.05 * wave,
        },
    }
    if norm == "bin":
        line["gate"] = {"mean": 1 - 0.4 * t, "min": max(0.0, 0.9 - 1.2 * t), "max": 1.0}
    return line


def make_run(
    folder: Path,
    norm: str = "bn",
    seed: int = 0,
    *,
    batch_size: int = 128,
    lr: float = 0.1,
    epochs: int = 5,
    done: int | None = None,
    scored: bool = True,
    class_names: Sequence[str] = CLASSES,
    test: float | None = None,
    **config: Any,
) -> Path:
    """One run folder of `done` epochs; `test` is its test accuracy."""
    folder.mkdir(parents=True)
    data = config.pop("name", "cifar10")
    record = {
        "resseq": "0.1.0",
        "created": f"2026-11-22T10:0{seed % 10}:00+00:00",
        "command": f"resseq vision train --norm {norm} --seed {seed}",
        "kind": "vision",
        "config": {
            **{"data": data, "data_dir": "", "norm": norm, "n": 2, "classes": 0, "shortcut": "A"},
            **{"batch_size": batch_size, "epochs": epochs, "optimizer": "sgd", "lr": lr, "momentum": 0.9},
            **{"nesterov": True, "weight_decay": 0.0005, "schedule": "cosine", "warmup": 1.0, "patience": 0},
            **{"seed": seed, "exact": False, "precision": "auto"},
            **config,
        },
        "data": {
            "name": data,
            "class_names": list(class_names),
            "image": [3, 32, 32],
            "sha256": "ab" * 32,
            "split": {"seed": seed, "train": 40_000, "val": 10_000, "sha256": f"{seed:02d}" * 32},
        },
        "model": {"name": "ResNet-14", "parameters": PARAMETERS.get(norm, 172_506)},
        "environment": {
            **{"python": "3.11.7", "torch": "2.13.0", "platform": "Linux x86_64", "processor": "A processor"},
            **{"device": "cpu", "threads": 2, "processes": 1, "path": "float32, compiled, channels-last"},
        },
        "code": {"commit": "0123456789abcdef0123456789abcdef01234567", "modified": False},
    }
    (folder / "run.json").write_text(json.dumps(record, indent=1))
    done = epochs if done is None else done
    lines = [epoch_line(number, epochs, norm, seed) for number in range(1, done + 1)]
    (folder / "history.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    if scored:
        final = 1 - lines[-1]["val"]["error"]
        accuracy = {
            "train": 1 - lines[-1]["train"]["error"],
            "val": final,
            "test": final - 0.004 if test is None else test,
        }
        images = {"train": 40_000, "val": 10_000, "test": TEST_IMAGES}
        splits = {
            name: {
                "images": images[name],
                "loss": 3 * (1 - value),
                "accuracy": round(value * images[name]) / images[name],
                "micro_f1": round(value * images[name]) / images[name],
                "macro_f1": value - 0.0007,
                "confusion": confusion(value, images[name], len(class_names)),
            }
            for name, value in accuracy.items()
        }
        scores = {"best_epoch": done, "epochs_run": done, "weights_sha256": "cd" * 32, "splits": splits}
        (folder / "scores.json").write_text(json.dumps(scores))
    return folder


def make_study(root: Path, epochs: int = 5, seeds: int = 3) -> Path:
    """Seven normalizations, BN and GN also at smaller batches by two learning rates; one unfinished run."""
    for norm in FINAL:
        for seed in range(seeds):
            make_run(root / "main" / f"{norm}-{seed}", norm, seed, epochs=epochs)
    for norm in ("bn", "gn"):
        for size in (32, 8, 2):
            for lr in (0.1, 0.1 * size / 128):
                loss = {32: 0.0, 8: 0.01, 2: 0.35 if lr == 0.1 and norm == "bn" else 0.06}[size]
                for seed in range(seeds):
                    test = 0.905 - loss - 0.01 * (norm == "gn") + 0.001 * seed
                    folder = root / "batch" / f"{norm}-{size}-{lr:g}-{seed}"
                    make_run(folder, norm, seed, batch_size=size, lr=lr, epochs=epochs, test=test)
    make_run(root / "killed", "gn", 7, epochs=epochs, done=epochs // 2, scored=False)
    return root


@pytest.fixture(scope="session")
def study_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`make_study`, read by many tests and changed by none."""
    return make_study(tmp_path_factory.mktemp("study"))


@pytest.fixture
def run() -> Callable[..., Path]:
    return make_run
