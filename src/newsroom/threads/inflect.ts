import { irregularPasts } from './lexicon/irregular-pasts.ts';

/** The past of an English verb: "decide" is "decided", "say" is "said". */
export function past(verb: string): string {
  const irregular = irregularPasts.get(verb);
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

/** "announce" is "announcing", "meet" is "meeting". */
export function gerund(verb: string): string {
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

/** "approve" is "approves", "pass" is "passes". */
export function present(verb: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** One short syllable that ends in one consonant: "stop", "plan", "cut". */
const doubled = (verb: string): string =>
  /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ? verb + verb.slice(-1) : verb;

/** The verb of a statement taken apart: "took" is "did" and "take", "runs" is "does" and "run"; null for what is no verb. */
export function base(verb: string): { readonly auxiliary: 'did' | 'does'; readonly verb: string } | null {
  const irregular = bases.get(verb);
  if (irregular !== undefined) return { auxiliary: 'did', verb: irregular };
  if (/[^aeiou]ied$/.test(verb)) return { auxiliary: 'did', verb: `${verb.slice(0, -3)}y` };
  if (/(?:at|iz|is|uc|iv|as|os|ag|ng|nc|rc|dg|id|ud|ar|ir|ur|ov|av|lv|rv|us|ut|pl|bl)ed$/.test(verb))
    return { auxiliary: 'did', verb: verb.slice(0, -1) };
  if (/([bdgmnprt])\1ed$/.test(verb)) return { auxiliary: 'did', verb: verb.slice(0, -3) };
  if (verb.endsWith('ed')) return { auxiliary: 'did', verb: verb.slice(0, -2) };
  if (/[^aeiou]ies$/.test(verb)) return { auxiliary: 'does', verb: `${verb.slice(0, -3)}y` };
  if (/(?:ss|sh|ch|x|zz)es$/.test(verb)) return { auxiliary: 'does', verb: verb.slice(0, -2) };
  return /[^s]s$/.test(verb) ? { auxiliary: 'does', verb: verb.slice(0, -1) } : null;
}

const bases: ReadonlyMap<string, string> = new Map([...irregularPasts].map(([verb, form]) => [form, verb]));
