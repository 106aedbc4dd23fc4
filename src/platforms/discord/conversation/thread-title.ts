import type { Answer } from '../../../bot/dispatch.ts';
import { threadName } from '../posting/create-poster.ts';

/** The name of the thread under an answer: its topic, its question, whom it quotes. */
export function threadTitle({ data }: Answer): string {
  if ('topic' in data && typeof data.topic === 'object' && data.topic !== null) {
    const title: unknown = Reflect.get(data.topic, 'title');
    if (typeof title === 'string') return threadName(title);
  }
  if ('question' in data && typeof data.question === 'string') return threadName(data.question);
  if ('person' in data && typeof data.person === 'string') return threadName(`Quotes: ${data.person}`);
  return threadName('');
}
