import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SetupError } from '../../../src/core/errors.ts';
import { fillTemplate } from '../../../src/models/openai/prompts/fill-template.ts';
import { loadPrompts } from '../../../src/models/openai/prompts/load-prompts.ts';
import { parsePrompt } from '../../../src/models/openai/prompts/parse-prompt.ts';

const shipped = new URL('../../../prompts/', import.meta.url);
const text = readFileSync(new URL('select-answer.md', shipped), 'utf8');
const parse = (changed: string) => parsePrompt('select_answer', 'select-answer.md', changed);

describe('the prompts that are shipped', () => {
  test('are in order, one for each task', () => {
    const prompts = loadPrompts(shipped, null);
    expect(Object.entries(prompts).every(([task, prompt]) => prompt.task === task)).toBe(true);
    expect(new Set(Object.values(prompts).map(({ hash }) => hash)).size).toBe(7);
  });

  test('tell the model that articles are material and no instructions', () => {
    for (const { system } of Object.values(loadPrompts(shipped, null))) expect(system).toMatch(/material/);
  });
});

describe('a prompt that an operator edits', () => {
  test('may be worded as they like', () => {
    const prompt = parse(text.replace('You find the answer', 'You are a librarian and find the answer'));
    expect(prompt.system).toMatch(/^You are a librarian/);
    expect(prompt.hash).not.toBe(parse(text).hash);
  });

  test('may name another model and other settings for its task', () => {
    const prompt = parse(text.replace('version: 1', 'version: 2\nmodel: small-one').replace('200', '64'));
    expect(prompt).toMatchObject({ model: 'small-one', maxOutputTokens: 64 });
  });

  test.each([
    ['has no front matter', text.replace('---\n', ''), /front matter between ---/],
    ['has front matter that is no YAML', text.replace('version: 1', 'version: [1'), /no YAML/],
    ['has a key nobody knows', text.replace('version: 1', 'version: 1\ntools: []'), /tools/],
    ['has no version', text.replace('version: 1\n', ''), /version/],
    [
      'is that of another task',
      text.replace('name: select_answer', 'name: select_brief'),
      /is named select_brief/,
    ],
    ['has no user part', text.replace('# user', '# person'), /"# system" and then "# user"/],
    [
      'uses a variable that there is not',
      text.replace('{{question}}', '{{topic}}'),
      /{{topic}}.*question, articles/,
    ],
    ['forgets a variable', text.replace('{{articles}}', ''), /does not use {{articles}}/],
    ['promises another output', text.replace('type: boolean', 'type: string'), /output schema/],
    [
      'drops a key of the output',
      text.replace('required: [answerable, sentences]', 'required: [answerable]'),
      /output schema/,
    ],
  ])('is refused when it %s', (_, changed, message) => {
    expect(changed).not.toBe(text);
    expect(() => parse(changed)).toThrow(SetupError);
    expect(() => parse(changed)).toThrow(message);
    expect(() => parse(changed)).toThrow(/select-answer\.md/);
  });

  test('may say the output schema in other words', () => {
    const changed = text.replace('Whether the sentences chosen answer the question.', 'Yes or no.');
    expect(parse(changed).schema).toMatchObject({
      properties: { answerable: { description: 'Yes or no.' } },
    });
  });
});

describe('a template', () => {
  test('is filled once: what an article has between braces stays what it is', () => {
    expect(fillTemplate('{{ a }} and {{b}}', { a: '{{b}}', b: 'two' })).toBe('{{b}} and two');
  });

  test('leaves no hole where a value is empty', () => {
    expect(fillTemplate('one\n\n{{a}}\n\ntwo', { a: '' })).toBe('one\n\ntwo');
  });
});
