"""Beam search on a toy whose best sequence is found by trying all of them."""

import itertools
import math
from collections.abc import Sequence

import pytest
import torch
from torch import Tensor

from resseq.text2sql.search import Hypothesis, beam_search, length_penalty

END, CHOICES, LONGEST = 0, 4, 5
Tables = Sequence[Tensor]  # for each input: log-probabilities of the next choice by step and last choice


def tables(inputs: int, seed: int) -> list[Tensor]:
    generator = torch.Generator().manual_seed(seed)
    # The first choice cannot be the end, and the last must be.
    scores = 2 * torch.randn(inputs, LONGEST, CHOICES, CHOICES, generator=generator)
    scores[:, 0, :, END] = -math.inf
    scores[:, -1, :, 1:] = -math.inf
    return list(scores.log_softmax(dim=-1))


class Toy:
    """Keeps the sequence of each hypothesis, and looks the next scores up."""

    def __init__(self, known: Tables) -> None:
        self.known = known
        self.sequences: list[list[tuple[int, ...]]] = [[()] for _ in known]
        self.extended: list[tuple[int, ...]] = []
        self.sizes: list[int] = []  # inputs in each call

    def __call__(self, choices: Tensor | None, parents: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
        if choices is not None and parents is not None:
            grown = []
            for row, (taken, sources) in enumerate(zip(choices.tolist(), parents.tolist(), strict=True)):
                own = []
                for choice, source in zip(taken, sources, strict=True):
                    before = self.sequences[row][source]
                    if choice >= 0:
                        self.extended.append(before)
                    own.append((*before, choice) if choice >= 0 else (END,))
                grown.append(own)
            self.sequences = grown
        self.sizes.append(len(self.sequences))
        scores = torch.stack([torch.stack([self.next(row, each) for each in own]) for row, own in
                              enumerate(self.sequences)])  # fmt: skip
        complete = torch.tensor([[each[-1:] == (END,) for each in own] for own in self.sequences])
        # Not in the order of the choices, since nothing says that they come in it.
        named = torch.arange(CHOICES - 1, -1, -1)
        return scores[..., named], named.expand_as(scores), complete

    def keep(self, inputs: Tensor) -> None:
        self.known = [self.known[place] for place in inputs.tolist()]
        self.sequences = [self.sequences[place] for place in inputs.tolist()]

    def next(self, row: int, sequence: tuple[int, ...]) -> Tensor:
        if sequence[-1:] == (END,):
            return torch.full((CHOICES,), -math.inf)
        return self.known[row][len(sequence), sequence[-1] if sequence else 0]


def exhaustive(known: Tensor, alpha: float) -> list[Hypothesis]:
    """Every complete sequence, the best first."""
    found = []
    for length in range(1, LONGEST + 1):
        for middle in itertools.product(range(1, CHOICES), repeat=length - 1):
            sequence = (*middle, END)
            total, before = 0.0, 0
            for step, choice in enumerate(sequence):
                total += known[step, before, choice].item()
                before = choice
            if math.isfinite(total):
                found.append(Hypothesis(sequence, total, total / length_penalty(length, alpha)))
    return sorted(found, key=lambda each: -each.score)


@pytest.mark.parametrize("alpha", [0.0, 0.7, 1.5])
@pytest.mark.parametrize("seed", range(8))
def test_a_beam_of_all_sequences_finds_the_best_ones_in_order(seed: int, alpha: float) -> None:
    known = tables(3, seed)
    found = beam_search(Toy(known), 3**4, alpha, best=4, max_steps=LONGEST)
    for row, scores in enumerate(known):
        expected = exhaustive(scores, alpha)[:4]
        assert [each.choices for each in found[row]] == [each.choices for each in expected]
        assert [each.score for each in found[row]] == pytest.approx([each.score for each in expected], rel=1e-6)
        assert [each.log_probability for each in found[row]] == pytest.approx(
            [each.log_probability for each in expected], rel=1e-6
        )


@pytest.mark.parametrize("alpha", [0.0, 1.0])
def test_a_wider_beam_never_scores_worse_here(alpha: float) -> None:
    known = tables(40, 1)
    before = [-math.inf] * len(known)
    for width in (1, 2, 4, 8, 16, 81):
        scores = [found[0].score for found in beam_search(Toy(known), width, alpha, max_steps=LONGEST)]
        assert all(new >= old - 1e-9 for new, old in zip(scores, before, strict=True))
        before = scores
    greedy = [found[0].score for found in beam_search(Toy(known), 1, alpha, max_steps=LONGEST)]
    assert sum(best > first + 1e-9 for best, first in zip(before, greedy, strict=True)) > 5  # so width matters at all


def test_a_width_of_one_takes_the_likeliest_choice_each_time() -> None:
    known = tables(20, 2)
    for scores, found in zip(known, beam_search(Toy(known), 1, max_steps=LONGEST), strict=True):
        sequence: list[int] = []
        while sequence[-1:] != [END]:
            sequence.append(int(scores[len(sequence), sequence[-1] if sequence else 0].argmax()))
        assert [each.choices for each in found] == [tuple(sequence)]


@pytest.mark.parametrize("width", [1, 3, 6])
def test_inputs_that_are_searched_together_find_what_they_find_alone(width: int) -> None:
    known = tables(12, 3)
    together = beam_search(Toy(known), width, 0.8, best=min(3, width), max_steps=LONGEST)
    alone = [beam_search(Toy([each]), width, 0.8, best=min(3, width), max_steps=LONGEST)[0] for each in known]
    assert [[each.choices for each in found] for found in together] == [
        [each.choices for each in found] for found in alone
    ]


def test_what_is_complete_is_never_extended() -> None:
    toy = Toy(tables(10, 4))
    beam_search(toy, 6, best=6, max_steps=LONGEST)
    assert toy.extended
    assert all(END not in each for each in toy.extended)


@pytest.mark.parametrize("best", [1, 3])
def test_inputs_that_are_done_leave_and_the_others_do_not_notice(best: int) -> None:
    """Each sequence has one length; the first input ends first, the last one last."""
    known = tables(4, 5)
    for place, scores in enumerate(known, 1):
        scores[:place, :, END] = -math.inf
        scores[place, :, 1:] = -math.inf
    together = Toy(known[::-1])
    found = beam_search(together, 4, 0.5, best, max_steps=LONGEST)
    assert together.sizes[-1] == 1 and together.sizes == sorted(together.sizes, reverse=True)
    assert found == [beam_search(Toy([each]), 4, 0.5, best, max_steps=LONGEST)[0] for each in known[::-1]]
    assert [len(each[0].choices) for each in found] == [5, 4, 3, 2]


@pytest.mark.parametrize("alpha", [0.0, 0.8])
def test_what_cannot_win_is_never_extended(alpha: float) -> None:
    for known in tables(20, 6):
        toy = Toy([known])
        best = beam_search(toy, 8, alpha, max_steps=LONGEST)[0][0]
        for sequence in toy.extended:
            total = sum(known[step, before, choice].item() for step, (before, choice) in
                        enumerate(itertools.pairwise((0, *sequence))))  # fmt: skip
            # Those as long as the best one were extended before it was known.
            if len(sequence) >= len(best.choices):
                assert total / length_penalty(LONGEST, alpha) > best.score - 1e-9


def test_it_stops_once_nothing_open_can_win() -> None:
    certain = torch.full((LONGEST, CHOICES, CHOICES), -9.0)
    certain[0, 0] = torch.tensor([-math.inf, -0.1, -4.0, -4.0])
    certain[1, 1, END] = -0.1
    toy = Toy([certain])
    found = beam_search(toy, 4, max_steps=LONGEST)
    assert found[0][0].choices == (1, END)
    assert max(map(len, toy.extended)) == 1  # the third step was never asked for


def test_sequences_without_an_end_are_given_up() -> None:
    endless = torch.zeros(LONGEST, CHOICES, CHOICES)
    endless[..., END] = -math.inf
    assert beam_search(Toy([endless]), 3, max_steps=LONGEST - 1) == [[]]


def test_the_length_penalty_is_that_of_the_paper() -> None:
    assert length_penalty(1, 0.6) == 1
    assert length_penalty(7, 1.0) == 2
    assert length_penalty(13, 0.5) == pytest.approx(math.sqrt(3))
