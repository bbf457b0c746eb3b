"""The written report on text-to-SQL runs, and its figures."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pages import Page, assert_self_contained, assert_tables_agree
from PIL import Image
from sql_folders import make_run, make_search

from resseq.errors import ResseqError
from resseq.report.page import write
from resseq.report.sql import figures
from resseq.report.sql.cells import cells, studies
from resseq.report.sql.records import load

Make = Callable[..., Path]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("study")
    for seed in range(3):
        make_run(root / f"attn-{seed}", seed=seed)
    make_run(root / "wet", dropout=0.5, exact=0.5)
    make_run(root / "lstm", "lstm", setting="intra")
    make_run(root / "killed", "bert-tuned", done=2)
    make_run(make_search(root / "search") / "trial-3", "lstm", scored=False)
    (root / "note.md").write_text("What we <i>found</i>.\n\nMore.\n")
    (root / "baselines.json").write_text('{"intra": {"nearest": {"exact": 0.524, "exec": 0.5}}}')
    return write(root)


def test_the_page_is_whole(written: Path) -> None:
    assert_self_contained(written)
    assert_tables_agree(written)
    text = " ".join(" ".join(Page(written).text).split())
    for expected in (
        "What we <i>found</i>.",
        "Runs finished, evaluated and shown here: 5 of 6.",
        "Best of inter, by exact match: LSTM + attention, with 62.00 ± 0.00 % exact match",
        "Nearest training question",
        "published (Bhardwaj 2023, repaired)",
        "hold no rows",
        "2 of 6 epochs",
        "Every answer of every search is read by the official parser",
        "Who is <b>young</b>?",
        "Not shown: no run has an attention.json",
        "What mattered",
        "resseq sql train --model lstm-attn --seed 2",
    ):
        assert expected in text, expected


def test_all_tables_and_figures_are_there(written: Path) -> None:
    names = [table["name"] for table in json.loads((written.parent / "tables.json").read_text())]
    of_each = ("scores", "hardness", "beams", "validity", "clauses", "first-wrong", "kinds", "examples")
    assert (
        names
        == [
            *("summary", "about", "left-out"),
            *(f"{name}-intra" for name in of_each),
            *("scores-inter", "differences-inter"),  # of intra there is one model
            *(f"{name}-inter" for name in of_each[1:]),
            *("trials", "importances", "settings", "settings-by-run", "commands"),
        ]
    )
    drawn = {path.name for path in (written.parent / "figures").iterdir()}
    expected = {f"{name}-{setting}" for setting in ("intra", "inter") for name in ("loss", "progress")}
    expected |= {f"attention-inter-{number}" for number in range(1, 5)} | {"search"}
    assert drawn == {f"{name}{end}" for name in expected for end in (".png", ".svg")}
    for path in (written.parent / "figures").glob("*.png"):
        picture = Image.open(io.BytesIO(path.read_bytes()))
        assert round(picture.info["dpi"][0]) == 300
        assert 0.01 < (np.asarray(picture.convert("L")) < 250).mean() < 0.9, path


def test_the_same_records_give_the_same_bytes(tmp_path: Path, run: Make) -> None:
    folder = run(tmp_path / "only")
    path = write(folder)
    first = {file: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()}
    assert write(folder) == path
    assert {file: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()} == first


def test_empty_parts_say_why(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", "lstm", answers=None)
    text = "".join(Page(write(tmp_path)).text)
    assert "no run has an answers.json — evaluate one again" in text
    assert "no run has an attention.json" in text
    assert "there is no search.json at or below this folder" in text


def test_nothing_is_finished(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", done=2, scored=False)
    text = "".join(Page(write(tmp_path)).text)
    assert "Runs finished, evaluated and shown here: 0 of 1. There is nothing to compare yet." in text
    assert "2 of 6 epochs" in text


def test_a_search_alone(tmp_path: Path, searched: Make) -> None:
    searched(tmp_path / "one")
    searched(tmp_path / "two", setting="intra")
    page = Page(write(tmp_path))
    assert {"trials-1", "trials-2", "figure-search-1", "figure-search-2"} <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))


def test_damage_is_one_line(tmp_path: Path, run: Make) -> None:
    (run(tmp_path / "a") / "answers.json").write_text("{")
    with pytest.raises(ResseqError, match=r"^report: .*answers\.json, line 1: not JSON .*$"):
        write(tmp_path)


# ---- figures ----------------------------------------------------------------------------------------------------


def test_a_map_for_each_hardness(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a")
    (study,) = studies(cells(load(tmp_path))[0], {})
    captions = [drawing.caption for drawing in figures.attention(study)]
    assert [next(level for level in ("easy", "medium", "hard", "extra") if level in each) for each in captions] == [
        *("easy", "medium", "hard", "extra"),
    ]
    assert all("Question: How many? — Answer (an exact match): SELECT count(*) FROM customer" in c for c in captions)


def test_no_progress_where_nothing_was_measured(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a", epochs=1, attention=False) / "history.jsonl"
    path.write_text(path.read_text().replace('"exact": 0.61', '"exact": null'))
    (study,) = studies(cells(load(tmp_path))[0], {})
    assert figures.progress(study) is None
    assert figures.attention(study) == []
    assert figures.losses(study).caption.startswith("Loss against epoch.")


def test_execution_has_a_panel_where_it_was_measured(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a") / "history.jsonl"
    (study,) = studies(cells(load(tmp_path))[0], {})
    one = figures.progress(study)
    path.write_text(path.read_text().replace('"exact": 0', '"exec": 0.5, "exact": 0'))
    (study,) = studies(cells(load(tmp_path))[0], {})
    two = figures.progress(study)
    assert one is not None and two is not None and two.width > one.width


def test_styles_tell_cells_apart(tmp_path: Path, run: Make) -> None:
    for number in range(5):
        run(tmp_path / str(number), dropout=number / 10)
    run(tmp_path / "lstm", "lstm")
    (study,) = studies(cells(load(tmp_path))[0], {})
    looks = figures.styles(study)
    assert len({(style.colour, style.dashes, style.marker) for style in looks.values()}) == 6
    assert list(looks) == [cell.title for cell in study.cells]
