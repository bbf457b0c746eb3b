"""What is wrong with an answer: the clauses in which it differs from the gold query, by the official partial scores."""

import re
from collections.abc import Iterable

from resseq.report.sql.records import Answer

TABLES, UNREAD, UNSCORED = "tables only", "not read", "not scored"
# In the order in which the wrong ones of an answer are named.
CLAUSES = ("SELECT", "WHERE", "GROUP BY", "HAVING", "ORDER BY", "AND/OR", "set operation", "keywords")
KINDS = (*CLAUSES, TABLES, UNREAD, UNSCORED)
_COMPONENT = {
    "SELECT": "select",
    "WHERE": "where",
    "GROUP BY": "group(no Having)",
    "HAVING": "group",
    "ORDER BY": "order",
    "AND/OR": "and/or",
    "set operation": "IUEN",
    "keywords": "keywords",
}
_LITERAL = re.compile(r"'[^']*'|\"[^\"]*\"")
_HAVING = re.compile(r"\bhaving\b", re.IGNORECASE)
_F1, _GOLD, _PREDICTED = 2, 3, 4  # places in a partial score


def judged(rows: Iterable[Answer]) -> list[Answer]:
    """The answers that have a verdict and partial scores."""
    return [row for row in rows if row.exact is not None and row.partial is not None]


def has(row: Answer, clause: str) -> bool:
    """Whether the gold query or the answer has a clause; of AND/OR, whether there is more than one condition."""
    assert row.partial is not None
    if clause == "HAVING":
        return any(_HAVING.search(_LITERAL.sub("", query)) for query in (row.gold, row.pred))
    name, least = ("where", 2) if clause == "AND/OR" else (_COMPONENT[clause], 1)
    score = row.partial[name]
    return max(score[_GOLD], score[_PREDICTED]) >= least


def right(row: Answer, clause: str) -> bool:
    """Whether a clause counts as right."""
    assert row.partial is not None
    return row.partial[_COMPONENT[clause]][_F1] == 1


def wrong_clauses(row: Answer) -> tuple[str, ...]:
    """The clauses in which a wrong answer differs, in the order of KINDS; never none.

    A HAVING is wrong by itself only where its GROUP BY is right; keywords follow from the clauses and are named only
    where those are right. What differs in nothing of all that has other tables.
    """
    if row.partial is None:
        return (UNSCORED,)
    if not row.partial["select"][_PREDICTED]:  # as an answer that is no query is scored
        return (UNREAD,)
    wrong = [clause for clause in CLAUSES if not right(row, clause)]
    if "HAVING" in wrong:
        if "GROUP BY" in wrong:
            wrong.remove("HAVING")
        elif not has(row, "HAVING"):  # columns of one name in other tables
            wrong[wrong.index("HAVING")] = "GROUP BY"
    if len(wrong) > 1 and "keywords" in wrong:
        wrong.remove("keywords")
    return tuple(wrong) or (TABLES,)
