import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CorpusIndex } from '../core/index/corpusIndex.js';
import type { FindingKind } from '../core/links/finding.js';
import type { FigureRef } from '../core/links/link.js';
import { findingMessage } from '../core/links/linkRule.js';
import { findLines, positionOf } from '../core/text/lines.js';
import { quoteAround } from '../core/text/quote.js';

const RULES: Readonly<Record<FindingKind, { readonly name: string; readonly text: string }>> = {
  conflict: {
    name: 'ConflictingFigures',
    text: 'Two figures for the same subject, measure, place and period exclude each other.',
  },
  arithmetic: {
    name: 'FailingArithmetic',
    text: 'Figures that the text sets in relation do not fit each other, beyond rounding.',
  },
  missedTarget: { name: 'MissedTarget', text: 'What came of a target or forecast falls short of it.' },
  difference: { name: 'Difference', text: 'Two figures differ that are likely of one thing.' },
};

/**
 * The findings as SARIF 2.1.0, which editors and code hosts read: one result each, at its first figure, with the other
 * figures as related locations. Columns count UTF-16 code units.
 */
export function findingsSarif(index: CorpusIndex, fileOf: (article: string) => string): object {
  const kinds = Object.keys(RULES) as FindingKind[];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'Crossread',
            rules: kinds.map((id) => ({ id, name: RULES[id].name, shortDescription: { text: RULES[id].text } })),
          },
        },
        results: index.findings().map((finding) => {
          const [first, ...others] = finding.figures;
          return {
            ruleId: finding.kind,
            ruleIndex: kinds.indexOf(finding.kind),
            level: finding.severity === 'warning' ? 'warning' : 'note',
            message: { text: findingMessage(finding) },
            locations: [location(index, first as FigureRef, fileOf)],
            relatedLocations: others.map((ref, id) => ({
              id,
              ...location(index, ref, fileOf),
              message: { text: quoteOf(index, ref) },
            })),
            partialFingerprints: { 'crossread/v1': finding.id },
          };
        }),
      },
    ],
  };
}

function location(index: CorpusIndex, { article, figure }: FigureRef, fileOf: (article: string) => string): object {
  const text = index.article(article)?.article.text ?? '';
  const lines = findLines(text);
  const start = positionOf(lines, figure.start);
  const end = positionOf(lines, figure.end);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(fileOf(article)) },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        charOffset: figure.start,
        charLength: figure.end - figure.start,
        snippet: { text: text.slice(figure.start, figure.end) },
      },
    },
  };
}

function quoteOf(index: CorpusIndex, { article, figure }: FigureRef): string {
  const annotated = index.article(article);
  return annotated ? quoteAround(annotated.article.text, figure, annotated.annotations.language).text : '';
}

/** A path as given on the command line, as a relative reference or a file URI. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
