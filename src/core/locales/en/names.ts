import type { NameData } from '../../entities/nameData.js';
import { WORLD_COMPANIES } from '../worldNames.js';

export const names: NameData = {
  personTitles: `Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Sheikh Sheik King Queen Prince Princess Duke
    Duchess Count Baron Emperor Sultan Emir Pope Cardinal Archbishop Bishop Father Sister Brother Reverend Rev Rabbi
    Imam Ayatollah Mullah Saint Sen Senator Rep Representative Congressman Congresswoman Gov Governor Pres President
    Premier Chancellor Minister Secretary Ambassador Mayor Judge Justice Sheriff Officer Detective Inspector
    Constable Gen General Lt Lieutenant Col Colonel Maj Major Capt Captain Sgt Sergeant Cpl Corporal Pvt Admiral
    Adm Marshal Commander Commissioner Coach Hon Honourable Honorable Shri Smt Alhaji Chief Comrade Monsignor Madam
    Justices Presidents Messrs PM MP Superintendent Commodore Brigadier Engr Barrister Pastor Datuk Tan Tun Ustaz`,
  courtesyTitles: 'Mr Mrs Ms Miss Messrs Dr',
  roles: `president vice-president chairman chairwoman chairperson chair CEO CFO COO CTO founder co-founder
    cofounder director head chief boss owner executive manager officer spokesman spokeswoman spokesperson analyst
    economist strategist trader broker minister premier chancellor secretary senator lawmaker deputy governor mayor
    ambassador envoy diplomat commissioner judge lawyer attorney prosecutor coach captain striker midfielder
    defender goalkeeper winger forward quarterback pitcher player skipper champion teammate singer actor actress
    director writer author poet novelist journalist reporter editor columnist correspondent professor researcher
    scientist doctor historian activist leader candidate politician general commander colonel sergeant officer
    king queen prince princess wife husband son daughter brother sister father mother widow friend colleague
    partner assistant adviser advisor aide chief-of-staff photographer artist designer architect engineer pilot
    sprinter runner swimmer cyclist driver rider boxer golfer batsman bowler all-rounder rival compatriot seed
    resident victim suspect student teacher pastor bishop priest byline chef musician rapper guitarist drummer`,
  companySuffixes: `Inc Incorporated Corp Corporation Co Company Ltd Limited LLC LLP LP PLC AG SA SE NV BV GmbH SpA
    SpA SRL AB ASA AS Oyj Oy Bhd Berhad Pte Pty KK KGaA KG SAS SARL Tbk ApS Kft Zrt Sarl Group Holding Holdings Cos Companies Bancorp`,
  companyNouns: `company firm maker manufacturer retailer carmaker automaker airline bank lender insurer broker
    brokerage startup start-up developer operator carrier provider supplier chain giant conglomerate unit subsidiary
    publisher producer miner brewer drugmaker chipmaker distributor corporation shares stock brand vendor`,
  sectorWords: `Airlines, Airways, Aviation, Aerospace, Automotive, Motors, Motor, Pharmaceuticals, Pharmaceutical, Pharma, Biotech, Therapeutics, Biosciences,
    Technologies, Technology, Electronics, Semiconductor, Semiconductors, Software, Systems, Networks, Microsystems, Robotics, Energy,
    Petroleum, Oil, Gas, Refining, Mining, Mines, Minerals, Metals, Steel, Aluminum, Aluminium, Chemical, Chemicals, Cement, Industries, Industrial,
    Industrials, Manufacturing, Engineering, Construction, Properties, Realty, Homes, Hotels, Resorts, Casinos, Foods, Beverages, Beverage,
    Breweries, Brewery, Brewing, Dairy, Farms, Stores, Supermarkets, Pharmacies, Retail, Brands, Fashion, Cosmetics, Jewellers, Insurance, Assurance, Reinsurance,
    Financial, Finance, Securities, Investments, Capital, Ventures, Bancorp, Bancshares, Savings, Leasing, Telecom, Telecommunications,
    Telecoms, Telephone, Wireless, Mobile, Communications, Cable, Entertainment, Pictures, Studios, Records, Publishing, Logistics, Shipping, Freight, Trucking, Railways,
    Railroad, Transport, Airfreight, Utilities, Power, Electric, Solar, Nuclear, Water, Products, Enterprises, Solutions, Services, Consulting, Partners, Associates,
    Trading, Labs, Laboratories, Instruments, Machinery, Tools, Tyres, Tires, Rubber, Paper, Packaging, Plastics, Textiles, Apparel, Footwear, Toys, Games, Interactive, Bank`,
  publicBodies:
    'Central Bank, Development Bank, Reserve Bank, World Bank, Investment Bank, Exim Bank, National Bank, Food Bank, Blood Bank, Stock Exchange, Film Festival, Health Services, Social Services, Emergency Services, Secret Service, Big Oil',
  companyLeaders:
    'chief executive, chief executive officer, CEO, CFO, COO, CTO, chief financial officer, chief operating officer, chief technology officer, chief economist, managing director, co-founder, cofounder',
  companyBelongings:
    'shares, stock, shareholders, shareholder, investors, chief executive, CEO, revenue, revenues, profit, profits, earnings, net profit, net income, sales, customers, subsidiary, headquarters, factory, factories, plant, plants, stores, products, market share, market value, board, parent company, owner, balance sheet, dividend, IPO',
  organizationWords: `University College School Academy Institute Institution Ministry Department Office Agency Bureau
    Commission Committee Council Board Authority Administration Association Federation Confederation Union League
    Party Front Movement Alliance Coalition Congress Parliament Senate Assembly Court Tribunal Police Army Navy
    Force Forces Guard Command Corps Bank Fund Foundation Trust Society Club FC United Rovers Hospital Church
    Organization Organisation Centre Center Group Airlines Airways Motors Industries Systems Technologies
    Technology Energy Oil Gas Petroleum Steel Electric Telecom Communications Networks Media Pictures Records
    Entertainment Capital Partners Securities Insurance Financial Finance Investments Exchange Services Solutions
    Labs Laboratories Pharmaceuticals Pharma Foods Stores Press News Daily Times Post Journal Tribune Herald
    Gazette Television Radio Network Broadcasting Magazine Research Consulting Airport Hotel Rangers City Town
    Athletic Sporting Real Dynamo Olympique Inter Orchestra Museum Theatre Theater Library Brigade Brigades Liberation
    Democratic Republican National Federal Royal International Reserve Treasury Cabinet Government Chamber`,
  placeWords: `River Lake Sea Ocean Bay Gulf Strait Island Islands Isle Peninsula Mount Mountain Mountains Hill Hills
    Valley Desert Forest Park Beach Coast Cape Street St Road Avenue Boulevard Square Bridge Highway Lane Drive
    Province County District State Oblast Prefecture Governorate Raion Township Parish Borough Municipality Ward Region Territory Village Town City Republic Kingdom North South East West
    Northern Southern Eastern Western Central Upper Lower New Old Port Fort San Santa Los Las El Al Saint Airport
    Station Heights Springs Falls Creek Canyon Plateau Border Basin Canal Dam Harbour Harbor Point Strip Bank`,
  placePrepositions: `in at near from to into across around outside inside through throughout toward towards off`,
  sayWords: `said says say told tells added adds asked wrote writes tweeted explained noted insisted warned claimed
    argued admitted acknowledged recalled replied commented stated believes thinks`,
  actWords: `lays laid recalls recalled cut cuts plans planned expects expected seeks sought backs backed exits exited faces faced hits rises trims trimmed slashes slashed
    hikes hiked boosts boosted beats tops topped pays paid spends spent makes made takes took gets got gives gave shuts closes closed signs
    signed wants wanted sees saw warns warned pledges pledged vows vowed urges urged agrees agreed ends ended adds tells says sues eyes nears
    reaches slips slipped dips dipped tumbles tumbled rallies rallied drops edges edged rebounds rebounded swings swung profits names named picks picked
    taps tapped ousts ousted merges merged divests divested scraps scrapped halts halted resumes resumed suspends extends extended lifts lifted
    wins loses meets met visits visited helps helped keeps kept shows showed becomes runs ran went goes comes came employs employed operates operated owns owned
    has had does did will would could may might should must can`,
  shareWords: 'shares share stock stocks bonds investors shareholders shareholder subsidiary maker parent owner',
  plainPairs:
    'R&D Q&A M&A P&L F&B B&B E&P R&B O&M D&O G&A C&I K&R T&E E&C D&D H&S E&S M&E T&C T&D A&R A&E D&I L&D S&L R&R B&W W&I IR&D SG&A FP&A DE&I MD&A RR&D C&D F&I I&D',
  demonyms: `Afghan Afghans African Africans Albanian Albanians Algerian American Americans Angolan Arab Arabs Arabian
    Arabic Argentine Argentinian Armenian Armenians Asian Asians Australian Australians Austrian Austrians
    Azerbaijani Bahraini Balkan Bangladeshi Basque Belarusian Belarussian Belgian Belgians Bolivian Bosnian Bosnians
    Brazilian Brazilians Briton Britons British Bulgarian Burmese Cambodian Cameroonian Canadian Canadians Caribbean
    Catalan Chechen Chechens Chilean Chinese Colombian Congolese Croat Croats Croatian Cuban Cubans Cypriot Czech
    Czechs Dane Danes Danish Dutch Dutchman Ecuadorean Egyptian Egyptians English Englishman Eritrean Estonian
    Ethiopian European Europeans Filipino Filipinos Finn Finnish Fijian Flemish French Frenchman Georgian German
    Germans Ghanaian Greek Greeks Guatemalan Haitian Hindu Hindus Hispanic Honduran Hungarian Hungarians Icelandic
    Indian Indians Indonesian Iranian Iranians Iraqi Iraqis Irish Irishman Israeli Israelis Italian Italians Ivorian
    Jamaican Japanese Jew Jews Jewish Jordanian Kashmiri Kazakh Kenyan Korean Koreans Kosovar Kurd Kurds Kurdish
    Kuwaiti Kyrgyz Lao Latin Latino Latvian Lebanese Liberian Libyan Lithuanian Macedonian Malaysian Malay Malian
    Maltese Maori Mexican Mexicans Moldovan Mongolian Moroccan Mozambican Muslim Muslims Namibian Nepalese Nepali
    Nicaraguan Nigerian Nigerians Nordic Norwegian Norwegians Omani Ottoman Pakistani Pakistanis Palestinian
    Palestinians Panamanian Paraguayan Persian Peruvian Pole Poles Polish Portuguese Punjabi Qatari Romanian Romanians
    Russian Russians Rwandan Saudi Saudis Scandinavian Scot Scots Scottish Serb Serbs Serbian Sikh Sikhs
    Singaporean Slovak Slovene Slovenian Somali Somalis Soviet Spaniard Spaniards Spanish Sudanese Swede Swedes Swedish
    Swiss Syrian Syrians Taiwanese Tajik Tamil Tamils Tanzanian Thai Tibetan Tibetans Tunisian Turk Turks Turkish
    Turkmen Ugandan Ukrainian Ukrainians Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Yugoslav Zambian
    Zimbabwean Brits Aussie Aussies Kiwi Kiwis Yank Yanks Catholic Catholics Protestant Protestants Christian Christians Christianity Islam Islamic Islamist
    Islamists Buddhist Buddhists Orthodox Anglican Sunni Sunnis Shia Shiite Shiites Shi'ite Marxist Communist
    Communists Republicans Democrats Republican Democrat Democratic Conservatives Socialist Liberals Nazi Nazis
    Westerner Westerners Western Parisian Londoner Bavarian Californian Texan Sicilian Victorian`,
  demonymEndings: '',
  demonymsApart: false,
  capitalNouns: false,
  calendarWords: `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug
    Sep Sept Oct Nov Dec Christmas Easter Ramadan Thanksgiving Halloween Diwali Eid GMT EST EDT PST PDT MST MDT CST CDT ET PT IST UTC BST CET AM PM
    Spring Summer Autumn Winter`,
  currencyWords: `dollar dollars yuan yen pound pounds franc francs rupee rupees won ringgit baht peso pesos real reais
    lira rand krona kronor krone kroner ruble rubles rouble roubles dirham dirhams shilling shillings naira euro euros`,
  mediaWords: `Journal Times Post Guardian Herald Tribune Telegraph Chronicle Globe Star Mail Independent Observer
    Economist Gazette Examiner Inquirer Enquirer Monitor Standard Mirror Sun Daily News Weekly Magazine TV Radio Press`,
  articles: `the`,
  particles: `of the and for de del de la la le les du des di da dos das el al bin ibn abu von van der den zu y e
    ul ur in on at to &`,
  personParticles: 'de del della da di dos van von der den ter ten la le du bin ibn al el zu',
  conjunctions: 'and',
  regionCodes: `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL PE NSW QLD VIC UK US`,
  plainCapitals: `CI pH MW GW TW kW KWh MWh GWh TWh CO2 Internet Web CEO CFO COO CTO TV PC AI IT DNA HIV AIDS GDP CPI IPO PDF USB URL FAQ R&D ID SUV ATM VIP
    NGO NGOs MP MPs PM GP GPS SMS FM AM UTC God Bible Earth Covid COVID Covid-19 COVID-19 Coronavirus Email E-mail
    KPI KPIs ROI ROE DAU MAU OTT BBS SEO API SDK CPU GPU RAM LED LCD OLED IC ICs OS UI UX QA PR HR VR AR EV EVs LAN WiFi Wi-Fi SIM QR NFT NFTs
    Online Photo Photos Video Source Sources Editor Updated Published Share Comment Comments Advertisement Read More
    Click Subscribe Newsletter Copyright Reserved Rights Page Section Chapter Part Article Act Bill Amendment Phase
    Day Week Month Year World Cup Final Group Table Figure Note I Me My We You They He She It OK Yes No Q A
    Former Late Mr Mrs President Minister Prime Vice Deputy Senior Chief Executive Officer Director General`,
  officeTitles: `High Representative, High Commissioner, Special Rapporteur, Special Envoy, Special Representative, Special Adviser, Special Coordinator, Special Counsel, Special Prosecutor,
    Director General, Director-General, Deputy Director-General, Secretary General, Secretary-General, Deputy Secretary General, Deputy Secretary-General, Assistant Secretary General, Under-Secretary-General, General Secretary, Deputy General Secretary,
    Managing Director, Group Managing Director, Executive Director, Deputy Director, Country Director, Regional Director, Deputy Executive Director, Programme Director, Program Director, Marketing Director, Finance Director, General Manager,
    Marketing Manager, Country Manager, Chief Executive, Chief Executive Officer, Chief Financial Officer, Chief Operating Officer, Chief Technology Officer, Chief Economist, Chief Scientist, Chief of Staff, Chief of Defence, Chief Justice, Chief Whip, Chief Minister, Chief Prosecutor,
    Group CEO, CEO, CFO, COO, CTO, Vice President, Executive Vice President, Senior Vice President, Vice-President, Vice Chairman, Vice-Chairman, Vice Chancellor, Vice-Chancellor, Deputy Chairman, Deputy Chairperson, Chairman, Chairwoman, Chairperson, Chair, Board Chairman, Board Member, Board Members,
    President, President-elect, Deputy President, Prime Minister, Deputy Prime Minister, Vice Minister, Deputy Minister, Foreign Minister, Finance Minister, Defence Minister, Defense Minister, Interior Minister, Home Minister, Health Minister, Justice Minister, Education Minister, Energy Minister, Trade Minister, Environment Minister,
    Agriculture Minister, Transport Minister, Labour Minister, Labor Minister, Culture Minister, Sports Minister, Tourism Minister, Economy Minister, Industry Minister, Information Minister, Planning Minister, Housing Minister, Oil Minister, Foreign Secretary, Home Secretary, Health Secretary, Defence Secretary, Defense Secretary, Commerce Secretary,
    Press Secretary, Permanent Secretary, Principal Secretary, Cabinet Secretary, State Secretary, Secretary of State, Trade Representative, Permanent Representative, Resident Representative, Resident Coordinator, Humanitarian Coordinator, Country Representative, Opposition Leader, Majority Leader, Minority Leader, Party Leader, Parliamentary Leader, Leader of the Opposition,
    Speaker, House Speaker, Deputy Speaker, Majority Whip, Minority Whip, Chief, Commander, Commander-in-Chief, Supreme Commander, Deputy Commander, Army Chief, Police Chief, Police Commissioner, Attorney General, Attorney-General, Solicitor General, Surgeon General, Inspector General, Inspector-General, Auditor General, Auditor-General, Accountant General, Controller General, Comptroller General,
    Governor General, Governor-General, Lieutenant Governor, Deputy Governor, Governor, Ambassador, Consul General, Treasurer General, Treasurer, National Chairman, National Chairperson, National Spokesperson, Spokesman, Spokeswoman, Spokesperson, Chief Spokesperson, Commissioner, Deputy Commissioner, District Commissioner, Senior Ranger, Senior Fellow, Research Fellow, Head Coach, Crown Prince, Crown Princess,
    Head of State, Heads of State, Head of Government, Amir, Emir, MP, MPs, MLA, MLAs, MEP, MEPs, Senator, Senators, Secretary, Director, Goodwill Ambassador, Country Head, Head of Mission, Head of Delegation, Assistant Administrator, Programme Manager, Project Manager, Dean, Rector, Provost`,
  bodyHeads: `Ministry, Department, Faculty, School, College, Institute, Institution, Committee, Subcommittee, Commission, Council, Office, Bureau, Centre, Center, Directorate, Directorate-General, Secretariat, Agency, Authority, Administration, Division, Federation, Association, Confederation,
    Society, Chamber, Board, Academy, Foundation, Forum, Fund, Network, Union, Court, Inspectorate, Observatory, Taskforce, Organisation, Organization, Programme, Police, Army, Navy, Parliament, Senate, Congress, Government, Hospital, University, Bank, Church, Party, Museum, Airport, Assembly, Tribunal, Treasury, System, Club`,
  bodyLinks: 'of, for, on, with, of the, for the, on the',
  eventWords: `War, Wars, Treaty, Agreement, Accord, Accords, Protocol, Convention, Conventions, Pact, Declaration, Charter, Ceasefire, Truce, Cup, Trophy, Olympics, Paralympics, Olympiad, Championship, Championships, Grand Prix, Marathon, Regatta, Tournament,
    Summit, Conference, Symposium, Festival, Carnival, Biennale, Expo, Trade Fair, Book Fair, Art Fair, Air Show, Motor Show, Revolution, Uprising, Intifada, Rebellion, Mutiny, Massacre, Genocide, Famine, Earthquake, Tsunami, Eruption, Referendum, Inquiry, Dialogue, Initiative Conference, Playoffs, Rally`,
  placedEventWords: 'Games, Open, Masters, Derby, Classic, Grand Slam, Invitational, Spring, Crisis',
  eventHeads: `Treaty of, Battle of, Siege of, Peace of, Congress of, Convention on the, Convention on, Convention against, Treaty on the, Treaty on, Declaration of, Declaration on, Agreement on, Protocol on, Hurricane, Typhoon, Cyclone, Tropical Storm, Tropical Cyclone, Storm, Super Typhoon, Tropical Depression, Operation, Tour de`,
  deedWords: `Act, Bill, Amendment, Ordinance, Decree, Directive, Regulation, Prize, Award, Awards, Medal, Order, Memorial Lecture, Fellowship, Scholarship, Day, Week, Month, Eve, Consensus, Doctrine, Theory, Barometer, Agenda, Strategy, Roadmap, Framework, State of Emergency`,
  genericNames: `Kingdom, State, States, Republic, Sultanate, Emirate, Empire, Opposition, Council, Party, Embassy, Consulate, Ministry, Municipality, Province, District, Region, County, City, Town, Island, Islands, Lake, Government, Commission, Committee, University, College, School,
    Union, Board, Court, Bank, Company, Corporation, Group, Institute, Foundation, Association, Authority, Agency, Department, Bureau, Office, Centre, Center, Museum, Hospital, Church, Mosque, Temple, Airport, Station, Port, Bridge, Park, Hotel, Club, Team, League, Federation, Alliance, Army, Navy, Police, Force, Forces,
    North, South, East, West, Northeast, Northwest, Southeast, Southwest, Northern, Southern, Western, Central, National, International, Federal, Royal, Supreme, Constitution, Revolution, Independence, Foreign Affairs, Internal Affairs, Defence Affairs, Religious Affairs, Climate Change, Human Rights, Public Works, Finance, Defence, Defense, Health, Education, Agriculture, Tourism, Transport, Treaty, Agreement, Protocol, Memorandum`,
  plainLetters: `AGM, EGM, AD, BC, BCE, CE, ADHD, AFK, APR, APY, ASAP, ATV, B2B, B2C, BMI, CBE, CCTV, CFD, CFDs, CRM, CSR, CT, CV, DGP, DIG, DIY, DJ, EBIT, EBITDA, EEZ, EMI, EMIs, EPS, ERP, ESG, ETF, ETFs, FAQ, FAQs, FDI, FIR, FIRs, FYI, GM crops, GMO, GMOs, GST, GVA, HGV, HRH, HH, HE, HPV, HQ, HVAC, ICU, IDP, IDPs, IED, IEDs, IGP, IOU, IoT,
    IQ, ISBN, ITN, IVF, KBE, LBW, LGV, LNG, LOI, LPG, MBA, MBE, MOU, MoU, MoUs, MRI, MSME, MSMEs, NCD, NCDs, NEV, NEVs, NPL, NPLs, OBE, ODA, ODI, ODIs, OTP, PCR, PGA, PhD, PIN, POS, POW, POWs, PPE, PPPs, PTSD, QoQ, R&B, RBI, RBIs, RFP, RFQ, RNA, RSVP, RTI, SaaS, SEZ, SEZs, SME, SMEs, SOP, SOPs, SOS, STD, STDs, STEM, STI, STIs,
    TB, TBA, TBC, TBD, TVET, UAV, UAVs, UFO, UFOs, UV, VAR, VAT, WASH, WMD, WMDs, YoY, YTD`,
  placeEnds: `National Park, Nature Park, Nature Reserve, Game Reserve, Park, Reserve, Prefecture, County, Province, District, Region, Subregion, Governorate, Oblast, Township, Village, River, Lake, Mountain, Mountains, Hills, Highlands, Lowlands, Island, Islands, Archipelago, Valley, Peninsula, Basin, Desert, Rainforest, Forest, Bay,
    Gulf, Strait, Plateau, Coast, Canal, Delta, Glacier, Volcano, Beach, Falls, Corridor, Cemetery, Stadium, Airport, International Airport, Bridge, Highway, Expressway, Road, Avenue, Square, Interchange, Roundabout, Railway Station, Refugee Camp, Macrozone, Mosque, Temple, Synagogue, Palace, Cathedral, Castle, Monument, Shrine, Pagoda, Tower, Towers, Mall, Gate, Gardens, Zoo, Junction, Port, Plains, Barracks, Plaza, Power Plant, Power Station, Opera House, Concert Hall, Town Hall, City Hall, Guest House, Pier, Wharf, Bus Station, Metro Station`,
  peoples: `Afrikaans, Amharic, Bahasa, Bhojpuri, Cantonese, Farsi, Gujarati, Hindi, Hokkien, Kannada, Malayalam, Mandarin, Marathi, Nahuatl, Pashto, Tagalog, Telugu, Tigrinya, Urdu, Adivasi, Adivasis, Sherpas, Aboriginal, Aboriginals, Aborigines, Afrikaner, Afrikaners, Alawite, Alawites, Amazigh, Amhara, Amharas, Anglo-Saxon, Anglo-Saxons, Apache, Arameans, Ashanti, Assyrians, Aymara, Aztec, Aztecs, Bantu, Basotho, Bedouin, Bedouins, Berber, Berbers, Bosniak, Bosniaks, Boers, Chagossian, Chagossians, Cherokee, Cree, Dalit, Dalits,
    Dinka, Druze, First Nation, First Nations, Fulani, Fulanis, Gaels, Garifuna, Guarani, Guaraní, Han Chinese, Hausa, Hausas, Hazara, Hazaras, Herero, Hmong, Hutu, Hutus, Igbo, Igbos, Incas, Indigenous Australians, Inuit, Inuk, Inuktitut, Kalenjin, Kanak, Kanaks, Kikuyu, Kurd, Kurds, Lakota, Luhya, Maasai, Masai, Mapuche, Mapuches,
    Mayan, Mayans, Māori, Metis, Métis, Miskito, Miskitos, Mohawk, Mohawks, Mohicans, Moriori, Native American, Native Americans, Navajo, Ndebele, Newar, Ngāi Tahu, Nuer, Ojibwe, Oromo, Oromos, Ovambo, Papuan, Papuans, Pashtun, Pashtuns, Pasifika, Quechua, Rohingya, Rohingyas, Saami, Sámi, Samoan, Samoans, Scandinavians, Seychellois, Shona, Sinhala, Sinhalese,
    Sioux, Slav, Slavs, Slavic, Swahili, Tatar, Tatars, Tigrayan, Tigrayans, Tongan, Tongans, Torres Strait Islander, Torres Strait Islanders, Tswana, Tuareg, Tuaregs, Tutsi, Tutsis, Uighur, Uighurs, Uygur, Uygurs, Uyghur, Uyghurs, Vikings, Walloon, Walloons, Xhosa, Xhosas, Yanomami, Yazidi, Yazidis, Yoruba, Yorubas, Zionist, Zionists, Zulu, Zulus, LGBT, LGBTQ, LGBTQ+, LGBTIQ, Latinx, Mestizo, Mestizos,
    New Zealander, New Zealanders, Sri Lankan, Sri Lankans, Costa Rican, Costa Ricans, Puerto Rican, Puerto Ricans, South African, South Africans, North Korean, North Koreans, South Korean, South Koreans, Sierra Leonean, Sierra Leoneans, Saudi Arabian, Saudi Arabians, Papua New Guinean, Papua New Guineans, Hong Konger, Hong Kongers, Cape Verdean, Cape Verdeans, South Sudanese, Burkinabe, Batswana, Emirati, Emiratis,
    Latin American, Latin Americans, North American, North Americans, South American, South Americans, Central American, Central Americans, African American, African Americans, African-American, African-Americans, Asian American, Asian Americans, Northern Irish, Middle Eastern, Central African, East African, East Africans, West African, West Africans, New Yorker, New Yorkers, Salvadoran, Salvadorans, Salvadorean, Salvadoreans, Hondurans, Guatemalans, Nicaraguans, Panamanians, Eritreans, Ethiopians,
    Kenyans, Ugandans, Tanzanians, Rwandans, Ghanaians, Zambians, Zimbabweans, Namibians, Angolans, Mozambicans, Cameroonians, Senegalese, Gambian, Gambians, Liberians, Guinean, Guineans, Libyans, Tunisians, Algerians, Moroccans, Malians, Mauritian, Mauritians, Malagasy, Malawian, Malawians, Lesothan, Somalis, Djiboutian, Burundian, Burundians, Chadian, Chadians, Beninese, Togolese, Gabonese, Motswana,
    Colombians, Venezuelans, Peruvians, Chileans, Bolivians, Ecuadorian, Ecuadorians, Ecuadoreans, Uruguayans, Paraguayans, Argentines, Argentinians, Dominicans, Jamaicans, Trinidadian, Trinidadians, Barbadian, Guyanese, Surinamese, Bahamian, Bahamians, Bermudian, Haitians, Hungarians, Romanians, Bulgarians, Slovaks, Slovenians, Slovenes, Croatians, Serbians, Montenegrin, Montenegrins, Estonians, Latvians, Georgians, Azerbaijanis, Kazakhs, Uzbeks, Tajiks,
    Turkmens, Mongolians, Bhutanese, Maldivian, Maldivians, Bangladeshis, Nepalis, Indonesians, Malaysians, Singaporeans, Thais, Cambodians, Laotian, Laotians, Timorese, Fijians, Papuans, Micronesian, Syrians, Jordanians, Omanis, Yemenis, Qataris, Kuwaitis, Bahrainis, Maronite, Maronites, Copt, Copts, Coptic, Amish, Mennonite, Mennonites, Quaker, Quakers, Mormon, Mormons, Shiites, Salafi, Salafis, Salafist, Wahhabi, Hasidic, Haredi, Ultra-Orthodox`,
  shipNouns: `ship named, ship called, vessel named, vessel called, boat named, boat called, ferry named, tanker named, yacht named, yacht called, ship, warship, frigate, destroyer, submarine, cruiser, corvette, aircraft carrier, tanker, oil tanker, supertanker, freighter, bulk carrier, bulker, container ship, cargo ship, cargo vessel, cruise ship, cruise liner, ocean liner, ferry, yacht, superyacht, trawler, fishing boat, fishing vessel, vessel,
    research vessel, rescue ship, rescue vessel, patrol boat, gunboat, battleship, minesweeper, hospital ship, icebreaker, schooner, steamship, steamer, motor vessel, tugboat, lifeboat, sailing ship, assault ship, amphibious assault ship, supply ship, survey ship, drillship`,
  productVerbs: `launched, launches, launch, released, releases, unveiled, unveils, introduced, introduces, makes, made, builds, built, sells, sold, produces, produced, manufactures, manufactured, assembles, assembled, discontinued, discontinues, recalled, recalls, redesigned, developed, develops, debuted, ships, shipped, markets, marketed, offers, showed off`,
  productLeads:
    'the, its, their, a, an, the new, its new, a new, the first, its first, the latest, its latest, the popular, its popular',
  productNouns: `sedan, sedans, saloon, hatchback, SUV, SUVs, pickup, pickups, minivan, coupe, roadster, motorcycle, motorbike, scooter, airliner, airliners, helicopter, helicopters, missile, missiles, rifle, rifles, smartphone, smartphones,
    handset, handsets, tablet, tablets, laptop, laptops, notebook, notebooks, smartwatch, smartwatches, headset, headsets, console, consoles, processor, processors, chatbot, chatbots, browser, app, operating system, video game, vaccine, vaccines, jab, painkiller, antibiotic, crossover, crossovers, e-reader`,
  compoundTails:
    'led, born, run, held, bred, bound, rich, first, hit, built, plus, ish, ed, up, off, out, fed, era, long, tied, friend, free, torn, style, owned, mad, bashed, built, bank, based, like, to, and, or, of, by, for, vs, the, spun, launched, club, sports, wide, proof, law, sur, upon',
  bylines:
    'By, Written by, Reporting by, Additional reporting by, Editing by, Story by, Photo by, Photos by, Compiled by, Edited by, Reported by, Posted by, Translated by, Text by, Words by, Interview by',
  bylineRoles: `Staff Writer, Staff Reporter, Senior Reporter, Senior Writer, Contributing Writer, Special Correspondent, Senior Correspondent, Foreign Correspondent, Political Correspondent, Business Correspondent, Health Correspondent, Court Correspondent, Diplomatic Correspondent, Sports Correspondent,
    Business Reporter, Political Reporter, Crime Reporter, Court Reporter, Sports Reporter, Health Reporter, Political Editor, Business Editor, Sports Editor, Foreign Editor, News Editor, City Editor, Managing Editor, Deputy Editor, Associate Editor, Diplomatic Editor, Economics Editor, Online Editor, Guest Columnist, Opinion Columnist, Staff Photographer, Contributor,
    Correspondent, Reporter, Columnist, Our Correspondent, Our Reporter, Own Correspondent, News Desk, Web Desk, Newsroom, Agency Staff, Staff and Agencies, Agencies`,
  creditWords:
    'File Photo, File, Files, Photo, Photos, Illustration, Handout, Handout via, Pool, Pool Photo, Screengrab, Archive, Via, Courtesy, Image, Images',
  placeLeads: `town of, city of, village of, district of, province of, municipality of, suburb of, county of, island of, port of, hamlet of, commune of, canton of, region of, state of, neighbourhood of, neighborhood of, mayor of, ruler of, Crown Prince of, Emir of, residents of, inhabitants of, outskirts of, streets of, north of, south of, east of, west of`,
  placeTails: `district, province, region, village, area, county, suburb, neighbourhood, neighborhood, constituency, prefecture, municipality, governorate, peninsula, sub-district, subdistrict, township, valley, railway station, police station`,
  mediaNouns: 'newspaper, newspapers, news agency, news site, news website, tabloid, broadsheet',
  workNouns:
    'film, movie, TV series, television series, web series, album, song, novel, TV show, sitcom, soap opera, musical, memoir, single',
  feastNouns: 'festival, festivities, procession, processions, carnival, holiday',
  peopleNouns:
    'language, languages, tribe, tribes, tribals, tribesmen, ethnic group, ethnic groups, caste, dialect, dialects',
  fieldWords:
    'Studies, Policy, Cooperation, Banking, Affairs, Management, Relations, Sciences, Psychology, Journalism, Marketing, Mathematics, Finance, Development, Administration',
  contractions: 's, d, t, m, ll, re, ve, em',
  venueWords:
    'Lounge, Bar, Restaurant, Cafe, Café, Bistro, Hotel, Inn, Resort, Villa, Lodge, Pub, Brewery, Bakery, Air, Browser, Apparels, Mine',
  places: `Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria,
    Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia,
    Bosnia and Herzegovina, Bosnia-Herzegovina, Botswana, Brazil, Britain, Great Britain, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia,
    Cameroon, Canada, Cape Verde, Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo,
    Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC, Costa Rica, Cote d'Ivoire, Croatia, Cuba, Cyprus, Czech Republic, Czechia,
    Czechoslovakia, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Timor-Leste, Ecuador, Egypt,
    El Salvador, England, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon,
    Gambia, Georgia, Germany, East Germany, West Germany, Ghana, Greece, Greenland, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Holland, Honduras,
    Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Northern Ireland, Israel, Italy, Ivory Coast,
    Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Korea, North Korea, South Korea, Kosovo, Kuwait, Kyrgyzstan,
    Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Macao, Macedonia,
    North Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Micronesia,
    Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands,
    New Zealand, Nicaragua, Niger, Nigeria, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea,
    Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Russian Federation, Rwanda,
    Saint Lucia, Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone, Singapore,
    Slovakia, Slovenia, Solomon Islands, Somalia, Somaliland, South Africa, South Sudan, Soviet Union, USSR, Spain, Sri Lanka,
    Sudan, Suriname, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga,
    Trinidad and Tobago, Trinidad, Tunisia, Turkey, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, UAE,
    United Kingdom, UK, U.K., United States, United States of America, US, U.S., USA, U.S.A., America, Uruguay, Uzbekistan, Vanuatu,
    Vatican, Vatican City, Venezuela, Vietnam, Wales, Yemen, Yugoslavia, Zambia, Zimbabwe, Africa, Asia, Europe,
    North America, South America, Latin America, Central America, Antarctica, Oceania, Middle East, Far East,
    Southeast Asia, South Asia, Central Asia, East Asia, North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa,
    Western Europe, Eastern Europe, Scandinavia, Balkans, Caucasus, Caribbean, Sahel, Sahara, Siberia, Gaza, Gaza Strip, West Bank,
    Kashmir, Tibet, Xinjiang, Chechnya, Crimea, Donbas, Kurdistan, Catalonia, Bavaria, Saxony, Brittany, Normandy, Tuscany, Sicily, Sardinia,
    Corsica, Crete, Abkhazia, South Ossetia, Transnistria, Darfur, Tigray, Punjab, Mideast, Asia-Pacific, Indo-Pacific,
    Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Mediterranean, Mediterranean Sea, Black Sea, Red Sea, Baltic Sea, North Sea,
    Caspian Sea, South China Sea, East China Sea, Persian Gulf, Gulf of Mexico, Gulf, Danube, Rhine, Nile, Amazon River, Mississippi, Himalayas, Alps, Andes,
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho,
    Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
    Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina,
    North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas,
    Utah, Vermont, Virginia, West Virginia, Washington, Wisconsin, Wyoming, Washington D.C., D.C., Ontario, Quebec, Alberta, British Columbia,
    Manitoba, Saskatchewan, Nova Scotia, New South Wales, Queensland, Tasmania, Victoria, Silicon Valley, Wall Street, Manhattan, Brooklyn, Queens, Bronx,
    Hollywood, Capitol Hill, Downing Street, Westminster, Beverly Hills, Long Island, Guantanamo Bay, Camp David, Pearl Harbor, Midlands, Yorkshire, Cornwall, Kent, Sussex, Essex, Surrey`,
  companies: WORLD_COMPANIES,
  organizations: `U.S. Geological Survey, US Geological Survey, USGS, U.S. Census Bureau, Census Bureau, Bureau of Labor Statistics, Congressional Budget Office, Federal Aviation Administration, FAA,
    National Weather Service, National Hurricane Center, NOAA, National Oceanic and Atmospheric Administration, National Institutes of Health, NIH, Centers for Disease Control and Prevention, Department of Health and Human Services,
    Food and Drug Administration, Environmental Protection Agency, Securities and Exchange Commission, Federal Trade Commission, Justice Department, Department of Justice, Commerce Department, Labor Department, Treasury Department, Defense Department,
    Homeland Security, Department of Homeland Security, National Transportation Safety Board, NTSB, Consumer Financial Protection Bureau, Internal Revenue Service, USDA, Department of Agriculture, Energy Information Administration, EIA,
    International Energy Agency, IEA, IPCC, World Meteorological Organization, WMO, World Food Programme, WFP, Food and Agriculture Organization, FAO, International Labour Organization, ILO, UNDP, UNEP, UNAIDS, International Criminal Court,
    International Court of Justice, European Court of Justice, European Court of Human Rights, European Space Agency, ESA, European Medicines Agency, EMA, Eurostat, CERN, Bank for International Settlements, Bank of Canada, Bank of Korea, Reserve Bank of Australia,
    Reserve Bank of India, Reserve Bank of New Zealand, People's Bank of China, Swiss National Bank, Bundesbank, Riksbank, Bundestag, Red Crescent, Red Cross and Red Crescent, Oxfam, Save the Children, Doctors Without Borders, Médecins Sans Frontières, WWF,
    Metropolitan Police, Scotland Yard, Met Office, Ofcom, Ofgem, Crown Prosecution Service, Office for National Statistics, ONS, National Health Service, Jet Propulsion Laboratory, International Space Station, Fannie Mae, Freddie Mac, National Association of Realtors,
    FTSE, FTSE 100, FTSE 250, DAX, CAC 40, AEX, Euro Stoxx 50, Stoxx Europe 600, S&P 500, Dow Jones Industrial Average, Nasdaq Composite, Nasdaq 100, Russell 2000, Nikkei 225, Topix, Hang Seng, Hang Seng Index, Kospi, Sensex, Nifty, Nifty 50, Shanghai Composite, ASX 200, Bovespa, Ibex 35,
    UN, U.N., United Nations, European Union, EU, E.U., NATO, World Bank, International Monetary Fund, IMF,
    World Health Organization, WHO, World Trade Organization, WTO, UNESCO, UNICEF, UNHCR, OPEC, OECD, ASEAN, African Union, Arab League,
    BRICS, G7, G8, G20, Red Cross, Amnesty International, Human Rights Watch, Greenpeace, Interpol, Europol, European Commission, European Parliament,
    European Central Bank, ECB, Federal Reserve, Fed, Bank of England, Bank of Japan, SEC, FBI, CIA, NSA, NASA, Pentagon, White House, Kremlin, Congress,
    Senate, House of Representatives, House of Commons, House of Lords, Supreme Court, State Department, Security Council, General Assembly,
    IAEA, FDA, EPA, FCC, FTC, CDC, DEA, IRS, NHS, KGB, FSB, Mossad, Hamas, Hezbollah, Taliban, al-Qaida, al-Qaeda, Islamic State, ISIS, ISIL, Daesh,
    Boko Haram, al-Shabab, al-Shabaab, PLO, Fatah, IRA, ETA, PKK, Likud, Sinn Fein, Labour, Labour Party, Conservative Party, Republican Party, Democratic Party,
    BJP, Bharatiya Janata Party, ANC, African National Congress, Communist Party, FIFA, UEFA, IOC, NBA, NFL, NHL, MLB, FIA, ICC, ATP, WTA, NCAA, Premier League, La Liga,
    Bundesliga, Serie A, Champions League, Nasdaq, NYSE, New York Stock Exchange, London Stock Exchange, Dow Jones, S&P, Standard & Poor's, Moody's, Fitch,
    Manchester United, Manchester City, Liverpool, Arsenal, Chelsea, Tottenham, Tottenham Hotspur, Everton, Newcastle United, Aston Villa, Leeds United, West Ham,
    Leicester City, Nottingham Forest, Blackburn Rovers, Sheffield Wednesday, Rangers, Celtic, Real Madrid, Barcelona, Atletico Madrid, Sevilla, Valencia CF,
    Juventus, AC Milan, Inter Milan, AS Roma, Lazio, Napoli, Fiorentina, Sampdoria, Parma, Bayern Munich, Borussia Dortmund, Schalke, Bayer Leverkusen, Werder Bremen,
    Paris Saint-Germain, PSG, Olympique Marseille, Lyon, Monaco, Ajax, PSV, PSV Eindhoven, Feyenoord, Anderlecht, Club Brugge, Benfica, Porto, Sporting Lisbon,
    Galatasaray, Fenerbahce, Besiktas, Spartak Moscow, Dynamo Kiev, Red Star Belgrade, Boca Juniors, River Plate, Flamengo, Santos, Corinthians,
    Yankees, New York Yankees, Mets, New York Mets, Red Sox, Boston Red Sox, Orioles, Baltimore Orioles, Blue Jays, Toronto Blue Jays, Indians, Cleveland Indians, Tigers, Detroit Tigers,
    White Sox, Chicago White Sox, Twins, Minnesota Twins, Royals, Kansas City Royals, Brewers, Milwaukee Brewers, Rangers, Texas Rangers, Mariners, Seattle Mariners, Angels, Athletics,
    Oakland Athletics, Braves, Atlanta Braves, Expos, Phillies, Philadelphia Phillies, Marlins, Florida Marlins, Cardinals, Cubs, Chicago Cubs, Astros, Houston Astros, Reds, Cincinnati Reds, Pirates,
    Pittsburgh Pirates, Dodgers, Los Angeles Dodgers, Giants, San Francisco Giants, Padres, San Diego Padres, Rockies, Colorado Rockies, Lakers, Los Angeles Lakers, Celtics, Boston Celtics, Knicks,
    New York Knicks, Bulls, Chicago Bulls, Heat, Miami Heat, Spurs, San Antonio Spurs, Warriors, Golden State Warriors, Cowboys, Dallas Cowboys, Patriots, New England Patriots, Packers, Green Bay Packers,
    Steelers, Pittsburgh Steelers, 49ers, San Francisco 49ers, Broncos, Denver Broncos, Dolphins, Miami Dolphins, Maple Leafs, Toronto Maple Leafs, Canadiens, Montreal Canadiens, Bruins, Penguins, Flyers`,
  media: `Reuters, Associated Press, AP, Agence France-Presse, AFP, Bloomberg, Bloomberg News, UPI, Xinhua, Xinhua News Agency, TASS, Itar-Tass,
    Interfax, Kyodo, Kyodo News, Yonhap, ANSA, DPA, PTI, Press Trust of India, IANS, BBC, CNN, ABC, CBS, NBC, CNBC, MSNBC, Fox News, Sky News, ITV, Al Jazeera, Al-Jazeera, Al Arabiya, Voice of America, VOA,
    New York Times, Washington Post, Wall Street Journal, Los Angeles Times, USA Today, Chicago Tribune, Boston Globe, Financial Times, The Guardian, The Economist, The Times, Daily Telegraph, Daily Mail,
    Le Monde, Le Figaro, Der Spiegel, Die Welt, Bild, El Pais, Corriere della Sera, La Repubblica, South China Morning Post, China Daily, People's Daily, Global Times, Times of India, Hindustan Times, Dawn,
    Asahi Shimbun, Nikkei, Straits Times, Haaretz, Jerusalem Post, Sydney Morning Herald, Globe and Mail, Newsweek, Time Magazine, Forbes, Fortune, BusinessWeek, Wired, Politico, Axios, BuzzFeed, HuffPost, Vice News`,
};
