import assert from 'node:assert/strict';
import type { EntityKind, Mention } from '../../src/core/model.js';
import { readText } from './figuresReading.js';

const NAMES: readonly (readonly [name: string, kind: EntityKind])[] = [
  ['Xiaomi', 'company'],
  ['Huawei', 'company'],
  ['OPPO', 'company'],
  ['vivo', 'company'],
  ['Jingdong Mall', 'company'],
  ['Sina Weibo', 'product'],
  ['Canalys', 'organization'],
  ['Lei Jun', 'person'],
  ['China', 'place'],
  ['Norway', 'place'],
  ['Noorwegen', 'place'],
  ['Norwegen', 'place'],
  ['Chad', 'place'],
  ['Tsjaad', 'place'],
  ['Mirova', 'place'],
  ['OECD', 'organization'],
  ['OESO', 'organization'],
  ['Liberals', 'organization'],
  ['Groenen', 'organization'],
  ['Anna Berg', 'person'],
];

/** The mentions of the names above: what the stages before would have found. */
function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const [name, kind] of NAMES) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      mentions.push({ start, end: start + name.length, entity: name, kind, source: 'lexicon' });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

type Aspect = 'subject' | 'standing' | 'source' | 'period' | 'measure' | 'status' | 'direction';

/** Checks one aspect of every figure of a text; `-` is one that stays unsaid. */
function check(
  aspect: Aspect,
  language: string,
  cases: readonly (readonly [text: string, ...values: string[]])[],
): void {
  for (const [text, ...values] of cases) {
    it(text, () => {
      const { figures } = readText(text, language, '2021-02-15', mentionsIn(text));
      assert.deepEqual(
        figures.map((figure) => figure[aspect] ?? '-'),
        values,
      );
    });
  }
}

describe('whose a figure is', () => {
  check('subject', 'en', [
    ['Xiaomi sold 5 million phones.', 'Xiaomi'],
    ["Huawei's shipments fell by 25%, while Xiaomi's shipments rose by 88%.", 'Huawei', 'Xiaomi'],
    ['Xiaomi teamed up with Huawei. The company sold 5 million phones.', 'Xiaomi'],
    ['Xiaomi put up 50,000 phones for sale on Sina Weibo.', 'Xiaomi'],
    ['According to Canalys, Xiaomi sold 5 million phones.', 'Xiaomi'],
    ["Nokia ties up with Jingdong Mall, China's second largest firm.", 'Jingdong Mall'],
    ['Some 30 percent of Xiaomi was sold.', 'Xiaomi'],
    ['OPPO and vivo sold 5 million phones.', '-'],
    ['vivo and OPPO gained 16% and 27%, respectively.', 'vivo', 'OPPO'],
    ['Lei Jun says that Xiaomi sold 5 million phones.', 'Xiaomi'],
    ['It sold 5 million phones.', '-'],
    // Places.
    ['Chad imported 300,000 tonnes of rice in 2021.', 'Chad'],
    ['Unemployment in Norway fell to 3.4 percent.', 'Norway'],
    ["Norway's unemployment fell to 3.4 percent.", 'Norway'],
    ['The Norwegian trade surplus reached 5 billion euros.', 'place/norway'],
    ['With a 26 billion dollar surplus, Norway can pay.', 'Norway'],
    ['Norway grew. The country exported 5 million tonnes of fish.', 'Norway'],
    ['About 300 people in Norway were infected.', 'Norway'],
    ['Xiaomi sold 5 million phones in Norway.', 'Xiaomi'],
    ['Norwegian farmers bought 500 tractors.', '-'],
    ['Farmers bought 500 tractors.', '-'],
    ['The Oslo office of the OECD is 300 km from Norway.', '-'],
    // Who tells it is not whose it is.
    ['The OECD estimated that growth in Norway reached 6.1 percent.', 'Norway'],
    ['Growth in Norway reached 6.1 percent, the OECD said.', 'Norway'],
    ['The OECD said that growth would reach 6.1 percent.', '-'],
    ['Xiaomi said revenue rose 5 percent.', 'Xiaomi'],
    ['Xiaomi reported revenue of 5 million dollars.', 'Xiaomi'],
    // Another subject silences what was spoken of before.
    ['Xiaomi grows. Analysts expect 5 million phones.', '-'],
    ['Xiaomi grows. Hospitals treated 4,100 injured.', '-'],
    ['Xiaomi grows. Revenue rose to 5 million dollars.', 'Xiaomi'],
    ['Xiaomi said that consumers spent 5 million dollars.', '-'],
    ['Huawei signed Anna Berg for 2 million euros.', 'Huawei'],
    ['Xiaomi, which has 412 stores, made 96 million euros.', 'Xiaomi', 'Xiaomi'],
    // An object, a part, and what is another's.
    ['Huawei has asked Norway for 5 million euros.', 'Huawei'],
    ["Huawei's North American sales fell to 5 million euros.", 'Huawei'],
    ['Huawei said its sales in Norway rose 43%.', 'Huawei'],
    ["Xiaomi's move came a day after Huawei, another maker of phones, sold 500 shops.", 'Huawei'],
    ['Huawei and the Norwegian OPPO had 500 shops.', '-'],
    ['Chad, which held 10 million bags, grew.', 'Chad'],
    ['Huawei lost 5 million euros, and about 300 people left Norway.', 'Huawei', '-'],
    ['Bankruptcies grew, such as Morgan Field ($691 billion) in Norway.', '-'],
    ['The winner was Anna Berg, 43, who left.', 'Anna Berg'],
    // Side by side.
    ['Huawei has 43% support and the Liberals 31%, according to a Canalys poll.', 'Huawei', 'Liberals'],
    ['Only Norway (12%) and Chad (14%) grew.', 'Norway', 'Chad'],
    // Events.
    ['At least 120 people were killed in the Mirova earthquake, officials said.', 'event/mirova-earthquake'],
    ['The death toll from the earthquake in Mirova rose to 870.', 'event/mirova-earthquake'],
    ['The merger of Xiaomi and Huawei is worth 5 billion dollars.', 'event/huawei-xiaomi-merger'],
    ['Xiaomi gave 5 million dollars to victims of the Mirova earthquake.', 'Xiaomi'],
    ['The earthquake killed 120 people.', '-'],
  ]);
  check('source', 'en', [
    ['The OECD estimated that growth in Norway reached 6.1 percent.', 'OECD'],
    ['Growth in Norway reached 6.1 percent, the OECD said.', 'OECD'],
    ['Xiaomi sold 5 million phones, according to Canalys.', 'Canalys'],
    ['A poll by Canalys gives Huawei 43%.', 'Canalys'],
    ['Xiaomi sold 5 million phones.', '-'],
    ['Xiaomi said it sold 5 million phones.', '-'],
  ]);
  check('source', 'nl', [
    ['Volgens de OESO steeg de inflatie in Noorwegen tot 6,1 procent.', 'OESO'],
    ['Xiaomi verkocht 5 miljoen gsms, meldt Canalys.', 'Canalys'],
    ['Xiaomi verkocht 5 miljoen gsms.', '-'],
  ]);
  check('subject', 'de', [
    ['Die Inflation in Norwegen stieg auf 6,1 Prozent.', 'Norwegen'],
    ['Laut OECD stieg die Inflation in Norwegen auf 6,1 Prozent.', 'Norwegen'],
    ['Xiaomi wächst. Analysten erwarten 5 Millionen Euro.', '-'],
  ]);
  check('subject', 'nl', [
    ['Tsjaad voerde 300.000 ton rijst in.', 'Tsjaad'],
    ['De werkloosheid in Noorwegen daalde tot 3,4 procent.', 'Noorwegen'],
    ['Het Noorse overschot steeg tot 5 miljard euro.', 'place/noorwegen'],
    ['Noorwegen groeit. Het land exporteerde 5 miljoen ton vis.', 'Noorwegen'],
    ['Met een overschot van 26 miljard euro kan Noorwegen betalen.', '-'],
    ['De OESO raamde dat de groei in Noorwegen 6,1 procent bereikte.', 'Noorwegen'],
    ['Xiaomi groeit. Analisten verwachten 5 miljoen gsms.', '-'],
    ['Noorse boeren kochten 500 tractoren.', '-'],
    ['Vorig jaar verkocht Xiaomi 5 miljoen gsms.', 'Xiaomi'],
    ['Huawei kocht vivo voor 42 miljoen euro.', 'Huawei'],
    ['De aardbeving in Mirova kostte 870 levens.', 'event/mirova-earthquake'],
    ['Bij de Mirova-aardbeving vielen 120 doden.', 'event/mirova-earthquake'],
    ['Tijdens die periode stuurde Xiaomi 26 miljoen gsms de wereld in.', 'Xiaomi'],
    ['Lei Jun telt al acht miljoen volgers.', 'Lei Jun'],
    ['Xiaomi groeit. Het bedrijf verkocht 5 miljoen gsms.', 'Xiaomi'],
  ]);
});

describe('when a figure is true', () => {
  check('period', 'en', [
    ['Xiaomi sold 7.19 million units in 2012.', '2012'],
    // What an article on one company does not date lies at its own time, or where its story is; any other is silent.
    ['Xiaomi has 5 million followers.', '-'],
    ['Xiaomi grows. Xiaomi sells phones. Xiaomi has 5 million followers.', '-'],
    [`${'Xiaomi grows. '.repeat(12)}Xiaomi has 5 million followers.`, '2021-02'],
    [
      `In December 2012 Xiaomi put up 50,000 phones. They were sold out within five minutes. ${'Xiaomi grew. '.repeat(11)}`,
      '2012-12',
      '2012-12',
    ],
    ['In December 2012 it put up 50,000 phones. They were sold out within five minutes.', '2012-12', '-'],
    [
      'Inventory rose by 6 billion yuan in Q4 2019 from 26 billion yuan in Q3 2019 to 32 billion yuan.',
      '2019-Q4',
      '2019-Q3',
      '2019-Q4',
    ],
    [
      'On August 25, 2019 and November 17, 2019 it stood at 8.53 and 8.39 dollars, respectively.',
      '2019-08-25',
      '2019-11-17',
    ],
    ['In the second and third quarters of 2020, sales surged 65% and 91%.', '2020-Q2', '2020-Q3'],
    ['Net profit was 5 million dollars in 2020 vs 4 million dollars.', '2020', '-'],
    ['The firm has grown by 5% since 2014.', '-'],
    // Each figure has the date behind it.
    ['It had 154,000 employees in 2019 and 164,000 employees in 2020.', '2019', '2020'],
    [
      'Profit fell to 318 yuan in the third quarter of 2020 from 402 yuan in the same quarter of 2019.',
      '2020-Q3',
      '2019-Q3',
    ],
    ['In 2020 it had 5 million users, up from 4 million in 2019.', '2020', '2019'],
    // What a figure is compared with.
    ['The economy contracted 5.7% in 2019, compared with 3.8% a year earlier.', '2019', '2018'],
    ['Unemployment was 7% in 2018 against 6% in the previous year.', '2018', '2017'],
    ['Unemployment was 7% in 2018. It was 6% a year ago.', '2018', '2020'],
    // Two years, one thing counted over both; one thing for each; what grows does so in each.
    ['In 2018 and 2019 it sold 600 cars.', '2018/2019'],
    ['Sales were 6 and 7 million dollars in 2018 and 2019.', '2018', '2019'],
    ['In 2018 and 2019, 20 and 30 people died.', '2018', '2019'],
    ['In 2016 and 2019 it sold 600 cars.', '-'],
    ['Sales grew by 6% in 2018 and 2019.', '-'],
    // A rank is held now where nothing else is said.
    ['It is working with Jingdong, the second largest shop.', '2021-02'],
    ['It was working with Jingdong, the second largest shop.', '-'],
    // How far something is from a base is not of the base's time.
    ['The budget rose by 32.75 percent from 2018.', '-'],
    ['Kenya received 75 ships in 2019, 13 more than in the previous year.', '2019', '2019'],
    ['Sales in February 2020 rose 18.8 percent over sales a year earlier.', '2020-02'],
    ['The rate was 3% between 2011 and 2015, double the 1990 rate.', '2011/2015', '2011/2015'],
    ['Sales doubled in 2019.', '2019'],
    ['The number of visas rose by 424% from 2018 to 2020.', '2018/2020'],
    ['The number of visas rose to 424 from 2018 to 2020.', '2020'],
    ['Attacks are up 169% since the end of the long strike in March 2020.', '-'],
    ['Fourth-quarter profit rose to 49 dollars from 16 dollars in the prior year.', '2020-Q4', '2019-Q4'],
    ['The group said February shipments were 677 tonnes.', '2021-02'],
    // The day on which it was told.
    ['Xiaomi reported third-quarter revenue of 4.12 billion yuan on Thursday.', '2020-Q3'],
    ['The club said on Tuesday that it has 300 members.', '-'],
    ['Xiaomi opened 5 stores on Thursday.', '2021-02-11'],
    // A whole stretch, and the end of a change.
    ['There were 1,140 fires from January to December 2020.', '2020'],
    ['There were 1,140 fires from March to May 2020.', '2020-03/2020-05'],
    ['Between 2016 and 2020 it built 500 homes.', '2016/2020'],
    ['It built 500 homes between 2016 and 2020.', '2016/2020'],
    ['The price fell to 5 dollars in 2020 from a high of 9 dollars.', '2020', '-'],
    ['The group, worth 5 million dollars, is expected to grow by 2030.', '-'],
    ['The shop opened in 1999 and has 5 floors.', '-'],
    ['Anna Berg, 43, left in 2019.', '-'],
    ['It is selling bonds due 2034 for 140 million yuan.', '-'],
  ]);
  check('period', 'nl', [
    ['In 2019 telde de club 154 leden en in 2020 waren dat 164 leden.', '2019', '2020'],
    [
      'De winst daalde tot 318 yuan in het derde kwartaal van 2020, tegen 402 yuan in hetzelfde kwartaal van 2019.',
      '2020-Q3',
      '2019-Q3',
    ],
    ['De economie kromp met 5,7 procent in 2019, vergeleken met 3,8 procent een jaar eerder.', '2019', '2018'],
    ['Er waren 1.140 branden van januari tot december 2020.', '2020'],
    ['Tussen 2016 en 2020 bouwde zij 500 huizen.', '2016/2020'],
    ['De winkel werd in 1999 gebouwd en heeft 5 verdiepingen.', '-'],
    ['De club opende in 2018 5 velden.', '2018'],
  ]);
  check('period', 'de', [
    [
      'Der Gewinn sank im dritten Quartal 2020 auf 318 Euro, verglichen mit 402 Euro im gleichen Quartal 2019.',
      '2020-Q3',
      '2019-Q3',
    ],
    ['Die Firma hatte 2019 154 Filialen.', '2019'],
    ['Zwischen 2016 und 2020 baute sie 500 Häuser.', '2016/2020'],
  ]);
});

describe('what a figure measures and claims to be', () => {
  check('measure', 'en', [
    ["Xiaomi's annual investment in micro blogs is about 5 million yuan.", 'annual investment in micro blogs'],
    ['It takes 30 percent of the sales.', 'sales'],
    ['This lowered the share price by 7%.', 'share price'],
    ['Xiaomi offered 50,000 new phones.', 'new phones'],
    ['Its market share in China was only 14%.', 'market share'],
    ['The market value directly doubled.', 'market value'],
    ['Exports grew fivefold, imports doubled.', 'Exports', 'imports'],
    ['It told of a 34-percent jump in net profits.', 'net profits'],
    ['About 300 voters stayed home.', 'voters'],
    ['Users ordered 50,000 of its Xiaomi phones.', 'phones'],
    ['It is the second largest e-commerce firm.', 'e-commerce firm'],
    ['The tie-up was worth 5 million yuan.', '-'],
    ['The share grew to 40% in a year.', 'share'],
    ['The council has a target of a 90 percent literacy rate.', 'literacy rate'],
    ['The harbour took a $5 million loss.', 'loss'],
    ['The group owns 17% of the stock.', 'stock'],
    ['It had net profit of 5 million euros against 4 million.', 'net profit', 'net profit'],
    ['Shares rose during the morning by 4 percent.', 'Shares'],
    ['Two fishing villages exist.', 'fishing villages'],
    // A verb, whoever has it, and an age are no measures.
    ['Mr Field follows at 41 percent.', '-'],
    ['The company is worth 5 million euros.', '-'],
    ['Anna Berg, 43, left.', '-'],
  ]);
  // What is said of a subject, between it and its figure, is not what is measured.
  check('measure', 'en', [
    ['Unemployment in the south was running at 17.7 percent.', 'Unemployment in the south'],
    ['The rate has been set at 6.05 percent.', 'rate'],
    ['The rate on the loan was originally set at 6 percent.', 'rate'],
    ['Prices were steady at 240 dollars.', 'Prices'],
    ['Cake sales were registered at 785 dollars.', 'Cake sales'],
    ['Output is limited to 31,500 tonnes.', 'Output'],
    ['Rice imports are forecast to rise to 425,000 tonnes.', 'Rice imports'],
    ['Domestic wheat was now selling for 15 dollars.', 'Domestic wheat'],
    ['Talks on the ferry had been ongoing for four months.', 'Talks'],
    ['The surplus had been sufficient to cover the 12 billion dollars.', '-'],
    ['The yard has agreed to build a quay of 300 metres.', 'quay'],
    ['The bonds are callable from March at 104, declining by 2 percent.', '-', '-'],
    ['It listed 5 million dollars as a loss and another 4 million dollars as a fee.', '-', '-'],
    ['The yard had revenue of 5 million euros.', 'revenue'],
    ['The yard has funding of 5 million euros.', 'funding'],
    ['The quarter was credit 15 million euros.', 'credit'],
    ['There were sales of 5 million euros.', 'sales'],
    ['It has had profits of 5 million euros.', 'profits'],
    ['With unemployment nearing 11 percent it fell.', 'unemployment'],
    ['It is due in 1994, paying 5 percent.', '-'],
    ['One rumour suggests selling about 20 percent.', '-'],
    ['It grew against a revised 4.77 billion euros.', '-'],
    ['Xiaomi cut spending by 5 million euros.', 'spending'],
    ['The offering of 5 million euros failed.', 'offering'],
    ['Private sector credit in calendar 1986 was 30.7 percent.', 'Private sector credit'],
    ['Exports will grow by just 1.0 percent in fiscal 1987.', 'Exports'],
    ['The fiscal deficit in 1986 was 30 million dollars.', 'fiscal deficit'],
  ]);
  check('measure', 'nl', [
    ['De omzet in boekjaar 1986 was 5 miljoen euro.', 'omzet'],
    ['De huur is vastgesteld op 500 euro.', 'huur'],
    ['De omzet van Xiaomi steeg met 5 procent.', 'omzet'],
    ['Xiaomi boekte een omzet van 5 miljoen euro.', 'omzet'],
    ['Xiaomi maakte 5 miljoen euro winst.', 'winst'],
    ['Er kwamen 200 serieuze telefoontjes binnen.', 'serieuze telefoontjes'],
    ['In Noorwegen ligt het gemiddelde op 56 procent.', 'gemiddelde'],
    ['Het bedrijf is 5 miljoen euro waard.', '-'],
    ['Xiaomi betaalde 5 miljoen euro.', '-'],
  ]);
  check('measure', 'de', [
    ['Der Umsatz von Xiaomi stieg um 5 Prozent.', 'Umsatz'],
    ['Xiaomi meldete einen Umsatz von 5 Millionen Euro.', 'Umsatz'],
    ['Xiaomi verkaufte 5 Millionen Handys.', 'Handys'],
    ['Das Unternehmen ist 5 Millionen Euro wert.', '-'],
    ['Der Umsatz im Geschäftsjahr 1986 betrug 5 Millionen Euro.', 'Umsatz'],
  ]);
  check('status', 'en', [
    ['The aim for 2022 is 15 million units.', 'target'],
    ['Analysts expect 5 million units.', 'forecast'],
    ['Xiaomi reportedly paid 5 million yuan.', 'rumour'],
    ['A better-than-expected 5% was reported.', '-'],
    ['It was more than the expected 5 million yuan.', 'forecast'],
    ['Xiaomi sold 5 million units.', '-'],
  ]);
  check('status', 'en', [
    ['Xiaomi wants to open 40 stores.', 'target'],
    ['The council plans to plant 500 trees.', 'target'],
    ['Xiaomi expects revenue of 5 million yuan.', 'forecast'],
    ['Xiaomi may sell 5 million units.', 'hypothetical'],
    ['Xiaomi sold 5 million units in May.', '-'],
  ]);
  check('status', 'nl', [
    ['Xiaomi wil 40 winkels openen.', 'target'],
    ['De gemeente hoopt 500 bomen te planten.', 'target'],
    ['Xiaomi verkoopt misschien 5 miljoen gsms.', 'hypothetical'],
    ['Xiaomi opende 40 winkels.', '-'],
  ]);
  check('standing', 'en', [
    ['Xiaomi did not sell 5 million units.', 'denied'],
    ["Xiaomi didn't report a profit of 5 million yuan.", 'denied'],
    ['The bridge will cost 460 million pounds, not 640 million pounds.', '-', 'denied'],
    ['The minister denied that 300 people were arrested.', 'denied'],
    ['Xiaomi has never had 500 stores.', 'denied'],
    ['Did Xiaomi sell 5 million units?', 'asked'],
    ['Who says that 300 people were arrested?', 'asked'],
    ['Xiaomi sold 5 million units.', '-'],
    ['Xiaomi sold no fewer than 5 million units.', '-'],
    ['Not only 300 people were arrested.', '-'],
    ['Xiaomi was denied a loan of 5 million yuan.', '-'],
    ['Xiaomi did not say so, but sold 5 million units.', '-'],
    ['It did not change its target of 5 million units.', 'aimed'],
    ['Xiaomi does not expect 5 million units.', 'denied'],
    ['Xiaomi no longer sells 5 million units.', 'denied'],
    ['Xiaomi failed to sell 5 million units.', 'denied'],
    ['Analysts asked whether Xiaomi had sold 5 million units.', 'asked'],
    ['Xiaomi hopes to sell 5 million units.', 'aimed'],
    ['The board recommends cutting 5 million jobs.', 'aimed'],
    ['Xiaomi plans to sell 5 million units.', 'planned'],
    ['Some 40 stores are planned.', 'planned'],
    ['Xiaomi is expected to sell 5 million units.', 'forecast'],
    ['Output will rise to 5 million units by 2035.', 'forecast'],
    ['The OECD estimates that 5 million people moved.', 'estimated'],
    ['Xiaomi might sell 5 million units.', 'possible'],
    ['About 300 people a day would benefit.', 'possible'],
    ['Xiaomi reportedly sold 5 million units.', 'rumoured'],
    ['Growth fell from a previously reported 4 percent.', 'corrected'],
    ['About 24 percent want a new leader.', '-'],
    ['Five aid projects got 5 million euros -- and who paid?', '-', '-'],
    ['It is selling bonds due 2034 for 140 million yuan.', '-'],
    ['Is it true? Xiaomi sold 5 million units.', '-'],
  ]);
  check('standing', 'nl', [
    ['Xiaomi verkocht geen 5 miljoen gsms.', 'denied'],
    ['De brug kost 460 miljoen euro, niet 640 miljoen euro.', '-', 'denied'],
    ['De minister ontkent dat 300 mensen zijn opgepakt.', 'denied'],
    ['Xiaomi haalde de 5 miljoen klanten niet.', 'denied'],
    ['Verkocht Xiaomi 5 miljoen gsms?', 'asked'],
    ['Xiaomi verkocht nog geen 5 miljoen gsms.', '-'],
    ['Xiaomi verkoopt niet langer 5 miljoen gsms.', 'denied'],
    ['De raad vroeg of Xiaomi 5 miljoen gsms verkocht.', 'asked'],
    ['Xiaomi wil 5 miljoen gsms verkopen.', 'aimed'],
    ['De firma zei dat het 300 mensen wil ontslaan.', 'aimed'],
    ['Er zijn 40 winkels gepland.', 'planned'],
    ['Xiaomi verwacht 5 miljoen gsms te verkopen.', 'forecast'],
    ['De OESO raamt dat 5 miljoen mensen verhuisden.', 'estimated'],
    ['Xiaomi zou 5 miljoen gsms hebben verkocht.', 'possible'],
    ['Xiaomi verkocht naar verluidt 5 miljoen gsms.', 'rumoured'],
    ['Uit een peiling bleek dat slechts 24 procent hem als leider wilde.', '-'],
    ['Xiaomi verkocht 5 miljoen gsms.', '-'],
    ['Niet alleen 300 mensen zijn opgepakt.', '-'],
    ['Er zijn 300 mensen die niet stemden.', '-'],
    ['Xiaomi verkocht niet minder dan 5 miljoen gsms.', '-'],
  ]);
  check('standing', 'de', [
    ['Xiaomi verkaufte nicht 5 Millionen Handys.', 'denied'],
    ['Der Minister bestreitet, dass 300 Menschen verhaftet wurden.', 'denied'],
    ['Hat Xiaomi 5 Millionen Handys verkauft?', 'asked'],
    ['Xiaomi verkaufte nicht weniger als 5 Millionen Handys.', '-'],
    ['Der Rat fragte, ob Xiaomi 5 Millionen Handys verkauft hat.', 'asked'],
    ['Xiaomi will 5 Millionen Handys verkaufen.', 'aimed'],
    ['Xiaomi plant, 40 Filialen zu eröffnen.', 'planned'],
    ['Analysten erwarten 5 Millionen Handys.', 'forecast'],
    ['Die OECD schätzt, dass 5 Millionen Menschen umzogen.', 'estimated'],
    ['Xiaomi könnte 5 Millionen Handys verkaufen.', 'possible'],
    ['Xiaomi soll 5 Millionen Handys verkauft haben.', 'rumoured'],
    ['Xiaomi verkaufte 5 Millionen Handys.', '-'],
  ]);
  check('direction', 'en', [
    ['It told of a 5-percent rise in sales but an 8-percent decline in costs.', 'up', 'down'],
    ['Sales surged 65% and 91%.', 'up', 'up'],
    ['Sales fell by 25% to 5 million units.', 'down', '-'],
    ['A share of 14%.', '-'],
  ]);
});
