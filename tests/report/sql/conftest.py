"""What the tests of text-to-SQL reports share: made-up folders."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # for `sql_folders`

from sql_folders import answer, make_run, make_search


@pytest.fixture
def run() -> Callable[..., Path]:
    return make_run


@pytest.fixture
def searched() -> Callable[..., Path]:
    return make_search


@pytest.fixture
def judged() -> Callable[..., dict[str, Any]]:
    return answer
