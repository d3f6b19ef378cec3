/**
 * Things that the world's news names in several ways: one a line, its English name first, then its other names in the
 * languages we read. A name in capitals alone is meant in capitals alone ("WHO"). Names that also mean something else
 * of their own are left out ("Congo", "Georgia", "Washington"). Names behind a `~` are adjectives and peoples: they
 * mean the thing only where a reader has taken them for a place.
 */

/** Countries, with their adjectives and peoples. */
export const COUNTRIES = `
United States: US, USA, United States of America, America, Verenigde Staten, VS, Verenigde Staten van Amerika, Amerika, Vereinigte Staaten ~ American, Americans, Amerikaans, Amerikaanse, Amerikanen
United Kingdom: UK, Britain, Great Britain, Verenigd Koninkrijk, VK, Groot-Brittannië, Vereinigtes Königreich, Großbritannien ~ British, Brits, Britse, Britten
Netherlands: Nederland, Holland, Niederlande, The Netherlands ~ Dutch, Nederlands, Nederlandse
Belgium: België, Belgien ~ Belgian, Belgisch, Belgische
Germany: Duitsland, Deutschland, Federal Republic of Germany, Bondsrepubliek ~ German, Duits, Duitse
West Germany: West-Duitsland, Westdeutschland
East Germany: Oost-Duitsland, Ostdeutschland
France: Frankrijk, Frankreich, French Republic ~ French, Frans, Franse
Spain: Spanje, Spanien ~ Spanish, Spaans, Spaanse
Italy: Italië, Italien ~ Italian, Italiaans, Italiaanse
Portugal: ~ Portuguese, Portugees, Portugese
Austria: Oostenrijk, Österreich ~ Austrian, Oostenrijks, Oostenrijkse
Switzerland: Zwitserland, Schweiz ~ Swiss, Zwitsers, Zwitserse
Ireland: Ierland, Irland, Republic of Ireland ~ Irish, Iers, Ierse
Northern Ireland: Noord-Ierland, Nordirland
England: Engeland
Scotland: Schotland, Schottland ~ Scottish, Schots, Schotse
Luxembourg: Luxemburg
Liechtenstein
Andorra
Denmark: Denemarken, Dänemark ~ Danish, Deens, Deense
Sweden: Zweden, Schweden ~ Swedish, Zweeds, Zweedse
Norway: Noorwegen, Norwegen ~ Norwegian, Noors, Noorse
Finland: Finnland ~ Finnish, Fins, Finse
Iceland: IJsland, Island ~ Icelandic, IJslands, IJslandse
Greenland: Groenland, Grönland
Poland: Polen ~ Polish, Pools, Poolse
Czech Republic: Czechia, Tsjechië, Tschechien, Tsjechische Republiek ~ Czech, Tsjechisch, Tsjechische
Slovakia: Slowakije, Slowakei ~ Slovak
Slovenia: Slovenië, Slowenien ~ Slovenian
Hungary: Hongarije, Ungarn ~ Hungarian, Hongaars, Hongaarse
Romania: Roemenië, Rumänien ~ Romanian, Roemeens, Roemeense
Bulgaria: Bulgarije, Bulgarien ~ Bulgarian, Bulgaars, Bulgaarse
Greece: Griekenland, Griechenland ~ Greek, Grieks, Griekse
Turkey: Türkiye, Turkije, Türkei ~ Turkish, Turks, Turkse
Cyprus: Zypern
Malta: ~ Maltese
Croatia: Kroatië, Kroatien ~ Croatian
Serbia: Servië, Serbien ~ Serbian, Servisch, Servische
Bosnia and Herzegovina: Bosnia, Bosnia-Herzegovina, Bosnië, Bosnië-Herzegovina, Bosnië en Herzegovina, Bosnien, Bosnien und Herzegowina, Bosnien-Herzegowina ~ Bosnian
Montenegro: ~ Montenegrin
Kosovo: ~ Kosovar
North Macedonia: Noord-Macedonië, Nordmazedonien
Macedonia: Macedonië, Mazedonien
Albania: Albanië, Albanien ~ Albanian
Yugoslavia: Joegoslavië, Jugoslawien
Soviet Union: USSR, Sovjet-Unie, Sowjetunion ~ Soviet
Russia: Russian Federation, Rusland, Russland, Russische Federatie, Russische Föderation ~ Russian, Russisch, Russische
Ukraine: Oekraïne ~ Ukrainian, Oekraïens, Oekraïense
Belarus: Wit-Rusland, Weißrussland ~ Belarusian
Moldova: Moldavië, Moldawien, Republik Moldau
Estonia: Estland ~ Estonian
Latvia: Letland, Lettland ~ Latvian
Lithuania: Litouwen, Litauen ~ Lithuanian
Georgia (country): Georgië, Georgien, Republic of Georgia
Armenia: Armenië, Armenien ~ Armenian
Azerbaijan: Azerbeidzjan, Aserbaidschan ~ Azerbaijani
Kazakhstan: Kazachstan, Kasachstan ~ Kazakh
Uzbekistan: Oezbekistan, Usbekistan ~ Uzbek
Turkmenistan: Turkmenistan ~ Turkmen
Kyrgyzstan: Kirgizië, Kirgizstan, Kirgisistan ~ Kyrgyz
Tajikistan: Tadzjikistan, Tadschikistan ~ Tajik
China: People's Republic of China, PRC, Volksrepubliek China, Volksrepublik China ~ Chinese, Chinees, Chinezen
Taiwan: ~ Taiwanese
Hong Kong: Hongkong
Macau: Macao
Japan: ~ Japanese, Japans, Japanse
North Korea: DPRK, Noord-Korea, Nordkorea, Democratic People's Republic of Korea ~ North Korean, Noord-Koreaanse
South Korea: Republic of Korea, Zuid-Korea, Südkorea ~ South Korean, Zuid-Koreaanse
Mongolia: Mongolië, Mongolei ~ Mongolian
India: Indien ~ Indian, Indiaas, Indiase
Pakistan: ~ Pakistani
Bangladesh: Bangladesch ~ Bangladeshi
Sri Lanka: ~ Sri Lankan
Nepal: ~ Nepalese, Nepali
Bhutan: ~ Bhutanese
Maldives: Maldiven, Malediven, Malediwen
Afghanistan: ~ Afghan
Iran: Islamic Republic of Iran ~ Iranian, Iraans, Iraanse
Iraq: Irak ~ Iraqi, Iraaks, Iraakse
Syria: Syrië, Syrien ~ Syrian, Syrisch, Syrische
Lebanon: Libanon ~ Lebanese
Jordan: Jordanië, Jordanien ~ Jordanian
Israel: Israël ~ Israeli, Israelis, Israëlisch, Israëlische
Palestine: Palestina, Palästina ~ Palestinian
Saudi Arabia: Saoedi-Arabië, Saudi-Arabië, Saudi-Arabien, Kingdom of Saudi Arabia ~ Saudi, Saudis
Yemen: Jemen ~ Yemeni
Oman: ~ Omani
United Arab Emirates: UAE, VAE, Emirates, Verenigde Arabische Emiraten, Vereinigte Arabische Emirate
Qatar: Katar ~ Qatari
Bahrain: Bahrein
Kuwait: Koeweit ~ Kuwaiti
Egypt: Egypte, Ägypten ~ Egyptian, Egyptisch, Egyptische
Libya: Libië, Libyen ~ Libyan
Tunisia: Tunesië, Tunesien ~ Tunisian
Algeria: Algerije, Algerien ~ Algerian
Morocco: Marokko ~ Moroccan, Marokkaans, Marokkaanse
Sudan: Soedan ~ Sudanese
South Sudan: Zuid-Soedan, Zuid-Sudan, Südsudan
Ethiopia: Ethiopië, Äthiopien ~ Ethiopian
Eritrea: ~ Eritrean
Djibouti: Dschibuti
Somalia: Somalië ~ Somali
Kenya: Kenia ~ Kenyan
Uganda: Oeganda ~ Ugandan
Tanzania: Tansania ~ Tanzanian
Rwanda: Ruanda ~ Rwandan
Burundi: ~ Burundian
Democratic Republic of the Congo: DRC, DR Congo, Democratic Republic of Congo, Democratische Republiek Congo, DR Kongo, Demokratische Republik Kongo, Zaire, Zaïre
Republic of the Congo: Congo-Brazzaville, Republic of Congo, Republik Kongo
Central African Republic: Centraal-Afrikaanse Republiek, Zentralafrikanische Republik
Gabon: Gabun
Togo
Gambia: The Gambia
Lesotho
Cameroon: Kameroen, Kamerun ~ Cameroonian
Chad: Tsjaad, Tschad ~ Chadian
Nigeria: ~ Nigerian
Niger: ~ Nigerien
Ghana: ~ Ghanaian
Ivory Coast: Cote d'Ivoire, Côte d'Ivoire, Ivoorkust, Elfenbeinküste ~ Ivorian
Senegal: ~ Senegalese
Mali: ~ Malian
Burkina Faso: ~ Burkinabe
Guinea: Guinee
Guinea-Bissau: Guinee-Bissau
Equatorial Guinea: Equatoriaal-Guinea, Äquatorialguinea
Liberia: ~ Liberian
Sierra Leone: ~ Sierra Leonean
Mauritania: Mauritanië, Mauretanien
Cape Verde: Cabo Verde, Kaapverdië, Kap Verde
South Africa: Republic of South Africa, Zuid-Afrika, Südafrika ~ South African, Zuid-Afrikaans, Zuid-Afrikaanse
Namibia: Namibië
Botswana: Botsuana
Zimbabwe: Simbabwe ~ Zimbabwean
Zambia: Sambia ~ Zambian
Angola
Mozambique: Mosambik ~ Mozambican
Malawi: ~ Malawian
Madagascar: Madagaskar
Mauritius: ~ Mauritian
Seychelles: Seychellen
Eswatini: Swaziland
Canada: Kanada ~ Canadian, Canadees, Canadese
Mexico: Mexiko ~ Mexican, Mexicaans, Mexicaanse
Guatemala: ~ Guatemalan
Belize
Nicaragua
Costa Rica
Panama
Honduras: ~ Honduran
El Salvador: ~ Salvadoran
Cuba: Kuba ~ Cuban
Haiti: Haïti ~ Haitian
Dominican Republic: Dominicaanse Republiek, Dominikanische Republik
Jamaica: Jamaika ~ Jamaican
Bahamas: The Bahamas, Bahama's
Trinidad and Tobago: Trinidad en Tobago, Trinidad und Tobago
Barbados
Grenada
Brazil: Brazilië, Brasilien ~ Brazilian, Braziliaans, Braziliaanse
Argentina: Argentinië, Argentinien ~ Argentine, Argentinian
Chile: Chili ~ Chilean
Colombia: Kolumbien ~ Colombian
Bolivia: Bolivien ~ Bolivian
Ecuador: Ekuador ~ Ecuadorean
Peru
Venezuela
Paraguay
Uruguay
Guyana
Suriname: Surinam ~ Surinamese
Curacao: Curaçao
Australia: Australië, Australien ~ Australian, Australisch, Australische
New Zealand: Nieuw-Zeeland, Neuseeland
Papua New Guinea: Papoea-Nieuw-Guinea, Papua-Neuguinea
Indonesia: Indonesië, Indonesien ~ Indonesian, Indonesisch, Indonesische
Malaysia: Maleisië ~ Malaysian
Singapore: Singapur ~ Singaporean
Thailand: ~ Thai, Thais, Thaise
Vietnam: Viet Nam ~ Vietnamese
Cambodia: Cambodja, Kambodscha ~ Cambodian
Laos
Brunei
Philippines: The Philippines, Filipijnen, Filippijnen, Philippinen ~ Filipino, Philippine
Myanmar: Burma, Birma ~ Burmese
East Timor: Timor-Leste, Oost-Timor, Osttimor
Fiji: Fidji, Fidschi
Samoa
Tonga
Vanuatu
Solomon Islands: Salomonseilanden, Salomonen
Vatican City: Vatican, Vaticaan, Vaticaanstad, Vatikan, Vatikanstadt
`;

/** Parts of the world, seas, and cities that languages name differently. */
export const WORLD_PLACES = `
Europe: Europa ~ European
Africa: Afrika ~ African
Asia: Azië, Asien ~ Asian
North America: Noord-Amerika, Nordamerika
South America: Zuid-Amerika, Südamerika
Latin America: Latijns-Amerika, Lateinamerika
Central America: Midden-Amerika, Centraal-Amerika, Mittelamerika
Middle East: Midden-Oosten, Nahost
Eurozone: Euro zone, Euro area, Euro-zone, Eurogebied, Euroraum
Scandinavia: Scandinavië, Skandinavien
Siberia: Siberië, Sibirien
Flanders: Vlaanderen, Flandern
Wallonia: Wallonië, Wallonien
Catalonia: Catalonië, Katalonien
Chechnya: Tsjetsjenië, Tschetschenien
Czechoslovakia: Tsjecho-Slowakije, Tschechoslowakei
Alps: Alpen
Rhine: Rijn, Rhein
Danube: Donau
Oceania: Oceanië, Ozeanien
Bavaria: Beieren, Bayern
Sicily: Sicilië, Sizilien
Eastern Europe: Oost-Europa, Osteuropa
Western Europe: West-Europa, Westeuropa
South-East Asia: Southeast Asia, Zuidoost-Azië, Südostasien
Caribbean: Caraïben, Caribisch gebied, Karibik
Balkans: Balkan
Antarctica: Antarktis
Crimea: Krim
West Bank: Westelijke Jordaanoever, Westjordanland
Gaza Strip: Gaza, Gazastrook, Gazastreifen
Atlantic Ocean: Atlantic, Atlantische Oceaan, Atlantik
Pacific Ocean: Pacific, Stille Oceaan, Grote Oceaan, Pazifik
Indian Ocean: Indische Oceaan
North Sea: Noordzee, Nordsee
Baltic Sea: Oostzee, Ostsee
Black Sea: Zwarte Zee
Red Sea: Rode Zee
Mediterranean Sea: Mediterranean, Middellandse Zee, Mittelmeer
Persian Gulf: Perzische Golf
Gulf of Aden: Golf van Aden
Gulf of Mexico: Golf van Mexico
Brussels: Brussel, Brüssel
The Hague: Hague, Den Haag, 's-Gravenhage
Antwerp: Antwerpen
Ghent: Gent
Bruges: Brugge
Leuven: Louvain, Löwen
Liege: Liège, Luik, Lüttich
London: Londen
Paris: Parijs
Lille: Rijsel
Marseille: Marseilles
Strasbourg: Straatsburg, Straßburg
Rome: Roma, Rom
Milan: Milaan, Milano, Mailand
Turin: Turijn, Torino
Venice: Venetië, Venezia, Venedig
Florence: Firenze, Florenz
Naples: Napels, Napoli, Neapel
Genoa: Genua, Genova
Geneva: Genève, Genf
Zurich: Zürich
Berne: Bern
Vienna: Wenen, Wien
Cologne: Keulen, Köln
Munich: München
Nuremberg: Neurenberg, Nürnberg
Hanover: Hannover
Brunswick: Braunschweig
Aachen: Aken
Frankfurt: Frankfurt am Main
Berlin: Berlijn
Copenhagen: Kopenhagen
Gothenburg: Göteborg
Warsaw: Warschau, Warszawa
Cracow: Krakow, Kraków, Krakau
Prague: Praag, Praha, Prag
Budapest: Boedapest
Bucharest: Boekarest, Bukarest
Belgrade: Belgrado, Belgrad
Athens: Athene, Athen
Lisbon: Lissabon, Lisboa
Seville: Sevilla
Moscow: Moskou, Moskau
Saint Petersburg: St Petersburg, Sint-Petersburg, Sankt Petersburg
Kyiv: Kiev, Kiew
Kharkiv: Kharkov, Charkov, Charkiv, Charkow
Odesa: Odessa
Istanbul: Istanboel
Jerusalem: Jeruzalem
Cairo: Caïro, Kairo
Damascus: Damaskus
Beirut: Beiroet
Baghdad: Bagdad
Tehran: Teheran
Riyadh: Riyad, Riad
Mecca: Mekka
Algiers: Algerije-stad, Algier
Tripoli: Tripolis
Khartoum: Khartoem, Khartum
Addis Ababa: Addis Abeba
Cape Town: Kaapstad, Kapstadt
Beijing: Peking
Guangzhou: Canton
Mumbai: Bombay
Kolkata: Calcutta
Chennai: Madras
Tokyo: Tokio
Seoul: Seoel
Havana: Havanna
Mexico City: Mexico-Stad, Mexiko-Stadt
New York City: NYC
New York: N.Y.
Washington DC:
Los Angeles: L.A.
Montreal: Montréal
Quebec: Québec
`;

/** States of the United States with the abbreviations of newspapers and of the post, where those are no words. */
export const US_STATES = `
Alabama: Ala
Alaska
Arizona: Ariz
Arkansas: Ark
California: Calif, CA, Californië, Kalifornien
Colorado: Colo
Connecticut: Conn
Delaware
Florida: Fla, FL
Hawaii: Hawaï
Idaho
Illinois: IL
Indiana: Ind
Iowa
Kansas: Kan
Kentucky: Ky
Louisiana
Maine
Maryland: Md, MD
Massachusetts
Michigan: Mich, MI
Minnesota: Minn, MN
Mississippi
Missouri
Montana: Mont
Nebraska: Neb
Nevada: Nev
New Hampshire: N.H.
New Jersey: N.J.
New Mexico: N.M.
North Carolina: N.C., Noord-Carolina
North Dakota: N.D., Noord-Dakota
Ohio: OH
Oklahoma: Okla
Oregon
Pennsylvania: Pa
Rhode Island: R.I.
South Carolina: S.C., Zuid-Carolina
South Dakota: S.D., Zuid-Dakota
Tennessee: Tenn, TN
Texas: Tex, TX
Utah
Vermont: Vt
Virginia: Va
West Virginia: W.Va.
Wisconsin: Wis, Wisc
Wyoming: Wyo
`;

/** Bodies of the world, of Europe and of large countries. */
export const WORLD_BODIES = `
United Nations: UN, UNO, Verenigde Naties, VN, Vereinte Nationen
UN Security Council: Security Council, United Nations Security Council, VN-Veiligheidsraad, Veiligheidsraad, UN-Sicherheitsrat
European Union: EU, Europese Unie, Europäische Union
European Community: European Communities, European Economic Community, EEC, Europese Gemeenschap, EEG
European Commission: Europese Commissie, Europäische Kommission
European Parliament: Europees Parlement, Europäisches Parlament, Europaparlament
European Central Bank: ECB, Europese Centrale Bank, Europäische Zentralbank, EZB
European Court of Justice: Europees Hof van Justitie, Europese Hof van Justitie, Europäischer Gerichtshof, EuGH
European Space Agency: ESA, Europese ruimtevaartorganisatie
European Medicines Agency: EMA, Europees Geneesmiddelenbureau
NATO: North Atlantic Treaty Organization, North Atlantic Treaty Organisation, NAVO, Noord-Atlantische Verdragsorganisatie
International Monetary Fund: IMF, Internationaal Monetair Fonds, IWF, Internationaler Währungsfonds
World Bank: Wereldbank, Weltbank
World Health Organization: World Health Organisation, WHO, Wereldgezondheidsorganisatie, Weltgesundheitsorganisation
World Trade Organization: World Trade Organisation, WTO, Wereldhandelsorganisatie, Welthandelsorganisation
Organisation for Economic Co-operation and Development: OECD, OESO, Organization for Economic Cooperation and Development
Organization of the Petroleum Exporting Countries: OPEC
International Energy Agency: IEA, Internationaal Energieagentschap, Internationale Energieagentur
International Atomic Energy Agency: IAEA, Internationaal Atoomenergieagentschap, Internationale Atomenergie-Organisation
International Criminal Court: ICC, Internationaal Strafhof, Internationaler Strafgerichtshof
International Court of Justice: ICJ, Internationaal Gerechtshof, Internationaler Gerichtshof
International Labour Organization: International Labour Organisation, ILO, Internationale Arbeidsorganisatie
International Olympic Committee: IOC, Internationaal Olympisch Comité, Internationales Olympisches Komitee
Food and Agriculture Organization: FAO, Voedsel- en Landbouworganisatie
World Food Programme: World Food Program, WFP, Wereldvoedselprogramma, Welternährungsprogramm
UNICEF: Unicef, United Nations Children's Fund
UNESCO: Unesco
UNHCR: United Nations High Commissioner for Refugees, UN Refugee Agency
Red Cross: International Red Cross, Rode Kruis, Internationale Rode Kruis, Rotes Kreuz
African Union: Afrikaanse Unie, Afrikanische Union
Arab League: Arabische Liga, League of Arab States
ASEAN: Association of Southeast Asian Nations
Gulf Cooperation Council: GCC, Golfsamenwerkingsraad, Golf-Kooperationsrat
FIFA: Fédération Internationale de Football Association, Federation of International Football Association, International Federation of Association Football
Doctors Without Borders: Médecins Sans Frontières, Artsen zonder Grenzen, Ärzte ohne Grenzen, MSF
White House: Witte Huis, Weißes Haus
Pentagon: US Department of Defense, Department of Defense, Defense Department
Federal Reserve: Fed, Federal Reserve Bank, Federal Reserve System, Federal Reserve Board, US Federal Reserve
US Supreme Court: US Hooggerechtshof, Supreme Court of the United States, Amerikaanse Hooggerechtshof, Amerikaans Hooggerechtshof
US Congress: US Congres, Amerikaanse Congres, Amerikaans Congres, US-Kongress
US Senate: US Senaat, Amerikaanse Senaat, US-Senat
US House of Representatives: US Huis van Afgevaardigden, Amerikaanse Huis van Afgevaardigden
US State Department: State Department, US Department of State, Department of State
US Justice Department: US Department of Justice
US Treasury: US Treasury Department, US Department of the Treasury
US Air Force: USAF, Amerikaanse luchtmacht
US Navy: Amerikaanse marine
US Army: Amerikaanse leger
US Geological Survey: USGS
Federal Bureau of Investigation: FBI
Central Intelligence Agency: CIA
National Security Agency: NSA
Environmental Protection Agency: EPA
Food and Drug Administration: FDA
Federal Aviation Administration: FAA
Federal Communications Commission: FCC
Federal Trade Commission: FTC
Federal Emergency Management Agency: FEMA
Securities and Exchange Commission: SEC, US Securities and Exchange Commission
Internal Revenue Service: IRS
National Transportation Safety Board: NTSB
Centers for Disease Control and Prevention: CDC, Centers for Disease Control
National Oceanic and Atmospheric Administration: NOAA
National Highway Traffic Safety Administration: NHTSA
NASA: National Aeronautics and Space Administration
National Health Service: NHS
Bank of England: BoE
Bank of Japan: BoJ
De Nederlandsche Bank: DNB
Centraal Bureau voor de Statistiek: CBS Statistics Netherlands, Statistics Netherlands
United Auto Workers: UAW
New York Stock Exchange: NYSE
London Stock Exchange: LSE
National Football League: NFL
National Basketball Association: NBA
National Hockey League: NHL
Major League Baseball: MLB
al-Qaeda: al-Qaida, Al Qaeda, Al Qaida
Islamic State: ISIS, ISIL, Daesh, Islamitische Staat, Islamischer Staat
Hezbollah: Hizbollah, Hizbullah, Hisbollah
Palestine Liberation Organization: PLO, Palestine Liberation Organisation
`;

/** Companies whose short name, initials or old name says the same. */
export const WORLD_COMPANY_NAMES = `
General Motors: GM, General Motors Corp, General Motors Company
General Electric: GE
Ford: Ford Motor, Ford Motor Company, Ford Motor Co
Chrysler: Chrysler Group, Chrysler Corporation
Volkswagen: VW, Volkswagen Group
BMW: Bayerische Motoren Werke
Mercedes-Benz: Mercedes
Toyota: Toyota Motor
Honda: Honda Motor
Nissan: Nissan Motor
Mitsubishi Motors: Mitsubishi Motor
Hyundai: Hyundai Motor
Airbus: Airbus Industrie, Airbus SAS, Airbus Group, Airbus SE
EADS: European Aeronautic Defence and Space Company, European Aeronautic Defence and Space
Boeing: The Boeing Company, Boeing Company
Lockheed Martin: Lockheed
Air France-KLM: Air France KLM
British Airways: BA
American Airlines: AMR American Airlines
International Business Machines: IBM
Hewlett-Packard: HP, Hewlett Packard
Apple: Apple Computer
Microsoft: Microsoft Corp
Amazon: Amazon.com
Facebook: Facebook Inc
Google: Google Inc
Samsung Electronics: Samsung Electronic
Taiwan Semiconductor Manufacturing: TSMC, Taiwan Semiconductor, Taiwan Semiconductor Manufacturing Company
Advanced Micro Devices: AMD
Research In Motion: RIM
AT&T: AT & T, American Telephone and Telegraph
Deutsche Telekom: Telekom AG
British Petroleum: BP
Shell: Royal Dutch Shell, Koninklijke Shell, Royal Dutch/Shell
ExxonMobil: Exxon Mobil
TotalEnergies: Total SA
JPMorgan: JP Morgan, JPMorgan Chase, J.P. Morgan Chase, JP Morgan Chase
Goldman Sachs: Goldman
Bank of America: BofA
PricewaterhouseCoopers: PwC
Ernst & Young: EY
Procter & Gamble: P&G
Johnson & Johnson: J&J
GlaxoSmithKline: GSK
Coca-Cola: Coca Cola
McDonald's: McDonalds
Walmart: Wal-Mart, Wal-Mart Stores
Anheuser-Busch InBev: AB InBev, Anheuser Busch InBev
Philips: Koninklijke Philips, Royal Philips, Philips Electronics
KLM: Koninklijke Luchtvaart Maatschappij, KLM Royal Dutch Airlines
AkzoNobel: Akzo Nobel
ABN Amro: ABN AMRO Bank
ING: ING Group, ING Groep
Ahold Delhaize: Koninklijke Ahold Delhaize
Nederlandse Spoorwegen: NS
`;

/** News agencies, papers and broadcasters. */
export const WORLD_MEDIA = `
Associated Press: AP, The Associated Press
Agence France-Presse: AFP
British Broadcasting Corporation: BBC
Wall Street Journal: The Wall Street Journal, WSJ
New York Times: The New York Times, NYT
`;

/** What stock exchanges measure. */
export const WORLD_INDICES = `
Dow Jones Industrial Average: Dow Jones, Dow, DJIA, Dow Jones Industrial, Dow Jones Index, Dow Jones-index
S&P 500: Standard & Poor's 500, S&P500, S&P 500 Index, Standard and Poor's 500 Index
Nasdaq Composite: Nasdaq Composite Index, Nasdaq-index
FTSE 100: FTSE100, FTSE 100 Index, Footsie
CAC 40: CAC40, CAC-40
DAX: DAX 30, DAX 40, DAX-Index
AEX: AEX-index, AEX-Index
Nikkei 225: Nikkei, Nikkei index, Nikkei-index
Hang Seng Index: Hang Seng, Hang Seng-index
Euro Stoxx 50: EuroStoxx 50, Eurostoxx 50
`;

/** Wars, treaties, cups and other events that go by one name. From Wikipedia's lists of wars, treaties and sports events. */
export const WORLD_EVENTS = `
Second World War: World War II, World War Two, World War 2, WWII, WW2, Tweede Wereldoorlog, Zweiter Weltkrieg, Zweite Weltkrieg, Zweiten Weltkrieg, Zweiten Weltkriegs
First World War: World War I, World War One, World War 1, WWI, WW1, Great War, Eerste Wereldoorlog, Erster Weltkrieg, Erste Weltkrieg, Ersten Weltkrieg, Ersten Weltkriegs
Cold War: Koude Oorlog, Kalter Krieg, Kalte Krieg, Kalten Krieg, Kalten Krieges
Korean War: Koreaanse Oorlog, Koreakrieg
Vietnam War: Vietnamoorlog, Vietnamkrieg
Gulf War: Golfoorlog, Golfkrieg
Iraq War: Irakoorlog, Irakkrieg
Six-Day War: Six Day War, Zesdaagse Oorlog, Sechstagekrieg
Yom Kippur War: Jom Kipoeroorlog, Jom-Kippur-Krieg
Falklands War: Falklandoorlog, Falklandkrieg
American Civil War: Amerikaanse Burgeroorlog, Amerikanischer Bürgerkrieg
Spanish Civil War: Spaanse Burgeroorlog, Spanischer Bürgerkrieg
Holocaust: Shoah
Arab Spring: Arabische Lente, Arabischer Frühling
French Revolution: Franse Revolutie, Französische Revolution
Russian Revolution: Russische Revolutie, Russische Revolution
Industrial Revolution: Industriële Revolutie, Industrielle Revolution
Cultural Revolution: Culturele Revolutie, Kulturrevolution
Great Depression: Grote Depressie
Brexit
Paris Agreement: Paris Climate Agreement, Paris Accord, Paris Climate Accord, Akkoord van Parijs, Klimaatakkoord van Parijs, Pariser Abkommen, Pariser Klimaabkommen
Kyoto Protocol: Kyoto-protocol, Kyoto-Protokoll
Geneva Conventions: Geneva Convention, Conventies van Genève, Genfer Konventionen, Genfer Konvention
Good Friday Agreement: Belfast Agreement, Goedevrijdagakkoord, Karfreitagsabkommen
Oslo Accords: Oslo-akkoorden, Oslo-Abkommen
Dayton Agreement: Dayton Accords, Dayton Peace Agreement, Akkoorden van Dayton, Abkommen von Dayton
Camp David Accords: Camp David-akkoorden
Treaty of Versailles: Versailles Treaty, Verdrag van Versailles, Vertrag von Versailles, Versailler Vertrag
Maastricht Treaty: Treaty of Maastricht, Verdrag van Maastricht, Vertrag von Maastricht
Lisbon Treaty: Treaty of Lisbon, Verdrag van Lissabon, Vertrag von Lissabon
Treaty of Rome: Treaties of Rome, Verdrag van Rome, Römische Verträge
Schengen Agreement: Verdrag van Schengen, Akkoord van Schengen, Schengener Abkommen
Non-Proliferation Treaty: Nuclear Non-Proliferation Treaty, Non-proliferatieverdrag, Atomwaffensperrvertrag
North American Free Trade Agreement: NAFTA
Trans-Pacific Partnership: TPP
Marshall Plan: Marshallplan, Marshall-Plan
Olympic Games: Olympics, Summer Olympics, Winter Olympics, Summer Olympic Games, Winter Olympic Games, Olympische Spelen, Olympische Winterspelen, Olympische Zomerspelen, Olympische Spiele, Olympischen Spiele, Olympischen Spielen, Olympische Winterspiele, Olympische Sommerspiele
Paralympic Games: Paralympics, Summer Paralympics, Winter Paralympics, Paralympische Spelen, Paralympische Spiele
Commonwealth Games: Gemenebestspelen
Asian Games: Aziatische Spelen, Asienspiele
Pan American Games: Pan Am Games
World Cup: FIFA World Cup, Rugby World Cup, Cricket World Cup, Women's World Cup, Wereldbeker
European Championship: UEFA European Championship
Champions League: UEFA Champions League, AFC Champions League, CAF Champions League
Europa League: UEFA Europa League
Europa Conference League: Conference League
Nations League: UEFA Nations League
Copa America: Copa América
Copa Libertadores
Copa Sudamericana
Copa del Rey
Coppa Italia
Africa Cup of Nations: African Cup of Nations, AFCON, Africa Cup, Afrika Cup
Super Bowl
World Series
Stanley Cup
Davis Cup: Davis-Cup
Ryder Cup
FA Cup
League Cup: Carabao Cup
Ashes
Grand National
Kentucky Derby
Tour de France: Ronde van Frankrijk
Giro d'Italia
Vuelta a España
Roland Garros: French Open
US Open: U.S. Open
Australian Open
Elfstedentocht
Eid al-Adha: Eid-ul-Adha, Eid ul-Adha, Eid Al-Adha, Eid al Adha, Eid Al Adha, Offerfeest, Opferfest
Eid al-Fitr: Eid-ul-Fitr, Eid ul-Fitr, Eid Al-Fitr, Eid al Fitr, Eid Al Fitr, Suikerfeest, Zuckerfest
Eurovision Song Contest: Eurovision, Eurovisiesongfestival, Eurovisie Songfestival
Oktoberfest
Glastonbury Festival
Cannes Film Festival: Filmfestival van Cannes, Filmfestspiele von Cannes, Cannes Festival
Berlin Film Festival: Berlinale
`;
