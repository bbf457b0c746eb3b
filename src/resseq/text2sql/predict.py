"""From questions to SQL: batches, search within the grammar, and the text of what was found."""

import gc
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from resseq.errors import ResseqError
from resseq.files import check_target, write_atomic
from resseq.text2sql.batches import Batch, own_choice, targets_of
from resseq.text2sql.connection import open_read_only
from resseq.text2sql.decoder import Memory
from resseq.text2sql.embeddings import Vocabulary
from resseq.text2sql.evaluation.execution import DEADLINE, Failure, run
from resseq.text2sql.examples import read_examples
from resseq.text2sql.inputs import DEPTHS, KEYWORDS, POINTS, Databases, Question, Target
from resseq.text2sql.model import PRETRAINED, Parser, Shape
from resseq.text2sql.pretrained import Encoder, load_encoder, rebuild_encoder
from resseq.text2sql.search import Hypothesis, beam_search
from resseq.text2sql.sql import Action, Allowed, Keyword, State, TableAction, query_of, text
from resseq.training.checkpoint import load_weights
from resseq.training.device import open_device
from resseq.training.record import BEST

_LINE_ENDS = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")  # where a reader of lines may cut
BATCH = 64  # questions that are searched at once


@dataclass(frozen=True)
class Answer:
    """A query for a question.

    Attributes:
        log_probability: of the query, given the question.
        score: by which the search ranked it.
        attention: what the decoder looked at, as `attention_of` gives it, if that was asked for.
    """

    sql: str
    actions: tuple[Action, ...]
    log_probability: float
    score: float
    attention: NDArray[np.float32] | None = field(default=None, repr=False, compare=False)


class _Writing:
    """The step of a search: hypotheses are rows of the decoder and states of the grammar's automaton."""

    def __init__(self, model: Parser, questions: Sequence[Question], batch: Batch, beam: int) -> None:
        self.model, self.questions, self.batch, self.beam = model, questions, batch, beam
        self.memory = model.encode(batch)
        self.state: tuple[Tensor, Tensor] | None = None
        self.width = 1
        self.grammar: list[list[State | None]] = [[each.database.search_start] for each in questions]
        self.before: list[list[Action | None]] = [[None] for _ in questions]
        same = np.tile(np.arange(batch.values.shape[1]), (len(questions), 1))
        for row, question in enumerate(questions):
            same[row, : len(question.candidates)] = question.first_of_same
        self.same = torch.from_numpy(same).to(self.memory.sources.device)
        # By the identity of what the grammar allows, which is kept beside the mask so that nothing else can have it.
        self.masks: dict[int, tuple[Allowed, NDArray[np.bool_]]] = {}
        self.nothing = np.zeros(self.memory.plain, bool)

    def __call__(self, choices: Tensor | None, parents: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
        device = self.memory.sources.device
        if choices is None or parents is None:
            before = torch.full((len(self.questions), 1), -1, device=device)
        else:
            self._advance(choices.tolist(), parents.tolist())
            before = choices
            if self.state is not None:
                rows = (torch.arange(len(parents), device=device)[:, None] * self.width + parents).flatten()
                self.state = self.state[0][:, rows], self.state[1][:, rows]
        self.width = before.shape[1]
        states = [state for row in self.grammar for state in row]
        points = [POINTS[state.points[-1]] if state and state.points else 0 for state in states]
        depths = [min(len(state.scopes), DEPTHS) - 1 if state and state.points else 0 for state in states]
        written, self.state, _ = self.model.decoder.write(
            self.memory,
            before.reshape(-1, 1),
            torch.tensor(points, device=device)[:, None],
            torch.tensor(depths, device=device)[:, None],
            self.state,
        )
        scores, named = self._following(written, states)
        complete = torch.tensor([state is None or state.finished for state in states], device=device)
        shape = len(self.questions), self.width
        return scores.view(*shape, -1), named.view(*shape, -1), complete.view(shape)

    def _following(self, written: Tensor, states: Sequence[State | None]) -> tuple[Tensor, Tensor]:
        """Log-probabilities of what may follow each hypothesis, and which choices they are of: (rows, any) both.

        They are those of all keywords and items and of the likeliest values. There are hundreds of candidates for
        values, but one hypothesis in a dozen has come to where a value may follow; the others do without their scores.
        """
        device = written.device
        scores = self.memory.plain_scores(written).flatten(0, 1)
        masks = [self._allowed(place // self.width, state) for place, state in enumerate(states)]
        allowed = torch.from_numpy(np.concatenate(masks).reshape(len(masks), -1)).to(device)
        scores.masked_fill_(~allowed, -math.inf)
        found = scores.log_softmax(dim=-1)
        # Where nothing is allowed the softmax of nothing is not a number.
        found.masked_fill_(~allowed.any(dim=1, keepdim=True), -math.inf)
        named = torch.arange(self.memory.plain, device=device).expand(len(states), -1)
        valued = [place for place, state in enumerate(states) if state and state.allowed().values]
        if not valued:
            return found, named
        rows = torch.tensor(valued, device=device)
        values = self.memory.value_scores(written, rows)
        refused = torch.from_numpy(self._refused_values(valued)).to(device)
        whole = torch.cat([scores[rows], values.masked_fill_(refused, -math.inf)], dim=1).log_softmax(dim=-1)
        found[rows] = whole[:, : self.memory.plain]
        merged = self._merged(whole[:, self.memory.plain :], rows // self.width)
        likeliest, places = merged.topk(min(self.beam, merged.shape[1]), dim=1)
        more = likeliest.new_full((len(states), likeliest.shape[1]), -math.inf)
        more[rows] = likeliest
        more_named = places.new_full(more.shape, -1)
        more_named[rows] = places + self.memory.plain
        return torch.cat([found, more], dim=1), torch.cat([named, more_named], dim=1)

    def keep(self, inputs: Tensor) -> None:
        """Forgets all questions but these."""
        places = inputs.tolist()
        self.questions = [self.questions[place] for place in places]
        self.grammar = [self.grammar[place] for place in places]
        self.before = [self.before[place] for place in places]
        self.same, self.memory = self.same[inputs], _some(self.memory, inputs)
        if self.state is not None:
            rows = (inputs[:, None] * self.width + torch.arange(self.width, device=inputs.device)).flatten()
            self.state = self.state[0][:, rows], self.state[1][:, rows]

    def _merged(self, scores: Tensor, rows: Tensor) -> Tensor:
        """Scores of values, (any, candidates), in which the first candidate of each value has the probability of all
        that give the same value: else a query would be the less likely the more often its value is mentioned.

        Args:
            rows: (any,) the question of each.
        """
        same = self.same[rows]
        found = torch.zeros_like(scores).scatter_add(-1, same, scores.exp()).log()
        return found.masked_fill(same != torch.arange(same.shape[-1], device=scores.device), -math.inf)

    def _advance(self, choices: list[list[int]], parents: list[list[int]]) -> None:
        plain = self.memory.plain
        for row, (taken, sources) in enumerate(zip(choices, parents, strict=True)):
            question = self.questions[row]
            states: list[State | None] = [None] * len(taken)
            actions: list[Action | None] = [None] * len(taken)
            for place, (choice, source) in enumerate(zip(taken, sources, strict=True)):
                before = self.grammar[row][source]
                if choice >= 0 and before is not None:
                    action = question.action(choice if choice < plain else own_choice(question, choice, self.batch))
                    states[place], actions[place] = before.advance(action), action
            self.grammar[row], self.before[row] = states, actions

    def _allowed(self, row: int, state: State | None) -> NDArray[np.bool_]:
        """Which keywords and items may follow: (plain,)."""
        if state is None or state.finished:
            return self.nothing
        allowed = state.allowed()
        found = self.masks.get(id(allowed))
        if found is None:
            database = self.questions[row].database
            mask = self.nothing.copy()
            np.logical_and(database.allowed(allowed), database.searched, out=mask[: len(database.searched)])
            found = self.masks[id(allowed)] = allowed, mask
        return found[1]

    def _refused_values(self, places: Sequence[int]) -> NDArray[np.bool_]:
        """Which candidates may not follow hypotheses that a value may follow: (places, candidates)."""
        found = np.ones((len(places), self.same.shape[1]), bool)
        for refused, place in zip(found, places, strict=True):
            row, column = divmod(place, self.width)
            state, question = self.grammar[row][column], self.questions[row]
            assert state is not None
            own = question.allowed_values(state.allowed(), self.before[row][column])
            refused[: len(own)] = ~own
        return found


def _some(memory: Memory, inputs: Tensor) -> Memory:
    """What there is of some of a batch."""
    held = ((each.name, getattr(memory, each.name)) for each in fields(memory))
    some: dict[str, Any] = {name: each[inputs] for name, each in held if isinstance(each, Tensor)}
    return replace(memory, **some)


def weights_file(path: Path) -> Path:
    """The weights of a run folder, or the file itself."""
    return path / BEST if path.is_dir() else path


def known_vocabulary(about: Mapping[str, Any]) -> Vocabulary:
    """The vocabulary of a model, from the description of its weights."""
    # A word may hold any space but the plain one, by which the words of vector files end.
    known, trained = ([word for word in about[name].split(" ") if word] for name in ("known", "trained"))
    return Vocabulary(known, trained)


def load_parser(path: Path, device: torch.device, encoder: str = "") -> Parser:
    """The model of a run folder or of a weights file, ready to answer.

    Args:
        encoder: where the frozen encoder of `bert-frozen` lies now, if not where it lay at training.

    Raises:
        ResseqError: it is missing, damaged, or no text-to-SQL model.
    """
    tensors, about = load_weights(weights_file(path))
    try:
        if about["kind"] != "sql":
            raise ValueError(f"it is a {about['kind']} model")
        shape = Shape(**about["shape"])
        vocabulary = known_vocabulary(about)
        pretrained: Encoder | None = None
        if shape.model == "bert-tuned":
            pretrained = rebuild_encoder(about["encoder"])
        elif shape.model in PRETRAINED:
            pretrained = load_encoder(encoder or about["encoder"]["name"])
            if pretrained.sha256 != about["encoder"]["sha256"]:
                raise ResseqError(
                    f"encoder: {pretrained.name} has other weights than the one that {path} was trained with — "
                    "name that one with --encoder"
                )
        model = Parser(shape, vocabulary, None, pretrained)
        model.load_state_dict(tensors)
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise ResseqError(
            f"weights: {path} holds no text-to-SQL model that this version can use ({error}) — "
            "name a run that sql train wrote"
        ) from error
    return model.to(device).eval()


@torch.inference_mode()
def answer(
    model: Parser,
    questions: Sequence[Question],
    beam: int = 1,
    alpha: float = 0.0,
    best: int = 1,
    on_progress: Callable[[int, int], None] | None = None,
    states: Sequence[NDArray[np.float16]] | None = None,
    attend: bool = False,
    rank: Callable[[Question, Sequence[Answer]], list[Answer]] | None = None,
) -> list[list[Answer]]:
    """The best queries for each question, the best first.

    Args:
        beam: the width of the search.
        alpha: of its length penalty.
        best: how many to find; there may be fewer, but there is always one.
        on_progress: called with how many questions are done and how many there are.
        states: of a frozen encoder for each question, if they are at hand.
        attend: whether the best query of each comes with its attention.
        rank: puts the queries of a question into another order than that of their probability.
    """
    device = next(model.parameters()).device
    answers: list[list[Answer]] = [[] for _ in questions]
    # Questions of one size together, so that little is padding.
    order = sorted(range(len(questions)), key=lambda place: questions[place].nodes)
    for start in range(0, len(order), BATCH):
        places = order[start : start + BATCH]
        chosen = [questions[place] for place in places]
        batch = model.batch(chosen, [states[place] for place in places] if states else None).to(device)
        writing = _Writing(model, chosen, batch, beam)
        memory = writing.memory
        with _uncollected():
            hypotheses = beam_search(writing, beam, alpha, best)
        for place, question, found in zip(places, chosen, hypotheses, strict=True):
            answers[place] = [_answer(question, hypothesis, batch) for hypothesis in found] or [_fallback(question)]
            if rank:
                answers[place] = rank(question, answers[place])
        if attend:
            first = [answers[place][0] for place in places]
            looks = _attention(model, memory, chosen, [each.actions for each in first], batch)
            for place, attention in zip(places, looks, strict=True):
                answers[place][0] = replace(answers[place][0], attention=attention)
        if on_progress:
            on_progress(min(start + BATCH, len(order)), len(order))
    return answers


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keeps the collector of cycles from looking through all objects again and again while a search makes many, of
    which none is to go before its end."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@torch.inference_mode()
def attention_of(model: Parser, question: Question, actions: Sequence[Action]) -> NDArray[np.float32] | None:
    """What the decoder looked at before each choice of a query, averaged over its heads: (steps, nodes).

    None for a model without attention. The nodes are the words, the tables and the columns, in this order.

    Raises:
        ActionError: the actions are no query of the question's schema.
    """
    batch = model.batch([question]).to(next(model.parameters()).device)
    return _attention(model, model.encode(batch), [question], [actions], batch)[0]


def _attention(
    model: Parser, memory: Memory, questions: Sequence[Question], actions: Sequence[Sequence[Action]], batch: Batch
) -> list[NDArray[np.float32] | None]:
    made = [Target.of(own, question) for own, question in zip(actions, questions, strict=True)]
    targets = targets_of(made, questions, batch).to(memory.sources.device)
    before = F.pad(targets.choices[:, :-1], (1, 0), value=-1)
    _, _, weights = model.decoder(memory, before, targets.points, targets.depths)
    if weights is None:
        return [None] * len(questions)
    found: NDArray[np.float32] = weights.mean(dim=2).cpu().numpy()
    words = batch.words.shape[1]
    looks: list[NDArray[np.float32] | None] = []
    for row, (own, question) in enumerate(zip(actions, questions, strict=True)):
        places = [*range(len(question.tokens)), *range(words, words + len(question.database.names))]
        looks.append(found[row][: len(own), places])
    return looks


def first_that_runs(answers: Sequence[Answer], database: Path) -> Answer:
    """The best answer whose query the database runs without an error; the very best if none does.

    Raises:
        ResseqError: there is no such database.
    """
    connection = open_read_only(database)
    connection.text_factory = bytes  # whether it runs does not depend on how its texts are encoded
    try:
        return next(
            (each for each in answers if not isinstance(run(connection, each.sql, DEADLINE, 1), Failure)), answers[0]
        )
    finally:
        connection.close()


def _answer(question: Question, found: Hypothesis, batch: Batch) -> Answer:
    actions = tuple(question.action(own_choice(question, choice, batch)) for choice in found.choices)
    schema = question.database.schema
    return Answer(text(query_of(actions, schema), schema), actions, found.log_probability, found.score)


def _fallback(question: Question) -> Answer:
    """All rows of the table that the question mentions most, where the search came to no end."""
    mentions = question.links.tables.sum(axis=0)
    places = question.database.searched[len(KEYWORDS) :][: len(mentions)]
    table = int(np.where(places, mentions, -1).argmax())
    actions = (TableAction(table), Keyword.SELECT, Keyword.STAR, Keyword.END)
    schema = question.database.schema
    return Answer(text(query_of(actions, schema), schema), actions, -math.inf, -math.inf)


@dataclass(frozen=True)
class Order:
    """What is to be answered, how, and where the answers go.

    Attributes:
        questions: a CSV, JSON or JSONL file of question and db_id.
        databases: what holds <name>/<name>.sqlite for each.
        tables: a tables.json that describes them, or None.
        best: queries for each question; with more than one a blank line stands between questions.
        scores: whether each query is followed by a TAB and its log-probability.
        execute: whether the first of the beam's queries is taken that runs without an error.
        encoder: where the frozen encoder of `bert-frozen` lies now, if not where it lay at training.
    """

    questions: Path
    databases: Path
    tables: Path | None
    output: Path
    beam: int
    alpha: float
    best: int
    scores: bool
    execute: bool = False
    encoder: str = ""


def line_of(sql: str) -> str:
    """A query on one line: a value may hold a line end or a TAB, which would end the query."""
    return _LINE_ENDS.sub(" ", sql)


def predict_file(
    weights: Path, order: Order, device: str = "auto", on_progress: Callable[[int, int], None] | None = None
) -> tuple[int, list[int]]:
    """Answers the questions of a file; returns their number, and which of them, from 1, were too long to be read whole.

    Args:
        weights: a run folder or a weights file.

    Raises:
        ResseqError: the model, the questions or a database are missing or damaged, or the answers cannot be written.
    """
    check_target(order.output, [order.questions])
    where = open_device(device=device, precision="float32", compile="no").torch_device
    model = load_parser(weights, where, order.encoder)
    databases = Databases(order.databases, order.tables)
    examples = read_examples(order.questions, needed=("db_id", "question"))
    read = (databases.path(example.db_id) for example in examples)
    check_target(order.output, [weights_file(weights), *([order.tables] if order.tables else []), *read])
    questions = [Question.of(example.question, databases[example.db_id]) for example in examples]
    blocks = []
    best = order.beam if order.execute else order.best
    for example, found in zip(
        examples, answer(model, questions, order.beam, order.alpha, best, on_progress), strict=True
    ):
        if order.execute:
            found = [first_that_runs(found, databases.path(example.db_id))]
        lines = []
        for each in found:
            line = line_of(each.sql)
            lines.append(f"{line}\t{each.log_probability:.4f}" if order.scores else line)
        blocks.append("\n".join(lines))
    write_atomic(order.output, (("\n\n" if order.best > 1 else "\n").join(blocks) + "\n").encode())
    return len(questions), [place for place, each in enumerate(questions, 1) if each.is_cut]
