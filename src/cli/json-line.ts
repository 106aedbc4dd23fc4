import { neutraliseJson } from '../platforms/terminal/neutralise.ts';

/** A value as one line of JSON Lines, in which nothing can steer the terminal it may be printed on. */
export const jsonLine = (value: object): string => `${neutraliseJson(JSON.stringify(value))}\n`;
