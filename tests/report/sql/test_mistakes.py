"""What is wrong with an answer, by its partial scores."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from resseq.report.sql.mistakes import has, right, wrong_clauses
from resseq.report.sql.records import Answer

Row = Callable[..., dict[str, Any]]
WRONG = (0, 0, 0, 1, 1)
GOOD = (1, 1, 1, 1, 1)


def made(row: Mapping[str, Any]) -> Answer:
    partial = row["partial"] and {name: tuple(score) for name, score in row["partial"].items()}
    return Answer(**{**row, "partial": partial})


@pytest.mark.parametrize(
    ("partial", "fields", "expected"),
    [
        ({"select": WRONG}, {}, ("SELECT",)),
        ({"order": WRONG, "where": WRONG}, {}, ("WHERE", "ORDER BY")),
        ({"where": WRONG, "and/or": WRONG, "keywords": WRONG}, {}, ("WHERE", "AND/OR")),
        ({"keywords": WRONG}, {}, ("keywords",)),
        ({"IUEN": WRONG}, {}, ("set operation",)),
        # The script scores HAVING together with the columns of GROUP BY.
        ({"group(no Having)": WRONG, "group": WRONG}, {"gold": "SELECT a GROUP BY b HAVING c > 1"}, ("GROUP BY",)),
        ({"group(no Having)": GOOD, "group": WRONG}, {"gold": "SELECT a GROUP BY b having c > 1"}, ("HAVING",)),
        ({"group(no Having)": GOOD, "group": WRONG}, {"gold": "SELECT 'having' GROUP BY b"}, ("GROUP BY",)),
        ({}, {}, ("tables only",)),
        ({"select": (0, 0, 0, 1, 0), "where": (0, 0, 0, 1, 0)}, {}, ("not read",)),
        ({}, {"partial": None}, ("not scored",)),
    ],
)
def test_wrong_clauses(
    judged: Row, partial: Mapping[str, Sequence[int]], fields: dict[str, Any], expected: tuple[str, ...]
) -> None:
    assert wrong_clauses(made({**judged(False, partial), **fields})) == expected


def test_which_clauses_a_pair_has(judged: Row) -> None:
    row = made(judged(False, {"where": (0, 0, 0, 0, 2), "order": GOOD}, pred="SELECT a GROUP BY b HAVING c"))
    shown = {clause: (has(row, clause), right(row, clause)) for clause in ("SELECT", "WHERE", "ORDER BY", "AND/OR")}
    assert shown == {
        "SELECT": (True, True),
        "WHERE": (True, False),
        "ORDER BY": (True, True),
        "AND/OR": (True, True),  # two conditions
    }
    assert has(row, "HAVING") and not has(row, "GROUP BY") and not has(row, "set operation")
    assert not has(made(judged(True, {"where": GOOD})), "AND/OR")


def test_the_components_are_those_of_the_evaluator() -> None:
    """The report must not import the evaluator, but what it reads is what that one writes."""
    from resseq.report.sql.records import COMPONENTS
    from resseq.text2sql.evaluation.matching import PARTS

    assert COMPONENTS == PARTS
