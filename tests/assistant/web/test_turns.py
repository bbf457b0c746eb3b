"""Whose turn it is."""

import anyio
import pytest

from resseq.assistant.web.turns import Busy, Turns


async def task(turns: Turns, client: str, log: list[str], go: anyio.Event) -> None:
    async with turns.turn(client):
        log.append(client)
        await go.wait()


def test_no_more_than_allowed_at_once_and_by_each() -> None:
    async def check() -> None:
        turns, log, go = Turns(at_once=3, each=2), list[str](), anyio.Event()
        async with anyio.create_task_group() as group:
            for client in "aaaabb":
                group.start_soon(task, turns, client, log, go)
            await anyio.wait_all_tasks_blocked()
            assert log == ["a", "a", "b"] and turns.running == {"a": 2, "b": 1}
            go.set()
        assert sorted(log) == list("aaaabb") and not turns.running and not turns.waiting

    anyio.run(check)


def test_one_of_each_client_in_turn() -> None:
    async def check() -> None:
        turns, log = Turns(at_once=1, each=1), list[str]()
        done = anyio.Event()
        done.set()
        async with anyio.create_task_group() as group, turns.turn("x"):
            for client in "aaabbc":
                group.start_soon(task, turns, client, log, done)
                await anyio.wait_all_tasks_blocked()
        assert log == list("abcaba")

    anyio.run(check)


def test_who_goes_away_while_waiting_takes_no_place() -> None:
    async def check() -> None:
        turns, log, go = Turns(at_once=1, each=1), list[str](), anyio.Event()
        async with anyio.create_task_group() as group:
            group.start_soon(task, turns, "a", log, go)
            await anyio.wait_all_tasks_blocked()
            async with anyio.create_task_group() as leaving:
                leaving.start_soon(task, turns, "b", log, go)
                await anyio.wait_all_tasks_blocked()
                assert list(turns.waiting) == ["b"]
                leaving.cancel_scope.cancel()
            assert not turns.waiting
            go.set()
        assert log == ["a"] and not turns.running and not turns.waiting

    anyio.run(check)


def test_who_goes_away_when_called_gives_the_place_back() -> None:
    async def check() -> None:
        turns, log, go = Turns(at_once=1, each=1), list[str](), anyio.Event()
        async with anyio.create_task_group() as leaving:
            async with turns.turn("a"):
                leaving.start_soon(task, turns, "b", log, go)
                await anyio.wait_all_tasks_blocked()
            assert turns.running == {"b": 1}  # it is called, and has not woken up yet
            leaving.cancel_scope.cancel()
        assert not turns.running and not turns.waiting

    anyio.run(check)


def test_too_many_waiting() -> None:
    async def check() -> None:
        turns, log, go = Turns(at_once=1, each=1, most=2), list[str](), anyio.Event()
        async with anyio.create_task_group() as group:
            for client in "abc":
                group.start_soon(task, turns, client, log, go)
            await anyio.wait_all_tasks_blocked()
            with pytest.raises(Busy):
                async with turns.turn("d"):
                    pass
            go.set()
        assert log == list("abc")

    anyio.run(check)
