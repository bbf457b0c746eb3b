"""A search for hyper-parameters: its trials in order, what mattered, and damage named with its place."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from resseq.errors import ResseqError
from resseq.report.sql.trials import Trials, importances_table, read_trials, trials_figure, trials_table

Make = Callable[..., Path]


def trials_of(folder: Path) -> Trials:
    return read_trials(folder / "search.json", folder, "")


def test_trials_the_best_first(tmp_path: Path, searched: Make) -> None:
    table = trials_table(trials_of(searched(tmp_path)))
    assert table.columns == ("Trial", "State", "Exact match (%)", "lr", "reading", "Epochs", "Seconds")
    assert table.rows == (
        ("3", "complete", "60", "0.002", "both", "6", "–"),
        ("0", "complete", "50", "0.001", "both", "–", "10"),
        ("1", "pruned", "90", "0.01", "forward", "2", "–"),
        ("2", "fail", "–", "0.1", "both", "–", "1"),
    )
    assert "4 trials, of which 2 ran to their end. Exact match (%): higher is better." in table.note


def test_the_loss_stands_beside_another_metric_where_it_is_known(tmp_path: Path, searched: Make) -> None:
    trials = [
        {"number": number, "state": "complete", "value": 0.5, "params": {"lr": 0.1}, "loss": loss}
        for number, loss in enumerate((4.25, None))
    ]
    table = trials_table(trials_of(searched(tmp_path, trials=trials)))
    assert table.columns[2:4] == ("Exact match (%)", "Held-out loss")
    assert [row[3] for row in table.rows] == ["4.25", "–"]


def test_shares_of_single_changes_are_said_to_be_so(tmp_path: Path, searched: Make) -> None:
    for sampler in ("each", "tpe"):
        table = importances_table(trials_of(searched(tmp_path, sampler=sampler)))
        assert table is not None and ("One setting was changed at a time" in table.note) == (sampler == "each")


def test_the_loss_is_written_with_its_sign_turned(tmp_path: Path, searched: Make) -> None:
    trials = [
        {"number": number, "state": "complete", "value": value, "params": {"lr": 0.1}}
        for number, value in enumerate((-4.0, -2.5, -3.0))
    ]
    found = trials_of(searched(tmp_path, metric="loss", trials=trials))
    table = trials_table(found)
    assert [(row[0], row[2]) for row in table.rows] == [("1", "2.5"), ("2", "3"), ("0", "4")]
    assert table.columns[2] == "Loss (nats a query)" and "lower is better" in table.note


def test_importances(tmp_path: Path, searched: Make) -> None:
    table = importances_table(trials_of(searched(tmp_path)))
    assert table is not None and table.rows == (("lr", "0.750"), ("reading", "0.250"))
    assert importances_table(trials_of(searched(tmp_path, importances={}))) is None


def test_a_figure_for_all_sorts_of_settings(tmp_path: Path, searched: Make) -> None:
    trials = [
        {
            **{"number": i, "state": "complete" if i % 2 else "pruned", "value": i / 20, "seconds": 1.0},
            "params": {
                **{"lr": 10 ** (-4 + i / 5), "flag": i % 2 == 0, "mixed": [1, "a", None, 2.5][i % 4], "few": i % 3},
                **({"seldom": i} if i > 8 else {}),
            },
        }
        for i in range(10)
    ]
    drawing = trials_figure(trials_of(searched(tmp_path, trials=trials)))
    assert drawing is not None and drawing == trials_figure(trials_of(tmp_path))
    assert "10 trials with a value" in drawing.caption
    failed = [{"number": 0, "state": "fail", "value": None, "params": {"lr": 1.0}}]
    assert trials_figure(trials_of(searched(tmp_path, trials=failed, best=None))) is None


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"metric": None}, "search.json: metric is null, expected a text"),
        ({"trials": [{"number": 0, "state": "x"}]}, "search.json: trials 1: params is missing, expected an object"),
        ({"trials": [5]}, "search.json: trials 1 is not a JSON object"),
        ({"importances": {"lr": "much"}}, 'search.json: importances: lr is "much", expected a number'),
    ],
)
def test_damage_is_named_with_its_place(tmp_path: Path, searched: Make, fields: dict[str, Any], told: str) -> None:
    folder = searched(tmp_path, **fields)
    with pytest.raises(ResseqError) as caught:
        trials_of(folder)
    assert told in str(caught.value) and "\n" not in str(caught.value)
