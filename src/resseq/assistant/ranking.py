"""Which of the likeliest queries says most of what the question says."""

from collections.abc import Sequence

from resseq.assistant.doubts import doubts
from resseq.assistant.explanation import explain, telling_words, unread_conditions
from resseq.assistant.misgivings import query_for
from resseq.assistant.wholes import is_misplaced
from resseq.text2sql.inputs import Question
from resseq.text2sql.predict import Answer

# Of log-probability, for all telling words and for one condition, as `studies/confidence.py` found to be best.
UNLINKED, UNREAD = 5.0, 1.0
UNSOUND = 2.0  # for a query whose rows cannot be relied on; with 1, 2 or 3 hardly an answer is another


def score(question: Question, answer: Answer) -> float:
    """How well a query answers a question: its log-probability, less what the question says and the query does not.

    That is the share of the telling words that no link connects with the query, and each number, time or value of the
    database that it does not hold. What the model thinks likely is what its training data hold often; what a person
    wrote is meant, whatever the model makes of it. A query that no one can mean comes behind the others.
    """
    unlinked, unread = left_out(question, answer)
    unsound = UNSOUND * is_unsound(question, answer)
    return answer.log_probability - UNLINKED * unlinked - UNREAD * unread - unsound


def is_unsound(question: Question, answer: Answer) -> bool:
    """Whether the rows of a query cannot be relied on, for what it does or for what its columns hold, or it looks for a
    value in the wrong column."""
    query = query_for(question, answer.actions)
    return bool(doubts(query, question.database.schema)) or is_misplaced(query, question.database)


def left_out(question: Question, answer: Answer) -> tuple[float, int]:
    """The share of the telling words, and the number of conditions, that a query leaves out."""
    explanation = explain(question, answer.actions, None)
    telling = telling_words(question)
    unlinked = sum(not explanation.words[place].is_linked for place in telling) / max(1, len(telling))
    return unlinked, len(unread_conditions(question, explanation))


def ranked(question: Question, found: Sequence[Answer]) -> list[Answer]:
    """The queries that a search has found, the best first."""
    return sorted(found, key=lambda each: -score(question, each))
