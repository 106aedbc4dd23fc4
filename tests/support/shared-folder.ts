import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file or folder of `../shared`, or null on a clone that stands alone: tests that need it then skip and say so. */
export function sharedPath(name: string): string | null {
  const path = fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));
  return existsSync(path) ? path : null;
}
