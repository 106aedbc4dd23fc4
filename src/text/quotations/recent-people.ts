import { canBePerson, type Entity, looksFemale } from './people.ts';
import { Flag } from './token.ts';

/** How strongly somebody stays in mind: fitted on development data (PolNeAR, one half, checked on the other). */
const WEIGHTS = {
  sentence: 0.85,
  paragraph: 0.4,
  genderKnown: 0.6,
  genderUnknown: -0.5,
  frequency: 0.5,
  sameSentence: 0.3,
  bare: -1,
  noEvidence: -1.5,
  inA: 1,
  named: -4,
};

/** Where in an article: numbers of a sentence and of its paragraph. */
export interface Position {
  readonly sentence: number;
  readonly paragraph: number;
}

/** The last time somebody was mentioned, and how: a subject weighs more than an object. */
interface Trace {
  readonly entity: Entity;
  position: Position;
  weight: number;
}

/** Who "he" or "she" most likely is, and by how much more than anybody else. */
export interface Guess {
  readonly entity: Entity;
  readonly lead: number;
}

const MAX_TRACES = 24;

/** The people of an article who may be in mind. */
export class RecentPeople {
  #traces: Trace[] = [];

  /** Somebody is mentioned. */
  touch(entity: Entity, position: Position, weight: number): void {
    const trace = this.#traceOf(entity);
    if (trace !== undefined) {
      const again = trace.position.sentence === position.sentence;
      trace.weight = again ? Math.max(trace.weight, weight) : weight;
      trace.position = position;
      return;
    }
    this.#traces.push({ entity, position, weight });
    if (this.#traces.length > MAX_TRACES) {
      this.#traces = this.#traces
        .toSorted((a, b) => b.position.sentence - a.position.sentence)
        .slice(0, MAX_TRACES / 2);
    }
  }

  #traceOf(entity: Entity): Trace | undefined {
    for (const trace of this.#traces) if (trace.entity === entity) return trace;
    return undefined;
  }

  /** Who of the gender is meant; `said` are the words that whoever it is is quoted with. */
  best(position: Position, gender: number, said: string): Guess | null {
    let best: Entity | null = null;
    let bestScore = -Infinity;
    let nextScore = -Infinity;
    for (const trace of this.#traces) {
      const { entity } = trace;
      if (!canBePerson(entity) || (entity.gender !== 0 && (entity.gender & gender) === 0)) continue;
      const score =
        presence(trace, position) + leanOf(entity, gender) + (isNamed(entity, said) ? WEIGHTS.named : 0);
      if (score > bestScore) {
        best = entity;
        nextScore = bestScore;
        bestScore = score;
      } else if (score > nextScore) nextScore = score;
    }
    return best === null ? null : { entity: best, lead: bestScore - nextScore };
  }
}

/** What a given name in -a adds when "she" is asked for, and takes when "he" is. */
function leanOf(entity: Entity, gender: number): number {
  if (!looksFemale(entity)) return 0;
  return gender === Flag.Female ? WEIGHTS.inA : -2 * WEIGHTS.inA;
}

/** Few people call themselves by their names. */
function isNamed({ name }: Entity, said: string): boolean {
  return said !== '' && name.some(({ text }) => text.length > 2 && said.includes(text));
}

/** How strongly somebody is in mind in a given sentence. */
function presence({ entity, position, weight }: Trace, { sentence, paragraph }: Position): number {
  let score =
    weight -
    WEIGHTS.sentence * (sentence - position.sentence) -
    WEIGHTS.paragraph * (paragraph - position.paragraph) +
    WEIGHTS.frequency * Math.log(1 + entity.mentions);
  score += entity.gender === 0 ? WEIGHTS.genderUnknown : WEIGHTS.genderKnown;
  if (entity.name.length === 1 && !entity.titled) score += WEIGHTS.bare;
  if (entity.evidence === 0) score += WEIGHTS.noEvidence;
  if (position.sentence === sentence) score += WEIGHTS.sameSentence;
  return score;
}
