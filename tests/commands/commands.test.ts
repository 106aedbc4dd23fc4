import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/bot/dispatch.ts';
import { dispatch } from '../../src/bot/dispatch.ts';
import type { QuotesRequest, VerifyRequest } from '../../src/newsroom.ts';
import { brief, entry, quoteList } from '../support/answers.ts';
import { asker, botOver, shippedCommands } from '../support/asker.ts';

const buttons = ({ document }: Answer, which: 'all' | 'whole' = 'all') =>
  Object.fromEntries(
    document.blocks.flatMap((block) =>
      block.kind === 'actions'
        ? block.actions
            .filter(({ form }) => which === 'all' || form !== true)
            .map(({ label, command }) => [label, command])
        : [],
    ),
  );

const examples = shippedCommands.flatMap(({ actions }) =>
  Object.values(actions).flatMap((action) => [...action.examples]),
);

test.each(examples)('the example %s can be typed as it is', async (line) => {
  const { bot } = botOver();
  expect(await dispatch(bot, asker(), line)).toMatchObject({ outcome: 'done' });
});

test('every button of every answer can be typed', async () => {
  const { bot } = botOver();
  for (const line of examples) {
    // The line of a form is only the beginning.
    for (const command of Object.values(buttons(await dispatch(bot, asker(), line), 'whole'))) {
      expect(await dispatch(bot, asker(), command), command).toMatchObject({ outcome: 'done' });
    }
  }
});

describe('/brief', () => {
  test('offers the first speaker, the articles, and the other lengths', async () => {
    const { bot } = botOver();
    expect(buttons(await dispatch(bot, asker(), '/brief harbour since:"10 days"'))).toEqual({
      Quotes: '/quotes Mara Lindqvist topic:harbour',
      Timeline: '/brief harbour length:medium style:timeline since:"10 days"',
      Sources: '/topics show harbour',
      'Schedule daily': '/digest add topics:harbour time:08:00',
      Longer: '/brief harbour length:full since:"10 days"',
      Shorter: '/brief harbour length:short since:"10 days"',
    });
  });

  test('offers no quotes when nobody is named', async () => {
    const { bot } = botOver({
      writeBrief: async () => ({ ...brief, length: 'full', quotes: [entry({ speakerName: null })] }),
    });
    expect(buttons(await dispatch(bot, asker(), '/brief harbour'))).toEqual({
      Timeline: '/brief harbour length:full style:timeline',
      Sources: '/topics show harbour',
      'Schedule daily': '/digest add topics:harbour time:08:00',
      Shorter: '/brief harbour length:medium',
    });
  });
});

describe('/quotes', () => {
  test('passes on what was typed and nothing else', async () => {
    const asked: QuotesRequest[] = [];
    const { bot } = botOver({
      listQuotes: async (_scope, request) => {
        asked.push(request);
        return quoteList;
      },
    });
    await dispatch(bot, asker(), '/quotes Mara Lindqvist');
    await dispatch(
      bot,
      asker(),
      '/quotes Mara kind:both topic:harbour contains:"open sea" since:7d until:today sort:oldest indirect:yes page:2',
    );
    expect(asked).toEqual([
      { person: 'Mara Lindqvist', kind: 'said', sort: 'newest', indirect: false, page: 1 },
      {
        person: 'Mara',
        kind: 'both',
        sort: 'oldest',
        indirect: true,
        page: 2,
        topic: 'harbour',
        contains: 'open sea',
        since: '7d',
        until: 'today',
      },
    ]);
  });

  test('leads to the pages around this one, with the same filters', async () => {
    const { bot } = botOver({
      listQuotes: async () => ({ ...quoteList, page: 2, pages: 3, indirectLeftOut: 0 }),
    });
    expect(buttons(await dispatch(bot, asker(), '/quotes Mara contains:"open sea" page:2'))).toEqual({
      'Next page': '/quotes Mara contains:"open sea" page:3',
      'Previous page': '/quotes Mara contains:"open sea"',
    });
  });
});

test('/verify passes on the words without their marks', async () => {
  const asked: VerifyRequest[] = [];
  const { bot } = botOver();
  const spying = {
    ...bot,
    newsroom: {
      ...bot.newsroom,
      verify: async (...args: Parameters<typeof bot.newsroom.verify>) => {
        asked.push(args[1]);
        return bot.newsroom.verify(...args);
      },
    },
  };
  await dispatch(spying, asker(), '/verify “We will: keep it” speaker:Lindqvist date:2024-03-12');
  expect(asked).toEqual([{ text: 'We will: keep it', speaker: 'Lindqvist', date: '2024-03-12' }]);
});

test('/topics create splits its other names at commas', async () => {
  const asked: object[] = [];
  const { bot } = botOver();
  const createTopic: typeof bot.newsroom.createTopic = (scope, request) => {
    asked.push(request);
    return bot.newsroom.createTopic(scope, request);
  };
  const spying = { ...bot, newsroom: { ...bot.newsroom, createTopic } };
  await dispatch(spying, asker(), '/topics create Sea ports aliases:"harbours, , docks "');
  expect(asked).toEqual([{ title: 'Sea ports', aliases: ['harbours', 'docks'] }]);
});

test('/sources status adds the time covered', async () => {
  const { bot } = botOver();
  const { document } = await dispatch(bot, asker(), '/sources status');
  expect(document.fallback).toContain('Coast Herald | 2 | 3 | 1 February 2024 | 12 March 2024');
});
