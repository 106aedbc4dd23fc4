import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../core/errors.ts';
import type { Outside } from './outside.ts';

/**
 * A file named on the command line as a stream, unpacked when it is gzipped whatever its name; `-` is standard
 * input.
 *
 * @throws UserError E07 when it cannot be opened; the stream throws one where the packing breaks off.
 */
export async function openInput(
  { stdin, workingDir }: Pick<Outside, 'stdin' | 'workingDir'>,
  name: string,
): Promise<Readable> {
  if (name === '-') return stdin;
  const path = resolve(workingDir, name);
  try {
    const file = await open(path);
    if ((await file.stat()).isDirectory()) throw new Error('it is a folder');
    const stream = file.createReadStream({ start: 0 });
    return (await isGzipped(file)) ? Readable.from(unpack(stream, path)) : stream;
  } catch (cause) {
    throw new UserError('E07', `${path} cannot be opened.`, 'Name a file, or - for standard input.', [], {
      cause,
    });
  }
}

/** The first two bytes of every gzip file: RFC 1952, section 2.3.1. */
async function isGzipped(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
  return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
}

async function* unpack(stream: Readable, path: string): AsyncGenerator<unknown> {
  try {
    // The error comes out of the pipe's end too.
    yield* pipeline(stream, createGunzip(), () => {});
  } catch (cause) {
    throw new UserError('E07', `${path} cannot be unpacked.`, 'Make the file again: it is not whole.', [], {
      cause,
    });
  }
}
