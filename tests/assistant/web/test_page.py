"""The page in a real browser, driven as a person would."""

import csv
import io
import re
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from attacks import FORBIDDEN, WRITES
from stand_in import BY_COUNTRY, PORT, Served

from resseq.assistant.explanation import Lead

sync_api = pytest.importorskip("playwright.sync_api", reason="needs playwright")
Page = sync_api.Page
expect = sync_api.expect
expect.set_options(timeout=30_000)  # it says when it is done; only a broken page takes so long

HOW_MANY = "How many customers are there?"
EACH = "How many customers has each country?"
Visit = Callable[..., Any]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, as the system or playwright has it."""
    with sync_api.sync_playwright() as playwright:
        path = shutil.which("chromium") or shutil.which("chromium-browser") or playwright.chromium.executable_path
        if not Path(path).exists():
            pytest.skip("needs Chromium: install it, or run `playwright install chromium`")
        found = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def visit(browser: Any, address: str) -> Iterator[Visit]:
    """Opens the page; nothing of it may ask another server, nor fail in a way that only the browser's console tells."""
    contexts, complaints, places = [], list[str](), set[str]()

    def said(message: Any) -> None:
        # That a query was refused, or nobody answers, is told on the page, and by the browser as well.
        known = re.search("responded with a status of 4|ERR_CONNECTION_REFUSED", message.text)
        if message.type in ("error", "warning") and not known:
            complaints.append(message.text)

    def visit(width: int = 1280, height: int = 900, **options: Any) -> Any:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(30_000)
        contexts.append(context)
        page = context.new_page()
        page.on("console", said)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: (complaints.append(f"dialog {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: places.add(re.match(r"blob:|data:|\w+://[^/]+", request.url)[0]))
        page.goto(address)
        if options.get("java_script_enabled", True):
            expect(page.locator("#schema li")).not_to_have_count(0)
        return page

    yield visit
    for context in contexts:
        context.close()
    assert complaints == []
    assert places <= {address, "blob:", "data:"}


def ask(page: Any, question: str) -> None:
    page.fill("#question", question)
    page.press("#question", "Enter")
    expect(page.locator("#busy")).to_be_hidden()


def rows(page: Any) -> list[list[str]]:
    return [row.locator("td").all_inner_texts() for row in page.locator("#table tbody tr").all()]


def focused(page: Any) -> str:
    text: str = page.evaluate("(document.activeElement.id || document.activeElement.textContent).trim()")
    return text


# ---------------------------------------------------------------------------------------------------- asking


def test_a_question_and_its_answer(visit: Visit, served: Served) -> None:
    served.shop.notes = ("“cuntry” was read as “country”",)
    page = visit()
    ask(page, f"{EACH[:-1]}?")
    expect(page.locator("#reading")).to_have_text("For each country, the number of customers")
    expect(page.locator("#sureness")).to_have_text("Fairly sure, 62 %")
    expect(page.locator("#notes")).to_have_text("“cuntry” was read as “country”.")
    expect(page.locator("#sql")).to_have_value(BY_COUNTRY)
    assert rows(page) == [["France", "1"], ["Norway", "2"], ["Peru", "1"]]
    expect(page.locator("#count")).to_contain_text("3 rows")
    chart = page.get_by_role("img")
    expect(chart).to_have_attribute(
        "aria-label", "Bar chart of count(*) by name, 3 values: highest 2 for Norway, lowest 1 for France."
    )
    assert page.locator("#chart rect").count() == 3
    # Who hears the page is told the same.
    expect(page.locator("#status")).to_have_text("for each country, the number of customers. Fairly sure, 62 %. 3 rows")
    ask(page, HOW_MANY)
    expect(page.locator("#sureness")).to_have_text("Very sure, 97 %")
    assert rows(page) == [["4"]] and page.locator("#chart").is_hidden()


def test_a_question_about_nothing_in_the_data(visit: Visit) -> None:
    page = visit()
    ask(page, "Will it rain?")
    expect(page.get_by_role("heading", name="This does not seem to be in the data.")).to_be_visible()
    for part in ("#answer", "#result"):
        expect(page.locator(part)).to_be_hidden()
    expect(page.locator("#sql")).to_have_value("")
    others = page.locator(".alternative")  # the queries that come nearest, of which none is chosen yet
    expect(others).to_have_count(2)
    expect(page.locator(".alternative[aria-pressed=true]")).to_have_count(0)
    others.nth(1).click()
    expect(page.locator("#count")).to_contain_text("4 rows")
    expect(others.nth(1)).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("heading", name="This does not seem to be in the data.")).to_be_visible()
    page.fill("#question", "")
    page.get_by_role("button", name="customer", exact=True).click()
    assert page.input_value("#question") == "customer"


def test_the_query_is_edited_and_run(visit: Visit) -> None:
    page = visit()
    ask(page, EACH)
    page.fill("#sql", "SELECT name, age FROM customer WHERE age > 40 ORDER BY age DESC")
    page.press("#sql", "Control+Enter")
    expect(page.locator("#eyebrow")).to_have_text("Your own query")
    expect(page.locator("#count")).to_contain_text("2 rows")
    assert rows(page) == [['=HYPERLINK("http://evil")', "52"], ["Di", "44"]]
    page.fill("#sql", "DELETE FROM customer")
    page.click("#run")
    expect(page.get_by_role("alert")).to_contain_text("only a query may run")
    expect(page.locator("#result")).to_be_hidden()  # nothing stands there that might be taken for its result
    page.fill("#sql", "SELECT 1 --\u202e")
    expect(page.locator("#sql-odd")).to_have_text("It holds characters that are not seen: ‹U+202E›")


def test_a_query_before_any_question(visit: Visit) -> None:
    page = visit()
    page.fill("#sql", "SELECT name FROM country")
    page.click("#run")
    expect(page.locator("#count")).to_contain_text("3 rows")
    assert rows(page) == [["France"], ["Norway"], ["Peru"]]
    expect(page.locator("#answer")).to_be_hidden()
    expect(page.locator("#accept")).to_be_hidden()  # it is the right one for no question


def test_the_reading_is_that_of_the_query_that_runs(visit: Visit) -> None:
    """However it came into the field: chosen, typed, or put back."""
    page = visit()
    ask(page, EACH)
    others = page.locator(".alternative")
    pressed = page.locator(".alternative[aria-pressed=true]")

    def shows(sql: str, reading: str, sure: str | None, place: int | None) -> None:
        page.fill("#sql", sql)
        page.click("#run")
        expect(page.locator("#reading")).to_have_text(reading)
        expect(page.locator("#count")).to_contain_text("rows")
        expect(page.locator("#eyebrow")).to_have_text("Read as" if sure else "Your own query")
        if sure:
            expect(page.locator("#sureness")).to_have_text(sure)
        else:
            expect(page.locator("#sure")).to_be_hidden()
        expect(pressed).to_have_count(0 if place is None else 1)
        if place is not None:
            expect(others.nth(place)).to_have_attribute("aria-pressed", "true")
        assert focused(page) == "run"

    others.nth(2).click()
    expect(page.locator("#sureness")).to_have_text("A mere guess, 5 %")
    shows(BY_COUNTRY, "For each country, the number of customers", "Fairly sure, 62 %", 0)
    shows("SELECT age FROM customer", "Nothing is known of what it means", None, None)
    shows("SELECT name, age FROM customer", "The names and ages of customers", "A mere guess, 5 %", 2)
    # What is refused has no other query's reading beside it either.
    page.fill("#sql", "DELETE FROM customer")
    page.click("#run")
    expect(page.get_by_role("alert")).to_contain_text("only a query may run")
    expect(page.locator("#eyebrow")).to_have_text("Your own query")


def test_an_alternative_is_taken(visit: Visit) -> None:
    page = visit()
    ask(page, EACH)
    others = page.locator(".alternative")
    assert [text.split("\n")[0] for text in others.all_inner_texts()] == ["62 %", "20 %", "5 %"]
    others.nth(1).focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#reading")).to_have_text("The names and ages of customers")
    expect(page.locator("#sureness")).to_have_text("A mere guess, 5 %")
    expect(page.locator("#sql")).to_have_value("SELECT name, age FROM customer")
    expect(page.locator("#count")).to_contain_text("4 rows")
    expect(others.nth(2)).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page.locator("#sql")).to_have_value(BY_COUNTRY)


@pytest.mark.parametrize("by", ["Escape", "button"])
def test_a_query_is_cancelled(visit: Visit, served: Served, by: str) -> None:
    page = visit()
    page.fill("#question", "Count for ever")
    page.press("#question", "Enter")
    page.wait_for_function("document.body.ariaBusy === 'true'")
    assert served.shop.begun.wait(20)
    page.keyboard.press("Escape") if by == "Escape" else page.get_by_role("button", name="Cancel").click()
    expect(page.locator("#status")).to_have_text("Cancelled.")
    expect(page.locator("#busy")).to_be_hidden()
    stop, begin = served.shop.stops[-1], time.monotonic()
    while not stop._cancelled:  # the server has noticed
        assert time.monotonic() - begin < 10
        time.sleep(0.02)
    ask(page, HOW_MANY)
    assert rows(page) == [["4"]]


def test_a_later_question_takes_the_place_of_an_earlier_one(visit: Visit, served: Served) -> None:
    page = visit()
    page.fill("#question", "Count for ever")
    page.press("#question", "Enter")
    assert served.shop.begun.wait(20)
    ask(page, HOW_MANY)
    assert rows(page) == [["4"]]
    expect(page.locator("#reading")).to_have_text("The number of customers")


def test_an_error_is_told(visit: Visit) -> None:
    page = visit()
    ask(page, "Ask wrongly")
    expect(page.get_by_role("alert")).to_have_text(re.compile(r'^database near "nothing": syntax error'))
    expect(page.locator("#result")).to_be_hidden()
    expect(page.locator(".alternative")).to_have_count(3)  # another reading may still be had
    page.locator(".alternative").nth(1).click()
    expect(page.get_by_role("alert")).to_be_hidden()
    expect(page.locator("#count")).to_contain_text("1 row")
    assert rows(page) == [["3"]]


def test_a_server_that_is_gone(visit: Visit) -> None:
    page = visit()
    ask(page, HOW_MANY)
    expect(page.locator("#answer")).to_be_visible()
    page.route("**/api/ask", lambda route: route.abort("connectionrefused"))
    ask(page, EACH)
    expect(page.locator("#answer")).to_be_hidden()
    expect(page.get_by_role("alert")).to_contain_text("it does not answer")


# ---------------------------------------------------------------------------------------------------- results


def test_the_result_is_sorted_and_turned_over(visit: Visit) -> None:
    page = visit()
    ask(page, "List many")
    first = page.locator("#table tbody tr").first
    expect(page.locator("#shown")).to_have_text("1–10 of 95")
    page.get_by_role("button", name="Next").click()
    expect(page.locator("#shown")).to_have_text("11–20 of 95")
    head = page.get_by_role("columnheader", name="x")
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    expect(first).to_contain_text("row 1")
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "descending")
    assert rows(page)[:2] == [["95", "row 95"], ["94", "row 94"]]
    # Numbers within texts count as numbers, and what is not known comes last whichever way.
    page.fill("#sql", "SELECT price FROM item")
    page.click("#run")
    expect(page.locator("#count")).to_contain_text("3 rows")
    for expected in ([["1.5"], ["7"], ["NULL"]], [["7"], ["1.5"], ["NULL"]], [["1.5"], ["7"], ["NULL"]]):
        page.locator("#table th button").click()
        assert rows(page) == expected


def test_the_result_as_csv(visit: Visit) -> None:
    page = visit()
    ask(page, EACH)
    sql = (
        "SELECT '=1+2' AS \"+head\" , -5 AS n, 'a,\"b\"' || char(10) || 'c' AS t, x'00ff' AS b, NULL AS z, '-7' AS m, "
        "'@x' AS w, '-cmd' AS v, char(9) || '=1' AS u UNION ALL SELECT 'x', 3, '', NULL, 1.5, '+1', '', '', ''"
    )
    page.fill("#sql", sql)
    page.click("#run")
    expect(page.locator("#count")).to_contain_text("2 rows")
    page.locator("#table th button").nth(1).click()
    page.locator("#table th button").nth(1).click()  # the greatest n first
    with page.expect_download() as waiting:
        page.click("#download")
    assert waiting.value.suggested_filename == "How-many-customers-has-each-country.csv"
    table = list(csv.reader(io.StringIO(Path(waiting.value.path()).read_bytes().decode(), newline="")))
    assert table == [
        ["'+head", "n", "t", "b", "z", "m", "w", "v", "u"],
        ["x", "3", "", "", "1.5", "+1", "", "", ""],
        ["'=1+2", "-5", 'a,"b"\nc', "2 bytes of data", "", "-7", "'@x", "'-cmd", "'\t=1"],
    ]


@pytest.mark.parametrize(
    ("columns", "table", "kind"),
    [
        (["name", "n"], [["a", 1], ["b", 2]], "bar"),
        (["first", "last", "n"], [["a", "b", 1], ["c", "d", 2]], "bar"),
        (["customer_id", "n"], [[1, 5], [2, 6], [3, 7]], "bar"),
        (["year", "n"], [[2001, 5], [2002, 6], [2005, 7]], "line"),
        (["day", "n"], [["2024-01-03", 5], ["2024-01-01", 6], ["2024-01-02", 7]], "line"),
        (["age", "n"], [[30, 5], [20, 6], [25, 7]], "bar"),
        (["name", "n"], [["a", 1]], None),
        (["name"], [["a"], ["b"]], None),
        (["name", "city"], [["a", "b"], ["c", "d"]], None),
        (["a", "b", "c", "d"], [[1, 2, 3, 4], [5, 6, 7, 8]], None),
        (["name", "n", "m"], [["a", 1, 2], ["b", 2, 3]], None),
        (["name", "n"], [["a", None], ["b", None]], None),
        (["name", "n"], [["a", {"number": "inf"}], ["b", 1]], None),
        (["name", "n"], [["a", {"bytes": 3}], ["b", 1]], None),
        (["name", "id"], [["a", 1], ["b", 2]], None),
    ],
)
def test_what_is_drawn(charts: Any, columns: list[str], table: list[list[object]], kind: str | None) -> None:
    plot = charts.evaluate(
        "async (result) => (await import('/chart.js')).plotOf(result)", {"columns": columns, "rows": table}
    )
    assert (plot and plot["kind"]) == kind
    if kind == "line":
        assert [point["at"] for point in plot["points"]] == sorted(point["at"] for point in plot["points"])


def test_drawings_keep_to_their_room(charts: Any) -> None:
    """Bars and lines of large, small, negative and equal numbers lie within the drawing."""
    for kind in ("bar", "line"):
        for values in ([1e12, -3e11, 5], [0, 0, 0], [-1, -2, -3], [1e-9, 2e-9, 3e-9], [5, 5, 5]):
            points = [{"label": f"a long label {at}" * 3, "at": at, "value": value} for at, value in enumerate(values)]
            for width in (240, 900):
                boxes = charts.evaluate(
                    """async ([plot, width]) => {
                        const [svg] = (await import('/chart.js')).chartOf(plot, width);
                        document.body.prepend(svg);
                        const box = svg.getBoundingClientRect();
                        const found = [...svg.querySelectorAll('rect, polyline, circle, text')].map((each) => {
                            const own = each.getBoundingClientRect();
                            return [own.left - box.left, own.top - box.top, own.right - box.left, own.bottom - box.top];
                        });
                        svg.remove();
                        return found.flat();
                    }""",
                    [{"kind": kind, "name": "n", "by": "a", "left": 0, "points": points}, width],
                )
                assert boxes and all(-6 <= each <= 920 for each in boxes), (kind, values, width)
                assert all(each <= width + 6 for each in boxes[2::4]), (kind, values, width)


@pytest.fixture(scope="module")
def charts(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A page of which only the modules are of interest."""
    context = browser.new_context()
    page = context.new_page()
    folder = Path(__file__).parents[3] / "src/resseq/assistant/web"

    def answer(route: Any) -> None:
        name = route.request.url.rpartition("/")[2] or "page.html"
        page_alone = name == "page.html"
        route.fulfill(
            body="<!doctype html><body></body>" if page_alone else (folder / name).read_text(),
            content_type="text/html" if page_alone else "text/javascript",
        )

    page.route("**/*", answer)
    page.goto(f"http://127.0.0.1:{PORT}/")
    yield page
    context.close()


# ---------------------------------------------------------------------------------------------------- schema and words


def test_what_each_word_led_to(visit: Visit) -> None:
    page = visit()
    ask(page, EACH)
    lit = page.locator("#schema li.lit")
    page.locator(".word", has_text="country").hover()
    expect(lit).to_have_count(1)
    expect(lit).to_have_attribute("aria-label", re.compile("^name, text"))
    expect(page.locator("#lead")).to_have_text("country led to column country.name (by part of the name).")
    page.locator(".word", has_text="each").hover()
    expect(page.locator("#lead")).to_have_text("each looked at when choosing country.name 25 %.")
    page.locator("#schema li", has_text="customer").first.hover()
    expect(page.locator(".word.lit")).to_have_text("customers")
    page.locator(".word", has_text="customers").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#lead")).to_contain_text("each looked at")
    ask(page, "Will it rain please?")


def test_words_left_unread(visit: Visit, served: Served) -> None:
    served.shop.known["Count customers please"] = ("SELECT count(*) FROM customer", "the number of customers", 0.5)
    page = visit()
    ask(page, "Count customers please")
    expect(page.locator("#notes")).to_have_text("Left unread: please.")
    page.locator(".word.unread").hover()
    expect(page.locator("#lead")).to_have_text("please was left unread: nothing in the query comes from it.")


def test_places_of_words_count_characters(visit: Visit, served: Served) -> None:
    """Not halves of pairs, of which a smiley has two."""
    served.shop.known["😀 customers 😀"] = ("SELECT 1", "one", 0.5)
    served.shop.leads["customers"] = (Lead("table", "customer", "name"),)
    page = visit()
    ask(page, "😀 customers 😀")
    expect(page.locator("#words")).to_have_text("😀 customers 😀")
    expect(page.locator(".word")).to_have_text("customers")


def test_the_schema_is_filtered_and_its_names_inserted(visit: Visit) -> None:
    page = visit()
    names = page.locator("#schema li:visible .name")
    assert names.all_inner_texts()[:3] == ["country", "country_id", "name"]
    page.fill("#filter", "age")
    assert names.all_inner_texts() == ["customer", "age"]
    page.fill("#filter", "zebra")
    expect(page.locator("#unmatched")).to_be_visible()
    page.fill("#filter", "")
    page.fill("#question", "average")
    page.locator("#schema li", has_text="age").first.click()
    assert page.input_value("#question") == "average age"
    ask(page, EACH)
    page.fill("#sql", "SELECT count(*) FROM")
    page.locator("#schema li.table", has_text="item").click()
    assert page.input_value("#sql") == "SELECT count(*) FROM item"
    toggle = page.locator("#schema li.table", has_text="item").locator(".toggle")
    before = names.count()
    toggle.click()
    assert names.count() == before - 3


@pytest.mark.parametrize("half", [0, 1])
def test_every_attack_that_can_be_typed_is_refused(visit: Visit, half: int) -> None:
    page = visit()
    ask(page, HOW_MANY)
    attacks = [attack for attack in (*WRITES, *FORBIDDEN) if attack.isprintable() and len(attack) < 1000]
    for attack in attacks[half::2]:
        page.fill("#sql", attack)
        with page.expect_response("**/api/run") as caught:
            page.press("#sql", "Control+Enter")
        assert caught.value.status in (403, 422), attack
        expect(page.get_by_role("alert")).to_be_visible()
    ask(page, HOW_MANY)


def test_nothing_of_the_data_is_taken_for_markup(visit: Visit) -> None:
    page = visit()
    page.select_option("#database", "zoo")
    # A list waits until one table is there alone; a single text fails at once while those of the shop still are.
    expect(page.locator("#schema li.table")).to_have_text([re.compile(r"<img src=x onerror=alert\(1\)>")])
    page.locator("#schema li.table").click()
    ask(page, "all")
    heads = page.locator("#table th").all_inner_texts()
    assert heads == ["id", "</script><script>alert(2)</script>", "na‹U+202E›me"]
    assert rows(page) == [
        ["1", "<svg onload=alert(3)>", "a‹U+001B›[31mred"],
        ["2", "&amp;\"'", "x‹U+202E›txt.exe"],
        ["3", "NULL", ""],
    ]
    assert page.locator("img, #table svg, body script").count() == 0
    assert "\u202e" not in page.inner_text("body") and "\x1b" not in page.inner_text("body")
    expect(page.locator("#reading")).to_have_text("All of <img src=x onerror=alert(1)>")


# ---------------------------------------------------------------------------------------------------- several databases


def test_another_database_and_what_was_asked_before(visit: Visit) -> None:
    page = visit()
    ask(page, HOW_MANY)
    page.select_option("#database", "zoo")
    expect(page.locator("#named")).to_have_text("zoo")
    expect(page.locator("#answer")).to_be_hidden()
    ask(page, "all")
    expect(page.locator("#history button")).to_have_text(["allzoo", f"{HOW_MANY}shop"])
    page.locator("#history button").nth(1).click()
    expect(page.locator("#reading")).to_have_text("The number of customers")
    assert page.input_value("#database") == "shop" and rows(page) == [["4"]]
    page.reload()
    expect(page.locator("#history button")).to_have_text([f"{HOW_MANY}shop", "allzoo"])
    page.get_by_role("button", name="Clear").click()
    expect(page.locator("#history-part")).to_be_hidden()


def test_an_answer_is_accepted_or_corrected(visit: Visit, served: Served) -> None:
    page = visit()
    ask(page, HOW_MANY)
    page.get_by_role("button", name="This is right: save it").click()
    expect(page.locator("#saved")).to_have_text("Saved.")
    page.fill("#sql", "SELECT count(DISTINCT name) FROM customer")
    expect(page.locator("#accept")).to_be_hidden()  # until it was run and looked at
    page.click("#run")
    page.get_by_role("button", name="Save this as the right query").click()
    expect(page.locator("#saved")).to_have_text("Saved.")
    with Path(served.settings.save).open() as file:
        assert [(each["question"], each["query"]) for each in csv.DictReader(file)] == [
            (HOW_MANY, "SELECT count(*) FROM customer"),
            (HOW_MANY, "SELECT count(DISTINCT name) FROM customer"),
        ]


# ---------------------------------------------------------------------------------------------------- for everybody


def test_keys_alone_suffice(visit: Visit) -> None:
    page = visit()
    press = page.keyboard.press
    assert focused(page) == "question"
    page.keyboard.type(EACH)
    press("Enter")
    expect(page.locator("#reading")).to_be_visible()
    press("Tab")
    assert focused(page) == "go"
    press("Tab")  # the words are one stop
    expect(page.locator("#lead")).to_contain_text("customers led to table customer")
    press("ArrowRight")
    expect(page.locator("#lead")).to_contain_text("each looked at")
    press("Tab")
    assert focused(page) == "download"
    press("Tab")  # and so is the table
    assert focused(page) == "name"
    press("ArrowDown")
    press("ArrowRight")
    assert focused(page) == "1"
    press("ArrowUp")
    press("Enter")
    press("Enter")
    expect(page.get_by_role("columnheader", name="count(*)")).to_have_attribute("aria-sort", "descending")
    press("ArrowDown")
    assert focused(page) == "2"
    press("Tab")
    assert focused(page) == "sql"
    press("Tab")
    assert focused(page) == "run"
    press("Tab")
    assert focused(page) == "accept"
    press("Tab")
    assert focused(page).startswith("20 %")
    press("Enter")
    expect(page.locator("#reading")).to_have_text("The number of different countries")
    press("Tab")
    assert focused(page) == "filter"
    press("Tab")
    press("ArrowDown")
    press("Enter")
    assert page.input_value("#sql") == "SELECT count(DISTINCT country_id) FROM customer country_id"
    page.locator("#go").focus()
    press("/")
    assert focused(page) == "question"
    page.evaluate("document.activeElement.blur(); window.getSelection().removeAllRanges()")
    page.reload()
    expect(page.locator("#schema li")).not_to_have_count(0)
    page.evaluate("document.activeElement.blur()")
    page.locator("h1").click()
    press("Shift+Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    expect(page.locator(".skip")).to_be_in_viewport()
    press("Enter")
    assert focused(page) == "question"


def test_a_long_table_is_walked_through_by_keys(visit: Visit) -> None:
    page = visit()
    ask(page, "List many")
    page.locator("#table th button").first.focus()
    for _ in range(11):
        page.keyboard.press("ArrowDown")
    assert focused(page) == "11"
    page.keyboard.press("ArrowUp")
    assert focused(page) == "10"
    page.keyboard.press("PageDown")
    assert focused(page) == "20"
    page.keyboard.press("End")
    assert focused(page) == "row 20"


def test_the_focus_is_seen(visit: Visit) -> None:
    page = visit()
    ask(page, EACH)
    seen = set()
    laps = 0
    while laps < 2:
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):  # between the end of the page and its beginning
            laps += 1
            continue
        seen.add(focused(page))
        style = page.evaluate(
            "(({outlineStyle, outlineWidth}) => [outlineStyle, outlineWidth])"
            "(getComputedStyle(document.activeElement.id === 'question' ? document.activeElement.parentElement"
            " : document.activeElement))"
        )
        assert style[0] not in ("none", "") and style[1] != "0px", focused(page)
    assert seen >= {"go", "download", "sql", "run", "accept", "filter", "database", "theme"}


CONTRAST = """() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    const light = (...colours) => {
        for (const colour of colours) {
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
        }
        const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((each) => {
            const share = each / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (node) => (node ? [...behind(node.parentElement), getComputedStyle(node).backgroundColor] : []);
    return [...document.querySelectorAll('body *')]
        .filter((node) => node.checkVisibility() && !node.disabled
            && [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
        .map((node) => {
            const style = getComputedStyle(node);
            const [one, other] = [light(node instanceof SVGElement ? style.fill : style.color), light(...behind(node))];
            return [(Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05), node.textContent.slice(0, 40)];
        })
        .filter(([ratio]) => ratio < 4.5);
}"""


def test_light_and_dark(visit: Visit) -> None:
    """Follows the system until a person chooses, keeps the choice, and can be read either way (WCAG 2.1, 1.4.3)."""
    page = visit(color_scheme="dark")
    paper = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(paper)
    assert dark == "rgb(21, 23, 26)"
    ask(page, EACH)
    page.locator(".word").first.hover()
    assert page.evaluate(CONTRAST) == []
    page.get_by_role("button", name="Switch to light colours").click()
    assert page.evaluate(paper) == "rgb(250, 250, 248)"
    assert page.evaluate(CONTRAST) == []
    page.reload()
    assert page.evaluate(paper) == "rgb(250, 250, 248)"
    expect(page.locator("#theme")).to_have_text("Dark")
    page.locator("#theme").click()
    assert page.evaluate(paper) == dark
    assert visit(color_scheme="light").evaluate(paper) == "rgb(250, 250, 248)"


def test_a_phone(visit: Visit) -> None:
    """360 pixels wide: everything can be had, and nothing but a table's own frame is wider than the screen."""
    page = visit(360, 740, is_mobile=True, has_touch=True)

    def fits() -> None:
        assert page.evaluate("[document.documentElement.scrollWidth, visualViewport.scale]") == [360, 1]

    fits()
    ask(page, EACH)
    fits()
    page.locator(".word", has_text="country").tap()
    expect(page.locator("#lead")).to_contain_text("led to column country.name")
    page.fill("#sql", f"SELECT '{'wide' * 60}' AS {'long' * 30}, " + ", ".join(f"{n} AS column_{n}" for n in range(12)))
    page.locator("#run").tap()
    expect(page.locator("#count")).to_contain_text("1 row")
    fits()
    expect(page.locator("#side")).to_be_hidden()
    page.get_by_role("button", name="Tables").tap()
    expect(page.locator("#filter")).to_be_in_viewport()
    fits()
    page.evaluate("document.querySelector('#schema .samples').textContent = 'a long value · '.repeat(20)")
    fits()
    page.locator("#schema li", has_text="age").first.tap()
    expect(page.locator("#side")).to_be_hidden()
    assert page.input_value("#sql").endswith("age") or page.input_value("#question").endswith("age")
    ask(page, "x" * 300)
    fits()
    page.locator("#database").select_option("zoo")
    ask(page, "all")
    fits()
    small = page.evaluate(
        "[...document.querySelectorAll('button, select, input')].filter((each) => each.checkVisibility()"
        " && !each.closest('table') && each.getBoundingClientRect().height < 32).map((each) => each.id)"
    )
    assert small == []


def test_without_javascript_it_says_so(visit: Visit) -> None:
    page = visit(java_script_enabled=False)
    expect(page.locator(".banner")).to_be_visible()
