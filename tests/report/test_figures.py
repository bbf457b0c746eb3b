"""Figures: drawn for any number of epochs, classes and variants, for print and for the page, and always the same."""

import io
import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from resseq.report import figures
from resseq.report.drawing import THEME, Drawing
from resseq.report.records import load
from resseq.report.studies import cells, studies

Make = Callable[..., Path]


def draw(folder: Path, *names: str) -> dict[str, Drawing]:
    """Some of the figures, or all."""
    (study,) = studies(cells(load(folder))[0])
    makers = {name: figures.MAKERS[name] for name in names} or figures.MAKERS
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(figures, "MAKERS", makers)
        return figures.draw(study)


def ink(drawing: Drawing) -> float:
    """The share of a picture that is not white."""
    return float((np.asarray(Image.open(io.BytesIO(drawing.png)).convert("L")) < 250).mean())


def test_one_run(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn", class_names=["$x_1$", "a|b", "<i>", "é…", *"ghijkl"])
    drawn = draw(tmp_path)
    assert set(drawn) == {"error", "loss", "features", "confusion-best"}
    for drawing in drawn.values():
        picture = Image.open(io.BytesIO(drawing.png))
        assert round(picture.info["dpi"][0]) == 300
        assert picture.width == pytest.approx(300 * drawing.width, abs=2)
        assert 0.01 < ink(drawing) < 0.9
        assert "1 seed (0); 5 epochs instead of the assignment's 100" in drawing.caption


def test_the_same_records_give_the_same_bytes(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn", epochs=2)
    names = ("error", "confusion-best")
    assert draw(tmp_path, *names) == draw(tmp_path, *names)


def test_inline_svg_is_self_contained(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn", epochs=2, class_names=["<script>alert(1)</script>", *"bcdefghij"])
    drawn = draw(tmp_path, "error", "confusion-best")
    ids: list[str] = []
    for drawing in drawn.values():
        tree = ElementTree.fromstring(drawing.inline.replace("xlink:href", "href"))
        own = [element.attrib["id"] for element in tree.iter() if "id" in element.attrib]
        used = set(re.findall(r'(?:href="#|url\(#)([^")]+)', drawing.inline))
        assert used and used <= set(own)
        ids += own
        assert not re.search("http|<script|<style", drawing.inline)
        assert not any(colour in drawing.inline for colour in THEME)
        assert "var(--ink)" in drawing.inline
        ElementTree.fromstring(drawing.svg)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("epochs", [1, 200])
def test_few_and_many_epochs(tmp_path: Path, run: Make, epochs: int) -> None:
    for norm in ("bn", "rms"):  # the second one is not known
        run(tmp_path / norm, norm, epochs=epochs)
    drawn = draw(tmp_path, "error", "validation-error", "features")
    assert all(ink(drawing) > 0.01 for drawing in drawn.values())
    assert ("last quarter" in drawn["validation-error"].caption) == (epochs == 200)


def test_many_classes(tmp_path: Path, run: Make) -> None:
    names = [f"a class with a rather long name, number {i}" for i in range(100)]
    for norm in ("bn", "gn"):
        run(tmp_path / norm, norm, epochs=2, class_names=names)
    drawn = draw(tmp_path, "confusion", "confusion-best")
    assert all(ink(drawing) > 0.02 for drawing in drawn.values())
    assert len(drawn["confusion"].inline) < 300_000


def test_a_loss_far_above_chance_is_cut_and_said(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "bn", epochs=2) / "history.jsonl"
    assert "cut" not in draw(tmp_path, "loss")["loss"].caption
    first, rest = path.read_text().split("\n", 1)
    path.write_text(re.sub(r'("val": {"loss": )[0-9.]+', r"\g<1>40.0", first) + "\n" + rest)
    assert "cut at 2.9; the largest value is 40.0" in draw(tmp_path, "loss")["loss"].caption  # 1.25 ln 10 = 2.88
