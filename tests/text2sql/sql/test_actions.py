"""Queries, and the actions that they are by hand."""

import pytest

from resseq.text2sql.schema import ColumnRef, Schema
from resseq.text2sql.sql import (
    Action,
    ActionError,
    ColumnAction,
    Keyword,
    TableAction,
    ValueAction,
    actions_of,
    parse,
    query_of,
)

CASES = {
    "SELECT name FROM singer": "singer SELECT singer.name END",
    "SELECT name FROM singer WHERE age > (SELECT avg(age) FROM singer)": (
        "singer WHERE singer.age MORE OPEN singer SELECT AVG singer.age END SELECT singer.name END"
    ),
    "SELECT concert.title FROM concert JOIN stadium ON stadium.stadium_id = concert.stadium_id": (
        "concert stadium SELECT concert.title END"
    ),
    "SELECT concert.title FROM concert JOIN stadium ON concert.rain_stadium_id = stadium.stadium_id": (
        "concert stadium ON concert.rain_stadium_id EQUAL stadium.stadium_id SELECT concert.title END"
    ),
    "SELECT concert.title FROM concert JOIN stadium": "concert stadium CROSS SELECT concert.title END",
    "SELECT singer.name FROM singer JOIN prize": "singer prize SELECT singer.name END",
    "SELECT b.age FROM singer AS a JOIN singer AS b ON a.age < b.age WHERE a.name NOT LIKE 'x'": (
        "singer singer ON singer.age FIRST LESS singer.age SECOND "
        "WHERE singer.name FIRST NOT LIKE 'x' SELECT singer.age SECOND END"
    ),
    "SELECT name FROM singer WHERE age IN (SELECT year FROM prize WHERE winner = singer.name)": (
        "singer WHERE singer.age IN OPEN prize WHERE prize.winner EQUAL OUTER singer.name SELECT prize.year END "
        "SELECT singer.name END"
    ),
    "SELECT DISTINCT age - singer_id, count(DISTINCT age) FROM singer": (
        "singer SELECT DISTINCT MINUS singer.age singer.singer_id COUNT DISTINCT singer.age END"
    ),
    "SELECT country FROM singer GROUP BY country HAVING count(*) >= 2 OR max(age) BETWEEN 1 AND 3 "
    "ORDER BY count(*) DESC, country LIMIT 1": (
        "singer GROUP singer.country HAVING COUNT STAR AT_LEAST 2 OR MAX singer.age BETWEEN 1 3 "
        "SELECT singer.country ORDER COUNT STAR DESC singer.country LIMIT 1 END"
    ),
    "SELECT count(*) FROM (SELECT name FROM singer) UNION SELECT age FROM singer": (
        "OPEN singer SELECT singer.name END SELECT COUNT STAR UNION singer SELECT singer.age END"
    ),
}


def spelled(words: str, schema: Schema) -> list[Action]:
    """Actions from their short form: keywords in capitals, names, and literals."""
    actions: list[Action] = []
    for word in words.split():
        table = schema.find_table(word.split(".")[0])
        if word in Keyword.__members__:
            actions.append(Keyword[word])
        elif table is None:
            actions.append(ValueAction(word.strip("'") if word.startswith("'") else int(word)))
        elif "." in word:
            column = schema.find_column(table, word.split(".")[1])
            assert isinstance(column, ColumnRef)
            actions.append(ColumnAction(column))
        else:
            actions.append(TableAction(table))
    return actions


@pytest.mark.parametrize("sql", CASES)
def test_a_query_is_these_actions_and_they_are_the_query(sql: str, concerts: Schema) -> None:
    expected = spelled(CASES[sql], concerts)
    assert actions_of(parse(sql, concerts), concerts) == expected
    assert actions_of(query_of(expected, concerts), concerts) == expected


@pytest.mark.parametrize(
    "words",
    [
        "",
        "SELECT",
        "singer SELECT singer.name",
        "singer SELECT concert.title END",
        "singer SELECT END",
        "singer SELECT singer.name END END",
        "singer WHERE COUNT STAR MORE 3 SELECT singer.name END",
        "singer prize CROSS SELECT singer.name END",
        "singer singer SELECT singer.name END",
        "singer SELECT singer.name FIRST END",
        "singer SELECT SUM STAR END",
        "singer SELECT COUNT DISTINCT STAR END",
        "singer SELECT singer.name ORDER COUNT STAR END",
        "singer SELECT singer.name LIMIT 'x' END",
        "singer SELECT OUTER singer.name END",
        "singer WHERE singer.age IN OPEN singer SELECT STAR END SELECT singer.name END",
        "singer SELECT singer.name UNION prize SELECT STAR END",
        "singer SELECT singer.name ORDER singer.age UNION prize SELECT prize.year END",
        "singer SELECT singer.name UNION prize SELECT prize.year ORDER prize.year END",
        "OPEN singer SELECT singer.name END SELECT singer.name END",
    ],
)
def test_what_is_no_query_is_refused(words: str, concerts: Schema) -> None:
    with pytest.raises(ActionError):
        query_of(spelled(words, concerts), concerts)


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("SELECT a.name FROM singer AS a" + "".join(f" JOIN singer AS b{i}" for i in range(4)), "5 times in one FROM"),
        (
            "SELECT name FROM singer AS a WHERE age IN (SELECT age FROM singer WHERE age IN "
            "(SELECT year FROM prize WHERE year = a.age))",
            "further out than the next",
        ),
        (
            "SELECT name FROM singer WHERE age IN "
            "(SELECT year FROM concert AS a JOIN singer ON a.year = b.age JOIN singer AS b)",
            "names a table that comes after it",
        ),
    ],
)
def test_a_query_without_actions_says_why(sql: str, says: str, concerts: Schema) -> None:
    with pytest.raises(ActionError, match=says):
        actions_of(parse(sql, concerts), concerts)
