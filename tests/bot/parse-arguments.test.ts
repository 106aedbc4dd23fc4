import { describe, expect, test } from 'vitest';
import type { OptionSpecs } from '../../src/bot/command.ts';
import { formatRequest } from '../../src/bot/format-line.ts';
import { parseArguments } from '../../src/bot/parse-arguments.ts';
import { UserError } from '../../src/core/errors.ts';
import fc from '../support/fast-check.ts';

const brief: OptionSpecs = {
  topic: { kind: 'text', summary: 'A topic', rest: true, required: true, completes: 'topic', maxChars: 60 },
  length: { kind: 'choice', summary: 'Length', choices: ['short', 'medium', 'full'], fallback: 'medium' },
  since: { kind: 'text', summary: 'Since then' },
  private: { kind: 'flag', summary: 'Private', fallback: false },
  page: { kind: 'integer', summary: 'Page', min: 1, max: 99, fallback: 1 },
};
const prose: OptionSpecs = {
  text: { kind: 'text', summary: 'The words', rest: true, required: true },
  speaker: { kind: 'text', summary: 'Who' },
  date: { kind: 'text', summary: 'When' },
  private: { kind: 'flag', summary: 'Private', fallback: true },
};
const nothing: OptionSpecs = {};

const parse = (specs: OptionSpecs, text: string) =>
  parseArguments({ path: '/brief', action: { options: specs, examples: ['brief harbour'] } }, text);

function errorOf(specs: OptionSpecs, text: string): UserError {
  try {
    parse(specs, text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`"${text}" was understood`);
}

describe('options stand anywhere on the line', () => {
  test.each([
    ['harbour talks length:short'],
    ['length:short harbour talks'],
    ['harbour length:short talks'],
    ['harbour talks length: short'],
    ['harbour talks Length:SHORT'],
    ['  harbour   talks  length:short  '],
    ['"harbour talks" length:short'],
    ['topic:"harbour talks" length:"short"'],
  ])('%s', (text) => {
    expect(parse(brief, text)).toMatchObject({ topic: 'harbour talks', length: 'short', page: 1 });
  });

  test('what was not typed has its default', () => {
    expect(parse(brief, 'harbour')).toEqual({
      topic: 'harbour',
      length: 'medium',
      since: undefined,
      private: false,
      page: 1,
    });
  });

  test.each([
    ['"two words"'],
    ['“two words”'],
    ['„two words“'],
    ['„two words”'],
    ['«two words»'],
    ['»two words«'],
    ['"two words”'],
    ['“two words"'],
  ])('a value in marks of any kind: %s', (value) => {
    expect(parse(brief, `harbour since:${value} private:yes`)).toMatchObject({
      since: 'two words',
      private: true,
    });
  });

  test('marks inside a value are escaped or stand inside a word', () => {
    expect(parse(brief, String.raw`x since:"a \"b\" \\ c"`)).toMatchObject({ since: String.raw`a "b" \ c` });
    expect(parse(brief, 'x since:"say "no" to it"')).toMatchObject({ topic: 'x to it"', since: 'say "no' });
  });
});

describe('a colon is not always an option', () => {
  test.each([
    ['Gaza: what next'],
    ['https://coast.example/a?b=c:d'],
    ['https://coast.example/ since then'],
    ['talks at 08:00'],
    ['Gaza:what next'],
    ['wire:1204'],
    ['kıyı: görüşmeler'],
    ['a : b'],
    ['lengthy: novels on the sea'],
  ])('%s', (text) => {
    expect(parse(brief, text)).toMatchObject({ topic: text });
  });

  test('quotation marks make free text of anything', () => {
    expect(parse(brief, '"lenght:short length:full"')).toMatchObject({
      topic: 'lenght:short length:full',
      length: 'medium',
    });
  });

  test('prose keeps its colons and its own quotation marks', () => {
    const text = 'Data: none. note:this “we go” and "stay';
    expect(parse(prose, `${text} speaker:Lind`)).toMatchObject({ text, speaker: 'Lind' });
  });
});

describe('what is not understood is pointed at', () => {
  test.each([
    [brief, 'harbour lenght:short', '"lenght:"', 'Did you mean length:short?', '/brief harbour length:short'],
    [
      brief,
      'lenght: short harbour',
      '"lenght:"',
      'Did you mean length:short?',
      '/brief length:short harbour',
    ],
    [brief, 'harbour length:shrt', '"shrt"', 'Did you mean short?', '/brief harbour length:short'],
    [brief, 'harbour length:me', '"me"', 'Did you mean medium?', '/brief harbour length:medium'],
    [brief, 'harbour private:ture', '"ture"', 'Did you mean true?', '/brief harbour private:true'],
  ] as const)('%# %s', (specs, text, pointed, hint, suggestion) => {
    const error = errorOf(specs, text);
    expect(error).toMatchObject({ code: 'E07', hint, suggestions: [suggestion] });
    expect(error.message).toContain(pointed);
  });

  test.each([
    [brief, 'harbour length:huge', 'short, medium, full'],
    [brief, 'harbour page:two', 'a whole number from 1 to 99'],
    [brief, 'harbour page:100', '"100"'],
    [brief, 'harbour page:-1', '"-1"'],
    [brief, 'harbour private:maybe', 'true, false'],
    [brief, 'harbour length:short length:full', 'given twice; the second time as "full"'],
    [brief, 'harbour topic:port', 'topic: is given twice'],
    [brief, 'harbour style:bullets', 'no option "style:". Its options are length:, since:, private:, page:'],
    [brief, 'harbour length:', 'length: has no value'],
    [brief, 'harbour since: page:2', 'since: has no value'],
    [brief, 'harbour since:"two words', 'never closed'],
    [brief, '', 'needs a topic'],
    [brief, '""', 'needs a topic'],
    [brief, 'length:short', 'needs a topic'],
    [brief, 'x'.repeat(61), '61 characters'],
    [nothing, 'foo', 'takes no words of its own: "foo"'],
    [nothing, 'foo:bar', 'no option "foo:"'],
  ] as const)('%# %s', (specs, text, message) => {
    expect(errorOf(specs, text)).toMatchObject({ code: 'E07', message: expect.stringContaining(message) });
  });
});

describe('for any line', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '"',
        '“',
        '”',
        '„',
        '«',
        '»',
        '\\',
        ':',
        ' ',
        '\n',
        'length',
        'since',
        'help',
        'İ',
        '🙂',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    maxLength: 20,
  });

  test('it is understood or refused with E07, never anything else', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(brief, prose, nothing), (text, specs) => {
        try {
          parse(specs, text);
        } catch (error) {
          expect(error).toMatchObject({ code: 'E07' });
        }
      }),
    );
  });

  test('what was understood, written as a line again, is understood the same', () => {
    const values = fc.record({
      topic: nasty.map((text) => text.trim()).filter((text) => text !== '' && text.length <= 60),
      length: fc.constantFrom('short', 'medium', 'full'),
      since: fc.option(
        nasty.map((text) => text.trim()).filter((text) => text !== ''),
        { nil: undefined },
      ),
      private: fc.boolean(),
      page: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(values, (wanted) => {
        const line = formatRequest('brief', brief, wanted);
        expect(parse(brief, line.slice('/brief'.length))).toEqual(wanted);
      }),
      { numRuns: 1000 },
    );
  });
});
