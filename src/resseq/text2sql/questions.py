"""The words of a question, with what each is called in a dictionary and where it stands in the text."""

import re
from dataclasses import dataclass
from functools import lru_cache

import simplemma

# A number with its decimals, a word with the apostrophes within it, or any other single character.
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\w\s]|_")
# Words that say nothing about which table, column or value is meant.
_STOP_WORDS = """
a an the of in on at to for from by with and or is are was were be been do does did has have had what which who
whose whom where when how that this these those it its their there they them he she his her i me my we our you your
all any each every some than then as not no show find list give return tell please display me us if but also so such
can could would should will about into over under between
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())
# Plurals that simplemma lists as words of their own.
_PLURALS = {"sales": "sale"}


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a mark of a question."""

    text: str  # as it stands there
    lower: str
    lemma: str  # what a dictionary lists it under: `countries` and `country` share one
    start: int  # characters of the question
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number."""
        return self.text[0].isalnum()


def tokens_of(question: str) -> tuple[Token, ...]:
    """The tokens of a question in their order; spaces are none."""
    return tuple(
        Token(found.group(), found.group().lower(), lemma(found.group()), found.start(), found.end())
        for found in _TOKEN.finditer(question)
    )


@lru_cache(maxsize=100_000)
def lemma(word: str) -> str:
    """The form of an English word that a dictionary lists, in lower case (simplemma; its data come with it)."""
    return _PLURALS.get(word.lower()) or simplemma.lemmatize(word.lower(), lang="en").lower()
