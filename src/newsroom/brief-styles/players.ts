import type { Article } from '../../core/article.ts';
import type { BriefLength } from '../../core/brief.ts';
import { leansOnContext } from '../../text/leans.ts';
import { mainLanguage, spanAt } from '../choose-for-brief.ts';
import { isProperName } from '../person-name.ts';
import { findMentions, type Mention } from '../threads/find-mentions.ts';
import { isSameName } from '../threads/same-name.ts';
import type { BriefMaterial, PlannedSection } from './brief-plan.ts';

const PLAYERS: Readonly<Record<BriefLength, number>> = { short: 3, medium: 5, full: 10 };
const LINES: Readonly<Record<BriefLength, number>> = { short: 1, medium: 1, full: 2 };
/** Somebody who is not quoted plays a part when so many sentences name them. */
const MIN_MENTIONS = 3;

interface Player {
  readonly name: string;
  readonly quotes: number;
  readonly mentions: readonly Mentioned[];
}

interface Mentioned {
  readonly article: number;
  readonly sentence: number;
  readonly text: string;
  /** Whether it is plainly somebody: a body, or a person by the given name. */
  readonly known: boolean;
}

/** Who takes part: those who are quoted or named most, each with the sentences that say who they are. */
export function planPlayers({ articles, ledger, length }: BriefMaterial): readonly PlannedSection[] {
  const language = mainLanguage(articles);
  const readable = articles.filter((article) => article.language === language);
  const quoted = new Map<string, number>();
  for (const { speaker } of ledger) {
    if (speaker.name === null || !(speaker.kind === 'org' || isProperName(speaker.name))) continue;
    addName(quoted, withoutOffice(speaker.name), 1);
  }
  const named = namedIn(readable);
  for (const name of named.keys()) addName(quoted, name, 0);
  const players = [...quoted].map(([name, quotes]) => ({ name, quotes, mentions: mentionsOf(name, named) }));
  return players
    .filter((player) => player.mentions.length > 0 && (player.quotes > 0 || playsAPart(player)))
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.name < b.name ? -1 : 1))
    .slice(0, PLAYERS[length])
    .flatMap(sectionsOf(readable, LINES[length]));
}

/** Who is quoted much, and who is named in many reports: a minister whom nobody quotes is a player too. */
const weightOf = ({ quotes, mentions }: Player): number =>
  2 * quotes + mentions.length + 3 * new Set(mentions.map(({ article }) => article)).size;

/** Named often, and what some sentence begins with: a place or an enemy that is only spoken of is no player. */
const playsAPart = ({ name, mentions }: Player): boolean =>
  mentions.length >= MIN_MENTIONS &&
  mentions.some(({ known }) => known) &&
  mentions.some(({ text }) => /^(?:(?:the|The|of|\p{Lu}\S*)\s+)*$/u.test(text.slice(0, text.indexOf(name))));

/** Names of one person are joined under the longest. */
function addName(counts: Map<string, number>, name: string, count: number): void {
  const same = [...counts.keys()].find((known) => isSameName(known, name));
  if (same === undefined) {
    counts.set(name, count);
    return;
  }
  const sum = (counts.get(same) ?? 0) + count;
  counts.delete(same);
  counts.set(name.length > same.length ? name : same, sum);
}

/** "Secretary of State Antony Blinken" is shown as Antony Blinken. */
const withoutOffice = (name: string): string => findMentions(name).at(-1)?.text ?? name;

function namedIn(articles: readonly Article[]): ReadonlyMap<string, readonly Mentioned[]> {
  const named = new Map<string, Mentioned[]>();
  for (const [article, { body, sentences }] of articles.entries()) {
    for (const [sentence, { start, end }] of sentences.entries()) {
      const text = body.slice(start, end);
      const names = findMentions(withoutQuoted(text)).filter(({ kind, sure, text: name }) =>
        kind === 'group' ? /^\p{Lu}/u.test(name) : kind === 'person' && (sure || name.includes(' ')),
      );
      for (const name of new Set(names.map((mention) => mention.text))) {
        const known = names.some((mention) => mention.text === name && isKnown(mention));
        named.set(name, [...(named.get(name) ?? []), { article, sentence, text, known }]);
      }
    }
  }
  return named;
}

const isKnown = ({ kind, gender }: Mention): boolean => kind === 'group' || gender !== null;

/** A title between quotation marks names nobody: "The City Under Gannet Bank". */
const withoutQuoted = (text: string): string =>
  text.replace(/"[^"]*"|“[^”]*”/gu, (quoted) => ' '.repeat(quoted.length));

function mentionsOf(name: string, named: ReadonlyMap<string, readonly Mentioned[]>): readonly Mentioned[] {
  return [...named].filter(([other]) => isSameName(other, name)).flatMap(([, places]) => places);
}

/** One section a player; a sentence that introduced somebody introduces nobody else. */
function sectionsOf(articles: readonly Article[], lines: number) {
  const told = new Set<string>();
  return ({ name, quotes, mentions }: Player): readonly PlannedSection[] => {
    const chosen = mentions
      .filter(({ text }) => !told.has(text))
      .map((mention) => ({ mention, score: introduces(mention.text, name) }))
      .filter(({ mention: { text, article }, score }) => standsAlone(text, articles[article], score))
      .sort(
        (a, b) =>
          b.score - a.score ||
          a.mention.article - b.mention.article ||
          a.mention.sentence - b.mention.sentence,
      )
      .slice(0, lines)
      .map(({ mention }) => mention);
    for (const { text } of chosen) told.add(text);
    const choices = chosen.flatMap((mention) => {
      const own = spanAt(articles, mention);
      return own === null ? [] : [{ text: own.text, spans: [own.span] as const }];
    });
    return choices.length === 0 ? [] : [{ heading: { kind: 'player', name, quotes }, choices }];
  };
}

/** Words in quotation marks may lean on what was said before; whoever says them is introduced all the same. */
const standsAlone = (text: string, article: Article | undefined, score: number): boolean =>
  !leansOnContext(text, article?.language ?? 'und') || (/^["“‘'„«]/u.test(text) && score >= INTRODUCED);
const INTRODUCED = 4;

const MAX_CHARS = 320;

/** "Blinken will receive him": of somebody the sentence does not name. */
const LEANS_ON_OTHERS =
  /\b(?:receive|received|meet|met|tell|told|ask|asked|thank|thanked|praise|praised|join|joined|with|to|for|by|about|of|against)\s+(?:him|her|them)\b(?!\s+\p{Ll}+s?\b)|\b(?:the|these)\s+two\b/u;

/** How well a sentence says who somebody is: the full name, an office before or after it, not too long. */
function introduces(text: string, name: string): number {
  const at = text.indexOf(name);
  if (at < 0) return 0;
  const opens = /^(?:(?:the|The|of|\p{Lu}\S*)\s+)*$/u.test(text.slice(0, at));
  const before = text.slice(0, at);
  const after = text.slice(at + name.length);
  const office =
    /\p{L}{4,}\s+$/u.test(before) &&
    /(?:minister|secretary|president|mayor|governor|dr\.?|director|chair\w*|chief|commissioner|executive)\s+$/iu.test(
      before,
    );
  const apposition =
    /^,\s+(?:the|a|an|who|whose|chair|director|head|general|chief|secretary|mayor|president|founder|editor|emergency|\p{Ll}+ (?:of|at|for)\b)/u.test(
      after,
    ) || /^\s+of the\b/u.test(after);
  if (LEANS_ON_OTHERS.test(text)) return 0;
  return 1 + (opens ? 2 : 0) + (office ? 2 : 0) + (apposition ? 3 : 0) - (text.length > MAX_CHARS ? 1 : 0);
}
