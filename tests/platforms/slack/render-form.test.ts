import { expect, test } from 'vitest';
import { formOf } from '../../../src/bot/form.ts';
import { writeOrigin } from '../../../src/platforms/slack/conversation/form-origin.ts';
import { renderForm } from '../../../src/platforms/slack/render/render-form.ts';
import { checkView } from '../../servers/slack/block-kit/check-view.ts';
import { asObjects } from '../../servers/slack/core/json.ts';
import { shippedCommands } from '../../support/asker.ts';

const paths = shippedCommands.flatMap(({ name, actions }) =>
  Object.keys(actions).map((action) => `/${name} ${action}`.trim()),
);
const origin = writeOrigin({ channel: 'C1', threadTs: null, about: 'x'.repeat(5000) });

test.each(paths.filter((path) => formOf(shippedCommands, path) !== null))(
  'Slack takes the form of %s',
  (path) => {
    const form = formOf(shippedCommands, path);
    if (form === null) throw new Error('no form');
    const view = checkView(renderForm(form, origin), 'modal');
    const inputs = asObjects(view['blocks']).filter((block) => block['type'] === 'input');
    expect(inputs.map((block) => block['block_id'])).toEqual(form.fields.map(({ name }) => name));
  },
);

test('a form begins with what the line says', () => {
  const form = formOf(shippedCommands, '/brief turkiye-us length:short private:true');
  if (form === null) throw new Error('no form');
  const shown = JSON.stringify(renderForm(form, origin).blocks);
  expect(shown).toContain('"initial_value":"turkiye-us"');
  expect(shown).toMatch(/"initial_option":\{[^}]*\}[^}]*"value":"short"/);
  expect(shown).toContain('"initial_options"');
});

test('what stands in a field neither turns round nor ends in half a character', () => {
  const spec = { kind: 'text', summary: 'Words', maxChars: 12 } as const;
  const value = 'The \u202esaw\u202c ok\u0007 \u{1f600}';
  const form = {
    path: '/x',
    summary: 'x',
    fields: [{ name: 'words', spec, required: false, value }],
  };
  const [, input] = asObjects(renderForm(form, origin).blocks);
  expect(input).toMatchObject({ element: { initial_value: 'The saw ok ' } });
});
