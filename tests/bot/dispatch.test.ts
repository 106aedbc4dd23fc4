import { describe, expect, test } from 'vitest';
import { dispatch } from '../../src/bot/dispatch.ts';
import { SetupError, UserError } from '../../src/core/errors.ts';
import { StoreError } from '../../src/core/store-error.ts';
import type { BriefRequest } from '../../src/newsroom.ts';
import { brief } from '../support/answers.ts';
import { asker, botOver, shippedCommands } from '../support/asker.ts';
import fc from '../support/fast-check.ts';

/** What the newsroom was asked to sum up when somebody typed the line. */
async function askedFor(line: string): Promise<BriefRequest | undefined> {
  let asked: BriefRequest | undefined;
  const { bot } = botOver({
    writeBrief: async (_scope, request) => {
      asked = request;
      return brief;
    },
  });
  await dispatch(bot, asker(), line);
  return asked;
}

describe('the same line works everywhere', () => {
  test.each([
    ['/brief harbour length:short'],
    ['brief harbour length:short'],
    ['BRIEF harbour length:short'],
    ['@precis brief harbour length:short'],
    ['@Precis: /brief harbour length:short'],
    ['<@U07ABC123> brief harbour length:short'],
    ['<@U07ABC123|precis>, brief harbour length:short'],
    ['<@!80351110224678912> brief harbour length:short'],
    ['/briefing brief harbour length:short'],
    ['<@U07ABC123> briefing brief length:short harbour'],
    ['  /brief   harbour   length:short  '],
  ])('%s', async (line) => {
    expect(await askedFor(line)).toMatchObject({
      topic: 'harbour',
      length: 'short',
      style: 'bullets',
      remember: true,
      suggest: true,
    });
  });
});

describe('an answer', () => {
  test('carries the document, the value and who may see it', async () => {
    const { bot } = botOver();
    const answer = await dispatch(bot, asker(), '/brief harbour');
    expect(answer).toMatchObject({ outcome: 'done', data: brief, visibility: 'public' });
    expect(answer.document.fallback).toContain('Harbour talks');
  });

  test.each([
    ['/brief harbour private:true', 'ephemeral'],
    ['/verify we will', 'ephemeral'],
    ['/verify we will private:false', 'public'],
    ['/topics', 'ephemeral'],
  ])('to %s is %s', async (line, visibility) => {
    const { bot } = botOver();
    expect(await dispatch(bot, asker(), line)).toMatchObject({ outcome: 'done', visibility });
  });

  test('a group without a subcommand runs the one it falls back to', async () => {
    const { bot } = botOver();
    expect(await dispatch(bot, asker(), 'topics')).toMatchObject({ data: { kind: 'topics' } });
  });
});

describe('help', () => {
  test.each([
    ['', '/brief <topic>'],
    ['help', '/brief <topic>'],
    ['help', '/help [command]'],
    ['/briefing', '/brief <topic>'],
    ['@precis', '/brief <topic>'],
    ['/help brief', 'length:short|medium|full'],
    ['/brief help', 'length:short|medium|full'],
    ['/topics help', '/topics merge <topic> into:...'],
    ['/topics create help', 'aliases:...'],
    ['/help topics create', 'aliases:...'],
  ])('"%s" explains', async (line, text) => {
    const { bot } = botOver();
    const answer = await dispatch(bot, asker('all'), line);
    expect(answer).toMatchObject({ outcome: 'done', visibility: 'ephemeral' });
    expect(answer.document.fallback).toContain(text);
  });

  test('words that end with help are words', async () => {
    const { bot } = botOver();
    expect(await dispatch(bot, asker(), '/verify we need help')).toMatchObject({
      data: { kind: 'verification' },
    });
  });

  test('for what is not there says what was probably meant', async () => {
    const { bot } = botOver();
    expect(await dispatch(bot, asker(), '/help breif')).toMatchObject({
      outcome: 'refused',
      data: { code: 'E07', suggestions: ['/help brief'] },
    });
  });
});

describe('a line that is not understood', () => {
  test.each([
    ['/breif harbour', '/brief harbour'],
    ['/topics shwo harbour', '/topics show harbour'],
    ['/brief harbour lenght:short', '/brief harbour length:short'],
    ['/weather', '/help'],
  ])('%s suggests %s', async (line, suggestion) => {
    const { bot, reported } = botOver();
    const answer = await dispatch(bot, asker(), line);
    expect(answer).toMatchObject({
      outcome: 'refused',
      visibility: 'ephemeral',
      data: { code: 'E07', suggestions: [suggestion] },
    });
    expect(answer.document.blocks).toContainEqual({
      kind: 'actions',
      actions: [{ label: suggestion.slice(1), command: suggestion }],
    });
    expect(reported).toEqual([]);
  });

  test.each([
    ['toString'],
    ['/__proto__'],
    ['/topics constructor'],
    ['/brief x constructor:y'],
    ['/topics  '],
  ])('names that every object has are no commands: %s', async (line) => {
    const { bot } = botOver();
    expect((await dispatch(bot, asker(), line)).outcome).not.toBe('broken');
  });
});

describe('any line', () => {
  test('gets an answer, and none is a bug', async () => {
    const { bot } = botOver();
    const unit = fc.oneof(
      fc.constantFrom(
        '/',
        'brief',
        'quotes',
        'topics',
        ' ',
        'create',
        'help',
        '"',
        ':',
        '<@U1>',
        'constructor',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 12 }), async (line) => {
        expect((await dispatch(bot, asker(), line)).outcome).not.toBe('broken');
      }),
    );
  });

  test('that no person types is refused unread', async () => {
    const { bot } = botOver();
    expect(await dispatch(bot, asker(), `/verify ${'"a '.repeat(400_000)}`)).toMatchObject({
      outcome: 'refused',
      data: { code: 'E07', message: expect.stringContaining('1200008 characters') },
    });
  });

  test('is answered from what the room may see and from nothing else', async () => {
    const seen: unknown[] = [];
    const { bot } = botOver();
    const newsroom = new Proxy(bot.newsroom, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...args: readonly unknown[]) => {
          seen.push(args[0]);
          return Reflect.apply(method, target, args);
        };
      },
    });
    const who = asker();
    const lines = shippedCommands.flatMap(({ actions }) =>
      Object.values(actions).flatMap(({ examples }) => examples),
    );
    for (const line of lines) await dispatch({ ...bot, newsroom }, who, line);
    expect(seen.length).toBeGreaterThan(8);
    expect(seen.every((scope) => scope === who.scope)).toBe(true);
  });
});

describe('who may', () => {
  test.each([['all'], ['curator']] as const)(
    '%s cannot make a topic, and is told whom to ask',
    async (role) => {
      const { bot } = botOver({ createTopic: () => Promise.reject(new Error('must not be reached')) });
      expect(await dispatch(bot, asker(role), '/topics create Ports')).toMatchObject({
        outcome: 'refused',
        data: {
          code: 'E06',
          message: `/topics create needs the role editor; yours is ${role}.`,
          hint: 'These have the role editor here:',
          people: ['Ayse', 'Ben'],
        },
      });
    },
  );

  test.each([['editor'], ['admin']] as const)('%s can', async (role) => {
    const { bot } = botOver();
    expect(await dispatch(bot, asker(role), '/topics create Ports')).toMatchObject({ outcome: 'done' });
  });

  test('nobody has the role yet', async () => {
    const { bot } = botOver();
    const alone = { ...bot, whoHas: async () => [] };
    expect(await dispatch(alone, asker('all'), '/topics create Ports')).toMatchObject({
      data: { hint: 'Nobody has the role editor here yet: ask whoever runs the bot.' },
    });
  });
});

describe('what goes wrong', () => {
  const failing = (error: unknown) => botOver({ writeBrief: () => Promise.reject(error) });

  test('a mistake of the person comes back with its next steps', async () => {
    const { bot, reported } = failing(
      new UserError('E01', 'No topic "port".', 'Type /topics.', ['/brief harbour']),
    );
    const answer = await dispatch(bot, asker(), '/brief port');
    expect(answer).toMatchObject({
      outcome: 'refused',
      data: {
        kind: 'error',
        code: 'E01',
        message: 'No topic "port".',
        hint: 'Type /topics.',
        suggestions: ['/brief harbour'],
      },
    });
    expect(answer.document.fallback).toBe(
      'No topic "port". Type /topics. (E01)\n\nbrief harbour: /brief harbour',
    );
    expect(reported).toEqual([]);
  });

  test('a wrong setup names the setting', async () => {
    const { bot, reported } = failing(new SetupError('model.key', 'There is no model key.', 'Set it.'));
    expect(await dispatch(bot, asker(), '/brief port')).toMatchObject({
      outcome: 'broken',
      data: { code: 'setup', message: 'There is no model key.', hint: 'Set it.' },
    });
    expect(reported).toEqual([]);
  });

  test('a store that fails is logged, and says what the operator can do', async () => {
    const error = new StoreError('full');
    const { bot, reported } = failing(error);
    expect(await dispatch(bot, asker(), '/brief port')).toMatchObject({
      outcome: 'broken',
      data: { code: 'E99', hint: expect.stringContaining('disk') },
    });
    expect(reported).toMatchObject([{ fields: { err: error } }]);
  });

  test.each([[new TypeError('secret detail')], ['a string'], [undefined]])(
    'a bug is logged once under the reference that the person sees: %s',
    async (thrown) => {
      const { bot, reported } = failing(thrown);
      const answer = await dispatch(bot, asker(), '/brief port');
      expect(answer).toMatchObject({ outcome: 'broken', data: { code: 'E99' } });
      const [, incident] = /^Something broke on our side\. Ref ([2-9A-HJKMNP-TW-Z]{4})$/.exec(
        answer.outcome === 'done' ? '' : answer.data.message,
      ) ?? [null, null];
      expect(incident).toMatch(/^.{4}$/);
      expect(reported).toEqual([{ fields: { incident, err: thrown }, phrase: 'answer failed' }]);
      expect(JSON.stringify(answer)).not.toContain('secret');
    },
  );
});
