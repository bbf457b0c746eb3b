"""The table that the official script prints, byte for byte, and the figures in it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from resseq.text2sql.evaluation.hardness import LEVELS
from resseq.text2sql.evaluation.matching import PARTS, Score
from resseq.text2sql.evaluation.verdicts import Options, Verdict

ALL = "all"


@dataclass(frozen=True)
class Figures:
    """The figures of a level, shares from 0 to 1.

    Attributes:
        parts: accuracy, recall and F1 of each partial score; accuracy over the pairs whose prediction has the part,
            recall over those whose gold query has it, and F1, the script's quirk, 1 where both are 0.
    """

    count: int
    exec: float
    exact: float
    parts: dict[str, tuple[float, float, float]]
    strict_exec: float
    strict_exact: float


def figures(verdicts: Iterable[Verdict]) -> dict[str, Figures]:
    """The figures of each level and of all; pairs whose gold query the script cannot read are left out."""
    levels: dict[str, list[Verdict]] = {level: [] for level in LEVELS}
    for verdict in verdicts:
        if verdict.hardness is not None:
            levels[verdict.hardness].append(verdict)
    counts = {level: _Counts(held) for level, held in levels.items()}
    return {level: each.figures() for level, each in (*counts.items(), (ALL, _Counts.total(counts.values())))}


class _Counts:
    """How often what was said of pairs: their number, that of each success, and that of each score of each part."""

    def __init__(self, verdicts: Sequence[Verdict] = ()) -> None:
        self.count = len(verdicts)
        self.exec = [verdict.exec for verdict in verdicts].count(True)
        self.exact = [verdict.exact for verdict in verdicts].count(True)
        self.strict_exec = [verdict.strict_exec for verdict in verdicts].count(True)
        self.strict_exact = [verdict.strict_exact for verdict in verdicts].count(True)
        # Many pairs share the object with their scores, so that there are few to count.
        partial = {id(verdict.partial): verdict.partial for verdict in verdicts if verdict.partial}
        times = Counter([id(verdict.partial) for verdict in verdicts if verdict.partial])
        self.parts: dict[str, Counter[Score]] = {part: Counter() for part in PARTS}
        for place, scores in partial.items():
            for part in PARTS:
                self.parts[part][scores[part]] += times[place]

    @classmethod
    def total(cls, all_counts: Iterable["_Counts"]) -> "_Counts":
        """What they come to."""
        total = cls()
        for each in all_counts:
            total.count += each.count
            total.exec += each.exec
            total.exact += each.exact
            total.strict_exec += each.strict_exec
            total.strict_exact += each.strict_exact
            for part, scores in each.parts.items():
                total.parts[part].update(scores)
        return total

    def figures(self) -> Figures:
        """As shares."""
        count = max(1, self.count)
        return Figures(
            self.count,
            self.exec / count,
            self.exact / count,
            {part: _part(scores) for part, scores in self.parts.items()},
            self.strict_exec / count,
            self.strict_exact / count,
        )


def _part(counts: Counter[Score]) -> tuple[float, float, float]:
    if not counts:
        return 0.0, 0.0, 0.0
    predicted = sum([times for score, times in counts.items() if score[4] > 0])
    expected = sum([times for score, times in counts.items() if score[3] > 0])
    accuracy = sum([times * score[0] for score, times in counts.items() if score[4] > 0]) / max(1, predicted)
    recall = sum([times * score[1] for score, times in counts.items() if score[3] > 0]) / max(1, expected)
    f1 = 2.0 * accuracy * recall / (recall + accuracy) if accuracy or recall else 1.0
    return accuracy, recall, f1


def official_table(levels: dict[str, Figures], options: Options) -> str:
    """The table as the script prints it, with a line end at its end."""
    lines = [_line("", levels, "20"), _line("count", [each.count for each in levels.values()], "<20d")]
    if options.execution:
        lines.append("=====================   EXECUTION ACCURACY     =====================")
        lines.append(_line("execution", [each.exec for each in levels.values()]))
    if options.match:
        lines += ["", "====================== EXACT MATCHING ACCURACY ====================="]
        lines += [_line("exact match", [each.exact for each in levels.values()]), ""]
        titles = (
            "---------------------PARTIAL MATCHING ACCURACY----------------------",
            "---------------------- PARTIAL MATCHING RECALL ----------------------",
            "---------------------- PARTIAL MATCHING F1 --------------------------",
        )
        for place, title in enumerate(titles):
            lines.append(title)
            lines += [_line(part, [each.parts[part][place] for each in levels.values()]) for part in PARTS]
    return "".join(f"{line}\n" for line in lines)


def strict_table(levels: dict[str, Figures], options: Options) -> str:
    """Our own report, in the same form."""
    lines = ["resseq's own stricter rules, not the official ones: values compared, rows in order where the gold orders"]
    lines.append(_line("", levels, "20"))
    lines.append(_line("count", [each.count for each in levels.values()], "<20d"))
    if options.execution:
        lines.append(_line("execution, strict", [each.strict_exec for each in levels.values()]))
    if options.match:
        lines.append(_line("exact with values", [each.strict_exact for each in levels.values()]))
    return "".join(f"{line}\n" for line in lines)


def _line(title: str, cells: Iterable[Any], form: str = "<20.3f") -> str:
    return " ".join([f"{title:20}", *(format(cell, form) for cell in cells)])
