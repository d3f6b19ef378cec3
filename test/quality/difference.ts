import type { Scoreboard } from './scoreboard.js';

/** What one stage and language do otherwise than before. */
export interface Difference extends Changes {
  readonly stage: string;
  readonly lang: string;
}

/** The names of items. */
interface Changes {
  readonly turnedWrong: readonly string[];
  readonly turnedRight: readonly string[];
  /** Wrong and not judged before: said too much, or a new label. */
  readonly newlyWrong: readonly string[];
  /** Was wrong and is not judged any more: no longer said, or a label that is gone. */
  readonly noLongerWrong: readonly string[];
  /** Was right and is not judged any more: what it hung on is no longer found, or a label is gone. */
  readonly noLongerRight: readonly string[];
}

/** Compares two scoreboards item by item; stages and languages in which nothing changed are left out. */
export function differences(before: Scoreboard, after: Scoreboard): Difference[] {
  const stages = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return stages.flatMap((stage) => {
    const languages = [...new Set([...Object.keys(before[stage] ?? {}), ...Object.keys(after[stage] ?? {})])];
    return languages.flatMap((lang): Difference[] => {
      const was = stateOf(before, stage, lang);
      const is = stateOf(after, stage, lang);
      const changes: Changes = {
        turnedWrong: [...is.wrong].filter((id) => was.right.has(id)),
        turnedRight: [...is.right].filter((id) => was.wrong.has(id)),
        newlyWrong: [...is.wrong].filter((id) => !was.right.has(id) && !was.wrong.has(id)),
        noLongerWrong: [...was.wrong].filter((id) => !is.right.has(id) && !is.wrong.has(id)),
        noLongerRight: [...was.right].filter((id) => !is.right.has(id) && !is.wrong.has(id)),
      };
      const isNone = Object.values(changes).every((ids) => ids.length === 0);
      return isNone ? [] : [{ stage, lang, ...changes }];
    });
  });
}

function stateOf(board: Scoreboard, stage: string, lang: string) {
  const entry = board[stage]?.[lang];
  return { right: new Set(entry?.rightItems), wrong: new Set(entry?.wrongItems) };
}
