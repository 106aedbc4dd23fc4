import { hash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, hexadecimal: what citations carry. */
export const hashText = (text: string): string => hash('sha256', text);
