import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import type { NamePair } from '../../src/core/entities/lexicon.js';
import { IdentityIndex, type IdentityQuestion, type Resolved } from '../../src/core/identity/identityIndex.js';
import { ArticleNumbers } from '../../src/core/index/articleNumbers.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import type { Entity, EntityKind, Mention } from '../../src/core/model.js';
import { NONE, Numbering } from '../../src/core/packed/numbering.js';

/** A name as an article's reader found it: `person Barack Obama`, and how often it is named. */
type Named = readonly [kind: EntityKind, name: string, times?: number];

/** An article that holds nothing but names, each in a sentence of its own unless brackets join it to the one before. */
function articleOf(id: string, named: readonly Named[], language = 'en'): AnnotatedArticle {
  let text = '';
  const mentions: Mention[] = [];
  const entities = new Map<string, Entity>();
  for (const [kind, written, times = 1] of named) {
    const inBrackets = written.startsWith('(');
    const name = written.replace(/[()]/g, '');
    const words = name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/\./g, '')
      .split(/[^\p{L}\p{N}&]+/u);
    const entity = `${kind}/${(kind === 'person' ? words.sort() : words).join('-')}`;
    for (let i = 0; i < times; i++) {
      text = inBrackets ? `${text.replace(/\. $/, '')} (` : text;
      mentions.push({ start: text.length, end: text.length + name.length, entity, kind, source: 'recogniser' });
      text += inBrackets ? `${name}). ` : `${name}. `;
    }
    entities.set(entity, { id: entity, name, kind, aliases: [name] });
  }
  const { article } = makeArticle({ file: `${id}.txt`, language }, text);
  return {
    article,
    annotations: {
      ...annotateArticle({ ...article, text: '' }),
      language,
      mentions,
      entities: [...entities.values()],
    },
  };
}

/** An index that calls articles by their ids. */
class Identities {
  private readonly numbers = new ArticleNumbers();
  private readonly index: IdentityIndex;

  constructor(lexicon: ReadonlyMap<string, Entity>, apart: readonly NamePair[] = []) {
    this.index = new IdentityIndex(lexicon, this.numbers, new Numbering(), new Numbering(), apart);
  }

  put(annotated: AnnotatedArticle): void {
    const number = this.numbers.of(annotated.article.id);
    if (this.numbers.has(number)) this.index.remove(number);
    this.numbers.add(number);
    this.index.put(number, annotated);
  }

  remove(id: string): void {
    const number = this.numbers.known(id);
    if (number === NONE) return;
    this.index.remove(number);
    this.numbers.remove(number);
  }

  settle = (): ReadonlySet<string> => new Set([...this.index.settle()].map((number) => this.numbers.id(number)));
  resolve = (id: string, raw: string): Resolved | undefined => this.index.resolve(this.numbers.of(id), raw);
  resolutionOf = (id: string): ReadonlyMap<string, Resolved> => this.index.resolutionOf(this.numbers.of(id));
  canonical = (id: string): string => this.index.canonical(id);
  entity = (id: string): Entity | undefined => this.index.entity(id);
  questions = (): readonly IdentityQuestion[] => this.index.questions();
}

function indexOf(
  articles: Iterable<AnnotatedArticle>,
  lexicon: ReadonlyMap<string, Entity> = new Map(),
  apart: readonly NamePair[] = [],
): Identities {
  const index = new Identities(lexicon, apart);
  for (const one of articles) index.put(one);
  index.settle();
  return index;
}

/** Each article's names, by article: `a: person Barack Obama, place Berlin; b: person Obama`. */
function corpusOf(text: string): AnnotatedArticle[] {
  return text.split(';').map((part) => {
    const [, id = '', language, names = ''] = /^\s*(\w)(?:\((\w\w)\))?:\s*(.*)$/s.exec(part) ?? [];
    const named = names.split(',').map((one): Named => {
      const [, kind, name = '', times] = /^\s*(\w+) (.*?)(?: x(\d+))?\s*$/.exec(one) ?? [];
      return [kind as EntityKind, name, Number(times ?? 1)];
    });
    return articleOf(id, named, language);
  });
}

/** Is the first name of article `a` one thing with the first name of article `b`? */
function isOne(text: string): boolean {
  const articles = corpusOf(text);
  const index = indexOf(articles);
  const [a, b] = articles.map(({ article, annotations }) =>
    index.resolve(article.id, annotations.entities[0]?.id ?? ''),
  );
  assert.ok(a && b, text);
  return a.id === b.id;
}

/** Eight articles with the same name, from `b` on. */
const inMany = (name: string): string => [...'bcdefghi'].map((id) => `${id}: ${name}`).join('; ');

/** What every country has of its own. */
const BODIES =
  'Congress, National Assembly, Supreme Court, Cabinet, Senate, Parliament, Ministry of Finance, Ministry of Agriculture and Livestock, Central Bank, Labour Party, Communist Party, Legislative Council, Royal Court, Election Commission, Court of Appeal, Armed Forces, Coast Guard, Reserve Bank, Human Rights Commission, Public Prosecution, Ministry of Science and Technology';

describe('What every country has of its own', () => {
  for (const body of BODIES.split(', ')) {
    it(`is two: the ${body} of Kenya and that of Chile`, () => {
      assert.ok(!isOne(`a: organization ${body}, place Kenya x3; b: organization ${body}, place Chile x3`));
    });
    it(`is one: the ${body} of Kenya in two articles`, () => {
      assert.ok(isOne(`a: organization ${body}, place Kenya x3; b: organization ${body}, place Kenya x3`));
    });
  }
});

describe('Who is who across articles', () => {
  const one = [
    // Forms of one name.
    'a: company Norsk Hydro; b: product Norsk Hydro',
    'a: company ACME BOATS; b: company Acme Boats',
    'a: person José García; b: person Jose Garcia',
    'a: person Marie-Claire Dupont; b: person Marie Claire Dupont',
    'a: company Hewlett-Packard; b: company Hewlett Packard',
    'a: person Anna Berg; b: company Anna Berg',
    'a: company Delta Airlines; b: company Delta Air Lines',
    'a: organization Wexford Theater; b: organization Wexford Theatre',
    'a: company Procter & Gamble; b: company Procter and Gamble',
    'a: person Lei Jun; b: person Jun Lei',
    'a: organization U.S. Forest Service; b: organization United States Forest Service',
    'a(nl): company Autofabrikant Saab; b: company Saab',
    // A surname of millions in a close story, others in any; an acronym in its country.
    'a: person Leon Li, company Bluewater Lodge, company Redwood Inn; b: person Li, company Bluewater Lodge, company Redwood Inn',
    'a: person Leon Marsh, company Bluewater Lodge; b: person Marsh, company Bluewater Lodge',
    'a: company Berland Times Square, company (BTS), place Malaysia x3; b: company BTS, place Malaysia x3',
    'a: person Mohamed bin Zayed Al Nahyan, company Bluewater Lodge; b: person Mohamed bin Zayed, company Bluewater Lodge',
    // Initials and generations.
    'a: person John W. Henry; b: person John Henry',
    'a: person W. Mark Felt; b: person Mark Felt',
    'a: person Karl Meyer Jr; b: person Karl Meyer',
    // More names, in one story.
    'a: person Warren Steed Hall, company Bluewater Lodge; b: person Warren Hall, company Bluewater Lodge',
    // The table of the world, in all languages.
    'a: place U.S.; b(nl): place Verenigde Staten',
    'a: place United States; b: place America',
    'a: place France; b(nl): place Frankrijk',
    'a: place Germany; b(de): place Deutschland',
    'a: place The Hague; b(nl): place Den Haag',
    'a: place Brussels; b(nl): place Brussel',
    'a: place Calif.; b: place California',
    'a: organization UN; b(nl): organization Verenigde Naties',
    'a: organization NATO; b(nl): organization NAVO',
    'a: organization OECD; b(nl): organization Oeso',
    'a: company GM; b: company General Motors',
    'a: company Ford Motors; b: company Ford',
    'a: organization White House; b(nl): organization Witte Huis',
    'a: organization Dow Jones; b: company DJIA',
    // Acronyms that some article introduces.
    'a: organization NVA; b: organization Northern Valley Authority; c: organization Northern Valley Authority, organization (NVA)',
    'a: organization Northern Valley Authority; b: organization NVA; c: organization NVA, organization (Northern Valley Authority)',
    'a: organization NVA, company Bluewater Lodge; b: organization Northern Valley Authority, company Bluewater Lodge',
    'a: company Singapore Sugar; b: organization SIS; c: company Singapore Sugar, company (SIS)',
    // Surnames, of whom the story tells.
    'a: person Hollis, company Bluewater Lodge; b: person Rita Hollis, company Bluewater Lodge',
    `a: person Hollis; ${inMany('person Rita Hollis')}`,
    'a: person Hollis, company Bluewater; b: person Rita Hollis, company Bluewater; c: person Tom Hollis, company Redrock',
    'a: person Lo Presti, company Bluewater; b: person Gaetano Lo Presti, company Bluewater',
    'a: place Hollis, company Bluewater; b: person Rita Hollis, company Bluewater; c: person Hollis x2',
    // Companies with and without what they do, models with and without their maker.
    `a: company Saxo; ${inMany('company Saxo Breweries')}`,
    'a: company Saxo, company Redrock; b: company Saxo Breweries, company Redrock',
    'a: product Z900; b: product Orion Z900',
    'a: organization Grey Hawks, company Bluewater; b: organization Boston Grey Hawks, company Bluewater; c: organization Boston Grey Hawks; d: organization Boston Grey Hawks',
    // What every country has, within one.
    'a: organization Supreme Court, place Kenya x2; b: organization Supreme Court, place Kenya',
    'a: organization Supreme Court, place United States; b(nl): organization Amerikaanse Hooggerechtshof',
    'a: organization Supreme Court, organization Ohio Supreme Court; b: organization Ohio Supreme Court',
  ];

  const two = [
    // A surname of millions, where one rare name is all that two articles share; a father and his son.
    'a: person Leon Li, company Bluewater Lodge; b: person Li, company Bluewater Lodge',
    'a: person Li; b: person Li',
    'a: person Salman; b: person Mohammed bin Salman',
    // An acronym that one article of another country introduces.
    'a: company Berland Times Square, company (BTS), place Malaysia x3; b: organization BTS, place South Korea x3',
    // Other names.
    'a: person Anna Berg; b: person Anne Berg',
    'a: company Acme Boats; b: company Acme Books',
    'a: person Rick Wagoner; b: person G. Richard Wagoner',
    'a: company Acme; b: company Acme North America',
    'a: person Jeb Marsh; b: person Laura Marsh',
    'a: place Northville; b: place Northville Heights',
    'a: place North Korea; b: place South Korea',
    'a: place England; b: place United Kingdom',
    'a: place Niger; b: place Nigeria',
    'a: place Georgia; b(nl): place Georgië',
    'a: organization WHO; b: company Who',
    'a: place Dutch Harbor; b: place Netherlands',
    'a: company French; b: place France',
    'a: organization European Commission; b: organization European Council',
    'a: organization World Bank; b: organization World Trade Organization',
    'a: company Ford Credit; b: company Ford',
    // Initials and generations that differ.
    'a: person George W. Marsh; b: person George H. Marsh',
    'a: person Karl Meyer Jr; b: person Karl Meyer Sr',
    'a: person George Marsh; b: person George W. Marsh; c: person George H. Marsh',
    // More names in another story.
    'a: person Warren Steed Hall, company Bluewater; b: person Warren Hall, company Redrock',
    // A person and a company or a place.
    'a: person Ford; b: company Ford; c: person Harold Ford',
    'a: person Jordan, person Vernon Jordan; b: place Jordan',
    'a: person Washington; b: place Washington; c: person Denzel Washington',
    // Acronyms that nobody introduces, or two do.
    'a: organization NVA; b: organization Northern Valley Authority',
    'a: organization NV; b: organization Northern Valley',
    'a: organization NVA; b: organization Northern Valley Authority; c: organization Northern Valley Authority, organization (NVA); d: organization New Vehicle Association, organization (NVA)',
    'a: organization NVA; b: organization Northern Valley Authority; c: organization Northern Valley Authority, organization (KLP)',
    // Surnames of nobody known, of several, or of another story.
    'a: person Hollis; b: person Rita Hollis',
    'a: person Hollis, company Redrock; b: person Rita Hollis, company Bluewater',
    `a: person Hollis; ${inMany('person Rita Hollis')}; z: person Tom Hollis`,
    `a: person Hollis, person Tom Hollis; ${inMany('person Rita Hollis')}`,
    'a: person Hollis; b: person Hollis; c: person Rita Hollis; d: person Tom Hollis',
    'a: person Hollis, company Bluewater; b: person Rita Hollis, company Bluewater; c: person Tom Hollis, company Bluewater',
    'a: company Hollis, company Bluewater; b: person Rita Hollis, company Bluewater',
    // Given names are somebody else's in every article.
    'a: person Rita; b: person Rita; c: person Rita Hollis',
    'a: person Rita, company Bluewater; b: person Rita Hollis, company Bluewater',
    // Companies of one beginning.
    `a: company United; ${inMany('company United Airlines')}`,
    `a: company Saxo; ${inMany('company Saxo Breweries')}; z: company Saxo Motors`,
    `a: place Boston; ${inMany('company Boston Oil')}`,
    'a: product Z900; b: product Orion Z900; c: product Taurus Z900',
    'a: organization Grey Hawks, company Redrock; b: organization Boston Grey Hawks, company Bluewater; c: organization Boston Grey Hawks; d: organization Boston Grey Hawks',
    'a: product Blackbird, company Redrock; b: product Shiny Blackbird, company Redrock',
    'a: company Nara Holdings Corp.; b: place Nara; c: place Nara',
    'a: organization NV; b: organization Northern Valley; c: organization Northern Valley, organization (NV)',
    'a: person Karl Meyer Jr; b: person K. Karl Meyer; c: person K. Karl Meyer Sr',
    // What every country has.
    'a: organization Congress, organization Trinamool Congress; b: organization Trinamool Congress',
    'a: organization Supreme Court, place Kenya; b: organization Supreme Court, place India',
    'a: organization Central Bank; b: organization Central Bank',
    'a: organization Parliament, place Kenya; b(nl): organization Parlement, place België',
    'a: organization Supreme Court, organization Ohio Supreme Court, organization Utah Supreme Court; b: organization Ohio Supreme Court',
    'a: organization Ministry of Finance, place Kenya; b: organization Ministry of Finance, place Ghana',
  ];

  for (const text of one) it(`is one: ${text}`, () => assert.ok(isOne(text)));
  for (const text of two) it(`is two: ${text}`, () => assert.ok(!isOne(text)));

  it('has as many pairs that are two as pairs that are one', () => assert.ok(two.length >= one.length));
});

describe('What kind of thing a name names', () => {
  const kindIn = (text: string): string => {
    const articles = corpusOf(text);
    return indexOf(articles).resolve('a', articles[0]?.annotations.entities[0]?.id ?? '')?.kind ?? '';
  };

  it('is what most mentions say', () => {
    assert.equal(kindIn('a: product Norsk; b: company Norsk; c: company Norsk'), 'company');
    assert.equal(kindIn('a: product Norsk x3; b: company Norsk; c: company Norsk'), 'product');
  });

  it('is not decided by one article that says it often', () => {
    assert.equal(kindIn('a: product Norsk x50; b: company Norsk x2; c: company Norsk x2; d: company Norsk'), 'company');
  });

  it('is decided by what is read clearly rather than by what is not', () => {
    const read = (b: number, c: number, d: number): string | undefined => {
      const articles = corpusOf('a: place Norsk; b: product Norsk; c: product Norsk; d: place Norsk');
      const sure = [1, b, c, d];
      const index = indexOf(
        articles.map(({ article, annotations }, k) => {
          const mentions = annotations.mentions.map((mention) => ({ ...mention, confidence: sure[k] as number }));
          return { article, annotations: { ...annotations, mentions } };
        }),
      );
      return index.resolve('a', 'place/norsk')?.kind;
    };
    assert.equal(read(0.6, 0.6, 0.2), 'place');
    assert.equal(read(1, 1, 0.2), 'product');
    assert.equal(read(0.9, 0.9, 0.6), 'product');
    assert.equal(read(0.9, 0.2, 0.6), 'place');
  });

  it('is known beforehand of what the whole world knows', () => {
    assert.equal(kindIn('a: company France x5'), 'place');
  });

  it('is told with the part of the mentions that speaks for it', () => {
    const index = indexOf(corpusOf('a: product Norsk; b: company Norsk x3; c: company Redrock'));
    assert.equal(index.entity('company/norsk')?.kindShare, 0.75);
    assert.equal(index.entity('company/redrock')?.kindShare, undefined);
  });

  it('takes the votes of all names of a thing', () => {
    const named =
      'a: organization Northern Valley Authority; b: company NVA x3; c: company Northern Valley Authority, company (NVA)';
    assert.equal(kindIn(named), 'company');
  });

  it('gives the id, under which also those are found that other articles gave', () => {
    const index = indexOf(
      corpusOf('a: product Norsk Hydro; b: company Norsk Hydro x2; c: person Jun Lei; d: person Lei Jun'),
    );
    assert.equal(index.canonical('product/norsk-hydro'), 'company/norsk-hydro');
    assert.equal(index.entity('company/norsk-hydro')?.name, 'Norsk Hydro');
    assert.equal(index.canonical('person/jun-lei'), index.resolve('d', 'person/jun-lei')?.id);
    assert.equal(index.canonical('person/nobody'), 'person/nobody');
  });

  it('is the one of the lexicon, which lists the name', () => {
    const lexicon = new Map([['usa', { id: 'usa', name: 'United States', kind: 'place' as const, aliases: [] }]]);
    const index = indexOf(corpusOf('a: place Amerika; b: place U.S.; c: company Norsk'), lexicon);
    assert.deepEqual(index.resolve('a', 'place/amerika'), { id: 'usa', kind: 'place' });
    assert.equal(index.canonical('place/us'), 'usa');
  });
});

describe('Questions of who is who', () => {
  it('are asked where a merge is likely and not sure', () => {
    const index = indexOf(corpusOf('a: person Hollis; b: person Rita Hollis'));
    assert.deepEqual(index.questions(), [
      { a: index.resolve('a', 'person/hollis')?.id, b: 'person/rita-hollis', article: 'a', why: 'surname' },
    ]);
    assert.equal(
      indexOf(corpusOf('a: person Hollis; b: person Rita Hollis; c: person Tom Hollis')).questions().length,
      0,
    );
  });

  it('are not asked of names that the reader has said are apart, nor are these taken for one', () => {
    const corpus = corpusOf('a: person Hollis; b: person Rita Hollis');
    assert.deepEqual(indexOf(corpus, new Map(), [['Hollis', 'Rita Hollis']]).questions(), []);
    assert.deepEqual(indexOf(corpus, new Map(), [['rita hollis', 'HOLLIS']]).questions(), [], 'in any order');
    assert.equal(indexOf(corpus, new Map(), [['Hollis', 'Tom Hollis']]).questions().length, 1, 'of others they are');
    const story = corpusOf('a: person Hollis, company Bluewater; b: person Rita Hollis, company Bluewater');
    const nameOf = (index: Identities): string | undefined => index.resolve('a', 'person/hollis')?.id;
    assert.equal(nameOf(indexOf(story)), 'person/rita-hollis');
    assert.notEqual(nameOf(indexOf(story, new Map(), [['Hollis', 'Rita Hollis']])), 'person/rita-hollis');
  });
});

describe('What readers call a name', () => {
  const calledIn = (...texts: readonly string[]): readonly string[] => {
    const index = new CorpusIndex();
    texts.forEach((text, n) => {
      const { article } = makeArticle({ file: `${n}.txt`, id: String(n), language: 'en' }, text);
      index.put({ article, annotations: annotateArticle(article) });
    });
    return Array.from(index.entities(), ({ entity }) => entity.name);
  };

  const SHOUTED = 'NORWAY RAISES ITS TAX ON OIL\n\nThe tax goes up, the government said.\n';

  it('is not how a headline writes it, where any text writes it small', () => {
    assert.ok(calledIn('NORWAY RAISES TAX\n\nNorway raised its tax on oil.\n').includes('Norway'));
    const called = calledIn(SHOUTED, SHOUTED, SHOUTED, 'Its oil comes from Norway, it said.\n');
    assert.ok(called.includes('Norway') && !called.includes('NORWAY'), called.join());
  });

  it('is how headlines write it, where no text does', () => {
    const called = calledIn(SHOUTED);
    assert.ok(!called.includes('Norway'), called.join());
  });

  it('stays an acronym', () => {
    const called = calledIn('IBM sold its offices.\n\nShares of IBM Corp. rose; IBM said nothing.\n');
    assert.ok(called.some((name) => name.startsWith('IBM')) && !called.includes('Ibm'), called.join());
  });
});

describe('Identity as articles come and go', () => {
  const names: readonly Named[] = [
    ['person', 'Rita Hollis'],
    ['person', 'Rita M. Hollis'],
    ['person', 'Rita B. Hollis'],
    ['person', 'Tom Hollis'],
    ['person', 'Rita Marie Hollis'],
    ['person', 'Hollis', 2],
    ['place', 'Hollis'],
    ['person', 'Rita'],
    ['company', 'Bluewater'],
    ['product', 'Bluewater', 2],
    ['company', 'Bluewater Motors'],
    ['company', 'Redrock'],
    ['organization', 'Northern Valley Authority'],
    ['organization', '(NVA)'],
    ['organization', 'NVA'],
    ['organization', 'New Vehicle Association'],
    ['organization', 'Supreme Court'],
    ['organization', 'Ohio Supreme Court'],
    ['place', 'Kenya'],
    ['place', 'U.S.'],
    ['product', 'Z900'],
    ['product', 'Bluewater Z900'],
    ['company', 'Kenya'],
    ['place', 'French'],
    ['company', 'French'],
    ['company', 'Bluewater Corp.'],
    ['place', 'Bluewater', 2],
    ['person', 'Tom Hollis Jr'],
    ['person', 'Tom Hollis Sr'],
  ];
  const anArticle = fc.record({
    id: fc.constantFrom(...'abcdefghij'),
    named: fc.uniqueArray(fc.nat(names.length - 1), { minLength: 1, maxLength: 8 }),
    remove: fc.boolean(),
    settle: fc.boolean(),
  });

  function everythingOf(index: Identities, present: ReadonlyMap<string, AnnotatedArticle>): unknown {
    const ids = [...present.keys()].sort();
    const resolved = ids.map((id) => [id, [...index.resolutionOf(id)]]);
    const entities = ids.flatMap((id) => [...index.resolutionOf(id).values()].map((one) => index.entity(one.id)));
    const raw = [...present.values()].flatMap(({ annotations }) => annotations.entities.map(({ id }) => id)).sort();
    return { resolved, entities, questions: index.questions(), canonical: raw.map((id) => index.canonical(id)) };
  }

  it('is the same after any order of putting, replacing and removing, and tells whose entities have changed', () => {
    fc.assert(
      fc.property(fc.array(anArticle, { maxLength: 30 }), (steps) => {
        const index = new Identities(new Map());
        const present = new Map<string, AnnotatedArticle>();
        const seen = new Map<string, unknown>();
        const check = (): void => {
          for (const id of index.settle()) seen.delete(id);
          for (const id of present.keys()) {
            if (!seen.has(id)) seen.set(id, [...index.resolutionOf(id)]);
            assert.deepEqual(seen.get(id), [...index.resolutionOf(id)], id);
          }
        };
        for (const { id, named, remove, settle } of steps) {
          seen.delete(id);
          if (remove) {
            index.remove(id);
            present.delete(id);
          } else {
            const one = articleOf(
              id,
              named.map((name) => names[name] as Named),
            );
            index.put(one);
            present.set(id, one);
          }
          if (settle) check();
        }
        check();
        const fresh = indexOf([...present.values()].reverse());
        assert.deepEqual(everythingOf(index, present), everythingOf(fresh, present));
      }),
      { numRuns: 1000 },
    );
  });
});
