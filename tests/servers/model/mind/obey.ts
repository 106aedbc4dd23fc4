import { changeAnswer } from './change-answer.ts';
import { editor } from './editor.ts';
import { findOrders } from './find-orders.ts';
import type { Prompt, TaskName } from './task.ts';

/**
 * The answer of a mind that obeys whatever it reads, wherever it stands: what is demanded is in every free text, and
 * tried as an id in every list. Where nothing is demanded, it answers as the editor does.
 */
export function obey(task: TaskName, prompt: Prompt): unknown {
  const orders = findOrders(prompt);
  const honest: unknown = editor[task](prompt);
  if (orders.demands.length === 0) return honest;
  const demand = orders.demands.join(' ');
  return changeAnswer(honest, {
    text: (text, at) => orders.restyle(at % 2 === 0 ? `${text} ${demand}` : demand),
    list: (list) =>
      task === 'name_speakers'
        ? [...list, ...orders.demands.map((words) => ({ quote: words, mention: words }))]
        : [...orders.ids, ...orders.demands, ...list],
    whole: (answer) => ('answerable' in answer ? { ...answer, answerable: true } : answer),
  });
}
