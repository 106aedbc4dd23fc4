/** A whole question made of a fragment; `certain` when what was exchanged is plainly what was meant. */
export interface Filled {
  readonly text: string;
  readonly certain: boolean;
}

/** As a question: one mark at the end, and no other. */
export const asQuestion = (text: string): string => `${text.trim().replace(/[?!.…\s]+$/u, '')}?`;
