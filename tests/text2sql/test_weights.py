"""The weights that come with the program: found, small, and good enough to answer."""

import json
from pathlib import Path

import pytest
import torch

from resseq.errors import ResseqError
from resseq.files import read_json
from resseq.text2sql import weights
from resseq.training.checkpoint import file_sha256, load_weights, write_weights
from resseq.training.record import SCORES


def test_the_preferred_weights_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "weights_folder", lambda: tmp_path)
    with pytest.raises(ResseqError, match="there are none in"):
        weights.shipped_weights()
    for name in reversed(weights.PREFERRED):
        (tmp_path / f"{name}.safetensors").touch()
        assert weights.shipped_weights().stem == name


def test_half_precision_keeps_names_integers_and_description(tmp_path: Path) -> None:
    tensors = {"a": torch.tensor([1.0, 0.1, -3e-5]), "b": torch.tensor([2**40])}
    write_weights(tmp_path / "whole", tensors, {"kind": "sql", "n": 3})
    weights.halve(tmp_path / "whole", tmp_path / "half")
    halved, about = load_weights(tmp_path / "half")
    assert about == {"kind": "sql", "n": 3}
    assert halved["a"].dtype == torch.float16 and torch.allclose(halved["a"].float(), tensors["a"], rtol=1e-2)
    assert torch.equal(halved["b"], tensors["b"])
    write_weights(tmp_path / "large", {"a": torch.tensor([1e6])}, {})
    with pytest.raises(ResseqError, match="a in .* is too large for half precision"):
        weights.halve(tmp_path / "large", tmp_path / "other")
    assert not (tmp_path / "other").exists()


SHIPPED = sorted(weights.weights_folder().glob("*.safetensors"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_what_is_shipped_is_small_and_as_good_as_what_it_was_made_from(path: Path) -> None:
    record = read_json(path.with_suffix(".json"))
    assert path.stem in weights.PREFERRED
    assert record["sha256"] == file_sha256(path) and record["bytes"] == path.stat().st_size < 60e6
    for name, ours in record["searches"].items():
        before = record["searches_of_run" if "searches_of_run" in record else "searches_of_start"]
        if name not in before:
            continue
        whole = before[name]
        assert ours["executed"] == ours["questions"] == whole["questions"]
        # What was taught something else may have lost a little of Spider.
        most = 0.01 if "searches_of_run" in record else 0.025
        assert abs(ours["exact"] - whole["exact"]) < most and abs(ours["exec"] - whole["exec"]) < most


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_what_is_shipped_was_made_from_what_is_on_record(path: Path) -> None:
    """The figures of the run are those in results/, or those of the shipped weights that it began with."""
    record = read_json(path.with_suffix(".json"))
    if "start" in record:
        begun = read_json(path.with_name(record["start"]["file"]).with_suffix(".json"))
        assert record["start"]["sha256"] == begun["sha256"]
        assert record["searches_of_start"] == begun["searches"]
        return
    run = Path(__file__).parents[2] / "results" / "spider" / "runs" / f"{path.stem}-s0"
    scores = read_json(run / SCORES)
    assert record["run_weights_sha256"] == scores["weights_sha256"]
    for name, search in record["searches_of_run"].items():
        assert search == scores["searches"][name]


@pytest.mark.skipif(not SHIPPED, reason="no weights are shipped")
def test_shipped_weights_answer_about_a_database_that_they_have_never_seen(
    spider: Path, tmp_path: Path, resseq
) -> None:  # type: ignore[no-untyped-def]
    questions = tmp_path / "questions.jsonl"
    asked = (
        "How many customers are there?",
        "What are the names of all customers?",
        "Show the names of customers from Oslo.",
    )
    questions.write_text("".join(json.dumps({"db_id": "shop", "question": each}) + "\n" for each in asked))
    files = ("--input", questions, "--db", spider / "database", "--output", tmp_path / "answers.sql", "--quiet")
    assert resseq("sql", "predict", *files).code == 0
    assert (tmp_path / "answers.sql").read_text().splitlines() == [
        "SELECT count(*) FROM customer",
        "SELECT name FROM customer",
        "SELECT name FROM customer WHERE home_town = 'Oslo'",
    ]
