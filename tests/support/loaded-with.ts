import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is loaded with a file: its imports that stand at its head, and theirs; type imports vanish. */
export function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(join(root, file), 'utf8');
  for (const [, specifier = ''] of source.matchAll(/^(?:import|export)(?! type)[^;]*?from '([^']+)';/gms)) {
    if (specifier.startsWith('.')) loadedWith(normalize(join(dirname(file), specifier)), seen);
    else seen.add(specifier);
  }
  return seen;
}

/** What starts with the program: `main` and everything of the command line. */
export const started: readonly string[] = [
  'src/main.ts',
  ...readdirSync(join(root, 'src/cli'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/cli/${name}`),
];
