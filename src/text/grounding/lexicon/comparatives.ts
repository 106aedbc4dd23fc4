/** Adjectives whose comparatives and superlatives are read as the adjective itself: `youngest` is `young`. */
const ADJECTIVES = new Set(
  `young old large small big great long short strong weak deep wide narrow fast slow rich poor safe easy hard tough clean dirty
  cheap warm cold hot cool dry wet thick thin light heavy dark bright loud quiet calm wild rare rough smooth soft sharp steep near
  busy happy early healthy wealthy heavy costly deadly lucky angry noisy tall fresh close new sick brave fair firm full grand kind
  large late mild nice odd plain proud quick sad simple strict sweet tight true vast wise`.split(/\s+/),
);

/** The adjective of a comparative or superlative; null of another word. */
export function comparativeBase(term: string): string | null {
  const match = /^(.{2,})(?:er|est)$/.exec(term);
  if (match === null || term === 'later' || term === 'latest') return null;
  const root = match[1] ?? '';
  const roots = [root, `${root}e`, root.slice(0, -1), root.endsWith('i') ? `${root.slice(0, -1)}y` : root];
  return roots.find((word) => ADJECTIVES.has(word)) ?? null;
}
