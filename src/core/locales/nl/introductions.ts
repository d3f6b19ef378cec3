import type { IntroductionData } from '../../introductions/introductionData.js';

export const introductions: Partial<IntroductionData> = {
  people: `president, minister-president, staatssecretaris, wethouder, lid, hoofd, leider, leidster, chef, ster, presentator, presentatrice, komiek, cabaretier, miljardair, miljonair, zakenman, zakenvrouw, ondernemer, ondernemster, investeerder, bankier, expert, deskundige, specialist, ambtenaar, onderhandelaar, rebellenleider, dictator, erfgenaam, veteraan, militair, soldaat,
    agent, rechercheur, boer, verpleegkundige, chirurg, viroloog, epidemioloog, psycholoog, psychiater, bioloog, natuurkundige, wiskundige, sterrenkundige, socioloog, politicoloog, blogger, model, danser, danseres, componist, violist, rapper, producent, filmmaker, scenarist, toneelschrijver, schilder, beeldhouwer, criticus, filosoof, theoloog, imam, bisschop, voetballer, voetbalster,
    aanvaller, bokser, schaatser, zwemmer, zwemster, atleet, atlete, tennisser, golfer, man, vrouw, jongen, meisje, inwoner, vluchteling, werknemer, winkelier, vrijwilliger, klokkenluider, winnaar, winnares, Nobelprijswinnaar, activiste, dissident, lector, docent, leraar, lerares, rector, consultant, columnist, columniste, opiniepeiler, milieuactivist, uitvinder, politica, oppositieleider, kanselier, moordenaar, terrorist`,
  kin: 'vrouw, man, zoon, dochter, broer, zus, vader, moeder, weduwe, vriend, vriendin, collega, partner, inwoner, lid, ploeggenoot, opvolger, voorganger, werknemer',
  things: `organisatie, vakbond, federatie, vereniging, stichting, goed doel, denktank, partij, beweging, militie, coalitie, alliantie, agentschap, toezichthouder, instelling, instituut, ministerie, universiteit, hogeschool, school, ziekenhuis, kerk, museum, theater, orkest, band, club, ploeg, team, competitie, toernooi, krant, dagblad, tijdschrift, weekblad, website, site, omroep, zender,
    persbureau, uitgever, app, platform, dienst, spel, telefoon, smartphone, tablet, auto, medicijn, vaccin, geneesmiddel, ziekte, software, programma, besturingssysteem, zoekmachine, apparaat, chip, film, documentaire, serie, roman, boek, album, musical, schip, fregat, vliegtuig, raket, satelliet, festival, orkaan, storm, verdrag, wet, rechtbank, fonds, project, consortium, hotel, restaurant, supermarkt,
    webwinkel, maker, bouwer, producent, bank, terreurgroep, terreurbeweging`,
  places:
    'hoofdstad, havenstad, stad, stadje, dorp, gemeente, wijk, provincie, regio, deelstaat, staat, land, koninkrijk, republiek, eiland, eilandengroep, schiereiland, haven, rivier, meer, berg, vulkaan, vallei, woestijn, zee, bos, badplaats, enclave, vluchtelingenkamp',
  plurals:
    'bedrijven, banken, producenten, organisaties, groepen, winkelketens, kranten, fabrikanten, aanbieders, universiteiten, verzekeraars, partijen, clubs, steden, dorpen, eilanden, landen, regio’s, provincies, havens, schrijvers, leiders, oprichters, leden, spelers',
  compounds: true,
  definites: 'de, het',
  indefinites: 'een',
  ofMany: 'een van, één van',
  copulas: 'is, was',
  copulaAdverbs: 'ook, nu, momenteel, nog, al, toen, zelf',
  placeLinks: '',
  namings: 'genaamd, geheten',
  passing: 'laatste, volgende, enige, zelfde, dezelfde, andere, tweede, derde, nieuwste',
  joins: 'en, of',
  officeAdjectives:
    'voormalig, voormalige, toenmalig, toenmalige, nieuwe, huidige, oud, ex, demissionair, aftredend, wijlen',
  relatives: 'die, dat, wie, wiens, waar, waarin',
  borders: `deze, dit, dat, die, zei, zegt, aldus, volgens, onder, ook, later, intussen, toen, terwijl, als, dan, zowel, zelfs, alleen, niet, waar, omdat, sinds, zoals, zijn, haar, hun, onze, mijn, uw, jouw, ons, wie, of, maar, dus, en, wordt, werd, werden, heeft, had, hadden, is, was, waren, kreeg, ontmoette, vertelde, verving`,
};
