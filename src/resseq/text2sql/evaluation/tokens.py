"""The words of a query as the official Spider script sees them."""

import re

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
_ODD = re.compile(r"[^a-z0-9_ .,()*;<>=!+/\-\"\t\n\r]")
_UNUSUAL = ("--", "..", "__val_", "cannot", "gimme", "lemme", "gonna", "gotta", "wanna")
_COMMA_WITHIN = re.compile(r",[,0-9]")


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
    pieces = sql.replace("'", '"').split('"')
    if len(pieces) % 2 == 0:
        raise UnbalancedQuotes
    # A value counts as one character of a word while the rest is cut.
    frame = '"'.join(pieces[::2]).lower()
    if (
        _ODD.search(frame)
        or ("," in frame and _COMMA_WITHIN.search(frame))
        or frame.rstrip(")> \t\n\r")[-1:] == "."
        or any([unusual in frame for unusual in _UNUSUAL])
    ):
        return _join_comparisons(_tokenize_with_marks(pieces))
    for special in "(),*;":
        if special in frame:
            frame = frame.replace(special, f" {special} ")
    comparisons = False
    for special in "<>!":
        if special in frame:
            frame = frame.replace(special, f" {special} ")
            comparisons = True
    tokens = frame.split()
    if len(pieces) > 1:
        if tokens.count('"') != len(pieces) // 2:  # one sticks to a word
            return _join_comparisons(_tokenize_with_marks(pieces))
        place = -1
        for value in pieces[1::2]:
            place = tokens.index('"', place + 1)
            tokens[place] = f'"{value}"'
    return _join_comparisons(tokens) if comparisons else tokens


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
