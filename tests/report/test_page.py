"""The written report: one page that needs nothing else, with the same tables in three forms."""

import html
import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pages import Page, assert_self_contained, assert_tables_agree
from PIL import Image

from resseq.errors import ResseqError
from resseq.report import figures
from resseq.report.page import write

Make = Callable[..., Path]


@pytest.fixture
def one_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draws the error curves alone, where the figures are not what is tested."""
    monkeypatch.setattr(figures, "MAKERS", {"error": figures.MAKERS["error"]})


@pytest.fixture(scope="session")
def written(study_folder: Path) -> Path:
    return write(study_folder)


def test_page_is_well_formed_and_self_contained(written: Path) -> None:
    assert_self_contained(written)


def test_page_shows_all_that_was_asked_for(written: Path) -> None:
    text = " ".join(" ".join(Page(written).text).split())
    for expected in (
        "Scores by normalization",
        "5 epochs instead of the assignment's 100",
        "Sanity check",
        "0.1 × batch / 128",
        "Error and loss curves",
        "Evolution of the features",
        "Gate of batch-instance normalization",
        "Confusion matrices",
        "Peak memory (MiB)",
        "p (Holm)",
        "Hyper-parameters",
        "resseq vision train --norm bn --seed 0",
        "2 of 5 epochs",
        "Runs finished, evaluated and shown here: 57 of 58.",
    ):
        assert expected in text


def test_the_three_forms_of_the_tables_agree(written: Path) -> None:
    tables = json.loads((written.parent / "tables.json").read_text())
    assert [table["name"] for table in tables] == [
        *("about", "left-out", "accuracy", "f1", "sanity", "batch", "features", "cost", "claims"),
        *("settings", "settings-by-run", "commands"),
    ]
    assert_tables_agree(written)


def test_figures_are_pictures(written: Path) -> None:
    folder = written.parent / "figures"
    names = {"error", "loss", "validation-error", "sanity", "batch", "features", "gate", "confusion", "confusion-best"}
    assert {path.name for path in folder.iterdir()} == {f"{name}{end}" for name in names for end in (".png", ".svg")}
    for path in folder.glob("*.png"):
        picture = Image.open(io.BytesIO(path.read_bytes()))
        shades = np.asarray(picture.convert("L"))
        assert round(picture.info["dpi"][0]) == 300
        assert 0.01 < (shades < 250).mean() < 0.9
        assert len(np.unique(shades)) > 20
    assert not list(written.parent.rglob("*.resseq-tmp"))


def test_one_run_with_hostile_names(tmp_path: Path, run: Make) -> None:
    names = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', *"cdefghij"]
    run(tmp_path / 'a "quoted" <b>', "bn", class_names=names, name="<script>data</script>", note="</td><script>")
    page = Page(write(tmp_path))
    assert not page.tags & {"script", "img"}
    text = "".join(page.text)
    assert "<script>data</script>" in text and "</td><script>" in text and 'a "quoted" <b>' in text
    assert "It takes runs of bn and of torch_bn".lower() in text.lower()
    assert "all these runs have batch size 128" in text
    assert "There is one normalization only." in text


@pytest.mark.usefixtures("one_figure")
def test_the_run_folder_itself_can_be_reported_twice(tmp_path: Path, run: Make) -> None:
    folder = run(tmp_path / "only", epochs=2)
    path = write(folder)
    stale = path.parent / "figures" / "gate.png"
    stale.write_bytes(b"of an earlier report")
    first = {file: file.read_bytes() for file in path.parent.rglob("*") if file.is_file() and file != stale}
    assert write(folder) == folder / "report" / "index.html"
    assert {file: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()} == first


@pytest.mark.usefixtures("one_figure")
def test_two_studies_in_one_folder(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "five", epochs=2)
    run(tmp_path / "exact", epochs=2, exact=True)
    path = write(tmp_path)
    page = Page(path)
    assert len(page.ids) == len(set(page.ids))
    assert {"accuracy-1", "accuracy-2"} <= set(page.ids)
    assert (path.parent / "figures" / "error-2.png").exists()


@pytest.mark.usefixtures("one_figure")
def test_a_note_stands_at_the_top_as_plain_text(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", epochs=2)
    note = (
        "Times: two runs shared\na machine, <b>so compare</b> *no* times.\n  \n\n<script>alert(1)</script> & | more.\n"
    )
    (tmp_path / "note.md").write_text(note)
    path = write(tmp_path)
    page = Page(path)
    assert not page.tags & {"script", "b"}
    text = path.read_text(encoding="utf-8")
    header = text[text.index('<p class="lead">') : text.index("<nav ")]
    paragraphs = [html.unescape(paragraph) for paragraph in re.findall("<p>(.*?)</p>", header, re.DOTALL)]
    assert paragraphs == [paragraph.strip() for paragraph in note.split("\n  \n\n")]
    assert (path.parent / "tables.md").read_text(encoding="utf-8").split("\n\n")[1:4] == [
        "Times: two runs shared a machine, &lt;b>so compare&lt;/b> \\*no\\* times.",
        "&lt;script>alert(1)&lt;/script> &amp; \\| more.",
        "**What was run**",
    ]
    (tmp_path / "note.md").write_bytes(b"\xff")
    with pytest.raises(ResseqError, match=r"note\.md is not UTF-8 text"):
        write(tmp_path)


def test_nothing_is_finished(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", epochs=15, done=7, scored=False)
    text = "".join(Page(write(tmp_path)).text)
    assert "7 of 15 epochs" in text
    assert "Runs finished, evaluated and shown here: 0 of 1. There is nothing to compare yet." in text


def test_errors(tmp_path: Path, run: Make) -> None:
    with pytest.raises(ResseqError, match="not a folder"):
        write(tmp_path / "missing")
    with pytest.raises(ResseqError, match=r"no run\.json"):
        write(tmp_path)
    folder = run(tmp_path / "a", scored=False)
    (folder / "report").write_text("a file where the report should be")
    with pytest.raises(ResseqError, match=r"^report: cannot write .*report.*: .* — free the place or its permissions$"):
        write(folder)


def test_runs_of_two_kinds_share_no_report(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a")
    path = run(tmp_path / "b") / "run.json"
    path.write_text(path.read_text().replace('"vision"', '"sql"'))
    with pytest.raises(ResseqError, match=r"^report: .* holds runs of several kinds \(sql, vision\).* one kind$"):
        write(tmp_path)
