/** The core for other programs (`dist/core.js`): what is exported here is the public interface. */
export { type AnnotateInput, type AnnotateOptions, annotate } from './annotate.js';
export { compileLexicon, type Lexicon, type LexiconEntity } from './entities/lexicon.js';
export type { Annotations, DateMention, Entity, Figure, Mention, Span } from './model.js';
