"""Processes of a study: what is said of those that fail."""

from concurrent.futures import Future

from resseq.training import jobs


def test_equal_failures_are_told_once() -> None:
    futures: dict[str, Future[str]] = {}
    for name, reason in (("bn", "no space"), ("gn", "no space"), ("ln", ""), ("in", "other")):
        futures[name] = Future()
        futures[name].set_result(reason)
    assert list(jobs._failures(futures)) == ["bn, gn: no space", "in: other"]
