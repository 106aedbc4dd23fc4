import { fileSignatures } from './file-signatures.ts';

/** Text has next to none; a few are left over from old terminals and printers. */
const maxControlShare = 0.01;

/** What kind of file these bytes are known to begin ("a PDF"), or null. */
export function tellKnownKind(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 32).toHex();
  const found = fileSignatures.find(({ hex, offset = 0 }) => head.startsWith(hex, offset * 2));
  return found?.name ?? null;
}

/**
 * Why these bytes are no text in any encoding but UTF-16, where half of the bytes may be NULs; null when
 * they may be.
 */
export function tellBinary(bytes: Uint8Array): string | null {
  const { nuls, controls } = countControls(bytes);
  if (nuls > 0) return 'it is binary: it contains NUL bytes';
  if (controls > bytes.length * maxControlShare) return 'it is binary: it is full of control characters';
  return null;
}

function countControls(bytes: Uint8Array): { nuls: number; controls: number } {
  let nuls = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls += 1;
    else if (byte < 0x20 && !isTextControl(byte)) controls += 1;
  }
  return { nuls, controls };
}

/** Tab, line feed, form feed, carriage return, and the escape that switches sets in ISO-2022-JP. */
function isTextControl(byte: number): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d || byte === 0x1b;
}
