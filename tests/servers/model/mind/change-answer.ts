import { asObject } from '../../slack/core/json.ts';

/** What is done to an answer, field by field. */
export interface AnswerChange {
  /** Free text: a heading (also where there was none), a sentence, a question. */
  readonly text?: (text: string, at: number) => unknown;
  /** One id of a sentence, a quotation, a mention or a draft. */
  readonly id?: (id: string, at: number) => unknown;
  /** A list of ids, or of the pairs of quotation and mention. */
  readonly list?: (list: readonly unknown[]) => unknown;
  /** The whole answer, after its fields. */
  readonly whole?: (answer: Readonly<Record<string, unknown>>) => unknown;
  /** The JSON that the answer is sent as. */
  readonly written?: (json: string) => string;
}

const TEXT_FIELDS: readonly string[] = ['text', 'heading', 'question'];
const ID_FIELDS: readonly string[] = ['quote', 'mention'];
/** Lists of ids; `sentences` only where it holds no objects. */
const LIST_FIELDS: readonly string[] = ['sentences', 'ids', 'quotes', 'rejected'];
const PAIRS_FIELD = 'speakers';

const NO_HEADING = 'In brief';

/** The change, and how many texts and ids were met: a change may tell them apart. */
interface Walk {
  readonly change: AnswerChange;
  texts: number;
  ids: number;
}

function changeId(id: string, walk: Walk): unknown {
  walk.ids += 1;
  return walk.change.id === undefined ? id : walk.change.id(id, walk.ids - 1);
}

function changeText(text: string | null, walk: Walk): unknown {
  walk.texts += 1;
  return walk.change.text === undefined ? text : walk.change.text(text ?? NO_HEADING, walk.texts - 1);
}

function changeList(key: string, list: readonly unknown[], walk: Walk): unknown {
  const items = list.map((item) =>
    typeof item === 'string' ? changeId(item, walk) : changeFields(item, walk),
  );
  const isOfIds = LIST_FIELDS.includes(key) && list.every((item) => typeof item === 'string');
  if (walk.change.list === undefined || !(isOfIds || key === PAIRS_FIELD)) return items;
  return walk.change.list(items);
}

function changeField(key: string, value: unknown, walk: Walk): unknown {
  const isText = value === null || typeof value === 'string';
  if (isText && TEXT_FIELDS.includes(key)) return changeText(value, walk);
  if (typeof value === 'string' && ID_FIELDS.includes(key)) return changeId(value, walk);
  return Array.isArray(value) ? changeList(key, value, walk) : value;
}

function changeFields(value: unknown, walk: Walk): unknown {
  const object = asObject(value);
  if (object === null) return value;
  return Object.fromEntries(
    Object.entries(object).map(([key, field]) => [key, changeField(key, field, walk)]),
  );
}

/** Walks through an answer and changes its fields. */
export function changeAnswer(answer: unknown, change: AnswerChange): unknown {
  const changed = changeFields(answer, { change, texts: 0, ids: 0 });
  return change.whole === undefined ? changed : change.whole(asObject(changed) ?? {});
}
