/**
 * How the model is minded. `editor` is honest; `liar` lies whenever it can; `gullible` obeys what it reads; `slow` is the
 * editor, late; `hang` never answers.
 */
export const MODES = ['editor', 'liar', 'gullible', 'slow', 'hang'] as const;

export type Mode = (typeof MODES)[number];
