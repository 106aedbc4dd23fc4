import { collectionId, topicSlug } from '../../src/core/identifiers.ts';
import type { Topic } from '../../src/core/topic.ts';
import { makeSelfContained } from '../../src/newsroom/threads/make-self-contained.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { answer, brief, harbour, passage, quoteList, verification } from './answers.ts';

const topic: Topic = {
  slug: topicSlug('harbour'),
  collection: collectionId('main'),
  title: 'Harbour talks',
  aliases: ['port talks'],
};

/** A newsroom that answers everything the same way; give it other answers where a test needs them. */
export function fakeNewsroom(change: Partial<Newsroom> = {}): Newsroom {
  const summary = { slug: 'harbour', title: 'Harbour talks', articles: 2, newest: harbour.publishedAt };
  return {
    writeBrief: async () => brief,
    ask: async () => answer,
    understand: async ({ question, conversation }) => makeSelfContained(question, conversation),
    listQuotes: async () => quoteList,
    verify: async () => verification,
    composeDigest: async (_scope, { since }) => ({
      kind: 'digest',
      seen: 0,
      since,
      asked: [],
      topics: [],
      missing: [],
      quotes: [],
      changes: [],
      corrections: [],
      sources: [],
      coverage: null,
      receipt: { read: 0, late: 0, merged: 0, told: 0, offTopic: 0, beyondMax: 0, silent: [] },
      checked: { passed: 0, total: 0 },
    }),
    resolveSubject: async (_scope, kind, typed) => ({ kind, name: typed, title: typed }),
    findMatches: async () => [],
    composeWatch: async () => ({
      kind: 'watch-news',
      lines: [],
      quotes: [],
      sources: [],
      articles: 0,
      shown: 0,
      checked: { passed: 0, total: 0 },
    }),
    findCorrections: async () => ({ kind: 'corrections', items: [], sources: [] }),
    openPassage: async (_scope, place) => ({ ...passage, citation: { ...passage.citation, ...place } }),
    listTopics: async () => [summary],
    showTopic: async () => ({ ...summary, aliases: topic.aliases, heads: [] }),
    createTopic: async () => topic,
    addAlias: async () => topic,
    mergeTopics: async () => topic,
    listSources: async () => [
      {
        source: 'Coast Herald',
        articles: 2,
        quotations: 3,
        newest: harbour.publishedAt,
        oldest: '2024-02-01T00:00:00Z',
      },
    ],
    complete: async (_scope, what) => (what === 'topic' ? ['harbour'] : ['Mara Lindqvist', 'Mario Rossi']),
    ...change,
  };
}
