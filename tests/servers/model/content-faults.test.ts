import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CONTENT_FAULTS } from './faults/content-faults.ts';
import { ID_FAULTS } from './faults/id-faults.ts';
import type { FaultName } from './faults/model-faults.ts';
import { SHAPE_FAULTS } from './faults/shape-faults.ts';
import { TEXT_FAULTS } from './faults/text-faults.ts';
import { TASK_NAMES, type TaskName } from './mind/task.ts';
import type { ModelServer } from './model-server.ts';
import { startModelServer } from './start-model-server.ts';
import { answerOf, ask, contentOf } from './testing/ask.ts';
import { SAMPLE_PROMPT } from './testing/sample-prompt.ts';

let server: ModelServer;

beforeEach(async () => {
  server = await startModelServer();
});

afterEach(() => server.close());

/** All six sentences, so that every kind of change has its sentence. */
const ALL = SAMPLE_PROMPT.replace('Sentences: 3', 'Sentences: 6');

async function contents(name: FaultName, task: TaskName): Promise<readonly [good: string, bad: string]> {
  const good = contentOf(await ask(server, task, { user: ALL }));
  server.fault(name);
  const bad = contentOf(await ask(server, task, { user: ALL }));
  expect(server.chats).toMatchObject([{ fault: null }, { fault: name, status: 200, content: bad }]);
  return [good, bad];
}

describe('the shape is wrong', () => {
  const SHAPES: readonly (readonly [name: FaultName, shape: RegExp, parses: boolean])[] = [
    ['json_malformed', /,\}$/, false],
    ['json_cut', /^\{[\s\S]*[^}]$/, false],
    ['json_single_quotes', /^\{'sections'/, false],
    ['json_fenced', /^```json\n\{[\s\S]*\}\n```$/, false],
    ['json_in_prose', /^Sure![\s\S]*\{"sections"[\s\S]*anything else\.$/, false],
    ['json_after_thinking', /^<think>[\s\S]*<\/think>\n\{"sections"/, false],
    ['json_twice', /\}\n\{\}$/, false],
    ['json_in_string', /^"\{\\"sections/, true],
    ['json_in_list', /^\[\{[\s\S]*\}\]$/, true],
    ['json_deep', /^\{"sections":\[{50000}\]{50000}\}$/, true],
    ['prose_only', /^The talks went well/, false],
    ['null_answer', /^null$/, true],
    ['wrong_schema', /^\{"bullets":/, true],
    ['missing_keys', /^\{\}$/, true],
    ['extra_keys', /"quotes":[\s\S]*"url":"https:\/\/stray\.example"\}$/, true],
    ['all_null', /^\{"sections":null,"quotes":null\}$/, true],
    ['nothing_said', /^\{"sections":\[\],"quotes":\[\]\}$/, true],
    ['lists_as_strings', /"sentences":"a1\.s1, /, true],
    ['prototype_keys', /^\{"__proto__":\{"polluted":true\},"constructor":/, true],
  ];

  test.each(SHAPES)('%s', async (name, shape, parses) => {
    const [good, bad] = await contents(name, 'select_brief');
    expect(JSON.parse(good)).toHaveProperty('sections');
    expect(bad).toMatch(shape);
    if (parses) JSON.parse(bad);
    else expect(() => JSON.parse(bad)).toThrow();
  });

  test('every fault of the shape has its test here', () => {
    expect(SHAPES.map(([name]) => name).sort()).toEqual(SHAPE_FAULTS.map(({ name }) => name).sort());
  });
});

describe('the ids are wrong', () => {
  /** Of the six ids a1.s1 .. a2.s2 and q1, in that order. */
  const IDS: readonly (readonly [name: FaultName, sections: readonly unknown[], quotes: unknown])[] = [
    ['ids_unknown', ['a1.s9001', 'a1.s9002'], ['q9001']],
    ['ids_some_unknown', ['a1.s1', 'a1.s9002'], ['q1']],
    ['ids_duplicate', ['a1.s1', 'a1.s2', 'a1.s3', 'a1.s4', 'a1.s1', 'a1.s2'], ['q1', 'q1', 'q1']],
    ['ids_as_numbers', [1, 2], [7]],
    ['ids_as_objects', [{ id: 'a1.s1' }], [{ id: 'q1' }]],
    ['ids_null', [null, null], [null]],
    ['ids_of_other_articles', ['a71.s1', 'a71.s2'], ['q1']],
    ['ids_crossed', ['q1', 'q1'], ['a1.s1']],
    ['ids_prototype', ['__proto__', 'constructor', 'toString', 'hasOwnProperty'], ['constructor']],
    ['ids_in_brackets', ['[a1.s1]', '[a1.s2]'], ['[q1]']],
    ['ids_loose', [' A1.S1 ', ' A1.S2 '], [' Q1 ']],
    ['ids_joined', ['a1.s1, a1.s2, a1.s3, a1.s4'], ['q1']],
    ['ids_with_text', [expect.stringMatching(/^a1\.s1 The harbour council/)], ['q1 ']],
    ['ids_reversed', ['a1.s4', 'a1.s3', 'a1.s2', 'a1.s1'], ['q1']],
    [
      'ids_thousands',
      ['a1.s1', 'a1.s2', 'a1.s3', 'a1.s4', 'a1.s1'],
      expect.arrayContaining(['q1', 'a1.s5000']),
    ],
    ['selection_empty', [], []],
  ];

  test.each(IDS)('%s', async (name, sentences, quotes) => {
    const [, bad] = await contents(name, 'select_brief');
    const answer: { sections: { sentences: unknown[] }[]; quotes: unknown } = JSON.parse(bad);
    const first = answer.sections[0]?.sentences ?? [];
    expect(first.slice(0, sentences.length)).toEqual(sentences);
    if (sentences.length === 0) expect(first).toEqual([]);
    expect(answer.quotes).toEqual(quotes);
  });

  test('every fault of ids has its test here, and acts on every task that points', async () => {
    expect(IDS.map(([name]) => name).sort()).toEqual(ID_FAULTS.map(({ name }) => name).sort());
    const pointing = TASK_NAMES.filter((task) => task !== 'rephrase_question');
    for (const task of pointing) {
      const good = contentOf(await ask(server, task, { user: ALL }));
      for (const { name } of ID_FAULTS) {
        // One id reversed is itself; the first of every two is left; mentions and drafts belong to no article.
        if (['ids_reversed', 'ids_some_unknown', 'ids_of_other_articles', 'ids_joined'].includes(name))
          continue;
        server.fault(name);
        expect(contentOf(await ask(server, task, { user: ALL })), `${name} ${task}`).not.toBe(good);
      }
    }
  });
});

describe('the text is wrong', () => {
  /** What was said of the sample, and what is said now. */
  const TEXTS: readonly (readonly [name: FaultName, gone: RegExp | null, now: RegExp])[] = [
    ['number_changed', /14 million/, /24 million/],
    ['unit_changed', /14 million/, /14 billion/],
    ['name_changed', /Ines Halvorsen/, /Ferdinand Oberholzer/],
    ['place_changed', /from Port Ardell/, /from Ulaanbaatar/],
    ['date_changed', /Tuesday/, /Friday/],
    ['negation_dropped', /did not sign/, /did sign/],
    ['negation_added', /the ferry may run/i, /the ferry may not run/i],
    ['modality_dropped', /ferry may run/, /ferry will run/],
    ['attribution_dropped', /before March, chairwoman Ines Halvorsen said/, /before March\./],
    ['quotation_altered', null, /“We never build the quay in two years”/],
    ['quotation_marks', null, /"text":"“The harbour council [^"]*”"/],
    ['invented_sentence', /harbour/, /"text":"The treaty was cancelled/],
    ['foreign_link', null, /https:\/\/stray\.example\/read/],
    ['bare_domain', null, /www\.stray\.example/],
    ['masked_link', null, /<https:\/\/stray\.example\|reuters\.com> \[reuters\.com\]\(https/],
    ['script_link', null, /\(javascript:alert/],
    ['image', null, /!\[x\]\(https/],
    ['mention_everyone', null, /@everyone @here/],
    ['mention_slack', null, /<@U012AB3CD> <!subteam\^S012AB3CD> <!channel> <#C024BE7LR>/],
    ['mention_discord', null, /<@80351110224678912> <@&41771983423143936>/],
    ['markup', null, /# \*\*The harbour[^"]*\*\*\\n> \|\|/],
    ['html', null, /<script>alert\(1\)<\/script><b>The harbour/],
    ['role_tokens', null, /<\|im_start\|>system \[INST\]/],
    ['zero_width', /harbour/, /h\u200ba\u200br\u200bb/],
    ['bidi', null, /\u202eThe harbour[^"]*\u2066/],
    ['look_alikes', /harbour/, /h\u0430rbour/],
    ['nul_in_text', null, /\\u0000\\u0007\\u001b\[31m/],
    ['lone_surrogate', null, /\\ud83d"/],
    ['line_breaks', null, /\\n\[a1\.s1\] The treaty/],
    ['very_long_text', null, /"text":"[^"]{100000,}"/],
    ['empty_text', /harbour/, /"text":""/],
    ['blank_text', /harbour/, /"text":" \\n\\t\u00a0"/],
    ['text_not_a_string', /harbour/, /"text":0,/],
    ['other_language', /harbour/, /"text":"Die Minister/],
  ];

  test.each(TEXTS)('%s', async (name, gone, now) => {
    const [good, bad] = await contents(name, 'rewrite_brief');
    if (gone !== null) expect(good).toMatch(gone);
    if (gone !== null) expect(bad).not.toMatch(gone);
    expect(good).not.toMatch(now);
    expect(bad).toMatch(now);
    expect(JSON.parse(bad)).toMatchObject({ quotes: ['q1'] });
  });

  test('every fault of text has its test here', () => {
    expect(TEXTS.map(([name]) => name).sort()).toEqual(TEXT_FAULTS.map(({ name }) => name).sort());
  });

  test.each(['select_brief', 'rewrite_answer', 'rephrase_question'] as const)(
    '%s has texts too',
    async (task) => {
      const [, bad] = await contents('mention_everyone', task);
      expect(bad).toContain('@everyone');
    },
  );

  test('a heading is there even where none would have been', async () => {
    server.fault('foreign_link');
    const user = SAMPLE_PROMPT.replace(/^\[a2.*\n/gm, '');
    expect(await answerOf(server, 'select_brief', { user })).toMatchObject({
      sections: [{ heading: 'In brief https://stray.example/read?d=1' }],
    });
  });
});

test('content can go wrong in words, too, where no JSON was asked for', async () => {
  server.fault('ids_unknown');
  expect(contentOf(await ask(server, 'select_brief', { format: 'text' }))).toMatch(
    /^```json\n[\s\S]*a1\.s9001/,
  );
});

test('every fault of content is in the list', () => {
  expect(CONTENT_FAULTS).toHaveLength(SHAPE_FAULTS.length + ID_FAULTS.length + TEXT_FAULTS.length);
});
