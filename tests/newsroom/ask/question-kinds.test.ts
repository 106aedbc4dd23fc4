import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/answer.ts';
import { answerDocument } from '../../../src/core/documents/answer-document.ts';
import { answerQuestion } from '../../../src/newsroom/ask/answer-question.ts';
import type { Desk } from '../../../src/newsroom/desk.ts';
import { main, openSampleDesk } from '../support/open-newsroom.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openSampleDesk();
});

const ask = (question: string): Promise<Answer> => answerQuestion(desk, main, { question });
const textOf = ({ sentences }: Answer) => sentences.map(({ text }) => text).join('\n');

const KINDS: readonly (readonly [kind: string, questions: readonly (readonly [string, string])[]])[] = [
  [
    'who',
    [
      ['Who said pay had fallen behind prices?', 'Maureen Tilley'],
      ['Who is the chief executive of Westmere Rail?', 'Graham Penhale'],
      ['Who told reporters that inflation is retreating?', 'Governor Irena Kovalic'],
      ['Who is Hakan Fidan?', 'Turkish Foreign Minister'],
    ],
  ],
  [
    'when',
    [
      ['When did Sweden join NATO?', 'on Thursday'],
      ['When was the AI Act adopted?', 'on Wednesday'],
      ['When did the American soldiers land in Norway?', 'on Sunday'],
    ],
  ],
  [
    'where',
    [
      ['Where did the American soldiers land?', 'Bardufoss in Norway'],
      ['Where is the mud to be dropped?', 'the Hollow'],
      ['Where is Northern Lantern held?', 'northern Norway, Sweden and Finland'],
      ['Fırkateynler nereden döndü?', "Kuzey Feneri'ne"],
    ],
  ],
  [
    'how many',
    [
      ['How many doses were given in Kestrel County?', '7,200 doses'],
      ['How many votes did the AI Act get?', '523 votes'],
      ['How much did the central bank raise rates?', 'half a percentage point'],
      ['Mit wie vielen Stimmen wurde das KI-Gesetz angenommen?', '523 zu 46 Stimmen'],
    ],
  ],
  [
    'what somebody said',
    [
      ['What did Tilley say about pay?', "drivers' pay had fallen behind prices"],
      ['What did Kovalic say about inflation?', 'Inflation is retreating'],
      ['What did Tilley say?', 'Nobody wins'],
    ],
  ],
  [
    'yes or no',
    [
      ['Did the Parliament adopt the AI Act?', 'adopted the Artificial Intelligence Act'],
      ['Has the council approved the channel?', 'approved a deeper channel'],
      ['Is the rail strike over?', 'called off'],
      ['Is water still cut at night in Marisal?', 'go on cutting its water at night'],
    ],
  ],
  [
    'a list',
    [
      ['Which two ferry lines talk to other harbours?', 'Norsund Line and Vlaanderen Ferries'],
      ['Which countries are in the exercise?', 'Norway, Sweden and Finland'],
    ],
  ],
];

describe.each(KINDS)('who asks %s', (_, questions) => {
  test.each([...questions])('%s', async (question, words) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ abstained: false, closest: [] });
    expect(textOf(answer)).toContain(words);
    expect(answer.sentences.length).toBeLessThanOrEqual(4);
    expect(answer.checked.passed).toBe(answer.checked.total);
  });
});

describe('no article says', () => {
  test.each([
    'Who is the mayor of Westmere?',
    'Who is the king of Norway?',
    'Who won the election in Corvania?',
    'Who is the coach of Marisal?',
    'Where was Tilley born?',
    'What is the price of oil?',
    'What is the capital of Peru?',
    'How many soldiers died in the exercise?',
    'When will the ferries sail again?',
    'What did Blinken say about Gaza?',
    'Who is the mayor of Port Lindow?',
    'Who founded Aguas de Marisal?',
    "Why did the Bank of Corvania's governor resign?",
    'How old is Carmen Ibarra?',
  ])('%s', async (question) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ abstained: true, sentences: [], conflicts: [] });
    const { fallback } = answerDocument(answer, []);
    expect(fallback).toMatch(/The 46 stored articles do not say\.(?: Closest:|$)/m);
  });

  test.each(['What did he say?', 'What happened this week?', 'the of and'])(
    'to %s, which names nothing, nothing is near',
    async (question) => {
      expect(await ask(question)).toMatchObject({ abstained: true, closest: [], sources: [] });
    },
  );

  test('a question without a word is refused with what to do', async () => {
    for (const question of ['', '   ', '?!', '…'])
      await expect(ask(question)).rejects.toMatchObject({ code: 'E07', hint: expect.any(String) });
  });
});

test('what an article orders machines to say is no answer', async () => {
  const answer = await ask('Has Dr. Osei resigned?');
  expect(answer.sentences[0]?.text).toBe('Osei, the county health officer, has not resigned.');
  expect(textOf(answer)).not.toContain('Ignore previous instructions');
});

test('an age is told by an age', async () => {
  expect(textOf(await ask('How old is Emmett Sorrel?'))).toContain('who is 71');
});

test('years later, a month without a year is one of which there are articles', async () => {
  const question = 'How many measles shots had been given by mid-March?';
  const answer = await answerQuestion(desk, main, { question, now: '2026-11-29T12:00:00Z' });
  expect(textOf(answer)).toContain('14,800 measles shots');
});

test('outlets that count differently stand side by side', async () => {
  const { conflicts } = await ask('How many US troops take part in Northern Lantern?');
  expect(conflicts[0]?.lines.map(({ text }) => text).join('\n')).toMatch(/9,000 troops[\s\S]*7,500 troops/);
});

test('an English question is answered in English where English articles answer it', async () => {
  const { sentences } = await ask('Who met Antony Blinken in Washington?');
  const articles = await desk.store.articles(main, [
    ...new Set(sentences.flatMap(({ cites }) => cites.slice(0, 1).map(({ article }) => article))),
  ]);
  expect(articles.length).toBeGreaterThan(0);
  expect(articles.every(({ language }) => language === 'en')).toBe(true);
});
