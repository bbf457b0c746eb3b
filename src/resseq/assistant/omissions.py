"""Words that narrow down what is asked for, and that a query leaves out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from resseq.assistant.doubts import DOUBTFUL
from resseq.assistant.explanation import ASKING, Explanation, is_degree, proper_names, ranked_column, unknown_words_at
from resseq.text2sql.inputs import Question
from resseq.text2sql.linking import Link
from resseq.text2sql.sql import Action

# How likely an answer is right, at most, that leaves out a word which seems to narrow down what is asked for: of those
# on Spider's development set that seemed likely to be right, every second one was (27 of 50 before the name of a table
# or column). The regressions of `confidence` know little of it, since hardly a question there asks for what its
# database does not hold.
NARROWED = 0.45
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))
_PREPOSITIONS = frozenset(("of", "at", "in", "on", "from", "for", "with", "by", "about", "to"))
# What is said of rows that are there.
_THERE = frozenset(
    ["listed", "offered", "available", "recorded", "stored", "included", "registered", "shown", "released"]
)
# In capitals, but neither places nor people.
_UNITS = frozenset(("USD", "EUR", "GBP", "CHF", "JPY", "CNY", "INR", "CAD", "AUD", "Euros", "Dollars", "Pounds"))
_OF_TIME = frozenset(("oldest", "newest", "youngest", "latest", "earliest"))
_TIMES = re.compile(r"age|year|date|time|birth|born|since|found|built|opened|created|version|season", re.IGNORECASE)
_DATE = re.compile(r"[12]\d{3}(?:-\d\d|$)")
_ENDS = frozenset(("and", "or", ",", ".", "?", "!", "in", "at", "by", "for"))


@dataclass(frozen=True)
class Omissions:
    """What a query leaves out.

    Attributes:
        notes: one sentence for each word that is not said to be unread anyway.
        most: the confidence that an answer can have in spite of it.
    """

    notes: tuple[str, ...]
    most: float


def omissions(question: Question, actions: Sequence[Action], explanation: Explanation) -> Omissions:
    """Finds the words that say which rows are meant, and that a query does without.

    What has a name of its own, as Oslo, and is found nowhere in the data certainly does; what stands before the name of
    a table or column (“lost hires”), behind “is” at the end (“are retired”) or behind a preposition (“rate of
    lawnmowers”) does in about every second case, if no link connects it with the query. So does a value that the data
    do not hold, the whole name of a table or column that the query does without, and “oldest” of what is no time.

    Args:
        actions: that made the query.
    """
    words = explanation.words
    notes: list[str] = []
    most = 1.0
    names = [place for place in proper_names(question) if words[place].text not in _UNITS]
    for first, last in _runs([place for place in names if not words[place].is_linked]):
        name = question.text[words[first].start : words[last].end]
        held = [found for place in range(first, last + 1) if (found := _part(question, place))]
        stands = f"is a part of {held[0]}" if held else "was found nowhere in the data"
        notes.append(f"“{name}” {stands}, and the query leaves it out")
        most = DOUBTFUL
    for place in names:
        if any(lead.how == "part of a value" for lead in words[place].leads) and not _part(question, place):
            notes.append(f"“{words[place].text}” was found in no value")
            most = min(most, NARROWED)
    unknown = unknown_words_at(question)
    for place in _narrowing(question, explanation):
        most = min(most, NARROWED)
        word = words[place]
        if word.leads and place in unknown:
            taken = " and ".join(dict.fromkeys(lead.name for lead in word.leads))
            notes.append(f"“{word.text}” is no name and no value here, and was taken for {taken}")
    if any(lead.how == "words" for word in words for lead in word.leads):  # a value that is found nowhere
        most = min(most, NARROWED)
    if any(not word.is_read and word.text.lower() in ASKING for word in words):  # “average”, “sorted”
        most = min(most, NARROWED)
    age = next((word for word in words if word.text.lower() in _OF_TIME), None)
    ranked = ranked_column(question, actions)
    if age and ranked and not _tells_time(question, ranked):
        notes.append(f"“{age.text}” was taken for the order of {ranked}")
        most = min(most, NARROWED)
    return Omissions(tuple(notes), most)


def _tells_time(question: Question, name: str) -> bool:
    """Whether a column (`table.column`) seems to hold times, ages or years."""
    table, _, column = name.partition(".")
    schema = question.database.schema
    found = next(
        each for own in schema.tables if own.name == table for each in own.columns if f"{table}.{each.name}" == name
    )
    return (
        found.type == "time"
        or bool(_TIMES.search(column))
        or any(_DATE.match(str(each)) is not None for each in found.samples)
    )


def _narrowing(question: Question, explanation: Explanation) -> Iterator[int]:
    words = explanation.words
    unknown = unknown_words_at(question)
    for place, word in enumerate(words):
        if word.is_linked or (word.is_read and not word.leads) or not word.text[0].isalpha():
            continue
        if is_degree(question, place) or word.text.lower().endswith("ing") or word.text in _UNITS:
            continue
        named = max(question.links.tables[place].max(initial=0), question.links.columns[place].max(initial=0))
        if not word.is_read and named == Link.EXACT:
            yield place
            continue
        before = words[place - 1].text.lower() if place else ""
        behind = words[place + 1] if place + 1 < len(words) else None
        ends = behind is None or behind.text.lower() in _ENDS
        if (
            (behind is not None and any(lead.kind != "value" and lead.how != "meaning" for lead in behind.leads))
            or (before in _BE and ends and word.text.lower() not in _THERE)
            or (before in _PREPOSITIONS and ends and place in unknown)
        ):
            yield place


def _part(question: Question, place: int) -> str:
    """A value of which a word is a part, and where it stands; empty if there is none."""
    values = question.database.values
    longer = values.longer.get(question.tokens[place].lower)
    if longer is None:
        return ""
    value, column = values.exact[longer[0]][0]
    schema = question.database.schema
    return f"values such as “{value}” in {schema.tables[column.table].name}.{schema.column(column).name}"


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each row of neighbours."""
    for first in places:
        if first - 1 not in places:
            last = first
            while last + 1 in places:
                last += 1
            yield first, last
