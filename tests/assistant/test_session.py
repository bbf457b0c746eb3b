"""Questions to a small shop, answered by the model that comes with the program."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import resseq
from resseq.assistant.database import Limits, Refused, Stop
from resseq.assistant.doubts import DOUBTFUL
from resseq.assistant.rows import with_table
from resseq.assistant.sample import sample_database
from resseq.assistant.session import NOT_IN_THE_DATA, Assistant
from resseq.assistant.translator import Translator
from resseq.errors import ResseqError
from resseq.text2sql.schema import read_database


@pytest.fixture
def assistant(shop: Path, translator: Translator) -> Iterator[Assistant]:
    before = shop.read_bytes()
    with Assistant(shop, translator=translator) as found:
        yield found
    assert shop.read_bytes() == before and [path.name for path in shop.parent.iterdir()] == [shop.name]


def test_a_question_is_answered(assistant: Assistant) -> None:
    answer = assistant.ask("How many customers are there?")
    assert answer.sql == "SELECT count(*) FROM customer"
    assert answer.rows == ((4,),) and not answer.truncated and not answer.problem and not answer.nearest
    assert 0.5 < answer.confidence <= 1
    assert all(seconds > 0 for seconds in answer.seconds)
    assert "customer" in answer.reading


def test_alternatives_are_other_queries_less_sure(assistant: Assistant) -> None:
    answer = assistant.ask("Show the names of customers from Norway", best=5)
    assert answer.rows == (("Bo",), ("Cy O'Hara",))
    assert 1 <= len(answer.alternatives) <= 4
    queries = [answer.sql, *(each.sql for each in answer.alternatives)]
    assert len(set(queries)) == len(queries)
    chances = [answer.confidence, *(each.confidence for each in answer.alternatives)]
    assert chances == sorted(chances, reverse=True) and sum(chances) <= 1 + 1e-9
    assert all(each.reading for each in answer.alternatives)
    told = [(answer.reading, sorted(answer.sql.split()))]
    told += [(each.reading, sorted(each.sql.split())) for each in answer.alternatives]
    assert all(each not in told[:place] for place, each in enumerate(told))  # nor the same joined the other way round
    assert assistant.ask("Show the names of customers from Norway", best=1).alternatives == ()


def test_the_explanation_connects_words_with_the_query(assistant: Assistant) -> None:
    explanation = assistant.ask("Show the names of customers from Norway").explanation
    leads = {word.text: {(lead.kind, lead.name) for lead in word.leads} for word in explanation.words}
    assert ("table", "customer") in leads["customers"]
    assert ("value", "Norway") in leads["Norway"]
    assert explanation.unread == ()
    assert len(explanation.attention) == len(explanation.steps)
    assert {len(step) for step in explanation.attention} == {len(explanation.words)}


def test_a_misspelled_word_is_read_and_said(assistant: Assistant) -> None:
    answer = assistant.ask("How many custmers are from Norwai?")
    assert answer.rows == ((2,),)
    assert answer.explanation.question == "How many customers are from Norway?"
    assert "“Norwai” was read as “Norway”" in answer.explanation.notes
    assert answer.question == "How many custmers are from Norwai?"


def test_last_year_is_that_before_the_day_on_which_it_is_said(shop: Path, translator: Translator) -> None:
    with Assistant(shop, translator=translator, today=date(2031, 5, 1)) as assistant:
        assert assistant.ask("purchases of last year").explanation.question == "purchases of 2030"
    with Assistant(sample_database(), translator=translator) as assistant:
        assert assistant.ask("orders of last year").explanation.question == "orders of 2025"


@pytest.mark.parametrize(
    ("question", "sql"),
    [
        (
            "which customers ordered most last year?",
            "SELECT first_name, last_name FROM customer JOIN customer_order USING (customer_id) WHERE year = 2025 "
            "GROUP BY customer_id ORDER BY count(*) DESC LIMIT 1",
        ),
        (
            "Which customers are from Norway?",
            "SELECT first_name, last_name FROM customer JOIN city USING (city_id) JOIN country USING (country_id) "
            "WHERE country.name = 'Norway' ORDER BY customer_id",
        ),
    ],
)
def test_what_the_documents_ask_the_sample_is_answered_rightly(translator: Translator, question: str, sql: str) -> None:
    with Assistant(translator=translator) as assistant:
        answer = assistant.ask(question)
        assert answer.rows and sorted(answer.rows) == sorted(assistant.run(sql).rows)
        assert answer.confidence > 0.5


def test_a_question_about_nothing_in_the_database(assistant: Assistant) -> None:
    answer = assistant.ask("Will it rain tomorrow in Berlin?")
    assert answer.problem == NOT_IN_THE_DATA and answer.sql == "" and answer.rows == ()
    assert 1 <= len(answer.alternatives) <= 5 and all(each.sql and each.confidence == 0 for each in answer.alternatives)
    assert answer.nearest and answer.confidence == 0


def test_what_would_change_the_data_is_not_taken_for_a_question(assistant: Assistant) -> None:
    answer = assistant.ask("Delete all customers")
    assert any("nothing is changed here" in note for note in answer.explanation.notes)
    assert answer.confidence <= 0.1


@pytest.mark.parametrize("question", [None, b"How many customers are there?", 3])
def test_a_question_is_a_text(assistant: Assistant, question: object) -> None:
    with pytest.raises(ResseqError, match="question: it is of the type"):
        assistant.ask(question)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def sample(translator: Translator) -> Iterator[Assistant]:
    with Assistant(translator=translator) as found:
        yield found


def test_who_is_missing_elsewhere_does_not_hide_those_without(sample: Assistant) -> None:
    """390 of the sample's orders have no employee."""
    answer = sample.ask("employees without orders")
    assert answer.sql.endswith("IS NOT NULL)") and len(answer.rows) == 7
    assert "no matching" in answer.reading and "NULL" not in answer.reading


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("How many orders were placed after March 2025?", 250),
        ("How many orders were placed until March 2024?", 150),
        ("How many orders were placed between March 2025 and May 2025?", 73),
        ("How many orders were placed since May 2025?", 227),
        ("How many orders in the last 30 days?", 45),
    ],
)
def test_times_are_compared_as_they_are_said(sample: Assistant, question: str, count: int) -> None:
    answer = sample.ask(question)
    assert answer.rows == ((count,),)
    assert not any("not found" in note for note in answer.explanation.notes)


def test_a_query_can_be_found_without_being_run(assistant: Assistant) -> None:
    answer = assistant.ask("How many customers are there?", run=False)
    assert answer.sql and answer.columns == () and answer.rows == () and answer.problem == ""


def test_a_query_that_is_stopped_says_so(assistant: Assistant) -> None:
    stop = Stop()
    stop.cancel()
    answer = assistant.ask("How many customers are there?", stop=stop)
    assert answer.sql and answer.rows == () and "cancelled" in answer.problem


def test_too_many_rows_are_cut(shop: Path, translator: Translator) -> None:
    with Assistant(shop, translator=translator, limits=Limits(rows=2)) as assistant:
        answer = assistant.ask("List the names of all customers")
    assert len(answer.rows) == 2 and answer.truncated


@pytest.mark.parametrize("question", ["", "   ", "\n\t\0"])
def test_an_empty_question_is_refused(assistant: Assistant, question: str) -> None:
    with pytest.raises(ResseqError, match="question: it is empty"):
        assistant.ask(question)


def test_an_endless_question_is_refused_and_a_long_one_cut(assistant: Assistant) -> None:
    with pytest.raises(ResseqError, match=r"2,001 characters, at most 2,000"):
        assistant.ask("a" * 2001)
    answer = assistant.ask("How many customers are there? " + "please " * 70)
    assert any("first 60 words" in note for note in answer.explanation.notes)


def test_a_query_of_ones_own_is_under_the_same_safety(assistant: Assistant) -> None:
    assert assistant.run("SELECT max(age) FROM customer").rows == ((52,),)
    for attack in ("DELETE FROM customer", "SELECT 1; DROP TABLE customer", "ATTACH 'x.db' AS x"):
        with pytest.raises(Refused):
            assistant.run(attack)


def test_a_question_cannot_smuggle_a_statement_in(assistant: Assistant) -> None:
    for question in ('customers named "x\'; DROP TABLE customer; --"', "delete all customers; drop table customer"):
        sql = assistant.ask(question).sql
        assert sql == "" or (sql.startswith("SELECT ") and "DROP" not in sql.upper().replace("'%DROP", ""))
    assert assistant.run("SELECT count(*) FROM customer").rows == ((4,),)


def test_names_in_the_schema_cannot_harm(tmp_path: Path, translator: Translator) -> None:
    import sqlite3

    path = tmp_path / "evil.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(
        """CREATE TABLE "a""; DROP TABLE victim; --" ("x'; DELETE FROM victim; --" TEXT, age INTEGER);
        CREATE TABLE victim (name TEXT); INSERT INTO victim VALUES ('me');
        INSERT INTO "a""; DROP TABLE victim; --" VALUES ('''; DROP TABLE victim; --', 3);"""
    )
    connection.close()
    before = path.read_bytes()
    with Assistant(path, translator=translator) as assistant:
        for question in (
            "What is the x; DELETE FROM victim of a; DROP TABLE victim?",
            "average age",
            "names of victims",
        ):
            answer = assistant.ask(question)
            assert not answer.problem or answer.problem == NOT_IN_THE_DATA
    assert path.read_bytes() == before


def test_a_result_as_a_table_of_pandas(assistant: Assistant) -> None:
    pandas = pytest.importorskip("pandas", reason="needs pandas")
    table = assistant.ask("Show the names of customers from Norway").to_pandas()
    assert isinstance(table, pandas.DataFrame)
    assert table.shape == (2, 1) and list(table.iloc[:, 0]) == ["Bo", "Cy O'Hara"]


def test_missing_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(ResseqError, match="there is no file"):
        Assistant(tmp_path / "nothing.sqlite")


def test_it_is_imported_from_the_package_and_only_when_asked_for() -> None:
    assert resseq.Assistant is Assistant
    with pytest.raises(AttributeError, match="Assistent"):
        _ = resseq.Assistent
    program = (
        "import resseq, sys; assert 'torch' not in sys.modules; resseq.Assistant; assert 'torch' in sys.modules\n"
        "assert not {'lightning_fabric', 'transformers', 'sklearn', 'pandas', 'uvicorn'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_what_is_asked_may_come_in_a_list(shop: Path, tmp_path: Path, translator: Translator) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.csv").write_text("a,b\n1,2\n")
    with Assistant([tmp_path / "one.csv", str(tmp_path / "two.csv")], translator=translator) as assistant:
        assert [table.name for table in assistant.schema.tables] == ["one", "two"]
        assert assistant.files == (tmp_path / "one.csv", tmp_path / "two.csv")
    with pytest.raises(ResseqError, match="named by a text or a Path, not by a int"):
        Assistant(5, translator=translator)  # type: ignore[arg-type]


def test_the_name_of_a_column_is_no_time(tmp_path: Path, translator: Translator) -> None:
    path = tmp_path / "parties.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE party (name TEXT, last_year TEXT)")
        connection.execute("INSERT INTO party VALUES ('Left', '2010')")
    connection.close()
    with Assistant(path, translator=translator) as assistant:
        assert assistant.ask("Show the last year of all parties").explanation.notes == ()


def test_numbers_that_sqlite_has_no_integers_for(shop: Path, translator: Translator) -> None:
    with Assistant(shop, translator=translator) as assistant:
        for number in ("99999999999999999999", "9223372036854775808", "1" + 400 * "0"):
            assert assistant.ask(f"customers whose age is below {number}").problem == ""


@pytest.mark.parametrize("question", ["How many rows are there?", "how many records", "How many entries are there?"])
def test_the_rows_of_a_table_that_is_there_alone(tmp_path: Path, translator: Translator, question: str) -> None:
    (tmp_path / "teams.csv").write_text("team_id,town\n1,Elm\n2,Ash\n3,Oak\n")
    with Assistant(tmp_path / "teams.csv", translator=translator) as assistant:
        answer = assistant.ask(question)
    assert answer.rows == ((3,),) and any("was read as “teams”" in note for note in answer.explanation.notes)


def test_rows_that_are_called_so_or_of_several_tables_stay(tmp_path: Path, shop: Path) -> None:
    path = tmp_path / "theatre.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE seat (id INTEGER PRIMARY KEY, row TEXT)")
    connection.close()
    for database in (path, shop):
        assert with_table("how many rows are there", read_database(database)) == ("how many rows are there", ())


@pytest.mark.parametrize("beam", [0, -3, True, 2.5, "x"])
def test_a_beam_that_is_none(shop: Path, beam: Any) -> None:
    with pytest.raises(ResseqError, match="assistant: the beam is .* — give a whole number from 1 on"):
        Assistant(shop, beam=beam)


def test_no_files_are_not_the_sample() -> None:
    with pytest.raises(ResseqError, match="the list of files is empty"):
        Assistant([])


def test_a_query_that_is_no_text(assistant: Assistant) -> None:
    with pytest.raises(ResseqError, match="the query is of the type int — give a text"):
        assistant.run(5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("question", "is_change"),
    [
        ("Set the price of lamps to 3", True),
        ("add a new customer Max Power", True),
        ("please remove all customers from Norway", True),
        ("increase all prices by 10 percent", True),
        ("Add up the prices of all purchases", False),
        ("set of customers from Norway", False),
        ("Raise the customers with the highest age", False),
    ],
)
def test_requests_to_change_something_are_told(assistant: Assistant, question: str, is_change: bool) -> None:
    answer = assistant.ask(question)
    assert any("is not done: nothing is changed here" in note for note in answer.explanation.notes) == is_change
    assert not is_change or answer.confidence <= DOUBTFUL


def test_no_alternative_takes_none_of_its_rows(assistant: Assistant) -> None:
    for question in ("the top customers", "the first customer", "0 customers", "customers by age"):
        assert not any("LIMIT 0" in each.sql for each in assistant.ask(question).alternatives)
