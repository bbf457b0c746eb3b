"""Grouping text-to-SQL runs by config and setting, and naming what tells them apart."""

import json
from collections.abc import Callable
from pathlib import Path

from resseq.report.sql.cells import Study, cells, studies
from resseq.report.sql.records import load
from resseq.report.sql.tables import scores

Make = Callable[..., Path]


def studies_of(folder: Path) -> list[Study]:
    return studies(cells(load(folder))[0], {})


def titles(study: Study) -> list[tuple[str, int]]:
    return [(cell.title, len(cell.runs)) for cell in study.cells]


def test_settings_and_models_in_order(tmp_path: Path, run: Make) -> None:
    for number, (model, setting) in enumerate(
        [("bert-tuned", "inter"), ("lstm", "intra"), ("lstm", "inter"), ("bert-frozen", "inter")]
    ):
        run(tmp_path / str(number), model, setting=setting)
    intra, inter = studies_of(tmp_path)
    assert (intra.setting, titles(intra)) == ("intra", [("LSTM", 1)])
    assert titles(inter) == [("LSTM", 1), ("Frozen encoder", 1), ("Tuned encoder", 1)]


def test_seeds_form_a_cell_and_incidental_settings_do_not_part_them(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", seed=1)
    run(tmp_path / "b", seed=0, device="cuda", data_dir="/x", exact_every=3, encoder="another", encoder_lr=7.0)
    run(tmp_path / "c", seed=1)
    run(tmp_path / "d", seed=2, done=3)
    found, repeated = cells(load(tmp_path))
    assert [[each.name for each in cell.runs] for cell in found] == [["b", "a"]]
    assert [each.name for each in repeated] == ["c"]


def test_a_title_tells_what_is_rare(tmp_path: Path, run: Make) -> None:
    for seed in range(2):
        run(tmp_path / f"plain-{seed}", seed=seed)
    run(tmp_path / "wet", dropout=0.5, exact=0.7)
    run(tmp_path / "begun", start="runs/other", exact=0.5)
    run(tmp_path / "all", dropout=0.1, lr=0.2, layers=2, warmup=3.0, exact=0.4)
    (study,) = studies_of(tmp_path)
    assert titles(study) == [
        ("LSTM + attention, dropout 0.5", 1),
        ("LSTM + attention", 2),
        ("LSTM + attention, weights at the start of another run", 1),
        ("LSTM + attention, run all", 1),
    ]
    assert study.best.title == "LSTM + attention, dropout 0.5"


def test_where_none_is_usual_each_title_tells(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", dropout=0.1)
    run(tmp_path / "b", dropout=0.3, exact=0.5)
    (study,) = studies_of(tmp_path)
    assert titles(study) == [("LSTM + attention, dropout 0.1", 1), ("LSTM + attention, dropout 0.3", 1)]


def test_encoders_are_told_apart_where_there_are_several(tmp_path: Path, run: Make) -> None:
    """By their names, whatever else the runs with one of them have in common."""
    run(tmp_path / "a", "bert-tuned", dropout=0.1, lr=0.2, layers=2, warmup=3.0, exact=0.7)
    smaller = run(tmp_path / "b", "bert-tuned", exact=0.6)
    run(tmp_path / "c", "bert-frozen")
    record = json.loads((smaller / "run.json").read_text())
    record["data"]["encoder"] = {"name": "all-MiniLM-L6-v2", "parameters": 22_565_376, "sha256": "90" * 32}
    (smaller / "run.json").write_text(json.dumps(record))
    record["config"]["tuned_layers"] = 3
    record["config"]["seed"] = 5
    run(tmp_path / "d", "bert-tuned", exact=0.5)
    (tmp_path / "d" / "run.json").write_text(json.dumps(record))
    (study,) = studies_of(tmp_path)
    assert titles(study) == [
        ("Frozen encoder", 1),
        ("Tuned encoder, all-mpnet-base-v2", 1),
        ("Tuned encoder, all-MiniLM-L6-v2, all layers tuned", 1),
        ("Tuned encoder, all-MiniLM-L6-v2, top 3 layers tuned", 1),
    ]
    # Where a column tells the encoder and what of it is tuned, the title does not.
    assert [str(row[0]) for row in scores(study).rows[:4]] == ["Frozen encoder", *["Tuned encoder"] * 3]


def test_figures_are_of_a_beam_of_ten_where_there_is_one(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", seed=0, beams=(1, 10, 20))
    (study,) = studies_of(tmp_path)
    assert study.cells[0].beam == 10


def test_the_beam_is_the_widest_that_all_seeds_share(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", seed=0, beams=(1, 4, 10))
    run(tmp_path / "b", seed=1, beams=(1, 4))
    ((cell,),) = [study.cells for study in studies_of(tmp_path)]
    assert (cell.beam, len(cell.searches(4)), len(cell.searches(10))) == (4, 2, 1)
    assert cell.exact == 0.62


def test_the_best_run_that_has_something(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", exact=0.5)
    run(tmp_path / "b", exact=0.7, answers=None, seed=1)
    (study,) = studies_of(tmp_path)
    best = study.best_run(lambda run: run.answers is not None)
    assert best is not None and best[1].name == "a"
    assert study.best_run(lambda run: run.seed == 5) is None
