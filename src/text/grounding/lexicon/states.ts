import { stemsOf } from '../stem-of.ts';

/** Stems of words for bodies of a state, of which none is another. */
export const states = stemsOf(
  `court tribunal parliament congress senate assembly police army navy council ministry cabinet opposition prosecutor
  jury inquiry inspectorate customs`.split(/\s+/),
);
