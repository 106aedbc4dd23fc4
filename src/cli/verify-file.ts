import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../core/errors.ts';
import { openNameBook } from '../newsroom/name-book.ts';
import { type Archive, verifyExport } from '../newsroom/verify-export.ts';
import { neutralise } from '../platforms/terminal/neutralise.ts';
import type { Outside } from './outside.ts';
import { readAliases } from './read-aliases.ts';
import { type GlobalOptions, readSetup } from './setup.ts';
import { withStore } from './with-store.ts';

/**
 * `precis verify brief.json`: proves an exported brief again. Offline from its hashes; where a data folder
 * holds the articles, every span is sliced from them once more. Resolves to 0 when all is proved, else 1.
 *
 * @throws UserError E07 when the file cannot be read.
 */
export async function verifyFile(outside: Outside, file: string, options: GlobalOptions): Promise<number> {
  const bytes = await read(resolve(outside.workingDir, file));
  if (!existsSync(readSetup(outside, options).storePath)) return report(outside, bytes);
  return withStore(outside, options, async (store) => {
    const scope = { collections: await store.collections() };
    const names = openNameBook(readAliases(outside, readSetup(outside, options).dataDir));
    return report(outside, bytes, { names, revision: (id, number) => store.revision(scope, id, number) });
  });
}

async function report({ stdout, stderr }: Outside, bytes: Uint8Array, archive?: Archive): Promise<number> {
  const { problems, texts, slices } = await verifyExport(bytes, archive);
  if (problems.length > 0) {
    const named = problems.map((problem) => `- ${neutralise(problem, 'left-out')}\n`);
    stderr.write(`Not proved:\n${named.join('')}`);
    return 1;
  }
  const again = slices === 0 ? '' : `, and ${slices} spans sliced again from the stored articles`;
  stdout.write(
    `Proved: the file is as it was exported; ${texts} of ${texts} texts match their hashes${again}.\n`,
  );
  return 0;
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new UserError(
      'E07',
      `${path} cannot be read.`,
      'Name a file that /export wrote: npm start -- verify brief.json.',
      [],
      { cause },
    );
  }
}
