/** A size as people say it: `5 MB`, `1.5 MB`, `900 KB`, `12 bytes` (1 MB = 1,000,000 bytes). */
export function formatBytes(bytes: number): string {
  if (bytes >= 1_000_000) return `${rounded(bytes / 1_000_000)} MB`;
  if (bytes >= 1_000) return `${rounded(bytes / 1_000)} KB`;
  return `${bytes} bytes`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
