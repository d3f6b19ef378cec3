import { type FigureInContext, statementsAround } from '../context/articleContext.js';
import { valueTerm } from '../context/terms.js';
import type { Statement } from '../links/statement.js';

interface Run {
  readonly from: number;
  readonly next: number;
}

const NO_RUN: Run = { from: 0, next: 0 };

/** The statements of an article by their sentences, and what follows from that for the passages. */
export class StatementRuns {
  private readonly runs = new Map<number, Run>();
  /** What each is known again by. */
  private readonly values: readonly (number | undefined)[];
  private places: Map<number, number> | undefined;

  constructor(readonly statements: readonly Statement[]) {
    this.values = statements.map(({ figure }) => valueTerm(figure));
    for (let from = 0; from < statements.length; ) {
      const { sentence } = statements[from] as Statement;
      let next = from + 1;
      while (statements[next]?.sentence === sentence) next++;
      this.runs.set(sentence, { from, next });
      from = next;
    }
  }

  /** Those of a sentence. */
  of(sentence: number): readonly Statement[] {
    const { from, next } = this.runs.get(sentence) ?? NO_RUN;
    return this.statements.slice(from, next);
  }

  /** What those of a sentence are known again by. */
  valuesOf(sentence: number): readonly (number | undefined)[] {
    const { from, next } = this.runs.get(sentence) ?? NO_RUN;
    return this.values.slice(from, next);
  }

  /** What those of a sentence and those close by are known again by. */
  valuesAround(sentence: number): number[] {
    const run = this.runs.get(sentence);
    if (!run) return [];
    const { first, behind } = statementsAround(this.statements, run.from, run.next);
    const values: number[] = [];
    for (let i = first; i < behind; i++) {
      const value = this.values[i];
      if (value !== undefined) values.push(value);
    }
    return values;
  }

  /** Are these the figures of a sentence, and known again by their values? */
  areOf(sentence: number, figures: readonly FigureInContext[]): boolean {
    const { from, next } = this.runs.get(sentence) ?? NO_RUN;
    return (
      figures.length === next - from &&
      figures.every(
        ({ statement, value }, i) => statement.at === this.statements[from + i]?.at && value === this.values[from + i],
      )
    );
  }

  placeOf(statement: Statement): number {
    this.places ??= new Map(this.statements.map(({ at }, place) => [at, place]));
    return this.places.get(statement.at) as number;
  }
}
