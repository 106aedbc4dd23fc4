const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to read it',
  EPERM: 'you have no right to read it',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EISDIR: 'it is a folder',
  EIO: 'the disk could not read it',
  EMFILE: 'too many files are open',
  ENXIO: 'it is a device or a socket, not a file',
};

/** Why the system would not give us a file, as a person is told it; null when the error is not about a file. */
export function describeFileError(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (!('syscall' in error)) return null;
  return reasons[error.code] ?? `the system would not read it (${error.code})`;
}
