/**
 * What names are made of in any language, because news prints them in the language of their bearer. General knowledge,
 * in phrases that commas part; lists of prefixes after those of the navies and of Wikipedia's list of ship prefixes.
 */

/** Small words inside names of the Romance and Germanic languages: "Rio Grande do Sul". Some are words of other languages. */
export const NAME_PARTICLES = `
  de, de la, de las, de los, de l, del, do, da, dos, das, du, des, di, della, delle, dei, degli, dello, del la, von, van, van der, van den,
  am, an der, ob der, im, en, sur, sous, aux, la, le, los, las, dela, de lo, bin, ibn, al, el, ul, ur, es, wa, ole, ould, ag, ap, ab, bint, ibnu`;

/** Those of them that a father's name stands behind. */
export const PATRONYMICS = 'bin, ibn, bint, ibnu';

/** Those of them that only persons' names have. */
export const PERSON_LINKS = `${PATRONYMICS}, wa, ole, ould, ap, ag, dela`;

/** What people are addressed by in any language, and what begins no other name. */
export const HONORIFICS = `
  Begum, Haji, Hajj, Mullah, Maulana, Moulvi, Ustad, Pandit, Swami, Sardar, Nawab, Maharaja, Rani, Dato, Tunku, Oba, Nana, Naa, Don, Doña, Señor, Señora, Monsieur, Madame, Herr, Frau, Signor,
  Sayyid, Syed, Seyyed, Hojatoleslam, Hojjatoleslam, Hojjat al-Islam, Emperor, Empress, Imam, Advocate, Councillor, Councilman, Councilwoman, Alderman`;

/** Articles of Arabic names, which a hyphen joins to the word behind them: "Shams ud-Dawlah". */
export const ARABIC_ARTICLES = 'al, el, ad, ar, as, ash, at, az, an, ud, ul, ur, ed, er, es, eddin';

/** What a hyphen puts behind the name of a Korean, Japanese or Chinese district: "Jung-gu". */
export const DISTRICT_TAILS = 'gu, dong, ri, gun, eup, myeon, ku, shi, cho, machi, ken, fu';

/** Small words between hyphens inside a place's name: "Stratford-upon-Avon", "Aix-en-Provence". */
export const PLACE_HYPHENS =
  'upon, on, under, le, la, les, de, du, des, sur, sous, en, aux, lès, am, an, an der, op, aan, bij, i';

/** What stands before a place in languages of which we read the names alone. */
export const FOREIGN_PLACE_PREPOSITIONS = 'à, en, em, desde, hasta, até, depuis, i';

/** Words that begin places' names in languages we do not read, and hardly any person's. */
export const PLACE_HEADS = `
  Saint, Sainte, Sankt, Sint, Villa, Ciudad, Cidade, Puerto, Playa, Playas, Praia, Cayo, Cayos, Isla, Islas, Ilha, Île, Îles, Lac, Lago, Laguna, Lagoa, Mont, Cerro, Serra, Sierra, Río, Bahía, Baía, Golfo, Parque, Ruta, Jardín, Jardim, Reserva, Puente, Palacio, Paseo, Colonia, Umm, Wadi, Kota, Tanjung,
  Pulau, Gunung, Bukit, Kampung, Kuala, Sungai, Nueva, Nuevo, Plaza, Praça, Piazza, Calle, Avenida, Rua, Rue, Barrio, Bairro, Favela, Jebel, Jabal, Beit, Deir, Kafr, Bir, Oued, Château, Côte, Castello, Ponte, Pointe`;

/** What is glued before a name's capital with an apostrophe: "Val d'Isère", "Reggio nell'Emilia". */
export const ELISIONS = 'd, l, dell, all, nell, sull, dall, n';

/** Words that begin the names of bodies in languages we do not read. */
export const FOREIGN_BODIES = `
  Academia, Académie, Accademia, Agence, Agencia, Agência, Agenzia, Alianza, Aliança, Alliance, Asamblea, Asociación, Assemblée, Assembleia, Associação,
  Association, Associazione, Autorité, Autoridad, Ayuntamiento, Banca, Banco, Banque, Bloque, Caisse, Caixa, Caja, Cámara, Câmara, Cartel, Cártel, Casa,
  Cassa, Centre, Centro, Chambre, Clan, Clube, Collectif, Colegio, Comando, Comisión, Comissão, Comitato, Comité, Comitê, Commissariat, Compagnie, Compañía,
  Companhia, Confédération, Confederación, Confederação, Congreso, Congresso, Conseil, Consejo, Conselho, Consorcio, Consortium, Coordinadora, Cour, Corte,
  Defensoría, Diputación, Dirección, Direction, École, Ejército, Empresa, Escola, Escuela, Exército, Facultad, Faculdade, Faculté, Fédération, Federación, Federação,
  Federazione, Fiscalía, Fondation, Fondazione, Frente, Fronte, Fuerza, Fuerzas, Fundação, Fundación, Gendarmerie, Groupe, Grupo, Gruppo, Guardia, Guarda,
  Hôpital, Hospital, Institut, Instituto, Istituto, Junta, Juzgado, Liga, Ligue, Lega, Mairie, Médecins, Ministère, Ministerio, Ministério, Ministero, Mouvement,
  Movimento, Movimiento, Museo, Museu, Musée, Observatoire, Observatorio, Office, Oficina, Operación, Ordre, Organisation, Organización, Organização, Parti, Partido, Partito, Parquet,
  Polícia, Policía, Polizia, Primeiro, Procuraduría, Procura, Rassemblement, Red, Registro, Reporters, Réseau, Secretaría, Secretaria, Senado, Sénat, Servicio, Serviço,
  Service, Sindicato, Sindacato, Sociedad, Sociedade, Società, Société, Syndicat, Tren, Tribunal, Tribunale, União, Unidad, Unión, Union, Unione, Universidad,
  Universidade, Università, Université, Unité, Universitat, Caritas`;

/** What joins two names or stands before one in those languages, and is in neither: "Telefónica y el Ministerio". */
export const FOREIGN_BREAKS =
  'y el, y la, y los, y las, et le, et la, et les, et l, e il, e la, e o, e a, e os, e as, con el, con la, avec le, avec la';

/** What stands before a ship's name and is hardly anything else. */
export const SHIP_PREFIXES =
  'USS, USNS, USCGC, HMS, HMAS, HMCS, HMNZS, HNLMS, HDMS, HNoMS, HSwMS, INS, KRI, BRP, ROKS, RFA, RMS, TCG, LÉ, Zr.Ms., Hr.Ms., SLNS, USAV, RNLB, CCGS';

/** Those that are initials of persons and other letters as well: a ship's behind "the" or a word for a ship. */
export const DOUBTFUL_SHIP_PREFIXES =
  'MV, M/V, MT, M/T, MS, SS, RV, R/V, FV, F/V, MY, SY, FS, ARA, ITS, JS, PNS, SV, TS, CS, ORP, BAP, NS, NRP, BNS, KNM, FGS';

/** Capitals and other large cities whose names are hardly anything else. From the United Nations' list of its members and of cities. */
export const WORLD_CITIES = `
  Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Ahmedabad, Aleppo, Algiers, Almaty, Amsterdam, Ankara, Antananarivo, Asunción, Asuncion, Ashgabat, Asmara, Athens, Auckland,
  Baghdad, Baku, Bamako, Bandar Seri Begawan, Bangkok, Bangui, Banjul, Beijing, Beirut, Belgrade, Berlin, Bishkek, Bissau, Bogotá, Bogota, Brasília, Brasilia, Bratislava, Brazzaville,
  Brussels, Bucharest, Budapest, Buenos Aires, Bujumbura, Cairo, Canberra, Caracas, Casablanca, Chengdu, Chennai, Chișinău, Chisinau, Chittagong, Chongqing, Cologne, Conakry, Copenhagen, Dakar, Damascus, Dar es Salaam,
  Dhaka, Djibouti City, Dodoma, Doha, Dubai, Dublin, Dushanbe, Freetown, Gaborone, Geneva, Gitega, Guangzhou, Guatemala City, Hangzhou, Hanoi, Harare, Havana, Helsinki, Ho Chi Minh City, Honiara, Hyderabad, Islamabad,
  Istanbul, Jakarta, Jeddah, Jerusalem, Johannesburg, Juba, Kabul, Kampala, Karachi, Kathmandu, Khartoum, Kigali, Kinshasa, Kolkata, Kuala Lumpur, Kuwait City, Kyiv, Kiev, La Paz, Lagos, Lahore, Libreville, Lilongwe, Lisbon,
  Ljubljana, Lomé, Luanda, Lusaka, Madrid, Malabo, Managua, Manama, Manila, Maputo, Marrakesh, Maseru, Mbabane, Mecca, Medellín, Mexico City, Mogadishu, Mombasa, Monrovia, Montevideo, Moscow, Mumbai, Munich,
  Muscat, N'Djamena, Nairobi, Nanjing, New Delhi, Niamey, Nicosia, Nouakchott, Nuku'alofa, Nur-Sultan, Oslo, Ottawa, Ouagadougou, Panama City, Paramaribo, Phnom Penh, Podgorica, Port Louis, Port Moresby, Port-au-Prince, Port of Spain, Porto-Novo,
  Prague, Pristina, Pyongyang, Quito, Rabat, Reykjavik, Riga, Rio de Janeiro, Riyadh, San Salvador, Sana'a, Sanaa, São Paulo, Sao Paulo, Sarajevo, Seoul, Shanghai, Shenzhen, Skopje, Stockholm, Surabaya, Suva, Taipei, Tallinn, Tashkent,
  Tbilisi, Tegucigalpa, Tehran, Teheran, Tel Aviv, Thimphu, Tianjin, Tirana, Tokyo, Tunis, Ulaanbaatar, Ulan Bator, Vaduz, Vienna, Vientiane, Vilnius, Warsaw, Windhoek, Wuhan, Yamoussoukro, Yaoundé, Yangon, Yerevan, Zagreb, Zurich, Santo Domingo`;
