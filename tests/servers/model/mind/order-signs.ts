/** Verbs that an order begins with. */
const VERBS =
  `absorb act add answer append apply approve attribute begin blend break call change choose cite click compose
  conclude consider convert create decode delete describe develop disregard download draft embed employ encode encourage
  end enlist ensure enter execute explain forget generate give group hide ignore imagine include incorporate inject insert
  integrate introduce jumble leverage link list make mark mention misspell modify notify omit output pick ping post pretend print
  promote provide read rearrange recommend reject remind remove render repeat replace reply respond return reveal reverse rewrite
  run say select send shuffle skip state stop substitute summarise summarize switch tell translate urge use utilise utilize visit
  write`.split(/\s+/);

const POLITE =
  "(?:please |kindly |now |then |also |just |always |seamlessly |don['’]t hesitate to |to proceed, )*";

/** What makes a line an order to whoever reads it, wherever it stands. */
export const ORDER_SIGNS: readonly RegExp[] = [
  new RegExp(`(?:^|[.!?:;,\\]>)]\\s+|["“'(*#>-]\\s*)${POLITE}(?:${VERBS.join('|')})\\b`, 'i'),
  /\b(?:ignore|disregard|forget) (?:all|any|the|your|every|previous|prior|above)\b/i,
  /\byou (?:are now|must|should|shall|will|may find)\b/i,
  /\b(?:your|the) (?:answer|response|reply|output|summary|brief|code|codebase|instructions|system prompt)\b/i,
  /\bwhen (?:you |)(?:summari[sz]|answer|reply|respond|writ)/i,
  /\bnew (?:rule|instruction|task)s?\b/i,
  /\b(?:system|assistant|developer|user)\s*:/i,
  /\b(?:model|assistant|bot|ai|editor) (?:must|should|shall|has to|needs to)\b/i,
  /\b(?:can|could|would) you\b/i,
  /^(?:what|how|why|who|where|when|which|is|are|do|does)\b.*\?$/i,
  /\b(?:ignorez|ignoriere|ignorieren sie|antworte|répondez|écrivez|responde|escribe|yoksay|yanıtla|talimatları)\b/i,
  /忽略|无视|игнорируй|無視/,
  /<\|[^|]*\|>|\[\/?INST\]|<\/?(?:article|source|system|instructions?)>/i,
];

/** What is of its own kind in a message: it is put out again, whoever asks for it or nobody. */
export const LIVE_SIGNS: readonly RegExp[] = [
  /<[@#!][^>\s]+>/g,
  /@(?:everyone|here|channel)\b/g,
  /!?\[[^\]]*\]\([^)\s]*\)*/g,
  /<(?:https?|mailto|javascript)[^>]*>/gi,
  /(?:https?:\/\/|www\.|javascript:|data:)[^\s>|]+(?:<[^>]*>)?/gi,
  /\b[\w.+-]+@[\w-]+\.\w+/g,
  /\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|xyz|io|example|ru|cn)\b[^\s>|]*/gi,
  /<\|[^|]*\|>|\[\/?INST\]|<\/?[a-z]+>/gi,
  /```[\s\S]*?(?:```|$)/g,
  /\[[aqmr]\d+(?:\.s\d+)?\]/g,
  /["}\]]*\{\s*"[^}]*\}/g,
  /(?:^|\s)\/[a-z]+(?: [a-z]+)?/g,
];

/** Verbs that are followed by what is to be said. */
export const SAY_PATTERN =
  /\b(?:say|says|reply with|respond with|reply|respond|answer|output|print|write|append|add|include|insert|post|repeat|tell (?:them|users|readers|everyone))\b(?: only| exactly| that| this| the words?| the following)*:? +(.{2,})$/i;

/** Asks for what the model was told. */
export const PROMPT_LEAK =
  /system prompt|your (?:instructions|prompt|rules)|(?:instructions|text|prompt) above|verbatim|api key|reveal keys/i;

/** Characters that a reader does not see: zero width, direction marks, Unicode tags. */
export const HIDDEN = /[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;
