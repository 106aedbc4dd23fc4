import { defineAction, defineCommandGroup } from '../src/bot/command.ts';
import { sourcesDocument, sourcesStatusDocument } from '../src/core/documents/sources-document.ts';

const list = defineAction({
  summary: 'Every outlet with how many articles there are of it',
  examples: ['sources list'],
  options: {},
  visibility: 'ephemeral',
  role: 'all',
  async run({ scope }, { newsroom }) {
    const sources = await newsroom.listSources(scope);
    return { document: sourcesDocument(sources), data: { kind: 'sources', sources } };
  },
});

const status = defineAction({
  summary: 'The same with quotes and the time covered',
  examples: ['sources status'],
  options: {},
  visibility: 'ephemeral',
  role: 'all',
  async run({ scope }, { newsroom }) {
    const sources = await newsroom.listSources(scope);
    return { document: sourcesStatusDocument(sources), data: { kind: 'sources', sources } };
  },
});

export default defineCommandGroup({
  name: 'sources',
  summary: 'Where the articles come from',
  actions: { list, status },
  fallback: 'list',
});
