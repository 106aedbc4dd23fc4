import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.ts';

/**
 * Writes an export as a new file; never over another one.
 *
 * @param file relative to `folder`, or absolute.
 * @throws UserError E07 when the file exists or cannot be written, saying why.
 */
export async function writeExport(folder: string, file: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(folder, file), text, { flag: 'wx' });
  } catch (error) {
    throw toUserError(file, error);
  }
}

function toUserError(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  if (error.code === 'EEXIST') {
    const other = `/export ${file.replace(/(\.[^./\\]+)?$/u, '-2$1')}`;
    return new UserError('E07', `${file} exists already.`, 'Nothing was written; choose another name.', [
      other,
    ]);
  }
  return new UserError('E07', `${file} cannot be written: ${error.message}.`, 'Choose another place.');
}
