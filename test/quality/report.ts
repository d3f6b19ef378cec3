import type { Difference } from './difference.js';
import type { Item } from './item.js';
import { isHeldBack } from './readings.js';
import type { Judged, Scoreboard } from './scoreboard.js';

// Who wants more of a stage looks at the diff of quality.json.
const MOST_LISTED = 25;

/** The scoreboard as a table, a line per stage and language. */
export function tableOf(board: Scoreboard): string {
  const head = ['stage', 'language', 'right', 'of', 'precision', 'recall', 'F1'];
  const rows = Object.entries(board).flatMap(([stage, languages]) =>
    Object.entries(languages).map(([lang, { right, all, precision, recall, f1 }], i) => [
      i === 0 ? stage : '',
      lang,
      String(right),
      String(all),
      ...[precision, recall, f1].map((value) => value?.toFixed(1) ?? '–'),
    ]),
  );
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(line).join('\n');
}

/** What changed, item by item: first what turned wrong. */
export function differenceText(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'Nothing is judged otherwise than in quality.json.';
  const lines = (sign: string, words: string, pick: (difference: Difference) => readonly string[]): string[] =>
    differences.flatMap((difference) => {
      const ids = pick(difference);
      const where = `${sign} ${words}: ${difference.stage}, ${difference.lang}: `;
      const more = ids.length > MOST_LISTED ? [`${where}… and ${ids.length - MOST_LISTED} more`] : [];
      return [...ids.slice(0, MOST_LISTED).map((id) => where + id), ...more];
    });
  return [
    ...lines('-', 'right → wrong', ({ turnedWrong }) => turnedWrong),
    ...lines('-', 'newly wrong', ({ newlyWrong }) => newlyWrong),
    ...lines('-', 'right, no longer judged', ({ noLongerRight }) => noLongerRight),
    ...lines('+', 'wrong → right', ({ turnedRight }) => turnedRight),
    ...lines('+', 'no longer wrong', ({ noLongerWrong }) => noLongerWrong),
  ].join('\n');
}

/** What is wrong in the stages whose name begins so, with what was expected and what came; of what is kept back only how much. */
export function wrongText(judged: Judged, name: string): string {
  return Object.entries(judged)
    .filter(([stage]) => stage.startsWith(name))
    .flatMap(([stage, languages]) =>
      Object.entries(languages).flatMap(([lang, items]) => listOf(`${stage}, ${lang}`, items, isHeldBack(stage))),
    )
    .join('\n');
}

function listOf(title: string, items: readonly Item[], heldBack: boolean): string[] {
  const wrong = items.filter(({ right }) => !right);
  return [
    `\n${title}: ${wrong.length} wrong of ${items.length}`,
    ...(heldBack ? [] : wrong).map(
      ({ id, expected, got }) => `  ${id}\n      expected ${expected ?? 'nothing'}, got ${got ?? 'nothing'}`,
    ),
  ];
}
