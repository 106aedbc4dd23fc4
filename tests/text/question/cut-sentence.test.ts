import { describe, expect, test } from 'vitest';
import { indexTerms } from '../../../src/text/index-terms.ts';
import { cutSentence } from '../../../src/text/question/cut-sentence.ts';
import { turningWords } from '../../../src/text/question/lexicon/clause-words.ts';
import fc from '../../support/fast-check.ts';

const MAIN =
  'The council of Port Lindow opened the new ferry harbour below the old customs house on Monday morning with a small ' +
  'ceremony for the crews of the eleven boats that had waited in the bay since the first storms of the winter';
const LAST = 'which stands beside the fish market at the northern end of the long stone quay';

const cut = (text: string, change: { before?: string; language?: string } = {}, held = '-') => {
  const sentence = { text, before: '', language: 'en', ...change };
  const kept = cutSentence(sentence, (part) => part.includes(held));
  return kept === null ? null : text.slice(0, kept);
};

describe('a long sentence ends before its last clause', () => {
  test.each([
    ['a relative clause', `${MAIN}, ${LAST}.`],
    ['a second statement', `${MAIN}; ${LAST.replace('which', 'the harbour')}.`],
    [
      'a second statement with commas',
      `${MAIN}; the band of the old boatmen played in the rain, and the crews sang in the bay.`,
    ],
    [
      'a participle',
      `${MAIN}, filling the old quay and the steps of the fish market with people in blue coats.`,
    ],
    [
      'an afterthought',
      `${MAIN} – a picture that the older people of the town had waited to see for thirty years.`,
    ],
    ['a second subject', `${MAIN}, and ${LAST.replace('which stands', 'they stood')}.`],
  ])('%s', (_, text) => {
    expect(cut(text)).toBe(MAIN);
  });
});

describe('it is shown whole', () => {
  const FOR = 'for the whole of the long summer season in the bay';
  test.each([
    ['when it is short', `The council opened the harbour, ${LAST}.`],
    ['when little would be left out', `${MAIN}, which stands there.`],
    ['when the clause denies', `${MAIN}, which was not to be used by any of the boats ${FOR}.`],
    ['when it doubts', `${MAIN}, which might be closed again ${FOR}.`],
    ['when it says whose word that is', `${MAIN}, which the harbour master told the crews ${FOR}.`],
    ['when it corrects', `${MAIN}, which was annulled by the court on Tuesday ${FOR}.`],
    ['when it limits', `${MAIN}; it is only for boats of the town ${FOR}.`],
    ['when it has a condition', `${MAIN}, which is theirs if they pay the fees ${FOR}.`],
    ['when it does not run to the end', `${MAIN}, ${LAST}, and sang.`],
    ['when it has somebody’s words', `${MAIN}, which people call “the old lady of the bay” ${FOR}.`],
    ['when it stands within somebody’s words', `“${MAIN}, ${LAST}.”`],
    ['when somebody’s words go on behind it', `“${MAIN}, ${LAST}.`],
    [
      'when it is a list',
      `${MAIN}; the harbour master of the neighbouring town of Ostby; the crews of the old boats.`,
    ],
    [
      'when a list is announced',
      `${MAIN}: the mayor; the harbour master of the neighbouring town of Ostby and the crews.`,
    ],
    ['when it stands in brackets', `${MAIN} (of the town, ${LAST}).`],
    ['when what is left has no verb', `${MAIN.replaceAll(/opened|had waited/g, 'behind')}, ${LAST}.`],
  ])('%s', (_, text) => {
    expect(cut(text)).toBeNull();
  });

  test('when the clause has what is asked for', () => {
    expect(cut(`${MAIN}, ${LAST}.`, {}, 'fish market')).toBeNull();
  });

  test('when it stands in the middle of what somebody says', () => {
    expect(cut(`${MAIN}, ${LAST}.`, { before: 'Falk smiled. “It is done. ' })).toBeNull();
    expect(cut(`${MAIN}, ${LAST}.`, { before: 'Falk said: “It is done.” ' })).toBe(MAIN);
  });

  test('in a language whose words nobody listed', () => {
    expect(cut(`${MAIN}, ${LAST}.`, { language: 'de' })).toBeNull();
  });
});

const clause = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'harbour',
        'opened',
        'the',
        'crew',
        'stands',
        'beside',
        'a',
        'market',
        'in',
        'May',
        '40',
        'ferries',
      ),
      fc.constantFrom(...turningWords),
      fc.constantFrom(
        '“quoted',
        'words”',
        '"so"',
        '(aside)',
        '(and',
        'on)',
        'Lindqvist’s',
        'crews’',
        '‘yes’',
      ),
    ),
    { minLength: 4, maxLength: 40 },
  )
  .map((words) => words.join(' '));
const joint = fc.constantFrom(
  '; ',
  ', which ',
  ', who ',
  ', where ',
  ', and they ',
  ', ',
  ', and ',
  ' – ',
  ', leaving ',
);
const sentence = fc
  .tuple(clause, fc.array(fc.tuple(joint, clause), { minLength: 1, maxLength: 5 }))
  .map(([first, rest]) => `${first}${rest.flat().join('')}.`);

test('whatever is cut, no word that turns the meaning is lost, and no speech is parted', () => {
  const turning = new Set(turningWords.flatMap((word) => indexTerms(word, 'en')));
  fc.assert(
    fc.property(sentence, (text) => {
      const kept = cut(text);
      if (kept === null) return;
      expect(text.startsWith(kept)).toBe(true);
      const dropped = text.slice(kept.length);
      expect(indexTerms(dropped, 'en').filter((term) => turning.has(term))).toEqual([]);
      expect(dropped).not.toMatch(/["“”()]/);
      for (const [open = '', close = ''] of ['“”', '()']) {
        expect(kept.split(open).length).toBe(kept.split(close).length);
      }
      expect(kept.split('"').length % 2).toBe(1);
    }),
    { numRuns: 3_000 },
  );
});
