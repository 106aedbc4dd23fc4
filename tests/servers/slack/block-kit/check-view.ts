import { z } from 'zod';
import { ApiError, explainedError } from '../core/api-error.ts';
import { asObject, asObjects, type JsonObject } from '../core/json.ts';
import { homeBlock, modalBlock } from './blocks.ts';
import { explainIssues } from './explain-issues.ts';
import { checkWhole } from './message-rules.ts';
import { plainText, text } from './text.ts';
import { walk } from './walk.ts';

/** `view_too_large`: a view may have 250 kB. */
const MAX_VIEW_BYTES = 250_000;

const common = {
  private_metadata: z.string().max(3000).optional(),
  callback_id: text(255).optional(),
  external_id: text(255).optional(),
};

const modal = z.strictObject({
  type: z.literal('modal'),
  ...common,
  title: plainText(24),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  blocks: z.array(modalBlock).min(1).max(100),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
});

const home = z.strictObject({ type: z.literal('home'), ...common, blocks: z.array(homeBlock).max(100) });

function checkForm(view: JsonObject): readonly string[] {
  const blocks = asObjects(view['blocks']);
  const hasInput = blocks.some((block) => block['type'] === 'input');
  const focused = [...walk(blocks)].filter(({ value }) => value['focus_on_load'] === true);
  return [
    ...(view['type'] === 'modal' && hasInput && view['submit'] === undefined
      ? ['must define `submit` to use an `input` block in modals [json-pointer:/view]']
      : []),
    ...(focused.length > 1 ? ['only one element can have `focus_on_load` [json-pointer:/view/blocks]'] : []),
  ];
}

/** A view for a modal or the Home tab. Throws `invalid_arguments` with what is wrong, or `view_too_large`. */
export function checkView(value: unknown, type: 'modal' | 'home'): JsonObject {
  const view = asObject(value);
  if (view === null) throw explainedError('invalid_arguments', ['invalid `view` [json-pointer:/view]']);
  const parsed = (type === 'modal' ? modal : home).safeParse(view);
  const problems = parsed.success
    ? [...checkForm(view), ...checkWhole(asObjects(view['blocks']))]
    : explainIssues(parsed.error, ['view']);
  if (problems.length > 0) throw explainedError('invalid_arguments', problems);
  if (Buffer.byteLength(JSON.stringify(view)) > MAX_VIEW_BYTES) throw new ApiError('view_too_large');
  return view;
}
