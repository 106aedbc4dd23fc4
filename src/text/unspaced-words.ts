/** `Intl.Segmenter` slows down on very long inputs; a run is handed to it in pieces of this many units. */
const PIECE = 2_000;

let segmenter: Intl.Segmenter | undefined;

/** Visits the words of a run of text in a script that does not space its words, by ICU's dictionary. */
export function wordsOfUnspaced(
  text: string,
  start: number,
  end: number,
  visit: (start: number, end: number) => void,
): void {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (let from = start; from < end; from += PIECE) {
    for (const { index, segment, isWordLike } of segmenter.segment(
      text.slice(from, Math.min(from + PIECE, end)),
    )) {
      if (isWordLike === true) visit(from + index, from + index + segment.length);
    }
  }
}
