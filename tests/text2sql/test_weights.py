"""The weights that come with the program: found, small, and good enough to answer."""

from pathlib import Path

import pytest
import torch

from resseq.errors import ResseqError
from resseq.text2sql import weights
from resseq.training.checkpoint import load_weights, write_weights


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
