"""Speed of the text-to-SQL models: the search, the training, and the answer to one question.

    python benchmarks/text2sql.py search MODEL [--beam 10]
    python benchmarks/text2sql.py training [--untrained MODEL]
    python benchmarks/text2sql.py latency MODEL... [--beam 5]

MODEL is a run folder or a weights file. Instead of it, `--untrained NAME` (with `--encoder FOLDER` for the bert models)
takes a model with random weights. Such a model comes to no end: its time of reading is that of a trained one, its time
of searching an upper bound, since all searches go on for as many steps as there may be. The data are those of the
folder that RESSEQ_DATA names: Spider's dev questions, at even distances, so that all 20 databases are among them.

search    Our beam search over batches, beside the beam that a textbook has: one question after another, and of each
          one hypothesis after another through the decoder, its state kept with it, the rest in plain Python. Model,
          grammar and stopping rule are the same, the questions are prepared beforehand, and both read and write: from
          prepared questions to SQL. The answers must be the same. Rounds alternate; the median ratio counts. First come
          rounds on newly opened databases, of which nothing that the grammar allows is known yet.
training  Training steps with all steps of the targets in one call, as the model is, beside the same with one call of
          the decoder for each step, as feeding attention back into the decoder would ask for. First the losses and
          the gradients of both are compared, without dropout. Rounds over the same batches alternate.
latency   Milliseconds a question on two threads: preparing it (its database is open), encoding, searching, and all
          together; one question at a time, as the assistant asks, and in batches. Each model is measured in a process
          of its own, whose peak memory stands beside it.

Each writes its part of the record and leaves the others as they are. Run it on an otherwise idle machine.
"""

import argparse
import gc
import math
import multiprocessing
import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from resseq.files import read_json, write_json
from resseq.text2sql import predict
from resseq.text2sql.batches import Batch, Targets, targets_of
from resseq.text2sql.embeddings import Vocabulary, glove_file, read_vectors
from resseq.text2sql.examples import Example, read_split, spider_folder
from resseq.text2sql.inputs import DEPTHS, KEYWORDS, POINTS, Databases, Question
from resseq.text2sql.model import MODELS, PRETRAINED, Parser, Shape, loss_of
from resseq.text2sql.predict import answer, load_parser, weights_file
from resseq.text2sql.pretrained import load_encoder
from resseq.text2sql.recipe import SqlConfig, prepare
from resseq.text2sql.search import MAX_STEPS
from resseq.text2sql.sql import Action, State, query_of, text
from resseq.training.checkpoint import file_sha256
from resseq.training.device import keep_freed_memory
from resseq.training.record import code_version, environment

RECORD = Path(__file__).parent / "records" / "text2sql.json"
WARM_UP = 8  # questions or steps before the clock runs
COLD = 3  # rounds on databases that are opened anew
SMOOTHING = SqlConfig().smoothing

_Result = TypeVar("_Result")


# ---------------------------------------------------------------------------------------------------- what is measured


@dataclass(frozen=True)
class Chosen:
    """A model to measure: where its weights are, or the name of one with random weights and where its encoder is."""

    weights: Path | None
    untrained: str = ""
    encoder: str = ""

    def load(self) -> Parser:
        """The model on the CPU, ready to answer."""
        if self.weights is not None:
            return load_parser(self.weights, torch.device("cpu"))
        config = SqlConfig(model=self.untrained)
        pretrained, vectors, vocabulary = None, None, Vocabulary((), ())
        if self.untrained in PRETRAINED:
            pretrained = load_encoder(self.encoder or config.encoder)
        else:
            vectors = read_vectors(glove_file())
            vocabulary = Vocabulary(vectors.words, ())
        width = vectors.vectors.shape[1] if vectors else 0
        shape = Shape(
            config.model, width, config.width, config.layers, config.heads, config.hidden, dropout=config.dropout
        )
        torch.manual_seed(0)
        return Parser(shape, vocabulary, vectors, pretrained).eval()

    def about(self, model: Parser) -> dict[str, Any]:
        """What a record says of it."""
        reader = model.pretrained.encoder if model.pretrained else None
        return {
            "model": model.shape.model,
            "parameters": sum(each.numel() for each in model.parameters()),
            "encoder": Path(reader.name).name if reader else None,
            "encoder_parameters": sum(each.numel() for each in reader.network.parameters()) if reader else None,
            "weights_sha256": file_sha256(weights_file(self.weights)) if self.weights else None,
            "trained": self.weights is not None,
        }


def evenly(examples: Sequence[Example], count: int) -> list[Example]:
    """So many of them, at even distances."""
    return [examples[place * len(examples) // count] for place in range(min(count, len(examples)))]


def conditions(arguments: argparse.Namespace) -> dict[str, Any]:
    """What a figure depends on besides the model."""
    return {
        "environment": environment(),
        "code": code_version(),
        "measured": datetime.now(UTC).isoformat(timespec="seconds"),
        "remark": arguments.remark,
    }


def write_part(path: Path, name: str, content: Any) -> None:
    """Puts a part of the record into the place of what was there before."""
    record = read_json(path) if path.exists() else {"benchmark": "text2sql"}
    path.parent.mkdir(exist_ok=True)
    write_json(path, record | {name: content})
    print(f"written to {path}")


# ---------------------------------------------------------------------------------------------------- search


@dataclass(frozen=True)
class Partial:
    """An open hypothesis of the textbook's beam."""

    choices: tuple[int, ...]
    total: float
    grammar: State
    before: Action | None
    state: tuple[Tensor, Tensor] | None


@torch.inference_mode()
def plain_beam(model: Parser, question: Question, width: int) -> tuple[str, float]:
    """The best query for a question and its log-probability, by one call of the decoder for each hypothesis."""
    memory = model.encode(model.batch([question]))
    first = len(KEYWORDS) + len(question.database.names)
    open_ones = [Partial((), 0.0, question.database.search_start, None, None)]
    best: tuple[tuple[int, ...], float] | None = None
    for _ in range(MAX_STEPS):
        continuations: list[tuple[float, int, Partial, tuple[Tensor, Tensor]]] = []
        for each in open_ones:
            scores, state, _ = model.decoder(
                memory,
                torch.tensor([[each.choices[-1] if each.choices else -1]]),
                torch.tensor([[POINTS[each.grammar.points[-1]]]]),
                torch.tensor([[min(len(each.grammar.scopes), DEPTHS) - 1]]),
                each.state,
            )
            allowed = question.allowed(each.grammar.allowed(), each.before)
            allowed[: len(question.database.searched)] &= question.database.searched
            places = np.flatnonzero(allowed)
            likely = scores[0, 0][torch.from_numpy(places)].log_softmax(dim=-1).tolist()
            values: dict[tuple[type, object], tuple[int, float]] = {}  # the first choice of each, and its probability
            for place, log_probability in zip(places.tolist(), likely, strict=True):
                if place < first:
                    continuations.append((each.total + log_probability, place, each, state))
                else:
                    value = question.candidates[place - first].value
                    key = type(value), value
                    choice, sum_so_far = values.get(key, (place, 0.0))
                    values[key] = choice, sum_so_far + math.exp(log_probability)
            for choice, probability in values.values():
                if probability:
                    continuations.append((each.total + math.log(probability), choice, each, state))
        continuations.sort(key=lambda continuation: -continuation[0])
        open_ones = []
        for total, choice, parent, state in continuations[:width]:
            action = question.action(choice)
            grammar = parent.grammar.advance(action)
            choices = (*parent.choices, choice)
            if not grammar.finished:
                open_ones.append(Partial(choices, total, grammar, action, state))
            elif best is None or total > best[1]:
                best = choices, total
        if not open_ones or (best is not None and best[1] >= open_ones[0].total):
            break
    if best is None:
        found = predict._fallback(question)
        return found.sql, found.log_probability
    schema = question.database.schema
    return text(query_of([question.action(choice) for choice in best[0]], schema), schema), best[1]


def plain_beams(model: Parser, questions: Sequence[Question], width: int) -> list[tuple[str, float]]:
    """The best queries for questions, one after another."""
    return [plain_beam(model, question, width) for question in questions]


def timed(call: Callable[[], _Result]) -> tuple[_Result, float, float]:
    """What a call gives, its seconds, and those of the processor; what earlier calls left behind is cleared first."""
    gc.collect()
    start, busy = time.perf_counter(), time.process_time()
    result = call()
    return result, time.perf_counter() - start, time.process_time() - busy


def measure_search(arguments: argparse.Namespace) -> None:
    """Our search beside the textbook's."""
    chosen = models_of(arguments)[0]
    model = chosen.load()
    spider = spider_folder()
    examples = evenly(read_split("inter", spider).held_out, arguments.questions)

    def fresh() -> list[Question]:
        databases = Databases(spider / "database", spider / "tables.json")
        return [Question.of(each.question, databases[each.db_id]) for each in examples]

    questions = fresh()
    for question in questions[:WARM_UP]:
        plain_beam(model, question, arguments.beam)
    answer(model, questions[:WARM_UP], arguments.beam)
    cold = []
    for _ in range(COLD):
        # What the grammar allows is kept with a database: each of the two begins without any of it.
        _, own, own_busy = timed(partial(answer, model, fresh(), arguments.beam))
        _, other, busy = timed(partial(plain_beams, model, fresh(), arguments.beam))
        cold.append({"resseq": own, "plain": other, "resseq_processor": own_busy, "plain_processor": busy})
        print(f"new databases: resseq {own:.2f} s, plain {other:.2f} s: {other / own:.1f} times faster", flush=True)
    rounds = []
    differing: list[dict[str, Any]] = []
    for _ in range(arguments.rounds):
        ours, own, own_busy = timed(partial(answer, model, questions, arguments.beam))
        plain, other, busy = timed(partial(plain_beams, model, questions, arguments.beam))
        rounds.append({"resseq": own, "plain": other, "resseq_processor": own_busy, "plain_processor": busy})
        differing = [
            {"question": question.text, "resseq": found[0].sql, "plain": sql, "apart": found[0].log_probability - total}
            for question, found, (sql, total) in zip(questions, ours, plain, strict=True)
            if found[0].sql != sql
        ]
        print(
            f"resseq {own:.2f} s, plain {other:.2f} s: {other / own:.1f} times faster "
            f"({busy / own_busy:.1f} times in seconds of the processor)",
            flush=True,
        )
        print(f"{len(differing)} of {len(questions)} answers differ", flush=True)
    ratio = statistics.median(each["plain"] / each["resseq"] for each in rounds)
    print(f"search: {ratio:.1f} times faster than one hypothesis at a time")
    write_part(
        arguments.json,
        "search",
        {
            **conditions(arguments),
            **chosen.about(model),
            "questions": len(questions),
            "databases": len({each.db_id for each in examples}),
            "beam": arguments.beam,
            "seconds": rounds,
            "ratio": ratio,
            "seconds_of_new_databases": cold,
            "ratio_of_new_databases": statistics.median(each["plain"] / each["resseq"] for each in cold),
            "differing": differing,
        },
    )
    if differing:
        sys.exit(f"{len(differing)} answers differ; they are in the record")


# ---------------------------------------------------------------------------------------------------- training


def fused(model: Parser, batch: Batch, targets: Targets) -> Tensor:
    """Log-probabilities of all choices, all steps in one call."""
    found: Tensor = model(batch, targets)
    return found


def stepwise(model: Parser, batch: Batch, targets: Targets) -> Tensor:
    """The same by a call of the decoder for each step."""
    memory = model.encode(batch)
    before = F.pad(targets.choices[:, :-1], (1, 0), value=-1)
    scores, state = [], None
    for step in range(before.shape[1]):
        at = slice(step, step + 1)
        found, state, _ = model.decoder(memory, before[:, at], targets.points[:, at], targets.depths[:, at], state)
        scores.append(found)
    refused = ~(targets.allowed | (targets.choices < 0)[:, :, None])
    return torch.cat(scores, dim=1).masked_fill(refused, -math.inf).log_softmax(dim=-1)


Decoding = Callable[[Parser, Batch, Targets], Tensor]


def gradients(decoding: Decoding, model: Parser, batch: Batch, targets: Targets) -> tuple[float, list[Tensor]]:
    """The mean loss of a query and its gradients."""
    loss = loss_of(decoding(model, batch, targets), targets, SMOOTHING)[0].mean()
    trained = [each for each in model.parameters() if each.requires_grad]
    found = torch.autograd.grad(loss, trained, allow_unused=True)
    return loss.item(), [torch.zeros(0) if each is None else each for each in found]


def measure_training(arguments: argparse.Namespace) -> None:
    """Training with the fused target side and without."""
    spider = spider_folder()
    databases = Databases(spider / "database", spider / "tables.json")
    size = SqlConfig().training.batch_size
    lessons = prepare(evenly(read_split("inter", spider).train, size * arguments.steps), databases)
    chosen = models_of(arguments)[0]
    model = chosen.load()
    lessons.sort(key=lambda lesson: lesson.question.nodes)  # as the trainer does within a part of them
    batches = []
    for start in range(0, len(lessons), size):
        part = lessons[start : start + size]
        questions = [lesson.question for lesson in part]
        batch = model.batch(questions)
        batches.append((batch, targets_of([lesson.target for lesson in part], questions, batch)))
    ways: dict[str, Decoding] = {"fused": fused, "stepwise": stepwise}

    model.eval()
    losses = furthest = 0.0
    for batch, targets in batches[:: max(1, len(batches) // 4)]:
        (one, ours), (other, theirs) = (gradients(way, model, batch, targets) for way in ways.values())
        losses = max(losses, abs(one - other))
        largest = max(float(each.abs().max()) for each in ours if each.numel())
        apart = max(float((own - their).abs().max()) for own, their in zip(ours, theirs, strict=True) if own.numel())
        furthest = max(furthest, apart / largest)
    print(f"losses differ by {losses:.1e}, gradients by {furthest:.1e} of the largest", flush=True)
    assert losses < 1e-4 and furthest < 1e-4

    model.train()
    config = SqlConfig().training
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-5, weight_decay=config.weight_decay)

    def step(way: Decoding, batch: Batch, targets: Targets) -> None:
        loss = loss_of(way(model, batch, targets), targets, SMOOTHING)[0].mean()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(model.parameters(), config.clip)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)

    for way in ways.values():
        for batch, targets in batches[:WARM_UP]:
            step(way, batch, targets)
    rounds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(arguments.rounds):
        for name, way in ways.items():
            begun = time.perf_counter()
            for batch, targets in batches:
                step(way, batch, targets)
            rounds[name].append(len(batches) / (time.perf_counter() - begun))
        print(", ".join(f"{name} {speeds[-1]:.2f} steps/s" for name, speeds in rounds.items()), flush=True)
    ratio = statistics.median(one / other for one, other in zip(rounds["fused"], rounds["stepwise"], strict=True))
    print(f"training: {ratio:.2f} times the steps with the fused target side")
    write_part(
        arguments.json,
        "training",
        {
            **conditions(arguments),
            **chosen.about(model),
            "batch_size": size,
            "batches": len(batches),
            "target_steps": statistics.mean(float(targets.choices.shape[1]) for _, targets in batches),
            "difference": {"loss": losses, "gradient": furthest},
            "steps_per_second": {name: statistics.median(speeds) for name, speeds in rounds.items()},
            "rounds": rounds,
            "ratio": ratio,
        },
    )


# ---------------------------------------------------------------------------------------------------- latency


def peak_mb() -> float:
    """The most memory that this process has held, in MiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


class Stopwatch:
    """Adds up the seconds of the calls that go through it."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """The same call, timed."""

        def timed_call(*args: Any, **named: Any) -> Any:
            start = time.perf_counter()
            try:
                return call(*args, **named)
            finally:
                self.seconds += time.perf_counter() - start

        return timed_call


def milliseconds(seconds: Sequence[float]) -> dict[str, float]:
    """The median and the 95th percentile."""
    ordered = sorted(1000 * each for each in seconds)
    return {"median": statistics.median(ordered), "p95": ordered[math.ceil(0.95 * len(ordered)) - 1]}


def times_of(model: Parser, examples: Sequence[Example], databases: Databases, beam: int, size: int) -> dict[str, Any]:
    """Milliseconds a question, with so many questions at once."""
    parts: dict[str, list[float]] = {name: [] for name in ("prepare", "encode", "search", "total")}
    for start in range(0, len(examples), size):
        group = examples[start : start + size]
        questions, prepared, _ = timed(lambda group=group: [Question.of(e.question, databases[e.db_id]) for e in group])  # type: ignore[misc]
        watch = Stopwatch()
        with (
            patch.object(model, "batch", watch.around(model.batch)),
            patch.object(model, "encode", watch.around(model.encode)),
        ):
            _, answered, _ = timed(lambda questions=questions: answer(model, questions, beam))  # type: ignore[misc]
        for name, seconds in (
            ("prepare", prepared),
            ("encode", watch.seconds),
            ("search", answered - watch.seconds),
            ("total", prepared + answered),
        ):
            parts[name].append(seconds / len(group))
    return {name: milliseconds(seconds) for name, seconds in parts.items()}


def latency_of(chosen: Chosen, count: int, beam: int, batch: int, threads: int) -> dict[str, Any]:
    """All of one model; runs in a process of its own."""
    torch.set_num_threads(threads)
    keep_freed_memory()
    spider = spider_folder()
    databases = Databases(spider / "database", spider / "tables.json")
    examples = evenly(read_split("inter", spider).held_out, count)
    for each in examples:
        databases[each.db_id]
    memory = {"databases": peak_mb()}
    model = chosen.load()
    memory["model"] = peak_mb()
    answer(model, [Question.of(each.question, databases[each.db_id]) for each in examples[:WARM_UP]], beam)
    times_of(model, examples[:WARM_UP], databases, beam, 1)
    alone = times_of(model, examples, databases, beam, 1)
    memory["alone"] = peak_mb()
    # Those of one batch are of about equal size, as `answer` takes them.
    nodes = [Question.of(each.question, databases[each.db_id]).nodes for each in examples]
    ordered = [examples[place] for place in sorted(range(len(examples)), key=nodes.__getitem__)]
    batches = times_of(model, ordered, databases, beam, batch)
    memory["batches"] = peak_mb()
    return {**chosen.about(model), "alone": alone, "batches": batches, "peak_mb": memory}


def measure_latency(arguments: argparse.Namespace) -> None:
    """Each model in a process of its own."""
    rows = []
    print(f"{'model':34}{'':9}{'prepare':>9}{'encode':>9}{'search':>9}{'total':>9}{'p95':>9}{'peak MiB':>10}")
    for chosen in models_of(arguments):
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
            row = pool.submit(
                latency_of, chosen, arguments.questions, arguments.beam, arguments.batch, arguments.threads
            ).result()
        rows.append(row)
        size = f"{(row['encoder_parameters'] or row['parameters']) / 1e6:.1f} M"
        name = f"{row['model']} {size}{'' if row['trained'] else ', untrained'}"
        for mode in ("alone", "batches"):
            medians = "".join(f"{row[mode][part]['median']:9.1f}" for part in ("prepare", "encode", "search", "total"))
            print(f"{name:34}{mode:9}{medians}{row[mode]['total']['p95']:9.1f}{row['peak_mb'][mode]:10.0f}", flush=True)
    write_part(
        arguments.json,
        "latency",
        {
            **conditions(arguments),
            "questions": arguments.questions,
            "beam": arguments.beam,
            "batch": arguments.batch,
            "models": rows,
        },
    )


def models_of(arguments: argparse.Namespace) -> list[Chosen]:
    """The models that were named."""
    untrained = [Chosen(None, arguments.untrained, arguments.encoder)] if arguments.untrained else []
    return [*(Chosen(path) for path in arguments.models), *untrained]


def main() -> None:
    """Measures, prints and writes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parts = {"search": measure_search, "training": measure_training, "latency": measure_latency}
    parser.add_argument("part", choices=parts)
    parser.add_argument("models", type=Path, nargs="*", metavar="MODEL")
    parser.add_argument("--untrained", choices=MODELS, help="a model with random weights; training: lstm-attn if none")
    parser.add_argument("--encoder", default="", help="the folder of its pre-trained encoder")
    parser.add_argument("--beam", type=int, help="width of the search (default 10 for search, 5 for latency)")
    parser.add_argument("--questions", type=int, default=256, help="of Spider's dev (default 256)")
    parser.add_argument("--batch", type=int, default=predict.BATCH, help=f"latency: (default {predict.BATCH})")
    parser.add_argument("--steps", type=int, default=20, help="training: batches in each round (default 20)")
    parser.add_argument("--rounds", type=int, default=3, help="alternating rounds (default 3)")
    parser.add_argument("--threads", type=int, default=2, help="of PyTorch (default 2)")
    parser.add_argument("--remark", default="", help="what to keep of the circumstances, such as other work")
    parser.add_argument("--json", type=Path, default=RECORD)
    arguments = parser.parse_args()
    if arguments.beam is None:
        arguments.beam = 5 if arguments.part == "latency" else 10
    if not arguments.models and not arguments.untrained:
        if arguments.part != "training":
            parser.error("name a run folder, a weights file, or --untrained")
        arguments.untrained = "lstm-attn"
    torch.set_num_threads(arguments.threads)
    keep_freed_memory()
    parts[arguments.part](arguments)


if __name__ == "__main__":
    main()
