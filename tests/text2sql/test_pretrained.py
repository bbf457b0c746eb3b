"""How pre-trained encoders read: which piece is whose, in one sequence or several, and with which learning rates."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from tiny_bert import make_bert
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import (
    AlbertConfig,
    AlbertModel,
    DistilBertConfig,
    DistilBertModel,
    GPT2Config,
    GPT2Model,
    PreTrainedTokenizerFast,
    RobertaConfig,
    RobertaModel,
)

from resseq.errors import ResseqError
from resseq.text2sql.inputs import Database, Question
from resseq.text2sql.pretrained import (
    DECAY,
    Encoder,
    Pieces,
    StateReader,
    frozen_states,
    load_encoder,
    rebuild_encoder,
    set_rates,
    tune_top,
)
from resseq.text2sql.states import kept_states
from resseq.training.optimizers import parameter_groups

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def encoder(bert: Path) -> Encoder:
    return load_encoder(str(bert))


def spoken(encoder: Encoder, pieces: list[int]) -> str:
    return str(encoder.pieces._tokenizer.decode(pieces, skip_special_tokens=False))


def test_every_piece_belongs_to_its_word_or_name(encoder: Encoder, zoo: Database) -> None:
    question = Question.of("How many lions, roughly?", zoo)
    (found,) = encoder.pieces.sequences(question)
    names = [*(token.lower for token in question.tokens), *("".join(name) for name in zoo.names)]
    for node, name in enumerate(names):
        own = [piece for piece, owner in zip(found.pieces, found.nodes, strict=True) if owner == node]
        assert spoken(encoder, own).replace(" ", "").replace("##", "").rstrip(":,") == name.rstrip(",")
    assert spoken(encoder, found.pieces[:1]) == "[CLS]" and spoken(encoder, found.pieces[-1:]) == "[SEP]"
    assert found.kinds == sorted(found.kinds) and found.kinds.count(0) == found.pieces.index(3) + 1


def test_the_state_of_a_node_is_the_mean_over_its_pieces(encoder: Encoder, zoo: Database, shop: Database) -> None:
    questions = [Question.of("How many lions?", zoo), Question.of("names of customers from Oslo", shop)]
    found = frozen_states(StateReader(encoder), encoder.pieces, questions, CPU)
    for question, states in zip(questions, found, strict=True):
        (alone,) = encoder.pieces.sequences(question)
        with torch.no_grad():
            hidden = encoder.network(
                input_ids=torch.tensor([alone.pieces]), token_type_ids=torch.tensor([alone.kinds])
            ).last_hidden_state[0]
        nodes = torch.tensor(alone.nodes)
        assert states.shape == (question.relations.shape[0], 16)
        for node in range(len(states)):
            assert np.allclose(states[node], hidden[nodes == node].mean(dim=0), atol=2e-3)  # half precision


def test_a_schema_that_is_too_long_is_read_in_parts_behind_the_whole_question(encoder: Encoder, shop: Database) -> None:
    question = Question.of("names of customers from Oslo", shop)
    short = Pieces(encoder.pieces.json, 36)
    found = short.sequences(question)
    assert len(found) > 2
    assert all(len(each.pieces) <= 36 for each in found)
    words = set(range(len(question.tokens)))
    assert all(words <= set(each.nodes) for each in found)
    items = [{node - len(words) for node in each.nodes if node >= len(words)} for each in found]
    assert set().union(*items) == set(range(len(shop.names)))
    tables = len(shop.schema.tables)
    for part in items:  # no column without its table's name
        assert {ref.table for ref, place in shop.places.items() if place in part} <= {n for n in part if n < tables}
    assert sum(len([each for each in part if each >= tables]) for part in items) == len(shop.places)  # none cut in two
    states = frozen_states(StateReader(encoder), short, [question], CPU)[0]
    assert np.isfinite(states).all() and (np.abs(states).sum(axis=1) > 0).all()


def test_a_question_that_is_too_long_leaves_room_for_the_schema(encoder: Encoder, zoo: Database) -> None:
    found = Pieces(encoder.pieces.json, 60).sequences(Question.of("extraordinarily " * 40, zoo))
    assert all(len(each.pieces) <= 60 for each in found)
    assert {node for each in found for node in each.nodes if node >= 40} == set(range(40, 44))


def test_a_long_question_loses_pieces_of_its_words_but_no_word(encoder: Encoder, zoo: Database) -> None:
    question = Question.of("extraordinarily " * 20, zoo)
    found = Pieces(encoder.pieces.json, 96).sequences(question)
    assert all(len(each.pieces) <= 96 for each in found)
    assert all([each.nodes.count(word) for word in range(20)] == [2] * 20 for each in found)  # 47 of single letters


def test_rates_fall_from_layer_to_layer(encoder: Encoder) -> None:
    network = rebuild_encoder(encoder.describe()).network
    set_rates(network, 0.1, 2)
    rates = {
        id(parameter): (group["lr_scale"], group["weight_decay"])
        for group in parameter_groups(network, 0.01)
        for parameter in group["params"]
    }
    named = {name: rates[id(parameter)] for name, parameter in network.named_parameters()}
    assert named["encoder.layer.1.attention.self.query.weight"] == (pytest.approx(0.1), 0.01)
    assert named["encoder.layer.0.attention.self.query.weight"] == (pytest.approx(0.1 * DECAY), 0.01)
    assert named["embeddings.word_embeddings.weight"] == (pytest.approx(0.1 * DECAY**2), 0.01)
    assert named["encoder.layer.1.output.LayerNorm.weight"] == (pytest.approx(0.1), 0.0)
    set_rates(network, 0.1, 2, 0.5)
    assert network.encoder.layer[0].output.dense.optimizer_options["weight"]["lr_scale"] == pytest.approx(0.05)  # type: ignore[union-attr, index]


def test_other_families_are_read_as_their_own_tokenizers_would(tmp_path: Path, zoo: Database) -> None:
    texts = ["how many lions are in the zoo", "the zoo has many lions"] * 5
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=320,
        special_tokens=["<s>", "<pad>", "</s>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    PreTrainedTokenizerFast(tokenizer_object=tokenizer, pad_token="<pad>").save_pretrained(tmp_path)
    sizes = {"hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 32}
    RobertaModel(RobertaConfig(vocab_size=400, type_vocab_size=1, **sizes)).save_pretrained(tmp_path)
    roberta = load_encoder(str(tmp_path))
    together = tokenizer.encode("how many lions", add_special_tokens=False).ids
    assert together[len(together) - len(roberta.pieces.of("lions")) :] == roberta.pieces.of("lions")
    assert spoken(roberta, roberta.pieces.of("many")) == " many"
    states = frozen_states(StateReader(roberta, 2), roberta.pieces, [Question.of("how many lions", zoo)], CPU)[0]
    assert states.shape == (3 + len(zoo.names), 32) and (np.abs(states).sum(axis=1) > 0).all()


def test_families_whose_sizes_have_other_names(tmp_path: Path, bert: Path, zoo: Database) -> None:
    shutil.copytree(bert, tmp_path / "distilbert")
    vocabulary = load_encoder(str(bert)).config["vocab_size"]
    config = DistilBertConfig(vocab_size=vocabulary, dim=16, n_layers=2, n_heads=2, hidden_dim=32)
    DistilBertModel(config).save_pretrained(tmp_path / "distilbert")
    distilbert = load_encoder(str(tmp_path / "distilbert"))
    assert (distilbert.width, distilbert.layers) == (16, 2)
    states = frozen_states(StateReader(distilbert, 2), distilbert.pieces, [Question.of("lions", zoo)], CPU)[0]
    assert states.shape == (1 + len(zoo.names), 32)
    again = rebuild_encoder(distilbert.describe())
    again.network.load_state_dict(distilbert.network.state_dict())


def test_layers_that_share_their_weights_learn_at_the_rate_of_the_top() -> None:
    sizes = {"hidden_size": 16, "num_attention_heads": 2, "intermediate_size": 32, "embedding_size": 8}
    network = AlbertModel(AlbertConfig(vocab_size=50, num_hidden_layers=12, **sizes), add_pooling_layer=False)
    set_rates(network, 0.1, 12)
    shared = network.encoder.albert_layer_groups[0].albert_layers[0].ffn
    assert {each["lr_scale"] for each in shared.optimizer_options.values()} == {0.1}


def test_what_is_of_no_such_family_is_named(tmp_path: Path, bert: Path) -> None:
    shutil.copytree(bert, tmp_path / "gpt")
    GPT2Model(GPT2Config(vocab_size=50, n_embd=16, n_layer=1, n_head=2)).save_pretrained(tmp_path / "gpt")
    with pytest.raises(ResseqError, match="is a gpt2, which is not of the BERT family"):
        load_encoder(str(tmp_path / "gpt"))


def test_an_encoder_is_rebuilt_from_its_description(encoder: Encoder, zoo: Database) -> None:
    again = rebuild_encoder(encoder.describe())
    again.network.load_state_dict(encoder.network.state_dict())
    question = Question.of("How many lions?", zoo)
    states = [frozen_states(StateReader(each), each.pieces, [question], CPU)[0] for each in (encoder, replace(again))]
    assert (states[0] == states[1]).all()


def test_what_is_no_encoder_is_named(tmp_path: Path, bert: Path) -> None:
    with pytest.raises(ResseqError, match="cannot load|there is no folder") as error:
        load_encoder(str(tmp_path / "nowhere"))
    assert "\n" not in str(error.value)
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ResseqError, match="cannot load") as error:
        load_encoder(str(tmp_path))
    assert "\n" not in str(error.value)
    assert load_encoder(str(make_bert(tmp_path / "other", seed=1))).sha256 != load_encoder(str(bert)).sha256


def test_the_top_layers_are_kept_side_by_side(encoder: Encoder, zoo: Database) -> None:
    questions = [Question.of("How many lions?", zoo)]
    top = frozen_states(StateReader(encoder), encoder.pieces, questions, CPU)[0]
    both = frozen_states(StateReader(encoder, 2), encoder.pieces, questions, CPU)[0]
    width = top.shape[1]
    assert both.shape == (len(top), 2 * width)
    assert np.array_equal(both[:, width:], top) and not np.allclose(both[:, :width], top, atol=1e-2)
    many = StateReader(encoder, 99)
    assert many.layers == encoder.config["num_hidden_layers"]


def test_many_sequences_are_read_in_parts_with_the_same_states_and_gradients(
    bert: Path, zoo: Database, shop: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder = load_encoder(str(bert))
    questions = [Question.of("How many lions?", zoo), Question.of("names of customers from Oslo", shop)] * 3
    words, items = max(len(each.tokens) for each in questions), len(shop.names)
    reading = encoder.pieces.read(questions, words, items)
    reader = StateReader(encoder, 2).eval()  # dropout falls otherwise in parts

    def states_and_gradient() -> list[torch.Tensor]:
        states = reader(reading, len(questions), words + items)
        weights = encoder.network.encoder.layer[0].output.dense.weight  # type: ignore[union-attr, index]
        return [states.detach(), torch.autograd.grad(states.square().sum(), weights)[0]]

    monkeypatch.setattr("resseq.text2sql.pretrained._PIECES", 2 * reading.pieces.shape[1])
    calls = []
    monkeypatch.setattr(encoder.network, "forward", _counted(encoder.network.forward, calls))
    parts = states_and_gradient()
    assert calls == [2, 2, 2] * 2  # forward, and again for the gradient
    monkeypatch.undo()
    for ours, whole in zip(parts, states_and_gradient(), strict=True):
        assert torch.allclose(ours, whole, atol=1e-5)


def _counted(forward: Callable[..., object], calls: list[int]) -> Callable[..., object]:
    def call(*args: object, input_ids: torch.Tensor, **named: object) -> object:
        calls.append(len(input_ids))
        return forward(*args, input_ids=input_ids, **named)

    return call


def test_only_the_top_layers_are_tuned(bert: Path) -> None:
    network = load_encoder(str(bert)).network
    layers = network.config.num_hidden_layers
    tune_top(network, layers, 1)
    trained = {name for name, each in network.named_parameters() if each.requires_grad}
    assert trained and all(f"layer.{layers - 1}." in name for name in trained)
    assert len(trained) == sum(f"layer.{layers - 1}." in name for name, _ in network.named_parameters())


def test_states_are_computed_once_for_all_runs(
    encoder: Encoder, zoo: Database, shop: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda name: str(tmp_path / name))
    questions = [Question.of(text, zoo) for text in ("How many lions?", "all species")]
    questions.insert(1, Question.of("names of customers from Oslo", shop))
    expected = frozen_states(StateReader(encoder, 2), encoder.pieces, questions, CPU)
    assert all(map(np.array_equal, kept_states(encoder, 2, questions, CPU), expected))
    files = sorted(tmp_path.rglob("*.npy"))
    assert len(files) == 2
    monkeypatch.setattr("resseq.text2sql.states.frozen_states", None)  # not called again, in whatever order
    assert all(map(np.array_equal, kept_states(encoder, 2, questions[::-1], CPU), expected[::-1]))
    monkeypatch.undo()
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda name: str(tmp_path / name))
    for path, damage in zip(files, (b"", b"nonsense" * 100), strict=True):
        path.write_bytes(damage)
    assert all(map(np.array_equal, kept_states(encoder, 2, questions, CPU), expected))
    assert not np.array_equal(kept_states(encoder, 1, questions, CPU)[0], expected[0])
