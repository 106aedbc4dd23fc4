import { fold } from '../../text/fold.ts';
import { femaleNames, maleNames } from '../../text/quotations/lexicon/given-names.ts';
import { placeNames } from '../../text/quotations/lexicon/places.ts';
import { countryNames } from './country-names.ts';
import { bodyEndings, feasts, knownBodies, placeWords } from './lexicon/bodies.ts';
import { femaleTitles, groupNouns, maleTitles, morePlaces } from './lexicon/reference-words.ts';

/** What a name may be of. */
export type Kind = 'person' | 'group' | 'place' | 'thing';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(fold));
const men = set(maleNames);
const women = set(femaleNames);
const places: ReadonlySet<string> = new Set([...set(placeNames), ...morePlaces, ...countryNames]);

/** Whether a folded word is on the list of places. */
export const isKnownPlace = (key: string): boolean => places.has(key);

/** Whether a name begins with a given name. */
export const isGivenName = (name: string): boolean => {
  const [first = ''] = name.split(/[\s-]+/).map((word) => fold(word));
  return men.has(first) || women.has(first);
};

/** What a name is of; `sure` when it shows, and is not merely taken for a person. */
export function kindOf(
  name: string,
  before: string,
  after: string,
): { readonly kind: Kind; readonly sure: boolean } {
  const shown = shownKind(name, before, after);
  return { kind: shown ?? 'person', sure: shown !== null };
}

function shownKind(name: string, before: string, after: string): Kind | null {
  const all = name.split(/[\s-]+/).map((word) => fold(word));
  if (all.some((word) => groupNouns.has(word)) || isBody(all)) return 'group';
  if (
    DAYS.test(name) ||
    feasts.has(name.toLowerCase()) ||
    (all.length === 1 && OF_A_COUNTRY.test(all[0] ?? ''))
  )
    return 'thing';
  if (isGivenName(name)) return all.length > 1 || TITLED.test(before) ? 'person' : null;
  if (isPlace(all)) return 'place';
  if (TITLED.test(before)) return 'person';
  return kindBefore(before) ?? (isThing(name, all, before, after) ? 'thing' : null);
}

const isPlace = (all: readonly string[]): boolean =>
  places.has(all.join(' ')) || all.some((word) => places.has(word) || placeWords.has(word));

/** What the words before it say of a name that is on no list. */
function kindBefore(before: string): Kind | null {
  if (/\bthe\s+$/iu.test(before)) return 'thing';
  if (IN_PLACE.test(before)) return 'place';
  return OF_BODY.test(before) ? 'group' : null;
}

const isBody = (all: readonly string[]): boolean =>
  (all.length > 1 && bodyEndings.has(all.at(-1) ?? '')) || (all.length < 3 && knownBodies.has(all.join(' ')));

/** What follows these and is no known name is most likely a place. */
const IN_PLACE = /(?<!\p{L})(?:in|at|near|into|across|inside|outside|around|aus|nach)\s+(?:the\s+)?$/iu;

/** "chief executive of Westmere Rail": whose somebody is. */
const OF_BODY =
  /\b(?:executive|chairman|chairwoman|chair|director|head|boss|owner|spokes\p{L}+|employees?|workers?|members?|analysts?|economists?)\s+(?:of|at|for|from|with)\s+(?:the\s+)?$/iu;

function isThing(name: string, all: readonly string[], before: string, after: string): boolean {
  if (name.split(/\s+/).length > 3 || THINGS.test(all.at(-1) ?? '') || THINGS.test(all[0] ?? '')) return true;
  if (/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(name) || /\p{N}/u.test(name)) return true;
  return (
    all.length === 1 &&
    (PEOPLES.test(all[0] ?? '') || opensTitle(name, before, after) || isAbstract(name, before))
  );
}

/**
 * The first word of a sentence has a capital whatever it is: a plural is no name, nor is one in a line that is no
 * sentence, as a title is.
 */
function opensTitle(name: string, before: string, after: string): boolean {
  return /(?:^|[.!?]\s+)$/.test(before) && (name.endsWith('s') || /^[^.!?]*\p{L}[^.!?]*$/u.test(after));
}

/** "Inflation was", "Turnout", "Spending": common nouns that open a sentence. */
const isAbstract = (name: string, before: string): boolean =>
  /(?:^|[.!?]\s+)$/.test(before) &&
  /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|hood|ing|ology|ics|out)$/.test(name);

/** "Turkish", "American" are of a country and no place. */
const OF_A_COUNTRY = /(?:[^aeiou]ian|ican|ish|ese|ench|utch|iss|ean|raqi|raeli|stani|ndian|anese)$/;

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2})?$/i;
const THINGS =
  /^(?:act|mechanism|agreement|deal|treaty|plan|forum|summit|exercise|campaign|report|statement|war|talks|consultations|law|bill|gesetz|islands?|river|sea|bridge|street)$/;
/** "Egyptian", "Turkish": of a country, nobody's name. */
const PEOPLES = /(?:[^aeiou]ian|ish|ese|ench|utch|iss|ean)$/;
const TITLED =
  /(?:\b(?:mr|mrs|ms|miss|dr|prof|sir|lord|lady|herr|frau|minister|president|secretary|governor|mayor|director|chairman|commissioner|spokesman|spokeswoman)\.?)\s+$/iu;

/** What the title or the given name says. */
export function genderOf(name: string, before: string): 'male' | 'female' | null {
  const title = fold(/(\p{L}+)\.?\s+$/u.exec(before)?.[1] ?? '');
  if (maleTitles.has(title)) return 'male';
  if (femaleTitles.has(title)) return 'female';
  const first = fold(name.split(/\s+/)[0] ?? '');
  if (men.has(first) !== women.has(first)) return men.has(first) ? 'male' : 'female';
  return name.includes(' ') && soundsFemale(first) ? 'female' : null;
}

/** "Magda", "Olena": of given names that are on no list. */
const soundsFemale = (first: string): boolean => /(?:[^aeou])a$/.test(first) && !womenOrMen.has(first);
const womenOrMen = set(`
  luca nikita joshua mustafa musa isa riza kaya sasha ilya misha kolya mika akira kenta shota ezra dana juha jukka pekka andrea jona
  elia batista costa silva abba baba juma mensa sula turga yahya zakaria garcia costa moussa issa hamza ata bora tuna deniz abdalla`);
