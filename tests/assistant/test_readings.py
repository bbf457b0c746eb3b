"""Queries in plain words: what each construct says, that nothing else says the same, and that nothing odd comes out."""

import os
import random
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from resseq.assistant.readings import reading
from resseq.assistant.readings.nouns import plural, singular
from resseq.text2sql.examples import read_split
from resseq.text2sql.schema import Column, ColumnRef, ForeignKey, Schema, Table, read_tables_json
from resseq.text2sql.sql import Query, SqlError, canonical_form, parse, query_of

sys.path.insert(0, str(Path(__file__).parents[1] / "text2sql" / "sql"))  # for `walks`

from walks import ODD, ODD_VALUES, PLAIN, VALUES, WORDS, random_schema, walk


def table(name: str, words: str, columns: str, *key: int) -> Table:
    """A table whose columns are spelled `birth_date:time`."""
    named = (column.split(":") for column in columns.split())
    held = tuple(Column(each, tuple(each.split("_")), type_) for each, type_ in named)
    return Table(name, tuple(words.split()), held, key)


KEYS = ((1, 2, 0, 0), (3, 0, 0, 0), (3, 1, 2, 0), (5, 1, 4, 0), (5, 2, 4, 0), (0, 5, 0, 0))
MUSIC = Schema(
    "music",
    (
        table("singers", "singers", "id:number name:text age:number country:text birth_date:time manager_id:number", 0),
        table("song", "song", "id:number song_title:text singer_id:number sales:number price:number", 0),
        table("concert", "concert", "id:number title:text year:number", 0),
        table("singer_in_concert", "singer in concert", "singer_id:number concert_id:number", 0, 1),
        table("airport", "airport", "code:text city:text", 0),
        table("flight", "flight", "number:number start:text goal:text", 0),
    ),
    tuple(ForeignKey(ColumnRef(a, b), ColumnRef(c, d)) for a, b, c, d in KEYS),
)
READINGS = """
SELECT name FROM singers
→ the name of each singer

SELECT name, age FROM singers WHERE country = 'France' ORDER BY birth_date
→ the name and age of each singer whose country is “France”, sorted by birth date, earliest first

SELECT * FROM singers WHERE age >= 30 AND country != 'France'
→ everything about each singer whose age is at least 30 and whose country is not “France”

SELECT * FROM singers JOIN song ON singers.id = song.singer_id
→ everything about each singer and matching song

SELECT DISTINCT country FROM singers WHERE age > 30
→ each different country of singers whose age is more than 30

SELECT DISTINCT country, age FROM singers
→ each different combination of the country and age of singers

SELECT DISTINCT * FROM singers
→ each different row of singers

SELECT count(*) FROM singers
→ how many singers there are

SELECT count(*) FROM singers WHERE age < 30
→ the number of singers whose age is less than 30

SELECT count(name), count(DISTINCT country) FROM singers
→ the number of known names and the number of different countries of all singers

SELECT count(*), avg(age), min(birth_date), max(name) FROM singers
→ the number, the average age, the earliest birth date and the alphabetically last name of all singers

SELECT max(age), name FROM singers
→ the highest age and the name in that row over all singers

SELECT sum(DISTINCT age), avg(DISTINCT age) FROM singers
→ the total of the different ages and the average of the different ages of all singers

SELECT sum(sales * price), max(sales - price) FROM song
→ the total (sales times the price) and the highest (sales minus the price) of all songs

SELECT song_title FROM song WHERE sales / price > 3
→ the title of each song for which the sales divided by the price is more than 3

SELECT name FROM singers WHERE birth_date > '1990' AND birth_date <= '2000'
→ the name of each singer whose birth date is after “1990” and whose birth date is “2000” or earlier

SELECT name FROM singers WHERE name LIKE '%an%' OR name LIKE 'A%' OR name LIKE '%z'
→ the name of each singer whose name contains “an” or whose name begins with “A” or whose name ends with “z”

SELECT name FROM singers WHERE name NOT LIKE 'A_n%' AND name LIKE 'anna'
→ the name of each singer whose name does not match the pattern “A_n%” and whose name reads “anna” in capitals or not

SELECT name FROM singers WHERE age BETWEEN 20 AND 30 OR age NOT BETWEEN 1 AND 50
→ the name of each singer whose age is between 20 and 30 or whose age is not between 1 and 50

SELECT name FROM singers WHERE age = 3 AND country = 'France' OR country = 'Spain'
→ the name of each singer (whose age is 3 and whose country is “France”) or whose country is “Spain”

SELECT name FROM singers WHERE country = 'France' OR country = 'Spain'
→ the name of each singer whose country is “France” or “Spain”

SELECT name FROM singers WHERE id NOT IN (SELECT singer_id FROM song)
→ the name of each singer that has no matching song

SELECT name FROM singers WHERE id IN (SELECT singer_id FROM song WHERE sales > 5) AND age > 3
→ the name of each singer that has a matching song (whose sales are more than 5) and whose age is more than 3

SELECT name FROM singers WHERE id IN (SELECT singer_id FROM song WHERE sales > 5 AND price > 3)
→ the name of each singer that has a matching song (whose sales are more than 5 and whose price is more than 3)

SELECT name FROM singers WHERE name NOT IN (SELECT title FROM concert WHERE year = 2014)
→ the name of each singer whose name is not the title of any concert whose year is 2014

SELECT name FROM singers WHERE age > (SELECT avg(age) FROM singers)
→ the name of each singer whose age is more than the average age of all singers

SELECT name FROM singers WHERE age > (SELECT avg(age) FROM singers WHERE country = 'France') AND country = 'Spain'
→ the name of each singer whose age is more than (the average age of all singers whose country is “France”) and whose
  country is “Spain”

SELECT name FROM singers WHERE age = (SELECT age FROM singers ORDER BY age DESC LIMIT 1)
→ the name of each singer whose age is (the age of the singer with the highest age)

SELECT T1.song_title, T2.name, T2.age FROM song AS T1 JOIN singers AS T2 ON T1.singer_id = T2.id WHERE T2.age > 30
→ the song's title, and the singer's name and age for each song with matching singer where the singer's age is more
  than 30

SELECT T1.name, T3.title FROM singers AS T1 JOIN singer_in_concert AS T2 ON T1.id = T2.singer_id JOIN concert AS T3 ON
  T2.concert_id = T3.id
→ the singer's name and the concert's title for each singer and matching concert through singer in concert record

SELECT T1.number FROM flight AS T1 JOIN airport AS T2 ON T1.goal = T2.code WHERE T2.city = 'Rome'
→ the flight's number for each flight and matching airport (where the flight's goal is the airport's code) where the
  airport's city is “Rome”

SELECT T1.name, T2.name FROM singers AS T1 JOIN singers AS T2 ON T1.manager_id = T2.id
→ the first singer's name and the second singer's name for each first singer and matching second singer (where the
  first singer's manager id is the second singer's id)

SELECT T1.name FROM singers AS T1 JOIN song AS T2
→ the singer's name for each singer (combined with every song)

SELECT country, count(*) FROM singers GROUP BY country
→ each country of singers, with the number of singers

SELECT count(*), country FROM singers WHERE age > 20 GROUP BY country HAVING count(*) >= 3 AND avg(age) > 30
→ for each country of singers whose age is more than 20 (only those with at least 3 singers and whose average age is
  more than 30): the number of singers and the country

SELECT T1.name, count(*) FROM singers AS T1 JOIN song AS T2 ON T1.id = T2.singer_id GROUP BY T1.id
→ for each singer with a matching song: the singer's name and the number of songs

SELECT T1.name FROM singers AS T1 JOIN song AS T2 ON T1.id = T2.singer_id GROUP BY T2.singer_id HAVING sum(T2.sales) >
  100
→ the singer's name for each singer with a matching song (only those whose total sales of the song is more than 100)

SELECT T1.name FROM singers AS T1 JOIN song AS T2 ON T1.id = T2.singer_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT
  1
→ the singer's name for the singer with the most songs among all songs with matching singer

SELECT name, max(age) FROM singers GROUP BY country
→ for each country of singers: the name in that row and the highest age

SELECT country FROM singers GROUP BY country ORDER BY count(*) ASC LIMIT 3
→ each of the 3 countries with the fewest singers

SELECT name FROM singers ORDER BY age DESC LIMIT 1
→ the name of the singer with the highest age

SELECT name FROM singers WHERE country = 'France' ORDER BY age LIMIT 3
→ the name of each of the 3 singers with the lowest age among those whose country is “France”

SELECT name FROM singers ORDER BY age DESC, name LIMIT 3
→ the name of each singer, only the first 3 when sorted by age, highest first, then by name, in alphabetical order

SELECT name FROM singers LIMIT 5
→ the name of each singer, only the first 5

SELECT song_title FROM song ORDER BY sales - price DESC LIMIT 1
→ the title of the song with the highest value of the sales minus the price

SELECT country FROM singers WHERE age > 40 INTERSECT SELECT country FROM singers WHERE age < 30
→ whatever is both the country of a singer whose age is more than 40 and the country of a singer whose age is less
  than 30

SELECT name FROM singers EXCEPT SELECT song_title FROM song WHERE sales > 3 AND price > 2
→ the name of each singer, but not (the title of any song whose sales are more than 3 and whose price is more than 2),
  without repetitions

SELECT name FROM singers UNION SELECT song_title FROM song ORDER BY song_title LIMIT 3
→ the name of each singer, together with the title of each song, without repetitions, only the first 3 when sorted by
  title, in alphabetical order

SELECT name FROM singers EXCEPT SELECT song_title FROM song UNION SELECT title FROM concert
→ (the name of each singer, but not the title of any song, without repetitions), together with the title of each
  concert, without repetitions

SELECT count(*) FROM (SELECT country FROM singers GROUP BY country)
→ the number of rows of (each country of singers)

SELECT name FROM singers WHERE id NOT IN (SELECT T2.singer_id FROM song AS T2 WHERE T2.song_title = singers.name)
→ the name of each singer that has no matching song whose title is the same as the outer singer's name

SELECT name FROM singers WHERE name = "a ” b" OR age = '3'
→ the name of each singer whose name is «a ” b» or whose age is “3”

SELECT T1.city FROM airport AS T1 JOIN flight AS T2 ON T1.code = T2.start JOIN airport AS T3 ON T2.goal = T3.code
  WHERE T3.city = 'Rome'
→ the first airport's city for each first airport and matching flight and second airport (where the first airport's
  code is the flight's start and the flight's goal is the second airport's code) where the second airport's city is
  “Rome”

SELECT name FROM singers WHERE manager_id IN (SELECT id FROM singers WHERE age > 60)
→ the name of each singer whose manager id is the id of any singer whose age is more than 60
"""


def said(sql: str, schema: Schema = MUSIC) -> str:
    return reading(parse(sql, schema), schema)


@pytest.mark.parametrize("case", [" ".join(case.split()) for case in READINGS.split("\n\n")])
def test_a_query_is_read(case: str) -> None:
    sql, _, expected = case.partition(" → ")
    assert said(sql) == expected


# Pairs that a careless reading would not tell apart.
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SELECT name FROM singers WHERE age > 3", "SELECT name FROM singers WHERE age >= 3"),
        ("SELECT name FROM singers WHERE age = 3", "SELECT name FROM singers WHERE age = '3'"),
        ("SELECT name FROM singers", "SELECT DISTINCT name FROM singers"),
        ("SELECT count(name) FROM singers", "SELECT count(*) FROM singers"),
        ("SELECT count(DISTINCT name) FROM singers", "SELECT count(name) FROM singers"),
        ("SELECT sum(age) FROM singers", "SELECT sum(DISTINCT age) FROM singers"),
        ("SELECT name, age FROM singers", "SELECT age, name FROM singers"),
        (
            "SELECT name FROM singers WHERE age = 1 AND age = 2 OR age = 3",
            "SELECT name FROM singers WHERE age = 1 OR age = 2 AND age = 3",
        ),
        (
            "SELECT name FROM singers WHERE id IN (SELECT singer_id FROM song WHERE sales > 1) AND age > 2",
            "SELECT name FROM singers WHERE id IN (SELECT singer_id FROM song WHERE sales > 1 AND price > 2)",
        ),
        (
            "SELECT name FROM singers WHERE id IN (SELECT singer_id FROM song WHERE sales > 1) ORDER BY age",
            "SELECT name FROM singers WHERE id IN (SELECT singer_id FROM song WHERE sales > 1 ORDER BY price)",
        ),
        (
            "SELECT T1.number FROM flight AS T1 JOIN airport AS T2 ON T1.goal = T2.code WHERE T2.city = 'Rome'",
            "SELECT T1.number FROM flight AS T1 JOIN airport AS T2 ON T1.start = T2.code WHERE T2.city = 'Rome'",
        ),
        (
            "SELECT T1.name FROM singers AS T1 JOIN singers AS T2 ON T1.manager_id = T2.id WHERE T2.age > 60",
            "SELECT T1.name FROM singers AS T1 JOIN singers AS T2 ON T2.manager_id = T1.id WHERE T2.age > 60",
        ),
        (
            "SELECT T1.name FROM singers AS T1 JOIN song AS T2 ON T1.id = T2.singer_id",
            "SELECT T1.name FROM singers AS T1 JOIN song AS T2",
        ),
        (
            "SELECT T1.name FROM singers AS T1 JOIN song AS T2 ON T1.id = T2.singer_id",
            "SELECT T1.name FROM singers AS T1 JOIN song AS T2 ON T1.id = T2.id",
        ),
        (
            "SELECT name FROM singers UNION SELECT title FROM concert EXCEPT SELECT song_title FROM song",
            "SELECT name FROM singers EXCEPT SELECT song_title FROM song UNION SELECT title FROM concert",
        ),
        (
            "SELECT country FROM singers GROUP BY country HAVING avg(age) > 3",
            "SELECT country FROM singers WHERE age > 3 GROUP BY country",
        ),
        ("SELECT name FROM singers WHERE name LIKE 'a%'", "SELECT name FROM singers WHERE name LIKE '%a'"),
        ("SELECT name FROM singers WHERE name LIKE 'a'", "SELECT name FROM singers WHERE name = 'a'"),
    ],
)
def test_what_differs_reads_differently(one: str, other: str) -> None:
    assert said(one) != said(other)


def test_the_order_of_tables_joined_by_their_only_key_means_nothing() -> None:
    one = "SELECT T1.name, T2.sales FROM singers AS T1 JOIN song AS T2 ON T1.id = T2.singer_id"
    other = "SELECT T2.name, T1.sales FROM song AS T1 JOIN singers AS T2 ON T2.id = T1.singer_id"
    assert said(one) == said(other)
    star = ("SELECT * FROM singers JOIN song ON singers.id = song.singer_id",)
    assert said(*star) != said("SELECT * FROM song JOIN singers ON singers.id = song.singer_id")


def test_values_and_names_come_without_control_characters() -> None:
    names = ("a\x1b[31m", "line\nbreak", "\u202egnp")
    schema = Schema(
        "odd", (Table("<b>\x07", ("<b>\x07",), tuple(Column(name, (name,), "text") for name in names), ()),)
    )
    query = 'SELECT "line\nbreak" FROM "<b>\x07" WHERE "a\x1b[31m" = \'x\x9b2J\u2066\ty\' OR "\u202egnp" = \'\x00z\''
    assert said(query, schema) == "the “line break” of each “<b>” record whose “a[31m” is “x2J y” or whose “gnp” is “z”"


def test_quotation_marks_in_a_value_do_not_end_it() -> None:
    spoof = "SELECT name FROM singers WHERE name = 'a” or whose country is “b'"
    assert said(spoof) == "the name of each singer whose name is «a” or whose country is “b»"


def test_nouns_that_would_be_the_same_are_told_apart() -> None:
    tables = (table("song", "song", "id:text song_id:text"), table("songs", "songs", "is_new:text made_by:text"))
    schema = Schema("alike", tables)
    assert said("SELECT id FROM song", schema) == "the id of each song “song”"
    assert said("SELECT song_id FROM song", schema) == "the song id of each song “song”"
    assert said("SELECT made_by FROM songs WHERE is_new = 1", schema) == (
        "the “made_by” of each song “songs” whose “is_new” is 1"
    )


@pytest.mark.parametrize(
    ("one", "several"),
    [
        *(("singer", "singers"), ("city", "cities"), ("bed type", "bed types"), ("class", "classes"), ("key", "keys")),
        *(("person", "people"), ("match", "matches"), ("movie", "movies"), ("box", "boxes"), ("course", "courses")),
        *(
            ("campus", "campuses"),
            ("house", "houses"),
            ("use", "uses"),
            ("address", "addresses"),
            ("status", "statuses"),
        ),
    ],
)
def test_one_and_several(one: str, several: str) -> None:
    assert (plural(one), singular(several)) == (several, one)
    assert (plural(several), singular(one)) == (several, one)


def test_whatever_the_language_holds_is_read() -> None:
    generator = random.Random(0)
    readings: dict[tuple[int, str], set[Query]] = defaultdict(set)
    for place in range(20):
        schema = random_schema(generator, PLAIN + WORDS + ODD)
        for _ in range(40):
            query = query_of(walk(generator, schema, VALUES + ODD_VALUES), schema)
            text = reading(query, schema)
            assert text and text.isprintable() and text == text.strip()
            readings[place, text].add(canonical_form(query))
    assert all(len(queries) == 1 for queries in readings.values())


@pytest.mark.parametrize(
    "level",
    [
        "SELECT count(*) - count(*) FROM ({})",
        "SELECT name FROM singers WHERE age > ({}) OR age < 3",
        "SELECT T1.name FROM singers AS T1 JOIN song AS T2 ON T1.id = T2.singer_id AND T1.age > ({}) "
        "GROUP BY T1.id HAVING count(*) > 1 ORDER BY count(*) DESC",
    ],
)
def test_a_reading_grows_as_its_query_does(level: str) -> None:
    query = "SELECT max(age) FROM singers"
    for _ in range(24):  # as many as the parser takes: a query and its parenthesis count as two
        query = level.format(query)
    text = said(query)
    assert text.count("the highest age of all singers") == 1
    assert len(text) < 3 * len(query)


@pytest.mark.skipif(
    not Path(os.environ.get("RESSEQ_DATA", ""), "spider", "tables.json").is_file(),
    reason="needs real Spider: set RESSEQ_DATA to the folder that holds spider",
)
def test_every_query_of_spider_is_read_and_no_two_alike() -> None:
    folder = Path(os.environ["RESSEQ_DATA"], "spider")
    schemas, split = read_tables_json(folder / "tables.json"), read_split("inter", folder)
    forms: dict[tuple[str, str], set[Query]] = defaultdict(set)
    count = 0
    for example in (*split.train, *split.held_out):
        schema = schemas[example.db_id]
        try:
            query = parse(example.query, schema)
        except SqlError:
            continue  # three that are not of the language
        text = reading(query, schema)
        assert text and text.isprintable() and not text.endswith("."), example
        forms[example.db_id, text].add(canonical_form(query))
        count += 1
    assert count == 9690
    assert sum(map(len, forms.values())) == len(forms)  # the rest of queries that read alike is empty: 0 of 5,277
