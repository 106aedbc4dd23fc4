import { z } from 'zod';
import { OPERATOR } from '../../core/operator.ts';
import type { Quotation, SuggestedSpeaker } from '../../core/quotation.ts';
import type { Editing } from '../../editing.ts';
import type { SpeakerOffer } from '../../model.ts';
import type { PutEntry } from '../../store.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { canonicalJson } from '../canonical-json.ts';
import { hashText } from '../hash-text.ts';
import { findMentions } from '../threads/find-mentions.ts';
import { cleanId } from './offer-sentences.ts';

/** Utterances of one article that are asked about. */
const MAX_ASKED = 8;
/** People that are to choose from. */
const MAX_MENTIONS = 16;
/** How long a stretch around the utterances may be, in characters. */
const MAX_CHARS = 4_000;

/**
 * Asks the model who said what rules know no speaker of: a choice among people the article names, or nobody. What it
 * chooses stands beside the quotation as its suggestion; the speaker stays unknown. Never rejects for what a model
 * does.
 */
export async function nameSpeakers(editing: Editing, entry: PutEntry): Promise<PutEntry> {
  const asked = askedFor(entry);
  if (asked === null) return entry;
  const { model } = editing;
  const chosen = await choose(editing, asked.offer);
  const suggested = new Map<number, SuggestedSpeaker>();
  for (const { quote, mention } of chosen) {
    const group = asked.groups.get(cleanId(quote));
    const name = mention === null ? undefined : asked.names.get(cleanId(mention));
    if (group !== undefined && name !== undefined) suggested.set(group, { name, by: model.name });
  }
  const quotations = entry.quotations.map((quotation) => {
    const suggestion = suggested.get(quotation.group);
    if (suggestion === undefined || !isUnknown(quotation)) return quotation;
    return { ...quotation, speaker: { ...quotation.speaker, suggested: suggestion } };
  });
  return { ...entry, quotations };
}

const isUnknown = ({ kind, speaker }: Quotation): boolean =>
  kind !== 'indirect' && speaker.name === null && (speaker.kind === 'unknown' || speaker.kind === 'pronoun');

interface Asked {
  readonly offer: SpeakerOffer;
  /** Utterances by the id they were offered under. */
  readonly groups: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, string>;
}

/** Null where everybody is known, or nobody is named. */
function askedFor({ article: { body }, quotations }: PutEntry): Asked | null {
  const unknown = Map.groupBy(quotations.filter(isUnknown), ({ group }) => group);
  const utterances = [...unknown.values()].slice(0, MAX_ASKED);
  if (utterances.length === 0) return null;
  const stretches = around(body, utterances.flat());
  const known = quotations.flatMap(({ speaker }) => speaker.name ?? []).filter((name) => body.includes(name));
  const people = stretches.flatMap(findMentions).filter(({ kind }) => kind === 'person' || kind === 'group');
  const mentions = [...new Set([...known, ...people.map(({ text }) => text)])].slice(0, MAX_MENTIONS);
  if (mentions.length === 0) return null;
  const quotes = utterances.map((pieces, index) => ({
    id: `q${index + 1}`,
    text: pieces.map(({ start, end }) => body.slice(start, end)).join(' ... '),
  }));
  const named = mentions.map((name, index) => ({ id: `m${index + 1}`, name }));
  return {
    offer: { paragraphs: stretches, quotes, mentions: named },
    groups: new Map(utterances.map(([first], index) => [`q${index + 1}`, first?.group ?? 0])),
    names: new Map(named.map(({ id, name }) => [id, name])),
  };
}

/** The paragraphs that have the quotations, each with its neighbours. */
function around(body: string, quotations: readonly Quotation[]): readonly string[] {
  const all = paragraphs(body);
  const own = all.map(({ start, end }) => quotations.some((one) => one.start >= start && one.start < end));
  const near = all.filter((_, at) => own[at - 1] || own[at] || own[at + 1]);
  let room = MAX_CHARS;
  return near.flatMap(({ start, end }) => {
    room -= end - start;
    return room < 0 ? [] : [body.slice(start, end)];
  });
}

const choicesSchema = z.array(z.object({ quote: z.string(), mention: z.string().nullable() }));
type Choices = z.infer<typeof choicesSchema>;

/** The same article is asked about once. */
async function choose({ model, cache, timeoutMs }: Editing, offer: SpeakerOffer): Promise<Choices> {
  const version = model.version('name_speakers');
  const key = `speakers/1/${hashText(canonicalJson({ model: model.name, version, offer }))}`;
  const kept = choicesSchema.safeParse(await cache?.get(key)).data;
  if (kept !== undefined) return kept;
  const request = { workspace: OPERATOR, signal: AbortSignal.timeout(timeoutMs) };
  const proposal = await model.propose('name_speakers', offer, request);
  if (proposal.kind === 'declined') return [];
  const { speakers } = proposal.output;
  await cache?.put(key, speakers);
  return [...speakers];
}
