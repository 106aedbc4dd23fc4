import { answerError } from '../../../bot/dispatch.ts';
import type { Document } from '../../../core/document.ts';
import { errorDocument } from '../../../core/documents/error-document.ts';
import { type PostFailure, toPostFailure } from '../posting/post-failure.ts';
import { renderSlack } from '../render/render.ts';
import type { SlackMessage } from '../slack-message.ts';
import type { ConversationParts } from './conversation-parts.ts';
import type { Question } from './question.ts';
import { tellPrivately } from './tell-privately.ts';

/** The last resort: whatever went wrong is told the one who asked. What cannot even be told is logged. */
export async function tellFailure(
  { log, clients }: Pick<ConversationParts, 'log' | 'clients'>,
  question: Question,
  error: unknown,
): Promise<void> {
  const failure = toPostFailure(error);
  if (failure !== null) log.error({ reason: failure.reason }, 'slack refuses a post');
  const document = failure === null ? answerError({ log }, error).document : failureDocument(failure);
  const client = clients.of(question.team);
  const messages = plainMessages(document);
  try {
    // Where the bot is not, it can tell only in direct messages.
    await tellPrivately(client, question, messages).catch(() =>
      client.post({ channel: question.person, threadTs: null }, messages),
    );
  } catch (again) {
    log.error({ err: again }, 'a failure could not be told');
  }
}

export const failureDocument = ({ message, hint }: PostFailure): Document =>
  errorDocument({ code: 'E08', message, hint, suggestions: [] });

/** A document without citations and times of its own. */
export const plainMessages = (document: Document): readonly SlackMessage[] =>
  renderSlack(document, { timeZone: 'UTC', passages: [] });
