"""Eight small made-up databases that the pairs beside this file are about; each is the same whenever it is built."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

Row = tuple[Any, ...]
Tables = dict[str, list[Row]]

_FIRST = """
    Ann Peter Ruth Oliver Nora Henrik Lucia Tomas Greta Samuel Irene Joana Viktor Amelia Rui Petra Stefan Beatriz Owen
    Katrin Marek Alice Filip Teresa Johan Miriam Simon Helena Arthur Celia Robert Dora Martin Eva Philip Sandra Luis
    Agnes Paulo Edith
"""
_LAST = """
    Lee Novak Baker Lindqvist Ferreira Horvat Janssen Quinn Marques Vogel Petrov Dahl Fonseca Holm Sousa Varga Reid
    Lund Carvalho Hughes Bauer Svoboda Martins Kovacs Olsen Grant Pinto Steiner Walker Moser Foster Pires Nagy Bell
    Eriksson Doyle Winter Barros Clarke Zeman
"""
_PLACES = {
    "Portugal": ("Lisbon", "Porto", "Braga"),
    "Spain": ("Seville", "Madrid", "Vigo"),
    "Austria": ("Vienna", "Graz"),
    "Denmark": ("Aarhus", "Odense"),
    "Ireland": ("Dublin", "Galway"),
    "Hungary": ("Budapest", "Pecs"),
    "Scotland": ("Glasgow",),
}


class _Maker:
    """Draws rows; those that stand first in a list are drawn more often."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self._lasts = _LAST.split()
        self._firsts = _FIRST.split()
        shift = self.random.randrange(1, len(self._lasts))
        self._lasts = self._lasts[shift:] + self._lasts[:shift]
        self._drawn = 0

    def person(self) -> tuple[str, str]:
        """The first and the last name of somebody new."""
        firsts, lasts, number = self._firsts, self._lasts, self._drawn
        self._drawn += 1
        return firsts[number * 7 % len(firsts)], lasts[(number + number // len(firsts)) % len(lasts)]

    def name(self) -> str:
        """The same in one."""
        return " ".join(self.person())

    def day(self, first: int, last: int) -> str:
        """A day from the beginning of a year to the end of another one."""
        begin = date(first, 1, 1)
        return str(begin + timedelta(days=self.random.randrange((date(last, 12, 31) - begin).days + 1)))

    def often(self, count: int) -> int:
        """A number from 1 to `count`, a small one more likely."""
        return 1 + int(count * self.random.random() ** 1.7)

    def pick(self, values: Sequence[str], weights: Sequence[int]) -> str:
        return self.random.choices(values, weights)[0]


def _email(first: str, last: str) -> str:
    return f"{first}.{last}@example.org".lower()


def _places() -> tuple[list[Row], list[Row]]:
    """Countries and their cities."""
    countries: list[Row] = list(enumerate(_PLACES, 1))
    cities = [(city, country) for country, (_, name) in enumerate(countries, 1) for city in _PLACES[name]]
    return countries, [(number, *city) for number, city in enumerate(cities, 1)]


_PLACE_TABLES = """
CREATE TABLE country (country_id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE city (city_id INTEGER PRIMARY KEY, name TEXT, country_id INTEGER REFERENCES country (country_id));
"""

_LIBRARY = f"""{_PLACE_TABLES}
CREATE TABLE reader (reader_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, email TEXT, birth_date DATE,
    city_id INTEGER REFERENCES city (city_id), joined_date DATE);
CREATE TABLE author (author_id INTEGER PRIMARY KEY, name TEXT, birth_year INTEGER,
    country_id INTEGER REFERENCES country (country_id));
CREATE TABLE book (book_id INTEGER PRIMARY KEY, title TEXT, author_id INTEGER REFERENCES author (author_id),
    genre TEXT, pages INTEGER, published_year INTEGER);
CREATE TABLE loan (loan_id INTEGER PRIMARY KEY, reader_id INTEGER REFERENCES reader (reader_id),
    book_id INTEGER REFERENCES book (book_id), loan_date DATE, status TEXT);
"""
_BOOKS = """
    The Salt Road, A House in June, Winter Letters, The Quiet Harbour, Nine Lanterns, Under the Olive Tree, Paper Moon,
    The Clockmaker, Red Sails, The Long Ferry, Garden of Stones, The Last Tram, Blue Hour, Rivers and Kings, The Lodger,
    Night Train North, A Short History of Bread, The Glass Map, Seven Bridges, Wild Honey, The Empty Chair,
    Old Maps, The Beekeeper, City of Rain, Small Islands, The Copper Door, Summer Ghosts, Deep Water, The Inspector,
    Bread and Ink
"""


def _library(make: _Maker) -> Tables:
    random = make.random
    countries, cities = _places()
    readers: list[Row] = []
    for number in range(1, 41):
        first, last = make.person()
        city = make.often(len(cities))
        readers.append((number, first, last, _email(first, last), make.day(1950, 2009), city, make.day(2019, 2023)))
    titles = [title.strip() for title in _BOOKS.split(",")]
    genres = ("crime", "fantasy", "history", "poetry", "romance")
    return {
        "country": countries,
        "city": cities,
        "reader": readers,
        "author": [(n, make.name(), random.randrange(1930, 1990), make.often(len(countries))) for n in range(1, 16)],
        "book": [
            (
                n,
                title,
                make.often(14),
                make.pick(genres, (7, 5, 4, 2, 3)),
                random.randrange(90, 720),
                random.randrange(1972, 2023),
            )
            for n, title in enumerate(titles, 1)
        ],
        "loan": [
            (
                n,
                make.often(36),
                make.often(28),
                make.day(2023, 2025),
                make.pick(("returned", "lost", "overdue"), (8, 1, 2)),
            )
            for n in range(1, 61)
        ],
    }


_BAKERY = """
CREATE TABLE employee (employee_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, role TEXT, salary INTEGER,
    hire_date DATE);
CREATE TABLE customer (customer_id INTEGER PRIMARY KEY, name TEXT, kind TEXT, town TEXT, phone TEXT);
CREATE TABLE product (product_id INTEGER PRIMARY KEY, name TEXT, category TEXT, price REAL, weight_grams INTEGER);
CREATE TABLE purchase (purchase_id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer (customer_id),
    employee_id INTEGER REFERENCES employee (employee_id), purchase_date DATE, year INTEGER, status TEXT, amount REAL);
CREATE TABLE purchase_line (line_id INTEGER PRIMARY KEY, purchase_id INTEGER REFERENCES purchase (purchase_id),
    product_id INTEGER REFERENCES product (product_id), quantity INTEGER);
"""
_BAKED = {
    "bread": "Rye Loaf 4.8, Baguette 1.9, Sourdough 5.6, Corn Bread 4.2, Spelt Loaf 5.9, Focaccia 3.7",
    "cake": "Carrot Cake 28, Almond Tart 24.5, Lemon Cake 22, Cheesecake 31, Plum Cake 19.5",
    "pastry": "Croissant 1.7, Cinnamon Roll 2.4, Custard Tart 1.6, Apple Turnover 2.6, Pretzel 1.4, Brioche 2.1",
}
_BUYERS = {
    "cafe": "Cafe Aurora, Corner Cafe, Blue Cup, Cafe Central, The Tea Room",
    "hotel": "Hotel Miramar, Park Hotel, Grand Station Hotel, Lakeside Inn",
    "school": "North Primary, Saint Mary School, Hill Academy",
    "private": "Ines Prado, Otto Frank, Gil Moreno, Nell Harper, Vera Stone, Max Torres",
}


def _bakery(make: _Maker) -> Tables:
    random = make.random
    roles = ("baker", "shop assistant", "driver", "pastry chef")
    products = [
        (each.strip().rpartition(" "), category) for category, held in _BAKED.items() for each in held.split(",")
    ]
    buyers = [(name.strip(), kind) for kind, names in _BUYERS.items() for name in names.split(",")]
    towns = ("Milford", "Ashby", "Kingsport", "Oakham")
    purchases: list[Row] = []
    for number in range(1, 61):
        day = make.day(2023, 2025)
        status = make.pick(("delivered", "cancelled", "open"), (9, 2, 1))
        amount = round(random.uniform(8, 260), 2)
        purchases.append((number, make.often(15), make.often(12), day, int(day[:4]), status, amount))
    return {
        "employee": [
            (
                n,
                *make.person(),
                roles[n * n % 4] if n > 4 else roles[n - 1],
                19_000 + 100 * random.randrange(150),
                make.day(2012, 2024),
            )
            for n in range(1, 16)
        ],
        "customer": [
            (n, name, kind, make.pick(towns, (5, 4, 3, 2)), f"555 {random.randrange(10_000):04}")
            for n, (name, kind) in enumerate(buyers, 1)
        ],
        "product": [
            (n, name, category, float(price), random.randrange(60, 1500, 20))
            for n, ((name, _, price), category) in enumerate(products, 1)
        ],
        "purchase": purchases,
        "purchase_line": [(n, n, make.often(16), random.randrange(1, 25)) for n in range(1, 61)],
    }


_GYM = """
CREATE TABLE plan (plan_id INTEGER PRIMARY KEY, name TEXT, monthly_fee REAL);
CREATE TABLE member (member_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, email TEXT, birth_date DATE,
    city TEXT, plan_id INTEGER REFERENCES plan (plan_id), joined_date DATE, active TEXT);
CREATE TABLE trainer (trainer_id INTEGER PRIMARY KEY, name TEXT, speciality TEXT, hourly_rate INTEGER,
    hired_year INTEGER);
CREATE TABLE course (course_id INTEGER PRIMARY KEY, title TEXT, level TEXT,
    trainer_id INTEGER REFERENCES trainer (trainer_id), weekday TEXT, capacity INTEGER);
CREATE TABLE booking (booking_id INTEGER PRIMARY KEY, member_id INTEGER REFERENCES member (member_id),
    course_id INTEGER REFERENCES course (course_id), booking_date DATE, status TEXT);
CREATE TABLE visit (visit_id INTEGER PRIMARY KEY, member_id INTEGER REFERENCES member (member_id), visit_date DATE,
    year INTEGER, minutes INTEGER);
"""
_COURSES = """
    Morning Yoga, Power Yoga, Pilates, Spinning, Zumba, Boxing, Aqua Fit, Body Pump, Stretching, Kettlebell, Core Blast,
    Step Aerobics, Rowing, Circuit Training, Dance Fit
"""


def _gym(make: _Maker) -> Tables:
    random = make.random
    plans = (("basic", 24.9), ("student", 17.5), ("family", 59), ("premium", 44.9), ("off-peak", 19.9))
    members: list[Row] = []
    for number in range(1, 41):
        first, last = make.person()
        city = make.pick(("Bristol", "Bath", "Cardiff", "Newport"), (6, 4, 3, 2))
        row = (make.day(1955, 2007), city, make.often(5), make.day(2020, 2024), make.pick(("yes", "no"), (4, 1)))
        members.append((number, first, last, _email(first, last), *row))
    levels = ("beginner", "intermediate", "advanced")
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
    visits: list[Row] = []
    for number in range(1, 61):
        day = make.day(2023, 2025)
        visits.append((number, make.often(34), day, int(day[:4]), random.randrange(25, 140)))
    return {
        "plan": [(n, *plan) for n, plan in enumerate(plans, 1)],
        "member": members,
        "trainer": [
            (
                n,
                make.name(),
                make.pick(("yoga", "strength", "dance", "swimming"), (4, 4, 2, 2)),
                random.randrange(18, 60),
                random.randrange(2012, 2025),
            )
            for n in range(1, 16)
        ],
        "course": [
            (
                n,
                title.strip(),
                make.pick(levels, (4, 4, 2)),
                make.often(13),
                random.choice(days),
                random.randrange(8, 31),
            )
            for n, title in enumerate(_COURSES.split(","), 1)
        ],
        "booking": [
            (
                n,
                make.often(35),
                make.often(14),
                make.day(2024, 2025),
                make.pick(("attended", "cancelled", "no-show"), (7, 2, 1)),
            )
            for n in range(1, 61)
        ],
        "visit": visits,
    }


_RENTAL = f"""{_PLACE_TABLES}
CREATE TABLE branch (branch_id INTEGER PRIMARY KEY, name TEXT, city_id INTEGER REFERENCES city (city_id),
    opened_year INTEGER);
CREATE TABLE driver (driver_id INTEGER PRIMARY KEY, name TEXT, birth_date DATE, license_year INTEGER, phone TEXT,
    city_id INTEGER REFERENCES city (city_id));
CREATE TABLE car (car_id INTEGER PRIMARY KEY, make TEXT, model TEXT, fuel TEXT, seats INTEGER, model_year INTEGER,
    daily_rate REAL, branch_id INTEGER REFERENCES branch (branch_id));
CREATE TABLE rental (rental_id INTEGER PRIMARY KEY, driver_id INTEGER REFERENCES driver (driver_id),
    car_id INTEGER REFERENCES car (car_id), start_date DATE, year INTEGER, days INTEGER, price REAL, status TEXT);
"""
_BRANCHES = """
    Airport Branch, Central Station Branch, Old Town Branch, Riverside Branch, Harbour Branch, Trade Fair Branch,
    West End Branch, University Branch, North Depot, South Depot, East Depot, Mall Kiosk, Ferry Desk, Stadium Desk,
    Lake Office
"""
_CARS = """
    Fiat Panda, Fiat Tipo, Fiat Doblo, Renault Clio, Renault Megane, Renault Zoe, Skoda Fabia, Skoda Octavia,
    Skoda Enyaq, Toyota Yaris, Toyota Corolla, Toyota Proace, Volvo Estate, Opel Corsa, Opel Astra, Opel Vivaro,
    Kia Picanto, Kia Niro, Kia Ceed, Seat Ibiza, Seat Leon, Seat Arona
"""


def _rental(make: _Maker) -> Tables:
    random = make.random
    countries, cities = _places()
    cars: list[Row] = []
    for number, car in enumerate(_CARS.split(","), 1):
        fuel = make.pick(("petrol", "diesel", "electric"), (5, 3, 2))
        rate = 20.9 + random.randrange(90) + number / 100
        row = (fuel, random.choice((4, 5, 5, 7)), random.randrange(2015, 2025), round(rate, 2), make.often(8))
        cars.append((number, *car.split(), *row))
    rentals: list[Row] = []
    for number in range(1, 61):
        day = make.day(2023, 2025)
        days = random.randrange(1, 15)
        status = make.pick(("completed", "cancelled", "extended"), (8, 2, 1))
        price = round(days * random.uniform(22, 90), 2)
        rentals.append((number, make.often(22), make.often(20), day, int(day[:4]), days, price, status))
    drivers: list[Row] = []
    for number in range(1, 26):
        name, born, phone = make.name(), make.day(1948, 1999), f"555 {random.randrange(10_000):04}"
        drivers.append((number, name, born, int(born[:4]) + random.randrange(18, 24), phone, make.often(len(cities))))
    return {
        "country": countries,
        "city": cities,
        "branch": [
            (n, name.strip(), make.often(len(cities)), random.randrange(1995, 2022))
            for n, name in enumerate(_BRANCHES.split(","), 1)
        ],
        "driver": drivers,
        "car": cars,
        "rental": rentals,
    }


_FESTIVAL = """
CREATE TABLE country (country_id INTEGER PRIMARY KEY, name TEXT, language TEXT);
CREATE TABLE director (director_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, birth_date DATE,
    country_id INTEGER REFERENCES country (country_id));
CREATE TABLE film (film_id INTEGER PRIMARY KEY, title TEXT, director_id INTEGER REFERENCES director (director_id),
    genre TEXT, minutes INTEGER, release_year INTEGER, budget INTEGER);
CREATE TABLE cinema (cinema_id INTEGER PRIMARY KEY, name TEXT, district TEXT, seats INTEGER);
CREATE TABLE screening (screening_id INTEGER PRIMARY KEY, film_id INTEGER REFERENCES film (film_id),
    cinema_id INTEGER REFERENCES cinema (cinema_id), screening_date DATE, tickets_sold INTEGER, ticket_price REAL);
CREATE TABLE award (award_id INTEGER PRIMARY KEY, name TEXT, film_id INTEGER REFERENCES film (film_id), year INTEGER);
"""
_LANGUAGES = """
    Portugal Portuguese, Brazil Portuguese, France French, Belgium French, Spain Spanish, Mexico Spanish,
    Argentina Spanish, Germany German, Austria German, Japan Japanese, Norway Norwegian, Iran Persian, Ireland English,
    Canada English, Poland Polish
"""
_FILMS = """
    Slow Tide, The Orchard, Midnight Bakery, Paper Boats, Echo Park, Silver Lake, Two Sisters, The Lighthouse Keeper,
    Broken Compass, Dust, The Violin, Harvest Moon, Cold Station, Lemon Street, The Visitors, North Wind, Snow Line,
    A Better Map, Velvet, The Swimmer, Tunnel, Green Door, Last Dance, Open Sea, The Apprentice
"""
_CINEMAS = """
    Rex, Odeon, Lumiere, Royal, Astoria, Capitol, Apollo, Metropolis, Gloria, Palace, Studio Nine, Filmhouse, Arsenal,
    Orion, Bellevue
"""


def _festival(make: _Maker) -> Tables:
    random = make.random
    genres = ("drama", "comedy", "documentary", "thriller", "animation")
    prizes = ("Golden Reel", "Audience Prize", "Jury Prize")
    return {
        "country": [(n, *each.split()) for n, each in enumerate(_LANGUAGES.split(","), 1)],
        "director": [(n, *make.person(), make.day(1945, 1995), make.often(15)) for n in range(1, 21)],
        "film": [
            (
                n,
                title.strip(),
                make.often(18),
                make.pick(genres, (6, 4, 3, 3, 2)),
                random.randrange(58, 185),
                random.randrange(2019, 2026),
                10_000 * random.randrange(5, 900),
            )
            for n, title in enumerate(_FILMS.split(","), 1)
        ],
        "cinema": [
            (n, name.strip(), make.pick(("Old Town", "Riverside", "Northside"), (3, 2, 2)), random.randrange(60, 700))
            for n, name in enumerate(_CINEMAS.split(","), 1)
        ],
        "screening": [
            (
                n,
                make.often(23),
                make.often(13),
                make.day(2024, 2025),
                random.randrange(12, 380),
                random.choice((6.5, 8.0, 9.5, 12.0)),
            )
            for n in range(1, 61)
        ],
        "award": [(n, prizes[n % 3], make.often(22), 2019 + n // 3) for n in range(1, 21)],
    }


_FARM = """
CREATE TABLE worker (worker_id INTEGER PRIMARY KEY, name TEXT, job TEXT, salary INTEGER, start_date DATE,
    supervisor_id INTEGER REFERENCES worker (worker_id));
CREATE TABLE field (field_id INTEGER PRIMARY KEY, name TEXT, hectares REAL, soil TEXT,
    worker_id INTEGER REFERENCES worker (worker_id));
CREATE TABLE crop (crop_id INTEGER PRIMARY KEY, name TEXT, season TEXT, price_per_ton INTEGER);
CREATE TABLE harvest (harvest_id INTEGER PRIMARY KEY, field_id INTEGER REFERENCES field (field_id),
    crop_id INTEGER REFERENCES crop (crop_id), year INTEGER, tons REAL, quality TEXT);
CREATE TABLE animal (animal_id INTEGER PRIMARY KEY, name TEXT, species TEXT, birth_date DATE, weight_kg INTEGER,
    worker_id INTEGER REFERENCES worker (worker_id));
"""
_FIELDS = """
    Long Meadow, Mill Field, Church Acre, Upper Slope, River Flat, Fox Hill, South Strip, Stone Field, Birch Corner,
    Old Orchard, Windy Ridge, Low Marsh, Barn Field, Pond Side, Far Acre
"""
_CROPS = """
    Wheat summer 210, Barley summer 185, Oats summer 190, Maize autumn 175, Potatoes autumn 260, Pumpkins autumn 340,
    Carrots autumn 295, Onions summer 280, Spinach spring 520, Asparagus spring 1900, Strawberries spring 2400,
    Sunflowers autumn 430, Rapeseed summer 460, Lentils summer 690, Kale winter 610
"""
_ANIMALS = """
    Bella Daisy Rosie Clover Bruno Nutmeg Pepper Ginger Hazel Misty Rocky Olive Biscuit Poppy Duke Penny Socks Maple
    Toffee Juno Bramble Fern Domino Willow Pickle
"""
_WEIGHTS = {"cow": (380, 720), "goat": (35, 80), "sheep": (45, 110), "pig": (90, 280)}


def _farm(make: _Maker) -> Tables:
    random = make.random
    jobs = ("manager", "foreman", "foreman", *("field hand", "herder", "tractor driver") * 5)
    animals: list[Row] = []
    for number, name in enumerate(_ANIMALS.split(), 1):
        species = make.pick(tuple(_WEIGHTS), (5, 4, 4, 2))
        weight = random.randrange(*_WEIGHTS[species])
        animals.append((number, name, species, make.day(2014, 2025), weight, make.often(15)))
    return {
        "worker": [
            (
                n,
                make.name(),
                job,
                22_000 + 150 * random.randrange(70) + (20_000, 9_000, 8_000, *(0,) * 20)[n - 1],
                make.day(2008, 2024),
                None if n == 1 else 1 if n < 4 else 2 + n % 2,
            )
            for n, job in enumerate(jobs, 1)
        ],
        "field": [
            (
                n,
                name.strip(),
                round(random.uniform(1.5, 24), 1),
                make.pick(("clay", "sandy", "loam"), (2, 2, 3)),
                random.randrange(2, 12),
            )
            for n, name in enumerate(_FIELDS.split(","), 1)
        ],
        "crop": [(n, *each.split()) for n, each in enumerate(_CROPS.split(","), 1)],
        "harvest": [
            (
                n,
                make.often(13),
                make.often(14),
                random.randrange(2021, 2026),
                round(random.uniform(2, 60), 1),
                make.pick(("good", "fair", "poor"), (5, 3, 2)),
            )
            for n in range(1, 51)
        ],
        "animal": animals,
    }


_TRIPS = """
CREATE TABLE country (country_id INTEGER PRIMARY KEY, name TEXT, currency TEXT);
CREATE TABLE destination (destination_id INTEGER PRIMARY KEY, name TEXT, kind TEXT,
    country_id INTEGER REFERENCES country (country_id));
CREATE TABLE teacher (teacher_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, subject TEXT, salary INTEGER,
    email TEXT);
CREATE TABLE trip (trip_id INTEGER PRIMARY KEY, destination_id INTEGER REFERENCES destination (destination_id),
    teacher_id INTEGER REFERENCES teacher (teacher_id), departure_date DATE, year INTEGER, days INTEGER, transport TEXT,
    cost REAL);
CREATE TABLE pupil (pupil_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, birth_date DATE, grade INTEGER,
    town TEXT);
CREATE TABLE registration (registration_id INTEGER PRIMARY KEY, pupil_id INTEGER REFERENCES pupil (pupil_id),
    trip_id INTEGER REFERENCES trip (trip_id), status TEXT, paid_amount REAL);
"""
_CURRENCIES = """
    Ireland euro, France euro, Italy euro, Greece euro, Switzerland franc, Denmark krone, Norway krone, Iceland krona,
    Sweden krona, Poland zloty, Czechia koruna, Hungary forint, Wales pound, Scotland pound, England pound
"""
_SIGHTS = {
    "city": "Paris 2, Rome 3, Athens 4, Zurich 5, Copenhagen 6, Prague 11, Budapest 12, Dublin 1",
    "nature": "Lake Como 3, Snowdon 13, Loch Ness 14, Golden Circle 8, Hardanger Fjord 7",
    "museum": "Louvre 2, Science Museum 15, Vasa Museum 9, Wieliczka Mine 10",
    "beach": "Brittany Coast 2, Naxos 4, Brighton 15",
}


def _trips(make: _Maker) -> Tables:
    random = make.random
    sights = [(each.strip().rpartition(" "), kind) for kind, held in _SIGHTS.items() for each in held.split(",")]
    subjects = ("history", "biology", "French", "music", "maths", "sports")
    teachers: list[Row] = []
    for number in range(1, 17):
        first, last = make.person()
        salary = 31_000 + 130 * random.randrange(140)
        teachers.append((number, first, last, random.choice(subjects), salary, _email(first, last)))
    trips: list[Row] = []
    for number in range(1, 31):
        day = make.day(2022, 2025)
        row = (day, int(day[:4]), random.randrange(1, 10), make.pick(("bus", "train", "plane", "ferry"), (5, 4, 3, 2)))
        trips.append((number, make.often(18), make.often(14), *row, round(random.uniform(20, 780), 2)))
    return {
        "country": [(n, *each.split()) for n, each in enumerate(_CURRENCIES.split(","), 1)],
        "destination": [(n, name, kind, int(country)) for n, ((name, _, country), kind) in enumerate(sights, 1)],
        "teacher": teachers,
        "trip": trips,
        "pupil": [
            (
                n,
                *make.person(),
                make.day(2007, 2014),
                random.randrange(5, 12),
                make.pick(("Hartford", "Elmswell", "Brookvale"), (5, 3, 3)),
            )
            for n in range(1, 41)
        ],
        "registration": [
            (
                n,
                make.often(35),
                make.often(28),
                make.pick(("confirmed", "cancelled", "waiting"), (7, 2, 2)),
                float(random.randrange(0, 700, 5)),
            )
            for n in range(1, 61)
        ],
    }


_AGENCY = f"""{_PLACE_TABLES}
CREATE TABLE company (company_id INTEGER PRIMARY KEY, name TEXT, industry TEXT, founded_year INTEGER,
    city_id INTEGER REFERENCES city (city_id));
CREATE TABLE contact (contact_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, job_title TEXT, email TEXT,
    phone TEXT, company_id INTEGER REFERENCES company (company_id));
CREATE TABLE project (project_id INTEGER PRIMARY KEY, title TEXT, company_id INTEGER REFERENCES company (company_id),
    start_date DATE, hours INTEGER, status TEXT);
CREATE TABLE invoice (invoice_id INTEGER PRIMARY KEY, project_id INTEGER REFERENCES project (project_id), year INTEGER,
    issue_date DATE, amount REAL, status TEXT);
"""
_COMPANIES = {
    "transport": "Lindholm Shipping, Harbour Logistics, Iberia Motors, Alpine Tours",
    "food": "Atlas Foods, Porto Wines, Polar Fish, Clover Dairy",
    "software": "Novatek, Kern Software, Metrica Labs",
    "finance": "Danube Bank, Sunrise Insurance, Ledger House",
    "health": "Medialis, Celtic Pharma, Vitalis Clinic Group",
}
_PROJECTS = """
    Website Relaunch, Annual Report, Product Catalogue, Safety Manual, Staff Handbook, Trade Fair Booth, Logo Redesign,
    Newsletter, Image Film, Press Kit, Customer Survey, Online Shop, Recipe Booklet, Investor Brochure, App Texts,
    Jubilee Book, Radio Spot, Poster Campaign, Training Videos, Travel Guide, Label Design, Intranet, Price List,
    Social Media Plan, Store Signs
"""


def _agency(make: _Maker) -> Tables:
    random = make.random
    countries, cities = _places()
    companies = [(name.strip(), kind) for kind, names in _COMPANIES.items() for name in names.split(",")]
    random.shuffle(companies)
    titles = ("director", "marketing manager", "assistant", "buyer")
    contacts: list[Row] = []
    for number in range(1, 36):
        first, last = make.person()
        phone = f"555 {random.randrange(10_000):04}"
        contacts.append((number, first, last, random.choice(titles), _email(first, last), phone, make.often(16)))
    invoices: list[Row] = []
    for number in range(1, 56):
        day = make.day(2022, 2025)
        status = make.pick(("paid", "unpaid", "overdue"), (7, 3, 1))
        invoices.append((number, make.often(23), int(day[:4]), day, round(random.uniform(150, 9000), 2), status))
    return {
        "country": countries,
        "city": cities,
        "company": [
            (n, *company, random.randrange(1920, 2021), make.often(len(cities)))
            for n, company in enumerate(companies, 1)
        ],
        "contact": contacts,
        "project": [
            (
                n,
                title.strip(),
                make.often(16),
                make.day(2022, 2025),
                random.randrange(12, 460),
                make.pick(("finished", "running", "on hold"), (5, 3, 1)),
            )
            for n, title in enumerate(_PROJECTS.split(","), 1)
        ],
        "invoice": invoices,
    }


_DATABASES: dict[str, tuple[str, Callable[[_Maker], Tables]]] = {
    "library": (_LIBRARY, _library),
    "bakery": (_BAKERY, _bakery),
    "gym": (_GYM, _gym),
    "car_rental": (_RENTAL, _rental),
    "film_festival": (_FESTIVAL, _festival),
    "farm": (_FARM, _farm),
    "school_trips": (_TRIPS, _trips),
    "agency": (_AGENCY, _agency),
}
NAMES: tuple[str, ...] = tuple(_DATABASES)


def build(name: str, path: Path) -> None:
    """Writes one of the databases to a file that is not there yet."""
    tables, rows_of = _DATABASES[name]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(tables)
        for table, rows in rows_of(_Maker(NAMES.index(name))).items():
            connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
