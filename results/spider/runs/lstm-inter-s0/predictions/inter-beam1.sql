SELECT count(*) FROM singer
SELECT count(*) FROM singer
SELECT singer.Name, singer.Country FROM singer_in_concert JOIN singer ON singer_in_concert.Singer_ID = singer.Singer_ID ORDER BY singer.Age DESC
SELECT Name, Age FROM singer ORDER BY Age DESC
SELECT avg(Age), avg(Age) FROM singer WHERE Country = 'France'
SELECT singer.Name, singer.Age FROM singer_in_concert JOIN singer ON singer_in_concert.Singer_ID = singer.Singer_ID GROUP BY singer_in_concert.Singer_ID ORDER BY avg(singer.Age) DESC LIMIT 1
SELECT singer.Name FROM singer_in_concert JOIN singer ON singer_in_concert.Singer_ID = singer.Singer_ID ORDER BY singer.Song_release_year DESC LIMIT 1
SELECT Name, Song_release_year FROM singer ORDER BY Age DESC LIMIT 1
SELECT avg(Age) FROM singer WHERE Age > 20
SELECT avg(Age) FROM singer WHERE Age > 20
SELECT Country, count(*) FROM singer GROUP BY Country
SELECT Country, count(*) FROM singer GROUP BY Country
SELECT singer.Name FROM singer_in_concert JOIN singer ON singer_in_concert.Singer_ID = singer.Singer_ID GROUP BY singer.Name HAVING count(*) >= 2
SELECT singer.Name FROM singer_in_concert JOIN singer ON singer_in_concert.Singer_ID = singer.Singer_ID WHERE singer.Is_male = (SELECT max(Age) FROM singer)
SELECT Name, Location FROM stadium WHERE Capacity > 5000 INTERSECT SELECT Location, Name FROM stadium WHERE Capacity < 10000
SELECT concert_Name FROM concert WHERE Year = 5000 INTERSECT SELECT concert_Name FROM concert WHERE Year = 10000
SELECT max(Capacity), min(Capacity) FROM stadium
SELECT avg(Capacity), min(Capacity), avg(Capacity) FROM stadium
SELECT Name, Capacity FROM stadium ORDER BY Average DESC LIMIT 1
SELECT Name, Capacity FROM stadium ORDER BY Average DESC LIMIT 1
SELECT count(*) FROM concert WHERE Year = '2014' OR Year = '2015'
SELECT count(*) FROM concert WHERE Year = '2014' OR Year = '2015'
SELECT stadium.Name, count(*) FROM stadium JOIN singer_in_concert ON stadium.Stadium_ID = singer_in_concert.Singer_ID GROUP BY stadium.Stadium_ID
SELECT Location, count(*) FROM stadium GROUP BY Location
SELECT concert_Name FROM concert WHERE Year = '2014' OR Year = '2014' INTERSECT SELECT concert_Name FROM concert WHERE Year = '2014' INTERSECT SELECT concert_Name FROM concert WHERE Year = '2014' INTERSECT SELECT concert_Name FROM concert WHERE Year = '2014' INTERSECT SELECT concert_Name FROM concert WHERE Year = '2014' INTERSECT SELECT concert_Name FROM concert WHERE Year = '2014' INTERSECT SELECT concert_Name FROM concert WHERE Year = '2014' INTERSECT SELECT concert_Name FROM concert WHERE Year = '2014' INTERSECT SELECT concert_Name FROM concert WHERE Year = '2014'
SELECT concert_Name FROM concert WHERE Year = '2013' GROUP BY Stadium_ID ORDER BY count(*) DESC LIMIT 1
SELECT Year FROM concert GROUP BY Year ORDER BY count(*) DESC LIMIT 1
SELECT Year FROM concert GROUP BY Year ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM stadium WHERE Stadium_ID NOT IN (SELECT concert_ID FROM singer_in_concert)
SELECT Name FROM stadium WHERE Stadium_ID NOT IN (SELECT concert_ID FROM singer_in_concert)
SELECT Country FROM singer WHERE Age > 40 INTERSECT SELECT Country FROM singer WHERE Age < 30
SELECT concert_Name FROM concert WHERE Year = '2014'
SELECT concert_Name FROM concert WHERE Year = '2014'
SELECT singer.Name, count(*) FROM singer_in_concert JOIN singer ON singer_in_concert.Singer_ID = singer.Singer_ID GROUP BY singer.Name
SELECT singer.Name, count(*) FROM singer_in_concert JOIN singer ON singer_in_concert.Singer_ID = singer.Singer_ID GROUP BY singer.Name
SELECT singer.Name, count(*) FROM concert JOIN singer ON singer.Singer_ID = concert.Stadium_ID GROUP BY singer.Singer_ID
SELECT singer.Name, count(*) FROM concert JOIN singer ON singer.Singer_ID = concert.Stadium_ID GROUP BY singer.Singer_ID
SELECT concert_Name FROM concert WHERE Year = '2014'
SELECT concert_Name FROM concert WHERE Year = '2014'
SELECT Name FROM singer WHERE Is_male = (SELECT max(Singer_ID - Singer_ID) FROM singer_in_concert WHERE concert_ID = 'Hey')
SELECT Name FROM singer WHERE Is_male = (SELECT max(Singer_ID - Singer_ID) FROM singer_in_concert WHERE concert_ID = 'Hey')
SELECT concert_Name FROM concert WHERE Year = '2014' INTERSECT SELECT concert_Name FROM concert WHERE Year = '2015'
SELECT concert_Name FROM concert WHERE Year = '2014' INTERSECT SELECT concert_Name FROM concert WHERE Year = '2015'
SELECT count(*) FROM concert
SELECT count(*) FROM concert
SELECT avg(PetID) FROM Has_Pet WHERE PetID NOT IN (SELECT PetID FROM Has_Pet GROUP BY PetID ORDER BY count(*) DESC LIMIT 1)
SELECT count(*) FROM Has_Pet WHERE PetID NOT IN (SELECT PetID FROM Has_Pet GROUP BY PetID HAVING count(*) > 10)
SELECT weight FROM Pets WHERE PetType = 'dog' ORDER BY weight DESC LIMIT 1
SELECT avg(pet_age) FROM Pets WHERE PetType = 'dog'
SELECT PetType, count(*) FROM Pets GROUP BY PetType ORDER BY count(*) ASC
SELECT PetType, count(*) FROM Pets GROUP BY PetType
SELECT count(*) FROM Pets WHERE pet_age > 20
SELECT count(*) FROM Has_Pet WHERE PetID NOT IN (SELECT Has_Pet.StuID FROM Has_Pet JOIN Student ON Has_Pet.StuID = Student.StuID WHERE Student.Age > 20)
SELECT count(*) FROM Pets WHERE PetType = 'F'
SELECT count(*) FROM Pets WHERE PetType = 'dog'
SELECT count(DISTINCT PetType) FROM Pets
SELECT count(DISTINCT PetType) FROM Pets
SELECT pet_age FROM Pets WHERE PetType = 'cat' OR PetType = 'dog'
SELECT pet_age FROM Pets WHERE PetType = 'cat' OR PetType = 'dog'
SELECT PetID FROM Pets WHERE PetType = 'cat' INTERSECT SELECT StuID FROM Has_Pet GROUP BY StuID HAVING avg(PetID) < 'dog'
SELECT PetID FROM Pets WHERE PetType = 'cat' INTERSECT SELECT StuID FROM Has_Pet WHERE StuID IN (SELECT max(PetID) FROM Has_Pet WHERE StuID < (SELECT PetID FROM Pets WHERE PetType = 'dog'))
SELECT Major FROM Student WHERE Sex = 'cat'
SELECT PetID FROM Pets WHERE PetType = 'cat' ORDER BY pet_age ASC
SELECT StuID FROM Student WHERE Sex = 'cat'
SELECT pet_age FROM Pets WHERE PetType = 'cat'
SELECT PetID FROM Pets WHERE PetType = 'dog' INTERSECT SELECT avg(PetID) FROM Has_Pet WHERE StuID IN (SELECT StuID FROM Has_Pet WHERE StuID < 'cat')
SELECT Fname, LName FROM Student WHERE Sex = 'dog' EXCEPT SELECT Fname, LName FROM Student WHERE Sex = 'cat'
SELECT weight FROM Pets ORDER BY weight DESC LIMIT 1
SELECT Pets.PetType FROM Has_Pet JOIN Pets ON Has_Pet.PetID = Pets.PetID GROUP BY Has_Pet.PetID ORDER BY count(*) DESC LIMIT 1
SELECT weight FROM Pets WHERE pet_age > 1
SELECT weight FROM Pets WHERE pet_age > 1
SELECT PetID, count(*) FROM Has_Pet GROUP BY PetID
SELECT PetType, count(*) FROM Pets GROUP BY PetType
SELECT PetID, count(*) FROM Has_Pet GROUP BY PetID
SELECT PetType, count(*) FROM Pets GROUP BY PetType
SELECT PetType FROM Pets EXCEPT SELECT Student.Fname FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID
SELECT DISTINCT Student.Fname FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID
SELECT pet_age FROM Pets WHERE PetType LIKE '%Smith%'
SELECT pet_age FROM Pets WHERE PetType LIKE '%Smith%'
SELECT count(*), StuID FROM Has_Pet GROUP BY StuID
SELECT StuID, count(*) FROM Has_Pet GROUP BY PetID
SELECT Student.Fname FROM Has_Pet JOIN Student ON Has_Pet.StuID = Student.StuID GROUP BY Has_Pet.PetID HAVING count(*) >= 1
SELECT Student.Fname FROM Has_Pet JOIN Student ON Has_Pet.StuID = Student.StuID GROUP BY Has_Pet.PetID HAVING count(*) >= 1
SELECT Fname, LName, Age FROM Student WHERE Sex = 'cat'
SELECT Fname, LName FROM Student WHERE Sex = 'cat'
SELECT count(*) FROM Student WHERE StuID NOT IN (SELECT StuID FROM Has_Pet)
SELECT count(*) FROM Student WHERE StuID NOT IN (SELECT StuID FROM Has_Pet)
SELECT count(*) FROM continents
SELECT count(*) FROM continents
SELECT avg(countries.Continent) FROM car_names JOIN continents JOIN countries ON car_names.MakeId = countries.Continent
SELECT countries.CountryName, count(*) FROM car_names JOIN continents JOIN countries ON car_names.MakeId = countries.Continent GROUP BY countries.Continent
SELECT count(*) FROM countries
SELECT count(*) FROM countries
SELECT Id, count(*) FROM car_makers GROUP BY Id
SELECT car_makers.Id, car_makers.FullName, count(*) FROM car_names JOIN car_makers JOIN model_list ON car_names.Model = model_list.Model AND car_makers.Id = model_list.Maker GROUP BY car_makers.Id
SELECT Model, count(*) FROM car_names GROUP BY Model ORDER BY count(*) DESC
SELECT Model FROM car_names ORDER BY Model DESC LIMIT 1
SELECT model_list.Model FROM model_list JOIN car_names ON model_list.Model = car_names.Model WHERE model_list.Model = (SELECT Model FROM car_names GROUP BY Model ORDER BY count(*) DESC LIMIT 1)
SELECT model_list.Model FROM model_list JOIN car_names ON model_list.Model = car_names.Model WHERE model_list.Model = (SELECT Model FROM car_names GROUP BY Model ORDER BY count(*) DESC LIMIT 1)
SELECT * FROM car_names WHERE Model LIKE '%1970%'
SELECT Maker FROM car_makers WHERE FullName LIKE '%1970%'
SELECT Make FROM car_names ORDER BY Make DESC LIMIT 1
SELECT Maker FROM car_makers EXCEPT SELECT Maker FROM car_makers
SELECT avg(Model) FROM car_names WHERE Model LIKE '%1980%'
SELECT avg(Model) FROM model_list WHERE Model LIKE '%1980%'
SELECT continents.Continent, count(*) FROM car_names JOIN continents JOIN car_makers ON car_makers.Id = continents.Continent AND car_names.MakeId = car_makers.Id GROUP BY car_makers.Maker
SELECT avg(Make + MakeId) FROM car_names GROUP BY Model
SELECT car_makers.Country FROM car_names JOIN car_makers ON car_makers.Id = car_names.MakeId GROUP BY car_makers.Maker ORDER BY count(*) DESC LIMIT 1
SELECT car_makers.Country FROM car_names JOIN car_makers ON car_makers.Id = car_names.MakeId GROUP BY car_makers.Maker ORDER BY count(*) DESC LIMIT 1
SELECT count(*), Model FROM model_list GROUP BY Model
SELECT count(*), Model FROM model_list GROUP BY Model
SELECT MakeId FROM car_names WHERE Model = 'amc' AND Make = 'amc hornet sportabout (sw)'
SELECT avg(Make) FROM car_names WHERE Model = 'amc' AND Make = 'amc hornet sportabout (sw)'
SELECT count(*) FROM car_makers WHERE Maker LIKE '%france%'
SELECT count(*) FROM car_makers WHERE Maker LIKE '%France%'
SELECT count(*) FROM car_names WHERE Model LIKE '%usa%'
SELECT count(DISTINCT Id) FROM cars_data
SELECT avg(Make + Make) FROM car_names WHERE Model = 4
SELECT avg(Make + Make) FROM car_names WHERE Model = 4
SELECT * FROM car_names WHERE Model LIKE '%1974%'
SELECT avg(Make + Make) FROM car_names WHERE Model LIKE '%1974%'
SELECT Maker FROM car_makers
SELECT Maker FROM car_makers
SELECT car_makers.Id, car_makers.Country FROM car_names JOIN car_makers JOIN model_list ON car_names.Model = model_list.Model AND car_makers.Id = model_list.Maker GROUP BY car_makers.Id ORDER BY count(*) DESC LIMIT 1
SELECT car_makers.Id, car_makers.Country FROM car_names JOIN car_makers JOIN model_list ON car_names.Model = model_list.Model AND car_makers.Id = model_list.Maker GROUP BY car_makers.Id HAVING count(*) >= 1
SELECT count(*) FROM car_names WHERE Model = '150'
SELECT count(*) FROM car_names WHERE Model = '150'
SELECT avg(Make + MakeId) FROM car_names GROUP BY Model
SELECT avg(Make + MakeId) FROM car_names GROUP BY Model
SELECT min(Model - Make) FROM car_names WHERE Model LIKE '%europe%' GROUP BY Make
SELECT min(Make + MakeId) FROM car_names GROUP BY Model HAVING avg(Make) > 3
SELECT Make FROM car_names GROUP BY Model HAVING count(*) > 3
SELECT Model FROM model_list GROUP BY Model HAVING count(*) > 3
SELECT Model FROM model_list GROUP BY Model ORDER BY count(*) DESC LIMIT 1
SELECT Model FROM car_names ORDER BY Model DESC LIMIT 1
SELECT avg(Make - Make) FROM car_names WHERE Model LIKE '%1980%'
SELECT avg(Make - Make) FROM car_names WHERE Model LIKE '1980%'
SELECT avg(Model - Model) FROM car_names WHERE Model = 'volvo'
SELECT avg(Edispl) FROM cars_data
SELECT avg(Maker - Model) FROM model_list
SELECT DISTINCT Id FROM car_makers ORDER BY Country ASC
SELECT Model FROM model_list GROUP BY Model ORDER BY count(*) DESC LIMIT 1
SELECT Model FROM model_list GROUP BY Model ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM car_makers WHERE Country = 4
SELECT count(*) FROM car_makers WHERE Country = 4
SELECT count(*) FROM car_makers WHERE Country = 1980
SELECT avg(Country + Country) FROM car_makers WHERE Country = 1980 GROUP BY Country ORDER BY count(DISTINCT Country) DESC LIMIT 1
SELECT count(*) FROM car_names WHERE Model LIKE '%American Motor Company%'
SELECT count(*) FROM car_makers WHERE FullName = 'American Motor Company'
SELECT model_list.Model FROM model_list JOIN car_names ON model_list.Model = car_names.Model GROUP BY model_list.Model HAVING count(*) >= 3
SELECT model_list.Model FROM model_list JOIN car_names ON model_list.Model = car_names.Model GROUP BY model_list.Model HAVING count(*) >= 3
SELECT DISTINCT Model FROM car_names WHERE Model LIKE '%General%' OR Model LIKE '%3500%'
SELECT avg(Maker) FROM car_makers WHERE FullName = 'General Motors' OR FullName = 3500
SELECT Make FROM car_names WHERE Model LIKE '3000%' AND Make - Make = 4000
SELECT DISTINCT Model FROM car_names WHERE Model = 4000 OR Make - Make < 3000
SELECT * FROM car_names ORDER BY Make - Model ASC
SELECT * FROM car_names ORDER BY Make - Model ASC
SELECT avg(Model + Model) FROM car_names WHERE Model = 'volvo' GROUP BY Model
SELECT avg(Model + Model) FROM model_list WHERE Model = 'volvo' AND Model = 'volvo'
SELECT count(*) FROM car_names WHERE Model = (SELECT max(Make * MakeId) FROM car_names GROUP BY Make ORDER BY count(*) DESC LIMIT 1)
SELECT count(DISTINCT Model) FROM car_names WHERE Model = (SELECT avg(Make + MakeId) FROM car_names GROUP BY Model ORDER BY count(*) DESC LIMIT 1)
SELECT Country FROM car_makers GROUP BY Country HAVING count(*) > 2
SELECT Country FROM car_makers GROUP BY Country HAVING count(*) > 2
SELECT count(*), avg(DISTINCT Maker) FROM car_makers WHERE Country = '6' GROUP BY FullName
SELECT count(*), Country FROM car_makers WHERE Country = '6' GROUP BY Country
SELECT Model FROM car_names WHERE Model LIKE '%4%' ORDER BY Model DESC
SELECT Model FROM model_list GROUP BY Model ORDER BY count(*) DESC LIMIT 4
SELECT MakeId, Make FROM car_names GROUP BY MakeId HAVING count(*) > 3
SELECT Make FROM car_names WHERE Make LIKE '4%'
SELECT avg(Make + MakeId) FROM car_names WHERE Model = '8' OR Make - Make = 1980
SELECT avg(Make + MakeId) FROM car_names WHERE Model = '8' OR Make - Model = 1980
SELECT ModelId FROM model_list WHERE Model = 'ford' AND Model = 'Ford Motor Company'
SELECT avg(Model + Model) FROM model_list WHERE Model = 'ford' AND Model = 'ford' AND Model = 'Ford Motor Company'
SELECT * FROM car_names WHERE MakeId NOT IN (SELECT Id FROM cars_data)
SELECT * FROM car_names WHERE MakeId NOT IN (SELECT Id FROM cars_data)
SELECT Maker FROM car_makers GROUP BY Maker HAVING count(*) > 2 INTERSECT SELECT Maker FROM car_makers WHERE Id = 3
SELECT Maker FROM car_makers GROUP BY Maker HAVING count(*) > 2 INTERSECT SELECT Maker FROM car_makers WHERE Id = 3
SELECT Country FROM car_makers WHERE FullName = 'fiat' GROUP BY Country ORDER BY count(*) DESC LIMIT 3
SELECT Country FROM car_makers WHERE FullName = 'fiat' GROUP BY Country HAVING count(*) >= 3
SELECT Country FROM airlines WHERE Airline = 'JetBlue Airways'
SELECT DISTINCT FlightNo FROM flights WHERE FlightNo = (SELECT DestAirport FROM flights WHERE FlightNo = 'country is Jetblue Airways affiliated' AND DestAirport = 'JetBlue')
SELECT uid FROM airlines WHERE Airline = 'JetBlue' AND Abbreviation = 'JetBlue Airways'
SELECT count(DISTINCT FlightNo) FROM flights WHERE Airline - FlightNo = (SELECT DestAirport FROM flights WHERE FlightNo = (SELECT max(FlightNo) FROM flights WHERE FlightNo = (SELECT DestAirport FROM flights WHERE FlightNo = (SELECT max(FlightNo) FROM flights WHERE DestAirport = 'JetBlue' AND DestAirport = 'JetBlue'))))
SELECT Abbreviation FROM airlines WHERE Country = 'USA'
SELECT Airline, uid FROM airlines WHERE Country = 'USA'
SELECT AirportCode FROM airports WHERE AirportName = 'Anthony '
SELECT AirportCode FROM airports WHERE AirportName = 'Anthony '
SELECT count(*) FROM airlines
SELECT count(*) FROM airlines
SELECT count(*) FROM airports
SELECT count(*) FROM airports
SELECT count(*) FROM flights
SELECT count(*) FROM flights
SELECT Airline FROM airlines WHERE Abbreviation = 'UAL'
SELECT Airline FROM airlines WHERE Abbreviation = 'UAL'
SELECT count(*) FROM airlines WHERE Country = 'USA'
SELECT count(*) FROM airlines WHERE Country = 'USA'
SELECT Country FROM airports WHERE AirportName = 'Alton '
SELECT Country FROM airports WHERE AirportName = 'Alton '
SELECT AirportName FROM airports WHERE AirportCode = ' AKO'
SELECT AirportName FROM airports WHERE AirportCode = 'AKO'
SELECT AirportName FROM airports WHERE City = 'Aberdeen '
SELECT AirportName FROM airports WHERE City = 'Aberdeen '
SELECT count(*) FROM flights WHERE SourceAirport = ' APG'
SELECT count(*) FROM flights WHERE SourceAirport = ' APG'
SELECT count(*) FROM flights WHERE DestAirport = ' ATO'
SELECT count(*) FROM flights WHERE DestAirport = ' ATO'
SELECT count(*) FROM flights WHERE FlightNo NOT IN (SELECT DestAirport FROM flights WHERE FlightNo BETWEEN 'Aberdeen ' AND 1)
SELECT count(*) FROM flights WHERE FlightNo NOT IN (SELECT FlightNo FROM flights WHERE FlightNo BETWEEN 'flights departing from' AND 2)
SELECT count(DISTINCT FlightNo) FROM flights WHERE FlightNo NOT IN (SELECT DestAirport FROM flights WHERE FlightNo BETWEEN 'flights arriving in Aberdeen city' AND 'Aberdeen')
SELECT count(DISTINCT FlightNo) FROM flights WHERE FlightNo NOT IN (SELECT DestAirport FROM flights WHERE FlightNo BETWEEN 'number of flights arriving in' AND 'Aberdeen')
SELECT count(DISTINCT FlightNo) FROM flights WHERE FlightNo NOT IN (SELECT DestAirport FROM flights WHERE FlightNo > 'Aberdeen')
SELECT count(*) FROM flights WHERE FlightNo NOT IN (SELECT FlightNo FROM flights WHERE FlightNo BETWEEN 'Aberdeen ' AND 'Ashley')
SELECT count(*) FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE airlines.Airline = 'JetBlue Airways'
SELECT count(DISTINCT FlightNo) FROM flights WHERE FlightNo NOT IN (SELECT DestAirport FROM flights WHERE FlightNo BETWEEN 'number of Jetblue Airways flights' AND 'Airways')
SELECT count(*) FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE airlines.Airline = 'United Airlines'
SELECT count(*) FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE airlines.Airline = 'United Airlines' AND flights.DestAirport = ' ASY'
SELECT count(*) FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE airlines.Airline = 'United Airlines'
SELECT count(*) FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE airlines.Airline = 'United Airlines'
SELECT count(*) FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE airlines.Airline = 'Aberdeen '
SELECT count(DISTINCT FlightNo) FROM flights WHERE FlightNo NOT IN (SELECT Airline FROM flights WHERE Airline = (SELECT min(Airline) FROM flights))
SELECT FlightNo FROM flights GROUP BY FlightNo ORDER BY count(*) DESC LIMIT 1
SELECT City FROM airports GROUP BY City ORDER BY count(*) DESC LIMIT 1
SELECT FlightNo FROM flights GROUP BY FlightNo ORDER BY count(*) DESC LIMIT 1
SELECT City FROM airports GROUP BY City ORDER BY count(*) DESC LIMIT 1
SELECT FlightNo FROM flights GROUP BY FlightNo ORDER BY count(*) DESC LIMIT 1
SELECT FlightNo FROM flights GROUP BY FlightNo ORDER BY count(*) DESC LIMIT 1
SELECT FlightNo FROM flights GROUP BY FlightNo ORDER BY count(*) DESC LIMIT 1
SELECT FlightNo FROM flights GROUP BY FlightNo ORDER BY count(*) DESC LIMIT 1
SELECT Airline FROM flights GROUP BY Airline ORDER BY count(*) DESC LIMIT 1
SELECT Airline FROM flights GROUP BY Airline ORDER BY count(*) DESC LIMIT 1
SELECT Airline FROM flights GROUP BY Airline ORDER BY count(*) DESC LIMIT 1
SELECT FlightNo FROM flights GROUP BY FlightNo ORDER BY count(*) DESC LIMIT 1
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE flights.SourceAirport = ' AHD'
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE flights.SourceAirport = ' AHD'
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE flights.SourceAirport = ' AHD'
SELECT Airline FROM airlines WHERE Airline LIKE '%AHD%'
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE flights.SourceAirport = ' APG' INTERSECT SELECT FlightNo FROM flights WHERE SourceAirport = ' CVO'
SELECT Airline FROM flights WHERE DestAirport = ' APG' INTERSECT SELECT FlightNo FROM flights WHERE SourceAirport = ' CVO'
SELECT Airline FROM flights WHERE DestAirport = ' CVO' INTERSECT SELECT FlightNo FROM flights WHERE SourceAirport = ' APG'
SELECT Airline FROM airlines WHERE Airline LIKE '%CVO%' INTERSECT SELECT Airline FROM airlines WHERE Airline LIKE '%APG%'
SELECT Airline FROM flights GROUP BY Airline HAVING count(*) >= 10
SELECT min(Airline) FROM flights GROUP BY FlightNo HAVING count(*) >= 10
SELECT min(Airline) FROM flights GROUP BY FlightNo HAVING count(*) >= 200
SELECT Airline FROM flights GROUP BY FlightNo HAVING count(*) > 200
SELECT uid FROM airlines WHERE Airline = 'United Airlines'
SELECT uid FROM airlines WHERE Airline = 'United Airlines'
SELECT FlightNo FROM flights WHERE DestAirport = ' APG'
SELECT FlightNo FROM flights WHERE DestAirport = ' APG'
SELECT FlightNo FROM flights WHERE SourceAirport = ' APG'
SELECT FlightNo FROM flights WHERE DestAirport = ' APG'
SELECT FlightNo FROM flights WHERE FlightNo BETWEEN 'Aberdeen' AND 'departing'
SELECT FlightNo FROM flights WHERE FlightNo BETWEEN (SELECT max(FlightNo) FROM flights WHERE Airline = 'Aberdeen ') AND 'leaving'
SELECT FlightNo FROM flights WHERE FlightNo BETWEEN 'Aberdeen' AND 'arriving'
SELECT FlightNo FROM flights WHERE FlightNo BETWEEN (SELECT max(FlightNo) FROM flights WHERE Airline = 'Aberdeen ') AND 'arriving'
SELECT count(DISTINCT FlightNo) FROM flights WHERE FlightNo > (SELECT FlightNo FROM flights WHERE Airline = 'Aberdeen ' INTERSECT SELECT max(FlightNo) FROM flights WHERE FlightNo > (SELECT DestAirport FROM flights WHERE FlightNo = (SELECT max(FlightNo) FROM flights WHERE DestAirport = 'Abilene '))) AND DestAirport IN (SELECT DestAirport FROM flights WHERE FlightNo = (SELECT max(FlightNo) FROM flights))
SELECT count(DISTINCT FlightNo) FROM flights WHERE FlightNo > (SELECT FlightNo FROM flights WHERE Airline = 'Aberdeen ' INTERSECT SELECT max(FlightNo) FROM flights WHERE FlightNo > (SELECT DestAirport FROM flights WHERE FlightNo = (SELECT max(FlightNo) FROM flights WHERE DestAirport = 'Abilene '))) AND DestAirport IN (SELECT DestAirport FROM flights WHERE FlightNo = (SELECT max(FlightNo) FROM flights))
SELECT FlightNo FROM flights EXCEPT SELECT AirportCode FROM airports
SELECT FlightNo FROM flights WHERE Airline NOT IN (SELECT AirportCode FROM airports)
SELECT count(*) FROM employee
SELECT count(DISTINCT Employee_ID) FROM employee
SELECT Name FROM employee ORDER BY Age ASC
SELECT Name FROM employee ORDER BY Age ASC
SELECT City, count(*) FROM employee GROUP BY City
SELECT City, count(*) FROM employee GROUP BY City
SELECT City FROM employee WHERE Age > 30
SELECT City FROM employee WHERE Age > 30
SELECT count(*), Location FROM shop GROUP BY Location
SELECT count(*), Location FROM shop GROUP BY Location
SELECT Manager_name, District FROM shop ORDER BY Number_products DESC LIMIT 1
SELECT Manager_name, District FROM shop ORDER BY Number_products DESC LIMIT 1
SELECT max(Bonus), min(Bonus) FROM evaluation
SELECT max(Number_products), min(Number_products) FROM shop
SELECT Name, Location FROM shop ORDER BY Number_products DESC
SELECT Name, Location, Number_products FROM shop
SELECT employee.Name FROM hiring JOIN employee ON hiring.Employee_ID = employee.Employee_ID WHERE employee.Age > (SELECT max(Bonus) FROM evaluation)
SELECT Name FROM shop WHERE Shop_ID NOT IN (SELECT Employee_ID FROM evaluation ORDER BY Bonus DESC LIMIT 1)
SELECT employee.Name FROM evaluation JOIN employee ON evaluation.Employee_ID = employee.Employee_ID GROUP BY evaluation.Employee_ID ORDER BY count(*) DESC LIMIT 1
SELECT employee.Name FROM evaluation JOIN employee ON evaluation.Employee_ID = employee.Employee_ID GROUP BY evaluation.Employee_ID ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM employee ORDER BY Age DESC LIMIT 1
SELECT Name FROM employee ORDER BY Age DESC LIMIT 1
SELECT Name FROM employee WHERE Employee_ID NOT IN (SELECT Employee_ID FROM evaluation)
SELECT Name FROM employee WHERE Employee_ID NOT IN (SELECT Employee_ID FROM evaluation)
SELECT employee.Name FROM hiring JOIN employee ON hiring.Employee_ID = employee.Employee_ID GROUP BY hiring.Shop_ID ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM employee GROUP BY Name ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM employee WHERE Employee_ID NOT IN (SELECT Shop_ID FROM hiring)
SELECT Name FROM employee WHERE Employee_ID NOT IN (SELECT Employee_ID FROM evaluation)
SELECT count(*), Name FROM employee GROUP BY Name
SELECT Name, count(*) FROM employee GROUP BY Name
SELECT avg(Bonus) FROM evaluation
SELECT avg(Bonus) FROM evaluation
SELECT DISTINCT Shop_ID FROM hiring
SELECT DISTINCT Shop_ID FROM hiring
SELECT Name FROM employee WHERE Age > 3000 AND Age > 10000
SELECT District FROM shop WHERE Number_products > 3000 INTERSECT SELECT District FROM shop WHERE Number_products < 10000
SELECT count(DISTINCT Location) FROM shop
SELECT count(DISTINCT Location) FROM shop
SELECT count(*) FROM Documents
SELECT count(*) FROM Documents
SELECT Document_ID, Document_Name, Document_Description FROM Documents
SELECT Document_ID, Document_Name FROM Documents
SELECT Document_Name, Template_ID FROM Documents WHERE Document_Description = 'w'
SELECT Template_ID, Document_Name FROM Documents WHERE Document_Description = 'w'
SELECT Template_ID FROM Documents WHERE Document_Name = 'Robbin CV'
SELECT Template_ID, Document_ID FROM Documents WHERE Document_Name = 'Robbin CV'
SELECT count(DISTINCT Template_Type_Code) FROM Templates
SELECT count(DISTINCT Template_Type_Code) FROM Templates
SELECT count(*) FROM Documents WHERE Document_Name LIKE '%PPT%'
SELECT count(*) FROM Documents WHERE Document_Name LIKE '%PPT%'
SELECT Template_ID, count(*) FROM Documents GROUP BY Template_ID
SELECT Template_ID, count(*) FROM Documents GROUP BY Template_ID
SELECT Template_ID FROM Documents GROUP BY Template_ID ORDER BY count(*) DESC LIMIT 1
SELECT Template_ID FROM Documents GROUP BY Template_ID ORDER BY count(*) DESC LIMIT 1
SELECT Template_ID FROM Documents GROUP BY Template_ID HAVING count(*) >= 1
SELECT Template_ID FROM Documents GROUP BY Template_ID HAVING count(*) >= 2
SELECT Template_Details FROM Templates EXCEPT SELECT Documents.Document_Name FROM Documents JOIN Templates ON Documents.Template_ID = Templates.Template_ID
SELECT Template_Details FROM Templates EXCEPT SELECT Documents.Document_Name FROM Documents JOIN Templates ON Documents.Template_ID = Templates.Template_ID
SELECT count(*) FROM Templates
SELECT count(*) FROM Templates
SELECT Template_ID, Template_Type_Code, Template_Type_Code FROM Templates
SELECT Version_Number, Template_Details FROM Templates
SELECT DISTINCT Template_Type_Code FROM Templates
SELECT DISTINCT Template_Type_Code FROM Templates
SELECT Template_Details FROM Templates WHERE Template_Type_Code = 'PP' OR Template_Type_Code = 'PPT'
SELECT Template_Details FROM Templates WHERE Template_Type_Code = 'PP' OR Template_Type_Code = 'PPT'
SELECT count(*) FROM Templates WHERE Template_Type_Code = 'CV'
SELECT count(*) FROM Templates WHERE Template_Type_Code = 'CV'
SELECT Template_Type_Code FROM Templates WHERE Date_Effective_To > 5
SELECT Template_Type_Code FROM Templates WHERE Date_Effective_To > 5
SELECT Template_Type_Code, count(*) FROM Templates GROUP BY Template_Type_Code
SELECT Template_Type_Code, count(*) FROM Templates GROUP BY Template_Type_Code
SELECT Template_Type_Code FROM Templates GROUP BY Template_Type_Code ORDER BY count(*) DESC LIMIT 1
SELECT Template_Type_Code FROM Templates GROUP BY Template_Type_Code ORDER BY count(*) DESC LIMIT 1
SELECT Template_Type_Code FROM Templates GROUP BY Template_Type_Code HAVING count(*) > 3
SELECT Template_Type_Code FROM Templates GROUP BY Template_Type_Code HAVING count(*) > 3
SELECT Version_Number FROM Templates ORDER BY Date_Effective_To DESC LIMIT 1
SELECT Template_Type_Code FROM Templates ORDER BY Version_Number DESC LIMIT 1
SELECT Template_ID FROM Documents WHERE Document_Name = 'Data base'
SELECT Template_ID FROM Documents WHERE Document_Name = 'Data base'
SELECT Document_Name FROM Documents WHERE Document_Name LIKE '%BK%'
SELECT Document_ID FROM Documents WHERE Document_ID NOT IN (SELECT Document_ID FROM Paragraphs WHERE Document_ID = (SELECT min(Date_Effective_To) FROM Templates))
SELECT Template_ID, count(*) FROM Documents GROUP BY Template_ID
SELECT Template_ID, count(*) FROM Documents GROUP BY Template_ID
SELECT Template_ID FROM Documents GROUP BY Template_ID ORDER BY count(*) DESC LIMIT 1
SELECT Template_ID FROM Documents GROUP BY Template_ID ORDER BY count(*) DESC LIMIT 1
SELECT Template_Details FROM Templates WHERE Template_ID NOT IN (SELECT Template_ID FROM Documents)
SELECT Template_Details FROM Templates WHERE Template_ID NOT IN (SELECT Template_ID FROM Documents)
SELECT Template_Type_Code, Template_Type_Code FROM Templates
SELECT Template_Details, Template_Details FROM Templates
SELECT Template_Details FROM Templates WHERE Template_Type_Code = 'AD'
SELECT Template_Details FROM Templates WHERE Template_Type_Code = 'AD'
SELECT Template_Type_Code FROM Templates WHERE Template_Type_Code LIKE '%Book%'
SELECT Template_Details FROM Templates WHERE Template_Details LIKE '%Book%'
SELECT DISTINCT Template_Details FROM Templates
SELECT DISTINCT Template_Details FROM Templates
SELECT Template_ID FROM Templates WHERE Template_Details LIKE '%Presentation%'
SELECT Template_Details FROM Templates WHERE Template_Type_Code LIKE '%Presentation%'
SELECT count(*) FROM Paragraphs
SELECT count(*) FROM Paragraphs
SELECT count(*) FROM Documents WHERE Document_Name = 'Summer Show'
SELECT count(*) FROM Documents WHERE Document_Name = 'Summer Show'
SELECT Paragraph_ID FROM Paragraphs WHERE Paragraph_Text = 'Korea'
SELECT Paragraph_ID FROM Paragraphs WHERE Paragraph_Text = 'Korea'
SELECT Template_ID FROM Documents WHERE Document_Name = 'Welcome to NY'
SELECT Template_ID FROM Documents WHERE Document_Name = 'Welcome to NY'
SELECT Document_ID FROM Documents WHERE Document_Name = 'Customer reviews'
SELECT Document_ID FROM Documents WHERE Document_Name = 'Customer reviews'
SELECT Document_ID, count(*) FROM Documents GROUP BY Document_ID ORDER BY count(*) DESC LIMIT 1
SELECT Document_ID, count(*) FROM Documents GROUP BY Document_ID
SELECT Documents.Document_ID, count(*) FROM Documents JOIN Paragraphs ON Documents.Document_ID = Paragraphs.Document_ID GROUP BY Documents.Document_ID
SELECT Document_ID, count(*) FROM Paragraphs GROUP BY Document_ID
SELECT Document_ID FROM Paragraphs GROUP BY Document_ID HAVING count(*) >= 2
SELECT Template_ID, Document_Name FROM Documents GROUP BY Template_ID HAVING count(*) >= 2
SELECT Documents.Document_ID, Documents.Document_Name FROM Documents JOIN Paragraphs ON Documents.Document_ID = Paragraphs.Document_ID GROUP BY Documents.Document_ID ORDER BY count(*) DESC LIMIT 1
SELECT Documents.Document_Name FROM Documents JOIN Paragraphs ON Documents.Document_ID = Paragraphs.Document_ID GROUP BY Documents.Document_ID ORDER BY count(*) DESC LIMIT 1
SELECT Template_ID FROM Documents GROUP BY Template_ID ORDER BY count(*) DESC LIMIT 1
SELECT Template_ID FROM Documents GROUP BY Template_ID ORDER BY count(*) DESC LIMIT 1
SELECT Document_Name FROM Documents WHERE Template_ID = 1 INTERSECT SELECT Paragraphs.Document_ID FROM Documents JOIN Paragraphs ON Documents.Document_ID = Paragraphs.Document_ID WHERE Documents.Template_ID = 2
SELECT Template_ID, Document_Name FROM Documents GROUP BY Template_ID HAVING count(*) >= 1
SELECT Document_ID FROM Documents WHERE Document_Name LIKE '%Brazil%' EXCEPT SELECT Document_ID FROM Paragraphs WHERE Paragraph_Text = 'Ireland'
SELECT Document_Name FROM Documents WHERE Document_Name LIKE '%Brazil%' EXCEPT SELECT Document_Name FROM Documents WHERE Template_ID IN (SELECT Document_ID FROM Paragraphs WHERE Paragraph_Text = 'Ireland')
SELECT count(*) FROM teacher
SELECT count(*) FROM teacher
SELECT Name FROM teacher ORDER BY Age ASC
SELECT Name FROM teacher ORDER BY Age ASC
SELECT Hometown, Age FROM teacher
SELECT Hometown, Age FROM teacher
SELECT Name FROM teacher WHERE Hometown = 'Little Lever Urban District'
SELECT Name FROM teacher WHERE Hometown = 'Little Lever Urban District'
SELECT Name FROM teacher WHERE Age = '32' OR Age = '33'
SELECT Name FROM teacher WHERE Age = '32' OR Age = '33'
SELECT Hometown FROM teacher ORDER BY Age DESC LIMIT 1
SELECT Name FROM teacher ORDER BY Age DESC LIMIT 1
SELECT Hometown, count(*) FROM teacher GROUP BY Hometown
SELECT Hometown, count(*) FROM teacher GROUP BY Hometown
SELECT Hometown FROM teacher GROUP BY Hometown ORDER BY count(*) DESC LIMIT 1
SELECT Hometown FROM teacher GROUP BY Hometown ORDER BY count(*) DESC LIMIT 1
SELECT Hometown FROM teacher GROUP BY Hometown HAVING count(*) > 2
SELECT Hometown FROM teacher GROUP BY Hometown HAVING count(*) > 2
SELECT teacher.Name, teacher.Name FROM teacher JOIN course_arrange ON teacher.Teacher_ID = course_arrange.Teacher_ID
SELECT teacher.Name, teacher.Name FROM teacher JOIN course_arrange ON teacher.Teacher_ID = course_arrange.Teacher_ID
SELECT Course FROM course ORDER BY Course ASC
SELECT Name FROM teacher ORDER BY Name DESC
SELECT teacher.Name FROM teacher JOIN course_arrange ON teacher.Teacher_ID = course_arrange.Teacher_ID WHERE course_arrange.Course_ID = course_arrange.Grade INTERSECT SELECT teacher.Name FROM teacher JOIN course_arrange ON teacher.Teacher_ID = course_arrange.Teacher_ID JOIN course ON course_arrange.Course_ID = course.Course_ID WHERE course.Course = 'Math'
SELECT Course_ID FROM course WHERE Course = 'Math'
SELECT teacher.Name, count(*) FROM course_arrange JOIN teacher ON course_arrange.Teacher_ID = teacher.Teacher_ID GROUP BY course_arrange.Teacher_ID
SELECT teacher.Name, teacher.Name FROM course_arrange JOIN teacher ON course_arrange.Teacher_ID = teacher.Teacher_ID
SELECT course.Course FROM course JOIN course_arrange ON course.Course_ID = course_arrange.Course_ID GROUP BY course.Course HAVING count(*) >= 2
SELECT course.Course FROM course JOIN course_arrange ON course.Course_ID = course_arrange.Course_ID GROUP BY course.Course HAVING count(*) >= 2
SELECT Name FROM teacher WHERE Teacher_ID NOT IN (SELECT Teacher_ID FROM course_arrange)
SELECT Name FROM teacher WHERE Teacher_ID NOT IN (SELECT Teacher_ID FROM course_arrange)
SELECT count(*) FROM visitor WHERE Age > 30
SELECT Name FROM visitor WHERE Age > 4
SELECT avg(Age) FROM visitor WHERE Age > 4
SELECT Name, Age FROM visitor WHERE Age > 4
SELECT museum.Name FROM museum JOIN visit ON museum.Museum_ID = visit.Museum_ID GROUP BY museum.Museum_ID ORDER BY count(*) DESC LIMIT 1
SELECT Num_of_Staff, count(*) FROM museum WHERE Open_Year = '2009' GROUP BY Num_of_Staff
SELECT Open_Year FROM museum WHERE Name = 'Plaza Museum'
SELECT Name FROM museum WHERE Open_Year = '2010' GROUP BY Name HAVING count(*) >= 2010
SELECT museum.Name FROM museum JOIN visit ON museum.Museum_ID = visit.Museum_ID GROUP BY museum.Museum_ID HAVING count(*) >= 2
SELECT Name FROM museum ORDER BY Num_of_Staff DESC LIMIT 1
SELECT museum.Name FROM museum JOIN visit ON museum.Museum_ID = visit.Museum_ID GROUP BY museum.Museum_ID ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM museum WHERE Museum_ID NOT IN (SELECT Museum_ID FROM visit)
SELECT Name, Age FROM visitor ORDER BY Age DESC LIMIT 1
SELECT avg(Num_of_Ticket), avg(Num_of_Ticket) FROM visit
SELECT count(*) FROM visitor WHERE Level_of_membership = 1
SELECT Museum_ID FROM visit WHERE Total_spent > 2009 INTERSECT SELECT visitor_ID FROM visit WHERE Total_spent > 2011
SELECT count(*) FROM visit WHERE Num_of_Ticket > 2010
SELECT count(*) FROM museum WHERE Open_Year = 2013 OR Open_Year = '2008'
SELECT count(*) FROM players
SELECT count(*) FROM players
SELECT count(*) FROM matches
SELECT count(*) FROM matches
SELECT first_name, birth_date FROM players WHERE country_code = 'USA'
SELECT birth_date FROM players WHERE country_code = 'USA'
SELECT avg(match_num) FROM matches
SELECT avg(match_num) FROM matches
SELECT avg(match_num) FROM matches
SELECT avg(match_num) FROM matches
SELECT loser_name FROM matches ORDER BY match_num DESC LIMIT 1
SELECT loser_name FROM matches
SELECT count(DISTINCT country_code) FROM players
SELECT count(DISTINCT country_code) FROM players
SELECT count(DISTINCT player_id) FROM rankings
SELECT count(DISTINCT player_id) FROM rankings
SELECT tourney_level FROM matches GROUP BY tourney_name HAVING count(*) > 10
SELECT tourney_name FROM matches GROUP BY tourney_name HAVING count(*) > 10
SELECT last_name FROM players WHERE first_name LIKE '%2013%' OR birth_date < 2016
SELECT first_name, last_name FROM players WHERE last_name = 'Won' AND last_name = 2016
SELECT count(*) FROM matches WHERE year = 2013 OR year = 2016
SELECT count(*) FROM matches WHERE year = 2013 OR year = 2016
SELECT first_name FROM players WHERE last_name = 'WTA Championships' INTERSECT SELECT first_name FROM players WHERE last_name = 'Australian Open'
SELECT first_name FROM players WHERE last_name = 'WTA Championships' INTERSECT SELECT first_name FROM players WHERE last_name = 'Australian Open'
SELECT first_name, last_name FROM players ORDER BY birth_date ASC LIMIT 1
SELECT first_name FROM players ORDER BY birth_date DESC LIMIT 1
SELECT birth_date FROM players ORDER BY birth_date ASC
SELECT birth_date FROM players ORDER BY birth_date DESC
SELECT birth_date FROM players WHERE first_name = 'L'
SELECT birth_date FROM players ORDER BY birth_date ASC LIMIT 1
SELECT first_name, last_name FROM players ORDER BY birth_date ASC LIMIT 1
SELECT first_name, last_name FROM players ORDER BY birth_date ASC LIMIT 1
SELECT year FROM matches GROUP BY year ORDER BY count(*) DESC LIMIT 1
SELECT year FROM matches GROUP BY year ORDER BY count(*) DESC LIMIT 1
SELECT first_name, last_name FROM players ORDER BY birth_date DESC LIMIT 1
SELECT players.first_name, players.last_name, players.player_id FROM players JOIN matches ON players.player_id = matches.winner_id GROUP BY players.player_id ORDER BY count(*) DESC LIMIT 1
SELECT first_name, last_name FROM players WHERE first_name LIKE '%Australian Open%'
SELECT first_name, last_name FROM players WHERE birth_date < 'Australian Open'
SELECT tourney_name, loser_hand FROM matches ORDER BY minutes DESC LIMIT 1
SELECT tourney_name FROM matches ORDER BY match_num DESC LIMIT 1
SELECT avg(last_name), min(first_name - last_name) FROM players GROUP BY first_name
SELECT players.first_name, players.last_name FROM players JOIN rankings ON players.player_id = rankings.player_id ORDER BY players.first_name ASC
SELECT avg(last_name), min(first_name - last_name) FROM players GROUP BY first_name
SELECT first_name, last_name FROM players ORDER BY first_name ASC
SELECT count(*), country_code FROM players GROUP BY country_code
SELECT count(*), country_code FROM players GROUP BY country_code
SELECT country_code FROM players GROUP BY country_code ORDER BY count(*) DESC LIMIT 1
SELECT country_code FROM players GROUP BY country_code ORDER BY count(*) DESC LIMIT 1
SELECT country_code FROM players GROUP BY country_code HAVING count(*) > 50
SELECT country_code FROM players GROUP BY country_code HAVING count(*) > 50
SELECT ranking, count(*) FROM rankings GROUP BY ranking
SELECT ranking, count(DISTINCT ranking) FROM rankings GROUP BY ranking
SELECT count(*), year FROM matches GROUP BY year
SELECT count(*), year FROM matches GROUP BY year
SELECT tourney_name, winner_hand FROM matches ORDER BY match_num DESC LIMIT 3
SELECT tourney_name, winner_hand FROM matches ORDER BY match_num DESC LIMIT 3
SELECT count(*) FROM players WHERE hand LIKE '%WTA Championships%'
SELECT count(*) FROM players WHERE hand LIKE '%WTA Championships%'
SELECT tourney_name, winner_hand FROM matches ORDER BY tourney_date ASC LIMIT 1
SELECT players.first_name, players.last_name, players.player_id FROM players JOIN matches ON players.player_id = matches.winner_id GROUP BY players.player_id ORDER BY count(*) DESC LIMIT 1
SELECT count(*), hand FROM players GROUP BY hand
SELECT count(*), hand FROM players GROUP BY hand
SELECT count(*) FROM ship WHERE disposition_of_ship = 'Captured'
SELECT DISTINCT * FROM (SELECT name, count(*) FROM battle GROUP BY name ORDER BY count(*) DESC)
SELECT name, result FROM battle
SELECT caused_by_ship_id, count(*) FROM death GROUP BY caused_by_ship_id
SELECT caused_by_ship_id, count(*) FROM death GROUP BY caused_by_ship_id
SELECT ship.name FROM ship JOIN death ON ship.id = death.caused_by_ship_id WHERE ship.tonnage = 't'
SELECT name, result FROM battle WHERE bulgarian_commander = 'Boril'
SELECT count(*) FROM battle WHERE id NOT IN (SELECT id FROM battle WHERE result = 'Brig')
SELECT name, id FROM battle WHERE date LIKE '10%'
SELECT name, location FROM ship ORDER BY lost_in_battle DESC LIMIT 1
SELECT name FROM battle WHERE latin_commander = 'Kaloyan' INTERSECT SELECT name FROM battle WHERE latin_commander = 'Baldwin I'
SELECT count(DISTINCT result) FROM battle
SELECT count(*) FROM battle WHERE date LIKE '%225%'
SELECT disposition_of_ship FROM ship WHERE name = 'Lettice' OR name = 'HMS Atalanta'
SELECT name, lost_in_battle FROM ship WHERE location = 'English Channel'
SELECT note FROM death WHERE note LIKE '%East%'
SELECT line_1 FROM Addresses WHERE line_1 LIKE '%2%'
SELECT line_1, line_1 FROM Addresses
SELECT count(*) FROM Courses
SELECT count(*) FROM Courses
SELECT count(*) FROM Courses JOIN Sections ON Courses.course_id = Sections.course_id WHERE Courses.course_name = 'math'
SELECT Courses.course_description FROM Courses JOIN Sections ON Courses.course_id = Sections.course_id WHERE Courses.course_name = 'math'
SELECT Addresses.zip_postcode FROM Addresses JOIN Sections JOIN Students ON Students.student_id = Sections.course_id WHERE Addresses.city = 'Port Chelsea'
SELECT DISTINCT Addresses.zip_postcode FROM Addresses JOIN Sections JOIN Students ON Students.student_id = Sections.course_id WHERE Addresses.city = 'Port Chelsea'
SELECT department_id FROM Degree_Programs GROUP BY department_id ORDER BY count(*) DESC LIMIT 1
SELECT department_id FROM Degree_Programs GROUP BY department_id ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT department_id) FROM Degree_Programs
SELECT count(DISTINCT department_name) FROM Departments
SELECT count(DISTINCT degree_summary_description) FROM Degree_Programs
SELECT count(DISTINCT degree_summary_description) FROM Degree_Programs
SELECT count(*) FROM Addresses WHERE address_id NOT IN (SELECT department_id FROM Departments)
SELECT count(*) FROM Addresses WHERE address_id NOT IN (SELECT department_id FROM Departments)
SELECT section_name, section_description FROM Sections
SELECT section_name, section_description FROM Sections
SELECT Courses.course_id, Sections.section_name FROM Courses JOIN Sections ON Courses.course_id = Sections.course_id GROUP BY Courses.course_id HAVING count(*) >= 2
SELECT Courses.course_name FROM Courses JOIN Sections ON Courses.course_id = Sections.course_id GROUP BY Courses.course_id HAVING count(*) >= 2
SELECT section_name FROM Sections ORDER BY section_name ASC
SELECT section_name FROM Sections ORDER BY section_name ASC
SELECT Student_Enrolment.student_id, Students.first_name, Students.last_name FROM Student_Enrolment JOIN Students ON Student_Enrolment.student_id = Students.student_id GROUP BY Student_Enrolment.degree_program_id ORDER BY count(*) DESC LIMIT 1
SELECT Student_Enrolment.student_id, Students.first_name, Students.last_name FROM Student_Enrolment JOIN Students ON Student_Enrolment.student_id = Students.student_id GROUP BY Student_Enrolment.degree_program_id ORDER BY count(*) DESC LIMIT 1
SELECT department_name FROM Departments WHERE department_name LIKE '%computer%'
SELECT department_name, department_description FROM Departments WHERE department_name LIKE '%computer%'
SELECT Semesters.semester_name, Degree_Programs.degree_summary_name FROM Semesters JOIN Degree_Programs ON Degree_Programs.department_id = Semesters.semester_id WHERE Degree_Programs.degree_program_id = 2
SELECT Semesters.semester_name, Semesters.semester_description FROM Semesters JOIN Degree_Programs ON Degree_Programs.department_id = Semesters.semester_id WHERE Degree_Programs.degree_program_id = 2
SELECT Semesters.semester_name, Degree_Programs.degree_summary_description FROM Degree_Programs JOIN Semesters JOIN Student_Enrolment ON Degree_Programs.degree_program_id = Student_Enrolment.degree_program_id AND Semesters.semester_id = Student_Enrolment.semester_id WHERE Degree_Programs.degree_summary_name = 'Bachelor'
SELECT degree_program_id FROM Degree_Programs WHERE degree_summary_name = 'Bachelor'
SELECT avg(cell_mobile_number - other_student_details) FROM Students GROUP BY cell_mobile_number ORDER BY count(*) DESC LIMIT 1
SELECT last_name FROM Students GROUP BY cell_mobile_number ORDER BY count(*) DESC LIMIT 1
SELECT permanent_address_id FROM Students GROUP BY permanent_address_id ORDER BY count(*) DESC LIMIT 1
SELECT Student_Enrolment.student_id, Students.first_name FROM Student_Enrolment JOIN Students ON Student_Enrolment.student_id = Students.student_id GROUP BY Student_Enrolment.degree_program_id ORDER BY count(*) DESC LIMIT 1
SELECT Students.first_name, Students.last_name, Student_Enrolment.student_id FROM Student_Enrolment JOIN Students ON Student_Enrolment.student_id = Students.student_id GROUP BY Student_Enrolment.student_id ORDER BY count(*) DESC LIMIT 1
SELECT Student_Enrolment.student_id, Students.last_name FROM Student_Enrolment JOIN Students ON Student_Enrolment.student_id = Students.student_id GROUP BY Student_Enrolment.degree_program_id ORDER BY count(*) DESC LIMIT 1
SELECT student_id FROM Students EXCEPT SELECT semester_name FROM Semesters
SELECT Semesters.semester_name FROM Students JOIN Semesters ON Students.student_id = Semesters.semester_name WHERE Semesters.semester_name = Students.last_name AND Semesters.semester_name = (SELECT max(semester_description) FROM Semesters WHERE semester_description = (SELECT student_enrolment_id FROM Student_Enrolment WHERE semester_id = (SELECT max(date_left) FROM Students)))
SELECT first_name, last_name FROM Students
SELECT DISTINCT first_name, last_name FROM Students
SELECT Courses.course_name FROM Courses JOIN Sections ON Courses.course_id = Sections.course_id GROUP BY Courses.course_name ORDER BY count(*) DESC LIMIT 1
SELECT Courses.course_name FROM Courses JOIN Student_Enrolment ON Student_Enrolment.student_enrolment_id = Courses.course_name GROUP BY Student_Enrolment.student_id ORDER BY count(*) DESC LIMIT 1
SELECT Students.last_name FROM Students JOIN Sections JOIN Student_Enrolment ON Students.student_id = Student_Enrolment.degree_program_id AND Sections.course_id = Student_Enrolment.degree_program_id WHERE Students.last_name = 'NorthCarolina' ORDER BY Students.date_first_registered DESC LIMIT 1
SELECT first_name, last_name FROM Students WHERE student_id NOT IN (SELECT student_enrolment_id FROM Student_Enrolment WHERE degree_program_id > (SELECT min(date_first_registered) FROM Students))
SELECT Courses.course_id, Courses.course_name FROM Courses JOIN Sections ON Courses.course_id = Sections.course_id GROUP BY Courses.course_id HAVING count(*) >= 2
SELECT Courses.course_id, Courses.course_name FROM Courses JOIN Sections ON Courses.course_id = Sections.course_id GROUP BY Courses.course_id HAVING count(*) >= 2
SELECT Students.cell_mobile_number FROM Addresses JOIN Sections JOIN Students ON Students.student_id = Sections.course_id WHERE Students.first_name = 'Timmothy' AND Students.last_name = 'Ward'
SELECT cell_mobile_number FROM Students WHERE first_name = 'Timmothy' AND last_name = 'Ward'
SELECT student_enrolment_id, student_id FROM Student_Enrolment
SELECT Students.first_name, Students.last_name FROM Student_Enrolment JOIN Students ON Student_Enrolment.student_id = Students.student_id
SELECT transcript_id FROM Transcript_Contents ORDER BY student_course_id - student_course_id DESC LIMIT 1
SELECT DISTINCT count(Students.student_id), Students.student_id FROM Addresses JOIN Sections JOIN Students ON Students.student_id = Sections.course_id WHERE Students.last_name = 'graduate' GROUP BY Students.student_id ORDER BY count(Students.student_id) DESC
SELECT Students.first_name FROM Addresses JOIN Sections JOIN Students ON Students.student_id = Sections.course_id GROUP BY Students.first_name ORDER BY count(*) DESC LIMIT 1
SELECT Students.first_name, Students.last_name, Students.first_name FROM Addresses JOIN Student_Enrolment JOIN Students ON Addresses.address_id = Students.permanent_address_id AND Student_Enrolment.student_id = Students.student_id
SELECT Addresses.address_id, Addresses.line_1 FROM Addresses JOIN Students ON Addresses.address_id = Students.permanent_address_id GROUP BY Addresses.address_id ORDER BY count(*) DESC LIMIT 1
SELECT Addresses.line_1 FROM Addresses JOIN Students ON Addresses.address_id = Students.permanent_address_id GROUP BY Addresses.line_2 ORDER BY count(*) DESC LIMIT 1
SELECT avg(transcript_date) FROM Transcripts
SELECT avg(transcript_date) FROM Transcripts
SELECT transcript_id FROM Transcripts ORDER BY transcript_date DESC LIMIT 1
SELECT transcript_id FROM Transcripts ORDER BY transcript_date DESC LIMIT 1
SELECT count(*) FROM Transcripts
SELECT count(*) FROM Transcripts
SELECT transcript_id FROM Transcripts ORDER BY transcript_date DESC LIMIT 1
SELECT transcript_date FROM Transcripts
SELECT count(*) FROM Transcripts GROUP BY transcript_date ORDER BY count(*) DESC
SELECT count(*), avg(DISTINCT transcript_id) FROM Transcripts GROUP BY transcript_date
SELECT Transcript_Contents.transcript_id FROM Transcript_Contents JOIN Transcripts ON Transcript_Contents.transcript_id = Transcripts.transcript_id GROUP BY Transcript_Contents.student_course_id ORDER BY count(*) DESC LIMIT 1
SELECT transcript_id FROM Transcripts ORDER BY transcript_date DESC LIMIT 1
SELECT Semesters.semester_name FROM Semesters JOIN Students ON Students.student_id = Semesters.semester_id WHERE Semesters.semester_name = 'Master' INTERSECT SELECT Semesters.semester_name FROM Semesters JOIN Students ON Students.student_id = Semesters.semester_name WHERE Students.email_address IN (SELECT line_1 FROM Addresses WHERE zip_postcode = 'Bachelor')
SELECT Semesters.semester_description FROM Semesters JOIN Students ON Students.student_id = Semesters.semester_id WHERE Semesters.semester_name = 'Master' INTERSECT SELECT Semesters.semester_name FROM Semesters JOIN Students ON Students.student_id = Semesters.semester_name WHERE Students.email_address IN (SELECT address_id FROM Addresses WHERE zip_postcode = 'Bachelors')
SELECT count(DISTINCT state_province_county) FROM Addresses
SELECT DISTINCT state_province_county FROM Addresses
SELECT student_id FROM Students ORDER BY date_left ASC
SELECT student_id FROM Students ORDER BY date_left ASC
SELECT section_description FROM Sections WHERE section_name = 'h'
SELECT section_description FROM Sections WHERE section_name = 'h'
SELECT first_name FROM Students WHERE cell_mobile_number = 'Haiti' OR cell_mobile_number = '09700166582'
SELECT first_name FROM Students WHERE cell_mobile_number = 'Haiti' OR cell_mobile_number = '09700166582'
SELECT Title FROM Cartoon ORDER BY Title ASC
SELECT Title FROM Cartoon ORDER BY Title ASC
SELECT Title FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT Title, Directed_by FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT count(*) FROM Cartoon WHERE Written_by = 'Joseph Kuhr'
SELECT count(*) FROM (SELECT id FROM TV_Channel WHERE id IN (SELECT id FROM TV_Channel WHERE series_name = 'Joseph Kuhr'))
SELECT Title, Directed_by FROM Cartoon ORDER BY Title ASC
SELECT Title, Directed_by FROM Cartoon ORDER BY Original_air_date ASC
SELECT Title FROM Cartoon WHERE Directed_by = 'Ben Jones' OR Directed_by = 'Brandon Vietti'
SELECT Title FROM Cartoon WHERE Directed_by = 'Ben Jones' OR Directed_by = 'Brandon Vietti'
SELECT Country, count(*) FROM TV_Channel GROUP BY Country ORDER BY count(*) DESC LIMIT 1
SELECT Country, count(*) FROM TV_Channel GROUP BY Country ORDER BY count(*) DESC LIMIT 1
SELECT avg(Content), min(Content) FROM TV_Channel GROUP BY Content
SELECT count(DISTINCT Content) FROM TV_Channel
SELECT Content FROM TV_Channel WHERE series_name = 'Sky Radio'
SELECT DISTINCT Channel FROM TV_series WHERE Air_Date LIKE '%Sky Radio%'
SELECT Package_Option FROM TV_Channel WHERE series_name = 'Sky Radio'
SELECT Package_Option FROM TV_Channel WHERE series_name = 'Sky Radio'
SELECT count(*) FROM TV_Channel WHERE Language = 'English'
SELECT count(*) FROM TV_Channel WHERE Language = 'English'
SELECT Language, count(*) FROM TV_Channel GROUP BY Language ORDER BY count(*) DESC LIMIT 1
SELECT Language, count(*) FROM TV_Channel GROUP BY Language ORDER BY count(*) DESC LIMIT 1
SELECT Language, count(*) FROM TV_Channel GROUP BY Language
SELECT Language, count(*) FROM TV_Channel GROUP BY Language
SELECT Channel FROM Cartoon WHERE Title = 'The Rise of the Blue Beetle!'
SELECT Channel FROM Cartoon WHERE Title = 'The Rise of the Blue Beetle!'
SELECT Title FROM Cartoon WHERE Directed_by = 'Sky Radio'
SELECT Hight_definition_TV FROM TV_Channel WHERE series_name = 'Sky Radio'
SELECT Episode FROM TV_series ORDER BY Rating ASC
SELECT DISTINCT Content FROM TV_Channel ORDER BY Country ASC
SELECT id, series_name FROM TV_Channel ORDER BY series_name DESC LIMIT 3
SELECT Hight_definition_TV FROM TV_Channel GROUP BY Hight_definition_TV ORDER BY count(*) DESC LIMIT 3
SELECT max(Share), min(Share) FROM TV_series
SELECT max(Share), min(Share) FROM TV_series
SELECT Air_Date FROM TV_series WHERE Episode = 'A Love of a Lifetime'
SELECT Original_air_date FROM Cartoon WHERE Title = 'A Love of a Lifetime'
SELECT Weekly_Rank FROM TV_series WHERE Episode = 'A Love of a Lifetime'
SELECT Directed_by FROM Cartoon WHERE Title = 'A Love of a Lifetime'
SELECT series_name FROM TV_Channel WHERE series_name LIKE '%A Love of a Lifetime%'
SELECT Channel FROM TV_series WHERE Episode = 'A Love of a Lifetime'
SELECT Hight_definition_TV FROM TV_Channel WHERE series_name = 'Sky Radio'
SELECT Episode FROM TV_series WHERE Episode LIKE '%Sky Radio%'
SELECT Directed_by, count(*) FROM Cartoon GROUP BY Directed_by
SELECT count(*), Directed_by FROM Cartoon GROUP BY Directed_by
SELECT Channel, Directed_by FROM Cartoon ORDER BY Production_code DESC
SELECT Channel FROM Cartoon ORDER BY Production_code DESC LIMIT 1
SELECT series_name, Package_Option FROM TV_Channel ORDER BY series_name DESC
SELECT Package_Option, Package_Option FROM TV_Channel ORDER BY Package_Option DESC
SELECT Channel FROM Cartoon WHERE Written_by = 'Todd Casey'
SELECT Title, Written_by FROM Cartoon WHERE Written_by = 'Todd Casey'
SELECT Channel FROM Cartoon WHERE Written_by = 'Todd Casey'
SELECT Title, Written_by FROM Cartoon WHERE Written_by = 'Todd Casey'
SELECT Channel FROM Cartoon WHERE Directed_by = 'Ben Jones' INTERSECT SELECT Channel FROM Cartoon WHERE Directed_by = 'Michael Chang'
SELECT Channel FROM Cartoon WHERE Directed_by = 'Ben Jones' INTERSECT SELECT Channel FROM Cartoon WHERE Directed_by = 'Michael Chang'
SELECT avg(Pixel_aspect_ratio_PAR) FROM TV_Channel WHERE Language = 'English'
SELECT avg(Country) FROM TV_Channel WHERE Language = 'English'
SELECT Country FROM TV_Channel GROUP BY Country HAVING count(*) > 2
SELECT id FROM TV_Channel GROUP BY id HAVING count(*) > 2
SELECT Channel, id FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT Channel, id FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT Channel FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT Channel FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT count(*) FROM poker_player
SELECT count(*) FROM poker_player
SELECT Earnings FROM poker_player ORDER BY Earnings DESC
SELECT Earnings FROM poker_player ORDER BY Earnings DESC
SELECT poker_player.Final_Table_Made, poker_player.Final_Table_Made FROM poker_player JOIN people ON poker_player.People_ID = people.People_ID
SELECT Final_Table_Made, Final_Table_Made FROM poker_player
SELECT avg(Earnings) FROM poker_player
SELECT avg(Earnings) FROM poker_player
SELECT Earnings FROM poker_player ORDER BY Earnings DESC LIMIT 1
SELECT poker_player.Earnings FROM poker_player JOIN people ON poker_player.People_ID = people.People_ID ORDER BY poker_player.Earnings DESC LIMIT 1
SELECT avg(Earnings) FROM poker_player WHERE Earnings > 200000
SELECT avg(Earnings) FROM poker_player WHERE Earnings > 200000
SELECT DISTINCT People_ID FROM poker_player
SELECT DISTINCT People_ID FROM poker_player
SELECT Earnings FROM poker_player WHERE Earnings > 300000
SELECT Earnings FROM poker_player WHERE Earnings > 300000
SELECT Final_Table_Made FROM poker_player ORDER BY Final_Table_Made ASC
SELECT max(Final_Table_Made), min(Final_Table_Made) FROM poker_player
SELECT Earnings FROM poker_player ORDER BY Earnings DESC LIMIT 1
SELECT Earnings FROM poker_player ORDER BY Earnings DESC LIMIT 1
SELECT Money_Rank FROM poker_player ORDER BY Money_Rank DESC LIMIT 1
SELECT Money_Rank FROM poker_player ORDER BY Money_Rank DESC LIMIT 1
SELECT avg(Earnings) FROM poker_player WHERE Earnings > 200
SELECT avg(Earnings) FROM poker_player WHERE Earnings > 200
SELECT Earnings FROM poker_player ORDER BY Earnings DESC
SELECT Earnings FROM poker_player ORDER BY Earnings DESC
SELECT Nationality, count(*) FROM people GROUP BY Nationality
SELECT count(*), Nationality FROM people GROUP BY Nationality
SELECT Nationality FROM people GROUP BY Nationality ORDER BY count(*) DESC LIMIT 1
SELECT Nationality FROM people GROUP BY Nationality ORDER BY count(*) DESC LIMIT 1
SELECT Nationality FROM people GROUP BY Nationality HAVING count(*) >= 2
SELECT Nationality FROM people GROUP BY Nationality HAVING count(*) >= 2
SELECT Name FROM people ORDER BY Birth_Date ASC
SELECT Name FROM people ORDER BY Birth_Date ASC
SELECT Name FROM people WHERE Nationality = 'Russia'
SELECT Name FROM people WHERE Nationality = 'Russia'
SELECT Name FROM people WHERE People_ID NOT IN (SELECT People_ID FROM poker_player)
SELECT Name FROM people WHERE People_ID NOT IN (SELECT People_ID FROM poker_player)
SELECT count(DISTINCT Nationality) FROM people
SELECT count(DISTINCT Nationality) FROM people
SELECT count(*) FROM AREA_CODE_STATE
SELECT contestant_name FROM CONTESTANTS ORDER BY contestant_name DESC
SELECT vote_id, state FROM VOTES
SELECT max(area_code), min(area_code) FROM AREA_CODE_STATE
SELECT state FROM AREA_CODE_STATE WHERE state = 'CA'
SELECT contestant_number FROM CONTESTANTS WHERE contestant_name = 'Jessie Alloway'
SELECT DISTINCT state FROM VOTES
SELECT VOTES.contestant_number, CONTESTANTS.contestant_name FROM VOTES JOIN CONTESTANTS ON VOTES.contestant_number = CONTESTANTS.contestant_number GROUP BY VOTES.contestant_number HAVING count(*) >= 2
SELECT VOTES.contestant_number, CONTESTANTS.contestant_name FROM VOTES JOIN CONTESTANTS ON VOTES.contestant_number = CONTESTANTS.contestant_number GROUP BY VOTES.contestant_number ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM VOTES WHERE state = 'NY' OR state = 'CA'
SELECT count(*) FROM VOTES WHERE vote_id NOT IN (SELECT vote_id FROM VOTES)
SELECT vote_id FROM VOTES GROUP BY vote_id ORDER BY count(*) DESC LIMIT 1
SELECT VOTES.state FROM VOTES JOIN CONTESTANTS ON VOTES.contestant_number = CONTESTANTS.contestant_number WHERE CONTESTANTS.contestant_name = 'Tabatha Gehling'
SELECT VOTES.contestant_number FROM CONTESTANTS JOIN VOTES ON CONTESTANTS.contestant_number = VOTES.contestant_number WHERE CONTESTANTS.contestant_name = 'Tabatha Gehling' AND CONTESTANTS.contestant_name = 'Tabatha Gehling'
SELECT contestant_name FROM CONTESTANTS WHERE contestant_name LIKE '%Al%'
SELECT Name FROM country WHERE Population > 1950
SELECT Name FROM country WHERE Population > 1950
SELECT count(*) FROM country WHERE GovernmentForm = 'Republic'
SELECT count(*) FROM country WHERE GovernmentForm = 'Republic'
SELECT avg(SurfaceArea) FROM country WHERE Region = 'Caribbean'
SELECT SurfaceArea FROM country WHERE Region = 'Caribbean'
SELECT Continent FROM country WHERE Name = 'Anguilla'
SELECT Continent FROM country WHERE Name = 'Anguilla'
SELECT ID FROM city WHERE Name = 'Kabul'
SELECT Region FROM country WHERE Region = 'Kabul'
SELECT Code FROM country WHERE Population > (SELECT max(Population) FROM country WHERE Name = 'Aruba')
SELECT HeadOfState FROM country WHERE Name = 'Aruba'
SELECT LifeExpectancy FROM country WHERE Name = 'Brazil'
SELECT LifeExpectancy FROM country WHERE Name = 'Brazil'
SELECT Region FROM country WHERE Name = 'Angola'
SELECT Region FROM country WHERE Name = 'Angola'
SELECT avg(LifeExpectancy) FROM country WHERE Region = 'Central Africa'
SELECT avg(LifeExpectancy) FROM country WHERE Region = 'Central' AND Continent = 'Africa'
SELECT Name, LifeExpectancy FROM country WHERE Continent = 'Asia' ORDER BY LifeExpectancy DESC
SELECT Name FROM country WHERE Continent = 'Asia' ORDER BY LifeExpectancy DESC
SELECT avg(Population) FROM country WHERE Continent = 'Asia'
SELECT count(*) FROM country WHERE Continent = 'Asia'
SELECT avg(LifeExpectancy) FROM country WHERE Region = 'Africa'
SELECT avg(LifeExpectancy) FROM country WHERE Continent = 'Africa'
SELECT avg(SurfaceArea), avg(SurfaceArea) FROM country WHERE Continent = 'Asia'
SELECT avg(SurfaceArea) FROM country WHERE Continent = 'Asia' OR Continent = 'Europe'
SELECT count(*) FROM country WHERE Region = 'Gelderland'
SELECT avg(Population) FROM country WHERE Region = 'Gelderland'
SELECT avg(Population) FROM country WHERE GovernmentForm = 'US Territory'
SELECT avg(Population) FROM country WHERE Region = 'US Territory'
SELECT count(DISTINCT seq) FROM sqlite_sequence
SELECT count(DISTINCT seq) FROM sqlite_sequence
SELECT count(*) FROM country WHERE Continent = 'Africa'
SELECT count(*) FROM country WHERE Continent = 'Africa'
SELECT avg(Population) FROM country WHERE Name = 'Aruba'
SELECT count(*) FROM country WHERE Name = 'Aruba'
SELECT count(*) FROM country WHERE Name = 'Afghanistan'
SELECT count(*) FROM country WHERE Name = 'Afghanistan'
SELECT Name FROM country ORDER BY Population DESC LIMIT 1
SELECT Name FROM country ORDER BY IndepYear DESC LIMIT 1
SELECT Continent FROM country GROUP BY Continent ORDER BY count(*) DESC LIMIT 1
SELECT country.Continent FROM country JOIN sqlite_sequence ON country.Name = sqlite_sequence.name GROUP BY country.Continent ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM country WHERE Region = 'English'
SELECT count(*) FROM country WHERE Region = 'English'
SELECT Name FROM country WHERE Region = 'English' INTERSECT SELECT Name FROM country WHERE Region = 'French'
SELECT Name FROM country WHERE Region = 'English' INTERSECT SELECT Name FROM country WHERE Region = 'French'
SELECT Name FROM country WHERE Region = 'English' INTERSECT SELECT Name FROM country WHERE Region = 'French'
SELECT Name FROM country WHERE Region = 'English' INTERSECT SELECT Name FROM country WHERE IndepYear < (SELECT max(IndepYear) FROM country WHERE Region = 'French')
SELECT count(*) FROM country WHERE Region = 'Chinese'
SELECT count(*) FROM country WHERE Region = 'Chinese'
SELECT Region FROM country WHERE Region LIKE '%English%' OR Region LIKE '%Dutch%'
SELECT Region FROM country WHERE Region LIKE '%Dutch%' OR Region LIKE '%English%'
SELECT LocalName FROM country WHERE Region = 'English' OR Region = 'Dutch'
SELECT LocalName FROM country WHERE Region = 'English' OR Region = 'Dutch'
SELECT Continent FROM country WHERE Continent LIKE '%Asian%'
SELECT Name FROM country WHERE Population > 'Asan'
SELECT Name FROM country WHERE GovernmentForm = 'Republic' ORDER BY IndepYear DESC LIMIT 1
SELECT LocalName FROM country WHERE GovernmentForm = 'Republic'
SELECT ID FROM city WHERE Population > (SELECT max(Population) FROM city WHERE District = 'English')
SELECT Name FROM city WHERE Population > (SELECT max(Population) FROM city WHERE District = 'English')
SELECT Name, Population FROM country ORDER BY Population DESC LIMIT 1
SELECT Name, LifeExpectancy FROM country WHERE Population > 'Asan'
SELECT avg(LifeExpectancy) FROM country WHERE Region = 'English'
SELECT avg(LifeExpectancy) FROM country WHERE Region = 'English'
SELECT avg(Population) FROM country WHERE Region = 'English'
SELECT count(*) FROM country WHERE Region = 'English'
SELECT HeadOfState FROM country WHERE HeadOfState = 'Beatrix'
SELECT Name FROM country WHERE HeadOfState = 'Beatrix'
SELECT count(*) FROM country WHERE Population > 1930
SELECT DISTINCT LocalName FROM country WHERE Population > 1930
SELECT Region FROM country WHERE Continent = 'Europe' GROUP BY Region ORDER BY count(*) DESC LIMIT 1
SELECT Region FROM country WHERE Continent = 'Europe' GROUP BY Region ORDER BY count(*) DESC LIMIT 1
SELECT HeadOfState FROM country WHERE Continent = 'Asia' GROUP BY Region ORDER BY count(*) DESC LIMIT 1
SELECT HeadOfState FROM country WHERE Continent = 'Asia' GROUP BY Region ORDER BY count(*) DESC LIMIT 1
SELECT Region FROM country WHERE Continent = 'Africa' GROUP BY Region ORDER BY count(*) DESC LIMIT 1
SELECT Population FROM country WHERE Continent = 'Africa' AND Continent = 'Africa'
SELECT Code FROM country WHERE Region = 'English'
SELECT Code FROM country WHERE Region = 'English'
SELECT Code FROM country WHERE Population > (SELECT max(IndepYear) FROM country WHERE Region = 'English')
SELECT Code FROM country WHERE Region = 'English' ORDER BY Population DESC LIMIT 1
SELECT Code FROM country WHERE GovernmentForm = 'English' INTERSECT SELECT Code FROM country WHERE GovernmentForm = 'Republic'
SELECT Code FROM country WHERE GovernmentForm = 'English' INTERSECT SELECT Code FROM country WHERE GovernmentForm = 'Republic'
SELECT LocalName FROM country WHERE Region = 'English' ORDER BY IndepYear DESC
SELECT Name FROM city WHERE District = 'English' ORDER BY Name ASC
SELECT count(*) FROM country WHERE Region = 'Asan'
SELECT avg(Population), min(Population) FROM city WHERE District = 'Asia'
SELECT Name FROM country WHERE Population > (SELECT avg(Population) FROM country)
SELECT Name FROM country WHERE Population > (SELECT avg(Population) FROM country)
SELECT Name, Population FROM country ORDER BY Population DESC LIMIT 1
SELECT Name, HeadOfState FROM country ORDER BY Population DESC LIMIT 1
SELECT Name FROM country WHERE Population > 3
SELECT Name, LocalName FROM country WHERE Population > 2
SELECT count(DISTINCT District) FROM city WHERE Population > (SELECT avg(Population) FROM city)
SELECT count(*) FROM city WHERE Population > (SELECT avg(Population) FROM city)
SELECT Name FROM country WHERE Population > 72
SELECT DISTINCT GovernmentForm FROM country WHERE Population > 72
SELECT avg(Population) FROM country WHERE Population > 72
SELECT avg(LifeExpectancy) FROM country WHERE Continent LIKE '72%'
SELECT Name FROM country ORDER BY SurfaceArea DESC LIMIT 5
SELECT Name, SurfaceArea FROM country ORDER BY SurfaceArea DESC LIMIT 5
SELECT Name FROM country ORDER BY Population DESC LIMIT 3
SELECT Name FROM country ORDER BY Population DESC LIMIT 3
SELECT Name FROM country ORDER BY Population DESC LIMIT 3
SELECT Name FROM country ORDER BY Population DESC LIMIT 3
SELECT count(*) FROM country WHERE Continent = 'Asia'
SELECT count(*) FROM country WHERE Continent = 'Asia'
SELECT Name FROM country WHERE Continent = 'Europe' INTERSECT SELECT Name FROM country WHERE Continent = 80000
SELECT Name FROM country WHERE Continent = 'Europe' INTERSECT SELECT Name FROM country WHERE Continent = 80000
SELECT avg(Population) FROM country WHERE Continent = 'North America' AND Population > 3000
SELECT avg(Population) FROM country WHERE Region = 'North America' OR Region = 3000
SELECT Name FROM city WHERE Population > 160000 INTERSECT SELECT Population FROM city WHERE Population < 900000
SELECT Name FROM city WHERE Population > 160000 INTERSECT SELECT Name FROM city WHERE Population < 900000
SELECT IndepYear FROM country GROUP BY IndepYear ORDER BY count(*) DESC LIMIT 1
SELECT Capital FROM country GROUP BY IndepYear ORDER BY count(*) DESC LIMIT 1
SELECT IndepYear, count(*) FROM country GROUP BY IndepYear
SELECT Code, count(*) FROM country GROUP BY Code
SELECT count(*) FROM country WHERE Region = 'Spanish'
SELECT count(*) FROM country WHERE Region = 'Spanish'
SELECT Code FROM country WHERE Region = 'Spanish' ORDER BY Population DESC LIMIT 1
SELECT Code FROM country WHERE Region = 'Spanish' ORDER BY Population DESC LIMIT 1
SELECT count(*) FROM conductor
SELECT count(*) FROM conductor
SELECT Name FROM conductor ORDER BY Age ASC
SELECT Name FROM conductor ORDER BY Age ASC
SELECT Name FROM conductor WHERE Nationality = 'USA'
SELECT Name FROM conductor WHERE Nationality = 'USA'
SELECT Orchestra, Record_Company FROM orchestra ORDER BY Year_of_Founded DESC
SELECT Orchestra, Record_Company FROM orchestra ORDER BY Year_of_Founded DESC
SELECT avg(Attendance) FROM show
SELECT avg(Attendance) FROM show
SELECT avg(Share) FROM performance WHERE Type = 'Live final'
SELECT avg(Share) FROM performance WHERE Type = 'Live final'
SELECT count(DISTINCT Nationality) FROM conductor
SELECT count(DISTINCT Nationality) FROM conductor
SELECT Name FROM conductor ORDER BY Year_of_Work DESC
SELECT Name, Nationality FROM conductor ORDER BY Year_of_Work DESC
SELECT Name FROM conductor ORDER BY Age DESC LIMIT 1
SELECT Name FROM conductor ORDER BY Age DESC LIMIT 1
SELECT orchestra.Orchestra, count(*) FROM orchestra JOIN show ON orchestra.Orchestra_ID = show.Show_ID GROUP BY orchestra.Orchestra
SELECT conductor.Name, orchestra.Orchestra FROM orchestra JOIN conductor ON orchestra.Conductor_ID = conductor.Conductor_ID
SELECT orchestra.Orchestra FROM orchestra JOIN show ON orchestra.Orchestra_ID = show.Performance_ID GROUP BY orchestra.Conductor_ID HAVING count(*) > 1
SELECT Orchestra FROM orchestra GROUP BY Conductor_ID HAVING count(*) > 1
SELECT orchestra.Orchestra FROM orchestra JOIN show ON orchestra.Orchestra_ID = show.Show_ID GROUP BY orchestra.Conductor_ID ORDER BY count(*) DESC LIMIT 1
SELECT Orchestra FROM orchestra ORDER BY Year_of_Founded DESC LIMIT 1
SELECT DISTINCT orchestra.Orchestra FROM orchestra JOIN show ON orchestra.Orchestra_ID = show.Performance_ID WHERE orchestra.Year_of_Founded = 2008
SELECT Orchestra, Orchestra FROM orchestra WHERE Year_of_Founded > 2008
SELECT Major_Record_Format, count(*) FROM orchestra GROUP BY Orchestra
SELECT Major_Record_Format, count(*) FROM orchestra GROUP BY Orchestra
SELECT DISTINCT Orchestra FROM orchestra ORDER BY Orchestra ASC
SELECT Major_Record_Format FROM orchestra ORDER BY Major_Record_Format ASC
SELECT Orchestra FROM orchestra GROUP BY Orchestra ORDER BY count(*) DESC LIMIT 1
SELECT Major_Record_Format FROM orchestra GROUP BY Orchestra ORDER BY count(*) DESC LIMIT 1
SELECT Orchestra FROM orchestra WHERE Orchestra_ID NOT IN (SELECT Orchestra_ID FROM performance)
SELECT Orchestra FROM orchestra EXCEPT SELECT Date FROM performance
SELECT Orchestra FROM orchestra WHERE Year_of_Founded > 2003 INTERSECT SELECT Orchestra FROM orchestra WHERE Year_of_Founded < 2003 INTERSECT SELECT Orchestra FROM orchestra WHERE Year_of_Founded = 2003 INTERSECT SELECT Orchestra FROM orchestra WHERE Year_of_Founded = 2003 INTERSECT SELECT Orchestra FROM orchestra WHERE Year_of_Founded = 2003 INTERSECT SELECT Orchestra FROM orchestra WHERE Year_of_Founded = 2003 INTERSECT SELECT Orchestra FROM orchestra WHERE Year_of_Founded = 2003 INTERSECT SELECT Orchestra FROM orchestra WHERE Year_of_Founded = 2003 INTERSECT SELECT Orchestra FROM orchestra WHERE Year_of_Founded = 2003
SELECT Orchestra FROM orchestra WHERE Year_of_Founded > 2003 INTERSECT SELECT Orchestra FROM orchestra WHERE Year_of_Founded < 2003
SELECT count(*) FROM orchestra WHERE Major_Record_Format = 'CD' OR Major_Record_Format = 'DVD'
SELECT count(*) FROM orchestra WHERE Orchestra LIKE '%CD%' OR Year_of_Founded > 'DVD'
SELECT Orchestra_ID FROM performance GROUP BY Orchestra_ID HAVING count(*) > 1
SELECT Orchestra_ID FROM performance GROUP BY Orchestra_ID HAVING count(*) > 2
SELECT count(*) FROM Highschooler
SELECT count(*) FROM Highschooler
SELECT name, grade FROM Highschooler
SELECT name, grade FROM Highschooler
SELECT name FROM Highschooler
SELECT name FROM Highschooler
SELECT DISTINCT max(liked_id - liked_id) FROM Likes WHERE student_id = 'Kyle'
SELECT grade FROM Highschooler WHERE name = 'Kyle'
SELECT name FROM Highschooler WHERE grade = 10
SELECT name FROM Highschooler WHERE grade = 10
SELECT ID FROM Highschooler WHERE name = 'Kyle'
SELECT student_id FROM Likes WHERE student_id = 'Kyle'
SELECT count(*) FROM Highschooler WHERE grade = 9 OR grade = 10
SELECT count(*) FROM Highschooler WHERE grade = 9 OR grade = 10
SELECT count(*), grade FROM Highschooler GROUP BY grade
SELECT grade, count(*) FROM Highschooler GROUP BY grade
SELECT grade FROM Highschooler GROUP BY grade ORDER BY count(*) DESC LIMIT 1
SELECT grade FROM Highschooler GROUP BY grade ORDER BY count(*) DESC LIMIT 1
SELECT grade FROM Highschooler GROUP BY grade HAVING count(*) > 4
SELECT grade FROM Highschooler GROUP BY grade HAVING count(*) > 4
SELECT student_id, friend_id FROM Friend
SELECT friend_id, count(*) FROM Friend GROUP BY friend_id
SELECT Highschooler.name, count(*) FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Highschooler.name
SELECT Highschooler.name, count(*) FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Highschooler.name
SELECT Highschooler.name FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Highschooler.name ORDER BY count(*) DESC LIMIT 1
SELECT Highschooler.name FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Highschooler.name ORDER BY count(*) DESC LIMIT 1
SELECT Highschooler.name FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Friend.friend_id ORDER BY count(*) DESC LIMIT 1
SELECT Highschooler.name FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Highschooler.name ORDER BY count(*) DESC LIMIT 1
SELECT name FROM Highschooler WHERE name = 'Kyle'
SELECT student_id FROM Friend WHERE student_id NOT IN (SELECT ID FROM Highschooler WHERE name = 'Kyle')
SELECT count(*) FROM Friend WHERE student_id NOT IN (SELECT ID FROM Highschooler WHERE name = 'Kyle')
SELECT count(*) FROM Friend WHERE student_id NOT IN (SELECT ID FROM Highschooler)
SELECT student_id FROM Friend WHERE student_id NOT IN (SELECT student_id FROM Friend)
SELECT student_id FROM Friend EXCEPT SELECT ID FROM Highschooler
SELECT student_id FROM Friend WHERE student_id NOT IN (SELECT ID FROM Highschooler)
SELECT student_id FROM Friend WHERE student_id NOT IN (SELECT student_id FROM Friend)
SELECT Highschooler.ID, Highschooler.name FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id JOIN Likes ON Highschooler.ID = Likes.student_id
SELECT Friend.student_id, count(*) FROM Likes JOIN Friend ON Friend.student_id = Likes.liked_id GROUP BY Friend.student_id
SELECT Friend.student_id, count(*) FROM Likes JOIN Friend ON Friend.student_id = Likes.liked_id GROUP BY Friend.student_id
SELECT DISTINCT Likes.liked_id, count(DISTINCT Likes.liked_id) FROM Likes JOIN Friend ON Friend.student_id = Likes.liked_id GROUP BY Likes.liked_id ORDER BY count(DISTINCT Friend.student_id) DESC
SELECT count(*), student_id FROM Likes GROUP BY student_id
SELECT count(*), student_id FROM Likes GROUP BY student_id
SELECT name, name FROM Highschooler
SELECT Highschooler.name, count(*) FROM Highschooler JOIN Likes ON Highschooler.ID = Likes.student_id GROUP BY Highschooler.name
SELECT Highschooler.name FROM Highschooler JOIN Likes ON Highschooler.ID = Likes.student_id GROUP BY Highschooler.name ORDER BY count(*) DESC LIMIT 1
SELECT student_id FROM Likes ORDER BY liked_id - liked_id DESC LIMIT 1
SELECT liked_id FROM Likes GROUP BY liked_id HAVING count(*) >= 2
SELECT liked_id FROM Likes GROUP BY liked_id HAVING count(*) >= 2
SELECT Highschooler.name FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Friend.student_id HAVING count(*) > 5 INTERSECT SELECT student_id FROM Friend GROUP BY friend_id HAVING count(*) > 2
SELECT Highschooler.name FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Highschooler.name HAVING count(*) >= 5
SELECT count(*) FROM Likes WHERE liked_id NOT IN (SELECT liked_id FROM Likes WHERE student_id = 'Kyle')
SELECT count(*) FROM Likes WHERE liked_id NOT IN (SELECT liked_id FROM Likes WHERE student_id = 'Kyle')
SELECT avg(friend_id) FROM Friend
SELECT avg(friend_id) FROM Friend
SELECT count(*) FROM Friend WHERE student_id NOT IN (SELECT student_id FROM Friend)
SELECT student_id FROM Friend WHERE student_id NOT IN (SELECT ID FROM Highschooler)
SELECT state FROM Owners EXCEPT SELECT state FROM Professionals
SELECT state FROM Professionals
SELECT age FROM Dogs WHERE dog_id NOT IN (SELECT dog_id FROM Treatments)
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT dog_id FROM Treatments)
SELECT first_name, last_name FROM Professionals WHERE state = 'Indiana' OR state = 2
SELECT home_phone FROM Professionals WHERE state = 'Indiana' OR state = 2
SELECT first_name, last_name FROM Owners WHERE email_address LIKE '1000%'
SELECT Dogs.name FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id GROUP BY Dogs.owner_id HAVING count(*) >= 1000
SELECT first_name FROM Owners WHERE owner_id NOT IN (SELECT first_name FROM Professionals)
SELECT first_name FROM Owners WHERE owner_id NOT IN (SELECT first_name FROM Professionals)
SELECT name FROM Dogs WHERE dog_id NOT IN (SELECT professional_id FROM Professionals)
SELECT name FROM Dogs EXCEPT SELECT Professionals.email_address FROM Professionals JOIN Treatments ON Professionals.professional_id = Treatments.professional_id
SELECT Owners.first_name, Owners.last_name, Dogs.owner_id FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id GROUP BY Dogs.owner_id ORDER BY count(*) DESC LIMIT 1
SELECT Owners.first_name, Owners.last_name, Dogs.owner_id FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id GROUP BY Dogs.owner_id ORDER BY count(*) DESC LIMIT 1
SELECT Professionals.first_name, Professionals.professional_id FROM Professionals JOIN Treatments ON Professionals.professional_id = Treatments.professional_id GROUP BY Professionals.professional_id HAVING count(*) >= 2
SELECT Professionals.first_name FROM Professionals JOIN Treatments ON Professionals.professional_id = Treatments.professional_id GROUP BY Treatments.treatment_id HAVING count(*) >= 2
SELECT Dogs.name FROM Dogs JOIN Breeds ON Dogs.breed_code = Breeds.breed_code GROUP BY Dogs.dog_id ORDER BY count(*) DESC LIMIT 1
SELECT Breeds.breed_name FROM Dogs JOIN Breeds ON Dogs.breed_code = Breeds.breed_code GROUP BY Breeds.breed_name ORDER BY count(*) DESC LIMIT 1
SELECT Dogs.name, Owners.last_name, Dogs.owner_id FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id GROUP BY Dogs.owner_id ORDER BY count(*) DESC LIMIT 1
SELECT Dogs.name, Dogs.owner_id FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id GROUP BY Dogs.owner_id ORDER BY count(*) DESC LIMIT 1
SELECT Treatment_Types.treatment_type_description FROM Treatments JOIN Treatment_Types ON Treatments.treatment_type_code = Treatment_Types.treatment_type_code GROUP BY Treatments.treatment_type_code ORDER BY count(*) DESC LIMIT 1
SELECT treatment_type_code FROM Treatments ORDER BY cost_of_treatment DESC LIMIT 1
SELECT Dogs.owner_id, Owners.first_name FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id GROUP BY Dogs.owner_id ORDER BY count(*) DESC LIMIT 1
SELECT Dogs.owner_id, Owners.first_name, Owners.zip_code FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id GROUP BY Dogs.owner_id ORDER BY count(*) DESC LIMIT 1
SELECT professional_id, home_phone FROM Professionals GROUP BY professional_id HAVING count(*) >= 2
SELECT Professionals.first_name FROM Professionals JOIN Treatments ON Professionals.professional_id = Treatments.professional_id GROUP BY Treatments.treatment_id HAVING count(*) >= 2
SELECT first_name, last_name FROM Professionals WHERE first_name LIKE '%done%' ORDER BY first_name ASC
SELECT first_name, last_name FROM Professionals WHERE first_name LIKE '%theor%' ORDER BY first_name ASC, last_name ASC
SELECT Professionals.first_name, Professionals.last_name FROM Professionals JOIN Treatments ON Professionals.professional_id = Treatments.professional_id
SELECT first_name, last_name FROM Professionals
SELECT Treatment_Types.treatment_type_description, count(*) FROM Treatment_Types JOIN Treatments ON Treatment_Types.treatment_type_code = Treatments.treatment_type_code GROUP BY Treatment_Types.treatment_type_description
SELECT treatment_type_description, treatment_type_description FROM Treatment_Types
SELECT Owners.first_name, Owners.last_name FROM Owners JOIN Sizes ON Owners.owner_id = Sizes.size_code
SELECT Owners.first_name, Owners.last_name FROM Owners JOIN Sizes JOIN Dogs ON Owners.owner_id = Dogs.owner_id AND Sizes.size_code = Dogs.size_code
SELECT first_name, last_name FROM Owners
SELECT first_name, last_name FROM Owners
SELECT name, breed_code FROM Dogs ORDER BY date_of_birth ASC
SELECT name, breed_code FROM Dogs ORDER BY date_of_birth ASC
SELECT first_name, last_name FROM Owners WHERE state = 'Virginia'
SELECT Owners.first_name, Owners.last_name FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id WHERE Owners.state = 'Virginia'
SELECT date_adopted, date_arrived FROM Dogs
SELECT date_adopted, date_arrived FROM Dogs
SELECT first_name, last_name FROM Owners ORDER BY last_name DESC LIMIT 1
SELECT name FROM Dogs ORDER BY age DESC LIMIT 1
SELECT email_address FROM Professionals WHERE state = 'Hawaii' OR state = 'Wisconsin'
SELECT email_address FROM Professionals WHERE state = 'Hawaii' OR state = 'Wisconsin'
SELECT date_adopted, date_of_birth FROM Dogs
SELECT date_adopted, date_adopted FROM Dogs
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT dog_id FROM Treatments)
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT dog_id FROM Treatments)
SELECT count(DISTINCT role_code) FROM Professionals
SELECT count(*) FROM Professionals WHERE professional_id NOT IN (SELECT professional_id FROM Professionals)
SELECT city FROM Professionals WHERE role_code = 'West' INTERSECT SELECT city FROM Professionals WHERE street = 'West'
SELECT street FROM Professionals WHERE street LIKE '%West%'
SELECT last_name FROM Owners WHERE first_name LIKE '%North%'
SELECT last_name FROM Owners WHERE first_name LIKE '%North%'
SELECT count(*) FROM Dogs WHERE age > (SELECT avg(age) FROM Dogs)
SELECT count(*) FROM Dogs WHERE age > (SELECT avg(age) FROM Dogs)
SELECT avg(cost_of_treatment) FROM Treatments ORDER BY cost_of_treatment DESC LIMIT 1
SELECT treatment_type_code FROM Treatments ORDER BY cost_of_treatment DESC LIMIT 1
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT dog_id FROM Treatments)
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT dog_id FROM Treatments)
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT zip_code FROM Owners)
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT zip_code FROM Owners)
SELECT count(*) FROM Professionals WHERE professional_id NOT IN (SELECT professional_id FROM Professionals)
SELECT count(*) FROM Professionals WHERE professional_id NOT IN (SELECT professional_id FROM Professionals)
SELECT name, age FROM Dogs WHERE abandoned_yn = 1 AND abandoned_yn = '0'
SELECT name, age FROM Dogs WHERE abandoned_yn = 1 AND abandoned_yn = '0'
SELECT avg(age) FROM Dogs
SELECT avg(age) FROM Dogs
SELECT age FROM Dogs ORDER BY age DESC LIMIT 1
SELECT age FROM Dogs ORDER BY age DESC LIMIT 1
SELECT charge_type, count(*) FROM Charges GROUP BY charge_type
SELECT charge_type, charge_type FROM Charges
SELECT charge_type FROM Charges ORDER BY charge_amount DESC LIMIT 1
SELECT charge_type FROM Charges ORDER BY charge_amount DESC LIMIT 1
SELECT home_phone, home_phone FROM Professionals
SELECT home_phone, home_phone FROM Professionals
SELECT breed_name FROM Breeds ORDER BY breed_name ASC
SELECT max(breed_code) FROM Breeds
SELECT first_name FROM Professionals EXCEPT SELECT first_name FROM Professionals
SELECT Professionals.first_name, Professionals.last_name FROM Professionals JOIN Treatments ON Professionals.professional_id = Treatments.professional_id
SELECT count(*) FROM singer
SELECT count(*) FROM singer
SELECT Name FROM singer ORDER BY Net_Worth_Millions ASC
SELECT Name FROM singer ORDER BY Net_Worth_Millions ASC
SELECT Citizenship, Birth_Year FROM singer
SELECT Citizenship, Birth_Year FROM singer
SELECT Name FROM singer WHERE Citizenship = 'France'
SELECT Name FROM singer WHERE Singer_ID NOT IN (SELECT Name FROM singer WHERE Birth_Year > (SELECT max(Net_Worth_Millions) FROM singer))
SELECT Name FROM singer WHERE Birth_Year = 1948 OR Birth_Year = 1949
SELECT Name FROM singer WHERE Birth_Year = 1948 OR Birth_Year = 1949
SELECT Name FROM singer ORDER BY Net_Worth_Millions DESC LIMIT 1
SELECT Name FROM singer ORDER BY Net_Worth_Millions DESC LIMIT 1
SELECT Citizenship, count(*) FROM singer GROUP BY Citizenship
SELECT Citizenship, count(*) FROM singer GROUP BY Citizenship
SELECT Citizenship FROM singer GROUP BY Citizenship ORDER BY count(*) DESC LIMIT 1
SELECT Citizenship FROM singer GROUP BY Citizenship ORDER BY count(*) DESC LIMIT 1
SELECT Citizenship, count(*) FROM singer GROUP BY Citizenship
SELECT Citizenship, count(*) FROM singer GROUP BY Citizenship
SELECT song.Title, song.Title FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID
SELECT song.Title, song.Title FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID
SELECT DISTINCT singer.Name FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID WHERE song.Sales > 300000
SELECT Name FROM singer WHERE Birth_Year > 300000
SELECT singer.Name FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID GROUP BY song.Singer_ID HAVING count(*) >= 1
SELECT singer.Name FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID GROUP BY song.Singer_ID HAVING count(*) >= 1
SELECT singer.Name, count(*) FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID GROUP BY song.Singer_ID
SELECT singer.Name, count(*) FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID GROUP BY song.Singer_ID
SELECT Title FROM song WHERE Song_ID NOT IN (SELECT Singer_ID FROM singer)
SELECT Title FROM song WHERE Song_ID NOT IN (SELECT Singer_ID FROM song)
SELECT Citizenship FROM singer WHERE Birth_Year > 1945 INTERSECT SELECT Citizenship FROM singer WHERE Birth_Year < 1955
SELECT Citizenship FROM singer WHERE Birth_Year > 1945 INTERSECT SELECT Citizenship FROM singer WHERE Birth_Year < 1955
SELECT count(*) FROM Ref_Feature_Types
SELECT property_type_description FROM Ref_Property_Types WHERE property_type_code = 'AirCon'
SELECT property_name FROM Properties EXCEPT SELECT Properties.property_name FROM Properties JOIN Other_Property_Features ON Properties.property_id = Other_Property_Features.property_id
SELECT property_name FROM Properties WHERE room_count > 1
