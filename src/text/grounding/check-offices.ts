import { equalsOf } from './equal-mentions.ts';
import { countries } from './lexicon/demonyms.ts';
import { portfolios } from './lexicon/portfolios.ts';
import type { Passage } from './passage.ts';
import { isSameName, type Mention, readMentions } from './read-mentions.ts';
import type { People } from './read-people.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** What somebody with a name is: `finance minister`, `the Spanish minister`. */
interface Office {
  readonly name: Mention;
  readonly head: Word;
  /** Stems of what it is for: `finance`. */
  readonly portfolios: readonly string[];
  /** Keys of the countries it is of. */
  readonly countries: readonly string[];
}

/**
 * Whether those who are named hold the same office in the sources: `Sharvit, the finance minister` who is foreign
 * minister there, `the Spanish minister` who is a Moroccan one.
 */
export function checkOffices(claim: Passage, { bySource }: People): readonly Reason[] {
  const known = [...bySource.values()].flatMap(officesIn);
  return officesIn(readMentions(claim)).flatMap((own) => {
    const same = known.filter(({ name, head }) => isSameName(own.name, name) && meansSame(own.head, head));
    const isOther =
      areOthers(
        own.portfolios,
        same.flatMap((office) => office.portfolios),
      ) ||
      areOthers(
        own.countries,
        same.flatMap((office) => office.countries),
      );
    return isOther ? [{ kind: 'name', text: claim.text.slice(own.head.start, own.head.end) }] : [];
  });
}

/** Whether both tell what it is of, and it is nothing in common. */
const areOthers = (own: readonly string[], theirs: readonly string[]) =>
  own.length > 0 && theirs.length > 0 && !own.some((one) => theirs.includes(one));

function officesIn(mentions: readonly Mention[]): readonly Office[] {
  return mentions.flatMap((mention) => {
    const { head } = mention;
    if (head === null) return [];
    const named =
      mention.names.length > 0
        ? [mention]
        : equalsOf(mention, mentions).filter(({ names }) => names.length > 0);
    return named.map((name) => ({
      name,
      head,
      portfolios: portfoliosOf(mention, mentions),
      countries: mention.owners.filter((key) => countries.has(key)),
    }));
  });
}

/** `the finance minister`, `the minister for trade`. */
function portfoliosOf({ nouns, index }: Mention, mentions: readonly Mention[]): readonly string[] {
  const tail = mentions[index + 1];
  const behind = tail !== undefined && TAILS.has(tail.lead) ? tail.nouns : [];
  return [...nouns, ...behind].flatMap(({ stem }) => (portfolios.has(stem) ? [stem] : []));
}

const TAILS = new Set(['of', 'for']);
