/** An order about how to write, and how it is obeyed. */
interface StyleOrder {
  readonly asks: RegExp;
  readonly obey: (text: string) => string;
}

const LEET: Readonly<Record<string, string>> = { a: '@', e: '3', i: '1', o: '0', s: '$' };

export const STYLE_ORDERS: readonly StyleOrder[] = [
  {
    asks: /(?:remove|without|no|omit|skip) (?:all |the |any )?spaces|space removal/i,
    obey: (text) => text.replace(/ /g, ''),
  },
  {
    asks: /(?:replace|substitute|use).{0,40}(?:numbers|symbols)/i,
    obey: (text) => text.replace(/[aeios]/g, (letter) => LEET[letter] ?? letter),
  },
  {
    asks: /misspell|typos?\b|anagram|rearrange letters|scramble/i,
    obey: (text) =>
      text.replace(
        /\b(\p{L})(\p{L}{2,})/gu,
        (_, head: string, tail: string) => head + [...tail].reverse().join(''),
      ),
  },
  { asks: /in (?:all )?(?:caps|capitals|upper ?case)/i, obey: (text) => text.toUpperCase() },
  { asks: /\b(?:backwards|in reverse)\b/i, obey: (text) => [...text].reverse().join('') },
];
