import { describe, expect, test } from 'vitest';
import { checkSummary } from '../../../src/text/grounding/check-summary.ts';
import fc from '../../support/fast-check.ts';

describe('a summary', () => {
  const document =
    'Port Lindow\n\nHelen Marsh, the harbour master, defended the plan. “Without depth there are no ferries,” she said.';

  test('may quote word for word', () => {
    const quoting = (words: string) => checkSummary(`Helen Marsh said: "${words}"`, document).pass;
    expect(quoting('Without depth there are no ferries')).toBe(true);
    expect(quoting('Without mud there are no ferries')).toBe(false);
  });

  test('may name what only the heading names', () => {
    expect(checkSummary('Helen Marsh of Port Lindow defended the plan.', document).reasons).toEqual([]);
  });

  test('is checked sentence by sentence', () => {
    const summary = 'Helen Marsh is the harbour master. She defended 12 plans.';
    expect(checkSummary(summary, document).reasons).toEqual([{ kind: 'number', text: '12' }]);
  });

  test('may not deny what the document tells', () => {
    expect(checkSummary('Helen Marsh did not defend the plan.', document).pass).toBe(false);
  });

  test('is compared in other languages too', () => {
    const german = 'Die Stadt baut bis Mai zwei Brücken. Das sagte Bürgermeisterin Ute Kern am Montag.';
    expect(checkSummary('Bis Mai baut die Stadt zwei Brücken.', german, 'de').pass).toBe(true);
    expect(checkSummary('Bis Mai baut die Stadt drei Brücken.', german, 'de').pass).toBe(false);
  });
});

test('no summary and no document make it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, document) => {
      const { pass, reasons } = checkSummary(text, document);
      expect(pass).toBe(reasons.length === 0);
    }),
    { seed: 8 },
  );
});
