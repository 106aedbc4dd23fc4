import type { LanguageWords } from './language-words.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The basics: questions by their words, thanks, and requests for silence. */
export const spanish: LanguageWords = {
  telling: list('el los las del es y que en por con una hay dijo se lo como esta este'),
  fillers: list('y pero si no ok hola gracias pues vale'),
  questionWords: list('que quien quienes cuando donde cuanto cuanta cuantos cuantas cual cuales'),
  notAfterQuestionWord: [],
  alwaysAsk: list('cuantos cuantas cuanto cuanta quien quienes'),
  leadingVerbs: [],
  subjects: [],
  particles: [],
  requests: list('explica resume muestra dame lista cita busca'),
  askingPhrases: ['por que', 'mas sobre'],
  rhetorical: ['que bien', 'que bueno', 'que mal', 'que pena'],
  idioms: [],
  ellipsis: ['y', 'y en'],
  verbs: list('es son hay fue dijo esta estan tiene hizo'),
  reactions: list('gracias muchas perfecto genial vale bien bueno si no ok'),
  stops: ['callate', 'silencio', 'silencio por favor', 'basta ya'],
  toPeople: list('chicos equipo'),
  sourceVerbs: [],
  readerVerbs: [],
  you: [],
  we: [],
};
