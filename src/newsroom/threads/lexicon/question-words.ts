const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A question word that may stand for a whole question; folded. */
export const bareQuestionWords = set(`
  who whom whose what when where why which how wer wem wen was wann wo warum wieso weshalb wie welche welcher welches woher wohin
  kim ne neden niye nicin nasil nerede nereye nereden hangi kac kime kimden
  qui quoi quand ou pourquoi comment combien quel quelle quels quelles
  quien quienes que cuando donde como cuanto cuanta cuantos cuantas cual cuales por`);
/** Of these the answer is a reason. */
export const WHY =
  /^(?:(?:but|and|so|und|aber|ama|peki|et|mais|y|pero)\s+)?(why|why not|why so|why is that|why was that|why's that|how so|how come|what for|what's the reason|for what reason|warum|warum nicht|warum denn|wieso|weshalb|wozu|neden|niye|nicin|peki neden|pourquoi|pourquoi ca|por que|y por que)$/;
