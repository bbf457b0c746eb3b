"""Whose turn it is, where many clients ask at once."""

from collections import Counter, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio


class Busy(Exception):
    """More wait than there is patience for."""


class Turns:
    """Lets a number of tasks go on at once, and of those that wait one of each client in turn.

    A client with a hundred tasks does not keep another one waiting for all of them, and a client whose tasks take long
    leaves places free. To be used from one event loop.
    """

    def __init__(self, at_once: int, each: int, most: int = 1000) -> None:
        """
        Args:
            at_once: tasks of all clients together.
            each: tasks of one client.
            most: that may wait.
        """
        self.at_once = at_once
        self.each = each
        self.most = most
        self.running: Counter[str] = Counter()
        self.waiting: dict[str, deque[anyio.Event]] = {}  # the client whose turn is next comes first

    @asynccontextmanager
    async def turn(self, client: str) -> AsyncIterator[None]:
        """Waits until a task of this client may go on, and counts it as running until the block ends.

        Raises:
            Busy: too many wait already.
        """
        if client in self.waiting or not self._has_place(client):
            await self._wait(client)
        else:
            self.running[client] += 1
        try:
            yield
        finally:
            self._leave(client)

    async def _wait(self, client: str) -> None:
        if sum(map(len, self.waiting.values())) >= self.most:
            raise Busy
        called = anyio.Event()
        self.waiting.setdefault(client, deque()).append(called)
        try:
            await called.wait()
        except BaseException:  # it went away while it waited, or at the very moment when it was called
            if called.is_set():
                self._leave(client)
            else:
                self._forget(client, called)
            raise

    def _has_place(self, client: str) -> bool:
        return self.running.total() < self.at_once and self.running[client] < self.each

    def _leave(self, client: str) -> None:
        self.running[client] -= 1
        if not self.running[client]:
            del self.running[client]
        for other in list(self.waiting):
            if self._has_place(other):
                called = self.waiting[other][0]
                self._forget(other, called)
                if other in self.waiting:  # to the end of the row
                    self.waiting[other] = self.waiting.pop(other)
                self.running[other] += 1
                called.set()

    def _forget(self, client: str, called: anyio.Event) -> None:
        self.waiting[client].remove(called)
        if not self.waiting[client]:
            del self.waiting[client]
