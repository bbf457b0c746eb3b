CREATE TABLE harbour (
  harbour_id INTEGER PRIMARY KEY,
  name VARCHAR(40) NOT NULL,
  island VARCHAR(40) NOT NULL,
  berths INTEGER NOT NULL,
  waiting_room VARCHAR(3) NOT NULL
);
-- every route runs from the mainland terminal to one harbour and back
CREATE TABLE route (
  route_id INTEGER PRIMARY KEY,
  code VARCHAR(5) NOT NULL,
  harbour_id INTEGER NOT NULL REFERENCES harbour (harbour_id),
  distance_nm REAL NOT NULL,
  crossing_min INTEGER NOT NULL,
  adult_fare REAL NOT NULL
);
CREATE TABLE ship (
  ship_id INTEGER PRIMARY KEY,
  name VARCHAR(40) NOT NULL,
  built_year INTEGER NOT NULL,
  passenger_capacity INTEGER NOT NULL,
  car_capacity INTEGER NOT NULL,
  fuel VARCHAR(20) NOT NULL
);
CREATE TABLE crew (
  crew_id INTEGER PRIMARY KEY,
  first_name VARCHAR(30) NOT NULL,
  surname VARCHAR(30) NOT NULL,
  rank VARCHAR(30) NOT NULL,
  ship_id INTEGER NOT NULL REFERENCES ship (ship_id),
  hired_on DATE NOT NULL
);
CREATE TABLE sailing (
  sailing_id INTEGER PRIMARY KEY,
  route_id INTEGER NOT NULL REFERENCES route (route_id),
  ship_id INTEGER NOT NULL REFERENCES ship (ship_id),
  sailing_date DATE NOT NULL,
  departs_at TEXT NOT NULL,
  passengers INTEGER NOT NULL,
  cars INTEGER NOT NULL,
  status VARCHAR(20) NOT NULL
);
INSERT INTO harbour VALUES (1, 'Skarra Pier', 'Skarra', 2, 'Yes');
INSERT INTO harbour VALUES (2, 'Tarravoe', 'Tarra', 3, 'Yes');
INSERT INTO harbour VALUES (3, 'Port Lennan', 'Lennan', 4, 'Yes');
INSERT INTO harbour VALUES (4, 'Innis Bay', 'Innis', 1, 'Yes');
INSERT INTO harbour VALUES (5, 'North Haven', 'Skarra', 1, 'Yes');
INSERT INTO harbour VALUES (6, 'Kilbrannoch', 'Brannoch', 2, 'Yes');
INSERT INTO harbour VALUES (7, 'Sandwick Point', 'Holm', 1, 'Yes');
INSERT INTO harbour VALUES (8, 'Oronsa Quay', 'Oronsa', 2, 'Yes');
INSERT INTO harbour VALUES (9, 'Castle Slip', 'Lennan', 1, 'No');
INSERT INTO harbour VALUES (10, 'Feolin Ness', 'Feolin', 2, 'No');
INSERT INTO harbour VALUES (11, 'Burravale', 'Burra', 3, 'Yes');
INSERT INTO harbour VALUES (12, 'Rona Jetty', 'Rona', 1, 'Yes');
INSERT INTO harbour VALUES (13, 'Eastray', 'Eastray', 2, 'Yes');
INSERT INTO harbour VALUES (14, 'Millport Sound', 'Brannoch', 1, 'Yes');
INSERT INTO harbour VALUES (15, 'Ulvern', 'Ulvern', 2, 'No');
INSERT INTO route VALUES (1, 'R01', 1, 12.5, 69, 9.2);
INSERT INTO route VALUES (2, 'R02', 2, 21.0, 108, 12.8);
INSERT INTO route VALUES (3, 'R03', 3, 8.4, 50, 7.5);
INSERT INTO route VALUES (4, 'R04', 4, 5.2, 35, 6.2);
INSERT INTO route VALUES (5, 'R05', 5, 14.1, 76, 9.9);
INSERT INTO route VALUES (6, 'R06', 6, 17.3, 91, 11.3);
INSERT INTO route VALUES (7, 'R07', 7, 9.6, 56, 8.0);
INSERT INTO route VALUES (8, 'R08', 8, 26.8, 135, 15.3);
INSERT INTO route VALUES (9, 'R09', 9, 10.7, 61, 8.5);
INSERT INTO route VALUES (10, 'R10', 10, 6.9, 43, 6.9);
INSERT INTO route VALUES (11, 'R11', 11, 31.5, 156, 17.2);
INSERT INTO route VALUES (12, 'R12', 12, 19.2, 100, 12.1);
INSERT INTO route VALUES (13, 'R13', 13, 24.0, 122, 14.1);
INSERT INTO route VALUES (14, 'R14', 14, 16.0, 85, 10.7);
INSERT INTO route VALUES (15, 'R15', 15, 38.6, 189, 20.2);
INSERT INTO ship VALUES (1, 'Sea Thistle', 1987, 220, 34, 'Diesel');
INSERT INTO ship VALUES (2, 'Northern Gannet', 2004, 480, 92, 'Diesel');
INSERT INTO ship VALUES (3, 'Lady of Lennan', 1996, 310, 58, 'Diesel');
INSERT INTO ship VALUES (4, 'Storm Petrel', 2018, 350, 66, 'Hybrid');
INSERT INTO ship VALUES (5, 'Isle of Burra', 2011, 520, 110, 'Diesel');
INSERT INTO ship VALUES (6, 'Selkie', 2021, 150, 18, 'Battery');
INSERT INTO ship VALUES (7, 'Eider', 1992, 120, 12, 'Diesel');
INSERT INTO ship VALUES (8, 'Hebe', 1979, 95, 8, 'Diesel');
INSERT INTO ship VALUES (9, 'Kittiwake', 2015, 280, 45, 'Hybrid');
INSERT INTO ship VALUES (10, 'Saint Ronan', 2008, 410, 84, 'LNG');
INSERT INTO ship VALUES (11, 'Fulmar', 1999, 260, 40, 'Diesel');
INSERT INTO ship VALUES (12, 'Orcadia', 2023, 560, 124, 'LNG');
INSERT INTO ship VALUES (13, 'Little Tern', 2022, 98, 10, 'Battery');
INSERT INTO ship VALUES (14, 'Margaret Rae', 1984, 180, 26, 'Diesel');
INSERT INTO ship VALUES (15, 'Great Skua', 2013, 390, 72, 'Hybrid');
INSERT INTO crew VALUES (1, 'Alasdair', 'MacLeod', 'Captain', 1, '2005-09-30');
INSERT INTO crew VALUES (2, 'Morag', 'Rendall', 'Captain', 2, '2022-07-20');
INSERT INTO crew VALUES (3, 'Ewan', 'Goudie', 'Captain', 3, '2008-01-05');
INSERT INTO crew VALUES (4, 'Isla', 'Halcro', 'Captain', 4, '2010-12-18');
INSERT INTO crew VALUES (5, 'Hamish', 'Sinclair', 'Captain', 5, '2009-12-26');
INSERT INTO crew VALUES (6, 'Catriona', 'Mackay', 'Captain', 6, '2022-12-26');
INSERT INTO crew VALUES (7, 'Fergus', 'Moar', 'Captain', 7, '2016-03-14');
INSERT INTO crew VALUES (8, 'Eilidh', 'Budge', 'Captain', 8, '2006-01-07');
INSERT INTO crew VALUES (9, 'Rory', 'Drever', 'Captain', 9, '2019-09-03');
INSERT INTO crew VALUES (10, 'Mairi', 'Isbister', 'Captain', 10, '2020-05-23');
INSERT INTO crew VALUES (11, 'Callum', 'Tulloch', 'Captain', 11, '2002-02-11');
INSERT INTO crew VALUES (12, 'Shona', 'Linklater', 'Captain', 12, '2006-03-14');
INSERT INTO crew VALUES (13, 'Duncan', 'Flett', 'Captain', 13, '2010-02-14');
INSERT INTO crew VALUES (14, 'Ailsa', 'Leask', 'Captain', 14, '2006-07-14');
INSERT INTO crew VALUES (15, 'Gregor', 'Mouat', 'Captain', 15, '2013-05-10');
INSERT INTO crew VALUES (16, 'Kirsty', 'Sinclair', 'Chief Engineer', 1, '2001-10-06');
INSERT INTO crew VALUES (17, 'Lachlan', 'Mackay', 'Chief Engineer', 2, '2022-01-17');
INSERT INTO crew VALUES (18, 'Fiona', 'Moar', 'Chief Engineer', 3, '2010-02-18');
INSERT INTO crew VALUES (19, 'Magnus', 'Budge', 'Chief Engineer', 4, '2010-02-01');
INSERT INTO crew VALUES (20, 'Iona', 'Drever', 'Chief Engineer', 5, '2012-03-19');
INSERT INTO crew VALUES (21, 'Neil', 'Isbister', 'Deckhand', 6, '2009-08-31');
INSERT INTO crew VALUES (22, 'Sheena', 'Tulloch', 'Chief Engineer', 7, '2021-09-04');
INSERT INTO crew VALUES (23, 'Struan', 'Linklater', 'Chief Engineer', 8, '2015-07-26');
INSERT INTO crew VALUES (24, 'Una', 'Flett', 'Chief Engineer', 9, '2009-05-19');
INSERT INTO crew VALUES (25, 'Torquil', 'Leask', 'Chief Engineer', 10, '2015-11-01');
INSERT INTO crew VALUES (26, 'Jean', 'Mouat', 'Chief Engineer', 11, '2001-01-10');
INSERT INTO crew VALUES (27, 'Angus', 'MacLeod', 'Chief Engineer', 12, '2020-01-28');
INSERT INTO crew VALUES (28, 'Rhona', 'Rendall', 'Deckhand', 13, '2024-06-23');
INSERT INTO crew VALUES (29, 'Murdo', 'Goudie', 'Chief Engineer', 14, '2023-08-20');
INSERT INTO crew VALUES (30, 'Effie', 'Halcro', 'Chief Engineer', 15, '2009-06-15');
INSERT INTO crew VALUES (31, 'Archie', 'Drever', 'Deckhand', 12, '2006-09-08');
INSERT INTO crew VALUES (32, 'Flora', 'Isbister', 'Purser', 4, '2024-06-01');
INSERT INTO crew VALUES (33, 'Keir', 'Tulloch', 'Purser', 2, '1999-05-21');
INSERT INTO crew VALUES (34, 'Elspeth', 'Linklater', 'Deckhand', 5, '2007-01-04');
INSERT INTO crew VALUES (35, 'Sorley', 'Flett', 'Purser', 15, '2004-06-29');
INSERT INTO crew VALUES (36, 'Marsaili', 'Leask', 'Steward', 12, '2018-04-17');
INSERT INTO crew VALUES (37, 'Bruce', 'Mouat', 'Steward', 12, '2023-05-20');
INSERT INTO crew VALUES (38, 'Lorna', 'MacLeod', 'Purser', 10, '2018-07-06');
INSERT INTO crew VALUES (39, 'Finlay', 'Rendall', 'Purser', 9, '2017-12-06');
INSERT INTO crew VALUES (40, 'Greer', 'Goudie', 'Purser', 10, '2015-01-01');
INSERT INTO crew VALUES (41, 'Innes', 'Halcro', 'Purser', 12, '2021-02-28');
INSERT INTO crew VALUES (42, 'Peigi', 'Sinclair', 'Deckhand', 5, '2003-03-31');
INSERT INTO crew VALUES (43, 'Sandy', 'Mackay', 'Deckhand', 15, '2012-03-19');
INSERT INTO crew VALUES (44, 'Maeve', 'Moar', 'Steward', 4, '2003-12-06');
INSERT INTO crew VALUES (45, 'Tavish', 'Budge', 'First Mate', 5, '2007-10-29');
INSERT INTO sailing VALUES (1, 6, 9, '2025-03-01', '06:45', 0, 0, 'Cancelled');
INSERT INTO sailing VALUES (2, 1, 7, '2025-03-02', '06:45', 81, 9, 'On time');
INSERT INTO sailing VALUES (3, 1, 5, '2025-03-02', '16:40', 130, 77, 'On time');
INSERT INTO sailing VALUES (4, 2, 8, '2025-03-05', '11:15', 41, 4, 'On time');
INSERT INTO sailing VALUES (5, 15, 12, '2025-03-08', '06:45', 408, 83, 'On time');
INSERT INTO sailing VALUES (6, 14, 15, '2025-03-08', '19:20', 94, 54, 'Delayed');
INSERT INTO sailing VALUES (7, 13, 2, '2025-03-09', '19:20', 0, 0, 'Cancelled');
INSERT INTO sailing VALUES (8, 7, 7, '2025-03-17', '16:40', 89, 12, 'On time');
INSERT INTO sailing VALUES (9, 13, 7, '2025-03-18', '08:30', 120, 4, 'On time');
INSERT INTO sailing VALUES (10, 14, 10, '2025-03-18', '16:40', 138, 60, 'On time');
INSERT INTO sailing VALUES (11, 14, 13, '2025-03-21', '16:40', 44, 2, 'Delayed');
INSERT INTO sailing VALUES (12, 11, 5, '2025-03-21', '16:40', 515, 46, 'Delayed');
INSERT INTO sailing VALUES (13, 15, 5, '2025-03-27', '11:15', 351, 81, 'Delayed');
INSERT INTO sailing VALUES (14, 3, 4, '2025-03-30', '14:00', 149, 46, 'Delayed');
INSERT INTO sailing VALUES (15, 12, 5, '2025-04-02', '06:45', 299, 52, 'On time');
INSERT INTO sailing VALUES (16, 3, 9, '2025-04-03', '16:40', 0, 0, 'Cancelled');
INSERT INTO sailing VALUES (17, 7, 2, '2025-04-04', '14:00', 478, 27, 'Delayed');
INSERT INTO sailing VALUES (18, 3, 8, '2025-04-05', '11:15', 41, 6, 'Delayed');
INSERT INTO sailing VALUES (19, 12, 10, '2025-04-05', '19:20', 352, 61, 'On time');
INSERT INTO sailing VALUES (20, 1, 9, '2025-04-09', '06:45', 207, 11, 'On time');
INSERT INTO sailing VALUES (21, 13, 6, '2025-04-09', '19:20', 130, 17, 'On time');
INSERT INTO sailing VALUES (22, 15, 6, '2025-04-12', '14:00', 82, 12, 'On time');
INSERT INTO sailing VALUES (23, 6, 6, '2025-04-14', '06:45', 94, 11, 'On time');
INSERT INTO sailing VALUES (24, 15, 12, '2025-04-17', '14:00', 371, 61, 'On time');
INSERT INTO sailing VALUES (25, 8, 1, '2025-04-21', '19:20', 181, 18, 'Delayed');
INSERT INTO sailing VALUES (26, 4, 3, '2025-04-22', '14:00', 149, 18, 'Delayed');
INSERT INTO sailing VALUES (27, 15, 2, '2025-04-23', '11:15', 197, 41, 'On time');
INSERT INTO sailing VALUES (28, 9, 8, '2025-04-25', '19:20', 43, 8, 'On time');
INSERT INTO sailing VALUES (29, 1, 11, '2025-04-26', '06:45', 111, 37, 'On time');
INSERT INTO sailing VALUES (30, 6, 4, '2025-04-27', '11:15', 118, 17, 'On time');
INSERT INTO sailing VALUES (31, 7, 1, '2025-04-27', '11:15', 99, 29, 'On time');
INSERT INTO sailing VALUES (32, 12, 10, '2025-04-27', '14:00', 321, 82, 'On time');
INSERT INTO sailing VALUES (33, 9, 3, '2025-04-30', '06:45', 91, 56, 'Delayed');
INSERT INTO sailing VALUES (34, 2, 13, '2025-04-30', '11:15', 92, 4, 'Delayed');
INSERT INTO sailing VALUES (35, 1, 1, '2025-05-04', '19:20', 78, 24, 'Delayed');
INSERT INTO sailing VALUES (36, 6, 8, '2025-05-06', '14:00', 85, 7, 'On time');
INSERT INTO sailing VALUES (37, 11, 11, '2025-05-09', '19:20', 234, 30, 'On time');
INSERT INTO sailing VALUES (38, 7, 5, '2025-05-10', '19:20', 0, 0, 'Cancelled');
INSERT INTO sailing VALUES (39, 5, 6, '2025-05-11', '11:15', 49, 11, 'On time');
INSERT INTO sailing VALUES (40, 12, 10, '2025-05-12', '06:45', 218, 77, 'On time');
INSERT INTO sailing VALUES (41, 7, 11, '2025-05-12', '06:45', 0, 0, 'Cancelled');
INSERT INTO sailing VALUES (42, 1, 2, '2025-05-12', '11:15', 0, 0, 'Cancelled');
INSERT INTO sailing VALUES (43, 10, 12, '2025-05-14', '08:30', 0, 0, 'Cancelled');
INSERT INTO sailing VALUES (44, 9, 7, '2025-05-15', '16:40', 97, 9, 'On time');
INSERT INTO sailing VALUES (45, 13, 5, '2025-05-15', '19:20', 262, 83, 'On time');
INSERT INTO sailing VALUES (46, 9, 15, '2025-05-16', '11:15', 91, 67, 'On time');
INSERT INTO sailing VALUES (47, 9, 2, '2025-05-16', '19:20', 0, 0, 'Cancelled');
INSERT INTO sailing VALUES (48, 8, 3, '2025-05-17', '11:15', 138, 26, 'Delayed');
INSERT INTO sailing VALUES (49, 11, 7, '2025-05-18', '11:15', 48, 9, 'On time');
INSERT INTO sailing VALUES (50, 2, 13, '2025-05-18', '16:40', 44, 8, 'Delayed');
INSERT INTO sailing VALUES (51, 14, 6, '2025-05-20', '06:45', 107, 4, 'Delayed');
INSERT INTO sailing VALUES (52, 1, 10, '2025-05-20', '08:30', 0, 0, 'Cancelled');
INSERT INTO sailing VALUES (53, 3, 3, '2025-05-23', '06:45', 130, 43, 'Delayed');
INSERT INTO sailing VALUES (54, 6, 14, '2025-05-23', '08:30', 176, 16, 'Delayed');
INSERT INTO sailing VALUES (55, 8, 15, '2025-05-27', '11:15', 84, 25, 'On time');
INSERT INTO sailing VALUES (56, 6, 1, '2025-05-27', '14:00', 153, 27, 'Delayed');
INSERT INTO sailing VALUES (57, 12, 14, '2025-05-29', '16:40', 51, 11, 'Delayed');
INSERT INTO sailing VALUES (58, 5, 12, '2025-05-30', '06:45', 256, 119, 'On time');
