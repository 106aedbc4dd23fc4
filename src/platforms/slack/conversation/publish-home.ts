import type { types } from '@slack/bolt';
import { formatLine } from '../../../bot/format-line.ts';
import type { Document } from '../../../core/document.ts';
import { includesRole } from '../../../core/role.ts';
import { LIMITS } from '../limits.ts';
import { renderSlack } from '../render/render.ts';
import type { SlackBlock } from '../slack-message.ts';
import type { ConversationParts } from './conversation-parts.ts';
import type { Somebody } from './somebody.ts';
import { whoAsks } from './who-asks.ts';

/** The `action_id` of the menu that chooses a channel; what was chosen is the rest of the tab. */
export const CHANNEL_ACTION = 'channel';

const MAX_TOPICS = 10;

/**
 * Shows the Home tab: what the bot is, the settings of the person's own direct messages, for admins those of a channel
 * they choose, topics, help.
 *
 * @param chosen the channel whose settings an admin wants to see.
 */
export async function publishHome(
  parts: ConversationParts,
  somebody: Somebody,
  chosen: string | null,
): Promise<void> {
  const { talk, calls, timeZone } = parts;
  const asker = await whoAsks(parts, somebody);
  const topics = await talk.bot.newsroom.listTopics(asker.scope);
  const newest = topics
    .toSorted((a, b) => (b.newest ?? '').localeCompare(a.newest ?? ''))
    .slice(0, MAX_TOPICS);
  const zone = asker.settings.timeZone ?? timeZone;
  const own = (await talk.run(asker, '/settings show')).document;
  const blocks = (document: Document, place: string) =>
    renderSlack(withoutTables(document), { timeZone: zone, passages: [] })
      .flatMap((message) => message.blocks)
      .map((block, index) => named(block, `${place}:${index}`));
  const view: types.HomeView = {
    type: 'home',
    blocks: [
      ...blocks(welcome, `at:${somebody.channel}:welcome`),
      ...blocks(topicsDocument(newest), `at:${somebody.channel}:topics`),
      ...blocks(titled(own, 'Settings of your direct messages'), `at:${somebody.channel}:own`),
      ...(includesRole(asker.person.role, 'admin') ? [chooser(somebody.channel, chosen)] : []),
      ...(chosen === null ? [] : await channelBlocks(parts, { ...somebody, channel: chosen }, blocks)),
    ].slice(0, LIMITS.viewBlocks),
  };
  await calls.publishHome(somebody.team, somebody.person, view);
}

/** Whoever may not change a channel is shown nothing of it. */
async function channelBlocks(
  parts: ConversationParts,
  somebody: Somebody,
  blocks: (document: Document, place: string) => readonly SlackBlock[],
): Promise<readonly SlackBlock[]> {
  const asker = await whoAsks(parts, somebody);
  if (!includesRole(asker.person.role, 'admin')) return [];
  const { document } = await parts.talk.run(asker, '/settings show');
  return blocks(titled(document, 'Settings of the channel'), `at:${somebody.channel}:chosen`);
}

/** Rows and buttons of one view need names of their own; a row's says which channel it is about. */
function named(block: SlackBlock, name: string): SlackBlock {
  if (block.type !== 'actions') return { ...block, block_id: name };
  const elements = block.elements.map((one) => ({ ...one, action_id: `${one.action_id}:${name}` }));
  return { ...block, block_id: name, elements };
}

/** The channel that a row of the Home tab is about; null for another row. */
export const channelOfRow = (blockId: string): string | null => /^at:([^:]+):/.exec(blockId)?.[1] ?? null;

const chooser = (channel: string, chosen: string | null): SlackBlock => ({
  type: 'section',
  block_id: `at:${channel}:chooser`,
  text: { type: 'plain_text', text: 'Settings of a channel', emoji: false },
  accessory: {
    type: 'conversations_select',
    action_id: CHANNEL_ACTION,
    placeholder: { type: 'plain_text', text: 'Choose a channel', emoji: false },
    filter: { include: ['public', 'private'], exclude_bot_users: true },
    ...(chosen === null ? {} : { initial_conversation: chosen }),
  },
});

/** A view takes no tables: their rows are lines of a list there. */
const withoutTables = (document: Document): Document => ({
  ...document,
  blocks: document.blocks.map((block) => {
    if (block.kind !== 'table') return block;
    const items = block.rows.map((row) =>
      row.flatMap((cell, index) => (index === 0 ? cell : [COLON, ...cell])),
    );
    return { kind: 'list', ordered: false, items };
  }),
});

const COLON = { kind: 'text', text: ': ' } as const;

const titled = (document: Document, title: string): Document => ({
  ...document,
  blocks: document.blocks.map((block) => (block.kind === 'heading' ? { ...block, text: title } : block)),
});

const paragraph = (text: string) => ({ kind: 'paragraph', content: [{ kind: 'text', text }] }) as const;

const welcome: Document = {
  blocks: [
    { kind: 'heading', text: 'Pr\u00e9cis' },
    paragraph(
      'I answer from stored articles only: every sentence has its source, every quotation is word for word. ' +
        'Ask me here, mention me in a channel, or type /briefing.',
    ),
    {
      kind: 'actions',
      actions: [
        { label: 'Ask', command: '/ask', form: true },
        { label: 'Help', command: '/help' },
      ],
    },
  ],
  fallback: 'Pr\u00e9cis answers from stored articles.',
};

function topicsDocument(topics: readonly { readonly slug: string; readonly title: string }[]): Document {
  if (topics.length === 0)
    return { blocks: [paragraph('There are no articles for you yet.')], fallback: '-' };
  const actions = topics.map(({ slug, title }) => ({ label: title, command: formatLine('brief', slug) }));
  return {
    blocks: [
      { kind: 'heading', text: 'Brief me on' },
      { kind: 'actions', actions },
    ],
    fallback: 'Topics',
  };
}
