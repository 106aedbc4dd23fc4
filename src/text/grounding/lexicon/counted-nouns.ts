import { stemOf } from '../stem-of.ts';

/**
 * Nouns of which news counts one for the other, a line for those that may be the same; what they are besides is
 * told by other words. The last line counts whatever is sold or made.
 */
const LINES = `
count charge offence
lawmaker mp mps deputy legislator senator representative
match game appearance fixture outing
man woman teenager suspect detainee
pilgrim tourist passenger traveller
resident villager inhabitant islander
patient participant volunteer
customer client user subscriber
unit item copy piece
case incident event episode occurrence instance
document agreement text accord treaty deal contract pact
machine device appliance
aircraft plane jet airliner
vessel boat ship
runner participant competitor athlete entrant
life person
life death fatality victim
soldier troop serviceman
pupil student schoolchild
plant factory works
shop store outlet
flat apartment
firm company business
child minor kid youngster
house home dwelling household
job post position employee worker staff staffer redundancy layoff
`;

/** The lines of a noun, by its stem. */
export const countedNouns: ReadonlyMap<string, ReadonlySet<number>> = collect();

function collect(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [line, nouns] of LINES.trim().split('\n').entries()) {
    for (const noun of nouns.split(' '))
      found.set(stemOf(noun), (found.get(stemOf(noun)) ?? new Set()).add(line));
  }
  return found;
}

/** Stems of nouns that count what is named elsewhere: tablets in `sales of tablets rose to 3.2 million units`. */
export const generalUnits: ReadonlySet<string> = new Set(['unit', 'item', 'copi', 'piec', 'total']);
