import { defineAction, defineCommandGroup } from '../src/bot/command.ts';
import { formatLine } from '../src/bot/format-line.ts';
import type { Action } from '../src/core/document.ts';
import {
  topicChangedDocument,
  topicDocument,
  topicsDocument,
} from '../src/core/documents/topics-document.ts';
import type { Topic } from '../src/core/topic.ts';

const topic = {
  kind: 'text',
  summary: 'A topic, by its short name or words of its title',
  rest: true,
  required: true,
  completes: 'topic',
  maxChars: 200,
} as const;

const briefOn = (slug: string): Action => ({ label: 'Brief', command: formatLine('brief', slug) });

const list = defineAction({
  summary: 'Every topic there is, with how much there is on it',
  examples: ['topics list'],
  options: {},
  visibility: 'ephemeral',
  role: 'all',
  async run({ scope }, { newsroom }) {
    const topics = await newsroom.listTopics(scope);
    const largest = topics.toSorted((a, b) => b.articles - a.articles)[0];
    const actions = largest === undefined ? [] : [briefOn(largest.slug)];
    return { document: topicsDocument(topics, actions), data: { kind: 'topics', topics } };
  },
});

const show = defineAction({
  summary: 'One topic: its other names and its articles',
  examples: ['topics show turkiye-us'],
  options: { topic },
  visibility: 'ephemeral',
  role: 'all',
  async run({ scope, options }, { newsroom }) {
    const found = await newsroom.showTopic(scope, options.topic);
    return { document: topicDocument(found, [briefOn(found.slug)]), data: { kind: 'topic', topic: found } };
  },
});

const create = defineAction({
  summary: 'Make a topic of articles with these words',
  examples: ['topics create Grain corridor aliases:"Black Sea grain, grain deal"'],
  options: {
    title: { kind: 'text', summary: 'Its title', rest: true, required: true, maxChars: 120 },
    aliases: { kind: 'text', summary: 'Other names, with commas between', maxChars: 500 },
  },
  visibility: 'ephemeral',
  role: 'editor',
  async run({ scope, options: { title, aliases } }, { newsroom }) {
    const names = (aliases ?? '').split(',').map((name) => name.trim());
    const made = await newsroom.createTopic(scope, { title, aliases: names.filter((name) => name !== '') });
    return changed('Made the topic', made);
  },
});

const alias = defineAction({
  summary: 'Give a topic another name',
  examples: ['topics alias turkiye-us name:"Turkey US"'],
  options: {
    topic,
    name: { kind: 'text', summary: 'The other name', required: true, maxChars: 120 },
  },
  visibility: 'ephemeral',
  role: 'editor',
  async run({ scope, options }, { newsroom }) {
    return changed('Added a name to', await newsroom.addAlias(scope, options.topic, options.name));
  },
});

const merge = defineAction({
  summary: 'Fold a topic into another one; its names lead there from now on',
  examples: ['topics merge turkey-usa into:turkiye-us'],
  options: {
    topic,
    into: {
      kind: 'text',
      summary: 'The topic that stays',
      required: true,
      completes: 'topic',
      maxChars: 200,
    },
  },
  visibility: 'ephemeral',
  role: 'editor',
  async run({ scope, options }, { newsroom }) {
    return changed('Merged into', await newsroom.mergeTopics(scope, options.topic, options.into));
  },
});

export default defineCommandGroup({
  name: 'topics',
  summary: 'What there is to ask about',
  actions: { list, show, create, alias, merge },
  fallback: 'list',
});

const changed = (change: string, made: Topic) => ({
  document: topicChangedDocument(change, made, [briefOn(made.slug)]),
  data: { kind: 'topic-changed', topic: made },
});
