"""Pre-trained encoders of the BERT family: how they read a question with a schema, frozen or fine-tuned."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from logging import ERROR, getLogger
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from resseq.errors import ResseqError
from resseq.text2sql.batches import Reading
from resseq.text2sql.bert import Bert
from resseq.text2sql.inputs import Question

DEFAULT = "bert-base-cased"
LONGEST = 256  # pieces of one sequence; a larger schema is read in several, each behind the whole question
DECAY = 0.9  # of the learning rate from each layer to the one below (0.8 in Clark et al. 2020, table 7)
_AT_ONCE = 16  # questions whose states are computed together
_PIECES = 8192  # that an encoder reads at once
_SHORT = 4  # sequences that it reads at once without a GPU, each about as long as the others


@dataclass(frozen=True)
class Span:
    """Pieces that are read together: the question, and tables with their columns.

    Attributes:
        pieces: their numbers.
        kinds: 0 for those of the question, 1 for those of the schema.
        nodes: which node of the question each belongs to, -1 for none.
    """

    pieces: list[int]
    kinds: list[int]
    nodes: list[int]


class Pieces:
    """Cuts words into the pieces that an encoder knows."""

    def __init__(self, tokenizer: str, longest: int = LONGEST) -> None:
        """
        Args:
            tokenizer: the content of a tokenizer.json.
            longest: pieces of one sequence.
        """
        from tokenizers import Tokenizer

        self.json = tokenizer
        self.longest = longest
        self._tokenizer = Tokenizer.from_str(tokenizer)
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._known: dict[str, list[int]] = {}
        # How the tokenizer frames a pair tells what stands before, between and behind, whatever these are called.
        framed = self._tokenizer.encode("a", "a")
        inner = {place for place, (start, end) in enumerate(framed.offsets) if end > start}
        first, last = min(inner), max(inner)
        self.before = framed.ids[:first]
        self.behind = framed.ids[last + 1 :]
        self.between = framed.ids[first + 1 : last]
        self.padding = self._tokenizer.token_to_id("[PAD]") or self._tokenizer.token_to_id("<pad>") or 0

    def __deepcopy__(self, memo: dict[int, Any]) -> "Pieces":
        return self  # it does not change

    def of(self, word: str) -> list[int]:
        """The pieces of one word."""
        found = self._known.get(word)
        if found is None:
            # Behind another word, since some tokenizers cut a word in the middle of a text otherwise than a first one.
            both = self._tokenizer.encode(f"x {word}", add_special_tokens=False)
            found = [piece for piece, (_, end) in zip(both.ids, both.offsets, strict=True) if end > 1]
            self._known[word] = found
        return found

    def sequences(self, question: Question) -> list[Span]:
        """A question with its schema: the tables in their order, each followed by its columns.

        Where all of it is too long for one sequence, each of several holds the whole question and some of the tables. A
        table that fits in none is divided, its name at the head of each part. Of a question that takes more than half
        of a sequence only the first pieces of each word are read.
        """
        words = [self.of(token.text) for token in question.tokens]
        most = self.longest // 2 - len(self.before)  # the schema must be read, too
        kept = max(map(len, words), default=0)
        # Rather than lose its last words, a question of many rare ones keeps the first pieces of each.
        while kept > 1 and sum(min(len(own), kept) for own in words) > most:
            kept -= 1
        said = [(piece, place) for place, own in enumerate(words) for piece in own[:kept]][:most]
        pieces = [*self.before, *(piece for piece, _ in said), *self.between]
        nodes = [*[-1] * len(self.before), *(place for _, place in said), *[-1] * len(self.between)]
        room = self.longest - len(pieces) - len(self.behind)
        parts: list[list[tuple[int, list[int]]]] = [[]]
        used = 0
        for (table, name), columns in self._tables(question):
            name = name[: room // 2]
            columns = [(column, own[: room - len(name)]) for column, own in columns]
            if used and used + len(name) + sum(len(own) for _, own in columns) > room:
                parts.append([])
                used = 0
            parts[-1].append((table, name))
            used += len(name)
            for column, own in columns:
                if used + len(own) > room:
                    parts.append([(table, name)])
                    used = len(name)
                parts[-1].append((column, own))
                used += len(own)
        return [self._sequence(pieces, nodes, part) for part in parts]

    def _tables(self, question: Question) -> Iterator[tuple[tuple[int, list[int]], list[tuple[int, list[int]]]]]:
        """Each table and its columns, all with their pieces; a mark behind each keeps neighbours apart."""
        database, first = question.database, len(question.tokens)
        columns: dict[int, list[int]] = {}
        for ref, place in database.places.items():
            columns.setdefault(ref.table, []).append(place)

        def spelled(place: int, mark: str) -> tuple[int, list[int]]:
            own = [piece for word in database.names[place] for piece in self.of(word)]
            return first + place, [*own, *self.of(mark)]

        for table in range(len(database.schema.tables)):
            yield spelled(table, ":"), [spelled(column, ",") for column in columns.get(table, [])]

    def _sequence(self, pieces: list[int], nodes: list[int], part: list[tuple[int, list[int]]]) -> Span:
        schema = [piece for _, own in part for piece in own]
        owners = [item for item, own in part for _ in own]
        return Span(
            [*pieces, *schema, *self.behind],
            [*[0] * len(pieces), *[1] * (len(schema) + len(self.behind))],
            [*nodes, *owners, *[-1] * len(self.behind)],
        )

    def read(self, questions: Sequence[Question], words: int, items: int) -> Reading:
        """The sequences of a batch.

        Args:
            words, items: of the longest question and the largest schema, to which the nodes are padded.
        """
        rows: list[tuple[Span, list[int]]] = []
        for row, question in enumerate(questions):
            own = len(question.tokens)
            first = row * (words + items)
            for each in self.sequences(question):
                places = [
                    -1 if node < 0 else first + (node if node < own else words + node - own) for node in each.nodes
                ]
                rows.append((each, places))
        longest = max(len(each.pieces) for each, _ in rows)
        pieces = np.full((len(rows), longest), self.padding, np.int64)
        kinds, present = np.zeros_like(pieces), np.zeros(pieces.shape, bool)
        nodes = np.full_like(pieces, -1)
        for row, (each, places) in enumerate(rows):
            length = len(each.pieces)
            pieces[row, :length], kinds[row, :length], nodes[row, :length] = each.pieces, each.kinds, places
            present[row, :length] = True
        return Reading(*map(torch.from_numpy, (pieces, kinds, present, nodes)))


@dataclass(frozen=True)
class Encoder:
    """A pre-trained encoder with its tokenizer.

    Attributes:
        name: what it was asked for by.
        config: what rebuilds the network without its weights.
        sha256: of its weights as they were loaded.
    """

    name: str
    network: nn.Module
    pieces: Pieces
    config: dict[str, Any]
    sha256: str

    @property
    def width(self) -> int:
        """Numbers of a state."""
        return int(self._size("hidden_size", "dim"))

    @property
    def layers(self) -> int:
        """How many it has above the embeddings."""
        return int(self._size("num_hidden_layers", "n_layers"))

    def _size(self, *names: str) -> Any:
        return next(self.config[name] for name in names if name in self.config)

    def describe(self) -> dict[str, Any]:
        """All but the weights."""
        return {"name": self.name, "config": self.config, "tokenizer": self.pieces.json, "sha256": self.sha256}


def load_encoder(name: str) -> Encoder:
    """Loads an encoder from a folder, or by its name from where transformers keeps or finds it.

    Raises:
        ResseqError: there is none, or it is no encoder of the BERT family.
    """
    from transformers import AutoModel, AutoTokenizer
    from transformers.utils import logging

    logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    getLogger("huggingface_hub").setLevel(ERROR)  # which tells of each try to reach the network
    if ("/" in name or name.startswith(".")) and not Path(name).is_dir() and name.count("/") != 1:
        raise ResseqError(f"encoder: there is no folder {name} — name one that holds config.json and weights")
    try:
        network = AutoModel.from_pretrained(name)
        _drop_pooler(network)
        tokenizer = AutoTokenizer.from_pretrained(name)
        backend = tokenizer.backend_tokenizer.to_str()
    except (OSError, ValueError, KeyError, AttributeError, RuntimeError) as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise ResseqError(
            f"encoder: cannot load {name}: {reason[:150]} — name a folder that holds an encoder of the BERT family"
        ) from error
    content = hashlib.sha256()
    for key, value in sorted(network.state_dict().items()):
        content.update(key.encode() + value.detach().cpu().contiguous().numpy().tobytes())
    config = json.loads(network.config.to_json_string(use_diff=False))
    encoder = Encoder(name, network, Pieces(backend, _longest(config)), config, content.hexdigest())
    try:
        _ = encoder.width, encoder.layers
    except StopIteration:
        raise ResseqError(
            f"encoder: {name} is a {config.get('model_type')}, which is not of the BERT family — name one that is"
        ) from None
    return encoder


def rebuild_encoder(about: Mapping[str, Any]) -> Encoder:
    """The encoder that `Encoder.describe` told of, its weights yet to be loaded."""
    config = dict(about["config"])
    network = Bert(config) if Bert.writes_out(config) else _of_library(config)
    return Encoder(about["name"], network, Pieces(about["tokenizer"], _longest(config)), config, about["sha256"])


def _of_library(config: dict[str, Any]) -> nn.Module:
    from transformers import AutoConfig, AutoModel

    network: nn.Module = AutoModel.from_config(AutoConfig.for_model(**config))  # type: ignore[no-untyped-call]
    _drop_pooler(network)
    return network


def _drop_pooler(network: nn.Module) -> None:
    """Leaves out the layer over the first piece, which nothing here uses and some checkpoints do not hold."""
    if getattr(network, "pooler", None) is not None:
        network.pooler = None  # type: ignore[assignment]


def _longest(config: dict[str, Any]) -> int:
    # Some of the family number positions from 2 on, so that two fewer are left.
    return min(LONGEST, int(config.get("max_position_embeddings", LONGEST)) - 2)


class StateReader(nn.Module):
    """Reads a batch with an encoder: the state of a node is the mean over its pieces, in all sequences that have it."""

    def __init__(self, encoder: Encoder, layers: int = 1) -> None:
        """
        Args:
            layers: how many of the encoder's, counted from the top, give a state each.
        """
        super().__init__()
        self.network = encoder.network
        self.width = encoder.width
        self.layers = min(layers, encoder.layers)
        self._takes_kinds = int(encoder.config.get("type_vocab_size") or 0) > 1

    def forward(self, reading: Reading, batch: int, nodes: int) -> Tensor:
        """The states: (batch, nodes, layers * width), the lowest layer first; zeros for padding."""
        lengths = reading.present.sum(dim=1)
        at_once = max(1, _PIECES // reading.pieces.shape[1])
        # A few large schemas would take ten times the memory of all others, so each part is computed again when its
        # gradient is asked for (Chen et al. 2016).
        again = len(lengths) > at_once and torch.is_grad_enabled()
        if lengths.device.type == "cpu" and not torch.is_grad_enabled():
            at_once = min(at_once, _SHORT)  # where padding costs more than another call
        sums: Tensor | None = None
        counts = lengths.new_zeros(batch * nodes)
        for rows in torch.split(lengths.argsort(stable=True), at_once):
            longest = int(lengths[rows].max())
            part = [each[rows, :longest] for each in (reading.pieces, reading.present, reading.kinds)]
            hidden = checkpoint(self._hidden, *part, use_reentrant=False) if again else self._hidden(*part)
            owners = reading.nodes[rows, :longest]
            owned = owners >= 0
            places = owners[owned]
            if sums is None:
                sums = hidden.new_zeros(batch * nodes, hidden.shape[-1])
            sums = sums.index_add(0, places, hidden[owned])
            counts = counts.index_add(0, places, torch.ones_like(places))
        assert sums is not None  # there is a sequence for every question
        return (sums / counts.clamp(min=1)[:, None]).view(batch, nodes, -1)

    def _hidden(self, pieces: Tensor, present: Tensor, kinds: Tensor) -> Tensor:
        """The states of all pieces, (sequences, pieces, layers * width)."""
        extra = {"token_type_ids": kinds} if self._takes_kinds else {}
        states = self.network(input_ids=pieces, attention_mask=present.long(), output_hidden_states=True, **extra)
        return torch.cat(states.hidden_states[-self.layers :], dim=-1)


def tune_top(network: nn.Module, layers: int, tuned: int) -> None:
    """Lets only the top layers of an encoder be trained, as many as said."""
    for name, parameter in network.named_parameters():
        depth = _depth(name, layers)
        parameter.requires_grad_(depth < tuned)


def _depth(name: str, layers: int) -> int:
    """How far below the top a part of an encoder is, by its name: the top layer is 0, the embeddings below all.

    Weights that all layers share are at the top.
    """
    if "layer_groups" in name:  # ALBERT's (Lan et al. 2020)
        return 0
    found = next((layers - 1 - int(part) for part in name.split(".") if part.isdigit()), None)
    if found is None:
        return layers if "embeddings" in name else 0
    return found


def set_rates(network: nn.Module, rate: float, layers: int, decay: float = DECAY) -> None:
    """Asks the optimizer for lower rates towards the input: `rate` times the run's own for the top layer, `decay` of
    that for each layer below, and for the embeddings below all of them."""
    for name, module in network.named_modules():
        scale = rate * decay ** _depth(name, layers)
        module.optimizer_options = {
            each: {"lr_scale": scale, **({"weight_decay": 0.0} if parameter.ndim < 2 else {})}
            for each, parameter in module.named_parameters(recurse=False)
        }


@torch.inference_mode()
def frozen_states(
    reader: StateReader,
    pieces: Pieces,
    questions: Sequence[Question],
    device: torch.device,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[NDArray[np.float16]]:
    """The states of each question's nodes, (nodes, layers * width) in half precision, in the order of the questions."""
    reader.eval()
    found: list[NDArray[np.float16]] = [np.zeros((0, 0), np.float16)] * len(questions)
    order = sorted(range(len(questions)), key=lambda place: questions[place].nodes)
    for start in range(0, len(order), _AT_ONCE):
        places = order[start : start + _AT_ONCE]
        chosen = [questions[place] for place in places]
        words = max(1, *[len(each.tokens) for each in chosen])
        items = max(len(each.database.names) for each in chosen)
        states = reader(pieces.read(chosen, words, items).to(device), len(chosen), words + items).half().cpu().numpy()
        for row, (place, question) in enumerate(zip(places, chosen, strict=True)):
            own, held = len(question.tokens), len(question.database.names)
            found[place] = np.concatenate([states[row, :own], states[row, words : words + held]])
        on_progress(min(start + _AT_ONCE, len(order)), len(order))
    return found
