/**
 * Every id that `package.json` and the code share, in one place; a test compares the two both ways.
 */

export const VIEW_CONTAINER = 'crossread';

export const Views = {
  welcome: 'crossread.welcome',
  companies: 'crossread.companies',
  figures: 'crossread.figures',
  events: 'crossread.events',
  findings: 'crossread.findings',
  articles: 'crossread.articles',
  notes: 'crossread.notes',
  card: 'crossread.card',
} as const;

/** The scheme of dossiers, which are documents that the desk makes. */
export const DOSSIER_SCHEME = 'crossread-dossier';

/** What the desk does; it is loaded for them. */
export const DeskCommands = {
  export: 'crossread.export',
  exportEvents: 'crossread.exportEvents',
  compareFigures: 'crossread.compareFigures',
  copyMcpServer: 'crossread.copyMcpServer',
  search: 'crossread.search',
  searchNarrow: 'crossread.searchNarrow',
  searchShowAll: 'crossread.searchShowAll',
  highlight: 'crossread.highlight',
  highlightAs: 'crossread.highlightAs',
  addNote: 'crossread.addNote',
  createNote: 'crossread.createNote',
  editNote: 'crossread.editNote',
  saveNote: 'crossread.saveNote',
  cancelNote: 'crossread.cancelNote',
  changeNoteTag: 'crossread.changeNoteTag',
  removeNote: 'crossread.removeNote',
  nextNote: 'crossread.nextNote',
  previousNote: 'crossread.previousNote',
  openNoteSource: 'crossread.openNoteSource',
  arrangeNotes: 'crossread.arrangeNotes',
  filterNotes: 'crossread.filterNotes',
  clearNoteFilter: 'crossread.clearNoteFilter',
  importNotes: 'crossread.importNotes',
  markAllSeen: 'crossread.markAllSeen',
  showNews: 'crossread.showNews',
  nextChangedFigure: 'crossread.nextChangedFigure',
  previousChangedFigure: 'crossread.previousChangedFigure',
  checkDraft: 'crossread.checkDraft',
  stopChecking: 'crossread.stopChecking',
  keepFigure: 'crossread.keepFigure',
  openDossier: 'crossread.openDossier',
  saveDossier: 'crossread.saveDossier',
  printDossier: 'crossread.printDossier',
  sideBySide: 'crossread.sideBySide',
  nextSharedFact: 'crossread.nextSharedFact',
  previousSharedFact: 'crossread.previousSharedFact',
  endSideBySide: 'crossread.endSideBySide',
} as const;

export type DeskCommand = (typeof DeskCommands)[keyof typeof DeskCommands];

export const Commands = {
  openPassage: 'crossread.openPassage',
  openArticle: 'crossread.openArticle',
  showReferences: 'crossread.showReferences',
  addToLexicon: 'crossread.addToLexicon',
  notAnEntity: 'crossread.notAnEntity',
  sameAs: 'crossread.sameAs',
  kindIs: 'crossread.kindIs',
  rename: 'crossread.rename',
  renameRow: 'crossread.renameRow',
  someoneElse: 'crossread.someoneElse',
  notFigure: 'crossread.notFigure',
  otherOwner: 'crossread.otherOwner',
  otherPeriod: 'crossread.otherPeriod',
  correct: 'crossread.correct',
  answerQuestions: 'crossread.answerQuestions',
  nextFigure: 'crossread.nextFigure',
  previousFigure: 'crossread.previousFigure',
  nextFinding: 'crossread.nextFinding',
  previousFinding: 'crossread.previousFinding',
  nextMention: 'crossread.nextMention',
  previousMention: 'crossread.previousMention',
  follow: 'crossread.follow',
  unfollow: 'crossread.unfollow',
  copyQuote: 'crossread.copyQuote',
  showCard: 'crossread.showCard',
  pinCard: 'crossread.pinCard',
  unpinCard: 'crossread.unpinCard',
  useFolder: 'crossread.useFolder',
  addArticles: 'crossread.addArticles',
  addAsArticle: 'crossread.addAsArticle',
  pasteArticle: 'crossread.pasteArticle',
  arrange: 'crossread.arrange',
  openRow: 'crossread.openRow',
  filter: 'crossread.filter',
  clearFilter: 'crossread.clearFilter',
  hide: 'crossread.hide',
  showAgain: 'crossread.showAgain',
  showMore: 'crossread.showMore',
  filterFigures: 'crossread.filterFigures',
  clearFigureFilter: 'crossread.clearFigureFilter',
  figuresByName: 'crossread.figuresByName',
  figuresByDifference: 'crossread.figuresByDifference',
  filterEvents: 'crossread.filterEvents',
  clearEventFilter: 'crossread.clearEventFilter',
  showTimeline: 'crossread.showTimeline',
  showEntityTimeline: 'crossread.showEntityTimeline',
  setDate: 'crossread.setDate',
  markRead: 'crossread.markRead',
  markUnread: 'crossread.markUnread',
  markAllRead: 'crossread.markAllRead',
  autoRevealOn: 'crossread.autoRevealOn',
  autoRevealOff: 'crossread.autoRevealOff',
  groupByStory: 'crossread.groupByStory',
  ungroup: 'crossread.ungroup',
  toggleMarks: 'crossread.toggleMarks',
  chooseMarks: 'crossread.chooseMarks',
  refresh: 'crossread.refresh',
  openBundledCorpus: 'crossread.openBundledCorpus',
  showLog: 'crossread.showLog',
  ...DeskCommands,
} as const;

/** What the language models of the editor may ask, where the reader lets them. */
export const Tools = {
  corpus: 'crossread_corpus',
  figures: 'crossread_figures',
  elsewhere: 'crossread_elsewhere',
  events: 'crossread_events',
  findings: 'crossread_findings',
  passages: 'crossread_passages',
} as const;

export const Settings = {
  section: 'crossread',
  marksDensity: 'marks.density',
  marksKinds: 'marks.kinds',
  marksOutsideCorpus: 'marks.outsideCorpus',
  codeLens: 'codeLens',
  inlayHints: 'inlayHints',
  autoReveal: 'autoReveal',
  assistantTools: 'assistantTools',
} as const;

export const Colors = {
  companyUnderline: 'crossread.companyUnderline',
  personUnderline: 'crossread.personUnderline',
  productUnderline: 'crossread.productUnderline',
  placeUnderline: 'crossread.placeUnderline',
  figureBackground: 'crossread.figureBackground',
  figureUnderline: 'crossread.figureUnderline',
  findingUnderline: 'crossread.findingUnderline',
  sharedFact: 'crossread.sharedFact',
  differingFact: 'crossread.differingFact',
  followedBackground: 'crossread.followedBackground',
  followedBorder: 'crossread.followedBorder',
  importantBackground: 'crossread.importantBackground',
  importantUnderline: 'crossread.importantUnderline',
  questionBackground: 'crossread.questionBackground',
  questionUnderline: 'crossread.questionUnderline',
  evidenceBackground: 'crossread.evidenceBackground',
  evidenceUnderline: 'crossread.evidenceUnderline',
  doubtBackground: 'crossread.doubtBackground',
  doubtUnderline: 'crossread.doubtUnderline',
  ideaBackground: 'crossread.ideaBackground',
  ideaUnderline: 'crossread.ideaUnderline',
  otherNoteBackground: 'crossread.otherNoteBackground',
  otherNoteUnderline: 'crossread.otherNoteUnderline',
  changedFigure: 'crossread.changedFigure',
} as const;

/** Context keys, for the when-clauses of `package.json`. */
export const ContextKeys = {
  /** The active editor shows what is checked against a corpus. */
  checkedDraft: 'crossread.checkedDraft',
  /** The active editor shows an article. */
  article: 'crossread.article',
  /** The cursor is on a name in an article. */
  onName: 'crossread.onName',
  /** An entity is followed. */
  following: 'crossread.following',
  /** The card view keeps its card. */
  cardPinned: 'crossread.cardPinned',
  /** The focus is in the card view. */
  cardFocused: 'crossread.cardFocused',
  /** The names in the sidebar are filtered. */
  filtered: 'crossread.filtered',
  /** The figures in the sidebar are filtered. */
  figuresFiltered: 'crossread.figuresFiltered',
  /** The figures in the sidebar stand by the names of their owners. */
  figuresByName: 'crossread.figuresAreByName',
  /** The events in the sidebar are filtered. */
  eventsFiltered: 'crossread.eventsFiltered',
  /** The box is open in which the corpus is searched. */
  searching: 'crossread.searching',
  /** The notes in the sidebar are filtered. */
  notesFiltered: 'crossread.notesFiltered',
  /** The cursor is on a note or a highlight. */
  onNote: 'crossread.onNote',
  /** Two articles are read side by side. */
  sideBySide: 'crossread.isSideBySide',
  /** The articles in the sidebar stand by the story they tell. */
  byStory: 'crossread.byStory',
  /** Something is new since the reader was here last. */
  hasNews: 'crossread.hasNews',
  /** There is no corpus to show. */
  noCorpus: 'crossread.noCorpus',
  /** The workspace has no corpus of its own: the sidebar shows the sample articles. */
  sample: 'crossread.sample',
} as const;
