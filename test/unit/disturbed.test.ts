import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { annotate, type TextAnnotations } from '../../src/core/annotate.js';
import type { Span } from '../../src/core/model.js';
import { root } from '../vscode/paths.js';

/** A text written otherwise, and where each character of the plain one stands in it. */
interface Disturbed {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** Writes each character of a text as `write` says: what it is, and what stands before and behind it. */
function rewrite(
  text: string,
  write: (at: number) => readonly [before: string, itself: string, behind: string],
): Disturbed {
  let written = '';
  const start: number[] = [];
  const end: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const [before, itself, behind] = write(at);
    start.push(written.length + before.length);
    end.push(written.length + before.length + itself.length);
    written += before + itself + behind;
  }
  return { text: written, start, end };
}

const WIDTH = 72;

/** The offsets of the spaces that are a line break in the text wrapped at {@link WIDTH} columns. */
function softBreaks(text: string): Set<number> {
  const breaks = new Set<number>();
  let lineStart = 0;
  let lastSpace = -1;
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at);
    if (character !== ' ' && character !== '\n' && at < text.length) continue;
    if (at - lineStart > WIDTH && lastSpace >= lineStart) {
      breaks.add(lastSpace);
      lineStart = lastSpace + 1;
    }
    if (character === '\n') lineStart = at + 1;
    lastSpace = at;
  }
  return breaks;
}

/** Where syllables of long words may end. */
function softHyphens(text: string): Set<number> {
  const hyphens = new Set<number>();
  for (const { 0: word, index } of text.matchAll(/\p{L}{7,}/gu)) {
    for (let at = 3; at < word.length - 2; at += 4) hyphens.add(index + at);
  }
  return hyphens;
}

function marked(text: string, { mentions, figures }: TextAnnotations, open: string, close: string): Disturbed {
  const starts = new Set<number>();
  const ends = new Set<number>();
  let end = 0;
  for (const span of [...mentions, ...figures].sort((a, b) => a.start - b.start)) {
    if (span.start < end || text.slice(span.start, span.end).includes('\n')) continue;
    starts.add(span.start);
    ends.add(span.end - 1);
    end = span.end;
  }
  return rewrite(text, (at) => [starts.has(at) ? open : '', text.charAt(at), ends.has(at) ? close : '']);
}

const disturbances: Readonly<Record<string, (text: string, annotations: TextAnnotations) => Disturbed>> = {
  'wrapped by hand': (text) => {
    const breaks = softBreaks(text);
    return rewrite(text, (at) => ['', breaks.has(at) ? '\n' : text.charAt(at), '']);
  },
  'wrapped by hand and quoted': (text) => {
    const breaks = softBreaks(text);
    const startsLine = (at: number): boolean => at === 0 || breaks.has(at - 1) || text.charAt(at - 1) === '\n';
    return rewrite(text, (at) => [startsLine(at) ? '> ' : '', breaks.has(at) ? '\n' : text.charAt(at), '']);
  },
  'with soft hyphens in long words': (text) => {
    const hyphens = softHyphens(text);
    return rewrite(text, (at) => ['', text.charAt(at), hyphens.has(at) ? '\u00ad' : '']);
  },
  'with bold figures and names': (text, annotations) => marked(text, annotations, '**', '**'),
  'in HTML': (text, annotations) => {
    const { text: html, start, end } = marked(text, annotations, '<b>', '</b>');
    const escaped = rewrite(html, (at) => ['', html.charAt(at) === '&' ? '&amp;' : html.charAt(at), '']);
    return {
      text: escaped.text,
      start: start.map((at) => escaped.start[at] as number),
      end: end.map((at) => escaped.end[at - 1] as number),
    };
  },
  'with its accents apart': (text) => rewrite(text, (at) => ['', text.charAt(at).normalize('NFD'), '']),
  'with line ends of Windows': (text) => rewrite(text, (at) => ['', text.charAt(at).replace('\n', '\r\n'), '']),
};

/** Of so many articles, one in so many hundred annotations may be read otherwise. */
const LEAST_EQUAL = 0.995;

describe('An article is read alike', () => {
  const texts = [
    '001-ringing-up-sales',
    '002-wat-is-het-geheim-van-xiaomi',
    '003-millet-internationalization-can-go-far',
  ].map((name) => readFileSync(path.join(root, 'corpus', `${name}.txt`), 'utf8').normalize('NFC'));
  const plain = texts.map((text) => annotate({ text, date: '2014-09-01' }));

  for (const [how, disturb] of Object.entries(disturbances)) {
    it(how, () => {
      const missing: string[] = [];
      let count = 0;
      for (const [i, text] of texts.entries()) {
        const expected = plain[i] as TextAnnotations;
        const disturbed = disturb(text, expected);
        assert.ok(how.includes('accents') || disturbed.text !== text);
        const found = annotate({ text: disturbed.text, date: '2014-09-01' });
        const known = new Set(keysOf(found, ({ start, end }) => ({ start, end })));
        const keys = keysOf(expected, ({ start, end }) => ({
          start: disturbed.start[start] as number,
          end: disturbed.end[end - 1] as number,
        }));
        count += keys.length;
        missing.push(...keys.filter((key) => !known.has(key)));
      }
      assert.ok(count > 200, String(count));
      assert.ok(missing.length <= count * (1 - LEAST_EQUAL), missing.join('\n'));
    });
  }
});

/** What must be equal of figures and names. */
function keysOf({ figures, mentions }: TextAnnotations, place: (span: Span) => Span): string[] {
  return [
    ...figures.map((f) => [place(f), f.kind, f.value, f.value2, f.unit, f.modifier, f.subject, f.period]),
    ...mentions.map((m) => [place(m), m.entity]),
  ].map((key) => JSON.stringify(key));
}
