"""Reading folders of text-to-SQL runs: every number arrives, damage is named with its place."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from resseq.errors import ResseqError
from resseq.report.sql.records import baselines, load

Make = Callable[..., Path]


def edit(path: Path, place: str, value: Any) -> None:
    """Sets one field, given with dots, of a JSON file; numbers are places in a list."""
    record = json.loads(path.read_text())
    *parents, last = place.split(".")
    found = record
    for parent in parents:
        found = found[int(parent) if isinstance(found, list) else parent]
    found[int(last) if isinstance(found, list) else last] = value
    path.write_text(json.dumps(record))


def one_error(folder: Path) -> str:
    with pytest.raises(ResseqError) as caught:
        load(folder)
    message = str(caught.value)
    assert "\n" not in message and message.startswith("report: ")
    return message


def test_every_number_arrives(tmp_path: Path, run: Make) -> None:
    folder = run(tmp_path / "a" / "b", "bert-tuned", 3, setting="intra", epochs=4)
    (found,) = load(tmp_path)
    assert (found.folder, found.name, found.model, found.setting, found.seed) == (
        *(folder, "a/b", "bert-tuned", "intra", 3),
    )
    data = found.data
    assert (data.train, data.held_out, data.left_out, data.without_candidate) == (8654, 1000, 5, 369)
    assert (data.reader, data.reader_parameters) == ("all-mpnet-base-v2", 109_486_464)
    assert [epoch.exact is None for epoch in found.history] == [True, False, True, False]
    epoch = found.history[1]
    assert (epoch.train_loss, epoch.train_error, epoch.val_loss, epoch.val_accuracy) == (10.0, 0.75, 11.0, 0.25)
    assert epoch.exact == pytest.approx(0.61 / 2) and epoch.exec is None
    assert list(found.searches) == [1, 10]
    wide = found.searches[10]
    assert (wide.total.count, wide.total.exact, wide.total.exec) == (1000, 0.62, 0.64)
    assert (wide.levels["easy"].count, wide.levels["extra"].exact) == (250, pytest.approx(0.42))
    assert (wide.parsed, wide.executed, wide.given_up, wide.differences, wide.alpha) == (1000, 1000, 0, None, 0.8)
    assert found.answers is not None and [row.exact for row in found.answers.rows] == [True, False, False, True]
    assert found.attention[0].weights[1] == (0.9, 0.1, 0.0, 0.0, 0.0)


def test_execution_in_the_history_is_read_too(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a", epochs=2) / "history.jsonl"
    path.write_text(path.read_text().replace('"exact": null', '"exact": null, "exec": 0.25'))
    assert [epoch.exec for epoch in load(tmp_path)[0].history] == [0.25, None]


def test_what_is_not_there_is_none(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", scored=False)
    (found,) = load(tmp_path)
    assert (found.scores, found.answers, found.attention) == (None, None, ())
    assert found.unfinished == "6 of 6 epochs, not evaluated yet"


@pytest.mark.parametrize(
    ("file", "place", "value", "told"),
    [
        ("run.json", "config.seed", "0", 'run.json: config: seed is "0", expected a whole number'),
        ("run.json", "data.held_out", None, "run.json: data: held_out is null, expected a whole number"),
        ("scores.json", "searches.beam10.executed", 1.5, "searches: beam10: executed is 1.5, expected a whole number"),
        ("scores.json", "searches.beam10.exact", 62.0, "searches: beam10: exact is 62, expected a share from 0 to 1"),
        ("scores.json", "searches.beam1.questions", 0, "searches: beam1: questions is 0, expected 1 or more"),
        ("scores.json", "searches.beam1.levels.hard.count", "x", 'levels: hard: count is "x", expected a whole number'),
        ("answers.json", "rows.1.gold", 5, "answers.json: rows 2: gold is 5, expected a text"),
        ("answers.json", "rows.2.exact", 1, "answers.json: rows 3: exact is 1, expected true or false"),
        ("answers.json", "rows.0.partial.order", [1, 1, 1], "rows 1: partial: order is [1, 1, 1], expected 5 numbers"),
        ("answers.json", "rows.0", [], "answers.json: rows 1 is not a JSON object"),
        (
            "attention.json",
            "questions.1.steps",
            ["a"],
            "attention.json: questions 2: weights are not a number for each",
        ),
        ("attention.json", "questions.0.weights.1.2", "x", "questions 1: weights are not a number for each of 3 steps"),
        ("attention.json", "questions.0.nodes.1", 7, "questions 1: nodes 2 is 7, expected a text"),
    ],
)
def test_damage_is_named_with_its_place(
    tmp_path: Path, run: Make, file: str, place: str, value: Any, told: str
) -> None:
    path = run(tmp_path / "a") / file
    edit(path, place, value)
    message = one_error(tmp_path)
    assert told in message and str(path) in message and " — " in message


def test_broken_lines_are_named(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a") / "history.jsonl"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join([lines[0], "{\n", *lines[2:]]))
    assert f"{path}, line 2: not JSON" in one_error(tmp_path)
    path.write_text("".join([lines[0], lines[2]]))
    assert f"{path}, line 2: epoch is 3, expected 2" in one_error(tmp_path)
    path.write_text("".join(lines[:4]) + lines[4][:30])
    assert load(tmp_path)[0].unfinished == "4 of 6 epochs"


def test_why_a_run_is_unfinished(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a-killed", done=3)
    edit(run(tmp_path / "b-stale") / "scores.json", "epochs_run", 4)
    edit(run(tmp_path / "c-empty") / "scores.json", "searches", {})
    (run(tmp_path / "d-diverged") / "diverged.json").write_text('{"epoch": 2, "message": "x"}')
    run(tmp_path / "e-done")
    assert [found.unfinished for found in load(tmp_path)] == [
        "3 of 6 epochs",
        "6 of 6 epochs, but scores.json is of 4 epochs: evaluate it again",
        "6 of 6 epochs, not evaluated yet",
        "diverged in epoch 2: the loss is not a number",
        None,
    ]


def test_early_stopping_is_an_end(tmp_path: Path, run: Make) -> None:
    # Measured in epochs 2, 4 and 6 of 6; the second is the best, an equal one later does not count.
    path = run(tmp_path / "a", epochs=50, done=6, patience=4) / "history.jsonl"
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    for line, exact in zip(lines, (None, 0.4, None, 0.3, None, 0.4), strict=True):
        line["val"]["exact"] = exact
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert load(tmp_path)[0].unfinished is None
    edit(path.with_name("run.json"), "config.patience", 5)
    assert load(tmp_path)[0].unfinished == "6 of 50 epochs"


def test_baselines(tmp_path: Path) -> None:
    assert baselines(tmp_path) == {}
    path = tmp_path / "baselines.json"
    path.write_text('{"intra": {"nearest": {"exact": 0.524, "levels": {"hard": {"exact": 0.5, "count": 424}}}}}')
    total, levels = baselines(tmp_path)["intra"]["nearest"]
    assert (total.exact, total.exec, total.count) == (0.524, None, 0)
    assert (levels["hard"].exact, levels["hard"].count, set(levels)) == (0.5, 424, {"hard"})
    path.write_text('{"intra": {"nearest": {"exact": "much"}}}')
    with pytest.raises(ResseqError, match=r'baselines\.json: intra: nearest: exact is "much", expected a number'):
        baselines(tmp_path)
