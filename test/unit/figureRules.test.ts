import assert from 'node:assert/strict';
import { UNITS_TOGETHER } from '../../src/core/figures/inheritedUnits.js';
import { LIST_OF_UNIT } from '../../src/core/figures/listedUnits.js';
import { RANK_IDIOM, RANKS } from '../../src/core/figures/rules/asRank.js';
import { FIGURE_RULES } from '../../src/core/figures/rules/figureRules.js';
import { NEWSWIRE_ROW } from '../../src/core/figures/tables/newswire.js';
import { TABLE_CELL } from '../../src/core/figures/tables/readTables.js';
import type { Mention } from '../../src/core/model.js';
import { tokenize } from '../../src/core/text/tokens.js';
import { figureAsText, readText } from './figuresReading.js';

/** Asked of a quantity, of a rank, or of a rank that was read. */
const ASKED = [...new Set([...Object.values(FIGURE_RULES).flat(), ...RANKS, RANK_IDIOM])];
/** Those, and what figures that stand together are read by. */
const RULES = [...ASKED, ...UNITS_TOGETHER, LIST_OF_UNIT, NEWSWIRE_ROW, TABLE_CELL];

/** A phrase, its number marked, and the figure that is read there; '' for none. In English where no language is given. */
type Fires = readonly [marked: string, figure: string, language?: string];
/** A phrase that looks like those, its number marked, and the rule that decides instead. */
type Leaves = readonly [marked: string, rule: string, language?: string];

interface Phrases {
  readonly fires: readonly Fires[];
  readonly not: readonly Leaves[];
}

const PHRASES: Readonly<Record<string, Phrases>> = {
  'letters of a name': {
    fires: [
      ['the |R8 and its engine', ''],
      ['a new |P30 in the shops', ''],
    ],
    not: [
      ['it paid |R8.50 for it', 'glued currency'],
      ['it paid |USD8 for it', 'glued currency'],
    ],
  },
  'time of day': {
    fires: [
      ['it opens at |7 a.m. there', ''],
      ['om |14.30 uur begint het', '', 'nl'],
      ['at |seven o’clock it began', ''],
    ],
    not: [
      ['it sold |7 a month there', 'number for itself'],
      ['het duurde |14,5 uur', 'length of time', 'nl'],
    ],
  },
  'only looks measured': {
    fires: [
      ['under Rule |12g-3 of the act', ''],
      ['two Airbus |330s landed', ''],
      ['at |48°51′N it lies', ''],
    ],
    not: [
      ['under 12g of sugar it is |12g of salt', 'measure'],
      ['it took |33s to land', 'length of time'],
    ],
  },
  'vague number': {
    fires: [
      ['enkele |duizend bezoekers', '', 'nl'],
      ['etwa mehrere |hundert Besucher', '', 'de'],
    ],
    not: [
      ['a few of the |three hundred workers left', 'counted noun'],
      ['more than |a hundred workers left', 'counted noun'],
    ],
  },
  denominator: {
    fires: [
      ['there were 85 cases per |100,000 inhabitants', ''],
      ['5 gevallen per |1.000 inwoners', '', 'nl'],
    ],
    not: [
      ['there were 85 cases per |120,000 inhabitants', 'counted noun'],
      ['there were 85 cases among |100,000 inhabitants', 'counted noun'],
    ],
  },
  'share of a whole': {
    fires: [
      ['|three in ten voters stayed home', 'three in ten|multiple|0.3|x'],
      ['|7 out of 10 patients recovered', '7 out of 10|multiple|0.7|x'],
      ['|twee op de drie kiezers', 'twee op de drie|multiple|0.6666666666666666|x', 'nl'],
    ],
    not: [
      ['|300 in ten towns stayed home', 'number for itself'],
      ['|7 in 2021 recovered', 'number for itself'],
    ],
  },
  'hour of the day': {
    fires: [
      ['de winkel sluit om |9 uur', '', 'nl'],
      ['hij kwam rond |3 uur aan', '', 'nl'],
    ],
    not: [
      ['de winkel is |9 uur open', 'length of time', 'nl'],
      ['hij werkt om en nabij de |40 uur', 'length of time', 'nl'],
    ],
  },
  'unmeant unit': {
    fires: [
      ['|one day it will rain', ''],
      ['|one night he left', ''],
    ],
    not: [
      ['about |one day later', 'length of time'],
      ['|one hour later', 'length of time'],
    ],
  },
  'glued currency': {
    fires: [
      ['it paid |EUR250 million for it', 'EUR250 million|money|250000000|EUR'],
      ['a ticket costs |Rs1,200 there', 'Rs1,200|price|1200|INR'],
    ],
    not: [
      ['it paid EUR |250 million for it', 'amount of money'],
      ['it paid €|250 million for it', 'amount of money'],
    ],
  },
  price: {
    fires: [
      ['a price of $|31 for each', '$31|price|31|USD'],
      ['it pays $|2.15 a share', '$2.15|price|2.15|USD|exact|share'],
      ['it sells phones under |400 euros', '400 euros|price|400|EUR|lt'],
    ],
    not: [
      ['it pays $|215 million a year', 'amount of money'],
      ['a fine of |400 euros', 'amount of money'],
    ],
  },
  'price like the one before': {
    fires: [
      ['Oil cost $18.20. In the rain and the wind and the snow it then made $|17.45 there.', '$17.45|price|17.45|USD'],
      ['Gas cost €2.10. In the rain and the wind and the snow it then made €|2.35 there.', '€2.35|price|2.35|EUR'],
    ],
    not: [
      ['Oil cost $18.20. In the rain and the wind and the snow it then made $|1,745.20 there.', 'amount of money'],
      ['Oil cost €18.20. In the rain and the wind and the snow it then made $|17.45 there.', 'amount of money'],
    ],
  },
  'amount of money': {
    fires: [
      ['a loss of |8 billion euros', '8 billion euros|money|8000000000|EUR'],
      ['een verlies van € |3 miljoen', '€ 3 miljoen|money|3000000|EUR', 'nl'],
    ],
    not: [
      ['a loss of |8 billion', 'number for itself'],
      ['a price of |8 euros', 'price'],
    ],
  },
  percentage: {
    fires: [
      ['it grew |6 percent', '6 percent|percent|6|%'],
      ['es wuchs um |6,5 Prozent', '6,5 Prozent|percent|6.5|%', 'de'],
    ],
    not: [
      ['it grew to |6 percentiles', 'counted noun'],
      ['it grew |6 points', 'counted noun'],
    ],
  },
  frequency: {
    fires: [
      ['people viewed it |40,000 times', '40,000|count|40000|time'],
      ['he won it |three times', 'three|count|3|time'],
    ],
    not: [
      ['it is |three times larger', 'multiple'],
      ['it rose |three times', 'multiple'],
    ],
  },
  multiple: {
    fires: [
      ['it grew |four-fold', 'four-fold|multiple|4|x'],
      ['it is |6 times as large', '6 times|multiple|6|x'],
      ['drie maal zo groot als |2,5 keer zo klein', '2,5 keer|multiple|2.5|x', 'nl'],
    ],
    not: [
      ['he called |6 times', 'frequency'],
      ['it has |6 timers', 'counted noun'],
    ],
  },
  age: {
    fires: [
      ['she is |61 years old', '61 years old|duration|61|year'],
      ['hij is |23 jaar oud', '23 jaar oud|duration|23|year', 'nl'],
      ['er ist |47 Jahre alt', '47 Jahre alt|duration|47|year', 'de'],
    ],
    not: [
      ['she worked |41 years in the old mill', 'length of time'],
      ['een |23-jarige oud-student', 'length of time', 'nl'],
    ],
  },
  'length of time': {
    fires: [
      ['it lasted |six weeks', 'six weeks|duration|6|week'],
      ['it lasted |90 to 120 minutes', '90 to 120 minutes|duration|90..120|minute'],
    ],
    not: [
      ['she is |six weeks old', 'age'],
      ['it lasted |60 rounds', 'counted noun'],
    ],
  },
  measure: {
    fires: [
      ['it is |14 km long', '14 km|measure|14|kilometre'],
      ['a farm of |30 hectares', '30 hectares|measure|30|hectare'],
    ],
    not: [
      ['it has |14 knocks', 'counted noun'],
      ['a farm of |30 herds', 'counted noun'],
    ],
  },
  'half of what stands before': {
    fires: [
      ['it took a year and |a half', ''],
      ['two miles and |a quarter', ''],
    ],
    not: [
      ['the rich and |half of the poor', 'fraction'],
      ['it lost |half of it', 'fraction'],
    ],
  },
  'weak fraction': {
    fires: [
      ['in that |quarter it fell', ''],
      ['the |quarter was poor', ''],
    ],
    not: [
      ['a |quarter of the staff', 'fraction'],
      ['about |half of the staff', 'fraction'],
    ],
  },
  'one more': {
    fires: [
      ['|a third witness came', ''],
      ['|een derde getuige kwam', '', 'nl'],
    ],
    not: [
      ['|a third of the witnesses came', 'fraction'],
      ['|a third more came', 'fraction'],
    ],
  },
  'ordinal behind its article': {
    fires: [
      ['their |fifth of the year', ''],
      ['zijn |derde van het jaar', '', 'nl'],
    ],
    not: [
      ['|two fifths of the year', 'fraction'],
      ['een |derde van het jaar', 'fraction', 'nl'],
    ],
  },
  'fraction of nothing': {
    fires: [
      ['they met |half way', ''],
      ['the glass stood |half empty', ''],
    ],
    not: [
      ['they met |half of it', 'fraction'],
      ['they met nearly |half', 'fraction'],
    ],
  },
  'fraction in a compound': {
    fires: [
      ['the |two-thirds-majority rule', ''],
      ['|a half-empty glass', ''],
    ],
    not: [
      ['the |two-thirds majority', 'fraction'],
      ['a |half inch', 'measure'],
    ],
  },
  fraction: {
    fires: [
      ['|two thirds of the town', 'two thirds|multiple|0.6666666666666666|x'],
      ['nearly |half', 'half|multiple|0.5|x|approx'],
    ],
    not: [
      ['|two of the town', 'small number of nothing'],
      ['|half', 'fraction of nothing'],
    ],
  },
  'percent before the number': {
    fires: [
      ['a percentage of |40, he said', 'percentage of 40|percent|40|%'],
      ['a per cent of |9.', 'per cent of 9|percent|9|%'],
    ],
    not: [
      ['a percentage of |40 people', 'counted noun'],
      ['a percentile of |40, he said', 'number for itself'],
    ],
  },
  'count joined by a hyphen': {
    fires: [
      ['a |9-judge bench', '9|count|9|judge'],
      ['a |twenty-room house', 'twenty|count|20|room'],
    ],
    not: [
      ['a |9-shade lamp', 'excluded number'],
      ['a |9 judge bench', 'number for itself'],
    ],
  },
  'age in brackets': {
    fires: [
      ['the driver (|34) was hurt', '34|duration|34|year'],
      ['Piet (|34) was hurt', '34|duration|34|year'],
    ],
    not: [
      ['the road (|34) was closed', 'number for itself'],
      ['the driver (|4) was hurt', 'excluded number'],
    ],
  },
  'excluded number': {
    fires: [
      ['see page |31 there', ''],
      ['he drives a Boeing |747 there', ''],
    ],
    not: [
      ['he sees |31 pages there', 'counted noun'],
      ['see page |31 to 35 there', 'number for itself'],
    ],
  },
  'weak number': {
    fires: [
      ['|one thinks of it', ''],
      ['it was |one of them', ''],
    ],
    not: [
      ['at least |one worker left', 'counted noun'],
      ['|two think of it', 'small number of nothing'],
    ],
  },
  'small number of nothing': {
    fires: [
      ['the |four agreed', ''],
      ['|two reasons for it', ''],
    ],
    not: [
      ['|four farmers agreed', 'counted noun'],
      ['about |four agreed', 'number for itself'],
    ],
  },
  'told before': {
    fires: [
      ['those |four farmers agreed', ''],
      ['the firm’s |four plants', ''],
      ['deze |vier boeren', '', 'nl'],
    ],
    not: [
      ['those |40 farmers agreed', 'counted noun'],
      ['er zijn |vier boeren', 'counted noun', 'nl'],
    ],
  },
  'age behind its word': {
    fires: [
      ['he died aged |78 there', 'aged 78|duration|78|year'],
      ['children ages |4 to 8 came', 'ages 4 to 8|duration|4..8|year'],
    ],
    not: [
      ['he died with |78 others', 'counted noun'],
      ['an aged |780 came', 'number for itself'],
    ],
  },
  'age behind its word and a link': {
    fires: [
      ['at the age of |63 he left', '63|duration|63|year'],
      ['men aged between |20 and 30', '20 and 30|duration|20..30|year'],
    ],
    not: [
      ['at the edge of |63 lakes', 'counted noun'],
      ['men between |20 and 30', 'number for itself'],
    ],
  },
  'age of a person': {
    fires: [
      ['een vrouw van |41 is gewond', '41|duration|41|year', 'nl'],
      ['ein Mann von |41, hieß es', '41|duration|41|year', 'de'],
    ],
    not: [
      ['een groep van |41 is gewond', 'number for itself', 'nl'],
      ['een vrouw van |4 is gewond', 'number for itself', 'nl'],
    ],
  },
  'age between commas': {
    fires: [
      ['Ann Miller, |52, said so', '52|duration|52|year'],
      ['the driver, |52, said so', '52|duration|52|year'],
    ],
    not: [
      ['the road, |52, was closed', 'number for itself'],
      ['Ann Miller, |52 others, said so', 'counted noun'],
    ],
  },
  'unit behind a word': {
    fires: [
      ['within |10 business days', '10 business days|duration|10|day|lte'],
      ['|300 totale kilometer', '300 totale kilometer|measure|300|kilometre', 'nl'],
    ],
    not: [
      ['within |10 business parks', 'counted noun'],
      ['within |10 long business days', 'counted noun'],
    ],
  },
  'part of the figure before': {
    fires: [
      ['a fleet of 60 ships, |25 of them new', '25|count|25|ship'],
      ['$60 million, |25 of these in cash', '25|money|25|USD'],
    ],
    not: [
      ['a fleet, |25 of them new', 'number for itself'],
      ['a fleet of 60 ships, |25 men', 'counted noun'],
    ],
  },
  'counted noun': {
    fires: [
      ['|640 of its shops', '640|count|640|shop'],
      ['|3 to 5 shops', '3 to 5|count|3..5|shop'],
      ['|8 winkels', '8|count|8|store', 'nl'],
    ],
    not: [
      ['|640 of it', 'number for itself'],
      ['|640 injured', 'counted people'],
    ],
  },
  'counted people': {
    fires: [
      ['it left |70 homeless', '70|count|70|person'],
      ['|70 wounded', '70|count|70|person'],
      ['er raakten |70 gewond', '70|count|70|person', 'nl'],
    ],
    not: [
      ['it left |70 homeless families', 'counted noun'],
      ['it left |70 behind', 'number for itself'],
    ],
  },
  'number for itself': {
    fires: [
      ['output rose to |52,300', '52,300|count|52300|'],
      ['output of |90k a month', '90k|count|90000||exact|month'],
    ],
    not: [
      ['output rose to |52,300 tonnes', 'measure'],
      ['output rose to |52,300 cars', 'counted noun'],
    ],
  },
  'multiple of nothing': {
    fires: [
      ['he was |twice elected', ''],
      ['|dubbele ramen', '', 'nl'],
    ],
    not: [
      ['he was paid |twice the sum', 'multiple in a word'],
      ['the sum |tripled', 'multiple in a word'],
    ],
  },
  'multiple in a word': {
    fires: [
      ['its debt |tripled in May', 'tripled|multiple|3|x'],
      ['|twice as many', 'twice|multiple|2|x'],
      ['de schuld |verdubbelde', 'verdubbelde|multiple|2|x', 'nl'],
    ],
    not: [
      ['he was |twice elected', 'multiple of nothing'],
      ['its debt rose |three times', 'multiple'],
    ],
  },
  'top of a list': {
    fires: [
      ['one of the top |20 banks', 'top 20|rank|20|#'],
      ['a top-|three finish', 'top-three|rank|3|#'],
    ],
    not: [
      ['on top, |20 banks', 'counted noun'],
      ['the top |2.5 percent', 'percentage'],
    ],
  },
  'number of a rank': {
    fires: [
      ['the world number |one lost', 'number one|rank|1|#'],
      ['Japan’s No. |2 lost', 'No. 2|rank|2|#'],
    ],
    not: [
      ['see No. |2 there', 'excluded number'],
      ['a number of |20 banks', 'counted noun'],
    ],
  },
  'largest but for others': {
    fires: [
      ['de op |twee na langste brug', 'op twee na langste|rank|3|#', 'nl'],
      ['de op |1 na oudste stad', 'op 1 na oudste|rank|2|#', 'nl'],
    ],
    not: [
      ['op |twee bruggen na', 'counted noun', 'nl'],
      ['hij eindigde op |40 na', 'number for itself', 'nl'],
    ],
  },
  'ordinal and superlative': {
    fires: [
      ['the |7th richest of all', '7th richest|rank|7|#'],
      ['it took |fourth place', 'fourth place|rank|4|#'],
      ['de |vierde plaats', 'vierde plaats|rank|4|#', 'nl'],
    ],
    not: [
      ['the |first forest of all', 'ordinal that ranks nothing'],
      ['it took the |first plate', 'ordinal that ranks nothing'],
    ],
  },
  'one of many': {
    fires: [
      ['the |5,000th visitor', '5,000th|rank|5000|#'],
      ['the |800th goal', '800th|rank|800|#'],
    ],
    not: [
      ['the |50th visitor', 'excluded number'],
      ['the |800th largest', 'ordinal and superlative'],
    ],
  },
  'ordinal that ranks nothing': {
    fires: [
      ['the |first of the talks', ''],
      ['players who ranked scored in the |first minute', ''],
    ],
    not: [
      ['the |first largest of the talks', 'ordinal and superlative'],
      ['it ranked |first', 'ranked'],
    ],
  },
  'range of ranks': {
    fires: [
      ['they ranked |fourth to sixth', 'fourth to sixth|rank|4..6|#'],
      ['they ranked |31st to 33rd', '31st to 33rd|rank|31..33|#'],
    ],
    not: [
      ['they ranked |fourth to begin', 'ranked'],
      ['they ranked |31st to their shame', 'ranked'],
    ],
  },
  ranked: {
    fires: [
      ['it ranks |ninth there', 'ninth|rank|9|#'],
      ['its ranking rose to |8th', '8th|rank|8|#'],
    ],
    not: [
      ['it was |ninth there', 'weak fraction'],
      ['its rent rose on the |8th', 'excluded number'],
    ],
  },
  'idiom of ranks': {
    fires: [
      ['in the |second place, it is new', ''],
      ['in de |tweede plaats is het nieuw', '', 'nl'],
    ],
    not: [
      ['it took the |second place there', 'ordinal and superlative'],
      ['op de |tweede plaats', 'ordinal and superlative', 'nl'],
    ],
  },
  'compared amount': {
    fires: [
      ['a loss of 50 million dollars, compared with |70 million', '70 million|money|70000000|USD'],
      ['down from 9 percent to |7', '7|percent|7|%'],
    ],
    not: [
      ['a loss of 50 million dollars, compared with |70 million cars', 'counted noun'],
      ['a loss of 50 million dollars, compared with |7', 'number for itself'],
    ],
  },
  'billions beside money': {
    fires: [
      ['it lent $6.1 billion besides the |4.2 billion that it has', '4.2 billion|money|4200000000|USD'],
      ['it raised |3.5 billion on top of the €2 billion it had', '3.5 billion|money|3500000000|EUR'],
    ],
    not: [
      ['it lent $6.1 billion besides |4.2 million that it has', 'number for itself'],
      ['it sold |3.5 billion phones on top of the €2 billion it had', 'counted noun'],
    ],
  },
  'row of amounts': {
    fires: [
      ['He asked 800 euros at first, |900 in May and 950 euros in June', '900|money|900|EUR'],
      ['He asked 20 euros for a chair, |60 with arms and 90 euros with wheels', '60|money|60|EUR'],
    ],
    not: [
      ['He asked 800 euros at first, |700 in May and 950 euros in June', 'number for itself'],
      ['He asked 20 euros for a chair, |60 arms and 90 euros with wheels', 'counted noun'],
    ],
  },
  'parts of one time': {
    fires: [
      ['it took |3 hours, 20 minutes', '3 hours, 20 minutes|duration|200|minute'],
      ['she won in |41 minutes 9.5 seconds', '41 minutes 9.5 seconds|duration|2469.5|second'],
    ],
    not: [
      ['it took |3 hours and 20 minutes', 'length of time'],
      ['she won in |41 minutes, 9 men in 50', 'length of time'],
    ],
  },
  'list with one unit': {
    fires: [
      ['|4, 6 and 9 weeks', '4|duration|4|week'],
      ['scores of 11, |14 and 17 percent', '14|percent|14|%'],
    ],
    not: [
      ['|4 men, 6 and 9 weeks', 'counted noun'],
      ['he won |4, and 9 weeks later 5', 'number for itself'],
    ],
  },
  'newswire row': {
    fires: [
      ['3RD QTR NET\nShr 26 cts vs 11 cts\nNet |1.2 mln vs 900,000', '1.2 mln|money|1200000|USD'],
      ['3RD QTR NET\nShr 26 cts vs 11 cts\nSales 40.1 mln vs |38.7 mln', '38.7 mln|money|38700000|USD'],
    ],
    not: [
      ['3RD QTR NET\nShr 26 cts vs 11 cts\nAvg shrs |1.2 mln vs 900,000', 'number for itself'],
      ['3RD QTR NET\nShr 26 cts vs 11 cts\nNet was |1.2 mln then', 'number for itself'],
    ],
  },
  'table cell': {
    fires: [
      ['In millions of euros\n\n| | 2021 | 2020 |\n| Profit | ¦(12) | 15 |', '(12)|money|-12000000|EUR'],
      ['| | 2021 | 2020 |\n| Staff | ¦1,400 | 1,500 |\n| Shops | 40 | 50 |', '1,400|count|1400|'],
    ],
    not: [
      ['In millions of euros\n\nA profit of ¦12 in 2021', 'number for itself'],
      ['In millions of euros\n\n| | 2021 | 2020 |\n| Road | ¦12 km | 15 km |', 'measure'],
    ],
  },
};

/** Where a phrase has a table's pipes, this marks its number. */
const OTHER_MARK = '¦';

/** Whose age may stand in brackets. */
const NAME = 'Piet';

/** The rows that have answered, with the token that they were asked about. */
const answered: { readonly name: string; readonly i: number }[] = [];

/** Writes down each answer of a row. */
function listenTo(row: { readonly name: string; readonly read: (...args: never[]) => unknown }): () => void {
  const { read } = row;
  const heard = (...args: never[]): unknown => {
    const outcome = read(...args);
    if (outcome) answered.push({ name: row.name, i: (args[0] as unknown as { readonly i: number }).i });
    return outcome;
  };
  Object.assign(row, { read: heard });
  return () => Object.assign(row, { read });
}

/** The rule that decides at the mark, and the figure there; '' for none. */
function decisionAt(marked: string, language = 'en'): { readonly rule: string | undefined; readonly figure: string } {
  const sign = marked.includes(OTHER_MARK) ? OTHER_MARK : '|';
  const mark = marked.indexOf(sign);
  assert.ok(mark >= 0, marked);
  const text = marked.replace(sign, '');
  const name = text.indexOf(NAME);
  const mentions: readonly Mention[] =
    name < 0
      ? []
      : [{ start: name, end: name + NAME.length, kind: 'person', entity: 'person/piet', source: 'recogniser' }];
  answered.length = 0;
  const { figures } = readText(text, language, undefined, mentions);
  const figure = figures.find(({ start, end }) => start <= mark && mark < end);
  if (figure) return { rule: figure.rule, figure: figureAsText(figure, text) };
  const tokens = tokenize(text);
  return { rule: answered.findLast(({ i }) => tokens.start[i] === mark)?.name, figure: '' };
}

describe('The rules by which figures are read', () => {
  let restore: (() => void)[] = [];
  before(() => {
    restore = ASKED.map(listenTo);
  });
  after(() => {
    for (const undo of restore) undo();
  });

  it('have names of their own, and phrases', () => {
    const names = RULES.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(Object.keys(PHRASES).sort(), names.sort());
  });

  for (const { name } of RULES) {
    const { fires = [], not = [] } = PHRASES[name] ?? {};
    it(`${name} has phrases on both sides`, () => assert.ok(fires.length >= 2 && not.length >= 2));
    for (const [marked, figure, language] of fires)
      it(`${name}: ${marked}`, () => assert.deepEqual(decisionAt(marked, language), { rule: name, figure }));
    for (const [marked, rule, language] of not) {
      it(`not ${name}: ${marked}`, () => {
        assert.notEqual(rule, name);
        assert.equal(decisionAt(marked, language).rule, rule);
      });
    }
  }
});
