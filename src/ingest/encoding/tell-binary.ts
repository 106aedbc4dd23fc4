import { fileSignatures } from './file-signatures.ts';

/** Text has next to none; a few are left over from old terminals and printers. */
const maxControlShare = 0.01;

/**
 * Why these bytes are no text ("it is a PDF, not text"), or null when they may be. Call it after UTF-16
 * has been told by its mark or its pattern: there, NULs are half of the text.
 */
export function tellBinary(bytes: Uint8Array): string | null {
  const name = signatureName(bytes);
  if (name !== null) return `it is ${name}, not text`;
  const { nuls, controls } = countControls(bytes);
  if (nuls > 0) return 'it is binary: it contains NUL bytes';
  if (controls > bytes.length * maxControlShare) return 'it is binary: it is full of control characters';
  return null;
}

function signatureName(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 32).toHex();
  const found = fileSignatures.find(({ hex, offset = 0 }) => head.startsWith(hex, offset * 2));
  return found?.name ?? null;
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
