import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { cleanLine } from '../../src/platforms/clean-words.ts';
import { webAddress } from '../../src/platforms/discord/render/safe-link.ts';
import { main } from '../newsroom/support/open-newsroom.ts';
import type { InjectedCorpus } from '../support/injected-corpus.ts';
import type { LiveContent, LiveLink } from '../support/live-content/live-content.ts';
import { type Proof, proveAnswers } from '../support/prove-answers.ts';
import { brief } from './scenario.ts';
import type { Seen, Stage } from './stage.ts';

const STYLES = ['bullets', 'narrative', 'timeline', 'players', 'compare', 'changes'] as const;

/** Every so many of the texts, beginning at that one. */
export const everyNth = (texts: readonly string[], step: number, from = 0): readonly string[] =>
  texts.filter((_, at) => at % step === from);

/** All that was typed so far is answered: what comes after it has been heard, and was waited for. */
export async function settle(stage: Stage): Promise<void> {
  const { cem } = stage.people;
  const before = cem.letters().length;
  await cem.direct('help');
  await stage.until(() => cem.letters().length > before, 'help');
  await stage.settled();
}

/** People read everything there is: briefs of all styles, quotations, lists, and the passages behind the buttons. */
export async function readEverything(stage: Stage, topics: readonly string[]): Promise<void> {
  const { ada } = stage.people;
  for (const [at, topic] of topics.entries()) {
    await ada.command(`brief ${topic} length:full`);
    await ada.command(`brief ${topic} length:full style:${STYLES[(at % 5) + 1]}`);
    await ada.command(`topics show ${topic}`);
    await ada.command(`quotes Ada Brook topic:${topic}`);
  }
  for (const line of ['sources list', 'sources status', 'topics list', 'quotes Ada Brook kind:both'])
    await ada.command(line);
  await settle(stage);
  const opened = stage.posted().find(({ buttons }) => buttons.some((label) => label.startsWith('Open [')));
  const label = opened?.buttons.find((one) => one.startsWith('Open ['));
  if (opened !== undefined && label !== undefined) await ada.press(label, opened);
  await settle(stage);
}

/** The texts as questions: to the bot, to be verified, and in the thread of a brief. */
export async function askEach(stage: Stage, texts: readonly string[]): Promise<void> {
  const { ada, ben } = stage.people;
  await ada.command('brief harbour-0');
  const root = await brief(stage);
  for (const [at, text] of texts.entries()) {
    if (at % 3 === 0) await ada.direct(`verify ${text}`);
    else if (at % 3 === 1) await ben.mention(`What of this: ${text}`);
    else await ada.write(`And what is said of it: ${text}?`, root);
    if (at % 8 === 7) await settle(stage);
  }
  await settle(stage);
}

/** Briefs of the topics, and of single articles: a prompt of one holds few orders, which are short enough to be taken. */
export async function talkOfAll(
  stage: Stage,
  { topics, addresses }: Pick<InjectedCorpus, 'topics' | 'addresses'>,
  questions: readonly string[],
): Promise<void> {
  const { ada, ben, cem } = stage.people;
  await ada.command('brief harbour-0 style:narrative length:full');
  for (const topic of topics) await ada.command(`brief ${topic}`);
  for (const question of questions) await ben.mention(question);
  for (const address of everyNth(addresses, 6)) await cem.mention(`brief ${address}`);
  await ada.write('What did she say about it?', await brief(stage));
  await settle(stage);
}

/** The texts as what is watched and what a digest is made of. */
export async function subscribe(
  stage: Stage,
  topics: readonly string[],
  texts: readonly string[],
): Promise<void> {
  const { ada } = stage.people;
  await ada.command(`digest add topics:${topics.slice(0, 6).join(',')} time:08:00 max:12`);
  await ada.command('watch add harbour-1 when:every');
  for (const text of texts) {
    await ada.direct(`watch add ${JSON.stringify(text)} kind:phrase when:every`);
    await ada.direct(`digest add topics:${JSON.stringify(text)} time:09:00`);
    await ada.direct(`topics show ${text}`);
  }
  await settle(stage);
}

/** All that people see of the bot, wherever. */
export const shownOn = ({ people, posted }: Stage): readonly string[] =>
  [
    ...posted(),
    ...Object.values(people).flatMap((person) => [...person.alone(), ...person.letters()]),
  ].flatMap(wordsOf);

const wordsOf = ({ words, replies }: Seen): readonly string[] => [words, ...replies.flatMap(wordsOf)];

/** The bot's own signs before warnings and errors. */
const OWN_SIGNS: ReadonlySet<string> = new Set([':warning:', ':x:']);

/** Fails for anything live that is not the bot's own: it links stored articles, by number, title or host. */
export async function expectNothingLive(
  stage: Pick<Stage, 'live'>,
  { store }: Pick<InjectedCorpus, 'store'>,
): Promise<void> {
  const heads = await store.listArticles(main, {});
  const addresses = new Set(heads.flatMap(({ url }) => (url === null ? [] : [addressOf(url)])));
  const titles = new Set(heads.map(({ title }) => cleanLine(title)));
  const isOwn = ({ url, label }: LiveLink): boolean => {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    const isNamed = label !== null && (/^\[\d+\]$/.test(label) || label === host || label === PUBLISHER);
    return addresses.has(addressOf(url)) && (isNamed || titles.has(label ?? ''));
  };
  const strange = ({ mentions, links, formatting, pictures, unfurls, misleading }: LiveContent) => ({
    mentions,
    links: links.filter((link) => !isOwn(link)),
    formatting: formatting.filter((sign) => !OWN_SIGNS.has(sign)),
    pictures,
    unfurls,
    misleading,
  });
  const nothing = { mentions: [], links: [], formatting: [], pictures: [], unfurls: false, misleading: [] };
  const sent = stage.live();
  expect(sent.map(strange).filter((found) => !isDeepStrictEqual(found, nothing))).toEqual([]);
  expect(sent.flatMap(({ links }) => links).length).toBeGreaterThan(0);
}

const PUBLISHER = 'Open it at the publisher';

/** The same for a stored address, for what Slack is given and for what Discord is: without fragment, escaped the same way. */
const addressOf = (url: string): string =>
  (webAddress(url) ?? '').replace(/#.*$/s, '').replaceAll('%40', '@');

/** Fails unless everything that was answered is stored, or passes the check of wordings. */
export const expectTrue = async (answers: readonly unknown[], { store }: InjectedCorpus): Promise<Proof> => {
  expect(answers.filter(isBug)).toEqual([]);
  return proveAnswers(store, answers);
};

const isBug = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && Reflect.get(answer, 'kind') === 'bug';

/** What bad models make up (tests/servers/model/mind/liar.ts, and the claim that scripted ones add). */
const INVENTED = /Oberholzer|liar\.example|We have already lost/;
/** Shorter ones are words that anybody may use. */
const MIN_CHARS = 25;

/**
 * Fails where people see words of a model's own: whatever it wrote that is shown stands in an article, in a question, or
 * is a wording that was proved.
 */
export async function expectNoModelWords(
  stage: Stage,
  written: readonly string[],
  { corpus, proof, asked }: { corpus: InjectedCorpus; proof: Proof; asked: readonly string[] },
): Promise<void> {
  const heads = await corpus.store.listArticles(main, {});
  const articles = await corpus.store.articles(
    main,
    heads.map(({ id }) => id),
  );
  const known = squeeze(
    [...articles.flatMap(({ title, source, body }) => [title, source, body]), ...proof.texts, ...asked].join(
      '\n',
    ),
  );
  const seen = shownOn(stage).join('\n');
  expect(seen).not.toMatch(INVENTED);
  const shown = squeeze(seen);
  const own = written.map(squeeze).filter((text) => text.length >= MIN_CHARS && !known.includes(text));
  expect(own.filter((text) => shown.includes(text))).toEqual([]);
}

/** White space and what cannot be seen is not compared. */
export const squeeze = (text: string): string => cleanLine(text).replace(/\s+/gu, '');
