"""How comparisons, orders and values are said."""

import math

from resseq.assistant.readings.nouns import in_quotes

SIGNS = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
# By what a column holds: the lowest and the highest, how it is sorted, and comparisons.
EXTREMES = {
    "number": ("lowest", "highest"),
    "time": ("earliest", "latest"),
    "text": ("alphabetically first", "alphabetically last"),
}
SORTED = {
    "number": ("lowest first", "highest first"),
    "time": ("earliest first", "latest first"),
    "text": ("in alphabetical order", "in reverse alphabetical order"),
}
COMPARED = {
    "number": {">": "more than", "<": "less than", ">=": "at least", "<=": "at most"},
    "time": {">": "after", "<": "before", ">=": "at or after", "<=": "at or before"},
    "text": {
        **{">": "alphabetically after", "<": "alphabetically before"},
        **{">=": "alphabetically at or after", "<=": "alphabetically at or before"},
    },
}
COUNTED = {
    **{"=": "exactly", ">": "more than", "<": "fewer than", ">=": "at least", "<=": "at most"},
    "between": "between",
}


def spelled(value: str | int | float) -> str:
    """A value: a text in quotes, a number without."""
    if isinstance(value, str):
        return in_quotes(value)
    return repr(value) if math.isfinite(value) else "infinity" if value > 0 else "minus infinity"


def like(pattern: str, operand: str, negated: bool, several: bool) -> str:
    """What LIKE says, which takes capitals and small letters for the same: `contains “a”`.

    Args:
        pattern: the pattern, if it is a text that stands in the query, else nothing.
        operand: the words for whatever stands there.
        several: whether it is said of a plural.
    """
    core = pattern.strip("%")
    if not core or "%" in core or "_" in core or pattern not in (core, f"%{core}", f"{core}%", f"%{core}%"):
        verb, ending, what = "match", "es", f"the pattern {operand}"
    elif pattern == core:
        verb, ending, what = "read", "s", f"{in_quotes(core)} in capitals or not"
    elif pattern == f"%{core}%":
        verb, ending, what = "contain", "s", in_quotes(core)
    else:
        verb, ending, what = "begin" if pattern.endswith("%") else "end", "s", f"with {in_quotes(core)}"
    if negated:
        return f"{'do' if several else 'does'} not {verb} {what}"
    return f"{verb}{'' if several else ending} {what}"
