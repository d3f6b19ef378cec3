import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../core/model.js';
import { findLines, type Lines, positionOf } from '../core/text/lines.js';

/** A span of the text of a file, whose path is as the command line names it. */
export interface SarifPlace {
  readonly file: string;
  readonly text: string;
  readonly span: Span;
}

/** A rule by which results are found. */
export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** What was found by a rule. */
export interface SarifResult {
  /** Id of the rule. */
  readonly rule: string;
  readonly isWarning: boolean;
  readonly message: string;
  readonly place: SarifPlace;
  readonly related: readonly { readonly place: SarifPlace; readonly message: string }[];
  /** The same for the same result in another run. */
  readonly fingerprint: string;
}

/** Results as SARIF 2.1.0, which editors and code hosts read. Columns count UTF-16 code units. */
export function sarifLog(rules: readonly SarifRule[], results: readonly SarifResult[]): object {
  const lines = new Map<string, Lines>();
  const linesOf = ({ file, text }: SarifPlace): Lines => {
    const known = lines.get(file) ?? findLines(text);
    lines.set(file, known);
    return known;
  };
  const location = (place: SarifPlace): object => locationIn(place, linesOf(place));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'Crossread',
            rules: rules.map(({ id, name, text }) => ({ id, name, shortDescription: { text } })),
          },
        },
        results: results.map(({ rule, isWarning, message, place, related, fingerprint }) => ({
          ruleId: rule,
          ruleIndex: rules.findIndex(({ id }) => id === rule),
          level: isWarning ? 'warning' : 'note',
          message: { text: message },
          locations: [location(place)],
          relatedLocations: related.map((other, id) => ({
            id,
            ...location(other.place),
            message: { text: other.message },
          })),
          partialFingerprints: { 'crossread/v1': fingerprint },
        })),
      },
    ],
  };
}

function locationIn({ file, text, span }: SarifPlace, lines: Lines): object {
  const start = positionOf(lines, span.start);
  const end = positionOf(lines, span.end);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        charOffset: span.start,
        charLength: span.end - span.start,
        snippet: { text: text.slice(span.start, span.end) },
      },
    },
  };
}

/** A path as given on the command line, as a relative reference or a file URI. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
