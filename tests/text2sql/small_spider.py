"""A folder in Spider's form, small enough to train on in seconds: two databases, their description, questions."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import numpy as np

SHOP = """
CREATE TABLE customer (customer_id INTEGER PRIMARY KEY, name TEXT, home_town TEXT, age INTEGER);
CREATE TABLE purchase (purchase_id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer, price REAL);
INSERT INTO customer VALUES (1, 'Ann Lee', 'New York', 31), (2, 'Bo', 'Oslo', 52), (3, 'Cy O''Hara', 'Oslo', 20);
INSERT INTO purchase VALUES (1, 1, 9.5), (2, 1, 20), (3, 3, 7);
"""
ZOO = """
CREATE TABLE animal (animal_id INTEGER PRIMARY KEY, species TEXT, weight REAL);
INSERT INTO animal VALUES (1, 'lion', 190.5), (2, 'penguin', 12), (3, 'lion', 170);
"""
SHOP_ROWS = [
    ("How many customers are there?", "SELECT count(*) FROM customer"),
    ("What are the names of customers from Oslo?", "SELECT name FROM customer WHERE home_town = 'Oslo'"),
    ("Which customers are older than 30?", "SELECT name FROM customer WHERE age > 30"),
    ("Who is the oldest customer?", "SELECT name FROM customer ORDER BY age DESC LIMIT 1"),
    (
        "What did customers from New York pay?",
        "SELECT T2.price FROM customer AS T1 JOIN purchase AS T2 ON T1.customer_id = T2.customer_id "
        "WHERE T1.home_town = 'New York'",
    ),
    ("List the towns with their number of customers", "SELECT home_town, count(*) FROM customer GROUP BY home_town"),
    (
        "Names of customers who bought nothing",
        "SELECT name FROM customer WHERE customer_id NOT IN (SELECT customer_id FROM purchase)",
    ),
    ("Customers whose name has the word Lee", "SELECT name FROM customer WHERE name LIKE '%Lee%'"),
]
ZOO_ROWS = [
    ("How many animals are there?", "SELECT count(*) FROM animal"),
    ("What is the average weight of lions?", "SELECT avg(weight) FROM animal WHERE species = 'lion'"),
    ("Show all species", "SELECT DISTINCT species FROM animal"),
]


def description(name: str, connection: sqlite3.Connection) -> dict[str, Any]:
    """The entry of a database in tables.json."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    columns: list[list[Any]] = [[-1, "*"]]
    types, primary, keys = ["text"], [], []
    for place, table in enumerate(names):
        for _, column, declared, _, _, key in connection.execute(f"PRAGMA table_info({table})"):
            if key:
                primary.append(len(columns))
            columns.append([place, column])
            types.append("text" if declared == "TEXT" else "number")
    if "purchase" in names:
        keys = [[columns.index([1, "customer_id"]), columns.index([0, "customer_id"])]]
    return {
        "db_id": name,
        "table_names": [each.replace("_", " ") for each in names],
        "table_names_original": names,
        "column_names": [[table, column.replace("_", " ")] for table, column in columns],
        "column_names_original": columns,
        "column_types": types,
        "primary_keys": primary,
        "foreign_keys": keys,
    }


def make(folder: Path) -> Path:
    """Writes the folder: databases, tables.json, Spider's three JSON files, the course's two CSVs, word vectors."""
    entries = []
    for name, script in (("shop", SHOP), ("zoo", ZOO)):
        (folder / "database" / name).mkdir(parents=True)
        connection = sqlite3.connect(folder / "database" / name / f"{name}.sqlite")
        connection.executescript(script)
        entries.append(description(name, connection))
        connection.close()
    (folder / "tables.json").write_text(json.dumps(entries))
    shop = [{"db_id": "shop", "question": question, "query": query} for question, query in SHOP_ROWS]
    zoo = [{"db_id": "zoo", "question": question, "query": query} for question, query in ZOO_ROWS]
    for name, rows in (("train_spider", shop[:4]), ("train_others", shop[4:]), ("dev", zoo)):
        (folder / f"{name}.json").write_text(json.dumps(rows))
    for name, rows in (("train", shop + zoo), ("val", shop[:3] + zoo[:1])):
        lines = ["db_id,query,question", *[f'{row["db_id"]},"{row["query"]}","{row["question"]}"' for row in rows]]
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n")
    generator = np.random.default_rng(0)
    words = sorted({word.strip("?").lower() for question, _ in SHOP_ROWS + ZOO_ROWS for word in question.split()})
    lines = [f"{word} {' '.join(f'{number:.4f}' for number in generator.normal(size=50))}" for word in words]
    (folder / "glove.small.txt").write_text("\n".join(lines) + "\n")
    return folder
