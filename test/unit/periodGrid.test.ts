import assert from 'node:assert/strict';
import { readText } from './figuresReading.js';

/**
 * Ways to put two values with their times in one sentence: each wording with each join. In a join `{s}` is the subject
 * and its verb, `{v}` the same behind a time where the language turns them around, `{a}` and `{b}` are the values with what
 * they count, `{n}` the second value alone, `{A}` and `{B}` the times with their prepositions, `{N}` the second without.
 */
interface Grid {
  readonly language: string;
  readonly values: readonly [string, string];
  readonly wordings: readonly (readonly [subject: string, inverted: string, before: string, behind: string])[];
  readonly joins: readonly string[];
  /** The two times, the second without its preposition, and their ISO forms. */
  readonly times: readonly (readonly [first: string, second: string, bare: string, isos: readonly [string, string]])[];
}

const GRIDS: readonly Grid[] = [
  {
    language: 'en',
    values: ['154,000', '164,000'],
    wordings: [
      ['Veldra had', 'Veldra had', '', ' employees'],
      ['Veldra sold', 'it sold', '', ' phones'],
      ['revenue was', 'revenue was', '', ' dollars'],
      ['net profit reached', 'net profit reached', '$', ''],
      ['the operator ran', 'it ran', '', ' masts'],
      ['exports totalled', 'exports totalled', '', ' tonnes'],
      ['the port handled', 'it handled', '', ' containers'],
      ['sales of the group came to', 'sales came to', '€', ''],
      ['the city counted', 'the city counted', '', ' residents'],
      ['the toll stood at', 'the toll stood at', '', ' deaths'],
      ['police recorded', 'police recorded', '', ' burglaries'],
      ['the farm produced', 'it produced', '', ' litres of milk'],
      ['Veldra paid', 'it paid', '', ' euros in tax'],
      ['visitors bought', 'visitors bought', '', ' tickets'],
      ['the airline carried', 'it carried', '', ' passengers'],
      ['there were', 'there were', '', ' cases'],
      ['the plant built', 'it built', '', ' new cars'],
      ['its debt amounted to', 'its debt amounted to', '', ' pounds'],
      ['the museum drew', 'it drew', '', ' visitors from abroad'],
      ['turnover was', 'turnover was', '', ' crowns'],
    ],
    joins: [
      '{s} {a} {A} and {b} {B}.',
      '{s} {a} {A}, and {b} {B}.',
      '{s} {a} {A}, {b} {B}.',
      '{s} {a} {A}, compared with {b} {B}.',
      '{s} {a} {A}, up from {n} {B}.',
      '{A}, {s} {a} and {B} {v} {b}.',
      '{A} {s} {a}, {B} {b}.',
      '{s} {a} {A}; {B} {v} {b}.',
      '{s} {a} {A} ({N}: {n}).',
      '{A} {s} {a}, while {B} {v} {b}.',
    ],
    times: [
      ['in 2021', 'in 2022', '2022', ['2021', '2022']],
      ['in the third quarter of 2021', 'in the same quarter of 2019', 'Q3 2019', ['2021-Q3', '2019-Q3']],
      ['in March 2021', 'in March 2020', 'March 2020', ['2021-03', '2020-03']],
    ],
  },
  {
    language: 'nl',
    values: ['154.000', '164.000'],
    wordings: [
      ['Veldra had', 'had Veldra', '', ' werknemers'],
      ['Veldra verkocht', 'verkocht het', '', ' telefoons'],
      ['de omzet was', 'was de omzet', '', ' euro'],
      ['de winst bereikte', 'bereikte de winst', '€ ', ''],
      ['het net telde', 'telde het net', '', ' masten'],
      ['de uitvoer bedroeg', 'bedroeg de uitvoer', '', ' ton'],
      ['de haven verwerkte', 'verwerkte de haven', '', ' containers'],
      ['de verkoop van de groep kwam uit op', 'kwam de verkoop uit op', '€ ', ''],
      ['de stad telde', 'telde de stad', '', ' inwoners'],
      ['het dodental stond op', 'stond het dodental op', '', ' mensen'],
      ['de politie registreerde', 'registreerde de politie', '', ' inbraken'],
      ['de boerderij gaf', 'gaf de boerderij', '', ' liter melk'],
      ['Veldra betaalde', 'betaalde het', '', ' euro aan belasting'],
      ['bezoekers kochten', 'kochten bezoekers', '', ' kaartjes'],
      ['de luchtvaartmaatschappij vervoerde', 'vervoerde zij', '', ' passagiers'],
      ['er waren', 'waren er', '', ' gevallen'],
      ['de fabriek bouwde', 'bouwde de fabriek', '', " nieuwe auto's"],
      ['de schuld liep op tot', 'liep de schuld op tot', '', ' pond'],
      ['het museum trok', 'trok het museum', '', ' bezoekers uit het buitenland'],
      ['de omzet beliep', 'beliep de omzet', '', ' kronen'],
    ],
    joins: [
      '{s} {a} {A} en {b} {B}.',
      '{s} {a} {A}, en {b} {B}.',
      '{s} {a} {A}, {b} {B}.',
      '{s} {a} {A}, vergeleken met {b} {B}.',
      '{s} {a} {A}, tegen {n} {B}.',
      '{A} {v} {a} en {B} {v} {b}.',
      '{A} {v} {a}, {B} {b}.',
      '{s} {a} {A}; {B} {v} {b}.',
      '{s} {a} {A} ({N}: {n}).',
      '{A} {v} {a}, terwijl {B} {b} werd geteld.',
    ],
    times: [
      ['in 2021', 'in 2022', '2022', ['2021', '2022']],
      ['in het derde kwartaal van 2021', 'in hetzelfde kwartaal van 2019', 'Q3 2019', ['2021-Q3', '2019-Q3']],
      ['in maart 2021', 'in maart 2020', 'maart 2020', ['2021-03', '2020-03']],
    ],
  },
  {
    language: 'de',
    values: ['154.000', '164.000'],
    wordings: [
      ['Veldra hatte', 'hatte Veldra', '', ' Mitarbeiter'],
      ['Veldra verkaufte', 'verkaufte Veldra', '', ' Telefone'],
      ['der Umsatz betrug', 'betrug der Umsatz', '', ' Euro'],
      ['der Gewinn erreichte', 'erreichte der Gewinn', '', ' Euro'],
      ['das Netz zählte', 'zählte das Netz', '', ' Masten'],
      ['die Ausfuhr belief sich auf', 'belief sich die Ausfuhr auf', '', ' Tonnen'],
      ['der Hafen bewegte', 'bewegte der Hafen', '', ' Container'],
      ['der Absatz der Gruppe lag bei', 'lag der Absatz bei', '', ' Stück'],
      ['die Stadt zählte', 'zählte die Stadt', '', ' Einwohner'],
      ['es gab', 'gab es', '', ' Todesopfer'],
      ['die Polizei erfasste', 'erfasste die Polizei', '', ' Einbrüche'],
      ['der Hof lieferte', 'lieferte der Hof', '', ' Liter Milch'],
      ['Veldra zahlte', 'zahlte Veldra', '', ' Euro an Steuern'],
      ['Besucher kauften', 'kauften Besucher', '', ' Karten'],
      ['die Linie beförderte', 'beförderte die Linie', '', ' Passagiere'],
      ['es waren', 'waren es', '', ' Fälle'],
      ['das Werk baute', 'baute das Werk', '', ' neue Autos'],
      ['die Schulden stiegen auf', 'stiegen die Schulden auf', '', ' Pfund'],
      ['das Museum empfing', 'empfing das Museum', '', ' Besucher aus dem Ausland'],
      ['der Umsatz lag bei', 'lag der Umsatz bei', '', ' Kronen'],
    ],
    joins: [
      '{s} {A} {a} und {B} {b}.',
      '{s} {a} {A} und {b} {B}.',
      '{s} {A} {a}, {B} {b}.',
      '{s} {A} {a}, verglichen mit {b} {B}.',
      '{s} {A} {a} nach {n} {B}.',
      '{A} {v} {a} und {B} {v} {b}.',
      '{A} {v} {a}, {B} {b}.',
      '{s} {A} {a}; {B} {v} {b}.',
      '{s} {A} {a} ({N}: {n}).',
      '{A} {v} {a}, während {B} {b} gezählt wurden.',
    ],
    times: [
      ['im Jahr 2021', 'im Jahr 2022', '2022', ['2021', '2022']],
      ['im dritten Quartal 2021', 'im gleichen Quartal 2019', 'Q3 2019', ['2021-Q3', '2019-Q3']],
      ['im März 2021', 'im März 2020', 'März 2020', ['2021-03', '2020-03']],
    ],
  },
];

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe('two values and their times in one sentence', () => {
  for (const { language, values, wordings, joins, times } of GRIDS) {
    for (const join of joins) {
      it(`${language}: ${join}`, () => {
        const wrong = wordings.flatMap(([subject, inverted, before, behind], k) => {
          const [first, second, bare, isos] = times[k % times.length] as Grid['times'][number];
          const parts: Readonly<Record<string, string>> = {
            s: subject,
            v: inverted,
            a: `${before}${values[0]}${behind}`,
            b: `${before}${values[1]}${behind}`,
            n: values[1],
            A: first,
            B: second,
            N: bare,
          };
          const text = upper(join.replace(/\{(\w)\}/g, (_, key: string) => parts[key] as string));
          const read = readText(text, language, '2023-02-15').figures.map(({ period }) => period ?? '-');
          return read.join() === isos.join() ? [] : [`${text} => ${read.join()}`];
        });
        assert.deepEqual(wrong, []);
      });
    }
  }
});
