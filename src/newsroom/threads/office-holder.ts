import type { ReadTurn } from './read-turns.ts';
import type { Referent } from './referent.ts';

/** Who was named with an office: "Mayor Joaquín Belmonte", "Elin Sandvik, the governor". */
export function findOfficeHolder(office: string, turns: readonly ReadTurn[]): Referent {
  const noun = `[${office.charAt(0).toUpperCase()}${office.charAt(0)}]${office.slice(1)}`;
  const name =
    "\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s+(?:(?:van|von|de|da|al|bin)\\s+)?\\p{Lu}[\\p{L}\\p{M}'’-]+){0,2}";
  const before = new RegExp(`\\b(${noun}(?:\\s+(?:van|von|de|da|al|bin))?\\s+${name})`, 'u');
  const after = new RegExp(
    `(${name}),\\s+(?:who\\s+is\\s+)?(?:the|a|an)\\s+(?:[\\p{L}'’-]+\\s+){0,4}?${noun}\\b`,
    'u',
  );
  for (const { meant, answer } of turns) {
    for (const text of [meant, ...answer]) {
      const titled = before.exec(text)?.[1];
      if (titled !== undefined)
        return { kind: 'one', name: titled.charAt(0).toUpperCase() + titled.slice(1), certain: true };
      const named = after.exec(text)?.[1];
      if (named !== undefined) return { kind: 'one', name: named, certain: true };
    }
  }
  return { kind: 'none' };
}
