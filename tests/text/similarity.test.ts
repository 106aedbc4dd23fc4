import { expect, test } from 'vitest';
import { containment, cosine, termVector } from '../../src/text/similarity.ts';
import fc from '../support/fast-check.ts';

const anyTerms = fc.array(fc.nat(30), { maxLength: 20 });

test('cosine is one with itself, nought without a common term, and the same both ways', () => {
  fc.assert(
    fc.property(anyTerms, anyTerms, (a, b) => {
      const [one, other] = [termVector(a), termVector(b)];
      expect(cosine(one, other)).toBeCloseTo(cosine(other, one));
      expect(cosine(one, one)).toBeCloseTo(a.length === 0 ? 0 : 1);
      expect(cosine(one, termVector(b.map((term) => term + 100)))).toBe(0);
    }),
  );
});

test('a term twice weighs more than one, but less than double', () => {
  const vector = termVector([1, 1, 2]);
  const ratio = (vector.get(1) ?? 0) / (vector.get(2) ?? 1);
  expect(ratio).toBeGreaterThan(1);
  expect(ratio).toBeLessThan(2);
});

test('containment says how much of the part is in the whole', () => {
  expect(containment(new Set([1, 2, 3, 4]), new Set([1, 2, 9]))).toBe(0.5);
  expect(containment(new Set(), new Set([1]))).toBe(0);
});
