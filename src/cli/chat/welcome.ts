import type { Asker, Bot } from '../../bot/bot.ts';
import { formatLine } from '../../bot/format-line.ts';
import type { Block, Document } from '../../core/document.ts';
import { createDocument } from '../../core/documents/create-document.ts';
import { count, styled, words } from '../../core/documents/inline.ts';

/** What a newcomer reads first: what is here, and what to type. At most six lines of 80 columns. */
export async function welcome({ newsroom }: Bot, { scope }: Asker): Promise<Document> {
  const [topics, sources, people] = await Promise.all([
    newsroom.listTopics(scope),
    newsroom.listSources(scope),
    newsroom.complete(scope, 'person', '', 1),
  ]);
  const articles = sources.reduce((sum, source) => sum + source.articles, 0);
  if (articles === 0) return emptyWelcome;
  const largest = topics.toSorted((a, b) => b.articles - a.articles)[0];
  const [person] = people;
  const stored = `${count(articles, 'article')} from ${count(sources.length, 'source')} on ${count(topics.length, 'topic')}.`;
  return createDocument([
    { kind: 'heading', text: 'Précis: briefs and quotes, every word with its source' },
    { kind: 'paragraph', content: [words(`${stored} Type for example:`)] },
    {
      kind: 'actions',
      actions: [
        ...(largest === undefined ? [] : [example(formatLine('brief', largest.slug))]),
        ...(person === undefined ? [] : [example(formatLine('quotes', person))]),
        example('/topics'),
        example('/help'),
      ],
    },
  ]);
}

/** The line is its own label. */
const example = (line: string) => ({ label: line.slice(1), command: line });

const nothingStored: Block = {
  kind: 'paragraph',
  content: [
    words('Nothing is stored here yet. Leave with Ctrl-D, then add articles with '),
    styled('code', 'precis ingest PATH'),
    words(' or the sample corpus with '),
    styled('code', 'precis demo'),
    words('.'),
  ],
};

const emptyWelcome = createDocument([
  { kind: 'heading', text: 'Précis: briefs and quotes, every word with its source' },
  nothingStored,
]);
