/** Text of a message as its reader sees it. */
export interface ReadText {
  readonly words: string;
  /** What Discord would make something of, and the renderer does not write. */
  readonly live: readonly string[];
}

const LINK = /\[((?:[^[\]\\]|\\.)*)\]\([^()\s]*\)/y;
const OWN = /<t:\d+:f>|<@\d+>/y;
const MARK = /\*\*|~~|__|\*/y;
const ESCAPED = /\\[^0-9A-Za-z\s]/uy;
const CODE = /`([^`\n]+)`/y;
const SIGN = /[@<|_~`*[\]]|\]\(/y;
/** Addresses, emoji, and what is read at the start of a line. */
const LIVE = /https?:\/\/|\w+:\/\/|:[\w+~-]+:|^\s*(?:#|>|-#|[-+] |\d+[.)] )/gm;

/** Reads mark-up as strictly as Discord does, or more so. */
export function readMarkdown(markdown: string): ReadText {
  const text = markdown.replace(/^(?:#{2,3} (?=\S)|(?:-|\d+\.) |> |-# )/gm, '');
  const open = new Map<string, number>();
  const live: string[] = [];
  let words = '';
  let outer = '';
  for (let at = 0; at < text.length; ) {
    const take = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found !== null) at += found[0].length;
      return found;
    };
    const known = take(ESCAPED) ?? take(CODE);
    if (known !== null) {
      words += known[1] ?? known[0].slice(1);
      outer += '\u00bf';
      continue;
    }
    const link = take(LINK);
    if (link !== null) {
      const label = readMarkdown(link[1] ?? '');
      words += label.words;
      live.push(...label.live);
      outer += '\u00bf';
      continue;
    }
    const own = take(OWN) ?? take(MARK);
    if (own !== null) {
      open.set(own[0], (open.get(own[0]) ?? 0) + 1);
      outer += '\u00bf';
      continue;
    }
    const sign = take(SIGN);
    if (sign !== null) {
      live.push(sign[0]);
      continue;
    }
    words += text.charAt(at);
    outer += text.charAt(at);
    at += 1;
  }
  const unpaired = [...open]
    .filter(([mark, times]) => !mark.startsWith('<') && times % 2 !== 0)
    .map(([mark]) => mark);
  return { words, live: [...live, ...unpaired, ...(outer.match(LIVE) ?? [])] };
}
