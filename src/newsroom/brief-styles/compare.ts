import type { BriefLength } from '../../core/brief.ts';
import { UserError } from '../../core/errors.ts';
import type { BriefMaterial, PlannedSection } from './brief-plan.ts';
import { type ChosenLine, chooseLines } from './choose-lines.ts';

const OUTLETS: Readonly<Record<BriefLength, number>> = { short: 3, medium: 5, full: 8 };
const LINES: Readonly<Record<BriefLength, number>> = { short: 1, medium: 2, full: 3 };
/** As ingest names an outlet that an article does not name. */
const UNNAMED = 'unnamed source';
const CANDIDATES_AN_OUTLET = 8;

/**
 * Outlet beside outlet: first what several print, then what is found in one of them, those with most to say first.
 *
 * @throws UserError E03 when there is only one outlet.
 */
export function planComparison({ articles, length }: BriefMaterial): readonly PlannedSection[] {
  const outlets = [...new Set(articles.map(({ source }) => source))];
  if (outlets.length < 2) {
    const only = outlets[0] === UNNAMED ? `An ${UNNAMED}` : (outlets[0] ?? 'Nobody');
    throw new UserError(
      'E03',
      `${only} alone reports on it: there is nothing to compare.`,
      'Ask for the brief without style:compare.',
    );
  }
  const lines = chooseLines(articles, outlets.length * CANDIDATES_AN_OUTLET);
  const shared = lines.filter((line) => outletsOf(line).length > 1).slice(0, LINES[length] + 1);
  const own = outlets.map((outlet) => ({
    outlet,
    lines: lines.filter((line) => outletsOf(line).length === 1 && line.article.source === outlet),
  }));
  const telling = own.filter((each) => each.lines.length > 0).sort((a, b) => b.lines.length - a.lines.length);
  return [
    ...(shared.length === 0
      ? []
      : [{ heading: words('Reported by several'), choices: shared.map(({ choice }) => choice) }]),
    ...telling.slice(0, OUTLETS[length]).map(({ outlet, lines: found }) => ({
      heading: words(`In ${outlet}`),
      choices: found.slice(0, LINES[length]).map(({ choice }) => choice),
    })),
  ];
}

const words = (text: string) => ({ kind: 'words', text }) as const;

const outletsOf = ({ articles }: ChosenLine): readonly string[] => [
  ...new Set(articles.map(({ source }) => source)),
];
