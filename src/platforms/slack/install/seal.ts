import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SetupError } from '../../../core/errors.ts';
import { STORE_KEY, type StoreKeys } from './store-keys.ts';

/** "v1", the key's id, nonce, tag and cipher text, joined by dots. */
const VERSION = 'v1';
const ALGORITHM = 'aes-256-gcm';
/** NIST SP 800-38D, section 8.2: 96 bits. */
const NONCE_BYTES = 12;

/** Seals words for one owner: opened for another one they are refused, so nothing can be moved about. */
export function seal({ current }: StoreKeys, owner: string, words: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, current.bytes, nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
  const parts = [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'));
  return [VERSION, current.id, ...parts].join('.');
}

/** Whether it was sealed with the newest key. */
export const isCurrent = ({ current }: StoreKeys, sealed: string): boolean =>
  sealed.startsWith(`${VERSION}.${current.id}.`);

/**
 * The words that were sealed.
 *
 * @throws SetupError when the key is not among those given; Error when it was altered or is another owner's.
 */
export function unseal(keys: StoreKeys, owner: string, sealed: string): string {
  const [version, id = '', ...parts] = sealed.split('.');
  const [nonce, tag, words] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (version !== VERSION || nonce === undefined || tag === undefined || words === undefined) {
    throw new Error(`what is sealed for ${owner} is not of a form that is known`);
  }
  const key = keys.all.get(id);
  if (key === undefined) throw missingKey(owner, id);
  const decipher = createDecipheriv(ALGORITHM, key.bytes, nonce, { authTagLength: 16 });
  decipher.setAAD(Buffer.from(owner)).setAuthTag(tag);
  return Buffer.concat([decipher.update(words), decipher.final()]).toString('utf8');
}

const missingKey = (owner: string, id: string): SetupError =>
  new SetupError(
    STORE_KEY,
    `The tokens of ${owner} were sealed with a key (${id}) that ${STORE_KEY} does not have.`,
    `Add the old key after the new one: ${STORE_KEY}=new,old. Without it the app must be installed anew.`,
  );
