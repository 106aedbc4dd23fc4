import { basename } from 'node:path';
import { type Format, formatOfName } from './formats/tell-format.ts';

/**
 * Whether an ingest reads a file it found. What was named is always read (or refused with the reason); in
 * a folder, files of unknown kinds are passed over, and so is the README that describes the folder.
 */
export function takesFile(
  file: { readonly path: string; readonly named: boolean },
  format: Format | null,
): boolean {
  if (file.named) return true;
  if (/^readme(?:\.|$)/i.test(basename(file.path))) return false;
  return format !== null || formatOfName(file.path) !== null;
}
