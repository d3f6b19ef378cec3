import * as vscode from 'vscode';
import type { Span } from '../../core/model.js';
import type { DossierText } from '../../presentation/dossier/dossierMarkdown.js';
import type { Passage, Place } from '../../presentation/indexedArticles.js';
import { cardMarkdown } from '../cards/cardMarkdown.js';
import { chartInk } from '../cards/chartInk.js';
import type { Library } from '../corpus/library.js';
import { Commands, DOSSIER_SCHEME, Views } from '../ids.js';
import { toLocation, toOffset, toRange } from '../positions.js';
import type { DossierDocuments } from './dossierDocuments.js';
import { dossierEntity, dossierSubject } from './dossierUri.js';

const { t } = vscode.l10n;

const SELECTOR: vscode.DocumentSelector = { scheme: DOSSIER_SCHEME };

type Mark = DossierText['marks'][number];
type Lead = DossierText['leads'][number];

/** The editor's own verbs in a dossier: each name and figure in it answers as it does where it stands in its article. */
export function registerDossierFeatures(library: Library, documents: DossierDocuments): vscode.Disposable {
  const { languages } = vscode;
  const { thread } = library;
  /** The dossier in a document, and what stands at a position of it. */
  const pointedAt = (document: vscode.TextDocument, position: vscode.Position) => {
    const dossier = documents.dossierIn(document);
    if (!dossier) return undefined;
    const offset = toOffset(dossier, position);
    return { dossier, mark: at(dossier.marks, offset), offset };
  };
  return vscode.Disposable.from(
    languages.registerHoverProvider(SELECTOR, {
      async provideHover(document, position, token) {
        const { dossier, mark } = pointedAt(document, position) ?? {};
        if (!dossier || !mark) return undefined;
        const asked = { ...placeOf(mark), place: { kind: 'hover', ink: chartInk() } } as const;
        const answer = await thread.ask('card', asked, token);
        const isCorrectable = library.isCorrectable(dossierSubject(document.uri)?.folder);
        const card = answer && cardMarkdown(answer.card, isCorrectable ? placeOf(mark) : undefined);
        return card && new vscode.Hover(card, toRange(dossier, mark));
      },
    }),
    languages.registerDefinitionProvider(SELECTOR, {
      async provideDefinition(document, position, token) {
        const { dossier, mark, offset } = pointedAt(document, position) ?? {};
        if (!dossier || offset === undefined) return undefined;
        const named = mark?.entity === undefined ? undefined : await thread.ask('definition', placeOf(mark), token);
        const lead = at(dossier.leads, offset);
        const quote = at(dossier.quotes, offset);
        const passage = mark?.passage ?? lead?.passage ?? quote?.passage;
        const place = named?.place ?? (passage && (await thread.ask('place', passage, token)));
        const own = mark ?? lead ?? quote;
        return place && own && [linkTo(place, toRange(dossier, own))];
      },
    }),
    languages.registerReferenceProvider(SELECTOR, {
      async provideReferences(document, position, _context, token) {
        const { mark } = pointedAt(document, position) ?? {};
        if (!mark) return undefined;
        return (await thread.ask('references', { ...placeOf(mark), withOwn: true }, token))?.map(toLocation);
      },
    }),
    languages.registerDocumentHighlightProvider(SELECTOR, {
      provideDocumentHighlights(document, position) {
        const { dossier, mark } = pointedAt(document, position) ?? {};
        if (!dossier || !mark) return undefined;
        const alike = mark.entity === undefined ? [mark] : dossier.marks.filter(({ entity }) => entity === mark.entity);
        return alike.map((one) => new vscode.DocumentHighlight(toRange(dossier, one)));
      },
    }),
    languages.registerDocumentLinkProvider(SELECTOR, {
      provideDocumentLinks(document) {
        const dossier = documents.dossierIn(document);
        return dossier?.leads.map((lead) => linkOf(document, dossier, lead));
      },
    }),
  );
}

const at = <Item extends Span>(items: readonly Item[], offset: number): Item | undefined =>
  items.find(({ start, end }) => start <= offset && offset <= end);

const placeOf = ({ passage: { uri, span } }: Mark): { readonly uri: string; readonly offset: number } => ({
  uri,
  offset: span.start,
});

function linkTo(place: Place, originSelectionRange: vscode.Range): vscode.LocationLink {
  const { uri, range } = toLocation(place);
  return { originSelectionRange, targetUri: uri, targetRange: range };
}

/** Where words lead when they are clicked. */
function linkOf(document: vscode.TextDocument, dossier: DossierText, lead: Lead): vscode.DocumentLink {
  const [target, tooltip] = targetOf(document, lead);
  const link = new vscode.DocumentLink(toRange(dossier, lead), target);
  link.tooltip = tooltip;
  return link;
}

function targetOf(document: vscode.TextDocument, { to, passage, place }: Lead): [vscode.Uri, string] {
  switch (to) {
    case 'sentence':
      return [sentenceUri(place), t('Open the sentence')];
    case 'references':
      return [commandUri(Commands.showReferences, referencesArgs(passage)), t('Show all of them')];
    case 'timeline':
      return [
        commandUri(Commands.showEntityTimeline, [{ entity: dossierEntity(document.uri) }]),
        t('Show the timeline'),
      ];
    case 'figures':
      return [commandUri(`${Views.figures}.focus`, []), t('Show the view of figures')];
  }
}

const referencesArgs = ({ uri, span }: Passage): readonly unknown[] => [uri, span.start, span.end];

/** An article with what is to be selected in it, as the editor understands it. */
function sentenceUri({ uri, start, end }: Place): vscode.Uri {
  const fragment = `L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
  return vscode.Uri.parse(uri).with({ fragment });
}

const commandUri = (command: string, args: readonly unknown[]): vscode.Uri =>
  vscode.Uri.parse(`command:${command}?${encodeURIComponent(JSON.stringify(args))}`);
