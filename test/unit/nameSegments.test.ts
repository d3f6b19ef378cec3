import assert from 'node:assert/strict';
import { annotate } from '../../src/core/annotate.js';

/** The names of a text, as `kind:name`. */
function found(text: string, language: string): string[] {
  return annotate({ text, language }).mentions.map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);
}

/** A text, the names that must be among those found, and, behind a `-`, those that must not. */
type Row = readonly [language: string, text: string, ...expected: string[]];

/** One form of name: texts in which it is read whole, and those in which what looks alike is another, or none. */
interface Form {
  readonly name: string;
  readonly rows: readonly Row[];
}

const forms: readonly Form[] = [
  {
    name: 'firms of which any firm may be called the last word',
    rows: [
      ['en', 'Presidential Airways Inc said its deal was approved.', 'company:Presidential Airways Inc'],
      ['en', 'Champion Products Inc said its board had met.', 'company:Champion Products Inc'],
      ['en', 'They made Bear Stearns and Co Inc their banker.', 'company:Bear Stearns and Co Inc'],
      ['en', 'It is a unit of Fiat Finance and Trade Ltd.', 'company:Fiat Finance and Trade Ltd'],
      ['en', 'Apple and Google Inc said nothing.', '-company:Apple and Google Inc'],
      ['en', 'It sold Acme Inc and Bolt Corp.', 'company:Acme Inc', 'company:Bolt Corp'],
      ['en', 'Its rival Acme Inc said so.', 'company:Acme Inc'],
      ['en', 'On Monday Airways Inc said so.', '-company:Monday Airways Inc'],
    ],
  },
  {
    name: 'codes, formulas and what everybody has, which are no products',
    rows: [
      ['en', 'Apple sells the iPhone 13 and the iPad to people.', 'product:iPhone', 'product:iPad'],
      ['en', 'Shares of eBay and the company iRobot rose.', 'company:eBay', '-product:iRobot'],
      ['en', 'Fruit has vitamins A, B1, B3 and C.', '-product:B1', '-product:B3'],
      ['en', 'They dug up 28 tonnes of U3O8 last year.', '-product:U3O8'],
      ['en', 'It was 41 degC in the shade.', '-product:degC'],
      ['en', 'Villas stand in the areas V1 and V2 of the town.', '-product:V1', '-product:V2'],
      ['en', 'Toyota developed the Special Economic Zones there.', '-product:Special Economic Zones'],
      [
        'en',
        'The Arctic Co-operatives and the Canadian Co-operative Association met.',
        '-company:Arctic Co',
        '-company:Canadian Co',
      ],
    ],
  },
  {
    name: 'given names of two syllables',
    rows: [
      ['en', 'Governor Rhee Chang-yong met Wu Sz-huai.', 'person:Rhee Chang-yong', 'person:Wu Sz-huai'],
      ['en', 'The cabinet of Prayut Chan-o-cha resigned.', 'person:Prayut Chan-o-cha'],
      ['en', 'The activist Raymond Yeung Tsz-chun was freed.', 'person:Raymond Yeung Tsz-chun'],
      ['en', 'The bank hired Kyung-wha Kang in May.', 'person:Kyung-wha Kang'],
      ['en', 'On Sunday Son Heung-min scored twice.', 'person:Son Heung-min'],
      ['nl', 'Premier Han Duck-soo sprak met Tsai Ing-wen.', 'person:Han Duck-soo', 'person:Tsai Ing-wen'],
      ['de', 'Gestern traf Moon Jae-in den Gast.', 'person:Moon Jae-in'],
      [
        'en',
        'A Tokyo-listed firm and a Trump-led rally met a Nike-clad fan.',
        '-company:Tokyo-listed',
        '-person:Trump-led',
      ],
      ['en', 'The Paris-born chef is Covid-free.', '-person:Paris-born', '-person:Covid'],
    ],
  },
  {
    name: 'pairs',
    rows: [
      [
        'en',
        'The Serbia-Kosovo talks hurt US-Mexico trade.',
        'place:Serbia',
        'place:Kosovo',
        'place:US',
        'place:Mexico',
      ],
      [
        'en',
        'They spoke of EU-UK trade and NATO-Russia ties.',
        'organization:EU',
        'place:UK',
        'organization:NATO',
        'place:Russia',
      ],
      ['en', 'A Beijing/Shanghai train was late.', 'place:Beijing', 'place:Shanghai'],
      ['en', 'A picture by REUTERS/Dado Ruvic/Illustration hung there.', 'media:REUTERS', 'person:Dado Ruvic'],
      ['nl', 'De handel VS-China groeide.', 'place:VS', 'place:China'],
      [
        'en',
        'He left Bosnia-Herzegovina for Guinea-Bissau.',
        'place:Bosnia-Herzegovina',
        'place:Guinea-Bissau',
        '-place:Guinea',
      ],
      [
        'en',
        'She met Jean-Claude Juncker in Schleswig-Holstein.',
        'person:Jean-Claude Juncker',
        'place:Schleswig-Holstein',
      ],
      ['en', 'Shares of Rolls-Royce and Air France-KLM rose.', 'company:Rolls-Royce', 'company:Air France-KLM'],
    ],
  },
  {
    name: 'with the small words of their own languages',
    rows: [
      ['en', 'Floods hit the state of Rio Grande do Norte last week.', 'place:Rio Grande do Norte'],
      [
        'en',
        'The author Gabriele d’Annunzio lived near Val d’Isère.',
        'person:Gabriele d’Annunzio',
        'place:Val d’Isère',
      ],
      ['en', 'Prices rose, the Banco do Brasil told the press.', 'organization:Banco do Brasil'],
      [
        'en',
        'They walked from Stratford-upon-Avon to Aix-en-Provence.',
        'place:Stratford-upon-Avon',
        'place:Aix-en-Provence',
      ],
      ['en', 'She lives in Gangnam-gu now.', 'place:Gangnam-gu'],
      ['en', 'Countries in sub-Saharan Africa are poor.', 'place:sub-Saharan Africa'],
      ['en', 'Hunger grows in sub-Saharan Africa.', 'place:sub-Saharan Africa'],
      ['en', 'Exports from sub-Saharan Africa rose.', 'place:sub-Saharan Africa'],
      ['en', 'The bank lends to post-Saharan Africa.', '-place:post-Saharan Africa'],
      [
        'fr',
        'La Banque de Belgique a vu le Parti socialiste.',
        'organization:Banque de Belgique',
        'organization:Parti socialiste',
      ],
      ['es', 'El banco Iberdrola y el Ministerio de Hacienda firmaron.', 'organization:Ministerio de Hacienda'],
      ['en', 'What would Hungary do Monday?', 'place:Hungary'],
      ['nl', 'Minister Rutte de Kamer inlichten? Rutte zwijgt.', '-person:Rutte de Kamer'],
    ],
  },
  {
    name: 'with a nickname',
    rows: [
      ['en', 'Police arrested Joaquín "El Chapo" Guzmán there.', 'person:Joaquín "El Chapo" Guzmán'],
      ['en', 'They remember Edward “Ted” Kennedy well.', 'person:Edward “Ted” Kennedy'],
      ['en', 'In 1992 William (Bill) Clinton won.', 'person:William (Bill) Clinton'],
      ['en', 'She saw Guns N’ Roses play.', 'organization:Guns N’ Roses'],
      ['nl', 'De rechter veroordeelde Willem "de Neus" Holleeder.', 'person:Willem "de Neus" Holleeder'],
      ['en', 'He called the plan "Green Growth" on Monday.', '-person:plan "Green Growth"'],
      ['en', 'Charles (Reuters) said so.', '-person:Charles (Reuters)'],
    ],
  },
  {
    name: 'beside an office',
    rows: [
      [
        'en',
        'Talks were led by UN Special Envoy Hans Grundberg on Friday.',
        'organization:UN',
        'person:Hans Grundberg',
      ],
      [
        'en',
        'In a note, World Bank Country Director Keith Hansen agreed.',
        'organization:World Bank',
        'person:Keith Hansen',
      ],
      ['en', 'The guests heard Apple Chief Executive Tim Cook speak.', 'company:Apple', 'person:Tim Cook'],
      ['en', 'The guests heard Japan Foreign Minister Yoko Kamikawa speak.', 'place:Japan', 'person:Yoko Kamikawa'],
      ['en', 'He asked ANC Constitution expert John Smith.', 'organization:ANC', 'person:John Smith'],
      ['en', 'The Crown Prince met the Attorney General.', '-person:Crown Prince', '-organization:Attorney General'],
      ['en', 'Martin Luther King ate at Burger King.', 'person:Martin Luther King', 'company:Burger King'],
    ],
  },
  {
    name: 'of datelines and bylines',
    rows: [
      ['en', 'DHAKA, Aug 2 (UNB) - Rice is late.', 'place:DHAKA', 'media:UNB'],
      ['en', 'AMMAN, Jordan (AP) — Refugees returned.', 'place:AMMAN', 'place:Jordan', 'media:AP'],
      ['en', 'PHNOM PENH (The Phnom Penh Post): Rice is late.', 'place:PHNOM PENH', 'media:Phnom Penh Post'],
      ['nl', 'DEN HAAG (ANP) - Het kabinet viel.', 'place:DEN HAAG', 'media:ANP'],
      ['de', 'MÜNCHEN (dpa) - Das Werk wächst.', 'place:MÜNCHEN', 'media:dpa'],
      ['en', 'BREAKING – The minister resigned.', '-place:BREAKING'],
      [
        'en',
        'By Maria Lopez, Senior Correspondent\n\nThe minister spoke.',
        'person:Maria Lopez',
        '-person:Senior Correspondent',
      ],
      ['nl', 'Door Jan de Vries\n\nDe minister sprak.', 'person:Jan de Vries'],
      ['de', 'Von Petra Schmidt\n\nDer Minister sprach.', 'person:Petra Schmidt'],
      ['en', 'By popular demand the shop opened.', '-person:popular'],
      ['en', 'They praised Elaine May and heard June Harlow sing.', 'person:Elaine May'],
      [
        'en',
        'Last August Hungary voted; in June China paid.',
        'place:Hungary',
        'place:China',
        '-person:August Hungary',
      ],
    ],
  },
  {
    name: 'of ships',
    rows: [
      ['en', 'The USS Mason left the port.', 'vessel:USS Mason'],
      ['en', 'The MV Wakashio ran aground.', 'vessel:MV Wakashio'],
      ['en', 'When the tanker Prestige sank, the ferry Sewol was new.', 'vessel:Prestige', 'vessel:Sewol'],
      ['nl', 'Het cruiseschip Costa Concordia zonk.', 'vessel:Costa Concordia'],
      ['de', 'Gestern fuhr die Fregatte Hessen aus.', 'vessel:Hessen'],
      ['en', 'Once again MS Dhoni led the side.', '-vessel:MS Dhoni'],
      ['en', 'A ship carried Toyota cars, the vessel Captain said.', 'company:Toyota', '-vessel:Captain'],
    ],
  },
  {
    name: 'of wars, treaties, cups and storms',
    rows: [
      [
        'en',
        'They signed the Montreal Protocol and the Treaty of Tordesillas.',
        'event:Montreal Protocol',
        'event:Treaty of Tordesillas',
      ],
      [
        'en',
        'He fought in the Crimean War and at the Battle of Waterloo.',
        'event:Crimean War',
        'event:Battle of Waterloo',
      ],
      [
        'en',
        'She won the Davis Cup, the Tour de France and the Dutch Open.',
        'event:Davis Cup',
        'event:Tour de France',
        'event:Dutch Open',
      ],
      ['en', 'Roofs flew when Hurricane Ida came.', 'event:Hurricane Ida'],
      [
        'nl',
        'Na de Tweede Wereldoorlog kwam het Verdrag van Rome.',
        'event:Tweede Wereldoorlog',
        'event:Verdrag van Rome',
      ],
      [
        'de',
        'Es war im Zweiten Weltkrieg, nach der Schlacht von Verdun.',
        'event:Zweiten Weltkrieg',
        'event:Schlacht von Verdun',
      ],
      ['en', 'The Peace Agreement ended a Trade War.', '-event:Peace Agreement', '-event:Trade War'],
      ['en', 'He toured the Imperial War Museum near Storm Lake.', '-event:Imperial War', '-event:Storm Lake'],
      [
        'en',
        'She won the Nobel Peace Prize under the Clean Air Act.',
        '-company:Nobel Peace Prize',
        '-organization:Clean Air Act',
      ],
    ],
  },
  {
    name: 'of products',
    rows: [
      ['en', 'Last year Hyundai unveiled the Ioniq in Seoul.', 'company:Hyundai', 'product:Ioniq'],
      [
        'en',
        'Here Tesla sells the Cybertruck and Toyota the Corolla.',
        'product:Cybertruck',
        'company:Toyota',
        'product:Corolla',
      ],
      ['en', 'He drove the Camry sedan home.', 'product:Camry'],
      ['en', 'The files are in iCloud now.', 'product:iCloud'],
      ['nl', 'Vandaag verkoopt Apple de MacBook Air.', 'company:Apple', 'product:MacBook Air'],
      ['de', 'Heute verkauft Apple das MacBook Air.', 'product:MacBook Air'],
      ['en', 'Then Microsoft sold the London office.', 'place:London', '-product:London'],
      ['en', 'Then the Senate introduced the Budget.', '-product:Budget'],
      ['de', 'Dann verkauft Siemens das Haus.', '-product:Haus'],
    ],
  },
  {
    name: 'of bodies for several things',
    rows: [
      [
        'en',
        'She heads the Ministry of Culture, Sports and Tourism.',
        'organization:Ministry of Culture, Sports and Tourism',
      ],
      [
        'en',
        'He left the School of Oriental and African Studies.',
        'organization:School of Oriental and African Studies',
      ],
      [
        'en',
        'Rain fell, the Disaster Prevention and Mitigation Department said.',
        'organization:Disaster Prevention and Mitigation Department',
      ],
      [
        'en',
        'The Ministry of Defence, Japan and South Korea agreed.',
        'organization:Ministry of Defence',
        'place:Japan',
        'place:South Korea',
      ],
      ['en', 'People of the Ministry of Finance and Toyota met.', 'organization:Ministry of Finance', 'company:Toyota'],
      ['nl', 'Hij kreeg een UMTS-licentie van de PvdA-fractie.', '-organization:UMTS', 'organization:PvdA'],
      ['de', 'Der Anschluss per DSL-Kabel kam von der SPD-Fraktion.', '-organization:DSL-Kabel', 'organization:SPD'],
      [
        'en',
        'The Kingdom and the Inuit signed the MoU on LNG.',
        '-place:Kingdom',
        '-person:Inuit',
        '-organization:MoU',
        '-organization:LNG',
      ],
      ['en', 'Fire spread in Virunga National Park today.', 'place:Virunga National Park'],
    ],
  },
];

/** Marks and letters without a name, and beginnings of forms that nothing follows. */
const broken: readonly string[] = [
  '',
  'A',
  "!!! & ' X. Y, Z \"A\" 'B' (C) D-e F-g-h I/J",
  'Yoon- Suk--yeol -yeol / REUTERS/ /A AP/ By\nBy ,\nTreaty of\nUSS\nMV',
  'the the the Ministry of , and and Toyota the the',
  "K'n L ‘n M N' “ ” \"",
];

describe('Names as they are written', () => {
  for (const { name, rows } of forms) {
    describe(name, () => {
      for (const [language, text, ...expected] of rows) {
        it(`${language}: ${text.replace(/\n/g, ' ⏎ ')}`, () => {
          const names = found(text, language);
          const wrong = expected.filter((row) =>
            row.startsWith('-') ? names.includes(row.slice(1)) : !names.includes(row),
          );
          assert.deepEqual(wrong, [], names.join(', '));
        });
      }
    });
  }

  it('are ordered, never nested and inside of the text, whatever the text', () => {
    for (const text of broken) {
      for (const language of ['en', 'nl', 'de', 'fr', 'es']) {
        let end = 0;
        for (const mention of annotate({ text, language }).mentions) {
          assert.ok(mention.start >= end && mention.end > mention.start, text);
          end = mention.end;
        }
        assert.ok(end <= text.length, text);
      }
    }
  });
});
