"""The encoder that is written out here gives the states and the gradients of the library's."""

from pathlib import Path

import pytest
import torch
from tiny_bert import make_bert
from transformers import BertConfig, BertModel

from resseq.text2sql.bert import Bert
from resseq.text2sql.pretrained import load_encoder, rebuild_encoder

CONFIG = BertConfig(
    vocab_size=50,
    hidden_size=24,
    num_hidden_layers=3,
    num_attention_heads=4,
    intermediate_size=40,
    max_position_embeddings=20,
    type_vocab_size=2,
)


@pytest.fixture
def library() -> BertModel:
    torch.manual_seed(1)
    network = BertModel(CONFIG, add_pooling_layer=False)
    for parameter in network.parameters():  # as trained ones are: no bias is zero, no scale one
        torch.nn.init.normal_(parameter, 0.1, 0.4)
    return network.double()


@pytest.fixture
def inputs() -> dict[str, torch.Tensor]:
    torch.manual_seed(2)
    pieces, kinds = torch.randint(50, (3, 9)), torch.randint(2, (3, 9))
    present = torch.arange(9) < torch.tensor([[9], [4], [1]])
    return {"input_ids": pieces, "token_type_ids": kinds, "attention_mask": present.long()}


def test_states_of_all_layers_are_the_library_s(library: BertModel, inputs: dict[str, torch.Tensor]) -> None:
    ours = Bert(CONFIG.to_dict()).double()
    ours.load_state_dict(library.state_dict())  # by the same names, all of them
    expected = library.eval()(**inputs, output_hidden_states=True).hidden_states
    found = ours.eval()(**inputs).hidden_states
    assert len(found) == len(expected) == 4
    present = inputs["attention_mask"].bool()
    for one, other in zip(found, expected, strict=True):
        torch.testing.assert_close(one[present], other[present])


def test_gradients_are_the_library_s(library: BertModel, inputs: dict[str, torch.Tensor]) -> None:
    ours = Bert(CONFIG.to_dict()).double().eval()
    ours.load_state_dict(library.state_dict())
    present = inputs["attention_mask"].bool()
    for network in (ours, library.eval()):
        network(**inputs, output_hidden_states=True).hidden_states[-1][present].square().sum().backward()
    for (name, one), (_, other) in zip(
        sorted(ours.named_parameters()), sorted(library.named_parameters()), strict=True
    ):
        assert one.grad is not None and other.grad is not None, name
        torch.testing.assert_close(one.grad, other.grad, rtol=1e-6, atol=1e-9, msg=name)


def test_what_is_padding_changes_no_state(library: BertModel, inputs: dict[str, torch.Tensor]) -> None:
    ours = Bert(CONFIG.to_dict()).double().eval()
    ours.load_state_dict(library.state_dict())
    present = inputs["attention_mask"].bool()
    other = {**inputs, "input_ids": torch.where(present, inputs["input_ids"], 7)}
    found, again = (ours(**each).hidden_states[-1][present] for each in (inputs, other))
    torch.testing.assert_close(found, again)


def test_in_training_every_dropout_of_the_config_is_active(inputs: dict[str, torch.Tensor]) -> None:
    for name in ("hidden_dropout_prob", "attention_probs_dropout_prob"):
        none = {**CONFIG.to_dict(), "hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
        torch.manual_seed(3)
        still, moving = Bert(none).train(), Bert({**none, name: 0.5}).train()
        assert torch.equal(still(**inputs).hidden_states[-1], still(**inputs).hidden_states[-1])
        assert not torch.equal(moving(**inputs).hidden_states[-1], moving(**inputs).hidden_states[-1])


@pytest.mark.parametrize("change", [{"hidden_act": "relu"}, {"is_decoder": True}, {"model_type": "roberta"}])
def test_another_network_is_not_taken_for_it(change: dict[str, object]) -> None:
    assert Bert.writes_out(CONFIG.to_dict())
    assert not Bert.writes_out({**CONFIG.to_dict(), **change})


def test_an_encoder_is_rebuilt_without_the_library_s_network(tmp_path: Path) -> None:
    loaded = load_encoder(str(make_bert(tmp_path)))
    again = rebuild_encoder(loaded.describe())
    assert isinstance(again.network, Bert)
    again.network.load_state_dict(loaded.network.state_dict())
