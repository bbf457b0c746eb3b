"""Our own stricter rules, on what the official ones miss and on what they must not mind."""

import pytest

from resseq.text2sql.evaluation import Judge, Options, Pair
from resseq.text2sql.evaluation.execution import Result
from resseq.text2sql.evaluation.strict import same_rows

JOINED = "SELECT T1.name FROM singer AS T1 JOIN song AS T2 ON T1.id = T2.singer_id"


@pytest.mark.parametrize(
    ("gold", "pred", "exact", "strict"),
    [
        ("SELECT name FROM singer WHERE age = 30", "select name from singer where age = 30.0", True, True),
        ("SELECT name FROM singer WHERE age = 30", "select name from singer where age = 31", True, False),
        ("SELECT name FROM singer LIMIT 1", "SELECT name FROM singer LIMIT 2", True, False),
        ("SELECT name FROM singer", "SELECT DISTINCT name FROM singer", True, False),
        (JOINED, "SELECT singer.name FROM song JOIN singer ON song.singer_id = singer.id", True, True),
        (JOINED, "SELECT singer.name FROM song JOIN singer", True, False),
        ("SELECT max(age) , name FROM singer", "SELECT name , max(age) FROM singer", True, True),
        (
            "SELECT name FROM singer WHERE id IN ( SELECT singer_id FROM song WHERE sales = 1 AND title = 'a' )",
            "SELECT name FROM singer WHERE id IN ( SELECT singer_id FROM song WHERE title = 'a' AND sales = 1 )",
            False,
            True,
        ),
        ("SELECT name FROM singer WHERE age = 1", "SELECT name FROM singer WHERE age IS NULL", False, False),
    ],
)
def test_strict_exact_match(judge: Judge, gold: str, pred: str, exact: bool, strict: bool) -> None:
    (verdict,) = judge.verdicts([Pair("small", gold, pred)], Options(execution=False, strict=True))
    assert (verdict.exact, verdict.strict_exact) == (exact, strict)


@pytest.mark.parametrize(
    ("left", "right", "ordered", "same"),
    [
        ([(1,), (2,)], [(2,), (1,)], False, True),
        ([(1,), (2,)], [(2,), (1,)], True, False),
        ([(1,), (1,), (2,)], [(1,), (2,), (2,)], False, False),
        ([(0.1 + 0.2, "a"), (None, "b")], [(None, "b"), (0.3, "a")], False, True),
        ([(1,)], [("1",)], False, False),
        ([(None,), ("x",), (b"y",), (1.5,)], [(1.5,), (b"y",), ("x",), (None,)], False, True),
        ([(1, 2)], [(2, 1)], False, False),
        ([(5551234567,)], [(5551234999,)], False, False),
        ([(5551234567,)], [(5551234999,)], True, False),
        ([(5551234567.0,)], [(5551234568,)], True, True),
        ([(5551234567, 0.5)], [(5551234999, 0.5)], False, False),
        ([(0.1 + 0.2, "b"), (0.3, "a")], [(0.3, "b"), (0.1 + 0.2, "a")], False, True),
        ([(0.1 + 0.2, "b"), (0.3, "a")], [(0.3, "b"), (0.1 + 0.2, "b")], False, False),
        ([("b", 0.1 + 0.2, 7.0), ("b", 0.3, 8)], [("b", 0.3, 7), ("b", 0.1 + 0.2, 8.0000001)], False, True),
        ([(0.3,), (0.3,), (0.1 + 0.2,)], [(0.1 + 0.2,), (0.1 + 0.2,), (0.3,)], False, True),
        ([(0.3,), (0.3,), (0.4,)], [(0.1 + 0.2,), (0.4,), (0.4000001,)], False, False),
        ([(1.0, 2.5), (2.0, 1.5)], [(1.0, 1.5), (2.0, 2.5)], False, False),
        ([(0.1 + 0.2, None), (2.0, "x")], [(2.0000001, "x"), (0.3, None)], False, True),
        ([(0.5,)], [(None,)], False, False),
    ],
)
def test_strict_execution(left: list[tuple[object]], right: list[tuple[object]], ordered: bool, same: bool) -> None:
    assert same_rows(Result(left, len(left[0]), True), Result(right, len(right[0]), True), ordered) is same


def test_order_counts_where_the_gold_orders(judge: Judge) -> None:
    plain, up, down = (
        "SELECT name FROM singer",
        "SELECT name FROM singer ORDER BY id",
        "SELECT name FROM singer ORDER BY id DESC",
    )
    found = judge.verdicts([Pair("small", plain, down), Pair("small", up, down)], Options(strict=True, jobs=1))
    assert [verdict.strict_exec for verdict in found] == [True, False]
    assert [verdict.exec for verdict in found] == [False, False]
