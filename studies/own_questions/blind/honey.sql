CREATE TABLE member (
  member_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL,
  village TEXT NOT NULL,
  member_since INTEGER NOT NULL,
  phone TEXT NOT NULL
);
CREATE TABLE apiary (
  apiary_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  member_id INTEGER NOT NULL,
  landscape TEXT NOT NULL,
  elevation_m INTEGER NOT NULL,
  FOREIGN KEY (member_id) REFERENCES member (member_id)
);
CREATE TABLE hive (
  hive_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  apiary_id INTEGER NOT NULL,
  hive_type TEXT NOT NULL,
  queen_year INTEGER NOT NULL,
  temperament TEXT NOT NULL,
  FOREIGN KEY (apiary_id) REFERENCES apiary (apiary_id)
);
CREATE TABLE harvest (
  harvest_id INTEGER PRIMARY KEY,
  hive_id INTEGER NOT NULL,
  harvested_on DATE NOT NULL,
  variety TEXT NOT NULL,
  kilograms REAL NOT NULL,
  FOREIGN KEY (hive_id) REFERENCES hive (hive_id)
);
CREATE TABLE inspection (
  inspection_id INTEGER PRIMARY KEY,
  hive_id INTEGER NOT NULL,
  inspected_on DATE NOT NULL,
  inspector TEXT NOT NULL,
  mite_count INTEGER NOT NULL,
  colony_strength TEXT NOT NULL,
  FOREIGN KEY (hive_id) REFERENCES hive (hive_id)
);
INSERT INTO member VALUES (1, 'Tomaž Kranjc', 'Radovljica', 2008, '+386 4 219 86 46');
INSERT INTO member VALUES (2, 'Marija Zupan', 'Bled', 1991, '+386 4 434 58 25');
INSERT INTO member VALUES (3, 'Janez Novak', 'Radovljica', 1987, '+386 4 209 41 94');
INSERT INTO member VALUES (4, 'Ana Potočnik', 'Škofja Loka', 1989, '+386 4 484 92 41');
INSERT INTO member VALUES (5, 'Franc Golob', 'Bohinj', 2006, '+386 4 592 64 93');
INSERT INTO member VALUES (6, 'Irena Mlakar', 'Radovljica', 1984, '+386 4 405 18 70');
INSERT INTO member VALUES (7, 'Matej Hribar', 'Tržič', 1987, '+386 4 477 74 81');
INSERT INTO member VALUES (8, 'Nada Kos', 'Bled', 2009, '+386 4 376 59 82');
INSERT INTO member VALUES (9, 'Andrej Vidmar', 'Kropa', 1996, '+386 4 223 83 69');
INSERT INTO member VALUES (10, 'Petra Oblak', 'Škofja Loka', 2008, '+386 4 341 59 78');
INSERT INTO member VALUES (11, 'Jože Bizjak', 'Radovljica', 2016, '+386 4 236 61 92');
INSERT INTO member VALUES (12, 'Milena Rozman', 'Bohinj', 2007, '+386 4 376 28 80');
INSERT INTO member VALUES (13, 'Luka Jereb', 'Kropa', 1997, '+386 4 569 70 36');
INSERT INTO member VALUES (14, 'Alenka Turk', 'Tržič', 1994, '+386 4 573 86 59');
INSERT INTO member VALUES (15, 'Boštjan Pirc', 'Bled', 2015, '+386 4 375 83 25');
INSERT INTO member VALUES (16, 'Katja Lavrič', 'Radovljica', 1990, '+386 4 251 66 62');
INSERT INTO member VALUES (17, 'Stane Erjavec', 'Bohinj', 2010, '+386 4 308 13 26');
INSERT INTO member VALUES (18, 'Urška Debeljak', 'Tržič', 2002, '+386 4 369 65 58');
INSERT INTO apiary VALUES (1, 'Lipa', 1, 'Meadow', 512);
INSERT INTO apiary VALUES (2, 'Pod Stolom', 1, 'Forest edge', 894);
INSERT INTO apiary VALUES (3, 'Jezero', 2, 'Orchard', 489);
INSERT INTO apiary VALUES (4, 'Dobrava', 3, 'Meadow', 455);
INSERT INTO apiary VALUES (5, 'Kamnitnik', 4, 'Orchard', 398);
INSERT INTO apiary VALUES (6, 'Soriška', 5, 'Alpine pasture', 1284);
INSERT INTO apiary VALUES (7, 'Lešnica', 6, 'Orchard', 531);
INSERT INTO apiary VALUES (8, 'Kriška Gora', 7, 'Alpine pasture', 1147);
INSERT INTO apiary VALUES (9, 'Straža', 8, 'Forest edge', 601);
INSERT INTO apiary VALUES (10, 'Vigenjc', 9, 'Chestnut wood', 573);
INSERT INTO apiary VALUES (11, 'Crngrob', 10, 'Meadow', 417);
INSERT INTO apiary VALUES (12, 'Draga', 11, 'Forest edge', 688);
INSERT INTO apiary VALUES (13, 'Voje', 12, 'Alpine pasture', 923);
INSERT INTO apiary VALUES (14, 'Jamnik', 13, 'Chestnut wood', 831);
INSERT INTO apiary VALUES (15, 'Gutenberk', 14, 'Meadow', 556);
INSERT INTO apiary VALUES (16, 'Uskovnica', 5, 'Alpine pasture', 1154);
INSERT INTO hive VALUES (1, 'LIP-1', 1, 'Langstroth', 2024, 'Calm');
INSERT INTO hive VALUES (2, 'LIP-2', 1, 'Langstroth', 2024, 'Nervous');
INSERT INTO hive VALUES (3, 'LIP-3', 1, 'Dadant', 2024, 'Calm');
INSERT INTO hive VALUES (4, 'LIP-4', 1, 'Langstroth', 2024, 'Calm');
INSERT INTO hive VALUES (5, 'POD-1', 2, 'AŽ', 2023, 'Calm');
INSERT INTO hive VALUES (6, 'POD-2', 2, 'Langstroth', 2024, 'Calm');
INSERT INTO hive VALUES (7, 'POD-3', 2, 'AŽ', 2023, 'Calm');
INSERT INTO hive VALUES (8, 'JEZ-1', 3, 'Langstroth', 2023, 'Nervous');
INSERT INTO hive VALUES (9, 'JEZ-2', 3, 'AŽ', 2024, 'Nervous');
INSERT INTO hive VALUES (10, 'JEZ-3', 3, 'Langstroth', 2024, 'Nervous');
INSERT INTO hive VALUES (11, 'DOB-1', 4, 'AŽ', 2023, 'Nervous');
INSERT INTO hive VALUES (12, 'DOB-2', 4, 'AŽ', 2022, 'Nervous');
INSERT INTO hive VALUES (13, 'KAM-1', 5, 'Langstroth', 2022, 'Nervous');
INSERT INTO hive VALUES (14, 'KAM-2', 5, 'AŽ', 2022, 'Calm');
INSERT INTO hive VALUES (15, 'KAM-3', 5, 'Dadant', 2023, 'Nervous');
INSERT INTO hive VALUES (16, 'SOR-1', 6, 'AŽ', 2023, 'Calm');
INSERT INTO hive VALUES (17, 'SOR-2', 6, 'AŽ', 2023, 'Nervous');
INSERT INTO hive VALUES (18, 'SOR-3', 6, 'AŽ', 2022, 'Aggressive');
INSERT INTO hive VALUES (19, 'LEŠ-1', 7, 'AŽ', 2024, 'Calm');
INSERT INTO hive VALUES (20, 'LEŠ-2', 7, 'AŽ', 2023, 'Nervous');
INSERT INTO hive VALUES (21, 'LEŠ-3', 7, 'AŽ', 2023, 'Nervous');
INSERT INTO hive VALUES (22, 'KRI-1', 8, 'Langstroth', 2022, 'Aggressive');
INSERT INTO hive VALUES (23, 'KRI-2', 8, 'AŽ', 2023, 'Calm');
INSERT INTO hive VALUES (24, 'STR-1', 9, 'AŽ', 2023, 'Aggressive');
INSERT INTO hive VALUES (25, 'STR-2', 9, 'AŽ', 2024, 'Nervous');
INSERT INTO hive VALUES (26, 'STR-3', 9, 'Dadant', 2022, 'Calm');
INSERT INTO hive VALUES (27, 'VIG-1', 10, 'AŽ', 2024, 'Calm');
INSERT INTO hive VALUES (28, 'VIG-2', 10, 'Dadant', 2023, 'Calm');
INSERT INTO hive VALUES (29, 'VIG-3', 10, 'Langstroth', 2024, 'Calm');
INSERT INTO hive VALUES (30, 'VIG-4', 10, 'AŽ', 2023, 'Nervous');
INSERT INTO hive VALUES (31, 'CRN-1', 11, 'Langstroth', 2023, 'Aggressive');
INSERT INTO hive VALUES (32, 'CRN-2', 11, 'AŽ', 2022, 'Calm');
INSERT INTO hive VALUES (33, 'DRA-1', 12, 'AŽ', 2024, 'Nervous');
INSERT INTO hive VALUES (34, 'DRA-2', 12, 'Langstroth', 2023, 'Calm');
INSERT INTO hive VALUES (35, 'DRA-3', 12, 'AŽ', 2024, 'Calm');
INSERT INTO hive VALUES (36, 'VOJ-1', 13, 'Dadant', 2024, 'Calm');
INSERT INTO hive VALUES (37, 'VOJ-2', 13, 'AŽ', 2024, 'Calm');
INSERT INTO hive VALUES (38, 'JAM-1', 14, 'AŽ', 2023, 'Calm');
INSERT INTO hive VALUES (39, 'JAM-2', 14, 'Dadant', 2022, 'Aggressive');
INSERT INTO hive VALUES (40, 'JAM-3', 14, 'Langstroth', 2023, 'Nervous');
INSERT INTO hive VALUES (41, 'GUT-1', 15, 'AŽ', 2023, 'Aggressive');
INSERT INTO hive VALUES (42, 'GUT-2', 15, 'Langstroth', 2023, 'Aggressive');
INSERT INTO hive VALUES (43, 'USK-1', 16, 'AŽ', 2023, 'Calm');
INSERT INTO hive VALUES (44, 'USK-2', 16, 'AŽ', 2024, 'Calm');
INSERT INTO hive VALUES (45, 'USK-3', 16, 'Dadant', 2022, 'Calm');
INSERT INTO harvest VALUES (1, 3, '2024-05-24', 'Acacia', 20.1);
INSERT INTO harvest VALUES (2, 35, '2024-05-28', 'Acacia', 29.0);
INSERT INTO harvest VALUES (3, 21, '2024-05-29', 'Acacia', 8.8);
INSERT INTO harvest VALUES (4, 13, '2024-05-31', 'Acacia', 4.7);
INSERT INTO harvest VALUES (5, 16, '2024-06-03', 'Flower', 16.3);
INSERT INTO harvest VALUES (6, 23, '2024-06-06', 'Flower', 6.0);
INSERT INTO harvest VALUES (7, 37, '2024-06-08', 'Flower', 10.2);
INSERT INTO harvest VALUES (8, 6, '2024-06-15', 'Linden', 7.5);
INSERT INTO harvest VALUES (9, 23, '2024-06-20', 'Flower', 7.8);
INSERT INTO harvest VALUES (10, 8, '2024-06-21', 'Linden', 23.8);
INSERT INTO harvest VALUES (11, 10, '2024-06-21', 'Linden', 4.7);
INSERT INTO harvest VALUES (12, 15, '2024-06-22', 'Flower', 8.4);
INSERT INTO harvest VALUES (13, 31, '2024-06-25', 'Linden', 13.3);
INSERT INTO harvest VALUES (14, 12, '2024-06-27', 'Linden', 19.3);
INSERT INTO harvest VALUES (15, 14, '2024-06-28', 'Flower', 5.9);
INSERT INTO harvest VALUES (16, 38, '2024-07-02', 'Chestnut', 24.5);
INSERT INTO harvest VALUES (17, 39, '2024-07-06', 'Chestnut', 19.4);
INSERT INTO harvest VALUES (18, 45, '2024-07-08', 'Flower', 24.0);
INSERT INTO harvest VALUES (19, 5, '2024-07-09', 'Chestnut', 5.9);
INSERT INTO harvest VALUES (20, 35, '2024-07-13', 'Chestnut', 12.0);
INSERT INTO harvest VALUES (21, 27, '2024-07-14', 'Chestnut', 16.0);
INSERT INTO harvest VALUES (22, 27, '2024-07-15', 'Chestnut', 21.9);
INSERT INTO harvest VALUES (23, 39, '2024-07-15', 'Chestnut', 29.3);
INSERT INTO harvest VALUES (24, 26, '2024-07-30', 'Fir', 27.9);
INSERT INTO harvest VALUES (25, 37, '2024-08-01', 'Fir', 10.2);
INSERT INTO harvest VALUES (26, 16, '2024-08-07', 'Fir', 23.8);
INSERT INTO harvest VALUES (27, 18, '2024-08-14', 'Fir', 8.9);
INSERT INTO harvest VALUES (28, 6, '2024-08-18', 'Fir', 5.0);
INSERT INTO harvest VALUES (29, 4, '2025-05-22', 'Acacia', 7.2);
INSERT INTO harvest VALUES (30, 13, '2025-05-27', 'Acacia', 14.2);
INSERT INTO harvest VALUES (31, 2, '2025-05-28', 'Acacia', 15.0);
INSERT INTO harvest VALUES (32, 20, '2025-05-30', 'Acacia', 8.4);
INSERT INTO harvest VALUES (33, 42, '2025-06-01', 'Acacia', 17.9);
INSERT INTO harvest VALUES (34, 29, '2025-06-02', 'Acacia', 9.8);
INSERT INTO harvest VALUES (35, 31, '2025-06-02', 'Acacia', 15.1);
INSERT INTO harvest VALUES (36, 12, '2025-06-08', 'Flower', 26.8);
INSERT INTO harvest VALUES (37, 19, '2025-06-11', 'Flower', 6.7);
INSERT INTO harvest VALUES (38, 14, '2025-06-13', 'Flower', 6.9);
INSERT INTO harvest VALUES (39, 1, '2025-06-19', 'Linden', 8.6);
INSERT INTO harvest VALUES (40, 15, '2025-06-20', 'Flower', 26.6);
INSERT INTO harvest VALUES (41, 4, '2025-06-22', 'Flower', 7.9);
INSERT INTO harvest VALUES (42, 9, '2025-06-26', 'Linden', 5.9);
INSERT INTO harvest VALUES (43, 17, '2025-06-28', 'Flower', 21.0);
INSERT INTO harvest VALUES (44, 40, '2025-06-29', 'Linden', 30.1);
INSERT INTO harvest VALUES (45, 33, '2025-07-01', 'Chestnut', 22.7);
INSERT INTO harvest VALUES (46, 34, '2025-07-02', 'Chestnut', 22.2);
INSERT INTO harvest VALUES (47, 21, '2025-07-04', 'Flower', 10.3);
INSERT INTO harvest VALUES (48, 34, '2025-07-04', 'Chestnut', 25.7);
INSERT INTO harvest VALUES (49, 41, '2025-07-05', 'Flower', 20.2);
INSERT INTO harvest VALUES (50, 26, '2025-07-05', 'Chestnut', 18.7);
INSERT INTO harvest VALUES (51, 24, '2025-07-07', 'Chestnut', 6.8);
INSERT INTO harvest VALUES (52, 30, '2025-07-15', 'Chestnut', 28.9);
INSERT INTO harvest VALUES (53, 22, '2025-07-16', 'Fir', 13.1);
INSERT INTO harvest VALUES (54, 28, '2025-07-18', 'Chestnut', 15.5);
INSERT INTO harvest VALUES (55, 43, '2025-07-22', 'Fir', 9.8);
INSERT INTO harvest VALUES (56, 18, '2025-08-06', 'Fir', 7.0);
INSERT INTO harvest VALUES (57, 22, '2025-08-20', 'Fir', 9.3);
INSERT INTO inspection VALUES (1, 18, '2024-04-10', 'Nada Kos', 5, 'Strong');
INSERT INTO inspection VALUES (2, 7, '2024-04-19', 'Andrej Vidmar', 22, 'Strong');
INSERT INTO inspection VALUES (3, 15, '2024-04-22', 'Milena Rozman', 10, 'Strong');
INSERT INTO inspection VALUES (4, 23, '2024-05-01', 'Nada Kos', 15, 'Strong');
INSERT INTO inspection VALUES (5, 42, '2024-05-02', 'Nada Kos', 28, 'Weak');
INSERT INTO inspection VALUES (6, 6, '2024-05-22', 'Nada Kos', 3, 'Weak');
INSERT INTO inspection VALUES (7, 17, '2024-06-11', 'Nada Kos', 11, 'Strong');
INSERT INTO inspection VALUES (8, 8, '2024-06-27', 'Nada Kos', 9, 'Weak');
INSERT INTO inspection VALUES (9, 1, '2024-07-04', 'Nada Kos', 7, 'Strong');
INSERT INTO inspection VALUES (10, 40, '2024-07-14', 'Nada Kos', 1, 'Strong');
INSERT INTO inspection VALUES (11, 17, '2024-07-25', 'Milena Rozman', 4, 'Weak');
INSERT INTO inspection VALUES (12, 27, '2024-08-01', 'Nada Kos', 15, 'Medium');
INSERT INTO inspection VALUES (13, 38, '2024-08-19', 'Nada Kos', 8, 'Strong');
INSERT INTO inspection VALUES (14, 30, '2024-09-07', 'Andrej Vidmar', 30, 'Strong');
INSERT INTO inspection VALUES (15, 31, '2024-09-10', 'Milena Rozman', 6, 'Strong');
INSERT INTO inspection VALUES (16, 22, '2024-09-19', 'Milena Rozman', 15, 'Strong');
INSERT INTO inspection VALUES (17, 22, '2024-10-01', 'Nada Kos', 7, 'Weak');
INSERT INTO inspection VALUES (18, 28, '2024-10-07', 'Milena Rozman', 14, 'Weak');
INSERT INTO inspection VALUES (19, 41, '2024-10-19', 'Milena Rozman', 27, 'Strong');
INSERT INTO inspection VALUES (20, 20, '2024-10-25', 'Nada Kos', 7, 'Weak');
INSERT INTO inspection VALUES (21, 37, '2024-11-11', 'Milena Rozman', 11, 'Weak');
INSERT INTO inspection VALUES (22, 21, '2024-11-23', 'Andrej Vidmar', 3, 'Medium');
INSERT INTO inspection VALUES (23, 32, '2025-01-26', 'Andrej Vidmar', 20, 'Strong');
INSERT INTO inspection VALUES (24, 32, '2025-02-13', 'Andrej Vidmar', 3, 'Strong');
INSERT INTO inspection VALUES (25, 42, '2025-02-14', 'Andrej Vidmar', 16, 'Medium');
INSERT INTO inspection VALUES (26, 5, '2025-02-14', 'Andrej Vidmar', 17, 'Weak');
INSERT INTO inspection VALUES (27, 30, '2025-02-21', 'Nada Kos', 27, 'Weak');
INSERT INTO inspection VALUES (28, 32, '2025-02-28', 'Andrej Vidmar', 15, 'Medium');
INSERT INTO inspection VALUES (29, 32, '2025-03-07', 'Milena Rozman', 1, 'Weak');
INSERT INTO inspection VALUES (30, 41, '2025-03-14', 'Nada Kos', 1, 'Strong');
INSERT INTO inspection VALUES (31, 27, '2025-03-18', 'Andrej Vidmar', 9, 'Strong');
INSERT INTO inspection VALUES (32, 18, '2025-03-20', 'Nada Kos', 16, 'Medium');
INSERT INTO inspection VALUES (33, 39, '2025-04-01', 'Milena Rozman', 15, 'Strong');
INSERT INTO inspection VALUES (34, 5, '2025-04-02', 'Andrej Vidmar', 4, 'Strong');
INSERT INTO inspection VALUES (35, 14, '2025-04-20', 'Andrej Vidmar', 4, 'Weak');
INSERT INTO inspection VALUES (36, 16, '2025-04-20', 'Nada Kos', 7, 'Medium');
INSERT INTO inspection VALUES (37, 28, '2025-05-13', 'Nada Kos', 17, 'Strong');
INSERT INTO inspection VALUES (38, 8, '2025-05-18', 'Andrej Vidmar', 2, 'Strong');
INSERT INTO inspection VALUES (39, 25, '2025-05-26', 'Andrej Vidmar', 4, 'Strong');
INSERT INTO inspection VALUES (40, 25, '2025-06-19', 'Andrej Vidmar', 5, 'Strong');
INSERT INTO inspection VALUES (41, 11, '2025-06-30', 'Milena Rozman', 19, 'Medium');
INSERT INTO inspection VALUES (42, 30, '2025-07-03', 'Milena Rozman', 6, 'Weak');
INSERT INTO inspection VALUES (43, 4, '2025-07-06', 'Andrej Vidmar', 16, 'Strong');
INSERT INTO inspection VALUES (44, 4, '2025-07-29', 'Andrej Vidmar', 13, 'Strong');
INSERT INTO inspection VALUES (45, 27, '2025-08-02', 'Nada Kos', 1, 'Strong');
INSERT INTO inspection VALUES (46, 39, '2025-08-19', 'Nada Kos', 2, 'Strong');
INSERT INTO inspection VALUES (47, 1, '2025-08-20', 'Nada Kos', 2, 'Medium');
INSERT INTO inspection VALUES (48, 7, '2025-08-20', 'Nada Kos', 5, 'Strong');
INSERT INTO inspection VALUES (49, 6, '2025-08-28', 'Andrej Vidmar', 4, 'Strong');
INSERT INTO inspection VALUES (50, 9, '2025-09-01', 'Nada Kos', 6, 'Weak');
