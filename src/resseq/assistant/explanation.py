"""Which words of a question led to what of a query, and which were left unread."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from resseq.assistant.periods import is_period
from resseq.text2sql.inputs import Question
from resseq.text2sql.linking import Link
from resseq.text2sql.questions import STOP_WORDS
from resseq.text2sql.schema import ColumnRef
from resseq.text2sql.sql import Action, ColumnAction, Keyword, TableAction, ValueAction, spoken
from resseq.text2sql.values import PATTERNS, Kind, Value

# Words that ask for an operation rather than for anything of the database.
_OPERATIONS = """
many much number numbers count total sum average mean avg maximum max minimum min most least more less fewer fewest
higher lower greater larger smaller bigger older younger longer shorter heavier lighter earlier later highest lowest
greatest largest smallest biggest oldest youngest longest shortest heaviest lightest earliest latest newest recent top
bottom first last order sort sorted ordered ascending descending alphabetical alphabetically distinct different unique
both either neither nor without except only above below before after during until since equal exactly name names id
ids per group grouped together across times compute calculate get want know people one ones two three four five
never ever often up own owns owned come comes anything anyone anybody something someone somebody nothing nobody
"""
OPERATIONS = frozenset(_OPERATIONS.split())
# Words beside which “order” asks for one.
_SORTING = """
in by ascending descending ascend descend alphabetical alphabetic alphabetically lexicographic lexicographical reverse
the them it and
"""
OF_SORTING = frozenset(_SORTING.split())
_UNITS = "year quarter month week weekend day hour morning evening night today recently lately ago"
_TIMES = frozenset(_UNITS.split())
# Behind a number: in what it is counted.
_COUNTED = "m metres meters cm km kg g feet ft miles litres percent euros dollars pounds usd eur gbp"
_OF_NUMBERS = frozenset(_COUNTED.split())
# Words that ask for an operation, and the keywords one of which a query that does as they say has.
_AVERAGE, _TOTAL = frozenset((Keyword.AVG,)), frozenset((Keyword.SUM, Keyword.COUNT))
_DISTINCT = frozenset((Keyword.DISTINCT, Keyword.GROUP, Keyword.UNION, Keyword.INTERSECT, Keyword.EXCEPT))
ASKING = {
    **dict.fromkeys(("average", "mean", "avg"), _AVERAGE),
    **dict.fromkeys(("sum", "total"), _TOTAL),
    **dict.fromkeys(("distinct", "different", "unique"), _DISTINCT),
    **dict.fromkeys(("without", "except", "never"), frozenset((Keyword.NOT, Keyword.EXCEPT, Keyword.UNEQUAL))),
    **dict.fromkeys(
        ("sorted", "ordered", "descending", "ascending", "alphabetically", "alphabetical"), frozenset((Keyword.ORDER,))
    ),
}
_LOOKED_AT = 0.06  # of the attention to words before a choice, from which on a word is what led to it, if no link did
_MEANING = "meaning"
_DEGREES = frozenset(("most", "least", "more", "less"))
_EXTREMES = frozenset((Keyword.MAX, Keyword.MIN))
_CERTAIN = {
    Link.EXACT: "name",
    Link.VALUE: "value",
    Link.PARTIAL: "part of the name",
    Link.VALUE_PART: "part of a value",
}
_SOURCES = {
    Kind.DATABASE: "value",
    Kind.ALIKE: "similar value",
    Kind.QUOTED: "words",
    Kind.SPAN: "words",
    Kind.NUMBER: "number",
    Kind.CONSTANT: "number",
}


@dataclass(frozen=True)
class Lead:
    """What a word led to.

    Attributes:
        kind: `table`, `column` or `value`.
        name: as the database spells it; of a column with its table.
        how: `name` or `part of the name` of a table or column; `value` or `part of a value` that the database holds,
            `similar value` if it is spelled differently there; `words` of the question that were found nowhere in the
            database; `number`; or `meaning` where only the model's attention connects them.
    """

    kind: str
    name: str
    how: str


@dataclass(frozen=True)
class Word:
    """A word of the question, or a mark.

    Attributes:
        start, end: its characters of the question.
        leads: what of the query it led to.
        is_read: whether it took part in the answer; marks and words without a meaning of their own always do, and those
            that ask for an operation unless the query plainly lacks it.
    """

    text: str
    start: int
    end: int
    leads: tuple[Lead, ...]
    is_read: bool

    @property
    def is_linked(self) -> bool:
        """Whether it says a name or a value of the query, and not only something that means the same."""
        return any(lead.how != _MEANING for lead in self.leads)


@dataclass(frozen=True)
class Explanation:
    """Why a query is the answer.

    Attributes:
        question: as it was read, with its misspelled words corrected.
        words: of this question, in their order.
        steps: what was chosen at each step of writing the query.
        attention: (steps, words) how much the model looked at each word before each choice; empty for a model without
            attention.
        notes: what was read otherwise than it was written, one sentence each.
    """

    question: str
    words: tuple[Word, ...]
    steps: tuple[str, ...]
    attention: tuple[tuple[float, ...], ...]
    notes: tuple[str, ...]

    @property
    def unread(self) -> tuple[str, ...]:
        """The words that nothing in the query comes from."""
        return tuple(word.text for word in self.words if not word.is_read)


def explain(
    question: Question, actions: Sequence[Action], attention: NDArray[np.float32] | None, notes: Sequence[str] = ()
) -> Explanation:
    """Connects the words of a question with the choices that made a query.

    Args:
        attention: (steps, nodes), as `attention_of` gives it; None for a model without attention.
        notes: to which those on differently spelled values are added.
    """
    words = len(question.tokens)
    looked = attention[:, :words] if attention is not None else np.zeros((len(actions), words), np.float32)
    leads: list[dict[Lead, None]] = [{} for _ in question.tokens]
    compared = ""  # the column that a value is compared with
    unlinked: list[tuple[int, Lead]] = []
    found = list(notes)
    for step, action in enumerate(actions):
        match action:
            case TableAction(table):
                name, kind = question.database.schema.tables[table].name, "table"
                links = question.links.tables[:, table]
            case ColumnAction(column):
                name, kind = _full_name(question, column), "column"
                compared = name
                place = question.database.places[column] - len(question.database.schema.tables)
                links = question.links.columns[:, place]
            case ValueAction():
                for place, how in _mentions(question, action, compared, found):
                    leads[place][Lead("value", str(action.value), how)] = None
                continue
            case Keyword():
                continue
        linked = np.flatnonzero(links)
        strongest = links.max(initial=0)
        for place in linked[links[linked] == strongest]:
            leads[place][Lead(kind, name, _CERTAIN[Link(links[place])])] = None
        if not len(linked):
            unlinked.append((step, Lead(kind, name, _MEANING)))
    for own in leads:
        # That a column holds it is not yet that the query asks for it.
        if all(lead.kind == "column" and lead.how == _CERTAIN[Link.VALUE] for lead in own):
            own.clear()
    # What has a name of its own is nothing else.
    proper = set(proper_names(question))
    # A word that names something else did not mean this, however much the model looked at it.
    free = [
        place
        for place in telling_words(question)
        if not leads[place]
        and question.tokens[place].text[0].isalpha()
        and not _names(question, place)
        and place not in proper
    ]
    for step, lead in unlinked if free else ():
        place = free[int(looked[step, free].argmax())]
        if looked[step, place] > _LOOKED_AT * looked[step].sum():
            leads[place][lead] = None
    ranked = ranked_column(question, actions)
    for place in free if ranked else ():
        if not leads[place] and is_degree(question, place):
            leads[place][Lead("column", ranked, _MEANING)] = None
    return Explanation(
        question.text,
        tuple(
            Word(token.text, token.start, token.end, tuple(own), bool(own) or _does_without(question, place, actions))
            for place, (token, own) in enumerate(zip(question.tokens, leads, strict=True))
        ),
        tuple(spoken(action, question.database.schema) for action in actions),
        tuple(tuple(round(float(each), 4) for each in step) for step in looked) if attention is not None else (),
        tuple(dict.fromkeys(found)),
    )


def _full_name(question: Question, column: ColumnRef) -> str:
    """A column with its table."""
    schema = question.database.schema
    return f"{schema.tables[column.table].name}.{schema.column(column).name}"


def ranked_column(question: Question, actions: Sequence[Action]) -> str:
    """The column of which the most or the least is asked for: the first that rows are put in order by, or whose extreme
    is taken. Empty if there is none, as where rows are counted."""
    start = next((place for place, action in enumerate(actions) if action is Keyword.ORDER), None)
    if start is None:
        start = next((place for place, action in enumerate(actions) if action in _EXTREMES), len(actions))
    for action in actions[start + 1 :]:
        match action:
            case ColumnAction(column):
                return _full_name(question, column)
            case Keyword.COUNT | Keyword.STAR | Keyword.LIMIT | Keyword.END:
                return ""
    return ""


def is_degree(question: Question, place: int) -> bool:
    """Whether a word says of what there is most or least: “most expensive”, “cheapest”."""
    before = question.tokens[place - 1].lower if place else ""
    return before in _DEGREES or question.tokens[place].lower.endswith("est")


def telling_words(question: Question) -> tuple[int, ...]:
    """The places of the words that tell what of the database is meant: neither stop words nor those that ask for an
    operation."""
    return tuple(place for place in range(len(question.tokens)) if _tells(question, place))


def unknown_words(question: Question) -> tuple[str, ...]:
    """Those of the telling words that mention nothing of the database, neither by a name nor by a value. A number is
    none of them: any may be compared with, whether the database holds it or not."""
    return tuple(question.tokens[place].text for place in unknown_words_at(question))


def unknown_words_at(question: Question) -> tuple[int, ...]:
    """The places of the `unknown_words`."""
    links = np.concatenate([question.links.tables, question.links.columns], axis=1)
    return tuple(
        place
        for place in telling_words(question)
        if not links[place].any() and question.tokens[place].text[0].isalpha()
    )


def proper_names(question: Question) -> tuple[int, ...]:
    """The places of the words with a capital letter, within a sentence, that mention nothing of the database."""
    tokens = question.tokens
    words = [place for place, token in enumerate(tokens) if token.is_word]
    capital = [place for place in words if tokens[place].text[0].isupper()]
    if 2 * len(capital) > len(words):  # as in a title
        return ()
    links = np.concatenate([question.links.tables, question.links.columns], axis=1)
    return tuple(
        place
        for place in capital
        if place and tokens[place - 1].text not in ".?!:" and _tells(question, place) and not links[place].any()
    )


def unread_conditions(question: Question, explanation: Explanation) -> tuple[str, ...]:
    """The numbers, times and values of the database that a question says and its query does not hold."""
    return tuple(
        word.text
        for place, word in enumerate(explanation.words)
        if not word.is_read
        and (
            word.text[0].isdigit()
            or question.tokens[place].lemma in _TIMES
            or question.links.columns[place].max(initial=0) == Link.VALUE
        )
    )


def is_about(question: Question) -> bool:
    """Whether any word of a question mentions something of the database."""
    return bool(question.links.tables.any() or question.links.columns.any())


def _names(question: Question, place: int) -> bool:
    """Whether a word is, or is a part of, a whole name or a value of the database."""
    links = question.links
    return bool(max(links.tables[place].max(initial=0), links.columns[place].max(initial=0)) >= Link.VALUE)


def _mentions(question: Question, action: ValueAction, column: str, notes: list[str]) -> list[tuple[int, str]]:
    """The words that a value comes from, and how. A value that the database holds comes from where it was found, rather
    than from what else of the question would give it.

    Args:
        column: with which it is compared.
        notes: to which is added what was read otherwise than it stands there, or was not found.
    """
    same = [each for each in question.candidates if each.start >= 0 and _is_same(each.value, action.value)]
    closest = min((each.kind for each in same), default=Kind.CONSTANT)
    how = "part of a value" if closest in PATTERNS else _SOURCES[closest]
    found: dict[int, str] = {}
    for candidate in same:
        if candidate.kind is closest:
            found |= dict.fromkeys(range(candidate.start, candidate.end + 1), how)
            if closest is Kind.ALIKE:
                said = question.text[question.tokens[candidate.start].start : question.tokens[candidate.end].end]
                notes.append(f"“{said}” was read as “{candidate.value}”")
            elif how == "words" and not is_period(candidate.value):
                notes.append(f"“{candidate.value}” was not found in {column}")
    return list(found.items())


def _does_without(question: Question, place: int, actions: Sequence[Action]) -> bool:
    """Whether a word that led to nothing needs to lead to nothing."""
    asked = ASKING.get(question.tokens[place].lower)
    return not _tells(question, place) and (asked is None or not asked.isdisjoint(actions))


def _is_same(left: Value, right: Value) -> bool:
    """Whether two values are one, as the number 1 and the text 1 are not."""
    return type(left) is type(right) and left == right


def _tells(question: Question, place: int) -> bool:
    token = question.tokens[place]
    if token.lower == "order":  # “average order value” names a thing, “in order” and “order by” do not
        around = [each.lower for each in question.tokens[max(0, place - 1) : place + 2] if each is not token]
        return place > 0 and not OF_SORTING.intersection(around)
    if place and question.tokens[place - 1].text[0].isdigit() and token.lower in _OF_NUMBERS:
        return False
    return token.is_word and token.lower not in STOP_WORDS and token.lower not in OPERATIONS
