"""The model that turns questions into queries, for any number of people at once."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from resseq.text2sql.inputs import Question
from resseq.text2sql.predict import BATCH, Answer, answer, attention_of, load_parser, weights_file
from resseq.text2sql.sql import Action
from resseq.text2sql.weights import shipped_weights


@dataclass(eq=False)
class _Asked:
    """A question that waits for its turn."""

    question: Question
    best: int
    found: list[Answer] = field(default_factory=list)
    failure: Exception | None = None


class Translator:
    """A trained model, loaded once, that any number of threads may ask about any number of databases.

    Whoever comes to its turn first answers for all who wait, in one batch: the model reads sixteen questions in little
    more than the time of one.
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
        self._queue = threading.Lock()
        self._turn = threading.Lock()

    def translate(self, question: Question, best: int = 1) -> list[Answer]:
        """The best queries for a question, the best first; at least one, at most as many as the search is wide."""
        asked = _Asked(question, min(best, self.beam))
        with self._queue:
            self._waiting.append(asked)
        with self._turn:
            while not asked.found and asked.failure is None:  # whose turn it was before may have answered this one too
                with self._queue:
                    together, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
                self._answer(together)
        if asked.failure is not None:
            raise asked.failure
        return asked.found

    def attention(self, question: Question, actions: Sequence[Action]) -> NDArray[np.float32] | None:
        """What the decoder looked at before each choice of a query: (steps, nodes), as `attention_of` gives it."""
        with self._turn:
            return attention_of(self.model, question, actions)

    def _answer(self, together: Sequence[_Asked]) -> None:
        try:
            most = max(asked.best for asked in together)
            found = answer(self.model, [asked.question for asked in together], self.beam, best=most)
            for asked, each in zip(together, found, strict=True):
                asked.found = each[: asked.best]
        except Exception as error:
            # Nobody is to go without an answer because of somebody else's question.
            if len(together) == 1:
                together[0].failure = error
                return
            for asked in together:
                self._answer([asked])
