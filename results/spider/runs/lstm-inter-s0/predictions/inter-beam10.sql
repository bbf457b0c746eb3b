SELECT count(*) FROM singer
SELECT count(*) FROM singer
SELECT Name, Age FROM singer ORDER BY Age DESC LIMIT 1
SELECT Name, Age FROM singer ORDER BY Age DESC
SELECT avg(Age), avg(Age) FROM singer WHERE Country = 'France'
SELECT Age, count(*) FROM singer GROUP BY Age
SELECT Name, Song_release_year FROM singer ORDER BY Age DESC LIMIT 1
SELECT Name, Song_release_year FROM singer ORDER BY Age DESC LIMIT 1
SELECT avg(Age) FROM singer WHERE Age > 20
SELECT avg(Age) FROM singer WHERE Age > 20
SELECT Country, count(*) FROM singer GROUP BY Country
SELECT Country, count(*) FROM singer GROUP BY Country
SELECT Name FROM singer WHERE Age > (SELECT avg(Age) FROM singer)
SELECT Name FROM singer WHERE Age > (SELECT avg(Age) FROM singer)
SELECT Name, Location FROM stadium WHERE Capacity > 5000
SELECT Name, Location FROM stadium WHERE Capacity > 5000
SELECT max(Capacity), min(Capacity) FROM stadium
SELECT max(Capacity), min(Capacity) FROM stadium
SELECT Name, Capacity FROM stadium ORDER BY Average DESC LIMIT 1
SELECT Name, Capacity FROM stadium ORDER BY Average DESC LIMIT 1
SELECT count(*) FROM concert WHERE Year = '2014' OR Year = '2015'
SELECT count(*) FROM concert WHERE Year = '2014' OR Year = '2015'
SELECT stadium.Name, count(*) FROM concert JOIN stadium ON concert.Stadium_ID = stadium.Stadium_ID GROUP BY concert.Stadium_ID
SELECT concert_Name, count(*) FROM concert GROUP BY concert_Name
SELECT stadium.Name FROM singer_in_concert JOIN stadium JOIN concert ON singer_in_concert.concert_ID = concert.concert_ID AND stadium.Stadium_ID = concert.Stadium_ID WHERE concert.Year = '2014' OR concert.Year = '2014' INTERSECT SELECT stadium.Name FROM concert JOIN singer_in_concert ON concert.concert_ID = singer_in_concert.concert_ID JOIN stadium ON concert.Stadium_ID = stadium.Stadium_ID WHERE concert.Year = '2014' INTERSECT SELECT stadium.Name FROM concert JOIN singer_in_concert ON concert.concert_ID = singer_in_concert.concert_ID JOIN stadium ON concert.Stadium_ID = stadium.Stadium_ID WHERE concert.Year = '2014' INTERSECT SELECT stadium.Name FROM concert JOIN singer_in_concert ON concert.concert_ID = singer_in_concert.concert_ID JOIN stadium ON concert.Stadium_ID = stadium.Stadium_ID WHERE concert.Year = 'after'
SELECT stadium.Name FROM singer_in_concert JOIN stadium JOIN concert ON singer_in_concert.concert_ID = concert.concert_ID AND stadium.Stadium_ID = concert.Stadium_ID WHERE stadium.Capacity > 2013
SELECT Year FROM concert GROUP BY Year ORDER BY count(*) DESC LIMIT 1
SELECT Year FROM concert GROUP BY Year ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM stadium WHERE Stadium_ID NOT IN (SELECT concert_ID FROM singer_in_concert)
SELECT Name FROM stadium WHERE Stadium_ID NOT IN (SELECT concert_ID FROM singer_in_concert)
SELECT Country FROM singer WHERE Age > 40 INTERSECT SELECT Country FROM singer WHERE Age < 30
SELECT concert_Name FROM concert WHERE Year = '2014'
SELECT concert_Name FROM concert WHERE Year = '2014'
SELECT Singer_ID, count(*) FROM singer_in_concert GROUP BY Singer_ID
SELECT singer.Name, count(*) FROM singer_in_concert JOIN singer ON singer_in_concert.Singer_ID = singer.Singer_ID GROUP BY singer.Name
SELECT Singer_ID, count(*) FROM singer_in_concert GROUP BY Singer_ID
SELECT Singer_ID, count(*) FROM singer_in_concert GROUP BY Singer_ID
SELECT concert_Name FROM concert WHERE Year = '2014'
SELECT concert_Name FROM concert WHERE Year = '2014'
SELECT Name, Song_release_year FROM singer WHERE Is_male = 'Hey'
SELECT Name, Country FROM singer WHERE Song_release_year LIKE 'Hey%'
SELECT concert_Name FROM concert WHERE Year = '2014' INTERSECT SELECT concert_Name FROM concert WHERE Year = '2015'
SELECT concert_Name FROM concert WHERE Year = '2014' INTERSECT SELECT concert_Name FROM concert WHERE Year = '2015'
SELECT count(*) FROM concert
SELECT count(*) FROM concert
SELECT count(*) FROM Pets WHERE pet_age > 10
SELECT count(*) FROM Pets WHERE pet_age > 10
SELECT weight FROM Pets WHERE PetType = 'dog' ORDER BY weight DESC LIMIT 1
SELECT avg(pet_age) FROM Pets WHERE PetType = 'dog'
SELECT PetType, count(*) FROM Pets GROUP BY PetType
SELECT PetType, count(*) FROM Pets GROUP BY PetType
SELECT count(*) FROM Pets WHERE pet_age > 20
SELECT count(*) FROM Pets WHERE pet_age > 20
SELECT count(*) FROM Pets WHERE PetType = 'F'
SELECT count(*) FROM Pets WHERE PetType = 'dog'
SELECT count(DISTINCT PetType) FROM Pets
SELECT count(DISTINCT PetType) FROM Pets
SELECT pet_age FROM Pets WHERE PetType = 'cat' OR PetType = 'dog'
SELECT pet_age FROM Pets WHERE PetType = 'cat' OR PetType = 'dog'
SELECT PetType FROM Pets WHERE PetType = 'cat' INTERSECT SELECT pet_age FROM Pets WHERE PetType = 'dog'
SELECT PetType FROM Pets WHERE PetType = 'cat' INTERSECT SELECT pet_age FROM Pets WHERE PetType = 'dog'
SELECT pet_age FROM Pets WHERE PetType = 'cat'
SELECT PetType FROM Pets WHERE PetType = 'cat' ORDER BY pet_age ASC
SELECT pet_age FROM Pets WHERE PetType = 'cat'
SELECT pet_age FROM Pets WHERE PetType = 'cat'
SELECT PetType FROM Pets WHERE PetType = 'dog' INTERSECT SELECT pet_age FROM Pets WHERE PetType = 'cat'
SELECT Fname FROM Student WHERE Sex = 'dog' INTERSECT SELECT Fname FROM Student WHERE Sex = 'cat'
SELECT weight FROM Pets ORDER BY weight DESC LIMIT 1
SELECT PetType, PetType FROM Pets ORDER BY pet_age DESC LIMIT 1
SELECT weight FROM Pets WHERE pet_age > 1
SELECT weight FROM Pets WHERE pet_age > 1
SELECT PetID, count(*) FROM Has_Pet GROUP BY PetID
SELECT PetType, count(*) FROM Pets GROUP BY PetType
SELECT PetType, count(*) FROM Pets GROUP BY PetType
SELECT PetID, count(*) FROM Has_Pet GROUP BY PetID
SELECT PetID FROM Pets EXCEPT SELECT StuID FROM Has_Pet
SELECT DISTINCT Student.Fname FROM Student JOIN Has_Pet ON Student.StuID = Has_Pet.StuID
SELECT pet_age FROM Pets WHERE PetType LIKE '%Smith%'
SELECT pet_age FROM Pets WHERE PetType LIKE '%Smith%'
SELECT count(*), StuID FROM Has_Pet GROUP BY StuID
SELECT StuID, count(*) FROM Has_Pet GROUP BY PetID
SELECT PetType FROM Pets GROUP BY PetType HAVING count(*) > 1
SELECT PetType FROM Pets GROUP BY PetType HAVING count(*) > 1
SELECT Fname, LName, Age FROM Student WHERE Sex = 'cat'
SELECT Fname, LName FROM Student WHERE Sex = 'cat'
SELECT count(*) FROM Pets WHERE PetID NOT IN (SELECT StuID FROM Has_Pet)
SELECT count(*) FROM Pets WHERE PetID NOT IN (SELECT StuID FROM Has_Pet)
SELECT count(*) FROM continents
SELECT count(*) FROM continents
SELECT Continent, count(*) FROM continents GROUP BY Continent
SELECT Continent, count(*) FROM continents GROUP BY Continent
SELECT count(*) FROM countries
SELECT count(*) FROM countries
SELECT count(*), Id FROM car_makers GROUP BY Id
SELECT car_makers.Id, car_makers.FullName, count(*) FROM car_names JOIN car_makers JOIN model_list ON car_names.Model = model_list.Model AND car_makers.Id = model_list.Maker GROUP BY car_makers.Id
SELECT Model, count(*) FROM model_list GROUP BY Model ORDER BY count(*) DESC
SELECT Model FROM car_names ORDER BY Model DESC LIMIT 1
SELECT car_names.Model FROM model_list JOIN car_names ON model_list.Model = car_names.Model WHERE car_names.Model = (SELECT Model FROM car_names GROUP BY Model ORDER BY count(*) DESC LIMIT 1)
SELECT car_names.Model FROM model_list JOIN car_names ON model_list.Model = car_names.Model WHERE car_names.Model = (SELECT Model FROM car_names GROUP BY Model ORDER BY count(*) DESC LIMIT 1)
SELECT Maker FROM car_makers WHERE Maker LIKE '%1970%'
SELECT Maker FROM car_makers WHERE FullName LIKE '%1970%'
SELECT Make FROM car_names ORDER BY Make DESC LIMIT 1
SELECT Maker FROM car_makers GROUP BY Maker ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT car_names.Model FROM car_names JOIN cars_data ON car_names.MakeId = cars_data.Id WHERE cars_data.Year = 1980
SELECT avg(Model) FROM model_list WHERE Model LIKE '1980%'
SELECT Continent, count(*) FROM continents GROUP BY Continent
SELECT Continent, count(*) FROM continents GROUP BY Continent
SELECT Country FROM car_makers GROUP BY Country ORDER BY count(*) DESC LIMIT 1
SELECT Country FROM car_makers GROUP BY Country ORDER BY count(*) DESC LIMIT 1
SELECT count(*), Model FROM model_list GROUP BY Model
SELECT count(*), Model FROM model_list GROUP BY Model
SELECT MakeId FROM car_names WHERE Model = 'amc hornet sportabout (sw)'
SELECT avg(cars_data.Accelerate) FROM car_names JOIN cars_data ON car_names.MakeId = cars_data.Id WHERE car_names.Model = 'amc hornet sportabout (sw)'
SELECT count(*) FROM car_makers WHERE Maker LIKE '%france%'
SELECT count(*) FROM car_makers WHERE Maker LIKE '%France%'
SELECT count(*) FROM car_names WHERE Model LIKE '%usa%'
SELECT count(DISTINCT Id) FROM car_makers
SELECT count(*) FROM car_makers WHERE Id = 4
SELECT count(*) FROM model_list GROUP BY Model HAVING avg(DISTINCT Maker) > 4
SELECT DISTINCT Weight FROM cars_data WHERE Year = 8 AND Year = 1974
SELECT DISTINCT Weight FROM cars_data WHERE Year = 1974
SELECT Maker FROM car_makers
SELECT Maker FROM car_makers
SELECT cars_data.Id FROM car_names JOIN cars_data ON car_names.MakeId = cars_data.Id GROUP BY cars_data.Id ORDER BY count(*) DESC LIMIT 1
SELECT cars_data.Id FROM car_names JOIN cars_data ON car_names.MakeId = cars_data.Id GROUP BY cars_data.Id HAVING count(*) >= 1
SELECT count(*) FROM car_makers WHERE Country = '150'
SELECT count(*) FROM car_makers WHERE Country = '150'
SELECT avg(Make + Make) FROM car_names GROUP BY Model
SELECT avg(Model / Model) FROM model_list GROUP BY Model
SELECT CountryName FROM countries WHERE Continent > 3
SELECT CountryName FROM countries WHERE Continent > 3
SELECT Model FROM model_list GROUP BY Model HAVING count(*) > 3
SELECT Model FROM model_list GROUP BY Model HAVING count(*) > 3
SELECT Model FROM model_list GROUP BY Model ORDER BY count(*) DESC LIMIT 1
SELECT Model FROM car_names ORDER BY Model DESC LIMIT 1
SELECT DISTINCT cars_data.Horsepower FROM car_names JOIN cars_data ON car_names.MakeId = cars_data.Id WHERE cars_data.Year = 1980
SELECT DISTINCT cars_data.Horsepower FROM car_names JOIN cars_data ON car_names.MakeId = cars_data.Id WHERE cars_data.Year = 1980
SELECT avg(cars_data.Edispl) FROM car_names JOIN cars_data ON car_names.MakeId = cars_data.Id WHERE car_names.Model = 'volvo'
SELECT avg(Edispl) FROM cars_data
SELECT avg(Accelerate) FROM cars_data
SELECT max(Accelerate) FROM cars_data
SELECT Model FROM model_list GROUP BY Model ORDER BY count(*) DESC LIMIT 1
SELECT Model FROM model_list GROUP BY Model ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM car_makers WHERE Country = 4
SELECT count(*) FROM car_makers WHERE Country = 4
SELECT count(*) FROM cars_data WHERE Year = 1980
SELECT DISTINCT car_names.Make FROM car_names JOIN cars_data ON car_names.MakeId = cars_data.Id WHERE cars_data.Year = 1980
SELECT count(*) FROM car_makers WHERE FullName = 'American Motor Company'
SELECT count(*) FROM car_makers WHERE FullName = 'American Motor Company'
SELECT Model FROM car_names GROUP BY Model HAVING count(*) > 3
SELECT Model FROM car_names GROUP BY Model HAVING count(*) > 3
SELECT Maker FROM car_makers WHERE FullName = 'General Motors' OR FullName = 3500
SELECT count(*) FROM car_makers WHERE FullName = 'General Motors' OR FullName = 3500
SELECT Year FROM cars_data WHERE Year > 3000 AND Year > 4000
SELECT DISTINCT Weight FROM cars_data WHERE Year > 4000 OR Year < 3000
SELECT Horsepower FROM cars_data ORDER BY Accelerate DESC LIMIT 1
SELECT Horsepower FROM cars_data ORDER BY Accelerate DESC LIMIT 1
SELECT count(*), Model FROM car_names WHERE Model = 'volvo' GROUP BY Model
SELECT Model FROM model_list WHERE Model = 'volvo' GROUP BY Model ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT Horsepower) FROM cars_data WHERE Accelerate > (SELECT avg(Accelerate) FROM cars_data)
SELECT count(*) FROM car_names ORDER BY count(*) DESC LIMIT 1
SELECT Country FROM car_makers GROUP BY Country HAVING count(*) > 2
SELECT Country FROM car_makers GROUP BY Country HAVING count(*) > 2
SELECT count(*) FROM car_makers WHERE Country = '6'
SELECT count(*) FROM model_list WHERE ModelId = 6
SELECT Model FROM car_names WHERE Model LIKE '4%' GROUP BY Model ORDER BY count(*) DESC LIMIT 4
SELECT Model FROM model_list GROUP BY Model ORDER BY count(*) DESC LIMIT 4
SELECT MakeId, Make FROM car_names GROUP BY MakeId HAVING count(*) > 3
SELECT Make FROM car_names WHERE Make LIKE '4%'
SELECT DISTINCT FullName FROM car_makers WHERE Country = '8' OR Country = 1980
SELECT DISTINCT FullName FROM car_makers WHERE Country = '8' OR Country = 1980
SELECT ModelId FROM model_list WHERE Model = 'ford' AND Model = 'Ford Motor Company'
SELECT * FROM model_list WHERE Model = 'ford' AND Model = 'ford'
SELECT CountryName FROM countries WHERE CountryId NOT IN (SELECT Id FROM cars_data)
SELECT CountryName FROM countries WHERE CountryId NOT IN (SELECT Id FROM cars_data)
SELECT Maker FROM car_makers GROUP BY Maker HAVING count(*) > 2 INTERSECT SELECT Maker FROM car_makers WHERE Id = 3
SELECT Maker FROM car_makers GROUP BY Maker HAVING count(*) > 2 INTERSECT SELECT Maker FROM car_makers WHERE Id = 3
SELECT Country FROM car_makers WHERE FullName = 'fiat' GROUP BY Country ORDER BY count(*) DESC LIMIT 3
SELECT Country FROM car_makers WHERE FullName = 'fiat' GROUP BY Country ORDER BY count(*) DESC LIMIT 3
SELECT Country FROM airlines WHERE Airline = 'JetBlue Airways'
SELECT airports.Country FROM airports JOIN flights ON airports.AirportCode = flights.DestAirport WHERE airports.Country = 'JetBlue Airways'
SELECT Abbreviation FROM airlines WHERE Airline = 'JetBlue Airways'
SELECT Abbreviation FROM airlines WHERE Airline = 'JetBlue Airways'
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
SELECT AirportName FROM airports WHERE AirportName LIKE '%AKO%'
SELECT AirportName FROM airports WHERE AirportCode = ' AKO'
SELECT AirportName FROM airports WHERE City = 'Aberdeen '
SELECT AirportName FROM airports WHERE City = 'Aberdeen '
SELECT count(*) FROM flights WHERE DestAirport = ' APG'
SELECT count(*) FROM flights WHERE DestAirport = ' APG'
SELECT count(*) FROM flights WHERE DestAirport = ' ATO'
SELECT count(*) FROM flights WHERE DestAirport = ' ATO'
SELECT count(*) FROM flights WHERE FlightNo NOT IN (SELECT AirportCode FROM airports WHERE City = 'Aberdeen ')
SELECT count(*) FROM flights WHERE DestAirport = 'Aberdeen '
SELECT count(*) FROM flights WHERE FlightNo NOT IN (SELECT AirportCode FROM airports WHERE City = 'Aberdeen ')
SELECT count(*) FROM flights WHERE DestAirport = 'Aberdeen '
SELECT count(*) FROM flights WHERE FlightNo BETWEEN 'Aberdeen' AND 'Ashley'
SELECT count(DISTINCT FlightNo) FROM flights WHERE FlightNo NOT IN (SELECT max(DestAirport) FROM flights WHERE FlightNo + FlightNo > (SELECT DestAirport FROM flights WHERE FlightNo = (SELECT max(FlightNo) FROM flights WHERE DestAirport = 'Aberdeen ')))
SELECT count(*) FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE airlines.Airline = 'JetBlue Airways'
SELECT count(DISTINCT FlightNo) FROM flights WHERE FlightNo NOT IN (SELECT max(DestAirport) FROM flights WHERE FlightNo + FlightNo > (SELECT DestAirport FROM flights WHERE FlightNo = (SELECT max(FlightNo) FROM flights WHERE DestAirport = 'JetBlue Airways')))
SELECT count(*) FROM flights WHERE DestAirport = 'United Airlines'
SELECT count(*) FROM flights WHERE DestAirport = ' ASY'
SELECT count(*) FROM flights WHERE SourceAirport = 'United Airlines'
SELECT count(*) FROM flights WHERE SourceAirport = 'United Airlines'
SELECT count(*) FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE airlines.Airline = 'Aberdeen '
SELECT count(*) FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE airlines.Airline = 'Aberdeen ' AND airlines.Airline = 'Aberdeen '
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
SELECT FlightNo FROM flights GROUP BY FlightNo ORDER BY count(*) DESC LIMIT 1
SELECT FlightNo FROM flights GROUP BY FlightNo ORDER BY count(*) DESC LIMIT 1
SELECT Airline FROM flights WHERE DestAirport = ' AHD'
SELECT Airline FROM flights WHERE DestAirport = ' AHD'
SELECT Airline FROM flights WHERE DestAirport = ' AHD'
SELECT AirportName FROM airports WHERE AirportCode = ' AHD'
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE flights.SourceAirport = 'APG' AND flights.DestAirport = ' CVO'
SELECT Airline FROM flights WHERE DestAirport = ' APG' OR DestAirport = ' CVO'
SELECT airlines.Airline FROM airlines JOIN flights ON airlines.Airline = flights.Airline WHERE flights.SourceAirport = 'CVO' AND flights.DestAirport = ' APG'
SELECT AirportName FROM airports WHERE AirportCode = ' APG'
SELECT Airline FROM airlines GROUP BY Airline HAVING count(*) > 10
SELECT Airline FROM flights GROUP BY Airline HAVING count(*) >= 10
SELECT Airline FROM flights GROUP BY Airline HAVING count(*) >= 200
SELECT Airline FROM flights GROUP BY Airline HAVING count(*) > 200
SELECT uid FROM airlines WHERE Airline = 'United Airlines'
SELECT uid FROM airlines WHERE Airline = 'United Airlines'
SELECT FlightNo FROM flights WHERE DestAirport = ' APG'
SELECT FlightNo FROM flights WHERE DestAirport = ' APG'
SELECT FlightNo FROM flights WHERE DestAirport = ' APG'
SELECT FlightNo FROM flights WHERE DestAirport = ' APG'
SELECT FlightNo FROM flights WHERE SourceAirport LIKE '%Aberdeen%'
SELECT FlightNo FROM flights WHERE SourceAirport LIKE '%Aberdeen%'
SELECT FlightNo FROM flights WHERE FlightNo > 'Aberdeen'
SELECT FlightNo FROM flights WHERE SourceAirport LIKE '%Aberdeen%'
SELECT count(*) FROM flights WHERE FlightNo NOT IN (SELECT AirportCode FROM airports WHERE City = 'Aberdeen ' INTERSECT SELECT FlightNo FROM flights WHERE FlightNo < 'Abilene')
SELECT count(*) FROM flights WHERE FlightNo NOT IN (SELECT AirportCode FROM airports WHERE City = 'Aberdeen ' OR City = 'Abilene ')
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
SELECT Name, Location FROM shop
SELECT Name FROM employee WHERE Age > (SELECT avg(Bonus) FROM evaluation)
SELECT shop.Name FROM hiring JOIN shop ON hiring.Shop_ID = shop.Shop_ID GROUP BY hiring.Shop_ID HAVING count(*) >= 2
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
SELECT District FROM shop WHERE Number_products BETWEEN 3000 AND 10000
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
SELECT Template_Type_Code FROM Templates GROUP BY Template_Type_Code HAVING count(*) > 1
SELECT Template_ID FROM Documents GROUP BY Template_ID HAVING count(*) >= 2
SELECT Document_ID FROM Documents EXCEPT SELECT Template_ID FROM Documents
SELECT Document_ID FROM Documents EXCEPT SELECT Template_ID FROM Documents
SELECT count(*) FROM Templates
SELECT count(*) FROM Templates
SELECT Template_Type_Code, Template_Type_Description FROM Ref_Template_Types
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
SELECT Template_Type_Code FROM Templates GROUP BY Template_Type_Code ORDER BY count(*) DESC LIMIT 1
SELECT Template_Type_Code FROM Templates GROUP BY Template_Type_Code ORDER BY count(*) DESC LIMIT 1
SELECT Template_ID FROM Documents WHERE Document_Name = 'Data base'
SELECT Template_ID FROM Documents WHERE Document_Name = 'Data base'
SELECT Document_Name FROM Documents WHERE Document_Name LIKE '%BK%'
SELECT Document_ID FROM Documents WHERE Document_Name LIKE '%BK%'
SELECT Template_ID, count(*) FROM Documents GROUP BY Template_ID
SELECT Template_ID, count(*) FROM Documents GROUP BY Template_ID
SELECT Template_ID FROM Documents GROUP BY Template_ID ORDER BY count(*) DESC LIMIT 1
SELECT Template_ID FROM Documents GROUP BY Template_ID ORDER BY count(*) DESC LIMIT 1
SELECT Document_ID FROM Documents EXCEPT SELECT Template_ID FROM Documents
SELECT Document_ID FROM Documents EXCEPT SELECT Template_ID FROM Documents
SELECT Template_Type_Code, Template_Type_Description FROM Ref_Template_Types
SELECT Template_Type_Code, Template_Type_Description FROM Ref_Template_Types
SELECT Template_Details FROM Templates WHERE Template_Type_Code = 'AD'
SELECT Template_Details FROM Templates WHERE Template_Type_Code = 'AD'
SELECT Template_Type_Code FROM Ref_Template_Types WHERE Template_Type_Description = 'Book'
SELECT Template_Type_Code FROM Ref_Template_Types WHERE Template_Type_Description = 'Book'
SELECT DISTINCT Template_Details FROM Templates
SELECT DISTINCT Template_Details FROM Templates
SELECT Template_Type_Description FROM Ref_Template_Types WHERE Template_Type_Description = 'Presentation'
SELECT Template_Type_Code FROM Ref_Template_Types WHERE Template_Type_Description = 'Presentation'
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
SELECT Document_ID, count(*) FROM Paragraphs GROUP BY Document_ID
SELECT Document_ID, count(*) FROM Paragraphs GROUP BY Document_ID
SELECT Document_ID, count(*) FROM Paragraphs GROUP BY Document_ID
SELECT Document_ID, count(*) FROM Paragraphs GROUP BY Document_ID
SELECT Document_ID FROM Paragraphs GROUP BY Document_ID HAVING count(*) >= 2
SELECT Template_ID, Document_Name FROM Documents GROUP BY Template_ID HAVING count(*) >= 2
SELECT Document_ID FROM Paragraphs GROUP BY Document_ID ORDER BY count(*) DESC LIMIT 1
SELECT Documents.Document_Name FROM Documents JOIN Paragraphs ON Documents.Document_ID = Paragraphs.Document_ID GROUP BY Documents.Document_ID ORDER BY count(*) DESC LIMIT 1
SELECT Document_ID FROM Paragraphs GROUP BY Document_ID ORDER BY count(*) DESC LIMIT 1
SELECT Template_ID FROM Documents GROUP BY Template_ID ORDER BY count(*) DESC LIMIT 1
SELECT Document_Name FROM Documents WHERE Document_ID = 2
SELECT Template_ID, Document_Name FROM Documents GROUP BY Template_ID HAVING count(*) >= 1
SELECT Document_ID FROM Paragraphs WHERE Paragraph_Text = 'Brazil' INTERSECT SELECT Document_ID FROM Paragraphs WHERE Paragraph_Text = 'Ireland'
SELECT Document_ID FROM Paragraphs WHERE Paragraph_Text = 'Brazil' INTERSECT SELECT Document_ID FROM Paragraphs WHERE Paragraph_Text = 'Ireland'
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
SELECT Teacher_ID FROM teacher ORDER BY Age DESC LIMIT 1
SELECT Hometown, count(*) FROM teacher GROUP BY Hometown
SELECT Hometown, count(*) FROM teacher GROUP BY Hometown
SELECT Hometown FROM teacher GROUP BY Hometown ORDER BY count(*) DESC LIMIT 1
SELECT Hometown FROM teacher GROUP BY Hometown ORDER BY count(*) DESC LIMIT 1
SELECT Hometown FROM teacher GROUP BY Hometown HAVING count(*) > 2
SELECT Hometown FROM teacher GROUP BY Hometown HAVING count(*) > 2
SELECT teacher.Name, teacher.Name FROM teacher JOIN course_arrange ON teacher.Teacher_ID = course_arrange.Teacher_ID
SELECT teacher.Name, teacher.Name FROM teacher JOIN course_arrange ON teacher.Teacher_ID = course_arrange.Teacher_ID
SELECT Name FROM teacher ORDER BY Name ASC
SELECT Name FROM teacher ORDER BY Name DESC
SELECT teacher.Name FROM course_arrange JOIN teacher ON course_arrange.Teacher_ID = teacher.Teacher_ID JOIN course ON course_arrange.Course_ID = course.Course_ID WHERE course.Course = 'Math'
SELECT Course_ID FROM course WHERE Course = 'Math'
SELECT teacher.Name, course.Course FROM course_arrange JOIN teacher ON course_arrange.Teacher_ID = teacher.Teacher_ID JOIN course ON course_arrange.Course_ID = course.Course_ID
SELECT teacher.Name, teacher.Name FROM teacher JOIN course_arrange ON teacher.Teacher_ID = course_arrange.Teacher_ID
SELECT teacher.Name FROM course_arrange JOIN teacher ON course_arrange.Teacher_ID = teacher.Teacher_ID GROUP BY course_arrange.Teacher_ID HAVING count(*) >= 2
SELECT teacher.Name FROM course_arrange JOIN teacher ON course_arrange.Teacher_ID = teacher.Teacher_ID GROUP BY course_arrange.Teacher_ID HAVING count(*) >= 2
SELECT Name FROM teacher WHERE Teacher_ID NOT IN (SELECT Teacher_ID FROM course_arrange)
SELECT Name FROM teacher WHERE Teacher_ID NOT IN (SELECT Teacher_ID FROM course_arrange)
SELECT count(*) FROM visitor WHERE Age > 30
SELECT Name FROM visitor WHERE Age > 4
SELECT avg(Age) FROM visitor WHERE Age > 4
SELECT Name, Age FROM visitor WHERE Age > 4
SELECT Name, Num_of_Staff FROM museum ORDER BY Num_of_Staff DESC LIMIT 1
SELECT Num_of_Staff, count(*) FROM museum WHERE Open_Year = '2009' GROUP BY Num_of_Staff
SELECT Open_Year FROM museum WHERE Name = 'Plaza Museum'
SELECT Name FROM museum WHERE Num_of_Staff > 2010
SELECT museum.Name FROM visit JOIN museum ON visit.Museum_ID = museum.Museum_ID GROUP BY visit.visitor_ID HAVING count(*) >= 2
SELECT Name FROM museum ORDER BY Num_of_Staff DESC LIMIT 1
SELECT museum.Name FROM museum JOIN visit ON museum.Museum_ID = visit.Museum_ID GROUP BY museum.Museum_ID ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM museum WHERE Museum_ID NOT IN (SELECT Museum_ID FROM visit)
SELECT Name, Age FROM visitor ORDER BY Age DESC LIMIT 1
SELECT avg(Num_of_Ticket), avg(Num_of_Ticket) FROM visit
SELECT count(*) FROM visitor WHERE Level_of_membership = 1
SELECT Name FROM museum WHERE Open_Year = '2009' OR Open_Year = '2011'
SELECT count(*) FROM visit WHERE Num_of_Ticket > 2010
SELECT count(*) FROM museum WHERE Open_Year = 2013 OR Open_Year = '2008'
SELECT count(*) FROM players
SELECT count(*) FROM players
SELECT count(*) FROM matches
SELECT count(*) FROM matches
SELECT birth_date FROM players WHERE country_code = 'USA'
SELECT birth_date FROM players WHERE country_code = 'USA'
SELECT avg(match_num) FROM matches
SELECT avg(winner_age) FROM matches
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
SELECT winner_age FROM matches WHERE year = 2013 OR year = 2016
SELECT first_name, last_name FROM players WHERE last_name = 'Won' AND last_name = 2016
SELECT count(*) FROM matches WHERE year = 2013 OR year = 2016
SELECT count(*) FROM matches WHERE year BETWEEN 2013 AND 2016
SELECT first_name FROM players WHERE last_name = 'Won' AND last_name = 'Australian Open'
SELECT first_name FROM players WHERE last_name = 'Won' AND last_name = 'Australian Open'
SELECT first_name FROM players ORDER BY birth_date DESC LIMIT 1
SELECT first_name FROM players ORDER BY birth_date DESC LIMIT 1
SELECT first_name, last_name FROM players ORDER BY birth_date ASC
SELECT first_name, last_name FROM players ORDER BY birth_date ASC
SELECT birth_date FROM players WHERE first_name = 'L'
SELECT birth_date FROM players ORDER BY birth_date ASC LIMIT 1
SELECT country_code FROM players GROUP BY country_code ORDER BY count(*) DESC LIMIT 1
SELECT first_name, last_name FROM players ORDER BY birth_date ASC LIMIT 1
SELECT year FROM matches GROUP BY year ORDER BY count(*) DESC LIMIT 1
SELECT year FROM matches GROUP BY year ORDER BY count(*) DESC LIMIT 1
SELECT first_name, last_name FROM players ORDER BY birth_date DESC LIMIT 1
SELECT players.first_name, players.last_name, players.player_id FROM players JOIN matches ON players.player_id = matches.winner_id GROUP BY players.player_id ORDER BY count(*) DESC LIMIT 1
SELECT first_name, last_name FROM players WHERE birth_date < 'Australian Open'
SELECT first_name, last_name FROM players WHERE birth_date > 'Australian Open'
SELECT tourney_name, loser_hand FROM matches ORDER BY minutes DESC LIMIT 1
SELECT tourney_name FROM matches ORDER BY match_num DESC LIMIT 1
SELECT last_name, count(*) FROM players GROUP BY last_name
SELECT first_name, last_name FROM players ORDER BY first_name ASC
SELECT last_name, count(*) FROM players GROUP BY last_name
SELECT first_name, last_name FROM players ORDER BY first_name ASC
SELECT count(*), country_code FROM players GROUP BY country_code
SELECT count(*), country_code FROM players GROUP BY country_code
SELECT country_code FROM players GROUP BY country_code ORDER BY count(*) DESC LIMIT 1
SELECT country_code FROM players GROUP BY country_code ORDER BY count(*) DESC LIMIT 1
SELECT country_code FROM players GROUP BY country_code HAVING count(*) > 50
SELECT country_code FROM players GROUP BY country_code HAVING count(*) > 50
SELECT ranking, count(*) FROM rankings GROUP BY ranking
SELECT ranking, count(*) FROM rankings GROUP BY tours
SELECT count(*), year FROM matches GROUP BY year
SELECT count(*), year FROM matches GROUP BY year
SELECT tourney_name FROM matches ORDER BY match_num DESC LIMIT 3
SELECT tourney_name FROM matches ORDER BY match_num DESC LIMIT 3
SELECT count(*) FROM players WHERE first_name = 'WTA Championships'
SELECT count(*) FROM players WHERE hand LIKE '%WTA Championships%'
SELECT tourney_name, match_num FROM matches ORDER BY match_num DESC LIMIT 1
SELECT players.first_name, matches.match_num FROM players JOIN matches ON players.player_id = matches.winner_id GROUP BY players.player_id ORDER BY count(*) DESC LIMIT 1
SELECT count(*), hand FROM players GROUP BY hand
SELECT count(*), hand FROM players GROUP BY hand
SELECT count(*) FROM ship WHERE disposition_of_ship = 'Captured'
SELECT name FROM battle ORDER BY name DESC
SELECT name, result FROM battle
SELECT caused_by_ship_id, count(*) FROM death GROUP BY caused_by_ship_id
SELECT count(*), caused_by_ship_id FROM death GROUP BY caused_by_ship_id
SELECT ship.name FROM ship JOIN death ON ship.id = death.caused_by_ship_id WHERE ship.tonnage = 't'
SELECT name, result FROM battle WHERE bulgarian_commander = 'Boril'
SELECT name, id FROM battle WHERE latin_commander = 'Brig'
SELECT name, id FROM battle WHERE result < 10
SELECT name FROM ship GROUP BY disposition_of_ship ORDER BY count(*) DESC LIMIT 1
SELECT name FROM battle WHERE latin_commander = 'Baldwin I'
SELECT count(DISTINCT result) FROM battle
SELECT count(*) FROM ship JOIN battle ON ship.lost_in_battle = battle.id WHERE ship.tonnage = '225'
SELECT disposition_of_ship FROM ship WHERE name = 'Lettice' OR name = 'HMS Atalanta'
SELECT battle.name, battle.result FROM ship JOIN battle ON ship.lost_in_battle = battle.id WHERE ship.location = 'English Channel'
SELECT note FROM death WHERE note LIKE '%East%'
SELECT line_1 FROM Addresses WHERE line_1 LIKE '%2%'
SELECT line_1, line_2 FROM Addresses
SELECT count(*) FROM Courses
SELECT count(*) FROM Courses
SELECT count(*) FROM Courses JOIN Sections ON Courses.course_id = Sections.course_id WHERE Courses.course_name = 'math'
SELECT course_description FROM Courses WHERE course_name = 'math'
SELECT zip_postcode FROM Addresses WHERE city = 'Port Chelsea'
SELECT zip_postcode FROM Addresses WHERE city = 'Port Chelsea'
SELECT department_name FROM Departments GROUP BY department_name ORDER BY count(*) DESC LIMIT 1
SELECT department_id FROM Degree_Programs GROUP BY department_id ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT department_id) FROM Degree_Programs
SELECT count(DISTINCT department_name) FROM Departments
SELECT count(DISTINCT degree_program_id) FROM Student_Enrolment
SELECT count(DISTINCT student_course_id) FROM Transcript_Contents
SELECT count(*) FROM Transcripts WHERE transcript_id NOT IN (SELECT department_id FROM Degree_Programs)
SELECT count(*) FROM Transcripts WHERE transcript_id NOT IN (SELECT department_id FROM Departments)
SELECT section_name, section_description FROM Sections
SELECT section_name, section_description FROM Sections
SELECT Courses.course_name FROM Courses JOIN Sections ON Courses.course_id = Sections.course_id GROUP BY Courses.course_id HAVING count(*) >= 2
SELECT Courses.course_name FROM Courses JOIN Sections ON Courses.course_id = Sections.course_id GROUP BY Courses.course_id HAVING count(*) >= 2
SELECT section_name FROM Sections ORDER BY section_name ASC
SELECT section_name FROM Sections ORDER BY section_name ASC
SELECT Student_Enrolment.student_id, Students.first_name, Students.last_name FROM Student_Enrolment JOIN Students ON Student_Enrolment.student_id = Students.student_id GROUP BY Student_Enrolment.degree_program_id ORDER BY count(*) DESC LIMIT 1
SELECT Student_Enrolment.student_id, Students.first_name, Students.last_name FROM Student_Enrolment JOIN Students ON Student_Enrolment.student_id = Students.student_id GROUP BY Student_Enrolment.degree_program_id ORDER BY count(*) DESC LIMIT 1
SELECT department_name FROM Departments WHERE department_id NOT IN (SELECT semester_name FROM Semesters)
SELECT department_name, department_description FROM Departments WHERE department_name LIKE '%computer%'
SELECT Semesters.semester_name, Degree_Programs.degree_summary_name FROM Semesters JOIN Degree_Programs ON Degree_Programs.department_id = Semesters.semester_id WHERE Degree_Programs.degree_program_id = 2
SELECT Semesters.semester_name, Degree_Programs.degree_summary_name FROM Semesters JOIN Degree_Programs ON Degree_Programs.degree_program_id = Semesters.semester_id WHERE Degree_Programs.degree_program_id = 2
SELECT degree_summary_description FROM Degree_Programs WHERE degree_summary_name = 'Bachelor'
SELECT degree_program_id FROM Degree_Programs WHERE degree_summary_name = 'Bachelor'
SELECT student_id FROM Student_Enrolment GROUP BY degree_program_id ORDER BY count(*) DESC LIMIT 1
SELECT student_id FROM Student_Enrolment GROUP BY degree_program_id ORDER BY count(*) DESC LIMIT 1
SELECT Student_Enrolment.student_id FROM Student_Enrolment JOIN Students ON Student_Enrolment.student_id = Students.student_id GROUP BY Student_Enrolment.degree_program_id ORDER BY count(*) DESC LIMIT 1
SELECT Student_Enrolment.student_id, Students.first_name FROM Student_Enrolment JOIN Students ON Student_Enrolment.student_id = Students.student_id GROUP BY Student_Enrolment.degree_program_id ORDER BY count(*) DESC LIMIT 1
SELECT Students.first_name, Students.last_name, Student_Enrolment.student_id FROM Student_Enrolment JOIN Students ON Student_Enrolment.student_id = Students.student_id GROUP BY Student_Enrolment.student_id ORDER BY count(*) DESC LIMIT 1
SELECT Student_Enrolment.student_id, Students.last_name FROM Student_Enrolment JOIN Students ON Student_Enrolment.student_id = Students.student_id GROUP BY Student_Enrolment.degree_program_id ORDER BY count(*) DESC LIMIT 1
SELECT student_id FROM Students EXCEPT SELECT semester_name FROM Semesters
SELECT student_id FROM Students EXCEPT SELECT semester_name FROM Semesters
SELECT course_name FROM Courses
SELECT course_name FROM Courses
SELECT Courses.course_name FROM Courses JOIN Sections ON Courses.course_id = Sections.course_id GROUP BY Courses.course_name ORDER BY count(*) DESC LIMIT 1
SELECT Students.first_name, Students.last_name FROM Students JOIN Student_Enrolment ON Students.student_id = Student_Enrolment.student_id GROUP BY Students.student_id ORDER BY count(*) DESC LIMIT 1
SELECT Semesters.semester_name FROM Degree_Programs JOIN Semesters JOIN Student_Enrolment ON Degree_Programs.degree_program_id = Student_Enrolment.degree_program_id AND Semesters.semester_id = Student_Enrolment.semester_id WHERE Semesters.semester_name = 'North Carolina'
SELECT Semesters.semester_name, Students.last_name FROM Students JOIN Semesters JOIN Student_Enrolment ON Students.student_id = Student_Enrolment.student_id AND Semesters.semester_id = Student_Enrolment.semester_id WHERE Semesters.semester_name = 'North Carolina'
SELECT Courses.course_name FROM Courses JOIN Sections ON Courses.course_id = Sections.course_id GROUP BY Courses.course_id HAVING count(*) >= 2
SELECT Courses.course_name FROM Courses JOIN Sections ON Courses.course_id = Sections.course_id GROUP BY Courses.course_id HAVING count(*) >= 2
SELECT Students.date_first_registered FROM Addresses JOIN Student_Enrolment JOIN Students ON Addresses.address_id = Students.permanent_address_id AND Student_Enrolment.student_id = Students.student_id WHERE Students.first_name = 'Timmothy' AND Students.last_name = 'Ward'
SELECT cell_mobile_number FROM Students WHERE first_name = 'Timmothy' AND last_name = 'Ward'
SELECT first_name, last_name FROM Students
SELECT Students.first_name, Students.last_name FROM Student_Enrolment JOIN Students ON Student_Enrolment.student_id = Students.student_id
SELECT line_1 FROM Addresses ORDER BY zip_postcode DESC LIMIT 1
SELECT DISTINCT count(DISTINCT Student_Enrolment_Courses.student_course_id), Student_Enrolment_Courses.student_enrolment_id FROM Student_Enrolment_Courses JOIN Sections ON Student_Enrolment_Courses.student_course_id = Sections.course_id WHERE Sections.section_name = 'graduate' GROUP BY Student_Enrolment_Courses.student_enrolment_id ORDER BY count(DISTINCT Sections.section_id) DESC
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
SELECT transcript_id FROM Transcripts ORDER BY transcript_date ASC
SELECT transcript_date FROM Transcripts
SELECT count(*), transcript_id FROM Transcripts GROUP BY transcript_id
SELECT transcript_id, count(*) FROM Transcripts GROUP BY transcript_id
SELECT transcript_id FROM Transcripts GROUP BY transcript_date ORDER BY count(*) DESC LIMIT 1
SELECT transcript_id FROM Transcripts ORDER BY transcript_date DESC LIMIT 1
SELECT Semesters.semester_name FROM Semesters JOIN Students ON Students.student_id = Semesters.semester_id WHERE Semesters.semester_name IN (SELECT semester_description FROM Semesters WHERE semester_name = 'Master' INTERSECT SELECT semester_name FROM Semesters WHERE semester_description = 'Bachelor')
SELECT Students.student_id FROM Semesters JOIN Students ON Students.student_id = Semesters.semester_id WHERE Semesters.semester_name IN (SELECT semester_name FROM Semesters WHERE semester_name = 'Master' INTERSECT SELECT semester_name FROM Semesters WHERE semester_description LIKE '%Bachelors%')
SELECT count(DISTINCT state_province_county) FROM Addresses
SELECT DISTINCT state_province_county FROM Addresses
SELECT student_enrolment_id FROM Student_Enrolment ORDER BY other_details ASC
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
SELECT count(*) FROM Cartoon WHERE Written_by = 'Joseph Kuhr'
SELECT Title, Directed_by FROM Cartoon ORDER BY Title ASC
SELECT Title, Directed_by FROM Cartoon ORDER BY Original_air_date ASC
SELECT Title FROM Cartoon WHERE Directed_by = 'Ben Jones' OR Directed_by = 'Brandon Vietti'
SELECT Title FROM Cartoon WHERE Directed_by = 'Ben Jones' OR Directed_by = 'Brandon Vietti'
SELECT Country FROM TV_Channel GROUP BY Country ORDER BY count(*) DESC LIMIT 1
SELECT Country, count(*) FROM TV_Channel GROUP BY Country ORDER BY count(*) DESC LIMIT 1
SELECT avg(Content) FROM TV_Channel
SELECT count(DISTINCT Content) FROM TV_Channel
SELECT Content FROM TV_Channel WHERE series_name = 'Sky Radio'
SELECT Content FROM TV_Channel WHERE series_name = 'Sky Radio'
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
SELECT Hight_definition_TV FROM TV_Channel WHERE series_name = 'Sky Radio'
SELECT Hight_definition_TV FROM TV_Channel WHERE series_name = 'Sky Radio'
SELECT Episode FROM TV_series ORDER BY Rating ASC
SELECT Episode FROM TV_series ORDER BY Rating ASC
SELECT Episode FROM TV_series ORDER BY Rating DESC LIMIT 3
SELECT Episode FROM TV_series GROUP BY Episode ORDER BY count(*) DESC LIMIT 3
SELECT max(Share), min(Share) FROM TV_series
SELECT max(Share), min(Share) FROM TV_series
SELECT Air_Date FROM TV_series WHERE Episode = 'A Love of a Lifetime'
SELECT Original_air_date FROM Cartoon WHERE Title = 'A Love of a Lifetime'
SELECT Weekly_Rank FROM TV_series WHERE Episode = 'A Love of a Lifetime'
SELECT Directed_by FROM Cartoon WHERE Title = 'A Love of a Lifetime'
SELECT Channel FROM TV_series WHERE Episode = 'A Love of a Lifetime'
SELECT count(*) FROM (SELECT id FROM TV_series WHERE Episode = 'A Love of a Lifetime')
SELECT Hight_definition_TV FROM TV_Channel WHERE series_name = 'Sky Radio'
SELECT Hight_definition_TV FROM TV_Channel WHERE series_name = 'Sky Radio'
SELECT Directed_by, count(*) FROM Cartoon GROUP BY Directed_by
SELECT count(*), Directed_by FROM Cartoon GROUP BY Directed_by
SELECT Channel FROM Cartoon ORDER BY Production_code DESC LIMIT 1
SELECT Channel FROM Cartoon ORDER BY Production_code DESC LIMIT 1
SELECT series_name FROM TV_Channel EXCEPT SELECT series_name FROM TV_Channel
SELECT Package_Option FROM TV_Channel EXCEPT SELECT Package_Option FROM TV_Channel
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
SELECT id, Channel FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT id, Channel FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT Channel FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT Channel FROM Cartoon WHERE Directed_by = 'Ben Jones'
SELECT count(*) FROM poker_player
SELECT count(*) FROM poker_player
SELECT Earnings FROM poker_player ORDER BY Earnings DESC
SELECT Earnings FROM poker_player ORDER BY Earnings DESC
SELECT Final_Table_Made, Final_Table_Made FROM poker_player
SELECT Final_Table_Made, Final_Table_Made FROM poker_player
SELECT avg(Earnings) FROM poker_player
SELECT avg(Earnings) FROM poker_player
SELECT Earnings FROM poker_player ORDER BY Earnings DESC LIMIT 1
SELECT Earnings FROM poker_player ORDER BY Earnings DESC LIMIT 1
SELECT avg(Earnings) FROM poker_player WHERE Earnings > 200000
SELECT avg(Earnings) FROM poker_player WHERE Earnings > 200000
SELECT people.Name FROM poker_player JOIN people ON poker_player.People_ID = people.People_ID
SELECT Earnings FROM poker_player
SELECT Earnings FROM poker_player WHERE Earnings > 300000
SELECT Earnings FROM poker_player WHERE Earnings > 300000
SELECT Final_Table_Made FROM poker_player ORDER BY Final_Table_Made ASC
SELECT people.Name FROM poker_player JOIN people ON poker_player.People_ID = people.People_ID ORDER BY people.Name ASC
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
SELECT max(area_code) FROM AREA_CODE_STATE
SELECT created FROM VOTES WHERE state = 'CA'
SELECT contestant_number FROM CONTESTANTS WHERE contestant_name = 'Jessie Alloway'
SELECT DISTINCT state FROM VOTES
SELECT VOTES.contestant_number, CONTESTANTS.contestant_name FROM VOTES JOIN CONTESTANTS ON VOTES.contestant_number = CONTESTANTS.contestant_number GROUP BY VOTES.contestant_number HAVING count(*) >= 2
SELECT CONTESTANTS.contestant_number, CONTESTANTS.contestant_name FROM CONTESTANTS JOIN VOTES ON CONTESTANTS.contestant_number = VOTES.contestant_number GROUP BY CONTESTANTS.contestant_number ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM VOTES WHERE state = 'NY' OR state = 'CA'
SELECT count(*) FROM VOTES WHERE vote_id NOT IN (SELECT vote_id FROM VOTES)
SELECT vote_id FROM VOTES GROUP BY vote_id ORDER BY count(*) DESC LIMIT 1
SELECT VOTES.created FROM VOTES JOIN CONTESTANTS ON VOTES.contestant_number = CONTESTANTS.contestant_number WHERE CONTESTANTS.contestant_name = 'Tabatha Gehling'
SELECT VOTES.contestant_number FROM CONTESTANTS JOIN VOTES ON CONTESTANTS.contestant_number = VOTES.contestant_number WHERE CONTESTANTS.contestant_name = 'Tabatha Gehling' AND CONTESTANTS.contestant_name = 'Kelly Clauss'
SELECT contestant_name FROM CONTESTANTS WHERE contestant_name LIKE '%Al%'
SELECT Name FROM country WHERE Population > 1950
SELECT Name FROM city WHERE Population > 1950
SELECT count(*) FROM country WHERE GovernmentForm = 'Republic'
SELECT count(*) FROM country WHERE GovernmentForm = 'Republic'
SELECT avg(SurfaceArea) FROM country WHERE Region = 'Caribbean'
SELECT SurfaceArea FROM country WHERE Region = 'Caribbean'
SELECT Continent FROM country WHERE Name = 'Anguilla'
SELECT Continent FROM country WHERE Name = 'Anguilla'
SELECT Population FROM city WHERE Name = 'Kabul'
SELECT Region FROM country WHERE Region = 'Kabul'
SELECT Name FROM city WHERE Population > (SELECT max(Population) FROM city WHERE District = 'Aruba')
SELECT HeadOfState FROM country WHERE Name = 'Aruba'
SELECT LifeExpectancy FROM country WHERE Name = 'Brazil'
SELECT LifeExpectancy FROM country WHERE Name = 'Brazil'
SELECT Region FROM country WHERE Name = 'Angola'
SELECT Region FROM country WHERE Name = 'Angola'
SELECT avg(LifeExpectancy) FROM country WHERE Region = 'Central Africa'
SELECT avg(LifeExpectancy) FROM country WHERE Region = 'Central Africa'
SELECT Name, LifeExpectancy FROM country WHERE Continent = 'Asia'
SELECT Name FROM country WHERE Continent = 'Asia' ORDER BY LifeExpectancy DESC
SELECT avg(Population) FROM country WHERE Continent = 'Asia'
SELECT count(*) FROM country WHERE Continent = 'Asia'
SELECT avg(LifeExpectancy) FROM country WHERE Region = 'Africa'
SELECT DISTINCT LifeExpectancy FROM country WHERE Continent = 'Africa'
SELECT avg(country.SurfaceArea) FROM country JOIN sqlite_sequence ON country.Name = sqlite_sequence.name WHERE country.Region = 'Asia'
SELECT avg(SurfaceArea) FROM country WHERE Continent = 'Asia' OR Continent = 'Europe'
SELECT count(*) FROM city WHERE District = 'Gelderland'
SELECT avg(Population) FROM country WHERE Region = 'Gelderland'
SELECT avg(Population) FROM country WHERE GovernmentForm = 'US Territory'
SELECT GNP FROM country WHERE GovernmentForm = 'US Territory'
SELECT count(DISTINCT seq) FROM sqlite_sequence
SELECT count(DISTINCT seq) FROM sqlite_sequence
SELECT count(*) FROM country WHERE Continent = 'Africa'
SELECT count(*) FROM country WHERE Continent = 'Africa'
SELECT avg(Population) FROM country WHERE Name = 'Aruba'
SELECT count(*) FROM country WHERE Name = 'Aruba'
SELECT count(*) FROM country WHERE Name = 'Afghanistan'
SELECT count(*) FROM country WHERE Name = 'Afghanistan'
SELECT Name FROM country ORDER BY IndepYear DESC LIMIT 1
SELECT Name FROM city ORDER BY Population DESC LIMIT 1
SELECT Language FROM countrylanguage GROUP BY Language ORDER BY count(*) DESC LIMIT 1
SELECT Language FROM countrylanguage GROUP BY Language ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM country WHERE Region = 'English'
SELECT count(*) FROM country WHERE Region = 'English'
SELECT LocalName FROM country WHERE Region = 'English' INTERSECT SELECT Name FROM country WHERE Region = 'French'
SELECT LocalName FROM country WHERE Region = 'English' INTERSECT SELECT Name FROM country WHERE Region = 'French'
SELECT LocalName FROM country WHERE Region = 'English' INTERSECT SELECT Name FROM country WHERE Region = 'French'
SELECT Name FROM country WHERE Region = 'English' INTERSECT SELECT Name FROM country WHERE Region = 'French'
SELECT count(*) FROM country WHERE Region = 'Chinese'
SELECT count(*) FROM country WHERE Region = 'Chinese'
SELECT Region FROM country WHERE Region LIKE '%English%' OR Region LIKE '%Dutch%'
SELECT Region FROM country WHERE Region LIKE '%Dutch%' OR Region LIKE '%English%'
SELECT LocalName FROM country WHERE Region = 'English' OR Region = 'Dutch'
SELECT LocalName FROM country WHERE Region = 'English' OR Region = 'Dutch'
SELECT District FROM city WHERE Population > 'Asan'
SELECT District FROM city WHERE Population > 'Asan'
SELECT LocalName FROM country WHERE GovernmentForm = 'Republic'
SELECT LocalName FROM country WHERE GovernmentForm = 'Republic'
SELECT Name FROM city WHERE Population > (SELECT max(Population) FROM city WHERE District = 'English')
SELECT Name FROM city WHERE Population > (SELECT max(Population) FROM city WHERE District = 'English')
SELECT Name, Population FROM country ORDER BY Population DESC LIMIT 1
SELECT Name, LifeExpectancy FROM country WHERE Population > 'Asan'
SELECT avg(LifeExpectancy) FROM country WHERE Region = 'English'
SELECT avg(LifeExpectancy) FROM country WHERE Region = 'English'
SELECT count(*) FROM country WHERE Region = 'English'
SELECT count(*) FROM country WHERE Region = 'English'
SELECT HeadOfState FROM country WHERE HeadOfState = 'Beatrix'
SELECT Name FROM country WHERE HeadOfState = 'Beatrix'
SELECT count(*) FROM country WHERE Population > 1930
SELECT LocalName FROM country WHERE Population > 1930
SELECT Name FROM country WHERE Population > (SELECT max(SurfaceArea) FROM country WHERE Continent = 'Europe')
SELECT Name FROM country WHERE Population > (SELECT max(SurfaceArea) FROM country WHERE Continent = 'Europe')
SELECT LocalName FROM country WHERE Continent = 'Asia' ORDER BY Population DESC
SELECT LocalName FROM country WHERE Continent = 'Asia' ORDER BY Population DESC
SELECT Population FROM country WHERE Continent = 'Africa' OR Continent = 'Africa'
SELECT LocalName FROM country WHERE Continent = 'Africa' ORDER BY Population DESC
SELECT Code FROM country WHERE Region = 'English'
SELECT Code FROM country WHERE Region = 'English'
SELECT Code FROM country WHERE Population > (SELECT max(IndepYear) FROM country WHERE Region = 'English')
SELECT Code FROM country WHERE Region = 'English'
SELECT Code FROM country WHERE GovernmentForm = 'English' INTERSECT SELECT Code FROM country WHERE GovernmentForm = 'Republic'
SELECT Code FROM country WHERE GovernmentForm = 'English' INTERSECT SELECT Code FROM country WHERE GovernmentForm = 'Republic'
SELECT CountryCode FROM city WHERE District != 'English'
SELECT Name FROM city WHERE District = 'English' ORDER BY Name ASC
SELECT count(*) FROM country WHERE Region = 'Asan'
SELECT city.Name FROM city JOIN countrylanguage ON city.CountryCode = countrylanguage.CountryCode WHERE countrylanguage.Language = 'Asia' INTERSECT SELECT city.Name FROM city JOIN countrylanguage ON city.CountryCode = countrylanguage.CountryCode WHERE countrylanguage.Language = 'Chinese'
SELECT Name FROM country WHERE Population > (SELECT avg(Population) FROM country)
SELECT Name FROM country WHERE Population > (SELECT avg(Population) FROM country)
SELECT Name, Population FROM country ORDER BY Population DESC LIMIT 1
SELECT Name, HeadOfState FROM country ORDER BY Population DESC LIMIT 1
SELECT Name FROM country WHERE Population > 3
SELECT Name FROM country WHERE Population > 2
SELECT count(DISTINCT District) FROM city WHERE Population > (SELECT avg(Population) FROM city)
SELECT count(*) FROM city WHERE Population > (SELECT avg(Population) FROM city)
SELECT Name FROM city WHERE Population > 72
SELECT DISTINCT Population FROM city WHERE Population > 72
SELECT avg(Population) FROM city WHERE Population > 72
SELECT DISTINCT Name FROM city WHERE Population > 72
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
SELECT avg(Population) FROM country WHERE Region = 'North America' AND Population > 3000
SELECT Population FROM city WHERE Population BETWEEN 160000 AND 900000
SELECT Name FROM city WHERE Population > 160000 INTERSECT SELECT Name FROM city WHERE Population < 900000
SELECT IndepYear FROM country GROUP BY IndepYear ORDER BY count(*) DESC LIMIT 1
SELECT IndepYear FROM country GROUP BY IndepYear ORDER BY count(*) DESC LIMIT 1
SELECT IndepYear, count(*) FROM country GROUP BY IndepYear
SELECT Code, count(*) FROM country GROUP BY Code
SELECT count(*) FROM country WHERE Region = 'Spanish'
SELECT count(*) FROM country WHERE Region = 'Spanish'
SELECT Code FROM country WHERE Population > (SELECT max(Population) FROM country WHERE Region = 'Spanish')
SELECT Code FROM country WHERE Region = 'Spanish'
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
SELECT Name FROM conductor ORDER BY Year_of_Work DESC
SELECT Name FROM conductor ORDER BY Year_of_Work DESC LIMIT 1
SELECT Name FROM conductor ORDER BY Age DESC LIMIT 1
SELECT orchestra.Orchestra, count(*) FROM orchestra JOIN show ON orchestra.Orchestra_ID = show.Show_ID GROUP BY orchestra.Orchestra
SELECT conductor.Name, orchestra.Orchestra FROM orchestra JOIN conductor ON orchestra.Conductor_ID = conductor.Conductor_ID
SELECT orchestra.Orchestra FROM orchestra JOIN show ON orchestra.Orchestra_ID = show.Performance_ID GROUP BY orchestra.Conductor_ID HAVING count(*) > 1
SELECT Orchestra FROM orchestra GROUP BY Conductor_ID HAVING count(*) > 1
SELECT orchestra.Orchestra FROM orchestra JOIN show ON orchestra.Orchestra_ID = show.Show_ID GROUP BY orchestra.Conductor_ID ORDER BY count(*) DESC LIMIT 1
SELECT Name FROM conductor ORDER BY Age DESC LIMIT 1
SELECT Name FROM conductor WHERE Age > 2008
SELECT Orchestra, Orchestra FROM orchestra WHERE Year_of_Founded > 2008
SELECT Major_Record_Format, count(*) FROM orchestra GROUP BY Orchestra
SELECT Major_Record_Format, count(*) FROM orchestra GROUP BY Orchestra
SELECT DISTINCT Orchestra FROM orchestra ORDER BY Orchestra ASC
SELECT Major_Record_Format FROM orchestra ORDER BY Major_Record_Format ASC
SELECT Orchestra FROM orchestra GROUP BY Orchestra ORDER BY count(*) DESC LIMIT 1
SELECT Major_Record_Format FROM orchestra GROUP BY Orchestra ORDER BY count(*) DESC LIMIT 1
SELECT Orchestra FROM orchestra WHERE Orchestra_ID NOT IN (SELECT Orchestra_ID FROM performance)
SELECT Orchestra FROM orchestra WHERE Orchestra_ID NOT IN (SELECT Orchestra_ID FROM performance)
SELECT Orchestra FROM orchestra WHERE Year_of_Founded > 2003 INTERSECT SELECT Orchestra FROM orchestra WHERE Year_of_Founded < 2003
SELECT Orchestra FROM orchestra WHERE Year_of_Founded > 2003 INTERSECT SELECT Orchestra FROM orchestra WHERE Year_of_Founded < 2003
SELECT count(*) FROM orchestra WHERE Major_Record_Format = 'CD' OR Major_Record_Format = 'DVD'
SELECT count(*) FROM orchestra WHERE Major_Record_Format = 'CD' OR Major_Record_Format = 'DVD'
SELECT Orchestra_ID FROM performance GROUP BY Orchestra_ID HAVING count(*) > 1
SELECT Orchestra_ID FROM performance GROUP BY Orchestra_ID HAVING count(*) >= 2
SELECT count(*) FROM Highschooler
SELECT count(*) FROM Highschooler
SELECT name, grade FROM Highschooler
SELECT name, grade FROM Highschooler
SELECT name FROM Highschooler
SELECT * FROM Highschooler
SELECT grade FROM Highschooler WHERE name = 'Kyle'
SELECT grade FROM Highschooler WHERE name = 'Kyle'
SELECT name FROM Highschooler WHERE grade = 10
SELECT name FROM Highschooler WHERE grade = 10
SELECT ID FROM Highschooler WHERE name = 'Kyle'
SELECT ID FROM Highschooler WHERE name = 'Kyle'
SELECT count(*) FROM Highschooler WHERE grade = 9 OR grade = 10
SELECT count(*) FROM Highschooler WHERE grade = 9 OR grade = 10
SELECT count(*), grade FROM Highschooler GROUP BY grade
SELECT count(*), grade FROM Highschooler GROUP BY grade
SELECT grade FROM Highschooler GROUP BY grade ORDER BY count(*) DESC LIMIT 1
SELECT grade FROM Highschooler GROUP BY grade ORDER BY count(*) DESC LIMIT 1
SELECT grade FROM Highschooler GROUP BY grade HAVING count(*) > 4
SELECT grade FROM Highschooler GROUP BY grade HAVING count(*) > 4
SELECT student_id, friend_id FROM Friend
SELECT friend_id, count(*) FROM Friend GROUP BY friend_id
SELECT Highschooler.name, count(*) FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Highschooler.name
SELECT Highschooler.name, count(*) FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Highschooler.name
SELECT name FROM Highschooler GROUP BY name ORDER BY count(*) DESC LIMIT 1
SELECT Highschooler.name FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Highschooler.name ORDER BY count(*) DESC LIMIT 1
SELECT Highschooler.name FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Friend.friend_id ORDER BY count(*) DESC LIMIT 1
SELECT Highschooler.name FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Friend.friend_id ORDER BY count(*) DESC LIMIT 1
SELECT name FROM Highschooler WHERE name = 'Kyle'
SELECT student_id FROM Friend WHERE student_id NOT IN (SELECT ID FROM Highschooler WHERE name = 'Kyle')
SELECT count(*) FROM Highschooler WHERE name = 'Kyle'
SELECT count(*) FROM Friend WHERE student_id NOT IN (SELECT friend_id FROM Friend)
SELECT student_id FROM Friend EXCEPT SELECT friend_id FROM Friend
SELECT student_id FROM Friend EXCEPT SELECT ID FROM Highschooler
SELECT student_id FROM Friend EXCEPT SELECT name FROM Highschooler
SELECT student_id FROM Friend EXCEPT SELECT friend_id FROM Friend
SELECT student_id FROM Friend EXCEPT SELECT ID FROM Highschooler
SELECT student_id FROM Friend EXCEPT SELECT liked_id FROM Likes
SELECT student_id FROM Friend EXCEPT SELECT liked_id FROM Likes
SELECT student_id FROM Friend EXCEPT SELECT name FROM Highschooler
SELECT count(*), student_id FROM Likes GROUP BY student_id
SELECT count(*), student_id FROM Likes GROUP BY student_id
SELECT name, name FROM Highschooler
SELECT Highschooler.name, count(*) FROM Highschooler JOIN Likes ON Highschooler.ID = Likes.student_id GROUP BY Highschooler.name
SELECT name FROM Highschooler GROUP BY name ORDER BY count(*) DESC LIMIT 1
SELECT liked_id FROM Likes GROUP BY liked_id ORDER BY count(*) DESC LIMIT 1
SELECT liked_id FROM Likes GROUP BY liked_id HAVING count(*) >= 2
SELECT liked_id FROM Likes GROUP BY liked_id HAVING count(*) >= 2
SELECT Highschooler.name FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Friend.friend_id HAVING count(*) >= 2
SELECT Highschooler.name FROM Highschooler JOIN Friend ON Highschooler.ID = Friend.friend_id GROUP BY Highschooler.name HAVING count(*) >= 5
SELECT count(*) FROM Likes WHERE student_id NOT IN (SELECT liked_id FROM Likes)
SELECT count(*) FROM Highschooler WHERE name = 'Kyle'
SELECT avg(friend_id) FROM Friend
SELECT avg(friend_id) FROM Friend
SELECT count(*) FROM Friend WHERE student_id NOT IN (SELECT friend_id FROM Friend)
SELECT student_id FROM Friend EXCEPT SELECT grade FROM Highschooler
SELECT state FROM Professionals EXCEPT SELECT state FROM Professionals
SELECT state FROM Professionals
SELECT age FROM Dogs WHERE dog_id NOT IN (SELECT dog_id FROM Treatments)
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT dog_id FROM Treatments)
SELECT first_name, last_name FROM Professionals WHERE state = 'Indiana' OR state = 2
SELECT first_name, last_name FROM Professionals WHERE state = 'Indiana' OR state = 2
SELECT name FROM Dogs WHERE age > 1000
SELECT name FROM Dogs WHERE age > 1000
SELECT name FROM Dogs WHERE dog_id NOT IN (SELECT first_name FROM Professionals)
SELECT name FROM Dogs WHERE dog_id NOT IN (SELECT first_name FROM Professionals)
SELECT professional_id FROM Professionals EXCEPT SELECT professional_id FROM Professionals
SELECT name FROM Dogs WHERE dog_id NOT IN (SELECT role_code FROM Professionals)
SELECT Owners.first_name, Owners.last_name FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id GROUP BY Dogs.owner_id ORDER BY count(*) DESC LIMIT 1
SELECT Owners.first_name, Owners.last_name, Dogs.owner_id FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id GROUP BY Dogs.owner_id ORDER BY count(*) DESC LIMIT 1
SELECT Professionals.first_name, Professionals.professional_id FROM Professionals JOIN Treatments ON Professionals.professional_id = Treatments.professional_id GROUP BY Professionals.professional_id HAVING count(*) >= 2
SELECT Professionals.first_name FROM Professionals JOIN Treatments ON Professionals.professional_id = Treatments.professional_id GROUP BY Treatments.treatment_id HAVING count(*) >= 2
SELECT breed_name FROM Breeds GROUP BY breed_code ORDER BY count(*) DESC LIMIT 1
SELECT breed_name FROM Breeds GROUP BY breed_name ORDER BY count(*) DESC LIMIT 1
SELECT Dogs.name, Dogs.owner_id FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id GROUP BY Dogs.owner_id ORDER BY count(*) DESC LIMIT 1
SELECT Dogs.name, Owners.last_name, Dogs.owner_id FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id GROUP BY Dogs.owner_id ORDER BY count(*) DESC LIMIT 1
SELECT treatment_type_code FROM Treatments GROUP BY treatment_type_code ORDER BY count(*) DESC LIMIT 1
SELECT treatment_type_code FROM Treatments ORDER BY cost_of_treatment DESC LIMIT 1
SELECT zip_code FROM Owners GROUP BY zip_code ORDER BY count(*) DESC LIMIT 1
SELECT zip_code FROM Owners GROUP BY zip_code ORDER BY count(*) DESC LIMIT 1
SELECT professional_id FROM Professionals GROUP BY professional_id HAVING count(*) >= 2
SELECT Professionals.first_name FROM Professionals JOIN Treatments ON Professionals.professional_id = Treatments.professional_id GROUP BY Treatments.treatment_id HAVING count(*) >= 2
SELECT first_name, last_name FROM Professionals WHERE first_name LIKE '%done%' ORDER BY first_name ASC
SELECT first_name, last_name FROM Professionals WHERE first_name LIKE '%theor%' ORDER BY first_name ASC
SELECT first_name, last_name FROM Professionals
SELECT first_name, last_name FROM Professionals
SELECT treatment_type_description, treatment_type_description FROM Treatment_Types
SELECT treatment_type_description, treatment_type_description FROM Treatment_Types
SELECT Owners.first_name, Owners.last_name FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id
SELECT Owners.first_name, Owners.last_name FROM Owners JOIN Dogs ON Owners.owner_id = Dogs.owner_id
SELECT first_name, last_name FROM Owners
SELECT first_name, last_name FROM Owners
SELECT breed_name FROM Breeds ORDER BY breed_name DESC
SELECT breed_name FROM Breeds ORDER BY breed_name DESC
SELECT first_name, last_name FROM Owners WHERE state = 'Virginia'
SELECT first_name, last_name FROM Owners WHERE state = 'Virginia'
SELECT Dogs.name, Treatment_Types.treatment_type_description FROM Treatment_Types JOIN Dogs JOIN Treatments ON Treatment_Types.treatment_type_code = Treatments.treatment_type_code AND Dogs.dog_id = Treatments.dog_id
SELECT date_adopted, date_arrived FROM Dogs
SELECT name FROM Dogs ORDER BY age DESC LIMIT 1
SELECT name FROM Dogs ORDER BY age ASC LIMIT 1
SELECT email_address FROM Professionals WHERE state = 'Hawaii' OR state = 'Wisconsin'
SELECT email_address FROM Professionals WHERE state = 'Hawaii' OR state = 'Wisconsin'
SELECT date_adopted, date_of_birth FROM Dogs
SELECT date_adopted, date_of_birth FROM Dogs
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT dog_id FROM Treatments)
SELECT count(DISTINCT treatment_type_code) FROM Treatments
SELECT count(DISTINCT role_code) FROM Professionals
SELECT count(*) FROM Professionals WHERE professional_id NOT IN (SELECT professional_id FROM Professionals)
SELECT state FROM Professionals WHERE role_code = 'West' GROUP BY role_code ORDER BY count(*) DESC LIMIT 1
SELECT street FROM Professionals WHERE street LIKE '%West%'
SELECT last_name FROM Owners WHERE first_name LIKE '%North%'
SELECT last_name FROM Owners WHERE email_address LIKE '%North%'
SELECT count(*) FROM Dogs WHERE age > (SELECT avg(age) FROM Dogs)
SELECT count(*) FROM Dogs WHERE age > (SELECT avg(age) FROM Dogs)
SELECT treatment_type_code FROM Treatments GROUP BY treatment_type_code ORDER BY count(*) DESC LIMIT 1
SELECT treatment_type_code FROM Treatments GROUP BY treatment_type_code ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT dog_id FROM Treatments)
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT dog_id FROM Treatments)
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT size_code FROM Sizes)
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT size_code FROM Sizes)
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT dog_id FROM Treatments)
SELECT count(*) FROM Dogs WHERE dog_id NOT IN (SELECT professional_id FROM Professionals)
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
SELECT size_code, size_description FROM Sizes
SELECT * FROM Sizes
SELECT first_name, last_name FROM Professionals
SELECT first_name, last_name FROM Professionals
SELECT count(*) FROM singer
SELECT count(*) FROM singer
SELECT Name FROM singer ORDER BY Net_Worth_Millions ASC
SELECT Name FROM singer ORDER BY Net_Worth_Millions ASC
SELECT Citizenship, Birth_Year FROM singer
SELECT Citizenship, Birth_Year FROM singer
SELECT Name FROM singer WHERE Citizenship = 'France'
SELECT Name FROM singer WHERE Name LIKE '%French%'
SELECT Name FROM singer WHERE Birth_Year = 1948 OR Birth_Year = 1949
SELECT Name FROM singer WHERE Birth_Year = 1948 OR Birth_Year = 1949
SELECT Name FROM singer ORDER BY Net_Worth_Millions DESC LIMIT 1
SELECT Name FROM singer ORDER BY Net_Worth_Millions DESC LIMIT 1
SELECT Citizenship, count(*) FROM singer GROUP BY Citizenship
SELECT Citizenship, count(*) FROM singer GROUP BY Citizenship
SELECT Citizenship FROM singer GROUP BY Citizenship ORDER BY count(*) DESC LIMIT 1
SELECT Citizenship FROM singer GROUP BY Citizenship ORDER BY count(*) DESC LIMIT 1
SELECT Citizenship, count(*) FROM singer GROUP BY Citizenship
SELECT Citizenship, avg(Net_Worth_Millions) FROM singer GROUP BY Citizenship
SELECT song.Title, song.Title FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID
SELECT song.Title, song.Title FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID
SELECT Name FROM singer WHERE Birth_Year > 300000
SELECT Name FROM singer WHERE Birth_Year > 300000
SELECT singer.Name FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID GROUP BY song.Singer_ID HAVING count(*) >= 1
SELECT singer.Name FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID GROUP BY song.Singer_ID HAVING count(*) >= 1
SELECT singer.Name, song.Sales FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID
SELECT singer.Name, count(*) FROM singer JOIN song ON singer.Singer_ID = song.Singer_ID GROUP BY song.Singer_ID
SELECT Title FROM song WHERE Song_ID NOT IN (SELECT Singer_ID FROM singer)
SELECT Title FROM song WHERE Song_ID NOT IN (SELECT Singer_ID FROM song)
SELECT Citizenship FROM singer WHERE Birth_Year > 1945 INTERSECT SELECT Citizenship FROM singer WHERE Birth_Year < 1955
SELECT Citizenship FROM singer WHERE Birth_Year > 1945 INTERSECT SELECT Citizenship FROM singer WHERE Birth_Year < 1955
SELECT count(*) FROM Ref_Feature_Types
SELECT property_type_description FROM Ref_Property_Types WHERE property_type_code = 'AirCon'
SELECT DISTINCT feature_type_name FROM Ref_Feature_Types
SELECT Ref_Property_Types.property_type_description FROM Ref_Property_Types JOIN Properties ON Ref_Property_Types.property_type_code = Properties.property_type_code WHERE Properties.room_count > 1
