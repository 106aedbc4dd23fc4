import { stemOf } from '../stem-of.ts';
import { phrasesBy } from './phrases.ts';
import { fromAbToAs } from './relations/ab-as.ts';
import { adjectivesOfNouns } from './relations/adjectives-of-nouns.ts';
import { fromAsToBu } from './relations/as-bu.ts';
import { fromBuToCo } from './relations/bu-co.ts';
import { fromCoToDe } from './relations/co-de.ts';
import { fromDeToDo } from './relations/de-do.ts';
import { fromDoToEx } from './relations/do-ex.ts';
import { fromExToFr } from './relations/ex-fr.ts';
import { fromFrToHu } from './relations/fr-hu.ts';
import { fromHuToIn } from './relations/hu-in.ts';
import { fromInToMa } from './relations/in-ma.ts';
import { fromMaToOb } from './relations/ma-ob.ts';
import { fromObToPi } from './relations/ob-pi.ts';
import { fromPiToRa } from './relations/pi-ra.ts';
import { fromRaToRe } from './relations/ra-re.ts';
import { fromReToSh } from './relations/re-sh.ts';
import { fromShToSt } from './relations/sh-st.ts';
import { fromStToTo } from './relations/st-to.ts';
import { fromToToUn } from './relations/to-un.ts';
import { fromUnToZe } from './relations/un-ze.ts';
import { widerSenses } from './relations/wider-senses.ts';

/** How words of news prose relate to one word, by their stems. */
export interface Relations {
  /** What may be said in its place of the same event. */
  readonly same: ReadonlySet<string>;
  /** What tells of the same event from another side: its result, its condition, its converse. */
  readonly along: ReadonlySet<string>;
  /** What cannot be true of the same thing at the same time. */
  readonly contrary: ReadonlySet<string>;
}

type Kind = keyof Relations;
type Found = Readonly<Record<Kind, Set<string>>>;

/**
 * A headword a line, by base forms: `=` before what says the same, `~` before what stands beside it, `!` before its
 * contraries; words joined by hyphens are phrases. Written from general knowledge of English for the verbs, nouns and
 * adjectives that are frequent in news; all senses of a word stand together.
 */
const LINES = [
  widerSenses,
  fromAbToAs,
  fromAsToBu,
  fromBuToCo,
  fromCoToDe,
  fromDeToDo,
  fromDoToEx,
  fromExToFr,
  fromFrToHu,
  fromHuToIn,
  fromInToMa,
  fromMaToOb,
  fromObToPi,
  fromPiToRa,
  fromRaToRe,
  fromReToSh,
  fromShToSt,
  fromStToTo,
  fromToToUn,
  fromUnToZe,
  adjectivesOfNouns,
]
  .join('')
  .trim()
  .split(/\n+/);
const LINE = /^([^=~!]+?)(?:\s*=([^~!]*))?(?:\s*~([^!]*))?(?:\s*!(.*))?$/u;
const KINDS = ['same', 'along', 'contrary'] as const;

const found = collect();

function collect(): ReadonlyMap<string, Found> {
  const collected = new Map<string, Found>();
  const at = (stem: string): Found => {
    const relations = collected.get(stem) ?? { same: new Set(), along: new Set(), contrary: new Set() };
    collected.set(stem, relations);
    return relations;
  };
  for (const line of LINES) {
    const [, head = '', ...lists] = LINE.exec(line) ?? [];
    const own = keyOf(head.trim());
    for (const [index, kind] of KINDS.entries()) {
      for (const other of keysIn(lists[index]).filter((stem) => stem !== own)) {
        at(own)[kind].add(other);
        at(other)[kind].add(own);
      }
    }
  }
  return collected;
}

function keysIn(list = ''): readonly string[] {
  return list.trim() === '' ? [] : list.trim().split(/\s+/).map(keyOf);
}

/** The stem of a word, of a phrase that of what it is read as. */
function keyOf(word: string): string {
  const [first = '', ...rest] = word.split('-');
  const phrase = phrasesBy.get(first)?.find((one) => one.rest.join(' ') === rest.join(' '));
  return stemOf(rest.length > 0 && phrase !== undefined ? phrase.base : word);
}

const NOTHING: Relations = { same: new Set(), along: new Set(), contrary: new Set() };

/** What is related to a stem. */
export const relationsOf = (stem: string): Relations => found.get(stem) ?? NOTHING;

/** All stems of which contraries are known. */
export const allRelations: ReadonlyMap<string, Relations> = found;
