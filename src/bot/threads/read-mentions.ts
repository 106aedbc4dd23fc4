/** Whom a message names, and what is left of it. */
export interface Mentions {
  /** Whether the bot is among those the message begins with, or is named anywhere when it begins with nobody. */
  readonly self: boolean;
  /** Whether it begins with one of the bot. */
  readonly selfFirst: boolean;
  /** Whether it begins with a mention of somebody else and not of the bot. */
  readonly someoneElseFirst: boolean;
  /** The message without the mentions it begins with and without any of the bot. */
  readonly text: string;
}

/** `<@U07ABC>`, `<@!123>`, `<@U07ABC|precis>`, `<@&role>`, `<!here>`, `<!subteam^S1|@desk>`, and names typed after an @. */
const MENTION =
  /<@[!&]?([\p{L}\p{N}_]+)(?:\|[^>]*)?>|<!([\p{L}\p{N}^]+)(?:\|[^>]*)?>|(?<![\p{L}\p{N}._%+-])@([\p{L}\p{N}][\p{L}\p{N}._-]*)/gu;
/** Between the mentions a message begins with. */
const GAP =
  /^(?:[\s,:;&+]|\band\b|\bund\b|\bve\b|\bhey\b|\bhi\b|\bhello\b|\bhallo\b|\bselam\b|\bmerhaba\b)*$/iu;

/** @param self the bot's ids and names, as mentions carry them; case does not matter. */
export function readMentions(text: string, self: readonly string[]): Mentions {
  const own = new Set(self.map((name) => name.toLowerCase()));
  const found = [...text.matchAll(MENTION)].map((match) => {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').replace(/[.]+$/, '').toLowerCase();
    return { start: match.index, end: match.index + match[0].length, self: own.has(name) };
  });
  const leading = leadingOf(text, found);
  const someoneElseFirst = leading.length > 0 && !leading.some((mention) => mention.self);
  return {
    self: leading.length > 0 ? !someoneElseFirst : found.some((mention) => mention.self),
    selfFirst: leading.length > 0 && !someoneElseFirst,
    someoneElseFirst,
    text: without(
      text,
      found.filter((mention) => mention.self || leading.includes(mention)),
    ),
  };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly self: boolean;
}

function leadingOf(text: string, found: readonly Found[]): readonly Found[] {
  const leading: Found[] = [];
  let at = 0;
  for (const mention of found) {
    if (!GAP.test(text.slice(at, mention.start))) break;
    leading.push(mention);
    at = mention.end;
  }
  return leading;
}

function without(text: string, mentions: readonly Found[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of mentions) {
    rest += text.slice(at, start);
    at = end;
  }
  return (rest + text.slice(at))
    .replace(/^[\s,:;]+/, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[ ,]+(?=[?!.]\s*$)/, '')
    .trim();
}
