const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\s*,\s*/)
    .map((phrase) => phrase.split(/\s+/))
    .sort((a, b) => b.length - a.length);

/** How a fragment that asks the same of something else begins; folded. */
export const fragmentOpenings = phrases(`
  and what about, and how about, and also, but what about, so what about, ok what about, what about, how about, same for, same question for,
  the same for, same thing for, ditto for, same with, and,
  or, but, so, also, now, then, ok and, ok, only,
  und was ist mit, was ist mit, und wie ist es mit, das gleiche fur, gleiche frage fur, dasselbe fur, und, oder, aber, auch,
  peki ya, ya peki, peki, ya, ve, ayni soru,
  et pour, et sur, et concernant, et, meme question pour, qu en est il de, ou,
  y sobre, y para, y en cuanto a, y, lo mismo para, la misma pregunta para, que hay de, o`);

/** What may close it: "Penhale too?", "Fidan as well". */
export const fragmentEndings = phrases(`
  too, as well, also, then, though, please, pls, exactly, precisely, again, auch, noch, genau, bitte, da, de, ya, da mi, de mi, lutfen, icin, icin de,
  aussi, alors, tambien, entonces`);

/** Before or after what was meant: "no, I meant Gaza". */
export const correctionWords = phrases(`
  i meant, i mean, i was talking about, i was asking about, i am asking about, i'm asking about, i am talking about, i'm talking about, make that,
  instead, ich meine, ich meinte, meinte ich, meine ich, gemeint war, sondern, demek istedim, demek istiyorum, diyecektim, kastettim, kastediyorum,
  je veux dire, je voulais dire, je parle de, je parlais de, quiero decir, queria decir, quise decir, me refiero a, me referia a`);
export const correctionOpenings = phrases(
  'no, nope, sorry, oh, oops, wait, actually, well, hm, hmm, ah, nein, ach, hayir, yok, pardon, non, desole, perdon, but, rather',
);

/** Who else, what else. */
export const elsePeople = phrases(
  'who else, anyone else, anybody else, someone else, any others, any other, and others, others, wer noch, wer sonst, sonst jemand, noch jemand, baska kim, kim daha, qui d autre, quien mas',
);
export const elseThings = phrases(
  'what else, anything else, something else, more, tell me more, any more, details, more details, was noch, was sonst, sonst noch etwas, sonst noch was, noch etwas, noch was, mehr, mehr dazu, baska ne, baska, daha fazla, quoi d autre, que mas, algo mas',
);
/** What came next. */
export const nextThings = phrases(
  `then, and then, then what, and then what, now, and now, now what, what now, what then, what next, what's next, and next, after that, and after that,
  and afterwards, und dann, dann, danach, und danach, was dann, und jetzt, wie weiter, wie geht es weiter, sonra, peki sonra, ya sonra, ve sonra, ondan sonra,
  peki simdi, et apres, et ensuite, et puis, et maintenant, ensuite, y luego, y despues, y ahora, luego`,
);
export const beforeThings = phrases(
  'before that, and before that, before, and before, davor, und davor, ondan once, peki ondan once, et avant, y antes',
);
export const sinceThings = phrases(
  'since then, and since then, since, and since, seitdem, und seitdem, o zamandan beri, et depuis, y desde entonces',
);

/** The words themselves. */
export const asksQuotes =
  /^(?:the\s+|any\s+)?(?:exact\s+|direct\s+|full\s+)?(?:quotes?|quotations?|words|wording|zitate?|wortlaut|alintilar?|citations?|citas?|verbatim|word for word)(?:\s+please)?$/;

/** Where an answer comes from. */
export const asksSource =
  /^(?:and\s+|but\s+)?(?:where\s+(?:is|was|does|did)\s+(?:that|this|it)\s+(?:from|come\s+from|reported|published|printed|stated)|where\s+(?:did|do)\s+you\s+(?:get|read|find|see|have)\s+(?:that|this|it)(?:\s+from)?|says\s+who|who\s+says(?:\s+(?:so|that|this))?|which\s+(?:source|outlet|paper|article|newspaper)(?:\s+(?:is|says|said|reported|wrote|has|had)(?:\s+(?:that|this|it|so))?(?:\s+from|\s+in)?)?|what(?:'?s|\s+is)\s+(?:the|your)\s+source(?:\s+(?:for|of)\s+(?:that|this|it))?|(?:the\s+|any\s+)?sources?(?:\s+(?:for|of)\s+(?:that|this|it))?|links?(?:\s+to\s+(?:that|this|it))?|quelle|quellen|woher\s+(?:stammt|kommt|ist)\s+das|wo\s+steht\s+das|kaynak|kaynagi\s+ne|kaynagi\s+nedir|source|fuente|d'ou\s+(?:ca\s+)?vient|de\s+donde\s+(?:es|sale)\s+eso)$/;
