/** The prefix by which a word denies: `unlawful`, `nonlethal`. */
export const negativePrefix = /^(?:non|un|im|ir|il|in|dis)(?=.)/;

/** How words begin that begin like a denial and are none. */
const BEGINNINGS = `
inform diseas discover display discuss distribut insur invest import improv implant impound imprison imprint
impress impact impos discharg discount discours dispatch district disturb install instanc invoic income
increas inmate intend intent intens intern interest inquest include industr indoor inland inflat influ
initia injur insid insist instead involv unit union univers uniform under until distan distinct direct disc$
dish immigr invalu infield inbound inpatient insight inhabit instill inroad inset disgrac displac distress dispos
disguis imperil
`;
const others = new RegExp(`^(?:${BEGINNINGS.trim().split(/\s+/).join('|')})`);

/** Whether a word only begins like a denial, or as a whole is none: `information`. */
export const isNoDenial = (term: string): boolean => others.test(term);

/** Whether a word denies by its prefix: `unlawful`. */
export const isNegativeForm = (term: string): boolean => negativePrefix.test(term) && !isNoDenial(term);
