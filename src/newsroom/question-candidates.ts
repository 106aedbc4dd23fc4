import type { Article } from '../core/article.ts';
import { isMeasure } from './measures.ts';
import { isProperName } from './person-name.ts';
import { findTimePhrase } from './threads/days-in-text.ts';
import { findMentions } from './threads/find-mentions.ts';
import { base } from './threads/inflect.ts';
import { isSameName } from './threads/same-name.ts';

/** A question that a reader may have, and what answers it. */
export interface QuestionCandidate {
  readonly question: string;
  /** Whom or what it is about: one question on each is enough. */
  readonly about: string;
  /** Words that an answer must have. */
  readonly expects: string;
}

/** So much of each article is read: its lead and what follows from it. */
const SENTENCES_AN_ARTICLE = 10;
const MAX_WORDS = 11;

/**
 * Questions that the sentences of English articles answer, a list for each kind, those that nobody was told yet first:
 * when something will happen, why it did, what somebody plans, and how many there are.
 *
 * @param articles newest first.
 */
export function questionsFromSentences(
  articles: readonly Article[],
  told: ReadonlySet<string>,
): readonly (readonly QuestionCandidate[])[] {
  const english = articles.filter(({ language }) => language === 'en');
  const asking = (from: readonly Article[], ask: (sentence: string) => string | null) => {
    const read = from.flatMap((article) => sentencesOf(article).map((sentence) => ({ article, sentence })));
    const untold = read.filter(({ sentence }) => !told.has(sentence));
    return [...untold, ...read.filter(({ sentence }) => told.has(sentence))].flatMap(
      ({ article, sentence }) => {
        const question = ask(sentence);
        const whole = question === null ? null : withFullNames(question, article.body);
        return whole === null || !isShort(whole)
          ? []
          : [{ question: whole, about: whole, expects: sentence }];
      },
    );
  };
  return [
    asking(recent(english), askWhen),
    asking(english, askWhy),
    asking(english, askWhat),
    asking(english, askHowMany),
  ];
}

const sentencesOf = ({ body, sentences }: Article): readonly string[] =>
  sentences
    .slice(0, SENTENCES_AN_ARTICLE)
    .map(({ start, end }) => body.slice(start, end))
    .filter((text) => !/["“”‘„«]/u.test(text) && !text.includes('\n'));

const RECENT_MS = 7 * 86_400_000;

/** What will happen, an old report does not know. */
function recent(articles: readonly Article[]): readonly Article[] {
  const at = ({ publishedAt }: Article) =>
    publishedAt === null ? 0 : Temporal.Instant.from(publishedAt).epochMilliseconds;
  const newest = Math.max(0, ...articles.map(at));
  return articles.filter((article) => newest - at(article) <= RECENT_MS);
}

/** "What does Keane expect?" of Rosalind Keane, where the article calls her that. */
function withFullNames(question: string, body: string): string {
  const [person] = findMentions(question).filter(
    ({ kind, text }) => kind === 'person' && !text.includes(' '),
  );
  if (person === undefined) return question;
  const fuller = findMentions(body).find(
    ({ kind, text }) => kind === 'person' && text.includes(' ') && isSameName(text, person.text),
  );
  return fuller === undefined
    ? question
    : question.slice(0, person.start) + fuller.text + question.slice(person.end);
}

const isShort = (question: string): boolean => {
  const words = question.split(/\s+/).length;
  return words >= 4 && words <= MAX_WORDS + 4;
};

/** The subject a sentence begins with, as it stands inside a sentence; null when it is long or leans. */
function subjectOf(sentence: string): { readonly subject: string; readonly rest: string } | null {
  const [, printed = '', rest = ''] = SUBJECT.exec(sentence) ?? [];
  if (
    printed === '' ||
    /^(?:he|she|it|they|this|that|these|those|there|we|i|his|her|their|its)\b/iu.test(printed)
  )
    return null;
  const subject = printed.replace(/\s+on\s+\p{Lu}\p{L}+day$/u, '');
  const isName = findMentions(subject).some(
    ({ start, sure, the: withThe, text }) =>
      start === 0 && !withThe && (sure || text.includes(' ') || text === subject),
  );
  return { subject: isName ? subject : subject.charAt(0).toLowerCase() + subject.slice(1), rest };
}

const SUBJECT =
  /^((?:(?:The|A|An)\s+)?(?:[\p{L}\p{M}’'-]+\s+){0,6}?[\p{L}\p{M}’'-]+)\s+((?:will|plans?|wants?|proposes?|proposed|demands?|demanded|expects?|announced|approved|adopted|promised|rejected|recommended|opposes?|is\s+(?:expected|due)|\p{Ll}+ed)\s.+)$/u;

/** "The bank will decide on Wednesday" answers when it will. */
function askWhen(sentence: string): string | null {
  const read = subjectOf(sentence);
  const [, verb = ''] = /^will\s+(.+)$/u.exec(read?.rest ?? '') ?? [];
  if (read === null || verb === '') return null;
  const time = findTimePhrase(verb);
  if (time === null) return null;
  const done = clauseOf(verb.slice(0, time.start));
  return done === null || /\b(?:not|never|only)\b/u.test(done) ? null : `When will ${read.subject} ${done}?`;
}

/** "The council closed the bridge because ..." answers why it did. */
function askWhy(sentence: string): string | null {
  const because = /^(.+?),?\s+because\s+\p{Ll}/u.exec(sentence)?.[1];
  const read = because === undefined ? null : subjectOf(because);
  const [verb = '', ...rest] = read?.rest.split(' ') ?? [];
  const did = base(verb);
  const what = clauseOf(rest.join(' '));
  return read === null || did === null || did.auxiliary !== 'did' || what === null
    ? null
    : `Why did ${read.subject} ${did.verb} ${what}?`;
}

const ACTS =
  /^(plans?|wants?|proposes?|proposed|demands?|demanded|expects?|announced|approved|adopted|promised|rejected|recommended|opposes?)\s/u;

/** "The authority plans to deepen the channel" answers what it plans. */
function askWhat(sentence: string): string | null {
  const read = subjectOf(sentence);
  const verb = ACTS.exec(read?.rest ?? '')?.[1];
  const did = verb === undefined ? null : base(verb);
  if (read === null || did === null || !actsItself(read.subject)) return null;
  return `What ${did.auxiliary} ${read.subject} ${did.verb}?`;
}

const actsItself = (subject: string): boolean =>
  findMentions(subject).some(({ kind }) => kind === 'person' || kind === 'group');

const COUNTED =
  /^(?:About|Some|Nearly|More\s+than|Around|At\s+least|Up\s+to|Almost)?\s*(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\s+((?:\p{Ll}+\s+)?(?:\p{Ll}{3,}s|people|children))\s+((?:(?:from|in|of)\s+(?:\d+\s+)?\p{L}+\s+)?(?:will|have|has|had|were|are|can|took|joined|died|live|work|wait|qualify|came|\p{Ll}+ed)\b[^,;.]*)/iu;

/** "About 9,000 troops will train" answers how many will. */
function askHowMany(sentence: string): string | null {
  const [, unit = '', predicate = ''] = COUNTED.exec(sentence) ?? [];
  if (unit === '' || isMeasure(unit) || /\b(?:per\s?cent|percent)\b/u.test(unit)) return null;
  const done = clauseOf(predicate);
  return done === null ? null : `How many ${unit} ${done}?`;
}

/** Up to where a clause ends; null when nothing is left or it is long. */
function clauseOf(text: string): string | null {
  const clause =
    text
      .split(
        /[,;:.—–]|\s-\s|\s(?:that|which|who|where|after|before|because|and|but|so|as|when|while|unless|if)\s/u,
        1,
      )[0]
      ?.trim() ?? '';
  return clause === '' ||
    clause.split(/\s+/).length > MAX_WORDS ||
    /\s(?:on|in|at|to|the|a|of|for|from|by)$/u.test(clause)
    ? null
    : clause;
}

/** "Who is X?" for people whom a sentence introduces. */
export function questionsOnPeople(
  articles: readonly Article[],
  told: ReadonlySet<string>,
): readonly QuestionCandidate[] {
  const names = articles
    .filter(({ language }) => language === 'en')
    .flatMap(({ body }) => introducedIn(body.slice(0, 1_600)));
  const isTold = (name: string) => [...told].some((sentence) => sentence.includes(name));
  const distinct = [...new Set(names)];
  return [...distinct.filter((name) => !isTold(name)), ...distinct.filter(isTold)].map((name) => ({
    question: `Who is ${name}?`,
    about: name,
    expects: name,
  }));
}

function introducedIn(text: string): readonly string[] {
  return findMentions(text)
    .filter(
      ({ kind, gender, text: name }) =>
        kind === 'person' && gender !== null && isProperName(name) && name.includes(' '),
    )
    .filter(({ end }) =>
      /^,\s+(?:the|a|an|who|whose|chair|director|head|general|chief|secretary|mayor|president|founder|editor|\p{Ll}+ (?:of|at|for))\b/u.test(
        text.slice(end),
      ),
    )
    .map(({ text: name }) => name);
}
