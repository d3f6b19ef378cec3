// Words by which names are compared, of all languages that we read: names are written alike in most of them.

/** Spellings of words in names that mean the same, each with the one that stands for both. */
export const SPELLINGS =
  'defense defence, center centre, organization organisation, labor labour, theater theatre, harbor harbour, ' +
  'program programme, intl international, univ university, dept department';

/** Words that begin a surname of several words, which is no full name. */
export const SURNAME_PARTICLES =
  'al el bin ben ibn abu da das de del della den der di do dos du el la le les lo mc mac san st ten ter van vande ' +
  'vanden vander von vom zu zur';

/** Words at the end of a company's name that say what it does: "Ford Motor". One name with and without is likely one company. */
export const COMPANY_TAILS =
  'motor airline airway computer store company corporation industry electronic pharmaceutical laboratory brewery ' +
  'supermarket restaurant chemical petroleum oil steel mill food';

/** Words that are no company's own name once the tail is off: "United Airlines". */
export const SHARED_NAMES =
  'air american british canadian china first general global great imperial international mobile national new north ' +
  'pacific republic royal south southern standard state union united us western world';

/** Words that name an institution which every country has its own of: English, Dutch, German. */
export const COMMON_INSTITUTIONS =
  'academy administration affairs agency air army assembly attorney authority bureau cabinet center centre chamber ' +
  'church city clinic club college community congress constitution constitutional coroner county coalition defence ' +
  'defense democratic democrats district economic education environment executive exchange federal federation fire ' +
  'fisheries force forces foreign foundation front general guard health high home homeland hospital house interior ' +
  'investigation jury league legislature liberal local media meteorological minister ministers monetary municipal ' +
  'museum navy of opposition people planning president prime prosecutor public republican republicans school security ' +
  'senate service services social society station stock supreme television town transport transportation tribunal ' +
  'university water welfare world the and for ' +
  'accounts appeal armed audit auditor bar border coast communications communist conservative crescent cross crown ' +
  'culture customs deputies election electoral football green human immigration industry information journalists law ' +
  'legislative library livestock medical mines nationalist olympic post presidency privy progressive prosecution ' +
  'representatives reserve rights royal science socialist sports tax technology theatre tourism women workers works ' +
  'afgevaardigden algemene congres openbaar buitenlandse binnenlandse zaken defensie economische gemeenteraad gerechtshof grondwettelijk hof ' +
  'hoge hooggerechtshof huis leger luchtmacht marine onderwijs parlement parlementaire senaat staat universiteit ' +
  'veiligheid voor volksgezondheid ziekenhuis de het en van ' +
  'bundestag innenministerium außenministerium finanzministerium landtag oberster gerichtshof parlament senat ' +
  'universität verfassungsgericht zentralbank der die das für und';

/** Words of those that name a party, which is one country's own by them: "Liberal Democratic Party". */
export const COMMON_LEANINGS = 'democratic democrats labour liberal people republican republicans';

/** Words that "&" stands for as well. */
export const JOINING_WORDS = 'and en und';

/** Pairs of words that are as often written in two letters, each with those. */
export const SHORTENED_WORDS = 'united states us, united nations un, united kingdom uk';

/** What is one word or two, each pair with the one word. */
export const JOINED_WORDS = 'air lines airline, air line airline';

/** Small words that no acronym spells. */
export const SMALL_WORDS = 'of the for de van voor het der die für';

/** What tells a son from his father. */
export const GENERATIONS = 'jr sr ii iii iv';

/** Words that stand in no person's name: "Ann Lee of Jackson". */
export const NO_NAMES = 'of the for in at voor het uit aus für';

/** Surnames that so many bear that one story seldom tells whose they are: from the largest countries' lists. */
export const SHARED_SURNAMES =
  'li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin he gao luo zheng liang xie tang cheng tan ' +
  'lim wong lee kim park choi jung kang cho yoon nguyen tran le pham singh kumar sharma khan ali ahmed hassan hussain ' +
  'mohamed rahman islam das smith jones brown williams johnson davis miller wilson taylor garcia rodriguez gonzalez ' +
  'fernandez lopez martinez sanchez perez silva santos souza costa';
