"""How a text-to-SQL model is trained: the settings, the task for the loop, and `train`."""

import hashlib
import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from resseq.errors import ResseqError
from resseq.text2sql import embeddings, own_pairs
from resseq.text2sql.batches import Batch, Targets, targets_of
from resseq.text2sql.embeddings import Vectors, Vocabulary
from resseq.text2sql.evaluation import Judge, Pair
from resseq.text2sql.evaluation.verdicts import Options
from resseq.text2sql.examples import SETTINGS, Example
from resseq.text2sql.inputs import Databases, Question, Target
from resseq.text2sql.material import own_material, spider_material
from resseq.text2sql.model import MODELS, PRETRAINED, Parser, Shape, loss_of
from resseq.text2sql.own_pairs import OwnJudge
from resseq.text2sql.predict import answer, known_vocabulary, line_of
from resseq.text2sql.pretrained import DECAY, DEFAULT, Encoder, load_encoder, rebuild_encoder, set_rates, tune_top
from resseq.text2sql.recurrent import INITIALIZATIONS, READINGS, initialize
from resseq.text2sql.sql import ActionError, SqlError, actions_of, parse
from resseq.text2sql.states import kept_states
from resseq.training import loop
from resseq.training.checkpoint import file_sha256, load_weights
from resseq.training.device import Device, open_device
from resseq.training.loop import Outcome, TrainingConfig
from resseq.training.options import option
from resseq.training.record import RUN, RunFolder, environment

MEASURED = 64  # questions of a batch when nothing is learned
TRAINED_WORDS = 5  # occurrences in training from which a word gets a vector of its own
# What weights do not say that were written before it could be chosen.
_OLD_SHAPE: dict[str, Any] = {"mixed_layers": Shape.mixed_layers}
_SECONDS = 5.0  # that a query may run while a model is trained; the final figures take the usual deadline
_TIE = 1e-6  # of the loss decides between epochs with one exact match
_POOL = 64  # batches whose examples are sorted by length together


@dataclass(frozen=True)
class SqlConfig:
    """A training run on questions and queries."""

    model: str = option("lstm-attn", "what reads and writes", choices=MODELS)
    setting: str = option("inter", "inter: unseen databases; intra: the course's files", choices=SETTINGS)
    data_dir: str = option("", "Spider's folder; by default the one where RESSEQ_DATA says")
    encoder: str = option(DEFAULT, "the pre-trained encoder of the bert models, by name or folder")
    tuned_layers: int = option(0, "top layers of the encoder that bert-tuned changes; 0 is all of it")
    mixed_layers: int = option(4, "top layers of the encoder whose states are mixed")
    encoder_lr: float = option(8e-5, "peak learning rate of the tuned encoder's top layer")
    encoder_decay: float = option(DECAY, "of that rate from each layer of the encoder to the one below")
    glove: str = option("", "word vectors: GloVe's .txt or .zip, word2vec's text, or .npz; by default in RESSEQ_DATA")
    width: int = option(128, "numbers of each word's, table's and column's vector")
    layers: int = option(3, "layers of relation-aware attention; lstm has none")
    heads: int = option(4, "heads of all attention")
    hidden: int = option(256, "numbers of the decoder's state")
    reading: str = option("both", "direction of the encoder's LSTMs", choices=READINGS)
    encoder_layers: int = option(1, "layers of the LSTM over the question")
    decoder_layers: int = option(1, "layers of the decoder's LSTM")
    initialization: str = option("orthogonal", "initial weights of the LSTMs", choices=INITIALIZATIONS)
    dropout: float = option(0.1, "share of numbers that are dropped in training")
    shared_dropout: bool = option(False, "drop the same numbers at all positions of a sequence")
    sampling: float = option(0.25, "scheduled sampling: how often, at the end, the model's own choice is read")
    buckets: bool = option(True, "batches of questions of about equal length")
    smoothing: float = option(0.1, "label smoothing")
    average: float = option(0.998, "decay of the moving average of the weights, which is measured and kept; 0 is none")
    exact_every: int = option(5, "epochs between measurements of exact match and execution on the held-out questions")
    limit: int = option(0, "train on so many examples only; 0 takes all")
    start: str = option("", "a run or a weights file whose weights to begin with", spellings=("--from",))
    examples: str = option("", "your own pairs in place of Spider's: a CSV, JSON or JSONL file of question and query")
    db: str = option(
        "", "their database: a SQLite file, a table's file, or a folder of NAME/NAME.sqlite for each db_id"
    )
    hold_out: float = option(0.2, "share of your own pairs that is held out, if there are 20 or more")
    training: TrainingConfig = field(
        default_factory=lambda: TrainingConfig(
            batch_size=16, epochs=24, optimizer="adamw", lr=2e-3, weight_decay=1e-2, clip=5.0
        )
    )

    def check(self) -> None:
        """Raises ResseqError for a value that no training can have, before anything is read."""
        self.training.check()
        for name, value, choices in (
            ("model", self.model, MODELS),
            ("setting", self.setting, SETTINGS),
            ("reading", self.reading, READINGS),
            ("initialization", self.initialization, INITIALIZATIONS),
        ):
            if value not in choices:
                raise ResseqError(f"sql: unknown {name} {value!r} — choose one of {', '.join(choices)}")
        for name, least in (
            ("width", 2),
            ("layers", 0),
            ("heads", 1),
            ("hidden", 1),
            ("encoder_layers", 1),
            ("decoder_layers", 1),
            ("mixed_layers", 1),
            ("tuned_layers", 0),
            ("exact_every", 1),
            ("limit", 0),
        ):
            if getattr(self, name) < least:
                raise ResseqError(f"sql: {name} is {getattr(self, name)}, expected {least} or more")
        if bool(self.examples) != bool(self.db):
            given, missing = ("examples", "db") if self.examples else ("db", "examples")
            raise ResseqError(f"sql: --{given} needs --{missing} — give both, or neither to train on Spider")
        if self.width % 2 or self.width % self.heads:
            raise ResseqError(f"sql: width is {self.width}, but must be even and a multiple of heads ({self.heads})")
        if 0 < self.training.patience <= self.exact_every:
            raise ResseqError(
                f"sql: patience is {self.training.patience} epochs, and exact match is measured every "
                f"{self.exact_every} only — give a longer --patience or a smaller --exact-every"
            )
        if not 0 < self.encoder_decay <= 1:
            raise ResseqError(f"sql: encoder_decay is {self.encoder_decay}, expected a number above 0 up to 1")
        if not (self.encoder_lr > 0 and math.isfinite(self.encoder_lr)):
            raise ResseqError(f"sql: encoder_lr is {self.encoder_lr}, expected a number above 0")
        for name in ("dropout", "smoothing", "sampling", "average", "hold_out"):
            if not 0 <= getattr(self, name) < 1:
                raise ResseqError(f"sql: {name} is {getattr(self, name)}, expected a number from 0 up to 1")

    def flat(self) -> dict[str, Any]:
        """All settings on one level, as run.json holds them."""
        own = asdict(self)
        return {**{key: value for key, value in own.items() if key != "training"}, **own["training"]}


@dataclass(frozen=True)
class Lesson:
    """An example, prepared."""

    example: Example
    question: Question
    target: Target
    states: NDArray[np.float16] | None = None  # of a frozen encoder


class Translation:
    """Questions with their queries, as the training loop asks for them.

    Where none are held out the last epoch is kept, and measured on what was learned from. Of own pairs so few are held
    out that many epochs have one exact match: of these the one with the least loss is kept.
    """

    def __init__(
        self,
        config: SqlConfig,
        train: Sequence[Lesson],
        held_out: Sequence[Lesson],
        model: Parser,
        judge: Judge | OwnJudge,
        device: Device,
        facts: Mapping[str, Any],
    ) -> None:
        self.monitor = "train.exact" if not held_out else "val.choice" if config.examples else "val.exact"
        self.config = config
        self.train = train
        self.held_out = held_out
        self.model = model
        self.judge = judge
        self.device = device
        self.facts = facts
        self._epochs = 0

    def steps_per_epoch(self) -> int:
        """Optimizer steps in an epoch; the last batch may be smaller."""
        return -(-len(self.train) // self.config.training.batch_size)

    def batches(self, epoch: int) -> Iterator[tuple[Batch, Targets, int]]:
        """Questions of about one length, their queries, and the size of the whole batch.

        Every process cuts the same batches from the seed and takes its own slice.
        """
        self._epochs = epoch + 1
        size = self.config.training.batch_size
        generator = np.random.default_rng(np.random.SeedSequence([self.config.training.seed, epoch]))
        order = generator.permutation(len(self.train))
        groups = []
        for start in range(0, len(order), _POOL * size):
            pool = list(order[start : start + _POOL * size])
            if self.config.buckets:
                pool.sort(key=lambda place: self.train[place].question.nodes)
            groups += [pool[first : first + size] for first in range(0, len(pool), size)]
        rank, processes = self.device.fabric.global_rank, self.device.fabric.world_size
        for place in generator.permutation(len(groups)):
            chosen = [self.train[each] for each in groups[place]]
            whole = len(chosen)
            yield *self._tensors(chosen[rank * whole // processes : (rank + 1) * whole // processes]), whole

    def _tensors(self, lessons: Sequence[Lesson]) -> tuple[Batch, Targets]:
        questions = [lesson.question for lesson in lessons]
        states = [lesson.states for lesson in lessons if lesson.states is not None]
        batch = self.model.batch(questions, states or None)
        targets = targets_of([lesson.target for lesson in lessons], questions, batch)
        where = self.device.torch_device
        return batch.to(where), targets.to(where)

    def loss(self, model: nn.Module, batch: tuple[Batch, Targets, int]) -> tuple[Tensor, Mapping[str, Tensor]]:
        """The mean loss of a query, and the sums of loss and errors over this process's queries."""
        questions, targets, whole = batch
        sampling = self.config.sampling * (self._epochs - 1) / max(1, self.config.training.epochs - 1)
        loss, correct = loss_of(model(questions, targets, sampling), targets, self.config.smoothing)
        return loss.sum() / whole, {
            "loss": loss.sum(),
            "error": (~correct).sum(),
            "examples": torch.tensor(len(loss), device=loss.device),
        }

    def evaluate(self, model: nn.Module) -> dict[str, Any]:
        """Loss and accuracy of each next choice's likeliest (all of a query's must be right) on the held-out questions,
        and at intervals what greedy search is worth."""
        assert isinstance(model, Parser)
        last = self._epochs == self.config.training.epochs
        if not self.held_out:
            return {"train": self.official(model) if last else {"exact": None, "exec": None}}
        losses, right = 0.0, 0
        ordered = sorted(self.held_out, key=lambda lesson: lesson.question.nodes)
        for start in range(0, len(ordered), MEASURED):
            batch, targets = self._tensors(ordered[start : start + MEASURED])
            loss, correct = loss_of(model(batch, targets), targets, 0.0)
            losses += loss.sum().item()
            right += int(correct.sum())
        val: dict[str, Any] = {"loss": losses / len(ordered), "accuracy": right / len(ordered)}
        if last or self._epochs % self.config.exact_every == 0:
            val |= self.official(model)
            choice = val["exact"] - _TIE * val["loss"]
        else:
            val |= {"exact": None, "exec": None}
            choice = None
        return {"val": val | ({"choice": choice} if self.config.examples else {})}

    def official(self, model: Parser) -> dict[str, float]:
        """Exact match and execution of what greedy search answers to the held-out questions, by the official rules (of
        own pairs: by those of `OwnJudge`)."""
        lessons = self.held_out or self.train
        states = [lesson.states for lesson in lessons if lesson.states is not None]
        answers = answer(model, [lesson.question for lesson in lessons], states=states or None)
        pairs = [
            Pair(lesson.example.db_id, lesson.example.query, line_of(found[0].sql))
            for lesson, found in zip(lessons, answers, strict=True)
        ]
        verdicts = self.judge.verdicts(pairs, Options(seconds=_SECONDS))
        return {
            "exact": sum(bool(each.exact) for each in verdicts) / len(pairs),
            "exec": sum(bool(each.exec) for each in verdicts) / len(pairs),
        }

    def describe(self) -> Mapping[str, Any]:
        """What rebuilds the model from the weights file alone."""
        vocabulary, pretrained = self.model.vocabulary, self.model.pretrained
        return {
            "kind": "sql",
            "setting": self.config.setting,
            "shape": asdict(self.model.shape),
            "known": " ".join(vocabulary.known),
            "trained": " ".join(vocabulary.trained),
            **({"encoder": pretrained.encoder.describe()} if pretrained else {}),
        }


def prepare(
    examples: Sequence[Example],
    databases: Databases,
    on_progress: Callable[[int], None] = lambda done: None,
    on_fault: Callable[[Example, str], None] = lambda example, reason: None,
) -> list[Lesson]:
    """Examples as a model learns from them; those whose query is faulty (docs/broken-golds.md) are left out.

    Args:
        on_fault: told of each of these, and of what is wrong with it.

    Raises:
        ResseqError: a database is missing.
    """
    lessons = []
    for done, example in enumerate(examples, 1):
        database = databases[example.db_id]
        try:
            actions = actions_of(parse(example.query, database.schema), database.schema)
            question = Question.of(example.question, database)
            lessons.append(Lesson(example, question, Target.of(actions, question)))
        except (SqlError, ActionError) as error:
            on_fault(example, str(error))
        on_progress(done)
    return lessons


def vocabulary_of(lessons: Sequence[Lesson], others: Sequence[Lesson], path: Path) -> tuple[Vocabulary, Vectors]:
    """The words of a vectors file that a model knows: the frequent ones, and those that occur in the examples.

    Args:
        lessons: those that are learned from, which decide what is trained.
        others: those measured on; their words only get the vectors that the file has for them.
    """
    counts: Counter[str] = Counter()
    for lesson in lessons:
        counts.update(token.lower for token in lesson.question.tokens)
    names = {word for lesson in (*lessons, *others) for name in lesson.question.database.names for word in name}
    said = {token.lower for lesson in (*lessons, *others) for token in lesson.question.tokens}
    found = embeddings.read_vectors(path, names | said)
    frequent = sorted(word for word, count in counts.items() if count >= TRAINED_WORDS)
    return Vocabulary(found.words, frequent), found


def train(
    config: SqlConfig,
    out: Path,
    on_start: Callable[[Translation, Parser, Device], None] = lambda task, model, device: None,
    on_epoch: Callable[[Mapping[str, Any]], None] = lambda line: None,
    on_step: Callable[[int, int], None] = lambda epoch, step: None,
    on_prepare: Callable[[int, int], None] = lambda done, total: None,
    on_faults: Callable[[Sequence[str]], None] = lambda reasons: None,
) -> Outcome:
    """Trains a model in a run folder, or goes on with it.

    Args:
        on_faults: told which of a person's own pairs are left out, and why.

    Raises:
        ResseqError: a setting is impossible, data are missing or damaged, or the folder is another run's.
    """
    config.check()
    training = config.training
    material = (
        own_material(config.examples, config.db, config.hold_out, training.seed)
        if config.examples
        else spider_material(config.setting, config.data_dir)
    )
    chosen, others = material.split.first(config.limit), material.split.held_out
    weights = own_pairs.start_of(config.start) if config.start or config.examples else None
    begun = load_weights(weights) if weights else None
    pretrained: Encoder | None = None
    glove: Path | None = None
    if config.model in PRETRAINED:
        if begun and config.examples and begun[1]["shape"]["model"] == "bert-tuned":
            pretrained = rebuild_encoder(begun[1]["encoder"])  # whose weights are among those to begin with
        else:
            pretrained = load_encoder(config.encoder)
    elif not config.examples:
        glove = Path(config.glove) if config.glove else embeddings.glove_file()
    # Shapes differ from batch to batch, which a compiler would see as so many models.
    device = open_device(training.device, training.precision, training.compile, training.threads, training.exact)
    total = len(chosen) + len(others)
    faults: list[str] = []

    def left_out(example: Example, reason: str) -> None:
        faults.append(f"{example.file}: row {example.row} is left out: {reason}")

    lessons = prepare(chosen, material.databases, lambda done: on_prepare(done, total), left_out)
    held_out = prepare(others, material.databases, lambda done: on_prepare(len(chosen) + done, total), left_out)
    if config.examples:
        if not lessons:
            raise ResseqError(f"sql: no pair of {config.examples} can be learned from: {faults[0]}")
        if training.patience and not held_out:
            raise ResseqError("sql: --patience asks for held-out pairs, and there are none — leave it out")
        on_faults(faults)
    vocabulary, vectors = Vocabulary((), ()), None
    if begun and not pretrained:
        vocabulary = known_vocabulary(begun[1])
    elif glove:
        vocabulary, vectors = vocabulary_of(lessons, held_out, glove)
    shape = Shape(
        config.model,
        begun[1]["shape"]["embedding"] if begun else vectors.vectors.shape[1] if vectors else 0,
        config.width,
        config.layers,
        config.heads,
        config.hidden,
        config.dropout,
        config.reading,
        config.encoder_layers,
        config.decoder_layers,
        config.shared_dropout,
        config.mixed_layers,
    )
    torch.manual_seed(training.seed)
    model = Parser(shape, vocabulary, vectors, pretrained)
    initialize(model, config.initialization)
    if begun:
        begin_with(model, *begun, str(weights))
    if pretrained and config.model == "bert-tuned":
        set_rates(pretrained.network, config.encoder_lr / training.lr, pretrained.layers, config.encoder_decay)
        if config.tuned_layers:
            tune_top(pretrained.network, pretrained.layers, config.tuned_layers)
    elif pretrained:
        model.to(device.torch_device)
        both = _with_states(model, [*lessons, *held_out], on_prepare)
        lessons, held_out = both[: len(lessons)], both[len(lessons) :]
    facts: dict[str, Any] = {
        **({"start_sha256": file_sha256(weights)} if weights else {}),
        "name": material.name,
        "sha256": data_sha256((*chosen, *others)),
        "train": len(lessons),
        "held_out": len(held_out),
        "left_out": len(faults),
        "values_without_candidate": sum(not lesson.target.found for lesson in lessons),
    }
    if not pretrained:
        name = {"name": glove.name} if glove else {}
        facts["vectors"] = {**name, "words": len(vocabulary.known), "width": shape.embedding}
    if pretrained:
        count = sum(each.numel() for each in pretrained.network.parameters())
        facts["encoder"] = {"name": Path(config.encoder).name, "parameters": count, "sha256": pretrained.sha256}
    task = Translation(config, lessons, held_out, model, material.judge, device, facts)
    if config.examples and device.fabric.is_global_zero and not (out / RUN).exists():
        facts["before"] = task.official(model.to(device.torch_device).eval())
    header = {
        "kind": "sql-pairs" if config.examples else "sql",
        "data": facts,
        "model": {"name": config.model, "parameters": sum(each.numel() for each in model.parameters())},
        "environment": {
            **environment(),
            "device": str(device.torch_device),
            "processes": device.fabric.world_size,
            "path": device.path,
        },
    }
    folder = RunFolder(out, config.flat(), header)
    if not device.fabric.is_global_zero:
        return loop.fit(model, task, training, folder, device, average=config.average)
    with folder:
        if config.examples and weights:
            own_pairs.keep_calibration(weights, folder.path)
        on_start(task, model, device)
        return loop.fit(model, task, training, folder, device, on_epoch, on_step, config.average)


def begin_with(model: Parser, tensors: Mapping[str, Tensor], about: Mapping[str, Any], source: str) -> None:
    """Gives a model the weights of another one of the same shape.

    A model that fine-tunes its encoder may begin with one whose encoder was frozen: then the encoder's own weights stay
    as they are (gradual unfreezing, Howard & Ruder 2018, section 3.3).

    Raises:
        ResseqError: the other model has other sizes, or reads by other means.
    """
    ours = asdict(model.shape) | {"dropout": None, "shared_dropout": None}
    theirs = _OLD_SHAPE | dict(about.get("shape", {})) | {"dropout": None, "shared_dropout": None}
    if (theirs.get("model"), ours["model"]) == ("bert-frozen", "bert-tuned"):
        theirs["model"] = "bert-tuned"
    for name, value in ours.items():
        if theirs.get(name) != value:
            raise ResseqError(f"sql: {source} has {name} {theirs.get(name)}, and this run {value} — give it the same")
    missing, unexpected = model.load_state_dict(tensors, strict=False)
    encoder = model.pretrained.encoder.sha256 if model.pretrained else None
    if (
        encoder != about.get("encoder", {}).get("sha256")
        or unexpected
        or any(not name.startswith("encoder.reader.") for name in missing)
    ):
        raise ResseqError(f"sql: {source} holds the weights of another encoder or version — train from the beginning")


def _with_states(model: Parser, lessons: Sequence[Lesson], on_progress: Callable[[int, int], None]) -> list[Lesson]:
    """Lessons with what the frozen encoder makes of their questions, computed once for all epochs."""
    assert model.pretrained is not None
    states = kept_states(
        model.pretrained.encoder,
        model.shape.mixed_layers,
        [lesson.question for lesson in lessons],
        next(model.parameters()).device,
        on_progress,
    )
    return [replace(lesson, states=each) for lesson, each in zip(lessons, states, strict=True)]


def data_sha256(examples: Sequence[Example]) -> str:
    """Of examples, in their order."""
    content = hashlib.sha256()
    for example in examples:
        content.update("\t".join((example.db_id, example.question, example.query, "")).encode())
    return content.hexdigest()
