import { stemOf } from '../stem-of.ts';

/**
 * Nouns that stand for somebody or something whose name was given before, a class a line. Those before the bar are
 * so general that they may stand for the others of their line: the carmaker is a company, the mayor an official.
 */
const LINES = `
company firm group business corporation operator producer | manufacturer maker carmaker automaker developer airline carrier supplier retailer bank lender insurer brewery publisher broadcaster chain utility startup conglomerate shipbuilder chipmaker steelmaker drugmaker developer brokerage brewer miner refiner grocer platform startup shipyard winery
agency organisation organization body institution | institute office service authority regulator ministry department government administration commission committee council watchdog
court | tribunal judge
parliament assembly | congress senate
police force |
union federation association |
club team side |
party |
charity foundation |
university hospital museum school |
leader chief head boss politician official | minister president premier chancellor mayor governor senator director manager chairman chairwoman chair executive coach lawmaker
spokesman spokeswoman spokesperson official |
officer |
lawyer attorney barrister counsel |
prosecutor |
man woman |
researcher scientist expert team author | analyst economist doctor
`;

function* readLines(): Generator<{
  readonly noun: string;
  readonly line: number;
  readonly isGeneral: boolean;
}> {
  for (const [line, text] of LINES.trim().split('\n').entries()) {
    const [general = '', special = ''] = text.split('|');
    for (const noun of general.trim().split(/\s+/)) yield { noun, line, isGeneral: true };
    for (const noun of special.trim().split(/\s+/)) if (noun !== '') yield { noun, line, isGeneral: false };
  }
}

/** Class of such a noun, by its stem. */
export const generalNouns: ReadonlyMap<string, number> = new Map(
  [...readLines()].map(({ noun, line }): [string, number] => [stemOf(noun), line]),
);

/** Stems of those that may stand for the others of their class. */
export const mostGeneral: ReadonlySet<string> = new Set(
  [...readLines()].filter(({ isGeneral }) => isGeneral).map(({ noun }) => stemOf(noun)),
);
