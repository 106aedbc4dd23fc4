import type { Answer } from '../../core/answer.ts';
import type { Article } from '../../core/article.ts';
import { type Authorship, byRules } from '../../core/authorship.ts';
import type { Disagreement } from '../../core/brief.ts';
import { OPERATOR } from '../../core/operator.ts';
import type { Scope } from '../../core/scope.ts';
import type { AskRequest } from '../../newsroom.ts';
import { analyseQuestion } from '../../text/question/analyse-question.ts';
import { chooseSentences } from '../../text/question/choose-sentences.ts';
import { judgeEvidence } from '../../text/question/judge-evidence.ts';
import type { Question } from '../../text/question/question.ts';
import { countArticles } from '../count-articles.ts';
import type { Desk } from '../desk.ts';
import { type EditAnswer, type EditedPassage, keepAnswer, MAX_SENTENCES } from '../editing/edit-answer.ts';
import { findArticles } from '../find-articles.ts';
import type { FoundDisagreement, SentenceOf } from '../find-disagreements.ts';
import { type Choice, groundLines } from '../ground.ts';
import { numberSources } from '../number-sources.ts';
import { revisionsOf } from '../read-revisions.ts';
import { requireWords } from '../require-words.ts';
import { resolveTopic } from '../resolve-topic.ts';
import { parseSince } from '../since.ts';
import { cutPassage } from './cut-passage.ts';
import { findConflicts } from './find-conflicts.ts';
import { findPassages, type Passage } from './find-passages.ts';
import { findSaid } from './find-said.ts';
import { foldCopies } from './fold-copies.ts';
import { mergeCopies, type PrintedPassage } from './merge-copies.ts';
import { namesUnknown } from './names-unknown.ts';
import { choiceOfPassage } from './passage-choice.ts';
import type { TimeAsked } from './read-focus.ts';
import { readTime } from './read-time.ts';
import { type ArticleSearch, type FoundArticles, searchArticles } from './search-articles.ts';

const MAX_CLOSEST = 2;
/** What clears the limit by so much (log odds) is an answer, whatever a model says. */
const SURE = 2;
/** Sentences that have less of the question are near nothing. */
const MIN_NEAR = 0.3;
/** Articles of the topic that is asked about, the newest. */
const MAX_TOPIC_ARTICLES = 2_000;
/** Articles compared when a number is asked for. */
const MAX_COMPARED = 8;

/**
 * Answers in sentences of the stored articles, or says that they do not say. `edit` chooses among the sentences that
 * were found for an answer; quotations are not its matter. Throws `UserError`: E07 (no words, a `since` that is no
 * time), E01 and E02 (the topic).
 */
export async function answerQuestion(
  desk: Desk,
  scope: Scope,
  request: AskRequest,
  edit: EditAnswer = keepAnswer,
): Promise<Answer> {
  requireWords('question', request.question);
  const question = analyseQuestion(request.question);
  const now = request.now === undefined ? desk.clock.now() : Temporal.Instant.from(request.now);
  const time = await readTime(desk, scope, question, now);
  const search = await searchFor(desk, scope, request, question, time, now);
  const said = await findSaid(desk, scope, question, search);
  if (said !== null && said.length > 0)
    return printAnswer(desk, scope, request, {
      printed: keepAll(await choose(desk, scope, said)),
      isAnswer: true,
      authorship: byRules,
      compared: [],
      searched: await countArticles(desk, scope),
    });
  const found = await searchArticles(desk, scope, search);
  const { passages, signals } = await findPassages(desk, scope, question, time, found);
  const isNear = signals !== null && signals.window >= MIN_NEAR;
  const shown = isNear ? await choose(desk, scope, passages) : [];
  const isAnswer =
    said === null &&
    isNear &&
    judgeEvidence(signals) > 0 &&
    !namesUnknown(question, found) &&
    !lacksFigure(question, shown);
  const { searched } = found;
  if (!isAnswer) return printAnswer(desk, scope, request, { ...notAnswered(shown, byRules), searched });
  const {
    answerable,
    passages: chosen,
    authorship,
  } = await edit({
    question: question.text,
    shown,
    further: mergeCopies(passages),
    isSure: judgeEvidence(signals) > SURE,
    mayAnswer: (some) => !lacksFigure(question, some),
    workspace: request.room ?? OPERATOR,
  });
  if (!answerable) return printAnswer(desk, scope, request, { ...notAnswered(shown, authorship), searched });
  const printed = chosen.map(({ passage, worded }) => ({
    passage: worded === null ? cutPassage(passage, question, found) : passage,
    worded,
  }));
  const compared = question.expects === 'number' ? await readCompared(desk, scope, found) : [];
  return printAnswer(desk, scope, request, { printed, isAnswer, authorship, compared, searched });
}

const keepAll = (passages: readonly PrintedPassage[]): readonly EditedPassage[] =>
  passages.map((passage) => ({ passage, worded: null }));

const notAnswered = (shown: readonly PrintedPassage[], authorship: Authorship) => ({
  printed: keepAll(shown.slice(0, MAX_CLOSEST)),
  isAnswer: false,
  authorship,
  compared: [],
});

/** Who asks how many, how old or when is not answered without a number, an age or a time. */
const lacksFigure = ({ expects }: Question, shown: readonly Passage[]) =>
  (expects === 'number' || expects === 'age' || expects === 'time') &&
  shown.every(({ expected }) => expected.size === 0);

async function searchFor(
  desk: Desk,
  scope: Scope,
  { topic, since }: AskRequest,
  { text, language }: Question,
  time: TimeAsked,
  now: Temporal.Instant,
): Promise<ArticleSearch> {
  const from =
    since === undefined ? time.since : parseSince(since, { now, timeZone: desk.timeZone }).toString();
  const within = topic === undefined ? null : await articlesOf(desk, scope, topic, text);
  return {
    text,
    language,
    focus: time.focus,
    ...(from === null ? {} : { since: from }),
    ...(within === null ? {} : { within }),
  };
}

async function articlesOf(desk: Desk, scope: Scope, topic: string, question: string) {
  const hit = await resolveTopic(desk, scope, topic, (slug) => `/ask ${question} topic:${slug}`);
  const found = await findArticles(desk, scope, hit, { limit: MAX_TOPIC_ARTICLES });
  return new Set(found.map(({ id }) => id));
}

async function choose(desk: Desk, scope: Scope, passages: readonly Passage[]) {
  const folded = await foldCopies(desk, scope, mergeCopies(passages));
  return chooseSentences(folded, MAX_SENTENCES);
}

const readCompared = (desk: Desk, scope: Scope, { ranked }: FoundArticles) =>
  desk.store.articles(
    scope,
    ranked.slice(0, MAX_COMPARED).map(({ hit }) => hit.id),
  );

interface ToPrint {
  readonly printed: readonly EditedPassage[];
  readonly isAnswer: boolean;
  readonly authorship: Authorship;
  readonly compared: readonly Article[];
  readonly searched: number;
}

/** Only what passes the check is printed; an answer of which nothing passes is none. */
async function printAnswer(
  desk: Desk,
  scope: Scope,
  { question }: AskRequest,
  { printed, isAnswer, authorship, compared, searched }: ToPrint,
): Promise<Answer> {
  const passages = printed.map(({ passage }) => passage);
  const articles = [
    ...passages.flatMap(({ article, copies }) => [article, ...copies.map((copy) => copy.article)]),
    ...compared,
  ];
  const conflicts = findConflicts(compared, passages);
  const besides = conflicts.flatMap(({ sentences }) => sentences);
  const choices = [
    ...printed.map(({ passage, worded }) => worded ?? choiceOfPassage(passage)),
    ...besides.flatMap(choiceOfSentence),
  ];
  const grounded = await groundLines(desk, scope, choices, revisionsOf(articles));
  const lines = grounded.lines.slice(0, printed.length).filter((line) => line !== null);
  const disagreements = disagreementsOf(conflicts, grounded.lines.slice(printed.length));
  const all = [...lines, ...disagreements.flatMap((disagreement) => disagreement.lines)];
  const abstained = !isAnswer || lines.length === 0;
  return {
    kind: 'answer',
    question,
    abstained,
    sentences: abstained ? [] : lines,
    closest: abstained ? lines : [],
    conflicts: abstained ? [] : disagreements,
    sources: numberSources(
      all.flatMap(({ cites }) => cites),
      articles,
    ),
    searched,
    authorship,
    checked: grounded.checked,
  };
}

function choiceOfSentence({ article, sentence }: SentenceOf): readonly Choice[] {
  const span = article.sentences[sentence];
  if (span === undefined) return [];
  const { start, end } = span;
  const text = article.body.slice(start, end);
  return [{ text, spans: [{ article: article.id, revision: article.revision, start, end }] }];
}

/** Two lines each, in the order of `conflicts`; one that lost a line to the check is no conflict. */
function disagreementsOf(
  conflicts: readonly FoundDisagreement[],
  lines: readonly (Answer['sentences'][number] | null)[],
): readonly Disagreement[] {
  return conflicts.flatMap(({ subject }, index) => {
    const pair = lines.slice(2 * index, 2 * index + 2).filter((line) => line !== null);
    return pair.length === 2 ? [{ subject, lines: pair }] : [];
  });
}
