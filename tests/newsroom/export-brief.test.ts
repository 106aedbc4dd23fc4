import { beforeAll, describe, expect, test } from 'vitest';
import type { Brief } from '../../src/core/brief.ts';
import type { EditorsDesk } from '../../src/newsroom/desk.ts';
import { exportBrief } from '../../src/newsroom/export-brief.ts';
import { hashText } from '../../src/newsroom/hash-text.ts';
import { type Archive, verifyExport } from '../../src/newsroom/verify-export.ts';
import { writeBrief } from '../../src/newsroom/write-brief.ts';
import { line } from '../support/answers.ts';
import fc from '../support/fast-check.ts';
import { main, openSampleDesk } from './support/open-newsroom.ts';

let desk: EditorsDesk;
let brief: Brief;
let exported: string;

beforeAll(async () => {
  desk = await openSampleDesk();
  brief = await writeBrief(desk, main, { topic: 'turkey us', length: 'full' });
  exported = exportBrief(brief);
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const archive = (): Archive => ({
  names: desk.names,
  revision: (id, number) => desk.store.revision(main, id, number),
});

describe('an exported brief', () => {
  test('holds the brief, and is the same file each time', () => {
    expect(JSON.parse(exported).brief).toEqual(JSON.parse(JSON.stringify(brief)));
    expect(exportBrief(brief)).toBe(exported);
    expect(exported.endsWith('}\n')).toBe(true);
  });

  test('is proved again offline, and against the store', async () => {
    const offline = await verifyExport(bytesOf(exported));
    expect(offline).toEqual({ problems: [], texts: expect.any(Number), slices: 0 });
    expect(offline.texts).toBeGreaterThanOrEqual(brief.sentences.length + brief.quotes.length);
    const online = await verifyExport(bytesOf(exported), archive());
    expect(online.problems).toEqual([]);
    expect(online.slices).toBeGreaterThanOrEqual(offline.texts);
  });

  test('fails whatever byte is changed', async () => {
    const bytes = bytesOf(exported);
    const change = fc.record({ at: fc.nat(bytes.length - 1), by: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, by }) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = ((changed[at] ?? 0) + by) % 256;
        expect((await verifyExport(changed)).problems).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('fails when a byte is added or taken away', async () => {
    for (const changed of [
      `${exported}\n`,
      exported.slice(0, -1),
      `\ufeff${exported}`,
      exported.replaceAll('\n', '\r\n'),
      '',
    ]) {
      expect((await verifyExport(bytesOf(changed))).problems).not.toEqual([]);
    }
  });

  test('says where it was changed', async () => {
    const [first] = brief.sentences;
    const changed = exported.replace(JSON.stringify(first?.text), JSON.stringify(`${first?.text} `));
    const { problems } = await verifyExport(bytesOf(changed));
    expect(problems.join(' ')).toContain('Sentence 1 is not the text that was hashed.');
  });

  test('with a text, its hash and the digest all changed, is refuted by the store', async () => {
    const text = 'It never happened.';
    const [first, ...others] = brief.sentences;
    const [own, ...elsewhere] = first?.cites ?? [];
    if (own === undefined) throw new Error('nothing to forge');
    const forged = line(text, { ...own, hash: hashText(text) }, ...elsewhere);
    const bytes = bytesOf(exportBrief({ ...brief, sentences: [forged, ...others] }));
    expect((await verifyExport(bytes)).problems).toEqual([]);
    expect((await verifyExport(bytes, archive())).problems).toHaveLength(1);
  });

  test.each([
    ['no UTF-8', Uint8Array.of(0xff, 0xfe), /not UTF-8/],
    ['no JSON', bytesOf('{"format"'), /not JSON/],
    ['another JSON', bytesOf('{"a":1}'), /no exported brief/],
  ])('%s is no brief', async (_, bytes, message) => {
    expect((await verifyExport(bytes)).problems.join()).toMatch(message);
  });
});
