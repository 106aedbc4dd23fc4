import type { Asker } from '../../../bot/bot.ts';
import type { Answer } from '../../../bot/dispatch.ts';
import { lookUpPassages } from '../../../bot/look-up-passages.ts';
import type { Document } from '../../../core/document.ts';
import { renderSlack } from '../render/render.ts';
import type { SlackMessage } from '../slack-message.ts';
import type { ConversationParts } from './conversation-parts.ts';
import { signButtons } from './own-buttons.ts';

/** The line that was answered, and what became of it. */
export interface Answered {
  readonly line: string;
  readonly answer: Answer;
  /** How the question was asked of the articles, when that is not how it was typed. */
  readonly understood: string | null;
}

/** An answer as messages: in the room's own time zone, its citations linked, its buttons known by who asked. */
export async function renderAnswer(
  { talk: { bot }, timeZone }: Pick<ConversationParts, 'talk' | 'timeZone'>,
  asker: Asker,
  { line, answer, understood }: Answered,
): Promise<readonly SlackMessage[]> {
  const document = withUnderstood(answer.document, understood);
  const passages = await lookUpPassages(document, asker.scope, bot.newsroom);
  const rendered = renderSlack(document, { timeZone: asker.settings.timeZone ?? timeZone, passages });
  return signButtons(rendered, { by: asker.person.id, line });
}

function withUnderstood(document: Document, understood: string | null): Document {
  if (understood === null) return document;
  const note = { kind: 'note', level: 'info', content: [{ kind: 'text', text: understood }] } as const;
  return { blocks: [note, ...document.blocks], fallback: `${understood}\n${document.fallback}` };
}
