import { stemsOf } from '../stem-of.ts';

/** Stems of verbs that may tell of most things: that a source has no such verb says nothing. */
export const generalVerbs: ReadonlySet<string> = stemsOf(
  `contain suffer find know reach last base carry stay grow move rise fall run show use live call name describe say begin
  start continue end visit send cover link arise fly spread serve lie rest belong own feature cost total number amount
  measure weigh stand sit occur concern relate regard mention want hope expect like feel think believe look seem appear
  become make work help include act pass meet arrive gather follow add win lose play compare depend enter exist form
  represent provide offer comprise date involve lead travel head turn participate spend wear slide climb push hand deliver cross draw cut walk apply`.split(
    /\s+/,
  ),
);
