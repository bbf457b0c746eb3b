"""Numbers that are said in words or shortened, such as “40k” or “five thousand”, in figures."""

import re
from collections.abc import Callable, Sequence

from resseq.assistant.spelling import Correction

_FEW = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_TENS = ["ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_COUNTS = {
    **{word: number for number, word in enumerate(_FEW, 1)},
    **{word: 10 * number for number, word in enumerate(_TENS, 1)},
    "a": 1,
}
_SCALES = {
    **dict.fromkeys(("k", "thousand"), 1_000),
    **dict.fromkeys(("million", "mn"), 1_000_000),
    **dict.fromkeys(("billion", "bn"), 1_000_000_000),
}
_SAID = re.compile(
    r"(?<![\w.,])(?:(?P<figures>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?(?P<short>k|mn|bn)"
    r"|(?P<number>\d+(?:\.\d+)?|"
    rf"{'|'.join(_COUNTS)})\s+(?:(?P<hundred>hundred)\s+)?(?P<scale>thousand|million|billion)"
    rf"|(?P<hundreds>{'|'.join(_COUNTS)})\s+hundred)\b(?!-)",
    re.IGNORECASE,
)


def with_figures(
    question: str, values: Callable[[], Sequence[tuple[int, int]]] = lambda: ()
) -> tuple[str, tuple[Correction, ...]]:
    """The question with its large numbers in figures, and which they were: `40k` is 40000, `five thousand` 5000.

    Args:
        values: tells from where to where values of the database stand in the question, which are left as they are.
    """
    if not _SAID.search(question):
        return question, ()
    fixed = values()
    made: list[Correction] = []

    def written(found: re.Match[str]) -> str:
        if any(start <= found.start() and found.end() <= end for start, end in fixed):
            return found[0]
        said = found["figures"] or found["number"] or found["hundreds"]
        count = _COUNTS.get(said.lower()) or float(said.replace(",", ""))
        scale = _SCALES[(found["short"] or found["scale"]).lower()] if not found["hundreds"] else 100
        figures = f"{count * scale * (100 if found['hundred'] else 1):.10g}"
        made.append(Correction(found[0], figures))
        return figures

    return _SAID.sub(written, question), tuple(made)
