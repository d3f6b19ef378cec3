/**
 * Every id that `package.json` and the code share, in one place; a test compares the two both ways.
 */

export const VIEW_CONTAINER = 'crossread';

export const Views = {
  companies: 'crossread.companies',
  events: 'crossread.events',
  articles: 'crossread.articles',
} as const;

export const Commands = {
  openPassage: 'crossread.openPassage',
  openArticle: 'crossread.openArticle',
  addToLexicon: 'crossread.addToLexicon',
  notAnEntity: 'crossread.notAnEntity',
  sameAs: 'crossread.sameAs',
  toggleMarks: 'crossread.toggleMarks',
  refresh: 'crossread.refresh',
  openBundledCorpus: 'crossread.openBundledCorpus',
  showLog: 'crossread.showLog',
} as const;

export const Settings = {
  section: 'crossread',
  marksDensity: 'marks.density',
  marksKinds: 'marks.kinds',
  marksOutsideCorpus: 'marks.outsideCorpus',
} as const;

export const Colors = {
  companyUnderline: 'crossread.companyUnderline',
  personUnderline: 'crossread.personUnderline',
  productUnderline: 'crossread.productUnderline',
  placeUnderline: 'crossread.placeUnderline',
  figureBackground: 'crossread.figureBackground',
  figureUnderline: 'crossread.figureUnderline',
} as const;
