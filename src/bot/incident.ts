/** No letter or digit that reads like another one (0 O, 1 I L, U V). */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTWXYZ';

/** Four characters that a person can read out and an operator finds in the log: `7F3K`. */
export function createIncidentId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))]
    .map((random) => ALPHABET[random % ALPHABET.length])
    .join('');
}
