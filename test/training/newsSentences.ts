import type { NameLabel } from '../../src/core/entities/recogniser/labels.js';
import type { LabelledSpan, LabelledText } from './corpora.js';

/** Names to fill sentences with. */
export interface Names {
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly companies: readonly string[];
  readonly organizations: readonly string[];
  readonly media: readonly string[];
}

export type NewsLanguage = 'en' | 'nl' | 'de';

/**
 * Sentences as news has them, our own, with places for names: P, Q a person in full, p, q the surname alone, O, R an
 * organization, o its acronym, L, M a city, C, D a country, F a company, N a newspaper.
 */
const SENTENCES: Readonly<Record<NewsLanguage, string>> = {
  en: `
P, a spokesman for {O}, said on Monday that talks would resume next week.
P, the chief executive of {F}, told reporters the deal was close.
{O} said in a statement that it would appeal against the ruling.
{O} announced on Tuesday the appointment of {P} as its new director.
The {O} has warned that prices will rise again before the winter.
According to the {O}, more than 300 people have fled their homes.
According to {N}, the plan was dropped after protests in {L}.
"We are ready," {P} told {N} in {L}.
"It was a hard year," said {p}, who has led {O} since 2014.
"We will not give up," {q} added.
President {P} met Prime Minister {Q} in {L} on Wednesday.
President {p} is due to travel to {C} and {D} later this month.
Foreign Minister {P} said {C} would not change its policy.
Prime Minister {p} said the government had no plans to resign.
Officials in {L} said at least 12 people were killed in the blast.
Police in {L} arrested three men on Friday, {N} reported.
Troops from {C} crossed the border into {D} overnight, the {O} said.
{C} and {D} signed a trade agreement in {L} on Thursday.
{C} has accused {D} of breaking the ceasefire.
{C}'s economy grew by 2.4 percent in the first quarter, the {O} said.
{C}'s central bank left interest rates unchanged.
Shares in {F} rose 4 percent in {L} after the company raised its forecast.
Shares of {F} fell 3.2 percent, while {R} gained 1.1 percent.
{F} reported a net profit of $320 million for the third quarter.
{F} has agreed to buy {R} for 1.2 billion euros, the companies said.
{F} will close its plant in {L} and cut 1,500 jobs.
{F} said it had appointed {P} as chief financial officer.
Analysts at {F} expect sales to fall.
Analyst {P} of {F} said the results were better than expected.
A spokeswoman for {F} declined to comment.
A lawyer for {P} said he would appeal.
The {O} ({o}) published its report on Monday.
The {O} ({o}) said the number of cases had doubled.
The {o} said it would send a team to {C}.
{o} officials met in {L} to discuss the crisis.
A report by the {o} found that few schools were open.
Critics of the {o} say the rules come too late.
The head of the {o}, {P}, called for an inquiry.
{o} chief {P} said more money was needed.
Members of the {O} voted to strike from next Monday.
Thousands marched through {L} in support of {P}.
The city of {L} has asked the {O} for help.
He was born in {L}, {C}, and studied at the {O}.
She joined {F} in 2009 after ten years at {R}.
{P} was elected to the board of the {O} last year.
{P}, 54, was found guilty of fraud by a court in {L}.
{P}, who lives in {L}, said she had seen nothing.
{P} and {Q} were among those who spoke at the conference in {L}.
{p} and {q} have known each other since school.
{p}'s lawyers said the charges were false.
Mr {p} said he had not read the letter.
Mrs {q} declined to answer questions.
Dr {P} of the {O} led the study.
Professor {P}, of the {O}, said the results were clear.
Coach {P} said his team had played well.
{P} scored twice as {O} beat {R} 3-1 in {L}.
{P} won the race in {L} ahead of {Q} of {C}.
{O} will play {R} in the final on Saturday.
{C} beat {D} 2-0 in a friendly in {L}.
The flight from {L} to {M} was delayed for six hours.
The road between {L} and {M} has been closed since the floods.
Farmers near {L} say the rain came too late.
A strong earthquake hit eastern {C} on Sunday, the {O} said.
The storm is moving towards {L} and could reach {M} by night.
Residents of {L} were told to boil their water.
Hospitals in {L} and {M} are full, doctors say.
Aid groups, including {O}, have sent food to {L}.
The {O} has opened an investigation into {F}.
The {O} fined {F} $5 million for misleading its customers.
In {L}, the mayor, {P}, called for calm.
In a letter to {P}, the {O} asked for more time.
In an interview with {N}, {p} defended the decision.
Last week {N} quoted {P} as saying that {C} was ready for talks.
Since then {O} has lost half of its members.
But {p} said there was no proof.
But the {O} rejected the claim.
However, {F} denied that it had known of the problem.
Meanwhile, {R} said it would stop buying from {C}.
The company, based in {L}, {C}, employs 3,400 people.
The group, a rival of {F}, was founded in {L}.
The party of {P} won 43 percent of the vote, the {O} said.
The opposition {O} said it would boycott the vote.
Supporters of the {O} clashed with police in {L}.
The European Union and {C} will hold talks in {L} in May.
The United Nations and the {O} have called for a ceasefire.
The Supreme Court in {L} ruled in favour of {F}.
Lawmakers from the {O} said they would vote against the bill.
Former minister {P} has joined the board of {F}.
Former President {P} died in {L} at the age of 81, his family said.
Senator {P} said the bill would harm small firms.
The film by {P} opens in {L} on Friday.
The ship left {L} for {M} with 2,000 tonnes of grain.
Oil from {C} is shipped through {L}.
The bank, which is owned by {F}, has 200 branches in {C}.
Trade between {C} and {D} fell by a fifth last year.
Exports to {C} rose, while those to {D} fell, the {O} said.
The two men were flown to {L}, where they met {P}.
Nobody at {F} could be reached on Sunday.
Workers at {F} in {L} went on strike.
Students at the {O} occupied a building.
It was the first visit to {C} by a {O} official.
This is what {P} wrote in {N} on Tuesday.
Reporting by {P} in {L}; editing by {Q}
By {P}
{N}, {L}
{L} - {P} has left {F}, {N} reported on Monday.
{L} - The {O} said on Friday that it had no plans to cut spending.
{L} (AP) - A court in {C} has freed {P}, his lawyer said.
Photo: {P} / {F}
{P} is a reporter for {N}.
{O} beat {R} 2-1 after extra time.
{O} 3 {R} 0
{O} 12 7 3 2 21 9 24
{p} took four wickets for 38 runs on the first day.
{p} scored from a penalty and {q} hit the post.
{P} ({C}) beat {Q} ({D}) 6-4 6-2
1. {P} ({C}) 2:03.4
2. {Q}, {D}, +0.8 seconds
{P} of {C} took the lead in the second round, a shot ahead of {Q}.
{C} were 210 for four at the close against {D}.
{C}, who lost to {D} last week, must win in {L}.
The {C} captain, {p}, is injured.
{O} striker {P} will miss the match against {R}.
{O} signed {P} from {R} for 3 million pounds.
{O} manager {P} resigned after the defeat by {R}.
Tennis - {p} beats {q} to reach the final in {L}.
Soccer - {C} and {D} draw in {L}.
Results of matches in {L} on Saturday:
Fans of {O} and {R} fought in the streets of {L}.
Wheat prices in {L} fell on news of rain in {C}.
The dollar rose against the currency of {C} in {L} trading.
{F} shares closed at 12.40, up 3 cents.
{F}, {R} in talks on merger
{F} sees 2016 profit below forecasts
{C} says {D} must free {p}
{P} wins vote in {C}
{L} court frees {p}
{p} to meet {q} in {L}
{L} newsroom +44 171 542 7658
-- {L} Newsroom
Brokers in {L} said buyers from {C} were waiting.
{C}'s {O} said output rose to 4.1 million tonnes.
{R} and {F} both fell, and so did {O}.
The {O} is based in {L} and has offices in {M} and {C}.
The northern towns of {L} and {M} were cut off.
Rebels seized {L}, 40 km from the border with {C}.
The prisoner, {P}, was held in {L}.
{P}'s wife, {Q}, teaches at the {O}.
{P} (born 1961 in {L}) is a writer.
The airport of {L} was closed on Monday.
Two tourists from {C} died near {L}.
Talks between the {O} and the {R} broke down.
He said the {o} and the {R} had agreed.
It said the {O} would send observers to {C}.
She told the {O} she had never met {p}.
A statement from {p}'s office said he was well.
The ambassador of {C} to {D}, {P}, was called home.
On Tuesday the {O} voted 54 to 46 for the plan.
In {C}, the {O} has 40 of 120 seats.
From {L} to {M}, people took to the streets.
{C} & {D} sign pact
{C} & {D} agreed to share the water of the river.
{p} & {q} wrote the song in 1974.
{P} & {Q} will tour {C} in May.
Investors in {C} and shareholders of {F} were paid in March.
Shareholders of {F} approved the plan.
Investors sold shares of {F} on Monday.
Workers, students and farmers from {L} joined the march.
Rates will stay low, {p} said.
Shares fell in {L} and {M}.
{O} Raises Rates, Cuts Forecast
{F} To Cut Jobs In {L}
{F} Buys {R} For $2 Billion
{C} Votes On New Law
{P} Named Chief Of {F}
Prices Rise As {O} Warns Of Shortage
Rain Stops Play In {L}
The newspaper {N} said so on Tuesday.
{N} newspaper said the talks had failed.
The daily {N} published the letter.
The ruler of {C} and the king of {D} met.
The governor of {L}, {P}, was there.
The mayor of {L} said he would not run again.
The town of {L}, 30 km from {M}, has no water.
The village of {L} was cut off by snow.
The province of {L} in northern {C} is poor.
The river near {L} burst its banks.
The old road to {L} is closed.
{F} (NYSE: {o}) said on Monday that sales rose.
{F} ({o}) rose 2 percent.
{P} said so in {L}.
{P} said so.
{p} said so.
{P} spoke. {p} was angry.
{P} waited in {L}, but {p}'s train was late.
People of {F} and {R} met.
People from the {O} and {F} met in {L}.
{O}, {R} and {F} signed.
The festival in {L} drew 20,000 people.
{F} will sell.
{F} will not pay. {F} has no money.
{F} fell, {R} rose.
{F} (Nasdaq: {o}) fell. {F} will close shops.
{R} wants more.
{o} leaders said they would wait.
{o}(M) leaders met in {L}.
The {o}(K) and the {o}(S) are two parties.
{P} said so in {L}. {p} left.
{P} said it was over.
{P} wrote in {L}.
The ruler of {L} smiled.
The ruler of {C}, who is 82, was ill.
The prince of {L} gave the prize.
The king of {C}, who came late, smiled.
Crowds came to {L}.
Ousted {F} boss {P} said he would return.
Jailed {F} founder {P} denied the charges.
Embattled {F} chief {P} resigned.
Troubled {F} needs money.
Departing {F} director {P} thanked {q}.
Retired {O} player {P} lives in {L}.
Rules & Regulations
Terms of Use & Privacy
Questions & Answers
Arts & Culture: what to see this week
News & Views
Cash & Carry was the rule.
Conditions apply to all.
Regulations, Taxes And Fees
Opinions are those of the writers.
Subscribe to our free newsletter.
All Rights Reserved
`,
  nl: `
{P}, een woordvoerder van {O}, zei maandag dat het overleg doorgaat.
{P}, topman van {F}, sprak van een moeilijk jaar.
{P} zei het zelf.
{p} zei dat hij niets wist.
{p} wil er niets over zeggen.
{F} heeft vorig jaar 320 miljoen euro winst gemaakt.
{F} schrapt 1500 banen in {L}.
{F} neemt {R} over voor 1,2 miljard euro.
{F} verkocht in 2014 meer auto's dan {R}.
Aandelen van {F} daalden met 4 procent.
Aandeelhouders van {F} stemden in met het plan.
Het aandeel {F} steeg, {R} verloor 2 procent.
De koers van {F} zakte in {L}.
De omzet van {F} groeide met 7 procent, meldt {N}.
De winst van {F} viel tegen, zei {P}.
Volgens {N} is het plan van de baan.
Volgens de {O} zijn er 300 mensen gevlucht.
Volgens {p} was er geen bewijs.
Dat meldt {N} dinsdag.
Dat heeft {P} gezegd in een gesprek met {N}.
Dat schrijft de krant {N}.
Hij schreef voor de krant {N}.
President {P} bezoekt {C} en {D}.
Premier {P} sprak woensdag in {L} met {Q}.
Minister {P} van Financiën wil dat {C} meer betaalt.
Minister {p} heeft dat in {L} gezegd.
Burgemeester {P} van {L} roept op tot rust.
In {L} zijn zeker twaalf doden gevallen.
In {L} en {M} is het water gestegen.
In {C} stijgen de prijzen sneller dan in {D}.
De politie in {L} heeft drie mannen opgepakt.
De politie van {L} zoekt getuigen.
De gemeente {L} wil 2000 woningen bouwen.
De rechtbank in {L} sprak {P} vrij.
De economie van {C} groeide met 2,4 procent.
De regering van {C} wil niet praten met {D}.
De {O} ({o}) waarschuwt voor hogere prijzen.
De {o} heeft een team gestuurd naar {C}.
De {O} onderzoekt {F}.
Het {O} heeft dat maandag bekendgemaakt.
Het bedrijf uit {L} heeft 3400 werknemers in {C}.
Het bedrijf werd in 2010 opgericht door {P}.
Hij werd geboren in {L} en studeerde aan de {O}.
Zij werkte tien jaar bij {F} en daarna bij {R}.
{C} en {D} hebben in {L} een verdrag getekend.
{C} heeft de grens met {D} gesloten.
{C} verloor met 2-0 van {D}.
{O} won zaterdag met 3-1 van {R}.
{P} maakte twee doelpunten voor {O}.
{P} ({C}) won in {L} van {Q} ({D}).
{P}, hoogleraar aan de {O}, leidde het onderzoek.
{P} en {Q} kennen elkaar van school.
Ook {F} en {R} doen mee.
Ook in {L} werd gestaakt.
Maar {p} ontkent dat.
Maar volgens {F} klopt dat niet.
Vorige week sprak {p} nog met {q}.
Sinds 2012 is {P} directeur van {O}.
Analisten van {F} verwachten een daling.
Analist {P} van {F} noemt het goed nieuws.
Een woordvoerder van {F} wil niet reageren.
Een rapport van de {o} noemt {C} een risico.
Tussen {L} en {M} rijden geen treinen.
Uit {L} vertrokken 40 schepen naar {M}.
Boeren bij {L} klagen over de droogte.
Een aardbeving trof het oosten van {C}.
Het vliegtuig van {L} naar {M} had zes uur vertraging.
"We zijn klaar", zei {P} tegen {N}.
"Het was een zwaar jaar", aldus {p}.
{L} - {P} verlaat {F}, meldt {N}.
{L} (ANP) - De {O} heeft maandag gestaakt.
Door {P}
{F} betaalt te veel, vindt {P}.
{F} verkoopt minder. {F} wil sluiten.
Volgens {F} betaalt de klant meer dan {p}.
Volgens {p} is dat niet waar. {p} zwijgt.
Dat zegt {F} zelf.
Dat zegt {p} zelf.
Topman {p} van {F} vertrekt
{F} schrapt banen in {L}
`,
  de: `
{P}, Sprecher von {O}, sagte am Montag, die Gespräche gingen weiter.
{P}, der Chef von {F}, sprach von einem schweren Jahr.
{p} sagte, er habe nichts gewusst.
{F} hat im vergangenen Jahr 320 Millionen Euro verdient.
{F} streicht 1500 Stellen in {L}.
{F} kauft {R} für 1,2 Milliarden Euro.
Die Aktie von {F} fiel um 4 Prozent.
Aktionäre von {F} stimmten dem Plan zu.
Der Umsatz von {F} stieg um 7 Prozent.
Nach Angaben von {N} ist der Plan gescheitert.
Das berichtet {N} am Dienstag.
Präsident {P} besucht {C} und {D}.
Ministerpräsident {P} traf in {L} {Q}.
Minister {P} will, dass {C} mehr zahlt.
Bürgermeister {P} rief zur Ruhe auf.
In {L} starben mindestens zwölf Menschen.
In {L} und {M} ist das Wasser gestiegen.
In {C} steigen die Preise schneller als in {D}.
Die Polizei in {L} nahm drei Männer fest.
Die Stadt {L} will 2000 Wohnungen bauen.
Das Gericht in {L} sprach {P} frei.
Die Wirtschaft von {C} wuchs um 2,4 Prozent.
Die Regierung von {C} lehnt Gespräche mit {D} ab.
Die {O} ({o}) warnt vor höheren Preisen.
Die {o} hat ein Team nach {C} geschickt.
Der Anschluss ist teuer, und der Vertrag läuft lange.
Das Unternehmen aus {L} hat 3400 Mitarbeiter in {C}.
Das Unternehmen wurde 2010 von {P} gegründet.
Er wurde in {L} geboren und studierte an der {O}.
Sie arbeitete zehn Jahre bei {F} und dann bei {R}.
{C} und {D} haben in {L} einen Vertrag unterzeichnet.
{C} verlor mit 0:2 gegen {D}.
{O} gewann am Samstag 3:1 gegen {R}.
{P} traf zweimal für {O}.
{P} ({C}) siegte in {L} vor {Q} ({D}).
{P}, Professor an der {O}, leitete die Studie.
{P} und {Q} kennen sich aus der Schule.
Auch {F} und {R} machen mit.
Doch {p} bestreitet das.
Seit 2012 ist {P} Direktor von {O}.
Ein Sprecher von {F} wollte sich nicht äußern.
Zwischen {L} und {M} fahren keine Züge.
Bauern bei {L} klagen über die Dürre.
Ein Erdbeben erschütterte den Osten von {C}.
"Wir sind bereit", sagte {P} der Zeitung {N}.
{L} (dpa) - {P} verlässt {F}.
Von {P}
`,
};

const sentencesOf = (language: NewsLanguage): readonly string[] =>
  SENTENCES[language]
    .trim()
    .split('\n')
    // At the beginning a place stands without braces.
    .map((line) => line.replace(/^([PQpqORLMCDFNo])(?=[, '])/, '{$1}'));

const TOPICS =
  'Health,Education,Finance,Agriculture,Justice,Transport,Energy,Labour,Trade,Culture,Tourism,Housing,Water,Defence,Environment,Science,Fisheries,Sports,Planning,Immigration,Foreign Affairs,Public Works,Home Affairs,Social Affairs,Economic Development,Human Rights,Consumer Protection,Food Safety,Nuclear Safety,Public Health,Higher Education,Information Technology,Press Freedom'.split(
    ',',
  );
const FORMS: Readonly<Record<NewsLanguage, readonly string[]>> = {
  en: [
    'Ministry of {t}',
    '{t} Ministry',
    'Department of {t}',
    '{t} Department',
    '{c} Ministry of {t}',
    'National {t} Agency',
    'National {t} Authority',
    'National {t} Commission',
    'National Council for {t}',
    'Institute of {t}',
    'Institute for {t}',
    'International {t} Organization',
    'International Federation of {t}',
    'Association for {t}',
    '{t} Workers Union',
    'Committee on {t}',
    'Centre for {t}',
    'University of {l}',
    '{l} University',
    '{l} Police Department',
    '{l} City Council',
    '{l} Chamber of Commerce',
    '{l} Stock Exchange',
    '{l} District Court',
    '{l} Hospital',
    '{l} United',
    '{l} City',
    '{l} FC',
    '{l} Rovers',
    'Bank of {c}',
    'Central Bank of {c}',
    'Communist Party of {c}',
    '{c} Football Association',
    '{c} National Bank',
    '{c} Airlines',
    'National Liberation Front',
    'Democratic Party',
    'Labour Party',
    'Green Alliance',
    'Workers Party',
    'People’s Party',
    'Christian Democratic Union',
    '{s} Foundation',
    '{s} Institute',
    '{s} & {s}',
    '{s} Brothers',
    '{s} College',
  ],
  nl: [
    ...['Universiteit van {l}', 'Universiteit {l}', 'Gemeente {l}', 'Rechtbank {l}', 'Kamer van Koophandel', 'FC {l}'],
    ...['{l} United', 'Bank van {c}', 'Centrale Bank', 'Ministerie van Financiën', 'Ministerie van Onderwijs'],
    ...['Partij van de Arbeid', 'Nederlandse Vereniging van Banken', 'Nationale Politie', '{s} Stichting', '{s} & {s}'],
    ...['Europese Commissie', 'Internationale Unie', 'Consumentenbond', 'Raad van State', 'Vakbond {s}', '{l} Boys'],
  ],
  de: [
    ...['Universität {l}', 'Technische Universität {l}', 'Stadtrat {l}', 'Landgericht {l}', 'FC {l}', 'SV {l}'],
    ...['Bank von {c}', 'Zentralbank', 'Finanzministerium', 'Ministerium für Bildung', 'Grüne Partei', '{s}-Stiftung'],
    ...['Europäische Kommission', 'Internationale Union', 'Bundesamt für Statistik', 'Gewerkschaft {s}', '{s} & {s}'],
  ],
};
const PAPERS = [
  '{l} Times',
  '{l} Post',
  '{l} Herald',
  '{l} Tribune',
  '{l} Gazette',
  'Daily {l}',
  '{c} News Agency',
  '{l} Today',
];
const FIRM_ENDS = [
  '',
  '',
  '',
  '',
  ' Inc',
  ' Inc.',
  ' Ltd',
  ' Group',
  ' Corp',
  ' Corp.',
  ' Holdings',
  ' AG',
  ' Plc',
  ' Co.',
];

const LABEL_OF: Readonly<Record<string, NameLabel>> = {
  ...{ P: 'PER', Q: 'PER', p: 'PER', q: 'PER' },
  ...{ O: 'ORG', R: 'ORG', o: 'ORG', F: 'ORG', N: 'ORG' },
  ...{ L: 'LOC', M: 'LOC', C: 'LOC', D: 'LOC' },
};

const SENTENCES_PER_TEXT = 9;

/** Texts of such sentences, each about people, places and organizations of its own. */
export function newsOf(
  language: NewsLanguage,
  names: Names,
  count: number,
  weight: number,
  random: () => number,
): LabelledText[] {
  const sentences = sentencesOf(language);
  const forms = FORMS[language];
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const filled = (form: string): string =>
    form.replace(/\{(\w)\}/g, (_, what: string) =>
      pick(what === 't' ? TOPICS : what === 'l' ? names.cities : what === 'c' ? names.countries : names.surnames),
    );
  const person = (): string => {
    const middle = random() < 0.1 ? ` ${String.fromCharCode(65 + Math.floor(random() * 26))}.` : '';
    return `${pick(names.firstNames)}${middle} ${pick(names.surnames)}`;
  };
  const organization = (): string => (random() < 0.35 ? pick(names.organizations) : filled(pick(forms)));
  const firm = (): string => pick(names.companies) + pick(FIRM_ENDS);
  const acronymOf = (name: string): string => {
    const letters = name.match(/\b\p{Lu}/gu) ?? [];
    if (letters.length > 2) return letters.join('');
    return Array.from({ length: 3 + Math.floor(random() * 2) }, () =>
      String.fromCharCode(65 + Math.floor(random() * 26)),
    ).join('');
  };
  return Array.from({ length: count }, () => {
    const [P, Q, O] = [person(), person(), organization()];
    const cast: Readonly<Record<string, string>> = {
      ...{ P, Q, O, p: P.split(' ').at(-1) as string, q: Q.split(' ').at(-1) as string, o: acronymOf(O) },
      ...{
        R: random() < 0.5 ? organization() : firm(),
        F: firm(),
        N: random() < 0.4 ? pick(names.media) : filled(pick(PAPERS)),
      },
      ...{ L: pick(names.cities), M: pick(names.cities), C: pick(names.countries), D: pick(names.countries) },
    };
    let text = '';
    const spans: LabelledSpan[] = [];
    for (let s = 0; s < SENTENCES_PER_TEXT; s++) {
      for (const part of pick(sentences).split(/(\{\w\})/)) {
        const place = /^\{(\w)\}$/.exec(part)?.[1];
        const label = place === undefined ? undefined : LABEL_OF[place];
        const words = place === undefined ? part : (cast[place] as string);
        if (label) spans.push({ start: text.length, end: text.length + words.length, label });
        text += words;
      }
      text += '\n';
    }
    return { language, text, spans, weight };
  });
}
