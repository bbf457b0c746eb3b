"""What the tests of the page share: a shop and a zoo behind the application, and a real server with them."""

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from starlette.testclient import TestClient

from resseq.assistant.database import Limits
from resseq.assistant.explanation import Lead
from resseq.assistant.session import Alternative
from resseq.assistant.web.site import Settings, application

sys.path.insert(0, str(Path(__file__).parent))  # for `stand_in`

from stand_in import BY_COUNTRY, ENDLESS_COUNT, MANY, PORT, SHOP, ZOO, Served, StandIn, database


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """Databases that the test must leave as they were."""
    home = tmp_path / "a person's <home>"
    home.mkdir()
    paths = database(home / "shop.sqlite", SHOP), database(home / "zoo.sqlite", ZOO)
    shop = StandIn(
        paths[0],
        {
            "How many customers are there?": ("SELECT count(*) FROM customer", "the number of customers", 0.97),
            "How many customers has each country?": (BY_COUNTRY, "for each country, the number of customers", 0.62),
            "List many": (MANY, "many rows", 0.8),
            "Count for ever": (ENDLESS_COUNT, "an endless count", 0.3),
            "Ask wrongly": ("SELECT nothing FROM nowhere", "what is not there", 0.1),
        },
        Limits(seconds=20),
    )
    shop.alternatives = (
        Alternative("SELECT count(DISTINCT country_id) FROM customer", "the number of different countries", 0.2),
        Alternative("SELECT name, age FROM customer", "the names and ages of customers", 0.05),
    )
    shop.leads = {
        "customers": (Lead("table", "customer", "name"),),
        "country": (Lead("column", "country.name", "part of the name"),),
    }
    shop.attention = {"customer": {"customers": 0.8}, "country.name": {"country": 0.6, "each": 0.25}}
    names = tuple(table.name for table in StandIn(paths[1], {}).schema.tables)
    zoo = StandIn(paths[1], {"all": ('SELECT * FROM "' + names[0] + '"', f"all of {names[0]}", 0.9)})
    before = [path.read_bytes() for path in paths]
    yield Served(shop, zoo, Settings(tuple(map(str, paths)), port=PORT, save=str(home / "mine.csv")))
    assert [path.read_bytes() for path in paths] == before
    assert {path.name for path in home.iterdir()} <= {"shop.sqlite", "zoo.sqlite", "mine.csv"}


@pytest.fixture
def client(served: Served) -> Iterator[TestClient]:
    """The application without a server."""
    app = application({"shop": served.shop, "zoo": served.zoo}, served.settings)
    with TestClient(app, base_url=f"http://127.0.0.1:{PORT}") as found:
        yield found


@pytest.fixture
def address(served: Served) -> Iterator[str]:
    """The address of a server in a thread."""
    config = uvicorn.Config("", port=0, log_level="warning", ws="none", timeout_graceful_shutdown=1)
    listening = config.bind_socket()
    port = listening.getsockname()[1]
    settings = Settings(served.settings.databases, port=port, save=served.settings.save)
    config.app = application({"shop": served.shop, "zoo": served.zoo}, settings)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()
