import { expect } from 'vitest';
import type { Answer } from '../../../../src/core/answer.ts';
import type { Authorship } from '../../../../src/core/authorship.ts';
import type { Brief } from '../../../../src/core/brief.ts';
import { answerDocument } from '../../../../src/core/documents/answer-document.ts';
import { briefDocument } from '../../../../src/core/documents/brief-document.ts';
import type { EditorsDesk } from '../../../../src/newsroom/desk.ts';
import { exportBrief } from '../../../../src/newsroom/export-brief.ts';
import { verifyExport } from '../../../../src/newsroom/verify-export.ts';
import { main } from '../../support/open-newsroom.ts';

type Shelf = Pick<EditorsDesk, 'store' | 'names'>;

/** Every line of a brief against the store: stored words, or words that rest on stored ones; none twice. */
export async function expectTrueBrief(brief: Brief, { store, names }: Shelf): Promise<void> {
  expect(brief.sentences.length).toBeGreaterThan(1);
  const bytes = new TextEncoder().encode(exportBrief(brief));
  const proof = await verifyExport(bytes, {
    names,
    revision: (id, number) => store.revision(main, id, number),
  });
  expect(proof.problems).toEqual([]);
  const texts = brief.sentences.map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
}

/** The same of an answer. */
export async function expectTrueAnswer(answer: Answer, { store }: Pick<Shelf, 'store'>): Promise<void> {
  const lines = [...answer.sentences, ...answer.closest];
  expect(lines.length).toBeGreaterThan(0);
  for (const { text, cites, verdict } of lines) {
    const [own] = cites;
    const article = own && (await store.revision(main, own.article, own.revision));
    const stored = article?.body.slice(own?.start, own?.end);
    if (verdict.kind === 'worded') expect(verdict.sources[0]).toBe(stored);
    else expect(text).toBe(stored);
  }
}

/**
 * Whoever reads it is told how it was written: by the model of that name, or by rules, and then why the model had no
 * part in it (E09). What rules wrote is what they write without a model.
 */
export function expectToldHow(shown: Brief | Answer, ofRules: Brief | Answer, model: string): void {
  const told = JSON.stringify(shown.kind === 'brief' ? briefDocument(shown, []) : answerDocument(shown, []));
  expect(told).toMatch(/ checked - /);
  expect(told).toContain(howOf(shown.authorship, model));
  if (shown.authorship.kind === 'rules') expect(shown.sentences).toEqual(ofRules.sentences);
}

function howOf(authorship: Authorship, model: string): string {
  if (authorship.kind !== 'rules') return ` checked - ${authorship.kind} by ${model}`;
  expect(authorship.absence).not.toBeNull();
  return ' (E09: ';
}
