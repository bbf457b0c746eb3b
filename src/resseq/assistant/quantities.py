"""Numbers that are said in words or shortened, such as “40k” or “five thousand”, in figures."""

import re
from collections.abc import Callable, Sequence
from decimal import Decimal

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
_WORDS = "|".join((*_COUNTS, "hundred", *(scale for scale in _SCALES if len(scale) > 2)))
# Before “k” a number may be a name (401k plan, 4k screens), so what stands behind it must be no other word than these.
_BEHIND_K = r"(?=\s*(?:$|[?.,;:!)])|\s+(?:or|and|to|in|on|at|a|an|per|by|for|euros?|dollars?|pounds?|people)\b)"
# Nothing but a whole number: neither a part of twenty-five thousand, nor of two hundred and fifty, nor of 5k-10k.
_SAID = re.compile(
    rf"(?<![\w.,–-])(?<!\bhalf\s)(?<!\band\s)(?:(?P<figures>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)\s?"
    rf"(?:(?P<short>mn|bn)|(?P<kilo>k)\b{_BEHIND_K})"
    rf"|(?P<number>\d+(?:\.\d+)?|{'|'.join(_COUNTS)})\s+(?:(?P<hundred>hundred)\s+)?(?P<scale>thousand|million|billion)"
    rf"|(?P<hundreds>{'|'.join(_COUNTS)})\s+hundred)\b(?!\s*[–-])(?!\s+(?:and\s+)?(?:\d|(?:{_WORDS})\b))",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"(?:\b(?:{_WORDS})|\d)(?:\s+and)?\s+$", re.IGNORECASE)
_DECADE = re.compile(r"(?:\b(?:in|during|from|of)\s+)?\bthe\s+((?:1[5-9]|20)\d0)['’]?s\b", re.IGNORECASE)
_MOST = Decimal(10**13)  # beyond which nobody counts


def with_figures(
    question: str, values: Callable[[], Sequence[tuple[int, int]]] = lambda: ()
) -> tuple[str, tuple[Correction, ...]]:
    """The question with its large numbers in figures, and which they were: `40k` is 40000, `five thousand` 5000, and
    `in the 1970s` is `between 1970 and 1979`.

    Args:
        values: tells from where to where values of the database stand in the question, which are left as they are.
    """
    if not _SAID.search(question) and not _DECADE.search(question):
        return question, ()
    fixed = values()
    made: list[Correction] = []

    def of_decade(found: re.Match[str]) -> str:
        if any(start <= found.start(1) and found.end(1) <= end for start, end in fixed):
            return found[0]
        made.append(Correction(found[0], f"between {found[1]} and {int(found[1]) + 9}"))
        return made[-1].read

    def written(found: re.Match[str]) -> str:
        is_part = _BEFORE.search(question[: found.start()])
        if is_part or any(start <= found.start() and found.end() <= end for start, end in fixed):
            return found[0]
        said = found["figures"] or found["number"] or found["hundreds"]
        count = Decimal(_COUNTS.get(said.lower()) or said.replace(",", ""))
        scale = 100 if found["hundreds"] else _SCALES[(found["short"] or found["kilo"] or found["scale"]).lower()]
        number = count * scale * (100 if found["hundred"] else 1)
        if number > _MOST:
            return found[0]
        figures = f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"
        made.append(Correction(found[0], figures))
        return figures

    if _DECADE.search(question):
        return _DECADE.sub(of_decade, question), tuple(made)
    return _SAID.sub(written, question), tuple(made)
