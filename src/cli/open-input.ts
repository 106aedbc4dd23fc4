import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../core/errors.ts';
import type { Outside } from './outside.ts';

/**
 * A file named on the command line as a stream, `.gz` unpacked; `-` is standard input.
 *
 * @throws UserError E07 when it cannot be opened.
 */
export async function openInput({ stdin, workingDir }: Outside, name: string): Promise<Readable> {
  if (name === '-') return stdin;
  const path = resolve(workingDir, name);
  try {
    const file = await open(path);
    if ((await file.stat()).isDirectory()) throw new Error('it is a folder');
    const stream = file.createReadStream();
    return path.endsWith('.gz') ? stream.pipe(createGunzip()) : stream;
  } catch (cause) {
    throw new UserError('E07', `${path} cannot be opened.`, 'Name a file, or - for standard input.', [], {
      cause,
    });
  }
}
