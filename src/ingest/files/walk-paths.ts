import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFileError } from './describe-file-error.ts';

/** What stands at a path that was named, or that a named folder holds. `path` is as a person would write it. */
export type FoundPath =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly realPath: string;
      readonly bytes: number;
      readonly named: boolean;
    }
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string };

/**
 * The files at these paths, folders with all that is in them, each folder in the order of its names
 * (by code unit). Hidden files and `node_modules` inside a folder are left out. Symbolic links are
 * followed; a folder is entered once, so links in a circle end. What cannot be read is refused by name,
 * and the walk goes on.
 */
export async function* walkPaths(paths: Iterable<string>): AsyncGenerator<FoundPath> {
  const entered = new Set<string>();
  for (const path of paths) yield* visit(path, true, entered);
}

async function* visit(path: string, named: boolean, entered: Set<string>): AsyncGenerator<FoundPath> {
  const seen = await look(path);
  if (typeof seen === 'string') {
    yield { kind: 'refused', path, reason: seen };
    return;
  }
  if (seen.stats.isFile()) {
    yield { kind: 'file', path, realPath: seen.realPath, bytes: seen.stats.size, named };
  } else if (!seen.stats.isDirectory()) {
    yield { kind: 'refused', path, reason: `it is ${kindOf(seen.stats)}, not a file` };
  } else if (!entered.has(seen.realPath)) {
    entered.add(seen.realPath);
    yield* enter(path, entered);
  }
}

async function* enter(folder: string, entered: Set<string>): AsyncGenerator<FoundPath> {
  const names = await namesIn(folder);
  if (typeof names === 'string') {
    yield { kind: 'refused', path: folder, reason: names };
    return;
  }
  for (const name of names) yield* visit(join(folder, name), false, entered);
}

/** What stands there, or why it cannot be known. */
async function look(path: string): Promise<{ stats: Stats; realPath: string } | string> {
  try {
    return { realPath: await realpath(path), stats: await stat(path) };
  } catch (error) {
    const reason = reasonOf(error);
    return isMissing(error) && (await isLink(path)) ? 'it is a symbolic link to nothing' : reason;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

async function namesIn(folder: string): Promise<readonly string[] | string> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith('.') && name !== 'node_modules').sort();
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  const reason = describeFileError(error);
  if (reason === null) throw error;
  return reason;
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}
