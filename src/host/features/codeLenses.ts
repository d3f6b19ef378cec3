import * as vscode from 'vscode';
import { isQuiet } from '../../core/links/finding.js';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library, OpenArticle } from '../corpus/library.js';
import { toRange } from '../positions.js';
import { lensesShown, onSettingsChange } from '../settings.js';

const { t } = vscode.l10n;

/** CodeLens: over the title of an article, and of each text it joins, how much there is to read. */
export function registerCodeLenses(library: Library): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    library.onDidChange(() => changed.fire()),
    onSettingsChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(ARTICLE_SELECTOR, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        if (!lensesShown()) return [];
        const open = await library.whenRead(document, token);
        return open ? lensesOf(open) : [];
      },
    }),
  );
}

function lensesOf({ annotated: { article, annotations }, index }: OpenArticle): vscode.CodeLens[] {
  const titleAt = Math.max(0, article.text.indexOf(article.title));
  const parts = article.sections.length > 0 ? article.sections : [{ start: titleAt, end: article.text.length }];
  return parts.flatMap(({ start, end }) => {
    // The one text of a file begins before its title.
    const from = article.sections.length > 0 ? start : 0;
    const inPart = (span: { start: number }): boolean => from <= span.start && span.start < end;
    const companies = new Set(
      annotations.mentions.filter((m) => m.kind === 'company' && inPart(m)).map((m) => m.entity),
    ).size;
    const people = new Set(annotations.mentions.filter((m) => m.kind === 'person' && inPart(m)).map((m) => m.entity))
      .size;
    const figures = annotations.figures.filter(inPart).length;
    const findings = index
      .findingsIn(article.id)
      .filter(
        (finding) =>
          !isQuiet(finding) && finding.figures.some((ref) => ref.article === article.id && inPart(ref.figure)),
      ).length;
    const contents = [
      companies === 0 ? '' : companies === 1 ? t('1 company') : t('{0} companies', companies),
      people === 0 ? '' : people === 1 ? t('1 person') : t('{0} people', people),
      figures === 0 ? '' : figures === 1 ? t('1 figure') : t('{0} figures', figures),
      findings === 0 ? '' : findings === 1 ? t('1 finding') : t('{0} findings', findings),
    ].filter(Boolean);
    if (contents.length === 0) return [];
    const command = 'workbench.action.gotoSymbol';
    const range = toRange(article, { start, end: start });
    return [new vscode.CodeLens(range, { title: contents.join(' · '), command, tooltip: t('Go to one of them') })];
  });
}
