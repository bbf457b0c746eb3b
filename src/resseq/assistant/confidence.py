"""How sure an answer is, as a probability that can be relied on."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from resseq.assistant.explanation import Explanation, telling_words, unknown_words, unread_conditions
from resseq.assistant.ranking import score
from resseq.errors import ResseqError
from resseq.files import read_json
from resseq.text2sql.inputs import Question
from resseq.text2sql.linking import Link
from resseq.text2sql.predict import Answer
from resseq.text2sql.sql import ValueAction
from resseq.text2sql.values import Kind
from resseq.text2sql.weights import calibration_file

FEATURES = (
    "log probability",
    "margin",
    "log probability per step",
    "unlinked share",
    "unknown share",
    "named share",
    "valued share",
    "guessed values",
    "unread conditions",
)
_FAR = 10.0  # a difference in log-probability, or one for each step, beyond which it says no more


def features(question: Question, found: Sequence[Answer], explanation: Explanation) -> NDArray[np.float64]:
    """What tells a right answer from a wrong one: (FEATURES,).

    The log-probability of the best query, in all and per step, and by how much its score exceeds that of the second
    best; of the words that tell what is meant, the shares that no link connects with the query, that mention nothing of
    the database, that are whole names of it, and that are values of it; how many values of the query are words that it
    does not hold; and how many numbers, times and values of the question the query does not hold.

    Args:
        found: the answers of the search as `ranking` puts them, the best first.
        explanation: of the best.
    """
    steps = len(found[0].actions)
    best = max(found[0].log_probability, -_FAR * steps)
    margin = score(question, found[0]) - score(question, found[1]) if len(found) > 1 else _FAR
    telling = list(telling_words(question))
    words = max(1, len(telling))
    links = np.maximum(question.links.tables.max(axis=1, initial=0), question.links.columns.max(axis=1, initial=0))
    return np.array(
        [
            best,
            min(margin, _FAR),
            best / steps,
            sum(not explanation.words[place].is_linked for place in telling) / words,
            len(unknown_words(question)) / words,
            np.count_nonzero(links[telling] == Link.EXACT) / words,
            np.count_nonzero(links[telling] == Link.VALUE) / words,
            sum(_is_guessed(question, action) for action in found[0].actions if isinstance(action, ValueAction)),
            len(unread_conditions(question, explanation)),
        ]
    )


@dataclass(frozen=True)
class Calibration:
    """Two logistic regressions on FEATURES (Platt 1999, over more than one score), fitted on questions about databases
    that the model had not been trained on, by `studies/confidence.py`.

    Attributes:
        right: weights of the features and a bias, of the probability that an answer is right.
        about: the same, of the probability that a question is about the database that it was put to.
        least: of the latter, below which the question is said to be about nothing in it.
    """

    right: tuple[float, ...]
    about: tuple[float, ...]
    least: float

    @staticmethod
    def beside(weights: Path) -> "Calibration | None":
        """The calibration that lies beside a weights file; None if there is none.

        Raises:
            ResseqError: it is damaged.
        """
        path = calibration_file(weights)
        if not path.exists():
            return None
        content: Any = read_json(path, "delete it, and answers have a confidence that is not calibrated")
        try:
            if tuple(content["features"]) != FEATURES:
                raise ValueError("it is of other features")
            right, about = (tuple(map(float, content[name])) for name in ("right", "about"))
            if {len(right), len(about)} != {len(FEATURES) + 1}:
                raise ValueError("it has too few or too many weights")
            found = Calibration(right, about, float(content["least"]))
            if not all(map(math.isfinite, (*right, *about, found.least))):
                raise ValueError("a weight is not a number")
            return found
        except (KeyError, TypeError, ValueError) as error:
            raise ResseqError(
                f"confidence: {path} is no calibration of this version ({error}) — make it again with "
                "studies/confidence.py, or delete it"
            ) from error


def chance(weights: Sequence[float], of: NDArray[np.float64]) -> float:
    """The probability that a logistic regression gives to features."""
    logit = float(np.dot(weights[:-1], of)) + weights[-1]
    return 1 / (1 + math.exp(-min(max(logit, -50.0), 50.0)))


def _is_guessed(question: Question, action: ValueAction) -> bool:
    """Whether a value is words of the question that the database does not hold, or holds spelled differently."""
    kinds = [each.kind for each in question.candidates if each.value == action.value]
    return min(kinds, default=Kind.CONSTANT) in (Kind.ALIKE, Kind.SPAN)
