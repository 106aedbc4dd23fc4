import { analyse } from 'chardet';
import { Refusal } from '../refusal.ts';
import { looksLikeProse } from './looks-like-prose.ts';
import { tellBinary, tellKnownKind } from './tell-binary.ts';
import { tellByMark, tellUtf16ByPattern } from './tell-unicode.ts';

/** Below this chardet's first guess was wrong about as often as right on short Turkish, German and French texts. */
const minConfidence = 30;
/** chardet reads everything it is given; this much decides and keeps a large file quick. */
const sampledBytes = 65_536;

/**
 * The text in these bytes, without a byte order mark. Tried in this order: the mark, UTF-16 by its
 * pattern, valid UTF-8, the declared charset, chardet's guess. Valid UTF-8 goes before the declaration
 * because bytes above ASCII that happen to form valid UTF-8 are UTF-8 with near certainty, while saved
 * pages often keep the declaration of their original. Throws `Refusal` when the bytes are no text or when
 * the guess does not read like text: a refused file can be saved again, a garbled quotation cannot.
 *
 * @param declared the charset named in the file, if it names one; an unknown name is ignored.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const kind = tellKnownKind(bytes);
  if (kind !== null) throw new Refusal(`it is ${kind}, not text`);
  const unicode = tellByMark(bytes) ?? tellUtf16ByPattern(bytes);
  if (unicode !== null && unicode !== 'utf-8') return decodeUtf16(bytes, unicode);
  const binary = tellBinary(bytes);
  if (binary !== null) throw new Refusal(binary);
  const text = isEscaped(bytes) ? null : decodeStrictly(bytes, 'utf-8');
  if (text !== null) return text;
  if (unicode === 'utf-8') throw new Refusal('it is marked as UTF-8 but is not valid UTF-8');
  return decodeDeclared(bytes, declared) ?? decodeByGuess(bytes);
}

/** ISO-2022-JP is pure ASCII to the eye of UTF-8; its escape sequences tell it (RFC 1468). */
function isEscaped(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('\x1b$');
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const text = decodeStrictly(bytes, encoding);
  if (text === null) throw new Refusal(`it begins like ${encoding.toUpperCase()} but is not valid in it`);
  const controls = text.match(/[\0-\x08\x0e-\x1f\uFFFE\uFFFF]/g)?.length ?? 0;
  if (controls > text.length / 100) throw new Refusal('it is binary: it is full of control characters');
  return text;
}

function decodeDeclared(bytes: Uint8Array, declared: string | null): string | null {
  if (declared === null || /^utf-?8$/i.test(declared)) return null;
  const text = decodeStrictly(bytes, declared);
  return text !== null && looksLikeProse(text) ? text : null;
}

function decodeByGuess(bytes: Uint8Array): string {
  const guesses = analyse(bytes.subarray(0, sampledBytes)).filter(
    (guess) => guess.confidence >= minConfidence && !guess.name.startsWith('UTF'),
  );
  for (const { name } of guesses) {
    const text = decodeStrictly(bytes, name);
    if (text !== null && looksLikeProse(text)) return text;
  }
  throw new Refusal(brokenUtf8(bytes));
}

function brokenUtf8(bytes: Uint8Array): string {
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
  const line = before.split('\n').length;
  return `line ${line} is not valid UTF-8, and no other encoding fits; save it as UTF-8`;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // an encoding nobody knows (RangeError) or bytes that are not in it (TypeError)
  }
}
