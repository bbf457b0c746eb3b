"""Made-up folders of text-to-SQL runs, with numbers that tests can recompute."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

RIGHT, WRONG = [1, 1, 1, 1, 1], [0, 0, 0, 1, 1]
NONE = [1, 1, 1, 0, 0]  # in neither query
COMPONENTS = {
    **{"select": RIGHT, "select(no AGG)": RIGHT, "where": NONE, "where(no OP)": NONE, "group(no Having)": NONE},
    **{"group": NONE, "order": NONE, "and/or": RIGHT, "IUEN": NONE, "keywords": NONE},
}
PARAMETERS = {"lstm": 1_400_000, "lstm-attn": 2_207_444, "bert-frozen": 2_100_000, "bert-tuned": 111_500_000}


def answer(exact: bool = True, partial: Mapping[str, Sequence[int]] | None = None, **fields: Any) -> dict[str, Any]:
    """A row of answers.json; `partial` has what differs from a right SELECT alone."""
    return {
        "db_id": "shop",
        "question": "How many?",
        "gold": "SELECT count(*) FROM customer",
        "pred": "SELECT count(*) FROM customer",
        "hardness": "easy",
        "exact": exact,
        "exec": exact,
        "partial": {**COMPONENTS, **(partial or {})},
        **fields,
    }


ANSWERS = [
    answer(),
    answer(False, {"select": WRONG, "where": WRONG}, question="Who is old?", pred="SELECT age FROM customer"),
    answer(False, {"where": [0, 0, 0, 2, 1]}, question="Who is <b>young</b>?", hardness="hard", exec=True),
    answer(True, {"where": [1, 1, 1, 2, 2]}, hardness="extra"),
]


def search(setting: str, beam: int, exact: float, questions: int = 1000, **fields: Any) -> dict[str, Any]:
    """One search of scores.json; execution is two points above exact match."""
    levels = {
        name: {"count": questions // 4, "exact": exact + step, "exec": exact + step + 0.02}
        for name, step in (("easy", 0.2), ("medium", 0.0), ("hard", 0.0), ("extra", -0.2))
    }
    return {
        **{"setting": setting, "beam": beam, "alpha": 0.0 if beam == 1 else 0.8, "questions": questions},
        **{"given_up": 0, "parsed": questions, "executed": questions, "exact": exact, "exec": exact + 0.02},
        **{"levels": levels, "partial": {}, "seconds": {"prepare": 1.0, "search": 2.0}},
        **fields,
    }


def make_run(
    folder: Path,
    model: str = "lstm-attn",
    seed: int = 0,
    *,
    setting: str = "inter",
    exact: float = 0.62,
    epochs: int = 6,
    done: int | None = None,
    scored: bool = True,
    answers: Sequence[Mapping[str, Any]] | None = ANSWERS,
    attention: bool = True,
    beams: Sequence[int] = (1, 10),
    **config: Any,
) -> Path:
    """One run folder of `done` epochs; greedy search is a point below `exact`."""
    folder.mkdir(parents=True)
    pretrained = model.startswith("bert")
    data: dict[str, Any] = {
        **{"name": f"Spider, {setting}", "sha256": {"inter": "ab", "intra": "cd"}.get(setting, "ef") * 32},
        **{"train": 8654, "held_out": 1000, "left_out": 5, "values_without_candidate": 369},
    }
    if pretrained:
        data["encoder"] = {"name": "all-mpnet-base-v2", "parameters": 109_486_464, "sha256": "78" * 32}
    else:
        data["vectors"] = {"name": "glove.6B.100d.txt", "words": 60_202, "width": 100}
    record = {
        "resseq": "0.1.0",
        "created": f"2026-11-25T10:0{seed % 10}:00+00:00",
        "command": f"resseq sql train --model {model} --seed {seed}",
        "kind": "sql",
        "config": {
            **{"model": model, "setting": setting, "data_dir": "", "encoder": "bert-base-cased", "dropout": 0.2},
            **{"layers": 3, "exact_every": 2, "start": "", "batch_size": 32, "epochs": epochs, "optimizer": "adamw"},
            **{"lr": 0.001, "momentum": 0.9, "nesterov": True, "weight_decay": 0.01, "schedule": "cosine"},
            **{"warmup": 1.0, "patience": 0, "seed": seed, "device": "auto"},
            **config,
        },
        "data": data,
        "model": {"name": model, "parameters": PARAMETERS.get(model, 1)},
        "environment": {
            **{"python": "3.11.7", "torch": "2.13.0", "platform": "Linux x86_64", "processor": "A processor"},
            **{"device": "cpu", "threads": 2, "processes": 1, "path": "cpu, float32, eager"},
        },
        "code": {"commit": "0123456789abcdef0123456789abcdef01234567", "modified": False},
    }
    (folder / "run.json").write_text(json.dumps(record, indent=1))
    done = epochs if done is None else done
    lines = [
        {
            **{"epoch": number, "lr": 0.001, "seconds": 100.0 + 40 * (number % 2 == 0), "train_seconds": 90.0},
            "memory_mb": 2900.4,
            "running": {"error": 1 - number / epochs / 2, "loss": 20 / number},
            "val": {
                "loss": 22 / number,
                "accuracy": 0.5 * number / epochs,
                "exact": (exact - 0.01) * number / epochs if number % 2 == 0 or number == epochs else None,
            },
        }
        for number in range(1, done + 1)
    ]
    (folder / "history.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    if scored:
        searches = {f"beam{beam}": search(setting, beam, exact - 0.01 * (beam == 1)) for beam in beams}
        scores = {"best_epoch": done, "epochs_run": done, "weights_sha256": "cd" * 32, "searches": searches}
        (folder / "scores.json").write_text(json.dumps(scores))
        if answers is not None:
            content = {"setting": setting, "beam": max(beams), "rows": list(answers)}
            (folder / "answers.json").write_text(json.dumps(content))
        if attention and model != "lstm":
            shown = {
                **{"db_id": "shop", "question": "How many?", "pred": "SELECT count(*) FROM customer"},
                **{"hardness": "easy", "exact": True, "nodes": ["How", "many", "?", "customer", "$x_1$"], "words": 3},
                "steps": ["customer", "select", "end"],
                "weights": [[0.1, 0.2, 0.0, 0.7, 0.0], [0.9, 0.1, 0.0, 0.0, 0.0], [0.2, 0.2, 0.2, 0.2, 0.2]],
            }
            levels = ("easy", "easy", "medium", "hard", "extra")
            (folder / "attention.json").write_text(
                json.dumps({"questions": [{**shown, "hardness": level} for level in levels]})
            )
    return folder


def make_search(folder: Path, **fields: Any) -> Path:
    """A search.json of four trials, of which one was cut short and one failed."""
    folder.mkdir(parents=True, exist_ok=True)
    trials = [
        {"number": 0, "state": "complete", "value": 0.5, "params": {"lr": 0.001, "reading": "both"}, "seconds": 9.5},
        {"number": 1, "state": "pruned", "value": 0.9, "params": {"lr": 0.01, "reading": "forward"}, "epochs": 2},
        {"number": 2, "state": "fail", "value": None, "params": {"lr": 0.1, "reading": "both"}, "seconds": 1.0},
        {"number": 3, "state": "COMPLETE", "value": 0.6, "params": {"lr": 0.002, "reading": "both"}, "epochs": 6},
    ]
    content = {
        **{"model": "lstm-attn", "setting": "inter", "metric": "exact", "sampler": "tpe", "trials": trials},
        **{"best": {"number": 3, "value": 0.6}, "importances": {"reading": 0.25, "lr": 0.75}},
        **fields,
    }
    (folder / "search.json").write_text(json.dumps(content))
    return folder
