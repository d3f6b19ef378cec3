/** Does one measurement with one engine, asked for as JSON in the first argument, and sends the results as they come. */
import { engineOf, type Read } from './engines.js';
import { generatedTexts, textsOfFile } from './indexedTexts.js';
import { measureBadTexts } from './measureBadTexts.js';
import { measureDoors } from './measureDoors.js';
import { measureIndex } from './measureIndex.js';
import type { Answers, Request, Requests, WarmUp } from './measurements.js';
import { measureStore } from './measureStore.js';
import { measureThread } from './measureThread.js';
import { peakMemory, reachableMemory } from './memory.js';
import { type BenchText, corpusTexts, joinedText, makeText, paragraphsOf, totalBytes } from './texts.js';
import { median, processorTime, timed } from './timing.js';

/** Other articles than those of the index. */
const SEED = 7;

const work: {
  readonly [Task in keyof Requests]: (
    request: Requests[Task],
  ) => Iterable<Answers[Task]> | AsyncIterable<Answers[Task]>;
} = {
  *throughput({ engine, texts: which, runs, milliseconds, warmUp }) {
    const { load, byParagraph } = engineOf(engine);
    const read = load();
    const texts = byParagraph ? paragraphsOf(corpusTexts(which)) : corpusTexts(which);
    warm(read, texts, warmUp);
    for (let run = 0; run < runs; run++) {
      let bytes = 0;
      let found = 0;
      let elapsed = 0;
      const before = processorTime();
      while (elapsed < milliseconds) {
        for (const text of texts) {
          elapsed += timed(() => {
            found += read(text);
          });
          bytes += text.bytes;
          if (byParagraph && elapsed >= milliseconds) break;
        }
      }
      yield {
        megabytesPerSecond: bytes / elapsed / 1e3,
        megabytesPerProcessorSecond: bytes / (processorTime() - before) / 1e3,
        foundPerKilobyte: (found / bytes) * 1e3,
      };
    }
  },

  *articles({ engine, corpus, articles, passes }) {
    const texts: BenchText[] = [];
    const { texts: source } = corpus === undefined ? generatedTexts(SEED) : textsOfFile(corpus);
    for (let next = source.next(); !next.done && texts.length < articles; next = source.next())
      texts.push(makeText(next.value.text, 'en', next.value.date));
    const bytes = totalBytes(texts);
    // Loading and compiling are part of the first pass: nobody reads a folder twice.
    let read: Read | undefined;
    for (let pass = 0; pass < passes; pass++) {
      const before = processorTime();
      read ??= engineOf(engine).load();
      texts.forEach(read);
      yield { articles: texts.length, bytes, processorMilliseconds: processorTime() - before };
    }
  },

  *growth({ engine, times, milliseconds, warmUp }) {
    const { load, growsFrom = 1 } = engineOf(engine);
    const read = load();
    warm(read, [joinedText(growsFrom, 1)], warmUp);
    for (const factor of times) {
      const text = joinedText(growsFrom, factor);
      const each: number[] = [];
      const end = performance.now() + milliseconds;
      do {
        const before = processorTime();
        read(text);
        each.push(processorTime() - before);
      } while (performance.now() < end);
      yield { bytes: text.bytes, millisecondsPerMegabyte: median(each) / (text.bytes / 1e6), peak: peakMemory() };
    }
  },

  *start({ engine, milliseconds }) {
    const texts = corpusTexts('english');
    const before = reachableMemory();
    let read: Read = () => 0;
    const loadMilliseconds = timed(() => {
      if (engine !== undefined) read = engineOf(engine).load();
    });
    const { byParagraph } = engine === undefined ? {} : engineOf(engine);
    const all = byParagraph ? paragraphsOf(texts) : texts;
    const [first] = texts;
    const firsts = byParagraph && first ? paragraphsOf([first]) : texts.slice(0, 1);
    const firstMilliseconds = timed(() => firsts.forEach(read));
    const end = performance.now() + milliseconds;
    for (const text of all) if (performance.now() < end) read(text);
    yield { loadMilliseconds, firstMilliseconds, heap: reachableMemory() - before, peak: peakMemory() };
    read = () => 0; // until here it has to stay
  },

  index: measureIndex,

  store: measureStore,

  thread: measureThread,

  badTexts: measureBadTexts,

  doors: measureDoors,
};

function warm(read: Read, texts: readonly BenchText[], { megabytes, seconds }: WarmUp): void {
  const end = performance.now() + seconds * 1e3;
  for (let bytes = 0; bytes < megabytes * 1e6; ) {
    for (const text of texts) {
      read(text);
      bytes += text.bytes;
      if (performance.now() >= end) return;
    }
  }
}

async function answer(request: Request): Promise<void> {
  const answers = work[request.task](request as never);
  for await (const result of answers) {
    await new Promise<void>((resolve, reject) => {
      process.send?.(result, undefined, undefined, (error) => (error ? reject(error) : resolve()));
    });
  }
  process.disconnect();
}

answer(JSON.parse(process.argv[2] ?? ''));
