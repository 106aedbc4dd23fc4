import type { AnswerChange } from '../mind/change-answer.ts';
import type { ContentFault } from './model-fault.ts';

const id = (change: NonNullable<AnswerChange['id']>) => (): AnswerChange => ({ id: change });
const list = (change: NonNullable<AnswerChange['list']>) => (): AnswerChange => ({ list: change });

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'];
const THOUSANDS = 5000;

/** An id of the same kind that was not offered: a1.s3 -> a1.s9003, q1 -> q9001. */
const beyond = (own: string): string => own.replace(/\d+$/, (digits) => String(9000 + Number(digits)));

/** Faults of what the answer points at. They do nothing to a task that points at nothing (`rephrase_question`). */
export const ID_FAULTS = [
  { name: 'ids_unknown', kind: 'content', does: 'Every id is one that was not offered.', change: id(beyond) },
  {
    name: 'ids_some_unknown',
    kind: 'content',
    does: 'Every second id is one that was not offered.',
    change: id((own, at) => (at % 2 === 0 ? own : beyond(own))),
  },
  {
    name: 'ids_duplicate',
    kind: 'content',
    does: 'Every id comes three times.',
    change: list((ids) => [...ids, ...ids, ...ids]),
  },
  { name: 'ids_as_numbers', kind: 'content', does: 'Ids are numbers.', change: id((_, at) => at + 1) },
  { name: 'ids_as_objects', kind: 'content', does: 'Ids are objects.', change: id((own) => ({ id: own })) },
  { name: 'ids_null', kind: 'content', does: 'Ids are null.', change: id(() => null) },
  {
    name: 'ids_of_other_articles',
    kind: 'content',
    does: 'Sentences of articles that were not offered.',
    change: id((own) => own.replace(/^a(\d+)\./, (_, digits: string) => `a${Number(digits) + 70}.`)),
  },
  {
    name: 'ids_crossed',
    kind: 'content',
    does: 'Each id in the place of another: quotations for sentences, sentences for quotations.',
    change: (prompt) => {
      const all = [...prompt.quotes, ...prompt.sentences, ...prompt.mentions].map((one) => one.id);
      return { id: (own) => all.find((other) => other[0] !== own[0]) ?? beyond(own) };
    },
  },
  {
    name: 'ids_prototype',
    kind: 'content',
    does: 'Ids that every object has: __proto__, constructor.',
    change: id((_, at) => PROTOTYPE_NAMES[at % PROTOTYPE_NAMES.length]),
  },
  {
    name: 'ids_thousands',
    kind: 'content',
    does: '5,000 ids in every list, most of them unknown.',
    change: list((ids) => [...ids, ...Array.from({ length: THOUSANDS }, (_, at) => `a1.s${at + 1}`)]),
  },
  {
    name: 'ids_in_brackets',
    kind: 'content',
    does: 'Ids with the brackets of their labels.',
    change: id((own) => `[${own}]`),
  },
  {
    name: 'ids_loose',
    kind: 'content',
    does: 'Ids in capitals, with spaces.',
    change: id((own) => ` ${own.toUpperCase()} `),
  },
  {
    name: 'ids_joined',
    kind: 'content',
    does: 'All ids of a list in one.',
    change: list((ids) => [ids.map(String).join(', ')]),
  },
  {
    name: 'ids_with_text',
    kind: 'content',
    does: 'The sentence behind its id.',
    change: (prompt) => ({
      id: (own) => `${own} ${prompt.sentences.find((one) => one.id === own)?.text ?? ''}`,
    }),
  },
  {
    name: 'ids_reversed',
    kind: 'content',
    does: 'Good ids, last first.',
    change: list((ids) => [...ids].reverse()),
  },
  { name: 'selection_empty', kind: 'content', does: 'Nothing is chosen.', change: list(() => []) },
] as const satisfies readonly ContentFault[];
