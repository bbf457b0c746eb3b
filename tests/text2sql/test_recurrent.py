"""LSTMs over padded sequences, held against PyTorch's packed sequences, and what is said of their initial weights."""

import pytest
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from resseq.text2sql.recurrent import SequenceDropout, SequenceLstm, initialize

LENGTHS = torch.tensor([5, 1, 3])


def test_both_directions_are_pytorchs_bidirectional_lstm() -> None:
    torch.manual_seed(0)
    ours = SequenceLstm(4, 6, "both", 2, SequenceDropout(0.0, True))
    theirs = nn.LSTM(4, 3, 2, bidirectional=True, batch_first=True)
    for place, lstm in enumerate(ours.lstms):
        for name, weights in lstm.named_parameters():
            suffix = f"l{place // 2}" + "_reverse" * (place % 2)
            getattr(theirs, name.replace("l0", suffix)).data.copy_(weights)
    vectors = torch.randn(3, 5, 4, requires_grad=True)
    states, ends = ours(vectors, LENGTHS)
    packed, (last, _) = theirs(pack_padded_sequence(vectors, LENGTHS, batch_first=True, enforce_sorted=False))
    expected, _ = pad_packed_sequence(packed, batch_first=True)
    there = (torch.arange(5) < LENGTHS[:, None])[:, :, None]
    assert torch.allclose(states * there, expected, atol=1e-6)
    assert torch.allclose(ends, torch.cat([last[-2], last[-1]], dim=-1), atol=1e-6)
    ours_gradient, theirs_gradient = (
        torch.autograd.grad(each.square().sum(), vectors, retain_graph=True)[0] for each in (states * there, expected)
    )
    assert torch.allclose(ours_gradient, theirs_gradient, atol=1e-5)


@pytest.mark.parametrize("reading", ["forward", "reversed"])
def test_one_direction_reads_each_sequence_from_its_own_end(reading: str) -> None:
    torch.manual_seed(0)
    lstm = SequenceLstm(4, 6, reading, 1, SequenceDropout(0.0, True))
    vectors = torch.randn(3, 5, 4)
    states, ends = lstm(vectors, LENGTHS)
    for row, length in enumerate(LENGTHS.tolist()):
        own = vectors[row : row + 1, :length]
        expected, _ = lstm.lstms[0](own.flip(1) if reading == "reversed" else own)
        assert torch.allclose(ends[row], expected[0, -1], atol=1e-6)
        in_order = expected.flip(1) if reading == "reversed" else expected
        assert torch.allclose(states[row, :length], in_order[0], atol=1e-6)


def test_shared_dropout_drops_the_same_numbers_at_all_positions() -> None:
    torch.manual_seed(0)
    ones = torch.ones(50, 7, 40)
    shared = SequenceDropout(0.25, shared=True)(ones)
    assert torch.equal(shared, shared[:, :1].expand_as(shared))
    assert shared.unique().tolist() == pytest.approx([0.0, 4 / 3])
    plain = SequenceDropout(0.25, shared=False)(ones)
    assert not torch.equal(plain, plain[:, :1].expand_as(plain))
    for dropped in (shared, plain):
        assert abs((dropped == 0).float().mean().item() - 0.25) < 0.03
    assert torch.equal(SequenceDropout(0.25, shared=True).eval()(ones), ones)


def test_initial_weights_are_what_their_papers_say() -> None:
    model = nn.ModuleDict({"lstm": nn.LSTM(5, 6), "other": nn.Linear(3, 3)})
    before = model["other"].weight.clone()
    initialize(model, "orthogonal")
    for gate in model["lstm"].weight_hh_l0.chunk(4):
        assert torch.allclose(gate @ gate.T, torch.eye(6), atol=1e-5)
    bias = model["lstm"].bias_ih_l0 + model["lstm"].bias_hh_l0
    assert bias.tolist() == [0.0] * 6 + [1.0] * 6 + [0.0] * 12  # the gates are input, forget, cell, output
    initialize(model, "narrow")
    assert all(each.abs().max() <= 0.08 and each.abs().max() > 0.04 for each in model["lstm"].parameters())
    assert torch.equal(model["other"].weight, before)
    kept = model["lstm"].weight_hh_l0.clone()
    initialize(model, "default")
    assert torch.equal(model["lstm"].weight_hh_l0, kept)
