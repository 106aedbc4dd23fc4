import { expect, test } from 'vitest';
import { dispatch } from '../../src/bot/dispatch.ts';
import { withDefault } from '../../src/bot/with-default.ts';
import { brief } from '../support/answers.ts';
import { asker, botOver, shippedCommands } from '../support/asker.ts';

async function lengthAskedFor(value: string, line: string): Promise<string | undefined> {
  let length: string | undefined;
  const { bot } = botOver(
    {
      writeBrief: async (_scope, request) => {
        length = request.length;
        return brief;
      },
    },
    withDefault(shippedCommands, { command: 'brief', option: 'length', value }),
  );
  await dispatch(bot, asker(), line);
  return length;
}

test('an operator sets what holds when the person does not say', async () => {
  expect(await lengthAskedFor('short', '/brief harbour')).toBe('short');
  expect(await lengthAskedFor('short', '/brief harbour length:full')).toBe('full');
});

test('what is no choice of the option changes nothing', async () => {
  expect(await lengthAskedFor('huge', '/brief harbour')).toBe('medium');
});
