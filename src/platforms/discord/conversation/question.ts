import type { Target } from '../posting/create-poster.ts';
import type { Visitor } from './place.ts';
import type { Reply } from './reply.ts';

/** One line that a person wants answered, and where answers go. */
export interface Question {
  /** The id of the interaction: what makes a repetition one. */
  readonly id: string;
  /** As a person could have typed it. */
  readonly line: string;
  readonly visitor: Visitor;
  readonly reply: Reply;
  /** Where an answer that everybody may see is posted; `person`: to the one who asked, directly. */
  readonly target: Target | { readonly kind: 'person' };
  /** `asked` when nothing is said: as the command has it. `public` when somebody pressed *Share*. */
  readonly visibility?: 'asked' | 'public' | 'private';
}
