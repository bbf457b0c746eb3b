SELECT formats FROM files GROUP BY formats ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT count(paper.paperId), writes.authorId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId WHERE keyphrase.keyphraseName = 'syntactic parsing' GROUP BY writes.authorId ORDER BY count(paper.paperId) DESC
SELECT airlines.name FROM airlines JOIN routes ON airlines.alid = routes.alid GROUP BY airlines.name ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM Documents
SELECT Name FROM technician ORDER BY Age ASC
SELECT Courses.course_name, count(*) FROM Courses JOIN Student_Course_Enrolment ON Courses.course_id = Student_Course_Enrolment.course_id GROUP BY Courses.course_name
SELECT sum(Enrollment), Affiliation FROM university GROUP BY Affiliation
SELECT count(*) FROM Lessons JOIN Customers ON Lessons.customer_id = Customers.customer_id WHERE Customers.first_name = 'Rylan' AND Customers.last_name = 'Goodwin' AND Lessons.lesson_status_code = 'Completed'
SELECT drivers.driverId, races.name FROM drivers JOIN results ON drivers.driverId = results.driverId JOIN races ON results.raceId = races.raceId GROUP BY drivers.driverId ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'noah a smith'
SELECT Ref_Budget_Codes.Budget_Type_Description FROM Accounts JOIN Ref_Budget_Codes JOIN Documents_with_Expenses ON Documents_with_Expenses.Document_ID = Accounts.Statement_ID WHERE Ref_Budget_Codes.Budget_Type_Description = '5'
SELECT artist.Name, count(*) FROM exhibition JOIN artist ON exhibition.Artist_ID = artist.Artist_ID GROUP BY exhibition.Artist_ID
SELECT Addresses.City_Town FROM Addresses JOIN Customers ON Addresses.Address_ID = Customers.Address_ID EXCEPT SELECT Addresses.City_Town FROM Addresses JOIN Performers ON Addresses.Address_ID = Performers.Address_ID
SELECT count(DISTINCT Location) FROM perpetrator
SELECT count(*) FROM program
SELECT Fname, LName FROM Student WHERE Major != (SELECT Major FROM Student GROUP BY Major ORDER BY count(*) DESC LIMIT 1)
SELECT count(*) FROM Faculty WHERE Rank = 'Professor'
SELECT highest_elevation FROM highlow WHERE state_name = 'delaware'
SELECT Band.Firstname, Band.Lastname FROM Performance JOIN Band ON Performance.Bandmate = Band.Id JOIN Songs ON Performance.SongId = Songs.SongId WHERE Songs.Title = 'Badlands' AND Performance.StagePosition = 'back'
SELECT Highschooler.name FROM Friend JOIN Highschooler ON Friend.student_id = Highschooler.ID GROUP BY Friend.student_id HAVING count(*) >= 3
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'san francisco' AND LOCATION.STREET_NAME = 'buchanan' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > LOCATION.RESTAURANT_ID
SELECT STUDENT.STU_FNAME FROM STUDENT JOIN ENROLL ON STUDENT.STU_NUM = ENROLL.STU_NUM GROUP BY ENROLL.STU_NUM ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT paperId FROM paper WHERE title = 'NLP'
SELECT ID FROM instructor WHERE ID NOT IN (SELECT ID FROM teaches)
SELECT Name FROM employee WHERE Employee_ID NOT IN (SELECT Employee_ID FROM hiring)
SELECT course_id FROM section WHERE building = 'didnt'
SELECT event.Name FROM news_report JOIN event ON news_report.Event_ID = event.Event_ID GROUP BY news_report.Event_ID HAVING count(*) > 1
SELECT population FROM state WHERE state_name = 'california'
SELECT Name FROM city ORDER BY Name ASC
SELECT Member_Name FROM member WHERE Member_ID NOT IN (SELECT Member_in_charge_ID FROM party_events)
SELECT grant_amount FROM Grants WHERE grant_end_date = 'Regular' INTERSECT SELECT organisation_id FROM Grants WHERE grant_end_date > 'Initial Application'
SELECT Organisations.organisation_id, Organisations.organisation_type, Organisations.organisation_id FROM Organisations JOIN Research_Staff ON Organisations.organisation_id = Research_Staff.employer_organisation_id GROUP BY Organisations.organisation_id ORDER BY count(*) DESC LIMIT 1
SELECT avg(Age) FROM Student WHERE StuID NOT IN (SELECT StuID FROM Has_Pet)
SELECT Document_ID, Document_Name, Document_Description FROM Documents
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Temporal Data'
SELECT DISTINCT Customers.customer_details FROM Customers JOIN Orders ON Customers.customer_id = Orders.customer_id WHERE Orders.order_status = 'Packing'
SELECT first_name, last_name FROM players ORDER BY birth_date ASC
SELECT Name FROM church WHERE Open_Date BETWEEN 1830 AND 1840 INTERSECT SELECT Name FROM church WHERE Open_Date > 1840
SELECT name FROM races ORDER BY date DESC LIMIT 1
SELECT pilot.Name, pilot.Age FROM pilot JOIN match ON pilot.Pilot_Id = match.Winning_Pilot WHERE pilot.Age < 30 GROUP BY match.Winning_Pilot ORDER BY count(*) DESC LIMIT 1
SELECT user_id FROM user GROUP BY user_id HAVING avg(user_id) > 3
SELECT river_name FROM river WHERE length = (SELECT max(length) FROM river)
SELECT count(*), Manufacturers.Name FROM Products JOIN Manufacturers ON Products.Manufacturer = Manufacturers.Code GROUP BY Manufacturers.Name
SELECT count(*) FROM region JOIN party ON region.Region_ID = party.Region_ID JOIN party_events ON party.Party_ID = party_events.Party_ID WHERE region.Region_name = 'United Kingdom' AND party_events.Event_Name = 'Annaual Meeting'
SELECT DISTINCT Range FROM mountain ORDER BY Prominence DESC LIMIT 3
SELECT actor.first_name, actor.last_name, actor.actor_id FROM film_actor JOIN actor ON film_actor.actor_id = actor.actor_id GROUP BY actor.actor_id ORDER BY count(*) DESC LIMIT 1
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.uid = flights.Airline WHERE flights.SourceAirport = 'AHD'
SELECT count(*) FROM Faculty WHERE Rank = 'Professor' AND Building = 'NEB'
SELECT Founded FROM university ORDER BY Enrollment DESC LIMIT 1
SELECT author.name FROM domain_author JOIN author ON domain_author.aid = author.aid JOIN domain ON domain_author.did = domain.did JOIN organization ON author.oid = organization.oid WHERE author.name = 'Databases' AND organization.continent = 'North America'
SELECT count(*) FROM flights
SELECT AirportName FROM airports WHERE AirportCode = 'AKO'
SELECT count(*) FROM employee WHERE salary BETWEEN 100000 AND 200000
SELECT count(*), airports.name FROM airports JOIN routes ON airports.apid = routes.src_apid GROUP BY airports.name
SELECT employee.name FROM employee JOIN certificate ON employee.eid = certificate.eid JOIN aircraft ON certificate.aid = aircraft.aid WHERE aircraft.name = 'Boeing 737-800' INTERSECT SELECT employee.name FROM employee JOIN certificate ON employee.eid = certificate.eid JOIN aircraft ON certificate.aid = aircraft.aid WHERE aircraft.name = 'Airbus A340-300'
SELECT Papers.title FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Papers ON Authorship.paperID = Papers.paperID WHERE Authors.fname = 'Jeremy' AND Authors.lname = 'Gibbons'
SELECT product_category_code FROM Products WHERE product_name = 'Chocolate'
SELECT customer_id FROM Customers EXCEPT SELECT customer_id FROM Accounts
SELECT count(DISTINCT Team) FROM Elimination
SELECT count(*) FROM airports WHERE country = 'Greenland'
SELECT School, Type FROM school WHERE School_ID NOT IN (SELECT Driver_ID FROM school_bus)
SELECT language.name FROM film JOIN language ON film.original_language_id = language.language_id WHERE film.title = 'AIRPORT POLLOCK'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Question Answering'
SELECT Faculty.Fname, Faculty.Lname, count(*) FROM Faculty JOIN Faculty_Participates_in ON Faculty.FacID = Faculty_Participates_in.FacID GROUP BY Faculty.FacID
SELECT min(salary) FROM instructor WHERE salary > (SELECT avg(salary) FROM instructor) AND dept_name = 'Physics'
SELECT DEPARTMENT_ID FROM employees GROUP BY DEPARTMENT_ID HAVING count(*) >= 4
SELECT DISTINCT cite.citingPaperId FROM paper JOIN cite ON paper.paperId = cite.citedPaperId GROUP BY cite.citingPaperId HAVING count(DISTINCT cite.citedPaperId) > 5
SELECT Location FROM school WHERE School_ID NOT IN (SELECT School_ID FROM player)
SELECT DISTINCT author.authorId, paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'brian curless' AND keyphrase.keyphraseName = 'convolution'
SELECT Role_Code FROM Employees ORDER BY Date_of_Birth DESC LIMIT 1
SELECT DEPARTMENT.DEPT_NAME, avg(STUDENT.STU_GPA) FROM STUDENT JOIN DEPARTMENT ON STUDENT.DEPT_CODE = DEPARTMENT.DEPT_CODE GROUP BY STUDENT.DEPT_CODE ORDER BY avg(STUDENT.STU_GPA) DESC LIMIT 1
SELECT min(daily_hire_cost), min(daily_hire_cost), avg(product_description) FROM Products_for_Hire
SELECT DISTINCT T4.authorId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Noah A Smith'
SELECT count(*) FROM Performance JOIN Band ON Performance.Bandmate = Band.Id WHERE Band.Lastname = 'Flash'
SELECT Person.name FROM PersonFriend JOIN Person ON Person.age = PersonFriend.name WHERE PersonFriend.friend = 'New York'
SELECT Headquarters, count(*) FROM company GROUP BY Headquarters
SELECT AirportName FROM airports WHERE City = 'Aberdeen '
SELECT city.city, city.city FROM city JOIN address ON city.city_id = address.city_id GROUP BY city.country_id ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM Products JOIN Product_Characteristics ON Products.product_id = Product_Characteristics.product_id JOIN Characteristics ON Product_Characteristics.characteristic_id = Characteristics.characteristic_id WHERE Products.product_name = 'laurel'
SELECT Name FROM stadium WHERE Stadium_ID NOT IN (SELECT Stadium_ID FROM concert)
SELECT city.White, county_public_safety.Crime_rate FROM city JOIN county_public_safety ON city.County_ID = county_public_safety.County_ID
SELECT company.name FROM movie JOIN directed_by ON movie.mid = directed_by.msid JOIN company ON directed_by.msid = company.id WHERE movie.release_year = 'nuclear weapons'
SELECT DISTINCT winner_name, winner_rank FROM matches ORDER BY winner_age ASC LIMIT 3
SELECT name FROM player WHERE Points > (SELECT avg(Points) FROM player)
SELECT max(Weeks_on_Top), min(Weeks_on_Top) FROM volume
SELECT College FROM match_season GROUP BY College ORDER BY count(*) DESC LIMIT 3
SELECT StuID FROM Student EXCEPT SELECT Student.StuID FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID JOIN Pets ON Has_Pet.PetID = Pets.PetID WHERE Pets.PetType = 'cat'
SELECT state_name FROM state WHERE state_name NOT IN (SELECT border FROM border_info WHERE state_name = 'texas')
SELECT count(*) FROM Customers GROUP BY customer_type_code ORDER BY count(*) DESC LIMIT 1
SELECT Gender, Occupation FROM player
SELECT state_province_county FROM Addresses WHERE zip_postcode LIKE 'Tillman%' AND state_province_county = 'Tillman Ernser'
SELECT Name FROM singer WHERE Citizenship != 'France'
SELECT avg(Age) FROM artist
SELECT Professionals.professional_id, Professionals.first_name, Professionals.cell_number FROM Professionals JOIN Treatments ON Professionals.professional_id = Treatments.professional_id GROUP BY Professionals.professional_id HAVING count(*) >= 2
SELECT Templates.Template_Type_Code FROM Templates JOIN Documents ON Templates.Template_ID = Documents.Template_ID GROUP BY Templates.Template_Type_Code ORDER BY count(*) DESC LIMIT 1
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > LOCATION.RESTAURANT_ID
SELECT Name FROM Manufacturers WHERE Revenue > (SELECT min(Revenue) FROM Manufacturers WHERE Headquarter = 'Austin')
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'dependent types'
SELECT name FROM aircraft WHERE distance > 5000 INTERSECT SELECT name FROM aircraft WHERE distance < 5
SELECT customer_id, order_shipping_charges FROM Customer_Orders WHERE order_status_code = 'Cancelled' OR order_status_code = 'Paid'
SELECT electoral_register_id FROM Electoral_Register WHERE cmi_cross_ref_id = 'Electoral' EXCEPT SELECT Business_Rates.cmi_cross_ref_id FROM Business_Rates JOIN CMI_Cross_References ON Business_Rates.cmi_cross_ref_id = CMI_Cross_References.cmi_cross_ref_id WHERE CMI_Cross_References.source_system_code = 'Tax'
SELECT order_id FROM Orders WHERE date_order_placed >= '2000-01-01'
SELECT Dogs.name FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id WHERE Owners.state = 'Virginia'
SELECT drivers.driverId, count(*) FROM drivers JOIN results ON drivers.driverId = results.driverId JOIN races ON results.raceId = races.raceId GROUP BY drivers.driverId HAVING count(*) >= 30
SELECT count(*) FROM ACCOUNTS
SELECT count(*) FROM Scientists WHERE SSN NOT IN (SELECT Scientist FROM AssignedTo)
SELECT Museum_ID, Name FROM museum ORDER BY Num_of_Staff DESC LIMIT 1
SELECT state_province_county FROM Addresses WHERE line_1_number_building LIKE '%6862 Kaitlyn Knolls%'
SELECT countries.CountryName, countries.CountryId FROM countries JOIN car_makers ON countries.CountryId = car_makers.Country GROUP BY countries.CountryId HAVING count(*) >= 1
SELECT language.name FROM film JOIN language ON film.original_language_id = language.language_id WHERE film.title = 'AIRPORT POLLOCK'
SELECT avg(balance) FROM CHECKING
SELECT population FROM state WHERE state_name = 'seattle' AND area = (SELECT max(length) FROM river WHERE traverse = 'washington') AND state_name = 'washington'
SELECT State FROM representative GROUP BY State HAVING count(*) >= 2
SELECT state FROM College WHERE state = 'Charles'
SELECT EMPLOYEE.EMP_FNAME, PROFESSOR.PROF_OFFICE FROM EMPLOYEE JOIN PROFESSOR ON EMPLOYEE.EMP_NUM = PROFESSOR.EMP_NUM JOIN DEPARTMENT ON PROFESSOR.DEPT_CODE = DEPARTMENT.DEPT_CODE WHERE DEPARTMENT.DEPT_NAME = 'History' AND PROFESSOR.PROF_HIGH_DEGREE = 'Ph.D.'
SELECT count(*) FROM Campuses WHERE Campus = 'LA'
SELECT ship.name, ship.disposition_of_ship FROM death JOIN ship ON death.caused_by_ship_id = ship.id WHERE ship.tonnage = 't'
SELECT Major FROM Student WHERE Age > 3
SELECT min(STU_GPA), avg(STU_GPA), max(STU_GPA) FROM STUDENT
SELECT Rank FROM Faculty GROUP BY Rank ORDER BY count(*) ASC LIMIT 1
SELECT DISTINCT paper.paperId FROM paper JOIN cite ON paper.paperId = cite.citingPaperId JOIN writes ON cite.citedPaperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'subhasis chaudhuri'
SELECT date FROM weather WHERE zip_code = 94107 AND events != 'Fog' AND events != 'Rain'
SELECT count(DISTINCT dept_name) FROM course
SELECT count(DISTINCT Affiliation) FROM university
SELECT Documents.Document_ID, Documents.Document_Name FROM Documents JOIN Documents_with_Expenses ON Documents.Document_ID = Documents_with_Expenses.Document_ID GROUP BY Documents.Document_ID HAVING count(*) > 2
SELECT Instruments.Instrument FROM Instruments JOIN Band ON Instruments.BandmateId = Band.Id WHERE Band.Lastname = 'Heilo'
SELECT DISTINCT Club.ClubName FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Student.city_code = 'HOU'
SELECT mailing_date FROM Documents_Mailed WHERE document_id = 3
SELECT Ref_Product_Categories.unit_of_measure, Ref_Product_Categories.product_category_description FROM Products JOIN Ref_Product_Categories ON Products.product_category_code = Ref_Product_Categories.product_category_code WHERE Products.product_category_code = 'Herbs'
SELECT Rating.mID FROM Rating JOIN Movie ON Rating.mID = Movie.mID GROUP BY Rating.mID HAVING count(*) >= 3
SELECT DISTINCT Student.Fname, Student.city_code FROM Student JOIN Has_Allergy ON Student.StuID = Has_Allergy.StuID WHERE Has_Allergy.Allergy = 'Milk' OR Has_Allergy.Allergy = 'Cat'
SELECT RoomId, roomName FROM Rooms ORDER BY basePrice DESC LIMIT 1
SELECT count(DISTINCT SportName) FROM SportsInfo
SELECT decor, count(*) FROM Rooms WHERE basePrice > 120 GROUP BY decor
SELECT pName FROM Player ORDER BY HS DESC
SELECT publication.citation_num FROM publication JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'PVLDB'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE keyphrase.keyphraseName = 'Parsing' AND paper.year = 2012 AND venue.venueName = 'acl'
SELECT count(city_name) FROM city
SELECT count(DISTINCT election.Delegate) FROM county JOIN election ON county.County_Id = election.District WHERE county.Population > 50000
SELECT Addresses.line_1, Addresses.line_2 FROM Addresses JOIN Students ON Addresses.address_id = Students.permanent_address_id GROUP BY Students.current_address_id ORDER BY count(*) DESC LIMIT 1
SELECT Staff.last_name FROM Staff JOIN Complaints ON Staff.staff_id = Complaints.staff_id ORDER BY Complaints.date_complaint_raised DESC LIMIT 1
SELECT count(DISTINCT DEPT_CODE) FROM COURSE
SELECT publication.title FROM publication JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'Making database systems usable'
SELECT stuid FROM Participates_in INTERSECT SELECT StuID FROM Student
SELECT DISTINCT count(paper.paperId), paper.year FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'jamie callan' GROUP BY paper.year
SELECT DISTINCT Courses.course_name FROM Courses JOIN Student_Enrolment JOIN Student_Enrolment_Courses ON Courses.course_id = Student_Enrolment_Courses.course_id AND Student_Enrolment.student_enrolment_id = Student_Enrolment_Courses.student_enrolment_id
SELECT supplier_id FROM Product_Suppliers GROUP BY supplier_id HAVING avg(total_amount_purchased) > 50000 OR avg(total_amount_purchased) < 30000
SELECT supplier_name, supplier_phone FROM Suppliers ORDER BY supplier_name ASC
SELECT song_name FROM song WHERE rating > (SELECT min(rating) FROM song WHERE languages = 'english')
SELECT Investor, count(*) FROM entrepreneur GROUP BY Investor
SELECT DISTINCT station.name FROM station JOIN status ON station.id = status.station_id WHERE status.station_id = 7
SELECT max(gradepoint), min(gradepoint) FROM Gradeconversion
SELECT count(DISTINCT city) FROM bank
SELECT Staff.staff_first_name, Staff.staff_last_name FROM Problems JOIN Staff ON Problems.reported_by_staff_id = Staff.staff_id WHERE Problems.product_id = 1
SELECT Employee_Name, Role_Code, Date_of_Birth FROM Employees WHERE Employee_Name = 'Armani'
SELECT * FROM basketball_match
SELECT traverse FROM river WHERE length = (SELECT max(length) FROM river)
SELECT max(MPG) FROM cars_data WHERE Cylinders = 8 OR Year < 1980
SELECT count(*), Block.BlockCode FROM Block JOIN Room ON Block.BlockFloor = Room.BlockCode GROUP BY Block.BlockCode
SELECT movie.title FROM movie JOIN classification JOIN tv_series ON classification.msid = tv_series.sid WHERE movie.release_year = 'nuclear weapons'
SELECT PersonFriend.friend FROM Person JOIN PersonFriend ON Person.name = PersonFriend.name WHERE Person.name = 'Bob'
SELECT Building, count(*) FROM Faculty GROUP BY Building
SELECT DISTINCT count(paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'nature communications'
SELECT hosting_city.Year FROM city JOIN hosting_city ON city.City_ID = hosting_city.Host_City WHERE city.City = 'Taizhou ( Zhejiang )'
SELECT Team FROM player ORDER BY Team ASC
SELECT sum(Revenue) FROM Manufacturers WHERE Headquarter = 'Austin'
SELECT Name FROM branch EXCEPT SELECT member.Name FROM branch JOIN member ON branch.Address_road = member.Member_ID
SELECT Student.LName FROM SportsInfo JOIN Student ON SportsInfo.StuID = Student.StuID WHERE SportsInfo.OnScholarship = 'scholarship'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Question Answering'
SELECT Ref_Service_Types.Service_Type_Description FROM Ref_Service_Types JOIN Services ON Ref_Service_Types.Service_Type_Code = Services.Service_Type_Code WHERE Services.Product_Price > 100
SELECT Country FROM competition WHERE Competition_type = 'Tournament' GROUP BY Country ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM weather WHERE mean_humidity > 50
SELECT sum(amount) FROM payment
SELECT count(DISTINCT WiFi) FROM chip_model WHERE WiFi = (SELECT avg(RAM_MiB) FROM chip_model)
SELECT count(*) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'palo alto' AND RESTAURANT.FOOD_TYPE = 'french'
SELECT count(*) FROM Ref_Template_Types WHERE Template_Type_Code = 'CV'
SELECT state_province_county FROM Addresses WHERE address_id NOT IN (SELECT customer_id FROM Customer_Address_History)
SELECT Vocals.Type FROM Vocals JOIN Band ON Vocals.Bandmate = Band.Id WHERE Band.Lastname = 'Heilo' GROUP BY Vocals.Type ORDER BY count(*) DESC LIMIT 1
SELECT movie.title FROM director JOIN directed_by ON director.did = directed_by.did JOIN movie ON directed_by.msid = movie.mid WHERE movie.title = 'House of Cards'
SELECT sum(duration), max(duration) FROM trip WHERE bike_id = 636
SELECT phone, email FROM customers WHERE first_name = 'Astrid' AND last_name = 'Gruber'
SELECT Fname, LName FROM Student WHERE city_code = 'HKG' EXCEPT SELECT Student.LName, Student.LName FROM Student JOIN Lives_in ON Student.StuID = Lives_in.stuid
SELECT Employee.FirstName, Customer.LastName FROM Customer JOIN Employee ON Customer.SupportRepId = Employee.EmployeeId WHERE Customer.FirstName = 'Leonie'
SELECT traverse FROM river WHERE river_name = 'ohio'
SELECT count(*) FROM flights WHERE DestAirport = 'ATO'
SELECT DEPARTMENT_ID FROM employees GROUP BY DEPARTMENT_ID HAVING count(COMMISSION_PCT) > 3
SELECT business.name FROM category JOIN business ON category.business_id = business.business_id WHERE business.city = 'Pennsylvania' AND category.category_name = 'restaurant'
SELECT count(*) FROM book_club
SELECT count(DISTINCT product_type_code) FROM Products
SELECT Payment_ID, Date_Payment_Made, Amount_Payment FROM Payments WHERE Payment_Method_Code = 'Visa'
SELECT Name FROM pilot WHERE Age > 25
SELECT Player.pName FROM Player JOIN Tryout ON Player.pID = Tryout.pID ORDER BY Player.HS DESC LIMIT 1
SELECT id, name, Country FROM airport ORDER BY id ASC
SELECT election.Committee FROM election JOIN party ON election.Party = party.Party_ID WHERE party.Party = 'Democratic' INTERSECT SELECT election.Committee FROM election JOIN party ON election.Party = party.Party_ID WHERE party.Party = 'Liberal'
SELECT Room FROM Faculty WHERE Rank = 'Professor' AND Building = 'NEB'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'question answering'
SELECT artist_name FROM artist WHERE country = 'Bangladesh' EXCEPT SELECT artist_name FROM song WHERE rating > 7
SELECT course_name FROM Courses ORDER BY course_name ASC
SELECT count(*) FROM orchestra WHERE Major_Record_Format = 'CD' OR Major_Record_Format = 'DVD'
SELECT count(*) FROM Patient JOIN Prescribes ON Patient.SSN = Prescribes.Patient JOIN Physician ON Prescribes.Physician = Physician.EmployeeID WHERE Physician.Name = 'John Dorian'
SELECT Projects.Project_Details FROM Projects JOIN Statements ON Projects.Project_ID = Statements.Statement_ID WHERE Statements.Statement_Details = 'Private Project' INTERSECT SELECT Documents.Document_Date FROM Documents JOIN Documents_with_Expenses ON Documents.Document_ID = Documents_with_Expenses.Document_ID WHERE Documents.Document_Name = 'Private Project'
SELECT count(*) FROM Songs
SELECT state_name FROM state WHERE population = (SELECT max(population) FROM state)
SELECT people.Name FROM people JOIN candidate ON people.People_ID = candidate.People_ID WHERE candidate.Support_rate < candidate.Oppose_rate
SELECT count(city_name) FROM city WHERE city_name = 'texas'
SELECT Staff.staff_name, Staff.staff_gender, Staff.staff_id FROM Staff JOIN Staff_Department_Assignments ON Staff.staff_id = Staff_Department_Assignments.staff_id ORDER BY Staff_Department_Assignments.date_assigned_to ASC LIMIT 1
SELECT Organisations.organisation_type FROM Organisations JOIN Research_Staff ON Organisations.organisation_id = Research_Staff.employer_organisation_id GROUP BY Organisations.organisation_type ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT T4.authorId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Noah A Smith'
SELECT role_description FROM Staff_Roles
SELECT count(*) FROM publication_keyword
SELECT shop.Shop_Name FROM stock JOIN shop ON stock.Shop_ID = shop.Shop_ID GROUP BY shop.Shop_ID ORDER BY sum(stock.Quantity) DESC LIMIT 1
SELECT candidate_id FROM Candidate_Assessments ORDER BY assessment_date DESC LIMIT 1
SELECT count(*), Sex FROM Student WHERE Sex = 'food' GROUP BY Sex
SELECT phone FROM employees WHERE first_name = 'Nancy' AND last_name = 'Edwards'
SELECT conference.name FROM publication_keyword JOIN keyword ON publication_keyword.kid = keyword.kid JOIN publication ON publication_keyword.pid = publication.pid JOIN conference ON publication.cid = conference.cid WHERE keyword.keyword = 'Relational Database' GROUP BY conference.name ORDER BY count(DISTINCT publication.title) DESC LIMIT 1
SELECT DISTINCT last_name FROM Maintenance_Engineers
SELECT Reservations.FirstName, Reservations.LastName FROM Reservations JOIN Rooms ON Reservations.Room = Rooms.RoomId GROUP BY Reservations.Room HAVING avg(Rooms.basePrice) > (SELECT avg(basePrice) FROM Rooms)
SELECT Nationality, count(*) FROM people GROUP BY Nationality
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'american' AND RESTAURANT.RATING = (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'american')
SELECT roomName FROM Rooms ORDER BY basePrice ASC
SELECT count(*) FROM follows GROUP BY f1
SELECT city.City FROM city JOIN temperature ON city.City_ID = temperature.City_ID WHERE temperature.Mar < temperature.Jul INTERSECT SELECT city.City FROM city JOIN hosting_city ON city.City_ID = hosting_city.Host_City
SELECT Other_Details FROM Paragraphs WHERE Paragraph_Text LIKE '%Korea%'
SELECT Trade_Name, count(*) FROM medicine GROUP BY Trade_Name
SELECT Name FROM Procedures GROUP BY Name ORDER BY count(*) DESC LIMIT 3
SELECT dorm_name, gender FROM Dorm WHERE student_capacity > 300 OR student_capacity < 100
SELECT count(*) FROM wedding WHERE Year = 2016
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'Liwen Xiong' AND paper.year = 2015
SELECT DISTINCT LastName FROM list WHERE Classroom = 111
SELECT actor.name FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid WHERE T1.role = 'Alan Turing' AND movie.title = 'The Imitation Game'
SELECT count(*), year FROM matches WHERE year = 1 GROUP BY year
SELECT date, mean_humidity FROM weather ORDER BY mean_humidity DESC LIMIT 3
SELECT concert.concert_Name, concert.Theme, count(*) FROM singer_in_concert JOIN concert ON singer_in_concert.concert_ID = concert.concert_ID GROUP BY concert.concert_ID
SELECT i_id FROM review GROUP BY u_id ORDER BY count(*) DESC LIMIT 1
SELECT song_name, releasedate FROM song ORDER BY releasedate DESC LIMIT 3
SELECT avg(Price) FROM wine WHERE Appelation NOT IN (SELECT appellations.Appelation FROM appellations JOIN wine ON appellations.Appelation = wine.Appelation WHERE appellations.County = 'Sonoma')
SELECT Dorm.dorm_name FROM Dorm JOIN Has_amenity ON Dorm.dormid = Has_amenity.dormid JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid WHERE Dorm_amenity.amenity_name = 'TV Lounge' INTERSECT SELECT Dorm.dorm_name FROM Dorm JOIN Has_amenity ON Dorm.dormid = Has_amenity.dormid JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid WHERE Dorm_amenity.amenity_name = 'Study Room'
SELECT user_profiles.name, user_profiles.email FROM user_profiles JOIN follows ON user_profiles.uid = follows.f1 GROUP BY follows.f1 HAVING count(*) > 1000
SELECT TV_Channel.series_name FROM TV_Channel JOIN Cartoon ON TV_Channel.id = Cartoon.Channel WHERE Cartoon.Title = 'The Rise of the Blue Beetle!'
SELECT first_name, last_name, date_last_hire FROM Customers WHERE good_or_bad_customer = 'good'
SELECT Ref_Service_Types.Service_Type_Description, Ref_Service_Types.Service_Type_Code FROM Ref_Service_Types JOIN Services ON Ref_Service_Types.Service_Type_Code = Services.Service_Type_Code GROUP BY Ref_Service_Types.Service_Type_Code ORDER BY count(*) DESC LIMIT 1
SELECT Products.product_name, Products.typical_buying_price, Products.typical_selling_price FROM Products JOIN Ref_Colors ON Products.color_code = Ref_Colors.color_code WHERE Ref_Colors.color_description = 'yellow'
SELECT bname FROM bank GROUP BY bname ORDER BY count(*) DESC LIMIT 1
SELECT invoice_number, count(*) FROM Financial_Transactions GROUP BY invoice_number
SELECT Templates.Template_Type_Code FROM Templates JOIN Documents ON Templates.Template_ID = Documents.Template_ID GROUP BY Templates.Template_Type_Code ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT count(paper.paperId), writes.authorId FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId WHERE venue.venueName = 'ACL' GROUP BY writes.authorId
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'pldi'
SELECT aircraft.Fleet_Series FROM pilot_record JOIN aircraft ON pilot_record.Aircraft_ID = aircraft.Aircraft_ID GROUP BY pilot_record.Record_ID HAVING count(*) > 1
SELECT DISTINCT mountain.Country FROM climber JOIN mountain ON climber.Mountain_ID = mountain.Mountain_ID WHERE climber.Country = 'West Germany'
SELECT DISTINCT count(DISTINCT paper.paperId), paper.year FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName LIKE '%Ye Cao%' GROUP BY paper.year ORDER BY count(DISTINCT paper.paperId) DESC
SELECT count(*) FROM College WHERE enr > 15000
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT Address, Score FROM shop WHERE Score > (SELECT avg(Score) FROM shop)
SELECT Assessment_Notes.student_id, Teachers.first_name FROM Assessment_Notes JOIN Teachers ON Assessment_Notes.teacher_id = Teachers.teacher_id GROUP BY Assessment_Notes.student_id ORDER BY count(*) DESC LIMIT 3
SELECT name FROM student WHERE tot_cred > (SELECT avg(budget) FROM department)
SELECT count(*) FROM Financial_Transactions
SELECT Parties.party_email FROM Parties JOIN Party_Services ON Parties.party_id = Party_Services.customer_id GROUP BY Parties.party_email ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM branch EXCEPT SELECT member.Name FROM branch JOIN member ON branch.Address_road = member.Member_ID
SELECT count(DISTINCT Position) FROM player
SELECT mountain.Height FROM climber JOIN mountain ON climber.Mountain_ID = mountain.Mountain_ID ORDER BY climber.Points DESC LIMIT 1
SELECT Fname FROM Student WHERE Major = 600
SELECT mID, avg(stars) FROM Rating WHERE mID NOT IN (SELECT Rating.mID FROM Rating JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Reviewer.name = 'Brittany Harris') GROUP BY mID
SELECT avg(access_count) FROM Documents
SELECT DISTINCT President_Vote FROM Voting_record WHERE Registration_Date = '08/30/2015'
SELECT Result FROM music_festival GROUP BY Result ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM body_builder GROUP BY Body_Builder_ID
SELECT count(*) FROM TV_Channel WHERE Language = 'English'
SELECT Customers.customer_first_name, Customers.customer_last_name, Accounts.customer_id, count(*) FROM Accounts JOIN Customers ON Accounts.customer_id = Customers.customer_id GROUP BY Accounts.customer_id
SELECT count(*) FROM cars_data WHERE Horsepower > 150
SELECT Document_Type_Description FROM Ref_Document_Types WHERE Document_Type_Name = 'Film'
SELECT student_id FROM Student_Course_Attendance WHERE course_id = 301
SELECT Poll_Source FROM candidate ORDER BY Support_rate DESC LIMIT 1
SELECT Official_Name, Status FROM city ORDER BY Population DESC LIMIT 1
SELECT people.Name FROM gymnast JOIN people ON gymnast.Gymnast_ID = people.People_ID WHERE people.Hometown != 'Santo Domingo'
SELECT DISTINCT Position FROM match_season
SELECT DISTINCT count(DISTINCT paper.paperId) FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId WHERE dataset.datasetName LIKE '%ImageNet%'
SELECT avg(Weight), Sex FROM people GROUP BY Sex
SELECT billing_state FROM invoices GROUP BY billing_country ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM Customers_Cards
SELECT count(*) FROM visitor WHERE Age > 30
SELECT grade FROM Highschooler
SELECT DEPARTMENT.DEPT_NAME FROM PROFESSOR JOIN DEPARTMENT ON PROFESSOR.DEPT_CODE = DEPARTMENT.DEPT_CODE ORDER BY PROFESSOR.PROF_OFFICE ASC LIMIT 1
SELECT people.Name FROM people JOIN candidate ON people.People_ID = candidate.People_ID WHERE people.Sex = 'F' ORDER BY people.Name ASC
SELECT College FROM submission WHERE Scores > 90 INTERSECT SELECT College FROM submission WHERE Scores < 80
SELECT sum(Lessons.lesson_time) FROM Lessons JOIN Customers ON Lessons.customer_id = Customers.customer_id WHERE Customers.first_name = 'Rylan' AND Customers.last_name = 'Goodwin'
SELECT cmi_cross_ref_id FROM CMI_Cross_References WHERE cmi_cross_ref_id NOT IN (SELECT cmi_cross_ref_id FROM Parking_Fines WHERE council_tax_id = 'Parking')
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE GEOGRAPHIC.REGION = 'yosemite and mono lake area' AND RESTAURANT.FOOD_TYPE = 'french' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'yosemite and mono lake area' AND RESTAURANT.FOOD_TYPE = 'french')
SELECT tracks.name FROM tracks JOIN playlist_tracks ON tracks.id = playlist_tracks.track_id JOIN playlists ON playlist_tracks.playlist_id = playlists.id WHERE playlists.name = 'Movies'
SELECT Students.date_first_rental FROM Addresses JOIN Students ON Addresses.address_id = Students.address_id WHERE Students.first_name = 'Emma' AND Students.last_name = 'Rohan'
SELECT avg(no_of_customers) FROM bank
SELECT count(DISTINCT payment_method_code) FROM Parties
SELECT DISTINCT count(paper.paperId) FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE keyphrase.keyphraseName = 'Parsing' AND paper.year = 2012 AND venue.venueName = 'acl'
SELECT store.Store_Name FROM store JOIN store_district ON store.Store_ID = store_district.Store_ID ORDER BY store.Ranking DESC LIMIT 1
SELECT Grade, count(DISTINCT Classroom), count(*) FROM list GROUP BY Grade
SELECT players.first_name, players.country_code FROM players JOIN rankings ON players.player_id = rankings.player_id GROUP BY players.country_code ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM artist JOIN song ON artist.artist_name = song.artist_name WHERE artist.gender = 'Female'
SELECT ACCOUNTS.name, SAVINGS.balance FROM ACCOUNTS JOIN CHECKING ON ACCOUNTS.custid = CHECKING.custid JOIN SAVINGS ON ACCOUNTS.custid = SAVINGS.custid ORDER BY SAVINGS.balance ASC LIMIT 1
SELECT rID FROM Rating EXCEPT SELECT rID FROM Rating WHERE ratingDate = 'Brittany Harris'
SELECT party.Governor FROM election JOIN party ON election.Party = party.Party_ID WHERE election.District = 1
SELECT destination, count(*) FROM flight GROUP BY destination
SELECT title FROM film WHERE special_features = 'Deleted Scenes'
SELECT name, Location FROM enzyme
SELECT border FROM border_info WHERE state_name = 'kentucky'
SELECT cust_name FROM customer EXCEPT SELECT cust_name FROM customer WHERE acc_type = 'saving'
SELECT name FROM buildings WHERE id NOT IN (SELECT building_id FROM Office_locations)
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > LOCATION.RESTAURANT_ID
SELECT name FROM actor WHERE nationality = 'Afghanistan'
SELECT artist.Famous_Title FROM artist JOIN volume ON artist.Artist_ID = volume.Artist_ID WHERE volume.Weeks_on_Top > 2 INTERSECT SELECT artist.Famous_Title FROM artist JOIN volume ON artist.Artist_ID = volume.Artist_ID WHERE volume.Weeks_on_Top < 2
SELECT Name FROM conductor ORDER BY Year_of_Work DESC
SELECT DISTINCT STUDENT.STU_FNAME FROM STUDENT JOIN ENROLL ON STUDENT.STU_NUM = ENROLL.STU_NUM WHERE ENROLL.ENROLL_GRADE = 'C'
SELECT customer_name, customer_id FROM Customers WHERE customer_address LIKE '%TN%'
SELECT Name, Country FROM member
SELECT DISTINCT count(cite.citedPaperId) FROM writes JOIN author ON writes.authorId = author.authorId JOIN cite ON writes.paperId = cite.citingPaperId WHERE author.authorName = 'Mirella Lapata'
SELECT Type, count(*) FROM store GROUP BY Type
SELECT performance.Date FROM performance JOIN member ON member.Member_ID = performance.Date WHERE member.Role = 'Violin'
SELECT count(DISTINCT Authorship.paperID) FROM Papers JOIN Authorship ON Papers.paperID = Authorship.paperID JOIN Inst ON Authorship.instID = Inst.instID WHERE Inst.name = 'University of Pennsylvania'
SELECT item.title, review.i_id FROM item JOIN review ON item.i_id = review.i_id GROUP BY review.i_id ORDER BY avg(review.rating) DESC LIMIT 1
SELECT Name FROM people WHERE Nationality != 'Russia'
SELECT count(*) FROM camera_lens WHERE focal_length_mm > 15
SELECT DISTINCT count(paper.paperId) FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'question answering' AND paper.year = 2016
SELECT Scientists.Name FROM AssignedTo JOIN Projects ON AssignedTo.Project = Projects.Code JOIN Scientists ON AssignedTo.Scientist = Scientists.SSN
SELECT EMPLOYEE.EMP_FNAME, PROFESSOR.PROF_OFFICE FROM CLASS JOIN EMPLOYEE ON CLASS.PROF_NUM = EMPLOYEE.EMP_NUM JOIN PROFESSOR ON EMPLOYEE.EMP_NUM = PROFESSOR.EMP_NUM JOIN DEPARTMENT ON PROFESSOR.DEPT_CODE = DEPARTMENT.DEPT_CODE
SELECT county.County_name, count(*) FROM county JOIN election ON county.County_Id = election.District GROUP BY county.County_Id
SELECT Main_Industry, count(*) FROM company GROUP BY Main_Industry
SELECT winner_name, loser_name FROM matches ORDER BY minutes DESC LIMIT 1
SELECT birth_date FROM players WHERE hand = 'L' ORDER BY birth_date DESC LIMIT 1
SELECT count(DISTINCT movie.title) FROM director JOIN directed_by ON director.did = directed_by.did JOIN movie ON directed_by.msid = movie.mid WHERE director.name = 'Quentin Tarantino' AND movie.release_year < 2010
SELECT Region FROM country WHERE GovernmentForm != 'Republic'
SELECT cName, enr FROM College WHERE enr > 10000 AND state = 'Louisiana'
SELECT temperature.Jan FROM city JOIN temperature ON city.City_ID = temperature.City_ID WHERE city.City = 'January'
SELECT *, Manufacturers.Name FROM Products JOIN Manufacturers ON Products.Manufacturer = Manufacturers.Code
SELECT employee.name FROM employee JOIN certificate ON employee.eid = certificate.eid JOIN aircraft ON certificate.aid = aircraft.aid WHERE aircraft.name = 'Boeing 737-800'
SELECT Name, Open_Year FROM manufacturer ORDER BY Open_Year ASC
SELECT avg(Track.UnitPrice) FROM Genre JOIN Track ON Genre.GenreId = Track.GenreId WHERE Genre.Name = 'Rock'
SELECT races.name FROM races JOIN results ON races.raceId = results.raceId WHERE races.year > 2004 GROUP BY races.name ORDER BY count(*) DESC LIMIT 1
SELECT name FROM club ORDER BY name DESC
SELECT building_address, building_phone FROM Apartment_Buildings WHERE building_manager = 'Brenden'
SELECT Lieutenant_Governor, Comptroller FROM party WHERE Party = 'Democratic'
SELECT date_of_birth FROM Guests WHERE gender_code = 'Male'
SELECT Addresses.address_content FROM Customers JOIN Customer_Addresses ON Customers.customer_id = Customer_Addresses.customer_id JOIN Addresses ON Customer_Addresses.address_id = Addresses.address_id WHERE Customers.customer_name = 'Maudie Kertzmann'
SELECT useracct.name, avg(review.rating) FROM useracct JOIN review ON useracct.u_id = review.u_id GROUP BY review.u_id ORDER BY avg(review.rating) DESC LIMIT 1
SELECT mountain_name FROM mountain WHERE mountain_altitude = 50
SELECT city.City FROM city JOIN hosting_city ON city.City_ID = hosting_city.Host_City GROUP BY hosting_city.Host_City ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT count(paper.paperId), writes.authorId FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId WHERE venue.venueName = 'CVPR' GROUP BY writes.authorId ORDER BY count(paper.paperId) DESC
SELECT Name, Opening_Hours FROM Tourist_Attractions WHERE How_to_Get_There = 'bus' OR How_to_Get_There = 'walk'
SELECT Festival_Name FROM festival_detail ORDER BY Year ASC
SELECT Headquarters, Industry FROM company
SELECT transaction_type_code FROM Transactions GROUP BY transaction_type_code ORDER BY avg(share_count) DESC LIMIT 1
SELECT DISTINCT cName FROM College WHERE enr > (SELECT min(enr) FROM College WHERE state = 'Florida')
SELECT name FROM stadium WHERE ID NOT IN (SELECT ID FROM record)
SELECT avg(Age) FROM Student WHERE Sex = 'F'
SELECT count(*) FROM event
SELECT Student.Fname, Student.LName FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Club.ClubName = 'Hopkins Student Enterprises' AND Member_of_club.Position = 'CTO'
SELECT DISTINCT paper.venueId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Trophic Cascade'
SELECT Advisor FROM Student WHERE city_code = 'BAL'
SELECT avg(Gross_in_dollar) FROM film
SELECT T2.FirstName, T2.LastName FROM Employee AS T1 JOIN Employee AS T2 ON T1.ReportsTo = T2.EmployeeId GROUP BY T1.EmployeeId ORDER BY count(T1.ReportsTo) DESC LIMIT 10
SELECT Name FROM journalist WHERE Nationality = 'England' OR Nationality = 'Wales'
SELECT Document_Type_Code FROM Documents GROUP BY Document_Type_Code ORDER BY count(*) DESC LIMIT 1
SELECT Papers.title FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Papers ON Authorship.paperID = Papers.paperID WHERE Authors.fname = 'Japan' AND Authors.lname = 'Japan' AND Authorship.authOrder = 2
SELECT CLASS_ROOM, count(*) FROM CLASS GROUP BY CLASS_ROOM HAVING count(*) >= 2
SELECT product_name FROM Products ORDER BY product_price DESC LIMIT 1
SELECT count(*) FROM Course
SELECT DISTINCT title FROM Movie EXCEPT SELECT Movie.title FROM Rating JOIN Movie ON Rating.mID = Movie.mID JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Reviewer.name = 'Chris Jackson'
SELECT count(*) FROM Course WHERE Credits > 2
SELECT min(Crime_rate), max(Crime_rate) FROM county_public_safety
SELECT yearid, count(*) FROM hall_of_fame GROUP BY yearid
SELECT DISTINCT writes.paperId FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'sharon goldwater'
SELECT Role_Code, Role_Name, Role_Description FROM Roles
SELECT count(*) FROM Accounts
SELECT Subjects.subject_name, Subjects.subject_name, count(*) FROM Student_Course_Enrolment JOIN Subjects JOIN Courses ON Student_Course_Enrolment.course_id = Courses.course_id AND Subjects.subject_id = Courses.subject_id GROUP BY Courses.subject_id
SELECT Company FROM entrepreneur ORDER BY Money_Requested DESC
SELECT DISTINCT T1.paperId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Peter Mertens' AND T4.authorName = 'Dina Barbian'
SELECT student_id, student_details FROM Students
SELECT Orchestra FROM orchestra WHERE Orchestra_ID NOT IN (SELECT Orchestra_ID FROM performance)
SELECT publication.title FROM writes AS T1 JOIN author AS T2 ON T1.aid = T2.aid JOIN publication ON T1.pid = publication.pid JOIN writes AS T3 ON publication.pid = T3.pid JOIN author AS T4 ON T3.aid = T4.aid WHERE T4.name = 'H. V. Jagadish' AND T4.name = 'H. V. Jagadish' AND publication.year > 2000
SELECT DISTINCT product_name FROM Product ORDER BY product_name ASC
SELECT count(*) FROM Restaurant JOIN Student ON Student.StuID = Restaurant.ResID WHERE Student.Fname = 'Smith' AND Student.LName = 'Smith' AND Restaurant.ResName = 'Subway'
SELECT role_description FROM Staff_Roles WHERE role_description LIKE '%2003-04-19%' OR role_description LIKE '%15 00:33:18%'
SELECT Student.city_code FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Club.ClubName = 'Hopkins Student Enterprises'
SELECT ACCOUNTS.name, SAVINGS.balance + SAVINGS.balance FROM ACCOUNTS JOIN CHECKING ON ACCOUNTS.custid = CHECKING.custid JOIN SAVINGS ON ACCOUNTS.custid = SAVINGS.custid WHERE SAVINGS.balance < SAVINGS.balance
SELECT lowest_point FROM highlow WHERE lowest_elevation = (SELECT min(lowest_elevation) FROM highlow)
SELECT Other_Details FROM Locations WHERE Location_Name = 'UK Gallery'
SELECT Hosts FROM farm_competition WHERE Theme != 'Aliens'
SELECT head.born_state FROM management JOIN head ON management.head_ID = head.head_ID GROUP BY head.born_state HAVING count(*) >= 3
SELECT DEPARTMENT_ID, SALARY FROM employees GROUP BY DEPARTMENT_ID HAVING count(*) >= 2
SELECT count(*), storm.Name FROM storm JOIN affected_region ON storm.Storm_ID = affected_region.Storm_ID GROUP BY storm.Storm_ID
SELECT sum(CRS_CREDIT), DEPT_CODE FROM COURSE GROUP BY DEPT_CODE
SELECT count(DISTINCT publication.title) FROM organization JOIN author ON organization.oid = author.oid JOIN writes ON author.aid = writes.aid JOIN publication ON writes.pid = publication.pid WHERE author.name = 'University of Michigan' AND publication.year > 2000
SELECT count(*) FROM PROFESSOR WHERE PROF_HIGH_DEGREE = 'Ph.D.' OR PROF_HIGH_DEGREE = 'Ph.D.'
SELECT Headquarters FROM Companies GROUP BY Headquarters HAVING count(*) > 2
SELECT movie.title FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid WHERE actor.name = 'Kate Winslet'
SELECT student_id FROM Friend UNION SELECT student_id FROM Friend
SELECT address_line_1 FROM Course_Authors_and_Tutors
SELECT Party FROM party GROUP BY Party HAVING count(*) >= 2
SELECT DISTINCT cite.citedPaperId, count(cite.citedPaperId) FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN cite ON paper.paperId = cite.citedPaperId WHERE keyphrase.keyphraseName = 'parsing' GROUP BY cite.citedPaperId ORDER BY count(cite.citedPaperId) DESC
SELECT Faculty.Fname FROM Course JOIN Faculty ON Course.Instructor = Faculty.FacID GROUP BY Course.Instructor HAVING count(*) >= 5
SELECT count(*) FROM aircraft WHERE distance BETWEEN 1000 AND 5000
SELECT DISTINCT wine.Name FROM grapes JOIN wine ON grapes.Grape = wine.Grape WHERE grapes.Color = 'Red'
SELECT Category FROM book_club WHERE Year > 1989
SELECT zip_postcode FROM Addresses WHERE zip_postcode LIKE 'Sawayn%'
SELECT city_name FROM city WHERE population = (SELECT max(population) FROM city WHERE state_name IN (SELECT state_name FROM state WHERE area = (SELECT max(area) FROM state))) AND state_name IN (SELECT state_name FROM state WHERE area = (SELECT max(area) FROM state))
SELECT Template_Type_Code FROM Ref_Template_Types WHERE Template_Type_Description = 'Book'
SELECT state_province_county FROM Addresses WHERE zip_postcode = '918'
SELECT max(Milliseconds), min(Milliseconds) FROM Track WHERE Composer = 'Pop'
SELECT product_id, count(*) FROM Order_Items GROUP BY product_id
SELECT gas_station.Representative_Name, gas_station.Location FROM gas_station JOIN company JOIN station_company ON gas_station.Station_ID = station_company.Station_ID AND company.Company_ID = station_company.Company_ID GROUP BY gas_station.Station_ID ORDER BY sum(company.Market_Value) DESC LIMIT 3
SELECT state_name FROM state WHERE density = (SELECT max(density) FROM state)
SELECT sum(country.Population) FROM country JOIN countrylanguage ON country.Code = countrylanguage.CountryCode WHERE country.Name = 'Aruba'
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE venue.venueName = 'NIPS'
SELECT state_name FROM highlow WHERE highest_elevation > (SELECT highest_elevation FROM highlow WHERE state_name = 'colorado')
SELECT DISTINCT Authors.fname FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Inst ON Authorship.instID = Inst.instID WHERE Inst.name = 'Indiana University'
SELECT DISTINCT paper.paperId, paper.year FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'deep learning' ORDER BY paper.year DESC
SELECT degrees.Degrees FROM Campuses JOIN degrees ON Campuses.Id = degrees.Campus WHERE Campuses.Campus = 'San Jose State University' AND degrees.Year = 2000
SELECT member.Name, membership_register_branch.Register_Year FROM membership_register_branch JOIN branch ON membership_register_branch.Branch_ID = branch.Branch_ID JOIN member ON membership_register_branch.Member_ID = member.Member_ID ORDER BY membership_register_branch.Register_Year ASC
SELECT Major FROM Student WHERE Age < 3
SELECT sum(invoices.total) FROM customers JOIN invoices ON customers.id = invoices.customer_id WHERE customers.first_name = 'Lucas' AND customers.last_name = 'Mancini'
SELECT teachers.FirstName, teachers.LastName FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE list.FirstName = 'EVELINA' AND list.LastName = 'BROMLEY'
SELECT count(DISTINCT RoomType) FROM Room
SELECT count(DISTINCT StuID) FROM SportsInfo
SELECT title FROM Movie WHERE year > 2000 OR year > 2000
SELECT product_type_code FROM Products WHERE product_price > 2 INTERSECT SELECT product_type_code FROM Products WHERE product_price < (SELECT avg(supplier_phone) FROM Suppliers)
SELECT Documents.document_type_code FROM Documents JOIN Grants ON Documents.grant_id = Grants.grant_id WHERE Documents.sent_date < 'Regular' INTERSECT SELECT Documents.document_type_code FROM Grants JOIN Documents ON Grants.grant_id = Documents.grant_id WHERE Grants.grant_end_date = 'Initial Application'
SELECT StuID FROM Student WHERE Sex = 'male'
SELECT DISTINCT pName FROM Player
SELECT Model FROM model_list GROUP BY Model ORDER BY count(*) DESC LIMIT 1
SELECT Authors.fname FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID WHERE Authors.fname = 'Ueno'
SELECT degrees.Campus, sum(degrees.Degrees) FROM Campuses JOIN degrees ON Campuses.Id = degrees.Campus WHERE degrees.Year >= 2001 GROUP BY Campuses.Id ORDER BY sum(degrees.Degrees) DESC LIMIT 1
SELECT Date_in_Location_From, Date_in_Locaton_To FROM Document_Locations ORDER BY Date_in_Locaton_To ASC LIMIT 1
SELECT Label FROM Albums GROUP BY Label ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM artist EXCEPT SELECT artist.Name FROM exhibition JOIN artist ON exhibition.Artist_ID = artist.Artist_ID WHERE exhibition.Year = 2004
SELECT EMPLOYEE.EMP_FNAME FROM CLASS JOIN ENROLL ON CLASS.CLASS_CODE = ENROLL.CLASS_CODE JOIN PROFESSOR JOIN EMPLOYEE ON CLASS.PROF_NUM = EMPLOYEE.EMP_NUM AND PROFESSOR.EMP_NUM = EMPLOYEE.EMP_NUM WHERE CLASS.CRS_CODE = 'ACCT-211'
SELECT count(*) FROM artist
SELECT paperId FROM paper WHERE year = (SELECT max(year) FROM paper WHERE title = year)
SELECT Payment_Method_Code FROM Payments GROUP BY Payment_Method_Code ORDER BY count(*) ASC LIMIT 1
SELECT Claim_ID, count(*) FROM Claims GROUP BY Claim_ID
SELECT Building FROM Faculty GROUP BY Building ORDER BY count(*) DESC LIMIT 1
SELECT Campus FROM Campuses WHERE Location = 'Los Angeles' AND County != 1950
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > LOCATION.RESTAURANT_ID
SELECT team.name FROM home_game JOIN team ON home_game.team_id = team.team_id_br WHERE home_game.year = 1980 ORDER BY home_game.attendance ASC LIMIT 1
SELECT Height FROM people ORDER BY Height DESC
SELECT Catalog_Contents.catalog_entry_name, Catalog_Contents.catalog_level_number FROM Catalog_Contents JOIN Catalog_Contents_Additional_Attributes ON Catalog_Contents.catalog_entry_id = Catalog_Contents_Additional_Attributes.catalog_entry_id WHERE Catalog_Contents.catalog_level_number > 5
SELECT avg(Age), city_code FROM Student GROUP BY city_code
SELECT date_joined_staff FROM Staff WHERE first_name = 'Janessa' AND last_name = 'Sawayn'
SELECT population FROM city WHERE population > (SELECT max(population) FROM city WHERE state_name = 'wisconsin') AND state_name = 'wisconsin'
SELECT Student_Course_Enrolment.date_of_enrolment, Student_Course_Enrolment.date_of_completion FROM Student_Course_Enrolment JOIN Students ON Student_Course_Enrolment.student_id = Students.student_id WHERE Student_Course_Enrolment.course_id IN (SELECT course_name FROM Courses GROUP BY course_name ORDER BY count(*) DESC LIMIT 2)
SELECT avg(Age), avg(Age) FROM artist WHERE Country = 'United States'
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT id FROM station WHERE local_authority - local_authority = 50
SELECT avg(Track.UnitPrice) FROM Customer JOIN Track JOIN Invoice ON Track.TrackId = Invoice.CustomerId WHERE Track.Name = 'Jazz'
SELECT DISTINCT writes.paperId FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'sharon goldwater'
SELECT count(*), car_makers.FullName FROM model_list JOIN car_makers ON model_list.Maker = car_makers.Id GROUP BY car_makers.FullName ORDER BY count(*) DESC
SELECT Grape, Winery, Year FROM wine WHERE Price > 100 ORDER BY Year ASC
SELECT Faculty.Building FROM Course JOIN Faculty ON Course.Instructor = Faculty.FacID GROUP BY Course.Instructor ORDER BY count(*) DESC LIMIT 1
SELECT Projects.project_details FROM Research_Outcomes JOIN Documents JOIN Organisations ON Documents.document_id = Organisations.organisation_id JOIN Projects ON Projects.project_id = Documents.grant_id JOIN Project_Outcomes ON Research_Outcomes.outcome_code = Project_Outcomes.outcome_code AND Projects.project_id = Project_Outcomes.project_id WHERE Projects.project_details = 'Sponsor' AND Organisations.organisation_type = 'Sponsor'
SELECT account_id, customer_id, account_name FROM Accounts
SELECT DISTINCT cite.citedPaperId, count(cite.citedPaperId) FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN cite ON paper.paperId = cite.citedPaperId WHERE keyphrase.keyphraseName = 'sigcomm' GROUP BY cite.citedPaperId ORDER BY count(cite.citedPaperId) DESC
SELECT state_name FROM highlow WHERE highest_elevation = (SELECT max(lowest_elevation) FROM highlow)
SELECT series_name FROM TV_Channel WHERE Hight_definition_TV = (SELECT series_name FROM TV_Channel GROUP BY series_name ORDER BY count(*) DESC LIMIT 1)
SELECT Building FROM Faculty WHERE Rank = 'Professor' GROUP BY Building HAVING count(*) >= 10
SELECT Addresses.country FROM Customers JOIN Addresses ON Customers.customer_address_id = Addresses.address_id WHERE Customers.first_name = 'Carole' AND Customers.last_name = 'Bernhard'
SELECT id FROM TV_Channel EXCEPT SELECT Channel FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT departments.DEPARTMENT_NAME, locations.CITY, locations.STATE_PROVINCE FROM departments JOIN locations ON departments.LOCATION_ID = locations.LOCATION_ID
SELECT title FROM course WHERE course_id NOT IN (SELECT ID FROM teaches)
SELECT publication.title FROM publication JOIN journal ON publication.jid = journal.jid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE author.name = 'H. V. Jagadish' AND author.name = 'Yunyao Li' AND publication.year > 2005
SELECT * FROM election
SELECT max(highest_elevation) FROM highlow
SELECT DISTINCT Department.Name FROM Affiliated_With JOIN Department ON Affiliated_With.Department = Department.DepartmentID WHERE Affiliated_With.PrimaryAffiliation = 1
SELECT Nurse.Name FROM Undergoes JOIN Nurse ON Undergoes.AssistingNurse = Nurse.EmployeeID
SELECT Location FROM track WHERE Seating > 90000 INTERSECT SELECT Location FROM track WHERE Seating < 70000
SELECT Accounts.account_name, count(*) FROM Financial_Transactions JOIN Accounts ON Financial_Transactions.account_id = Accounts.account_id GROUP BY Accounts.account_name
SELECT river_name FROM river WHERE length = (SELECT max(length) FROM river WHERE traverse = 'texas') AND traverse = 'texas'
SELECT program.Name FROM program JOIN broadcast ON program.Program_ID = broadcast.Program_ID GROUP BY broadcast.Program_ID ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT Location) FROM shop
SELECT publication.title FROM writes AS T1 JOIN author AS T2 ON T1.aid = T2.aid JOIN publication ON T1.pid = publication.pid JOIN writes AS T3 ON publication.pid = T3.pid JOIN author AS T4 ON T3.aid = T4.aid WHERE T2.name = 'H. V. Jagadish' AND T4.name = 'Yunyao Li' AND publication.year < 2005
SELECT count(*) FROM employees WHERE address = 'Lucas' AND last_name = 'Mancini'
SELECT count(*) FROM (SELECT max(amount) FROM endowment)
SELECT avg(Products.Price), Manufacturers.Name FROM Products JOIN Manufacturers ON Products.Manufacturer = Manufacturers.Code GROUP BY Manufacturers.Name
SELECT Rooms.roomName, count(*), Reservations.Room FROM Reservations JOIN Rooms ON Reservations.Room = Rooms.RoomId GROUP BY Reservations.Room
SELECT count(*) FROM Statements
SELECT Name FROM Projects ORDER BY Hours DESC LIMIT 1
SELECT Ref_Colors.color_description FROM Products JOIN Ref_Colors ON Products.color_code = Ref_Colors.color_code GROUP BY Ref_Colors.color_description ORDER BY count(*) ASC LIMIT 1
SELECT count(*), Participants.Participant_ID FROM Participants JOIN Participants_in_Events ON Participants.Participant_ID = Participants_in_Events.Participant_ID GROUP BY Participants.Participant_ID
SELECT Ref_Service_Types.Service_Type_Description FROM Ref_Service_Types JOIN Services ON Ref_Service_Types.Service_Type_Code = Services.Service_Type_Code WHERE Services.Product_Price > 'photo' INTERSECT SELECT Ref_Service_Types.Service_Type_Description FROM Ref_Service_Types JOIN Services ON Ref_Service_Types.Service_Type_Code = Services.Service_Type_Code WHERE Services.Product_Name = 'film'
SELECT course_id FROM section WHERE semester = 'Fall' AND year = 2009 EXCEPT SELECT course_id FROM section WHERE semester = 'Spring' AND year = 2010
SELECT name FROM club WHERE Club_ID NOT IN (SELECT Club_ID FROM player)
SELECT Name, SurfaceArea FROM country ORDER BY SurfaceArea DESC LIMIT 5
SELECT Name FROM Artist WHERE ArtistId NOT IN (SELECT ArtistId FROM Album)
SELECT Ref_Detention_Type.detention_type_description, Detention.detention_type_code FROM Behavior_Incident JOIN Ref_Detention_Type JOIN Detention ON Ref_Detention_Type.detention_type_code = Detention.teacher_id JOIN Students_in_Detention ON Behavior_Incident.incident_id = Students_in_Detention.incident_id AND Detention.detention_id = Students_in_Detention.detention_id GROUP BY Detention.detention_type_code ORDER BY count(*) DESC LIMIT 1
SELECT candidate.Poll_Source FROM people JOIN candidate ON people.People_ID = candidate.People_ID GROUP BY candidate.Poll_Source ORDER BY count(*) DESC LIMIT 1
SELECT avg(bedroom_count) FROM Apartments
SELECT city_name FROM city WHERE population = (SELECT max(population) FROM city WHERE state_name = 'wyoming') AND state_name = 'wyoming'
SELECT Product_ID, count(*) FROM Order_Items GROUP BY Product_ID
SELECT Title FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT Name FROM church EXCEPT SELECT church.Name FROM church JOIN wedding ON church.Church_ID = wedding.Church_ID WHERE wedding.Year = 2015
SELECT Staff.staff_name FROM Staff JOIN Maintenance_Engineers JOIN Engineer_Visits ON Staff.staff_id = Engineer_Visits.contact_staff_id AND Maintenance_Engineers.engineer_id = Engineer_Visits.engineer_id WHERE Maintenance_Engineers.company_id = (SELECT max(company_id) FROM Maintenance_Engineers)
SELECT state_name FROM state WHERE area = (SELECT max(population) FROM state WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'rio grande')) AND state_name IN (SELECT traverse FROM river WHERE river_name = 'rio grande')
SELECT business_id FROM business WHERE city = 'Los Angeles' AND name = 'Walmart'
SELECT count(DISTINCT author.name) FROM organization JOIN author ON organization.oid = author.oid WHERE author.name = 'Making database systems usable'
SELECT DISTINCT Customers.customer_id, Customer_Events.customer_id, Customers.customer_details FROM Customers JOIN Customer_Events ON Customers.customer_id = Customer_Events.customer_id
SELECT Claims.Date_Claim_Made, Claims.Date_Claim_Settled FROM Claims JOIN Settlements ON Claims.Claim_ID = Settlements.Claim_ID WHERE Claims.Amount_Claimed > (SELECT avg(Amount_Claimed) FROM Claims)
SELECT DISTINCT Songs.Title FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId EXCEPT SELECT Songs.Title FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId WHERE Vocals.Type = 'back'
SELECT count(*) FROM Student
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT Flag, count(*) FROM Ship GROUP BY Flag
SELECT Tourist_Attractions.Name FROM Tourist_Attractions JOIN Visitors JOIN Visits ON Tourist_Attractions.Tourist_Attraction_ID = Visits.Tourist_Attraction_ID AND Visitors.Tourist_ID = Visits.Tourist_ID WHERE Visitors.Tourist_Details = 'Alison' EXCEPT SELECT Tourist_Attractions.Name FROM Tourist_Attractions JOIN Visitors JOIN Visits ON Tourist_Attractions.Tourist_Attraction_ID = Visits.Tourist_Attraction_ID AND Visitors.Tourist_ID = Visits.Tourist_ID WHERE Visitors.Tourist_Details = 'Rosalind'
SELECT Apartment_Bookings.booking_status_code FROM Apartment_Bookings JOIN Apartments ON Apartment_Bookings.apt_id = Apartments.apt_id WHERE Apartments.apt_number = 'Suite 634'
SELECT Total FROM body_builder ORDER BY Total ASC
SELECT count(DISTINCT review.text) FROM user JOIN review ON user.user_id = review.user_id WHERE review.month = 2010 AND user.name = 'Michelle'
SELECT count(*), cName FROM Tryout GROUP BY cName ORDER BY count(*) DESC
SELECT count(*) FROM Student_Tests_Taken WHERE test_result = 'Fail'
SELECT DISTINCT staff_id, staff_first_name FROM Staff WHERE staff_first_name = 'Rylan' AND staff_last_name = 'Homenick'
SELECT date_order_placed FROM Orders WHERE customer_id = 11
SELECT count(DISTINCT id) FROM station
SELECT avg(Number_of_hosts) FROM party
SELECT count(*) FROM Customers WHERE customer_id NOT IN (SELECT customer_id FROM Accounts)
SELECT Investor FROM entrepreneur EXCEPT SELECT people.Name FROM entrepreneur JOIN people ON entrepreneur.People_ID = people.People_ID WHERE entrepreneur.Investor = 'Rachel Elnaugh'
SELECT sum(balance), min(balance) FROM CHECKING
SELECT count(*) FROM Plays_Games
SELECT count(DISTINCT Shop_Name) FROM shop
SELECT customer_name FROM Customers EXCEPT SELECT Customers.customer_name FROM Customers JOIN Customer_Orders ON Customers.customer_id = Customer_Orders.customer_id
SELECT first_name, country_code FROM players ORDER BY birth_date ASC LIMIT 1
SELECT count(*), District FROM city WHERE Population > (SELECT avg(Population) FROM city) GROUP BY District
SELECT district.District_name FROM store JOIN store_district ON store.Store_ID = store_district.Store_ID JOIN district ON store_district.District_ID = district.District_ID WHERE store.Store_Name = 'Miramichi'
SELECT railway.Builder FROM train JOIN railway ON train.Railway_ID = railway.Railway_ID WHERE train.Name = 'Andaman Exp'
SELECT gas_station.Manager_Name FROM station_company JOIN company ON station_company.Company_ID = company.Company_ID JOIN gas_station ON station_company.Station_ID = gas_station.Station_ID WHERE company.Company = 'ExxonMobil'
SELECT DISTINCT cName FROM Tryout ORDER BY cName ASC
SELECT student_id, count(*) FROM Student_Course_Registrations GROUP BY student_id
SELECT Name, Class, Rank FROM captain
SELECT count(*) FROM debate
SELECT DISTINCT film.Director FROM film JOIN film_market_estimation ON film.Film_ID = film_market_estimation.Film_ID WHERE film_market_estimation.Year = 1995
SELECT count(*) FROM furniture
SELECT DISTINCT paper.paperId FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId WHERE dataset.datasetName = 'WebKB'
SELECT Customers.customer_name FROM Customers JOIN Customer_Orders ON Customers.customer_id = Customer_Orders.customer_id JOIN Order_Items ON Customer_Orders.order_id = Order_Items.order_id GROUP BY Customers.customer_name ORDER BY sum(Order_Items.order_quantity) DESC LIMIT 1
SELECT Festival_Name FROM festival_detail WHERE Year = 2007
SELECT Level FROM member GROUP BY Level ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT state_name) FROM state
SELECT Templates.Template_Type_Code, count(*) FROM Templates JOIN Documents ON Templates.Template_ID = Documents.Template_ID GROUP BY Templates.Template_Type_Code
SELECT browser.name FROM accelerator_compatible_browser JOIN browser ON accelerator_compatible_browser.browser_id = browser.id JOIN Web_client_accelerator ON accelerator_compatible_browser.accelerator_id = Web_client_accelerator.id WHERE Web_client_accelerator.name = 'CACHEbox' INTERSECT SELECT browser.name FROM accelerator_compatible_browser JOIN browser ON accelerator_compatible_browser.browser_id = browser.id JOIN Web_client_accelerator ON accelerator_compatible_browser.accelerator_id = Web_client_accelerator.id WHERE Web_client_accelerator.name = 'Fasterfox'
SELECT flights.FlightNo FROM airlines JOIN flights ON airlines.uid = flights.Airline WHERE airlines.Airline = 'United Airlines'
SELECT teacher.Name, course.Course FROM course_arrange JOIN course ON course_arrange.Course_ID = course.Course_ID JOIN teacher ON course_arrange.Teacher_ID = teacher.Teacher_ID ORDER BY teacher.Name ASC
SELECT LName FROM Student ORDER BY Age ASC
SELECT DISTINCT count(paper.paperId), paper.year FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE venue.venueName = 'NIPS' GROUP BY paper.year ORDER BY count(paper.paperId) DESC
SELECT count(border) FROM border_info WHERE state_name = 'kentucky'
SELECT first_name, middle_name, last_name FROM Students ORDER BY date_first_registered ASC LIMIT 1
SELECT customer_name FROM Customers ORDER BY date_became_customer ASC LIMIT 1
SELECT EmployeeID FROM Physician UNION SELECT DepartmentID FROM Department
SELECT business.name FROM category JOIN business ON category.business_id = business.business_id JOIN review ON business.business_id = review.business_id JOIN user ON review.user_id = user.user_id WHERE category.category_name = 'restaurant' AND category.category_name = 'restaurant'
SELECT gender, count(*) FROM Dorm GROUP BY gender
SELECT payment_method FROM Customers GROUP BY payment_method ORDER BY count(*) DESC LIMIT 1
SELECT count(border) FROM border_info WHERE state_name IN (SELECT state_name FROM state WHERE density = (SELECT max(population) FROM state))
SELECT count(*) FROM city WHERE city = 'Australia'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'alameda'
SELECT DISTINCT Reign FROM wrestler WHERE Location != 'Tokyo,Japan'
SELECT count(*) FROM Employees
SELECT Problems.problem_id FROM Problems JOIN Product ON Problems.product_id = Product.product_id WHERE Product.product_name = 'voluptatem' AND Problems.date_problem_reported > 1995
SELECT Name FROM building ORDER BY Height_feet DESC LIMIT 1
SELECT name FROM aircraft WHERE distance > 5000 INTERSECT SELECT name FROM aircraft WHERE distance < 5
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT count(*) FROM Customers
SELECT roomName, decor FROM Rooms WHERE bedType = 'King' ORDER BY basePrice ASC
SELECT Document_Name, Template_ID FROM Documents WHERE Document_Description LIKE '%w%'
SELECT count(*) FROM publication
SELECT employee_name FROM Employees EXCEPT SELECT Employees.employee_name FROM Employees JOIN Circulation_History ON Employees.employee_id = Circulation_History.employee_id
SELECT customer_name FROM Customers ORDER BY date_became_customer ASC LIMIT 1
SELECT name FROM actor WHERE birth_city = 'The Imitation Game'
SELECT aircraft.Aircraft FROM aircraft JOIN airport_aircraft ON aircraft.Aircraft_ID = airport_aircraft.Aircraft_ID JOIN airport ON airport_aircraft.Airport_ID = airport.Airport_ID WHERE airport.Airport_Name = 'London Gatwick'
SELECT count(*) FROM park WHERE state = 'NY'
SELECT course.title FROM instructor JOIN takes JOIN teaches ON instructor.ID = teaches.ID JOIN course ON takes.course_id = course.course_id AND teaches.course_id = course.course_id WHERE teaches.year = 'Fall' AND teaches.year = 2009 ORDER BY instructor.ID ASC
SELECT Headquarter FROM Manufacturers WHERE Founder = 'James'
SELECT Lname FROM Faculty WHERE Building = 'Barton' ORDER BY Lname ASC
SELECT DISTINCT Country FROM artist
SELECT Apartments.apt_number FROM Apartment_Bookings JOIN Apartments ON Apartment_Bookings.apt_id = Apartments.apt_id WHERE Apartments.bathroom_count = 0 INTERSECT SELECT Apartments.apt_number FROM Apartment_Bookings JOIN Apartments ON Apartment_Bookings.apt_id = Apartments.apt_id WHERE Apartments.apt_id = 1
SELECT CRS_CREDIT FROM COURSE WHERE CRS_CODE = 'KLR209'
SELECT Competition_type, Country FROM competition
SELECT DISTINCT Suppliers.supplier_name FROM Suppliers JOIN Product_Suppliers ON Suppliers.supplier_id = Product_Suppliers.supplier_id JOIN Products ON Product_Suppliers.product_id = Products.product_id WHERE Products.product_name = 'red jeans'
SELECT charge_type FROM Charges ORDER BY charge_amount DESC LIMIT 1
SELECT count(*) FROM film WHERE Title LIKE '%Dummy%'
SELECT Highschooler.name FROM Friend JOIN Highschooler ON Friend.student_id = Highschooler.ID GROUP BY Friend.student_id ORDER BY count(*) DESC LIMIT 1
SELECT Band.Firstname, Band.Lastname FROM Performance JOIN Band ON Performance.Bandmate = Band.Id JOIN Songs ON Performance.SongId = Songs.SongId WHERE Songs.Title = 'Der Kapitan'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'san francisco' AND LOCATION.STREET_NAME = 'buchanan' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > LOCATION.RESTAURANT_ID
SELECT Role_Name, Role_Description FROM Roles WHERE Role_Code = 'MG'
SELECT store_id FROM inventory GROUP BY store_id ORDER BY count(*) DESC LIMIT 1
SELECT date_of_latest_revision FROM Catalogs GROUP BY date_of_latest_revision HAVING count(*) > 1
SELECT Name FROM Products
SELECT state_name FROM state WHERE area = (SELECT max(area) FROM state)
SELECT sum(SportsInfo.GamesPlayed) FROM SportsInfo JOIN Student ON SportsInfo.StuID = Student.StuID WHERE SportsInfo.SportName = 'Football' AND SportsInfo.OnScholarship = 1
SELECT count(DISTINCT Songs.Title) FROM Albums JOIN Tracklists ON Albums.AId = Tracklists.AlbumId JOIN Songs ON Tracklists.SongId = Songs.SongId WHERE Albums.Type = 'studio'
SELECT sum(Revenue), Headquarter FROM Manufacturers GROUP BY Headquarter
SELECT Ref_Product_Categories.unit_of_measure, Products.typical_buying_price FROM Products JOIN Ref_Product_Categories ON Products.product_category_code = Ref_Product_Categories.product_category_code WHERE Products.product_name = 'cumin'
SELECT count(*) FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID WHERE Student.Age > 20
SELECT Date_Payment_Made, Amount_Payment FROM Payments ORDER BY Date_Payment_Made ASC
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'american' AND RESTAURANT.RATING = (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'american')
SELECT School_name FROM School WHERE Enrollment > 8.5 GROUP BY School_id HAVING count(*) >= 1
SELECT count(*), Election_Cycle FROM Voting_record GROUP BY Election_Cycle
SELECT DISTINCT dataset.datasetId FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId WHERE dataset.datasetName = 'ImageNet' AND paper.year = (SELECT writes.paperId FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'ImageNet' AND author.authorId = 'mention')
SELECT count(*) FROM routes JOIN airports ON routes.dst_apid = airports.apid JOIN airlines ON routes.alid = airlines.alid WHERE airlines.name = 'American Airlines'
SELECT state_name FROM state WHERE area = (SELECT max(population) FROM state WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')) AND state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')
SELECT card_type_code, count(*) FROM Customers_Cards GROUP BY card_type_code
SELECT Start FROM Appointment ORDER BY Start DESC LIMIT 1
SELECT T2.name FROM writes AS T1 JOIN author AS T2 ON T1.aid = T2.aid JOIN publication ON T1.pid = publication.pid JOIN writes AS T3 ON publication.pid = T3.pid JOIN author AS T4 ON T3.aid = T4.aid WHERE T4.name = 'University of Michigan' GROUP BY T2.name ORDER BY sum(publication.citation_num) DESC LIMIT 1
SELECT Product.product_name FROM Product JOIN Problems ON Product.product_id = Problems.product_id GROUP BY Product.product_name ORDER BY count(*) DESC LIMIT 3
SELECT sum(Apartments.room_count) FROM Apartment_Facilities JOIN Apartments ON Apartment_Facilities.apt_id = Apartments.apt_id WHERE Apartments.apt_id = 'Columbus Square'
SELECT Vocals.Type FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId JOIN Band ON Vocals.Bandmate = Band.Id WHERE Band.Lastname = 'Heilo' AND Songs.Title = 'Der Kapitan'
SELECT count(*) FROM classroom WHERE building = 'Lamberton' AND capacity < 50
SELECT DISTINCT Label FROM Albums
SELECT product_price FROM Products WHERE product_name = 'Chocolate'
SELECT count(*) FROM matches WHERE year = 2013 OR year = 2016
SELECT course_id FROM section WHERE semester = 'Fall' AND year = 2009 UNION SELECT course_id FROM section WHERE semester = 'Spring' AND year = 2010
SELECT District_name FROM district ORDER BY City_Population DESC LIMIT 1
SELECT DISTINCT keyword.keyword FROM publication_keyword JOIN keyword ON publication_keyword.kid = keyword.kid JOIN publication ON publication_keyword.pid = publication.pid
SELECT Earnings FROM poker_player ORDER BY Earnings DESC
SELECT author.name FROM publication JOIN conference ON publication.cid = conference.cid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE author.name = 'VLDB'
SELECT submission.Author FROM Acceptance JOIN submission ON Acceptance.Submission_ID = submission.Submission_ID GROUP BY submission.Author HAVING count(DISTINCT Acceptance.Workshop_ID) > 1
SELECT Package_Option FROM TV_Channel WHERE id NOT IN (SELECT Channel FROM Cartoon WHERE Directed_by = 'Ben Jones')
SELECT document_name FROM Documents WHERE document_name LIKE '%CV%'
SELECT Name, City FROM branch WHERE Branch_ID NOT IN (SELECT Branch_ID FROM membership_register_branch)
SELECT count(*), avg(Age), city_code FROM Student WHERE Sex = 'food' GROUP BY Sex
SELECT Name FROM team
SELECT state_name FROM state WHERE density = (SELECT min(density) FROM state)
SELECT Name FROM wrestler WHERE Wrestler_ID NOT IN (SELECT Wrestler_ID FROM Elimination)
SELECT zip_postcode FROM Addresses WHERE city = 'Port Chelsea'
SELECT title FROM course WHERE course_id IN (SELECT prereq.prereq_id FROM prereq JOIN course ON course.course_id = prereq.course_id WHERE course.title = 'International Finance')
SELECT sum(population) FROM state
SELECT member.Member_Name FROM member JOIN party ON member.Party_ID = party.Party_ID WHERE party.Region_ID = 3 INTERSECT SELECT member.Member_Name FROM member JOIN party ON member.Party_ID = party.Party_ID WHERE party.Region_ID = 1
SELECT count(*), storm.Name FROM storm JOIN affected_region ON storm.Storm_ID = affected_region.Storm_ID GROUP BY storm.Storm_ID
SELECT Rank FROM pilot ORDER BY Join_Year DESC LIMIT 1
SELECT LName, Sex FROM Student WHERE StuID IN (SELECT Plays_Games.StuID FROM Plays_Games JOIN Video_Games ON Plays_Games.GameID = Video_Games.GameID WHERE Video_Games.GName = 'Call of Destiny' INTERSECT SELECT Plays_Games.StuID FROM Plays_Games JOIN Video_Games ON Plays_Games.GameID = Video_Games.GameID WHERE Video_Games.GName = 'Works of Widenius')
SELECT count(*) FROM Customer_Orders JOIN Order_Items ON Customer_Orders.order_id = Order_Items.order_id WHERE Customer_Orders.order_details = 'Second time'
SELECT state_name FROM state WHERE capital = 'salem'
SELECT count(*) FROM Person WHERE job = 'engineer' AND age > 30
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'american' AND RESTAURANT.RATING = (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'american')
SELECT product_details FROM Products WHERE product_details LIKE '%Latte%' OR product_details = 'Americano'
SELECT count(*) FROM Products WHERE product_name = 'hot'
SELECT DISTINCT paper.year FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId WHERE keyphrase.keyphraseName = 'Michael Stonebraker' AND paper.year = 'GIS Database'
SELECT Result FROM music_festival WHERE Music_Festival = (SELECT max(Song) FROM volume)
SELECT employee.name, employee.salary FROM employee JOIN certificate ON employee.eid = certificate.eid GROUP BY employee.eid ORDER BY count(*) DESC LIMIT 1
SELECT name FROM employee ORDER BY salary ASC LIMIT 3
SELECT name FROM Dogs EXCEPT SELECT Owners.last_name FROM Owners JOIN Treatments ON Owners.owner_id = Treatments.dog_id WHERE Treatments.cost_of_treatment > 1000
SELECT Company, Rank FROM company ORDER BY Sales_billion ASC
SELECT name FROM employee WHERE salary > (SELECT avg(salary) FROM employee)
SELECT id, start_station_name FROM trip WHERE start_station_id = (SELECT max(duration) FROM trip)
SELECT personal_name, family_name FROM Students ORDER BY family_name ASC
SELECT transaction_type_code, avg(amount_of_transaction) FROM Transactions GROUP BY transaction_type_code
SELECT river_name FROM river GROUP BY river_name ORDER BY count(DISTINCT traverse) DESC LIMIT 1
SELECT Name FROM country WHERE Continent = 'Europe' AND Population = 80000
SELECT name FROM Person WHERE job = 'student' AND age = (SELECT max(age) FROM Person WHERE job = 'student')
SELECT previous_transaction_id, count(*) FROM Financial_Transactions GROUP BY account_id
SELECT Scientists.Name FROM AssignedTo JOIN Projects ON AssignedTo.Project = Projects.Code JOIN Scientists ON AssignedTo.Scientist = Scientists.SSN WHERE Projects.Name = 'A Puzzling Parallax'
SELECT name FROM instructor WHERE dept_name = 'Comp. Sci.'
SELECT Document_Name, Document_ID FROM Documents WHERE Document_Type_Code = 'BK'
SELECT EMPLOYEE.EMP_FNAME FROM CLASS JOIN EMPLOYEE ON CLASS.PROF_NUM = EMPLOYEE.EMP_NUM GROUP BY CLASS.PROF_NUM HAVING count(*) > 1
SELECT count(*) FROM actor
SELECT DName FROM Department WHERE Division = 'EN' AND Building = 'NEB'
SELECT count(*) FROM Dorm
SELECT Staff.staff_first_name, Staff.staff_last_name FROM Staff JOIN Problem_Log ON Staff.staff_id = Problem_Log.assigned_to_staff_id WHERE Problem_Log.assigned_to_staff_id = 1
SELECT Age FROM Student WHERE Fname = 'Linda' AND LName = 'Smith'
SELECT count(*) FROM Products WHERE product_category_code = 'Seeds'
SELECT DISTINCT keyphrase.keyphraseId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Luke Zettlemoyer'
SELECT Name FROM channel WHERE Owner != 'CCTV'
SELECT Name FROM department GROUP BY Department_ID ORDER BY count(*) DESC LIMIT 1
SELECT border FROM border_info WHERE state_name IN (SELECT state_name FROM state WHERE capital = 'atlanta')
SELECT count(*) FROM PROFESSOR JOIN DEPARTMENT ON PROFESSOR.DEPT_CODE = DEPARTMENT.DEPT_CODE WHERE DEPARTMENT.DEPT_NAME = 'Accounting'
SELECT DISTINCT name FROM instructor ORDER BY name ASC
SELECT count(DISTINCT party_phone) FROM Parties
SELECT swimmer.name FROM swimmer JOIN record ON swimmer.ID = record.Swimmer_ID ORDER BY swimmer.meter_300 DESC
SELECT Directed_by FROM Cartoon WHERE Title = 'A Love of a Lifetime'
SELECT Name FROM wine WHERE Price > 50 INTERSECT SELECT wine.Name FROM appellations JOIN wine ON appellations.Appelation = wine.Appelation WHERE appellations.County = 'Monterey'
SELECT count(*) FROM club_rank WHERE Total > 10
SELECT Member_Name FROM member WHERE Member_ID NOT IN (SELECT Member_in_charge_ID FROM party_events)
SELECT Investors.Investor_details FROM Investors JOIN Transactions ON Investors.investor_id = Transactions.investor_id WHERE Transactions.share_count > 50
SELECT Built_Year FROM Ship GROUP BY Built_Year ORDER BY count(*) DESC LIMIT 1
SELECT Dogs.owner_id, Dogs.name FROM Dogs JOIN Owners ON Dogs.owner_id = Owners.owner_id GROUP BY Dogs.owner_id ORDER BY count(*) DESC LIMIT 1
SELECT drivers.surname, drivers.driverId FROM drivers JOIN pitStops ON drivers.driverId = pitStops.driverId GROUP BY drivers.driverId HAVING count(*) = 11 INTERSECT SELECT drivers.surname, drivers.driverId FROM drivers JOIN results ON drivers.driverId = results.driverId GROUP BY drivers.driverId HAVING count(*) > 5
SELECT Customer_Details FROM Customers EXCEPT SELECT Customers.Customer_Details FROM Policies JOIN Customers ON Policies.Customer_ID = Customers.Customer_ID
SELECT aircraft.Fleet_Series, aircraft.Fleet_Series FROM pilot_record JOIN aircraft ON pilot_record.Aircraft_ID = aircraft.Aircraft_ID JOIN pilot ON pilot_record.Pilot_ID = pilot.Pilot_ID ORDER BY aircraft.Order_Year ASC
SELECT sum(DISTINCT organization.oid) FROM domain_author JOIN author ON domain_author.aid = author.aid JOIN domain ON domain_author.did = domain.did JOIN organization ON author.oid = organization.oid WHERE author.name = 'Databases' AND author.name = 'University of Michigan'
SELECT City, count(*) FROM branch GROUP BY Open_year HAVING count(*) >= 2010
SELECT Customers.Customer_Details FROM Claim_Headers JOIN Policies ON Claim_Headers.Policy_ID = Policies.Policy_ID JOIN Customers ON Policies.Customer_ID = Customers.Customer_ID WHERE Claim_Headers.Amount_Piad = (SELECT max(Start_Date) FROM Policies)
SELECT Studio FROM film WHERE Director = 'Nicholas Meyer' INTERSECT SELECT Studio FROM film WHERE Director = 'Walter Hill'
SELECT Continent FROM country WHERE Name = 'Anguilla'
SELECT avg(Track.Milliseconds) FROM Genre JOIN Track ON Genre.GenreId = Track.GenreId WHERE Genre.Name = 'Pop'
SELECT employees.FIRST_NAME, employees.LAST_NAME, departments.DEPARTMENT_NAME FROM employees JOIN departments ON employees.DEPARTMENT_ID = departments.DEPARTMENT_ID
SELECT sum(Order_Items.Order_Quantity) FROM Products JOIN Customer_Orders JOIN Order_Items ON Products.Product_ID = Order_Items.Product_ID AND Customer_Orders.Order_ID = Order_Items.Order_ID WHERE Products.Product_Name = 'photo'
SELECT phone.Hardware_Model_name, phone.Company_name FROM chip_model JOIN phone ON chip_model.Model_name = phone.chip_model WHERE chip_model.RAM_MiB BETWEEN 2002 AND 2002 ORDER BY phone.Company_name ASC
SELECT min(Age), max(Age), avg(Age) FROM Student
SELECT Document_ID FROM Paragraphs GROUP BY Document_ID ORDER BY count(*) ASC LIMIT 1
SELECT Destruction_Authorised_by_Employee_ID, count(*) FROM Documents_to_be_Destroyed GROUP BY Destruction_Authorised_by_Employee_ID
SELECT fname FROM Authors ORDER BY fname ASC
SELECT Shop_Name FROM shop ORDER BY Open_Year DESC LIMIT 1
SELECT count(*), DEPARTMENT.SCHOOL_CODE FROM CLASS JOIN COURSE ON CLASS.CRS_CODE = COURSE.CRS_CODE JOIN DEPARTMENT ON COURSE.DEPT_CODE = DEPARTMENT.DEPT_CODE GROUP BY DEPARTMENT.SCHOOL_CODE
SELECT movie.title FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid JOIN directed_by ON movie.mid = directed_by.msid JOIN director ON directed_by.did = director.did WHERE actor.name = 'Taraneh Alidoosti' AND actor.name = 'Asghar Farhadi'
SELECT Name FROM wine WHERE Year < (SELECT min(Year) FROM wine WHERE Winery = 'Brander')
SELECT dept_name, building FROM department ORDER BY budget DESC LIMIT 1
SELECT Fname FROM Student WHERE StuID NOT IN (SELECT StuID FROM Enrolled_in)
SELECT Country, count(*) FROM singer GROUP BY Country
SELECT count(*), Projects.project_details FROM Projects JOIN Tasks ON Projects.project_id = Tasks.project_id GROUP BY Projects.project_details
SELECT Publisher FROM book_club GROUP BY Publisher ORDER BY count(*) DESC LIMIT 1
SELECT name FROM stadium WHERE ID NOT IN (SELECT Stadium_ID FROM event)
SELECT Policy_Type_Code FROM Policies GROUP BY Policy_Type_Code HAVING count(*) > 2
SELECT employees.FIRST_NAME, employees.LAST_NAME, locations.CITY FROM employees JOIN departments ON employees.DEPARTMENT_ID = departments.DEPARTMENT_ID JOIN locations ON departments.LOCATION_ID = locations.LOCATION_ID WHERE employees.FIRST_NAME LIKE '%Z%'
SELECT count(*) FROM Person WHERE age > 30 AND job = 'engineer'
SELECT DISTINCT PersonFriend.name FROM Person JOIN PersonFriend ON Person.name = PersonFriend.friend WHERE Person.age > (SELECT avg(age) FROM Person)
SELECT DName FROM Department WHERE Building = 'Mergenthaler'
SELECT first_name, last_name FROM actor GROUP BY first_name, last_name ORDER BY count(*) DESC LIMIT 1
SELECT customers.first_name, customers.last_name FROM customers JOIN invoices ON customers.id = invoices.customer_id ORDER BY invoices.total ASC LIMIT 10
SELECT i_id FROM item WHERE title = 'orange'
SELECT roomName FROM Rooms ORDER BY basePrice ASC LIMIT 1
SELECT Name FROM artwork WHERE Artwork_ID NOT IN (SELECT Artwork_ID FROM nomination)
SELECT DISTINCT President_Vote, Vice_President_Vote FROM Voting_record
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.uid = flights.Airline WHERE flights.SourceAirport = 'AHD'
SELECT Amount_Settled, Amount_Claimed FROM Claims ORDER BY Amount_Claimed DESC LIMIT 1
SELECT name FROM stadium WHERE name LIKE '%Bank%'
SELECT DISTINCT state_name FROM state
SELECT Drama_Workshop_Groups.Store_Name FROM Addresses JOIN Drama_Workshop_Groups ON Addresses.Address_ID = Drama_Workshop_Groups.Address_ID WHERE Addresses.City_Town = 'Feliciaberg'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > LOCATION.RESTAURANT_ID
SELECT DISTINCT T1.paperId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Peter Mertens' AND T4.authorName = 'Dina Barbian'
SELECT Addresses.city FROM Customers JOIN Customer_Addresses ON Customers.customer_id = Customer_Addresses.customer_id JOIN Addresses ON Customer_Addresses.address_id = Addresses.address_id GROUP BY Addresses.city ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT product_color FROM Products
SELECT course.title FROM department JOIN teaches JOIN course ON department.dept_name = course.dept_name AND teaches.course_id = course.course_id WHERE course.dept_name = 'Soisalon'
SELECT Student.Fname, Student.LName FROM Student JOIN Participates_in ON Student.StuID = Participates_in.stuid GROUP BY Student.StuID ORDER BY count(*) DESC LIMIT 1
SELECT Appelation FROM wine WHERE Year > 2008 EXCEPT SELECT Appelation FROM appellations WHERE Area = 'Central Coast'
SELECT name, city, country FROM airports ORDER BY elevation ASC LIMIT 1
SELECT Tourist_Attractions.Name FROM Photos JOIN Tourist_Attractions ON Photos.Tourist_Attraction_ID = Tourist_Attractions.Tourist_Attraction_ID WHERE Photos.Name = 'game1'
SELECT count(*) FROM Rating JOIN Movie ON Rating.mID = Movie.mID WHERE Rating.stars > 3
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'oren etzioni' ORDER BY paper.year DESC
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'san francisco' AND LOCATION.STREET_NAME = 'buchanan' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > 2
SELECT City FROM employee WHERE Age > 30 GROUP BY City HAVING count(*) > 1
SELECT city_name FROM city WHERE population = (SELECT max(population) FROM city WHERE state_name = 's') AND state_name = 's'
SELECT Draft_Class, Draft_Class FROM match_season WHERE Position = 'Defender'
SELECT DISTINCT Customer.FirstName FROM Customer JOIN Invoice ON Customer.CustomerId = Invoice.CustomerId WHERE Customer.Country = 'Brazil'
SELECT count(*) FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Student.Fname = 'Tracy' AND Student.LName = 'Kim'
SELECT count(*) FROM entrepreneur
SELECT count(*) FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId WHERE Songs.Title = 'Le Pop'
SELECT count(DISTINCT publication.title) FROM publication JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'PVLDB'
SELECT avg(Age), Sex FROM Student GROUP BY Sex
SELECT publication.title FROM publication_keyword JOIN keyword ON publication_keyword.kid = keyword.kid JOIN publication ON publication_keyword.pid = publication.pid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE author.name = 'H. V. Jagadish' AND keyword.keyword = 'User Study'
SELECT albums.title FROM playlist_tracks JOIN albums JOIN tracks ON playlist_tracks.track_id = tracks.id AND albums.id = tracks.album_id GROUP BY albums.id HAVING count(playlist_tracks.track_id) > 10
SELECT DISTINCT country.Name FROM country JOIN countrylanguage ON country.Code = countrylanguage.CountryCode WHERE country.Continent = 'Europe' AND countrylanguage.IsOfficial = 'Europe' AND countrylanguage.IsOfficial = 'Europe'
SELECT country_code FROM players GROUP BY country_code HAVING count(*) > 50
SELECT count(DISTINCT publication.title) FROM writes AS T1 JOIN author AS T2 ON T1.aid = T2.aid JOIN publication ON T1.pid = publication.pid JOIN writes AS T3 ON publication.pid = T3.pid JOIN author AS T4 ON T3.aid = T4.aid WHERE T2.name = 'H. V. Jagadish' AND T4.name = 'Divesh Srivastava'
SELECT state_name FROM state WHERE area = (SELECT max(area) FROM state)
SELECT Projects.project_details FROM Projects JOIN Documents JOIN Organisations ON Projects.project_id = Organisations.organisation_id JOIN Grants ON Documents.grant_id = Grants.grant_id AND Organisations.organisation_id = Grants.organisation_id WHERE Organisations.organisation_details = 'Initial'
SELECT member.Name, performance.Location FROM member_attendance JOIN member ON member_attendance.Member_ID = member.Member_ID JOIN performance ON member_attendance.Performance_ID = performance.Performance_ID
SELECT stadium.id, stadium.name FROM stadium JOIN game ON stadium.id = game.stadium_id JOIN injury_accident ON game.id = injury_accident.game_id GROUP BY stadium.id ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM pilot ORDER BY Age DESC
SELECT Founded FROM university WHERE Founded BETWEEN 1850 AND 'Public'
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'mohammad rastegari' AND paper.journalId >= 0
SELECT Dorm.dorm_name FROM Dorm JOIN Has_amenity ON Dorm.dormid = Has_amenity.dormid JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid WHERE Dorm_amenity.amenity_name = 'TV Lounge' INTERSECT SELECT Dorm.dorm_name FROM Dorm JOIN Has_amenity ON Dorm.dormid = Has_amenity.dormid JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid WHERE Dorm_amenity.amenity_name = 'Study Room'
SELECT name FROM actor WHERE birth_city = 'Austin' AND birth_year > 1980
SELECT avg(pages_per_minute_color) FROM product
SELECT Patient.Name FROM Patient JOIN Appointment ON Patient.SSN = Appointment.Patient ORDER BY Appointment.Start DESC LIMIT 1
SELECT Reviewer.name FROM Rating JOIN Movie ON Rating.mID = Movie.mID JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Rating.ratingDate = (SELECT min(DISTINCT name) FROM Reviewer)
SELECT Services.Service_name FROM First_Notification_of_Loss JOIN Services ON First_Notification_of_Loss.Service_ID = Services.Service_ID GROUP BY First_Notification_of_Loss.Service_ID HAVING count(*) > 1
SELECT DISTINCT artist.artist_name, song.genre_is FROM artist JOIN song ON artist.artist_name = song.artist_name WHERE song.languages = 'english' ORDER BY song.song_name ASC
SELECT max(Budget_Type_Description) FROM Ref_Budget_Codes WHERE Budget_Type_Code = 'SF'
SELECT race.Name FROM race JOIN track ON race.Track_ID = track.Track_ID GROUP BY race.Track_ID ORDER BY count(*) DESC LIMIT 1
SELECT border FROM border_info WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')
SELECT building_short_name FROM Apartment_Buildings WHERE building_full_name - building_id > 4
SELECT count(*) FROM Services
SELECT Name FROM country WHERE Continent = 'Asia' ORDER BY LifeExpectancy ASC LIMIT 1
SELECT DISTINCT count(paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE venue.venueName = 'sigir'
SELECT traverse FROM river WHERE river_name = 'ohio'
SELECT count(DISTINCT business.name) FROM category JOIN business ON category.business_id = business.business_id WHERE business.city = 'Madison' AND category.category_name = 'escape games'
SELECT state_name FROM highlow WHERE highest_elevation = (SELECT max(highest_elevation) FROM highlow)
SELECT Customers.customer_name FROM Customers JOIN Customer_Addresses ON Customers.customer_id = Customer_Addresses.customer_id JOIN Addresses ON Customer_Addresses.address_id = Addresses.address_id WHERE Addresses.state_province_county = 'Colorado'
SELECT catalog_entry_name FROM Catalog_Contents WHERE catalog_level_number = (SELECT max(price_in_dollars) FROM Catalog_Contents)
SELECT avg(airport.Total_Passengers) FROM aircraft JOIN airport_aircraft ON aircraft.Aircraft_ID = airport_aircraft.Aircraft_ID JOIN airport ON airport_aircraft.Airport_ID = airport.Airport_ID WHERE aircraft.Aircraft = 'Robinson R-22'
SELECT avg(Price), Score FROM wine GROUP BY Appelation
SELECT count(DISTINCT Country) FROM climber
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT employees.FIRST_NAME, employees.LAST_NAME, employees.DEPARTMENT_ID FROM employees JOIN departments ON employees.DEPARTMENT_ID = departments.DEPARTMENT_ID GROUP BY employees.DEPARTMENT_ID ORDER BY count(*) ASC LIMIT 1
SELECT city.City FROM city JOIN hosting_city ON city.City_ID = hosting_city.Host_City GROUP BY hosting_city.Host_City ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM Paragraphs JOIN Documents ON Paragraphs.Document_ID = Documents.Document_ID WHERE Documents.Document_Name = 'Summer Show'
SELECT product_id, product_name FROM Products WHERE product_price < 600 OR product_price > 900
SELECT avg(followers) FROM user_profiles WHERE uid NOT IN (SELECT uid FROM tweets)
SELECT count(*) FROM Ref_Colors
SELECT name, result FROM battle WHERE bulgarian_commander != 'Boril'
SELECT count(*) FROM Lessons JOIN Customers ON Lessons.customer_id = Customers.customer_id WHERE Customers.first_name = 'Ray'
SELECT DISTINCT Customers.Customer_Details FROM Policies JOIN Customers ON Policies.Customer_ID = Customers.Customer_ID WHERE Policies.Policy_Type_Code = 'Deputy'
SELECT count(DISTINCT Rank) FROM captain
SELECT sum(SurfaceArea) FROM country WHERE Region = 'Caribbean'
SELECT sum(Number_Deaths), sum(Damage_millions_USD) FROM storm WHERE Max_speed > (SELECT avg(Max_speed) FROM storm)
SELECT count(DISTINCT Continent) FROM country WHERE Name = 1930
SELECT DISTINCT paperId FROM paper WHERE title = 'machine networks for one shot learning'
SELECT count(*) FROM driver
SELECT DISTINCT list.LastName FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE list.Grade = 3 AND teachers.FirstName != 'MOYER'
SELECT DISTINCT Physician.Name FROM Physician JOIN Patient ON Physician.EmployeeID = Patient.PCP JOIN Stay ON Stay.Room = Physician.EmployeeID WHERE Stay.Room = 111
SELECT Breeds.breed_name FROM Breeds JOIN Dogs ON Breeds.breed_code = Dogs.breed_code GROUP BY Breeds.breed_name ORDER BY count(*) DESC LIMIT 1
SELECT sum(Claim_Headers.Amount_Claimed) FROM Claim_Headers JOIN Claims_Documents ON Claim_Headers.Claim_Header_ID = Claims_Documents.Claim_ID WHERE Claims_Documents.Created_Date = (SELECT Created_Date FROM Claims_Documents ORDER BY Created_Date ASC LIMIT 1)
SELECT Title, Studio FROM film WHERE Studio LIKE '%Universal%'
SELECT traverse FROM river WHERE river_name = 'ohio'
SELECT roomName FROM Rooms WHERE bedType = 'King' OR bedType = 'Queen'
SELECT min(SALARY), DEPARTMENT_ID FROM employees GROUP BY DEPARTMENT_ID
SELECT Population, LifeExpectancy FROM country WHERE Name = 'Brazil'
SELECT DISTINCT Class FROM race
SELECT Orders.date_order_placed, Orders.order_id FROM Customers JOIN Orders ON Customers.customer_id = Orders.customer_id WHERE Customers.customer_name = 'Jeramie'
SELECT apid FROM airports WHERE country = 'United States'
SELECT DISTINCT paper.paperId FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId WHERE dataset.datasetName = 'WebKB'
SELECT avg(product_price), product_category_code FROM Products GROUP BY product_category_code
SELECT payment_method_code, party_phone FROM Parties WHERE party_email = 'enrico09@example.com'
SELECT Name, Location, Year_Opened FROM track WHERE Seating > (SELECT avg(Seating) FROM track)
SELECT count(*) FROM Documents WHERE Document_ID NOT IN (SELECT Document_ID FROM Documents_with_Expenses)
SELECT count(DISTINCT publication.title) FROM publication JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'PVLDB' AND publication.year > 2000
SELECT DISTINCT writes.paperId FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'sharon goldwater'
SELECT id, market_share FROM browser
SELECT max(winner_rank) FROM matches
SELECT Status FROM city GROUP BY Status ORDER BY count(*) DESC LIMIT 1
SELECT Person.name FROM Person JOIN PersonFriend ON Person.name = PersonFriend.name WHERE PersonFriend.friend = 'Alice'
SELECT DISTINCT count(paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'David M. Blei' AND venue.venueName = 'AISTATS'
SELECT count(*), Directed_by FROM Cartoon GROUP BY Directed_by
SELECT apt_type_code FROM Apartments ORDER BY bedroom_count DESC LIMIT 3
SELECT count(DISTINCT last_name) FROM players
SELECT count(*), Operating_system FROM Web_client_accelerator GROUP BY Operating_system
SELECT count(*) FROM Products JOIN Product_Characteristics ON Products.product_id = Product_Characteristics.product_id JOIN Characteristics ON Product_Characteristics.characteristic_id = Characteristics.characteristic_id WHERE Products.product_name = 'flax'
SELECT Campus FROM Campuses WHERE Year = 1958
SELECT DISTINCT count(cite.citedPaperId) FROM paper JOIN cite ON paper.paperId = cite.citedPaperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'noah a smith'
SELECT DISTINCT Student.LName FROM Student JOIN Voting_record ON Student.StuID = Voting_record.President_Vote INTERSECT SELECT DISTINCT LName FROM Student WHERE Advisor = 8741
SELECT name FROM airport WHERE Country != 'Iceland'
SELECT Venue FROM match ORDER BY Date DESC
SELECT Date, Venue FROM workshop ORDER BY Venue ASC
SELECT avg(Num_of_Staff) FROM museum WHERE Open_Year < '2009'
SELECT count(DISTINCT Name) FROM Products GROUP BY Name
SELECT state_name FROM state WHERE area = (SELECT max(area) FROM state WHERE state_name IN (SELECT border FROM border_info WHERE state_name = 'texas')) AND state_name IN (SELECT border FROM border_info WHERE state_name = 'texas')
SELECT Ref_Product_Categories.unit_of_measure, Products.product_id FROM Products JOIN Ref_Product_Categories ON Products.product_category_code = Ref_Product_Categories.product_category_code WHERE Products.product_category_code = 'Herbs'
SELECT list.FirstName, list.LastName FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE teachers.FirstName = 'OTHA' AND teachers.LastName = 'MOYER'
SELECT aircraft.name FROM flight JOIN aircraft ON flight.aid = aircraft.aid WHERE flight.flno = 99
SELECT Version_Number, Template_Type_Code FROM Templates WHERE Version_Number > 5
SELECT sum(cName - cName) FROM Tryout WHERE pPos != 'goalie'
SELECT count(*) FROM Courses
SELECT DISTINCT Dogs.name, Dogs.date_departed FROM Dogs JOIN Treatments ON Dogs.dog_id = Treatments.dog_id
SELECT DISTINCT T1.paperId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Peter Mertens' AND T4.authorName = 'Dina Barbian'
SELECT count(DISTINCT Content) FROM TV_Channel
SELECT count(DISTINCT business.name) FROM category JOIN business ON category.business_id = business.business_id WHERE business.city = 'restaurant'
SELECT Location FROM wrestler WHERE Event = 'Orton' INTERSECT SELECT Location FROM wrestler WHERE Event = 'Benjamin'
SELECT count(*) FROM perpetrator
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'san francisco' AND RESTAURANT.FOOD_TYPE = 'french' AND RESTAURANT.RATING = (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'san francisco' AND RESTAURANT.FOOD_TYPE = 'french')
SELECT count(DISTINCT instructor.ID) FROM instructor JOIN teaches ON instructor.ID = teaches.ID WHERE teaches.semester = 'Spring' AND teaches.year = 2010
SELECT count(*) FROM bank WHERE city = 'New York City'
SELECT Street_Markets.Market_Details FROM Street_Markets JOIN Tourist_Attractions ON Street_Markets.Market_ID = Tourist_Attractions.Tourist_Attraction_ID WHERE Tourist_Attractions.How_to_Get_There = 'walk' OR Tourist_Attractions.How_to_Get_There = 'bus'
SELECT airlines.Airline, airlines.Country FROM airlines JOIN flights ON airlines.uid = flights.Airline GROUP BY airlines.Airline ORDER BY count(*) ASC LIMIT 1
SELECT drivers.driverId, drivers.surname FROM drivers JOIN results ON drivers.driverId = results.driverId JOIN races ON results.raceId = races.raceId WHERE races.year > 2010 GROUP BY drivers.driverId ORDER BY count(*) DESC LIMIT 1
SELECT election.Committee FROM election JOIN party ON election.Party = party.Party_ID WHERE party.Party = 'Democratic'
SELECT order_id, customer_id FROM Orders ORDER BY date_order_placed ASC
SELECT count(*) FROM files WHERE file_size = 4
SELECT Category FROM music_festival WHERE Result = 'Awarded'
SELECT Name FROM pilot ORDER BY Age DESC
SELECT Song_Name, Age FROM singer ORDER BY Age ASC LIMIT 1
SELECT DISTINCT enzyme.name, enzyme.Location FROM enzyme JOIN medicine_enzyme_interaction ON enzyme.id = medicine_enzyme_interaction.enzyme_id WHERE medicine_enzyme_interaction.interaction_type = 'inhibitor'
SELECT Name FROM program WHERE Origin != 'Beijing'
SELECT Nationality FROM host WHERE Age > 45 INTERSECT SELECT Nationality FROM host WHERE Age < 35
SELECT sum(tip.likes) FROM tip JOIN business ON tip.business_id = business.business_id WHERE business.name = 'Niloofar'
SELECT avg(Student.Age) FROM Student JOIN Lives_in ON Student.StuID = Lives_in.stuid JOIN Dorm ON Lives_in.dormid = Dorm.dormid WHERE Dorm.student_capacity = (SELECT max(student_capacity) FROM Dorm)
SELECT phone.Hardware_Model_name, screen_mode.Type FROM screen_mode JOIN phone ON screen_mode.Graphics_mode = phone.screen_mode WHERE phone.Accreditation_type = 'Full' ORDER BY screen_mode.Pixels ASC
SELECT DISTINCT Available_Policies.policy_type_code FROM Customers JOIN Customers_Policies ON Customers.Customer_ID = Customers_Policies.Customer_ID JOIN Available_Policies ON Customers_Policies.Policy_ID = Available_Policies.Policy_ID WHERE Customers.Customer_name = 'Dayana Robel'
SELECT Document_ID FROM Paragraphs GROUP BY Document_ID HAVING count(*) >= 2
SELECT city_name FROM city WHERE state_name = 'texas'
SELECT count(DISTINCT business.name) FROM category JOIN business ON category.business_id = business.business_id WHERE business.city = 'Texas' AND category.category_name = 'restaurant' AND business.name = 'Texas'
SELECT Marketing_Region_Descriptrion FROM Marketing_Regions WHERE Marketing_Region_Name = 'China'
SELECT product_name FROM Products WHERE product_category_code = 'Spices'
SELECT Staff.first_name, Staff.last_name FROM Staff JOIN Addresses ON Staff.staff_address_id = Addresses.address_id WHERE Addresses.city = 'Damianfort'
SELECT Parties.party_email FROM Parties JOIN Party_Forms ON Parties.party_id = Party_Forms.party_id GROUP BY Party_Forms.form_id ORDER BY count(*) DESC LIMIT 1
SELECT business.name FROM category JOIN business ON category.business_id = business.business_id JOIN review ON business.business_id = review.business_id WHERE business.name = 'Patrick' GROUP BY business.name ORDER BY count(DISTINCT review.text) DESC LIMIT 1
SELECT club.Club_ID, count(*) FROM club JOIN coach ON club.Club_ID = coach.Club_ID GROUP BY club.Club_ID
SELECT count(*) FROM Students WHERE personal_name LIKE '%son%'
SELECT Fname, LName FROM Student WHERE Major = 50
SELECT DISTINCT premises_type FROM Premises
SELECT Marketing_Region_Code FROM Drama_Workshop_Groups GROUP BY Marketing_Region_Code ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT College.state FROM College JOIN Tryout ON College.cName = Tryout.cName WHERE Tryout.decision = 'yes'
SELECT Person.name FROM Person JOIN PersonFriend ON Person.name = PersonFriend.name WHERE PersonFriend.friend IN (SELECT name FROM Person WHERE age > 40) INTERSECT SELECT Person.name FROM Person JOIN PersonFriend ON Person.name = PersonFriend.name WHERE PersonFriend.friend IN (SELECT name FROM Person WHERE age < 30)
SELECT count(border) FROM border_info WHERE state_name IN (SELECT state_name FROM state WHERE capital = (SELECT max(population) FROM state))
SELECT Nurse.Name FROM Nurse JOIN Prescribes JOIN Undergoes ON Nurse.EmployeeID = Undergoes.AssistingNurse AND Prescribes.Physician = Undergoes.Physician
SELECT max(market_share), min(market_share), avg(market_share) FROM browser
SELECT Member_Name FROM member WHERE Member_ID NOT IN (SELECT Member_in_charge_ID FROM party_events)
SELECT cell_number, last_name FROM Professionals WHERE state = 'Indiana' INTERSECT SELECT first_name, last_name FROM Professionals WHERE state = 2
SELECT Name FROM teacher WHERE Teacher_ID NOT IN (SELECT Teacher_ID FROM course_arrange)
SELECT other_student_details FROM Students EXCEPT SELECT Semesters.semester_name FROM Semesters JOIN Student_Enrolment ON Semesters.semester_id = Student_Enrolment.semester_id
SELECT DISTINCT Location FROM cinema
SELECT Ref_Colors.color_description FROM Products JOIN Ref_Colors ON Products.color_code = Ref_Colors.color_code WHERE Products.product_name = 'catnip'
SELECT Publication_Date FROM publication GROUP BY Publication_Date ORDER BY count(*) DESC LIMIT 1
SELECT Patient.Name FROM Appointment JOIN Patient ON Appointment.Patient = Patient.SSN
SELECT DISTINCT Student.LName FROM Student JOIN Voting_record ON Student.StuID = Voting_record.President_Vote EXCEPT SELECT DISTINCT LName FROM Student WHERE Advisor = 2192
SELECT billing_country, avg(total) FROM invoices GROUP BY billing_country ORDER BY avg(total) DESC LIMIT 8
SELECT count(*) FROM farm
SELECT Name FROM country WHERE Continent > 1950
SELECT transcript_date, other_details FROM Transcripts ORDER BY transcript_date ASC LIMIT 1
SELECT sum(loan.amount) FROM bank JOIN loan ON bank.branch_ID = loan.branch_ID WHERE bank.state = 'New York'
SELECT Customer_ID, Customer_name FROM Customers ORDER BY Customer_name ASC
SELECT DISTINCT Dogs.date_arrived, Dogs.date_departed FROM Dogs JOIN Treatments ON Dogs.dog_id = Treatments.dog_id
SELECT countries.CountryId, countries.CountryName FROM countries JOIN car_makers ON countries.CountryId = car_makers.Country GROUP BY countries.CountryId HAVING count(*) > 3 UNION SELECT countries.CountryId, countries.CountryName FROM countries JOIN car_makers ON countries.CountryId = car_makers.Country JOIN model_list ON car_makers.Id = model_list.Maker WHERE model_list.Model = 'fiat'
SELECT Name FROM pilot WHERE Pilot_Id NOT IN (SELECT Winning_Pilot FROM match WHERE Country = 'Australia')
SELECT enzyme.name, enzyme.Location FROM enzyme JOIN medicine_enzyme_interaction ON enzyme.id = medicine_enzyme_interaction.enzyme_id
SELECT date_moved_in FROM Residents ORDER BY date_moved_out DESC LIMIT 1
SELECT Role_Code, count(*) FROM Employees GROUP BY Role_Code
SELECT artist.artist_name, artist.country FROM artist JOIN song ON artist.artist_name = song.artist_name WHERE song.resolution > 900 GROUP BY song.artist_name HAVING count(*) >= 1
SELECT EMAIL FROM employees WHERE SALARY BETWEEN 7000 AND 12000 AND COMMISSION_PCT != 'null'
SELECT avg(results.fastestLapSpeed) FROM races JOIN results ON races.raceId = results.raceId WHERE races.year = 2008 AND races.name = 'Monaco Grand Prix'
SELECT DISTINCT count(paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'nature communications'
SELECT First_year, Last_year FROM party WHERE Party_Theme = 'Spring' OR Party_Theme = 'Teqnology'
SELECT movie.title FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid WHERE actor.name = 'Taraneh Alidoosti' AND actor.name = 'Asghar Farhadi'
SELECT avg(trust.trust), useracct.name FROM useracct JOIN trust ON useracct.u_id = trust.target_u_id GROUP BY useracct.name
SELECT Enrollment FROM school WHERE Denomination != 'Catholic'
SELECT DISTINCT battle.name FROM battle JOIN ship ON battle.id = ship.lost_in_battle WHERE battle.latin_commander = 'Kaloyan' AND ship.lost_in_battle > 'Baldwin I'
SELECT DISTINCT paper.venueId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Trophic Cascade'
SELECT Claims.Amount_Settled, Claims.Amount_Claimed FROM Claims JOIN Settlements ON Claims.Claim_ID = Settlements.Claim_ID GROUP BY Claims.Claim_ID ORDER BY count(*) ASC LIMIT 1
SELECT Guests.guest_first_name, Guests.guest_last_name FROM Apartment_Bookings JOIN Guests ON Apartment_Bookings.guest_id = Guests.guest_id WHERE Apartment_Bookings.booking_status_code = 'Confirmed'
SELECT player_name FROM Player WHERE height BETWEEN 85 AND 90
SELECT Roles.Role_Name, Roles.Role_Description FROM Employees JOIN Roles ON Employees.Role_Code = Roles.Role_Code WHERE Employees.Employee_Name = 'Ebba'
SELECT Denomination FROM school GROUP BY Denomination HAVING count(*) > 1
SELECT state.capital FROM state JOIN border_info ON state.state_name = border_info.border WHERE border_info.state_name = 'texas'
SELECT Parts.part_name, count(*) FROM Parts JOIN Assets ON Parts.part_id = Assets.supplier_company_id GROUP BY Parts.part_name
SELECT avg(Edispl) FROM cars_data
SELECT count(DISTINCT Allergy) FROM Allergy_Type
SELECT count(DISTINCT actor.name) FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid WHERE actor.nationality = 'Saving Private Ryan'
SELECT JOB_TITLE, MAX_SALARY FROM jobs WHERE MAX_SALARY BETWEEN 12000 AND 18000
SELECT Weight FROM people ORDER BY Height ASC LIMIT 1
SELECT max(Final_Table_Made) FROM poker_player WHERE Earnings < 200000
SELECT address_line_1, address_line_2 FROM Customers WHERE email_address = 'vbogisich@example.org'
SELECT Final_Table_Made, Best_Finish FROM poker_player
SELECT Student.Fname, Student.LName FROM Faculty JOIN Student ON Faculty.FacID = Student.Advisor WHERE Student.Fname = 'Michael' AND Faculty.Lname = 'Goodrich'
SELECT DISTINCT paper.year FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Michael Stonebraker' AND keyphrase.keyphraseName = 'GIS Database'
SELECT StuID FROM Student WHERE Advisor = 1121
SELECT City FROM branch WHERE Open_year < 2001 INTERSECT SELECT City FROM branch WHERE Open_year > 100
SELECT DepartmentID FROM Department WHERE DepartmentID = 'employee ids together with their primary affiliation departments'
SELECT business.name FROM review JOIN business ON review.business_id = business.business_id WHERE review.year > 100
SELECT DISTINCT Student.Fname, Student.LName FROM Student JOIN Voting_record ON Student.StuID = Voting_record.President_Vote WHERE Student.Sex = 'F'
SELECT stadium.Name, stadium.Location FROM concert JOIN stadium ON concert.Stadium_ID = stadium.Stadium_ID WHERE concert.Year = '2014' INTERSECT SELECT stadium.Name, stadium.Location FROM concert JOIN stadium ON concert.Stadium_ID = stadium.Stadium_ID WHERE concert.Year = '2015'
SELECT count(*) FROM Ref_Template_Types WHERE Template_Type_Code = 'CV'
SELECT Female_ID FROM wedding WHERE Year = 2016 AND Year = 2016
SELECT interaction_type, count(*) FROM medicine_enzyme_interaction GROUP BY interaction_type ORDER BY count(*) DESC LIMIT 1
SELECT avg(Enrollment) FROM university WHERE Founded < 1850
SELECT Student.Fname, Student.LName FROM Faculty JOIN Student ON Faculty.FacID = Student.Advisor GROUP BY Faculty.FacID ORDER BY count(*) DESC LIMIT 1
SELECT f_id FROM song WHERE resolution > (SELECT max(resolution) FROM song WHERE rating < 8)
SELECT station.name FROM station JOIN status ON station.id = status.station_id GROUP BY status.station_id HAVING count(*) = 7
SELECT Customers.first_name, Customers.last_name FROM Customers JOIN Addresses ON Customers.customer_address_id = Addresses.address_id WHERE Addresses.city = 'Lockmanfurt'
SELECT personal_name FROM Course_Authors_and_Tutors INTERSECT SELECT personal_name FROM Students
SELECT Team, Starting_Year FROM technician
SELECT MediaType.Name FROM MediaType JOIN Track ON MediaType.MediaTypeId = Track.MediaTypeId GROUP BY Track.AlbumId ORDER BY count(*) DESC LIMIT 1
SELECT employee.Name FROM employee JOIN evaluation ON employee.Employee_ID = evaluation.Employee_ID GROUP BY evaluation.Employee_ID ORDER BY count(*) DESC LIMIT 1
SELECT river_name FROM river WHERE length = (SELECT max(length) FROM river WHERE traverse = 'texas') AND traverse = 'texas'
SELECT district.District_name FROM store JOIN store_district ON store.Store_ID = store_district.Store_ID JOIN district ON store_district.District_ID = district.District_ID WHERE store.Store_Name = 'Blackville'
SELECT max(Cost), min(Cost), avg(Cost) FROM Procedures
SELECT party.Location FROM party_host JOIN host ON party_host.Host_ID = host.Host_ID JOIN party ON party_host.Party_ID = party.Party_ID WHERE party.Number_of_hosts > 50
SELECT bname FROM bank WHERE state = 'New York'
SELECT Fname, LName FROM Student WHERE Sex = 'dog' AND StuID NOT IN (SELECT Student.StuID FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID JOIN Pets ON Has_Pet.PetID = Pets.PetID WHERE Pets.PetType = 'dog')
SELECT avg(UnitPrice) FROM Track
SELECT Faculty.Fname, Faculty.Lname, count(*), Faculty.FacID FROM Faculty JOIN Faculty_Participates_in ON Faculty.FacID = Faculty_Participates_in.FacID GROUP BY Faculty.FacID
SELECT state_name FROM highlow WHERE lowest_elevation = (SELECT max(lowest_elevation) FROM highlow WHERE state_name = 'iowa') AND state_name = 'iowa'
SELECT river_name FROM river GROUP BY river_name ORDER BY count(DISTINCT traverse) DESC LIMIT 1
SELECT Campus FROM Campuses WHERE Year < 1800
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE venue.venueName = 'chi'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'dependent types'
SELECT product_type_code, avg(product_price) FROM Products GROUP BY product_type_code
SELECT COURSE.CRS_CREDIT, COURSE.CRS_DESCRIPTION FROM COURSE JOIN ENROLL JOIN CLASS ON COURSE.CRS_CODE = CLASS.CRS_CODE AND ENROLL.CLASS_CODE = CLASS.CLASS_CODE WHERE ENROLL.ENROLL_GRADE = 'C'
SELECT Ref_Attraction_Types.Attraction_Type_Description, Visits.Tourist_Attraction_ID, count(*) FROM Ref_Attraction_Types JOIN Visits ON Ref_Attraction_Types.Attraction_Type_Code = Visits.Tourist_Attraction_ID GROUP BY Visits.Tourist_Attraction_ID
SELECT STUDENT.STU_FNAME FROM STUDENT JOIN ENROLL ON STUDENT.STU_NUM = ENROLL.STU_NUM WHERE ENROLL.ENROLL_GRADE = 'accoutning' INTERSECT SELECT STUDENT.STU_FNAME FROM CLASS JOIN ENROLL ON CLASS.CLASS_CODE = ENROLL.CLASS_CODE JOIN STUDENT ON ENROLL.STU_NUM = STUDENT.STU_NUM WHERE ENROLL.ENROLL_GRADE = (SELECT max(CLASS_TIME) FROM CLASS)
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Machine Learning'
SELECT purchase_details FROM Purchases WHERE purchase_transaction_id > 10000
SELECT avg(Unsure_rate), avg(Oppose_rate), min(Oppose_rate) FROM candidate GROUP BY People_ID
SELECT Draft_Pick_Number, Draft_Class FROM match_season WHERE Position = 'Defender'
SELECT people.Hometown, count(*) FROM gymnast JOIN people ON gymnast.Gymnast_ID = people.People_ID GROUP BY people.Hometown
SELECT count(*), actor.Musical_ID FROM actor JOIN musical ON actor.Musical_ID = musical.Musical_ID GROUP BY actor.Musical_ID
SELECT traverse FROM river
SELECT Shop_Details FROM Shops WHERE Shop_ID = 'walk'
SELECT ClubLocation FROM Club WHERE ClubName = 'Tennis Club'
SELECT sum(length) FROM river
SELECT river_name FROM river WHERE length = (SELECT max(length) FROM river WHERE traverse = 'texas') AND traverse = 'texas'
SELECT name FROM instructor WHERE salary > (SELECT max(salary) FROM instructor WHERE dept_name = 'Biology')
SELECT Character FROM actor GROUP BY Name HAVING count(*) > 2
SELECT Dorm_amenity.amenity_name FROM Dorm AS T1 JOIN Has_amenity ON T1.dormid = Has_amenity.dormid JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid JOIN Lives_in ON T1.dormid = Lives_in.dormid JOIN Dorm AS T2 ON Lives_in.dormid = T2.dormid WHERE T1.dorm_name = 'Smith Hall'
SELECT Student.Fname, Student.LName FROM Student JOIN Lives_in ON Student.StuID = Lives_in.stuid WHERE Lives_in.dormid NOT IN (SELECT Has_amenity.dormid FROM Has_amenity JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid WHERE Dorm_amenity.amenity_name = 'TV Lounge')
SELECT Project_Staff.date_from, Project_Outcomes.outcome_details FROM Project_Staff JOIN Project_Outcomes ON Project_Outcomes.project_id = Project_Staff.project_id GROUP BY Project_Staff.staff_id ORDER BY count(*) DESC LIMIT 1
SELECT Category FROM book_club WHERE Year > 1989
SELECT Parts.part_id, Part_Faults.fault_short_name FROM Parts JOIN Part_Faults ON Parts.part_id = Part_Faults.part_id GROUP BY Parts.part_id HAVING count(*) >= 2 UNION SELECT Parts.part_id, Part_Faults.fault_short_name FROM Parts JOIN Part_Faults ON Parts.part_id = Part_Faults.part_id GROUP BY Parts.part_id HAVING count(*) > 2 UNION SELECT Parts.part_id, Part_Faults.fault_short_name FROM Parts JOIN Part_Faults ON Parts.part_id = Part_Faults.part_id GROUP BY Parts.part_id HAVING count(*) > 2
SELECT T4.name FROM writes AS T1 JOIN author AS T2 ON T1.aid = T2.aid JOIN publication ON T1.pid = publication.pid JOIN writes AS T3 ON publication.pid = T3.pid JOIN author AS T4 ON T3.aid = T4.aid WHERE T2.name = 'H. V. Jagadish' AND T4.name = 'Divesh Srivastava' GROUP BY publication.cid HAVING sum(publication.citation_num) > 1
SELECT AllergyType FROM Allergy_Type GROUP BY AllergyType ORDER BY count(*) ASC LIMIT 1
SELECT avg(SALARY), DEPARTMENT_ID FROM employees GROUP BY DEPARTMENT_ID
SELECT player.name_first, player.name_last FROM player JOIN all_star ON player.player_id = all_star.player_id WHERE all_star.year = 1998
SELECT name, max_aperture FROM camera_lens ORDER BY brand DESC LIMIT 1
SELECT DISTINCT bank.bname FROM bank JOIN loan ON bank.branch_ID = loan.branch_ID
SELECT Industry FROM Companies GROUP BY Industry ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT count(DISTINCT paper.paperId), writes.authorId FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId WHERE venue.venueName = 'chi' GROUP BY writes.authorId ORDER BY count(DISTINCT paper.paperId) DESC
SELECT Student_Course_Enrolment.date_of_enrolment FROM Student_Course_Enrolment JOIN Student_Tests_Taken ON Student_Course_Enrolment.registration_id = Student_Tests_Taken.registration_id WHERE Student_Tests_Taken.test_result = 'Pass'
SELECT STU_FNAME, STU_LNAME FROM STUDENT WHERE STU_GPA < 3 ORDER BY STU_GPA DESC LIMIT 1
SELECT Student.Fname FROM Enrolled_in JOIN Gradeconversion ON Enrolled_in.Grade = Gradeconversion.lettergrade JOIN Student ON Enrolled_in.StuID = Student.StuID WHERE Gradeconversion.gradepoint > 5
SELECT Party FROM representative GROUP BY Party HAVING count(*) >= 3
SELECT student_id FROM Friend UNION SELECT student_id FROM Friend
SELECT Author FROM submission ORDER BY Scores ASC
SELECT count(river_name) FROM river WHERE traverse IN (SELECT border FROM border_info WHERE state_name = 'idaho')
SELECT airports.AirportCode FROM airports JOIN flights ON airports.AirportCode = flights.DestAirport OR airports.AirportCode = flights.SourceAirport GROUP BY airports.AirportCode ORDER BY count(*) ASC LIMIT 1
SELECT max(Price), max(Score), Year FROM wine GROUP BY Year
SELECT Official_Name FROM city WHERE Population > 1500 OR Population < 500
SELECT Movie.title, Rating.stars, Movie.director, max(Rating.stars) FROM Movie JOIN Rating ON Movie.mID = Rating.mID GROUP BY Movie.director
SELECT title FROM Movie WHERE year < 3 INTERSECT SELECT Movie.title FROM Rating JOIN Movie ON Rating.mID = Movie.mID WHERE Rating.stars = 5
SELECT account_id, date_account_opened, account_name, other_account_details FROM Accounts
SELECT StuID FROM Student WHERE Sex = 'male'
SELECT party.Party, count(*) FROM election JOIN party ON election.Party = party.Party_ID GROUP BY election.Party
SELECT count(DISTINCT Industry) FROM Companies
SELECT DISTINCT asset_model FROM Assets
SELECT text FROM tweets ORDER BY text ASC
SELECT Character, Duration FROM actor
SELECT count(*) FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId WHERE Vocals.Type = 'lead'
SELECT Name FROM climber ORDER BY Points DESC
SELECT avg(pPos - pPos) FROM Tryout WHERE decision = 'yes'
SELECT Name FROM Manufacturers WHERE Revenue > (SELECT min(Revenue) FROM Manufacturers WHERE Headquarter = 'Austin')
SELECT personal_name FROM Students EXCEPT SELECT Students.personal_name FROM Students JOIN Student_Course_Enrolment ON Students.student_id = Student_Course_Enrolment.student_id
SELECT DISTINCT paperDataset.datasetId FROM paper JOIN paperDataset ON paper.paperId = paperDataset.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'jitendra malik'
SELECT DISTINCT paperDataset.datasetId FROM paper JOIN paperDataset ON paper.paperId = paperDataset.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'jitendra malik'
SELECT Name, Flag FROM Ship WHERE Ship_ID NOT IN (SELECT Ship_ID FROM captain WHERE Rank = 'Midshipman')
SELECT Type, Nationality FROM ship
SELECT mission.Code, mission.Fate, ship.Name FROM mission JOIN ship ON mission.Ship_ID = ship.Ship_ID
SELECT DISTINCT author.authorId, paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'brian curless' AND keyphrase.keyphraseName = 'convolution'
SELECT Location FROM gas_station ORDER BY Open_Year ASC
SELECT Document_ID FROM Paragraphs WHERE Paragraph_Text = 'Brazil' INTERSECT SELECT Document_ID FROM Paragraphs WHERE Paragraph_Text = 'Ireland'
SELECT count(*) FROM Dorm WHERE student_capacity > 100
SELECT Industry FROM Companies WHERE Headquarters = 'USA' INTERSECT SELECT Industry FROM Companies WHERE Headquarters = 'China'
SELECT river_name FROM river WHERE length = (SELECT min(length) FROM river)
SELECT DISTINCT Songs.Title FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId EXCEPT SELECT Songs.Title FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId WHERE Vocals.Type = 'back'
SELECT count(*) FROM Customers
SELECT avg(salary.salary) FROM salary JOIN team ON salary.team_id = team.team_id_br WHERE team.name = 'Boston Red Stockings'
SELECT avg(mountain.Prominence) FROM mountain JOIN photos ON mountain.id = photos.mountain_id WHERE photos.name = 'Morocco'
SELECT artist.artist_name FROM artist JOIN song ON artist.artist_name = song.artist_name ORDER BY song.rating ASC LIMIT 1
SELECT Height FROM people ORDER BY Age DESC LIMIT 1
SELECT count(DISTINCT id) FROM game
SELECT Employees.employee_name, count(*) FROM Employees JOIN Circulation_History ON Employees.employee_id = Circulation_History.employee_id GROUP BY Employees.employee_name
SELECT Name, Age, Home_city FROM driver
SELECT avg(Age), avg(Age) FROM artist WHERE Country = 'United States'
SELECT DISTINCT Inst.name FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Inst ON Authorship.instID = Inst.instID WHERE Authors.fname = 'Matthias' AND Authors.lname = 'Blume'
SELECT Location FROM cinema WHERE Capacity > 300 GROUP BY Location HAVING count(*) > 2
SELECT GType FROM Video_Games GROUP BY GType ORDER BY count(*) ASC LIMIT 1
SELECT Scientists.Name FROM AssignedTo JOIN Projects ON AssignedTo.Project = Projects.Code JOIN Scientists ON AssignedTo.Scientist = Scientists.SSN
SELECT Name FROM manager ORDER BY Age DESC LIMIT 1
SELECT count(DISTINCT Artist_ID) FROM volume
SELECT river_name FROM river WHERE traverse IN (SELECT border FROM border_info WHERE state_name = 'mississippi')
SELECT count(DISTINCT degree_summary_name) FROM Degree_Programs
SELECT Major_Record_Format FROM orchestra GROUP BY Major_Record_Format ORDER BY count(*) DESC
SELECT state_province_county FROM Addresses WHERE address_id NOT IN (SELECT vehicle_id FROM Lessons)
SELECT count(DISTINCT city) FROM bank
SELECT station.Name FROM train_station JOIN station ON train_station.Station_ID = station.Station_ID GROUP BY train_station.Station_ID ORDER BY count(*) DESC LIMIT 1
SELECT Courses.course_name FROM Courses JOIN Student_Course_Enrolment ON Courses.course_id = Student_Course_Enrolment.course_id GROUP BY Courses.course_name ORDER BY count(*) DESC LIMIT 1
SELECT state_name FROM city WHERE population = (SELECT min(population) FROM city)
SELECT Document_Type_Name, Document_Type_Description FROM Ref_Document_Types WHERE Document_Type_Code = 'RV'
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'Liwen Xiong' AND paper.year = 2015
SELECT avg(transaction_amount), min(transaction_amount), max(transaction_amount), sum(transaction_amount) FROM Financial_Transactions
SELECT product FROM product WHERE product LIKE '%Scanner%'
SELECT population FROM state WHERE state_name = 'california'
SELECT Location_Code FROM Document_Locations GROUP BY Location_Code ORDER BY count(*) DESC LIMIT 1
SELECT charge_type FROM Charges ORDER BY charge_amount DESC LIMIT 1
SELECT project_details FROM Projects WHERE project_id NOT IN (SELECT project_id FROM Project_Staff WHERE role_code = 'researcher')
SELECT DISTINCT count(cite.citedPaperId) FROM writes JOIN author ON writes.authorId = author.authorId JOIN cite ON writes.paperId = cite.citingPaperId WHERE author.authorName = 'Mirella Lapata'
SELECT billing_state FROM invoices GROUP BY billing_country ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT Visit_Date FROM Visits
SELECT representative.Name, representative.Party FROM representative JOIN election ON representative.Representative_ID = election.Representative_ID
SELECT DISTINCT invoice_details FROM Invoices WHERE invoice_date < '1989-09-03' OR invoice_date > '2007-12-25'
SELECT card_type_code FROM Customers_Cards GROUP BY card_type_code ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM gymnast
SELECT Location FROM performance WHERE Attendance > 2000 INTERSECT SELECT Location FROM performance WHERE Attendance < 1000
SELECT department_name FROM Departments WHERE department_name LIKE '%computer%'
SELECT AllergyType FROM Allergy_Type GROUP BY AllergyType ORDER BY count(*) ASC LIMIT 1
SELECT min(HS), max(HS) FROM Player
SELECT age FROM Person WHERE job = 'doctor' AND name = 'Zach'
SELECT count(*) FROM faculty WHERE Year = 2002
SELECT Name FROM Products
SELECT If_first_show FROM show WHERE Attendance < 2003 INTERSECT SELECT Record_Company FROM orchestra WHERE Year_of_Founded > 2003
SELECT movie.title FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid WHERE actor.name = 'Rowan Atkinson' ORDER BY movie.release_year DESC LIMIT 1
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'Liwen Xiong' AND paper.year = 2015
SELECT PHONE_NUMBER FROM employees WHERE SALARY BETWEEN 8000 AND 12000
SELECT Reservations.FirstName, Reservations.LastName FROM Reservations JOIN Rooms ON Reservations.Room = Rooms.RoomId GROUP BY Reservations.Room HAVING avg(Rooms.basePrice) > (SELECT avg(basePrice) FROM Rooms)
SELECT Player.pName, Player.HS FROM Player JOIN Tryout ON Player.pID = Tryout.pID WHERE Tryout.decision = 'yes'
SELECT gender, count(*) FROM Dorm GROUP BY gender
SELECT instructor.dept_name FROM instructor JOIN student ON instructor.ID = student.ID GROUP BY instructor.ID ORDER BY count(*) DESC LIMIT 1
SELECT customer_name FROM Customers WHERE customer_id NOT IN (SELECT driver_employee_id FROM Order_Deliveries WHERE delivery_date > 'California')
SELECT Scientists.SSN, Scientists.Name FROM AssignedTo JOIN Projects ON AssignedTo.Project = Projects.Code JOIN Scientists ON AssignedTo.Scientist = Scientists.SSN WHERE Projects.Hours = (SELECT max(Hours) FROM Projects)
SELECT DEPT_ADDRESS FROM DEPARTMENT WHERE DEPT_NAME = 'History'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE keyphrase.keyphraseName = 'Parsing' AND paper.year = 2012 AND venue.venueName = 'acl'
SELECT Location_Code, Location_Name FROM Ref_Locations
SELECT publication.title FROM publication JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'PVLDB' AND publication.citation_num > 200 AND publication.year > 2000
SELECT count(*) FROM Hotels
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'monte carlo simulation' AND paper.year > 2011
SELECT DISTINCT count(paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'nature communications'
SELECT city FROM Addresses ORDER BY city ASC
SELECT DISTINCT cmi_cross_ref_id FROM Benefits_Overpayments WHERE council_tax_id / cmi_cross_ref_id < 'en'
SELECT avg(Price), max(Score), Score FROM wine GROUP BY Year
SELECT name FROM employee ORDER BY salary ASC LIMIT 3
SELECT Team FROM technician GROUP BY Team ORDER BY count(*) DESC LIMIT 1
SELECT first_name, last_name FROM customers ORDER BY phone DESC LIMIT 10
SELECT DISTINCT writes.authorId FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId WHERE venue.venueName = 'NIPS'
SELECT DISTINCT count(DISTINCT paper.paperId) FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId WHERE dataset.datasetName LIKE 'ImageNet%'
SELECT Software_Platform FROM device GROUP BY Software_Platform ORDER BY count(*) DESC LIMIT 1
SELECT bank.bname, bank.city FROM bank JOIN loan ON bank.branch_ID = loan.branch_ID WHERE loan.loan_type = 'Business'
SELECT dept_name, avg(salary) FROM instructor GROUP BY dept_name HAVING avg(salary) > 42000
SELECT Person.name FROM Person JOIN PersonFriend ON Person.name = PersonFriend.name WHERE PersonFriend.friend = 'Zach' AND Person.gender = 'female'
SELECT business.name FROM category AS T1 JOIN business ON T1.business_id = business.business_id JOIN category AS T2 ON business.business_id = T2.business_id JOIN user JOIN tip ON business.business_id = tip.business_id AND user.user_id = tip.user_id WHERE business.city = 5 AND T1.category_name = 'Italian' AND T2.category_name = 'restaurant' AND business.name = 'restaurant'
SELECT document_type_code, count(*) FROM Documents GROUP BY document_type_code ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT count(cite.citingPaperId) FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN cite ON T1.paperId = cite.citedPaperId JOIN writes AS T3 ON cite.citingPaperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'michael i. jordan' AND T4.authorName = 'dan klein'
SELECT business.name FROM category JOIN business ON category.business_id = business.business_id JOIN review ON business.business_id = review.business_id JOIN user ON review.user_id = user.user_id WHERE business.city = 'Michelle'
SELECT Name FROM team WHERE Team_id NOT IN (SELECT Team FROM match_season)
SELECT Product_Type_Code FROM Products WHERE Product_Name = 'Dining' OR Product_Name = 'Trading Policy'
SELECT student.dept_name, avg(student.tot_cred) FROM student JOIN department ON student.dept_name = department.dept_name GROUP BY student.dept_name ORDER BY avg(student.tot_cred) DESC LIMIT 1
SELECT departments.DEPARTMENT_NAME, count(*) FROM employees JOIN departments ON employees.DEPARTMENT_ID = departments.DEPARTMENT_ID GROUP BY departments.DEPARTMENT_NAME
SELECT count(*) FROM wine WHERE Winery = 'Robert Biale'
SELECT Country FROM stadium WHERE Opening_year != 2006
SELECT Building FROM Faculty GROUP BY Building ORDER BY count(*) DESC LIMIT 1
SELECT state_name FROM state WHERE area = (SELECT max(area) FROM state WHERE state_name IN (SELECT border FROM border_info WHERE state_name = 'texas')) AND state_name IN (SELECT border FROM border_info WHERE state_name = 'texas')
SELECT festival_detail.Festival_Name, festival_detail.Festival_Name FROM nomination JOIN artwork ON nomination.Artwork_ID = artwork.Artwork_ID JOIN festival_detail ON nomination.Festival_ID = festival_detail.Festival_ID
SELECT river_name FROM river WHERE length = (SELECT max(length) FROM river WHERE traverse = 'texas') AND traverse = 'texas'
SELECT count(*) FROM csu_fees WHERE CampusFee > (SELECT avg(CampusFee) FROM csu_fees)
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE keyphrase.keyphraseName = 'Parsing' AND paper.year = 2012 AND venue.venueName = 'acl'
SELECT count(*) FROM wrestler
SELECT Model_name, RAM_MiB FROM chip_model WHERE RAM_MiB LIKE '%Full%'
SELECT City FROM city ORDER BY Regional_Population DESC LIMIT 3
SELECT section_name, section_description FROM Sections
SELECT population FROM city WHERE city_name = 'boulder'
SELECT medicine.id, medicine.name, count(*) FROM medicine JOIN medicine_enzyme_interaction ON medicine.id = medicine_enzyme_interaction.medicine_id GROUP BY medicine.id
SELECT DISTINCT T1.paperId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Peter Mertens' AND T4.authorName = 'Dina Barbian'
SELECT catalog_entry_name FROM Catalog_Contents ORDER BY capacity ASC LIMIT 1
SELECT Season FROM match_season ORDER BY College ASC
SELECT DISTINCT races.name FROM races JOIN results ON races.raceId = results.raceId JOIN drivers ON results.driverId = drivers.driverId
SELECT player.name_first, player.name_last FROM player JOIN player_award ON player.player_id = player_award.player_id JOIN college ON college.college_id = player.death_city WHERE player_award.year = 1960 AND player_award.year = 1961
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'pldi'
SELECT Course_Authors_and_Tutors.address_line_1 FROM Course_Authors_and_Tutors JOIN Courses ON Course_Authors_and_Tutors.author_id = Courses.author_id WHERE Courses.course_name = 'operating system' OR Courses.course_name = 'data structure'
SELECT first_name, middle_name, last_name FROM Staff
SELECT Tourist_Attractions.Name, Tourist_Attractions.Tourist_Attraction_ID FROM Tourist_Attractions JOIN Visits ON Tourist_Attractions.Tourist_Attraction_ID = Visits.Tourist_Attraction_ID GROUP BY Visits.Tourist_Attraction_ID HAVING count(*) <= 1
SELECT birth_country FROM player GROUP BY birth_country ORDER BY count(*) ASC LIMIT 3
SELECT name FROM organization WHERE name = 'North America'
SELECT Tasks.task_details, Tasks.task_id, Projects.project_id FROM Tasks JOIN Projects ON Tasks.project_id = Projects.project_id WHERE Projects.project_details = 'omnis' UNION SELECT Tasks.task_details, Tasks.task_id, Projects.project_id FROM Tasks JOIN Projects ON Tasks.project_id = Projects.project_id JOIN Project_Outcomes ON Projects.project_id = Project_Outcomes.project_id GROUP BY Projects.project_id HAVING count(*) > 3
SELECT count(DISTINCT Template_ID) FROM Documents
SELECT count(*) FROM Courses JOIN Student_Course_Attendance ON Courses.course_id = Student_Course_Attendance.course_id WHERE Courses.course_name = 'English'
SELECT payment_date FROM Payments WHERE amount_paid > 300 EXCEPT SELECT payment_date FROM Payments WHERE payment_type_code = 'Check'
SELECT count(*) FROM airports JOIN routes ON airports.apid = routes.dst_apid WHERE airports.iata = 'Canadian'
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.uid = flights.Airline WHERE flights.SourceAirport = 'AHD'
SELECT Grape, Appelation, Name FROM wine WHERE Score > 93 ORDER BY Name ASC
SELECT DISTINCT city_code FROM Student
SELECT Customer_Details FROM Customers WHERE Customer_Details LIKE '%Diana%'
SELECT Famous_Title, Age FROM artist ORDER BY Age DESC
SELECT count(*) FROM (SELECT max(rID / rID) FROM Reviewer WHERE name = 'Avatar')
SELECT Products.product_details FROM Products JOIN Order_Items ON Products.product_id = Order_Items.product_id GROUP BY Products.product_id ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT keyword.keyword) FROM publication_keyword JOIN keyword ON publication_keyword.kid = keyword.kid JOIN publication ON publication_keyword.pid = publication.pid JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'PVLDB'
SELECT count(DISTINCT services) FROM station
SELECT actor.name FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid WHERE T1.role = 'Alan Turing' AND movie.title = 'The Imitation Game'
SELECT Faculty FROM faculty WHERE Year = 'Los Angeles' AND Year > 1950
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > LOCATION.RESTAURANT_ID
SELECT avg(acc_bal), acc_type FROM customer WHERE credit_score < 50 GROUP BY acc_type
SELECT protein.protein_name, protein.protein_name FROM Institution JOIN protein ON Institution.Institution_id = protein.Institution_id
SELECT Product_Name FROM Products ORDER BY Product_Price ASC
SELECT drivers.forename, drivers.surname FROM drivers JOIN results ON drivers.driverId = results.driverId WHERE results.points > 1 INTERSECT SELECT T1.forename, T2.forename FROM drivers AS T1 JOIN results ON T1.driverId = results.driverId JOIN drivers AS T2 ON results.driverId = T2.driverId WHERE results.points = 20
SELECT count(DISTINCT Papers.title) FROM Papers JOIN Authorship ON Papers.paperID = Authorship.paperID JOIN Inst ON Authorship.instID = Inst.instID WHERE Inst.name = 'Tokohu University'
SELECT student_id FROM Student_Course_Attendance WHERE course_id = 301 ORDER BY date_of_attendance DESC LIMIT 1
SELECT DISTINCT Grade FROM list WHERE Classroom = 103
SELECT file_size FROM files WHERE formats = 'mp3'
SELECT name FROM actor WHERE birth_city = 'Camp X-Ray'
SELECT document_type_code FROM Documents GROUP BY document_type_code HAVING count(*) > 2
SELECT count(*) FROM member
SELECT name FROM Highschooler WHERE grade = 10
SELECT card_type_code FROM Customers_Cards GROUP BY card_type_code HAVING count(*) >= 5
SELECT f_id FROM song ORDER BY rating DESC LIMIT 1
SELECT business.name FROM review AS T1 JOIN business ON T1.business_id = business.business_id JOIN review AS T2 ON business.business_id = T2.business_id JOIN user ON T2.user_id = user.user_id WHERE business.name = 'Patrick'
SELECT transaction_type, count(*) FROM Financial_Transactions GROUP BY transaction_type
SELECT * FROM Customer WHERE State = 'NY'
SELECT count(*) FROM Lessons JOIN Customers ON Lessons.customer_id = Customers.customer_id WHERE Customers.first_name = 'Ray'
SELECT Famous_Release_date FROM artist ORDER BY Age DESC LIMIT 1
SELECT song_name FROM song WHERE rating > (SELECT avg(rating) FROM song WHERE genre_is = 'blues')
SELECT Party_Theme, Location FROM party
SELECT count(*) FROM Users WHERE user_login = 1
SELECT sum(Rating_in_percent) FROM channel WHERE Owner = 'CCTV'
SELECT DISTINCT count(paper.paperId), writes.authorId FROM writes JOIN paper ON writes.paperId = paper.paperId GROUP BY writes.authorId HAVING count(*) >= 5
SELECT city, state FROM bank WHERE bname = 'morningside'
SELECT COUNTRY_ID, count(*) FROM countries GROUP BY COUNTRY_ID
SELECT count(*) FROM airlines JOIN flights ON airlines.uid = flights.Airline WHERE airlines.Airline = 'United Airlines' AND flights.SourceAirport = 'ASY'
SELECT DISTINCT city FROM Addresses
SELECT product_type_code FROM Products WHERE product_price > 2 INTERSECT SELECT product_id FROM Products WHERE product_price < (SELECT avg(supplier_phone) FROM Suppliers)
SELECT avg(Horizontal_Bar_Points) FROM gymnast
SELECT Manager_Name FROM gas_station WHERE Open_Year > 2000 GROUP BY Manager_Name ORDER BY count(*) DESC LIMIT 1
SELECT border FROM border_info WHERE state_name IN (SELECT border FROM border_info WHERE state_name IN (SELECT border FROM border_info WHERE state_name = 'texas'))
SELECT DISTINCT address_type_code, date_address_to FROM Customer_Addresses
SELECT f_id FROM files WHERE formats = 'mp3'
SELECT Authors.fname FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Papers ON Authorship.paperID = Papers.paperID WHERE Papers.title = 'Binders Unbound'
SELECT * FROM departments WHERE DEPARTMENT_NAME = 'Marketing'
SELECT DISTINCT keyphrase.keyphraseName, paper.year FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'sanjeev arora' ORDER BY paper.year DESC
SELECT origin FROM flight WHERE origin = 'Honolulu'
SELECT DISTINCT paper.paperId FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE dataset.datasetName = 'RGB-D Object Dataset' AND paper.title = 'CVPR' AND paper.year = 16 AND venue.venueName = 'CVPR'
SELECT * FROM CHECKING ORDER BY balance ASC
SELECT count(*) FROM Products WHERE product_price > (SELECT avg(product_price) FROM Products)
SELECT count(*) FROM employee
SELECT population FROM state WHERE state_name = 'mckinley'
SELECT count(*) FROM concert WHERE Stadium_ID = (SELECT Stadium_ID FROM stadium ORDER BY Capacity DESC LIMIT 1)
SELECT Subjects.subject_name, Subjects.subject_name, count(*) FROM Student_Course_Enrolment JOIN Subjects JOIN Courses ON Student_Course_Enrolment.course_id = Courses.course_id AND Subjects.subject_id = Courses.subject_id GROUP BY Courses.subject_id
SELECT length FROM river WHERE river_name = 'rio grande'
SELECT park.park_name FROM home_game JOIN park ON home_game.park_id = park.park_id WHERE home_game.year = 2008 ORDER BY home_game.attendance DESC LIMIT 1
SELECT Location FROM cinema WHERE Capacity > 300 GROUP BY Location HAVING count(*) > 2
SELECT Name FROM conductor WHERE Nationality != 'USA'
SELECT max(salary), min(salary) FROM instructor
SELECT Name, Nationality FROM host ORDER BY Age DESC LIMIT 1
SELECT Customers.Customer_name FROM Customers JOIN First_Notification_of_Loss ON Customers.Customer_ID = First_Notification_of_Loss.Customer_ID JOIN Services ON First_Notification_of_Loss.Service_ID = Services.Service_ID WHERE Services.Service_name = 'Close a policy' INTERSECT SELECT Customers.Customer_name FROM Customers JOIN First_Notification_of_Loss ON Customers.Customer_ID = First_Notification_of_Loss.Customer_ID JOIN Services ON First_Notification_of_Loss.Service_ID = Services.Service_ID WHERE Services.Service_name = 'New policy application'
SELECT sum(publication.citation_num) FROM publication JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'PVLDB' AND publication.year < 2005
SELECT count(*) FROM aircraft
SELECT Membership_card FROM member WHERE Address = 'Hartford' AND Level_of_membership = 'Waterbury'
SELECT count(*) FROM publication WHERE year > 2000
SELECT Customers.customer_id FROM Customers JOIN Orders ON Customers.customer_id = Orders.customer_id WHERE Orders.order_status = 'On Road' INTERSECT SELECT Customers.customer_id FROM Customers JOIN Orders ON Customers.customer_id = Orders.customer_id WHERE Orders.order_status = 'Shipped'
SELECT artist_name FROM artist WHERE country = 'Bangladesh' UNION SELECT artist_name FROM artist WHERE country = '7'
SELECT Name FROM climber ORDER BY Points DESC
SELECT * FROM Course_Authors_and_Tutors ORDER BY personal_name ASC
SELECT max(Weeks_on_Top), min(Weeks_on_Top) FROM volume
SELECT Customers.customer_first_name, Customers.customer_last_name FROM Accounts JOIN Customers ON Accounts.customer_id = Customers.customer_id WHERE Accounts.account_name = '900'
SELECT avg(access_count) FROM Documents GROUP BY document_structure_code ORDER BY count(*) ASC LIMIT 1
SELECT count(*) FROM mill WHERE built_year BETWEEN 1850 AND 1850
SELECT station.network_name FROM station JOIN route ON station.id = route.station_id GROUP BY route.station_id ORDER BY count(*) DESC LIMIT 1
SELECT name FROM enzyme WHERE name LIKE '%ALA%'
SELECT Fname FROM Faculty WHERE Sex = 'Canoeing' OR Sex = 'Kayaking'
SELECT Hometown FROM people WHERE Age > 23 INTERSECT SELECT Hometown FROM people WHERE Age < 20
SELECT count(*) FROM Customers
SELECT * FROM Albums WHERE Year = 2010
SELECT Name FROM technician WHERE Team != 'NYY'
SELECT Publisher, count(*) FROM book_club GROUP BY Publisher
SELECT count(*) FROM employees WHERE country = 'Canada'
SELECT Treatments.date_of_treatment, Professionals.first_name FROM Treatments JOIN Professionals ON Treatments.professional_id = Professionals.professional_id
SELECT DISTINCT T1.paperId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Peter Mertens' AND T4.authorName = 'Dina Barbian'
SELECT avg(Speed) FROM roller_coaster
SELECT debate_people.Negative FROM debate_people JOIN debate ON debate_people.Debate_ID = debate.Debate_ID GROUP BY debate_people.Negative HAVING count(*) >= 2
SELECT Team FROM technician GROUP BY Team HAVING count(*) >= 2
SELECT student_id, count(*) FROM Likes GROUP BY student_id
SELECT CountryCode FROM countrylanguage EXCEPT SELECT CountryCode FROM countrylanguage WHERE Language = 'English'
SELECT count(*) FROM model_list WHERE Model = 'usa'
SELECT document_name FROM Documents WHERE document_code NOT IN (SELECT document_code FROM Document_Sections)
SELECT Birth_Year, Citizenship FROM singer
SELECT station.Name FROM train_station JOIN station ON train_station.Station_ID = station.Station_ID JOIN train ON train_station.Train_ID = train.Train_ID WHERE train.Name = 'Ananthapuri Express' INTERSECT SELECT station.Name FROM train_station JOIN station ON train_station.Station_ID = station.Station_ID JOIN train ON train_station.Train_ID = train.Train_ID WHERE train.Name = 'Guruvayur Express'
SELECT problem_log_id, log_entry_date FROM Problem_Log WHERE problem_id = 10
SELECT Campus FROM Campuses WHERE Location = 'Northridge' AND County = 'Los Angeles' UNION SELECT Campus FROM Campuses WHERE Location = 'San Francisco' AND County = 'San Francisco'
SELECT count(*) FROM Accounts
SELECT Person.name, Person.age, Person.job FROM Person JOIN PersonFriend ON Person.name = PersonFriend.name WHERE PersonFriend.friend = 'Alice' AND PersonFriend.year = (SELECT max(year) FROM PersonFriend WHERE friend = 'Alice')
SELECT count(*) FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Club.ClubName = 'Pen and Paper Gaming'
SELECT people.Hometown FROM gymnast JOIN people ON gymnast.Gymnast_ID = people.People_ID GROUP BY people.Hometown HAVING count(*) >= 2
SELECT count(*) FROM Reviewer
SELECT Scientists.Name FROM Projects JOIN Scientists ON Projects.Hours = Scientists.SSN WHERE Scientists.Name = 'A Puzzling Pattern'
SELECT cloud_cover FROM weather WHERE zip_code = 94107 GROUP BY cloud_cover ORDER BY count(*) DESC LIMIT 3
SELECT state_name FROM state WHERE density = (SELECT min(density) FROM state)
SELECT Claims.Effective_Date FROM Claims JOIN Settlements ON Claims.Claim_ID = Settlements.Claim_ID GROUP BY Claims.Claim_ID ORDER BY sum(Settlements.Settlement_Amount) DESC LIMIT 1
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.uid = flights.Airline GROUP BY airlines.Airline ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Richard Ladner' AND venue.venueName = 'chi'
SELECT count(DISTINCT Name) FROM Photos
SELECT name, city, country FROM airports ORDER BY elevation ASC LIMIT 1
SELECT employees.FIRST_NAME, employees.LAST_NAME, employees.EMPLOYEE_ID, employees.LAST_NAME FROM employees JOIN departments ON employees.DEPARTMENT_ID = departments.DEPARTMENT_ID JOIN locations ON departments.LOCATION_ID = locations.LOCATION_ID JOIN countries ON locations.COUNTRY_ID = countries.COUNTRY_ID
SELECT Staff.staff_name FROM Staff JOIN Staff_Department_Assignments ON Staff.staff_id = Staff_Department_Assignments.staff_id GROUP BY Staff.staff_id HAVING count(*) = 1
SELECT Name FROM people WHERE People_ID NOT IN (SELECT People_ID FROM entrepreneur)
SELECT count(*) FROM Products WHERE product_id NOT IN (SELECT product_id FROM Order_Items)
SELECT transaction_id FROM Transactions WHERE transaction_type_code = 'PUR'
SELECT people.Hometown FROM gymnast JOIN people ON gymnast.Gymnast_ID = people.People_ID GROUP BY people.Hometown ORDER BY count(*) DESC LIMIT 1
SELECT tracks.name FROM tracks JOIN playlist_tracks ON tracks.id = playlist_tracks.track_id JOIN playlists ON playlist_tracks.playlist_id = playlists.id WHERE tracks.milliseconds = 'Rock' AND tracks.unit_price = 'MPEG audio file'
SELECT count(*) FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'denny'
SELECT cite.citedPaperId FROM venue JOIN cite ON venue.venueId = cite.citedPaperId GROUP BY cite.citedPaperId ORDER BY count(*) DESC LIMIT 1
SELECT Elimination_Move FROM Elimination WHERE Team = 'Team Orton'
SELECT Royal_Family.Royal_Family_Details, Tourist_Attractions.How_to_Get_There FROM Royal_Family JOIN Tourist_Attractions ON Royal_Family.Royal_Family_ID = Tourist_Attractions.Tourist_Attraction_ID
SELECT count(DISTINCT movie.title) FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid WHERE actor.name = 'Shahab Hosseini'
SELECT Name FROM country WHERE Continent = 'Africa' AND Population < (SELECT max(Population) FROM country WHERE Continent = 'Asia')
SELECT tourney_name FROM matches GROUP BY tourney_name HAVING count(*) > 10
SELECT count(*) FROM (SELECT count(*) FROM (SELECT Minister FROM party WHERE Took_office > '1961' OR Took_office = '1959'))
SELECT Products_for_Hire.product_name FROM Products_for_Hire JOIN Products_Booked ON Products_for_Hire.product_id = Products_Booked.product_id WHERE Products_Booked.booked_amount = 102.76
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE GEOGRAPHIC.REGION = 'yosemite and mono lake area' AND RESTAURANT.FOOD_TYPE = 'french' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'yosemite and mono lake area' AND RESTAURANT.FOOD_TYPE = 'french')
SELECT County_name FROM county ORDER BY Population ASC LIMIT 3
SELECT coach.Coach_name FROM player_coach JOIN coach ON player_coach.Player_ID = coach.Club_ID WHERE coach.Club_ID = 1
SELECT Type FROM Ship WHERE Flag = 'Panama' INTERSECT SELECT Type FROM Ship WHERE Flag = 'Malta'
SELECT DISTINCT paper.venueId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'li dong' AND paper.year = 2016
SELECT complaint_status_code FROM Complaints GROUP BY complaint_type_code HAVING count(*) > 3
SELECT city, count(*) FROM station GROUP BY city HAVING count(*) = 15
SELECT Competition_type FROM competition GROUP BY Competition_type HAVING count(*) >= 5
SELECT Fname, LName FROM Student ORDER BY Age ASC LIMIT 1
SELECT artist.artist_name FROM artist JOIN song ON artist.artist_name = song.artist_name ORDER BY song.rating ASC LIMIT 1
SELECT name, salary FROM employee ORDER BY salary ASC
SELECT Fname FROM Faculty WHERE Rank = 'Professor' ORDER BY Fname ASC
SELECT EMPLOYEE.EMP_FNAME FROM CLASS JOIN ENROLL ON CLASS.CLASS_CODE = ENROLL.CLASS_CODE JOIN PROFESSOR JOIN EMPLOYEE ON CLASS.PROF_NUM = EMPLOYEE.EMP_NUM AND PROFESSOR.EMP_NUM = EMPLOYEE.EMP_NUM WHERE CLASS.CRS_CODE = 'ACCT-211'
SELECT count(DISTINCT city_code) FROM Student
SELECT Name FROM teacher ORDER BY Age ASC LIMIT 1
SELECT phone.Name FROM phone_market JOIN market ON phone_market.Market_ID = market.Market_ID JOIN phone ON phone_market.Phone_ID = phone.Phone_ID WHERE phone_market.Num_of_stock > 2000 GROUP BY phone.Name ORDER BY sum(phone_market.Num_of_stock) DESC LIMIT 1
SELECT continents.ContId, continents.Continent, count(*) FROM continents JOIN countries ON continents.ContId = countries.Continent GROUP BY continents.ContId
SELECT DISTINCT Vocals.Type FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId WHERE Vocals.Type = 'different'
SELECT name FROM Person WHERE gender = 'male' AND age = (SELECT min(age) FROM Person WHERE gender = 'male')
SELECT movie.title FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid WHERE actor.name = 'Robin Wright'
SELECT count(*) FROM train
SELECT DISTINCT model_list.Model FROM model_list JOIN car_names ON model_list.Model = car_names.Model JOIN cars_data ON car_names.MakeId = cars_data.Id WHERE cars_data.Year > 3500 AND cars_data.Year < 'Ford Motor Company'
SELECT Name FROM team
SELECT ACCOUNTS.name FROM ACCOUNTS JOIN CHECKING ON ACCOUNTS.custid = CHECKING.custid WHERE CHECKING.balance > (SELECT avg(balance) FROM SAVINGS)
SELECT song_name FROM song WHERE languages = 'english'
SELECT river_name FROM river WHERE length = (SELECT min(length) FROM river)
SELECT Name FROM captain ORDER BY age DESC
SELECT sum(discipline_enrollments.Undergraduate) FROM discipline_enrollments JOIN Campuses ON discipline_enrollments.Campus = Campuses.Id WHERE discipline_enrollments.Year = 2004 AND Campuses.Campus = 'San Jose State University'
SELECT count(*) FROM (SELECT city FROM airports GROUP BY city HAVING count(*) > 3)
SELECT share_count, share_count FROM Transactions
SELECT count(*), role_code FROM Users GROUP BY role_code
SELECT avg(Damage_millions_USD), max(Damage_millions_USD) FROM storm WHERE Max_speed > 1000
SELECT count(*) FROM election
SELECT DISTINCT count(paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId WHERE venue.venueName = 'ImageNet' AND paper.year = 'cvpr'
SELECT Region_code, Region_name FROM region ORDER BY Region_code ASC
SELECT state_name FROM state WHERE population = (SELECT max(population) FROM state)
SELECT count(*) FROM DEPARTMENT WHERE SCHOOL_CODE > 5
SELECT organization_name FROM Organizations ORDER BY date_formed ASC LIMIT 1
SELECT destination FROM flight GROUP BY destination ORDER BY count(*) ASC LIMIT 1
SELECT apt_number FROM Apartments ORDER BY room_count ASC
SELECT Reviewer.name, Rating.ratingDate FROM Rating JOIN Movie ON Rating.mID = Movie.mID JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Rating.ratingDate = (SELECT max(stars) FROM Rating)
SELECT Artist.Name, Album.AlbumId FROM Artist JOIN Album ON Artist.ArtistId = Album.ArtistId GROUP BY Artist.ArtistId HAVING count(*) >= 3 ORDER BY Artist.Name DESC
SELECT Customer.City FROM Customer JOIN Employee ON Customer.SupportRepId = Employee.EmployeeId WHERE Customer.PostalCode = '70174'
SELECT ACCOUNTS.name, SAVINGS.balance FROM SAVINGS JOIN CHECKING JOIN ACCOUNTS ON SAVINGS.custid = ACCOUNTS.custid AND CHECKING.custid = ACCOUNTS.custid
SELECT Region FROM country WHERE Name = 'Kabul'
SELECT Name FROM Projects WHERE Hours BETWEEN 100 AND 300
SELECT Highschooler.name, count(*) FROM Likes JOIN Highschooler ON Likes.student_id = Highschooler.ID GROUP BY Likes.student_id
SELECT film.Title, film_market_estimation.Type FROM film JOIN film_market_estimation ON film.Film_ID = film_market_estimation.Film_ID
SELECT FacID FROM Faculty EXCEPT SELECT stuid FROM Participates_in
SELECT Customer_name FROM Customers GROUP BY Customer_name ORDER BY count(*) DESC LIMIT 1
SELECT city FROM Addresses WHERE zip_postcode = '255'
SELECT Reign FROM wrestler GROUP BY Reign ORDER BY count(*) DESC LIMIT 1
SELECT Address, Address FROM Customer WHERE Country = 'Germany'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > LOCATION.RESTAURANT_ID
SELECT Name FROM building WHERE building_id NOT IN (SELECT building_id FROM Institution)
SELECT count(*) FROM track
SELECT cust_name, acc_type, acc_bal FROM customer ORDER BY credit_score DESC LIMIT 1
SELECT count(*) FROM Products JOIN Product_Characteristics ON Products.product_id = Product_Characteristics.product_id JOIN Characteristics ON Product_Characteristics.characteristic_id = Characteristics.characteristic_id JOIN Ref_Colors ON Products.color_code = Ref_Colors.color_code WHERE Ref_Colors.color_description = 'red' AND Characteristics.characteristic_name = 'slow'
SELECT city, max(lat) FROM station GROUP BY city
SELECT Customers.Customer_Details FROM Claim_Headers JOIN Policies ON Claim_Headers.Policy_ID = Policies.Policy_ID JOIN Customers ON Policies.Customer_ID = Customers.Customer_ID WHERE Claim_Headers.Amount_Piad = (SELECT min(Amount_Piad) FROM Claim_Headers)
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT people.Birth_Date FROM body_builder JOIN people ON body_builder.People_ID = people.People_ID GROUP BY people.Birth_Place ORDER BY count(*) ASC LIMIT 1
SELECT dorm_name FROM Dorm WHERE dormid IN (SELECT Has_amenity.dormid FROM Has_amenity JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid WHERE Dorm_amenity.amenity_name = 'female')
SELECT DEPARTMENT_ID FROM employees GROUP BY DEPARTMENT_ID HAVING count(*) >= 4
SELECT population FROM state WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')
SELECT Location FROM track WHERE Seating > 90000 INTERSECT SELECT Location FROM track WHERE Seating < 70000
SELECT eid FROM employee WHERE salary > 100000
SELECT Claims.Claim_ID, Claims.Date_Claim_Made, count(*) FROM Claims JOIN Settlements ON Claims.Claim_ID = Settlements.Claim_ID GROUP BY Claims.Claim_ID ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT Type_of_Thing_Code) FROM Things
SELECT population FROM state WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')
SELECT max(Service_ID / Service_ID) FROM Services WHERE Service_Type_Code = 'Marriage'
SELECT Name FROM city ORDER BY County_ID DESC LIMIT 1
SELECT date_of_transaction FROM Transactions WHERE transaction_type_code = 'SALE' INTERSECT SELECT date_of_transaction FROM Transactions WHERE transaction_type_code = 'SALE'
SELECT DISTINCT count(DISTINCT writes.paperId) FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Christopher D. Manning'
SELECT count(*) FROM postseason JOIN team ON postseason.team_id_winner = team.team_id_br WHERE team.name = 'Boston Red Stockings' AND postseason.year = 2009
SELECT Language, count(*) FROM TV_Channel GROUP BY Language
SELECT district.District_name, district.Headquartered_City FROM store JOIN store_district ON store.Store_ID = store_district.Store_ID JOIN district ON store_district.District_ID = district.District_ID WHERE store.Type = 'Village Store'
SELECT avg(STUDENT.STU_GPA) FROM ENROLL JOIN STUDENT ON ENROLL.STU_NUM = STUDENT.STU_NUM JOIN CLASS ON ENROLL.CLASS_CODE = CLASS.CLASS_CODE WHERE CLASS.CRS_CODE = 'ACCT-211'
SELECT count(*) FROM book
SELECT count(DISTINCT publication.title) FROM organization JOIN author ON organization.oid = author.oid JOIN writes ON author.aid = writes.aid JOIN publication ON writes.pid = publication.pid WHERE author.name = 'University of Michigan'
SELECT area FROM state WHERE state_name = 'new mexico'
SELECT river_name FROM river WHERE river_name NOT IN (SELECT traverse FROM river)
SELECT Customers.customer_name FROM Customers JOIN Customer_Orders ON Customers.customer_id = Customer_Orders.customer_id JOIN Order_Items ON Customer_Orders.order_id = Order_Items.order_id WHERE Order_Items.order_quantity = (SELECT max(order_quantity) FROM Order_Items)
SELECT Level_of_membership FROM member GROUP BY Level_of_membership HAVING count(*) > 5
SELECT keyword.keyword FROM publication_keyword JOIN keyword ON publication_keyword.kid = keyword.kid JOIN publication ON publication_keyword.pid = publication.pid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE author.name = 'PVLDB' GROUP BY keyword.keyword ORDER BY count(DISTINCT publication.title) DESC LIMIT 1
SELECT course.title FROM course JOIN prereq ON course.course_id = prereq.course_id GROUP BY course.course_id HAVING count(*) = 2
SELECT Official_Name, Status FROM city ORDER BY Population DESC LIMIT 1
SELECT document_id, count(*) FROM Draft_Copies GROUP BY document_id ORDER BY count(*) DESC LIMIT 1
SELECT EMPLOYEE.EMP_FNAME, PROFESSOR.PROF_OFFICE FROM EMPLOYEE JOIN PROFESSOR ON EMPLOYEE.EMP_NUM = PROFESSOR.EMP_NUM JOIN DEPARTMENT ON PROFESSOR.DEPT_CODE = DEPARTMENT.DEPT_CODE WHERE EMPLOYEE.EMP_LNAME = 'Heffington'
SELECT city_name FROM city WHERE population = (SELECT max(population) FROM city)
SELECT Airline FROM airlines WHERE Abbreviation = 'UAL'
SELECT School_name FROM School WHERE School_id NOT IN (SELECT School_id FROM endowment)
SELECT Owners.first_name, Dogs.name FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id
SELECT Authors.lname FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Papers ON Authorship.paperID = Papers.paperID WHERE Papers.title = 'Binders Unbound'
SELECT Name, Cost FROM Procedures ORDER BY Cost DESC LIMIT 1
SELECT StuID FROM SportsInfo INTERSECT SELECT StuID FROM Plays_Games
SELECT College, count(*) FROM submission GROUP BY College
SELECT catalog_entry_name FROM Catalog_Contents WHERE catalog_level_number = 5 INTERSECT SELECT catalog_name FROM Catalogs WHERE catalog_publisher = 10
SELECT Name FROM actor ORDER BY Name ASC
SELECT MediaTypeId FROM Track GROUP BY MediaTypeId ORDER BY count(*) ASC LIMIT 1
SELECT DISTINCT count(DISTINCT writes.paperId) FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Christopher D. Manning'
SELECT name FROM business WHERE rating >= 2 AND name = 'Texas'
SELECT city_code FROM Student WHERE LName = 'Kim'
SELECT sum(Participant_ID) FROM Participants_in_Events GROUP BY Event_ID ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM airports WHERE country = 'Order' GROUP BY country
SELECT count(*), avg(Age), city_code FROM Student GROUP BY city_code
SELECT user_name, password FROM Users GROUP BY role_code ORDER BY count(*) DESC LIMIT 1
SELECT max(height), min(height) FROM Player
SELECT Students.first_name FROM Students JOIN Student_Enrolment ON Students.student_id = Student_Enrolment.student_id WHERE Students.current_address_id IN (SELECT department_id FROM Degree_Programs)
SELECT T2.first_name, T2.last_name, count(T1.reports_to) FROM employees AS T1 JOIN employees AS T2 ON T1.reports_to = T2.id GROUP BY T1.reports_to ORDER BY count(T1.reports_to) DESC LIMIT 1
SELECT city FROM Person WHERE age > 30
SELECT Highschooler.name FROM Friend JOIN Highschooler ON Friend.student_id = Highschooler.ID INTERSECT SELECT Highschooler.name FROM Likes JOIN Highschooler ON Likes.liked_id = Highschooler.ID
SELECT Directed_by, count(*) FROM film GROUP BY Directed_by
SELECT StuID FROM Student EXCEPT SELECT StuID FROM Plays_Games
SELECT count(*) FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE list.FirstName = 'CHRISSY' AND list.LastName = 'NABOZNY'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Question Answering'
SELECT DISTINCT customer.cust_name FROM customer JOIN loan ON customer.cust_ID = loan.cust_ID ORDER BY loan.amount DESC
SELECT count(DISTINCT driverId) FROM results WHERE raceId NOT IN (SELECT raceId FROM races WHERE year != 2009)
SELECT PersonFriend.friend FROM Person JOIN PersonFriend ON Person.name = PersonFriend.friend WHERE PersonFriend.name = 'Alice' AND Person.gender = 'female'
SELECT Movie.title, Rating.stars FROM Rating JOIN Movie ON Rating.mID = Movie.mID JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Rating.stars = (SELECT min(stars) FROM Rating)
SELECT city, name FROM station GROUP BY city HAVING count(*) BETWEEN 15 AND 15
SELECT Tourist_Attractions.Name FROM Tourist_Attractions JOIN Tourist_Attraction_Features ON Tourist_Attractions.Tourist_Attraction_ID = Tourist_Attraction_Features.Tourist_Attraction_ID JOIN Features ON Tourist_Attraction_Features.Feature_ID = Features.Feature_ID WHERE Features.Feature_Details = 'parking' UNION SELECT Tourist_Attractions.Name FROM Tourist_Attractions JOIN Tourist_Attraction_Features ON Tourist_Attractions.Tourist_Attraction_ID = Tourist_Attraction_Features.Tourist_Attraction_ID JOIN Features ON Tourist_Attraction_Features.Feature_ID = Features.Feature_ID WHERE Features.Feature_Details = 'shopping'
SELECT Writer FROM book ORDER BY Writer ASC
SELECT Addresses.address_content FROM Customers JOIN Customer_Addresses ON Customers.customer_id = Customer_Addresses.customer_id JOIN Addresses ON Customer_Addresses.address_id = Addresses.address_id WHERE Customers.customer_name = 'Tillman Ernser'
SELECT actor.first_name, actor.last_name, actor.actor_id FROM film_actor JOIN actor ON film_actor.actor_id = actor.actor_id GROUP BY actor.actor_id HAVING count(*) > 30
SELECT District FROM shop WHERE Number_products > 3000 INTERSECT SELECT District FROM shop WHERE Number_products > 10000
SELECT business.name FROM category AS T1 JOIN business ON T1.business_id = business.business_id JOIN category AS T2 ON business.business_id = T2.business_id WHERE business.rating > 3.5 AND T1.category_name = 'restaurant'
SELECT title FROM publication WHERE citation_num > 200
SELECT count(*) FROM region
SELECT CountryCode, max(Percentage) FROM countrylanguage WHERE Language = 'Spanish' GROUP BY CountryCode
SELECT customer.cust_name FROM customer JOIN loan ON customer.cust_ID = loan.cust_ID WHERE loan.loan_type = 'Mortgages' INTERSECT SELECT customer.cust_name FROM customer JOIN loan ON customer.cust_ID = loan.cust_ID WHERE loan.loan_type = 'Auto'
SELECT buildings.name, buildings.name FROM Office_locations JOIN buildings ON Office_locations.building_id = buildings.id JOIN Companies ON Office_locations.company_id = Companies.id
SELECT count(*) FROM Customers_Cards
SELECT Movie.title FROM Rating JOIN Movie ON Rating.mID = Movie.mID WHERE Rating.stars = 4 ORDER BY Movie.year DESC
SELECT customer_id FROM Customers WHERE customer_name = 'Jeramie'
SELECT SportName, count(*) FROM SportsInfo GROUP BY SportName
SELECT Catalog_Structure.catalog_level_name FROM Catalog_Contents JOIN Catalog_Structure ON Catalog_Contents.catalog_level_number = Catalog_Structure.catalog_level_number WHERE Catalog_Contents.catalog_level_number = 5 INTERSECT SELECT Catalog_Contents.catalog_entry_name FROM Catalog_Contents JOIN Catalog_Contents_Additional_Attributes ON Catalog_Contents.catalog_entry_id = Catalog_Contents_Additional_Attributes.catalog_entry_id WHERE Catalog_Contents.catalog_level_number = 10
SELECT Service_name FROM Services ORDER BY Service_name ASC
SELECT max(name), min(name) FROM architect
SELECT Cylinders, Horsepower FROM cars_data WHERE Horsepower > (SELECT avg(Horsepower) FROM cars_data) AND Cylinders < 3
SELECT count(*), city FROM employees WHERE title = 'IT Staff' GROUP BY city
SELECT count(DISTINCT movie.title) FROM director JOIN directed_by ON director.did = directed_by.did JOIN movie ON directed_by.msid = movie.mid WHERE director.name = 'Brad Pitt' AND movie.release_year = 'Brad Pitt'
SELECT state_name FROM state WHERE density = (SELECT max(density) FROM state)
SELECT instructor.name FROM advisor JOIN instructor ON advisor.i_ID = instructor.ID GROUP BY advisor.i_ID HAVING count(*) > 1
SELECT count(*) FROM Club WHERE ClubLocation = 'HHH'
SELECT river_name FROM river WHERE traverse IN (SELECT border FROM border_info WHERE state_name = 'ohio')
SELECT DISTINCT cite.citedPaperId, count(cite.citedPaperId) FROM paper JOIN cite ON paper.paperId = cite.citedPaperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'ohad shamir' GROUP BY cite.citedPaperId ORDER BY count(cite.citedPaperId) DESC
SELECT city FROM business WHERE name = 'Taj Mahal'
SELECT Name FROM county_public_safety ORDER BY Population DESC
SELECT Name, Headquarter, Revenue FROM Manufacturers WHERE Revenue > 150 ORDER BY Name ASC
SELECT title, phone, hire_date FROM employees WHERE first_name = 'Nancy' AND last_name = 'Edwards'
SELECT DISTINCT Type FROM Vocals
SELECT Movie.title, Rating.rID FROM Rating JOIN Movie ON Rating.mID = Movie.mID GROUP BY Rating.mID ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Club.ClubName = 'Bootup Baltimore' AND Student.Age < 18
SELECT avg(MPG) FROM cars_data WHERE Cylinders = 4
SELECT city_name FROM city WHERE state_name = 'texas'
SELECT wrestler.Name, Elimination.Team FROM Elimination JOIN wrestler ON Elimination.Wrestler_ID = wrestler.Wrestler_ID ORDER BY wrestler.Days_held DESC
SELECT EMPLOYEE_ID, SALARY FROM employees WHERE DEPARTMENT_ID = (SELECT EMPLOYEE_ID FROM employees WHERE FIRST_NAME = 'Payam')
SELECT DISTINCT LName FROM Student WHERE Age <= (SELECT max(Age) FROM Student)
SELECT * FROM instructor ORDER BY salary ASC
SELECT count(DISTINCT nickname) FROM Staff
SELECT Location FROM school ORDER BY Enrollment ASC
SELECT count(DISTINCT keyphrase.keyphraseName) FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'convolutional neural networks' AND paper.year = (SELECT DISTINCT writes.paperId FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'convolutional neural networks')
SELECT count(*) FROM airports WHERE country = 'United States' AND elevation > 3
SELECT station.name, station.id FROM station JOIN status ON station.id = status.station_id GROUP BY status.station_id HAVING avg(status.bikes_available) > 14 UNION SELECT name, id FROM station WHERE installation_date LIKE '%December%'
SELECT Nurse.Name FROM Nurse JOIN On_Call ON Nurse.EmployeeID = On_Call.Nurse
SELECT Title, Year, Director FROM movie ORDER BY Budget_million ASC
SELECT state_name FROM state WHERE state_name = 'texas'
SELECT Catalog_Contents.catalog_entry_name FROM Catalog_Contents JOIN Catalog_Contents_Additional_Attributes ON Catalog_Contents.catalog_entry_id = Catalog_Contents_Additional_Attributes.catalog_entry_id WHERE Catalog_Contents_Additional_Attributes.attribute_value = (SELECT attribute_value FROM Catalog_Contents_Additional_Attributes GROUP BY attribute_value ORDER BY count(*) DESC LIMIT 1)
SELECT Employee_ID FROM Employees EXCEPT SELECT Destruction_Authorised_by_Employee_ID FROM Documents_to_be_Destroyed
SELECT aircraft.Aircraft, aircraft.Description FROM aircraft JOIN airport_aircraft ON aircraft.Aircraft_ID = airport_aircraft.Aircraft_ID JOIN airport ON airport_aircraft.Airport_ID = airport.Airport_ID WHERE airport.Total_Passengers > 10000000
SELECT rID FROM Rating EXCEPT SELECT rID FROM Rating WHERE stars = 4
SELECT Builder, count(*) FROM railway GROUP BY Builder
SELECT state.capital FROM state JOIN border_info ON state.state_name = border_info.border WHERE border_info.state_name = 'texas'
SELECT Student.Fname, Student.Sex FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID GROUP BY Student.StuID HAVING count(*) > 1
SELECT Customer_ID FROM Customers WHERE Customer_name LIKE '%Diana%'
SELECT player.name_first, player.weight FROM player JOIN player_award ON player.player_id = player_award.player_id WHERE player.name_first = 'Len' AND player_award.year = 1985
SELECT Name FROM furniture WHERE Market_Rate < (SELECT avg(Market_Rate) FROM furniture)
SELECT count(PersonFriend.friend) FROM Person JOIN PersonFriend ON Person.name = PersonFriend.name WHERE Person.name = 'Dan'
SELECT count(*), gender FROM Customers GROUP BY gender
SELECT count(*) FROM Band
SELECT count(DISTINCT Grade) FROM list
SELECT Product_ID FROM Invoices GROUP BY Product_ID ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT architect.name FROM architect JOIN bridge ON architect.id = bridge.architect_id WHERE bridge.length_meters > 80
SELECT Name, Dates_active, Number_Deaths FROM storm WHERE Number_Deaths >= 1
SELECT semester_name FROM Semesters WHERE semester_name = 'Timmothy' AND semester_name / semester_id = 'Ward'
SELECT Physician.Name FROM Physician JOIN Affiliated_With ON Physician.EmployeeID = Affiliated_With.Physician JOIN Department ON Affiliated_With.Department = Department.DepartmentID WHERE Department.Name = 'Surgery' INTERSECT SELECT Physician.Name FROM Physician JOIN Affiliated_With ON Physician.EmployeeID = Affiliated_With.Physician JOIN Department ON Affiliated_With.Department = Department.DepartmentID WHERE Department.Name = 'Psychiatry'
SELECT countries.CountryName FROM car_makers JOIN countries ON car_makers.Country = countries.CountryId GROUP BY car_makers.Country ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT keyphrase.keyphraseId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Luke Zettlemoyer'
SELECT product_name FROM Products WHERE product_category_code = 'Herbs'
SELECT AirportCode, AirportName FROM airports WHERE AirportName = 'Anthony'
SELECT DISTINCT Position FROM match_season WHERE College = 'UCLA' OR College = 'Duke'
SELECT Title, Year, Director FROM movie ORDER BY Budget_million ASC
SELECT Template_Type_Code, Template_Type_Description FROM Ref_Template_Types
SELECT sum(SportsInfo.HoursPerWeek), sum(SportsInfo.GamesPlayed) FROM SportsInfo JOIN Student ON SportsInfo.StuID = Student.StuID WHERE Student.Fname = 'David' AND Student.LName = 'Shieber'
SELECT Name FROM musical WHERE Nominee = 'Bob Fosse'
SELECT traverse FROM river WHERE length = (SELECT max(population) FROM city)
SELECT avg(Student.Age), avg(Student.Age) FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Club.ClubName = 'Hopkins Student Enterprises'
SELECT player.name_first, player.name_last, player_award.player_id FROM player JOIN player_award ON player.player_id = player_award.player_id GROUP BY player_award.player_id ORDER BY count(*) DESC LIMIT 3
SELECT DISTINCT circuits.name FROM races JOIN circuits ON races.circuitId = circuits.circuitId WHERE circuits.country = 'Spain' AND races.year > 2000
SELECT publication.title FROM publication JOIN conference ON publication.cid = conference.cid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE author.name = 'H. V. Jagadish' AND author.name = 'VLDB'
SELECT College FROM match_season ORDER BY College ASC
SELECT bedType, avg(basePrice) FROM Rooms GROUP BY bedType
SELECT EMPLOYEE.EMP_FNAME FROM EMPLOYEE JOIN PROFESSOR ON EMPLOYEE.EMP_NUM = PROFESSOR.EMP_NUM JOIN DEPARTMENT ON PROFESSOR.DEPT_CODE = DEPARTMENT.DEPT_CODE WHERE EMPLOYEE.EMP_FNAME = 'CIS-220' INTERSECT SELECT EMPLOYEE.EMP_FNAME FROM EMPLOYEE JOIN CLASS ON EMPLOYEE.EMP_NUM = CLASS.PROF_NUM WHERE CLASS.CRS_CODE = 'QM-261'
SELECT order_id FROM Shipments ORDER BY shipment_date DESC LIMIT 1
SELECT Air_Date FROM TV_series WHERE Episode = 'A Love of a Lifetime'
SELECT nationality FROM director GROUP BY birth_year ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE keyphrase.keyphraseName = 'TAIL' AND venue.venueName = 'NIPS'
SELECT max(address_id), min(email_address) FROM Students
SELECT product_id FROM Order_Items GROUP BY product_id HAVING count(*) > 3 OR sum(product_id) > 80000
SELECT DISTINCT keyphrase.keyphraseId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Luke Zettlemoyer'
SELECT * FROM employees WHERE FIRST_NAME LIKE '%D%' OR FIRST_NAME LIKE '%S%' ORDER BY SALARY DESC
SELECT zip_code FROM weather GROUP BY zip_code ORDER BY avg(mean_sea_level_pressure_inches) ASC LIMIT 1
SELECT DISTINCT Fate FROM mission WHERE Launched_Year = 'United States'
SELECT count(*) FROM postseason WHERE year = 1885 AND ties = '1'
SELECT count(*) FROM Manufacturers WHERE Founder = 'Andy'
SELECT Nationality FROM journalist WHERE Years_working > 10 INTERSECT SELECT Nationality FROM journalist WHERE Years_working > 3
SELECT instructor.name, instructor.salary FROM advisor JOIN instructor ON advisor.i_ID = instructor.ID JOIN student ON advisor.s_ID = student.ID WHERE student.dept_name = 'History'
SELECT publication.title FROM writes AS T1 JOIN author AS T2 ON T1.aid = T2.aid JOIN publication ON T1.pid = publication.pid JOIN writes AS T3 ON publication.pid = T3.pid JOIN author AS T4 ON T3.aid = T4.aid WHERE T4.name = 'H. V. Jagadish' AND T4.name = 'Divesh Srivastava'
SELECT Name FROM county_public_safety ORDER BY Population DESC
SELECT business.name FROM category AS T1 JOIN business ON T1.business_id = business.business_id JOIN category AS T2 ON business.business_id = T2.business_id WHERE business.city = 'Los Angeles' AND T1.category_name = 'restaurant' AND T2.category_name = 'restaurant'
SELECT density FROM state WHERE state_name = 'wyoming'
SELECT Document_ID, Template_ID, Document_Description FROM Documents WHERE Document_Name = 'Robbin CV'
SELECT roomName FROM Rooms ORDER BY basePrice DESC LIMIT 1
SELECT DISTINCT customer_id FROM Customer_Orders WHERE order_date > (SELECT min(order_date) FROM Customer_Orders WHERE order_status_code = 'Cancelled')
SELECT product_name FROM Products
SELECT GDP, GDP FROM city ORDER BY GDP ASC LIMIT 1
SELECT Activity.activity_name FROM Activity JOIN Participates_in ON Activity.actid = Participates_in.actid GROUP BY Activity.actid ORDER BY count(*) DESC LIMIT 1
SELECT Songs.Title FROM Albums JOIN Tracklists ON Albums.AId = Tracklists.AlbumId JOIN Songs ON Tracklists.SongId = Songs.SongId WHERE Albums.Label = 'Universal Music Group'
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'pldi'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Question Answering'
SELECT medicine.id, medicine.name FROM medicine JOIN medicine_enzyme_interaction ON medicine.id = medicine_enzyme_interaction.medicine_id GROUP BY medicine.id HAVING count(*) >= 2
SELECT rID FROM Reviewer WHERE name = 'Daniel Lewis'
SELECT state_name FROM state WHERE area = (SELECT min(area) FROM state)
SELECT Studio, count(*) FROM film GROUP BY Studio
SELECT mountain.Name, mountain.Height FROM climber JOIN mountain ON climber.Mountain_ID = mountain.Mountain_ID
SELECT highest_point FROM highlow WHERE highest_elevation = (SELECT max(highest_elevation) FROM highlow)
SELECT count(DISTINCT author.name) FROM publication JOIN journal ON publication.jid = journal.jid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE author.name = 'H. V. Jagadish'
SELECT Band.Lastname FROM Performance JOIN Band ON Performance.Bandmate = Band.Id JOIN Songs ON Performance.SongId = Songs.SongId GROUP BY Band.Lastname ORDER BY count(*) DESC LIMIT 1
SELECT Name, Service FROM train
SELECT Reviewer.name FROM Rating JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Rating.stars = 3 INTERSECT SELECT Reviewer.name FROM Rating JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Rating.stars = 4
SELECT Name FROM employee WHERE Employee_ID NOT IN (SELECT Employee_ID FROM hiring)
SELECT Nationality FROM people GROUP BY Nationality ORDER BY count(*) DESC LIMIT 1
SELECT stadium.Name, count(*) FROM singer_in_concert JOIN stadium JOIN concert ON singer_in_concert.concert_ID = concert.concert_ID AND stadium.Stadium_ID = concert.Stadium_ID GROUP BY stadium.Stadium_ID
SELECT max(DISTINCT Accreditation_type) FROM phone WHERE Company_name = 'Nokia Corporation'
SELECT count(DISTINCT GovernmentForm) FROM country
SELECT Staff.staff_name, Staff.staff_gender FROM Staff JOIN Staff_Department_Assignments ON Staff.staff_id = Staff_Department_Assignments.staff_id WHERE Staff_Department_Assignments.date_assigned_to = 2016
SELECT DEPT_NAME FROM DEPARTMENT GROUP BY DEPT_NAME ORDER BY count(*) DESC LIMIT 1
SELECT Customers.customer_name, Customers.customer_phone FROM Customers JOIN Customer_Orders ON Customers.customer_id = Customer_Orders.customer_id WHERE Customer_Orders.order_status_code = 'New' INTERSECT SELECT Customers.customer_name, Customers.customer_address FROM Customers JOIN Customer_Orders ON Customers.customer_id = Customer_Orders.customer_id WHERE Customer_Orders.order_status_code = 'Pending'
SELECT billing_country, count(*) FROM invoices GROUP BY billing_country ORDER BY count(*) DESC LIMIT 5
SELECT avg(room_count) FROM Apartments WHERE apt_type_code = 'Studio'
SELECT year FROM publication WHERE title = 'Making database systems usable'
SELECT DISTINCT cite.citedPaperId, count(cite.citedPaperId) FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN cite ON paper.paperId = cite.citedPaperId WHERE keyphrase.keyphraseName = 'parsing' GROUP BY cite.citedPaperId ORDER BY count(cite.citedPaperId) DESC
SELECT DISTINCT T4.authorId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Noah A Smith'
SELECT customer_name FROM Customers EXCEPT SELECT Customers.customer_name FROM Customers JOIN Customer_Orders ON Customers.customer_id = Customer_Orders.customer_id JOIN Order_Items ON Customer_Orders.order_id = Order_Items.order_id JOIN Products ON Order_Items.product_id = Products.product_id WHERE Customers.payment_method = 'Cash'
SELECT CRS_CREDIT, CRS_DESCRIPTION FROM COURSE WHERE CRS_CODE = 'QM-261'
SELECT state_name FROM city WHERE population = (SELECT max(population) FROM city)
SELECT account_id, count(*) FROM Financial_Transactions GROUP BY account_id
SELECT lowest_point FROM highlow WHERE state_name IN (SELECT border FROM border_info WHERE state_name = 'mississippi')
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'subhasis chaudhuri'
SELECT country FROM airlines GROUP BY country ORDER BY count(*) DESC LIMIT 1
SELECT count(*), BlockCode FROM Block GROUP BY BlockCode
SELECT count(*) FROM country JOIN countrylanguage ON country.Code = countrylanguage.CountryCode WHERE countrylanguage.Language = 'English'
SELECT Account_ID, Account_Details, Account_Details FROM Accounts
SELECT first_name, last_name FROM employees ORDER BY hire_date ASC LIMIT 1
SELECT count(DISTINCT Name) FROM Projects
SELECT name FROM airport WHERE name LIKE '%international%'
SELECT storm.Name FROM affected_region JOIN region ON affected_region.Region_id = region.Region_id JOIN storm ON affected_region.Storm_ID = storm.Storm_ID WHERE region.Region_name = 'Afghanistan' INTERSECT SELECT storm.Name FROM affected_region JOIN region ON affected_region.Region_id = region.Region_id JOIN storm ON affected_region.Storm_ID = storm.Storm_ID WHERE region.Region_name = 'Albania'
SELECT DISTINCT paper.paperId FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paperKeyphrase ON paperDataset.paperId = paperKeyphrase.paperId JOIN paper ON paperDataset.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId WHERE dataset.datasetName = 'Jeopardy! Questions' AND keyphrase.keyphraseName = 'Parsing' AND paper.year = 2014 AND venue.venueName = 'ACL'
SELECT Duration FROM actor ORDER BY age DESC LIMIT 1
SELECT count(*) FROM Roles
SELECT Package_Option FROM TV_Channel WHERE series_name = 'Sky Radio'
SELECT Start FROM Appointment ORDER BY Start DESC LIMIT 1
SELECT airlines.name FROM airlines JOIN routes ON airlines.alid = routes.alid GROUP BY airlines.name ORDER BY count(*) DESC LIMIT 10
SELECT bank.bname FROM loan JOIN bank ON loan.branch_ID = bank.branch_ID JOIN customer ON loan.cust_ID = customer.cust_ID WHERE customer.credit_score < 100
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'san francisco' AND RESTAURANT.FOOD_TYPE = 'french' AND RESTAURANT.RATING = (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'san francisco' AND RESTAURANT.FOOD_TYPE = 'french')
SELECT Customer_Details FROM Customers WHERE Customer_ID NOT IN (SELECT Customer_ID FROM Customer_Policies)
SELECT editor.Name, journal.Theme FROM journal_committee JOIN editor ON journal_committee.Editor_ID = editor.Editor_ID JOIN journal ON journal_committee.Journal_ID = journal.Journal_ID
SELECT races.name FROM races JOIN results ON races.raceId = results.raceId WHERE races.year > 2004 GROUP BY races.name ORDER BY count(*) DESC LIMIT 1
SELECT College.state FROM College JOIN Tryout ON College.cName = Tryout.cName WHERE Tryout.pPos = 'striker'
SELECT Tourist_Attractions.Name, Visits.Visit_Date FROM Tourist_Attractions JOIN Visitors JOIN Visits ON Tourist_Attractions.Tourist_Attraction_ID = Visits.Tourist_Attraction_ID AND Visitors.Tourist_ID = Visits.Tourist_ID WHERE Visitors.Tourist_Details = 'Vincent' OR Visitors.Tourist_Details = 'Vivian'
SELECT Problems.product_id FROM Problems JOIN Staff ON Problems.reported_by_staff_id = Staff.staff_id WHERE Staff.staff_first_name = 'Christop' AND Staff.staff_last_name = 'Berge' INTERSECT SELECT Problems.product_id FROM Problems JOIN Staff ON Problems.closure_authorised_by_staff_id = Staff.staff_id WHERE Staff.staff_first_name = 'Ashley' AND Staff.staff_last_name = 'Medhurst'
SELECT count(DISTINCT Birth_Place) FROM people
SELECT Major, Age FROM Student WHERE StuID NOT IN (SELECT Student.StuID FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID JOIN Pets ON Pets.PetID = Has_Pet.PetID WHERE Pets.PetType = 'cat')
SELECT avg(balance) FROM CHECKING WHERE balance = (SELECT * FROM (SELECT DISTINCT name FROM ACCOUNTS))
SELECT Author FROM submission WHERE Submission_ID NOT IN (SELECT Submission_ID FROM Acceptance)
SELECT date FROM weather WHERE max_temperature_f > 85
SELECT count(DISTINCT Member_of_club.Position) FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID WHERE Club.ClubName = 'Bootup Baltimore'
SELECT Classroom, count(DISTINCT Classroom) FROM list GROUP BY Classroom
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > LOCATION.RESTAURANT_ID
SELECT name, salary FROM instructor WHERE salary > (SELECT avg(salary) FROM instructor) AND dept_name = 'Physics'
SELECT login_name, family_name FROM Course_Authors_and_Tutors
SELECT sum(City_Population) FROM district WHERE City_Area > (SELECT avg(City_Area) FROM district)
SELECT FlightNo FROM flights WHERE SourceAirport = 'APG'
SELECT count(*) FROM CLASS JOIN ENROLL ON CLASS.CLASS_CODE = ENROLL.CLASS_CODE JOIN COURSE ON CLASS.CRS_CODE = COURSE.CRS_CODE JOIN DEPARTMENT ON COURSE.DEPT_CODE = DEPARTMENT.DEPT_CODE WHERE DEPARTMENT.DEPT_NAME = 'Accounting'
SELECT employees.title FROM customers JOIN invoices ON customers.id = invoices.customer_id JOIN employees ON customers.support_rep_id = employees.id WHERE customers.last_name = 'Peeters' AND employees.state = 'Peeters'
SELECT apid FROM airports WHERE country = 'United States'
SELECT count(DISTINCT Rank) FROM captain
SELECT DISTINCT Type FROM Institution
SELECT count(*) FROM home_game JOIN park ON home_game.park_id = park.park_id WHERE home_game.year = 1907 AND park.park_name = 'Columbia Park'
SELECT state_name FROM state WHERE area = (SELECT max(area) FROM state)
SELECT Sales_in_Billion FROM company ORDER BY Sales_in_Billion DESC LIMIT 1
SELECT state_name FROM highlow WHERE highest_elevation > (SELECT highest_elevation FROM highlow WHERE state_name = 'colorado')
SELECT zip_code FROM weather EXCEPT SELECT DISTINCT zip_code FROM weather WHERE max_dew_point_f >= 70
SELECT email_address, cell_number, home_phone FROM Professionals
SELECT StuID FROM Student WHERE Age > 20
SELECT Dorm.dorm_name FROM Dorm JOIN Has_amenity ON Dorm.dormid = Has_amenity.dormid GROUP BY Dorm.dormid ORDER BY count(*) DESC LIMIT 1
SELECT count(*), genres.name FROM genres JOIN tracks ON genres.id = tracks.genre_id GROUP BY genres.name
SELECT sum(Enrollment), Affiliation FROM university GROUP BY Affiliation
SELECT Allergy_Type.AllergyType, count(*) FROM Has_Allergy JOIN Allergy_Type ON Has_Allergy.Allergy = Allergy_Type.Allergy GROUP BY Allergy_Type.AllergyType
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId WHERE venue.venueName = 'chi'
SELECT Problems.problem_description FROM Problems JOIN Staff ON Problems.reported_by_staff_id = Staff.staff_id WHERE Staff.staff_first_name = 'Christop'
SELECT customer_name, customer_phone, customer_email FROM Customers ORDER BY date_became_customer ASC
SELECT film.title, inventory.inventory_id FROM film JOIN inventory ON film.film_id = inventory.film_id GROUP BY film.film_id ORDER BY count(*) DESC LIMIT 1
SELECT Country, count(*) FROM airport GROUP BY Country
SELECT dept_name, budget FROM department WHERE budget > (SELECT avg(budget) FROM department)
SELECT Carrier FROM device ORDER BY Carrier ASC
SELECT count(*) FROM concert WHERE Year = '2014' OR Year = '2015'
SELECT Address FROM Locations WHERE Location_Name = 'UK Gallery'
SELECT count(DISTINCT review.text) FROM user JOIN review ON user.user_id = review.user_id WHERE user.name = 'San Diego' AND user.name = 'San Diego' AND review.year = 2010
SELECT Document_ID FROM Documents WHERE Document_Type_Code = 'CV' EXCEPT SELECT Document_ID FROM Documents_with_Expenses
SELECT count(DISTINCT state) FROM College WHERE enr > (SELECT avg(enr) FROM College)
SELECT DISTINCT Home_city FROM driver
SELECT count(*), Claims.Claim_ID FROM Claims JOIN Settlements ON Claims.Claim_ID = Settlements.Claim_ID GROUP BY Claims.Claim_ID
SELECT DISTINCT Location FROM track
SELECT count(DISTINCT Headquarters) FROM company
SELECT school.Location FROM player JOIN school ON player.School_ID = school.School_ID GROUP BY player.School_ID HAVING count(*) > 1
SELECT teachers.LastName FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE list.FirstName = 'GELL' AND list.LastName = 'TAMI'
SELECT other_hotel_details, star_rating_code FROM Hotels ORDER BY price_range ASC LIMIT 3
SELECT Name FROM Manufacturers WHERE Revenue BETWEEN 100 AND 150
SELECT Lessons.vehicle_id, Staff.nickname FROM Lessons JOIN Staff ON Lessons.staff_id = Staff.staff_id WHERE Staff.first_name = 'Janessa' AND Staff.last_name = 'Sawayn'
SELECT drivers.forename FROM drivers JOIN results ON drivers.driverId = results.driverId WHERE results.points < 1 INTERSECT SELECT drivers.forename FROM drivers JOIN results ON drivers.driverId = results.driverId WHERE results.points > 20
SELECT river_name FROM river WHERE traverse IN (SELECT border FROM border_info WHERE state_name = 'alabama')
SELECT Ref_Property_Types.property_type_description FROM Properties JOIN Ref_Property_Types ON Properties.property_type_code = Ref_Property_Types.property_type_code
SELECT city.city, city.city FROM city JOIN address ON city.city_id = address.city_id GROUP BY address.city_id ORDER BY count(*) DESC LIMIT 1
SELECT id FROM trip WHERE duration > (SELECT avg(duration) FROM trip WHERE zip_code = 94103)
SELECT City FROM branch WHERE Open_year < 2001 INTERSECT SELECT City FROM branch WHERE membership_amount > 100
SELECT Fname, LName FROM Student WHERE city_code = 'HKG' EXCEPT SELECT StuID, Fname FROM Student WHERE Age < (SELECT avg(Age) FROM Student)
SELECT Location, count(*) FROM gas_station GROUP BY Location ORDER BY count(*) ASC
SELECT Degree_Programs.degree_summary_name FROM Degree_Programs JOIN Student_Enrolment ON Degree_Programs.degree_program_id = Student_Enrolment.degree_program_id GROUP BY Degree_Programs.degree_summary_name ORDER BY count(*) DESC LIMIT 1
SELECT name FROM instructor WHERE salary > (SELECT max(salary) FROM instructor WHERE dept_name = 'Biology')
SELECT sum(balance), min(balance) FROM CHECKING
SELECT Fname, Age FROM Student WHERE StuID IN (SELECT StuID FROM SportsInfo WHERE SportName = 'Football' INTERSECT SELECT StuID FROM SportsInfo WHERE SportName = 'Lacrosse')
SELECT grapes.Grape FROM grapes JOIN wine ON grapes.Grape = wine.Grape WHERE wine.Price > 50 INTERSECT SELECT DISTINCT wine.Grape FROM appellations JOIN wine ON appellations.Appelation = wine.Appelation WHERE wine.Price = 'Red'
SELECT city_name FROM city WHERE population = (SELECT max(state.population) FROM state JOIN city ON state.capital = city.city_name)
SELECT avg(Track.Milliseconds) FROM Genre JOIN Track ON Genre.GenreId = Track.GenreId WHERE Genre.Name = 'Latin' OR Genre.Name = 'Pop'
SELECT teacher.Name FROM course_arrange JOIN teacher ON course_arrange.Teacher_ID = teacher.Teacher_ID GROUP BY teacher.Name HAVING count(*) >= 2
SELECT DISTINCT Affiliation FROM university WHERE Enrollment < (SELECT avg(Enrollment) FROM university)
SELECT count(*), CRS_DESCRIPTION FROM COURSE GROUP BY CRS_CODE
SELECT count(DISTINCT city) FROM Person
SELECT account_id, count(DISTINCT customer_id) FROM Accounts GROUP BY account_id
SELECT customer_id, customer_name FROM Customers WHERE customer_address LIKE '%WY%' AND payment_method_code != 'Credit Card'
SELECT county.County_name FROM county JOIN election ON county.County_Id = election.District GROUP BY county.County_Id HAVING count(*) >= 2
SELECT section.building, section.room_number, section.semester, section.year FROM course JOIN section ON course.course_id = section.course_id WHERE course.dept_name = 'Psychology' ORDER BY course.title ASC
SELECT document_type_code FROM Documents WHERE document_name = 'David CV'
SELECT count(*) FROM home_game JOIN player ON home_game.team_id = player.retro_id WHERE player.name_first = 'Boston Red Stockings' AND home_game.year = 2000
SELECT visit.visitor_ID, museum.Name FROM visit JOIN museum ON visit.Museum_ID = museum.Museum_ID GROUP BY visit.visitor_ID ORDER BY count(*) DESC LIMIT 1
SELECT follows.f1 FROM user_profiles JOIN follows ON user_profiles.uid = follows.f2 WHERE user_profiles.name = 'Mary' INTERSECT SELECT f1 FROM follows WHERE f2 = 'Susan'
SELECT count(*) FROM Transcripts
SELECT DISTINCT Addresses.city FROM Addresses JOIN People_Addresses ON Addresses.address_id = People_Addresses.address_id JOIN People ON People_Addresses.person_id = People.person_id
SELECT title FROM film WHERE length > 100 OR rating = 'PG' EXCEPT SELECT title FROM film WHERE replacement_cost > 200
SELECT DISTINCT count(paper.paperId), keyphrase.keyphraseId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE paper.year = 2015 AND venue.venueName = 'NIPS' GROUP BY keyphrase.keyphraseId ORDER BY count(paper.paperId) DESC
SELECT teacher.Name, count(*) FROM course_arrange JOIN teacher ON course_arrange.Teacher_ID = teacher.Teacher_ID GROUP BY teacher.Name
SELECT state_name FROM city WHERE city_name = 'springfield'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > LOCATION.RESTAURANT_ID
SELECT Name FROM Scientists ORDER BY Name ASC
SELECT Fname, Major FROM Student WHERE StuID IN (SELECT StuID FROM Has_Allergy WHERE Allergy = 'Soy')
SELECT count(*), Committee FROM election GROUP BY Committee
SELECT count(river_name) FROM river WHERE traverse = 'idaho'
SELECT DEPARTMENT.DEPT_NAME, DEPARTMENT.DEPT_ADDRESS FROM STUDENT JOIN DEPARTMENT ON STUDENT.DEPT_CODE = DEPARTMENT.DEPT_CODE GROUP BY STUDENT.DEPT_CODE ORDER BY count(*) DESC LIMIT 3
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'san francisco' AND RESTAURANT.FOOD_TYPE = 'french' AND RESTAURANT.RATING = (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'san francisco' AND RESTAURANT.FOOD_TYPE = 'french')
SELECT river_name FROM river WHERE length > (SELECT max(length) FROM river WHERE traverse = 'illinois') AND traverse = 'illinois'
SELECT DISTINCT drivers.driverId, drivers.nationality FROM drivers JOIN lapTimes ON drivers.driverId = lapTimes.driverId WHERE lapTimes.milliseconds > 100000
SELECT avg(elevation), country FROM airports GROUP BY country
SELECT Role_Code FROM Employees GROUP BY Role_Code ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT wine.Name FROM appellations JOIN wine ON appellations.Appelation = wine.Appelation WHERE appellations.Area = 'North Coast'
SELECT count(*) FROM airlines WHERE country = 'Russia'
SELECT pName FROM Player WHERE HS BETWEEN 500 AND 1500
SELECT Product, Chromosome, Porphyria FROM enzyme WHERE Location = 'Cytosol'
SELECT Lname FROM Faculty WHERE Rank = 'Professor' EXCEPT SELECT DISTINCT Faculty.Lname FROM Faculty JOIN Faculty_Participates_in ON Faculty.FacID = Faculty_Participates_in.FacID AND Faculty_Participates_in.actid = Faculty.FacID JOIN Activity ON Faculty_Participates_in.actid = Activity.actid WHERE Activity.activity_name = 'Canoeing' OR Activity.activity_name = 'Kayaking'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE RESTAURANT.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > LOCATION.RESTAURANT_ID
SELECT Apartment_Buildings.building_address, Apartments.bedroom_count FROM Apartment_Buildings JOIN Apartments ON Apartment_Buildings.building_id = Apartments.building_id WHERE Apartments.bathroom_count > 2
SELECT count(*) FROM country WHERE Continent = 'Asia'
SELECT Transcripts.transcript_date, Transcript_Contents.transcript_id FROM Transcript_Contents JOIN Transcripts ON Transcript_Contents.transcript_id = Transcripts.transcript_id GROUP BY Transcript_Contents.transcript_id ORDER BY count(*) ASC LIMIT 1
SELECT avg(Money_Requested) FROM entrepreneur
SELECT customer_status_code, count(*) FROM Customers GROUP BY customer_status_code
SELECT Address FROM member WHERE Membership_card != 'Black'
SELECT DISTINCT countrylanguage.Language FROM country JOIN countrylanguage ON country.Code = countrylanguage.CountryCode WHERE countrylanguage.Language = 'Chinese' AND countrylanguage.IsOfficial = 'Chinese' AND countrylanguage.Language = 'Chinese'
SELECT Customer_Details FROM Customers UNION SELECT Staff_Details FROM Staff
SELECT Apartment_Buildings.building_address, Apartments.apt_id FROM Apartment_Buildings JOIN Apartments ON Apartment_Buildings.building_id = Apartments.building_id WHERE Apartments.bedroom_count > 2
SELECT editor.Editor_ID, editor.Name FROM editor JOIN journal_committee ON editor.Editor_ID = journal_committee.Editor_ID GROUP BY editor.Editor_ID HAVING count(*) = 1
SELECT organisation_details FROM Organisations WHERE organisation_details = 'Sponsor' ORDER BY organisation_details ASC
SELECT Campuses.Campus FROM Campuses JOIN degrees ON Campuses.Id = degrees.Campus WHERE Campuses.County = 'Orange' AND degrees.Year > 2000
SELECT Name FROM captain ORDER BY age ASC LIMIT 1
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'character recognition' AND paper.year < 2010
SELECT employees.FIRST_NAME, employees.JOB_ID FROM employees JOIN departments ON employees.DEPARTMENT_ID = departments.DEPARTMENT_ID WHERE departments.DEPARTMENT_NAME = 'Finance'
SELECT Status FROM city GROUP BY Status ORDER BY count(*) ASC
SELECT Support_rate, Consider_rate, Oppose_rate FROM candidate ORDER BY Unsure_rate ASC
SELECT count(*), month FROM tip GROUP BY month
SELECT *, Date_Stored FROM All_Documents
SELECT region.Region_name, party.Party_name FROM region JOIN party ON region.Region_ID = party.Region_ID
SELECT avg(HS), max(HS) FROM Player WHERE pName = 'team'
SELECT count(*) FROM cars_data WHERE Cylinders > 4
SELECT DISTINCT cars_data.Id, model_list.Model FROM model_list JOIN car_names ON model_list.Model = car_names.Model JOIN cars_data ON car_names.MakeId = cars_data.Id JOIN car_makers ON model_list.Maker = car_makers.Id WHERE cars_data.Weight < 3
SELECT School_Colors FROM school ORDER BY Enrollment DESC LIMIT 1
SELECT Apartments.apt_number FROM Apartment_Bookings JOIN Apartments ON Apartment_Bookings.apt_id = Apartments.apt_id WHERE Apartments.bathroom_count = 0 INTERSECT SELECT Apartments.apt_number FROM Apartment_Bookings JOIN Apartments ON Apartment_Bookings.apt_id = Apartments.apt_id WHERE Apartments.apt_id = 1
SELECT count(DISTINCT Club.ClubName) FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Student.Fname = 'Eric' AND Student.LName = 'Tai'
SELECT card_type_code FROM Customers_Cards GROUP BY card_type_code HAVING count(*) >= 5
SELECT Student.Fname FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID JOIN Pets ON Has_Pet.PetID = Pets.PetID WHERE Pets.PetType = 'cat' INTERSECT SELECT Student.Fname FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID JOIN Pets ON Has_Pet.PetID = Pets.PetID WHERE Pets.PetType = 'dog'
SELECT pName FROM Player WHERE pName LIKE 'mid%' EXCEPT SELECT cName FROM Tryout WHERE pPos = 'goalie'
SELECT state_name FROM state WHERE population = (SELECT max(population) FROM state)
SELECT count(*) FROM Apartments WHERE apt_id NOT IN (SELECT apt_id FROM Apartment_Facilities)
SELECT PROF_NUM FROM CLASS GROUP BY PROF_NUM ORDER BY count(*) ASC LIMIT 1
SELECT state FROM Customers GROUP BY state ORDER BY count(*) ASC LIMIT 1
SELECT Drama_Workshop_Groups.Store_Email_Address FROM Addresses JOIN Drama_Workshop_Groups ON Addresses.Address_ID = Drama_Workshop_Groups.Address_ID WHERE Addresses.State_County = 'Alaska'
SELECT conductor.Name FROM conductor JOIN orchestra ON conductor.Conductor_ID = orchestra.Conductor_ID
SELECT singer.Name FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID GROUP BY song.Singer_ID HAVING count(*) > 1
SELECT count(*) FROM body_builder
SELECT order_id, customer_id FROM Orders ORDER BY date_order_placed ASC LIMIT 1
SELECT count(*) FROM list
SELECT guest_first_name, guest_last_name FROM Guests
SELECT drivers.driverId, drivers.forename, drivers.surname FROM drivers JOIN results ON drivers.driverId = results.driverId JOIN races ON results.raceId = races.raceId GROUP BY drivers.driverId HAVING count(*) >= 2
SELECT volume.Issue_Date FROM artist JOIN volume ON artist.Artist_ID = volume.Artist_ID WHERE artist.Artist = 'Gorgoroth'
SELECT Physician.Name, Physician.Name FROM Physician JOIN Affiliated_With ON Physician.EmployeeID = Affiliated_With.Physician JOIN Department ON Affiliated_With.Department = Department.DepartmentID WHERE Affiliated_With.PrimaryAffiliation = 1
SELECT Owner FROM channel ORDER BY Rating_in_percent DESC LIMIT 1
SELECT count(DISTINCT Software_Platform) FROM device
SELECT avg(Student.Age) FROM Student JOIN Voting_record ON Student.StuID = Voting_record.Secretary_Vote WHERE Student.city_code = 'NYC' AND Voting_record.Election_Cycle = 'Spring'
SELECT sum(publication.citation_num) FROM publication JOIN conference ON publication.cid = conference.cid WHERE conference.name = 'VLDB'
SELECT DISTINCT city FROM station WHERE lat < 100
SELECT Name FROM technician WHERE technician_id NOT IN (SELECT technician_id FROM repair_assignment)
SELECT Customers.customer_name, count(*) FROM Orders JOIN Customers ON Orders.customer_id = Customers.customer_id GROUP BY Customers.customer_id HAVING count(*) >= 2
SELECT role_code, street, city, state FROM Professionals WHERE street LIKE '%West%'
SELECT count(DISTINCT Nationality) FROM conductor
SELECT sum(Budgeted), max(Budgeted) FROM budget WHERE Year < 2002
SELECT avg(Weight), Year FROM cars_data GROUP BY Year
SELECT state_name FROM state WHERE state_name IN (SELECT border FROM border_info WHERE state_name = 'oklahoma') ORDER BY population DESC LIMIT 1
SELECT Status FROM roller_coaster WHERE Length > 3300 OR Height < 100
SELECT DISTINCT paper.paperId FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paperKeyphrase ON paperDataset.paperId = paperKeyphrase.paperId JOIN paper ON paperDataset.paperId = paper.paperId JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId WHERE keyphrase.keyphraseName = 2015
SELECT count(*) FROM editor
SELECT avg(LifeExpectancy) FROM country WHERE Continent = 'Central Africa'
SELECT count(*) FROM Staff
SELECT DISTINCT Region FROM club ORDER BY Region ASC
SELECT DISTINCT Director FROM film
SELECT ship.Name FROM mission JOIN ship ON mission.Ship_ID = ship.Ship_ID WHERE mission.Launched_Year > 1928
SELECT Player.pName FROM Player JOIN Tryout ON Player.pID = Tryout.pID ORDER BY Player.HS DESC LIMIT 1
SELECT EMPLOYEE.EMP_FNAME, PROFESSOR.PROF_OFFICE FROM PROFESSOR JOIN EMPLOYEE ON PROFESSOR.EMP_NUM = EMPLOYEE.EMP_NUM ORDER BY EMPLOYEE.EMP_FNAME ASC
SELECT Type FROM film_market_estimation WHERE Year = 1995
SELECT count(*) FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE teachers.FirstName = 'LORIA' AND teachers.LastName = 'ONDERSMA'
SELECT name, grade FROM Highschooler
SELECT name, age FROM head WHERE name LIKE '%Ha%'
SELECT PetID, weight FROM Pets ORDER BY pet_age ASC LIMIT 1
SELECT DISTINCT writes.paperId FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'sharon goldwater'
SELECT film_market_estimation.Year FROM film_market_estimation JOIN market ON film_market_estimation.Market_ID = market.Market_ID WHERE market.Country = 'Japan' ORDER BY film_market_estimation.Year DESC
SELECT genres.name FROM genres JOIN tracks ON genres.id = tracks.genre_id WHERE genres.name = 'Rock' OR genres.name = 'MPEG audio file'
SELECT Wheels, Location FROM railway
SELECT count(*) FROM Player JOIN Tryout ON Player.pID = Tryout.pID WHERE Player.HS > 1000
SELECT count(state_name) FROM city WHERE city_name = 'springfield'
SELECT Roles.role_description FROM Employees JOIN Roles ON Employees.role_code = Roles.role_code WHERE Employees.employee_name = 'Koby'
SELECT count(DISTINCT College) FROM match_season WHERE College LIKE '%Columbus Crew%'
SELECT Season, Away_team FROM game
SELECT Ref_Colors.color_description FROM Products JOIN Ref_Colors ON Products.color_code = Ref_Colors.color_code GROUP BY Ref_Colors.color_description ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM singer WHERE Birth_Year = 1948 OR Birth_Year = 1949
SELECT count(DISTINCT s_ID) FROM advisor
SELECT id, end_station_name FROM trip ORDER BY duration ASC LIMIT 3
SELECT Employee_ID FROM Employees EXCEPT SELECT Destruction_Authorised_by_Employee_ID FROM Documents_to_be_Destroyed
SELECT lowest_point FROM highlow WHERE state_name = 'iowa'
SELECT DISTINCT paper.paperId FROM paper JOIN cite ON paper.paperId = cite.citingPaperId JOIN writes ON cite.citedPaperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'subhasis chaudhuri'
SELECT Courses.course_name, count(*) FROM Courses JOIN Student_Course_Registrations ON Courses.course_id = Student_Course_Registrations.course_id GROUP BY Courses.course_name
SELECT DISTINCT paper.venueId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'Daniella Coelho'
SELECT sum(postseason.wins) FROM postseason JOIN team ON postseason.team_id_winner = team.team_id_br WHERE team.name = 'Boston Red Stockings'
SELECT avg(basePrice), decor FROM Rooms GROUP BY decor
SELECT publication.year, sum(publication.citation_num) FROM publication JOIN conference ON publication.cid = conference.cid WHERE conference.name = 'VLDB' GROUP BY publication.year
SELECT Document_ID, Document_Type_Code FROM All_Documents
SELECT customer_id, count(*) FROM Customers_Cards GROUP BY customer_id
SELECT gas_station.Location FROM station_company JOIN company ON station_company.Company_ID = company.Company_ID JOIN gas_station ON station_company.Station_ID = gas_station.Station_ID WHERE company.Market_Value > 100
SELECT Venue FROM debate ORDER BY Num_of_Audience DESC
SELECT degrees.Degrees, count(*) FROM Campuses JOIN degrees ON Campuses.Id = degrees.Campus WHERE Campuses.Year = 2002 GROUP BY degrees.Degrees
SELECT Member_Name FROM member WHERE In_office LIKE '%1961%' OR In_office LIKE '%1959%'
SELECT sum(Rating_in_percent), Owner FROM channel GROUP BY Owner
SELECT date_arrived, date_departed FROM Dogs
SELECT count(*), Time_of_day FROM broadcast GROUP BY Time_of_day
SELECT DISTINCT song_name FROM song WHERE rating < (SELECT min(rating) FROM song WHERE languages = 'english')
SELECT count(DISTINCT product_type_code) FROM Products
SELECT count(*) FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME WHERE GEOGRAPHIC.REGION = 'yolo' AND RESTAURANT.FOOD_TYPE = 'italian' AND RESTAURANT.FOOD_TYPE = 'italian'
SELECT Speed FROM roller_coaster ORDER BY Speed DESC LIMIT 1
SELECT phone.Hardware_Model_name FROM screen_mode JOIN phone ON screen_mode.Graphics_mode = phone.screen_mode WHERE screen_mode.Type = 'Text' OR screen_mode.Hardware_colours > 32
SELECT DISTINCT T1.paperId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Peter Mertens' AND T4.authorName = 'Dina Barbian'
SELECT count(*) FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Inst ON Authorship.instID = Inst.instID WHERE Inst.name = 'University of Pennsylvania'
SELECT count(*) FROM flights JOIN airports AS T1 ON flights.DestAirport = T1.AirportCode JOIN airports AS T2 ON flights.SourceAirport = T2.AirportCode WHERE T1.City = 'Aberdeen' AND T2.City = 'Ashley '
SELECT avg(id - name) FROM Country WHERE name = 'right-footed' AND name + name = 'left'
SELECT max(lat) FROM station
SELECT DISTINCT paper.journalId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'Takashi Matsumoto' GROUP BY paper.journalId
SELECT DISTINCT song_name FROM song WHERE resolution > (SELECT min(resolution) FROM song WHERE languages = 'english')
SELECT avg(total) FROM invoices WHERE billing_state = 'CA'
SELECT Customers.customer_name FROM Orders JOIN Customers ON Orders.customer_id = Customers.customer_id WHERE Orders.date_order_placed >= '2009-01-01' AND Orders.date_order_placed <= '2010-01-01'
SELECT DISTINCT classroom.building FROM classroom JOIN section ON classroom.building = section.building WHERE classroom.capacity > 50
SELECT payment_date FROM payment WHERE amount > 10 OR amount > 'Elsa'
SELECT population FROM state WHERE area = (SELECT min(area) FROM state)
SELECT other_hotel_details FROM Hotels ORDER BY price_range DESC LIMIT 3
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT count(*) FROM city WHERE County_ID IN (SELECT County_ID FROM county_public_safety WHERE Population > 20000)
SELECT count(*) FROM Invoices
SELECT exhibition.Theme, artist.Name FROM exhibition JOIN artist ON exhibition.Artist_ID = artist.Artist_ID WHERE exhibition.Ticket_Price > (SELECT avg(Ticket_Price) FROM exhibition)
SELECT Fname, Sex FROM Student WHERE StuID IN (SELECT StuID FROM Has_Allergy WHERE Allergy = 'Milk' EXCEPT SELECT StuID FROM Has_Allergy WHERE Allergy = 'Cat')
SELECT business.city FROM category JOIN business ON category.business_id = business.business_id WHERE business.city = 'Taj Mahal'
SELECT population FROM state WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')
SELECT DEPARTMENT_ID FROM employees GROUP BY DEPARTMENT_ID HAVING count(COMMISSION_PCT) > 1
SELECT count(*) FROM AREA_CODE_STATE
SELECT city_name FROM city WHERE population = (SELECT max(state.population) FROM state JOIN city ON state.capital = city.city_name)
SELECT population FROM state WHERE state_name = 'california'
SELECT avg(price), avg(price) FROM flight WHERE origin = 'Los Angeles'
SELECT Country FROM market ORDER BY Number_cities DESC
SELECT Faculty.Lname FROM Faculty JOIN Faculty_Participates_in ON Faculty.FacID = Faculty_Participates_in.FacID AND Faculty_Participates_in.actid = Faculty.Room JOIN Activity ON Faculty_Participates_in.actid = Activity.actid WHERE Activity.activity_name = 'Canoeing' INTERSECT SELECT Faculty.Lname FROM Faculty JOIN Faculty_Participates_in ON Faculty.FacID = Faculty_Participates_in.FacID AND Faculty_Participates_in.actid = Faculty.FacID WHERE Faculty.Sex = 'Kayaking'
SELECT DISTINCT Name FROM wine WHERE Score > 90
SELECT count(*) FROM store WHERE store_id = 1
SELECT Lots.lot_details FROM Investors JOIN Lots ON Investors.investor_id = Lots.investor_id WHERE Investors.Investor_details = 'l'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM LOCATION JOIN RESTAURANT ON LOCATION.RESTAURANT_ID = RESTAURANT.ID WHERE RESTAURANT.CITY_NAME IN (SELECT CITY_NAME FROM GEOGRAPHIC WHERE REGION = 'bay area')
SELECT Courses.course_name FROM Courses JOIN Student_Course_Registrations ON Courses.course_id = Student_Course_Registrations.course_id GROUP BY Courses.course_id ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT movie.title) FROM director JOIN directed_by ON director.did = directed_by.did JOIN movie ON directed_by.msid = movie.mid WHERE director.name = 'Quentin Tarantino' AND movie.release_year < 2010
SELECT roomName FROM Rooms WHERE basePrice BETWEEN 120 AND 150
SELECT Type FROM ship WHERE Tonnage > 6000 INTERSECT SELECT Type FROM ship WHERE Tonnage < 4000
SELECT title FROM item ORDER BY title ASC
SELECT event.Name, event.Name FROM news_report JOIN event ON news_report.Event_ID = event.Event_ID JOIN journalist ON news_report.journalist_ID = journalist.journalist_ID
SELECT people.Birth_Date FROM people JOIN poker_player ON people.People_ID = poker_player.People_ID ORDER BY poker_player.Earnings ASC LIMIT 1
SELECT Name, Class, Date FROM race
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'ras bodik'
SELECT ClubLocation FROM Club WHERE ClubName = 'Tennis Club'
SELECT name FROM actor WHERE nationality = 'Afghanistan'
SELECT state FROM VOTES GROUP BY state ORDER BY count(*) DESC LIMIT 1
SELECT sum(budget) FROM department WHERE dept_name = 'Marketing'
SELECT count(*) FROM Allergy_Type WHERE AllergyType = 'animal'
SELECT Accounts.customer_id, Customers.customer_first_name, Customers.customer_last_name FROM Accounts JOIN Customers ON Accounts.customer_id = Customers.customer_id GROUP BY Accounts.customer_id ORDER BY count(*) DESC LIMIT 1
SELECT buildings.name FROM Office_locations JOIN buildings ON Office_locations.building_id = buildings.id JOIN Companies ON Office_locations.company_id = Companies.id GROUP BY Office_locations.building_id HAVING count(*) > 1
SELECT DISTINCT LastName FROM list WHERE Classroom = 111
SELECT teacher.Name, course.Course FROM course_arrange JOIN course ON course_arrange.Course_ID = course.Course_ID JOIN teacher ON course_arrange.Teacher_ID = teacher.Teacher_ID
SELECT entrepreneur.Company FROM entrepreneur JOIN people ON entrepreneur.People_ID = people.People_ID ORDER BY people.Height DESC LIMIT 1
SELECT Name FROM people WHERE People_ID NOT IN (SELECT People_ID FROM candidate)
SELECT Class FROM captain GROUP BY Class HAVING count(*) > 2
SELECT count(*) FROM car_makers JOIN countries ON car_makers.Country = countries.CountryId WHERE countries.CountryName = 'france'
SELECT Papers.title FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Papers ON Authorship.paperID = Papers.paperID WHERE Authors.fname = 'Stephanie' AND Authors.lname = 'Weirich'
SELECT aircraft.Aircraft FROM aircraft JOIN airport_aircraft ON aircraft.Aircraft_ID = airport_aircraft.Aircraft_ID JOIN airport ON airport_aircraft.Airport_ID = airport.Airport_ID WHERE airport.Airport_Name = 'London Heathrow' INTERSECT SELECT aircraft.Aircraft FROM aircraft JOIN airport_aircraft ON aircraft.Aircraft_ID = airport_aircraft.Aircraft_ID JOIN airport ON airport_aircraft.Airport_ID = airport.Airport_ID WHERE airport.Airport_Name = 'Gatwick'
SELECT customer_id, customer_first_name, customer_last_name, customer_phone FROM Customers
SELECT author.name FROM publication_keyword JOIN keyword ON publication_keyword.kid = keyword.kid JOIN publication ON publication_keyword.pid = publication.pid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE keyword.keyword = 'Relational Database' GROUP BY author.name ORDER BY count(DISTINCT publication.title) DESC LIMIT 1
SELECT DEPARTMENT_ID FROM employees GROUP BY DEPARTMENT_ID HAVING count(*) >= 2
SELECT Student.LName FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Club.ClubName = 'Bootup Baltimore'
SELECT phone.Name, market.District FROM phone_market JOIN market ON phone_market.Market_ID = market.Market_ID JOIN phone ON phone_market.Phone_ID = phone.Phone_ID
SELECT organisation_id FROM Grants WHERE grant_amount > 6000
SELECT Department_Stores.dept_store_id, Department_Stores.store_name FROM Departments JOIN Department_Stores ON Departments.dept_store_id = Department_Stores.dept_store_id WHERE Departments.department_name = 'marketing' INTERSECT SELECT Department_Stores.dept_store_id, Department_Stores.store_name FROM Departments JOIN Department_Stores ON Departments.dept_store_id = Department_Stores.dept_store_id WHERE Departments.department_name = 'managing'
SELECT state_name FROM city WHERE city_name = 'springfield'
SELECT instructor.dept_name FROM instructor JOIN department ON instructor.dept_name = department.dept_name GROUP BY instructor.dept_name ORDER BY avg(instructor.salary) DESC LIMIT 1
SELECT count(*) FROM singer
SELECT count(*) FROM Bookings
SELECT paper.journalId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'balakrishnan' AND paper.year = (SELECT max(paperDataset.paperId * paperDataset.paperId) FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId WHERE dataset.datasetName = 'balakrishnan')
SELECT count(DISTINCT publication.title) FROM organization JOIN author ON organization.oid = author.oid JOIN writes ON author.aid = writes.aid JOIN publication ON writes.pid = publication.pid JOIN conference ON publication.cid = conference.cid WHERE author.name = 'VLDB' AND author.name = 'University of Michigan'
SELECT DISTINCT paper.paperId, paper.year FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'deep learning' ORDER BY paper.year DESC
SELECT avg(perpetrator.Killed) FROM people JOIN perpetrator ON people.People_ID = perpetrator.People_ID WHERE people.Height > 1.84
SELECT avg(basePrice), decor FROM Rooms GROUP BY decor
SELECT card_type_code, count(*) FROM Customers_Cards GROUP BY card_type_code
SELECT Customers.email_address, Customers.date_of_birth FROM Customers JOIN Addresses ON Customers.customer_address_id = Addresses.address_id WHERE Customers.first_name = 'Carole'
SELECT Accounts.Statement_ID, Statements.Statement_Details FROM Accounts JOIN Statements ON Accounts.Statement_ID = Statements.Statement_ID GROUP BY Accounts.Statement_ID ORDER BY count(*) DESC LIMIT 1
SELECT first_name, last_name FROM Customers WHERE amount_outstanding > 2
SELECT Name FROM mountain WHERE Height > 5000 OR Height < 1000
SELECT border FROM border_info WHERE state_name IN (SELECT border FROM border_info WHERE state_name = 'texas')
SELECT Name, Openning_year FROM cinema ORDER BY Openning_year DESC
SELECT Member_Name FROM member WHERE Member_ID NOT IN (SELECT Member_in_charge_ID FROM party_events)
SELECT date_from, date_to FROM Project_Staff WHERE role_code = 'researcher'
SELECT sum(home_game.attendance) FROM home_game JOIN team ON home_game.team_id = team.team_id_br WHERE team.name = 'Boston Red Stockings' AND home_game.year BETWEEN 1990 AND 2000
SELECT Marketing_Regions.Marketing_Region_Name FROM Marketing_Regions JOIN Stores ON Marketing_Regions.Marketing_Region_Code = Stores.Marketing_Region_Code WHERE Stores.Marketing_Region_Code = 'CA'
SELECT Customers.phone_number FROM Customers JOIN Complaints ON Customers.customer_id = Complaints.customer_id ORDER BY Complaints.date_complaint_raised DESC LIMIT 1
SELECT DISTINCT departments.DEPARTMENT_NAME FROM employees JOIN departments ON employees.DEPARTMENT_ID = departments.DEPARTMENT_ID
SELECT Club.ClubName FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Student.Sex = 'female' GROUP BY Club.ClubName ORDER BY count(*) DESC LIMIT 1
SELECT title FROM movie WHERE release_year < (SELECT max(release_year) FROM movie WHERE title = 'Daddy Long Legs')
SELECT Product.product_name, count(*) FROM Problems JOIN Product ON Problems.product_id = Product.product_id GROUP BY Product.product_name ORDER BY count(*) DESC LIMIT 1
SELECT state_name FROM state WHERE density = (SELECT min(density) FROM state)
SELECT DISTINCT Student.Age FROM Student JOIN Voting_record ON Student.StuID = Voting_record.Secretary_Vote WHERE Voting_record.Election_Cycle = 'Fall'
SELECT party.Party FROM election JOIN party ON election.Party = party.Party_ID WHERE election.Committee = 'Appropriations' INTERSECT SELECT party.Party FROM election JOIN party ON election.Party = party.Party_ID WHERE election.Committee = 'Economic Matters'
SELECT DISTINCT payment_method FROM Customers
SELECT avg(Total_Passengers), avg(Total_Passengers) FROM station WHERE Location = 'London' OR Location = 'Glasgow'
SELECT avg(LifeExpectancy) FROM country WHERE GovernmentForm = 'Africa' AND GovernmentForm = 'Republic'
SELECT Headquarter FROM Manufacturers WHERE Founder = 'James'
SELECT Name FROM storm EXCEPT SELECT region.Region_name FROM affected_region JOIN region ON affected_region.Region_id = region.Region_id GROUP BY region.Region_code HAVING count(*) = 2
SELECT date_joined_staff FROM Staff WHERE first_name = 'Janessa' AND last_name = 'Sawayn'
SELECT Departments.department_name, count(*) FROM Degree_Programs JOIN Departments ON Degree_Programs.department_id = Departments.department_id GROUP BY Departments.department_name ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE teachers.FirstName = 'LORIA' AND teachers.LastName = 'ONDERSMA'
SELECT state_name FROM highlow WHERE highest_elevation = (SELECT max(highest_elevation) FROM highlow)
SELECT Carrier, Carrier FROM phone
SELECT branch.Name, count(*) FROM membership_register_branch JOIN branch ON membership_register_branch.Branch_ID = branch.Branch_ID WHERE membership_register_branch.Register_Year > 2015 GROUP BY branch.Name
SELECT Accounts.Account_Details, Accounts.Account_ID FROM Accounts JOIN Ref_Budget_Codes JOIN Documents_with_Expenses ON Documents_with_Expenses.Document_ID = Accounts.Statement_ID GROUP BY Accounts.Account_ID ORDER BY count(*) DESC LIMIT 5
SELECT title, director FROM Movie WHERE year > (SELECT max(year) FROM Movie WHERE director = 'James Cameron')
SELECT lowest_point FROM highlow WHERE lowest_elevation = (SELECT min(lowest_elevation) FROM highlow)
SELECT name FROM player WHERE Points > (SELECT avg(Points) FROM player)
SELECT phone_number FROM Customers GROUP BY customer_status_code ORDER BY count(*) ASC LIMIT 1
SELECT name, distance FROM aircraft
SELECT DISTINCT writes.authorId FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId WHERE paper.year = 2016 AND venue.venueName = 'acl'
SELECT count(*) FROM Customers JOIN Customer_Addresses ON Customers.customer_id = Customer_Addresses.customer_id JOIN Addresses ON Customer_Addresses.address_id = Addresses.address_id WHERE Addresses.city = 'Lake Geovannyton'
SELECT business.name FROM category AS T1 JOIN business ON T1.business_id = business.business_id JOIN category AS T2 ON business.business_id = T2.business_id WHERE business.city = 'Los Angeles' AND T1.category_name = 'Seafood' AND T2.category_name = 'restaurant'
SELECT match_season.Season, match_season.Player, team.Name FROM player JOIN match_season JOIN team ON player.Team = team.Team_id AND match_season.Team = team.Team_id
SELECT category.name, count(*) FROM category JOIN film_category ON category.category_id = film_category.category_id GROUP BY category.name
SELECT Fname, LName FROM Student ORDER BY Age ASC LIMIT 1
SELECT DISTINCT count(DISTINCT paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'ACL'
SELECT population FROM city WHERE population > (SELECT max(population) FROM city WHERE state_name = 'texas') AND state_name = 'texas'
SELECT river_name FROM river WHERE traverse IN (SELECT border FROM border_info WHERE state_name IN (SELECT state_name FROM state WHERE capital = 'atlanta'))
SELECT Document_ID, Document_Name, Document_Description FROM Documents
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'pldi'
SELECT count(DISTINCT job) FROM Person
SELECT Type, count(*) FROM ship GROUP BY Type
SELECT farm_competition.Year, city.Official_Name FROM city JOIN farm_competition ON city.City_ID = farm_competition.Host_city_ID
SELECT Theme, Theme FROM exhibition WHERE Year = 15
SELECT COURSE.CRS_CREDIT, COURSE.CRS_DESCRIPTION FROM COURSE JOIN ENROLL JOIN CLASS ON COURSE.CRS_CODE = CLASS.CRS_CODE AND ENROLL.CLASS_CODE = CLASS.CLASS_CODE WHERE COURSE.CRS_CODE = 'QM-261'
SELECT count(*) FROM VOTES WHERE vote_id NOT IN (SELECT contestant_number FROM VOTES)
SELECT Product_Name, Product_Type_Code FROM Products
SELECT employees.FIRST_NAME, employees.LAST_NAME FROM employees JOIN departments ON employees.DEPARTMENT_ID = departments.DEPARTMENT_ID ORDER BY employees.HIRE_DATE ASC LIMIT 1
SELECT Name FROM wine ORDER BY Year DESC LIMIT 1
SELECT count(river_name) FROM river WHERE traverse NOT IN (SELECT state_name FROM state WHERE area = (SELECT max(population) FROM state))
SELECT Software_Platform, count(*) FROM device GROUP BY Software_Platform
SELECT count(*) FROM Restaurant WHERE ResID = 'Sandwich'
SELECT avg(Earnings) FROM poker_player
SELECT first_name FROM Teachers WHERE email_address LIKE '%man%'
SELECT Customer_Phone FROM Performers WHERE Customer_Name = 'Ashley'
SELECT DISTINCT count(DISTINCT paper.paperId) FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN paper ON T1.paperId = paper.paperId JOIN writes AS T3 ON paper.paperId = paper.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Mark Steedman'
SELECT Age, count(*) FROM editor GROUP BY Age
SELECT DISTINCT Winery FROM wine WHERE Price BETWEEN 50 AND 100
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Question Answering'
SELECT count(*) FROM dependent WHERE Sex = 'female'
SELECT Video_Games.GName FROM Plays_Games JOIN Video_Games ON Plays_Games.GameID = Video_Games.GameID GROUP BY Plays_Games.GameID ORDER BY sum(Plays_Games.Hours_Played) DESC LIMIT 1
SELECT constructors.name FROM constructors JOIN constructorStandings ON constructors.constructorId = constructorStandings.constructorId WHERE constructors.nationality = 'Japanese' AND constructorStandings.points > 5
SELECT sum(Population), GovernmentForm FROM country GROUP BY Name HAVING avg(LifeExpectancy) > 72
SELECT county.County_name FROM county JOIN election ON county.County_Id = election.District WHERE election.Committee = 'Appropriations'
SELECT Template_Type_Code FROM Templates EXCEPT SELECT Templates.Template_Type_Code FROM Templates JOIN Documents ON Templates.Template_ID = Documents.Template_ID
SELECT title FROM Movie WHERE year > 2000 OR year > 'Brittany Harris'
SELECT Name FROM event ORDER BY Year DESC
SELECT Dorm.dorm_name, Dorm.student_capacity FROM Dorm JOIN Has_amenity ON Dorm.dormid = Has_amenity.dormid JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid GROUP BY Dorm.dormid ORDER BY count(*) ASC LIMIT 1
SELECT ResTypeName FROM Restaurant_Type
SELECT avg(Enrollment) FROM university WHERE Founded > 20000
SELECT Publisher FROM book_club EXCEPT SELECT Publisher FROM book_club WHERE Year = 1989
SELECT School_name FROM School WHERE Enrollment < (SELECT avg(Enrollment) FROM School)
SELECT sum(Revenue), Headquarter FROM Manufacturers GROUP BY Headquarter
SELECT count(DISTINCT address_id) FROM Addresses
SELECT Name, Capacity FROM stadium ORDER BY Average DESC LIMIT 1
SELECT city_code, count(*) FROM Student GROUP BY city_code
SELECT zip_code FROM weather GROUP BY zip_code HAVING avg(mean_humidity) < 70 INTERSECT SELECT zip_code FROM trip GROUP BY zip_code HAVING count(*) >= 100
SELECT Name FROM Genre
SELECT bedType, avg(basePrice) FROM Rooms GROUP BY bedType
SELECT DISTINCT paper.paperId FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId WHERE dataset.datasetName = 'ImageNet' AND paper.year = (SELECT DISTINCT authorId FROM author WHERE authorName LIKE '%ImageNet%')
SELECT product_name, typical_buying_price FROM Products
SELECT river_name FROM river WHERE length = (SELECT min(length) FROM river)
SELECT Shop_Name FROM shop ORDER BY Open_Year DESC LIMIT 1
SELECT CName FROM Course WHERE Days = 'MTW'
SELECT singer.Name FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID GROUP BY song.Singer_ID HAVING count(*) > 1
SELECT avg(Product_Price), Product_Name FROM Products GROUP BY Product_Name
SELECT river_name FROM river WHERE traverse IN (SELECT traverse FROM river WHERE traverse = 'colorado')
SELECT publication.title FROM publication JOIN journal ON publication.jid = journal.jid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE author.name = 'H. V. Jagadish' AND author.name = 'PVLDB'
SELECT Papers.title FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Papers ON Authorship.paperID = Papers.paperID WHERE Authors.fname = 'Stephanie' AND Authors.lname = 'Weirich'
SELECT shop.Name, count(*) FROM hiring JOIN shop ON hiring.Shop_ID = shop.Shop_ID GROUP BY hiring.Shop_ID
SELECT min(Weight) FROM cars_data WHERE Cylinders = 8 AND Year = 1974
SELECT asset_make FROM Assets ORDER BY asset_disposed_date DESC LIMIT 1
SELECT DISTINCT Music_Festival FROM music_festival WHERE Result = 'Nominated'
SELECT DISTINCT paper.paperId, paper.year FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Temporal Data' ORDER BY paper.year DESC
SELECT Country FROM member GROUP BY Country ORDER BY count(*) DESC LIMIT 1
SELECT Catalog_Contents.catalog_entry_name, Catalog_Contents.catalog_level_number FROM Catalog_Contents JOIN Catalog_Contents_Additional_Attributes ON Catalog_Contents.catalog_entry_id = Catalog_Contents_Additional_Attributes.catalog_entry_id WHERE Catalog_Contents.catalog_level_number > 5
SELECT DISTINCT count(DISTINCT writes.paperId) FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Christopher D. Manning'
SELECT Fname FROM Student ORDER BY Age DESC
SELECT Courses.course_name FROM Courses JOIN Student_Course_Registrations ON Courses.course_id = Student_Course_Registrations.course_id GROUP BY Courses.course_id ORDER BY count(*) DESC LIMIT 1
SELECT Nominee FROM musical WHERE Nominee = 'Bob Fosse' OR Award = 'Cleavant Derricks'
SELECT count(*) FROM Student JOIN Voting_record ON Student.StuID = Voting_record.Class_Senator_Vote WHERE Student.Sex = 'M' AND Voting_record.Election_Cycle = 'Fall'
SELECT DISTINCT Treatment_Types.treatment_type_description, Treatment_Types.treatment_type_description FROM Treatment_Types JOIN Treatments ON Treatment_Types.treatment_type_code = Treatments.treatment_type_code
SELECT EMPLOYEE_ID FROM job_history GROUP BY EMPLOYEE_ID HAVING count(*) >= 2
SELECT capital FROM state WHERE population = (SELECT max(population) FROM state)
SELECT count(*) FROM club_rank WHERE Total > 10
SELECT Campus FROM degrees GROUP BY Campus ORDER BY count(*) DESC LIMIT 1
SELECT name FROM sqlite_sequence ORDER BY seq ASC LIMIT 3
SELECT DISTINCT count(cite.citedPaperId) FROM paper JOIN cite ON paper.paperId = cite.citedPaperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'noah a smith'
SELECT avg(files.duration) FROM files JOIN song ON files.f_id = song.f_id WHERE files.formats = 'mp3' AND song.resolution < 800
SELECT shipping_agent_code FROM Ref_Shipping_Agents WHERE shipping_agent_code = 'UPS'
SELECT count(state_name) FROM city WHERE city_name = (SELECT population FROM state WHERE state_name = 'kilometers')
SELECT SportName FROM SportsInfo WHERE OnScholarship = 'scholarship' GROUP BY SportName ORDER BY count(*) DESC LIMIT 1
SELECT Role_Name, Role_Description FROM Roles WHERE Role_Code = 'MG'
SELECT grade FROM Highschooler WHERE name = 'Kyle'
SELECT date_of_notes FROM Assessment_Notes
SELECT count(*) FROM county_public_safety
SELECT count(*) FROM Companies
SELECT ID FROM instructor WHERE salary > 50
