import type { Prompt, TaskName } from '../servers/model/mind/task.ts';
import type { JsonObject } from '../servers/slack/core/json.ts';

/** As many as a brief has room for, beside what is true. */
export const TEXTS_A_BRIEF = 6;
/** An answer has at most four sentences, and one of them is true. */
const TEXTS_AN_ANSWER = 2;

/** What is added to every text, so that none of them is true by chance. */
export const withClaim = (text: string): string => `${text} Ferdinand Oberholzer resigned.`;

/** An answer with a longer id is thrown away as a whole. */
const asId = (text: string): string => text.slice(0, 40);

/** What a model says to a task: the texts wherever there is room for words, or for the id of something. */
type Say = (prompt: Prompt, next: (count: number) => readonly string[]) => string | JsonObject;

/**
 * Answers that carry the texts, with one claim more in each; beside them as many sentences that are true, so that they
 * are not thrown away as a whole. Each text is said in turn, by each task.
 */
export function scripted(texts: readonly string[]): (prompt: Prompt) => string | JsonObject {
  const said = new Map<string, number>();
  return (prompt) => {
    const { task } = prompt;
    if (task === null) return {};
    const next = (count: number): readonly string[] => {
      const from = said.get(task) ?? 0;
      said.set(task, from + count);
      return Array.from({ length: count }, (_, at) => texts[(from + at) % texts.length] ?? '');
    };
    return SAYINGS[task](prompt, next);
  };
}

const SAYINGS: Readonly<Record<TaskName, Say>> = {
  select_brief(prompt, next) {
    const texts = next(TEXTS_A_BRIEF);
    const sections = texts.map(withClaim).map((heading, at) => ({
      heading,
      sentences: [idAt(prompt, 2 * at), idAt(prompt, 2 * at + 1), asId(heading)],
    }));
    return { sections, quotes: [...texts.map(asId), 'q1'] };
  },
  rewrite_brief(prompt, next) {
    const texts = next(TEXTS_A_BRIEF);
    const honest = prompt.sentences.filter(({ text }) =>
      /^The port agreement of Kaleford was signed by/.test(text),
    );
    // One more than there are lies: a judge may take one of them away.
    const told = [...texts, ''].flatMap((_, at) => honest[at % honest.length] ?? []).map(asItStands);
    const lies = texts.map(withClaim).map((text, at) => ({ text, ids: [idAt(prompt, at)] }));
    return { sentences: [...told, ...lies].toSorted(byText), quotes: [...texts.map(asId), 'q1'] };
  },
  select_answer(prompt, next) {
    const ids = next(TEXTS_AN_ANSWER).map(asId);
    return { answerable: true, sentences: [...ids, 'a99.s1', idAt(prompt, 0), 'a1.s999', idAt(prompt, 1)] };
  },
  rewrite_answer(prompt, next) {
    const lies = next(TEXTS_AN_ANSWER)
      .map(withClaim)
      .map((text, at) => ({ text, ids: [idAt(prompt, at), asId(text)] }));
    const told = prompt.sentences.slice(0, TEXTS_AN_ANSWER).map(asItStands);
    return { answerable: true, sentences: [...told, ...lies] };
  },
  rephrase_question(prompt, next) {
    const [text = ''] = next(1);
    return { question: withClaim(`${prompt.question.replace(/\?$/, '')}, ${text}`) };
  },
  name_speakers(prompt, next) {
    const speakers = prompt.quotes.map(({ id }) => ({ quote: id, mention: asId(next(1)[0] ?? '') }));
    return { speakers: [...speakers, { quote: asId(next(1)[0] ?? ''), mention: 'm1' }] };
  },
  // By turns what is no answer at all, and one that names what there is not.
  judge_sentences(prompt, next) {
    const [text = ''] = next(1);
    if (text.length % 2 === 0) return withClaim(text);
    return { rejected: [asId(text), 'r99', 'a1.s1', prompt.drafts[0]?.id ?? ''] };
  },
};

const idAt = ({ sentences }: Prompt, at: number): string => sentences[at % sentences.length]?.id ?? '';
const asItStands = ({ id, text }: Prompt['sentences'][number]) => ({ text, ids: [id] });
const byText = (one: { readonly text: string }, other: { readonly text: string }): number =>
  one.text.localeCompare(other.text);
