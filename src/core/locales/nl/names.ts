import type { NameData } from '../../entities/nameData.js';
import { WORLD_COMPANIES } from '../worldNames.js';

export const names: Partial<NameData> = {
  personTitles: `dhr mevr mevrouw meneer mijnheer mr drs dr ir ing prof professor koning koningin prins prinses paus kardinaal
    aartsbisschop bisschop pastoor pater zuster minister premier president bondskanselier kanselier staatssecretaris
    senator gouverneur burgemeester ambassadeur generaal kolonel majoor kapitein luitenant sergeant admiraal
    commissaris rechter sheik sjeik imam ayatollah sint graaf baron hertog lord sir lady`,
  courtesyTitles: 'dhr mevr mevrouw meneer mijnheer',
  roles: `voorzitter ondervoorzitter vicevoorzitter directeur topman topvrouw CEO oprichter medeoprichter baas eigenaar
    bestuurder manager woordvoerder woordvoerster analist econoom minister premier president vice-president senator
    kamerlid parlementslid volksvertegenwoordiger schepen burgemeester gouverneur ambassadeur rechter advocaat
    procureur onderzoeksrechter coach trainer bondscoach aanvoerder spits middenvelder verdediger doelman keeper
    speler renner wielrenner sprinter ploegleider wereldkampioen kampioen zanger zangeres acteur actrice regisseur
    schrijver schrijfster auteur dichter journalist journaliste redacteur hoofdredacteur correspondent hoogleraar
    onderzoeker wetenschapper arts historicus activist leider kandidaat politicus generaal koning koningin prins
    prinses vrouw man zoon dochter broer zus vader moeder weduwe vriend vriendin collega partner adviseur assistent
    kabinetschef fotograaf kunstenaar ontwerper architect ingenieur piloot secretaris secretaris-generaal
    fractieleider partijvoorzitter lijsttrekker dirigent pianist gitarist drummer`,
  companySuffixes: `Inc Corp Corporation Co Company Ltd Limited LLC PLC AG SA SE NV BV N.V B.V CVBA BVBA VZW GmbH SpA
    AB Group Groep Holding Holdings`,
  companyNouns: `bedrijf firma onderneming fabrikant maker producent winkelketen keten supermarktketen autobouwer
    luchtvaartmaatschappij bank verzekeraar groep concern dochter dochterbedrijf uitgever uitgeverij operator aanbieder
    leverancier reus gigant aandeel merk telecombedrijf softwarebedrijf brouwer start-up`,
  sectorWords: `Airlines, Motors, Pharma, Technologies, Electronics, Software, Systems, Energy, Energie, Petroleum, Chemie, Staal, Industries, Bouw, Vastgoed,
    Hotels, Verzekeringen, Verzekering, Bank, Telecom, Mobile, Media, Logistics, Transport, Electric, Brouwerij, Brouwerijen, Supermarkten, Winkels, Capital, Partners, Trading, Foods`,
  publicBodies: 'Centrale Bank, Wereldbank, Nationale Bank, Ontwikkelingsbank, Europese Investeringsbank',
  companyLeaders:
    'topman, topvrouw, bestuursvoorzitter, directeur, CEO, CFO, algemeen directeur, gedelegeerd bestuurder, financieel directeur',
  companyBelongings:
    'aandelen, aandeel, aandeelhouders, omzet, winst, nettowinst, klanten, dochter, dochterbedrijf, hoofdkantoor, fabriek, fabrieken, winkels, producten, marktaandeel, topman',
  organizationWords: `Universiteit Hogeschool School Academie Instituut Ministerie Bureau Commissie Comité Raad Hof
    Rechtbank Parlement Senaat Kamer Partij Blok Front Beweging Unie Bond Vakbond Federatie Verbond Vereniging
    Stichting Fonds Bank Politie Leger Rijkswacht Kerk Club FC KV SV KRC RSC SK Sporting Racing United Ziekenhuis
    Museum Theater Schouwburg Orkest Opera Radio Televisie Krant Nieuwsblad Dagblad Group Groep Airlines Motors
    Rekenkamer Kabinet Regering Dienst Agentschap Centrum Uitgeverij Records Pictures Universität University
    National International Europese Nationale Koninklijke Vlaamse Algemene Federale Internationale Verenigde`,
  placeWords: `straat laan plein weg rivier meer zee baai golf eiland eilanden berg gebergte vallei provincie
    gemeente stad dorp park bos strand kanaal haven Noord Zuid Oost West New San Santa Los Las Saint Sint Republiek
    Koninkrijk station luchthaven Nieuw Oud Groot Klein Beneden Boven`,
  placePrepositions: `in te uit naar nabij rond bij vanuit langs doorheen buiten`,
  sayWords: `zei zegt zeggen aldus vertelt vertelde verklaart verklaarde meent vindt denkt weet antwoordt schrijft
    schreef meldt meldde benadrukt stelt stelde lacht legt waarschuwt vraagt vroeg bevestigt`,
  actWords: `schrapt schrapte verhoogt verhoogde verlaagt verlaagde wil wilde gaat ging neemt nam komt kwam krijgt kreeg maakt maakte betaalt
    betaalde sluit sloot geeft gaf ziet zag doet deed houdt hield moet mag kan zal zou heeft had telt telde blijft bleef plant plande
    waarschuwt tekent tekende bouwt bouwde haalt haalde stapt snijdt`,
  shareWords: 'aandelen aandeel aandeelhouders aandeelhouder obligaties dochter moederbedrijf eigenaar',
  plainPairs: 'R&D Q&A M&A V&W P&O O&O B&B F&B D&O B&W A&O C&O',
  demonyms: `Afghaanse Afghanen Afrikaan Afrikaans Afrikaanse Afrikanen Albanees Albanese Albanezen Algerijn Algerijnse
    Amerikaan Amerikaans Amerikaanse Amerikanen Angolese Arabier Arabieren Arabisch Arabische Argentijn Argentijnse
    Armeense Aziatisch Aziatische Aziaten Australiër Australiërs Australisch Australische Baskisch Baskische Belg Belgen
    Belgisch Belgische Bosnisch Bosnische Braziliaan Braziliaans Braziliaanse Brit Brits Britse Britten Brusselse Brusselaars
    Bulgaar Bulgaarse Canadees Canadese Catalaanse Chileen Chileense Chinees Chinese Chinezen Colombiaan Colombiaanse Congolees
    Congolese Cubaan Cubaanse Deen Deens Deense Denen Duits Duitse Duitser Duitsers Egyptisch Egyptische Engels Engelse
    Engelsman Engelsen Ests Estse Ethiopische Europeaan Europees Europese Europeanen Filippijnse Fin Fins Finse Finnen
    Fransman Frans Franse Fransen Georgisch Griek Grieks Griekse Grieken Hollands Hollandse Hongaar Hongaars Hongaarse
    Ier Iers Ierse Indiaas Indiase Indiër Indonesisch Indonesische Iraaks Iraakse Irakees Iraans Iraanse Israëli
    Israëli's Israëlisch Israëlische Italiaan Italiaans Italiaanse Italianen Japanner Japans Japanse Japanners Joegoslavisch
    Joegoslavische Joden Joods Joodse Jood Jordaanse Katholiek Katholieke Keniaan Keniaanse Koerd Koerden Koerdische Koreaans Koreaanse
    Kosovaarse Kroaat Kroatisch Kroatische Latijns Latijns-Amerikaanse Letse Libanees Libanese Libisch Libische Limburgs Limburgse
    Litouwse Luikse Luxemburgs Luxemburgse Maleisische Marokkaan Marokkaanse Marokkanen Mexicaan Mexicaanse Moslim Moslims
    Nederlander Nederlanders Nederlands Nederlandse Nigeriaan Nigeriaanse Noor Noors Noorse Noren Oekraïense Oostenrijker
    Oostenrijks Oostenrijkse Pakistaans Pakistaanse Palestijn Palestijnen Palestijns Palestijnse Pool Pools Poolse Polen
    Portugees Portugese Portugezen Roemeen Roemeense Russisch Russische Rus Russen Rwandees Rwandese Saoedische Schot Schots
    Schotse Schotten Serviër Serviërs Servisch Servische Sloveen Sloveense Slowaak Slowaakse Spaans Spaanse Spanjaard
    Spanjaarden Soedanese Sovjet Syrisch Syrische Thais Thaise Tibetaanse Tsjech Tsjechisch Tsjechische Tsjetsjeense Turk Turken Turks
    Turkse Tunesische Vietnamees Vietnamese Vlaams Vlaamse Vlaming Vlamingen Waal Waals Waalse Walen Antwerpse Gentse Brugse Leuvense
    Amsterdamse Rotterdamse Haagse Parijse Londense Romeins Romeinse West-Vlaamse Oost-Vlaamse Brabantse Zaïrese Zuid-Afrikaan Zuid-Afrikaanse
    Zuid-Koreaanse Noord-Koreaanse Noord-Ierse Zweed Zweden Zweeds Zweedse Zwitser Zwitsers Zwitserse Christelijke Islamitisch
    Islamitische Protestantse Orthodoxe Liberale Socialisten Liberalen Westers Westerse Christen Christenen Franstalige Franstaligen Nederlandstalige`,
  demonymEndings: 'se sche mer mers',
  demonymsApart: true,
  capitalNouns: false,
  calendarWords: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
    augustus september oktober november december kerst kerstmis pasen pinksteren ramadan prinsjesdag koningsdag bevrijdingsdag sinterklaas carnaval`,
  currencyWords: `dollar dollars yuan yen pond ponden frank franken roepie roepies euro gulden kroon roebel roebels mark`,
  mediaWords: `Volkskrant Telegraaf Standaard Morgen Tijd Trouw Courant Nieuws Krant Nieuwsblad Dagblad`,
  articles: `de het`,
  particles: `van de der den het en ter ten te voor 't in op aan uit la le les du des di da del el al bin von zu of & tot`,
  personParticles: "van de der den het ter ten te 't von da di del la le du bin ibn al el",
  conjunctions: 'en',
  plainCapitals: `MW GW TW kW KWh MWh GWh TWh CO2 Internet CEO TV PC AI IT DNA HIV AIDS BBP PDF USB BTW GPS SMS God Bijbel Aarde Covid COVID Corona KPI ROI API CPU GPU LED LCD OLED OS UI VR AR SIM QR ICT Foto
    Bron Bronnen Redactie Lees Meer Vereiste Velden Print Friendly Email E-mail Deel Reageer Reactie Reacties Advertentie Pagina Ik U Wij We Hij Zij Het De Een Dag Week Maand Jaar WK EK NAVO-top
    CD DVD LP BV NV`,
  officeTitles: `Hoge Vertegenwoordiger, hoge vertegenwoordiger, secretaris-generaal, Secretaris-generaal, directeur-generaal, Directeur-generaal, Commissaris van de Koning, commissaris van de Koning, minister-president, vicepremier, vice-president, vicevoorzitter, fractievoorzitter, fractieleider, partijleider, lijsttrekker, woordvoerder, buitenlandchef,
    topman, topvrouw, baas, directeur, voorzitter, Kamerlid, Kamerleden, Tweede Kamerlid, raadslid, wethouder, europarlementariër, Europarlementariër, bondscoach, trainer, bestuursvoorzitter, president-commissaris, gezant, speciaal gezant, rapporteur`,
  bodyHeads:
    'Ministerie, Faculteit, Departement, Directie, Dienst, Raad, Commissie, Instituut, Inspectie, Autoriteit, Bureau, Centrum, Stichting, Vereniging, Federatie, Universiteit, Hogeschool, Kamer, Fonds, Bond, Afdeling, Academie, Agentschap, Verbond, Vakgroep',
  bodyLinks: 'van, voor, der, van de, voor de, van het, voor het',
  eventWords: `Oorlog, Burgeroorlog, Wereldoorlog, Akkoord, Akkoorden, Verdrag, Protocol, Pact, Handvest, Spelen, Winterspelen, Zomerspelen, Paralympics, Kampioenschap, Kampioenschappen, Beker, Toernooi, Revolutie, Opstand, Slag, Vierdaagse, Filmfestival, Jaarbeurs, Conferentie,
    Cup, Grand Prix, Marathon, Festival, Top, Watersnood, Watersnoodramp, Ramp, Genocide, Games`,
  placedEventWords: 'Open, Masters, Derby, Series, Lente, Crisis',
  eventHeads:
    'Verdrag van, Vrede van, Slag bij, Slag om, Slag in de, Beleg van, Akkoord van, Akkoorden van, Verklaring van, Conventie van, Conventies van, Ronde van, Orkaan, orkaan, Tyfoon, tyfoon, Cycloon, cycloon, Storm, storm, Operatie',
  deedWords: 'Wet, Grondwet, Prijs, Medaille',
  genericNames:
    'Rijk, Staat, Koninkrijk, Republiek, Unie, Partij, Raad, Ministerie, Provincie, Gemeente, Regering, Noorden, Zuiden, Oosten, Westen, Universiteit, Grondwet, Kroon',
  plainLetters:
    'ADHD, BV, CAO, CV, DJ, GSM, HBO, ICT, ISDN, KB, LPG, LNG, MBO, MKB, MRI, PIN, PVC, UMTS, VMBO, VWO, WK, EK, OS, BTW, WAO, WW, AOW, ZZP',
  placeEnds:
    'Nationaal Park, Park, Provincie, Rivier, Meer, Eiland, Eilanden, Schiereiland, Woestijn, Bos, Baai, Kanaal, Vulkaan, Strand, Stadion, Brug, Plein',
  peoples: `Berbers, Koerden, Koerd, Roma, Sinti, Inuit, Rohingya, Oeigoeren, Oeigoer, Hutu, Hutu's, Tutsi, Tutsi's, Zoeloes, Maori, Maori's, Basken, Catalanen, Vlamingen, Walen, Friezen, Moren, Aboriginals, Bosniakken, Tsjetsjenen, Kopten, Jezidi's, Jezidi, Palestijnen, Molukkers, Surinamers, Antillianen,
    Zuid-Afrikanen, Zuid-Afrikaan, Zuid-Koreanen, Noord-Koreanen, Nieuw-Zeelanders, Nieuw-Zeelander, Sri Lankanen, Costa Ricanen, Latijns-Amerikanen, Noord-Ieren, Wit-Russen`,
  shipNouns:
    'schip, oorlogsschip, fregat, torpedojager, onderzeeër, onderzeeboot, kruiser, korvet, vliegdekschip, tanker, olietanker, vrachtschip, containerschip, cruiseschip, veerboot, veerpont, jacht, trawler, kotter, viskotter, onderzoeksschip, reddingsschip, patrouilleschip, slagschip, mijnenjager, ijsbreker, sleepboot, reddingsboot',
  productVerbs: `lanceerde, lanceert, introduceerde, introduceert, onthulde, onthult, presenteerde, presenteert, maakt, maakte, bouwt, bouwde, verkoopt, verkocht, produceert, produceerde, ontwikkelde, ontwikkelt`,
  productLeads: 'de, het, zijn, haar, een, de nieuwe, het nieuwe, een nieuwe, zijn nieuwe, haar nieuwe, de eerste',
  productNouns:
    'sedan, stationwagen, SUV, helikopter, raket, smartphone, tablet, laptop, spelcomputer, console, chatbot, browser, app, vaccin',
  compoundTails:
    'top, wet, plan, fan, lid, deal, crisis, land, bank, club, man, test, jas, pas, zaak, kamp, pact, norm, huis, kant, stad, groep, leger, en, of, van, op, zorg, stuk, geld, boot, front',
  bylines: 'Door, Van onze correspondent, Tekst, Foto, Beeld, Interview',
  bylineRoles:
    'Redacteur, Correspondent, Verslaggever, Politiek verslaggever, Onze correspondent, Onze verslaggever, Redactie, Freelance journalist',
  creditWords: 'Foto, Archief, Beeld, Illustratie',
  placeLeads:
    'stad, dorp, gemeente, provincie, regio, wijk, burgemeester van, inwoners van, bewoners van, stad van, ten noorden van, ten zuiden van, ten oosten van, ten westen van, buurt van',
  placeTails: '',
  mediaNouns: 'krant, dagblad, weekblad, persbureau, nieuwssite, tijdschrift',
  workNouns: 'film, tv-serie, album, nummer, liedje, roman, musical, speelfilm',
  feastNouns: '',
  peopleNouns: 'taal, stam',
  fieldWords: '',
  contractions: 's, t, n, tje, tjes, en, er',
  venueWords: 'Bar, Restaurant, Café, Hotel, Herberg',
  places: `Afghanistan, Albanië, Algerije, Andorra, Angola, Argentinië, Armenië, Australië, Oostenrijk, Azerbeidzjan, Bahrein,
    Bangladesh, België, Benin, Bhutan, Bolivia, Bosnië, Bosnië-Herzegovina, Botswana, Brazilië, Bulgarije, Burkina Faso,
    Burundi, Cambodja, Canada, Centraal-Afrikaanse Republiek, Chili, China, Colombia, Congo, Costa Rica, Cuba, Cyprus, Denemarken,
    Djibouti, Dominicaanse Republiek, Duitsland, Ecuador, Egypte, El Salvador, Engeland, Eritrea, Estland, Ethiopië, Filippijnen,
    Finland, Frankrijk, Gabon, Gambia, Georgië, Ghana, Griekenland, Groenland, Groot-Brittannië, Guatemala, Guinee, Haïti, Honduras,
    Hongarije, Hongkong, Hong Kong, Ierland, Noord-Ierland, IJsland, India, Indonesië, Irak, Iran, Israël, Italië, Ivoorkust, Jamaica, Japan, Jemen,
    Joegoslavië, Jordanië, Kazachstan, Kenia, Koeweit, Korea, Noord-Korea, Zuid-Korea, Kosovo, Kroatië, Laos, Letland, Libanon, Liberia,
    Libië, Liechtenstein, Litouwen, Luxemburg, Macedonië, Madagaskar, Maleisië, Mali, Malta, Marokko, Mauritanië, Mexico, Moldavië,
    Monaco, Mongolië, Montenegro, Mozambique, Myanmar, Birma, Namibië, Nederland, Nepal, Nicaragua, Nieuw-Zeeland, Niger, Nigeria,
    Noorwegen, Oekraïne, Oeganda, Oman, Oost-Timor, Pakistan, Palestina, Panama, Paraguay, Peru, Polen, Portugal, Qatar, Roemenië, Rusland,
    Rwanda, Saoedi-Arabië, Saudi-Arabië, Schotland, Senegal, Servië, Sierra Leone, Singapore, Slovenië, Slowakije, Soedan, Somalië, Sovjet-Unie, Spanje, Sri Lanka,
    Suriname, Syrië, Taiwan, Tanzania, Thailand, Tibet, Togo, Tsjaad, Tsjechië, Tsjecho-Slowakije, Tsjetsjenië, Tunesië, Turkije, Uruguay, Vaticaan, Vaticaanstad, Venezuela,
    Verenigde Arabische Emiraten, Verenigd Koninkrijk, VK, Verenigde Staten, VS, Amerika, Vietnam, Wales, Wit-Rusland, Zaïre, Zambia, Zimbabwe,
    Zuid-Afrika, Zweden, Zwitserland, Afrika, Azië, Europa, Noord-Amerika, Zuid-Amerika, Latijns-Amerika, Midden-Amerika, Oceanië, Midden-Oosten, Verre Oosten,
    Zuidoost-Azië, West-Europa, Oost-Europa, Balkan, Kaukasus, Scandinavië, Siberië, Gaza, Gazastrook, Westelijke Jordaanoever, Golanhoogte, Atlantische Oceaan, Stille Oceaan,
    Middellandse Zee, Noordzee, Zwarte Zee, Rode Zee, Rijn, Maas, Schelde, Donau, Alpen, Pyreneeën, Ardennen, Vlaanderen, Wallonië, Oost-Vlaanderen, West-Vlaanderen, Antwerpen, Limburg, Brabant,
    Vlaams-Brabant, Waals-Brabant, Noord-Brabant, Henegouwen, Luik, Namen, Groningen, Friesland, Drenthe, Overijssel, Flevoland, Gelderland, Utrecht, Noord-Holland, Zuid-Holland, Zeeland, Holland,
    Brussel, Gent, Brugge, Leuven, Mechelen, Kortrijk, Hasselt, Genk, Oostende, Aalst, Sint-Niklaas, Dendermonde, Turnhout, Bergen, Doornik, Charleroi, Aarlen, Amsterdam, Rotterdam, Den Haag, Eindhoven, Maastricht,
    Parijs, Rijsel, Londen, Berlijn, Keulen, München, Hamburg, Frankfurt, Wenen, Rome, Milaan, Venetië, Napels, Madrid, Barcelona, Lissabon, Athene, Moskou, Sint-Petersburg, Kiev, Warschau, Praag, Boedapest, Boekarest, Belgrado, Genève,
    Zürich, Bern, Kopenhagen, Stockholm, Oslo, Helsinki, Dublin, Edinburgh, Istanbul, Jeruzalem, Tel Aviv, Beiroet, Damascus, Bagdad, Teheran, Caïro, Peking, Tokio, New York, Washington, Los Angeles, Californië, Florida, Texas, Kinshasa, Zaventem, Vilvoorde`,
  companies: WORLD_COMPANIES,
  organizations: `Centraal Bureau voor de Statistiek, CBS, Centraal Planbureau, CPB, RIVM, KNMI, Openbaar Ministerie, OM, Hoge Raad, Raad voor Openbaar Bestuur, De Nederlandsche Bank, DNB, AFM, Autoriteit Financiële Markten,
    Autoriteit Consument en Markt, ACM, Autoriteit Persoonsgegevens, Algemene Rekenkamer, Nationale ombudsman, Planbureau voor de Leefomgeving, Sociaal en Cultureel Planbureau, Onderzoeksraad voor Veiligheid, Belastingdienst, Rijkswaterstaat,
    Rijksvoorlichtingsdienst, Immigratie- en Naturalisatiedienst, IND, COA, UWV, TNO, VNG, FNV, CNV, VNO-NCW, MKB-Nederland, LTO, LTO Nederland, ProRail, NS, GGD, KNVB, NOC*NSF, Gezondheidsraad, Koninklijke Marechaussee, Nationale Politie, Luchtverkeersleiding Nederland,
    Gemeentefonds, Rode Kruis, Rijksmuseum, Van Gogh Museum, Concertgebouw, Universiteit van Amsterdam, Universiteit Leiden, Universiteit Utrecht, Erasmus MC, Wageningen University, TU Delft,
    D66, BBB, BoerBurgerBeweging, Nieuw Sociaal Contract, NSC, Forum voor Democratie, FVD, Partij voor de Dieren, GroenLinks-PvdA, JA21, DENK, Volt, 50Plus, AEX, Bel 20, Nasdaq, Dow Jones, S&P 500, Euronext, Eurostat,
    Internationaal Strafhof, Internationaal Energieagentschap, IEA, IPCC, G7, G20, Europese Hof van Justitie, AZ, FC Utrecht, FC Twente, FC Groningen, sc Heerenveen, PEC Zwolle, NEC, Vitesse, Sparta Rotterdam, Go Ahead Eagles, Heracles Almelo, Fortuna Sittard, RKC Waalwijk, Willem II, ADO Den Haag, VVV-Venlo, FC Emmen, Excelsior,
    VN, Verenigde Naties, Europese Unie, EU, NAVO, NATO, Wereldbank, Internationaal Monetair Fonds, IMF, Wereldgezondheidsorganisatie, WHO, WTO, Unesco, Unicef, Opec, Oeso, Rode Kruis, Amnesty International,
    Artsen Zonder Grenzen, Greenpeace, Interpol, Europese Commissie, Europees Parlement, Europese Centrale Bank, ECB, Federal Reserve, Fed, Witte Huis, Kremlin, Pentagon, FBI, CIA, NASA, Hamas, Hezbollah, Taliban, Al-Qaeda, Al Qaida, ETA, IRA, PKK,
    CVP, SP, PS, PSC, PRL, VLD, VU, Volksunie, Vlaams Blok, Agalev, Ecolo, FDF, N-VA, CD&V, Open VLD, sp.a, Groen, Vlaams Belang, MR, cdH, PVDA, VVD, PvdA, CDA, D66, GroenLinks, PVV, ChristenUnie, SGP, Senaat, Kamer, Tweede Kamer, Eerste Kamer, Vlaams Parlement, Rijkswacht, Comité P, Raad van State, Rekenhof, Arbitragehof,
    ABVV, ACV, ACW, VBO, NMBS, Sabena, De Post, Belgacom, Fortis, KBC, Dexia, ING, ABN Amro, Philips, Shell, Unilever, Heineken, KLM, Ahold, Delhaize, Colruyt, Interbrew, Electrabel, Solvay, Umicore, Barco, Picanol, UCB, GBL, Bekaert, Agfa, Agfa-Gevaert, Lernout & Hauspie, L&H, Telenet, Brussels Airlines,
    FIFA, UEFA, IOC, UCI, BOIC, KBVB, Anderlecht, RSC Anderlecht, Club Brugge, Club Brugge KV, Standard, Standard Luik, AA Gent, Genk, RC Genk, KRC Genk, Lierse, Lokeren, Moeskroen, Germinal Beerschot, Westerlo, Harelbeke, Cercle Brugge, Charleroi, Ajax, PSV, Feyenoord, Real Madrid, Barcelona, Bayern München, Juventus, AC Milan, Manchester United, Arsenal, Liverpool, Chelsea,
    Mapei, Telekom, US Postal, Festina, Rabobank, Lotto, Domo, Cofidis, KU Leuven, Universiteit Gent, VUB, ULB, RUG, UIA, VRT, RTBF, VTM, VT4, Kanaal 2, TV1, Canvas, NOS, RTL`,
  media: `Reuters, Belga, ANP, AFP, AP, BBC, CNN, VRT, RTBF, VTM, NOS, RTL, De Standaard, De Morgen, Het Laatste Nieuws, Het Nieuwsblad, Het Volk, Gazet van Antwerpen, Het Belang van Limburg, De Tijd, De Financieel-Economische Tijd,
    De Telegraaf, de Volkskrant, NRC Handelsblad, NRC, AD, NU.nl, NOS Journaal, RTL Nieuws, Nieuwsuur, Follow the Money, Omroep Brabant, Omroep West, Rijnmond, BNR, WNL, Hart van Nederland, Vrij Nederland, De Groene Amsterdammer, Nederlands Dagblad, Reformatorisch Dagblad, Trouw, Algemeen Dagblad, Het Parool, Het Financieele Dagblad, Knack, Humo, Dag Allemaal, Le Soir, La Libre Belgique, Le Monde, Le Figaro, Libération, The Times, The Guardian, Financial Times, New York Times, Washington Post, Der Spiegel, Bild, El País, Corriere della Sera, La Repubblica, Time, Newsweek, Bloomberg, Forbes`,
};
