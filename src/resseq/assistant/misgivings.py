"""The query that is run for what a model has found, and what speaks against it."""

from collections.abc import Sequence
from dataclasses import dataclass

from resseq.assistant.comparisons import as_said
from resseq.assistant.doubts import DOUBTFUL, doubts
from resseq.assistant.explanation import Explanation
from resseq.assistant.limits import beyond
from resseq.assistant.omissions import NARROWED, omissions
from resseq.assistant.patterns import unplaced, with_patterns
from resseq.assistant.periods import undecided, with_periods
from resseq.assistant.superlatives import with_extremes
from resseq.assistant.wholes import parts_said, with_wholes
from resseq.text2sql.inputs import Question
from resseq.text2sql.sql import Action, Query, query_of


def query_for(question: Question, actions: Sequence[Action]) -> Query:
    """The query of a model's actions, with comparisons, superlatives, beginnings and ends of texts as the question says
    them, with whole values for parts of them, and with days for periods."""
    schema, said = question.database.schema, question.text
    made = with_extremes(as_said(query_of(actions, schema), schema, said), schema, said)
    made = with_wholes(with_patterns(made, said), question.database)
    return with_periods(made, schema, said)


@dataclass(frozen=True)
class Misgivings:
    """What speaks against an answer.

    Attributes:
        notes: one sentence each.
        most: how likely it is right, at most.
    """

    notes: tuple[str, ...]
    most: float


def misgivings(question: Question, query: Query, actions: Sequence[Action], explanation: Explanation) -> Misgivings:
    """What a query cannot say, rests on in vain, leaves out, or takes where the question leaves it open.

    Args:
        query: as `query_for` gives it.
        actions: of the model.
        explanation: of these.
    """
    grave = (*beyond(question, query), *doubts(query, question.database.schema))
    omitted = omissions(question, actions, explanation)
    misplaced = unplaced(query, question.text)
    parts = parts_said(query_of(actions, question.database.schema), question.database)
    notes = (*grave, *misplaced, *parts, *omitted.notes, *undecided(query, question))
    most = DOUBTFUL if grave else NARROWED if misplaced else 1.0
    return Misgivings(tuple(dict.fromkeys(notes)), min(omitted.most, most))
