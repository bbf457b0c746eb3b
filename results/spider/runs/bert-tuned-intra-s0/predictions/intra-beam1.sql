SELECT formats FROM files GROUP BY formats ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT count(paper.paperId), writes.authorId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId WHERE keyphrase.keyphraseName = 'syntactic parsing' GROUP BY writes.authorId ORDER BY count(paper.paperId) DESC
SELECT airlines.name FROM airlines JOIN routes ON airlines.alid = routes.alid GROUP BY airlines.name ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM Documents_with_Expenses
SELECT Name FROM technician ORDER BY Age ASC
SELECT Courses.course_name, count(*) FROM Courses JOIN Student_Course_Enrolment ON Courses.course_id = Student_Course_Enrolment.course_id GROUP BY Courses.course_name
SELECT sum(Enrollment), Affiliation FROM university GROUP BY Affiliation
SELECT count(*) FROM Lessons JOIN Customers ON Lessons.customer_id = Customers.customer_id WHERE Customers.first_name = 'Rylan' AND Customers.last_name = 'Goodwin' AND Lessons.lesson_status_code = 'Completed'
SELECT drivers.driverId, drivers.surname FROM drivers JOIN results ON drivers.driverId = results.driverId JOIN races ON results.raceId = races.raceId GROUP BY drivers.driverId ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT count(DISTINCT paper.paperId) FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'noah a smith'
SELECT Account_Details FROM Accounts WHERE Statement_ID LIKE '%5%' OR Account_Details LIKE '%5%'
SELECT artist.Name, count(*) FROM exhibition JOIN artist ON exhibition.Artist_ID = artist.Artist_ID GROUP BY artist.Artist_ID
SELECT Addresses.City_Town FROM Addresses JOIN Customers ON Addresses.Address_ID = Customers.Address_ID EXCEPT SELECT Addresses.City_Town FROM Addresses JOIN Performers ON Addresses.Address_ID = Performers.Address_ID
SELECT count(DISTINCT Location) FROM perpetrator
SELECT count(*) FROM program
SELECT Fname, LName FROM Student WHERE Major != (SELECT Major FROM Student GROUP BY Major ORDER BY count(*) DESC LIMIT 1)
SELECT count(*) FROM Faculty WHERE Sex = 'Professor' AND Rank = 'Professor'
SELECT highest_elevation FROM highlow WHERE state_name = 'delaware'
SELECT Band.Firstname, Band.Lastname FROM Performance JOIN Band ON Performance.Bandmate = Band.Id JOIN Songs ON Performance.SongId = Songs.SongId WHERE Songs.Title = 'Badlands' AND Performance.StagePosition = 'back'
SELECT Highschooler.name FROM Friend JOIN Highschooler ON Friend.student_id = Highschooler.ID GROUP BY Friend.student_id HAVING count(*) >= 3
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'san francisco' AND LOCATION.STREET_NAME = 'buchanan' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'san francisco' AND LOCATION.STREET_NAME = 'buchanan')
SELECT DEPARTMENT.DEPT_NAME FROM CLASS JOIN ENROLL ON CLASS.CLASS_CODE = ENROLL.CLASS_CODE JOIN DEPARTMENT ON DEPARTMENT.DEPT_CODE = ENROLL.ENROLL_GRADE GROUP BY DEPARTMENT.DEPT_NAME ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT count(paper.paperId), keyphrase.keyphraseId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE venue.venueName = 'NLP' GROUP BY keyphrase.keyphraseId ORDER BY count(paper.paperId) DESC
SELECT ID FROM instructor EXCEPT SELECT ID FROM teaches
SELECT Name FROM employee WHERE Employee_ID NOT IN (SELECT Employee_ID FROM evaluation)
SELECT ID FROM instructor EXCEPT SELECT ID FROM teaches
SELECT journalist.Name FROM journalist JOIN news_report ON journalist.journalist_ID = news_report.journalist_ID GROUP BY journalist.journalist_ID HAVING count(*) > 1
SELECT population FROM state WHERE state_name = 'california'
SELECT Name FROM city ORDER BY Name ASC
SELECT Party_name FROM party WHERE Party_ID NOT IN (SELECT Party_ID FROM member)
SELECT Grants.grant_start_date, Grants.grant_start_date FROM Grants JOIN Organisations AS T1 ON Grants.organisation_id = T1.organisation_id JOIN Organisations AS T2 ON Grants.organisation_id = T2.organisation_id WHERE Grants.grant_amount = 'Regular'
SELECT Organisations.organisation_id, Organisations.organisation_type, Organisations.organisation_details FROM Organisations JOIN Research_Staff ON Organisations.organisation_id = Research_Staff.employer_organisation_id GROUP BY Organisations.organisation_id ORDER BY count(*) DESC LIMIT 1
SELECT avg(Age) FROM Student WHERE StuID NOT IN (SELECT StuID FROM Has_Pet)
SELECT Document_ID, Document_Name FROM Documents
SELECT DISTINCT journalId FROM paper WHERE year = 0
SELECT DISTINCT Customers.customer_name FROM Customers JOIN Orders ON Customers.customer_id = Orders.customer_id WHERE Orders.order_status = 'Packing'
SELECT first_name, last_name FROM players ORDER BY birth_date ASC
SELECT Organized_by, Name FROM church WHERE Open_Date BETWEEN 1830 AND 1840
SELECT name FROM races ORDER BY date DESC LIMIT 1
SELECT Name, Age FROM pilot WHERE Age < 30 GROUP BY Pilot_Id ORDER BY count(*) DESC LIMIT 1
SELECT text FROM review GROUP BY user_id HAVING avg(rating) < 3
SELECT river_name FROM river WHERE length = (SELECT max(length) FROM river)
SELECT count(*), Manufacturers.Name FROM Products JOIN Manufacturers ON Products.Manufacturer = Manufacturers.Code GROUP BY Manufacturers.Name
SELECT count(*) FROM party_events JOIN region JOIN party ON party_events.Party_ID = party.Party_ID AND region.Region_ID = party.Region_ID WHERE region.Region_name = 'United Kingdom' AND party_events.Event_Name = 'Annaual Meeting'
SELECT DISTINCT Range FROM mountain ORDER BY Prominence DESC LIMIT 3
SELECT film.title, film_actor.film_id, film.description FROM film_actor JOIN film ON film_actor.film_id = film.film_id GROUP BY film_actor.film_id ORDER BY count(*) DESC LIMIT 1
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.uid = flights.Airline WHERE flights.SourceAirport = 'AHD'
SELECT count(*) FROM Faculty WHERE Rank = 'Professor' AND Building = 'NEB'
SELECT Founded FROM university ORDER BY Enrollment DESC LIMIT 1
SELECT organization.name FROM domain_author JOIN author ON domain_author.aid = author.aid JOIN domain ON domain_author.did = domain.did JOIN organization ON author.oid = organization.oid WHERE domain.name = 'Databases' AND organization.continent = 'North America'
SELECT count(*) FROM flights
SELECT AirportName FROM airports WHERE AirportCode = 'AKO'
SELECT count(*) FROM employee WHERE salary BETWEEN 100000 AND 200000
SELECT count(*), airports.name FROM airports JOIN routes ON airports.apid = routes.src_apid GROUP BY airports.name
SELECT employee.name FROM employee JOIN certificate ON employee.eid = certificate.eid JOIN aircraft ON certificate.aid = aircraft.aid WHERE aircraft.name = 'Boeing 737-800' INTERSECT SELECT employee.name FROM employee JOIN certificate ON employee.eid = certificate.eid JOIN aircraft ON certificate.aid = aircraft.aid WHERE aircraft.name = 'Airbus A340-300'
SELECT Papers.title FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Papers ON Authorship.paperID = Papers.paperID WHERE Authors.fname = 'Jeremy' AND Authors.lname = 'Gibbons'
SELECT product_description FROM Products WHERE product_name = 'Chocolate'
SELECT customer_id FROM Customers EXCEPT SELECT customer_id FROM Accounts
SELECT count(DISTINCT Team) FROM Elimination
SELECT count(*) FROM airports WHERE country = 'Greenland'
SELECT School, Type FROM school WHERE School_ID NOT IN (SELECT School_ID FROM school_bus)
SELECT language.name FROM film JOIN language ON film.original_language_id = language.language_id WHERE film.title = 'AIRPORT POLLOCK'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Question Answering'
SELECT Faculty.Fname, Faculty.Lname, count(*) FROM Faculty JOIN Faculty_Participates_in ON Faculty.FacID = Faculty_Participates_in.FacID GROUP BY Faculty.FacID
SELECT name, salary FROM instructor WHERE salary < (SELECT avg(salary) FROM instructor WHERE dept_name = 'Physics')
SELECT DISTINCT DEPARTMENT_ID FROM employees GROUP BY DEPARTMENT_ID HAVING count(DISTINCT MANAGER_ID) >= 4
SELECT DISTINCT cite.citingPaperId FROM paper JOIN cite ON paper.paperId = cite.citedPaperId GROUP BY cite.citingPaperId HAVING count(DISTINCT cite.citedPaperId) >= 5
SELECT School FROM school WHERE School_ID NOT IN (SELECT School_ID FROM player)
SELECT DISTINCT author.authorId, paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'brian curless' AND keyphrase.keyphraseName = 'convolution'
SELECT Role_Code FROM Employees GROUP BY Role_Code ORDER BY count(*) ASC LIMIT 1
SELECT DEPARTMENT.DEPT_NAME, avg(STUDENT.STU_GPA) FROM STUDENT JOIN DEPARTMENT ON STUDENT.DEPT_CODE = DEPARTMENT.DEPT_CODE GROUP BY STUDENT.DEPT_CODE ORDER BY avg(STUDENT.STU_GPA) DESC LIMIT 1
SELECT max(booked_count), min(booked_count), avg(booked_count) FROM Products_Booked
SELECT DISTINCT T4.authorId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Noah A Smith'
SELECT count(*) FROM Performance JOIN Band ON Performance.Bandmate = Band.Id JOIN Songs ON Performance.SongId = Songs.SongId WHERE Songs.Title = 'Flash'
SELECT Person.name FROM Person JOIN PersonFriend ON Person.name = PersonFriend.name WHERE PersonFriend.friend IN (SELECT name FROM Person WHERE age = (SELECT count(DISTINCT name) FROM PersonFriend))
SELECT Headquarters, count(*) FROM company GROUP BY Headquarters
SELECT AirportName FROM airports WHERE City = 'Aberdeen'
SELECT city.city, address.city_id, count(*) FROM city JOIN address ON city.city_id = address.city_id GROUP BY city.city_id ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM Products JOIN Product_Characteristics ON Products.product_id = Product_Characteristics.product_id JOIN Characteristics ON Product_Characteristics.characteristic_id = Characteristics.characteristic_id WHERE Products.product_name = 'laurel'
SELECT Name FROM stadium WHERE Stadium_ID NOT IN (SELECT Stadium_ID FROM concert)
SELECT city.White, county_public_safety.Crime_rate FROM city JOIN county_public_safety ON city.County_ID = county_public_safety.County_ID
SELECT title FROM movie WHERE title = 'nuclear weapons'
SELECT DISTINCT winner_name, winner_rank FROM matches ORDER BY winner_age ASC LIMIT 3
SELECT name FROM player WHERE Points > (SELECT avg(Points) FROM player)
SELECT max(Weeks_on_Top), min(Weeks_on_Top) FROM volume
SELECT College FROM match_season GROUP BY College ORDER BY count(*) DESC LIMIT 3
SELECT StuID FROM Student EXCEPT SELECT Has_Pet.StuID FROM Has_Pet JOIN Pets ON Has_Pet.PetID = Pets.PetID WHERE Pets.PetType = 'cat'
SELECT state_name FROM state WHERE state_name NOT IN (SELECT state_name FROM border_info)
SELECT count(*) FROM Customers GROUP BY customer_type_code ORDER BY count(*) DESC LIMIT 1
SELECT Gender, Occupation FROM player
SELECT max(Customer_Contact_Channels.active_to_date) FROM Customers JOIN Customer_Contact_Channels ON Customers.customer_id = Customer_Contact_Channels.customer_id WHERE Customers.customer_name = 'Tillman Ernser'
SELECT Name FROM singer WHERE Citizenship != 'France'
SELECT avg(Age) FROM artist
SELECT Professionals.professional_id, Professionals.role_code, Professionals.first_name FROM Professionals JOIN Treatments ON Professionals.professional_id = Treatments.professional_id GROUP BY Professionals.professional_id HAVING count(*) >= 2
SELECT Template_Type_Code FROM Templates GROUP BY Template_Type_Code ORDER BY count(*) DESC LIMIT 1
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic')
SELECT Name FROM Manufacturers WHERE Revenue < (SELECT min(Revenue) FROM Manufacturers WHERE Headquarter = 'Austin')
SELECT DISTINCT citedPaperId FROM cite
SELECT aircraft.name, aircraft.distance FROM aircraft JOIN certificate ON aircraft.aid = certificate.aid WHERE aircraft.distance > 5000 AND certificate.aid = 5
SELECT order_shipping_charges, customer_id FROM Customer_Orders WHERE order_status_code = 'Cancelled' OR order_status_code = 'Paid'
SELECT Electoral_Register.electoral_register_id FROM Electoral_Register JOIN CMI_Cross_References ON Electoral_Register.cmi_cross_ref_id = CMI_Cross_References.cmi_cross_ref_id WHERE CMI_Cross_References.source_system_code = 'Electoral' OR CMI_Cross_References.source_system_code = 'Tax'
SELECT order_id FROM Shipments WHERE shipment_date > '2000-01-01'
SELECT first_name FROM Owners WHERE state = 'Virginia' INTERSECT SELECT first_name FROM Owners WHERE state = 'Virginia'
SELECT drivers.driverId, count(*) FROM drivers JOIN results ON drivers.driverId = results.driverId JOIN races ON results.raceId = races.raceId GROUP BY drivers.driverId HAVING count(*) <= 30
SELECT count(*) FROM ACCOUNTS
SELECT count(*) FROM Scientists WHERE SSN NOT IN (SELECT Scientist FROM AssignedTo)
SELECT visitor.ID, visitor.Name, visitor.Level_of_membership FROM visitor JOIN visit ON visitor.ID = visit.visitor_ID ORDER BY visit.Total_spent DESC LIMIT 1
SELECT state_province_county FROM Addresses WHERE line_1_number_building = '6862 Kaitlyn Knolls'
SELECT countries.CountryName, countries.CountryId FROM countries JOIN car_makers ON countries.CountryId = car_makers.Country GROUP BY countries.CountryId HAVING count(*) >= 1
SELECT language.name FROM language JOIN film ON language.language_id = film.original_language_id WHERE film.title = 'AIRPORT POLLOCK'
SELECT avg(balance) FROM CHECKING
SELECT population FROM city WHERE city_name = 'seattle' AND state_name = 'washington'
SELECT State FROM representative GROUP BY State HAVING count(*) >= 2
SELECT College.state FROM College JOIN Tryout ON College.cName = Tryout.cName JOIN Player ON Tryout.pID = Player.pID WHERE Player.pName = 'Charles'
SELECT EMPLOYEE.EMP_FNAME, PROFESSOR.PROF_OFFICE FROM PROFESSOR JOIN EMPLOYEE ON PROFESSOR.EMP_NUM = EMPLOYEE.EMP_NUM JOIN DEPARTMENT ON PROFESSOR.DEPT_CODE = DEPARTMENT.DEPT_CODE WHERE DEPARTMENT.DEPT_NAME = 'History' AND PROFESSOR.PROF_HIGH_DEGREE = 'Ph.D.'
SELECT count(*) FROM Campuses WHERE County = 'LA'
SELECT death.killed, ship.name FROM death JOIN ship ON death.caused_by_ship_id = ship.id WHERE ship.tonnage = 't'
SELECT Major FROM Student GROUP BY Major HAVING count(*) < 3
SELECT max(STU_GPA), min(STU_GPA), avg(STU_GPA), DEPT_CODE FROM STUDENT GROUP BY DEPT_CODE
SELECT Rank FROM Faculty ORDER BY Rank ASC LIMIT 1
SELECT DISTINCT keyphrase.keyphraseId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'subhasis chaudhuri'
SELECT date FROM weather WHERE zip_code = 94107 AND events != 'Rain'
SELECT count(DISTINCT dept_name) FROM course
SELECT count(DISTINCT Affiliation) FROM university
SELECT Documents.Project_ID, Projects.Project_Details FROM Documents JOIN Projects ON Documents.Project_ID = Projects.Project_ID GROUP BY Documents.Project_ID HAVING count(*) > 2
SELECT Instruments.Instrument FROM Instruments JOIN Band ON Instruments.BandmateId = Band.Id WHERE Band.Lastname = 'Heilo'
SELECT DISTINCT Club.ClubName FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Student.city_code = 'HOU'
SELECT receipt_date FROM Documents WHERE document_id = 3
SELECT product_category_description, unit_of_measure FROM Ref_Product_Categories WHERE product_category_code = 'Herbs'
SELECT Reviewer.name FROM Rating JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Rating.stars = 3
SELECT DISTINCT Student.Fname, Student.city_code FROM Student JOIN Has_Allergy ON Student.StuID = Has_Allergy.StuID WHERE Has_Allergy.Allergy = 'Milk' OR Has_Allergy.Allergy = 'Cat'
SELECT Rooms.roomName, Reservations.Rate, Reservations.CheckIn FROM Reservations JOIN Rooms ON Reservations.Room = Rooms.RoomId ORDER BY Reservations.Rate DESC LIMIT 1
SELECT count(DISTINCT SportName) FROM SportsInfo
SELECT decor, count(*) FROM Rooms WHERE basePrice > 120 GROUP BY decor
SELECT pName FROM Player ORDER BY HS DESC
SELECT publication.citation_num FROM publication JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'PVLDB'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE keyphrase.keyphraseName = 'Parsing' AND paper.year = 2012 AND venue.venueName = 'acl'
SELECT count(city_name) FROM city
SELECT count(DISTINCT election.Delegate) FROM county JOIN election ON county.County_Id = election.District WHERE county.Population > 50000
SELECT Addresses.address_id, Addresses.line_1, Addresses.line_2 FROM Addresses JOIN Students ON Addresses.address_id = Students.permanent_address_id GROUP BY Addresses.address_id ORDER BY count(*) DESC LIMIT 2
SELECT Staff.last_name FROM Staff JOIN Complaints ON Staff.staff_id = Complaints.staff_id ORDER BY Complaints.date_complaint_raised ASC LIMIT 1
SELECT count(DISTINCT CRS_CODE) FROM CLASS
SELECT keyword.keyword FROM publication_keyword JOIN keyword ON publication_keyword.kid = keyword.kid JOIN publication ON publication_keyword.pid = publication.pid WHERE publication.title = 'Making database systems usable'
SELECT Faculty.FacID FROM Faculty JOIN Student ON Faculty.FacID = Student.Advisor INTERSECT SELECT Faculty_Participates_in.FacID FROM Student JOIN Faculty_Participates_in ON Student.Advisor = Faculty_Participates_in.actid
SELECT DISTINCT count(paper.paperId), paper.year FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'jamie callan' GROUP BY paper.year
SELECT DISTINCT Courses.course_name FROM Courses JOIN Student_Enrolment_Courses ON Courses.course_id = Student_Enrolment_Courses.course_id
SELECT supplier_id FROM Product_Suppliers GROUP BY supplier_id HAVING avg(total_amount_purchased) > 50000 OR avg(total_amount_purchased) < 30000
SELECT Suppliers.supplier_name, Suppliers.supplier_phone FROM Suppliers JOIN Supplier_Addresses ON Suppliers.supplier_id = Supplier_Addresses.supplier_id JOIN Addresses ON Supplier_Addresses.address_id = Addresses.address_id GROUP BY Suppliers.supplier_name ORDER BY count(*) ASC
SELECT song_name FROM song WHERE rating < (SELECT min(rating) FROM song WHERE languages = 'english')
SELECT Investor, count(*) FROM entrepreneur GROUP BY Investor
SELECT DISTINCT station.name FROM station JOIN status ON station.id = status.station_id WHERE status.bikes_available = 7
SELECT max(gradepoint), min(gradepoint) FROM Gradeconversion
SELECT count(DISTINCT city) FROM bank
SELECT DISTINCT Staff.staff_first_name, Staff.staff_last_name FROM Staff JOIN Problems ON Staff.staff_id = Problems.reported_by_staff_id WHERE Problems.problem_id = 1
SELECT Employee_Name, Role_Code, Date_of_Birth FROM Employees WHERE Employee_Name = 'Armani'
SELECT * FROM basketball_match
SELECT river_name FROM river WHERE length = (SELECT max(length) FROM river WHERE traverse IN (SELECT state_name FROM state WHERE area = (SELECT max(area) FROM state))) AND traverse IN (SELECT state_name FROM state WHERE area = (SELECT max(area) FROM state))
SELECT max(MPG) FROM cars_data WHERE Cylinders = 8 OR Year < 1980
SELECT count(*), Block.BlockCode FROM Block JOIN Room ON Block.BlockFloor = Room.BlockCode AND Room.BlockCode = Block.BlockCode GROUP BY Block.BlockCode
SELECT title FROM movie WHERE title = 'nuclear weapons'
SELECT Person.name FROM Person JOIN PersonFriend ON Person.name = PersonFriend.name WHERE PersonFriend.friend = 'Bob'
SELECT Building, count(*) FROM Faculty GROUP BY Building
SELECT DISTINCT count(paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'nature communications'
SELECT hosting_city.Year FROM city JOIN hosting_city ON city.City_ID = hosting_city.Host_City WHERE city.City = 'Taizhou ( Zhejiang )'
SELECT Team FROM player ORDER BY Team ASC
SELECT sum(Revenue) FROM Manufacturers WHERE Headquarter = 'Austin'
SELECT Name FROM member WHERE Member_ID NOT IN (SELECT Member_ID FROM membership_register_branch)
SELECT Student.LName FROM SportsInfo JOIN Student ON SportsInfo.StuID = Student.StuID WHERE SportsInfo.OnScholarship = 1
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Question Answering'
SELECT Ref_Service_Types.Service_Type_Description FROM Ref_Service_Types JOIN Services ON Ref_Service_Types.Service_Type_Code = Services.Service_Type_Code WHERE Services.Product_Price > 100
SELECT Country FROM competition WHERE Competition_type = 'Tournament' GROUP BY Country ORDER BY count(*) DESC LIMIT 1
SELECT date FROM weather WHERE mean_humidity > 50 INTERSECT SELECT date FROM weather WHERE mean_humidity > 8
SELECT sum(amount) FROM payment
SELECT count(*) FROM chip_model WHERE WiFi != 'function'
SELECT count(*) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'palo alto' AND RESTAURANT.FOOD_TYPE = 'french'
SELECT count(*) FROM Templates WHERE Template_Type_Code = 'CV'
SELECT customer_name, customer_phone FROM Customers WHERE customer_id NOT IN (SELECT customer_id FROM Customer_Address_History)
SELECT Vocals.Type FROM Vocals JOIN Band ON Vocals.Bandmate = Band.Id WHERE Band.Lastname = 'Heilo' GROUP BY Vocals.Type ORDER BY count(*) DESC LIMIT 1
SELECT director.name FROM director JOIN directed_by ON director.did = directed_by.did JOIN tv_series ON directed_by.msid = tv_series.sid WHERE tv_series.release_year = 2013 AND tv_series.title = 'House of Cards'
SELECT sum(duration), max(duration) FROM trip WHERE bike_id = 636
SELECT email, phone FROM customers WHERE first_name = 'Astrid' AND last_name = 'Gruber'
SELECT Fname, LName FROM Student WHERE city_code != 'HKG' ORDER BY Age ASC
SELECT Employee.FirstName, Employee.LastName FROM Customer JOIN Employee ON Customer.SupportRepId = Employee.EmployeeId WHERE Customer.FirstName = 'Leonie'
SELECT traverse FROM river WHERE river_name = 'ohio'
SELECT count(*) FROM flights WHERE SourceAirport = 'ATO'
SELECT DEPARTMENT_ID FROM employees GROUP BY DEPARTMENT_ID HAVING count(MANAGER_ID) > 3
SELECT business.name FROM category JOIN business ON category.business_id = business.business_id WHERE business.state = 'Pennsylvania' AND category.category_name = 'restaurant'
SELECT count(*) FROM book_club
SELECT count(DISTINCT product_type_code) FROM Products
SELECT Payment_ID, Date_Payment_Made, Amount_Payment FROM Payments WHERE Payment_Method_Code = 'Visa'
SELECT Name FROM pilot WHERE Age >= 25
SELECT Player.pName FROM Player JOIN Tryout ON Player.pID = Tryout.pID JOIN College ON Tryout.cName = College.cName ORDER BY College.enr DESC LIMIT 1
SELECT id, Country, City, name FROM airport ORDER BY name ASC
SELECT election.Committee FROM election JOIN party ON election.Party = party.Party_ID WHERE party.Party = 'Democratic' INTERSECT SELECT election.Committee FROM election JOIN party ON election.Party = party.Party_ID WHERE party.Party = 'Liberal'
SELECT Room FROM Faculty WHERE Rank = 'Professor' AND Building = 'NEB'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'question answering' AND paper.year = paperKeyphrase.paperId
SELECT DISTINCT artist_name FROM artist WHERE country = 'Bangladesh' EXCEPT SELECT DISTINCT artist_name FROM song WHERE rating > 7
SELECT course_name FROM Courses ORDER BY course_name ASC
SELECT count(*) FROM orchestra WHERE Major_Record_Format = 'CD' OR Major_Record_Format = 'DVD'
SELECT count(*) FROM Physician JOIN Prescribes ON Physician.EmployeeID = Prescribes.Physician WHERE Physician.Name = 'John Dorian'
SELECT Documents.Document_Name, Documents.Document_Name FROM Documents JOIN Statements ON Documents.Document_ID = Statements.Statement_ID WHERE Statements.Statement_Details = 'Private Project'
SELECT count(*) FROM Songs
SELECT state_name FROM state WHERE population = (SELECT max(population) FROM state)
SELECT people.Name FROM people JOIN candidate ON people.People_ID = candidate.People_ID WHERE candidate.Support_rate < candidate.Oppose_rate INTERSECT SELECT people.Name FROM people JOIN candidate ON people.People_ID = candidate.People_ID WHERE candidate.Support_rate < candidate.Oppose_rate
SELECT count(city_name) FROM city WHERE state_name = 'texas'
SELECT Staff.staff_name, Staff.staff_gender FROM Staff JOIN Staff_Department_Assignments ON Staff.staff_id = Staff_Department_Assignments.staff_id WHERE Staff_Department_Assignments.date_assigned_to = 2016
SELECT Organisations.organisation_type FROM Organisations JOIN Research_Staff ON Organisations.organisation_id = Research_Staff.employer_organisation_id GROUP BY Organisations.organisation_type ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT T4.authorId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Noah A Smith'
SELECT Staff_Roles.role_description FROM Project_Staff JOIN Staff_Roles ON Project_Staff.role_code = Staff_Roles.role_code
SELECT count(DISTINCT keyword) FROM keyword
SELECT shop.Shop_Name FROM stock JOIN shop ON stock.Shop_ID = shop.Shop_ID GROUP BY stock.Shop_ID ORDER BY sum(stock.Quantity) DESC LIMIT 1
SELECT candidate_id FROM Candidate_Assessments ORDER BY assessment_date DESC LIMIT 1
SELECT avg(Student.Age) FROM Allergy_Type JOIN Has_Allergy ON Allergy_Type.Allergy = Has_Allergy.Allergy JOIN Student ON Has_Allergy.StuID = Student.StuID WHERE Allergy_Type.AllergyType = 'food' INTERSECT SELECT avg(Student.Age) FROM Allergy_Type JOIN Has_Allergy ON Allergy_Type.Allergy = Has_Allergy.Allergy JOIN Student ON Has_Allergy.StuID = Student.StuID WHERE Allergy_Type.AllergyType = 'animal'
SELECT phone FROM employees WHERE first_name = 'Nancy' AND last_name = 'Edwards'
SELECT conference.name FROM publication_keyword JOIN keyword ON publication_keyword.kid = keyword.kid JOIN publication ON publication_keyword.pid = publication.pid JOIN conference ON publication.cid = conference.cid WHERE keyword.keyword = 'Relational Database' GROUP BY conference.name ORDER BY count(DISTINCT publication.title) DESC LIMIT 1
SELECT DISTINCT Maintenance_Engineers.last_name FROM Maintenance_Engineers JOIN Engineer_Visits ON Maintenance_Engineers.engineer_id = Engineer_Visits.engineer_id
SELECT Reservations.FirstName, Reservations.LastName FROM Reservations JOIN Rooms ON Reservations.Room = Rooms.RoomId WHERE Rooms.basePrice > (SELECT max(basePrice) FROM Rooms)
SELECT Nationality, count(*) FROM people GROUP BY Nationality
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'american' AND RESTAURANT.RATING = (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'american')
SELECT roomName FROM Rooms ORDER BY basePrice ASC
SELECT count(*) FROM follows GROUP BY f1
SELECT city.City FROM city JOIN temperature ON city.City_ID = temperature.City_ID WHERE temperature.Feb > temperature.Jun OR temperature.Feb > temperature.Jun
SELECT Other_Details FROM Paragraphs WHERE Paragraph_Text LIKE '%Korea%'
SELECT count(*), Trade_Name FROM medicine GROUP BY Trade_Name
SELECT Name FROM Procedures ORDER BY Cost DESC LIMIT 3
SELECT dorm_name, gender FROM Dorm WHERE student_capacity > 300 OR student_capacity < 100
SELECT count(*) FROM wedding JOIN church ON wedding.Church_ID = church.Church_ID WHERE wedding.Year = 2016
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'Liwen Xiong' AND paper.year = 2015
SELECT LastName FROM list WHERE Classroom = 111
SELECT actor.name FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid WHERE T1.role = 'Alan Turing' AND movie.title = 'The Imitation Game'
SELECT count(*), year FROM matches GROUP BY year
SELECT date, mean_temperature_f, mean_humidity FROM weather ORDER BY max_gust_speed_mph DESC LIMIT 3
SELECT concert.concert_Name, concert.Theme, count(*) FROM singer_in_concert JOIN concert ON singer_in_concert.concert_ID = concert.concert_ID GROUP BY singer_in_concert.Singer_ID
SELECT useracct.name FROM useracct JOIN review ON useracct.u_id = review.u_id GROUP BY review.u_id ORDER BY count(*) DESC LIMIT 1
SELECT artist.artist_name, artist.country FROM artist JOIN song ON artist.artist_name = song.artist_name WHERE song.rating = (SELECT max(rating) FROM song)
SELECT avg(Price) FROM wine WHERE Appelation NOT IN (SELECT appellations.Appelation FROM appellations JOIN wine ON appellations.Appelation = wine.Appelation WHERE appellations.County = 'Sonoma')
SELECT Dorm.dorm_name FROM Dorm JOIN Has_amenity ON Dorm.dormid = Has_amenity.dormid JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid WHERE Dorm_amenity.amenity_name = 'TV Lounge' INTERSECT SELECT Dorm.dorm_name FROM Dorm JOIN Has_amenity ON Dorm.dormid = Has_amenity.dormid JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid WHERE Dorm_amenity.amenity_name = 'Study Room'
SELECT name, email FROM user_profiles WHERE followers > 1000
SELECT TV_Channel.series_name FROM TV_Channel JOIN Cartoon ON TV_Channel.id = Cartoon.Channel WHERE Cartoon.Title = 'The Rise of the Blue Beetle!'
SELECT first_name, last_name, gender_mf FROM Customers WHERE good_or_bad_customer = 'good' ORDER BY gender_mf ASC
SELECT Ref_Service_Types.Service_Type_Description, Ref_Service_Types.Service_Type_Code FROM Ref_Service_Types JOIN Services ON Ref_Service_Types.Service_Type_Code = Services.Service_Type_Code GROUP BY Ref_Service_Types.Service_Type_Code ORDER BY count(*) DESC LIMIT 1
SELECT Products.product_name, Products.typical_buying_price, Products.typical_selling_price FROM Products JOIN Ref_Colors ON Products.color_code = Ref_Colors.color_code WHERE Ref_Colors.color_description = 'yellow'
SELECT bname FROM bank ORDER BY no_of_customers DESC LIMIT 1
SELECT Invoices.invoice_number, count(*) FROM Financial_Transactions JOIN Invoices ON Financial_Transactions.invoice_number = Invoices.invoice_number GROUP BY Financial_Transactions.invoice_number
SELECT Template_Type_Code FROM Templates GROUP BY Template_Type_Code ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT count(DISTINCT paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId WHERE venue.venueName = 'ACL'
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'pldi'
SELECT pilot.Pilot_name FROM pilot_record JOIN pilot ON pilot_record.Pilot_ID = pilot.Pilot_ID GROUP BY pilot.Pilot_name HAVING count(*) > 1
SELECT DISTINCT mountain.Name FROM climber JOIN mountain ON climber.Mountain_ID = mountain.Mountain_ID WHERE climber.Country = 'West Germany'
SELECT DISTINCT count(paper.paperId), paper.year FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'Ye Cao' GROUP BY paper.year ORDER BY paper.year ASC
SELECT count(*) FROM College WHERE enr > 15000
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT Shop_ID, Address FROM shop WHERE Score < (SELECT avg(Score) FROM shop)
SELECT Assessment_Notes.teacher_id, Teachers.first_name FROM Assessment_Notes JOIN Teachers ON Assessment_Notes.teacher_id = Teachers.teacher_id GROUP BY Assessment_Notes.teacher_id ORDER BY count(*) DESC LIMIT 3
SELECT name FROM student WHERE dept_name = 'History' ORDER BY tot_cred DESC LIMIT 1
SELECT count(DISTINCT transaction_type) FROM Financial_Transactions
SELECT Forms.form_name FROM Party_Forms JOIN Forms ON Party_Forms.form_id = Forms.form_id GROUP BY Party_Forms.form_id ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM member WHERE Member_ID NOT IN (SELECT Member_ID FROM membership_register_branch)
SELECT count(DISTINCT Position) FROM player
SELECT mountain.Height FROM climber JOIN mountain ON climber.Mountain_ID = mountain.Mountain_ID ORDER BY climber.Points DESC LIMIT 1
SELECT Fname FROM Student WHERE Major = 600
SELECT mID, avg(stars) FROM Rating WHERE mID NOT IN (SELECT Rating.mID FROM Rating JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Reviewer.name = 'Brittany Harris') GROUP BY mID
SELECT avg(access_count) FROM Documents
SELECT DISTINCT President_Vote FROM Voting_record WHERE Registration_Date = '08/30/2015'
SELECT Result FROM music_festival GROUP BY Result ORDER BY count(*) DESC LIMIT 1
SELECT * FROM body_builder
SELECT count(*) FROM TV_Channel WHERE Language = 'English'
SELECT count(*), Customers.customer_last_name, Customers.customer_id FROM Customers JOIN Accounts ON Customers.customer_id = Accounts.customer_id GROUP BY Customers.customer_id
SELECT count(*) FROM cars_data WHERE Horsepower > 150
SELECT Document_Type_Description FROM Ref_Document_Types WHERE Document_Type_Name = 'Film'
SELECT student_id FROM Student_Course_Attendance WHERE course_id = 301
SELECT Poll_Source FROM candidate ORDER BY Oppose_rate DESC LIMIT 1
SELECT Official_Name, Status FROM city ORDER BY Population DESC LIMIT 1
SELECT people.Name FROM gymnast JOIN people ON gymnast.Gymnast_ID = people.People_ID WHERE people.Hometown != 'Santo Domingo'
SELECT DISTINCT Position FROM match_season
SELECT DISTINCT count(DISTINCT paper.paperId) FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId WHERE dataset.datasetName LIKE '%ImageNet%'
SELECT avg(Weight), min(Weight), Sex FROM people GROUP BY Sex
SELECT billing_state FROM invoices WHERE billing_country = (SELECT billing_country FROM invoices GROUP BY billing_country ORDER BY count(*) DESC LIMIT 1)
SELECT count(*) FROM Customers_Cards
SELECT sum(Age) FROM visitor WHERE Age < 30
SELECT DISTINCT grade FROM Highschooler
SELECT DEPARTMENT.DEPT_NAME FROM PROFESSOR JOIN DEPARTMENT ON PROFESSOR.DEPT_CODE = DEPARTMENT.DEPT_CODE GROUP BY PROFESSOR.DEPT_CODE ORDER BY count(*) ASC LIMIT 1
SELECT Name FROM people WHERE Sex = 'F' ORDER BY Name ASC
SELECT College FROM submission WHERE Scores > 90 INTERSECT SELECT College FROM submission WHERE Scores < 80
SELECT sum(Lessons.lesson_time) FROM Lessons JOIN Customers ON Lessons.customer_id = Customers.customer_id WHERE Customers.first_name = 'Rylan' AND Customers.last_name = 'Goodwin'
SELECT cmi_cross_ref_id FROM CMI_Cross_References WHERE source_system_code != 'Parking'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE GEOGRAPHIC.REGION = 'yosemite and mono lake area' AND RESTAURANT.FOOD_TYPE = 'french' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME WHERE GEOGRAPHIC.REGION = 'yosemite and mono lake area' AND RESTAURANT.FOOD_TYPE = 'french')
SELECT tracks.name FROM tracks JOIN playlist_tracks ON tracks.id = playlist_tracks.track_id JOIN playlists ON playlist_tracks.playlist_id = playlists.id WHERE playlists.name = 'Movies'
SELECT email_address FROM Students WHERE first_name = 'Emma' AND last_name = 'Rohan'
SELECT avg(no_of_customers) FROM bank
SELECT count(DISTINCT payment_method_code) FROM Parties
SELECT DISTINCT count(paper.paperId) FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE keyphrase.keyphraseName = 'Parsing' AND paper.year = 2012 AND venue.venueName = 'acl'
SELECT store.Store_Name FROM store JOIN store_district ON store.Store_ID = store_district.Store_ID JOIN district ON store_district.District_ID = district.District_ID ORDER BY district.City_Population DESC LIMIT 1
SELECT Classroom, count(*) FROM list GROUP BY Classroom
SELECT players.country_code, players.first_name FROM players JOIN rankings ON players.player_id = rankings.player_id ORDER BY rankings.tours DESC LIMIT 1
SELECT avg(song.f_id) FROM artist JOIN song ON artist.artist_name = song.artist_name WHERE artist.gender = 'Female'
SELECT CHECKING.balance, CHECKING.balance FROM ACCOUNTS JOIN CHECKING ON ACCOUNTS.custid = CHECKING.custid JOIN SAVINGS ON ACCOUNTS.custid = SAVINGS.custid ORDER BY SAVINGS.balance ASC LIMIT 1
SELECT mID FROM Rating EXCEPT SELECT Rating.mID FROM Rating JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Reviewer.name = 'Brittany Harris'
SELECT party.Governor FROM election JOIN party ON election.Party = party.Party_ID WHERE election.District = 1
SELECT destination, count(*) FROM flight GROUP BY destination
SELECT title FROM film WHERE special_features LIKE '%Deleted Scenes%'
SELECT name, Location FROM enzyme
SELECT border FROM border_info WHERE border = 'kentucky'
SELECT cust_name FROM customer EXCEPT SELECT cust_name FROM customer WHERE acc_type = 'saving'
SELECT name FROM buildings WHERE id NOT IN (SELECT building_id FROM Office_locations)
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic')
SELECT name FROM actor WHERE nationality = 'Afghanistan'
SELECT artist.Famous_Title FROM artist JOIN volume ON artist.Artist_ID = volume.Artist_ID WHERE volume.Weeks_on_Top > 2 INTERSECT SELECT artist.Famous_Title FROM artist JOIN volume ON artist.Artist_ID = volume.Artist_ID WHERE volume.Weeks_on_Top < 2
SELECT Name FROM conductor ORDER BY Year_of_Work DESC
SELECT DISTINCT STUDENT.STU_FNAME FROM STUDENT JOIN ENROLL ON STUDENT.STU_NUM = ENROLL.STU_NUM WHERE ENROLL.ENROLL_GRADE = 'C'
SELECT customer_name, customer_id FROM Customers WHERE customer_address LIKE '%TN%'
SELECT Name, Country FROM member
SELECT DISTINCT count(cite.citedPaperId) FROM writes JOIN author ON writes.authorId = author.authorId JOIN cite ON writes.paperId = cite.citingPaperId WHERE author.authorName = 'Mirella Lapata'
SELECT Type, count(*) FROM store GROUP BY Type
SELECT performance.Date FROM performance JOIN member_attendance ON performance.Performance_ID = member_attendance.Performance_ID JOIN member ON member_attendance.Member_ID = member.Member_ID WHERE member.Role = 'Violin'
SELECT count(*) FROM Papers JOIN Authorship ON Papers.paperID = Authorship.paperID JOIN Inst ON Authorship.instID = Inst.instID WHERE Inst.name = 'University of Pennsylvania'
SELECT item.title FROM item JOIN review ON item.i_id = review.i_id GROUP BY review.i_id ORDER BY avg(review.rating) ASC LIMIT 1
SELECT Name FROM people WHERE Nationality != 'Russia'
SELECT count(*) FROM camera_lens WHERE focal_length_mm > 15
SELECT DISTINCT count(paper.paperId) FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'question answering' AND paper.year BETWEEN 2011 AND 2016
SELECT Scientists.Name FROM AssignedTo JOIN Projects ON AssignedTo.Project = Projects.Code JOIN Scientists ON AssignedTo.Scientist = Scientists.SSN
SELECT DISTINCT EMPLOYEE.EMP_FNAME, PROFESSOR.PROF_HIGH_DEGREE FROM EMPLOYEE JOIN PROFESSOR ON EMPLOYEE.EMP_NUM = PROFESSOR.EMP_NUM ORDER BY PROFESSOR.PROF_HIGH_DEGREE DESC LIMIT 1
SELECT county.County_name, count(*) FROM county JOIN election ON county.County_Id = election.District GROUP BY county.County_Id
SELECT Main_Industry, sum(Market_Value) FROM company GROUP BY Main_Industry
SELECT loser_name, winner_name FROM matches ORDER BY minutes DESC LIMIT 1
SELECT first_name, last_name FROM players WHERE hand = 'L' AND birth_date = 'L' ORDER BY birth_date ASC
SELECT count(DISTINCT movie.title) FROM director JOIN directed_by ON director.did = directed_by.did JOIN movie ON directed_by.msid = movie.mid WHERE director.name = 'Quentin Tarantino' AND movie.release_year > 2010
SELECT countrylanguage.Language FROM country JOIN countrylanguage ON country.Code = countrylanguage.CountryCode WHERE country.GovernmentForm = 'Republic' GROUP BY countrylanguage.Language HAVING count(*) = 1
SELECT cName, enr FROM College WHERE enr > 10000 AND state = 'Louisiana'
SELECT temperature.Jan FROM city JOIN temperature ON city.City_ID = temperature.City_ID WHERE city.City = 'Shanghai'
SELECT *, Products.Manufacturer FROM Products JOIN Manufacturers ON Products.Manufacturer = Manufacturers.Code
SELECT employee.name FROM employee JOIN certificate ON employee.eid = certificate.eid JOIN aircraft ON certificate.aid = aircraft.aid WHERE aircraft.name = 'Boeing 737-800'
SELECT Name, Manufacturer_ID FROM manufacturer ORDER BY Open_Year ASC
SELECT avg(Track.UnitPrice) FROM Genre JOIN Track ON Genre.GenreId = Track.GenreId WHERE Genre.Name = 'Rock'
SELECT max(results.fastestLapSpeed), races.name, races.year FROM races JOIN results ON races.raceId = results.raceId WHERE races.year > 2004 GROUP BY races.name ORDER BY races.year ASC
SELECT name FROM club ORDER BY name DESC
SELECT building_address, building_phone FROM Apartment_Buildings WHERE building_manager = 'Brenden'
SELECT Lieutenant_Governor, Comptroller FROM party WHERE Party = 'Democratic'
SELECT date_of_birth FROM Guests WHERE gender_code = 'Male'
SELECT Addresses.address_content FROM Customers JOIN Customer_Addresses ON Customers.customer_id = Customer_Addresses.customer_id JOIN Addresses ON Customer_Addresses.address_id = Addresses.address_id WHERE Customers.customer_name = 'Maudie Kertzmann'
SELECT useracct.name, avg(review.rating) FROM useracct JOIN review ON useracct.u_id = review.u_id GROUP BY review.u_id
SELECT DISTINCT capital FROM state
SELECT city.City FROM city JOIN hosting_city ON city.City_ID = hosting_city.Host_City GROUP BY hosting_city.Host_City ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT paper.year FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = (SELECT max(venueName) FROM venue)
SELECT Name, Opening_Hours FROM Tourist_Attractions WHERE How_to_Get_There = 'bus' OR How_to_Get_There = 'walk'
SELECT Chair_Name FROM festival_detail ORDER BY Year ASC
SELECT Headquarters, Industry FROM company
SELECT max(share_count) FROM Transactions WHERE amount_of_transaction < 10000
SELECT cName FROM College WHERE enr > (SELECT max(enr) FROM College WHERE state = 'Florida')
SELECT name FROM swimmer WHERE ID NOT IN (SELECT Swimmer_ID FROM record)
SELECT avg(Age) FROM Student WHERE Sex = 'F'
SELECT count(*) FROM event
SELECT Student.Fname, Student.LName FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Club.ClubName = 'Hopkins Student Enterprises' AND Member_of_club.Position = 'CTO'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Trophic Cascade'
SELECT Advisor FROM Student WHERE city_code = 'BAL'
SELECT avg(Gross_in_dollar) FROM film
SELECT Employee.FirstName, Customer.SupportRepId FROM Customer JOIN Employee ON Customer.SupportRepId = Employee.EmployeeId GROUP BY Employee.EmployeeId HAVING count(*) >= 10
SELECT Name FROM journalist WHERE Nationality = 'England' OR Nationality = 'Wales'
SELECT Document_Type_Code FROM Documents GROUP BY Document_Type_Code ORDER BY count(*) DESC LIMIT 1
SELECT Papers.title FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Papers ON Authorship.paperID = Papers.paperID JOIN Inst ON Authorship.instID = Inst.instID WHERE Inst.country = 'Japan' AND Authorship.authOrder = 1 AND Authors.lname = 'Ohori'
SELECT CLASS_ROOM, count(*) FROM CLASS GROUP BY CLASS_ROOM HAVING count(*) >= 2
SELECT product_name FROM Products ORDER BY product_price DESC LIMIT 1
SELECT count(*) FROM Course
SELECT title FROM Movie EXCEPT SELECT Movie.title FROM Rating JOIN Movie ON Rating.mID = Movie.mID JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Reviewer.name = 'Chris Jackson'
SELECT count(*) FROM Course WHERE Credits > 2
SELECT min(Crime_rate), max(Crime_rate) FROM county_public_safety
SELECT yearid, count(*) FROM hall_of_fame GROUP BY yearid
SELECT DISTINCT writes.paperId FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'sharon goldwater'
SELECT Role_Code, Role_Name, Role_Description FROM Roles
SELECT count(*) FROM Accounts
SELECT Courses.subject_id, Subjects.subject_name, count(*) FROM Courses JOIN Subjects ON Courses.subject_id = Subjects.subject_id GROUP BY Courses.subject_id
SELECT people.Weight FROM entrepreneur JOIN people ON entrepreneur.People_ID = people.People_ID ORDER BY entrepreneur.Money_Requested DESC
SELECT DISTINCT T1.paperId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Peter Mertens' AND T4.authorName = 'Dina Barbian'
SELECT student_id FROM Student_Course_Registrations UNION SELECT student_id FROM Student_Course_Attendance
SELECT Orchestra FROM orchestra WHERE Orchestra_ID NOT IN (SELECT Orchestra_ID FROM performance)
SELECT T2.name FROM writes AS T1 JOIN author AS T2 ON T1.aid = T2.aid JOIN publication ON T1.pid = publication.pid JOIN writes AS T3 ON publication.pid = T3.pid JOIN author AS T4 ON T3.aid = T4.aid WHERE T4.name = 'H. V. Jagadish' AND publication.year > 2000
SELECT DISTINCT product_name FROM Product ORDER BY product_name ASC
SELECT count(*) FROM Student JOIN Visits_Restaurant ON Student.StuID = Visits_Restaurant.StuID JOIN Restaurant ON Visits_Restaurant.ResID = Restaurant.ResID WHERE Student.Fname = 'Linda' AND Student.LName = 'Smith' AND Restaurant.ResName = 'Subway'
SELECT role_code FROM Project_Staff WHERE date_to BETWEEN '2003-04-19' AND 15 INTERSECT SELECT role_code FROM Project_Staff WHERE date_to LIKE '%18%'
SELECT ClubLocation FROM Club WHERE ClubName = 'Hopkins Student Enterprises'
SELECT ACCOUNTS.name, SAVINGS.custid FROM ACCOUNTS JOIN CHECKING ON ACCOUNTS.custid = CHECKING.custid JOIN SAVINGS ON ACCOUNTS.custid = SAVINGS.custid WHERE CHECKING.balance < (SELECT max(balance) FROM CHECKING)
SELECT lowest_point FROM highlow WHERE lowest_elevation = (SELECT min(lowest_elevation) FROM highlow)
SELECT Other_Details FROM Locations WHERE Location_Name = 'UK Gallery'
SELECT Hosts FROM farm_competition WHERE Theme != 'Aliens'
SELECT born_state FROM head GROUP BY born_state HAVING count(*) >= 3
SELECT sum(SALARY), DEPARTMENT_ID FROM employees GROUP BY DEPARTMENT_ID HAVING count(*) > 2
SELECT region.Region_id, count(*) FROM affected_region JOIN region ON affected_region.Region_id = region.Region_id GROUP BY region.Region_id
SELECT sum(CRS_CREDIT), DEPT_CODE FROM COURSE GROUP BY DEPT_CODE
SELECT count(DISTINCT publication.title) FROM organization JOIN author ON organization.oid = author.oid JOIN writes ON author.aid = writes.aid JOIN publication ON writes.pid = publication.pid WHERE organization.name = 'University of Michigan' AND publication.year > 2000
SELECT count(*) FROM PROFESSOR WHERE PROF_HIGH_DEGREE = 'Ph.D.' OR PROF_HIGH_DEGREE = 'Ph.D.'
SELECT Headquarters FROM Companies GROUP BY Headquarters HAVING count(*) > 2
SELECT director.name FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid JOIN directed_by ON movie.mid = directed_by.msid JOIN director ON directed_by.did = director.did WHERE actor.name = 'Kate Winslet'
SELECT Highschooler.ID FROM Likes JOIN Highschooler ON Likes.student_id = Highschooler.ID INTERSECT SELECT Highschooler.ID FROM Likes JOIN Highschooler ON Likes.liked_id = Highschooler.ID
SELECT address_line_1 FROM Course_Authors_and_Tutors
SELECT Party FROM party GROUP BY Party HAVING count(*) >= 2
SELECT DISTINCT cite.citedPaperId, count(cite.citedPaperId) FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN cite ON paper.paperId = cite.citedPaperId WHERE keyphrase.keyphraseName = 'parsing' GROUP BY cite.citedPaperId ORDER BY count(cite.citedPaperId) DESC
SELECT CName FROM Course GROUP BY CName HAVING count(*) >= 5
SELECT count(*) FROM aircraft WHERE distance BETWEEN 1000 AND 5000
SELECT DISTINCT wine.Name FROM grapes JOIN wine ON grapes.Grape = wine.Grape WHERE grapes.Color = 'Red'
SELECT Category FROM book_club WHERE Year > 1989 GROUP BY Category HAVING count(*) >= 2
SELECT Addresses.zip_postcode FROM Addresses JOIN Staff ON Addresses.address_id = Staff.staff_address_id WHERE Staff.first_name = 'Janessa' AND Staff.last_name = 'Sawayn'
SELECT city_name FROM city WHERE population = (SELECT max(population) FROM city WHERE state_name IN (SELECT state_name FROM state WHERE area = (SELECT min(area) FROM state))) AND state_name IN (SELECT state_name FROM state WHERE area = (SELECT min(area) FROM state))
SELECT Template_Type_Code FROM Ref_Template_Types WHERE Template_Type_Description = 'Book'
SELECT Teachers.email_address FROM Addresses JOIN Teachers ON Addresses.address_id = Teachers.address_id WHERE Addresses.zip_postcode = '918'
SELECT max(Track.Milliseconds), min(Track.Milliseconds) FROM Genre JOIN Track ON Genre.GenreId = Track.GenreId WHERE Genre.Name = 'Pop'
SELECT product_id, count(DISTINCT order_id) FROM Order_Items GROUP BY product_id
SELECT gas_station.Location, gas_station.Representative_Name FROM station_company JOIN company ON station_company.Company_ID = company.Company_ID JOIN gas_station ON station_company.Station_ID = gas_station.Station_ID ORDER BY company.Assets_billion DESC LIMIT 3
SELECT state_name FROM state WHERE density = (SELECT max(density) FROM state)
SELECT sum(countrylanguage.Language) FROM country JOIN countrylanguage ON country.Code = countrylanguage.CountryCode WHERE country.Name = 'Aruba'
SELECT DISTINCT paper.paperId FROM paper JOIN cite ON paper.paperId = cite.citedPaperId JOIN venue ON paper.venueId = venue.venueId WHERE venue.venueName = 'NIPS'
SELECT state_name FROM highlow WHERE highest_elevation > (SELECT highest_elevation FROM highlow WHERE state_name = 'colorado')
SELECT DISTINCT Papers.title FROM Papers JOIN Authorship ON Papers.paperID = Authorship.paperID JOIN Inst ON Authorship.instID = Inst.instID WHERE Inst.name = 'Indiana University'
SELECT DISTINCT paper.paperId, paper.year FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'deep learning' ORDER BY paper.year DESC
SELECT degrees.Degrees FROM Campuses JOIN degrees ON Campuses.Id = degrees.Campus WHERE Campuses.Campus = 'San Jose State University' AND degrees.Year = 2000
SELECT member.Name, branch.Name FROM membership_register_branch JOIN branch ON membership_register_branch.Branch_ID = branch.Branch_ID JOIN member ON membership_register_branch.Member_ID = member.Member_ID ORDER BY membership_register_branch.Register_Year ASC
SELECT Major FROM Student GROUP BY Major HAVING count(*) < 3
SELECT sum(invoices.total) FROM invoices JOIN customers ON invoices.customer_id = customers.id WHERE customers.first_name = 'Lucas' AND customers.last_name = 'Mancini'
SELECT teachers.FirstName, teachers.LastName FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE list.FirstName = 'EVELINA' AND list.LastName = 'BROMLEY'
SELECT count(DISTINCT RoomType) FROM Room
SELECT count(DISTINCT StuID) FROM Plays_Games
SELECT Movie.title FROM Rating JOIN Movie ON Rating.mID = Movie.mID JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Movie.year > 2000 OR Reviewer.name = 'Brittany Harris'
SELECT product_id FROM Products WHERE product_price > (SELECT avg(product_price) FROM Products)
SELECT Grants.grant_start_date FROM Grants JOIN Documents ON Grants.grant_id = Documents.grant_id JOIN Document_Types ON Documents.document_type_code = Document_Types.document_type_code WHERE Document_Types.document_description = 'Regular' INTERSECT SELECT Grants.grant_start_date FROM Grants JOIN Documents ON Grants.grant_id = Documents.grant_id JOIN Document_Types ON Documents.document_type_code = Document_Types.document_type_code WHERE Document_Types.document_description = 'Initial Application'
SELECT StuID FROM Student WHERE Sex = 'male'
SELECT DISTINCT pPos FROM Tryout
SELECT Model FROM car_names GROUP BY Model ORDER BY count(*) DESC LIMIT 1
SELECT fname FROM Authors WHERE lname = 'Ueno'
SELECT faculty.Faculty FROM Campuses JOIN faculty ON Campuses.Id = faculty.Campus JOIN degrees ON Campuses.Id = degrees.Campus AND faculty.Year = degrees.Year WHERE faculty.Year = 2001 ORDER BY degrees.Degrees ASC LIMIT 1
SELECT Ref_Locations.Location_Name, Document_Locations.Location_Code FROM Document_Locations JOIN Ref_Locations ON Document_Locations.Location_Code = Ref_Locations.Location_Code GROUP BY Document_Locations.Location_Code ORDER BY count(*) ASC LIMIT 1
SELECT Label FROM Albums GROUP BY Label ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM artist EXCEPT SELECT artist.Name FROM exhibition JOIN artist ON exhibition.Artist_ID = artist.Artist_ID WHERE exhibition.Year = 2004
SELECT EMPLOYEE.EMP_FNAME, EMPLOYEE.EMP_DOB FROM CLASS JOIN EMPLOYEE ON CLASS.PROF_NUM = EMPLOYEE.EMP_NUM WHERE CLASS.CRS_CODE = 'ACCT-211'
SELECT count(*) FROM artist
SELECT DISTINCT paperId FROM paper WHERE year = (SELECT max(year) FROM paper WHERE year = 1)
SELECT Payment_Method_Code FROM Payments GROUP BY Payment_Method_Code ORDER BY count(*) ASC LIMIT 1
SELECT count(*), Claims.Claim_ID FROM Claims JOIN Settlements ON Claims.Claim_ID = Settlements.Claim_ID GROUP BY Claims.Claim_ID
SELECT Building FROM Faculty GROUP BY Building ORDER BY count(*) DESC LIMIT 1
SELECT Campus FROM Campuses WHERE County = 'Los Angeles' AND Year > 1950
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic')
SELECT team.name FROM home_game JOIN team ON home_game.team_id = team.team_id_br WHERE home_game.year = 1980 ORDER BY home_game.attendance ASC LIMIT 1
SELECT people.Height FROM people JOIN perpetrator ON people.People_ID = perpetrator.People_ID GROUP BY people.Height ORDER BY count(*) DESC
SELECT Catalog_Contents.catalog_entry_name FROM Catalog_Contents JOIN Catalog_Contents_Additional_Attributes ON Catalog_Contents.catalog_entry_id = Catalog_Contents_Additional_Attributes.catalog_entry_id WHERE Catalog_Contents_Additional_Attributes.catalog_level_number > 5
SELECT count(*), avg(Age), city_code FROM Student GROUP BY city_code
SELECT date_joined_staff FROM Staff WHERE first_name = 'Janessa' AND last_name = 'Sawayn'
SELECT population FROM city WHERE population > 0 AND state_name = 'wisconsin'
SELECT Courses.course_description, Courses.course_name FROM Courses JOIN Student_Course_Enrolment ON Courses.course_id = Student_Course_Enrolment.course_id GROUP BY Courses.course_id HAVING count(*) > 2
SELECT avg(Age), min(Age) FROM artist WHERE Country = 'United States'
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT station.id, station.local_authority FROM weekly_weather JOIN station ON weekly_weather.station_id = station.id WHERE weekly_weather.precipitation > 50
SELECT avg(Track.UnitPrice) FROM Genre JOIN Track ON Genre.GenreId = Track.GenreId WHERE Genre.Name = 'Jazz'
SELECT DISTINCT writes.paperId FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'sharon goldwater'
SELECT count(*), car_makers.FullName FROM car_makers JOIN model_list ON car_makers.Id = model_list.Maker GROUP BY car_makers.FullName
SELECT Grape, Winery, Year FROM wine WHERE Price > 100 ORDER BY Year ASC
SELECT Faculty.Building FROM Course JOIN Faculty ON Course.Instructor = Faculty.FacID GROUP BY Course.Instructor ORDER BY count(*) DESC LIMIT 1
SELECT Project_Outcomes.outcome_details FROM Organisation_Types JOIN Project_Outcomes ON Project_Outcomes.project_id = Organisation_Types.organisation_type WHERE Organisation_Types.organisation_type_description = 'Sponsor' ORDER BY Project_Outcomes.outcome_details ASC
SELECT account_id, customer_id, account_name FROM Accounts
SELECT DISTINCT cite.citedPaperId, count(cite.citedPaperId) FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN cite ON paper.paperId = cite.citedPaperId WHERE venue.venueName = 'sigcomm' GROUP BY cite.citedPaperId ORDER BY count(cite.citedPaperId) DESC
SELECT state_name FROM highlow WHERE lowest_elevation = (SELECT min(lowest_elevation) FROM highlow)
SELECT Package_Option, series_name FROM TV_Channel WHERE Hight_definition_TV = (SELECT max(Hight_definition_TV) FROM TV_Channel)
SELECT Building FROM Faculty WHERE Rank = 'Professor' GROUP BY Building HAVING count(*) >= 10
SELECT Addresses.country FROM Customers JOIN Addresses ON Customers.customer_address_id = Addresses.address_id WHERE Customers.first_name = 'Carole' AND Customers.last_name = 'Bernhard'
SELECT id FROM TV_Channel EXCEPT SELECT Channel FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT departments.DEPARTMENT_NAME, locations.CITY, locations.STATE_PROVINCE FROM departments JOIN locations ON departments.LOCATION_ID = locations.LOCATION_ID
SELECT name FROM instructor WHERE ID NOT IN (SELECT ID FROM teaches)
SELECT publication.title FROM publication JOIN journal ON publication.jid = journal.jid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE author.name = 'H. V. Jagadish' AND journal.name = 'PVLDB' AND publication.year > 2005
SELECT * FROM election
SELECT highest_point FROM highlow WHERE highest_elevation = (SELECT max(highest_elevation) FROM highlow)
SELECT DISTINCT Department.Name FROM Department JOIN Affiliated_With ON Department.DepartmentID = Affiliated_With.Department WHERE Affiliated_With.PrimaryAffiliation = 1
SELECT Nurse.Name FROM Nurse JOIN Undergoes ON Nurse.EmployeeID = Undergoes.AssistingNurse
SELECT Location FROM track WHERE Seating > 90000 INTERSECT SELECT Location FROM track WHERE Seating < 70000
SELECT Accounts.account_name, Financial_Transactions.account_id, count(*) FROM Financial_Transactions JOIN Accounts ON Financial_Transactions.account_id = Accounts.account_id GROUP BY Financial_Transactions.account_id
SELECT river_name FROM river WHERE length = (SELECT min(length) FROM river WHERE traverse = 'texas') AND traverse = 'texas'
SELECT program.Name FROM program JOIN broadcast ON program.Program_ID = broadcast.Program_ID GROUP BY broadcast.Program_ID ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT Location) FROM shop
SELECT publication.title FROM writes AS T1 JOIN author AS T2 ON T1.aid = T2.aid JOIN publication ON T1.pid = publication.pid JOIN writes AS T3 ON publication.pid = T3.pid JOIN author AS T4 ON T3.aid = T4.aid WHERE T2.name = 'H. V. Jagadish' AND T4.name = 'Yunyao Li' AND publication.year > 2005
SELECT invoices.total FROM invoices JOIN customers ON invoices.customer_id = customers.id WHERE customers.first_name = 'Lucas' AND customers.last_name = 'Mancini'
SELECT amount, donator_name FROM endowment ORDER BY amount DESC LIMIT 1
SELECT avg(Products.Price), Manufacturers.Name FROM Products JOIN Manufacturers ON Products.Manufacturer = Manufacturers.Code GROUP BY Manufacturers.Name
SELECT Rooms.roomName, count(*) FROM Reservations JOIN Rooms ON Reservations.Room = Rooms.RoomId GROUP BY Reservations.Room
SELECT count(*) FROM Statements
SELECT Name FROM Projects ORDER BY Hours DESC LIMIT 1
SELECT Ref_Colors.color_description FROM Products JOIN Ref_Colors ON Products.color_code = Ref_Colors.color_code GROUP BY Products.color_code ORDER BY count(*) ASC LIMIT 1
SELECT Participants.Participant_ID, Participants.Participant_Type_Code, count(*) FROM Participants JOIN Participants_in_Events ON Participants.Participant_ID = Participants_in_Events.Participant_ID GROUP BY Participants.Participant_ID
SELECT Service_Type_Description FROM Ref_Service_Types WHERE Service_Type_Code NOT IN (SELECT Service_Type_Code FROM Services WHERE Product_Name = 'photo' INTERSECT SELECT Service_Type_Code FROM Services WHERE Product_Name = 'film')
SELECT ID FROM teaches WHERE semester = 'Fall' AND year = 2009 EXCEPT SELECT ID FROM teaches WHERE semester = 'Spring' AND year = 2010
SELECT name FROM club WHERE Club_ID NOT IN (SELECT Club_ID FROM player)
SELECT Name, SurfaceArea FROM country ORDER BY SurfaceArea DESC LIMIT 5
SELECT Name FROM Artist EXCEPT SELECT Artist.Name FROM Album JOIN Artist ON Album.ArtistId = Artist.ArtistId
SELECT Behavior_Incident.incident_type_code, Ref_Incident_Type.incident_type_description FROM Behavior_Incident JOIN Ref_Incident_Type ON Behavior_Incident.incident_type_code = Ref_Incident_Type.incident_type_code GROUP BY Behavior_Incident.incident_type_code ORDER BY count(*) DESC LIMIT 1
SELECT Poll_Source FROM candidate GROUP BY Poll_Source ORDER BY count(*) DESC LIMIT 1
SELECT avg(bedroom_count) FROM Apartments
SELECT city_name FROM city WHERE population = (SELECT max(population) FROM city WHERE state_name = 'wyoming') AND state_name = 'wyoming'
SELECT Addresses.City_Town, count(*) FROM Addresses JOIN Drama_Workshop_Groups ON Addresses.Address_ID = Drama_Workshop_Groups.Address_ID GROUP BY Addresses.City_Town
SELECT Title FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT Name FROM church EXCEPT SELECT church.Name FROM church JOIN wedding ON church.Church_ID = wedding.Church_ID WHERE wedding.Year = 2015
SELECT Third_Party_Companies.company_name FROM Third_Party_Companies JOIN Maintenance_Contracts ON Third_Party_Companies.company_id = Maintenance_Contracts.maintenance_contract_company_id ORDER BY Maintenance_Contracts.contract_start_date ASC LIMIT 1
SELECT traverse FROM river WHERE length = (SELECT max(area) FROM state WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'rio grande')) AND traverse IN (SELECT traverse FROM river WHERE river_name = 'rio grande')
SELECT full_address FROM business WHERE city = 'Los Angeles' AND name = 'Walmart'
SELECT count(DISTINCT author.name) FROM writes JOIN author ON writes.aid = author.aid JOIN publication ON writes.pid = publication.pid WHERE publication.title = 'Making database systems usable'
SELECT customer_id, customer_details, customer_details FROM Customers
SELECT Date_Claim_Made, Date_Claim_Settled FROM Claims WHERE Amount_Settled > (SELECT avg(Amount_Settled) FROM Claims)
SELECT DISTINCT Songs.Title FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId EXCEPT SELECT DISTINCT Songs.Title FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId WHERE Vocals.Type = 'back'
SELECT count(*) FROM Student
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT count(*), Flag FROM Ship GROUP BY Flag
SELECT Tourist_Attractions.Name FROM Tourist_Attractions JOIN Visitors JOIN Visits ON Tourist_Attractions.Tourist_Attraction_ID = Visits.Tourist_Attraction_ID AND Visitors.Tourist_ID = Visits.Tourist_ID WHERE Visitors.Tourist_Details = 'Alison' EXCEPT SELECT Tourist_Attractions.Name FROM Tourist_Attractions JOIN Visitors JOIN Visits ON Tourist_Attractions.Tourist_Attraction_ID = Visits.Tourist_Attraction_ID AND Visitors.Tourist_ID = Visits.Tourist_ID WHERE Visitors.Tourist_Details = 'Rosalind'
SELECT Apartment_Bookings.booking_status_code FROM Apartment_Bookings JOIN Apartments ON Apartment_Bookings.apt_id = Apartments.apt_id WHERE Apartments.apt_number = 'Suite 634'
SELECT Total FROM body_builder ORDER BY Total ASC
SELECT count(DISTINCT review.text) FROM user JOIN review ON user.user_id = review.user_id WHERE review.year = 2010 AND user.name = 'Michelle'
SELECT count(*), Tryout.cName FROM Tryout JOIN College ON Tryout.cName = College.cName GROUP BY Tryout.cName ORDER BY count(*) DESC
SELECT count(*) FROM Student_Tests_Taken WHERE test_result = 'Fail'
SELECT DISTINCT Problem_Log.problem_id, Problem_Log.problem_log_id FROM Staff JOIN Problem_Log ON Staff.staff_id = Problem_Log.assigned_to_staff_id WHERE Staff.staff_first_name = 'Rylan' AND Staff.staff_last_name = 'Homenick'
SELECT order_item_id FROM Order_Items WHERE product_id = 11
SELECT count(DISTINCT bike_id) FROM trip
SELECT avg(Number_of_hosts) FROM party
SELECT count(*) FROM Customers WHERE customer_id NOT IN (SELECT customer_id FROM Accounts)
SELECT people.Name FROM entrepreneur JOIN people ON entrepreneur.People_ID = people.People_ID WHERE entrepreneur.Investor != 'Rachel Elnaugh'
SELECT sum(CHECKING.balance), sum(CHECKING.balance) FROM ACCOUNTS JOIN CHECKING ON ACCOUNTS.custid = CHECKING.custid JOIN SAVINGS ON ACCOUNTS.custid = SAVINGS.custid ORDER BY sum(CHECKING.balance) ASC
SELECT sum(GamesPlayed) FROM SportsInfo
SELECT count(DISTINCT Software_Platform) FROM device
SELECT customer_name FROM Customers EXCEPT SELECT Customers.customer_name FROM Customers JOIN Customer_Orders ON Customers.customer_id = Customer_Orders.customer_id
SELECT first_name, country_code FROM players ORDER BY birth_date ASC LIMIT 1
SELECT count(*), District FROM city WHERE Population > (SELECT avg(Population) FROM city) GROUP BY District
SELECT product.product FROM product JOIN store_product ON product.product_id = store_product.Product_ID JOIN store ON store_product.Store_ID = store.Store_ID WHERE store.Store_Name = 'Miramichi'
SELECT railway.Builder FROM railway JOIN train ON railway.Railway_ID = train.Railway_ID WHERE train.Name = 'Andaman Exp'
SELECT gas_station.Manager_Name FROM station_company JOIN company ON station_company.Company_ID = company.Company_ID JOIN gas_station ON station_company.Station_ID = gas_station.Station_ID WHERE company.Company = 'ExxonMobil'
SELECT Player.pName FROM Player JOIN Tryout ON Player.pID = Tryout.pID ORDER BY Player.pName ASC
SELECT student_id, count(*) FROM Student_Course_Registrations GROUP BY student_id
SELECT Name, Class, Rank FROM captain
SELECT count(*) FROM debate
SELECT DISTINCT film.Director FROM film_market_estimation JOIN film ON film_market_estimation.Film_ID = film.Film_ID WHERE film_market_estimation.Year = 1995
SELECT count(*) FROM furniture
SELECT DISTINCT paper.paperId FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId WHERE dataset.datasetName = 'WebKB'
SELECT Customers.customer_name FROM Customers JOIN Customer_Orders ON Customers.customer_id = Customer_Orders.customer_id JOIN Order_Items ON Customer_Orders.order_id = Order_Items.order_id GROUP BY Customers.customer_name ORDER BY count(*) DESC LIMIT 1
SELECT Festival_Name FROM festival_detail WHERE Year = 2007
SELECT Level FROM member GROUP BY Level ORDER BY count(*) DESC LIMIT 1
SELECT count(border) FROM border_info WHERE state_name = 'kentucky'
SELECT Templates.Template_Type_Code, count(*) FROM Templates JOIN Documents ON Templates.Template_ID = Documents.Template_ID GROUP BY Templates.Template_Type_Code
SELECT browser.name FROM browser JOIN accelerator_compatible_browser ON browser.id = accelerator_compatible_browser.browser_id JOIN Web_client_accelerator ON accelerator_compatible_browser.accelerator_id = Web_client_accelerator.id WHERE Web_client_accelerator.name = 'CACHEbox' INTERSECT SELECT browser.name FROM browser JOIN accelerator_compatible_browser ON browser.id = accelerator_compatible_browser.browser_id JOIN Web_client_accelerator ON accelerator_compatible_browser.accelerator_id = Web_client_accelerator.id WHERE Web_client_accelerator.name = 'Fasterfox'
SELECT flights.FlightNo FROM flights JOIN airlines ON flights.Airline = airlines.uid WHERE airlines.Airline = 'United Airlines'
SELECT teacher.Name, course.Course FROM course_arrange JOIN course ON course_arrange.Course_ID = course.Course_ID JOIN teacher ON course_arrange.Teacher_ID = teacher.Teacher_ID ORDER BY teacher.Name ASC
SELECT StuID FROM Student EXCEPT SELECT StuID FROM Has_Allergy
SELECT DISTINCT count(paper.paperId), paper.year FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE venue.venueName = 'NIPS' GROUP BY paper.year ORDER BY count(paper.paperId) DESC
SELECT count(border) FROM border_info WHERE state_name = 'kentucky'
SELECT first_name, middle_name, last_name FROM Students ORDER BY date_left ASC LIMIT 1
SELECT customer_name FROM Customers ORDER BY payment_method DESC LIMIT 1
SELECT Physician.EmployeeID, Physician.Name, Affiliated_With.Department FROM Physician JOIN Affiliated_With ON Physician.EmployeeID = Affiliated_With.Physician GROUP BY Physician.EmployeeID
SELECT user.name FROM category JOIN business ON category.business_id = business.business_id JOIN review ON business.business_id = review.business_id JOIN user ON review.user_id = user.user_id WHERE review.year = 2010 AND category.category_name = 'restaurant'
SELECT sum(student_capacity), gender FROM Dorm GROUP BY gender
SELECT payment_method FROM Customers GROUP BY payment_method ORDER BY count(*) DESC LIMIT 1
SELECT count(border) FROM border_info WHERE state_name IN (SELECT state_name FROM state WHERE area = (SELECT max(area) FROM state))
SELECT count(*) FROM city JOIN country ON city.country_id = country.country_id WHERE country.country = 'Australia'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'alameda'
SELECT DISTINCT Reign FROM wrestler WHERE Location != 'Tokyo , Japan'
SELECT count(*) FROM Employees
SELECT Problems.problem_id FROM Problems JOIN Product ON Problems.product_id = Product.product_id WHERE Product.product_name = 'voluptatem' AND Problems.date_problem_reported > 1995
SELECT Name FROM building ORDER BY Years_as_tallest DESC LIMIT 1
SELECT name, distance FROM aircraft WHERE distance > 5000 INTERSECT SELECT aircraft.name, aircraft.distance FROM aircraft JOIN flight ON aircraft.aid = flight.aid GROUP BY flight.aid HAVING count(*) > 5
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT count(*) FROM Customers
SELECT roomName, decor FROM Rooms WHERE bedType = 'King' ORDER BY basePrice ASC
SELECT Document_Name, Template_ID FROM Documents WHERE Document_Description LIKE '%w%'
SELECT count(DISTINCT Publication_Date) FROM publication
SELECT employee_name FROM Employees WHERE employee_id NOT IN (SELECT employee_id FROM Circulation_History)
SELECT customer_name FROM Customers ORDER BY payment_method DESC LIMIT 1
SELECT release_year FROM movie WHERE title = 'The Imitation Game'
SELECT aircraft.Aircraft FROM aircraft JOIN airport_aircraft ON aircraft.Aircraft_ID = airport_aircraft.Aircraft_ID JOIN airport ON airport_aircraft.Airport_ID = airport.Airport_ID WHERE airport.Airport_Name = 'London Gatwick'
SELECT count(*) FROM park WHERE state = 'NY'
SELECT ID FROM teaches WHERE semester = 'Fall' AND year = 2009 EXCEPT SELECT ID FROM teaches WHERE semester = 'Spring' AND year = 2010
SELECT Headquarter FROM Manufacturers WHERE Founder = 'James'
SELECT Lname FROM Faculty WHERE Building = 'Barton' ORDER BY Lname ASC
SELECT DISTINCT Country FROM artist
SELECT apt_number FROM Apartments WHERE bathroom_count = 0 INTERSECT SELECT apt_number FROM Apartments WHERE bathroom_count = 1
SELECT CRS_CODE FROM CLASS WHERE CLASS_ROOM = 'KLR209'
SELECT Competition_type, Country FROM competition
SELECT DISTINCT Suppliers.supplier_name, Suppliers.supplier_phone FROM Suppliers JOIN Supplier_Addresses ON Suppliers.supplier_id = Supplier_Addresses.supplier_id JOIN Products JOIN Product_Suppliers ON Suppliers.supplier_id = Product_Suppliers.supplier_id AND Products.product_id = Product_Suppliers.product_id WHERE Products.product_name = 'red jeans'
SELECT charge_amount FROM Charges ORDER BY charge_type DESC LIMIT 1
SELECT count(*) FROM film WHERE Title LIKE '%Dummy%'
SELECT Highschooler.name FROM Friend JOIN Highschooler ON Friend.student_id = Highschooler.ID GROUP BY Friend.student_id ORDER BY count(*) DESC LIMIT 1
SELECT Band.Firstname, Band.Lastname FROM Performance JOIN Band ON Performance.Bandmate = Band.Id JOIN Songs ON Performance.SongId = Songs.SongId WHERE Songs.Title = 'Der Kapitan' AND Performance.StagePosition = 'back'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'san francisco' AND LOCATION.STREET_NAME = 'buchanan' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'san francisco' AND LOCATION.STREET_NAME = 'buchanan')
SELECT Role_Name, Role_Description FROM Roles WHERE Role_Code = 'MG'
SELECT store_id FROM customer GROUP BY store_id ORDER BY count(*) DESC LIMIT 1
SELECT date_of_latest_revision FROM Catalogs GROUP BY date_of_latest_revision HAVING count(*) > 1
SELECT Name FROM Products
SELECT state_name FROM state WHERE area = (SELECT max(area) FROM state)
SELECT sum(GamesPlayed) FROM SportsInfo WHERE SportName = 'Football' AND OnScholarship = 1
SELECT count(DISTINCT Songs.Title) FROM Albums JOIN Tracklists ON Albums.AId = Tracklists.AlbumId JOIN Songs ON Tracklists.SongId = Songs.SongId WHERE Albums.Type = 'studio'
SELECT sum(Revenue), Name FROM Manufacturers GROUP BY Name
SELECT product_category_code, typical_buying_price FROM Products WHERE product_name = 'cumin'
SELECT count(*) FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID WHERE Student.Age > 20
SELECT Payment_Method_Code, Date_Payment_Made, Amount_Payment FROM Payments ORDER BY Date_Payment_Made ASC
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'american' AND RESTAURANT.RATING = (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'american')
SELECT School.School_name FROM endowment JOIN School ON endowment.School_id = School.School_id WHERE endowment.amount > 8.5 GROUP BY endowment.School_id HAVING count(*) > 1
SELECT count(*), Election_Cycle FROM Voting_record GROUP BY Election_Cycle
SELECT DISTINCT paper.paperId FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId WHERE dataset.datasetName = 'ImageNet'
SELECT count(*) FROM airlines JOIN routes ON airlines.alid = routes.alid WHERE airlines.name = 'American Airlines'
SELECT state_name FROM state WHERE area = (SELECT min(area) FROM state WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')) AND state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')
SELECT card_type_code, count(*) FROM Customers_Cards GROUP BY card_type_code
SELECT AppointmentID FROM Appointment ORDER BY Start DESC LIMIT 1
SELECT author.name FROM organization JOIN author ON organization.oid = author.oid JOIN writes ON author.aid = writes.aid JOIN publication ON writes.pid = publication.pid WHERE organization.name = 'University of Michigan' GROUP BY author.name ORDER BY sum(publication.citation_num) DESC LIMIT 1
SELECT Product.product_name FROM Problems JOIN Product ON Problems.product_id = Product.product_id GROUP BY Problems.product_id ORDER BY count(*) DESC LIMIT 3
SELECT sum(Apartments.room_count) FROM Apartment_Buildings JOIN Apartments ON Apartment_Buildings.building_id = Apartments.building_id WHERE Apartment_Buildings.building_short_name = 'Columbus Square'
SELECT Vocals.Type FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId JOIN Band ON Vocals.Bandmate = Band.Id WHERE Band.Lastname = 'Heilo' AND Songs.Title = 'Der Kapitan'
SELECT count(*) FROM classroom WHERE building = 'Lamberton' AND capacity < 50
SELECT DISTINCT Label FROM Albums
SELECT product_description FROM Products WHERE product_name = 'Chocolate'
SELECT count(*) FROM matches WHERE year = 2013 OR year = 2016
SELECT course_id FROM section WHERE semester = 'Fall' AND year = 2009 INTERSECT SELECT course_id FROM section WHERE semester = 'Spring' AND year = 2010
SELECT District_name FROM district ORDER BY City_Population DESC LIMIT 1
SELECT keyword FROM keyword
SELECT Earnings FROM poker_player ORDER BY Earnings DESC
SELECT author.name FROM publication JOIN conference ON publication.cid = conference.cid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE conference.name = 'VLDB'
SELECT submission.Author FROM Acceptance JOIN submission ON Acceptance.Submission_ID = submission.Submission_ID GROUP BY submission.Author HAVING count(DISTINCT Acceptance.Workshop_ID) > 1
SELECT Package_Option FROM TV_Channel EXCEPT SELECT TV_Channel.Package_Option FROM TV_Channel JOIN Cartoon ON TV_Channel.id = Cartoon.Channel WHERE Cartoon.Directed_by = 'Ben Jones'
SELECT document_name FROM Documents WHERE document_name LIKE '%CV%'
SELECT Name, City FROM branch WHERE Branch_ID NOT IN (SELECT Branch_ID FROM membership_register_branch)
SELECT avg(Student.Age) FROM Student JOIN Has_Allergy ON Student.StuID = Has_Allergy.StuID JOIN Allergy_Type ON Has_Allergy.Allergy = Allergy_Type.Allergy WHERE Allergy_Type.AllergyType = 'food' INTERSECT SELECT avg(Student.Age) FROM Student JOIN Has_Allergy ON Student.StuID = Has_Allergy.StuID JOIN Allergy_Type ON Has_Allergy.Allergy = Allergy_Type.Allergy WHERE Allergy_Type.AllergyType = 'animal'
SELECT Name FROM team
SELECT state_name FROM state WHERE density = (SELECT min(density) FROM state)
SELECT Name FROM wrestler WHERE Wrestler_ID NOT IN (SELECT Wrestler_ID FROM Elimination)
SELECT zip_postcode FROM Addresses WHERE city = 'Port Chelsea'
SELECT title FROM course WHERE title = 'International Finance'
SELECT sum(population) FROM state
SELECT Member_Name FROM member WHERE Party_ID = 3 AND Party_ID = 1
SELECT storm.Name, count(*) FROM affected_region JOIN storm ON affected_region.Storm_ID = storm.Storm_ID GROUP BY storm.Storm_ID
SELECT Join_Year FROM pilot ORDER BY Rank DESC LIMIT 1
SELECT LName, Sex FROM Student WHERE StuID IN (SELECT Plays_Games.StuID FROM Plays_Games JOIN Video_Games ON Plays_Games.GameID = Video_Games.GameID WHERE Video_Games.GName = 'Call of Destiny' INTERSECT SELECT Plays_Games.StuID FROM Plays_Games JOIN Video_Games ON Plays_Games.GameID = Video_Games.GameID WHERE Video_Games.GName = 'Works of Widenius')
SELECT count(*) FROM Customer_Orders WHERE order_details = 'Second time'
SELECT state_name FROM state WHERE capital = 'salem'
SELECT count(*) FROM Person WHERE job = 'engineer' AND age > 30
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'american' AND RESTAURANT.RATING = (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'american')
SELECT product_details FROM Products WHERE product_details LIKE '%Latte%' OR product_details LIKE '%Americano%'
SELECT count(*) FROM Products WHERE product_name LIKE '%hot%'
SELECT DISTINCT paper.year FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'Michael Stonebraker GIS Database' GROUP BY paper.year ORDER BY paper.year ASC
SELECT volume.Song FROM music_festival JOIN volume ON music_festival.Volume = volume.Volume_ID
SELECT employee.salary, employee.name FROM employee JOIN certificate ON employee.eid = certificate.eid GROUP BY employee.eid ORDER BY count(*) DESC LIMIT 1
SELECT name FROM employee ORDER BY salary ASC LIMIT 3
SELECT name FROM Dogs WHERE dog_id NOT IN (SELECT dog_id FROM Treatments GROUP BY dog_id HAVING sum(cost_of_treatment) > 1000)
SELECT Company, Rank FROM company ORDER BY Sales_billion DESC
SELECT name FROM employee WHERE salary > (SELECT avg(salary) FROM employee)
SELECT id, end_date FROM trip ORDER BY duration DESC LIMIT 1
SELECT personal_name, family_name FROM Students ORDER BY family_name ASC
SELECT avg(lot_id), lot_id FROM Transactions_Lots GROUP BY lot_id
SELECT river_name FROM river GROUP BY river_name ORDER BY count(DISTINCT traverse) DESC LIMIT 1
SELECT Name FROM country WHERE Continent = 'Europe' AND Population BETWEEN 80000 AND 80000
SELECT name FROM Person WHERE job = 'student' AND age = (SELECT max(age) FROM Person WHERE job = 'student')
SELECT transaction_type, count(*) FROM Financial_Transactions GROUP BY transaction_type
SELECT Scientists.Name FROM AssignedTo JOIN Projects ON AssignedTo.Project = Projects.Code JOIN Scientists ON AssignedTo.Scientist = Scientists.SSN WHERE Projects.Name = 'A Puzzling Parallax' INTERSECT SELECT Scientists.Name FROM AssignedTo JOIN Projects ON AssignedTo.Project = Projects.Code JOIN Scientists ON AssignedTo.Scientist = Scientists.SSN WHERE Projects.Name = 'A Puzzling Parallax'
SELECT name FROM instructor WHERE dept_name = 'Comp. Sci.'
SELECT Document_Name, Document_ID FROM Documents WHERE Document_Type_Code = 'BK'
SELECT EMPLOYEE.EMP_FNAME FROM CLASS JOIN EMPLOYEE ON CLASS.PROF_NUM = EMPLOYEE.EMP_NUM GROUP BY CLASS.PROF_NUM HAVING count(*) > 1
SELECT count(*) FROM actor
SELECT DName FROM Department WHERE Division = 'EN' AND Building = 'NEB'
SELECT count(*) FROM Dorm
SELECT Staff.staff_first_name, Staff.staff_last_name FROM Staff JOIN Problems ON Staff.staff_id = Problems.reported_by_staff_id WHERE Problems.problem_id = 1
SELECT Age FROM Student WHERE Fname = 'Linda' AND LName = 'Smith'
SELECT count(*) FROM Products WHERE product_category_code = 'Seeds'
SELECT DISTINCT keyphrase.keyphraseId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Luke Zettlemoyer'
SELECT Name FROM channel WHERE Owner != 'CCTV'
SELECT Creation FROM department GROUP BY Creation ORDER BY count(*) DESC LIMIT 1
SELECT river_name FROM river WHERE traverse IN (SELECT border FROM border_info WHERE state_name IN (SELECT state_name FROM state WHERE capital = 'atlanta'))
SELECT count(*) FROM PROFESSOR JOIN DEPARTMENT ON PROFESSOR.DEPT_CODE = DEPARTMENT.DEPT_CODE WHERE DEPARTMENT.DEPT_NAME = 'Accounting'
SELECT DISTINCT name FROM instructor ORDER BY name ASC
SELECT count(DISTINCT payment_method_code) FROM Parties
SELECT name FROM swimmer ORDER BY meter_100 ASC
SELECT Weekly_Rank FROM TV_series WHERE Episode = 'A Love of a Lifetime'
SELECT wine.Name FROM wine JOIN appellations ON wine.Appelation = appellations.Appelation WHERE appellations.County = 'Monterey' AND wine.Price < 50
SELECT count(*) FROM club_rank WHERE Total < 10
SELECT Member_Name FROM member WHERE Member_ID NOT IN (SELECT Member_in_charge_ID FROM party_events)
SELECT Lots.lot_details FROM Lots JOIN Transactions_Lots ON Lots.lot_id = Transactions_Lots.lot_id JOIN Transactions ON Transactions_Lots.transaction_id = Transactions.transaction_id WHERE Transactions.share_count < 50
SELECT Built_Year FROM Ship GROUP BY Built_Year ORDER BY count(*) DESC LIMIT 1
SELECT Owners.owner_id, Owners.last_name FROM Owners JOIN Treatments ON Owners.owner_id = Treatments.dog_id GROUP BY Owners.owner_id ORDER BY count(*) DESC LIMIT 1
SELECT drivers.forename, drivers.driverId FROM drivers JOIN pitStops ON drivers.driverId = pitStops.driverId GROUP BY drivers.driverId HAVING count(*) = 11 INTERSECT SELECT drivers.forename, drivers.driverId FROM drivers JOIN pitStops ON drivers.driverId = pitStops.driverId GROUP BY drivers.driverId HAVING count(*) > 5
SELECT Customer_Details FROM Customers EXCEPT SELECT Customers.Customer_Details FROM Policies JOIN Customers ON Policies.Customer_ID = Customers.Customer_ID
SELECT pilot.Pilot_name, aircraft.Fleet_Series FROM pilot_record JOIN aircraft ON pilot_record.Aircraft_ID = aircraft.Aircraft_ID JOIN pilot ON pilot_record.Pilot_ID = pilot.Pilot_ID ORDER BY pilot.Rank ASC
SELECT author.name FROM domain_author JOIN author ON domain_author.aid = author.aid JOIN domain ON domain_author.did = domain.did JOIN organization ON author.oid = organization.oid WHERE domain.name = 'Databases' AND organization.name = 'University of Michigan'
SELECT City, count(*) FROM branch WHERE Open_year < 2010 GROUP BY City
SELECT Customers.Customer_Details FROM Policies JOIN Customers ON Policies.Customer_ID = Customers.Customer_ID ORDER BY Policies.Start_Date DESC LIMIT 1
SELECT Studio FROM film WHERE Director = 'Nicholas Meyer' INTERSECT SELECT Studio FROM film WHERE Director = 'Walter Hill'
SELECT Continent FROM country WHERE Name = 'Anguilla'
SELECT avg(Track.Milliseconds) FROM Genre JOIN Track ON Genre.GenreId = Track.GenreId WHERE Genre.Name = 'Latin'
SELECT employees.FIRST_NAME, employees.LAST_NAME, locations.CITY, locations.STATE_PROVINCE FROM employees JOIN departments ON employees.DEPARTMENT_ID = departments.DEPARTMENT_ID JOIN locations ON departments.LOCATION_ID = locations.LOCATION_ID
SELECT sum(Order_Items.Order_Quantity) FROM Order_Items JOIN Products ON Order_Items.Product_ID = Products.Product_ID WHERE Products.Product_Name = 'photo'
SELECT DISTINCT phone.Hardware_Model_name, phone.Company_name FROM chip_model JOIN phone ON chip_model.Model_name = phone.chip_model WHERE chip_model.Launch_year > 2002 OR chip_model.RAM_MiB > 32
SELECT min(Age), avg(Age), max(Age) FROM Student
SELECT Document_ID FROM Paragraphs GROUP BY Document_ID ORDER BY count(*) ASC LIMIT 1
SELECT Destroyed_by_Employee_ID, count(*) FROM Documents_to_be_Destroyed GROUP BY Destroyed_by_Employee_ID
SELECT fname FROM Authors ORDER BY fname ASC
SELECT Shop_Name FROM shop ORDER BY Open_Year DESC LIMIT 1
SELECT count(*), DEPARTMENT.SCHOOL_CODE FROM CLASS JOIN COURSE ON CLASS.CRS_CODE = COURSE.CRS_CODE JOIN DEPARTMENT ON COURSE.DEPT_CODE = DEPARTMENT.DEPT_CODE GROUP BY DEPARTMENT.SCHOOL_CODE
SELECT movie.title FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid JOIN directed_by ON movie.mid = directed_by.msid JOIN director ON directed_by.did = director.did WHERE actor.name = 'Taraneh Alidoosti' AND director.name = 'Asghar Farhadi'
SELECT Name FROM wine WHERE Year < (SELECT min(Year) FROM wine WHERE Winery = 'Brander')
SELECT dept_name, building FROM department ORDER BY budget DESC LIMIT 1
SELECT Fname FROM Student WHERE StuID NOT IN (SELECT StuID FROM Enrolled_in)
SELECT Country, count(*) FROM singer GROUP BY Country
SELECT count(*), Projects.project_details FROM Projects JOIN Tasks ON Projects.project_id = Tasks.project_id GROUP BY Tasks.project_id
SELECT Publisher FROM book_club GROUP BY Publisher ORDER BY count(*) DESC LIMIT 1
SELECT name FROM stadium WHERE ID NOT IN (SELECT Stadium_ID FROM event)
SELECT Policy_Type_Code FROM Policies GROUP BY Policy_Type_Code HAVING count(*) > 2
SELECT FIRST_NAME, LAST_NAME FROM employees WHERE FIRST_NAME LIKE '%Z%' UNION SELECT FIRST_NAME, LAST_NAME FROM employees WHERE FIRST_NAME LIKE '%Z%' UNION SELECT FIRST_NAME, LAST_NAME FROM employees WHERE FIRST_NAME LIKE '%Z%' UNION SELECT FIRST_NAME, LAST_NAME FROM employees WHERE FIRST_NAME LIKE '%Z%' UNION SELECT FIRST_NAME, LAST_NAME FROM employees WHERE FIRST_NAME LIKE '%Z%' UNION SELECT FIRST_NAME, LAST_NAME FROM employees WHERE FIRST_NAME LIKE '%Z%' UNION SELECT FIRST_NAME, LAST_NAME FROM employees WHERE FIRST_NAME LIKE '%Z%' UNION SELECT FIRST_NAME, LAST_NAME FROM employees WHERE FIRST_NAME LIKE '%Z%' UNION SELECT FIRST_NAME, LAST_NAME FROM employees WHERE FIRST_NAME LIKE '%Z%'
SELECT count(*) FROM Person WHERE age > 30 AND job = 'engineer'
SELECT DISTINCT PersonFriend.name FROM Person JOIN PersonFriend ON Person.name = PersonFriend.friend WHERE Person.age < (SELECT avg(age) FROM Person)
SELECT DName FROM Department WHERE Building = 'Mergenthaler'
SELECT first_name, last_name FROM actor GROUP BY last_name ORDER BY count(*) DESC LIMIT 1
SELECT customers.first_name, customers.last_name FROM customers JOIN invoices ON customers.id = invoices.customer_id ORDER BY invoices.total ASC LIMIT 10
SELECT i_id FROM item WHERE title = 'orange'
SELECT roomName FROM Rooms ORDER BY maxOccupancy DESC LIMIT 1
SELECT Name FROM artwork WHERE Artwork_ID NOT IN (SELECT Artwork_ID FROM nomination)
SELECT DISTINCT President_Vote, Vice_President_Vote FROM Voting_record
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.uid = flights.Airline WHERE flights.SourceAirport = 'AHD'
SELECT Amount_Settled, Amount_Claimed FROM Claims ORDER BY Amount_Claimed DESC LIMIT 1
SELECT name FROM stadium WHERE name LIKE '%Bank%'
SELECT state_name FROM state
SELECT Drama_Workshop_Groups.Store_Name FROM Addresses JOIN Drama_Workshop_Groups ON Addresses.Address_ID = Drama_Workshop_Groups.Address_ID WHERE Addresses.City_Town = 'Feliciaberg'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic')
SELECT DISTINCT T1.paperId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Peter Mertens' AND T4.authorName = 'Dina Barbian'
SELECT Addresses.city FROM Customers JOIN Customer_Addresses ON Customers.customer_id = Customer_Addresses.customer_id JOIN Addresses ON Customer_Addresses.address_id = Addresses.address_id GROUP BY Addresses.city ORDER BY count(*) DESC LIMIT 1
SELECT product_color FROM Products
SELECT dept_name FROM instructor WHERE name LIKE '%Soisalon%'
SELECT Student.Fname, Student.LName FROM Student JOIN Participates_in ON Student.StuID = Participates_in.stuid GROUP BY Student.StuID ORDER BY count(*) DESC LIMIT 1
SELECT Appelation FROM wine WHERE Year > 2008 EXCEPT SELECT Appelation FROM appellations WHERE Area = 'Central Coast'
SELECT name, city, country FROM airports ORDER BY elevation DESC LIMIT 1
SELECT Tourist_Attractions.Name FROM Tourist_Attractions JOIN Photos ON Tourist_Attractions.Tourist_Attraction_ID = Photos.Tourist_Attraction_ID WHERE Photos.Name = 'game1'
SELECT count(*) FROM Rating WHERE stars > 3
SELECT DISTINCT writes.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'oren etzioni' ORDER BY paper.year DESC
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'san francisco' AND LOCATION.STREET_NAME = 'buchanan' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'san francisco' AND LOCATION.STREET_NAME = 'buchanan')
SELECT City FROM employee WHERE Age < 30 GROUP BY City HAVING count(*) > 1
SELECT state_name FROM state WHERE area = (SELECT max(city.population) FROM state JOIN city ON state.capital = city.city_name)
SELECT Draft_Pick_Number, Draft_Class FROM match_season WHERE Position = 'Defender'
SELECT DISTINCT Customer.FirstName FROM Customer JOIN Invoice ON Customer.CustomerId = Invoice.CustomerId WHERE Customer.Country = 'Brazil'
SELECT count(*) FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Student.Fname = 'Tracy' AND Student.LName = 'Kim'
SELECT count(*) FROM entrepreneur
SELECT count(*) FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId WHERE Songs.Title = 'Le Pop'
SELECT count(DISTINCT publication.title) FROM publication JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'PVLDB'
SELECT avg(Age), max(Age), Sex FROM Student GROUP BY Sex
SELECT publication.title FROM publication_keyword JOIN keyword ON publication_keyword.kid = keyword.kid JOIN publication ON publication_keyword.pid = publication.pid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE author.name = 'H. V. Jagadish' AND keyword.keyword = 'User Study'
SELECT albums.title FROM albums JOIN tracks ON albums.id = tracks.album_id GROUP BY albums.id HAVING count(*) > 10
SELECT Name FROM city WHERE Name NOT IN (SELECT country.Name FROM country JOIN countrylanguage ON country.Code = countrylanguage.CountryCode WHERE country.Continent = 'Europe' AND countrylanguage.IsOfficial = 'English')
SELECT country_code FROM players GROUP BY country_code HAVING count(*) > 50
SELECT count(DISTINCT publication.title) FROM writes AS T1 JOIN author AS T2 ON T1.aid = T2.aid JOIN publication ON T1.pid = publication.pid JOIN writes AS T3 ON publication.pid = T3.pid JOIN author AS T4 ON T3.aid = T4.aid WHERE T2.name = 'H. V. Jagadish' AND T4.name = 'Divesh Srivastava'
SELECT state_name FROM state WHERE area = (SELECT max(area) FROM state)
SELECT document_type_code FROM Documents WHERE document_type_code LIKE '%Initial%'
SELECT member.Name, performance.Location FROM member_attendance JOIN member ON member_attendance.Member_ID = member.Member_ID JOIN performance ON member_attendance.Performance_ID = performance.Performance_ID
SELECT stadium.id, stadium.name FROM stadium JOIN game ON stadium.id = game.stadium_id JOIN injury_accident ON game.id = injury_accident.game_id GROUP BY stadium.id ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM pilot ORDER BY Age DESC
SELECT School FROM university WHERE Founded < 1850 OR Affiliation = 'Public'
SELECT DISTINCT paper.journalId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'mohammad rastegari' GROUP BY paper.journalId
SELECT Dorm.dorm_name FROM Dorm JOIN Has_amenity ON Dorm.dormid = Has_amenity.dormid JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid WHERE Dorm_amenity.amenity_name = 'TV Lounge' INTERSECT SELECT Dorm.dorm_name FROM Dorm JOIN Has_amenity ON Dorm.dormid = Has_amenity.dormid JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid WHERE Dorm_amenity.amenity_name = 'Study Room'
SELECT name FROM actor WHERE birth_city = 'Austin' AND birth_year > 1980
SELECT avg(pages_per_minute_color) FROM product
SELECT Patient.Name FROM Patient JOIN Appointment ON Patient.SSN = Appointment.Patient ORDER BY Appointment.Start DESC LIMIT 1
SELECT DISTINCT Reviewer.name, Movie.title, Rating.ratingDate FROM Rating JOIN Movie ON Rating.mID = Movie.mID JOIN Reviewer ON Rating.rID = Reviewer.rID ORDER BY Rating.stars ASC
SELECT Services.Service_name FROM First_Notification_of_Loss JOIN Services ON First_Notification_of_Loss.Service_ID = Services.Service_ID GROUP BY First_Notification_of_Loss.Service_ID HAVING count(*) > 1
SELECT f_id, genre_is, artist_name FROM song WHERE languages = 'english' ORDER BY rating ASC
SELECT Document_ID FROM Documents_with_Expenses WHERE Budget_Type_Code = 'SF'
SELECT track.Name FROM race JOIN track ON race.Track_ID = track.Track_ID GROUP BY race.Track_ID ORDER BY count(*) DESC LIMIT 1
SELECT border FROM border_info WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')
SELECT Apartment_Facilities.facility_code FROM Apartment_Facilities JOIN Apartments ON Apartment_Facilities.apt_id = Apartments.apt_id WHERE Apartments.bedroom_count > 4
SELECT count(*) FROM Services
SELECT Name FROM country WHERE Continent = 'Asia' AND LifeExpectancy = (SELECT min(LifeExpectancy) FROM country WHERE Continent = 'Asia')
SELECT DISTINCT count(paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE venue.venueName = 'sigir'
SELECT traverse FROM river WHERE length > (SELECT length FROM river WHERE river_name = 'ohio')
SELECT count(DISTINCT business.name) FROM category JOIN business ON category.business_id = business.business_id WHERE business.city = 'Madison' AND category.category_name = 'escape games'
SELECT city.city_name FROM highlow JOIN city ON highlow.state_name = city.state_name WHERE highlow.highest_elevation = (SELECT max(highest_elevation) FROM highlow)
SELECT Customers.customer_name FROM Customers JOIN Customer_Addresses ON Customers.customer_id = Customer_Addresses.customer_id JOIN Addresses ON Customer_Addresses.address_id = Addresses.address_id WHERE Addresses.state_province_county = 'Colorado'
SELECT Catalog_Contents.catalog_entry_name FROM Catalog_Contents JOIN Catalog_Contents_Additional_Attributes ON Catalog_Contents.catalog_entry_id = Catalog_Contents_Additional_Attributes.catalog_entry_id ORDER BY Catalog_Contents.price_in_dollars ASC LIMIT 1
SELECT avg(airport.Total_Passengers) FROM aircraft JOIN airport_aircraft ON aircraft.Aircraft_ID = airport_aircraft.Aircraft_ID JOIN airport ON airport_aircraft.Airport_ID = airport.Airport_ID WHERE aircraft.Aircraft = 'Robinson R-22'
SELECT avg(Price), avg(Score), Appelation FROM wine GROUP BY Appelation
SELECT count(DISTINCT Country) FROM climber
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT FIRST_NAME, LAST_NAME, DEPARTMENT_ID FROM employees ORDER BY SALARY ASC LIMIT 1
SELECT city.City FROM city JOIN hosting_city ON city.City_ID = hosting_city.Host_City GROUP BY hosting_city.Host_City ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM Paragraphs JOIN Documents ON Paragraphs.Document_ID = Documents.Document_ID WHERE Documents.Document_Name = 'Summer Show'
SELECT product_id, product_name FROM Products WHERE product_price < 600 OR product_price > 900
SELECT avg(followers) FROM user_profiles WHERE uid NOT IN (SELECT uid FROM tweets)
SELECT count(*) FROM Ref_Colors
SELECT name, result FROM battle WHERE bulgarian_commander != 'Boril'
SELECT count(*) FROM Lessons JOIN Customers ON Lessons.customer_id = Customers.customer_id WHERE Customers.first_name = 'Ray'
SELECT Customers.Customer_Details FROM Policies JOIN Customers ON Policies.Customer_ID = Customers.Customer_ID WHERE Policies.Policy_Type_Code = 'Deputy'
SELECT count(DISTINCT Rank) FROM captain
SELECT sum(SurfaceArea) FROM country WHERE Region = 'Caribbean'
SELECT sum(Number_Deaths), sum(Max_speed) FROM storm WHERE Max_speed > (SELECT avg(Max_speed) FROM storm)
SELECT count(DISTINCT countrylanguage.Language) FROM country JOIN countrylanguage ON country.Code = countrylanguage.CountryCode WHERE country.IndepYear < 1930 AND countrylanguage.IsOfficial = 1930
SELECT DISTINCT paperDataset.datasetId FROM paperDataset JOIN keyphrase JOIN paperKeyphrase ON paperDataset.paperId = paperKeyphrase.paperId AND keyphrase.keyphraseId = paperKeyphrase.keyphraseId WHERE keyphrase.keyphraseName = 'machine networks for one shot learning'
SELECT count(*) FROM driver
SELECT DISTINCT list.FirstName, list.LastName FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE list.Grade = 3 AND teachers.FirstName != 'MOYER' AND teachers.LastName != 'MOYER'
SELECT Patient.Name FROM Patient JOIN Stay ON Patient.SSN = Stay.Patient WHERE Stay.Room = 111 INTERSECT SELECT Patient.Name FROM Patient JOIN Stay ON Patient.SSN = Stay.Patient WHERE Stay.Room = 111
SELECT Breeds.breed_name FROM Breeds JOIN Dogs ON Breeds.breed_code = Dogs.breed_code GROUP BY Breeds.breed_name ORDER BY count(*) DESC LIMIT 1
SELECT sum(Claim_Headers.Amount_Claimed) FROM Claim_Headers JOIN Claims_Documents ON Claim_Headers.Claim_Header_ID = Claims_Documents.Claim_ID WHERE Claims_Documents.Created_Date = (SELECT Created_Date FROM Claims_Documents ORDER BY Created_Date ASC LIMIT 1)
SELECT Title, Studio FROM film WHERE Studio LIKE '%Universal%'
SELECT traverse FROM river WHERE river_name = 'ohio'
SELECT roomName FROM Rooms WHERE bedType = 'King' OR bedType = 'Queen'
SELECT min(SALARY), DEPARTMENT_ID FROM employees GROUP BY DEPARTMENT_ID
SELECT Population, LifeExpectancy FROM country WHERE Name = 'Brazil'
SELECT DISTINCT Class FROM race
SELECT Orders.order_id, Orders.order_status FROM Customers JOIN Orders ON Customers.customer_id = Orders.customer_id WHERE Customers.customer_name = 'Jeramie'
SELECT routes.rid FROM airports JOIN routes ON airports.apid = routes.src_apid WHERE airports.country = 'United States' INTERSECT SELECT rid FROM routes WHERE src_apid = 'United States'
SELECT DISTINCT paper.paperId FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId WHERE dataset.datasetName = 'WebKB'
SELECT avg(product_price), product_category_code FROM Products GROUP BY product_category_code
SELECT payment_method_code, party_phone FROM Parties WHERE party_email = 'enrico09@example.com'
SELECT Name, Location, Year_Opened FROM track WHERE Seating > (SELECT avg(Seating) FROM track)
SELECT count(*) FROM Documents WHERE Document_ID NOT IN (SELECT Document_ID FROM Documents_with_Expenses)
SELECT count(DISTINCT publication.title) FROM publication JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'PVLDB' AND publication.year > 2000
SELECT DISTINCT writes.paperId FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'sharon goldwater'
SELECT id, name, market_share FROM browser
SELECT max(loser_rank) FROM matches
SELECT Status FROM city GROUP BY Status ORDER BY count(*) DESC LIMIT 1
SELECT Person.name FROM PersonFriend JOIN Person ON PersonFriend.name = Person.name WHERE PersonFriend.friend = 'Alice'
SELECT DISTINCT count(paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'David M. Blei' AND venue.venueName = 'AISTATS'
SELECT count(*), Directed_by FROM Cartoon GROUP BY Directed_by
SELECT avg(apt_type_code) FROM Apartments ORDER BY room_count DESC
SELECT count(DISTINCT loser_name) FROM matches
SELECT Operating_system, count(*) FROM Web_client_accelerator GROUP BY Operating_system
SELECT count(*) FROM Products JOIN Product_Characteristics ON Products.product_id = Product_Characteristics.product_id JOIN Characteristics ON Product_Characteristics.characteristic_id = Characteristics.characteristic_id WHERE Products.product_name = 'flax'
SELECT Campus FROM Campuses WHERE Year = 1958
SELECT DISTINCT count(cite.citedPaperId) FROM paper JOIN cite ON paper.paperId = cite.citedPaperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'noah a smith'
SELECT DISTINCT Student.LName FROM Student JOIN Voting_record ON Student.StuID = Voting_record.President_Vote INTERSECT SELECT DISTINCT LName FROM Student WHERE Advisor = 8741
SELECT name FROM airport WHERE Country != 'Iceland'
SELECT Venue FROM match ORDER BY Date DESC
SELECT Date, Venue FROM workshop ORDER BY Venue ASC
SELECT avg(Num_of_Staff) FROM museum WHERE Open_Year < '2009'
SELECT count(DISTINCT Products.Name), Manufacturers.Headquarter FROM Manufacturers JOIN Products ON Manufacturers.Code = Products.Manufacturer GROUP BY Manufacturers.Headquarter
SELECT state_name FROM state WHERE area = (SELECT min(area) FROM state WHERE state_name IN (SELECT border FROM border_info WHERE state_name = 'texas')) AND state_name IN (SELECT border FROM border_info WHERE state_name = 'texas')
SELECT Ref_Product_Categories.product_category_description, Ref_Product_Categories.unit_of_measure FROM Products JOIN Ref_Product_Categories ON Products.product_category_code = Ref_Product_Categories.product_category_code WHERE Products.product_category_code = 'Herbs'
SELECT DISTINCT list.FirstName, list.LastName FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE teachers.FirstName = 'OTHA' AND teachers.LastName != 'MOYER'
SELECT aircraft.name FROM flight JOIN aircraft ON flight.aid = aircraft.aid WHERE flight.flno = 99
SELECT Version_Number, Template_Type_Code FROM Templates WHERE Version_Number > 5
SELECT sum(cName) FROM Tryout WHERE pPos != 'goalie'
SELECT count(*) FROM Courses
SELECT Dogs.name, Treatments.date_of_treatment FROM Dogs JOIN Treatments ON Dogs.dog_id = Treatments.dog_id JOIN Breeds ON Dogs.breed_code = Breeds.breed_code ORDER BY Treatments.cost_of_treatment ASC LIMIT 1
SELECT DISTINCT T1.paperId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Peter Mertens' AND T4.authorName = 'Dina Barbian'
SELECT count(DISTINCT series_name), Content FROM TV_Channel
SELECT count(DISTINCT business.name) FROM category JOIN business ON category.business_id = business.business_id WHERE category.category_name = 'restaurant'
SELECT Team FROM Elimination WHERE Eliminated_By = 'Orton' INTERSECT SELECT Team FROM Elimination WHERE Eliminated_By = 'Benjamin'
SELECT count(*) FROM perpetrator ORDER BY Injured ASC
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'san francisco' AND RESTAURANT.FOOD_TYPE = 'french' AND RESTAURANT.RATING = (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'san francisco' AND RESTAURANT.FOOD_TYPE = 'french')
SELECT count(*) FROM instructor JOIN teaches ON instructor.ID = teaches.ID WHERE teaches.year = 2010 AND teaches.semester = 'Spring'
SELECT count(*) FROM bank WHERE city = 'New York City'
SELECT Street_Markets.Market_Details FROM Street_Markets JOIN Tourist_Attractions ON Street_Markets.Market_ID = Tourist_Attractions.Tourist_Attraction_ID WHERE Tourist_Attractions.How_to_Get_There = 'walk' OR Tourist_Attractions.How_to_Get_There = 'bus'
SELECT airlines.Abbreviation, airlines.Country FROM airlines JOIN flights ON airlines.uid = flights.Airline GROUP BY flights.Airline ORDER BY count(*) ASC LIMIT 1
SELECT drivers.driverId, drivers.surname FROM drivers JOIN results ON drivers.driverId = results.driverId JOIN races ON results.raceId = races.raceId WHERE races.year > 2010 GROUP BY drivers.driverId ORDER BY count(*) DESC LIMIT 1
SELECT election.Committee FROM election JOIN party ON election.Party = party.Party_ID WHERE party.Party = 'Democratic'
SELECT order_id, customer_id FROM Orders ORDER BY date_order_placed ASC LIMIT 1
SELECT count(*) FROM files JOIN song ON files.f_id = song.f_id WHERE files.duration LIKE '4%'
SELECT Category FROM music_festival WHERE Result = 'Awarded'
SELECT Name FROM pilot ORDER BY Age DESC
SELECT Name, Country, Age FROM singer ORDER BY Age DESC
SELECT DISTINCT enzyme.name, enzyme.Location, enzyme.Product FROM enzyme JOIN medicine_enzyme_interaction ON enzyme.id = medicine_enzyme_interaction.enzyme_id WHERE medicine_enzyme_interaction.interaction_type = 'inhibitor'
SELECT Name FROM program WHERE Origin != 'Beijing'
SELECT Nationality FROM host WHERE Age > '45' INTERSECT SELECT Nationality FROM host WHERE Age < 35
SELECT sum(tip.likes) FROM tip JOIN business ON tip.business_id = business.business_id WHERE business.name = 'Niloofar'
SELECT avg(Student.Age) FROM Student JOIN Lives_in ON Student.StuID = Lives_in.stuid JOIN Dorm ON Lives_in.dormid = Dorm.dormid WHERE Dorm.student_capacity = (SELECT max(student_capacity) FROM Dorm)
SELECT screen_mode.Pixels FROM screen_mode JOIN phone ON screen_mode.Graphics_mode = phone.screen_mode WHERE phone.Accreditation_type = 'Full' INTERSECT SELECT screen_mode.Pixels FROM screen_mode JOIN phone ON screen_mode.Graphics_mode = phone.screen_mode WHERE phone.Accreditation_type = 'Provisional'
SELECT DISTINCT Available_Policies.policy_type_code FROM Customers JOIN Customers_Policies ON Customers.Customer_ID = Customers_Policies.Customer_ID JOIN Available_Policies ON Customers_Policies.Policy_ID = Available_Policies.Policy_ID WHERE Customers.Customer_name = 'Dayana Robel'
SELECT Document_ID FROM Paragraphs GROUP BY Document_ID HAVING count(*) >= 2
SELECT city_name FROM city WHERE state_name = 'texas'
SELECT count(DISTINCT business.name) FROM category JOIN business ON category.business_id = business.business_id WHERE business.state = 'Texas' AND category.category_name = 'restaurant'
SELECT Marketing_Region_Descriptrion FROM Marketing_Regions WHERE Marketing_Region_Name = 'China'
SELECT product_name FROM Products WHERE product_category_code = 'Spices'
SELECT Staff.first_name, Staff.last_name FROM Addresses JOIN Staff ON Addresses.address_id = Staff.staff_address_id WHERE Addresses.city = 'Damianfort'
SELECT Parties.party_email FROM Parties JOIN Party_Forms ON Parties.party_id = Party_Forms.party_id GROUP BY Parties.party_email ORDER BY count(*) DESC LIMIT 1
SELECT review.text FROM user JOIN review ON user.user_id = review.user_id WHERE review.rating > 4 AND user.name = 'Patrick'
SELECT club.Club_ID, club.Club_name, count(*) FROM club JOIN coach ON club.Club_ID = coach.Club_ID GROUP BY club.Club_ID
SELECT count(*) FROM Students WHERE personal_name LIKE '%son%'
SELECT LName FROM Student WHERE Major = 50
SELECT DISTINCT premises_type FROM Premises
SELECT Marketing_Region_Code FROM Drama_Workshop_Groups GROUP BY Marketing_Region_Code ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT College.state FROM College JOIN Tryout ON College.cName = Tryout.cName WHERE Tryout.decision = 'yes'
SELECT Person.name FROM PersonFriend JOIN Person ON PersonFriend.name = Person.name WHERE PersonFriend.friend IN (SELECT name FROM Person WHERE age > 40) INTERSECT SELECT Person.name FROM Person JOIN PersonFriend ON Person.name = PersonFriend.name WHERE PersonFriend.friend IN (SELECT name FROM Person WHERE age < 30)
SELECT count(DISTINCT border) FROM border_info WHERE state_name IN (SELECT state_name FROM state WHERE capital = 'boston')
SELECT Nurse.Name FROM Undergoes JOIN Nurse ON Undergoes.AssistingNurse = Nurse.EmployeeID
SELECT max(market_share), min(market_share), avg(market_share) FROM browser
SELECT Member_Name FROM member WHERE Member_ID NOT IN (SELECT Member_in_charge_ID FROM party_events)
SELECT Professionals.professional_id, Professionals.last_name, Professionals.cell_number FROM Professionals JOIN Treatments ON Professionals.professional_id = Treatments.professional_id WHERE Professionals.state = 'Indiana' GROUP BY Professionals.professional_id HAVING count(*) > 2
SELECT Name FROM teacher WHERE Teacher_ID NOT IN (SELECT Teacher_ID FROM course_arrange)
SELECT semester_name FROM Semesters EXCEPT SELECT Semesters.semester_name FROM Semesters JOIN Student_Enrolment ON Semesters.semester_id = Student_Enrolment.semester_id
SELECT DISTINCT Location FROM cinema
SELECT Ref_Colors.color_description FROM Products JOIN Ref_Colors ON Products.color_code = Ref_Colors.color_code WHERE Products.product_name = 'catnip'
SELECT Publication_Date FROM publication GROUP BY Publication_Date ORDER BY count(*) DESC LIMIT 1
SELECT Patient.Name FROM Appointment JOIN Patient ON Appointment.Patient = Patient.SSN
SELECT DISTINCT LName FROM Student WHERE Advisor != 2192
SELECT billing_country, sum(total) FROM invoices GROUP BY billing_country ORDER BY sum(total) DESC LIMIT 8
SELECT sum(Total_Horses) FROM farm ORDER BY Total_Horses ASC
SELECT Name FROM country WHERE IndepYear > 1950
SELECT transcript_date, other_details FROM Transcripts ORDER BY transcript_date ASC LIMIT 1
SELECT sum(loan.amount) FROM bank JOIN loan ON bank.branch_ID = loan.branch_ID WHERE bank.state = 'New York'
SELECT Customer_ID FROM Customers ORDER BY Customer_ID ASC
SELECT DISTINCT Dogs.date_arrived, Dogs.date_departed FROM Dogs JOIN Treatments ON Dogs.dog_id = Treatments.dog_id
SELECT countries.CountryId, countries.CountryName FROM countries JOIN car_makers ON countries.CountryId = car_makers.Country GROUP BY countries.CountryId HAVING count(*) > 3 UNION SELECT countries.CountryId, countries.CountryName FROM countries JOIN car_makers ON countries.CountryId = car_makers.Country JOIN model_list ON car_makers.Id = model_list.Maker WHERE model_list.Model = 'fiat'
SELECT Name FROM pilot WHERE Pilot_Id NOT IN (SELECT Winning_Pilot FROM match WHERE Country = 'Australia')
SELECT name, Location FROM enzyme WHERE name = (SELECT count(*) FROM enzyme)
SELECT date_moved_in FROM Residents ORDER BY date_moved_in DESC LIMIT 1
SELECT Role_Code, count(*) FROM Employees GROUP BY Role_Code
SELECT artist.artist_name, artist.country FROM artist JOIN song ON artist.artist_name = song.artist_name WHERE song.resolution > 900 GROUP BY song.artist_name HAVING count(*) >= 1
SELECT EMAIL FROM employees WHERE SALARY BETWEEN 7000 AND 12000 AND DEPARTMENT_ID = 50
SELECT avg(results.fastestLapSpeed) FROM races JOIN results ON races.raceId = results.raceId WHERE races.year = 2008 AND races.name = 'Monaco Grand Prix'
SELECT DISTINCT count(paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'nature communications'
SELECT First_year, Last_year FROM party WHERE Party_Theme = 'Spring' OR Party_Theme = 'Teqnology'
SELECT movie.title FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid JOIN directed_by ON movie.mid = directed_by.msid JOIN director ON directed_by.did = director.did WHERE actor.name = 'Taraneh Alidoosti'
SELECT useracct.name, avg(trust.trust) FROM useracct JOIN trust ON useracct.u_id = trust.target_u_id GROUP BY trust.target_u_id
SELECT Enrollment FROM school WHERE Denomination != 'Catholic'
SELECT DISTINCT name FROM battle WHERE bulgarian_commander = 'Kaloyan' AND latin_commander = 'Baldwin I'
SELECT DISTINCT paper.venueId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Trophic Cascade'
SELECT Claims.Date_Claim_Made, Claims.Date_Claim_Settled FROM Claims JOIN Settlements ON Claims.Claim_ID = Settlements.Claim_ID GROUP BY Claims.Claim_ID HAVING count(*) = 1
SELECT Guests.guest_first_name, Guests.guest_last_name FROM Apartment_Bookings JOIN Guests ON Apartment_Bookings.guest_id = Guests.guest_id WHERE Apartment_Bookings.booking_status_code = 'Confirmed'
SELECT DISTINCT * FROM (SELECT preferred_foot FROM Player_Attributes WHERE preferred_foot = 'left' AND preferred_foot = 'left')
SELECT Roles.Role_Name, Roles.Role_Description FROM Employees JOIN Roles ON Employees.Role_Code = Roles.Role_Code WHERE Employees.Employee_Name = 'Ebba'
SELECT Denomination FROM school GROUP BY Denomination HAVING count(*) > 1
SELECT state.capital FROM state JOIN border_info ON state.state_name = border_info.border WHERE border_info.state_name = 'texas'
SELECT Parts.part_name, count(*) FROM Parts JOIN Asset_Parts ON Parts.part_id = Asset_Parts.part_id GROUP BY Parts.part_name
SELECT avg(Edispl) FROM cars_data
SELECT count(DISTINCT Allergy) FROM Allergy_Type
SELECT count(DISTINCT actor.name) FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid WHERE movie.title = 'Saving Private Ryan'
SELECT JOB_TITLE, min(MAX_SALARY) FROM jobs WHERE MAX_SALARY BETWEEN 12000 AND 18000
SELECT Weight FROM people ORDER BY Height ASC LIMIT 1
SELECT max(Final_Table_Made) FROM poker_player WHERE Earnings < 200000
SELECT address_line_1, address_line_2 FROM Customers WHERE email_address = 'vbogisich@example.org'
SELECT Final_Table_Made, Best_Finish FROM poker_player
SELECT Student.Fname, Student.LName FROM Faculty JOIN Student ON Faculty.FacID = Student.Advisor WHERE Faculty.Fname = 'Michael' AND Faculty.Lname = 'Goodrich'
SELECT DISTINCT paper.year FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Michael Stonebraker' AND keyphrase.keyphraseName = 'GIS Database'
SELECT StuID FROM Student WHERE Advisor = 1121
SELECT City FROM branch WHERE Open_year = '2001' INTERSECT SELECT City FROM branch WHERE Open_year > 100
SELECT Physician.EmployeeID FROM Physician JOIN Affiliated_With ON Physician.EmployeeID = Affiliated_With.Physician
SELECT review.text FROM category JOIN business ON category.business_id = business.business_id JOIN review ON business.business_id = review.business_id WHERE category.category_name = 'Pet Groomers' AND business.review_count > 100
SELECT DISTINCT Student.Fname, Student.LName FROM Student JOIN Voting_record ON Student.StuID = Voting_record.President_Vote WHERE Student.Sex = 'F'
SELECT stadium.Name, stadium.Location FROM concert JOIN stadium ON concert.Stadium_ID = stadium.Stadium_ID WHERE concert.Year = '2014' INTERSECT SELECT stadium.Name, stadium.Location FROM concert JOIN stadium ON concert.Stadium_ID = stadium.Stadium_ID WHERE concert.Year = '2015'
SELECT count(*) FROM Templates WHERE Template_Type_Code = 'CV'
SELECT people.Name FROM people JOIN wedding ON people.People_ID = wedding.Female_ID WHERE people.Country = 'Canada' AND wedding.Year = 2016
SELECT interaction_type, count(*) FROM medicine_enzyme_interaction GROUP BY interaction_type ORDER BY count(*) DESC LIMIT 1
SELECT avg(Enrollment) FROM university WHERE Founded < 1850
SELECT Faculty.Fname, Faculty.Lname FROM Faculty JOIN Student ON Faculty.FacID = Student.Advisor GROUP BY Faculty.FacID ORDER BY count(*) DESC LIMIT 1
SELECT f_id FROM song WHERE resolution > (SELECT max(resolution) FROM song WHERE rating < 8)
SELECT DISTINCT station.name FROM station JOIN status ON station.id = status.station_id WHERE status.bikes_available = 7 GROUP BY status.station_id
SELECT Customers.first_name, Customers.last_name FROM Customers JOIN Addresses ON Customers.customer_address_id = Addresses.address_id WHERE Addresses.city = 'Lockmanfurt'
SELECT personal_name FROM Course_Authors_and_Tutors INTERSECT SELECT personal_name FROM Students
SELECT Team, Starting_Year FROM technician
SELECT MediaType.Name FROM MediaType JOIN Track ON MediaType.MediaTypeId = Track.MediaTypeId GROUP BY Track.MediaTypeId ORDER BY count(*) ASC LIMIT 1
SELECT employee.Name FROM employee JOIN evaluation ON employee.Employee_ID = evaluation.Employee_ID ORDER BY evaluation.Bonus DESC LIMIT 1
SELECT length FROM river WHERE length = (SELECT max(length) FROM river WHERE traverse = 'texas') AND traverse = 'texas'
SELECT district.Headquartered_City FROM store JOIN store_district ON store.Store_ID = store_district.Store_ID JOIN district ON store_district.District_ID = district.District_ID WHERE store.Store_Name = 'Blackville'
SELECT max(Cost), min(Cost), avg(Cost) FROM Procedures
SELECT Location FROM party WHERE Number_of_hosts > 50
SELECT bname FROM bank WHERE state = 'New York'
SELECT Fname FROM Student WHERE StuID NOT IN (SELECT Has_Pet.StuID FROM Has_Pet JOIN Pets ON Has_Pet.PetID = Pets.PetID WHERE Pets.PetType = 'dog')
SELECT avg(UnitPrice) FROM Track
SELECT Faculty.Fname, Faculty.Lname FROM Faculty JOIN Faculty_Participates_in ON Faculty.FacID = Faculty_Participates_in.FacID GROUP BY Faculty.FacID ORDER BY count(*) DESC LIMIT 1
SELECT state_name FROM highlow WHERE lowest_elevation = (SELECT min(lowest_elevation) FROM highlow WHERE state_name = 'iowa') AND state_name = 'iowa'
SELECT river_name FROM river GROUP BY river_name ORDER BY count(DISTINCT traverse) DESC LIMIT 1
SELECT Campus FROM Campuses WHERE Year < 1800
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE venue.venueName = 'chi'
SELECT DISTINCT venueId FROM paper ORDER BY numCitedBy DESC LIMIT 1
SELECT avg(product_price), product_type_code FROM Products GROUP BY product_type_code
SELECT DISTINCT STUDENT.STU_FNAME, STUDENT.STU_LNAME FROM STUDENT JOIN ENROLL ON STUDENT.STU_NUM = ENROLL.STU_NUM WHERE ENROLL.ENROLL_GRADE = 'C' OR ENROLL.ENROLL_GRADE = 'C'
SELECT Tourist_Attractions.Name, Visits.Tourist_Attraction_ID, count(*) FROM Tourist_Attractions JOIN Visits ON Tourist_Attractions.Tourist_Attraction_ID = Visits.Tourist_Attraction_ID GROUP BY Visits.Tourist_Attraction_ID
SELECT STUDENT.STU_FNAME FROM STUDENT JOIN ENROLL ON STUDENT.STU_NUM = ENROLL.STU_NUM JOIN CLASS ON ENROLL.CLASS_CODE = CLASS.CLASS_CODE INTERSECT SELECT STUDENT.STU_FNAME FROM STUDENT JOIN ENROLL ON STUDENT.STU_NUM = ENROLL.STU_NUM JOIN CLASS ON ENROLL.CLASS_CODE = CLASS.CLASS_CODE
SELECT DISTINCT count(paper.paperId), writes.authorId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId WHERE keyphrase.keyphraseName = 'Machine Learning' GROUP BY writes.authorId ORDER BY count(paper.paperId) DESC
SELECT Purchases.purchase_details FROM Purchases JOIN Transactions ON Purchases.purchase_transaction_id = Transactions.transaction_id WHERE Transactions.amount_of_transaction > 10000
SELECT avg(Weight), min(Weight), Sex FROM people GROUP BY Sex
SELECT Draft_Pick_Number, Draft_Class FROM match_season WHERE Position = 'Defender'
SELECT people.Hometown, count(*) FROM gymnast JOIN people ON gymnast.Gymnast_ID = people.People_ID GROUP BY people.Hometown
SELECT musical.Name, count(*) FROM actor JOIN musical ON actor.Musical_ID = musical.Musical_ID GROUP BY actor.Musical_ID
SELECT traverse FROM river
SELECT Shops.Shop_Details FROM Shops JOIN Tourist_Attractions ON Shops.Shop_ID = Tourist_Attractions.Tourist_Attraction_ID WHERE Tourist_Attractions.How_to_Get_There = 'walk'
SELECT ClubDesc FROM Club WHERE ClubName = 'Tennis Club'
SELECT sum(length) FROM river
SELECT river_name FROM river WHERE length = (SELECT max(length) FROM river WHERE traverse = 'texas') AND traverse = 'texas'
SELECT name FROM instructor WHERE salary > (SELECT max(salary) FROM instructor WHERE dept_name = 'Biology')
SELECT Nominee FROM musical GROUP BY Nominee HAVING count(*) > 2
SELECT Dorm_amenity.amenity_name FROM Dorm JOIN Has_amenity ON Dorm.dormid = Has_amenity.dormid JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid WHERE Dorm.dorm_name = 'Smith Hall'
SELECT Student.Fname, Student.LName FROM Student JOIN Lives_in ON Student.StuID = Lives_in.stuid WHERE Lives_in.dormid IN (SELECT Has_amenity.dormid FROM Has_amenity JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid WHERE Dorm_amenity.amenity_name = 'TV Lounge')
SELECT Research_Outcomes.outcome_description, count(*) FROM Research_Outcomes JOIN Project_Outcomes ON Research_Outcomes.outcome_code = Project_Outcomes.outcome_code GROUP BY Project_Outcomes.project_id ORDER BY count(*) DESC LIMIT 1
SELECT Category FROM book_club WHERE Year > 1989 GROUP BY Category HAVING count(*) >= 2
SELECT Assets.asset_id, Assets.asset_details FROM Assets JOIN Fault_Log ON Assets.asset_id = Fault_Log.asset_id GROUP BY Assets.asset_id HAVING count(*) < 2
SELECT publication.title FROM writes AS T1 JOIN author AS T2 ON T1.aid = T2.aid JOIN publication ON T1.pid = publication.pid JOIN writes AS T3 ON publication.pid = T3.pid JOIN author AS T4 ON T3.aid = T4.aid WHERE T2.name = 'H. V. Jagadish' AND T4.name = 'Divesh Srivastava' GROUP BY publication.title ORDER BY count(DISTINCT publication.citation_num) DESC LIMIT 1
SELECT AllergyType FROM Allergy_Type GROUP BY AllergyType ORDER BY count(*) ASC LIMIT 1
SELECT DEPARTMENT_ID, avg(SALARY) FROM employees GROUP BY DEPARTMENT_ID
SELECT player.name_first, player.name_last FROM player JOIN all_star ON player.player_id = all_star.player_id WHERE all_star.year = 1998
SELECT brand, name FROM camera_lens ORDER BY max_aperture DESC
SELECT DISTINCT bank.bname FROM bank JOIN loan ON bank.branch_ID = loan.branch_ID
SELECT Industry FROM Companies GROUP BY Industry ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT count(DISTINCT paper.paperId), writes.authorId FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId WHERE venue.venueName = 'chi' GROUP BY writes.authorId ORDER BY count(DISTINCT paper.paperId) DESC
SELECT date_test_taken FROM Student_Tests_Taken WHERE test_result = 'Pass'
SELECT STU_FNAME, STU_LNAME FROM STUDENT WHERE STU_GPA > 3 ORDER BY STU_DOB ASC LIMIT 1
SELECT Course.CName FROM Course JOIN Enrolled_in ON Course.CID = Enrolled_in.CID GROUP BY Course.CID HAVING count(*) >= 5
SELECT Party FROM representative GROUP BY Party HAVING count(*) >= 3
SELECT student_id FROM Friend INTERSECT SELECT student_id FROM Likes
SELECT Author FROM submission ORDER BY Scores ASC
SELECT count(river_name) FROM river WHERE traverse = 'idaho'
SELECT airports.AirportCode FROM airports JOIN flights ON airports.AirportCode = flights.DestAirport OR airports.AirportCode = flights.SourceAirport GROUP BY airports.AirportCode ORDER BY count(*) ASC LIMIT 1
SELECT max(Price), max(Score), Year FROM wine GROUP BY Year
SELECT Official_Name FROM city WHERE Population > 1500 OR Population < 500
SELECT Movie.title, Rating.stars, Movie.director, max(Rating.stars) FROM Rating JOIN Movie ON Rating.mID = Movie.mID GROUP BY Movie.director
SELECT Movie.title FROM Movie JOIN Rating ON Movie.mID = Rating.mID WHERE Rating.stars BETWEEN 3 AND 5
SELECT account_id, date_account_opened, account_name, other_account_details FROM Accounts
SELECT StuID FROM Student WHERE Sex = 'male'
SELECT party.Party, count(*) FROM election JOIN party ON election.Party = party.Party_ID GROUP BY election.Party
SELECT count(DISTINCT Industry) FROM Companies
SELECT DISTINCT asset_model FROM Assets
SELECT text FROM tweets ORDER BY createdate ASC
SELECT Character, Duration FROM actor
SELECT count(DISTINCT Songs.Title) FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId WHERE Vocals.Type = 'lead'
SELECT Name FROM climber ORDER BY Points DESC
SELECT avg(Player.HS), max(Player.HS) FROM Player JOIN Tryout ON Player.pID = Tryout.pID WHERE Tryout.decision = 'yes'
SELECT Name FROM Manufacturers WHERE Revenue < (SELECT min(Revenue) FROM Manufacturers WHERE Headquarter = 'Austin')
SELECT personal_name FROM Students WHERE student_id NOT IN (SELECT student_id FROM Student_Course_Enrolment)
SELECT DISTINCT paperDataset.datasetId FROM paper JOIN paperDataset ON paper.paperId = paperDataset.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'jitendra malik'
SELECT DISTINCT paperDataset.datasetId FROM paper JOIN paperDataset ON paper.paperId = paperDataset.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'jitendra malik'
SELECT Name, Flag FROM Ship WHERE Ship_ID NOT IN (SELECT Ship_ID FROM captain WHERE Rank = 'Midshipman')
SELECT Type, Nationality FROM ship
SELECT mission.Code, mission.Fate, ship.Name FROM mission JOIN ship ON mission.Ship_ID = ship.Ship_ID
SELECT DISTINCT author.authorId, paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'brian curless' AND keyphrase.keyphraseName = 'convolution'
SELECT Location FROM gas_station ORDER BY Open_Year ASC
SELECT Document_ID FROM Paragraphs WHERE Paragraph_Text = 'Brazil' INTERSECT SELECT Document_ID FROM Paragraphs WHERE Paragraph_Text = 'Ireland'
SELECT count(*), Dorm.dorm_name FROM Dorm JOIN Has_amenity ON Dorm.dormid = Has_amenity.dormid WHERE Dorm.student_capacity > 100 GROUP BY Dorm.dormid
SELECT Industry FROM Companies WHERE Headquarters = 'USA' INTERSECT SELECT Industry FROM Companies WHERE Headquarters = 'China'
SELECT river_name FROM river WHERE length = (SELECT min(length) FROM river)
SELECT DISTINCT Songs.Title FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId EXCEPT SELECT Songs.Title FROM Vocals JOIN Songs ON Vocals.SongId = Songs.SongId WHERE Vocals.Type = 'back'
SELECT count(*) FROM Customers
SELECT avg(salary.salary) FROM salary JOIN team ON salary.team_id = team.team_id_br WHERE team.name = 'Boston Red Stockings'
SELECT avg(Prominence) FROM mountain WHERE Country = 'Morocco'
SELECT artist.artist_name FROM artist JOIN song ON artist.artist_name = song.artist_name ORDER BY song.rating ASC LIMIT 1
SELECT Age FROM people ORDER BY Height DESC LIMIT 1
SELECT count(DISTINCT game_id) FROM injury_accident
SELECT Roles.role_description, count(*) FROM Employees JOIN Roles ON Employees.role_code = Roles.role_code GROUP BY Employees.role_code
SELECT Name, Home_city, Age FROM driver
SELECT avg(Age), min(Age) FROM artist WHERE Country = 'United States'
SELECT DISTINCT Inst.name FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Inst ON Authorship.instID = Inst.instID WHERE Authors.fname = 'Matthias' AND Authors.lname = 'Blume'
SELECT Location FROM cinema WHERE Capacity > 300 GROUP BY Location HAVING count(*) >= 2
SELECT GType FROM Video_Games GROUP BY GType ORDER BY count(*) ASC LIMIT 1
SELECT DISTINCT Scientists.Name FROM Scientists JOIN AssignedTo ON Scientists.SSN = AssignedTo.Scientist
SELECT Name FROM manager ORDER BY Age DESC LIMIT 1
SELECT count(DISTINCT Artist_ID) FROM volume
SELECT lowest_point FROM highlow WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')
SELECT count(DISTINCT department_id) FROM Degree_Programs
SELECT Major_Record_Format FROM orchestra GROUP BY Major_Record_Format ORDER BY count(*) ASC
SELECT first_name FROM Customers EXCEPT SELECT Customers.first_name FROM Lessons JOIN Customers ON Lessons.customer_id = Customers.customer_id
SELECT count(DISTINCT city) FROM bank
SELECT station.Name FROM train_station JOIN station ON train_station.Station_ID = station.Station_ID GROUP BY train_station.Station_ID ORDER BY count(*) DESC LIMIT 1
SELECT Courses.course_name FROM Courses JOIN Student_Course_Enrolment ON Courses.course_id = Student_Course_Enrolment.course_id GROUP BY Courses.course_name HAVING count(*) = 1
SELECT city_name FROM city WHERE population = (SELECT min(population) FROM city WHERE state_name IN (SELECT state_name FROM state WHERE area = (SELECT min(area) FROM state))) AND state_name IN (SELECT state_name FROM state WHERE area = (SELECT min(area) FROM state))
SELECT Document_Type_Name, Document_Type_Description FROM Ref_Document_Types WHERE Document_Type_Code = 'RV'
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'Liwen Xiong' AND paper.year = 2015
SELECT avg(transaction_amount), min(transaction_amount), max(transaction_amount), sum(transaction_amount) FROM Financial_Transactions
SELECT product FROM product WHERE product LIKE '%Scanner%'
SELECT population FROM state WHERE state_name = 'california'
SELECT Location_Code FROM Document_Locations GROUP BY Location_Code ORDER BY count(*) DESC LIMIT 1
SELECT charge_amount FROM Charges ORDER BY charge_type DESC LIMIT 1
SELECT project_details FROM Projects WHERE project_id NOT IN (SELECT project_id FROM Project_Staff WHERE role_code = 'researcher')
SELECT DISTINCT count(cite.citedPaperId) FROM writes JOIN author ON writes.authorId = author.authorId JOIN cite ON writes.paperId = cite.citingPaperId WHERE author.authorName = 'Mirella Lapata'
SELECT billing_state FROM invoices GROUP BY billing_state ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT Visit_Date FROM Visits
SELECT Name, Party FROM representative
SELECT DISTINCT invoice_details FROM Invoices WHERE invoice_date < '1989-09-03' OR invoice_date > '2007-12-25'
SELECT card_type_code FROM Customers_Cards GROUP BY card_type_code ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM gymnast
SELECT Location FROM performance WHERE Attendance > 2000 INTERSECT SELECT Location FROM performance WHERE Attendance < 1000
SELECT department_description FROM Departments WHERE department_name LIKE '%computer%'
SELECT AllergyType FROM Allergy_Type GROUP BY AllergyType ORDER BY count(*) ASC LIMIT 1
SELECT max(HS), avg(HS), min(HS) FROM Player
SELECT age FROM Person WHERE job = 'doctor' AND name = 'Zach'
SELECT sum(Faculty) FROM faculty WHERE Year = 2002
SELECT Name FROM Products
SELECT Record_Company FROM orchestra WHERE Year_of_Founded < 2003 INTERSECT SELECT Record_Company FROM orchestra WHERE Year_of_Founded > 2003
SELECT actor.name FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid WHERE T1.role = 'Mr. Bean' AND movie.title = 'Rowan Atkinson'
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'Liwen Xiong' AND paper.year = 2015
SELECT PHONE_NUMBER FROM employees WHERE SALARY BETWEEN 8000 AND 12000
SELECT Reservations.FirstName, Reservations.LastName FROM Reservations JOIN Rooms ON Reservations.Room = Rooms.RoomId WHERE Rooms.basePrice > (SELECT max(basePrice) FROM Rooms)
SELECT Player.pName, Player.HS FROM Player JOIN Tryout ON Player.pID = Tryout.pID WHERE Tryout.decision = 'yes'
SELECT sum(student_capacity), gender FROM Dorm GROUP BY gender
SELECT instructor.name FROM instructor JOIN advisor ON instructor.ID = advisor.i_ID JOIN student ON advisor.s_ID = student.ID GROUP BY instructor.name ORDER BY sum(student.tot_cred) DESC LIMIT 1
SELECT customer_name FROM Customers WHERE customer_id NOT IN (SELECT Customer_Addresses.customer_id FROM Customer_Addresses JOIN Addresses ON Customer_Addresses.address_id = Addresses.address_id WHERE Addresses.state_province_county = 'California')
SELECT Projects.Name, Projects.Hours FROM Projects JOIN AssignedTo ON Projects.Code = AssignedTo.Project GROUP BY AssignedTo.Project ORDER BY count(*) DESC LIMIT 1
SELECT DEPT_ADDRESS FROM DEPARTMENT WHERE DEPT_NAME = 'History'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE keyphrase.keyphraseName = 'Parsing' AND paper.year = 2012 AND venue.venueName = 'acl'
SELECT Location_Code, Date_in_Location_From, Date_in_Locaton_To FROM Document_Locations
SELECT publication.title FROM publication JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'PVLDB' AND publication.citation_num > 200 AND publication.year > 2000
SELECT count(*) FROM Hotels
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'monte carlo simulation' AND paper.year > 2011
SELECT DISTINCT count(paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'nature communications'
SELECT city FROM Addresses ORDER BY city ASC
SELECT DISTINCT source_system_code FROM CMI_Cross_References WHERE source_system_code LIKE '%en%'
SELECT avg(Price), avg(Score), Appelation FROM wine GROUP BY Appelation
SELECT name FROM employee ORDER BY salary ASC LIMIT 3
SELECT Team FROM technician GROUP BY Team ORDER BY count(*) DESC LIMIT 1
SELECT customers.first_name, customers.last_name, sum(invoices.total) FROM customers JOIN invoices ON customers.id = invoices.customer_id GROUP BY customers.id ORDER BY sum(invoices.total) DESC LIMIT 10
SELECT DISTINCT writes.authorId FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId WHERE venue.venueName = 'NIPS'
SELECT DISTINCT count(DISTINCT paper.paperId) FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId WHERE dataset.datasetName LIKE '%ImageNet%'
SELECT Software_Platform FROM device GROUP BY Software_Platform ORDER BY count(*) DESC LIMIT 1
SELECT bank.city, bank.city FROM bank JOIN loan ON bank.branch_ID = loan.branch_ID WHERE loan.loan_type = 'Business'
SELECT dept_name, avg(salary) FROM instructor GROUP BY dept_name HAVING avg(salary) > 42000
SELECT Person.name FROM Person JOIN PersonFriend ON Person.name = PersonFriend.name WHERE PersonFriend.friend = 'Zach' AND Person.gender = 'female'
SELECT business.name FROM category AS T1 JOIN business ON T1.business_id = business.business_id JOIN category AS T2 ON business.business_id = T2.business_id WHERE business.rating = 5 AND T1.category_name = 'Italian' AND T2.category_name = 'restaurant'
SELECT count(*), Grants.grant_id FROM Grants JOIN Documents ON Grants.grant_id = Documents.grant_id GROUP BY Grants.grant_id ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT count(cite.citingPaperId) FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN cite ON T1.paperId = cite.citedPaperId JOIN writes AS T3 ON cite.citingPaperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'michael i. jordan' AND T4.authorName = 'dan klein'
SELECT review.text FROM category JOIN business ON category.business_id = business.business_id JOIN review ON business.business_id = review.business_id JOIN user ON review.user_id = user.user_id WHERE category.category_name = 'Italian' AND user.name = 'restaurant' AND user.name = 'restaurant'
SELECT Name FROM team WHERE Team_id NOT IN (SELECT Team FROM match_season)
SELECT Product_Price FROM Products WHERE Product_Name = 'Dining' OR Product_Name = 'Trading Policy'
SELECT name, dept_name FROM student ORDER BY tot_cred ASC
SELECT departments.DEPARTMENT_NAME, count(*) FROM employees JOIN departments ON employees.DEPARTMENT_ID = departments.DEPARTMENT_ID GROUP BY departments.DEPARTMENT_NAME
SELECT count(*) FROM wine WHERE Winery = 'Robert Biale'
SELECT Country FROM stadium EXCEPT SELECT Country FROM stadium WHERE Opening_year > 2006
SELECT Building FROM Faculty GROUP BY Building ORDER BY count(*) DESC LIMIT 1
SELECT state_name FROM state WHERE area = (SELECT min(area) FROM state WHERE state_name IN (SELECT border FROM border_info WHERE state_name = 'texas')) AND state_name IN (SELECT border FROM border_info WHERE state_name = 'texas')
SELECT artwork.Name, festival_detail.Festival_Name FROM nomination JOIN artwork ON nomination.Artwork_ID = artwork.Artwork_ID JOIN festival_detail ON nomination.Festival_ID = festival_detail.Festival_ID
SELECT river_name FROM river WHERE length = (SELECT max(length) FROM river WHERE traverse = 'texas') AND traverse = 'texas'
SELECT count(*) FROM csu_fees WHERE CampusFee > (SELECT avg(CampusFee) FROM csu_fees)
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE keyphrase.keyphraseName = 'Parsing' AND paper.year = 2012 AND venue.venueName = 'acl'
SELECT count(*) FROM wrestler
SELECT Hardware_Model_name, Company_name FROM phone WHERE Accreditation_type LIKE '%Full%'
SELECT City FROM city ORDER BY Regional_Population DESC LIMIT 3
SELECT section_name, section_description FROM Sections
SELECT population FROM city WHERE city_name = 'boulder'
SELECT medicine.id, medicine.name, medicine.FDA_approved FROM medicine JOIN medicine_enzyme_interaction ON medicine.id = medicine_enzyme_interaction.medicine_id GROUP BY medicine.id ORDER BY count(*) DESC
SELECT DISTINCT T1.paperId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Peter Mertens' AND T4.authorName = 'Dina Barbian'
SELECT catalog_entry_name FROM Catalog_Contents ORDER BY capacity ASC LIMIT 1
SELECT Player FROM match_season ORDER BY College ASC
SELECT DISTINCT drivers.forename FROM drivers JOIN driverStandings ON drivers.driverId = driverStandings.driverId WHERE driverStandings.position = 1
SELECT player.name_first, player.name_last FROM player JOIN player_award ON player.player_id = player_award.player_id WHERE player_award.year = 1960 INTERSECT SELECT player.name_first, player.name_last FROM player JOIN player_award ON player.player_id = player_award.player_id GROUP BY player.player_id HAVING sum(player_award.year) = 1961
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'pldi'
SELECT Course_Authors_and_Tutors.address_line_1 FROM Course_Authors_and_Tutors JOIN Courses ON Course_Authors_and_Tutors.author_id = Courses.author_id WHERE Courses.course_name = 'operating system' OR Courses.course_name = 'data structure'
SELECT first_name, middle_name, last_name FROM Staff
SELECT Tourist_Attractions.Name, Visits.Tourist_Attraction_ID FROM Tourist_Attractions JOIN Visits ON Tourist_Attractions.Tourist_Attraction_ID = Visits.Tourist_Attraction_ID GROUP BY Visits.Tourist_Attraction_ID HAVING count(*) >= 2
SELECT birth_country FROM player GROUP BY birth_country ORDER BY count(*) ASC LIMIT 3
SELECT name FROM organization WHERE continent = 'North America'
SELECT Tasks.task_details, Tasks.task_id, Projects.project_id FROM Tasks JOIN Projects ON Tasks.project_id = Projects.project_id JOIN Project_Outcomes ON Projects.project_id = Project_Outcomes.project_id WHERE Projects.project_details = 'omnis' AND Projects.project_id = 3
SELECT count(DISTINCT Template_ID) FROM Documents
SELECT count(*) FROM Courses JOIN Student_Course_Attendance ON Courses.course_id = Student_Course_Attendance.course_id WHERE Courses.course_name = 'English'
SELECT payment_date FROM Payments WHERE amount_paid > 300 AND payment_type_code = 'Check'
SELECT count(*) FROM airlines JOIN routes ON airlines.alid = routes.dst_apid WHERE airlines.callsign = 'CANADIAN'
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.uid = flights.Airline WHERE flights.SourceAirport = 'AHD'
SELECT Grape, Appelation, Name FROM wine WHERE Score > 93 ORDER BY Name ASC
SELECT city_code FROM Student
SELECT Customer_Details FROM Customers WHERE Customer_Details LIKE '%Diana%'
SELECT Age, Famous_Title FROM artist ORDER BY Age DESC
SELECT title FROM Movie WHERE title = 'Avatar'
SELECT Products.product_details FROM Order_Items JOIN Products ON Order_Items.product_id = Products.product_id GROUP BY Order_Items.product_id ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT keyword.keyword) FROM publication_keyword JOIN keyword ON publication_keyword.kid = keyword.kid JOIN publication ON publication_keyword.pid = publication.pid JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'PVLDB'
SELECT count(DISTINCT services) FROM station
SELECT T2.name FROM cast AS T1 JOIN actor AS T2 ON T1.aid = T2.aid JOIN movie ON T1.msid = movie.mid JOIN cast AS T3 ON movie.mid = T3.msid JOIN actor AS T4 ON T3.aid = T4.aid WHERE T4.name = 'Alan Turing' AND movie.title = 'The Imitation Game'
SELECT Campus FROM Campuses WHERE County = 'Los Angeles' AND Year > 1950
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic')
SELECT avg(acc_bal), acc_type FROM customer WHERE credit_score < 50 GROUP BY acc_type
SELECT protein_name, common_name FROM protein
SELECT Product_Name FROM Products ORDER BY Product_Price ASC
SELECT DISTINCT T1.forename FROM drivers AS T1 JOIN results ON T1.driverId = results.driverId JOIN drivers AS T2 ON results.driverId = T2.driverId WHERE results.position = 1 AND results.points > 20
SELECT count(DISTINCT Papers.title) FROM Papers JOIN Authorship ON Papers.paperID = Authorship.paperID JOIN Inst ON Authorship.instID = Inst.instID WHERE Inst.name = 'Tokohu University'
SELECT student_id FROM Student_Course_Attendance WHERE course_id = 301 ORDER BY date_of_attendance DESC LIMIT 1
SELECT DISTINCT Grade FROM list WHERE Classroom = 103
SELECT f_id FROM files WHERE formats = 'mp3'
SELECT T2.name FROM cast AS T1 JOIN actor AS T2 ON T1.aid = T2.aid JOIN movie ON T1.msid = movie.mid JOIN cast AS T3 ON movie.mid = T3.msid JOIN actor AS T4 ON T3.aid = T4.aid WHERE T4.name = 'Camp X-Ray'
SELECT document_type_code FROM Documents GROUP BY document_type_code HAVING count(*) > 2
SELECT count(*) FROM member
SELECT name FROM Highschooler WHERE grade = 10
SELECT card_type_code FROM Customers_Cards GROUP BY card_type_code HAVING count(*) >= 5
SELECT f_id FROM song GROUP BY f_id ORDER BY count(*) DESC LIMIT 1
SELECT business.name FROM category JOIN business ON category.business_id = business.business_id JOIN review ON business.business_id = review.business_id JOIN user ON review.user_id = user.user_id WHERE category.category_name = 'Bars' AND user.name = 'Patrick'
SELECT transaction_type, count(*) FROM Financial_Transactions GROUP BY transaction_type
SELECT * FROM Customer WHERE State = 'NY'
SELECT count(*) FROM Lessons JOIN Customers ON Lessons.customer_id = Customers.customer_id WHERE Customers.first_name = 'Ray'
SELECT Famous_Release_date FROM artist ORDER BY Age DESC LIMIT 1
SELECT song_name FROM song WHERE rating < (SELECT max(rating) FROM song WHERE genre_is = 'blues')
SELECT Party_Theme, Location FROM party
SELECT count(*) FROM Users WHERE user_login = 1
SELECT sum(Share_in_percent) FROM channel WHERE Owner = 'CCTV'
SELECT DISTINCT cite.citingPaperId FROM paper JOIN cite ON paper.paperId = cite.citedPaperId GROUP BY cite.citingPaperId HAVING count(DISTINCT cite.citedPaperId) >= 5
SELECT city, state FROM bank WHERE bname = 'morningside'
SELECT COUNTRY_ID, count(*) FROM locations GROUP BY COUNTRY_ID
SELECT count(*) FROM airlines JOIN flights ON airlines.uid = flights.Airline WHERE airlines.Airline = 'United Airlines' AND flights.SourceAirport = 'ASY'
SELECT DISTINCT city FROM Addresses
SELECT product_id FROM Products GROUP BY product_id HAVING avg(product_price) > (SELECT avg(product_price) FROM Products)
SELECT avg(people.Age) FROM gymnast JOIN people ON gymnast.Gymnast_ID = people.People_ID
SELECT Manager_Name FROM gas_station WHERE Open_Year > 2000 GROUP BY Manager_Name ORDER BY count(*) DESC LIMIT 1
SELECT border FROM border_info WHERE state_name IN (SELECT border FROM border_info WHERE state_name IN (SELECT border FROM border_info WHERE state_name = 'texas'))
SELECT Premises.premises_type, Customer_Addresses.address_type_code FROM Customer_Addresses JOIN Premises ON Customer_Addresses.premise_id = Premises.premise_id
SELECT f_id FROM files WHERE formats = 'mp3'
SELECT DISTINCT Authors.lname FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Papers ON Authorship.paperID = Papers.paperID WHERE Papers.title = 'Binders Unbound'
SELECT * FROM departments WHERE DEPARTMENT_NAME = 'Marketing'
SELECT DISTINCT keyphrase.keyphraseName, paper.year FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'sanjeev arora' ORDER BY paper.year DESC
SELECT origin FROM flight WHERE destination = 'Honolulu'
SELECT DISTINCT paper.paperId FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE dataset.datasetName = 'RGB-D Object Dataset' AND paper.title = 'Class consistent multi-modal fusion' AND paper.title = 16
SELECT name FROM ACCOUNTS ORDER BY name ASC
SELECT count(*) FROM Products WHERE product_price > (SELECT avg(product_price) FROM Products)
SELECT count(*) FROM employee
SELECT highest_elevation FROM highlow WHERE state_name = 'mckinley'
SELECT count(*) FROM concert JOIN stadium ON concert.Stadium_ID = stadium.Stadium_ID WHERE stadium.Capacity = (SELECT max(Capacity) FROM stadium)
SELECT Courses.subject_id, Subjects.subject_name, count(*) FROM Courses JOIN Subjects ON Courses.subject_id = Subjects.subject_id GROUP BY Courses.subject_id
SELECT length FROM river WHERE river_name = 'rio grande'
SELECT park.park_name FROM home_game JOIN park ON home_game.park_id = park.park_id WHERE home_game.year = 2008 ORDER BY home_game.attendance DESC LIMIT 1
SELECT Location FROM cinema WHERE Capacity > 300 GROUP BY Location HAVING count(*) >= 2
SELECT Name FROM conductor WHERE Nationality != 'USA'
SELECT count(*), avg(instructor.salary) FROM instructor JOIN department ON instructor.dept_name = department.dept_name WHERE instructor.dept_name = (SELECT dept_name FROM department ORDER BY budget DESC LIMIT 1)
SELECT Name, Nationality FROM host ORDER BY Age ASC LIMIT 1
SELECT Customers.Customer_name FROM Customers JOIN First_Notification_of_Loss ON Customers.Customer_ID = First_Notification_of_Loss.Customer_ID JOIN Services ON First_Notification_of_Loss.Service_ID = Services.Service_ID WHERE Services.Service_name = 'Close a policy' INTERSECT SELECT Customers.Customer_name FROM Customers JOIN First_Notification_of_Loss ON Customers.Customer_ID = First_Notification_of_Loss.Customer_ID JOIN Services ON First_Notification_of_Loss.Service_ID = Services.Service_ID WHERE Services.Service_name = 'New policy application'
SELECT sum(publication.citation_num) FROM publication JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'PVLDB' AND publication.year < 2005
SELECT count(*) FROM aircraft
SELECT Membership_card FROM member WHERE Address = 'Hartford' INTERSECT SELECT Membership_card FROM member WHERE Address = 'Waterbury'
SELECT count(DISTINCT title) FROM publication WHERE year > 2000
SELECT Customers.customer_id FROM Customers JOIN Orders ON Customers.customer_id = Orders.customer_id WHERE Orders.order_status = 'On Road' INTERSECT SELECT Customers.customer_id FROM Customers JOIN Orders ON Customers.customer_id = Orders.customer_id WHERE Orders.order_status = 'Shipped'
SELECT artist_name FROM artist WHERE country = 'Bangladesh' EXCEPT SELECT artist_name FROM song WHERE rating > 7
SELECT Name FROM climber ORDER BY Points DESC
SELECT * FROM Course_Authors_and_Tutors ORDER BY personal_name ASC
SELECT max(Weeks_on_Top), min(Weeks_on_Top) FROM volume
SELECT Customers.customer_first_name, Customers.customer_last_name FROM Accounts JOIN Customers ON Accounts.customer_id = Customers.customer_id WHERE Accounts.account_name = '900'
SELECT avg(access_count) FROM Documents GROUP BY document_structure_code ORDER BY count(*) ASC LIMIT 1
SELECT count(*) FROM architect WHERE id NOT IN (SELECT architect_id FROM mill WHERE built_year < 1850)
SELECT train.name FROM train JOIN route ON train.id = route.train_id GROUP BY route.train_id ORDER BY count(*) DESC LIMIT 1
SELECT name FROM enzyme WHERE name LIKE '%ALA%'
SELECT DISTINCT T1.Fname FROM Faculty AS T1 JOIN Faculty_Participates_in ON T1.FacID = Faculty_Participates_in.FacID AND Faculty_Participates_in.actid = T1.FacID JOIN Activity ON Faculty_Participates_in.actid = Activity.actid JOIN Faculty AS T2 ON Faculty_Participates_in.FacID = T2.FacID WHERE Activity.activity_name = 'Canoeing' OR Activity.activity_name = 'Kayaking'
SELECT Hometown FROM people WHERE Age > 23 INTERSECT SELECT Hometown FROM people WHERE Age < 20
SELECT count(*) FROM Customers
SELECT * FROM Albums WHERE Year = 2010
SELECT Name FROM technician WHERE Team != 'NYY'
SELECT Publisher, count(*) FROM book_club GROUP BY Publisher
SELECT count(*) FROM employees WHERE country = 'Canada'
SELECT Treatments.date_of_treatment, Professionals.first_name FROM Treatments JOIN Professionals ON Treatments.professional_id = Professionals.professional_id
SELECT DISTINCT T1.paperId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Peter Mertens' AND T4.authorName = 'Dina Barbian'
SELECT avg(Speed) FROM roller_coaster
SELECT people.Name FROM debate_people JOIN people ON debate_people.Negative = people.People_ID GROUP BY people.Name HAVING count(*) >= 2
SELECT Team FROM technician GROUP BY Team HAVING count(*) >= 2
SELECT student_id, count(*) FROM Likes GROUP BY student_id
SELECT CountryCode FROM countrylanguage EXCEPT SELECT CountryCode FROM countrylanguage WHERE Language = 'English'
SELECT count(*) FROM model_list JOIN countries ON model_list.Model = countries.CountryId WHERE countries.CountryName = 'usa'
SELECT document_name FROM Documents EXCEPT SELECT Documents.document_name FROM Documents JOIN Document_Sections ON Documents.document_code = Document_Sections.document_code JOIN Document_Sections_Images ON Document_Sections.section_id = Document_Sections_Images.section_id
SELECT Birth_Year, Citizenship FROM singer
SELECT station.Name FROM train JOIN train_station ON train.Train_ID = train_station.Train_ID JOIN station ON train_station.Station_ID = station.Station_ID WHERE train.Name = 'Ananthapuri Express' INTERSECT SELECT station.Name FROM train_station JOIN train ON train_station.Train_ID = train.Train_ID JOIN station ON train_station.Station_ID = station.Station_ID WHERE train.Name = 'Guruvayur Express'
SELECT log_entry_date, log_entry_date FROM Problem_Log WHERE problem_log_id = 10
SELECT Campus FROM Campuses WHERE Location = 'Northridge' AND County = 'Los Angeles' UNION SELECT Campus FROM Campuses WHERE Location = 'San Francisco' AND County = 'San Francisco'
SELECT count(*) FROM Accounts
SELECT Person.name, Person.age, Person.job FROM Person JOIN PersonFriend ON Person.name = PersonFriend.name WHERE PersonFriend.friend = 'Alice' AND PersonFriend.year = (SELECT max(year) FROM PersonFriend WHERE friend = 'Alice')
SELECT count(*) FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Club.ClubName = 'Pen and Paper Gaming'
SELECT people.Hometown FROM gymnast JOIN people ON gymnast.Gymnast_ID = people.People_ID GROUP BY people.Hometown HAVING count(*) >= 2
SELECT count(*) FROM Reviewer
SELECT Scientists.Name FROM AssignedTo JOIN Projects ON AssignedTo.Project = Projects.Code JOIN Scientists ON AssignedTo.Scientist = Scientists.SSN WHERE Projects.Name = 'Matter of Time' INTERSECT SELECT Scientists.Name FROM AssignedTo JOIN Projects ON AssignedTo.Project = Projects.Code JOIN Scientists ON AssignedTo.Scientist = Scientists.SSN WHERE Projects.Name = 'A Puzzling Pattern'
SELECT cloud_cover FROM weather WHERE zip_code = 94107 GROUP BY cloud_cover ORDER BY count(*) DESC LIMIT 3
SELECT state_name FROM state WHERE density = (SELECT min(density) FROM state)
SELECT Claims.Effective_Date FROM Claims JOIN Settlements ON Claims.Claim_ID = Settlements.Claim_ID GROUP BY Claims.Claim_ID ORDER BY sum(Settlements.Settlement_Amount) DESC LIMIT 1
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.uid = flights.Airline GROUP BY airlines.Airline ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Richard Ladner' AND venue.venueName = 'chi'
SELECT count(DISTINCT Name) FROM Photos
SELECT name, city, country FROM airports ORDER BY elevation ASC LIMIT 1
SELECT employees.FIRST_NAME, employees.LAST_NAME, countries.COUNTRY_NAME FROM employees JOIN departments ON employees.DEPARTMENT_ID = departments.DEPARTMENT_ID JOIN locations ON departments.LOCATION_ID = locations.LOCATION_ID JOIN countries ON locations.COUNTRY_ID = countries.COUNTRY_ID
SELECT Staff.staff_name FROM Staff JOIN Staff_Department_Assignments ON Staff.staff_id = Staff_Department_Assignments.staff_id GROUP BY Staff_Department_Assignments.staff_id HAVING count(*) = 1
SELECT Name FROM people WHERE People_ID NOT IN (SELECT People_ID FROM entrepreneur)
SELECT count(*) FROM Products WHERE product_id NOT IN (SELECT product_id FROM Order_Items)
SELECT transaction_id FROM Transactions WHERE transaction_type_code = 'PUR'
SELECT people.Hometown FROM gymnast JOIN people ON gymnast.Gymnast_ID = people.People_ID GROUP BY people.Hometown ORDER BY count(*) DESC LIMIT 1
SELECT tracks.name FROM genres JOIN tracks ON genres.id = tracks.genre_id WHERE genres.name = 'Rock' AND genres.name = 'MPEG audio file'
SELECT count(*) FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME WHERE GEOGRAPHIC.REGION = 'bay area' AND RESTAURANT.FOOD_TYPE = 'denny'
SELECT DISTINCT count(cite.citingPaperId) FROM paper JOIN cite ON paper.paperId = cite.citedPaperId GROUP BY paper.year ORDER BY count(cite.citingPaperId) DESC
SELECT Elimination_Move FROM Elimination WHERE Team = 'Team Orton'
SELECT Royal_Family.Royal_Family_Details, Tourist_Attractions.How_to_Get_There FROM Royal_Family JOIN Tourist_Attractions ON Royal_Family.Royal_Family_ID = Tourist_Attractions.Tourist_Attraction_ID
SELECT count(DISTINCT movie.title) FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid WHERE actor.name = 'Shahab Hosseini'
SELECT Name FROM country WHERE Continent = 'Africa' AND Population < (SELECT min(Population) FROM country WHERE Continent = 'Asia')
SELECT tourney_name FROM matches GROUP BY tourney_name HAVING count(*) > 10
SELECT Minister FROM party WHERE Took_office > 1961 OR Took_office < '1959'
SELECT Products_for_Hire.product_description FROM Products_for_Hire JOIN Products_Booked ON Products_for_Hire.product_id = Products_Booked.product_id WHERE Products_Booked.booked_amount = 102.76
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE GEOGRAPHIC.REGION = 'yosemite and mono lake area' AND RESTAURANT.FOOD_TYPE = 'french' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME WHERE GEOGRAPHIC.REGION = 'yosemite and mono lake area' AND RESTAURANT.FOOD_TYPE = 'french')
SELECT County_name FROM county ORDER BY Population ASC LIMIT 3
SELECT player.Player_name FROM player_coach JOIN coach ON player_coach.Coach_ID = coach.Coach_ID JOIN player ON player_coach.Player_ID = player.Player_ID WHERE coach.Rank = 1
SELECT Type FROM Ship WHERE Flag = 'Panama' INTERSECT SELECT Type FROM Ship WHERE Flag = 'Malta'
SELECT DISTINCT paper.venueId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'li dong' AND paper.year = 2016
SELECT complaint_status_code FROM Complaints GROUP BY complaint_status_code HAVING count(*) > 3
SELECT city, count(*) FROM station GROUP BY city HAVING count(*) >= 15
SELECT Competition_type FROM competition GROUP BY Competition_type HAVING count(*) <= 5
SELECT LName FROM Student ORDER BY Age ASC LIMIT 1
SELECT artist.artist_name FROM artist JOIN song ON artist.artist_name = song.artist_name ORDER BY song.f_id ASC LIMIT 1
SELECT name, salary FROM employee ORDER BY salary ASC
SELECT Fname FROM Faculty WHERE Rank = 'Professor' ORDER BY Fname ASC
SELECT EMPLOYEE.EMP_FNAME, EMPLOYEE.EMP_DOB FROM CLASS JOIN EMPLOYEE ON CLASS.PROF_NUM = EMPLOYEE.EMP_NUM WHERE CLASS.CRS_CODE = 'ACCT-211'
SELECT count(DISTINCT GType) FROM Video_Games
SELECT Hometown FROM teacher WHERE Age = (SELECT min(Age) FROM teacher)
SELECT phone.Name FROM phone_market JOIN phone ON phone_market.Phone_ID = phone.Phone_ID WHERE phone.Price > 2000 GROUP BY phone.Phone_ID ORDER BY count(*) DESC
SELECT continents.ContId, continents.Continent, count(*) FROM continents JOIN countries ON continents.ContId = countries.Continent GROUP BY continents.ContId
SELECT DISTINCT Type FROM Vocals
SELECT name FROM Person WHERE gender = 'male' AND age = (SELECT min(age) FROM Person WHERE gender = 'male')
SELECT movie.title FROM cast AS T1 JOIN actor ON T1.aid = actor.aid JOIN movie ON T1.msid = movie.mid WHERE actor.name = 'Robin Wright'
SELECT count(*) FROM train_station
SELECT DISTINCT model_list.Model FROM model_list JOIN car_names ON model_list.Model = car_names.Model JOIN cars_data ON car_names.MakeId = cars_data.Id JOIN car_makers ON model_list.Maker = car_makers.Id WHERE cars_data.Weight < 3500 AND car_makers.FullName != 'Ford Motor Company'
SELECT Name FROM team
SELECT ACCOUNTS.name FROM ACCOUNTS JOIN CHECKING ON ACCOUNTS.custid = CHECKING.custid WHERE CHECKING.balance > (SELECT avg(balance) FROM CHECKING)
SELECT song_name FROM song WHERE languages = 'english'
SELECT length FROM river WHERE length = (SELECT max(length) FROM river)
SELECT Name FROM captain ORDER BY age DESC
SELECT sum(discipline_enrollments.Undergraduate) FROM discipline_enrollments JOIN Campuses ON discipline_enrollments.Campus = Campuses.Id WHERE discipline_enrollments.Year = 2004 AND Campuses.Campus = 'San Jose State University'
SELECT count(*) FROM airports GROUP BY city HAVING count(*) > 3
SELECT date_of_transaction, share_count FROM Transactions
SELECT count(*), role_code FROM Users GROUP BY role_code
SELECT avg(Damage_millions_USD), max(Damage_millions_USD) FROM storm WHERE Max_speed > 1000
SELECT count(*) FROM election
SELECT DISTINCT count(paper.paperId) FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE dataset.datasetName = 'ImageNet' AND venue.venueName = 'cvpr'
SELECT Region_code, Region_name FROM region ORDER BY Region_code ASC
SELECT state_name FROM state WHERE population = (SELECT max(population) FROM state)
SELECT count(DISTINCT DEPT_NAME), SCHOOL_CODE FROM DEPARTMENT GROUP BY SCHOOL_CODE HAVING count(DISTINCT DEPT_NAME) < 5
SELECT organization_name FROM Organizations ORDER BY date_formed ASC LIMIT 1
SELECT destination FROM flight GROUP BY destination ORDER BY count(*) ASC LIMIT 1
SELECT apt_number FROM Apartments ORDER BY room_count ASC
SELECT Reviewer.name, Movie.title, Rating.ratingDate FROM Rating JOIN Movie ON Rating.mID = Movie.mID JOIN Reviewer ON Rating.rID = Reviewer.rID ORDER BY Rating.ratingDate ASC
SELECT Artist.Name, Album.ArtistId FROM Album JOIN Artist ON Album.ArtistId = Artist.ArtistId GROUP BY Album.ArtistId HAVING count(*) >= 3 ORDER BY Artist.Name ASC
SELECT Employee.City FROM Customer JOIN Employee ON Customer.SupportRepId = Employee.EmployeeId WHERE Customer.PostalCode = '70174'
SELECT CHECKING.balance, SAVINGS.balance, ACCOUNTS.name FROM ACCOUNTS JOIN CHECKING ON ACCOUNTS.custid = CHECKING.custid JOIN SAVINGS ON ACCOUNTS.custid = SAVINGS.custid
SELECT country.Region FROM country JOIN city ON country.Code = city.CountryCode WHERE city.Name = 'Kabul'
SELECT Name FROM Projects WHERE Hours BETWEEN 100 AND 300
SELECT Highschooler.name, count(*) FROM Likes JOIN Highschooler ON Likes.student_id = Highschooler.ID GROUP BY Likes.student_id
SELECT film.Title, film_market_estimation.Type FROM film JOIN film_market_estimation ON film.Film_ID = film_market_estimation.Film_ID
SELECT FacID FROM Faculty EXCEPT SELECT FacID FROM Faculty_Participates_in
SELECT Customer_Phone FROM Available_Policies GROUP BY Customer_Phone ORDER BY count(*) DESC LIMIT 1
SELECT city FROM Addresses WHERE zip_postcode = '255'
SELECT Reign FROM wrestler GROUP BY Reign ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT Customer.Address FROM Customer JOIN Invoice ON Customer.CustomerId = Invoice.CustomerId WHERE Customer.Country = 'Germany'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic')
SELECT Name FROM building WHERE building_id NOT IN (SELECT building_id FROM Institution)
SELECT count(*) FROM track
SELECT cust_name, acc_type, acc_bal FROM customer ORDER BY credit_score DESC LIMIT 1
SELECT count(*) FROM Products JOIN Product_Characteristics ON Products.product_id = Product_Characteristics.product_id JOIN Characteristics ON Product_Characteristics.characteristic_id = Characteristics.characteristic_id JOIN Ref_Colors ON Products.color_code = Ref_Colors.color_code WHERE Ref_Colors.color_description = 'red' AND Characteristics.characteristic_name = 'slow'
SELECT city, max(lat) FROM station GROUP BY city
SELECT Customers.Customer_Details FROM Claim_Headers JOIN Policies ON Claim_Headers.Policy_ID = Policies.Policy_ID JOIN Customers ON Policies.Customer_ID = Customers.Customer_ID WHERE Claim_Headers.Amount_Piad = (SELECT max(Amount_Piad) FROM Claim_Headers)
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT people.Birth_Date, people.Birth_Place FROM body_builder JOIN people ON body_builder.People_ID = people.People_ID ORDER BY body_builder.Total DESC LIMIT 1
SELECT dorm_name FROM Dorm WHERE gender = 'female'
SELECT DEPARTMENT_ID FROM employees GROUP BY DEPARTMENT_ID, MANAGER_ID HAVING count(MANAGER_ID) >= 4
SELECT population FROM state WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')
SELECT Location FROM track WHERE Seating > 90000 INTERSECT SELECT Location FROM track WHERE Seating < 70000
SELECT eid FROM employee WHERE salary >= 100000
SELECT Claims.Claim_ID, Claims.Date_Claim_Made, count(*) FROM Claims JOIN Settlements ON Claims.Claim_ID = Settlements.Claim_ID GROUP BY Claims.Claim_ID ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT Status_of_Thing_Code) FROM Timed_Status_of_Things
SELECT population FROM state WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')
SELECT Events.Event_Details FROM Services JOIN Events ON Services.Service_ID = Events.Service_ID WHERE Services.Service_Type_Code = 'Marriage'
SELECT Name FROM city WHERE County_ID = (SELECT County_ID FROM county_public_safety ORDER BY Police_officers DESC LIMIT 1)
SELECT Sales.sales_details, Transactions.date_of_transaction FROM Sales JOIN Transactions ON Sales.sales_transaction_id = Transactions.transaction_id WHERE Transactions.amount_of_transaction < 3000
SELECT DISTINCT count(DISTINCT writes.paperId) FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Christopher D. Manning'
SELECT count(*) FROM postseason JOIN team ON postseason.team_id_winner = team.team_id_br WHERE team.name = 'Boston Red Stockings' AND postseason.year = 2009
SELECT Language, count(*) FROM TV_Channel GROUP BY Language
SELECT district.District_name FROM district JOIN store_district ON district.District_ID = store_district.District_ID JOIN store ON store_district.Store_ID = store.Store_ID WHERE store.Type = 'Village Store' INTERSECT SELECT district.District_name FROM district JOIN store_district ON district.District_ID = store_district.District_ID JOIN store ON store_district.Store_ID = store.Store_ID WHERE store.Type = 'Village Store'
SELECT avg(STUDENT.STU_GPA) FROM CLASS JOIN ENROLL ON CLASS.CLASS_CODE = ENROLL.CLASS_CODE JOIN STUDENT ON ENROLL.STU_NUM = STUDENT.STU_NUM WHERE CLASS.CRS_CODE = 'ACCT-211'
SELECT count(*) FROM book
SELECT count(DISTINCT publication.title) FROM organization JOIN author ON organization.oid = author.oid JOIN writes ON author.aid = writes.aid JOIN publication ON writes.pid = publication.pid WHERE organization.name = 'University of Michigan'
SELECT area FROM state WHERE state_name = 'new mexico'
SELECT state_name FROM state WHERE state_name NOT IN (SELECT traverse FROM river)
SELECT Customers.customer_name FROM Customers JOIN Customer_Orders ON Customers.customer_id = Customer_Orders.customer_id JOIN Order_Items ON Customer_Orders.order_id = Order_Items.order_id ORDER BY Order_Items.order_quantity DESC LIMIT 1
SELECT Membership_card FROM member GROUP BY Membership_card HAVING count(*) > 5
SELECT keyword.keyword FROM publication_keyword JOIN keyword ON publication_keyword.kid = keyword.kid JOIN publication ON publication_keyword.pid = publication.pid JOIN journal ON publication.jid = journal.jid WHERE journal.name = 'PVLDB' GROUP BY keyword.keyword ORDER BY count(DISTINCT publication.title) DESC LIMIT 1
SELECT course.title FROM course JOIN prereq ON course.course_id = prereq.course_id GROUP BY prereq.course_id HAVING count(*) = 2
SELECT Official_Name, Status FROM city ORDER BY Population DESC LIMIT 1
SELECT document_id, count(*) FROM Draft_Copies GROUP BY document_id ORDER BY count(*) DESC LIMIT 1
SELECT DEPARTMENT.DEPT_NAME, PROFESSOR.PROF_OFFICE FROM EMPLOYEE JOIN PROFESSOR ON EMPLOYEE.EMP_NUM = PROFESSOR.EMP_NUM JOIN DEPARTMENT ON PROFESSOR.DEPT_CODE = DEPARTMENT.DEPT_CODE WHERE EMPLOYEE.EMP_LNAME = 'Heffington'
SELECT city_name FROM city WHERE population = (SELECT max(population) FROM city)
SELECT Airline FROM airlines WHERE Abbreviation = 'UAL'
SELECT School_name FROM School WHERE School_id NOT IN (SELECT School_id FROM endowment)
SELECT Owners.first_name, Dogs.name FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id
SELECT Authors.lname FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Papers ON Authorship.paperID = Papers.paperID WHERE Papers.title = 'Binders Unbound'
SELECT Name, Cost FROM Procedures ORDER BY Cost DESC
SELECT StuID FROM SportsInfo INTERSECT SELECT StuID FROM Plays_Games
SELECT College, count(*) FROM submission GROUP BY College
SELECT Catalog_Structure.catalog_level_name, Catalog_Structure.catalog_level_name FROM Catalog_Structure JOIN Catalog_Contents_Additional_Attributes ON Catalog_Structure.catalog_level_number = Catalog_Contents_Additional_Attributes.catalog_level_number WHERE Catalog_Contents_Additional_Attributes.catalog_level_number BETWEEN 5 AND 10
SELECT Name FROM actor ORDER BY Name ASC
SELECT MediaTypeId FROM Track GROUP BY MediaTypeId ORDER BY count(*) ASC LIMIT 1
SELECT DISTINCT count(DISTINCT writes.paperId) FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Christopher D. Manning'
SELECT name FROM business WHERE state = 'Texas' AND rating < 2
SELECT city_code FROM Student WHERE LName = 'Kim'
SELECT Participant_Type_Code FROM Participants GROUP BY Participant_Type_Code ORDER BY count(*) DESC LIMIT 1
SELECT count(*), country FROM airports GROUP BY country ORDER BY count(*) DESC
SELECT avg(Age), city_code FROM Student GROUP BY city_code
SELECT user_name, password FROM Users GROUP BY user_name ORDER BY count(*) DESC LIMIT 1
SELECT max(height), min(height) FROM Player
SELECT first_name FROM Students WHERE permanent_address_id = (SELECT permanent_address_id FROM Students WHERE permanent_address_id = 1)
SELECT first_name, last_name, reports_to, count(*) FROM employees GROUP BY reports_to ORDER BY count(*) DESC LIMIT 1
SELECT name FROM Person WHERE age < 30
SELECT Highschooler.name FROM Friend JOIN Highschooler ON Friend.student_id = Highschooler.ID INTERSECT SELECT Highschooler.name FROM Likes JOIN Highschooler ON Likes.liked_id = Highschooler.ID
SELECT count(*), Directed_by FROM film GROUP BY Directed_by
SELECT StuID FROM Student EXCEPT SELECT StuID FROM SportsInfo
SELECT count(*) FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE list.FirstName = 'CHRISSY' AND list.LastName = 'NABOZNY'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Question Answering'
SELECT customer.cust_name FROM customer JOIN loan ON customer.cust_ID = loan.cust_ID GROUP BY customer.cust_name ORDER BY sum(loan.amount) ASC
SELECT count(DISTINCT driverId) FROM results WHERE raceId NOT IN (SELECT raceId FROM races WHERE year != 2009)
SELECT PersonFriend.friend FROM Person JOIN PersonFriend ON Person.name = PersonFriend.friend WHERE PersonFriend.name = 'Alice' AND Person.gender = 'female'
SELECT Movie.title, Rating.stars FROM Rating JOIN Movie ON Rating.mID = Movie.mID GROUP BY Rating.mID ORDER BY count(*) ASC LIMIT 1
SELECT name, count(*) FROM station GROUP BY city HAVING count(*) >= 15
SELECT Tourist_Attractions.Name FROM Tourist_Attractions JOIN Tourist_Attraction_Features ON Tourist_Attractions.Tourist_Attraction_ID = Tourist_Attraction_Features.Tourist_Attraction_ID JOIN Features ON Tourist_Attraction_Features.Feature_ID = Features.Feature_ID WHERE Features.Feature_Details = 'parking' UNION SELECT Tourist_Attractions.Name FROM Tourist_Attractions JOIN Tourist_Attraction_Features ON Tourist_Attractions.Tourist_Attraction_ID = Tourist_Attraction_Features.Tourist_Attraction_ID JOIN Features ON Tourist_Attraction_Features.Feature_ID = Features.Feature_ID WHERE Features.Feature_Details = 'shopping'
SELECT Writer FROM book ORDER BY Writer ASC
SELECT DISTINCT Customer_Contact_Channels.channel_code FROM Customers JOIN Customer_Contact_Channels ON Customers.customer_id = Customer_Contact_Channels.customer_id WHERE Customers.customer_name = 'Tillman Ernser'
SELECT actor.first_name, actor.last_name FROM film_actor JOIN actor ON film_actor.actor_id = actor.actor_id GROUP BY actor.actor_id HAVING count(*) > 30
SELECT District FROM shop WHERE Number_products < 3000 INTERSECT SELECT District FROM shop WHERE Number_products > 10000
SELECT business.name FROM category JOIN business ON category.business_id = business.business_id WHERE business.rating > 3.5 AND category.category_name = 'restaurant'
SELECT title FROM publication WHERE citation_num > 200
SELECT count(*) FROM region
SELECT CountryCode, max(Percentage) FROM countrylanguage WHERE Language = 'Spanish' GROUP BY CountryCode
SELECT customer.cust_name FROM customer JOIN loan ON customer.cust_ID = loan.cust_ID WHERE loan.loan_type = 'Mortgages' INTERSECT SELECT customer.cust_name FROM customer JOIN loan ON customer.cust_ID = loan.cust_ID WHERE loan.loan_type = 'Auto'
SELECT buildings.name, Companies.name FROM Office_locations JOIN buildings ON Office_locations.building_id = buildings.id JOIN Companies ON Office_locations.company_id = Companies.id
SELECT count(DISTINCT card_type_code) FROM Customers_Cards
SELECT DISTINCT Movie.year FROM Movie JOIN Rating ON Movie.mID = Rating.mID WHERE Rating.stars >= 4 ORDER BY Movie.year ASC
SELECT Orders.order_id, Orders.order_status FROM Customers JOIN Orders ON Customers.customer_id = Orders.customer_id WHERE Customers.customer_name = 'Jeramie'
SELECT SportName, count(*) FROM SportsInfo GROUP BY SportName
SELECT Catalog_Structure.catalog_level_name, Catalog_Structure.catalog_level_name FROM Catalog_Structure JOIN Catalog_Contents_Additional_Attributes ON Catalog_Structure.catalog_level_number = Catalog_Contents_Additional_Attributes.catalog_level_number WHERE Catalog_Contents_Additional_Attributes.catalog_level_number BETWEEN 5 AND 10
SELECT Service_name FROM Services ORDER BY Service_name ASC
SELECT max(length_meters), name FROM bridge
SELECT Id, min(Horsepower) FROM cars_data WHERE Horsepower > (SELECT min(Horsepower) FROM cars_data) AND Cylinders > 3
SELECT count(*), city FROM employees WHERE title = 'IT Staff' GROUP BY city
SELECT count(DISTINCT director.name), director.birth_year FROM director JOIN actor JOIN company ON director.name = company.name AND actor.name = company.name WHERE director.name = 'Brad Pitt' GROUP BY director.birth_year
SELECT state_name FROM state WHERE density = (SELECT max(density) FROM state)
SELECT student.name FROM student JOIN advisor ON student.ID = advisor.s_ID GROUP BY advisor.s_ID HAVING count(*) > 1
SELECT count(*) FROM Club WHERE ClubLocation = 'HHH'
SELECT traverse FROM river WHERE river_name = 'ohio'
SELECT DISTINCT cite.citedPaperId, count(cite.citedPaperId) FROM paper JOIN cite ON paper.paperId = cite.citedPaperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'ohad shamir' GROUP BY cite.citedPaperId ORDER BY count(cite.citedPaperId) DESC
SELECT city FROM business WHERE name = 'Taj Mahal'
SELECT Name FROM county_public_safety ORDER BY Population DESC
SELECT Manufacturers.Name, avg(Products.Price) FROM Products JOIN Manufacturers ON Products.Manufacturer = Manufacturers.Code GROUP BY Manufacturers.Name HAVING avg(Products.Price) >= 150
SELECT title, phone, hire_date FROM employees WHERE first_name = 'Nancy' AND last_name = 'Edwards'
SELECT DISTINCT Type FROM Vocals
SELECT Reviewer.name, Rating.stars FROM Rating JOIN Movie ON Rating.mID = Movie.mID JOIN Reviewer ON Rating.rID = Reviewer.rID ORDER BY Rating.stars ASC LIMIT 1
SELECT count(*) FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Club.ClubName = 'Bootup Baltimore' AND Student.Age > 18
SELECT avg(MPG) FROM cars_data WHERE Cylinders = 4
SELECT city_name FROM city WHERE state_name = 'texas'
SELECT wrestler.Name, Elimination.Team FROM Elimination JOIN wrestler ON Elimination.Wrestler_ID = wrestler.Wrestler_ID ORDER BY wrestler.Days_held DESC
SELECT EMPLOYEE_ID, SALARY FROM employees WHERE FIRST_NAME = 'Payam'
SELECT LName FROM Student WHERE Sex = 'female' ORDER BY Age DESC
SELECT * FROM instructor ORDER BY salary ASC
SELECT count(*) FROM Addresses
SELECT Location FROM school ORDER BY Enrollment ASC
SELECT DISTINCT count(paper.paperId) FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'convolutional neural networks' AND paper.year = paperKeyphrase.paperId
SELECT count(*) FROM airports WHERE country = 'United States' GROUP BY city HAVING count(*) > 3
SELECT station.name, station.id FROM station JOIN status ON station.id = status.station_id GROUP BY status.station_id HAVING avg(status.bikes_available) > 14 UNION SELECT name, id FROM station WHERE installation_date LIKE '%14%'
SELECT DISTINCT Nurse.Name FROM Nurse JOIN On_Call ON Nurse.EmployeeID = On_Call.Nurse
SELECT Title, Year, Director FROM movie ORDER BY Budget_million ASC
SELECT length FROM river WHERE river_name = 'texas'
SELECT Catalog_Contents.catalog_entry_name FROM Catalog_Contents JOIN Catalog_Contents_Additional_Attributes ON Catalog_Contents.catalog_entry_id = Catalog_Contents_Additional_Attributes.catalog_entry_id GROUP BY Catalog_Contents.catalog_entry_name ORDER BY count(*) DESC LIMIT 1
SELECT Employee_ID FROM Employees UNION SELECT Destroyed_by_Employee_ID FROM Documents_to_be_Destroyed
SELECT aircraft.Aircraft, aircraft.Description FROM aircraft JOIN airport_aircraft ON aircraft.Aircraft_ID = airport_aircraft.Aircraft_ID JOIN airport ON airport_aircraft.Airport_ID = airport.Airport_ID WHERE airport.Total_Passengers > 10000000
SELECT rID FROM Rating EXCEPT SELECT rID FROM Rating WHERE stars = 4 GROUP BY rID HAVING count(*) >= 4
SELECT Builder, count(*) FROM railway GROUP BY Builder
SELECT state.capital FROM state JOIN border_info ON state.state_name = border_info.border WHERE border_info.state_name = 'texas'
SELECT Student.Fname, Student.Sex FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID GROUP BY Student.StuID HAVING count(*) > 1
SELECT Customer_ID FROM Customers WHERE Customer_name LIKE '%Diana%'
SELECT sum(birth_year) FROM player WHERE name_first = 'Len' AND name_last = 'Barker'
SELECT furniture.Name FROM furniture JOIN furniture_manufacte ON furniture.Furniture_ID = furniture_manufacte.Furniture_ID WHERE furniture_manufacte.Price_in_Dollar < (SELECT max(Price_in_Dollar) FROM furniture_manufacte)
SELECT count(PersonFriend.friend) FROM Person JOIN PersonFriend ON Person.name = PersonFriend.name WHERE Person.name = 'Dan'
SELECT count(*), gender FROM Customers GROUP BY gender
SELECT count(*) FROM Band
SELECT count(*) FROM list
SELECT Product_ID FROM Order_Items GROUP BY Product_ID ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT mill.name FROM mill JOIN architect ON mill.architect_id = architect.id JOIN bridge ON architect.id = bridge.architect_id WHERE bridge.length_meters > 80
SELECT Name, Dates_active, Number_Deaths FROM storm WHERE Number_Deaths >= 1
SELECT Student_Enrolment.semester_id FROM Students JOIN Student_Enrolment ON Students.student_id = Student_Enrolment.student_id WHERE Students.first_name = 'Timmothy' AND Students.last_name = 'Ward'
SELECT Physician.Name FROM Physician JOIN Affiliated_With ON Physician.EmployeeID = Affiliated_With.Physician JOIN Department ON Affiliated_With.Department = Department.DepartmentID WHERE Department.Name = 'Surgery' INTERSECT SELECT Physician.Name FROM Physician JOIN Affiliated_With ON Physician.EmployeeID = Affiliated_With.Physician JOIN Department ON Affiliated_With.Department = Department.DepartmentID WHERE Department.Name = 'Psychiatry'
SELECT countries.CountryName FROM countries JOIN car_makers ON countries.CountryId = car_makers.Country GROUP BY countries.CountryId ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT keyphrase.keyphraseId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Luke Zettlemoyer'
SELECT Ref_Product_Categories.unit_of_measure FROM Products JOIN Ref_Product_Categories ON Products.product_category_code = Ref_Product_Categories.product_category_code WHERE Products.product_category_code = 'Herbs'
SELECT AirportCode, AirportName FROM airports WHERE City = 'Anthony'
SELECT DISTINCT Position FROM match_season WHERE College = 'UCLA' OR College = 'Duke'
SELECT Title, Year, Director FROM movie ORDER BY Budget_million ASC
SELECT Template_Type_Code, Template_Type_Description FROM Ref_Template_Types
SELECT sum(SportsInfo.HoursPerWeek), sum(SportsInfo.GamesPlayed) FROM SportsInfo JOIN Student ON SportsInfo.StuID = Student.StuID WHERE Student.Fname = 'David' AND Student.LName = 'Shieber'
SELECT Name FROM musical WHERE Nominee = 'Bob Fosse'
SELECT river_name FROM river WHERE traverse IN (SELECT state_name FROM city WHERE population = (SELECT max(population) FROM city))
SELECT avg(Student.Age) FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Club.ClubName = 'Hopkins Student Enterprises'
SELECT player.name_first, player.name_last, player.player_id FROM player JOIN player_award ON player.player_id = player_award.player_id GROUP BY player.player_id ORDER BY count(*) DESC LIMIT 3
SELECT DISTINCT races.name FROM races JOIN circuits ON races.circuitId = circuits.circuitId WHERE circuits.country = 'Spain' AND races.year > 2000
SELECT publication.title FROM publication JOIN conference ON publication.cid = conference.cid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE author.name = 'H. V. Jagadish' AND conference.name = 'VLDB'
SELECT College FROM match_season ORDER BY College ASC
SELECT bedType, avg(basePrice) FROM Rooms GROUP BY bedType
SELECT EMPLOYEE.EMP_FNAME FROM CLASS JOIN EMPLOYEE ON CLASS.PROF_NUM = EMPLOYEE.EMP_NUM WHERE CLASS.CRS_CODE = 'CIS-220' INTERSECT SELECT EMPLOYEE.EMP_FNAME FROM CLASS JOIN EMPLOYEE ON CLASS.PROF_NUM = EMPLOYEE.EMP_NUM WHERE CLASS.CRS_CODE = 'QM-261'
SELECT order_id FROM Shipments ORDER BY shipment_date DESC LIMIT 1
SELECT Air_Date FROM TV_series WHERE Episode = 'A Love of a Lifetime'
SELECT producer.name FROM producer JOIN made_by ON producer.pid = made_by.pid GROUP BY producer.name ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE keyphrase.keyphraseName = 'TAIL' AND venue.venueName = 'NIPS'
SELECT max(monthly_rental), min(monthly_rental) FROM Student_Addresses
SELECT product_id FROM Order_Items GROUP BY product_id HAVING count(*) > 3 UNION SELECT product_id FROM Order_Items GROUP BY product_id HAVING count(*) > 80000
SELECT DISTINCT keyphrase.keyphraseId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Luke Zettlemoyer'
SELECT * FROM employees WHERE FIRST_NAME = 'D' OR FIRST_NAME = 'S' ORDER BY SALARY DESC
SELECT zip_code FROM weather GROUP BY zip_code ORDER BY avg(mean_sea_level_pressure_inches) ASC LIMIT 1
SELECT DISTINCT mission.Fate FROM mission JOIN ship ON mission.Ship_ID = ship.Ship_ID WHERE ship.Nationality = 'United States'
SELECT count(*) FROM postseason WHERE year = 1885 AND ties = 1
SELECT count(*) FROM Manufacturers WHERE Founder = 'Andy'
SELECT Nationality FROM journalist WHERE Years_working > 10 INTERSECT SELECT Nationality FROM journalist WHERE Years_working < 3
SELECT instructor.name, instructor.salary FROM advisor JOIN instructor ON advisor.i_ID = instructor.ID JOIN student ON advisor.s_ID = student.ID WHERE student.dept_name = 'History'
SELECT T2.name FROM writes AS T1 JOIN author AS T2 ON T1.aid = T2.aid JOIN publication ON T1.pid = publication.pid JOIN writes AS T3 ON publication.pid = T3.pid JOIN author AS T4 ON T3.aid = T4.aid WHERE T4.name = 'H. V. Jagadish' AND publication.title = 'Divesh Srivastava'
SELECT Name FROM county_public_safety ORDER BY Population DESC
SELECT business.name FROM category AS T1 JOIN business ON T1.business_id = business.business_id JOIN category AS T2 ON business.business_id = T2.business_id WHERE business.city = 'Los Angeles' AND T1.category_name = 'Seafood' AND T2.category_name = 'restaurant'
SELECT density FROM state WHERE state_name = 'wyoming'
SELECT Document_ID, Template_ID, Document_Description FROM Documents WHERE Document_Name = 'Robbin CV'
SELECT roomName FROM Rooms WHERE maxOccupancy = (SELECT max(maxOccupancy) FROM Rooms)
SELECT DISTINCT customer_id FROM Customer_Orders WHERE order_date > (SELECT min(order_date) FROM Customer_Orders WHERE order_status_code = 'Cancelled')
SELECT characteristic_name FROM Characteristics
SELECT City, GDP FROM city ORDER BY GDP ASC LIMIT 1
SELECT Activity.activity_name FROM Activity JOIN Faculty_Participates_in ON Activity.actid = Faculty_Participates_in.actid GROUP BY Activity.actid ORDER BY count(*) DESC LIMIT 1
SELECT Songs.Title FROM Albums JOIN Tracklists ON Albums.AId = Tracklists.AlbumId JOIN Songs ON Tracklists.SongId = Songs.SongId WHERE Albums.Label = 'Universal Music Group'
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'pldi'
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Question Answering'
SELECT medicine.id, medicine.name FROM medicine JOIN medicine_enzyme_interaction ON medicine.id = medicine_enzyme_interaction.medicine_id GROUP BY medicine.id HAVING count(*) >= 2
SELECT rID FROM Reviewer WHERE name = 'Daniel Lewis'
SELECT state_name FROM state WHERE area = (SELECT min(area) FROM state)
SELECT Studio, count(*) FROM film GROUP BY Studio
SELECT climber.Name, mountain.Height FROM climber JOIN mountain ON climber.Mountain_ID = mountain.Mountain_ID
SELECT highest_point FROM highlow WHERE highest_elevation = (SELECT max(highest_elevation) FROM highlow)
SELECT count(DISTINCT journal.name) FROM publication JOIN journal ON publication.jid = journal.jid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE author.name = 'H. V. Jagadish'
SELECT Band.Lastname FROM Performance JOIN Band ON Performance.Bandmate = Band.Id JOIN Songs ON Performance.SongId = Songs.SongId GROUP BY Band.Lastname ORDER BY count(*) DESC LIMIT 1
SELECT Name, Time, Service FROM train
SELECT Reviewer.name FROM Rating JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Rating.stars = 3 UNION SELECT Reviewer.name FROM Rating JOIN Reviewer ON Rating.rID = Reviewer.rID WHERE Rating.stars = 4
SELECT Name FROM employee WHERE Employee_ID NOT IN (SELECT Employee_ID FROM evaluation)
SELECT Nationality FROM people GROUP BY Nationality ORDER BY count(*) DESC LIMIT 1
SELECT stadium.Name, count(*) FROM concert JOIN stadium ON concert.Stadium_ID = stadium.Stadium_ID GROUP BY concert.Stadium_ID
SELECT max(chip_model.RAM_MiB), min(chip_model.RAM_MiB) FROM chip_model JOIN phone ON chip_model.Model_name = phone.chip_model WHERE phone.Company_name = 'Nokia Corporation'
SELECT count(DISTINCT Language) FROM countrylanguage
SELECT Staff.staff_name, Staff.staff_gender FROM Staff JOIN Staff_Department_Assignments ON Staff.staff_id = Staff_Department_Assignments.staff_id WHERE Staff_Department_Assignments.date_assigned_to = 2016
SELECT DEPARTMENT.DEPT_NAME, COURSE.DEPT_CODE FROM COURSE JOIN DEPARTMENT ON COURSE.DEPT_CODE = DEPARTMENT.DEPT_CODE GROUP BY COURSE.DEPT_CODE ORDER BY sum(COURSE.CRS_CREDIT) DESC LIMIT 1
SELECT Customers.customer_name, Customers.customer_address FROM Customers JOIN Customer_Orders ON Customers.customer_id = Customer_Orders.customer_id WHERE Customer_Orders.order_status_code = 'New' INTERSECT SELECT Customers.customer_name, Customers.customer_address FROM Customers JOIN Customer_Orders ON Customers.customer_id = Customer_Orders.customer_id WHERE Customer_Orders.order_status_code = 'Pending'
SELECT billing_country, count(*) FROM invoices GROUP BY billing_country ORDER BY count(*) DESC LIMIT 5
SELECT avg(room_count) FROM Apartments WHERE apt_type_code = 'Studio'
SELECT year FROM publication WHERE title = 'Making database systems usable'
SELECT DISTINCT cite.citedPaperId, count(cite.citedPaperId) FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN cite ON paper.paperId = cite.citedPaperId WHERE keyphrase.keyphraseName = 'parsing' GROUP BY cite.citedPaperId ORDER BY count(cite.citedPaperId) DESC
SELECT DISTINCT T4.authorId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Noah A Smith'
SELECT customer_name FROM Customers EXCEPT SELECT customer_name FROM Customers WHERE payment_method = 'Cash'
SELECT CRS_DESCRIPTION, CRS_CREDIT FROM COURSE WHERE CRS_CODE = 'QM-261'
SELECT state_name FROM city WHERE population = (SELECT max(population) FROM city)
SELECT account_id, count(*) FROM Financial_Transactions GROUP BY account_id
SELECT lowest_point FROM highlow WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'subhasis chaudhuri'
SELECT country FROM airlines GROUP BY country ORDER BY count(*) DESC LIMIT 1
SELECT count(*), BlockCode FROM Block GROUP BY BlockCode
SELECT count(*) FROM country JOIN countrylanguage ON country.Code = countrylanguage.CountryCode WHERE countrylanguage.Language = 'English' INTERSECT SELECT count(*) FROM country JOIN countrylanguage ON country.Code = countrylanguage.CountryCode WHERE countrylanguage.Language = 'Dutch'
SELECT Accounts.Statement_ID, Statements.Statement_Details, Accounts.Account_Details FROM Accounts JOIN Statements ON Accounts.Statement_ID = Statements.Statement_ID
SELECT first_name, last_name FROM employees ORDER BY birth_date ASC LIMIT 1
SELECT count(*) FROM Projects
SELECT name FROM airport WHERE name LIKE '%international%'
SELECT storm.Name FROM affected_region JOIN region ON affected_region.Region_id = region.Region_id JOIN storm ON affected_region.Storm_ID = storm.Storm_ID WHERE region.Region_name = 'Afghanistan' INTERSECT SELECT storm.Name FROM affected_region JOIN region ON affected_region.Region_id = region.Region_id JOIN storm ON affected_region.Storm_ID = storm.Storm_ID WHERE region.Region_name = 'Albania'
SELECT DISTINCT paper.paperId FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paperKeyphrase ON paperDataset.paperId = paperKeyphrase.paperId JOIN paper ON paperDataset.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId WHERE dataset.datasetName = 'Jeopardy! Questions' AND keyphrase.keyphraseName = 'Parsing' AND paper.year = 2014 AND venue.venueName = 'ACL'
SELECT Duration FROM actor ORDER BY age DESC LIMIT 1
SELECT count(*) FROM Roles
SELECT Package_Option FROM TV_Channel WHERE series_name = 'Sky Radio'
SELECT AppointmentID FROM Appointment ORDER BY Start DESC LIMIT 1
SELECT airlines.name FROM airlines JOIN routes ON airlines.alid = routes.alid GROUP BY airlines.name ORDER BY count(*) DESC LIMIT 10
SELECT bank.bname FROM bank JOIN loan ON bank.branch_ID = loan.branch_ID JOIN customer ON bank.branch_ID = customer.branch_ID WHERE customer.credit_score < 100
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'san francisco' AND RESTAURANT.FOOD_TYPE = 'french' AND RESTAURANT.RATING = (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'san francisco' AND RESTAURANT.FOOD_TYPE = 'french')
SELECT Customer_Details FROM Customers EXCEPT SELECT Customers.Customer_Details FROM Customers JOIN Customer_Policies ON Customers.Customer_ID = Customer_Policies.Customer_ID
SELECT editor.Name, journal.Theme FROM journal_committee JOIN editor ON journal_committee.Editor_ID = editor.Editor_ID JOIN journal ON journal_committee.Journal_ID = journal.Journal_ID
SELECT name FROM races ORDER BY year DESC
SELECT College.state FROM College JOIN Tryout ON College.cName = Tryout.cName WHERE Tryout.pPos = 'striker'
SELECT Tourist_Attractions.Name, Visits.Visit_Date FROM Tourist_Attractions JOIN Visitors JOIN Visits ON Tourist_Attractions.Tourist_Attraction_ID = Visits.Tourist_Attraction_ID AND Visitors.Tourist_ID = Visits.Tourist_ID WHERE Visitors.Tourist_Details = 'Vincent' OR Visitors.Tourist_Details = 'Vivian'
SELECT Product.product_id FROM Problems JOIN Staff ON Problems.reported_by_staff_id = Staff.staff_id JOIN Product ON Problems.product_id = Product.product_id WHERE Staff.staff_first_name = 'Christop' AND Staff.staff_last_name = 'Berge' INTERSECT SELECT Product.product_id FROM Problems JOIN Product ON Problems.product_id = Product.product_id JOIN Staff ON Problems.reported_by_staff_id = Staff.staff_id WHERE Staff.staff_first_name = 'Ashley' AND Staff.staff_last_name = 'Medhurst'
SELECT count(DISTINCT Birth_Place) FROM people
SELECT Major, Age FROM Student WHERE StuID NOT IN (SELECT Has_Pet.StuID FROM Has_Pet JOIN Pets ON Has_Pet.PetID = Pets.PetID WHERE Pets.PetType = 'cat')
SELECT name FROM ACCOUNTS ORDER BY name ASC
SELECT Author FROM submission WHERE Submission_ID NOT IN (SELECT Workshop_ID FROM Acceptance)
SELECT date FROM weather WHERE max_temperature_f > 85
SELECT count(DISTINCT Member_of_club.Position) FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID WHERE Club.ClubName = 'Bootup Baltimore'
SELECT Classroom, count(DISTINCT Grade) FROM list GROUP BY Classroom
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > 2
SELECT name, salary FROM instructor WHERE salary < (SELECT avg(salary) FROM instructor WHERE dept_name = 'Physics')
SELECT login_name, family_name FROM Course_Authors_and_Tutors
SELECT sum(City_Population) FROM district WHERE City_Area > (SELECT avg(City_Area) FROM district)
SELECT FlightNo FROM flights WHERE SourceAirport = 'APG'
SELECT count(*) FROM CLASS JOIN ENROLL ON CLASS.CLASS_CODE = ENROLL.CLASS_CODE JOIN STUDENT ON ENROLL.STU_NUM = STUDENT.STU_NUM JOIN DEPARTMENT ON STUDENT.DEPT_CODE = DEPARTMENT.DEPT_CODE WHERE DEPARTMENT.DEPT_NAME = 'Accounting'
SELECT T1.name FROM invoice_lines JOIN tracks AS T1 ON invoice_lines.track_id = T1.id JOIN tracks AS T2 ON invoice_lines.track_id = T2.id WHERE T1.name = 'Dean Peeters'
SELECT routes.rid FROM airports JOIN routes ON airports.apid = routes.src_apid WHERE airports.country = 'United States' INTERSECT SELECT rid FROM routes WHERE src_apid = 'United States'
SELECT count(DISTINCT Rank) FROM captain
SELECT DISTINCT Type FROM Institution
SELECT count(*) FROM home_game JOIN park ON home_game.park_id = park.park_id WHERE home_game.year = 1907 AND park.park_name = 'Columbia Park'
SELECT state_name FROM state WHERE area = (SELECT max(area) FROM state)
SELECT Headquarters FROM company ORDER BY Sales_in_Billion DESC LIMIT 1
SELECT highest_point FROM highlow WHERE highest_elevation > (SELECT highest_elevation FROM highlow WHERE state_name = 'colorado')
SELECT DISTINCT zip_code FROM weather WHERE max_dew_point_f != 70
SELECT email_address, cell_number, home_phone FROM Professionals
SELECT StuID FROM Student WHERE Age > 20
SELECT Dorm_amenity.amenity_name FROM Dorm_amenity JOIN Has_amenity ON Dorm_amenity.amenid = Has_amenity.amenid GROUP BY Dorm_amenity.amenity_name ORDER BY count(*) DESC LIMIT 1
SELECT count(*), genres.name FROM genres JOIN tracks ON genres.id = tracks.genre_id GROUP BY genres.name
SELECT sum(Enrollment), Affiliation FROM university GROUP BY Affiliation
SELECT StuID, count(*) FROM Has_Allergy GROUP BY StuID
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE venue.venueName = 'chi'
SELECT Problems.problem_description FROM Problems JOIN Staff ON Problems.reported_by_staff_id = Staff.staff_id WHERE Staff.staff_first_name = 'Christop'
SELECT customer_name, customer_phone, customer_email FROM Customers ORDER BY date_became_customer ASC
SELECT film.title, film.film_id FROM film JOIN inventory ON film.film_id = inventory.film_id GROUP BY film.film_id ORDER BY count(*) DESC LIMIT 1
SELECT count(*), Country FROM airport GROUP BY Country
SELECT dept_name, budget FROM department WHERE budget > (SELECT avg(budget) FROM department)
SELECT Carrier FROM device ORDER BY Carrier ASC
SELECT count(*) FROM concert WHERE Year = '2014' OR Year = '2015'
SELECT Address FROM Locations WHERE Location_Name = 'UK Gallery'
SELECT count(DISTINCT T2.name) FROM user AS T1 JOIN review ON T1.user_id = review.user_id JOIN user AS T2 ON review.user_id = T2.user_id WHERE T1.name = 'Christine' AND T2.name = 'San Diego' AND review.year = 2010
SELECT Document_ID FROM Documents WHERE Document_Type_Code = 'CV' EXCEPT SELECT Document_ID FROM Documents_with_Expenses WHERE Budget_Type_Code = 'CV'
SELECT count(DISTINCT state) FROM College WHERE enr > (SELECT avg(enr) FROM College)
SELECT DISTINCT Home_city FROM driver
SELECT count(*), Claims.Claim_ID FROM Claims JOIN Settlements ON Claims.Claim_ID = Settlements.Claim_ID GROUP BY Claims.Claim_ID
SELECT DISTINCT Location FROM track
SELECT count(*) FROM company WHERE Headquarters = (SELECT Company_ID FROM company WHERE Headquarters = 1)
SELECT school.School FROM player JOIN school ON player.School_ID = school.School_ID GROUP BY player.School_ID HAVING count(*) > 1
SELECT teachers.LastName FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE list.FirstName = 'GELL' AND list.LastName = 'TAMI'
SELECT other_hotel_details, star_rating_code FROM Hotels ORDER BY price_range ASC LIMIT 3
SELECT Name FROM Manufacturers WHERE Revenue BETWEEN 100 AND 150
SELECT Lessons.lesson_id FROM Staff JOIN Lessons ON Staff.staff_id = Lessons.staff_id WHERE Staff.first_name = 'Janessa' AND Staff.last_name = 'Sawayn'
SELECT DISTINCT drivers.forename FROM drivers JOIN driverStandings ON drivers.driverId = driverStandings.driverId WHERE driverStandings.position = 1 AND driverStandings.points > 20
SELECT river_name FROM river WHERE traverse IN (SELECT border FROM border_info WHERE state_name = 'alabama')
SELECT DISTINCT Ref_Property_Types.property_type_description FROM Ref_Property_Types JOIN Properties ON Ref_Property_Types.property_type_code = Properties.property_type_code
SELECT city.city, count(*) FROM city JOIN address ON city.city_id = address.city_id GROUP BY city.city_id ORDER BY count(*) DESC LIMIT 1
SELECT id FROM trip WHERE duration >= (SELECT avg(duration) FROM trip WHERE zip_code = 94103)
SELECT City FROM branch WHERE Open_year = '2001' AND membership_amount > 100
SELECT Fname, LName FROM Student WHERE city_code != 'HKG' ORDER BY Age ASC
SELECT Location, count(*) FROM gas_station GROUP BY Location ORDER BY count(*) ASC
SELECT Degree_Programs.degree_summary_name FROM Degree_Programs JOIN Student_Enrolment ON Degree_Programs.degree_program_id = Student_Enrolment.degree_program_id GROUP BY Degree_Programs.degree_summary_name ORDER BY count(*) DESC LIMIT 1
SELECT name FROM instructor WHERE salary > (SELECT min(salary) FROM instructor WHERE dept_name = 'Biology')
SELECT sum(balance) FROM CHECKING ORDER BY sum(balance) ASC
SELECT Fname, Age FROM Student WHERE StuID IN (SELECT StuID FROM SportsInfo WHERE SportName = 'Football' INTERSECT SELECT StuID FROM SportsInfo WHERE SportName = 'Lacrosse')
SELECT wine.Name FROM wine JOIN grapes ON wine.Grape = grapes.Grape WHERE wine.Price > 50 INTERSECT SELECT wine.Name FROM wine JOIN grapes ON wine.Grape = grapes.Grape WHERE grapes.Color = 'Red'
SELECT city_name FROM city WHERE population = (SELECT max(population) FROM city)
SELECT avg(Track.Milliseconds) FROM Track JOIN Genre ON Track.GenreId = Genre.GenreId WHERE Genre.Name = 'Latin' OR Genre.Name = 'Pop'
SELECT teacher.Name FROM course_arrange JOIN teacher ON course_arrange.Teacher_ID = teacher.Teacher_ID GROUP BY teacher.Name HAVING count(*) >= 2
SELECT basketball_match.Team_Name FROM university JOIN basketball_match ON university.School_ID = basketball_match.School_ID GROUP BY basketball_match.Team_Name HAVING avg(university.Enrollment) < (SELECT avg(Enrollment) FROM university)
SELECT count(*), CRS_CODE FROM CLASS GROUP BY CRS_CODE
SELECT count(DISTINCT city) FROM Person
SELECT account_id, count(*) FROM Financial_Transactions GROUP BY account_id
SELECT customer_id, customer_name FROM Customers WHERE customer_address LIKE '%WY%' AND payment_method_code != 'Credit Card'
SELECT county.County_name FROM county JOIN election ON county.County_Id = election.District GROUP BY county.County_Id HAVING count(*) >= 2
SELECT section.building, section.room_number, section.semester, section.year FROM course JOIN section ON course.course_id = section.course_id WHERE course.dept_name = 'Psychology' ORDER BY course.title ASC
SELECT document_type_code FROM Documents WHERE document_name = 'David CV'
SELECT count(*) FROM player JOIN team ON player.player_id = team.team_id_br WHERE team.name = 'Boston Red Stockings' AND team.year = 2000
SELECT museum.Museum_ID, museum.Name FROM museum JOIN visit ON museum.Museum_ID = visit.Museum_ID GROUP BY museum.Museum_ID ORDER BY count(*) DESC LIMIT 1
SELECT follows.f1 FROM user_profiles JOIN follows ON user_profiles.uid = follows.f2 WHERE user_profiles.name = 'Mary' INTERSECT SELECT follows.f1 FROM user_profiles JOIN follows ON user_profiles.uid = follows.f2 WHERE user_profiles.name = 'Susan'
SELECT count(*) FROM Transcripts
SELECT DISTINCT Addresses.city FROM Addresses JOIN People_Addresses ON Addresses.address_id = People_Addresses.address_id JOIN People ON People_Addresses.person_id = People.person_id
SELECT title FROM film WHERE length > 100 OR rating = 'PG' EXCEPT SELECT title FROM film WHERE length > 200
SELECT DISTINCT count(paper.paperId), keyphrase.keyphraseId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId JOIN venue ON paper.venueId = venue.venueId WHERE paper.year = 2015 AND venue.venueName = 'NIPS' GROUP BY keyphrase.keyphraseId ORDER BY count(paper.paperId) DESC
SELECT teacher.Name, count(*) FROM course_arrange JOIN teacher ON course_arrange.Teacher_ID = teacher.Teacher_ID GROUP BY teacher.Name
SELECT state_name FROM city WHERE city_name = 'springfield'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic')
SELECT Name FROM Scientists ORDER BY Name ASC
SELECT Fname, Major FROM Student WHERE StuID IN (SELECT StuID FROM Has_Allergy WHERE Allergy = 'Soy')
SELECT * FROM election
SELECT count(river_name) FROM river WHERE traverse = 'idaho'
SELECT DEPARTMENT.DEPT_NAME, DEPARTMENT.DEPT_ADDRESS, count(*) FROM STUDENT JOIN DEPARTMENT ON STUDENT.DEPT_CODE = DEPARTMENT.DEPT_CODE GROUP BY STUDENT.DEPT_CODE ORDER BY count(*) DESC LIMIT 3
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'san francisco' AND RESTAURANT.FOOD_TYPE = 'french' AND RESTAURANT.RATING = (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'san francisco' AND RESTAURANT.FOOD_TYPE = 'french')
SELECT river_name FROM river WHERE length > (SELECT max(length) FROM river WHERE traverse = 'illinois') AND traverse = 'illinois'
SELECT DISTINCT drivers.driverId, drivers.nationality FROM drivers JOIN lapTimes ON drivers.driverId = lapTimes.driverId WHERE lapTimes.milliseconds > 100000
SELECT avg(elevation), country FROM airports GROUP BY country
SELECT Role_Code FROM Employees GROUP BY Role_Code ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT wine.Name FROM appellations JOIN wine ON appellations.Appelation = wine.Appelation WHERE appellations.Area = 'North Coast'
SELECT count(*) FROM airlines WHERE country = 'Russia'
SELECT pName FROM Player WHERE HS BETWEEN 500 AND 1500
SELECT Product, Chromosome, Porphyria FROM enzyme WHERE Location = 'Cytosol'
SELECT Lname FROM Faculty WHERE Rank = 'Professor' EXCEPT SELECT DISTINCT T1.Lname FROM Faculty AS T1 JOIN Faculty_Participates_in ON T1.FacID = Faculty_Participates_in.FacID AND Faculty_Participates_in.actid = T1.FacID JOIN Activity ON Faculty_Participates_in.actid = Activity.actid JOIN Faculty AS T2 ON Faculty_Participates_in.FacID = T2.FacID WHERE Activity.activity_name = 'Canoeing' OR Activity.activity_name = 'Kayaking'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic' AND RESTAURANT.RATING > (SELECT max(RESTAURANT.RATING) FROM RESTAURANT JOIN LOCATION ON RESTAURANT.ID = LOCATION.RESTAURANT_ID WHERE LOCATION.CITY_NAME = 'mountain view' AND RESTAURANT.FOOD_TYPE = 'arabic')
SELECT Apartment_Bookings.booking_start_date, Apartment_Bookings.booking_start_date FROM Apartment_Bookings JOIN Apartments ON Apartment_Bookings.apt_id = Apartments.apt_id WHERE Apartments.bedroom_count > 2
SELECT count(*) FROM country WHERE Continent = 'Asia'
SELECT Transcripts.transcript_date, Transcript_Contents.transcript_id FROM Transcripts JOIN Transcript_Contents ON Transcripts.transcript_id = Transcript_Contents.transcript_id GROUP BY Transcript_Contents.transcript_id ORDER BY count(*) ASC LIMIT 1
SELECT avg(Money_Requested) FROM entrepreneur
SELECT customer_status_code, count(*) FROM Customers GROUP BY customer_status_code
SELECT Address FROM member EXCEPT SELECT Address FROM member WHERE Membership_card = 'Black'
SELECT DISTINCT * FROM country AS T1 JOIN countrylanguage ON T1.Code = countrylanguage.CountryCode JOIN country AS T2 ON countrylanguage.CountryCode = T2.Code WHERE countrylanguage.IsOfficial = 'Chinese' AND countrylanguage.IsOfficial = 1 AND countrylanguage.Language = 'Chinese'
SELECT Customer_Details FROM Customers UNION SELECT Staff_Details FROM Staff
SELECT Apartment_Bookings.booking_start_date, Apartment_Bookings.booking_end_date FROM Apartment_Bookings JOIN Apartments ON Apartment_Bookings.apt_id = Apartments.apt_id WHERE Apartments.bedroom_count > 2
SELECT Date, Theme, Sales FROM journal WHERE Journal_ID NOT IN (SELECT Journal_ID FROM journal_committee)
SELECT organisation_details FROM Organisations WHERE organisation_details = 'Sponsor' ORDER BY organisation_details ASC
SELECT Campus, count(*) FROM Campuses WHERE County = 'Orange' AND Year >= 2000 GROUP BY Campus
SELECT Name FROM captain ORDER BY age ASC LIMIT 1
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'character recognition' AND paper.year < 2010
SELECT employees.FIRST_NAME, employees.JOB_ID FROM employees JOIN departments ON employees.DEPARTMENT_ID = departments.DEPARTMENT_ID WHERE departments.DEPARTMENT_NAME = 'Finance'
SELECT Status FROM city GROUP BY Status ORDER BY count(*) ASC
SELECT Support_rate, Consider_rate, Oppose_rate FROM candidate ORDER BY Unsure_rate ASC
SELECT count(*), month FROM tip GROUP BY month
SELECT Ref_Calendar.Day_Number, All_Documents.Date_Stored FROM All_Documents JOIN Ref_Calendar ON All_Documents.Date_Stored = Ref_Calendar.Calendar_Date
SELECT party.Party_name, region.Region_name FROM party JOIN region ON party.Region_ID = region.Region_ID
SELECT avg(HS), max(HS) FROM Player WHERE pID IN (SELECT cName FROM Tryout)
SELECT count(*) FROM cars_data WHERE Cylinders > 4
SELECT car_makers.Maker, car_makers.Id FROM model_list JOIN car_makers ON model_list.Maker = car_makers.Id GROUP BY model_list.Maker HAVING count(*) > 3
SELECT School_Colors FROM school ORDER BY Enrollment DESC LIMIT 1
SELECT apt_number FROM Apartments WHERE bathroom_count = 0 INTERSECT SELECT Apartments.apt_number FROM View_Unit_Status JOIN Apartments ON View_Unit_Status.apt_id = Apartments.apt_id WHERE Apartments.bathroom_count = 1
SELECT count(*) FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Student.Fname = 'Eric' AND Student.LName = 'Tai'
SELECT card_type_code FROM Customers_Cards GROUP BY card_type_code HAVING count(*) >= 5
SELECT Student.Fname FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID JOIN Pets ON Has_Pet.PetID = Pets.PetID WHERE Pets.PetType = 'cat' INTERSECT SELECT Student.Fname FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID JOIN Pets ON Has_Pet.PetID = Pets.PetID WHERE Pets.PetType = 'dog'
SELECT cName FROM Tryout WHERE pPos = 'mid' EXCEPT SELECT cName FROM Tryout WHERE pPos = 'goalie'
SELECT state_name FROM state WHERE population = (SELECT max(population) FROM state)
SELECT count(*) FROM Apartments WHERE apt_id NOT IN (SELECT apt_id FROM Apartment_Facilities)
SELECT DEPARTMENT.SCHOOL_CODE FROM DEPARTMENT JOIN PROFESSOR ON DEPARTMENT.DEPT_CODE = PROFESSOR.DEPT_CODE GROUP BY DEPARTMENT.SCHOOL_CODE ORDER BY count(*) ASC LIMIT 1
SELECT state FROM Customers GROUP BY state ORDER BY count(*) DESC LIMIT 1
SELECT Drama_Workshop_Groups.Store_Email_Address FROM Addresses JOIN Drama_Workshop_Groups ON Addresses.Address_ID = Drama_Workshop_Groups.Address_ID WHERE Addresses.State_County = 'Alaska'
SELECT conductor.Name, orchestra.Orchestra FROM conductor JOIN orchestra ON conductor.Conductor_ID = orchestra.Conductor_ID
SELECT singer.Name FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID GROUP BY song.Singer_ID HAVING count(*) > 1
SELECT count(*) FROM body_builder
SELECT order_id, customer_id FROM Orders ORDER BY date_order_placed ASC LIMIT 1
SELECT count(*) FROM list
SELECT guest_first_name, guest_last_name FROM Guests
SELECT drivers.driverId, drivers.forename, count(*) FROM drivers JOIN results ON drivers.driverId = results.driverId JOIN races ON results.raceId = races.raceId GROUP BY drivers.driverId HAVING count(*) >= 2
SELECT volume.Issue_Date FROM artist JOIN volume ON artist.Artist_ID = volume.Artist_ID WHERE artist.Artist = 'Gorgoroth'
SELECT Physician.Name, Department.Name FROM Physician JOIN Affiliated_With ON Physician.EmployeeID = Affiliated_With.Physician JOIN Department ON Affiliated_With.Department = Department.DepartmentID
SELECT Owner FROM channel ORDER BY Rating_in_percent DESC LIMIT 1
SELECT count(DISTINCT Software_Platform) FROM device
SELECT avg(Student.Age) FROM Student JOIN Voting_record ON Student.StuID = Voting_record.Secretary_Vote WHERE Student.city_code = 'NYC' AND Voting_record.Election_Cycle = 'Spring'
SELECT sum(publication.citation_num) FROM publication JOIN conference ON publication.cid = conference.cid WHERE conference.name = 'VLDB'
SELECT DISTINCT start_station_id FROM trip WHERE duration < 100
SELECT Name FROM technician WHERE technician_id NOT IN (SELECT technician_id FROM repair_assignment)
SELECT Customers.customer_name, count(*) FROM Orders JOIN Customers ON Orders.customer_id = Customers.customer_id GROUP BY Customers.customer_id HAVING count(*) >= 2
SELECT role_code, street, city, state FROM Professionals WHERE city LIKE '%West%'
SELECT count(DISTINCT Nationality) FROM conductor
SELECT School.School_name, budget.Budgeted, budget.Invested FROM budget JOIN School ON budget.School_id = School.School_id WHERE budget.Year >= 2002
SELECT avg(Weight), avg(Year) FROM cars_data GROUP BY Year
SELECT state_name FROM state WHERE state_name IN (SELECT border FROM border_info WHERE state_name = 'oklahoma') ORDER BY population DESC LIMIT 1
SELECT Status FROM roller_coaster WHERE Length > 3300 OR Height > 100
SELECT DISTINCT writes.authorId FROM writes JOIN paper ON writes.paperId = paper.paperId WHERE paper.year = 2015
SELECT count(*) FROM editor
SELECT avg(LifeExpectancy) FROM country WHERE Region = 'Central Africa'
SELECT count(*) FROM Staff
SELECT DISTINCT Region FROM club ORDER BY Region ASC
SELECT DISTINCT Director FROM film
SELECT ship.Name FROM mission JOIN ship ON mission.Ship_ID = ship.Ship_ID WHERE mission.Launched_Year > 1928
SELECT Tryout.cName FROM Tryout JOIN College ON Tryout.cName = College.cName ORDER BY College.enr DESC LIMIT 1
SELECT EMPLOYEE.EMP_FNAME, PROFESSOR.PROF_OFFICE FROM PROFESSOR JOIN EMPLOYEE ON PROFESSOR.EMP_NUM = EMPLOYEE.EMP_NUM ORDER BY EMPLOYEE.EMP_FNAME ASC
SELECT Type FROM film_market_estimation WHERE Year = 1995
SELECT count(*) FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE teachers.FirstName = 'LORIA' AND teachers.LastName = 'ONDERSMA'
SELECT name, grade FROM Highschooler
SELECT head_ID, name FROM head WHERE name LIKE '%Ha%'
SELECT PetType, weight FROM Pets ORDER BY pet_age ASC LIMIT 1
SELECT DISTINCT writes.paperId FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'sharon goldwater'
SELECT film_market_estimation.Year FROM film_market_estimation JOIN market ON film_market_estimation.Market_ID = market.Market_ID WHERE market.Country = 'Japan' ORDER BY film_market_estimation.Year DESC
SELECT tracks.name FROM genres JOIN tracks ON genres.id = tracks.genre_id JOIN media_types ON tracks.media_type_id = media_types.id WHERE genres.name = 'Rock' OR media_types.name = 'MPEG audio file'
SELECT Wheels, Location FROM railway
SELECT count(DISTINCT HS) FROM Player WHERE HS > 1000
SELECT count(state_name) FROM city WHERE city_name = 'springfield'
SELECT role_code FROM Employees WHERE employee_name = 'Koby'
SELECT count(DISTINCT match_season.College) FROM match_season JOIN team ON match_season.Team = team.Team_id WHERE team.Name = 'Columbus Crew'
SELECT Season, Home_team, Away_team FROM game
SELECT Characteristics.characteristic_name FROM Products JOIN Product_Characteristics ON Products.product_id = Product_Characteristics.product_id JOIN Characteristics ON Product_Characteristics.characteristic_id = Characteristics.characteristic_id GROUP BY Characteristics.characteristic_name ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM singer WHERE Birth_Year = 1948 OR Birth_Year = 1949
SELECT count(DISTINCT s_ID) FROM advisor
SELECT id, duration FROM trip ORDER BY duration DESC LIMIT 3
SELECT Employee_ID FROM Employees EXCEPT SELECT Destroyed_by_Employee_ID FROM Documents_to_be_Destroyed
SELECT lowest_point FROM highlow WHERE state_name = 'iowa'
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'subhasis chaudhuri'
SELECT Courses.course_name, count(*) FROM Courses JOIN Student_Course_Registrations ON Courses.course_id = Student_Course_Registrations.course_id GROUP BY Courses.course_name
SELECT DISTINCT paper.venueId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'Daniella Coelho'
SELECT sum(postseason.wins) FROM postseason JOIN team ON postseason.team_id_winner = team.team_id_br WHERE team.name = 'Boston Red Stockings'
SELECT avg(basePrice), min(basePrice), decor FROM Rooms GROUP BY decor
SELECT publication.year, sum(publication.citation_num) FROM publication JOIN conference ON publication.cid = conference.cid WHERE conference.name = 'VLDB' GROUP BY publication.year
SELECT Document_Type_Code, Document_Type_Name FROM Ref_Document_Types
SELECT customer_id, count(*) FROM Customers_Cards GROUP BY customer_id
SELECT gas_station.Location FROM station_company JOIN company ON station_company.Company_ID = company.Company_ID JOIN gas_station ON station_company.Station_ID = gas_station.Station_ID WHERE company.Market_Value > 100
SELECT Venue FROM debate ORDER BY Num_of_Audience ASC
SELECT faculty.Faculty FROM Campuses JOIN faculty ON Campuses.Id = faculty.Campus JOIN degrees ON Campuses.Id = degrees.Campus AND faculty.Year = degrees.Year WHERE faculty.Year = 2002 ORDER BY degrees.Degrees DESC LIMIT 1
SELECT Minister FROM party WHERE Took_office > 1961 OR Left_office < 1959
SELECT sum(Rating_in_percent), Owner FROM channel GROUP BY Owner
SELECT date_of_birth, name FROM Dogs
SELECT count(*), Time_of_day FROM broadcast GROUP BY Time_of_day
SELECT song_name FROM song WHERE rating < (SELECT max(rating) FROM song WHERE languages = 'english')
SELECT count(DISTINCT product_type_code) FROM Products
SELECT count(*) FROM RESTAURANT JOIN GEOGRAPHIC ON RESTAURANT.CITY_NAME = GEOGRAPHIC.CITY_NAME WHERE GEOGRAPHIC.COUNTY = 'yolo county' AND RESTAURANT.FOOD_TYPE = 'italian'
SELECT Park FROM roller_coaster ORDER BY Speed DESC LIMIT 1
SELECT DISTINCT phone.Hardware_Model_name FROM screen_mode JOIN phone ON screen_mode.Graphics_mode = phone.screen_mode WHERE screen_mode.Type = 'Text' OR phone.screen_mode > 32
SELECT DISTINCT T1.paperId FROM writes AS T1 JOIN author AS T2 ON T1.authorId = T2.authorId JOIN writes AS T3 ON T1.paperId = T3.paperId JOIN author AS T4 ON T3.authorId = T4.authorId WHERE T2.authorName = 'Peter Mertens' AND T4.authorName = 'Dina Barbian'
SELECT count(*) FROM Papers JOIN Authorship ON Papers.paperID = Authorship.paperID JOIN Inst ON Authorship.instID = Inst.instID WHERE Inst.name = 'University of Pennsylvania'
SELECT count(*) FROM flights JOIN airports ON flights.SourceAirport = airports.AirportCode WHERE airports.City = 'Aberdeen' AND airports.AirportName = 'Ashley '
SELECT avg(overall_rating) FROM Player_Attributes WHERE preferred_foot = 'right'
SELECT city FROM station ORDER BY lat DESC
SELECT DISTINCT paper.journalId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'Takashi Matsumoto' GROUP BY paper.journalId
SELECT DISTINCT song_name FROM song WHERE resolution > (SELECT min(resolution) FROM song WHERE languages = 'english')
SELECT count(*) FROM invoices WHERE billing_state = 'CA'
SELECT Customers.customer_name FROM Customers JOIN Orders ON Customers.customer_id = Orders.customer_id WHERE Orders.date_order_placed >= '2009-01-01' AND Orders.date_order_placed <= '2010-01-01'
SELECT DISTINCT building FROM classroom WHERE capacity > 50
SELECT payment_date FROM payment WHERE amount > 10 UNION SELECT payment_date FROM payment WHERE amount = 'Elsa'
SELECT population FROM state WHERE area = (SELECT min(area) FROM state)
SELECT other_hotel_details FROM Hotels ORDER BY price_range DESC LIMIT 3
SELECT river_name FROM river WHERE traverse = 'illinois'
SELECT count(*) FROM city WHERE County_ID IN (SELECT County_ID FROM county_public_safety WHERE Population > 20000)
SELECT count(*) FROM Invoices
SELECT artist.Name, exhibition.Theme FROM exhibition JOIN artist ON exhibition.Artist_ID = artist.Artist_ID WHERE exhibition.Ticket_Price > (SELECT avg(Ticket_Price) FROM exhibition)
SELECT Fname, Sex FROM Student WHERE StuID NOT IN (SELECT StuID FROM Has_Allergy WHERE Allergy = 'Milk' EXCEPT SELECT StuID FROM Has_Allergy WHERE Allergy = 'Cat')
SELECT city FROM business WHERE name = 'Taj Mahal' AND name = 'restaurant'
SELECT population FROM state WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'mississippi')
SELECT departments.DEPARTMENT_NAME FROM departments JOIN employees ON departments.DEPARTMENT_ID = employees.DEPARTMENT_ID GROUP BY employees.DEPARTMENT_ID HAVING count(*) >= 1
SELECT count(DISTINCT state) FROM AREA_CODE_STATE
SELECT city_name FROM city WHERE population = (SELECT max(city.population) FROM state JOIN city ON state.capital = city.city_name)
SELECT population FROM state WHERE state_name = 'california'
SELECT avg(distance), avg(price) FROM flight WHERE origin = 'Los Angeles'
SELECT Country FROM market ORDER BY Number_cities DESC
SELECT DISTINCT Faculty.Fname FROM Faculty JOIN Faculty_Participates_in ON Faculty.FacID = Faculty_Participates_in.FacID AND Faculty_Participates_in.actid = Faculty.FacID JOIN Activity ON Faculty_Participates_in.actid = Activity.actid GROUP BY Activity.actid INTERSECT SELECT Faculty.Lname FROM Faculty JOIN Faculty_Participates_in ON Faculty.FacID = Faculty_Participates_in.FacID AND Faculty_Participates_in.actid = Faculty.FacID JOIN Activity ON Faculty_Participates_in.actid = Activity.actid WHERE Activity.activity_name = 'Canoeing' INTERSECT SELECT Faculty.Fname FROM Faculty JOIN Faculty_Participates_in ON Faculty.FacID = Faculty_Participates_in.FacID AND Faculty_Participates_in.actid = Faculty.FacID JOIN Activity AS T1 ON Faculty_Participates_in.actid = T1.actid JOIN Activity AS T2 ON Faculty_Participates_in.actid = T2.actid
SELECT DISTINCT Name FROM wine WHERE Score > 90
SELECT count(*) FROM store WHERE store_id = 1
SELECT Lots.lot_details FROM Lots JOIN Investors ON Lots.investor_id = Investors.investor_id WHERE Investors.Investor_details = 'l'
SELECT LOCATION.HOUSE_NUMBER, RESTAURANT.NAME FROM LOCATION JOIN RESTAURANT ON LOCATION.RESTAURANT_ID = RESTAURANT.ID WHERE RESTAURANT.CITY_NAME IN (SELECT CITY_NAME FROM GEOGRAPHIC WHERE REGION = 'bay area')
SELECT Courses.course_name FROM Courses JOIN Student_Course_Registrations ON Courses.course_id = Student_Course_Registrations.course_id GROUP BY Courses.course_name ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT movie.title) FROM director JOIN directed_by ON director.did = directed_by.did JOIN movie ON directed_by.msid = movie.mid WHERE director.name = 'Quentin Tarantino' AND movie.release_year < 2010
SELECT roomName FROM Rooms WHERE basePrice BETWEEN 120 AND 150
SELECT Type FROM ship WHERE Tonnage > 6000 INTERSECT SELECT Type FROM ship WHERE Tonnage < 4000
SELECT title FROM item ORDER BY title ASC
SELECT journalist.Name, event.Date FROM news_report JOIN event ON news_report.Event_ID = event.Event_ID JOIN journalist ON news_report.journalist_ID = journalist.journalist_ID
SELECT people.Birth_Date FROM people JOIN poker_player ON people.People_ID = poker_player.People_ID ORDER BY poker_player.Earnings ASC LIMIT 1
SELECT Name, Class, Date FROM race
SELECT DISTINCT count(paper.paperId), writes.authorId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'ras bodik' GROUP BY writes.authorId
SELECT ClubDesc FROM Club WHERE ClubName = 'Tennis Club'
SELECT name FROM actor WHERE nationality = 'Afghanistan'
SELECT AREA_CODE_STATE.area_code FROM AREA_CODE_STATE JOIN VOTES ON AREA_CODE_STATE.state = VOTES.state GROUP BY AREA_CODE_STATE.area_code ORDER BY count(*) DESC LIMIT 1
SELECT sum(budget) FROM department WHERE dept_name = 'Marketing'
SELECT count(DISTINCT Allergy) FROM Allergy_Type WHERE AllergyType = 'animal'
SELECT customer_id, count(*) FROM Accounts GROUP BY customer_id ORDER BY count(*) DESC LIMIT 1
SELECT buildings.name FROM Office_locations JOIN buildings ON Office_locations.building_id = buildings.id GROUP BY Office_locations.building_id HAVING count(*) > 1
SELECT LastName FROM list WHERE Classroom = 111
SELECT T1.Name, T2.Name FROM course_arrange JOIN teacher AS T1 ON course_arrange.Teacher_ID = T1.Teacher_ID JOIN teacher AS T2 ON course_arrange.Teacher_ID = T2.Teacher_ID
SELECT entrepreneur.Company FROM entrepreneur JOIN people ON entrepreneur.People_ID = people.People_ID ORDER BY people.Height DESC LIMIT 1
SELECT Name FROM people WHERE People_ID NOT IN (SELECT People_ID FROM candidate)
SELECT Class FROM captain GROUP BY Class HAVING count(*) > 2
SELECT count(*) FROM countries JOIN model_list JOIN car_makers ON countries.CountryId = car_makers.Country AND model_list.Maker = car_makers.Id WHERE countries.CountryName = 'france'
SELECT Papers.title FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Papers ON Authorship.paperID = Papers.paperID WHERE Authors.fname = 'Stephanie' AND Authors.lname = 'Weirich'
SELECT aircraft.Aircraft FROM aircraft JOIN airport_aircraft ON aircraft.Aircraft_ID = airport_aircraft.Aircraft_ID JOIN airport ON airport_aircraft.Airport_ID = airport.Airport_ID WHERE airport.Airport_Name = 'London Heathrow' INTERSECT SELECT aircraft.Aircraft FROM aircraft JOIN airport_aircraft ON aircraft.Aircraft_ID = airport_aircraft.Aircraft_ID JOIN airport ON airport_aircraft.Airport_ID = airport.Airport_ID WHERE airport.Airport_Name = 'Gatwick'
SELECT customer_id, customer_first_name, customer_last_name, customer_phone FROM Customers
SELECT author.name FROM publication_keyword JOIN keyword ON publication_keyword.kid = keyword.kid JOIN publication ON publication_keyword.pid = publication.pid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE keyword.keyword = 'Relational Database' GROUP BY author.name ORDER BY count(DISTINCT publication.title) DESC LIMIT 1
SELECT sum(SALARY), DEPARTMENT_ID FROM employees GROUP BY DEPARTMENT_ID HAVING count(*) >= 2
SELECT Student.LName FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Club.ClubName = 'Bootup Baltimore'
SELECT phone.Name, market.District FROM phone_market JOIN market ON phone_market.Market_ID = market.Market_ID JOIN phone ON phone_market.Phone_ID = phone.Phone_ID
SELECT Organisations.organisation_id, Organisations.organisation_details FROM Organisations JOIN Grants ON Organisations.organisation_id = Grants.organisation_id WHERE Grants.grant_amount > 6000
SELECT Department_Stores.dept_store_id, Department_Stores.store_name FROM Departments JOIN Department_Stores ON Departments.dept_store_id = Department_Stores.dept_store_id WHERE Departments.department_name = 'marketing' INTERSECT SELECT Department_Stores.dept_store_id, Department_Stores.store_name FROM Departments JOIN Department_Stores ON Departments.dept_store_id = Department_Stores.dept_store_id WHERE Departments.department_name = 'managing'
SELECT state_name FROM city WHERE city_name = 'springfield'
SELECT dept_name FROM instructor GROUP BY dept_name ORDER BY avg(salary) DESC LIMIT 1
SELECT count(*) FROM singer
SELECT count(*) FROM Bookings
SELECT DISTINCT paper.paperId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'balakrishnan prabhakaran'
SELECT count(DISTINCT publication.title) FROM organization JOIN author ON organization.oid = author.oid JOIN writes ON author.aid = writes.aid JOIN publication ON writes.pid = publication.pid JOIN conference ON publication.cid = conference.cid WHERE conference.name = 'VLDB' AND organization.name = 'University of Michigan'
SELECT DISTINCT paper.paperId, paper.year FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'deep learning' ORDER BY paper.year DESC
SELECT sum(perpetrator.Killed) FROM people JOIN perpetrator ON people.People_ID = perpetrator.People_ID WHERE people.Height > 1.84
SELECT min(basePrice), max(basePrice), decor FROM Rooms GROUP BY decor
SELECT card_type_code, count(*) FROM Customers_Cards GROUP BY card_type_code
SELECT email_address, date_of_birth FROM Customers WHERE first_name = 'Carole'
SELECT Accounts.Statement_ID, Statements.Statement_Details FROM Accounts JOIN Statements ON Accounts.Statement_ID = Statements.Statement_ID GROUP BY Accounts.Statement_ID ORDER BY count(*) DESC LIMIT 1
SELECT state_province_county FROM Addresses GROUP BY state_province_county HAVING count(*) BETWEEN 2 AND 4
SELECT Name FROM mountain WHERE Height > 5000 OR Prominence > 1000
SELECT sum(state.population) FROM state JOIN border_info ON state.state_name = border_info.border WHERE border_info.state_name = 'texas'
SELECT Name, Openning_year FROM cinema ORDER BY Openning_year DESC
SELECT Party_name FROM party EXCEPT SELECT party.Party_name FROM member JOIN party ON member.Party_ID = party.Party_ID
SELECT grant_start_date FROM Grants WHERE grant_start_date >= 'researcher'
SELECT home_game.games FROM home_game JOIN team ON home_game.team_id = team.team_id_br WHERE team.name = 'Boston Red Stockings' AND home_game.year BETWEEN 1990 AND 2000
SELECT Addresses.State_County FROM Addresses JOIN Stores ON Addresses.Address_ID = Stores.Address_ID WHERE Stores.Marketing_Region_Code = 'CA'
SELECT Customers.phone_number FROM Customers JOIN Complaints ON Customers.customer_id = Complaints.customer_id ORDER BY Complaints.date_complaint_raised DESC LIMIT 1
SELECT * FROM employees
SELECT Club.ClubName FROM Club JOIN Member_of_club ON Club.ClubID = Member_of_club.ClubID JOIN Student ON Member_of_club.StuID = Student.StuID WHERE Student.Sex = 'club' GROUP BY Club.ClubName ORDER BY count(*) DESC LIMIT 1
SELECT mid FROM movie WHERE release_year > 'Daddy Long Legs'
SELECT count(*), Product.product_name FROM Product JOIN Problems ON Product.product_id = Problems.product_id GROUP BY Product.product_name ORDER BY count(*) DESC LIMIT 1
SELECT area FROM state WHERE density = (SELECT min(density) FROM state)
SELECT DISTINCT Student.Age FROM Student JOIN Voting_record ON Student.StuID = Voting_record.Secretary_Vote WHERE Voting_record.Election_Cycle = 'Fall'
SELECT party.Party FROM election JOIN party ON election.Party = party.Party_ID WHERE election.Committee = 'Appropriations' INTERSECT SELECT party.Party FROM election JOIN party ON election.Party = party.Party_ID WHERE election.Committee = 'Economic Matters'
SELECT DISTINCT payment_method FROM Customers
SELECT avg(Total_Passengers), max(Total_Passengers) FROM station WHERE Location = 'London' OR Location = 'Glasgow'
SELECT avg(LifeExpectancy) FROM country WHERE Continent = 'Africa' AND GovernmentForm = 'Republic'
SELECT Headquarter FROM Manufacturers WHERE Founder = 'James'
SELECT storm.Name FROM storm JOIN affected_region ON storm.Storm_ID = affected_region.Storm_ID GROUP BY storm.Storm_ID HAVING count(*) >= 2
SELECT date_left_staff FROM Staff WHERE first_name = 'Janessa' AND last_name = 'Sawayn'
SELECT Departments.department_name, Departments.department_id FROM Departments JOIN Degree_Programs ON Departments.department_id = Degree_Programs.department_id GROUP BY Degree_Programs.department_id ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM list JOIN teachers ON list.Classroom = teachers.Classroom WHERE teachers.FirstName = 'LORIA' AND teachers.LastName = 'ONDERSMA'
SELECT state.capital FROM highlow JOIN state ON highlow.state_name = state.state_name WHERE highlow.highest_elevation = (SELECT max(highest_elevation) FROM highlow)
SELECT Memory_in_G, Carrier FROM phone
SELECT branch.Name, count(*) FROM membership_register_branch JOIN branch ON membership_register_branch.Branch_ID = branch.Branch_ID WHERE membership_register_branch.Register_Year > 2015 GROUP BY branch.Name
SELECT Account_Details FROM Accounts GROUP BY Account_Details HAVING count(*) <= 5
SELECT title, director FROM Movie WHERE mID > (SELECT avg(Rating.stars) FROM Rating JOIN Movie ON Rating.mID = Movie.mID WHERE Movie.director = 'James Cameron')
SELECT lowest_point FROM highlow WHERE lowest_elevation = (SELECT min(lowest_elevation) FROM highlow)
SELECT name FROM player WHERE Points > (SELECT avg(Points) FROM player)
SELECT customer_status_code FROM Customers GROUP BY customer_status_code ORDER BY count(*) ASC LIMIT 1
SELECT name, distance FROM aircraft
SELECT DISTINCT writes.authorId FROM venue JOIN paper ON venue.venueId = paper.venueId JOIN writes ON paper.paperId = writes.paperId WHERE paper.year = 2016 AND venue.venueName = 'acl'
SELECT count(*) FROM Customers JOIN Customer_Addresses ON Customers.customer_id = Customer_Addresses.customer_id JOIN Addresses ON Customer_Addresses.address_id = Addresses.address_id WHERE Addresses.city = 'Lake Geovannyton'
SELECT business.name FROM category AS T1 JOIN business ON T1.business_id = business.business_id JOIN category AS T2 ON business.business_id = T2.business_id WHERE business.city = 'Los Angeles' AND T1.category_name = 'restaurant' AND T2.category_name = 'restaurant'
SELECT team.Name, team.Name FROM match_season JOIN team ON match_season.Team = team.Team_id
SELECT category.name, film_category.category_id, count(*) FROM film_category JOIN category ON film_category.category_id = category.category_id GROUP BY film_category.category_id
SELECT LName FROM Student ORDER BY Age ASC LIMIT 1
SELECT DISTINCT count(DISTINCT paper.paperId) FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'ACL'
SELECT count(city_name) FROM city WHERE state_name = 'texas'
SELECT river_name FROM river WHERE traverse IN (SELECT border FROM border_info WHERE state_name IN (SELECT state_name FROM state WHERE capital = 'atlanta'))
SELECT Ref_Budget_Codes.Budget_Type_Code, Ref_Budget_Codes.Budget_Type_Description, Documents_with_Expenses.Document_ID FROM Ref_Budget_Codes JOIN Documents_with_Expenses ON Ref_Budget_Codes.Budget_Type_Code = Documents_with_Expenses.Budget_Type_Code
SELECT DISTINCT paper.paperId FROM venue JOIN paper ON venue.venueId = paper.venueId WHERE paper.year = 2015 AND venue.venueName = 'pldi'
SELECT count(DISTINCT job) FROM Person
SELECT Type, count(*) FROM ship GROUP BY Type
SELECT farm_competition.Year, city.Official_Name FROM city JOIN farm_competition ON city.City_ID = farm_competition.Host_city_ID
SELECT Theme, Year FROM exhibition WHERE Ticket_Price < 15
SELECT CRS_DESCRIPTION, CRS_CREDIT FROM COURSE WHERE CRS_CODE = 'QM-261'
SELECT count(*) FROM CONTESTANTS WHERE contestant_number NOT IN (SELECT contestant_number FROM VOTES)
SELECT Product_Name, Product_Type_Code FROM Products
SELECT FIRST_NAME, LAST_NAME, DEPARTMENT_ID FROM employees WHERE SALARY <= (SELECT min(SALARY) FROM employees)
SELECT Name FROM wine ORDER BY Price DESC LIMIT 1
SELECT count(*) FROM state WHERE state_name NOT IN (SELECT traverse FROM river)
SELECT Software_Platform, count(*) FROM device GROUP BY Software_Platform
SELECT count(*) FROM Restaurant_Type JOIN Type_Of_Restaurant ON Restaurant_Type.ResTypeID = Type_Of_Restaurant.ResTypeID JOIN Restaurant ON Type_Of_Restaurant.ResID = Restaurant.ResID WHERE Restaurant_Type.ResTypeName = 'Sandwich'
SELECT avg(Earnings) FROM poker_player
SELECT first_name FROM Teachers WHERE email_address LIKE '%man%'
SELECT Customer_Phone FROM Performers WHERE Customer_Name = 'Ashley'
SELECT DISTINCT count(paper.paperId), writes.authorId FROM writes JOIN author ON writes.authorId = author.authorId JOIN paper ON writes.paperId = paper.paperId WHERE author.authorName = 'Mark Steedman' GROUP BY writes.authorId
SELECT Age, count(*) FROM editor GROUP BY Age
SELECT DISTINCT Winery FROM wine WHERE Price BETWEEN 50 AND 100
SELECT DISTINCT paper.paperId FROM paperKeyphrase JOIN keyphrase ON paperKeyphrase.keyphraseId = keyphrase.keyphraseId JOIN paper ON paperKeyphrase.paperId = paper.paperId WHERE keyphrase.keyphraseName = 'Question Answering'
SELECT count(*) FROM dependent WHERE Sex = 'female'
SELECT Video_Games.GName FROM Plays_Games JOIN Video_Games ON Plays_Games.GameID = Video_Games.GameID GROUP BY Plays_Games.GameID ORDER BY count(*) DESC LIMIT 1
SELECT constructors.name FROM constructors JOIN constructorResults ON constructors.constructorId = constructorResults.constructorId WHERE constructors.nationality = 'Japanese' AND constructorResults.points > 5
SELECT GovernmentForm, sum(Population) FROM country GROUP BY GovernmentForm HAVING avg(LifeExpectancy) > 72
SELECT county.County_name FROM county JOIN election ON county.County_Id = election.District WHERE election.Committee = 'Appropriations'
SELECT Template_Type_Code FROM Templates EXCEPT SELECT Templates.Template_Type_Code FROM Templates JOIN Documents ON Templates.Template_ID = Documents.Template_ID
SELECT Movie.title FROM Movie JOIN Reviewer ON Movie.mID = Reviewer.name WHERE Reviewer.name = 'Brittany Harris' OR Movie.year > 2000
SELECT Name FROM event ORDER BY Year DESC LIMIT 1
SELECT Dorm.dorm_name, Dorm.student_capacity FROM Dorm JOIN Has_amenity ON Dorm.dormid = Has_amenity.dormid JOIN Dorm_amenity ON Has_amenity.amenid = Dorm_amenity.amenid GROUP BY Dorm.dormid ORDER BY count(*) ASC LIMIT 1
SELECT ResName FROM Restaurant
SELECT Affiliation, count(*) FROM university WHERE Enrollment > 20000 GROUP BY Affiliation
SELECT Publisher FROM book_club EXCEPT SELECT Publisher FROM book_club WHERE Year = 1989
SELECT Mascot FROM School WHERE Enrollment > (SELECT avg(Enrollment) FROM School)
SELECT sum(Revenue), Name FROM Manufacturers GROUP BY Name
SELECT count(DISTINCT current_address_id) FROM Students
SELECT Name, Capacity FROM stadium ORDER BY Average DESC LIMIT 1
SELECT count(DISTINCT Major), Major FROM Student GROUP BY Major
SELECT zip_code FROM weather GROUP BY zip_code HAVING avg(mean_humidity) < 70 INTERSECT SELECT zip_code FROM trip GROUP BY zip_code HAVING count(*) >= 100
SELECT Name FROM Genre
SELECT bedType, avg(basePrice) FROM Rooms GROUP BY bedType
SELECT DISTINCT paper.paperId FROM paperDataset JOIN dataset ON paperDataset.datasetId = dataset.datasetId JOIN paper ON paperDataset.paperId = paper.paperId JOIN writes ON paper.paperId = writes.paperId WHERE dataset.datasetName = 'ImageNet'
SELECT product_name, typical_buying_price FROM Products
SELECT length FROM river WHERE length = (SELECT min(length) FROM river)
SELECT Shop_Name FROM shop ORDER BY Open_Year DESC LIMIT 1
SELECT CName FROM Course WHERE Days = 'MTW'
SELECT singer.Name FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID GROUP BY song.Singer_ID HAVING count(*) > 1
SELECT Product_Name, avg(Product_Price) FROM Products GROUP BY Product_Name
SELECT state_name FROM highlow WHERE highest_elevation = (SELECT max(highest_elevation) FROM highlow WHERE state_name IN (SELECT traverse FROM river WHERE river_name = 'colorado')) AND state_name IN (SELECT traverse FROM river WHERE river_name = 'colorado')
SELECT publication.title FROM publication JOIN journal ON publication.jid = journal.jid JOIN writes ON publication.pid = writes.pid JOIN author ON writes.aid = author.aid WHERE author.name = 'H. V. Jagadish' AND journal.name = 'PVLDB'
SELECT Papers.title FROM Authors JOIN Authorship ON Authors.authID = Authorship.authID JOIN Papers ON Authorship.paperID = Papers.paperID WHERE Authors.fname = 'Stephanie' AND Authors.lname = 'Weirich'
SELECT count(*), employee.Name FROM hiring JOIN employee ON hiring.Employee_ID = employee.Employee_ID JOIN shop ON hiring.Shop_ID = shop.Shop_ID GROUP BY shop.Name
SELECT min(Weight) FROM cars_data WHERE Cylinders = 8 AND Year = 1974
SELECT asset_acquired_date FROM Assets ORDER BY asset_acquired_date ASC LIMIT 1
SELECT volume.Song FROM music_festival JOIN volume ON music_festival.Volume = volume.Volume_ID WHERE music_festival.Result = 'Nominated'
SELECT DISTINCT journalId FROM paper WHERE year = 0
SELECT Country FROM member GROUP BY Country ORDER BY count(*) DESC LIMIT 1
SELECT catalog_entry_name, catalog_level_number FROM Catalog_Contents WHERE catalog_level_number > 5
SELECT DISTINCT count(DISTINCT writes.paperId) FROM writes JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'Christopher D. Manning'
SELECT Fname FROM Student ORDER BY Age DESC
SELECT Students.student_details FROM Students JOIN Student_Course_Registrations ON Students.student_id = Student_Course_Registrations.student_id GROUP BY Students.student_id ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM musical WHERE Nominee = 'Bob Fosse' OR Nominee = 'Cleavant Derricks'
SELECT count(*) FROM Student JOIN Voting_record ON Student.StuID = Voting_record.Class_Senator_Vote WHERE Student.Sex = 'M' AND Voting_record.Election_Cycle = 'Fall'
SELECT Treatments.cost_of_treatment, Treatment_Types.treatment_type_description FROM Treatments JOIN Treatment_Types ON Treatments.treatment_type_code = Treatment_Types.treatment_type_code
SELECT EMPLOYEE_ID FROM job_history GROUP BY EMPLOYEE_ID HAVING count(*) >= 2
SELECT capital FROM state WHERE population = (SELECT max(area) FROM state)
SELECT count(*) FROM club_rank WHERE Total < 10
SELECT Campus FROM degrees GROUP BY Campus ORDER BY sum(Degrees) DESC LIMIT 1
SELECT Name FROM country ORDER BY Population ASC LIMIT 3
SELECT DISTINCT count(cite.citedPaperId) FROM paper JOIN cite ON paper.paperId = cite.citedPaperId JOIN writes ON paper.paperId = writes.paperId JOIN author ON writes.authorId = author.authorId WHERE author.authorName = 'noah a smith'
SELECT avg(files.duration) FROM files JOIN song ON files.f_id = song.f_id WHERE files.formats = 'mp3' AND song.resolution < 800
SELECT shipping_agent_code FROM Ref_Shipping_Agents WHERE shipping_agent_name = 'UPS'
SELECT population FROM city WHERE population = 0
SELECT SportName FROM SportsInfo WHERE OnScholarship = (SELECT OnScholarship FROM SportsInfo GROUP BY OnScholarship ORDER BY count(*) DESC LIMIT 1)
SELECT Role_Name, Role_Description FROM Roles WHERE Role_Code = 'MG'
SELECT grade FROM Highschooler WHERE name = 'Kyle'
SELECT date_of_notes FROM Assessment_Notes
SELECT count(*) FROM county_public_safety
SELECT count(*) FROM Companies
SELECT building FROM classroom WHERE capacity > 50
