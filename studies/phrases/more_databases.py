"""Four more made-up databases, with naming habits of their own; each is the same whenever it is built."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from phrases.phrase_databases import Row, Tables, _email, _Maker

_HELP_DESK = """
CREATE TABLE departments (dept_no INTEGER PRIMARY KEY, dept_name TEXT, floor INTEGER, cost_center TEXT);
CREATE TABLE staff (emp_no INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, email TEXT, phone_ext INTEGER,
    dept_no INTEGER REFERENCES departments (dept_no), hire_date DATE);
CREATE TABLE technicians (tech_no INTEGER PRIMARY KEY, tech_name TEXT, team TEXT, hourly_cost INTEGER, hire_date DATE);
CREATE TABLE devices (asset_no INTEGER PRIMARY KEY, kind TEXT, brand TEXT, emp_no INTEGER REFERENCES staff (emp_no),
    purchase_date DATE, price REAL);
CREATE TABLE tickets (ticket_no INTEGER PRIMARY KEY, emp_no INTEGER REFERENCES staff (emp_no),
    tech_no INTEGER REFERENCES technicians (tech_no), subject TEXT, priority TEXT, status TEXT, opened_on DATE,
    minutes_spent INTEGER);
"""
_DEPARTMENTS = """
    Accounting 1, Sales 2, Marketing 2, Legal 3, Engineering 4, Purchasing 1, Human Resources 3, Logistics 0, Archive 0
"""
_DEVICES = {"laptop": (650, 2400), "monitor": (120, 700), "phone": (180, 1300), "printer": (90, 900)}
_SUBJECTS = """
    Password reset, Printer jam, VPN not connecting, Slow laptop, Broken screen, New account, Email bounce,
    Software install, Lost badge, Frozen spreadsheet
"""


def _help_desk(make: _Maker) -> Tables:
    random = make.random
    departments = [each.strip().rpartition(" ") for each in _DEPARTMENTS.split(",")]
    staff: list[Row] = []
    for number in range(101, 136):
        first, last = make.person()
        row = (_email(first, last), random.randrange(200, 990), make.often(8), make.day(2008, 2025))
        staff.append((number, first, last, *row))
    devices: list[Row] = []
    for number in range(5001, 5046):
        kind = make.pick(tuple(_DEVICES), (5, 4, 3, 2))
        brand = make.pick(("Dell", "Lenovo", "Apple", "Brother", "Samsung"), (4, 4, 3, 2, 2))
        price = round(random.uniform(*_DEVICES[kind]), 2)
        devices.append((number, kind, brand, 100 + make.often(30), make.day(2018, 2025), price))
    subjects = [each.strip() for each in _SUBJECTS.split(",")]
    return {
        "departments": [(n, name, int(floor), f"CC{300 + 7 * n}") for n, (name, _, floor) in enumerate(departments, 1)],
        "staff": staff,
        "technicians": [
            (
                n,
                make.name(),
                make.pick(("network", "hardware", "accounts"), (3, 3, 2)),
                random.randrange(28, 70),
                make.day(2010, 2024),
            )
            for n in range(1, 10)
        ],
        "devices": devices,
        "tickets": [
            (
                n,
                100 + make.often(31),
                make.often(8),
                subjects[make.often(10) - 1],
                make.pick(("low", "medium", "high", "urgent"), (4, 5, 3, 1)),
                make.pick(("closed", "open", "pending"), (7, 3, 1)),
                make.day(2023, 2025),
                random.randrange(5, 300, 5),
            )
            for n in range(1, 91)
        ],
    }


_MUSEUM = """
CREATE TABLE Artist (ArtistID INTEGER PRIMARY KEY, FullName TEXT, Nationality TEXT, BirthYear INTEGER,
    DeathYear INTEGER);
CREATE TABLE Gallery (GalleryID INTEGER PRIMARY KEY, GalleryName TEXT, FloorNo INTEGER, MaxVisitors INTEGER);
CREATE TABLE Artwork (ArtworkID INTEGER PRIMARY KEY, Title TEXT, ArtistID INTEGER REFERENCES Artist (ArtistID),
    Medium TEXT, YearMade INTEGER, PurchasePrice INTEGER, InsuredValue INTEGER,
    GalleryID INTEGER REFERENCES Gallery (GalleryID));
CREATE TABLE Curator (CuratorID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, EmailAddress TEXT, HireDate DATE,
    Salary INTEGER);
CREATE TABLE Exhibition (ExhibitionID INTEGER PRIMARY KEY, ExhibitionName TEXT,
    CuratorID INTEGER REFERENCES Curator (CuratorID), OpeningDate DATE, ClosingDate DATE, Visitors INTEGER,
    TicketPrice REAL);
CREATE TABLE ExhibitionItem (ExhibitionID INTEGER REFERENCES Exhibition (ExhibitionID),
    ArtworkID INTEGER REFERENCES Artwork (ArtworkID), PRIMARY KEY (ExhibitionID, ArtworkID));
"""
_GALLERIES = "North Hall 1, Rotunda 0, Print Room 2, Glass Wing 1, Tower Room 3, Garden Court 0, Vault -1"
_ARTWORKS = """
    Boy with a Kite, The Fish Market, Grey Morning, Three Pears, Woman Reading, Bridge in Fog, Red Interior,
    The Card Players, Study of Hands, Ploughed Field, Harbour at Dusk, Self-Portrait at Forty, The Old Well, Blue Jug,
    Dancers, The Letter, Orange Grove, Winter Canal, Sleeping Dog, The Tailor, Night Garden, Storm Coming,
    Empty Stage, Roof Tiles, The Bather, Two Chairs, White Horse, Fallen Tree, Mask, Staircase
"""
_EXHIBITIONS = """
    Light and Water, Portraits of a Century, Paper Worlds, Bronze Age Today, The Quiet Room, City Lines,
    Gifts and Loans, Colour Without Form, Northern Skies, Objects of Desire, First Impressions, Hidden Hands
"""


def _museum(make: _Maker) -> Tables:
    random = make.random
    nations = ("Dutch", "French", "Spanish", "Danish", "Portuguese", "Austrian")
    galleries = [each.strip().rpartition(" ") for each in _GALLERIES.split(",")]
    artists: list[Row] = []
    for number in range(1, 15):
        born = random.randrange(1790, 1930)
        artists.append(
            (number, make.name(), make.pick(nations, (4, 4, 3, 2, 2, 1)), born, born + random.randrange(38, 92))
        )
    artworks: list[Row] = []
    for number, title in enumerate(_ARTWORKS.split(","), 1):
        artist = make.often(12)
        born, died = artists[artist - 1][3:]
        medium = make.pick(("oil", "watercolour", "bronze", "etching", "photograph"), (6, 3, 2, 2, 2))
        price = 500 * random.randrange(4, 300)
        insured = price + 500 * random.randrange(-3, 400)
        made = min(random.randrange(born + 20, born + 60), died)
        artworks.append((number, title.strip(), artist, medium, made, price, max(insured, 500), make.often(6)))
    curators: list[Row] = []
    for number in range(1, 9):
        first, last = make.person()
        row = (_email(first, last), make.day(2005, 2024), 100 * random.randrange(290, 560))
        curators.append((number, first, last, *row))
    exhibitions: list[Row] = []
    for number, name in enumerate(_EXHIBITIONS.split(","), 1):
        opening = make.day(2022, 2025)
        closing = str(date.fromisoformat(opening) + timedelta(days=random.randrange(25, 200)))
        visitors, ticket = random.randrange(900, 42_000), random.choice((6.0, 8.5, 10.0, 14.0))
        exhibitions.append((number, name.strip(), make.often(7), opening, closing, visitors, ticket))
    shown = {(make.often(11), make.often(27)) for _ in range(70)}
    return {
        "Artist": artists,
        "Gallery": [
            (n, name, int(floor), random.randrange(20, 240, 5)) for n, (name, _, floor) in enumerate(galleries, 1)
        ],
        "Artwork": artworks,
        "Curator": curators,
        "Exhibition": exhibitions,
        "ExhibitionItem": sorted(shown),
    }


_HOSPITAL = """
CREATE TABLE wards (ward_code TEXT PRIMARY KEY, ward_name TEXT, floor INTEGER, beds INTEGER);
CREATE TABLE doctors (doc_id INTEGER PRIMARY KEY, fname TEXT, lname TEXT, specialty TEXT, salary INTEGER,
    start_date DATE, ward_code TEXT REFERENCES wards (ward_code), boss_id INTEGER REFERENCES doctors (doc_id));
CREATE TABLE patients (patient_no INTEGER PRIMARY KEY, fname TEXT, lname TEXT, sex TEXT, dob DATE, town TEXT,
    insurer TEXT);
CREATE TABLE admissions (adm_no INTEGER PRIMARY KEY, patient_no INTEGER REFERENCES patients (patient_no),
    ward_code TEXT REFERENCES wards (ward_code), diagnosis TEXT, adm_date DATE, adm_year INTEGER, nights INTEGER);
CREATE TABLE treatments (treat_no INTEGER PRIMARY KEY, adm_no INTEGER REFERENCES admissions (adm_no),
    doc_id INTEGER REFERENCES doctors (doc_id), procedure_name TEXT, treat_date DATE, cost REAL, paid REAL);
"""
_WARDS = "SUR Surgery 2, CAR Cardiology 3, PED Paediatrics 1, ORT Orthopaedics 2, MAT Maternity 1, ONC Oncology 4"
_DIAGNOSES = "fracture, pneumonia, appendicitis, asthma, angina, migraine, diabetes, concussion"
_PROCEDURES = "X-ray, Blood test, MRI scan, Ultrasound, Plaster cast, Biopsy, ECG, Physiotherapy"


def _hospital(make: _Maker) -> Tables:
    random = make.random
    wards = [each.split() for each in _WARDS.split(",")]
    codes = [code for code, *_ in wards]
    specialties = ("surgeon", "cardiologist", "paediatrician", "anaesthetist", "radiologist")
    diagnoses = [each.strip() for each in _DIAGNOSES.split(",")]
    procedures = [each.strip() for each in _PROCEDURES.split(",")]
    admissions: list[Row] = []
    for number in range(1, 76):
        day = make.day(2023, 2025)
        row = (make.often(36), codes[make.often(5) - 1], diagnoses[make.often(8) - 1], day, int(day[:4]))
        admissions.append((number, *row, make.often(21)))
    treatments: list[Row] = []
    for number in range(1, 96):
        admission = admissions[make.often(70) - 1]
        day = str(date.fromisoformat(admission[4]) + timedelta(days=random.randrange(admission[6])))
        cost = float(random.randrange(40, 1900, 10))
        paid = cost if random.random() < 0.6 else float(random.randrange(0, int(cost), 10))
        procedure = (make.often(13), procedures[make.often(8) - 1])
        treatments.append((number, admission[0], *procedure, day, cost, paid))
    return {
        "wards": [(code, name, int(floor), random.randrange(8, 40)) for code, name, floor in wards],
        "doctors": [
            (
                n,
                *make.person(),
                specialties[make.often(5) - 1],
                500 * random.randrange(110, 250),
                make.day(2004, 2025),
                codes[make.often(6) - 1],
                None if n == 1 else 1 if n < 5 else 1 + n % 4,
            )
            for n in range(1, 17)
        ],
        "patients": [
            (
                n,
                *make.person(),
                random.choice("FM"),
                make.day(1938, 2020),
                make.pick(("Ashford", "Whitby", "Calder", "Marlow"), (5, 4, 3, 2)),
                make.pick(("Unimed", "Helvia", "CarePlus"), (4, 3, 2)),
            )
            for n in range(1, 41)
        ],
        "admissions": admissions,
        "treatments": treatments,
    }


_CHARITY = """
CREATE TABLE donors (id INTEGER PRIMARY KEY, name TEXT, donor_type TEXT, city TEXT, country TEXT, email TEXT,
    since INTEGER);
CREATE TABLE campaigns (id INTEGER PRIMARY KEY, title TEXT, cause TEXT, goal INTEGER, start_date DATE, end_date DATE);
CREATE TABLE donations (id INTEGER PRIMARY KEY, donor_id INTEGER REFERENCES donors (id),
    campaign_id INTEGER REFERENCES campaigns (id), amount REAL, fee REAL, donated_on DATE, method TEXT);
CREATE TABLE volunteers (id INTEGER PRIMARY KEY, firstname TEXT, surname TEXT, mobile TEXT, city TEXT, birthdate DATE);
CREATE TABLE shifts (id INTEGER PRIMARY KEY, volunteer_id INTEGER REFERENCES volunteers (id),
    campaign_id INTEGER REFERENCES campaigns (id), shift_date DATE, hrs INTEGER, task TEXT);
CREATE TABLE merch_sales (id INTEGER PRIMARY KEY, campaign_id INTEGER REFERENCES campaigns (id), item TEXT,
    qty INTEGER, unit_price REAL);
"""
_CAMPAIGNS = {
    "animals": "Paws and Homes, Wild Rivers, Hedgehog Rescue",
    "children": "School Bags, Warm Lunch, Summer Camp",
    "health": "Clean Water, Village Clinic, Eye Care",
    "environment": "Plant a Tree, Beach Cleanup, Bee Meadows",
}
_GIVERS = {
    "company": "Northgate Bank, Olsen Timber, Green Grocers, Ferro Steel, Bluewave Telecom, Sunfield Energy",
    "foundation": "Hart Foundation, Lumen Trust, Arbor Fund, Delta Foundation",
}
_HOMES = ("Leeds England", "York England", "Cork Ireland", "Ghent Belgium", "Turku Finland", "Bergen Norway")


def _charity(make: _Maker) -> Tables:
    random = make.random
    givers = [(name.strip(), kind) for kind, names in _GIVERS.items() for name in names.split(",")]
    givers += [(make.name(), "person") for _ in range(24)]
    random.shuffle(givers)
    campaigns = [(title.strip(), cause) for cause, titles in _CAMPAIGNS.items() for title in titles.split(",")]
    random.shuffle(campaigns)
    donors: list[Row] = []
    for number, (name, kind) in enumerate(givers, 1):
        home = make.pick(_HOMES, (6, 4, 4, 3, 2, 2)).split()
        email = f"{name.replace(' ', '.').lower()}@example.org"
        donors.append((number, name, kind, *home, email, random.randrange(2009, 2025)))
    begun: list[Row] = []
    for number, (title, cause) in enumerate(campaigns, 1):
        start = make.day(2022, 2025)
        end = str(date.fromisoformat(start) + timedelta(days=random.randrange(30, 300)))
        begun.append((number, title, cause, 500 * random.randrange(4, 60), start, end))
    donations: list[Row] = []
    for number in range(1, 111):
        amount = float(random.choice((10, 20, 25, 50, 75, 100, 150, 250, 500, 1000, 2500)))
        method = make.pick(("card", "bank transfer", "cash", "cheque"), (5, 4, 3, 1))
        fee = round(amount * 0.02, 2) if method == "card" else 0.0
        donations.append((number, make.often(30), make.often(11), amount, fee, make.day(2023, 2025), method))
    return {
        "donors": donors,
        "campaigns": begun,
        "donations": donations,
        "volunteers": [
            (
                n,
                *make.person(),
                f"07700 {random.randrange(900_000, 999_999)}",
                make.pick(("Leeds", "York", "Cork", "Hull"), (4, 3, 2, 2)),
                make.day(1950, 2006),
            )
            for n in range(1, 26)
        ],
        "shifts": [
            (
                n,
                make.often(21),
                make.often(10),
                make.day(2024, 2025),
                random.randrange(2, 9),
                make.pick(("collecting", "driving", "cooking", "phone calls"), (5, 3, 2, 2)),
            )
            for n in range(1, 71)
        ],
        "merch_sales": [
            (
                n,
                make.often(10),
                make.pick(("mug", "t-shirt", "tote bag", "calendar", "badge"), (4, 4, 3, 2, 3)),
                random.randrange(3, 120),
                random.choice((2.5, 6.0, 9.5, 12.0, 18.0)),
            )
            for n in range(1, 41)
        ],
    }


_DATABASES: dict[str, tuple[str, Callable[[_Maker], Tables]]] = {
    "help_desk": (_HELP_DESK, _help_desk),
    "museum": (_MUSEUM, _museum),
    "hospital": (_HOSPITAL, _hospital),
    "charity": (_CHARITY, _charity),
}
NAMES: tuple[str, ...] = tuple(_DATABASES)


def build(name: str, path: Path) -> None:
    """Writes one of the databases to a file that is not there yet."""
    tables, rows_of = _DATABASES[name]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(tables)
        for table, rows in rows_of(_Maker(100 + NAMES.index(name))).items():
            connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
