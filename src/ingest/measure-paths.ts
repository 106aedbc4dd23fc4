import { walkPaths } from './files/walk-paths.ts';
import type { Format } from './formats/tell-format.ts';
import { takesFile } from './takes-file.ts';

/** How many bytes an ingest of these paths will read, as far as that is known beforehand (not for `-`). */
export async function measurePaths(paths: readonly string[], format: Format | null): Promise<number> {
  let total = 0;
  for await (const found of walkPaths(paths.filter((path) => path !== '-'))) {
    if (found.kind === 'file' && takesFile(found, format)) total += found.bytes;
  }
  return total;
}
