"""What the tests of models share: Spider in small, and its databases opened."""

import sys
from pathlib import Path

import pytest

from resseq.text2sql.inputs import Database, Databases

sys.path.insert(0, str(Path(__file__).parent))  # for `small_spider`

from small_spider import make


@pytest.fixture(scope="session")
def spider(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("spider"))


@pytest.fixture(scope="session")
def shop(spider: Path) -> Database:
    return Databases(spider / "database", spider / "tables.json")["shop"]


@pytest.fixture(scope="session")
def zoo(spider: Path) -> Database:
    return Databases(spider / "database", spider / "tables.json")["zoo"]


@pytest.fixture(scope="session")
def bert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tiny_bert import make_bert

    return make_bert(tmp_path_factory.mktemp("bert"))
