import type { Sentence } from '../../core/article.ts';

const BYTES = 12;

/** Start, end and paragraph of every sentence as 32-bit numbers, little-endian. */
export function packSentences(sentences: readonly Sentence[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(sentences.length * BYTES));
  for (const [index, sentence] of sentences.entries()) {
    view.setUint32(index * BYTES, sentence.start, true);
    view.setUint32(index * BYTES + 4, sentence.end, true);
    view.setUint32(index * BYTES + 8, sentence.paragraph, true);
  }
  return new Uint8Array(view.buffer);
}

export function unpackSentences(packed: Uint8Array): readonly Sentence[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  return Array.from({ length: packed.byteLength / BYTES }, (_, index) => ({
    start: view.getUint32(index * BYTES, true),
    end: view.getUint32(index * BYTES + 4, true),
    paragraph: view.getUint32(index * BYTES + 8, true),
  }));
}
