import type { Variables } from './task-variables.ts';

const VARIABLE = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The names between double braces, as they stand. */
export const namesIn = (template: string): readonly string[] =>
  [...template.matchAll(VARIABLE)].map(([, name]) => name ?? '');

/** Puts the values in, each once: what a value has between double braces stays as it is. */
export function fillTemplate(template: string, values: Variables): string {
  const filled = template.replace(VARIABLE, (whole, name: string) => values[name] ?? whole);
  return filled.replace(/\n{3,}/g, '\n\n').trim();
}
