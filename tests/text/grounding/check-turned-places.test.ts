import { describe, expect, test } from 'vitest';
import { checkStatement } from '../../../src/text/grounding/check-statement.ts';

const kindsOf = (sentence: string, ...sources: readonly string[]) => [
  ...new Set(checkStatement(sentence, sources).map(({ kind }) => kind)),
];

describe('what belongs to the same word as in the sources', () => {
  test('is not told by a contrary of what is told of it there', () => {
    const source = 'The ferry line is on sound financial footing, its treasurer said.';
    expect(kindsOf('The ferry line is on poor financial footing, its treasurer said.', source)).toContain(
      'opposite',
    );
    expect(
      kindsOf('The ferry line is on solid financial footing, its treasurer said.', source),
    ).not.toContain('opposite');
  });

  test('is not got where it is only sought', () => {
    const source = 'Malta began seeking a licence for the port within weeks of the storm.';
    expect(kindsOf('Malta obtained a licence for the port within weeks of the storm.', source)).toContain(
      'opposite',
    );
  });

  test('may be told so where the sources tell both', () => {
    const source = 'The rapid growth of 2019 gave way to sluggish growth in exports.';
    expect(kindsOf('Sluggish growth in exports followed in the end.', source)).not.toContain('opposite');
  });
});

describe('how often and how something is done', () => {
  test('is not made always of usually', () => {
    const source = 'The swans usually return to the lake in March.';
    expect(kindsOf('The swans always return to the lake in March.', source)).toContain('opposite');
    expect(kindsOf('The swans normally return to the lake in March.', source)).toEqual([]);
  });

  test('is not done quickly that is done slowly', () => {
    const source = 'The mourners walked slowly to the chapel.';
    expect(kindsOf('The mourners walked briskly to the chapel.', source)).toContain('opposite');
  });
});

test('an ally is no adversary', () => {
  const source = 'Orsini, a close ally of the mayor, was injured at a rally.';
  expect(kindsOf('Orsini, a close adversary of the mayor, was injured at a rally.', source)).toContain(
    'opposite',
  );
});

test('what is suspended is not maintained, nor what is waived raised', () => {
  const source = 'Brewer Kelm reported a loss and suspended its dividend. It waived the fee for tours.';
  expect(kindsOf('Brewer Kelm reported a loss and maintained its dividend.', source)).toContain('opposite');
  expect(kindsOf('Brewer Kelm raised the fee for tours.', source)).toContain('opposite');
});
