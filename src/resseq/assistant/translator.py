"""The model that turns questions into queries, for any number of people at once."""

import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import torch

from resseq.assistant.ranking import ranked
from resseq.text2sql.inputs import Question
from resseq.text2sql.predict import Answer, answer, load_parser, weights_file
from resseq.text2sql.weights import shipped_weights

TOGETHER = 16  # questions that are answered at once: more would keep the first of them waiting for the last


@dataclass(eq=False)
class _Asked:
    """A question that waits for its turn."""

    question: Question
    best: int
    found: Future[list[Answer]] = field(default_factory=Future)


class Translator:
    """A trained model, loaded once, that any number of threads may ask about any number of databases.

    One thread of its own computes for all: whoever waits when it begins anew is answered in the same batch, since the
    model reads sixteen questions in little more than the time of a few. Were every asking thread to compute, each would
    keep its own threads of the numerical library and its own reserve of memory.
    """

    def __init__(self, weights: Path | str | None = None, beam: int = 5, encoder: str = "") -> None:
        """
        Args:
            weights: a run folder or a weights file; by default those that come with the program.
            beam: the width of the search.
            encoder: where the frozen encoder of `bert-frozen` lies now, if not where it lay at training.

        Raises:
            ResseqError: the weights are missing or damaged.
        """
        self.weights = weights_file(Path(weights)) if weights else shipped_weights()
        self.beam = beam
        self.model = load_parser(self.weights, torch.device("cpu"), encoder)
        self._waiting: list[_Asked] = []
        self._lock = threading.Lock()
        self._thread = ThreadPoolExecutor(1, "translator")

    def translate(self, question: Question, best: int = 1) -> list[Answer]:
        """The best queries for a question, the best first; at least one, at most as many as the search is wide.

        They are all that the search finds, in the order of `ranking`, of which as many are given as are asked for.

        The first comes with what the decoder looked at, if the model has attention.
        """
        asked = _Asked(question, min(best, self.beam))
        with self._lock:
            self._waiting.append(asked)
        self._thread.submit(self._next)
        return asked.found.result()

    def _next(self) -> None:
        with self._lock:  # there may be none left, since an earlier turn took several
            together, self._waiting = self._waiting[:TOGETHER], self._waiting[TOGETHER:]
        if together:
            self._answer(together)

    def _answer(self, together: Sequence[_Asked]) -> None:
        try:
            questions = [asked.question for asked in together]
            answers = answer(self.model, questions, self.beam, best=self.beam, attend=True, rank=ranked)
            for asked, found in zip(together, answers, strict=True):
                asked.found.set_result(found[: asked.best])
        except Exception as error:
            # Nobody is to go without an answer because of somebody else's question.
            if len(together) == 1:
                together[0].found.set_exception(error)
                return
            for asked in together:
                self._answer([asked])
