/**
 * What a language contributes to recognising names. Each field is a list of words, separated by spaces, or of
 * phrases, separated by commas, where it says so. Capitals are for the reader: case is ignored.
 */
export interface NameData {
  /** Words before a person's name that are no part of it: `Mr`, `Senator`. */
  readonly personTitles: string;
  /** Those of them that nothing but a person follows: `Mr`. */
  readonly courtesyTitles: string;
  /** What people are: `spokesman`, `coach`, `CEO`. */
  readonly roles: string;
  /** Words that end a company's legal name and may be left out of it: `Inc`, `Holding`. */
  readonly companySuffixes: string;
  /** What companies are called in running text: `maker`, `retailer`. */
  readonly companyNouns: string;
  /** Words that end a company's name and say what its trade is, phrases: `Airlines`. */
  readonly sectorWords: string;
  /** Ends of names that end like those and are no company's, phrases: `Central Bank`. */
  readonly publicBodies: string;
  /** Whom companies have at their head, phrases: `chief executive`. */
  readonly companyLeaders: string;
  /** What companies have, phrases: `shareholders`, `revenue`. */
  readonly companyBelongings: string;
  /** Words that are a part of an organization's name: `University`, `Party`. */
  readonly organizationWords: string;
  /** Words that are a part of a place's name: `River`, `Province`. */
  readonly placeWords: string;
  /** Prepositions that places stand behind: `in`, `near`. */
  readonly placePrepositions: string;
  /** What people do with words: `said`, `told`. */
  readonly sayWords: string;
  /** What companies do, beside what events tell of: `cut`, `expects`. */
  readonly actWords: string;
  /** What a company's name follows with a small word between: `shares` of, `Aktien` von. */
  readonly shareWords: string;
  /** Letters with a sign between them that name nothing: `R&D`. */
  readonly plainPairs: string;
  /** Adjectives and nouns of countries and peoples, religions and movements, which name no entity: `Chinese`. */
  readonly demonyms: string;
  /** Endings that make such an adjective of a place's name: Dutch `se` in `Leuvense`. May be empty. */
  readonly demonymEndings: string;
  /** Does an adjective of that sort stand outside of names: "het Britse MI5", but "British Airways"? */
  readonly demonymsApart: boolean;
  /** Does every noun have a capital, so that a capital says nothing of names? */
  readonly capitalNouns: boolean;
  /** Days, months and feasts. */
  readonly calendarWords: string;
  /** Words that make a country's name before them a currency: `dollars`. */
  readonly currencyWords: string;
  /** Last words by which a publication is called alone: `Journal` in "the Journal". */
  readonly mediaWords: string;
  /** The definite articles. */
  readonly articles: string;
  /** Small words inside names: `of`, `van der`. */
  readonly particles: string;
  /** Those of them that stand between a first name and a surname: `van der`. */
  readonly personParticles: string;
  /** Joins two names: `and`. */
  readonly conjunctions: string;
  /** Letters that stand for a state or a province behind a place, "El Paso, TX". May be empty. */
  readonly regionCodes: string;
  /** Capitalised now and then, and still no names: `Internet`, `Covid`, `CEO`. */
  readonly plainCapitals: string;
  /** Offices that are called out before a person's name, with or without the body whose they are, phrases: `Special Rapporteur`. */
  readonly officeTitles: string;
  /** Words that begin or end the names of public bodies, phrases: `Ministry`, in "Ministry of Culture, Sports and Tourism". */
  readonly bodyHeads: string;
  /** Small words between such a word and what the body is for, phrases: `of`. */
  readonly bodyLinks: string;
  /** Words that end the name of a war, treaty or cup, phrases: `Protocol`. */
  readonly eventWords: string;
  /** Those of them that do so only behind a place, its adjective or a name: `Open`. */
  readonly placedEventWords: string;
  /** What such a name begins with, phrases: `Treaty of`, `Hurricane`. */
  readonly eventHeads: string;
  /** Words that end what is called by a capital and is neither event nor body, phrases: `Act`, `Prize`. */
  readonly deedWords: string;
  /** What bodies, states and places of one sort are called for short, and so none of them, phrases: `Kingdom`. */
  readonly genericNames: string;
  /** Letters that stand for a common noun, phrases: `LNG`. */
  readonly plainLetters: string;
  /** Words that end a place's name and no body's, phrases: `National Park`. */
  readonly placeEnds: string;
  /** Peoples without a country of that name, phrases: `Inuit`. They name no entity, as demonyms do not. */
  readonly peoples: string;
  /** What ships are, in front of their names, phrases: `frigate`. */
  readonly shipNouns: string;
  /** Finite forms of what companies do with their products, phrases: `launched`. */
  readonly productVerbs: string;
  /** What stands between such a verb and a product's name, phrases: `its new`. */
  readonly productLeads: string;
  /** What products are, behind their names, phrases: `sedan`. */
  readonly productNouns: string;
  /** Short words that a hyphen puts behind a name and that are no part of it, phrases: `led`. */
  readonly compoundTails: string;
  /** What begins a line that says who wrote it, phrases: `By`. */
  readonly bylines: string;
  /** What the writers of such a line are, phrases: `Staff Writer`. */
  readonly bylineRoles: string;
  /** What a photograph's credit says beside names, phrases: `File Photo`. */
  readonly creditWords: string;
  /** What stands before a place's name and says so, phrases: `town of`, `residents of`. */
  readonly placeLeads: string;
  /** What places are, in small letters behind their names, phrases: `district`. */
  readonly placeTails: string;
  /** What papers and broadcasters are, beside their names, phrases: `newspaper`. */
  readonly mediaNouns: string;
  /** What films, books and songs are, before their titles, phrases: `film`. */
  readonly workNouns: string;
  /** What feasts are, behind their names, phrases: `festival`. */
  readonly feastNouns: string;
  /** What peoples and languages are, behind their names, phrases: `language`. */
  readonly peopleNouns: string;
  /** Words that end what fields of study and of work are called, phrases: `Studies`. */
  readonly fieldWords: string;
  /** What stands behind an apostrophe and is no part of a word, phrases: `ll`. */
  readonly contractions: string;
  /** Words that end the names of inns, phrases: `Lounge`. */
  readonly venueWords: string;
  /** Countries, continents and parts of the world, phrases. */
  readonly places: string;
  /** Companies known everywhere, phrases. */
  readonly companies: string;
  /** Organizations known everywhere, phrases. */
  readonly organizations: string;
  /** News agencies, papers and broadcasters known everywhere, phrases. */
  readonly media: string;
}
