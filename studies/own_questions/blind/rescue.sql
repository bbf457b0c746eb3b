CREATE TABLE station (
  station_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  valley TEXT NOT NULL,
  altitude_m INTEGER NOT NULL,
  founded_year INTEGER NOT NULL
);
CREATE TABLE mountain (
  mountain_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  massif TEXT NOT NULL,
  summit_m INTEGER NOT NULL
);
CREATE TABLE volunteer (
  volunteer_id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  station_id INTEGER NOT NULL REFERENCES station (station_id),
  speciality TEXT NOT NULL,
  joined_on DATE NOT NULL,
  mobile TEXT NOT NULL
);
CREATE TABLE callout (
  callout_id INTEGER PRIMARY KEY,
  station_id INTEGER NOT NULL REFERENCES station (station_id),
  mountain_id INTEGER NOT NULL REFERENCES mountain (mountain_id),
  callout_date DATE NOT NULL,
  activity TEXT NOT NULL,
  cause TEXT NOT NULL,
  people_rescued INTEGER NOT NULL,
  duration_min INTEGER NOT NULL,
  helicopter TEXT NOT NULL
);
CREATE TABLE attendance (
  callout_id INTEGER NOT NULL REFERENCES callout (callout_id),
  volunteer_id INTEGER NOT NULL REFERENCES volunteer (volunteer_id),
  role TEXT NOT NULL,
  PRIMARY KEY (callout_id, volunteer_id)
);
INSERT INTO station VALUES (1, 'Gosau', 'Salzkammergut', 767, 1921);
INSERT INTO station VALUES (2, 'Obertraun', 'Salzkammergut', 514, 1925);
INSERT INTO station VALUES (3, 'Filzmoos', 'Pongau', 1057, 1934);
INSERT INTO station VALUES (4, 'Radstadt', 'Pongau', 856, 1919);
INSERT INTO station VALUES (5, 'Werfen', 'Pongau', 548, 1948);
INSERT INTO station VALUES (6, 'Kals', 'East Tyrol', 1325, 1923);
INSERT INTO station VALUES (7, 'Prägraten', 'East Tyrol', 1312, 1931);
INSERT INTO station VALUES (8, 'Matrei', 'East Tyrol', 975, 1910);
INSERT INTO station VALUES (9, 'Heiligenblut', 'Mölltal', 1288, 1908);
INSERT INTO station VALUES (10, 'Mallnitz', 'Mölltal', 1191, 1913);
INSERT INTO station VALUES (11, 'Vent', 'Ötztal', 1895, 1902);
INSERT INTO station VALUES (12, 'Obergurgl', 'Ötztal', 1907, 1904);
INSERT INTO station VALUES (13, 'Sölden', 'Ötztal', 1368, 1929);
INSERT INTO station VALUES (14, 'Galtür', 'Paznaun', 1584, 1937);
INSERT INTO station VALUES (15, 'Ischgl', 'Paznaun', 1376, 1952);
INSERT INTO mountain VALUES (1, 'Hoher Dachstein', 'Dachstein', 2995);
INSERT INTO mountain VALUES (2, 'Bischofsmütze', 'Dachstein', 2458);
INSERT INTO mountain VALUES (3, 'Grosser Donnerkogel', 'Dachstein', 2054);
INSERT INTO mountain VALUES (4, 'Krippenstein', 'Dachstein', 2108);
INSERT INTO mountain VALUES (5, 'Hochkönig', 'Berchtesgaden Alps', 2941);
INSERT INTO mountain VALUES (6, 'Raucheck', 'Tennen Mountains', 2430);
INSERT INTO mountain VALUES (7, 'Grossglockner', 'Glockner Group', 3798);
INSERT INTO mountain VALUES (8, 'Hohe Riffl', 'Glockner Group', 3338);
INSERT INTO mountain VALUES (9, 'Grossvenediger', 'Venediger Group', 3657);
INSERT INTO mountain VALUES (10, 'Ankogel', 'Ankogel Group', 3252);
INSERT INTO mountain VALUES (11, 'Hochalmspitze', 'Ankogel Group', 3360);
INSERT INTO mountain VALUES (12, 'Wildspitze', 'Ötztal Alps', 3768);
INSERT INTO mountain VALUES (13, 'Similaun', 'Ötztal Alps', 3599);
INSERT INTO mountain VALUES (14, 'Hochfirst', 'Ötztal Alps', 3403);
INSERT INTO mountain VALUES (15, 'Piz Buin', 'Silvretta', 3312);
INSERT INTO mountain VALUES (16, 'Fluchthorn', 'Silvretta', 3399);
INSERT INTO volunteer VALUES (1, 'Annika', 'Brunner', 1, 'Paramedic', '2004-02-07', '+43 664 992 9033');
INSERT INTO volunteer VALUES (2, 'Lukas', 'Steiner', 2, 'Drone pilot', '2022-09-09', '+43 664 128 6869');
INSERT INTO volunteer VALUES (3, 'Johanna', 'Gruber', 3, 'Climber', '2013-06-02', '+43 664 783 1795');
INSERT INTO volunteer VALUES (4, 'Matthias', 'Eder', 4, 'Paramedic', '2011-06-19', '+43 664 122 8034');
INSERT INTO volunteer VALUES (5, 'Veronika', 'Hofer', 5, 'Dog handler', '2011-05-09', '+43 664 804 6449');
INSERT INTO volunteer VALUES (6, 'Georg', 'Pichler', 6, 'Climber', '2022-02-28', '+43 664 415 3960');
INSERT INTO volunteer VALUES (7, 'Eva', 'Wallner', 7, 'Avalanche expert', '2005-01-12', '+43 664 137 9839');
INSERT INTO volunteer VALUES (8, 'Stefan', 'Egger', 8, 'Radio operator', '2020-08-30', '+43 664 482 4031');
INSERT INTO volunteer VALUES (9, 'Klara', 'Leitner', 9, 'Climber', '2017-07-29', '+43 664 737 2676');
INSERT INTO volunteer VALUES (10, 'Andreas', 'Moser', 10, 'Climber', '2008-03-25', '+43 664 381 1262');
INSERT INTO volunteer VALUES (11, 'Magdalena', 'Reiter', 11, 'Paramedic', '2004-03-02', '+43 664 231 2600');
INSERT INTO volunteer VALUES (12, 'Florian', 'Auer', 12, 'Dog handler', '1998-03-17', '+43 664 106 4981');
INSERT INTO volunteer VALUES (13, 'Theresa', 'Berger', 13, 'Climber', '2003-07-01', '+43 664 255 8751');
INSERT INTO volunteer VALUES (14, 'Bernhard', 'Fuchs', 14, 'Avalanche expert', '2003-06-04', '+43 664 383 8764');
INSERT INTO volunteer VALUES (15, 'Sophie', 'Kofler', 15, 'Radio operator', '2016-12-10', '+43 664 660 3137');
INSERT INTO volunteer VALUES (16, 'Thomas', 'Rainer', 1, 'Climber', '2022-05-22', '+43 664 225 4883');
INSERT INTO volunteer VALUES (17, 'Lena', 'Schwaiger', 2, 'Paramedic', '2002-06-06', '+43 664 843 3121');
INSERT INTO volunteer VALUES (18, 'Markus', 'Lechner', 3, 'Drone pilot', '2007-12-16', '+43 664 337 6201');
INSERT INTO volunteer VALUES (19, 'Barbara', 'Haas', 4, 'Dog handler', '2002-06-26', '+43 664 467 9912');
INSERT INTO volunteer VALUES (20, 'Josef', 'Stocker', 5, 'Climber', '2012-08-24', '+43 664 309 5320');
INSERT INTO volunteer VALUES (21, 'Carina', 'Mayrhofer', 6, 'Avalanche expert', '2014-05-24', '+43 664 297 9646');
INSERT INTO volunteer VALUES (22, 'Peter', 'Unterweger', 7, 'Radio operator', '2013-06-19', '+43 664 666 4444');
INSERT INTO volunteer VALUES (23, 'Martina', 'Holzer', 8, 'Climber', '2012-01-21', '+43 664 616 5967');
INSERT INTO volunteer VALUES (24, 'Simon', 'Oberhauser', 9, 'Paramedic', '2012-10-05', '+43 664 518 2206');
INSERT INTO volunteer VALUES (25, 'Helene', 'Klotz', 10, 'Drone pilot', '2015-03-14', '+43 664 732 5072');
INSERT INTO volunteer VALUES (26, 'Christoph', 'Santer', 11, 'Climber', '2022-07-26', '+43 664 564 5584');
INSERT INTO volunteer VALUES (27, 'Ursula', 'Gamper', 12, 'Paramedic', '2020-08-17', '+43 664 739 2255');
INSERT INTO volunteer VALUES (28, 'Dominik', 'Riml', 13, 'Avalanche expert', '2016-02-28', '+43 664 113 5296');
INSERT INTO volunteer VALUES (29, 'Katharina', 'Scheiber', 14, 'Radio operator', '2000-03-15', '+43 664 358 1692');
INSERT INTO volunteer VALUES (30, 'Franz', 'Fender', 15, 'Climber', '2002-07-09', '+43 664 786 4459');
INSERT INTO volunteer VALUES (31, 'Nora', 'Grüner', 1, 'Paramedic', '2020-08-10', '+43 664 600 3609');
INSERT INTO volunteer VALUES (32, 'Paul', 'Kathrein', 2, 'Drone pilot', '2012-06-08', '+43 664 162 5486');
INSERT INTO volunteer VALUES (33, 'Gertrud', 'Lorenz', 3, 'Climber', '2000-01-01', '+43 664 377 2053');
INSERT INTO volunteer VALUES (34, 'Michael', 'Walser', 4, 'Paramedic', '2022-11-08', '+43 664 805 6505');
INSERT INTO volunteer VALUES (35, 'Elena', 'Zangerl', 5, 'Dog handler', '2011-01-12', '+43 664 565 8123');
INSERT INTO volunteer VALUES (36, 'Hannes', 'Kurz', 6, 'Climber', '2007-10-12', '+43 664 642 3794');
INSERT INTO volunteer VALUES (37, 'Silvia', 'Wolf', 7, 'Climber', '1999-03-21', '+43 664 315 5034');
INSERT INTO volunteer VALUES (38, 'Rupert', 'Aloys', 8, 'Paramedic', '2017-08-15', '+43 664 537 4761');
INSERT INTO volunteer VALUES (39, 'Monika', 'Pfeifer', 9, 'Drone pilot', '2002-08-10', '+43 664 670 8078');
INSERT INTO volunteer VALUES (40, 'Tobias', 'Tschiderer', 10, 'Climber', '2001-12-04', '+43 664 546 9349');
INSERT INTO volunteer VALUES (41, 'Irene', 'Kain', 11, 'Paramedic', '2018-12-18', '+43 664 800 5722');
INSERT INTO volunteer VALUES (42, 'Alois', 'Gamsjäger', 12, 'Dog handler', '2001-08-22', '+43 664 681 2526');
INSERT INTO volunteer VALUES (43, 'Birgit', 'Höll', 13, 'Climber', '2018-02-22', '+43 664 508 8786');
INSERT INTO volunteer VALUES (44, 'Jakob', 'Putz', 14, 'Avalanche expert', '2004-05-11', '+43 664 326 2562');
INSERT INTO volunteer VALUES (45, 'Verena', 'Rettenegger', 15, 'Radio operator', '2011-06-29', '+43 664 865 7817');
INSERT INTO callout VALUES (1, 12, 13, '2024-04-04', 'Freeriding', 'Avalanche', 1, 265, 'No');
INSERT INTO callout VALUES (2, 6, 8, '2024-04-10', 'Ski touring', 'Exhaustion', 1, 120, 'Yes');
INSERT INTO callout VALUES (3, 15, 16, '2024-05-01', 'Paragliding', 'Fall', 1, 410, 'No');
INSERT INTO callout VALUES (4, 9, 7, '2024-05-04', 'Paragliding', 'Bad weather', 3, 190, 'No');
INSERT INTO callout VALUES (5, 11, 13, '2024-05-06', 'Paragliding', 'Exhaustion', 1, 145, 'Yes');
INSERT INTO callout VALUES (6, 2, 4, '2024-05-09', 'Mountain biking', 'Fall', 1, 260, 'No');
INSERT INTO callout VALUES (7, 2, 4, '2024-05-13', 'Hiking', 'Exhaustion', 2, 320, 'Yes');
INSERT INTO callout VALUES (8, 13, 12, '2024-05-20', 'Mountain biking', 'Lost the way', 4, 450, 'No');
INSERT INTO callout VALUES (9, 7, 9, '2024-06-15', 'Paragliding', 'Heart trouble', 1, 160, 'Yes');
INSERT INTO callout VALUES (10, 7, 9, '2024-06-29', 'Paragliding', 'Fall', 4, 75, 'No');
INSERT INTO callout VALUES (11, 3, 2, '2024-06-29', 'Hiking', 'Fall', 4, 405, 'No');
INSERT INTO callout VALUES (12, 15, 15, '2024-07-01', 'Hiking', 'Bad weather', 3, 175, 'No');
INSERT INTO callout VALUES (13, 10, 11, '2024-07-10', 'Hiking', 'Bad weather', 1, 440, 'No');
INSERT INTO callout VALUES (14, 9, 7, '2024-07-11', 'Rock climbing', 'Bad weather', 4, 325, 'No');
INSERT INTO callout VALUES (15, 11, 13, '2024-08-06', 'Paragliding', 'Bad weather', 4, 135, 'No');
INSERT INTO callout VALUES (16, 15, 16, '2024-10-19', 'Via ferrata', 'Fall', 2, 510, 'No');
INSERT INTO callout VALUES (17, 1, 2, '2024-10-25', 'Mountain biking', 'Heart trouble', 3, 475, 'No');
INSERT INTO callout VALUES (18, 13, 12, '2024-10-28', 'Mountain biking', 'Exhaustion', 3, 445, 'No');
INSERT INTO callout VALUES (19, 6, 8, '2024-11-01', 'Hiking', 'Bad weather', 2, 125, 'No');
INSERT INTO callout VALUES (20, 14, 16, '2024-11-11', 'Hiking', 'Fall', 1, 450, 'No');
INSERT INTO callout VALUES (21, 6, 8, '2024-11-12', 'Via ferrata', 'Heart trouble', 1, 410, 'Yes');
INSERT INTO callout VALUES (22, 10, 11, '2025-01-13', 'Ski touring', 'Avalanche', 2, 510, 'Yes');
INSERT INTO callout VALUES (23, 6, 7, '2025-01-28', 'Freeriding', 'Fall', 3, 315, 'No');
INSERT INTO callout VALUES (24, 1, 2, '2025-02-07', 'Snowshoeing', 'Avalanche', 3, 310, 'Yes');
INSERT INTO callout VALUES (25, 5, 5, '2025-03-16', 'Ski touring', 'Exhaustion', 1, 470, 'No');
INSERT INTO callout VALUES (26, 9, 8, '2025-03-25', 'Freeriding', 'Avalanche', 4, 255, 'Yes');
INSERT INTO callout VALUES (27, 14, 16, '2025-03-28', 'Ski touring', 'Exhaustion', 1, 405, 'Yes');
INSERT INTO callout VALUES (28, 11, 13, '2025-04-02', 'Ice climbing', 'Fall', 1, 220, 'No');
INSERT INTO callout VALUES (29, 11, 13, '2025-04-05', 'Ski touring', 'Fall', 2, 345, 'No');
INSERT INTO callout VALUES (30, 1, 1, '2025-04-19', 'Snowshoeing', 'Avalanche', 1, 210, 'No');
INSERT INTO callout VALUES (31, 9, 8, '2025-04-28', 'Ski touring', 'Lost the way', 1, 215, 'No');
INSERT INTO callout VALUES (32, 2, 4, '2025-05-03', 'Paragliding', 'Fall', 1, 485, 'No');
INSERT INTO callout VALUES (33, 3, 1, '2025-05-20', 'Hiking', 'Fall', 1, 285, 'No');
INSERT INTO callout VALUES (34, 8, 7, '2025-05-28', 'Hiking', 'Bad weather', 4, 110, 'No');
INSERT INTO callout VALUES (35, 5, 5, '2025-06-01', 'Mountain biking', 'Fall', 1, 510, 'No');
INSERT INTO callout VALUES (36, 14, 16, '2025-06-04', 'Rock climbing', 'Fall', 1, 95, 'No');
INSERT INTO callout VALUES (37, 12, 13, '2025-06-12', 'Paragliding', 'Fall', 4, 290, 'Yes');
INSERT INTO callout VALUES (38, 9, 8, '2025-06-30', 'Rock climbing', 'Fall', 2, 115, 'No');
INSERT INTO callout VALUES (39, 1, 3, '2025-07-20', 'Mountain biking', 'Heart trouble', 1, 90, 'Yes');
INSERT INTO callout VALUES (40, 14, 15, '2025-07-24', 'Paragliding', 'Heart trouble', 4, 470, 'No');
INSERT INTO callout VALUES (41, 4, 2, '2025-08-07', 'Via ferrata', 'Lost the way', 1, 250, 'Yes');
INSERT INTO callout VALUES (42, 8, 9, '2025-08-14', 'Mountain biking', 'Exhaustion', 1, 275, 'Yes');
INSERT INTO callout VALUES (43, 12, 14, '2025-08-28', 'Paragliding', 'Lost the way', 4, 70, 'No');
INSERT INTO attendance VALUES (1, 42, 'Leader');
INSERT INTO attendance VALUES (2, 36, 'Leader');
INSERT INTO attendance VALUES (2, 21, 'Rescuer');
INSERT INTO attendance VALUES (3, 15, 'Leader');
INSERT INTO attendance VALUES (4, 9, 'Leader');
INSERT INTO attendance VALUES (5, 11, 'Leader');
INSERT INTO attendance VALUES (5, 26, 'Rescuer');
INSERT INTO attendance VALUES (6, 2, 'Leader');
INSERT INTO attendance VALUES (7, 17, 'Leader');
INSERT INTO attendance VALUES (8, 13, 'Leader');
INSERT INTO attendance VALUES (9, 22, 'Leader');
INSERT INTO attendance VALUES (9, 37, 'Rescuer');
INSERT INTO attendance VALUES (10, 37, 'Leader');
INSERT INTO attendance VALUES (10, 7, 'Medic');
INSERT INTO attendance VALUES (11, 33, 'Leader');
INSERT INTO attendance VALUES (11, 3, 'Medic');
INSERT INTO attendance VALUES (12, 45, 'Leader');
INSERT INTO attendance VALUES (13, 10, 'Leader');
INSERT INTO attendance VALUES (13, 40, 'Medic');
INSERT INTO attendance VALUES (14, 9, 'Leader');
INSERT INTO attendance VALUES (14, 24, 'Rescuer');
INSERT INTO attendance VALUES (15, 26, 'Leader');
INSERT INTO attendance VALUES (16, 45, 'Leader');
INSERT INTO attendance VALUES (16, 15, 'Medic');
INSERT INTO attendance VALUES (17, 31, 'Leader');
INSERT INTO attendance VALUES (18, 13, 'Leader');
INSERT INTO attendance VALUES (18, 43, 'Rescuer');
INSERT INTO attendance VALUES (19, 6, 'Leader');
INSERT INTO attendance VALUES (20, 29, 'Leader');
INSERT INTO attendance VALUES (20, 14, 'Rescuer');
INSERT INTO attendance VALUES (21, 36, 'Leader');
INSERT INTO attendance VALUES (21, 21, 'Medic');
INSERT INTO attendance VALUES (22, 40, 'Leader');
INSERT INTO attendance VALUES (23, 21, 'Leader');
INSERT INTO attendance VALUES (24, 16, 'Leader');
INSERT INTO attendance VALUES (25, 35, 'Leader');
INSERT INTO attendance VALUES (26, 24, 'Leader');
INSERT INTO attendance VALUES (27, 14, 'Leader');
INSERT INTO attendance VALUES (28, 11, 'Leader');
INSERT INTO attendance VALUES (28, 26, 'Medic');
INSERT INTO attendance VALUES (29, 26, 'Leader');
INSERT INTO attendance VALUES (29, 11, 'Rescuer');
INSERT INTO attendance VALUES (30, 1, 'Leader');
INSERT INTO attendance VALUES (31, 39, 'Leader');
INSERT INTO attendance VALUES (32, 17, 'Leader');
INSERT INTO attendance VALUES (32, 32, 'Rescuer');
INSERT INTO attendance VALUES (33, 33, 'Leader');
INSERT INTO attendance VALUES (34, 23, 'Leader');
INSERT INTO attendance VALUES (34, 38, 'Medic');
INSERT INTO attendance VALUES (35, 35, 'Leader');
INSERT INTO attendance VALUES (36, 44, 'Leader');
INSERT INTO attendance VALUES (36, 14, 'Medic');
INSERT INTO attendance VALUES (37, 27, 'Leader');
INSERT INTO attendance VALUES (38, 39, 'Leader');
INSERT INTO attendance VALUES (39, 31, 'Leader');
INSERT INTO attendance VALUES (39, 1, 'Rescuer');
INSERT INTO attendance VALUES (40, 14, 'Leader');
INSERT INTO attendance VALUES (41, 4, 'Leader');
INSERT INTO attendance VALUES (42, 23, 'Leader');
INSERT INTO attendance VALUES (42, 38, 'Rescuer');
