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

/**
 * Sentences as news has them, our own, with places for names: P, Q a person in full, p, q the surname alone, O, R an
 * organization, o its acronym, L, M a city, C, D a country, F a company, N a newspaper.
 */
const SENTENCES = `
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
`
  .trim()
  .split('\n')
  // At the beginning a place stands without braces.
  .map((line) => line.replace(/^([PQpqORLMCDFNo])(?=[, '])/, '{$1}'));

const TOPICS =
  'Health,Education,Finance,Agriculture,Justice,Transport,Energy,Labour,Trade,Culture,Tourism,Housing,Water,Defence,Environment,Science,Fisheries,Sports,Planning,Immigration,Foreign Affairs,Public Works,Home Affairs,Social Affairs,Economic Development,Human Rights,Consumer Protection,Food Safety,Nuclear Safety,Public Health,Higher Education,Information Technology,Press Freedom'.split(
    ',',
  );
const FORMS = [
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
];
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
export function newsOf(names: Names, count: number, weight: number, random: () => number): LabelledText[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const filled = (form: string): string =>
    form.replace(/\{(\w)\}/g, (_, what: string) =>
      pick(what === 't' ? TOPICS : what === 'l' ? names.cities : what === 'c' ? names.countries : names.surnames),
    );
  const person = (): string => {
    const middle = random() < 0.1 ? ` ${String.fromCharCode(65 + Math.floor(random() * 26))}.` : '';
    return `${pick(names.firstNames)}${middle} ${pick(names.surnames)}`;
  };
  const organization = (): string => (random() < 0.35 ? pick(names.organizations) : filled(pick(FORMS)));
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
      for (const part of pick(SENTENCES).split(/(\{\w\})/)) {
        const place = /^\{(\w)\}$/.exec(part)?.[1];
        const label = place === undefined ? undefined : LABEL_OF[place];
        const words = place === undefined ? part : (cast[place] as string);
        if (label) spans.push({ start: text.length, end: text.length + words.length, label });
        text += words;
      }
      text += '\n';
    }
    return { language: 'en', text, spans, weight, set: 'newsSentences' };
  });
}
