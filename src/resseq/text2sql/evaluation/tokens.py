"""The words of a query as the official Spider script sees them."""

import re
from collections.abc import Sequence

# What NLTK's word tokenizer does to a text without ' and ", in its order. The rest of its rules need one of the two.
_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"[«“‘„]|`{1,2}", r" \g<0> "),
        (r"(?<=[^.])\.(?=[])}>»”’ ]*\s*$)", " . "),  # the final full stop
        (r"([:,])(\D)", r" \1 \2"),
        (r"[:,]$", r" \g<0> "),
        (r"\.{2,}|--|[;@#$%&?!*\[\](){}<>\u2012-\u2015»”’]", r" \g<0> "),
        (r"(?i)\b(can)(not)\b", r" \1 \2 "),
        (r"(?i)\b(gim|lem)(me)\b", r" \1 \2 "),
        (r"(?i)\b(gon)(na)\b", r" \1 \2 "),
        (r"(?i)\b(got)(ta)\b", r" \1 \2 "),
        (r"(?i)\b(wan)(na)(?=\s|$)", r" \1 \2 "),
    )
)

# A text without other characters than these, and without what follows, is cut by putting spaces around a few of them.
_BETWEEN = "\0"  # stands between two texts that are cut together
_ODD = re.compile(r"[^a-z0-9_ .,()*;<>=!+/\-\"\t\n\r\0]")
_UNUSUAL = ("--", "..", "__val_", "cannot", "gimme", "lemme", "gonna", "gotta", "wanna")
_COMMA_WITHIN = re.compile(r",[,0-9]")
_FINAL_STOP = re.compile(r"\.[)> \t\n\r]*(?:\0|\Z)")


class UnbalancedQuotes(ValueError):
    """An odd number of quotation marks."""


def words(text: str) -> list[str]:
    """The words of a text that holds neither ' nor ", exactly as NLTK's `NLTKWordTokenizer` cuts them."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text.split()


def tokenize(sql: str) -> list[str]:
    """The tokens of a query: words in lower case, quoted values as they are between double quotes, != <= >= as one.

    Raises:
        UnbalancedQuotes: the official script gives up on the query.
    """
    tokens = tokenize_all([sql])[0]
    if tokens is None:
        raise UnbalancedQuotes
    return tokens


def tokenize_all(queries: Sequence[str]) -> list[list[str] | None]:
    """The tokens of queries as `tokenize` gives them, None where quotes are unbalanced.

    All are cut as one text, in which what none of them holds is looked for once.
    """
    if not queries:
        return []
    split = [sql.replace("'", '"').split('"') for sql in queries]
    # A value counts as one character of a word while the rest is cut.
    frames = ['"'.join(pieces[::2]) for pieces in split]
    whole = _BETWEEN.join(frames).lower()
    unusual = [word for word in _UNUSUAL if word in whole]
    mixed = whole.count(_BETWEEN) >= len(frames)
    if mixed or unusual or _ODD.search(whole) or _COMMA_WITHIN.search(whole) or _FINAL_STOP.search(whole):
        frames = [frame.lower() for frame in frames]
        usual = [not _is_odd(frame, unusual) for frame in frames]
        whole = _BETWEEN.join(frame if fine else "" for frame, fine in zip(frames, usual, strict=True))
    else:
        usual = [True] * len(frames)
    for special in "(),*;<>!":
        whole = whole.replace(special, f" {special} ")
    cut: list[list[str] | None] = []
    for pieces, frame, fine in zip(split, whole.split(_BETWEEN), usual, strict=True):
        if len(pieces) % 2 == 0:
            cut.append(None)
            continue
        tokens = frame.split()
        values = len(pieces) // 2
        if not fine or (values and tokens.count('"') != values):  # a value sticks to a word
            cut.append(_join_comparisons(_tokenize_with_marks(pieces)))
            continue
        if values:
            place = -1
            for value in pieces[1::2]:
                place = tokens.index('"', place + 1)
                tokens[place] = f'"{value}"'
        if "<" in frame or ">" in frame or "!" in frame:
            tokens = _join_comparisons(tokens)
        cut.append(tokens)
    return cut


def _is_odd(frame: str, unusual: Sequence[str]) -> bool:
    """Whether a text is cut by more rules than a few spaces. `unusual`: what it may hold of those that need them."""
    return bool(
        _BETWEEN in frame
        or _ODD.search(frame)
        or _COMMA_WITHIN.search(frame)
        or _FINAL_STOP.search(frame)
        or any([word in frame for word in unusual])
    )


def _tokenize_with_marks(pieces: list[str]) -> list[str]:
    """Puts the script's own mark in the place of each value, since what sticks to a mark is cut with it."""
    values = {}
    text = pieces[0]
    position = len(text)
    for value, rest in zip(pieces[1::2], pieces[2::2], strict=True):
        end = position + len(value) + 1
        mark = f"__val_{position}_{end}__"
        values[mark] = f'"{value}"'
        text += mark + rest
        position = end + 1 + len(rest)
    return [values.get(word, word) for word in map(str.lower, words(text))]


def _join_comparisons(tokens: list[str]) -> list[str]:
    """Joins = with the !, < or > before it; before the first token the script takes the last one."""
    if "=" not in tokens:
        return tokens
    for place in range(len(tokens) - 1, -1, -1):
        if tokens[place] == "=" and tokens[place - 1] in ("!", "<", ">"):
            tokens = [*tokens[: place - 1], tokens[place - 1] + "=", *tokens[place + 1 :]]
    return tokens
