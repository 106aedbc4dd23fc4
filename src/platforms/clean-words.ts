/** Overrides and isolates that reorder what stands beside them (UAX #9), and control characters. */
const MISLEADING = /[\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}/gu;

/** Words as they are shown: nothing in them can reorder or hide what stands beside them. */
export const cleanWords = (text: string): string => text.toWellFormed().replace(MISLEADING, '');

/** The same on one line: headers, buttons, labels. */
export const cleanLine = (text: string): string => cleanWords(text).replace(/\s+/gu, ' ').trim();
