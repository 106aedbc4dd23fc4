import type { Reason } from './verdict.ts';

const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]|(?<=^|[\s(—])['‘]([^'‘’]+(?:[’']\w[^'‘’]*)*)['’](?!\w)/gu;

/** What stands in quotation marks must stand word for word in a source. */
export function checkVerbatim(text: string, sources: readonly string[]): readonly Reason[] {
  const plain = sources.map(plainOf);
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const quoted = plainOf(match[1] ?? match[2] ?? '');
    return plain.some((source) => source.includes(quoted)) ? [] : [{ kind: 'quotation', text: match[0] }];
  });
}

function plainOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .match(/[\p{L}\p{N}']+/gu);
  return ` ${(words ?? []).map((word) => word.replace(/^'+|'+$/gu, '')).join(' ')} `;
}
