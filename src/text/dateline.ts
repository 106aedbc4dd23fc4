/** A dateline is shorter than this. */
const MAX_DATELINE_CHARS = 120;

const PLACE = String.raw`\p{Lu}[\p{Lu}\p{M}.'’/ -]{2,40}`;
const DATE = String.raw`(?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2}\.? \p{Lu}\p{L}+\.?)(?:,? \d{4})?`;
const REGION = String.raw`\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?`;
const AGENCY = String.raw`\(\p{L}[^()\n]{1,40}\)`;
const DASH = String.raw`\s*(?:—|–|--|-|:)\s+`;
const SENTENCE_FOLLOWS = String.raw`(?=["“„«'‘(]?[\p{Lu}\p{Lo}\p{N}])`;

/** `ANKARA (Reuters) — `, `WASHINGTON, March 12 - `, `LONDON — `: the place in capitals. */
const IN_CAPITALS = new RegExp(
  `^${PLACE}(?:, ?(?:${DATE}|${REGION})){0,3}(?: ?${AGENCY})?${DASH}${SENTENCE_FOLLOWS}`,
  'u',
);
/** `Ankara (AA) - `, `Berlin, 12. März (dpa) - `, `(CNN) -- `: the place as it is written, then the agency. */
const WITH_AGENCY = new RegExp(
  `^(?:${REGION}(?:, ?(?:${DATE}|${REGION})){0,2} ?)?${AGENCY}${DASH}${SENTENCE_FOLLOWS}`,
  'u',
);

/** Every dateline has one of these: a cheap look before the long patterns. */
const HAS_DASH = /[—–:-]\s/;

/** Where a paragraph's text begins after the dateline at `start`; `start` itself when there is none. */
export function afterDateline(paragraph: string, start: number): number {
  const head = paragraph.slice(start, start + MAX_DATELINE_CHARS);
  if (!HAS_DASH.test(head)) return start;
  const found = IN_CAPITALS.exec(head) ?? WITH_AGENCY.exec(head);
  return start + (found?.[0].length ?? 0);
}
