"""Two databases of subjects that are not in Spider, made up here: a veterinary clinic and a season of cycle races."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date, timedelta
from itertools import pairwise, product
from pathlib import Path
from random import Random
from typing import Any

_Rows = list[tuple[Any, ...]]

_CLINIC = """
CREATE TABLE owner (
    owner_id INTEGER PRIMARY KEY,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    phone TEXT,
    town TEXT NOT NULL
);
CREATE TABLE animal (
    animal_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    species TEXT NOT NULL,
    breed TEXT,
    sex TEXT NOT NULL,
    birth_year INTEGER,
    weight_kg REAL NOT NULL,
    owner_id INTEGER NOT NULL REFERENCES owner (owner_id)
);
CREATE TABLE vet (
    vet_id INTEGER PRIMARY KEY,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    speciality TEXT NOT NULL,
    hired_year INTEGER NOT NULL
);
CREATE TABLE visit (
    visit_id INTEGER PRIMARY KEY,
    animal_id INTEGER NOT NULL REFERENCES animal (animal_id),
    vet_id INTEGER NOT NULL REFERENCES vet (vet_id),
    visit_date DATE NOT NULL,
    reason TEXT NOT NULL,
    fee REAL NOT NULL
);
CREATE TABLE treatment (
    treatment_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    price REAL NOT NULL
);
CREATE TABLE treatment_given (
    visit_id INTEGER NOT NULL REFERENCES visit (visit_id),
    treatment_id INTEGER NOT NULL REFERENCES treatment (treatment_id),
    PRIMARY KEY (visit_id, treatment_id)
);
"""
_CYCLING = """
CREATE TABLE team (
    team_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    founded_year INTEGER NOT NULL,
    budget INTEGER
);
CREATE TABLE rider (
    rider_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    nationality TEXT NOT NULL,
    birth_date DATE NOT NULL,
    weight_kg REAL NOT NULL,
    speciality TEXT NOT NULL,
    team_id INTEGER NOT NULL REFERENCES team (team_id)
);
CREATE TABLE race (
    race_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    start_date DATE NOT NULL,
    prize_money INTEGER NOT NULL
);
CREATE TABLE stage (
    stage_id INTEGER PRIMARY KEY,
    race_id INTEGER NOT NULL REFERENCES race (race_id),
    stage_number INTEGER NOT NULL,
    start_town TEXT NOT NULL,
    finish_town TEXT NOT NULL,
    distance_km REAL NOT NULL,
    terrain TEXT NOT NULL
);
CREATE TABLE stage_result (
    stage_id INTEGER NOT NULL REFERENCES stage (stage_id),
    rider_id INTEGER NOT NULL REFERENCES rider (rider_id),
    finish_position INTEGER,
    time_seconds INTEGER,
    PRIMARY KEY (stage_id, rider_id)
);
"""

_OWNERS = """
    Agnes Arvid Beatrix Callum Dagny Edwin Freya Gordon Hedda Isla Joris Kirsten Lachlan Maud Niamh Oona Petra Quentin
    Rowan Saskia Tobias Una Vilma Wilbur
"""
_SURNAMES = """
    Ashdown Bergqvist Calloway Drummond Eriksen Fairley Gilchrist Halvorsen Inglis Jagger Kettering Lindqvist Marlow
    Nyberg Ormond Pascoe Quigley Rasmussen Strand Tregear Underhill Vance Westby Yardley
"""
_ANIMALS = """
    Barley Biscuit Bramble Clover Cocoa Dusty Ember Fern Fidget Gizmo Hazel Juno Luna Maple Midge Mochi Nettle Olive
    Pepper Pickle Pixel Pumpkin Rusty Saffron Shadow Socks Tansy Truffle Waffle Willow Ziggy Zorro
"""
# Species: share, the least and the greatest weight in kg, breeds.
_SPECIES = {
    "dog": (45, 4.0, 46.0, ("Labrador", "Terrier", "Spaniel", "Collie", "Greyhound", "Dachshund", None)),
    "cat": (38, 2.6, 7.2, ("Siamese", "Persian", "Maine Coon", "Bengal", None, None)),
    "rabbit": (10, 0.9, 4.5, ("Dutch", "Lop", None)),
    "parrot": (4, 0.1, 1.1, ("Cockatiel", "Macaw")),
    "tortoise": (3, 0.4, 6.0, (None,)),
}
_VETS = (
    (*("Miriam", "Stokes"), "surgery", 2009),
    (*("Anders", "Holm"), "dentistry", 2014),
    (*("Priya", "Raman"), "general practice", 2016),
    (*("Conor", "Daly"), "general practice", 2020),
    (*("Judith", "Aalto"), "exotic animals", 2022),
    (*("Rasmus", "Vinter"), "general practice", 2025),
)
# Reasons of visits: share, and fee.
_REASONS = {
    "check-up": (34, 45.0),
    "vaccination": (28, 38.0),
    "injury": (13, 95.0),
    "dental": (9, 120.0),
    "skin problem": (9, 60.0),
    "surgery": (7, 310.0),
}
_TREATMENTS = (
    *(("Rabies Vaccine", 32.0), ("Booster Vaccine", 27.5), ("Worming Tablet", 11.0), ("Flea Treatment", 16.5)),
    *(("Nail Trim", 12.0), ("Dental Cleaning", 140.0), ("Tooth Extraction", 185.0), ("X-ray", 98.0)),
    *(("Blood Test", 64.0), ("Ultrasound", 115.0), ("Stitches", 88.0), ("Antibiotics", 24.0)),
    *(("Painkillers", 19.0), ("Microchip", 30.0), ("Neutering", 210.0), ("Ear Drops", 14.5)),
)

_TEAMS = (
    *(("Velo Ardent", "France", 1998, 18_500_000), ("Granite Racing", "United Kingdom", 2010, 24_000_000)),
    *(("Squadra Lupo", "Italy", 1987, 15_200_000), ("Fjord Cycling", "Norway", 2014, 12_800_000)),
    *(("Lowland Wheelers", "Belgium", 1979, 21_300_000), ("Equipo Cierzo", "Spain", 1992, 16_900_000)),
    *(("Delta Pro", "Netherlands", 2005, 19_700_000), ("Andes Escaladores", "Colombia", 2017, None)),
)
# Nationalities: first names and last names of riders.
_RIDERS = {
    "French": ("Bastien Corentin Yannick Loïc Rémi", "Chauvet Delorme Rousselot Garnier Poulain"),
    "British": ("Owen Rhys Jamie Callum Toby", "Ashworth Pendry Thackeray Lomax Birtwell"),
    "Italian": ("Matteo Fabio Nicola Simone Luca", "Brambilla Sartori Zanetti Fusco Pellegrin"),
    "Norwegian": ("Sindre Eirik Torstein Magnus", "Haugland Nesse Brekke Tveit"),
    "Belgian": ("Wout Jens Stijn Lander Dries", "Verhaegen Claeys Demeyer Wouters Lievens"),
    "Spanish": ("Iker Unai Álvaro Rubén", "Etxeberria Salcedo Ibarra Quiroga"),
    "Dutch": ("Sjoerd Bram Koen Daan", "Hoekstra Dijkman Veenstra Postma"),
    "Colombian": ("Esteban Jhon Camilo Wilmar", "Cárdenas Ospina Buitrago Zapata"),
}
# Races: country, first day, prize money, the towns between which the stages lead, and the terrain of each stage.
_RACES = {
    "Volta de Ponent": ("Spain", date(2025, 3, 17), 75_000, "Lleida Balaguer Tremp Sort Lleida", "tfmh"),
    "Ronde van de Kempen": ("Belgium", date(2025, 4, 2), 60_000, "Turnhout Geel Mol Turnhout", "ffh"),
    "Tour of the Fjords": ("Norway", date(2025, 5, 21), 90_000, "Stavanger Egersund Sauda Odda Bergen Voss", "fhmht"),
    "Giro delle Langhe": ("Italy", date(2025, 6, 10), 110_000, "Alba Barolo Cuneo Mondovi Alba", "hfmh"),
    "Tour du Vercors": ("France", date(2025, 7, 1), 130_000, "Valence Die Villard Autrans Grenoble", "fhmm"),
    "Harz Grand Prix": ("Germany", date(2025, 8, 3), 45_000, "Goslar Wernigerode", "h"),
    "Circuit des Ardennes Bleues": ("Belgium", date(2025, 8, 27), 55_000, "Bouillon Dinant Durbuy", "hh"),
    "Tatra Trophy": ("Poland", date(2025, 9, 5), 50_000, "Zakopane Bukowina", "m"),
    "Polder Classic": ("Netherlands", date(2025, 9, 14), 40_000, "Hoorn Lelystad", "f"),
}
# Kinds of terrain: the shortest and the longest stage in km, its speed in m/s, and who is good at it.
_TERRAINS = {
    "flat": (165.0, 228.0, 12.4, "sprinter"),
    "hilly": (150.0, 205.0, 11.4, "all-rounder"),
    "mountain": (118.0, 182.0, 9.8, "climber"),
    "time trial": (12.0, 38.0, 13.6, "time trialist"),
}


def build(name: str, path: Path) -> None:
    """Writes the database `clinic` or `cycling` to a file that is not there yet; its content is the same each time."""
    script, rows = {"clinic": (_CLINIC, _clinic), "cycling": (_CYCLING, _cycling)}[name]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(script)
        for table, content in rows(Random(7)).items():
            places = ", ".join("?" * len(content[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({places})", content)


def _clinic(random: Random) -> dict[str, _Rows]:
    people = random.sample(list(product(_OWNERS.split(), _SURNAMES.split())), 70)
    owners: _Rows = []
    for number, (first, last) in enumerate(people, 1):
        phone = f"0555 {random.randrange(10**6):06}" if random.random() < 0.92 else None
        town = random.choices(("Elmbridge", "Harrow Vale", "Saltmere", "Pendle Cross"), (5, 3, 2, 1))[0]
        owners.append((number, first, last, phone, town))
    animals: _Rows = []
    for number in range(1, 111):
        species = _weighted(random, ((each, share) for each, (share, *_) in _SPECIES.items()))
        _, least, most, breeds = _SPECIES[species]
        weight = round(least + (most - least) * random.random(), 1)
        born = random.randrange(2011, 2026) if random.random() < 0.9 else None
        name, breed, sex = random.choice(_ANIMALS.split()), random.choice(breeds), random.choice(("female", "male"))
        animals.append((number, name, species, breed, sex, born, weight, random.randrange(1, 66)))
    visits: _Rows = []
    given: _Rows = []
    days = sorted(date(2024, 1, 2) + timedelta(days=random.randrange(728)) for _ in range(320))
    for number, day in enumerate(days, 1):
        animal = random.choice([each for each in animals[:98] if each[5] is None or each[5] <= day.year])
        reason = _weighted(random, ((each, share) for each, (share, _) in _REASONS.items()))
        staff = [vet for vet, (*_, hired) in enumerate(_VETS, 1) if hired < 2025 or day >= date(2025, 9, 1)]
        vet = random.choices(staff, [(3, 3, 9, 6, 2, 4)[each - 1] for each in staff])[0]
        fee = _REASONS[reason][1] + random.choice((0.0, 0.0, 0.0, 15.0, 25.0))
        visits.append((number, animal[0], vet, str(day), reason, fee))
        for treatment in sorted(random.sample(range(1, len(_TREATMENTS) - 1), random.choice((0, 1, 1, 1, 2)))):
            given.append((number, treatment))
    return {
        "owner": owners,
        "animal": animals,
        "vet": [(number, *vet) for number, vet in enumerate(_VETS, 1)],
        "visit": visits,
        "treatment": [(number, *treatment) for number, treatment in enumerate(_TREATMENTS, 1)],
        "treatment_given": given,
    }


def _cycling(random: Random) -> dict[str, _Rows]:
    riders: _Rows = []
    strengths: list[float] = []
    for team, (nationality, (first, last)) in enumerate(_RIDERS.items(), 1):
        names = [f"{one} {other}" for one, other in zip(first.split(), last.split(), strict=True)]
        for name in names:
            speciality = random.choice([kind for *_, kind in _TERRAINS.values()])
            born = date(1988, 1, 1) + timedelta(days=random.randrange(6000))
            weight = round((57.0 if speciality == "climber" else 66.0) + random.random() * 11, 1)
            own = team if random.random() < 0.6 else random.randrange(1, len(_TEAMS) + 1)
            riders.append((len(riders) + 1, name, nationality, str(born), weight, speciality, own))
            strengths.append(random.random())
    stages: _Rows = []
    results: _Rows = []
    for race, (*_, towns, terrains) in enumerate(_RACES.values(), 1):
        starters = sorted(random.sample(range(len(riders)), 26))
        for place, ((start, finish), letter) in enumerate(zip(pairwise(towns.split()), terrains, strict=True), 1):
            terrain = next(each for each in _TERRAINS if each.startswith(letter))
            shortest, longest, speed, kind = _TERRAINS[terrain]
            distance = round(shortest + (longest - shortest) * random.random(), 1)
            stages.append((len(stages) + 1, race, place, start, finish, distance, terrain))
            gone = {rider for rider in starters if random.random() < 0.03}
            power = {
                rider: strengths[rider] + 1.5 * random.random() + (riders[rider][5] == kind)
                for rider in starters
                if rider not in gone
            }
            order = sorted(power, key=power.__getitem__, reverse=True)
            seconds = round(distance * 1000 / speed * (0.95 + 0.1 * random.random()))
            for rider in starters:
                if rider in gone:
                    results.append((len(stages), rider + 1, None, None))
                else:
                    behind = order.index(rider)
                    results.append((len(stages), rider + 1, behind + 1, seconds + 4 * behind))
            starters = [rider for rider in starters if rider not in gone]
    return {
        "team": [(number, *team) for number, team in enumerate(_TEAMS, 1)],
        "rider": riders,
        "race": [
            (number, name, land, str(day), money)
            for number, (name, (land, day, money, *_)) in enumerate(_RACES.items(), 1)
        ],
        "stage": stages,
        "stage_result": results,
    }


def _weighted(random: Random, shares: Iterable[tuple[str, int]]) -> str:
    names, weights = zip(*shares, strict=True)
    return str(random.choices(names, weights)[0])
