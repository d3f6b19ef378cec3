/**
 * Large listed companies that go by one word, from FinanceDatabase (MIT) and the S&P 500 (PDDL); made by
 * `test/training/largeCompanies.ts`. Phrases, separated by commas.
 */
export const LARGE_COMPANIES = `
  AbbVie, Abiomed, Accor, Adecco, Advantest, Adyen, AECOM, Aeon, Aflac, Afterpay, AGEAS, Aisin, Allegion, Allfunds, Almarai, Alstom, Altria, Ambev,
  Amcor, AMERCO, Ameren, AmerisourceBergen, Ametek, Amorepacific, Amphenol, Amundi, ANSYS, AppLovin, Aptiv, Ashtead, Asmodee, Assurant, Atlantia,
  Atlassian, Autohome, AutoStore, AutoZone, Avalara, Avantor, Avary, AVEVA, Aviva, Becton, BeiGene, Bilibili, bioMerieux, BioNTech, BlackRock,
  Bollore, Bolloré, BorgWarner, Bouygues, Brambles, Brenntag, Broadcom, Bruker, Bunge, Bunzl, CaixaBank, Capgemini, CapitaLand, Carvana, Catalent,
  CBRE, Celltrion, CEMEX, Cencora, Centene, Cerner, Chailease, Chegg, Chubb, Ciena, Cigna, Cipla, Clarivate, Cloudflare, CMOC, CNOOC, Coinbase,
  Comcast, ConocoPhillips, Copart, Corpay, Corteva, Covestro, Credicorp, CrowdStrike, CRRC, Curaleaf, CureVac, Daifuku, Danaher, Datadog, DaVita,
  Dayforce, DENSO, Dexcom, Diageo, Dollarama, DoorDash, DraftKings, EchoStar, Ecolab, Ecopetrol, Edenred, Eiffage, Eisai, Emcor, Emera, Enbridge,
  Endesa, Enel, ENEOS, ENGIE, Entain, Entergy, Equifax, Equinix, Equinor, Evergy, EVRAZ, Exelon, Exor, Expedia, Experian, ExxonMobil, FactSet,
  Fagerhult, Fanuc, Fastenal, Ferrovial, FirstEnergy, FirstRand, Fiserv, Fortinet, Fortive, Fortum, Futu, GameStop, Geberit, Gecina, Generac, Gerdau,
  Givaudan, GlaxoSmithKline, Glencore, GlobalWafers, Glodon, GoDaddy, Goertek, Goneo, Graco, Grifols, HeidelbergCement, HelloFresh, Hokuetsu, Holcim,
  Hologic, Huazhu, Hubbell, Humana, Iberdrola, IDEX, iFLYTEK, Illumina, Incyte, Informa, Infosys, InPost, Insulet, Interhides, Intertek, Intouch,
  Invesco, iQIYI, IQVIA, IRhythm, Itaúsa, ITOCHU, Jabil, KDDI, Kenvue, Kesko, KeyCorp, Kingspan, Kinnevik, KION, Kirin, Kubota, Kyocera, L3Harris,
  Labcorp, Lasertec, Leidos, Lennar, Longfor, Lonza, Lumentum, LyondellBasell, Macquarie, Masco, McKesson, MediaTek, Medtronic, Meituan, MetLife,
  Middleby, Midea, MinebeaMitsumi, Moderna, Mondi, MonotaRO, Mowi, MSCI, Naspers, Natixis, NatWest, NAVER, Ncsoft, NEOWIZ, Neste, NetApp, Netease,
  Newmont, NEXON, NiSource, Nitori, Nordson, NortonLifeLock, NTPC, Nucor, OBIC, Ocado, Okta, Omnicom, OMRON, Oneok, Otsuka, Paccar, Paychex, Pentair,
  PepsiCo, PerkinElmer, PetroChina, Pinduoduo, POSCO, Prologis, Prosus, PulteGroup, QIAGEN, Qorvo, Quarterhill, Qube, Randstad, Raízen, RELX, ResMed,
  Revvity, Sampo, Sanofi, Saputo, Scentre, Schibsted, Seagen, Seazen, SECOM, SEGRO, Sempra, ServiceNow, Shimadzu, Shimano, Shiseido, Shopify, Sika,
  Silergy, Sinopharm, Sodexo, SoftBank, Solvay, Solventum, Sompo, Sonaecom, Sonova, South32, SPCG, Splunk, SRHI, StarHub, Stellantis, Steris,
  STMicroelectronics, Straumann, Stryker, Suncorp, Superhouse, Supermicro, Swisscom, Symrise, Synopsys, Sysco, Sysmex, Tele2, Teleflex, Telefonica,
  Telenor, Teleperformance, Tellurian, Telstra, TELUS, Temenos, Tenaris, Teradyne, Terumo, Tesco, Textron, Tongwei, TransDigm, TransUnion, Transurban,
  Traton, Twilio, Ubiquiti, UiPath, Umicore, Uniper, Unisplendour, UnitedHealth, Unitika, Varta, Veralto, Verisign, Vertiv, ViacomCBS, Viatris, VIBRA,
  Vipshop, Vistra, Vonovia, Wabtec, Watsco, Wayfair, Weibo, Welltower, Wesfarmers, WestRock, Weyerhaeuser, Wipro, Wolfspeed, Woolworths, Worldline,
  Xero, Xilinx, XPeng, Yandex, Zalando, Zhongsheng, Zillow, Zoetis, Zynga`;

/** Companies that write their names small. */
export const SMALL_COMPANIES = `
  argenx, dormakaba, freenet, thyssenkrupp, zooplus`;
