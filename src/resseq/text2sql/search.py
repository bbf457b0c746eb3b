"""Beam search over sequences of choices, for many inputs at once. It knows nothing of SQL, and nothing of networks."""

import math
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor

MAX_STEPS = 100  # Spider's longest query takes 63
_KEPT = 0.8  # of the inputs still searched, from which on those that are done are not worth being sorted out


class Step(Protocol):
    """What is searched. It keeps the state of each hypothesis itself."""

    def __call__(self, choices: Tensor | None, parents: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
        """Extends hypotheses, and scores what may follow them.

        Args:
            choices: (batch, width) what each new hypothesis adds to its parent; -1 for no hypothesis.
            parents: (batch, width) the place of the parent among the hypotheses before. Both are None at the start,
                where each input has one empty hypothesis.

        Returns:
            The log-probabilities of next choices (batch, width, any), -inf for what is not allowed; which choices they
            are of (batch, width, any), all that are among the likeliest `width` of a hypothesis; and whether each
            hypothesis is complete (batch, width), which nothing follows.
        """
        ...

    def keep(self, inputs: Tensor) -> None:
        """Goes on with some of the inputs only, those at these places (kept,), in their order."""
        ...


@dataclass(frozen=True)
class Hypothesis:
    """A complete sequence of choices.

    Attributes:
        log_probability: the sum over its choices.
        score: by which hypotheses are ranked, the higher the better.
    """

    choices: tuple[int, ...]
    log_probability: float
    score: float


def length_penalty(length: int, alpha: float) -> float:
    """What a log-probability is divided by (Wu et al. 2016, eq. 14)."""
    return float(((5 + length) / 6) ** alpha)


def beam_search(
    step: Step, width: int, alpha: float = 0.0, best: int = 1, max_steps: int = MAX_STEPS
) -> list[list[Hypothesis]]:
    """The best complete sequences for each input, the best first. A width of 1 is greedy search.

    At each step the `width` likeliest continuations of all open hypotheses stay; those that are complete are set aside
    and never extended. Nor are those that cannot overtake the `best` that are complete: a log-probability only falls,
    and is divided by no more than the penalty of the longest sequence. The search for an input ends once none is left.

    Args:
        width: hypotheses kept for each input.
        alpha: of the length penalty; 0 ranks by probability.
        best: how many to find for each input; there may be fewer.
        max_steps: the longest sequence; open hypotheses of that length are given up.
    """
    scores, named, complete = step(None, None)
    batch = len(scores)
    total = torch.zeros(batch, 1, dtype=torch.float64, device=scores.device)
    inputs = list(range(batch))  # that are in the search yet
    sequences: list[list[tuple[int, ...]]] = [[()] for _ in inputs]
    found: list[list[Hypothesis]] = [[] for _ in inputs]
    longest = length_penalty(max_steps, alpha)
    for length in range(1, max_steps + 1):
        open_total = total.masked_fill(complete, -math.inf)
        least = [
            sorted(each.score for each in found[own])[-best] if len(found[own]) >= best else -math.inf for own in inputs
        ]
        # What cannot overtake them any more would take part in each further step for nothing.
        beaten = open_total / longest <= torch.tensor(least, dtype=torch.float64, device=scores.device)[:, None]
        open_total = open_total.masked_fill(beaten, -math.inf)
        going = torch.isfinite(open_total).any(dim=1).nonzero()[:, 0].tolist()
        if not going:
            break
        if len(going) < _KEPT * len(inputs):
            inputs, sequences = [inputs[place] for place in going], [sequences[place] for place in going]
            kept = torch.tensor(going, device=scores.device)
            step.keep(kept)
            open_total, scores, named = open_total[kept], scores[kept], named[kept]
        extended = (open_total[:, :, None] + scores.double()).flatten(1)
        total, places = extended.topk(min(width, extended.shape[1]), dim=1)
        # They are sorted, so that those that are none stand last.
        most = int(torch.isfinite(total).sum(dim=1).amax())
        total, places = total[:, : max(1, most)], places[:, : max(1, most)]
        parents = places // scores.shape[-1]
        choices = named.flatten(1).gather(1, places).masked_fill(~torch.isfinite(total), -1)
        scores, named, complete = step(choices, parents)
        done = complete.tolist()
        penalty = length_penalty(length, alpha)
        grown: list[list[tuple[int, ...]]] = []
        for row, (taken, sources, sums) in enumerate(
            zip(choices.tolist(), parents.tolist(), total.tolist(), strict=True)
        ):
            own = [
                (*sequences[row][source], choice) if choice >= 0 else ()
                for choice, source in zip(taken, sources, strict=True)
            ]
            grown.append(own)
            for place, choice in enumerate(taken):
                if choice >= 0 and done[row][place]:
                    found[inputs[row]].append(Hypothesis(own[place], sums[place], sums[place] / penalty))
        sequences = grown
    return [sorted(each, key=lambda hypothesis: -hypothesis.score)[:best] for each in found]
