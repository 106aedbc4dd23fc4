import { cleanLine } from '../../clean-words.ts';
import type { ConversationParts } from './conversation-parts.ts';
import type { Somebody } from './somebody.ts';
import { whoAsks } from './who-asks.ts';

/** "Up to four" (docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts); one is for the list. */
const MAX_TOPICS = 3;

/** Offers in the agent pane what there is most on, in what the person may see there. */
export async function suggestPrompts(
  parts: Pick<ConversationParts, 'talk' | 'calls'>,
  somebody: Somebody,
): Promise<void> {
  const { scope } = await whoAsks(parts, somebody);
  const topics = await parts.talk.bot.newsroom.listTopics(scope);
  const largest = topics.toSorted((a, b) => b.articles - a.articles).slice(0, MAX_TOPICS);
  await parts.calls.setPrompts(somebody.team, somebody.channel, [
    ...largest.map(({ title, slug }) => ({ title: cleanLine(`Brief: ${title}`), message: `brief ${slug}` })),
    { title: 'What is there to ask about?', message: 'topics' },
  ]);
}
