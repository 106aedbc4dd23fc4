import type { AliasTable } from '../core/aliases.ts';
import type { Clock } from '../core/clock.ts';
import type { Editing } from '../editing.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Store } from '../store.ts';
import { answerQuestion } from './ask/answer-question.ts';
import { complete } from './complete.ts';
import type { EditorsDesk } from './desk.ts';
import { composeDigest } from './digest/compose-digest.ts';
import { addAlias, createTopic, mergeTopics } from './edit-topics.ts';
import { editAnswer } from './editing/edit-answer.ts';
import { createSingleFlight } from './editing/single-flight.ts';
import { findCorrections } from './find-corrections.ts';
import { listQuotes } from './list-quotes.ts';
import { listTopics, showTopic } from './list-topics.ts';
import { openNameBook } from './name-book.ts';
import { openPassage } from './open-passage.ts';
import { type SuggestQuestions, suggestQuestions } from './suggest-questions.ts';
import { understandFollowUp } from './threads/understand-follow-up.ts';
import { verifyQuotation } from './verify-quotation.ts';
import { composeWatch } from './watches/compose-watch.ts';
import { findMatches } from './watches/find-matches.ts';
import { resolveSubject } from './watches/resolve-subject.ts';
import { writeBrief } from './write-brief.ts';

export interface NewsroomDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly aliases: AliasTable;
  /** IANA name of the zone in which days begin; UTC when left out. */
  readonly timeZone?: string;
  /** Who edits: models/extractive where no model is configured. */
  readonly editing: Editing;
}

/** The newsroom over any store, with any model. */
export function createNewsroom({ store, clock, aliases, timeZone = 'UTC', editing }: NewsroomDeps): Newsroom {
  const names = openNameBook(aliases);
  const desk: EditorsDesk = { store, clock, names, timeZone, editing, edits: createSingleFlight() };
  const suggest: SuggestQuestions = (scope, basis) =>
    suggestQuestions((within, asked) => answerQuestion(desk, within, asked), scope, basis);
  return {
    writeBrief: (scope, request) => writeBrief(desk, scope, request, suggest),
    listQuotes: (scope, request) => listQuotes(desk, scope, request),
    ask: (scope, request) => answerQuestion(desk, scope, request, (job) => editAnswer(desk, job)),
    understand: (followUp) => understandFollowUp(desk, followUp),
    verify: (scope, request) => verifyQuotation(desk, scope, request),
    composeDigest: (scope, request) => composeDigest(desk, scope, request),
    resolveSubject: (scope, kind, typed) => resolveSubject(desk, scope, kind, typed),
    findMatches: (scope, subject, arrivals) => findMatches(desk, scope, subject, arrivals),
    composeWatch: (scope, watch, matches) => composeWatch(desk, scope, watch, matches),
    findCorrections: (scope, cites) => findCorrections(desk, scope, cites),
    openPassage: (scope, citation) => openPassage(desk, scope, citation),
    listTopics: (scope) => listTopics(desk, scope),
    showTopic: (scope, name) => showTopic(desk, scope, name),
    createTopic: (scope, request) => createTopic(desk, scope, request),
    addAlias: (scope, topic, alias) => addAlias(desk, scope, topic, alias),
    mergeTopics: (scope, from, into) => mergeTopics(desk, scope, from, into),
    listSources: (scope) => store.sources(scope),
    complete: (scope, what, typed, limit) => complete(desk, scope, what, typed, limit),
  };
}
