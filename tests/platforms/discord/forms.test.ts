import { expect, test } from 'vitest';
import { askForm } from '../../../src/platforms/discord/forms/ask-form.ts';
import { commandModal } from '../../../src/platforms/discord/forms/command-modal.ts';
import { misleadingIn } from '../../support/live-content/misleading.ts';

/** Half of the smile is beyond what a question may have. */
const LONG = `${'x'.repeat(499)}\u{1f600}`;

test('what stands in a field of a command neither turns round nor ends in half a character', () => {
  const spec = { kind: 'text', summary: 'Words', maxChars: 12 } as const;
  const value = 'The \u202esaw\u202c ok\u0007 \u{1f600}';
  const modal = commandModal({
    path: '/x',
    summary: 'x',
    fields: [{ name: 'words', spec, required: false, value }],
  });
  expect(modal.components).toMatchObject([{ component: { value: 'The saw ok ' } }]);
});

test('the message that is asked about stands in its form whole, or without half a character', () => {
  const form = askForm('new', LONG);
  expect(form.components).toMatchObject([{ component: { value: 'x'.repeat(499) } }]);
  expect(misleadingIn({ ...form })).toEqual([]);
});
