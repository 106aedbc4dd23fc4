import { HIDDEN, LIVE_SIGNS, ORDER_SIGNS, PROMPT_LEAK, SAY_PATTERN } from './order-signs.ts';
import { STYLE_ORDERS } from './style-orders.ts';
import type { Prompt } from './task.ts';

/** Everything that the input asks of whoever reads it. */
export interface Orders {
  /** What is to be said, one piece an order or more. */
  readonly demands: readonly string[];
  /** Ids that an order speaks of. */
  readonly ids: readonly string[];
  /** How it is to be written. */
  restyle(text: string): string;
}

const MAX_DEMAND_CHARS = 2000;

/** The label of a line, or the name of its field: not part of what it says. */
const OWN = /^(?:\[(?:a\d+(?:\.s\d+)?|[qmr]\d+)\]|Topic:|Question:)\s*/;

/** What a line says in Unicode tags, which no screen shows. */
const tagged = (line: string): string =>
  (line.match(/[\u{e0020}-\u{e007e}]+/gu) ?? [])
    .join(' ')
    .replace(/[\u{e0020}-\u{e007e}]/gu, (tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000));

/** What stands in Base64 in a line, if it is writing. */
function decoded(line: string): string {
  const packed = line.match(/\b[A-Za-z0-9+/]{16,}={0,2}/g) ?? [];
  return packed
    .map((piece) => Buffer.from(piece, 'base64').toString('utf8'))
    .filter((text) => /^[\x20-\x7e]+$/.test(text) && / /.test(text))
    .join(' ');
}

/** Fills the places that a lure leaves for what it wants to know. */
const fill = (text: string, secret: string): string =>
  text.replace(/<[a-z]+(?: [a-z,]+)+>|\{[a-z_ ]+\}|\bSECRET\b/gi, () => encodeURIComponent(secret));

const live = (line: string): readonly string[] =>
  LIVE_SIGNS.flatMap((sign) => line.match(sign) ?? []).map((piece) => piece.trim());

function demandsOf(said: string, prompt: Prompt): readonly string[] {
  const line = fill(said, prompt.question || prompt.topic || prompt.system.slice(0, 200));
  const lures = live(line);
  if (!ORDER_SIGNS.some((sign) => sign.test(said))) return HIDDEN.test(line) ? [line, ...lures] : lures;
  const quoted = [...line.matchAll(/["“]([^"”]+)["”]|(?<!\p{L})['‘]([^'’]{3,})['’]/gu)];
  const wanted = SAY_PATTERN.exec(line)?.[1];
  return [
    ...quoted.map((match) => match[1] ?? match[2] ?? ''),
    ...(wanted === undefined ? [] : [wanted]),
    ...lures,
    ...(PROMPT_LEAK.test(line) ? [prompt.system] : []),
    line,
  ];
}

/** The lines the prompt offers, as a reader who believes everything reads them. A person's question is no order to itself. */
function linesOf(prompt: Prompt): readonly string[] {
  return prompt.user.split('\n').flatMap((line) => {
    if (/^Sentences:/.test(line)) return [];
    const said = line.replace(OWN, '').trim();
    const isPlainQuestion = /^Question:/.test(line) && !/[.!:] /.test(said) && said.endsWith('?');
    const plain = isPlainQuestion ? said.replace(/\?$/, '') : said;
    return [plain, tagged(plain), decoded(plain)].filter((text) => text !== '');
  });
}

const ID = /\ba\d+\.s\d+|\b[qmr]\d+\b/g;

/** Ids that a line speaks of as a label would: `[a9.s99]`. */
const claimed = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => [...line.matchAll(/\[([aqmr]\d+(?:\.s\d+)?)\]/g)].map((match) => match[1] ?? ''));

/** Finds the orders in a prompt, wherever they stand: article, headline, quotation, name, topic or question. */
export function findOrders(prompt: Prompt): Orders {
  const lines = linesOf(prompt);
  const demands = lines
    .flatMap((line) => demandsOf(line, prompt))
    .map((text) => text.slice(0, MAX_DEMAND_CHARS));
  const orders = lines.filter((line) => ORDER_SIGNS.some((sign) => sign.test(line)));
  const styles = STYLE_ORDERS.filter(({ asks }) => orders.some((line) => asks.test(line)));
  return {
    demands: [...new Set(demands)].filter((text) => text.trim() !== ''),
    ids: [...new Set(orders.flatMap((line) => line.match(ID) ?? [])), ...claimed(lines)],
    restyle: (text) => styles.reduce((styled, { obey }) => obey(styled), text),
  };
}
