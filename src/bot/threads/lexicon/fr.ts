import type { LanguageWords } from './language-words.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The basics: questions by their words, thanks, and requests for silence. */
export const french: LanguageWords = {
  telling: list(
    'le les des du est et que qui dans pour avec sur une ce cette il elle nous vous je tu qua quest est-ce',
  ),
  fillers: list('et alors mais oui non ok bonjour salut merci donc svp'),
  questionWords: list(
    'qui que quoi quand ou pourquoi combien quel quelle quels quelles lequel laquelle qua quest quont',
  ),
  notAfterQuestionWord: [],
  alwaysAsk: list('pourquoi combien quand qua quest'),
  leadingVerbs: [],
  subjects: [],
  particles: [],
  requests: list('explique resume montre donne liste cite cherche trouve'),
  askingPhrases: ['est ce que', 'est ce qu', 'a t il', 'a t elle', 'qu a', 'qu est', 'plus sur'],
  rhetorical: [],
  idioms: [],
  ellipsis: ['et', 'et pour'],
  verbs: list('est sont a ont etait il elle nous vous je tu fait dit'),
  reactions: list('merci beaucoup parfait super bien vu cest dac daccord top genial oui non ok'),
  stops: [
    'silence',
    'silence sil te plait',
    'silence sil vous plait',
    'tais toi',
    'taisez vous',
    'arrete',
    'chut',
  ],
  toPeople: list('gars equipe'),
  sourceVerbs: [],
  readerVerbs: [],
  you: [],
  we: [],
};
