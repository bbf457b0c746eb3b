"""Numbers that are written as people write them: with thousands parted, a decimal comma, or a currency."""

import re
from collections.abc import Iterable

_SIGN = r"(?P<sign>[-+−]?)\s*"
_CURRENCY = r"(?:[$€£¥]|[A-Z]{3})"
# By the sign between whole numbers and decimals.
_FORMS = {
    ".": re.compile(
        rf"{_SIGN}(?P<before>{_CURRENCY}?)\s*(?P<number>(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?)"
        rf"\s*(?P<behind>{_CURRENCY}?)"
    ),
    ",": re.compile(
        rf"{_SIGN}(?P<before>{_CURRENCY}?)\s*(?P<number>(?:\d{{1,3}}(?:[. \u00a0\u202f]\d{{3}})+|\d+)(?:,\d+)?)"
        rf"\s*(?P<behind>{_CURRENCY}?)"
    ),
}


def amounts(texts: Iterable[str]) -> dict[str, float] | None:
    """The numbers that the texts of a column show; None if not all of them show one, or they are of several currencies.

    1,200.50 and 1.200,50 are one number. Where a column can be read both ways, as one with nothing but 1,200 can, a
    comma parts thousands.
    """
    distinct = {text: text.strip() for text in texts if text.strip()}
    for decimal, form in _FORMS.items():
        read, currencies = {}, set()
        for text, stripped in distinct.items():
            found = form.fullmatch(stripped)
            if not found or (found["before"] and found["behind"]):
                break
            currencies.add(found["before"] or found["behind"])
            whole, _, part = found["number"].partition(decimal)
            number = float(f"{re.sub('[^0-9]', '', whole)}.{part}")
            read[text] = -number if found["sign"] in ("-", "−") else number
        else:
            if read and len(currencies - {""}) <= 1:
                return read
    return None
