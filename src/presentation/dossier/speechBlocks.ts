import { groupBy } from '../../core/groupBy.js';
import type { Entity } from '../../core/model.js';
import { directSpeechIn, type Speech } from '../../core/speech/directSpeech.js';
import { t } from '../l10n.js';
import { number } from '../wording.js';
import { type DossierBlock, type DossierLine, heading, paragraph } from './dossier.js';
import type { EntityTeller } from './entityTeller.js';

// Of hundreds of articles the newest are read for what is said in them, so much of them as takes no time.
const ARTICLES_READ = 60;
const LETTERS_READ = 400_000;
const SPEAKERS_SHOWN = 6;
const QUOTES_SHOWN = 4;

interface Said {
  readonly article: string;
  readonly speech: Speech;
}

/**
 * What is said in quotation marks, by who says it: the entity itself first, then who speaks for it or names it in a quotation,
 * who says most first.
 */
export function speechBlocks(teller: EntityTeller): DossierBlock[] {
  const { index, entity } = teller;
  const said = saidOf(teller);
  const bySpeaker = [...groupBy(said, ({ speech }) => speech.speaker)]
    .flatMap(([id, own]) => {
      const speaker = index.entity(id);
      return speaker ? [{ speaker, own }] : [];
    })
    .sort(
      (a, b) => Number(b.speaker.id === entity.id) - Number(a.speaker.id === entity.id) || b.own.length - a.own.length,
    );
  if (bySpeaker.length === 0) return [];
  const shown = bySpeaker.slice(0, SPEAKERS_SHOWN);
  const left = bySpeaker.slice(SPEAKERS_SHOWN).reduce((sum, { own }) => sum + own.length, 0);
  return [
    heading(2, t('Quotes')),
    ...shown.flatMap(({ speaker, own }) => speakerBlocks(teller, speaker, own)),
    ...(left > 0 ? [paragraph(t('and {0} more quotes by others', number(left)))] : []),
  ];
}

function speakerBlocks(teller: EntityTeller, speaker: Entity, said: readonly Said[]): DossierBlock[] {
  const [first] = said as readonly [Said];
  const shown = said.slice(0, QUOTES_SHOWN);
  return [
    heading(3, teller.name(speaker, { article: first.article, span: first.speech.named })),
    ...shown.map(({ article, speech }): DossierBlock => {
      const { words, named } = speech;
      const span = { start: Math.min(words.start, named.start), end: Math.max(words.end, named.end) };
      const told = { article, span };
      return { type: 'quote', line: [...teller.sentence(told), { text: ' — ' }, ...teller.source(told)] };
    }),
    ...(said.length > shown.length
      ? [paragraph(...restOf(teller, said[QUOTES_SHOWN] as Said, said.length - shown.length))]
      : []),
  ];
}

const restOf = (teller: EntityTeller, { article, speech }: Said, left: number): DossierLine =>
  teller.leading(t('and {0} more', number(left)), { article, span: speech.named }, 'references');

/** Who speaks for whom, as far as an article states it. */
function voicesOf({ index, entity }: EntityTeller): ReadonlySet<string> {
  const own = index.relationsOf(entity.id).filter(({ type, to }) => to === entity.id && VOICES.has(type));
  return new Set([entity.id, ...own.map(({ from }) => from)]);
}

const VOICES: ReadonlySet<string> = new Set(['founder-of', 'ceo-of', 'executive-of', 'employee-of']);

function saidOf(teller: EntityTeller): Said[] {
  const { index, entity } = teller;
  const voices = voicesOf(teller);
  const said = new Map<string, Said>();
  let letters = 0;
  for (const id of teller.newestArticles().slice(0, ARTICLES_READ)) {
    const annotated = teller.article(id);
    if (!annotated) continue;
    const { text } = annotated.article;
    letters += text.length;
    if (letters > LETTERS_READ) break;
    const own = index.mentionsIn(entity.id, id);
    for (const speech of directSpeechIn(annotated)) {
      const { start, end } = speech.words;
      const isAbout = own.some((mention) => mention.start >= start && mention.end <= end);
      if (!voices.has(speech.speaker) && !isAbout) continue;
      const words = text
        .slice(start, end)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .toLowerCase();
      if (!said.has(words)) said.set(words, { article: id, speech });
    }
  }
  return [...said.values()];
}
