import { baseForms } from '../lexicon/irregular-forms.ts';
import { unchangedPasts, verbs } from '../lexicon/verbs.ts';

/** `past` may be a participle too; `participle` never stands without a helping verb. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** What a word is if it is a verb. */
export interface VerbReading {
  readonly base: string;
  readonly form: VerbForm;
  /** Whether the verb is one we know; else the ending alone speaks for it. */
  readonly isKnown: boolean;
}

/** Irregular forms in -n that are pasts: `began`. */
const PASTS_IN_N = new Set(['began', 'won', 'ran', 'spun', 'overran', 'outran']);
const OTHER_PARTICIPLES = new Set(['gone', 'done', 'begun', 'sung', 'sunk', 'shrunk', 'drunk', 'undone']);

/** Reads a folded word as a form of a verb; null when it cannot be one. */
export function readVerb(term: string): VerbReading | null {
  const irregular = baseForms.get(term);
  if (irregular !== undefined && verbs.has(irregular))
    return { base: irregular, form: irregularForm(term), isKnown: true };
  if (verbs.has(term)) return { base: term, form: unchangedPasts.has(term) ? 'past' : 'base', isKnown: true };
  return readThird(term) ?? readPast(term) ?? readIng(term);
}

/** Pasts that are no participle, where its participle does not end in -n: `became`. */
const OTHER_PASTS = new Set([
  'began',
  'came',
  'became',
  'ran',
  'overran',
  'overcame',
  'went',
  'did',
  'sang',
  'sank',
  'rang',
  'swam',
  'sprang',
  'shrank',
  'drank',
]);
const withParticiple = new Set(
  [...baseForms].flatMap(([form, base]) => (form.endsWith('n') && !PASTS_IN_N.has(form) ? [base] : [])),
);

/** `rose`, `took`, `went`: never a participle. */
export const isOnlyPast = (term: string): boolean => {
  const base = baseForms.get(term);
  if (base === undefined || base === 'get' || !verbs.has(base) || irregularForm(term) !== 'past')
    return false;
  return OTHER_PASTS.has(term) || (withParticiple.has(base) && !term.endsWith('ed'));
};

function irregularForm(term: string): VerbForm {
  if (term.endsWith('ing')) return 'ing';
  if (OTHER_PARTICIPLES.has(term)) return 'participle';
  return term.endsWith('n') && !PASTS_IN_N.has(term) ? 'participle' : 'past';
}

function readThird(term: string): VerbReading | null {
  if (!term.endsWith('s')) return null;
  const base = knownOf([
    term.slice(0, -1),
    ...(term.endsWith('es') ? [term.slice(0, -2)] : []),
    ...(term.endsWith('ies') ? [`${term.slice(0, -3)}y`] : []),
  ]);
  return base === null ? null : { base, form: 'third', isKnown: true };
}

function readPast(term: string): VerbReading | null {
  if (!term.endsWith('ed') || term.length < 4) return null;
  const root = term.slice(0, -2);
  const base = knownOf(rootsOf(root));
  if (base !== null) return { base, form: 'past', isKnown: true };
  return /[aeiouy]/.test(root) && !term.endsWith('eed') ? { base: root, form: 'past', isKnown: false } : null;
}

function readIng(term: string): VerbReading | null {
  if (!term.endsWith('ing') || term.length < 5) return null;
  const base = knownOf(rootsOf(term.slice(0, -3)));
  return base === null ? null : { base, form: 'ing', isKnown: true };
}

/** `stopp` of `stopped`, `sav` of `saved`, `carri` of `carried`. */
function rootsOf(root: string): readonly string[] {
  const isDoubled = root.at(-1) === root.at(-2);
  return [
    root,
    `${root}e`,
    ...(isDoubled ? [root.slice(0, -1)] : []),
    ...(root.endsWith('i') ? [`${root.slice(0, -1)}y`] : []),
    ...(root.endsWith('y') ? [`${root.slice(0, -1)}ie`] : []),
    ...(root.endsWith('ck') ? [root.slice(0, -1)] : []),
  ];
}

function knownOf(roots: readonly string[]): string | null {
  return roots.find((root) => verbs.has(root)) ?? null;
}
