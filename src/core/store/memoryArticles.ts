import type { AnnotatedArticle } from '../corpus/article.js';
import type { ArticleStore, TextOf } from './articles.js';
import { packArticle } from './packArticle.js';
import { PackedArticle } from './packedArticle.js';
import { RecentlyUsed } from './recentlyUsed.js';

// So many articles are kept unpacked: those of a question and of its neighbours.
const MOST_UNPACKED = 64;

/** Articles in memory, packed; those asked for last also unpacked. */
export class MemoryArticles implements ArticleStore {
  private readonly records = new Map<string, Uint8Array>();
  private readonly unpacked: RecentlyUsed<string, PackedArticle>;

  /** `textOf` gives the text of an article that is held. */
  constructor(
    private readonly textOf: TextOf,
    mostUnpacked = MOST_UNPACKED,
  ) {
    this.unpacked = new RecentlyUsed(mostUnpacked);
  }

  get size(): number {
    return this.records.size;
  }

  has(id: string): boolean {
    return this.records.has(id);
  }

  ids(): Iterable<string> {
    return this.records.keys();
  }

  get(id: string): AnnotatedArticle | undefined {
    return this.packed(id)?.annotated;
  }

  packed(id: string): PackedArticle | undefined {
    const known = this.unpacked.get(id);
    if (known) return known;
    const bytes = this.records.get(id);
    if (!bytes) return undefined;
    const packed = new PackedArticle(bytes, this.textOf);
    this.unpacked.set(id, packed);
    return packed;
  }

  put(annotated: AnnotatedArticle): void {
    const { id } = annotated.article;
    this.records.set(id, packArticle(annotated));
    this.unpacked.delete(id);
  }

  remove(id: string): void {
    this.records.delete(id);
    this.unpacked.delete(id);
  }
}
