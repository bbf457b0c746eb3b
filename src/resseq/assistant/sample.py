"""A database to try things on: a made-up shop with its customers, products and orders of the years 2023 to 2025."""

import hashlib
import sqlite3
import unicodedata
from contextlib import closing
from datetime import date, timedelta
from itertools import accumulate, product
from pathlib import Path
from random import Random
from typing import Any

from resseq.errors import ResseqError
from resseq.files import cache_folder, make_whole

VERSION = 1  # as PRAGMA user_version; goes up whenever the content changes
CONTENT = "12033a76e07089863d903c020a3ee3425f75b7fbd0e4247dbac5bf96497b148f"  # what `content_hash` gives of it

_SEED = 2025
_CUSTOMERS = 300
_ORDERS = 640
TODAY = date(2026, 1, 2)  # when it is asked, so that “last year” is the last one in it
_FIRST_DAY, _LAST_DAY = date(2023, 1, 1), date(2025, 12, 31)
_MONTHS = (6, 5, 6, 7, 8, 7, 6, 5, 7, 8, 11, 12)  # how much is ordered in each, of at most 12
_DISCOUNTS = (0, 5, 10, 20)  # percent
_PRICES = {2023: 0.94, 2024: 0.97, 2025: 1.0}  # of what things cost now

_TABLES = """
CREATE TABLE country (
    country_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    continent TEXT NOT NULL
);
CREATE TABLE city (
    city_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    country_id INTEGER NOT NULL REFERENCES country (country_id)
);
CREATE TABLE customer (
    customer_id INTEGER PRIMARY KEY,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    email TEXT,
    birth_year INTEGER,
    city_id INTEGER NOT NULL REFERENCES city (city_id),
    joined_date DATE NOT NULL
);
CREATE TABLE category (
    category_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);
CREATE TABLE supplier (
    supplier_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    phone TEXT,
    city_id INTEGER NOT NULL REFERENCES city (city_id)
);
CREATE TABLE product (
    product_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    category_id INTEGER NOT NULL REFERENCES category (category_id),
    supplier_id INTEGER NOT NULL REFERENCES supplier (supplier_id),
    price REAL NOT NULL,
    stock INTEGER NOT NULL
);
CREATE TABLE employee (
    employee_id INTEGER PRIMARY KEY,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    job_title TEXT NOT NULL,
    salary INTEGER NOT NULL,
    hired_date DATE NOT NULL,
    manager_id INTEGER REFERENCES employee (employee_id)
);
CREATE TABLE customer_order (
    order_id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (customer_id),
    employee_id INTEGER REFERENCES employee (employee_id),
    order_date DATE NOT NULL,
    year INTEGER NOT NULL,
    status TEXT NOT NULL,
    payment_method TEXT NOT NULL,
    total REAL NOT NULL
);
CREATE TABLE order_item (
    item_id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES customer_order (order_id),
    product_id INTEGER NOT NULL REFERENCES product (product_id),
    quantity INTEGER NOT NULL,
    unit_price REAL NOT NULL,
    discount_percent INTEGER NOT NULL
);
CREATE TABLE review (
    review_id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES product (product_id),
    customer_id INTEGER NOT NULL REFERENCES customer (customer_id),
    rating INTEGER NOT NULL,
    comment TEXT,
    review_date DATE NOT NULL
);
"""

# Countries: continent, share of the customers, and cities from the one with the most customers to that with the fewest.
_PLACES = {
    "Portugal": ("Europe", 12, "Lisbon Porto Coimbra"),
    "Spain": ("Europe", 9, "Madrid Valencia Bilbao"),
    "France": ("Europe", 7, "Lyon Nantes Lille"),
    "Germany": ("Europe", 6, "Hamburg Leipzig Bremen"),
    "Italy": ("Europe", 5, "Turin Bologna"),
    "Ireland": ("Europe", 3, "Dublin Cork"),
    "Norway": ("Europe", 2, "Oslo Bergen"),
    "Poland": ("Europe", 3, "Warsaw Poznan"),
    "Canada": ("North America", 4, "Toronto Montreal Halifax"),
    "Brazil": ("South America", 4, "Recife Curitiba"),
    "Japan": ("Asia", 2, "Osaka Sapporo"),
    "Morocco": ("Africa", 2, "Rabat"),
}
_SUPPLIERS = {
    **{"Alder and Finch": "Porto", "Casa Verde": "Lyon", "Brightwater Trading": "Hamburg", "Officina Lume": "Turin"},
    **{"Hikari Goods": "Osaka", "Douro Ceramics": "Porto", "Baltic Timber": "Poznan", "Norte Textiles": "Bilbao"},
    **{"Kranich Werke": "Bremen", "Quinta Nova": "Coimbra", "Fjell Outdoor": "Bergen", "Maison Papier": "Lille"},
}
_FIRST_NAMES = """
    Adele Amir Ana Anton Aoife Bruno Carla Chiara Clara Daniel Davide Diego Elena Emil Emma Fatima Felix Gabriel Hana
    Hugo Inês Ingrid Ivan Jakub Jonas José Julia Karim Kenji Laura Leila Léa Liam Lucas Magda Marco Maria Marta Mateus
    Mia Nadia Nils Noah Olga Oscar Paula Pedro Rosa Samir Sara Sofia Thomas Tiago Vera Victor Yara Yuki Zoë
"""
_LAST_NAMES = """
    Abe Almeida Amrani Andersen Araujo Barbieri Becker Benali Berg Blanc Borges Brandt Byrne Campbell Cardoso Castro
    Conti Costa Dubois Duarte Ferrari Fischer Fontaine Garcia Gallo Girard Haddad Hansen Hoffmann Ito Jansen Kaminski
    Keller Kelly Kowalski Krüger Lambert Larsen Lefebvre Lopez Marino Martel Mendes Meyer Moreau Mori Müller Murphy
    Navarro Nielsen Nowak Okafor Oliveira Peña Pereira Ricci Rocha Romero Ruiz Santos Sato Schmitt Silva Solberg
    Tanaka Teixeira Tremblay Vidal Walsh Weber Wolff Zielinski
"""
# Categories: products with their prices.
_PRODUCTS = {
    "Kitchen": """Cast Iron Pan 39.9, Bread Knife 24.5, Oak Cutting Board 29, Copper Kettle 64, Pasta Machine 54.9,
        Salad Bowl 19.9, Espresso Pot 27.5, Spice Rack 22, Measuring Cups 8.9, Apron 17.5, Pepper Mill 21,
        Baking Tray 12.9""",
    "Garden": """Watering Can 18.9, Pruning Shears 23.5, Herb Planter 15, Bird Feeder 19.5, Garden Hose 34.9,
        Compost Bin 79, Rain Gauge 9.5, Wheelbarrow 89, Seed Box 7.9, Folding Saw 28.5""",
    "Lighting": """Desk Lamp 44.9, Floor Lamp 119, Paper Lantern 14.5, String Lights 16.9, Bedside Lamp 36,
        Reading Light 19, Ceiling Lamp 139, Candle Holder 11.5""",
    "Furniture": """Oak Dining Table 749, Kitchen Stool 69, Bookshelf 189, Armchair 329, Coat Rack 59,
        Writing Desk 289, Shoe Cabinet 99, Folding Chair 39, Side Table 84.5, Bench 149""",
    "Textiles": """Wool Blanket 79.9, Linen Tablecloth 49, Bath Towel 18.5, Cushion 24.9, Cotton Sheets 59,
        Door Mat 21.5, Curtain 44, Oven Gloves 12.5, Rug 159""",
    "Toys": """Wooden Train 32.5, Puzzle 18, Kite 22.9, Stacking Cups 11, Toy Kitchen 129, Marble Run 45,
        Rag Doll 26.5, Building Blocks 34, Spinning Top 6.5""",
    "Outdoor": """Tent 219, Sleeping Bag 109, Camping Stove 58, Hammock 74.9, Thermos Flask 29.5, Rucksack 94,
        Head Torch 32, Picnic Blanket 38.5, Water Bottle 16.5, Walking Poles 54, Pocket Knife 27""",
    "Stationery": """Notebook 6.9, Fountain Pen 36, Wall Calendar 14, Desk Organizer 25.5, Wrapping Paper 4.5,
        Letter Set 12, Coloured Pencils 15.9, Sketch Pad 9.9, Paper Clips 2.5, Address Book 11.9, Ink Bottle 8.5""",
}
# Job titles: how many hold each, the least and the greatest salary, and who may be their manager.
_JOBS: dict[str, tuple[int, int, int, tuple[int | None, ...]]] = {
    "director": (1, 86_000, 86_000, (None,)),
    "store manager": (2, 51_000, 58_000, (1,)),
    "buyer": (2, 40_000, 46_000, (1,)),
    "accountant": (1, 44_000, 44_000, (1,)),
    "sales assistant": (6, 26_500, 33_000, (2, 3)),
    "warehouse worker": (3, 25_000, 29_500, (2, 3)),
}
_COMMENTS = {
    1: ("Broke after a week", "Arrived damaged", "Not what I ordered"),
    2: ("Smaller than it looks", "Poor quality for the price", "Colour is different from the picture"),
    3: ("Does the job", "Fine, but delivery was slow", "Average"),
    4: ("Good value", "Nice design", "Would buy again", "Solid and simple"),
    5: ("Love it", "Perfect gift", "Excellent quality", "Exactly what I was looking for", "Better than expected"),
}


def sample_database() -> Path:
    """The path of the sample database in the user's cache, where it is built unless it is there and undamaged.

    Any number of processes may ask for it at once.

    Raises:
        ResseqError: it cannot be written.
    """
    path = _path()
    if not _is_whole(path):
        try:
            make_whole(path, lambda new: _replacement(path, new))
        except sqlite3.Error as error:
            raise ResseqError(f"sample: cannot write {path}: {error} — free space in its folder") from error
    return path


def _replacement(path: Path, new: Path) -> None:
    """Builds a database that is to take the place of an old one."""
    build(new)
    for left in ("-journal", "-wal", "-shm"):  # of a program that changed the old one and was killed
        path.with_name(path.name + left).unlink(missing_ok=True)


def is_sample(path: Path | str) -> bool:
    """Whether a path is that of the sample database."""
    return Path(path) == _path()


def _path() -> Path:
    return cache_folder() / "sample" / "shop.sqlite"


def content_hash(connection: sqlite3.Connection) -> str:
    """The SHA-256 of all definitions and rows of a database, which is the same whatever SQLite wrote the file."""
    tables = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
    content = hashlib.sha256(repr(tables).encode())
    for name, _ in tables:
        content.update(repr(connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid').fetchall()).encode())
    return content.hexdigest()


def build(path: Path) -> None:
    """Writes the sample database to a file that is not there yet; its content is the same each time."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(f"{_TABLES} PRAGMA user_version = {VERSION};")
        for table, rows in _rows(Random(_SEED)).items():
            places = ", ".join("?" * len(rows[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)


def _is_whole(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            return bool(version == VERSION and content_hash(connection) == CONTENT)
    except (sqlite3.Error, UnicodeDecodeError):
        return False


# ---------------------------------------------------------------------------------------------------- the shop

_Rows = list[tuple[Any, ...]]


def _rows(random: Random) -> dict[str, _Rows]:
    """The rows of each table, in the order in which their keys let them be written."""
    cities = [(city, country) for country, (*_, names) in _PLACES.items() for city in names.split()]
    city_ids = {city: number for number, (city, _) in enumerate(cities, 1)}
    country_ids = {country: number for number, country in enumerate(_PLACES, 1)}
    tables: dict[str, _Rows] = {
        "country": [(country_ids[country], country, continent) for country, (continent, *_) in _PLACES.items()],
        "city": [(city_ids[city], city, country_ids[country]) for city, country in cities],
        "category": list(enumerate(_PRODUCTS, 1)),
        "supplier": [
            (number, name, _phone(random) if random.random() < 0.8 else None, city_ids[city])
            for number, (name, city) in enumerate(_SUPPLIERS.items(), 1)
        ],
    }
    names = list(product(_FIRST_NAMES.split(), _LAST_NAMES.split()))
    people = random.sample(names, _CUSTOMERS + sum(number for number, *_ in _JOBS.values()))
    tables["customer"] = _customers(random, people[:_CUSTOMERS])
    tables["product"] = _products(random)
    tables["employee"] = _employees(random, people[_CUSTOMERS:])
    tables["customer_order"], tables["order_item"] = _orders(random, tables)
    tables["review"] = _reviews(random, tables)
    return tables


def _customers(random: Random, people: list[tuple[str, str]]) -> _Rows:
    sizes = [share * size for _, share, names in _PLACES.values() for size in (4, 2, 1)[: len(names.split())]]
    joined = sorted(date(2022, 3, 1) + timedelta(days=random.randrange(1380)) for _ in people)
    rows: _Rows = []
    for number, ((first, last), day) in enumerate(zip(people, joined, strict=True), 1):
        email = f"{_plain(first)}.{_plain(last)}@example.{random.choice(('com', 'net', 'org'))}"
        birth_year = random.choice(range(1948, 2006))
        city = random.choices(range(1, len(sizes) + 1), sizes)[0]
        known = random.random() < 0.93, random.random() < 0.85
        rows.append(
            (number, first, last, email if known[0] else None, birth_year if known[1] else None, city, str(day))
        )
    return rows


def _products(random: Random) -> _Rows:
    rows: _Rows = []
    for category, products in enumerate(_PRODUCTS.values(), 1):
        suppliers = random.sample(range(1, len(_SUPPLIERS) + 1), 3)
        for each in products.split(","):
            *name, price = each.split()
            stock = 0 if random.random() < 0.06 else random.choice((random.randrange(1, 12), random.randrange(12, 200)))
            rows.append((len(rows) + 1, " ".join(name), category, random.choice(suppliers), float(price), stock))
    return rows


def _employees(random: Random, people: list[tuple[str, str]]) -> _Rows:
    jobs = [
        (title, least, most, managers)
        for title, (number, least, most, managers) in _JOBS.items()
        for _ in range(number)
    ]
    rows: _Rows = []
    for number, ((first, last), (title, least, most, managers)) in enumerate(zip(people, jobs, strict=True), 1):
        salary = random.randrange(least, most + 1, 500)
        hired = date(2012, 1, 1) + timedelta(days=random.randrange(4700))
        rows.append((number, first, last, title, salary, str(hired), random.choice(managers)))
    return rows


def _orders(random: Random, tables: dict[str, _Rows]) -> tuple[_Rows, _Rows]:
    """Orders in the sequence of their dates, and their items. Some customers order nothing, some things nobody."""
    customers, products = tables["customer"], tables["product"]
    often = list(accumulate(random.choices((0, 3, 4, 6, 12, 36), (10, 35, 28, 15, 9, 3), k=len(customers))))
    liked = random.choices((0, 1, 2, 4, 8), (14, 35, 30, 20, 7), k=len(products))
    sellers = [row[0] for row in tables["employee"] if row[3] in ("sales assistant", "store manager")]
    dated: list[tuple[date, int]] = []
    while len(dated) < _ORDERS:
        day = _FIRST_DAY + timedelta(days=random.randrange((_LAST_DAY - _FIRST_DAY).days + 1))
        customer = random.choices(customers, cum_weights=often)[0]
        if str(day) >= customer[6] and random.randrange(12) < _MONTHS[day.month - 1]:
            dated.append((day, customer[0]))
    orders: _Rows = []
    items: _Rows = []
    for order, (day, customer_id) in enumerate(sorted(dated), 1):
        in_store = random.random() < 0.38
        chosen = dict.fromkeys(
            row[0] for row in random.choices(products, liked, k=random.choice((1, 1, 1, 2, 2, 3, 4)))
        )
        total = 0.0
        for product_id in chosen:
            quantity = random.choices((1, 2, 3, 4, 6), (60, 22, 9, 6, 3))[0]
            price = round(products[product_id - 1][4] * _PRICES[day.year], 2)
            discount = random.choices(_DISCOUNTS, (85, 6, 6, 3))[0]
            items.append((len(items) + 1, order, product_id, quantity, price, discount))
            total += quantity * price * (100 - discount) / 100
        status = random.choices(("delivered", "cancelled", "returned"), (88, 7, 5))[0]
        if day > date(2025, 12, 19) and random.random() < 0.6:
            status = "pending"
        payments = ("card", "cash") if in_store else ("card", "bank transfer", "invoice")
        payment = random.choices(payments, (6, 3, 2)[: len(payments)])[0]
        seller = random.choice(sellers) if in_store else None
        orders.append((order, customer_id, seller, str(day), day.year, status, payment, round(total, 2)))
    return orders, items


def _reviews(random: Random, tables: dict[str, _Rows]) -> _Rows:
    """Reviews of things that were delivered; most are kind, those of a few products are not."""
    orders = {row[0]: row for row in tables["customer_order"] if row[5] == "delivered"}
    good = [random.random() < 0.85 for _ in tables["product"]]
    rows: _Rows = []
    for _, order, product_id, *_ in tables["order_item"]:
        if order in orders and random.random() < 0.22:
            rating = random.choices(
                (1, 2, 3, 4, 5), (2, 4, 14, 35, 45) if good[product_id - 1] else (25, 30, 25, 15, 5)
            )[0]
            comment = random.choice(_COMMENTS[rating]) if random.random() < 0.55 else None
            day = min(date.fromisoformat(orders[order][3]) + timedelta(days=random.randrange(3, 40)), _LAST_DAY)
            rows.append((len(rows) + 1, product_id, orders[order][1], rating, comment, str(day)))
    return rows


def _phone(random: Random) -> str:
    return f"+00 {random.randrange(100, 1000)} 555 {random.randrange(10_000):04}"


def _plain(name: str) -> str:
    """A name in lower case without accents."""
    return unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode().lower()
