"""The API: what it answers, what it refuses, and who has to wait for whom."""

import csv
import json
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from attacks import FAILING, FORBIDDEN, TOO_LARGE, TOO_LONG, WRITES
from stand_in import BY_COUNTRY, ENDLESS_COUNT, PORT, Served
from starlette.testclient import TestClient

from resseq.assistant.database import Database, Limits
from resseq.assistant.web import messages, site
from resseq.assistant.web.messages import LARGEST_BODY
from resseq.assistant.web.site import Settings, application
from resseq.errors import ResseqError

HOW_MANY = "How many customers are there?"


def ask(client: TestClient, question: str, database: str = "shop") -> Any:
    response = client.post("/api/ask", json={"database": database, "question": question})
    assert response.status_code == 200, response.text
    return response.json()


def run(client: TestClient, sql: str, database: str = "shop") -> Any:
    """The response, which tells of nothing on the disk."""
    # As JavaScript writes it, which lets half of a pair be.
    body = json.dumps({"database": database, "sql": sql})
    return client.post("/api/run", content=body, headers={"Content-Type": "application/json"})


def error(response: httpx.Response, status: int) -> str:
    assert response.status_code == status, response.text
    assert list(response.json()) == ["error"]
    said: str = response.json()["error"]
    assert said and "\n" not in said
    return said


# ---------------------------------------------------------------------------------------------------- answers


def test_the_databases(client: TestClient) -> None:
    assert client.get("/api/databases").json() == {
        "databases": [
            {"name": "shop", "dialect": "sqlite", "tables": 4},
            {"name": "zoo", "dialect": "sqlite", "tables": 1},
        ],
        "saves": True,
    }


def test_the_schema(client: TestClient) -> None:
    schema = client.get("/api/schema", params={"database": "shop"}).json()
    assert [table["name"] for table in schema["tables"]] == ["country", "customer", "adult", "item"]
    assert [table["is_view"] for table in schema["tables"]] == [False, False, True, False]
    columns = {column["name"]: column for column in schema["tables"][1]["columns"]}
    assert columns["customer_id"]["is_key"] and not columns["age"]["is_key"]
    assert columns["country_id"]["references"] == ["country.country_id"]
    assert columns["age"] == {
        **{"name": "age", "sql": "age", "type": "number", "is_key": False, "references": []},
        "samples": [31, 52, 20, 44],
    }
    zoo = client.get("/api/schema", params={"database": "zoo"}).json()
    assert zoo["tables"][0]["sql"] == '"<img src=x onerror=alert(1)>"'
    error(client.get("/api/schema", params={"database": "../shop"}), 404)
    error(client.get("/api/schema"), 404)


def test_a_question(client: TestClient) -> None:
    answer = ask(client, "How many customers has each country?")
    assert answer["sql"] == BY_COUNTRY and answer["confidence"] == 0.62 and answer["problem"] == ""
    assert answer["result"]["columns"] == ["name", "count(*)"]
    assert answer["result"]["rows"] == [["France", 1], ["Norway", 2], ["Peru", 1]]
    assert answer["alternatives"][0]["reading"] == "the number of different countries"
    words = {word["text"]: word for word in answer["explanation"]["words"]}
    assert words["customers"]["leads"] == [{"kind": "table", "name": "customer", "how": "name"}]
    assert answer["explanation"]["steps"] == ["customer", "country.name"]


def test_a_question_about_nothing_in_the_data(client: TestClient) -> None:
    answer = ask(client, "Will it rain please?")
    assert answer["sql"] == "" and answer["result"] is None and "not seem to be in the data" in answer["problem"]
    assert answer["nearest"] == ["country", "customer", "adult", "item"]
    assert answer["explanation"]["unread"] == ["please"]


def test_a_query_that_fails_still_has_its_alternatives(client: TestClient) -> None:
    answer = ask(client, "Ask wrongly")
    assert answer["result"] is None and "syntax error" in answer["problem"] and len(answer["alternatives"]) == 2


def test_values_that_json_lacks(client: TestClient) -> None:
    sql = "SELECT x'00ff', 1e999, -9223372036854775808, 9007199254740992, 1.5, NULL, 'é', -1e999"
    rows = run(client, sql).json()["result"]["rows"]
    blob, infinite, small = {"bytes": 2}, {"number": "inf"}, {"number": "-9223372036854775808"}
    assert rows == [[blob, infinite, small, 9007199254740992, 1.5, None, "é", {"number": "-inf"}]]


def test_the_page_and_its_parts(client: TestClient) -> None:
    page = client.get("/")
    assert page.headers["content-type"].startswith("text/html")
    for name in (
        "page.css",
        "theme.js",
        "page.js",
        "text.js",
        "schema.js",
        "words.js",
        "history.js",
        "table.js",
        "chart.js",
    ):
        part = client.get(f"/{name}")
        kind = "text/css" if name.endswith("css") else "text/javascript"
        assert part.status_code == 200 and part.headers["content-type"].startswith(kind)
        again = client.get(f"/{name}", headers={"If-None-Match": part.headers["etag"]})
        assert again.status_code == 304 and again.content == b""
        assert "innerHTML" not in part.text and "http://" not in part.text.replace("http://www.w3.org/2000/svg", "")
        assert "https://" not in part.text
    for path in ("/server.py", "/../server.py", "/%2e%2e/server.py", "/page.html", "/api/", "/api/nothing"):
        assert client.get(path).status_code == 404
    assert client.get("/api/run").status_code == 405


# ---------------------------------------------------------------------------------------------------- saving


def test_what_is_accepted_or_corrected_is_saved(client: TestClient, served: Served) -> None:
    content = {"database": "shop", "question": HOW_MANY, "sql": "SELECT count(*) FROM customer"}
    assert client.post("/api/save", json=content).json() == {"saved": True}
    assert client.post("/api/save", json=content).json() == {"saved": False}
    for sql in ("DELETE FROM customer", "SELECT nothing", ""):
        assert client.post("/api/save", json=content | {"sql": sql}).status_code in (403, 422)
    assert client.post("/api/save", json=content | {"question": " "}).status_code == 400
    with Path(served.settings.save).open() as file:
        assert list(csv.DictReader(file)) == [
            {"question": HOW_MANY, "query": "SELECT count(*) FROM customer", "db_id": "shop"}
        ]


def test_what_cannot_be_saved_names_no_file(client: TestClient, served: Served) -> None:
    Path(served.settings.save).write_text("a,b\n1,2\n")
    content = {"database": "shop", "question": HOW_MANY, "sql": "SELECT count(*) FROM customer"}
    said = error(client.post("/api/save", json=content), 503)
    assert "mine.csv has other columns" in said and "home" not in said


def test_nothing_is_saved_where_that_was_not_asked_for(served: Served) -> None:
    app = application({"shop": served.shop}, Settings(served.settings.databases, port=PORT))
    with TestClient(app, base_url=f"http://127.0.0.1:{PORT}") as client:
        assert client.get("/api/databases").json()["saves"] is False
        content = {"database": "shop", "question": HOW_MANY, "sql": "SELECT 1"}
        assert "--save" in error(client.post("/api/save", json=content), 404)


# ---------------------------------------------------------------------------------------------------- attacks


def test_what_is_not_for_reading_is_refused(client: TestClient) -> None:
    for attack in [*WRITES, *FORBIDDEN]:
        response = run(client, attack)
        assert response.status_code == 403 if attack in WRITES else response.status_code in (403, 422), attack
        said = error(response, response.status_code)
        assert "home" not in said and "/tmp" not in said
        content = {"database": "shop", "question": "an attack", "sql": attack.replace("\ud800", "\0")}
        assert client.post("/api/save", json=content).status_code == response.status_code, attack
    assert run(client, "SELECT count(*) FROM item").json()["result"]["rows"] == [[3]]


def test_pairs_in_another_sql_than_sqlites_are_not_saved(client: TestClient, served: Served) -> None:
    served.shop.dialect = "postgresql"
    content = {"database": "shop", "question": "how many?", "sql": "SELECT count(*) FROM item"}
    assert "not postgresql’s" in error(client.post("/api/save", json=content), 400)


def test_what_cannot_be_run_fails_with_its_message(client: TestClient) -> None:
    for attack, expected in FAILING:
        response = run(client, attack)
        if expected:
            assert any(part in error(response, 422) for part in expected.split("|")), attack
        else:
            assert response.json()["result"]["rows"] == [[1]]


@pytest.mark.parametrize("attack", [*TOO_LARGE, *TOO_LONG])
def test_what_takes_too_much_is_stopped(client: TestClient, served: Served, attack: str) -> None:
    """As heavy as `Database` is told to bear."""
    small = Limits(seconds=1.0, rows=100, result_bytes=8 << 20, memory_bytes=64 << 20)
    served.shop.database = Database(served.shop.database.path, small)
    assert run(client, attack).status_code in (422, 504)


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": f"evil.example:{PORT}"},
        {"Host": "127.0.0.1"},
        {"Host": "127.0.0.1:80"},
        {"Host": f"127.0.0.1:{PORT}@evil.example"},
        {"Host": f"evil.example/127.0.0.1:{PORT}"},
        {"Host": f"localhost.evil.example:{PORT}"},
        {"Host": f"192.168.0.7:{PORT}"},
        {"Host": ""},
        {"Host": "["},
        {"Host": "localhost:99999999"},
        {"Host": f"localhost:{PORT}, evil.example"},
        {"Origin": "http://evil.example"},
        {"Origin": f"https://127.0.0.1:{PORT}"},
        {"Origin": f"http://localhost:{PORT}"},  # a page of another origin, though of this server
        {"Origin": "http://127.0.0.1:3000"},
        {"Origin": f"http://127.0.0.1:{PORT}.evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},  # a page of another port of this machine
        {"Sec-Fetch-Site": "cross-site", "Origin": f"http://127.0.0.1:{PORT}"},
        {"Referer": "http://evil.example/"},
        {"Referer": f"http://127.0.0.1:{PORT}.evil.example/"},
    ],
)
def test_a_page_elsewhere_cannot_drive_it(client: TestClient, served: Served, headers: dict[str, str]) -> None:
    for method, path, content in (
        ("POST", "/api/ask", {"database": "shop", "question": HOW_MANY}),
        ("POST", "/api/run", {"database": "shop", "sql": "SELECT 1"}),
        ("POST", "/api/save", {"database": "shop", "question": HOW_MANY, "sql": "SELECT 1"}),
        ("GET", "/api/schema?database=shop", None),
        ("GET", "/api/databases", None),
    ):
        response = client.request(method, path, json=content, headers=headers)
        assert "server:" in error(response, 403)
        assert not any(name.startswith("access-control") for name in response.headers)
    assert not served.shop.stops and not Path(served.settings.save).exists()
    if "Host" in headers:
        error(client.get("/", headers=headers), 403)


def test_its_own_page_and_programs_may(client: TestClient) -> None:
    for headers in (
        {},
        {"Origin": f"http://127.0.0.1:{PORT}", "Sec-Fetch-Site": "same-origin"},
        {"Host": f"localhost:{PORT}", "Origin": f"http://localhost:{PORT}"},
        {"Host": f"LOCALHOST:{PORT}", "Referer": f"http://localhost:{PORT}/"},
        {"Host": f"[::1]:{PORT}", "Origin": f"http://[::1]:{PORT}"},
        {"Sec-Fetch-Site": "none"},
    ):
        content = {"database": "shop", "sql": "SELECT 1"}
        assert client.post("/api/run", json=content, headers=headers).status_code == 200, headers


def test_a_preflight_permits_nothing(client: TestClient) -> None:
    headers = {"Origin": "http://evil.example", "Access-Control-Request-Method": "POST"}
    response = client.options("/api/run", headers=headers)
    assert response.status_code == 403
    assert not any(name.startswith("access-control") for name in response.headers)


def test_a_server_for_all_addresses_takes_addresses_but_no_names(served: Served) -> None:
    app = application({"shop": served.shop}, Settings(served.settings.databases, host="0.0.0.0", port=PORT))
    with TestClient(app, base_url=f"http://127.0.0.1:{PORT}") as client:
        for host, status in ((f"192.168.0.7:{PORT}", 200), (f"[fe80::1]:{PORT}", 200), (f"evil.example:{PORT}", 403)):
            assert client.get("/api/databases", headers={"Host": host}).status_code == status


def test_two_hosts_or_none(address: str) -> None:
    port = int(address.rpartition(":")[2])
    for hosts in ("", f"Host: 127.0.0.1:{port}\r\nHost: evil.example\r\n"):
        with socket.create_connection(("127.0.0.1", port)) as connection:
            connection.sendall(f"GET /api/databases HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n".encode())
            said = connection.makefile("rb").read()
        assert said.split(b" ")[1] in (b"400", b"403"), said


def test_every_response_forbids_what_a_browser_need_not_do(client: TestClient) -> None:
    for response in (
        *(client.get(path) for path in ("/", "/page.js", "/api/databases", "/nothing", "/api/run")),
        client.get("/", headers={"Host": "evil.example"}),
        client.post("/api/run", content=b"{", headers={"Content-Type": "application/json"}),
    ):
        headers = response.headers
        policy = headers["content-security-policy"]
        assert policy.startswith(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff" and headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-resource-policy"] == headers["cross-origin-opener-policy"] == "same-origin"
        assert not any(name.startswith("access-control") for name in headers)
    assert client.get("/api/databases").headers["cache-control"] == "no-store"


# ---------------------------------------------------------------------------------------------------- requests


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "json"])
def test_only_json_is_taken(client: TestClient, served: Served, kind: str) -> None:
    content = json.dumps({"database": "shop", "sql": "SELECT 1"})
    error(client.post("/api/run", content=content, headers={"Content-Type": kind}), 415)
    assert not served.shop.stops


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b'{"database": "shop"}',
        b'{"database": "shop", "sql": 1}',
        b'{"database": "shop", "sql": ["SELECT 1"]}',
        b'{"database": null, "sql": "SELECT 1"}',
        b'{"database": "shop", "sql": "SELECT 1", "limit": "9"}',
        b'{"database": "shop", "sql": "\xff"}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
    ],
)
def test_other_bodies_are_refused(client: TestClient, body: bytes) -> None:
    error(client.post("/api/run", content=body, headers={"Content-Type": "application/json; charset=utf-8"}), 400)


def test_bodies_are_limited(client: TestClient, served: Served) -> None:
    headers = {"Content-Type": "application/json"}
    body = json.dumps({"database": "shop", "sql": "SELECT 1" + " " * LARGEST_BODY}).encode()
    error(client.post("/api/run", content=body, headers=headers), 413)
    error(
        client.post("/api/run", content=(body[at : at + 65536] for at in range(0, len(body), 65536)), headers=headers),
        413,
    )
    error(client.post("/api/run", content=b"{}", headers=headers | {"Content-Length": "x"}), 400)
    assert not served.shop.stops
    # The longest query that is allowed still fits.
    assert run(client, "SELECT 1 -- " + "あ" * 99_900).status_code == 200
    error(run(client, "SELECT 1 -- " + "x" * 100_000), 403)


def test_a_body_that_does_not_come_is_not_waited_for(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "_PATIENCE", 0.2)
    host = address.removeprefix("http://")
    with socket.create_connection(tuple(host.split(":"))) as connection:  # type: ignore[arg-type]
        head = f"POST /api/run HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n"
        connection.sendall(head.encode() + b"{")
        assert b" 408 " in connection.recv(65536)


def test_questions_that_cannot_be_read(client: TestClient) -> None:
    content = {"database": "shop", "question": "  "}
    assert error(client.post("/api/ask", json=content), 400).startswith("question: it is empty")
    error(client.post("/api/ask", json=content | {"database": "nowhere"}), 404)


def test_nothing_of_the_disk_is_told(client: TestClient, served: Served, capfd: pytest.CaptureFixture[str]) -> None:
    path = served.shop.database.path
    away = path.rename(path.with_suffix(".away"))
    for response in (
        run(client, "SELECT 1"),
        client.post("/api/ask", json={"database": "shop", "question": HOW_MANY}),
    ):
        assert str(path.parent) not in response.text and "home" not in response.text
        assert "cannot be read at the moment" in response.text
    assert str(path) in capfd.readouterr().err  # which is for the person who started the server
    away.rename(path)

    def broken(_sql: str) -> None:
        raise RuntimeError(f"{HOW_MANY} of {path}")

    served.shop.before_run = broken
    said = error(run(client, "SELECT 1"), 500)
    told = capfd.readouterr().err
    assert str(path) not in said and "RuntimeError" in told and HOW_MANY not in told

    def gone(_sql: str) -> None:
        raise ResseqError(f"{path} is gone")

    served.shop.before_run = gone
    assert str(path) not in error(run(client, "SELECT 1"), 503)


def test_places_are_taken_out_of_messages(served: Served) -> None:
    path = served.shop.database.path
    discretion = messages.Discretion([str(path), "postgresql://me:secret@host/shop"])
    told = discretion.told(f"cannot open {path}\nfor postgresql://me:secret@host/shop, nor {path.parent}/other.db")
    assert told == "cannot open shop.sqlite for the database, nor …/other.db"


def test_nothing_is_logged_of_questions(address: str, capfd: pytest.CaptureFixture[str]) -> None:
    for question in (HOW_MANY, "Ask wrongly", "", "Who is ill?"):
        httpx.post(f"{address}/api/ask", json={"database": "shop", "question": question})
    httpx.post(f"{address}/api/run", json={"database": "shop", "sql": "DROP TABLE customer"})
    assert capfd.readouterr() == ("", "")


# ---------------------------------------------------------------------------------------------------- many at once


def test_answers_are_not_mixed(address: str) -> None:
    """Clients with different databases and queries, at once, each of whom gets its own answers."""

    def ask_often(person: int) -> None:
        with httpx.Client(base_url=address, headers={"X-Client": str(person)}, timeout=60) as client:
            for turn in range(2):
                number = 100 * person + turn
                answer = client.post("/api/run", json={"database": "zoo", "sql": f"SELECT {number}"}).json()
                assert answer["database"] == "zoo" and answer["result"]["rows"] == [[number]]
                question = ("How many customers has each country?", HOW_MANY)[turn % 2]
                answer = client.post("/api/ask", json={"database": "shop", "question": question}).json()
                assert answer["question"] == question and answer["database"] == "shop"
                assert answer["result"]["rows"] == ([[4]] if turn % 2 else [["France", 1], ["Norway", 2], ["Peru", 1]])

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(ask_often, range(6)))


def test_a_slow_query_blocks_no_other(address: str, served: Served) -> None:
    """A client with more slow queries than may run at once does not keep another from its answer."""
    go = threading.Event()
    served.shop.before_run = lambda sql: "slow" in sql and go.wait(60)

    def run_slowly(_: int) -> Any:
        content = {"database": "shop", "sql": "SELECT 'slow'"}
        return httpx.post(f"{address}/api/run", json=content, headers={"X-Client": "slow"}, timeout=120).json()

    with ThreadPoolExecutor(20) as pool:
        waiting = pool.map(run_slowly, range(20))
        assert served.shop.begun.wait(20)
        for client in ("one", "two"):
            content = {"database": "shop", "question": HOW_MANY}
            answer = httpx.post(f"{address}/api/ask", json=content, headers={"X-Client": client}, timeout=60).json()
            assert answer["result"]["rows"] == [[4]]
        assert not go.is_set()
        go.set()
        assert all(each["result"]["rows"] == [["slow"]] for each in waiting)


def test_a_client_that_goes_away_ends_its_query(address: str, served: Served) -> None:
    for path, content in (("run", {"sql": ENDLESS_COUNT}), ("ask", {"question": "Count for ever"})):
        served.shop.begun.clear()
        before = time.monotonic()
        with httpx.Client(timeout=httpx.Timeout(20, read=0.5)) as client, pytest.raises(httpx.ReadTimeout):
            client.post(f"{address}/api/{path}", json={"database": "shop", **content})
        assert served.shop.begun.wait(10)
        stop = served.shop.stops[-1]
        while not stop._cancelled:
            assert time.monotonic() - before < 15, "the query goes on"
            time.sleep(0.02)
    # And its place is free again.
    for _ in range(3):
        answer = httpx.post(f"{address}/api/run", json={"database": "shop", "sql": "SELECT 1"}, timeout=20)
        assert answer.json()["result"]["rows"] == [[1]]


def test_too_many_are_sent_away(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_: object) -> Any:
        raise site.Busy

    monkeypatch.setattr(site.Turns, "turn", busy)
    assert "waiting" in error(run(client, "SELECT 1"), 429)
