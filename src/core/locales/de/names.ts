import type { NameData } from '../../entities/nameData.js';
import { WORLD_COMPANIES } from '../worldNames.js';

export const names: Partial<NameData> = {
  personTitles: 'Herr Herrn Frau Dr Prof Präsident Kanzler Kanzlerin Minister Ministerin König Königin Papst Sir Lady',
  courtesyTitles: 'Herr Herrn Frau',
  roles: `Gründer Mitgründer Chef Chefin Vorstandschef Geschäftsführer Vorstandsvorsitzender Vorsitzender Sprecher Sprecherin Analyst Analystin CEO
    Präsident Kanzler Minister Bürgermeister Trainer Direktor Direktorin Professor Autor Autorin`,
  companySuffixes: 'AG GmbH SE KG KGaA UG OHG eG Inc Corp Co Ltd LLC PLC SA NV BV Holding Gruppe Group',
  companyNouns:
    'Unternehmen Firma Konzern Hersteller Anbieter Autobauer Bank Versicherer Gruppe Kette Marke Fluggesellschaft Verlag Tochter',
  sectorWords: `Airlines, Motoren, Pharma, Technologies, Electronics, Software, Systems, Energie, Energy, Chemie, Stahl, Industrie, Immobilien, Bau, Hotels,
    Versicherung, Versicherungen, Bank, Telekom, Mobil, Medien, Logistik, Transport, Elektro, Brauerei, Capital, Partners, Werke`,
  publicBodies: 'Zentralbank, Weltbank, Nationalbank, Bundesbank, Entwicklungsbank',
  companyLeaders: 'Vorstandschef, Vorstandsvorsitzender, Geschäftsführer, CEO, CFO, Finanzchef, Konzernchef, Chef',
  companyBelongings:
    'Aktie, Aktien, Aktionäre, Umsatz, Gewinn, Kunden, Tochter, Zentrale, Werk, Werke, Filialen, Marktanteil',
  organizationWords:
    'Universität Hochschule Institut Ministerium Behörde Amt Kommission Rat Gericht Parlament Senat Partei Verband Verein Stiftung Bank Polizei Kirche FC SV VfB VfL TSV Museum Theater Orchester',
  placeWords:
    'Straße Platz Fluss See Meer Bucht Insel Inseln Berg Gebirge Tal Provinz Stadt Dorf Park Wald Hafen Nord Süd West Ost Bad Sankt Flughafen',
  placePrepositions: 'in aus nach bei nahe rund um',
  sayWords: 'sagte sagt sagten erklärte erklärt meint meinte betonte schrieb warnte fragte teilte berichtete',
  actWords: `streicht strich plant plante will wollte erwartet erwartete steigert steigerte senkt senkte verkauft verkaufte erhöht erhöhte baut baute
    macht machte zahlt zahlte schließt schloss gibt gab sieht sah kommt kam geht ging muss kann hat hatte wird stellt stellte meldet meldete
    legt legte verliert verlor gewinnt gewann wächst wuchs steigt stieg fällt fiel`,
  shareWords: 'Aktien Aktie Anteile Anteil Aktionäre Anleihen Mutter Eigentümer Tochter',
  plainPairs: 'F&E R&D Q&A M&A B&B F&B D&O E&P',
  demonyms: `Deutsch Deutsche Deutscher Deutschen Französisch Französische Franzosen Britisch Britische Briten Amerikanisch Amerikanische Amerikaner
    Chinesisch Chinesische Chinesen Japanisch Japanische Japaner Italienisch Italienische Italiener Spanisch Spanische Spanier Russisch Russische Russen
    Österreichisch Österreichische Österreicher Schweizer Europäisch Europäische Europäer Türkisch Türkische Türken Polnisch Polnische Polen`,
  demonymEndings: 'ische ischen ischer isches',
  demonymsApart: true,
  capitalNouns: true,
  calendarWords: `Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November
    Dezember Weihnachten Ostern Pfingsten`,
  currencyWords: 'Dollar Yuan Yen Pfund Franken Euro Mark Krone Kronen Rubel Cent',
  mediaWords: 'Zeitung Allgemeine Tageblatt Nachrichten Spiegel Kurier Anzeiger Bote Presse',
  articles: 'der die das',
  particles: 'von vom zu zum zur der die das den dem des und für am an im in bei',
  personParticles: 'von vom zu zum zur van de del di da la le',
  conjunctions: 'und',
  plainCapitals:
    'MW GW TW kW KWh MWh GWh TWh CO2 Internet CEO TV PC AI KI IT DNA HIV AIDS BIP PDF USB GPS SMS Gott Bibel Erde Covid Corona Ich Sie Wir Er Es Der Die Das Foto Quelle WM EM CD DVD',
  officeTitles: `Generalsekretär, Generalsekretärin, Generaldirektor, Generaldirektorin, Hoher Vertreter, Hohe Vertreterin, Außenbeauftragter, Außenbeauftragte, Sonderbeauftragter, Sonderbeauftragte, Sondergesandter, Kommissionspräsidentin, Kommissionspräsident, Vizepräsident, Vizepräsidentin, Ministerpräsident, Ministerpräsidentin,
    Außenminister, Außenministerin, Innenminister, Finanzminister, Verteidigungsminister, Gesundheitsminister, Wirtschaftsminister, Justizminister, Vorstandschef, Vorstandsvorsitzender, Finanzchef, Chef, Chefin, Präsident, Präsidentin, Vorsitzender, Vorsitzende, Sprecher, Sprecherin, Fraktionschef, Parteichef, Abgeordneter, Abgeordnete, Trainer`,
  bodyHeads:
    'Ministerium, Bundesministerium, Fakultät, Institut, Amt, Bundesamt, Behörde, Ausschuss, Kommission, Rat, Zentrum, Verband, Bundesverband, Gesellschaft, Stiftung, Hochschule, Universität, Akademie, Kammer, Agentur, Abteilung, Landesamt',
  bodyLinks: 'für, der, des, für die, für das',
  eventWords:
    'Krieg, Weltkrieg, Bürgerkrieg, Abkommen, Vertrag, Protokoll, Pakt, Spiele, Winterspiele, Sommerspiele, Weltmeisterschaft, Meisterschaft, Pokal, Cup, Grand Prix, Marathon, Revolution, Aufstand, Festspiele, Festival, Konferenz, Gipfel',
  placedEventWords: 'Open, Masters, Derby, Frühling, Krise',
  eventHeads:
    'Vertrag von, Frieden von, Schlacht von, Schlacht bei, Schlacht um, Belagerung von, Abkommen von, Konferenz von, Erklärung von, Hurrikan, Taifun, Zyklon, Orkan, Operation',
  deedWords: 'Gesetz, Grundgesetz, Preis, Orden',
  genericNames:
    'Reich, Staat, Königreich, Republik, Union, Partei, Rat, Kommission, Ministerium, Provinz, Gemeinde, Regierung, Norden, Süden, Osten, Westen, Universität, Verfassung, Krone',
  plainLetters: 'ADHS, CD, DVD, DJ, DSL, EDV, GmbH, IQ, KFZ, LKW, PKW, LNG, MRT, PVC, SUV, TÜV, UV, WM, EM, MwSt',
  placeEnds:
    'Nationalpark, Park, Fluss, See, Insel, Inseln, Halbinsel, Wüste, Wald, Bucht, Kanal, Vulkan, Strand, Stadion, Brücke, Platz',
  peoples:
    'Berber, Kurden, Kurde, Roma, Sinti, Inuit, Rohingya, Uiguren, Uigure, Hutu, Tutsi, Zulu, Maori, Basken, Katalanen, Flamen, Wallonen, Friesen, Sorben, Aborigines, Bosniaken, Tschetschenen, Kopten, Jesiden, Palästinenser, Südafrikaner, Südkoreaner, Nordkoreaner, Neuseeländer, Costa Ricaner, Lateinamerikaner',
  shipNouns:
    'Schiff, Kriegsschiff, Fregatte, Zerstörer, U-Boot, Kreuzer, Korvette, Flugzeugträger, Tanker, Öltanker, Frachter, Containerschiff, Kreuzfahrtschiff, Fähre, Jacht, Yacht, Kutter, Forschungsschiff, Rettungsschiff, Schlachtschiff, Eisbrecher, Schlepper',
  productVerbs:
    'brachte, präsentierte, präsentiert, enthüllte, enthüllt, baut, baute, verkauft, verkaufte, produziert, produzierte, entwickelt, entwickelte, fertigt, fertigte',
  productLeads: 'der, die, das, den, ein, eine, einen, sein, seinen, ihr, ihren, den neuen, das neue, die neue',
  productNouns:
    'Limousine, Kombi, SUV, Hubschrauber, Rakete, Smartphone, Tablet, Laptop, Konsole, Chatbot, Browser, App, Impfstoff',
  compoundTails: 'und, oder, von, nah, treu, los, reich',
  bylines: 'Von, Text, Foto, Interview',
  bylineRoles: 'Redakteur, Redakteurin, Korrespondent, Korrespondentin, Reporter, Reporterin, Redaktion',
  creditWords: 'Foto, Archiv, Archivbild, Symbolbild, Bild',
  placeLeads:
    'Stadt, Dorf, Gemeinde, Provinz, Bürgermeister von, Einwohner von, nördlich von, südlich von, östlich von, westlich von',
  placeTails: '',
  mediaNouns: 'Zeitung, Tageszeitung, Nachrichtenagentur, Wochenzeitung',
  workNouns: 'Film, Roman, Fernsehserie',
  feastNouns: '',
  peopleNouns: '',
  fieldWords: '',
  contractions: 's, n',
  venueWords: 'Bar, Restaurant, Café, Hotel, Gasthof',
  places: `Deutschland, Österreich, Schweiz, Frankreich, Italien, Spanien, Großbritannien, England, Niederlande, Belgien, Polen, Tschechien, Ungarn, Dänemark, Schweden, Norwegen,
    Finnland, Russland, Ukraine, Türkei, Griechenland, USA, Vereinigte Staaten, Kanada, China, Japan, Indien, Brasilien, Australien, Hongkong, Taiwan, Europa, Asien, Afrika,
    Berlin, Hamburg, München, Köln, Frankfurt, Stuttgart, Düsseldorf, Leipzig, Dresden, Wien, Zürich, Bern, Genf, Paris, London, Rom, Madrid, Moskau, Brüssel, Peking, New York, Washington`,
  companies: WORLD_COMPANIES,
  organizations:
    'UN, Vereinte Nationen, Europäische Union, EU, NATO, Weltbank, IWF, Bundestag, Bundesrat, Bundesregierung, Bundesbank, EZB, SPD, CDU, CSU, FDP, Grüne, AfD, Linke, FIFA, UEFA, Dax, MDax, Deutsche Börse, Bundesgerichtshof, Bundesverfassungsgericht, Statistisches Bundesamt, Robert Koch-Institut, RKI, Bundeswehr, Bundeskriminalamt, Ifo-Institut',
  media:
    'Spiegel, Der Spiegel, Die Zeit, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung, FAZ, Bild, Die Welt, Handelsblatt, Reuters, dpa, AFP, ARD, ZDF, Bloomberg',
};
