"""The plugin for Datasette: who may ask what, what the page says, and that nothing gets through it."""

import asyncio
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

pytest.importorskip("datasette", reason="needs Datasette: pip install resseq[datasette]")

from datasette.app import Datasette
from datasette.plugins import pm
from datasette.utils import StartupError
from test_database import ENDLESS, FORBIDDEN, WRITES, snapshot

import resseq.assistant.datasette as plugin
from resseq.assistant.datasette import desk as desks
from resseq.assistant.datasette.desk import Desk, Failure, Settings
from resseq.assistant.datasette.page import desk_of

MARKUP = "<script>alert(1)</script>"
BOX = "Ask this database in plain language"
SLOW = {"sql_time_limit_ms": 5000}  # of a machine that has other things to do
ATTACKS = [attack for attack in WRITES + FORBIDDEN if len(attack) < 10_000]  # no address is longer


@pytest.fixture(scope="module", autouse=True)
def _plugin() -> Iterator[None]:
    """The plugin, which is there already where the package is installed with its entry points."""
    was_there = pm.is_registered(plugin)
    if not was_there:
        pm.register(plugin, "resseq")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("datasette.handle_exception.rich", None)  # which draws each error at length
        yield
    if not was_there:
        pm.unregister(plugin)
    for settings in (Settings(None, 5, 1.0, 1000), Settings(None, 5, 5.0, 1000), Settings(None, 5, 5.0, 2)):
        desk_of(settings).close()


def make(path: Path, *statements: str) -> Path:
    connection = sqlite3.connect(path)
    connection.executescript(";\n".join(statements))
    connection.close()
    return path


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(
        tmp_path_factory.mktemp("shop") / "shop.db",
        "CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, country TEXT, age INTEGER)",
        "INSERT INTO customer VALUES (1, 'Ann', 'France', 30), (2, 'Bob', 'Spain', 50)",
        f"INSERT INTO customer VALUES (3, '{MARKUP}', 'France', 70)",
        "CREATE TABLE purchase (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer (id), price REAL)",
        "INSERT INTO purchase VALUES (1, 1, 9.5), (2, 1, 20), (3, 2, 1)",
    )


class _Page(HTMLParser):
    """What a browser makes of a page, as far as the tests ask."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}
        self._open = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open = tag

    def handle_data(self, data: str) -> None:
        self.texts[self._open] = self.texts.get(self._open, "") + data

    def forms(self) -> list[str | None]:
        return [attributes.get("action") for tag, attributes in self.tags if tag == "form"]


def get(datasette: Datasette, path: str, actor: str | None = None, **question: str) -> httpx.Response:
    """A page; of a question if there is one."""
    cookies = {"ds_actor": datasette.sign({"a": {"id": actor}}, "actor")} if actor else {}
    address = f"{path}?{urlencode(question)}" if question else path
    return asyncio.run(datasette.client.get(address, cookies=cookies))


ANSWER: dict[str, Any] = {
    "database": "shop",
    "question": "the names",
    "sql": "SELECT name FROM customer\nWHERE age > 40",
    "reading": "the name of each customer",
    "confidence": 0.8125,
    "columns": ["name"],
    "rows": [["Bob"]],
    "truncated": False,
    "alternatives": [{"sql": "SELECT age FROM customer", "reading": "the age of each customer", "confidence": 0.003}],
    "explanation": {"notes": ["“Frence” was read as “France”"], "unread": ["purple"]},
    "problem": "",
    "nearest": [],
}


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[tuple[Path, str]]]:
    """Has each question answered in a given way, and gives back what was asked."""

    def prepare(failure: Failure | None = None, **answer: Any) -> list[tuple[Path, str]]:
        asked = []

        def ask(_: Desk, path: Path, question: str) -> "Future[dict[str, Any]]":
            asked.append((path, question))
            future: Future[dict[str, Any]] = Future()
            if failure:
                future.set_exception(failure)
            else:
                future.set_result(ANSWER | answer)
            return future

        monkeypatch.setattr(Desk, "ask", ask)
        return asked

    return prepare


# ---------------------------------------------------------------------------------------------------- the box


def test_the_box_is_on_the_page_of_each_database_that_is_a_file(shop: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "a b.c&d.db", "CREATE TABLE t (x)")
    datasette = Datasette([shop], immutables=[other], memory=True)
    datasette.add_memory_database("scratch")
    for page, action in [("/shop", "/-/resseq/shop"), ("/a+b~2Ec~26d", "/-/resseq/a+b~2Ec~26d")]:
        response = get(datasette, page)
        assert response.status_code == 200 and BOX in response.text
        assert _Page(response.text).forms()[0] == action
        assert get(datasette, action).status_code == 200 and BOX in get(datasette, action).text
    for page in ("/_memory", "/scratch"):
        response = get(datasette, page)
        assert response.status_code == 200 and BOX not in response.text
        assert get(datasette, f"/-/resseq{page}", question="all").status_code == 404
    assert BOX not in get(datasette, "/").text and BOX not in get(datasette, "/shop/customer").text


def test_the_box_is_for_those_who_may_put_sql(shop: Path, answered: Callable[..., list[tuple[Path, str]]]) -> None:
    asked = answered()
    metadata = {"databases": {"shop": {"allow_sql": {"id": "root"}}}}
    datasette = Datasette([shop], metadata=metadata)
    assert BOX not in get(datasette, "/shop").text and BOX in get(datasette, "/shop", actor="root").text
    for path in ("/-/resseq/shop", "/-/resseq/shop.json"):
        assert get(datasette, path, question="the names").status_code == 403
        assert get(datasette, path, actor="someone", question="the names").status_code == 403
    assert not asked
    assert get(datasette, "/-/resseq/shop", actor="root", question="the names").status_code == 200
    assert asked == [(shop, "the names")]

    datasette = Datasette([shop], settings={"default_allow_sql": False})
    assert BOX not in get(datasette, "/shop").text
    assert get(datasette, "/-/resseq/shop", question="the names").status_code == 403


@pytest.mark.parametrize("metadata", [{"databases": {"shop": {"allow": {"id": "root"}}}}, {"allow": {"id": "root"}}])
def test_a_private_database_is_asked_by_those_who_may_see_it(
    shop: Path, answered: Callable[..., list[tuple[Path, str]]], metadata: dict[str, Any]
) -> None:
    asked = answered()
    datasette = Datasette([shop], metadata=metadata)
    assert get(datasette, "/-/resseq/shop", question="the names").status_code == 403
    assert get(datasette, "/-/resseq/shop").status_code == 403
    assert not asked
    response = get(datasette, "/-/resseq/shop", actor="root", question="the names")
    assert response.status_code == 200 and "🔒" in response.text
    assert "no-store" in response.headers["cache-control"]


def test_what_is_no_database(shop: Path, answered: Callable[..., list[tuple[Path, str]]]) -> None:
    asked = answered()
    datasette = Datasette([shop])
    for path in ("/-/resseq/absent", "/-/resseq/shop.csv", "/-/resseq/..~2Fshop", "/-/resseq/~00", "/-/resseq"):
        assert get(datasette, path, question="the names").status_code == 404, path
    assert get(datasette, "/-/resseq/_internal", question="the names").status_code == 403
    assert not asked


def test_under_another_base_url(shop: Path, answered: Callable[..., list[tuple[Path, str]]]) -> None:
    answered()
    datasette = Datasette([shop], settings={"base_url": "/data/"})
    assert _Page(get(datasette, "/shop").text).forms()[0] == "/data/-/resseq/shop"
    page = _Page(get(datasette, "/-/resseq/shop", question="the names").text)
    assert page.forms() == ["/data/-/resseq/shop", "/data/shop"]
    links = [str(attributes["href"]) for tag, attributes in page.tags if tag == "a"]
    assert "/data/shop?sql=SELECT+age+FROM+customer" in links
    assert all(link.startswith(("/data/", "https://datasette.io")) for link in links)


def test_a_link_is_in_the_menu_whatever_the_template(shop: Path, tmp_path: Path) -> None:
    (tmp_path / "database-shop.html").write_text('{% extends "default:database.html" %}')
    text = get(Datasette([shop], template_dir=str(tmp_path)), "/shop").text
    assert "<form" in text and "resseq-question" not in text and f'<a href="/-/resseq/shop">{BOX}</a>' in text


# ---------------------------------------------------------------------------------------------------- the page


def test_what_the_page_says(shop: Path, answered: Callable[..., list[tuple[Path, str]]]) -> None:
    answered()
    response = get(Datasette([shop]), "/-/resseq/shop", question="the names")
    page = _Page(response.text)
    assert response.status_code == 200 and page.forms() == ["/-/resseq/shop", "/shop"]
    assert page.texts["textarea"].startswith(ANSWER["sql"])
    assert ("input", "the names") in [(tag, attributes.get("value")) for tag, attributes in page.tags]
    for part in (
        *("the name of each customer", "81 %", "“Frence” was read as “France”", "purple", "returning 1 row<"),
        *('<td class="col-name">Bob</td>', "the age of each customer</a> (under 1 %)"),
    ):
        assert part in response.text, part


def test_what_is_not_in_the_data(shop: Path, answered: Callable[..., list[tuple[Path, str]]]) -> None:
    answered(sql="", problem="this does not seem to be in the data", nearest=["customer.age"], columns=[], rows=[])
    response = get(Datasette([shop]), "/-/resseq/shop", question="how old is the moon?")
    assert response.status_code == 200 and "<textarea" not in response.text
    assert "This does not seem to be in the data." in response.text and "<li>customer.age</li>" in response.text


def test_a_query_that_could_not_be_run_can_be_edited(
    shop: Path, answered: Callable[..., list[tuple[Path, str]]]
) -> None:
    answered(problem="database: the query was stopped after 1 s — ask for less", columns=[], rows=[])
    response = get(Datasette([shop]), "/-/resseq/shop", question="all")
    assert response.status_code == 400 and "<textarea" in response.text and "stopped after 1 s" in response.text
    assert get(Datasette([shop]), "/-/resseq/shop.json", question="all").json()["ok"] is False


def test_a_failure_is_one_line_with_its_status(shop: Path, answered: Callable[..., list[tuple[Path, str]]]) -> None:
    for status in (400, 500, 503):
        answered(Failure(status, f"database: cannot read\n{MARKUP} — mend it"))
        response = get(Datasette([shop]), "/-/resseq/shop", question="all")
        assert response.status_code == status and "Traceback" not in response.text
        assert "cannot read &lt;script&gt;alert(1)&lt;/script&gt; — mend it</p>" in response.text
        content = get(Datasette([shop]), "/-/resseq/shop.json", question="all")
        assert content.status_code == status
        assert content.json() == {"ok": False, "error": f"database: cannot read {MARKUP} — mend it", "status": status}


def test_all_text_is_text(tmp_path: Path, answered: Callable[..., list[tuple[Path, str]]]) -> None:
    """No name, value, note or question brings an element, an attribute or a style of its own."""
    attack = "</textarea></style></title>\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}"
    plain = make(tmp_path / "shop.db", "CREATE TABLE t (x)")
    evil = shutil.copy(plain, tmp_path / "<img src=x onerror=alert(1)>.db")
    answered()
    expected = [tag for tag, _ in _Page(get(Datasette([plain]), "/-/resseq/shop", question="the names").text).tags]
    answered(
        question=attack,
        sql=f"SELECT {attack}",
        reading=attack,
        columns=[attack],
        rows=[[attack]],
        alternatives=[{"sql": attack, "reading": attack, "confidence": 0.1}],
        explanation={"notes": [attack], "unread": [attack]},
    )
    datasette = Datasette([evil])
    name = datasette.urls.database(Path(evil).stem)
    response = get(datasette, f"/-/resseq{name}", question=attack)
    page = _Page(response.text)
    assert response.status_code == 200 and [tag for tag, _ in page.tags] == expected
    assert not any(attribute.startswith("on") for _, attributes in page.tags for attribute in attributes)
    assert "{{ 7*7 }}" in response.text and page.texts["textarea"].startswith(f"SELECT {attack}")
    answered(sql="", problem=attack, nearest=[attack])
    tags = [tag for tag, _ in _Page(get(datasette, f"/-/resseq{name}", question=attack).text).tags]
    assert "img" not in tags and tags.count("script") < expected.count("script") + 1
    assert get(datasette, name).status_code == 200
    assert "img" not in [tag for tag, _ in _Page(get(datasette, name).text).tags]


def test_values_that_are_no_text(shop: Path, answered: Callable[..., list[tuple[Path, str]]]) -> None:
    answered(
        columns=["a"], rows=[[None], [{"base64": "AP8="}], [{"number": "Infinity"}], [7], ["x" * 30]], truncated=True
    )
    datasette = Datasette([shop], settings={"truncate_cells_html": 20})
    text = get(datasette, "/-/resseq/shop", question="all").text
    for cell in ("&nbsp;", "&lt;Binary&gt;", "Infinity", "7", "x" * 20 + "…"):
        assert f'<td class="col-a">{cell}</td>' in text, cell
    assert "returning more than 5 rows" in text


def test_the_json_form(shop: Path, answered: Callable[..., list[tuple[Path, str]]]) -> None:
    answered()
    datasette = Datasette([shop], cors=True)
    response = get(datasette, "/-/resseq/shop.json", question="the names")
    assert response.status_code == 200 and response.json() == {"ok": True, **ANSWER}
    assert response.headers["access-control-allow-origin"] == "*"
    missing = get(datasette, "/-/resseq/shop.json")
    assert missing.status_code == 400 and "there is none" in missing.json()["error"]
    assert "access-control-allow-origin" not in get(Datasette([shop]), "/-/resseq/shop.json", question="x").headers


# ---------------------------------------------------------------------------------------------------- settings


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        ({"weigths": "runs/attn"}, "weigths"),
        (["weights"], "weights"),
        ({"weights": 7}, "name a run or a weights file"),
        ({"beam": "5"}, "a whole number from 1 to 50"),
        ({"beam": 0}, "a whole number from 1 to 50"),
        ({"beam": True}, "a whole number from 1 to 50"),
    ],
)
def test_a_wrong_setting_is_told_at_the_start(shop: Path, config: object, expected: str) -> None:
    datasette = Datasette([shop], metadata={"plugins": {"resseq": config}})
    with pytest.raises(StartupError, match=expected):
        asyncio.run(datasette.invoke_startup())


def test_settings_reach_the_model(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    used = []

    def ask(desk: Desk, *_: str) -> "Future[dict[str, Any]]":
        used.append(desk.settings)
        raise Failure(503, "busy")

    monkeypatch.setattr(Desk, "ask", ask)
    metadata = {"plugins": {"resseq": {"weights": "runs/attn", "beam": 7}}}
    datasette = Datasette([shop], metadata=metadata, settings={"sql_time_limit_ms": 250, "max_returned_rows": 30})
    assert get(datasette, "/-/resseq/shop", question="all").status_code == 503
    assert used == [Settings("runs/attn", 7, 0.25, 30)]


def test_datasette_starts_without_the_model() -> None:
    code = "import sys, resseq.assistant.datasette\nprint(*{'torch', 'numpy', 'transformers'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


# ---------------------------------------------------------------------------------------------------- the desk


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Desk]:
    """A desk, with a shell script in place of the process that answers."""

    def prepare(script: str) -> Desk:
        program = tmp_path / "program"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o700)
        monkeypatch.setattr(sys, "executable", str(program))
        return Desk(Settings(None, 5, 1.0, 10))

    return prepare


@pytest.mark.parametrize("script", ["exit 1", "read line; exit 1", 'read line; printf \'{"number": 0, "sta\''])
def test_a_process_that_breaks_is_told_of_and_started_again(stand_in: Callable[[str], Desk], script: str) -> None:
    desk = stand_in(script)
    for _ in range(2):
        with pytest.raises(Failure, match="broke — ask again") as found:
            desk.ask("shop.db", "all").result(20)
        assert found.value.status == 500
    desk = stand_in('read line; printf \'{"number": 0, "status": 200, "content": {"sql": "SELECT 1"}}\\n\'; cat')
    assert desk.ask("shop.db", "all").result(20) == {"sql": "SELECT 1"}
    desk.close()


def test_only_so_many_may_wait(stand_in: Callable[[str], Desk], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desks, "_MOST_WAITING", 3)
    desk = stand_in("exec cat > /dev/null")
    waiting = [desk.ask("shop.db", "all") for _ in range(3)]
    with pytest.raises(Failure, match="too many") as found:
        desk.ask("shop.db", "all")
    assert found.value.status == 503
    desk.close()
    for future in waiting:
        with pytest.raises(Failure, match="broke"):
            future.result(20)


def test_who_goes_away_leaves_the_others_their_answers(stand_in: Callable[[str], Desk]) -> None:
    desk = stand_in(
        'read a; read b; for n in 0 1; do echo "{\\"number\\": $n, \\"status\\": 200, \\"content\\": {}}"; done; cat'
    )
    assert not desk.ask("shop.db", "first").cancel()
    assert desk.ask("shop.db", "second").result(20) == {}
    desk.close()


# ---------------------------------------------------------------------------------------------------- the model


@pytest.fixture
def real(shop: Path) -> Callable[..., httpx.Response]:
    """Asks the weights that come with the program."""
    datasette = Datasette([shop], settings=SLOW)

    def ask(question: str, path: str = "/-/resseq/shop.json") -> httpx.Response:
        return get(datasette, path, question=question)

    return ask


def test_a_question_is_answered(real: Callable[..., httpx.Response], shop: Path) -> None:
    before = snapshot(shop.parent)
    response = real("How many customers are there?")
    answer = response.json()
    assert response.status_code == 200 and answer["ok"] and answer["rows"] == [[3]], answer
    assert 0 < answer["confidence"] <= 1 and answer["database"] == "shop" and answer["reading"]
    page = real("What are the names of customers from France?", "/-/resseq/shop")
    assert page.status_code == 200 and "&lt;script&gt;alert(1)&lt;/script&gt;</td>" in page.text
    assert MARKUP not in page.text
    assert snapshot(shop.parent) == before


def test_what_cannot_be_a_question(real: Callable[..., httpx.Response]) -> None:
    for question, expected in [(" ", "it is empty"), ("x " * 1500, "at most 2,000")]:
        response = real(question, "/-/resseq/shop")
        assert response.status_code == 400 and expected in response.text and "Traceback" not in response.text


def test_a_database_that_changed_is_read_again(tmp_path: Path) -> None:
    for mode in ("DELETE", "WAL"):
        path = make(tmp_path / f"{mode}.db", "CREATE TABLE singer (id INTEGER PRIMARY KEY, name TEXT)")
        writer = sqlite3.connect(path, isolation_level=None)
        writer.execute(f"PRAGMA journal_mode = {mode}")
        datasette = Datasette([path], settings=SLOW)
        ask = f"/-/resseq/{mode}.json"
        assert get(datasette, ask, question="How many singers are there?").json()["rows"] == [[0]]
        writer.executescript(
            "CREATE TABLE stadium (id INTEGER PRIMARY KEY, capacity INT); INSERT INTO stadium VALUES (1, 9)"
        )
        answer = get(datasette, ask, question="How many stadiums are there?").json()
        assert "stadium" in answer["sql"] and answer["rows"] == [[1]], answer
        writer.close()


def test_an_immutable_database_and_the_limit_on_rows(shop: Path) -> None:
    datasette = Datasette(immutables=[shop], settings=SLOW | {"max_returned_rows": 2})
    answer = get(datasette, "/-/resseq/shop.json", question="What are the names of all customers?").json()
    assert len(answer["rows"]) == 2 and answer["truncated"], answer


def test_a_database_that_cannot_be_read(tmp_path: Path) -> None:
    path = make(tmp_path / "gone.db", "CREATE TABLE t (x)")
    datasette = Datasette([path], settings=SLOW)
    assert get(datasette, "/gone").status_code == 200
    path.unlink()
    response = get(datasette, "/-/resseq/gone", question="all")
    assert response.status_code == 500 and "there is no file" in response.text


def test_a_database_without_tables(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    response = get(Datasette([tmp_path / "empty.db"], settings=SLOW), "/-/resseq/empty", question="How many are there?")
    assert response.status_code == 500 and "holds no table" in response.text


def test_weights_that_are_not_there(shop: Path, tmp_path: Path) -> None:
    metadata = {"plugins": {"resseq": {"weights": str(tmp_path / "absent")}}}
    response = get(Datasette([shop], metadata=metadata), "/-/resseq/shop", question="all")
    assert response.status_code == 500 and str(tmp_path / "absent") in response.text
    desk_of(Settings(str(tmp_path / "absent"), 5, 1.0, 1000)).close()


def test_several_at_once_get_their_own_answers(shop: Path, tmp_path: Path) -> None:
    """And Datasette goes on meanwhile."""
    other = make(tmp_path / "band.db", "CREATE TABLE singer (id INTEGER PRIMARY KEY, name TEXT)")
    datasette = Datasette([shop, other], settings=SLOW)

    async def ask(database: str, things: str) -> object:
        query = urlencode({"question": f"How many {things} are there?"})
        return (await datasette.client.get(f"/-/resseq/{database}.json?{query}")).json()["rows"]

    async def all_of_them() -> list[object]:
        asked = [asyncio.create_task(ask(*each)) for each in [("shop", "customers"), ("band", "singers")] * 4]
        await asyncio.sleep(0.05)
        assert (await datasette.client.get("/shop.json?sql=select+1")).status_code == 200
        assert not all(each.done() for each in asked)
        return await asyncio.gather(*asked)

    assert asyncio.run(all_of_them()) == [[[3]], [[0]]] * 4


def test_the_file_is_opened_in_another_process(shop: Path) -> None:
    """To close a file gives up the locks that Datasette holds on it."""
    opened: list[str] = []
    sys.addaudithook(lambda event, found: opened.append(event) if event == "open" and found[0] in files else None)
    files = [shop, str(shop)]
    assert desk_of(Settings(None, 5, 5.0, 1000)).ask(shop, "How many customers are there?").result(60)["rows"] == [[3]]
    assert not opened
    shop.read_bytes()
    assert opened


# ---------------------------------------------------------------------------------------------------- attacks


@pytest.fixture
def attacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Datasette]:
    """A database that the test must leave as it is, and the folder in which Datasette runs."""
    folder, here = tmp_path / "folder", tmp_path / "here"
    folder.mkdir()
    here.mkdir()
    monkeypatch.chdir(here)
    path = make(folder / "shop.db", "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT, price REAL)")
    before = snapshot(folder)
    yield Datasette([path])
    assert snapshot(folder) == before and not any(here.iterdir())


@pytest.mark.parametrize("place", range(0, len(ATTACKS), 9))
def test_edited_sql_changes_nothing(attacked: Datasette, place: int) -> None:
    """What the text area is sent to is Datasette's own page, and what it lets run is only to read."""
    for attack in ATTACKS[place : place + 9]:
        response = get(attacked, "/shop", sql=attack.encode(errors="replace").decode())
        assert response.status_code in (200, 400), attack


def test_edited_sql_ends(attacked: Datasette) -> None:
    response = get(attacked, "/shop", sql=f"{ENDLESS} SELECT count(*) FROM c")
    assert response.status_code == 400 and "interrupted" in response.text.lower()


@pytest.mark.parametrize(
    "attack", ['items"; DROP TABLE item; --', "'); DELETE FROM item; --", "DROP TABLE item", MARKUP]
)
def test_a_question_changes_nothing(attacked: Datasette, attack: str) -> None:
    response = get(attacked, "/-/resseq/shop", question=attack)
    assert response.status_code in (200, 400) and MARKUP not in response.text


@pytest.mark.parametrize("place", range(0, len(ATTACKS), 9))
def test_the_suite_as_questions_changes_nothing(attacked: Datasette, place: int) -> None:
    for attack in ATTACKS[place : place + 9]:
        response = get(attacked, "/-/resseq/shop", question=attack.encode(errors="replace").decode())
        assert response.status_code in (200, 400), attack


def test_names_that_are_attacks(tmp_path: Path) -> None:
    path = make(
        tmp_path / "x.db", f'CREATE TABLE "singer{MARKUP}" (id INTEGER PRIMARY KEY, "name""; DROP TABLE y" TEXT)'
    )
    before = path.read_bytes()
    response = get(Datasette([path], settings=SLOW), "/-/resseq/x", question="How many singers are there?")
    assert response.status_code == 200 and MARKUP not in response.text and "singer&lt;script&gt;" in response.text
    assert path.read_bytes() == before


# ---------------------------------------------------------------------------------------------------- in a browser

SERVE = """
import sys
from datasette.cli import cli
from datasette.plugins import pm
import resseq.assistant.datasette as plugin
if not pm.is_registered(plugin):
    pm.register(plugin, "resseq")
sys.argv[0] = "datasette"
cli()
"""


@pytest.fixture
def served(shop: Path, unused_port: int) -> Iterator[str]:
    """The address of a Datasette of its own process, as `datasette serve` runs it."""
    command = [sys.executable, "-c", SERVE, "serve", str(shop), "--port", str(unused_port)]
    server = subprocess.Popen([*command, "--setting", "sql_time_limit_ms", "5000"], stderr=subprocess.PIPE)
    address = f"http://127.0.0.1:{unused_port}"
    end = time.monotonic() + 60
    while True:
        try:
            httpx.get(f"{address}/-/versions.json", timeout=5)
            break
        except httpx.TransportError:
            assert server.poll() is None and time.monotonic() < end, "Datasette does not start"
            time.sleep(0.2)
    yield address
    server.terminate()
    server.communicate(timeout=20)


@pytest.fixture
def unused_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@pytest.mark.parametrize("scripts", [True, False])
def test_in_a_browser(served: str, tmp_path: Path, scripts: bool) -> None:
    """From the database's page to an answer, and on to Datasette's page for the SQL."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="needs playwright: pip install playwright")
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        pytest.skip("needs a browser: install Chromium")
    pictures = Path(os.environ.get("RESSEQ_SCREENSHOTS", tmp_path))
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(java_script_enabled=scripts)
        said: list[str] = []
        page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: said.append(request.url) if not request.url.startswith(served) else None)
        page.goto(f"{served}/shop")
        page.screenshot(path=pictures / f"datasette-box-{scripts}.png")
        page.get_by_label(BOX).fill("What are the names of customers from Frence?")
        page.get_by_label(BOX).press("Enter")
        page.wait_for_selector("table.rows-and-columns", timeout=60_000)
        assert page.locator("td.col-name").all_inner_texts() == ["Ann", MARKUP]
        assert page.get_by_label(BOX).input_value().endswith("Frence?")
        page.screenshot(path=pictures / f"datasette-answer-{scripts}.png", full_page=True)
        page.set_viewport_size({"width": 390, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        page.screenshot(path=pictures / f"datasette-phone-{scripts}.png", full_page=True)
        page.get_by_role("button", name="Run SQL").click()
        page.wait_for_url(f"{served}/shop?sql=*")
        assert page.locator("table.rows-and-columns tbody tr").count() == 2
        page.goto(f"{served}/-/resseq/shop?question=qqqq+zzzz")
        page.screenshot(path=pictures / f"datasette-absent-{scripts}.png", full_page=True)
        assert "not seem to be in the data" in page.inner_text("section.content")
        browser.close()
    assert not said
