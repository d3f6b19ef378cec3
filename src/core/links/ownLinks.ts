import type { ArticleReading } from '../articleReading.js';
import { groupBy } from '../groupBy.js';
import type { Link } from './link.js';
import type { Statement } from './statement.js';
import { topicLinks, topicOf } from './topicLinks.js';

/** What the figures of an article are to each other, whatever other articles say. */
export function ownLinks({ statements, links }: Pick<ArticleReading, 'statements' | 'links'>): readonly Link[] {
  const byTopic = groupBy(statements, topicOf);
  const ofTopics = [...byTopic.keys()].sort().map((topic) => topicLinks(byTopic.get(topic) as readonly Statement[]));
  return [...links, ...ofTopics.flat()];
}
