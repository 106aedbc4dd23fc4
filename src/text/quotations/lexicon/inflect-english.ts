/**
 * Makes the forms of regular English verbs. `finite` holds base, third person and past; `nonfinite` the
 * participle in -ing. Doubling of the last consonant follows the short list of verbs that need it.
 */
export function inflectEnglish(bases: string): { readonly finite: string; readonly nonfinite: string } {
  const finite: string[] = [];
  const nonfinite: string[] = [];
  for (const base of bases.split(/\s+/).filter(Boolean)) {
    finite.push(base, third(base), past(base));
    nonfinite.push(participle(base));
  }
  return { finite: finite.join(' '), nonfinite: nonfinite.join(' ') };
}

const DOUBLING = new Set([
  'admit',
  'beg',
  'blog',
  'concur',
  'demur',
  'dub',
  'prod',
  'quip',
  'rebut',
  'refer',
  'slam',
  'snap',
  'submit',
  'sum',
  'tut',
  'chat',
  'brag',
  'nod',
]);
const IRREGULAR_PAST: Readonly<Record<string, string>> = { swear: 'swore', shoot: 'shot' };

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
}

function past(base: string): string {
  const irregular = IRREGULAR_PAST[base];
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stem(base)}ed`;
}

function participle(base: string): string {
  return /[^eo]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem(base)}ing`;
}

function stem(base: string): string {
  return DOUBLING.has(base) ? base + base.slice(-1) : base;
}
