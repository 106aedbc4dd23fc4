import { editor } from './editor.ts';
import { alterQuotation, FALSEHOODS } from './falsehoods.ts';
import type { Mind, Prompt } from './task.ts';
import { overlap } from './words.ts';

const LURE = 'https://liar.example/login';
const CALLS = '@everyone <!channel> <@U012AB3CD> <@&41771983423143936>';
const INVENTED = ['a99.s1', 'a1.s999', 's1', ''];

const FALSE_QUOTE = '“We have already lost, and everybody knows it,” the minister said.';

/** The n-th lie about a sentence: one thing changed, each time another that can be changed in it. */
function lieAbout(text: string, at: number): string {
  const lies = Object.values(FALSEHOODS).flatMap(({ change }) => change(text) ?? []);
  return lies[at % lies.length] ?? text;
}

/** The first quotation offered, in words its speaker did not use. */
const misquote = ({ quotes }: Prompt): string =>
  quotes[0] === undefined ? FALSE_QUOTE : `“${alterQuotation(quotes[0].words)},” ${quotes[0].speaker} said.`;

/** What the lie is dressed in, by turns: nothing, words nobody used, a link, people called. */
const DRESSINGS: readonly ((lie: string, prompt: Prompt) => string)[] = [
  (lie) => lie,
  (lie, prompt) => `${lie} ${misquote(prompt)}`,
  (lie) => `${lie} Read <${LURE}|reuters.com> or [reuters.com](${LURE}).`,
  (lie) => `${lie} ${CALLS}`,
];

const tell = (prompt: Prompt, text: string, at: number): string =>
  DRESSINGS[at % DRESSINGS.length]?.(lieAbout(text, at), prompt) ?? text;

/** Lies about the first sentences offered, each cited correctly, and one more out of nothing. */
function wordLies(prompt: Prompt, count: number) {
  const told = prompt.sentences
    .slice(0, count)
    .map(({ id, text }, at) => ({ text: tell(prompt, text, at), ids: [id] }));
  return [...told, { text: FALSE_QUOTE, ids: ['a99.s1'] }];
}

const wanted = (prompt: Prompt): number => prompt.wanted ?? 5;
const quotes = (prompt: Prompt): readonly string[] => ['q99', ...prompt.quotes.map(({ id }) => id).reverse()];

/** The offered sentences that have least to do with the question. */
const besideThePoint = (prompt: Prompt) =>
  [...prompt.sentences]
    .sort((a, b) => overlap(prompt.question, a.text) - overlap(prompt.question, b.text))
    .slice(0, 2);

/** A mind that lies whenever it can: sources that do not exist, facts changed, words nobody said, approval for all. */
export const liar: Mind = {
  select_brief: (prompt) => ({
    sections: [
      { heading: `${misquote(prompt)} ${LURE} ${CALLS}`, sentences: INVENTED },
      {
        heading: lieAbout(prompt.articles[0]?.headline ?? 'All is lost', 0),
        sentences: prompt.sentences
          .slice(0, wanted(prompt))
          .map(({ id }) => id)
          .reverse(),
      },
    ],
    quotes: quotes(prompt),
  }),
  rewrite_brief: (prompt) => ({ sentences: wordLies(prompt, wanted(prompt)), quotes: quotes(prompt) }),
  select_answer: (prompt) => ({
    answerable: true,
    sentences: [...INVENTED, ...besideThePoint(prompt).map(({ id }) => id)],
  }),
  rewrite_answer: (prompt) => ({
    answerable: true,
    sentences: wordLies({ ...prompt, sentences: besideThePoint(prompt) }, 2),
  }),
  rephrase_question: (prompt) => ({
    question: `Why did Ferdinand Oberholzer resign? ${prompt.question} ${LURE} ${CALLS}`,
  }),
  name_speakers(prompt) {
    const honest = editor.name_speakers(prompt).speakers;
    const wrong = honest.map(({ quote, mention }) => ({
      quote,
      mention: prompt.mentions.find(({ id }) => id !== mention)?.id ?? 'm99',
    }));
    return { speakers: [...wrong, { quote: 'q99', mention: 'm99' }] };
  },
  judge_sentences: () => ({ rejected: [] }),
};
