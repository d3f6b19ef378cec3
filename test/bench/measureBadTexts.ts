import { createRequire } from 'node:module';
import path from 'node:path';
import { outFolder } from '../vscode/paths.js';
import { badTexts } from './badTexts.js';
import type { Answers, Requests } from './measurements.js';
import type * as opening from './openIndex.js';
import { processorTime } from './timing.js';

/** Reads and indexes a bad corpus of each size, anew, and asks everything of it; of several times the shortest. */
export function* measureBadTexts({ name, sizes, times }: Requests['badTexts']): Generator<Answers['badTexts']> {
  const { openIndex }: typeof opening = createRequire(__filename)(path.join(outFolder, 'openIndex.js'));
  const make = badTexts[name];
  if (!make) throw new Error(`No bad texts "${name}".`);
  // Once for the compiler.
  readAndReplace(openIndex, make(sizes[0] ?? 1));
  for (const size of sizes) {
    const texts = make(size);
    const each = Array.from({ length: times }, () => readAndReplace(openIndex, texts));
    yield {
      size,
      read: Math.min(...each.map(({ read }) => read)),
      replace: Math.min(...each.map(({ replace }) => replace)),
    };
  }
}

function readAndReplace(
  openIndex: typeof opening.openIndex,
  texts: ReturnType<NonNullable<(typeof badTexts)[string]>>,
) {
  const { index, annotate } = openIndex([]);
  const askAll = (): void => {
    index.links();
    index.findings();
    index.events();
    index.entities();
  };
  const began = processorTime();
  const annotated = texts.map((text, n) => annotate(text, String(n).padStart(6, '0')));
  for (const article of annotated) index.put(article);
  askAll();
  const read = processorTime() - began;
  const [first] = annotated;
  if (first) index.put(first);
  askAll();
  return { read, replace: processorTime() - began - read };
}
