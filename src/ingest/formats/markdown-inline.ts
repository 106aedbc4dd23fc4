/**
 * One paragraph of Markdown as a reader sees it: emphasis marks, code marks, link targets, images and
 * escapes are gone, every word stays as it is. HTML tags, mentions and anything else that is no Markdown
 * mark are words here and stay. Follows CommonMark 0.31, section 6, for what news text contains.
 *
 * @param references names defined by `[name]: address` lines, lower case; brackets that name no reference
 *   are the writer's own ("[sic]", "He [Blinken] said") and stay.
 */
export function plainInline(text: string, references: ReadonlySet<string>): string {
  return closeEmphasis(tokenize(text, references))
    .map((token) => token.text)
    .join('');
}

interface Token {
  /** `mark`: a run of * or _ or ~~ that may open or close emphasis. */
  readonly kind: 'words' | 'mark';
  text: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

const escaped = /\\(?<escaped>[!-/:-@[-`{-~])/;
const code = /(?<ticks>`+)(?!`)(?<code>[^`]|[^`].*?[^`])\k<ticks>(?!`)/;
const address = /<(?<address>https?:\/\/[^\s<>]*)>/;
const label = /(?<image>!)?\[(?<label>(?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]/;
const target = /\((?<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+(?:"[^"]*"|'[^']*'))?)\)/;
const reference = /\[(?<reference>[^[\]]*)\]/;
const entity = /&(?<entity>amp|lt|gt|quot|nbsp|#\d{1,7}|#x[\da-f]{1,6});/;
const run = /(?<run>\*+|_+|~~)/;
const link = `${label.source}(?:${target.source}|${reference.source})?`;
const inline = new RegExp(
  [escaped.source, code.source, address.source, link, entity.source, run.source].join('|'),
  'gis',
);

function tokenize(text: string, references: ReadonlySet<string>): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of text.matchAll(inline)) {
    if (match.index > from) tokens.push(words(text.slice(from, match.index)));
    tokens.push(tokenOf(match, text, references));
    from = match.index + match[0].length;
  }
  if (from < text.length) tokens.push(words(text.slice(from)));
  return tokens;
}

function words(text: string): Token {
  return { kind: 'words', text, opens: false, closes: false };
}

function tokenOf(match: RegExpExecArray, text: string, references: ReadonlySet<string>): Token {
  const groups = match.groups ?? {};
  const { run: marks, label: inner, entity: name } = groups;
  if (marks !== undefined) return markOf(marks, text[match.index - 1], text[match.index + marks.length]);
  if (inner !== undefined) return words(linkText(match, inner, references));
  if (name !== undefined) return words(characterOf(name, match[0]));
  return words(groups['escaped'] ?? groups['code'] ?? groups['address'] ?? match[0]);
}

/** The words of a link; nothing for an image; the brackets and all when it is neither. */
function linkText(match: RegExpExecArray, inner: string, references: ReadonlySet<string>): string {
  const { image = '', target: to, reference: name } = match.groups ?? {};
  const isLink = to !== undefined || references.has((name || inner).trim().toLowerCase());
  if (isLink && image !== '') return '';
  const plain = plainInline(inner, references);
  if (isLink) return plain;
  return `${image}[${plain}]${name === undefined ? '' : `[${name}]`}`;
}

function characterOf(entity: string, whole: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };
  if (!entity.startsWith('#')) return named[entity.toLowerCase()] ?? whole;
  const hex = /^#x/i.test(entity);
  const code = Number.parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** CommonMark's flanking rules: `5 * 3` and `snake_case` are no emphasis. */
function markOf(run: string, before = ' ', after = ' '): Token {
  const left = flanks(after, before);
  const right = flanks(before, after);
  if (!run.startsWith('_')) return { kind: 'mark', text: run, opens: left, closes: right };
  const opens = left && (!right || isPunctuation(before));
  const closes = right && (!left || isPunctuation(after));
  return { kind: 'mark', text: run, opens, closes };
}

function flanks(inside: string, outside: string): boolean {
  if (/\s/u.test(inside)) return false;
  return !isPunctuation(inside) || /\s/u.test(outside) || isPunctuation(outside);
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

/** Takes the marks that pair up out of the tokens; marks without a partner stay as words. */
function closeEmphasis(tokens: readonly Token[]): readonly Token[] {
  const openers = new Openers();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue;
    if (token.closes) openers.closeWith(token);
    if (token.opens && token.text !== '') openers.add({ token, at });
  }
  return tokens;
}

interface Opener {
  readonly token: Token;
  readonly at: number;
}

/** Marks that may still be closed, a pile for each sign, so that looking for a partner is one step. */
class Openers {
  readonly #piles = new Map<string, Opener[]>();

  add(opener: Opener): void {
    const sign = opener.token.text.charAt(0);
    const pile = this.#piles.get(sign);
    if (pile === undefined) this.#piles.set(sign, [opener]);
    else pile.push(opener);
  }

  closeWith(closer: Token): void {
    const pile = this.#piles.get(closer.text.charAt(0)) ?? [];
    for (let opener = pile.at(-1); opener !== undefined && closer.text !== ''; opener = pile.at(-1)) {
      const length = Math.min(opener.token.text.length, closer.text.length);
      opener.token.text = opener.token.text.slice(length);
      closer.text = closer.text.slice(length);
      if (opener.token.text === '') pile.pop();
      this.#dropAfter(opener.at);
    }
  }

  /** What was opened inside emphasis that is closed now stays open for ever. */
  #dropAfter(at: number): void {
    for (const pile of this.#piles.values()) {
      while ((pile.at(-1)?.at ?? -1) > at) pile.pop();
    }
  }
}
