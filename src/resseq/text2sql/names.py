"""The words of a table's or a column's name."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

# Over the kinds of a name's characters: upper case, lower case, the letter s, digit. A run of capitals is a word of its
# own, with a plural s if nothing follows it (IDs), and gives its last capital to the word after it (HTTPServer).
_WORD = re.compile(r"u+s(?![ls])|u+(?![ls])|u?[ls]+|d+")
# What names of columns commonly end in, when their words are written together.
_ENDINGS = ("number", "code", "date", "name", "type", "key", "num", "id", "no", "nr")


def split_name(name: str) -> tuple[str, ...]:
    """The words of a name in lower case: at capitals, digits, and all that is neither letter nor digit.

    `StudentID` gives student, id; `home_town` gives home, town; `Address2` gives address, 2. A name without any letter
    or digit is one word.
    """
    name = unicodedata.normalize("NFC", name)
    kinds = "".join(map(_kind, name))
    words = tuple(name[word.start() : word.end()].lower() for word in _WORD.finditer(kinds))
    return words or ((name.lower(),) if name else ())


def split_glued(words: Sequence[str], known: Iterable[str]) -> tuple[str, ...]:
    """Splits a name of one word in two where its schema shows how, and leaves every other name as it is.

    `flno` is fl, no where there is a table of flights, and `dormid` is dorm, id where there is one of dorms: the second
    part is a common ending, and what is before it begins a word of the schema. A word that the schema has, or that
    begins one of its words, stays whole: piano, in a database of pianos.

    Args:
        words: as `split_name` gives them.
        known: the words of the schema's tables.
    """
    if len(words) != 1 or any(each.startswith(words[0]) for each in known):
        return tuple(words)
    for ending in _ENDINGS:
        beginning = words[0].removesuffix(ending)
        if 2 <= len(beginning) < len(words[0]) and any(each.startswith(beginning) for each in known):
            return beginning, ending
    return tuple(words)


def _kind(character: str) -> str:
    if character in "sS":
        return "s" if character == "s" else "u"
    if character.isdigit():
        return "d"
    if character.isupper():
        return "u"
    # Marks belong to the letter before them: without them many scripts' words would fall apart.
    return "l" if unicodedata.category(character)[0] in "LM" else "-"
