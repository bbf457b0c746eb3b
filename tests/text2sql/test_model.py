"""The parts of the models, held against their papers' formulas written out, and against themselves without padding."""

import math
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from resseq.text2sql.batches import targets_of
from resseq.text2sql.embeddings import Vectors, Vocabulary, read_vectors
from resseq.text2sql.encoders import RelationLayer
from resseq.text2sql.examples import read_split
from resseq.text2sql.inputs import KEYWORDS, Databases
from resseq.text2sql.linking import RELATIONS
from resseq.text2sql.model import MODELS, PRETRAINED, Parser, Shape, loss_of
from resseq.text2sql.predict import answer, attention_of
from resseq.text2sql.pretrained import load_encoder
from resseq.text2sql.recipe import Lesson, prepare
from resseq.text2sql.recurrent import SequenceDropout


@pytest.fixture(scope="module")
def lessons(spider: Path) -> list[Lesson]:
    split = read_split("inter", spider)
    return prepare((*split.train, *split.held_out), Databases(spider / "database", spider / "tables.json"))


@pytest.fixture(scope="module")
def vectors(spider: Path) -> Vectors:
    return read_vectors(spider / "glove.small.txt")


@pytest.fixture
def parser(vectors: Vectors, bert: Path) -> Callable[[str], Parser]:
    def make(model: str) -> Parser:
        torch.manual_seed(0)
        shape = Shape(model, 50, width=16, layers=2, heads=2, hidden=12, dropout=0.0)
        if model in PRETRAINED:
            return Parser(shape, Vocabulary((), ()), None, load_encoder(str(bert)))
        return Parser(shape, Vocabulary(vectors.words, ["customers", "names"]), vectors)

    return make


def scores(model: Parser, lessons: list[Lesson]) -> tuple[Tensor, Tensor]:
    """The loss of each query, and the log-probability of its choices by step, padded."""
    questions = [lesson.question for lesson in lessons]
    batch = model.batch(questions)
    targets = targets_of([lesson.target for lesson in lessons], questions, batch)
    found = model(batch, targets)
    taken = found.gather(-1, targets.choices.clamp(min=0)[..., None])[..., 0].masked_fill(targets.choices < 0, 0)
    return loss_of(found, targets, 0.0)[0], taken


def test_relation_aware_attention_is_that_of_the_paper() -> None:
    """Wang et al. 2020, eq. 2 and 3, pair by pair."""
    torch.manual_seed(1)
    nodes, heads, width = 5, 2, 8
    layer = RelationLayer(width, heads, SequenceDropout(0.0, shared=False)).double().eval()
    x = torch.randn(1, nodes, width, dtype=torch.float64)
    related = torch.randint(0, RELATIONS, (1, nodes, nodes))
    present = torch.tensor([[True, True, True, True, False]])
    q, k, v = layer.inputs(x)[0].chunk(3, dim=-1)
    attended = torch.zeros(nodes, width, dtype=torch.float64)
    size = width // heads
    for head in range(heads):
        part = slice(head * size, (head + 1) * size)
        for i in range(nodes):
            e = torch.stack(
                [q[i, part] @ (k[j, part] + layer.keys[related[0, i, j]]) / math.sqrt(size) for j in range(4)]
            )
            a = e.softmax(dim=0)
            attended[i, part] = sum(a[j] * (v[j, part] + layer.values[related[0, i, j]]) for j in range(4))
    y = layer.attended(x[0] + layer.output(attended))
    y = layer.fed(y + layer.narrow(F.relu(layer.wide(y))))
    assert torch.allclose(layer(x, related, present)[0], y, atol=1e-12)


@pytest.mark.parametrize("model", MODELS)
def test_padding_and_company_change_nothing(model: str, lessons: list[Lesson], parser: Callable[[str], Parser]) -> None:
    net = parser(model).eval()
    together, _ = scores(net, lessons)
    alone = torch.cat([scores(net, [lesson])[0] for lesson in lessons])
    assert torch.allclose(together, alone, atol=1e-4)
    assert torch.isfinite(together).all() and (together > 0).all()


@pytest.mark.parametrize("model", MODELS)
def test_each_step_alone_gives_what_all_steps_at_once_give(
    model: str, lessons: list[Lesson], parser: Callable[[str], Parser]
) -> None:
    """Teacher forcing in one call, and the steps of a search with several hypotheses side by side."""
    net = parser(model).eval()
    chosen = lessons[:3]
    questions = [lesson.question for lesson in chosen]
    batch = net.batch(questions)
    targets = targets_of([lesson.target for lesson in chosen], questions, batch)
    memory = net.encode(batch)
    before = F.pad(targets.choices[:, :-1], (1, 0), value=-1)
    whole, _, weights = net.decoder(memory, before, targets.points, targets.depths)
    assert (weights is None) == (model == "lstm")
    if weights is not None:
        assert torch.allclose(weights.sum(dim=-1), torch.ones(weights.shape[:3]), atol=1e-5)
        assert (weights[~memory.present[:, None, None].expand_as(weights)] == 0).all()
    state = None
    for step in range(before.shape[1]):
        twice = [each[:, step].repeat_interleave(2)[:, None] for each in (before, targets.points, targets.depths)]
        written, _, _ = net.decoder.write(memory, *twice, state)
        some = torch.tensor([1, 2, 5])  # outputs of the first question, the second and the third
        of_values = whole[[0, 1, 2], step, memory.plain :]
        assert torch.allclose(memory.value_scores(written, some), of_values, atol=1e-5)
        assert torch.allclose(memory.plain_scores(written)[:, 1], whole[:, step, : memory.plain], atol=1e-5)
        found, state, _ = net.decoder(memory, *twice, state)
        assert torch.allclose(found[0::2, 0], whole[:, step], atol=1e-5)
        assert torch.allclose(found[1::2, 0], whole[:, step], atol=1e-5)


def test_probabilities_are_of_what_the_grammar_lets_come(
    lessons: list[Lesson], parser: Callable[[str], Parser]
) -> None:
    net = parser("lstm-attn").eval()
    questions = [lesson.question for lesson in lessons]
    batch = net.batch(questions)
    targets = targets_of([lesson.target for lesson in lessons], questions, batch)
    found = net(batch, targets).exp()
    steps = targets.choices >= 0
    assert torch.allclose(found.sum(dim=-1)[steps], torch.ones(int(steps.sum())), atol=1e-5)
    assert (found[steps][~targets.allowed[steps]] == 0).all()


@pytest.mark.parametrize("model", ["lstm", "lstm-attn", "bert-tuned"])
def test_an_answer_comes_with_the_attention_of_its_own_question_alone(
    model: str, lessons: list[Lesson], parser: Callable[[str], Parser]
) -> None:
    made = parser(model).eval()
    questions = [lesson.question for lesson in lessons]
    assert len({question.nodes for question in questions}) > 2  # so that there is padding
    for question, (best, *others) in zip(questions, answer(made, questions, 2, best=2, attend=True), strict=True):
        alone = attention_of(made, question, best.actions)
        assert all(other.attention is None for other in others)
        if model == "lstm":
            assert best.attention is None and alone is None
            continue
        assert best.attention is not None and alone is not None
        assert best.attention.shape == (len(best.actions), question.nodes)
        assert best.attention.sum(axis=1) == pytest.approx(np.ones(len(best.actions)), abs=1e-5)
        assert best.attention == pytest.approx(alone, abs=1e-5)


def test_the_loss_is_that_of_hand(lessons: list[Lesson], parser: Callable[[str], Parser]) -> None:
    net = parser("lstm").eval()
    lesson = next(each for each in lessons if "Oslo" in each.example.query)
    batch = net.batch([lesson.question])
    targets = targets_of([lesson.target], [lesson.question], batch)
    found = net(batch, targets)[0]
    plain = smooth = 0.0
    for step in range(found.shape[0]):
        probabilities = found[step].exp()
        plain -= math.log(sum(probabilities[targets.right[0, step]].tolist()))
        allowed = found[step][targets.allowed[0, step]]
        smooth -= allowed.mean().item()
    assert loss_of(found[None], targets, 0.0)[0].item() == pytest.approx(plain, rel=1e-5)
    assert loss_of(found[None], targets, 0.25)[0].item() == pytest.approx(0.75 * plain + 0.25 * smooth, rel=1e-5)


@pytest.mark.parametrize("model", MODELS)
def test_every_trained_number_gets_a_gradient_and_learning_it_by_heart_works(
    model: str, lessons: list[Lesson], parser: Callable[[str], Parser]
) -> None:
    net = parser(model)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    questions = [lesson.question for lesson in lessons]
    batch = net.batch(questions)
    targets = targets_of([lesson.target for lesson in lessons], questions, batch)
    losses = []
    for step in range(200):
        loss, correct = loss_of(net(batch, targets), targets, 0.0)
        optimizer.zero_grad()
        loss.sum().backward()
        if step == 0:
            still = [name for name, each in net.named_parameters() if each.grad is None or not each.grad.any()]
            # The encoder's own has places for longer sequences; nothing but sums over pieces is learned from its keys.
            still = [name for name in still if not name.endswith("key.bias")]
            assert not still
        assert all(torch.isfinite(each.grad).all() for each in net.parameters() if each.grad is not None)
        optimizer.step()
        losses.append(loss.sum().item())
    assert correct.all() and losses[-1] < 0.1 * losses[0]
    assert sum(later < earlier for earlier, later in pairwise(losses)) > 100


def test_names_with_the_same_words_are_told_apart_by_their_tables(
    lessons: list[Lesson], parser: Callable[[str], Parser]
) -> None:
    """customer.customer_id and purchase.customer_id have the same words, so relations must tell them apart."""
    net = parser("lstm-attn").eval()
    lesson = lessons[0]
    batch = net.batch([lesson.question])
    memory = net.encode(batch)
    first = len(KEYWORDS) + 2
    assert not torch.allclose(memory.sources[0, first], memory.sources[0, first + 5], atol=1e-3)


def test_no_two_values_look_the_same_to_the_decoder(lessons: list[Lesson], parser: Callable[[str], Parser]) -> None:
    """Constants come from no word and no column; a model cannot prefer LIMIT 1 to LIMIT 0 if both are one vector."""
    net = parser("lstm-attn").eval()
    question = lessons[0].question
    memory = net.encode(net.batch([question]))
    values = torch.arange(memory.plain, memory.plain + len(question.candidates))
    vectors = memory.vectors(values[None])[0]
    apart = torch.cdist(vectors, vectors) + torch.eye(len(vectors))
    assert apart.min() > 1e-3
