"""Numbers that are written as people write them: with thousands parted, a decimal comma, or a currency."""

import re
from collections.abc import Iterable

_CODES = "USD EUR GBP CHF JPY CNY INR SEK NOK DKK PLN CZK HUF RON CAD AUD NZD BRL MXN ZAR KRW SGD HKD TRY ILS"
_CURRENCY = rf"(?:[$€£¥₹]|{'|'.join(_CODES.split())}|kr|zł)"
# By the sign before decimals, what parts thousands. No number begins with 0 but those below 1, as codes do.
_PARTED = {".": ",", ",": r"[. \u00a0\u202f]"}
_FORMS = {
    decimal: re.compile(
        rf"(?P<sign>[-+−]?)\s*(?P<before>{_CURRENCY}?)\s*(?P<less>[-−]?)"
        rf"(?P<number>(?:[1-9]\d{{0,2}}(?:{parted}\d{{3}})+|0|[1-9]\d*)(?:{re.escape(decimal)}\d+)?)"
        rf"\s*(?P<behind>{_CURRENCY}?)"
    )
    for decimal, parted in _PARTED.items()
}


def amounts(texts: Iterable[str]) -> dict[str, float] | None:
    """The numbers that the texts of a column show; None if not all of them show one, if they are of several currencies,
    or if neither a comma nor a currency tells that they are amounts, as of dotted or spaced codes.

    1,200.50 and 1.200,50 are one number. Where a column can be read both ways, as one with nothing but 1,200 can, a
    comma parts thousands.
    """
    given = [text for text in texts if text.strip()]
    for decimal, form in _FORMS.items():
        found = {text: form.fullmatch(text.strip()) for text in given}
        read = {text: _number(each, decimal) for text, each in found.items() if each}
        currencies = {each["before"] or each["behind"] for each in found.values() if each} - {""}
        is_told = currencies or any("," in text for text in given)
        if given and len(read) == len(found) and len(currencies) <= 1 and is_told:
            return read
    return None


def is_amount(text: str) -> bool:
    """Whether a text by itself can be read as an amount."""
    return any(form.fullmatch(text.strip()) for form in _FORMS.values())


def _number(found: re.Match[str], decimal: str) -> float:
    whole, _, part = found["number"].partition(decimal)
    number = float(f"{re.sub('[^0-9]', '', whole)}.{part}")
    return -number if "-" in (sign := found["sign"] + found["less"]) or "−" in sign else number
